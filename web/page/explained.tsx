import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import type { Explanation } from '../../src/desk/explain.js';
import { Ready } from './asked.js';
import { useAsked } from './data.js';
import { useUi } from './frame.js';

/** How a claim came about, asked for when it is opened. `story` is encoded already. */
export function Explained({ story, id }: { story: string; id: string }): JSX.Element {
  const ui = useUi();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(ui, 'desk', 'explain')}</summary>
      {open && <Answer path={`stories/${story}/explain/${encodeURIComponent(id)}`} />}
    </details>
  );
}

function Answer({ path }: { path: string }): JSX.Element {
  const asked = useAsked<Explanation>(path);
  return <Ready asked={asked}>{(found) => <Step of={found} />}</Ready>;
}

/** The rule and the words it stands on; what it was made of below it. Rules and values are the engine's own words, in English. */
function Step({ of }: { of: Explanation }): JSX.Element {
  return (
    <div class="step">
      <p lang="en">
        <code>{of.rule}</code>
        {of.line !== null && (
          <>
            {' '}
            <bdi>“{of.line}”</bdi>
          </>
        )}
      </p>
      {of.evidence.map(({ text }) => (
        <blockquote dir="auto">{text}</blockquote>
      ))}
      <dl>
        {Object.entries(of.values).map(([name, value]) => (
          <div lang="en">
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {of.inputs.length > 0 && (
        <ul>
          {of.inputs.map((input) => (
            <li>
              <Step of={input} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
