export interface CookieWrites {
  /** What was assigned to `document.cookie`, word for word. */
  readonly writes: readonly string[];
  restore(): void;
}

/** Records what is assigned to a document's `cookie`, and lets it through. */
export function watchCookieWrites(page: Document = document): CookieWrites {
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const writes: string[] = [];
  Object.defineProperty(page, 'cookie', {
    configurable: true,
    get: () => get!.call(page) as string,
    set(value: string) {
      writes.push(value);
      set!.call(page, value);
    },
  });
  return { writes, restore: () => Reflect.deleteProperty(page, 'cookie') };
}
