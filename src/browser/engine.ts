import type { Choice } from '../core/choice.js';
import type { Consent, ConsentRequest, ConsentSource } from '../core/consent.js';
import type { Messages } from '../core/messages.js';
import { needsNotice } from '../core/needs-notice.js';
import { optionsWithoutManager } from '../core/options.js';
import { createStore, type Store } from '../core/store.js';
import { loadMessages } from '../locales/load-messages.js';
import { createConsentApi, type Command, type ConsentApi } from './consent-api.js';
import { answerContextRequests } from './context-answers.js';
import { cookieJar, type CookieJar } from './cookie-jar.js';
import { watchDocument } from './document-watch.js';
import { ConsentChangeEvent } from './events/consent-change-event.js';
import { ConsentReadyEvent } from './events/consent-ready-event.js';
import { createGate } from './gate.js';
import { isParsed } from './is-parsed.js';
import { readOptions } from './manager-options.js';
import { listenForActions } from './page-actions.js';
import { ENGINE_KEY } from './engine-key.js';
import { pageLanguage } from './page-language.js';
import { mirrorConsent } from './page-mirror.js';
import type { ReaderCommands } from './reader-commands.js';
import { watchOtherTabs } from './tabs.js';
import { warnOnce } from './warn-once.js';

/** What readers see, as far as the engine has to know. An element that is not yet upgraded has none of it. */
export interface View {
  showPreferences(): void;
  /** Tells the reader that the refusal is kept, and how to take it back. */
  confirmRefusal(): void;
}

/** Everything about consent on one page but what readers see. One per document, shared by every copy of the library. */
export interface Engine {
  readonly store: Store;
  readonly api: ConsentApi;
  /** Resolves with the state as soon as it is known. */
  readonly ready: Promise<Consent>;
  /** Takes an element as the page's `<consent-manager>`; `false` where the page has another already. */
  adopt(manager: HTMLElement): boolean;
  /** Brings the commands, where they came with what is loaded already; else they are fetched for the first one given. */
  equip(create: (store: Store, jar: CookieJar) => ReaderCommands): ReaderCommands;
  /** Gives a command; resolves once it is carried out. */
  readonly command: Command;
  /** Keeps a choice as `value`, reads back, and announces it. */
  keep(choice: Choice, value: string, source: ConsentSource): void;
  /** Commits what a reader asks for, unless a listener of `consent-request` prevents it. */
  request(request: ConsentRequest): void;
  /** The texts in the language of an element's place on the page; English where they cannot be had. Loaded once each. */
  loadMessages(element: Element): Promise<Messages>;
}

/** What the entry that starts the engine brings along. */
export interface EnginePorts {
  /** Registers the elements, when a reader has to see them. Without it they are there already, or never come. */
  readonly loadElements?: () => Promise<unknown>;
}

const TAG = 'consent-manager';

const loadPageMessages = (element: Element): Promise<Messages> =>
  loadMessages(pageLanguage(element)).catch(() => loadMessages('en'));

const createEngine = ({ loadElements }: EnginePorts): Engine => {
  let manager: (HTMLElement & Partial<View>) | null = null;
  let hasStarted = false;
  let commands: ReaderCommands | undefined;
  let announceReady: (consent: Consent) => void;
  const ready = new Promise<Consent>((resolve) => (announceReady = resolve));
  // Until the page's own markup is known, no stored choice is known to answer it.
  const read = () => (hasStarted ? cookieJar.read(store.options) : []);
  const store: Store = createStore({ read, now: Date.now }, optionsWithoutManager);
  const gate = createGate(() => store.current);
  const managers = document.getElementsByTagName(TAG);
  const target = () => (manager?.isConnected ? manager : document);

  const equip: Engine['equip'] = (create) => (commands ??= create(store, cookieJar));

  const command: Command = async (run) => {
    if (!hasStarted) await ready;
    run(commands ?? equip((await import('./reader-commands.js')).createReaderCommands));
    return store.current;
  };

  /** Elements and words at once: neither waits for the other's round trip. */
  const load = async () => {
    if (!loadElements || !manager) return;
    void loadPageMessages(manager);
    await loadElements();
  };

  const showWhatIsNeeded = () => {
    if (manager && needsNotice(store.current)) void load();
  };

  const show = async (view: keyof View) => {
    const shown = manager;
    if (!shown?.[view]) await load();
    shown?.[view]?.();
  };

  const keep: Engine['keep'] = (choice, value, source) => {
    const { options } = store;
    const isKept = () => cookieJar.read(options).includes(value);
    try {
      cookieJar.set(options, value, options.maxAge);
      if (!isKept()) cookieJar.set({ ...options, cookieDomain: '' }, value, options.maxAge);
    } catch {
      // A sandbox: the choice holds for this page.
    }
    store.commit(choice, isKept(), source);
  };

  const request = (wish: ConsentRequest) =>
    void command((given) => {
      if (given.request(target(), wish) && wish.source === 'refuse') void show('confirmRefusal');
    });

  const readMarkup = () =>
    readOptions(manager, (...complaint) => void command((given) => given.complain(...complaint)));

  const configure = () => {
    store.configure(readMarkup());
    showWhatIsNeeded();
  };
  const markup = new MutationObserver(configure);

  const start = () => {
    hasStarted = true;
    store.configure(readMarkup());
    mirrorConsent(store.current);
    store.subscribe((change) => {
      target().dispatchEvent(new ConsentChangeEvent(change));
      void gate.applyAfterFrame();
      showWhatIsNeeded();
    });
    watchOtherTabs(store.refresh);
    target().dispatchEvent(new ConsentReadyEvent(store.current));
    announceReady(store.current);
    gate.applyToPage();
    showWhatIsNeeded();
    renew();
  };

  /** Writes the cookie again, once a visit, with what is left of its life: Safari keeps a script's cookie for seven days. */
  const renew = () => {
    const { choice, options, current } = store;
    const [value, another] = cookieJar.read(options);
    // A visit begins where a reader comes from elsewhere.
    if (value && choice && !another && current.persisted && !document.referrer.startsWith(location.origin))
      cookieJar.set(options, value, Math.round(choice.time + options.maxAge - Date.now() / 1000));
  };

  const adopt = (found: HTMLElement): boolean => {
    if (manager?.isConnected && manager !== found) {
      warnOnce(`only the first <${TAG}> counts.`);
      return false;
    }
    if (manager !== found) {
      manager = found;
      markup.disconnect();
      markup.observe(found, { attributes: true, childList: true, subtree: true });
      if (hasStarted) configure();
    }
    return true;
  };

  const look = () => {
    const [found, another] = managers;
    if (found && !manager?.isConnected) adopt(found);
    if (another) adopt(another);
    if (!hasStarted && (manager ? isParsed(manager) : document.readyState !== 'loading')) start();
  };

  const begin = () => {
    watchDocument((added) => {
      look();
      if (hasStarted) gate.applyTo(added);
    });
    document.addEventListener('DOMContentLoaded', () => {
      look();
      gate.applyTo([]);
    });
    answerContextRequests(store);
    listenForActions((action) => {
      if (action === 'open') void show('showPreferences');
      else request({ source: action });
    });
    look();
  };

  // First of the subscribers: the page mirrors a state before anybody hears of it.
  store.subscribe(({ consent }) => mirrorConsent(consent));
  // A prerendered page may never be seen: it shows, stores and runs nothing until it is.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();

  const api = createConsentApi(store, command);
  return { store, api, ready, adopt, equip, command, keep, request, loadMessages: loadPageMessages };
};

/** The document's engine, started by the first who asks. */
export const getEngine = (ports: EnginePorts = {}): Engine => {
  const page = document as { [ENGINE_KEY]?: Engine };
  return (page[ENGINE_KEY] ??= createEngine(ports));
};
