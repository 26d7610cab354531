import { namesAgency } from '../agencies.js';
import type { PageBlock } from './blocks.js';
import { findCards } from './cards.js';
import { letters, plainText } from './compare.js';
import { findContainer, isRunning } from './container.js';
import { HintReader } from './hints.js';
import { findLead } from './lead.js';
import { NoiseReader } from './noise.js';
import type { Page } from './page.js';
import { ancestors } from './page.js';
import { holdsTitle, resemblesTitle } from './title.js';
import type { Element } from './tree.js';

export interface Body {
  /** The blocks of the article in order, without its title. */
  readonly blocks: readonly PageBlock[];
}

/** Less text than any article has. */
const NOTHING = 100;

/** The article among the blocks of its page; where what its parts are called leaves nothing of it, without regard to names. */
export function readBody(page: Page): Body {
  const body = bodyOf(page);
  if (charsIn(body) >= NOTHING) return body;
  const bare = bodyOf({ ...page, hints: new HintReader(false) });
  return charsIn(bare) > charsIn(body) ? bare : body;
}

const charsIn = ({ blocks }: Body): number => blocks.reduce((sum, { chars }) => sum + chars, 0);

function bodyOf(page: Page): Body {
  const container = findContainer(page);
  if (container === null) return { blocks: [] };
  const inside = page.blocks.filter((block) => within(block.element, container));
  const noise = new NoiseReader(page, container, inside);
  for (const card of findCards(inside, container)) noise.mark(card);
  const kept = new Set(inside.filter((block) => isText(page, block) && !noise.leavesOut(block)));
  dropFrontMatter(page, kept);
  dropPullQuotes(page, kept);
  dropLabels(inside, kept);
  return { blocks: [...lead(page, [...kept]), ...kept] };
}

/** The lead among the blocks that stand before the first paragraph and were not kept. */
function lead(page: Page, kept: readonly PageBlock[]): readonly PageBlock[] {
  const start = kept.find(isRunning)?.index ?? 0;
  const taken = new Set(kept);
  return findLead(
    page,
    page.blocks.filter((block) => block.index < start && !taken.has(block)),
  );
}

function within(element: Element, container: Element): boolean {
  for (const node of ancestors(element)) if (node === container) return true;
  return false;
}

/** Elements whose text is meant to be read, however short it is. */
const PROSE: ReadonlySet<string> = new Set('p li h2 h3 h4 h5 h6 blockquote dd dt td th'.split(' '));
/** A shorter line that is none of these and has no full stop is a label. */
const LABEL = 40;
/** The line of rights under a picture or text is shorter. */
const RIGHTS = 200;

/** Whether a block could be text of an article at all. */
function isText(page: Page, block: PageBlock): boolean {
  if (block === page.title || block.kind === 'caption' || block.level === 1 || block.letters === 0)
    return false;
  if (block.linked > block.chars * 0.6 && !(isSentence(block) && block.kind !== 'item')) return false;
  if (block.kind === 'heading') return !holdsTitle(plainText(page.source, block), page.titles);
  if (block.chars < RIGHTS && plainText(page.source, block).includes('©')) return false;
  return PROSE.has(block.element.name) || block.chars >= LABEL || block.stops > 0;
}

/** A sentence around a long link, as against a label before one. */
const isSentence = (block: PageBlock): boolean => block.chars - block.linked >= 25 && block.stops > 0;

/** From here on a block is the first paragraph. */
const PARAGRAPH = 80;
const FRONT_LINE = 70;
/** The beginning of an article, in blocks. */
const FRONT_BLOCKS = 3;
/** A day in figures, or a time of day. */
const DATE = /\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\b\d{1,2}[:.h]\d{2}\b/;

/** Drops what stands before the first paragraph: dates, names, labels. A line that credits an agency stays, it is needed. */
function dropFrontMatter(page: Page, kept: Set<PageBlock>): void {
  let begun = false;
  let seen = 0;
  for (const block of kept) {
    const text = plainText(page.source, block);
    if (block.kind === 'heading') {
      if (!begun && resemblesTitle(text, page.titles)) kept.delete(block);
      continue;
    }
    if (++seen > FRONT_BLOCKS) return;
    if (block.chars >= PARAGRAPH) begun = true;
    if (block.chars >= FRONT_LINE || namesAgency(text)) continue;
    const isLine = begun ? isDateLine(text) : DATE.test(text) || isLabel(block);
    if (isLine) kept.delete(block);
  }
}

/** Below a lead only what is a date and a time, or a date and little else, is not text. */
function isDateLine(text: string): boolean {
  const rest = text.replace(DATE, '');
  return rest !== text && (DATE.test(rest) || text.length < LABEL) && !/[.!?]$/.test(text);
}

/** Drops sentences that are set large beside the text in which they stand. */
function dropPullQuotes(page: Page, kept: Set<PageBlock>): void {
  const quotes = [...kept].filter(
    (block) => block.kind === 'text' && block.element.name !== 'p' && block.chars >= PARAGRAPH / 2,
  );
  const inQuote = [...kept].filter(
    (block) => block.element.name === 'p' && block.element.parent?.name === 'blockquote',
  );
  if (quotes.length + inQuote.length === 0) return;
  const whole = [...kept].map((block) => letters(plainText(page.source, block))).join('\n');
  for (const block of [...quotes, ...inQuote]) {
    const text = letters(plainText(page.source, block));
    const first = text.length < PARAGRAPH / 4 ? -1 : whole.indexOf(text);
    if (first >= 0 && whole.includes(text, first + 1)) kept.delete(block);
  }
}

/** Drops headings and labels that head something which was left out, or nothing. */
function dropLabels(inside: readonly PageBlock[], kept: Set<PageBlock>): void {
  let next: PageBlock | null = null;
  for (let at = inside.length - 1; at >= 0; at--) {
    const block = inside[at]!;
    if (
      kept.has(block) &&
      isLabel(block) &&
      (next === null || (!kept.has(next) && next.linked > next.chars * 0.5))
    ) {
      kept.delete(block);
    } else if (kept.has(block) || block.kind !== 'caption') {
      // a picture between a heading and its text does not part them
      next = block;
    }
  }
}

const isLabel = (block: PageBlock): boolean =>
  block.kind === 'heading' || (block.chars < LABEL && block.stops === 0 && block.kind !== 'item');
