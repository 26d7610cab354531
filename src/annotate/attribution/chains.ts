import type { Attribution } from '../../model/index.js';
import { contains, cover } from '../../kit/span.js';

/** How many sentences back a content can begin that a cue stands in (a long quote). */
const REACH = 12;
/** Chains longer than this are cut: nobody tells a story through so many mouths. */
const DEPTH = 8;

/** Each attribution within the innermost one whose content holds its cue; its chain follows theirs. Input in text order. */
export function chained(flat: readonly Attribution[]): Attribution[] {
  const outers = flat.map((inner, i) => outerOf(flat, inner, i));
  const done: (Attribution | undefined)[] = [];
  const close = (index: number, depth: number): Attribution => {
    const known = done[index];
    if (known) return known;
    const inner = flat[index]!;
    const at = depth < DEPTH ? outers[index]! : -1;
    const outer = at >= 0 ? close(at, depth + 1) : null;
    const result = outer ? { ...inner, within: outer.id, ...joined(outer, inner) } : inner;
    done[index] = result;
    return result;
  };
  return flat.map((_, index) => close(index, 0));
}

function joined(outer: Attribution, inner: Attribution): Pick<Attribution, 'chain' | 'chainEntities'> {
  const repeats = outer.chain.length > 0 && outer.chain[outer.chain.length - 1] === inner.chain[0];
  const from = repeats ? 1 : 0;
  return {
    chain: [...outer.chain, ...inner.chain.slice(from)],
    chainEntities: [...outer.chainEntities, ...inner.chainEntities.slice(from)],
  };
}

function outerOf(flat: readonly Attribution[], inner: Attribution, index: number): number {
  const cue = cover([...inner.cue, ...(inner.source ? [inner.source] : [])]);
  let best = -1;
  let size = Infinity;
  const visit = (at: number): boolean => {
    const outer = flat[at]!;
    if (Math.abs(outer.sentence - inner.sentence) > REACH) return false;
    for (const part of outer.content) {
      if (!contains(part, cue) || part.end - part.start >= size) continue;
      best = at;
      size = part.end - part.start;
    }
    return true;
  };
  for (let at = index - 1; at >= 0 && visit(at); at--);
  for (let at = index + 1; at < flat.length && visit(at); at++);
  return best;
}
