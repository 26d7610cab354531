import { tokensIn } from '../../kit/tokens.js';
import type { Attribution } from '../../model/index.js';
import type { Found } from './cue.js';
import { hasSubstance, issueAt } from './issue.js';
import type { Party, Reader } from './party.js';

/** Tokens of a noun phrase before its noun. */
const PHRASE = 4;

export interface Noted extends Found {
  readonly party: Pick<Party, 'party' | 'partyEntity'>;
}

/**
 * A stance that what a source says begins with, as a noun: "signalled the country's readiness to sign", "repeated its demand for …". Whose
 * it is, says the name before it; else it is the source's.
 */
export function byNoun({ content, source, polarity, voiced }: Attribution, reader: Reader): Noted | null {
  const { layout, mentions, entities, words } = reader;
  const { tokens } = layout;
  if (!source || !voiced || polarity !== 'affirm' || content.length === 0) return null;
  const [first, last] = tokensIn(tokens, content[0]!);
  let at = first;
  while (at < Math.min(last, first + PHRASE) && !words.cues.has(tokens[at]!.norm)) at += 1;
  const noun = tokens[at];
  if (at >= last || noun?.tag?.upos !== 'NOUN') return null;
  // "demand for wheat" is nobody's, "plans to cut jobs" are
  const bare =
    words.prepositions.has(tokens[first - 1]?.norm ?? '') ||
    !words.infinitive.has(tokens[at + 1]?.norm ?? '');
  if (at === first && bare) return null;
  if (tokens.slice(first, at).some(({ tag }) => !tag || !OF_NOUNS.has(tag.upos))) return null;
  const next = tokens[at + 1]?.norm ?? '';
  for (const row of words.cues.get(noun.norm) ?? []) {
    const led = row.with?.includes(next) ?? words.genitives.has(next);
    if (row.with !== null && !led) continue;
    const issue = issueAt(led ? at + 2 : at + 1, last, layout, words);
    if (row.stance === null || !issue || !(led || words.infinitive.has(next))) continue;
    if (!row.takes.includes(issue.form) || !hasSubstance(issue, layout, mentions, words)) continue;
    const owner = reader
      .near(at)
      .names.find(
        ({ first: from, last: to }) =>
          from >= first && to <= at && (to === at || tokens[to - 1]!.tag?.gen === true),
      );
    const entity = entities.get(owner?.entity ?? '');
    const party = entity
      ? { party: entity.name, partyEntity: entity.id }
      : { party: source.resolved, partyEntity: source.entity };
    return {
      stance: row.stance,
      line: row.line,
      rule: 'positions/noun',
      willed: row.negated !== null,
      issue,
      party,
    };
  }
  return null;
}

/** Classes of words that stand before a noun in its phrase. */
const OF_NOUNS: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN']);
