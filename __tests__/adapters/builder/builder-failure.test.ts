import { buildFailure } from '../../../src/adapters/builder/builder-failure.js';

/** Last lines as the tools print them. */
const outputs: readonly (readonly [says: string, output: string, fix: string])[] = [
  [
    'The image build failed: dockerfile parse error on line 1: unknown instruction: FRM (did you mean FROM?)',
    '#1 DONE 0.0s\nDockerfile:1\n--------------------\nERROR: failed to solve: dockerfile parse error on line 1: unknown instruction: FRM (did you mean FROM?)\n',
    'Read the output',
  ],
  [
    'The image build failed: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3',
    'ERROR: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3',
    'Read the output',
  ],
  [
    "The image build failed: The command '/bin/sh -c exit 3' returned a non-zero code: 3",
    "Step 2/2 : RUN exit 3\n ---> Running in 0123456789ab\nThe command '/bin/sh -c exit 3' returned a non-zero code: 3\n",
    'Read the output',
  ],
  ['The disk is full.', 'ERROR: failed to copy: write /var/lib/x: no space left on device', 'Free space'],
  [
    'The builder cannot run programs',
    'exec /bin/sh: exec format error\nERROR: failed to solve: process',
    'emulation',
  ],
  [
    'A base image does not exist for a platform',
    'ERROR: failed to solve: alpine:3: no match for platform in manifest: not found',
    'platforms',
  ],
  [
    'A base image cannot be pulled.',
    'ERROR: failed to solve: alpine:3: failed to resolve source metadata for docker.io/library/alpine:3: unexpected status from HEAD request to https://registry.test/v2/library/alpine/manifests/3: 429 Too Many Requests',
    'logged in',
  ],
  [
    'A base image cannot be pulled.',
    'pull access denied for acme/base, repository does not exist or may require login: denied: requested access to the resource is denied',
    'logged in',
  ],
  ['has no stage', 'ERROR: failed to solve: target stage "nope" could not be found', 'target'],
  ['The image build failed.', '', 'Read the output'],
];

it.each(outputs)('says in its first line: %s', (says, output, fix) => {
  const failure = buildFailure('build-failed', output);
  expect(failure).toMatchObject({ code: 'build-failed', exitCode: 4 });
  expect(failure.message).toContain(says);
  expect(failure.remedy).toContain(fix);
});

it('keeps the first line short, whatever a tool prints', () => {
  expect(buildFailure('build-failed', `ERROR: ${'x'.repeat(5000)}`).message.length).toBeLessThan(400);
});
