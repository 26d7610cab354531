import type { TimeUnit } from '../../model/pack/numbers.js';
import type { Amount, Expression } from './expression.js';
import type { Capture, SlotValue } from './slots.js';

/** The captured slots by name. */
export class Slots {
  constructor(private readonly captures: readonly Capture[]) {}

  has(slot: Capture['slot']): boolean {
    return this.captures.some((capture) => capture.slot === slot);
  }

  count(slot: Capture['slot']): number {
    return this.captures.filter((capture) => capture.slot === slot).length;
  }

  all<K extends string>(key: K): Extract<SlotValue, Record<K, unknown>>[] {
    return this.captures
      .map((capture) => capture.value)
      .filter((value): value is Extract<SlotValue, Record<K, unknown>> => key in value);
  }

  number(slot: Capture['slot']): number | undefined {
    const capture = this.captures.find((each) => each.slot === slot);
    return capture && 'n' in capture.value && capture.value.n !== null ? capture.value.n : undefined;
  }

  get unit(): TimeUnit | undefined {
    return this.all('unit')[0]?.unit;
  }

  /** Numbers and units in turn; a line may give the number or the unit itself. */
  amounts(n: number | null | undefined, unit: TimeUnit | undefined): Amount[] {
    const numbers = this.captures.flatMap(({ slot, value }) =>
      slot === 'n' && 'n' in value ? [value.n] : [],
    );
    const units = this.all('unit').map((value) => value.unit);
    if (units.length === 0 && unit) units.push(unit);
    if (units.length < numbers.length) numbers.length = units.length;
    if (n !== undefined) return units.slice(0, 1).map((each) => ({ n, unit: each }));
    return units.map((each, i) => ({ n: i < numbers.length ? numbers[i]! : 1, unit: each }));
  }

  get time(): Expression | undefined {
    return this.all('time')[0]?.time;
  }
}
