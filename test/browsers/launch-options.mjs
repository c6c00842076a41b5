import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';

/** @typedef {import('puppeteer-core').LaunchOptions} LaunchOptions */

/**
 * How puppeteer starts Chromium: no sandbox, because containers run tests as root, and none of what a browser fetches
 * for itself. A test can collect garbage, to see what is kept from it. Puppeteer gives every launch a fresh profile.
 *
 * @returns {LaunchOptions & { args: string[] }}
 */
export function chromiumOptions() {
  return {
    executablePath: orThrow(findChromium(), 'Chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  };
}

/**
 * How puppeteer starts Firefox, over WebDriver BiDi; geckodriver is not needed.
 *
 * @returns {LaunchOptions}
 */
export function firefoxOptions() {
  return { browser: 'firefox', executablePath: orThrow(findFirefox(), 'Firefox'), headless: true };
}

/**
 * @param {string | null} path
 * @param {string} name
 */
function orThrow(path, name) {
  if (path === null) throw new Error(`${name} is not on this machine`);
  return path;
}
