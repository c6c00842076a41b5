/** Elements that match among those added and all they contain, in document order. Costs what was added, not the whole page. */
export const findAdded = (added: Iterable<Node>, selector: string): HTMLElement[] => {
  const found: HTMLElement[] = [];
  for (const node of added)
    // Text has neither.
    if (node instanceof Element) {
      if (node.matches(selector)) found.push(node as HTMLElement);
      found.push(...node.querySelectorAll<HTMLElement>(selector));
    }
  return found;
};

/** Calls back with what was added to the document, a moment after it was. */
export const watchDocument = (onAdded: (nodes: Node[]) => void): void => {
  new MutationObserver((records) => onAdded(records.flatMap(({ addedNodes }) => [...addedNodes]))).observe(document, {
    childList: true,
    subtree: true,
  });
};
