import { Command } from 'commander';
import type { Desk } from '../desk/desk.js';
import { takeFiles, watchFolders, type FileTaken } from '../desk/folder.js';
import { readSettings } from '../desk/settings.js';
import { defaultFolder, placeOf } from './data.js';
import { noter, type Noter } from './notes.js';
import type { Finish } from './program.js';

interface DeskOptions {
  readonly take?: readonly string[];
  readonly watch?: readonly string[];
  readonly once?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Without --once it goes on until it is ended with Ctrl-C.

Examples:
  stemma desk --watch inbox/
  stemma desk my-desk/ --take coverage/ --once`;

/** Largest file that is taken in, in bytes. */
const LARGEST = 20_000_000;

export function deskCommand(finish: Finish): Command {
  return new Command('desk')
    .description(
      'Keep articles for good and their stories up to date: files and folders, once or as they come.',
    )
    .argument('[dir]', 'data folder of the desk')
    .option('--take <path...>', 'take in these files and folders')
    .option('--watch <folder...>', 'take in what is in these folders and what comes')
    .option('--once', 'end when all is taken in')
    .option('--quiet', 'no notes on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: DeskOptions) => {
      const notes = noter(options);
      const named = folder ?? defaultFolder();
      const { watch } = readSettings(named, process.env);
      const { openDesk } = await import('../desk/open.js');
      const desk = await openDesk(placeOf(named));
      for (const hash of desk.missing) process.stderr.write(`stemma: missing ${hash}\n`);
      try {
        await run(desk, { ...options, watch: options.watch ?? watch }, notes);
        await say(desk);
      } finally {
        await desk.close();
      }
      finish(notes.status());
    });
}

async function run(
  desk: Desk,
  { take = [], watch = [], once = false }: DeskOptions,
  notes: Noter,
): Promise<void> {
  const options = { maxSize: LARGEST };
  const paths = once ? [...take, ...watch] : take;
  for await (const file of takeFiles(desk, paths, options)) notes.take(file);
  if (once) return;
  await say(desk);
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  await watchFolders(desk, watch, options, ending.signal, (file: FileTaken) => {
    notes.take(file);
    process.stdout.write(`${file.file}\n`);
  });
}

async function say(desk: Desk): Promise<void> {
  const { index } = desk.store;
  const [articles, stories] = [await index.current(), await index.told()];
  process.stdout.write(
    `${desk.store.folder}: ${String(articles.length)} articles in ${String(stories.length)} stories\n`,
  );
}
