/** Takes away what an adapter and a vendor's snippet leave on the page. */
export function forgetGlobals(...names: string[]): void {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
}
