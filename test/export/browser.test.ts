// Wants a Chromium: set STEMMA_CHROMIUM to its path. Counted as skipped where it is not set; CI sets it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readCoverage } from '../../src/desk/read.js';
import { exporters } from '../../src/export/index.js';

const program = process.env['STEMMA_CHROMIUM'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'stemma-page-'));
const file = join(folder, 'briefing.html');

describe('the page in a browser', { skip: program === '' && 'STEMMA_CHROMIUM is not set' }, () => {
  let browser: Browser;
  before(async () => {
    const { stories } = readCoverage(['examples/coverage'], {}, () => undefined);
    const html = exporters.find(({ id }) => id === 'html')!;
    writeFileSync(file, html.render(stories, { ui: 'en', color: false, columns: 100 }));
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    width: number,
    colorScheme: 'light' | 'dark',
  ): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, faults };
  }

  test('it asks for nothing, runs nothing, and fits a phone in light and dark', async () => {
    for (const width of [360, 1280]) {
      for (const scheme of ['light', 'dark'] as const) {
        const { page, faults } = await open(width, scheme);
        assert.deepEqual(faults, []);
        assert.equal(await page.locator('script').count(), 0);
        const wide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.ok(Number(wide) <= 1, `${String(wide)} px too wide at ${String(width)} px`);
        await page.close();
      }
    }
  });

  test('every fact leads to its sentence in the same file, in sight and marked', async () => {
    const { page } = await open(1280, 'light');
    const targets = await page.evaluate<string[]>(
      "[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => decodeURIComponent(link.getAttribute('href').slice(1)))",
    );
    assert.ok(targets.length > 100, String(targets.length));
    const missing = await page.evaluate<string[]>(
      `${JSON.stringify(targets)}.filter((id) => id !== '' && document.getElementById(id) === null)`,
    );
    assert.deepEqual(missing, []);
    for (const target of targets.filter((_, i) => i % 25 === 0)) {
      await page.evaluate(`location.hash = ${JSON.stringify(`#${encodeURIComponent(target)}`)}`);
      await page.waitForFunction(`document.getElementById(${JSON.stringify(target)}).matches(':target')`);
      const inSight = await page.evaluate<boolean>(
        `(() => { const e = document.getElementById(${JSON.stringify(target)}); const b = e.getBoundingClientRect(); return b.bottom > 0 && b.top < innerHeight; })()`,
      );
      assert.ok(inSight, target);
    }
    await page.close();
  });
});
