import type { Desk } from '../desk/desk.js';
import { takeFiles, watchFolders } from '../desk/folder.js';
import { followSources, pollSources, politeFetcher, type Polled } from '../desk/follow/index.js';
import type { Settings } from '../desk/settings.js';
import type { Noter } from './notes.js';
import { serveDesk } from './serve.js';
import { version } from './version.js';

/** Largest file that is taken in, and largest body that is posted, in bytes. */
const LARGEST = 20_000_000;

/** What is taken in at once, and whether that is all. */
export interface Running {
  readonly take: readonly string[];
  readonly once: boolean;
}

/** Takes in files and sources; then, unless that is all, answers over HTTP and goes on until the process is ended. */
export async function runDesk(desk: Desk, settings: Settings, running: Running, notes: Noter): Promise<void> {
  const files = { maxSize: LARGEST };
  const paths = running.once ? [...running.take, ...settings.watch] : running.take;
  for await (const file of takeFiles(desk, paths, files)) notes.take(file);
  const fetching = politeFetcher({
    allowed: settings.fetchAllow,
    contact: settings.contact,
    version: version(),
  });
  const options = { interval: settings.interval * 60_000, pages: settings.pages, now: Date.now };
  const polled = ({ url, articles, issues }: Polled): void => {
    notes.take({ file: url, issues });
    if (articles > 0) process.stdout.write(`${url}: ${String(articles)}\n`);
  };
  if (running.once) return pollSources(desk, fetching, options, 'all', polled);
  await say(desk);
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  const { url, close } = await serveDesk(desk, settings, LARGEST);
  process.stdout.write(`${url}\n`);
  await Promise.all([
    followSources(desk, fetching, options, ending.signal, polled),
    watchFolders(desk, settings.watch, files, ending.signal, (file) => {
      notes.take(file);
      process.stdout.write(`${file.file}\n`);
    }),
  ]);
  await close();
}

/** How much a desk holds. */
export async function say(desk: Desk): Promise<void> {
  const { index } = desk.store;
  const [articles, stories] = [await index.current(), await index.told()];
  process.stdout.write(
    `${desk.store.folder}: ${String(articles.length)} articles in ${String(stories.length)} stories\n`,
  );
}
