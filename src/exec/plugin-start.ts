import type { ExecContainer, ExecSession, ExecTask } from '../ports/exec-port.js';

/** The variable in which the plugin takes the session, so that no list of processes shows its token. */
const sessionVariable = 'AWS_SSM_START_SESSION_RESPONSE';

export interface PluginStart {
  readonly argv: readonly string[];
  /** To be added to its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface PluginSurroundings {
  readonly region: string;
  readonly profile: string;
  /** Of Systems Manager. */
  readonly endpoint: string;
}

/**
 * How the session-manager-plugin is called: session, region, operation, profile, parameters, endpoint. Source: the
 * plugin's own validation of its arguments, and the calls of AWS's CLI.
 */
export function pluginStart(
  session: ExecSession,
  target: string,
  { region, profile, endpoint }: PluginSurroundings,
): PluginStart {
  const answer = JSON.stringify({
    SessionId: session.id,
    StreamUrl: session.streamUrl,
    TokenValue: session.token,
  });
  const rest = [region, 'StartSession', profile, JSON.stringify({ Target: target }), endpoint];
  return { argv: [sessionVariable, ...rest], env: { [sessionVariable]: answer } };
}

/** `ecs:CLUSTER_TASK_RUNTIME` */
export function sessionTarget({ clusterArn, id }: ExecTask, { runtimeId = '' }: ExecContainer): string {
  return `ecs:${clusterArn.split('/').at(-1)}_${id}_${runtimeId}`;
}
