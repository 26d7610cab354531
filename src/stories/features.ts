import { fold } from '../kit/fold.js';
import { once } from '../kit/once.js';
import { contains } from '../kit/span.js';
import { stemOf } from '../kit/stem.js';
import type { Annotation, Span, Token } from '../model/index.js';

/**
 * What an article can be recognised by. Names, numbers and dates mean the same in every language; `word` is a folded stem, which
 * related languages share often enough (cognates) and others seldom.
 */
export type FeatureKind = 'person' | 'organisation' | 'place' | 'other' | 'number' | 'date' | 'word' | 'verb';

export interface Feature {
  readonly key: string;
  readonly kind: FeatureKind;
}

/** Numbers below this are in every other article. */
const SMALL = 3;
const SKIPPED: ReadonlySet<string> = new Set(['promo', 'interface', 'credit']);

/** The features of an article, each once: names first, then words, numbers and dates, in the order of the text. */
export const featuresOf = once((annotation: Annotation): readonly Feature[] => {
  const found = new Map<string, FeatureKind>();
  const { sentences, tokens, blocks } = annotation.layout;
  const noise = blocks.filter(({ kind }) => SKIPPED.has(kind));
  const clear = (span: Span): boolean => !noise.some((block) => contains(block, span));
  const named = new Set<number>();
  const house = houseOf(annotation);
  const registered = new Set(annotation.entities.flatMap((entity) => (entity.class ? [entity.id] : [])));
  for (const name of annotation.names) {
    for (let i = name.first; i < name.last; i++) named.add(i);
    if (clear(name) && name.entity !== house) found.set(keyOf(name.entity, registered), name.kind);
  }
  for (const sentence of sentences) {
    if (SKIPPED.has(sentence.kind)) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const kind = named.has(i) ? null : wordKind(tokens[i]!);
      if (kind !== null) found.set(`word:${stemOf(tokens[i]!.text)}`, kind);
      const pair = ideographs(tokens[i]!, tokens[i + 1]);
      if (pair !== null) found.set(`word:${pair}`, 'word');
    }
  }
  for (const { value, inert, unit, start, end } of annotation.quantities) {
    if (value !== null && !inert && value >= SMALL && clear({ start, end }))
      found.set(`number:${String(value)}${unit ?? ''}`, 'number');
  }
  const published = knownDay(annotation);
  for (const { value, start, end } of annotation.times) {
    const day = value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
    if (day === null || !clear({ start, end }) || (published !== null && daysApart(day, published) <= FRESH))
      continue;
    found.set(`date:${day}`, 'date');
  }
  return [...found].map(([key, kind]) => ({ key, kind }));
});

/**
 * A name of several words that no registry has counts as its words, without what it names: texts differ in how well they show whether
 * such a row is a person, a body or a place. One word alone is too often both a town and a surname.
 */
function keyOf(entity: string, registered: ReadonlySet<string>): string {
  const words = entity.slice(entity.indexOf(':') + 1);
  return registered.has(entity) || !words.includes('-') ? entity : `name:${words}`;
}

/** The entity of the article's own outlet, which is named in whatever it reports. */
function houseOf({ article: { outlet }, entities }: Annotation): string | null {
  if (outlet === null) return null;
  const name = fold(outlet);
  return entities.find(({ forms }) => forms.some((form) => fold(form) === name))?.id ?? null;
}

const HAN = /^\p{Script=Han}$/u;

/**
 * Two ideographs side by side: what stands for a word where texts print no spaces (Manning et al. 2008, 2.2.1); kana between them are
 * mostly grammar.
 */
function ideographs(one: Token, next: Token | undefined): string | null {
  if (next === undefined || next.start !== one.end || !HAN.test(one.text) || !HAN.test(next.text))
    return null;
  return one.text + next.text;
}

/** Days around publication that every report of the day names. */
const FRESH = 3;

const knownDay = ({ article: { published } }: Annotation): string | null =>
  published === null || published.basis === 'inferred' ? null : published.value.slice(0, 10);

/** Whole days between two ISO dates; NaN, which is near nothing, where the year is open. */
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function wordKind(token: Token): FeatureKind | null {
  if (token.kind !== 'word' || token.norm.length < 3) return null;
  switch (token.tag?.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case undefined:
      return token.norm.length > 3 || token.tag?.upos === 'PROPN' ? 'word' : null;
    case 'VERB':
      return 'verb';
    default:
      return null;
  }
}
