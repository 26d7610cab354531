import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import type { ArticleRow } from '../../src/store/types.js';
import { useAsked } from './data.js';
import { useUi } from './frame.js';
import { useShared } from './store.js';
import { taken, takeExamples, takeFiles, type Taken } from './taking.js';

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
      void takeFiles([...(event.dataTransfer?.files ?? [])]);
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
      {now !== null && <Told now={now} />}
    </>
  );
}

/** What became of the files, and the way to the story that they tell. */
function Told({ now }: { now: Taken }): JSX.Element {
  const ui = useUi();
  const { done, of, refused, article, busy } = now;
  const found = useAsked<{ readonly row: ArticleRow }>(
    busy || article === null ? null : `articles/${encodeURIComponent(article)}`,
  );
  const story = found.state === 'ready' ? found.data.row.story : null;
  return (
    <div class="taken" role="status">
      {busy && of === 0 ? (
        <p>{say(ui, 'desk', 'reading')}</p>
      ) : (
        <p>{say(ui, 'desk', 'taken', { done, of })}</p>
      )}
      {refused.map(({ file, why }) => (
        <p>
          <bdi>{file}</bdi> <span lang="en">{why}</span>
        </p>
      ))}
      <p class="actions">
        {story !== null && (
          <a class="button" href={`/stories/${encodeURIComponent(story)}`} onClick={() => taken.set(null)}>
            {say(ui, 'desk', 'seeStory')}
          </a>
        )}
        {!busy && (
          <button type="button" onClick={() => taken.set(null)}>
            {say(ui, 'desk', 'close')}
          </button>
        )}
      </p>
    </div>
  );
}

/** The same by a button, for those who do not drag. */
export function Open(): JSX.Element {
  const ui = useUi();
  return (
    <label class="open">
      <span class="button">{say(ui, 'desk', 'openFiles')}</span>
      <span class="soft">{say(ui, 'desk', 'orDrop')}</span>
      <input
        class="unseen"
        type="file"
        multiple
        onChange={(event) => {
          const field = event.currentTarget;
          void takeFiles([...(field.files ?? [])]).then(() => (field.value = ''));
        }}
      />
    </label>
  );
}

/** The example coverage, for those who have nothing at hand. */
export function Examples(): JSX.Element {
  const ui = useUi();
  const busy = useShared(taken)?.busy === true;
  return (
    <button type="button" disabled={busy} onClick={() => void takeExamples()}>
      {say(ui, 'desk', 'examples')}
    </button>
  );
}
