import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesAdapter } from './adapters/files.js';
import { writeText } from './adapters/write-text.js';
import { renderAction } from './config/render-action.js';
import { componentTable, renderComponent } from './config/render-component.js';
import { renderMarked } from './config/render-marked.js';
import { renderOptionsPage } from './config/render-options-page.js';
import { renderSchema } from './config/render-schema.js';
import { exitCodesTable, optionsTable, outputsTable } from './config/render-tables.js';

/** The new text of a file, made from the one that is there; `undefined` leaves a missing file missing. */
type Renderer = (current: string | undefined) => string | undefined;

const rendered: Readonly<Record<string, Renderer>> = {
  'action.yml': renderAction,
  'docs/options.md': renderOptionsPage,
  'docs/schema/ecs-ship.schema.json': renderSchema,
  'gitlab-component/templates/ship.yml': renderComponent,
  'gitlab-component/README.md': (text) => text && renderMarked(text, 'inputs', componentTable()),
  'README.md': (text) =>
    text && readmeTables.reduce((page, [name, table]) => renderMarked(page, name, table()), text),
};

const readmeTables: readonly (readonly [string, () => string])[] = [
  ['options', () => optionsTable()],
  ['outputs', outputsTable],
  ['exit-codes', exitCodesTable],
];

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes every file that is made from the option table; with `check` only compares, and a stale file makes the process
 * fail. Returns the paths that were, or are, stale.
 */
export async function renderDocs({ check }: { readonly check: boolean }): Promise<readonly string[]> {
  const files = filesAdapter(projectFolder);
  const stale: string[] = [];
  for (const [path, render] of Object.entries(rendered)) {
    const current = await files.readText(path);
    const wanted = render(current);
    if (wanted === undefined || wanted === current) continue;
    stale.push(path);
    if (!check) await writeText(resolve(projectFolder, path), wanted);
  }
  tell(stale, check);
  return stale;
}

function tell(stale: readonly string[], check: boolean): void {
  for (const path of stale) console.log(`${check ? 'stale' : 'rendered'}: ${path}`);
  if (!check || stale.length === 0) return;
  console.error(
    'error: rendered files differ from the option table\nfix: npm run docs, and commit what changes',
  );
  process.exitCode = 1;
}
