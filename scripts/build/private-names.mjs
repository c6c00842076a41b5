/**
 * Names of properties that nothing outside of one build of the drop-in knows, by build: those may be shortened. What the
 * page's code, another version of the library, or a file of texts may meet keeps its name.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PRIVATE_NAMES = {
  engine: ['applyTo', 'applyToPage', 'applyAfterFrame', 'deadline', 'hint', 'loadElements'],
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

/**
 * Matches the names that a build may shorten.
 *
 * @param {string} build
 */
export const privateNames = (build) => new RegExp(`^(${(PRIVATE_NAMES[build] ?? ['']).join('|')})$`);
