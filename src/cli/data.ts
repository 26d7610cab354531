import { homedir } from 'node:os';
import { join } from 'node:path';
import type { OpenOptions } from '../desk/open.js';
import { readSettings } from '../desk/settings.js';

/** The data folder where none is named: `STEMMA_DATA`, else the place of the system for data of programs (XDG Base Directory). */
export function defaultFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { STEMMA_DATA: named, XDG_DATA_HOME: shared } = environment;
  if (named !== undefined && named !== '') return named;
  return join(shared !== undefined && shared !== '' ? shared : join(homedir(), '.local', 'share'), 'stemma');
}

/** Where the desk of a command is: the folder named, and what its settings and the environment say. */
export function placeOf(folder: string | undefined): OpenOptions {
  const named = folder ?? defaultFolder();
  const { database, schema } = readSettings(named, process.env);
  return { folder: named, database, schema };
}
