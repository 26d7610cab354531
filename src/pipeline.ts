import { attribute } from './annotate/attribution/index.js';
import { names } from './annotate/names/index.js';
import { quantities } from './annotate/numbers/index.js';
import { times, withoutAges } from './annotate/times/index.js';
import { events } from './claims/events/index.js';
import { figures } from './claims/figures/index.js';
import { positions } from './claims/positions/index.js';
import { placings } from './claims/placings/index.js';
import { schedules } from './claims/schedules/index.js';
import { shortId } from './kit/hash.js';
import { headed, headingText } from './kit/heading.js';
import { issueOf } from './kit/issue.js';
import { derive, partiesOf, textOrigins } from './lineage/index.js';
import type {
  Annotation,
  Article,
  Claims,
  Episode,
  Issue,
  Layout,
  Mentions,
  Near,
  Pack,
  Packs,
  Ruling,
  Story,
} from './model/index.js';
import { apparatus, type Context } from './reconcile/index.js';
import { ISSUES } from './registry/issues.js';
import { NONE, ruled, unknown, type Standing } from './rulings/index.js';
import {
  byCentrality,
  countFeatures,
  datedJointly,
  groundsOf,
  Grouping,
  oneEntityEach,
  sharedBy,
  sigla,
  sketchOf,
} from './stories/index.js';
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
    placings: placings(layout, mentions, pack),
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

/** What the grouping keeps of an article, and the grouping that is kept up to date article by article. */
export { countFeatures, Grouping, sketchOf } from './stories/index.js';

/**
 * Annotation[] ─stories, lineage, reconcile→ Story[]: what the articles say together. Defined on the set: neither the order of the
 * articles nor the way they came in matters. `rulings`: what an editor decided of the grouping.
 */
export function relate(
  annotations: readonly Annotation[],
  rulings: readonly Ruling[] = [],
): readonly Story[] {
  const byId = new Map(annotations.map((annotation) => [annotation.article.id, annotation]));
  const sketches = [...byId.values()].map(sketchOf);
  const grouping = new Grouping(rulings, countFeatures(sketches));
  for (const sketch of sketches) grouping.add(sketch);
  return grouping
    .stories()
    .map((key) => storyOf(key, grouping, (id) => byId.get(id)!))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}

/** What people said of stories, applied between what each article says and what the articles say together. */
export {
  claimsOf,
  inOrder,
  lost,
  quoteOf,
  spanOf,
  togetherAndApart,
  whatOf,
  type ArticleOf,
  type Standing,
} from './rulings/index.js';

/**
 * One story: all that its articles say together. `key` is that of the grouping; `annotationOf` is asked for the articles of the story,
 * and for one of each other episode. `standing`: what people said of its articles.
 */
export function storyOf(
  key: string,
  grouping: Grouping,
  annotationOf: (id: string) => Annotation,
  standing: Standing = NONE,
): Story {
  const members = grouping.members(key);
  const given = members.map(annotationOf);
  const nearest = (id: string): readonly Near[] => grouping.nearest(id);
  const traced = ruled('derivations', derive(given), standing, members);
  const derivations = traced.value;
  const told = ruled('articles', oneEntityEach(datedJointly(given, nearest, derivations)), standing, members);
  const articles = told.value;
  const byId = new Map(articles.map((annotation) => [annotation.article.id, annotation]));
  const central = byCentrality(articles, nearest);
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
  const heading = { articles: members, title: titleOf(headed(central)), titles: titlesOf(central) };
  const called = ruled('heading', heading, standing, members);
  return {
    id: storyId(members),
    title: called.value.title,
    titles: called.value.titles,
    languages: [...new Set(articles.flatMap(({ layout }) => layout.language ?? []))].sort(),
    articles,
    sigla: sigla(articles),
    grounds: groundsOf(articles, nearest),
    episodes: episodesOf(key, grouping, annotationOf),
    derivations,
    origins: [...texts.origins, ...parties.origins],
    unknownOrigin: texts.unknown,
    entries,
    changes,
    corrections: [...traced.outcomes, ...told.outcomes, ...called.outcomes, ...unknown(standing)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** Other stories that would be of this one but for the time between them, the likest first. */
function episodesOf(
  key: string,
  grouping: Grouping,
  annotationOf: (id: string) => Annotation,
): readonly Episode[] {
  const best = new Map<string, readonly [own: string, other: string, weight: number]>();
  for (const own of grouping.members(key))
    for (const { id, weight } of grouping.episodes(own)) {
      const other = grouping.storyOf(id)!;
      if (other !== key && weight > (best.get(other)?.[2] ?? 0)) best.set(other, [own, id, weight]);
    }
  return [...best]
    .sort(([a, x], [b, y]) => y[2] - x[2] || (a < b ? -1 : 1))
    .map(([other, [own, id, weight]]) => ({
      story: storyId(grouping.members(other)),
      shared: sharedBy(annotationOf(own), annotationOf(id)),
      weight,
    }));
}

/** The id of a story of these articles, which come in the order of the grouping. */
export const storyId = (articles: readonly string[]): string => shortId(articles.join(' '));

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
