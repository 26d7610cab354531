import { writeFileSync } from 'node:fs';
import { UsageError } from './options.js';

/** A reader that goes away (`| head`) ends the program cleanly. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Writes to the file if one is named, else to standard output. */
export function write(text: string, file: string | undefined): void {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) process.stdout.write(ended);
  else writeFileSync(file, ended);
}

/** The same, for a file that the person named: one that cannot be written is told. */
export function writeOut(text: string, file: string | undefined): void {
  try {
    write(text, file);
  } catch (error) {
    throw new UsageError(
      `cannot write ${file ?? ''}: ${(error as Error).message}; name another file with --out`,
    );
  }
}
