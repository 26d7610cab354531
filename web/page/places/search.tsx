import type { JSX } from 'preact';
import { dateText } from '../../../src/messages/dates.js';
import { capital, say } from '../../../src/messages/index.js';
import type { Part } from '../../../src/store/types.js';
import { pathOf } from '../api.js';
import { Ready } from '../asked.js';
import { useAsked } from '../data.js';
import { useUi } from '../frame.js';
import { go, useAddress } from '../router.js';

interface HitAnswer {
  readonly article: string;
  readonly story: string | null;
  readonly headline: string | null;
  readonly snippet: string;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

const FILTERS = ['language', 'outlet', 'from', 'to'] as const;

/** Words within the articles, with filters. What is asked for stands in the address, so that it can be passed on. */
export function SearchPlace(): JSX.Element {
  const ui = useUi();
  const { query } = useAddress();
  const words = query.get('q') ?? '';
  const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name)]));
  const path =
    words.trim() === '' ? null : pathOf('search', { q: words, ...filters, after: query.get('after') });
  const asked = useAsked<Part<HitAnswer>>(path);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const told = new FormData(event.currentTarget as HTMLFormElement);
    go(
      `/${pathOf('search', Object.fromEntries([...told].map(([name, value]) => [name, String(value).trim()])))}`,
    );
  };
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'search')}</h1>
      <form class="search" role="search" onSubmit={submit}>
        <label>
          {say(ui, 'desk', 'searchWords')}
          <input type="search" name="q" value={words} required maxLength={200} data-search />
        </label>
        <button type="submit">{say(ui, 'desk', 'search')}</button>
        <div class="narrow">
          {FILTERS.map((name) => (
            <label>
              {say(ui, 'desk', FILTER_LABELS[name])}
              <Filter name={name} value={filters[name] ?? ''} />
            </label>
          ))}
        </div>
      </form>
      {path !== null && (
        <Ready asked={asked}>
          {({ items, next }) => (
            <>
              {items.length === 0 && <p>{say(ui, 'desk', 'noHits')}</p>}
              <Hits items={items} />
              {next !== null && (
                <p>
                  <a href={`/${pathOf('search', { q: words, ...filters, after: next })}`}>
                    {say(ui, 'desk', 'moreHits')}
                  </a>
                </p>
              )}
            </>
          )}
        </Ready>
      )}
    </>
  );
}

/** Languages that articles are read in, by BCP 47 subtag. */
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'nb', 'nl', 'nn', 'sv'] as const;

function Filter({ name, value }: { name: (typeof FILTERS)[number]; value: string }): JSX.Element {
  const ui = useUi();
  if (name === 'from' || name === 'to') return <input name={name} type="date" value={value} />;
  if (name === 'outlet') return <input name={name} value={value} />;
  return (
    <select name={name}>
      <option value="">{say(ui, 'desk', 'all')}</option>
      {LANGUAGES.map((code) => (
        <option value={code} selected={code === value}>
          {capital(ui, ui.languages.of(code) ?? code)}
        </option>
      ))}
    </select>
  );
}

const FILTER_LABELS = { language: 'byLanguage', outlet: 'byOutlet', from: 'fromDay', to: 'toDay' } as const;

function Hits({ items }: { items: readonly HitAnswer[] }): JSX.Element {
  const ui = useUi();
  return (
    <ol class="stories">
      {items.map(({ article, story, headline, snippet, outlet, language, published }) => (
        <li>
          <a class="said" href={`/articles/${encodeURIComponent(article)}`} data-item>
            <bdi lang={language ?? undefined}>{headline ?? article}</bdi>
          </a>
          <p class="said snippet" lang={language ?? undefined} dir="auto">
            {snippet}
          </p>
          <p class="counts">
            {outlet !== null && <bdi>{outlet}</bdi>}
            {published !== null && <span>{dateText(ui, published, { weekday: false, year: null })}</span>}
            {story !== null && (
              <a href={`/stories/${encodeURIComponent(story)}`}>{say(ui, 'desk', 'toStory')}</a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
