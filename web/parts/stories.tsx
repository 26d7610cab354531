import type { ComponentChildren, JSX } from 'preact';
import { rangeText } from '../../src/messages/dates.js';
import { capital, say, type Ui } from '../../src/messages/index.js';
import { boundText, measureLabel } from '../../src/messages/labels.js';
import type { ListedFigure, StorySummary } from '../../src/model/index.js';

/** A story as it stands in the list; `href` leads to it. */
export interface ListedStory extends StorySummary {
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
      <ol class="stories">
        {stories.map((story) => (
          <li>
            <StoryItem ui={ui} story={story} />
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

/** One story of the list: its title in the reader's language if an article has one, its counts, and between what its main figures are put. */
export function StoryItem(props: { ui: Ui; story: ListedStory; children?: ComponentChildren }): JSX.Element {
  const { ui, story, children } = props;
  return (
    <>
      <a class="said" href={story.href} data-item>
        <bdi>{story.titles[ui.code] ?? story.title}</bdi>
      </a>
      {story.figures.length > 0 && (
        <p class="main">
          {story.figures.map((figure) => (
            <span>
              {capital(ui, measureLabel(ui, figure.measure))} <b>{between(ui, figure)}</b>
              {figure.place !== null && (
                <span class="soft">
                  {' '}
                  <bdi>{figure.place}</bdi>
                </span>
              )}
            </span>
          ))}
        </p>
      )}
      <p class="counts">
        {factsOf(ui, story).map((fact) => (
          <span>{fact}</span>
        ))}
        {story.differences > 0 && (
          <span>
            {say(ui, 'counts', 'differences', { n: story.differences })}
            {story.unexplained > 0 && (
              <span class="differ">, {say(ui, 'counts', 'unexplained', { n: story.unexplained })}</span>
            )}
          </span>
        )}
        {children}
      </p>
    </>
  );
}

/** The least and the most that is reported. */
function between(ui: Ui, { least, most }: ListedFigure): string {
  const [from, to] = [boundText(ui, least), boundText(ui, most)];
  return from === to ? from : `${from} – ${to}`;
}

/** Counts and days; where no origin is known, that stands in its place. */
function factsOf(ui: Ui, story: ListedStory): readonly string[] {
  const { articles, languages, origins, unknown, from, to } = story;
  return [
    say(ui, 'counts', 'articles', { n: articles }),
    ...(languages.length === 0 ? [] : [say(ui, 'counts', 'languages', { n: languages.length })]),
    ...(origins === 0 ? [] : [say(ui, 'counts', 'origins', { n: origins })]),
    ...(unknown === 0 ? [] : [say(ui, 'counts', 'unknown', { n: unknown })]),
    ...(from === null || to === null ? [] : [rangeText(ui, from, to)]),
  ];
}
