// The way to AWS with the real SDK, on a server that answers as AWS documents it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { awsCall } from '../../../src/aws/aws.ts';
import type { AwsError } from '../../../src/aws/errors.ts';
import { openAws } from '../../../src/aws/open-aws.ts';
import { RETRY } from '../../../src/aws/retries.ts';
import { DeadlineError } from '../../../src/runtime/errors.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { openSite, refuse, refuseEc2, SECRET, succeed, TOKEN } from './support.ts';

const role = { RoleName: 'lamina' };
const attach = awsCall(
  'iam',
  'AttachRolePolicy',
  { RoleName: 'lamina', PolicyArn: 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy' },
  { resource: 'lamina', reason: 'the test' },
);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('what passes by itself is tried again', () => {
  test.each([
    ['Throttling, which IAM answers with 400', 'Throttling', 400],
    ['RequestLimitExceeded, as EC2 says it', 'RequestLimitExceeded', 503],
    ['429, whatever the code', 'Whatever', 429],
    ['500', 'ServiceFailure', 500],
    ['503', 'ServiceUnavailable', 503],
    ['another write at work', 'ConcurrentModification', 409],
  ])('%s', async (_what, code, status) => {
    await using site = await openSite((call, number, response) => {
      if (number < 3) refuse(response, code, { status });
      else succeed(response, call.action);
    });
    await site.aws.read('iam', 'GetRole', role);
    expect(site.calls).toHaveLength(3);
    expect(site.aws.count).toEqual({ reads: 3, writes: 0 });
    expect(site.slept).toHaveLength(2);
    expect(site.slept[1]!).toBeGreaterThan(site.slept[0]!);
  });

  test('a gateway that answers in HTML', async () => {
    await using site = await openSite((call, number, response) => {
      if (number === 1) response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway');
      else succeed(response, call.action);
    });
    await site.aws.read('iam', 'GetRole', role);
    expect(site.calls).toHaveLength(2);
  });

  test('within bounds: throttling that does not end is an error after ten calls, with a way out', async () => {
    await using site = await openSite((_call, _number, response) => refuse(response, 'Throttling'), {
      random: 0.999,
    });
    await expect(site.aws.read('iam', 'GetRole', role)).rejects.toMatchObject({
      code: 'AWS_API',
      awsCode: 'Throttling',
      message: expect.stringMatching(/^iam:GetRole failed: Throttling: No\. \(10 tries in 1 m \d\d s\)$/),
      remedy: expect.stringContaining('rate of calls'),
      details: { tries: 10, awsCode: 'Throttling' },
    });
    expect(site.calls).toHaveLength(RETRY.throttled.attempts);
    expect(Math.max(...site.slept)).toBeLessThanOrEqual(RETRY.throttled.longest + 50);
    expect(sum(site.slept)).toBeLessThan(120_000);
  });

  test('within the time of the whole run: its end says what AWS has said until then', async () => {
    const stop = new AbortController();
    await using site = await openSite(
      (_call, number, response) => {
        refuse(response, 'Throttling');
        if (number === 3) stop.abort(new DeadlineError('Timed out after 5.0 s waiting for EBS access'));
      },
      { signal: stop.signal },
    );
    await expect(site.aws.read('iam', 'GetRole', role)).rejects.toMatchObject({
      code: 'DEADLINE',
      message: expect.stringMatching(
        /^Timed out after 5\.0 s waiting for EBS access: iam:GetRole failed: Throttling: No\. \(3 tries in /,
      ),
      remedy: expect.stringContaining('rate of calls'),
    });
  });

  test('each reason has bounds of its own: throttling uses up nothing of the time that IAM needs', async () => {
    await using site = await openSite((call, number, response) => {
      if (number <= 9) refuse(response, 'Throttling');
      else if (number <= 20) refuse(response, 'NoSuchEntity');
      else succeed(response, call.action);
    });
    await site.aws.write(attach);
    expect(site.calls).toHaveLength(21);
  });

  test('not before the moment that Retry-After names, but never minutes later', async () => {
    await using site = await openSite((call, number, response) => {
      if (number <= 2)
        refuse(response, 'Throttling', { headers: { 'retry-after': number === 1 ? '7' : '3600' } });
      else succeed(response, call.action);
    });
    await site.aws.read('iam', 'GetRole', role);
    expect(site.slept[0]).toBeGreaterThanOrEqual(7_000);
    expect(site.slept[0]).toBeLessThan(8_000);
    expect(site.slept[1]).toBeLessThanOrEqual(60_000);
  });

  test('a refusal is not', async () => {
    await using site = await openSite((_call, _number, response) =>
      refuse(response, 'MalformedPolicyDocument'),
    );
    await expect(site.aws.write(attach)).rejects.toMatchObject({
      code: 'AWS_API',
      awsCode: 'MalformedPolicyDocument',
      status: 400,
      message: 'iam:AttachRolePolicy failed: MalformedPolicyDocument: No.',
    });
    expect(site.calls).toHaveLength(1);
  });
});

describe('IAM spreads what is new', () => {
  test('for 30 seconds the role is unknown to the call that names it', async () => {
    await using site = await openSite((call, _number, response) => {
      if (site.clock.now() < 30_000) refuse(response, 'NoSuchEntity');
      else succeed(response, call.action);
    });
    await site.aws.write(attach);
    expect(site.clock.now()).toBeLessThan(36_000);
  });

  test.each([
    'Value (lamina) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
    'Invalid IAM Instance Profile ARN "arn:aws:iam::123456789012:instance-profile/lamina"',
    'IAM Instance Profile "arn:aws:iam::123456789012:instance-profile/lamina" has no associated IAM Roles',
  ])('and the instance profile: %s', async (message) => {
    await using site = await openSite((_call, number, response) => {
      if (number < 4) refuseEc2(response, 'InvalidParameterValue', message);
      else response.writeHead(200, { 'content-type': 'text/xml' }).end('<R></R>');
    });
    await site.aws.write(
      awsCall(
        'ec2',
        'AssociateIamInstanceProfile',
        { InstanceId: 'i-0123456789abcdef0', IamInstanceProfile: { Name: 'lamina' } },
        { resource: 'i-0123456789abcdef0', reason: 'the test' },
      ),
    );
    expect(site.calls).toHaveLength(4);
  });

  test('another wrong parameter of the same call is told at once', async () => {
    await using site = await openSite((_call, _number, response) =>
      refuseEc2(response, 'InvalidParameterValue', 'Value (x) for parameter instanceId is invalid.'),
    );
    const call = awsCall(
      'ec2',
      'AssociateIamInstanceProfile',
      { InstanceId: 'x', IamInstanceProfile: { Name: 'lamina' } },
      { resource: 'x', reason: 'the test' },
    );
    await expect(site.aws.write(call)).rejects.toThrow('parameter instanceId');
    expect(site.calls).toHaveLength(1);
  });

  test('in two minutes or so it must have: then the refusal is told', async () => {
    await using site = await openSite((_call, _number, response) => refuse(response, 'NoSuchEntity'));
    await expect(site.aws.write(attach)).rejects.toMatchObject({ awsCode: 'NoSuchEntity' });
    expect(site.clock.now()).toBeGreaterThan(90_000);
    expect(site.clock.now()).toBeLessThan(240_000);
  });

  test('a read that finds nothing is an answer: no repeat', async () => {
    await using site = await openSite((_call, _number, response) =>
      refuse(response, 'NoSuchEntity', { status: 404 }),
    );
    expect(await site.aws.find('iam', 'GetRole', role)).toBeUndefined();
    await expect(site.aws.read('iam', 'GetRole', role)).rejects.toMatchObject({ awsCode: 'NoSuchEntity' });
    expect(site.calls).toHaveLength(2);
    expect(site.slept).toEqual([]);
  });
});

describe('a denial', () => {
  const principal = 'arn:aws:sts::123456789012:assumed-role/ci/run-1';
  const denial = async (service: 'iam' | 'ec2', message: string) => {
    await using site = await openSite((_call, _number, response) =>
      service === 'iam'
        ? refuse(response, 'AccessDenied', { status: 403, message })
        : refuseEc2(response, 'UnauthorizedOperation', message, 403),
    );
    const call =
      service === 'iam'
        ? site.aws.read('iam', 'GetRole', role)
        : site.aws.read('ec2', 'DescribeInstances', {});
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown as AwsError,
    );
    expect(site.calls).toHaveLength(1);
    return error;
  };
  const statementOf = (error: AwsError | undefined): unknown => error?.details['statement'];

  test('of IAM names the principal, the action, and the statement for a thing that it names by words', async () => {
    const error = await denial(
      'iam',
      `User: ${principal} is not authorized to perform: iam:GetRole on resource: role lamina because no identity-based policy allows the iam:GetRole action`,
    );
    expect(error).toMatchObject({
      code: 'AWS_DENIED',
      message: `${principal} may not iam:GetRole on arn:aws:iam::123456789012:role/*lamina`,
    });
    expect(statementOf(error)).toEqual({
      Effect: 'Allow',
      Action: 'iam:GetRole',
      Resource: 'arn:aws:iam::123456789012:role/*lamina',
    });
    expect(error?.remedy).toBe(`Add to a policy of ${principal}: ${JSON.stringify(statementOf(error))}`);
  });

  test.each([
    ['an ARN', 'arn:aws:iam::123456789012:role/team/x', 'arn:aws:iam::123456789012:role/team/x'],
    ['a policy', 'policy arn:aws:iam::aws:policy/X', 'arn:aws:iam::aws:policy/X'],
    ['an instance profile', 'instance profile nodes', 'arn:aws:iam::123456789012:instance-profile/*nodes'],
    ['everything', '*', '*'],
  ])('of %s', async (_what, named, resource) => {
    const text = `User: ${principal} is not authorized to perform: iam:GetRole on resource: ${named}`;
    for (const end of [
      '',
      ' with an explicit deny in a service control policy',
      ' because no policy allows it',
    ])
      expect(statementOf(await denial('iam', `${text}${end}`))).toMatchObject({ Resource: resource });
  });

  test('of EC2 about PassRole names both calls, and the condition', async () => {
    const error = await denial(
      'ec2',
      `You are not authorized to perform this operation. User: ${principal} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/lamina because no identity-based policy allows the iam:PassRole action. Encoded authorization failure message: AAAA`,
    );
    expect(error?.message).toBe(
      `${principal} may not iam:PassRole on arn:aws:iam::123456789012:role/lamina (needed by ec2:DescribeInstances)`,
    );
    expect(statementOf(error)).toEqual({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::123456789012:role/lamina',
      Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
    });
  });

  test('that names nothing is of the call itself', async () => {
    const error = await denial('ec2', 'You are not authorized to perform this operation.');
    expect(error?.message).toBe('These credentials may not ec2:DescribeInstances');
    expect(statementOf(error)).toEqual({ Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' });
  });

  test('by a Deny is not mended by an Allow', async () => {
    const error = await denial(
      'iam',
      `User: ${principal} is not authorized to perform: iam:GetRole on resource: role lamina with an explicit deny in a service control policy`,
    );
    expect(error?.message).toContain('a policy denies it explicitly');
    expect(error?.remedy).toContain('Find the Deny');
  });
});

describe('credentials', () => {
  test.each([
    ['ExpiredToken', 'no longer valid'],
    ['RequestExpired', 'no longer valid'],
    ['InvalidClientTokenId', 'configure-aws-credentials'],
    ['AuthFailure', 'get-caller-identity'],
  ])('%s is told as such, once', async (code, remedy) => {
    await using site = await openSite((_call, _number, response) => refuse(response, code, { status: 403 }));
    await expect(site.aws.read('sts', 'GetCallerIdentity', {})).rejects.toMatchObject({
      code: 'AWS_CREDENTIALS',
      awsCode: code,
      remedy: expect.stringContaining(remedy),
    });
    expect(site.calls).toHaveLength(1);
  });

  test('none at all', async () => {
    await using site = await openSite((call, _number, response) => succeed(response, call.action));
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
      Reflect.deleteProperty(process.env, name);
    await expect(site.aws.read('sts', 'GetCallerIdentity', {})).rejects.toMatchObject({
      code: 'AWS_CREDENTIALS',
      remedy: expect.stringContaining('configure-aws-credentials'),
    });
    expect(site.calls).toEqual([]);
  });

  test.each([
    [
      'has expired',
      'ExpiredTokenException',
      400,
      'Token expired: current date must be before',
      'no longer valid',
    ],
    [
      'is not trusted',
      'AccessDenied',
      403,
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      'trust policy',
    ],
    ['is of nobody known', 'InvalidIdentityToken', 400, 'No OpenIDConnect provider found', 'trust policy'],
  ])('an OIDC token that %s', async (_what, code, status, message, remedy) => {
    const directory = await mkdtemp(join(tmpdir(), 'lamina-oidc-'));
    try {
      await using site = await openSite((_call, _number, response) =>
        refuse(response, code, { status, message }),
      );
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
        Reflect.deleteProperty(process.env, name);
      await writeFile(join(directory, 'token'), 'header.claims.signature', { mode: 0o600 });
      process.env['AWS_WEB_IDENTITY_TOKEN_FILE'] = join(directory, 'token');
      process.env['AWS_ROLE_ARN'] = 'arn:aws:iam::123456789012:role/ci';
      await expect(site.aws.read('iam', 'GetRole', role)).rejects.toMatchObject({
        code: 'AWS_CREDENTIALS',
        remedy: expect.stringContaining(remedy),
      });
      expect(new Set(site.calls.map(({ action }) => action))).toEqual(new Set(['AssumeRoleWithWebIdentity']));
      expect(site.logger.lines.join('\n')).not.toContain('header.claims.signature');
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  test('never reach the log or an error: AWS repeats the request where its signature is wrong', async () => {
    await using site = await openSite(({ request }, number, response) => {
      if (number === 1) refuse(response, 'Throttling', { message: 'Rate exceeded' });
      else
        refuse(response, 'SignatureDoesNotMatch', {
          status: 403,
          message: `The request signature we calculated does not match.\n\nThe Canonical String for this request should have been\n'POST\n/\nx-amz-security-token:${String(request.headers['x-amz-security-token'])}'`,
        });
    });
    const error = await site.aws.read('iam', 'GetRole', role).then(
      () => undefined,
      (thrown: unknown) => thrown as AwsError,
    );
    expect(site.calls[1]!.request.headers['x-amz-security-token']).toBe(TOKEN);
    expect(error).toMatchObject({ code: 'AWS_CREDENTIALS', awsCode: 'SignatureDoesNotMatch' });
    expect(error?.message).toContain('does not match.');
    const everything = [
      ...site.logger.lines,
      error?.stack,
      JSON.stringify(error?.details),
      String((error?.cause as Error | undefined)?.stack),
    ].join('\n');
    expect(everything).toContain('Rate exceeded');
    expect(everything).not.toContain(TOKEN);
    expect(everything).not.toContain(SECRET);
  });
});

describe('the network', () => {
  const oneCall = async (): Promise<unknown> => {
    const { stdout } = await exec(process.execPath, [join(import.meta.dirname, 'one-call.ts')], {
      env: process.env,
    });
    return JSON.parse(stdout) as unknown;
  };

  test('cuts a connection: tried again', async () => {
    await using site = await openSite((call, number, response) => {
      if (number < 3) response.destroy();
      else succeed(response, call.action);
    });
    expect(await oneCall()).toEqual({ reads: 3 });
    expect(site.calls).toHaveLength(3);
  });

  test('does not reach AWS: said so, with region and endpoint, after a few tries', async () => {
    const site = await openSite((call, _number, response) => succeed(response, call.action));
    await site[Symbol.asyncDispose]();
    expect(await oneCall()).toMatchObject({
      reads: RETRY.unanswered.attempts,
      code: 'AWS_UNREACHABLE',
      awsCode: 'ECONNREFUSED',
      message: expect.stringMatching(/iam:GetRole in eu-west-1: .*ECONNREFUSED/),
      remedy: expect.stringContaining('AWS_ENDPOINT_URL'),
    });
  });

  test('has no such host: another try would not find it either', async () => {
    await using site = await openSite((call, _number, response) => succeed(response, call.action));
    process.env['AWS_ENDPOINT_URL'] = 'http://iam.invalid';
    expect(await oneCall()).toMatchObject({ code: 'AWS_UNREACHABLE' });
    expect(site.calls).toEqual([]);
  });
});

describe('an interruption', () => {
  test('ends a call that is open, with its own reason', async () => {
    const stop = new AbortController();
    await using site = await openSite(() => stop.abort(new Error('stopped')), { signal: stop.signal });
    await expect(site.aws.read('iam', 'GetRole', role)).rejects.toThrow('stopped');
    expect(site.calls).toHaveLength(1);
  });

  test('ends the pauses in between, and calls that wait in line', async () => {
    const stop = new AbortController();
    await using site = await openSite(
      (_call, number, response) => {
        refuse(response, 'Throttling');
        if (number === 4) stop.abort(new Error('stopped'));
      },
      { signal: stop.signal },
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => site.aws.find('iam', 'GetRole', role)),
    );
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { message: 'stopped' } });
  });
});

test('at most four reads are open at a time', async () => {
  let open = 0;
  let most = 0;
  await using site = await openSite(async (call, _number, response) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 10));
    open -= 1;
    succeed(response, call.action);
  });
  await Promise.all(Array.from({ length: 12 }, () => site.aws.read('iam', 'GetRole', role)));
  expect(site.calls).toHaveLength(12);
  expect(most).toBe(4);
});

describe('lists', () => {
  test('are read page by page: IAM by marker', async () => {
    await using site = await openSite(({ action, parameters }, number, response) => {
      if (number > 2) {
        refuse(response, 'ValidationError', { message: 'Invalid marker.' });
        return;
      }
      const first = parameters.get('Marker') === null;
      const policies = `<AttachedPolicies><member><PolicyName>${first ? 'a' : 'b'}</PolicyName></member></AttachedPolicies>`;
      const end = first
        ? '<IsTruncated>true</IsTruncated><Marker>next</Marker>'
        : '<IsTruncated>false</IsTruncated><Marker>none</Marker>';
      succeed(response, action, policies + end);
    });
    const pages = await site.aws.readAll('iam', 'ListAttachedRolePolicies', role);
    expect(pages.flatMap(({ AttachedPolicies }) => AttachedPolicies ?? [])).toMatchObject([
      { PolicyName: 'a' },
      { PolicyName: 'b' },
    ]);
    expect(site.calls[1]!.parameters.get('Marker')).toBe('next');
    expect(site.calls[1]!.parameters.get('RoleName')).toBe('lamina');
  });

  test('EC2 by token; an empty one is the end', async () => {
    await using site = await openSite(({ parameters }, number, response) => {
      const token = parameters.get('NextToken') === null ? 'more' : '';
      if (number > 2) {
        refuseEc2(response, 'InvalidParameterValue', 'The token is not valid.');
        return;
      }
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(`<R><reservationSet/><nextToken>${token}</nextToken></R>`);
    });
    expect(await site.aws.readAll('ec2', 'DescribeInstances', { MaxResults: 1000 })).toHaveLength(2);
    expect(site.calls.map(({ parameters }) => parameters.get('NextToken'))).toEqual([null, 'more']);
  });
});

describe('the region', () => {
  const open = (region: string, env: Record<string, string> = {}) =>
    openAws({
      region,
      env,
      logger: { debug: () => undefined } as never,
      clock: { now: () => 0, sleep: async () => undefined },
      signal: new AbortController().signal,
    });

  test.each(['eu-west-1', 'us-gov-west-1', 'cn-northwest-1', 'eusc-de-east-1'])('%s', (region) => {
    expect(open(region).region).toBe(region);
  });

  test('is that of the environment where none was given', () => {
    expect(open('', { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }).region).toBe('eu-west-1');
    expect(open('', { AWS_DEFAULT_REGION: 'us-east-1' }).region).toBe('us-east-1');
  });

  test.each([
    ['', 'No AWS region was given'],
    ['eu-west-1a', '"eu-west-1a" does not look like an AWS region'],
    ['Ireland', '"Ireland" does not look like an AWS region'],
  ])('"%s" is none', (region, message) => {
    expect(() => open(region)).toThrow(message);
  });
});
