import { fold } from '../../kit/fold.js';
import { cover } from '../../kit/span.js';
import { stemOf } from '../../kit/stem.js';
import type { Attribution, Figure, Quantity, Quote, Span } from '../../model/index.js';
import { converses } from '../../registry/converses.js';
import { printed } from '../excerpt.js';
import { textOf, type Telling } from './tellings.js';
import type { Difference, DifferenceKind, Evidence } from './types.js';

type Rule = (before: Telling, after: Telling) => readonly Difference[];

/** What is looked for in a passage that two articles share, in the order in which it is shown. */
const RULES: readonly Rule[] = [figures, roles, sources, hedges, modality, quotes];

/** Differences between two tellings of one thing that a reader must know of. Only what both readings tell for sure is one. */
export const differencesOf: Rule = (before, after) => RULES.flatMap((rule) => rule(before, after));

const SHOWN = 160;

function evidence(
  { annotation }: Telling,
  item: Span & { readonly id: string },
  value: string | null = null,
): Evidence {
  const { id, start, end } = item;
  return { id, start, end, words: printed(annotation, { start, end }, SHOWN), value };
}

const difference = (kind: DifferenceKind, before: Evidence | null, after: Evidence | null): Difference => ({
  kind,
  before,
  after,
});

const inOneLanguage = (before: Telling, after: Telling): boolean =>
  before.annotation.layout.language === after.annotation.layout.language;

/** Numbers of one unit: the same on both sides are set aside, the rest are paired in their order. */
function figures(before: Telling, after: Telling): readonly Difference[] {
  const rest = [...after.quantities];
  const found: Difference[] = [];
  const unmatched: Quantity[] = [];
  for (const one of before.quantities) {
    const at = rest.findIndex(({ value, unit }) => value === one.value && unit === one.unit);
    if (at < 0) {
      unmatched.push(one);
      continue;
    }
    const [two] = rest.splice(at, 1);
    if (two!.quantifier !== one.quantifier)
      found.push(
        difference(
          'bound_changed',
          evidence(before, one, one.quantifier),
          evidence(after, two!, two!.quantifier),
        ),
      );
  }
  for (const one of unmatched) {
    const at = rest.findIndex(({ unit, kind }) => unit === one.unit && kind === one.kind);
    const [two] = at < 0 ? [] : rest.splice(at, 1);
    found.push(
      two === undefined
        ? difference('figure_dropped', evidence(before, one), null)
        : difference('figure_changed', evidence(before, one), evidence(after, two)),
    );
  }
  return [...found, ...rest.map((two) => difference('figure_added', null, evidence(after, two)))];
}

/** One number with the measures of the two sides of an exchange, or one who says of another what that one says of the first. */
function roles(before: Telling, after: Telling): readonly Difference[] {
  const swapped = before.figures.flatMap((one) => {
    const two = after.figures.find(
      (other) => other.value !== null && other.value === one.value && areConverse(one, other),
    );
    return two === undefined
      ? []
      : [difference('roles_swapped', evidence(before, one, one.measure), evidence(after, two, two.measure))];
  });
  return [...swapped, ...swappedSpeakers(before, after)];
}

const areConverse = ({ measure: one }: Figure, { measure: two }: Figure): boolean =>
  one !== null &&
  two !== null &&
  converses.some(([x, y]) => (x === one && y === two) || (x === two && y === one));

function swappedSpeakers(before: Telling, after: Telling): readonly Difference[] {
  return before.attributions.flatMap((one) =>
    after.attributions.flatMap((two) => {
      const [x, y] = [one.source?.entity ?? null, two.source?.entity ?? null];
      if (x === null || y === null || x === y) return [];
      if (!spokenOf(before, one).has(y) || !spokenOf(after, two).has(x)) return [];
      return [
        difference(
          'roles_swapped',
          evidence(before, { ...one.source!, id: one.id }),
          evidence(after, { ...two.source!, id: two.id }),
        ),
      ];
    }),
  );
}

/** Who is named in what someone says. */
const spokenOf = ({ annotation }: Telling, { content }: Attribution): ReadonlySet<string> =>
  new Set(
    annotation.names
      .filter(({ start, end }) => content.some((span) => span.start <= start && end <= span.end))
      .map(({ entity }) => entity),
  );

const sourced = ({ attributions }: Telling): readonly Attribution[] =>
  attributions.filter(({ source, voiced, form }) => source !== null && voiced && form !== 'continued');

function sources(before: Telling, after: Telling): readonly Difference[] {
  const [told, retold] = [sourced(before), sourced(after)];
  const show = (telling: Telling, one: Attribution): Evidence =>
    evidence(telling, { ...one.source!, id: one.id }, one.source!.resolved);
  // a text in which no attribution was found at all may be in a language without a pack
  if (told.length > 0 && retold.length === 0)
    return after.annotation.attributions.length === 0
      ? []
      : onceEach(told)
          .filter((one) => !isNamed(one, after, before))
          .map((one) => difference('source_dropped', show(before, one), null));
  if (told.length === 0)
    return before.annotation.attributions.length === 0
      ? []
      : onceEach(retold)
          .filter((two) => !isNamed(two, before, after))
          .map((two) => difference('source_added', null, show(after, two)));
  return changedSource(told, retold, show, before, after);
}

/**
 * Whether a source of one side is named on the other in whatever function; in another language only an entity can be told to be missing.
 */
function isNamed({ source }: Attribution, there: Telling, here: Telling): boolean {
  const { entity, resolved } = source!;
  const names = there.annotation.names.filter(({ start }) =>
    there.sentences.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  if (entity !== null && names.some((name) => name.entity === entity)) return true;
  if (!inOneLanguage(here, there)) return entity === null;
  const words = stemsOf(textOf(there));
  return fold(resolved)
    .split(' ')
    .some((word) => word.length >= TELLING && words.has(stemOf(word)));
}

/** Letters of a word that tells who is meant; shorter ones are articles and particles. */
const TELLING = 4;

/** One source on each side, both known by name, and not the same; neither speaks elsewhere in the passage of the other. */
function changedSource(
  told: readonly Attribution[],
  retold: readonly Attribution[],
  show: (telling: Telling, one: Attribution) => Evidence,
  before: Telling,
  after: Telling,
): readonly Difference[] {
  const [ones, twos] = [onceEach(told), onceEach(retold)];
  if (ones.length !== 1 || twos.length !== 1) return [];
  const [x, y] = [ones[0]!.source!, twos[0]!.source!];
  if (x.entity === null || y.entity === null || x.entity === y.entity) return [];
  if (x.entity.split(':')[0] !== y.entity.split(':')[0] || sharesWord(x.resolved, y.resolved)) return [];
  if (swappedSpeakers(before, after).length > 0) return [];
  return [difference('source_changed', show(before, ones[0]!), show(after, twos[0]!))];
}

function sharesWord(one: string, two: string): boolean {
  const words = new Set(fold(one).split(' '));
  return fold(two)
    .split(' ')
    .some((word) => words.has(word));
}

const onceEach = (list: readonly Attribution[]): readonly Attribution[] => [
  ...new Map(list.map((one) => [one.source!.entity ?? fold(one.source!.resolved), one])).values(),
];

/** What was hearsay or doubtful is told straight, or the other way round. */
function hedges(before: Telling, after: Telling): readonly Difference[] {
  const [one, two] = [hedgeOf(before), hedgeOf(after)];
  if ((one === null) === (two === null)) return [];
  const other = one === null ? before : after;
  // a text in which nothing is ever hedged may be in a language whose hedges we do not read
  if (other.annotation.attributions.length === 0) return [];
  return [difference(one === null ? 'hedge_added' : 'hedge_dropped', one, two)];
}

function hedgeOf(telling: Telling): Evidence | null {
  const attribution = telling.attributions.find(({ hedged, cue }) => hedged && cue.length > 0);
  if (attribution) return evidence(telling, { id: attribution.id, ...cover(attribution.cue) });
  const figure = telling.figures.find(({ hedged }) => hedged);
  return figure ? evidence(telling, figure) : null;
}

/**
 * A plan told as done, a report told as a forecast: one figure or one kind of event with two statuses. In one language only, for tenses
 * are not used alike in two.
 */
function modality(before: Telling, after: Telling): readonly Difference[] {
  if (!inOneLanguage(before, after)) return [];
  const changed = before.figures.flatMap((one) => {
    const two = after.figures.find(
      ({ value, measure }) => value !== null && value === one.value && measure === one.measure,
    );
    return two === undefined || (two.status === 'reported') === (one.status === 'reported')
      ? []
      : [difference('modality_changed', evidence(before, one, one.status), evidence(after, two, two.status))];
  });
  return changed.length > 0 ? changed : changedEvents(before, after);
}

function changedEvents(before: Telling, after: Telling): readonly Difference[] {
  const types = new Set(before.events.map(({ type }) => type));
  return [...types].flatMap((type) => {
    const [ones, twos] = [before, after].map(({ events }) => events.filter((event) => event.type === type));
    const [one, two] = [ones![0], twos![0]];
    if (ones!.length !== 1 || twos!.length !== 1 || isTheCase(one!.status) === isTheCase(two!.status))
      return [];
    if (!hasOtherVerb(after, verbsOf(before))) return [];
    return [
      difference('modality_changed', evidence(before, one!, one!.status), evidence(after, two!, two!.status)),
    ];
  });
}

/** With the same verbs on both sides nothing was changed in what they tell: it was only read otherwise. */
const hasOtherVerb = (telling: Telling, known: ReadonlySet<string>): boolean =>
  [...verbsOf(telling)].some((verb) => !known.has(verb));

const verbsOf = ({ annotation: { layout }, sentences }: Telling): ReadonlySet<string> =>
  new Set(
    sentences
      .flatMap(({ first, last }) => layout.tokens.slice(first, last))
      .filter(({ tag }) => tag?.upos === 'VERB' || tag?.upos === 'AUX')
      .map(({ norm }) => norm),
  );

/** What happened, goes on or is reported is told as the case; all else is to come, or not to come. */
const isTheCase = (status: string): boolean =>
  status === 'happened' || status === 'ongoing' || status === 'reported';

/** Share of the words of a quotation that the other side has at which it is the same utterance. */
const SAME_WORDS = 0.5;

/** Words between quotation marks: others than before, no longer marked, or marked though they were the reporter's. One language only. */
function quotes(before: Telling, after: Telling): readonly Difference[] {
  if (!inOneLanguage(before, after)) return [];
  const rest = [...after.quotes];
  const found = before.quotes.flatMap((one): readonly Difference[] => {
    const words = wordsOf(before, one);
    const shares = rest.map((two) => share(words, stemsOf(wordsOf(after, two))));
    const at = shares.indexOf(Math.max(...shares, 0));
    if (at >= 0 && shares[at]! >= SAME_WORDS) {
      const [two] = rest.splice(at, 1);
      return fold(words) === fold(wordsOf(after, two!))
        ? []
        : [difference('quote_altered', evidence(before, one), evidence(after, two!))];
    }
    return share(words, stemsOf(textOf(after))) >= SAME_WORDS && after.quotes.length === 0
      ? [difference('quote_unmarked', evidence(before, one), null)]
      : [];
  });
  const made = rest.filter(
    (two) => before.quotes.length === 0 && share(wordsOf(after, two), stemsOf(textOf(before))) >= SAME_WORDS,
  );
  return [...found, ...made.map((two) => difference('quote_made', null, evidence(after, two)))];
}

const wordsOf = ({ annotation }: Telling, { start, end }: Quote): string =>
  annotation.article.text.slice(start, end);

const stemsOf = (text: string): ReadonlySet<string> => new Set(fold(text).split(' ').map(stemOf));

function share(words: string, others: ReadonlySet<string>): number {
  const stems = [...stemsOf(words)];
  return stems.filter((stem) => others.has(stem)).length / stems.length;
}
