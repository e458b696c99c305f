import type { JsonObject } from './json-object.js';

/** A container as ECS Exec sees it. */
export interface ExecContainer {
  readonly name: string;
  readonly image: string;
  /** The container runtime's id of it; a session is opened by it. */
  readonly runtimeId?: string;
  readonly lastStatus?: string;
  /** The agent that opens sessions: PENDING, RUNNING, STOPPED; unset where the task has none. */
  readonly agentStatus?: string;
  readonly agentReason?: string;
}

/** A task of the service that has not stopped. */
export interface ExecTask {
  readonly id: string;
  readonly arn: string;
  readonly clusterArn: string;
  readonly taskDefinitionArn: string;
  readonly lastStatus?: string;
  readonly healthStatus?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt?: number;
  readonly onFargate: boolean;
  /** Was it started with ECS Exec? */
  readonly enabled: boolean;
  readonly containers: readonly ExecContainer[];
}

export interface ExecCommand {
  readonly cluster: string;
  readonly task: string;
  readonly container: string;
  readonly command: string;
}

/** What opens one session, once; the token is a secret. */
export interface ExecSession {
  readonly id: string;
  readonly streamUrl: string;
  readonly token: string;
}

/** ECS Exec in our words. Every method throws ShipError. */
export interface ExecPort {
  /** Does the service start its tasks with ECS Exec? Throws `service-not-found`. */
  isEnabled(cluster: string, service: string): Promise<boolean>;
  findTasks(cluster: string, service: string): Promise<readonly ExecTask[]>;
  findDefinition(arn: string): Promise<JsonObject>;
  /** Throws `exec-unavailable` where the agent cannot be reached. */
  execute(command: ExecCommand): Promise<ExecSession>;
}
