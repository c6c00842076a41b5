import { createCommands, type Commands } from '../core/commands.js';
import type { ConsentRequest } from '../core/consent.js';
import { createId } from '../core/create-id.js';
import { writeChoice } from './choice-writer.js';
import type { CommandedPage } from './commanded-page.js';
import type { ConsentChangeEvent } from './events/consent-change-event.js';
import { ConsentRequestEvent } from './events/consent-request-event.js';
import type { PageAction } from './page-actions.js';
import type { ScriptProblem } from './script-runner.js';
import { warnOnce } from './warn-once.js';
import type * as Withdrawal from './withdrawal.js';

/** All that is needed once a reader, or the page's code, acts. */
export interface ReaderCommands extends Commands {
  /** Does what a `[data-consent-action]` that was clicked asks for. */
  act(action: PageAction): void;
  /** Commits what a reader asks for, unless a listener of `consent-request` prevents it. */
  request(request: ConsentRequest): void;
  /**
   * Carries out what a change withdraws, and announces it: at once where what that takes is there or the page declares nothing,
   * else as soon as it has come. None overtakes another.
   */
  withdraw(event: ConsentChangeEvent, announce: () => void): void;
  /**
   * Tells the page's owner of what goes wrong: with the address of a script, or the name of what cannot be loaded; or of markup
   * that cannot be used: which attribute of which element, and what is used instead, if anything.
   */
  tell(problem: ScriptProblem | 'second' | Element, name?: string | null, instead?: string): void;
}

/** Says which attribute of which element cannot be used, and what is used instead, if anything. */
export type Complain = (element: Element, attribute: string, instead?: string) => void;

/** Makes the commands of a page. In a file of its own, because most visits do without. */
export const createReaderCommands = (page: CommandedPage): ReaderCommands => {
  const { store, jar } = page;
  const commands = createCommands(store, {
    write: (options, value, maxAge) => writeChoice(jar, options, value, maxAge),
    now: Date.now,
    createId,
    warn: warnOnce,
  });

  const request = (wish: ConsentRequest) => {
    const { manager } = page;
    const target = manager?.isConnected ? manager : document;
    if (!target.dispatchEvent(new ConsentRequestEvent(wish))) return;
    const { source, categories = {}, services } = wish;
    if (source === 'accept') commands.accept(undefined, source);
    else if (source === 'choose') commands.choose(categories, services, source);
    else commands[source](source);
    if (source === 'refuse') manager?.confirmRefusal?.();
  };

  let withdrawal: typeof Withdrawal | undefined;
  let arrival: Promise<unknown> | undefined;

  /** Whether the page declares something that a withdrawal removes, or is to be reloaded after one. */
  const hasToCarryOut = () =>
    !!page.manager?.hasAttribute('reload-on-withdraw') || !!page.manager?.querySelector('[cookies],[storage]');

  const load = () =>
    (arrival ??= import('./withdrawal.js').then(
      (loaded) => (withdrawal = loaded),
      // What cannot be had now may be had at the next change.
      () => (arrival = undefined),
    ));

  const open = async () => {
    if (!page.manager?.showPreferences) await page.load();
    page.manager?.showPreferences?.();
  };

  // Before a reader can have answered.
  if (hasToCarryOut()) void load();

  return {
    ...commands,
    request,
    act(action) {
      const commit = () => (action === 'open' ? void open() : request({ source: action }));
      // A refusal is confirmed in place, by what may still be on its way.
      const confirmation = action === 'refuse' && page.manager?.prepare?.();
      if (confirmation) void confirmation.then(commit);
      else commit();
    },
    withdraw(event, announce) {
      const run = () => {
        if (withdrawal && hasToCarryOut()) withdrawal.carryOut(page, event, announce);
        else announce();
      };
      if (withdrawal || !hasToCarryOut()) run();
      else void load().then(run);
    },
    tell(problem, name, instead) {
      if (typeof problem === 'object') {
        const found = `${name}="${problem.getAttribute(name ?? '') ?? ''}" on <${problem.localName}>`;
        warnOnce(`${found} cannot be used: ${instead || 'nothing'}.`);
        return;
      }
      warnOnce(
        {
          late: `${name} has not answered in 5 s.`,
          failed: `${name} cannot be loaded.`,
          second: 'only the first <consent-manager> counts.',
        }[problem],
      );
    },
  };
};
