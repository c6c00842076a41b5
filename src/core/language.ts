/**
 * The name under which texts for a BCP 47 tag would be filed, in lower case: that of its language, or of the variants that
 * have texts of their own (`pt-BR` is `pt-br`, `fr-MA` is `fr`). `undefined` where there can be none.
 */
export const languageOf = (tag: string): string | undefined =>
  /^(pt-br|zh-(hant|hk|mo|tw)|[a-z]{2})\b/.exec(tag.toLowerCase())?.[0];
