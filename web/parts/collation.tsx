import type { JSX } from 'preact';
import { label, say, type Ui } from '../../src/messages/index.js';
import { countsText, damageText, derivationText, differenceText } from '../../src/messages/collation.js';
import type { Collation, Pair, Passage, Side, Witness } from '../../src/views/collation/types.js';
import { Name, Words } from './words.js';

/** Articles beside the first, passage by passage. */
export function CollationPage({ ui, collation: { pairs } }: { ui: Ui; collation: Collation }): JSX.Element {
  return (
    <>
      <header class="bar">
        <b>{say(ui, 'page', 'product')}</b>
        <span>{say(ui, 'collation', 'title')}</span>
      </header>
      <main class="wrap" id="main">
        <h1 class="unseen">{say(ui, 'collation', 'title')}</h1>
        {pairs.map((pair) => (
          <PairPart ui={ui} pair={pair} />
        ))}
      </main>
      <footer>{say(ui, 'page', 'method')}</footer>
    </>
  );
}

/** One article set beside another. */
export function PairPart({ ui, pair }: { ui: Ui; pair: Pair }): JSX.Element {
  return (
    <section class="story">
      <p>{derivationText(ui, pair)}</p>
      <p class="sub">{countsText(ui, pair)}</p>
      <p>
        {say(ui, 'collation', 'damage')}: {damageText(ui, pair)}
      </p>
      <div class="wide-open">
        <table class="collation">
          <thead>
            <tr>
              <Head witness={pair.before} />
              <Head witness={pair.after} />
              <th scope="col">{say(ui, 'collation', 'difference')}</th>
            </tr>
          </thead>
          <tbody>
            {pair.passages.map((passage) => (
              <Row ui={ui} passage={passage} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const Head = ({ witness: { siglum, outlet, file } }: { witness: Witness }): JSX.Element => (
  <th scope="col">
    {siglum} <Name>{outlet ?? file}</Name>
  </th>
);

function Row({ ui, passage }: { ui: Ui; passage: Passage }): JSX.Element {
  const { kind, before, after, differences } = passage;
  return (
    <tr>
      <Cell side={before} />
      <Cell side={after} />
      <td class="small">
        {differences.length === 0 ? (
          <span class="soft">{label(ui, 'passage', kind)}</span>
        ) : (
          differences.map((one) => (
            <p>
              <bdi>{differenceText(ui, one)}</bdi>
            </p>
          ))
        )}
      </td>
    </tr>
  );
}

const Cell = ({ side }: { side: Side | null }): JSX.Element => (
  <td class="said" dir="auto">
    {side !== null && <Words of={side.words} />}
  </td>
);
