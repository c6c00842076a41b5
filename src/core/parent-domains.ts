/** A host name and each of its parents, nearest first: `a.b.fr` gives `a.b.fr`, `b.fr`, `fr`. */
export const parentDomains = (host: string): string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index).join('.'));
