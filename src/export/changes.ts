import { dateText } from '../messages/dates.js';
import { known, label, say, type Ui } from '../messages/index.js';
import { entryTitle, reasonText, scopeText } from '../messages/labels.js';
import type { ChangedEntry, ChangedReading, Correction, Range, StoryChanges } from '../views/changes.js';
import { plain } from '../views/plain.js';
import { safeJson } from './safe.js';

/** The formats of `stemma changes --format`. */
export const changeFormats = [
  { id: 'text', render: changesText },
  { id: 'json', render: (_ui: Ui, stories: readonly StoryChanges[]): string => safeJson({ stories }) },
] as const;

/** Readings of one entry that are printed; the JSON has all. */
const SHOWN = 6;

function changesText(ui: Ui, stories: readonly StoryChanges[]): string {
  if (stories.length === 0) return say(ui, 'changes', 'nothing');
  return plain(stories.flatMap((story) => storyLines(ui, story)).join('\n'));
}

function storyLines(ui: Ui, story: StoryChanges): readonly string[] {
  const titles = new Map(story.entries.map((entry) => [entry.id, titleOf(ui, entry)]));
  const section = (
    key: 'articles' | 'origins' | 'corrections' | 'entries',
    lines: readonly string[],
  ): string[] =>
    lines.length === 0 ? [] : [`  ${say(ui, 'changes', key)}`, ...lines.map((line) => `    ${line}`)];
  return [
    story.title,
    ...(story.isNew ? [`  ${say(ui, 'changes', 'newStory')}`] : []),
    ...section(
      'articles',
      story.articles.map(({ siglum, outlet, file, published }) =>
        [
          siglum,
          outlet ?? file,
          published === null ? say(ui, 'changes', 'undated') : dateText(ui, published.value),
        ].join(' · '),
      ),
    ),
    ...section(
      'origins',
      story.origins.map((origin) => origin.label),
    ),
    ...section(
      'corrections',
      story.corrections.flatMap((correction) =>
        correctionLines(ui, correction, titles.get(correction.entry) ?? ''),
      ),
    ),
    ...section(
      'entries',
      story.entries.flatMap((entry) => entryLines(ui, entry, titles.get(entry.id)!)),
    ),
    '',
  ];
}

function titleOf(ui: Ui, entry: ChangedEntry): string {
  const scope = entry.kind === 'figure' ? scopeText(ui, entry).join(', ') : '';
  const title = known(ui, 'changes', entry.kind) ?? entry.kind;
  return `${title}: ${entryTitle(ui, entry)}${scope === '' ? '' : ` · ${scope}`}`;
}

const readingText = (ui: Ui, { siglum, stated, chain }: ChangedReading): string =>
  `${siglum} ${say(ui, 'page', 'quoted', { words: stated.replace(/\s+/g, ' ') })}${chain.length === 0 ? '' : ` (${chain.join(' ← ')})`}`;

function correctionLines(
  ui: Ui,
  { type, before, after, why, dependents }: Correction,
  title: string,
): readonly string[] {
  const resting = dependents.map(
    ({ siglum, stated }) => `${siglum} ${say(ui, 'page', 'quoted', { words: stated })}`,
  );
  return [
    `${title} [${label(ui, 'relation', type)}]`,
    `  ${readingText(ui, before)} → ${readingText(ui, after)}`,
    `  ${reasonText(ui, why, type)}`,
    ...(resting.length === 0
      ? []
      : [`  ${say(ui, 'changes', 'dependents', { list: ui.list.format(resting) })}`]),
  ];
}

function entryLines(ui: Ui, { isNew, readings, moved }: ChangedEntry, title: string): readonly string[] {
  const range = ({ low, high }: Range): string =>
    low === high ? ui.number.format(low) : `${ui.number.format(low)}–${ui.number.format(high)}`;
  const rest = readings.length - SHOWN;
  return [
    `${title}${isNew ? ` [${say(ui, 'changes', 'newEntry')}]` : ''}`,
    ...(moved === null
      ? []
      : [`  ${say(ui, 'changes', 'moved', { before: range(moved.before), after: range(moved.after) })}`]),
    ...readings.slice(0, SHOWN).map((reading) => `  ${readingText(ui, reading)}`),
    ...(rest > 0 ? [`  ${say(ui, 'page', 'more', { n: rest })}`] : []),
  ];
}
