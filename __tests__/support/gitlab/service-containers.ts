import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in for the runner's containers beside a job: their images cannot be had here. */
export interface ServiceContainers {
  /** Path of an executable that takes docker's command lines, answers as if all went well, and starts nothing. */
  readonly executable: string;
  /** Images of the services that were started since the last call. */
  started(): readonly string[];
}

export function serviceContainers(folder: string): ServiceContainers {
  const executable = join(folder, 'service-containers');
  const wanted = `${executable}.wanted`;
  const lines = [
    '#!/bin/sh',
    `case "$1 $2" in`,
    `'image inspect') printf '%s\\n' "$3" >> '${wanted}'; echo '[{"Config":{}}]' ;;`,
    '*) echo service ;;',
    'esac',
  ];
  appendFileSync(executable, `${lines.join('\n')}\n`);
  chmodSync(executable, 0o755);
  return {
    executable,
    started: () => {
      const text = existsSync(wanted) ? readFileSync(wanted, 'utf8') : '';
      rmSync(wanted, { force: true });
      return [...new Set(text.split('\n').filter(Boolean))];
    },
  };
}
