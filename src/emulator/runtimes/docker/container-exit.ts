import type { Container } from 'dockerode';
import { OUT_OF_MEMORY } from './agent-errors.js';
import { engineMessage } from './engine-message.js';

/** How a container ended; no exit code when it never ran. */
export interface ContainerExit {
  readonly exitCode?: number;
  readonly reason?: string;
}

/** Reads how an ended container ended, with the ECS agent's reason where it has one. */
export async function readExit(container: Container): Promise<ContainerExit> {
  try {
    const { State } = await container.inspect();
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
