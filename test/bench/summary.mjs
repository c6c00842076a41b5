import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compare } from './stats.mjs';

/** What the README shows of the table: measure, column, heading. */
const COLUMNS = [
  ['bytes', 'first', 'first visit, B'],
  ['bytes', 'returning', 'returning visit, B'],
  ['painted-bar-phone', 'painted', 'bar painted on a slow phone, ms'],
  ['returning-reader', 'last', 'last gated script of a returning reader, ms'],
  ['accept-frame', 'overEmpty', 'accept to next frame, ms'],
  ['growth', 'last5000', '5,000 inline scripts, ms'],
];

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const START = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- /bench -->';
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * Puts the results of a whole run into the README, between its marks.
 *
 * @param {{ machine: import('./table.mjs').Report['machine'], libraries: import('./peers/library.mjs').Library[],
 *   measures: { name: string, summaries: Record<string, Record<string, import('./stats.mjs').Summary>> }[] }} results
 */
export async function writeSummary({ machine, libraries, measures }) {
  const read = (measure, library, column) =>
    measures.find(({ name }) => name === measure)?.summaries[library]?.[column];
  const cell = (library, [measure, column]) => {
    const summary = read(measure, library, column);
    if (!summary || 'text' in summary || !Number.isFinite(summary.median)) return summary?.text ?? '–';
    const ours = read(measure, 'ours', column);
    const isPeer = !/^(none|ours)/.test(library);
    const star = isPeer && ours ? { better: ' ★', close: ' (★)', not: '' }[compare(summary, ours)] : '';
    const { median, p25, p75 } = summary;
    const spread = Math.round(p25) === Math.round(p75) ? '' : ` ± ${number.format((p75 - p25) / 2)}`;
    return `${number.format(median)}${spread}${star}`;
  };
  const rows = libraries.map(({ name, label }) => [
    /^ours/.test(name) ? `**${label}**` : label,
    ...COLUMNS.map((column) => cell(name, column)),
  ]);
  const table = [['', ...COLUMNS.map(([, , label]) => label)], ['---', ...COLUMNS.map(() => '--:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const { date, cpu, cores, browser } = machine;
  const caption =
    `${date.slice(0, 10)}, ${cpu}, ${cores} cores, ${browser}; medians ± half the middle half of interleaved runs, over the ` +
    'same page without a library but for the first row and the painted bar. ★: a peer is better; (★): better, within the noise. ' +
    'How each is set up, the noise between two equal pages, and more measures: ' +
    '[test/bench/results/latest.md](test/bench/results/latest.md).';
  const text = readFileSync(readme, 'utf8');
  const [before, rest = ''] = text.split(START);
  const after = rest.split(END)[1];
  if (after === undefined) throw new Error('README.md has no marks for the results');
  const written = [before, START, '\n\n', table, '\n\n', caption, '\n\n', END, after].join('');
  writeFileSync(readme, await format(written, { ...(await resolveConfig(readme)), filepath: readme }));
}
