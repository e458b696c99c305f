import type { Terminal } from './terminal.js';

/** Stages that were seen at work, and the lines that they have left: `{ watch: { moved: true, left: 1 } }`. */
export function stagesOf(
  terminal: Terminal,
): Record<string, { readonly moved: boolean; readonly left: number }> {
  const moved = new Set(
    terminal
      .states()
      .flat()
      .flatMap((row) => /^[⠀-⣿] ([\w-]+)/.exec(row)?.[1] ?? []),
  );
  const left = terminal
    .screen()
    .flatMap(
      (row) => /^[✔✖–] ([\w-]+) {2,}|^[✔✖–] (task-definition) /.exec(row)?.slice(1).find(Boolean) ?? [],
    );
  const names = [...new Set([...moved, ...left])];
  return Object.fromEntries(
    names.map((name) => [name, { moved: moved.has(name), left: left.filter((one) => one === name).length }]),
  );
}

/** The screen once nothing moves any more: no spinner is left. */
export function isAtRest(terminal: Terminal): boolean {
  return terminal.screen().every((row) => !/^[⠀-⣿] /.test(row));
}
