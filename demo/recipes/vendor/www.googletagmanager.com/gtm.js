// Stands in for a container with two tags, each of which requires additional consent: one for analytics, one for
// advertising. Each fires once it has it, and fires once.
(() => {
  const vendors = new URL('..', document.currentScript.src);
  const state = {};
  const waiting = new Map([
    ['analytics_storage', { cookie: '_ga=GA1.1.1.1', path: 'www.google-analytics.com/g/collect?v=2&en=page_view' }],
    ['ad_storage', { cookie: '_gcl_au=1.1.1', path: 'googleads.g.doubleclick.net/pagead/viewthrough' }],
  ]);

  // An event of the container's own is an object, a command of Google's tag an `arguments` object.
  const work = (entry) => {
    if (entry[0] === 'consent') Object.assign(state, entry[2]);
    for (const [type, { cookie, path }] of waiting) {
      if (state[type] !== 'granted') continue;
      waiting.delete(type);
      document.cookie = `${cookie}; Path=/; Max-Age=7776000; SameSite=Lax`;
      void fetch(new URL(path, vendors), { keepalive: true });
    }
  };

  const queue = (window.dataLayer ??= []);
  queue.forEach(work);
  queue.push = (...entries) => {
    entries.forEach(work);
    return Array.prototype.push.apply(queue, entries);
  };
})();
