import type { TasksEnd } from '../../watch/tasks-end.js';
import type { ReleaseWhen } from './release-due.js';

type How = TasksEnd['how'];

const did: Readonly<Record<How, string>> = {
  'not-started': 'could not be started',
  ended: 'failed',
  'timed-out': 'took too long',
  interrupted: 'was interrupted',
};

interface Told {
  readonly service: string;
  /** `web:41` */
  readonly current: string;
  /** `web:42` */
  readonly revision: string;
  readonly end: Pick<TasksEnd, 'how' | 'left'>;
}

/** The first line about a command that did not end well: what it means for the service. */
export function releaseHeadline(when: ReleaseWhen, { service, current, revision, end }: Told): string {
  const { how, left } = end;
  const command = when === 'release-command' ? 'release command' : 'command for after the deployment';
  const task = left ? '; its task has been told to stop, and had not by then' : '';
  return when === 'release-command'
    ? `The ${command} ${did[how]}, so ${service} was not touched: it stays on ${current}${task}.`
    : `${service} is stable on ${revision}, but the ${command} ${did[how]}${task}.`;
}
