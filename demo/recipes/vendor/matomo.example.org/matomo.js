// Stands in for Matomo's tracker: works off the queue in the tracker's order, and holds to what it is told of consent.
(() => {
  let address = '';
  let site = '';
  let mayTrack = true;
  let mayStore = true;
  const held = [];
  /** What it has worked off, in order. */
  const heard = [];

  const remove = (...names) => {
    for (const name of names) document.cookie = `${name}=; Path=/; Max-Age=0`;
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
    setConsentGiven: (withCookies = true) => {
      mayTrack = true;
      remove('mtm_consent_removed');
      held.splice(0).forEach(track);
      if (withCookies) mayStore = true;
    },
    forgetConsentGiven: (hours = 262800) => {
      document.cookie = `mtm_consent_removed=${Date.now()}; Path=/; Max-Age=${hours * 3600}; SameSite=Lax`;
      commands.forgetCookieConsentGiven();
      commands.requireConsent();
    },
    requireCookieConsent: () => (mayStore = false),
    setCookieConsentGiven: () => (mayStore = true),
    forgetCookieConsentGiven: () => {
      mayStore = false;
      remove(`_pk_id.${site}.abcd`, `_pk_ses.${site}.abcd`);
    },
    disableCookies: () => (mayStore = false),
    trackPageView: () => track(document.title),
    trackEvent: (category, action) => track(`${category} ${action}`),
  };

  const work = ([command, ...values]) => {
    heard.push(command);
    commands[command]?.(...values);
  };
  const push = (...entries) => entries.forEach(work);

  // What configures it goes before what tracks, command by command, wherever it stands; what forgets consent is not among it.
  const first = ['requireCookieConsent', 'setTrackerUrl', 'setSiteId', 'setCookieConsentGiven', 'requireConsent'];
  const queue = window._paq ?? [];
  for (const name of [...first, 'setConsentGiven']) queue.filter(([command]) => command === name).forEach(work);
  queue.filter(([command]) => ![...first, 'setConsentGiven'].includes(command)).forEach(work);
  window._paq = { push };
  window.Matomo = { heard };
})();
