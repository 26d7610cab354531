import type { PageBlock } from './blocks.js';
import { confirmed, letters, plainText } from './compare.js';
import { HintReader } from './hints.js';
import type { Metadata } from './meta.js';
import type { Title } from './title.js';
import type { Element } from './tree.js';

/** What the steps that look for the article need to know about its page. */
export interface Page {
  readonly source: string;
  readonly blocks: readonly PageBlock[];
  readonly meta: Metadata;
  /** The heading that shows the title. */
  readonly title: PageBlock | null;
  /** All wordings of the title, the page's own and the metadata's. */
  readonly titles: readonly string[];
  /** The elements around the title: whatever they are called, the article may stand in them. */
  readonly aroundTitle: ReadonlySet<Element>;
  /** Blocks that structured data repeats as the article's text. */
  readonly sure: ReadonlySet<PageBlock>;
  readonly hints: HintReader;
}

export function makePage(
  source: string,
  all: readonly PageBlock[],
  meta: Metadata,
  { block, text }: Title,
): Page {
  const blocks = withoutRepeats(source, all);
  return {
    source,
    blocks,
    meta,
    title: block,
    titles: [...(text === null ? [] : [text]), ...meta.titles],
    aroundTitle: new Set(block ? ancestors(block.element) : []),
    sure: confirmed(source, blocks, meta.body),
    hints: new HintReader(),
  };
}

export function* ancestors(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; node = node.parent) yield node;
}

/** A shorter line may well stand twice in an article. */
const SHORTEST = 30;
/** So often only notices stand that have nothing to do with the article. */
const OFTEN = 3;

/** Pages hold some texts twice, for the narrow and the wide screen, and notices and labels many times. */
function withoutRepeats(source: string, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const copies = new Map<string, PageBlock[]>();
  for (const block of blocks) {
    const key = `${block.kind === 'heading' ? '#' : ''}${letters(plainText(source, block))}`;
    const known = copies.get(key);
    if (known) known.push(block);
    else copies.set(key, [block]);
  }
  const dropped = new Set<PageBlock>();
  for (const same of copies.values()) {
    if (same.length === 1 || same[0]!.letters === 0) continue;
    const chosen = same.length < OFTEN ? best(same) : null;
    for (const block of same) {
      const isShort = block.chars < SHORTEST && block.kind !== 'heading';
      if (isShort ? chosen === null && block.stops === 0 : block !== chosen) dropped.add(block);
    }
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** Of two copies the one in a paragraph of its own, then the one that is no link, then the first. */
function best(same: readonly PageBlock[]): PageBlock {
  const rank = (block: PageBlock): number =>
    (block.element.name === 'p' ? 2 : 0) + (block.linked <= block.chars / 2 ? 1 : 0);
  return same.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}
