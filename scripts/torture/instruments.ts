import { away } from './away.js';
import { bombs } from './bombs.js';
import { cuts } from './cuts.js';
import { damage } from './damage.js';
import { failures } from './failures.js';
import { full } from './full.js';
import { fuzz } from './fuzz.js';
import { growth } from './growth.js';
import { kills } from './kills.js';
import { races } from './races.js';
import { same } from './same.js';
import type { Instrument } from './types.js';

/** Every instrument, in the order in which they run. */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    name: 'growth',
    about: 'twice the text, how much more CPU: each stage on each generator',
    run: growth,
  },
  { name: 'fuzz', about: 'mutated articles, pages, feeds and news items through every reader', run: fuzz },
  {
    name: 'bombs',
    about: 'inputs made to break a reader: CPU and memory of each, in processes of their own',
    run: bombs,
  },
  { name: 'kills', about: 'a process that takes articles in, killed at drawn calls and moments', run: kills },
  {
    name: 'cuts',
    about: 'power cuts: a disk that keeps only what was synchronised, up to drawn calls',
    run: cuts,
  },
  { name: 'full', about: 'a disk that is full: refused, read on, taken when there is room', run: full },
  { name: 'races', about: 'two processes that want one desk', run: races },
  {
    name: 'same',
    about: 'the same coverage in every order, engine and number of workers: one result',
    run: same,
  },
  { name: 'failures', about: 'every call to files and databases fails once in turn', run: failures },
  { name: 'away', about: 'the server of a desk cut off, reset, silent, closed, through a proxy', run: away },
  {
    name: 'damage',
    about: 'a damaged database made again, originals and ledger verified, backups while writing',
    run: damage,
  },
];
