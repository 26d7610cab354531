import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import type { Part, StoryRow } from '../../src/store/types.js';
import { get } from './api.js';
import { useUi } from './frame.js';
import { paletteOpen } from './keys.js';
import { go } from './router.js';
import { useShared } from './store.js';

interface Way {
  readonly label: string;
  readonly to: string;
}

const MOST = 12;

/** Goes anywhere by a few letters of its name: places and stories; anything else is searched for. */
export function Palette(): JSX.Element {
  const ui = useUi();
  const open = useShared(paletteOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [stories, setStories] = useState<readonly Way[]>([]);
  useEffect(() => {
    if (!open) return;
    setWords('');
    dialog.current?.showModal();
    get<Part<StoryRow>>('stories?limit=200')
      .then(({ items }) =>
        setStories(items.map(({ title, key }) => ({ label: title, to: `/stories/${key}` }))),
      )
      .catch(() => setStories([]));
  }, [open]);
  const places: readonly Way[] = (
    ['stories', 'search', 'sources', 'review', 'settings', 'help'] as const
  ).map((key) => ({ label: say(ui, 'desk', key), to: key === 'stories' ? '/' : `/${key}` }));
  const wanted = words.trim().toLocaleLowerCase(ui.locale);
  const fitting = [...places, ...stories].filter(({ label }) =>
    label.toLocaleLowerCase(ui.locale).includes(wanted),
  );
  const ways =
    wanted === '' ? fitting : [...fitting, searchFor(say(ui, 'desk', 'searchFor', { words }), words)];
  const choose = (to: string): void => {
    dialog.current?.close();
    go(to);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (ways[0]) choose(ways[0].to);
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={say(ui, 'desk', 'palette')}
      onClose={() => paletteOpen.set(false)}
    >
      <form onSubmit={submit}>
        <input
          aria-label={say(ui, 'desk', 'palette')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
      <ul class="plain">
        {ways.slice(0, MOST).map(({ label, to }) => (
          <li>
            <button type="button" onClick={() => choose(to)}>
              <bdi>{label}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

const searchFor = (label: string, words: string): Way => ({
  label,
  to: `/search?q=${encodeURIComponent(words)}`,
});
