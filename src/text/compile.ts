import { Asked } from '../kit/asked.js';
import type { BoilerplateCue, TextPack } from '../model/pack/text.js';
import { once } from '../kit/once.js';
import { scan } from './scan.js';

/** How an abbreviation's dot is read; see {@link TextPack}. */
export type AbbreviationClass = 'inside' | 'either' | 'closing' | 'beforeNumber';

/** `capital`: only where it is printed with a capital ("Ill." the state, "ill." the word). */
export interface Abbreviation {
  readonly kind: AbbreviationClass;
  readonly capital: boolean;
}

/** A dictionary of abbreviations cut into the scanner's tokens, so that "f.eks." is found as f . eks . */
export interface AbbreviationNode {
  readonly next: Map<string, AbbreviationNode>;
  value: Abbreviation | undefined;
}

/** A phrase as token norms; `*`, `@` and `#` are its slots. */
export interface Phrase {
  readonly words: readonly string[];
  readonly cue: BoilerplateCue;
}

export interface CompiledText {
  readonly pack: TextPack;
  readonly abbreviations: AbbreviationNode;
  readonly classes: ReadonlyMap<string, AbbreviationClass>;
  readonly months: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinalLeads: ReadonlySet<string>;
  readonly gluable: ReadonlySet<string>;
  /** Lengths of the gluable words, longest first. */
  readonly gluableSizes: readonly number[];
  readonly elisions: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
  readonly collective: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
  /** Phrases of whole lines and line starts, by their first word. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of line ends, by their last word. */
  readonly ends: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that may begin within a line, by their first word. */
  readonly inside: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that begin with a slot, by their first fixed word. */
  readonly open: Asked<readonly Phrase[]>;
}

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');

/** The pack's lists as the maps that the engines read; made once for each pack. */
export const compile = once((pack: TextPack): CompiledText => {
  const root: AbbreviationNode = { next: new Map(), value: undefined };
  const classes = new Map<string, AbbreviationClass>();
  for (const kind of ['inside', 'closing', 'either', 'beforeNumber'] as const)
    for (const entry of pack.abbreviations[kind]) {
      const text = plain(entry);
      if (classes.has(text)) continue;
      classes.set(text, kind);
      plant(root, text, { kind, capital: entry !== entry.toLowerCase() });
    }
  return {
    pack,
    abbreviations: root,
    classes,
    months: new Set(pack.months),
    calendar: new Set([...pack.months.filter((month) => month.length > 3), ...pack.weekdays]),
    starters: new Set(pack.starters),
    ordinalLeads: new Set(pack.ordinalLeads ?? []),
    gluable: new Set(pack.gluable),
    gluableSizes: [...new Set(pack.gluable.map(({ length }) => length))].sort((a, b) => b - a),
    elisions: new Set(pack.elisions),
    sayings: new Set(pack.sayings),
    connectors: new Set(pack.credits.connectors),
    bylines: new Set(pack.credits.byline),
    collective: new Set(pack.credits.agencies),
    origins: new Set(pack.credits.origin),
    pictures: new Set(pack.credits.picture),
    ...compilePhrases(pack.boilerplate),
  };
});

function plant(root: AbbreviationNode, text: string, value: Abbreviation): void {
  let node = root;
  for (const token of scan(text)) {
    const word = text.slice(token.start, token.end);
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }));
    node = next;
  }
  node.value ??= value;
}

type CompiledPhrases = Pick<CompiledText, 'starts' | 'ends' | 'inside' | 'open'>;

function compilePhrases(cues: readonly BoilerplateCue[]): CompiledPhrases {
  const maps = { starts: new Map<string, Phrase[]>(), ends: new Map(), inside: new Map() };
  const open = new Map<string, Phrase[]>();
  for (const cue of cues)
    for (const line of cue.phrases) {
      const words = plain(line).split(' ');
      const first = words[0]!;
      if (cue.at === 'end') push(maps.ends, words.at(-1)!, { words, cue });
      else if (cue.at === 'inside') push(maps.inside, first, { words, cue });
      else if (!isSlot(first)) push(maps.starts, first, { words, cue });
      else push(open, words.find((word) => !isSlot(word)) ?? '', { words, cue });
    }
  return { ...maps, open: new Asked(open) };
}

const isSlot = (word: string): boolean => word === '*' || word === '@' || word === '#';

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
