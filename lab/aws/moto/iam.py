"""What moto's IAM lacks: propagation, quotas, and refusals to delete what is in use."""

from __future__ import annotations

from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.iam.exceptions import DeleteConflictException, LimitExceededException, NotFoundException
from moto.iam.models import IAMBackend

from calls import iam_backend
from state import lab

_POLICIES_PER_ROLE = 10
_POLICY_SIZE = 6144


def is_known(entity: Any) -> bool:
    """False while IAM has not yet told other services of something new."""
    return lab.now >= getattr(entity, "lab_known_at", 0)


def _mark(entity: Any) -> Any:
    entity.lab_known_at = lab.now + lab.settings.propagation_ms
    return entity


def _require_known(entity: Any, message: str) -> None:
    if not is_known(entity):
        raise NotFoundException(message)


def require_usable_profile(name: str | None, arn: str | None) -> Any:
    """For EC2's calls that take an instance profile. Raises as EC2 does, in whose API there is no NoSuchEntity."""
    profiles = iam_backend().get_instance_profiles()
    profile = next((each for each in profiles if each.name == name or each.arn == arn), None)
    if profile is None or not is_known(profile):
        field, value, word = ("name", name, "name") if name else ("arn", arn, "ARN")
        raise EC2ClientError(
            "InvalidParameterValue",
            f"Value ({value}) for parameter iamInstanceProfile.{field} is invalid."
            f" Invalid IAM Instance Profile {word}",
        )
    if not profile.roles or lab.now < getattr(profile, "lab_role_known_at", 0):
        raise EC2ClientError(
            "InvalidParameterValue", f'IAM Instance Profile "{profile.arn}" has no associated IAM Roles'
        )
    return profile


def _creation(original: Any) -> Any:
    return lambda self, *args, **kwargs: _mark(original(self, *args, **kwargs))


def _size_of(document: str) -> int:
    return len("".join(document.split()))


def _limited(original: Any, position: int, name: str) -> Any:
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        document = kwargs[name] if name in kwargs else args[position]
        if _size_of(document) > _POLICY_SIZE:
            raise LimitExceededException(f"Cannot exceed quota for PolicySize: {_POLICY_SIZE}")
        return original(self, *args, **kwargs)

    return call


def install() -> None:
    add_role, attach, detach = (
        IAMBackend.add_role_to_instance_profile,
        IAMBackend.attach_role_policy,
        IAMBackend.detach_role_policy,
    )
    remove_role, delete_policy = IAMBackend.remove_role_from_instance_profile, IAMBackend.delete_policy

    def add_role_to_instance_profile(self: Any, profile_name: str, role_name: str) -> None:
        profile, role = self.get_instance_profile(profile_name), self.get_role(role_name)
        _require_known(profile, f"Instance Profile {profile_name} cannot be found.")
        _require_known(role, f"The role with name {role_name} cannot be found.")
        add_role(self, profile_name, role_name)
        profile.lab_role_known_at = lab.now + lab.settings.propagation_ms

    def remove_role_from_instance_profile(self: Any, profile_name: str, role_name: str) -> None:
        profile, role = self.get_instance_profile(profile_name), self.get_role(role_name)
        if role not in profile.roles:
            # moto fails here; the code is IAM's, the words are ours.
            raise NotFoundException(f"The role with name {role_name} is not in {profile_name}.")
        remove_role(self, profile_name, role_name)

    def attach_role_policy(self: Any, policy_arn: str, role_name: str) -> None:
        role = self.get_role(role_name)
        _require_known(role, f"The role with name {role_name} cannot be found.")
        policy = self.managed_policies.get(policy_arn)
        if policy is not None:
            _require_known(policy, f"Policy {policy_arn} does not exist or is not attachable.")
        if policy_arn in role.managed_policies:
            return  # attaching twice changes nothing
        if len(role.managed_policies) >= _POLICIES_PER_ROLE:
            raise LimitExceededException(f"Cannot exceed quota for PoliciesPerRole: {_POLICIES_PER_ROLE}")
        attach(self, policy_arn, role_name)
        if not hasattr(role, "lab_attached_at"):
            role.lab_attached_at = {}
        role.lab_attached_at[policy_arn] = lab.now

    def detach_role_policy(self: Any, policy_arn: str, role_name: str) -> None:
        detach(self, policy_arn, role_name)
        getattr(self.get_role(role_name), "lab_attached_at", {}).pop(policy_arn, None)

    def delete_managed_policy(self: Any, policy_arn: str) -> None:
        policy = self.get_policy(policy_arn)
        entities = [*self.roles.values(), *self.users.values(), *self.groups.values()]
        if any(policy_arn in each.managed_policies for each in entities):
            raise DeleteConflictException("Cannot delete a policy attached to entities.")
        if len(policy.versions) > 1:
            message = "This policy has more than one version. Before you delete a policy, you must delete the policy's versions."
            raise DeleteConflictException(message)
        delete_policy(self, policy_arn)

    IAMBackend.create_role = _creation(IAMBackend.create_role)  # type: ignore[method-assign]
    IAMBackend.create_instance_profile = _creation(IAMBackend.create_instance_profile)  # type: ignore[method-assign]
    IAMBackend.create_policy = _limited(  # type: ignore[method-assign]
        _creation(IAMBackend.create_policy), 2, "policy_document"
    )
    IAMBackend.create_policy_version = _limited(  # type: ignore[method-assign]
        IAMBackend.create_policy_version, 1, "policy_document"
    )
    IAMBackend.add_role_to_instance_profile = add_role_to_instance_profile  # type: ignore[method-assign]
    IAMBackend.remove_role_from_instance_profile = (  # type: ignore[method-assign]
        remove_role_from_instance_profile
    )
    IAMBackend.attach_role_policy = attach_role_policy  # type: ignore[method-assign]
    IAMBackend.detach_role_policy = detach_role_policy  # type: ignore[method-assign]
    IAMBackend.delete_policy = delete_managed_policy  # type: ignore[method-assign]
