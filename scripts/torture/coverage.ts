import type { Taking } from '../../src/desk/taking.js';
import { random } from '../../test/stories/made.js';

const SHIPS = ['Alma', 'Brage', 'Cirrus', 'Dorthea', 'Embla', 'Frida', 'Gudrun', 'Havgula'];
const PLACES = ['Sandvig', 'Tarnby', 'Orsk', 'Vestholm', 'Nordby', 'Kalvo', 'Lindesund', 'Eikhavn'];
const OFFICES = ['the coast guard', 'the police', 'the harbour master', 'the shipping company'];
/** Of so many articles one is another text at the address of an earlier one. */
const CHANGED = 5;

/** Invented coverage of accidents at sea, drawn from a seed: about three articles a story, some changed later. */
export function coverage(count: number, seed: number): readonly Taking[] {
  const next = random(seed);
  const of = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const list: Taking[] = [];
  for (let i = 0; i < count; i++) {
    const story = Math.floor(i / 3);
    const [ship, place] = [SHIPS[story % 8]!, PLACES[(story + Math.floor(story / 8)) % 8]!];
    const day = `2031-0${String(1 + (story % 9))}-1${String(i % 3)}`;
    const address = i % CHANGED === CHANGED - 1 ? list[i - 1]!.file : `post/${String(i)}.txt`;
    const injured = 3 + Math.floor(next() * 20);
    const text = `Ferry ${ship} aground off ${place}

The ferry ${ship} ran aground off ${place} on Monday with ${String(100 + story)} passengers, ${of(OFFICES)} said.
At least ${String(injured)} people were injured, according to ${of(OFFICES)}. Report ${String(i)}.
"We are looking into it," said Ragna Holt, a spokesperson for ${of(OFFICES)}.`;
    list.push({ bytes: new TextEncoder().encode(text), file: address, published: day });
  }
  return list;
}
