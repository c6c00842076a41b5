/** All that a node says, with what is slotted into it. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(slotted[0] ? slotted : node.childNodes)].map(textOf).join(' ');
};

/**
 * What a `<consent-manager>` shows at this moment, its open preferences or else its bar, with single spaces between the words;
 * empty where it shows neither.
 */
export const readShownText = (manager: Element | null): string => {
  const root = manager?.shadowRoot;
  const shown = root?.querySelector('dialog[open]') ?? root?.querySelector('.bar');
  return shown ? textOf(shown).replace(/\s+/g, ' ').trim() : '';
};
