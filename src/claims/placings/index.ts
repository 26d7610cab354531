import { once } from '../../kit/once.js';
import { sentencesWith } from '../../kit/tokens.js';
import type { Layout, Mentions, Name, Pack, Placing } from '../../model/index.js';

interface Words {
  readonly areas: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const wordsOf = once(({ placings, grammar }: Pack): Words => {
  const set = (words: string): ReadonlySet<string> => new Set(words.split('|').filter(Boolean));
  return {
    areas: set(placings.areas),
    inside: set(placings.inside),
    of: set(placings.of),
    articles: new Set(grammar.articles),
  };
});

/** Tokens between the names of two places of which one lies in the other. */
const REACH = 7;

/**
 * Which places a text says to lie in which: behind a comma as a part of the other ("Aske, a northern suburb of Borre"), or where a place
 * in which something is said to be is itself said to be in another ("in Aske in the province of Borre").
 */
export function placings(layout: Layout, { names, entities }: Mentions, pack: Pack): readonly Placing[] {
  const words = wordsOf(pack);
  const states = new Set(entities.filter((entity) => entity.class === 'state').map(({ id }) => id));
  const places = names.filter(({ kind }) => kind === 'place');
  const found: Placing[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [part, whole] = [places[i]!, places[i + 1]!];
    if (part.entity === whole.entity || states.has(part.entity)) continue;
    const gap = new Gap(layout, part, whole, words);
    if (gap.isPart() || gap.isWithin()) found.push({ part: part.id, whole: whole.id });
  }
  return found;
}

/** The words between two names. */
class Gap {
  private readonly norms: readonly string[];

  constructor(
    private readonly layout: Layout,
    private readonly part: Name,
    whole: Name,
    private readonly words: Words,
  ) {
    const near =
      whole.first - part.last <= REACH &&
      sentencesWith(layout.sentences, part.first, whole.first + 1).length === 1;
    this.norms = near ? layout.tokens.slice(part.last, whole.first).map(({ norm }) => norm) : [];
  }

  /** ", a northern suburb of": an article first, then the noun with its preposition, and nothing of another clause. */
  isPart(): boolean {
    const { areas, articles, inside, of } = this.words;
    const [comma, first, ...rest] = this.norms;
    if (comma !== ',' || first === undefined || !articles.has(first) || rest.includes(',')) return false;
    const noun = rest.findLastIndex((norm) => areas.has(norm));
    const after = rest.slice(noun + 1);
    return (
      noun >= 0 &&
      after.length > 0 &&
      (of.has(after[0]!) || inside.has(after[0]!)) &&
      after.slice(1).every((norm) => articles.has(norm) || inside.has(norm) || of.has(norm))
    );
  }

  /** "in": what is said to be in the first place, or is called a place of its kind, is so in the second. */
  isWithin(): boolean {
    const { areas, articles, inside, of } = this.words;
    const before = this.layout.tokens[this.part.first - 1]?.norm ?? '';
    const last = this.layout.tokens[this.part.first - 2]?.norm ?? '';
    const isPlaced = inside.has(before) || areas.has(before) || (of.has(before) && areas.has(last));
    const rest = this.norms[0] === ',' ? this.norms.slice(1) : this.norms;
    return (
      isPlaced &&
      rest.length > 0 &&
      inside.has(rest[0]!) &&
      rest.slice(1).every((norm) => articles.has(norm) || areas.has(norm) || of.has(norm))
    );
  }
}
