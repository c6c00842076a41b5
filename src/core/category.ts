/** A purpose the reader decides on, as `<consent-category>` declares it. */
export interface Category {
  readonly name: string;
  /** Always granted, nothing to decide. `necessary` is. */
  readonly required: boolean;
  /** Overrides the mode before a choice: audience measurement that the CNIL exempts is `true` in `opt-in`. */
  readonly initially?: boolean | undefined;
  /** Names of the services inside it that the reader can switch on their own. */
  readonly services: readonly string[];
}

/** A category of which only the name is known. */
export const createCategory = (name: string): Category => ({
  name,
  required: name === 'necessary',
  services: [],
});

/** The categories of a page that declares none. */
export const builtInCategories = ['necessary', 'preferences', 'statistics', 'marketing'] as const;

/** The names of all services that categories have; `false` where they have none. */
export const servicesOf = (categories: readonly Category[]): string[] | false => {
  const names = categories.flatMap(({ services }) => services);
  return !!names[0] && names;
};
