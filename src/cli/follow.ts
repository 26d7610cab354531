import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { DeskAt } from '../desk/local/index.js';
import { readSettings } from '../desk/settings.js';
import { defaultFolder, placeOf } from './data.js';
import { noter } from './notes.js';
import { UsageError } from './options.js';
import type { Finish } from './program.js';

interface FollowOptions {
  readonly as: 'feed' | 'page';
  readonly opml?: string;
  readonly once?: boolean;
  readonly data?: string;
  readonly quiet?: boolean;
}

const DATA = 'data folder of the desk';

const EXAMPLES = `
Examples:
  stemma follow https://news.example/feed.xml
  stemma follow --opml feeds.opml --once`;

export function followCommand(finish: Finish): Command {
  return new Command('follow')
    .description('Follow feeds or pages: what they bring is taken in when the desk runs, or now with --once.')
    .argument('[url...]', 'addresses')
    .addOption(new Option('--as <type>', 'what they are').choices(['feed', 'page']).default('feed'))
    .option('--opml <file>', 'follow the feeds of a list (OPML) as well')
    .option('--once', 'look at all sources now')
    .option('--data <dir>', DATA)
    .option('--quiet', 'no notes on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (urls: readonly string[], options: FollowOptions) => {
      const { readOpml } = await import('../desk/follow/index.js');
      const given = urls.map((url) => ({ url: checkUrl(url), title: null }));
      const listed = options.opml === undefined ? [] : readOpml(fileText(options.opml)).feeds;
      if (given.length + listed.length === 0) throw new UsageError('name an address, or a list with --opml');
      const events = [
        ...given.map(({ url, title }) => ({ kind: 'followed', url, type: options.as, title }) as const),
        ...listed.map(({ url, title }) => ({ kind: 'followed', url, type: 'feed', title }) as const),
      ];
      finish(
        await withDesk(options.data, async (desk) => {
          await desk.record(events);
          return options.once === true ? lookNow(desk, options) : 0;
        }),
      );
    });
}

export function unfollowCommand(finish: Finish): Command {
  return new Command('unfollow')
    .description('Follow an address no longer; what it brought stays.')
    .argument('<url>', 'its address')
    .requiredOption('--reason <words>', 'why')
    .option('--data <dir>', DATA)
    .addHelpText('after', '\nExample:\n  stemma unfollow https://news.example/feed.xml --reason "closed"')
    .action(async (url: string, { reason, data }: { readonly reason: string; readonly data?: string }) => {
      finish(
        await withDesk(data, async (desk) => {
          await desk.record([{ kind: 'unfollowed', url, reason }]);
          return 0;
        }),
      );
    });
}

/** Looks at all sources; a desk that another process has open does so by itself. */
async function lookNow(desk: DeskAt, options: FollowOptions): Promise<number> {
  if ('held' in desk) return 0;
  const { runDesk } = await import('./run-desk.js');
  const notes = noter(options);
  const settings = readSettings(desk.store.folder, process.env);
  await runDesk(desk, { ...settings, watch: [] }, { take: [], once: true }, notes);
  return notes.status();
}

/** Opens a desk for one thing that is done with it, or has it done where it is open. */
export async function withDesk(
  folder: string | undefined,
  run: (desk: DeskAt) => Promise<number>,
): Promise<number> {
  const { deskAt } = await import('../desk/local/index.js');
  const desk = await deskAt(placeOf(folder ?? defaultFolder()));
  try {
    return await run(desk);
  } finally {
    await desk.close();
  }
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${text} is no address of the web; write it as https://news.example/feed.xml`);
  return url.href;
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
  }
}
