import { type Cue, cue } from './cue';

/** The plainest formulas of other languages in which authorities answer: Welsh, French, German and Spanish. */
export const LANGUAGES: readonly Cue[] = [
  cue('receives', 3, [
    'diolch am eich (cais|ymholiad|llythyr)',
    '(derbyniwyd|rydym wedi derbyn|cawsom|cydnabod derbyn) (eich|ei) (cais|gais|ymholiad)',
    "mae eich cais (wedi'i|wedi ei) (gofnodi|dderbyn)",
    'nous accusons (bonne )?réception',
    '(votre|la) demande (a bien été|a été|est) (reçue|enregistrée)',
    '(wir )?bestätigen (wir )?(ihnen )?(hiermit )?den eingang',
    '(ihre|ihr) (anfrage|antrag|schreiben|e-mail) (ist|wurde)\\b…\\b(eingegangen|erhalten|registriert)',
    'acus(amos|o) recibo',
    'hemos recibido su (solicitud|petición)',
  ]),
  cue('delivers', 3, [
    '(atodir|amgaeir|gweler isod|dyma) (ein|yr|y) (hymateb|ymateb|ateb|wybodaeth)',
    '(veuillez trouver|vous trouverez) (ci-joint|en annexe|ci-dessous)',
    '(im anhang|anbei|beigefügt|in der anlage) (finden|erhalten|übersend\\w+|übermittel\\w+) (sie|wir|ich)',
    '(adjuntamos|se adjunta|le remitimos|le enviamos) (la|el|los|las|copia|respuesta)',
  ]),
  cue('refuses', 3, [
    "mae'r wybodaeth wedi'i heithrio",
    '(votre|la) demande (est|doit être) (rejetée|refusée)',
    "(l'accès|accès) (est|vous est) refusé",
    '(ihr|der) antrag (wird|ist) (hiermit )?(abgelehnt|zurückgewiesen)',
    'se (deniega|inadmite|desestima)\\b',
  ]),
  cue('lacks', 3, [
    "nid (yw'r|yw y|oes) .{0,60}(gwybodaeth|wybodaeth|yn dal)",
    '(ne détient|ne dispose|ne possède) (pas|aucun)',
    '(liegen|liegt) (uns|hier|dem \\w+)\\b…\\b(nicht|keine)',
    '(no dispone|no consta|no obra)\\b',
  ]),
  cue('delays', 3, [
    '(bydd|mae) (oedi|ein hymateb yn hwyr)',
    'ymddiheurwn am yr oedi',
    '(retard|prolongation) (de|du|dans) (la |le )?(réponse|délai|traitement)',
    '(verzögert|verzögerung|verspätet)\\b',
    '(retraso|demora) en\\b',
  ]),
];
