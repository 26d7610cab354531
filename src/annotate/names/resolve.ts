import { apposition, describe } from './describe.js';
import { makeDraft, type Draft, type Title } from './draft.js';
import { endingOf, introducerAt, roleEnding } from './lexicon.js';
import { atStart, type Found, type Place, type View } from './view.js';

/**
 * Parts a row of capitalised words into the names in it: titles and offices before a person are no part of the name
 * ("Foreign Minister Anna Lind"), nor is the state before an office ("US President …"), an adjective before either, or a name in
 * the genitive before a person ("Perus Anna Lind").
 */
export function resolve(view: View, place: Place, first: number, last: number): Draft[] {
  const drafts: Draft[] = [];
  let title: Title | null = roleBefore(view, place, first);
  let at = first;
  while (at < last) {
    const known = view.known(at, last);
    const office = titleAt(view, at, last);
    if (office && (!known || (known.end <= office.end && !known.known.capitals))) {
      title = describe(view, place, at, office.end, office.component, textOf(view, at, office.end));
      at = skipDot(view, office.end, last);
      continue;
    }
    if (!known && at === first && isIntroducer(view, place, at, last)) {
      at += 1;
      continue;
    }
    const plain = known ? at : adjectiveEnd(view, at, last);
    if (
      plain > at &&
      (plain === last || titleAt(view, plain, last) || isPerson(view, plain, last) || view.known(plain, last))
    ) {
      at = plain;
      continue;
    }
    const cut = cutAfter(view, known, at, last) || beforeOffice(view, known, at, last);
    const end = cut > 0 ? cut : last;
    if (cut > 0 && !known && endingOf(view.stem(at).norm, view.lexicon.demonymEndings) !== null) {
      at = cut;
      continue;
    }
    if (isLone(view, place, at, end, known !== null)) break;
    drafts.push(
      makeDraft(view, at, end, {
        sentence: place.sentence.index,
        titled: place.titled,
        known: known?.end === end ? known.known : null,
        title,
        apposition: apposition(view, place, end),
      }),
    );
    title = null;
    at = end;
  }
  return drafts;
}

/** "Fagforbundet Norda krever": the common noun for a body at a sentence's beginning, where common nouns have no capital within it. */
function isIntroducer(view: View, place: Place, at: number, last: number): boolean {
  const { pack, organisations } = view.lexicon;
  if (pack.capitalNouns || pack.roleEndings === '' || !atStart(view, place.sentence, at)) return false;
  const { norm } = view.tokens[at]!;
  if (at + 1 >= last || organisations.leading.has(norm) || place.seen.capital.has(norm)) return false;
  const found = introducerAt(view.lexicon, view.tokens, at, last);
  return found?.kind === 'organisation' && found.end === at + 1;
}

/** A single letter, the word for a group, or at a sentence's beginning a common noun standing alone names nothing. */
function isLone(view: View, place: Place, at: number, end: number, known: boolean): boolean {
  if (end - at > 1 || known) return false;
  const { norm } = view.stem(at);
  const { organisations, places, others, starters, firstNames } = view.lexicon;
  if (starters.has(norm) && !firstNames.has(norm) && !organisations.words.has(norm)) return true;
  const noun = organisations.words.has(norm) || places.words.has(norm) || others.words.has(norm);
  const lone = noun && (view.lexicon.pack.capitalAdjectives || at === place.sentence.first);
  return lone || view.tokens[at]!.text.length === 1 || view.lexicon.groups.has(norm);
}

const skipDot = (view: View, at: number, last: number): number =>
  at < last && view.tokens[at]!.text === '.' ? at + 1 : at;

/** The end of the adjectives of states and of groups that begin here ("South Korean", "Conservative"). */
function adjectiveEnd(view: View, at: number, last: number): number {
  const { lexicon, tokens } = view;
  let end = at;
  while (end < last) {
    const demonym = lexicon.demonyms.longest(tokens, end, last);
    if (demonym) end = demonym.end;
    else if (lexicon.groups.has(view.stem(end).norm)) end += 1;
    else break;
  }
  return end;
}

/** A form of address or an office at the head of the row. */
function titleAt(view: View, at: number, last: number): { end: number; component: string } | null {
  const { lexicon, tokens } = view;
  // where all nouns have capitals any word for a person may stand in the row
  const found = (lexicon.pack.capitalNouns ? lexicon.people : lexicon.titles).longest(tokens, at, last);
  const ending = lexicon.pack.capitalNouns && at + 1 < last ? roleEnding(lexicon, tokens[at]!.norm) : null;
  if (!found && ending !== null && !isHeadWord(view, last - 1))
    return { end: at + 1, component: 'names.roleEndings' };
  if (!found) return null;
  // "President Street", "Queen Elizabeth Hospital": the row is a place's or organisation's name
  if (found.end < last && isHeadWord(view, last - 1)) return null;
  // "Policía Nacional": the body, not an officer of that name
  if ((lexicon.institutions.longest(tokens, at, last)?.end ?? 0) > found.end) return null;
  return { end: found.end, component: `names.${found.value.component}` };
}

const textOf = (view: View, first: number, end: number): string =>
  view.tokens
    .slice(first, end)
    .map((token) => token.norm)
    .join(' ');

/** Whether a word is a common noun of organisations, places or other things with names. */
function isHeadWord(view: View, index: number): boolean {
  const { norm } = view.stem(index);
  const { organisations, places, others } = view.lexicon;
  if (organisations.words.has(norm) || places.words.has(norm) || others.words.has(norm)) return true;
  return endingOf(norm, organisations.endings) !== null;
}

/** Whether the rest of the row reads as a person's full name: a given name and more, no common noun at its end. */
function isPerson(view: View, at: number, last: number): boolean {
  if (last - at < 2 || isHeadWord(view, last - 1)) return false;
  return view.lexicon.firstNames.has(view.stem(at).words[0] ?? '');
}

/** Where a name in the unmarked genitive ends before a registered name ("Anna Linds Venstre"); 0 where none does. */
function afterOwner(view: View, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + 6); i++) {
    // "Lars Moss" is a man, whatever the town is called
    if (!genitive(view, i - 1) || view.lexicon.firstNames.has(view.stem(i - 1).words[0] ?? '')) continue;
    const known = view.known(i, last);
    if (known?.end === last && known.known.kind === 'organisation') return i;
  }
  return 0;
}

/** Where the row is cut after its first name: before an office or a person's full name; 0 where it is one name. */
function cutAfter(view: View, known: Found | null, at: number, last: number): number {
  if (known && known.end < last) {
    const given = view.lexicon.firstNames.has(view.stem(at).words[0] ?? '') && known.end - at === 1;
    if (titleAt(view, known.end, last)) return known.end;
    if (!given && isPerson(view, known.end, last)) return known.end;
    if (
      known.end - at > 1 &&
      last - known.end >= 2 &&
      known.known.of !== 'city' &&
      !isHeadWord(view, last - 1)
    )
      return known.end;
    if (adjectiveEnd(view, known.end, last) === last) return known.end;
    return known.genitive && view.known(known.end, last) ? known.end : 0;
  }
  const acronym = view.tokens[at]!.shape === 'mixed' && genitive(view, at);
  if (!known && acronym && isPerson(view, at + 1, last)) return at + 1;
  return known ? 0 : afterOwner(view, at, last);
}

/** Where an office stands further on in the row with a person after it ("Orrin Chairman Tomas Esk"); 0 where none does. */
function beforeOffice(view: View, known: Found | null, at: number, last: number): number {
  if (view.lexicon.firstNames.has(view.stem(at).words[0] ?? '')) return 0;
  for (let i = at + 1; i < Math.min(last - 1, at + 5); i++) {
    if (known && i < known.end) continue;
    const title = view.lexicon.titles.longest(view.tokens, i, last);
    if (!title || title.end >= last || isHeadWord(view, last - 1)) continue;
    // forms of address written in full are surnames as well (King, Prest, Baron)
    if (title.value.role || view.tokens[title.end - 1]!.norm.endsWith('.')) return i;
  }
  return 0;
}

/** Whether the word stands in an unmarked genitive ("Perus", "SVs"). */
function genitive(view: View, at: number): boolean {
  const { text } = view.tokens[at]!;
  return view.lexicon.plain.some((ending) => text.endsWith(ending) && text.length > ending.length + 1);
}

/** A word for a person directly before the name ("spokesman Anna Lind"). */
function roleBefore(view: View, place: Place, first: number): Title | null {
  const from = place.sentence.first;
  if (first === from) return null;
  const { lexicon, tokens } = view;
  const before = tokens[first - 1]!;
  if (before.kind !== 'word') return null;
  for (let at = Math.max(from, first - 4); at < first; at++) {
    const word = lexicon.people.longest(tokens, at, first);
    if (word?.end !== first) continue;
    return describe(view, place, at, first, `names.${word.value.component}`, textOf(view, at, first));
  }
  const ending = roleEnding(lexicon, before.norm);
  if (ending === null) return null;
  return describe(view, place, first - 1, first, 'names.roleEndings', `-${ending}`);
}
