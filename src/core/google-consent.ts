/** A consent type of Google's. https://developers.google.com/tag-platform/security/guides/consent */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** All of which are sent. */
export type GoogleConsent = Readonly<Record<GoogleConsentType, 'granted' | 'denied'>>;

/** The category that each goes by, unless the page's markup says otherwise. */
export const googleConsentTypes: Readonly<Record<GoogleConsentType, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};

/** What Google's tags are told, by whether each type is granted. */
export const toGoogleConsent = (isGranted: (type: GoogleConsentType) => boolean): GoogleConsent =>
  Object.fromEntries(
    (Object.keys(googleConsentTypes) as GoogleConsentType[]).map((type) => [
      type,
      isGranted(type) ? 'granted' : 'denied',
    ]),
  ) as GoogleConsent;
