/** Words of stances, conditions, events and schedules. */
export interface PositionPack {
  readonly language: string;
}
