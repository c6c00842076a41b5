/**
 * Gives an embed what its `data-src`, `data-srcset` and `data-href` hold back, or takes it away again. A frame or a
 * player can be undone; an image or a style sheet has done all it does, and asking for it again would count it twice.
 */
export const setEmbed = (element: Element, isGranted: boolean): void => {
  if (!isGranted && /^(img|source|link)$/.test(element.localName)) return;
  let hasChanged = false;
  for (const name of ['srcset', 'src', 'href']) {
    const value = element.getAttribute(`data-${name}`);
    const target = name === 'src' && element.localName === 'object' ? 'data' : name;
    if (value === null || (element.getAttribute(target) === value) === isGranted) continue;
    if (isGranted) element.setAttribute(target, value);
    else element.removeAttribute(target);
    hasChanged = true;
  }
  // A player takes a new <source>, and lets go of what it plays, only when it looks again.
  const player = (isGranted ? element.parentNode : element) as Partial<HTMLMediaElement> | null;
  if (hasChanged) player?.load?.();
};
