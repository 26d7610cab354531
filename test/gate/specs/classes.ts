import { packs } from '../../../src/lang/index.js';
import type { Expected } from './case.js';

type Test = (text: string, expected: Expected, language: string) => boolean;

const matches =
  (form: RegExp): Test =>
  (text) =>
    form.test(text);

/** Classes that are left out for what news text says against them, by type of the two specifications; each is counted and printed. */
const CLASSES: readonly (readonly [types: string, reason: string, test: Test])[] = [
  [
    'Time',
    'clock times of another zone, which are kept as the text has them: a date of publication has no zone',
    matches(/\b(?:gmt|utc|cet|cst|pst|ist|bst)\b/i),
  ],
  [
    'Time',
    'abbreviations of chat ("EOM", "9a", "@ 10", "150ish"), which news does not print',
    matches(/\b[EB]O[DMY]\b|\b\d{1,2}(?::\d\d)?[ap]\b|@|\dish\b/),
  ],
  [
    'Time',
    '"two upcoming weeks" meant as the second of them: here it is all of them',
    matches(/\bupcoming (?:two|three|\d+) \w|\b(?:two|three|\d+) upcoming\b/),
  ],
  [
    'Time Date',
    'a weekday of two to five letters that is all of the text ("lu", "tors"), which is also another word',
    (text, expected) => expected.is === 'day' && /^\p{L}{2,5}\.?$/u.test(text) && !isWeekday(text),
  ],
  [
    'Time',
    'hours spelled digit by digit, which is speech ("six oh two")',
    matches(/\b(?:cero|zero|ou) ?-?(?:dos|two|three|tres)\b|\b\d 0 \d\b/),
  ],
  [
    'Time Date DatePeriod',
    'a month before its day ("Juli 8") outside English: there a number after a month is a count',
    (text, _, language) => language !== 'en' && monthFirst(language).test(text),
  ],
  [
    'DatePeriod Time',
    'months in digits with spaces or a dot ("11 . 2016"), which in news are scores, ranges and decimals',
    matches(
      /(?<!\d)\d{1,2}(?:\s+[-./]\s*|[-./]\s+|[.~])\d{4}$|\d{4}(?:\s+[-./]\s*|[-./]\s+|\.)\d{1,2}(?![\d.])/,
    ),
  ],
  [
    'DatePeriod',
    '"the same week", "that weekend": counted from what the text named last, which one sentence lacks',
    matches(
      /\b(?:same|that weekend|that week|misma|mismo|dezelfde|datzelfde|dat weekend|gleichen|selben)\b/i,
    ),
  ],
  [
    'Date Time',
    '"the next day", "the day before": counted from what the text named last, which one sentence lacks',
    matches(
      /\b(?:the (?:next|following) day|(?:el )?día siguiente|lendemain|veille|jour (?:suivant|précédent|d['’]après)|(?:de )?volgende dag|un jour après|jours (?:plus tard|après)|semaine suivante)/i,
    ),
  ],
  [
    'Date',
    '"the day", "my day" meant as today, which in news is another day',
    matches(
      /\b(?:back the|last|past|the last|my|min|mijn|de|afgelopen|en el|último|ultimo|próximo) (?:day|dag|día|dia)\b(?! after)/i,
    ),
  ],
  [
    'Date Duration Numeral Number',
    'vague amounts ("a couple", "a few") as 2 or 3: they are given with a low bound, not a value',
    matches(
      /\b(?:a|an|one)? ?couple\b|\bfew\b|\bpar\b|\bpaar\b|\benkele\b|\baantal\b|\bnågra\b|\bquelques\b|\bpocos\b/i,
    ),
  ],
  [
    'Number Numeral',
    'an article or pronoun as the number 1',
    (text, expected) =>
      expected.is === 'numbers' &&
      expected.values.length === 1 &&
      expected.values[0] === 1 &&
      !/\d/.test(text) &&
      /\b(?:one|un|una|une|ett|en|et|single|einen|ein|eine|een)\b/i.test(text),
  ],
  [
    'Number',
    'fractions told as a division ("one over three"), which news tells as "one in three"',
    matches(/\b(?:over|sobre|sur|genom|delat med|gedeeld door)\b/i),
  ],
  ['Number', 'an address of a computer is no number', matches(/\d+\.\d+\.\d+\.\d+/)],
  [
    'Number',
    'a number with its unit in one word as no number: here it is a measure',
    (text, expected) => expected.is === 'numbers' && expected.values.length === 0 && /\d\p{L}/u.test(text),
  ],
  ['Number', 'the digits of a date as numbers: here they are a time', matches(/\d{4}-\d\d-\d\d/)],
  [
    'NumberRange',
    '"from 20 to 100" as a range: in news it is mostly a change',
    matches(/\b(?:from|desde|de|van|von)\b \S+(?: \S+){0,2} (?:to|hasta|a|tot|bis)\b \S/i),
  ],
  [
    'NumberRange',
    'signs and words of a formula ("~", "<=", "equal to 30 or less")',
    matches(/[~<>]|(?:equal|igual|gelijk|evenveel|lika)\b/i),
  ],
  [
    'Percent',
    '"percents of twenty": the word before its number',
    matches(/(?:percents?|per cent|pourcentage|percentage) (?:of|de|van)\b/i),
  ],
];

/** The reason for which a case is left out, null for all others. */
export function leftOutFor(type: string, text: string, language: string, expected: Expected): string | null {
  const found = CLASSES.find(
    ([types, , test]) => types.split(' ').includes(type) && test(text, expected, language),
  );
  return found?.[1] ?? null;
}

const isWeekday = (text: string): boolean =>
  Object.values(packs).some(({ times }) => times.weekdays.flat().includes(text.toLowerCase()));

const forms = new Map<string, RegExp>();

function monthFirst(language: string): RegExp {
  const known = forms.get(language);
  if (known) return known;
  const months = (packs[language] ?? packs.und).times.months.flat().map((form) => form.replace('.', '\\.?'));
  const numbers = '(?:\\d{1,2}|veintiuno|vingt et un|deuxi[eè]me)';
  const form = new RegExp(
    `(?:^|[^\\p{L}\\d.] ?|[^\\d.] )(?:${months.join('|')})\\.? ?${numbers}(?!\\d)`,
    'iu',
  );
  forms.set(language, form);
  return form;
}
