import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { StoreError } from '../../store/error.js';
import type { Desk } from '../desk.js';
import { addressOf } from './address.js';
import { messages, PROTOCOL, reads, received, send, type Question, type Reply, type Sent } from './wire.js';

type Method = (...args: never[]) => Promise<unknown>;

const methodsOf = (desk: Desk): ReadonlyMap<string, Method> => {
  const { index, originals } = desk.store;
  return new Map<string, Method>([
    ['take', (list: readonly Sent[], by: string | null) => desk.take(list.map(received), by)],
    ['record', desk.record.bind(desk)],
    ['correct', desk.correct.bind(desk)],
    ['undo', desk.undo.bind(desk)],
    ['retry', desk.retry.bind(desk)],
    ['original', async (hash: string) => { const bytes = await originals.get(hash); return bytes && Buffer.from(bytes).toString('base64'); }], // prettier-ignore
    ...reads.map((name): [string, Method] => [`index.${name}`, index[name]]),
  ]);
};

/**
 * Does for other processes of the same user what they ask of a desk that is open here, one thing after the other for each of them. Null where
 * nobody can ask. Gives how to end it.
 */
export async function serveLocally(desk: Desk): Promise<(() => Promise<void>) | null> {
  const address = addressOf(desk.store.folder);
  if (address === null) return null;
  const methods = methodsOf(desk);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    talk(socket, desk.engine, methods).catch(() => socket.destroy());
  });
  // what a holder left that was killed; nobody else can have the folder open
  if (process.platform !== 'win32') rmSync(address, { force: true });
  await listening(server, address);
  // nobody need be there to ask
  server.unref();
  return () =>
    new Promise((closed) => {
      server.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
}

/** The socket is there for its owner alone from the first moment on. */
function listening(server: Server, address: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed).once('listening', () => done());
    const before = process.umask(0o177);
    try {
      server.listen(address);
    } finally {
      process.umask(before);
    }
  });
}

async function talk(socket: Socket, engine: string, methods: ReadonlyMap<string, Method>): Promise<void> {
  await send(socket, { protocol: PROTOCOL, engine });
  for await (const message of messages(socket))
    await send(socket, await replyTo(message as Question, methods));
}

async function replyTo({ method, args }: Question, methods: ReadonlyMap<string, Method>): Promise<Reply> {
  try {
    return { value: (await methods.get(method)!(...(args as never[]))) ?? null };
  } catch (error) {
    const code = error instanceof StoreError ? error.code : null;
    return { error: { code, message: (error as Error).message } };
  }
}
