import type { Consent } from '../core/consent.js';
import { isGranted } from '../core/is-granted.js';
import { findAdded } from './document-watch.js';
import { setEmbed } from './embed-gate.js';
import { isParsed } from './is-parsed.js';
import { createPacer, nextFrame } from './next-task.js';
import { createScriptRunner } from './script-runner.js';

/** Held back by their own `data-category`, or by the `<consent-gate>` around them. */
const GATED =
  ':is(script[type="text/plain"],iframe,img,video,audio,source,embed,object,link):is([data-category],consent-gate *)';

/** Holds back what the page's markup gates, and lets go of it when it is granted. */
export interface Gate {
  /** Holds the whole page against the state, in document order. */
  applyToPage(): void;
  /** The same after the next frame: what a click shows comes before what it starts. */
  applyAfterFrame(): Promise<void>;
  /** Holds what was added to the page against the state. */
  applyTo(added: Iterable<Node>): void;
}

/** What the gate asks of the engine, and tells it. */
export interface GatePorts {
  readonly current: () => Consent;
  /** A `<consent-gate>` has to show what it holds back. */
  readonly onHeld: () => void;
  readonly onProblem: Parameters<typeof createScriptRunner>[1];
}

/** Makes the gate of the document. Nothing is requested or run before `current` grants it. */
export const createGate = ({ current, onHeld, onProblem }: GatePorts): Gate => {
  const isOpen = (element: Element) => {
    const gate = element.closest('consent-gate');
    const read = (name: string) => element.getAttribute(`data-${name}`) ?? gate?.getAttribute(name) ?? '';
    const isOpen = element.isConnected && isGranted(current(), read('category'), read('service'));
    if (gate && !isOpen) onHeld();
    return isOpen;
  };
  const runner = createScriptRunner(isOpen, onProblem);
  let unparsed: Element[] = [];

  const apply = async (elements: Element[]) => {
    const embeds: Element[] = [];
    unparsed = [];
    for (const element of elements)
      // An inline script may be seen before all of its text has arrived; it keeps its place in the order.
      if (!isParsed(element)) unparsed.push(element);
      else if (element instanceof HTMLScriptElement) runner.add(element);
      else embeds.push(element);
    void runner.run();
    const pace = createPacer();
    for (const element of embeds) {
      setEmbed(element, isOpen(element));
      await pace();
    }
  };

  const applyToPage = () => {
    void apply([...document.querySelectorAll(GATED)]);
  };

  return {
    applyToPage,
    async applyAfterFrame() {
      await nextFrame();
      applyToPage();
    },
    applyTo(added) {
      const found = [...unparsed, ...findAdded(added, GATED)];
      if (found[0]) void apply(found);
    },
  };
};
