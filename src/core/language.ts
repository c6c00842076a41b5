/**
 * The first wanted language that is available, whole (`pt-BR`) or by its base (`fr-MA` is `fr`). Of two available ones
 * the longer has to come first. Tags compare without regard to case (BCP 47, section 2.1.1); those available are in lower case.
 */
export const matchLanguage = <T extends string>(wanted: readonly string[], available: readonly T[]): T | undefined => {
  const known = new RegExp(`^(${available.join('|')})-`);
  return wanted.map((tag) => known.exec(`${tag.toLowerCase()}-`)?.[1] as T | undefined).find(Boolean);
};
