import type { Config } from '../../config/config.js';
import { isOpenToEveryone, lackingAccounts } from '../../plan/repository-policy.js';
import { filtersFor, isMovable } from '../../plan/tag-mutability.js';
import type { Repository } from '../../ports/ecr-port.js';
import { failed, type Line, ok, warning } from '../line.js';

const update = 'Set repository-update, and the next ship changes that.';

/** Whether anybody looks for vulnerabilities. */
export function judgeScanning({ scan, repository }: Config, { name, scanOnPush }: Repository): Line {
  if (scanOnPush) return ok('repository-scan', 'images are scanned on push');
  if (scan.gate !== 'off')
    return ok('repository-scan', 'images are not scanned on push: a ship has them scanned');
  if (repository.update) return ok('repository-scan', 'scanning on push is set by the next ship');
  return warning(
    'repository-scan',
    `Nobody scans the images of ${name}: neither the repository on push nor a ship (scan: off).`,
    `Set scan to report or stricter. ${update}`,
  );
}

/** Tags that move have to be movable, and tags of commits had better not. */
export function judgeTags({ image, repository: { update: updates } }: Config, found: Repository): Line {
  const filters = filtersFor(image.tags, () => undefined);
  const moving = [...(image.latest === false ? [] : ['latest']), ...filters.slice(2)];
  const stuck = moving.filter((one) => !isMovable(found, one));
  if (updates) return ok('tag-mutability', 'the next ship sets which tags can be moved');
  if (stuck.length > 0)
    return failed(
      'tag-mutability',
      `${stuck.join(', ')} cannot be moved to a new image: tags of ${found.name} are immutable (${found.mutability}).`,
      `${update} Or leave the tag out (option ${stuck.includes('latest') ? 'latest: false' : 'tags'}).`,
      'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
    );
  if (isMovable(found, '0123456789abcdef0123456789abcdef01234567'))
    return warning(
      'tag-mutability',
      `Tags of commits can be overwritten in ${found.name} (${found.mutability}).`,
      update,
      'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
    );
  return ok('tag-mutability', 'tags of commits are immutable, and those that move can be moved');
}

/** Who may use the repository besides its own account. */
export function judgePolicy(
  { repository }: Config,
  name: string,
  policy: string | undefined,
): readonly Line[] {
  if (isOpenToEveryone(policy))
    return [
      warning(
        'repository-policy',
        `The policy of ${name} lets everybody with an AWS account in (Principal "*" without a condition).`,
        'Name the accounts in it, or add a condition such as aws:PrincipalOrgID.',
      ),
    ];
  const lacking = repository.update ? [] : lackingAccounts(policy, repository.pullAccounts);
  if (lacking.length === 0) return [ok('repository-policy', 'the repository is not open to everybody')];
  return [
    warning(
      'repository-policy',
      `The policy of ${name} does not let ${lacking.join(', ')} pull (pull-accounts).`,
      update,
    ),
  ];
}
