import type { Page } from './page.js';

/**
 * Notes, from the head of a page, what its owner would find on the console: uncaught errors, rejections that nobody caught,
 * and violations of its Content-Security-Policy. WebKit's driver tells of none of them.
 */
export const noteProblems = (nonce = ''): string => `<script nonce="${nonce}">
  window.problems = [];
  addEventListener('error', (event) => problems.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => problems.push('rejection: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    problems.push('violation: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;

/** What the page has noted so far, a line each. As one text, because pages here patch what arrays do. */
export async function problemsOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    let lines = '';
    for (const line of (window as unknown as { problems: string[] }).problems) lines += `${line}\n`;
    return lines;
  });
  return text.split('\n').filter(Boolean);
}

/** Notes, from the head of a page, what is said by `console.warn`: WebKit's driver does not tell. */
export const noteWarnings = `<script>
  window.warnings = [];
  const { warn } = console;
  console.warn = (...words) => { warnings.push(words.join(' ')); warn.apply(console, words); };
</script>`;

/** For the page: the warnings so far. */
export const warnings = (): string[] => (window as unknown as { warnings: string[] }).warnings;
