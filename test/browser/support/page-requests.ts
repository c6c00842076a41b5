/** What a page asks of the browser, told at the moment it does; `false` for an answer keeps it from the browser. */
export interface RequestListener {
  /** A script is about to be put in the page: it has its text or its address from now on. */
  onScript(running: HTMLScriptElement): boolean;
  /** An address is to be fetched before its turn. */
  onHint(hint: HTMLLinkElement, address: string): boolean;
  /** An embed is given an address. */
  onAddress(embed: Element, name: string): void;
  /** A script that does not answer is to be given up later: `null` once it has answered. */
  onPatience(id: number, giveUp: (() => void) | null): void;
}

type Setter = (this: unknown, value: string) => void;

const hook = (prototype: object, name: string, wrap: (set: Setter) => Setter): (() => void) => {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, { ...descriptor, set: wrap(descriptor.set!) });
  return () => Object.defineProperty(prototype, name, descriptor);
};

/**
 * Tells of every request synchronously, which no observer does: whether there was a grant is a question of that moment. The
 * returned function puts the browser's own back.
 */
export function watchRequests(listener: RequestListener): () => void {
  const { setAttribute } = Element.prototype;
  const { setTimeout, clearTimeout } = window;
  // The browser's own timers have positive numbers.
  let id = 0;
  const restore = [
    hook(HTMLScriptElement.prototype, 'text', (set) => {
      return function (this: HTMLScriptElement, value) {
        // An inert one is given its text by whoever makes it.
        if (!this.dataset.name || this.type === 'text/plain' || listener.onScript(this)) set.call(this, value);
      } as Setter;
    }),
    hook(HTMLScriptElement.prototype, 'src', (set) => {
      return function (this: HTMLScriptElement, value) {
        if (!this.dataset.name || listener.onScript(this)) set.call(this, value);
      } as Setter;
    }),
    hook(HTMLLinkElement.prototype, 'href', (set) => {
      return function (this: HTMLLinkElement, value) {
        if (listener.onHint(this, value)) set.call(this, value);
      } as Setter;
    }),
    () => Object.assign(Element.prototype, { setAttribute }),
    () => Object.assign(window, { setTimeout, clearTimeout }),
  ];
  Element.prototype.setAttribute = function (name, value) {
    if (/^(src|srcset|href|data)$/.test(name) && this.localName !== 'script') listener.onAddress(this, name);
    setAttribute.call(this, name, value);
  };
  window.setTimeout = ((handler: (problem: string) => void, delay?: number, ...parts: string[]) => {
    if (parts[0] !== 'late') return setTimeout(handler, delay, ...parts);
    listener.onPatience(--id, () => handler('late'));
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => {
    if (Number(timer) < 0) listener.onPatience(Number(timer), null);
    else clearTimeout(timer);
  };
  return () => restore.forEach((undo) => undo());
}
