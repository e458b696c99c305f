import type { TaskView } from '../../ports/tasks-port.js';
import type { StageVoice } from '../run.js';
import type { TaskVoice } from './task-job.js';

/** Tells of a task as a stage does: its states as progress, its lines as output. */
export function stageVoice(voice: StageVoice): TaskVoice {
  let told = '';
  return {
    seen: (tasks) => {
      const line = statesInWords(tasks);
      if (line !== told) voice.progress(line);
      told = line;
    },
    lines: (lines) => voice.output(lines.map(({ message }) => `${message.trimEnd()}\n`).join('')),
    note: (text) => voice.progress(text),
  };
}

/** `task 0123…: PENDING`, or `3 tasks: 2 RUNNING, 1 PENDING`. */
export function statesInWords(tasks: readonly TaskView[]): string {
  const [only, ...others] = tasks;
  if (only !== undefined && others.length === 0) return `task ${only.ended.id} is ${only.lastStatus}`;
  const states = new Set(tasks.map(({ lastStatus }) => lastStatus));
  const counted = [...states].map(
    (state) => `${tasks.filter(({ lastStatus }) => lastStatus === state).length} ${state}`,
  );
  return `${tasks.length} tasks: ${counted.join(', ')}`;
}
