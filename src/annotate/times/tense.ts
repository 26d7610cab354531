import type { Token } from '../../model/index.js';
import type { Calendar } from './patterns.js';

export type Direction = 'past' | 'present' | 'future' | null;

/** Tokens at a sentence's head where the verb that tells the tense still follows. */
const OPENING = 4;

const STOPS = new Set([',', ';', ':', '.', '–', '—', '(', ')', '"', '“', '”', '«', '»', '!', '?']);

/**
 * What the words around a time expression, tokens [first, last) of the sentence [from, limit), say of its direction: a preposition
 * that points forward, else the nearest verb before it in its clause, else the first verb after it, else the nearest before at all.
 */
export function directionOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  limit: number,
  calendar: Calendar,
): Direction {
  if (pointsForward(tokens, first, from, calendar) && !calendar.genitives.has(tokens[first]!.norm))
    return 'future';
  return (
    backward(tokens, first, from, calendar, true) ??
    (first - from > OPENING ? backward(tokens, first, from, calendar, false) : null) ??
    forward(tokens, last, limit, calendar) ??
    backward(tokens, first, from, calendar, false)
  );
}

/** Whether a preposition of one or two words before the expression points forward ("until", "d'ici"). */
function pointsForward(
  tokens: readonly Token[],
  first: number,
  from: number,
  { forward }: Calendar,
): boolean {
  if (first <= from) return false;
  const { norm } = tokens[first - 1]!;
  return forward.has(norm) || (first - 1 > from && forward.has(`${tokens[first - 2]!.norm} ${norm}`));
}

/** Verbs before the expression, nearest first: an infinitive or participle hands on to the verb that governs it. */
function backward(
  tokens: readonly Token[],
  first: number,
  from: number,
  calendar: Calendar,
  inClause: boolean,
): Direction {
  let dependent = false;
  let marked = false;
  for (let at = first - 1; at >= from; at--) {
    const token = tokens[at]!;
    if (inClause && STOPS.has(token.text) && !(token.text === ',' && dependent)) return null;
    if (calendar.future.has(token.norm))
      return isDone(tokens, at, first + 3, calendar) ? 'past' : planned(tokens, at, from);
    if (calendar.past.has(token.norm)) return 'past';
    const { tag } = token;
    if (!tag || (tag.upos !== 'VERB' && tag.upos !== 'AUX')) continue;
    if (tag.verb === 'inf') {
      dependent = true;
      marked = at > from && MARKERS.has(tokens[at - 1]!.tag?.upos ?? '');
    } else if (tag.verb === 'part' || tag.verb === 'ger') {
      if (tag.tense === 'past' && tag.upos === 'VERB' && !governed(tokens, at, from, calendar)) return 'past';
      dependent = true;
    } else if (tag.tense === 'fut') return 'future';
    else if (tag.tense === 'past') return 'past';
    else if (tag.tense === 'pres') return present(tokens, at, first, calendar);
  }
  // an infinitive with its marker that nothing governs is a headline's future ("Council to vote Friday")
  return marked && inClause ? 'future' : null;
}

/** What stands before an infinitive that no verb governs: "to vote", "de voter". */
const MARKERS: ReadonlySet<string> = new Set(['PART', 'ADP']);

/** Whether a word of the future stands shortly before a participle ("is expected to be held", "vil bli holdt"). */
function governed(tokens: readonly Token[], at: number, from: number, calendar: Calendar): boolean {
  for (let back = at - 1; back >= from && back >= at - 4; back--) {
    const { norm, text, tag } = tokens[back]!;
    if (calendar.future.has(norm) || tag?.tense === 'fut') return !isDone(tokens, back, at, calendar);
    if (STOPS.has(text)) return false;
  }
  return false;
}

/** "is due on Friday" is future; what "was due on Friday", or was "scheduled for Friday" and then put off, may lie on either side. */
function planned(tokens: readonly Token[], at: number, from: number): Direction {
  const { tag } = tokens[at]!;
  if (tag?.tense === 'past' && tag.verb === 'fin') return 'present';
  const isParticiple = tag?.verb === 'part' && tag.tense === 'past';
  if (!isParticiple && tag?.upos !== 'ADJ') return 'future';
  for (let back = at - 1; back >= from && back >= at - 3; back--) {
    const before = tokens[back]!.tag;
    if (before?.upos === 'AUX' || before?.upos === 'VERB')
      return before.tense === 'past' ? 'present' : 'future';
  }
  return isParticiple ? 'present' : 'future';
}

/** "skal have tilbudt", "will have met": a perfect after the word of the future is past. */
function isDone(tokens: readonly Token[], at: number, limit: number, calendar: Calendar): boolean {
  for (let next = at + 1; next < Math.min(limit, tokens.length, at + 5); next++) {
    if (!calendar.have.has(tokens[next]!.norm)) continue;
    const { tag } = tokens[next + 1] ?? {};
    return tag?.verb === 'part';
  }
  return false;
}

/** A present-tense verb: with a participle behind it a perfect, else a report ("says Wednesday") or open. */
function present(tokens: readonly Token[], at: number, until: number, calendar: Calendar): Direction {
  for (let next = at + 1; next < Math.min(tokens.length, until + 3); next++) {
    const token = tokens[next]!;
    if (STOPS.has(token.text)) break;
    if (calendar.future.has(token.norm)) return 'future';
    if (token.tag?.verb === 'part' && token.tag.tense !== 'pres') return 'past';
    if (token.tag?.verb === 'fin' && next < until) break;
  }
  return calendar.sayings.has(tokens[at]!.norm) ? 'past' : 'present';
}

function forward(tokens: readonly Token[], last: number, limit: number, calendar: Calendar): Direction {
  for (let at = last; at < limit; at++) {
    const token = tokens[at]!;
    if (token.text === ';' || token.text === '"' || token.text === '“' || token.text === '«') return null;
    if (calendar.future.has(token.norm)) return isDone(tokens, at, limit, calendar) ? 'past' : 'future';
    const { tag } = token;
    if (!tag || (tag.upos !== 'VERB' && tag.upos !== 'AUX')) continue;
    if (tag.verb !== 'fin') continue;
    if (tag.tense === 'past') return 'past';
    if (tag.tense === 'fut') return 'future';
    return present(tokens, at, limit, calendar);
  }
  return null;
}
