import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** A syntax error and where it is. */
export interface TextProblem {
  readonly offset: number;
  readonly message: string;
}

/** In the words of somebody who wrote the file; the parser's own are about its work. Its other messages are clear. */
const words: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a map cannot begin here (is the indentation right, and the line before it complete?)',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or the indentation is wrong',
  MULTIPLE_DOCS: 'a second document begins here (put everything into one)',
  TAB_AS_INDENT: 'a tab indents this line (YAML takes spaces only)',
};

/** Every key that is given twice, and the first other syntax error: what follows that is mostly its consequence. */
export function yamlProblems(document: Document, text: string): readonly TextProblem[] {
  const { errors } = document;
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === other)
    .map((error) => problemOf(document, error, text));
}

function problemOf(document: Document, error: YAMLError, text: string): TextProblem {
  if (error.code === 'DUPLICATE_KEY')
    return { offset: error.pos[0], message: `${keyAt(text, error.pos[0])} is given twice (remove one)` };
  return unclosedQuote(document, error, text) ?? plainProblem(error);
}

function plainProblem(error: YAMLError): TextProblem {
  const flow = /^Flow (map|sequence) in block collection/.exec(error.message)?.[1];
  const unclosed = flow && `the ${flow === 'map' ? '{' : '['} before it is not closed`;
  return { offset: error.pos[0], message: unclosed ?? words[error.code] ?? error.message };
}

function keyAt(text: string, offset: number): string {
  const key = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s:]+))/.exec(text.slice(offset));
  return key?.[1] ?? key?.[2] ?? key?.[3] ?? 'a key';
}

/** The parser tells where the text ends; the reader looks for where the quote begins. */
function unclosedQuote(document: Document, error: YAMLError, text: string): TextProblem | undefined {
  if (error.code !== 'MISSING_CHAR' || !error.message.startsWith('Missing closing')) return undefined;
  const starts: number[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const start = node.range?.[0] ?? 0;
      if (isScalar(node) && /["']/.test(text[start] ?? '') && start < error.pos[0]) starts.push(start);
    },
  });
  const offset = starts.at(-1);
  return offset === undefined ? undefined : { offset, message: 'this quote is not closed' };
}
