import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../src/messages/index.js';
import { throughText } from '../../src/messages/labels.js';
import type { By, Excerpt, Place, Printed } from '../../src/views/types.js';
import { here, type Frame } from './frame.js';

/** Words of an article: set apart from ours in direction and language. */
export function Words({ of, as }: { of: Printed; as?: string }): JSX.Element {
  return (
    <bdi class={as ?? 'words'} lang={of.language ?? undefined}>
      {of.text}
    </bdi>
  );
}

/** A name or label that comes from an article. */
export function Name({ children }: { children: ComponentChildren }): JSX.Element {
  return <bdi>{children}</bdi>;
}

/** Links to the sentences, one an article; copies of an account stand in brackets. */
export function Places({ frame: { ui }, places }: { frame: Frame; places: readonly Place[] }): JSX.Element {
  return (
    <>
      {places.map((place, index) => (
        <>
          {index > 0 ? ' ' : ''}
          <a
            class={place.copies.length > 0 ? 'at copy' : 'at'}
            href={here(place.mark)}
            title={
              place.copies.length > 0
                ? say(ui, 'source', 'copied', { from: ui.list.format(place.copies) })
                : undefined
            }
          >
            {place.siglum}
          </a>
        </>
      ))}
    </>
  );
}

/** Who says so, with the colour of the origin and those it came through. */
export function Speaker({
  frame: { ui },
  by,
  hedged = false,
}: {
  frame: Frame;
  by: By;
  hedged?: boolean;
}): JSX.Element {
  return (
    <>
      <span class={`dot o${String(by.colour)}`} />
      {(by.label ?? by.root) !== null && <Name>{by.label ?? by.root}</Name>}
      {by.label === null && (
        <span class="soft">
          {by.root === null ? '' : ', '}
          {say(ui, 'source', 'none')}
        </span>
      )}
      {by.through.length > 0 && <span class="soft"> {throughText(ui, by.through)}</span>}
      {hedged && <span class="soft"> · {say(ui, 'source', 'hedged')}</span>}
    </>
  );
}

/** A sentence with its marked words; the whole leads to its place in the article. */
export function Sentence({ of, place }: { of: Excerpt; place: Place }): JSX.Element {
  return (
    <a href={here(place.mark)} lang={of.language ?? undefined} dir="auto">
      {of.before}
      <mark>{of.marked}</mark>
      {of.after}
    </a>
  );
}

/** The first of a list, and the rest behind a line that tells how many there are. */
export function Bounded<T>(props: {
  frame: Frame;
  items: readonly T[];
  limit: number;
  list?: (children: ComponentChildren) => JSX.Element;
  each: (item: T) => JSX.Element;
}): JSX.Element {
  const { frame, items, limit, each } = props;
  const list = props.list ?? ((children) => <>{children}</>);
  // One more costs no more room than the line that would say so.
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit);
  const rest = items.slice(shown.length);
  return (
    <>
      {list(shown.map(each))}
      {rest.length > 0 && (
        <details>
          <summary>{say(frame.ui, 'page', 'more', { n: rest.length })}</summary>
          {list(rest.map(each))}
        </details>
      )}
    </>
  );
}

/** The way to all that a desk knows of an entry; nothing where the page stands alone. */
export function Whole({ frame: { ui, desk }, entry }: { frame: Frame; entry: string }): JSX.Element | null {
  return desk === undefined ? null : (
    <p class="whole">
      <a href={`${desk}/entries/${encodeURIComponent(entry)}`}>{say(ui, 'desk', 'allReadings')}</a>
    </p>
  );
}
