import type { CorrectionRow, CorrectionState, UnfitReason } from '../../model/index.js';
import type { Batch, Index, KeptCorrection, Undoing } from '../types.js';
import { chunks } from './put-articles.js';
import type { Database } from './tables.js';

/** Corrections of a batch, those taken back, and what became of them. */
export async function putCorrections(
  db: Database,
  { head, corrections = [], undone = new Map(), outcomes = [] }: Batch,
): Promise<void> {
  const changed = head.seq;
  for (const { line, ...body } of corrections)
    await db
      .insertInto('correction')
      .values({ line, body: JSON.stringify(body), state: 'waiting', told: 0, changed })
      // a step that broke off before its end is done again
      .onConflict((c) => c.column('line').doNothing())
      .execute();
  for (const [line, undoing] of undone)
    await db
      .updateTable('correction')
      .set({ undone: JSON.stringify(undoing), told: 0, changed })
      .where('line', '=', line)
      .execute();
  for (const { line, state, why, story } of outcomes)
    await db
      .updateTable('correction')
      .set({ state, why, story, told: 1, changed })
      .where('line', '=', line)
      .execute();
}

type Reads = Pick<Index, 'corrections' | 'holding'>;

export const readCorrections = (db: Database): Reads => ({
  corrections: async () => {
    const rows = await db.selectFrom('correction').selectAll().orderBy('line').execute();
    return rows.map(({ line, body, undone, state, why, story, told }): KeptCorrection => ({
      ...(JSON.parse(body) as Omit<CorrectionRow, 'line'>),
      line,
      state: state as CorrectionState,
      why: why as UnfitReason | null,
      story,
      undone: undone === null ? null : (JSON.parse(undone) as Undoing),
      told: told === 1,
    }));
  },
  holding: async (contents) => {
    const found = [];
    for (const part of chunks([...new Set(contents)]))
      found.push(
        ...(await db
          .selectFrom('place')
          .innerJoin('article', 'article.id', 'place.article')
          .select(['article.id', 'article.content'])
          .where('article.content', 'in', part)
          .orderBy('article.id')
          .execute()),
      );
    return found;
  },
});
