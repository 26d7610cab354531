import { join } from 'node:path';
import { appOf, Broadcast, type AppOptions } from '../../src/http/index.js';
import { readSettings, shownSettings } from '../../src/desk/settings.js';
import { memoryDesk } from './memory.js';

export const EXAMPLES = join(import.meta.dirname, '../../examples/coverage');

export const desk = memoryDesk();

const SHOWN = shownSettings(
  readSettings('/nowhere', { STEMMA_DATABASE_URL: 'postgres://ane:hush@db.example:5432/desk?password=hush' }),
);

/** An app on the example coverage, on loopback, unless told otherwise. */
export const app = (options: Partial<AppOptions> = {}) =>
  appOf({
    desk: {
      reads: desk.reads,
      acts: desk.acts,
      broadcast: new Broadcast(desk.reads),
      settings: SHOWN,
      examples: EXAMPLES,
      ui: 'en',
    },
    door: { loopback: true, names: [], strict: false },
    tokens: () => Promise.resolve([]),
    version: '0.0.0',
    page: null,
    maxSize: 1_000_000,
    log: (error) => {
      throw error;
    },
    ...options,
  });

const USUAL = app();

export const HOST = 'localhost:4747';

/** A request as a program on this machine makes it. */
export const ask = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  on = USUAL,
  method = 'GET',
) => on.request(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers } });
