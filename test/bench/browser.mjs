import { findChromium } from '../../scripts/find-browser.mjs';

/** What a reader's browser shows, as far as a page can tell; some libraries hide from what drives a browser. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-blink-features=AutomationControlled',
];

/**
 * Starts Chromium with a fresh profile.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchBrowser() {
  const { launch } = await import('puppeteer-core');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: name it in CHROME_PATH.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    executablePath,
    protocolTimeout: 60_000,
    args: [...flags, ...asRoot],
    defaultViewport: { width: 1280, height: 800 },
  });
}

/**
 * A slow phone: a CPU four times slower and Chromium's "Fast 4G". The browser emulates it: the round trip is added to
 * every request, and connecting costs nothing.
 */
export const slowPhone = { cpu: 4, latency: 165, download: 8.1e6 / 8, upload: 1.35e6 / 8 };

/**
 * @param {import('puppeteer-core').CDPSession} session
 * @param {typeof slowPhone} conditions
 */
export async function throttle(session, { cpu, latency, download, upload }) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
}
