import { contextFiles } from '../adapters/context-files.js';
import { filesAdapter } from '../adapters/files.js';
import { readCheckIgnores } from '../check/check-ignores.js';
import { type CheckRecord, checkRecord, type FailOn } from '../check/check-record.js';
import { checkRules } from '../check/check-rules.js';
import { configPlaces } from '../check/config-places.js';
import { gatherInput } from '../check/gather-input.js';
import { withFileNames } from '../check/with-file-names.js';
import type { Config } from '../config/config.js';
import type { OptionsReading } from '../config/read-options.js';
import type { ConfigFile } from '../config/yaml-source.js';
import { checkSarif } from '../report/check/check-sarif.js';
import { codeQuality } from '../report/code-quality.js';

/** What a service's files are named by. */
export interface CheckedService {
  readonly config: Config;
  readonly origins: OptionsReading['origins'];
  readonly serviceDefinition?: string;
}

/** A check as a front end asks for it. */
export interface CheckRequest {
  /** One, or each of several. */
  readonly services: readonly CheckedService[];
  /** The configuration file; with an empty text where there is none. */
  readonly configFile: ConfigFile;
  readonly failOn: FailOn;
  /** What the front end has to say besides. */
  readonly notices?: readonly string[];
  /** Reasons by rule, as the option has them. */
  readonly ignores: Readonly<Record<string, string>>;
  readonly sarifFile?: string;
  readonly codeQualityFile?: string;
  readonly workingDirectory: string;
  /** The name of a file in the reports for a CI host. */
  readonly nameInRepository?: (file: string) => string;
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
  const gathered = await Promise.all(request.services.map((service) => gather(request, service)));
  const inputs = gathered.map(({ input }) => input);
  const notices = new Set([...(request.notices ?? []), ...gathered.flatMap((one) => one.notices)]);
  const looked = gathered.flatMap((one) => one.looked);
  const { failOn, now } = request;
  const looks = [...(request.configFile.text === '' ? [] : [request.configFile.path]), ...new Set(looked)];
  const found = checkRecord({ rules: checkRules, inputs, ignores, failOn, files: looks, now });
  const record = { ...found, notices: [...notices, ...found.notices] };
  const named = withFileNames(record, request.nameInRepository ?? ((file) => file));
  if (request.sarifFile !== undefined)
    await files.writeText(request.sarifFile, checkSarif(named, checkRules));
  if (request.codeQualityFile !== undefined)
    await files.writeText(request.codeQualityFile, codeQuality(named));
  return record;
}

function gather({ configFile, workingDirectory }: CheckRequest, service: CheckedService) {
  return gatherInput({
    config: service.config,
    placeOf: configPlaces(configFile, service),
    isSet: (option) => service.origins.has(option),
    serviceDefinition: service.serviceDefinition,
    readText: filesAdapter(workingDirectory).readText,
    readContext: (folder, dockerfile, needsHead) =>
      contextFiles(workingDirectory, folder, dockerfile, needsHead),
  });
}
