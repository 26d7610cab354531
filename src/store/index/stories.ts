import type { Entry, StorySummary } from '../../model/index.js';
import type { Changed, EntryRow, Index, KeptStory, Page, Part, StoryBody, StoryRow } from '../types.js';
import { currentRows } from './articles.js';
import { unpack } from './packed.js';
import { cursorOf, limitOf, partOf } from './page.js';
import type { Database, Tables } from './tables.js';

const COLUMNS = [
  'key',
  'id',
  'version',
  'title',
  'languages',
  'articles',
  'outlets',
  'origins',
  'entries',
  'differing',
  'from_day',
  'to_day',
  'changed',
  'summary',
] as const;

const rowOf = ({
  languages,
  from_day: from,
  to_day: to,
  summary,
  ...row
}: Omit<Tables['story'], 'body'>): StoryRow => ({
  ...row,
  ...(JSON.parse(summary) as StorySummary),
  languages: languages === '' ? [] : languages.split(' '),
  from,
  to,
});

type Reads = Pick<Index, 'stories' | 'told' | 'story' | 'entries' | 'changed'>;

export const readStories = (db: Database): Reads => ({
  stories: (page) => stories(db, page),
  told: () => db.selectFrom('story').select(['key', 'id', 'version']).execute(),
  story: (keyOrId) => oneStory(db, keyOrId),
  entries: (story, page) => entries(db, story, page),
  changed: (since) => changed(db, since),
});

async function stories(db: Database, page: Page): Promise<Part<StoryRow>> {
  const { number, key } = cursorOf(page);
  const limit = limitOf(page);
  const rows = await db
    .selectFrom('story')
    .select(COLUMNS)
    .where((x) => x.or([x('changed', '<', number), x.and([x('changed', '=', number), x('key', '>', key)])]))
    .orderBy('changed', 'desc')
    .orderBy('key')
    .limit(limit + 1)
    .execute();
  return partOf(rows, limit, (row) => ({ number: row.changed, key: row.key }), rowOf);
}

async function oneStory(db: Database, keyOrId: string): Promise<KeptStory | null> {
  const member = await db
    .selectFrom('place')
    .select('story')
    .where((x) => x.or([x('key', '=', keyOrId), x('article', '=', keyOrId)]))
    .executeTakeFirst();
  const found = await db
    .selectFrom('story')
    .selectAll()
    .where('key', '=', member?.story ?? keyOrId)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { body, ...row } = found;
  return { row: rowOf(row), body: unpack<StoryBody>(body) };
}

async function entries(db: Database, story: string, page: Page): Promise<Part<EntryRow>> {
  const limit = limitOf(page);
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('story', '=', story)
    .where('id', '>', page.after ?? '')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row): EntryRow => ({ ...row, kind: row.kind as Entry['kind'] }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}

async function changed(db: Database, since: number): Promise<Changed> {
  const meta = await db.selectFrom('meta').select('value').where('name', '=', 'seq').executeTakeFirst();
  const articles = await currentRows(db)
    .where('revision.seq', '>', since)
    .orderBy('revision.seq')
    .orderBy('revision.key')
    .execute();
  const rows = await db
    .selectFrom('story')
    .select(COLUMNS)
    .where('changed', '>', since)
    .orderBy('changed')
    .orderBy('key')
    .execute();
  const gone = await db
    .selectFrom('gone')
    .select('key')
    .where('changed', '>', since)
    .orderBy('key')
    .execute();
  const corrections = await db
    .selectFrom('correction')
    .select('line')
    .where('changed', '>', since)
    .orderBy('line')
    .execute();
  return {
    seq: Number(meta?.value ?? 0),
    articles,
    stories: rows.map(rowOf),
    gone: gone.map(({ key }) => key),
    corrections: corrections.map(({ line }) => line),
  };
}
