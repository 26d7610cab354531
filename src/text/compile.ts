import type { BoilerplateCue, TextPack } from '../model/pack/text.js';
import { once } from '../kit/once.js';
import { scan } from './scan.js';

/** How an abbreviation's dot is read; see {@link TextPack}. */
export type AbbreviationClass = 'inside' | 'either' | 'beforeNumber';

/** A dictionary of abbreviations cut into the scanner's tokens, so that "f.eks." is found as f . eks . */
export interface AbbreviationNode {
  readonly next: Map<string, AbbreviationNode>;
  value: AbbreviationClass | undefined;
}

/** A phrase as token norms; null stands for one to eight tokens. */
export interface Phrase {
  readonly words: readonly (string | null)[];
  readonly cue: BoilerplateCue;
}

export interface CompiledText {
  readonly pack: TextPack;
  readonly abbreviations: AbbreviationNode;
  readonly classes: ReadonlyMap<string, AbbreviationClass>;
  readonly months: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly gluable: readonly string[];
  readonly elisions: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  /** Phrases by their first word, or by their last where they end a line. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  readonly ends: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that begin with an open slot ("* reported from *"), by their first fixed word. */
  readonly open: ReadonlyMap<string, readonly Phrase[]>;
}

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');

/** The pack's lists as the maps that the engines read; made once for each pack. */
export const compile = once((pack: TextPack): CompiledText => {
  const root: AbbreviationNode = { next: new Map(), value: undefined };
  const classes = new Map<string, AbbreviationClass>();
  for (const kind of ['inside', 'either', 'beforeNumber'] as const)
    for (const entry of pack.abbreviations[kind]) {
      const text = plain(entry);
      if (classes.has(text)) continue;
      classes.set(text, kind);
      plant(root, text, kind);
    }
  const phrases = compilePhrases(pack.boilerplate);
  return {
    pack,
    abbreviations: root,
    classes,
    months: new Set(pack.months),
    calendar: new Set([...pack.months.filter((month) => month.length > 3), ...pack.weekdays]),
    starters: new Set(pack.starters),
    gluable: [...new Set(pack.gluable)].sort((a, b) => b.length - a.length),
    elisions: new Set(pack.elisions),
    sayings: new Set(pack.sayings),
    ...phrases,
  };
});

function plant(root: AbbreviationNode, text: string, kind: AbbreviationClass): void {
  let node = root;
  for (const token of scan(text)) {
    const word = text.slice(token.start, token.end);
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }));
    node = next;
  }
  node.value ??= kind;
}

function compilePhrases(cues: readonly BoilerplateCue[]): Pick<CompiledText, 'starts' | 'ends' | 'open'> {
  const starts = new Map<string, Phrase[]>();
  const ends = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const cue of cues)
    for (const line of cue.phrases) {
      const words = plain(line)
        .split(' ')
        .map((word) => (word === '*' ? null : word));
      const first = words[0] ?? null;
      const last = words.at(-1) ?? null;
      if (cue.at === 'end' && last !== null) push(ends, last, { words, cue });
      else if (first !== null) push(starts, first, { words, cue });
      else push(open, words.find((word) => word !== null) ?? '', { words, cue });
    }
  return { starts, ends, open };
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
