import type { Socket } from 'node:net';
import type { IndexReads } from '../../store/types.js';
import type { Taking } from '../taking.js';

/** What is said first, by the holder: `protocol` is that of these messages. */
export interface Hello {
  readonly protocol: number;
  readonly engine: string;
}
export const PROTOCOL = 1;

export interface Question {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** `code` is that of a `StoreError`. */
export type Reply =
  | { readonly value: unknown }
  | { readonly error: { readonly code: string | null; readonly message: string } };

/** What is asked of the index; each of these takes and gives plain data. */
const READS: Readonly<Record<keyof IndexReads, true>> = {
  head: true,
  engine: true,
  receipts: true,
  articles: true,
  article: true,
  revisions: true,
  unread: true,
  holds: true,
  current: true,
  told: true,
  annotations: true,
  stops: true,
  stopped: true,
  sketches: true,
  stories: true,
  story: true,
  entries: true,
  changed: true,
  search: true,
  follows: true,
  tokens: true,
  settings: true,
  look: true,
  corrections: true,
  holding: true,
};
export const reads = Object.keys(READS) as readonly (keyof IndexReads)[];

/** Bytes in base64: JSON has none. */
export type Sent = Omit<Taking, 'bytes'> & { readonly bytes: string };
export const sent = (taking: Taking): Sent => ({
  ...taking,
  bytes: Buffer.from(taking.bytes).toString('base64'),
});
export const received = (taking: Sent): Taking => ({ ...taking, bytes: Buffer.from(taking.bytes, 'base64') });

const BREAK = 0x0a;

/** The messages that come in: each is a line of JSON. */
export async function* messages(socket: Socket): AsyncGenerator<unknown> {
  let parts: Buffer[] = [];
  for await (const chunk of socket) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(BREAK); end >= 0; end = rest.indexOf(BREAK)) {
      parts.push(rest.subarray(0, end));
      yield JSON.parse(Buffer.concat(parts).toString('utf8'));
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  }
}

/** Sends a message; done when the system has taken it. */
export const send = (socket: Socket, message: Hello | Question | Reply): Promise<void> =>
  new Promise((done, failed) => {
    socket.write(`${JSON.stringify(message)}\n`, (error) => (error ? failed(error) : done()));
  });
