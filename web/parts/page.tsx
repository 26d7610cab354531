import type { JSX } from 'preact';
import { say, type Ui } from '../../src/messages/index.js';
import type { Briefing, StoryView } from '../../src/views/types.js';
import { here, storyId } from './frame.js';
import { Story } from './story.js';
import { Words } from './words.js';

/** The body of the briefing. */
export function Page({ ui, briefing: { stories } }: { ui: Ui; briefing: Briefing }): JSX.Element {
  return (
    <>
      <Bar ui={ui} />
      <main class="wrap" id="main">
        <h1 class="unseen">{say(ui, 'page', 'product')}</h1>
        {stories.length > 1 && <Contents ui={ui} stories={stories} />}
        {stories.length === 0 && <p>{say(ui, 'page', 'nothing')}</p>}
        {stories.map((story) => (
          <Story frame={{ ui, year: story.period?.to.slice(0, 4) ?? null }} story={story} />
        ))}
      </main>
      <footer>
        {say(ui, 'page', 'method')} {say(ui, 'page', 'colours')}
      </footer>
    </>
  );
}

/** The way past it, and the line at the top of every page. */
export function Bar({ ui }: { ui: Ui }): JSX.Element {
  return (
    <>
      <a class="skip" href="#main">
        {say(ui, 'page', 'skip')}
      </a>
      <header class="bar">
        <b>{say(ui, 'page', 'product')}</b>
        <span>{say(ui, 'page', 'tagline')}</span>
      </header>
    </>
  );
}

function Contents({ ui, stories }: { ui: Ui; stories: readonly StoryView[] }): JSX.Element {
  return (
    <nav aria-label={say(ui, 'page', 'contents')}>
      <ul class="contents">
        {stories.map(({ id, title, counts }) => (
          <li>
            <a href={here(storyId(id))}>
              <Words of={title} />
            </a>{' '}
            <span>
              {say(ui, 'counts', 'articles', { n: counts.articles })},{' '}
              {say(ui, 'counts', 'languages', { n: counts.languages })}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
