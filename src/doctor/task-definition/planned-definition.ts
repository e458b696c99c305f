import type { Config } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import { buildsImage } from '../../plan/builds-image.js';
import { namedSecrets } from '../../plan/definition/secret-reference.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import type { JsonObject } from '../../ports/json-object.js';
import { readFamily } from '../../steps/read-family.js';
import { readFiles } from '../../steps/read-files.js';
import { readRevisionAsItIs } from '../../steps/revision-as-it-is.js';
import { generateFor, renderFor } from '../../steps/task-definition.js';
import type { Patient } from '../patient.js';

type Known = Pick<Patient, 'run' | 'config' | 'service' | 'revision' | 'repositoryUri' | 'secret'>;

/** The task definition that a ship would register, as the ship makes it. Throws ShipError, as the ship would. */
export async function plannedDefinition({ run, config, ...reads }: Known): Promise<JsonObject> {
  const [files, family, service, revision, built, secrets] = await Promise.all([
    readFiles(run),
    readFamily(run),
    reads.service(),
    reads.revision(),
    buildsImage(config) ? reads.repositoryUri() : undefined,
    secretArns(config, reads.secret),
  ]);
  const asIs = await readRevisionAsItIs(run, service);
  const resolved = { images: {}, secrets };
  const world = { service, revision, asIs, resolved };
  const image =
    config.image.reference ??
    (asIs && shippedImage(asIs.definition, config.image.repository)) ??
    built ??
    config.image.repository;
  return renderFor(run, world, files.definition ?? family ?? generateFor(run, world), image);
}

/** ARNs of the secrets that options name; one that is not there stays a name, and is a line of its own. */
async function secretArns({ taskDefinition }: Config, find: Patient['secret']) {
  const { overrides, revision } = taskDefinition;
  const names = revision === undefined ? namedSecrets(overrides.secrets) : [];
  const found = await Promise.all(names.map((name) => find(name).catch(unlessBug)));
  const arns = names.flatMap((name, at) => {
    const arn = found[at]?.arn;
    return arn === undefined ? [] : [[name, arn] as const];
  });
  return Object.fromEntries(arns);
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof ShipError)) throw error;
  return undefined;
}
