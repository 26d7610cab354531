import { createColors } from 'picocolors';
import { dateText, rangeText } from '../../messages/dates.js';
import { languageText } from '../../messages/labels.js';
import { label, say, ui as uiFor } from '../../messages/index.js';
import type { Story } from '../../model/index.js';
import { briefing } from '../../views/briefing.js';
import type { StoryView } from '../../views/types.js';
import { clip, padEnd, widthOf, wrap, wrapTo } from '../columns.js';
import type { RenderOptions } from '../types.js';
import { differenceLines, figureLines } from './figures.js';
import { section, type Page } from './page.js';
import { positionLines, scheduleLines, timelineLines, voiceLines } from './said.js';

/** Names of each kind in the head. */
const NAMES = 4;

/** A briefing to read in a minute, as text of at most 100 columns. */
export function terminal(stories: readonly Story[], options: RenderOptions): string {
  const ui = uiFor(options.ui);
  const width = Math.max(60, Math.min(options.columns, 100));
  const paint = createColors(options.color);
  const { stories: views } = briefing(stories, options.ui);
  if (views.length === 0) return say(ui, 'page', 'nothing');
  return views
    .map((story) => {
      const year = story.period?.to.slice(0, 4) ?? null;
      return storyLines({ ui, width, year, paint, color: options.color }, story).join('\n');
    })
    .join('\n\n\n');
}

function storyLines(page: Page, story: StoryView): readonly string[] {
  return [
    ...head(page, story),
    ...section(page, 'figures', figureLines(page, story)),
    ...section(page, 'differences', differenceLines(page, story.differences)),
    ...section(page, 'voices', voiceLines(page, story.voices)),
    ...section(page, 'positions', positionLines(page, story.positions)),
    ...section(page, 'schedule', scheduleLines(page, story.schedule)),
    ...section(page, 'timeline', timelineLines(page, story)),
    ...section(page, 'lineage', lineageLines(page, story)),
    ...section(page, 'articles', articleLines(page, story)),
  ];
}

function head({ ui, width, paint }: Page, story: StoryView): readonly string[] {
  const { articles, languages, origins, unknown } = story.counts;
  const counts = [
    say(ui, 'counts', 'articles', { n: articles }),
    say(ui, 'counts', 'languages', { n: languages }),
    say(ui, 'counts', 'origins', { n: origins }),
    ...(unknown > 0 ? [say(ui, 'counts', 'unknownShort', { n: unknown })] : []),
    ...(story.period ? [rangeText(ui, story.period.from, story.period.to)] : []),
  ];
  const names = (['place', 'organisation', 'person'] as const).flatMap((kind) =>
    story.about
      .filter((named) => named.kind === kind)
      .slice(0, NAMES)
      .map(({ name }) => name),
  );
  return [
    paint.dim('━'.repeat(width)),
    ...wrap(story.title.text, width).map(paint.bold),
    ...wrap(listed(counts), width),
    ...wrapTo(listed(names), width, 2).map(paint.dim),
    ...story.episodes.flatMap(({ title }) =>
      wrapTo(`${say(ui, 'page', 'episode')}: ${title.text}`, width, 2).map(paint.dim),
    ),
  ];
}

/** Items on one line, which is broken between them only. */
const listed = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(' ', '\u00a0')).join('\u00a0· ');

/** One line for each source: who derives from it, and how. */
function lineageLines({ ui, paint, width }: Page, { lineage, origins }: StoryView): readonly string[] {
  const sources = [...new Set(lineage.edges.map(({ from }) => from))];
  if (sources.length === 0)
    return origins.length === 0 ? [] : [paint.dim(`  ${say(ui, 'derivation', 'none')}`)];
  return sources.flatMap((source) => {
    const edges = lineage.edges.filter(({ from }) => from === source);
    const name = edges[0]!.fromLabel;
    const derived = edges.map(({ toLabel, kind, credited }) => {
      const how = [
        label(ui, 'derivation', kind),
        ...(credited ? [say(ui, 'derivation', 'credit')] : []),
      ].join(', ');
      return `${toLabel} (${how})`;
    });
    const lead = `  ${name} → `;
    const lines = wrap(derived.join(' · '), width - widthOf(lead));
    return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(widthOf(lead))) + line);
  });
}

function articleLines({ ui, paint, width, year }: Page, { articles }: StoryView): readonly string[] {
  const wide = Math.max(...articles.map(({ siglum }) => widthOf(siglum)));
  return articles.map(({ siglum, outlet, language, published, headline, file, unknownOrigin, credits }) => {
    const date =
      published === null ? say(ui, 'date', 'none') : dateText(ui, published.value, { weekday: true, year });
    const facts = [
      outlet ?? file,
      language === null ? '–' : languageText(ui, language),
      published?.basis === 'inferred' ? `${date} (${say(ui, 'date', 'inferred')})` : date,
      ...(credits.length > 0 ? [credits.join('/')] : []),
      ...(unknownOrigin ? [say(ui, 'derivation', 'unknown')] : []),
    ].join(' · ');
    const line = `  ${paint.bold(padEnd(siglum, wide))}  ${clip(headline ?? file, width - wide - 4)}`;
    return `${line}\n  ${' '.repeat(wide)}  ${paint.dim(clip(facts, width - wide - 4))}`;
  });
}
