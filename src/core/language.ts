/**
 * The first wanted language that is known, whole (`pt-BR`) or by its base (`fr-MA` is `fr`). `known` matches a tag in lower
 * case with a hyphen after it, and remembers of it what is known. Tags compare without regard to case (BCP 47, section 2.1.1).
 */
export const matchLanguage = (wanted: readonly string[], known: RegExp): string | undefined =>
  wanted.map((tag) => known.exec(`${tag.toLowerCase()}-`)?.[1]).find(Boolean);
