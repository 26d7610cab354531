import type { AttributionPack } from '../../model/pack/attribution.js';

export const attribution: AttributionPack = { language: 'en' };
