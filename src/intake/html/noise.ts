import type { PageBlock } from './blocks.js';
import { NOISE_ELEMENTS, isRunning } from './container.js';
import { has } from './hints.js';
import type { Page } from './page.js';
import type { Element } from './tree.js';
import { isElement } from './tree.js';

/** A name that marks this share of the text is not the name of noise on this page. */
const COMMON = 0.3;
/** A picture's text is shorter than this. */
const LONGEST_CAPTION = 500;
/** Part of the characters that stand in links where a part consists of links. */
const LINKED = 0.3;
const LIST_LINKED = 0.5;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

const MEDIA: ReadonlySet<string> = new Set('img picture video audio iframe svg amp-img noscript'.split(' '));

/** What people fill in; forms for letters to subscribe to are shorter than this. */
const INPUTS: ReadonlySet<string> = new Set('form input textarea select'.split(' '));
const LONGEST_WIDGET = 300;

/** Class tokens that hide, unless another shows the element at some width. */
const HIDING = /(?:^|\s)(?:is-)?(?:hidden|hide|d-none|u-hide|u-hidden)(?=\s|$)/;
const SHOWING = /(?:^|\s)(?:[a-z]+:|d-[a-z]+-|[a-z]+-)(?:block|flex|grid|inline|show|visible)/;

interface Amount {
  running: number;
  chars: number;
  linked: number;
  items: number;
}

/** Tells which parts of the container do not belong to the article. */
export class NoiseReader {
  private readonly known = new Map<Element, boolean>();
  private readonly amounts = new Map<Element, Amount>();
  private readonly common: ReadonlySet<string>;
  private readonly holders: { readonly media: ReadonlySet<Element>; readonly inputs: ReadonlySet<Element> };
  private whole = 0;

  constructor(
    private readonly page: Page,
    private readonly container: Element,
    blocks: readonly PageBlock[],
  ) {
    this.measure(blocks);
    this.common = this.commonNames(blocks);
    this.holders = { media: withAny(container, MEDIA), inputs: withAny(container, INPUTS) };
  }

  /** Structured data that repeats a block as the article's text is believed against names, not against what hides it. */
  leavesOut(block: PageBlock): boolean {
    return this.in(block.element) && !(this.page.sure.has(block) && !this.isForeign(block.element));
  }

  private isForeign(element: Element): boolean {
    for (let node: Element | null = element; node && node !== this.container; node = node.parent) {
      if (has(this.page.hints.of(node), 'foreign')) return true;
    }
    return false;
  }

  private in(element: Element): boolean {
    if (element === this.container || element.parent === null) return false;
    let noise = this.known.get(element);
    if (noise === undefined) {
      noise = this.in(element.parent) || this.is(element);
      this.known.set(element, noise);
    }
    return noise;
  }

  /** Says that an element and all within it is none of the article. */
  mark(element: Element): void {
    if (element !== this.container && !this.page.aroundTitle.has(element)) this.known.set(element, true);
  }

  private is(element: Element): boolean {
    if (this.page.aroundTitle.has(element)) return false;
    if (this.namesOf(element).some((name) => !this.common.has(name))) return true;
    const hints = this.page.hints.of(element);
    if (has(hints, 'foreign')) return true;
    const amount = this.amounts.get(element);
    if (amount === undefined) return false;
    if (LISTS.has(element.name) && amount.linked > LIST_LINKED * amount.chars) return true;
    if (amount.running <= LONGEST_WIDGET && this.holders.inputs.has(element)) return true;
    if (has(hints, 'summary') && amount.items > 1) return true;
    if (has(hints, 'doubtful') && (amount.running === 0 || amount.linked > LINKED * amount.chars))
      return true;
    if (amount.running > LONGEST_CAPTION) return false;
    return has(hints, 'caption') || (has(hints, 'picture') && this.holders.media.has(element));
  }

  /** The part of the running text that stands within. */
  private share(element: Element): number {
    return (this.amounts.get(element)?.running ?? 0) / Math.max(1, this.whole);
  }

  private measure(blocks: readonly PageBlock[]): void {
    for (const block of blocks) {
      const running = isRunning(block) ? block.chars - block.linked : 0;
      this.whole += running;
      const items = block.kind === 'item' ? 1 : 0;
      for (let node: Element | null = block.element; node && node !== this.container; node = node.parent) {
        const amount = this.amounts.get(node);
        if (amount) {
          amount.running += running;
          amount.chars += block.chars;
          amount.linked += block.linked;
          amount.items += items;
        } else this.amounts.set(node, { running, chars: block.chars, linked: block.linked, items });
      }
    }
  }

  /** Noise names that stand over so much of the text that they cannot mean it. */
  private commonNames(blocks: readonly PageBlock[]): ReadonlySet<string> {
    const amounts = new Map<string, number>();
    for (const block of blocks) {
      const text = isRunning(block) ? block.chars - block.linked : 0;
      if (text === 0) continue;
      const names = new Set<string>();
      for (let node: Element | null = block.element; node && node !== this.container; node = node.parent) {
        for (const name of this.namesOf(node)) names.add(name);
      }
      for (const name of names) amounts.set(name, (amounts.get(name) ?? 0) + text);
    }
    return new Set([...amounts].filter(([, text]) => text > COMMON * this.whole).map(([name]) => name));
  }

  private namesOf(element: Element): readonly string[] {
    const names: string[] = [];
    if (NOISE_ELEMENTS.has(element.name)) names.push(`<${element.name}>`);
    // an article beside or within the one that holds the title is another one
    if (element.name === 'article' && this.share(element) < COMMON) names.push('<article>');
    if (isHidden(element)) names.push('hidden');
    for (const [name, hint] of this.page.hints.of(element))
      if (hint === 'noise' || hint === 'byline') names.push(name);
    return names;
  }
}

export function isHidden(element: Element): boolean {
  if (element.has('hidden')) return true;
  const style = element.get('style');
  if (style !== undefined && /display\s*:\s*none/i.test(style)) return true;
  const classes = element.get('class');
  return classes !== undefined && HIDING.test(classes) && !SHOWING.test(classes);
}

/** The elements within which an element of one of these names stands. */
function withAny(container: Element, names: ReadonlySet<string>): ReadonlySet<Element> {
  const found = new Set<Element>();
  const visit = (element: Element): boolean => {
    let holds = names.has(element.name);
    for (const child of element.children) if (isElement(child) && visit(child)) holds = true;
    if (holds) found.add(element);
    return holds;
  };
  visit(container);
  return found;
}
