import { expect } from '@open-wc/testing';
import { consumersOf } from '../../src/browser/consumers-of.js';

const read = (attributes: string) => {
  const template = document.createElement('template');
  template.innerHTML = `<consent-manager ${attributes}></consent-manager>`;
  return consumersOf(template.content.firstElementChild);
};

describe('consumersOf', () => {
  it('has none without a manager, or where it names none', () => {
    expect(consumersOf(null)).to.deep.equal([]);
    expect(read('')).to.deep.equal([]);
    expect(read('signals="  "')).to.deep.equal([]);
  });

  it('has those that signals names, however they are parted', () => {
    expect(read('signals=" google\n matomo,meta "')).to.deep.equal(['google', 'matomo', 'meta']);
  });

  it('has no way out of the folder', () => {
    expect(read('signals="../../x"')).to.deep.equal(['x']);
  });

  it('has whoever posts receipts', () => {
    expect(read('receipts-href="/receipts"')).to.deep.equal(['receipts']);
    expect(read('signals="google" receipts-href')).to.deep.equal(['google', 'receipts']);
  });
});
