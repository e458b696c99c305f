/** The instruction of a Dockerfile that a build failed at. */
export interface FailedInstruction {
  /** From 1 on. */
  readonly line: number;
  /** `RUN pip install …`, the first line of it. */
  readonly text: string;
}

/**
 * Finds it in what a builder printed. BuildKit shows the Dockerfile's lines and marks those that failed; podman, buildah
 * and `docker build` without BuildKit only name the step they were at, so that it is looked for in the Dockerfile: undefined
 * where it stands there more than once. `name`: the Dockerfile's, without its folder.
 */
export function failedInstruction(
  output: string,
  dockerfile: string,
  name: string,
): FailedInstruction | undefined {
  return byExcerpt(output, name) ?? byStep(output, dockerfile);
}

/** `Dockerfile:4`, a rule, `4 | >>> RUN false`, a rule. The last one counts: a build may be tried again. */
function byExcerpt(output: string, name: string): FailedInstruction | undefined {
  const lines = output.split(/\r?\n/);
  const head = lines.findLastIndex(
    (line, at) => line.startsWith(`${name}:`) && /^-{10,}$/.test(lines[at + 1] ?? ''),
  );
  if (head < 0) return undefined;
  const line = Number(/:(\d+)$/.exec(lines[head] ?? '')?.[1]);
  const marked = lines.slice(head + 2).find((one) => /^\s*\d+ \| >>> /.test(one));
  const text = marked?.replace(/^\s*\d+ \| >>> /, '').trim();
  return text === undefined || Number.isNaN(line) ? undefined : { line, text };
}

const step = /^(?:\[\d+\/\d+\] )?step \d+(?:\/\d+)? ?: (.+)$/i;

function byStep(output: string, dockerfile: string): FailedInstruction | undefined {
  const last = output.split(/\r?\n/).findLast((line) => step.test(line));
  const wanted = words(step.exec(last ?? '')?.[1] ?? '');
  if (wanted === '') return undefined;
  const found = dockerfile.split(/\r?\n/).flatMap((text, at) => {
    const begun = /^(.*\S)\s*\\\s*$/.exec(text)?.[1];
    const isIt = begun === undefined ? words(text) === wanted : wanted.startsWith(words(begun));
    return isIt ? [{ line: at + 1, text: text.trim() }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Builders write white space and the instruction's case in their own way. */
function words(text: string): string {
  const [instruction = '', ...rest] = text.trim().split(/\s+/);
  return [instruction.toUpperCase(), ...rest].join(' ').trim();
}
