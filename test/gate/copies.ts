// Real copies inside the topics of ECB+: pairs that were read and labelled before the engine's output was seen, held against what is
// derived among all articles of the half. `npx tsx test/gate/copies.ts [--look] [--show]` (`--show` prints the errors, only on look).
// copies/labels.json holds names and labels alone: `copy` one text with hardly a change, `derived` one made from the other or both from a
// third (an agency's text, a release), `independent` no more in common than the event and what was said. How pairs were drawn: copies/draw.ts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { derive, kinship } from '../../src/lineage/index.js';
import type { Annotation } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { drawn, filesOf, readTwice, type Drawn } from './copies/draw.js';
import { ROOT } from './shared.js';

type Label = 'copy' | 'derived' | 'independent';
/** Label by pair, "a b"; `again`: the labels of a second reading of some. */
interface Labels {
  readonly labels: Readonly<Record<string, Label>>;
  readonly again: Readonly<Record<string, Label>>;
}

const keyOf = ({ a, b }: Drawn): string => `${a} ${b}`;
const isTied = (label: Label): boolean => label !== 'independent';
const half = process.argv.includes('--look') ? 'look' : 'hold';
const show = process.argv.includes('--show') && half === 'look';

/** Pairs that were drawn and have no label, or the other way round: the labels are those of another draw. */
function checkDraw(pairs: readonly Drawn[], { labels, again }: Labels): void {
  const names = (list: readonly Drawn[]): string => list.map(keyOf).sort().join('\n');
  if (names(pairs) !== Object.keys(labels).sort().join('\n'))
    throw new Error('copies: labels.json is not of the pairs that are drawn');
  if (names(readTwice(pairs)) !== Object.keys(again).sort().join('\n'))
    throw new Error('copies: the second reading is not of the pairs that are drawn for it');
}

/** Cohen's kappa and the share of equal labels of two readings, with copy and derived taken as one. */
function agreement({ labels, again }: Labels): { readonly same: number; readonly kappa: number } {
  const pairs = Object.entries(again).map(([pair, label]) => [isTied(labels[pair]!), isTied(label)] as const);
  const share = (of: (pair: readonly [boolean, boolean]) => boolean): number =>
    pairs.filter(of).length / pairs.length;
  const [one, two] = [share(([first]) => first), share(([, second]) => second)];
  const same = share(([first, second]) => first === second);
  const chance = one * two + (1 - one) * (1 - two);
  return { same, kappa: (same - chance) / (1 - chance) };
}

function annotated(file: string): Annotation {
  const sidecar = { file: `${file}.meta.json`, text: JSON.stringify({ language: 'en' }) };
  const text = readFileSync(join(ROOT, '.split/ecbplus', half, 'text', file));
  return annotate(readArticles(text, { file, sidecar })[0]!.article!, packs);
}

interface Counts {
  readonly hit: number;
  readonly false: number;
  readonly missed: number;
}

function compare(pairs: readonly Drawn[], { labels }: Labels): Counts {
  const annotations = filesOf(half).map(annotated);
  const id = new Map(annotations.map(({ article }) => [article.file, article.id]));
  const derivations = derive(annotations);
  const roots = kinship(annotations, derivations).roots();
  const counts = { hit: 0, false: 0, missed: 0 };
  for (const pair of pairs) {
    const [one, two] = [roots(id.get(pair.a)!), roots(id.get(pair.b)!)];
    const told = [...one].some((root) => two.has(root));
    const tied = isTied(labels[keyOf(pair)]!);
    if (told && tied) counts.hit += 1;
    else if (told) counts.false += 1;
    else if (tied) counts.missed += 1;
    if (show && told !== tied)
      console.log(`  ${told ? 'false' : 'missed'} ${keyOf(pair)} from ${pair.overlap}`);
  }
  return counts;
}

function main(): void {
  if (!existsSync(join(ROOT, '.split'))) {
    console.log('copies: 0 pairs: the shared sets are not here');
    return;
  }
  const labels = JSON.parse(readFileSync(join(ROOT, 'test/gate/copies/labels.json'), 'utf8')) as Labels;
  const all = drawn();
  checkDraw(all, labels);
  const { same, kappa } = agreement(labels);
  const pairs = all.filter((pair) => pair.half === half);
  const { hit, false: wrong, missed } = compare(pairs, labels);
  const metrics = {
    pairs: pairs.length,
    precision: hit / (hit + wrong),
    recall: hit / (hit + missed),
    f1: (2 * hit) / (2 * hit + wrong + missed),
    agreement: same,
    kappa,
  };
  console.log(JSON.stringify({ scorer: 'copies', metrics }));
}

main();
