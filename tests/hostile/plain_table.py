"""What others write, as it reaches a person's terminal: no JSON stands between the two.

The cases are those of the other tables in which something has to be made harmless.
"""

import dataclasses

import authorization_table
import metadata_table
import request_table
import token_table
import userinfo_table

TABLES = (authorization_table, metadata_table, request_table, token_table, userinfo_table)


def is_about_words(case):
    return case.row == "A13" or "?" in case.outcome.says


CASES = [dataclasses.replace(case, plain=True)
         for table in TABLES for case in table.CASES if is_about_words(case)]
