import { expect } from '@open-wc/testing';
import { createId } from '../../src/core/create-id.js';

describe('createId', () => {
  it('has twenty hexadecimal digits', () => {
    for (let count = 0; count < 200; count++) expect(createId()).to.match(/^[0-9a-f]{20}$/);
  });

  it('is never the same', () => {
    expect(new Set(Array.from({ length: 1000 }, createId)).size).to.equal(1000);
  });
});
