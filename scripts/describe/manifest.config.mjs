// The elements described for editors and other tools, from the JSDoc of the source: `npm run build` runs it.
import { publishManifest } from './publish-manifest.mjs';

export default {
  globs: ['src/elements/consent-controls.ts', 'src/elements/consent-manager.ts', 'src/elements/consent-gate.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishManifest()],
};
