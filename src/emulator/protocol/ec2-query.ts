import type { AwsError } from '../aws-error.js';
import type { Dispatched } from '../dispatch.js';
import { type ElementName, element, encodeXml, escapeXml } from './encode-xml.js';
import { numbered, type ParameterTree } from './parameter-tree.js';
import type { Shape, StructureShape, WireNames } from './shape.js';

/**
 * EC2's parameters under the names and in the form of the AWS query protocol: `SubnetId.1` becomes `SubnetIds.member.1`
 * (source: Smithy documentation, "AWS EC2 query protocol").
 */
export function ec2Parameters(shape: Shape, node: ParameterTree): ParameterTree {
  if (shape.kind === 'structure') return renamed(shape, node);
  if (shape.kind !== 'list') return node;
  const items = numbered(node).map((item, i) => [`${i + 1}`, ec2Parameters(shape.member(), item)] as const);
  return { children: new Map([['member', { children: new Map(items) }]]) };
}

function renamed(shape: StructureShape, node: ParameterTree): ParameterTree {
  const members = new Map([...shape.members].map(([name, { wire }]) => [parameterName(name, wire), name]));
  const children = [...node.children].map(([key, child]) => {
    const name = members.get(key);
    const member = name === undefined ? undefined : shape.members.get(name);
    return [name ?? key, member ? ec2Parameters(member.shape(), child) : child] as const;
  });
  return { ...node, children: new Map(children) };
}

function parameterName(name: string, { ec2QueryName, xmlName = name }: WireNames): string {
  return ec2QueryName ?? xmlName.replace(/^./, (letter) => letter.toUpperCase());
}

const elementName: ElementName = (name, { xmlName }) => xmlName ?? name;

/** EC2 has no element around the result. */
export function ec2SuccessDocument(requestId: string, { model, output }: Dispatched): string {
  const result = encodeXml(model.output, output, elementName);
  return element(`${model.name}Response`, element('requestId', requestId) + result);
}

export function ec2ErrorDocument(requestId: string, code: string, { message }: AwsError): string {
  const detail = element('Code', code) + element('Message', escapeXml(message));
  return element('Response', element('Errors', element('Error', detail)) + element('RequestID', requestId));
}
