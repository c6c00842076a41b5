import { expect } from '@open-wc/testing';
import { decideMode } from '../../src/browser/regional-mode.js';
import { replaceProperty } from './support/replace-property.js';

describe('decideMode', () => {
  let restore = (): void => undefined;
  const live = (zone: string | undefined) => {
    restore = replaceProperty(Intl, 'DateTimeFormat', {
      value: () => ({ resolvedOptions: () => ({ timeZone: zone }) }),
    });
  };
  afterEach(() => restore());

  /** What a manager with this region comes to, and what its owner hears. */
  const decide = (region?: string) => {
    const manager = document.createElement('consent-manager');
    if (region !== undefined) manager.setAttribute('region', region);
    const complaints: string[] = [];
    const mode = decideMode(manager, (_, attribute, instead) => complaints.push(`${attribute}: ${instead}`));
    return { mode, complaints };
  };

  it('goes by the region', () => {
    live('Asia/Tokyo');
    expect(decide('FR').mode).to.equal('opt-in');
    expect(decide(' us-ca ').mode).to.equal('opt-out');
    expect(decide('MA')).to.deep.equal({ mode: 'implied', complaints: [] });
  });

  it('goes by the time zone without one', () => {
    live('America/New_York');
    expect(decide()).to.deep.equal({ mode: 'opt-out', complaints: [] });
    expect(decide('')).to.deep.equal({ mode: 'opt-out', complaints: [] });
  });

  it('goes by the time zone where the region cannot be used, and says so', () => {
    live('Europe/Paris');
    for (const region of ['France', 'XX', 'FT', 'US_CA'])
      expect(decide(region), region).to.deep.equal({ mode: 'opt-in', complaints: ['region: the time zone'] });
  });

  it('asks first where the browser does not tell', () => {
    live(undefined);
    expect(decide().mode).to.equal('opt-in');
    restore();
    restore = replaceProperty(Intl, 'DateTimeFormat', {
      value: () => {
        throw new RangeError('unsupported');
      },
    });
    expect(decide().mode).to.equal('opt-in');
  });
});
