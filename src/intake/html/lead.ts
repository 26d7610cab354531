import type { PageBlock } from './blocks.js';
import { letters, plainText } from './compare.js';
import type { HintReader } from './hints.js';
import { has } from './hints.js';
import { isHidden } from './noise.js';
import type { Page } from './page.js';
import { resemblesTitle } from './title.js';
import type { Element } from './tree.js';

/** A shorter line is a label. */
const SHORTEST = 20;

/** How many levels up a name still speaks of this block. */
const NEAR = 3;

/**
 * The summary that stands between title and text: outside the container, or within it but in a part that looks like noise.
 * It is known by what the page says of itself (its description) or by its name.
 */
export function findLead(page: Page, before: readonly PageBlock[]): readonly PageBlock[] {
  const told = page.meta.descriptions.map(letters).filter((text) => text.length >= SHORTEST);
  return before.filter(
    (block) =>
      block.chars >= SHORTEST &&
      block.kind !== 'caption' &&
      block.linked <= block.chars * 0.6 &&
      block.index > (page.title?.index ?? 0) &&
      (isTold(page.source, block, told) ||
        isNamedLead(block.element, page.hints) ||
        standsUnder(page, block)) &&
      !isOutOfSight(block.element, page.hints) &&
      !(block.kind === 'heading' && resemblesTitle(plainText(page.source, block), page.titles)),
  );
}

/** A beginning of this length is enough to know one text in another, which may be longer or begin with a place. */
const ENOUGH = 60;

function isTold(source: string, block: PageBlock, told: readonly string[]): boolean {
  const text = letters(plainText(source, block));
  return told.some((description) => {
    const shared = Math.min(text.length, description.length, ENOUGH);
    return text.includes(description.slice(0, shared)) || description.includes(text.slice(0, shared));
  });
}

/** A summary that nothing names: a sentence or two close below the title, in no part that is named as something else. */
function standsUnder(page: Page, block: PageBlock): boolean {
  if (
    page.title === null ||
    block.chars < SENTENCE ||
    block.stops === 0 ||
    block.linked > 0 ||
    block.kind === 'item'
  )
    return false;
  let level = 0;
  for (let node: Element | null = block.element; node; node = node.parent) {
    if (page.aroundTitle.has(node)) return node.name !== 'body' && node.name !== 'html';
    const hints = page.hints.of(node);
    if (++level > CLOSE || OTHERS.some((hint) => has(hints, hint))) return false;
  }
  return false;
}

const SENTENCE = 60;
const CLOSE = 5;
const OTHERS = ['noise', 'doubtful', 'byline', 'caption', 'picture', 'summary'] as const;

/** Whether the element, or one close around it, is called a lead. */
function isNamedLead(element: Element, hints: HintReader): boolean {
  let node: Element | null = element;
  for (let level = 0; node && level < NEAR; level++, node = node.parent) {
    if (node.name === 'article' || node.name === 'main' || node.name === 'body') return false;
    if (has(hints.of(node), 'lead') || node.get('itemprop') === 'description') return true;
  }
  return false;
}

function isOutOfSight(element: Element, hints: HintReader): boolean {
  for (let node: Element | null = element; node; node = node.parent) {
    if (node.name === 'nav' || node.name === 'footer' || node.name === 'aside' || node.name === 'dialog')
      return true;
    if (isHidden(node) || has(hints.of(node), 'foreign')) return true;
  }
  return false;
}
