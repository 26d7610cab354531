import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../src/messages/index.js';
import type { Head, Part, StoryRow } from '../../../src/store/types.js';
import { StoryItem } from '../../parts/stories.js';
import { pathOf } from '../api.js';
import { Ready } from '../asked.js';
import { useAsked } from '../data.js';
import { Examples, Open } from '../drop.js';
import { useUi } from '../frame.js';
import { Follow } from '../follow.js';
import { lastLook, setLook } from '../live.js';
import { useAddress } from '../router.js';

const before = lastLook();

/** The stories, the one that changed last first, with what has changed since the reader's last look. */
export function StoriesPlace(): JSX.Element {
  const ui = useUi();
  const after = useAddress().query.get('after');
  const asked = useAsked<Part<StoryRow>>(pathOf('stories', { after }));
  const head = useAsked<Head>('status');
  useEffect(() => {
    if (head.state === 'ready' && asked.state === 'ready') setLook(head.data.seq);
  }, [head, asked]);
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'stories')}</h1>
      <Ready asked={asked}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Welcome /> : <List stories={items} />}
            {next !== null && (
              <p>
                <a href={`/?after=${encodeURIComponent(next)}`}>{say(ui, 'desk', 'older')}</a>
              </p>
            )}
            {items.length > 0 && <Open />}
          </>
        )}
      </Ready>
    </>
  );
}

function List({ stories }: { stories: readonly StoryRow[] }): JSX.Element {
  const ui = useUi();
  return (
    <ol class="stories">
      {stories.map((row) => {
        const fresh = before > 0 && row.changed > before;
        return (
          <li class={fresh ? 'fresh' : undefined}>
            <StoryItem ui={ui} story={{ ...row, href: `/stories/${encodeURIComponent(row.key)}` }}>
              {fresh && <span class="tag">{say(ui, 'desk', 'changed')}</span>}
            </StoryItem>
          </li>
        );
      })}
    </ol>
  );
}

/** The first visit: nothing is here yet, and three ways to begin. */
function Welcome(): JSX.Element {
  const ui = useUi();
  return (
    <div class="empty">
      <p>{say(ui, 'page', 'tagline')}</p>
      <h2 class="place">{say(ui, 'desk', 'beginFiles')}</h2>
      <p>{say(ui, 'desk', 'welcome')}</p>
      <Open />
      <h2 class="place">{say(ui, 'desk', 'beginFeed')}</h2>
      <Follow />
      <h2 class="place">{say(ui, 'desk', 'beginExamples')}</h2>
      <p>{say(ui, 'desk', 'exampleHint')}</p>
      <Examples />
    </div>
  );
}
