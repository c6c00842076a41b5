import { createLibrary, renderScripts, words } from './library.mjs';

const { necessary, statistics, marketing } = words.categories;
const section = (name, { label, description }) => ({ title: label, description, linkedCategory: name });

const config = {
  categories: { necessary: { enabled: true, readOnly: true }, statistics: {}, marketing: {} },
  language: {
    default: 'fr',
    translations: {
      fr: {
        consentModal: {
          title: words.title,
          description: words.message,
          acceptAllBtn: words.accept,
          acceptNecessaryBtn: words.refuse,
          showPreferencesBtn: words.choose,
          footer: `<a href="/p">${words.policy}</a>`,
        },
        preferencesModal: {
          title: words.title,
          acceptAllBtn: words.accept,
          acceptNecessaryBtn: words.refuse,
          savePreferencesBtn: words.save,
          closeIconLabel: 'Fermer',
          sections: [
            section('necessary', necessary),
            section('statistics', statistics),
            section('marketing', marketing),
          ],
        },
      },
    },
  },
};

/** https://cookieconsent.orestbida.com/essential/getting-started.html, "HTML"; /advanced/manage-scripts.html */
export const vanillaCookieconsent = createLibrary({
  name: 'vanilla-cookieconsent',
  label: 'vanilla-cookieconsent 3.1.0',
  complete: true,
  bar: ['#cc-main .cm', '.cm__desc'],
  accept: ['#cc-main .cm', '[data-role=all]'],
  head: () => '<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css">',
  gated: ({ scripts }) => renderScripts(scripts, 'type="text/plain" data-category="statistics"'),
  end: () => `<script type="module">
import '/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js';
CookieConsent.run(${JSON.stringify(config)});
</script>`,
});
