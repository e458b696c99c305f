/** What permissions are for, in the order in which they are told. */
export const features = {
  deployment: 'Every run: read the service, register a revision, update the service, follow the deployment.',
  image: 'An image that is built, or taken from the repository instead.',
  'new repository': 'A repository that is missing is created; `kms:` only with `kms-key`.',
  'repository settings': '`repository-update`, `repository-tags` and `pull-accounts`.',
  'given image': 'The option `image`: an image of ECR is pinned to its digest and kept.',
  copies: '`push-to`, in each of its repositories.',
  'lifecycle policy':
    'The policy, its preview, and who needs the images that it would take; not with `lifecycle: off`.',
  'image scan': '`scan`, unless it is `off`.',
  'enhanced scan':
    '`scan` where the registry has enhanced scanning: ECR reads Amazon Inspector in the caller’s name.',
  'secret names': 'Secrets Manager secrets that `secrets` gives by name instead of by ARN.',
  'load balancer': 'The service’s URL, and how many targets are healthy.',
  diagnosis: 'Why a deployment failed.',
  rollback:
    '`on-failure: rollback` once a failure is certain, `on-cancel`, and `on-service-failure: roll-back-all`.',
  'going back':
    '`ecs-ship rollback`, besides what a deployment needs: the service’s history, the family’s revisions, and their images.',
  'one-off tasks': '`release-command`, `after-command`, and `ecs-ship run`.',
  'review services': '`ecs-ship stop --delete`; with `--deregister` what `old revisions` names as well.',
  'old revisions':
    '`keep-revisions`: it looks at the services and tasks of every cluster, so that none loses what it uses.',
  examination: '`ecs-ship doctor`, besides what a deployment needs; what it may not look at it leaves out.',
  'allowed accounts': '`allowed-account-ids`; AWS lets everybody ask this.',
} as const;

export type Feature = keyof typeof features;
