/** Tags that mean a language under another name (IANA language subtag registry), and Chinese by script. */
const toStandard = (tag: string): string =>
  `${tag.toLowerCase()}-`
    .replace(/^zh-(tw|hk|mo)/, 'zh-hant')
    .replace(/^n[on]-/, 'nb-')
    .replace(/^iw-/, 'he-')
    .replace(/^in-/, 'id-');

/**
 * The first wanted language that is available, whole (`pt-BR`) or by its base (`fr-MA` is `fr`). Of two available ones
 * the longer has to come first. Tags compare without regard to case (BCP 47, section 2.1.1).
 */
export const matchLanguage = <T extends string>(wanted: readonly string[], available: readonly T[]): T | undefined => {
  for (const tag of wanted) {
    const found = available.find((one) => toStandard(tag).startsWith(`${one.toLowerCase()}-`));
    if (found) return found;
  }
  return undefined;
};
