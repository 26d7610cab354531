/** Words that say what a number counts, by row of registry/measures. */
export interface MeasurePack {
  readonly language: string;
}
