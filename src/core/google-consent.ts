/** Google's consent types, all of which are sent. https://developers.google.com/tag-platform/security/guides/consent */
export type GoogleConsent = Readonly<Record<string, 'granted' | 'denied'>>;

/** What Google's tags are told about the granted categories; `security_storage` is necessary and always granted. */
export const toGoogleConsent = (granted: readonly string[]): GoogleConsent => {
  const say = (category: string) => (granted.includes(category) ? 'granted' : 'denied');
  return {
    ad_storage: say('marketing'),
    ad_user_data: say('marketing'),
    ad_personalization: say('marketing'),
    analytics_storage: say('statistics'),
    functionality_storage: say('preferences'),
    personalization_storage: say('preferences'),
    security_storage: 'granted',
  };
};
