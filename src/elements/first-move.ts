/** What a reader does first, whichever it is. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin'];

/** Calls back at the reader's first move on the page, if the returned function was not called before. */
export const onFirstMove = (callback: () => void): (() => void) => {
  const stop = () => {
    for (const type of SIGNS_OF_LIFE) removeEventListener(type, handleMove, true);
  };
  const handleMove = () => {
    stop();
    callback();
  };
  for (const type of SIGNS_OF_LIFE) addEventListener(type, handleMove, { capture: true, passive: true });
  return stop;
};
