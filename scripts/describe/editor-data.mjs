import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { globalAttributes } from './global-attributes.mjs';

/**
 * Each name once: two elements may have a custom property of the same name.
 * @param {{ name: string }[]} list
 */
const unique = (list) => list.filter((one, index) => list.findIndex(({ name }) => name === one.name) === index);

/**
 * @param {string} file
 * @param {unknown} data
 */
const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

/**
 * Writes what editors know the elements by: custom data for VS Code and its like, web-types for JetBrains.
 * @param {string} outdir
 */
export const editorData = (outdir) => ({
  name: 'editor-data',
  /** @param {{ customElementsManifest: any }} parameters */
  packageLinkPhase({ customElementsManifest }) {
    const html = JSON.parse(getVsCodeHtmlCustomData(customElementsManifest, {}));
    write(`${outdir}/vscode.html-custom-data.json`, { ...html, globalAttributes });

    const { properties, pseudoElements, ...css } = JSON.parse(getVsCodeCssCustomData(customElementsManifest, {}));
    write(`${outdir}/vscode.css-custom-data.json`, {
      ...css,
      properties: unique(properties),
      pseudoElements: unique(pseudoElements),
    });

    const webTypes = JSON.parse(getWebTypesData(customElementsManifest, {}));
    const { contributions } = webTypes;
    contributions.html.attributes = globalAttributes.map(({ name, description, values }) => ({
      name,
      description,
      ...(values && { values }),
    }));
    for (const kind of ['properties', 'pseudo-elements'])
      if (contributions.css?.[kind]) contributions.css[kind] = unique(contributions.css[kind]);
    write(`${outdir}/web-types.json`, webTypes);
  },
});
