import type { AwsSession } from '../adapters/aws-session.js';
import { blobCopyAdapter } from '../adapters/blob-copy.js';
import { buildContextAdapter } from '../adapters/build-context.js';
import { systemClock } from '../adapters/clock.js';
import { ecrAdapter } from '../adapters/ecr.js';
import { imageScanAdapter } from '../adapters/ecr-scan.js';
import { ecsAdapter } from '../adapters/ecs.js';
import { filesAdapter } from '../adapters/files.js';
import { identityAdapter } from '../adapters/identity.js';
import { loadBalancingAdapter } from '../adapters/load-balancing.js';
import { logsAdapter } from '../adapters/logs.js';
import { secretsAdapter } from '../adapters/secrets.js';
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
    ecr: ecrAdapter(session),
    imageScans: imageScanAdapter(session),
    ecs: ecsAdapter(session),
    logs: logsAdapter(session),
    secrets: secretsAdapter(session),
    loadBalancing: loadBalancingAdapter(session),
    identity: identityAdapter(session),
    files: filesAdapter(workingDirectory),
    context: buildContextAdapter(workingDirectory, interrupted),
    registry: blobCopyAdapter(interrupted),
    clock: systemClock,
    random: Math.random,
  };
}
