import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { createVendorCall } from './vendor-function.js';

/**
 * Pinterest's tag: `setconsent` before its `load`. Denied, it sends nothing and clears what it has stored.
 * https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 */
export const listen = (page: InformedPage): void => {
  const call = createVendorCall('pintrk');
  tellVendor(page, 'pinterest', { consent: 'marketing' }, ({ granted }) =>
    call(['setconsent', granted.consent], !granted.consent),
  );
};
