import { contains } from '../kit/span.js';
import type { Annotation, Attribution, Entry, Reading, Relation } from '../model/index.js';
import { decide, type Context } from './context.js';
import { isTelling } from './groups.js';
import { relationOf } from './pairs.js';
import { compareTimes, publishedDay } from './when.js';

/** A party that is reported to deny having given some numbers. */
interface Denial {
  readonly party: string;
  readonly label: string;
  readonly attribution: string;
  readonly annotation: Annotation;
  readonly numbers: ReadonlySet<number>;
}

/** Sentences at the head of an article within which heading, lead and the first quote tell of one thing. */
const LEAD = 6;

/**
 * Shows the denial of a source beside every number that goes back to it: an article in which the source denies, and that gives the number
 * there, against the readings of articles that do not tell of the denial and were not published after it.
 */
export function withDenials(entries: readonly Entry[], context: Context): readonly Entry[] {
  const denials = context.articles.flatMap((annotation) => denialsIn(annotation, context));
  if (denials.length === 0) return entries;
  const statements = new Map(
    entries
      .filter(({ kind }) => kind === 'statement')
      .flatMap(({ readings }) => readings.map((reading) => [reading.id, reading] as const)),
  );
  return entries.map((entry) => {
    if (entry.kind !== 'figure') return entry;
    const found = entry.readings.flatMap((reading) => denied(reading, denials, statements, context));
    return found.length === 0 ? entry : { ...entry, relations: [...entry.relations, ...found] };
  });
}

function denialsIn(annotation: Annotation, context: Context): readonly Denial[] {
  return annotation.attributions
    .filter(({ polarity, content }) => polarity === 'deny' && content.length > 0)
    .flatMap((attribution) => {
      const source = denier(attribution, annotation, context);
      const numbers = numbersAround(attribution, annotation);
      return source === null || numbers.size === 0
        ? []
        : [{ ...source, attribution: attribution.id, annotation, numbers }];
    });
}

/**
 * Who denies: the source if it is known by name; at the head of an article, where it is told by office ("minister denies"), the first
 * person who is quoted there.
 */
function denier(
  attribution: Attribution,
  annotation: Annotation,
  context: Context,
): Pick<Denial, 'party' | 'label'> | null {
  const inLead = attribution.sentence < LEAD;
  const named = (attribution.chainEntities.at(-1) ?? null) !== null;
  const said = named
    ? attribution
    : annotation.attributions.find(
        ({ sentence, chainEntities }) =>
          inLead &&
          sentence >= attribution.sentence &&
          sentence < LEAD &&
          chainEntities.at(-1)?.startsWith('person:') === true,
      );
  if (said === undefined) return null;
  const party = context.partyOf({ ...said, attribution: said.id }, annotation.article.id);
  return party === null ? null : { party, label: said.chain.at(-1) ?? '' };
}

/** Numbers that can be known again, in the sentence of the denial or, at the head of an article, in the head. */
function numbersAround({ sentence }: Attribution, { layout, quantities }: Annotation): ReadonlySet<number> {
  const last = sentence < LEAD ? LEAD - 1 : sentence;
  const around = layout.sentences.slice(sentence, last + 1);
  return new Set(
    quantities
      .filter((quantity) => isTelling(quantity.value) && around.some((span) => contains(span, quantity)))
      .map(({ value }) => value!),
  );
}

function denied(
  reading: Reading,
  denials: readonly Denial[],
  statements: ReadonlyMap<string, Reading>,
  { byId }: Context,
): readonly Relation[] {
  const tells = denials.some(
    ({ party, annotation }) => party === reading.origin && annotation.article.id === reading.article,
  );
  if (tells) return [];
  const published = (annotation: Annotation): string | null => publishedDay(annotation.article.published);
  return denials.flatMap(({ party, label, attribution, annotation, numbers }) => {
    const statement = statements.get(attribution);
    if (!statement || reading.origin !== party || !numbers.has(reading.value ?? NaN)) return [];
    if (compareTimes(published(byId.get(reading.article)!), published(annotation)) === 1) return [];
    const values = { a: reading.stated, source: label };
    return [relationOf(reading, statement, decide('source_denies', 'conflicts', values))];
  });
}
