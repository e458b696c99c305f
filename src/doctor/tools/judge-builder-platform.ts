import { missingPlatforms, runsOn } from '../../plan/platform.js';
import { failed, type Line, ok, skipped } from '../line.js';

interface PlatformFacts {
  /** The option; empty: the builder's own. */
  readonly platforms: readonly string[];
  /** What the tasks run on; undefined where the task definition leaves it open. */
  readonly tasks: string | undefined;
  /** What the builder builds for, its own first; undefined where it does not tell. */
  readonly able: readonly string[] | undefined;
}

/** Whether the builder builds what the tasks can run. */
export function judgeBuilderPlatform({ platforms, tasks, able }: PlatformFacts): readonly Line[] {
  if (platforms.length > 0 && tasks !== undefined && !runsOn(platforms, tasks))
    return [mismatch(`The image would be built for ${platforms.join(', ')} (option platforms)`, tasks)];
  const own = able?.[0];
  if (platforms.length === 0)
    return own === undefined || tasks === undefined
      ? []
      : runsOn([own], tasks)
        ? [ok('builder-platform', `builds for ${own}, as the tasks run`)]
        : [mismatch(`The image would be built for ${own}, the builder’s own platform`, tasks)];
  if (able === undefined)
    return [
      skipped('builder-platform', `Whether the builder builds for ${platforms.join(', ')} is not known.`),
    ];
  const lacking = missingPlatforms(able, platforms);
  if (lacking.length === 0) return [ok('builder-platform', `builds for ${platforms.join(', ')}`)];
  return [
    failed(
      'builder-platform',
      `The builder does not build for ${lacking.join(', ')}, only for ${able.join(', ')}.`,
      'Register QEMU (docker run --privileged --rm tonistiigi/binfmt --install all; in GitHub Actions docker/setup-qemu-action), or build on a machine of that kind.',
      'https://docs.docker.com/build/building/multi-platform/',
    ),
  ];
}

function mismatch(what: string, tasks: string): Line {
  return failed(
    'builder-platform',
    `${what}, but the tasks run on ${tasks}.`,
    `Set platforms: ${tasks}, or the task definition’s runtimePlatform (option cpu-architecture).`,
  );
}
