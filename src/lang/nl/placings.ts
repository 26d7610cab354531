import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'voorstad|buitenwijk|wijk|stadsdeel|dorp|stad|plaats|gemeente|gehucht|kamp|provincie|regio|deelstaat|district|eiland|vallei|gebied|havenstad',
  inside: 'in|op',
  of: 'van',
};
