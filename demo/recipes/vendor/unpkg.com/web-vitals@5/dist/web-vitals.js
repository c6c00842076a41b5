// Stands in for the module web-vitals: reports one figure at once.
export const onLCP = (report) => report({ name: 'LCP', value: 1 });
export const onINP = () => undefined;
export const onCLS = () => undefined;
