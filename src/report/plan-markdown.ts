import type { Plan, PlannedAction } from '../plan/plan.js';
import type { PlannedPermission, PlannedRequest } from '../plan/planned-request.js';
import { boundedLines } from './bounded-lines.js';
import { cleanLine } from './clean-text.js';
import { diffLines } from './diff-lines.js';
import { codeBlock, inlineCode, markdownTable, markdownText } from './markdown.js';
import { planHeadline } from './plan-lines.js';
import { requestInWords, summaryInWords } from './plan-words.js';
import { withShortNames } from './short-names.js';

const mostRows = 60;
const mostLines = 200;

/** A plan as Markdown: what each stage does, what becomes different, and folded away the requests and the permissions. */
export function planMarkdown(plan: Plan): string {
  const parts = [
    `### ${markdownText(cleanLine(planHeadline(plan)))}`,
    actionsList(plan),
    ...plan.actions.map(changesBlock),
    requestsDetails(plan.requests),
    permissionsDetails(plan.permissions),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** No table: a phone would show half of it. */
function actionsList(plan: Plan): string {
  return plan.actions
    .slice(0, mostRows)
    .map((one) => {
      const words = markdownText(withShortNames(summaryInWords(one, plan)));
      return `- **${one.stage}** ${inlineCode(one.action)} ${words}`;
    })
    .join('\n');
}

const titles: Readonly<Partial<Record<PlannedAction['stage'], string>>> = {
  'task-definition': 'What changed in the task definition',
  service: 'What changes in the service',
  lifecycle: 'What changes in the lifecycle policy',
};

/** What becomes different, as a diff is read. */
function changesBlock({ stage, changes = [] }: PlannedAction): string {
  if (changes.length === 0) return '';
  return `**${titles[stage] ?? stage}**\n\n${codeBlock(diffLines(changes), 'diff')}`;
}

function requestsDetails(requests: readonly PlannedRequest[]): string {
  if (requests.length === 0) return '';
  return details(
    'Requests that change something',
    codeBlock(boundedLines(requests.map(requestInWords), mostLines, 0)),
  );
}

function permissionsDetails({ needed, maybe }: Plan['permissions']): string {
  if (needed.length === 0) return '';
  const parts = [
    permissionsTable(needed),
    ...(maybe.length === 0 ? [] : ['Where it goes otherwise than planned:', permissionsTable(maybe)]),
  ];
  return details('AWS actions that this run needs', parts.join('\n\n'));
}

function permissionsTable(permissions: readonly PlannedPermission[]): string {
  const rows = permissions.map(({ action, resources }) => [
    inlineCode(action),
    resources.map((one) => inlineCode(one)).join(', '),
  ]);
  return markdownTable(['Action', 'On'], rows);
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
