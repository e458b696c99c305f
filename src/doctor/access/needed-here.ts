import type { Config } from '../../config/config.js';
import type { IamAction } from '../../iam/iam-actions.js';
import { buildsImage } from '../../plan/builds-image.js';

/** Actions that some ships can do without, and this one cannot. */
export function neededHere(config: Config): readonly IamAction[] {
  const gated = config.scan.gate !== 'off' && config.scan.gate !== 'report';
  return [
    ...(buildsImage(config) ? (['ecr:PutImage'] as const) : []),
    ...(gated ? (['ecr:DescribeImageScanFindings'] as const) : []),
  ];
}
