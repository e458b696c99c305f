import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testResource } from '../test-machine.js';

/**
 * A folder for PATH whose rsync copies the project's tree for a job only once: gitlab-ci-local does so again before
 * `after_script`, which takes away what the job has made and what its artifacts are.
 */
export function copyOnce(root: string): string {
  const bin = join(root, 'copy-once');
  mkdirSync(bin);
  const lines = [
    '#!/bin/sh',
    'for target; do :; done',
    'case "$*" in *--delete-excluded*) if [ -e "$target/.git" ]; then exit 0; fi ;; esac',
    `exec '${testResource('RSYNC')}' "$@"`,
  ];
  writeFileSync(join(bin, 'rsync'), `${lines.join('\n')}\n`, { mode: 0o755 });
  return bin;
}
