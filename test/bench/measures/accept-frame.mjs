import { waitUntil, withVisit, openAndAccept } from '../visit.mjs';
import { tooLong } from './measure.mjs';

/** @type {import('./measure.mjs').Measure} */
export const acceptFrame = {
  name: 'accept-frame',
  title: 'Accept to next frame, 300 ms of work waiting',
  about:
    'From the click to the end of the next frame, with two scripts of 150 ms each that the click sets free. Without a library: a click that sets nothing free.',
  rounds: 7,
  columns: [
    { key: 'frame', label: 'next frame', unit: 'ms' },
    { key: 'overEmpty', label: 'over an empty click', unit: 'ms', over: true },
  ],
  run: ({ place, library }) =>
    withVisit(place, library, {}, async (visit) => {
      await openAndAccept(visit, library.name.startsWith('none') ? 'bar' : 'work');
      if (!(await waitUntil(visit, () => window.bench.framedAt !== null)))
        return { frame: tooLong(), overEmpty: tooLong() };
      const frame = await visit.page.evaluate(() => window.bench.framedAt - window.bench.clickedAt);
      return { frame, overEmpty: frame };
    }),
};
