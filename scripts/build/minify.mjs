import { minifyHTMLLiterals } from 'minify-literals';
import { minify as minifyScript } from 'terser';
import { privateNames } from './private-names.mjs';

/**
 * What else makes a build's files smaller, and not every build's. `unsafe` takes it that a page has not redefined `String` and
 * the like.
 *
 * @type {Readonly<Record<string, import('terser').CompressOptions>>}
 */
const SHORTER = { engine: { unsafe: true, lhs_constants: false } };

/**
 * Takes the white space out of the CSS and HTML in Lit's templates, and the tag that joins style sheets from where there
 * is one.
 *
 * @returns {import('vite').Plugin}
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/elements\//.test(id)) return null;
    const minified = (await minifyHTMLLiterals(code, { fileName: id }))?.code ?? code;
    return {
      code: minified
        .replace(/import \{ css \} from ['"]lit['"]/, "import { unsafeCSS } from 'lit'")
        .replace(/\bcss(`[^`$]*`)/g, 'unsafeCSS($1)'),
      map: null,
    };
  },
});

/**
 * Terser after the bundler's own minifier makes smaller files than either alone, and can shorten private names, alike in
 * all files of a build. Licences are kept in a file beside the code.
 *
 * @returns {import('vite').Plugin}
 */
export const minify = () => ({
  name: 'minify',
  async generateBundle(_options, bundle) {
    const { regex, nameCache } = privateNames(this.environment.name);
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code = '' } = await minifyScript(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 6, unsafe_arrows: true, pure_getters: true, ...SHORTER[this.environment.name] },
        mangle: { properties: { regex, builtins: true } },
        format: { comments: false },
        nameCache,
      });
      // What is all run as soon as it is there is compiled whole, while it arrives, instead of one function after the other when
      // it is called. https://v8.dev/blog/explicit-compile-hints. The engine has no byte to spare for it.
      const hint = /^jaccepte-bar\.js$/.test(chunk.fileName) ? '//# allFunctionsCalledOnLoad\n' : '';
      chunk.code = hint + code;
    }
  },
});
