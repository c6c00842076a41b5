/** What `data-consent-action` may ask for. */
export type PageAction = 'open' | 'accept' | 'refuse' | 'reset';

/**
 * Listens, once for the whole page and inside open shadow roots, for clicks on `[data-consent-action]`.
 * It listens on the way down, so that a page that stops its clicks cannot stop a withdrawal.
 */
export const listenForActions = (act: (action: PageAction) => void): void => {
  const handleClick = (event: Event) => {
    const action = event
      .composedPath()
      .map((node) => (node as Partial<Element>).getAttribute?.('data-consent-action') as string)
      // None is none of these, by whatever name it goes.
      .find((value) => /^(open|accept|refuse|reset)$/.test(value));
    if (!action) return;
    event.preventDefault();
    act(action as PageAction);
  };
  document.addEventListener('click', handleClick, true);
};
