import { ALARM_STATES } from '../alarms.js';
import { scriptRuleSchema } from '../control/script-rule-schema.js';
import {
  anything,
  choice,
  list,
  map,
  number,
  type RecordSchema,
  record,
  type Schema,
  text,
  whole,
} from '../document/schema.js';
import { faultRuleSchema } from '../faults/fault-rule-schema.js';
import { permissionSetSchema } from '../faults/permission-set-schema.js';
import { taskFaultSchema } from '../faults/task-fault.js';
import { oidcProviderSchema, roleSchema } from './federation-schema.js';
import { networkSchemas, networkSections } from './network-schema.js';
import { parametersSchema, secretsSchema } from './secret-schema.js';
import { seedSections } from './seed-sections.js';

const limit = record({ tasks: number(0), cpu: number(0), memory: number(0) });

const settings: Readonly<Record<string, Schema>> = {
  region: text,
  account: text,
  secrets: secretsSchema,
  parameters: parametersSchema,
  capacity: map(limit),
  instances: map(whole(0)),
  hooks: map({ kind: 'either', of: [text, list(text)] }),
  scanFindings: list(map(anything)),
  scripts: list(scriptRuleSchema),
  faults: list(faultRuleSchema),
  taskFaults: list(taskFaultSchema),
  permissions: permissionSetSchema,
  alarms: map(choice(...ALARM_STATES)),
  oidcProviders: list(oidcProviderSchema),
  roles: list(roleSchema),
};

/** What a seed file must look like; of AWS's models only those of the sections that are there are loaded. */
export async function seedSchema(present: readonly string[]): Promise<RecordSchema> {
  const sections = Object.entries(seedSections).map(async ([name, section]) => {
    if (!present.includes(name)) return [name, anything] as const;
    const item = await section.schema();
    return [name, list(section.short === undefined ? item : { kind: 'either', of: [text, item] })] as const;
  });
  const networks = {
    ...Object.fromEntries(networkSections.map((name) => [name, anything])),
    ...(await networkSchemas(present)),
  };
  return record({ ...settings, ...networks, ...Object.fromEntries(await Promise.all(sections)) });
}
