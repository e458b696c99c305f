import { cleanLine, cleanLines, cleanText, shorten } from '../../src/report/clean-text.js';
import { outputLines } from '../../src/report/output-lines.js';
import { disarmWorkflowCommand } from '../../src/report/workflow-command.js';
import { nastyLines } from './fixtures.js';

describe('clean text', () => {
  it('drops colours, links, control, zero-width and bidi characters', () => {
    expect(cleanText('\u001b[31mred\u001b[0m \u0007\u200bbell\u202e \u009b2Jc1 é 🚢')).toBe(
      'red bell c1 é 🚢',
    );
  });

  it('keeps lines as lines and joins them for one line', () => {
    expect(cleanLines('a\r\nb\tc\n\n')).toEqual(['a', 'b  c']);
    expect(cleanLine(' a \r\n  b\n')).toBe('a b');
  });

  it('cuts without halving a character', () => {
    expect(shorten('ab🚢cd', 4)).toBe('ab…');
    expect(shorten('abc', 3)).toBe('abc');
  });
});

describe('disarmWorkflowCommand', () => {
  // The runner's own rule, after removing what a culture-aware comparison ignores.
  const obeyed = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

  it('leaves nothing that the runner would obey', () => {
    const lines = nastyLines.flatMap(cleanLines);
    expect(lines.filter(obeyed).length).toBeGreaterThan(5);
    expect(lines.map(disarmWorkflowCommand).filter(obeyed)).toEqual([]);
    expect(obeyed(disarmWorkflowCommand(':::error::x'))).toBe(false);
  });

  it('leaves ordinary lines alone', () => {
    expect(disarmWorkflowCommand('std::vector [1] ## title')).toBe('std::vector [1] ## title');
  });
});

describe('outputLines', () => {
  it('joins chunks that end anywhere', () => {
    const output = outputLines();
    expect(output.push('#1 load')).toEqual([]);
    expect(output.push('ed\n\n#2 run\r\n#3 50%\r#3 100%\n#4 do')).toEqual(['#1 loaded', '#2 run', '#3 100%']);
    expect(output.end()).toEqual(['#4 do']);
    expect(output.end()).toEqual([]);
  });
});
