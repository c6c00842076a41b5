import { openAndAccept, waitForScripts, withVisit } from '../visit.mjs';
import { describeOrder, tooLong } from './measure.mjs';

const ids = ['a', 'b', 'c', 'd'];

/** @type {import('./measure.mjs').Measure} */
export const fourScripts = {
  name: 'four-scripts',
  title: 'Four scripts of 500 ms each',
  about:
    'From the click to the last of four external scripts that the server takes 500 ms for. A library that keeps no order may be quicker.',
  rounds: 5,
  columns: [
    { key: 'last', label: 'all four have run', unit: 'ms' },
    { key: 'order', label: 'in document order', unit: '', text: true },
  ],
  run: ({ place, library }) =>
    withVisit(place, library, {}, async (visit) => {
      await openAndAccept(visit, 'four');
      const { done, ran, clickedAt } = await waitForScripts(visit, ids);
      return {
        last: done ? Math.max(...ran.map(([, at]) => at)) - clickedAt : tooLong(),
        order: describeOrder(ran, ids),
      };
    }),
};
