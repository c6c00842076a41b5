// Shows, on each page of recipes, what it has asked for and stored, and its own code. What is shown is the very code that
// runs: the parts of this page between `recipe` comments, with the vendors' own addresses. While it runs, each vendor's
// files are played by stand-ins of this site under `vendor/`, so that nothing leaves the machine.
const STAND_INS = /(?:\.\/)?vendor\//g;
const INLINED = /(<script[^>]*) src="\/cdn\/early\.js">/;

/** The code as a site would have it. */
const toShown = (part) =>
  part
    .replace(STAND_INS, 'https://')
    .replace(INLINED, '$1>\n  /* the content of early.js */\n')
    .replaceAll('/cdn/', '/jaccepte/');

/** Takes away the room before each line that all of them have. */
const dedent = (part) => {
  const lines = part.split('\n').filter((line) => line.trim());
  const room = Math.min(...lines.map((line) => line.search(/\S/)));
  return part
    .split('\n')
    .map((line) => line.slice(room))
    .join('\n')
    .trim();
};

const readSource = async () => {
  const page = await (await fetch(location.pathname)).text();
  const parts = [...page.matchAll(/<!-- recipe -->\n(.*?)<!-- \/recipe -->/gs)];
  return parts.map(([, part]) => toShown(dedent(part))).join('\n\n');
};

const add = (parent, tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
};

const main = document.querySelector('main');

add(main, 'h2', 'What this page has done');
const watch = add(main, 'dl', '', { class: 'watch' });
const rows = ['granted', 'requests', 'cookies', 'storage'];
const cells = Object.fromEntries(
  rows.map((name) => {
    add(watch, 'dt', name);
    return [name, add(watch, 'dd', '', { id: name })];
  }),
);

const requests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/recipes/vendor/')[1])
    .filter(Boolean);

const show = () => {
  const has = {
    granted: [document.documentElement.dataset.consent ?? ''],
    requests: requests(),
    cookies: document.cookie.split('; ').map((cookie) => cookie.split('=')[0]),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  };
  for (const name of rows) {
    const text = has[name].filter(Boolean).join('\n') || 'none';
    if (cells[name].textContent !== text) cells[name].textContent = text;
  }
};

show();
new PerformanceObserver(show).observe({ type: 'resource' });
for (const type of ['consent-ready', 'consent-change'])
  document.addEventListener(type, () => requestAnimationFrame(show));

add(main, 'h2', 'Its code', { id: 'code' });
const pre = add(main, 'pre', '', { tabindex: '0', role: 'region', 'aria-labelledby': 'code' });
add(pre, 'code', await readSource(), { id: 'source' });
