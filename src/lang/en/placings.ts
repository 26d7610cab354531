import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'suburb|suburbs|district|neighbourhood|neighborhood|quarter|borough|village|town|city|hamlet|settlement|camp|municipality|county|province|region|state|area|port|island|valley|outskirts|governorate|prefecture',
  inside: 'in|within|inside',
  of: 'of',
};
