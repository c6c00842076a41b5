import type { Category } from './category.js';
import type { Decisions } from './commands.js';
import type { Consent } from './consent.js';
import type { Options } from './options.js';

/** What a reader has set in the preferences and not yet kept. */
export interface Draft {
  /** On or off, by category. */
  readonly categories: Decisions;
  /** On or off, by service; alike where services of one name stand in several categories. */
  readonly services: Decisions;
}

const answer = (names: readonly string[], isOn: (name: string) => boolean): Decisions =>
  Object.fromEntries(names.map((name) => [name, isOn(name)]));

const servicesOf = (categories: readonly Category[]): [string, Category][] =>
  categories.flatMap((category) => category.services.map((name): [string, Category] => [name, category]));

/**
 * A draft that shows as on what is in force, and nothing else: before a choice in `opt-in` that is nothing a reader may
 * refuse (CJEU C-673/17, Planet49: a box ticked beforehand is no consent). A name that `earlier` decides on stays as it is there.
 */
export const createDraft = (consent: Consent, { categories }: Options, earlier?: Draft): Draft => {
  const known = categories ?? [];
  const isOn = (name: string) => consent.granted.includes(name);
  const own = (decisions: Decisions | undefined, name: string) =>
    decisions && Object.hasOwn(decisions, name) ? decisions[name] : undefined;
  return {
    categories: answer(
      known.map(({ name }) => name),
      (name) => own(earlier?.categories, name) ?? isOn(name),
    ),
    services: Object.fromEntries(
      servicesOf(known).map(([name, category]) => [
        name,
        own(earlier?.services, name) ??
          own(consent.services, name) ??
          own(earlier?.categories, category.name) ??
          isOn(category.name),
      ]),
    ),
  };
};

/** Switches a category, and all the services inside it along. */
export const switchCategory = (draft: Draft, { name, services }: Category, isOn: boolean): Draft => ({
  categories: { ...draft.categories, [name]: isOn },
  services: { ...draft.services, ...answer(services, () => isOn) },
});

/** Switches one service and leaves its category as it is. */
export const switchService = ({ categories, services }: Draft, name: string, isOn: boolean): Draft => ({
  categories,
  services: { ...services, [name]: isOn },
});
