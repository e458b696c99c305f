import type { Outcome } from '../outcome.js';
import { cleanLine } from './clean-text.js';
import { explainOutcome } from './explanation.js';

/** Seconds to one decimal, as every output gives them. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** The public contract's outputs by their kebab-case names; what is not known is left out. Every value is one line. */
export function outcomeOutputs(outcome: Outcome): Record<string, string> {
  const { facts } = outcome;
  const values: Record<string, string | undefined> = {
    image: facts.image,
    'image-uri': facts.imageUri,
    digest: facts.digest,
    tags: facts.tags?.join(','),
    'task-definition-arn': facts.taskDefinitionArn,
    'previous-task-definition-arn': facts.previousTaskDefinitionArn,
    'deployment-id': facts.deploymentId,
    'service-arn': facts.serviceArn,
    'service-url': facts.serviceUrl,
    verdict: outcome.verdict,
    cause: explainOutcome(outcome)?.cause,
    'duration-seconds': String(roundSeconds(outcome.durationSeconds)),
  };
  const known = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, cleanLine(value)] as const],
  );
  return Object.fromEntries(known);
}

/** `image-uri` → `IMAGE_URI`, the name that a dotenv file gives an output. */
export function shoutingCase(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
