import { type Argument, DockerfileParser, type Flag, type Instruction } from 'dockerfile-ast';
import type { Place } from './place.js';

/** A Dockerfile by stages, with places. */
export interface DockerfileView {
  readonly path: string;
  /** Arguments before the first FROM. */
  readonly globalArguments: readonly DockerInstruction[];
  readonly stages: readonly DockerStage[];
}

export interface DockerStage {
  /** What FROM names, with arguments filled in; undefined where one has no value here. */
  readonly base?: string;
  readonly name?: string;
  readonly place: Place;
  readonly instructions: readonly DockerInstruction[];
}

export interface DockerInstruction {
  /** In capital letters. */
  readonly keyword: string;
  readonly place: Place;
  /** Everything after the keyword, here-documents included. */
  readonly text: string;
  /** Without flags. */
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  /** The exec form's words. */
  readonly exec?: readonly string[];
  /** What ARG and ENV set. */
  readonly variables: readonly DockerVariable[];
}

export interface DockerVariable {
  readonly name: string;
  readonly value?: string;
  readonly place: Place;
}

/** Reads any text: what no builder would take is the builder's to refuse. */
export function dockerfileView(
  path: string,
  text: string,
  given: Readonly<Record<string, string>> = {},
): DockerfileView {
  const all = DockerfileParser.parse(text.replace(/^\uFEFF/, ''))
    .getInstructions()
    .map((one) => instructionOf(path, one));
  const firstFrom = all.findIndex(({ keyword }) => keyword === 'FROM');
  const globalArguments = all.slice(0, Math.max(0, firstFrom)).filter(({ keyword }) => keyword === 'ARG');
  const defaults = globalArguments.flatMap(({ variables }) => variables);
  const values = new Map(defaults.map(({ name, value }) => [name, given[name] ?? value]));
  const stages = all.flatMap((from, index) => {
    if (from.keyword !== 'FROM') return [];
    const next = all.findIndex(({ keyword }, later) => later > index && keyword === 'FROM');
    return [stageOf(from, all.slice(index + 1, next < 0 ? undefined : next), values)];
  });
  return { path, globalArguments, stages };
}

function stageOf(
  from: DockerInstruction,
  instructions: readonly DockerInstruction[],
  values: ReadonlyMap<string, string | undefined>,
): DockerStage {
  const [image = '', as = '', name] = from.words;
  const base = filledIn(image, values);
  return {
    place: from.place,
    instructions,
    ...(base === undefined || base === '' ? {} : { base }),
    ...(as.toUpperCase() === 'AS' && name !== undefined ? { name } : {}),
  };
}

/** With variables replaced (Dockerfile reference, "Environment replacement"); undefined where one is not known. */
function filledIn(text: string, values: ReadonlyMap<string, string | undefined>): string | undefined {
  let unknown = false;
  const filled = text.replace(
    /\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g,
    (_, bare: string, braced: string, fallback?: string) => {
      const value = values.get(bare ?? braced) || fallback;
      unknown ||= value === undefined;
      return value ?? '';
    },
  );
  return unknown || filled.includes('$') ? undefined : filled;
}

type Parsed = Instruction & {
  getFlags?: () => Flag[];
  getJSONStrings?: () => { getJSONValue(): string }[];
  getOpeningBracket?: () => Argument | null;
  getProperties?: () => { getName(): string; getValue(): string | null; getRange(): Start }[];
};

interface Start {
  readonly start: { readonly line: number; readonly character: number };
}

function instructionOf(file: string, parsed: Parsed): DockerInstruction {
  const placeOf = ({ start }: Start): Place => ({ file, line: start.line + 1, column: start.character + 1 });
  const exec = parsed.getOpeningBracket?.() ? parsed.getJSONStrings?.() : undefined;
  return {
    keyword: parsed.getKeyword(),
    place: placeOf(parsed.getInstructionRange()),
    text: parsed.getArgumentsContent() ?? '',
    words: parsed.getArguments().map((word) => word.getValue()),
    flags: new Map(parsed.getFlags?.().map((flag) => [flag.getName(), flag.getValue() ?? '']) ?? []),
    variables:
      parsed.getProperties?.().map((one) => ({
        name: one.getName(),
        place: placeOf(one.getRange()),
        ...(one.getValue() === null ? {} : { value: one.getValue() ?? '' }),
      })) ?? [],
    ...(exec === undefined ? {} : { exec: exec.map((word) => word.getJSONValue()) }),
  };
}
