import { isOnPath } from '../../adapters/is-on-path.js';
import { ShipError } from '../../errors.js';

type Variables = NodeJS.ProcessEnv;

/** Refuses a machine that cannot build Linux containers, before anything else is tried. Throws `builder-missing`. */
export function refuseRunner(env: Variables): void {
  const machine = machineOf(env);
  if (machine === undefined) return;
  throw new ShipError('builder-missing', `${machine}, and ecs-ship builds and ships Linux containers.`, {
    remedy: 'Let the job run on Linux: runs-on: ubuntu-24.04 (or ubuntu-24.04-arm).',
  });
}

function machineOf(env: Variables): string | undefined {
  if (env.RUNNER_OS === 'Windows') return 'This is a Windows runner';
  if (env.RUNNER_OS !== 'macOS' || isDeployedAsItIs(env) || hasBuilder(env)) return undefined;
  return 'This is a macOS runner without Docker';
}

function isDeployedAsItIs(env: Variables): boolean {
  return Boolean(env.INPUT_IMAGE || env['INPUT_TASK-DEFINITION-ARN']);
}

function hasBuilder(env: Variables): boolean {
  return ['docker', 'podman', 'buildah'].some((tool) => isOnPath(tool, env));
}
