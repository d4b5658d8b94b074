"""Trust policies: who may become a role, and tokens of OpenID Connect providers."""

from __future__ import annotations

import base64
import json
from typing import Any

from calls import Parameters, iam_backend
from policy import DENY, Context, as_list, conditions_hold, matches_action
from principals import Principal
from state import lab

# What a trust policy says to a caller.
DIRECT = "direct"  # the caller itself is named
DELEGATED = "delegated"  # its account is: the caller's own policies decide


class WebIdentityError(Exception):
    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code
        self.message = message


def find_role(arn: str) -> Any:
    return next((each for each in iam_backend().roles.values() if each.arn == arn), None)


def _matching(role: Any, action: str, context: Context) -> list[tuple[str, dict[str, Any]]]:
    document = json.loads(role.assume_role_policy_document)
    return [
        (statement["Effect"], {"AWS": "*"} if statement.get("Principal") == "*" else statement.get("Principal", {}))
        for statement in as_list(document.get("Statement", []))
        if matches_action(statement, action) and conditions_hold(statement, context)
    ]


def trust_in(role: Any, principal: Principal, parameters: Parameters) -> str | None:
    """DIRECT, DELEGATED, DENY or None for a caller of sts:AssumeRole."""
    context = dict(principal.context)
    if "ExternalId" in parameters:
        context["sts:externalid"] = [parameters["ExternalId"]]
    if "RoleSessionName" in parameters:
        context["sts:rolesessionname"] = [parameters["RoleSessionName"]]
    account = (lab.account_id, f"arn:{lab.partition}:iam::{lab.account_id}:root")
    result = None
    for effect, named in _matching(role, "sts:AssumeRole", context):
        values = as_list(named.get("AWS", []))
        direct = any(value in principal.names for value in values)
        delegated = any(value == "*" or value in account for value in values)
        if not direct and not delegated:
            continue
        if effect == "Deny":
            return DENY
        result = DIRECT if direct or result == DIRECT else DELEGATED
    return result


def trusts_service(role: Any, service: str) -> bool:
    effects = [
        effect
        for effect, named in _matching(role, "sts:AssumeRole", {})
        if service in as_list(named.get("Service", []))
    ]
    return "Allow" in effects and "Deny" not in effects


def _claims(token: str) -> dict[str, Any]:
    try:
        body = token.split(".")[1]
        return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (IndexError, ValueError):
        raise WebIdentityError(
            "InvalidIdentityToken", "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
        ) from None


def check_web_identity(parameters: Parameters) -> None:
    """AssumeRoleWithWebIdentity: provider, audience, expiry and the role's trust; the token's signature is not checked.

    Raises WebIdentityError as STS answers.
    """
    claims = _claims(parameters.get("WebIdentityToken", ""))
    issuer = str(claims.get("iss", "")).removeprefix("https://")
    arn = f"arn:{lab.partition}:iam::{lab.account_id}:oidc-provider/{issuer}"
    provider = iam_backend().open_id_providers.get(arn)
    if provider is None:
        raise WebIdentityError(
            "InvalidIdentityToken", f"No OpenIDConnect provider found in your account for https://{issuer}"
        )
    audiences = as_list(claims.get("aud", []))
    if not set(audiences) & set(provider.client_id_list):
        raise WebIdentityError("InvalidIdentityToken", "Incorrect token audience")
    now = int(lab.now / 1000)
    if now >= int(claims.get("exp", 0)):
        raise WebIdentityError(
            "ExpiredTokenException",
            f"Token expired: current date/time {now} must be before the expiration date/time {claims.get('exp', 0)}",
        )
    context: Context = {
        f"{issuer}:{name}".lower(): [str(value) for value in as_list(claim)] for name, claim in claims.items()
    }
    role = find_role(parameters.get("RoleArn", ""))
    statements = _matching(role, "sts:AssumeRoleWithWebIdentity", context) if role is not None else []
    effects = [effect for effect, named in statements if arn in as_list(named.get("Federated", []))]
    if "Deny" in effects or "Allow" not in effects:
        raise WebIdentityError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
