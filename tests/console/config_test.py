#!/usr/bin/env python3
"""`lmi config` and everything the configuration can be wrong in."""

import json
import tempfile
import unittest

from console_case import BINDING, PKCE, SERVICE, ConsoleCase


class ConfigList(ConsoleCase):
    def test_names_from_files_and_sections(self):
        self.main_file(f"default_environment=qa\n[qa]\n{SERVICE}[prod]\n{PKCE}")
        own = self.environment_file("dev", SERVICE)
        self.environment_file("prod", PKCE)
        (self.config / "env" / "notes.txt").write_text("")
        self.expect("config", "list", out="dev\nprod\nqa\n")
        main = str(self.config / ".env")
        self.assertEqual(
            self.json_of("config", "list"),
            {
                "environments": [
                    {"name": "dev", "file": str(own), "default": False, "error": None},
                    {"name": "prod", "file": str(self.config / "env" / "prod.env"), "default": False, "error": None},
                    {"name": "qa", "file": main, "default": True, "error": None},
                ]
            },
        )

    def test_none(self):
        hint = f"There is no environment yet; add one as a file such as {self.config}/env/dev.env."
        self.expect("config", "list", err=hint + "\n")
        self.expect("auth", "status", err=hint + "\n")
        self.assertEqual(self.json_of("config", "list"), {"environments": []})
        self.assertEqual(self.json_of("auth", "status"), {"environments": []})

    def test_names_that_clash(self):
        for name in ["QA", "dev", "qa"]:
            self.environment_file(name, SERVICE)
        sentence = 'The environments "QA" and "qa" differ only in upper and lower case; rename one of them.'
        self.expect("config", "list", out="QA\ndev\nqa\n", err=f"QA: {sentence}\nqa: {sentence}\n")
        self.expect(
            "auth", "status",
            out="ENVIRONMENT  GRANT               STATE       TIME LEFT  WHO\n"
            "QA           -                   invalid     -          -\n"
            "dev          client_credentials  logged out  -          -\n"
            "qa           -                   invalid     -          -\n",
            err=f"QA: {sentence}\nqa: {sentence}\n",
        )
        expected = [("QA", sentence), ("dev", None), ("qa", sentence)]
        listed = self.json_of("config", "list")["environments"]
        self.assertEqual([(entry["name"], entry["error"]) for entry in listed], expected)
        listed = self.json_of("auth", "status")["environments"]
        self.assertEqual([(entry["environment"], entry["error"]) for entry in listed], expected)
        self.token_file("dev", self.token(lmi={**BINDING, "client_id": "robot"}))
        self.expect("auth", "token", "-e", "dev", out="the-token\n")
        for name in ["QA", "qa"]:
            # not even where there is one, as it may be the other's on some file systems
            self.token_file(name, self.token(lmi={**BINDING, "client_id": "robot"}))
            self.assertEqual(self.json_of("auth", "status", "-e", name, code=2)["error"], sentence)
            self.expect("auth", "token", "-e", name, err=f"lmi: {sentence}\n", code=2)

    def test_what_cannot_be_an_environment(self):
        main = self.main_file(f"[bad name]\nOAUTH_CLIENT_ID=x\n[qa]\n{SERVICE}")
        self.environment_file("dev", SERVICE)
        spaced = self.environment_file("a b", SERVICE)
        self.environment_file(".hidden", SERVICE)
        sentences = [
            f'{main} line 1: "bad name" is not a name for an environment; use letters, digits, ".", "_" and "-".',
            f'{spaced} is left out: "a b" is not a name for an environment; '
            'rename the file with letters, digits, ".", "_" and "-".',
        ]
        warnings = "".join(f"lmi: warning: {sentence}\n" for sentence in sentences)
        self.expect("config", "list", out="dev\nqa\n", err=warnings)
        self.assertEqual(self.run_lmi("auth", "status").stderr, warnings)
        result = self.run_lmi("config", "list", "--output", "json")
        self.assertEqual([json.loads(line) for line in result.stderr.splitlines()], [{"warning": s} for s in sentences])
        for name in ["dev", "qa"]:
            self.expect("config", "show", "-e", name, out=self.run_lmi("config", "show", "-e", name).stdout)
        self.assertNotIn("OAUTH_CLIENT_ID      = x", self.run_lmi("config", "show", "-e", "dev").stdout)


class ConfigShow(ConsoleCase):
    def test_text(self):
        path = self.environment_file("dev", SERVICE)
        self.expect(
            "config", "show", "-e", "dev",
            out=f"OAUTH_GRANT_TYPE     = client_credentials             (default)\n"
            f"OAUTH_CLIENT_ID      = robot                          ({path}:1)\n"
            f"OAUTH_CLIENT_SECRET  = ***                            ({path}:2)\n"
            f"OAUTH_TOKEN_URL      = https://sso.example.com/token  ({path}:3)\n",
        )

    def test_json(self):
        path = self.environment_file("dev", SERVICE)
        self.assertEqual(
            self.json_of("config", "show", "-e", "dev"),
            {
                "environment": "dev",
                "values": [
                    {"key": "OAUTH_GRANT_TYPE", "value": "client_credentials", "source": "default", "secret": False},
                    {"key": "OAUTH_CLIENT_ID", "value": "robot", "source": f"{path}:1", "secret": False},
                    {"key": "OAUTH_CLIENT_SECRET", "value": "***", "source": f"{path}:2", "secret": True},
                    {"key": "OAUTH_TOKEN_URL", "value": "https://sso.example.com/token", "source": f"{path}:3", "secret": False},
                ],
            },
        )

    def test_no_secret_is_ever_shown(self):
        self.environment_file("dev", SERVICE + "OAUTH_PASSWORD=swordfish\nMY_API_KEY=swordfish\nDB_TOKEN=swordfish\n")
        for arguments in [(), ("--output", "json"), ("-vv",)]:
            result = self.run_lmi("config", "show", "-e", "dev", *arguments)
            self.assertEqual(result.returncode, 0)
            self.assertNotIn("swordfish", result.stdout + result.stderr)
            self.assertNotIn("hush", result.stdout + result.stderr)

    def test_copies_of_secrets(self):
        self.environment_file("dev", SERVICE.replace("hush", "hush-hush") + "COPY=${OAUTH_CLIENT_SECRET}\n"
                              "WITHIN=user:${OAUTH_CLIENT_SECRET}@x\nOTHER=hush\n"
                              "OAUTH_AUTHORIZE_URL=https://sso.example.com/a?tenant=t&api_key=swordfish&empty=\n")
        values = {each["key"]: (each["value"], each["secret"])
                  for each in self.json_of("config", "show", "-e", "dev")["values"]}
        self.assertEqual(values["COPY"], ("***", True))
        self.assertEqual(values["WITHIN"], ("***", True))
        self.assertEqual(values["OTHER"], ("hush", False))
        self.assertEqual(values["OAUTH_AUTHORIZE_URL"],
                         ("https://sso.example.com/a?tenant=t&api_key=***&empty=", True))

    def test_what_may_carry_secrets(self):
        path = self.environment_file(
            "dev",
            SERVICE.replace("https://sso", "https://ada:swordfish@sso") + "OAUTH_EXTRA_PARAMS=prompt=login&key=swordfish\n",
        )
        sentence = (
            f'OAUTH_TOKEN_URL is not a usable address: "https://***@sso.example.com/token" ({path}:3); '
            "use one like https://sso.example.com/token."
        )
        result = self.run_lmi("config", "show", "-e", "dev")
        self.assertIn("= https://***@sso.example.com/token ", result.stdout)
        self.assertIn("= prompt=***&key=*** ", result.stdout)
        self.assertEqual((result.stderr, result.returncode), (f"lmi: {sentence}\n", 2))
        values = self.json_of("config", "show", "-e", "dev", code=2)["values"]
        self.assertEqual(
            [(value["key"], value["value"]) for value in values if value["secret"]],
            [
                ("OAUTH_CLIENT_SECRET", "***"),
                ("OAUTH_TOKEN_URL", "https://***@sso.example.com/token"),
                ("OAUTH_EXTRA_PARAMS", "prompt=***&key=***"),
            ],
        )

    def test_misspelt_keys(self):
        path = self.environment_file("dev", SERVICE + "OAUTH_SCOPE=openid\nOAUTH_CLIENT_SECRT=swordfish\nOAUTH_OTHER=1\nMY=1\n")
        result = self.run_lmi("config", "show", "-e", "dev")
        self.assertEqual(
            result.stderr,
            f"lmi: warning: OAUTH_CLIENT_SECRT ({path}:5) is not a key lmi knows; did you mean OAUTH_CLIENT_SECRET?\n"
            f"lmi: warning: OAUTH_OTHER ({path}:6) is not a key lmi knows.\n"
            f"lmi: warning: OAUTH_SCOPE ({path}:4) is not a key lmi knows; did you mean OAUTH_SCOPES?\n",
        )
        self.assertNotIn("swordfish", result.stdout)
        self.assertEqual(result.returncode, 0)
        self.token_file("dev", self.token(lmi={**BINDING, "client_id": "robot"}))
        self.expect("auth", "token", "-e", "dev", out="the-token\n")

    def test_control_characters_do_not_reach_the_terminal(self):
        self.environment_file("dev", SERVICE + 'OAUTH_AUDIENCE="a\\n\x1b]0;x\\ab\u202ec"\n')
        text = self.run_lmi("config", "show", "-e", "dev").stdout
        self.assertIn("= a\\n?]0;x?b?c ", text)

    def test_shown_even_if_unusable(self):
        path = self.environment_file("dev", "OAUTH_CLIENT_ID=robot\n")
        self.expect(
            "config", "show", "-e", "dev",
            out=f"OAUTH_GRANT_TYPE  = client_credentials  (default)\n"
            f"OAUTH_CLIENT_ID   = robot               ({path}:1)\n",
            err=f'lmi: Environment "dev" lacks OAUTH_CLIENT_SECRET; set it in {path}.\n',
            code=2,
        )


class Precedence(ConsoleCase):
    """Command line, variables, own file, section, main file, default: each wins over the next."""

    def client(self, *arguments, variables=None):
        shown = self.json_of("config", "show", "-e", "dev", *arguments, variables=variables)
        return next((v["value"], v["source"]) for v in shown["values"] if v["key"] == "OAUTH_CLIENT_ID")

    def test_order(self):
        rest = "OAUTH_CLIENT_SECRET=s\nOAUTH_TOKEN_URL=https://a/token\n"
        main = self.main_file(f"{rest}OAUTH_CLIENT_ID=global\n[dev]\n")
        self.assertEqual(self.client(), ("global", f"{main}:3"))
        self.main_file(f"{rest}OAUTH_CLIENT_ID=global\n[dev]\nOAUTH_CLIENT_ID=section\n")
        self.assertEqual(self.client(), ("section", f"{main}:5"))
        own = self.environment_file("dev", "OAUTH_CLIENT_ID=own\n")
        self.assertEqual(self.client(), ("own", f"{own}:1"))
        variables = {"OAUTH_CLIENT_ID": "variable"}
        self.assertEqual(self.client(variables=variables), ("variable", "variable OAUTH_CLIENT_ID"))
        self.assertEqual(self.client("-C", "OAUTH_CLIENT_ID=option", variables=variables), ("option", "option -C"))
        self.assertEqual(
            self.client("-C", "OAUTH_CLIENT_ID=one", "--config-override", "OAUTH_CLIENT_ID=a=b"), ("a=b", "option -C")
        )

    def test_working_directory_is_not_read(self):
        self.environment_file("dev", SERVICE)
        elsewhere = self.home / "project"
        (elsewhere / "env").mkdir(parents=True)
        (elsewhere / ".env").write_text("OAUTH_CLIENT_ID=hostile\n")
        shown = self.run_lmi("config", "show", "-e", "dev", cwd=elsewhere)
        self.assertNotIn("hostile", shown.stdout)

    def test_secret_override_is_warned_of(self):
        self.environment_file("dev", SERVICE)
        result = self.run_lmi("config", "show", "-e", "dev", "-C", "OAUTH_CLIENT_SECRET=swordfish")
        self.assertEqual(
            result.stderr,
            "lmi: warning: Others can read OAUTH_CLIENT_SECRET in the arguments of the running program; "
            "set it in the environment's file or as a variable.\n",
        )
        self.assertNotIn("swordfish", result.stdout)

    def test_override_without_a_value(self):
        self.expect(
            "auth", "status", "-C", "FOO",
            err='lmi: "FOO" is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.\n',
            code=2,
        )


class Choice(ConsoleCase):
    def test_default_environment(self):
        self.environment_file("dev", SERVICE)
        self.environment_file("qa", SERVICE)
        for text in ["default_environment=qa\n", "DEFAULT_ENVIRONMENT='qa'\n"]:
            self.main_file(text)
            self.assertEqual(self.json_of("config", "show")["environment"], "qa")
        self.assertEqual(self.json_of("config", "show", "-e", "dev")["environment"], "dev")
        self.assertEqual(self.json_of("config", "show", "-C", "default_environment=dev")["environment"], "dev")

    def test_not_chosen(self):
        self.environment_file("dev", SERVICE)
        self.environment_file("qa", SERVICE)
        self.expect(
            "auth", "token",
            err="lmi: No environment is chosen; name one with -e (there are: dev, qa), "
            f"or set default_environment in {self.config}/.env.\n",
            code=2,
        )

    def test_none_to_choose(self):
        self.expect(
            "auth", "token",
            err=f"lmi: There is no environment yet; add one as a file such as {self.config}/env/dev.env.\n",
            code=2,
        )

    def test_unknown(self):
        self.environment_file("dev", SERVICE)
        sentence = f'There is no environment "prd"; there are: dev. Add it as {self.config}/env/prd.env.'
        for command in ["auth status", "auth token", "auth login", "auth logout", "auth refresh", "config show", "request https://a/"]:
            with self.subTest(command):
                self.expect(*command.split(), "-e", "prd", err=f"lmi: {sentence}\n", code=2)
        self.assertFalse(self.cache.exists())

    def test_other_case(self):
        self.environment_file("dev", SERVICE)
        sentence = 'There is no environment "Dev", but there is "dev"; use that name.'
        for command in ["auth status", "auth token", "auth logout", "config show"]:
            self.expect(*command.split(), "-e", "Dev", err=f"lmi: {sentence}\n", code=2)

    def test_names_refused(self):
        self.environment_file("dev", SERVICE)
        names = ["", ".", "..", "../../x", "/abs", "a/b", "-x", "CON", "aux.json", "com1", "x:ads", "dot.", "space ", "a" * 65, "naïve", "a\nb", ".hidden"]
        for name in names:
            for command in ["auth status", "auth token", "auth logout"]:
                with self.subTest(name=name, command=command):
                    result = self.run_lmi(*command.split(), "--environment", name)
                    self.assertEqual((result.stdout, result.returncode), ("", 2))
        result = self.run_lmi("auth", "token", "-e", "a/b")
        self.assertEqual(
            result.stderr,
            'lmi: "a/b" is not a name for an environment; use letters, digits, ".", "_" and "-", at most 64, '
            "starting with a letter or digit and not ending with a dot.\n",
        )
        self.assertFalse(self.cache.exists())


class Mistakes(ConsoleCase):
    """One sentence each: where, what, and what to do."""

    def wrong(self, text, sentence):
        path = self.environment_file("dev", text)
        for command in ["auth token", "auth login", "auth refresh", "request https://a/"]:
            with self.subTest(sentence=sentence, command=command):
                self.expect(*command.split(), "-e", "dev", err="lmi: " + sentence.format(path=path) + "\n", code=2)
        status = self.json_of("auth", "status", "-e", "dev", code=2)
        self.assertEqual((status["state"], status["error"]), ("invalid", sentence.format(path=path)))

    def test_missing_keys(self):
        for grant, lines, key in [
            ("client_credentials", "", "OAUTH_CLIENT_ID"),
            ("client_credentials", "OAUTH_CLIENT_ID=c\n", "OAUTH_CLIENT_SECRET"),
            ("client_credentials", "OAUTH_CLIENT_ID=c\nOAUTH_CLIENT_SECRET=s\n", "OAUTH_TOKEN_URL (or OAUTH_ISSUER)"),
            ("password", "OAUTH_CLIENT_ID=c\nOAUTH_TOKEN_URL=https://a/t\n", "OAUTH_USERNAME"),
            ("password", "OAUTH_CLIENT_ID=c\nOAUTH_TOKEN_URL=https://a/t\nOAUTH_USERNAME=u\n", "OAUTH_PASSWORD"),
            ("authorization_code_pkce", "OAUTH_CLIENT_ID=c\nOAUTH_TOKEN_URL=https://a/t\n", "OAUTH_AUTHORIZE_URL (or OAUTH_ISSUER)"),
        ]:
            self.wrong(f"OAUTH_GRANT_TYPE={grant}\n{lines}", f'Environment "dev" lacks {key}; set it in {{path}}.')

    def test_empty_keys(self):
        path = self.environment_file("dev", SERVICE)
        sentence = 'lmi: Environment "dev" needs OAUTH_CLIENT_ID, which is empty ({}); give it a value there.\n'
        self.wrong(
            SERVICE + "OAUTH_CLIENT_ID=\n",
            'Environment "dev" needs OAUTH_CLIENT_ID, which is empty ({path}:4); give it a value there.',
        )
        path.write_text(SERVICE)
        self.expect("auth", "token", "-e", "dev", "-C", "OAUTH_CLIENT_ID=", err=sentence.format("option -C"), code=2)
        self.expect(
            "auth", "token", "-e", "dev", variables={"OAUTH_CLIENT_ID": ""},
            err=sentence.format("variable OAUTH_CLIENT_ID"), code=2,
        )

    def test_values(self):
        self.wrong(
            SERVICE + "OAUTH_GRANT_TYPE=implicit\n",
            'OAUTH_GRANT_TYPE cannot be "implicit" ({path}:4); use client_credentials, password or authorization_code_pkce.',
        )
        self.wrong(
            SERVICE + "OAUTH_TOKEN_AUTH_METHOD=none\n",
            "OAUTH_TOKEN_AUTH_METHOD=none ({path}:4) contradicts OAUTH_CLIENT_SECRET ({path}:2); remove one of the two.",
        )

    def test_addresses(self):
        self.wrong(
            SERVICE.replace("https://sso", "http://sso"),
            'OAUTH_TOKEN_URL is not encrypted: "http://sso.example.com/token" ({path}:3); '
            "use https, plain http is for this computer only.",
        )
        self.wrong(
            SERVICE + "OAUTH_ISSUER=sso.example.com\n",
            'OAUTH_ISSUER is not a usable address: "sso.example.com" ({path}:4); use one like https://sso.example.com/token.',
        )

    def test_syntax(self):
        self.wrong(SERVICE + "what is this\n", "{path} line 4 is not KEY=VALUE; correct the line or put # before it.")
        self.wrong(
            SERVICE + 'OAUTH_SCOPES="openid\n',
            "{path} line 4: the quote that starts the value of OAUTH_SCOPES is never closed; close it.",
        )
        self.wrong(
            SERVICE + 'OAUTH_SCOPES="openid\nOAUTH_AUDIENCE="api"\n',
            "{path} line 4: the quote that starts the value of OAUTH_SCOPES is never closed; close it.",
        )
        self.wrong(
            SERVICE + "[qa]\n",
            "{path} line 4: sections such as [qa] belong in the main file; here every line is about one environment.",
        )

    def test_unusable_files(self):
        path = self.environment_file("dev", "")
        path.write_bytes(SERVICE.encode() + b"X=\xff\n")
        self.expect("auth", "token", "-e", "dev", err=f"lmi: {path} is not UTF-8 text (line 4); save it as UTF-8.\n", code=2)
        path.unlink()
        path.mkdir()
        self.expect(
            "auth", "token", "-e", "dev",
            err=f"lmi: {path} cannot be read: it is not a regular file. Check the file's owner and permissions.\n",
            code=2,
        )

    def test_main_file(self):
        main = self.main_file("oops here\n")
        self.environment_file("dev", SERVICE)
        sentence = f"lmi: {main} line 1 is not KEY=VALUE; correct the line or put # before it.\n"
        for command in ["auth status", "auth token", "config list", "config show -e dev"]:
            with self.subTest(command):
                self.expect(*command.split(), err=sentence, code=2)


class Exposed(ConsoleCase):
    """M10: a file with a secret that others can read."""

    def setUp(self):
        # below /tmp, so that others get as far as the home
        tempfile.tempdir = "/tmp"
        self.addCleanup(setattr, tempfile, "tempdir", None)
        super().setUp()
        for folder in (self.home, self.config, self.config / "env"):
            folder.chmod(0o755)
        self.path = self.environment_file("dev", SERVICE)
        self.path.chmod(0o644)
        self.token_file("dev", self.token(lmi={**BINDING, "client_id": "robot"}))
        self.sentence = (f"Other users of this computer can read {self.path}, which holds "
                         f"OAUTH_CLIENT_SECRET; run: chmod 600 \"{self.path}\"\n")

    def test_a_warning(self):
        self.expect("auth", "token", "-e", "dev", out="the-token\n", err="lmi: warning: " + self.sentence)
        shown = self.run_lmi("config", "show", "-e", "dev")
        self.assertEqual((shown.returncode, shown.stderr), (0, "lmi: warning: " + self.sentence))

    def test_strict(self):
        for command in ("auth token", "auth login", "auth refresh", "config show", "request https://api.example.com/"):
            with self.subTest(command):
                self.expect(*command.split(), "-e", "dev", "--strict", err="lmi: " + self.sentence, code=2)

    def expose(self, main, own, **variables):
        """The main file is open, the environment's own is not."""
        main_file = self.main_file(main)
        main_file.chmod(0o644)
        self.environment_file("dev", own)
        self.path.chmod(0o600)
        return self.run_lmi("auth", "token", "-e", "dev", "--strict", variables=variables), main_file

    def test_what_does_not_count_is_written_down_all_the_same(self):
        without = SERVICE.replace("OAUTH_CLIENT_SECRET=hush\n", "")
        for main, own, variables, key in [
                ("OAUTH_CLIENT_SECRET=old\n", SERVICE, {}, "OAUTH_CLIENT_SECRET"),
                ("OAUTH_CLIENT_SECRET=hush\n", without, {"OAUTH_CLIENT_SECRET": "hush"}, "OAUTH_CLIENT_SECRET"),
                ("DB=hush\n", without + "OAUTH_CLIENT_SECRET=${DB}\n", {}, "DB"),
                ("A=hush\nDB=x${A}\n", without + "OAUTH_CLIENT_SECRET=${DB}\n", {}, "A, DB"),
                ("[dev]\nOAUTH_PASSWORD=hush\n", SERVICE, {}, "OAUTH_PASSWORD"),
                ("OAUTH_CLIENT_SECRET=${NO:-hush}\n", without, {}, "OAUTH_CLIENT_SECRET")]:
            with self.subTest(main):
                result, main_file = self.expose(main, own, **variables)
                self.assertEqual((result.returncode, result.stdout), (2, ""), result)
                self.assertIn(f"can read {main_file}, which holds {key};", result.stderr)

    def test_what_is_no_secret(self):
        for main in ("AUTHOR=ada\nKEYCLOAK_REALM=acme\nBYPASS=1\n", "OAUTH_CLIENT_SECRET=\n",
                     "OAUTH_CLIENT_SECRET=${FROM_ELSEWHERE}\n", "[other]\nOAUTH_CLIENT_SECRET=hush\n"):
            with self.subTest(main):
                result, _ = self.expose(main, SERVICE, FROM_ELSEWHERE="hush")
                self.assertEqual((result.returncode, result.stdout), (0, "the-token\n"), result)

    def test_the_doctor_finds_it(self):
        self.path.write_text(SERVICE.replace("https://sso.example.com", "http://127.0.0.1:1"))
        found = self.run_lmi("doctor", "-e", "dev", "--output", "json")
        self.assertEqual((found.returncode, found.stderr.count("\n")), (5, 1), found)
        first = json.loads(found.stdout)["checks"][0]
        self.assertEqual((first["check"], first["verdict"], first["message"]),
                         ("configuration", "warning", self.sentence.rstrip("\n")))
        strict = self.run_lmi("doctor", "-e", "dev", "--output", "json", "--strict")
        self.assertEqual(json.loads(strict.stdout)["checks"][0]["verdict"], "bad")
        self.assertEqual(strict.returncode, 2)

    def test_nothing_to_say(self):
        for change in (lambda: self.path.chmod(0o600),
                       lambda: (self.path.chmod(0o644), self.home.chmod(0o700)),
                       lambda: (self.home.chmod(0o755), self.environment_file("dev", PKCE),
                                self.token_file("dev", self.token()))):
            change()
            self.expect("auth", "token", "-e", "dev", "--strict", out="the-token\n")


if __name__ == "__main__":
    unittest.main()
