import type { CSSResult, LitElement } from 'lit';

/** Adds styles to those of a rendered element: what comes later brings its own. */
export const adoptStyles = (host: LitElement, { styleSheet }: CSSResult): void => {
  const root = host.renderRoot as ShadowRoot;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};
