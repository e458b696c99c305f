import { filesAdapter } from '../adapters/files.js';
import type { CheckRecord } from '../check/check-record.js';
import type { CheckedService } from '../commands/check.js';
import type { GivenValues } from '../config/given-layers.js';
import { loadSettings, readConfigFile } from '../config/load-config.js';
import type { OptionValues } from '../config/options.js';
import type { Problem } from '../config/problem.js';
import type { OptionsReading } from '../config/read-options.js';
import { toConfig } from '../config/to-config.js';
import { withoutUnset } from '../config/without-unset.js';

/** Where a check looks, and what a CI host calls the files there. */
export interface CheckPlace {
  readonly workingDirectory: string;
  readonly nameInRepository: (file: string) => string;
}

/** What was found, and the options of the run. */
export interface CheckedFiles {
  readonly record: CheckRecord;
  readonly values: OptionValues;
}

/** Looks at the files a ship would use, without credentials; what the file leaves open is told. Throws like `loadSettings`. */
export async function checkFiles(given: GivenValues, place: CheckPlace): Promise<CheckedFiles> {
  const { readings, configFile, notices } = await readingsOf(given, place);
  // What the run has for all services, each reading has.
  const values = valuesOf(readings[0]);
  const { runCheck } = await import('../commands/check.js');
  const record = await runCheck({
    services: readings.map(checkedService),
    configFile,
    notices,
    failOn: values['check-fail-on'],
    ignores: values['check-ignore'] ?? {},
    ...place,
    now: Date.now(),
    ...withoutUnset({
      sarifFile: values['check-sarif'],
      codeQualityFile: values['check-code-quality'],
    }),
  });
  return { record, values };
}

async function readingsOf(given: GivenValues, { workingDirectory }: CheckPlace) {
  const { readText } = filesAdapter(workingDirectory);
  const notices: string[] = [];
  // A pull request's job has neither the variables nor the secrets of the environment that will be deployed to.
  const onMissing = ({ where, message }: Problem) =>
    void notices.push(`${where} is not looked at: ${message}`);
  const lenient = { ...given, optional: ['service'], onMissing };
  const settings = await loadSettings(lenient, readText);
  const readings =
    settings.several === undefined ? [settings.one] : settings.several.map(({ reading }) => reading);
  return { readings, configFile: await readConfigFile(lenient, readText), notices };
}

/** Nothing is named after a service that nobody named. */
function valuesOf(reading: OptionsReading | undefined): OptionValues {
  return { service: '', ...Object.fromEntries(reading?.values ?? []) } as OptionValues;
}

function checkedService(reading: OptionsReading): CheckedService {
  const values = valuesOf(reading);
  const named = withoutUnset({ serviceDefinition: values['service-definition'] });
  return { config: toConfig(values), origins: reading.origins, ...named };
}
