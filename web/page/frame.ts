import { ui, uiCodes, type Ui, type UiCode } from '../../src/messages/index.js';
import { kept, shared, useShared } from './store.js';

/** The reader's language: as chosen, else the first of the browser's that we have, else English. */
const chosen = kept('ui', '');

const FALLBACKS: Readonly<Record<string, UiCode>> = { no: 'nb', nn: 'nb' };

function first(): UiCode {
  for (const told of [chosen.get(), ...navigator.languages]) {
    const code = told.split('-')[0]!.toLowerCase();
    const found = uiCodes.find((known) => known === (FALLBACKS[code] ?? code));
    if (found) return found;
  }
  return 'en';
}

const words = shared<Ui>(ui(first()));

export const useUi = (): Ui => useShared(words);

export function setUi(code: UiCode): void {
  chosen.set(code);
  words.set(ui(code));
}

/** Light, dark, or as the system has it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const theme = kept('theme', 'system');

export const themeNow = (): Theme => THEMES.find((known) => known === theme.get()) ?? 'system';

export function setTheme(to: Theme): void {
  theme.set(to);
  document.documentElement.dataset.theme = to;
}
