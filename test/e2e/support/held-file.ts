import type { Answer } from './site-server.js';
import { readStatic } from './static-files.js';

export interface HeldFile {
  /** For the site's routes, at the path of the file. */
  readonly route: () => Promise<Answer>;
  /** Answers all who asked, and all who will ask. */
  release(): void;
}

/** Makes an answer of the site that browsers wait for until the test lets go of it. */
export function holdAnswer(read: () => string | Buffer): HeldFile {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    route: async () => {
      await released;
      return { body: read() };
    },
    release: () => release(),
  };
}

/** The same of one of its files. */
export function holdFile(path: string): HeldFile {
  return holdAnswer(() => readStatic(path) ?? '');
}
