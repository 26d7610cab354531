import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { capital, label, say, type Ui } from '../../src/messages/index.js';
import type { Values } from '../../src/model/index.js';
import type { CorrectionView, Said } from '../../src/views/types.js';
import { here, type Frame } from './frame.js';
import { Words } from './words.js';

/** What people said of a claim, beside it: never without the name and the reason. */
export function SaidOf({ ui, said }: { ui: Ui; said: readonly Said[] | undefined }): JSX.Element | null {
  if (said === undefined) return null;
  return (
    <>
      {said.map((one) => (
        <small class="ruled">
          {' '}
          [<bdi>{saidText(ui, one)}</bdi>]
        </small>
      ))}
    </>
  );
}

export const saidText = (ui: Ui, { act, by, reason }: Said): string =>
  say(ui, 'correction', 'said', {
    act: label(ui, 'correction', act),
    by: by ?? say(ui, 'correction', 'someone'),
    reason,
  });

/** Corrections as a list. `linkOf`: where the words stand that have no mark on this page. */
export function Corrections({
  frame,
  corrections,
  linkOf = ({ mark }) => (mark === null ? null : here(mark)),
}: {
  frame: Frame;
  corrections: readonly CorrectionView[];
  linkOf?: (correction: CorrectionView) => string | null;
}): JSX.Element {
  const { ui, year } = frame;
  return (
    <ul class="list corrections">
      {corrections.map((correction) => (
        <li>
          <About ui={ui} correction={correction} href={linkOf(correction)} />{' '}
          <span class={correction.state === 'unfit' ? 'tag grave' : 'tag'}>
            {label(ui, 'correction', correction.state)}
          </span>
          {correction.why !== null && <span class="soft"> {label(ui, 'correction', correction.why)}</span>}
          <br />
          <bdi>{capital(ui, saidText(ui, correction))}</bdi>{' '}
          <span class="soft">
            {valuesText(ui, correction.found, 'read')} {valuesText(ui, correction.values, 'now')}{' '}
            {dateText(ui, correction.at, { weekday: false, year })}
          </span>{' '}
          {correction.state !== 'undone' &&
            frame.tools?.({ of: 'correction', line: correction.line, label: saidText(ui, correction) })}
        </li>
      ))}
    </ul>
  );
}

/** What it is of: its kind, with the words in the article or the names of what it ties. */
function About({
  ui,
  correction: { of, type, words, labels },
  href,
}: {
  ui: Ui;
  correction: CorrectionView;
  href: string | null;
}): JSX.Element {
  const named = words === null ? <bdi>{labels.join(' → ')}</bdi> : <Words of={words} />;
  return (
    <>
      <span class="soft">{capital(ui, label(ui, 'correction', type ?? of))}</span>{' '}
      {href === null ? named : <a href={href}>{named}</a>}
    </>
  );
}

function valuesText(ui: Ui, values: Values, key: 'read' | 'now'): string {
  const shown = Object.values(values).map((value) =>
    typeof value === 'number' ? ui.number.format(value) : (value ?? say(ui, 'correction', 'empty')),
  );
  return shown.length === 0 ? '' : `${say(ui, 'correction', key, { value: ui.list.format(shown) })};`;
}
