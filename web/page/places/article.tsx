import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dateText } from '../../../src/messages/dates.js';
import { say } from '../../../src/messages/index.js';
import type { ArticleRow } from '../../../src/store/types.js';
import type { ArticleView } from '../../../src/views/types.js';
import { Text } from '../../parts/articles.js';
import type { PlaceProps } from '../app.js';
import { Ready } from '../asked.js';
import { toolsFor } from '../correct.js';
import { useAsked } from '../data.js';
import { useUi } from '../frame.js';
import { Chosen } from '../chosen.js';
import { passageOf, rangeAt } from '../passage.js';
import { placeOf, quoteFrom } from '../quote.js';
import { useAddress } from '../router.js';

export interface ArticleAnswer {
  readonly row: ArticleRow;
  readonly view: ArticleView | null;
  readonly revisions: readonly ArticleRow[];
  readonly issues: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint: string | null;
  }[];
}

/** One article: every claim marked, the original beside it, its revisions. Words that are chosen can be cited and passed on. */
export function ArticlePlace({ of }: PlaceProps): JSX.Element {
  const asked = useAsked<ArticleAnswer>(`articles/${encodeURIComponent(of.article!)}`);
  return <Ready asked={asked}>{(found) => <Shown {...found} />}</Ready>;
}

function Shown({ row, view, revisions, issues }: ArticleAnswer): JSX.Element {
  const { story } = row;
  const ui = useUi();
  const original = `/api/articles/${encodeURIComponent(row.id)}/original`;
  const body = useRef<HTMLDivElement>(null);
  return (
    <>
      <p class="up">
        {story !== null && <a href={`/stories/${encodeURIComponent(story)}`}>{say(ui, 'desk', 'toStory')}</a>}{' '}
        <a href={original} target="_blank" rel="noopener">
          {say(ui, 'desk', 'asText')}
        </a>{' '}
        <a href={`${original}?as=page`} target="_blank" rel="noopener">
          {say(ui, 'desk', 'asPage')}
        </a>
      </p>
      <h1 class={view === null ? 'place' : 'unseen'}>
        <bdi lang={row.language ?? undefined}>{row.headline ?? row.address}</bdi>
      </h1>
      <Revisions row={row} revisions={revisions} />
      <Later row={row} revisions={revisions} />
      {issues.map(({ code, message, hint }) => (
        <p class="soft small" lang="en">
          {message} {hint} <code>{code}</code>
        </p>
      ))}
      <Linked body={body} />
      <div ref={body}>
        {view === null ? (
          <p>{say(ui, 'desk', 'notRead')}</p>
        ) : (
          <Text
            frame={{
              ui,
              year: null,
              entries: `/stories/${encodeURIComponent(story ?? '')}`,
              ...(story !== null && { tools: toolsFor(story) }),
            }}
            story={story ?? ''}
            article={view}
          />
        )}
      </div>
      {view !== null && <Chosen articles={[view]} keyOf={() => row.key} />}
    </>
  );
}

function Revisions({ row, revisions }: Pick<ArticleAnswer, 'row' | 'revisions'>): JSX.Element | null {
  const ui = useUi();
  if (revisions.length < 2) return null;
  return (
    <nav aria-label={say(ui, 'desk', 'revisions')}>
      <ol class="revisions">
        {revisions.map((other, at) => {
          const before = revisions[at - 1];
          return (
            <li>
              <a href={`/articles/${other.id}`} aria-current={other.id === row.id ? 'page' : undefined}>
                {say(ui, 'desk', 'revision', { n: other.revision })}
              </a>{' '}
              <span class="soft">{dateText(ui, other.at, { weekday: false, year: null })}</span>{' '}
              {before !== undefined && (
                <a href={`/collation/${before.id}/${other.id}`}>{say(ui, 'desk', 'whatChanged')}</a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** An address by the id of a revision leads to that one; where there is a later one, this says so and leads on to the same words. */
function Later({ row, revisions }: Pick<ArticleAnswer, 'row' | 'revisions'>): JSX.Element | null {
  const ui = useUi();
  const { query } = useAddress();
  const last = revisions.at(-1);
  if (!last || last.id === row.id) return null;
  return (
    <p class="notice" role="status">
      <a href={`/articles/${last.id}?${query.toString()}`}>{say(ui, 'desk', 'laterRevision')}</a>
    </p>
  );
}

/** The words that the address names: gone to and shown, or said to be gone. */
function Linked({ body }: { body: { readonly current: HTMLDivElement | null } }): JSX.Element | null {
  const ui = useUi();
  const { query } = useAddress();
  const quote = useMemo(() => quoteFrom(query), [query]);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const within = body.current?.querySelector('.body');
    if (quote === null || !within) return;
    const passage = passageOf(within);
    const found = placeOf(passage.text, quote);
    const range = found && rangeAt(passage, found.start, found.end);
    setGone(range === null);
    if (range) lightUp(range);
  }, [quote]);
  return gone ? (
    <p class="notice" role="status">
      {say(ui, 'desk', 'sentenceGone')}
    </p>
  ) : null;
}

/** Selects the words and scrolls to them. */
function lightUp(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
