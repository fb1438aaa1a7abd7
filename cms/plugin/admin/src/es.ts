/** What the admin says in Spanish, by the ids of the messages. English stands beside each message in the code. */
export const es: Readonly<Record<string, string>> = {
  "list.label": "Lista de textos",
  "list.description": "Un texto por línea",
  "before-publishing.title": "Antes de publicar",
  "before-publishing.ready": "Nada impide publicar lo que está guardado.",
  "before-publishing.no-preview":
    "La vista previa no puede mostrar este borrador hasta que esté completo y correcto.",
  "range.label": "Intervalo",
  "range.description": "Un extremo inferior y uno superior",
  "usedIn.title": "Se usa en",
  "usedIn.more": "y {more} más",
  "usedIn.create": "Crear: {type}",
  "usedIn.show": "Mostrar estos enlaces en el formulario",
  "usedIn.hide": "Ocultar estos enlaces del formulario",
  "usedIn.saveFirst": "Guarde primero.",
  "beginLinked.title": "Enlazada",
  "beginLinked.said":
    "Esta entrada empieza con el enlace a aquella de la que viene. Cierre esta página cuando la haya guardado y recargue la otra.",
  "others.title": "Abierta en otro lugar",
  "others.said":
    "{names} también {count, plural, one {tiene} other {tienen}} abierta esta entrada. Lo que cambien ambos habrá que compararlo.",
  "review.withdrawn":
    "El texto ha cambiado desde su revisión, así que la revisión se ha retirado. Pida una nueva.",
  "withheld.title": "Oculta para los lectores",
  "withheld.why": "Publicada, pero los lectores no la ven:",
  "withheld.how":
    "Corríjala y publíquela de nuevo. También vuelve por sí sola cuando se publican otra vez las entradas en las que se apoya.",
  "withheld.mark": "Oculta",
  "withheld.none": "Los lectores ven todo lo que está publicado.",
  "withheld.total":
    "{total, plural, one {# entrada está publicada, pero los lectores no la ven} other {# entradas están publicadas, pero los lectores no las ven}}. El formulario de cada una dice por qué.",
  "unsaved.title": "Sin guardar",
  "unsaved.found": "Lo que escribió el {date} no se guardó.",
  "unsaved.older":
    "La entrada se ha guardado después. Lo que recupere la reemplazará cuando guarde.",
  "unsaved.restore": "Recuperarlo",
  "unsaved.discard": "Descartarlo",
};
