import { isGranted } from 'jaccepte/server.js';

/** What `<consent-manager>` says below: what the server asks of a cookie and what the page asks of a reader must be the same. */
export const asked = { mode: 'opt-in', revision: 1, categories: ['statistics', 'marketing'] };

// Of use to whom the bar will be shown: nobody has chosen, or a notice was all there was.
const preloads = `
    <link rel="modulepreload" href="/jaccepte/jaccepte-bar.js" />
    <link rel="modulepreload" href="/jaccepte/jaccepte-fr.js" />`;

// Found by the browser as it reads, where it is allowed; otherwise left to the page, which runs it on the grant.
const analytics = '<script async src="/analytics.js"></script>';
const gatedAnalytics = '<script type="text/plain" data-category="statistics" src="/analytics.js"></script>';

/** @param {Pick<import('jaccepte/server.js').Consent, 'basis' | 'granted' | 'services'>} consent */
export const renderPage = (consent, { mode } = asked) => `<!doctype html>
<html lang="fr" data-consent="${consent.granted.join(' ')}">
  <head>
    <meta charset="utf-8" />
    <title>La gazette</title>${consent.basis === 'expressed' ? '' : preloads}
    <script type="module" async fetchpriority="high" src="/jaccepte/jaccepte.js"></script>
    ${isGranted(consent, 'statistics') ? analytics : gatedAnalytics}
  </head>
  <body>
    <consent-manager mode="${mode}" policy-href="/confidentialite">
      <consent-category name="statistics" cookies="_ga _ga_*"></consent-category>
      <consent-category name="marketing" cookies="_fbp"></consent-category>
    </consent-manager>
    <h1>La gazette</h1>
    <button type="button" data-consent-action="open">Gérer mes cookies</button>
  </body>
</html>
`;
