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

  it('lets what already runs end by itself when another container cannot start', () => {
    const ecs = new VirtualEcs([{ container: 'app', script: { startError: 'no such file', startTakes: 2 } }]);
    ecs.register(
      {},
      {
        containerDefinitions: [
          { name: 'app', image: 'a' },
          { name: 'db', image: 'b' },
        ],
      },
    );
    ecs.call('RunTask', { taskDefinition: 'web' });
    ecs.pass(60);
    expect(ecs.tasks('STOPPED')).toMatchObject([
      {
        lastStatus: 'STOPPED',
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'CannotStartContainerError: no such file',
        containers: [
          { name: 'app', lastStatus: 'STOPPED', reason: 'CannotStartContainerError: no such file' },
          { name: 'db', lastStatus: 'STOPPED', exitCode: 0 },
        ],
      },
    ]);
  });

  it('leaves the failure of a dependency to the container’s reason', () => {
    const task = runningTask();
    const reason = 'CannotStartContainerError: dependency graph: [db] has timed out.';
    applyTaskEvent(task, { kind: 'start-failed', container: 'app', reason, exitCode: 143 }, 1);
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start' });
    expect(task.containers).toMatchObject([{ exitCode: 143, reason }]);
  });

  it('does not overwrite why a task is being stopped', () => {
    const task = runningTask();
    Object.assign(task, { desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'mine' });
    applyTaskEvent(task, { kind: 'container-stopped', container: 'app', exitCode: 143 }, 1);
    expect(task).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'mine' });
  });
});
