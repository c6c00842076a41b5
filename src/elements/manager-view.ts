/** What of `<consent-manager>` a reader sees. */
export type ManagerView = 'banner' | 'confirmation' | 'preferences';
