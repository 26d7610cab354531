import type { TimeUnit } from '../../model/pack/numbers.js';
import { readSlot, type Capture, type Field } from './slots.js';

/** How many of a unit make up the next larger one: from there on a number before it is another length. */
const MOST: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 12,
  week: 5,
  day: 31,
  hour: 24,
  minute: 60,
  second: 60,
};

const ORDER = Object.keys(MOST) as readonly TimeUnit[];

/**
 * What goes on a number and its unit, the last two captures, with smaller units ("2 years, 1 month and 21 days"): all the captures,
 * null where nothing does.
 */
export function furtherAmounts(captures: readonly Capture[], field: Field): readonly Capture[] | null {
  const half = withHalf(captures, field);
  if (half) return half;
  let all = captures;
  for (;;) {
    const last = all.at(-1)!;
    const next = nextAmount(last.last, unitOf(last), field);
    if (next === null) return all === captures ? null : all;
    all = [...all, ...next];
  }
}

/** "two years and a half": half a unit more. */
function withHalf(
  captures: readonly Capture[],
  { layout, calendar, limit }: Field,
): readonly Capture[] | null {
  const [number, unit] = captures.slice(-2) as [Capture, Capture];
  const half = calendar.halves.longest(layout.tokens, unit.last, limit);
  if (!half || !('n' in number.value) || number.value.n === null) return null;
  if (half.end < limit && calendar.scales.has(layout.tokens[half.end]!.norm)) return null;
  return [
    ...captures.slice(0, -2),
    { ...number, value: { n: number.value.n + 0.5 } },
    { ...unit, last: half.end },
  ];
}

const unitOf = ({ value }: Capture): TimeUnit | null => ('unit' in value ? value.unit : null);

/** The smaller amount at a token, behind "and" or a comma or nothing. */
function nextAmount(at: number, larger: TimeUnit | null, field: Field): readonly Capture[] | null {
  const { layout, calendar, limit } = field;
  if (larger === null || at >= limit) return null;
  const number = readSlot('n', calendar.ands.has(layout.tokens[at]!.norm) ? at + 1 : at, field);
  if (!number || number.last >= limit || !('n' in number.value) || number.value.n === null) return null;
  const unit = readSlot('unit', number.last, field);
  const smaller = unit && unitOf(unit);
  if (!smaller || number.value.n >= (MOST[smaller] ?? 0)) return null;
  return ORDER.indexOf(smaller) > ORDER.indexOf(larger) ? [number, unit] : null;
}
