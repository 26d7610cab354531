import type { IssueKind } from '../model/index.js';

/** A reason for which the API does not do what it is asked: an issue with the status (RFC 9110) that goes with it. */
export interface Refusal extends IssueKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 500 | 503 | 507;
}

/** Every error that the API answers with, one row a code. A code is never renamed: programs look for it. */
export const REFUSALS = {
  'not-found': {
    code: 'not-found',
    status: 404,
    severity: 'error',
    message: 'there is no {what} {id}',
    hint: 'lists of what there is: /api/openapi.json',
  },
  'not-read': {
    code: 'not-read',
    status: 409,
    severity: 'error',
    message: 'not all of {id} could be read, or not yet',
    hint: 'what was wrong with an article: its issues at /api/articles/ID',
  },
  'no-format': {
    code: 'no-format',
    status: 404,
    severity: 'error',
    message: 'this is not written as .{format}',
    hint: 'use one of {known}',
  },
  'bad-request': {
    code: 'bad-request',
    status: 400,
    severity: 'error',
    message: '{where}: {reason}',
    hint: 'what each address takes: /api/openapi.json',
  },
  'correction-unfit': {
    code: 'correction-unfit',
    status: 400,
    severity: 'error',
    message: 'this cannot be said: {reason}',
    hint: 'what can be corrected, and how: docs/corrections.md',
  },
  'token-missing': {
    code: 'token-missing',
    status: 401,
    severity: 'error',
    message: 'a token is needed',
    hint: 'send Authorization: Bearer TOKEN; stemma token add makes one',
  },
  'token-unknown': {
    code: 'token-unknown',
    status: 401,
    severity: 'error',
    message: 'the token is not known',
    hint: 'it may have been revoked; stemma token add makes another',
  },
  'role-needed': {
    code: 'role-needed',
    status: 403,
    severity: 'error',
    message: 'this takes the role {role}',
    hint: 'use a token of that role; stemma token add --role {role} makes one',
  },
  'host-foreign': {
    code: 'host-foreign',
    status: 421,
    severity: 'error',
    message: 'this desk is not known under the name {host}',
    hint: 'use the address that it printed, or add the name to its setting names',
  },
  'origin-foreign': {
    code: 'origin-foreign',
    status: 403,
    severity: 'error',
    message: 'the request comes from the page of another site ({origin})',
    hint: 'use the page of the desk, or a program',
  },
  'body-too-large': {
    code: 'body-too-large',
    status: 413,
    severity: 'error',
    message: 'the body is larger than {limit} bytes',
    hint: 'send less at once, or raise the setting maxSize',
  },
  'too-many-streams': {
    code: 'too-many-streams',
    status: 503,
    severity: 'error',
    message: 'there are {limit} streams open, as many as there may be',
    hint: 'close one, or ask /api/changes instead',
  },
  'disk-full': {
    code: 'disk-full',
    status: 507,
    severity: 'error',
    message: 'nothing more can be kept: there is no room left on the disk of the desk',
    hint: 'make room and send it again; what is there can be read meanwhile',
  },
  'index-away': {
    code: 'index-away',
    status: 503,
    severity: 'error',
    message: 'the database of the desk does not answer',
    hint: 'send it again when the database is back; the desk goes on by itself',
  },
  fault: {
    code: 'fault',
    status: 500,
    severity: 'error',
    message: 'the desk could not do this ({reason})',
    hint: 'the log of the desk says more; please report it',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
