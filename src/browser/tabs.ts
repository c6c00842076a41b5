interface CookieStore extends EventTarget {
  readonly name?: string;
}

/**
 * Calls back when the choice may have changed elsewhere: in another tab, or while this page lay in the back/forward cache.
 * Where the browser has no cookieStore (before Safari 18.4 and Firefox 140, and on plain http), a tab catches up when it is shown.
 */
export const watchOtherTabs = (onDoubt: () => void): (() => void) => {
  const { cookieStore } = globalThis as { cookieStore?: CookieStore };
  const targets: [EventTarget | undefined, string][] = [
    [cookieStore, 'change'],
    [document, 'visibilitychange'],
    [globalThis.window, 'pageshow'],
  ];
  for (const [target, type] of targets) target?.addEventListener(type, onDoubt);
  return () => {
    for (const [target, type] of targets) target?.removeEventListener(type, onDoubt);
  };
};
