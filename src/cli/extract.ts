import { Command } from 'commander';
import type { Finish } from './program.js';

export function extractCommand(_finish: Finish): Command {
  return new Command('extract');
}
