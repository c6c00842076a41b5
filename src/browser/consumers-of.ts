/** Who is to hear of every state of a page: what its `signals` names, and where it has a `receipts-href` whoever posts there. */
export const consumersOf = (manager: Element | null): string[] => [
  ...(manager?.getAttribute('signals')?.match(/\w+/g) ?? []),
  ...(manager?.matches('[receipts-href]') ? ['receipts'] : []),
];
