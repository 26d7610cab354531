import type { ComponentChildren, JSX } from 'preact';
import { rangeText } from '../../src/messages/dates.js';
import { say, type Messages } from '../../src/messages/index.js';
import type { NameKind } from '../../src/model/index.js';
import type { StoryView } from '../../src/views/types.js';
import { ArticleList, Texts } from './articles.js';
import { Corrections } from './corrections.js';
import { Differences } from './differences.js';
import { Figures } from './figures.js';
import { storyId, type Frame } from './frame.js';
import { Ledgers } from './ledgers.js';
import { Grounds, Lineage } from './lineage.js';
import { Positions } from './positions.js';
import { Schedules } from './schedule.js';
import { Timeline } from './timeline.js';
import { Voices } from './voices.js';
import { Words } from './words.js';

/** One story: what it is about, its sections in the order in which an editor asks, and the texts that all of it stands on. */
export function Story({ frame, story }: { frame: Frame; story: StoryView }): JSX.Element {
  const {
    figures,
    differences,
    voices,
    positions,
    schedule,
    timeline,
    lineage,
    origins,
    ledgers,
    articles,
    corrections,
  } = story;
  return (
    <section class="story" id={storyId(story.id)}>
      <Head frame={frame} story={story} />
      <div class="columns">
        <div>
          {section(frame, 'figures', figures, <Figures frame={frame} figures={figures} />)}
          {section(
            frame,
            'differences',
            differences,
            <Differences frame={frame} differences={differences} />,
          )}
          {section(frame, 'voices', voices, <Voices frame={frame} voices={voices} />)}
          {section(frame, 'positions', positions, <Positions frame={frame} parties={positions} />)}
          {section(frame, 'schedule', schedule, <Schedules frame={frame} schedules={schedule} />)}
          {section(frame, 'timeline', timeline, <Timeline frame={frame} days={timeline} />)}
          {section(frame, 'ledgers', ledgers, <Ledgers frame={frame} ledgers={ledgers} />)}
          {section(
            frame,
            'corrections',
            corrections,
            <Corrections frame={frame} corrections={corrections} />,
          )}
        </div>
        <aside>
          {section(
            frame,
            'lineage',
            articles.length > 1 ? articles : [],
            <Lineage frame={frame} lineage={lineage} origins={origins} />,
          )}
          {section(frame, 'articles', articles, <ArticleList frame={frame} articles={articles} />)}
          {section(frame, 'grounds', lineage.edges, <Grounds frame={frame} edges={lineage.edges} />)}
        </aside>
      </div>
      <Texts frame={frame} story={story.id} articles={articles} />
    </section>
  );
}

/** A section that has nothing to show is left out. */
function section(
  { ui }: Frame,
  key: keyof Messages['section'],
  items: readonly unknown[],
  children: ComponentChildren,
): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{say(ui, 'section', key)}</h3>
      {children}
    </section>
  );
}

function Head({ frame: { ui }, story }: { frame: Frame; story: StoryView }): JSX.Element {
  const { counts, period } = story;
  return (
    <header>
      <h2>
        <Words of={story.title} />
      </h2>
      <p class="counts">
        {count(say(ui, 'counts', 'articles', { n: counts.articles }))}
        {count(say(ui, 'counts', 'languages', { n: counts.languages }))}
        {count(say(ui, 'counts', 'origins', { n: counts.origins }))}
        {counts.unknown > 0 && count(say(ui, 'counts', 'unknown', { n: counts.unknown }))}
        {counts.differences > 0 &&
          count(say(ui, 'counts', 'differences', { n: counts.differences }), 'differ')}
        {period !== null && <span>{rangeText(ui, period.from, period.to)}</span>}
      </p>
      <About frame={{ ui, year: null }} story={story} />
    </header>
  );
}

/** The number of a count stands out: “**4** articles”. */
function count(text: string, kind?: string): JSX.Element {
  const [number, ...rest] = text.split(' ');
  return (
    <span class={kind}>
      <b>{number}</b> {rest.join(' ')}
    </span>
  );
}

const KINDS: readonly (readonly [NameKind, keyof Messages['page']])[] = [
  ['place', 'places'],
  ['organisation', 'organisations'],
  ['person', 'people'],
];

function About({ frame: { ui }, story }: { frame: Frame; story: StoryView }): JSX.Element {
  return (
    <dl class="about">
      {KINDS.map(([kind, key]) => {
        const names = story.about.filter((named) => named.kind === kind).slice(0, 5);
        return names.length === 0 ? null : (
          <div>
            <dt>{say(ui, 'page', key)}</dt>
            <dd>
              <bdi>{names.map(({ name }) => name).join(', ')}</bdi>
            </dd>
          </div>
        );
      })}
      {story.episodes.map(({ id, title }) => (
        <div>
          <dt>{say(ui, 'page', 'episode')}</dt>
          <dd>
            <a href={`#${storyId(id)}`}>
              <Words of={title} />
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
