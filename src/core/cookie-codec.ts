import type { Choice } from './choice.js';

/** The cookie's value: a form-encoded query string, so that every server's own parser reads it. */
export const encodeChoice = ({ basis, mode, revision, time, id, on, off, services, asked }: Choice): string => {
  const fields = new URLSearchParams({
    v: '1',
    b: basis,
    m: mode,
    r: `${revision}`,
    t: `${time}`,
    id,
    on: on.join(' '),
    off: off.join(' '),
  });
  for (const isOn of [true, false]) {
    const names = Object.keys(services).filter((name) => services[name] === isOn);
    if (names[0]) fields.set(isOn ? 'son' : 'soff', names.join(' '));
  }
  // All of them, so that a service that comes later is known to be new.
  if (asked) fields.set('s', asked.join(' '));
  return `${fields}`;
};

/** Reads a cookie's value. `null` for whatever is not a whole choice of this version: damaged means unanswered, never an error. */
export const decodeChoice = (value: string): Choice | null => {
  const fields = new URLSearchParams(value);
  const field = (key: string) => fields.get(key) ?? '';
  const names = (key: string) => field(key).split(' ').filter(Boolean);
  const on = names('on');
  const off = names('off');
  const say = (key: string, isOn: boolean) => names(key).map((name) => [name, isOn] as const);
  const head = ['v', 'b', 'm', 'r', 't', 'id'].map(field).join(' ');
  const isWhole = /^1 (implied|expressed) (implied|opt-in|opt-out) \d+ \d+ [\w-]+$/.test(head) && fields.has('on');
  return isWhole && fields.has('off') && !off.some((name) => on.includes(name))
    ? {
        basis: field('b') as Choice['basis'],
        mode: field('m') as Choice['mode'],
        revision: +field('r'),
        time: +field('t'),
        id: field('id'),
        on,
        off,
        services: Object.fromEntries([...say('son', true), ...say('soff', false)]),
        asked: fields.has('s') && names('s'),
      }
    : null;
};
