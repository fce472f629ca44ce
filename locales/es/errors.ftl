### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## A page that is not there (404)

not-found-title = No tenemos esta página
not-found-text = Puede que la dirección sea vieja o que le falte una letra. Usted no hizo nada mal.
not-found-languages = O elija su idioma
unknown-language-title = Este sitio todavía no habla este idioma
unknown-language-text = Elija uno de estos idiomas. Muchos textos existen en más idiomas que el sitio mismo.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = No pudimos hacer eso
refused-text = La solicitud no correspondía a esta página. Vuelva atrás, cargue la página otra vez e inténtelo de nuevo.
refused-other-site = La solicitud vino de otro sitio, por eso no la seguimos. Abra la página aquí e inténtelo de nuevo.
refused-forbidden = Esta parte del sitio no está abierta para usted.
refused-method = Esta página no se puede usar de esta manera. Vuelva atrás y cárguela otra vez.
refused-slow = La conexión era demasiado lenta y dejamos de esperar. Es posible que lo que escribió no haya llegado. Inténtelo de nuevo.
refused-large = Eso era demasiado de una vez. Podemos recibir { $size }. Mande menos, o en partes más pequeñas.
refused-address = Esta dirección es demasiado larga. Vaya a la página de inicio y busque desde allí.
refused-type = No podemos leer lo que se mandó. Cargue la página otra vez e inténtelo de nuevo.
refused-host = Esta dirección no pertenece a este sitio. Revise la dirección e inténtelo de nuevo.
refused-often = { $minutes ->
    [one] Hubo demasiadas solicitudes en poco tiempo. Espere { $minutes } minuto e inténtelo de nuevo.
   *[other] Hubo demasiadas solicitudes en poco tiempo. Espere { $minutes } minutos e inténtelo de nuevo.
}

## Our own faults (500, 503, 504)

server-title = Algo se rompió de nuestro lado
server-text = La falla es nuestra, no de usted. Espere un minuto y cargue la página otra vez.
busy-title = En este momento tenemos demasiadas visitas
busy-text = La falla es nuestra, no de usted. Espere un minuto y cargue la página otra vez.
resting-title = Estamos trabajando en el sitio
resting-text = Vuelva en unos minutos. No se pierde nada.
read-only-title = En este momento no se puede cambiar nada
read-only-text = Puede leer todo como siempre. Lo que mandó no se guardó: vuelva atrás para copiarlo e inténtelo más tarde.
unconfirmed-title = No sabemos si esto se guardó
unconfirmed-text = La conexión con nuestra base de datos se cortó justo en ese momento. Vuelva atrás, mire si está y, si no, mándelo otra vez.
read-only-notice = En este momento no se puede enviar este formulario. Por favor, vuelva más tarde.
request-number = Si nos avisa, díganos este número:

## Forms (422)

summary-title = Falta algo
summary-page-title = Error: { $title }
summary-count = { $count ->
    [one] Por favor, revise { $count } campo
   *[other] Por favor, revise { $count } campos
}
field-error = Error:
field-empty = Este campo necesita una respuesta.
field-long = { $most ->
    [one] En este campo cabe { $most } letra como máximo.
   *[other] En este campo caben { $most } letras como máximo.
}
field-unknown = Elija una de las respuestas de la lista.
summary-again-title = Esto todavía no está hecho
form-again = Por favor, presione el botón una vez más. Lo pedimos para dejar fuera a los programas que llenan formularios.
form-trap-label = Deje este campo vacío: está aquí para los programas que llenan formularios
form-trap-filled = Un campo tiene que quedar vacío. Borre lo que tiene y presione el botón una vez más.

## Files in a form (422)

file-hint-one = El archivo puede tener hasta { $most } MB.
file-hint-many = { $count ->
    [one] { $count } archivo como máximo. Puede tener hasta { $most } MB.
   *[other] { $count } archivos como máximo. Cada uno puede tener hasta { $most } MB.
}
file-again = Por favor, elija otra vez sus archivos: el navegador los suelta cuando un formulario vuelve.
file-missing = Elija un archivo.
file-empty = No hay nada en “{ $name }”. Elija otro archivo.
file-large = “{ $name }” es demasiado grande para este formulario. Un archivo puede tener hasta { $most } MB.
file-many = { $most ->
    [one] Elija { $most } archivo como máximo.
   *[other] Elija { $most } archivos como máximo.
}
file-large-together = Los archivos juntos son demasiado grandes. Podemos recibir { $most } MB a la vez.
file-cut-off = No nos llegó todo. Elija otra vez los archivos y presione el botón una vez más.
