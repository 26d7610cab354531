import type { Annotation, Figure } from '../../model/index.js';
import type { AccountRow } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import type { FigureRow } from '../types.js';
import { figured } from './items.js';
import { rowOfClaim } from './toll.js';
import type { Item, LedgerNote } from './types.js';

type Role = 'opening' | 'flow' | 'stock';

/** Numbers that a figure allows. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far from the number "about" reaches, and how far below it "nearly". */
const ABOUT = 0.05;

function rangeOf({ value, low, high, lowStrict, highStrict, quantifier }: Figure): Range | null {
  if (quantifier === 'exact' && value !== null) return { low: value, high: value };
  if (quantifier === 'about' && value !== null)
    return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
  if (quantifier === 'nearly' && value !== null) return { low: value * (1 - ABOUT), high: value };
  if (low === null && high === null) return null;
  return {
    low: low === null ? 0 : low + (lowStrict ? 1 : 0),
    high: high === null ? Infinity : high - (highStrict ? 1 : 0),
  };
}

interface Part {
  readonly figure: Figure;
  readonly range: Range;
  readonly role: Role;
}

/** An opening, a stock, and one figure of each flow: what is told to belong together. */
interface Sum {
  readonly opening: Part;
  readonly flows: readonly Part[];
  readonly stock: Part;
  /** How far the stock lies from what is left: 0 where they can agree. */
  readonly gap: number;
}

/** Figures of one measure in an article that are tried. */
const TRIED = 4;

/**
 * Checks the identity stock = opening − flows, article by article, with the figures that the article reports as done. Of several ways to
 * put its figures together the one that fits best is told. An opening that no article sums up is put together with the latest of all.
 */
export function balanceNotes(
  context: Context,
  account: AccountRow,
  roleOf: (measure: string | null) => Role | null,
): readonly LedgerNote[] {
  const parts = new Map(
    context.story.articles.map((annotation) => [annotation.article.id, partsOf(context, annotation, roleOf)]),
  );
  const sums = [...parts.values()].flatMap((list) => bestSum(list) ?? []);
  const every = [...parts.values()].flat();
  const covered = new Set(sums.map(({ opening }) => rangeKey(opening)));
  const left = distinct(every.filter((part) => part.role === 'opening' && !covered.has(rangeKey(part))));
  const others = latest(
    context,
    every.filter(({ role }) => role !== 'opening'),
  );
  return merged(context, account, [...sums, ...left.flatMap((part) => bestSum([part, ...others]) ?? [])]);
}

const rangeKey = ({ range }: Part): string => `${String(range.low)} ${String(range.high)}`;

const partsOf = (
  context: Context,
  { figures }: Annotation,
  roleOf: (measure: string | null) => Role | null,
): readonly Part[] =>
  figures.flatMap((figure) => {
    const [role, range] = [roleOf(figure.measure), rangeOf(figure)];
    const told =
      figure.status === 'reported' && figure.unit === null && context.entryOf(figure.id) !== undefined;
    return role !== null && range !== null && told && figure.partOf === null ? [{ figure, range, role }] : [];
  });

/** The figures of the last time that each measure is told of. */
function latest(context: Context, parts: readonly Part[]): readonly Part[] {
  const timeOf = ({ figure }: Part): string =>
    figure.asOf?.value.slice(0, 10) ?? context.published(figure.id.split('.')[0]!)?.slice(0, 10) ?? '';
  const last = new Map<string, string>();
  for (const part of parts) {
    const measure = part.figure.measure!;
    if ((last.get(measure) ?? '') < timeOf(part)) last.set(measure, timeOf(part));
  }
  return parts.filter((part) => (last.get(part.figure.measure!) ?? '') === timeOf(part));
}

/** The sum of figures that leaves the smallest gap; null where a part is lacking. */
function bestSum(parts: readonly Part[]): Sum | null {
  const of = (role: Role): readonly Part[] => distinct(parts.filter((part) => part.role === role));
  const measures = [...new Set(of('flow').map(({ figure }) => figure.measure))];
  if (of('opening').length === 0 || of('stock').length === 0 || measures.length === 0) return null;
  const flows = measures.reduce<readonly (readonly Part[])[]>(
    (lists, measure) =>
      lists.flatMap((list) =>
        of('flow')
          .filter(({ figure }) => figure.measure === measure)
          .slice(-TRIED)
          .map((part) => [...list, part]),
      ),
    [[]],
  );
  const sums = of('opening')
    .slice(-TRIED)
    .filter((opening) => parts.every(({ range }) => range.low <= opening.range.high))
    .flatMap((opening) =>
      of('stock')
        .slice(-TRIED)
        .flatMap((stock) => flows.map((list) => sumOf(opening, list, stock))),
    );
  return sums.reduce<Sum | null>((best, sum) => (best === null || sum.gap < best.gap ? sum : best), null);
}

/** One of those that allow the same numbers, the text before the heading. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const byRange = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.figure.measure ?? ''} ${rangeKey(part)}`;
    const other = byRange.get(key);
    if (!other || (other.figure.heading && !part.figure.heading)) byRange.set(key, part);
  }
  return [...byRange.values()];
}

function sumOf(opening: Part, flows: readonly Part[], stock: Part): Sum {
  const low = opening.range.low - flows.reduce((sum, { range }) => sum + range.high, 0);
  const high = opening.range.high - flows.reduce((sum, { range }) => sum + range.low, 0);
  const gap = Math.max(0, low - stock.range.high, stock.range.low - high);
  return { opening, flows, stock, gap };
}

/** Sums of the same numbers in several articles are one note. */
function merged(context: Context, account: AccountRow, sums: readonly Sum[]): readonly LedgerNote[] {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = [sum.opening, ...sum.flows, sum.stock]
      .map((part) => `${part.figure.measure ?? ''} ${rangeKey(part)}`)
      .join('|');
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  return [...groups.values()].map((group) => noteOf(context, account, group));
}

function noteOf(context: Context, account: AccountRow, sums: readonly Sum[]): LedgerNote {
  const { opening, flows, stock, gap } = sums[0]!;
  const rest = opening.range.low - flows.reduce((sum, { range }) => sum + range.low, 0);
  const items = sums.flatMap((sum) =>
    [sum.opening, ...sum.flows, sum.stock].flatMap(({ figure }) => itemOf(context, figure)),
  );
  return {
    id: `${account.id} ${opening.figure.id} ${stock.figure.id}`,
    state: gap === 0 ? 'fits' : 'open',
    message: {
      key: gap === 0 ? 'balance_fits' : 'balance_open',
      values: {
        account: account.id,
        opening: opening.figure.stated,
        flows: flows.map(({ figure }) => figure.stated).join(' + '),
        rest: Math.round(rest),
        stock: stock.figure.stated,
      },
    },
    items,
    reasons: gap === 0 ? {} : { candidates: candidatesOf(context, sums[0]!, rest) },
  };
}

function itemOf(context: Context, figure: Figure): readonly Item[] {
  const row: FigureRow | null = rowOfClaim(context, figure.id);
  return row ? [figured(figure.measure, row)] : [];
}

/** What could explain that a sum does not come out, as far as the readings give a sign of it. */
function candidatesOf(context: Context, { opening, flows, stock }: Sum, rest: number): readonly string[] {
  const figures = [opening, ...flows, stock].map(({ figure }) => figure);
  const claims = new Set(figures.map(({ id }) => id));
  const types = new Set(
    figures
      .flatMap(({ id }) => context.entryOf(id)?.relations ?? [])
      .filter(({ a, b }) => claims.has(a) || claims.has(b))
      .map(({ type }) => type),
  );
  const differ = (of: (figure: Figure) => string | null): boolean =>
    new Set(figures.flatMap((figure) => of(figure) ?? [])).size > 1;
  return [
    ...(types.has('swapped_roles') ? ['swapped_roles'] : []),
    ...(['revises', 'older_than', 'newer_than'].some((type) => types.has(type as 'revises'))
      ? ['later_revision']
      : []),
    ...(differ(({ asOf }) => asOf?.value.slice(0, 10) ?? null) ? ['other_time'] : []),
    ...(differ(({ placeEntity }) => placeEntity) ? ['other_scope'] : []),
    ...(differ(({ population }) => population) ? ['definition'] : []),
    ...(rest > stock.range.high ? ['untold_flow'] : []),
  ];
}
