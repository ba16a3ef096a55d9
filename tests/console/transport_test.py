"""Whom the console program trusts on the network, and through whom it goes there.

Certificates are made by openssl for each run; servers and proxies listen on this computer.
"""

import base64
import contextlib
import json
import pathlib
import socket
import socketserver
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "provider"))
from harness import Home, Lmi, http_request  # noqa: E402

TOKEN = b'{"access_token":"at-of-the-server","token_type":"Bearer","expires_in":600}'
# a name that no resolver knows: only a proxy can reach it
FAR_AWAY = "sso.lmi-test.invalid"
SECRET = "CANARY-client-secret"
PROXY_PASSWORD = "CANARY-proxy-password"


class Authority:
    """Somebody who signs certificates, in a folder of their own."""

    def __init__(self, folder, name):
        self._folder, self._name = pathlib.Path(folder), name
        self.file = self._folder / f"{name}.pem"
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
                      "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem")

    def certificate(self, name, *options, names="DNS:localhost,IP:127.0.0.1", digest="sha256"):
        """The files of a server's certificate and its key."""
        (self._folder / "names").write_text(f"subjectAltName={names}")
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=server",
                      "-keyout", f"{name}.key", "-out", f"{name}.csr")
        self._openssl("x509", "-req", f"-{digest}", "-in", f"{name}.csr", "-CA", self.file,
                      "-CAkey", f"{self._name}.key", "-CAcreateserial", "-extfile", "names",
                      *(options or ("-days", "30")), "-out", f"{name}.crt")
        return self._folder / f"{name}.crt", self._folder / f"{name}.key"

    def _openssl(self, *arguments):
        subprocess.run(["openssl", *map(str, arguments)], cwd=self._folder, check=True,
                       capture_output=True, timeout=60)


class Server(socketserver.ThreadingTCPServer):
    """Runs in the background for as long as the `with` block lasts."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, handler):
        super().__init__(("127.0.0.1", 0), handler)
        self.port = self.server_address[1]
        self.heard = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self._thread.join(10)
        self.server_close()

    def handle_error(self, request, client_address):
        """A client that goes away is what these tests are about."""


def read_request(connection):
    """Head and body, whatever of them came."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(4096)
        if not part:
            return data
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n")
                   if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        part = connection.recv(4096)
        if not part:
            break
        body += part
    return head + b"\r\n\r\n" + body


class TokenServer(Server):
    """A token endpoint over TLS, or without a certificate over plain http; `heard` is what came
    through the encryption, `heads` are lines of its answers' heads besides the usual ones."""

    heads = b""

    def __init__(self, certificate, configure=lambda context: None):
        context = None
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            configure(context)
            context.load_cert_chain(*certificate)
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.settimeout(20)
                with contextlib.ExitStack() as stack:
                    connection = self.request if context is None else stack.enter_context(
                        context.wrap_socket(self.request, server_side=True))
                    data = read_request(connection)
                    if not data:
                        return
                    outer.heard.append(data)
                    connection.sendall(
                        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close"
                        b"\r\n%sContent-Length: %d\r\n\r\n%s" % (outer.heads, len(TOKEN), TOKEN))

        super().__init__(Handler)


class Proxy(Server):
    """A proxy that connects everybody to one server; `heard` are the heads that it was asked with."""

    def __init__(self, target_port, credentials=None):
        outer = self
        wanted = credentials and base64.b64encode(credentials.encode())

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.settimeout(20)
                while True:
                    head = read_request(self.request)
                    if not head:
                        return
                    outer.heard.append(head)
                    if not wanted or wanted in head:
                        break
                    self.request.sendall(
                        b"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                        b"Content-Length: 0\r\n\r\n")
                with socket.create_connection(("127.0.0.1", target_port), 20) as target:
                    self.request.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                    back = threading.Thread(target=relay, args=(target, self.request), daemon=True)
                    back.start()
                    relay(self.request, target)
                    back.join(20)

        super().__init__(Handler)


def relay(source, sink):
    with contextlib.suppress(OSError):
        while part := source.recv(65536):
            sink.sendall(part)
        sink.shutdown(socket.SHUT_WR)


class TransportCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="lmi-certificates-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.ours = Authority(folder.name, "ours")
        cls.other = Authority(folder.name, "other")
        cls.good = cls.ours.certificate("good")

    def setUp(self):
        self.home = self.enterContext(Home())

    def token(self, port, host="localhost", trusting=None, **variables):
        """What `lmi auth token` makes of a token endpoint there."""
        keys = {"OAUTH_CA_FILE": trusting} if trusting else {}
        self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET=SECRET,
                      OAUTH_TOKEN_URL=f"https://{host}:{port}/token", **keys)
        result = Lmi(self.home).run("auth", "token", "-e", "dev", "-vv",
                                    QT_LOGGING_RULES="qt.network.*=true", **variables)
        for canary in (SECRET, PROXY_PASSWORD):
            self.assertNotIn(canary, result.stdout + result.stderr)
        return result

    def assert_token(self, result):
        self.assertEqual((result.returncode, result.stdout), (0, "at-of-the-server\n"),
                         result.stderr)

    def assert_insecure(self, result, server):
        self.assertEqual((result.returncode, result.stdout), (5, ""), result.stderr)
        self.assertIn("is not secure", result.stderr)
        self.assertEqual(server.heard, [])


class TrustTest(TransportCase):
    def refused(self, certificate, configure=lambda context: None, reason=""):
        with TokenServer(certificate, configure) as server:
            result = self.token(server.port, trusting=self.ours.file)
            self.assert_insecure(result, server)
            self.assertIn(f"is not secure: {reason}", result.stderr)

    def test_L2_system_trusts_nobody_of_ours(self):
        with TokenServer(self.good) as server:
            self.assert_insecure(self.token(server.port), server)

    def test_L2_file_is_trusted(self):
        with TokenServer(self.good) as server:
            self.assert_token(self.token(server.port, trusting=self.ours.file))

    def test_L2_another_file_is_not(self):
        with TokenServer(self.good) as server:
            self.assert_insecure(self.token(server.port, trusting=self.other.file), server)

    def test_B9_expired(self):
        self.refused(self.ours.certificate("expired", "-days", "-1"), reason="its certificate has ended.")

    def test_B9_for_another_host(self):
        self.refused(self.ours.certificate("named", names="DNS:sso.example.com"),
                     reason="its certificate is for another host.")

    def test_B9_self_signed(self):
        self.refused((self.other.file, self.folder / "other.key"),
                     reason="nobody that is trusted here has signed its certificate.")

    def test_L2_old_protocols(self):
        def only_old(context):
            context.set_ciphers("ALL:@SECLEVEL=0")
            with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
                context.minimum_version = ssl.TLSVersion.TLSv1
                context.maximum_version = ssl.TLSVersion.TLSv1_1
        self.refused(self.good, only_old)

    def test_L2_weak_signature(self):
        self.refused(self.ours.certificate("sha1", digest="sha1"),
                     lambda context: context.set_ciphers("DEFAULT:@SECLEVEL=0"))

    def test_file_that_is_not_there(self):
        missing = self.folder / "missing.pem"
        result = self.token(1, trusting=missing)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn(str(missing), result.stderr)
        self.assertIn("OAUTH_CA_FILE", result.stderr)

    def test_file_without_a_place(self):
        result = self.token(1, trusting="ca.pem")
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn("OAUTH_CA_FILE", result.stderr)


class Company(Server):
    """A whole provider and its API over TLS: description, keys, token endpoint, service."""

    status = b"200 OK"
    heads = b""

    def __init__(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.settimeout(20)
                with context.wrap_socket(self.request, server_side=True) as connection:
                    data = read_request(connection)
                    if data:
                        outer.heard.append(data.split(b" ")[1].decode())
                        content = outer.content(outer.heard[-1])
                        connection.sendall(
                            b"HTTP/1.1 %s\r\nContent-Type: application/json\r\n"
                            b"Connection: close\r\n%sContent-Length: %d\r\n\r\n%s"
                            % (outer.status, outer.heads, len(content), content))

        super().__init__(Handler)
        self.origin = f"https://localhost:{self.port}"
        self.token_endpoint = f"{self.origin}/token"

    def content(self, path):
        if path.startswith("/.well-known"):
            return json.dumps({
                "issuer": self.origin, "authorization_endpoint": f"{self.origin}/authorize",
                "token_endpoint": self.token_endpoint, "jwks_uri": f"{self.origin}/jwks",
                "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"]}).encode()
        return b'{"keys":[]}' if path == "/jwks" else TOKEN


class CompanyTest(TransportCase):
    """L2: OAUTH_CA_FILE counts for everything that an environment asks, and nothing else does."""

    def environment(self, company, trusting, **others):
        keys = {"OAUTH_CA_FILE": trusting} if trusting else {}
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="desk",
                      **keys, **{"OAUTH_SCOPES": "read", **others})

    def by_hand(self, company):
        return {"OAUTH_AUTHORIZE_URL": f"{company.origin}/authorize",
                "OAUTH_TOKEN_URL": f"{company.origin}/token"}

    def log_in(self):
        """Logs in as far as it goes, playing the browser and the person."""
        with Lmi(self.home).start("auth", "login", "-e", "prod", "--no-browser") as running:
            said = running.wait_for(r"(https://\S+/authorize\?\S+|lmi: .*)\n").group(1)
            if said.startswith("https:"):
                query = urllib.parse.parse_qs(urllib.parse.urlsplit(said).query)
                [redirect], [state] = query["redirect_uri"], query["state"]
                http_request("GET", f"{redirect}?code=CANARY-code&state={state}")
            return running.result()

    def test_L2_a_login_by_discovery(self):
        with Company(self.good) as company:
            self.environment(company, self.ours.file, OAUTH_ISSUER=company.origin)
            self.assertEqual(self.log_in().returncode, 0)
            self.assertEqual(company.heard[1:], ["/token"])

    def test_L2_a_login_that_needs_keys(self):
        with Company(self.good) as company:
            self.environment(company, self.ours.file, OAUTH_ISSUER=company.origin,
                             OAUTH_SCOPES="openid")
            # what comes back is no login with an ID token, but everything has been asked
            self.assertEqual(self.log_in().returncode, 4)
            self.assertEqual(company.heard[1:], ["/jwks", "/token"])

    def test_L2_discovery_from_somebody_else(self):
        for trusting in (None, self.other.file):
            with self.subTest(trusting), Company(self.good) as company:
                self.environment(company, trusting, OAUTH_ISSUER=company.origin)
                self.assert_insecure(self.log_in(), company)

    def test_L2_keys_from_somebody_else(self):
        with Company(self.good) as company:
            self.environment(company, self.other.file, OAUTH_ISSUER="https://sso.lmi-test.invalid",
                             OAUTH_JWKS_URL=f"{company.origin}/jwks", OAUTH_SCOPES="openid",
                             **self.by_hand(company))
            self.assert_insecure(self.log_in(), company)

    def test_L2_a_code_is_not_sent_to_somebody_else(self):
        for trusting in (None, self.other.file):
            with self.subTest(trusting), Company(self.good) as company:
                self.environment(company, trusting, **self.by_hand(company))
                self.assert_insecure(self.log_in(), company)

    def request(self, company, trusting, *options):
        self.environment(company, trusting, **self.by_hand(company))
        self.home.write_token("prod", {
            "access_token": "CANARY-token", "expires_at": int(time.time()) + 3000,
            "token_type": "Bearer", "refresh_token": None, "id_token": None, "issued_at": None})
        return Lmi(self.home).run("request", "-e", "prod", *options, f"{company.origin}/api")

    def test_B9_a_service(self):
        with Company(self.good) as company:
            result = self.request(company, self.ours.file)
            self.assertEqual((result.returncode, result.stdout), (0, TOKEN.decode()))

    def test_B10_a_redirect_to_plain_http(self):
        """Not even on the same computer, where plain http is right for what is configured so."""
        for status in (b"302 Found", b"307 Temporary Redirect"):
            with self.subTest(status), Company(self.good) as company, Silent() as plain:
                for port in (company.port, plain.port):
                    company.heard.clear()
                    company.status = status
                    company.heads = b"Location: http://localhost:%d/other\r\n" % port
                    result = self.request(company, self.ours.file, "--output", "json")
                    self.assertEqual((result.returncode, result.stdout), (5, ""), result)
                    self.assertEqual(json.loads(result.stderr.splitlines()[-1])["error"], "redirect_refused")
                    self.assertEqual((company.heard, plain.heard), (["/api"], []))

    def test_B9_a_service_that_somebody_else_vouches_for(self):
        for trusting in (None, self.other.file):
            with self.subTest(trusting), Company(self.good) as company:
                self.assert_insecure(self.request(company, trusting), company)

    def test_B9_a_service_whose_certificate_has_ended(self):
        with Company(self.ours.certificate("over", "-days", "-1")) as company:
            self.assert_insecure(self.request(company, self.ours.file), company)


class Silent(Server):
    """Takes every connection and says nothing until its program has gone."""

    def __init__(self):
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.settimeout(60)
                outer.heard.append(read_request(self.request))
                with contextlib.suppress(OSError):
                    self.request.recv(1)

        super().__init__(Handler)


class DeadlineTest(TransportCase):
    """L3: OAUTH_TIMEOUT is the deadline of everything that the provider is asked."""

    def silenced(self, **keys):
        with Silent() as server:
            origin = f"http://127.0.0.1:{server.port}"
            self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET=SECRET,
                          OAUTH_TIMEOUT="1", **{key: value.format(origin=origin)
                                                for key, value in keys.items()})
            result = Lmi(self.home).run("auth", "token", "-e", "dev")
            self.assertEqual((result.returncode, result.stdout), (5, ""), result.stderr)
            self.assertIn(f"127.0.0.1:{server.port} did not answer within 1 s", result.stderr)
            self.assertTrue(server.heard)

    def test_L3_the_token_endpoint(self):
        self.silenced(OAUTH_TOKEN_URL="{origin}/token")

    def test_L3_the_description(self):
        self.silenced(OAUTH_ISSUER="{origin}")

    def test_L3_the_keys(self):
        with Silent() as server, Company(self.good) as company:
            self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce",
                          OAUTH_CLIENT_ID="desk", OAUTH_SCOPES="openid", OAUTH_TIMEOUT="1",
                          OAUTH_CA_FILE=self.ours.file, OAUTH_ISSUER=company.origin,
                          OAUTH_JWKS_URL=f"http://127.0.0.1:{server.port}/jwks")
            result = Lmi(self.home).run("auth", "login", "-e", "prod", "--no-browser")
            self.assertEqual(result.returncode, 5, result)
            self.assertIn("did not answer within 1 s", result.stderr)

    def test_a_time_that_is_none(self):
        self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET=SECRET,
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token", OAUTH_TIMEOUT="soon")
        result = Lmi(self.home).run("auth", "token", "-e", "dev")
        self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
        self.assertIn("OAUTH_TIMEOUT", result.stderr)


# what a browser would keep, or follow
OFFERS = (b"Set-Cookie: session=CANARY-cookie; Path=/; Max-Age=3600\r\n"
          b"Cache-Control: public, max-age=3600\r\nETag: \"CANARY-etag\"\r\n"
          b"Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n")


class NothingKeptTest(TransportCase):
    """L9: nothing that a server offers is kept or followed, and no other program's file is read."""

    def assert_nothing_personal(self, request):
        head = request.partition(b"\r\n\r\n")[0].lower()
        self.assertIn(b" http/1.1\r\n", head)
        for name in (b"cookie", b"authorization", b"if-none-match", b"if-modified-since",
                     b"upgrade", b"http2-settings", b"accept-encoding: gzip"):
            self.assertNotIn(b"\r\n" + name, head)
        self.assertNotIn(b"CANARY-netrc", request)

    def test_L9_from_one_run_to_the_next(self):
        netrc = self.home.root / ".netrc"
        netrc.touch(mode=0o600)
        netrc.write_text("machine localhost login svc password CANARY-netrc\n")
        with Server(socketserver.BaseRequestHandler) as other, TokenServer(self.good) as server:
            server.heads = OFFERS + b"Alt-Svc: h2=\"localhost:%d\"; ma=86400\r\n" % other.port
            connected = []
            other.process_request = lambda *connection: connected.append(connection)
            for _ in range(2):
                self.home.token_path("dev").unlink(missing_ok=True)
                self.assert_token(self.token(server.port, trusting=self.ours.file,
                                             NETRC=str(netrc)))
            self.assertEqual(len(server.heard), 2)
            for request in server.heard:
                self.assert_nothing_personal(request)
            self.assertEqual(connected, [])
        for path in self.home.root.rglob("*"):
            if path.is_file() and path != netrc:
                for offered in (b"CANARY", b"Strict-Transport", b"Alt-Svc"):
                    self.assertNotIn(offered, path.read_bytes().replace(SECRET.encode(), b""), path)

    def test_L9_from_one_request_to_the_next(self):
        """The description comes from a server that wants encryption for its whole host; the token
        endpoint is another one of that host, which has none."""
        with TokenServer(None) as plain, Company(self.good) as company:
            company.heads = OFFERS
            company.token_endpoint = f"http://localhost:{plain.port}/token"
            self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET=SECRET,
                          OAUTH_CA_FILE=self.ours.file, OAUTH_ISSUER=company.origin)
            self.assert_token(Lmi(self.home).run("auth", "token", "-e", "dev"))
            [request] = plain.heard
            self.assert_nothing_personal(request)

    def test_L9_descriptions_are_not_stored(self):
        with Company(self.good) as company:
            company.heads = OFFERS
            self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET=SECRET,
                          OAUTH_CA_FILE=self.ours.file, OAUTH_ISSUER=company.origin)
            for _ in range(2):
                self.home.token_path("dev").unlink(missing_ok=True)
                self.assert_token(Lmi(self.home).run("auth", "token", "-e", "dev"))
            self.assertEqual(company.heard,
                             ["/.well-known/openid-configuration", "/token"] * 2)


class ProxyTest(TransportCase):
    def setUp(self):
        super().setUp()
        far = self.ours.certificate("far", names=f"DNS:{FAR_AWAY}")
        self.server = self.enterContext(TokenServer(far))

    def far_token(self, **variables):
        return self.token(443, FAR_AWAY, self.ours.file, **variables)

    def test_L4_tunnel(self):
        with Proxy(self.server.port) as proxy:
            self.assert_token(self.far_token(https_proxy=f"http://127.0.0.1:{proxy.port}"))
        self.assertEqual(len(proxy.heard), 1)
        self.assertTrue(proxy.heard[0].startswith(f"CONNECT {FAR_AWAY}:443 ".encode()))
        self.assertNotIn(SECRET.encode(), proxy.heard[0])

    def test_L4_credentials_stay_at_the_proxy(self):
        with Proxy(self.server.port, f"alice:{PROXY_PASSWORD}") as proxy:
            self.assert_token(self.far_token(
                HTTPS_PROXY=f"http://alice:{PROXY_PASSWORD}@127.0.0.1:{proxy.port}"))
        self.assertNotIn(b"roxy-", self.server.heard[0])
        self.assertNotIn(base64.b64encode(f"alice:{PROXY_PASSWORD}".encode()),
                         self.server.heard[0])

    def test_L4_wrong_credentials(self):
        with Proxy(self.server.port, "alice:right") as proxy:
            result = self.far_token(
                https_proxy=f"http://alice:{PROXY_PASSWORD}@127.0.0.1:{proxy.port}")
        self.assertEqual(result.returncode, 5, result.stderr)
        self.assertIn("roxy", result.stderr)
        self.assertEqual(self.server.heard, [])

    def test_L4_this_computer_is_never_behind_a_proxy(self):
        with TokenServer(self.good) as near, Proxy(near.port) as proxy:
            address = f"http://127.0.0.1:{proxy.port}"
            for host in ("localhost", "127.0.0.1"):
                self.home.token_path("dev").unlink(missing_ok=True)
                self.assert_token(self.token(near.port, host, self.ours.file, https_proxy=address,
                                             all_proxy=address))
            self.assertEqual(proxy.heard, [])

    def test_L4_exceptions(self):
        with Proxy(self.server.port) as proxy:
            result = self.far_token(https_proxy=f"http://127.0.0.1:{proxy.port}",
                                    no_proxy="lmi-test.invalid")
            self.assertEqual(result.returncode, 5, result.stderr)
            self.assertEqual(proxy.heard, [])

    def test_M9_files_name_no_proxy(self):
        with Proxy(self.server.port) as proxy:
            self.home.main(f"https_proxy=http://127.0.0.1:{proxy.port}\n")
            self.assertEqual(self.far_token().returncode, 5)
            self.assertEqual(proxy.heard, [])

    def test_proxy_that_cannot_be_reached(self):
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            port = closed.getsockname()[1]
            refusing = self.far_token(https_proxy=f"http://alice:{PROXY_PASSWORD}@127.0.0.1:{port}")
        self.assertEqual(refusing.returncode, 5)
        self.assertIn(f"{FAR_AWAY} cannot be reached: through the proxy 127.0.0.1:{port} (the connection was refused)",
                      refusing.stderr)
        missing = self.far_token(https_proxy="http://proxy.lmi-test.invalid:3128")
        self.assertEqual(missing.returncode, 5)
        self.assertIn("the proxy proxy.lmi-test.invalid:3128 is not found.", missing.stderr)

    def test_proxy_that_is_not_understood(self):
        result = self.far_token(https_proxy=f"https://alice:{PROXY_PASSWORD}@127.0.0.1:1")
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertIn("https_proxy", result.stderr)


if __name__ == "__main__":
    unittest.main()
