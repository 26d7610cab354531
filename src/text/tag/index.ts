import { readFileSync } from 'node:fs';
import { createTagger, type Tagger } from './tagger.js';

export { createTagger, type Tagger } from './tagger.js';

let packaged: Tagger | undefined;

/** The tagger with the weights that come with the program, loaded when first asked for. */
export function tagger(): Tagger {
  packaged ??= createTagger(readFileSync(new URL('./weights.bin', import.meta.url)));
  return packaged;
}
