import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'förort|förorten|stadsdel|stadsdelen|kvarter|kvarteret|by|byn|stad|staden|tätort|tätorten|läger|lägret|kommun|kommunen|län|länet|provins|provinsen|region|regionen|delstat|delstaten|distrikt|distriktet|ö|ön|dal|dalen|område|området|hamnstad|hamnstaden',
  inside: 'i|på',
  of: 'till|av',
};
