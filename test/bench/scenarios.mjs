/**
 * What waits for consent on a page.
 * @typedef {{ scripts: import('./peers/library.mjs').GatedScript[], floor: boolean }} Scenario
 */

/** @param {string} id @param {number | 'hang'} delay of the answer, in ms */
const external = (id, delay = 0) => ({ src: `/gated/${id}.js?delay=${delay}` });
/** @param {string | number} id @param {string} [work] */
const inline = (id, work = '') => ({ text: `${work}ran('${id}')` });
const busy = (ms) => `for (const end = performance.now() + ${ms}; performance.now() < end; );`;
/** @param {number} count */
const many = (count) => ({ scripts: Array.from({ length: count }, (_, index) => inline(index)), floor: true });

/** @type {Record<string, Scenario>} */
export const scenarios = {
  /** Nothing waits; the page without a library is really without anything. For bytes and main-thread time. */
  bare: { scripts: [], floor: false },
  /** Nothing waits; the page without a library has a hand-written bar. */
  bar: { scripts: [], floor: true },
  /** Four quick scripts, for a reader who has accepted earlier. */
  returning: { scripts: ['a', 'b', 'c', 'd'].map((id) => external(id)), floor: true },
  /** 300 ms of work in two inline scripts. */
  work: { scripts: [inline('a', busy(150)), inline('b', busy(150))], floor: true },
  /** Four scripts that the network takes 500 ms for. */
  four: { scripts: ['a', 'b', 'c', 'd'].map((id) => external(id, 500)), floor: true },
  /** The slowest first, an inline one that builds on it, then two quicker ones. */
  order: { scripts: [external('a', 500), inline('b'), external('c', 100), external('d', 300)], floor: true },
  /** The first never answers. */
  dead: { scripts: [external('a', 'hang'), external('b'), inline('c'), external('d')], floor: true },
  'many-50': many(50),
  'many-500': many(500),
  'many-5000': many(5000),
};
