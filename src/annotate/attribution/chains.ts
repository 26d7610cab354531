import type { Attribution } from '../../model/index.js';
import { contains, cover } from '../../kit/span.js';

/** How many attributions before and after one are looked at for the one it is told in. */
const REACH = 48;
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

/** A party stands in a chain once: what one says that another said one said is one's own account. */
function joined(outer: Attribution, inner: Attribution): Pick<Attribution, 'chain' | 'chainEntities'> {
  const at = outer.chain.indexOf(inner.chain[0]!);
  const kept = at < 0 ? outer.chain.length : at;
  return {
    chain: [...outer.chain.slice(0, kept), ...inner.chain],
    chainEntities: [...outer.chainEntities.slice(0, kept), ...inner.chainEntities],
  };
}

function outerOf(flat: readonly Attribution[], inner: Attribution, index: number): number {
  if (inner.cue.length === 0) return -1;
  const cue = cover([...inner.cue, ...(inner.source ? [inner.source] : [])]);
  let best = -1;
  let size = Infinity;
  const last = Math.min(flat.length - 1, index + REACH);
  for (let at = Math.max(0, index - REACH); at <= last; at++) {
    if (at === index) continue;
    for (const part of flat[at]!.content) {
      if (!contains(part, cue) || part.end - part.start >= size) continue;
      best = at;
      size = part.end - part.start;
    }
  }
  return best;
}
