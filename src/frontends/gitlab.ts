import { resolve } from 'node:path';
import { writeText } from '../adapters/write-text.js';
import { unsetInput } from '../config/component-inputs.js';
import { optionsOf } from '../config/options.js';
import { spelled } from '../config/raw-option.js';
import { gitlabReport } from '../report/gitlab.js';
import type { CliHost } from './host.js';

/** True in a GitLab job. */
export function isGitlab(env: NodeJS.ProcessEnv): boolean {
  return env.GITLAB_CI === 'true';
}

/**
 * A GitLab job: folded sections, the OIDC token of `id_tokens: ECS_SHIP_ID_TOKEN`, and the report files that
 * ECS_SHIP_DOTENV and ECS_SHIP_ANNOTATIONS name. They are opt-in, since a new file makes a work tree differ from its commit.
 */
export function gitlabHost(env: NodeJS.ProcessEnv, workingDirectory: string): CliHost {
  const files = new Map<string, string>();
  const token = env.ECS_SHIP_ID_TOKEN;
  return {
    env: withoutUnsetInputs(env),
    openReport: (stream, { verbose }) =>
      gitlabReport(
        {
          write: (text) => stream.write(text),
          writeFile: (path, text) => files.set(path, text),
        },
        { verbose, color: true, ...reportFiles(env) },
      ),
    isLive: () => false,
    ...(token ? { webIdentityToken: async () => token } : {}),
    close: async () => {
      for (const [path, text] of files) await writeText(resolve(workingDirectory, path), text);
    },
  };
}

function reportFiles({ ECS_SHIP_DOTENV: dotenv, ECS_SHIP_ANNOTATIONS: annotations }: NodeJS.ProcessEnv) {
  return { ...(dotenv ? { dotenv } : {}), ...(annotations ? { annotations } : {}) };
}

/** The component passes every input, written or not; one that still is what nobody wrote leaves the choice to the file. */
function withoutUnsetInputs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.ECS_SHIP_COMPONENT !== 'true') return env;
  const unset = new Map(
    optionsOf('gitlab').map((row) => [spelled('env', row.name), String(unsetInput(row))]),
  );
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => unset.get(name) !== value));
}
