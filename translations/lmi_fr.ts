<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n valide</numerusform>
            <numerusform>%n valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n non renouvelé</numerusform>
            <numerusform>%n non renouvelés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>La configuration est inutilisable</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Pas encore d’environnement</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Personne n’est connecté</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>hôte des jetons</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>point de terminaison de jeton</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>scopes</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>La connexion à %1 a réussi.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>Dossier des jetons</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier du jeton</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution de nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion réseau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>%1 s d’écart avec celle du fournisseur</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>En attente de votre navigateur</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Obtention du jeton</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Vérification du jeton</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>Connexion en cours, en attente de votre navigateur, il reste %1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>Mal configuré</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>La configuration est inutilisable</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>Le jeton est inutilisable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>Expiré, reconnectez-vous</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>Expiré, pas encore renouvelé, nouvel essai en cours</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>Expiré, renouvellement automatique</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>Expire bientôt, il reste %1</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>Pas encore renouvelé, nouvel essai en cours, il reste %1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>Non renouvelé, il reste %1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>Valide, il reste %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>non renouvelable</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>Expiré, renouvelé à l’utilisation</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>Lecture de ses fichiers en cours</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>Impossible de lancer le navigateur. Copiez le lien et ouvrez-le vous-même, ou indiquez un autre navigateur dans OAUTH_BROWSER.</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>Terminez la connexion dans votre navigateur. Si aucune page ne s’est ouverte, utilisez «&#xa0;Rouvrir&#xa0;» ou copiez le lien dans un autre navigateur.</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>Le navigateur a répondu&#x202f;; le jeton est demandé au fournisseur.</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>Le jeton est arrivé&#x202f;; il est vérifié avant d’être enregistré.</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>Cette connexion ne peut pas se renouveler et expire bientôt. Reconnectez-vous pour la prolonger.</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le contenu est vide</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>ce n’est pas le JSON attendu</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>aucun access_token utilisable</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>%1 n’est pas une adresse sécurisée</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>%1 définit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>%1 n’est pas une liste de mots</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>«&#xa0;code&#xa0;» est absent de %1</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>sa description n’indique aucun jwks_uri</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>son token_type n’est pas Bearer</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>son expires_in n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>son refresh_token, id_token ou scope n’est pas du texte</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>son hôte s’écrit autrement</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>une redirection (statut %1), qui n’est jamais suivie</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>le statut est %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>une réponse de plus de %1 octets</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>%1 s de silence</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>la connexion a été fermée avant toute réponse</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>la connexion a été fermée au milieu de la réponse</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>ce n’est pas un jeu de clés</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>la clé nécessaire n’en fait pas partie, et elles sont relues une fois par minute</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>elle n’indique pas de quel fournisseur elle vient, alors que le fournisseur s’y engage</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>elle nomme plusieurs fournisseurs</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>elle vient d’un autre fournisseur</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>elle ne contient ni code ni erreur</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>ce fournisseur envoie sa réponse sous forme de formulaire, pas dans une adresse</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>elle mène ailleurs</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>cela appartient à une autre connexion</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>plus aucune connexion n’attend le navigateur</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>il n’y en a pas, alors qu’openid a été accordé</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>ce n’est pas un jeton signé d’un type accepté</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>il est signé d’une façon que le fournisseur n’annonce pas</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>sa signature n’est pas celle du fournisseur</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>la signature n’est pas d’un type accepté</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>la signature n’est pas celle du fournisseur pour ce client</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>cela concerne une autre personne que le jeton d’ID</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>c’est un objet signé d’un autre type</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>il a été émis par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>il est aussi destiné à d’autres clients, ou à un autre (OAUTH_ID_TOKEN_AUDIENCES nomme ceux qui peuvent y figurer)</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>il n’indique pas qui il concerne</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>il n’indique pas quand il a été émis ni quand il expire</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>il ne montre pas que la personne s’est connectée au cours des %1 dernières secondes (max_age)</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>la personne ne s’est pas connectée de la façon demandée par acr_values</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>il appartient à un autre jeton d’accès</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>il a expiré&#x202f;; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>il a été émis dans le futur&#x202f;; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>il n’est pas encore valable&#x202f;; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>son %1 n’est pas celui de la connexion</translation>
    </message>
    <message>
        <source>an authorization_endpoint</source>
        <translation>d’authorization_endpoint</translation>
    </message>
    <message>
        <source>PKCE with S256</source>
        <translation>PKCE avec S256</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>il est beaucoup trop volumineux</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>il ne contient aucun certificat</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>cela ne mène à aucun fichier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un lien symbolique</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>un lien, ou pas un dossier</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>pas un fichier ordinaire de cet utilisateur</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>accessible à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>lié sous un second nom</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials, password ou authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post, client_secret_basic ou none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query ou form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>le chemin complet d’un fichier, comme ${HOME}/company-ca.pem</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>un nombre entier de secondes de 1 à %1</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback, ou un autre chemin (au moins /), un port, 127.0.0.1 ou [::1]&#x202f;; plusieurs séparées par des espaces</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>une adresse sans «&#xa0;%1&#xa0;», que lmi définit lui-même</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>des paramètres que lmi ne définit pas lui-même, comme prompt=consent&amp;ui_locales=de</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>une adresse comme http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>le nom d’un environnement, comme dev</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>une valeur sans ${références} ni guillemets inhabituels</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>l’adresse de la connexion</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>ce formulaire</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (ou %2)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (variable %2)</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1 (option -C)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>l’option -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>c’est là que la connexion commence, pas là où elle s’est terminée</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>elle ne contient aucune réponse du fournisseur</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>il n’y en a pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>il rend un autre texte que celui reçu</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>le proxy %1 est introuvable</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>il contient un autre secret sous ce nom</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>par le proxy %1 (%2)</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>un nombre entier de secondes de 0 à %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug, info, warning ou off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128, socks5://proxy.example.com:1080 ou direct ; celui qui veut un mot de passe va dans la variable https_proxy</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>le chemin complet d’un fichier</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>none seul, ou login, consent, select_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>aucun hôte ne porte ce nom</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>personne ne répond</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>le réseau a disparu</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>il demande un utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>son certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>son certificat n’est signé par personne en qui on ait confiance ici</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>le réseau est injoignable</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>l’hôte est injoignable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il ne reste plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>le quota de disque est dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques à la suite</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 Consultez «&#xa0;lmi --help&#xa0;».</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>Le dossier personnel est inconnu&#x202f;; définissez HOME, ou LMI_CONFIG_DIR et LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’environnement&#x202f;; utilisez des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», 64 caractères au plus, en commençant par une lettre ou un chiffre et sans finir par un point.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» n’existe pas&#x202f;; disponibles&#xa0;: %2. Créez-le dans %3.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» n’existe pas, mais «&#xa0;%2&#xa0;» existe&#x202f;; utilisez ce nom.</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>Aucun environnement n’est choisi&#x202f;; indiquez-en un avec -e (disponibles&#xa0;: %1) ou définissez default_environment dans %2.</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>Il n’y a pas encore d’environnement&#x202f;; créez-en un dans un fichier tel que %1.</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>Les environnements «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par la casse&#x202f;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» existe déjà&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez le propriétaire et les droits du fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>%1 dépasse %2 octets&#x202f;; un fichier de configuration ne contient que quelques lignes CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>Les ${références} de %1 représentent plus de %2 octets&#x202f;; écrivez les valeurs elles-mêmes ou faites référence à des valeurs plus courtes.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>%1 n’est pas du texte UTF-8 (ligne %2)&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>%1, ligne %2&#xa0;: la forme CLÉ=VALEUR est attendue&#x202f;; corrigez la ligne ou faites-la précéder de #.</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>%1, ligne %2&#xa0;: le guillemet qui ouvre la valeur de %3 n’est jamais fermé&#x202f;; fermez-le.</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>%1, ligne %2&#xa0;: les sections telles que [%3] vont dans le fichier principal&#x202f;; ici, toutes les lignes concernent un seul environnement.</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un nom d’environnement&#x202f;; utilisez des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 est ignoré&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nom d’environnement&#x202f;; renommez le fichier avec des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>Il manque %2 à l’environnement «&#xa0;%1&#xa0;»&#x202f;; définissez cette clé dans %3.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» requiert %2, dont la valeur est vide (%3)&#x202f;; renseignez-la à cet endroit.</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>%1 (%2) contredit %3&#x202f;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>%1 ne peut pas valoir «&#xa0;%2&#xa0;» (%3)&#x202f;; utilisez %4.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>%1 ne peut pas être modifié dans %2 sans changer le sens d’autres lignes&#x202f;; rien n’a été modifié. Éditez ce fichier à la main.</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire %1, qui contient %2&#x202f;; exécutez&#xa0;: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>%1 n’est pas une adresse utilisable&#xa0;: «&#xa0;%2&#xa0;» (%3)&#x202f;; utilisez une adresse comme https://sso.example.com/token.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>%1 n’est pas chiffré&#xa0;: «&#xa0;%2&#xa0;» (%3)&#x202f;; utilisez https, http n’est admis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>%1 (OAUTH_CA_FILE) est inutilisable&#xa0;: %2. Indiquez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme CLÉ=VALEUR&#x202f;; écrivez par exemple -C OAUTH_BROWSER=firefox.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à laquelle un jeton peut être envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» est destiné à %2 (OAUTH_SERVICE_URL) et n’est pas envoyé à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête que l’on peut définir&#x202f;; écrivez -H &quot;Nom: valeur&quot;. lmi définit lui-même Authorization.</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>Personne n’est connecté à «&#xa0;%1&#xa0;»&#x202f;; connectez-vous (dans la console&#xa0;: lmi auth login -e %1).</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a expiré et ne peut pas se renouveler&#x202f;; reconnectez-vous (dans la console&#xa0;: lmi auth login -e %1).</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» ne correspond plus à la configuration (différence&#xa0;: %2) et n’est donc pas utilisé&#x202f;; reconnectez-vous (dans la console&#xa0;: lmi auth login -e %1).</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>%2 n’accepte plus la connexion à «&#xa0;%1&#xa0;» (%3)&#x202f;; reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %1).</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» ne peut pas être renouvelé, car il n’y a pas, ou plus, de jeton d’actualisation&#x202f;; reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %1).</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 a refusé la requête&#xa0;: %2. Vérifiez la configuration avec «&#xa0;lmi config show -e %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 n’accepte pas le client&#xa0;: %2. Vérifiez OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET et OAUTH_TOKEN_AUTH_METHOD avec «&#xa0;lmi config show -e %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>%1 n’accepte pas l’autorisation sur laquelle repose la connexion à «&#xa0;%3&#xa0;»&#xa0;: %2. Si OAUTH_GRANT_TYPE vaut password, vérifiez OAUTH_USERNAME et OAUTH_PASSWORD&#x202f;; sinon, reconnectez-vous (dans la console&#xa0;: lmi auth login -e %3).</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 n’accorde pas ces scopes à ce client&#xa0;: %2. Vérifiez OAUTH_SCOPES avec «&#xa0;lmi config show -e %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 a refusé la requête avec le statut %2, sans donner de raison. Vérifiez la configuration avec «&#xa0;lmi config show -e %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>%1 n’admet pas ce type d’autorisation pour ce client&#xa0;: %2. Vérifiez OAUTH_GRANT_TYPE et OAUTH_CLIENT_ID avec «&#xa0;lmi config show -e %3&#xa0;», ou adressez-vous à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 ne prend pas en charge ce type d’autorisation&#xa0;: %2. Vérifiez OAUTH_GRANT_TYPE et OAUTH_TOKEN_URL avec «&#xa0;lmi config show -e %3&#xa0;».</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>Le fournisseur a refusé la connexion à «&#xa0;%1&#xa0;»&#xa0;: %2. Réessayez ou adressez-vous à l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>%1 a envoyé une réponse qui n’est pas un jeton&#xa0;: %2. Vérifiez OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>La description du fournisseur (%1) est inutilisable&#xa0;: %2. Vérifiez OAUTH_ISSUER ou définissez les adresses à la main.</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>%1 décrit l’émetteur «&#xa0;%2&#xa0;» et non «&#xa0;%3&#xa0;»&#x202f;; donnez à OAUTH_ISSUER exactement la valeur que le fournisseur annonce.</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>Le fournisseur %1 ne propose pas %2, nécessaire à cette connexion.</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>Les clés avec lesquelles %1 signe les jetons d’ID sont inutilisables&#xa0;: %2. Vérifiez OAUTH_ISSUER, définissez OAUTH_JWKS_URL ou retirez openid d’OAUTH_SCOPES.</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>Le jeton d’ID de la connexion à «&#xa0;%1&#xa0;» n’est pas digne de confiance&#xa0;: %2. Rien n’a été enregistré&#x202f;; vérifiez OAUTH_ISSUER et OAUTH_CLIENT_ID avec «&#xa0;lmi config show -e %1&#xa0;».</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>Ce que %1 indique sur la personne connectée à «&#xa0;%2&#xa0;» n’est pas digne de confiance&#xa0;: %3. Rien n’a été enregistré&#x202f;; prévenez l’administrateur du fournisseur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>%1 est injoignable&#xa0;: %2. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>%1 n’a pas répondu au bout de %2 secondes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>La connexion réseau à %1 n’est pas sécurisée&#xa0;: %2. Rien n’a été envoyé&#x202f;; vérifiez l’horloge de cet ordinateur, ainsi qu’OAUTH_CA_FILE si l’entreprise certifie elle-même ses serveurs.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>%1 a envoyé plus de %2 octets&#x202f;; la réponse a été abandonnée.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>%1 redirige vers %2, où le jeton ne doit pas être envoyé. Appelez vous-même cette adresse si elle est correcte.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>%1 n’est pas disponible (statut %2). Rien n’a été modifié&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>%1 n’est pas disponible (statut %2) et demande d’attendre %3&#x202f;s. Rien n’a été modifié&#x202f;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>%1 ne répondait pas à l’instant (%2) et ne sera pas sollicité avant %3&#x202f;s. Pour l’interroger dès maintenant, exécutez&#xa0;: lmi auth refresh -e %4</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>%1 n’est pas utilisé (%2)&#x202f;; supprimez ce fichier et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 dépasse %2 octets et n’est pas lu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Le contenu précédent est inchangé.</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>%1 est écrit, mais pourrait ne pas survivre à une coupure de courant&#xa0;: %2. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>Le dossier %1 n’est pas utilisé (%2)&#x202f;; corrigez cela ou définissez LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>%1 n’est pas un fichier de jeton (%2)&#x202f;; il est laissé tel quel. Reconnectez-vous (dans la console&#xa0;: lmi auth login -e %3).</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>Impossible d’obtenir le verrou %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>Un autre lmi verrouille %1 depuis %2&#x202f;s&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>Personne n’a terminé la connexion à «&#xa0;%1&#xa0;» dans le navigateur en %2&#x202f;s&#x202f;; reconnectez-vous (dans la console&#xa0;: lmi auth login -e %1).</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>La réponse du fournisseur à la connexion à «&#xa0;%1&#xa0;» n’est pas digne de confiance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>Ce n’est pas l’adresse à laquelle la connexion à «&#xa0;%1&#xa0;» a abouti&#xa0;: %2. Copiez l’adresse complète de cette page, que le navigateur affiche peut-être comme une erreur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>Impossible de lancer «&#xa0;%1&#xa0;» (%2)&#x202f;; corrigez cette valeur ou ouvrez vous-même l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>Aucun navigateur n’a été trouvé ici&#x202f;; indiquez-en un dans BROWSER ou OAUTH_BROWSER, ou ouvrez vous-même l’adresse dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>La connexion a besoin du port %1 (OAUTH_REDIRECT_URI), qu’un autre programme utilise&#x202f;; fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>Impossible de recevoir la réponse du navigateur sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>Le fournisseur n’a pas accordé à «&#xa0;%1&#xa0;» tout ce que demande OAUTH_SCOPES&#xa0;: il manque «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>«&#xa0;%1&#xa0;» confie un mot de passe à lmi (OAUTH_GRANT_TYPE=password), ce qui n’est pas recommandé (RFC 9700 2.4)&#x202f;; utilisez authorization_code_pkce si le fournisseur le propose.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>Les jetons de «&#xa0;%1&#xa0;» venaient jusqu’ici de %2 et viennent maintenant de %3&#x202f;; si ce n’est pas normal, vérifiez OAUTH_ISSUER et OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>L’horloge de cet ordinateur et celle de %2 diffèrent de %1&#x202f;s&#x202f;; mettez à l’heure celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>%1 indique qu’il manque au jeton le scope «&#xa0;%2&#xa0;»&#x202f;; ajoutez-le à OAUTH_SCOPES et reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %3).</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>%1 indique qu’il manque un scope au jeton, sans préciser lequel&#x202f;; ajoutez-le à OAUTH_SCOPES et reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>%1 n’accepte pas le jeton de «&#xa0;%2&#xa0;», même fraîchement émis&#x202f;; si ce jeton est destiné à un autre service, vérifiez OAUTH_SCOPES et OAUTH_AUDIENCE&#x202f;; sinon, reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %2).</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>Les jetons du fournisseur pour «&#xa0;%1&#xa0;» durent %2&#x202f;s&#x202f;; aucun ne peut donc rester valide %3&#x202f;s. Demandez moins avec --min-valid.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>%1 est introuvable ou ne peut pas être lancé&#x202f;; réinstallez lmi.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>Le trousseau n’a pas donné « %1 » à lmi ; déverrouillez-le, autorisez l’accès et réessayez.</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>Le trousseau n’a pas répondu pour « %1 » en %2 secondes ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>« %1 » n’a aucun secret à déplacer ; il devrait y en avoir un dans %2.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1 (%2) n’est pas une clé connue de lmi.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1 (%2) n’est pas une clé connue de lmi ; vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>Le fournisseur doit interroger quelqu’un pour la connexion à « %1 » (%2) ; si OAUTH_PROMPT ou OAUTH_EXTRA_PARAMS l’interdit avec « none », retirez-le et exécutez : lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>«&#xa0;%1&#xa0;» ne reçoit aucun jeton d’actualisation à conserver dans le trousseau&#x202f;; avec ce type d’autorisation, le client s’authentifie à nouveau chaque fois.</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>Le trousseau n’a pas accepté le nouveau jeton d’actualisation de «&#xa0;%1&#xa0;», qui n’est écrit nulle part ailleurs&#x202f;; lorsque cette connexion prendra fin, elle ne pourra pas être renouvelée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>«&#xa0;%1&#xa0;» est déconnecté, mais le trousseau contient encore son jeton d’actualisation sous «&#xa0;%2&#xa0;»&#x202f;; déverrouillez le trousseau et supprimez-le.</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>Le trousseau ne donne à lmi aucun jeton d’actualisation de «&#xa0;%1&#xa0;»&#x202f;; déverrouillez-le, ou reconnectez-vous (dans la console&#xa0;: lmi auth login --force -e %1).</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>Le trousseau ne peut pas être utilisé pour «&#xa0;%1&#xa0;»&#xa0;: %2. Démarrez-en un, par exemple gnome-keyring ou KWallet, ou passez-vous de «&#xa0;keychain:&#xa0;» dans le fichier de l’environnement.</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>Rien n’est journalisé, car %1 ne peut pas être écrit&#xa0;: %2. Indiquez un autre fichier dans LOG_FILE, ou définissez OAUTH_LOG_LEVEL=off.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>%1 de «&#xa0;%2&#xa0;» vient de %3, qui l’emporte sur le fichier&#x202f;; retirez-l’en d’abord.</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>Le trousseau ne donne rien à lmi pour «&#xa0;%1&#xa0;»&#x202f;; déverrouillez-le ou, si cette entrée n’existe pas, enregistrez le secret avec «&#xa0;lmi keychain store --stdin KEY&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>Non communiqué par le fournisseur</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>Rien tant que la configuration n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>Rien tant que personne ne se reconnecte.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>Rien tant que personne ne se connecte.</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>Rien&#xa0;: la connexion expirera et il faudra se reconnecter.</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>Renouvelé dès que le fournisseur sera joignable.</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>Renouvelé juste avant l’expiration.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>%1 (sera demandé à la prochaine connexion)</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émission</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>début de validité</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>date de la connexion</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’ID</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>Le fournisseur n’en a pas émis.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>Seul le fournisseur peut lire ce type de jeton.</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>Connexion (expiration&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>Renouvellement (expiration&#xa0;: %1)</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>Nouveau jeton (expiration&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>%n fois depuis la connexion</numerusform>
            <numerusform>%n fois depuis la connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier de jeton</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>dans la console</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>Aucun&#xa0;: personne n’est connecté.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>Présent, mais jamais affiché.</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>Rien jusqu’à ce que quelqu’un demande un jeton, et en reçoive un nouveau.</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>comment il est signé</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>avec quelle clé</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>type de jeton</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Non vérifiée : %1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>Correcte : l’émetteur l’a signé.</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>Incorrecte : aucune clé de l’émetteur ne l’a signé.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>Il y en a un, dans le trousseau du système&#x202f;; il n’est jamais affiché.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>SSO avec PKCE</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>mots de passe</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>Trouvé, mais ne propose pas PKCE avec S256, nécessaire au SSO.</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>Trouvé. Il n’indique pas ce qu’il propose.</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>Trouvé&#xa0;: %1. Saisissez l’ID client fourni par votre administrateur.</translation>
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
            <numerusform>Se déconnecter de %n environnement ? Ses jetons sont oubliés.</numerusform>
            <numerusform>Se déconnecter de %n environnements ? Leurs jetons sont oubliés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>Se connecter à %n environnement ? Autant de pages peuvent s’ouvrir dans le navigateur.</numerusform>
            <numerusform>Se connecter à %n environnements ? Autant de pages peuvent s’ouvrir dans le navigateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#x202f;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#x202f;h&#x202f;%2&#x202f;min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>lmi::AddressLine</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>Navigateur ailleurs&#x202f;? Collez son adresse finale</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Adresse finale du navigateur</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>%1 est désormais l’environnement par défaut.</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>Le fournisseur de démo %1 ne fonctionne pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n environnement importé.</numerusform>
            <numerusform>%n environnements importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être importé.</numerusform>
            <numerusform>%n autres n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>Le fournisseur de démo fonctionne sur cet ordinateur jusqu’à l’arrêt de lmi. Connectez-vous avec le nom alice et le mot de passe alice.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>Impossible d’écrire %1 ; vos choix seront oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>Les secrets de %1 sont maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>Les secrets de %1 sont maintenant dans son fichier.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>En attente du trousseau du système…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>Le secret est maintenant dans le trousseau, mais il figure encore dans %1. Retirez-le de là.</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>C’est noté, mais %1 a une autre valeur.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>Le jeton d’actualisation de %1 est désormais conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>Le jeton d’actualisation de %1 est désormais conservé dans son fichier de jetons.</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnostic de %1</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>Vérification, point par point, de tout ce qu’exige une connexion…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>%n point est à examiner.</numerusform>
            <numerusform>%n points sont à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>La configuration est inutilisable</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>Adresse de l’émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>SSO dans le navigateur</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>En tant que service, avec un secret client</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>Avec un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Point de terminaison d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point de terminaison de jeton</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Commande du navigateur</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>Certificats de l’entreprise</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de paramètres</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>Sans effet&#xa0;: %1 définit une autre valeur.</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>Abandonner vos modifications sans les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Secondes pour une réponse</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>Quitter sans enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>Conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>Compte à proposer à la connexion</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>Ce que le fournisseur doit demander</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>Aucun environnement ne correspond.</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>Garder les secrets dans le trousseau</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>Sortir les secrets du trousseau</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Renouveler automatiquement</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>Conserver le jeton d’actualisation dans le trousseau</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1&#xa0;: %2. À traiter.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Se termine le %1</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>Rechercher un environnement (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Rechercher un environnement</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>À traiter %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>Valides %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>Fin la plus proche</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>À traiter d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
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
        <translation>Secondes avant la fin à partir desquelles un jeton est remplacé</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>Ce qui est journalisé dans un fichier</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>Tout, pour chercher une erreur</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Seulement ce qui a échoué</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Seulement les avertissements</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>Rien n’est journalisé dans un fichier (OAUTH_LOG_LEVEL=off).</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>Rien n’a encore été journalisé dans %1.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>Impossible d’ouvrir %1. Ouvrez-le avec un programme de votre choix.</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>Le jeton d’accès de «&#xa0;%1&#xa0;» reste 30 secondes dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>Ouvrir le dossier de configuration</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Relire tous les fichiers</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>Supprimer %1&#x202f;? Ses paramètres seront supprimés et ses jetons oubliés.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>Importer des environnements</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>Environnements (%1);;Tous les fichiers (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>%n environnement choisi</numerusform>
            <numerusform>%n environnements choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>Me prévenir quand une connexion va expirer ou est demandée</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>Démarrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>Prise en compte au prochain démarrage de lmi.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Pour tous les environnements</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>Ils se trouvent dans %1, et un environnement peut avoir les siens.</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>Jusqu’à votre choix, l’option --theme s’applique.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>Personne n’était connecté pendant cette période.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>%1 a expiré (%2).</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>%1 expire sans renouvellement (%2).</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>%1 se renouvelle automatiquement (expiration&#xa0;: %2).</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>3 heures passées, 1 à venir</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>18 heures passées, 6 à venir</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>6 jours passés, 1 à venir</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n autre dans la fenêtre</numerusform>
            <numerusform>%n autres dans la fenêtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>Ouvrir lmi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1&#xa0;: expiration dans %2</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>Pas de renouvellement automatique. Reconnectez-vous pour ne pas interrompre vos scripts.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1&#xa0;: connexion expirée</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>Reconnectez-vous pour que vos scripts puissent continuer.</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>Un programme attend votre connexion à %1</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>%1 attend votre connexion à %2</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>Adresse de votre fournisseur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>Connectez-vous une fois pour toutes</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>Ajoutez le premier environnement. lmi trouve le reste à partir de l’adresse de votre fournisseur.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>Simple curiosité&#x202f;? Un petit fournisseur d’identité sur cet ordinateur vous permet de tout essayer.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
</context>
</TS>
