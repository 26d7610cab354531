import { Command } from 'commander';
import { annotateCommand } from './annotate.js';
import { changesCommand } from './changes.js';
import { collateCommand } from './collate.js';
import { correctCommand, reviewCommand } from './correct.js';
import { deskCommand } from './desk.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { followCommand, unfollowCommand } from './follow.js';
import { backupCommand, rebuildCommand, restoreCommand, verifyCommand } from './keep.js';
import { ledgerCommand } from './ledger.js';
import { readCommand } from './read.js';
import { retryCommand } from './retry.js';
import { scoreCommand } from './score.js';
import { startCommand } from './start.js';
import { tokenCommand } from './token.js';
import { version } from './version.js';
import { workerCommand } from './worker.js';

/** What a command tells about how it ended. */
export type Finish = (status: number) => void;

/** The table of commands. */
const COMMANDS: readonly ((finish: Finish) => Command)[] = [
  readCommand,
  ledgerCommand,
  changesCommand,
  collateCommand,
  annotateCommand,
  extractCommand,
  explainCommand,
  scoreCommand,
  startCommand,
  deskCommand,
  workerCommand,
  followCommand,
  unfollowCommand,
  tokenCommand,
  correctCommand,
  reviewCommand,
  retryCommand,
  exportCommand,
  verifyCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
];

export function program(finish: Finish): Command {
  const root = new Command('stemma')
    .description('What is reported, who says so, who copies whom, and where accounts differ and why.')
    .version(version(), '--version')
    .exitOverride()
    .showHelpAfterError('(stemma --help shows the commands)');
  for (const make of COMMANDS) root.addCommand(make(finish).exitOverride());
  return root;
}
