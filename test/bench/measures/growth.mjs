import { openAndAccept, waitForScripts, withVisit } from '../visit.mjs';
import { tooLong } from './measure.mjs';

const counts = [50, 500, 5000];

/** @type {import('./measure.mjs').Measure} */
export const growth = {
  name: 'growth',
  title: 'Growth to 5,000 scripts',
  about:
    'From the click to the last of so many small inline scripts; the longest task of the main thread meanwhile (0: none over 50 ms).',
  rounds: 3,
  columns: [
    ...counts.map((count) => ({
      key: `last${count}`,
      label: count.toLocaleString('en'),
      unit: /** @type {const} */ ('ms'),
    })),
    { key: 'longest', label: 'longest task over 50 at 5,000', unit: 'ms' },
  ],
  async run({ place, library }) {
    /** @type {Record<string, number | string>} */
    const values = {};
    for (const count of counts) {
      await withVisit(place, library, {}, async (visit) => {
        await openAndAccept(visit, `many-${count}`);
        const { done, ran, clickedAt, longest } = await waitForScripts(visit, count);
        const last = done ? Math.max(...ran.map(([, at]) => at)) - clickedAt : tooLong();
        values[`last${count}`] = done ? last : `${ran.length.toLocaleString('en')} in 20 s`;
        values.longest = longest;
      });
    }
    return values;
  },
};
