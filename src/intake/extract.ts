import type { Article } from '../model/index.js';

/** One line of `stemma extract`: the text in which all offsets of the other commands are. */
export interface Extract {
  readonly file: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

export const toExtract = ({ file, text, headline, published }: Article): Extract => ({
  file,
  text,
  title: headline,
  published: published?.value ?? null,
});
