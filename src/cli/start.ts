import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readCoverage } from '../desk/read.js';
import { uiCodes } from '../messages/index.js';
import { openAndRun } from './desk.js';
import { noter } from './notes.js';
import { type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';
import { rendered, type ReadOptions } from './read.js';
import { packageFolder } from './version.js';

const PAGE = 'stemma-briefing.html';
/** The data folder of the desk on the examples, in the working folder. */
const DESK = 'stemma-desk';

interface StartOptions extends Pick<ReadOptions, 'ui' | 'quiet'> {
  readonly desk?: boolean;
  readonly port?: string;
}

/** What `npm start` runs: the briefing of the paths given, or of the example coverage, here and as a page in the working folder. */
export function startCommand(finish: Finish): Command {
  return new Command('start')
    .description('Print the briefing of the example coverage (or of your own PATHs) and write it as a page.')
    .argument('[path...]', 'files or folders; the example coverage if none is named')
    .addOption(new Option('--ui <language>', 'language of the briefing').choices(uiCodes).default('en'))
    .option('--quiet', 'no notes on standard error')
    .option('--desk', 'open a desk on them instead: the page and the API')
    .option('--port <value>', 'with --desk: the port that it answers at; 0 takes one that is free')
    .addHelpText('after', '\nExample:\n  npm start -- my-articles/')
    .action(async (paths: string[], given: StartOptions) => {
      const inputs = paths.length > 0 ? paths : [join(packageFolder(), 'examples', 'coverage')];
      if (given.desk === true) {
        finish(
          await openAndRun(DESK, {
            take: inputs,
            ui: given.ui,
            port: given.port,
            quiet: given.quiet === true,
          }),
        );
        return;
      }
      const options: InputOptions = { ...given, maxSize: 20_000_000 };
      const notes = noter(given);
      const coverage = readCoverage(inputs, options, (result) => {
        notes.take(result);
      });
      write(rendered(coverage, { format: 'terminal', ui: given.ui }), undefined);
      write(rendered(coverage, { format: 'html', ui: given.ui, out: PAGE }), PAGE);
      process.stdout.write(
        `\nThe same as a page, every fact linked to its sentence: ${join(process.cwd(), PAGE)}\n`,
      );
      finish(notes.status());
    });
}
