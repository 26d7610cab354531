import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, type Messages } from '../../../src/messages/index.js';
import type { CorrectionRecord } from '../../../src/desk/correction-record.js';
import type { Review, Reviewed } from '../../../src/desk/review.js';
import type { CorrectionView } from '../../../src/views/types.js';
import { Corrections } from '../../parts/corrections.js';
import { post } from '../api.js';
import { Ready } from '../asked.js';
import { toolsFor } from '../correct.js';
import { useAsked } from '../data.js';
import { useUi } from '../frame.js';
import { letIn } from '../live.js';

/** What waits for a person, and what people corrected. */
export function ReviewPlace(): JSX.Element {
  const ui = useUi();
  const waiting = useAsked<Review>('review');
  const done = useAsked<{ readonly items: readonly CorrectionRecord[] }>('corrections?limit=100');
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'review')}</h1>
      <Ready asked={waiting}>{(found) => <Waiting of={found} />}</Ready>
      {waiting.state === 'ready' && (
        <Ready asked={done}>
          {({ items }) => (
            <Section title="reviewDone" items={items.filter(({ state }) => state !== 'unfit')}>
              {(rows) => <Listed rows={rows} />}
            </Section>
          )}
        </Ready>
      )}
    </>
  );
}

function Waiting({ of }: { of: Review }): JSX.Element {
  const ui = useUi();
  const { unfit, stopped, undated, issues, outlets, pairs, looked } = of;
  const nothing = [unfit, stopped, undated, issues, outlets, pairs].every(({ length }) => length === 0);
  return (
    <>
      {nothing && <p>{say(ui, 'correction', 'reviewNothing')}</p>}
      <Section title="reviewUnfit" items={unfit}>
        {(rows) => <Listed rows={rows} />}
      </Section>
      <Section title="reviewStopped" items={stopped}>
        {(rows) => list(rows, stoppedRow)}
      </Section>
      <Section title="reviewPairs" items={pairs}>
        {(rows) =>
          list(rows, ({ a, b }) => (
            <li>
              <a href={`/stories/${encodeURIComponent(a.key)}`} data-item>
                <bdi>{a.title}</bdi>
              </a>{' '}
              ·{' '}
              <a href={`/stories/${encodeURIComponent(b.key)}`}>
                <bdi>{b.title}</bdi>
              </a>
            </li>
          ))
        }
      </Section>
      <Read of={of} />
      <p class="soft small">{say(ui, 'correction', 'reviewLooked', { n: looked })}</p>
    </>
  );
}

/** What was noticed of articles as they were read. */
function Read({ of: { issues, undated, outlets } }: { of: Review }): JSX.Element {
  return (
    <>
      <Section title="reviewIssues" items={issues}>
        {(rows) =>
          list(rows, (issue) => (
            <li>
              <span class={issue.severity === 'error' ? 'tag grave' : 'tag'}>{issue.severity}</span>{' '}
              <Article of={issue} /> <span lang="en">{issue.message}</span>
            </li>
          ))
        }
      </Section>
      <Section title="reviewDates" items={undated}>
        {(rows) =>
          list(rows, (article) => (
            <li>
              <Article of={article} />
            </li>
          ))
        }
      </Section>
      <Section title="reviewOutlets" items={outlets}>
        {(rows) =>
          list(rows, (names) => (
            <li>
              <bdi>{names.join(' · ')}</bdi>
            </li>
          ))
        }
      </Section>
    </>
  );
}

/** A list under its heading; nothing where it is empty. */
function Section<T>(props: {
  title: keyof Messages['correction'];
  items: readonly T[];
  children: (items: readonly T[]) => ComponentChildren;
}): JSX.Element | null {
  const ui = useUi();
  if (props.items.length === 0) return null;
  return (
    <section>
      <h2 class="place">{say(ui, 'correction', props.title)}</h2>
      {props.children(props.items)}
    </section>
  );
}

const list = <T,>(rows: readonly T[], each: (row: T) => JSX.Element): JSX.Element => (
  <ul class="list">{rows.map(each)}</ul>
);

function Article({ of }: { of: Reviewed }): JSX.Element {
  return (
    <a href={`/articles/${encodeURIComponent(of.key)}`} data-item>
      <bdi>{of.headline ?? of.address}</bdi>
    </a>
  );
}

const stoppedRow = (article: Review['stopped'][number]): JSX.Element => (
  <li>
    <Article of={article} /> <span lang="en">{article.message}</span> <Retry of={article} />
  </li>
);

/** Has an article read once more. */
function Retry({ of: { key, headline, address } }: { of: Reviewed }): JSX.Element {
  const ui = useUi();
  const [busy, setBusy] = useState(false);
  const name = say(ui, 'correction', 'retry');
  const retry = (): void => {
    setBusy(true);
    post(`articles/${encodeURIComponent(key)}/retry`, {})
      .then(() => letIn())
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return (
    <button type="button" disabled={busy} aria-label={`${name}: ${headline ?? address}`} onClick={retry}>
      {name}
    </button>
  );
}

/** Corrections of many stories; one that stands can be taken back. */
function Listed({ rows }: { rows: readonly CorrectionRecord[] }): JSX.Element {
  const ui = useUi();
  const stories = new Map(rows.map(({ line, story }) => [line, story]));
  return (
    <Corrections
      frame={{ ui, year: null, tools: toolsFor('') }}
      corrections={rows.map(viewOf)}
      linkOf={({ line }) => {
        const story = stories.get(line) ?? null;
        return story === null ? null : `/stories/${encodeURIComponent(story)}`;
      }}
    />
  );
}

const viewOf = (record: CorrectionRecord): CorrectionView => {
  const { line, of, act, type, state, why, by, at, reason, exact, address, values } = record;
  const words = exact === null ? null : { text: exact, language: null };
  return {
    line,
    of,
    act,
    type,
    state,
    why,
    by,
    at,
    reason,
    words,
    mark: null,
    labels: address,
    values,
    found: {},
  };
};
