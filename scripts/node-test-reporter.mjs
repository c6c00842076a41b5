// Node's own "spec" report, closed by the line `N passed, N failed`.
import { Readable } from 'node:stream';
import { spec as SpecReporter } from 'node:test/reporters';
import { addToTally, formatTally } from './tally.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* report(events) {
  const tally = { passed: 0, failed: 0 };

  async function* countTests() {
    for await (const event of events) {
      const isTest = event.type === 'test:pass' || event.type === 'test:fail';
      if (isTest && event.data.details.type !== 'suite') tally[event.type === 'test:pass' ? 'passed' : 'failed']++;
      yield event;
    }
  }

  yield* Readable.from(countTests()).pipe(new SpecReporter());
  addToTally(tally);
  yield formatTally(tally) + '\n';
}
