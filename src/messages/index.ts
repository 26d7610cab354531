import { da } from './da.js';
import { en } from './en.js';
import { nb } from './nb.js';
import type { Text } from './types.js';

/** The same groups and keys as the English table: a missing or surplus key in another language does not compile. */
export type Messages = {
  readonly [Group in keyof typeof en]: { readonly [Key in keyof (typeof en)[Group]]: Text };
};

export type Group = keyof Messages;

/** An interface language: its messages and the formatters of `Intl` made for it. */
export interface Ui {
  readonly code: string;
  readonly locale: string;
  readonly text: Messages;
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly list: Intl.ListFormat;
  readonly languages: Intl.DisplayNames;
}

const TABLES = { en: ['en-GB', en], nb: ['nb-NO', nb], da: ['da-DK', da] } as const satisfies Readonly<
  Record<string, readonly [locale: string, text: Messages]>
>;

export type UiCode = keyof typeof TABLES;

export const uiCodes = Object.keys(TABLES) as readonly UiCode[];

export function ui(code: UiCode): Ui {
  const [locale, text] = TABLES[code];
  return {
    code,
    locale,
    text,
    number: new Intl.NumberFormat(locale),
    plural: new Intl.PluralRules(locale),
    list: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
    languages: new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
  };
}

export type Values = Readonly<Record<string, string | number | null>>;

/** The message with its places filled in; `n` chooses the plural form and is written in the reader's way. */
export function say<G extends Group>(ui: Ui, group: G, key: keyof Messages[G], values: Values = {}): string {
  return fill(ui, ui.text[group][key] as Text, values);
}

/** The message for an id that comes from the engine; null where the table has none. */
export function known(ui: Ui, group: Group, id: string, values: Values = {}): string | null {
  const table: Readonly<Record<string, Text | undefined>> = ui.text[group];
  const text = Object.hasOwn(table, id) ? table[id] : undefined;
  return text === undefined ? null : fill(ui, text, values);
}

/** The same, with the id itself, made legible, where the table has no message for it. */
export const label = (ui: Ui, group: Group, id: string, values: Values = {}): string =>
  known(ui, group, id, values) ?? legible(id);

export const legible = (id: string): string => id.replace(/^[a-z]+:/, '').replace(/[_-]+/g, ' ');

export function capital(ui: Ui, text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(ui.locale) + text.slice(1);
}

function fill(ui: Ui, text: Text, values: Values): string {
  const template =
    typeof text === 'string'
      ? text
      : text[ui.plural.select(Number(values['n'] ?? 0)) === 'one' ? 'one' : 'other'];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? ui.number.format(value) : value;
  });
}
