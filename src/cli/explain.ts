import { Command } from 'commander';
import type { Finish } from './program.js';

export function explainCommand(_finish: Finish): Command {
  return new Command('explain');
}
