import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from './launch-options.mjs';

export function chromiumLauncher() {
  return puppeteerLauncher('Chromium', chromiumOptions());
}

export function firefoxLauncher() {
  return puppeteerLauncher('Firefox', firefoxOptions());
}

/**
 * A browser context for each test file, so that no file finds the cookies or storage of another. The stock launcher
 * keeps one context and uses its pages again.
 *
 * @param {string} name
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 */
function puppeteerLauncher(name, launchOptions) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    concurrency: 1,
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
  launcher.name = name;
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const context = launcher.getPage(id).browserContext();
    const result = await stopSession(id);
    launcher['inactivePages'].length = 0;
    await context.close();
    return result;
  };
  return launcher;
}
