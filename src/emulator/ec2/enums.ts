import type { EnumMembers } from '../protocol/check-enums.js';

/** Members of EC2 inputs whose values AWS checks. */
export const ec2Enums: EnumMembers = { Attribute: 'VpcAttributeName' };
