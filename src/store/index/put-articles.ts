import type { Article, Issue } from '../../model/index.js';
import type { NewArticle, Receipt } from '../types.js';
import { pack, unpack } from './packed.js';
import type { Database, Engine } from './tables.js';
import { wordsOf } from './words.js';

/** Rows of one statement: engines bound the number of values. */
const ROWS = 400;

export function* chunks<T>(items: readonly T[], size = ROWS): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** PostgreSQL refuses this character in a text. */
const clean = (text: string | null): string | null => text?.replaceAll('\0', '') ?? null;

/** Keeps new revisions and says anew which text each address holds. */
export async function putArticles(db: Database, engine: Engine, list: readonly NewArticle[]): Promise<void> {
  const made = new Set<string>();
  for (const part of chunks(list, 50)) {
    const rows = await db
      .insertInto('article')
      .values(part.map(articleValues))
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .execute();
    for (const { id } of rows) made.add(id);
    await db
      .insertInto('revision')
      .values(
        part.map(({ row: { key, seq, at, source, id } }) => ({
          key,
          seq,
          number: 0,
          at,
          source,
          article: id,
        })),
      )
      // a step that broke off before its end is done again
      .onConflict((c) => c.columns(['key', 'seq']).doNothing())
      .execute();
  }
  const addresses = new Map(list.map(({ row }) => [row.key, row.address]));
  const atHand = new Map(
    list.flatMap(({ article }) => (made.has(article.id) ? [[article.id, article] as const] : [])),
  );
  for (const [key, address] of addresses) await place(db, engine, key, address, atHand);
}

function articleValues({ row, article, issues }: NewArticle) {
  const { id, key, sha256, content, outlet, headline, language, published } = row;
  return {
    id,
    key,
    sha256,
    content,
    outlet: clean(outlet),
    headline: clean(headline),
    language,
    published,
    body: pack({ article, issues }),
  };
}

/**
 * Numbers the revisions of an address by the time of their reception, those of one moment by their lines, and indexes the words of the
 * last. `atHand`: articles as they are kept, by id; others are read.
 */
async function place(
  db: Database,
  engine: Engine,
  key: string,
  address: string,
  atHand: ReadonlyMap<string, Article>,
): Promise<void> {
  const rows = await db.selectFrom('revision').selectAll().where('key', '=', key).execute();
  rows.sort((a, b) => order(a.at, b.at) || a.seq - b.seq);
  for (const [i, row] of rows.entries()) {
    if (row.number === i + 1) continue;
    await db
      .updateTable('revision')
      .set({ number: i + 1 })
      .where('key', '=', key)
      .where('seq', '=', row.seq)
      .execute();
  }
  const { article, seq } = rows.at(-1)!;
  const first = Math.min(...rows.map((row) => row.seq));
  const { no } = await db
    .insertInto('place')
    .values({ key, address, article, first, seq, number: rows.length })
    .onConflict((c) => c.column('key').doUpdateSet({ article, first, seq, number: rows.length }))
    .returning('no')
    .executeTakeFirstOrThrow();
  const { headline, text } = atHand.get(article) ?? (await articleOf(db, article));
  await engine.words.put(db, no, [...wordsOf(headline ?? ''), ...wordsOf(text)]);
}

async function articleOf(db: Database, id: string): Promise<Article> {
  const { body } = await db
    .selectFrom('article')
    .select('body')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return unpack<Body>(body).article;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the column of an article holds. */
export interface Body {
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/** Remembers the bytes that came last to an address. */
export async function putReceipts(db: Database, receipts: readonly Receipt[]): Promise<void> {
  for (const { address, sha256, seq } of receipts)
    await db
      .insertInto('receipt')
      .values({ address, sha256, seq })
      .onConflict((c) => c.column('address').doUpdateSet({ sha256, seq }))
      .execute();
}

export async function deleteArticles(db: Database, engine: Engine, keys: readonly string[]): Promise<void> {
  for (const part of chunks(keys)) {
    const of = db.selectFrom('article').select('id').where('key', 'in', part);
    await db.deleteFrom('annotation').where('article', 'in', of).execute();
    await db.deleteFrom('stop').where('article', 'in', of).execute();
    await db.deleteFrom('article').where('key', 'in', part).execute();
    await db.deleteFrom('revision').where('key', 'in', part).execute();
    const addresses = db.selectFrom('place').select('address').where('key', 'in', part);
    await db.deleteFrom('receipt').where('address', 'in', addresses).execute();
    const gone = await db.deleteFrom('place').where('key', 'in', part).returning('no').execute();
    await engine.words.remove(
      db,
      gone.map(({ no }) => no),
    );
  }
}
