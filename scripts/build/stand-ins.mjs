/**
 * Modules that the drop-in's parts find on the page or beside themselves instead of carrying them, by build.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const STAND_INS = {
  engine: {
    'elements/define-elements.js': './jaccepte-bar.js',
    './reader-commands.js': './jaccepte-choice.js',
    './regional-mode.js': './jaccepte-regions.js',
    'locales/load-messages.js': '/src/locales/load-drop-in-messages.ts',
    'signals/load-signal.js': '/src/signals/load-drop-in-signal.ts',
    'events/facts.js': '/src/browser/events/drop-in-facts.ts',
  },
  elements: {
    'browser/engine.js': '/src/browser/page-engine.ts',
    'locales/load-messages.js': '/src/locales/load-drop-in-messages.ts',
    '/gates.js': '/src/elements/drop-in-gates.ts',
  },
};

/**
 * Modules of which a part of the drop-in carries a copy of its own, so that it need not wait for a third file, by build and part.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, RegExp>>>>}
 */
const OWN_COPIES = {
  elements: { 'consent-gate.ts': /\/(category-texts|load-messages)\.js$/ },
};

/**
 * Puts them in place.
 *
 * @returns {import('vite').Plugin}
 */
export const useStandIns = () => ({
  name: 'use-stand-ins',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const { name, config } = this.environment;
    const found = Object.entries(STAND_INS[name] ?? {}).find(([ending]) => source.endsWith(ending))?.[1];
    if (found?.startsWith('./')) return { id: found, external: true };
    // Each adapter is one file: a second one, shared among them, would cost another round trip.
    if (name === 'signals' && source.startsWith('.')) {
      const [, adapter = importer.replace(/^.*\/|\.ts$/g, '')] = /\?for=(\w+)$/.exec(importer) ?? [];
      const resolved = await this.resolve(source, importer.replace(/\?.*$/, ''));
      return resolved && `${resolved.id}?for=${adapter}`;
    }
    const copies = Object.entries(OWN_COPIES[name] ?? {}).find(([ending]) => importer.endsWith(ending))?.[1];
    const isCopied = !!copies?.test(source);
    if (!found && !isCopied) return null;
    const resolved = await this.resolve(found ? config.root + found : source, importer);
    return resolved && isCopied ? `${resolved.id}?own` : resolved;
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
  // The bundler finds the helper itself and asks no plugin where it is.
  transform: (_code, id) =>
    /helpers\/(esm\/)?decorate\.js$/.test(id)
      ? { code: 'export default ([decorator], prototype, name) => decorator(prototype, name);', map: null }
      : null,
});
