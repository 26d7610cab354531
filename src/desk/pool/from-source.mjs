// Starts a thread where the code is run from its source: tsx is at work in the main thread only until it is called.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.script);
