import type { ComponentChildren, JSX } from 'preact';
import { rangeText } from '../../src/messages/dates.js';
import { say, type Messages } from '../../src/messages/index.js';
import type { NameKind } from '../../src/model/index.js';
import type { StoryView } from '../../src/views/types.js';
import { ArticleList, Texts } from './articles.js';
import { Corrections } from './corrections.js';
import { Differences } from './differences.js';
import { Figures } from './figures.js';
import { here, partId, storyId, type Frame } from './frame.js';
import { Glance } from './glance.js';
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
    about,
    episodes,
  } = story;
  const section = (
    key: keyof Messages['section'],
    items: readonly unknown[],
    children: ComponentChildren,
  ): JSX.Element | null => (
    <Section frame={frame} story={story.id} part={key} empty={items.length === 0}>
      {children}
    </Section>
  );
  return (
    <section class="story" id={storyId(story.id)}>
      <Head frame={frame} story={story} />
      <Glance frame={frame} story={story} />
      <div class="columns">
        <div>
          {section('figures', figures, <Figures frame={frame} figures={figures} />)}
          {section('differences', differences, <Differences frame={frame} differences={differences} />)}
          {section('voices', voices, <Voices frame={frame} voices={voices} />)}
          {section('positions', positions, <Positions frame={frame} parties={positions} />)}
          {section('schedule', schedule, <Schedules frame={frame} schedules={schedule} />)}
          {section('timeline', timeline, <Timeline frame={frame} days={timeline} />)}
          {section('ledgers', ledgers, <Ledgers frame={frame} ledgers={ledgers} />)}
          {section('corrections', corrections, <Corrections frame={frame} corrections={corrections} />)}
        </div>
        <aside>
          {section(
            'lineage',
            articles.length > 1 ? articles : [],
            <Lineage frame={frame} lineage={lineage} origins={origins} />,
          )}
          {section('articles', articles, <ArticleList frame={frame} articles={articles} />)}
          {section('grounds', lineage.edges, <Grounds frame={frame} edges={lineage.edges} />)}
          {section('about', [...about, ...episodes], <About frame={frame} story={story} />)}
        </aside>
      </div>
      <Texts frame={frame} story={story.id} articles={articles} />
    </section>
  );
}

/** A section that has nothing to show is left out. */
function Section(props: {
  frame: Frame;
  story: string;
  part: keyof Messages['section'];
  empty: boolean;
  children: ComponentChildren;
}): JSX.Element | null {
  if (props.empty) return null;
  return (
    <section id={partId(props.story, props.part)}>
      <h3>{say(props.frame.ui, 'section', props.part)}</h3>
      {props.children}
    </section>
  );
}

function Head({ frame: { ui }, story }: { frame: Frame; story: StoryView }): JSX.Element {
  const { counts, period } = story;
  const { articles, languages, origins, unknown, differences, unexplained } = counts;
  const to = (part: keyof Messages['section']): string => here(partId(story.id, part));
  return (
    <header>
      <h2>
        <Words of={story.title} />
      </h2>
      <p class="counts">
        <a href={to('articles')}>{count(say(ui, 'counts', 'articles', { n: articles }))}</a>
        {count(say(ui, 'counts', 'languages', { n: languages }))}
        <a href={to(articles > 1 ? 'lineage' : 'articles')}>
          {count(say(ui, 'counts', 'origins', { n: origins }))}
        </a>
        {unknown > 0 && count(say(ui, 'counts', 'unknown', { n: unknown }))}
        {differences > 0 && (
          <a href={to('differences')}>
            {count(say(ui, 'counts', 'differences', { n: differences }))}
            {unexplained > 0 && (
              <span class="differ">, {say(ui, 'counts', 'unexplained', { n: unexplained })}</span>
            )}
          </a>
        )}
        {period !== null && <span>{rangeText(ui, period.from, period.to)}</span>}
      </p>
    </header>
  );
}

/** The number of a count stands out: “**4** articles”. */
function count(text: string): JSX.Element {
  const [number, ...rest] = text.split(' ');
  return (
    <span>
      <b>{number}</b> {rest.join(' ')}
    </span>
  );
}

/** Names of a kind that are shown. */
const NAMES = 5;

const KINDS: readonly (readonly [NameKind, keyof Messages['page']])[] = [
  ['place', 'places'],
  ['organisation', 'organisations'],
  ['person', 'people'],
];

function About({ frame: { ui }, story }: { frame: Frame; story: StoryView }): JSX.Element {
  return (
    <dl class="about">
      {KINDS.map(([kind, key]) => {
        const names = story.about.filter((named) => named.kind === kind).slice(0, NAMES);
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
