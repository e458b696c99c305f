import { ShipError } from '../errors.js';
import type { BuilderFailure } from '../ports.js';

/** Lines of the tool's output that are shown under the cause. */
const shownLines = 15;

interface KnownFailure {
  readonly pattern: RegExp;
  readonly code: BuilderFailure;
  readonly message: string;
  readonly remedy: string;
}

const known: readonly KnownFailure[] = [
  {
    pattern: /no space left on device/i,
    code: 'build-failed',
    message: 'The disk is full.',
    remedy: 'Free space on the build machine (docker system prune), then run again.',
  },
  {
    pattern:
      /failed to (?:read|resolve) .*dockerfile|Cannot locate (?:specified )?Dockerfile|open \S*Dockerfile: no such file/i,
    code: 'build-failed',
    message: 'The Dockerfile cannot be found.',
    remedy: 'Check the options context and dockerfile.',
  },
  {
    pattern: /tag .* already exists.*immutable|tag invalid: The image tag/is,
    code: 'push-failed',
    message: 'The repository’s tags are immutable and this tag already belongs to another image.',
    remedy: 'Ship another commit, or set the option tag.',
  },
  {
    pattern:
      /failed to push|error (?:from|pushing)|unexpected status from (?:PUT|POST|HEAD) request|denied: /i,
    code: 'push-failed',
    message: 'The image was built, but could not be pushed.',
    remedy:
      'Run again if it was the network; else allow the push actions of ECR on this repository to this role.',
  },
];

/** Names the failure of a builder's command by what it printed last. */
export function buildFailure(failure: BuilderFailure, output: string): ShipError {
  const found = known.find((one) => one.pattern.test(output));
  const message =
    found?.message ?? (failure === 'build-failed' ? 'The image build failed.' : 'The push failed.');
  return new ShipError(found?.code ?? failure, message, {
    remedy: found?.remedy ?? 'Read the output above; docker build in the same folder shows the same error.',
    evidence: output.trimEnd().split('\n').slice(-shownLines),
  });
}
