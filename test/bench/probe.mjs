/**
 * Runs in the page before any of its scripts. Puts `ran(id)`, which the scripts that wait call, and `bench`, what was
 * seen, on `window`; times are `performance.now()`, from the start of the navigation.
 *
 * @param {{ bar: string[], accept: string[], ticks: string[], watch: boolean }} options `watch`: look for the painted
 *   bar in every frame, which costs a little, alike for all
 */
export function installProbe({ bar, accept, ticks, watch }) {
  const bench = { ran: [], paintedAt: null, clickedAt: null, framedAt: null, longest: 0, find, isShown };
  window.bench = bench;
  window.ran = (id) => bench.ran.push([String(id), performance.now()]);

  /** Everything in a root that matches, shadow roots below it included. */
  function findAll(root, selector) {
    const found = [...root.querySelectorAll(selector)];
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
    }
    return found;
  }

  /** @param {'bar' | 'accept' | 'ticks'} what */
  function find(what) {
    const [first, ...rest] = { bar, accept, ticks }[what];
    let found = [...document.querySelectorAll(first)];
    for (const selector of rest) found = found.flatMap((element) => findAll(element.shadowRoot ?? element, selector));
    return found;
  }

  function findOpacity(element) {
    let opacity = 1;
    for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
      opacity *= Number(getComputedStyle(node).opacity);
    }
    return opacity;
  }

  /** Rendered with text, its middle inside the window, at least half opaque. */
  function isShown() {
    const element = find('bar')[0];
    if (!element || element.innerText.trim() === '') return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const inside = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const visible = getComputedStyle(element).visibility === 'visible';
    return width > 0 && height > 0 && inside && visible && findOpacity(element) >= 0.5;
  }

  /** Calls back once the frame that is being made has been handed over. */
  function afterThisFrame(callback) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(null);
  }

  function look() {
    if (isShown()) afterThisFrame(() => (bench.paintedAt = performance.now()));
    else requestAnimationFrame(look);
  }
  if (watch) requestAnimationFrame(look);

  addEventListener(
    'click',
    ({ timeStamp }) => {
      if (!bench.armed) return;
      bench.armed = false;
      bench.clickedAt = timeStamp;
      requestAnimationFrame(() => afterThisFrame(() => (bench.framedAt = performance.now())));
    },
    { capture: true },
  );
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration);
  });
  observer.observe({ type: 'longtask' });
}
