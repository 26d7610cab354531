import type { PlacingPack } from '../../model/pack/placings.js';

/** Words by which a text says that one place lies in another. */
export const placings: PlacingPack = {
  areas:
    'banlieue|faubourg|quartier|arrondissement|village|ville|commune|hameau|localité|camp|comté|province|région|département|district|île|vallée|zone',
  inside: 'dans|en|à|au',
  of: "de|du|d'",
};
