import { Command, Option } from 'commander';
import { readChanges, type Known } from '../desk/changes.js';
import { changeFormats } from '../export/changes.js';
import { ui, uiCodes, type UiCode } from '../messages/index.js';
import { noter } from './notes.js';
import { checkDate, UsageError, withInput, type InputOptions } from './options.js';
import { writeOut } from './output.js';
import type { Finish } from './program.js';

interface ChangesOptions extends InputOptions {
  readonly since?: string;
  readonly known?: readonly string[];
  readonly format: (typeof changeFormats)[number]['id'];
  readonly out?: string;
  readonly ui: UiCode;
}

const EXAMPLES = `
Examples:
  stemma changes coverage/ --since 2031-05-04T12:00Z
  stemma changes coverage/ --known yesterday/ --format json`;

export function changesCommand(finish: Finish): Command {
  return withInput(new Command('changes'))
    .description(
      'Print what new articles brought: readings, moved bounds, origins, corrections and what depended on them.',
    )
    .option(
      '--since <date>',
      'new is what was, or may have been, published since (ISO 8601)',
      (value: string) => checkDate(value, '--since'),
    )
    .option('--known <path...>', 'new is what is not among these files or folders')
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(changeFormats.map(({ id }) => id))
        .default('text'),
    )
    .option('--out <file>', 'write to this file')
    .addOption(new Option('--ui <language>', 'language of our own words').choices(uiCodes).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ChangesOptions) => {
      const notes = noter(options);
      const stories = readChanges(paths, knownOf(options), options, (result) => {
        notes.take(result);
      });
      const { render } = changeFormats.find(({ id }) => id === options.format)!;
      writeOut(render(ui(options.ui), stories), options.out);
      finish(notes.status());
    });
}

function knownOf({ since, known }: ChangesOptions): Known {
  if (since !== undefined && known === undefined) return { since };
  if (known !== undefined && since === undefined) return { paths: known };
  throw new UsageError('say what was known before: either --since DATE or --known PATH');
}
