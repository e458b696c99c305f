import { completeDeployment, reportSteadyState } from './complete-deployment.js';
import { decideRollout, type RolloutActions } from './decide-rollout.js';
import { beginServiceDeployment } from './deployment-transitions.js';
import type { EngineContext } from './engine-context.js';
import { BLOCKED } from './event-texts.js';
import { failDeployment, rollBackOnRequest } from './fail-deployment.js';
import { judgeTasks } from './judge-tasks.js';
import { newTask } from './new-task.js';
import { nextLook } from './next-look.js';
import { noteUnplaced } from './note-unplaced.js';
import { pinRevision } from './pin-images.js';
import { type Readiness, readiness } from './readiness.js';
import { reportDeregistered, reportRegistered, reportStarted, reportStopped } from './report-actions.js';
import type { Service } from './service.js';
import { snapshotService } from './snapshot-service.js';
import type { Task } from './task.js';
import type { TaskLifecycle } from './task-lifecycle.js';
import { tellOnce } from './tell.js';
import { watchBreaker } from './watch-breaker.js';

/** Brings services to what they should be: one look at a time, each look decided by `decideRollout`. */
export class ServiceScheduler {
  readonly #context: EngineContext;
  readonly #lifecycle: TaskLifecycle;
  readonly #keep: (task: Task) => void;

  /** `keep` is called with every task the scheduler makes. */
  constructor(context: EngineContext, lifecycle: TaskLifecycle, keep: (task: Task) => void) {
    this.#context = context;
    this.#lifecycle = lifecycle;
    this.#keep = keep;
  }

  /** Something about the service has changed: look at it soon; changes in between are seen together. */
  wake(service: Service): void {
    if (service.waking !== undefined || service.status === 'INACTIVE') return;
    service.waking = this.#context.timers.after(this.#context.delays.schedulerInterval, () => {
      service.waking = undefined;
      this.#look(service);
    });
  }

  #look(service: Service): void {
    const context = this.#context;
    beginServiceDeployment(service, context.timers.now());
    reportRegistered(service, context);
    judgeTasks(service, context);
    const turned = this.#turnBack(service);
    this.#act(service, decideRollout(snapshotService(service, context.timers.now())));
    reportDeregistered(service, context);
    reportStopped(service, context);
    if (turned) this.wake(service);
    else completeDeployment(service, context);
    reportSteadyState(service, context);
    this.#forget(service);
    this.#sleep(service);
  }

  /** Has the deployment failed, or been asked to roll back? Then its end waits for the next look, so that it can be seen. */
  #turnBack(service: Service): boolean {
    const failed = watchBreaker(service);
    const requested = service.current?.status === 'ROLLBACK_REQUESTED' ? service.deployments[0] : undefined;
    if (failed !== undefined) failDeployment(service, failed, this.#context);
    else if (requested !== undefined) rollBackOnRequest(service, requested, this.#context);
    return failed !== undefined || requested !== undefined;
  }

  #act(service: Service, actions: RolloutActions): void {
    const tasks = new Map([...service.tasks].map((task) => [task.id, task]));
    const named = (ids: readonly string[]) => ids.flatMap((id) => tasks.get(id) ?? []);
    const sick = named(actions.stopUnhealthy);
    const started = this.#start(service, actions.start);
    reportStarted(service, started, this.#context);
    for (const task of sick) this.#stopUnhealthy(service, task);
    for (const task of named(actions.stopForScaling)) this.#stopForScaling(task);
    if (actions.blocked) tellOnce(service, this.#context, BLOCKED);
  }

  #start(service: Service, count: number): Task[] {
    const deployment = service.deployments[0];
    if (deployment === undefined || count === 0) return [];
    const { revision } = deployment;
    pinRevision(revision, this.#context.images);
    const request = {
      clusterName: service.clusterName,
      definition: revision.taskDefinition,
      ...revision.settings,
      group: `service:${service.name}`,
      startedBy: deployment.id,
      tags: service.settings.propagateTags === 'SERVICE' ? service.tags : [],
      enableExecuteCommand: service.settings.enableExecuteCommand,
      digests: revision.digests,
      owner: { service, deployment },
    };
    const started: Task[] = [];
    while (started.length < count) {
      const task = newTask(request, this.#context);
      if (!this.#place(service, task)) break;
      started.push(task);
    }
    return started;
  }

  /** Starts a task where its cluster has room; the rest of a round is not tried once there is none. */
  #place(service: Service, task: Task): boolean {
    const shortage = this.#context.capacity.place(task);
    if (shortage !== undefined) {
      noteUnplaced(task, shortage, this.#context);
      this.wake(service);
      return false;
    }
    service.tasks.add(task);
    this.#keep(task);
    this.#lifecycle.launch(task);
    return true;
  }

  #stopUnhealthy(service: Service, task: Task): void {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const ready: Readiness = readiness(task, this.#context.timers.now(), grace);
    if (ready.state !== 'unhealthy') return;
    task.scheduled = 'unhealthy';
    const reason =
      ready.cause.kind === 'container'
        ? 'Task failed container health checks'
        : `Task failed ELB health checks in (target-group ${ready.cause.target.targetGroupArn})`;
    this.#lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
  }

  #stopForScaling(task: Task): void {
    task.scheduled = 'scaling';
    const reason = `Scaling activity initiated by (deployment ${task.deployment?.id})`;
    this.#lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
  }

  #forget(service: Service): void {
    for (const task of service.tasks) if (task.lastStatus === 'STOPPED') service.tasks.delete(task);
    if (service.status !== 'DRAINING' || service.tasks.size > 0) return;
    service.status = 'INACTIVE';
    service.deployments = [];
  }

  #sleep(service: Service): void {
    service.sleeping?.();
    service.sleeping = undefined;
    const now = this.#context.timers.now();
    const next = nextLook(service, now);
    if (next === undefined || service.status === 'INACTIVE') return;
    service.sleeping = this.#context.timers.after(next - now, () => this.wake(service));
  }
}
