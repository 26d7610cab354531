import type { JSX } from 'preact';
import { known, label } from '../../src/messages/index.js';
import { throughText } from '../../src/messages/labels.js';
import type { Utterance, VoiceView } from '../../src/views/types.js';
import type { Frame } from './frame.js';
import { Bounded, Name, Places } from './words.js';

const SHOWN = 10;
const UTTERANCES = 3;

/** Who says what: each party with what it is quoted or reported as saying. */
export function Voices({ frame, voices }: { frame: Frame; voices: readonly VoiceView[] }): JSX.Element {
  return (
    <Bounded
      frame={frame}
      items={voices}
      limit={SHOWN}
      list={(children) => <div class="voices">{children}</div>}
      each={(voice) => <Voice frame={frame} voice={voice} />}
    />
  );
}

function Voice({ frame, voice }: { frame: Frame; voice: VoiceView }): JSX.Element {
  return (
    <div class="voice">
      <h4>
        <Name>{voice.label}</Name>
      </h4>
      {voice.kind !== null && <p class="kind">{label(frame.ui, 'source', voice.kind)}</p>}
      <Bounded
        frame={frame}
        items={voice.utterances}
        limit={UTTERANCES}
        list={(children) => <ul class="plain">{children}</ul>}
        each={(utterance) => <Said frame={frame} utterance={utterance} />}
      />
    </div>
  );
}

function Said({ frame, utterance }: { frame: Frame; utterance: Utterance }): JSX.Element {
  const { ui } = frame;
  const { direct, polarity, act, words, through, places, hedged } = utterance;
  const plain = polarity === 'affirm';
  const verb = plain ? known(ui, 'act', act) : label(ui, 'polarity', polarity);
  return (
    <li>
      {verb !== null && <span class={plain ? 'act' : 'act grave'}>{verb}: </span>}
      <bdi lang={words.language ?? undefined}>{direct ? <q>{words.text}</q> : words.text}</bdi>{' '}
      <span class="places">
        {hedged && `${label(ui, 'source', 'hedged')} · `}
        {through.length > 0 && `${throughText(ui, through)} · `}
        <Places frame={frame} places={places} />
      </span>
    </li>
  );
}
