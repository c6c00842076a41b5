// Stands in for a module that measures: a cookie, and a request at each start.
let isOn = false;

export const start = () => {
  if (isOn) return;
  isOn = true;
  document.cookie = '_measure=1; Path=/; Max-Age=2592000; SameSite=Lax';
  void fetch(new URL('hit', import.meta.url), { keepalive: true });
};

export const stop = () => {
  isOn = false;
};
