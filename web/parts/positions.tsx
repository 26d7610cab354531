import type { JSX } from 'preact';
import { label, say } from '../../src/messages/index.js';
import { throughText } from '../../src/messages/labels.js';
import type { PartyView, PositionRow } from '../../src/views/types.js';
import { here, type Frame } from './frame.js';
import { Bounded, Name, Places, Words } from './words.js';

const SHOWN = 7;
const ROWS = 5;

/** Party, stance, what it is on, and on what condition. */
export function Positions({ frame, parties }: { frame: Frame; parties: readonly PartyView[] }): JSX.Element {
  return (
    <Bounded
      frame={frame}
      items={parties}
      limit={SHOWN}
      each={(party) => <Party frame={frame} party={party} />}
    />
  );
}

function Party({ frame, party }: { frame: Frame; party: PartyView }): JSX.Element {
  return (
    <div class="party">
      <h4>
        {party.label === null ? (
          <span class="soft">{say(frame.ui, 'stance', 'noParty')}</span>
        ) : (
          <Name>{party.label}</Name>
        )}
      </h4>
      <div>
        <Bounded
          frame={frame}
          items={party.rows}
          limit={ROWS}
          list={(children) => <ul class="plain">{children}</ul>}
          each={(row) => <Row frame={frame} row={row} />}
        />
      </div>
    </div>
  );
}

function Row({ frame, row }: { frame: Frame; row: PositionRow }): JSX.Element {
  const { ui } = frame;
  const { stance, issue, condition, words, through, places } = row;
  const [place] = places;
  return (
    <li>
      <span class="stance">{label(ui, 'stance', stance)}</span>
      <span>
        <a href={here(place?.mark ?? '')}>
          <Words of={issue ?? { text: words.marked, language: words.language }} />
        </a>{' '}
        <span class="places">
          {through.length > 0 && `${throughText(ui, through)} · `}
          <Places frame={frame} places={places} />
        </span>
        {condition !== null && (
          <span class="on">
            {say(ui, 'column', 'condition')}: <Words of={condition} />
          </span>
        )}
      </span>
    </li>
  );
}
