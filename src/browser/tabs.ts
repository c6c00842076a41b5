/** Once the page has its bar and its scripts, in ms. */
const LATER = 500;

/**
 * Calls back when the choice may have changed elsewhere: in another tab, or while this page lay in the back/forward cache.
 * Where the browser has no cookieStore (before Safari 18.4 and Firefox 140, and on plain http), the tab that writes tells by
 * the event of its storage, and one that heard nothing catches up when it is shown.
 */
export const watchOtherTabs = (onDoubt: () => void): void => {
  // The browser's cookieStore costs a slow phone more than all that is done here; what happens until then is seen by looking.
  setTimeout(() => {
    try {
      cookieStore.addEventListener('change', onDoubt);
    } catch {
      // There is none, or the page forbids it: what follows does without.
    }
    // Not for the page's first showing, which comes just as its bar is painted.
    for (const type of ['visibilitychange', 'pageshow', 'storage']) addEventListener(type, onDoubt);
    onDoubt();
  }, LATER);
};
