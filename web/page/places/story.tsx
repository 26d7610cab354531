import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../src/messages/index.js';
import type { StoryRow } from '../../../src/store/types.js';
import type { ArticleView, StoryView } from '../../../src/views/types.js';
import { Story } from '../../parts/story.js';
import type { PlaceProps } from '../app.js';
import { pathOf } from '../api.js';
import { Ready } from '../asked.js';
import { Chosen } from '../chosen.js';
import { toolsFor } from '../correct.js';
import { correcting } from '../correcting.js';
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
          <Drawn story={briefing} row={row} />
          <Tools row={row} story={briefing} />
          <Chosen articles={briefing.articles} keyOf={(id) => id} />
        </>
      )}
    </Ready>
  );
}

/** The briefing; the mark in the address is gone to once it is there. */
function Drawn({ story, row }: { story: StoryView; row: StoryRow }): JSX.Element {
  const ui = useUi();
  const { mark } = useAddress();
  useEffect(() => {
    document.title = `${story.title.text} – ${say(ui, 'page', 'product')}`;
  }, [story, ui]);
  useEffect(() => {
    // The browser looked for the mark before the page was drawn; setting the hash anew makes it look again, and `:target` hold.
    if (mark !== '' && document.getElementById(mark)) location.replace(location.hash);
  }, []);
  const desk = `/stories/${encodeURIComponent(row.key)}`;
  const year = story.period?.to.slice(0, 4) ?? null;
  return <Story frame={{ ui, year, desk, tools: toolsFor(row.key) }} story={story} />;
}

/** What can be done with a story besides reading it. */
function Tools({ row, story }: { row: StoryRow; story: StoryView }): JSX.Element {
  const ui = useUi();
  const key = encodeURIComponent(row.key);
  const file = (path: string): string => `/api/stories/${key}${path}`;
  return (
    <section class="tools">
      <h2 class="place">{say(ui, 'desk', 'tools')}</h2>
      {story.articles.length > 1 && <Beside articles={story.articles} />}
      <Corrected row={row} story={story} />
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

/** Corrects the story as a whole, or a name in it. */
function Corrected({ row, story }: { row: StoryRow; story: StoryView }): JSX.Element {
  const ui = useUi();
  const { text } = story.title;
  const articles = story.articles.map(({ id, siglum, headline, file }) => ({
    id,
    label: `${siglum} ${headline ?? file}`,
  }));
  const names = story.about.map(({ id, name }) => ({ id, label: name }));
  const correctName = (event: SubmitEvent): void => {
    event.preventDefault();
    const entity = String(new FormData(event.currentTarget as HTMLFormElement).get('entity'));
    const label = names.find(({ id }) => id === entity)?.label ?? entity;
    correcting.set({ of: 'entity', story: row.key, entity, names, label });
  };
  return (
    <>
      <p>
        <button
          type="button"
          onClick={() => correcting.set({ of: 'story', story: row.key, label: text, articles })}
        >
          {say(ui, 'correction', 'correctStory')}
        </button>
      </p>
      {names.length > 0 && (
        <form onSubmit={correctName}>
          <select name="entity" aria-label={say(ui, 'correction', 'entity')}>
            {names.map(({ id, label }) => (
              <option value={id}>{label}</option>
            ))}
          </select>{' '}
          <button type="submit">{say(ui, 'correction', 'correct')}</button>
        </form>
      )}
    </>
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
