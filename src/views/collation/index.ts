import { fold } from '../../kit/fold.js';
import type { Annotation, Derivation, Sentence } from '../../model/index.js';
import { headingOf } from '../articles.js';
import { printed } from '../excerpt.js';
import { align, sentencesOf } from './align.js';
import { differencesOf } from './damage.js';
import { tellingOf } from './tellings.js';
import type {
  Collation,
  Difference,
  DifferenceKind,
  Pair,
  Passage,
  PassageKind,
  Side,
  Witness,
} from './types.js';

export type { Collation, Difference, Evidence, Pair, Passage, Side, Witness } from './types.js';

/** Characters of a passage that are shown. */
const SHOWN = 2000;

/**
 * Sets each article beside the first: passage by passage, with the differences in what both tell. `siglumOf` gives the short label of
 * an article.
 */
export function collation(
  articles: readonly Annotation[],
  derivations: readonly Derivation[],
  siglumOf: (id: string) => string,
): Collation {
  const [first, ...others] = articles;
  if (first === undefined) return { pairs: [] };
  const witness = (annotation: Annotation): Witness => witnessOf(annotation, siglumOf);
  return {
    pairs: others.map((other) => {
      const derivation = derivationOf(first, other, derivations);
      const passages = align(first, other, derivation !== null).map(({ before, after }) =>
        passageOf(
          first,
          other,
          before.map((i) => sentencesOf(first)[i]!),
          after.map((i) => sentencesOf(other)[i]!),
        ),
      );
      return {
        before: witness(first),
        after: witness(other),
        derivation,
        passages,
        counts: countsOf(passages),
        damage: damageOf(passages),
      };
    }),
  };
}

function witnessOf(annotation: Annotation, siglumOf: (id: string) => string): Witness {
  const { id, file, outlet, published } = annotation.article;
  const { language } = annotation.layout;
  return { id, siglum: siglumOf(id), file, outlet, headline: headingOf(annotation), language, published };
}

const derivationOf = (
  { article: { id: from } }: Annotation,
  { article: { id: to } }: Annotation,
  derivations: readonly Derivation[],
): Pair['derivation'] =>
  derivations.find((derivation) => derivation.from === from && derivation.to === to)?.kind ?? null;

function passageOf(
  first: Annotation,
  other: Annotation,
  before: readonly Sentence[],
  after: readonly Sentence[],
): Passage {
  const [one, two] = [sideOf(first, before), sideOf(other, after)];
  if (one === null || two === null)
    return { kind: one === null ? 'added' : 'dropped', before: one, after: two, differences: [] };
  if (first.layout.language === other.layout.language && fold(one.words.text) === fold(two.words.text))
    return { kind: 'same', before: one, after: two, differences: [] };
  const differences = differencesOf(tellingOf(first, before), tellingOf(other, after));
  return { kind: kindOf(differences), before: one, after: two, differences };
}

const kindOf = (differences: readonly Difference[]): PassageKind =>
  differences.length > 0 ? 'differs' : 'reworded';

function sideOf(annotation: Annotation, sentences: readonly Sentence[]): Side | null {
  if (sentences.length === 0) return null;
  const span = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
  return { ...span, words: printed(annotation, span, SHOWN) };
}

function countsOf(passages: readonly Passage[]): Pair['counts'] {
  const counts = { same: 0, reworded: 0, differs: 0, added: 0, dropped: 0 };
  for (const { kind } of passages) counts[kind] += 1;
  return counts;
}

function damageOf(passages: readonly Passage[]): Pair['damage'] {
  const counts = new Map<DifferenceKind, number>();
  for (const { differences } of passages)
    for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, n]) => ({ kind, n }))
    .sort((x, y) => y.n - x.n || (x.kind < y.kind ? -1 : 1));
}
