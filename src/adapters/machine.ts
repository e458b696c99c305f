import { statfs } from 'node:fs/promises';
import type { MachinePort } from '../ports/machine-port.js';
import { askTool } from './ask-tool.js';

interface MachineInput {
  readonly environment: NodeJS.ProcessEnv;
  readonly interrupted: AbortSignal;
}

/** This machine; asks its tools and changes nothing. */
export function machineAdapter({ environment: env, interrupted }: MachineInput): MachinePort {
  const ask = async (tool: string, ...argv: readonly string[]) => {
    const { exitCode, stdout } = await askTool(tool, argv, { env, interrupted }).answer;
    return exitCode === 0 ? stdout.trim() : undefined;
  };
  return {
    gitVersion: async () => (await ask('git', '--version'))?.match(/\d+(?:\.\d+)+/)?.[0],
    nodeVersion: () => process.versions.node,
    dockerFolder: async () => {
      const text = await ask('docker', 'info', '--format', '{{.DockerRootDir}}');
      return text?.startsWith('/') ? text : undefined;
    },
    freeBytes: async (folder) => {
      const found = await statfs(folder).catch(() => undefined);
      return found && found.bavail * found.bsize;
    },
    builderPlatforms: async () => {
      const text = await ask('docker', 'buildx', 'inspect');
      const [, list] = text?.match(/^Platforms:[ \t]*(\S.*)$/m) ?? [];
      return list?.split(/,\s*/).map((one) => one.replace('*', '').trim());
    },
  };
}
