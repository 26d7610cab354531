// Wants a Chromium: set STEMMA_CHROMIUM to its path. Counted as skipped where it is not set; CI sets it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { listen, type Listening } from '../../src/http/index.js';
import { app, desk } from '../http/served.js';
import { COVERAGE, deskOn } from '../desk/made.js';
import { folderOf } from '../store/folder.js';
import { filledDesk, servedOn } from './filled.js';

const program = process.env['STEMMA_CHROMIUM'] ?? '';
const root = join(import.meta.dirname, '../..');
const story = desk.stories[0]!.articles[0]!.article.id;
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** How often it is asked whether something holds by now. */
const TRIES = 1000;

describe('the desk’s page in a browser', { skip: program === '' && 'STEMMA_CHROMIUM is not set' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-desk-'));
  let browser: Browser;
  let server: Listening;

  before(async () => {
    await build({
      configFile: join(root, 'web/page/vite.config.js'),
      build: { outDir: folder },
      logLevel: 'silent',
    });
    server = await listen(app({ page: pathToFileURL(`${folder}/`) }), '127.0.0.1', 0);
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page at an address, with what went wrong on it: errors, and requests to anywhere else. */
  async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light', at = server.url) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'en',
    });
    // a busy machine is slow, not wrong
    context.setDefaultTimeout(180_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(at) && !request.url().startsWith('data:'))
        faults.push(`asks for ${request.url()}`);
    });
    await page.goto(at + path.slice(1));
    await page.locator('main :is(h1, h2)').first().waitFor();
    return { page, faults };
  }

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

  /** Waits until an expression holds. The browser's own waiting evaluates text, which the policy of the page forbids. */
  async function until(page: Page, expression: string): Promise<void> {
    for (let tries = 0; !(await page.evaluate<boolean>(expression)); tries++) {
      assert.ok(tries < TRIES, expression);
      await page.waitForTimeout(50);
    }
  }

  /** What axe says is against WCAG 2.2 A and AA. It is run as the browser's own tools are, past the policy of the page. */
  async function broken(page: Page): Promise<readonly string[]> {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 200)))`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as readonly string[];
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
    await page.goto(`${server.url}articles/${story}?exact=${encodeURIComponent(words)}`);
    await until(page, `getSelection().toString() === ${JSON.stringify(words)}`);
    await page.locator('.chosen button').first().waitFor();
    await page.goto(`${server.url}articles/${story}?exact=nowhere+to+be+found+at+all`);
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
    const { served, key } = await filledDesk(t, pathToFileURL(`${folder}/`));
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
    const { url } = await servedOn(t, desk, pathToFileURL(`${folder}/`));
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
    const response = await fetch(server.url);
    const script = /src="(\/page\/assets\/[^"]+)"/.exec(await response.text())![1]!;
    const bytes = new Uint8Array(await (await fetch(new URL(script, server.url))).arrayBuffer());
    const packed = await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    assert.ok(packed.byteLength < 250_000, String(packed.byteLength));
  });
});
