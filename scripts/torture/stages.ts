import { attribute } from '../../src/annotate/attribution/index.js';
import { names } from '../../src/annotate/names/index.js';
import { quantities } from '../../src/annotate/numbers/index.js';
import { times } from '../../src/annotate/times/index.js';
import { events } from '../../src/claims/events/index.js';
import { figures } from '../../src/claims/figures/index.js';
import { positions } from '../../src/claims/positions/index.js';
import { schedules } from '../../src/claims/schedules/index.js';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import type { Article } from '../../src/model/index.js';
import { layout } from '../../src/text/index.js';

/** Seconds of CPU of each stage over one text. */
export type Cost = Map<string, number>;

const encoder = new TextEncoder();

/** One file through intake, text, annotate and claims, each stage with its cost. */
export function costOf(text: string, file: string): Cost {
  const cost: Cost = new Map();
  const timed = <T>(stage: string, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    cost.set(stage, (cost.get(stage) ?? 0) + (user + system) / 1e6);
    return result;
  };
  const read = timed('intake', () => readArticles(encoder.encode(text), { file }));
  for (const { article } of read) if (article) stages(article, timed);
  return cost;
}

function stages(article: Article, timed: <T>(stage: string, run: () => T) => T): void {
  const text = timed('text', () => layout(article, packs)).layout;
  const pack = packs[text.language?.split('-')[0] ?? 'und'] ?? packs.und;
  const dated = timed('times', () => times(text, pack));
  const named = timed('names', () => names(text, pack));
  const said = timed('attribution', () => attribute(text, named.names, named.entities, pack));
  const counted = timed('numbers', () => quantities(text, pack, dated.times));
  const mentions = { quantities: counted, times: dated.times, ...named, ...said };
  const happened = timed('events', () => events(text, mentions, pack));
  timed('figures', () => figures(text, mentions, pack));
  timed('positions', () => positions(text, mentions, pack));
  timed('schedules', () => schedules(text, mentions, happened, pack));
}
