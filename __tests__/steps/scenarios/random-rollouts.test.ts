import { randomRollout, truth } from '../../support/random-rollouts.js';
import { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService | undefined;
afterEach(() => service?.close());

/** Seeds that one service lives through, one ship after the other. */
const atATime = 25;
const firsts = Array.from({ length: 1000 / atATime }, (_, index) => index * atATime);

describe('a thousand rollouts made up by seeds', () => {
  it.each(firsts)('are told as ECS ends them, from seed %s on', async (first) => {
    service = await ScriptedService.start();
    process.env.AWS_ENDPOINT_URL = service.emulator.url;
    const wrong: unknown[] = [];
    for (let seed = first; seed < first + atATime; seed += 1) {
      const { config, rules, incidents, circumstances } = randomRollout(seed);
      service.script(...rules);
      const { outcome, seconds } = await service.ship(config, incidents, circumstances);
      const real = await truth(service, outcome.facts.deploymentId);
      if (outcome.verdict !== real) wrong.push({ seed, said: outcome.verdict, real, seconds, outcome });
      service.clock.advance(900_000);
    }
    expect(wrong).toEqual([]);
  });
});
