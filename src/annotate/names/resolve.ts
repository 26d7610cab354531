import type { Sentence, Span } from '../../model/index.js';
import { makeDraft, type Draft } from './draft.js';
import { endingOf } from './lexicon.js';
import type { Known } from './registry.js';
import type { View } from './view.js';

type Title = NonNullable<Draft['title']>;

/**
 * Parts a row of capitalised words into the names in it: titles and offices before a person are no part of the name
 * ("Foreign Minister Anna Lind"), nor is the state before an office ("US President …").
 */
export function resolve(
  view: View,
  sentence: Sentence,
  first: number,
  last: number,
  titled: boolean,
): Draft[] {
  const drafts: Draft[] = [];
  let title: Title | null = roleBefore(view, sentence, first);
  let at = first;
  const base = { sentence: sentence.index, titled };
  while (at < last) {
    const known = view.known(at, last);
    const office = titleAt(view, at, last);
    if (office && (!known || known.end <= office.end)) {
      title = { span: spanOf(view, at, office.end), line: office.line, person: true };
      at = skipDots(view, office.end, last);
      continue;
    }
    const adjective = view.lexicon.demonyms.has(view.stem(at).norm);
    if (adjective && (at + 1 === last || titleAt(view, at + 1, last))) {
      at += 1;
      continue;
    }
    if (known && known.end < last && startsAnew(view, known.known, known.end, last)) {
      drafts.push(makeDraft(view, at, known.end, { ...base, known: known.known, title }));
      at = known.end;
      title = null;
      continue;
    }
    const whole = known?.end === last ? known.known : null;
    drafts.push(makeDraft(view, at, last, { ...base, known: whole, title }));
    break;
  }
  return drafts;
}

const spanOf = (view: View, first: number, end: number): Span => ({
  start: view.tokens[first]!.start,
  end: view.tokens[end - 1]!.end,
});

function skipDots(view: View, at: number, last: number): number {
  return at < last && view.tokens[at]!.text === '.' ? at + 1 : at;
}

/** A form of address or an office at the head of the row, with more of the row after it or alone. */
function titleAt(view: View, at: number, last: number): { end: number; line: string } | null {
  const { lexicon, tokens } = view;
  const honorific = lexicon.honorifics.longest(tokens, at, last);
  const office = lexicon.offices.longest(tokens, at, last);
  const best = honorific && (!office || honorific.end > office.end) ? honorific : office;
  if (!best) return null;
  const component = best === honorific ? 'honorifics' : `offices/${best.value}`;
  // "President Street", "Minister Group": the row is a place's or organisation's name
  if (best.end < last && isHeadWord(view, last - 1)) return null;
  return { end: best.end, line: `${lexicon.language}/names.${component}: ${textOf(view, at, best.end)}` };
}

const textOf = (view: View, first: number, end: number): string =>
  view.tokens
    .slice(first, end)
    .map((token) => token.norm)
    .join(' ');

function isHeadWord(view: View, index: number): boolean {
  const { norm } = view.stem(index);
  const { organisations, places } = view.lexicon;
  return (
    organisations.words.has(norm) || places.words.has(norm) || endingOf(norm, organisations.endings) !== null
  );
}

/** Whether after a registered name another name begins: an office, or a person's name after a name of several words. */
function startsAnew(view: View, known: Known, at: number, last: number): boolean {
  if (titleAt(view, at, last)) return true;
  return known.of !== 'city' && last - at >= 2 && !isHeadWord(view, last - 1) && known.kind !== 'other';
}

/** A word for a person directly before the name ("spokesman Anna Lind"). */
function roleBefore(view: View, sentence: Sentence, first: number): Title | null {
  if (first === sentence.first) return null;
  const { lexicon, tokens } = view;
  const before = tokens[first - 1]!;
  if (before.kind !== 'word') return null;
  for (let from = Math.max(sentence.first, first - 4); from < first; from++) {
    const office = lexicon.offices.longest(tokens, from, first);
    if (office?.end === first)
      return {
        span: spanOf(view, from, first),
        line: `${lexicon.language}/names.offices/${office.value}: ${textOf(view, from, first)}`,
        person: true,
      };
    const role =
      lexicon.roles.longest(tokens, from, first) ?? lexicon.honorifics.longest(tokens, from, first);
    if (role?.end === first)
      return {
        span: spanOf(view, from, first),
        line: `${lexicon.language}/names.roles: ${role.value}`,
        person: true,
      };
  }
  const ending = endingOf(before.norm, lexicon.roleEndings);
  if (ending === null) return null;
  return {
    span: spanOf(view, first - 1, first),
    line: `${lexicon.language}/names.roleEndings: -${ending}`,
    person: true,
  };
}
