import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { correctionRecord, type CorrectionRecord } from '../desk/correction-record.js';
import { readsOf } from '../desk/from-store.js';
import { review } from '../desk/review.js';
import { withDesk } from './follow.js';
import { UsageError } from './options.js';
import { write } from './output.js';
import type { Finish } from './program.js';

// the modules of the desk are loaded by the commands that need them: databases take a while

const DATA = 'data folder of the desk';
/** Whoever sits at the machine of the desk, as the API names them too. */
const LOCAL = 'local';

interface Options {
  readonly data?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly out?: string;
  readonly by?: string;
}

/** Lists what people corrected, takes it back, and carries it from one desk to another. */
export function correctCommand(finish: Finish): Command {
  const command = new Command('correct')
    .description('List what people corrected, take it back, write it to a file and bring it in from one.')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma correct list --state unfit\n  stemma correct undo 41 --reason "it was right"\n  stemma correct export --out corrections.json',
    );
  for (const make of [listCommand, undoCommand, exportCommand, importCommand])
    command.addCommand(make(finish).exitOverride());
  return command;
}

const listCommand = (finish: Finish): Command =>
  new Command('list')
    .description('One line for each: number, state, what is said of what, by whom and why.')
    .option('--state <state>', 'only those: applied, overruled, unfit, undone')
    .option('--data <dir>', DATA)
    .action(async ({ data, state }: Options) => {
      finish(
        await withDesk(data, async ({ store }) => {
          const rows = (await store.index.corrections()).filter(
            (row) => state === undefined || row.state === state,
          );
          if (rows.length > 0) write(rows.map((row) => lineOf(correctionRecord(row))).join('\n'), undefined);
          return 0;
        }),
      );
    });

const undoCommand = (finish: Finish): Command =>
  new Command('undo')
    .description('Take a correction back; its line stays in the ledger.')
    .argument('<line>', 'as list prints it')
    .requiredOption('--reason <words>', 'why')
    .option('--by <name>', 'whose word it is', LOCAL)
    .option('--data <dir>', DATA)
    .action(async (line: string, { data, reason, by }: Options) => {
      finish(
        await withDesk(data, async (desk) => {
          if ((await desk.undo(Number(line), reason!, by)) === null)
            throw new UsageError(`there is no correction ${line}; stemma correct list prints them`);
          return 0;
        }),
      );
    });

const exportCommand = (finish: Finish): Command =>
  new Command('export')
    .description('Print the corrections as JSON, with their anchors, makers and times.')
    .option('--out <file>', 'write to this file')
    .option('--data <dir>', DATA)
    .action(async ({ data, out }: Options) => {
      finish(
        await withDesk(data, async ({ store }) => {
          const { correctionsFile } = await import('../desk/correction-file.js');
          const text = correctionsFile(await store.index.corrections());
          if (out === undefined) process.stdout.write(text);
          else writeFileSync(out, text);
          return 0;
        }),
      );
    });

const importCommand = (finish: Finish): Command =>
  new Command('import')
    .description('Bring in corrections from such a file, each once.')
    .argument('<file>', 'as export writes it')
    .option('--by <name>', 'who brings them in', LOCAL)
    .option('--data <dir>', DATA)
    .action(async (path: string, { data, by }: Options) => {
      const { readCorrections } = await import('../desk/correction-file.js');
      const read = readCorrections(textOf(path));
      if ('reason' in read)
        throw new UsageError(`${path} holds no corrections that can be brought in (${read.reason})`);
      finish(
        await withDesk(data, async (desk) => {
          const lines = await desk.correct(read, by);
          const unfit = (await desk.store.index.corrections()).filter(
            ({ line, state }) => state === 'unfit' && lines.includes(line),
          );
          write(
            `${String(lines.length)} corrections, ${String(unfit.length)} of them fit nothing here`,
            undefined,
          );
          return 0;
        }),
      );
    });

/** What waits for a person. */
export function reviewCommand(finish: Finish): Command {
  return new Command('review')
    .description(
      'What waits for a person: corrections that no longer fit, articles that could not be read, dates, issues, names, stories.',
    )
    .argument('[dir]', DATA)
    .addHelpText('after', '\nExample:\n  stemma review my-desk/')
    .action(async (folder: string | undefined) => {
      finish(
        await withDesk(folder, async (desk) => {
          const { unfit, stopped, undated, issues, outlets, pairs, looked } = await review(
            readsOf(desk.store, desk.engine),
          );
          const lines = [
            ...unfit.map((row) => lineOf(row)),
            ...stopped.map(
              ({ code, key, address, message }) => `stopped ${code} ${key} ${address}: ${message}`,
            ),
            ...issues.map(
              ({ severity, code, address, message }) => `${severity} ${code} ${address}: ${message}`,
            ),
            ...undated.map(({ address }) => `undated ${address}`),
            ...outlets.map((names) => `alike ${names.join(' | ')}`),
            ...pairs.map(({ a, b }) => `pair ${a.key} ${a.title} | ${b.key} ${b.title}`),
            `${String(looked)} articles looked through`,
          ];
          write(lines.join('\n'), undefined);
          return 0;
        }),
      );
    });
}

const lineOf = ({ line, state, why, act, of, type, exact, address, by, reason }: CorrectionRecord): string =>
  [
    String(line),
    why === null ? state : `${state} (${why})`,
    act,
    type ?? of,
    JSON.stringify(exact ?? address),
    `${by ?? '–'}: ${reason}`,
  ].join(' ');

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
  }
}
