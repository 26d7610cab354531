import type { TestContext } from 'node:test';
import { readsOf } from '../../src/desk/from-store.js';
import { Broadcast, listen, type Listening } from '../../src/http/index.js';
import { coverage, deskOn } from '../desk/made.js';
import { app } from '../http/served.js';
import { folderOf } from '../store/folder.js';

/** A desk with two stories behind a page, to be changed; `key`: the story with a copy in it. */
export async function filledDesk(
  t: TestContext,
  page: URL,
): Promise<{ readonly served: Listening; readonly key: string }> {
  const desk = await deskOn(t, await folderOf(t));
  await desk.take(coverage());
  const reads = readsOf(desk.store, desk.engine);
  const broadcast = new Broadcast(reads);
  const served = await listen(
    app({ page, desk: { reads, acts: desk, broadcast, settings: [], ui: 'en' } }),
    '127.0.0.1',
    0,
  );
  t.after(() => served.close());
  const { items } = await reads.articles({});
  return { served, key: items.find(({ address }) => address === 'alma.txt')!.story! };
}
