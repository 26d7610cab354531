import { quantities } from '../../src/annotate/numbers/index.js';
import { times } from '../../src/annotate/times/index.js';
import { packs } from '../../src/lang/index.js';
import type { Article, Pack, Published, Quantity, Timex } from '../../src/model/index.js';
import { layout } from '../../src/text/index.js';
import { articleOf } from './article.js';

/** Quantities and times of a text by the language's own pack. ⏎ stands between paragraphs. */
export function read(text: string, language: string, published: string | null) {
  const article: Article = {
    ...articleOf(text.replaceAll(' ⏎ ', '\n\n'), language),
    published: published === null ? null : givenOn(published.slice(0, 10)),
  };
  const pack: Pack = packs[language] ?? packs.und;
  const { layout: found } = layout(article, packs);
  const dated = times(found, pack);
  return { times: dated.times, published: dated.published, quantities: quantities(found, pack, dated.times) };
}

const givenOn = (value: string): Published => ({
  value,
  precision: 'day',
  basis: 'given',
  earliest: value,
  latest: value,
  evidence: [],
});

const MARKS: Readonly<Record<Quantity['quantifier'], string>> = {
  exact: '',
  at_least: '≥ ',
  more_than: '> ',
  about: '≈ ',
  nearly: 'nearly ',
  at_most: '≤ ',
  less_than: '< ',
  range: '',
  vague: 'vague ',
};

const KINDS: Readonly<Partial<Record<Quantity['kind'], string>>> = { fraction: ' share', multiple: ' times' };

const rounded = (value: number): string => String(Number(value.toPrecision(6)));

/** `≥ 20 km`, `10..15 %`, `vague 200+`, `(34 age)`: what is no count stands in brackets with its reason. */
export function shownQuantity(quantity: Quantity): string {
  const { value, low, high, quantifier, unit, kind, inert, ground } = quantity;
  const unitText = unit === null ? '' : ` ${unit}`;
  if (inert) return `(${value === null ? '?' : rounded(value)} ${ground.rule.split('/')[1] ?? ''})`;
  if (quantifier === 'range') return `${String(low)}..${String(high)}${unitText}`;
  if (value === null) return `vague${low === null ? '' : ` ${String(low)}+`}${unitText}`;
  return `${MARKS[quantifier]}${rounded(value)}${unitText}${KINDS[kind] ?? ''}`;
}

export const shownTime = (time: Timex): string => time.value ?? '?';
