import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jurisdictions } from '../../src/core/jurisdictions.js';
import { modeOfRegion, modeOfTimeZone } from '../../src/core/region-mode.js';
import { readMarkdown } from './support/read-markdown.js';

const { text } = readMarkdown('docs/law.md');
const rows = [...text.matchAll(/^\|.*\|$/gm)].map(([row]) => row.split('|').map((cell) => cell.trim()));
const unquote = (cell = '') => cell.replaceAll('`', '');

/** Rows of codes: `| where | FR DE … | mode |`. */
const regions = rows
  .filter(([, , codes = '']) => /^[A-Z]{2}(-[A-Z]{2})?( [A-Z]{2}(-[A-Z]{2})?)*$/.test(codes))
  .flatMap(([, , codes = '', mode]) => codes.split(' ').map((code) => ({ code, mode: unquote(mode) })));

/** Rows of zones: `| zone | mode |`. */
const zones = rows
  .filter(([, zone = '', mode = '']) => /^`\w+(\/\w+)?`$/.test(zone) && /^`(implied|opt-in|opt-out)`$/.test(mode))
  .map(([, zone, mode]) => ({ zone: unquote(zone), mode: unquote(mode) }));

describe('docs/law.md', () => {
  test('has every region that the table of jurisdictions has, once, and no other', () => {
    const known = jurisdictions.flatMap((one) => one.regions.split(' '));
    assert.deepEqual(regions.map(({ code }) => code).sort(), known.sort());
  });

  test('says of each region what `auto` comes to', () => {
    for (const { code, mode } of regions) assert.equal(modeOfRegion(code), mode, code);
  });

  test('says of each time zone what `auto` comes to', () => {
    assert.ok(zones.length >= 6, `${zones.length} zones`);
    for (const { zone, mode } of zones) assert.equal(modeOfTimeZone(zone), mode, zone);
  });

  test('is right about what is in no table: other codes, none, Morocco and the states', () => {
    assert.match(text, /Any other ISO 3166 code is `implied`; what is no such code is `opt-in`/);
    assert.equal(modeOfRegion('JP'), 'implied');
    assert.equal(modeOfRegion('nowhere'), undefined);
    assert.equal(modeOfRegion('MA'), 'implied');
    assert.equal(modeOfRegion('US-CA'), 'opt-out');
  });
});
