import { attribute } from './annotate/attribution/index.js';
import { names } from './annotate/names/index.js';
import { quantities } from './annotate/numbers/index.js';
import { times } from './annotate/times/index.js';
import { events } from './claims/events/index.js';
import { figures } from './claims/figures/index.js';
import { positions } from './claims/positions/index.js';
import { schedules } from './claims/schedules/index.js';
import type { Annotation, Article, Claims, Layout, Mentions, Pack, Packs } from './model/index.js';
import { layout } from './text/index.js';

/**
 * The order of the stages; nothing else knows it.
 * Article ─text→ Layout ─annotate→ Mentions ─claims→ Claims: everything that one article says, on its own.
 */
export function annotate(article: Article, packs: Packs): Annotation {
  const text = layout(article, packs);
  const pack = packFor(text.layout.language, packs);
  const dated = times(text.layout, pack);
  const located: Layout = {
    ...text.layout,
    article: { ...text.layout.article, published: dated.published },
  };
  const mentions = mention(located, dated.times, pack);
  return {
    article: located.article,
    layout: located,
    ...mentions,
    ...claim(located, mentions, pack),
    issues: [...text.issues, ...dated.issues],
  };
}

function mention(layout: Layout, dates: Mentions['times'], pack: Pack): Mentions {
  const named = names(layout, pack);
  const said = attribute(layout, named.names, named.entities, pack);
  return { quantities: quantities(layout, pack), times: dates, ...named, ...said };
}

function claim(layout: Layout, mentions: Mentions, pack: Pack): Claims {
  const happened = events(layout, mentions, pack);
  return {
    ...figures(layout, mentions, pack),
    positions: positions(layout, mentions, pack),
    events: happened,
    schedules: schedules(layout, mentions, happened, pack),
  };
}

function packFor(language: string | null, packs: Packs): Pack {
  return packs[language?.split('-')[0] ?? 'und'] ?? packs.und;
}
