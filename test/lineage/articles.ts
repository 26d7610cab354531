import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import type { Annotation } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';

export interface Given {
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
}

/** Annotates texts under the names they are given. */
export function annotated(articles: Readonly<Record<string, Given>>): readonly Annotation[] {
  return Object.entries(articles).map(([file, { text, ...rest }]) => {
    const sidecar = { file: `${file}.meta.json`, text: JSON.stringify(rest) };
    return annotate(readArticles(Buffer.from(text), { file, as: 'txt', sidecar })[0]!.article!, packs);
  });
}
