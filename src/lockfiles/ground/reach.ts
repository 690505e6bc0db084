/** Every node that can be walked to from the roots, roots included; cycles are fine. */
export function reach<Node>(roots: Iterable<Node>, next: (node: Node) => Iterable<Node>): ReadonlySet<Node> {
  const seen = new Set(roots);
  // A set takes new members while it is walked, and visits each once.
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return seen;
}
