/** Keeping a desk: what needs neither its engine nor its index. */
export { backupFolder as backup, restoreFolder as restore } from '../store/archive.js';
export { verifyFolder as verify } from '../store/verify.js';
