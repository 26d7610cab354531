// How far our reading of feeds agrees with feedparser's own well-formed cases, property by property, and that nothing of the ill-formed
// ones and of feedvalidator's makes it throw. `npx tsx test/gate/feeds.ts [--show]`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../../src/intake/feed/index.js';
import { decode } from '../../src/intake/decode.js';
import { judge, KINDS, type Kind } from './feeds/expect.js';
import { sharedFolder } from './shared.js';

const FLOOR = 0.97;
const show = process.argv.includes('--show');
const shared = sharedFolder();

/** An `Expect:` of feedparser's stands in the first comment, of JSON feeds in a string. */
const EXPECT = /Expect:\s*(.*?)\s*-->/s;
/** Where the case says it was fetched from, relative to its own address. */
const LOCATION = /^Header:\s*Content-Location:\s*(\S+)/m;
const SERVER = 'http://127.0.0.1:8097';

function xmlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const encodingOf = (head: string): string | null => /encoding=["']([\w-]+)/.exec(head)?.[1] ?? null;
const textOf = (file: string): string => decode(readFileSync(file), encodingOf).text;

function run(folder: string): boolean {
  const tally = new Map<Kind, { agree: number; of: number }>(
    KINDS.map((kind) => [kind, { agree: 0, of: 0 }]),
  );
  const left = new Map<string, number>();
  for (const file of [
    ...xmlFiles(join(folder, 'feedparser/wellformed')),
    ...xmlFiles(join(folder, 'feedparser/json')),
  ]) {
    const text = textOf(file);
    const expected = EXPECT.exec(text)?.[1] ?? '';
    const path = file.slice(join(folder, 'feedparser').length);
    const told = new URL(LOCATION.exec(text)?.[1] ?? '', `${SERVER}${path}`);
    const location = told.protocol === 'http:' ? told.href : `${SERVER}${path}`;
    const { feed } = readFeed(text, location);
    if (path.startsWith('/wellformed/cdf/')) {
      left.set(
        'CDF, a format of 1997 that nobody feeds',
        (left.get('CDF, a format of 1997 that nobody feeds') ?? 0) + 1,
      );
      continue;
    }
    for (const { kind, holds, wanted, got, reason } of judge(expected, feed)) {
      if (kind === null) {
        left.set(reason, (left.get(reason) ?? 0) + 1);
        continue;
      }
      const row = tally.get(kind)!;
      row.of++;
      if (holds) row.agree++;
      else if (show) console.log(`${path}\n  ${wanted}\n  got ${got}`);
    }
  }
  let [agree, of] = [0, 0];
  for (const [kind, row] of tally) {
    agree += row.agree;
    of += row.of;
    console.log(`feeds ${kind.padEnd(9)} ${String(row.agree).padStart(4)} of ${String(row.of)}`);
  }
  for (const [reason, count] of [...left].sort((a, b) => b[1] - a[1]))
    console.log(`not compared: ${String(count).padStart(4)} ${reason}`);
  const share = agree / of;
  console.log(`feeds agreement ${share.toFixed(4)} >= ${String(FLOOR)}`);
  return share >= FLOOR;
}

/** What is broken gives no error, and entries where there are some. */
function broken(folder: string): void {
  let [files, feeds, entries] = [0, 0, 0];
  for (const file of [
    ...xmlFiles(join(folder, 'feedparser/illformed')),
    ...xmlFiles(join(folder, 'feedvalidator')),
  ]) {
    const { feed } = readFeed(textOf(file));
    files++;
    feeds += feed ? 1 : 0;
    entries += feed?.entries.length ?? 0;
  }
  console.log(
    `ill-formed and validator cases: ${String(files)} read, ${String(feeds)} feeds, ${String(entries)} entries, none threw`,
  );
}

if (shared === null) console.log('GATE NOT RUN');
else {
  const folder = join(shared, 'data/feeds');
  const passed = run(folder);
  broken(folder);
  if (!passed) process.exitCode = 1;
}
