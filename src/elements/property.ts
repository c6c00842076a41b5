import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's `@property`, as far as TypeScript's own decorators need it. Lit's carries the standard decorators too, which
 * nothing here uses and every reader would load.
 */
export const property =
  (declaration?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, declaration);

/** A property whose attribute other code reads, and that leaves no attribute behind while it has its default. */
export const mirrored = (attribute: string, type: typeof String | typeof Number | typeof Boolean = String) =>
  property({ attribute, type, reflect: true, useDefault: true });

/** Lit's `@state`: a private property whose change renders. */
export const state = () => property({ state: true });
