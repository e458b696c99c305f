import type { Target } from '../target-groups.js';
import type { EngineContext } from './engine-context.js';
import { targetGroupOf } from './target-group-of.js';
import type { Task, TaskTarget } from './task.js';

/** Puts an activating task into its service's target groups; `changed` is called at every change of health. */
export function registerTargets(task: Task, context: EngineContext, changed: () => void): void {
  for (const place of task.service === undefined
    ? []
    : (task.deployment?.revision.settings.loadBalancers ?? [])) {
    const target = targetOf(task, place.containerName, place.containerPort);
    const targetGroupArn = targetGroupOf(place, task.deployment?.revision.side ?? 'primary');
    if (targetGroupArn === undefined || target === undefined) continue;
    const entry: TaskTarget = {
      targetGroupArn,
      container: target.container,
      containerPort: target.containerPort,
    };
    task.targets.push(entry);
    count(task.service?.tally.registered, entry.targetGroupArn);
    context.targetGroups.register(entry.targetGroupArn, target, (health) => {
      entry.health = health;
      changed();
    });
  }
}

/** Takes the task out of its target groups; `drained` is called once, when the last of them has let go. */
export function deregisterTargets(task: Task, context: EngineContext, drained: () => void): void {
  let left = task.targets.length;
  if (left === 0) drained();
  for (const target of task.targets) {
    count(task.service?.tally.deregistered, target.targetGroupArn);
    context.targetGroups.deregister(target.targetGroupArn, task.id, () => {
      left -= 1;
      if (left === 0) drained();
    });
  }
}

function count(tally: Map<string, number> | undefined, targetGroupArn: string): void {
  tally?.set(targetGroupArn, (tally.get(targetGroupArn) ?? 0) + 1);
}

/** An awsvpc task is a target by its own address, any other by its host's and the port the host lends it. */
function targetOf(task: Task, name = '', containerPort = 0): Target | undefined {
  const container = task.containers.find((candidate) => candidate.name === name);
  if (container === undefined || task.launched === undefined) return undefined;
  const binding = container.networkBindings.find((candidate) => candidate.containerPort === containerPort);
  return {
    id: task.interface?.address ?? 'i-0a1b2c3d4e5f60718',
    port: task.interface === undefined ? (binding?.hostPort ?? containerPort) : containerPort,
    taskId: task.id,
    container: name,
    containerPort,
    task: task.launched,
  };
}
