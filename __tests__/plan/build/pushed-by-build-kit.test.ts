import { pushedByBuildKit } from '../../../src/plan/build/pushed-by-build-kit.js';

const reference = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:t';
const digest = `sha256:${'9'.repeat(64)}`;
const line = `#5 pushing manifest for ${reference}@${digest}`;

describe('what BuildKit has pushed when docker fails to push it again', () => {
  it('is the digest that was pushed to the end', () => {
    const output = [line, `${line} 0.1s done`, '#5 DONE 0.2s', '#7 pushing with docker', 'ERROR: denied'];
    expect(pushedByBuildKit(output.join('\n'), reference)).toBe(digest);
    expect(pushedByBuildKit(`${line} done\n`, reference)).toBe(digest);
  });

  it('is nothing while it is being pushed, of another reference, and where nothing was pushed', () => {
    expect(pushedByBuildKit(`${line}\n#5 DONE 0.2s`, reference)).toBeUndefined();
    expect(pushedByBuildKit(`${line} done\n`, 'elsewhere/web:t')).toBeUndefined();
    expect(pushedByBuildKit('#5 pushing layers done', reference)).toBeUndefined();
  });
});
