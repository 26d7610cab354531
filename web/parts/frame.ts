import type { Ui } from '../../src/messages/index.js';

/** What every part needs to know: the reader's language, and the year that dates leave out. */
export interface Frame {
  readonly ui: Ui;
  readonly year: string | null;
}

/** The address of a marked place within the page. */
export const here = (id: string): string => `#${encodeURIComponent(id)}`;

export const entryId = (entry: string): string => `entry-${entry}`;
export const textId = (article: string): string => `text-${article}`;
export const storyId = (story: string): string => `story-${story}`;
export const edgeId = (from: string, to: string): string => `edge-${from}-${to}`;
