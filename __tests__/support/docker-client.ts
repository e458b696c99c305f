import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A Docker client with a configuration folder of its own, so that a test never touches the user's. */
export interface DockerClient {
  /** A scratch folder that goes with the client. */
  readonly folder: string;
  run(args: readonly string[], input?: string): Promise<string>;
  /** A build context whose image holds one file with this content. */
  context(name: string, content: string): string;
  remove(): void;
}

/** `env` is added to the process's: DOCKER_HOST names another engine. */
export function dockerClient(env: Readonly<Record<string, string>> = {}): DockerClient {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-docker-test-'));
  const plugins = join(homedir(), '.docker', 'cli-plugins');
  if (existsSync(plugins)) symlinkSync(plugins, join(folder, 'cli-plugins'));
  return {
    folder,
    run: async (args, input) => {
      const options = { env: { ...env, DOCKER_CONFIG: folder }, ...(input !== undefined && { input }) };
      return (await execa('docker', args, { ...options, all: true })).all;
    },
    context: (name, content) => {
      const path = mkdtempSync(join(folder, `${name}-`));
      writeFileSync(join(path, 'content'), content);
      writeFileSync(join(path, 'Dockerfile'), 'FROM scratch\nCOPY content /content\nCMD ["/content"]\n');
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
