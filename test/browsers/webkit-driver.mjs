import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from '../../scripts/find-browser.mjs';

/**
 * @typedef {object} WebKitDriver
 * @property {number} port where the WebDriver server listens, on 127.0.0.1
 * @property {string} browser path of the browser that it is to start
 * @property {() => void} stop ends the server and its display
 */

/**
 * Starts WebKitGTK's WebDriver server on a free port, on a virtual display of its own.
 *
 * @param {NodeJS.ProcessEnv} [env] for the browser, on top of ours
 * @returns {Promise<WebKitDriver>}
 */
export async function startWebKitDriver(env = {}) {
  const paths = findWebKit();
  if (!paths) throw new Error('WebKitWebDriver, MiniBrowser and Xvfb are not all on this machine');

  const xvfb = spawn(paths.display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await readDisplayNumber(xvfb);
  const port = await findFreePort();
  const driver = spawn(paths.driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      ...env,
    },
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill();
    xvfb.kill();
  };
  process.once('exit', stop);
  await waitUntilReady(port);
  return { port, browser: paths.browser, stop };
}

/**
 * Xvfb takes the first free display and writes its number to the file descriptor it was given.
 *
 * @param {import('node:child_process').ChildProcess} xvfb
 */
async function readDisplayNumber(xvfb) {
  const output = xvfb.stdio[3];
  if (!output) throw new Error('Xvfb has no output to read its display from');
  const failed = once(xvfb, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${code}`);
  });
  const [number] = await Promise.race([once(output, 'data'), failed]);
  failed.catch(() => {});
  return String(number).trim();
}

/** @returns {Promise<number>} */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** @param {number} port */
async function waitUntilReady(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}
