import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testResource } from '../test-machine.js';

/** Lines of shell scripts by the name of the program that each is. */
export type Programs = Readonly<Record<string, readonly string[]>>;

/**
 * gitlab-ci-local copies the project's tree for a job a second time before `after_script`, which takes away what the job
 * has made and what its artifacts are; with this rsync it does so once.
 */
const copyOnce = () => [
  'for target; do :; done',
  'case "$*" in *--delete-excluded*) if [ -e "$target/.git" ]; then exit 0; fi ;; esac',
  `exec '${testResource('RSYNC')}' "$@"`,
];

/** A folder for PATH with these programs, and what gitlab-ci-local needs. */
export function standInPrograms(root: string, programs: Programs = {}): string {
  const bin = join(root, 'programs');
  mkdirSync(bin);
  for (const [name, lines] of Object.entries({ rsync: copyOnce(), ...programs })) {
    writeFileSync(join(bin, name), `${['#!/bin/sh', ...lines].join('\n')}\n`, { mode: 0o755 });
  }
  return bin;
}
