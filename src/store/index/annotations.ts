import type { Annotation, Issue, Sketch } from '../../model/index.js';
import type { Batch, Index, NewAnnotation, Stop } from '../types.js';
import { currentRows } from './articles.js';
import { chunks } from './put-articles.js';
import type { Database } from './tables.js';
import { packedAnnotation, unpackedAnnotation } from './tokens.js';

/** What a batch tells of the reading of articles. */
export async function putReadings(
  db: Database,
  { annotations = [], stops = [], retried = [] }: Pick<Batch, 'annotations' | 'stops' | 'retried'>,
): Promise<void> {
  for (const part of chunks(retried)) await db.deleteFrom('stop').where('article', 'in', part).execute();
  await putAnnotations(db, annotations);
  for (const { engine, article, issue } of stops) {
    const told = JSON.stringify(issue);
    await db
      .insertInto('stop')
      .values({ engine, article, issue: told })
      .onConflict((c) => c.columns(['article', 'engine']).doUpdateSet({ issue: told }))
      .execute();
  }
}

/** What is read is not stopped over any more, however it came to be read. */
async function putAnnotations(db: Database, list: readonly NewAnnotation[]): Promise<void> {
  for (const part of chunks(list, 50)) {
    const ids = part.map(({ annotation }) => annotation.article.id);
    await db.deleteFrom('stop').where('article', 'in', ids).execute();
    await db
      .insertInto('annotation')
      .values(
        part.map(({ engine, annotation, sketch, packed }) => ({
          article: annotation.article.id,
          engine,
          sketch: JSON.stringify(sketch),
          body: packed ?? packedAnnotation(annotation),
        })),
      )
      .onConflict((c) => c.columns(['article', 'engine']).doNothing())
      .execute();
  }
}

type Reads = Pick<Index, 'unread' | 'annotations' | 'stops' | 'stopped' | 'sketches'>;

export const readAnnotations = (db: Database): Reads => ({
  unread: (engine) => unread(db, engine),
  annotations: (ids, engine) => annotations(db, ids, engine),
  stops: async (ids, engine) => {
    const found: Stop[] = [];
    for (const part of chunks(ids)) {
      const rows = await db
        .selectFrom('stop')
        .selectAll()
        .where('engine', '=', engine)
        .where('article', 'in', part)
        .execute();
      found.push(...rows.map((row) => ({ ...row, issue: JSON.parse(row.issue) as Issue })));
    }
    return found;
  },
  stopped: async (engine) => {
    const rows = await currentRows(db)
      .innerJoin('stop', 'stop.article', 'article.id')
      .select('stop.issue')
      .where('stop.engine', '=', engine)
      .orderBy('revision.seq', 'desc')
      .orderBy('revision.key')
      .execute();
    return rows.map(({ issue, ...row }) => ({ row, issue: JSON.parse(issue) as Issue }));
  },
  sketches: async (engine) => {
    const rows = await db
      .selectFrom('place')
      .innerJoin('annotation', 'annotation.article', 'place.article')
      .select('annotation.sketch')
      .where('annotation.engine', '=', engine)
      .orderBy('place.article')
      .execute();
    return rows.map(({ sketch }) => JSON.parse(sketch) as Sketch);
  },
});

async function unread(db: Database, engine: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('place')
    .leftJoin('annotation', (on) =>
      on.onRef('annotation.article', '=', 'place.article').on('annotation.engine', '=', engine),
    )
    .leftJoin('stop', (on) => on.onRef('stop.article', '=', 'place.article').on('stop.engine', '=', engine))
    .select('place.article as id')
    .where('annotation.article', 'is', null)
    .where('stop.article', 'is', null)
    .execute();
  return rows.map(({ id }) => id).sort();
}

async function annotations(
  db: Database,
  ids: readonly string[],
  engine: string,
): Promise<readonly Annotation[]> {
  const bodies = new Map<string, Uint8Array>();
  for (const part of chunks(ids)) {
    const rows = await db
      .selectFrom('annotation')
      .select(['article', 'body'])
      .where('engine', '=', engine)
      .where('article', 'in', part)
      .execute();
    for (const { article, body } of rows) bodies.set(article, body);
  }
  return ids.flatMap((id) => {
    const body = bodies.get(id);
    return body === undefined ? [] : [unpackedAnnotation(body)];
  });
}
