import type { VerbGroup } from './groups.js';
import { BIT } from './lexicon.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** No clause is looked through further than this many positions. */
const FIELD = 40;

/**
 * Ties the finite verb of a main clause to the verbs at the clause's end ("hat … bestätigt", "will … nicht nennen"): the latter
 * report with the subject of the former. A negation between, or at the clause's end, denies the clause.
 */
export function withBrackets(unit: Unit, list: readonly VerbGroup[]): VerbGroup[] {
  const out = [...list];
  for (const group of list) {
    if (group.form !== 'finite') continue;
    const helps = unit.word[group.head] === W.Auxiliary;
    const end = fieldEnd(unit, list, group, helps);
    const closing = helps ? closingOf(unit, list, group, end) : null;
    const negated = group.negated || denied(unit, group.to, closing?.from ?? end, end);
    if (negated) out[group.index] = { ...out[group.index]!, negated };
    if (!closing) continue;
    const helper = unit.bits[group.head]!;
    const passive = closing.form !== 'infinitive' && (helper & (BIT.be | BIT.passive)) !== 0;
    out[closing.index] = {
      ...closing,
      form: 'finite',
      helper: group.index,
      lead: group.lead,
      negated: negated || closing.negated,
      modal: group.modal || (helper & BIT.modal) !== 0,
      passive: closing.passive || (passive && (helper & BIT.have) === 0),
    };
  }
  return out;
}

/**
 * Where the clause of a finite verb ends: at a mark that no aside opens, at the next finite verb, or out of reach. After an auxiliary
 * (`helped`) a form at the clause's end that can be a participle is none ("hat … erklärt").
 */
export function fieldEnd(
  unit: Unit,
  list: readonly VerbGroup[],
  group: VerbGroup,
  helped = unit.word[group.head] === W.Auxiliary,
): number {
  const next = list
    .slice(group.index + 1)
    .find((other) => other.form === 'finite' && other.helper === null && !(helped && unfinite(unit, other)));
  const limit = Math.min(unit.size, group.to + FIELD);
  for (let p = group.to; p < limit; p++) {
    const word = unit.word[p]!;
    if (word === W.Stop || word === W.Colon || word === W.Quote) return p;
    if (word !== W.Comma) {
      if (next?.from === p) return p;
      continue;
    }
    const close = asideEnd(unit, p, limit);
    if (close < 0) return p;
    p = close;
  }
  return limit;
}

/** The comma that closes a relative or other dependent clause opened at `p`; -1 where none opens or closes. */
function asideEnd(unit: Unit, p: number, limit: number): number {
  const relative = (unit.bits[p + 1]! & BIT.relative) !== 0;
  if (!relative && unit.word[p + 1] !== W.Subordinator) return -1;
  if ((unit.bits[p + 1]! & BIT.complementizer) !== 0) return -1;
  for (let q = p + 1; q < limit; q++) {
    if (unit.word[q] === W.Stop || unit.word[q] === W.Quote) return -1;
    if (unit.word[q] === W.Comma) return q;
  }
  return -1;
}

/** The verbs at the end of a clause whose finite verb is an auxiliary; what follows them is no part of their phrase. */
function closingOf(unit: Unit, list: readonly VerbGroup[], group: VerbGroup, end: number): VerbGroup | null {
  for (let i = group.index + 1; i < list.length && list[i]!.from < end; i++) {
    const other = list[i]!;
    if (other.helper !== null || (other.form === 'finite' && !unfinite(unit, other))) return null;
    const marked = (unit.bits[other.from - 1]! & BIT.infinitive) !== 0;
    if (!marked && !modifies(unit, other.to)) return other;
  }
  return null;
}

/** What can also be a participle or infinitive, at a clause's end. */
const unfinite = (unit: Unit, { loose, form, to }: VerbGroup): boolean =>
  form === 'finite' && loose && closes(unit, to);

const closes = (unit: Unit, p: number): boolean =>
  p >= unit.size || unit.word[p] === W.Comma || unit.word[p] === W.Stop || unit.word[p] === W.Colon;

/** Where a verb's particle closes its clause: the position after it; -1 where it does not. Asides without a finite verb are stepped over. */
export function tailEnd(unit: Unit, list: readonly VerbGroup[], group: VerbGroup, tail: string): number {
  let relative = false;
  for (let p = group.to; p < unit.size && p < group.to + FIELD; p++) {
    const word = unit.word[p]!;
    if (word === W.Stop || word === W.Colon || (word === W.Quote && p > group.to)) return -1;
    if (unit.token[p]!.norm === tail && ends(unit, p + 1) && unit.word[p - 1] !== W.Determiner) return p + 1;
    if (word === W.Comma) {
      if (unit.word[p + 1] === W.Subordinator) return -1;
      relative = (unit.bits[p + 1]! & BIT.relative) !== 0;
      continue;
    }
    const finite = !relative && list.some(({ from, form }) => from === p && form === 'finite');
    if (finite) return -1;
  }
  return -1;
}

const ends = (unit: Unit, p: number): boolean =>
  closes(unit, p) || unit.word[p] === W.Quote || unit.word[p] === W.Dash || unit.word[p] === W.Subordinator;

/** A noun right after a participle: it stands before its noun. */
const modifies = (unit: Unit, p: number): boolean =>
  p < unit.size && (unit.word[p] === W.Noun || unit.word[p] === W.Adjective);

/** A negation that stands last in the clause, or right before the verbs that close it. */
function denied(unit: Unit, from: number, closing: number, end: number): boolean {
  for (const last of [closing - 1, end - 1, end - 2]) {
    if (last >= from && last < unit.size && (unit.bits[last]! & BIT.negation) !== 0) return true;
  }
  return false;
}
