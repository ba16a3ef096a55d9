<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n válido</numerusform>
            <numerusform>%n válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n sin renovar</numerusform>
            <numerusform>%n sin renovar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>No se puede usar la configuración</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Aún no hay entornos</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>host de tokens</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>endpoint de tokens</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>conjunto de scopes</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Ya puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>No ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>Carpeta de tokens</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo del token</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>%1 s de diferencia con la del proveedor</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Obteniendo el token</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Comprobando el token</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>Iniciando sesión, esperando al navegador, tiempo restante: %1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>Iniciando sesión: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>Mal configurado</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>No se puede usar la configuración</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>No se puede usar el token</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>Caducado, inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>Caducado, aún sin renovar, se está reintentando</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>Caducado, se renueva automáticamente</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rest.</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>Caduca pronto, en %1</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>Aún sin renovar, se está reintentando, caduca en %1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>Sin renovar, caduca en %1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>Válido, caduca en %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>sin renovación automática</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>Caducado, se renueva al usarse</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>Se están leyendo sus archivos</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>No se puede iniciar el navegador. Copie el enlace y ábralo manualmente, o indique otro navegador en OAUTH_BROWSER.</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>Termine de iniciar sesión en el navegador. Si no se ha abierto ninguna página, ábrala de nuevo o copie el enlace en otro navegador.</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>El navegador ha respondido y se está solicitando el token al proveedor.</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>Se ha recibido el token y se está comprobando antes de guardarlo.</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>Esta sesión no se renueva automáticamente y termina pronto. Inicie sesión de nuevo para no perderla.</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>no es el JSON esperado</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>le falta %1</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>no tiene un access_token utilizable</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>su %1 no es una dirección segura</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>su %1 define «%2»</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>su %1 no es una lista de palabras</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>a su %1 le falta «code»</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>su %1 no es ni true ni false</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>su descripción no indica ninguna jwks_uri</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>su token_type no es Bearer</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>su expires_in no es un número de segundos</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>su refresh_token, id_token o scope no es texto</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>su host se escribe de otra forma</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>una redirección (estado %1), que nunca se sigue</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>el estado es %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>una respuesta de más de %1 bytes</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>%1 s de silencio</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>la conexión se cerró antes de que hubiera respuesta</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>la conexión se cerró en mitad de la respuesta</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>no es un conjunto de claves</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>la clave necesaria no está entre ellas, y se revisan una vez por minuto</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>no dice de qué proveedor viene, aunque el proveedor promete decirlo</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>nombra varios proveedores</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>viene de otro proveedor</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>no contiene ni un código ni un error</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>este proveedor envía su respuesta como formulario, no en una dirección</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>lleva a otro lugar</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>ya ningún inicio de sesión espera al navegador</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>no hay ninguno, aunque se concedió openid</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>no es un token firmado de un tipo aceptado</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>está firmado de una forma que el proveedor no anuncia</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>su firma no es la del proveedor</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>no está firmado de una forma aceptada</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>no está firmado por el proveedor para este cliente</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>se refiere a otra persona que el token de ID</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>es un objeto firmado de otro tipo</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>lo emitió «%1»</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>es también para otros clientes, o para otro (OAUTH_ID_TOKEN_AUDIENCES indica los que pueden figurar)</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>no dice de quién trata</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>no dice cuándo se emitió ni cuándo termina</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>no muestra que la persona iniciara sesión en los últimos %1 s (max_age)</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>la persona no inició sesión de la forma que pide acr_values</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>pertenece a otro token de acceso</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>ha caducado; compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>se emitió en el futuro; compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>aún no es válido; compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>su %1 no es el del inicio de sesión</translation>
    </message>
    <message>
        <source>an authorization_endpoint</source>
        <translation>un authorization_endpoint</translation>
    </message>
    <message>
        <source>PKCE with S256</source>
        <translation>PKCE con S256</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>no lleva a ningún archivo</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un enlace simbólico</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>un enlace o no es una carpeta</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>no es un archivo normal de este usuario</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>abierto a otros usuarios</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>enlazado con un segundo nombre</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials, password o authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post, client_secret_basic o none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query o form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>la ruta completa de un archivo, como ${HOME}/company-ca.pem</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>un número entero de segundos de 1 a %1</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback, u otra ruta (al menos /), un puerto, 127.0.0.1 o [::1]; varias separadas por espacios</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>una dirección sin «%1», que lmi define por sí mismo</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>parámetros que lmi no define por sí mismo, como prompt=consent&amp;ui_locales=de</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>una dirección como http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>el nombre de un entorno, como dev</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>un valor sin ${referencias} ni comillas extrañas</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>la dirección del inicio de sesión</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>este formulario</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (o %2)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (variable %2)</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1 (opción -C)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>la opción -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>es donde empieza el inicio de sesión, no donde terminó</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>no contiene ninguna respuesta del proveedor</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>no hay ninguno en este equipo</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>devuelve un texto distinto del que recibió</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>no se encuentra el proxy %1</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>tiene otro secreto con ese nombre</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>a través del proxy %1 (%2)</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>un número entero de segundos de 0 a %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug, info, warning u off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128, socks5://proxy.example.com:1080 o direct; el que pide contraseña va en la variable https_proxy</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>la ruta completa de un archivo</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>none solo, o login, consent, select_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>no hay ningún equipo con ese nombre</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>nadie responde</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>se perdió la red</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>pide usuario y contraseña</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado aún no es válido</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>su certificado es de otro equipo</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>su certificado fue revocado</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>nadie en quien se confíe aquí ha firmado su certificado</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>la red es inaccesible</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>el equipo es inaccesible</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 Consulte «lmi --help».</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>No se conoce la carpeta personal; defina HOME, o bien LMI_CONFIG_DIR y LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>«%1» no sirve como nombre de entorno; use como máximo 64 letras, dígitos, «.», «_» y «-», con una letra o un dígito al principio y sin punto al final.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>No existe el entorno «%1»; disponibles: %2. Añádalo como %3.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>No existe el entorno «%1», pero sí «%2»; use ese nombre.</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>No se ha elegido ningún entorno; indique uno con -e (disponibles: %1) o defina default_environment en %2.</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>Aún no hay ningún entorno; añada uno en un archivo como %1.</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>Los entornos «%1» y «%2» solo se diferencian en mayúsculas y minúsculas; cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>Ya existe un entorno «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>No se puede leer %1: %2. Compruebe el propietario y los permisos del archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>%1 supera los %2 bytes; un archivo de configuración contiene unas pocas líneas CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>Las ${referencias} de %1 ocupan más de %2 bytes; escriba los valores directamente o haga referencia a otros más cortos.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>%1 no es texto UTF-8 (línea %2); guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>%1, línea %2: no tiene la forma CLAVE=VALOR; corríjala o ponga # delante.</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>%1, línea %2: las comillas que abren el valor de %3 no se cierran; ciérrelas.</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>%1, línea %2: las secciones como [%3] van en el archivo principal; aquí todas las líneas se refieren a un solo entorno.</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1, línea %2: «%3» no sirve como nombre de entorno; use letras, dígitos, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Se omite %1: «%2» no sirve como nombre de entorno; cambie el nombre del archivo usando letras, dígitos, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>Al entorno «%1» le falta %2; defínalo en %3.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>El entorno «%1» necesita %2, que está vacío (%3); asígnele ahí un valor.</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>%1 (%2) contradice a %3; elimine uno de los dos.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>%1 no puede ser «%2» (%3); use %4.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>No se puede cambiar %1 en %2 sin alterar el significado de otras líneas, así que no se ha cambiado nada; edite ese archivo manualmente.</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>Otros usuarios de este equipo pueden leer %1, que contiene %2; ejecute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>%1 no es una dirección válida: «%2» (%3); use una como https://sso.example.com/token.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>%1 no está cifrado: «%2» (%3); use https, ya que http sin cifrar solo se admite en este equipo.</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>No se puede usar %1 (OAUTH_CA_FILE): %2. Indique un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>«%1» no tiene la forma CLAVE=VALOR; escriba, por ejemplo, -C OAUTH_BROWSER=firefox.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>«%1» no es una dirección a la que se pueda enviar un token: %2.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>El token de «%1» es para %2 (OAUTH_SERVICE_URL) y no se envía a %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>«%1» no es un encabezado que se pueda definir; escriba -H &quot;Nombre: valor&quot;. Authorization lo define lmi.</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>Nadie ha iniciado sesión en «%1»; inicie sesión o ejecute: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>La sesión en «%1» ha caducado y no se puede renovar automáticamente; inicie sesión de nuevo o ejecute: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>El token de «%1» se emitió para un %2 distinto del configurado ahora, por lo que no se usa; inicie sesión de nuevo o ejecute: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>%2 ya no acepta la sesión en «%1» (%3); inicie sesión de nuevo o ejecute: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>El token de «%1» no se puede renovar porque no hay token de renovación, o ya no lo hay; inicie sesión de nuevo o ejecute: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 ha rechazado la solicitud: %2. Compruebe la configuración con «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 no acepta el cliente: %2. Compruebe OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET y OAUTH_TOKEN_AUTH_METHOD con «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>%1 no acepta las credenciales en las que se basa la sesión en «%3»: %2. Compruebe OAUTH_USERNAME y OAUTH_PASSWORD si el tipo de concesión es password; si no, ejecute: lmi auth login -e %3</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 no concede estos scopes a este cliente: %2. Compruebe OAUTH_SCOPES con «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 ha rechazado la solicitud con el estado %2 y sin indicar el motivo. Compruebe la configuración con «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>%1 no permite al cliente este tipo de concesión: %2. Compruebe OAUTH_GRANT_TYPE y OAUTH_CLIENT_ID con «lmi config show -e %3» o consulte al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 no admite este tipo de concesión: %2. Compruebe OAUTH_GRANT_TYPE y OAUTH_TOKEN_URL con «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>El proveedor ha rechazado el inicio de sesión en «%1»: %2. Inténtelo de nuevo o consulte al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>%1 ha enviado una respuesta que no es un token: %2. Compruebe OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>No se puede usar la descripción del proveedor en %1: %2. Compruebe OAUTH_ISSUER o defina las direcciones manualmente.</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>%1 describe el emisor «%2», no «%3»; asigne a OAUTH_ISSUER exactamente el nombre con el que se identifica el proveedor.</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>El proveedor %1 no ofrece %2, necesario para este inicio de sesión.</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>No se pueden usar las claves con las que %1 firma los tokens de ID: %2. Compruebe OAUTH_ISSUER, defina OAUTH_JWKS_URL o quite openid de OAUTH_SCOPES.</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>El token de ID del inicio de sesión en «%1» no es de confianza: %2. No se ha guardado nada; compruebe OAUTH_ISSUER y OAUTH_CLIENT_ID con «lmi config show -e %1».</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>Lo que %1 indica sobre la persona que ha iniciado sesión en «%2» no es de confianza: %3. No se ha guardado nada; avise al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>No se puede conectar con %1: %2. Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>%1 no ha respondido en %2 segundos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>La conexión con %1 no es segura: %2. No se ha enviado nada; compruebe el reloj de este equipo y, si la empresa certifica sus propios servidores, OAUTH_CA_FILE.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>%1 ha enviado más de %2 bytes; se ha descartado la respuesta.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>%1 redirige a %2, adonde no se debe enviar el token. Si esa dirección es correcta, solicítela directamente.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>%1 no está disponible (estado %2). No se ha cambiado nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>%1 no está disponible (estado %2) y pide esperar %3 s. No se ha cambiado nada; inténtelo después de ese tiempo.</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>%1 no respondió hace un momento (%2), por lo que no se le consultará durante otros %3 s. Para consultarlo ahora, ejecute: lmi auth refresh -e %4</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>No se usa %1 porque no es seguro (%2); elimínelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 supera los %2 bytes y no se lee.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>No se puede escribir %1: %2. Lo que había antes se conserva sin cambios.</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>%1 se ha escrito, pero podría perderse con un corte de corriente: %2. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>No se usa la carpeta %1 porque no es segura (%2); corríjalo o defina LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>%1 no es un archivo de token (%2); se deja como está. Inicie sesión de nuevo o ejecute: lmi auth login -e %3</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>No se puede obtener el bloqueo %1: %2.</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>Otro lmi retiene %1 desde hace %2 s; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>Nadie ha completado el inicio de sesión en «%1» en el navegador tras %2 s; inicie sesión de nuevo o ejecute: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>Se ha cancelado el inicio de sesión en «%1».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>La respuesta del proveedor al inicio de sesión en «%1» no es de confianza: %2.</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>Esta no es la dirección en la que terminó el inicio de sesión en «%1»: %2. Copie la dirección completa de esa página, que el navegador puede mostrar como error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>No se puede iniciar «%1» (%2); corríjalo o abra la dirección manualmente en un navegador.</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>No se ha encontrado ningún navegador; indique uno en BROWSER u OAUTH_BROWSER, o abra la dirección manualmente en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>El inicio de sesión necesita el puerto %1 (OAUTH_REDIRECT_URI), que está usando otro programa; cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>No se puede recibir en este equipo la respuesta del navegador: %1.</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>El proveedor no ha concedido a «%1» todo lo indicado en OAUTH_SCOPES: falta «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>«%1» entrega una contraseña a lmi (OAUTH_GRANT_TYPE=password), lo que no se recomienda (RFC 9700 2.4); use authorization_code_pkce si el proveedor lo admite.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>Los tokens de «%1» procedían hasta ahora de %2 y ahora proceden de %3; si no es correcto, compruebe OAUTH_ISSUER y OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>Los relojes de este equipo y de %2 difieren en %1 s; ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>%1 indica que al token le falta el scope «%2»; añádalo a OAUTH_SCOPES y ejecute: lmi auth login --force -e %3</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>%1 indica que al token le falta un scope, pero no cuál; añádalo a OAUTH_SCOPES y ejecute: lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>%1 no acepta el token de «%2», ni siquiera uno nuevo; si el token es para otro servicio, compruebe OAUTH_SCOPES y OAUTH_AUDIENCE; si no, ejecute: lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 ha respondido con %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>Los tokens del proveedor para «%1» duran %2 s, así que ninguno puede seguir siendo válido durante %3 s; pida menos con --min-valid.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>Falta %1 o no se puede iniciar; vuelva a instalar lmi.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>El llavero no ha dado «%1» a lmi; desbloquéelo, permita el acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>El llavero no ha respondido por «%1» en %2 segundos; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>No hay ningún secreto de «%1» que mover; tendría que haber uno en %2.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1 (%2) no es una clave que lmi conozca.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1 (%2) no es una clave que lmi conozca; ¿quiso decir %3?</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>El proveedor tiene que preguntar a alguien para iniciar sesión en «%1» (%2); si OAUTH_PROMPT u OAUTH_EXTRA_PARAMS lo prohíbe con «none», quítelo y ejecute: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>«%1» no recibe ningún token de actualización que pueda guardarse en el llavero; con su tipo de concesión, el cliente se autentica de nuevo cada vez.</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>El llavero no ha aceptado el nuevo token de actualización de «%1», que no está escrito en ningún otro sitio; cuando esta sesión termine, no se podrá renovar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>Se ha cerrado la sesión de «%1», pero el llavero aún contiene su token de actualización como «%2»; desbloquee el llavero y elimínelo allí.</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>El llavero no da a lmi ningún token de actualización de «%1»; desbloquéelo, inicie sesión de nuevo o ejecute: lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>No se puede usar el llavero para «%1»: %2. Inicie uno, como gnome-keyring o KWallet, o prescinda de «keychain:» en el archivo del entorno.</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>No se registra nada porque no se puede escribir en %1: %2. Indique otro archivo en LOG_FILE o establezca OAUTH_LOG_LEVEL=off.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>%1 de «%2» procede de %3, que cuenta antes que el archivo; quítelo primero de allí.</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>El llavero no da a lmi nada para «%1»; desbloquéelo o, si no existe esa entrada, guarde el secreto con «lmi keychain store --stdin KEY».</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>El proveedor no lo indica</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>Nada hasta que se corrija la configuración.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>Nada hasta que alguien inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>Nada hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>Nada: termina y alguien tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>Se renueva en cuanto se pueda conectar con el proveedor.</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>Se renueva justo antes de caducar.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedidos</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>%1 (se piden al iniciar sesión de nuevo)</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducó</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujeto</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>El proveedor no entregó ninguno.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>Solo el proveedor puede leer este tipo de token.</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>Sesión iniciada, válida hasta %1</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>Token renovado, válido hasta %1</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>Token nuevo, válido hasta %1</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>%n vez desde el inicio de sesión</numerusform>
            <numerusform>%n veces desde el inicio de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo de token</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>en la consola</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>No hay ninguno: nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>Hay uno; nunca se muestra.</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>Nada hasta que alguien pida un token, y reciba uno nuevo.</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>cómo está firmado</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>con qué clave</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>tipo de token</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>No comprobada: %1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>Correcta: el emisor lo ha firmado.</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>Incorrecta: ninguna clave del emisor lo ha firmado.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>Hay uno, en el llavero del sistema; nunca se muestra.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>inicio de sesión único con PKCE</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>contraseñas</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>Encontrado, pero no ofrece PKCE con S256, necesario para el inicio de sesión único.</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>Encontrado. No indica qué ofrece.</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>Encontrado: %1. Introduzca el ID de cliente que le ha facilitado su administrador.</translation>
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
            <numerusform>¿Cerrar la sesión de %n entorno? Se olvidan sus tokens.</numerusform>
            <numerusform>¿Cerrar la sesión de %n entornos? Se olvidan sus tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>¿Iniciar sesión en %n entorno? Pueden abrirse otras tantas páginas en el navegador.</numerusform>
            <numerusform>¿Iniciar sesión en %n entornos? Pueden abrirse otras tantas páginas en el navegador.</numerusform>
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
        <translation>%1 d</translation>
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
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
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
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>¿Navegador en otro equipo? Pegue su dirección final</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Dirección final del navegador</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>Ahora se usa %1 cuando no se indica ningún entorno.</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>El proveedor de demostración %1 no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n entorno importado.</numerusform>
            <numerusform>%n entornos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>No se ha podido importar %n más.</numerusform>
            <numerusform>No se han podido importar %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>El proveedor de demostración se ejecuta en este equipo hasta que se cierre lmi. Inicie sesión como alice con la contraseña alice.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>No se puede escribir %1; lo que ha elegido se perderá al salir.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>Los secretos de %1 están ahora en el llavero.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>Los secretos de %1 están ahora en su archivo.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>Esperando el llavero del sistema…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>El secreto está ahora en el llavero, pero sigue también en %1. Quítelo de allí.</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>Está anotado, pero %1 tiene otro valor.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>A partir de ahora, el token de actualización de %1 se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>A partir de ahora, el token de actualización de %1 se guarda en su archivo de tokens.</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnóstico de %1</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>Comprobando, paso a paso, todo lo que necesita un inicio de sesión…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>%n punto requiere atención.</numerusform>
            <numerusform>%n puntos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>No se puede usar la configuración</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>Dirección del emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>Inicio de sesión único en el navegador</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>Como servicio, con un secreto de cliente</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>Con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint de autorización</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de tokens</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Comando del navegador</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>Certificados de la empresa</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>No se usa: %1 tiene otro valor.</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>¿Descartar los cambios sin guardar?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Segundos para una respuesta</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>¿Salir sin guardar los cambios?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>Guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>Cuenta que se sugiere al iniciar sesión</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>Qué debe preguntar el proveedor</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>Ningún entorno coincide.</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Usar como predeterminado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>Guardar los secretos en el llavero</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>Sacar los secretos del llavero</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Renovar automáticamente</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>Guardar el token de actualización en el llavero</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1: %2. Requiere su atención.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Termina el %1</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>Buscar entornos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Buscar entornos</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Por atender %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>Válidos %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>Primero lo que acaba</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>Primero lo pendiente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
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
        <translation>Segundos antes del final en que se sustituye un token</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>Qué se registra en un archivo</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>Todo, para buscar un fallo</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Solo lo que salió mal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>No se registra nada en un archivo (OAUTH_LOG_LEVEL=off).</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>Todavía no se ha registrado nada en %1.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>No se ha podido abrir %1. Ábralo con el programa que prefiera.</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>El token de acceso de %1 estará en el portapapeles durante 30 segundos.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>Abrir carpeta de configuración</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Releer todos los archivos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>¿Eliminar %1? Se borrarán su configuración y sus tokens.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>Importar entornos</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>Entornos (%1);;Todos los archivos (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se ha podido escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>%n entorno elegido</numerusform>
            <numerusform>%n entornos elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>Avisarme cuando una sesión esté por caducar o se solicite</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>Iniciar en la bandeja al entrar en este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>lmi lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Para todos los entornos</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>Están en %1, y un entorno puede tener los suyos propios.</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>Hasta que elija, vale la opción --theme.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>No hay sesiones en este periodo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>La sesión en %1 terminó (%2).</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>La sesión en %1 termina (%2) y nada la renueva.</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>La sesión en %1 es válida hasta %2 y se renueva sola.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>Últimas 3 horas y próxima hora</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>Últimas 18 horas y próximas 6</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>Últimos 6 días y próximo día</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n más en la ventana</numerusform>
            <numerusform>%n más en la ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>Abrir lmi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 caduca en %2</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>No se renueva automáticamente. Inicie sesión de nuevo para que sus scripts sigan funcionando.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha caducado</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>Inicie sesión de nuevo para que sus scripts sigan funcionando.</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>Alguien espera que usted inicie sesión en %1</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>%1 espera que usted inicie sesión en %2</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>Continuará en cuanto inicie sesión.</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>Dirección de su proveedor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>Inicie sesión una vez y manténgala activa</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>Añada el primer entorno. lmi obtiene lo demás de la dirección de su proveedor.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>¿Solo quiere echar un vistazo? Con un pequeño proveedor de identidad en este equipo puede probarlo todo.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
</context>
</TS>
