import { blanking } from '../../../../src/plan/build/options/blanking.js';

function shown(secrets: readonly string[], chunks: readonly string[]): string {
  const { push, end } = blanking(secrets);
  return chunks.map(push).join('') + end();
}

describe('blanking', () => {
  it('takes a secret out wherever the output is cut', () => {
    const text = '#6 0.1 token hunter2-hunter2 and hunter2\n#6 DONE 0.1s';
    for (let at = 0; at <= text.length; at += 1) {
      expect(shown(['hunter2', 'hunter2-hunter2'], [text.slice(0, at), text.slice(at)])).toBe(
        '#6 0.1 token *** and ***\n#6 DONE 0.1s',
      );
    }
  });

  it('takes out each line of a key', () => {
    expect(
      shown(['-----BEGIN KEY-----\nabcdef\n'], ['#6 0.1 -----BEGIN KEY-----\n', '#6 0.1 abcdef\n']),
    ).toBe('#6 0.1 ***\n#6 0.1 ***\n');
  });

  it('passes everything on at once where there is nothing to hide', () => {
    expect(blanking([]).push('half a line')).toBe('half a line');
    expect(blanking(['a', '']).push('half a line')).toBe('half a line');
  });
});
