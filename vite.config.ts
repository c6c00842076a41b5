import { defineConfig } from 'vite';
import { licences } from './scripts/build/licences.mjs';
import { minify, minifyTemplates } from './scripts/build/minify.mjs';
import { serveCdn } from './scripts/build/serve-cdn.mjs';
import { localeEntries, splitLocales } from './scripts/build/split-locales.mjs';
import { useSmallDecorate, useStandIns } from './scripts/build/stand-ins.mjs';
import { adapterEntries } from './scripts/build/adapters.mjs';
import { trimDependencies } from './scripts/build/trim-dependencies.mjs';

const part = (entry: Record<string, string>, format: 'es' | 'iife' = 'es', emptyOutDir = false) => ({
  consumer: 'client' as const,
  build: {
    emptyOutDir,
    // A library needs no helper that preloads chunks.
    lib: { entry, formats: [format], name: 'early' },
    rolldownOptions: {
      // The bar's file has what its companion shares with it, instead of a third one.
      preserveEntrySignatures: 'allow-extension' as const,
      output: { entryFileNames: '[name].js', chunkFileNames: 'jaccepte-[name].js' },
    },
  },
});

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  // The drop-in only ever runs on a page.
  define: { 'typeof document': '"object"' },
  plugins: [
    useStandIns(),
    splitLocales(),
    useSmallDecorate(),
    trimDependencies(),
    minifyTemplates(),
    minify(),
    licences(),
    serveCdn(),
  ],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    minify: 'oxc',
    modulePreload: false,
    sourcemap: false,
  },
  environments: {
    // The first to be built clears away what an older build left.
    early: part({ early: 'src/early.ts' }, 'iife', true),
    engine: part({ jaccepte: 'src/auto.ts' }),
    commands: part({
      'jaccepte-choice': 'src/browser/reader-commands.ts',
      'jaccepte-regions': 'src/browser/regional-mode.ts',
    }),
    signals: part(adapterEntries()),
    elements: part({ 'jaccepte-bar': 'src/elements/define-elements.ts', ...localeEntries() }),
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const name of ['early', 'engine', 'commands', 'signals', 'elements'])
        if (environments[name]) await build(environments[name]);
    },
  },
  preview: { port: 4173, open: false },
});
