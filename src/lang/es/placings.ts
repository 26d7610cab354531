import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'suburbio|barrio|distrito|pueblo|aldea|ciudad|localidad|municipio|campamento|condado|provincia|región|estado|isla|valle|departamento|zona',
  inside: 'en',
  of: 'de|del',
};
