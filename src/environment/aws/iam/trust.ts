// Trust policies: whether a role may be assumed by whom it is for, and by whom else.
import { samePolicy, type PolicyDocument, type PolicyStatement } from '../../../aws/policy-document.ts';

/** IAM writes a list of one as the one itself. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The statements of a document as IAM returned it, one of one included. */
export function statementsOf(document: unknown): readonly PolicyStatement[] {
  const { Statement = [] } = document as { Statement?: PolicyStatement | readonly PolicyStatement[] };
  return 'Effect' in Statement ? [Statement] : Statement;
}

const same = (left: PolicyStatement, right: PolicyStatement): boolean =>
  samePolicy({ ...left, Sid: '' }, { ...right, Sid: '' });

export interface TrustJudgement {
  /** Statements of `wanted` that are not there. */
  readonly missing: readonly PolicyStatement[];
  /** Statements that let in somebody whom no EBS driver runs as. */
  readonly strange: readonly PolicyStatement[];
  /** What our own role's trust is to be; other clusters' statements stay. */
  readonly repaired: PolicyDocument;
}

/** For a role that Lamina made: every statement is ours, that of this cluster or of another one that shares the role. */
export function judgeTrust(current: unknown, wanted: PolicyDocument): TrustJudgement {
  const found = statementsOf(current);
  const missing = wanted.Statement.filter((each) => !found.some((other) => same(each, other)));
  const strange = found.filter(
    (each) => !isOfDriver(each) && !wanted.Statement.some((other) => same(each, other)),
  );
  const kept = found.filter((each) => !strange.includes(each));
  return { missing, strange, repaired: { ...wanted, Statement: [...kept, ...missing] } };
}

/** EC2, EKS Pod Identity, or a service account by the OIDC provider of an EKS cluster. */
function isOfDriver({ Effect, Principal, Action }: PolicyStatement): boolean {
  if (Effect === 'Deny') return true;
  if (Principal === undefined || Principal === '*') return false;
  const { Service, Federated, ...others } = Principal;
  return (
    Object.keys(others).length === 0 &&
    listOf(Service).every((name) => /^(ec2\.amazonaws\.com(\.cn)?|pods\.eks\.amazonaws\.com)$/.test(name)) &&
    listOf(Federated).every((arn) => /:oidc-provider\/oidc\.eks\./.test(arn)) &&
    listOf(Action).every((action) => /^sts:(AssumeRole|AssumeRoleWithWebIdentity|TagSession)$/i.test(action))
  );
}

/**
 * For a role of others, whose trust is never changed: `conditional` where its own conditions decide, which cannot be
 * told from here.
 */
export function foreignTrust(current: unknown, wanted: PolicyDocument): 'covers' | 'conditional' | 'lacks' {
  const found = statementsOf(current).filter(({ Effect }) => Effect === 'Allow');
  const verdicts = wanted.Statement.map((each) => {
    const covering = found.filter((other) => admits(other, each));
    if (covering.length === 0) return 'lacks';
    return covering.some(({ Condition }) => Condition === undefined || samePolicy(Condition, each.Condition))
      ? 'covers'
      : 'conditional';
  });
  if (verdicts.includes('lacks')) return 'lacks';
  return verdicts.includes('conditional') ? 'conditional' : 'covers';
}

/** The principals and actions of `wanted` are all in `statement`. */
function admits(statement: PolicyStatement, wanted: PolicyStatement): boolean {
  const { Principal: has } = statement;
  const { Principal: asks } = wanted;
  if (has === undefined || asks === undefined || asks === '*') return false;
  const principals = Object.entries(asks).every(
    ([type, names]) =>
      has !== '*' &&
      listOf(names).every((name) => listOf(has[type]).map(universal).includes(universal(name))),
  );
  return (
    principals && listOf(wanted.Action).every((action) => listOf(statement.Action).some(matches(action)))
  );
}

/** In China, EC2 goes by the partition's name, and in some trusts by the world's. */
const universal = (principal: string): string => principal.replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com');

const matches =
  (action: string) =>
  (pattern: string): boolean =>
    pattern === '*' || pattern.toLowerCase() === 'sts:*' || pattern.toLowerCase() === action.toLowerCase();
