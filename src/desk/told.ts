import type { Current, StoryRow } from '../store/types.js';

/** What the index tells: the version of each story, and the story of each article. */
export class Told {
  private readonly versions = new Map<string, string>();
  private readonly storyOf = new Map<string, string>();
  private readonly sizes = new Map<string, number>();
  /** Stories that lost articles since `gone` was asked. */
  private readonly less = new Set<string>();

  constructor(stories: readonly Pick<StoryRow, 'key' | 'version'>[], places: readonly Current[]) {
    for (const { key, version } of stories) {
      this.versions.set(key, version);
      this.less.add(key);
    }
    for (const { id, story } of places) this.move(id, story);
  }

  /** Whether a story is told in this version. */
  has({ key, version }: Pick<StoryRow, 'key' | 'version'>): boolean {
    return this.versions.get(key) === version;
  }

  put({ key, version }: Pick<StoryRow, 'key' | 'version'>, articles: readonly string[]): void {
    this.versions.set(key, version);
    for (const id of articles) this.move(id, key);
  }

  /** Takes an article to a story, or out of all. */
  move(id: string, to: string | null): void {
    const from = this.storyOf.get(id);
    if (from !== undefined) {
      this.sizes.set(from, this.sizes.get(from)! - 1);
      this.less.add(from);
    }
    if (to === null) this.storyOf.delete(id);
    else {
      this.storyOf.set(id, to);
      this.sizes.set(to, (this.sizes.get(to) ?? 0) + 1);
    }
  }

  /** Keys of stories that have no articles any more; each is told once. */
  gone(): readonly string[] {
    const empty = [...this.less].filter((key) => (this.sizes.get(key) ?? 0) === 0);
    this.less.clear();
    for (const key of empty) this.sizes.delete(key);
    return empty.filter((key) => this.versions.delete(key));
  }
}
