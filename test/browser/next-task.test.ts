import { expect } from '@open-wc/testing';
import { createPacer, nextFrame, nextTask } from '../../src/browser/next-task.js';
import { replaceProperty } from './support/replace-property.js';

describe('nextTask', () => {
  it('comes after every microtask', async () => {
    const order: string[] = [];
    const task = nextTask().then(() => order.push('task'));
    void Promise.resolve()
      .then(() => undefined)
      .then(() => undefined)
      .then(() => order.push('microtask'));
    await task;
    expect(order).to.deep.equal(['microtask', 'task']);
  });
});

describe('nextFrame', () => {
  it('comes after the callbacks of the next frame', async () => {
    let hasFrameRun = false;
    requestAnimationFrame(() => (hasFrameRun = true));
    await nextFrame();
    expect(hasFrameRun).to.be.true;
  });

  it('comes all the same in a tab that paints nothing', async () => {
    const restore = replaceProperty(globalThis, 'requestAnimationFrame', { value: () => 0, writable: true });
    try {
      await nextFrame();
    } finally {
      restore();
    }
  });
});

describe('createPacer', () => {
  let now = 1000;
  let restore = (): void => undefined;
  beforeEach(() => {
    restore = replaceProperty(performance, 'now', { value: () => now, writable: true });
  });
  afterEach(() => restore());

  it('goes on while its slice lasts', () => {
    const pace = createPacer();
    now += 4;
    expect(pace()).to.be.undefined;
  });

  it('pauses when the slice is used up, and then has another', async () => {
    const pace = createPacer();
    now += 100;
    const pause = pace();
    expect(pause).to.be.instanceOf(Promise);
    await pause;
    expect(pace()).to.be.undefined;
  });
});
