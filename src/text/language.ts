import { eld } from 'eld/small';
import { families, markers } from '../lang/markers.js';

const SAMPLE = 4000;
const wordPattern = /[\p{L}\p{M}']+/gu;

/** BCP 47 language of a text; null where it is too short or cannot be told. */
export function identify(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const general = eld.detect(sample).language || null;
  const family = families.find((members) => general !== null && members.includes(general));
  if (!family) return general;
  const scores = new Map(family.map((code) => [code, 0]));
  for (const match of sample.matchAll(wordPattern))
    for (const code of family) {
      const weight = markers[code]?.[match[0]];
      if (weight) scores.set(code, scores.get(code)! + weight);
    }
  let best: string | null = null;
  for (const [code, score] of scores) if (score > 0 && score > (best ? scores.get(best)! : 0)) best = code;
  return best ?? (general === 'no' ? 'nb' : general);
}
