import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder and a temp folder of their own for the programs under test, and a clean environment. */
export interface Place {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  /** Nothing of the caller's but PATH and how to reach Docker; no CI host, no AWS. */
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

export function openPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'ecs-ship-e2e-'));
  const [home, temp] = [join(root, 'home'), join(root, 'temp')];
  for (const folder of [home, temp]) mkdirSync(folder);
  return {
    root,
    home,
    temp,
    env: {
      ...inherited('PATH', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'BUILDX_CONFIG'),
      HOME: home,
      TMPDIR: temp,
      // Off EC2 nobody answers there, which would only cost time.
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Every file below a folder by its path; links are not followed. */
export function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => join(folder, name)).filter((path) => isFile(path));
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function inherited(...names: readonly string[]): Record<string, string> {
  const pairs = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
