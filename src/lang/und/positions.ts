import type { PositionPack } from '../../model/pack/positions.js';

export const positions: PositionPack = {
  language: 'und',
  stances: [],
  cues: [],
  silence: [],
  questions: [],
  idle: [],
  conditions: [],
  events: [],
  places: [],
  planned: [],
  ongoing: [],
  cancelled: [],
  postponed: [],
  to: [],
  from: [],
  set: [],
  original: [],
};
