import type { RunTaskRequest, TaskDefinition } from '@aws-sdk/client-ecs';
import { checkOverrides } from './check-overrides.js';
import { checkLaunch } from './check-revision.js';
import { checkVolumes } from './check-volumes.js';
import { invalidParameter } from './errors.js';
import { cpuUnits, isFargateSize, memoryMib } from './fargate-sizes.js';

const STARTED_BY = /^[\w/-]{0,128}$/;

/** Refuses a RunTask that ECS would refuse. Source: ECS API reference, RunTask; the texts on tags and sizes are inferred. */
export function checkRunTask(definition: TaskDefinition, input: RunTaskRequest): void {
  checkLaunch(definition, input);
  checkVolumes(definition, input);
  checkOverrides(definition, input.overrides);
  if (!STARTED_BY.test(input.startedBy ?? ''))
    throw invalidParameter('startedBy contains invalid characters or is longer than 128 characters.');
  if (input.propagateTags === 'SERVICE')
    throw invalidParameter('The SERVICE value for propagateTags is not valid when running a task.');
  checkSize(definition, input);
}

/** A size that is overridden has to be one of Fargate's there. */
function checkSize(definition: TaskDefinition, { launchType, overrides = {} }: RunTaskRequest): void {
  if (launchType !== 'FARGATE') return;
  const cpu = cpuUnits(overrides.cpu ?? definition.cpu ?? '') ?? 0;
  const memory = memoryMib(overrides.memory ?? definition.memory ?? '') ?? 0;
  if (isFargateSize(cpu, memory)) return;
  throw invalidParameter('No Fargate configuration exists for given values.');
}
