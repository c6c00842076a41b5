/** What of `<consent-manager>` a reader sees. */
export type ManagerView = 'banner' | 'confirmation' | 'preferences';

/** Where the bar may stand: logical, so that right-to-left pages mirror it. */
export const positions: readonly string[] = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'];
