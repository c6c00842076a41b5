import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asReader, barGone, barShown, dropIn, idle, pageOf, readChoice } from './support/demo.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';

const guide = readFileSync(fileURLToPath(new URL('../../docs/moving.md', import.meta.url)), 'utf8');

/** The snippet that the guide has under a heading, as an owner copies it. */
function snippetOf(heading: string): string {
  const [, section = ''] = guide.split(`\n### ${heading}\n`);
  const [, snippet] = /```html\n([\s\S]*?)```/.exec(section.split('\n## ')[0] ?? '') ?? [];
  assert.ok(snippet, `docs/moving.md has no snippet under "${heading}"`);
  return snippet;
}

const asJson = (value: unknown) => encodeURIComponent(JSON.stringify(value));

/** As vanilla-cookieconsent writes it: what is accepted, by category. */
const ofVanilla = (...categories: string[]) =>
  `cc_cookie=${asJson({
    categories: ['necessary', ...categories],
    revision: 0,
    data: null,
    consentTimestamp: '2026-10-01T08:00:00.000Z',
    consentId: '5f0c2e9a-9a66-4a0a-8a9e-3c5d7d1f0b11',
    services: {},
    languageCode: 'fr',
    lastConsentTimestamp: '2026-10-01T08:00:00.000Z',
    expirationTime: 1806566400000,
  })}`;

const libraries = [
  {
    heading: 'Import a choice of vanilla-cookieconsent',
    chosen: ofVanilla('analytics'),
    refused: ofVanilla(),
    unanswered: ['cc_cookie=%7B%22categories', 'cc_cookie=null', 'Xcc_cookie=1'],
  },
  {
    heading: 'Import a choice of Klaro',
    chosen: `klaro=${asJson({ matomo: true, youtube: true, facebook: false })}`,
    refused: `klaro=${asJson({ matomo: false, youtube: false, facebook: false })}`,
    unanswered: ['klaro=%zz', 'klaro=null'],
  },
  {
    heading: 'Import a choice of tarteaucitron',
    chosen: 'tarteaucitron=!matomo=true!gtag=true!youtube=false!facebookpixel=true',
    refused: 'tarteaucitron=!gtag=false!youtube=false!facebookpixel=false',
    unanswered: [
      'tarteaucitron=!gtag=true!youtube=wait!facebookpixel=true',
      'tarteaucitron=!matomo=true',
      'tarteaucitron=x',
    ],
  },
  {
    heading: 'Import a refusal of Cookie Law Info',
    refused: 'viewed_cookie_policy=no',
    unanswered: ['viewed_cookie_policy=yes', 'viewed_cookie_policy=nobody'],
  },
];

const manager = `<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category>
  <consent-category name="marketing"></consent-category></consent-manager>`;
const readCookies = () => document.cookie;

for (const engine of engines)
  describe(`docs/moving.md, in ${engine}`, () => {
    for (const { heading, chosen, refused, unanswered } of libraries) {
      const name = (/^\w+/.exec(refused) ?? [''])[0];
      const visit = (cookie: string) =>
        asReader.bind(null, engine, {
          '/page': {
            body: pageOf(manager, noteProblems() + snippetOf(heading) + dropIn),
            headers: { 'set-cookie': `${cookie}; Path=/` },
          },
          '/next': pageOf(manager, noteProblems() + snippetOf(heading) + dropIn),
        });

      for (const [cookie, granted] of [
        [chosen, 'necessary statistics'],
        [refused, 'necessary'],
      ] as const)
        if (cookie)
          test(
            `${heading}: ${granted}`,
            visit(cookie)(async ({ site, page }) => {
              await page.goto(`${site.url}/page`);
              await page.waitFor(() => window.jaccepte?.current.basis === 'expressed');
              await barGone(page);
              const choice = await readChoice(page);
              assert.equal(choice?.['b'], 'expressed');
              assert.equal(choice['on'], granted);
              await page.waitFor((old) => !document.cookie.includes(`${old}=`), name);

              // The reader's own choice, later, is not undone by it.
              await page.evaluate(() => window.jaccepte!.accept().then(() => undefined));
              await page.goto(`${site.url}/next`);
              await idle(page);
              assert.equal((await readChoice(page))?.['on'], 'necessary statistics marketing');
              assert.deepEqual(await problemsOf(page), []);
            }),
          );

      for (const cookie of unanswered)
        test(
          `${heading}: nobody has chosen by ${cookie}`,
          visit(cookie)(async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await idle(page);
            assert.equal(await page.evaluate(() => window.jaccepte?.current.basis), 'none');
            assert.equal(await readChoice(page), null);
            assert.ok((await page.evaluate(readCookies)).includes(cookie.split('=')[0]!));
            assert.deepEqual(await problemsOf(page), []);
          }),
        );
    }
  });
