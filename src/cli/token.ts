import { randomBytes } from 'node:crypto';
import { Command, Option } from 'commander';
import { sha256 } from '../kit/hash.js';
import type { Role } from '../model/index.js';
import { withDesk } from './follow.js';
import { UsageError } from './options.js';
import type { Finish } from './program.js';

const DATA = 'data folder of the desk';

/** Makes, lists and revokes tokens. A token is shown once; the desk keeps its hash. */
export function tokenCommand(finish: Finish): Command {
  const command = new Command('token')
    .description('Make, list and revoke the tokens that the API asks for elsewhere than on loopback.')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma token add Ane --role reader\n  stemma token revoke 0c5d1e6f7a8b',
    );
  for (const make of [addCommand, listCommand, revokeCommand])
    command.addCommand(make(finish).exitOverride());
  return command;
}

const addCommand = (finish: Finish): Command =>
  new Command('add')
    .description('Make a token and print it: this is the only time that it is shown.')
    .argument('<name>', 'whose it is; corrections made with it carry this name')
    .addOption(new Option('--role <role>', 'what it is for').choices(['reader', 'editor']).default('reader'))
    .option('--data <dir>', DATA)
    .action(async (label: string, { role, data }: { readonly role: Role; readonly data?: string }) => {
      const token = randomBytes(32).toString('base64url');
      const hash = sha256(token);
      finish(
        await withDesk(data, async (desk) => {
          await desk.record([{ kind: 'token-made', id: hash.slice(0, 12), role, label, sha256: hash }]);
          process.stdout.write(`${token}\n`);
          return 0;
        }),
      );
    });

const listCommand = (finish: Finish): Command =>
  new Command('list')
    .description('List the tokens: id, role, name, when made.')
    .option('--data <dir>', DATA)
    .action(async ({ data }: { readonly data?: string }) => {
      finish(
        await withDesk(data, async (desk) => {
          for (const { id, role, label, made } of await desk.store.index.tokens())
            process.stdout.write(`${id} ${role} ${made} ${label}\n`);
          return 0;
        }),
      );
    });

const revokeCommand = (finish: Finish): Command =>
  new Command('revoke')
    .description('Revoke a token by its id.')
    .argument('<id>', 'as list prints it')
    .option('--data <dir>', DATA)
    .action(async (id: string, { data }: { readonly data?: string }) => {
      finish(
        await withDesk(data, async (desk) => {
          if (!(await desk.store.index.tokens()).some((token) => token.id === id))
            throw new UsageError(`there is no token ${id}; stemma token list prints them`);
          await desk.record([{ kind: 'token-revoked', id }]);
          return 0;
        }),
      );
    });
