/** Sets a cookie as a page would, and makes sure that the browser took it. */
export function setCookie(name: string, value: string, attributes = 'Path=/; SameSite=Lax'): void {
  document.cookie = `${name}=${value}; ${attributes}`;
  if (!document.cookie.split('; ').includes(`${name}=${value}`)) throw new Error(`the cookie ${name} was not kept`);
}
