import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'forstad|forstaden|bydel|bydelen|strøk|landsby|landsbyen|bygd|bygda|by|byen|småby|tettsted|tettstedet|leir|leiren|kommune|kommunen|fylke|fylket|provins|provinsen|region|regionen|delstat|delstaten|distrikt|distriktet|øy|øya|dal|dalen|område|området|havneby|havnebyen',
  inside: 'i|på',
  of: 'til|av',
};
