import type { JSX } from 'preact';
import { say } from '../../../src/messages/index.js';
import { useUi } from '../frame.js';
import { KeyTable } from '../keys.js';

const QUESTIONS = ['helpNew', 'helpDiffer', 'helpFirst', 'helpSentence', 'helpSend'] as const;

export function HelpPlace(): JSX.Element {
  const ui = useUi();
  return (
    <>
      <h1 class="place">{say(ui, 'desk', 'help')}</h1>
      <ul class="help">
        {QUESTIONS.map((key) => (
          <li>{say(ui, 'desk', key)}</li>
        ))}
      </ul>
      <h2 class="place">{say(ui, 'desk', 'keys')}</h2>
      <KeyTable />
    </>
  );
}
