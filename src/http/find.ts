import type { FullArticle, FullStory } from '../desk/reads.js';
import { missing } from './error.js';
import type { Serving } from './types.js';

/** What a part of an address names, or the error that it is not there. */
export async function storyOf({ reads }: Serving, key: string): Promise<FullStory> {
  const found = await reads.story(key);
  if (found === null) throw missing('story', key);
  return found;
}

export async function articleOf({ reads }: Serving, id: string): Promise<FullArticle> {
  const found = await reads.article(id);
  if (found === null) throw missing('article', id);
  return found;
}
