import { executeServerCommand } from '@web/test-runner-commands';

/** Presses keys as a reader does, `Tab` or `Shift+Tab`, in every engine. */
export async function pressKeys(chord: string): Promise<void> {
  await executeServerCommand('press-keys', chord);
}

/** Resizes the viewport; WebKitGTK goes no narrower than 447 px. Answers with what it came to. */
export function resize(width: number, height: number): Promise<{ width: number; height: number }> {
  return executeServerCommand('resize', { width, height });
}

/**
 * Emulates media features, for instance `{ 'forced-colors': 'active' }`. Chromium only: elsewhere it answers false, and
 * the test has nothing to look at.
 */
export function emulateMediaFeatures(features: Record<string, string>): Promise<boolean> {
  return executeServerCommand('media-features', features);
}
