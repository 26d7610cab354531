import type { Quantity } from '../../model/index.js';
import { limits } from './bounds.js';
import { exactly } from './compose.js';
import type { Place } from './inert.js';

type Read = Omit<Quantity, 'id'>;

/** "From 7.5 to 6.5 percent", "from 8 to 15 million euros": the first number of a change has the unit of the second, and its scale. */
export function shareUnits<T extends Read>(quantities: readonly T[], place: Place): T[] {
  return quantities.map((one, i) => {
    const next = quantities[i + 1];
    return next && isChange(one, next, place) ? inUnitOf(one, next) : one;
  });
}

function isChange(a: Read, b: Read, { tokens, from, lexicon }: Place): boolean {
  if (a.inert || b.inert || a.value === null || b.value === null) return false;
  if (a.kind !== 'cardinal' || a.unit !== null || (b.kind === 'cardinal' && b.unit === null)) return false;
  const { changes } = lexicon.pack;
  const isLed = a.first > from && changes.from.includes(tokens[a.first - 1]!.norm);
  return isLed && b.first === a.last + 1 && changes.to.includes(tokens[a.last]!.norm);
}

/** What rises or falls by millions is seldom one to twenty: "from 8 to 15 million" begins at 8 million. */
const APART = 20;

function inUnitOf<T extends Read>(a: T, b: Read): T {
  const scale = b.value! >= 1e9 ? 1e9 : b.value! >= 1e6 ? 1e6 : 1;
  const isScaled = scale > 1 && a.value! < 1000 && a.value! * scale * APART > b.value!;
  const value = isScaled ? exactly(a.value!, scale) : a.value!;
  return { ...a, kind: b.kind, unit: b.unit, value, ...limits(value, a.quantifier, b.unit) };
}
