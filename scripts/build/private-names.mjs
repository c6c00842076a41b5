/**
 * Names by which the drop-in's files know each other, and nobody else does. Each gets the same short one in every file. To be
 * added to at the end: a file of one version may meet, out of a cache, a file of another. None may be the key of a text.
 */
const SHARED_NAMES = [
  'adopt',
  'choice',
  'command',
  'commands',
  'commit',
  'configure',
  'cookieDomain',
  'cookieName',
  'initially',
  'jar',
  'loadNotice',
  'manager',
  'maxAge',
  'options',
  'refresh',
  'act',
  'complain',
  'tell',
  'withdraw',
  'trust',
  'refusedBefore',
];

/**
 * Names of properties that nothing outside of one build of the drop-in knows, by build: those may be shortened. What the
 * page's code, another version of the library, or a file of texts may meet keeps its name.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PRIVATE_NAMES = {
  engine: [
    'onHeld',
    'onProblem',
    'onRefused',
    'applyTo',
    'applyToPage',
    'applyAfterFrame',
    'deadline',
    'hint',
    'loadElements',
  ],
  // Lit's. Those that it also spells as strings are not among them.
  elements: [
    '_\\$\\w+',
    'addController',
    'createProperty',
    'createRenderRoot',
    'converter',
    'creationScope',
    'ctor',
    'enableUpdating',
    'finalize',
    'finalizeStyles',
    'firstUpdated',
    'fromAttribute',
    'getPropertyDescriptor',
    'getPropertyOptions',
    'getUpdateComplete',
    'hasChanged',
    'hasUpdated',
    'hostConnected',
    'hostDisconnected',
    'hostUpdate',
    'hostUpdated',
    'isUpdatePending',
    'noAccessor',
    'parts',
    'performUpdate',
    'reflect',
    'renderBefore',
    'renderOptions',
    'renderRoot',
    'requestUpdate',
    'scheduleUpdate',
    'shadowRootOptions',
    'shouldUpdate',
    'strings',
    'styleSheet',
    'toAttribute',
    'updated',
    'useDefault',
    'willUpdate',
  ],
};

const SHARED_BUILDS = ['engine', 'commands', 'signals', 'elements'];

/** Short names from the letters that code has many of. */
const shorten = (/** @type {number} */ index) => 'enotrisacldpumfghvwbyxjkqz'[index];

/**
 * What Terser needs to shorten a build's private names: a pattern for them, and those that are agreed on between builds.
 *
 * @param {string} build
 */
export const privateNames = (build) => {
  const shared = SHARED_BUILDS.includes(build) ? SHARED_NAMES : [];
  return {
    regex: new RegExp(`^(${[...shared, ...(PRIVATE_NAMES[build] ?? [''])].join('|')})$`),
    nameCache: { props: { props: Object.fromEntries(shared.map((name, index) => [`$${name}`, shorten(index)])) } },
  };
};
