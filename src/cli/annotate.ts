import { Command, Option } from 'commander';
import { annotated } from '../desk/annotate.js';
import { annotationLine } from '../export/jsonl.js';
import { noter } from './notes.js';
import { withInput, type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';

export function annotateCommand(finish: Finish): Command {
  return withInput(new Command('annotate'))
    .description('Print what is found in each article, one line of JSON an article.')
    .addOption(new Option('--format <format>', 'output format').choices(['jsonl']).default('jsonl'))
    .addHelpText(
      'after',
      '\nExample:\n  stemma annotate coverage/ --published 2031-05-04 > annotations.jsonl',
    )
    .action((paths: string[], options: InputOptions) => {
      const notes = noter(options);
      for (const result of annotated(paths, options)) {
        notes.take(result);
        if (result.annotation) write(annotationLine(result.annotation), undefined);
      }
      finish(notes.status());
    });
}
