import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.js';

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

export interface MarkdownPage {
  readonly path: string;
  readonly text: string;
  /** With their marks: `## Install`. */
  readonly headings: readonly string[];
  readonly blocks: readonly CodeBlock[];
  /** Addresses, of pictures too. */
  readonly links: readonly string[];
}

const BLOCK = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

/** A page of the repository, apart. */
export function readMarkdown(path: string): MarkdownPage {
  const text = readFileSync(join(root, path), 'utf8');
  const prose = text.replace(BLOCK, '');
  return {
    path,
    text,
    headings: [...prose.matchAll(/^#+ .+$/gm)].map(([heading]) => heading),
    blocks: [...text.matchAll(BLOCK)].map(([, , language = '', block = '']) => ({ language, text: block })),
    links: [...prose.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
  };
}

/** What a heading is reached by, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}
