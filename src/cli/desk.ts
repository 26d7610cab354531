import { Command } from 'commander';
import { flagOf, readSettings, SETTINGS } from '../desk/settings.js';
import { defaultFolder } from './data.js';
import { noter } from './notes.js';
import type { Finish } from './program.js';

// the modules of the desk are loaded by the commands that need them: databases take a while

interface DeskOptions extends Readonly<Record<string, unknown>> {
  readonly take?: readonly string[];
  readonly once?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
It answers at http://127.0.0.1:4747/ until it is ended with Ctrl-C. Each setting of stemma.json is also an option.

Examples:
  stemma desk --watch inbox/
  stemma desk my-desk/ --take coverage/ --once`;

export function deskCommand(finish: Finish): Command {
  const command = new Command('desk')
    .description('Keep articles for good and their stories up to date, follow sources, and answer over HTTP.')
    .argument('[dir]', 'data folder of the desk')
    .option('--take <path...>', 'take in these files and folders')
    .option('--once', 'end when all is taken in; nothing is answered')
    .option('--quiet', 'no notes on standard error');
  for (const { key, kind } of SETTINGS) command.option(...optionOf(key, kind));
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: DeskOptions) => {
      finish(await openAndRun(folder ?? defaultFolder(), options));
    });
}

const optionOf = (key: string, kind: string): [string, string] => [
  `--${flagOf(key)} <value${kind === 'list' ? '...' : ''}>`,
  `the setting ${key}`,
];

/** Opens the desk of a folder and runs it; gives the exit status. */
export async function openAndRun(folder: string, options: DeskOptions): Promise<number> {
  const notes = noter(options);
  const settings = readSettings(folder, process.env, options);
  const { database, schema } = settings;
  const { openDesk } = await import('../desk/open.js');
  const { deskAt } = await import('../desk/local/index.js');
  const { runDesk, say, takeNow } = await import('./run-desk.js');
  const open = options.once === true ? deskAt : openDesk;
  const desk = await open({ folder, database, schema });
  if (!('held' in desk)) for (const hash of desk.missing) process.stderr.write(`stemma: missing ${hash}\n`);
  try {
    const { take = [], once = false } = options;
    // sources and watched folders are looked at by the process that has the desk open
    if ('held' in desk) await takeNow(desk, take, notes);
    else await runDesk(desk, settings, { take, once }, notes);
    await say(desk);
  } finally {
    await desk.close();
  }
  return notes.status();
}
