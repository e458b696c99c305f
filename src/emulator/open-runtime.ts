import type { EmulatorOptions, RuntimeContext } from './emulator-options.js';
import type { TaskRuntime } from './task-runtime.js';

/** The runtime asked for; each is loaded only when it is used. */
export async function openRuntime(
  choice: EmulatorOptions['runtime'],
  context: RuntimeContext,
): Promise<TaskRuntime> {
  if (typeof choice === 'function') return choice(context);
  if (choice === 'docker') {
    const { DockerRuntime } = await import('./runtimes/docker/docker-runtime.js');
    return DockerRuntime.open(context);
  }
  const { ScriptedRuntime } = await import('./runtimes/scripted-runtime.js');
  return new ScriptedRuntime(context.clock, context.images);
}
