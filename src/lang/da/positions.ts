import type { PositionPack } from '../../model/pack/positions.js';

export const positions: PositionPack = { language: 'da' };
