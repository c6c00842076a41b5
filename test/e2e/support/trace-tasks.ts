import assert from 'node:assert/strict';
import type { Page } from './page.js';

/** https://chromedevtools.github.io/devtools-protocol/tot/Tracing/ */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU microseconds. */
  readonly tdur?: number;
}

/**
 * The milliseconds of CPU that each task of the page's main thread took while `work` was going on. What PerformanceObserver
 * tells of long tasks is time on the clock, in which a machine may have been busy with something else. Chromium only.
 */
export async function traceTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const { tracing } = page.puppeteer!;
  await tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('traced page'));
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tracing.stop())) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === 'traced page');
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === mark?.pid && tid === mark.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  assert.ok(Math.max(...tasks) > 0, 'no task has been traced');
  return tasks;
}
