import { chainAt } from '../../kit/chain.js';
import type { Sentence, Sourced, Span, Stance } from '../../model/index.js';
import { clauseOf, type Clause } from './clause.js';
import { hasSubstance, isSilence, issueAt, silenced, type Issue } from './issue.js';
import { isPassiveForm, passiveOf } from './passive.js';
import { isOnMatter, isUnreal } from './cue.js';
import { isPointing } from './denial.js';
import type { Party, Reader } from './party.js';
import type { Cue } from './words.js';

/** A position that the text tells in its own voice. */
export interface Told {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
  readonly party: Party;
  readonly cue: Span;
  readonly issue: Issue;
  readonly whole?: boolean;
  readonly sourced: Sourced;
}

/**
 * "The government has accepted the offer": a word of a stance as the verb of a sentence, with a party as its subject, where no
 * attribution tells it.
 */
export function toldIn(
  sentence: Sentence,
  reader: Reader,
  covered: (span: Span) => boolean,
): readonly Told[] {
  const { layout, words } = reader;
  const { tokens } = layout;
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const found: Told[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const { tag, norm } = tokens[at]!;
    const all = words.cues.get(norm);
    if (!all || tag === null || covered(tokens[at]!)) continue;
    // a modal counts with its word: "vil ha"
    const rows = tag.upos === 'AUX' ? all.filter((row) => row.with !== null) : all;
    const isVerb = tag.upos === 'VERB' || tag.upos === 'AUX';
    if (rows.length === 0 || (!isVerb && tag.verb !== 'part')) continue;
    const active = isVerb && !isPassiveForm(tokens[at]!);
    const own = active ? clauseOf(at, sentence, reader) : null;
    const clause = own ?? passiveOf(at, sentence, reader);
    // of what is done in the passive something is the subject
    const fitting = own ? rows : rows.filter(({ takes }) => takes.includes('object'));
    const read = clause && readAs(fitting, clause, reader);
    if (!clause || !read || isUnreal(clause.party.first, sentence, layout, words)) continue;
    const { start, end } = tokens[at]!;
    found.push({
      ...silenced(read, layout, words),
      rule: 'positions/told',
      party: clause.party,
      cue: { start, end },
      sourced: chainAt(reader.near(at).attributions, { start, end }),
    });
  }
  return found;
}

interface Read {
  readonly stance: Stance;
  readonly line: string;
  readonly issue: Issue;
  readonly whole: boolean;
}

/** The first row of a verb that its clause fits. */
function readAs(rows: readonly Cue[], clause: Clause, reader: Reader): Read | null {
  const { layout, words } = reader;
  for (const row of rows) {
    const whole = issueOf(row, clause, reader);
    if (whole === null || !fits(row, whole, clause, reader)) continue;
    // "nimmt das Angebot nicht an", "godtar det ikke": a negation behind the object is the verb's
    const behind = words.negations.has(layout.tokens[whole.last - 1]!.norm);
    const issue = behind ? issueAt(whole.first, whole.last - 1, layout, words) : whole;
    const stance = clause.negated || behind ? row.negated : row.stance;
    // "confirm nor deny" is one of two
    if (words.coordinators.has(layout.tokens[whole.last - 1]!.norm)) return null;
    return stance === null || issue === null ? null : { stance, issue, line: row.line, whole: row.whole };
  }
  return null;
}

/** The issue of a row in a clause; a word that belongs to the verb stands at its beginning or its end. */
function issueOf(row: Cue, { first, last, behind }: Clause, { layout, words }: Reader): Issue | null {
  const { tokens } = layout;
  if (row.with === null || row.with.some((word) => behind?.includes(word)))
    return first < last ? issueAt(first, last, layout, words) : null;
  if (row.with.includes(tokens[first]?.norm ?? '')) {
    // "joined calls for a truce", "ble enige om å møtes"
    const [next, then] = [tokens[first + 1]?.norm ?? '', tokens[first + 2]?.norm ?? ''];
    const isNoun = tokens[first]!.tag?.upos === 'NOUN' && words.leads.has(next);
    const led =
      words.prepositions.has(next) && (words.infinitive.has(then) || words.complementizers.has(then));
    const from = isNoun || led ? first + 2 : first + 1;
    return from < last ? issueAt(from, last, layout, words) : null;
  }
  for (let at = first + 1; at < last; at++) {
    const next = tokens[at + 1];
    if (row.with.includes(tokens[at]!.norm) && (at + 1 === last || next?.kind === 'mark'))
      return issueAt(first, at, layout, words);
  }
  return null;
}

const fits = (row: Cue, issue: Issue, clause: Clause, reader: Reader): boolean => {
  const { layout, mentions, words } = reader;
  return (
    (row.takes.includes(issue.form) || (issue.form === 'ask' && row.takes.includes('object'))) &&
    isOnMatter(row, issue, layout, mentions, words) &&
    (hasSubstance(issue, layout, mentions, words) ||
      isSilence(issue, layout, words) ||
      (row.stance === 'denies' && isPointing(issue, layout, words)) ||
      isPointed(clause, issue, reader))
  );
};

/** "Not even this has the union accepted": what was told before stands first. */
const isPointed = ({ behind }: Clause, { first, last }: Issue, { layout, words }: Reader): boolean =>
  behind !== null && layout.tokens.slice(first, last).some(({ norm }) => words.demonstratives.has(norm));
