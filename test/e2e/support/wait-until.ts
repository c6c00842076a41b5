import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is truthy, and answers with it. An error counts as no answer, because a page that is being
 * left cannot be asked; the last one is told when time is up.
 */
export async function waitUntil<T>(
  ask: () => Promise<T> | T,
  what = String(ask),
  timeout = 8000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`not within ${timeout} ms: ${what}\nlast answer: ${String(last)}`);
}
