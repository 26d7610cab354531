import { documents } from './documents.js';
import { fetched } from './fetched.js';
import { texts } from './texts.js';
import type { Bomb } from './types.js';

/** Every bomb, of about so many bytes. */
export const bombsOf = (length: number): readonly Bomb[] => [
  ...texts(length),
  ...documents(length),
  ...fetched,
];
