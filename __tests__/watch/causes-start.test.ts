import { causeRules } from '../../src/watch/causes/rules.js';
import { diagnose } from '../../src/watch/diagnose.js';
import { capacityCauses } from '../support/failure-causes-capacity.js';
import { endCauses } from '../support/failure-causes-end.js';
import { publicly, SECRETS, startCauses, TIMEOUT } from '../support/failure-causes-start.js';
import { evidenceOf, NETWORK, unstarted } from '../support/failure-evidence.js';

describe('what keeps a task from starting', () => {
  it.each(startCauses)('$id: $cause', ({ id, shows, cause, innocent }) => {
    const found = diagnose(evidenceOf(shows));
    expect([found.id, found.cause]).toEqual([id, cause]);
    expect(diagnose(evidenceOf(innocent)).id).not.toBe(id);
  });

  it('tells what the network needs, by whether the task has a public address', () => {
    const text = `${SECRETS} unable to retrieve ecr registry auth: RequestError: Post "https://api.ecr.us-east-2.amazonaws.com/": ${TIMEOUT}`;
    const privately = diagnose(evidenceOf(unstarted(text, { service: { desired: 1, network: NETWORK } })));
    expect(privately.remedy).toMatch(
      /NAT gateway or VPC endpoints for ecr\.api, ecr\.dkr.*assignPublicIp to ENABLED/,
    );
    expect(privately.evidence[0]).toBe(
      'network: subnets subnet-1, subnet-2; security groups sg-1; assignPublicIp DISABLED',
    );
    expect(diagnose(evidenceOf(unstarted(text, publicly))).remedy).toMatch(/internet gateway/);
  });
});

describe('every cause', () => {
  it('is shown by a text of AWS, and not by one that looks alike', () => {
    const rows = [...startCauses, ...endCauses, ...capacityCauses];
    const proven = new Set(rows.map(({ id }) => id));
    expect(causeRules.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  });

  it('has an id of its own, a remedy and a page of AWS', () => {
    const ids = causeRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, docs } of causeRules) {
      expect(title).not.toBe('');
      expect(docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/AmazonECS\//);
    }
  });
});
