import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * Runs the test files in WebKitGTK, the engine of Safari, which needs a WebDriver server and a display. Each file gets
 * a browser of its own: automated ones start without cookies or storage.
 *
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitGtkLauncher() {
  const browserOptions = { binary: '', args: ['--automation'] };
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    protocol: 'http',
    logLevel: /** @type {const} */ ('error'),
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': browserOptions,
    },
  };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  const endBrowser = launcher.stop.bind(launcher);
  let stopDriver = () => {};

  launcher.initialize = async (config) => {
    const driver = await startWebKitDriver();
    stopDriver = driver.stop;
    options.port = driver.port;
    browserOptions.binary = driver.browser;
    await initialize(config);
    launcher.name = 'WebKitGTK';
  };
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await endBrowser();
    return result;
  };
  launcher.stop = async () => {
    await endBrowser();
    stopDriver();
  };
  // Its coverage may be undefined, which the runner allows for and its types do not.
  return /** @type {any} */ (launcher);
}
