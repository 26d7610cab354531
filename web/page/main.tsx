import { render } from 'preact';
import { style } from '../parts/style.js';
import { App } from './app.js';
import { startKeys } from './keys.js';
import { startLive } from './live.js';
import { startRouter } from './router.js';
import { pageStyle } from './style.js';

// A sheet made by script is allowed by a policy that forbids styles written into the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style + pageStyle);
document.adoptedStyleSheets = [sheet];

startRouter();
startKeys();
startLive();
render(<App />, document.getElementById('page')!);
