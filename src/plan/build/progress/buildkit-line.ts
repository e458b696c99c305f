import { newStep, type SteppedBuild, type StepState } from './stepped-build.js';

/**
 * Takes a line of BuildKit's plain progress: `#7 [build 2/4] RUN make`, then `#7 0.3 what it prints`, and at last
 * `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: why`. False for any other line.
 */
export function readBuildKitLine({ steps }: SteppedBuild, line: string, at: number): boolean {
  const match = /^#(\d+) (.+)$/.exec(line);
  const [, number = '', text = ''] = match ?? [];
  if (match === null || number === '0') return match !== null;
  const step = steps.get(number);
  if (step === undefined) steps.set(number, newStep(text, at));
  else note(step, text);
  return true;
}

function note(step: StepState, text: string): void {
  if (/^sha256:[0-9a-f]{64} /.test(text)) step.isFetched = true;
  else if (text === 'CACHED') step.ended = 'cached';
  else if (/^DONE \d/.test(text)) step.ended ??= 'done';
  else if (text === 'CANCELED') step.ended = 'failed';
  else if (text.startsWith('ERROR: ')) {
    step.ended = 'failed';
    step.error = text.slice('ERROR: '.length);
  }
}
