import { inputValue } from './component-input.js';

/** Where GitLab keeps npm's cache between jobs: it only takes folders of the project. */
export const keptCache = '.ecs-ship-npm';

/** Installs what the image lacks; `tools` are lines that name more of it. */
function install(...tools: readonly string[]): string {
  return lines(
    "missing=''",
    'command -v npx > /dev/null || missing="nodejs npm"',
    'command -v git > /dev/null || missing="$missing git"',
    ...tools,
    'if [ -z "$missing" ]; then :',
    'elif command -v apk > /dev/null; then apk add --no-cache $missing',
    'elif command -v dnf > /dev/null; then dnf install -y $missing',
    'elif command -v apt-get > /dev/null; then apt-get update && apt-get install -y $missing',
    'else echo "error: the image of this job lacks $missing; name another one in the input job-image" >&2; exit 2',
    'fi',
  );
}

/**
 * While the run lasts the cache lies elsewhere, since a new folder makes a work tree differ from its commit and belongs into
 * no image. A trap takes it back, and not `after_script`, which the project may want for itself.
 */
const moveCache = lines(
  'if [ -z "$NPM_CONFIG_CACHE" ]; then',
  `  kept="$PWD/${keptCache}"; moved=$(mktemp -d)`,
  '  if [ -d "$kept" ]; then mv "$kept" "$moved/npm"; fi',
  '  export NPM_CONFIG_CACHE="$moved/npm"',
  `  trap 'if [ -d "$moved/npm" ]; then mv "$moved/npm" "$kept"; fi; rm -rf "$moved"' EXIT`,
  'fi',
);

/** The Docker service is asked over the job's network and never through a proxy; it takes a while to start. */
const reachDocker = lines(
  `if [ '${inputValue('docker')}' = dind ]; then`,
  '  if [ -n "$HTTPS_PROXY$https_proxy$HTTP_PROXY$http_proxy" ]; then',
  '    if [ -z "$NO_PROXY" ]; then NO_PROXY=$no_proxy; fi',
  '    export NO_PROXY="docker,$NO_PROXY"; export no_proxy="$NO_PROXY"',
  '  fi',
  '  seconds=0; until docker info > /dev/null 2>&1 || [ "$seconds" -ge 60 ]; do seconds=$((seconds + 1)); sleep 1; done',
  'fi',
);

// chroot and vfs work without privileges; where the project says otherwise, the project knows better.
const daemonless = lines(
  `if [ '${inputValue('docker')}' = none ]; then`,
  '  if [ -z "$BUILDAH_ISOLATION" ]; then export BUILDAH_ISOLATION=chroot; fi',
  '  if [ -z "$STORAGE_DRIVER" ]; then export STORAGE_DRIVER=vfs; fi',
  'fi',
);

const daemonlessTool = lines(
  `if [ '${inputValue('docker')}' = none ] && [ -z "$ECS_SHIP_IMAGE$ECS_SHIP_TASK_DEFINITION_ARN" ]; then`,
  '  tool=buildah; if [ "$ECS_SHIP_BUILDER" = podman ]; then tool=podman; fi',
  '  command -v buildah > /dev/null || command -v podman > /dev/null || missing="$missing $tool"',
  'fi',
).trimEnd();

interface JobScript {
  readonly cache: object;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
}

/** The script of a job that runs ecs-ship with these words; `builds` where it needs a builder. */
export function jobScript(words: string, { builds = false } = {}): JobScript {
  return {
    cache: { key: `ecs-ship-npm-${inputValue('version')}`, paths: [keptCache] },
    before_script: builds
      ? [install(daemonlessTool), moveCache, reachDocker, daemonless]
      : [install(), moveCache],
    script: [`npx --yes 'ecs-ship@${inputValue('version')}' ${words}`],
  };
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
