import { expect, nextFrame } from '@open-wc/testing';
import { nextTask } from '../../src/browser/next-task.js';
import type { ConsentManager } from '../../src/index.js';
import { recordHoldings, type HoldingsRecord } from './support/page-holdings.js';
import { place } from './support/setup.js';

const TIMES = 1000;

const MODES = ['implied', 'opt-in'];

/** Some engines can be asked to collect garbage: Chromium is, see test/browsers/launch-options.mjs. */
const collect = (globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> }).gc;

/** Sooner than `waitUntil`, and without a timer, which would be counted. */
const until = async (isSo: () => unknown, what: string): Promise<void> => {
  const deadline = performance.now() + 4000;
  for (let tries = 0; !isSo(); tries++) {
    if (performance.now() > deadline) expect.fail(what);
    // Firefox paints no frame while it is asked for nothing but tasks.
    await (tries < 500 ? nextTask() : nextFrame());
  }
};

describe('what comes and goes', () => {
  let record: HoldingsRecord;
  before(() => (record = recordHoldings()));
  after(() => record.restore());

  /**
   * A bar is shown, and moved at; an embed is held. Every fourth is asked for its preferences, and every fourth answered,
   * which brings its opener and lets the embed through: both cost as much as all the rest.
   */
  const live = async (container: Element, count: number): Promise<Element[]> => {
    const section = document.createElement('section');
    section.innerHTML = `<consent-manager mode="${MODES[(count >> 2) % 2]!}" opener="start"></consent-manager>
      <consent-gate category="marketing"><iframe data-src="about:blank" width="20" height="20"></iframe></consent-gate>`;
    const manager = section.querySelector<ConsentManager>('consent-manager')!;
    const gate = section.querySelector('consent-gate')!;
    // Whether it is visible would have to be laid out to be known, and that a thousand times.
    const find = (part: string) => manager.shadowRoot!.querySelector(`[part~=${part}]`);
    container.append(section);
    await until(() => find('banner'), 'no bar');
    // A notice that has been seen meanwhile lets it through.
    const isHeld = () => gate.shadowRoot!.querySelector('[part=placeholder]');
    await until(() => isHeld() ?? manager.consent.basis === 'implied', 'no placeholder');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    await until(() => find('status'), 'no companion');
    if (count % 4 === 0) {
      manager.showPreferences();
      await until(() => find('dialog'), 'no preferences');
      manager.hide();
      await until(() => !find('dialog'), 'the preferences stay');
    }
    if (count % 4 === 1) {
      await manager.accept();
      await until(() => find('opener'), 'no opener');
      await until(() => !gate.held && gate.querySelector('[src]'), 'the embed is held');
    }
    // What was implied, too.
    await manager.reset();
    section.remove();
    await manager.updateComplete;
    return [manager, gate];
  };

  it(`leaves nothing behind, be it ${TIMES} times`, async function () {
    this.timeout(0);
    const container = place('');
    const atRest = () => until(() => record.read().timers === 0, 'a timer still runs');
    // The first of each kind may set up what the page keeps for good.
    for (let count = 0; count < 8; count++) await live(container, count);
    await until(() => record.listensFor('storage'), 'the other tabs are not watched');
    await atRest();
    const before = record.read();
    const gone: WeakRef<Element>[] = [];
    for (let count = 0; count < TIMES; count++)
      for (const element of await live(container, count)) gone.push(new WeakRef(element));
    await atRest();
    expect(record.read()).to.deep.equal(before);

    if (!collect) return;
    const alive = () => gone.filter((element) => element.deref()).length;
    for (let attempt = 0; attempt < 20 && alive() > 2; attempt++) await collect({ execution: 'async' });
    // The engine keeps the last, which has its neighbour.
    expect(alive(), 'elements in memory').to.be.at.most(2);
  });
});
