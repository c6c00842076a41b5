/** A test for names by globs such as `_ga_*`: `*` stands for any characters, everything else for itself. */
export const matchGlobs = (globs: readonly string[]): ((name: string) => boolean) => {
  const patterns = globs.map((glob) =>
    RegExp(`^${glob.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll('*', '.*')}$`, 's'),
  );
  return (name) => patterns.some((pattern) => pattern.test(name));
};
