import { rmSync } from 'node:fs';
import { brokenInputs } from '../frontends/broken/broken-inputs.js';
import { brokenProject, brokenText, withoutTime } from '../support/broken-input.js';
import { type EmulatorProcess, startEmulatorProcess } from '../support/e2e-emulator.js';
import { openPlace, type Place } from '../support/e2e-place.js';
import { distFile, runProgram } from '../support/e2e-program.js';
import { awsEnvironment } from '../support/e2e-stage.js';

let place: Place;
let emulator: EmulatorProcess;
beforeAll(async () => {
  place = openPlace();
  emulator = await startEmulatorProcess(place, '--runtime', 'scripted');
}, 60_000);
afterAll(async () => {
  await emulator.stop();
  place.remove();
});

/** Two of each kind, the first and one of the middle: all of them are run in the process of the tests elsewhere. */
const some = Object.values(brokenInputs).flatMap((inputs) => [
  ...inputs.slice(0, 1),
  ...inputs.slice(inputs.length / 2).slice(0, 1),
]);

it.each(some)(
  '$what: the program tells everything at once, and asks AWS nothing',
  async (input) => {
    const folder = brokenProject(input.files);
    const env = { ...place.env, ...awsEnvironment(emulator.url), ...input.env };
    const argv = [distFile('cli.js'), 'ship', ...(input.argv ?? [])];
    const { exitCode, stdout, stderr } = await runProgram(process.execPath, argv, { cwd: folder, env });
    rmSync(folder, { recursive: true });
    expect(withoutTime(`${stdout}${stderr}`)).toBe(brokenText(input));
    expect(exitCode).toBe(2);
    expect(await emulator.requests()).toEqual([]);
  },
  30_000,
);
