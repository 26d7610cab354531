import { StoreError } from './error.js';

/** The codes by which the system and both databases tell what a person can do something about. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100']);
const DAMAGED: ReadonlySet<string> = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'XX001', 'XX002']);
/** Of a connection, and PostgreSQL's classes 08 (connection) and 57P (the server is going or coming). */
const AWAY = /^(?:ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET|ENOTFOUND$|EAI_|08|57P|53300$)/;
/** The client of PostgreSQL tells of connections that break off in words alone. */
const BROKEN_OFF =
  /connection terminated|connection ended|has encountered a connection error|timeout exceeded when trying to connect/i;

/** What goes wrong with a database or a disk, as an error that says what to do; any other error as it came. `where` names the place. */
export function engineError(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code = '' } = error as { readonly code?: string };
  if (FULL.has(code))
    return new StoreError('disk-full', `there is no room left at ${where} (${error.message}); make room and do it again, what was acknowledged is kept`); // prettier-ignore
  if (DAMAGED.has(code))
    return new StoreError('index-damaged', `the index at ${where} cannot be read (${error.message}); make it again with stemma rebuild`); // prettier-ignore
  if (AWAY.test(code) || BROKEN_OFF.test(error.message))
    return new StoreError('index-away', `the database at ${where} does not answer (${error.message}); the desk goes on when it is back`); // prettier-ignore
  return error;
}

type Methods = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** The same methods, whose failures say what to do. */
export function explained<T extends object>(methods: T, where: string): T {
  const entries = Object.entries(methods as Methods).map(([name, run]) => [
    name,
    async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        throw engineError(error, where);
      }
    },
  ]);
  return Object.fromEntries(entries) as T;
}
