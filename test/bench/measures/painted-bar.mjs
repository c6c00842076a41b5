import { waitUntil, withVisit } from '../visit.mjs';
import { tooLong } from './measure.mjs';

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.title
 * @param {boolean} options.phone
 * @returns {import('./measure.mjs').Measure}
 */
const createPaintedBar = ({ name, title, phone }) => ({
  name,
  title,
  about:
    'From the start of the navigation until the main thread has handed over the first frame that shows the text of the bar in the window, half opaque or more; the second column is the first contentful paint. First visit, empty cache.',
  rounds: phone ? 15 : 7,
  preload: true,
  columns: [
    { key: 'painted', label: 'bar painted', unit: 'ms' },
    { key: 'page', label: 'page first painted', unit: 'ms' },
  ],
  run: ({ place, library }) =>
    withVisit(place, library, { phone, watch: true }, async (visit) => {
      await visit.open('bar');
      const seen = await waitUntil(visit, () => window.bench.paintedAt !== null);
      const { painted, page } = await visit.page.evaluate(() => ({
        painted: window.bench.paintedAt,
        page: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      }));
      return { painted: seen ? painted : tooLong(), page };
    }),
});

export const paintedBar = createPaintedBar({ name: 'painted-bar', title: 'Painted bar', phone: false });
export const paintedBarPhone = createPaintedBar({
  name: 'painted-bar-phone',
  title: 'Painted bar, slow phone (4× CPU, Fast 4G)',
  phone: true,
});
