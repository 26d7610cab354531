import { easter, firstFrom, nthWeekday, toDay, type DayNumber } from './calendar.js';

/** A feast whose day differs from year to year; `month` is null where that differs too. */
interface Feast {
  readonly month: number | null;
  readonly inYear: (year: number) => DayNumber;
}

const weekdayFrom = /^(\d\d)-(\d\d)\+(\d)$/;
const nthOfMonth = /^(\d\d)-(\d)-(-?\d)$/;

/** `E+n`: days after Easter Sunday; `MM-DD+weekday`: the first such weekday from a day on; `MM-weekday-n`: the nth of a month. */
export function feastDay(feast: string): Feast {
  if (feast.startsWith('E')) return { month: null, inYear: (year) => easter(year) + Number(feast.slice(1)) };
  const from = weekdayFrom.exec(feast);
  if (from) {
    const [month, day, weekday] = from.slice(1).map(Number) as [number, number, number];
    return { month, inYear: (year) => firstFrom(toDay(year, month, day), weekday) };
  }
  const [month, weekday, n] = nthOfMonth.exec(feast)!.slice(1).map(Number) as [number, number, number];
  return { month, inYear: (year) => nthWeekday(year, month, weekday, n) };
}
