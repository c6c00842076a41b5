import assert from 'node:assert/strict';

/** Puts one text in the place of another that is there once: an example that no longer has it is not tried by halves. */
export function replaceOnce(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, `"${from}" is not there once`);
  return text.replace(from, () => to);
}
