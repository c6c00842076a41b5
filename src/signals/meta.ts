import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { createVendorCall } from './vendor-function.js';

/**
 * Meta's pixel: `revoke` before its `init` on every page where marketing is denied, `grant` where it is granted, which lets go
 * of what it has held back. Its own script is not held back by that: gate it.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const listen = (page: InformedPage): void => {
  const call = createVendorCall('fbq');
  tellVendor(page, 'meta', { consent: 'marketing' }, ({ granted }) =>
    call(['consent', granted.consent ? 'grant' : 'revoke'], !granted.consent),
  );
};
