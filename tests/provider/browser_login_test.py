"""Logging in with a real browser: what a person sees, and what a hostile page can do meanwhile."""

import http.server
import os
import threading
import unittest
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import harness
from harness import ALICE, DESKTOP_CLIENT

DONE, REFUSED = 0, 4
PATIENCE = 30


def chromium(profile):
    """A browser without a screen that has never been used before."""
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ["LMI_CHROMIUM"]
    options.add_argument("--headless=new")
    options.add_argument(f"--user-data-dir={profile}")
    options.add_argument("--disable-background-networking")
    # as in a container, where there is no other account
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    return webdriver.Chrome(service=Service(os.environ["LMI_CHROMEDRIVER"]), options=options)


class HostilePage:
    """A page of another origin that guesses at the port on which a login waits."""

    def __init__(self, redirect):
        content = f"""<!DOCTYPE html><title>Free kittens</title>
<img src="{redirect}?code=stolen&amp;state=guess">
<iframe src="{redirect}?error=access_denied"></iframe>
<iframe name="sink"></iframe>
<form id="form" method="post" target="sink" action="{redirect}">
<input name="code" value="stolen"><input name="state" value="guess"></form>
<script>
document.getElementById('form').submit();
Promise.allSettled([
  fetch('{redirect}?code=stolen&state=guess', {{mode: 'no-cors'}}),
  fetch('{redirect}', {{mode: 'no-cors', method: 'POST', body: 'code=stolen'}}),
  fetch('{redirect}').then(answer => answer.text()).then(text => document.title = text),
]).then(() => document.body.append('Done'));
</script>""".encode()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class BrowserLoginTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(harness.Provider(require_pkce="on"))

    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.lmi = harness.Lmi(self.home)
        self.browser = chromium(self.home.root / "chromium")
        self.addCleanup(self.browser.quit)
        self.start_login()

    def start_login(self, **settings):
        self.home.env(
            "prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_ISSUER=self.provider.issuer,
            OAUTH_CLIENT_ID=DESKTOP_CLIENT, OAUTH_SCOPES="openid profile email offline_access",
            **settings)
        self.running = self.enterContext(
            self.lmi.start("auth", "login", "-e", "prod", "--no-browser"))
        self.address = self.running.wait_for(r"http://\S+/auth\?\S+").group()
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.address).query)
        [self.redirect], [self.state] = query["redirect_uri"], query["state"]

    def wait_for(self, selector):
        return WebDriverWait(self.browser, PATIENCE).until(
            lambda browser: browser.find_element(By.CSS_SELECTOR, selector))

    def sign_in(self):
        self.browser.get(self.address)
        for name, text in zip(("login", "password"), ALICE):
            self.browser.find_element(By.NAME, name).send_keys(text)
        self.browser.find_element(By.CSS_SELECTOR, "button").click()
        self.wait_for("[name=agreed]")
        self.browser.find_element(By.CSS_SELECTOR, "button").click()

    def assert_shown(self, title):
        # the page before may go away between finding its heading and reading it
        waiting = WebDriverWait(
            self.browser, PATIENCE, ignored_exceptions=[StaleElementReferenceException])
        heading = waiting.until(
            lambda browser: [each.text for each in browser.find_elements(By.TAG_NAME, "h1")
                             if "prod" in each.text])
        self.assertEqual(heading, [title])

    def assert_no_trace_of_the_code(self):
        shown = self.browser.current_url
        self.assertTrue(shown.startswith(self.redirect.rsplit("/", 1)[0]), shown)
        self.assertEqual(urllib.parse.urlsplit(shown).query, "")
        self.assertNotIn(self.state, self.browser.page_source)

    def assert_logged_in(self):
        result = self.running.result()
        self.assertEqual(result.returncode, DONE, result)
        self.assertTrue(self.home.token("prod")["access_token"])

    def test_signing_in(self):
        self.sign_in()
        self.assert_shown("You are logged in to prod.")
        self.assert_no_trace_of_the_code()
        self.assert_logged_in()

    def test_D19_an_answer_in_a_form(self):
        self.start_login(OAUTH_RESPONSE_MODE="form_post")
        self.sign_in()
        self.assert_shown("You are logged in to prod.")
        self.assert_no_trace_of_the_code()
        self.assert_logged_in()

    def test_saying_no(self):
        self.browser.get(self.address)
        self.browser.find_element(By.ID, "abort").click()
        self.assert_shown("You are not logged in to prod.")
        self.assert_no_trace_of_the_code()
        self.assertEqual(self.running.result().returncode, REFUSED)

    def test_D13_nothing_runs_in_the_page(self):
        attack = "<script>document.title='pwned'</script><img src=x onerror=document.title='pwned'>"
        query = urllib.parse.urlencode(
            {"error": "access_denied", "error_description": attack, "state": self.state})
        self.browser.get(f"{self.redirect}?{query}")
        self.assert_shown("You are not logged in to prod.")
        self.assertNotIn("pwned", self.browser.title)
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "script, img"), [])
        self.assertEqual(self.running.result().returncode, REFUSED)

    def test_D12_a_hostile_page_does_not_disturb(self):
        with HostilePage(self.redirect) as page:
            self.browser.get(page.address)
            WebDriverWait(self.browser, PATIENCE).until(
                lambda browser: "Done" in browser.find_element(By.TAG_NAME, "body").text)
            self.assertEqual(self.browser.title, "Free kittens")
        self.assertEqual(self.provider.counts()["token"], 0)
        self.sign_in()
        self.assert_shown("You are logged in to prod.")
        self.assert_logged_in()


if __name__ == "__main__":
    unittest.main()
