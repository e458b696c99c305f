import {
  CreateListener$,
  CreateTargetGroup$,
  DescribeTargetHealth$,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { decodeQuery } from '../../../src/emulator/protocol/decode-query.js';
import { encodeXml } from '../../../src/emulator/protocol/encode-xml.js';
import { noProblems } from '../../../src/emulator/protocol/input-problems.js';
import { parameterTree } from '../../../src/emulator/protocol/parameter-tree.js';
import { operationModel } from '../../../src/emulator/protocol/service-model.js';

function decode(operation: unknown, form: string) {
  const problems = noProblems();
  const input = decodeQuery(
    operationModel(operation).input,
    parameterTree(new URLSearchParams(form)),
    problems,
  );
  return { input, problems };
}

describe('decodeQuery', () => {
  it('folds flattened lists, structures, numbers and booleans', () => {
    const form =
      'Name=web&Port=80&HealthCheckEnabled=true&Matcher.HttpCode=200-299&Tags.member.2.Key=b&Tags.member.1.Key=a';
    expect(decode(CreateTargetGroup$, form).input).toEqual({
      Name: 'web',
      Port: 80,
      HealthCheckEnabled: true,
      Matcher: { HttpCode: '200-299' },
      Tags: [{ Key: 'a' }, { Key: 'b' }],
    });
  });

  it('notes unknown and missing members by their paths', () => {
    const form = 'LoadBalancerArn=x&Colour=red&DefaultActions.member.1.Order=1';
    const { problems } = decode(CreateListener$, form);
    expect(problems.unknown).toEqual(['Colour']);
    expect(problems.missing).toEqual(['DefaultActions.1.member.Type']);
  });

  it('refuses a number that is none', () => {
    expect(() => decode(CreateTargetGroup$, 'Name=web&Port=eighty')).toThrow(
      /"eighty" at 'Port' is not a number/,
    );
  });
});

describe('encodeXml', () => {
  it('writes lists as members and escapes text', () => {
    const health = { State: 'unhealthy', Description: 'codes: [503] <&>' };
    const output = {
      TargetHealthDescriptions: [{ Target: { Id: '10.0.0.1', Port: 80 }, TargetHealth: health }],
    };
    expect(encodeXml(operationModel(DescribeTargetHealth$).output, output)).toBe(
      '<TargetHealthDescriptions><member><Target><Id>10.0.0.1</Id><Port>80</Port></Target><TargetHealth><State>unhealthy</State><Description>codes: [503] &lt;&amp;&gt;</Description></TargetHealth></member></TargetHealthDescriptions>',
    );
  });
});
