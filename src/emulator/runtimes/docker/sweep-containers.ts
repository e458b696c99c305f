import { hostname } from 'node:os';
import type Docker from 'dockerode';
import { EMULATOR_LABEL, HOST_LABEL, PID_LABEL } from './container-labels.js';

type Labels = Readonly<Record<string, string>>;

/** Removes one emulator's containers and volumes, running or not. */
export async function removeContainersOf(docker: Docker, instanceId: string): Promise<void> {
  await sweep(docker, `${EMULATOR_LABEL}=${instanceId}`, () => true);
}

/** Removes what emulators left that were killed: those of this machine whose process no longer exists. */
export async function removeDeadEmulators(docker: Docker): Promise<void> {
  await sweep(
    docker,
    EMULATOR_LABEL,
    (labels) => labels[HOST_LABEL] === hostname() && isDead(labels[PID_LABEL]),
  );
}

async function sweep(docker: Docker, label: string, owned: (labels: Labels) => boolean): Promise<void> {
  const filters = { label: [label] };
  const containers = await docker.listContainers({ all: true, filters });
  await Promise.all(
    containers
      .filter(({ Labels }) => owned(Labels))
      .map(({ Id }) => removed(docker.getContainer(Id).remove({ force: true, v: true }))),
  );
  const { Volumes } = await docker.listVolumes({ filters });
  await Promise.all(
    (Volumes ?? [])
      .filter(({ Labels }) => owned(Labels ?? {}))
      .map(({ Name }) => removed(docker.getVolume(Name).remove())),
  );
}

/** Somebody else may have removed it first, which is as well. */
async function removed(removal: Promise<unknown>): Promise<void> {
  await removal.catch(() => {});
}

function isDead(pid: string | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
  }
}
