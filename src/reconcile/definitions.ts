import type { Definition } from '../model/index.js';
import { definitions as rows, type DefinitionRow } from '../registry/definitions.js';
import { valuesOf } from './beside.js';
import { decide, type Decision, type FigureRead } from './context.js';
import { allowed, level, meet } from './interval.js';
import { orderOf } from './order.js';

const ROWS: ReadonlyMap<string, DefinitionRow> = new Map(rows.map((row) => [row.id, row]));

const toldOf = ({ claim }: FigureRead): readonly Definition[] => claim.definitions ?? [];

const kindsOf = (read: FigureRead): ReadonlySet<string> =>
  new Set(toldOf(read).flatMap(({ id }) => ROWS.get(id)?.kind ?? []));

/**
 * Both texts say how they count, and not in the same way. Two degrees of one way to count (registered, identified) explain a difference
 * only where no time does: what is found today is confirmed tomorrow.
 */
export function definedApart(a: FigureRead, b: FigureRead): Decision | null {
  if (meet(allowed(a.claim), allowed(b.claim))) return null;
  const [one, two] = [own(a, b), own(b, a)];
  if (one === null || two === null) return null;
  const kinds = kindsOf(b);
  const ofOneKind = [...kindsOf(a)].every((kind) => kinds.has(kind));
  if (ofOneKind && (orderOf(a, b) ?? 0) !== 0) return null;
  const values = { ...valuesOf(a, b), aWords: wordsOf(a, one), bWords: wordsOf(b, two) };
  return decide('defined_apart', 'different_definition', values);
}

/** What the one says of its way to count and the other does not. */
const own = (read: FigureRead, other: FigureRead): Definition | null =>
  toldOf(read).find(({ id }) => !tells(other, id)) ?? null;

const tells = (read: FigureRead, definition: string): boolean =>
  toldOf(read).some(({ id }) => id === definition);

/** One text says how it counts, in a way that makes its number the lower or the higher one, as it is; the other says nothing of it. */
export function definedByOne(a: FigureRead, b: FigureRead): Decision | null {
  const [one, two] = [leaning(a, b), leaning(b, a)];
  if ((one === null) === (two === null)) return null;
  const [read, told] = one !== null ? [a, one] : [b, two!];
  return decide('defined_by_one', 'different_definition', {
    ...valuesOf(a, b),
    told: read.reading.stated,
    words: wordsOf(read, told),
  });
}

function leaning(read: FigureRead, other: FigureRead): Definition | null {
  const [x, y] = [level(read.claim), level(other.claim)];
  if (x === null || y === null || meet(allowed(read.claim), allowed(other.claim))) return null;
  const side = x < y ? 'lower' : 'higher';
  return toldOf(read).find(({ id }) => ROWS.get(id)?.leans === side && !tells(other, id)) ?? null;
}

const wordsOf = ({ annotation }: FigureRead, { start, end }: Definition): string =>
  annotation.article.text.slice(start, end);
