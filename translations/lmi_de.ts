<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n gültig</numerusform>
            <numerusform>%n gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n zu erledigen</numerusform>
            <numerusform>%n zu erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Noch keine Umgebungen</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n nicht erneuert</numerusform>
            <numerusform>%n nicht erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration ist nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>Token-Rechner</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>Sie sind nicht bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>Token-Ordner</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>weicht um %1 s von der des Anbieters ab</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung …</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>Fehlkonfiguriert</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>Das Token ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>Abgelaufen, bitte neu anmelden</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>Abgelaufen, erneuert sich von selbst</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>Läuft ab, noch %1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>Gültig, noch %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Wartet auf Ihren Browser</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>kann sich nicht selbst erneuern</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>Noch nicht erneuert, wird erneut versucht, noch %1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>Nicht erneuert, noch %1</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>Abgelaufen, noch nicht erneuert, wird erneut versucht</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Das Token wird geholt</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Das Token wird geprüft</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>Anmeldung läuft, wartet auf Ihren Browser, noch %1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>Anmeldung läuft: %1</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>Abgelaufen, wird bei Gebrauch erneuert</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>Der Browser lässt sich nicht starten. Kopieren Sie den Link und öffnen Sie ihn selbst, oder geben Sie als OAUTH_BROWSER einen anderen Browser an.</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>Schließen Sie die Anmeldung im Browser ab. Falls sich keine Seite geöffnet hat, öffnen Sie sie erneut, oder kopieren Sie den Link in einen anderen Browser.</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>Diese Anmeldung kann sich nicht selbst erneuern und endet bald. Melden Sie sich neu an, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>Der Browser ist zurück, und beim Anbieter wird das Token geholt.</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>Das Token ist da und wird geprüft, bevor es gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>es ist nicht das erwartete JSON</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 fehlt darin</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>ein brauchbares access_token fehlt darin</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>%1 darin ist keine sichere Adresse</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>%1 darin setzt „%2“</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>%1 darin ist keine Liste von Wörtern</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>in %1 fehlt „code“</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>%1 darin ist weder true noch false</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>seine Beschreibung nennt keine jwks_uri</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>token_type darin ist nicht Bearer</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>expires_in darin ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>refresh_token, id_token oder scope darin ist kein Text</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>ihr Rechnername wird anders geschrieben</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>eine Umleitung (Status %1), der nie gefolgt wird</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>der Status ist %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>eine Antwort von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>%1 s lang Stille</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>die Verbindung wurde geschlossen, ehe eine Antwort kam</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>die Verbindung wurde mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>es ist kein Satz von Schlüsseln</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>der nötige Schlüssel ist nicht darunter, und sie werden einmal in der Minute durchgesehen</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>sie sagt nicht, von welchem Anbieter sie kommt, obwohl der Anbieter das verspricht</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>sie nennt mehrere Anbieter</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>sie kommt von einem anderen Anbieter</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>sie enthält weder einen Code noch einen Fehler</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>dieser Anbieter schickt seine Antwort als Formular, nicht in einer Adresse</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>sie führt woandershin</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>es gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>keine Anmeldung wartet mehr auf den Browser</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>es gibt keines, obwohl openid gewährt wurde</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>es ist kein signiertes Token einer Art, der geglaubt wird</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>es ist auf eine Weise signiert, die der Anbieter nicht ankündigt</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>seine Signatur ist nicht die des Anbieters</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>es ist nicht auf eine Weise signiert, der geglaubt wird</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>es ist nicht vom Anbieter für diesen Client signiert</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>es betrifft jemand anderen als das ID-Token</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>es ist ein signiertes Objekt anderer Art</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>es wurde von „%1“ ausgestellt</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>es ist auch für andere Clients oder für einen anderen (OAUTH_ID_TOKEN_AUDIENCES nennt die, die dastehen dürfen)</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>es sagt nicht, um wen es geht</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>es sagt nicht, wann es ausgestellt wurde und wann es endet</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>es zeigt nicht, dass sich die Person in den letzten %1 s angemeldet hat (max_age)</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>die Person hat sich nicht auf die Weise angemeldet, die acr_values verlangt</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>es gehört zu einem anderen Zugriffstoken</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>es ist abgelaufen; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>es wurde in der Zukunft ausgestellt; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>es ist noch nicht gültig; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>%1 darin ist nicht wie bei der Anmeldung</translation>
    </message>
    <message>
        <source>an authorization_endpoint</source>
        <translation>einen authorization_endpoint</translation>
    </message>
    <message>
        <source>PKCE with S256</source>
        <translation>PKCE mit S256</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>sie ist viel zu groß</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>darin ist kein Zertifikat</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>es führt zu keiner Datei</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>ein symbolischer Link</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>ein Link oder kein Ordner</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>keine gewöhnliche Datei dieses Benutzers</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>offen für andere Benutzer</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>unter einem zweiten Namen verlinkt</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials, password oder authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post, client_secret_basic oder none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query oder form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>den ganzen Pfad einer Datei wie ${HOME}/company-ca.pem</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>eine ganze Zahl von Sekunden von 1 bis %1</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback, oder einen anderen Pfad (mindestens /), einen Port, 127.0.0.1 oder [::1]; mehrere mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>eine Adresse ohne „%1“, das lmi selbst setzt</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>Parameter, die lmi nicht selbst setzt, wie prompt=consent&amp;ui_locales=de</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>eine Adresse wie http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>den Namen einer Umgebung, etwa dev</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>einen Wert ohne ${Verweise} und ungewöhnliche Anführungszeichen</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>die Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>diesem Formular</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (oder %2)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (Variable %2)</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1 (Option -C)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>Option -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>dort beginnt die Anmeldung, sie endet dort nicht</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>sie enthält keine Antwort des Anbieters</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>auf diesem Computer gibt es keinen</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>er gibt einen anderen Text zurück, als er bekommen hat</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>der Proxy %1 wird nicht gefunden</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>er hat unter diesem Namen ein anderes Geheimnis</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>über den Proxy %1 (%2)</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>eine ganze Zahl von Sekunden von 0 bis %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug, info, warning oder off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128, socks5://proxy.example.com:1080 oder direct; einer, der ein Passwort will, gehört in die Variable https_proxy</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>den ganzen Pfad einer Datei</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>none allein, oder login, consent, select_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>es gibt keinen Rechner dieses Namens</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>das Netz ist weggefallen</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>er verlangt Benutzer und Passwort</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>das Zertifikat gilt für einen anderen Rechner</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>niemand, dem hier vertraut wird, hat das Zertifikat unterschrieben</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>der Rechner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Plattenkontingent ist ausgeschöpft</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 Siehe „lmi --help“.</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>Der persönliche Ordner ist nicht bekannt; setzen Sie HOME, oder LMI_CONFIG_DIR und LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>„%1“ ist kein Name für eine Umgebung; erlaubt sind höchstens 64 Buchstaben, Ziffern, „.“, „_“ und „-“, am Anfang ein Buchstabe oder eine Ziffer und am Ende kein Punkt.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>Es gibt keine Umgebung „%1“; vorhanden sind: %2. Legen Sie sie als %3 an.</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>Es ist keine Umgebung gewählt; nennen Sie eine mit -e (vorhanden sind: %1), oder setzen Sie default_environment in %2.</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>Es gibt noch keine Umgebung; legen Sie eine als Datei an, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>Die Umgebungen „%1“ und „%2“ unterscheiden sich nur in Groß- und Kleinschreibung; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen Sie Besitzer und Rechte der Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>%1 ist größer als %2 Byte; eine Konfigurationsdatei enthält wenige Zeilen der Form SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>%1 ist kein UTF-8-Text (Zeile %2); speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>%1 Zeile %2 hat nicht die Form SCHLÜSSEL=WERT; berichtigen Sie die Zeile, oder setzen Sie # davor.</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>%1 Zeile %2: Das Anführungszeichen am Anfang des Wertes von %3 wird nie geschlossen; schließen Sie es.</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>%1 Zeile %2: Abschnitte wie [%3] gehören in die Hauptdatei; hier betrifft jede Zeile eine einzige Umgebung.</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 Zeile %2: „%3“ ist kein Name für eine Umgebung; erlaubt sind Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>Der Umgebung „%1“ fehlt %2; setzen Sie es in %3.</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>%1 (%2) widerspricht %3; entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>%1 kann nicht „%2“ sein (%3); verwenden Sie %4.</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>%1 ist keine verwendbare Adresse: „%2“ (%3); verwenden Sie eine wie https://sso.example.com/token.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>%1 ist nicht verschlüsselt: „%2“ (%3); verwenden Sie https, einfaches http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>„%1“ hat nicht die Form SCHLÜSSEL=WERT; schreiben Sie zum Beispiel -C OAUTH_BROWSER=firefox.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>Das Token von „%1“ ist für %2 (OAUTH_SERVICE_URL) und geht nicht an %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>„%1“ ist keine Kopfzeile, die gesetzt werden kann; schreiben Sie -H &quot;Name: Wert&quot;. Authorization setzt lmi selbst.</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>Bei „%1“ ist niemand angemeldet; melden Sie sich an, in der Konsole mit: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>Die Anmeldung bei „%1“ ist abgelaufen und kann sich nicht selbst erneuern; melden Sie sich neu an, in der Konsole mit: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>Das Token von „%1“ wurde für etwas anderes (%2) ausgestellt, als jetzt konfiguriert ist, und wird nicht verwendet; melden Sie sich neu an, in der Konsole mit: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>%2 nimmt die Anmeldung bei „%1“ nicht mehr an (%3); melden Sie sich neu an, in der Konsole mit: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>Das Token von „%1“ lässt sich nicht erneuern, weil es kein Erneuerungstoken gibt oder keines mehr; melden Sie sich neu an, in der Konsole mit: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 hat die Anfrage abgelehnt: %2. Prüfen Sie die Konfiguration, in der Konsole mit „lmi config show -e %3“.</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 erkennt den Client nicht an: %2. Prüfen Sie OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET und OAUTH_TOKEN_AUTH_METHOD, in der Konsole mit „lmi config show -e %3“.</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 hat die Anfrage mit dem Status %2 und ohne Begründung abgelehnt. Prüfen Sie die Konfiguration, in der Konsole mit „lmi config show -e %3“.</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>Der Anbieter hat die Anmeldung bei „%1“ abgelehnt: %2. Versuchen Sie es noch einmal, oder fragen Sie die Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>%1 hat eine Antwort gesendet, die kein Token ist: %2. Prüfen Sie OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>Die Beschreibung des Anbieters unter %1 ist nicht verwendbar: %2. Prüfen Sie OAUTH_ISSUER, oder setzen Sie die Adressen von Hand.</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>%1 beschreibt den Aussteller „%2“, nicht „%3“; setzen Sie OAUTH_ISSUER genau auf das, wie der Anbieter sich nennt.</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>Der Anbieter %1 bietet %2 nicht an, das diese Anmeldung braucht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>%1 ist nicht erreichbar: %2. Prüfen Sie das Netz und die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>%1 hat nicht innerhalb von %2 Sekunden geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>%1 hat mehr als %2 Byte gesendet; die Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>%1 leitet nach %2 um, wohin das Token nicht gehen darf. Rufen Sie jene Adresse selbst auf, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>%1 ist nicht verfügbar (Status %2). Nichts wurde geändert; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>%1 wird nicht verwendet (%2); entfernen Sie die Datei, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 ist größer als %2 Byte und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>Der Ordner %1 wird nicht verwendet (%2); berichtigen Sie das, oder setzen Sie LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>%1 ist keine Token-Datei (%2) und bleibt, wie sie ist. Melden Sie sich neu an, in der Konsole mit: lmi auth login -e %3</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>Die Sperre %1 ist nicht zu bekommen: %2.</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>Die Anmeldung bei „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>Der Antwort des Anbieters auf die Anmeldung bei „%1“ ist nicht zu trauen: %2.</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>Die Anmeldung braucht den Port %1 (OAUTH_REDIRECT_URI), den ein anderes Programm verwendet; schließen Sie dieses Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>Die Antwort des Browsers kann auf diesem Rechner nicht empfangen werden: %1.</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>%1 sagt, dem Token fehle die Berechtigung „%2“; ergänzen Sie sie in OAUTH_SCOPES, und melden Sie sich neu an, in der Konsole mit: lmi auth login --force -e %3</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>%1 nimmt das Token von „%2“ nicht an, auch kein neues; falls das Token für einen anderen Dienst ist, prüfen Sie OAUTH_SCOPES und OAUTH_AUDIENCE, sonst melden Sie sich neu an, in der Konsole mit: lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>%1 fehlt oder lässt sich nicht starten; installieren Sie lmi neu.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>%1 ist geschrieben, übersteht aber womöglich keinen Stromausfall: %2. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>Es gibt keine Umgebung „%1“, aber „%2“; verwenden Sie diesen Namen.</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 bleibt unbeachtet: „%2“ ist kein Name für eine Umgebung; benennen Sie die Datei um, mit Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>Die Umgebung „%1“ braucht %2, das leer ist (%3); geben Sie ihm dort einen Wert.</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>Ein anderes lmi hält %1 seit %2 s; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>Niemand hat die Anmeldung bei „%1“ innerhalb von %2 s im Browser abgeschlossen; melden Sie sich neu an, in der Konsole mit: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>Die Token des Anbieters für „%1“ leben %2 s, also kann keines %3 s gültig bleiben; verlangen Sie mit --min-valid weniger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>„%1“ ist keine Adresse, an die ein Token gesendet werden darf: %2.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>%1 ist nicht verfügbar (Status %2) und bittet um %3 s Geduld. Nichts wurde geändert; versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>„%1“ (%2) kann nicht gestartet werden; berichtigen Sie das, oder öffnen Sie die Adresse selbst in einem Browser.</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>Hier wurde kein Browser gefunden; nennen Sie einen in BROWSER oder OAUTH_BROWSER, oder öffnen Sie die Adresse selbst in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>%1 sagt, dass dem Token ein Scope fehlt, aber nicht welcher; ergänzen Sie ihn in OAUTH_SCOPES und führen Sie aus: lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>Die Schlüssel, mit denen %1 ID-Token unterschreibt, sind nicht zu gebrauchen: %2. Prüfen Sie OAUTH_ISSUER, setzen Sie OAUTH_JWKS_URL, oder lassen Sie openid in OAUTH_SCOPES weg.</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>Dem ID-Token der Anmeldung bei „%1“ ist nicht zu trauen: %2. Nichts wurde gespeichert; prüfen Sie OAUTH_ISSUER und OAUTH_CLIENT_ID mit „lmi config show -e %1“.</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>Was %1 über die bei „%2“ angemeldete Person sagt, ist nicht vertrauenswürdig: %3. Nichts wurde gespeichert; sagen Sie es der Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>%1 (OAUTH_CA_FILE) ist nicht zu gebrauchen: %2. Nennen Sie eine Datei mit Zertifikaten in PEM-Form.</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>%1 hat eben nicht geantwortet (%2), deshalb wird dort noch %3 s lang nichts gefragt. Um jetzt zu fragen: lmi auth refresh -e %4</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>Die ${Verweise} in %1 stehen für mehr als %2 Bytes; schreiben Sie die Werte aus, oder verweisen Sie auf kürzere.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2. Es wurde nichts gesendet; prüfen Sie die Uhr dieses Computers und, falls die Firma für ihre Server selbst bürgt, OAUTH_CA_FILE.</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>Der Anbieter hat „%1“ nicht alles aus OAUTH_SCOPES gewährt: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>„%1“ gibt lmi ein Passwort (OAUTH_GRANT_TYPE=password), was nicht empfohlen wird (RFC 9700 2.4); nehmen Sie authorization_code_pkce, wenn der Anbieter es hat.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>Die Token von „%1“ kamen bisher von %2 und kommen jetzt von %3; wenn das nicht stimmt, prüfen Sie OAUTH_ISSUER und OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>Es gibt schon eine Umgebung „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>Die Uhr dieses Computers und die von %2 gehen %1 s auseinander; stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>%1 kann in %2 nicht geändert werden, ohne dass andere Zeilen etwas anderes bedeuten, und nichts wurde geändert; bearbeiten Sie diese Datei von Hand.</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>Andere Benutzer dieses Rechners können %1 lesen, und darin steht %2; führen Sie aus: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>%1 erkennt nicht an, worauf die Anmeldung bei „%3“ beruht: %2. Prüfen Sie OAUTH_USERNAME und OAUTH_PASSWORD, wenn OAUTH_GRANT_TYPE=password gilt, sonst führen Sie aus: lmi auth login -e %3</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 gibt diesem Client die verlangten Berechtigungen nicht: %2. Prüfen Sie OAUTH_SCOPES mit „lmi config show -e %3“.</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>%1 erlaubt dem Client diesen Grant nicht: %2. Prüfen Sie OAUTH_GRANT_TYPE und OAUTH_CLIENT_ID mit „lmi config show -e %3“, oder fragen Sie die Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 kennt diesen Grant nicht: %2. Prüfen Sie OAUTH_GRANT_TYPE und OAUTH_TOKEN_URL mit „lmi config show -e %3“.</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>Das ist nicht die Adresse, an der die Anmeldung bei „%1“ geendet hat: %2. Kopieren Sie die ganze Adresszeile jener Seite, die der Browser als Fehler anzeigen kann.</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>Der Schlüsselbund hat lmi „%1“ nicht gegeben; entsperren Sie ihn, erlauben Sie den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>Der Schlüsselbund hat zu „%1“ innerhalb von %2 Sekunden nicht geantwortet; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>Von „%1“ gibt es kein Geheimnis zu verschieben; in %2 müsste eines stehen.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1 (%2) ist kein Schlüssel, den lmi kennt.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1 (%2) ist kein Schlüssel, den lmi kennt; meinten Sie %3?</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>Der Anbieter muss für die Anmeldung bei „%1“ jemanden fragen (%2); wenn OAUTH_PROMPT oder OAUTH_EXTRA_PARAMS das mit „none“ verbietet, nehmen Sie es heraus und führen Sie aus: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>„%1“ bekommt kein Refresh-Token, das im Schlüsselbund aufbewahrt werden könnte; bei dieser Art der Anmeldung weist sich der Client jedes Mal neu aus.</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>Der Schlüsselbund hat das neue Refresh-Token von „%1“ nicht angenommen, und sonst steht es nirgends; wenn diese Anmeldung endet, kann sie nicht erneuert werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>„%1“ ist abgemeldet, aber der Schlüsselbund enthält das Refresh-Token noch als „%2“; entsperren Sie den Schlüsselbund, und entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>Der Schlüsselbund gibt lmi kein Refresh-Token von „%1“; entsperren Sie ihn, oder melden Sie sich neu an, in der Konsole mit: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>Der Schlüsselbund kann für „%1“ nicht benutzt werden: %2. Starten Sie einen, etwa gnome-keyring oder KWallet, oder verzichten Sie in der Datei der Umgebung auf „keychain:“.</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>Nichts wird protokolliert, weil %1 nicht geschrieben werden kann: %2. Geben Sie als LOG_FILE eine andere Datei an, oder setzen Sie OAUTH_LOG_LEVEL=off.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>%1 von „%2“ kommt aus %3 und gilt vor der Datei; nehmen Sie es zuerst dort heraus.</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>Der Schlüsselbund gibt lmi nichts für „%1“; entsperren Sie ihn oder speichern Sie, wenn es den Eintrag nicht gibt, das Geheimnis mit „lmi keychain store --stdin KEY“.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>Vom Anbieter nicht mitgeteilt</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>Nichts, bis die Konfiguration berichtigt ist.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>Nichts, bis sich jemand neu anmeldet.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>Nichts, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>Nichts: Sie endet, und jemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>Wird erneuert, sobald der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>Wird kurz vor dem Ende erneuert.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Person oder Dienst</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>Zeit der Anmeldung</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>Der Anbieter hat keines ausgestellt.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>Nur der Anbieter kann diese Art von Token lesen.</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>Es gibt keines: Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Erneuerungstoken</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>Es ist eines da; es wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>%1 (eine neue Anmeldung fragt danach)</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>Angemeldet, gültig bis %1</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>Erneuert, gültig bis %1</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>Neues Token, gültig bis %1</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>%n Mal seit der Anmeldung</numerusform>
            <numerusform>%n Mal seit der Anmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>in der Konsole</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>Nichts, bis jemand ein Token verlangt; der bekommt ein neues.</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>wie es signiert ist</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>mit welchem Schlüssel</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>Richtig: Der Aussteller hat es signiert.</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>Falsch: Kein Schlüssel des Ausstellers hat es signiert.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>Es gibt eines, im Schlüsselbund des Systems; es wird nie angezeigt.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>Anmeldung im Browser mit PKCE</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>Gefunden, aber PKCE mit S256, das die Anmeldung im Browser braucht, wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>Gefunden. Der Anbieter sagt nicht, was er bietet.</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>Gefunden: %1. Tragen Sie die Client-ID ein, die Sie von Ihrer Administration haben.</translation>
    </message>
</context>
<context>
    <name>SelectionAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Log out of %n environment(s)? Their tokens are forgotten.</source>
        <translation>
            <numerusform>Von %n Umgebung abmelden? Ihre Tokens werden vergessen.</numerusform>
            <numerusform>Von %n Umgebungen abmelden? Ihre Tokens werden vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>Bei %n Umgebung anmelden? So viele Seiten können sich im Browser öffnen.</numerusform>
            <numerusform>Bei %n Umgebungen anmelden? So viele Seiten können sich im Browser öffnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>lmi::AddressLine</name>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>Browser woanders? Fügen Sie die Adresse ein, an der er geendet hat</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Adresse, an der der Browser geendet hat</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n Umgebung importiert.</numerusform>
            <numerusform>%n Umgebungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>Der Demo-Anbieter läuft auf diesem Computer, bis lmi endet. Melden Sie sich als alice mit dem Passwort alice an.</translation>
    </message>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>Wo niemand eine Umgebung nennt, ist jetzt %1 gemeint.</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>Der Demo-Anbieter %1 läuft nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>%n weitere konnte nicht importiert werden.</numerusform>
            <numerusform>%n weitere konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>%1 kann nicht geschrieben werden; was Sie gewählt haben, ist nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>Die Geheimnisse von %1 sind jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>Die Geheimnisse von %1 stehen jetzt in seiner Datei.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>Warten auf den Schlüsselbund des Systems…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>Das Geheimnis ist jetzt im Schlüsselbund, steht aber auch noch in %1. Nehmen Sie es dort heraus.</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>Es ist aufgeschrieben, aber %1 hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>Das Refresh-Token von %1 wird von jetzt an im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>Das Refresh-Token von %1 steht von jetzt an in seiner Token-Datei.</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnose von %1</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>Alles, was eine Anmeldung braucht, wird nacheinander geprüft …</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>%n Punkt ist anzusehen.</numerusform>
            <numerusform>%n Punkte sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>Adresse des Ausstellers</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>Im Browser, mit Single Sign-on</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>Als Dienst, mit einem Client-Geheimnis</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>Mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Adresse für die Anmeldung</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse für die Antwort</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Browser-Befehl</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>Zertifikate der Firma</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>Nicht verwendet: %1 hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>Ohne zu speichern verlassen, was Sie geändert haben?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Sekunden für eine Antwort</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>Beenden, ohne zu speichern, was Sie geändert haben?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>Steht im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>Konto, das bei der Anmeldung vorgeschlagen wird</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>Was der Anbieter fragen soll</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>Keine Umgebung passt dazu.</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zur Vorgabe machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>Geheimnisse im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>Geheimnisse aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Von selbst erneuern</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>Refresh-Token im Schlüsselbund aufbewahren</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1: %2. Sie werden gebraucht.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>Umgebungen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Umgebungen suchen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Zu erledigen %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>Gültig %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>Endet zuerst</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>lmi::GeneralSettings</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Seconds before its end that a token is replaced</source>
        <translation>Sekunden vor dem Ende, ab denen ein Token ersetzt wird</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>Was in eine Datei protokolliert wird</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>Alles, für die Fehlersuche</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Nur was schiefging</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>Es wird nichts in eine Datei protokolliert (OAUTH_LOG_LEVEL=off).</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>In %1 wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Keine Zeile passt dazu.</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>Konfigurationsordner öffnen</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Alle Dateien neu lesen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>%1 konnte nicht geöffnet werden. Öffnen Sie es mit einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>Das Zugriffstoken von %1 ist für 30 Sekunden in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>%1 löschen? Die Einstellungen werden entfernt und die Token vergessen.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>Umgebungen importieren</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>Umgebungen (%1);;Alle Dateien (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>%n Umgebung gewählt</numerusform>
            <numerusform>%n Umgebungen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>Melden, wenn eine Anmeldung bald endet oder gebraucht wird</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>Mit meiner Sitzung im Benachrichtigungsfeld starten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>lmi spricht sie vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Für alle Umgebungen</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>Sie stehen in %1, und eine Umgebung kann stattdessen eigene haben.</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>Bis Sie wählen, gilt die Option --theme.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>In dieser Zeit war niemand angemeldet.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>%1 endete %2.</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>%1 endet %2, und nichts erneuert es.</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>%1 ist gültig bis %2 und erneuert sich selbst.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>Letzte 3 Stunden und nächste Stunde</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>Letzte 18 Stunden und nächste 6</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>Letzte 6 Tage und nächster Tag</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitachse speichern</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n weitere im Fenster</numerusform>
            <numerusform>%n weitere im Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>lmi öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 endet in %2</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>Es kann sich nicht selbst erneuern. Melden Sie sich neu an, damit Ihre Skripte weiterlaufen.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>Melden Sie sich neu an, damit Ihre Skripte weiterlaufen.</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>Jemand wartet darauf, dass Sie sich bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>%1 wartet darauf, dass Sie sich bei %2 anmelden</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>Melden Sie sich an, dann geht es weiter.</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>Adresse Ihres Anbieters</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>Einmal anmelden, angemeldet bleiben</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>Legen Sie die erste Umgebung an. lmi findet den Rest über die Adresse Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>Nur zum Umsehen? Ein kleiner Anbieter auf diesem Computer lässt Sie alles ausprobieren.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
</context>
</TS>
