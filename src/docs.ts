import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesAdapter } from './adapters/files.js';
import { writeText } from './adapters/write-text.js';
import { renderChecksPage } from './check/render-checks-page.js';
import { emulatorActions } from './commands/emulator-actions.js';
import { components } from './config/component/components.js';
import { componentTable, renderComponent } from './config/component/render-component.js';
import { markdownTable } from './config/markdown-table.js';
import { renderAction } from './config/render-action.js';
import { renderMarked } from './config/render-marked.js';
import { renderOptionsPage } from './config/render-options-page.js';
import { renderSchema } from './config/render-schema.js';
import { exitCodesTable, optionsTable, outputsTable } from './config/render-tables.js';
import { doctorLinesText } from './doctor/render-doctor-page.js';
import { behaviourRows } from './emulator/docs/behaviour-rows.js';
import { controlRows } from './emulator/docs/control-rows.js';
import { operationRows } from './emulator/docs/operation-rows.js';
import { readTests } from './emulator/docs/read-tests.js';
import { renderRegisterModel } from './emulator/docs/render-register-model.js';
import {
  additionsText,
  changingActionsText,
  defaultPolicyBlock,
  featuresTable,
  optionalTable,
  waysTable,
} from './iam/policy-tables.js';
import { renderManPage } from './man/render-man-page.js';
import { limitsTable } from './plan/definition/limits/limits-table.js';
import { renderDoctorSchema } from './report/schemas/render-doctor-schema.js';
import { renderInitSchema } from './report/schemas/render-init-schema.js';
import {
  renderHistorySchema,
  renderLogsSchema,
  renderOpenSchema,
  renderStatusSchema,
} from './report/schemas/render-look-schemas.js';
import { renderOutcomeSchema } from './report/schemas/render-outcome-schema.js';
import { renderPlanSchema } from './report/schemas/render-plan-schema.js';
import { renderRunSchema } from './report/schemas/render-run-schema.js';

/** The new text of a file, made from the one that is there; `undefined` leaves a missing file missing. */
type Renderer = (current: string | undefined) => string | undefined;

const rendered: Readonly<Record<string, Renderer>> = {
  'action.yml': renderAction,
  'man/ecs-ship.1': renderManPage,
  'docs/options.md': renderOptionsPage,
  'docs/checks.md': renderChecksPage,
  'docs/schema/ecs-ship.schema.json': renderSchema,
  'docs/schema/doctor.schema.json': renderDoctorSchema,
  'docs/schema/outcome.schema.json': renderOutcomeSchema,
  'docs/schema/plan.schema.json': renderPlanSchema,
  'docs/schema/init.schema.json': renderInitSchema,
  'docs/schema/run.schema.json': renderRunSchema,
  'docs/schema/status.schema.json': renderStatusSchema,
  'docs/schema/history.schema.json': renderHistorySchema,
  'docs/schema/logs.schema.json': renderLogsSchema,
  'docs/schema/open.schema.json': renderOpenSchema,
  ...Object.fromEntries(
    components.map((one) => [`gitlab-component/templates/${one.name}.yml`, () => renderComponent(one)]),
  ),
  'gitlab-component/README.md': (text) => text && withTables(text, componentTables),
  'README.md': (text) => text && withTables(text, readmeTables),
  'docs/task-definition.md': (text) => text && renderMarked(text, 'limits', limitsTable()),
  'src/plan/definition/register-model.ts': renderRegisterModel,
  'docs/doctor.md': (text) => text && renderMarked(text, 'lines', doctorLinesText()),
  'docs/iam.md': (text) => text && withTables(text, iamTables),
  'docs/emulator.md': (text) => text && withTables(text, emulatorTables),
};

type Tables = readonly (readonly [string, () => string])[];

function withTables(text: string, tables: Tables): string {
  return tables.reduce((page, [name, table]) => renderMarked(page, name, table()), text);
}

const readmeTables: Tables = [
  ['options', () => optionsTable()],
  ['outputs', outputsTable],
  ['exit-codes', exitCodesTable],
];

const componentTables: Tables = components.map((one) => [`${one.name}-inputs`, () => componentTable(one)]);

/** What the deploying role has to be allowed. */
const iamTables: Tables = [
  ['policy', defaultPolicyBlock],
  ['changing', changingActionsText],
  ['optional', optionalTable],
  ['features', featuresTable],
  ['additions', additionsText],
  ['ways', waysTable],
];

/** What the emulator serves and promises, each with the test that holds it. */
const emulatorTables: Tables = [
  ['control', () => markdownTable(['request', 'what it does'], controlRows())],
  [
    'actions',
    () =>
      markdownTable(
        ['command', 'what it does'],
        emulatorActions.map(({ name, operands, summary }) => [
          `\`${['ecs-ship emulator', name, ...operands.map((operand) => operand.name)].join(' ')}\``,
          summary,
        ]),
      ),
  ],
  ['operations', () => markdownTable(['operation', 'test'], operationRows(readTests(testFolder())))],
  [
    'behaviours',
    () => markdownTable(['behaviour', 'source', 'test'], behaviourRows(readTests(testFolder()))),
  ],
];

function testFolder(): string {
  return resolve(projectFolder, '__tests__');
}

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
