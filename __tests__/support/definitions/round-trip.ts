import { ECSClient, RegisterTaskDefinitionCommand, type TaskDefinition } from '@aws-sdk/client-ecs';
import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../../src/adapters/aws/ecs.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';
import type { JsonObject } from '../../../src/ports/json-object.js';
import { defaultConfig } from '../default-config.js';
import { clientConfig, startTestEmulator } from '../start-test-emulator.js';
import type { Definition } from './family.js';

/** An ECS that takes definitions by the SDK and gives them back as ecs-ship reads and registers them. */
export interface Registrar {
  /** Registered by somebody, as ecs-ship reads it. */
  register(family: string, definition: Definition): Promise<JsonObject>;
  /** Rendered with the image and registered by ecs-ship, as it is read again. */
  deploy(definition: JsonObject, image: string): Promise<JsonObject>;
  close(): Promise<void>;
}

export async function openRegistrar(): Promise<Registrar> {
  const emulator = await startTestEmulator();
  const client = new ECSClient(clientConfig(emulator));
  Object.assign(process.env, {
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  });
  const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
  const ecs = ecsAdapter(openSession({ aws }));
  const read = async (reference: string) => (await ecs.describeTaskDefinition(reference)).definition;
  return {
    register: async (family, definition) => {
      await client.send(new RegisterTaskDefinitionCommand({ ...definition, family }));
      return read(family);
    },
    deploy: async (definition, image) => {
      const { overrides } = defaultConfig.taskDefinition;
      const rendered = renderTaskDefinition({ definition, image, container: 'app', overrides });
      return read(await ecs.registerTaskDefinition(rendered, {}));
    },
    close: () => {
      client.destroy();
      return emulator.close();
    },
  };
}

/** Without what ECS assigns to each revision, and with that image in the container `app`. */
export function expectedAfter(described: JsonObject, image: string): JsonObject {
  const { containerDefinitions = [], ...rest } = unassigned(described) as TaskDefinition;
  const containers = containerDefinitions.map((one) => (one.name === 'app' ? { ...one, image } : one));
  return { ...rest, containerDefinitions: containers };
}

/** Without what ECS assigns to each revision: its number and time, and what an instance needs for such an image. */
export function unassigned(described: JsonObject): JsonObject {
  const { taskDefinitionArn: _arn, revision: _number, registeredAt: _time, ...rest } = described;
  const { requiresAttributes: _needs, ...kept } = rest;
  return kept;
}
