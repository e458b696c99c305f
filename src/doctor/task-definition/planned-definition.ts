import { ShipError } from '../../errors.js';
import { buildsImage } from '../../plan/builds-image.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import type { JsonObject } from '../../ports/json-object.js';
import { readFamily } from '../../steps/read-family.js';
import { readFiles } from '../../steps/read-files.js';
import { readRevisionAsItIs } from '../../steps/revision-as-it-is.js';
import { readSecretNames } from '../../steps/secret-names.js';
import { generateFor, renderFor } from '../../steps/task-definition.js';
import type { Patient } from '../patient.js';

type Known = Pick<Patient, 'run' | 'config' | 'service' | 'revision' | 'repository'>;

/** The task definition that a ship would register, as the ship makes it. Throws ShipError, as the ship would. */
export async function plannedDefinition({ run, config, ...reads }: Known): Promise<JsonObject> {
  const [files, family, service, revision, repository, secrets] = await Promise.all([
    readFiles(run),
    readFamily(run),
    reads.service(),
    reads.revision(),
    buildsImage(config) ? reads.repository().catch(unlessBug) : undefined,
    // A secret that is not there is a line of its own.
    readSecretNames(run).catch(unlessBug),
  ]);
  const asIs = await readRevisionAsItIs(run, service);
  const resolved = { images: {}, secrets: secrets ?? {} };
  const world = { service, revision, asIs, resolved };
  const image =
    config.image.reference ??
    (asIs && shippedImage(asIs.definition, config.image.repository)) ??
    repository?.uri ??
    config.image.repository;
  return renderFor(run, world, files.definition ?? family ?? generateFor(run, world), image);
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof ShipError)) throw error;
  return undefined;
}
