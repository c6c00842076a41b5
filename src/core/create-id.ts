/** Twenty random hexadecimal digits; `crypto.randomUUID` would need a secure context. */
export const createId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
