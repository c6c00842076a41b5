// Stands in for an audience measurement script: counts the pages seen, in a cookie of this site.
window.mesure = {
  page(name) {
    this.last = name;
    window.standIns?.push('measurement-page');
    document.dispatchEvent(new CustomEvent('stand-in-run', { detail: 'measurement-page' }));
  },
};

(() => {
  const seen = Number(/(?:^|; )_mesure=(\d+)/.exec(document.cookie)?.[1] ?? 0);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `_mesure=${seen + 1}; Path=/; Max-Age=2592000; SameSite=Lax${secure}`;

  (window.standIns ??= []).push('measurement');
  document.dispatchEvent(new CustomEvent('stand-in-run', { detail: 'measurement' }));
})();
