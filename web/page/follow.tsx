import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../src/messages/index.js';
import { ApiError, post } from './api.js';
import { Failed } from './asked.js';
import { useUi } from './frame.js';
import { letIn } from './live.js';

/** A field for the address of a feed that the desk is to follow. */
export function Follow(): JSX.Element {
  const ui = useUi();
  const [error, setError] = useState<ApiError | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const url = String(new FormData(form).get('url')).trim();
    post('sources', { url })
      .then(() => {
        setError(null);
        form.reset();
        letIn();
      })
      .catch((failed: unknown) => failed instanceof ApiError && setError(failed));
  };
  return (
    <>
      <form class="search" onSubmit={submit}>
        <label>
          {say(ui, 'desk', 'feedAddress')}
          <input type="url" name="url" required placeholder="https://" />
        </label>
        <button type="submit">{say(ui, 'desk', 'follow')}</button>
      </form>
      {error && <Failed error={error} />}
    </>
  );
}
