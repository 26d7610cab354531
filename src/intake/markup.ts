import { through } from '../kit/offsets.js';
import { readBlocks } from './html/blocks.js';
import { compose } from './html/compose.js';
import { parseHtml } from './html/parse.js';
import { literalMap } from './literal.js';
import type { Draft } from './types.js';

type Text = Pick<Draft, 'text' | 'blocks' | 'offsets'>;

/** A text that a JSON string holds as markup: all its blocks, with offsets into the file that holds the JSON. */
export function markupInJson(
  source: string,
  value: string,
  range = { start: 0, end: value.length },
  from = 0,
): Text {
  // what stands before the range becomes white space, so that offsets stay those of the value
  const markup = ' '.repeat(range.start) + value.slice(range.start, range.end);
  const composed = compose(markup, readBlocks(markup, parseHtml(markup)));
  const inner = literalMap(source, value, from);
  return { ...composed, offsets: inner && through(composed.offsets, inner) };
}

/** The same for plain text, which stays as it is. */
export const textInJson = (source: string, value: string, from = 0): Text => ({
  text: value,
  blocks: [],
  offsets: literalMap(source, value, from),
});
