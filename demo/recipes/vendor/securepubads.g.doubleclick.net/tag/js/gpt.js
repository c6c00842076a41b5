// Stands in for Google's publisher tag: asks for what to show, and shows it in the slot.
(() => {
  const address = new URL('../../gampad/ads', document.currentScript.src);
  const tag = (window.googletag ??= { cmd: [] });
  const service = {};
  Object.assign(tag, {
    pubads: () => service,
    enableServices: () => undefined,
    defineSlot: (unit, size, id) => ({ unit, size, id, addService: () => undefined }),
    display: async (id) => {
      await fetch(address);
      document.cookie = '__gads=ID=1; Path=/; Max-Age=33696000; SameSite=Lax';
      document.getElementById(id).textContent = 'An advertisement would be here.';
    },
  });
  tag.cmd.forEach((run) => run());
  tag.cmd = { push: (run) => run() };
})();
