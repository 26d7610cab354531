import type { PageBlock } from './blocks.js';
import { letters, plainText } from './compare.js';
import type { HintReader } from './hints.js';
import { has } from './hints.js';
import { isHidden } from './noise.js';
import type { Page } from './page.js';
import type { Element } from './tree.js';

/** A shorter line is a label. */
const SHORTEST = 25;

/** How many levels up a name still speaks of this block. */
const NEAR = 3;

/**
 * The summary that stands between title and text: outside the container, or within it but in a part that looks like noise.
 * It is known by what the page says of itself (its description) or by its name.
 */
export function findLead(page: Page, before: readonly PageBlock[]): readonly PageBlock[] {
  const told = letters(page.meta.description ?? '');
  return before.filter(
    (block) =>
      block.chars >= SHORTEST &&
      block.kind !== 'caption' &&
      block.linked <= block.chars * 0.6 &&
      block.index > (page.title?.index ?? 0) &&
      (isTold(page.source, block, told) || isNamed(block.element, page.hints)) &&
      !isOutOfSight(block.element, page.hints),
  );
}

function isTold(source: string, block: PageBlock, told: string): boolean {
  if (told.length < SHORTEST) return false;
  const text = letters(plainText(source, block));
  const shared = Math.min(text.length, told.length, 80);
  return shared >= SHORTEST && text.slice(0, shared) === told.slice(0, shared);
}

function isNamed(element: Element, hints: HintReader): boolean {
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
