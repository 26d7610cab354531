import { Command } from 'commander';
import type { Finish } from './program.js';

export function startCommand(_finish: Finish): Command {
  return new Command('start');
}
