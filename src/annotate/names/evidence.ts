import type { NameKind } from '../../model/index.js';
import type { Draft } from './draft.js';
import { endingOf, type CompiledHeads, type Lexicon } from './lexicon.js';
import type { View } from './view.js';

/** One sign of what a row of words names. Signs add up; the heaviest gives the ground. */
export interface Sign {
  readonly kind: NameKind;
  readonly weight: number;
  readonly rule: string;
  readonly line: string | null;
}

type Heads = readonly (readonly [NameKind, CompiledHeads])[];

const headsOf = (lexicon: Lexicon): Heads => [
  ['organisation', lexicon.organisations],
  ['place', lexicon.places],
  ['other', lexicon.others],
];

/** All signs for one draft: the registry, its own words, and the words around it. */
export function signs(view: View, draft: Draft): Sign[] {
  return [
    ...registered(draft),
    ...titled(draft),
    ...ownWords(view, draft),
    ...before(view, draft),
    ...after(view, draft),
    ...shape(view, draft),
  ];
}

/** Cities are often surnames and names of clubs; states and bodies hardly ever are. */
const WEIGHT_OF: Readonly<Record<string, number>> = {
  capital: 6,
  city: 4,
  town: 2.5,
  place: 5,
  outlet: 6,
  company: 6,
  party: 6,
};

function registered({ known }: Draft): Sign[] {
  if (!known) return [];
  const weight = WEIGHT_OF[known.of] ?? 9;
  return [{ kind: known.kind, weight, rule: 'names/registry', line: `registry/${known.of}: ${known.name}` }];
}

function titled({ title }: Draft): Sign[] {
  return title ? [{ kind: 'person', weight: 6, rule: 'names/title', line: title.line }] : [];
}

function ownWords(view: View, draft: Draft): Sign[] {
  const { lexicon, tokens } = view;
  const found: Sign[] = [];
  // "West Bank" is no bank
  if (draft.known && (WEIGHT_OF[draft.known.of] ?? 9) >= 5) return found;
  const heads = headsOf(lexicon);
  const size = draft.last - draft.first;
  const last = draft.last - 1;
  for (const [kind, words] of heads) {
    const line = (word: string): string => `${lexicon.language}/names.${kind}s: ${word}`;
    // "Frank Church" is a man, "Frank Church Memorial Library" is not
    const named = size === 2 && view.lexicon.firstNames.has(view.stem(draft.first).words[0] ?? '');
    const { norm } = view.stem(last);
    if (words.words.has(norm) && (size > 1 || kind === 'organisation'))
      found.push({ kind, weight: size === 1 ? 2.5 : named ? 3 : 7, rule: 'names/head', line: line(norm) });
    const first = view.stem(draft.first).norm;
    const bound = size > 2 && tokens[draft.first + 1]!.shape === 'lower' && words.words.has(first);
    if (size > 1 && (bound || words.leading.has(first)))
      found.push({ kind, weight: bound ? 6 : 4, rule: 'names/head', line: line(first) });
    for (let i = draft.first + 1; i < draft.last; i++)
      if (
        tokens[i]!.shape === 'lower' &&
        (words.tails.longest(tokens, i, draft.last) ?? words.tailsOfUnknown.longest(tokens, i, draft.last))
      )
        found.push({ kind, weight: 8, rule: 'names/tail', line: line(tokens[i]!.norm) });
    if (words.linked.longest(tokens, draft.first, draft.last))
      found.push({ kind, weight: 7, rule: 'names/linked', line: line(view.stem(draft.first).norm) });
    const ending = endingOf(view.stem(last).norm, words.endings);
    if (ending !== null && (size === 1 || kind === 'organisation'))
      found.push({
        kind,
        weight: kind === 'place' ? 0.8 : 4,
        rule: 'names/ending',
        line: line(`-${ending}`),
      });
  }
  return found;
}

function before(view: View, draft: Draft): Sign[] {
  const { lexicon, tokens } = view;
  const found: Sign[] = [];
  const at = draft.first - 1;
  if (at < 0) return found;
  const size = draft.last - draft.first;
  const possessive = view.stem(draft.last - 1).possessive;
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const place = lexicon.prepositions.longest(tokens, from, draft.first);
    if (place?.end !== draft.first) continue;
    const strong = lexicon.strongPrepositions.has(place.value);
    const weight = (strong ? 2.4 : 0.7) * (possessive || draft.compound ? 0.3 : 1) * (size > 2 ? 0.5 : 1);
    found.push({
      kind: 'place',
      weight,
      rule: 'names/where',
      line: `${lexicon.language}/names.placePrepositions: ${place.value}`,
    });
    break;
  }
  if (lexicon.articles.has(tokens[at]!.norm) && lexicon.pack.capitalAdjectives)
    found.push({
      kind: 'organisation',
      weight: 1.2,
      rule: 'names/article',
      line: `${lexicon.language}/names.articles: ${tokens[at]!.norm}`,
    });
  found.push(...introduced(view, draft));
  if (isQuoted(view, draft)) found.push({ kind: 'other', weight: 4, rule: 'names/quoted', line: null });
  return found;
}

/** A common noun of organisations or places right before the name, or a role with a preposition ("head of", "redaktør i"). */
function introduced(view: View, draft: Draft): Sign[] {
  const { lexicon, tokens } = view;
  const heads = headsOf(lexicon);
  for (let from = Math.max(0, draft.first - 3); from < draft.first; from++) {
    for (const [kind, words] of heads) {
      const noun = words.introducers.longest(tokens, from, draft.first);
      if (noun?.end === draft.first)
        return [
          {
            kind,
            weight: 5,
            rule: 'names/introduced',
            line: `${lexicon.language}/names.${kind}s: ${noun.value}`,
          },
        ];
    }
    const role =
      lexicon.offices.longest(tokens, from, draft.first) ?? lexicon.roles.longest(tokens, from, draft.first);
    if (role && role.end === draft.first - 1 && lexicon.holding.has(tokens[role.end]!.norm))
      return [
        {
          kind: 'organisation',
          weight: 2.8,
          rule: 'names/holder',
          line: `${lexicon.language}/names.roles: ${role.value}`,
        },
      ];
  }
  return [];
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’']);

/** A row of words that stands in quotation marks alone is mostly a title of a work or an expression. */
function isQuoted(view: View, draft: Draft): boolean {
  const article = draft.first > 1 && view.lexicon.articles.has(view.tokens[draft.first - 1]!.norm) ? 1 : 0;
  const opening = view.tokens[draft.first - 1 - article];
  const closing = view.tokens[draft.last];
  if (!opening || !closing || !QUOTES.has(opening.text) || !QUOTES.has(closing.text)) return false;
  return opening.kind !== 'word' && !view.stem(draft.last - 1).possessive;
}

function after(view: View, draft: Draft): Sign[] {
  const { lexicon, tokens } = view;
  const found: Sign[] = [];
  const next = tokens[draft.last];
  const second = tokens[draft.last + 1];
  const third = tokens[draft.last + 2];
  if (!next) return found;
  if (next.shape === 'lower' && lexicon.sayings.has(next.norm))
    found.push({
      kind: 'person',
      weight: 1.5,
      rule: 'names/sayer',
      line: `${lexicon.language}/names.sayings: ${next.norm}`,
    });
  if (!second || !third) return found;
  const opens = next.text === ',' || next.text === '(';
  if (
    opens &&
    second.kind === 'number' &&
    second.text.length <= 2 &&
    (third.text === ',' || third.text === ')')
  )
    found.push({ kind: 'person', weight: 5, rule: 'names/age', line: null });
  if (
    next.text === ',' &&
    view.isCapital(draft.last + 1) &&
    view.known(draft.last + 1, tokens.length)?.known.kind === 'place'
  )
    found.push({ kind: 'place', weight: 1, rule: 'names/within', line: null });
  if (next.text === ',') found.push(...explained(view, draft));
  if (draft.apposition) found.push({ kind: 'person', weight: 3, rule: 'names/apposition', line: null });
  return found;
}

/** A common noun of organisations or places in what follows a comma: ", a shipping company", ", byen ved fjorden". */
function explained(view: View, draft: Draft): Sign[] {
  const { lexicon, tokens } = view;
  for (let i = draft.last + 1; i < Math.min(draft.last + 7, tokens.length); i++) {
    if (tokens[i]!.kind !== 'word') return [];
    for (const [kind, words] of headsOf(lexicon)) {
      const noun = words.introducers.longest(tokens, i);
      if (noun)
        return [
          {
            kind,
            weight: 3,
            rule: 'names/explained',
            line: `${lexicon.language}/names.${kind}s: ${noun.value}`,
          },
        ];
    }
  }
  return [];
}

function shape(view: View, draft: Draft): Sign[] {
  const size = draft.last - draft.first;
  const first = view.tokens[draft.first]!;
  const found: Sign[] = [];
  const given = view.lexicon.firstNames.has(view.stem(draft.first).words[0] ?? '');
  const sign = (kind: NameKind, weight: number, rule: string): void => {
    found.push({ kind, weight, rule, line: null });
  };
  // a registered place is not read as a given name and more ("Jan Mayen", "San Jose")
  if (given && !draft.known) sign('person', size > 1 ? 4 : 2.5, 'names/given-name');
  if (
    size === 1 &&
    (first.shape === 'upper' || (first.shape === 'mixed' && first.text.length < 6)) &&
    first.text.length > 1
  )
    sign('organisation', 3, 'names/acronym');
  else if (size > 1 && size < 5 && !draft.compound) sign('person', 1.4, 'names/shape');
  else if (size === 1) sign(first.tag && first.tag.upos !== 'PROPN' ? 'other' : 'person', 1, 'names/shape');
  else sign('organisation', 0.5, 'names/shape');
  for (let i = draft.first; i < draft.last - 1; i++)
    if (
      view.tokens[i]!.shape === 'capital' &&
      view.tokens[i]!.text.length === 1 &&
      view.tokens[i + 1]!.text === '.'
    ) {
      sign('person', 3, 'names/initial');
      break;
    }
  return found;
}
