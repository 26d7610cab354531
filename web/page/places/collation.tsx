import type { JSX } from 'preact';
import { say } from '../../../src/messages/index.js';
import type { Collation } from '../../../src/views/collation/types.js';
import { PairPart } from '../../parts/collation.js';
import type { PlaceProps } from '../app.js';
import { Ready } from '../asked.js';
import { pathOf } from '../api.js';
import { useAsked } from '../data.js';
import { useUi } from '../frame.js';

/** Two articles, or two revisions of one, side by side. */
export function CollationPlace({ of }: PlaceProps): JSX.Element {
  const ui = useUi();
  const [first, second] = [of.first!, of.second!].map(encodeURIComponent) as [string, string];
  const asked = useAsked<Collation>(pathOf(`collation/${first}/${second}`, { ui: ui.code }));
  return (
    <>
      <p class="up">
        <a href={`/articles/${first}`}>{say(ui, 'desk', 'firstArticle')}</a>{' '}
        <a href={`/articles/${second}`}>{say(ui, 'desk', 'secondArticle')}</a>{' '}
        <a href={`/collation/${second}/${first}`}>{say(ui, 'desk', 'turnRound')}</a>
      </p>
      <h1 class="place">{say(ui, 'collation', 'title')}</h1>
      <Ready asked={asked}>
        {({ pairs }) => (
          <>
            {pairs.map((pair) => (
              <PairPart ui={ui} pair={pair} />
            ))}
          </>
        )}
      </Ready>
    </>
  );
}
