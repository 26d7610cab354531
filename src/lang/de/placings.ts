import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'vorort|stadtteil|viertel|stadtviertel|bezirk|dorf|ort|ortschaft|stadt|kleinstadt|gemeinde|lager|landkreis|kreis|provinz|region|bundesstaat|bundesland|kanton|distrikt|insel|tal|gebiet|hafenstadt',
  inside: 'in|im|auf',
  of: 'von|der|des',
};
