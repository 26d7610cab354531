import type { Changed } from '../desk/reads.js';
import { RefusedError } from './error.js';
import type { Serving } from './types.js';

/** Streams that may be open at once. */
const MOST = 1000;
/** Events that wait for a slow reader; more are told later, as one. */
const WAITING = 16;

/** An event of the stream: `id` is the line of the ledger up to which it tells. */
export const eventText = ({ seq, articles, stories, gone, corrections }: Changed): string =>
  `id: ${String(seq)}\nevent: changed\ndata: ${JSON.stringify({
    seq,
    articles: articles.map(({ key }) => key),
    stories: stories.map(({ key }) => key),
    gone,
    corrections,
  })}\n\n`;

/** Keeps proxies from closing what is quiet. */
const COMMENT = ':\n\n';

/**
 * Server-sent events (HTML Living Standard): first what was missed since `since` (nothing where it is null), then what is new, as it comes.
 * Each reader is told from where it stands, so that one that broke off, or is slow, misses nothing.
 */
export async function stream(
  { reads, broadcast }: Serving,
  since: number | null,
  signal: AbortSignal,
): Promise<Response> {
  if (broadcast.size >= MOST) throw new RefusedError('too-many-streams', { limit: MOST });
  let seen = since ?? (await reads.head()).seq;
  let stop = (): void => undefined;
  const start = (controller: ReadableStreamDefaultController<string>): void => {
    const tell = async (): Promise<void> => {
      if ((controller.desiredSize ?? 0) <= 0) return;
      const changed = await broadcast.changed(seen);
      controller.enqueue(changed.seq > seen ? eventText(changed) : COMMENT);
      seen = Math.max(seen, changed.seq);
    };
    let told = Promise.resolve();
    const next = (): void => void (told = told.then(tell).catch(() => stop()));
    const leave = broadcast.listen(next);
    stop = () => {
      leave();
      signal.removeEventListener('abort', stop);
      if (!signal.aborted) controller.error(new Error('the desk cannot be asked'));
    };
    signal.addEventListener('abort', stop);
    controller.enqueue('retry: 2000\n\n');
    next();
  };
  const events = new ReadableStream<string>({ start, cancel: () => stop() }, { highWaterMark: WAITING });
  return new Response(events.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  });
}
