import { FORMATS, type Format } from './types.js';

const ENDING = new RegExp(`\\.(${Object.keys(FORMATS).join('|')})$`);

/** The ending of a path that names a format, and the path without it: `/api/stories.csv` → `/api/stories`, csv. */
export function splitFormat(path: string): { readonly path: string; readonly format: Format | null } {
  const format = path.startsWith('/api/') ? (ENDING.exec(path)?.[1] as Format | undefined) : undefined;
  return format === undefined || path === OPENAPI
    ? { path, format: null }
    : { path: path.slice(0, -format.length - 1), format };
}

/** Where the OpenAPI document is. */
export const OPENAPI = '/api/openapi.json';
