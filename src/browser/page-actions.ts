/** What `data-consent-action` may ask for. */
export type PageAction = 'open' | 'accept' | 'refuse' | 'reset';

/**
 * Listens, once for the whole page and inside open shadow roots, for clicks on `[data-consent-action]`.
 * It listens on the way down, so that a page that stops its clicks cannot stop a withdrawal.
 */
export const listenForActions = (act: (action: PageAction) => void): void => {
  const handleClick = (event: Event) => {
    for (const node of event.composedPath()) {
      const action = (node as Partial<Element>).getAttribute?.('data-consent-action') ?? '';
      if (!/^(open|accept|refuse|reset)$/.test(action)) continue;
      event.preventDefault();
      act(action as PageAction);
      return;
    }
  };
  document.addEventListener('click', handleClick, true);
};
