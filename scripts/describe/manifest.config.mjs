// The elements described for editors, frameworks and other tools, from the JSDoc of the source: `npm run build` runs it.
import { editorData } from './editor-data.mjs';
import { publishManifest } from './publish-manifest.mjs';
import { typings } from './typings.mjs';

const outdir = 'dist';

export default {
  globs: ['src/elements/consent-controls.ts', 'src/elements/consent-manager.ts', 'src/elements/consent-gate.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [publishManifest(), editorData(outdir), typings(outdir)],
};
