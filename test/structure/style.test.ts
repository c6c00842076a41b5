import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { readSourceFiles } from './support/source-files.js';

const files = readSourceFiles().map((file) => ({ ...file, lines: file.text.trimEnd().split('\n').length }));
const report = files.map(({ path, lines }) => `${path}: ${lines}`);

describe('style of src/', () => {
  test('files are short: half of them within 80 lines, nine in ten within 160, all within 250', () => {
    // Locales are lists: their length says nothing.
    const lengths = files.filter(({ layer }) => layer !== 'locales').map(({ lines }) => lines);
    const longerThan = (limit: number) =>
      `longer than ${limit}: ${report.filter((line) => Number(line.split(': ')[1]) > limit).join(', ')}`;
    assert.ok(quantile(lengths, 0.5) <= 80, longerThan(80));
    assert.ok(quantile(lengths, 0.9) <= 160, longerThan(160));
    assert.ok(Math.max(...files.map(({ lines }) => lines)) <= 250, longerThan(250));
  });

  test('names are kebab-case and say what is in the file', () => {
    const isNamed = (path: string) => {
      const name = basename(path).replace(/(\.styles)?\.ts$/, '');
      // A language goes by its tag: pt-BR.
      if (/^locales\/[a-z]{2}(-[A-Z]{2}|-[A-Z][a-z]{3})?\.ts$/.test(path)) return true;
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !/^(utils?|helpers?|common|constants)$/.test(name);
    };
    assert.deepEqual(
      list(({ path }) => !isNamed(path)),
      [],
    );
  });

  test('exports have names', () => {
    assert.deepEqual(
      list(({ text }) => /^export default\b|\bas default\b/m.test(text)),
      [],
    );
  });
});

function list(isWrong: (file: (typeof files)[number]) => boolean): string[] {
  return files.filter(isWrong).map(({ path }) => path);
}

/** The value that the given share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
