/**
 * Measures jaccepte against its peers and writes `results/latest.json` and `latest.md`.
 *
 *     node test/bench/run.mjs [--quick] [--rounds N] [--only NAMES] [--cdn FOLDER] [--shots FOLDER]
 *
 * `--quick`: two rounds of everything. `--only`: measures or libraries, comma-separated. `--cdn`: another build than
 * `dist/cdn`. `--shots`: where to put a picture of each bar. With any of them the results are called `partial`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGrrr } from './build-grrr.mjs';
import { listLibraries } from './libraries.mjs';
import { acceptFrame } from './measures/accept-frame.mjs';
import { bytes } from './measures/bytes.mjs';
import { deadScript } from './measures/dead-script.mjs';
import { fourScripts } from './measures/four-scripts.mjs';
import { growth } from './measures/growth.mjs';
import { mainThread } from './measures/main-thread.mjs';
import { paintedBar, paintedBarPhone } from './measures/painted-bar.mjs';
import { returningReader } from './measures/returning-reader.mjs';
import { scriptOrder } from './measures/script-order.mjs';
import { checkAll, takeMeasure } from './runner.mjs';
import { startServer } from './server.mjs';
import { writeSummary } from './summary.mjs';
import { writeTables } from './table.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const packages = join(folder, 'node_modules');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    cdn: { type: 'string', default: join(folder, '../../dist/cdn') },
    shots: { type: 'string' },
  },
});

const allMeasures = [
  bytes,
  paintedBarPhone,
  returningReader,
  acceptFrame,
  fourScripts,
  deadScript,
  scriptOrder,
  mainThread,
  paintedBar,
  growth,
];

if (!existsSync(packages)) {
  const { status } = spawnSync('npm ci --ignore-scripts', { cwd: folder, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const cdn = resolve(options.cdn);
const allLibraries = listLibraries(cdn);
const wanted = options.only?.split(',') ?? [];
const unknown = wanted.filter((name) => ![...allMeasures, ...allLibraries].some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`Neither a measure nor a library: ${unknown.join(', ')}`);

/** Those that `--only` names; all where it names none of the kind. */
const pick = (all, always = () => false) =>
  all.some(({ name }) => wanted.includes(name)) ? all.filter((one) => wanted.includes(one.name) || always(one)) : all;

const measures = pick(allMeasures);
const libraries = pick(allLibraries, ({ name }) => name === 'none');
const countRounds = (measure) => Number(options.rounds ?? (options.quick ? 2 : measure.rounds));

const server = await startServer({ libraries, packages, cdn, built: await buildGrrr() });
try {
  const { stored, failures, version } = await checkAll(server.url, libraries, options.shots);
  const working = libraries.filter(({ name }) => stored.has(name));
  const [{ model }] = cpus();
  const machine = {
    date: new Date().toISOString(),
    cpu: model.trim(),
    cores: cpus().length,
    browser: version,
    node: process.versions.node,
    system: `${type()} ${release()}`,
  };
  const isWhole = !options.quick && !options.rounds && !options.only;
  const taken = [];
  let table = '';
  for (const measure of measures) {
    const result = await takeMeasure(server.url, measure, working, stored, countRounds(measure));
    taken.push(result.taken);
    failures.push(...result.failures);
    // What there is so far is kept: the whole takes most of an hour.
    const name = isWhole && measure === measures.at(-1) ? 'latest' : 'partial';
    table = writeTables(join(folder, 'results'), name, { machine, libraries, taken, failures });
  }
  if (isWhole) {
    const { measures } = JSON.parse(readFileSync(join(folder, 'results/latest.json'), 'utf8'));
    await writeSummary({ machine, libraries, measures });
  }
  console.log(table);
} finally {
  await server.close();
}
