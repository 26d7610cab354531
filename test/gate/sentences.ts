// Sentence ends in the Universal Dependencies treebanks: each file's sentences that end in a mark are joined to paragraphs of eight, and the ends
// found are compared with the joints (paragraph ends do not count). `--show` prints the errors, `nb` and so on picks languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../lang/article.js';
import { packs } from '../../src/lang/index.js';
import { sharedFolder } from './shared.js';

const PARAGRAPH = 8;
const endsInMark = /[.!?…]["”’»)\]'“]*$/;

interface Count {
  right: number;
  found: number;
  wanted: number;
}

const show = process.argv.includes('--show');

function check(lines: readonly string[], language: string, count: Count): void {
  const text = lines.join(' ');
  const wanted = new Set<number>();
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    wanted.add(at);
    at += 1;
  }
  const found = layoutOf(text, language, packs).sentences.map((sentence) => sentence.end);
  const ends = new Set(found.filter((end) => end < text.length));
  const around = (end: number): string =>
    `${text.slice(Math.max(0, end - 50), end)} ¦ ${text.slice(end, end + 40)}`;
  for (const end of ends) {
    if (wanted.has(end)) count.right += 1;
    else if (show) console.log(`  ${language} cut    ${around(end)}`);
  }
  if (show) for (const end of wanted) if (!ends.has(end)) console.log(`  ${language} missed ${around(end)}`);
  count.found += ends.size;
  count.wanted += wanted.size;
}

const shared = sharedFolder();
const counts = new Map<string, Count>();
let skipped = 0;
if (shared === null) console.log('sentences: 0 checked: the shared sets are not here');
else {
  const picked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const folder = join(shared, 'data/ud');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.conllu'))) {
    const language = file.slice(0, 2);
    if (picked.length > 0 && !picked.includes(language)) continue;
    const all = [...readFileSync(join(folder, file), 'utf8').matchAll(/^# text = (.+)$/gm)].map((match) =>
      match[1]!.trim(),
    );
    const whole = all.filter((line) => endsInMark.test(line));
    skipped += all.length - whole.length;
    const count = counts.get(language) ?? { right: 0, found: 0, wanted: 0 };
    counts.set(language, count);
    for (let i = 0; i < whole.length; i += PARAGRAPH) check(whole.slice(i, i + PARAGRAPH), language, count);
  }
  for (const [language, { right, found, wanted }] of [...counts].sort()) {
    const f1 = (2 * right) / (found + wanted);
    console.log(
      `${language} F1 ${f1.toFixed(3)}  P ${(right / found).toFixed(3)}  R ${(right / wanted).toFixed(3)}  (${String(wanted)})`,
    );
  }
  console.log(`${String(skipped)} sentences without a mark at the end left out`);
}
