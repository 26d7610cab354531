import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import { CorrectDialog } from './correct.js';
import { Drop } from './drop.js';
import { setTheme, themeNow, useUi } from './frame.js';
import { Sheet } from './keys.js';
import { ledger, letIn } from './live.js';
import { Palette } from './palette.js';
import { fits } from './path.js';
import { useAddress } from './router.js';
import { useShared } from './store.js';
import { ArticlePlace } from './places/article.js';
import { CollationPlace } from './places/collation.js';
import { EntryPlace } from './places/entry.js';
import { HelpPlace } from './places/help.js';
import { ReviewPlace } from './places/review.js';
import { SearchPlace } from './places/search.js';
import { SettingsPlace } from './places/settings.js';
import { SourcesPlace } from './places/sources.js';
import { StoriesPlace } from './places/stories.js';
import { StoryPlace } from './places/story.js';

/** What a place is given: the parts of its path that stand for something. */
export type PlaceProps = { readonly of: Readonly<Record<string, string>> };

/** The places of the page by their path: one row each. */
const PLACES: readonly (readonly [pattern: string, place: ComponentType<PlaceProps>])[] = [
  ['/', StoriesPlace],
  ['/stories/:story', StoryPlace],
  ['/stories/:story/entries/:entry', EntryPlace],
  ['/articles/:article', ArticlePlace],
  ['/collation/:first/:second', CollationPlace],
  ['/search', SearchPlace],
  ['/sources', SourcesPlace],
  ['/review', ReviewPlace],
  ['/settings', SettingsPlace],
  ['/help', HelpPlace],
];

/** The ways that stand at the top of every place. */
const WAYS = [
  ['/', 'stories'],
  ['/search', 'search'],
  ['/sources', 'sources'],
  ['/review', 'review'],
  ['/settings', 'settings'],
  ['/help', 'help'],
] as const;

export function App(): JSX.Element {
  const ui = useUi();
  const { path } = useAddress();
  useEffect(() => setTheme(themeNow()), []);
  useEffect(() => {
    document.documentElement.lang = ui.code;
  }, [ui]);
  return (
    <>
      <a class="skip" href="#main">
        {say(ui, 'desk', 'skip')}
      </a>
      <header class="bar">
        <a class="home" href="/">
          <b>{say(ui, 'page', 'product')}</b>
        </a>
        <nav aria-label={say(ui, 'desk', 'ways')}>
          {WAYS.map(([to, key]) => (
            <a href={to} aria-current={path === to ? 'page' : undefined}>
              {say(ui, 'desk', key)}
            </a>
          ))}
        </nav>
        <News />
      </header>
      <main class="wrap" id="main" tabIndex={-1}>
        <Shown path={path} />
      </main>
      <footer>
        {say(ui, 'page', 'method')} {say(ui, 'page', 'colours')}
      </footer>
      <Drop />
      <Palette />
      <Sheet />
      <CorrectDialog />
    </>
  );
}

function Shown({ path }: { path: string }): JSX.Element {
  const ui = useUi();
  for (const [pattern, Place] of PLACES) {
    const of = fits(pattern, path);
    if (of) return <Place key={path} of={of} />;
  }
  return (
    <div class="empty">
      <h1>{say(ui, 'desk', 'nowhere')}</h1>
      <p>
        <a href="/">{say(ui, 'desk', 'toStories')}</a>
      </p>
    </div>
  );
}

/** What has come since the page was asked for; nothing moves until the reader lets it in. */
function News(): JSX.Element {
  const ui = useUi();
  const { articles, heard } = useShared(ledger);
  return (
    <span class="news" role="status">
      {!heard && <span class="differ">{say(ui, 'desk', 'unheard')}</span>}
      {articles > 0 && (
        <button type="button" onClick={() => letIn()}>
          {say(ui, 'desk', 'letIn', { n: articles })}
        </button>
      )}
    </span>
  );
}
