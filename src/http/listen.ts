import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { App } from './app.js';

/** A server that is up. */
export interface Listening {
  /** Where it is reached from this machine. */
  readonly url: string;
  /** Ends it, with the streams that are open. */
  readonly close: () => Promise<void>;
}

/** Listens at an address of this machine; port 0 takes one that is free. Fails where the port is taken. */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  return new Promise((done, failed) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      const shown = info.family === 'IPv6' ? `[${info.address}]` : info.address;
      done({
        url: `http://${shown}:${String(info.port)}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', failed);
  });
}
