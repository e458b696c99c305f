import { SecretMasker } from '../../support/runner/secret-masker.js';
import { readLog } from '../../support/runner/step-log.js';

const read = (...lines: readonly string[]) => readLog(lines.join('\n'), new SecretMasker());

describe('what a step writes', () => {
  it('is read as commands with their escapes undone once', () => {
    const { lines, groups, annotations, faults } = read(
      '::group::image',
      'built',
      '::endgroup::',
      '::error file=a%2Cb.json,line=3,title=ecs-ship%3A failed::50%25%0Amore %250A',
      '::debug::only with debug logging',
    );
    expect(groups).toEqual(['image']);
    expect(annotations).toEqual([
      {
        type: 'error',
        message: '50%\nmore %0A',
        properties: { file: 'a,b.json', line: '3', title: 'ecs-ship: failed' },
      },
    ]);
    expect(lines).toEqual(['##[group]image', 'built', '##[endgroup]', '##[error]50%\nmore %0A']);
    expect(faults).toEqual([]);
  });

  it('is no command in the middle of a line or under a name that nobody knows', () => {
    const said = ['see ::error::x', '::errors::x', ':: error::x'];
    expect(read(...said)).toMatchObject({ lines: said, annotations: [] });
  });

  it('is still one in the old form, wherever it stands', () => {
    expect(read('a container says ##[error]x').annotations).toHaveLength(1);
  });

  it('is text between stop-commands and its token', () => {
    const { annotations, lines } = read('::stop-commands::t0ken', '::error::x', '::T0ken::', '::notice::y');
    expect(annotations.map(({ type }) => type)).toEqual(['notice']);
    expect(lines).toContain('::error::x');
  });

  it('hides a secret, its lines and its Base64 from the mask on', () => {
    const secret = 'first-line\nsecond-line';
    const { lines } = read(
      'first-line',
      '::add-mask::first-line%0Asecond-line',
      'a second-line',
      Buffer.from(secret).toString('base64'),
    );
    expect(lines).toEqual(['first-line', 'a ***', '***']);
  });

  it('loses annotations beyond ten of a type, and what is beyond 4,096 characters', () => {
    const { annotations, faults } = read(
      ...Array.from({ length: 11 }, (_, index) => `::error::${index}`),
      `::warning::${'x'.repeat(5000)}`,
    );
    expect(annotations).toHaveLength(11);
    expect(annotations.at(-1)?.message).toHaveLength(4096);
    expect(faults).toEqual([
      'an annotation of 5000 characters is cut',
      '1 annotations of type error are not shown',
    ]);
  });

  it('has groups one after another', () => {
    expect(read('::group::a', '::group::b', '::endgroup::').faults).toEqual([
      'the group a is not closed before b',
    ]);
    expect(read('::group::a').faults).toEqual(['the group a is never closed']);
  });
});
