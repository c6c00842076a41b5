// Sees to it that there is a browser to test in: `node scripts/install-browser.mjs` for one, `--all` for three engines.
// Installs only where that is a plain package and we may: as root on Debian. Elsewhere it says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox, findWebKit } from './find-browser.mjs';

const wanted = [
  {
    find: findChromium,
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    advice: 'install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to where it is',
  },
  {
    find: findFirefox,
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    advice: 'install Firefox, or set FIREFOX_PATH to where it is',
  },
  {
    find: findWebKit,
    variable: null,
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'install WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver xvfb)',
  },
].slice(0, process.argv.includes('--all') ? 3 : 1);

const listMissing = () => wanted.filter(({ find }) => find() === null);

/** @param {{ variable: string | null }} browser */
function nameOf({ variable }) {
  return variable && process.env[variable] ? `${variable}=${process.env[variable]}` : null;
}

/** Ubuntu's packages of these names are stubs for snaps, which cannot be driven. */
function canInstall() {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

// Whoever names a browser does not want another.
const packages = listMissing().flatMap((browser) => (nameOf(browser) ? [] : browser.packages));
if (packages.length > 0 && canInstall()) {
  const apt = ['apt-get update', `apt-get install -y ${packages.join(' ')}`].join(' && ');
  spawnSync(apt, { shell: true, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

for (const browser of listMissing()) {
  const named = nameOf(browser);
  console.error(`No browser to test in: ${named ? `${named} is not there` : browser.advice}.`);
  process.exitCode = 1;
}
