import { runsOn } from '../../plan/platform.js';
import { failed, type Line, ok, skipped } from '../line.js';

const page = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html';

/** Whether an image runs where the task definition says; nothing where it leaves that to the container instances. */
export function judgePlatform(
  what: string,
  platforms: readonly string[] | undefined,
  wanted: string | undefined,
): readonly Line[] {
  if (wanted === undefined) return [];
  if (platforms === undefined)
    return [
      skipped(
        'image-platform',
        `Whether ${what} is for ${wanted} could not be read.`,
        'Allow ecr:GetDownloadUrlForLayer on its repository.',
      ),
    ];
  if (runsOn(platforms, wanted)) return [ok('image-platform', `${what} is for ${wanted}, as the tasks are`)];
  return [
    failed(
      'image-platform',
      `${what} is for ${platforms.join(' and ')}, but the tasks run on ${wanted}.`,
      `Build for it (platforms: ${wanted}), or set the task definition’s runtimePlatform to what the image is for.`,
      page,
    ),
  ];
}
