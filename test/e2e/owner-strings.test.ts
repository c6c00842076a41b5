import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, barShown, dropIn, idle, pageOf, partIsShown } from './support/demo.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';

/** Escaped once more where it is an attribute or text of the page. */
const markup = '<img src=x onerror="window.pwned = true">';
const escaped = markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = pageOf(
  `<consent-manager mode="opt-in" policy-href="javascript:window.pwned = true" lang="fr">
     <span slot="message">${escaped}</span>
     <span slot="title">${escaped}</span>
     <consent-category name="statistics" label="${escaped}">${escaped}
       <consent-service name="video" label="${escaped}" policy-href="javascript:window.pwned = true">${escaped}</consent-service>
     </consent-category>
   </consent-manager>`,
  noteProblems() + dropIn,
);

for (const engine of engines) {
  describe(`what the owner writes, in ${engine}`, () => {
    test(
      'is text and never markup, and no address runs a script',
      asReader(engine, { '/page': page }, async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        await tab.evaluate((markup) => {
          const manager = document.querySelector('consent-manager')!;
          manager.messages = Object.fromEntries(
            ['optIn', 'implied', 'accept', 'refuse', 'customise', 'policy', 'save', 'necessary', 'close'].map((key) => [
              key,
              markup,
            ]),
          );
        }, markup);
        await tab.waitFor((markup) => {
          const root = document.querySelector('consent-manager')?.shadowRoot;
          return root?.querySelector('[part=accept]')?.textContent.trim() === markup;
        }, markup);
        // Its address cannot be used, so what names the policy opens the preferences.
        await tab.evaluate(() => {
          const root = document.querySelector('consent-manager')!.shadowRoot!;
          root.querySelector<HTMLElement>('[part=policy], [part=preferences]')!.click();
        });
        await tab.waitFor(partIsShown, 'dialog');
        await idle(tab);
        const found = () => {
          const root = document.querySelector('consent-manager')!.shadowRoot!;
          return {
            images: root.querySelectorAll('img').length + document.querySelectorAll('img').length,
            scripts: root.querySelectorAll('[href^=javascript]').length,
            labels: [...root.querySelectorAll('dialog [part=category]')].at(-1)?.textContent.includes('<img src=x'),
            pwned: 'pwned' in window,
          };
        };
        assert.deepEqual(await tab.evaluate(found), { images: 0, scripts: 0, labels: true, pwned: false });
        assert.deepEqual(await problemsOf(tab), []);
      }),
    );
  });
}
