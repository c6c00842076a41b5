import { startWebKitDriver } from '../../browsers/webkit-driver.mjs';
import type { Browser, LaunchOptions } from './page.js';
import { openWebDriverSession } from './webdriver-session.js';
import { createWebKitPage } from './webkit-page.js';

/** WebKitGTK over WebDriver classic. Its tabs share one connection, so only one is spoken to at a time. */
export async function launchWebKit({ mapHostsTo, env, args = [] }: LaunchOptions): Promise<Browser> {
  const driver = await startWebKitDriver({ ...env });
  const session = await openWebDriverSession(driver.port, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: driver.browser,
      args: ['--automation', ...args],
    },
    // It cannot map host names, but a server that answers for any host can be its proxy.
    ...(mapHostsTo && { proxy: { proxyType: 'manual', httpProxy: new URL(mapHostsTo).host } }),
  });
  let first: string | null = await session.send<string>('GET', '/window');
  let turn: Promise<unknown> = Promise.resolve();

  return {
    engine: 'webkit',
    newPage: async () => {
      const window = first ?? (await session.send<{ handle: string }>('POST', '/window/new', { type: 'tab' })).handle;
      first = null;
      return createWebKitPage((method, path, body) => {
        const next = turn.then(async () => {
          await session.send('POST', '/window', { handle: window });
          return session.send(method, path, body);
        });
        turn = next.catch(() => {});
        return next as Promise<never>;
      });
    },
    close: async () => {
      await session.send('DELETE', '').catch(() => {});
      driver.stop();
    },
  };
}
