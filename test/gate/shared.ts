import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder of test sets that are not ours to ship: beside the project, or where STEMMA_SHARED says. Null where absent. */
export function sharedFolder(): string | null {
  const folder = resolve(ROOT, process.env['STEMMA_SHARED'] ?? '../shared');
  return existsSync(join(folder, 'score')) ? folder : null;
}
