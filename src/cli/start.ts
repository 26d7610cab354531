import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readCoverage } from '../desk/read.js';
import { uiCodes } from '../messages/index.js';
import { noter } from './notes.js';
import { type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';
import { rendered, type ReadOptions } from './read.js';
import { packageFolder } from './version.js';

const PAGE = 'stemma-briefing.html';

/** What `npm start` runs: the briefing of the paths given, or of the example coverage, here and as a page in the working folder. */
export function startCommand(finish: Finish): Command {
  return new Command('start')
    .description('Print the briefing of the example coverage (or of your own PATHs) and write it as a page.')
    .argument('[path...]', 'files or folders; the example coverage if none is named')
    .addOption(new Option('--ui <language>', 'language of the briefing').choices(uiCodes).default('en'))
    .option('--quiet', 'no notes on standard error')
    .addHelpText('after', '\nExample:\n  npm start -- my-articles/')
    .action((paths: string[], given: Pick<ReadOptions, 'ui' | 'quiet'>) => {
      const options: InputOptions = { ...given, maxSize: 20_000_000 };
      const notes = noter(given);
      const inputs = paths.length > 0 ? paths : [join(packageFolder(), 'examples', 'coverage')];
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
