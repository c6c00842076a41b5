import { dropIn } from './demo.js';
import type { Page } from './drive.js';

/**
 * Puts the drop-in, or another script's tag, on a page that has loaded. For pages that are kept waiting for what it
 * imports: Firefox and WebKit put off `load` until that has come.
 */
export async function addDropIn(page: Page, tag = dropIn): Promise<void> {
  await page.evaluate((html) => {
    document.head.append(document.createRange().createContextualFragment(html));
  }, tag);
}
