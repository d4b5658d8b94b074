"""What a call needs to be allowed: its actions, the ARNs of its resources, and the context keys of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterator

from moto.ec2.models import ec2_backends
from moto.iam.models import iam_backends

from policy import Context
from state import lab

Parameters = dict[str, str]


@dataclass
class Check:
    action: str
    resource: str
    context: Context = field(default_factory=dict)
    # How the service names the resource in a denial, where that is not its ARN.
    shown: str | None = None


def iam_backend() -> Any:
    return iam_backends[lab.account_id][lab.partition]


def ec2_backend() -> Any:
    return ec2_backends[lab.account_id][lab.region]


def indexed(parameters: Parameters, prefix: str) -> list[str]:
    """Values of PREFIX and of PREFIX.1, PREFIX.2, …"""
    values = [parameters[prefix]] if prefix in parameters else []
    number = 1
    while f"{prefix}.{number}" in parameters:
        values.append(parameters[f"{prefix}.{number}"])
        number += 1
    return values


def tags_of(parameters: Parameters, prefix: str) -> dict[str, str]:
    tags = {}
    number = 1
    while f"{prefix}.{number}.Key" in parameters:
        tags[parameters[f"{prefix}.{number}.Key"]] = parameters.get(f"{prefix}.{number}.Value", "")
        number += 1
    return tags


def request_tags(tags: dict[str, str]) -> Context:
    if not tags:
        return {}
    return {"aws:tagkeys": list(tags), **{f"aws:requesttag/{key.lower()}": [value] for key, value in tags.items()}}


def resource_tags(tags: dict[str, str], service: str) -> Context:
    return {
        f"{prefix}:resourcetag/{key.lower()}": [value] for key, value in tags.items() for prefix in ("aws", service)
    }


# --- EC2 -------------------------------------------------------------------

_KINDS = {"vol-": "volume", "snap-": "snapshot", "i-": "instance"}
_PARAMETERS = ("VolumeId", "SourceVolumeId", "SnapshotId", "SourceSnapshotId", "InstanceId", "ResourceId")


def ec2_arn(kind: str, identifier: str) -> str:
    owner = "" if kind == "snapshot" else lab.account_id
    return f"arn:{lab.partition}:ec2:{lab.region}:{owner}:{kind}/{identifier}"


def _find_instance(instance_id: str) -> Any:
    return next((each for each in ec2_backend().all_instances() if each.id == instance_id), None)


def _existing(action: str, identifier: str, more: Context) -> Check:
    kind = next((kind for prefix, kind in _KINDS.items() if identifier.startswith(prefix)), None)
    if kind is None:
        return Check(action, "*", dict(more))
    context = {
        "ec2:region": [lab.region],
        **resource_tags(ec2_backend().tags.get(identifier, {}), "ec2"),
        **more,
    }
    if kind == "instance":
        profile = getattr(_find_instance(identifier), "iam_instance_profile", None)
        if profile:
            context["ec2:instanceprofile"] = [profile["Arn"]]
    return Check(action, ec2_arn(kind, identifier), context)


def _specified_tags(parameters: Parameters, kind: str) -> dict[str, str]:
    tags: dict[str, str] = {}
    number = 1
    while f"TagSpecification.{number}.ResourceType" in parameters:
        if parameters[f"TagSpecification.{number}.ResourceType"] == kind:
            tags |= tags_of(parameters, f"TagSpecification.{number}.Tag")
        number += 1
    return tags


def _creation(action: str, kind: str, parameters: Parameters) -> Iterator[Check]:
    """Something new: its own action, and ec2:CreateTags where the call brings tags."""
    tags = _specified_tags(parameters, kind)
    context = {"ec2:region": [lab.region], **request_tags(tags)}
    yield Check(f"ec2:{action}", ec2_arn(kind, "*"), context)
    if tags:
        yield Check("ec2:CreateTags", ec2_arn(kind, "*"), {**context, "ec2:createaction": [action]})


def find_profile(parameters: Parameters) -> Any:
    name, arn = parameters.get("IamInstanceProfile.Name"), parameters.get("IamInstanceProfile.Arn")
    profiles = iam_backend().get_instance_profiles()
    return next((each for each in profiles if each.name == name or each.arn == arn), None)


def pass_role(role: Any, receiver: str) -> Check:
    context = {
        "iam:passedtoservice": ["ec2.amazonaws.com" + (".cn" if lab.partition == "aws-cn" else "")],
        "iam:associatedresourcearn": [receiver],
        **resource_tags(iam_tags(role), "iam"),
    }
    return Check("iam:PassRole", role.arn, context)


def _association_instance(parameters: Parameters) -> str | None:
    wanted = parameters.get("AssociationId")
    associations = ec2_backend().iam_instance_profile_associations.values()
    return next((each.instance_id for each in associations if each.association_id == wanted), None)


def ec2_checks(action: str, parameters: Parameters) -> Iterator[Check]:
    if action.startswith("Describe") or action.startswith("Get"):
        yield Check(f"ec2:{action}", "*", {"ec2:region": [lab.region]})
        return
    if action == "CreateVolume":
        yield from _creation(action, "volume", parameters)
        if "SnapshotId" in parameters:
            yield _existing("ec2:CreateVolume", parameters["SnapshotId"], {})
        return
    if action == "CreateSnapshot":
        yield from _creation(action, "snapshot", parameters)
        yield _existing("ec2:CreateSnapshot", parameters.get("VolumeId", ""), {})
        return
    if action in ("CreateTags", "DeleteTags"):
        more = request_tags(tags_of(parameters, "Tag"))
        for identifier in indexed(parameters, "ResourceId"):
            yield _existing(f"ec2:{action}", identifier, more)
        return
    if action in ("ReplaceIamInstanceProfileAssociation", "DisassociateIamInstanceProfile"):
        instances = [each for each in [_association_instance(parameters)] if each]
    else:
        instances = indexed(parameters, "InstanceId")
    profile = find_profile(parameters)
    more = {"ec2:newinstanceprofile": [profile.arn]} if profile else {}
    others = [each for name in _PARAMETERS if name != "InstanceId" for each in indexed(parameters, name)]
    named = [*others, *instances]
    for identifier in named:
        yield _existing(f"ec2:{action}", identifier, more if identifier in instances else {})
    if not named:
        yield Check(f"ec2:{action}", "*", {"ec2:region": [lab.region]})
    for role in profile.roles if profile else []:
        yield pass_role(role, ec2_arn("instance", instances[0] if instances else "*"))


# --- IAM -------------------------------------------------------------------

# The first parameter that is there names the resource of a call.
_IAM_RESOURCES = (
    ("InstanceProfileName", "instance-profile", "instance profile"),
    ("RoleName", "role", "role"),
    ("UserName", "user", "user"),
    ("GroupName", "group", "group"),
    ("PolicyName", "policy", "policy"),
)


def iam_tags(entity: Any) -> dict[str, str]:
    tags = getattr(entity, "tags", None) or []
    entries = tags.values() if isinstance(tags, dict) else tags
    return {each["Key"]: each["Value"] for each in entries}


def _iam_entity(kind: str, name: str) -> Any:
    backend = iam_backend()
    entities = {
        "instance-profile": backend.instance_profiles,
        "role": backend.roles,
        "user": backend.users,
        "group": backend.groups,
    }.get(kind, {})
    return next((each for each in entities.values() if each.name == name), None)


def _iam_resource(action: str, parameters: Parameters) -> tuple[str, str | None, Any]:
    """ARN, how denials name it, and the thing itself where it exists."""
    arn = f"arn:{lab.partition}:iam::{lab.account_id}"
    creates = action.startswith("Create") and action != "CreatePolicyVersion"
    if action == "CreateServiceLinkedRole":
        service = parameters.get("AWSServiceName", "")
        return f"{arn}:role/aws-service-role/{service}/*", None, None
    if action == "CreateOpenIDConnectProvider":
        return f"{arn}:oidc-provider/{parameters.get('Url', '').removeprefix('https://')}", None, None
    if "OpenIDConnectProviderArn" in parameters:
        return parameters["OpenIDConnectProviderArn"], None, None
    for parameter, kind, words in _IAM_RESOURCES:
        name = parameters.get(parameter)
        if name is None:
            continue
        entity = None if creates and kind != "user" else _iam_entity(kind, name)
        found = getattr(entity, "arn", None) or f"{arn}:{kind}{parameters.get('Path', '/')}{name}"
        # IAM names what it creates by ARN and what exists by words; policies always by words.
        return found, None if creates and kind != "policy" else f"{words} {name}", entity
    if "PolicyArn" in parameters:
        policy = iam_backend().managed_policies.get(parameters["PolicyArn"])
        return parameters["PolicyArn"], f"policy {parameters['PolicyArn']}", policy
    lists = {"ListRoles": "role", "ListInstanceProfiles": "instance-profile", "ListUsers": "user"}
    if action in lists:
        return f"{arn}:{lists[action]}{parameters.get('PathPrefix', '/')}", None, None
    return "*", None, None


def iam_checks(action: str, parameters: Parameters) -> Iterator[Check]:
    resource, shown, entity = _iam_resource(action, parameters)
    context: Context = {
        **resource_tags(iam_tags(entity), "iam"),
        **request_tags(tags_of(parameters, "Tags.member")),
    }
    if action.startswith("Untag"):
        context["aws:tagkeys"] = indexed(parameters, "TagKeys.member")
    if action in ("AttachRolePolicy", "DetachRolePolicy", "AttachUserPolicy", "DetachUserPolicy"):
        context["iam:policyarn"] = [parameters.get("PolicyArn", "")]
    boundary = parameters.get("PermissionsBoundary") or getattr(entity, "permissions_boundary_arn", None)
    if boundary:
        context["iam:permissionsboundary"] = [boundary]
    if "AWSServiceName" in parameters:
        context["iam:awsservicename"] = [parameters["AWSServiceName"]]
    yield Check(f"iam:{action}", resource, context, shown)
    if action == "AddRoleToInstanceProfile":
        role = _iam_entity("role", parameters.get("RoleName", ""))
        if role is not None:
            yield pass_role(role, resource)


def checks_of(service: str, action: str, parameters: Parameters) -> list[Check]:
    if service == "ec2":
        return list(ec2_checks(action, parameters))
    if service == "iam":
        return list(iam_checks(action, parameters))
    return [Check(f"{service}:{action}", parameters.get("RoleArn", "*"))]
