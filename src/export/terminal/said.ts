import { dateText } from '../../messages/dates.js';
import { stepText, throughText } from '../../messages/labels.js';
import { known, label, say } from '../../messages/index.js';
import type { PartyView, ScheduleView, StoryView, VoiceView } from '../../views/types.js';
import { clip, padEnd, wrapTo } from '../columns.js';
import { firstOf, lineWithEnd, sigla, type Page } from './page.js';

const SHOWN = { voices: 7, utterances: 2, parties: 5, positions: 3, schedules: 4, days: 8 };

export function voiceLines(page: Page, voices: readonly VoiceView[]): readonly string[] {
  const { ui, paint, width } = page;
  return firstOf(page, voices, SHOWN.voices, (voice) => [
    `  ${clip(voice.label, width - 30)}${voice.kind === null ? '' : paint.dim(`  ${label(ui, 'source', voice.kind)}`)}`,
    ...firstOf(
      page,
      voice.utterances,
      SHOWN.utterances,
      ({ direct, words, polarity, act, through, places }) => {
        const verb = polarity === 'affirm' ? known(ui, 'act', act) : label(ui, 'polarity', polarity);
        const note = verb === null ? '' : `${verb}: `;
        const said = direct ? say(ui, 'page', 'quoted', { words: words.text }) : words.text;
        const from = [throughText(ui, through), sigla(places)].filter((text) => text !== '').join(' · ');
        return wrapTo(note + said, width - 4, 2).map((line, index, all) =>
          index === all.length - 1 ? lineWithEnd(page, `    ${line}`, from) : `    ${line}`,
        );
      },
      '    ',
    ),
  ]);
}

export function positionLines(page: Page, parties: readonly PartyView[]): readonly string[] {
  const { ui, width } = page;
  return firstOf(page, parties, SHOWN.parties, (party) => [
    `  ${clip(party.label ?? say(ui, 'stance', 'noParty'), width - 4)}`,
    ...firstOf(
      page,
      party.rows,
      SHOWN.positions,
      ({ stance, issue, condition, words, places }) => {
        const about = issue?.text ?? words.marked;
        const on =
          condition === null ? '' : ` (${say(ui, 'stance', 'condition', { condition: condition.text })})`;
        const lines = wrapTo(`${label(ui, 'stance', stance)}: ${about}${on}`, width - 4, 2).map(
          (line) => `    ${line}`,
        );
        return [...lines.slice(0, -1), lineWithEnd(page, lines.at(-1)!, sigla(places))];
      },
      '    ',
    ),
  ]);
}

export function scheduleLines(page: Page, schedules: readonly ScheduleView[]): readonly string[] {
  const { ui, width, year } = page;
  return firstOf(page, schedules, SHOWN.schedules, ({ label: words, steps }) => [
    `  ${clip(words.text, width - 4)}`,
    ...steps.map((step) =>
      lineWithEnd(page, `    ${clip(stepText(ui, step, year), width - 24)}`, sigla(step.places)),
    ),
  ]);
}

/** Columns of a date with its part of the day. */
const DATE = 18;

/** The type of an event and what it is called, once where they are the same word. */
const told = (type: string, words: string): string =>
  type.toLowerCase() === words.toLowerCase() ? type : `${type}: ${words}`;

export function timelineLines(page: Page, { timeline }: StoryView): readonly string[] {
  const { ui, width, year } = page;
  const dated = timeline.filter(({ when }) => when !== null);
  return firstOf(page, dated, SHOWN.days, ({ when, happenings }) =>
    happenings.slice(0, 3).map(({ type, label: words, status, places }, index) => {
      const date = index === 0 && when !== null ? dateText(ui, when, { weekday: true, year }) : '';
      const state = status === 'happened' || status === 'reported' ? '' : ` (${label(ui, 'status', status)})`;
      const line = `  ${padEnd(clip(date, DATE), DATE)}  ${told(label(ui, 'event', type), words.text)}${state}`;
      return lineWithEnd(page, clip(line, width - 14), sigla(places));
    }),
  );
}
