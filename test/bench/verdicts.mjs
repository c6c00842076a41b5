/**
 * The claims that the bench has to bear out. Each reads a summary by measure, library and column.
 *
 * @typedef {(measure: string, library: string, column: string) => number} Read the median; infinite where words stand
 *   in its place, NaN where it was not measured
 * @typedef {{ claim: string, ours: number, limit: number, unit: string, against?: string, below?: boolean, also?: boolean, isClose?: boolean }} Verdict
 *   `also`: another condition, where there is one. `isClose`: the middle halves of the runs overlap
 */

const vanilla = 'vanilla-cookieconsent';
const roundTrip = 165;

/**
 * @param {Read} read
 * @param {(measure: string) => boolean} inOrder whether ours kept the order of its scripts in every round
 * @param {(measure: string, one: string, other: string, column: string) => boolean} overlap whether the middle halves of two do
 * @param {import('./peers/library.mjs').Library[]} peers without ours and the page without a library
 * @returns {Verdict[]}
 */
export function judge(read, inOrder, overlap, peers) {
  const least = (measure, column, among) => {
    const values = among.map(({ name, label }) => ({ name, label, value: read(measure, name, column) }));
    return (
      values.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.value - b.value)[0] ?? {
        name: '',
        label: '–',
        value: NaN,
      }
    );
  };
  const first = least(
    'bytes',
    'first',
    peers.filter(({ complete }) => complete),
  );
  const returning = least('bytes', 'returning', peers);
  const painted = least('painted-bar-phone', 'painted', peers);
  const vanillaPainted = read('painted-bar-phone', vanilla, 'painted');

  return [
    {
      claim: 'accept to next frame over an empty click',
      ours: read('accept-frame', 'ours', 'overEmpty'),
      limit: 20,
      unit: 'ms',
    },
    {
      claim: 'four 500 ms scripts, in order',
      ours: read('four-scripts', 'ours', 'last'),
      limit: 550,
      unit: 'ms',
      also: inOrder('four-scripts'),
    },
    {
      claim: "a dead script's followers have run",
      ours: read('dead-script', 'ours', 'followers'),
      limit: 5500,
      unit: 'ms',
    },
    {
      claim: 'bytes on a first visit, against those with look, categories and settings',
      ours: read('bytes', 'ours', 'first'),
      limit: first.value,
      against: first.label,
      unit: 'B',
      below: true,
    },
    {
      claim: 'bytes on a returning visit',
      ours: read('bytes', 'ours', 'returning'),
      limit: returning.value,
      against: returning.label,
      unit: 'B',
      below: true,
    },
    {
      claim: 'painted bar on a slow phone, with preload',
      ours: read('painted-bar-phone', 'ours-preload', 'painted'),
      limit: painted.value,
      against: painted.label,
      unit: 'ms',
      isClose: overlap('painted-bar-phone', 'ours-preload', painted.name, 'painted'),
    },
    {
      claim: 'painted bar on a slow phone, without preload',
      ours: read('painted-bar-phone', 'ours', 'painted'),
      limit: vanillaPainted + roundTrip,
      against: `${vanilla} and a round trip`,
      unit: 'ms',
    },
    {
      claim: "returning reader's last script, over the page without a library",
      ours: read('returning-reader', 'ours', 'last'),
      limit: read('returning-reader', vanilla, 'last'),
      against: vanilla,
      unit: 'ms',
      below: true,
    },
  ];
}

/** @param {Verdict} verdict @returns {'holds' | 'within the noise' | 'does not hold' | 'not measured'} */
export function decide({ ours, limit, below = false, also = true, isClose = false }) {
  if (Number.isNaN(ours) || Number.isNaN(limit)) return 'not measured';
  if (also && (below ? ours < limit : ours <= limit)) return 'holds';
  return also && isClose ? 'within the noise' : 'does not hold';
}
