import type { Consent } from '../core/consent.js';
import { matchGlobs } from '../core/glob.js';
import { sweepCookies } from './cookie-sweeper.js';
import { readDeclaredNames, type DeclaredNames } from './declared-names.js';

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

/** Removes a storage's entries of these names; returns those that are still there. */
const sweepStorage = (storage: Storage, isSwept: (name: string) => boolean): string[] => {
  for (const key of keysOf(storage).filter(isSwept)) storage.removeItem(key);
  return keysOf(storage).filter(isSwept);
};

/** What storage is blocked or out of reach holds nothing that could be removed. */
const attempt = (run: () => string[]): string[] => {
  try {
    return run();
  } catch {
    return [];
  }
};

/**
 * Removes what the denied categories and services declare to store: cookies, `localStorage` and `sessionStorage`. What a
 * granted one declares too stays, as does the cookie of the choice, and whatever nothing declares. Returns the names that
 * could not be removed. Never throws.
 */
export const sweep = (manager: Element, consent: Consent, cookieName: string): string[] => {
  const { kept, denied } = readDeclaredNames(manager, consent);
  const select = (kind: keyof DeclaredNames) => {
    const isDenied = matchGlobs(denied[kind]);
    const isKept = matchGlobs(kept[kind]);
    return (name: string) => isDenied(name) && !isKept(name);
  };
  const isCookie = select('cookies');
  const isKey = select('storage');
  const exact = denied.cookies.filter((glob) => !glob.includes('*'));
  const left = [
    ...(denied.cookies[0] ? attempt(() => sweepCookies((name) => name !== cookieName && isCookie(name), exact)) : []),
    ...(denied.storage[0] ? attempt(() => sweepStorage(localStorage, isKey)) : []),
    ...(denied.storage[0] ? attempt(() => sweepStorage(sessionStorage, isKey)) : []),
  ];
  return [...new Set(left)];
};
