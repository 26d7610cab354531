import type { NewStory } from '../types.js';
import { chunks } from './put-articles.js';
import type { Database, Tables } from './tables.js';

/** Takes stories out; `changed` is the ledger line at which they went. */
export async function removeStories(db: Database, keys: readonly string[], changed: number): Promise<void> {
  for (const part of chunks(keys)) {
    await db.deleteFrom('story').where('key', 'in', part).execute();
    await db.deleteFrom('entry').where('story', 'in', part).execute();
    await db.updateTable('place').set({ story: null }).where('story', 'in', part).execute();
    await db
      .insertInto('gone')
      .values(part.map((key) => ({ key, changed })))
      .onConflict((c) => c.column('key').doUpdateSet({ changed }))
      .execute();
  }
}

/** Keeps stories, each in the place of the one with its key. */
export async function putStories(db: Database, stories: readonly NewStory[]): Promise<void> {
  const keys = stories.map(({ row }) => row.key);
  for (const part of chunks(keys)) {
    await db.deleteFrom('story').where('key', 'in', part).execute();
    await db.deleteFrom('entry').where('story', 'in', part).execute();
    await db.deleteFrom('gone').where('key', 'in', part).execute();
    await db.updateTable('place').set({ story: null }).where('story', 'in', part).execute();
  }
  for (const part of chunks(stories, 50))
    await db.insertInto('story').values(part.map(storyValues)).execute();
  for (const { row, articles, entries } of stories) {
    for (const part of chunks(articles))
      await db.updateTable('place').set({ story: row.key }).where('article', 'in', part).execute();
    for (const part of chunks(entries))
      await db
        .insertInto('entry')
        .values(part.map((entry) => ({ ...entry, story: row.key, label: entry.label.replaceAll('\0', '') })))
        .execute();
  }
}

function storyValues({ row, packed }: NewStory): Tables['story'] {
  const { languages, from, to, titles, unknown, differences, unexplained, figures, ...rest } = row;
  return {
    ...rest,
    title: row.title.replaceAll('\0', ''),
    languages: languages.join(' '),
    from_day: from,
    to_day: to,
    body: packed,
    summary: JSON.stringify({ titles, unknown, differences, unexplained, figures }),
  };
}
