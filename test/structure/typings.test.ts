import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ts from 'typescript';
import { installPackage, type InstalledPackage } from './support/install-package.js';

/** What the typings are checked against: the types of each framework, as its users have them. */
const FRAMEWORKS = ['@types/react@19.2.7', 'preact@10.28.0', 'svelte@5.45.2', 'vue@3.5.25'];

/** In the JSX of React and Preact: what is right, and what has to be told to be wrong. */
const jsx = `
  export const page = (
    <consent-manager
      mode="opt-in"
      policy-href="/confidentialite"
      max-age-days={90}
      revision="2"
      no-gpc
      reload-on-withdraw={false}
      class="bar"
      ref={(element) => void element?.showPreferences()}
      onconsent-change={({ detail }) => detail.consent.granted.includes('statistics')}
    >
      <span slot="message">…</span>
      <consent-category name="statistics" default="granted" required={false} cookies="_ga _ga_*">
        Measures.
        <consent-service name="matomo" policy-href="/matomo" signals="matomo" />
      </consent-category>
    </consent-manager>
  );
  export const gate = <consent-gate category="media" service="youtube" id="film"><iframe data-src="/film" /></consent-gate>;
  // @ts-expect-error no such mode
  export const wrongMode = <consent-manager mode="optin" />;
  // @ts-expect-error no such attribute
  export const wrongName = <consent-category categories="statistics" />;
  // @ts-expect-error a boolean
  export const wrongFlag = <consent-manager no-gpc="no" />;
  // @ts-expect-error no such detail
  export const wrongDetail = <consent-manager onconsent-change={({ detail }) => detail.granted.statistics} />;
`;

/** A file of a user's own for each way to use the elements. */
const files: Readonly<Record<string, string>> = {
  'react.tsx': `import type {} from 'jaccepte/react.js';\n${jsx}`,
  'preact.tsx': `/** @jsxImportSource preact */\nimport type {} from 'jaccepte/preact.js';\n${jsx}`,
  'svelte.ts': `
      import type {} from 'jaccepte/svelte.js';
      import type { SvelteHTMLElements } from 'svelte/elements';
      export const manager: SvelteHTMLElements['consent-manager'] = {
        mode: 'auto',
        'no-gpc': true,
        class: 'bar',
        'onconsent-change': ({ detail }) => detail.consent.granted.includes('statistics'),
        'on:consent-ready': ({ detail }) => detail.consent.basis,
      };
      export const category: SvelteHTMLElements['consent-category'] = { name: 'statistics', default: 'granted' };
      export const gate: SvelteHTMLElements['consent-gate'] = { category: 'media', title: 'film' };
      export const service: SvelteHTMLElements['consent-service'] = { name: 'youtube' };
      // @ts-expect-error Svelte would write "false", which is on
      export const wrongFlag: SvelteHTMLElements['consent-manager'] = { 'no-gpc': false };
      // @ts-expect-error no such position
      export const wrongPosition: SvelteHTMLElements['consent-manager'] = { position: 'left' };
    `,
  'vue.ts': `
      import type {} from 'jaccepte/vue.js';
      import type { GlobalComponents } from 'vue';
      type Props<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];
      export const manager: Props<'consent-manager'> = {
        mode: 'auto',
        'policy-href': '/confidentialite',
        maxAgeDays: 90,
        noGpc: true,
        class: ['bar'],
        onConsentChange: ({ detail }) => detail.consent.granted.includes('statistics'),
      };
      export const category: Props<'consent-category'> = { name: 'statistics', default: 'granted' };
      export const gate: Props<'consent-gate'> = { category: 'media', title: 'film' };
      export const service: Props<'consent-service'> = { name: 'youtube' };
      // @ts-expect-error Vue would write "false", which is on
      export const wrongFlag: Props<'consent-manager'> = { 'no-gpc': false };
      // @ts-expect-error no such default
      export const wrongDefault: Props<'consent-category'> = { default: 'on' };
    `,
  'dom.ts': `
      import type {} from 'jaccepte/define.js';
      import type { ConsentManagerAttributes } from 'jaccepte/attributes.js';
      import type { ConsentGate, ConsentManager } from 'jaccepte';
      export const manager: ConsentManager = document.createElement('consent-manager');
      export const gate: ConsentGate = document.createElement('consent-gate');
      export const attributes: ConsentManagerAttributes = { position: 'top', 'no-gpc': false };
      document.addEventListener('consent-change', ({ detail }) => detail.withdrawn.includes('statistics'));
      // @ts-expect-error no such property
      manager.polcyHref = '/confidentialite';
    `,
};

const resolutions = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

describe('the typings, in a project that has the package installed', () => {
  let installed: InstalledPackage;
  before(() => {
    installed = installPackage();
    execSync(`npm install --prefer-offline --no-audit --no-fund --silent --ignore-scripts ${FRAMEWORKS.join(' ')}`, {
      cwd: installed.project,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  after(() => installed.remove());

  for (const [resolution, options] of Object.entries(resolutions))
    test(`know the elements in each framework, and without one, with ${resolution}`, () => {
      const paths = Object.entries(files).map(([name, text]) => {
        const path = join(installed.project, name);
        writeFileSync(path, text);
        return path;
      });
      assert.deepEqual(compile(paths, options), []);
    });
});

/** What the compiler has to say, in its strictest settings, libraries included. */
function compile(paths: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(paths, {
    ...options,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
