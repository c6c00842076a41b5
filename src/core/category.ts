/** What a category or a service declares to keep on the reader's device: names, or globs with `*`. */
export interface Declared {
  readonly name: string;
  readonly cookies: readonly string[];
  readonly storage: readonly string[];
}

/** A service inside a category that the reader can switch on its own. */
export type Service = Declared;

/** A purpose the reader decides on, as `<consent-category>` declares it. */
export interface Category extends Declared {
  /** Always granted, nothing to decide. `necessary` is. */
  readonly required: boolean;
  /** Overrides the mode before a choice: audience measurement that the CNIL exempts is `true` in `opt-in`. */
  readonly initially: boolean | undefined;
  readonly services: readonly Service[];
}

/** The categories of a page that declares none. */
export const builtInCategories = ['necessary', 'preferences', 'statistics', 'marketing'] as const;
