import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ShipError } from '../errors.js';
import type { PluginStart } from '../exec/plugin-start.js';
import { showsToken } from '../exec/plugin-version.js';
import type { SignalSource } from '../ports/signal-source.js';
import { askTool } from './ask-tool.js';

const plugin = 'session-manager-plugin';
const install =
  'Install it from AWS (macOS: brew install --cask session-manager-plugin; Linux: a .deb or .rpm).';
const docs =
  'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html';

/** Looks for AWS's session-manager-plugin. Throws `session-plugin-missing`, and `session-plugin-outdated` for one that shows tokens. */
export async function requireSessionPlugin(env: NodeJS.ProcessEnv, interrupted?: AbortSignal): Promise<void> {
  const { exitCode, stdout, stderr, isMissing } = await askTool(plugin, ['--version'], { env, interrupted })
    .answer;
  if (exitCode !== 0) {
    const message = isMissing
      ? 'The session-manager-plugin is not installed, which carries a session of ECS Exec.'
      : `The session-manager-plugin does not work: ${(stderr || stdout).trim() || 'it was ended'}`;
    throw new ShipError('session-plugin-missing', message, { remedy: install, docs });
  }
  const version = stdout.trim();
  if (!showsToken(version)) return;
  const message = `The session-manager-plugin ${version} takes a session's token as an argument only, which every user of this machine can read.`;
  throw new ShipError('session-plugin-outdated', message, {
    remedy: `Replace it by a newer one. ${install}`,
    docs,
  });
}

/**
 * Gives the terminal to the plugin until it ends; gives its exit code. A Ctrl-C reaches it by the terminal, and what else
 * would end us is passed on.
 */
export function runSessionPlugin(
  { argv, env: added }: PluginStart,
  env: NodeJS.ProcessEnv,
  signals: SignalSource,
): Promise<number> {
  const child = spawn(plugin, argv, { stdio: 'inherit', env: { ...env, ...added } });
  const stay = () => undefined;
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  signals.on('SIGINT', stay);
  signals.on('SIGTERM', pass);
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)),
    );
  }).finally(() => {
    signals.off('SIGINT', stay);
    signals.off('SIGTERM', pass);
  });
}
