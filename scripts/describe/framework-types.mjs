// What makes the elements known to a framework: types alone, for files beside dist/index.d.ts. They are text here because what
// they import is there, and in the projects that use them.

/** The classes of elements that have one. */
const CLASSES = "import type { ConsentGate, ConsentManager } from './index.js';";

/** What is a property and no attribute, and is set in markup all the same. */
const PROPERTIES = "type Properties = { messages?: ConsentManager['messages'] | undefined };";

const ATTRIBUTES = `import type {
  ConsentCategoryAttributes,
  ConsentGateAttributes,
  ConsentManagerAttributes,
  ConsentManagerEvents,
  ConsentServiceAttributes,
} from './attributes.js';`;

const react = `// The elements in the JSX of React 19: \`import type {} from 'jaccepte/react.js';\` anywhere in a project.
import type { ClassAttributes, HTMLAttributes } from 'react';
${ATTRIBUTES}
${CLASSES}

${PROPERTIES}

/** React 19 listens to any event of a custom element by \`on\` and its whole name. */
type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Type, Attributes> = ClassAttributes<Type> &
  Omit<HTMLAttributes<Type>, keyof Attributes> &
  Attributes & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'consent-manager': Props<ConsentManager, ConsentManagerAttributes & Properties> & Listeners<ConsentManagerEvents>;
      'consent-gate': Props<ConsentGate, ConsentGateAttributes>;
      'consent-category': Props<HTMLElement, ConsentCategoryAttributes>;
      'consent-service': Props<HTMLElement, ConsentServiceAttributes>;
    }
  }
}
`;

const preact = `// The elements in the JSX of Preact: \`import type {} from 'jaccepte/preact.js';\` anywhere in a project.
import type { ClassAttributes, HTMLAttributes } from 'preact';
${ATTRIBUTES}
${CLASSES}

${PROPERTIES}

/** Preact listens to any event by \`on\` and its whole name. */
type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Type extends EventTarget, Attributes> = ClassAttributes<Type> &
  Omit<HTMLAttributes<Type>, keyof Attributes> &
  Attributes;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'consent-manager': Props<ConsentManager, ConsentManagerAttributes & Properties> & Listeners<ConsentManagerEvents>;
      'consent-gate': Props<ConsentGate, ConsentGateAttributes>;
      'consent-category': Props<HTMLElement, ConsentCategoryAttributes>;
      'consent-service': Props<HTMLElement, ConsentServiceAttributes>;
    }
  }
}
`;

const svelte = `// The elements in the markup of Svelte 5: \`import type {} from 'jaccepte/svelte.js';\` anywhere in a project.
import type { HTMLAttributes } from 'svelte/elements';
${ATTRIBUTES}
${CLASSES}

${PROPERTIES}

/** Svelte 5 listens by \`onconsent-change\`, Svelte 4 by \`on:consent-change\`. */
type Listeners<Events> = {
  [Name in keyof Events as \`on\${'' | ':'}\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Svelte writes \`false\` into an attribute, where it means that it is there: \`undefined\` leaves it out. */
type Flag = true | '' | null;

type Props<Type extends EventTarget, Attributes> = Omit<HTMLAttributes<Type>, keyof Attributes> & Attributes;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
    'consent-manager': Props<ConsentManager, ConsentManagerAttributes<Flag> & Properties> & Listeners<ConsentManagerEvents>;
    'consent-gate': Props<ConsentGate, ConsentGateAttributes<Flag>>;
    'consent-category': Props<HTMLElement, ConsentCategoryAttributes<Flag>>;
    'consent-service': Props<HTMLElement, ConsentServiceAttributes<Flag>>;
  }
}
`;

const vue = `// The elements in the templates of Vue 3: \`import type {} from 'jaccepte/vue.js';\` anywhere in a project.
import type { HTMLAttributes, PublicProps } from 'vue';
${ATTRIBUTES}
import type { ConsentManager } from './index.js';

${PROPERTIES}

type CamelCase<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<CamelCase<Rest>>}\` : Name;

/** Vue takes a name in either spelling. */
type InBothSpellings<Attributes> = Attributes & { [Name in keyof Attributes as CamelCase<Name>]?: Attributes[Name] };

/** \`@consent-change\` in a template, \`onConsentChange\` in a render function. */
type Listeners<Events> = {
  [Name in keyof Events as \`on\${Capitalize<CamelCase<Name & string>>}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Vue writes \`false\` into an attribute, where it means that it is there: \`undefined\` leaves it out. */
type Flag = true | '' | null;

type Element<Attributes, Events = object> = new () => {
  $props: Omit<HTMLAttributes, keyof Attributes> & PublicProps & InBothSpellings<Attributes> & Listeners<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'consent-manager': Element<ConsentManagerAttributes<Flag> & Properties, ConsentManagerEvents>;
    'consent-gate': Element<ConsentGateAttributes<Flag>>;
    'consent-category': Element<ConsentCategoryAttributes<Flag>>;
    'consent-service': Element<ConsentServiceAttributes<Flag>>;
  }
}
`;

/** By the name of the entry. */
export const frameworkTypes = { react, preact, svelte, vue };
