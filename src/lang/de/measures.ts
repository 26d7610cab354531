import type { MeasurePack } from '../../model/pack/measures.js';
import { measures as none } from '../und/measures.js';

export const measures: MeasurePack = { ...none, language: 'de', compounds: true };
