import { resolve } from 'node:path';
import { writeText } from '../adapters/write-text.js';
import { unsetInput } from '../config/component/option-inputs.js';
import type { OptionRow } from '../config/option-row.js';
import { options } from '../config/options.js';
import { spelled } from '../config/raw-option.js';
import { withoutUnset } from '../config/without-unset.js';
import { ShipError } from '../errors.js';
import { type GitlabIo, gitlabReport } from '../report/gitlab.js';
import type { OutputStream } from './cli/cli-io.js';
import type { CliHost } from './host.js';

/** True in a GitLab job. */
export function isGitlab(env: NodeJS.ProcessEnv): boolean {
  return env.GITLAB_CI === 'true';
}

/**
 * A GitLab job: folded sections, the OIDC token of `id_tokens: ECS_SHIP_ID_TOKEN`, and the report files that
 * ECS_SHIP_DOTENV, ECS_SHIP_ANNOTATIONS, ECS_SHIP_JUNIT and ECS_SHIP_PLAN_MARKDOWN name. They are opt-in, since a new file makes a work tree differ from its commit.
 */
export function gitlabHost(env: NodeJS.ProcessEnv, workingDirectory: string): CliHost {
  const files = new Map<string, string>();
  const token = env.ECS_SHIP_ID_TOKEN;
  const options = { color: true, ...reportFiles(env), ...dotenvLimit(env) };
  const ioOf = (stream: OutputStream): GitlabIo => ({
    write: (text) => stream.write(text),
    writeFile: (path, text) => files.set(path, text),
  });
  return {
    env: withoutUnsetInputs(env),
    openReport: async (stream, { verbose }) => gitlabReport(ioOf(stream), { verbose, ...options }),
    openServicesReport: async (stream, { verbose }) => {
      const { servicesGitlabReport } = await import('../report/services/services-gitlab.js');
      return servicesGitlabReport(ioOf(stream), { verbose, ...options });
    },
    isLive: () => false,
    webIdentityToken: async () => token || noIdToken(),
    close: async () => {
      for (const [path, text] of files) await writeText(resolve(workingDirectory, path), text);
    },
  };
}

/** Other credentials that the job may have would ship as somebody else than the role that was asked for. */
function noIdToken(): never {
  throw new ShipError(
    'credentials-missing',
    'GitLab gave this job no OIDC token for role-to-assume: `id_tokens` is missing.',
    {
      remedy:
        'Give the job `id_tokens: { ECS_SHIP_ID_TOKEN: { aud: sts.amazonaws.com } }` (with the audience that the OIDC provider ' +
        'lists), or leave role-to-assume out to use the credentials of the job’s variables.',
      evidence: ['ECS_SHIP_ID_TOKEN is not set in this job.'],
    },
  );
}

function reportFiles(env: NodeJS.ProcessEnv) {
  const given = {
    dotenv: env.ECS_SHIP_DOTENV || undefined,
    annotations: env.ECS_SHIP_ANNOTATIONS || undefined,
    junit: env.ECS_SHIP_JUNIT || undefined,
    planMarkdown: env.ECS_SHIP_PLAN_MARKDOWN || undefined,
  };
  return withoutUnset(given);
}

/** GitLab.com takes 50 variables on its smallest plan (GitLab docs, "GitLab.com settings", CI/CD). */
function dotenvLimit({ CI_SERVER_HOST: host }: NodeJS.ProcessEnv) {
  return host === 'gitlab.com' ? { mostVariables: 50 } : {};
}

/** The component passes every input, written or not; one that still is what nobody wrote leaves the choice to the file. */
function withoutUnsetInputs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.ECS_SHIP_COMPONENT !== 'true') return env;
  const unset = new Map(
    (options as readonly OptionRow[]).map((row) => [spelled('env', row.name), String(unsetInput(row))]),
  );
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => unset.get(name) !== value));
}
