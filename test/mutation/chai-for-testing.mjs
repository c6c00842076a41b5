/**
 * `expect` is chai's own; the rest of the browsers' test library is not used in src/core.
 *
 * @type {import('node:module').ResolveHook}
 */
export const resolve = (specifier, context, nextResolve) =>
  specifier === '@open-wc/testing'
    ? nextResolve('chai', { ...context, parentURL: import.meta.url })
    : nextResolve(specifier, context);
