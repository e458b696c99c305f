import type { Feature } from './features.js';

/** A heading under "To add for more" in docs/iam.md. */
export type Addition = Feature | 'kms-key';

/** A way to deploy that the docs describe, and what it needs besides the policy of a run with defaults. */
export interface DocumentedWay {
  readonly way: string;
  /** The page, from docs/, with its section. */
  readonly page: string;
  readonly adds: readonly Addition[];
  /** It changes nothing: the policy may be without what does. */
  readonly onlyReads?: true;
}

/** Every way, in the order in which a reader meets them; each is shipped by a test with exactly its policy. */
export const documentedWays = [
  { way: 'a first ship', page: '../README.md#github-actions', adds: [] },
  { way: 'a later commit', page: '../README.md#use-it', adds: [] },
  {
    way: 'a pull request that is planned',
    page: 'github.md#pull-requests-and-production',
    adds: [],
    onlyReads: true,
  },
  { way: 'a plan that is saved and performed', page: 'plan.md#save-a-plan-look-at-it-perform-it', adds: [] },
  { way: 'several services', page: 'services.md#a-run', adds: [] },
  { way: 'an earlier revision, by hand', page: 'github.md#back-by-hand', adds: [] },
  { way: 'an image that was tested in staging', page: 'promotion.md', adds: ['given image'] },
  {
    way: 'a registry that another account pulls from',
    page: 'promotion.md#two-accounts',
    adds: ['repository settings'],
  },
  { way: 'a copy for another account', page: 'promotion.md#two-accounts', adds: ['copies'] },
  { way: 'the copy in that account', page: 'promotion.md#two-accounts', adds: ['given image'] },
  { way: 'the same content under another commit', page: 'reuse.md#by-content', adds: [] },
  {
    way: 'a definition that is generated',
    page: 'task-definition-sources.md#a-generated-definition',
    adds: [],
  },
  { way: 'a secret by its name', page: 'task-definition.md#secrets', adds: ['secret names'] },
  {
    way: 'a new repository with a key, tags and accounts that may pull',
    page: 'images.md#repository',
    adds: ['repository settings', 'kms-key'],
  },
  {
    way: 'a repository that is brought up to date',
    page: 'images.md#repository',
    adds: ['repository settings'],
  },
  { way: 'a lifecycle policy that takes images', page: 'lifecycle.md#the-preview', adds: [] },
  { way: 'a scan gate', page: 'scanning.md', adds: [] },
  { way: 'a scan gate with enhanced scanning', page: 'scanning.md#permissions', adds: ['enhanced scan'] },
  { way: 'an image that cannot be pulled, rolled back', page: 'causes.md', adds: [] },
  { way: 'a health check that never passes', page: 'causes.md', adds: [] },
  { way: 'a run that is cancelled', page: 'cancel.md', adds: [] },
  { way: 'a rollback to a commit', page: 'cli.md#rollback', adds: ['going back'] },
  { way: 'a rollback of what is under way', page: 'cli.md#rollback', adds: ['going back'] },
  { way: 'new tasks of the same revision', page: 'cli.md#restart', adds: [] },
  { way: 'more tasks', page: 'cli.md#scale', adds: [] },
  { way: 'a review service that goes', page: 'cli.md#stop', adds: ['review services'] },
  { way: 'an examination', page: 'cli.md#doctor', adds: ['examination'] },
  { way: 'old revisions that go', page: 'keep-revisions.md', adds: ['old revisions'] },
  { way: 'a migration before the deployment', page: 'release-command.md', adds: ['one-off tasks'] },
  {
    way: 'a migration that takes too long',
    page: 'release-command.md#when-it-goes-wrong',
    adds: ['one-off tasks'],
  },
  {
    way: 'only in the right account',
    page: 'github.md#the-role',
    adds: ['allowed accounts'],
  },
] as const satisfies readonly DocumentedWay[];

export type Way = (typeof documentedWays)[number]['way'];
