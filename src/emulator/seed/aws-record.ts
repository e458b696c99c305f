import type { RecordSchema } from '../document/schema.js';
import { findOperation, type SdkModule } from '../protocol/service-model.js';
import { recordOfShape } from './schema-of-shape.js';

/** Each SDK is loaded only when a seed has something for its service. */
const SDKS: Readonly<Record<string, () => Promise<SdkModule>>> = {
  ecr: () => import('@aws-sdk/client-ecr'),
  ecs: () => import('@aws-sdk/client-ecs'),
  elb: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  logs: () => import('../logs/logs-model.js'),
};

/** What an operation's input must look like, by the AWS SDK's own model; `given` members are added by the seed itself. */
export async function awsRecord(
  service: string,
  operation: string,
  given: readonly string[] = [],
): Promise<RecordSchema> {
  const sdk = await SDKS[service]?.();
  const model = sdk && findOperation(sdk, operation);
  if (model?.input.kind !== 'structure') throw new TypeError(`no operation ${service} ${operation}`);
  const schema = recordOfShape(model.input);
  return { ...schema, required: (schema.required ?? []).filter((name) => !given.includes(name)) };
}
