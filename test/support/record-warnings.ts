export interface WarningRecord {
  /** What was warned of since, one line a call. */
  readonly warnings: readonly string[];
  /** Gives the console back; call it in `afterEach`. */
  restore(): void;
}

/** Keeps what is said through `console.warn` from the console and records it. */
export function recordWarnings(): WarningRecord {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...values: unknown[]) => void warnings.push(values.map(String).join(' '));
  return {
    warnings,
    restore: () => {
      console.warn = warn;
    },
  };
}
