import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import { ApiError } from './api.js';
import { useUi } from './frame.js';
import { ledger, letIn } from './live.js';
import { shared, useShared } from './store.js';

/** What became of files that were given: how many are taken in, and what the desk said of those that are not. */
interface Taken {
  readonly done: number;
  readonly of: number;
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

const taken = shared<Taken | null>(null);

async function takeIn(files: readonly File[]): Promise<void> {
  taken.set({ done: 0, of: files.length, refused: [] });
  for (const file of files) {
    const refused = await send(file);
    const now = taken.get()!;
    taken.set({
      ...now,
      done: now.done + (refused === null ? 1 : 0),
      refused: refused === null ? now.refused : [...now.refused, { file: file.name, why: refused }],
    });
  }
  ledger.set({ ...ledger.get(), latest: ledger.get().latest + 1 });
  letIn();
}

/** Null where the desk took the file, else why not. */
async function send(file: File): Promise<string | null> {
  const path = `/api/articles?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  }).catch(() => null);
  if (response === null) return new ApiError('offline', '', null).code;
  if (response.ok) return null;
  const body = (await response.json().catch(() => null)) as { error?: { message: string } } | null;
  return body?.error?.message ?? String(response.status);
}

/** Files can be dropped anywhere on the page. */
export function Drop(): JSX.Element | null {
  const ui = useUi();
  const [over, setOver] = useState(false);
  const now = useShared(taken);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeIn([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {over && <div class="over">{say(ui, 'desk', 'dropHere')}</div>}
      {now !== null && (
        <div class="taken" role="status">
          <p>{say(ui, 'desk', 'taken', { done: now.done, of: now.of })}</p>
          {now.refused.map(({ file, why }) => (
            <p class="differ">
              <bdi>{file}</bdi>: <span lang="en">{why}</span>
            </p>
          ))}
          <button type="button" onClick={() => taken.set(null)}>
            {say(ui, 'desk', 'close')}
          </button>
        </div>
      )}
    </>
  );
}

/** The same by a button, for those who do not drag. */
export function Open(): JSX.Element {
  const ui = useUi();
  return (
    <label class="open">
      <span>{say(ui, 'desk', 'openFiles')}</span>
      <input
        type="file"
        multiple
        onChange={(event) => {
          const field = event.currentTarget;
          void takeIn([...(field.files ?? [])]).then(() => (field.value = ''));
        }}
      />
    </label>
  );
}
