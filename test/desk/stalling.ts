/** Run in threads by pool.test.ts: annotates like any other, but never ends over some articles, and fails over others. */
import { parentPort } from 'node:worker_threads';
import { serve } from '../../src/desk/pool/serve.js';
import { packs } from '../../src/lang/index.js';
import type { Article } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';

const ODD: readonly (readonly [word: string, happens: () => void])[] = [
  ['Endless', () => forever()],
  ['Broken', () => { throw new TypeError('no such thing'); }], // prettier-ignore
  ['Gone', () => process.exit()],
];

function forever(): never {
  for (;;);
}

serve(parentPort!, (article: Article) => {
  for (const [word, happens] of ODD) if (article.text.includes(word)) happens();
  return annotate(article, packs);
});
