import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { label, say } from '../../src/messages/index.js';
import type { DayView, Happening } from '../../src/views/types.js';
import { here, type Frame } from './frame.js';
import { Bounded, Places, Words } from './words.js';

const DAYS = 12;
const EVENTS = 5;

/** What is told to have happened, by day, as precise as the texts are. */
export function Timeline({ frame, days }: { frame: Frame; days: readonly DayView[] }): JSX.Element {
  return (
    <Bounded
      frame={frame}
      items={days}
      limit={DAYS}
      list={(children) => <ol class="days">{children}</ol>}
      each={(day) => <Day frame={frame} day={day} />}
    />
  );
}

function Day({ frame, day }: { frame: Frame; day: DayView }): JSX.Element {
  const { ui, year } = frame;
  return (
    <li>
      {day.when === null ? (
        <span class="soft small">{say(ui, 'page', 'noPlace')}</span>
      ) : (
        <time dateTime={/^\d{4}-\d\d-\d\d$/.test(day.when) ? day.when : undefined}>
          {dateText(ui, day.when, { weekday: true, year })}
        </time>
      )}
      <div>
        <Bounded
          frame={frame}
          items={day.happenings}
          limit={EVENTS}
          list={(children) => <ul class="plain">{children}</ul>}
          each={(item) => <Event frame={frame} item={item} />}
        />
      </div>
    </li>
  );
}

function Event({ frame, item }: { frame: Frame; item: Happening }): JSX.Element {
  const { ui } = frame;
  const { type, label: words, where, status, places, by } = item;
  const told = status === 'happened' || status === 'reported' ? null : label(ui, 'status', status);
  return (
    <li>
      <span class="act">{label(ui, 'event', type)}</span>{' '}
      <a href={here(places[0]?.mark ?? '')}>
        <Words of={words} />
      </a>{' '}
      <span class="places">
        {[where, told]
          .filter((text) => text !== null)
          .map((text) => (
            <>
              <bdi>{text}</bdi> ·{' '}
            </>
          ))}
        {by.label !== null && (
          <>
            <bdi>{by.label}</bdi> ·{' '}
          </>
        )}
        <Places frame={frame} places={places} />
      </span>
    </li>
  );
}
