import { Command } from 'commander';
import type { Finish } from './program.js';

export function readCommand(_finish: Finish): Command {
  return new Command('read');
}
