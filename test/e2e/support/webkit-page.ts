import { keyActions } from '../../browsers/keys.mjs';
import { toElementExpression, toExpression } from './page-script.js';
import type { BrowserCookie, Page } from './page.js';
import { waitUntil } from './wait-until.js';
import type { WebDriverSession } from './webdriver-session.js';

/** The key under which WebDriver passes an element. https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

interface WebDriverCookie extends Omit<BrowserCookie, 'expires'> {
  readonly expiry?: number;
}

/** @param send a command of the session, said to this tab */
export function createWebKitPage(send: WebDriverSession['send']): Page {
  const evaluate: Page['evaluate'] = async (script, ...args) => {
    const answer = await send<{ value?: never; error?: string }>('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        ${toExpression(script, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [],
    });
    if (answer.error) throw new Error(answer.error);
    return answer.value as never;
  };

  return {
    engine: 'webkit',
    logs: [],
    puppeteer: null,
    goto: (url) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh'),
    evaluate,
    evaluateOnNewDocument: () => Promise.reject(new Error('WebKit runs nothing before the scripts of a page')),
    waitFor: (condition, ...args) => waitUntil(() => evaluate(condition, ...args), String(condition)),
    click: async (path) => {
      const script = `return ${toElementExpression(path)}`;
      const element = await send<Record<string, string> | null>('POST', '/execute/sync', { script, args: [] });
      if (!element) throw new Error(`nothing to click at ${String(path)}`);
      // The click command does not reach into shadow roots; a pointer that is moved to the element does.
      const origin = { [elementKey]: element[elementKey] };
      const actions = [
        { type: 'pointerMove', duration: 0, origin, x: 0, y: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('POST', '/actions', { actions: [pointer] });
    },
    press: (chord) => send('POST', '/actions', { actions: keyActions(chord) }),
    cookies: async () => {
      const cookies = await send<WebDriverCookie[]>('GET', '/cookie');
      return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry }));
    },
    setViewport: async (width, height) => {
      await waitUntil(async () => {
        const inner = await evaluate(() => [innerWidth, innerHeight] as const);
        if (inner[0] === width && inner[1] === height) return true;
        const outer = await send<{ width: number; height: number }>('GET', '/window/rect');
        const size = { width: outer.width + width - inner[0], height: outer.height + height - inner[1] };
        await send('POST', '/window/rect', size);
        return false;
      }, `a viewport of ${width} by ${height}`);
    },
    screenshot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    close: () => send('DELETE', '/window'),
  };
}
