import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { capital, label, say } from '../../src/messages/index.js';
import { measureLabel } from '../../src/messages/labels.js';
import type { Explanation } from '../../src/desk/explain.js';
import type { Values } from '../../src/model/index.js';
import type { Part, StoryRow } from '../../src/store/types.js';
import type { Correctable } from '../parts/frame.js';
import { post } from './api.js';
import { correcting, type Choice, type Correcting } from './correcting.js';
import { useAsked } from './data.js';
import { useUi } from './frame.js';
import { reasonOf, Sending, Undo, Unfollow, type Line } from './sending.js';
import { useShared } from './store.js';

/** The button beside a thing that can be corrected. `story`: the key of the story that it is in. */
export function toolsFor(story: string): (of: Correctable) => JSX.Element {
  return (of) => <Tool key={`${of.of} ${of.label}`} what={{ ...of, story }} />;
}

function Tool({ what }: { what: Correcting }): JSX.Element {
  const ui = useUi();
  const name = say(ui, 'correction', what.of === 'correction' ? 'undo' : 'correct');
  return (
    <button
      type="button"
      class={what.of === 'correction' ? 'edit undo' : 'edit'}
      data-correct
      aria-label={`${name}: ${what.label}`}
      title={name}
      onClick={() => correcting.set(what)}
    >
      {what.of === 'correction' ? name : null}
    </button>
  );
}

/** Corrects what is in focus, or what the address leads to, or else the first thing that can be. */
export function correctFocus(): void {
  const at =
    document.activeElement?.closest('[data-correct], tr, li, .s') ?? document.querySelector(':target');
  const near = at?.matches('[data-correct]') === true ? at : (at?.querySelector('[data-correct]') ?? at?.parentElement?.querySelector('[data-correct]')); // prettier-ignore
  const found = near ?? document.querySelector('[data-correct]');
  if (found instanceof HTMLButtonElement) found.click();
}

interface Kinds {
  readonly acts: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, readonly Field[]>>;
}

interface Field {
  readonly field: string;
  readonly kind: 'number' | 'text' | 'time' | 'choice';
  readonly choices: readonly string[];
  readonly empty: boolean;
}

/** The dialog in which a person says what is right, and why. Escape closes it, as the browser's own dialogs do. */
export function CorrectDialog(): JSX.Element {
  const ui = useUi();
  const what = useShared(correcting);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (what !== null) dialog.current?.showModal();
  }, [what]);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="correct"
      aria-label={say(ui, 'correction', what?.of === 'correction' ? 'undo' : 'correct')}
      onClose={() => correcting.set(null)}
    >
      {what !== null &&
        (what.of === 'correction' ? (
          <Undo what={what} close={close} />
        ) : what.of === 'source' ? (
          <Unfollow what={what} close={close} />
        ) : (
          <Correct what={what} close={close} />
        ))}
    </dialog>
  );
}

/** What `explain` calls a claim, as corrections do. */
const TYPES: Readonly<Record<string, string>> = { attribution: 'statement' };

function Correct({
  what,
  close,
}: {
  what: Exclude<Correcting, { of: 'correction' | 'source' }>;
  close: () => void;
}): JSX.Element {
  const ui = useUi();
  const kinds = useAsked<Kinds>('corrections/kinds');
  const story = encodeURIComponent(what.story);
  const explained = useAsked<Explanation>(
    what.of === 'claim' ? `stories/${story}/explain/${encodeURIComponent(what.claim)}` : null,
  );
  const kind = explained.state === 'ready' ? explained.data.kind : null;
  const [act, setAct] = useState('');
  const fields = kinds.state === 'ready' ? (kinds.data.fields[what.of === 'claim' ? (TYPES[kind ?? ''] ?? kind ?? '') : what.of] ?? []) : []; // prettier-ignore
  const acts = kinds.state === 'ready' ? (kinds.data.acts[what.of] ?? []) : [];
  const send = (told: FormData): Promise<Line> =>
    post<Line>('corrections', { correction: asked(what, act, told, fields), reason: reasonOf(told) });
  return (
    <Sending title={what.label} reason={say(ui, 'correction', 'reason')} send={send} close={close}>
      <fieldset>
        <legend>{say(ui, 'correction', 'what')}</legend>
        {acts
          .filter((one) => one !== 'amend' || fields.length > 0)
          .map((one) => (
            <label class="act">
              <input type="radio" name="act" value={one} required onChange={() => setAct(one)} />{' '}
              {label(ui, 'correction', `do_${one}`)}
            </label>
          ))}
      </fieldset>
      {act === 'amend' && <Amend fields={fields} />}
      {act === 'merge' && <Other what={what} />}
      {act === 'split' && what.of === 'story' && <Leaving articles={what.articles} />}
    </Sending>
  );
}

/** The body of the request: what is said, by the ids that the desk shows. */
function asked(
  what: Exclude<Correcting, { of: 'correction' | 'source' }>,
  act: string,
  told: FormData,
  fields: readonly Field[],
): Readonly<Record<string, unknown>> {
  const { of, story } = what;
  const values = act === 'amend' ? { values: valuesOf(told, fields) } : {};
  const other = String(told.get('other') ?? '');
  if (what.of === 'claim') return { of, story, act, claim: what.claim, ...values };
  if (what.of === 'derivation') {
    const { kind, from, to } = what;
    return { of, story, act, kind, from, to, ...values };
  }
  if (what.of === 'entity')
    return { of, story, act, entity: what.entity, ...values, ...(act === 'merge' && { with: other }) };
  const articles = act === 'merge' ? [other] : told.getAll('article').map(String);
  return {
    of,
    story,
    act,
    ...values,
    ...(act === 'merge' || act === 'split' ? { articles } : {}),
  };
}

function valuesOf(told: FormData, fields: readonly Field[]): Values {
  const field = String(told.get('field'));
  const text = String(told.get('value') ?? '').trim();
  const number = fields.find((one) => one.field === field)?.kind === 'number';
  // what is no number goes as it is, and is refused with the reason
  const read = number && !Number.isNaN(Number(text)) ? Number(text) : text;
  return { [field]: text === '' ? null : read };
}

/** One field and its new value; an empty one is unknown. */
function Amend({ fields }: { fields: readonly Field[] }): JSX.Element {
  const ui = useUi();
  const [name, setName] = useState(fields[0]?.field ?? '');
  const field = fields.find((one) => one.field === name) ?? fields[0]!;
  const value = say(ui, 'correction', 'value');
  return (
    <>
      <label>
        {say(ui, 'correction', 'field')}
        <select name="field" value={name} onChange={(event) => setName(event.currentTarget.value)}>
          {fields.map((one) => (
            <option value={one.field}>{label(ui, 'correctable', one.field)}</option>
          ))}
        </select>
      </label>
      <label>
        {value}
        {field.kind === 'choice' ? (
          <select name="value" required={!field.empty}>
            {field.empty && <option value="">{say(ui, 'correction', 'empty')}</option>}
            {field.choices.map((choice) => (
              <option value={choice}>{choiceText(choice)}</option>
            ))}
          </select>
        ) : (
          <input
            name="value"
            inputMode={field.kind === 'number' ? 'decimal' : 'text'}
            required={!field.empty}
            placeholder={field.kind === 'time' ? '2031-05-06' : ''}
          />
        )}
      </label>
    </>
  );

  function choiceText(choice: string): string {
    const groups = { stance: 'stance', type: 'event', quantifier: 'bound', status: 'status', kind: 'derivation' } as const; // prettier-ignore
    const group = groups[name as keyof typeof groups];
    if (name === 'measure') return capital(ui, measureLabel(ui, choice));
    const known = group && Object.hasOwn(ui.text[group], choice) ? group : 'correctable';
    return capital(ui, label(ui, known, choice));
  }
}

/** The story or name that it is put together with. */
function Other({ what }: { what: Correcting }): JSX.Element {
  const ui = useUi();
  const stories = useAsked<Part<StoryRow>>(what.of === 'story' ? 'stories?limit=200' : null);
  const list = stories.state === 'ready' ? stories.data.items : [];
  const choices: readonly Choice[] =
    what.of === 'entity' ? what.names : list.map(({ key, title }) => ({ id: key, label: title }));
  const own = what.of === 'entity' ? what.entity : what.story;
  return (
    <label>
      {say(ui, 'correction', what.of === 'entity' ? 'name' : 'others')}
      <select name="other" required>
        {choices
          .filter(({ id }) => id !== own)
          .map((choice) => (
            <option value={choice.id}>{choice.label}</option>
          ))}
      </select>
    </label>
  );
}

function Leaving({ articles }: { articles: readonly Choice[] }): JSX.Element {
  const ui = useUi();
  return (
    <fieldset>
      <legend>{say(ui, 'correction', 'which')}</legend>
      {articles.map((article) => (
        <label class="act">
          <input type="checkbox" name="article" value={article.id} /> <bdi>{article.label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
