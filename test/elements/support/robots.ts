import 'axe-core/axe.js';
import type Axe from 'axe-core';

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
  /** What kind of rule, and what it came to. */
  readonly value: readonly [string, string];
}

interface Checker {
  check(node: Document, rules: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
}

declare const axe: typeof Axe;
declare const ace: { Checker: new () => Checker };

/** The script of IBM's checker puts a global in place, and is no module. */
const loadChecker = async (): Promise<Checker> => {
  if (!('ace' in globalThis)) {
    const script = document.createElement('script');
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    document.head.append(script);
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
  }
  return new ace.Checker();
};

/** What axe-core and IBM's Equal Access checker have to say of an element and all that is in it; the page around it is not its own. */
export async function findFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const checker = await loadChecker();
  const { results } = await checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  // An embed is the page's own, and has a document of its own.
  const isOwn = (path: string) => path.includes(element.localName) && !path.includes('iframe');
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `axe ${id}: ${html} ${failureSummary}`),
    ),
    ...results
      .filter(({ value, path }) => value[0] === 'VIOLATION' && value[1] !== 'PASS' && isOwn(path.dom))
      .map(({ ruleId, message, snippet, value }) => `ibm ${ruleId} (${value[1]}): ${message} ${snippet}`),
  ];
}
