import { createLibrary, renderScripts, words } from './library.mjs';

const { necessary, statistics, marketing } = words.categories;
const service = (name, { label, description }, more) => ({
  name,
  title: label,
  description,
  purposes: [name],
  ...more,
});

const config = {
  version: 1,
  acceptAll: true,
  lang: 'fr',
  translations: {
    fr: {
      privacyPolicyUrl: '/p',
      purposes: { necessary: necessary.label, statistics: statistics.label, marketing: marketing.label },
    },
  },
  services: [
    service('necessary', necessary, { required: true }),
    service('statistics', statistics),
    service('marketing', marketing),
  ],
};

/** https://klaro.org/docs/getting-started and https://klaro.org/docs/integration/annotated-configuration */
export const klaro = createLibrary({
  name: 'klaro',
  label: 'klaro 0.7.22',
  complete: true,
  bar: ['#klaro .cookie-notice', '.cn-body'],
  accept: ['#klaro .cookie-notice', '.cm-btn-success'],
  head: () => `<script>var klaroConfig = ${JSON.stringify(config)};</script>
<script defer data-config="klaroConfig" src="/npm/klaro/dist/klaro.js"></script>`,
  gated: ({ scripts }) =>
    renderScripts(scripts, 'type="text/plain" data-type="application/javascript" data-name="statistics"', 'data-src'),
});
