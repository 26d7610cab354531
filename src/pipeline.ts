import { attribute } from './annotate/attribution/index.js';
import { names } from './annotate/names/index.js';
import { quantities } from './annotate/numbers/index.js';
import { times, withoutAges } from './annotate/times/index.js';
import { events } from './claims/events/index.js';
import { figures } from './claims/figures/index.js';
import { positions } from './claims/positions/index.js';
import { schedules } from './claims/schedules/index.js';
import { shortId } from './kit/hash.js';
import { headed, headingText } from './kit/heading.js';
import { issueOf } from './kit/issue.js';
import { derive, partiesOf, textOrigins } from './lineage/index.js';
import type {
  Annotation,
  Article,
  Claims,
  Derivation,
  Issue,
  Layout,
  Mentions,
  Pack,
  Packs,
  Story,
} from './model/index.js';
import { apparatus, type Context } from './reconcile/index.js';
import { ISSUES } from './registry/issues.js';
import { group, oneEntityEach, sigla, type Group } from './stories/index.js';
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
    issues: [...text.issues, ...packIssues(text.layout.language, packs), ...dated.issues],
  };
}

function mention(layout: Layout, dates: Mentions['times'], pack: Pack): Mentions {
  const named = names(layout, pack);
  const said = attribute(layout, named.names, named.entities, pack);
  const counted = quantities(layout, pack, dates);
  return { quantities: counted, times: withoutAges(dates, counted), ...named, ...said };
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

/** A text that no pack reads is told, not refused. */
function packIssues(language: string | null, packs: Packs): readonly Issue[] {
  if (language === null) return [issueOf(ISSUES['language-unknown'])];
  return packFor(language, packs) === packs.und ? [issueOf(ISSUES['language-no-pack'], { language })] : [];
}

function packFor(language: string | null, packs: Packs): Pack {
  return packs[language?.split('-')[0] ?? 'und'] ?? packs.und;
}

/**
 * Annotation[] ─lineage, stories, reconcile→ Story[]: what the articles say together. Defined on the set: neither the order of the
 * articles nor the way they came in matters.
 */
export function relate(annotations: readonly Annotation[]): readonly Story[] {
  const derivations = derive(annotations);
  return group(annotations, derivations)
    .map((found) => storyOf(found, derivations))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}

function storyOf(
  { articles: grouped, central, grounds, episodes }: Group,
  all: readonly Derivation[],
): Story {
  const articles = oneEntityEach(grouped);
  const byId = new Map(articles.map((annotation) => [annotation.article.id, annotation]));
  const derivations = all.filter(({ from, to }) => byId.has(to) && (byId.has(from) || !isArticle(from)));
  const texts = textOrigins(articles, derivations);
  const parties = partiesOf(articles);
  const context: Context = {
    articles,
    byId,
    derivations,
    partyOf: (claim, article) => parties.keyOf(claim, byId.get(article)!),
    originOf: (claim, article) => parties.keyOf(claim, byId.get(article)!) ?? texts.of.get(article) ?? null,
  };
  const { entries, changes } = apparatus(context);
  return {
    id: storyId(articles),
    title: titleOf(headed(central)),
    titles: titlesOf(central),
    languages: [...new Set(articles.flatMap(({ layout }) => layout.language ?? []))].sort(),
    articles,
    sigla: sigla(articles),
    grounds,
    episodes: episodes.map(({ of, shared, weight }) => ({ story: storyId(of), shared, weight })),
    derivations,
    origins: [...texts.origins, ...parties.origins],
    unknownOrigin: texts.unknown,
    entries,
    changes,
  };
}

const storyId = (articles: readonly Annotation[]): string =>
  shortId(articles.map(({ article }) => article.id).join(' '));

/** An article id, as against the label of a source that is not among the articles. */
const isArticle = (node: string): boolean => /^[0-9a-f]{12}(-\d+)?$/.test(node);

function titlesOf(central: readonly Annotation[]): Record<string, string> {
  const languages = [...new Set(central.map(languageOf))];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      titleOf(headed(central.filter((annotation) => languageOf(annotation) === language))),
    ]),
  );
}

const languageOf = ({ layout }: Annotation): string => layout.language ?? 'und';

const titleOf = (annotation: Annotation): string => headingText(annotation) ?? annotation.article.file;
