import type { Annotation, Ruling, Sketch, Story } from '../model/index.js';
import { Grouping, storyOf, type Standing } from '../pipeline.js';

/** A story, and the annotations that its articles have alone. */
export interface Grouped {
  readonly story: Story;
  readonly alone: ReadonlyMap<string, Annotation>;
}

/** Gives annotations by the ids of their articles. */
type Annotations = (ids: readonly string[]) => Promise<readonly Annotation[]>;

/**
 * The stories of a desk as its articles stand, kept up to date article by article: what an article does not touch is not made again. A
 * story is named by any of its articles.
 */
export class Grouper {
  private readonly grouping = new Grouping();

  /** `standing`: what people said of some articles. */
  constructor(
    private readonly annotations: Annotations,
    private readonly standing: (articles: readonly string[]) => Standing,
  ) {}

  /** Takes articles out and in. Gives one article of each story that may be another now, those that only tell of them as episodes too. */
  update(out: readonly string[], into: readonly Sketch[]): readonly string[] {
    const touched = new Set<string>();
    for (const id of out) {
      const others = [...this.grouping.members(id), ...this.around([id])];
      for (const key of this.grouping.remove(id).made) touched.add(key);
      for (const other of others) touched.add(other);
    }
    for (const sketch of into) for (const key of this.grouping.add(sketch).made) touched.add(key);
    return this.withAround(touched);
  }

  /** Sets what people decided of the grouping, in the place of what was decided before. Gives articles as `update` does. */
  rule(rulings: readonly Ruling[]): readonly string[] {
    return this.withAround(this.grouping.rule(rulings).made);
  }

  stories(): readonly string[] {
    return this.grouping.stories();
  }

  members(id: string): readonly string[] {
    return this.grouping.members(id);
  }

  async story(key: string): Promise<Grouped> {
    const members = this.grouping.members(key);
    const episodes = members.flatMap((id) => this.grouping.episodes(id).map((near) => near.id));
    const ids = [...new Set([...members, ...episodes])];
    const alone = new Map((await this.annotations(ids)).map((each) => [each.article.id, each]));
    return {
      story: storyOf(key, this.grouping, (id) => alone.get(id)!, this.standing(members)),
      alone,
    };
  }

  /** Articles that these are told with, in this story or as another episode, and those that tell of these. */
  private around(ids: readonly string[]): readonly string[] {
    return ids.flatMap((id) => [
      ...[...this.grouping.episodes(id), ...this.grouping.nearest(id)].map((near) => near.id),
      ...this.grouping.holders(id),
    ]);
  }

  /** One article of each story that these are in. */
  keysOf(ids: Iterable<string>): readonly string[] {
    return [...new Set([...ids].flatMap((id) => this.grouping.storyOf(id) ?? []))];
  }

  /** The stories of these articles, and those that are another when they are: they tell of them as episodes, or weigh their articles. */
  withAround(ids: Iterable<string>): readonly string[] {
    const changed = this.keysOf(ids);
    return this.keysOf([...changed, ...this.around(changed.flatMap((key) => this.grouping.members(key)))]);
  }
}
