import type { JSX } from 'preact';
import { dateText } from '../../../src/messages/dates.js';
import { say } from '../../../src/messages/index.js';
import { Ready } from '../asked.js';
import { correcting } from '../correcting.js';
import { useAsked } from '../data.js';
import { Follow } from '../follow.js';
import { useUi } from '../frame.js';

interface SourceAnswer {
  readonly url: string;
  readonly type: string;
  readonly title: string | null;
  readonly since: string;
  readonly next: string | null;
  readonly failures: number;
  readonly fault: string | null;
  readonly ended: string | null;
}

/** What the desk follows, and how that goes. */
export function SourcesPlace(): JSX.Element {
  const ui = useUi();
  const asked = useAsked<{ readonly items: readonly SourceAnswer[] }>('sources');
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'followed')}</h1>
      <Follow />
      <Ready asked={asked}>
        {({ items }) =>
          items.length === 0 ? <p>{say(ui, 'desk', 'noSources')}</p> : <Table items={items} />
        }
      </Ready>
      <p>
        <a href="/api/sources/opml" download>
          {say(ui, 'desk', 'opml')}
        </a>
      </p>
    </>
  );
}

function Table({ items }: { items: readonly SourceAnswer[] }): JSX.Element {
  const ui = useUi();
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={say(ui, 'desk', 'sources')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(ui, 'desk', 'source')}</th>
            <th scope="col">{say(ui, 'desk', 'health')}</th>
            <th scope="col">{say(ui, 'desk', 'nextLook')}</th>
            <th scope="col">
              <span class="unseen">{say(ui, 'desk', 'unfollow')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr>
              <th scope="row">
                <bdi>{row.title ?? row.url}</bdi>
                {row.title !== null && <span class="also">{row.url}</span>}
              </th>
              <td class={row.fault !== null || row.failures > 0 || row.ended !== null ? 'differ' : undefined}>
                {health(row)}
                {row.fault !== null && (
                  <span class="also">
                    <code>{row.fault}</code>
                  </span>
                )}
              </td>
              <td class="time">
                {row.next === null ? '–' : dateText(ui, row.next, { weekday: true, year: null })}
              </td>
              <td>{row.ended === null && row.type !== 'folder' && <Unfollow row={row} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function health({ failures, ended }: SourceAnswer): string {
    if (ended !== null) return say(ui, 'desk', 'ended', { why: ended });
    return failures > 0 ? say(ui, 'desk', 'failures', { n: failures }) : say(ui, 'desk', 'wellHeard');
  }
}

/** Ends the following of a source, with a reason; what it brought stays. */
function Unfollow({ row: { url, title } }: { row: SourceAnswer }): JSX.Element {
  const ui = useUi();
  const name = say(ui, 'desk', 'unfollow');
  const label = title ?? url;
  return (
    <button
      type="button"
      aria-label={`${name}: ${label}`}
      onClick={() => correcting.set({ of: 'source', story: '', url, label: `${name}: ${label}` })}
    >
      {name}
    </button>
  );
}
