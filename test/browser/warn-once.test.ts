import { expect } from '@open-wc/testing';
import { warnOnce } from '../../src/browser/warn-once.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';

describe('warnOnce', () => {
  let record: WarningRecord;
  beforeEach(() => {
    record = recordWarnings();
  });
  afterEach(() => record.restore());

  it('says who warns, and of what', () => {
    warnOnce('of this');
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.match(/^jaccepte: of this/);
  });

  it('says each thing once', () => {
    warnOnce('of one');
    warnOnce('of another');
    warnOnce('of one');
    expect(record.warnings).to.have.length(2);
  });
});
