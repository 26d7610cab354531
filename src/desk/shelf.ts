import type { Annotation } from '../model/index.js';
import type { Batch, Current, Head, Index, NewArticle } from '../store/types.js';
import { grouper } from './grouper.js';
import { storyRow } from './story-row.js';

/** How articles are annotated: here or elsewhere. In the order given. */
export type Annotator = (articles: readonly NewArticle['article'][]) => Promise<readonly Annotation[]>;

/** What a step of the desk brings. */
export type Step = Omit<Batch, 'annotations' | 'gone' | 'stories'> & {
  readonly articles: readonly NewArticle[];
};

/**
 * Keeps the index in step with the ledger: articles with their annotations, then the stories that they change. The head moves with the
 * second of the two writes, so that a step which breaks off is done again, and what the first wrote is found there.
 */
export class Shelf {
  private readonly grouper = grouper();
  /** What each address holds now: by the article's id, and its id by the key of the address. */
  private readonly current = new Map<string, Current>();
  private readonly held = new Map<string, string>();
  private told = new Map<string, string>();

  constructor(
    private readonly index: Index,
    private readonly engine: string,
    private readonly annotate: Annotator,
  ) {}

  /** Reads the index as it stands, annotates what this engine has not read, and mends stories that do not fit their articles. */
  async open(): Promise<void> {
    await this.annotateRest();
    const all = await this.index.current();
    this.place([], all);
    for (const { key, version } of await this.index.told()) this.told.set(key, version);
    const ids = all.map(({ id }) => id);
    await this.regroup([], ids, await this.index.head(), {}, 'latest');
  }

  /** Takes a step in; where the desk lies behind its ledger, the stories are left to `open`. */
  async put({ head, ...step }: Step, when: 'live' | 'behind'): Promise<void> {
    const { engine } = this;
    if (when === 'behind') {
      await this.index.write({ ...step, head, engine });
      return;
    }
    const annotations = await this.annotations(step.articles);
    await this.index.write({ ...step, head: await this.index.head(), annotations });
    const keys = [...new Set([...step.articles.map(({ row }) => row.key), ...(step.deleted ?? [])])];
    const { out, into } = this.place(keys, await this.index.current(keys));
    await this.regroup(out, into, head, { engine }, 'now');
  }

  /** Takes note of what these addresses hold now; gives the ids of texts that went and came. */
  private place(keys: readonly string[], now: readonly Current[]) {
    const before = keys.flatMap((key) => this.held.get(key) ?? []);
    for (const key of keys) this.held.delete(key);
    for (const id of before) this.current.delete(id);
    for (const place of now) {
      this.current.set(place.id, place);
      this.held.set(place.key, place.id);
    }
    return {
      out: before.filter((id) => !this.current.has(id)),
      into: now.map(({ id }) => id).filter((id) => !before.includes(id)),
    };
  }

  /** Moves the head and brings the stories up to it. */
  private async regroup(
    out: readonly string[],
    into: readonly string[],
    head: Head,
    rest: Partial<Batch>,
    changed: 'now' | 'latest',
  ): Promise<void> {
    const stories = out.length + into.length > 0 ? await this.stories(out, into, head, changed) : null;
    if (stories === null) {
      await this.index.write({ ...rest, head });
      return;
    }
    const now = new Map(stories.map(({ row }) => [row.key, row.version]));
    const gone = [...this.told.keys()].filter((key) => !now.has(key));
    const made = stories.filter(({ row }) => this.told.get(row.key) !== row.version);
    await this.index.write({ ...rest, head, gone, stories: made });
    this.told = now;
  }

  private async stories(
    out: readonly string[],
    into: readonly string[],
    head: Head,
    changed: 'now' | 'latest',
  ) {
    const annotations = await this.index.annotations(into, this.engine);
    return this.grouper.update(out, annotations).map((story) => {
      const last = story.articles.map(({ article }) => this.current.get(article.id)!.last);
      return storyRow(story, this.current, changed === 'now' ? head.seq : Math.max(...last));
    });
  }

  private async annotations(articles: readonly NewArticle[]): Promise<NonNullable<Batch['annotations']>> {
    const made = await this.annotate(articles.map(({ article }) => article));
    return made.map((annotation) => ({ engine: this.engine, annotation }));
  }

  /** A few at a time: articles are read from the index and annotations written to it. */
  private async annotateRest(): Promise<void> {
    const head = await this.index.head();
    const unread = await this.index.unread(this.engine);
    for (let at = 0; at < unread.length; at += AT_ONCE) {
      const found = await Promise.all(unread.slice(at, at + AT_ONCE).map((id) => this.index.article(id)));
      const articles = found.flatMap((kept) => kept ?? []);
      await this.index.write({ head, annotations: await this.annotations(articles) });
    }
  }
}

const AT_ONCE = 32;
