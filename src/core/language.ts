/** Tags that mean a language we have under another name. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' };

/**
 * The first wanted language that is available: whole (`pt-BR`), by script (`zh-TW` is `zh-Hant`), or by its base (`fr-MA` is `fr`).
 * Tags compare without regard to case (BCP 47, section 2.1.1).
 */
export const matchLanguage = (wanted: readonly string[], available: readonly string[]): string | undefined => {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const base = lower.split('-')[0] ?? '';
    const candidates = [lower, /^zh-(tw|hk|mo|hant)/.test(lower) ? 'zh-hant' : '', ALIASES[base] ?? base];
    for (const candidate of candidates) {
      const found = available.find((one) => one.toLowerCase() === candidate);
      if (found) return found;
    }
  }
  return undefined;
};
