import { Argument, Command, Option } from 'commander';
import { readCoverage } from '../desk/read.js';
import { ledgerExporters, layouts } from '../export/ledgers/index.js';
import { uiCodes, type UiCode } from '../messages/index.js';
import { ledgerKinds, type LedgerId } from '../views/ledgers/index.js';
import { noter } from './notes.js';
import { UsageError, withInput, type InputOptions } from './options.js';
import { writeOut } from './output.js';
import { progress } from './progress.js';
import type { Finish } from './program.js';

interface LedgerCommand extends InputOptions {
  readonly format: (typeof ledgerExporters)[number]['id'];
  readonly columns?: string;
  readonly hxl?: boolean;
  readonly out?: string;
  readonly ui: UiCode;
}

const EXAMPLES = `
Examples:
  stemma ledger toll coverage/
  stemma ledger talks coverage/ --format md --out talks.md
  stemma ledger toll coverage/ --format csv --hxl > toll.csv`;

export function ledgerCommand(finish: Finish): Command {
  const command = new Command('ledger').addArgument(
    new Argument('<name>', 'which ledger').choices(ledgerKinds.map(({ id }) => id)),
  );
  return withInput(command)
    .description('Print one ledger of the coverage: a table in which every cell holds all its readings.')
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(ledgerExporters.map(({ id }) => id))
        .default('table'),
    )
    .addOption(
      new Option('--columns <layout>', 'columns of a data set of the field (toll, csv)').choices(
        layouts.map(({ id }) => id),
      ),
    )
    .option('--hxl', 'a second header row of HXL hashtags (csv)')
    .option('--out <file>', 'write to this file')
    .addOption(new Option('--ui <language>', 'language of our own words').choices(uiCodes).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((name: LedgerId, paths: string[], options: LedgerCommand) => {
      check(name, options);
      const notes = noter(options);
      const line = progress(options);
      const { stories } = readCoverage(paths, options, (result, done) => {
        line.show(done);
        notes.take(result);
      });
      line.clear();
      const exporter = ledgerExporters.find(({ id }) => id === options.format)!;
      const text = exporter.render(stories, {
        ledger: name,
        ui: options.ui,
        hxl: options.hxl === true,
        layout: options.columns ?? null,
        columns: process.stdout.isTTY && options.out === undefined ? process.stdout.columns : 140,
      });
      writeOut(text, options.out);
      finish(notes.status());
    });
}

/** Columns and hashtags are those of comma-separated values, and the columns of other data sets those of deaths. */
function check(name: LedgerId, { format, columns, hxl }: LedgerCommand): void {
  if (format !== 'csv' && (columns !== undefined || hxl === true))
    throw new UsageError('--columns and --hxl go with --format csv');
  if (columns !== undefined && (name !== 'toll' || hxl === true))
    throw new UsageError('--columns goes with the ledger toll, and without --hxl');
}
