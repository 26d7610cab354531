import { ByToken } from '../../kit/by-token.js';
import type { Layout, Pack, Token } from '../../model/index.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { Reader } from './reader.js';

/** The numbers of a text in order, and which of them begins at a token. */
export interface Numerals {
  readonly list: readonly Numeral[];
  readonly from: ByToken<Numeral>;
}

const known = new WeakMap<readonly Token[], { readonly pack: Pack; readonly numerals: Numerals }>();

/** The numbers of a text. Times and quantities both ask for them: what was found is kept as long as the tokens live. */
export function numeralsOf(layout: Layout, pack: Pack): Numerals {
  const before = known.get(layout.tokens);
  if (before?.pack === pack) return before.numerals;
  const numerals = readAll(layout, lexiconOf(pack));
  known.set(layout.tokens, { pack, numerals });
  return numerals;
}

function readAll(layout: Layout, lexicon: Lexicon): Numerals {
  const list: Numeral[] = [];
  const from = new ByToken<Numeral>(layout.tokens.length);
  for (const sentence of layout.sentences) {
    const reader = new Reader(layout, lexicon, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last;) {
      const numeral = reader.read(i);
      if (numeral) {
        list.push(numeral);
        from.set(numeral.first, numeral);
      }
      i = numeral ? numeral.last : i + 1;
    }
  }
  return { list, from };
}
