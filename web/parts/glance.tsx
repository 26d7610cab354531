import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { say } from '../../src/messages/index.js';
import { boundText, entryTitle, scopeText, tagText } from '../../src/messages/labels.js';
import type {
  DifferenceView,
  FigureRow,
  FigureView,
  GlanceFigure,
  Side,
  StoryView,
} from '../../src/views/types.js';
import { differenceId, entryId, here, partId, type Frame } from './frame.js';
import { Words } from './words.js';

const DIFFERENCES = 6;

/** The first screen of a story: its main figures in a line each, and beside them where accounts differ. */
export function Glance({ frame, story }: { frame: Frame; story: StoryView }): JSX.Element | null {
  const { glance, figures, differences } = story;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  if (glance.length === 0 && differences.length === 0) return null;
  return (
    <div class="glance">
      {glance.length > 0 && (
        <section>
          <h3>{say(frame.ui, 'section', 'glance')}</h3>
          <table>
            <thead>
              <tr>
                {(['figure', 'reported', 'latest'] as const).map((key) => (
                  <th scope="col">{say(frame.ui, 'column', key)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {glance.map((line) => (
                <Line frame={frame} line={line} figure={byId.get(line.entry)!} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {differences.length > 0 && (
        <section>
          <h3>{say(frame.ui, 'section', 'apart')}</h3>
          <ol class="plain">
            {differences.slice(0, DIFFERENCES).map((difference) => (
              <Apart frame={frame} difference={difference} />
            ))}
          </ol>
          {differences.length > DIFFERENCES && (
            <p class="small">
              <a href={here(partId(story.id, 'differences'))}>
                {say(frame.ui, 'page', 'more', { n: differences.length - DIFFERENCES })}
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}

/** One figure: between what it is put, and what is reported for the last day. */
function Line(props: { frame: Frame; line: GlanceFigure; figure: FigureView }): JSX.Element {
  const { frame, line, figure } = props;
  const { least, most, last } = line;
  const { ui, year } = frame;
  const one = boundText(ui, least) === boundText(ui, most);
  const at = last.at(-1)?.at?.slice(0, 10) ?? null;
  return (
    <tr>
      <th scope="row">
        <a href={here(entryId(line.entry))}>
          <bdi>{entryTitle(ui, figure)}</bdi>
        </a>{' '}
        <span class="soft small">
          <bdi>{scopeText(ui, figure, year).join(' · ')}</bdi>
        </span>
      </th>
      <td class="stated">
        <Number frame={frame} row={least} />
        {!one && (
          <>
            {' – '}
            <Number frame={frame} row={most} />
          </>
        )}
      </td>
      <td>
        {last.map((row, index) => (
          <>
            {index > 0 ? ' · ' : ''}
            <Number frame={frame} row={row} /> <span class="soft">{row.places[0]?.siglum}</span>
          </>
        ))}
        {at !== null && <span class="also">{dateText(ui, at, { weekday: true, year })}</span>}
      </td>
    </tr>
  );
}

/** A number that leads to its sentence. */
function Number({ frame: { ui }, row }: { frame: Frame; row: FigureRow }): JSX.Element {
  const said = `${row.stated[0]?.text ?? ''}: ${row.by.label ?? row.by.root ?? say(ui, 'source', 'none')}`;
  return (
    <a class="number" href={here(row.places[0]?.mark ?? '')} title={said}>
      {boundText(ui, row)}
    </a>
  );
}

/** One entry on which accounts differ: its first pair, as printed, and the kind of difference. */
function Apart({ frame, difference }: { frame: Frame; difference: DifferenceView }): JSX.Element {
  const { ui, year } = frame;
  const [{ a, b, grave, reason, type }] = difference.pairs as readonly [DifferenceView['pairs'][number]];
  const scope = scopeText(ui, difference, year);
  return (
    <li>
      <a class="what" href={here(differenceId(difference.entry))}>
        <bdi>{entryTitle(ui, difference)}</bdi>
      </a>{' '}
      {scope.length > 0 && <bdi class="soft small">{scope.join(' · ')}</bdi>}{' '}
      <span class={grave ? 'tag grave' : 'tag'}>{tagText(ui, reason, type)}</span>
      <span class="sides">
        <OneSide side={a} /> <span class="soft">/</span> <OneSide side={b} />
      </span>
    </li>
  );
}

function OneSide({ side: { stated, place } }: { side: Side }): JSX.Element {
  return (
    <>
      <Words of={stated} as="said" />{' '}
      <a class="at" href={here(place.mark)}>
        {place.siglum}
      </a>
    </>
  );
}
