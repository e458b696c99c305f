import type { EnumMembers } from '../protocol/check-enums.js';

/** Members of ELBv2 inputs whose values AWS checks. */
export const elbEnums: EnumMembers = {
  Protocol: 'ProtocolEnum',
  HealthCheckProtocol: 'ProtocolEnum',
  Scheme: 'LoadBalancerSchemeEnum',
  TargetType: 'TargetTypeEnum',
};
