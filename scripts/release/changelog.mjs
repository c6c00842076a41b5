// CHANGELOG.md as https://keepachangelog.com/en/1.1.0/ has it; the brackets of its headings may be left out.
import { compareVersions, isVersion } from './version.mjs';

const HEADING = /^## .*$/gm;
const RELEASED = /^## \[?([^\]\s]+)\]? - (\d{4}-\d\d-\d\d)(?: \[YANKED\])?$/;
const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/**
 * @typedef {{ heading: string, version: string | null, date: string | null, body: string }} Section without a version: what
 *   is not released yet, or a heading that says neither
 * @param {string} text
 * @returns {Section[]} in the order of the file
 */
export function readSections(text) {
  const headings = [...text.matchAll(HEADING)];
  return headings.map(({ 0: heading, index }, place) => {
    const [, version = null, date = null] = RELEASED.exec(heading) ?? [];
    return { heading, version, date, body: text.slice(index + heading.length, headings[place + 1]?.index).trim() };
  });
}

/** @param {Section} section */
const isUnreleased = ({ heading }) => /^## \[?Unreleased\]?$/.test(heading);

/**
 * What is wrong with a changelog; nothing where it is right.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function findProblems(text) {
  const sections = readSections(text);
  const released = sections.filter(({ version }) => version !== null);
  return [
    ...(sections.length > 0 ? [] : ['there is no section']),
    ...sections.flatMap((section, place) => {
      const { heading, version, body } = section;
      if (isUnreleased(section)) return place > 0 ? ['"Unreleased" is not the first'] : [];
      if (version === null || !isVersion(version)) return [`"${heading}" is no "## 1.2.3 - 2026-12-31"`];
      return body ? [] : [`${version} says nothing`];
    }),
    ...[...text.matchAll(/^### (.*)$/gm)]
      .filter(([, kind = '']) => !KINDS.includes(kind))
      .map(([, kind]) => `"${kind}" is none of ${KINDS.join(', ')}`),
    ...released.slice(1).flatMap(({ version, date }, place) => {
      const newer = released[place];
      if (!version || !newer?.version || !isVersion(version) || !isVersion(newer.version)) return [];
      return [
        ...(compareVersions(newer.version, version) > 0 ? [] : [`${newer.version} stands above ${version}`]),
        ...((newer.date ?? '') >= (date ?? '') ? [] : [`${newer.version} is dated before ${version}`]),
      ];
    }),
  ];
}

/**
 * The changelog with a section for a version: the one it has, or what was "Unreleased", dated.
 *
 * @param {string} text
 * @param {string} version
 * @param {string} date such as 2026-12-31
 * @returns {string}
 */
export function releaseChangelog(text, version, date) {
  const sections = readSections(text);
  const unreleased = sections.find(isUnreleased);
  const own = sections.find((section) => section.version === version);
  if (own && unreleased?.body) throw new Error(`CHANGELOG.md has a section for ${version}, and "Unreleased" besides`);
  if (own) return text;
  if (!unreleased?.body) throw new Error(`CHANGELOG.md says nothing of ${version}, nor under "Unreleased"`);
  const released = text.replace(/^## (\[?)Unreleased(\]?)$/m, `## $1${version}$2 - ${date}`);
  const [problem] = findProblems(released);
  if (problem) throw new Error(`CHANGELOG.md: ${problem}`);
  return released;
}
