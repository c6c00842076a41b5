import { setTimeout as sleep } from 'node:timers/promises';
import { withVisit } from '../visit.mjs';

/** From the load event on; a bar that comes later than this is not in the sum. */
const quiet = 1500;

async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** The time that the main thread was busy, from the navigation until some time after the load event. */
async function loadAndSum({ page, session, open }, url) {
  await page.goto(`${url}/blank`);
  // Its own processor time: what else runs on the machine is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readMetrics(session);
  await open('bare');
  await page.waitForFunction(() => document.readyState === 'complete');
  await sleep(quiet);
  const after = await readMetrics(session);
  const spent = (name) => after[name] - before[name];
  return { task: spent('TaskDuration'), script: spent('ScriptDuration') };
}

/** @type {import('./measure.mjs').Measure} */
export const mainThread = {
  name: 'main-thread',
  title: 'Main-thread time over the page without a library',
  about:
    'Desktop speed, processor time of the main thread until 1.5 s after the load event (TaskDuration and ScriptDuration of the DevTools protocol, in thread ticks).',
  rounds: 7,
  columns: [
    { key: 'first', label: 'first visit, all tasks', unit: 'ms', over: true },
    { key: 'firstScript', label: 'of it script', unit: 'ms', over: true },
    { key: 'returning', label: 'returning, all tasks', unit: 'ms', over: true },
    { key: 'returningScript', label: 'of it script', unit: 'ms', over: true },
  ],
  async run({ place, library, stored }) {
    const load = (visit) => loadAndSum(visit, place.url);
    const first = await withVisit(place, library, {}, load);
    const returning = await withVisit(place, library, { stored }, load);
    return {
      first: first.task,
      firstScript: first.script,
      returning: returning.task,
      returningScript: returning.script,
    };
  },
};
