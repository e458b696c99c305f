import type { FailurePolicy } from '../../services-outcome.js';

/**
 * Where one of several services is: `looking` at what is there, `looked` when that is done, `preparing` its image, `ready` to
 * be deployed, `under-way`, `standing` (stable or unchanged), `failed`, `refused` before anything was changed, or `left-out`.
 */
export type ServiceState =
  | 'looking'
  | 'looked'
  | 'preparing'
  | 'ready'
  | 'under-way'
  | 'standing'
  | 'failed'
  | 'refused'
  | 'left-out';

export interface OrderedService {
  readonly name: string;
  readonly dependsOn: readonly string[];
}

/** What a service that has looked or is ready does next; `because` names the service whose end keeps it from being begun. */
export type NextStep =
  | { readonly kind: 'wait' }
  | { readonly kind: 'begin' }
  | { readonly kind: 'leave-out'; readonly because: string };

const wait: NextStep = { kind: 'wait' };

/**
 * Nothing is begun before all have been looked at, and nothing at all once one was refused. After that every image is
 * prepared, and a service is deployed when what it depends on stands; what a failure means for it, the policy says.
 */
export function nextStep(
  service: OrderedService,
  all: readonly OrderedService[],
  states: ReadonlyMap<string, ServiceState>,
  policy: FailurePolicy,
): NextStep {
  const are = (state: ServiceState) => all.filter(({ name }) => states.get(name) === state);
  if (are('looking').length > 0) return wait;
  const [refused] = are('refused');
  if (refused !== undefined) return { kind: 'leave-out', because: refused.name };
  const because = policy === 'continue' ? failedBefore(service, all, states) : are('failed')[0]?.name;
  if (because !== undefined) return { kind: 'leave-out', because };
  if (states.get(service.name) === 'looked') return { kind: 'begin' };
  const isReached = service.dependsOn.every((name) => states.get(name) === 'standing');
  return isReached ? { kind: 'begin' } : wait;
}

/** The service that failed, of those that this one depends on, at whatever remove. */
function failedBefore(
  service: OrderedService,
  all: readonly OrderedService[],
  states: ReadonlyMap<string, ServiceState>,
): string | undefined {
  for (const name of service.dependsOn) {
    if (states.get(name) === 'failed') return name;
    const before = all.find((one) => one.name === name);
    const failed = before && failedBefore(before, all, states);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

const open: readonly ServiceState[] = ['looking', 'looked', 'preparing', 'ready', 'under-way'];

/** Whether what a service does can still change how the others stand. */
export function isOpen(state: ServiceState | undefined): boolean {
  return state !== undefined && open.includes(state);
}
