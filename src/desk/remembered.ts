import type { Annotation } from '../model/index.js';

/** Code units of articles whose annotations are remembered: some thousand articles of ordinary length, a few hundred MB with all that is made of them. */
const MOST = 2_000_000;

/**
 * Annotations that were used last, as the same objects: what stages make of one is remembered with it, so that a story to which an article
 * comes is not read anew as a whole.
 */
export class Remembered {
  private readonly byId = new Map<string, Annotation>();
  private size = 0;

  constructor(
    private readonly load: (ids: readonly string[]) => Promise<readonly Annotation[]>,
    private readonly most = MOST,
  ) {}

  /** The annotations of these articles, in the order asked for; what is not there is left out. */
  async get(ids: readonly string[]): Promise<readonly Annotation[]> {
    const found = new Map(ids.map((id) => [id, this.byId.get(id)]));
    const missing = ids.filter((id) => found.get(id) === undefined);
    const loaded = missing.length > 0 ? await this.load(missing) : [];
    for (const annotation of loaded) found.set(annotation.article.id, annotation);
    const list = ids.flatMap((id) => found.get(id) ?? []);
    this.put(list);
    return list;
  }

  /** Remembers these as used now, and forgets what was used least lately. */
  put(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) {
      const { id, text } = annotation.article;
      if (!this.byId.delete(id)) this.size += text.length;
      this.byId.set(id, annotation);
    }
    for (const [id, { article }] of this.byId) {
      if (this.size <= this.most) break;
      this.byId.delete(id);
      this.size -= article.text.length;
    }
  }
}
