// Wants a Chromium: set STEMMA_CHROMIUM to its path. Counted as skipped where it is not set; CI sets it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { exporters } from '../../src/export/index.js';
import { readsOf } from '../../src/desk/from-store.js';
import { ROUTES } from '../../src/http/routes/index.js';
import { hostileDesk, type Hostile } from './hostile.js';

const program = process.env['STEMMA_CHROMIUM'] ?? '';

describe(
  'markup in every field, in a browser',
  { skip: program === '' && 'STEMMA_CHROMIUM is not set' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-hostile-'));
    let browser: Browser;

    before(async () => {
      await build({
        configFile: join(import.meta.dirname, '../../web/page/vite.config.js'),
        build: { outDir: folder },
        logLevel: 'silent',
      });
      browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /**
     * What a page does that it should not, what of that its policy stopped, and the words on it. `own`: where it may ask; `wait`: what is there
     * when it is done.
     */
    async function opened(url: string, own: string, wait: string | null) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      // a busy machine is slow, not wrong
      page.setDefaultTimeout(180_000);
      const faults: string[] = [];
      page.on('dialog', (dialog) => {
        faults.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => faults.push(error.message));
      // what a policy stops was markup before
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
          faults.push(`asks for ${request.url()}`);
      });
      const stopped: string[] = [];
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') stopped.push(`asks for ${request.url()}`);
      });
      await page.goto(url);
      if (wait !== null) await page.locator(wait).first().waitFor();
      await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      const made = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.canary, iframe, [onload], [onerror], [onmouseover], [onfocus], a[href^=javascript]')].map((one) => one.outerHTML.slice(0, 120))",
      );
      const words = await page.evaluate<string>('document.documentElement.textContent');
      await page.close();
      return { faults: [...faults, ...made.map((html) => `made ${html}`)], stopped, words };
    }

    const placesOf = ({ stories, articles }: Hostile): readonly string[] => [
      '',
      ...stories.map((key) => `stories/${key}`),
      ...articles.map((id) => `articles/${id}`),
      `collation/${articles[0]!}/${articles[1]!}`,
      'search?q=ferry',
      'sources',
      'review',
    ];

    test('no page of the desk takes it for markup, and all show it as text', async (t) => {
      const hostile = await hostileDesk(t, pathToFileURL(`${folder}/`));
      const { url } = hostile.served;
      let words = '';
      for (const place of placesOf(hostile)) {
        const seen = await opened(url + place, url, 'main :is(h1, h2)');
        assert.deepEqual(seen.faults, [], place);
        words += seen.words;
      }
      for (const place of ['plain', ...hostile.stories.map((key) => `plain/stories/${key}`)]) {
        const seen = await opened(url + place, url, null);
        assert.deepEqual(seen.faults, [], place);
      }
      for (const field of [
        'heading',
        'txt-text',
        'outlet',
        'headline',
        'feed-title',
        'followed',
        'reason',
        'person',
        'story-title',
      ])
        assert.ok(words.includes(`<b class="canary">${field}</b>`), field);
    });

    test('an original shown as a page is markup, but runs nothing and asks for nothing', async (t) => {
      const { served, articles, desk } = await hostileDesk(t, null);
      const reads = readsOf(desk.store, desk.engine);
      for (const id of articles) {
        const { row } = (await reads.article(id))!;
        const { faults, stopped } = await opened(
          `${served.url}api/articles/${id}/original?as=page`,
          served.url,
          null,
        );
        const done = faults.filter((fault) => /^(?:dialog|asks)/.test(fault) && !stopped.includes(fault));
        assert.deepEqual(done, [], row.address);
      }
    });

    test('no answer of the API is taken for a page, in any format', async (t) => {
      const { served, stories, articles, desk } = await hostileDesk(t, null);
      const reads = readsOf(desk.store, desk.engine);
      const { story } = (await reads.story(stories[0]!))!;
      const names: Readonly<Record<string, string>> = {
        story: stories[0]!,
        entry: story.entries[0]!.id,
        ledger: 'timeline',
        article: articles[0]!,
        id: story.entries[0]!.readings[0]!.claim,
        first: articles[0]!,
        second: articles[1]!,
      };
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('dialog', (dialog) => {
        faults.push(dialog.message());
        void dialog.dismiss();
      });
      for (const route of ROUTES.filter(
        ({ method, path }) => method === 'get' && !path.endsWith('/events'),
      )) {
        const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => names[name]!);
        const query = path.endsWith('/changes') ? '?since=0' : path.endsWith('/search') ? '?q=ferry' : '';
        for (const ending of ['', '.csv', '.md'].slice(0, route.formats.length)) {
          const url = `${served.url.slice(0, -1)}${path}${ending}${query}`;
          // what the browser saves instead of showing it is an error to it
          await page.goto(url).catch(() => undefined);
          assert.equal(await page.locator('.canary, iframe, script, svg[onload]').count(), 0, url);
        }
      }
      assert.deepEqual(faults, []);
      await page.close();
    });

    test('no file that is written takes it for markup', async (t) => {
      const { desk, stories } = await hostileDesk(t, null);
      const reads = readsOf(desk.store, desk.engine);
      const found = await Promise.all(stories.map(async (key) => (await reads.story(key))!.story));
      for (const { id, render } of exporters) {
        const file = join(folder, `briefing-${id}.${id === 'html' ? 'html' : 'txt'}`);
        writeFileSync(file, render(found, { ui: 'en', color: false, columns: 100 }));
        const seen = await opened(pathToFileURL(file).href, 'file:', null);
        assert.deepEqual(seen.faults, [], id);
      }
    });
  },
);
