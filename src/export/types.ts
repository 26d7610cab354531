import type { Story } from '../model/index.js';
import type { UiCode } from '../messages/index.js';

export interface RenderOptions {
  /** The interface language: that of our own words. */
  readonly ui: UiCode;
  /** Whether the terminal shows colours. */
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** A format that a briefing can be written in. */
export interface Exporter {
  readonly id: string;
  /** IANA media type of what it writes. */
  readonly mediaType: string;
  readonly render: (stories: readonly Story[], options: RenderOptions) => string;
}
