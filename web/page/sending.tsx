import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import { ApiError, pathOf, post, remove } from './api.js';
import type { Correcting } from './correcting.js';
import { useUi } from './frame.js';
import { letIn } from './live.js';

/** The line of the ledger that something was noted in. */
export interface Line {
  readonly seq: number;
}

/** A form that sends something and closes; what the desk has against it is said in it. */
export function Sending(props: {
  title: string;
  send: (told: FormData) => Promise<Line>;
  close: () => void;
  children?: ComponentChildren;
  reason: string;
}): JSX.Element {
  const ui = useUi();
  const [error, setError] = useState<ApiError | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    props
      .send(new FormData(event.currentTarget as HTMLFormElement))
      .then(({ seq }) => {
        props.close();
        letIn(seq);
      })
      .catch((failed: unknown) => failed instanceof ApiError && setError(failed));
  };
  return (
    <form onSubmit={submit}>
      <h2 class="place">
        <bdi>{props.title}</bdi>
      </h2>
      {props.children}
      <label>
        {props.reason}
        <textarea name="reason" required maxLength={4000} rows={2} aria-describedby="reason-hint" />
      </label>
      <p class="soft small" id="reason-hint">
        {say(ui, 'correction', 'reasonHint')}
      </p>
      {error !== null && (
        <p role="alert" lang={error.code === 'offline' ? undefined : 'en'}>
          {error.code === 'offline' ? say(ui, 'desk', 'offline') : error.message}
        </p>
      )}
      <p class="actions">
        <button type="submit">{say(ui, 'correction', 'save')}</button>{' '}
        <button type="button" onClick={props.close}>
          {say(ui, 'correction', 'cancel')}
        </button>
      </p>
    </form>
  );
}

export const reasonOf = (told: FormData): string => String(told.get('reason')).trim();

export function Undo({
  what,
  close,
}: {
  what: Correcting & { readonly of: 'correction' };
  close: () => void;
}): JSX.Element {
  const ui = useUi();
  return (
    <Sending
      title={what.label}
      reason={say(ui, 'correction', 'undoReason')}
      send={(told) => post<Line>(`corrections/${String(what.line)}/undo`, { reason: reasonOf(told) })}
      close={close}
    />
  );
}

export function Unfollow({
  what,
  close,
}: {
  what: Correcting & { readonly of: 'source' };
  close: () => void;
}): JSX.Element {
  const ui = useUi();
  return (
    <Sending
      title={what.label}
      reason={say(ui, 'desk', 'unfollowReason')}
      send={(told) => remove<Line>(pathOf('sources', { url: what.url, reason: reasonOf(told) }))}
      close={close}
    />
  );
}
