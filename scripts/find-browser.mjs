// Where this machine keeps its browsers. Each function answers null where there is none.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @returns {string | null} Chrome, Chromium or Edge; CHROME_PATH goes first. */
export function findChromium() {
  return findBrowser(env.CHROME_PATH, {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  });
}

/** @returns {string | null} Firefox, the long-term release first; FIREFOX_PATH goes before both. */
export function findFirefox() {
  return findBrowser(env.FIREFOX_PATH, {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  });
}

/**
 * WebKitGTK, which exists on Linux only: its WebDriver server, the browser which that drives, and the display it needs.
 *
 * @returns {{ driver: string, browser: string, display: string } | null}
 */
export function findWebKit() {
  const driver = findOnPath('WebKitWebDriver');
  const display = findOnPath('Xvfb');
  const browser = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')]
    .flatMap(subfolders)
    .filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
  return driver && browser && display ? { driver, browser, display } : null;
}

/**
 * @param {string | undefined} named what the environment names; then nothing else will do
 * @param {Record<'linux' | 'darwin' | 'win32', string[]>} names most wanted first
 * @returns {string | null}
 */
function findBrowser(named, names) {
  if (named) return isProgram(named) ? named : null;
  if (platform === 'darwin') return findIn(['/Applications', join(env.HOME ?? '', 'Applications')], names.darwin);
  if (platform === 'win32') {
    return findIn([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], names.win32);
  }
  return names.linux.map(findOnPath).find((path) => path !== null) ?? null;
}

/** @param {string} name */
function findOnPath(name) {
  return findIn((env.PATH ?? '').split(delimiter), [name]);
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} names
 */
function findIn(folders, names) {
  const paths = names.flatMap((name) => folders.flatMap((folder) => (folder ? join(folder, name) : [])));
  return paths.find((path) => isProgram(path) && !isSnap(path)) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * A snap cannot read a profile in the temporary folder, and Ubuntu's `chromium-browser` and `firefox` are scripts that
 * only start or advertise the snap.
 *
 * @param {string} path
 */
function isSnap(path) {
  if (/\/snap(\/|$)/.test(path) || realpathSync(path).endsWith('/snap')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}

/** @param {string} folder */
function subfolders(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}
