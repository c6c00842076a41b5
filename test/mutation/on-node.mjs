// The tests of src/core need no DOM: what they take of the browsers' test library is here, and few random cases suffice.
import { register } from 'node:module';

globalThis.TEST_RUNS = Number(process.env.RUNS ?? 100);
globalThis.reportError ??= () => {};

register('./chai-for-testing.mjs', import.meta.url);
