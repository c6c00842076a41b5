/** The first circle in a graph, as the nodes on the way round, the first one again at the end; null where there is none. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();

  function follow(node: string, way: readonly string[]): string[] | null {
    const start = way.indexOf(node);
    if (start >= 0) return [...way.slice(start), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = follow(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  }

  for (const node of edges.keys()) {
    const cycle = follow(node, []);
    if (cycle) return cycle;
  }
  return null;
}
