import type { PageBlock } from './blocks.js';
import { isRunning } from './container.js';
import type { Element } from './tree.js';

/** More running text than an announcement of another article has. */
const LONGEST_TEASER = 400;

/**
 * Announcements of other articles: the largest element around a linked heading that holds no other text of its own.
 */
export function findCards(blocks: readonly PageBlock[], container: Element): readonly Element[] {
  const weights = new Map<Element, { text: number; headings: number }>();
  for (const block of blocks) {
    const text = isRunning(block) ? block.chars - block.linked : 0;
    const heading = block.kind === 'heading' ? 1 : 0;
    for (let node: Element | null = block.element; node && node !== container; node = node.parent) {
      const weight = weights.get(node) ?? { text: 0, headings: 0 };
      weights.set(node, { text: weight.text + text, headings: weight.headings + heading });
    }
  }
  const cards: Element[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.linked < block.chars * 0.8) continue;
    let card = block.element;
    for (let node = card.parent; node && node !== container; node = node.parent) {
      const weight = weights.get(node);
      if (weight === undefined || weight.headings > 1 || weight.text > LONGEST_TEASER) break;
      card = node;
    }
    cards.push(card);
  }
  return cards;
}
