/**
 * The event of a type that an action causes on a target, at once or later.
 *
 * @param action what is to cause it; may be asynchronous
 * @param timeout milliseconds after which it counts as not dispatched
 */
export async function expectEvent<E extends Event = Event>(
  target: EventTarget,
  type: string,
  action: () => unknown,
  timeout = 2000,
): Promise<E> {
  const heard = new AbortController();
  const event = new Promise<E>((resolve) => {
    target.addEventListener(type, (event) => resolve(event as E), { once: true, signal: heard.signal });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no "${type}" event within ${timeout} ms`)), timeout);
  });
  try {
    const [heardEvent] = await Promise.all([Promise.race([event, silence]), action()]);
    return heardEvent;
  } finally {
    clearTimeout(timer);
    heard.abort();
  }
}
