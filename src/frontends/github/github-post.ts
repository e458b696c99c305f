import { tmpdir } from 'node:os';
import { removeAbandoned, removeLeftovers } from '../../adapters/leftovers.js';
import { markdownText } from '../../report/markdown.js';
import { githubCommands } from './github-commands.js';
import { type Fate, readFates } from './github-fate.js';
import { githubFiles } from './github-files.js';
import { githubState } from './github-state.js';

/** Ends and removes what a killed run left, and says in its place what became of its deployments; else there is nothing to do. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const state = githubState(env);
  if (state.privateFolder !== undefined) await removeLeftovers(state.privateFolder);
  // A run that is killed may have had no time to tell of a folder.
  await removeAbandoned(tmpdir());
  if (state.run !== 'begun') return;
  const fates = await readFates(state, env);
  const commands = githubCommands(env);
  commands.warning(`${killed} ${fates.map(textOf).join(' ')}`, { title: 'ecs-ship: cancelled' });
  const { appendSummary, writeSummary } = githubFiles(commands, env);
  appendSummary(`## ❌ cancelled\n\n${killed}${markdownOf(fates)}\n`);
  writeSummary();
}

const killed = 'The run was killed before it could say how it ended.';

const textOf = ({ name, told }: Fate): string => (name === undefined ? told : `${name}: ${told}`);

/** One service's fate goes on with the paragraph, several are a list. */
function markdownOf(fates: readonly Fate[]): string {
  const [first] = fates;
  if (first?.name === undefined) return ` ${first?.told}`;
  const items = fates.map(({ name = '', told }) => `- **${markdownText(name)}**: ${told}`);
  return `\n\n${items.join('\n')}`;
}
