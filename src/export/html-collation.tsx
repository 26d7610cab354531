import { CollationPage } from '../../web/parts/collation.js';
import { say, type Ui } from '../messages/index.js';
import type { Collation } from '../views/collation/index.js';
import { htmlDocument } from './html-document.js';

/** The collation as one self-contained file. */
export const html = (collation: Collation, ui: Ui): string =>
  htmlDocument(ui, say(ui, 'collation', 'title'), <CollationPage ui={ui} collation={collation} />);
