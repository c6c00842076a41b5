import { expect } from '@open-wc/testing';
import { jurisdictions } from '../../src/core/jurisdictions.js';
import { modeOfRegion, modeOfTimeZone } from '../../src/core/region-mode.js';

const regions = {
  'opt-in': 'FR DE IE IS LI NO AX RE GP MF NC PF GB UK GI JE CH BR BR-SP CA CA-QC ca-qc fr FR-IDF GB-SCT EU',
  'opt-out': 'US US-CA us-ny US-TX',
  implied: 'MA JP AU MX NZ IN RS TR CA-ON CA-BC ca-on XK AD',
};

const timeZones = {
  'opt-in':
    'Europe/Paris Europe/Dublin Europe/Somewhere_New Atlantic/Reykjavik Atlantic/Canary Africa/Ceuta Asia/Nicosia Indian/Reunion ' +
    'America/Cayenne America/Martinique Pacific/Noumea Europe/London Europe/Gibraltar Europe/Zurich America/Sao_Paulo ' +
    'America/Noronha America/Bahia Pacific/Tahiti Pacific/Wallis America/Toronto America/Montreal America/Blanc-Sablon UTC Etc/GMT+1 CET Antarctica/Troll Mars/Base',
  'opt-out':
    'America/New_York America/Chicago America/Los_Angeles America/Indiana/Knox America/Indiana/Vincennes America/North_Dakota/Center Pacific/Honolulu',
  implied:
    'Africa/Casablanca Asia/Tokyo Australia/Sydney America/Mexico_City America/Vancouver America/Argentina/Ushuaia ' +
    'Europe/Belgrade Europe/Moscow Europe/Volgograd Europe/Istanbul Europe/Kyiv Indian/Mauritius Pacific/Auckland Atlantic/Bermuda',
};

describe('the mode of a region', () => {
  for (const [mode, codes] of Object.entries(regions))
    it(`is ${mode} for ${codes}`, () => {
      for (const code of codes.split(' ')) expect(modeOfRegion(code), code).to.equal(mode);
    });

  it('is unknown for what is no ISO 3166 code', () => {
    for (const code of [
      '',
      'F',
      'FRA',
      'France',
      'FR-',
      'FR-TOOLONG',
      'FR-É',
      '12',
      'XX',
      'ZZ',
      'QZ',
      'AA',
      'FT',
      '-CA',
      'CA QC',
      'FR, DE',
    ])
      expect(modeOfRegion(code), code).to.be.undefined;
  });

  it('is that of the strictest province for a part of Canada that there is not', () => {
    expect(modeOfRegion('CA-XX')).to.equal('opt-in');
  });
});

describe('the mode of a time zone', () => {
  for (const [mode, zones] of Object.entries(timeZones))
    it(`is ${mode} for ${zones.split(' ').slice(0, 3).join(', ')} and others`, () => {
      for (const zone of zones.split(' ')) expect(modeOfTimeZone(zone), zone).to.equal(mode);
    });

  it('is opt-in for every zone of Europe that the browser knows, but for those of other countries', () => {
    const others = jurisdictions.at(-1)!.timeZones.split(' ');
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'));
    expect(zones.length).to.be.above(30);
    for (const zone of zones) expect(modeOfTimeZone(zone), zone).to.equal(others.includes(zone) ? 'implied' : 'opt-in');
  });
});

describe('the table of jurisdictions', () => {
  it('has every place once', () => {
    for (const list of ['regions', 'timeZones'] as const) {
      const all = jurisdictions.flatMap((one) => one[list].split(' '));
      expect(new Set(all).size).to.equal(all.length);
    }
  });
});
