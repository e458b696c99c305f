import { ShipError } from '../../errors.js';
import type { BuilderFailure } from '../../ports/builder-port.js';

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
    pattern: /no space left on device|disk quota exceeded/i,
    code: 'build-failed',
    message: 'The disk is full.',
    remedy:
      'Free space on the build machine where the builder keeps its data (docker builder prune and docker system prune, or podman system prune), or give the machine a larger disk; then run again.',
  },
  {
    pattern:
      /failed to (?:read|resolve) .*dockerfile|Cannot locate (?:specified )?Dockerfile|open \S*Dockerfile: no such file/i,
    code: 'build-failed',
    message: 'The Dockerfile cannot be found.',
    remedy: 'Check the options context and dockerfile.',
  },
  {
    pattern: /exec format error/i,
    code: 'build-failed',
    message: 'The builder cannot run programs of a platform that is built for (exec format error).',
    remedy:
      'Set up emulation on the build machine (docker/setup-qemu-action, or binfmt by hand), or build on a machine of that platform.',
  },
  {
    pattern:
      /no match for platform in manifest|no matching manifest for|no image found in (?:image index|manifest list) for/i,
    code: 'build-failed',
    message: 'A base image does not exist for a platform that is built for.',
    remedy: 'Take another base image, or correct the option platforms.',
  },
  {
    pattern:
      /failed to resolve source metadata for|pull access denied for|error pulling image configuration/i,
    code: 'build-failed',
    message: 'A base image cannot be pulled.',
    remedy:
      'Check its name in the Dockerfile, that its registry answers (rate limits, proxy), and that this machine is logged in there.',
  },
  {
    pattern: /target stage \S+ could not be found|failed to reach build target/i,
    code: 'build-failed',
    message: 'The Dockerfile has no stage of the name that the option target gives.',
    remedy: 'Correct the option target.',
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

/** Longest cause that is told in the first line. */
const longestCause = 300;

/** Names the failure of a builder's command by what it printed last. */
export function buildFailure(failure: BuilderFailure, output: string): ShipError {
  const found = known.find((one) => one.pattern.test(output));
  const message = found?.message ?? unknownFailure(failure, output);
  return new ShipError(found?.code ?? failure, message, {
    remedy: found?.remedy ?? 'Read the output above; docker build in the same folder shows the same error.',
    evidence: output.trimEnd().split('\n').slice(-shownLines),
  });
}

/** By the tool's own last word about an error, so that the first line says more than that there was one. */
function unknownFailure(failure: BuilderFailure, output: string): string {
  if (failure === 'push-failed') return 'The push failed.';
  const lines = output.split('\n').map((line) => line.trim());
  const last = lines.findLast((line) => /^error\b/i.test(line)) ?? lines.findLast((line) => line !== '');
  const cause = last?.replace(/^error:? /i, '').replace(/^(?:failed to (?:solve|compute cache key): )+/, '');
  if (!cause) return 'The image build failed.';
  return `The image build failed: ${cause.length > longestCause ? `${cause.slice(0, longestCause)}…` : cause}`;
}
