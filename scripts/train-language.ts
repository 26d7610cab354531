// Fits the evidence that tells nb, nn, da and sv apart (src/lang/scandinavian/evidence.ts), on the sentences of the Universal Dependencies
// treebanks and on the `look` part of NTREX (both CC BY-SA 4.0): logistic regression over letter sequences of words, kept sparse.
// `npx tsx scripts/train-language.ts SHARED_FOLDER`. The same input gives the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf } from '../src/text/evidence.js';

const CODES = ['nb', 'nn', 'da', 'sv'];
const EPOCHS = 12;
const RATE = 0.25;
/** Pull of every weight to nothing, per step on which its form occurs. */
const SPARSE = 0.0012;
/** Times each word of the table counts as an example. */
const TABLE_WEIGHT = 3;
const KEPT = 5000;
const SCALE = 100;

const root = process.argv[2];
if (root === undefined) throw new Error('usage: npx tsx scripts/train-language.ts SHARED_FOLDER');

interface Example {
  readonly forms: readonly number[];
  readonly code: number;
}

const ids = new Map<string, number>();
const names: string[] = [];
const counts: number[] = [];
function idOf(form: string): number {
  let id = ids.get(form);
  if (id === undefined) {
    id = names.length;
    ids.set(form, id);
    names.push(form);
    counts.push(0);
  }
  counts[id]! += 1;
  return id;
}

/** A small generator of its own, so that runs are alike. */
let seed = 7;
const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;

function* sentences(): Generator<readonly [number, string]> {
  const ud = join(root!, 'data/ud');
  for (const file of readdirSync(ud).sort()) {
    const code = CODES.indexOf(file.slice(0, 2));
    if (code < 0 || !file.endsWith('.conllu')) continue;
    for (const match of readFileSync(join(ud, file), 'utf8').matchAll(/^# text = (.+)$/gm))
      yield [code, match[1]!];
  }
  const look = join('.split/ntrex/look');
  for (const line of readFileSync(join(look, 'gold.jsonl'), 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as { file: string; language: string; lines: [number, number][] };
    const code = CODES.indexOf(row.language);
    if (code < 0 || process.argv.includes('--no-ntrex')) continue;
    const text = readFileSync(join(look, 'text', row.file), 'utf8');
    for (const [start, end] of row.lines) yield [code, text.slice(start, end)];
  }
}

/** The forms of the word table that only one language of their line has, in short runs, as a headline may have them. */
function* tableWords(): Generator<readonly [number, string]> {
  for (const line of readFileSync('scripts/data/scandinavian-words.txt', 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const columns = line.split('|').map((column) => column.trim().split(/ +/));
    for (const [code, words] of columns.entries()) {
      const own = words.filter((word) => columns.every((other, c) => c === code || !other.includes(word)));
      for (let again = 0; again < TABLE_WEIGHT; again++) for (const word of own) yield [code, word];
    }
  }
}

const examples: Example[] = [];
const sizes = [0, 0, 0, 0];
for (const [code, text] of sentences()) {
  const words = text.split(' ');
  const cut = 3 + Math.floor(random() * 6);
  const pieces =
    words.length > cut + 4 ? [text, words.slice(0, cut).join(' '), words.slice(cut).join(' ')] : [text];
  for (const piece of pieces) {
    const forms = [...formsOf(piece.toLowerCase())].map(idOf);
    if (forms.length < 4) continue;
    examples.push({ forms, code });
    sizes[code]! += 1;
  }
}
for (const [code, text] of tableWords()) examples.push({ forms: [...formsOf(text)].map(idOf), code });
const most = Math.max(...sizes);
const weights = CODES.map(() => new Float64Array(names.length));
const squares = CODES.map(() => new Float64Array(names.length).fill(1e-6));

function step({ forms, code }: Example): void {
  const norm = 1 / Math.sqrt(forms.length);
  const scores = weights.map((row) => forms.reduce((sum, form) => sum + row[form]!, 0) * norm);
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const total = parts.reduce((a, b) => a + b, 0);
  const balance = Math.min(4, most / sizes[code]!);
  for (let c = 0; c < CODES.length; c++) {
    const gradient = (parts[c]! / total - (c === code ? 1 : 0)) * norm * balance;
    const row = weights[c]!;
    const square = squares[c]!;
    for (const form of forms) {
      if (counts[form]! < 3) continue;
      square[form]! += gradient * gradient;
      const rate = RATE / Math.sqrt(square[form]!);
      const moved = row[form]! - rate * gradient;
      row[form] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * SPARSE);
    }
  }
}

for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [examples[i], examples[j]] = [examples[j]!, examples[i]!];
  }
  examples.forEach(step);
}

const strength = (id: number): number => {
  const row = weights.map((list) => list[id]!);
  return (Math.max(...row) - Math.min(...row)) * Math.sqrt(counts[id]!);
};
const order = names.map((_, id) => id).filter((id) => strength(id) > 0);
order.sort((a, b) => strength(b) - strength(a) || (names[a]! < names[b]! ? -1 : 1));
const rows = order
  .slice(0, KEPT)
  .map((id) => [names[id]!, ...weights.map((list) => Math.round(list[id]! * SCALE))].join(' '));
rows.sort();
console.error(
  `${String(examples.length)} examples (${sizes.join(', ')}), ${String(order.length)} forms with weight, ${String(rows.length)} kept`,
);
writeFileSync(
  'src/lang/scandinavian/evidence.ts',
  `import type { LanguageFamily } from '../../model/pack/text.js';

/** Made by scripts/train-language.ts, which says from what. A line: form, then its weight for each member. */
export const evidence: LanguageFamily = {
  members: [${CODES.map((code) => `'${code}'`).join(', ')}],
  aliases: ['no'],
  evidence: \`
${rows.join('\n')}
\`,
};
`,
);
