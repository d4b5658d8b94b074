"""Replaces moto's authorization, which looks neither at resources nor at conditions; its signature check stays."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from typing import Any
from urllib.parse import urlparse
from xml.sax.saxutils import escape

from moto.core.authorization import ActionAuthenticatorMixin
from moto.iam.access_control import IAMRequest
from werkzeug.exceptions import HTTPException

from calls import Check, checks_of
from policy import ALLOW, DENY, Context, evaluate
from principals import Principal, find_principal
from state import lab
from trust import DIRECT, WebIdentityError, check_web_identity, find_role, trust_in


class Refused(HTTPException):
    """An answer in the form of the service's protocol."""

    def __init__(self, service: str, status: int, code: str, message: str):
        super().__init__()
        self.code = status
        self.error_code = code
        self.message = message
        error = f"<Code>{code}</Code><Message>{escape(message)}</Message>"
        if service == "ec2":
            body = f"<Response><Errors><Error>{error}</Error></Errors><RequestID>lab</RequestID></Response>"
        else:
            body = f"<ErrorResponse><Error><Type>Sender</Type>{error}</Error><RequestId>lab</RequestId></ErrorResponse>"
        self.description = f'<?xml version="1.0" encoding="UTF-8"?>{body}'

    def get_body(self, *_: Any, **__: Any) -> str:
        return str(self.description)

    def get_headers(self, *_: Any, **__: Any) -> list[tuple[str, str]]:
        return [("Content-Type", "text/xml")]


def denial(service: str, principal: Principal, check: Check, reason: str) -> Refused:
    sentence = (
        f"User: {principal.arn} is not authorized to perform: {check.action}"
        f" on resource: {check.shown or check.resource}{reason}"
    )
    if service != "ec2":
        return Refused(service, 403, "AccessDeniedException" if service == "eks" else "AccessDenied", sentence)
    message = f"You are not authorized to perform this operation. {sentence}"
    if check.resource != "*":
        # AWS's is ciphertext for sts:DecodeAuthorizationMessage; this one only looks like it.
        opaque = hashlib.sha512(sentence.encode()).hexdigest()
        message += f". Encoded authorization failure message: {opaque}"
    return Refused(service, 403, "UnauthorizedOperation", message)


def refusal_reason(principal: Principal, check: Check, context: Context, trusted: str | None) -> str | None:
    """None where the call is allowed, else the end of AWS's sentence."""
    sources = (
        ("an identity-based policy", "identity-based policy", principal.identity_policies),
        ("a permissions boundary", "permissions boundary", principal.boundary),
        ("a session policy", "session policy", principal.session_policy),
    )
    results = [
        (denying, allowing, evaluate(documents, check.action, check.resource, context))
        for denying, allowing, documents in sources
        if documents is not None
    ]
    for denying, _, result in results:
        if result == DENY:
            return f" with an explicit deny in {denying}"
    if trusted == DIRECT:
        return None
    for _, allowing, result in results:
        if result != ALLOW:
            return f" because no {allowing} allows the {check.action} action"
    return None


# IAM is global in its partition, and called in one region of it.
_IAM_REGIONS = {"aws": "us-east-1", "aws-cn": "cn-north-1", "aws-us-gov": "us-gov-west-1"}


def global_context(principal: Principal, service: str, region: str) -> Context:
    now = datetime.fromtimestamp(lab.now / 1000, timezone.utc)
    return {
        **principal.context,
        "aws:principalaccount": [lab.account_id],
        "aws:requestedregion": [_IAM_REGIONS[lab.partition] if service == "iam" else region],
        "aws:currenttime": [now.strftime("%Y-%m-%dT%H:%M:%SZ")],
        "aws:epochtime": [str(int(lab.now / 1000))],
        "aws:sourceip": ["127.0.0.1"],
        "aws:securetransport": ["true"],
        "aws:viaawsservice": ["false"],
    }


def authorize(principal: Principal, service: str, region: str, checks: list[Check], parameters: dict[str, str]) -> None:
    """Raises Refused for the first check that is not allowed."""
    shared = global_context(principal, service, region)
    for check in checks:
        trusted = None
        if check.action == "sts:AssumeRole":
            role = find_role(check.resource)
            trusted = trust_in(role, principal, parameters) if role is not None else None
            if trusted in (None, DENY):
                raise denial(service, principal, check, "")
        reason = refusal_reason(principal, check, {**shared, **check.context}, trusted)
        if reason is not None:
            raise denial(service, principal, check, reason)


def require_valid(principal: Principal | None, service: str) -> Principal:
    if principal is None:
        code = "UnrecognizedClientException" if service == "eks" else "InvalidClientTokenId"
        raise Refused(service, 403, code, "The security token included in the request is invalid.")
    if principal.expires is not None and lab.now >= principal.expires:
        if service == "ec2":
            raise Refused(service, 400, "RequestExpired", "Request has expired.")
        code = "ExpiredTokenException" if service == "eks" else "ExpiredToken"
        raise Refused(service, 403, code, "The security token included in the request is expired")
    return principal


class SignedRequest(IAMRequest):
    """moto's reading of a signed request, with errors in the form of the service's protocol."""

    @property
    def service(self) -> str:
        return self._service

    @property
    def region(self) -> str:
        return self._region

    @property
    def principal(self) -> Principal:
        return require_valid(find_principal(self._access_key._access_key_id), self._service)

    def _raise_signature_does_not_match(self) -> None:
        if self._service == "ec2":
            self._raise_invalid_access_key("")
        raise Refused(
            self._service,
            403,
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided."
            " Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
        )

    def _raise_invalid_access_key(self, _: str) -> None:
        if self._service == "ec2":
            message = "AWS was not able to validate the provided access credentials"
            raise Refused(self._service, 401, "AuthFailure", message)
        require_valid(None, self._service)


def _authorize_call(self: Any, _request_class: type, _resource: str = "*") -> None:
    """In place of moto's own; `self` is moto's response object of one call."""
    action = self._get_action()
    parameters = {name: values[0] for name, values in self.data.items() if isinstance(values, list) and values}
    if not lab.settings.enforce:
        return
    if action == "AssumeRoleWithWebIdentity":
        try:
            check_web_identity(parameters)
        except WebIdentityError as error:
            status = 403 if error.code == "AccessDenied" else 400
            raise Refused("sts", status, error.code, error.message) from None
        return
    if "Authorization" not in self.headers:
        raise Refused(self.service_name, 403, "MissingAuthenticationToken", "Request is missing Authentication Token")
    query = urlparse(self.uri).query
    request = SignedRequest(
        account_id=lab.account_id,
        method=self.method,
        path=self.raw_path + (f"?{query}" if query else ""),
        data=self.data,
        body=self.raw_body,
        headers=self.headers,
        action=action,
    )
    request.check_signature()
    principal = request.principal
    if action == "GetCallerIdentity":
        return  # allowed to everybody, whatever their policies deny
    checks = checks_of(request.service, action, parameters)
    authorize(principal, request.service, request.region, checks, parameters)
    # moto carries some calls out although they are dry runs.
    if request.service == "ec2" and parameters.get("DryRun", "").lower() == "true":
        raise Refused("ec2", 412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.")


def install() -> None:
    ActionAuthenticatorMixin._authenticate_and_authorize_action = _authorize_call  # type: ignore[method-assign]
