import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choice } from '../../src/core/choice.js';
import { createCommands, type Commands, type Decisions } from '../../src/core/commands.js';
import type { Consent, ConsentChange } from '../../src/core/consent.js';
import { decodeChoice, encodeChoice } from '../../src/core/cookie-codec.js';
import { createImpliedChoice } from '../../src/core/implied-choice.js';
import { DAY, type Options } from '../../src/core/options.js';
import { createStore, type Store } from '../../src/core/store.js';
import { RUNS } from '../support/runs.js';
import { CHOSEN_AT } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';
import { TabModel, type Reader } from './support/store-model.js';

/** A tab as it is, and what it has told so far. */
interface Tab {
  readonly store: Store;
  readonly commands: Commands;
  readonly heard: ConsentChange[];
  readonly model: TabModel;
}

interface World {
  readonly reader: Reader;
  /** The cookies of the name. */
  cookies: string[];
  readonly tabs: Tab[];
  ids: number;
}

const NAMES = ['necessary', 'statistics', 'marketing', 'social'];
const SERVICES = ['matomo', 'youtube', 'vimeo'];

const flag = fc.boolean();
const categories = fc
  .record({
    names: fc.subarray(NAMES.slice(1)),
    required: fc.constantFrom('', '', 'social'),
    initially: fc.dictionary(fc.constantFrom(...NAMES), flag, { maxKeys: 2 }),
    services: fc.subarray(SERVICES),
  })
  .map(({ names, required, initially, services }) =>
    ['necessary', ...names].map((name, index) =>
      createCategory(name, index === 1 ? services : [], {
        initially: initially[name],
        ...(name === required && { required: true }),
      }),
    ),
  );
const options: fc.Arbitrary<Options> = fc
  .record({
    mode: fc.constantFrom('implied', 'opt-in', 'opt-out'),
    revision: fc.constantFrom(1, 1, 2),
    maxAge: fc.constantFrom(DAY, 182 * DAY),
    gpc: fc.constantFrom(false, false, true),
    categories,
  })
  .map((parts) => createOptions(parts));

const decisions = (names: readonly string[]): fc.Arbitrary<Decisions> =>
  fc.dictionary(fc.constantFrom(...names), flag, { maxKeys: 3, noNullPrototype: true });

/** Each kind of thing that happens, with what of it is random. `tab` is that in which it does. */
const happenings = {
  accept: fc.record({ names: fc.option(fc.subarray(NAMES), { nil: undefined }) }),
  refuse: fc.record({}),
  choose: fc.record({ categories: decisions(NAMES), services: decisions(SERVICES) }),
  reset: fc.record({}),
  see: fc.record({}),
  show: fc.record({}),
  ask: fc.record({ options }),
  wait: fc.record({ seconds: fc.constantFrom(1, 30, 3600, 2 * DAY, 200 * DAY, -30, -3600, -30 * DAY) }),
  block: fc.record({ isBlocked: flag }),
  damage: fc.record({ value: fc.string(), cut: fc.nat({ max: 120 }) }),
  write: fc.record({
    on: fc.subarray(NAMES),
    basis: fc.constantFrom('implied', 'expressed'),
    age: fc.nat({ max: 400 }),
  }),
} as const;

type Happening = {
  [Kind in keyof typeof happenings]: { kind: Kind; tab: number } & Values<Kind>;
}[keyof typeof happenings];
type Values<Kind extends keyof typeof happenings> =
  (typeof happenings)[Kind] extends fc.Arbitrary<infer Value> ? Value : never;

const happening = fc.oneof(
  ...Object.entries(happenings).map(([kind, values]) =>
    fc.tuple(fc.nat({ max: 1 }), values as fc.Arbitrary<object>).map(([tab, parts]) => ({ kind, tab, ...parts })),
  ),
) as fc.Arbitrary<Happening>;

const openTab = (world: World, asked: Options): Tab => {
  const { reader } = world;
  const now = () => reader.now;
  const store = createStore({ read: () => world.cookies, now }, asked);
  const heard: ConsentChange[] = [];
  store.subscribe((change) => heard.push(change));
  const commands = createCommands(store, {
    now,
    createId: () => `id-${++world.ids}`,
    warn: () => undefined,
    write(_, value) {
      if (!reader.refusesCookies) world.cookies = value === null ? [] : [value];
      return !reader.refusesCookies;
    },
  });
  return { store, commands, heard, model: new TabModel(reader, asked) };
};

/** What the model decides on, in the words of the cookie. */
const decide = (
  { model, store }: Tab,
  { now }: Reader,
  id: string,
  isOn: (name: string) => boolean,
  isServiceOn: (name: string) => boolean | undefined,
): Choice => {
  const { categories, mode, revision } = model.options;
  const known = categories ?? [];
  const state = (name: string, required: boolean) => required || isOn(name);
  const services = known.flatMap(({ name, required, services }) =>
    services
      .map((service): [string, boolean] => [service, isServiceOn(service) ?? state(name, required)])
      .filter(([, own]) => own !== state(name, required)),
  );
  const names = (isGranted: boolean) =>
    known.filter(({ name, required }) => state(name, required) === isGranted).map(({ name }) => name);
  return {
    basis: 'expressed',
    mode: mode ?? store.current.mode,
    revision: revision ?? 1,
    time: Math.floor(now / 1000),
    id,
    on: names(true),
    off: names(false),
    services: Object.fromEntries(services),
    asked: known.some((category) => category.services[0]) && known.flatMap((category) => category.services),
  };
};

/** Lets it happen, to the tab and to its model. */
const happen = (world: World, event: Happening): void => {
  const { reader } = world;
  const tab = world.tabs[event.tab]!;
  const { store, commands, model } = tab;
  const expressed = (
    run: () => void,
    isOn: (name: string) => boolean,
    isServiceOn: (name: string) => boolean | undefined,
  ) => {
    run();
    const { granted, services } = (model.look(), model);
    model.decide(
      decide(
        tab,
        reader,
        `id-${world.ids}`,
        (name) => isOn(name) || (granted.includes(name) && isOn !== none),
        (name) => isServiceOn(name) ?? (isOn === none ? undefined : services[name]),
      ),
    );
  };
  const none = () => false;
  switch (event.kind) {
    case 'accept': {
      const named = event.names ?? NAMES;
      const along = (model.options.categories ?? []).filter(({ name }) => named.includes(name));
      const services = along.flatMap((category) => category.services);
      expressed(
        () => commands.accept(event.names),
        (name) => named.includes(name),
        (name) => (services.includes(name) ? true : undefined),
      );
      break;
    }
    case 'refuse':
      expressed(
        () => commands.refuse(),
        none,
        () => undefined,
      );
      break;
    case 'choose': {
      commands.choose(event.categories, event.services);
      model.look();
      const { granted, services } = model;
      const isOn = (name: string) => event.categories[name] ?? granted.includes(name);
      model.decide(decide(tab, reader, `id-${world.ids}`, isOn, (name) => event.services[name] ?? services[name]));
      break;
    }
    case 'reset':
      commands.reset();
      model.decide(null);
      break;
    case 'see': {
      const choice = createImpliedChoice(store, Math.floor(reader.now / 1000), `id-${++world.ids}`);
      model.look();
      const isAsked = !model.choice && model.options.mode === 'implied' && !model.options.gpc;
      expect(choice !== null, 'silence implies where the notice asks, and nowhere else').to.equal(isAsked);
      if (!choice) break;
      // Nothing that was refused, and nothing that is denied until it is asked for.
      const refused = store.refusedBefore;
      for (const { name, required, initially } of model.options.categories ?? [])
        expect(choice.on.includes(name)).to.equal(required || (initially !== false && !refused.includes(name)));
      if (!reader.refusesCookies) world.cookies = [encodeChoice(choice)];
      store.commit(choice, !reader.refusesCookies, 'implied');
      model.decide(choice);
      break;
    }
    case 'show':
      store.refresh();
      model.look();
      break;
    case 'ask':
      store.configure(event.options);
      model.options = event.options;
      model.look();
      break;
    case 'wait':
      reader.now += event.seconds * 1000;
      break;
    case 'block':
      reader.refusesCookies = event.isBlocked;
      break;
    case 'damage':
      // What others did to the cookie is read as what is left of it, mostly nothing.
      world.cookies = world.cookies.map((value) => value.slice(0, event.cut) + event.value);
      reader.jar = world.cookies.map(decodeChoice);
      break;
    case 'write': {
      const off = NAMES.filter((name) => !event.on.includes(name));
      const time = Math.floor(reader.now / 1000) - event.age * DAY;
      const parts = {
        basis: event.basis,
        on: event.on,
        off,
        time,
        id: 'elsewhere',
        mode: 'implied',
        revision: 1,
      } as const;
      world.cookies.unshift(encodeChoice({ ...parts, services: {}, asked: false }));
      reader.jar.unshift(decodeChoice(world.cookies[0]!));
    }
  }
};

const assertSound = ({ store, model, heard }: Tab, before: Consent, from: number): void => {
  const { current, options, choice } = store;
  const names = (options.categories ?? []).map(({ name }) => name);
  expect(current.granted, 'granted').to.deep.equal(model.granted);
  expect(current.denied, 'denied').to.deep.equal(names.filter((name) => !model.granted.includes(name)));
  expect(current.granted, 'necessary').to.include('necessary');
  expect(current.basis, 'basis').to.equal(model.basis);
  expect({ ...current.services }, 'services').to.deep.equal(model.services);
  expect(current.persisted, 'persisted').to.equal(model.isKept);
  expect(current.id, 'id').to.equal(model.basis === 'none' ? null : (model.choice?.id ?? null));
  if (model.basis === 'none') expect(current.decidedAt).to.be.null;
  else expect(+current.expiresAt! - +current.decidedAt!, 'life').to.equal(options.maxAge * 1000);
  expect(choice, 'choice').to.deep.equal(model.choice);
  // Each change leads from the state before to that after it; no change, no new object.
  let last = before;
  for (const { previous, consent, granted, withdrawn } of heard.slice(from)) {
    expect(previous).to.equal(last);
    expect(granted).to.deep.equal(consent.granted.filter((name) => !previous.granted.includes(name)));
    expect(withdrawn).to.deep.equal(previous.granted.filter((name) => !consent.granted.includes(name)));
    last = consent;
  }
  expect(current).to.equal(last);
  expect(Object.isFrozen(current)).to.be.true;
};

const life = fc.property(
  fc.tuple(options, options),
  fc.array(happening, { maxLength: 20 }),
  ([first, second], events) => {
    const reader: Reader = { jar: [], now: CHOSEN_AT * 1000, refusesCookies: false };
    const world: World = { reader, cookies: [], tabs: [], ids: 0 };
    world.tabs.push(openTab(world, first), openTab(world, second));
    for (const event of events) {
      const before = world.tabs.map(({ store, heard }) => ({ state: store.current, count: heard.length }));
      happen(world, event);
      // The clock and the cookies are no business of a tab until it looks.
      world.tabs.forEach((tab, index) => assertSound(tab, before[index]!.state, before[index]!.count));
    }
  },
);

/** Seeds under which it has failed before. */
const FAILED: readonly number[] = [];

describe('the store, its commands and the cookie, against a model', () => {
  it('agree whatever happens in two tabs', function () {
    this.timeout(0);
    fc.assert(life, { numRuns: RUNS });
  });

  for (const seed of FAILED)
    it(`agree under the seed ${seed}`, () => {
      fc.assert(life, { seed });
    });
});
