import type { ExpressionBuilder } from 'kysely';
import type { ArticleRow, Current, Index, KeptArticle, Page, Part, Receipt } from '../types.js';
import { unpack } from './packed.js';
import { cursorOf, limitOf, partOf } from './page.js';
import { chunks, type Body } from './put-articles.js';
import type { Database, Tables } from './tables.js';

/** Every reception with its text and where it stands. */
const rowsOf = (db: Database) =>
  db
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.article')
    .innerJoin('place', 'place.key', 'revision.key')
    .select([
      'article.id',
      'revision.key',
      'place.address',
      'revision.source',
      'revision.seq',
      'revision.at',
      'revision.number as revision',
      'article.outlet',
      'article.headline',
      'article.language',
      'article.published',
      'article.sha256',
      'article.content',
    ])
    .select((x) =>
      x
        .case()
        .when('place.seq', '=', x.ref('revision.seq'))
        .then(x.ref('place.story'))
        .else(null)
        .end()
        .as('story'),
    );

/** What each address holds now. */
export const currentRows = (db: Database) => rowsOf(db).whereRef('place.seq', '=', 'revision.seq');

/** A page of them, the newest first; one more than the page shows. */
export function newestRows(db: Database, page: Page) {
  const { number, key } = cursorOf(page);
  return currentRows(db)
    .where((x: ExpressionBuilder<Tables, 'revision'>) =>
      x.or([
        x('revision.seq', '<', number),
        x.and([x('revision.seq', '=', number), x('revision.key', '>', key)]),
      ]),
    )
    .orderBy('revision.seq', 'desc')
    .orderBy('revision.key')
    .limit(limitOf(page) + 1);
}

/** A page as it is given out. */
export const pageOf = <R extends { readonly seq: number; readonly key: string }, T>(
  rows: readonly R[],
  page: Page,
  show: (row: R) => T,
): Part<T> => partOf(rows, limitOf(page), ({ seq, key }) => ({ number: seq, key }), show);

type Reads = Pick<Index, 'articles' | 'article' | 'revisions' | 'receipts' | 'holds' | 'current'>;

export const readArticles = (db: Database): Reads => ({
  articles: async (page) => pageOf(await newestRows(db, page).execute(), page, (row): ArticleRow => row),
  article: (keyOrId) => oneArticle(db, keyOrId),
  revisions: (key) => rowsOf(db).where('revision.key', '=', key).orderBy('revision.number').execute(),
  holds: async (sha256) => {
    const article = db.selectFrom('article').select('sha256').where('sha256', '=', sha256);
    const receipt = db.selectFrom('receipt').select('sha256').where('sha256', '=', sha256);
    return (await article.unionAll(receipt).limit(1).execute()).length > 0;
  },
  current: (keys) => current(db, keys),
  receipts: async (addresses) => {
    const found: Receipt[] = [];
    for (const part of chunks(addresses))
      found.push(...(await db.selectFrom('receipt').selectAll().where('address', 'in', part).execute()));
    return found;
  },
});

async function oneArticle(db: Database, keyOrId: string): Promise<KeptArticle | null> {
  const found = await rowsOf(db)
    .select('article.body')
    .where((x) =>
      x.or([
        x('article.id', '=', keyOrId),
        x.and([x('revision.key', '=', keyOrId), x('place.seq', '=', x.ref('revision.seq'))]),
      ]),
    )
    .orderBy('revision.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { body, ...row } = found;
  return { row, ...unpack<Body>(body) };
}

async function current(db: Database, keys: readonly string[] | undefined): Promise<readonly Current[]> {
  const all = db.selectFrom('place').select(['article as id', 'key', 'first', 'seq as last', 'story']);
  const rows: Current[] = [];
  if (keys === undefined) rows.push(...(await all.execute()));
  else for (const part of chunks(keys)) rows.push(...(await all.where('key', 'in', part).execute()));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
