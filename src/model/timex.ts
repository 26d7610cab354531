import type { Ground } from './ground.js';
import type { Span } from './span.js';

export type TimexType = 'date' | 'time' | 'duration' | 'set';

/**
 * A time expression (ISO-TimeML TIMEX3). `value` as TIMEX3: 2031-05-04, 2031-W18, 2031-05-04TNI, P1W, PAST_REF, XXXX-05-04 where
 * the year is open; null if it cannot be told. `earliest` and `latest` bound it (ISO 8601 dates or date-times).
 * `direction` is what tense or wording says of it against the publication time.
 */
export interface Timex extends Span {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly value: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly direction: 'past' | 'present' | 'future' | null;
  readonly ground: Ground;
}
