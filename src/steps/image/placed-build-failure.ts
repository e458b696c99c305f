import { basename, join } from 'node:path';
import { ShipError } from '../../errors.js';
import { failedInstruction } from '../../plan/build/failed-instruction.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import type { Run } from '../run.js';

/** A build's error with the Dockerfile's line that it failed at as its first evidence, where that can be told. */
export async function placedBuildFailure(run: Run, error: unknown, output: string): Promise<unknown> {
  if (!(error instanceof ShipError) || error.code !== 'build-failed') return error;
  const { build } = run.config;
  if (build.dockerfile === undefined && isRemoteContext(build.context)) return error;
  const file = build.dockerfile ?? join(build.context, 'Dockerfile');
  const text = await run.ports.files.readText(file).catch(() => undefined);
  const found = text === undefined ? undefined : failedInstruction(output, text, basename(file));
  if (found === undefined) return error;
  return new ShipError(error.code, error.message, {
    remedy: error.remedy,
    evidence: [`${file}:${found.line}: ${found.text}`, ...error.evidence],
    ...(error.docs === undefined ? {} : { docs: error.docs }),
    cause: error,
  });
}
