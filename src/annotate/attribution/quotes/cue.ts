import type { Token } from '../../../model/index.js';
import { AUXILIARY, BIT, type Lexicon, type VerbForm } from '../lexicon.js';

/**
 * Whether a cue follows direct speech: a verb of saying with its subject after it ("sier statsministeren", "sa han", "hed det i",
 * "a déclaré le maire", "s'exclame-t-elle").
 */
export function cueAfterQuote(
  tokens: readonly Token[],
  from: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  let i = from;
  while (i < last && i < from + 2 && lexicon.proclitics.has(tokens[i]!.norm)) i += 1;
  const verb = tokens[i];
  if (!verb || i >= last || verb.shape !== 'lower') return false;
  const enclitic = lexicon.enclitics.find((ending) => verb.norm.endsWith(ending));
  if (enclitic !== undefined) {
    const stem = verb.norm.slice(0, -enclitic.length);
    return isAuxiliary(stem, lexicon) ? reportsAt(tokens, i + 1, last, lexicon) : isReport(stem, lexicon);
  }
  if (isAuxiliary(verb.norm, lexicon) && lexicon.proclitics.size > 0)
    return reportsAt(tokens, i + 1, last, lexicon) && subjectAt(tokens, i + 2, last, lexicon);
  return isReport(verb.norm, lexicon) && subjectAt(tokens, i + 1, last, lexicon);
}

/** Tokens in which a cue stands before the comma of its direct speech. */
const BEFORE = 12;

/** Whether a verb of saying stands between the comma at `comma` and the mark before it ("he said, “…”", "sagte Lind, „…“"). */
export function cueBeforeQuote(
  tokens: readonly Token[],
  comma: number,
  first: number,
  lexicon: Lexicon,
): boolean {
  for (let i = comma - 1; i >= first && i > comma - BEFORE && tokens[i]!.kind !== 'mark'; i--)
    if (isReport(tokens[i]!.norm, lexicon)) return true;
  return false;
}

const isAuxiliary = (norm: string, { bits }: Lexicon): boolean => ((bits.get(norm) ?? 0) & AUXILIARY) !== 0;

const isReport = (norm: string, { verbs }: Lexicon): boolean => {
  const form = verbs.get({ norm });
  return form !== undefined && reports(form);
};

/** A participle of a verb of saying, right after its auxiliary. */
function reportsAt(tokens: readonly Token[], i: number, last: number, { verbs }: Lexicon): boolean {
  const form = i < last ? verbs.get(tokens[i]!) : undefined;
  return (
    form !== undefined && form.columns.has('participle') && form.cues.some((cue) => cue.takes.has('quote'))
  );
}

const reports = (form: VerbForm): boolean =>
  (form.columns.has('present') || form.columns.has('past') || form.columns.has('passive')) &&
  form.cues.some((cue) => cue.takes.has('quote'));

function subjectAt(tokens: readonly Token[], i: number, last: number, lexicon: Lexicon): boolean {
  const next = tokens[i];
  if (!next || i >= last) return false;
  const person = lexicon.persons.get(next.norm);
  if (person) return person.person === 3;
  const bits = lexicon.bits.get(next.norm) ?? 0;
  if ((bits & (BIT.determiner | BIT.possessive)) !== 0) return true;
  if ((bits & (BIT.adverb | BIT.preposition | BIT.complementizer | BIT.coordinator)) !== 0)
    return (bits & BIT.adverb) !== 0 && afterAdverb(tokens, i + 1, last, lexicon);
  return next.kind === 'word';
}

/** "sier også han": the subject after an adverb. */
function afterAdverb(tokens: readonly Token[], i: number, last: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || i >= last) return false;
  const person = lexicon.persons.get(token.norm);
  return person ? person.person === 3 : token.shape === 'capital';
}
