/**
 * The text of an article as it is drawn: its blocks on lines of their own, without what people said of its claims. Offsets are UTF-16, of
 * that text.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly at: number }[];
}

const BLOCKS = 'p, h4, h5';
const NOT_SAID = '.ruled, button';

export function passageOf(within: Element): Passage {
  const pieces: { node: Text; at: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(NOT_SAID)) continue;
    const own = parent.closest(BLOCKS);
    if (block !== null && own !== block) text += '\n';
    block = own;
    pieces.push({ node: node as Text, at: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

/** The range of the page that stands for offsets of the text; null where there is none. */
export function rangeAt({ pieces }: Passage, start: number, end: number): Range | null {
  const ends = ({ node, at }: Passage['pieces'][number]): number => at + node.data.length;
  const first = pieces.find((piece) => ends(piece) > start);
  const last = pieces.find((piece) => ends(piece) >= end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.at));
  range.setEnd(last.node, Math.max(0, end - last.at));
  return range;
}

/** The offsets that a range of the page stands for; null where none of the text is in it. */
export function offsetsOf({ pieces }: Passage, range: Range): { start: number; end: number } | null {
  const within = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const start = first.at + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.at + (range.endContainer === last.node ? range.endOffset : last.node.data.length);
  return start < end ? { start, end } : null;
}
