/** Where a document keeps its engine: the same place for every copy and version of the library. */
export const ENGINE_KEY = Symbol.for('jaccepte.engine');
