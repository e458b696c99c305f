import type { ContainerInstance } from '../../ports/clusters-port.js';
import { failed, type Line, ok, warning } from '../line.js';
import type { RolloutRoom } from '../service/rollout-room.js';
import type { TaskShare } from '../task-platform.js';

/** Whether container instances have room for what a deployment starts; `scales`: ECS adds instances as they are needed. */
export function judgeInstances(
  instances: readonly ContainerInstance[],
  share: TaskShare,
  room: RolloutRoom,
  scales: boolean,
): readonly Line[] {
  const taking = instances.filter(({ status, isConnected }) => status === 'ACTIVE' && isConnected);
  if (taking.length === 0) return [noInstance(instances.length, scales)];
  const fitting = taking.filter(
    ({ architecture = share.architecture }) => (share.architecture ?? architecture) === architecture,
  );
  if (fitting.length === 0) return [wrongArchitecture(taking, share)];
  const ready = ok(
    'container-instances',
    `${fitting.length} of ${instances.length} container instances take tasks`,
  );
  return [ready, ...freeCapacity(fitting, share, room, scales)];
}

function noInstance(all: number, scales: boolean): Line {
  const text =
    all === 0
      ? 'The cluster has no container instance.'
      : `None of the cluster’s ${all} container instances is ACTIVE with an agent that answers.`;
  if (scales) return ok('container-instances', `${text} The capacity provider starts one when it is needed`);
  return failed(
    'container-instances',
    text,
    'Start an instance with the ECS agent for this cluster, look at the agent’s log, or run the service on Fargate.',
  );
}

function wrongArchitecture(taking: readonly ContainerInstance[], { architecture }: TaskShare): Line {
  const have = [...new Set(taking.map((one) => one.architecture))].join(', ');
  return failed(
    'container-instances',
    `The task definition is for ${architecture}, and the container instances are ${have}.`,
    'Correct runtimePlatform of the task definition and platform of the build, or start such an instance.',
  );
}

function freeCapacity(
  instances: readonly ContainerInstance[],
  share: TaskShare,
  { extra, spare, desired }: RolloutRoom,
  scales: boolean,
): readonly Line[] {
  if (desired === 0) return [];
  const fits = instances.map((one) => placesOn(one, share)).reduce((all, one) => all + one, 0);
  const takes = `${share.cpu} CPU units and ${share.memory} MiB`;
  if (fits >= Math.max(1, extra)) return [ok('free-capacity', `${fits} more tasks of ${takes} find room`)];
  if (scales)
    return [ok('free-capacity', 'the capacity provider adds instances for the tasks of a deployment')];
  if (fits > 0 || spare > 0) {
    const text = `${fits} more ${fits === 1 ? 'task finds' : 'tasks find'} room (${takes} each), and a deployment may start ${extra}: it waits for old tasks to stop.`;
    if (extra === 0) return [ok('free-capacity', 'old tasks make room for new ones')];
    return [warning('free-capacity', text, REMEDY)];
  }
  return [
    failed(
      'free-capacity',
      `No container instance has room for another task (${takes}${ports(share)}), and none may be stopped first: a deployment never gets going.`,
      REMEDY,
    ),
  ];
}

const REMEDY =
  'Add an instance, give the tasks less CPU and memory, or lower minimumHealthyPercent so that old tasks make room.';

function ports({ hostPorts }: TaskShare): string {
  return hostPorts.length === 0 ? '' : ` and the host’s port ${hostPorts.join(', ')}`;
}

/** A task with a port of the host fits once at most. */
function placesOn({ freeCpu, freeMemory, takenPorts }: ContainerInstance, share: TaskShare): number {
  if (share.hostPorts.some((port) => takenPorts.includes(port))) return 0;
  const byCpu = share.cpu === 0 ? Number.POSITIVE_INFINITY : Math.floor(freeCpu / share.cpu);
  const byMemory = share.memory === 0 ? Number.POSITIVE_INFINITY : Math.floor(freeMemory / share.memory);
  const most = share.hostPorts.length > 0 ? 1 : 100;
  return Math.min(byCpu, byMemory, most);
}
