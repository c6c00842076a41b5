/** Resolves in a task of its own, so that input and painting come first. Not throttled in a background tab, as a timer is. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Resolves once the next frame has been handed to the screen; at the latest after 500 ms, for a tab that paints none. */
export const nextFrame = async (): Promise<void> => {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 500);
  });
  await nextTask();
};

/** Milliseconds of work after which to let the page have its turn: half a frame. */
const SLICE = 8;

/** Returns a function to call between pieces of work: it resolves at once, or after a pause when the slice is used up. */
export const createPacer = (): (() => Promise<void> | undefined) => {
  let start = performance.now();
  return () =>
    performance.now() - start < SLICE
      ? undefined
      : nextTask().then(() => {
          start = performance.now();
        });
};
