import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A `docker` of an engine without buildx that says and ends as the environment tells: LOGIN_EXIT, BUILD_SAYS, PUSH_SAYS
 * (what is said is an error). Gives the folder to put on PATH.
 */
export function playingDocker(root: string): string {
  const bin = join(root, 'playing-docker');
  mkdirSync(bin);
  writeFileSync(join(bin, 'docker'), program);
  chmodSync(join(bin, 'docker'), 0o755);
  return bin;
}

const program = `#!/bin/sh
fail() { [ -z "$1" ] || { echo "$1" >&2; exit 1; }; }
case "$1" in
  version) echo 26.1.5 ;;
  login) cat > /dev/null; exit \${LOGIN_EXIT:-0} ;;
  build) fail "$BUILD_SAYS" ;;
  push) fail "$PUSH_SAYS" ;;
  *) exit 1 ;;
esac
`;
