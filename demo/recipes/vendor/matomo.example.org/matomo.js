// Stands in for Matomo's tracker: works off the queue, and holds to what it is told of consent.
(() => {
  let address = '';
  let site = '';
  let mayTrack = true;
  let mayStore = true;
  const held = [];

  const removeCookies = () => {
    for (const name of [`_pk_id.${site}.abcd`, `_pk_ses.${site}.abcd`]) document.cookie = `${name}=; Path=/; Max-Age=0`;
  };

  const track = (action) => {
    if (!mayTrack) return void held.push(action);
    if (mayStore) document.cookie = `_pk_id.${site}.abcd=1; Path=/; Max-Age=33696000; SameSite=Lax`;
    void fetch(`${address}?idsite=${site}&rec=1&action_name=${encodeURIComponent(action)}&cookie=${mayStore ? 1 : 0}`, {
      keepalive: true,
    });
  };

  const commands = {
    setTrackerUrl: (url) => (address = url),
    setSiteId: (id) => (site = id),
    requireConsent: () => (mayTrack = false),
    setConsentGiven: () => {
      mayTrack = true;
      held.splice(0).forEach(track);
    },
    forgetConsentGiven: () => {
      mayTrack = false;
      removeCookies();
    },
    requireCookieConsent: () => (mayStore = false),
    setCookieConsentGiven: () => (mayStore = true),
    forgetCookieConsentGiven: () => {
      mayStore = false;
      removeCookies();
    },
    disableCookies: () => (mayStore = false),
    trackPageView: () => track(document.title),
    trackEvent: (category, action) => track(`${category} ${action}`),
  };

  const queue = (window._paq ??= []);
  const work = ([command, ...values]) => commands[command]?.(...values);
  // As the tracker does: what configures it goes before what tracks, whatever the order.
  const isTracking = ([command]) => command.startsWith('track');
  [...queue.filter((entry) => !isTracking(entry)), ...queue.filter(isTracking)].forEach(work);
  queue.push = (...entries) => {
    entries.forEach(work);
    return Array.prototype.push.apply(queue, entries);
  };
})();
