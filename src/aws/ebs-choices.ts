// What a configuration may choose about EBS access; every room that reads or asks for it takes the words from here.

/** How the driver's pods come by their credentials. */
export const accessModes = ['instance-profile', 'pod-identity', 'irsa'] as const;
export type AccessMode = (typeof accessModes)[number];

export const policyModes = ['managed-v2', 'managed', 'scoped'] as const;
export type PolicyMode = (typeof policyModes)[number];

/** What to do about a node that has another instance profile. */
export const existingProfilePolicies = ['attach-policy', 'replace', 'fail'] as const;
export type OnExistingProfile = (typeof existingProfilePolicies)[number];
