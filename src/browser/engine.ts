import type { Consent, ConsentChange } from '../core/consent.js';
import type { NoticeMessages } from '../core/messages.js';
import { needsNotice } from '../core/needs-notice.js';
import { optionsWithoutManager } from '../core/options.js';
import { createStore, type Store } from '../core/store.js';
import { loadSignal } from '../signals/load-signal.js';
import { createConsentApi, type Command, type ConsentApi } from './consent-api.js';
import { answerContextRequests } from './context-answers.js';
import { cookieJar } from './cookie-jar.js';
import { findAdded, watchDocument } from './document-watch.js';
import { createChangeEvent, createReadyEvent } from './events/facts.js';
import { createGate } from './gate.js';
import { isParsed } from './is-parsed.js';
import { consumersOf } from './consumers-of.js';
import { readOptions } from './manager-options.js';
import { needsOpener } from './needs-opener.js';
import { listenForActions } from './page-actions.js';
import { ENGINE_KEY } from './engine-key.js';
import { loadFirstNotice } from './notice-loader.js';
import { mirrorConsent } from './page-mirror.js';
import type { CommandedPage } from './commanded-page.js';
import type { ReaderCommands } from './reader-commands.js';
import type { decideMode } from './regional-mode.js';
import { watchOtherTabs } from './tabs.js';
import type { View } from './view.js';

export type { View } from './view.js';
export { needsOpener } from './needs-opener.js';
export { warnOnce } from './warn-once.js';

/** Everything about consent on one page but what readers see. One per document, shared by every copy of the library. */
export interface Engine extends CommandedPage {
  readonly api: ConsentApi;
  /** Resolves with the state as soon as it is known. */
  readonly ready: Promise<Consent>;
  /** Takes an element as the page's `<consent-manager>`; `false` where the page has another already. */
  adopt(manager: HTMLElement): boolean;
  /** The commands, where they came with what is loaded already; else they are fetched for the first one given. */
  commands?: ReaderCommands;
  /** Gives a command; resolves once it is carried out. */
  readonly command: Command;
  /** What the bar says, in the language of an element's place on the page; English where it cannot be had. Loaded once. */
  loadNotice(element: Element): Promise<NoticeMessages>;
}

/** What the entry that starts the engine brings along. */
export interface EnginePorts {
  /** Registers the elements, when a reader has to see them. Without it they are there already, or never come. */
  readonly loadElements?: () => Promise<unknown>;
}

const TAG = 'consent-manager';

const createEngine = ({ loadElements }: EnginePorts): Engine => {
  let manager: (HTMLElement & Partial<View>) | null = null;
  let hasBegun = false;
  let hasStarted = false;
  let isBehind = false;
  /** Loaded for `auto`, where no choice is stored. */
  let regions: { decideMode?: typeof decideMode } | undefined;
  /** Asked for once each: a second import, even of what is there, is answered tasks later. */
  const notices: Record<string, Promise<NoticeMessages>> = {};
  const informed: Record<string, Promise<unknown>> = {};
  let announceReady: (consent: Consent) => void;
  const ready = new Promise<Consent>((resolve) => (announceReady = resolve));
  // Until the page's own markup is known, no stored choice is known to answer it.
  const read = () => (hasBegun ? cookieJar.read(store.options) : []);
  const store: Store = createStore({ read, now: Date.now }, optionsWithoutManager);
  const gate = createGate({
    current: () => store.current,
    onHeld: () => void load(),
    onProblem: (...problem) => tell(...problem),
  });
  const target = () => (manager?.isConnected ? manager : document);
  const tell: ReaderCommands['tell'] = (...problem) => void command((given) => given.tell(...problem));

  const command: Command = async (run) => {
    if (!hasStarted) await ready;
    await run((engine.commands ??= (await import('./reader-commands.js')).createReaderCommands(engine)));
    return store.current;
  };

  /** Elements and words at once: neither waits for the other's round trip. Resolves once both are there, or cannot be had. */
  const load = () =>
    Promise.all([engine.loadNotice(manager ?? document.documentElement), loadElements?.()]).catch(() =>
      tell('failed', 'bar'),
    );

  const showWhatIsNeeded = () => {
    if (manager && (needsNotice(store.current) || needsOpener(manager))) void load();
  };

  /** Has the consumers that the page names hear of every state; resolves once they have heard of this one, or cannot be had. */
  const inform = () =>
    Promise.all(
      consumersOf(manager).map(
        (name) =>
          (informed[name] ??= loadSignal(name)
            .then((signal) => signal.listen(engine))
            .catch(() => tell('failed', name))),
      ),
    );

  /** Takes what the page asks; a promise where its region has to be known first. */
  const configure = (): Promise<void> | undefined => {
    store.configure(readOptions(manager, tell, regions?.decideMode));
    if (manager && !store.options.mode && !store.choice && !regions)
      return import('./regional-mode.js')
        .then(
          (loaded) => (regions = loaded),
          () => (regions = {}),
        )
        .then(configure);
    showWhatIsNeeded();
    void inform();
    return undefined;
  };
  const markup = new MutationObserver(() => void configure());

  /** Tells the page of a change: at once, or where something may have been withdrawn, once the commands have removed it. */
  const announce = (change: ConsentChange) => {
    const event = createChangeEvent(change);
    const dispatch = () => target().dispatchEvent(event);
    // None overtakes another. A notice that was seen withdraws nothing.
    isBehind ||= change.source !== 'implied';
    if (isBehind) command((given) => given.withdraw(event, dispatch)).catch(dispatch);
    else dispatch();
  };

  const start = async () => {
    hasBegun = true;
    // A moment later, too, for whoever answers the events by `window.jaccepte`: it is assigned once this returns.
    await configure();
    mirrorConsent(store.current);
    store.subscribe((change) => {
      announce(change);
      if (hasStarted) void gate.applyAfterFrame();
      void configure();
    });
    watchOtherTabs(store.refresh);
    target().dispatchEvent(createReadyEvent(store.current));
    announceReady(store.current);
    renew();
    // A vendor's script that is let go must find in its queue what it may.
    await inform();
    hasStarted = true;
    gate.applyToPage();
  };

  /** Writes the cookie again, once a visit, with what is left of its life: Safari keeps a script's cookie for seven days. */
  const renew = () => {
    const { choice, options } = store;
    // A visit begins where a reader comes from elsewhere.
    if (!choice || document.referrer.startsWith(location.origin)) return;
    const [value, another] = cookieJar.read(options);
    if (value && !another) cookieJar.set(options, value, (choice.time + options.maxAge - Date.now() / 1000) | 0);
  };

  const adopt = (found: HTMLElement): boolean => {
    // Whatever the page's CSS: the children of an element that is not yet, or never, upgraded are no text to read.
    if (!found.shadowRoot) found.attachShadow({ mode: 'open' });
    if (manager !== found) {
      if (manager?.isConnected) {
        tell('second');
        return false;
      }
      manager = found;
      markup.disconnect();
      markup.observe(found, { attributes: true, childList: true, subtree: true });
      if (hasBegun) void configure();
    }
    return true;
  };

  const look = (added: Iterable<Node>) => {
    for (const found of findAdded(added, TAG)) adopt(found);
    if (!hasBegun && (manager ? isParsed(manager) : document.readyState !== 'loading')) void start();
    if (hasStarted) gate.applyTo(added);
  };

  const begin = () => {
    watchDocument(look);
    document.addEventListener('DOMContentLoaded', () => {
      look([]);
      showWhatIsNeeded();
    });
    answerContextRequests(store);
    listenForActions((action) => {
      void command((given) => given.act(action));
      // Its round trip need not follow that of the command.
      if (action === 'open') void load();
    });
    look([document.documentElement]);
  };

  const engine: Engine = {
    store,
    jar: cookieJar,
    api: createConsentApi(store, command),
    ready,
    get manager() {
      return manager;
    },
    adopt,
    load,
    command,
    loadNotice(element) {
      const tags = [element.closest<HTMLElement>('[lang]')?.lang ?? '', ...navigator.languages];
      return (notices[String(tags)] ??= loadFirstNotice(tags));
    },
  };

  // First of the subscribers: the page mirrors a state before anybody hears of it.
  store.subscribe(({ consent }) => mirrorConsent(consent));
  // A prerendered page may never be seen: it shows, stores and runs nothing until it is.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', begin);
  else begin();

  return engine;
};

type Page = { [ENGINE_KEY]?: Engine };

/** The document's engine, started by the first who asks. */
export const getEngine = (ports: EnginePorts = {}): Engine => ((document as Page)[ENGINE_KEY] ??= createEngine(ports));

/**
 * Whether the drop-in runs the page, and this is not it: its engine goes by names of its own and brings its own elements.
 * Its `api` is what every copy shares.
 */
export const hasDropIn = (): boolean => {
  const engine = (document as Page)[ENGINE_KEY];
  return !!engine && !('loadNotice' in engine);
};
