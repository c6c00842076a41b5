import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's `@property`, as far as TypeScript's own decorators need it. Lit's carries the standard decorators too, which
 * nothing here uses and every reader would load.
 */
export const property =
  (declaration?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, declaration);
