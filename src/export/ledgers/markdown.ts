import { label, say, ui as uiFor } from '../../messages/index.js';
import { byText } from '../../messages/labels.js';
import type { Story } from '../../model/index.js';
import { briefing } from '../../views/briefing.js';
import type { Item, Ledger, LedgerNote } from '../../views/ledgers/types.js';
import { escape, Notes, table } from '../notes.js';
import { columnText, isDivided, itemText, noteText, placesOf, speakersOf } from '../../messages/ledgers.js';
import type { LedgerOptions } from './types.js';

/** A ledger of each story as Markdown: a table, what follows from it by a rule, and footnotes with the words that it stands on. */
export function markdown(stories: readonly Story[], { ledger: id, ui: code }: LedgerOptions): string {
  const ui = uiFor(code);
  const parts = briefing(stories, code).stories.flatMap((story) => {
    const ledger = story.ledgers.find((item) => item.id === id);
    if (!ledger) return [];
    const notes = new Notes(ui, story);
    return [
      [
        `# ${escape(story.title.text)}`,
        ...ledgerSections(notes, [ledger]),
        notes.footnotes().join('\n'),
      ].join('\n\n'),
    ];
  });
  return parts.length === 0 ? `${say(ui, 'page', 'noRows')}\n` : `${parts.join('\n\n---\n\n')}\n`;
}

/** The ledgers of a story, each with its heading. */
export const ledgerSections = (notes: Notes, ledgers: readonly Ledger[]): readonly string[] =>
  ledgers.flatMap((ledger) => [
    `### ${label(notes.ui, 'ledger', ledger.id)}`,
    ledgerTable(notes, ledger),
    ...(ledger.notes.length === 0 ? [] : [ledger.notes.map((note) => noteLine(notes, note)).join('\n')]),
  ]);

function ledgerTable(notes: Notes, { columns, long, rows }: Ledger): string {
  const { ui } = notes;
  const shown = columns.filter((column) => !long.includes(column));
  const head = [
    ...shown.map((column) => columnText(ui, column)),
    say(ui, 'column', 'says'),
    say(ui, 'column', 'articles'),
  ];
  return table(
    head,
    rows.map((row) => [
      ...shown.map((column) => cellText(notes, column, row.cells[column] ?? [])),
      escape(speakersOf(ui, row).join('; ')),
      notes.places(placesOf(row)),
    ]),
  );
}

const cellText = (notes: Notes, column: string, items: readonly Item[]): string => {
  const divided = isDivided(items);
  return items
    .map((item) => {
      const text = escape(itemText(notes.ui, column, item, notes.year));
      const who = divided && item.by !== null ? ` (${escape(byText(notes.ui, item.by))})` : '';
      return `${text}${who}`;
    })
    .join('; ');
};

function noteLine(notes: Notes, note: LedgerNote): string {
  const { ui } = notes;
  const places = note.items.flatMap((item) => item.places);
  const state = label(ui, 'ledgerTerm', note.state);
  return `- ${state}: ${escape(noteText(ui, note, notes.year))} ${notes.places(onceEach(places))}`.trimEnd();
}

const onceEach = <T extends { readonly mark: string }>(places: readonly T[]): readonly T[] => [
  ...new Map(places.map((place) => [place.mark, place])).values(),
];
