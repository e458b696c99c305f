import { ScriptedRuntime } from '../runtimes/scripted-runtime.js';
import type { TaskRuntime } from '../task-runtime.js';
import { ControlError } from './control-error.js';

/** The scripted runtime, where this emulator has it. */
export function scripted(runtime: TaskRuntime): ScriptedRuntime {
  if (runtime instanceof ScriptedRuntime) return runtime;
  throw new ControlError('tasks of this emulator are real containers; scripts need --runtime scripted');
}
