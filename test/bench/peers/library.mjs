/**
 * What the bench has to know about a library to set it up, see its bar and press its button.
 *
 * @typedef {{ src: string } | { text: string }} GatedScript one script that waits for the category "statistics"
 *
 * @typedef {object} Page what a page is built from
 * @property {GatedScript[]} scripts those that wait for consent, in order
 * @property {boolean} floor whether the page without a library carries a hand-written bar, or its scripts as they are
 * @property {boolean} decided whether the request brought a cookie with a choice, as a server would see it
 *
 * @typedef {object} Library
 * @property {string} name in paths and results
 * @property {string} label in tables
 * @property {(page: Page) => string} head markup for the end of the head
 * @property {(page: Page) => string} top markup for the start of the body
 * @property {(page: Page) => string} gated the scripts that wait, in the library's own markup
 * @property {(page: Page) => string} end markup for the end of the body
 * @property {string[]} bar selectors that lead to the bar, each inside what the one before found (shadow roots too)
 * @property {string[]} accept selectors that lead to the button that grants everything
 * @property {string[]} [ticks] selectors of boxes to tick before that button, where no button grants all
 * @property {boolean} complete whether it ships its own look, categories and a settings panel
 * @property {string} [note] what a reader of the table should know about the set-up
 */

/**
 * Fills in what most libraries leave empty.
 * @param {Partial<Library> & Pick<Library, 'name' | 'label' | 'bar' | 'accept' | 'complete'>} library
 * @returns {Library}
 */
export function createLibrary(library) {
  const nothing = () => '';
  return { head: nothing, top: nothing, gated: nothing, end: nothing, ...library };
}

/**
 * Markup of scripts with the attributes that a library gates by.
 * @param {GatedScript[]} scripts
 * @param {string} attributes
 * @param {'src' | 'data-src'} [source]
 * @returns {string}
 */
export function renderScripts(scripts, attributes, source = 'src') {
  return scripts
    .map((script) =>
      'src' in script ? { more: ` ${source}="${script.src}"`, text: '' } : { more: '', text: script.text },
    )
    .map(({ more, text }) => `<script${attributes && ` ${attributes}`}${more}>${text}</script>`)
    .join('\n');
}

/** A loop that an owner writes where a library has a callback and no markup: scripts appended in order. */
export const ownersLoop = `function runAll(scripts) {
  for (const { src, text } of scripts) {
    const script = document.createElement('script');
    script.async = false;
    if (src) script.src = src;
    else script.text = text;
    document.head.append(script);
  }
}`;

/** The French words that libraries without built-in languages get from the page's owner. */
export const words = {
  title: 'Gestion des cookies',
  message:
    'Ce site utilise des cookies pour améliorer votre expérience. Vous pouvez les accepter, les refuser ou choisir.',
  accept: "J'accepte",
  refuse: 'Tout refuser',
  choose: 'Personnaliser',
  save: 'Enregistrer mes choix',
  policy: 'Lire la suite',
  categories: {
    necessary: { label: 'Nécessaires', description: 'Ce sans quoi le site ne fonctionne pas.' },
    statistics: { label: 'Statistiques', description: "La mesure de l'audience du site." },
    marketing: { label: 'Marketing', description: 'La publicité selon vos visites.' },
  },
};
