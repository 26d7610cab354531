import type { Story } from '../model/index.js';
import type { IndexReads, KeptCorrection, StoryRow } from '../store/types.js';
import { fullStory } from './from-store.js';

/** An address of a desk with all that it has held, the first text first. Without line, time and key: they tell of the arrival. */
export interface Witness {
  readonly address: string;
  readonly revisions: readonly { readonly article: string; readonly sha256: string }[];
}

const PAGE = 500;

/** The stories of a desk one by one, ordered by their ids: the same for the same articles whatever their order of arrival. */
export async function* storiesOf(index: IndexReads, engine: string): AsyncGenerator<Story> {
  const rows: StoryRow[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { items, next } = await index.stories({ after, limit: PAGE });
    rows.push(...items);
    more = next !== null;
    after = next ?? undefined;
  }
  for (const { key } of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const kept = await index.story(key);
    if (kept) yield fullStory(index, engine, kept.body);
  }
}

/** What every address of a desk has held, ordered by address. */
async function witnessesOf(index: IndexReads): Promise<readonly Witness[]> {
  const witnesses: Witness[] = [];
  for (const { key } of await index.current()) {
    const rows = await index.revisions(key);
    witnesses.push({
      address: rows[0]!.address,
      revisions: rows.map(({ id, sha256 }) => ({ article: id, sha256 })),
    });
  }
  return witnesses.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What a desk holds besides its stories: where its articles came from, and the corrections that stand. */
export const restOf = async (
  index: IndexReads,
): Promise<{ readonly witnesses: readonly Witness[]; readonly corrections: readonly KeptCorrection[] }> => ({
  witnesses: await witnessesOf(index),
  corrections: (await index.corrections()).filter(({ undone }) => undone === null),
});
