import type { ElementPath } from './page.js';

/** A function and its arguments as an expression that awaits it, whichever engine is to evaluate that. */
export function toExpression(script: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${toCall(script, args, 'return await')} })()`;
}

/** The same as statements, for what has to run at once. */
export function toCall(script: (...args: never[]) => unknown, args: readonly unknown[], keyword = ''): string {
  // The compiler that runs the tests wraps named functions in `__name`, which the page does not have.
  return `const __name = (f) => f; ${keyword} (${String(script)})(...${JSON.stringify(args)});`;
}

/** An expression for the element at the end of a path through shadow roots; null where there is none. */
export function toElementExpression(path: ElementPath): string {
  return `((selectors) => {
    let element = null;
    let root = document;
    for (const selector of selectors) {
      element = root?.querySelector(selector);
      root = element?.shadowRoot;
    }
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element ?? null;
  })(${JSON.stringify([path].flat())})`;
}
