import type { Layout, Published } from '../../model/index.js';
import type { Calendar } from './patterns.js';
import type { Found } from './index.js';

export function inferPublished(_layout: Layout, _found: readonly Found[], _calendar: Calendar): Published | null {
  return null;
}
