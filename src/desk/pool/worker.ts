/** Run in a thread of its own: annotates the articles that it is sent. */
import { parentPort } from 'node:worker_threads';
import { packs } from '../../lang/index.js';
import { annotate } from '../../pipeline.js';
import { serve } from './serve.js';

serve(parentPort!, (article) => annotate(article, packs));
