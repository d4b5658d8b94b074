"""What moto's EC2 plays differently from AWS: paging, metadata options, and the states of profile associations."""

from __future__ import annotations

import copy
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import (
    EC2ClientError,
    IncorrectStateIamProfileAssociationError,
    InvalidAssociationIDIamProfileAssociationError,
)
from moto.ec2.models import EC2Backend
from moto.ec2.models.core import TaggedEC2Resource
from moto.ec2.models.iam_instance_profile import IamInstanceProfileAssociation
from moto.ec2.responses._base_response import EC2BaseResponse
from moto.ec2.responses.iam_instance_profiles import IamInstanceProfiles
from moto.ec2.responses.instances import InstanceResponse
from moto.ec2.utils import random_iam_instance_profile_association_id

from iam import require_usable_profile
from state import Settling

_FILTER_VALUES = 200
_PAGE = 1000


def _page(items: list[Any], identify: Any, parameters: Any) -> tuple[list[Any], str | None]:
    """One page after the item that the token names."""
    size = parameters("MaxResults")
    if size is not None and not 5 <= int(size) <= _PAGE:
        raise EC2ClientError("InvalidParameterValue", f"Value ( {size} ) for parameter maxResults is invalid.")
    token = parameters("NextToken")
    names = [identify(each) for each in items]
    if token is not None and token not in names:
        raise EC2ClientError("InvalidParameterValue", "The token is not valid.")
    start = names.index(token) + 1 if token is not None else 0
    end = start + int(size or _PAGE)
    return items[start:end], names[end - 1] if end < len(items) else None


# --- Instances and their metadata options ----------------------------------


def metadata_in_force(instance: Any) -> Any:
    """The metadata service works by the old options until the new ones are applied."""
    before, settling = getattr(instance, "lab_metadata", (None, None))
    return before if settling is not None and not settling.peek() else instance.metadata_options


def _read_metadata(instance: Any) -> None:
    _, settling = getattr(instance, "lab_metadata", (None, None))
    if settling is not None:
        instance.metadata_options.state = "applied" if settling.read() else "pending"


def describe_instances(self: Any) -> ActionResult:
    identifiers = self._get_param("InstanceIds", [])
    if identifiers and self._get_param("MaxResults") is not None:
        raise EC2ClientError(
            "InvalidParameterCombination",
            "The parameter instancesSet cannot be used with the parameter maxResults",
        )
    filters = self._filters_from_querystring()
    backend = self.ec2_backend
    if identifiers:
        reservations = backend.get_reservations_by_instance_ids(identifiers, filters=filters)
    else:
        reservations = backend.describe_instances(filters=filters)
    # AWS pages by instance, moto by reservation, of which a thousand instances may be one.
    pairs = [(reservation, instance) for reservation in reservations for instance in reservation.instances]
    page, token = _page(pairs, lambda pair: pair[1].id, self._get_param)
    answer: dict[str, Any] = {}
    for reservation, instance in page:
        _read_metadata(instance)
        if reservation.id not in answer:
            answer[reservation.id] = copy.copy(reservation)
            answer[reservation.id].instances = []
        answer[reservation.id].instances.append(instance)
    return ActionResult({"Reservations": list(answer.values()), "NextToken": token})


def _require_state(instance: Any, *states: str) -> None:
    if instance.state not in states:
        words = " or ".join(f"'{each}'" for each in states)
        plural = "s" if len(states) > 1 else ""
        raise EC2ClientError(
            "IncorrectInstanceState", f"The instance '{instance.id}' is not in the {words} state{plural}."
        )


def modify_instance_metadata_options(
    self: Any,
    instance_id: str,
    http_tokens: str | None = None,
    hop_limit: int | None = None,
    http_endpoint: str | None = None,
    dry_run: bool | None = False,
    http_protocol: str | None = None,
    metadata_tags: str | None = None,
) -> Any:
    """Keeps what was not sent (moto forgets it) and is `pending` first."""
    instance = self.get_instance(instance_id)
    _require_state(instance, "running", "stopped")
    if hop_limit is not None and not 1 <= hop_limit <= 64:
        raise EC2ClientError(
            "InvalidParameterValue",
            f"Value ({hop_limit}) for parameter HttpPutResponseHopLimit is invalid. Expecting a value from 1 to 64.",
        )
    changed = {
        "http_tokens": http_tokens,
        "http_put_response_hop_limit": hop_limit,
        "http_endpoint": http_endpoint,
        "http_protocol_ipv6": http_protocol,
        "instance_metadata_tags": metadata_tags,
    }
    in_force = metadata_in_force(instance)
    options = copy.copy(instance.metadata_options)
    for name, value in changed.items():
        if value is not None:
            setattr(options, name, value)
    options.state = "pending"
    instance.metadata_options = options
    instance.lab_metadata = (in_force, Settling())
    return options


# --- Associations ----------------------------------------------------------


def associate(instance: Any, profile: Any, settled: bool = False) -> Any:
    backend = instance.ec2_backend
    association = IamInstanceProfileAssociation(
        backend, random_iam_instance_profile_association_id(), instance, profile
    )
    instance.iam_instance_profile = {"Arn": profile.arn, "Id": profile.id}
    association.settling = Settling()
    association.state = "associating"
    if settled:
        association.settling.until = association.settling.reads = 0
        association.state = "associated"
    backend.iam_instance_profile_associations[instance.id] = association
    return association


def associate_iam_instance_profile(
    self: Any,
    instance_id: str,
    iam_instance_profile_name: str | None = None,
    iam_instance_profile_arn: str | None = None,
) -> Any:
    instance = self.get_instance(instance_id)
    _require_state(instance, "running", "stopped")
    if instance_id in self.iam_instance_profile_associations:
        raise IncorrectStateIamProfileAssociationError(instance_id)
    profile = require_usable_profile(iam_instance_profile_name, iam_instance_profile_arn)
    return associate(instance, profile)


def _find_association(backend: Any, association_id: str) -> Any:
    for each in backend.iam_instance_profile_associations.values():
        if each.association_id == association_id:
            return each
    raise InvalidAssociationIDIamProfileAssociationError(association_id)


def replace_iam_instance_profile_association(
    self: Any,
    association_id: str,
    iam_instance_profile_name: str | None = None,
    iam_instance_profile_arn: str | None = None,
) -> Any:
    """As on AWS, only for running instances, with a new association id, and seen by DescribeInstances."""
    instance = _find_association(self, association_id).instance
    _require_state(instance, "running")
    profile = require_usable_profile(iam_instance_profile_name, iam_instance_profile_arn)
    return associate(instance, profile)


def describe_associations(self: Any) -> ActionResult:
    backend = self.ec2_backend
    wanted = self._get_param("AssociationIds", [])
    filters = self._filters_from_querystring()
    associations = list(backend.iam_instance_profile_associations.values())
    for each in associations:
        each.state = "associated" if each.settling.read() else "associating"
    found = [
        each
        for each in associations
        if (not wanted or each.association_id in wanted)
        and ("instance-id" not in filters or each.instance_id in filters["instance-id"])
        and ("state" not in filters or each.state in filters["state"])
    ]
    page, token = _page(found, lambda each: each.association_id, self._get_param)
    return ActionResult({"IamInstanceProfileAssociations": page, "NextToken": token})


def install() -> None:
    read_filters = EC2BaseResponse._filters_from_querystring

    def limited_filters(self: Any) -> dict[str, Any]:
        filters = read_filters(self)
        if sum(map(len, filters.values())) > _FILTER_VALUES:
            raise EC2ClientError(
                "FilterLimitExceeded",
                f"The maximum number of filter values specified on a single call is {_FILTER_VALUES}",
            )
        return filters

    # moto searches all tags of the region for each resource that it shows.
    def get_tags(self: Any) -> list[dict[str, str]]:
        return [{"key": key, "value": value} for key, value in self.ec2_backend.tags.get(self.id, {}).items()]

    TaggedEC2Resource.get_tags = get_tags  # type: ignore[method-assign]
    EC2BaseResponse._filters_from_querystring = limited_filters  # type: ignore[method-assign]
    InstanceResponse.describe_instances = describe_instances  # type: ignore[method-assign]
    EC2Backend.modify_instance_metadata_options = modify_instance_metadata_options  # type: ignore[method-assign]
    EC2Backend.associate_iam_instance_profile = associate_iam_instance_profile  # type: ignore[method-assign]
    EC2Backend.replace_iam_instance_profile_association = replace_iam_instance_profile_association  # type: ignore[method-assign]
    IamInstanceProfiles.describe_iam_instance_profile_associations = describe_associations  # type: ignore[method-assign]
