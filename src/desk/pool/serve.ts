import type { MessagePort } from 'node:worker_threads';
import type { Annotation, Article, Sketch } from '../../model/index.js';
import { sketchOf } from '../../pipeline.js';
import { packedAnnotation } from '../../store/index/tokens.js';

/** What a thread sends back for an article: its annotation as it is kept, or why there is none. `ready` comes once, before all. */
export type Answer =
  'ready' | { readonly packed: Uint8Array; readonly sketch: Sketch } | { readonly reason: string };

/** Answers each article that comes in at a port. */
export function serve(port: MessagePort, read: (article: Article) => Annotation): void {
  port.on('message', (article: Article) => {
    port.postMessage(answerTo(article, read));
  });
  port.postMessage('ready' satisfies Answer);
}

function answerTo(article: Article, read: (article: Article) => Annotation): Answer {
  try {
    const annotation = read(article);
    return { packed: packedAnnotation(annotation), sketch: sketchOf(annotation) };
  } catch (error) {
    return { reason: String(error) };
  }
}
