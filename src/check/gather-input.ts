import type { Config } from '../config/config.js';
import { withoutUnset } from '../config/without-unset.js';
import { ShipError } from '../errors.js';
import { buildsImage } from '../plan/builds-image.js';
import { parseTaskDefinition } from '../plan/definition/parse-task-definition.js';
import { isRemoteContext } from '../plan/remote-context.js';
import type { CheckInput, ContextView } from './check-input.js';
import { dockerfileView } from './dockerfile-view.js';
import { effectiveDefinition } from './effective-definition.js';
import { entryScriptName } from './entry-script.js';
import { generatedView } from './generated-view.js';
import { lifecycleView } from './lifecycle-view.js';
import { needsHead } from './rules/context-rules.js';
import { serviceView } from './service-view.js';
import { taskDefinitionView } from './task-definition-view.js';

/** What there is to read, and how. */
export interface InputSources {
  readonly config: Config;
  readonly placeOf: CheckInput['placeOf'];
  readonly isSet: CheckInput['isSet'];
  readonly serviceDefinition: string | undefined;
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly readContext: (
    folder: string,
    dockerfile: string,
    needsHead: (path: string) => boolean,
  ) => Promise<ContextView>;
}

export interface GatheredInput {
  readonly input: CheckInput;
  /** The files that were read. */
  readonly looked: readonly string[];
  /** What was not looked at, and why. */
  readonly notices: readonly string[];
}

/** Reads everything that the configuration names. Throws for a file that is missing or no builder and no ECS would take. */
export async function gatherInput(sources: InputSources): Promise<GatheredInput> {
  const { config, placeOf, isSet, serviceDefinition } = sources;
  const { file } = config.taskDefinition;
  const { policyFile } = config.lifecycle;
  const looked: string[] = [];
  const named = async <View>(
    path: string | undefined,
    option: string,
    read: (path: string, text: string) => View,
  ) => {
    if (path === undefined) return undefined;
    const text = await sources.readText(path);
    if (text === undefined) throw missing(option, path);
    looked.push(path);
    return read(path, text);
  };
  const written = await named(file, 'task-definition', soundTaskDefinition);
  const service = await named(serviceDefinition, 'service-definition', serviceView);
  const made = isGenerated(config) ? generatedView(config, service, sources) : written;
  const taskDefinition = made && effectiveDefinition(made, config, sources);
  const lifecycle = await named(policyFile, 'lifecycle-policy', lifecycleView);
  const build = await readBuild(sources);
  if (build.dockerfile !== undefined) looked.push(build.dockerfile.path);
  const notices = [
    ...(taskDefinition === undefined ? [noDefinition] : []),
    ...(build.notice === undefined ? [] : [build.notice]),
  ];
  const { notice: _, ...found } = build;
  const input = { config, placeOf, isSet, ...found, ...withoutUnset({ taskDefinition, service, lifecycle }) };
  return { input, looked, notices };
}

const noDefinition =
  'No task definition is looked at: the option task-definition names no file, and AWS is not asked. `aws ecs describe-task-definition --task-definition NAME > task-definition.json` writes the one that runs.';

/** As a ship takes it: a revision that is deployed as it is wins. */
function isGenerated({ taskDefinition: { generate, revision } }: Config): boolean {
  return generate !== undefined && revision === undefined;
}

type Build = Pick<CheckInput, 'dockerfile' | 'context'> & { readonly notice?: string };

async function readBuild({ config, isSet, readText, readContext }: InputSources): Promise<Build> {
  const { build } = config;
  if (!buildsImage(config)) return {};
  if (isRemoteContext(build.context)) return { notice: 'The build is not looked at: its context is remote.' };
  const path = build.dockerfile ?? `${build.context.replace(/\/+$/, '')}/Dockerfile`.replace(/^\.\//, '');
  const text = await readText(path);
  const named = ['dockerfile', 'context'].find((option) => isSet(option));
  if (text === undefined && named !== undefined) throw missing(named, path);
  if (text === undefined)
    return {
      notice: `The build is not looked at: there is no ${path}. The options dockerfile and context say where it is.`,
    };
  const dockerfile = dockerfileView(path, text, build.args);
  const script = entryScriptName(dockerfile, build.target);
  const needsText = (file: string) => needsHead(file) || file.split('/').at(-1) === script;
  return { dockerfile, context: await readContext(build.context, path, needsText) };
}

function soundTaskDefinition(path: string, text: string) {
  parseTaskDefinition(path, text);
  return taskDefinitionView(path, text);
}

function missing(option: string, path: string): ShipError {
  return new ShipError('source-not-found', `There is no file ${path}.`, {
    remedy: `Correct the option ${option}; it is relative to the working directory.`,
  });
}
