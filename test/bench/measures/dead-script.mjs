import { openAndAccept, waitForScripts, withVisit } from '../visit.mjs';
import { tooLong } from './measure.mjs';

const followers = ['b', 'c', 'd'];
const limit = 10_000;

/** @type {import('./measure.mjs').Measure} */
export const deadScript = {
  name: 'dead-script',
  title: 'A script that never answers',
  about:
    'From the click to the last of the three scripts after the dead one. A library that keeps no order has nothing to wait for.',
  rounds: 2,
  columns: [
    { key: 'followers', label: 'followers have run', unit: 'ms' },
    { key: 'order', label: 'which ran', unit: '', text: true },
  ],
  run: ({ place, library }) =>
    withVisit(place, library, {}, async (visit) => {
      await openAndAccept(visit, 'dead');
      const { done, ran, clickedAt } = await waitForScripts(visit, followers, limit);
      return {
        followers: done ? Math.max(...ran.map(([, at]) => at)) - clickedAt : tooLong(limit),
        order: ran.map(([id]) => id).join(' ') || 'none',
      };
    }),
};
