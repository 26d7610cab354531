/** A followed feed, as a list of feeds names it. */
interface Listed {
  readonly url: string;
  readonly title: string | null;
}

/** A list of feeds (OPML 2.0) that other readers of feeds can take in. */
export function opml(title: string, feeds: readonly Listed[]): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escape(feed.title ?? feed.url)}" xmlUrl="${escape(feed.url)}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escape(title)}</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 does not know are left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (mark) => REFERENCES[mark]!);
