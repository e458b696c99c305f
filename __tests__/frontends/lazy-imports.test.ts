import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every package that a source file loads at once, through what it imports itself. */
function loadedAtOnce(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(path, 'utf8').replace(/^import type [^;]+;/gm, '');
  for (const [, name = ''] of source.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)) {
    if (name.startsWith('.')) loadedAtOnce(join(dirname(path), name.replace(/\.js$/, '.ts')), seen);
    else seen.add(name);
  }
  return seen;
}

const heavy = /^(@aws-sdk|@smithy|@actions|dockerode|execa|fast-xml-parser)/;

it.each([
  'src/main.ts',
  'src/frontends/cli.ts',
  'src/frontends/verbs/ship-verb.ts',
  'src/frontends/verbs/emulator-verb.ts',
  'src/frontends/verbs/demo-verb.ts',
  'src/frontends/verbs/check-verb.ts',
  'src/frontends/verbs/init-verb.ts',
  'src/frontends/verbs/service-verb.ts',
  'src/frontends/verbs/status-verb.ts',
  'src/frontends/verbs/exec-verb.ts',
  'src/frontends/verbs/run-verb.ts',
  'src/frontends/verbs/doctor-verb.ts',
  'src/commands/check.ts',
  'src/frontends/github/github-post.ts',
  'src/frontends/github.ts',
])('%s loads no SDK: help and errors of the configuration stay quick', (path) => {
  const loaded = [...loadedAtOnce(path)];
  expect(loaded.filter((name) => heavy.test(name))).toEqual([]);
});

it('the front ends themselves are loaded when they are needed; the way out of the process is there from the start', () => {
  expect([...loadedAtOnce('src/main.ts')]).toEqual([
    'src/main.ts',
    'src/frontends/exit-at-once.ts',
    'src/frontends/flushed.ts',
  ]);
});

it('sees what a command loads', () => {
  expect([...loadedAtOnce('src/commands/ship.ts')]).toContain('@aws-sdk/client-ecs');
});

it('the command line’s help needs no YAML', () => {
  expect([...loadedAtOnce('src/frontends/cli.ts')]).not.toContain('yaml');
});
