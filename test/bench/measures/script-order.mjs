import { openAndAccept, waitForScripts, withVisit } from '../visit.mjs';
import { describeOrder, tooLong } from './measure.mjs';

const ids = ['a', 'b', 'c', 'd'];

/** @type {import('./measure.mjs').Measure} */
export const scriptOrder = {
  name: 'script-order',
  title: 'Order of scripts, the slowest first',
  about: 'a: external, 500 ms. b: inline, builds on a. c: external, 100 ms. d: external, 300 ms.',
  rounds: 2,
  columns: [
    { key: 'order', label: 'in document order', unit: '', text: true },
    { key: 'last', label: 'all four have run', unit: 'ms' },
  ],
  run: ({ place, library }) =>
    withVisit(place, library, {}, async (visit) => {
      await openAndAccept(visit, 'order');
      const { done, ran, clickedAt } = await waitForScripts(visit, ids);
      return {
        order: describeOrder(ran, ids),
        last: done ? Math.max(...ran.map(([, at]) => at)) - clickedAt : tooLong(),
      };
    }),
};
