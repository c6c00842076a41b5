/** Calls back with what was added to the document, a moment after it was. */
export const watchDocument = (onAdded: (nodes: Node[]) => void): void => {
  new MutationObserver((records) => onAdded(records.flatMap(({ addedNodes }) => [...addedNodes]))).observe(document, {
    childList: true,
    subtree: true,
  });
};
