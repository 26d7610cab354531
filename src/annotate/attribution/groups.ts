import type { GrammarPack } from '../../model/index.js';
import { withBrackets } from './brackets.js';
import { AUXILIARY, BIT, type Lexicon, type VerbForm } from './lexicon.js';
import type { Unit } from './view.js';
import { W } from './words.js';

export type Form = 'finite' | 'infinitive' | 'gerund' | 'participle';

/**
 * A verb with its auxiliaries, adverbs and the verbs that carry it ("has also declined to say"): positions [from, to) of a unit.
 * `head` is the verb that decides, `lead` the first position of adverbs before the group.
 */
export interface VerbGroup {
  /** Its place among the groups of the unit. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lead: number;
  readonly form: Form;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** A reflexive pronoun stands before the verb ("se négocie", "s'est dit"). */
  readonly reflexive: boolean;
  /** A carrier that withholds ("declined to") stands in the group. */
  readonly withheld: boolean;
  readonly entry: VerbForm | null;
  /** Taken for finite, its form can also be a participle or an infinitive ("erklärt", "übersehen haben"). */
  readonly loose: boolean;
  /** Index of the auxiliary's group that this one closes the clause of ("hat … bestätigt"); null where it has none, or has it beside it. */
  readonly helper: number | null;
}

export interface Groups {
  readonly list: readonly VerbGroup[];
  /** Index into `list` of the group that begins at a position, -1 where none does. */
  readonly at: Int16Array;
}

export function groupsOf(unit: Unit, lexicon: Lexicon): Groups {
  const groups = readGroups(unit, lexicon);
  if (unit.size < 5 || groups.list.some(({ form }) => form === 'finite')) return groups;
  return promote(unit, lexicon) ? readGroups(unit, lexicon) : groups;
}

/** In a sentence without a finite verb, a noun that is the present or past of a cue verb between noun phrases is taken for the verb. */
function promote(unit: Unit, lexicon: Lexicon): boolean {
  for (let p = 1; p + 1 < unit.size; p++) {
    if (unit.word[p] !== W.Noun && !(unit.word[p] === W.Adverb && unit.bits[p] === 0)) continue;
    const columns = lexicon.verbs.get(unit.token[p]!)?.columns;
    if (!columns || !(columns.has('present') || columns.has('past'))) continue;
    const next = unit.word[p + 1];
    const before = unit.word[p - 1];
    const second = p === 1 && lexicon.grammar.verbSecond;
    const nouny = before === W.Noun || before === W.Name || before === W.Pronoun || second;
    if (!nouny || next === W.Stop || next === W.Comma || next === W.Preposition) continue;
    unit.word[p] = W.Verb;
    return true;
  }
  return false;
}

function readGroups(unit: Unit, lexicon: Lexicon): Groups {
  const list: VerbGroup[] = [];
  const at = new Int16Array(unit.size).fill(-1);
  for (let p = 0; p < unit.size; p++) {
    const word = unit.word[p]!;
    if (word !== W.Verb && word !== W.Auxiliary) continue;
    const group = readGroup(unit, p, list.length, lexicon);
    at[p] = list.length;
    list.push(group);
    p = group.to - 1;
  }
  if (lexicon.grammar.verbFinal) return { list: withBrackets(unit, list), at };
  return { list: lexicon.grammar.verbSecond ? list.map((group) => split(unit, list, group)) : list, at };
}

/** "ble X spurt om": a participle whose passive auxiliary stands before its subject. */
function split(unit: Unit, list: readonly VerbGroup[], group: VerbGroup): VerbGroup {
  const helper = list[group.index - 1];
  if (group.form !== 'participle' || group.passive || !group.entry || !helper) return group;
  if ((unit.bits[helper.head]! & BIT.passive) === 0 || helper.to === group.lead) return group;
  for (let p = helper.to; p < group.lead; p++) if (!within(unit.word[p]!)) return group;
  return { ...group, passive: true };
}

/** What a subject between an auxiliary and its participle is made of. */
const within = (word: number): boolean =>
  word === W.Noun ||
  word === W.Name ||
  word === W.Pronoun ||
  word === W.Determiner ||
  word === W.Adjective ||
  word === W.Number ||
  word === W.Preposition ||
  word === W.Adverb;

const verbal = (word: number): boolean => word === W.Verb || word === W.Auxiliary;

function readGroup(unit: Unit, from: number, index: number, lexicon: Lexicon): VerbGroup {
  let head = from;
  let to = from + 1;
  let withheld = false;
  let carried = false;
  if (lexicon.grammar.verbFinal && unbound(unit, from)) {
    while (to < unit.size && verbal(unit.word[to]!)) to += 1;
    return finish(unit, { index, from, to, head, withheld, carried }, lexicon);
  }
  for (;;) {
    if (unit.word[head] === W.Auxiliary) {
      const next = nextVerb(unit, to);
      if (next < 0) break;
      head = next;
      to = next + 1;
      continue;
    }
    const form = lexicon.verbs.get(unit.token[head]!);
    const next = form?.carries ? carriedVerb(unit, to, form) : -1;
    if (next < 0) break;
    withheld ||= form!.withholds;
    carried = true;
    head = next;
    to = next + 1;
  }
  // "war berichtet worden": what closes the clause goes on
  while (lexicon.grammar.verbFinal && to > from + 1 && to < unit.size && unfinite(unit, to)) to += 1;
  return finish(unit, { index, from, to, head, withheld, carried }, lexicon);
}

const unfinite = (unit: Unit, p: number): boolean => {
  const verb = unit.token[p]!.tag?.verb;
  return verbal(unit.word[p]!) && (verb === 'part' || verb === 'inf');
};

/** An infinitive or participle: where verbs stand last, those that govern it follow it ("mitgeteilt worden sei"). */
const unbound = (unit: Unit, p: number): boolean => unit.word[p] === W.Verb && unfinite(unit, p);

/** The verb that an auxiliary at `p - 1` helps: adverbs and negations may stand between. */
function nextVerb(unit: Unit, p: number): number {
  let i = p;
  while (i < unit.size && i < p + 4 && inside(unit, i)) i += 1;
  return i < unit.size && verbal(unit.word[i]!) ? i : -1;
}

const inside = (unit: Unit, i: number): boolean =>
  unit.word[i] === W.Adverb ||
  ((unit.bits[i]! & (BIT.time | BIT.modifier)) !== 0 && unit.word[i] !== W.Pronoun) ||
  (unit.word[i] === W.Particle && (unit.bits[i]! & BIT.infinitive) === 0) ||
  (unit.bits[i]! & BIT.negation) !== 0;

/** "continued [on] to insist": the carried infinitive, or gerund; -1 if none follows. */
function carriedVerb(unit: Unit, p: number, form: VerbForm): number {
  let i = p;
  const words = form.carries!.find((after) => after.every((word, k) => unit.token[p + k]?.norm === word));
  if (!words) return -1;
  i += words.length;
  if (i < unit.size && (unit.bits[i]! & BIT.infinitive) !== 0) i += 1;
  else if (!nonFinite(unit, i)) return -1;
  while (i < unit.size && unit.word[i] === W.Adverb) i += 1;
  return i < unit.size && unit.word[i] === W.Verb ? i : -1;
}

const NON_FINITE = new Set(['part', 'ger', 'inf']);

const nonFinite = (unit: Unit, p: number): boolean =>
  NON_FINITE.has(unit.token[p]?.tag?.verb ?? '') || unit.token[p]?.norm.endsWith('ing') === true;

interface Raw {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly withheld: boolean;
  readonly carried: boolean;
}

function finish(unit: Unit, raw: Raw, lexicon: Lexicon): VerbGroup {
  const { from, to, head } = raw;
  const entry = lexicon.verbs.get(unit.token[head]!) ?? null;
  let negated = false;
  let be = false;
  let modal = false;
  for (let i = from; i < to; i++) {
    const bits = unit.bits[i]!;
    if ((bits & (BIT.negation | BIT.negated)) !== 0) negated = true;
    if (i !== head && (bits & (BIT.be | BIT.passive)) !== 0) be = true;
    if ((bits & BIT.modal) !== 0) modal = true;
  }
  if (lexicon.grammar.verbSecond && deniedAfter(unit, to)) negated = true;
  let lead = from;
  let reflexive = false;
  while (
    lead > 0 &&
    (leads(unit, lead - 1) || floats(unit, lead - 1) || proclitic(unit, lead - 1, lexicon))
  ) {
    lead -= 1;
    if ((unit.bits[lead]! & BIT.negation) !== 0) negated = true;
    if ((unit.bits[lead]! & BIT.reflexive) !== 0 && unit.word[lead] === W.Pronoun) reflexive = true;
  }
  const tag = unit.token[head]!.tag;
  const participle = entry ? entry.columns.has('participle') : tag?.verb === 'part' && tag.tense !== 'pres';
  const passive =
    (be && participle && !reflexive && !raw.carried && !isGerund(unit, head, entry)) ||
    passiveOnly(entry) ||
    (tag?.voice === 'pass' && !helped(unit, from) && passiveForm(entry, tag));
  return {
    index: raw.index,
    from,
    to,
    head,
    lead,
    form: formOf(unit, raw, entry, lexicon.grammar),
    passive,
    negated,
    modal,
    reflexive,
    withheld: raw.withheld,
    entry,
    loose: isLoose(unit, raw, entry, lexicon),
    helper: null,
  };
}

function isLoose(unit: Unit, { from, to }: Raw, entry: VerbForm | null, { grammar }: Lexicon): boolean {
  if (to - from === 1)
    return entry !== null && (entry.columns.has('participle') || entry.columns.has('base'));
  const { be, have, passive } = grammar.auxiliaries;
  const last = unit.token[to - 1]!.norm;
  return last === be[0] || last === have[0] || last === passive[0];
}

/** "ønsker ikke", "sier hun ikke": the negation after a verb, its subject between. */
function deniedAfter(unit: Unit, to: number): boolean {
  const negation = (p: number): boolean => p < unit.size && (unit.bits[p]! & BIT.negation) !== 0;
  const pronoun = unit.word[to] === W.Pronoun && (unit.bits[to]! & BIT.subject) !== 0;
  // "promete no vender": the negation of the verb behind it
  const own = unit.token[to + 1]?.tag?.verb === 'inf';
  return (negation(to) && !own) || (pronoun && negation(to + 1));
}

/** An adverb before a verb; "most", "many" and the like are its subject. */
const leads = (unit: Unit, p: number): boolean =>
  unit.word[p] === W.Adverb &&
  (unit.bits[p]! & (BIT.indefinite | BIT.interrogative | BIT.subordinator)) === 0;

/** "X le dijo", "X l'a dit": a pronoun that leans on the verb; one that can be a subject only behind the subject. */
const proclitic = (unit: Unit, p: number, lexicon: Lexicon): boolean =>
  lexicon.proclitics.has(unit.token[p]!.norm) &&
  (unit.word[p] === W.Pronoun || unit.word[p] === W.Determiner) &&
  ((unit.bits[p]! & BIT.subject) === 0 || (p > 0 && nominalWord(unit.word[p - 1]!)));

const nominalWord = (word: number): boolean => word === W.Noun || word === W.Name || word === W.Pronoun;

/** "Lind and Velt both said": a quantifier between subject and verb. */
const floats = (unit: Unit, p: number): boolean =>
  p > 0 &&
  (unit.bits[p]! & BIT.adverb) !== 0 &&
  (unit.bits[p]! & BIT.determiner) !== 0 &&
  (unit.word[p - 1] === W.Noun || unit.word[p - 1] === W.Name);

const helped = (unit: Unit, from: number): boolean => (unit.bits[from]! & AUXILIARY) !== 0;

/** A form that is nothing but an s-passive ("hævdes", "skal kalles"). */
const passiveOnly = (entry: VerbForm | null): boolean =>
  entry?.columns.size === 1 && entry.columns.has('passive');

/** The s-passive of the Scandinavian languages. */
const passiveForm = (entry: VerbForm | null, tag: { verb: string | null }): boolean =>
  entry ? entry.columns.has('passive') : tag.verb === 'fin';

const isGerund = (unit: Unit, p: number, entry: VerbForm | null): boolean =>
  entry ? entry.columns.has('gerund') : unit.token[p]!.norm.endsWith('ing');

function formOf(
  unit: Unit,
  { from, to, head }: Raw,
  entry: VerbForm | null,
  { verbFinal, distinctForms }: GrammarPack,
): Form {
  if (verbFinal && (to - from > 1 || unit.word[head] === W.Verb)) return taggedForm(unit, from, to, entry);
  const before = from > 0 ? unit.bits[from - 1]! : 0;
  if ((before & BIT.infinitive) !== 0 && (unit.word[from - 1] !== W.Preposition || isBase(unit, from, entry)))
    return 'infinitive';
  const bits = unit.bits[from]!;
  const tag = unit.token[from]!.tag;
  if (unit.word[from] === W.Auxiliary) {
    if (tag?.verb === 'inf') return 'infinitive';
    if (tag?.verb === 'part' || tag?.verb === 'ger') return tag.tense === 'past' ? 'participle' : 'gerund';
    return 'finite';
  }
  if ((bits & AUXILIARY) !== 0) return 'finite';
  if (from === head && entry) {
    const bare = distinctForms && entry.columns.has('base') && entry.columns.size === 1;
    return bare ? 'infinitive' : entryForm(unit, head, entry);
  }
  if (tag?.verb === 'inf') return 'infinitive';
  if (tag?.verb === 'part' || tag?.verb === 'ger') return tag.tense === 'past' ? 'participle' : 'gerund';
  return 'finite';
}

const REACH = 14;

/** "to find the man and inform his kin": after "and", with another infinitive before it in the clause. */
function joinsInfinitive(unit: Unit, at: number): boolean {
  if (unit.word[at - 1] !== W.Coordinator) return false;
  for (let p = at - 2; p >= 0 && p > at - REACH; p--) {
    const { tag } = unit.token[p]!;
    if (tag?.verb === 'inf') return true;
    if (tag?.verb === 'fin' || unit.word[p] === W.Stop) return false;
  }
  return false;
}

/** Where verbs stand last the form of a group is that of any finite verb in it, else of its first. */
function taggedForm(unit: Unit, from: number, to: number, entry: VerbForm | null): Form {
  const bare = entry?.columns.has('participle') === false && !entry.columns.has('base');
  if (bare && to - from === 1) return 'finite';
  for (let p = from; p < to; p++) if (unit.token[p]!.tag?.verb === 'fin') return 'finite';
  const verb = unit.token[from]!.tag?.verb;
  if (verb === 'inf' || (from > 0 && (unit.bits[from - 1]! & BIT.infinitive) !== 0)) return 'infinitive';
  return verb === 'part' ? 'participle' : 'finite';
}

const isBase = (unit: Unit, p: number, entry: VerbForm | null): boolean =>
  unit.token[p]!.tag?.verb === 'inf' ||
  entry?.columns.has('base') === true ||
  unit.token[p]!.tag?.tense === 'pres';

/** The form of a lone cue verb: what its columns allow, else what the tagger and the next word say. */
function entryForm(unit: Unit, p: number, { columns, cues }: VerbForm): Form {
  const tag = unit.token[p]!.tag;
  const past = tag?.verb === 'part' && tag.tense === 'past';
  if (columns.has('gerund') && columns.size === 1) return 'gerund';
  if (columns.has('base') && columns.size === 1 && tag?.verb === 'inf' && joinsInfinitive(unit, p))
    return 'infinitive';
  if (columns.has('past') && columns.has('participle')) {
    const next = p + 1 < unit.size ? unit.word[p + 1]! : W.Stop;
    const reduced = next === W.Preposition || next === W.Particle;
    const particle = cues.some((cue) => cue.with.some((words) => words[0] === unit.token[p + 1]?.norm));
    return past && reduced && !particle ? 'participle' : 'finite';
  }
  if (columns.has('participle')) return 'participle';
  return columns.has('gerund') && (tag?.verb === 'part' || tag?.verb === 'ger') ? 'gerund' : 'finite';
}
