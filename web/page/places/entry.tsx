import type { JSX } from 'preact';
import { dateText } from '../../../src/messages/dates.js';
import { label, say } from '../../../src/messages/index.js';
import { entryTitle } from '../../../src/messages/labels.js';
import type { Entry, Reading } from '../../../src/model/index.js';
import type { Said } from '../../../src/views/types.js';
import { SaidOf, saidText } from '../../parts/corrections.js';
import type { PlaceProps } from '../app.js';
import { pathOf } from '../api.js';
import { Ready } from '../asked.js';
import { toolsFor } from '../correct.js';
import { useAsked } from '../data.js';
import { Explained } from '../explained.js';
import { useUi } from '../frame.js';

interface ReadingAnswer extends Omit<Reading, 'asOf'> {
  readonly siglum: string | null;
  readonly asOf: string | null;
  /** When its article was published. */
  readonly published: string | null;
}

interface RelationAnswer {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  readonly sentence: string;
}

/** An entry as the desk gives it: readings with sigla, relations with their sentence. */
interface EntryAnswer extends Omit<Entry, 'readings' | 'relations'> {
  readonly readings: readonly ReadingAnswer[];
  readonly relations: readonly RelationAnswer[];
  /** What tells it from its like, in the reader's language. */
  readonly scopeWords: readonly string[];
  readonly corrections: readonly (Said & { readonly claim: string; readonly line: number })[];
}

/** One thing reported on: every reading of it, how each stands to the others, and how each came about. */
export function EntryPlace({ of }: PlaceProps): JSX.Element {
  const ui = useUi();
  const [story, entry] = [of.story!, of.entry!].map(encodeURIComponent) as [string, string];
  const asked = useAsked<EntryAnswer>(pathOf(`stories/${story}/entries/${entry}`, { ui: ui.code }));
  return (
    <Ready asked={asked}>
      {(found) => (
        <>
          <p class="up">
            <a href={`/stories/${story}#entry-${entry}`}>{say(ui, 'desk', 'toStory')}</a>
          </p>
          <h1 class="place">
            <bdi>{entryTitle(ui, { ...found, counted: null })}</bdi>
          </h1>
          <p class="counts">
            {found.scopeWords.map((scope) => (
              <bdi>{scope}</bdi>
            ))}
            <span>{say(ui, 'counts', 'readings', { n: found.readings.length })}</span>
            <span>{say(ui, 'counts', 'sources', { n: found.independentOrigins })}</span>
          </p>
          <First story={story} readings={found.readings} />
          <Readings story={of.story!} readings={found.readings} corrections={found.corrections} />
          <Relations readings={found.readings} relations={found.relations} />
        </>
      )}
    </Ready>
  );
}

/** The reading of the article that was published first, where dates tell. */
function First({
  story,
  readings,
}: {
  story: string;
  readings: readonly ReadingAnswer[];
}): JSX.Element | null {
  const ui = useUi();
  const dated = readings.filter(({ published }) => published !== null);
  const [first] = [...dated].sort((a, b) => Number(a.heading) - Number(b.heading)).sort((a, b) => (a.published! < b.published! ? -1 : Number(a.published! > b.published!))); // prettier-ignore
  if (!first || new Set(dated.map(({ article }) => article)).size < 2) return null;
  const { claim, stated, siglum, article, chain, published } = first;
  return (
    <p class="first">
      <span class="soft">{say(ui, 'desk', 'firstIn')}</span>{' '}
      <a href={`/stories/${story}#${encodeURIComponent(claim)}`}>
        <b>{siglum ?? article}</b>
      </a>
      , {dateText(ui, published!, { weekday: true, year: null })}: <bdi class="said">{stated}</bdi>
      {chain.length > 0 && (
        <span class="soft">
          {' '}
          · <bdi>{chain.join(' ← ')}</bdi>
        </span>
      )}
    </p>
  );
}

function Readings({
  story: key,
  readings,
  corrections,
}: { readonly story: string } & Pick<EntryAnswer, 'readings' | 'corrections'>): JSX.Element {
  const ui = useUi();
  const story = encodeURIComponent(key);
  const tool = toolsFor(key);
  return (
    <table class="readings">
      <thead>
        <tr>
          <th scope="col">{say(ui, 'column', 'reading')}</th>
          <th scope="col">{say(ui, 'column', 'asOf')}</th>
          <th scope="col">{say(ui, 'column', 'says')}</th>
          <th scope="col">{say(ui, 'column', 'articles')}</th>
          <th scope="col">{say(ui, 'desk', 'why')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <tr id={reading.id}>
            <th scope="row" class="stated">
              <bdi>{reading.stated}</bdi>
              {tool({ of: 'claim', claim: reading.claim, label: reading.stated })}
              {corrections
                .filter(({ claim }) => claim === reading.claim)
                .map((said) => (
                  <>
                    <SaidOf ui={ui} said={[said]} />
                    {tool({ of: 'correction', line: said.line, label: saidText(ui, said) })}
                  </>
                ))}
            </th>
            <td class="time">
              {reading.asOf === null ? '–' : dateText(ui, reading.asOf, { weekday: true, year: null })}
            </td>
            <td class="who">
              <bdi>{reading.chain.length > 0 ? reading.chain.join(' ← ') : say(ui, 'desk', 'noSource')}</bdi>
            </td>
            <td class="in">
              <a href={`/stories/${story}#${encodeURIComponent(reading.claim)}`}>
                {reading.siglum ?? reading.article}
              </a>
            </td>
            <td>
              <Explained story={story} id={reading.claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Relations(props: {
  readings: readonly ReadingAnswer[];
  relations: readonly RelationAnswer[];
}): JSX.Element | null {
  const ui = useUi();
  const sigla = new Map(props.readings.map(({ id, siglum }) => [id, siglum ?? '?']));
  if (props.relations.length === 0) return null;
  return (
    <>
      <h2 class="place">{say(ui, 'desk', 'relations')}</h2>
      <ul class="relations">
        {props.relations.map(({ a, b, type, sentence }) => (
          <li>
            <span class="siglum">
              {sigla.get(a)} · {sigla.get(b)}
            </span>{' '}
            <span class={type === 'conflicts' ? 'tag grave' : 'tag'}>{label(ui, 'relation', type)}</span>{' '}
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
