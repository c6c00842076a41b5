/** What readers see, as far as the engine has to know. An element that is not yet upgraded has none of it. */
export interface View {
  showPreferences(): void;
  /** Brings what an answer needs, to be there when it comes. Resolves once it has arrived, or cannot. */
  prepare(): Promise<unknown> | undefined;
  /** Tells the reader that the refusal is kept, and how to take it back. */
  confirmRefusal(): void;
}
