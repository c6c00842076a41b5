/** Whether the parser is done with an element, its children and text included: something follows it, or the page is whole. */
export const isParsed = (element: Node): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};
