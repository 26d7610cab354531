import type { z } from '@hono/zod-openapi';
import type { Desk } from '../desk/desk.js';
import type { DeskReads } from '../desk/reads.js';
import type { ShownSetting } from '../desk/settings.js';
import type { UiCode } from '../messages/index.js';
import type { Role } from '../model/index.js';
import type { Broadcast } from './broadcast.js';

/** The ways in which an answer can be written; each is the ending of an address, and a media type. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
} as const;
export type Format = keyof typeof FORMATS;

/** What an answer shows, in each format that it can be written in. */
export type Shown = { readonly json: unknown } & { readonly [F in Exclude<Format, 'json'>]?: () => string };

/** Who asks: the name that their corrections carry, and what they may do. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** What the routes work on. */
export interface Serving {
  readonly reads: DeskReads;
  /** All that changes a desk goes through here. */
  readonly acts: Pick<Desk, 'take' | 'record' | 'correct' | 'undo' | 'retry'>;
  readonly broadcast: Broadcast;
  /** The settings that the desk was opened with, secrets left out. */
  readonly settings: readonly ShownSetting[];
  /** Folder of the example coverage. */
  readonly examples: string;
  /** The language of our own words where the address does not say. */
  readonly ui: UiCode;
}

/** What came with a request, checked against the schemas of its route. */
export interface Input<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: Caller;
  readonly headers: Headers;
  /** Aborted when the reader goes away. */
  readonly signal: AbortSignal;
}

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** One route: a row of the table that the server, the OpenAPI document and the test of who may do what are made from. */
export interface Route {
  readonly method: Method;
  /** OpenAPI 3.1 path template, without the ending that names the format. */
  readonly path: string;
  /** Who may: an editor may do whatever a reader may. */
  readonly role: Role;
  readonly summary: string;
  /** The first is the one of an address without an ending. */
  readonly formats: readonly Format[];
  /** Whether the answer stays the same as long as the desk stands at the same line of its ledger. */
  readonly lasting: boolean;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  /** The shape of the JSON. */
  readonly result: z.ZodType;
  readonly answer: (desk: Serving, input: Input<never, never, never>) => Promise<Shown | Response>;
}

interface Given<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly method?: Method;
  readonly path: string;
  readonly role?: Role;
  readonly summary: string;
  readonly formats?: readonly Format[];
  readonly lasting?: boolean;
  readonly params: P;
  readonly query: Q;
  readonly body?: B;
  readonly result: z.ZodType;
  readonly answer: (
    desk: Serving,
    input: Input<z.infer<P>, z.infer<Q>, z.infer<B>>,
  ) => Promise<Shown | Response>;
}

/** A row of the table: reading, by a reader, as JSON, lasting, where it does not say otherwise. */
export const route = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType = z.ZodNever>(
  given: Given<P, Q, B>,
): Route => ({
  method: 'get',
  role: 'reader',
  formats: ['json'],
  lasting: true,
  ...given,
  body: given.body ?? null,
  answer: given.answer as Route['answer'],
});
