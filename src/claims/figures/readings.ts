import { once } from '../../kit/once.js';
import type { Pack } from '../../model/pack/index.js';
import type { PopulationWords } from '../../model/pack/measures.js';
import { lexiconOf, type Lexicon } from './lexicon.js';

const ambiguousIn = once((pack: Pack): readonly PopulationWords[] =>
  pack.measures.populations.filter(({ near }) => near !== undefined),
);

const variantsOf = once((): Map<string, Pack> => new Map());

/** The pack without the readings of ambiguous words that nothing in the article speaks for; made once for each set of them. */
function packFor(pack: Pack, words: ReadonlySet<string>): Pack {
  const absent = ambiguousIn(pack).filter(({ near }) => !near!.split('|').some((word) => words.has(word)));
  if (absent.length === 0) return pack;
  const variants = variantsOf(pack);
  const key = absent.map((row) => row.population).join(' ');
  let variant = variants.get(key);
  if (!variant) {
    const populations = pack.measures.populations.filter((row) => !absent.includes(row));
    variant = { ...pack, measures: { ...pack.measures, populations } };
    variants.set(key, variant);
  }
  return variant;
}

/** The words of a pack as an article uses them ("mineurs" in a mine, and elsewhere). `words`: all words of the article in normal form. */
export const lexiconFor = (pack: Pack, words: ReadonlySet<string>): Lexicon =>
  lexiconOf(packFor(pack, words));
