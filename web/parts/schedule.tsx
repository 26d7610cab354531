import type { JSX } from 'preact';
import { stepText } from '../../src/messages/labels.js';
import { label } from '../../src/messages/index.js';
import type { ScheduleView } from '../../src/views/types.js';
import type { Frame } from './frame.js';
import { Bounded, Places, Speaker, Words } from './words.js';

const SHOWN = 5;

/** What is to come, and how often it was put off: a line of steps for each. */
export function Schedules({
  frame,
  schedules,
}: {
  frame: Frame;
  schedules: readonly ScheduleView[];
}): JSX.Element {
  return (
    <Bounded
      frame={frame}
      items={schedules}
      limit={SHOWN}
      each={(item) => <Steps frame={frame} schedule={item} />}
    />
  );
}

function Steps({ frame, schedule }: { frame: Frame; schedule: ScheduleView }): JSX.Element {
  const { ui, year } = frame;
  return (
    <div class="item">
      <div class="titled">
        <h4>
          <Words of={schedule.label} />
        </h4>
        <span class="soft small">{label(ui, 'event', schedule.event)}</span>
      </div>
      <ol class="steps">
        {schedule.steps.map((step) => (
          <li>
            <b>{stepText(ui, step, year)}</b>
            <Places frame={frame} places={step.places} />
            {step.by.label !== null && (
              <>
                {' '}
                <span class="small">
                  <Speaker frame={frame} by={step.by} />
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
