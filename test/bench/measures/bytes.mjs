import { setTimeout as sleep } from 'node:timers/promises';
import { withVisit } from '../visit.mjs';

/** Long enough for what a library fetches after the page has loaded. */
const quiet = 1500;

/**
 * Adds up what goes over the wire, headers included; what comes from the cache does not count.
 * @param {import('../visit.mjs').Visit} visit
 * @returns {Promise<{ bytes: number, requests: number }>}
 */
async function countLoad({ page, session, open }) {
  const cached = new Set();
  let bytes = 0;
  let requests = 0;
  const handleResponse = ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache || !response.url.startsWith('http')) cached.add(requestId);
  };
  const handleCached = ({ requestId }) => cached.add(requestId);
  const handleFinished = ({ requestId, encodedDataLength }) => {
    if (cached.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  };
  session.on('Network.responseReceived', handleResponse);
  session.on('Network.requestServedFromCache', handleCached);
  session.on('Network.loadingFinished', handleFinished);
  await open('bare');
  await page.waitForFunction(() => document.readyState === 'complete');
  await sleep(quiet);
  session.removeAllListeners();
  return { bytes, requests };
}

/** @type {import('./measure.mjs').Measure} */
export const bytes = {
  name: 'bytes',
  preload: true,
  title: 'Bytes and requests over the page without a library',
  about:
    'Brotli 11, headers and inline configuration included. A returning reader has accepted earlier; the cache is empty or warm.',
  rounds: 2,
  columns: [
    { key: 'first', label: 'first visit', unit: 'B', over: true },
    { key: 'firstRequests', label: 'requests', unit: '', over: true },
    { key: 'returning', label: 'returning, empty cache', unit: 'B', over: true },
    { key: 'returningRequests', label: 'requests', unit: '', over: true },
    { key: 'warm', label: 'returning, warm cache', unit: 'B', over: true },
    { key: 'warmRequests', label: 'requests', unit: '', over: true },
  ],
  async run({ place, library, stored }) {
    const first = await withVisit(place, library, {}, countLoad);
    const returning = await withVisit(place, library, { stored }, countLoad);
    const warm = await withVisit(place, library, { stored }, async (visit) => {
      await countLoad(visit);
      return countLoad(visit);
    });
    return {
      first: first.bytes,
      firstRequests: first.requests,
      returning: returning.bytes,
      returningRequests: returning.requests,
      warm: warm.bytes,
      warmRequests: warm.requests,
    };
  },
};
