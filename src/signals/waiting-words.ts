/** What waits in a queue: words in an array or in an `arguments` object, or an object with names. */
type WaitingEntry = Readonly<Record<string | number, unknown>>;

/**
 * Takes consent words out of the queue in which a vendor's script, yet to come, would find them, so that only the last one waits
 * there. Worked off one after the other, a grant lets go at once of all that was held, though the withdrawal is next. A queue
 * that has a `push` of its own belongs to a script that has come. Returns whether there is a queue that waits.
 */
export const dropWaitingWords = (queue: unknown, isConsentWord: (entry: WaitingEntry) => boolean): boolean => {
  if (!Array.isArray(queue) || Object.hasOwn(queue, 'push')) return false;
  const kept = (queue as (WaitingEntry | undefined)[]).filter((entry) => !entry || !isConsentWord(entry));
  queue.splice(0, queue.length, ...kept);
  return true;
};
