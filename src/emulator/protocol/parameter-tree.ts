/** A node of flattened parameters: `Listeners.member.1.Port=80` is Listeners → member → 1 → Port with value `80`. */
export interface ParameterTree {
  value?: string;
  readonly children: Map<string, ParameterTree>;
}

/** Folds the flattened names of the AWS query protocol into a tree. */
export function parameterTree(parameters: Iterable<readonly [string, string]>): ParameterTree {
  const root: ParameterTree = { children: new Map() };
  for (const [name, value] of parameters) {
    let node = root;
    for (const part of name.split('.')) node = child(node, part);
    node.value = value;
  }
  return root;
}

function child(node: ParameterTree, name: string): ParameterTree {
  const known = node.children.get(name);
  if (known) return known;
  const added: ParameterTree = { children: new Map() };
  node.children.set(name, added);
  return added;
}

/** The numbered children (`1`, `2`, …) in order of their numbers. */
export function numbered(node: ParameterTree | undefined): readonly ParameterTree[] {
  return [...(node?.children ?? [])]
    .filter(([name]) => /^\d+$/.test(name))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);
}
