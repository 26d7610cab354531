import { connect, type Socket } from 'node:net';
import { StoreError, type StoreErrorCode } from '../../store/error.js';
import type { IndexReads, Originals } from '../../store/types.js';
import type { Desk } from '../desk.js';
import type { Taking } from '../taking.js';
import { addressOf } from './address.js';
import { messages, PROTOCOL, reads, send, sent, type Hello, type Reply } from './wire.js';

/** A desk that another process has open. What is done with it, that process does. */
export interface HeldDesk extends Pick<
  Desk,
  'take' | 'record' | 'correct' | 'undo' | 'retry' | 'engine' | 'close'
> {
  readonly held: true;
  readonly store: {
    readonly folder: string;
    readonly index: IndexReads;
    readonly originals: Pick<Originals, 'get'>;
  };
}

/** Bytes of articles that are sent in one message. */
const AT_ONCE = 8_000_000;

/** The desk of a folder that another process has open; null where that does not answer. */
export async function heldDesk(folder: string): Promise<HeldDesk | null> {
  const address = addressOf(folder);
  const socket = address === null ? null : await connected(address);
  if (socket === null) return null;
  const incoming = messages(socket);
  const hello = (await incoming.next().catch(() => null))?.value as Hello | undefined;
  if (hello?.protocol !== PROTOCOL) {
    socket.destroy();
    return null;
  }
  return deskOver(new Line(socket, incoming, folder), socket, hello.engine, folder);
}

function connected(address: string): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.once('connect', () => done(socket)).once('error', () => done(null));
  });
}

/** Asks one thing after the other. */
class Line {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly socket: Socket,
    private readonly incoming: AsyncGenerator<unknown>,
    private readonly folder: string,
  ) {}

  ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
    const asked = this.last.then(() => this.say(method, args));
    this.last = asked.catch(() => undefined);
    return asked as Promise<T>;
  }

  private async say(method: string, args: readonly unknown[]): Promise<unknown> {
    const reply = await this.heard(method, args).catch(() => null);
    if (reply === null)
      throw new StoreError(
        'holder-gone',
        `the process that had ${this.folder} open ended meanwhile; do it again`,
      );
    if ('value' in reply) return reply.value;
    const { code, message } = reply.error;
    throw code === null ? new Error(message) : new StoreError(code as StoreErrorCode, message.slice(code.length + 2)); // prettier-ignore
  }

  private async heard(method: string, args: readonly unknown[]): Promise<Reply | null> {
    // what is not said at the end is left out: JSON has no undefined
    const said = args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);
    await send(this.socket, { method, args: said });
    const { value, done } = await this.incoming.next();
    return done === true ? null : (value as Reply);
  }
}

function deskOver(line: Line, socket: Socket, engine: string, folder: string): HeldDesk {
  const index = Object.fromEntries(
    reads.map((name) => [name, (...args: unknown[]) => line.ask(`index.${name}`, ...args)]),
  ) as unknown as IndexReads;
  const get: Originals['get'] = async (hash) => {
    const bytes = await line.ask<string | null>('original', hash);
    return bytes === null ? null : Buffer.from(bytes, 'base64');
  };
  return {
    held: true,
    engine,
    store: { folder, index, originals: { get } },
    take: async (list, by) => {
      const taken = [];
      for (const part of parts(list)) taken.push(...(await line.ask<Awaited<ReturnType<Desk['take']>>>('take', part.map(sent), by))); // prettier-ignore
      return taken;
    },
    record: (events, by) => line.ask('record', events, by),
    correct: (list, by) => line.ask('correct', list, by),
    undo: (number, reason, by) => line.ask('undo', number, reason, by),
    retry: (ids, by) => line.ask('retry', ids, by),
    close: () => {
      socket.destroy();
      return Promise.resolve();
    },
  };
}

/** Parts whose bytes fit one message, each of one article at least. */
function* parts(list: readonly Taking[]): Generator<readonly Taking[]> {
  let part: Taking[] = [];
  let size = 0;
  for (const taking of list) {
    if (part.length > 0 && size + taking.bytes.length > AT_ONCE) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(taking);
    size += taking.bytes.length;
  }
  if (part.length > 0) yield part;
}
