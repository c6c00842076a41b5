import { configs as lit } from 'eslint-plugin-lit';
import { configs as litA11y } from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'demo/frameworks/**/*.{ts,tsx}', 'test/frameworks/{dist,wrong}']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler's list of what browsers have is ahead of browsers; here "unnecessary" is a check for a feature.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Objects are closures here, whose methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.recommended],
    rules: { 'no-console': ['error', { allow: ['debug', 'warn', 'error'] }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A chai assertion is a property; a test may insist; and node:test answers with a promise that it handles itself.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Chai's types call `.equal()` a promise, for the sake of snapshots.
          allowForKnownSafeCalls: ['Equal', { from: 'package', package: 'node:test', name: ['describe', 'test'] }],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
