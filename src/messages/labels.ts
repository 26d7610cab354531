import type { Message, Numbers } from '../model/index.js';
import { measures } from '../registry/measures.js';
import { dateText } from './dates.js';
import { capital, known, label, legible, say, type Ui } from './index.js';

/** Rows that stand for a measure by its id, with the group of those it counts where the id is made of both. */
const MEASURES: ReadonlyMap<string, { readonly event: string; readonly who: string }> = new Map(
  [...measures]
    .reverse()
    .flatMap(({ id, event, population, groups, suffix }) => [
      [id, { event, who: population ?? 'people' }] as const,
      ...groups.map((group) => [`${group}_${suffix}`, { event, who: group }] as const),
    ]),
);

/** The name of a measure: its own message, else what happens put together with whom it happens to. */
export function measureLabel(ui: Ui, measure: string | null): string {
  if (measure === null) return say(ui, 'measure', 'unknown');
  const own = known(ui, 'measure', measure);
  if (own !== null) return own;
  const made = MEASURES.get(measure);
  const who = made && label(ui, 'population', made.who);
  return (made && known(ui, 'happened', made.event, { who: who ?? '' })) ?? legible(measure);
}

interface Entitled {
  readonly kind: string;
  readonly measure: string | null;
  readonly label: string;
  readonly counted: string | null;
  readonly scope: Readonly<Record<string, string | null>>;
}

/** What an entry is about: the measure, what is counted as printed where no measure is known, else the words of the entry. */
export function entryTitle(ui: Ui, { kind, measure, label: words, counted }: Entitled): string {
  if (kind !== 'figure') return capital(ui, words);
  return capital(ui, measure === null && counted !== null ? counted : measureLabel(ui, measure));
}

/** Whom it counts, where, on which day, by whom: what tells the entry from its like. */
export function scopeText(
  ui: Ui,
  { kind, scope, measure, counted }: Entitled,
  year: string | null = null,
): readonly string[] {
  if (kind !== 'figure') return [];
  const { population, place, day, earlier, agent, span, role, printed } = scope;
  const own = measure === null ? undefined : MEASURES.get(measure)?.who;
  return [
    ...(population &&
    population !== own &&
    !names(ui, measure, population) &&
    !isTitle(ui, measure, counted, population)
      ? [label(ui, 'population', population)]
      : []),
    ...(place ? [place] : []),
    ...(day ? [say(ui, 'scope', 'day', { value: dateText(ui, day, { year }) })] : []),
    ...(earlier ? [say(ui, 'scope', 'earlier', { value: datesText(ui, earlier) })] : []),
    ...(agent ? [say(ui, 'scope', 'agent', { value: agent })] : []),
    ...(span ? [label(ui, 'span', span)] : []),
    ...(role ? [label(ui, 'role', role)] : []),
    ...(printed ? [say(ui, 'page', 'quoted', { words: printed })] : []),
  ];
}

/** Whether what is counted stands as title in the reader's words. */
const isTitle = (ui: Ui, measure: string | null, counted: string | null, population: string): boolean =>
  measure === null && counted?.toLowerCase() === label(ui, 'population', population).toLowerCase();

const datesText = (ui: Ui, dates: string): string =>
  dates
    .split(' / ')
    .map((date) => dateText(ui, date))
    .join(' / ');

/** Whether the name of the measure has the population in it already. */
const names = (ui: Ui, measure: string | null, population: string): boolean =>
  measure !== null && measureLabel(ui, measure).includes(label(ui, 'population', population));

/** What a printed figure says as a number with its bound, in the reader's way of writing: “≥ 14”, “< 20,000”, “14–19”. */
export function boundText(ui: Ui, numbers: Numbers): string {
  const { value, low, high, lowStrict, highStrict, quantifier, unit } = numbers;
  const write = (number: number): string => withUnit(ui, number, unit);
  if (quantifier === 'range' && low !== null && high !== null)
    return `${ui.number.format(low)}–${write(high)}`;
  if (quantifier === 'exact' && value !== null) return write(value);
  if (quantifier === 'about' && value !== null) return `≈ ${write(value)}`;
  if (high !== null && (low === null || UPPER.has(quantifier ?? '')))
    return `${highStrict ? '<' : '≤'} ${write(high)}`;
  if (low !== null) return `${lowStrict ? '>' : '≥'} ${write(low)}`;
  return value === null ? '–' : write(value);
}

const UPPER: ReadonlySet<string> = new Set(['nearly', 'at_most', 'less_than']);

/** The unit after the number, as CLDR writes it where it knows the unit. */
function withUnit(ui: Ui, number: number, unit: string | null): string {
  if (unit === null || unit === '') return ui.number.format(number);
  if (unit === '%')
    return new Intl.NumberFormat(ui.locale, { style: 'percent', maximumFractionDigits: 2 }).format(
      number / 100,
    );
  if (/^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(ui.locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'code',
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(number);
  }
  if (SPOKEN.has(unit))
    return new Intl.NumberFormat(ui.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
  return `${ui.number.format(number)} ${legible(unit)}`;
}

/** Units whose names `Intl` knows in every language (ECMA-402, sanctioned simple units). */
const SPOKEN: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'mile',
  'yard',
  'acre',
  'gallon',
]);

interface Speaker {
  readonly label: string | null;
  readonly through: readonly string[];
  readonly root: string | null;
}

/** “through Reuters, Ritzau”, nothing where the party speaks at first hand. */
export const throughText = (ui: Ui, through: readonly string[]): string =>
  through.length === 0 ? '' : say(ui, 'source', 'through', { chain: ui.list.format(through) });

/** Who says so, in one line. */
export function byText(ui: Ui, { label: who, through, root }: Speaker): string {
  if (who === null)
    return root === null ? say(ui, 'source', 'none') : `${root}, ${say(ui, 'source', 'none')}`;
  return through.length === 0 ? who : `${who} ${throughText(ui, through)}`;
}

interface Planned {
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string;
}

/** A step of a schedule: planned for, put off from and to, called off. */
export function stepText(ui: Ui, { from, to, status }: Planned, year: string | null = null): string {
  const write = (value: string | null): string =>
    value === null ? '' : dateText(ui, value, { weekday: true, year });
  const values = { from: write(from), to: write(to) };
  if (status === 'cancelled') return say(ui, 'schedule', 'cancelled');
  if (status === 'postponed' || from !== null) {
    if (from !== null && to !== null) return say(ui, 'schedule', 'moved', values);
    if (to !== null) return say(ui, 'schedule', 'movedTo', values);
    return say(ui, 'schedule', from === null ? 'movedOpen' : 'movedFrom', values);
  }
  if (status === 'happened') return say(ui, 'schedule', 'happened', values).trim();
  if (status === 'ongoing') return say(ui, 'schedule', 'ongoing', values).trim();
  return to === null ? say(ui, 'schedule', 'plannedOpen') : say(ui, 'schedule', 'planned', values);
}

/** The sentence that says why two readings differ: that of the rule, else that of the kind of relation. */
export function reasonText(
  ui: Ui,
  { key, values }: Message,
  type: string,
  year: string | null = null,
): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shownValue(ui, value, year)]),
  );
  return known(ui, 'reason', key, shown) ?? known(ui, 'reason', type, shown) ?? label(ui, 'relation', type);
}

/** Dates and stances are in the reader's words, all else is as printed. */
function shownValue(ui: Ui, value: string | number | null, year: string | null): string | number {
  if (typeof value !== 'string') return value ?? '–';
  if (/^(?:\d{4}|XXXX)-/.test(value)) return dateText(ui, value, { weekday: true, year });
  return known(ui, 'stance', value) ?? value;
}

/** A word or two for the kind of difference. */
export const tagText = (ui: Ui, { key }: Message, type: string): string =>
  known(ui, 'tag', key) ?? label(ui, 'relation', type);

/** The name of a language in the reader's language; the tag where there is none. */
export function languageText(ui: Ui, tag: string): string {
  try {
    return ui.languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
