"""The gateway's own requests to this server: settings, seeds, and what an instance's metadata service hands out."""

from __future__ import annotations

import json
from typing import Any

from moto.ec2.models.instances import InstanceState
from moto.sts.models import sts_backends

from authorization import Refused, SignedRequest, authorize
from calls import Check, ec2_backend, iam_backend
from instances import associate, metadata_in_force
from policy import Context
from principals import Principal
from state import lab
from trust import DELEGATED, trust_in, trusts_service

_STATES = {"pending": 0, "running": 16, "shutting-down": 32, "terminated": 48, "stopping": 64, "stopped": 80}
_ANYTHING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


class Unknown(Exception):
    """Nothing by that name; the message says what."""


def create_user(name: str, document: dict[str, Any] | None) -> dict[str, str]:
    """A user with a key and one inline policy; without a document it may do everything."""
    backend = iam_backend()
    user = backend.create_user(lab.region, name)
    user.put_policy(name, json.dumps(document or _ANYTHING))
    key = backend.create_access_key(name)
    return {"accessKeyId": key.access_key_id, "secretAccessKey": key.secret_access_key}


def create_role(name: str, document: dict[str, Any] | None, trust: dict[str, Any] | None) -> str:
    """A role that everything knows at once; it trusts the account unless told otherwise."""
    account = {"AWS": f"arn:{lab.partition}:iam::{lab.account_id}:root"}
    trusted = {"Effect": "Allow", "Principal": account, "Action": "sts:AssumeRole"}
    role = iam_backend().create_role(
        name, json.dumps(trust or {"Version": "2012-10-17", "Statement": [trusted]}), "/", None, "", [], "3600"
    )
    role.lab_known_at = 0
    if document is not None:
        role.put_policy(name, json.dumps(document))
    return role.arn


def assume_role(name: str) -> dict[str, str]:
    """What sts:AssumeRole gives to a user of the account who may call it."""
    role = next((each for each in iam_backend().roles.values() if each.name == name), None)
    if role is None:
        raise Unknown(f"role {name}")
    anybody = Principal(arn="", names=(), identity_policies=[])
    if trust_in(role, anybody, {}) != DELEGATED:
        raise Unknown(f"trust in the account on role {name}")
    session = _session(role, "lab", 3600)
    return {
        "accessKeyId": session.access_key_id,
        "secretAccessKey": session.secret_access_key,
        "sessionToken": session.session_token,
    }


def _session(role: Any, name: str, seconds: int) -> Any:
    return sts_backends[lab.account_id][lab.partition].assume_role(
        region_name=lab.region,
        role_session_name=name,
        role_arn=role.arn,
        policy=None,
        duration=seconds,
        external_id=None,
    )


def seed_instances(seed: dict[str, Any]) -> list[dict[str, Any]]:
    """Instances as if they had been launched long ago, spread over the region's zones."""
    backend = ec2_backend()
    subnets = sorted(backend.get_default_subnets().values(), key=lambda each: each.availability_zone)
    image = "ami-0123456789abcdef0"
    count = int(seed["count"])
    seeded = []
    for index, subnet in enumerate(subnets):
        share = len(range(index, count, len(subnets)))
        if share == 0:
            continue
        reservation = backend.run_instances(
            image,
            share,
            None,
            [],
            instance_type="m5.large",
            is_instance_type_default=False,
            region_name=lab.region,
            subnet_id=subnet.id,
            nics=[],
            tags={"instance": seed.get("tags", {})},
            metadata_options={
                "HttpTokens": seed.get("httpTokens", "optional"),
                "HttpPutResponseHopLimit": seed.get("hopLimit", 1),
            },
        )
        seeded += reservation.instances
    profile = None
    if "profile" in seed:
        profile = next((each for each in iam_backend().get_instance_profiles() if each.name == seed["profile"]), None)
        if profile is None:
            raise Unknown(f"instance profile {seed['profile']}")
    for number, instance in enumerate(seeded, 1):
        if "namePrefix" in seed:
            instance.add_tags({"Name": f"{seed['namePrefix']}-{number}"})
        if profile is not None:
            associate(instance, profile, settled=True)
        set_state(instance.id, seed.get("state", "running"))
    return [
        {
            "instanceId": each.id,
            "privateIp": each.private_ip,
            "privateDnsName": each.private_dns_name,
            "zone": each.availability_zone,
        }
        for each in seeded
    ]


def _instance(instance_id: str) -> Any:
    found = next((each for each in ec2_backend().all_instances() if each.id == instance_id), None)
    if found is None:
        raise Unknown(f"instance {instance_id}")
    return found


def set_state(instance_id: str, state: str) -> None:
    instance = _instance(instance_id)
    if state == "terminated":
        instance.terminate()
    instance._state = InstanceState(state, _STATES[state])


def instance_credentials(instance_id: str, hops: int) -> dict[str, str]:
    """What a pod `hops` network hops away gets from the instance's metadata service, or the reason that it gets nothing."""
    try:
        instance = _instance(instance_id)
    except Unknown:
        return {"reason": "unreachable"}
    options = metadata_in_force(instance)
    if instance.state != "running" or options.http_endpoint == "disabled" or options.http_put_response_hop_limit < hops:
        return {"reason": "unreachable"}
    association = ec2_backend().iam_instance_profile_associations.get(instance_id)
    if association is None or not association.settling.peek():
        return {"reason": "no-profile"}
    roles = association.iam_instance_profile.roles
    if not roles:
        return {"reason": "no-role"}
    service = "ec2.amazonaws.com" + (".cn" if lab.partition == "aws-cn" else "")
    # AWS accepts the name without .cn in China as well.
    if not trusts_service(roles[0], service) and not trusts_service(roles[0], "ec2.amazonaws.com"):
        return {"reason": "no-role", "detail": "the role does not trust EC2"}
    session = _session(roles[0], instance_id, 6 * 3600)
    return {
        "AccessKeyId": session.access_key_id,
        "SecretAccessKey": session.secret_access_key,
        "Token": session.session_token,
        "Expiration": session.expiration.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def place_managed_policy(name: str, path: str | None) -> None:
    """Moves one of AWS's managed policies to another path, or takes it away: AWS's own texts disagree about some."""
    policies = iam_backend().managed_policies
    policy = next((each for arn, each in policies.items() if arn.endswith(f"/{name}")), None)
    if policy is None:
        raise Unknown(f"managed policy {name}")
    del policies[policy.arn]
    if path is not None:
        policy.path = path
        policies[policy.arn] = policy


def authorize_for_gateway(call: dict[str, Any]) -> dict[str, Any]:
    """A call that the gateway itself answers: its signature and its permissions by the same rules."""
    if not lab.settings.enforce:
        return {}
    try:
        request = SignedRequest(
            account_id=lab.account_id,
            method=call["method"],
            path=call["path"],
            data={},
            body=call["body"].encode(),
            headers=call["headers"],
            action=call["action"],
        )
        request.check_signature()
        principal = request.principal
        context: Context = {name.lower(): values for name, values in call.get("context", {}).items()}
        checks = [Check(f"{request.service}:{call['action']}", call["resource"], context)]
        if "passRole" in call:
            passed = {"iam:passedtoservice": [call["passRole"]["service"]]}
            checks.append(Check("iam:PassRole", call["passRole"]["arn"], passed))
        authorize(principal, request.service, request.region, checks, {})
    except Refused as refused:
        return {"status": refused.code, "code": refused.error_code, "message": refused.message}
    return {}
