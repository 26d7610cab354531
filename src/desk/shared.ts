import { setTimeout as pause } from 'node:timers/promises';
import type { Article } from '../model/index.js';
import { sketchOf } from '../pipeline.js';
import type { Jobs } from '../store/jobs.js';
import type { Index } from '../store/types.js';
import { outcomeOf, type Annotator, type Made, type Outcome, type Stopped } from './annotator.js';

/** What annotating together needs: the index that the annotations go to, and who annotates here. */
export interface Sharing {
  readonly index: Pick<Index, 'annotations' | 'stops' | 'keep'>;
  readonly jobs: Jobs;
  readonly engine: string;
  readonly annotate: Annotator;
  /** Milliseconds without anything new after which the desk does itself what others took and did not bring. */
  readonly patience?: number | undefined;
}

/** Milliseconds between two looks for work, or for what others have done. */
const LOOK = 50;
const PATIENCE = 5000;

/** Annotates articles that a desk has sent, until it is ended. What one process has taken when it is killed, another does. */
export async function work(sharing: Sharing, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) if (!(await workOnce(sharing))) await pause(LOOK);
}

/** Takes some work and does it; whether there was any. */
async function workOnce({ index, jobs, engine, annotate }: Sharing): Promise<boolean> {
  const taken = await jobs.take();
  if (taken.length === 0) return false;
  const again = taken.filter((job) => job.again).map(({ article }) => article);
  const known = again.length > 0 ? await index.annotations(idsOf(again), engine) : [];
  const done = new Set(known.map(({ article }) => article.id));
  const open = taken.flatMap(({ article }) => (done.has(article.id) ? [] : article));
  await keep(index, engine, await annotate(open));
  // in this order: what is not known to be done is done again, and kept once
  await jobs.done(taken);
  return true;
}

const keep = (index: Sharing['index'], engine: string, { made, stopped }: Outcome): Promise<void> =>
  index.keep(
    made.map((one) => ({ engine, ...one })),
    stopped.map((one) => ({ engine, ...one })),
  );

/** Annotates with whoever else is at work on the desk; alone where nobody is. The answer does not depend on how many there are. */
export const together =
  (sharing: Sharing): Annotator =>
  async (articles) => {
    const { index, jobs, engine, annotate, patience = PATIENCE } = sharing;
    const ids = idsOf(articles);
    await jobs.send(articles);
    const found = new Map<string, Made | Stopped>();
    let since = Date.now();
    for (let missing = articles; missing.length > 0; missing = missing.filter(({ id }) => !found.has(id))) {
      const known = found.size;
      for (const annotation of await index.annotations(idsOf(missing), engine))
        found.set(annotation.article.id, { annotation, sketch: sketchOf(annotation) });
      for (const { article, issue } of await index.stops(idsOf(missing), engine))
        found.set(article, { article, issue });
      if (found.size > known) since = Date.now();
      else if (await workOnce(sharing)) continue;
      else if (Date.now() - since > patience) await keep(index, engine, await annotate(missing));
      else await pause(LOOK);
    }
    return outcomeOf(ids.map((id) => found.get(id)!));
  };

const idsOf = (articles: readonly Article[]): readonly string[] => articles.map(({ id }) => id);
