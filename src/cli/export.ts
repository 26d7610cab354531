import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { restOf, storiesOf } from '../desk/export.js';
import { deskJson } from '../export/desk.js';
import { placeOf } from './data.js';
import type { Finish } from './program.js';

const EXAMPLES = `
Examples:
  stemma export --out desk.json
  stemma export my-desk/ --hash`;

export function exportCommand(finish: Finish): Command {
  return new Command('export')
    .description(
      'Print a whole desk as canonical JSON, the same for the same articles in whatever order they came.',
    )
    .argument('[dir]', 'data folder of the desk')
    .option('--out <file>', 'write to this file')
    .option('--hash', 'print the SHA-256 of it instead: the result hash')
    .addHelpText('after', EXAMPLES)
    .action(
      async (folder: string | undefined, options: { readonly out?: string; readonly hash?: boolean }) => {
        const { deskAt } = await import('../desk/local/index.js');
        const desk = await deskAt(placeOf(folder));
        const { index } = desk.store;
        const hash = createHash('sha256');
        const pieces = async function* (): AsyncGenerator<string> {
          for await (const piece of deskJson(storiesOf(index, desk.engine), () => restOf(index))) {
            hash.update(piece);
            if (options.hash !== true) yield piece;
          }
          yield options.hash === true ? `${hash.copy().digest('hex')}\n` : '\n';
        };
        const out = options.out === undefined ? process.stdout : createWriteStream(options.out);
        await pipeline(Readable.from(pieces()), out, { end: options.out !== undefined });
        await desk.record([{ kind: 'exported', sha256: hash.digest('hex') }]);
        await desk.close();
        finish(0);
      },
    );
}
