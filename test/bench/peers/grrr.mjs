import { createLibrary, renderScripts, words } from './library.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const cookies = Object.entries(words.categories).map(([id, texts]) => ({ id, ...texts, required: id === 'necessary' }));

/** The page's own module, which the bench bundles: the README's "Usage", and `show()` where nothing is stored. */
export const grrrEntry = `import CookieConsent from '@grrr/cookie-consent';
if (window.customElements.get('cookie-consent') === undefined) {
  window.customElements.define('cookie-consent', CookieConsent);
}
const element = document.querySelector('cookie-consent');
if (!element.getPreferences().hasPreferences()) element.show();`;

/** The README of the package: "Usage", "Options" and "Styling" with the stylesheet that comes along. */
export const grrr = createLibrary({
  name: 'grrr-cookie-consent',
  label: '@grrr/cookie-consent 2.1.2',
  complete: false,
  bar: ['cookie-consent', '#cookie-consent'],
  accept: ['cookie-consent', 'button'],
  ticks: ['cookie-consent', 'input:not([disabled])'],
  head: () => `<link rel="stylesheet" href="/built/grrr.css">
<script type="module" src="/built/grrr.js"></script>`,
  top: () => `<cookie-consent data-title='${escape(words.title)}'
data-description='<p>${escape(words.message)} <a href="/p">${escape(words.policy)}</a></p>'
data-saveButtonText='${escape(words.save)}' data-cookies='${escape(JSON.stringify(cookies))}'></cookie-consent>`,
  gated: ({ scripts }) => renderScripts(scripts, 'type="text/plain" data-cookie-consent="statistics"'),
  note: 'one panel of boxes, no button that grants all: two boxes are ticked, then "save" is the click measured',
});
