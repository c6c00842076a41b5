import { keyActions, pressKeys } from './keys.mjs';

/**
 * What the stock commands of @web/test-runner lack on one engine or another. `test/support/engine-commands.ts` is their
 * side in the page.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<any>}
 */
export function engineCommands() {
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      const isWebDriver = browser.type === 'webdriver';
      const page = isWebDriver ? null : /** @type {any} */ (browser).getPage(id);
      const driver = isWebDriver ? /** @type {any} */ (browser).driver : null;

      if (command === 'press-keys') {
        await (page ? pressKeys(page, payload) : driver.performActions(keyActions(payload)));
        return true;
      }
      if (command === 'resize') return page ? resizePage(page, payload) : resizeWindow(driver, payload);
      if (command === 'media-features') {
        if (browser.name !== 'Chromium') return false;
        const client = await page.createCDPSession();
        const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
        await client.send('Emulation.setEmulatedMedia', { features });
        return true;
      }
      return undefined;
    },
  };
}

/** @typedef {{ width: number, height: number }} Size */

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Size} size
 */
async function resizePage(page, size) {
  await page.setViewport(size);
  return size;
}

/**
 * WebDriver sizes the window, not what is in it; and a GTK window is never narrower than 447 px.
 *
 * @param {import('webdriverio').Browser} driver
 * @param {Size} size
 * @returns {Promise<Size>} what it came to
 */
async function resizeWindow(driver, { width, height }) {
  const read = () => driver.execute(() => ({ width: innerWidth, height: innerHeight }));
  for (let attempt = 0; attempt < 4; attempt++) {
    const inner = await read();
    if (inner.width === width && inner.height === height) break;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(null, null, outer.width + width - inner.width, outer.height + height - inner.height);
    await driver.pause(150);
  }
  return read();
}
