import { ByToken } from '../../kit/by-token.js';
import type { Layout } from '../../model/text.js';
import type { Mentions } from '../../model/annotation.js';
import type { Quantity } from '../../model/quantity.js';
import type { Sentence, Token } from '../../model/text.js';
import { chunksOf, type Chunk, type Chunks } from './chunks.js';
import { swapLinks } from './choose.js';
import { equatedLinks, nounLinks, ownLinks, tollLinks } from './heads.js';
import type { Lexicon } from './lexicon.js';
import { verbLinks, type Link } from './links.js';
import { partsOf, type Antecedent } from './parts.js';
import { spotsOf, type Spot } from './topics.js';
import { viewOf, type Located, type View } from './view.js';

/** One sentence as both readers, of figures and of victims, see it. */
export interface Analysis {
  readonly view: View;
  readonly chunks: Chunks;
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  readonly parts: ReadonlyMap<Chunk, Antecedent>;
}

export function analyse(
  sentence: Sentence,
  tokens: readonly Token[],
  located: Located,
  lexicon: Lexicon,
): Analysis {
  const view = viewOf(sentence, tokens, located, lexicon);
  const chunks = chunksOf(view, lexicon);
  const links = [
    ...verbLinks(view, chunks, lexicon),
    ...ownLinks(view, chunks, lexicon),
    ...nounLinks(view, chunks, lexicon),
    ...tollLinks(view, chunks, lexicon),
    ...equatedLinks(view, chunks),
  ];
  links.push(...swapLinks(view, chunks, links));
  return { view, chunks, links, spots: spotsOf(view, lexicon), parts: partsOf(view, chunks) };
}

/** The mentions by the token they begin at. Numbers that count nothing (dates, labels) are left out, ages stand apart. */
export function locate(mentions: Mentions, tokens: readonly Token[]): Located {
  return {
    words: new Set(tokens.map((token) => token.norm)),
    quantities: ByToken.first(
      tokens.length,
      mentions.quantities.filter((quantity) => !quantity.inert),
    ),
    ages: ByToken.first(tokens.length, mentions.quantities.filter(isAge)),
    times: ByToken.first(tokens.length, mentions.times),
    names: ByToken.first(tokens.length, mentions.names),
  };
}

/** Whether a number is somebody's age; in years as printed. */
export const isAge = ({ inert, ground }: Quantity): boolean => inert && ground.rule === 'numbers/age';

/** Text that is not part of the account. */
const SILENT = new Set(['promo', 'interface', 'credit', 'dateline']);

/** A credit or notice is short; a block beyond this many characters has the account glued to it. */
const LONGEST_NOTICE = 400;

/** Clauses are looked for within so many tokens, so that a text without full stops costs no more than others. */
const LONGEST_SENTENCE = 240;

/** The sentences that tell the story; longer ones than anybody writes are cut. */
export function accountOf(layout: Layout): readonly Sentence[] {
  const told = layout.sentences.filter(({ kind, block }) => {
    const around = layout.blocks[block];
    return !SILENT.has(kind) || (around !== undefined && around.end - around.start > LONGEST_NOTICE);
  });
  return told.flatMap((sentence) =>
    sentence.last - sentence.first <= LONGEST_SENTENCE ? [sentence] : cut(sentence, layout.tokens),
  );
}

function cut(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
  const pieces: Sentence[] = [];
  for (let first = sentence.first; first < sentence.last; first += LONGEST_SENTENCE) {
    const last = Math.min(sentence.last, first + LONGEST_SENTENCE);
    pieces.push({ ...sentence, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end });
  }
  return pieces;
}
