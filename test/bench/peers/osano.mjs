import { createLibrary, ownersLoop, words } from './library.mjs';

const options = {
  type: 'opt-in',
  palette: { popup: { background: '#237afc' }, button: { background: '#fff', text: '#237afc' } },
  content: {
    message: words.message,
    allow: words.accept,
    deny: words.refuse,
    link: words.policy,
    href: '/p',
    policy: words.title,
  },
};

const run = (scripts, condition) => (scripts.length > 0 ? `if (${condition}) runAll(${JSON.stringify(scripts)});` : '');

/** The documentation and example 5 (opt-in) of the package. It shows a notice and calls back; it gates nothing. */
export const osano = createLibrary({
  name: 'cookieconsent',
  label: 'cookieconsent (Osano) 3.1.1',
  complete: false,
  bar: ['.cc-window', '.cc-message'],
  accept: ['.cc-window', '.cc-allow'],
  head: () => '<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css">',
  end: ({ scripts }) => `<script src="/npm/cookieconsent/build/cookieconsent.min.js"></script>
<script>${scripts.length > 0 ? ownersLoop : ''}
window.cookieconsent.initialise({
  ...${JSON.stringify(options)},
  onInitialise() { ${run(scripts, 'this.hasConsented()')} },
  onStatusChange(status, chosenBefore) { ${run(scripts, 'this.hasConsented() && !chosenBefore')} },
});
</script>`,
  note: 'no categories, no settings, gates nothing: the scripts run by a plain loop in its callback',
});
