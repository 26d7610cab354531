import { chainAt } from '../../kit/chain.js';
import type { Sentence, Stance } from '../../model/index.js';
import { hasSubstance, issueAt, type Issue } from './issue.js';
import { bodyAt, isModifier, obliqueFrom, withoutGenitive, type Party, type Reader } from './party.js';
import type { Told } from './told.js';

/** Tokens of a noun phrase before its noun. */
const PHRASE = 4;

/**
 * "The union's demand for …", "the refusal of the government to …": a noun of a stance with a party whose it is, and what it is on behind
 * it; of a demand also what it is said to be ("the union's main demand is …").
 */
export function ownedIn(
  sentence: Sentence,
  reader: Reader,
  covered: (at: number) => boolean,
): readonly Told[] {
  const { layout, mentions, words } = reader;
  const { tokens } = layout;
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const found: Told[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const noun = words.nouns.get(tokens[at]!.norm);
    if (!noun || tokens[at]!.tag?.upos !== 'NOUN' || covered(at)) continue;
    const owned = ownedAt(noun.stance, at, sentence, reader);
    if (!owned || !hasSubstance(owned.issue, layout, mentions, words)) continue;
    const { party, issue } = owned;
    const { start, end } = tokens[at]!;
    found.push({
      ...noun,
      issue,
      rule: 'positions/owned',
      party,
      cue: { start, end },
      sourced: chainAt(reader.near(at).attributions, { start, end }),
    });
  }
  return found;
}

interface Owned {
  readonly party: Party;
  readonly issue: Issue;
}

/** Whose a noun of a stance is, and what it is on. */
function ownedAt(stance: Stance, at: number, sentence: Sentence, reader: Reader): Owned | null {
  const before = ownerBefore(at, sentence, reader);
  const done = before ? null : doneBy(stance, at + 1, sentence, reader);
  if (done) return done;
  const after = before ? null : ownerAfter(at + 1, sentence, reader);
  const party = before ?? after;
  const issue = party && issueFrom(stance, after?.last ?? at + 1, before !== null, sentence, reader);
  return party && issue ? { party, issue } : null;
}

/** Stances of which the noun may stand before what is done to a thing: "the rejection of the plan by the union". */
const DONE: ReadonlySet<Stance> = new Set(['rejects', 'accepts', 'denies']);
/** Tokens of what is done to a thing, up to who does it. */
const AGENT = 8;

function doneBy(stance: Stance, at: number, sentence: Sentence, reader: Reader): Owned | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const first = tokens[at]?.norm ?? '';
  if (!DONE.has(stance) || !(words.owned.has(first) || words.oblique.has(first))) return null;
  for (let i = at + 1; i < Math.min(sentence.last, at + AGENT) && tokens[i]!.kind !== 'mark'; i++) {
    if (tokens[i]!.tag?.verb === 'fin') return null;
    const agent = words.doers.longest(tokens, i, sentence.last);
    const party = agent && obliqueFrom(agent.end, sentence, reader);
    if (!party) continue;
    const issue = issueAt(words.owned.has(first) ? at + 1 : at, i, layout, words);
    return issue && { party, issue };
  }
  return null;
}

/** "The union's (latest) demand": a name or a noun for a body in the genitive. */
function ownerBefore(at: number, { first }: Sentence, reader: Reader): Party | null {
  const { layout, entities, words } = reader;
  const { tokens, article } = layout;
  let end = at;
  while (end > first && at - end < PHRASE && isDescription(end - 1, reader)) end -= 1;
  // "the rebels' demand": the mark stands alone
  const marked = APOSTROPHES.has(tokens[end - 1]?.text ?? '') && tokens[end - 1]?.spaced === false;
  if (marked) end -= 1;
  const head = tokens[end - 1];
  if (!head || end <= first || !(marked || head.tag?.gen === true)) return null;
  const name = reader.near(end - 1).names.find((item) => item.last === end);
  const entity = entities.get(name?.entity ?? '');
  if (name && entity)
    return name.kind === 'person' || name.kind === 'organisation' || entity.class === 'state'
      ? { party: entity.name, partyEntity: entity.id, first: name.first, last: end }
      : null;
  if (!bodyAt(head, words) || head.tag === null) return null;
  let start = end - 1;
  while (start > first && end - start < PHRASE && isModifier(tokens[start - 1]!)) start -= 1;
  const whole = article.text.slice(tokens[start]!.start, head.end);
  const party = marked ? whole : withoutGenitive(whole);
  return { party, partyEntity: null, first: start, last: end };
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

const isDescription = (at: number, { layout }: Reader): boolean => {
  const { tag } = layout.tokens[at]!;
  return tag?.upos === 'ADJ' || tag?.upos === 'NUM';
};

/** "The demand of the union": a party behind a genitive preposition or in the genitive. */
function ownerAfter(at: number, sentence: Sentence, reader: Reader): Party | null {
  const { layout, words } = reader;
  const next = layout.tokens[at];
  if (!next || at >= sentence.last) return null;
  if (words.oblique.has(next.norm)) return obliqueFrom(at, sentence, reader);
  return words.owned.has(next.norm) ? obliqueFrom(at + 1, sentence, reader) : null;
}

/** Of these what stands behind a preposition is no issue: "a condition for a truce". */
const UNLED: ReadonlySet<Stance> = new Set(['plans', 'conditions']);

function issueFrom(
  stance: Stance,
  at: number,
  isOwned: boolean,
  sentence: Sentence,
  reader: Reader,
): Issue | null {
  const { layout, words } = reader;
  const { tokens } = layout;
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const token = tokens[from];
  if (!token || from >= sentence.last) return null;
  const clause = words.complementizers.has(token.norm);
  const last = endOf(from, sentence.last, clause, reader);
  const ledClause =
    isOwned && words.owned.has(token.norm) && words.infinitive.has(tokens[from + 1]?.norm ?? '');
  if (ledClause) return issueAt(from + 1, last, layout, words);
  if (clause || words.infinitive.has(token.norm) || from > at) {
    const issue = issueAt(clause ? from + 1 : from, last, layout, words);
    if (clause || issue?.form === 'infinitive') return issue;
  }
  if (from > at) return null;
  const isSaid = (stance === 'demands' || stance === 'conditions') && words.copulas.has(token.norm);
  // whose it is stands before: "of" leads to what it is on
  const isLed = words.leads.has(token.norm) || (isOwned && words.owned.has(token.norm));
  if (!isSaid && !(isLed && !UNLED.has(stance))) return null;
  // "the demand is an insult" judges it
  return isSaid && tokens[from + 1]?.tag?.definite === 'ind' ? null : issueAt(from + 1, last, layout, words);
}

/** The end of what a noun is on: a mark, or the verb of the sentence that the noun is the subject of. A clause has a verb of its own. */
export function endOf(from: number, last: number, clause: boolean, { layout, words }: Reader): number {
  const { tokens } = layout;
  let verb = !clause;
  let end = from + 1;
  for (; end < last && tokens[end]!.kind !== 'mark'; end++) {
    const { tag } = tokens[end]!;
    if (tag?.upos !== 'VERB' && tag?.upos !== 'AUX') continue;
    const { norm } = tokens[end - 1]!;
    const own = words.relatives.has(norm) || words.subjects.has(norm) || words.auxiliaries.has(norm);
    if (verb && tag.verb === 'fin' && !own) return words.reflexives.has(norm) ? end - 1 : end;
    verb = true;
  }
  return end;
}
