import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be set in `stemma.json` of a data folder. The environment comes before the file. */
export interface Settings {
  /** `postgres://…` of a server that holds the index; null for the embedded one. */
  readonly database: string | null;
  /** The schema on that server. */
  readonly schema: string;
  /** Folders whose files are taken in as they come. */
  readonly watch: readonly string[];
}

/** A setting: its key in the file, its name in the environment, and how it is read there. `docs/desk.md` lists them. */
export const SETTINGS = [
  { key: 'database', environment: 'STEMMA_DATABASE_URL', usual: null },
  { key: 'schema', environment: 'STEMMA_DATABASE_SCHEMA', usual: 'stemma' },
  { key: 'watch', environment: 'STEMMA_WATCH', usual: [] },
] as const satisfies readonly {
  readonly key: keyof Settings;
  readonly environment: string;
  readonly usual: unknown;
}[];

export const SETTINGS_FILE = 'stemma.json';

/** A setting that cannot be used; the message says what to do. */
export class SettingsError extends Error {}

/** Reads the settings of a data folder. Unknown keys are an error: a misspelt one would be passed over in silence. */
export function readSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const path = join(folder, SETTINGS_FILE);
  const given = fileOf(path);
  const unknown = Object.keys(given).find((key) => !SETTINGS.some((setting) => setting.key === key));
  if (unknown !== undefined)
    throw new SettingsError(
      `${path}: there is no setting ${unknown}; there are ${SETTINGS.map(({ key }) => key).join(', ')}`,
    );
  const value = (key: keyof Settings): unknown => {
    const { environment: name, usual } = SETTINGS.find((setting) => setting.key === key)!;
    const set = environment[name];
    return set !== undefined && set !== '' ? set : (given[key] ?? usual);
  };
  const text = (key: keyof Settings): string => {
    const found = value(key);
    if (typeof found !== 'string') throw new SettingsError(`${path}: ${key} is a text in quotation marks`);
    return found;
  };
  return {
    database: value('database') === null ? null : text('database'),
    schema: text('schema'),
    watch: listOf(path, value('watch')),
  };
}

function listOf(path: string, value: unknown): readonly string[] {
  const list = typeof value === 'string' ? value.split(':') : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
    throw new SettingsError(`${path}: watch is a list of folders`);
  return list.filter((item) => item !== '');
}

function fileOf(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // said below
  }
  throw new SettingsError(`${path} is no JSON object; correct it or take it away`);
}
