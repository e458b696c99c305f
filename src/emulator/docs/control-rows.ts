import { controlTable } from '../control/control-table.js';

/** Rows of every route of the control surface. */
export function controlRows(): string[][] {
  return controlTable.map(({ method, path, summary }) => [`\`${method} /_emulator${path}\``, summary]);
}
