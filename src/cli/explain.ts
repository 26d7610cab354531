import { Command } from 'commander';
import { explain } from '../desk/explain.js';
import { readCoverage } from '../desk/read.js';
import { explanationText } from '../export/explanation.js';
import { noter } from './notes.js';
import { UsageError, withInput, type InputOptions } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';

const EXAMPLES = `
Ids stand in the output of annotate and of read --format json. A relation is named by its two readings, A~B.

Examples:
  stemma explain 0c5d1e6f7a8b.f120 coverage/
  stemma explain 0c5d1e6f7a8b.f120~9a8b7c6d5e4f.f77 coverage/`;

export function explainCommand(finish: Finish): Command {
  return withInput(new Command('explain').argument('<id>', 'id of a claim, mention, entry or relation'))
    .description('Print how a claim or relation came about: the rule, the pack line, the spans, the inputs.')
    .addHelpText('after', EXAMPLES)
    .action((id: string, paths: string[], options: InputOptions) => {
      const notes = noter(options);
      const { stories, annotations } = readCoverage(paths, options, (result) => {
        notes.take(result);
      });
      const explanation = explain(id, annotations, stories);
      if (explanation === null) {
        throw new UsageError(
          `nothing here has the id ${id}; ids are in the output of stemma read --format json`,
        );
      }
      write(explanationText(explanation), undefined);
      finish(notes.status());
    });
}
