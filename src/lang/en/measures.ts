import type { MeasurePack } from '../../model/pack/measures.js';

export const measures: MeasurePack = { language: 'en' };
