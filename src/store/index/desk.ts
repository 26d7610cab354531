import type { Batch, FollowRow, Index, TokenRow } from '../types.js';
import type { Database } from './tables.js';

/** Sources, tokens, settings and looks of a batch. */
export async function putDesk(db: Database, batch: Batch): Promise<void> {
  for (const { url, type, title, since } of batch.follows ?? [])
    await db
      .insertInto('follow')
      .values({ url, type, title, since, failures: 0 })
      .onConflict((c) => c.column('url').doUpdateSet({ type, title }))
      .execute();
  for (const url of batch.unfollows ?? []) await db.deleteFrom('follow').where('url', '=', url).execute();
  for (const token of batch.tokens ?? []) await db.insertInto('token').values(token).execute();
  for (const id of batch.revoked ?? []) await db.deleteFrom('token').where('id', '=', id).execute();
  for (const [key, given] of Object.entries(batch.settings ?? {})) {
    const value = JSON.stringify(given);
    await db
      .insertInto('setting')
      .values({ key, value })
      .onConflict((c) => c.column('key').doUpdateSet({ value }))
      .execute();
  }
  for (const [person, upTo] of Object.entries(batch.looks ?? {}))
    await db
      .insertInto('look')
      .values({ person, up_to: upTo })
      .onConflict((c) => c.column('person').doUpdateSet({ up_to: upTo }))
      .execute();
}

/** Engines order texts by rules of their own. */
const byUrl = (a: { readonly url: string }, b: { readonly url: string }): number => (a.url < b.url ? -1 : 1);

type Reads = Pick<Index, 'follows' | 'setFollowState' | 'tokens' | 'settings' | 'look'>;

export const readDesk = (db: Database): Reads => ({
  follows: async () => {
    const rows = await db.selectFrom('follow').selectAll().execute();
    return rows
      .sort(byUrl)
      .map(
        ({
          url,
          type,
          title,
          since,
          etag,
          last_modified: lastModified,
          next,
          failures,
          ended,
          validators_of: of,
          fault,
        }): FollowRow => ({
          url,
          type: type as FollowRow['type'],
          title,
          since,
          state: { of, etag, lastModified, next, failures, fault, ended },
        }),
      );
  },
  setFollowState: async (url, { of, etag, lastModified, next, failures, fault, ended }) => {
    await db
      .updateTable('follow')
      .set({ validators_of: of, etag, last_modified: lastModified, next, failures, fault, ended })
      .where('url', '=', url)
      .execute();
  },
  tokens: async () => {
    const rows = await db.selectFrom('token').selectAll().orderBy('made').orderBy('id').execute();
    return rows.map((row) => ({ ...row, role: row.role as TokenRow['role'] }));
  },
  settings: async () => {
    const rows = await db.selectFrom('setting').selectAll().orderBy('key').execute();
    return Object.fromEntries(
      rows.map(({ key, value }) => [key, JSON.parse(value) as string | number | boolean | null]),
    );
  },
  look: async (person) => {
    const row = await db.selectFrom('look').select('up_to').where('person', '=', person).executeTakeFirst();
    return row?.up_to ?? 0;
  },
});
