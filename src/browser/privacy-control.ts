/** Whether the browser sends Global Privacy Control; fixed for the life of a page. https://www.w3.org/TR/gpc/ */
export const hasPrivacyControl = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
