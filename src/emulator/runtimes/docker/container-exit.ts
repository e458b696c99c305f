import { setTimeout } from 'node:timers/promises';
import type { Container } from 'dockerode';
import { OUT_OF_MEMORY } from './agent-errors.js';
import { engineMessage } from './engine-message.js';

/** How a container ended; no exit code when it never ran. */
export interface ContainerExit {
  readonly exitCode?: number;
  readonly reason?: string;
}

const SIGKILLED = 137;
const LATE_NEWS = { tries: 6, everyMs: 100 };

/**
 * The state of an ended container. An engine on cgroup v2 may learn of the kernel's kill for memory only after
 * the exit (github.com/hashicorp/nomad/issues/13119): a SIGKILL is looked at again before it is called one.
 */
async function settledState(container: Container) {
  for (let look = 1; ; look += 1) {
    const { State } = await container.inspect();
    if (State.ExitCode !== SIGKILLED || State.OOMKilled || look === LATE_NEWS.tries) return State;
    await setTimeout(LATE_NEWS.everyMs);
  }
}

/** Reads how an ended container ended, with the ECS agent's reason where it has one. */
export async function readExit(container: Container): Promise<ContainerExit> {
  try {
    const State = await settledState(container);
    const reason = State.OOMKilled ? OUT_OF_MEMORY : State.Error && `DockerStateError: ${State.Error}`;
    return { exitCode: State.ExitCode, ...(reason && { reason }) };
  } catch (error) {
    return { reason: `CannotInspectContainerError: ${engineMessage(error)}` };
  }
}

/** The image's STOPSIGNAL, from a container's configuration; the client library's types do not know it. */
export function stopSignalOf(config: object): string {
  const signal = 'StopSignal' in config ? config.StopSignal : undefined;
  return typeof signal === 'string' && signal !== '' ? signal : 'SIGTERM';
}
