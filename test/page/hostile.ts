import type { TestContext } from 'node:test';
import { anchored } from '../../src/desk/anchored.js';
import type { Desk } from '../../src/desk/desk.js';
import { readsOf } from '../../src/desk/from-store.js';
import type { Taking } from '../../src/desk/taking.js';
import { Broadcast, listen, type Listening } from '../../src/http/index.js';
import { deskOn } from '../desk/made.js';
import { app, EXAMPLES } from '../http/served.js';
import { folderOf } from '../store/folder.js';

/** Where the markup of a canary asks for its picture. */
export const ELSEWHERE = 'https://canary.example/';

/**
 * Markup that tells of itself wherever it is taken for markup: it makes an element that can be found, asks for a picture elsewhere, and opens
 * a dialog. It also tries to leave an attribute, a title, a style and an address. `field` says where it was put.
 */
export const canary = (field: string): string =>
  `${field} "><b class="canary">${field}</b><img src="${ELSEWHERE}${field}" onerror="alert('${field}')">` +
  `<svg onload="alert('${field}')"></svg><script>alert('${field}')</script></title></style></textarea>` +
  `<iframe src="javascript:alert('${field}')"></iframe>' onmouseover='alert(1)`;

/** The same for a field that must be one word or an address. */
const address = (field: string): string => `https://a.example/${field}?"><b class="canary">${field}</b>`;

const encoder = new TextEncoder();
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const said = (text: string, field: string): string =>
  `${text}

Seven people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said. The ferry carried 212 passengers ${canary(`${field}-text`)}.

"We demand that ${canary(`${field}-quote`)} the harbour be closed," said Ragna Holt ${canary(`${field}-name`)}, the mayor of Tarnby.`;

/** One document in each format, with a canary in each field that it has. */
const DOCUMENTS: readonly Taking[] = [
  {
    file: `${canary('file')}.txt`,
    address: 'post-1',
    source: address('source'),
    bytes: encoder.encode(said(`Ferry Alma aground ${canary('heading')}`, 'txt')),
    mediaType: 'text/plain',
    published: '2031-05-06',
    sidecar: {
      file: 'a.meta.json',
      text: JSON.stringify({ outlet: canary('outlet'), language: 'en', published: canary('published') }),
    },
  },
  {
    file: 'page.html',
    published: '2031-05-06',
    bytes: encoder.encode(`<html lang="en"><head><title>${escaped(canary('title'))}</title>
      <meta property="og:site_name" content="${escaped(canary('site'))}"><meta name="author" content="${escaped(canary('author'))}">
      <link rel="canonical" href="${escaped(address('canonical'))}"></head>
      <body><article><h1>Ferry Alma aground ${escaped(canary('h1'))}</h1>${said('', 'html')
        .split('\n\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('')}${canary('markup')}</article></body></html>`),
  },
  {
    file: 'item.json',
    published: '2031-05-06',
    bytes: encoder.encode(
      JSON.stringify({
        uri: `javascript:alert('uri')//${canary('uri')}`,
        type: 'text',
        language: 'en',
        versioncreated: '2031-05-06T10:00:00Z',
        headline: `Ferry Alma aground ${canary('headline')}`,
        byline: canary('byline'),
        infosources: [{ name: canary('credit') }],
        body_text: said('', 'ninjs'),
      }),
    ),
  },
  {
    file: address('feed'),
    mediaType: 'application/rss+xml',
    bytes: encoder.encode(`<rss version="2.0"><channel><title>${escaped(canary('channel'))}</title>
      ${['one', 'two']
        .map(
          (
            item,
          ) => `<item><guid>${escaped(canary(`guid-${item}`))}</guid><title>Ferry Alma ${escaped(canary(`item-${item}`))}</title>
      <link>${escaped(`javascript:alert('${item}')//${canary('link')}`)}</link><author>${escaped(canary('feed-author'))}</author>
      <pubDate>Tue, 06 May 2031 08:00:00 GMT</pubDate><description><![CDATA[<p>${said('', `feed-${item}`)}</p>]]></description></item>`,
        )
        .join('')}</channel></rss>`),
  },
];

export interface Hostile {
  readonly desk: Desk;
  readonly served: Listening;
  /** Keys of its stories, ids of its articles. */
  readonly stories: readonly string[];
  readonly articles: readonly string[];
}

/** A desk with a canary in every field that comes from a publisher, a feed or another person. `page`: the folder of the built page. */
export async function hostileDesk(t: TestContext, page: URL | null): Promise<Hostile> {
  const desk = await deskOn(t, await folderOf(t));
  const by = canary('person');
  await desk.take(DOCUMENTS, by);
  await desk.record(
    [{ kind: 'followed', url: address('followed'), type: 'feed', title: canary('feed-title') }],
    by,
  );
  const reads = readsOf(desk.store, desk.engine);
  const articles = (await reads.articles({})).items;
  const story = articles.find(({ address: at }) => at === 'post-1')!.story!;
  const found = (await reads.story(story))!.story;
  const figure = found.articles.flatMap(({ figures }) => figures)[0]!;
  for (const asked of [
    { of: 'claim', act: 'amend', story, claim: figure.id, values: { population: canary('value') } },
    { of: 'story', act: 'amend', story, values: { title: canary('story-title') } },
  ] as const) {
    const correction = await anchored(asked, reads);
    if ('missing' in correction) throw new Error(correction.reason);
    await desk.correct([{ correction, reason: canary('reason'), made: null }], by);
  }
  const on = app({
    page,
    desk: { reads, acts: desk, broadcast: new Broadcast(reads), settings: [], examples: EXAMPLES, ui: 'en' },
  });
  const served = await listen(on, '127.0.0.1', 0);
  t.after(() => served.close());
  const { items } = await reads.stories({});
  return { desk, served, stories: items.map(({ key }) => key), articles: articles.map(({ id }) => id) };
}
