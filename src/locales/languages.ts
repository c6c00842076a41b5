/** The languages with built-in texts. */
export const languages = ['ar', 'en', 'fr'] as const;

export type Language = (typeof languages)[number];
