import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'forstad|forstaden|bydel|bydelen|kvarter|kvarteret|landsby|landsbyen|by|byen|lejr|lejren|kommune|kommunen|amt|amtet|provins|provinsen|region|regionen|delstat|delstaten|distrikt|distriktet|ø|øen|dal|dalen|område|området|havneby|havnebyen',
  inside: 'i|på',
  of: 'til|af',
};
