// The ways that an editor takes, at both sizes. Wants a Chromium: set STEMMA_CHROMIUM to its path.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk } from '../http/served.js';
import { broken, inBrowser, SIZES, until } from './opened.js';

const story = desk.stories[0]!.articles[0]!.article.id;

/** Whatever states a fact on the page of a story: a reading, a side of a difference, something said, a position, a step, an event, a ledger's row. */
const FACTS = [
  '.glance tbody tr',
  '.glance li',
  '.rows tbody tr',
  '.further tbody tr',
  '.pair blockquote',
  '.voice li',
  '.party li',
  '.steps li',
  '.days li li',
  '.ledger tbody tr',
  '.edges > li',
].join(', ');

const bare = (text: string): string => text.replace(/\s/g, '');

inBrowser('the ways of an editor', ({ open }) => {
  for (const [name, width] of SIZES) {
    test(`${name}: where is the sentence? every fact of a story is one click from it`, async () => {
      const { page } = await open(`/stories/${story}`, width);
      const { facts, lost } = await page.evaluate<{ facts: number; lost: string[] }>(`(() => {
        const facts = [...document.querySelectorAll(${JSON.stringify(FACTS)})];
        const leads = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('.text') != null;
        const lost = facts.filter((fact) => ![...fact.querySelectorAll('a[href^="#"]')].some(leads));
        return { facts: facts.length, lost: lost.map((fact) => fact.textContent.slice(0, 120)) };
      })()`);
      assert.ok(facts > 150, String(facts));
      assert.deepEqual(lost, []);
      await page.context().close();
    });

    test(`${name}: what is reported, and where do accounts differ? the first screen says both`, async () => {
      const { page } = await open(`/stories/${story}`, width);
      const low = await page.evaluate<number>(
        `document.querySelector('.glance section:last-child li').getBoundingClientRect().top`,
      );
      assert.ok(low < 900, String(low));
      await page.locator('.glance .what').first().click();
      await until(page, `document.querySelector('.item:target .pair') !== null`);
      await page.context().close();
    });

    test(`${name}: who said it first? the entry says in which article, and when`, async () => {
      const { page, faults } = await open(`/stories/${story}`, width);
      await page.locator('.whole a').first().click();
      await page.locator('.first a').waitFor();
      assert.deepEqual(await broken(page), []);
      await page.locator('.first a').click();
      await until(page, `document.querySelector('.text :target') !== null`);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test(`${name}: send this to a colleague: a fact, its sentence, an address that finds it again`, async () => {
      const { page } = await open(`/stories/${story}`, width);
      await page.locator('.rows a.at').first().click();
      await page.locator('.chosen button').first().click();
      const link = await page.evaluate<string>('navigator.clipboard.readText()');
      const sentence = await page.evaluate<string>(
        `document.querySelector('.s:has(:target)').innerText.trim()`,
      );
      await page.goto(link);
      await until(
        page,
        `getSelection().toString().replace(/\\s/g, '').includes(${JSON.stringify(bare(sentence))})`,
      );
      await page.locator('.chosen button').nth(1).click();
      const citation = await page.evaluate<string>('navigator.clipboard.readText()');
      assert.ok(bare(citation).includes(bare(sentence)), citation);
      await page.context().close();
    });
  }

  test('the first page moves nothing while it loads', async () => {
    for (const path of ['/', `/stories/${story}`]) {
      const { page } = await open(path);
      const moved = await page.evaluate<number>(`new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      })`);
      assert.ok(moved < 0.01, `${path}: ${String(moved)}`);
      await page.context().close();
    }
  });
});
