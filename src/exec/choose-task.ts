import { ShipError } from '../errors.js';
import type { ExecTask } from '../ports/exec-port.js';

/** The newest healthy task, or the one whose id begins so; tasks that can be entered come first. Throws `exec-unavailable`. */
export function chooseTask(tasks: readonly ExecTask[], service: string, id?: string): ExecTask {
  const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  const wanted = running.filter((task) => id === undefined || task.id.startsWith(id));
  const [best] = [...wanted].sort((a, b) => rank(b) - rank(a) || (b.startedAt ?? 0) - (a.startedAt ?? 0));
  if (best !== undefined) return best;
  const ids = running.map((task) => task.id.slice(0, 12)).join(', ');
  if (id !== undefined && running.length > 0)
    throw new ShipError(
      'exec-unavailable',
      `No task of ${service} that runs has an id that begins with "${id}".`,
      {
        remedy: `Take one of ${ids}, or leave --task out.`,
      },
    );
  throw new ShipError('exec-unavailable', `No task of ${service} runs.`, {
    remedy: `See why with ecs-ship status --service ${service}, and read the last words with ecs-ship logs --previous.`,
  });
}

function rank({ enabled, containers, healthStatus }: ExecTask): number {
  const hasAgent = containers.some(({ agentStatus }) => agentStatus === 'RUNNING');
  const health = healthStatus === 'UNHEALTHY' ? 0 : healthStatus === 'HEALTHY' ? 2 : 1;
  return (enabled && hasAgent ? 10 : 0) + health;
}
