import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../src/messages/dates.js';
import { say, type Ui } from '../../src/messages/index.js';
import type { ArticleView } from '../../src/views/types.js';
import { textId } from '../parts/frame.js';
import { useUi } from './frame.js';
import { offsetsOf, passageOf } from './passage.js';
import { quoteOf, quoteQuery, textFragment, type Quote } from './quote.js';
import { useAddress } from './router.js';

/** Words of an article that are to be passed on. */
interface Words {
  readonly article: ArticleView;
  readonly quote: Quote;
}

/**
 * What can be done with words of an article: those that the reader has chosen, else those that the address leads to. An address that leads
 * to them wherever they stand, a citation, the live page. `keyOf` names an article in the address.
 */
export function Chosen(props: {
  articles: readonly ArticleView[];
  keyOf: (article: string) => string;
}): JSX.Element | null {
  const { articles, keyOf } = props;
  const ui = useUi();
  const { mark } = useAddress();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const look = (): void => setWords(selected(articles) ?? marked(articles, mark));
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [articles, mark]);
  if (words === null) return null;
  const { article, quote } = words;
  const { url } = article;
  const permalink = `${location.origin}/articles/${encodeURIComponent(keyOf(article.id))}?${quoteQuery(quote)}`;
  return (
    <div class="chosen" role="toolbar" aria-label={say(ui, 'desk', 'chosen')}>
      <Copy text={permalink} label={say(ui, 'desk', 'copyLink')} />
      <Copy text={citationOf(ui, article, quote)} label={say(ui, 'desk', 'copyCitation')} />
      {url !== null && /^https?:\/\//i.test(url) && (
        <a href={textFragment(url, quote)} target="_blank" rel="noopener noreferrer">
          {say(ui, 'desk', 'livePage')}
        </a>
      )}
      {mark !== '' && (
        <button type="button" onClick={() => history.back()}>
          {say(ui, 'desk', 'backToPlace')}
        </button>
      )}
    </div>
  );
}

function citationOf(
  ui: Ui,
  { outlet, file, headline, published, url }: ArticleView,
  { exact }: Quote,
): string {
  const words = say(ui, 'page', 'quoted', { words: exact.replace(/\s+/g, ' ').trim() });
  const day = published === null ? null : dateText(ui, published.value, { weekday: false, year: null });
  return [words, outlet ?? file, headline, day, url].filter((part) => part !== null).join(', ');
}

const bodyOf = (article: string): Element | null =>
  document.getElementById(textId(article))?.querySelector('.body') ?? null;

/** The words that the reader has chosen, in the one article that they lie in. */
function selected(articles: readonly ArticleView[]): Words | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return quotedFrom(articles, selection.getRangeAt(0));
}

/** The sentence of the words that the address leads to. */
function marked(articles: readonly ArticleView[], mark: string): Words | null {
  const target = mark === '' ? null : document.getElementById(mark);
  if (!target) return null;
  const range = document.createRange();
  range.selectNodeContents(target.closest('.s') ?? target);
  return quotedFrom(articles, range);
}

function quotedFrom(articles: readonly ArticleView[], range: Range): Words | null {
  for (const article of articles) {
    const body = bodyOf(article.id);
    if (!body?.contains(range.commonAncestorContainer)) continue;
    const passage = passageOf(body);
    const found = offsetsOf(passage, range);
    if (found) return { article, quote: quoteOf(passage.text, found.start, found.end) };
  }
  return null;
}

function Copy({ text, label }: { text: string; label: string }): JSX.Element {
  const ui = useUi();
  const [done, setDone] = useState(false);
  useEffect(() => setDone(false), [text]);
  // The words stay chosen: a press must not move the selection.
  const keep = (event: Event): void => event.preventDefault();
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setDone(true));
  return (
    <button type="button" onMouseDown={keep} onClick={copy}>
      {done ? say(ui, 'desk', 'copied') : label}
    </button>
  );
}
