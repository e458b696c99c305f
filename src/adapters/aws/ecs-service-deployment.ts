import type {
  DeploymentLifecycleHookDetail,
  ServiceDeployment as SdkServiceDeployment,
  ServiceDeploymentBrief,
  ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import type { LifecycleHook, ServiceDeployment, TaskCounts } from '../../watch/rollout.js';

/** An entry of ListServiceDeployments: no counts, no rollback. */
export function briefServiceDeployment(brief: ServiceDeploymentBrief): ServiceDeployment {
  return {
    arn: brief.serviceDeploymentArn ?? '',
    status: brief.status ?? 'PENDING',
    targetServiceRevisionArn: brief.targetServiceRevisionArn ?? '',
    createdAt: brief.createdAt?.getTime() ?? 0,
    ...optional('statusReason', brief.statusReason),
    ...optional('startedAt', brief.startedAt?.getTime()),
    ...optional('finishedAt', brief.finishedAt?.getTime()),
  };
}

/** An entry of DescribeServiceDeployments. */
export function serviceDeployment(full: SdkServiceDeployment): ServiceDeployment {
  const target = full.targetServiceRevision;
  return {
    ...briefServiceDeployment({ ...full, targetServiceRevisionArn: target?.arn }),
    ...optional('lifecycleStage', full.lifecycleStage),
    ...optional('trafficPercent', target?.requestedProductionTrafficWeight),
    ...bake(full.deploymentConfiguration?.bakeTimeInMinutes),
    ...hooks(full.lifecycleHookDetails ?? []),
    ...(target === undefined ? {} : { target: counts([target]) }),
    ...optional('source', full.sourceServiceRevisions && counts(full.sourceServiceRevisions)),
    ...(full.rollback === undefined
      ? {}
      : {
          rollback: {
            ...optional('reason', full.rollback.reason),
            ...optional('serviceRevisionArn', full.rollback.serviceRevisionArn),
          },
        }),
    ...(full.deploymentCircuitBreaker === undefined
      ? {}
      : {
          circuitBreaker: {
            status: full.deploymentCircuitBreaker.status ?? 'DISABLED',
            failureCount: full.deploymentCircuitBreaker.failureCount ?? 0,
            threshold: full.deploymentCircuitBreaker.threshold ?? 0,
          },
        }),
    ...optional('triggeredAlarms', full.alarms?.triggeredAlarmNames),
    ...optional('hooks', full.lifecycleHookDetails?.map(lifecycleHook)),
  };
}

function lifecycleHook({ status, targetArn }: DeploymentLifecycleHookDetail): LifecycleHook {
  return { status: status ?? 'IN_PROGRESS', ...optional('targetArn', targetArn) };
}

function bake(minutes: number | undefined): Pick<ServiceDeployment, 'bakeMs'> {
  return minutes === undefined ? {} : { bakeMs: minutes * 60_000 };
}

function counts(revisions: readonly ServiceRevisionSummary[]): TaskCounts {
  const sum = (member: 'requestedTaskCount' | 'runningTaskCount' | 'pendingTaskCount') =>
    revisions.reduce((total, one) => total + (one[member] ?? 0), 0);
  return {
    requested: sum('requestedTaskCount'),
    running: sum('runningTaskCount'),
    pending: sum('pendingTaskCount'),
  };
}

function hooks(
  details: readonly DeploymentLifecycleHookDetail[],
): Pick<ServiceDeployment, 'awaitingHook' | 'runningHook'> {
  const awaiting = details.find(({ status }) => status === 'AWAITING_ACTION');
  const running = details.find(({ status }) => status === 'IN_PROGRESS');
  return {
    ...(awaiting?.hookId === undefined
      ? {}
      : {
          awaitingHook: {
            id: awaiting.hookId,
            ...optional('expiresAt', awaiting.expiresAt?.getTime()),
            ...optional('timeoutAction', awaiting.timeoutAction),
          },
        }),
    ...optional('runningHook', running?.targetArn),
  };
}

/** A member only when it has a value: unset stays unset. */
function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]: V });
}
