// The developer's drawer: the present state, the events so far, what has run, and links to try the options.

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const log = (window.consentLog ??= []);
const standIns = (window.standIns ??= []);

/** An element with its properties and children; nothing is parsed from text. */
const el = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element && !name.includes('-')) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

const section = (title, ...children) => el('section', {}, el('h3', {}, title), ...children);

// State

const rows = {};
const state = el('dl', { className: 'events-panel-state' });
for (const [key, label] of [
  ['granted', 'data-consent'],
  ['basis', 'basis'],
  ['mode', 'mode'],
  ['signal', 'signal'],
  ['cookies', 'document.cookie'],
]) {
  rows[key] = el('dd', { id: `panel-${key}` });
  state.append(el('div', {}, el('dt', {}, label), rows[key]));
}

// The newest first; the boxes keep their height, so that nothing in the drawer moves while it fills.
const events = el('ol', {
  id: 'panel-log',
  className: 'events-panel-log',
  tabIndex: 0,
  reversed: true,
  'aria-label': 'Événements, le plus récent en premier',
});
const runs = el('ol', { id: 'panel-runs', className: 'events-panel-runs' });

// Options, combined with those of the present address

const link = (label, changes) => {
  const next = new URLSearchParams(query);
  let current = true;
  for (const [name, value] of Object.entries(changes)) {
    if ((query.get(name) ?? null) !== value) current = false;
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  next.set('panel', 'open');
  const anchor = el('a', { href: `?${next}` }, label);
  if (current) anchor.setAttribute('aria-current', 'true');
  return el('li', {}, anchor);
};

const choices = (label, name, values) =>
  el(
    'div',
    { role: 'group', 'aria-label': label },
    el('p', { className: 'events-panel-option' }, label),
    el('ul', {}, link('défaut', { [name]: null }), ...values.map((value) => link(value || 'aucun', { [name]: value }))),
  );

const panel = el(
  'aside',
  { id: 'events-panel', className: 'events-panel', lang: 'fr', 'aria-labelledby': 'events-panel-title' },
  el('h2', { id: 'events-panel-title' }, 'Événements du consentement'),
  section(
    'État',
    state,
    el('button', { type: 'button', id: 'panel-reset', 'data-consent-action': 'reset' }, 'Oublier le choix'),
  ),
  section('Événements', events),
  section('Doublures exécutées', runs),
  section(
    'Essayer',
    choices('mode', 'mode', ['implied', 'opt-in', 'opt-out', 'auto']),
    choices('region', 'region', ['FR', 'MA', 'US-CA', 'CA-QC']),
    choices('position', 'position', ['bottom', 'top', 'bottom-start', 'bottom-end', 'center']),
    choices('lang', 'lang', ['fr', 'en', 'ar']),
    choices('opener', 'opener', ['start', 'end', 'none']),
    choices('policy-href', 'policy-href', ['']),
    choices('revision', 'revision', ['2', '3']),
    el('p', { className: 'events-panel-all' }, el('a', { href: '?panel=open' }, 'Tout remettre par défaut')),
  ),
);

const toggle = el(
  'button',
  {
    type: 'button',
    id: 'events-panel-toggle',
    className: 'events-panel-toggle',
    lang: 'fr',
    'aria-controls': 'events-panel',
  },
  el('span', { className: 'events-panel-mark', 'aria-hidden': 'true' }),
  el('span', { className: 'events-panel-word' }, 'Événements'),
);

const setOpen = (open) => {
  root.dataset.panel = open ? 'open' : 'closed';
  panel.hidden = !open;
  toggle.setAttribute('aria-expanded', String(open));
  if (open) render();
};

toggle.addEventListener('click', () => setOpen(panel.hidden));
panel.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  setOpen(false);
  toggle.focus();
});

// Rendering

const list = (names) => (names?.length ? names.join(', ') : '–');

const snapshot = () =>
  window.jaccepte?.current ?? document.querySelector('consent-manager')?.consent ?? log.at(-1)?.detail?.consent;

const entry = ({ type, time, detail }) => {
  const parts = [];
  if (detail?.source) parts.push(['source', detail.source]);
  if (detail?.granted) parts.push(['granted', list(detail.granted)]);
  if (detail?.withdrawn) parts.push(['withdrawn', list(detail.withdrawn)]);
  if (detail?.left?.length) parts.push(['left', list(detail.left.map((item) => item?.name ?? String(item)))]);
  if (type === 'consent-ready' && detail?.consent) parts.push(['basis', detail.consent.basis]);
  return el(
    'li',
    {},
    el('p', {}, el('b', {}, type), ' ', el('span', {}, `${Math.round(time)} ms`)),
    el('dl', {}, ...parts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))),
  );
};

const nothing = (text) => el('li', { className: 'events-panel-none' }, text);

function render() {
  const consent = snapshot();
  rows.granted.textContent = root.dataset.consent || '–';
  rows.basis.textContent = consent?.basis ?? '–';
  rows.mode.textContent = consent?.mode ?? '–';
  rows.signal.textContent = consent?.signal ?? '–';
  rows.cookies.replaceChildren(
    ...(document.cookie ? document.cookie.split('; ').map((cookie) => el('code', {}, cookie)) : ['–']),
  );
  events.replaceChildren(...(log.length ? log.map(entry).reverse() : [nothing('Aucun pour l’instant.')]));
  runs.replaceChildren(
    ...(standIns.length ? standIns.map((name) => el('li', {}, name)) : [nothing('Aucune pour l’instant.')]),
  );
}

let queued = false;
const refresh = () => {
  if (queued || panel.hidden) return;
  queued = true;
  requestAnimationFrame(() => {
    queued = false;
    render();
  });
};

for (const type of ['consent-ready', 'consent-change', 'stand-in-run']) document.addEventListener(type, refresh);
new MutationObserver(refresh).observe(root, { attributeFilter: ['data-consent'] });
window.cookieStore?.addEventListener?.('change', refresh);

setOpen(root.dataset.panel === 'open');
document.body.append(toggle, panel);
