import { awsPorts } from '../adapters/aws/aws-ports.js';
import type { AwsSession } from '../adapters/aws/aws-session.js';
import { underway } from '../adapters/aws/underway.js';
import { blobCopyAdapter } from '../adapters/builder/blob-copy.js';
import { buildContextAdapter } from '../adapters/builder/build-context.js';
import { builderAdapter } from '../adapters/builder/builder.js';
import { systemClock } from '../adapters/clock.js';
import { filesAdapter } from '../adapters/files.js';
import { gitAdapter } from '../adapters/git/git.js';
import type { Ports } from '../ports.js';

/** The machine that ships. */
export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly interrupted: AbortSignal;
  /** Told where the private docker configuration is, so that it can be removed should we be killed. */
  readonly onPrivateFolder?: (folder: string) => void;
}

/** The real world behind the core's ports. */
export function openPorts(request: Surroundings, session: AwsSession): Ports {
  const { workingDirectory, interrupted } = request;
  return {
    ...awsPorts(session),
    git: gitAdapter(workingDirectory, interrupted),
    builder: builderAdapter(request),
    underway,
    files: filesAdapter(workingDirectory),
    context: buildContextAdapter(workingDirectory, interrupted),
    registry: blobCopyAdapter(interrupted),
    clock: systemClock,
    random: Math.random,
  };
}
