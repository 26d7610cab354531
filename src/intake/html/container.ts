import type { PageBlock } from './blocks.js';
import { has } from './hints.js';
import type { Page } from './page.js';
import { ancestors } from './page.js';
import type { Element } from './tree.js';
import { isElement } from './tree.js';

/** What the subtree of an element holds: characters of running text, and of everything else (links, labels, menus). */
interface Weight {
  text: number;
  other: number;
}

/** Running text: sentences, hardly linked. */
export function isRunning(block: PageBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  const free = block.chars - block.linked;
  if (block.element.name === 'p') return free >= 15 && block.linked <= block.chars * 0.6;
  return free >= 25 && block.stops > 0 && block.linked <= block.chars * 0.4;
}

export const NOISE_ELEMENTS: ReadonlySet<string> = new Set(
  'nav footer aside form button dialog menu'.split(' '),
);

/** Menus and footers cost a container this part of their length. */
const COST = 0.2;
/** A container is left for one of its children that holds this part of its text. */
const NEARLY_ALL = 0.85;
/** One that holds the title needs less: what follows it is another thing. */
const MOST = 0.7;
/** Text in a part that is named as noise counts this much, as long as we do not know how much of it there is. */
const DOUBTFUL = 0.4;
/** So does, less still, what stands before the title. */
const BEFORE_TITLE = 0.2;
/** An article with this part of the text is no stub. */
const OWN_PART = 0.25;
/** A paragraph of this length next to a container belongs to the article too. */
const PARAGRAPH = 80;

/** Elements that hold one paragraph, never an article. */
const LINES: ReadonlySet<string> = new Set('p li h1 h2 h3 h4 h5 h6 blockquote td dd dt'.split(' '));

/** The element that holds the article, from the top down always into the child with nearly all the running text. */
export function findContainer(page: Page): Element | null {
  const weights = weigh(page);
  let container = heaviest(weights);
  const paragraphs = new Map(page.blocks.filter(isRunning).map((block) => [block.element, block]));
  container = titleArticle(page, weights, container);
  while (container !== null) {
    const whole = weights.get(container)!.text;
    const children = container.children.filter(isElement);
    const next = children.find(
      (child) => (weights.get(child)?.text ?? 0) >= (page.aroundTitle.has(child) ? MOST : NEARLY_ALL) * whole,
    );
    // a paragraph by itself is no container
    if (next === undefined || paragraphs.has(next)) break;
    if (children.some((child) => child !== next && isParagraph(paragraphs.get(child)))) break;
    container = next;
  }
  return container;
}

/** The element with the most text after the cost of what else it holds; on pages that are nearly all menu, the densest. */
function heaviest(weights: ReadonlyMap<Element, Weight>): Element | null {
  const candidates = [...weights].filter(([element, { text }]) => text > 0 && !LINES.has(element.name));
  const most = candidates.reduce((longest, [, { text }]) => Math.max(longest, text), 0);
  const pick = (score: (weight: Weight) => number): Element | null => {
    let best: Element | null = null;
    let bestScore = 0;
    for (const [element, weight] of candidates) {
      const reached = score(weight);
      if (reached > bestScore) {
        best = element;
        bestScore = reached;
      }
    }
    return best;
  };
  return (
    pick(({ text, other }) => text - COST * other) ??
    pick(({ text, other }) => (text >= most / 2 ? text / (text + other) : 0))
  );
}

/** Where several articles stand one below the other, the one around the title is meant if it is of some length. */
function titleArticle(
  page: Page,
  weights: ReadonlyMap<Element, Weight>,
  container: Element | null,
): Element | null {
  if (container === null) return null;
  const article = [...page.aroundTitle].find((element) => element.name === 'article');
  if (
    article === undefined ||
    !page.aroundTitle.has(container) ||
    [...ancestors(container)].includes(article)
  )
    return container;
  return weights.get(article)!.text >= OWN_PART * weights.get(container)!.text ? article : container;
}

const isParagraph = (block: PageBlock | undefined): boolean =>
  block !== undefined && block.element.name === 'p' && block.chars >= PARAGRAPH;

function weigh(page: Page): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  for (const block of page.blocks) {
    const text = isRunning(block) ? (block.chars - block.linked) * trust(page, block) : 0;
    const other = block.letters === 0 ? 0 : block.chars - Math.min(text, block.chars);
    for (let node: Element | null = block.element; node; node = node.parent) {
      const weight = weights.get(node);
      if (weight) {
        weight.text += text;
        weight.other += other;
      } else weights.set(node, { text, other });
    }
  }
  return weights;
}

const FRAMES: ReadonlySet<string> = new Set('html body main article'.split(' '));

/** How far a block may be the article's, by where it stands. */
function trust(page: Page, block: PageBlock): number {
  if (page.sure.has(block)) return 2;
  let lowest = page.title !== null && block.index < page.title.index ? BEFORE_TITLE : 1;
  for (let node: Element | null = block.element; node && !page.aroundTitle.has(node); node = node.parent) {
    if (node.name === 'nav' || node.name === 'footer' || node.name === 'dialog') return 0;
    if (FRAMES.has(node.name)) continue;
    const hints = page.hints.of(node);
    if (has(hints, 'foreign')) return 0;
    if (NOISE_ELEMENTS.has(node.name) || has(hints, 'noise')) lowest = Math.min(lowest, DOUBTFUL);
  }
  return lowest;
}
