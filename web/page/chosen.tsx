import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../src/messages/dates.js';
import { say } from '../../src/messages/index.js';
import type { ArticleRow } from '../../src/store/types.js';
import { useUi } from './frame.js';
import { quoteOf, quoteQuery, textFragment, type Quote } from './quote.js';

/** Words that the reader has chosen in an article: an address that leads to them, the live page, a citation. */
export function Chosen(props: {
  body: { readonly current: HTMLDivElement | null };
  row: ArticleRow;
  url: string | null;
}): JSX.Element | null {
  const { body, row, url } = props;
  const ui = useUi();
  const [quote, setQuote] = useState<Quote | null>(null);
  useEffect(() => {
    const look = (): void => setQuote(selected(body.current?.querySelector('.body') ?? null));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (quote === null) return null;
  const permalink = `${location.origin}/articles/${encodeURIComponent(row.key)}?${quoteQuery(quote)}`;
  const citation = [
    `“${quote.exact}”`,
    row.outlet ?? row.address,
    row.headline,
    row.published === null ? null : dateText(ui, row.published, { weekday: false, year: null }),
    url,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <div class="chosen" role="toolbar" aria-label={say(ui, 'desk', 'chosen')}>
      <Copy text={permalink} label={say(ui, 'desk', 'copyLink')} />
      <Copy text={citation} label={say(ui, 'desk', 'copyCitation')} />
      {url !== null && /^https?:\/\//i.test(url) && (
        <a href={textFragment(url, quote)} target="_blank" rel="noopener noreferrer">
          {say(ui, 'desk', 'livePage')}
        </a>
      )}
    </div>
  );
}

function selected(within: Element | null): Quote | null {
  const selection = getSelection();
  if (!within || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(within);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return quoteOf(within.textContent ?? '', start, start + range.toString().length);
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
