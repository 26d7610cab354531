import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas: '',
  inside: '',
  of: '',
};
