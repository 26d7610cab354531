import type { Annotation, EventReport } from '../../model/index.js';
import { CLAIMING_STEMS, INCIDENTS, RESPONSIBILITY_STEMS, TOLL } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { accountOf, eventGroups, eventRow, type Told } from './events.js';
import { figured, folded, named } from './items.js';
import { happeningOf } from './measures.js';
import { foldedWords, hasStem } from './stems.js';
import { rowOfClaim } from './toll.js';
import type { Item, LedgerNote, LedgerRow } from './types.js';

const TYPES: ReadonlySet<string> = new Set(INCIDENTS);
const TOLLS: ReadonlySet<string> = new Set(TOLL);

/** Attacks, accidents and disasters that have a day or place: what they cost, who says they did it, who denies it. */
export const incidentRows = (context: Context): readonly LedgerRow[] =>
  incidentsOf(context).map((group) =>
    eventRow(context, group, {
      toll: folded(
        context,
        group.flatMap((told) => tollOf(context, told)),
      ),
      ...responsibility(
        context,
        group.map(({ annotation, event }) => ({ annotation, sentence: event.sentence })),
      ),
    }),
  );

/** Reports of one incident that can be told from others: by its day, place, those named or its cost. */
const incidentsOf = (context: Context): readonly (readonly Told[])[] =>
  eventGroups(
    context,
    ({ type, status }) => TYPES.has(type) && status !== 'planned' && status !== 'cancelled',
  ).filter((group) =>
    group.some(
      (told) =>
        told.event.when !== null ||
        told.event.where !== null ||
        told.event.who.length > 0 ||
        tollOf(context, told).length > 0,
    ),
  );

/** The tolls in the sentence of the event. */
const tollOf = (context: Context, { annotation, event }: Told): readonly Item[] =>
  tollFigures(annotation, event).flatMap(({ id, measure }) => {
    const row = rowOfClaim(context, id);
    return row ? [figured(measure, row)] : [];
  });

const tollFigures = ({ figures }: Annotation, { sentence }: EventReport): Annotation['figures'] =>
  figures.filter(
    (figure) =>
      figure.sentence === sentence &&
      figure.status === 'reported' &&
      TOLLS.has(happeningOf(figure.measure) ?? ''),
  );

/** Sentences after an incident in which someone claims or denies it. */
const AFTER = 4;

/** Who is said to claim or to deny responsibility, in the sentences of the incident and those after it. */
export function responsibility(
  context: Context,
  told: readonly { readonly annotation: Annotation; readonly sentence: number }[],
): Record<string, readonly Item[]> {
  const found = told.flatMap(({ annotation, sentence: at }) =>
    annotation.layout.sentences
      .filter(({ index }) => index >= at && index <= at + AFTER)
      .filter((sentence) => hasStem(foldedWords(annotation, sentence), RESPONSIBILITY_STEMS))
      .flatMap((sentence) => claimIn(context, annotation, sentence)),
  );
  return {
    claimed: folded(
      context,
      found.filter(({ denied }) => !denied).map(({ item }) => item),
    ),
    denied: folded(
      context,
      found.filter(({ denied }) => denied).map(({ item }) => item),
    ),
  };
}

/** The first one named in a sentence that tells of taking responsibility, or of an attribution that denies it. */
function claimIn(
  context: Context,
  annotation: Annotation,
  sentence: Annotation['layout']['sentences'][number],
): readonly { readonly denied: boolean; readonly item: Item }[] {
  const denial = annotation.attributions.find(
    (attribution) =>
      attribution.sentence === sentence.index && attribution.polarity === 'deny' && attribution.source,
  );
  const name = annotation.names.find(
    ({ first, kind }) => first >= sentence.first && first < sentence.last && kind !== 'other',
  );
  const id = `${annotation.article.id}.x${String(sentence.start)}`;
  const { by, places } = accountOf(context, annotation, {
    id,
    start: sentence.start,
    end: sentence.end,
    chain: [],
  });
  if (denial) return [{ denied: true, item: named(denial.source!.resolved, by, places) }];
  if (!name || !hasStem(foldedWords(annotation, sentence), CLAIMING_STEMS)) return [];
  return [{ denied: false, item: named(context.name(name.entity), by, places) }];
}

/** Incidents that are compared with each other. */
const COMPARED = 60;

/** Pairs that may be one incident: the same number, or the same day and place, with what speaks for and against it. */
export function incidentNotes(context: Context): readonly LedgerNote[] {
  const groups = incidentsOf(context).slice(0, COMPARED);
  return groups.flatMap((a, index) => groups.slice(index + 1).flatMap((b) => pairNote(context, a, b) ?? []));
}

function pairNote(context: Context, a: readonly Told[], b: readonly Told[]): LedgerNote | null {
  const compared = [
    compare(
      'day',
      valuesOf(a, ({ event }) => dayOf(event)),
      valuesOf(b, ({ event }) => dayOf(event)),
    ),
    compare(
      'place',
      valuesOf(a, ({ event }) => event.where),
      valuesOf(b, ({ event }) => event.where),
    ),
    compare('number', numbersOf(a), numbersOf(b)),
    compare(
      'source',
      valuesOf(a, ({ by }) => by.label),
      valuesOf(b, ({ by }) => by.label),
      false,
    ),
  ].filter((id) => id !== null);
  const articles = new Set(a.map(({ annotation }) => annotation.article.id));
  const apart = b.some(({ annotation }) => articles.has(annotation.article.id));
  const pro = compared.filter((id) => id.startsWith('same_'));
  const con = [...compared.filter((id) => id.startsWith('other_')), ...(apart ? ['one_article'] : [])];
  const alike =
    pro.includes('same_number') || (pro.includes('same_day') && pro.includes('same_place') && !apart);
  if (!alike || (a[0]!.event.type === 'disaster') !== (b[0]!.event.type === 'disaster')) return null;
  return {
    id: `${a[0]!.event.id} ${b[0]!.event.id}`,
    state: 'open',
    message: { key: 'same_incident', values: { a: nameOf(context, a), b: nameOf(context, b) } },
    items: [a[0]!, b[0]!].flatMap((told) => [named(told.event.label, told.by, told.places)]),
    reasons: { for: pro, against: con },
  };
}

const dayOf = ({ when }: EventReport): string | null =>
  when !== null && /^\d{4}-\d\d-\d\d/.test(when) ? when.slice(0, 10) : null;

const valuesOf = (group: readonly Told[], of: (told: Told) => string | null): ReadonlySet<string> =>
  new Set(group.flatMap((told) => of(told) ?? []));

const numbersOf = (group: readonly Told[]): ReadonlySet<string> =>
  new Set(
    group.flatMap(({ annotation, event }) =>
      tollFigures(annotation, event).flatMap(({ measure, value }) =>
        value === null ? [] : [`${measure ?? ''} ${String(value)}`],
      ),
    ),
  );

/** Same, other, or nothing where one of them does not tell. `strict`: that they differ speaks against. */
function compare(what: string, a: ReadonlySet<string>, b: ReadonlySet<string>, strict = true): string | null {
  if (a.size === 0 || b.size === 0) return null;
  if ([...a].some((value) => b.has(value))) return `same_${what}`;
  return strict ? `other_${what}` : null;
}

/** The words for an incident with its place, as short as they tell it. */
function nameOf(context: Context, group: readonly Told[]): string {
  const { event } = group[0]!;
  const where = group.flatMap((told) => told.event.where ?? [])[0];
  return where === undefined ? `“${event.label}”` : `“${event.label}” (${context.name(where)})`;
}
