import type { JsonObject } from '../ports/json-object.js';
import { type DataPath, readDataFile } from './data-file.js';
import { objectIn, objectsIn, textsIn } from './json-value.js';
import type { Place } from './place.js';

/** A task definition file with its places. */
export interface TaskDefinitionView {
  readonly definition: JsonObject;
  readonly containers: readonly ContainerView[];
  readonly at: (...path: DataPath) => Place;
}

export interface ContainerView {
  readonly name: string;
  readonly value: JsonObject;
  /** Of a member of the container. */
  readonly at: (...path: DataPath) => Place;
}

/** Reads a text that is a sound task definition: JSON or YAML, also as `describe-task-definition` prints it. */
export function taskDefinitionView(path: string, text: string): TaskDefinitionView {
  const file = readDataFile(path, text);
  const whole = objectIn(file.root);
  const wrapped = whole.taskDefinition !== undefined;
  const definition = wrapped ? objectIn(whole.taskDefinition) : whole;
  const at = (...steps: DataPath) => file.at(wrapped ? ['taskDefinition', ...steps] : steps);
  const containers = objectsIn(definition.containerDefinitions).map(({ value, index }) => ({
    name: `${value.name}`,
    value,
    at: (...steps: DataPath) => at('containerDefinitions', index, ...steps),
  }));
  return { definition, containers, at };
}

export function runsOnFargate({ definition }: TaskDefinitionView): boolean {
  return Array.isArray(definition.requiresCompatibilities)
    ? definition.requiresCompatibilities.includes('FARGATE')
    : false;
}

export function usesAwsvpc(view: TaskDefinitionView): boolean {
  return view.definition.networkMode === 'awsvpc' || runsOnFargate(view);
}

/** Windows containers know neither users by number nor capabilities nor signals. */
export function runsOnWindows({ definition }: TaskDefinitionView): boolean {
  return `${objectIn(definition.runtimePlatform).operatingSystemFamily ?? ''}`.startsWith('WINDOWS');
}

/** Also where only a Windows share or a group managed service account hints at it. */
export function mayRunOnWindows(view: TaskDefinitionView): boolean {
  const volumes = objectsIn(view.definition.volumes);
  return (
    runsOnWindows(view) ||
    volumes.some(({ value }) => value.fsxWindowsFileServerVolumeConfiguration !== undefined) ||
    view.containers.some(({ value }) => textsIn(value.credentialSpecs).length > 0)
  );
}

/** Without it, a container whose end does not end the task; ECS takes every container for essential unless told. */
export function isEssential({ value }: ContainerView): boolean {
  return value.essential !== false;
}
