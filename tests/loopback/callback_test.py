"""What reaches a waiting login and is genuine, in usual and unusual forms, and what comes of it.

By hand: LMI_BIN_DIR=… python3 callback_test.py
"""

import contextlib
import json
import socket
import threading
import time
import unittest
import urllib.parse

import login_case
from login_case import (DONE, REFUSED, USAGE, HttpAnswer, Login, connected, exchange, finish, get,
                        harness, head, listens, read_all, target_of)

NAVIGATION = ["Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate", "Sec-Fetch-User: ?1"]
PAIRS = 20


def escaped(text):
    return "".join(f"%{ord(each):02X}" for each in text)


class GenuineTest(login_case.LoginCase):
    """What a browser or a provider may do differently is no reason to refuse its answer."""

    cases = 0

    @classmethod
    def tearDownClass(cls):
        login_case.summary("genuine callbacks", cases=cls.cases)

    def finishes(self, change=lambda target: target, fields=(), **others):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        changed = login.redirect.replace(login.path, change(target_of(callback)))
        self.assert_finishes(login, changed, fields, **others)
        GenuineTest.cases += 1

    def test_D12_sent_here_by_a_page_of_another_site(self):
        for site in ("cross-site", "same-site", "none", "same-origin"):
            with self.subTest(site):
                self.finishes(fields=[*NAVIGATION, f"Sec-Fetch-Site: {site}"])
                self.provider.forget()
                self.home.token_path("prod").unlink()

    def test_without_fetch_metadata(self):
        self.finishes()

    def test_D2_over_the_other_family(self):
        self.finishes(address="::1")

    def test_A5_with_parameters_that_nobody_knows(self):
        self.finishes(lambda target: f"{target}&session_state=x&x=y&x=z&%00=%ff")

    def test_D16_with_an_address_to_go_on_to(self):
        self.finishes(lambda target: f"{target}&redirect=https://evil.example&next=%0d%0aX:%20y")

    def test_A10_with_an_encoded_state(self):
        def change(target):
            path, _, query = target.partition("?")
            pairs = urllib.parse.parse_qsl(query)
            return path + "?" + "&".join(f"{escaped(k)}={escaped(v)}" for k, v in pairs)
        self.finishes(change)

    def test_with_empty_parameters(self):
        self.finishes(lambda target: target.replace("?", "?&&").replace("&", "&&") + "&")

    def test_in_another_order(self):
        self.finishes(lambda target: "?".join(
            ["/callback", "&".join(reversed(target.partition("?")[2].split("&")))]))

    def test_with_a_large_head(self):
        self.finishes(fields=["Cookie: a=" + "b" * 14_000])

    def test_with_what_browsers_send(self):
        self.finishes(fields=[
            *NAVIGATION, "Sec-Fetch-Site: cross-site", "Connection: keep-alive",
            'sec-ch-ua: "Chromium";v="120"', "Upgrade-Insecure-Requests: 1",
            "User-Agent: Mozilla/5.0",
            "Accept: text/html,*/*;q=0.8", "Accept-Encoding: gzip", "Cookie: other=1; app=\"two\"",
            "Referer: https://sso.example/", "Priority: u=0, i", "DNT:1"])

    def raw(self, change):
        """The callback as it would be sent, changed as a whole."""
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        answer = HttpAnswer(exchange(login.port, change(
            head(target_of(callback), login.authority), login)))
        self.assertEqual(answer.status, 303)
        self.assertEqual(get(login.port, "/login-finished", login.authority).status, 200)
        self.assert_stored(login)
        GenuineTest.cases += 1

    def test_D11_host_in_capitals(self):
        self.raw(lambda data, _: data.replace(b"Host: localhost", b"HOST:\t LOCALHOST"))

    def test_as_HTTP_1_0(self):
        self.raw(lambda data, _: data.replace(b"HTTP/1.1", b"HTTP/1.0"))

    def test_with_a_second_request_behind_it(self):
        self.raw(lambda data, login: data + head("/favicon.ico", login.authority))

    def test_byte_by_byte(self):
        login = self.log_in()
        data = head(target_of(self.provider.callback_for(login.address)), login.authority)
        with connected(login.port) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in data:
                connection.sendall(bytes([byte]))
            self.assertEqual(HttpAnswer(read_all(connection)).status, 303)
        self.assert_stored(login)
        GenuineTest.cases += 1

    def test_half_closed_like_a_simple_client(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        with connected(login.port) as connection:
            connection.sendall(head(target_of(callback), login.authority))
            connection.shutdown(socket.SHUT_WR)
            read_all(connection)
        self.assert_stored(login)
        GenuineTest.cases += 1

    def test_from_a_browser_that_goes_away_at_once(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        connection = connected(login.port)
        connection.sendall(head(target_of(callback), login.authority))
        connection.close()
        self.assert_stored(login)
        GenuineTest.cases += 1


class TwiceTest(login_case.LoginCase):
    """A15: one login is one token request, however often the browser comes."""

    def answers(self, login, callback, gaps):
        """Sends the callback once for each gap, in seconds, on alternating families."""
        data = head(target_of(callback), login.authority)
        received = [b""] * len(gaps)
        start = threading.Barrier(len(gaps))

        def bring(place, gap):
            with contextlib.suppress(ConnectionError):
                with connected(login.port, ("127.0.0.1", "::1")[place % 2]) as connection:
                    start.wait(login_case.PATIENCE)
                    time.sleep(gap)
                    connection.sendall(data)
                    received[place] = read_all(connection)

        threads = [threading.Thread(target=bring, args=each) for each in enumerate(gaps)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [HttpAnswer(each).status if each else 0 for each in received]

    def check(self, gaps):
        self.provider.forget()
        with harness.Home() as home:
            home.env("prod", **self.provider.environment())
            with Login(home) as login:
                callback = self.provider.callback_for(login.address)
                statuses = self.answers(login, callback, gaps)
                self.assertEqual(statuses.count(303), 1, statuses)
                self.assertLessEqual(set(statuses), {303, 409, 0})
                self.assertEqual(
                    get(login.port, "/login-finished", login.authority).status, 200)
                result = login.result()
            self.assertEqual(result.returncode, DONE, result)
            self.assertTrue(home.token("prod")["access_token"])
        self.assertEqual(self.provider.exchanges(), 1)

    def test_A15_one_millisecond_apart(self):
        for _ in range(PAIRS):
            self.check([0, 0.001])
        login_case.summary("callbacks 1 ms apart", pairs=PAIRS, token_requests_each=1)

    def test_A15_at_the_same_time(self):
        self.check([0] * 12)

    def test_A15_while_the_token_is_on_its_way(self):
        self.provider.fault("token=slow=400:1")
        self.addCleanup(self.provider.clear_faults)
        self.check([0, 0.05, 0.1, 0.2, 0.3])

    def test_A15_one_after_the_other(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        first = get(login.port, target_of(callback), login.authority)
        second = get(login.port, target_of(callback), login.authority)
        self.assertEqual((first.status, second.status), (303, 409))
        self.assert_stored(login)

    def test_A15_pipelined(self):
        login = self.log_in()
        data = head(target_of(self.provider.callback_for(login.address)), login.authority)
        self.assertEqual(HttpAnswer(exchange(login.port, data * 2)).status, 303)
        self.assert_stored(login)

    def test_A15_an_error_behind_the_code_changes_nothing(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        self.provider.fault("token=slow=300:1")
        self.addCleanup(self.provider.clear_faults)
        with connected(login.port) as connection:
            connection.sendall(head(target_of(callback), login.authority))
            harness.wait_until(lambda: get(
                login.port, f"{login.path}?error=access_denied&state={login.state}",
                login.authority).status == 409, 10, "the error is not refused")
            self.assertEqual(HttpAnswer(read_all(connection)).status, 303)
        self.assert_stored(login)


class TwoEnvironmentsTest(login_case.LoginCase):
    """D18: logins that wait at the same time know their own answers."""

    def test_D18_each_refuses_the_answer_of_the_other(self):
        self.home.env("dev", **self.provider.environment())
        logins = {name: self.log_in(env=name) for name in ("prod", "dev")}
        callbacks = {name: self.provider.callback_for(login.address)
                     for name, login in logins.items()}
        for name, other in (("prod", "dev"), ("dev", "prod")):
            query = callbacks[other].partition("?")[2]
            for state in (query, f"error=access_denied&state={logins[other].state}"):
                answer = get(logins[name].port, f"/callback?{state}", logins[name].authority)
                self.assertEqual(answer.status, 400)
        self.assertEqual(self.provider.exchanges(), 0)
        for name, login in logins.items():
            finish(login, callbacks[name])
            self.assertEqual(login.result().returncode, DONE)
        tokens = {self.home.token(name)["access_token"] for name in logins}
        self.assertEqual((len(tokens), self.provider.exchanges()), (2, 2))

    def test_J6_each_has_a_path_of_its_own(self):
        """Even the right state is worth nothing on the path of the other environment."""
        logins = {}
        for name in ("prod", "dev"):
            self.home.env(name, **self.provider.environment(
                OAUTH_REDIRECT_URI=f"http://localhost/callback-of-{name}"))
            logins[name] = self.log_in(env=name)
        self.assertEqual({login.path for login in logins.values()},
                         {"/callback-of-prod", "/callback-of-dev"})
        for name, other in (("prod", "dev"), ("dev", "prod")):
            login = logins[name]
            query = f"code=x&state={login.state}&iss={self.provider.issuer}"
            for path in (logins[other].path, "/callback"):
                self.assertEqual(get(login.port, f"{path}?{query}", login.authority).status, 404)
        self.assertEqual(self.provider.exchanges(), 0)
        for login in logins.values():
            finish(login, self.provider.callback_for(login.address))
            self.assertEqual(login.result().returncode, DONE, login.written())

    def test_D18_two_logins_to_one_environment(self):
        first, second = self.log_in(), self.log_in()
        self.assertNotEqual((first.port, first.state), (second.port, second.state))
        callbacks = [self.provider.callback_for(each.address) for each in (first, second)]
        crossed = get(first.port, target_of(callbacks[1]), first.authority)
        self.assertEqual((crossed.status, self.provider.exchanges()), (400, 0))
        for login, callback in zip((first, second), callbacks):
            finish(login, callback)
            self.assertEqual(login.result().returncode, DONE)
        self.assertEqual(self.provider.exchanges(), 2)


class RefusalTest(login_case.LoginCase):
    """A11: the provider's no ends the login, once its state is right."""

    errors = ("access_denied", "invalid_request", "unauthorized_client", "invalid_scope",
              "server_error", "temporarily_unavailable", "unsupported_response_type", "x" * 5000,
              "\x1b]52;c;eA\x07", "<script>")
    # what the configuration is to blame for
    named = {"unauthorized_client": (10, "grant_not_allowed"),
             "invalid_scope": (13, "provider_refused_scope")}

    def refuse(self, **answer):
        login = self.log_in("--output", "json")
        query = urllib.parse.urlencode(
            {**answer, "state": login.state, "iss": self.provider.issuer})
        _, page = finish(login, f"{login.redirect}?{query}")
        result = login.result()
        code, name = self.named.get(answer["error"], (REFUSED, "login_denied"))
        self.assertEqual((result.returncode, result.stdout), (code, ""), result)
        told = json.loads(result.stderr.splitlines()[-1])
        self.assertEqual(told["error"], name)
        self.assertEqual(self.provider.exchanges(), 0)
        self.assertFalse(self.home.token_path("prod").exists())
        self.assertFalse(listens(login.port))
        self.assertIn(b"You are not logged in to prod.", page.body)
        self.assertNotRegex(told["message"], r"[^\x20-\x7e]")
        self.assertNotIn(login.state, told["message"])
        self.assertNotRegex(page.body, rb"<script|onerror=\"|javascript:|<img|href")
        return told["message"], page

    def test_A11_each_error(self):
        for error in self.errors:
            with self.subTest(error[:30]):
                said, _ = self.refuse(error=error)
                if error.isidentifier() and len(error) < 100:
                    self.assertIn(error, said)

    def test_A13_description_in_bounds(self):
        said, page = self.refuse(error="access_denied", error_description="\u202e" + "a" * 9000)
        self.assertNotIn("a" * 513, said)
        self.assertNotIn(b"a" * 513, page.body)

    def test_A14_an_address_is_left_alone(self):
        for address in ("javascript:alert(1)", "file:///etc/passwd", "https://evil.example/x"):
            said, page = self.refuse(error="access_denied", error_uri=address)
            self.assertNotIn(address, said)
            self.assertNotIn(address.encode(), page.body)

    def test_A11_a_code_beside_the_error_is_not_used(self):
        self.refuse(error="access_denied", code="x")


class FormPostTest(login_case.LoginCase):
    def test_D19_only_its_own_setting_asks_for_it(self):
        """Asked for otherwise, the answer would come where nobody looks for it."""
        self.home.env("prod", **self.provider.environment(
            OAUTH_EXTRA_PARAMS="response_mode=form_post"))
        result = harness.Lmi(self.home).run("auth", "login", "-e", "prod", "--no-browser")
        self.assertEqual((result.returncode, result.stdout), (USAGE, ""), result)
        self.assertIn("response_mode", result.stderr)

    def test_D19_the_answer_comes_in_the_query(self):
        query = login_case.parameters_of(self.log_in().address)
        self.assertEqual(query["response_type"], "code")
        self.assertIn(query.get("response_mode", "query"), ("query",))

    def posting_login(self):
        """A login that waits for a form, its provider, and the form."""
        provider = self.enterContext(login_case.RecordingProvider())
        self.home.env("prod", **provider.environment(OAUTH_RESPONSE_MODE="form_post"))
        login = self.log_in()
        self.assertEqual(login_case.parameters_of(login.address)["response_mode"], "form_post")
        form = urllib.parse.urlsplit(provider.callback_for(login.address)).query
        return login, provider, form

    @staticmethod
    def post(login, form, *fields):
        fields = fields or ("Content-Type: application/x-www-form-urlencoded",
                            f"Content-Length: {len(form)}")
        request = head(login.path, login.authority, "POST", fields) + form.encode()
        return HttpAnswer(exchange(login.port, request))

    def assert_done(self, login, provider, form):
        self.assertEqual(self.post(login, form).status, 303)
        self.assertEqual(login.result().returncode, DONE)
        self.assertEqual(len(provider.exchanges), 1)
        self.assertTrue(self.home.token("prod")["access_token"])

    def test_D19_a_form(self):
        self.assert_done(*self.posting_login())

    def test_D19_a_code_in_the_query_is_not_the_answer(self):
        login, provider, form = self.posting_login()
        for _ in range(3):
            self.assertEqual(
                get(login.port, f"{login.path}?{form}", login.authority).status, 405)
        self.assert_done(login, provider, form)

    def test_D19_other_bodies_do_not_disturb(self):
        login, provider, form = self.posting_login()
        kind = "Content-Type: application/x-www-form-urlencoded"
        for fields, body, status in (
                ((kind,), form, 411),
                ((kind, "Content-Length: 16385"), form, 413),
                (("Content-Type: text/plain", f"Content-Length: {len(form)}"), form, 415),
                ((kind, "Transfer-Encoding: chunked"), "0\r\n\r\n", 400),
                ((kind, "Content-Length: 0"), "", 400),
                ((kind, "Content-Length: 12"), "code=x&state", 400),
                ((kind, f"Content-Length: {len(form)}", "Sec-Fetch-Dest: iframe"), form, 403)):
            with self.subTest(fields):
                self.assertEqual(self.post(login, body, *fields).status, status)
        with connected(login.port) as slow:
            slow.sendall(head(login.path, login.authority, "POST",
                              (kind, f"Content-Length: {len(form)}")) + form[:20].encode())
            self.assert_done(login, provider, form)


class PageTest(login_case.LoginCase):
    """D14, D15: the page is static, for nobody else, and has no code in its address."""

    static = {
        "cache-control": "no-store", "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff", "connection": "close", "x-frame-options": "DENY",
        "content-type": "text/html; charset=utf-8", "cross-origin-resource-policy": "same-origin"}

    def pages(self):
        login = self.log_in()
        yield "success", login, finish(login, self.provider.callback_for(login.address))
        login = self.log_in("--force")
        yield "failure", login, finish(
            login, f"{login.redirect}?error=access_denied&state={login.state}")

    def assert_policy(self, text):
        policy = dict(part.strip().partition(" ")[::2] for part in text.split(";"))
        for name in ("default-src", "frame-ancestors", "base-uri", "form-action"):
            self.assertEqual(policy.pop(name), "'none'")
        # style is the page's own; anything else would let something in
        self.assertLessEqual(set(policy), {"style-src"})
        self.assertNotRegex(text, r"https?:|\*|script")

    def test_D14_headers(self):
        for what, _, (moved, page) in self.pages():
            with self.subTest(what):
                self.assertLessEqual(self.static.items(), page.headers.items())
                self.assert_policy(page.headers["content-security-policy"])
                self.assertLessEqual(set(page.headers), {
                    *self.static, "content-length", "content-security-policy"})
                self.assertEqual(moved.headers["cache-control"], "no-store")
                self.assertEqual(moved.headers["referrer-policy"], "no-referrer")
                self.assertEqual(moved.headers["connection"], "close")

    def test_D14_content(self):
        for what, login, (_, page) in self.pages():
            with self.subTest(what):
                text = page.body.decode("utf-8").lower()
                self.assertNotRegex(
                    text, r"<(script|img|link|iframe|form|a|object|base)\b|@import|url\(|https?:")
                self.assertNotRegex(text, r"\son\w+=")
                self.assertNotIn(login.state.lower(), text)

    def test_D15_the_page_has_an_address_without_a_query(self):
        for what, _, (moved, _) in self.pages():
            with self.subTest(what):
                self.assertRegex(moved.headers["location"], r"\A/[a-z-]+\Z")
                self.assertEqual(moved.body, b"")


if __name__ == "__main__":
    unittest.main()
