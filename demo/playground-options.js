// For developers who try the component: not part of what a site needs.
// 1. Query parameters become attributes of <consent-manager> as soon as the parser creates it: ?mode=opt-in&position=center
//    An empty value removes the attribute: ?policy-href=
// 2. What happens before the events panel is built is kept for it.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);

  const path = /^\/(?![/\\])/;
  const options = {
    mode: /./,
    lang: /^[a-z-]+$/i,
    position: /./,
    region: /./,
    revision: /./,
    opener: /./,
    'max-age-days': /./,
    'policy-href': path, // a path of this site, so that a shared link cannot carry the reader elsewhere
  };
  const switches = ['no-gpc', 'reload-on-withdraw'];

  // 3. One of the themes: ?theme=government
  const theme = query.get('theme');
  if (['newspaper', 'government', 'product'].includes(theme)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/themes/${theme}.css`;
    document.head.append(link);
  }

  const rightToLeft = /^(ar|fa|he|ur)\b/i.test(query.get('lang') ?? '');
  if (rightToLeft) {
    root.lang = query.get('lang');
    root.dir = 'rtl';
  }

  const apply = (manager) => {
    for (const [name, allowed] of Object.entries(options)) {
      const value = query.get(name);
      if (value === '') manager.removeAttribute(name);
      else if (value !== null && allowed.test(value)) manager.setAttribute(name, value);
    }
    for (const name of switches) if (query.has(name)) manager.setAttribute(name, '');
  };

  let applied = false;
  const look = () => {
    const manager = document.querySelector('consent-manager');
    if (manager && !applied) {
      applied = true;
      apply(manager);
    }
    // The article stays French in a page that turns right-to-left.
    if (rightToLeft)
      for (const part of document.querySelectorAll('body > :is(header, main, footer, a)')) part.lang = 'fr';
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    look();
    observer.disconnect();
  });

  // The panel's state is known before the first paint, so that nothing moves when it is built.
  root.dataset.panel = query.get('panel') ?? (matchMedia('(min-width: 90rem)').matches ? 'open' : 'closed');

  window.standIns = [];
  window.consentLog = [];

  for (const type of ['consent-ready', 'consent-change']) {
    document.addEventListener(type, ({ detail }) => {
      window.consentLog.push({ type, time: performance.now(), detail });
    });
  }

  // An image cannot announce itself, so its load speaks for it.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.dataset.category) {
        window.standIns.push('pixel');
        document.dispatchEvent(new CustomEvent('stand-in-run', { detail: 'pixel' }));
      }
    },
    true,
  );
})();
