/** The address if it leads to a page or a mail; an owner's `javascript:` or `data:` address is none. Relative ones are kept. */
export const safeHref = (href: string): string | undefined =>
  href &&
  URL.canParse(href, 'http://localhost') &&
  /^(https?|mailto|tel):$/.test(new URL(href, 'http://localhost').protocol)
    ? href
    : undefined;
