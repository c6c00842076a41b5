import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type PreviewServer } from 'vite';

/** Modules that the drop-in's parts find on the page or beside themselves instead of carrying them. */
const standIns: Record<string, Record<string, string>> = {
  engine: {
    'elements/define-elements.js': './jaccepte-bar.js',
    './reader-commands.js': './jaccepte-choice.js',
    'locales/load-messages.js': '/src/locales/load-drop-in-messages.ts',
  },
  elements: { 'browser/engine.js': '/src/browser/page-engine.ts' },
};

const useStandIns = (): Plugin => ({
  name: 'use-stand-ins',
  enforce: 'pre',
  resolveId(source) {
    for (const [ending, standIn] of Object.entries(standIns[this.environment.name] ?? {}))
      if (source.endsWith(ending))
        return standIn.startsWith('./')
          ? { id: standIn, external: true }
          : this.resolve(this.environment.config.root + standIn);
    return null;
  },
});

/** Takes the white space out of the CSS and HTML in Lit's templates. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  async transform(code, id) {
    return /\/src\/elements\//.test(id) ? await minifyHTMLLiterals(code, { fileName: id }) : null;
  },
});

/** Serves what was built under /cdn/, as the demo's pages ask for it. */
const serveCdn = (): Plugin => ({
  name: 'serve-cdn',
  configurePreviewServer(server: PreviewServer) {
    server.middlewares.use('/cdn/', (request, response, next) => {
      const file = new URL(`dist/cdn${new URL(request.url ?? '/', 'http://localhost').pathname}`, import.meta.url);
      if (!existsSync(file) || file.href.endsWith('/')) return next();
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      createReadStream(file).pipe(response);
    });
  },
});

const locales = readdirSync('src/locales').filter((file) => /^[a-z]{2}(-\w+)?\.ts$/.test(file));

const part = (entry: Record<string, string>, format: 'es' | 'iife' = 'es', emptyOutDir = false) => ({
  consumer: 'client' as const,
  build: {
    emptyOutDir,
    // A library needs no helper that preloads chunks.
    lib: { entry, formats: [format], name: 'early' },
    minify: 'terser' as const,
    terserOptions: { module: true, ecma: 2020 as const, compress: { passes: 3, unsafe_arrows: true } },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'jaccepte-[name].js' },
    },
  },
});

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  // The drop-in only ever runs on a page.
  define: { 'typeof document': '"object"' },
  plugins: [useStandIns(), minifyTemplates(), serveCdn()],
  build: { outDir: 'dist/cdn', emptyOutDir: false, target: 'es2022', modulePreload: false, sourcemap: false },
  environments: {
    // The first to be built clears away what an older build left.
    early: part({ early: 'src/early.ts' }, 'iife', true),
    engine: part({ jaccepte: 'src/auto.ts' }),
    commands: part({ 'jaccepte-choice': 'src/browser/reader-commands.ts' }),
    elements: part({
      'jaccepte-bar': 'src/elements/define-elements.ts',
      ...Object.fromEntries(locales.map((file) => [`jaccepte-${file.slice(0, -3)}`, `src/locales/${file}`])),
    }),
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const name of ['early', 'engine', 'commands', 'elements'])
        if (environments[name]) await build(environments[name]);
    },
  },
  preview: { port: 4173, open: false },
});
