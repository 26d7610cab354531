// Divides each set of shared/data into `look` (errors may be read) and `hold` (only for figures), about two to one, by a hash of the file's
// name; ECB+ by topic, pages by publisher, NTREX by document, so that what belongs together is never divided.
// Writes .split/SET/{look,hold}/ with links to the texts and a gold.jsonl; .split/seeds-dated with dated copies of the seeds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT, sharedFolder } from './shared.js';

interface Row {
  readonly file: string;
  readonly topic?: string;
  readonly doc?: string;
}

/** Sets by name: folder, and what keeps rows together. */
const SETS: readonly { name: string; folder: string; group?: (row: Row) => string }[] = [
  { name: 'polnear-dev', folder: 'polnear/dev' },
  { name: 'polnear-train', folder: 'polnear/train' },
  { name: 'german-quotes-dev', folder: 'german-quotes/dev' },
  { name: 'german-quotes-train', folder: 'german-quotes/train' },
  { name: 'html-fundus', folder: 'html-fundus/pages', group: (row) => row.file.replace(/_\d.*$/, '') },
  { name: 'ntrex', folder: 'ntrex/first60', group: (row) => row.doc ?? row.file },
  { name: 'tbaq', folder: 'timeml/tbaq' },
  { name: 'krauts-a', folder: 'timeml/krauts-a' },
  { name: 'gun', folder: 'victim-counts/gun-train' },
  { name: 'muc', folder: 'victim-counts/muc-dev' },
  { name: 'ecbplus', folder: 'ecbplus/topics-1-35', group: (row) => row.topic ?? row.file },
  { name: 'langid', folder: 'langid/lines' },
  ...['da-dev', 'de-pud-a', 'en-dev', 'en-pud-a', 'nb-dev', 'sv-dev', 'sv-pud-a'].map((part) => ({
    name: `ner-${part}`,
    folder: `ner/${part}`,
  })),
];

const isHeld = (key: string): boolean => createHash('sha256').update(key).digest().readUInt32BE(0) % 3 === 0;

function place(from: string, to: string, row: Row): void {
  const plain = join(from, 'text', row.file);
  if (!existsSync(plain)) {
    // pages are stored compressed: the product reads both, the scorer knows them by the plain name
    writeFileSync(join(to, 'text', row.file), gunzipSync(readFileSync(join(from, 'html', `${row.file}.gz`))));
    return;
  }
  symlinkSync(plain, join(to, 'text', row.file));
  const sidecar = row.file.replace(/\.[a-z]+$/, '.meta.json');
  if (existsSync(join(from, 'text', sidecar)))
    symlinkSync(join(from, 'text', sidecar), join(to, 'text', sidecar));
}

function divide(shared: string, target: string, set: (typeof SETS)[number]): void {
  const from = join(shared, 'data', set.folder);
  const rows = readFileSync(join(from, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ line, row: JSON.parse(line) as Row }));
  const counts: string[] = [];
  for (const half of ['look', 'hold']) {
    const to = join(target, set.name, half);
    mkdirSync(join(to, 'text'), { recursive: true });
    const kept = rows.filter(({ row }) => isHeld(set.group?.(row) ?? row.file) === (half === 'hold'));
    for (const { row } of kept) place(from, to, row);
    writeFileSync(join(to, 'gold.jsonl'), kept.map(({ line }) => `${line}\n`).join(''));
    counts.push(`${half} ${String(kept.length)}`);
  }
  console.log(set.name.padEnd(22), counts.join(', '));
}

const shared = sharedFolder();
if (shared === null) {
  console.log('no shared folder: nothing to divide');
} else {
  const target = join(ROOT, '.split');
  rmSync(target, { recursive: true, force: true });
  for (const set of SETS) divide(shared, target, set);
  execFileSync('node', [join(shared, 'score/seeds.mjs'), '--dated', join(target, 'seeds-dated')]);
}
