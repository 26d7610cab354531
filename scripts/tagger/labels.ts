import type { Tag, Upos } from '../../src/model/tag.js';
import type { Part } from './surface.js';

type Map1 = Readonly<Record<string, string>>;
const VERB_FORM: Map1 = { Fin: 'fin', Inf: 'inf', Part: 'part', Sup: 'part', Ger: 'ger' };
const TENSE: Map1 = { Past: 'past', Imp: 'past', Pqp: 'past', Pres: 'pres', Fut: 'fut' };
const MOOD: Map1 = { Imp: 'imp', Sub: 'sub', Cnd: 'cnd' };
const NUMBER: Map1 = { Sing: 'sing', Plur: 'plur', Ptan: 'plur' };
const DEFINITE: Map1 = { Def: 'def', Ind: 'ind' };

const UPOS = new Set<string>([
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ',
  'SYM', 'VERB', 'X',
]); // prettier-ignore

/** Treebanks that leave the tense of participles open: these endings are the present, everything else the past. */
const PRESENT_PARTICIPLE: Readonly<Record<string, RegExp>> = {
  nb: /[ea]nde$/i,
  nn: /[ea]nde$/i,
  da: /[ea]nde$/i,
  sv: /[ea]ndes?$/i,
  nl: /ende?$/i,
  de: /end(?:e[mnrs]?)?$/i,
};

/** Values that a treebank leaves out on words with a gender: there the singular and the definite are the unmarked forms. */
const UNMARKED: Readonly<Record<string, Map1>> = { nn: { Number: 'sing', Definite: 'def' } };

/** The tag of a token of a treebank. */
export function tagOf(part: Part, language: string): Tag {
  const upos = (UPOS.has(part.upos) ? part.upos : 'X') as Upos;
  const unmarked = upos === 'NOUN' && part.features.has('Gender') ? UNMARKED[language] : undefined;
  const read = (name: string, values: Map1): string | null =>
    values[part.features.get(name) ?? ''] ?? unmarked?.[name] ?? null;
  const verbal = upos === 'VERB' || upos === 'AUX';
  const form = read('VerbForm', VERB_FORM);
  const verb = verbal || (upos === 'ADJ' && form === 'part') ? form : null;
  const nominal = upos === 'NOUN' || upos === 'PRON' || upos === 'DET';
  const named = upos === 'NOUN' || upos === 'PROPN';
  const possessive = (upos === 'PRON' || upos === 'DET') && part.features.get('Poss') === 'Yes';
  return {
    upos,
    verb: verb as Tag['verb'],
    tense: (verb ? (read('Tense', TENSE) ?? participleTense(part, verb, language)) : null) as Tag['tense'],
    voice: upos === 'VERB' && part.features.get('Voice') === 'Pass' ? 'pass' : null,
    mood: (verb ? read('Mood', MOOD) : null) as Tag['mood'],
    number: (nominal ? read('Number', NUMBER) : null) as Tag['number'],
    definite: (upos === 'NOUN' || upos === 'DET' ? read('Definite', DEFINITE) : null) as Tag['definite'],
    gen: possessive || (named && (part.possessive || part.features.get('Case') === 'Gen')),
  };
}

function participleTense(part: Part, verb: string, language: string): string | null {
  if (verb !== 'part') return null;
  return PRESENT_PARTICIPLE[language]?.test(part.form) ? 'pres' : 'past';
}

/** Features given up, in this order, where a label is too rare to be learnt. */
const GIVEN_UP = ['definite', 'number', 'voice', 'mood', 'gen', 'tense', 'verb'] as const;

const keyOf = (tag: Tag): string => JSON.stringify(tag);

/** A table of labels, none seen fewer than `least` times, and the way from any tag to its label. */
export function makeLabels(
  tags: Iterable<Tag>,
  least: number,
): { labels: Tag[]; indexOf: (tag: Tag) => number } {
  const counts = new Map<string, { tag: Tag; count: number }>();
  for (const tag of tags) {
    const entry = counts.get(keyOf(tag));
    if (entry) entry.count++;
    else counts.set(keyOf(tag), { tag, count: 1 });
  }
  const frequent = [...counts].filter(([, entry]) => entry.count >= least);
  const index = new Map(frequent.map(([key], at) => [key, at] as const));
  const labels = frequent.map(([, entry]) => entry.tag);
  const indexOf = (tag: Tag): number => {
    let reduced: Tag = tag;
    for (const name of [null, ...GIVEN_UP]) {
      if (name) reduced = { ...reduced, [name]: name === 'gen' ? false : null };
      const at = index.get(keyOf(reduced));
      if (at !== undefined) return at;
    }
    index.set(keyOf(reduced), labels.length);
    return labels.push(reduced) - 1;
  };
  return { labels, indexOf };
}
