import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { capital, label, say } from '../../src/messages/index.js';
import { boundText, entryTitle, scopeText } from '../../src/messages/labels.js';
import type { FigureRow, FigureView } from '../../src/views/types.js';
import { Chart, worthDrawing } from './chart.js';
import { SaidOf } from './corrections.js';
import { entryId, type Frame } from './frame.js';
import { Bounded, Places, Speaker, Whole, Words } from './words.js';

const SHOWN = 6;
const ROWS = 8;
const CHARTS = 3;

/** Key figures: each with its readings as a table, the main ones also drawn; the further ones as one table. */
export function Figures({ frame, figures }: { frame: Frame; figures: readonly FigureView[] }): JSX.Element {
  const known = figures.filter(({ measure }) => measure !== null);
  const shown = known.length > 0 ? known.slice(0, SHOWN) : figures.slice(0, SHOWN);
  const further = figures.filter((figure) => !shown.includes(figure));
  const drawn = new Set(shown.filter(worthDrawing).slice(0, CHARTS));
  return (
    <>
      {shown.map((figure) => (
        <Figure frame={frame} figure={figure} drawn={drawn.has(figure)} />
      ))}
      {further.length > 0 && <Further frame={frame} figures={further} />}
    </>
  );
}

/** Figures that few texts give or whose measure is not known, a line for each reading. */
function Further({ frame, figures }: { frame: Frame; figures: readonly FigureView[] }): JSX.Element {
  const { ui, year } = frame;
  return (
    <details class="further">
      <summary>{say(ui, 'counts', 'figures', { n: figures.length })}</summary>
      <table>
        <caption class="unseen">{say(ui, 'section', 'furtherFigures')}</caption>
        <thead>
          <tr>
            {(['figure', 'reading', 'says', 'articles'] as const).map((key) => (
              <th scope="col">{say(ui, 'column', key)}</th>
            ))}
          </tr>
        </thead>
        {figures.map((figure) => (
          <tbody id={entryId(figure.id)}>
            {figure.rows.map((row, index) => (
              <tr>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={figure.rows.length}>
                    <bdi>{entryTitle(ui, figure)}</bdi>
                    <span class="also">
                      <bdi>{scopeText(ui, figure, year).join(' · ')}</bdi>
                    </span>
                  </th>
                )}
                <td class="stated">
                  {stated(frame, row)}
                  {frame.tools?.({ of: 'claim', claim: row.id, label: row.stated[0]?.text ?? '' })}
                </td>
                <td>
                  <Speaker frame={frame} by={row.by} hedged={row.hedged} />
                </td>
                <td>
                  <Places frame={frame} places={row.places} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function Figure({ frame, figure, drawn }: { frame: Frame; figure: FigureView; drawn: boolean }): JSX.Element {
  const { ui, year } = frame;
  const scope = scopeText(ui, figure, year);
  const accounts = [
    say(ui, 'counts', 'readings', { n: figure.rows.length }),
    say(ui, 'counts', 'articlesOf', { n: figure.articles }),
    ...(figure.origins > 0 ? [say(ui, 'counts', 'sources', { n: figure.origins })] : []),
  ];
  return (
    <div class="item" id={entryId(figure.id)}>
      <h4>
        <bdi>{entryTitle(ui, figure)}</bdi>
      </h4>
      <p class="sub">
        {scope.length > 0 && <bdi>{scope.join(' · ')} · </bdi>}
        {accounts.join(' · ')}
        {figure.status !== null && figure.status !== 'reported' && (
          <> · {label(ui, 'status', figure.status)}</>
        )}
      </p>
      {drawn && <Chart frame={frame} figure={figure} />}
      <Bounded
        frame={frame}
        items={figure.rows}
        limit={ROWS}
        list={(rows) => table(frame, figure, rows)}
        each={(row) => <Row frame={frame} row={row} />}
      />
      <Whole frame={frame} entry={figure.id} />
    </div>
  );
}

function table({ ui }: Frame, figure: FigureView, rows: unknown): JSX.Element {
  return (
    <table class="rows">
      <caption class="unseen">{entryTitle(ui, figure)}</caption>
      <thead>
        <tr>
          {(['reading', 'bound', 'asOf', 'says', 'articles'] as const).map((key) => (
            <th scope="col">{say(ui, 'column', key)}</th>
          ))}
        </tr>
      </thead>
      <tbody>{rows as JSX.Element[]}</tbody>
    </table>
  );
}

/** The printed form, with those of other languages and what is not reported but proposed, forecast… under it. */
function stated({ ui }: Frame, { stated: forms, status, said }: FigureRow): JSX.Element {
  const [first, ...also] = forms;
  return (
    <>
      {first && <Words of={first} as="said" />}
      {also.length > 0 && (
        <span class="also">
          {also.map((form, index) => (
            <>
              {index > 0 ? ' · ' : ''}
              <Words of={form} as="said" />
            </>
          ))}
        </span>
      )}
      {status !== null && status !== 'reported' && <span class="also">{label(ui, 'status', status)}</span>}
      <SaidOf ui={ui} said={said} />
    </>
  );
}

function Row({ frame, row }: { frame: Frame; row: FigureRow }): JSX.Element {
  const { ui, year } = frame;
  return (
    <tr>
      <td class="stated">
        {stated(frame, row)}
        {frame.tools?.({ of: 'claim', claim: row.id, label: row.stated[0]?.text ?? '' })}
      </td>
      <td
        class="bound"
        title={row.quantifier === null ? undefined : capital(ui, label(ui, 'bound', row.quantifier))}
      >
        {boundText(ui, row)}
      </td>
      <td class="time">
        {row.asOf === null ? (
          '–'
        ) : (
          <time dateTime={row.asOf.value}>{dateText(ui, row.asOf.value, { weekday: true, year })}</time>
        )}
      </td>
      <td class="who">
        <Speaker frame={frame} by={row.by} hedged={row.hedged} />
      </td>
      <td class="in">
        <Places frame={frame} places={row.places} />
      </td>
    </tr>
  );
}
