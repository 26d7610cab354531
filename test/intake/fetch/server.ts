import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fetcher, type FetchOptions } from '../../../src/intake/fetch/fetcher.js';
import { LIMITS } from '../../../src/intake/fetch/types.js';

/** A server on loopback that counts what it is asked. `host`: 127.0.0.1:PORT. */
export interface Fixture {
  readonly host: string;
  readonly url: string;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

/** `robots`: what its robots.txt says; null where it has none. */
export async function serve(answer: RequestListener, robots: string | null = null): Promise<Fixture> {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server: Server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    if (request.url === '/robots.txt') response.writeHead(robots === null ? 404 : 200).end(robots);
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    host,
    url: `http://${host}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A clock that stands still until it is waited for. */
export class TestClock {
  time = Date.UTC(2031, 4, 4, 12);
  readonly slept: number[] = [];
  readonly now = (): number => this.time;
  readonly sleep = (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.time += ms;
    return Promise.resolve();
  };
}

export const testFetcher = (options: Partial<FetchOptions> = {}): Fetcher =>
  new Fetcher({
    allowed: [],
    agent: 'Stemma/test',
    limits: LIMITS,
    resolve: () => Promise.reject(new Error('no names in tests')),
    clock: new TestClock(),
    ...options,
  });
