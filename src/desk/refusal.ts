import { StoreError } from '../store/error.js';
import { SettingsError } from './settings.js';

/** What a person can mend while the desk runs: its code. */
export const passingFault = (error: unknown): 'disk-full' | 'index-away' | null =>
  error instanceof StoreError && (error.code === 'disk-full' || error.code === 'index-away')
    ? error.code
    : null;

/** A data folder that cannot be used as it is: the message says what to do. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof StoreError || error instanceof SettingsError;
