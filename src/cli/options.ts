import { Option, type Command } from 'commander';

/** A command line that cannot be carried out; the message says what to do. */
export class UsageError extends Error {}

/** Options that every command which reads articles shares. */
export interface InputOptions {
  readonly as?: 'txt' | 'html' | 'json' | 'xml';
  readonly published?: string;
  readonly language?: string;
  readonly maxSize: number;
  readonly quiet?: boolean;
}

export function withInput(command: Command): Command {
  return withOptions(
    command
      .argument('<path...>', 'files or folders; - for standard input (with --as)')
      .addOption(
        new Option('--as <format>', 'format of standard input').choices(['txt', 'html', 'json', 'xml']),
      ),
  );
}

/** The options of what is read, for a command that names its own inputs. */
export function withOptions(command: Command): Command {
  return command
    .option('--published <date>', 'publication time (ISO 8601) of articles that tell none', (value: string) =>
      checkDate(value, '--published'),
    )
    .option('--language <tag>', 'language (BCP 47) of articles that tell none', checkLanguage)
    .addOption(
      new Option('--max-size <bytes>', 'largest file that is read, such as 20MB')
        .default(20_000_000, '20MB')
        .argParser(parseSize),
    )
    .option('--quiet', 'no progress and no notes on standard error');
}

/** An ISO 8601 date or time given as an option; `option` is its name in the message. */
export function checkDate(value: string, option: string): string {
  if (
    !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(value) ||
    Number.isNaN(Date.parse(value))
  ) {
    throw new UsageError(`${option} ${value} is not a date; write it as 2031-05-04 or 2031-05-04T18:00Z`);
  }
  return value;
}

function checkLanguage(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new UsageError(`--language ${value} is not a language tag; write it as en, nb or pt-BR`);
  }
}

function parseSize(value: string): number {
  const match = /^(\d+)(k|M|G)?B?$/i.exec(value);
  if (!match) throw new UsageError(`--max-size ${value} is not a size; write it as 500kB or 20MB`);
  const factor = { k: 1e3, m: 1e6, g: 1e9 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Number(match[1]) * factor;
}
