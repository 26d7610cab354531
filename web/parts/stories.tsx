import type { JSX } from 'preact';
import { rangeText } from '../../src/messages/dates.js';
import { say, type Ui } from '../../src/messages/index.js';

/** A story as it stands in the list; `href` leads to it. */
export interface ListedStory {
  readonly href: string;
  readonly title: string;
  readonly articles: number;
  readonly languages: readonly string[];
  readonly origins: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The stories of a desk, and the way to those before. */
export function Stories(props: {
  ui: Ui;
  stories: readonly ListedStory[];
  more: string | null;
}): JSX.Element {
  const { ui, stories, more } = props;
  return (
    <main class="wrap" id="main">
      <h1 class="unseen">{say(ui, 'page', 'contents')}</h1>
      {stories.length === 0 && <p>{say(ui, 'page', 'noStories')}</p>}
      <ol class="list">
        {stories.map((story) => (
          <li>
            <a class="words" href={story.href}>
              <bdi>{story.title}</bdi>
            </a>
            <br />
            <span class="soft">{factsOf(ui, story).join(' · ')}</span>
          </li>
        ))}
      </ol>
      {more !== null && (
        <p>
          <a href={more}>{say(ui, 'page', 'older')}</a>
        </p>
      )}
    </main>
  );
}

const factsOf = (ui: Ui, { articles, languages, origins, from, to }: ListedStory): readonly string[] => [
  say(ui, 'counts', 'articles', { n: articles }),
  say(ui, 'counts', 'languages', { n: languages.length }),
  say(ui, 'counts', 'origins', { n: origins }),
  ...(from === null || to === null ? [] : [rangeText(ui, from, to)]),
];
