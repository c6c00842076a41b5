// Stands in for PostHog's script: sends what is captured to its host, and keeps an id.
(() => {
  let address = '';
  let isOut = false;
  window.posthog = {
    init(token, { api_host }) {
      address = `${api_host}/e`;
      localStorage.setItem(`ph_${token}_posthog`, '{"distinct_id":"1"}');
      this.capture('$pageview');
    },
    capture(event) {
      if (!isOut) void fetch(`${address}?event=${encodeURIComponent(event)}`, { keepalive: true });
    },
    opt_out_capturing: () => (isOut = true),
    opt_in_capturing: () => (isOut = false),
  };
})();
