import type { Desk } from '../desk/desk.js';
import { serveLocally, type DeskAt } from '../desk/local/index.js';
import { takeFiles, watchFolders } from '../desk/folder.js';
import { followSources, pollSources, politeFetcher, type Polled } from '../desk/follow/index.js';
import type { Settings } from '../desk/settings.js';
import type { Noter } from './notes.js';
import { serveDesk } from './serve.js';
import { version } from './version.js';

/** Largest file that is taken in, and largest body that is posted, in bytes. */
const LARGEST = 20_000_000;
const FILES = { maxSize: LARGEST };

/** What is taken in at once, and whether that is all. */
export interface Running {
  readonly take: readonly string[];
  readonly once: boolean;
}

/** Takes in files at once. */
export async function takeNow(desk: DeskAt, paths: readonly string[], notes: Noter): Promise<void> {
  for await (const file of takeFiles(desk, paths, FILES)) notes.take(file);
}

/** Takes in files and sources; then, unless that is all, answers over HTTP and goes on until the process is ended. */
export async function runDesk(desk: Desk, settings: Settings, running: Running, notes: Noter): Promise<void> {
  const closeLocal = running.once ? null : await serveLocally(desk);
  await takeNow(desk, running.once ? [...running.take, ...settings.watch] : running.take, notes);
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
    watchFolders(desk, settings.watch, FILES, ending.signal, (file) => {
      notes.take(file);
      process.stdout.write(`${file.file}\n`);
    }),
  ]);
  await closeLocal?.();
  await close();
}

/** How much a desk holds. */
export async function say(desk: DeskAt): Promise<void> {
  const { index } = desk.store;
  const [articles, stories] = [await index.current(), await index.told()];
  process.stdout.write(
    `${desk.store.folder}: ${String(articles.length)} articles in ${String(stories.length)} stories\n`,
  );
}
