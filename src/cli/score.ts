import { Command, Option } from 'commander';
import { scoreFolder } from '../desk/score.js';
import { scoreText } from '../export/score.js';
import { uiCodes, type UiCode } from '../messages/index.js';
import { noter } from './notes.js';
import { withOptions, type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';
import { progress } from './progress.js';

interface ScoreOptions extends InputOptions {
  readonly show?: boolean;
  readonly format: 'table' | 'json';
  readonly ui: UiCode;
}

const EXAMPLES = `
Examples:
  stemma score gold/
  stemma score gold/ --show | less`;

export function scoreCommand(finish: Finish): Command {
  return withOptions(
    new Command('score').argument('<folder>', 'texts with sidecars and gold files (docs/score.md)'),
  )
    .description('Compare what is found in texts with a gold of your own: recall and precision of each kind.')
    .addOption(new Option('--format <format>', 'output format').choices(['table', 'json']).default('table'))
    .option('--show', 'list what did not come out')
    .addOption(new Option('--ui <language>', 'language of our own words').choices(uiCodes).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((folder: string, options: ScoreOptions) => {
      const notes = noter(options);
      const line = progress(options);
      const { scores, noted } = scoreFolder(folder, options, (result, done) => {
        line.show(done);
        notes.take(result);
      });
      line.clear();
      for (const result of noted) notes.take(result);
      const text =
        options.format === 'json'
          ? JSON.stringify({ scores }, null, 2)
          : scoreText(scores, options.ui, options.show === true);
      write(text, undefined);
      finish(notes.status());
    });
}
