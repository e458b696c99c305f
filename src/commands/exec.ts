import { openSession } from '../adapters/aws/aws-session.js';
import { ecsExecAdapter } from '../adapters/aws/ecs-exec.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import { requireSessionPlugin, runSessionPlugin } from '../adapters/session-plugin.js';
import type { Config } from '../config/config.js';
import { openExecSession, type SessionWish } from '../exec/open-session.js';
import { pluginStart, sessionTarget } from '../exec/plugin-start.js';
import { systemsManagerEndpoint } from '../exec/systems-manager-endpoint.js';
import type { ExecContainer, ExecTask } from '../ports/exec-port.js';
import type { SignalSource } from '../ports/signal-source.js';

export interface ExecRequest {
  readonly config: Config;
  readonly wish: Pick<SessionWish, 'task' | 'container' | 'command'>;
  readonly webIdentityToken?: WebIdentityToken | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly signals: SignalSource;
  readonly interrupted: AbortSignal;
  /** Which task and container it will be, before the session is opened. */
  readonly tell: (task: ExecTask, container: ExecContainer) => void;
  /** Called when the terminal is the plugin's, with all signals. */
  readonly onHandedOver: () => void;
}

/** Opens a session in a container and lets the session-manager-plugin carry it; gives the plugin's exit code. Throws ShipError. */
export async function runExec(request: ExecRequest): Promise<number> {
  const { config, environment, interrupted, webIdentityToken } = request;
  await requireSessionPlugin(environment, interrupted);
  const session = openSession({ aws: config.aws, webIdentityToken, interrupted });
  try {
    const { cluster, service } = config.target;
    const repository = config.image.repository ?? service;
    const wish = { cluster, service, repository, ...request.wish };
    const opened = await openExecSession(wish, ecsExecAdapter(session), request.tell);
    const region = await session.region();
    const start = pluginStart(opened.session, sessionTarget(opened.task, opened.container), {
      region,
      profile: environment.AWS_PROFILE ?? '',
      endpoint: systemsManagerEndpoint(region, environment),
    });
    request.onHandedOver();
    return await runSessionPlugin(start, environment, request.signals);
  } finally {
    session.close();
  }
}
