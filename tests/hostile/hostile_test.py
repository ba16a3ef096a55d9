"""The console program against providers that lie, break off, keep silent and never stop.

Each row of the tables is a test; `-k H9` chooses some. Several run at once, those that wait for a
deadline first.
"""

import unittest

import authorization_table
import id_token_table
import metadata_table
import oidf_modules
import plain_table
import refresh_table
import request_table
import runner
import token_table
import userinfo_table

# Each table with the least number of rows it is to have.
TABLES = {
    "authorization": (authorization_table, 88), "token": (token_table, 209),
    "refresh": (refresh_table, 99), "id token": (id_token_table, 197),
    "metadata": (metadata_table, 147), "request": (request_table, 60),
    "userinfo": (userinfo_table, 29), "plain": (plain_table, 22),
}


class TableTest(unittest.TestCase):
    """What makes a table worth its name."""

    def test_sizes(self):
        for name, (table, least) in TABLES.items():
            with self.subTest(name):
                self.assertGreaterEqual(len(table.CASES), least)

    def test_titles_are_unique(self):
        titles = [case.title for table, _ in TABLES.values() for case in table.CASES]
        self.assertEqual(len(titles), len(set(titles)),
                         {title for title in titles if titles.count(title) > 1})


def load_tests(loader, standard, _):
    suite = unittest.TestSuite([standard, loader.loadTestsFromModule(oidf_modules)])
    for name, (table, _) in TABLES.items():
        suite.addTests(runner.tests_of(name, table.CASES, loader.testNamePatterns))
    return suite


if __name__ == "__main__":
    unittest.main(testRunner=runner.Runner)
