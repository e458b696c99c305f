import { awsPorts } from '../adapters/aws-ports.js';
import type { AwsSession } from '../adapters/aws-session.js';
import { blobCopyAdapter } from '../adapters/blob-copy.js';
import { buildContextAdapter } from '../adapters/build-context.js';
import { systemClock } from '../adapters/clock.js';
import { filesAdapter } from '../adapters/files.js';
import type { Ports } from '../ports.js';

/** The machine that ships. */
export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly interrupted: AbortSignal;
  /** Told where the private docker configuration is, so that it can be removed should we be killed. */
  readonly onPrivateFolder?: (folder: string) => void;
}

/** The real world behind the core's ports, but for git and the builders, which are asked before. */
export function openPorts(
  { workingDirectory, interrupted }: Surroundings,
  session: AwsSession,
): Omit<Ports, 'git' | 'builder'> {
  return {
    ...awsPorts(session),
    files: filesAdapter(workingDirectory),
    context: buildContextAdapter(workingDirectory, interrupted),
    registry: blobCopyAdapter(interrupted),
    clock: systemClock,
    random: Math.random,
  };
}
