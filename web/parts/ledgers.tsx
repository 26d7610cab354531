import type { JSX } from 'preact';
import {
  columnText,
  isDivided,
  itemText,
  noteText,
  placesOf,
  speakersOf,
} from '../../src/messages/ledgers.js';
import { label, say } from '../../src/messages/index.js';
import type { Item, Ledger, LedgerNote, LedgerRow } from '../../src/views/ledgers/types.js';
import { here, textId, type Frame } from './frame.js';
import { Places, Speaker, Words } from './words.js';

/** The ledgers of the story, each folded behind its name: a table in which a cell holds all its readings, and what follows by a rule. */
export function Ledgers({ frame, ledgers }: { frame: Frame; ledgers: readonly Ledger[] }): JSX.Element {
  return (
    <>
      {ledgers.map((ledger) => (
        <details class="ledger">
          <summary>
            {label(frame.ui, 'ledger', ledger.id)} ·{' '}
            {say(frame.ui, 'counts', 'rows', { n: ledger.rows.length })}
          </summary>
          <Notes frame={frame} notes={ledger.notes} />
          <Table frame={frame} ledger={ledger} />
        </details>
      ))}
    </>
  );
}

function Table({ frame, ledger }: { frame: Frame; ledger: Ledger }): JSX.Element {
  const { ui } = frame;
  const columns = ledger.columns.filter((column) => !ledger.long.includes(column));
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={label(ui, 'ledger', ledger.id)}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{columnText(ui, column)}</th>
            ))}
            <th scope="col">{say(ui, 'column', 'says')}</th>
            <th scope="col">{say(ui, 'column', 'articles')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row) => (
            <Row frame={frame} columns={columns} row={row} about={ABOUT_ARTICLES.has(ledger.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Ledgers with a row for each article: what such a row tells stands in no sentence, and leads to the whole. */
const ABOUT_ARTICLES: ReadonlySet<string> = new Set(['dates']);

function Row({
  frame,
  columns,
  row,
  about,
}: {
  frame: Frame;
  columns: readonly string[];
  row: LedgerRow;
  about: boolean;
}): JSX.Element {
  return (
    <tr>
      {columns.map((column) => (
        <td>
          <Cell frame={frame} column={column} items={row.cells[column] ?? []} />
        </td>
      ))}
      <td>
        <bdi>{speakersOf(frame.ui, row).join('; ')}</bdi>
      </td>
      <td class="in">
        {about ? (
          <a class="at" href={here(textId(row.id))}>
            {say(frame.ui, 'column', 'article')}
          </a>
        ) : (
          <Places frame={frame} places={placesOf(row)} />
        )}
      </td>
    </tr>
  );
}

function Cell(props: { frame: Frame; column: string; items: readonly Item[] }): JSX.Element {
  const { frame, column, items } = props;
  const divided = isDivided(items);
  return (
    <>
      {items.map((item, index) => (
        <>
          {index > 0 ? '; ' : ''}
          {item.value.kind === 'words' ? (
            <Words of={item.value.words} />
          ) : (
            <bdi>{itemText(frame.ui, column, item, frame.year)}</bdi>
          )}
          {divided && item.by !== null && (
            <span class="also">
              <Speaker frame={frame} by={item.by} />
            </span>
          )}
        </>
      ))}
    </>
  );
}

function Notes({ frame, notes }: { frame: Frame; notes: readonly LedgerNote[] }): JSX.Element | null {
  const { ui, year } = frame;
  if (notes.length === 0) return null;
  return (
    <ul class="plain">
      {notes.map((note) => (
        <li>
          <span class={note.state === 'open' ? 'tag grave' : 'tag'}>
            {label(ui, 'ledgerTerm', note.state)}
          </span>{' '}
          <bdi>{noteText(ui, note, year)}</bdi>{' '}
          <span class="places">
            <Places frame={frame} places={onceEach(note.items.flatMap(({ places }) => places))} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const onceEach = <T extends { readonly mark: string }>(places: readonly T[]): readonly T[] => [
  ...new Map(places.map((place) => [place.mark, place])).values(),
];
