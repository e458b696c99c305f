import type { HealthCheck } from '@aws-sdk/client-ecs';
import type { HealthConfig } from 'dockerode';

const SECOND = 1_000_000_000;

/**
 * A container health check as the Docker Engine runs it (nanoseconds; ECS's defaults: interval 30 s, timeout 5 s,
 * 3 retries). Without one the image's own HEALTHCHECK is switched off, since ECS ignores it.
 * Source: API reference, HealthCheck.
 */
export function dockerHealthCheck(check: HealthCheck | undefined): HealthConfig {
  const command = check?.command ?? [];
  if (check === undefined || command.length === 0 || command[0] === 'NONE') return { Test: ['NONE'] };
  const isForm = command[0] === 'CMD' || command[0] === 'CMD-SHELL';
  return {
    Test: isForm ? [...command] : ['CMD', ...command],
    Interval: (check.interval ?? 30) * SECOND,
    Timeout: (check.timeout ?? 5) * SECOND,
    Retries: check.retries ?? 3,
    StartPeriod: (check.startPeriod ?? 0) * SECOND,
  };
}
