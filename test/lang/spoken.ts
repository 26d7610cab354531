import { attribute, type Attributed } from '../../src/annotate/attribution/index.js';
import { names } from '../../src/annotate/names/index.js';
import { packs } from '../../src/lang/index.js';
import type { Attribution, Quote, Span } from '../../src/model/index.js';
import { layoutOf } from './article.js';

/** What is said in an example; ⏎ stands between paragraphs. */
export function spokenIn(example: string, language: string): { text: string; found: Attributed } {
  const layout = layoutOf(example.replaceAll(' ⏎ ', '\n\n'), language);
  const pack = packs[language] ?? packs.und;
  const named = names(layout, pack);
  return { text: layout.article.text, found: attribute(layout, named.names, named.entities, pack) };
}

const cut = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');

/** `source · cue · content`, with `= resolved` where another phrase names the source, the chain where it is longer, the polarity unless affirmed. */
export function shownAttribution(text: string, a: Attribution): string {
  const label = a.source ? cut(text, [a.source]) : '–';
  const resolved = a.source && !label.startsWith(a.source.resolved) ? ` = ${a.source.resolved}` : '';
  const chain = a.chain.length > 1 ? ` [${a.chain.join(' < ')}]` : '';
  const polarity = a.polarity === 'affirm' ? '' : ` (${a.polarity})`;
  const cue = a.cue.length > 0 ? cut(text, a.cue) : '–';
  const content = a.content.length > 0 ? cut(text, a.content) : '–';
  return `${label}${resolved}${chain} · ${cue} · ${content}${polarity}`;
}

/** `quote · speaker`. */
export function shownQuote(text: string, quote: Quote): string {
  return `${text.slice(quote.start, quote.end).replace(/\s+/g, ' ')} · ${quote.speaker?.resolved ?? '–'}`;
}
