import type { JSX } from 'preact';
import { say } from '../../src/messages/index.js';
import type { ApiError } from './api.js';
import type { Asked } from './data.js';
import { useUi } from './frame.js';

/** What was asked for, once it is there; until then room for it, and a word where it is slow or cannot be had. */
export function Ready<T>({
  asked,
  children,
}: {
  asked: Asked<T>;
  children: (data: T) => JSX.Element;
}): JSX.Element {
  const ui = useUi();
  if (asked.state === 'ready') return children(asked.data);
  if (asked.state === 'error') return <Failed error={asked.error} />;
  return (
    <div class="waiting" aria-busy="true">
      <p role="status">{asked.state === 'slow' ? say(ui, 'desk', 'slow') : ''}</p>
    </div>
  );
}

export function Failed({ error }: { error: ApiError }): JSX.Element {
  const ui = useUi();
  const offline = error.code === 'offline';
  return (
    <div class="empty" role="alert">
      <h1>{say(ui, 'desk', offline ? 'offline' : 'failed')}</h1>
      <p lang={offline ? undefined : 'en'}>{offline ? say(ui, 'desk', 'offlineHint') : error.message}</p>
      {error.hint !== null && <p lang="en">{error.hint}</p>}
      <p class="soft small">
        <code>{error.code}</code>
      </p>
    </div>
  );
}
