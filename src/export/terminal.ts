import { createColors } from 'picocolors';
import { briefing } from '../views/briefing.js';
import type {
  DifferenceView,
  Excerpt,
  FigureRow,
  FigureView,
  PartyView,
  Place,
  ScheduleView,
  StoryView,
  VoiceView,
} from '../views/types.js';
import type { Story } from '../model/index.js';
import { dateText, rangeText } from '../messages/dates.js';
import { boundText, byText, entryTitle, languageText, reasonText, scopeText, stepText, tagText, throughText } from '../messages/labels.js';
import { known, label, say, ui as uiFor, type Ui } from '../messages/index.js';
import { clip, padEnd, widthOf, wrap, wrapTo } from './columns.js';
import type { RenderOptions } from './types.js';

/** How many of each are shown; the rest stands in the HTML briefing. */
const SHOWN = { figures: 7, rows: 5, differences: 6, voices: 7, utterances: 2, parties: 5, positions: 3, schedules: 4, days: 8, names: 4 };

interface Page {
  readonly ui: Ui;
  readonly width: number;
  readonly year: string | null;
  readonly paint: ReturnType<typeof createColors>;
  readonly color: boolean;
}

/** A briefing to read in a minute, as text of at most 100 columns. */
export function terminal(stories: readonly Story[], options: RenderOptions): string {
  const ui = uiFor(options.ui);
  const width = Math.max(60, Math.min(options.columns, 100));
  const paint = createColors(options.color);
  const { stories: views } = briefing(stories);
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
  ].join(' · ');
  const names = (['place', 'organisation', 'person'] as const).flatMap((kind) =>
    story.about.filter((named) => named.kind === kind).slice(0, SHOWN.names).map(({ name }) => name),
  );
  return [
    paint.dim('━'.repeat(width)),
    ...wrap(story.title.text, width).map(paint.bold),
    ...wrap(counts, width),
    ...wrapTo(names.join(' · '), width, 2).map(paint.dim),
  ];
}

function section({ ui, paint }: Page, key: Parameters<typeof say<'section'>>[2], lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', paint.bold(say(ui, 'section', key).toLocaleUpperCase(ui.locale)), ...lines];
}

/** The first of a list, and a line that tells how many more there are. */
function firstOf<T>({ ui, paint }: Page, items: readonly T[], limit: number, lines: (item: T) => readonly string[], pad = '  '): readonly string[] {
  const rest = items.length - limit;
  return [
    ...items.slice(0, limit).flatMap(lines),
    ...(rest > 0 ? [paint.dim(pad + say(ui, 'page', 'elsewhere', { n: rest }))] : []),
  ];
}

/** Sigla of the articles; those that only carry the account of another stand in brackets. */
const sigla = (places: readonly Place[]): string =>
  places.map(({ siglum, copies }) => (copies.length > 0 ? `(${siglum})` : siglum)).join(' ');

const sub = (text: string): string => (text === '' ? '' : ` · ${text}`);

function figureLines(page: Page, story: StoryView): readonly string[] {
  const shown = story.figures.filter(({ measure }) => measure !== null);
  const rows = shown.slice(0, SHOWN.figures).flatMap(({ rows: all }) => latest(all));
  const reading = Math.min(26, Math.max(...rows.map(({ stated }) => widthOf(stated[0]!.text)), 8));
  const bound = Math.min(14, Math.max(...rows.map((row) => widthOf(boundText(page.ui, row))), 4));
  const inArticles = Math.min(20, Math.max(...rows.map(({ places }) => widthOf(sigla(places))), 2));
  return firstOf(page, shown, SHOWN.figures, (figure) => oneFigure(page, figure, [reading, bound, 13, inArticles]));
}

/** The latest rows, those with a time and a source first: a story that is days old is read for where it stands. */
function latest(rows: readonly FigureRow[]): readonly FigureRow[] {
  const weight = ({ asOf, by, at }: FigureRow): string => `${at === null ? '0' : '1'}${asOf === null && by.label === null ? '0' : '1'}${at ?? ''}`;
  const chosen = new Set([...rows].sort((a, b) => (weight(a) > weight(b) ? -1 : 1)).slice(0, SHOWN.rows));
  return rows.filter((row) => chosen.has(row));
}

function oneFigure(page: Page, figure: FigureView, widths: readonly [number, number, number, number]): readonly string[] {
  const { ui, paint, width, year } = page;
  const [reading, bound, time, inArticles] = widths;
  const who = width - 4 - reading - bound - time - inArticles - 8;
  const lines = latest(figure.rows).map((row) => {
    const cells = [
      paint.bold(padEnd(clip(row.stated[0]!.text, reading), reading)),
      padEnd(clip(boundText(ui, row), bound), bound),
      padEnd(clip(row.asOf ? dateText(ui, row.asOf.value, { weekday: true, year }) : '–', time), time),
      row.by.label === null ? paint.dim(padEnd(clip(byText(ui, row.by), who), who)) : padEnd(clip(byText(ui, row.by), who), who),
      clip(sigla(row.places), inArticles),
    ];
    return `    ${cells.join('  ')}`;
  });
  const more = figure.rows.length - lines.length;
  const title = `  ${entryTitle(ui, figure)}${sub(scopeText(ui, figure, year).join(' · '))}`;
  return [clip(title, width), ...lines, ...(more > 0 ? [paint.dim(`    ${say(ui, 'page', 'elsewhere', { n: more })}`)] : [])];
}

function differenceLines(page: Page, differences: readonly DifferenceView[]): readonly string[] {
  const { ui, paint, width } = page;
  const told = differences.filter(({ grave, type }) => grave || (type !== 'older_than' && type !== 'rounds'));
  return firstOf(page, told.length > 0 ? told : differences, SHOWN.differences, (difference) => {
    const [pair] = difference.pairs;
    if (!pair) return [];
    const tag = tagText(ui, pair.reason, pair.type);
    const title = clip(`${entryTitle(ui, difference)}${sub(scopeText(ui, difference, page.year).join(' · '))}`, width - widthOf(tag) - 7);
    return [
      `  ${title}  ${difference.grave ? paint.red(`[${tag}]`) : paint.dim(`[${tag}]`)}`,
      ...[pair.a, pair.b].flatMap((side) => hanging(page, side.place.siglum, quoted(page, side.excerpt), byText(ui, side.by))),
      ...wrap(reasonText(ui, pair.reason, pair.type), width - 4).map((line) => paint.dim(`    ${line}`)),
    ];
  });
}

/** A siglum, the sentence with its marked words, and who says so. */
function hanging({ width, paint }: Page, siglum: string, text: string, by: string): readonly string[] {
  const indent = 10;
  const lines = wrapTo(`${text} — ${by}`, width - indent, 3);
  return lines.map((line, index) => (index === 0 ? `    ${paint.bold(padEnd(clip(siglum, 5), 5))} ${line}` : ' '.repeat(indent) + line));
}

/** Three lines hold so many characters before the marked words without losing these. */
const BEFORE = 80;

function quoted({ color }: Page, { before, marked, after }: Excerpt): string {
  const from = before.length <= BEFORE ? 0 : before.indexOf(' ', before.length - BEFORE) + 1;
  return `${from > 0 ? '…' : ''}${before.slice(from)}${color ? marked : `*${marked}*`}${after}`;
}

function voiceLines(page: Page, voices: readonly VoiceView[]): readonly string[] {
  const { ui, paint, width } = page;
  return firstOf(page, voices, SHOWN.voices, (voice) => [
    `  ${clip(voice.label, width - 30)}${paint.dim(`  ${label(ui, 'source', voice.kind)}`)}`,
    ...firstOf(
      page,
      voice.utterances,
      SHOWN.utterances,
      ({ direct, words, polarity, act, through, places }) => {
        const verb = polarity === 'affirm' ? known(ui, 'act', act) : label(ui, 'polarity', polarity);
        const note = verb === null ? '' : `${verb}: `;
        const said = direct ? `“${words.text}”` : words.text;
        const from = [throughText(ui, through), sigla(places)].filter((text) => text !== '').join(' · ');
        return wrapTo(note + said, width - 4, 2).map((line, index, all) =>
          index === all.length - 1 ? lineWithEnd(page, `    ${line}`, from) : `    ${line}`,
        );
      },
      '    ',
    ),
  ]);
}

/** Puts a short note at the right end of a line, on a line of its own where there is no room. */
function lineWithEnd({ width, paint }: Page, line: string, end: string): string {
  const room = width - widthOf(line) - widthOf(end);
  const note = paint.dim(clip(end, width - 4));
  return room >= 2 ? `${line}${' '.repeat(room)}${note}` : `${line}\n${' '.repeat(Math.max(4, width - widthOf(end)))}${note}`;
}

function positionLines(page: Page, parties: readonly PartyView[]): readonly string[] {
  const { ui, width } = page;
  return firstOf(page, parties, SHOWN.parties, (party) => [
    `  ${clip(party.label ?? say(ui, 'stance', 'noParty'), width - 4)}`,
    ...firstOf(
      page,
      party.rows,
      SHOWN.positions,
      ({ stance, issue, condition, words, places }) => {
        const about = issue?.text ?? words.marked;
        const on = condition === null ? '' : ` (${say(ui, 'stance', 'condition', { condition: condition.text })})`;
        const lines = wrapTo(`${label(ui, 'stance', stance)}: ${about}${on}`, width - 4, 2).map((line) => `    ${line}`);
        return [...lines.slice(0, -1), lineWithEnd(page, lines.at(-1)!, sigla(places))];
      },
      '    ',
    ),
  ]);
}

function scheduleLines(page: Page, schedules: readonly ScheduleView[]): readonly string[] {
  const { ui, width, year } = page;
  return firstOf(page, schedules, SHOWN.schedules, ({ label: words, steps }) => [
    `  ${clip(words.text, width - 4)}`,
    ...steps.map((step) => lineWithEnd(page, `    ${clip(stepText(ui, step, year), width - 24)}`, sigla(step.places))),
  ]);
}

function timelineLines(page: Page, { timeline }: StoryView): readonly string[] {
  const { ui, width, year } = page;
  const dated = timeline.filter(({ when }) => when !== null);
  return firstOf(page, dated, SHOWN.days, ({ when, happenings }) =>
    happenings.slice(0, 3).map(({ type, label: words, status, places }, index) => {
      const date = index === 0 && when !== null ? dateText(ui, when, { weekday: true, year }) : '';
      const state = status === 'happened' || status === 'reported' ? '' : ` (${label(ui, 'status', status)})`;
      const line = `  ${padEnd(clip(date, 14), 14)}  ${label(ui, 'event', type)}: ${words.text}${state}`;
      return lineWithEnd(page, clip(line, width - 14), sigla(places));
    }),
  );
}

/** One line for each source: who derives from it, and how. */
function lineageLines({ ui, paint, width }: Page, { lineage, origins }: StoryView): readonly string[] {
  const sources = [...new Set(lineage.edges.map(({ from }) => from))];
  if (sources.length === 0) return origins.length === 0 ? [] : [paint.dim(`  ${say(ui, 'derivation', 'none')}`)];
  return sources.flatMap((source) => {
    const edges = lineage.edges.filter(({ from }) => from === source);
    const name = edges[0]!.fromLabel;
    const derived = edges.map(({ toLabel, kind, credited }) => {
      const how = [label(ui, 'derivation', kind), ...(credited ? [say(ui, 'derivation', 'credit')] : [])].join(', ');
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
    const date = published === null ? say(ui, 'date', 'none') : dateText(ui, published.value, { weekday: true, year });
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
