// What is said, done and wanted in the languages of one text (NTREX, translations line by line): claims that one entry holds together are to
// stand in one line of both texts, and attributed claims of one line in one entry. `--look` takes the look part, `--show` prints its errors;
// languages (`en nb da`) and a number of documents may be named.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotated } from '../../src/desk/annotate.js';
import type { Annotation, Entry, EntryKind, Reading } from '../../src/model/index.js';
import { relate } from '../../src/pipeline.js';
import { ROOT } from './shared.js';

const KINDS: readonly EntryKind[] = ['statement', 'position', 'event'];

interface Claim {
  readonly entry: string;
  readonly reading: Reading;
  readonly line: number;
}

interface Count {
  right: number;
  found: number;
  wanted: number;
}

const half = process.argv.includes('--look') ? 'look' : 'hold';
const show = half === 'look' && process.argv.includes('--show');
const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const languages = words.filter((word) => /^[a-z]{2}$/.test(word));
const picked = languages.length > 0 ? languages : ['en', 'nb', 'da'];
const most = Number(words.find((word) => /^\d+$/.test(word)) ?? 30);

function claimsOf(kind: EntryKind, texts: readonly Annotation[]): readonly Claim[] {
  const byId = new Map(texts.map((annotation) => [annotation.article.id, annotation]));
  const lineOf = ({ article, start, end }: Reading): number =>
    byId
      .get(article)!
      .article.text.slice(0, (start + end) >> 1)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
  const entries: readonly Entry[] = relate(texts).flatMap((story) => story.entries);
  return entries
    .filter((entry) => entry.kind === kind)
    .flatMap(({ id, readings }) =>
      readings.map((reading) => ({ entry: id, reading, line: lineOf(reading) })),
    );
}

function compare(a: Claim, b: Claim, kind: EntryKind, count: Count): void {
  const together = a.entry === b.entry;
  const oneLine = a.line === b.line;
  const sourced = kind !== 'statement' || (a.reading.chain.length > 0 && b.reading.chain.length > 0);
  if (together) count.found += 1;
  if (oneLine && (together || sourced)) count.wanted += 1;
  if (together && oneLine) count.right += 1;
  if (show && together !== (oneLine && sourced))
    console.log(`  ${together ? 'joined' : 'missed'} ${kind} “${a.reading.stated}” – “${b.reading.stated}”`);
}

const folder = join(ROOT, '.split/ntrex', half, 'text');
if (!existsSync(folder)) console.log('utterances: 0 checked: the shared sets are not here');
else {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.en.txt'))
    .sort()
    .slice(0, most);
  const counts = new Map(KINDS.map((kind) => [kind, { right: 0, found: 0, wanted: 0 }] as const));
  for (const name of documents) {
    const texts = picked.flatMap((language) =>
      [...annotated([join(folder, name.replace('.en.', `.${language}.`))], {})].flatMap(
        ({ annotation }) => annotation ?? [],
      ),
    );
    for (const kind of KINDS) {
      const claims = claimsOf(kind, texts);
      claims.forEach((a, i) => {
        for (const b of claims.slice(i + 1))
          if (a.reading.article !== b.reading.article) compare(a, b, kind, counts.get(kind)!);
      });
    }
  }
  for (const [kind, { right, found, wanted }] of counts)
    console.log(
      `${half} ${picked.join(' ')} ${kind} P ${(right / found).toFixed(3)}  R ${(right / wanted).toFixed(3)}  (${String(wanted)})`,
    );
}
