import { tmpdir } from 'node:os';
import { filesAdapter } from '../adapters/files.js';
import { removeAbandoned, removeLeftovers } from '../adapters/leftovers.js';
import type { Config } from '../config/config.js';
import { loadRun } from '../config/load-config.js';
import type { RunConfig } from '../config/read-config.js';
import { tellFate } from '../watch/tell-fate.js';
import type { UpdateNote } from '../watch/update-note.js';
import { githubCommands } from './github-commands.js';
import { githubFiles } from './github-files.js';
import { githubInputs } from './github-inputs.js';
import { githubState } from './github-state.js';

/** Ends and removes what a killed run left, and says in its place what became of the deployment; else there is nothing to do. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const { privateFolder, update, run } = githubState(env);
  if (privateFolder !== undefined) await removeLeftovers(privateFolder);
  // A run that is killed may have had no time to tell of a folder.
  await removeAbandoned(tmpdir());
  if (run !== 'begun') return;
  const fate = update === undefined ? 'The service was not touched.' : await fateOf(update, env);
  const commands = githubCommands(env);
  const text = `The run was killed before it could say how it ended. ${fate}`;
  commands.warning(text, { title: 'ecs-ship: cancelled' });
  const { appendSummary, writeSummary } = githubFiles(commands, env);
  appendSummary(`## ❌ cancelled\n\n${text}\n`);
  writeSummary();
}

/** With the main step's own configuration and credentials; without an answer, what the main step knew last. */
async function fateOf(note: UpdateNote, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = env.GITHUB_WORKSPACE || process.cwd();
  try {
    const given = { frontEnd: 'github', explicit: githubInputs(env), env } as const;
    const { aws } = configFor(note, await loadRun(given, filesAdapter(folder).readText));
    const { githubIdToken } = await import('./github-id-token.js');
    const { readFate } = await import('../commands/read-fate.js');
    const token = () => githubIdToken(githubCommands(env), env, aws.audience);
    return await readFate({
      aws,
      note,
      ...(aws.roleToAssume === undefined ? {} : { webIdentityToken: token }),
    });
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
