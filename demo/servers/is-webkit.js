/** Safari, and every browser of an iPhone: those that keep a script's cookie for seven days. */
export const isWebKit = (userAgent = '') => /AppleWebKit\/(?!.*(?:Chrome|Android))/.test(userAgent);
