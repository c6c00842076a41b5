// As much of a custom-elements manifest as is written and read here. https://github.com/webcomponents/custom-elements-manifest

interface Described {
  name: string;
  description?: string;
}

interface Typed extends Described {
  type?: { text: string };
  default?: string;
}

export interface AttributeDoc extends Typed {
  /** The property that reflects it. */
  fieldName?: string;
}

export interface MemberDoc extends Typed {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: (Typed & { optional?: boolean })[];
  return?: { type: { text: string } };
}

/** The manifest's own events, and what their constructors set. */
export interface EventDoc extends Typed {
  bubbles?: boolean;
  composed?: boolean;
  cancelable?: boolean;
}

export interface ElementDoc extends Described {
  kind: 'class';
  tagName: string;
  customElement: true;
  superclass: { name: string; package?: string };
  attributes: AttributeDoc[];
  members?: MemberDoc[];
  events?: EventDoc[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Typed[];
  cssStates?: Described[];
}

export interface Manifest {
  modules: {
    kind: 'javascript-module';
    path: string;
    declarations?: ElementDoc[];
    exports?: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}
