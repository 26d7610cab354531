/** Text of an address as it was meant; as it stands where it is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parts of a path that stand for something: `/stories/:story` on `/stories/ab` gives { story: 'ab' }; null where it does not fit. */
export function fits(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [pattern.split('/'), path.replace(/(?<=.)\/$/, '').split('/')];
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [at, piece] of wanted.entries()) {
    if (piece.startsWith(':')) found[piece.slice(1)] = decoded(given[at]!);
    else if (piece !== given[at]) return null;
  }
  return found;
}
