"""moto's server with the lab's permissions and EC2 on top. Started by the gateway, which it ends with.

Reads one line of JSON from standard input, binds a port of the kernel's choice on loopback, prints `ready PORT`.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from typing import Any, Callable

options = json.loads(sys.stdin.readline())
# moto reads these while it is imported.
os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"
os.environ["MOTO_ACCOUNT_ID"] = options["accountId"]
os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"

from moto.moto_server.werkzeug_app import (  # noqa: E402
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from moto.utilities.utils import get_partition  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402
from werkzeug.wrappers import Request, Response  # noqa: E402

import authorization  # noqa: E402
import control  # noqa: E402
import iam  # noqa: E402
import instances  # noqa: E402
import principals  # noqa: E402
from state import Settings, lab  # noqa: E402


def answer_control(request: Request) -> Any:
    """The gateway's own requests: POST /_control/NAME with JSON."""
    body = json.loads(request.get_data() or b"{}")
    name = request.path.removeprefix("/_control/")
    if name == "settings":
        lab.settings = Settings(**body)
        return {}
    if name == "user":
        return control.create_user(body["name"], body.get("document"))
    if name == "role":
        return control.create_role(body["name"], body.get("policy"), body.get("trust"))
    if name == "assume":
        return control.assume_role(body["name"])
    if name == "instances":
        return control.seed_instances(body)
    if name == "instance-state":
        return control.set_state(body["instanceId"], body["state"])
    if name == "instance-credentials":
        return control.instance_credentials(body["instanceId"], body["hops"])
    if name == "managed-policy":
        return control.place_managed_policy(body["name"], body.get("path"))
    if name == "authorize":
        return control.authorize_for_gateway(body)
    raise control.Unknown(name)


class Application:
    def __init__(self) -> None:
        self.moto = DomainDispatcherApplication(create_backend_app)
        # moto is not made for calls at the same time.
        self.lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        with self.lock:
            lab.now = float(environ["HTTP_X_LAB_NOW"])
            if not environ["PATH_INFO"].startswith("/_control/"):
                return list(self.moto(environ, start_response))
            try:
                response = Response(json.dumps(answer_control(Request(environ))), mimetype="application/json")
            except control.Unknown as unknown:
                response = Response(json.dumps({"unknown": str(unknown)}), 404, mimetype="application/json")
            return response(environ, start_response)


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    lab.account_id, lab.region = options["accountId"], options["region"]
    lab.partition = get_partition(lab.region)
    for module in (authorization, iam, instances, principals):
        module.install()
    server = make_server("127.0.0.1", 0, Application(), threaded=True, request_handler=MotoRequestHandler)
    # The first call of each service would otherwise wait for its data.
    for service in ("iam", "ec2", "sts"):
        create_backend_app(service)  # type: ignore[arg-type]
    print(f"ready {server.server_port}", flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # The gateway holds the other end: it closes also when the gateway is killed.
    sys.stdin.read()


main()
