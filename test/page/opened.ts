import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { listen, type Listening } from '../../src/http/index.js';
import { app } from '../http/served.js';

const program = process.env['STEMMA_CHROMIUM'] ?? '';
const root = join(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** How often it is asked whether something holds by now. */
const TRIES = 1000;

/** The two sizes that the page is walked at. */
export const SIZES = [
  ['desktop', 1280],
  ['phone', 390],
] as const;

/** What tests have of a browser: the page as it is built, on the example coverage unless told otherwise. */
export interface Opened {
  /** A page at an address, with what went wrong on it: errors, and requests to anywhere else. */
  readonly open: (
    path: string,
    width?: number,
    colorScheme?: 'light' | 'dark',
    at?: string,
  ) => Promise<{ readonly page: Page; readonly faults: string[] }>;
  /** Address of the desk on the example coverage. */
  readonly at: () => string;
  /** Folder of the page as it is built. */
  readonly built: URL;
}

/** Tests in a real browser. Counted as skipped where STEMMA_CHROMIUM is not set; CI sets it. */
export function inBrowser(name: string, tests: (opened: Opened) => void): void {
  describe(name, { skip: program === '' && 'STEMMA_CHROMIUM is not set' }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-desk-'));
    const built = pathToFileURL(`${folder}/`);
    let browser: Browser;
    let server: Listening;

    before(async () => {
      await build({
        configFile: join(root, 'web/page/vite.config.js'),
        build: { outDir: folder },
        logLevel: 'silent',
      });
      server = await listen(app({ page: built }), '127.0.0.1', 0);
      browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const open: Opened['open'] = async (path, width = 1280, colorScheme = 'light', at = server.url) => {
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'en',
        permissions: ['clipboard-read', 'clipboard-write'],
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
    };

    tests({ open, at: () => server.url, built });
  });
}

/** Waits until an expression holds. The browser's own waiting evaluates text, which the policy of the page forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; !(await page.evaluate<boolean>(expression)); tries++) {
    assert.ok(tries < TRIES, expression);
    await page.waitForTimeout(50);
  }
}

/** What axe says is against WCAG 2.2 A and AA. It is run as the browser's own tools are, past the policy of the page. */
export async function broken(page: Page): Promise<readonly string[]> {
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
