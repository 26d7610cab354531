import type { JSX } from 'preact';
import { say, ui as uiFor, uiCodes } from '../../../src/messages/index.js';
import { Ready } from '../asked.js';
import { useAsked } from '../data.js';
import { setTheme, setUi, themeNow, THEMES, useUi } from '../frame.js';

interface StatusAnswer {
  readonly seq: number;
  readonly hash: string;
  readonly caller: { readonly name: string; readonly role: string };
}

interface SettingsAnswer {
  readonly items: readonly { readonly key: string; readonly value: unknown }[];
}

/** What the reader may choose for this browser, and where the desk stands. */
export function SettingsPlace(): JSX.Element {
  const ui = useUi();
  const status = useAsked<StatusAnswer>('status');
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'settings')}</h1>
      <form class="settings">
        <label>
          {say(ui, 'desk', 'language')}
          <select
            onChange={(event) => setUi(uiCodes.find((code) => code === event.currentTarget.value) ?? 'en')}
          >
            {uiCodes.map((code) => (
              <option value={code} selected={code === ui.code} lang={code}>
                {uiFor(code).languages.of(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(ui, 'desk', 'theme')}
          <select
            onChange={(event) =>
              setTheme(THEMES.find((known) => known === event.currentTarget.value) ?? 'system')
            }
          >
            {THEMES.map((theme) => (
              <option value={theme} selected={theme === themeNow()}>
                {say(ui, 'desk', `theme_${theme}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p class="soft small">{say(ui, 'desk', 'settingsHint')}</p>
      <h2 class="place">{say(ui, 'desk', 'deskState')}</h2>
      <Ready asked={status}>
        {({ seq, hash, caller }) => (
          <dl class="facts">
            <dt>{say(ui, 'desk', 'ledgerLine')}</dt>
            <dd>
              {ui.number.format(seq)} <code>{hash.slice(0, 16)}</code>
            </dd>
            <dt>{say(ui, 'desk', 'you')}</dt>
            <dd>
              <bdi>{caller.name}</bdi> ({caller.role})
            </dd>
          </dl>
        )}
      </Ready>
      {status.state === 'ready' && status.data.caller.role === 'editor' && <DeskSettings />}
    </>
  );
}

/** What the desk was opened with. */
function DeskSettings(): JSX.Element {
  const ui = useUi();
  const asked = useAsked<SettingsAnswer>('settings');
  return (
    <>
      <h2 class="place">{say(ui, 'desk', 'deskSettings')}</h2>
      <Ready asked={asked}>
        {({ items }) => (
          <dl class="facts">
            {items.map(({ key, value }) => (
              <>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>
                  <bdi>{shown(value)}</bdi>
                </dd>
              </>
            ))}
          </dl>
        )}
      </Ready>
    </>
  );
}

const shown = (value: unknown): string => {
  const list = (Array.isArray(value) ? value : [value]).filter((one) => one !== null);
  return list.length === 0 ? '–' : list.map(String).join(', ');
};
