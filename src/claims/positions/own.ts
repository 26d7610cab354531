import { sentencesWith, tokensIn } from '../../kit/tokens.js';
import type { Attribution, Layout, Mentions } from '../../model/index.js';
import { acts } from '../../registry/acts.js';
import { beginsNext } from './condition.js';
import { isSupposed, type Found } from './cue.js';
import { issueAt } from './issue.js';
import { speaksForItself, type Reader } from './party.js';
import { behind, foundOf, FUTURE, isOnIssue, subjectBefore, type Hit } from './phrase.js';
import type { StanceWords } from './words.js';

/** Words within which a speaker's own stance must begin: further on the sentence is about something else. */
const REACH = 12;

/**
 * What a source says of itself, or judges: in each sentence of what it says the first stance phrase near the beginning.
 */
export function byOwnWords(attribution: Attribution, reader: Reader): readonly Found[] {
  const { content, polarity, form, voiced } = attribution;
  if ((polarity !== 'affirm' && polarity !== 'negated') || form === 'continued' || !voiced) return [];
  const { layout, words } = reader;
  if (form !== 'direct' && isSupposed(attribution, layout, words)) return [];
  return content.flatMap((span, index): readonly Found[] => {
    const [start, end] = tokensIn(layout.tokens, span);
    // what follows the first clause of reported speech may be the reporter's
    if (index > 0 && form !== 'direct') return [];
    return sentencesWith(layout.sentences, start, end)
      .flatMap(({ first, last }) => saidIn(Math.max(first, start), Math.min(last, end), form, reader))
      .flatMap(([from, to]): readonly Found[] => {
        const hit = asks(from, to, layout.tokens) ? null : hitIn(from, to, form, layout, words);
        const issue = hit && issueAt(from, to, layout, words);
        if (!hit || !issue || !isTold(hit, from, attribution, reader)) return [];
        const found = foundOf(hit, { ...issue, last: to }, layout, words);
        // what is denied is no stance, but a refusal has its "not" in it
        return polarity === 'affirm' || found.stance === 'rejects' || isNegative(hit, layout, words)
          ? [found]
          : [];
      });
  });
}

type Range = readonly [from: number, to: number];

/** The clauses of reported speech that are joined in a sentence: "that they would not sign and that they would go on". */
function saidIn(
  from: number,
  to: number,
  form: Attribution['form'],
  { layout, words }: Reader,
): readonly Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let i = from + 1; form !== 'direct' && i < to - 2; i++) {
    if (!beginsNext(i, layout.tokens, words)) continue;
    parts.push([start, i]);
    start = i + 2;
  }
  return [...parts, [start, to]];
}

const isNegative = ({ at, end }: Hit, { tokens }: Layout, { negations }: StanceWords): boolean =>
  tokens.slice(at, end).some(({ norm }) => negations.has(norm));

function hitIn(
  from: number,
  to: number,
  form: Attribution['form'],
  layout: Layout,
  words: StanceWords,
): Hit | null {
  const { tokens } = layout;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const match = words.phrases.longest(tokens, at, to);
    const hit = match && { phrase: match.value, at, end: match.end };
    if (hit && isOnIssue(hit, to, layout, words)) return hit;
    if (isFuture(tokens[at]!, form, words)) return { phrase: FUTURE, at, end: at + 1 };
  }
  return null;
}

/** A verb in the future; in reported speech also one of what was to come, which no row of a cue explains. */
function isFuture(
  { tag, norm }: Layout['tokens'][number],
  form: Attribution['form'],
  { futures, reportedFutures, cues, ought, idle }: StanceWords,
): boolean {
  if (tag?.upos !== 'VERB') return false;
  if (tag.tense === 'fut') return true;
  if (tag.verb !== 'fin' || cues.has(norm) || ought.has(norm) || idle.has(norm)) return false;
  const endings = form === 'direct' ? futures : reportedFutures;
  return endings.some((ending) => norm.endsWith(ending));
}

function isTold(
  { phrase: { self, first: spoken, conditional, reported }, at, end }: Hit,
  from: number,
  attribution: Attribution,
  reader: Reader,
): boolean {
  const { layout, mentions, words } = reader;
  if (!self) return !isYou(at, from, layout, mentions, words);
  if (words.idle.has(behind(end, layout, words))) return false;
  if (spoken) return attribution.form === 'direct';
  const own = isOwn(attribution, from, at, reader) || isSelf(attribution, from, at, reader);
  return own && (conditional !== 'told' || isMeant({ at, end, reported }, from, attribution, reader));
}

/** Acts of saying, not of fearing or believing. */
const SPEECH: ReadonlySet<string> = new Set(acts.filter(({ kind }) => kind === 'speech').map(({ id }) => id));

/**
 * Whether a modal alone ("will") says what its speakers mean to do: said, not feared; of a verb that is done, not of what will have been;
 * in their own words only as "we", at the beginning; never of "it" where a person speaks.
 */
function isMeant(
  { at, end, reported }: { readonly at: number; readonly end: number; readonly reported: boolean },
  from: number,
  { act, form, source }: Attribution,
  { layout, near, words }: Reader,
): boolean {
  const { tokens } = layout;
  const { tag } = tokens[at]!;
  if (!SPEECH.has(act) || (tag?.upos !== 'AUX' && tag?.upos !== 'VERB')) return false;
  if (tokens[end]?.tag?.verb === 'part') return false;
  const subject = subjectBefore(at, from, layout, near(at).times, words);
  const norm = tokens[subject]?.norm ?? '';
  if (form === 'direct') return !reported && words.plurals.has(norm) && subject - from <= 2;
  const [, last] = source ? tokensIn(tokens, source) : [0, 0];
  const person =
    source?.class === 'named_person' ||
    source?.class === 'office' ||
    tokens[last - 1]?.tag?.number === 'plur';
  return words.dropsSubject || (subject >= from && !(person && words.impersonals.has(norm)));
}

const asks = (first: number, last: number, tokens: Layout['tokens']): boolean =>
  tokens.slice(Math.max(first, last - 3), last + 1).some(({ text }) => text === '?');

function isYou(at: number, first: number, layout: Layout, { times }: Mentions, words: StanceWords): boolean {
  const subject = layout.tokens[subjectBefore(at, first, layout, times, words)];
  const person = words.subjects.get(subject?.norm ?? '');
  return person === 1 || person === 2;
}

/**
 * Speakers say it of themselves: "we" and "I" in their own words, a pronoun in reported ones, or their own name. Where the verb stands
 * second, the subject may follow the first word of the phrase.
 */
function isOwn(
  { source, form }: Attribution,
  first: number,
  at: number,
  { layout, mentions, words }: Reader,
): boolean {
  const { tokens } = layout;
  const { names, times } = mentions;
  const subject = subjectBefore(at, first, layout, times, words);
  const person = words.subjects.get(tokens[subject]?.norm ?? '');
  // verbs at the end of the clause stand away from its subject: "dat het twee fabrieken zal sluiten"
  if (words.verbFinal && form !== 'direct' && at > first + 1 && words.subjects.get(tokens[first]!.norm) === 3)
    return tokens.slice(first, at).every(({ kind, tag }) => kind !== 'mark' && tag?.verb !== 'fin');
  if (isOurs(subject, tokens, words, form === 'direct' ? 1 : 3)) return true;
  if (person !== undefined) return form === 'direct' ? person === 1 : person !== 2 && subject - first <= 2;
  // "X says it is ready to": the content may begin with the phrase itself
  if (
    subject < first ||
    (subject === first &&
      (words.auxiliaries.has(tokens[first]!.norm) || words.negations.has(tokens[first]!.norm)))
  )
    return form !== 'direct';
  return names.some(
    (name) =>
      name.first <= subject &&
      subject < name.last &&
      source?.entity !== null &&
      name.entity === source?.entity,
  );
}

/** "The union said that the group would …", "Norge sier at landet vil …": a noun by which who speaks is named again. */
function isSelf(
  { source, form }: Attribution,
  first: number,
  at: number,
  { layout, near, entities, words }: Reader,
): boolean {
  if (!source || form === 'direct') return false;
  const subject = subjectBefore(at, first, layout, near(at).times, words);
  const noun = layout.tokens[subject];
  if (!noun || subject < first || subject - first > 1) return false;
  if (noun.tag?.definite !== 'def' && layout.tokens[subject - 1]?.tag?.definite !== 'def') return false;
  const entity = entities.get(source.entity ?? '');
  if (entity?.class === 'state') return words.countries.has(noun.norm);
  const [, last] = tokensIn(layout.tokens, source);
  const isBody = entity ? speaksForItself(entity) : words.selves.has(layout.tokens[last - 1]!.norm);
  return isBody && words.selves.has(noun.norm);
}

/** "Our leaders", "its ships": what belongs to those who speak acts for them. */
const isOurs = (
  subject: number,
  tokens: Layout['tokens'],
  { owners }: StanceWords,
  person: number,
): boolean => tokens[subject]?.tag?.upos === 'NOUN' && owners.get(tokens[subject - 1]?.norm ?? '') === person;
