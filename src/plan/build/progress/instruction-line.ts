import { newStep, type SteppedBuild } from './stepped-build.js';

/**
 * Takes a line of a builder that numbers instructions: `[2/3] STEP 1/4: RUN make` of podman and buildah, `Step 1/4 : RUN
 * make` of docker without BuildKit. A step ends where the next one begins, or with the layer's id.
 */
export function readInstructionLine(build: SteppedBuild, line: string, at: number): void {
  const [, stage = '', number = '', instruction = ''] =
    /^(?:\[(\d+\/\d+)\] )?(?:STEP|Step) (\d+\/\d+) ?: (.+)$/.exec(line) ?? [];
  if (number !== '') {
    end(build, 'done');
    build.current = newStep(`[${stage === '' ? '' : `${stage} `}${number}] ${instruction}`, at);
    build.steps.set(`${build.steps.size}`, build.current);
  } else if (/^ ?-*> Using cache\b/.test(line)) end(build, 'cached');
  else if (/^ ?-*> [0-9a-f]{11,12}$|^(?:\[\d+\/\d+\] )?COMMIT /.test(line)) end(build, 'done');
}

function end({ current }: SteppedBuild, how: 'cached' | 'done'): void {
  if (current !== undefined) current.ended ??= how;
}
