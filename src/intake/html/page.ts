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
  readonly titleText: string | null;
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
    titleText: text,
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

/** Pages hold some texts twice, for the narrow and the wide screen; and labels many times. */
function withoutRepeats(source: string, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.chars < SHORTEST || block.kind === 'heading') return true;
    const text = letters(plainText(source, block));
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
