import type { Choice } from './choice.js';
import type { ConsentMode } from './consent.js';

/** The cookie's value: a form-encoded query string, so that every server's own parser reads it. */
export const encodeChoice = (choice: Choice): string => {
  const fields = new URLSearchParams({
    v: '1',
    b: choice.basis,
    m: choice.mode,
    r: `${choice.revision}`,
    t: `${choice.time}`,
    id: choice.id,
    on: choice.on.join(' '),
    off: choice.off.join(' '),
  });
  if (choice.servicesOn[0]) fields.set('son', choice.servicesOn.join(' '));
  if (choice.servicesOff[0]) fields.set('soff', choice.servicesOff.join(' '));
  return `${fields}`;
};

/** Reads a cookie's value. `null` for whatever is not a whole choice of this version: damaged means unanswered, never an error. */
export const decodeChoice = (value: string): Choice | null => {
  const fields = new URLSearchParams(value);
  const field = (key: string) => fields.get(key) ?? '';
  const names = (key: string) => field(key).split(' ').filter(Boolean);
  const on = names('on');
  const off = names('off');
  const servicesOn = names('son');
  const servicesOff = names('soff');
  const isWhole =
    /^1 (implied|expressed) (implied|opt-in|opt-out) \d+ \d+ [\w-]+$/.test(
      ['v', 'b', 'm', 'r', 't', 'id'].map(field).join(' '),
    ) &&
    fields.has('on') &&
    fields.has('off') &&
    !off.some((name) => on.includes(name)) &&
    !servicesOff.some((name) => servicesOn.includes(name));
  return isWhole
    ? {
        basis: field('b') as Choice['basis'],
        mode: field('m') as ConsentMode,
        revision: +field('r'),
        time: +field('t'),
        id: field('id'),
        on,
        off,
        servicesOn,
        servicesOff,
      }
    : null;
};
