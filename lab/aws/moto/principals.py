"""Who calls: the user or the role session behind an access key, with everything that speaks about its permissions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from moto.sts.models import STSBackend, sts_backends

from calls import iam_backend, iam_tags
from policy import Context
from state import lab


@dataclass
class Principal:
    arn: str
    # What trust policies may name: the session and its role, or the user.
    names: tuple[str, ...]
    identity_policies: list[dict[str, Any]]
    boundary: list[dict[str, Any]] | None = None
    session_policy: list[dict[str, Any]] | None = None
    context: Context = field(default_factory=dict)
    # Milliseconds since the epoch; None for a user's keys.
    expires: float | None = None


def _document_of(policy: Any) -> dict[str, Any]:
    version = next(each for each in policy.versions if each.is_default)
    return json.loads(version.document)


def _boundary_of(entity: Any) -> list[dict[str, Any]] | None:
    arn = getattr(entity, "permissions_boundary_arn", None) or getattr(entity, "permissions_boundary", None)
    if isinstance(arn, dict):
        arn = arn["PermissionsBoundaryArn"]
    if not arn:
        return None
    policy = iam_backend().managed_policies.get(arn)
    return [_document_of(policy)] if policy else []


def _attached(entity: Any) -> list[dict[str, Any]]:
    since = getattr(entity, "lab_attached_at", {})
    in_force = lab.now - lab.settings.propagation_ms
    return [
        _document_of(policy)
        for arn, policy in entity.managed_policies.items()
        if since.get(arn, in_force) <= in_force
    ]


def _inline(documents: Any) -> list[dict[str, Any]]:
    return [json.loads(each) for each in documents]


def _principal_tags(entity: Any) -> Context:
    return {f"aws:principaltag/{key.lower()}": [value] for key, value in iam_tags(entity).items()}


def _user(user: Any) -> Principal:
    groups = [each for each in iam_backend().groups.values() if user in each.users]
    policies = [*_attached(user), *_inline(user.policies.values())]
    for group in groups:
        policies += [*_attached(group), *_inline(group.policies.values())]
    return Principal(
        arn=user.arn,
        names=(user.arn,),
        identity_policies=policies,
        boundary=_boundary_of(user),
        context={
            "aws:principalarn": [user.arn],
            "aws:principaltype": ["User"],
            "aws:username": [user.name],
            "aws:userid": [user.id],
            **_principal_tags(user),
        },
    )


def _session(session: Any) -> Principal:
    role = next((each for each in iam_backend().roles.values() if each.arn == session.role_arn), None)
    context: Context = {
        "aws:principalarn": [session.role_arn],
        "aws:principaltype": ["AssumedRole"],
        "aws:userid": [session.user_id],
    }
    return Principal(
        arn=session.arn,
        names=(session.arn, session.role_arn),
        # A role that was deleted leaves its sessions without any permission.
        identity_policies=[*_attached(role), *_inline(role.policies.values())] if role else [],
        boundary=_boundary_of(role),
        session_policy=_inline([session.policy]) if session.policy else None,
        context={**context, **_principal_tags(role)},
        expires=session.expiration.timestamp() * 1000,
    )


def find_principal(access_key_id: str) -> Principal | None:
    session = sts_backends[lab.account_id][lab.partition].get_assumed_role_from_access_key(access_key_id)
    if session is not None:
        return _session(session)
    for user in iam_backend().users.values():
        if any(key.access_key_id == access_key_id for key in user.access_keys):
            return _user(user)
    return None


def install() -> None:
    """Sessions expire by the lab's clock."""
    assume_role = STSBackend.assume_role

    def assume_role_by_lab_clock(self: Any, *args: Any, **kwargs: Any) -> Any:
        session = assume_role(self, *args, **kwargs)
        duration = kwargs["duration"] if "duration" in kwargs else args[4]
        session.expiration = datetime.fromtimestamp(lab.now / 1000 + duration, timezone.utc)
        return session

    STSBackend.assume_role = assume_role_by_lab_clock  # type: ignore[method-assign]
