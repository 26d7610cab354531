const wordPattern = /[\p{L}\p{M}]+/gu;

/** The forms that language evidence is listed for: two to four letters in a row, `_` for a word's edge, and whole words. */
export function* formsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(wordPattern)) {
    const edged = `_${word}_`;
    for (let size = 2; size <= 4; size++)
      for (let i = 0; i + size <= edged.length; i++) yield edged.slice(i, i + size);
    if (edged.length > 4 && edged.length < 14) yield edged;
  }
}
