import { StoreError } from '../store/error.js';
import { SettingsError } from './settings.js';

/** A data folder that cannot be used as it is: the message says what to do. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof StoreError || error instanceof SettingsError;
