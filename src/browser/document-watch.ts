/** Calls back with what was added to the document, a moment after it was. */
export const watchDocument = (onAdded: (nodes: Node[]) => void): (() => void) => {
  const observer = new MutationObserver((records) => {
    const nodes: Node[] = [];
    for (const { addedNodes } of records) nodes.push(...addedNodes);
    onAdded(nodes);
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
};
