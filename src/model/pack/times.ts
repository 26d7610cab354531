/** Weekdays, months, parts of the day, relative time words, durations. */
export interface TimePack {
  readonly language: string;
}
