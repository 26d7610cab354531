import type { Name, Story } from '../model/index.js';
import { articlesView, headingOf } from './articles.js';
import { contextOf, type Context } from './context.js';
import { correctionsView } from './corrections.js';
import { differencesView } from './differences.js';
import { cutEnd, flat } from './excerpt.js';
import { figuresView } from './figures.js';
import { glanceOf } from './glance.js';
import { ledgersOf } from './ledgers/index.js';
import { lineageView } from './lineage.js';
import { periodOf } from './period.js';
import { plainAll } from './plain.js';
import { positionsView } from './positions.js';
import { scheduleView } from './schedule.js';
import { timelineView } from './timeline.js';
import { TITLE } from './summary.js';
import type { Briefing, Named, OriginView, Printed, StoryView } from './types.js';
import { voicesView } from './voices.js';

/** Names that are listed under what a story is about. */
const NAMES = 40;

/**
 * The read model of the briefing: what there is to show of each story, without words of ours and without markup. `language` (BCP 47
 * primary subtag) is the reader's: of several headings the one in it names the story.
 */
export const briefing = (stories: readonly Story[], language: string): Briefing =>
  plainAll({ stories: stories.map((story) => storyView(story, stories, language)) });

function storyView(story: Story, all: readonly Story[], language: string): StoryView {
  const context = contextOf(story);
  const figures = figuresView(context);
  const differences = differencesView(
    context,
    figures.map(({ id }) => id),
  );
  const origins = originsOf(context);
  const views = {
    glance: glanceOf(figures),
    figures,
    differences,
    voices: voicesView(context),
    positions: positionsView(context),
    schedule: scheduleView(context),
    lineage: lineageView(context),
    timeline: timelineView(context),
    ledgers: ledgersOf(context),
    corrections: correctionsView(context),
  };
  return {
    id: story.id,
    title: titleOf(story, language),
    languages: story.languages,
    counts: {
      articles: story.articles.length,
      languages: story.languages.length,
      origins: origins.length,
      unknown: story.unknownOrigin.length,
      differences: differences.length,
      unexplained: differences.filter(({ grave }) => grave).length,
    },
    period: periodOf(context),
    about: aboutOf(context),
    episodes: story.episodes.flatMap(({ story: id }) => {
      const other = all.find((one) => one.id === id);
      return other ? [{ id, title: titleOf(other, language) }] : [];
    }),
    origins,
    ...views,
    // Last: by now the other views have said which places they link to.
    articles: articlesView(context),
  };
}

/** The title in the reader's language where an article of the story has one, else the story's; with the language it is in. */
function titleOf(story: Story, language: string): Printed {
  const own = story.titles[language];
  if (own !== undefined) return { text: cutEnd(flat(own), TITLE), language };
  const title = cutEnd(flat(story.title), TITLE);
  const article = story.articles.find((a) => a.article.headline === story.title || headingOf(a) === title);
  return { text: title, language: article?.layout.language ?? null };
}

const originsOf = (context: Context): readonly OriginView[] =>
  context.story.origins
    .filter(({ kind }) => kind === 'text')
    .map(({ id, label, articles }) => ({
      id,
      label: context.siglum(label),
      articles: articles.map(context.siglum),
    }));

/** People, bodies and places by the number of articles that name them, then by how often. */
function aboutOf(context: Context): readonly Named[] {
  const found = new Map<string, { named: Named; times: number }>();
  for (const { entities, names } of context.story.articles) {
    const times = countBy(names);
    for (const { id, kind } of entities) {
      const before = found.get(id);
      const named = { id, name: context.name(id), kind, articles: (before?.named.articles ?? 0) + 1 };
      found.set(id, { named, times: (before?.times ?? 0) + (times.get(id) ?? 0) });
    }
  }
  return firstOfName(
    [...found.values()]
      .sort(
        (a, b) =>
          b.named.articles - a.named.articles || b.times - a.times || (a.named.id < b.named.id ? -1 : 1),
      )
      .map(({ named }) => named),
  ).slice(0, NAMES);
}

/** One of those that are printed alike: a country and its government, say. */
function firstOfName(names: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function countBy(names: readonly Name[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
