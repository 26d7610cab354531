import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { desk } from '../http/served.js';
import { COVERAGE, deskOn } from '../desk/made.js';
import { folderOf } from '../store/folder.js';
import { filledDesk, servedOn } from './filled.js';
import { broken, inBrowser, until } from './opened.js';

const story = desk.stories[0]!.articles[0]!.article.id;

inBrowser('the desk’s page in a browser', ({ open, at, built }) => {
  const PLACES = [
    '/',
    `/stories/${story}`,
    `/articles/${story}`,
    '/search?q=dam',
    '/sources',
    '/review',
    '/settings',
    '/help',
  ];

  for (const path of PLACES) {
    test(`${path} asks nobody else, fits a phone and a desktop, and axe finds nothing, in light and dark`, async () => {
      for (const [width, scheme] of [
        [360, 'dark'],
        [1280, 'light'],
      ] as const) {
        const { page, faults } = await open(path, width, scheme);
        assert.deepEqual(faults, []);
        const wide = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.ok(wide <= 1, `${String(wide)} px too wide at ${String(width)} px`);
        assert.deepEqual(await broken(page), []);
        await page.context().close();
      }
    });
  }

  test('what is new? a story is one click from the list, and every fact there one click from its sentence', async () => {
    const { page } = await open('/');
    await page.locator('.stories a').first().click();
    await page.locator('.story h2').waitFor();
    const lost = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.story a[href^="#"]')].map((link) => decodeURIComponent(link.getAttribute('href').slice(1)))
        .filter((id) => document.getElementById(id) === null)`,
    );
    assert.deepEqual(lost, []);
    const facts = page.locator('.rows tr a.at, .item blockquote a, .voice a.at');
    assert.ok((await facts.count()) > 30);
    await facts.first().click();
    await until(page, "document.querySelector(':target') !== null");
    await page.context().close();
  });

  test('why do these differ, and how do you know? an entry explains each of its readings', async () => {
    const { page } = await open(`/stories/${story}`);
    await page.locator('.whole a').first().click();
    await page.locator('.readings').waitFor();
    await page.locator('.readings details summary').first().click();
    await page.locator('.step code').first().waitFor();
    await page.context().close();
  });

  test('where is the sentence? an address with the words finds them, or says that they are gone', async () => {
    const { page } = await open(`/articles/${story}`);
    const words = await page.evaluate<string>("document.querySelector('.body p').textContent.slice(10, 50)");
    await page.goto(`${at()}articles/${story}?exact=${encodeURIComponent(words)}`);
    await until(page, `getSelection().toString() === ${JSON.stringify(words)}`);
    await page.locator('.chosen button').first().waitFor();
    await page.goto(`${at()}articles/${story}?exact=nowhere+to+be+found+at+all`);
    await page.getByText('no longer in the article').waitFor();
    await page.context().close();
  });

  test('keys: g f goes to the sources, / to the search, ? shows the sheet, Escape closes it', async () => {
    const { page } = await open('/');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL('**/sources');
    await page.keyboard.press('/');
    await page.waitForURL('**/search');
    await page.keyboard.press('Escape');
    await page.locator('h1').first().click();
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    await page.context().close();
  });

  /** A desk of its own that can be corrected. */
  async function opened(t: TestContext) {
    const { served, key } = await filledDesk(t, built);
    return open(`/stories/${key}`, 1280, 'light', served.url);
  }

  /** Says something in the dialog, with a reason. */
  async function say(page: Page, act: string | null): Promise<void> {
    if (act !== null) await page.locator(`dialog[open] input[value=${act}]`).check();
    assert.deepEqual(await broken(page), []);
    await page.locator('dialog[open] textarea').fill('asked the reporter');
    await page.locator('dialog[open] button[type=submit]').click();
    await until(page, "document.querySelector('dialog[open]') === null");
  }

  test('this figure is misread: it is amended with a reason, shown as amended, and that is taken back', async (t) => {
    const { page, faults } = await opened(t);
    await page.locator('.rows button.edit').first().click();
    await page.locator('dialog[open] input[value=amend]').check();
    await page.locator('dialog[open] input[name=value]').fill('seventeen');
    await page.locator('dialog[open] textarea').fill('misread');
    await page.locator('dialog[open] button[type=submit]').click();
    await page.locator('dialog[open] [role=alert]').waitFor();
    await page.locator('dialog[open] input[name=value]').fill('17');
    await say(page, null);
    await page.locator('.rows .ruled').getByText('amended by local: asked the reporter').waitFor();
    await page.locator('.corrections button.edit').first().click();
    await say(page, null);
    await until(page, "document.querySelector('.rows .ruled') === null");
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('400')),
      [],
    );
    await page.context().close();
  });

  test('this is not a copy: the line of descent is gone, and who said so stands in the story', async (t) => {
    const { page } = await opened(t);
    const edges = await page.locator('.edges > li').count();
    await page.locator('.edges button.edit').first().click();
    await say(page, 'reject');
    await page.locator('.corrections').getByText('Rejected by local: asked the reporter').waitFor();
    assert.ok((await page.locator('.edges > li').count()) < edges);
    await page.context().close();
  });

  test('these two stories are one: they are put together, and the review lists it', async (t) => {
    const { page } = await opened(t);
    await page.getByRole('button', { name: 'Correct this story' }).click();
    await say(page, 'merge');
    await page.locator('.corrections').getByText('Put together by local').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL('**/review');
    await page.locator('.corrections').getByText('Put together by local').waitFor();
    assert.deepEqual(await broken(page), []);
    await page.context().close();
  });

  test('the key e corrects what the address leads to in an article', async (t) => {
    const { page } = await opened(t);
    const to = await page.locator('.rows a.at').first().getAttribute('href');
    const [article] = to!.slice(1).split('.');
    await page.goto(new URL(`/articles/${article!}${to!}`, page.url()).href);
    await page.locator('.body').waitFor();
    await page.keyboard.press('e');
    await page.locator('dialog[open] input[value=reject]').waitFor();
    await say(page, 'reject');
    await page.locator('.body .ruled').getByText('rejected by local').waitFor();
    await page.context().close();
  });

  /** A desk with nothing in it. */
  async function begun(t: TestContext) {
    const desk = await deskOn(t, await folderOf(t));
    const { url } = await servedOn(t, desk, built);
    return open('/', 1280, 'light', url);
  }

  test('three saved articles: dropped on an empty desk, they show where they differ', async (t) => {
    const { page, faults } = await begun(t);
    assert.deepEqual(await broken(page), []);
    const texts = [
      ['Seven', 'the coast guard'],
      ['Nine', 'the coast guard'],
      ['At least twelve', 'the hospital in Tarnby'],
    ].map(([number, who]) =>
      COVERAGE['alma.txt']!.replace('Seven', number!).replace('the coast guard', who!),
    );
    await page.locator('input[type=file]').setInputFiles(
      texts.map((text, i) => ({
        name: `${String(i)}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
    await page.getByRole('link', { name: 'See the story' }).click();
    await page.locator('.story .pair').first().waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('a first visit: the example coverage is one click away', async (t) => {
    const { page } = await begun(t);
    await page.getByRole('button', { name: 'Read the example coverage' }).click();
    await page.locator('.stories li').first().waitFor();
    await page.context().close();
  });

  test('the page is light: its files, packed, are within 250 kB', async () => {
    const response = await fetch(at());
    const script = /src="(\/page\/assets\/[^"]+)"/.exec(await response.text())![1]!;
    const bytes = new Uint8Array(await (await fetch(new URL(script, at()))).arrayBuffer());
    const packed = await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    assert.ok(packed.byteLength < 250_000, String(packed.byteLength));
  });
});
