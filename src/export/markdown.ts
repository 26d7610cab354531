import { dateText, rangeText } from '../messages/dates.js';
import { known, label, say, ui as uiFor, type Messages, type Ui } from '../messages/index.js';
import {
  boundText,
  byText,
  entryTitle,
  languageText,
  reasonText,
  scopeText,
  stepText,
  tagText,
  throughText,
} from '../messages/labels.js';
import type { Story } from '../model/index.js';
import { briefing } from '../views/briefing.js';
import type {
  ArticleView,
  DifferenceView,
  Excerpt,
  FigureRow,
  FigureView,
  LineageView,
  PartyView,
  ScheduleView,
  Side,
  StoryView,
  VoiceView,
} from '../views/types.js';
import { ledgerSections } from './ledgers/markdown.js';
import { escape, Notes, table } from './notes.js';
import type { RenderOptions } from './types.js';

/**
 * The briefing as Markdown (CommonMark with the tables and footnotes of GitHub): every fact has a footnote with the words that it
 * stands on. All words from articles are escaped.
 */
export function markdown(stories: readonly Story[], options: RenderOptions): string {
  const ui = uiFor(options.ui);
  const { stories: views } = briefing(stories, options.ui);
  if (views.length === 0) return say(ui, 'page', 'nothing');
  return `${views.map((story) => storyText(new Notes(ui, story), story)).join('\n\n---\n\n')}\n`;
}

function storyText(notes: Notes, story: StoryView): string {
  const { ui } = notes;
  const parts = [
    `# ${escape(story.title.text)}`,
    headText(ui, story),
    ...section(ui, 'figures', figuresText(notes, story.figures)),
    ...section(
      ui,
      'differences',
      story.differences.map((item) => differenceText(notes, item)),
    ),
    ...section(
      ui,
      'voices',
      story.voices.map((voice) => voiceText(notes, voice)),
    ),
    ...section(
      ui,
      'positions',
      story.positions.map((party) => partyText(notes, party)),
    ),
    ...section(
      ui,
      'schedule',
      story.schedule.map((item) => scheduleText(notes, item)),
    ),
    ...section(ui, 'timeline', timelineText(notes, story)),
    ...section(ui, 'furtherFigures', furtherText(notes, story.figures)),
    ...section(ui, 'lineage', lineageText(ui, story.lineage)),
    ...section(ui, 'ledgers', ledgerSections(notes, story.ledgers)),
    ...section(ui, 'articles', [articlesText(notes, story.articles)]),
    notes.footnotes().join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const section = (ui: Ui, key: keyof Messages['section'], parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`## ${say(ui, 'section', key)}`, ...parts];

function headText(ui: Ui, { counts, period, about, episodes }: StoryView): string {
  const line = [
    say(ui, 'counts', 'articles', { n: counts.articles }),
    say(ui, 'counts', 'languages', { n: counts.languages }),
    say(ui, 'counts', 'origins', { n: counts.origins }),
    ...(counts.unknown > 0 ? [say(ui, 'counts', 'unknown', { n: counts.unknown })] : []),
    ...(period ? [rangeText(ui, period.from, period.to)] : []),
  ].join(' · ');
  const names = about.slice(0, 12).map(({ name }) => escape(name));
  return [
    line,
    ...(names.length === 0 ? [] : [`${say(ui, 'page', 'about')}: ${names.join(', ')}`]),
    ...episodes.map(({ title }) => `${say(ui, 'page', 'episode')}: ${escape(title.text)}`),
  ].join('\n\n');
}

const heading = ({ ui, year }: Notes, entry: FigureView | DifferenceView): string =>
  [entryTitle(ui, entry), ...scopeText(ui, entry, year)].map(escape).join(' · ');

function figuresText(notes: Notes, figures: readonly FigureView[]): readonly string[] {
  const { ui, year } = notes;
  const columns = (['reading', 'bound', 'asOf', 'says', 'articles'] as const).map((key) =>
    say(ui, 'column', key),
  );
  return figures
    .filter(({ key }) => key)
    .map((figure) => {
      const rows = figure.rows.map((row) => [
        statedText(row),
        escape(boundText(ui, row)),
        row.asOf === null ? '–' : escape(dateText(ui, row.asOf.value, { weekday: true, year })),
        escape(byText(ui, row.by)),
        notes.places(row.places),
      ]);
      return [`### ${headingOf(notes, figure)}`, ...spreadText(ui, figure), table(columns, rows)].join(
        '\n\n',
      );
    });
}

/** What is only asked, expected or feared says so in its heading. */
function headingOf(notes: Notes, figure: FigureView): string {
  const { status } = figure;
  const open = status === null || status === 'reported' ? [] : [escape(label(notes.ui, 'status', status))];
  return [heading(notes, figure), ...open].join(' · ');
}

const statedText = ({ stated }: FigureRow): string => stated.map(({ text }) => escape(text)).join(' / ');

/** The newest readings, and between what the reported numbers lie. */
function spreadText(ui: Ui, { spread, rows }: FigureView): readonly string[] {
  if (spread === null) return [];
  const bound = (id: string): string =>
    boundText(
      ui,
      rows.find((row) => row.id === id)!,
    );
  const newest = [...new Set(spread.newest.map(bound))];
  const [least, most] = [bound(spread.least), bound(spread.most)];
  const parts = [
    ...(newest.length > 0 ? [say(ui, 'spread', 'newest', { values: newest.join(' / ') })] : []),
    ...(least === most ? [] : [say(ui, 'spread', 'spread', { least, most })]),
  ];
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

/** What few texts give or nothing says the measure of, a line for each reading. */
function furtherText(notes: Notes, figures: readonly FigureView[]): readonly string[] {
  const { ui } = notes;
  const rows = figures
    .filter(({ key }) => !key)
    .flatMap((figure) =>
      figure.rows.map((row) => [
        headingOf(notes, figure),
        statedText(row),
        escape(byText(ui, row.by)),
        notes.places(row.places),
      ]),
    );
  const columns = (['figure', 'reading', 'says', 'articles'] as const).map((key) => say(ui, 'column', key));
  return rows.length === 0 ? [] : [table(columns, rows)];
}

/** Pairs of one difference that are written out. */
const PAIRS = 3;

function differenceText(notes: Notes, difference: DifferenceView): string {
  const { ui, year } = notes;
  const pairs = difference.pairs
    .slice(0, PAIRS)
    .map(
      ({ a, b, reason, type }) =>
        `- ${tagText(ui, reason, type)}: ${escape(reasonText(ui, reason, type, year))}\n  ${sideText(notes, a)}\n  ${sideText(notes, b)}`,
    );
  const more = difference.pairs.length - pairs.length + difference.more;
  return [
    `### ${heading(notes, difference)}`,
    pairs.join('\n'),
    ...(more > 0 ? [say(ui, 'counts', 'pairs', { n: more })] : []),
  ].join('\n\n');
}

const sideText = (notes: Notes, { excerpt, by, place }: Side): string =>
  `- ${quotedText(excerpt)} — ${escape(byText(notes.ui, by))}, ${notes.places([place])}`;

const quotedText = ({ before, marked, after }: Excerpt): string =>
  `${escape(`${before}\u0000`).replace('\u0000', '')}**${escape(marked)}**${escape(`\u0000${after}`).replace('\u0000', '')}`;

function voiceText(notes: Notes, { label: name, kind, utterances }: VoiceView): string {
  const { ui } = notes;
  const lines = utterances.map(({ direct, words, polarity, act, through, places }) => {
    const verb = polarity === 'affirm' ? known(ui, 'act', act) : label(ui, 'polarity', polarity);
    const said = direct ? say(ui, 'page', 'quoted', { words: escape(words.text) }) : escape(words.text);
    const from = [escape(throughText(ui, through)), notes.places(places)]
      .filter((text) => text !== '')
      .join(', ');
    return `- ${verb === null ? '' : `${verb}: `}${said} — ${from}`;
  });
  const what = kind === null ? '' : ` (${label(ui, 'source', kind)})`;
  return `**${escape(name)}**${what}\n\n${lines.join('\n')}`;
}

function partyText(notes: Notes, { label: name, rows }: PartyView): string {
  const { ui } = notes;
  const lines = rows.map(({ stance, issue, words, condition, places }) => {
    const on =
      condition === null ? '' : ` (${escape(say(ui, 'stance', 'condition', { condition: condition.text }))})`;
    return `- ${label(ui, 'stance', stance)}: ${escape(issue?.text ?? words.marked)}${on} — ${notes.places(places)}`;
  });
  return `**${escape(name ?? say(ui, 'stance', 'noParty'))}**\n\n${lines.join('\n')}`;
}

function scheduleText(notes: Notes, { label: words, steps }: ScheduleView): string {
  const lines = steps.map(
    (step) => `- ${escape(stepText(notes.ui, step, notes.year))} — ${notes.places(step.places)}`,
  );
  return `**${escape(words.text)}**\n\n${lines.join('\n')}`;
}

function timelineText(notes: Notes, { timeline }: StoryView): readonly string[] {
  const { ui, year } = notes;
  const rows = timeline.flatMap(({ when, happenings }) =>
    happenings.map(({ type, label: words, status, places }) => [
      when === null ? say(ui, 'page', 'noPlace') : escape(dateText(ui, when, { weekday: true, year })),
      label(ui, 'event', type),
      escape(words.text),
      label(ui, 'status', status),
      notes.places(places),
    ]),
  );
  const columns = [...(['date', 'event', 'issue', 'status', 'articles'] as const)].map((key) =>
    say(ui, 'column', key),
  );
  return rows.length === 0 ? [] : [table(columns, rows)];
}

function lineageText(ui: Ui, { edges }: LineageView): readonly string[] {
  const rows = edges.map(({ fromLabel, toLabel, kind, grounds }) => [
    escape(fromLabel),
    escape(toLabel),
    label(ui, 'derivation', kind),
    grounds
      .map(
        ({ kind: ground, items }) =>
          `${label(ui, 'derivation', ground)}: ${items.map(({ words, text }) => escape(words?.text ?? text)).join(', ')}`,
      )
      .join('; '),
  ]);
  const columns = (['from', 'to', 'kind', 'grounds'] as const).map((key) => say(ui, 'column', key));
  return rows.length === 0 ? [] : [table(columns, rows)];
}

function articlesText({ ui, year }: Notes, articles: readonly ArticleView[]): string {
  const rows = articles.map(({ siglum, outlet, language, published, headline, file }) => [
    escape(siglum),
    escape(outlet ?? '–'),
    language === null ? '–' : escape(languageText(ui, language)),
    published === null
      ? say(ui, 'date', 'none')
      : escape(
          `${dateText(ui, published.value, { weekday: true, year })} (${say(ui, 'date', published.basis)})`,
        ),
    escape(headline ?? file),
  ]);
  const columns = (['article', 'outlet', 'language', 'published'] as const).map((key) =>
    say(ui, 'column', key),
  );
  return table([...columns, label(ui, 'block', 'headline')], rows);
}
