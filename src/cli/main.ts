#!/usr/bin/env node
import { CommanderError } from 'commander';
import { isRefusal } from '../desk/refusal.js';
import { UsageError } from './options.js';
import { endWithReader } from './output.js';
import { program } from './program.js';

/** Exit status (CONTRACT): 0 done; 1 some inputs could not be read, or the desk could not be used; 2 the command line is wrong. */
async function main(): Promise<number> {
  endWithReader();
  try {
    let status = 0;
    await program((code) => (status = code)).parseAsync();
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      process.stderr.write(`stemma: ${error.message}\n`);
      return 2;
    }
    if (isRefusal(error)) {
      process.stderr.write(`stemma: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await main();
