import { canonicalJson } from './canonical-json.js';
import type { PlannedRequest } from './planned-request.js';
import type { SavedService } from './saved-plan.js';

/** A member that is otherwise than it was when the plan was saved. */
export interface PlanDifference {
  /** `service.revision`, `requests[2].input.taskDefinition` */
  readonly path: string;
  readonly before?: unknown;
  readonly now?: unknown;
}

/** What of a saved plan is otherwise now; texts for people, permissions and how long it takes are no part of it. */
export function planDifferences(
  saved: Pick<SavedService, 'plan' | 'basis'>,
  now: Pick<SavedService, 'plan' | 'basis'>,
): readonly PlanDifference[] {
  return differences('', essence(saved), essence(now));
}

function essence({ plan, basis }: Pick<SavedService, 'plan' | 'basis'>) {
  const { cluster, service, actions, requests } = plan;
  return {
    ...basis,
    target: { cluster, service },
    // Some are sent side by side.
    requests: requests.map(withoutRun).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)),
    actions: actions.map(({ stage, action, input }) => ({ stage, action, input })),
  };
}

/** The CI run that plans is another one than the run that ships. */
function withoutRun(request: PlannedRequest): PlannedRequest {
  const { tags } = request.input;
  if (request.action !== 'ecs:RegisterTaskDefinition' || !Array.isArray(tags)) return request;
  const kept = tags.filter((tag: { readonly key?: string }) => tag.key !== 'ecs-ship:run');
  return { ...request, input: { ...request.input, tags: kept } };
}

function differences(path: string, before: unknown, now: unknown): PlanDifference[] {
  if (canonicalJson(before) === canonicalJson(now)) return [];
  if (!isHolder(before) || !isHolder(now) || Array.isArray(before) !== Array.isArray(now))
    return [{ path, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((name) =>
    differences(Array.isArray(before) ? `${path}[${name}]` : joined(path, name), before[name], now[name]),
  );
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
