import type { TestContext } from 'node:test';
import type { Desk } from '../../src/desk/desk.js';
import { readsOf } from '../../src/desk/from-store.js';
import { Broadcast, listen, type Listening } from '../../src/http/index.js';
import { coverage, deskOn } from '../desk/made.js';
import { app, EXAMPLES } from '../http/served.js';
import { folderOf } from '../store/folder.js';

/** Puts a desk behind a page. */
export async function servedOn(t: TestContext, desk: Desk, page: URL): Promise<Listening> {
  const reads = readsOf(desk.store, desk.engine);
  const broadcast = new Broadcast(reads);
  const served = await listen(
    app({ page, desk: { reads, acts: desk, broadcast, settings: [], examples: EXAMPLES, ui: 'en' } }),
    '127.0.0.1',
    0,
  );
  t.after(() => served.close());
  return served;
}

/** A desk with two stories behind a page, to be changed; `key`: the story with a copy in it. */
export async function filledDesk(
  t: TestContext,
  page: URL,
): Promise<{ readonly served: Listening; readonly key: string }> {
  const desk = await deskOn(t, await folderOf(t));
  await desk.take(coverage());
  const served = await servedOn(t, desk, page);
  const { items } = await readsOf(desk.store, desk.engine).articles({});
  return { served, key: items.find(({ address }) => address === 'alma.txt')!.story! };
}
