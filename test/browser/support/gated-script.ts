declare global {
  /** What the gated scripts of a test have said, in order. */
  var ran: string[];
}

const urls: string[] = [];

/** The address of a script, until `revokeScripts`. */
export function createScriptUrl(code: string): string {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  urls.push(url);
  return url;
}

/** An address at which there is nothing. */
export function createDeadUrl(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url;
}

/** Gives back the addresses that a test has made. */
export function revokeScripts(): void {
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
}

/** An inert script as a page's markup has it, not yet in the page. `text` is its content. */
export function createGatedScript(attributes: Readonly<Record<string, string>>, text = ''): HTMLScriptElement {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries({ type: 'text/plain', 'data-category': 'statistics', ...attributes }))
    script.setAttribute(name, value);
  script.text = text;
  return script;
}

/** An external one that says its name when it runs. */
export function createExternal(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  return createGatedScript({ 'data-src': createScriptUrl(`ran.push('${name}')`), ...attributes });
}

/** An inline one that says its name when it runs. */
export function createInline(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  return createGatedScript(attributes, `ran.push('${name}')`);
}
