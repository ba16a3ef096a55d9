"""A hostile page in a real browser while a login waits, and what the browser keeps of a login.

LMI_CHROMIUM and LMI_CHROMEDRIVER name the browser and what drives it.
By hand: LMI_BIN_DIR=… LMI_CHROMIUM=… LMI_CHROMEDRIVER=… python3 hostile_page_test.py
"""

import contextlib
import http.server
import json
import os
import sqlite3
import threading
import unittest
import urllib.parse

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import login_case
from login_case import REFUSED, exchange, get, harness, head, target_of

PATIENCE = 30
SUCCESS = "You are logged in to prod."
FAILURE = "You are not logged in to prod."


def chromium(profile):
    """A browser without a screen that tells what it asks the network for."""
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ["LMI_CHROMIUM"]
    options.add_argument("--headless=new")
    options.add_argument(f"--user-data-dir={profile}")
    options.add_argument("--disable-background-networking")
    # as in a container, where there is no other account
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(service=Service(os.environ["LMI_CHROMEDRIVER"]), options=options)


class Site:
    """An attacker's web server: pages by path; remembers what it was asked for."""

    def __init__(self):
        self.pages = {}
        self.asked = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append(self.path)
                content = site.pages.get(self.path, b"")
                if isinstance(content, Verbatim):
                    self.wfile.write(content.whole)
                else:
                    self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
                    self.wfile.write(content)
                self.close_connection = True

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def show(self, path, content):
        self.pages[path] = content.encode() if isinstance(content, str) else content
        return self.origin + path


class Verbatim:
    """An answer to give as it is, head and all."""

    def __init__(self, whole):
        self.whole = whole


def attacking_page(redirect, right, wrong):
    """All ways for a page to make requests; `right` even knows the state, where no window opens."""
    good, bad = f"{redirect}?{right}", f"{redirect}?{wrong}"
    markup = f"""
<img src="{good}"><img src="{bad}"><img srcset="{good}&amp;x=1 2x">
<iframe src="{good}"></iframe><iframe src="{bad}"></iframe><iframe sandbox src="{good}"></iframe>
<object data="{good}"></object><embed src="{good}">
<script src="{good}"></script><link rel="stylesheet" href="{good}">
<link rel="prefetch" href="{good}&amp;p=1"><link rel="preload" as="script" href="{good}&amp;p=2">
<link rel="manifest" href="{good}"><link rel="icon" href="{good}&amp;p=3">
<video src="{good}" autoplay></video><audio src="{good}" autoplay></audio>
<style>@import url("{good}&i=1"); body {{ background: url("{good}&i=2") }}
@font-face {{ font-family: x; src: url("{good}&i=3") }} p {{ font-family: x }}</style><p>text</p>
<iframe name="sink"></iframe>
<form id="post" method="post" target="sink" action="{redirect}">
<input name="code" value="stolen"></form>
<form id="window" method="post" target="other" action="{good}"></form>
<iframe srcdoc='<meta http-equiv="refresh" content="0;url={good}">'></iframe>"""
    script = f"""
const settled = [];
const attempt = make => {{ try {{ settled.push(Promise.resolve(make())); }} catch (e) {{ }} }};
for (const mode of ['no-cors', 'cors', 'same-origin'])
  for (const method of ['GET', 'POST', 'HEAD'])
    attempt(() => fetch('{good}', {{mode, method, credentials: 'include'}})
      .then(answer => answer.text()).then(text => window.read = (window.read || '') + text));
attempt(() => fetch('{good}', {{method: 'PUT'}}));
attempt(() => fetch('{good}', {{headers: {{'X-Custom': '1'}}}}));
attempt(() => fetch('{redirect}', {{redirect: 'manual', mode: 'no-cors'}}));
attempt(() => navigator.sendBeacon('{good}', 'x'));
attempt(() => new Promise(done => {{ const source = new EventSource('{good}');
  source.onerror = source.onopen = () => {{ source.close(); done(); }}; }}));
attempt(() => new Promise(done => {{ const worker = new Worker(URL.createObjectURL(
  new Blob(["try {{ importScripts('{good}') }} catch (e) {{ }} postMessage(1)"])));
  worker.onmessage = worker.onerror = done; }}));
attempt(() => import('{good}'));
document.getElementById('post').submit();
document.getElementById('window').submit();
window.open('{bad}'); window.open('{redirect}?error=access_denied');
Promise.allSettled(settled).then(() => document.body.append('Done'));"""
    return f"<!DOCTYPE html><title>Free kittens</title><body>{markup}<script>{script}</script>"


def descriptions(canary):
    """Texts that would ask for the canary, or set a global, if anything in them ran."""
    run = f"window.pwned=1;new Image().src='{canary}'"
    return {
        "script": f"<script>{run}</script>",
        "attribute": f'"><img src="{canary}" onerror="{run}">',
        "single quotes": f"'><svg onload={run.replace(';', '%3b')}>",
        "UTF-7": f"+ADw-script+AD4-{run}+ADw-/script+AD4-",
        "end of the title": f"</title></style></h1><script>{run}</script>",
        "frame": f'<iframe srcdoc="<script>{run}</script>" src="{canary}"></iframe>',
        "refresh": f'<meta http-equiv="refresh" content="0;url={canary}">',
        "style": f'<link rel=stylesheet href="{canary}"><style>@import "{canary}";</style>',
        "entities": f"&lt;script&gt;{run}&lt;/script&gt;&#60;script&#62;{run}",
        "line ends": f"\r\n\r\n<script>{run}</script>",
        "UTF-16": "\ufeff" + f"<script>{run}</script>",
    }


class BrowserCase(login_case.LoginCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = cls.enterClassContext(Site())
        cls.profile = cls.enterClassContext(harness.Home()).root / "chromium"
        cls.browser = chromium(cls.profile)
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        super().setUp()
        self.site.asked.clear()
        self.login = self.log_in("--force")
        self.answers()

    def answers(self):
        """What the browser asked for and what status it got since this was asked last.

        As (address, status, what for), also of answers that the page was not given.
        """
        asked, statuses = {}, []
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            params = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                asked[params["requestId"]] = params["request"]["url"], params.get("type", "")
            elif message["method"] == "Network.responseReceivedExtraInfo":
                statuses.append((params["requestId"], params["statusCode"]))
        return [(asked[number][0], status, asked[number][1])
                for number, status in statuses if number in asked]

    def until(self, condition):
        return WebDriverWait(self.browser, PATIENCE).until(lambda _: condition())

    def heading(self):
        return self.browser.execute_script(
            "return (document.querySelector('h1') || document.body || {}).textContent")

    def open(self, address, heading):
        self.browser.get(address)
        self.assertEqual(self.heading(), heading)
        self.assertEqual(self.browser.execute_script("return document.readyState"), "complete")

    def sign_in(self):
        self.open(self.login.address, SUCCESS)
        self.assert_stored(self.login)

    def close_other_windows(self):
        first, *others = self.browser.window_handles
        for handle in others:
            self.browser.switch_to.window(handle)
            self.browser.close()
        self.browser.switch_to.window(first)


class AttackTest(BrowserCase):
    """D12: whatever a page of another origin does, the login is not disturbed."""

    def test_D12_requests_of_another_page(self):
        login = self.login
        right = urllib.parse.urlencode(
            {"code": "stolen", "state": login.state, "iss": self.provider.issuer})
        page = self.site.show("/", attacking_page(login.redirect, right, "code=x&state=guess"))
        self.browser.get(page)
        self.until(lambda: "Done" in self.browser.find_element(By.TAG_NAME, "body").text)
        # all three windows have come to an end
        self.until(lambda: len(self.browser.window_handles) == 4)
        read = self.browser.execute_script("return window.read || ''")
        self.assertEqual((read, self.browser.title), ("", "Free kittens"))
        self.assertEqual(self.window_texts(), ["Bad Request", "Bad Request", "Method Not Allowed"])
        answers = [each for each in self.answers() if f":{login.port}/" in each[0]]
        self.assertGreater(len(answers), 20)
        for answer in answers:
            self.assertIn(answer[1], range(400, 500), answer)
        self.close_other_windows()
        self.assertEqual(self.provider.exchanges(), 0)
        self.assertFalse(login.ended(), login.written())
        self.sign_in()
        login_case.summary(
            "requests of a hostile page", answered=len(answers),
            kinds=len({kind for _, _, kind in answers}))

    def test_D12_websocket_that_knows_the_state(self):
        """Browsers do not say of it what it is for, but it is no window either."""
        login = self.login
        right = urllib.parse.urlencode(
            {"code": "stolen", "state": login.state, "iss": self.provider.issuer})
        address = f"ws://{login.authority}{login.path}?{right}"
        self.browser.get(self.site.show("/", f"""<!DOCTYPE html><body><script>
const socket = new WebSocket('{address}');
socket.onerror = socket.onopen = () => document.body.append('Done');</script>"""))
        self.until(lambda: "Done" in self.browser.find_element(By.TAG_NAME, "body").text)
        self.assertEqual(self.provider.exchanges(), 0)
        self.assertFalse(login.ended(), login.written())
        self.sign_in()

    def window_texts(self):
        """What the windows that the page has opened show."""
        texts = []
        for handle in self.browser.window_handles[1:]:
            self.browser.switch_to.window(handle)
            self.until(lambda: (self.heading() or "").strip())
            texts.append(self.heading().strip())
        self.browser.switch_to.window(self.browser.window_handles[0])
        return sorted(texts)

    def test_D12_guesses_at_many_ports(self):
        """A page that does not know the port tries many; none of them is another program's."""
        others = [self.enterContext(Site()) for _ in range(20)]
        port = self.login.port
        origins = [other.origin for other in others] + [
            f"http://{host}:{port}" for host in ("localhost", "127.0.0.1", "[::1]")]
        page = self.site.show("/", f"""<!DOCTYPE html><title>Scan</title><body><script>
const all = {json.dumps(origins)}.map(origin =>
  fetch(origin + '/callback?error=access_denied&state=guess',
    {{mode: 'no-cors', signal: AbortSignal.timeout(5000)}}));
Promise.allSettled(all).then(() => document.body.append('Done'));</script>""")
        self.browser.get(page)
        self.until(lambda: "Done" in self.browser.find_element(By.TAG_NAME, "body").text)
        self.assertEqual([len(other.asked) for other in others], [1] * len(others))
        answers = [each for each in self.answers() if f":{port}/" in each[0]]
        self.assertEqual([answer[1] // 100 for answer in answers], [4, 4, 4], answers)
        self.assertFalse(self.login.ended())
        self.sign_in()


class TextTest(BrowserCase):
    """D13: nothing that a provider or an attacker writes runs in the page."""

    def test_D13_descriptions(self):
        canary = f"{self.site.origin}/canary"
        texts = descriptions(canary)
        for what, text in texts.items():
            with self.subTest(what):
                login = self.login
                for state, heading in (("guess", "Bad Request\n"), (login.state, FAILURE)):
                    query = urllib.parse.urlencode({
                        "error": text[:90], "error_description": text, "error_uri": canary,
                        "state": state, "iss": self.provider.issuer})
                    self.open(f"{login.redirect}?{query}", heading)
                    self.assert_nothing_ran()
                self.assertEqual(login.result().returncode, REFUSED)
            self.login = self.log_in()
        self.sign_in()
        login_case.summary("texts in the page", cases=2 * len(texts), ran=0)

    def test_D13_a_description_of_100_KiB(self):
        text = "<script>window.pwned=1</script>" * 3400
        query = urllib.parse.urlencode(
            {"error": "access_denied", "error_description": text, "state": self.login.state})
        self.open(f"{self.login.redirect}?{query}", "Request Header Fields Too Large\n")
        self.assert_nothing_ran()
        self.assertFalse(self.login.ended())
        self.sign_in()

    def assert_nothing_ran(self):
        self.assertIsNone(self.browser.execute_script("return window.pwned"))
        elements = "script, img, svg, iframe, link, object, form, a, meta[http-equiv]"
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, elements), [])
        self.assertEqual(self.browser.execute_script(
            "return performance.getEntriesByType('resource').map(each => each.name)"
            ".filter(name => !name.endsWith('/favicon.ico'))"), [])
        self.assertEqual([path for path in self.site.asked if "canary" in path], [])
        # what the page's policy has to stop has got into the page already
        self.assertEqual([entry for entry in self.browser.get_log("browser")
                          if "Content Security Policy" in entry["message"]], [])

    def test_the_canary_sings(self):
        """The same texts do run where they are not escaped."""
        canary = f"{self.site.origin}/canary"
        text = descriptions(canary)["attribute"] + descriptions(canary)["script"]
        self.browser.get(self.site.show("/", f"<!DOCTYPE html><h1 title=\"{text}\">x</h1>"))
        self.assertEqual(self.browser.execute_script("return window.pwned"), 1)
        self.until(lambda: "/canary" in self.site.asked)
        with self.assertRaises(AssertionError):
            self.assert_nothing_ran()


class PageTest(BrowserCase):
    """D14, D15: the page is in no frame, and no code or state stays in the browser."""

    def frame(self, address):
        """The text that a frame of another page shows."""
        self.browser.execute_async_script("""
            const frame = document.createElement('iframe');
            frame.onload = frame.onerror = arguments[1];
            frame.src = arguments[0];
            document.body.append(frame);""", address)
        self.browser.switch_to.frame(self.browser.find_elements(By.TAG_NAME, "iframe")[-1])
        text = self.browser.execute_script("return document.documentElement.textContent")
        self.browser.switch_to.default_content()
        return text

    def test_D14_the_page_cannot_be_framed(self):
        login = self.login
        callback = self.provider.callback_for(login.address)
        self.browser.get(self.site.show("/", "<!DOCTYPE html><body>"))
        self.assertEqual(get(login.port, target_of(callback), login.authority).status, 303)
        # the page is there for one second at most
        self.assertNotIn(SUCCESS, self.frame(f"http://{login.authority}/login-finished"))
        self.assertEqual([status for url, status, _ in self.answers() if "login-finished" in url],
                         [403])

    def test_D14_the_browser_keeps_to_the_headers(self):
        """The very bytes of the page show nothing in a frame; without its headers they do."""
        login = self.login
        callback = self.provider.callback_for(login.address)
        get(login.port, target_of(callback), login.authority)
        whole = exchange(login.port, head("/login-finished", login.authority))
        self.assertIn(SUCCESS.encode(), whole)
        self.browser.get(self.site.show("/", "<!DOCTYPE html><body>"))
        bare = whole.partition(b"\r\n\r\n")[2]
        self.assertNotIn(SUCCESS, self.frame(self.site.show("/page", Verbatim(whole))))
        self.assertIn(SUCCESS, self.frame(self.site.show("/bare", bare)))

    def test_D15_no_code_in_address_bar_and_history(self):
        login = self.login
        self.browser.get(self.site.show("/before", "<h1>before</h1>"))
        self.sign_in()
        self.assertEqual(self.browser.current_url, f"http://{login.authority}/login-finished")
        self.assertEqual(self.browser.execute_script("return document.referrer"), "")
        self.assertEqual(self.browser.execute_script("return document.cookie"), "")
        history = self.browser.execute_cdp_cmd("Page.getNavigationHistory", {})["entries"]
        addresses = [entry[kind] for entry in history for kind in ("url", "userTypedURL")]
        self.assertIn(self.browser.current_url, addresses)
        for address in addresses:
            self.assertNotIn("code=", address)
        for entry in history:
            self.assertNotIn(login.state, entry["url"])
        self.browser.back()
        self.assertEqual(self.heading(), "before")


# A visit that is where a chain of redirects ended; only such ones are shown to a person.
CHAIN_END = 0x20000000


class StoredHistoryTest(BrowserCase):
    """D15: what the browser writes down for the list of pages that a person sees."""

    def test_D15_the_list_of_pages(self):
        self.sign_in()
        self.browser.quit()
        with contextlib.closing(sqlite3.connect(self.profile / "Default" / "History")) as history:
            visits = history.execute(
                "SELECT urls.url, visits.transition FROM visits JOIN urls ON urls.id = visits.url"
            ).fetchall()
        shown = [url for url, transition in visits if transition & CHAIN_END]
        self.assertIn(f"http://{self.login.authority}/login-finished", shown)
        for url in shown:
            self.assertNotIn("code=", url)
            self.assertNotIn(self.login.state, url)


if __name__ == "__main__":
    unittest.main()
