import { filesAdapter } from '../../adapters/files.js';
import type { ExplicitValues } from '../../config/explicit-layer.js';
import { loadSettings } from '../../config/load-config.js';
import { optionsOf } from '../../config/options.js';
import { type RunSettings, settingsOf, severalSettings } from '../../config/settings.js';
import { settingsDocument, settingsText } from '../../report/settings.js';
import type { CliIo } from '../cli/cli-io.js';
import { terminalHost } from '../cli/terminal.js';
import { gitlabHost, isGitlab } from '../gitlab.js';

const runOnly = ['config', 'environment', 'only', 'json', 'verbose', 'dry-run', 'show-values', 'plan'];

/** `config`: prints what a ship with these flags and variables would be asked to do; asks AWS nothing. */
export async function configVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const host = isGitlab(io.env) ? gitlabHost(io.env, io.workingDirectory) : terminalHost(io.env);
  const { readText } = filesAdapter(io.workingDirectory);
  const reading = await loadSettings({ frontEnd: 'cli', explicit, env: host.env }, readText);
  const rows = optionsOf('cli').filter(({ name, group }) => !runOnly.includes(name) && group !== 'Plan');
  const settings: RunSettings =
    reading.several === undefined
      ? { options: settingsOf(rows, reading.one) }
      : severalSettings(rows, reading.several);
  const { values } = reading.one ?? reading.several?.[0]?.reading ?? {};
  io.stdout.write(
    values?.get('json') === true
      ? `${JSON.stringify(settingsDocument(settings), null, 2)}\n`
      : settingsText(settings),
  );
  return 0;
}
