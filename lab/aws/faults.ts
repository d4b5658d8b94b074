// Which calls a scripted fault is meant for.
import type { AwsRequest } from './call.ts';
import type { Fault } from './types.ts';

/** Whether the fault is meant for this call, its count aside. */
export function matchesCall(fault: Fault, call: AwsRequest): boolean {
  const { service, action, accessKeyId } = fault;
  if (service !== undefined && service !== call.service) return false;
  if (accessKeyId !== undefined && accessKeyId !== call.accessKeyId) return false;
  if (action === undefined) return true;
  return typeof action === 'string' ? action === call.action : action.test(call.action);
}
