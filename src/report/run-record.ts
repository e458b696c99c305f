import type { TaskStart, TaskView } from '../ports/tasks-port.js';
import { containerExitCode } from '../watch/container-exit-code.js';
import type { RunEnd } from '../watch/run-end.js';

export interface RunToRecord {
  readonly start: TaskStart;
  readonly end: RunEnd;
  readonly service: string;
  readonly durationSeconds: number;
}

/** What `run --json` prints (docs/schema/run.schema.json); values that are not known are left out. */
export function runRecord({ start, end, service, durationSeconds }: RunToRecord) {
  const { verdict, exitCode, diagnosis, tasks } = end;
  const { container, command } = start.overrides;
  const why = diagnosis && {
    ...{ cause: diagnosis.cause, causeId: diagnosis.id, remedy: diagnosis.remedy },
    ...{ evidence: diagnosis.evidence, docs: diagnosis.docs },
  };
  return {
    ...{ version: 1, result: verdict, exitCode, ...why },
    cluster: start.cluster.split('/').at(-1),
    service,
    taskDefinitionArn: start.taskDefinition,
    ...{ container, command, startedBy: start.startedBy, durationSeconds },
    tasks: tasks.map((task) => taskRecord(task, container)),
  };
}

function taskRecord(task: TaskView, container: string) {
  const { stopCode, stoppedReason, startedAt, stoppedAt } = task.ended;
  return {
    taskArn: task.arn,
    lastStatus: task.lastStatus,
    exitCode: containerExitCode(task, container),
    ...{ stopCode, stoppedReason, startedAt: moment(startedAt), stoppedAt: moment(stoppedAt) },
  };
}

function moment(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
