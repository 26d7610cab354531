import { join } from 'node:path';
import type { Desk } from '../desk/desk.js';
import { readsOf } from '../desk/from-store.js';
import { shownSettings, type Settings } from '../desk/settings.js';
import { appOf, Broadcast, builtPage, listen, type Listening } from '../http/index.js';
import { uiCodes } from '../messages/index.js';
import { UsageError } from './options.js';
import { packageFolder, version } from './version.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Puts a desk behind its API and pages. Elsewhere than on loopback it takes a token, so that one must be there. */
export async function serveDesk(desk: Desk, settings: Settings, maxSize: number): Promise<Listening> {
  const { host, port, names, strict } = settings;
  const { index } = desk.store;
  const loopback = LOOPBACK.test(host);
  if ((!loopback || strict) && (await index.tokens()).length === 0)
    throw new UsageError(`at ${host} a token is asked for, and there is none: stemma token add makes one`);
  const ui = uiCodes.find((code) => code === settings.ui);
  if (ui === undefined) throw new UsageError(`ui ${settings.ui} is none of ${uiCodes.join(', ')}`);
  const reads = readsOf(desk.store, desk.engine);
  const app = appOf({
    desk: {
      reads,
      acts: desk,
      broadcast: new Broadcast(reads),
      settings: shownSettings(settings),
      examples: join(packageFolder(), 'examples', 'coverage'),
      ui,
    },
    door: { loopback, names: names.map((name) => name.toLowerCase()), strict },
    tokens: index.tokens,
    version: version(),
    page: builtPage(),
    maxSize,
    log: (error) => process.stderr.write(`stemma: ${String(error)}\n`),
  });
  try {
    return await listen(app, host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `cannot listen at ${host}:${String(port)} (${code ?? 'unknown'}); choose another --port`,
    );
  }
}
