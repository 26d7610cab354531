// Pictures of the page, kept for review in docs/screenshots. STEMMA_SCREENSHOTS=write makes them anew; else their weight is looked at.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { desk } from '../http/served.js';
import { folderOf } from '../store/folder.js';
import { deskOn } from '../desk/made.js';
import { servedOn } from './filled.js';
import { inBrowser } from './opened.js';

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');
/** Bytes of all pictures together. */
const MOST = 2_000_000;

const [story] = desk.stories;
const [first, second] = story!.articles.map(({ article }) => article.id);
const entry = story!.entries.find(({ kind, readings }) => kind === 'figure' && readings.length > 4)!;
const key = first!;

/** What is pictured: its name, where it is, and how. `at` is what is scrolled to. */
const PICTURES: readonly {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly at?: string;
}[] = [
  { name: 'stories', path: '/' },
  { name: 'stories-phone', path: '/', width: 390, theme: 'dark' },
  { name: 'story', path: `/stories/${key}` },
  { name: 'story-dark', path: `/stories/${key}`, theme: 'dark' },
  { name: 'story-phone', path: `/stories/${key}`, width: 390 },
  { name: 'figures', path: `/stories/${key}`, at: '[id^=figures-]' },
  { name: 'differences', path: `/stories/${key}`, at: '[id^=differences-]' },
  { name: 'differences-phone', path: `/stories/${key}`, at: '[id^=differences-]', width: 390 },
  { name: 'voices', path: `/stories/${key}`, at: '[id^=voices-]' },
  { name: 'sentence', path: `/stories/${key}#${entry.readings[0]!.claim}` },
  { name: 'sentence-phone', path: `/stories/${key}#${entry.readings[0]!.claim}`, width: 390, theme: 'dark' },
  { name: 'entry', path: `/stories/${key}/entries/${entry.id}` },
  { name: 'article', path: `/articles/${first!}` },
  { name: 'collation', path: `/collation/${first!}/${second!}` },
  { name: 'search', path: '/search?q=dam' },
  { name: 'review', path: '/review' },
  { name: 'help', path: '/help', theme: 'dark' },
];

test('the pictures of the page weigh little', () => {
  const sizes = readdirSync(FOLDER).map((file) => statSync(join(FOLDER, file)).size);
  assert.ok(sizes.length >= PICTURES.length);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < MOST);
});

if (process.env['STEMMA_SCREENSHOTS'] === 'write')
  inBrowser('pictures', ({ open, built }) => {
    mkdirSync(FOLDER, { recursive: true });

    const picture = async (
      { name, path, width, theme, at }: (typeof PICTURES)[number],
      server?: string,
    ): Promise<void> => {
      const { page } = await open(path, width, theme, server);
      if (at !== undefined)
        await page
          .locator(at)
          .first()
          .evaluate((element) => element.scrollIntoView());
      await page.waitForTimeout(300);
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
      writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
      await page.context().close();
    };

    test('of the example coverage', async () => {
      for (const wanted of PICTURES) await picture(wanted);
    });

    test('of an empty desk', async (t) => {
      const { url } = await servedOn(t, await deskOn(t, await folderOf(t)), built);
      await picture({ name: 'empty', path: '/' }, url);
    });
  });
