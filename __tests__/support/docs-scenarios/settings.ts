import type { GithubRun } from '../runner/github-run.js';

const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';

/** Where most pages' services are. */
export const home = `${ACCOUNT}/${REGION}` as const;

export function roleOf(name: string, account = ACCOUNT): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

/** A repository whose environments name the role that their jobs deploy with. */
export function settingsWith(account = ACCOUNT): GithubRun['settings'] {
  const environment = (name: string) => ({
    vars: { DEPLOY_ROLE_ARN: roleOf(`deploy-${name}`, account), FLAGS_HOST: `flags.${name}.example.com` },
    secrets: { NPM_TOKEN: `token-of-${name}` },
  });
  return {
    vars: { AWS_REGION: REGION },
    environments: { staging: environment('staging'), production: environment('production') },
  };
}

/** Each environment's role, for nobody but its jobs. */
export function environmentRoles(account = ACCOUNT): Record<string, string> {
  return {
    [roleOf('deploy-staging', account)]: 'environment:staging',
    [roleOf('deploy-production', account)]: 'environment:production',
  };
}
