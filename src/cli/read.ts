import { Command, Option } from 'commander';
import { readCoverage, type Coverage } from '../desk/read.js';
import { exporters, resultHash } from '../export/index.js';
import { uiCodes, type UiCode } from '../messages/index.js';
import { noter } from './notes.js';
import { withInput, type InputOptions } from './options.js';
import { writeOut } from './output.js';
import { progress } from './progress.js';
import type { Finish } from './program.js';

export interface ReadOptions extends InputOptions {
  readonly format: (typeof exporters)[number]['id'];
  readonly out?: string;
  readonly hash?: boolean;
  readonly ui: UiCode;
}

const EXAMPLES = `
Examples:
  stemma read coverage/
  stemma read coverage/ --format html --out briefing.html --ui nb
  cat article.txt | stemma read - --as txt --published 2031-05-04`;

export function readCommand(finish: Finish): Command {
  return withInput(new Command('read'))
    .description(
      'Print a briefing: what is reported, who says so, who copies whom, where accounts differ and why.',
    )
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(exporters.map(({ id }) => id))
        .default('terminal'),
    )
    .option('--out <file>', 'write to this file')
    .option('--hash', 'print the SHA-256 of the canonical JSON instead: the result hash')
    .addOption(new Option('--ui <language>', 'language of the briefing').choices(uiCodes).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ReadOptions) => {
      const notes = noter(options);
      const line = progress(options);
      const coverage = readCoverage(paths, options, (result, done) => {
        line.show(done);
        notes.take(result);
      });
      line.clear();
      writeOut(rendered(coverage, options), options.out);
      finish(notes.status());
    });
}

/** The coverage in the format asked for. Colour only where a person reads it on a terminal (no-color.org). */
export function rendered(
  { stories }: Coverage,
  options: Pick<ReadOptions, 'format' | 'hash' | 'ui' | 'out'>,
): string {
  if (options.hash === true) return resultHash(stories);
  const exporter = exporters.find(({ id }) => id === options.format)!;
  const terminal = process.stdout.isTTY && options.out === undefined;
  return exporter.render(stories, {
    ui: options.ui,
    color: terminal && (process.env['NO_COLOR'] ?? '') === '',
    columns: Math.min(terminal ? process.stdout.columns : 100, 110),
  });
}
