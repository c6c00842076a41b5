import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, barShown, dropIn, pageOf, partIsShown } from './support/demo.js';
import { engines } from './support/engines.js';

/**
 * For the page: what of a part and of the room for the bar is left when what the rules say of print holds for the screen, and
 * the reverse: not every engine can be asked to print. At once, before an observer measures the bar anew.
 */
const printed = (name: string) => {
  const root = document.querySelector('consent-manager')!.shadowRoot!;
  const part = root.querySelector(`[part=${name}]`)!;
  const before = part.getBoundingClientRect().height;
  for (const sheet of [...root.adoptedStyleSheets, ...document.adoptedStyleSheets])
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && /print|screen/.test(rule.conditionText))
        rule.media.mediaText = rule.conditionText.includes('print') ? 'screen' : 'print';
  const room = getComputedStyle(document.documentElement, '::after').content;
  return { wasShown: before > 0, isShown: part.getBoundingClientRect().height > 0, room };
};
const nothing = { wasShown: true, isShown: false, room: 'none' };

for (const engine of engines) {
  describe(`a printed page, in ${engine}`, () => {
    for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'])
      test(
        `has no bar, no opener and no room for them: ${position}`,
        asReader(
          engine,
          {
            '/page': pageOf(
              `<consent-manager mode="opt-in" opener="start" position="${position}"></consent-manager><p>Texte</p>`,
              dropIn,
            ),
          },
          async ({ site, page: tab }) => {
            await tab.goto(`${site.url}/page`);
            await barShown(tab);
            // The room that the page makes, and the rest of the styles, come with the first move.
            await tab.evaluate(() => document.querySelector('consent-manager')!.prepare());
            assert.deepEqual(await tab.evaluate(printed, 'banner'), nothing);

            await tab.reload();
            await barShown(tab);
            await tab.evaluate(() => window.jaccepte!.accept().then(() => undefined));
            await tab.waitFor(partIsShown, 'opener');
            assert.deepEqual(await tab.evaluate(printed, 'opener'), nothing);
          },
        ),
      );
  });
}
