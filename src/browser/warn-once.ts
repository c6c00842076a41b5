const said = new Set<string>();

/** Says one thing once on the console: the page works all the same, but its owner will want to know. */
export const warnOnce = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`jaccepte: ${message}`);
};
