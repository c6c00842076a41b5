// Versions as https://semver.org/ has them, without build metadata: npm ignores it.
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\da-z-]+(?:\.[\da-z-]+)*))?$/i;

/** @param {string} version */
export const isVersion = (version) => VERSION.test(version);

/** @param {string} version */
function parse(version) {
  const [, major, minor, patch, pre] = VERSION.exec(version) ?? [];
  if (major === undefined) throw new Error(`"${version}" is no version`);
  return { numbers: [Number(major), Number(minor), Number(patch)], pre: pre ? pre.split('.') : [] };
}

/**
 * Which of two versions comes first: negative for `a`, positive for `b`. https://semver.org/#spec-item-11
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareVersions(a, b) {
  const [one, other] = [parse(a), parse(b)];
  const apart = one.numbers.findIndex((number, index) => number !== other.numbers[index]);
  if (apart >= 0) return (one.numbers[apart] ?? 0) - (other.numbers[apart] ?? 0);
  // What comes before a version has a name after it.
  if (!one.pre[0] || !other.pre[0]) return Number(!one.pre[0]) - Number(!other.pre[0]);
  const length = Math.max(one.pre.length, other.pre.length);
  return Array.from({ length }, (_, index) => compareParts(one.pre[index], other.pre[index])).find(Boolean) ?? 0;
}

/**
 * @param {string | undefined} a
 * @param {string | undefined} b
 */
function compareParts(a, b) {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return Number(a > b) - Number(a < b);
}

/**
 * The version that is asked for: `patch`, `minor` or `major` after the present one, or the one that is named, which must not
 * be before it.
 *
 * @param {string} present
 * @param {string} asked
 * @returns {string}
 */
export function nextVersion(present, asked) {
  const { numbers, pre } = parse(present);
  const step = ['major', 'minor', 'patch'].indexOf(asked);
  if (step < 0) {
    if (!isVersion(asked)) throw new Error(`"${asked}" is neither a version nor one of patch, minor, major`);
    if (compareVersions(asked, present) < 0) throw new Error(`${asked} comes before ${present}`);
    return asked;
  }
  // 1.1.0-beta.1 already is on its way to 1.1.0.
  const isOnItsWay = pre.length > 0 && numbers.slice(step + 1).every((number) => number === 0);
  return numbers
    .map((number, index) => (index < step ? number : index > step ? 0 : number + Number(!isOnItsWay)))
    .join('.');
}
