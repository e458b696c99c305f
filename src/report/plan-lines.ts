import type { Plan, PlannedAction } from '../plan/plan.js';
import { cleanLine, cleanLines } from './clean-text.js';
import type { Look } from './look.js';
import { actionsInWords, requestInWords, summaryInWords } from './plan-words.js';
import { stageColumn } from './stage-line.js';
import { wrapWords } from './wrap-words.js';

const actionWidth = 'register'.length;
/** Narrower than this, a summary is hard to read. */
const leastRoom = 30;

const markOf: Readonly<Record<PlannedAction['action'], string>> = {
  create: '+',
  build: '+',
  push: '+',
  register: '+',
  update: '~',
  deploy: '~',
  run: '~',
  look: '→',
  watch: '→',
  remove: '-',
  skip: '–',
};

const isArgv = (input: unknown): input is readonly string[] =>
  Array.isArray(input) && input.every((word) => typeof word === 'string');

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** A request as indented JSON, an argv as one line that can be pasted into a shell. */
function inputLines(input: unknown): readonly string[] {
  if (input === undefined) return [];
  if (isArgv(input)) return [cleanLine(input.map(quoted).join(' '))];
  return cleanLines(JSON.stringify(input, null, 2));
}

function actionLines(planned: PlannedAction, plan: Plan, look: Look): readonly string[] {
  const { colors, width } = look;
  const columns = `${stageColumn(planned.stage)} ${planned.action.padEnd(actionWidth)}`;
  const summary = cleanLine(summaryInWords(planned, plan));
  const lines = beside(`  ${markOf[planned.action]} ${columns} `, summary, width);
  lines.push(...(planned.changes ?? []).flatMap((line) => wrapWords(`      ${cleanLine(line)}`, width, 8)));
  const tint = planned.action === 'skip' ? colors.dim : (text: string) => text;
  const details = look.verbose ? inputLines(planned.input).map((line) => colors.dim(`      ${line}`)) : [];
  return [...lines.map(tint), ...details];
}

/** Text beside its columns, or below them where there is no room for it. */
function beside(columns: string, text: string, width: number | undefined): string[] {
  if (width !== undefined && width - columns.length < leastRoom)
    return [columns.trimEnd(), ...wrapWords(`      ${text}`, width, 6)];
  const [first = '', ...rest] = wrapWords(text, width, columns.length);
  return [`${columns}${first}`, ...rest];
}

/** One sentence: how much the plan would change. */
export function planHeadline(plan: Plan): string {
  const count = plan.actions.filter(
    ({ action }) => action !== 'skip' && action !== 'watch' && action !== 'look',
  ).length;
  const changes = plan.changes ? `${count} ${count === 1 ? 'change' : 'changes'}` : 'nothing to change';
  return `Plan for service ${plan.service} in cluster ${plan.cluster}: ${changes}`;
}

/** The plan as a list to read: stage, what, why; verbose also shows what would be sent or run. */
export function planLines(plan: Plan, look: Look): readonly string[] {
  return [...planActionLines(plan, look), ...permissionLines(plan.permissions, look)];
}

/** The same without what the role has to be allowed. */
export function planActionLines(plan: Plan, look: Look): readonly string[] {
  const headline = wrapWords(cleanLine(planHeadline(plan)), look.width, 2).map(look.colors.bold);
  const actions = plan.actions.flatMap((action) => actionLines(action, plan, look));
  return [...headline, ...actions, ...requestLines(plan, look)];
}

/** Every request that changes something, for those who want all of it. */
function requestLines({ requests }: Plan, look: Look): readonly string[] {
  if (!look.verbose || requests.length === 0) return [];
  return titled('Requests that change something', requests.map(requestInWords), look);
}

/** What the role has to be allowed for the run, and what only where it goes otherwise. */
export function permissionLines({ needed, maybe }: Plan['permissions'], look: Look): readonly string[] {
  return [
    ...titled('AWS actions that this run needs', actionsInWords(needed), look),
    ...titled('and where it goes otherwise than planned', actionsInWords(maybe), look),
  ];
}

function titled(title: string, lines: readonly string[], { colors, width }: Look): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.flatMap((line) => wrapWords(`    ${cleanLine(line)}`, width, 6));
  return [...wrapWords(`  ${title}:`, width, 4), ...shown].map(colors.dim);
}
