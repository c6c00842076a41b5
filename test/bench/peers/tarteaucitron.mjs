import { createLibrary, ownersLoop, words } from './library.mjs';

const { statistics, marketing } = words.categories;
const options = {
  privacyUrl: '/p',
  orientation: 'bottom',
  showIcon: false,
  showAlertSmall: false,
  highPrivacy: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  mandatory: true,
};
const service = (key, type, name, run) => `tarteaucitron.services.${key} = {
  key: '${key}', type: '${type}', name: '${name}', needConsent: true, cookies: [],
  js() { ${run} }, fallback() {},
};
(tarteaucitron.job = tarteaucitron.job || []).push('${key}');`;

/** The README of the package: "How to use" and "Create custom service". It gates services, not script tags. */
export const tarteaucitron = createLibrary({
  name: 'tarteaucitronjs',
  label: 'tarteaucitronjs 1.34.0',
  complete: true,
  bar: ['#tarteaucitronAlertBig', '#tarteaucitronDisclaimerAlert'],
  accept: ['#tarteaucitronAlertBig', '#tarteaucitronPersonalize2'],
  head: () => `<script src="/npm/tarteaucitronjs/tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify(options)});</script>`,
  end: ({ scripts }) => `<script>${scripts.length > 0 ? ownersLoop : ''}
${service('statistics', 'analytic', statistics.label, scripts.length > 0 ? `runAll(${JSON.stringify(scripts)});` : '')}
${service('marketing', 'ads', marketing.label, '')}
</script>`,
  note: 'minified build; gates services, so the scripts run by a plain loop in a custom service',
});
