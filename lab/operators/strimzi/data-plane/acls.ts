// Access rules in the words of a KafkaUser and in Kafka's numbers.
import {
  AclOperations,
  AclPermissionTypes,
  ResourcePatternTypes,
  ResourceTypes,
  type Acl,
} from '@platformatic/kafka';
import type { AclRule } from './data-plane.ts';

const TYPES = {
  topic: ResourceTypes.TOPIC,
  group: ResourceTypes.GROUP,
  cluster: ResourceTypes.CLUSTER,
  transactionalId: ResourceTypes.TRANSACTIONAL_ID,
} as const;
const PATTERNS = { literal: ResourcePatternTypes.LITERAL, prefix: ResourcePatternTypes.PREFIXED } as const;
const PERMISSIONS = { allow: AclPermissionTypes.ALLOW, deny: AclPermissionTypes.DENY } as const;

// `DescribeConfigs` and `DESCRIBE_CONFIGS` are the same operation.
const operationKey = (name: string): string => name.replaceAll('_', '').toUpperCase();
const OPERATIONS = new Map(
  Object.entries(AclOperations).map(([name, value]) => [operationKey(name), value] as const),
);

/** `principal` as Kafka knows it: `User:name`. */
export function toAcl(principal: string, rule: AclRule): Acl {
  return {
    resourceType: TYPES[rule.resourceType],
    resourceName: rule.resourceName,
    resourcePatternType: PATTERNS[rule.patternType],
    principal,
    host: rule.host,
    operation: OPERATIONS.get(operationKey(rule.operation)) ?? AclOperations.UNKNOWN,
    permissionType: PERMISSIONS[rule.type],
  };
}

/** The rule that Kafka's numbers stand for. */
export function fromAcl(acl: Omit<Acl, 'principal'>): AclRule {
  const resource = Object.entries(TYPES).find(([, value]) => value === acl.resourceType)?.[0] ?? 'topic';
  const operation = [...OPERATIONS].find(([, value]) => value === acl.operation)?.[0] ?? '';
  return {
    resourceType: resource as AclRule['resourceType'],
    resourceName: acl.resourceName,
    patternType: acl.resourcePatternType === PATTERNS.prefix ? 'prefix' : 'literal',
    operation,
    host: acl.host,
    type: acl.permissionType === PERMISSIONS.deny ? 'deny' : 'allow',
  };
}

/** Whatever the case of the operation, and with or without underscores. */
export function sameRule(left: AclRule, right: AclRule): boolean {
  const key = (rule: AclRule): string =>
    [
      rule.resourceType,
      rule.resourceName,
      rule.patternType,
      operationKey(rule.operation),
      rule.host,
      rule.type,
    ].join('|');
  return key(left) === key(right);
}
