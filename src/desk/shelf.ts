import { sketchOf, storyId } from '../pipeline.js';
import type { Article } from '../model/index.js';
import type {
  Batch,
  Current,
  Head,
  Index,
  NewAnnotation,
  NewArticle,
  NewStory,
  Stop,
  ToldStory,
} from '../store/types.js';
import type { Annotator } from './annotator.js';
import { Corrections } from './corrections.js';
import { Grouper } from './grouper.js';
import { Remembered } from './remembered.js';
import { storyRow } from './story-row.js';
import { Told } from './told.js';

/** What a step of the desk brings. */
export type Step = Omit<Batch, 'annotations' | 'stops' | 'gone' | 'stories' | 'outcomes'> & {
  readonly articles: readonly NewArticle[];
};

/** Articles that are read from the index and annotated at once while the desk catches up. */
const AT_ONCE = 32;

/**
 * Keeps the index in step with the ledger: articles with their annotations, then the stories that they change. The head moves with the
 * second of the two writes, so that a step which breaks off is done again, and what the first wrote is found there.
 */
export class Shelf {
  private readonly grouper: Grouper;
  private readonly corrections: Corrections;
  private readonly remembered: Remembered;
  /** What each address holds now: by the article's id, and its id by the key of the address. */
  private readonly current = new Map<string, Current>();
  private readonly held = new Map<string, string>();
  private told = new Told([], []);

  constructor(
    private readonly index: Index,
    private readonly engine: string,
    private readonly annotate: Annotator,
  ) {
    this.corrections = new Corrections(index, (key) => this.held.get(key));
    this.remembered = new Remembered((ids) => index.annotations(ids, engine));
    this.grouper = new Grouper(
      (ids) => this.remembered.get(ids),
      (articles) => this.corrections.of(articles),
    );
  }

  /** Reads the index as it stands, annotates what this engine has not read, and mends stories that do not fit their articles. */
  async open(): Promise<void> {
    await this.annotateRest();
    const all = await this.index.current();
    this.place([], all);
    const told = await this.index.told();
    this.told = new Told(told, all);
    const corrected = await this.corrections.open();
    this.grouper.rule(this.corrections.rulings() ?? []);
    this.grouper.update([], await this.index.sketches(this.engine));
    const changed = new Set([...(await this.stale(told)), ...this.grouper.keysOf(corrected)]);
    await this.tell([...changed], await this.index.head(), {}, 'latest');
  }

  /**
   * Takes a step in; where the desk lies behind its ledger, the stories are left to `open`. Gives the articles that were stopped over: they
   * are kept, and in no story.
   */
  async put({ head, ...step }: Step, when: 'live' | 'behind'): Promise<readonly Stop[]> {
    const { engine } = this;
    if (when === 'behind') {
      await this.index.write({ ...step, head, engine });
      return [];
    }
    const before = await this.index.head();
    const { retried = [] } = step;
    // whoever else reads for this desk must not find that it was stopped over
    if (retried.length > 0) await this.index.write({ head: before, retried });
    const { annotations, stops } = await this.read([
      ...step.articles.map(({ article }) => article),
      ...(await this.kept(retried)),
    ]);
    await this.index.write({ ...step, head: before, annotations, stops });
    const keys = [...new Set([...step.articles.map(({ row }) => row.key), ...(step.deleted ?? [])])];
    const { out, into: placed } = this.place(keys, await this.index.current(keys));
    const into = [...placed, ...retried];
    for (const id of out) this.told.move(id, null);
    this.remembered.put(annotations.map(({ annotation }) => annotation));
    const sketches = annotations.map(({ sketch }) => sketch).filter(({ id }) => into.includes(id));
    const corrected = await this.corrections.take(step);
    const regrouped = this.grouper.update(out, await this.withOlder(into, sketches));
    const rulings = this.corrections.rulings();
    const ruled = rulings === null ? [] : this.grouper.rule(rulings);
    const changed = this.grouper.keysOf([...regrouped, ...ruled, ...corrected]);
    await this.tell(changed, head, { engine }, 'now');
    return stops;
  }

  /** A text that came back was annotated before. */
  private async withOlder(ids: readonly string[], sketches: readonly NewAnnotation['sketch'][]) {
    const missing = ids.filter((id) => !sketches.some((sketch) => sketch.id === id));
    const older = await this.remembered.get(missing);
    return [...sketches, ...older.map(sketchOf)];
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

  /**
   * Stories that the index does not tell as its articles stand, which a step that was cut short leaves: those of other articles than were
   * told, and those that tell of one of them, or of one that is no more.
   */
  private async stale(told: readonly ToldStory[]): Promise<readonly string[]> {
    const known = new Set(told.map(({ id }) => id));
    const now = new Map(this.grouper.stories().map((key) => [storyId(this.grouper.members(key)), key]));
    const wrong = [...now].flatMap(([id, key]) => (known.has(id) ? [] : [key]));
    const ended = told.filter(({ id }) => !now.has(id));
    const bodies = await Promise.all(ended.map(({ key }) => this.index.story(key)));
    const linked = bodies
      .flatMap((kept) => kept?.body.episodes ?? [])
      .flatMap(({ story }) => now.get(story) ?? []);
    return [...new Set([...this.grouper.withAround(wrong), ...linked])];
  }

  /** Moves the head and brings these stories up to it. */
  private async tell(
    changed: readonly string[],
    head: Head,
    rest: Partial<Batch>,
    when: 'now' | 'latest',
  ): Promise<void> {
    const stories: NewStory[] = [];
    for (const key of changed) stories.push(await this.story(key, head, when));
    const made = stories.filter(({ row }) => !this.told.has(row));
    for (const { row, articles } of made) this.told.put(row, articles);
    const gone = this.told.gone();
    await this.index.write({
      ...rest,
      head,
      gone,
      stories: made,
      outcomes: this.corrections.outcomes(stories),
    });
  }

  private async story(key: string, head: Head, when: 'now' | 'latest'): Promise<NewStory> {
    const grouped = await this.grouper.story(key);
    const ids = grouped.story.articles.map(({ article }) => article.id);
    const latest = (): number =>
      Math.max(...ids.map((id) => this.current.get(id)!.last), this.corrections.lastOf(ids));
    return storyRow(grouped, this.current, when === 'now' ? head.seq : latest());
  }

  private async read(
    articles: readonly Article[],
  ): Promise<{ readonly annotations: readonly NewAnnotation[]; readonly stops: readonly Stop[] }> {
    const { engine } = this;
    const { made, stopped } = await this.annotate(articles);
    return {
      annotations: made.map((one) => ({ engine, ...one })),
      stops: stopped.map((one) => ({ engine, ...one })),
    };
  }

  /** Articles as the index holds them. */
  private async kept(ids: readonly string[]): Promise<readonly Article[]> {
    const found = await Promise.all(ids.map((id) => this.index.article(id)));
    return found.flatMap((kept) => kept?.article ?? []);
  }

  /** A few at a time: articles are read from the index and annotations written to it. */
  private async annotateRest(): Promise<void> {
    const head = await this.index.head();
    const unread = await this.index.unread(this.engine);
    for (let at = 0; at < unread.length; at += AT_ONCE) {
      const articles = await this.kept(unread.slice(at, at + AT_ONCE));
      await this.index.write({ head, ...(await this.read(articles)) });
    }
  }
}
