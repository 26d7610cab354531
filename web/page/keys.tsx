import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, type Messages } from '../../src/messages/index.js';
import { correctFocus } from './correct.js';
import { useUi } from './frame.js';
import { letIn } from './live.js';
import { go } from './router.js';
import { shared, useShared } from './store.js';

export const sheetOpen = shared(false);
export const paletteOpen = shared(false);

interface Key {
  readonly keys: string;
  readonly what: keyof Messages['desk'];
  readonly run: () => void;
}

/** The letters of the keyboard, after those of Miniflux: one row each. */
const KEYS: readonly Key[] = [
  { keys: 'j', what: 'keyNext', run: () => step(1) },
  { keys: 'k', what: 'keyBefore', run: () => step(-1) },
  { keys: 'g u', what: 'stories', run: () => go('/') },
  { keys: 'g f', what: 'sources', run: () => go('/sources') },
  { keys: 'g r', what: 'review', run: () => go('/review') },
  { keys: 'g s', what: 'settings', run: () => go('/settings') },
  { keys: '/', what: 'search', run: () => search() },
  { keys: 'R', what: 'keyLetIn', run: () => letIn() },
  { keys: 'e', what: 'keyCorrect', run: correctFocus },
  { keys: '[', what: 'keyBack', run: () => history.back() },
  { keys: 'Control+k', what: 'palette', run: () => paletteOpen.set(true) },
  { keys: '?', what: 'keys', run: () => sheetOpen.set(true) },
];

/** Goes from one item of a list to the next. */
function step(by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item], .story h4 a, .story [id] .at')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[Math.max(0, Math.min(items.length - 1, at + by))]?.focus();
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search]');
  if (field) field.focus();
  else go('/search');
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** How long the second letter of two may be waited for. */
const PATIENCE = 1500;

export function startKeys(): void {
  let first = { key: '', at: 0 };
  addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey || (typing(event.target) && !control)) return;
    const key = control ? `Control+${event.key.toLowerCase()}` : event.key;
    const both = performance.now() - first.at < PATIENCE ? `${first.key} ${key}` : key;
    const found = KEYS.find(({ keys }) => keys === both) ?? KEYS.find(({ keys }) => keys === key);
    first = { key, at: performance.now() };
    if (!found) return;
    event.preventDefault();
    found.run();
  });
}

export function KeyTable(): JSX.Element {
  const ui = useUi();
  return (
    <table class="keys">
      <tbody>
        {KEYS.map(({ keys, what }) => (
          <tr>
            <th scope="row">
              <kbd>{keys.replace('+', ' + ')}</kbd>
            </th>
            <td>{say(ui, 'desk', what)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sheet of keys, over the page; Escape closes it, as the browser's own dialogs do. */
export function Sheet(): JSX.Element {
  const ui = useUi();
  const open = useShared(sheetOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} aria-label={say(ui, 'desk', 'keys')} onClose={() => sheetOpen.set(false)}>
      <KeyTable />
      <form method="dialog">
        <button type="submit">{say(ui, 'desk', 'close')}</button>
      </form>
    </dialog>
  );
}
