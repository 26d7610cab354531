import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { say } from '../../src/messages/index.js';
import { entryTitle, reasonText, scopeText, tagText } from '../../src/messages/labels.js';
import type { DifferenceView, Pair, Side } from '../../src/views/types.js';
import { differenceId, entryId, here, type Frame } from './frame.js';
import { Bounded, Sentence, Speaker, Whole } from './words.js';

const SHOWN = 8;
const PAIRS = 1;

/** Where accounts differ: two sentences side by side, the words that differ marked, and the reason. */
export function Differences({
  frame,
  differences,
}: {
  frame: Frame;
  differences: readonly DifferenceView[];
}): JSX.Element {
  return (
    <Bounded
      frame={frame}
      items={differences}
      limit={SHOWN}
      each={(item) => <Difference frame={frame} difference={item} />}
    />
  );
}

function Difference({ frame, difference }: { frame: Frame; difference: DifferenceView }): JSX.Element {
  const { ui, year } = frame;
  const { pairs, more, entry, kind } = difference;
  const title = <bdi>{entryTitle(ui, difference)}</bdi>;
  const scope = scopeText(ui, difference, year);
  return (
    <div class="item" id={differenceId(entry)}>
      <div class="titled">
        <h4>{kind === 'figure' ? <a href={here(entryId(entry))}>{title}</a> : title}</h4>
        {scope.length > 0 && <bdi class="soft small">{scope.join(' · ')}</bdi>}
      </div>
      <Bounded
        frame={frame}
        items={pairs}
        limit={PAIRS}
        each={(pair) => <TwoSides frame={frame} pair={pair} />}
      />
      {more > 0 && frame.desk === undefined && <p class="why">{say(ui, 'counts', 'pairs', { n: more })}</p>}
      <Whole frame={frame} entry={entry} />
    </div>
  );
}

function TwoSides({ frame: { ui, year }, frame, pair }: { frame: Frame; pair: Pair }): JSX.Element {
  return (
    <div class={pair.grave ? 'grave' : 'quiet'}>
      <div class="pair">
        <OneSide frame={frame} side={pair.a} />
        <OneSide frame={frame} side={pair.b} />
      </div>
      <p class="why">
        <span class={pair.grave ? 'tag grave' : 'tag'}>{tagText(ui, pair.reason, pair.type)}</span>{' '}
        <bdi>{reasonText(ui, pair.reason, pair.type, year)}</bdi>
      </p>
    </div>
  );
}

function OneSide({ frame, side }: { frame: Frame; side: Side }): JSX.Element {
  return (
    <blockquote>
      <Sentence of={side.excerpt} place={side.place} />
      <cite>
        <a class="at" href={here(side.place.mark)}>
          {side.place.siglum}
        </a>
        {side.asOf !== null && ` · ${dateText(frame.ui, side.asOf, { weekday: true, year: frame.year })}`}
        {side.place.heading && ` · ${say(frame.ui, 'source', 'heading')}`} ·{' '}
        <Speaker frame={frame} by={side.by} />
      </cite>
    </blockquote>
  );
}
