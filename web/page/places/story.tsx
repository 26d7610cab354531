import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../src/messages/index.js';
import type { StoryRow } from '../../../src/store/types.js';
import type { ArticleView, StoryView } from '../../../src/views/types.js';
import { Story } from '../../parts/story.js';
import type { PlaceProps } from '../app.js';
import { pathOf } from '../api.js';
import { Ready } from '../asked.js';
import { useAsked } from '../data.js';
import { useUi } from '../frame.js';
import { go, useAddress } from '../router.js';

export interface StoryAnswer {
  readonly row: StoryRow;
  readonly briefing: StoryView;
}

export function StoryPlace({ of }: PlaceProps): JSX.Element {
  const ui = useUi();
  const key = encodeURIComponent(of.story!);
  const asked = useAsked<StoryAnswer>(pathOf(`stories/${key}`, { ui: ui.code }));
  return (
    <Ready asked={asked}>
      {({ row, briefing }) => (
        <>
          <Drawn story={briefing} desk={`/stories/${encodeURIComponent(row.key)}`} />
          <Tools row={row} articles={briefing.articles} />
        </>
      )}
    </Ready>
  );
}

/** The briefing; the mark in the address is gone to once it is there. */
function Drawn({ story, desk }: { story: StoryView; desk: string }): JSX.Element {
  const ui = useUi();
  const { mark } = useAddress();
  useEffect(() => {
    document.title = `${story.title.text} – ${say(ui, 'page', 'product')}`;
  }, [story, ui]);
  useEffect(() => {
    // The browser looked for the mark before the page was drawn; setting the hash anew makes it look again, and `:target` hold.
    if (mark !== '' && document.getElementById(mark)) location.replace(location.hash);
  }, []);
  return <Story frame={{ ui, year: story.period?.to.slice(0, 4) ?? null, desk }} story={story} />;
}

/** What can be done with a story besides reading it. */
function Tools({ row, articles }: { row: StoryRow; articles: readonly ArticleView[] }): JSX.Element {
  const ui = useUi();
  const key = encodeURIComponent(row.key);
  const file = (path: string): string => `/api/stories/${key}${path}`;
  return (
    <section class="tools">
      <h2 class="place">{say(ui, 'desk', 'tools')}</h2>
      {articles.length > 1 && <Beside articles={articles} />}
      <p>
        {say(ui, 'desk', 'takeAway')}{' '}
        <a href={file('.md')} download>
          Markdown
        </a>{' '}
        <a href={file('.json')} download>
          JSON
        </a>{' '}
        <a href={file('/lineage.csv')} download>
          {say(ui, 'section', 'lineage')} (CSV)
        </a>{' '}
        <a href={file('/entries.csv')} download>
          {say(ui, 'desk', 'entries')} (CSV)
        </a>
      </p>
    </section>
  );
}

/** Two articles to be set side by side. */
function Beside({ articles }: { articles: readonly ArticleView[] }): JSX.Element {
  const ui = useUi();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const told = new FormData(event.currentTarget as HTMLFormElement);
    go(`/collation/${String(told.get('first'))}/${String(told.get('second'))}`);
  };
  const choice = (name: string, at: number): JSX.Element => (
    <select name={name} aria-label={say(ui, 'desk', name === 'first' ? 'firstArticle' : 'secondArticle')}>
      {articles.map(({ id, siglum, outlet, file }, index) => (
        <option value={id} selected={index === at}>
          {`${siglum} ${outlet ?? file}`}
        </option>
      ))}
    </select>
  );
  return (
    <form onSubmit={submit}>
      {choice('first', 0)} {choice('second', 1)} <button type="submit">{say(ui, 'desk', 'collate')}</button>
    </form>
  );
}
