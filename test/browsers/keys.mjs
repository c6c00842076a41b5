/** What WebDriver calls the keys that are no characters. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes = new Map([
  ['Tab', '\uE004'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Meta', '\uE03D'],
  ['Enter', '\uE007'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['Backspace', '\uE003'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Home', '\uE011'],
  ['End', '\uE010'],
]);

/**
 * WebDriver's actions for keys that are held together.
 *
 * @param {string} chord such as `Tab` or `Shift+Tab`
 */
export function keyActions(chord) {
  const keys = chord.split('+').map((key) => codes.get(key) ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

/**
 * The same through puppeteer.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} chord
 */
export async function pressKeys(page, chord) {
  const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (chord.split('+'));
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}
