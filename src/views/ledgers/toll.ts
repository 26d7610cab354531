import { fold } from '../../kit/fold.js';
import type { Annotation, Entry, Figure } from '../../model/index.js';
import { COUNT_STEMS, METHOD_STEMS, TOLL } from '../../registry/ledgers.js';
import { relations } from '../../registry/relations.js';
import type { Context } from '../context.js';
import { figureView, rowKey } from '../figures.js';
import type { FigureRow } from '../types.js';
import {
  cited,
  coded,
  dated,
  figured,
  filled,
  folded,
  measured,
  named,
  related,
  some,
  term,
  words,
} from './items.js';
import { happeningOf, hxlTagOf } from './measures.js';
import type { Item, LedgerRow } from './types.js';

const TOLLS: ReadonlySet<string> = new Set(TOLL);
const GRAVITY: ReadonlyMap<string, number> = new Map(relations.map(({ type, gravity }) => [type, gravity]));
/** Relations of one reading that are listed; the JSON of `read` has all. */
const RELATIONS = 4;

/** Series of tolls: a line for each reading of each measure, population, place and day. */
export const tollRows = (context: Context): readonly LedgerRow[] =>
  figureRows(context, (entry) => TOLLS.has(happeningOf(entry.measure) ?? ''));

/** The readings of the figure entries that are asked for, entry by entry in time. */
export function figureRows(
  context: Context,
  wanted: (entry: Entry) => boolean,
  more: (entry: Entry, row: FigureRow) => Readonly<Record<string, readonly Item[]>> = () => ({}),
): readonly LedgerRow[] {
  return context.story.entries
    .filter((entry) => entry.kind === 'figure' && entry.readings.length > 0 && wanted(entry))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .flatMap((entry) => {
      const { rows } = figureView(context, entry);
      const newest = latestOf(rows);
      return rows.map((row): LedgerRow => ({
        id: row.id,
        cells: filled({ ...cellsOf(context, entry, row, newest), ...more(entry, row) }),
      }));
    });
}

const sortKey = ({ measure, scope, id }: Entry): string =>
  [measure ?? '~', scope['day'] ?? '', scope['place'] ?? '', id].join(' ');

function cellsOf(
  context: Context,
  entry: Entry,
  row: FigureRow,
  newest: ReadonlySet<string>,
): Record<string, readonly Item[]> {
  const claims = claimsOf(context, entry, row);
  // what the texts themselves tell of the scope, not what another reading of the entry does
  const told = (of: (figure: Figure) => string | null, make: (value: string) => Item): readonly Item[] =>
    folded(
      context,
      claims.flatMap(({ figure }) => some(of(figure), make)),
    );
  const { population } = claims[0]?.figure ?? { population: null };
  return {
    measure: [measured(entry.measure)],
    tag: some(hxlTagOf(entry.measure), coded),
    counted: some(population, (text) => words({ text, language: row.stated[0]?.language ?? null })),
    place: told(
      ({ place, placeEntity }) => (placeEntity === null ? place : context.name(placeEntity)),
      named,
    ),
    day: told(({ eventDate }) => eventDate, dated),
    agent: told(({ agent }) => agent && context.name(agent), named),
    asOf: some(row.asOf?.value, dated),
    reading: [figured(entry.measure, row)],
    status: some(row.status, (status) => term('status', status)),
    parts: claims.flatMap(({ annotation, figure }) => partsOf(context, annotation, figure)),
    method: methodsOf(context, claims),
    relation: relationsOf(entry, row),
    latest: newest.has(row.id) ? [term('ledgerTerm', 'latest')] : [],
  };
}

interface Claim {
  readonly annotation: Annotation;
  readonly figure: Figure;
}

/** The figures that a row stands for. */
function claimsOf(context: Context, entry: Entry, row: FigureRow): readonly Claim[] {
  const marks = new Set(row.places.map(({ mark }) => mark));
  return entry.readings.flatMap((reading) => {
    const [annotation, figure] = [context.article(reading.article), context.figure(reading.claim)];
    return annotation && figure && marks.has(reading.claim) ? [{ annotation, figure }] : [];
  });
}

/** The last reading of each authority, as far as it is told when it was counted: several where they are of one time. */
function latestOf(rows: readonly FigureRow[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  const told = rows.filter(({ by, at, status }) => by.label !== null && at !== null && status === 'reported');
  for (const { by, at } of told) {
    const key = by.origin ?? by.label!;
    if ((last.get(key) ?? '') < at!) last.set(key, at!);
  }
  return new Set(told.filter(({ by, at }) => last.get(by.origin ?? by.label!) === at).map(({ id }) => id));
}

/** What the same article counts as part of the figure: children, women, the injured among the rescued. */
const partsOf = (context: Context, annotation: Annotation, { id }: Figure): readonly Item[] =>
  annotation.figures
    .filter(({ partOf }) => partOf === id)
    .flatMap((part) => {
      const row = rowOfClaim(context, part.id);
      return row ? [figured(part.measure, row)] : [];
    });

/** The row of a ledger that one figure makes. */
export function rowOfClaim(context: Context, claim: string): FigureRow | null {
  const entry = context.entryOf(claim);
  const reading = entry?.readings.find((item) => item.claim === claim);
  if (!entry || !reading) return null;
  const key = rowKey(reading);
  const { rows } = figureView(context, {
    ...entry,
    readings: entry.readings.filter((item) => rowKey(item) === key),
  });
  return rows[0] ?? null;
}

/** Sentences after a figure in which its method may be told. */
const AFTER = 3;

/** What the text says of how the count is made, in the sentence of the figure or soon after it. */
function methodsOf(context: Context, claims: readonly Claim[]): readonly Item[] {
  return claims.flatMap(({ annotation, figure }) =>
    annotation.layout.sentences
      .filter(({ index }) => index > figure.sentence && index <= figure.sentence + AFTER)
      .filter((sentence) => tellsMethod(annotation, sentence.first, sentence.last))
      .slice(0, 1)
      .map((sentence) =>
        cited(context, annotation, `${annotation.article.id}.x${String(sentence.start)}`, sentence),
      ),
  );
}

function tellsMethod({ layout }: Annotation, first: number, last: number): boolean {
  const norms = layout.tokens.slice(first, last).map(({ norm }) => fold(norm));
  const has = (stems: readonly string[]): boolean =>
    norms.some((norm) => stems.some((stem) => norm.startsWith(stem)));
  return has(METHOD_STEMS) && has(COUNT_STEMS);
}

/** How the reading stands to others of its entry, the gravest first; that they agree goes without saying. */
const relationsOf = ({ relations: all }: Entry, { id }: FigureRow): readonly Item[] =>
  all
    .filter(({ a, b, type }) => (a === id || b === id) && (GRAVITY.get(type) ?? 0) > 1)
    .sort(
      (x, y) =>
        (GRAVITY.get(y.type) ?? 0) - (GRAVITY.get(x.type) ?? 0) ||
        (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
    )
    .slice(0, RELATIONS)
    .map(({ type, reason }) => related(type, reason));
