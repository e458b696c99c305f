import { matchesWildcard } from '../wildcard.js';
import { TASK_FAULTS, type TaskFault, type TaskFaultTime } from './task-fault.js';

/** The task that a fault may strike. */
export interface TaskSubject {
  /** Name of its service; undefined for a task of RunTask. */
  readonly service: string | undefined;
  /** `family:revision`. */
  readonly taskDefinition: string;
}

/** A fault as it stands, and how many tasks it struck. */
export interface StandingTaskFault extends TaskFault {
  readonly struck: number;
}

/** The task faults that stand. */
export class TaskFaultBoard {
  #entries: { readonly rule: TaskFault; struck: number }[] = [];

  add(rules: readonly TaskFault[]): void {
    this.#entries.push(...rules.map((rule) => ({ rule, struck: 0 })));
  }

  list(): readonly StandingTaskFault[] {
    return this.#entries.map(({ rule, struck }) => ({ ...rule, struck }));
  }

  clear(): void {
    this.#entries = [];
  }

  /** The first fault of the time that is meant for the task; it counts as struck. */
  strike(time: TaskFaultTime, subject: TaskSubject): TaskFault | undefined {
    const found = this.#entries.find(
      ({ rule, struck }) =>
        TASK_FAULTS[rule.fault] === time &&
        struck < (rule.next ?? Number.POSITIVE_INFINITY) &&
        (rule.service === undefined || matchesWildcard(rule.service, subject.service ?? '')) &&
        matchesWildcard(rule.taskDefinition ?? '*', subject.taskDefinition),
    );
    if (found !== undefined) found.struck += 1;
    return found?.rule;
  }
}
