import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, test } from 'node:test';
import { renderReadmes } from '../../scripts/describe/readme-parts.mjs';
import { readManifest } from './support/read-manifest.js';
import { anchorOf, readMarkdown, type MarkdownPage } from './support/read-markdown.js';
import { root } from './support/source-files.js';

const english = readMarkdown('README.md');
const french = readMarkdown('README.fr.md');
const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = [english, french, ...['CONTRIBUTING.md', ...guides.map((name) => `docs/${name}`)].map(readMarkdown)];

/** What a page must be told by name. */
const each = (check: (page: MarkdownPage) => void) => {
  for (const page of pages) check(page);
};

describe('README', () => {
  test('has the tables of the manifest, in both languages: `npm run docs` writes them', async () => {
    for (const { path, text } of await renderReadmes())
      assert.ok(readFileSync(path, 'utf8') === text, `${path.pathname} is out of date: npm run docs`);
  });

  test('has the same headings in both languages, one to one', () => {
    const levels = (page: MarkdownPage) => page.headings.map((heading) => heading.replace(/ .*/, ''));
    assert.deepEqual(levels(french), levels(english));
    const isCode = (heading: string) => heading.includes('`');
    assert.deepEqual(french.headings.filter(isCode), english.headings.filter(isCode));
  });

  test('has the same numbers in both languages: of what is loaded, and of the benchmark', () => {
    const rows = ({ text }: MarkdownPage) =>
      [...text.matchAll(/^\|.*(?:\.js` *|± ?\d+|no library|sans bibliothèque).*\|$/gm)].map(([row]) =>
        row
          .split('|')
          .slice(2)
          .map((cell) => cell.replaceAll(/[^\d.★()±]/g, '')),
      );
    const sizes = rows(english);
    assert.ok(sizes.length > 15, `${sizes.length} rows`);
    assert.deepEqual(rows(french), sizes);
  });

  test('has the same code in both languages, but for what it says to people', () => {
    const withoutWords = ({ blocks }: MarkdownPage) =>
      blocks.map(({ language, text }) => [language, text.replaceAll(/ *(\/\/ |# |\/\* ).*$/gm, '')]);
    assert.deepEqual(withoutWords(french), withoutWords(english));
  });

  test('leads from each language to the other', () => {
    assert.ok(english.links.includes('README.fr.md'));
    assert.ok(french.links.includes('README.md'));
  });
});

describe('the documents', () => {
  test('link to files and headings that are there', () => {
    each(({ path, links }) => {
      for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
        const [file = '', anchor] = link.split('#');
        const target = file ? join(dirname(path), file) : path;
        // A folder is somebody else's to fill.
        if (extname(target)) assert.ok(existsSync(join(root, target)), `${path}: ${link}`);
        if (anchor) assert.ok(readMarkdown(target).headings.map(anchorOf).includes(anchor), `${path}: ${link}`);
      }
    });
  });

  test('name files of the source and of the drop-in that are there', () => {
    const isThere = (path: string, file: string) => assert.ok(existsSync(join(root, file)), `${path}: ${file}`);
    let count = 0;
    each(({ path, text }) => {
      for (const [, file = ''] of text.matchAll(/`((?:src|test|scripts)\/[\w./-]+\.(?:ts|mjs|json))`/g))
        isThere(path, file);
      for (const [, file = ''] of text.matchAll(/`(?:https:\/\/…\/)?((?:jaccepte(?:-[\w-]+)?|early)\.js)`/g)) {
        isThere(path, `dist/cdn/${file}`);
        count += 1;
      }
    });
    assert.ok(count > 20, `${count} files of the drop-in`);
  });

  test('draw a picture of files that are there, in colours for light and for dark', () => {
    const picture = readFileSync(join(root, 'docs/data-flow.svg'), 'utf8');
    const files = [...picture.matchAll(/<text class="file"[^>]*>(\w+\/)([\w.,\s/-]*)<\/text>/g)];
    assert.ok(files.length > 12, `${files.length} files`);
    for (const [, folder = '', names = ''] of files)
      for (const name of names.split(', ').filter((one) => one.endsWith('.ts'))) {
        const file = `src/${name.includes('/') ? '' : folder}${name}`;
        assert.ok(existsSync(join(root, file)) || existsSync(join(root, `src/${folder}${name}`)), file);
      }
    assert.match(picture, /prefers-color-scheme: dark/);
    assert.match(picture, /<title id="title">[^<]+<\/title>/);
  });

  test('write markup that the manifest knows', () => {
    const elements = readManifest();
    each(({ path, blocks }) => {
      for (const { text } of blocks.filter(({ language }) => language === 'html'))
        for (const [, tag = '', inside = ''] of text.matchAll(/<(consent-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)) {
          const element = elements.get(tag);
          assert.ok(element, `${path}: <${tag}>`);
          for (const [, name = '', value] of inside.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
            if (['hidden', 'slot', 'id', 'class'].includes(name)) continue;
            const attribute = element.attributes.find((one) => one.name === name);
            assert.ok(attribute, `${path}: <${tag} ${name}>`);
            if (attribute.type?.text.startsWith("'"))
              assert.ok(attribute.type.text.includes(`'${value ?? ''}'`), `${path}: ${name}="${value ?? ''}"`);
          }
        }
    });
  });

  test('import what the package exports', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, { default: string }>;
    };
    let count = 0;
    for (const { path, blocks } of pages)
      for (const { text } of blocks)
        for (const [, names = '', entry = ''] of text.matchAll(/import (?:\{([^}]*)\} from )?'(jaccepte[^']*)'/g)) {
          const target =
            exports[entry.replace(/^jaccepte/, '.')]?.default ??
            exports['./locales/*.js']?.default.replace('*', /locales\/(.*)\.js$/.exec(entry)?.[1] ?? '');
          assert.ok(target && existsSync(join(root, target)), `${path}: ${entry}`);
          const module = (await import(join(root, target))) as object;
          for (const name of names.split(',').map((one) => one.trim()))
            assert.ok(!name || name.startsWith('type ') || name in module, `${path}: ${name} of ${entry}`);
          count += 1;
        }
    assert.ok(count >= 8, `${count} imports`);
  });
});
