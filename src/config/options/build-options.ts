import type { OptionRow } from '../option-row.js';

/** The rows of the group Build. */
export const buildOptions = [
  {
    name: 'builder',
    kind: 'choice',
    choices: ['auto', 'buildx', 'docker', 'podman', 'buildah'],
    group: 'Build',
    description:
      'What builds the image: `auto` takes the first of the others that answers and can do what is asked.',
    default: 'auto',
  },
  {
    name: 'context',
    kind: 'string',
    placeholder: 'path',
    group: 'Build',
    description:
      'Build context: a folder, relative to the working directory, or the URL of a git repository.',
    default: '.',
    defaultNote: 'the working directory',
    example: 'services/web',
  },
  {
    name: 'dockerfile',
    kind: 'string',
    placeholder: 'path',
    group: 'Build',
    description: 'Path of the Dockerfile, relative to the working directory.',
    defaultNote: '`Dockerfile` in the build context',
    example: 'docker/web.Dockerfile',
  },
  {
    name: 'target',
    kind: 'string',
    placeholder: 'name',
    group: 'Build',
    description: 'Stage of the Dockerfile to build.',
    defaultNote: 'the last stage',
    example: 'runtime',
  },
  {
    name: 'build-args',
    kind: 'map',
    valuesHidden: true,
    group: 'Build',
    description:
      'Build arguments, one `NAME=value` a line. They stay in the image history, so they are no place for secrets.',
    example: 'PYTHON_VERSION=3.12',
    grammar: 'build-arg',
  },
  {
    name: 'build-secrets',
    kind: 'map',
    group: 'Build',
    description:
      'Secrets that `RUN --mount=type=secret,id=…` reads during the build, one `id=env:NAME` or `id=file:path` a line. They are in no layer, argument or log.',
    example: 'npm_token=env:NPM_TOKEN',
    grammar: 'secret-id',
    valueGrammar: 'secret-source',
  },
  {
    name: 'ssh',
    kind: 'list',
    group: 'Build',
    description:
      'SSH agents or keys that `RUN --mount=type=ssh` may use: `default` for the running agent, or `id=path` of a socket or key.',
    example: 'default',
    grammar: 'ssh',
  },
  {
    name: 'platforms',
    kind: 'list',
    group: 'Build',
    description: 'Platforms to build for. More than one needs docker buildx, podman or buildah.',
    defaultNote: "the builder's own",
    example: 'linux/amd64,linux/arm64',
    grammar: 'platform',
  },
  {
    name: 'labels',
    kind: 'map',
    group: 'Build',
    description:
      'Labels of the image, one `name=value` a line, besides the standard `org.opencontainers.image.*` ones that ecs-ship sets.',
    example: 'team=checkout',
    grammar: 'label',
  },
  {
    name: 'cache',
    kind: 'choice',
    choices: ['auto', 'registry', 'gha', 'local', 'none'],
    group: 'Build',
    description:
      "Where build steps are remembered besides the builder: `registry` beside the image in ECR, `gha` in GitHub's cache, `local` in a folder of this machine, `none` nowhere; `auto` takes the registry in CI where the builder can.",
    default: 'auto',
  },
  {
    name: 'no-cache',
    kind: 'boolean',
    group: 'Build',
    description: 'Run every build step again, whatever is remembered.',
    default: 'false',
  },
  {
    name: 'pull',
    kind: 'boolean',
    group: 'Build',
    description: 'Look for newer base images although they are there already.',
    default: 'false',
  },
  {
    name: 'network',
    kind: 'string',
    placeholder: 'name',
    group: 'Build',
    description: 'Network of the build’s `RUN` steps, as the builder names it.',
    defaultNote: "the builder's own",
    example: 'none',
    grammar: 'network',
  },
  {
    name: 'reproducible',
    kind: 'boolean',
    group: 'Build',
    description:
      'Give every file of the image the commit’s time, so that a commit that is built again gives the same digest (podman and buildah always do).',
    default: 'false',
  },
  {
    name: 'provenance',
    kind: 'choice',
    choices: ['off', 'min', 'max'],
    group: 'Build',
    description:
      'Attach a provenance attestation (buildx only). The image becomes an index then; `max` also records build arguments.',
    default: 'off',
  },
  {
    name: 'sbom',
    kind: 'boolean',
    group: 'Build',
    description:
      'Attach a software bill of materials (buildx only); as with `provenance`, the image becomes an index.',
    default: 'false',
  },
  {
    name: 'build-options',
    kind: 'list',
    group: 'Build',
    description:
      "Further arguments for the builder's build command, one a line, passed on as they are and never split.",
    example: '--ulimit=nofile=1024:1024',
    linesOnly: true,
  },
] as const satisfies readonly OptionRow[];
