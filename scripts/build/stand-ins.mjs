/**
 * Modules that the drop-in's parts find on the page or beside themselves instead of carrying them, by build.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const STAND_INS = {
  engine: {
    'elements/define-elements.js': './jaccepte-bar.js',
    './reader-commands.js': './jaccepte-choice.js',
    'locales/load-messages.js': '/src/locales/load-drop-in-messages.ts',
  },
  elements: {
    'browser/engine.js': '/src/browser/page-engine.ts',
    'locales/load-messages.js': '/src/locales/load-drop-in-messages.ts',
  },
};

/**
 * Puts them in place.
 *
 * @returns {import('vite').Plugin}
 */
export const useStandIns = () => ({
  name: 'use-stand-ins',
  enforce: 'pre',
  resolveId(source) {
    for (const [ending, standIn] of Object.entries(STAND_INS[this.environment.name] ?? {}))
      if (source.endsWith(ending))
        return standIn.startsWith('./')
          ? { id: standIn, external: true }
          : this.resolve(this.environment.config.root + standIn);
    return null;
  },
});

/**
 * Each of our decorators stands alone on a property of a class: TypeScript's general helper is five times as long.
 *
 * @returns {import('vite').Plugin}
 */
export const useSmallDecorate = () => ({
  name: 'use-small-decorate',
  enforce: 'pre',
  resolveId: (source) => (/helpers\/(esm\/)?decorate/.test(source) ? '\0decorate' : null),
  load: (id) =>
    id === '\0decorate' ? 'export default ([decorator], prototype, name) => decorator(prototype, name);' : null,
});
