import { Command, Option } from 'commander';
import { readCollation } from '../desk/collate.js';
import { collationFormats } from '../export/collation/index.js';
import { ui, uiCodes, type UiCode } from '../messages/index.js';
import { noter } from './notes.js';
import { UsageError, withInput, type InputOptions } from './options.js';
import { writeOut } from './output.js';
import type { Finish } from './program.js';

interface CollateOptions extends InputOptions {
  readonly format: (typeof collationFormats)[number]['id'];
  readonly out?: string;
  readonly ui: UiCode;
}

const EXAMPLES = `
The first article is the one that the others are compared with.

Examples:
  stemma collate original.txt copy.txt
  stemma collate first-edition.html second-edition.html --format html --out changes.html`;

export function collateCommand(finish: Finish): Command {
  return withInput(new Command('collate'))
    .description('Set articles beside the first one, passage by passage, with what was changed between them.')
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(collationFormats.map(({ id }) => id))
        .default('text'),
    )
    .option('--out <file>', 'write to this file')
    .addOption(new Option('--ui <language>', 'language of our own words').choices(uiCodes).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: CollateOptions) => {
      const notes = noter(options);
      const collation = readCollation(paths, options, (result) => {
        notes.take(result);
      });
      if (collation === null)
        throw new UsageError('collate needs two articles that can be read; name them one after the other');
      const { render } = collationFormats.find(({ id }) => id === options.format)!;
      const columns = process.stdout.isTTY && options.out === undefined ? process.stdout.columns : 100;
      writeOut(render(collation, ui(options.ui), columns), options.out);
      finish(notes.status());
    });
}
