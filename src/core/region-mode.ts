import type { ConsentMode } from './consent.js';
import { jurisdictions, type Jurisdiction } from './jurisdictions.js';

const find = (list: keyof Omit<Jurisdiction, 'mode'>, name: string): ConsentMode | undefined =>
  jurisdictions.find((one) => one[list].split(' ').includes(name))?.mode;

/** Codes that ISO 3166-1 leaves to its users, some of which `Intl` has a name for. */
const isUserAssigned = (country: string): boolean => /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(country);

const isCountry = (country: string): boolean =>
  /^[A-Z]{2}$/.test(country) &&
  !isUserAssigned(country) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country) !== undefined;

/**
 * What holds in a region before a choice: an ISO 3166-1 or -2 code such as `FR`, `MA` or `US-CA`, in either case.
 * `undefined` for what is no such code: a typing error must not grant.
 */
export const modeOfRegion = (region: string): ConsentMode | undefined => {
  const code = region.toUpperCase();
  const [country = '', part] = code.split('-');
  if (part !== undefined && !/^[A-Z\d]{1,3}$/.test(part)) return undefined;
  return find('regions', code) ?? find('regions', country) ?? (isCountry(country) ? 'implied' : undefined);
};

/** What holds before a choice where a time zone is used; one that is no place on the map (`UTC`, `Etc/GMT+1`) asks first. */
export const modeOfTimeZone = (zone: string): ConsentMode =>
  find('timeZones', zone) ?? find('timeZones', zone.replace(/\/.*/, '/*')) ?? 'opt-in';
