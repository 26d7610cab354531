// Language of single lines, per language: the langid lines and those of NTREX (part `look`, or `hold` with --hold), and with --ud sentences of
// the treebanks of at least 40 characters. `--show` prints the lines that are read wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../src/lang/index.js';
import { identify } from '../../src/text/language.js';
import { ROOT, sharedFolder } from './shared.js';

interface Row {
  readonly file: string;
  readonly language: string;
  readonly lines?: readonly (readonly [number, number])[];
}

const half = process.argv.includes('--hold') ? 'hold' : 'look';
const show = process.argv.includes('--show') && half === 'look';

function* splitLines(set: string): Generator<readonly [string, string]> {
  const folder = join(ROOT, '.split', set, half);
  for (const line of readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as Row;
    const text = readFileSync(join(folder, 'text', row.file), 'utf8');
    for (const [start, end] of row.lines ?? [[0, text.length]]) yield [row.language, text.slice(start, end)];
  }
}

function* treebankLines(shared: string): Generator<readonly [string, string]> {
  const folder = join(shared, 'data/ud');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.conllu')))
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(/^# text = (.{40,})$/gm))
      yield [file.slice(0, 2), match[1]!];
}

function report(name: string, lines: Iterable<readonly [string, string]>): void {
  const counts = new Map<string, [number, number]>();
  for (const [language, text] of lines) {
    const count = counts.get(language) ?? [0, 0];
    counts.set(language, count);
    const found = identify(text, packs.und.text.families ?? []);
    count[1] += 1;
    if (found === language) count[0] += 1;
    else if (show) console.log(`  ${language} ${found ?? '-'}  ${text.slice(0, 110)}`);
  }
  const shown = [...counts]
    .sort()
    .map(([code, [right, all]]) => `${code} ${(right / all).toFixed(3)} (${String(all)})`);
  console.log(`${name.padEnd(8)} ${shown.join('  ')}`);
}

const shared = sharedFolder();
if (shared === null || !existsSync(join(ROOT, '.split')))
  console.log('langid: 0 lines: the shared sets are not here');
else {
  report('langid', splitLines('langid'));
  report('ntrex', splitLines('ntrex'));
  if (process.argv.includes('--ud')) report('ud', treebankLines(shared));
}
