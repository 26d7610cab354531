import { fold } from '../../src/kit/fold.js';
import type { Annotation, Position, Quote } from '../../src/model/index.js';
import type { Expected, ExpectedPosition, ExpectedQuote, ExpectedSchedule } from './expected.js';
import { finder, nameOf, sameLabel, type Check } from './finder.js';

/** The checks of what is said, wanted and set for a day. */
export function saidChecks(expected: Expected, annotations: readonly Annotation[]): Check[] {
  const quotes = finder(annotations, (annotation) => annotation.quotes);
  const positions = finder(annotations, (annotation) => annotation.positions);
  const schedules = finder(annotations, (annotation) => annotation.schedules);
  return [
    ...(expected.quotes ?? []).flatMap((quote) => quoteChecks(quote, quotes(quote))),
    ...(expected.positions ?? []).flatMap((position) => positionChecks(position, positions(position))),
    ...(expected.schedules ?? []).map((schedule) => scheduleCheck(schedule, schedules(schedule))),
  ];
}

/** The text within the marks, give or take a comma or full stop before the mark. */
function quoteChecks(expected: ExpectedQuote, found: readonly Quote[]): Check[] {
  const quote = found.find(({ start, end }) => Math.abs(end - start - expected.exact.length) <= 1);
  const name = nameOf(expected);
  const extent = { name: `quote ${name}`, holds: quote !== undefined, got: String(found.length) };
  if (!quote) return [extent];
  const labels = [quote.speaker?.resolved, quote.chain.at(-1)].flatMap((label) => label ?? []);
  return [
    extent,
    {
      name: `speaker ${name}`,
      holds: labels.some((label) => sameLabel(label, expected.speaker)),
      got: labels.join(', '),
    },
  ];
}

/** One position at the place has a stance of the list; it is the one whose party and condition are looked at. */
function positionChecks(expected: ExpectedPosition, found: readonly Position[]): Check[] {
  const position = found.find(({ stance }) => expected.stance.includes(stance));
  const name = nameOf(expected);
  const stance = {
    name: `stance ${name}`,
    holds: position !== undefined,
    got: found.map((one) => one.stance).join(', '),
  };
  if (!position) return [stance];
  const checks = [
    stance,
    {
      name: `party ${name}`,
      holds: position.party !== null && sameLabel(position.party, expected.party),
      got: position.party ?? '',
    },
  ];
  if (expected.condition !== undefined)
    checks.push({
      name: `condition ${name}`,
      holds: position.condition !== null && fold(position.condition).includes(fold(expected.condition)),
      got: position.condition ?? '',
    });
  return checks;
}

function scheduleCheck(expected: ExpectedSchedule, found: readonly { readonly to: string | null }[]): Check {
  const days = found.map(({ to }) => to ?? '');
  return {
    name: `schedule ${nameOf(expected)}`,
    holds: days.some((day) => day.startsWith(expected.to)),
    got: days.join(', '),
  };
}
