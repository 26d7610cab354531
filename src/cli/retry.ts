import { Command } from 'commander';
import type { DeskAt } from '../desk/local/index.js';
import { withDesk } from './follow.js';
import { noter, type Noter } from './notes.js';
import { UsageError } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';

/** Reads articles once more that could not be read. */
export function retryCommand(finish: Finish): Command {
  return new Command('retry')
    .description('Read articles once more that could not be read: those named, or all of them.')
    .argument('[article...]', 'as review names them')
    .option('--data <dir>', 'data folder of the desk')
    .addHelpText('after', '\nExample:\n  stemma retry 0c5d1e6f7a8b')
    .action(async (articles: readonly string[], { data }: { readonly data?: string }) => {
      const notes = noter({});
      finish(
        await withDesk(data, async (desk) => {
          const ids = articles.length === 0 ? null : await idsOf(desk, articles);
          const retried = await desk.retry(ids);
          const left = await noteStopped(desk, notes);
          write(`${String(retried.length)} articles, ${String(left)} could not be read`, undefined);
          return notes.status();
        }),
      );
    });
}

/** The current texts of articles that are named by their keys or ids. */
async function idsOf({ store }: DeskAt, articles: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of articles) {
    const found = await store.index.article(name);
    if (found === null) throw new UsageError(`there is no article ${name}; stemma review names them`);
    ids.push(found.row.id);
  }
  return ids;
}

/** Notes every article that could not be read; gives how many there are. */
export async function noteStopped({ store, engine }: DeskAt, notes: Noter): Promise<number> {
  const stopped = await store.index.stopped(engine);
  for (const { row, issue } of stopped) notes.take({ file: row.address, issues: [issue] });
  return stopped.length;
}
