import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig } from 'vite';

/**
 * Angular's packages come half compiled; the other half is its linker's, which its own command line runs in this way.
 *
 * @returns {import('vite').Plugin}
 */
const linkAngular = () => ({
  name: 'link-angular',
  async transform(code, id) {
    if (!/@angular.*\.mjs$/.test(id) || !code.includes('ɵɵngDeclare')) return null;
    const result = await transformAsync(code, {
      filename: id,
      configFile: false,
      compact: false,
      plugins: [linker.createEs2015LinkerPlugin ? linker.createEs2015LinkerPlugin({ linkerJitMode: false }) : linker],
    });
    return result?.code ? { code: result.code, map: null } : null;
  },
});

export default defineConfig({ plugins: [linkAngular()] });
