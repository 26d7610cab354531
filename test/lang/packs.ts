import { packs } from '../../src/lang/index.js';
import { text as nl } from '../../src/lang/nl/text.js';
import { text as nn } from '../../src/lang/nn/text.js';
import { text as sv } from '../../src/lang/sv/text.js';
import type { Packs } from '../../src/model/index.js';

/** All packs, and those of which so far only the text part exists, for tests of the text stage. */
export const packsWithText: Packs = {
  ...Object.fromEntries(
    [nl, nn, sv].map((text) => [text.language, { ...packs.und, code: text.language, text }]),
  ),
  ...packs,
};
