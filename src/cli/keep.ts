import { Command } from 'commander';
import { defaultFolder, placeOf } from './data.js';
import { noter } from './notes.js';
import { UsageError } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';
import { noteStopped } from './retry.js';

// the modules of the desk are loaded by the commands that need them: databases take a while

const FOLDER =
  'data folder of the desk; without it STEMMA_DATA, or stemma in the folder for data of programs';

/** Names what is wrong with the kept bytes and the ledger, one line each. */
export function verifyCommand(finish: Finish): Command {
  return new Command('verify')
    .description('Check every hash of a desk: the originals and the chain of its ledger.')
    .argument('[dir]', FOLDER)
    .option('--head <line:hash>', 'a head that an earlier verify printed: the ledger must hold it')
    .addHelpText('after', '\nExample:\n  stemma verify')
    .action(async (folder: string | undefined, options: { readonly head?: string }) => {
      const { verify } = await import('../desk/keep.js');
      const { head, originals, faults } = await verify(folder ?? defaultFolder(), notedHead(options.head));
      for (const { kind, what } of faults) process.stderr.write(`stemma: ${kind} ${what}\n`);
      write(
        `${String(head.seq)} lines of the ledger, ${String(originals)} originals, ${String(faults.length)} faults\nhead ${String(head.seq)}:${head.hash}`,
        undefined,
      );
      finish(faults.some(({ kind }) => kind !== 'unknown') ? 1 : 0);
    });
}

function notedHead(text: string | undefined): { readonly seq: number; readonly hash: string } | null {
  if (text === undefined) return null;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  if (match === null) throw new UsageError(`--head ${text} is no head; verify prints one as LINE:HASH`);
  return { seq: Number(match[1]), hash: match[2]! };
}

export function rebuildCommand(finish: Finish): Command {
  return new Command('rebuild')
    .description('Make the index of a desk again from its originals and its ledger.')
    .argument('[dir]', FOLDER)
    .addHelpText('after', '\nExample:\n  stemma rebuild')
    .action(async (folder: string | undefined) => {
      const { rebuildDesk } = await import('../desk/open.js');
      const desk = await rebuildDesk(placeOf(folder));
      const articles = await desk.store.index.current();
      const stories = await desk.store.index.told();
      for (const hash of desk.missing) process.stderr.write(`stemma: missing ${hash}\n`);
      const notes = noter({});
      await noteStopped(desk, notes);
      await desk.close();
      write(`${String(articles.length)} articles in ${String(stories.length)} stories`, undefined);
      finish(desk.missing.length > 0 ? 1 : notes.status());
    });
}

export function backupCommand(finish: Finish): Command {
  return new Command('backup')
    .description('Write the originals and the ledger of a desk to one file, also while it runs.')
    .argument('<file>', 'the file to write, an SQLite archive')
    .option('--data <dir>', FOLDER)
    .addHelpText('after', '\nExample:\n  stemma backup desk.sqlar')
    .action(async (file: string, { data }: { readonly data?: string }) => {
      const { backup } = await import('../desk/keep.js');
      const { lines, originals } = await backup(data ?? defaultFolder(), file);
      write(`${String(lines)} lines of the ledger, ${String(originals)} originals`, undefined);
      finish(0);
    });
}

export function restoreCommand(finish: Finish): Command {
  return new Command('restore')
    .description('Fill an empty data folder from a backup; the index is made when the desk is opened.')
    .argument('<file>', 'a file that backup has written')
    .option('--data <dir>', FOLDER)
    .addHelpText('after', '\nExample:\n  stemma restore desk.sqlar --data new-desk/')
    .action(async (file: string, { data }: { readonly data?: string }) => {
      const { restore } = await import('../desk/keep.js');
      const { lines, originals } = await restore(file, data ?? defaultFolder());
      write(`${String(lines)} lines of the ledger, ${String(originals)} originals`, undefined);
      finish(0);
    });
}
