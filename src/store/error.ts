/** What can be wrong with a data folder. A code is never renamed: people search for it. */
export type StoreErrorCode =
  | 'original-damaged'
  | 'ledger-damaged'
  | 'folder-version'
  | 'folder-held'
  | 'holder-gone'
  | 'index-version'
  | 'index-damaged'
  | 'index-foreign'
  | 'index-away'
  | 'ledger-short'
  | 'disk-full'
  | 'archive-damaged'
  | 'folder-not-empty';

/** A data folder cannot be used as it is; the message says what to do. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}
