import { once } from '../kit/once.js';
import type {
  Annotation,
  Derivation,
  Figure,
  Message,
  Reading,
  RelationType,
  Sourced,
} from '../model/index.js';

/** What the rules of this stage need to know of a story besides the claims. All look-ups are by article id. */
export interface Context {
  readonly articles: readonly Annotation[];
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly derivations: readonly Derivation[];
  /** Source origin of a claim (the party it goes back to), else text origin of its article, else null. */
  readonly originOf: (claim: Sourced, article: string) => string | null;
  /** Key of the party alone; null where no source is named. */
  readonly partyOf: (claim: Sourced, article: string) => string | null;
}

/** A claim of an article, as a reading of an entry. */
export interface Read<T> {
  readonly reading: Reading;
  readonly claim: T;
  readonly annotation: Annotation;
}

export type FigureRead = Read<Figure>;

/** A decision on two readings: the type seen from the first, and the reason as a key with values. */
export interface Decision {
  readonly type: RelationType;
  readonly reason: Message;
  readonly rule: string;
}

export const decide = (
  rule: string,
  type: RelationType,
  values: Message['values'] = {},
  key = rule,
): Decision => ({ type, rule, reason: { key, values } });

/** Whether one of two articles derives from the other. */
export const derived = (context: Context, a: string, b: string): boolean =>
  pairsOf(context).has(`${a} ${b}`) || pairsOf(context).has(`${b} ${a}`);

const pairsOf = once(
  ({ derivations }: Context): ReadonlySet<string> =>
    new Set(derivations.map(({ from, to }) => `${from} ${to}`)),
);
