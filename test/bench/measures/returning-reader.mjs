import { waitForScripts, withVisit } from '../visit.mjs';
import { tooLong } from './measure.mjs';

/** @type {import('./measure.mjs').Measure} */
export const returningReader = {
  name: 'returning-reader',
  title: "Returning reader's scripts, slow phone (4× CPU, Fast 4G)",
  about:
    'The reader has accepted earlier, the cache is empty; four scripts wait for consent. Over the same page with the four as ordinary scripts.',
  rounds: 9,
  preload: true,
  columns: [
    { key: 'first', label: 'first script', unit: 'ms', over: true },
    { key: 'last', label: 'last script', unit: 'ms', over: true },
  ],
  run: ({ place, library, stored }) =>
    withVisit(place, library, { stored, phone: true }, async (visit) => {
      await visit.open('returning');
      const { done, ran } = await waitForScripts(visit, 4);
      const times = ran.map(([, at]) => at);
      return {
        first: times.length > 0 ? Math.min(...times) : tooLong(),
        last: done ? Math.max(...times) : tooLong(),
      };
    }),
};
