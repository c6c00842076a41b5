/** A page of its own, that a test writes as a server would send it. */
export interface Page {
  readonly window: Window & typeof globalThis;
  /** Still being parsed, until `close()`. */
  readonly document: Document;
  /** Sends the next part of the markup. */
  write(markup: string): void;
  /** Loads a module into the page, by its address on the server. */
  load<Module>(path: string): Promise<Module>;
  remove(): void;
}

/** Opens an empty page in a frame. Its address is that of the test, so its cookies are too. */
export function openPage(): Page {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  page.open();
  return {
    window,
    document: page,
    // Nothing else feeds the parser bit by bit.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    write: (markup) => page.write(markup),
    load: <Module>(path: string) => window.eval(`import(${JSON.stringify(location.origin + path)})`) as Promise<Module>,
    remove: () => frame.remove(),
  };
}
