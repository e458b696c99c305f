import { ShipError } from '../errors.js';
import type { JsonObject } from '../ports/json-object.js';

/**
 * The platform that a task definition's containers run on, `linux/amd64`; undefined where the definition leaves it to the
 * container instances. Source: Amazon ECS API reference, RuntimePlatform.
 */
export function taskPlatform({ runtimePlatform, requiresCompatibilities }: JsonObject): string | undefined {
  const { cpuArchitecture, operatingSystemFamily } = (runtimePlatform ?? {}) as Record<string, string>;
  const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
  if (cpuArchitecture === undefined && operatingSystemFamily === undefined && !onFargate) return undefined;
  const os = operatingSystemFamily?.startsWith('WINDOWS') ? 'windows' : 'linux';
  return `${os}/${cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}

/** Whether an image for these platforms runs on that one. A variant is not asked for: it tells of instructions, not of a machine. */
export function runsOn(platforms: readonly string[], wanted: string): boolean {
  return platforms.some((one) => base(one) === base(wanted));
}

/** The platforms of `wanted` that an image does not have; a variant counts where both name one. */
export function missingPlatforms(platforms: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter(
    (one) => !platforms.some((other) => one === other || (isBare(one, other) && base(one) === base(other))),
  );
}

function isBare(one: string, other: string): boolean {
  return one === base(one) || other === base(other);
}

function base(platform: string): string {
  return platform.split('/').slice(0, 2).join('/');
}

/** The refusal of an image that its tasks could not start; `what` is the image or the option that says so. */
export function platformMismatch(what: string, platforms: readonly string[], wanted: string): ShipError {
  const message = `${what} is for ${platforms.join(' and ')}, but the task definition runs on ${wanted}.`;
  return new ShipError('platform-mismatch', message, {
    remedy: `Build for it (platforms: ${wanted}), or set the task definition’s runtimePlatform to what the image is for.`,
    docs: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html',
  });
}
