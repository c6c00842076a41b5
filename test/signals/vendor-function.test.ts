import { expect } from '@open-wc/testing';
import { listen as informMeta } from '../../src/signals/meta.js';
import { listen as informPinterest } from '../../src/signals/pinterest.js';
import { createVendorCall } from '../../src/signals/vendor-function.js';
import { createChoice } from '../core/support/create-choice.js';
import { forgetGlobals } from './support/forget-globals.js';
import { createInformedPage } from './support/informed-page.js';

type Stub = ((...words: unknown[]) => void) & { queue: unknown[] };
const page = window as unknown as Record<string, Stub | undefined>;
const allowed = [createChoice({ on: ['necessary', 'preferences', 'statistics', 'marketing'], off: [] })];

/** What the snippets of Meta and Pinterest have in common: where the function is there already, they do nothing. */
const runSnippet = (name: string, ...calls: unknown[][]) => {
  if (page[name]) throw new Error('the snippet takes itself for loaded');
  const stub: Stub = (page[name] = ((...words) => void stub.queue.push(words)) as Stub);
  stub.queue = [];
  for (const call of calls) stub(...call);
};
const log = (name: string) => page[name]?.queue;

/** Resolves once what a snippet's end brings about has come about. */
const snippetEnd = () => new Promise<void>((resolve) => queueMicrotask(resolve));

afterEach(() => forgetGlobals('fbq', 'pintrk', 'test'));

const vendors = [
  {
    name: 'Meta',
    inform: informMeta,
    global: 'fbq',
    calls: [
      ['init', '1'],
      ['track', 'PageView'],
    ],
    deny: ['consent', 'revoke'],
    grant: ['consent', 'grant'],
  },
  {
    name: 'Pinterest',
    inform: informPinterest,
    global: 'pintrk',
    calls: [['load', '1'], ['page']],
    deny: ['setconsent', false],
    grant: ['setconsent', true],
  },
];

for (const { name, inform, global, calls, deny, grant } of vendors)
  describe(`the signal to ${name}`, () => {
    it('denies ahead of all else, then grants: adapter first', async () => {
      const informed = createInformedPage();
      inform(informed);
      runSnippet(global, ...calls);
      await snippetEnd();
      informed.commands.accept();
      expect(log(global)).to.deep.equal([deny, ...calls, deny, grant]);
    });

    it('denies ahead of all else, then grants: snippet first', () => {
      const informed = createInformedPage();
      runSnippet(global, ...calls);
      inform(informed);
      informed.commands.accept();
      expect(log(global)).to.deep.equal([deny, ...calls, deny, grant]);
    });

    it('leaves to a tag that comes after a withdrawal no grant to act on', () => {
      const informed = createInformedPage('', { stored: allowed });
      runSnippet(global, ...calls);
      inform(informed);
      expect(log(global)).to.deep.equal([...calls, grant]);
      informed.commands.refuse();
      expect(log(global)).to.deep.equal([deny, ...calls, deny]);
      informed.commands.accept();
      informed.commands.refuse();
      expect(log(global)).to.deep.equal([deny, ...calls, deny]);
    });

    it('grants at once to a reader who has chosen, in both orders', async () => {
      inform(createInformedPage('', { stored: allowed }));
      runSnippet(global, ...calls);
      await snippetEnd();
      expect(log(global)).to.deep.equal([...calls, grant]);

      forgetGlobals(global);
      runSnippet(global, ...calls);
      inform(createInformedPage('', { stored: allowed }));
      expect(log(global)).to.deep.equal([...calls, grant]);
    });

    for (const queue of [[], [...calls, grant]])
      it(`tells a tag that has come of a withdrawal, and of that once, its queue having ${queue.length} left`, () => {
        const heard: unknown[] = [];
        page[global] = Object.assign((...words: unknown[]) => void heard.push(words), { queue });
        const { commands, ...informed } = createInformedPage('', { stored: allowed });
        inform(informed);
        commands.refuse();
        expect(heard).to.deep.equal([grant, deny]);
      });

    it('says only the last word to a tag that comes late', async () => {
      const { commands, ...informed } = createInformedPage();
      inform(informed);
      commands.accept();
      commands.refuse();
      commands.accept();
      runSnippet(global, ...calls);
      await snippetEnd();
      expect(log(global)).to.deep.equal([...calls, grant]);
    });
  });

describe('createVendorCall', () => {
  it('waits for the page to load where the name is declared and cannot be watched', () => {
    Object.defineProperty(window, 'test2', { configurable: false, writable: true, value: undefined });
    const heard: unknown[] = [];
    createVendorCall('test2')(['word'], true);
    page.test2 = Object.assign((...words: unknown[]) => void heard.push(words), { queue: [] });
    expect(heard).to.be.empty;
    window.dispatchEvent(new Event('load'));
    expect(heard).to.deep.equal([['word']]);
  });

  it('hides nothing of what was set from the page', async () => {
    createVendorCall('test')(['word'], false);
    expect(page.test).to.equal(undefined);
    const made = Object.assign(() => undefined, { queue: [] });
    page.test = made;
    expect(page.test).to.equal(made);
    await snippetEnd();
    expect(Object.getOwnPropertyDescriptor(window, 'test')).to.deep.include({ writable: true, enumerable: true });
  });
});
