/** Key of the state in the context protocol; the same for every copy of the library on a page. */
export const contextKey: unique symbol = Symbol.for('jaccepte.consent') as never;
