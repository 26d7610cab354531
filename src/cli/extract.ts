import { Command, Option } from 'commander';
import { extracted } from '../desk/annotate.js';
import { noter } from './notes.js';
import { withInput, type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';

export function extractCommand(finish: Finish): Command {
  return withInput(new Command('extract'))
    .description('Print the text, title and date of each article, one line of JSON an article.')
    .addOption(new Option('--format <format>', 'output format').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', '\nExample:\n  stemma extract saved-pages/ > texts.jsonl')
    .action((paths: string[], options: InputOptions) => {
      const notes = noter(options);
      for (const result of extracted(paths, options)) {
        notes.take(result);
        if (result.extract) write(JSON.stringify(result.extract), undefined);
      }
      finish(notes.status());
    });
}
