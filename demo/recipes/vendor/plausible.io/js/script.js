// Stands in for Plausible's script: sends a page view, and stores nothing.
(() => {
  const { domain } = document.currentScript.dataset;
  const address = new URL('../api/event', document.currentScript.src);
  window.plausible = (name) => {
    address.search = new URLSearchParams({ n: name, d: domain, u: location.href });
    void fetch(address, { keepalive: true });
  };
  window.plausible('pageview');
})();
