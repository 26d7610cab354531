import type { Ui } from '../messages/index.js';
import type { ArticleView, Place, StoryView } from '../views/types.js';

/** Collects the places that are linked to; each is a footnote once. */
export class Notes {
  readonly year: string | null;
  readonly #used = new Map<string, Place>();
  readonly #words: ReadonlyMap<string, string>;

  constructor(
    readonly ui: Ui,
    story: StoryView,
  ) {
    this.year = story.period?.to.slice(0, 4) ?? null;
    this.#words = new Map(story.articles.flatMap(wordsByMark));
  }

  /** Sigla with their footnotes; copies of an account in brackets. */
  places(places: readonly Place[]): string {
    return places
      .map((place) => {
        this.#used.set(place.mark, place);
        const siglum = place.copies.length > 0 ? `(${place.siglum})` : place.siglum;
        return `${escape(siglum)}${reference(place.mark)}`;
      })
      .join(' ');
  }

  footnotes(): readonly string[] {
    return [...this.#used].map(
      ([mark, { siglum }]) => `${reference(mark)}: ${escape(`${siglum}: ${this.#words.get(mark) ?? ''}`)}`,
    );
  }
}

const reference = (mark: string): string => `[^${mark.replace(/[^\w.-]/g, '')}]`;

/** The passage that a mark stands in, by mark. */
function wordsByMark({ blocks }: ArticleView): readonly (readonly [string, string])[] {
  return blocks.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const marks: string[] = [];
      const text = (parts: typeof passage): string =>
        parts
          .map((part) => {
            if (typeof part === 'string') return part;
            marks.push(...part.ids);
            return text(part.parts);
          })
          .join('');
      const words = text(passage).replace(/\s+/g, ' ').trim();
      return marks.map((mark) => [mark, words] as const);
    }),
  );
}

/** No mark of ours may come from an article: all that Markdown or HTML could read as one is escaped, addresses do not link. */
export function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+!|~^$=@:]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^(\d+)\./, '$1\\.');
}

/** A table (GitHub's extension of CommonMark); the cells are escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
