import type { Near } from '../../kit/nearby.js';
import type { Entity, Layout, Mentions, Sentence } from '../../model/index.js';
import type { StanceWords } from './words.js';

/** Who takes a position, with the tokens [first, last) of the phrase that names it. */
export interface Party {
  readonly party: string;
  readonly partyEntity: string | null;
  readonly first: number;
  readonly last: number;
}

/** What a text is read with for its parties. */
export interface Reader {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly words: StanceWords;
  /** What is mentioned in the sentence of a token, so that the cost grows with the text and no faster. */
  readonly near: (token: number) => Near;
  readonly sentenceAt: (token: number) => Sentence;
}

/** Bodies that speak of groups other than themselves. */
const ABOVE: ReadonlySet<string> = new Set(['state', 'international', 'agency', 'outlet']);

/** Whether a name is that of a body which may call itself "the group". */
export const speaksForItself = ({ kind, class: type }: Entity): boolean =>
  kind === 'organisation' && !ABOVE.has(type ?? '');

/** Tokens of a noun phrase that names a body. */
const PHRASE = 5;
const OPEN: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '“', '"', '«', '(', '-']);

/** The party whose phrase ends right before a token. */
export function partyEnding(end: number, { first }: Sentence, reader: Reader): Party | null {
  const { layout, words } = reader;
  const { tokens, article } = layout;
  const name = reader.near(end - 1).names.find((item) => item.last === end);
  if (name) {
    let start = name.first;
    while (start > first && end - start < PHRASE && isTitle(tokens[start - 1]!, words)) start -= 1;
    if (start > first && tokens[start - 1]!.tag?.upos === 'DET') start -= 1;
    return named(name, start, reader) ?? (name.kind === 'place' ? inPlace(name.first, first, reader) : null);
  }
  const head = tokens[end - 1];
  if (!head || !isNoun(head) || !isBody(head.norm, words)) return null;
  let start = end - 1;
  while (start > first && end - start < PHRASE && isModifier(tokens[start - 1]!)) start -= 1;
  return {
    party: article.text.slice(tokens[start]!.start, head.end),
    partyEntity: null,
    first: start,
    last: end,
  };
}

/** "Dockers at Port Harvik": a noun for a body with its place behind it. */
function inPlace(place: number, from: number, { layout: { tokens, article }, words }: Reader): Party | null {
  let at = place - 1;
  while (at > from && tokens[at]!.tag?.upos === 'DET') at -= 1;
  const head = tokens[at - 1];
  if (!words.prepositions.has(tokens[at]?.norm ?? '') || !head || at - 1 < from) return null;
  if (!isNoun(head) || !isBody(head.norm, words)) return null;
  let start = at - 1;
  while (start > from && at - start < PHRASE && isModifier(tokens[start - 1]!)) start -= 1;
  const party = article.text.slice(tokens[start]!.start, head.end);
  return { party, partyEntity: null, first: start, last: place };
}

/** The party whose phrase begins at a token: a name with its titles before it, or a noun for a body. */
export function partyFrom(start: number, { last }: Sentence, reader: Reader): Party | null {
  const { layout, words } = reader;
  const { tokens, article } = layout;
  for (let at = start; at < Math.min(last, start + PHRASE); at++) {
    const token = tokens[at]!;
    const name = reader.near(at).names.find((item) => item.first === at);
    // a genitive names whose it is: "Norway's government"
    if (name && tokens[name.last - 1]!.tag?.gen !== true) return named(name, start, reader);
    const next = tokens[at + 1];
    const ends = next?.tag?.upos !== 'PROPN' || next.shape === 'lower';
    if (isNoun(token) && isBody(token.norm, words) && ends)
      return {
        party: article.text.slice(tokens[start]!.start, token.end),
        partyEntity: null,
        first: start,
        last: at + 1,
      };
    if (!name && !isModifier(token) && !isTitle(token, words)) return null;
  }
  return null;
}

/** The same where it is no subject: without an article in another case ("der Gewerkschaft"), which no other phrase for it has. */
export function obliqueFrom(start: number, sentence: Sentence, reader: Reader): Party | null {
  const article = reader.words.oblique.has(reader.layout.tokens[start]?.norm ?? '');
  return partyFrom(article ? start + 1 : start, sentence, reader);
}

/** Whether the phrase of a party begins a clause; a member of a list of parties does not. */
export function beginsClause(at: number, sentence: Sentence, reader: Reader): boolean {
  const { layout, words } = reader;
  if (at === sentence.first || isContent(at, reader)) return true;
  const { text, norm } = layout.tokens[at - 1]!;
  if (words.coordinators.has(norm)) return partyEnding(at - 1, sentence, reader) === null;
  const opens = words.complementizers.has(norm) || words.subordinators.has(norm) || words.openers.has(norm);
  return OPEN.has(text) || opens;
}

/** Whether what someone says begins with a token: "said Norway is ready". */
const isContent = (at: number, { layout, near }: Reader): boolean =>
  near(at).attributions.some(({ content }) =>
    content.some(({ start }) => start === layout.tokens[at]!.start),
  );

function named(
  { kind, entity: id, last }: Mentions['names'][number],
  first: number,
  { entities }: Reader,
): Party | null {
  const entity = entities.get(id);
  const acts = kind === 'person' || kind === 'organisation' || entity?.class === 'state';
  return acts && entity ? { party: entity.name, partyEntity: entity.id, first, last } : null;
}

/** The tagger takes a noun with a capital at the beginning of a sentence for a name. */
const isNoun = ({ tag }: Layout['tokens'][number]): boolean => tag?.upos === 'NOUN' || tag?.upos === 'PROPN';

const isTitle = ({ tag, shape, norm }: Layout['tokens'][number], words: StanceWords): boolean =>
  words.bodies.has(norm) ||
  (tag?.upos === 'NOUN' && shape !== 'none') ||
  (tag?.upos === 'PROPN' && shape === 'capital');

export const isModifier = ({ tag }: Layout['tokens'][number]): boolean =>
  tag?.upos === 'DET' || tag?.upos === 'ADJ' || tag?.upos === 'PROPN' || (tag?.upos === 'NOUN' && tag.gen);

/** A noun for a body in whatever case: its form without the mark of the genitive. */
export const bodyAt = ({ norm, tag }: Layout['tokens'][number], words: StanceWords): boolean =>
  isBody(norm, words) || (tag?.gen === true && isBody(withoutGenitive(norm), words));

const GENITIVE = /(?<=.)['’]?s$|['’]$/u;

export const withoutGenitive = (text: string): string => text.replace(GENITIVE, '');

/** Letters that the last part of a compound must have to be taken for the noun it is. */
const PART = 6;

/** A noun for a body or office that can be a party without a name. */
export function isBody(norm: string, { bodies, compounds }: StanceWords): boolean {
  if (bodies.has(norm)) return true;
  if (!compounds) return false;
  for (let at = 2; at <= norm.length - PART; at++) if (bodies.has(norm.slice(at))) return true;
  return false;
}
