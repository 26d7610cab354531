import { fold } from '../kit/fold.js';
import { groupBy } from '../kit/group-by.js';
import { TOLL } from '../registry/ledgers.js';
import { populations } from '../registry/populations.js';
import { measures } from '../registry/measures.js';
import type { AsOf, Entry, Reading } from '../model/index.js';
import { closed, foldPlaces, readingPlace, type Context } from './context.js';
import { printed } from './excerpt.js';
import { happeningOf } from './ledgers/measures.js';
import type { FigureRow, FigureView, Printed, Scope } from './types.js';

/**
 * The figure entries: those of one happening beside each other, first what happened to people in the incident that most articles tell of;
 * then what else is counted, at last numbers of which nothing says what they measure.
 */
export function figuresView(context: Context): readonly FigureView[] {
  const views = context.story.entries
    .filter(({ kind, readings }) => kind === 'figure' && readings.length > 0)
    .map((entry) => figureView(context, entry));
  return toldApart(inOrder(views, context.story.articles.length));
}

export function figureView(context: Context, entry: Entry): FigureView {
  const rows = rowsOf(context, entry);
  const statuses = new Set(rows.map(({ status }) => status));
  const rank = measureRank(entry.measure);
  return {
    id: entry.id,
    kind: 'figure',
    measure: entry.measure,
    label: entry.label,
    counted: countedOf(context, entry),
    scope: scopeOf(context, entry),
    status: statuses.size === 1 ? (rows[0]?.status ?? null) : null,
    origins: entry.independentOrigins,
    articles: new Set(entry.readings.map(({ article }) => article)).size,
    core: rank !== null && rank.core,
    key: rank !== null && (rank.people || rows.length > 1 || entry.readings.length > 1),
    spread: spreadOf(rows),
    rows,
  };
}

/** Between which rows the reported numbers lie, and which of them are the newest. */
function spreadOf(rows: readonly FigureRow[]): FigureView['spread'] {
  const reported = rows.filter(
    (row) => (row.status ?? 'reported') === 'reported' && (row.value ?? row.low ?? row.high) !== null,
  );
  if (reported.length < 2) return null;
  const bySize = [...reported].sort((a, b) => size(a) - size(b));
  const last = reported
    .flatMap(({ at }) => at?.slice(0, DAY) ?? [])
    .sort()
    .at(-1);
  return {
    newest: reported.filter(({ at }) => last !== undefined && at?.slice(0, DAY) === last).map(({ id }) => id),
    least: bySize[0]!.id,
    most: bySize.at(-1)!.id,
  };
}

/** Characters of a day in ISO 8601. */
const DAY = 'YYYY-MM-DD'.length;

/** Two figures with one heading get the printed numbers beside it, so that a reader sees which is which. */
function toldApart(views: readonly FigureView[]): readonly FigureView[] {
  const keys = views.map(({ measure, counted, scope, status }) =>
    JSON.stringify([measure ?? counted, Object.entries(scope).sort(), status]),
  );
  return views.map((view, index) =>
    keys.indexOf(keys[index]!) === keys.lastIndexOf(keys[index]!)
      ? view
      : { ...view, scope: { ...view.scope, printed: view.rows[0]?.stated[0]?.text ?? null } },
  );
}

/** Names in place of entity ids, and places that have no id as printed. */
export function scopeOf(context: Context, { scope, label }: Entry): Scope {
  return Object.fromEntries(
    Object.entries(scope).map(([key, value]) => {
      if (value === null || (key !== 'place' && key !== 'agent' && key !== 'party')) return [key, value];
      const name = context.name(value);
      return [key, name === value && fold(label) === value ? label : name];
    }),
  );
}

/** The printed words for what is counted, of the first reading that has them. */
export function countedOf(context: Context, { readings }: Entry): string | null {
  for (const { claim } of readings) {
    const population = context.figure(claim)?.population;
    if (population) return population;
  }
  return null;
}

/** Readings with the same bounds, time, status and origin are one row, whatever language they are printed in; copies join the row of their root. */
function rowsOf(context: Context, entry: Entry): readonly FigureRow[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of entry.readings.filter((item) => !repeated(item, entry.readings))) {
    const key = rowKey(reading);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return withCopies(context, [...groups.values()])
    .map((readings) => rowOf(context, readings))
    .sort(inTime);
}

/** A group whose every reading is a copy of a reading of another one is no row of its own; the fullest rows take it in. */
function withCopies(
  context: Context,
  groups: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const ranked = [...groups].sort(
    (a, b) => told(context, b) - told(context, a) || (rowKey(a[0]!) < rowKey(b[0]!) ? -1 : 1),
  );
  const rows: Reading[][] = [];
  for (const group of ranked) {
    const home = rows.find((row) =>
      group.every((reading) => row.some((other) => copied(context, reading, other))),
    );
    if (home) home.push(...group);
    else rows.push([...group]);
  }
  return rows;
}

/** How much a group tells: readings of roots before those of derived articles, a source and a time named. */
function told(context: Context, readings: readonly Reading[]): number {
  const root = readings.some(({ article }) => context.ancestors(article).size === 0);
  const { chain, asOf } = readings[0]!;
  return (root ? 4 : 0) + (chain.length > 0 ? 2 : 0) + (asOf === null ? 0 : 1);
}

/** The same number in a text of the same descent, with no other time and no other source; names are not compared across languages. */
function copied(context: Context, reading: Reading, root: Reading): boolean {
  if (!context.related(reading.article, root.article) || boundsKey(reading) !== boundsKey(root)) return false;
  const sameTime =
    reading.asOf === null ||
    root.asOf === null ||
    reading.asOf.value.slice(0, 10) === root.asOf.value.slice(0, 10);
  const language = (item: Reading): string | null => context.article(item.article)?.layout.language ?? null;
  const sameSource =
    reading.chain.length === 0 || reading.origin === root.origin || language(reading) !== language(root);
  return sameTime && sameSource;
}

/** A heading that only says what the body of its article says too. */
const repeated = (reading: Reading, all: readonly Reading[]): boolean =>
  reading.heading &&
  all.some(
    (other) => !other.heading && other.article === reading.article && boundsKey(other) === boundsKey(reading),
  );

const boundsKey = ({ value, low, high, quantifier, status }: Reading): string =>
  [value, low, high, quantifier, status].join('|');

export const rowKey = (reading: Reading): string =>
  [
    boundsKey(reading),
    reading.asOf?.value.slice(0, 16) ?? '',
    reading.chain.length > 0 ? `${reading.origin ?? reading.chain.at(-1)!}` : '',
  ].join('|');

function rowOf(context: Context, readings: readonly Reading[]): FigureRow {
  const places = foldPlaces(
    context,
    readings.map((reading) => readingPlace(context, reading)),
  );
  const rank = new Map(places.map(({ article, mark }, index) => [`${article} ${mark}`, index]));
  const ordered = [...readings].sort(
    (a, b) =>
      (rank.get(`${a.article} ${a.claim}`) ?? places.length) -
      (rank.get(`${b.article} ${b.claim}`) ?? places.length),
  );
  const first = ordered[0]!;
  const claims = ordered.flatMap(({ claim }) => context.figure(claim) ?? []);
  const asOf = ordered.find((reading) => reading.asOf !== null)?.asOf ?? null;
  const published = places.flatMap(({ article }) => context.published(article) ?? []).sort();
  const said = ordered.flatMap(({ claim }) => context.said(claim));
  return {
    id: first.id,
    stated: statedForms(context, ordered),
    value: first.value,
    low: first.low,
    high: first.high,
    lowStrict: claims[0]?.lowStrict ?? first.quantifier === 'more_than',
    highStrict: claims[0]?.highStrict ?? (first.quantifier === 'less_than' || first.quantifier === 'nearly'),
    quantifier: first.quantifier,
    unit: claims[0]?.unit ?? null,
    asOf: asOf === null ? null : { ...asOf, value: precise(asOf) },
    at: closed(asOf?.value ?? null) ?? published[0] ?? null,
    status: first.status,
    hedged: claims.some(({ hedged }) => hedged),
    by: context.by(first.chain, first.origin, first.article),
    places,
    ...(said.length > 0 && { said }),
  };
}

/** An as-of time no more precise than it is told: the first day of a month stands for the month. ISO 8601. */
export const precise = ({ value, precision }: AsOf): string =>
  precision === 'month' ? value.slice(0, 'YYYY-MM'.length) : value;

/** The printed forms, each once and the root's first. */
function statedForms(context: Context, readings: readonly Reading[]): readonly Printed[] {
  const forms = new Map<string, Printed>();
  for (const reading of readings) {
    const annotation = context.article(reading.article);
    const form = annotation ? printed(annotation, reading, 80) : { text: reading.stated, language: null };
    const key = form.text.toLowerCase();
    if (!forms.has(key)) forms.set(key, form.text === '' ? { text: reading.stated, language: null } : form);
  }
  return [...forms.values()];
}

/** By time, undated rows last; then by size. */
function inTime(a: FigureRow, b: FigureRow): number {
  const [x, y] = [a.at ?? '9', b.at ?? '9'];
  if (x !== y) return x < y ? -1 : 1;
  return size(a) - size(b) || (a.id < b.id ? -1 : 1);
}

/** A share says little without what it is of, and an amount without a bound less; what is proposed or forecast is not reported. */
export const isReported = ({ unit, value, low, high, status }: FigureRow): boolean =>
  unit !== '%' && (value ?? low ?? high) !== null && (status === null || status === 'reported');

export const size = (bounds: {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}): number => bounds.value ?? bounds.low ?? bounds.high ?? 0;

interface Rank {
  /** 0 for the first row of the registry, which begins with what matters most, 1 for the last. */
  readonly place: number;
  readonly people: boolean;
  readonly core: boolean;
}

const RANKS: ReadonlyMap<string, Rank> = rankTable();

function rankTable(): ReadonlyMap<string, Rank> {
  const table = new Map<string, Rank>();
  const persons = populations.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  measures.forEach((row, index) => {
    const people = row.unit === 'people';
    const rank = {
      place: index / measures.length,
      people,
      core: row.kind === 'count' || row.kind === 'share',
    };
    if (!table.has(row.id)) table.set(row.id, rank);
    for (const group of row.groups) {
      const id = `${group}_${row.suffix}`;
      if (!table.has(id))
        table.set(id, { ...rank, people: people || persons.includes(group), place: rank.place + 0.1 });
    }
  });
  return table;
}

const measureRank = (measure: string | null): Rank | null =>
  measure === null ? null : (RANKS.get(measure) ?? null);

function inOrder(views: readonly FigureView[], articles: number): readonly FigureView[] {
  const families = [...groupBy(views, ({ measure, id }) => happeningOf(measure) ?? id).values()].map(
    (list) => {
      const own = [...list].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
      return { own, weight: weight(own[0]!) + gravity(own[0]!, articles) };
    },
  );
  return families
    .sort((a, b) => b.weight - a.weight || (a.own[0]!.id < b.own[0]!.id ? -1 : 1))
    .flatMap(({ own }) => own);
}

const HARM: ReadonlySet<string> = new Set(TOLL);

/** What becomes of people comes before all else, unless one article alone of several tells of it. */
const gravity = ({ measure, articles }: FigureView, all: number): number =>
  HARM.has(happeningOf(measure) ?? '') && articles >= Math.min(2, all) ? 100 : 0;

/** Numbers of which nothing says what they measure come last, however many give them. */
const UNKNOWN = -200;

/** What is only asked, expected or feared, and what a text recalls from long before, comes after what is reported. */
const BEHIND = -30;

function weight(view: FigureView): number {
  const rank = measureRank(view.measure);
  const kind =
    rank === null ? UNKNOWN : 20 + (rank.people ? 40 : 0) + (rank.core ? 10 : 0) + 20 * (1 - rank.place);
  const accounts = 14 * Math.log2(1 + view.articles) + 6 * Math.min(view.rows.length, 6) + 4 * view.origins;
  const open = view.rows.every(({ status }) => status !== null && status !== 'reported') ? BEHIND : 0;
  const past = view.scope['earlier'] || view.scope['role'] ? 2 * BEHIND : 0;
  return kind + accounts + open + past;
}
