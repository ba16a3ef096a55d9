"""The first two minutes with a real browser on the same desktop: from an empty window to somebody who is logged in."""

import os
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from window_case import BUTTON, DESKTOP_CLIENT, WindowCase, desk, harness, setUpModule  # noqa: F401: the desk is made once for the module

PATIENCE = 60


class BrowserTest(WindowCase):
    environments = False

    def waiting_address(self):
        """What the window opens the browser with."""
        command = self.home.root / "browser"
        command.write_text(f'#!/bin/sh\necho "$1" > {self.home.root}/begun && mv {self.home.root}/begun {self.home.root}/address\n')
        command.chmod(0o700)
        return command, self.home.root / "address"

    def chromium(self):
        """In front of the person, on the desktop that the window is on."""
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ["LMI_CHROMIUM"]
        options.add_argument(f"--user-data-dir={self.home.root / 'chromium'}")
        options.add_argument("--disable-background-networking")
        # as in a container, where there is no other account
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        driver = webdriver.Chrome(service=Service(os.environ["LMI_CHROMEDRIVER"], env=self.variables() | self.desk.variables),
                                  options=options)
        self.addCleanup(driver.quit)
        return driver

    def find(self, driver, selector):
        return WebDriverWait(driver, PATIENCE).until(lambda browser: browser.find_elements(By.CSS_SELECTOR, selector))[0]

    def test_first_run(self):
        command, address = self.waiting_address()
        self.process = self.start(BROWSER=command)
        self.reader = self.desk.reader("lmi-desktop")
        self.reader.wait_for(BUTTON, "Try the demo")
        self.type("Your provider's address", self.provider.issuer)
        self.reader.wait_for("label", lambda text: text.startswith("Found: single sign-on"))
        self.reader.press(BUTTON, "Continue")
        self.type("Name", "prod")
        self.type("Client ID", DESKTOP_CLIENT)
        self.reader.press(BUTTON, "Save and log in")
        self.row_says("prod", "browser")

        desk.wait_until(address.exists, PATIENCE, "no browser is opened")
        driver = self.chromium()
        driver.get(address.read_text().strip())
        for name, text in zip(("login", "password"), harness.ALICE):
            self.find(driver, f"[name={name}]").send_keys(text)
        self.find(driver, "button").click()
        self.find(driver, "[name=agreed]")
        self.find(driver, "button").click()
        WebDriverWait(driver, PATIENCE).until(lambda browser: "You are logged in to prod." in browser.page_source)
        self.row_says("prod", "valid")
        self.reader.wait_for(None, lambda text: "alice" in text)
        self.assertTrue(self.home.token("prod")["access_token"])


if __name__ == "__main__":
    unittest.main()
