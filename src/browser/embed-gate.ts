import { getPolicy } from './trusted-types.js';

/**
 * Gives an embed what its `data-src`, `data-srcset` and `data-href` hold back, or takes it away again. A frame or a
 * player can be undone; an image or a style sheet has done all it does, and asking for it again would count it twice.
 * One that the page's Trusted Types refuse is reported, and holds up no other.
 */
export const setEmbed = (element: Element, isGranted: boolean): void => {
  if (!isGranted && /img|link|source/.test(element.localName)) return;
  try {
    let hasChanged = false;
    for (const name of ['srcset', 'src', 'href']) {
      const value = element.getAttribute(`data-${name}`);
      const target = name === 'src' && /object/.test(element.localName) ? 'data' : name;
      if (value === null || (element.getAttribute(target) === value) === isGranted) continue;
      // Chromium asks for a trusted address of an <embed> and an <object>; others take it as the text it is.
      if (isGranted) element.setAttribute(target, getPolicy().createScriptURL(value));
      else element.removeAttribute(target);
      hasChanged = true;
    }
    // A player takes a new <source>, and lets go of what it plays, only when it looks again.
    if (hasChanged) ((isGranted ? element.parentNode : element) as Partial<HTMLMediaElement> | null)?.load?.();
  } catch (error) {
    reportError(error);
  }
};
