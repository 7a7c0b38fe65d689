/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Te damos la bienvenida a Causerie',
    lead: 'Tres pasos para probar aquí, en un pequeño formulario de verdad.',
    articleTitle: 'Un jardín en la azotea',
    field: 'Tu comentario',
    example: 'Escribir un ejemplo',
    exampleText: '¡Gracias por este artículo!!!!! Mira también:',
    lose: 'Vaciar el campo, como una página recargada',
    notKept: 'Esta página es para probar: nada de lo que escribas aquí se guarda.',
    writeFirst: 'Escribe primero unas palabras arriba.',
    keep: '1. Tu texto se guarda',
    keepHow:
      'Bajo un artículo, Causerie guarda lo que escribes mientras escribes. Si la página se recarga, un clic lo repone.',
    check: '2. Tu texto se revisa',
    checkHow:
      'Rastreadores en los enlaces, datos personales, caracteres ocultos: Causerie los señala y los quita si quieres.',
    share: '3. El artículo se comparte',
    shareHow: 'El mensaje se prepara para la mensajería que elijas. Nada sale sin ti.',
    privacy: 'Lo que Causerie ve, lo que nunca sale',
    sees: 'Causerie mira las páginas abiertas para encontrar el formulario de comentarios, y lee lo que escribes en él.',
    stays:
      'Tus textos se quedan en este navegador. Causerie no tiene servidor, ni cuenta, ni rastreo. Solo viajan tus preferencias, por tu navegador, mientras no lo desactives.',
    accessAll:
      'Causerie tiene acceso a los sitios: guarda tus textos en todos los que no hayas puesto en pausa.',
    accessSome:
      'Tu navegador limita los sitios donde Causerie puede actuar. En los demás no se guarda nada hasta que pulses su icono; todo sigue a mano en su ventana.',
    accessAsk: 'Permitir todos los sitios',
    accessRefused:
      'El navegador no lo ha concedido. El acceso también se ajusta en la configuración de extensiones.',
    help: 'Ayuda',
    messengers: 'Mensajerías',
    messengersHow: 'Lo que ocurrirá aquí, en este dispositivo, cuando las elijas.',
    off: 'Dónde no actúa Causerie',
    offBrowser:
      'En las páginas del navegador, las tiendas de extensiones y los PDF: el navegador no admite allí ninguna extensión.',
    offPrivate:
      'En las ventanas privadas, mientras no lo permitas en los ajustes de extensiones del navegador.',
    offPrivateAllowed:
      'En las ventanas privadas lo has permitido: lo que escribes en ellas se olvida con la última.',
    offOwn: 'Donde la has puesto en pausa',
    where: 'Dónde se guarda todo',
    whereHow:
      'En el espacio de Causerie, en este navegador, sin cifrar. Desinstalar Causerie lo borra.',
    wipe: 'Exportar o borrar tus datos',
  },
  news: {
    title: 'Novedades',
    see: 'Causerie se ha actualizado: ver las novedades',
    dismiss: 'No mostrarlo más',
  },
  newsOf: {
    '0.1.0':
      'La primera Causerie: tus textos guardados mientras escribes, revisados antes de salir y encontrados después; el artículo compartido con quienes hablas; el hilo leído en paz.',
  },
} as const;
