import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be set. Lists are written with `:` between them in the environment, and are lists in the file. */
export interface Settings {
  /** `postgres://…` of a server that holds the index; null for the embedded one. */
  readonly database: string | null;
  /** The schema on that server. */
  readonly schema: string;
  /** Folders whose files are taken in as they come. */
  readonly watch: readonly string[];
  /** The address and port of this machine that the desk answers at. */
  readonly host: string;
  readonly port: number;
  /** Other names that it is reached under, with their port where the address has one. */
  readonly names: readonly string[];
  /** Whether a token is asked for on loopback as well. */
  readonly strict: boolean;
  /** Names or addresses that may be fetched though they are not on the public internet. */
  readonly fetchAllow: readonly string[];
  /** Whom publishers can write to: part of the user agent. */
  readonly contact: string | null;
  /** Minutes between two looks at a source. */
  readonly interval: number;
  /** Whether the pages are fetched that a feed gives only summaries of. */
  readonly pages: boolean;
  /** The language of our own words. */
  readonly ui: string;
}

type Kind = 'text' | 'number' | 'switch' | 'list';

interface Row {
  readonly key: keyof Settings;
  readonly environment: string;
  readonly kind: Kind;
  readonly usual: Settings[keyof Settings];
}

/** The settings: key in the file, name in the environment, what they are. The flag is the key: `--fetch-allow`. `docs/settings.md` lists them. */
export const SETTINGS = [
  { key: 'database', environment: 'STEMMA_DATABASE_URL', kind: 'text', usual: null },
  { key: 'schema', environment: 'STEMMA_DATABASE_SCHEMA', kind: 'text', usual: 'stemma' },
  { key: 'watch', environment: 'STEMMA_WATCH', kind: 'list', usual: [] },
  { key: 'host', environment: 'STEMMA_HOST', kind: 'text', usual: '127.0.0.1' },
  { key: 'port', environment: 'STEMMA_PORT', kind: 'number', usual: 4747 },
  { key: 'names', environment: 'STEMMA_NAMES', kind: 'list', usual: [] },
  { key: 'strict', environment: 'STEMMA_STRICT', kind: 'switch', usual: false },
  { key: 'fetchAllow', environment: 'STEMMA_FETCH_ALLOW', kind: 'list', usual: [] },
  { key: 'contact', environment: 'STEMMA_CONTACT', kind: 'text', usual: null },
  { key: 'interval', environment: 'STEMMA_INTERVAL', kind: 'number', usual: 15 },
  { key: 'pages', environment: 'STEMMA_PAGES', kind: 'switch', usual: true },
  { key: 'ui', environment: 'STEMMA_UI', kind: 'text', usual: 'en' },
] as const satisfies readonly Row[];

export const SETTINGS_FILE = 'stemma.json';

/** A setting that cannot be used; the message says what to do. */
export class SettingsError extends Error {}

/**
 * The settings of a data folder: the flags before the environment, that before the file. Unknown keys are an error: a misspelt one would be
 * passed over in silence.
 */
export function readSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, unknown>> = {},
): Settings {
  const path = join(folder, SETTINGS_FILE);
  const file = fileOf(path);
  const unknown = Object.keys(file).find((key) => !SETTINGS.some((setting) => setting.key === key));
  if (unknown !== undefined)
    throw new SettingsError(
      `${path}: there is no setting ${unknown}; there are ${SETTINGS.map(({ key }) => key).join(', ')}`,
    );
  const entries = SETTINGS.map(({ key, environment: name, kind, usual }) => {
    const [told, where] = toldOf([
      [flags[key], `--${flagOf(key)}`],
      [environment[name] === '' ? undefined : environment[name], name],
      [file[key], `${path}: ${key}`],
    ]);
    return [key, told === undefined || told === null ? usual : READ[kind](told, where)];
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

/** A setting as it may be shown. */
export interface ShownSetting {
  readonly key: string;
  readonly environment: string;
  readonly value: string | number | boolean | readonly string[] | null;
}

/** The settings as they stand. Of the address of a server, names and passwords are left out. */
export const shownSettings = (settings: Settings): readonly ShownSetting[] =>
  SETTINGS.map(({ key, environment }) => ({
    key,
    environment,
    value: key === 'database' ? placeIn(settings.database) : settings[key],
  }));

function placeIn(address: string | null): string | null {
  if (address === null) return null;
  const { protocol, host, pathname } = URL.canParse(address) ? new URL(address) : new URL('postgres://…');
  return `${protocol}//${host}${pathname}`;
}

/** `fetchAllow` → `fetch-allow`. */
export const flagOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const toldOf = (places: readonly (readonly [unknown, string])[]): readonly [unknown, string] =>
  places.find(([value]) => value !== undefined) ?? [undefined, ''];

/** How each kind is read; in the environment and in flags all is text. */
const READ: Readonly<Record<Kind, (value: unknown, where: string) => unknown>> = {
  text: (value, where) => (typeof value === 'string' ? value : fail(`${where} is a text in quotation marks`)),
  number: (value, where) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0
      ? number
      : fail(`${where} is a whole number`);
  },
  switch: (value, where) => SWITCH.get(value) ?? fail(`${where} is true or false`),
  list: (value, where) => {
    const list: unknown = typeof value === 'string' ? value.split(LIST) : value;
    return Array.isArray(list) && list.every((item) => typeof item === 'string')
      ? list.filter((item) => item !== '')
      : fail(`${where} is a list of texts`);
  },
};

const SWITCH: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
]);

/** A colon that is not before a port. */
const LIST = /:(?!\d)/;

function fail(message: string): never {
  throw new SettingsError(message);
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
