import type { ExecContainer, ExecSession, ExecTask } from '../ports/exec-port.js';

/** The variable in which newer plugins take the session, so that no list of processes shows its token. */
export const sessionVariable = 'AWS_SSM_START_SESSION_RESPONSE';

/** The last version without it. Source: the plugin's release notes. */
const lastWithoutVariable = [1, 2, 497, 0];

export interface PluginStart {
  readonly argv: readonly string[];
  /** To be added to its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface PluginSurroundings {
  /** As `session-manager-plugin --version` prints it. */
  readonly version: string;
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
  { version, region, profile, endpoint }: PluginSurroundings,
): PluginStart {
  const answer = JSON.stringify({
    SessionId: session.id,
    StreamUrl: session.streamUrl,
    TokenValue: session.token,
  });
  const rest = [region, 'StartSession', profile, JSON.stringify({ Target: target }), endpoint];
  return takesVariable(version)
    ? { argv: [sessionVariable, ...rest], env: { [sessionVariable]: answer } }
    : { argv: [answer, ...rest], env: {} };
}

/** `ecs:CLUSTER_TASK_RUNTIME` */
export function sessionTarget({ clusterArn, id }: ExecTask, { runtimeId = '' }: ExecContainer): string {
  return `ecs:${clusterArn.split('/').at(-1)}_${id}_${runtimeId}`;
}

/** Of a version that cannot be read the older way is sure to work. */
function takesVariable(version: string): boolean {
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)/.exec(version.trim())?.slice(1).map(Number);
  if (numbers === undefined) return false;
  const place = numbers.findIndex((number, index) => number !== lastWithoutVariable[index]);
  return place >= 0 && (numbers[place] ?? 0) > (lastWithoutVariable[place] ?? 0);
}
