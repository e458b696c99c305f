import { filesAdapter } from '../../adapters/files.js';
import type { Config } from '../../config/config.js';
import { loadRun } from '../../config/load-config.js';
import type { RunConfig } from '../../config/read-config.js';
import { tellFate } from '../../watch/tell-fate.js';
import type { UpdateNote } from '../../watch/update-note.js';
import { githubCommands } from './github-commands.js';
import { githubInputs } from './github-inputs.js';
import type { GithubState } from './github-state.js';

/** What became of one service, or of each of several by its name: sentences for people. */
export interface Fate {
  readonly name?: string;
  readonly told: string;
}

/** What became of everything that a killed run had begun. */
export async function readFates(
  { update, updates = {}, services }: GithubState,
  env: NodeJS.ProcessEnv,
): Promise<readonly Fate[]> {
  const fate = async (note: UpdateNote | undefined) =>
    note === undefined ? 'The service was not touched.' : await fateOf(note, env);
  if (services === undefined) return [{ told: await fate(update) }];
  return Promise.all(services.map(async (name) => ({ name, told: await fate(updates[name]) })));
}

/** With the main step's own configuration and credentials; without an answer, what the main step knew last. */
async function fateOf(note: UpdateNote, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = env.GITHUB_WORKSPACE || process.cwd();
  try {
    const given = { frontEnd: 'github', explicit: githubInputs(env), env, builds: false } as const;
    const { aws } = configFor(note, await loadRun(given, filesAdapter(folder).readText));
    const { githubIdToken } = await import('./github-id-token.js');
    const { readFate } = await import('../../commands/read-fate.js');
    const webIdentityToken = () => githubIdToken(githubCommands(env), env, aws.audience);
    return await readFate({ aws, note, webIdentityToken });
  } catch (error) {
    return `${tellFate(note, undefined)} (ECS could not be asked: ${(error as Error).message})`;
  }
}

/** Of several services, the one that the note is about. */
function configFor({ cluster, service }: UpdateNote, run: RunConfig): Config {
  if (run.services === undefined) return run.config;
  const configs = run.services.services.map(({ config }) => config);
  const found = configs.find(({ target }) => target.cluster === cluster && target.service === service);
  if (found === undefined) throw new Error(`the configuration no longer names ${service}`);
  return found;
}
