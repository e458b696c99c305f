import { applyTaskEvent } from '../../../src/emulator/engine/apply-task-event.js';
import { VirtualEcs } from './virtual-ecs.js';

function runningTask() {
  const ecs = new VirtualEcs();
  ecs.register();
  ecs.call('RunTask', { taskDefinition: 'web' });
  const [task] = ecs.ecs.engine.tasks.values();
  if (task === undefined) throw new Error('no task');
  return task;
}

describe('applyTaskEvent', () => {
  it('takes a container that ended without an exit code for one that never ran', () => {
    const task = runningTask();
    const reason = 'CannotStartContainerError: no such file';
    const consequence = applyTaskEvent(task, { kind: 'container-stopped', container: 'app', reason }, 1);
    expect(consequence).toBe('ended');
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: reason });
  });

  it('keeps the exit code and reason of a failed start at its container', () => {
    const task = runningTask();
    applyTaskEvent(task, { kind: 'start-failed', container: 'app', reason: 'nope', exitCode: 127 }, 1);
    expect(task.containers).toMatchObject([{ lastStatus: 'STOPPED', exitCode: 127, reason: 'nope' }]);
  });

  it('does not overwrite why a task is being stopped', () => {
    const task = runningTask();
    Object.assign(task, { desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'mine' });
    applyTaskEvent(task, { kind: 'container-stopped', container: 'app', exitCode: 143 }, 1);
    expect(task).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'mine' });
  });
});
