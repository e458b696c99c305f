import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../e2e-place.js';
import { distFile } from '../e2e-program.js';
import type { Machine } from '../runner/github-run.js';
import { testResource } from '../test-machine.js';
import type { Scenario } from './scenario.js';

/** A runner's machine whose AWS is the emulator, and whose `npx ecs-ship` is this project's. */
export function openMachine(place: Place, url: string, { machine }: Scenario): Machine {
  const bin = join(place.root, 'bin');
  mkdirSync(bin);
  const lines = [
    '#!/bin/sh',
    '[ "$1" = ecs-ship ] || { echo "npx: $1 is not here" >&2; exit 127; }',
    'shift',
    `exec "${testResource('NODE24')}" "${distFile('cli.js')}" "$@"`,
  ];
  writeFileSync(join(bin, 'npx'), `${lines.join('\n')}\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const region = machine && { AWS_REGION: machine.region };
  const keys = machine?.account && { AWS_ACCESS_KEY_ID: machine.account, AWS_SECRET_ACCESS_KEY: 'test' };
  const env = { ...place.env, ...region, ...keys, PATH: `${bin}:${place.env.PATH}`, AWS_ENDPOINT_URL: url };
  return { folder: place.root, env };
}
