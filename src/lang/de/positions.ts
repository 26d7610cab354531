import type { PositionPack } from '../../model/pack/positions.js';
import { positions as none } from '../und/positions.js';

export const positions: PositionPack = { ...none, language: 'de' };
