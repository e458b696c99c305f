import type { EnumMembers } from '../protocol/check-enums.js';

/** Members of CloudWatch Logs inputs whose values AWS checks. */
export const logsEnums: EnumMembers = { orderBy: 'OrderBy' };
