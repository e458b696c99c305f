import { contextFiles } from '../adapters/context-files.js';
import { filesAdapter } from '../adapters/files.js';
import { readCheckIgnores } from '../check/check-ignores.js';
import { type CheckRecord, checkRecord, type FailOn } from '../check/check-record.js';
import { checkRules } from '../check/check-rules.js';
import { configPlaces } from '../check/config-places.js';
import { gatherInput } from '../check/gather-input.js';
import type { Config } from '../config/config.js';
import type { OptionsReading } from '../config/read-options.js';
import type { ConfigFile } from '../config/yaml-source.js';
import { checkSarif } from '../report/check-sarif.js';
import { codeQuality } from '../report/code-quality.js';

/** A check as a front end asks for it. */
export interface CheckRequest {
  readonly config: Config;
  readonly origins: OptionsReading['origins'];
  /** The configuration file; with an empty text where there is none. */
  readonly configFile: ConfigFile;
  readonly serviceDefinition?: string;
  readonly failOn: FailOn;
  /** Reasons by rule, as the option has them. */
  readonly ignores: Readonly<Record<string, string>>;
  readonly sarifFile?: string;
  readonly codeQualityFile?: string;
  readonly workingDirectory: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Looks at the files, and writes the reports that are asked for. Asks AWS nothing. */
export async function runCheck(request: CheckRequest): Promise<CheckRecord> {
  const files = filesAdapter(request.workingDirectory);
  const ignores = readCheckIgnores(
    request.ignores,
    checkRules.map(({ id }) => id),
  );
  const { input, looked, notices } = await gatherInput({
    config: request.config,
    placeOf: configPlaces(request.configFile, request),
    isSet: (option) => request.origins.has(option),
    serviceDefinition: request.serviceDefinition,
    readText: files.readText,
    readContext: (folder, dockerfile, needsHead) =>
      contextFiles(request.workingDirectory, folder, dockerfile, needsHead),
  });
  const { failOn, now } = request;
  const looks = [...(request.configFile.text === '' ? [] : [request.configFile.path]), ...looked];
  const found = checkRecord({ rules: checkRules, input, ignores, failOn, files: looks, now });
  const record = { ...found, notices: [...notices, ...found.notices] };
  if (request.sarifFile !== undefined)
    await files.writeText(request.sarifFile, checkSarif(record, checkRules));
  if (request.codeQualityFile !== undefined)
    await files.writeText(request.codeQualityFile, codeQuality(record));
  return record;
}
