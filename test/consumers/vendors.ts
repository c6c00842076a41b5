import type { LoggedRequest, Route } from '../e2e/support/site-server.js';
import { pageOf } from '../e2e/support/demo.js';
import { VENDORS } from '../e2e/support/recipe.js';
import { readStatic } from '../e2e/support/static-files.js';
import { bundleConsumer, readConsumer } from './bundle-consumer.js';

/** A vendor's own code behind a page, with a collector of the site. */
export interface Vendor {
  readonly name: string;
  readonly page: string;
  /** What the grant is for. */
  readonly category: string;
  readonly routes: Record<string, Route>;
  /** Where it sends what it collects. */
  readonly collector: string;
  /** Names under which it keeps something once it may. */
  readonly keeps?: RegExp;
  /** Names that stay after a withdrawal. */
  readonly left?: readonly string[];
  /** Says once it runs. */
  readonly runs: string;
  /** Has it send something more. */
  readonly act: string;
  /** Whether that has arrived, from the bodies of all requests so far. */
  readonly hasArrived: (bodies: readonly string[]) => boolean;
  /** What it may still send after a withdrawal, by what is in it: a script cannot be un-run. */
  readonly lastWord?: RegExp;
}

/** A recipe, with what only a test has to say. */
const changeRecipe =
  (name: string, from: string, to: (request: LoggedRequest) => string): Route =>
  (request) => {
    const page = readStatic(`/recipes/${name}.html`)?.toString('utf8') ?? '';
    if (!page.includes(from)) throw new Error(`${name} does not have ${from}`);
    return page.replace(from, to(request));
  };

/** A vendor's script as it comes, because to compress it as well as can be takes seconds. */
const asIs = (body: string): Route => ({ body, headers: { 'content-type': 'application/javascript; charset=utf-8' } });

const includes = (word: string) => (bodies: readonly string[]) => bodies.some((body) => body.includes(word));

const gate = (category: string, attributes: string, text = '') =>
  `<script type="text/plain" data-category="${category}" ${attributes}>${text}</script>`;

const posthog: Vendor = {
  name: 'posthog-js',
  page: '/recipes/posthog.html',
  category: 'statistics',
  routes: {
    // To robots it says nothing unless it is told to; and what it held back before a withdrawal would come after it.
    '/recipes/posthog.html': changeRecipe(
      'posthog',
      'defaults:',
      () => 'opt_out_useragent_filter: true, disable_compression: true, request_batching: false, defaults:',
    ),
    [`${VENDORS}eu-assets.i.posthog.com/static/array.js`]: asIs(readConsumer('posthog-js/dist/array.js')),
  },
  collector: `${VENDORS}eu.i.posthog.com/e/`,
  keeps: /^ph_phc_XXXXXXX_/,
  left: ['__ph_opt_in_out_phc_XXXXXXX'],
  runs: 'posthog.__loaded',
  act: `posthog.capture('clicked')`,
  hasArrived: includes('clicked'),
};

const sentry: Vendor = {
  name: '@sentry/browser',
  page: '/recipes/sentry.html',
  category: 'statistics',
  routes: {
    '/recipes/sentry.html': changeRecipe(
      'sentry',
      'https://publickey@o0.ingest.de.sentry.io/0',
      ({ host }) => `http://publickey@${host}/0`,
    ),
    [`${VENDORS}browser.sentry-cdn.com/11.12.0/bundle.min.js`]: asIs(
      await bundleConsumer(`import * as Sentry from '@sentry/browser'; window.Sentry = Sentry;`),
    ),
    '/api/0/envelope/': '{}',
  },
  collector: '/api/0/envelope/',
  runs: 'Sentry.isInitialized()',
  act: `Sentry.captureMessage('wrong')`,
  hasArrived: includes('wrong'),
};

const plausible: Vendor = {
  name: '@plausible-analytics/tracker',
  page: '/recipes/plausible.html',
  category: 'statistics',
  routes: {
    [`${VENDORS}plausible.io/js/script.js`]: asIs(
      await bundleConsumer(`
      import { init } from '@plausible-analytics/tracker';
      window.__plausible = true; // To robots it says nothing unless it is told to.
      const { dataset, src } = document.currentScript;
      init({ domain: dataset.domain, endpoint: String(new URL('../api/event', src)), captureOnLocalhost: true });`),
    ),
  },
  collector: `${VENDORS}plausible.io/api/event`,
  runs: 'plausible.l',
  act: `plausible('clicked')`,
  hasArrived: includes('clicked'),
  lastWord: /"n":"engagement"/,
};

/** The signal stops it: what it has at that moment is sent. */
const clarity: Vendor = {
  name: 'clarity-js',
  page: '/clarity',
  category: 'statistics',
  routes: {
    '/clarity': pageOf(`<consent-manager mode="opt-in" signals="clarity">
      <consent-category name="statistics" cookies="_clck _clsk" storage="_cltk"></consent-category></consent-manager>
      ${gate('statistics', '', `window.clarity ??= function () { (clarity.q ??= []).push(arguments); };`)}
      ${gate('statistics', 'src="/clarity.js"')}
      ${gate('statistics', '', `clarity('start', { projectId: 'example', upload: '/collect/clarity', delay: 10 });`)}`),
    '/clarity.js': asIs(readConsumer('clarity-js/build/clarity.min.js')),
    '/collect/clarity': { status: 204 },
  },
  collector: '/collect/clarity',
  keeps: /^_clck$/,
  runs: 'clarity.v',
  act: `clarity('event', 'clicked')`,
  hasArrived: ({ length }) => length > 0,
  lastWord: /^POST \/collect\/clarity /,
};

const prebid: Vendor = {
  name: 'prebid.js',
  page: '/prebid',
  category: 'marketing',
  routes: {
    '/prebid':
      pageOf(`<consent-manager mode="opt-in"><consent-category name="marketing"></consent-category></consent-manager>
      ${gate('marketing', 'src="/prebid.js"')}
      ${gate(
        'marketing',
        '',
        `pbjs.setConfig({ s2sConfig: { accountId: '1', bidders: ['example'], enabled: true,
           endpoint: { p1Consent: location.origin + '/collect/auction', noP1Consent: location.origin + '/collect/auction' } } });
         pbjs.addAdUnits([{ code: 'slot', mediaTypes: { banner: { sizes: [[300, 250]] } }, bids: [{ bidder: 'example', params: {} }] }]);
         pbjs.requestBids({ timeout: 500 });`,
      )}`),
    '/prebid.js': asIs(
      await bundleConsumer(`
      import pbjs from 'prebid.js';
      import 'prebid.js/modules/prebidServerBidAdapter';
      window.pbjs = pbjs;
      pbjs.processQueue();`),
    ),
    '/collect/auction': { body: '{}', headers: { 'content-type': 'application/json' } },
  },
  collector: '/collect/auction',
  runs: 'pbjs.requestBids',
  act: `jaccepte.has('marketing') && pbjs.requestBids({ timeout: 500 })`,
  hasArrived: ({ length }) => length > 1,
};

const segment: Vendor = {
  name: '@segment/analytics-next with analytics-consent-tools',
  page: '/segment',
  category: 'statistics',
  routes: {
    '/segment': pageOf(`<consent-manager mode="opt-in">
      <consent-category name="statistics" cookies="ajs_*" storage="ajs_* *persisted-queue* seg_*"></consent-category></consent-manager>
      <script src="/segment.js"></script>`),
    // Not gated in markup: it asks by itself, as its makers have it.
    '/segment.js': asIs(
      await bundleConsumer(`
      import { AnalyticsBrowser } from '@segment/analytics-next';
      import { createWrapper, resolveWhen } from '@segment/analytics-consent-tools';
      const withConsent = createWrapper({
        shouldLoadWrapper: () => resolveWhen(() => window.jaccepte, 50),
        shouldLoadSegment: async (context) => {
          await jaccepte.when('statistics');
          context.load({ consentModel: 'opt-in' });
        },
        getCategories: () => ({ statistics: jaccepte.has('statistics') }),
        registerOnConsentChanged: (tell) => jaccepte.subscribe(({ granted }) => tell({ statistics: granted.includes('statistics') })),
      });
      window.analytics = new AnalyticsBrowser();
      withConsent(analytics).load({ writeKey: 'example', cdnURL: location.origin + '/segment-settings' });
      analytics.page();
      const { track } = analytics;
      // After a withdrawal it sends on, with a note that there is no consent: so the page asks first.
      analytics.track = (...event) => jaccepte.has('statistics') && track.apply(analytics, event);`),
    ),
    '/segment-settings/v1/projects/example/settings': ({ host }) => ({
      body: JSON.stringify({
        integrations: { 'Segment.io': { apiKey: 'example', apiHost: `${host}/collect`, protocol: 'http' } },
        consentSettings: { allCategories: ['statistics'], hasUnmappedDestinations: false },
      }),
      headers: { 'content-type': 'application/json' },
    }),
    '/collect/p': '{}',
    '/collect/t': '{}',
  },
  collector: '/collect/',
  keeps: /^ajs_/,
  runs: 'analytics.instance',
  act: `analytics.track('clicked')`,
  hasArrived: includes('clicked'),
  lastWord: /Segment Consent Preference Updated/,
};

export const vendors: readonly Vendor[] = [posthog, sentry, plausible, clarity, prebid, segment];
