import type { Config } from '../../config/config.js';
import type { Feature } from '../../iam/features.js';
import { buildsImage } from '../../plan/builds-image.js';
import { namedSecrets } from '../../plan/definition/secret-reference.js';

/** What of AWS decides which features a ship uses. */
export interface FeatureFacts {
  readonly hasRepository: boolean;
  readonly isBalanced: boolean;
}

/** What a ship with this configuration needs permissions for. */
export function usedFeatures(
  config: Config,
  { hasRepository, isBalanced }: FeatureFacts,
): readonly Feature[] {
  const { repository, image, lifecycle, release, scan, watch, update, taskDefinition } = config;
  const builds = buildsImage(config);
  const changesRepository =
    repository.update || repository.pullAccounts.length > 0 || Object.keys(repository.tags).length > 0;
  const uses: Partial<Record<Feature, boolean>> = {
    deployment: true,
    image: builds,
    'new repository': builds && !hasRepository,
    'repository settings': builds && changesRepository,
    'given image': !builds && taskDefinition.revision === undefined,
    copies: image.pushTo.length > 0,
    'lifecycle policy': builds && lifecycle.mode !== 'off',
    'image scan': scan.gate !== 'off',
    'secret names': namedSecrets(taskDefinition.overrides.secrets).length > 0,
    'load balancer': isBalanced,
    diagnosis: true,
    rollback: watch.onFailure === 'rollback' || watch.onCancel !== 'leave',
    'one-off tasks': release !== undefined && release.command.length + release.after.length > 0,
    'old revisions': update.keepRevisions !== undefined,
  };
  return (Object.keys(uses) as Feature[]).filter((feature) => uses[feature]);
}
