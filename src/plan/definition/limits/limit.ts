import type { Container, Task } from './task-view.js';

/** From the task definition down: `['containerDefinitions', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** A limit that a task definition breaks. */
export interface Finding {
  readonly path: Path;
  /** What is wrong and what would be right; never the value of a variable or secret. */
  readonly message: string;
  /** The other member of a pair that does not fit: it may be the one to change. */
  readonly or?: Path;
}

/** Something that RegisterTaskDefinition asks of a task definition beyond members and their types. */
export interface Limit {
  /** One sentence for the documentation. */
  readonly says: string;
  /** The page of AWS's documentation that has it: of the API reference, or a page of the developer guide. */
  readonly source: string;
  readonly find: (task: Task) => readonly Finding[];
}

/** The same for each container, whose findings have paths from the container down. */
export function inContainers(
  find: (container: Container, task: Task, index: number) => readonly Finding[],
): Limit['find'] {
  return (task) =>
    (task.containerDefinitions ?? []).flatMap((container, index) =>
      find(container, task, index).map((finding) => below(['containerDefinitions', index], finding)),
    );
}

/** The finding with its paths further down. */
export function below(parent: Path, { path, or, ...finding }: Finding): Finding {
  return { ...finding, path: [...parent, ...path], ...(or && { or: [...parent, ...or] }) };
}

/** One finding where `broken`, else none. */
export function when(broken: boolean, path: Path, message: string): readonly Finding[] {
  return broken ? [{ path, message }] : [];
}

/** The entries whose name an earlier entry has. */
export function repeated<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string | undefined) {
  const names = entries.map(nameOf);
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    return name === undefined || name === '' || first === index ? [] : [{ name, index, first }];
  });
}

/** `/^[a-zA-Z0-9_-]+$/` and at most 255 of them: what ECS calls a name. */
export function isName(text: string): boolean {
  return /^[a-zA-Z0-9_-]{1,255}$/.test(text);
}

/** A text as a message quotes it: no longer than a line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
