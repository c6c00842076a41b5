import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, subtractBaseline, summarize } from './stats.mjs';
import { decide, judge } from './verdicts.mjs';

/**
 * @typedef {{ measure: import('./measures/measure.mjs').Measure, samples: Record<string, Record<string, number | string>[]> }} Taken
 *   the samples of one measure, by library, one a round
 *
 * @typedef {object} Report
 * @property {{ date: string, cpu: string, cores: number, browser: string, node: string, system: string }} machine
 * @property {import('./peers/library.mjs').Library[]} libraries
 * @property {Taken[]} taken
 * @property {string[]} failures
 */

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const isFloor = (name) => name.startsWith('none');
const isOurs = (name) => name.startsWith('ours');

/** @param {Taken} taken @returns {Record<string, Record<string, import('./stats.mjs').Summary>>} by library and column */
function summarizeAll({ measure, samples }) {
  const columnOf = (library, key) => (samples[library] ?? []).map((values) => values[key]);
  return Object.fromEntries(
    Object.keys(samples).map((library) => [
      library,
      Object.fromEntries(
        measure.columns.map(({ key, over, text }) => {
          const values = columnOf(library, key);
          if (text)
            return [key, { text: [...new Set(values.filter((value) => value !== undefined))].join(' / ') || '–' }];
          // The baseline itself is shown as it is: what the others are over.
          return [
            key,
            summarize(over && library !== 'none' ? subtractBaseline(values, columnOf('none', key)) : values),
          ];
        }),
      ),
    ]),
  );
}

/** @param {import('./stats.mjs').Summary} summary @param {import('./measures/measure.mjs').Column} column */
function renderCell(summary, { over }, library) {
  if (!summary) return '';
  if ('text' in summary) return summary.text;
  const { median, p25, p75, runs, of } = summary;
  const sign = over && library !== 'none' && Math.round(median) >= 0 ? '+' : '';
  const some = runs < of ? ` (${runs} of ${of})` : '';
  const spread = Math.round(p25) === Math.round(p75) ? '' : ` [${number.format(p25)} – ${number.format(p75)}]`;
  return `${sign}${number.format(median)}${spread}${some}`;
}

/** A star where a peer beats ours without preload; in brackets where the middle halves of the runs overlap. */
function renderStar(summaries, library, { key, text }) {
  if (text || isFloor(library) || isOurs(library) || !summaries.ours) return '';
  return { better: ' ★', close: ' (★)', not: '' }[compare(summaries[library][key], summaries.ours[key])];
}

/** @param {Taken} taken @param {import('./peers/library.mjs').Library[]} libraries */
function renderMeasure(taken, libraries) {
  const { measure, samples } = taken;
  const summaries = summarizeAll(taken);
  const rounds = Math.max(...Object.values(samples).map(({ length }) => length));
  const header = measure.columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label));
  const rows = libraries
    .filter(({ name }) => name in samples)
    .map(({ name, label }) => {
      const cells = measure.columns.map(
        (column) => renderCell(summaries[name][column.key], column, name) + renderStar(summaries, name, column),
      );
      return `| ${[isOurs(name) ? `**${label}**` : label, ...cells].join(' | ')} |`;
    });
  return [
    `## ${measure.title}`,
    '',
    `${measure.about} Rounds: ${rounds}.`,
    '',
    `| ${['', ...header].join(' | ')} |`,
    `| ${['---', ...header.map(() => '--:')].join(' | ')} |`,
    ...rows,
    '',
  ];
}

/** @param {import('./verdicts.mjs').Verdict[]} verdicts */
function renderVerdicts(verdicts) {
  const show = (value, unit) => (Number.isFinite(value) ? `${number.format(value)} ${unit}` : '–');
  return [
    '| claim | jaccepte | limit | |',
    '| --- | --: | --: | --- |',
    ...verdicts.map((verdict) => {
      const { claim, ours, limit, unit, against, below } = verdict;
      const bound = `${below ? '<' : '≤'} ${show(limit, unit)}${against ? ` (${against})` : ''}`;
      return `| ${claim} | ${show(ours, unit)} | ${bound} | ${decide(verdict)} |`;
    }),
    '',
  ];
}

/**
 * Writes NAME.json, with every sample, and NAME.md into `results/`.
 * @param {string} folder
 * @param {string} name
 * @param {Report} report
 * @returns {string} the Markdown
 */
export function writeTables(folder, name, { machine, libraries, taken, failures }) {
  const measures = taken.map((one) => ({ name: one.measure.name, summaries: summarizeAll(one), samples: one.samples }));
  const read = (measure, library, column) => {
    const summary = measures.find((one) => one.name === measure)?.summaries[library]?.[column];
    if (!summary) return NaN;
    return 'text' in summary ? Infinity : summary.median;
  };
  const overlap = (measure, one, other, column) => {
    const summaries = measures.find(({ name }) => name === measure)?.summaries;
    return !!summaries?.[other] && compare(summaries[other][column], summaries[one][column]) === 'close';
  };
  const inOrder = (measure) => measures.find((one) => one.name === measure)?.summaries.ours?.order?.text === 'yes';
  const verdicts = judge(
    read,
    inOrder,
    overlap,
    libraries.filter((library) => !isFloor(library.name) && !isOurs(library.name)),
  );
  const { date, cpu, cores, browser, node, system } = machine;
  const notes = libraries.filter(({ note }) => note).map(({ label, note }) => `- ${label}: ${note}.`);
  const markdown = [
    `# Against its peers, ${date.slice(0, 10)}`,
    '',
    `${cpu}, ${cores} cores, ${system}, ${browser}, Node ${node}. Medians [25th – 75th percentile] of interleaved runs,`,
    'each in a browser context of its own; the two rows without a library are the same page, so what differs is noise.',
    '★: a peer is better than jaccepte; (★): better, and the middle halves of the runs overlap. Every peer is set up as',
    'its documentation says, opt-in, three categories, its configuration inline, served from the same host over HTTP/1.1.',
    '',
    ...renderVerdicts(verdicts),
    ...taken.flatMap((one) => renderMeasure(one, libraries)),
    '## Notes',
    '',
    '- The slow phone is emulated by the browser: it adds 165 ms to every request, and connecting costs nothing.',
    ...notes,
    ...failures.map((failure) => `- Failed: ${failure}.`),
    '',
  ].join('\n');
  mkdirSync(folder, { recursive: true });
  const json = { machine, verdicts: verdicts.map((one) => ({ ...one, verdict: decide(one) })), measures, failures };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 1)}\n`);
  writeFileSync(join(folder, `${name}.md`), markdown);
  return markdown;
}
