import { createCommands, type Commands } from '../core/commands.js';
import type { ConsentRequest } from '../core/consent.js';
import type { Store } from '../core/store.js';
import { writeChoice } from './choice-writer.js';
import type { CookieJar } from './cookie-jar.js';
import { ConsentRequestEvent } from './events/consent-request-event.js';
import { createId } from '../core/create-id.js';
import { warnOnce } from './warn-once.js';

/** All that is needed once a reader, or the page's code, acts. */
export interface ReaderCommands extends Commands {
  /** Commits what a reader asks for, unless a listener of `consent-request` on `target` prevents it; whether it did. */
  request(target: EventTarget, request: ConsentRequest): boolean;
  /** Tells the page's owner of markup that cannot be used, and what is used instead. */
  complain: Complain;
}

/** Says which attribute of which element cannot be used, and what is used instead. */
export type Complain = (element: Element, attribute: string, instead: string) => void;

/** Makes the commands of a page's store. In a file of its own, because most visits do without. */
export const createReaderCommands = (store: Store, jar: CookieJar): ReaderCommands => {
  const commands = createCommands(store, {
    write: (options, value, maxAge) => writeChoice(jar, options, value, maxAge),
    now: Date.now,
    createId,
    warn: warnOnce,
  });
  return {
    ...commands,
    request(target, wish) {
      if (!target.dispatchEvent(new ConsentRequestEvent(wish))) return false;
      const { source, categories = {}, services } = wish;
      if (source === 'accept') commands.accept(undefined, source);
      else if (source === 'choose') commands.choose(categories, services, source);
      else commands[source](source);
      return true;
    },
    complain(element, attribute, instead) {
      const found = `${attribute}="${element.getAttribute(attribute) ?? ''}" on <${element.localName}>`;
      warnOnce(`${found} cannot be used: ${instead}.`);
    },
  };
};
