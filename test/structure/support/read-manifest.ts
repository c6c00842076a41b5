import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementDoc, Manifest } from '../../../scripts/describe/manifest.js';
import { root } from './source-files.js';

/** The elements as the manifest in dist/ describes them, by tag. */
export function readManifest(): ReadonlyMap<string, ElementDoc> {
  const path = join(root, 'dist/custom-elements.json');
  assert.ok(existsSync(path), 'dist/custom-elements.json is missing: run the build');
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(elements.map((element) => [element.tagName, element]));
}
