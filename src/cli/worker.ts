import { Command } from 'commander';
import { readSettings } from '../desk/settings.js';
import { defaultFolder } from './data.js';
import { UsageError } from './options.js';
import type { Finish } from './program.js';

const EXAMPLE = `
Any number of them may run, here or elsewhere; the desk does the same without.

Example:
  STEMMA_DATABASE_URL=postgres://stemma@db/stemma stemma worker`;

/** Reads articles for a desk whose index is on a server. */
export function workerCommand(finish: Finish): Command {
  return new Command('worker')
    .description('Read articles for a desk that has its index on a PostgreSQL server, until it is ended.')
    .argument('[dir]', 'data folder of the desk, for its settings')
    .addHelpText('after', EXAMPLE)
    .action(async (folder: string | undefined) => {
      const { database, schema } = readSettings(folder ?? defaultFolder(), process.env);
      if (database === null)
        throw new UsageError(
          'there is no server to work for; set STEMMA_DATABASE_URL or database in stemma.json',
        );
      const { runWorker } = await import('../desk/open.js');
      const ending = new AbortController();
      const end = (): void => {
        ending.abort();
      };
      process.once('SIGINT', end).once('SIGTERM', end);
      await runWorker({ database, schema }, ending.signal);
      finish(0);
    });
}
