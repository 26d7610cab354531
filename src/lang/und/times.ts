import type { TimePack } from '../../model/pack/times.js';

export const times: TimePack = { language: 'und' };
