import { Asked } from '../../kit/asked.js';
import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { NameKind, Token } from '../../model/index.js';
import type { NamePack, WordList } from '../../model/pack/names.js';
import { DEMONYMS } from '../../registry/demonyms.js';
import { declined } from './declined.js';
import { GIVEN } from './given.js';
import { registry, type Node, type Registry } from './registry.js';
import { Stems } from './stem.js';

/** Endings looked up by their last letters: one set, tried at each length it has. */
export interface Endings {
  readonly set: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

export interface CompiledHeads {
  readonly words: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly tails: Trie<string>;
  readonly tailsOfUnknown: Trie<string>;
  readonly linked: Trie<string>;
  readonly endings: Endings;
  readonly weakEndings: Endings;
}

/** A pack's word lists as sets and tries. */
export interface Lexicon {
  readonly language: string;
  readonly pack: NamePack;
  readonly notNames: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  /** Phrase of an office → its id. */
  readonly offices: Trie<string>;
  /** Forms of address and offices: what stands capitalised at the head of a row. */
  readonly titles: Trie<PersonWord>;
  /** Forms of address, offices and other words for people in one: what stands beside a person's name. */
  readonly people: Trie<PersonWord>;
  /** Common nouns before names, by what they introduce. */
  readonly introducers: Trie<NameKind>;
  /** Ends of compounds that introduce an organisation ("vakbond", "Hafenbehörde"); none where nouns are not written together. */
  readonly introducerEndings: Endings;
  readonly roleEndings: Endings;
  /** Phrase of an institution → its id. */
  readonly institutions: Trie<string>;
  readonly particles: Trie<string>;
  readonly joiners: Trie<string>;
  readonly articles: ReadonlySet<string>;
  readonly prepositions: Trie<string>;
  /** Those of them that hardly stand before people or bodies. */
  readonly strongPrepositions: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly organisations: CompiledHeads;
  readonly places: CompiledHeads;
  readonly others: CompiledHeads;
  /** Legal forms of companies, which may follow a comma: "Ltd", "A/S". */
  readonly legalForms: ReadonlySet<string>;
  readonly marked: readonly string[];
  readonly stems: Stems;
  readonly plain: readonly string[];
  readonly demonymEndings: Endings;
  readonly commonEndings: Endings;
  /** Adjective or word for a people → ISO code. */
  readonly demonyms: Trie<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly registry: Registry;
  /** Articles, and first words of registered forms in small letters: no other small word begins a registered form. */
  readonly smallStarts: Asked<true>;
  /** The registry's forms in this language. */
  readonly own: Node | null;
}

export const listOf = (list: WordList): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const setOf = (list: WordList): ReadonlySet<string> => new Set(listOf(list));
const trieOf = (list: WordList): Trie<string> =>
  Trie.from(listOf(list).map((entry) => [entry, entry] as const));

function endingsOf(list: WordList): Endings {
  const set = new Set(listOf(list).map((ending) => ending.replace(/^-/, '')));
  const lengths = [...new Set([...set].map((ending) => ending.length))].sort((a, b) => b - a);
  return { set, lengths };
}

const headsOf = (heads: NamePack['organisations']): CompiledHeads => ({
  words: setOf(heads.words),
  leading: setOf(heads.leading),
  tails: trieOf(heads.tails),
  tailsOfUnknown: trieOf(heads.tailsOfUnknown),
  linked: trieOf(heads.linked),
  endings: endingsOf(heads.endings),
  weakEndings: endingsOf(heads.weakEndings),
});

function byId(lists: Readonly<Record<string, WordList>>): Trie<string> {
  const entries = Object.entries(lists).flatMap(([id, list]) =>
    listOf(list).map((form) => [form, id] as const),
  );
  return Trie.from(entries);
}

/** A word that stands beside a person's name, with the pack component it is a line of. */
export interface PersonWord {
  readonly component: string;
  /** An office or another role, which has a holder and a place it is held; not a form of address. */
  readonly role: boolean;
}

function peopleOf(pack: NamePack, roles: WordList): Trie<PersonWord> {
  const words = new Trie<PersonWord>();
  for (const [id, list] of Object.entries(pack.offices))
    for (const form of listOf(list)) words.add(form, { component: `offices/${id}`, role: true });
  for (const form of listOf(roles)) words.add(form, { component: 'roles', role: true });
  for (const form of listOf(pack.honorifics)) words.add(form, { component: 'honorifics', role: false });
  return words;
}

function introducersOf(pack: NamePack): Trie<NameKind> {
  const words = new Trie<NameKind>();
  for (const form of listOf(pack.organisations.introducers)) words.add(form, 'organisation');
  for (const form of listOf(pack.places.introducers)) words.add(form, 'place');
  for (const form of listOf(pack.others.introducers)) words.add(form, 'other');
  return words;
}

/** Letters from which a noun for a body ends a compound. */
const LAST_PART = 4;

const compoundEnds = ({ organisations }: NamePack): WordList =>
  listOf(organisations.introducers)
    .filter((word) => word.length >= LAST_PART && !word.includes(' '))
    .join(',');

/** The kind of thing whose common noun begins at a token, the end of the noun and its words; null where none does. */
export function introducerAt(
  { introducers, introducerEndings }: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): { readonly kind: NameKind; readonly end: number; readonly word: string } | null {
  const found = introducers.longest(tokens, at, limit);
  if (found) return { kind: found.value, end: found.end, word: tokens[at]!.norm };
  const ending = at < limit ? endingOf(tokens[at]!.norm, introducerEndings) : null;
  return ending === null ? null : { kind: 'organisation', end: at + 1, word: `-${ending}` };
}

function demonymsOf(language: string): Trie<string> {
  const forms = new Trie<string>();
  const table = DEMONYMS[language];
  if (!table) return forms;
  const endings = table.endings.split(',').map((ending) => ending.trim());
  for (const line of table.rows.split('\n')) {
    const [code, list] = line.split(':');
    if (code === undefined || list === undefined) continue;
    for (const stem of listOf(list))
      for (const ending of stem.endsWith('!') ? [''] : endings) {
        const form = stem.replace('!', '') + ending;
        forms.add(form, code.trim());
      }
  }
  return forms;
}

/** Compiles a pack once for as long as it lives. */
export const lexicon = once((pack: NamePack): Lexicon => {
  const known = registry();
  const marked = listOf(pack.genitive.marked);
  return {
    language: pack.language,
    pack,
    notNames: setOf(pack.notNames),
    groups: setOf(pack.groups),
    starters: setOf(pack.starters),
    offices: byId(pack.offices),
    institutions: byId(pack.institutions),
    titles: peopleOf(pack, ''),
    people: peopleOf(pack, pack.roles),
    introducers: introducersOf(pack),
    introducerEndings: endingsOf(pack.roleEndings === '' ? '' : compoundEnds(pack)),
    roleEndings: endingsOf(pack.roleEndings),
    particles: trieOf(pack.particles),
    joiners: trieOf(pack.joiners),
    articles: setOf(pack.articles),
    smallStarts: Asked.of([...listOf(pack.articles), ...known.smallStarts]),
    prepositions: trieOf(pack.placePrepositions),
    strongPrepositions: setOf(pack.whereWords),
    holding: setOf(pack.holding),
    sayings: setOf(pack.sayings),
    organisations: headsOf(pack.organisations),
    places: headsOf(pack.places),
    others: headsOf(pack.others),
    legalForms: setOf(pack.legalForms),
    marked,
    stems: new Stems(marked),
    plain: listOf(pack.genitive.plain),
    demonymEndings: endingsOf(pack.demonymEndings),
    commonEndings: endingsOf(pack.commonEndings ?? ''),
    demonyms: demonymsOf(pack.language),
    firstNames: GIVEN,
    registry: known,
    own: declined(
      known.byLanguage.get(pack.language) ?? null,
      known.shared,
      endingsOf(pack.adjectiveEndings ?? ''),
    ),
  };
});

/** The longest of the endings with which a word ends, at least two letters before it; null where none. */
export function endingOf(word: string, endings: Endings): string | null {
  for (const length of endings.lengths) {
    if (word.length < length + 2) continue;
    const tail = word.slice(-length);
    if (endings.set.has(tail)) return tail;
  }
  return null;
}

/**
 * The end of a word that makes it a word for a person: one of the pack's endings, or what stands behind its last hyphen and is one by
 * itself ("Orrin-Sprecherin", "co-author"); null where neither.
 */
export function roleEnding({ roleEndings, people }: Lexicon, norm: string): string | null {
  const ending = endingOf(norm, roleEndings);
  const hyphen = norm.lastIndexOf('-');
  if (ending !== null || hyphen < 1) return ending;
  const tail = norm.slice(hyphen + 1);
  return people.longest([{ norm: tail }], 0)?.value.role === true ? tail : null;
}
