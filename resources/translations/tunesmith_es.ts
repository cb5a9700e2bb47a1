<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AbsentModel</name>
    <message>
        <source>Everything here is worked out from its exact shapes. It takes {size} to fetch.</source>
        <translation>Todo lo que hay aquí se calcula con sus dimensiones exactas. Son {size} por descargar.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>The recipe was made with it. Fetch it, or choose another base model.</source>
        <translation>La receta se hizo con él. Descárguelo o elija otro modelo base.</translation>
    </message>
    <message>
        <source>{name} is being fetched; the run can start when it is here.</source>
        <translation>Se está descargando {name}; la ejecución puede empezar cuando esté aquí.</translation>
    </message>
    <message>
        <source>{name} is not on this PC yet.</source>
        <translation>{name} aún no está en este PC.</translation>
    </message>
</context>
<context>
    <name>AdapterDetails</name>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Choose its base …</source>
        <translation>Elegir su modelo base…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Fetch its base model</source>
        <translation>Descargar su modelo base</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hecho de</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>Mover {name} a la papelera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir la ejecución</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Abrir la carpeta de {name}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score …</source>
        <translation>Puntuar…</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try out {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Estaba en</translation>
    </message>
    <message>
        <source>like: mails, keep, v2</source>
        <translation>por ejemplo: correos, guardar, v2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>aún sin puntuar</translation>
    </message>
</context>
<context>
    <name>AdapterExportPage</name>
    <message>
        <source>Back to all adapters</source>
        <translation>Volver a todos los adaptadores</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar «{name}»</translation>
    </message>
</context>
<context>
    <name>AdapterTree</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>Todos los adaptadores</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>AdaptersPage</name>
    <message>
        <source>A folder or zip file in peft's format; safetensors only.</source>
        <translation>Una carpeta o un archivo zip en el formato de peft; solo safetensors.</translation>
    </message>
    <message>
        <source>A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn appears here by itself.</source>
        <translation>Una carpeta con adapter_config.json y adapter_model.safetensors, o un archivo zip con ella: LoRA, DoRA, rsLoRA o (IA)³ en el formato de peft. Se comprueba, se asocia a su modelo base y se copia. Lo que aprenden sus ejecuciones aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Checking and copying …</source>
        <translation>Comprobando y copiando…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a zip file</source>
        <translation>Elegir un archivo zip</translation>
    </message>
    <message>
        <source>Choose several (with Ctrl or Shift) to put them together.</source>
        <translation>Elija varios (con Ctrl o Mayús) para combinarlos.</translation>
    </message>
    <message>
        <source>Drop adapters from elsewhere here</source>
        <translation>Suelte aquí adaptadores de otros sitios</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>It was not scored: {why}.</source>
        <translation>No se ha puntuado: {why}.</translation>
    </message>
    <message>
        <source>No adapter has these words and this tag.</source>
        <translation>Ningún adaptador tiene estas palabras y esta palabra clave.</translation>
    </message>
    <message>
        <source>On the held-out examples of “{run}”</source>
        <translation>Con los ejemplos reservados de «{run}»</translation>
    </message>
    <message>
        <source>Putting together …</source>
        <translation>Combinando…</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>Puntuando…</translation>
    </message>
    <message>
        <source>Something else is under way.</source>
        <translation>Hay otra cosa en marcha.</translation>
    </message>
    <message>
        <source>There is no base model on this PC yet</source>
        <translation>Aún no hay ningún modelo base en este PC</translation>
    </message>
    <message>
        <source>There is no run yet on whose held-out examples it could be scored.</source>
        <translation>Aún no hay ninguna ejecución con cuyos ejemplos reservados se pueda puntuar.</translation>
    </message>
    <message>
        <source>What your runs learned, and adapters from elsewhere. Each belongs to one base model.</source>
        <translation>Lo que aprendieron sus ejecuciones y adaptadores de otros sitios. Cada uno pertenece a un modelo base.</translation>
    </message>
    <message>
        <source>“{name}” answered {count} held-out examples.</source>
        <translation>«{name}» ha respondido {count} ejemplos reservados.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>«{name}» se ha importado.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>«{name}» está en la papelera.</translation>
    </message>
    <message>
        <source>“{name}” is put together.</source>
        <translation>«{name}» se ha creado.</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>4 bits need least memory; 16 bits are faster where they fit.</source>
        <translation>Con 4 bits se necesita la mínima memoria; 16 bits son más rápidos si caben.</translation>
    </message>
    <message>
        <source>4-bit (as in QLoRA)</source>
        <translation>4 bits (como en QLoRA)</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>Tamaño del adaptador (rank)</translation>
    </message>
    <message>
        <source>Adapter strength (LoRA alpha)</source>
        <translation>Fuerza del adaptador (LoRA alpha)</translation>
    </message>
    <message>
        <source>As many as one pass takes</source>
        <translation>Los que requiere una pasada</translation>
    </message>
    <message>
        <source>As many as {count} passes take</source>
        <translation>Los que requieren {count} pasadas</translation>
    </message>
    <message>
        <source>Examples at once (micro-batch)</source>
        <translation>Ejemplos a la vez (micro-batch)</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>How far each step goes.</source>
        <translation>Cuánto avanza cada paso.</translation>
    </message>
    <message>
        <source>How often what learns is improved.</source>
        <translation>Cuántas veces se mejora lo que aprende.</translation>
    </message>
    <message>
        <source>In longest examples; short ones share a row. Longer needs more memory.</source>
        <translation>En ejemplos de longitud máxima; los cortos comparten fila. Cuanto más larga, más memoria.</translation>
    </message>
    <message>
        <source>Larger learns more, and forgets more.</source>
        <translation>Uno mayor aprende más y olvida más.</translation>
    </message>
    <message>
        <source>Larger steps without more memory.</source>
        <translation>Pasos más grandes sin más memoria.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Longer examples are cut and counted.</source>
        <translation>Los ejemplos más largos se cortan y se cuentan.</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Ejemplo más largo (tokens)</translation>
    </message>
    <message>
        <source>More needs more memory.</source>
        <translation>Cuantos más, más memoria.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Row length (micro-batch)</source>
        <translation>Longitud de la fila (micro-batch)</translation>
    </message>
    <message>
        <source>Rows per step (accumulation)</source>
        <translation>Filas por paso (acumulación)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Times per step (accumulation)</source>
        <translation>Veces por paso (acumulación)</translation>
    </message>
    <message>
        <source>Usually twice the size.</source>
        <translation>Normalmente el doble del tamaño.</translation>
    </message>
    <message>
        <source>Weights of the base model (quantisation)</source>
        <translation>Pesos del modelo base (cuantización)</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits.</source>
        <translation>Los pesos que aprenden no pueden estar en 4 bits.</translation>
    </message>
</context>
<context>
    <name>AdjustMore</name>
    <message>
        <source>32-bit (AdamW)</source>
        <translation>32 bits (AdamW)</translation>
    </message>
    <message>
        <source>8 bits need a quarter of the memory, and are nearly as exact.</source>
        <translation>8 bits necesitan una cuarta parte de la memoria y son casi igual de exactos.</translation>
    </message>
    <message>
        <source>8-bit (AdamW 8-bit)</source>
        <translation>8 bits (AdamW 8-bit)</translation>
    </message>
    <message>
        <source>A falling rate lets the result settle; most runs use the curve.</source>
        <translation>Una tasa que baja permite que el resultado se asiente; la mayoría de las ejecuciones usa la curva.</translation>
    </message>
    <message>
        <source>After a pause it goes on equal bit for bit, also on the card; somewhat slower.</source>
        <translation>Tras una pausa sigue igual bit a bit, también en la tarjeta; algo más lento.</translation>
    </message>
    <message>
        <source>Against forgetting</source>
        <translation>Contra el olvido</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Contra el aprendizaje de memoria</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Hacer preguntas generales al final</translation>
    </message>
    <message>
        <source>Blurs what is read a little; 5 is usual, 0 is off.</source>
        <translation>Difumina un poco lo que se lee; 5 es lo habitual, 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Continuar exactamente (determinista)</translation>
    </message>
    <message>
        <source>End and continuing</source>
        <translation>Final y continuación</translation>
    </message>
    <message>
        <source>End early (patience of early stopping)</source>
        <translation>Terminar antes (paciencia de la parada temprana)</translation>
    </message>
    <message>
        <source>Ends after so many looks at the held-out examples without a new best.</source>
        <translation>Termina tras tantas mediciones con los ejemplos reservados sin un nuevo mejor valor.</translation>
    </message>
    <message>
        <source>Frees graphics memory, most with large vocabularies; a little slower.</source>
        <translation>Libera memoria gráfica, sobre todo con vocabularios grandes; un poco más lento.</translation>
    </message>
    <message>
        <source>General examples mixed in</source>
        <translation>Ejemplos generales mezclados</translation>
    </message>
    <message>
        <source>Gentle start (warm-up)</source>
        <translation>Arranque suave (warm-up)</translation>
    </message>
    <message>
        <source>Goes on in a thriftier, slower way instead of ending; it learns the same.</source>
        <translation>Sigue de un modo más ahorrador y lento en vez de terminar; aprende lo mismo.</translation>
    </message>
    <message>
        <source>How it begins (initialisation)</source>
        <translation>Cómo empieza (inicialización)</translation>
    </message>
    <message>
        <source>How many times faster it learns: 1 is plain LoRA, 16 what the paper advises.</source>
        <translation>Cuántas veces más deprisa aprende: 1 es LoRA simple, 16 lo que aconseja el artículo.</translation>
    </message>
    <message>
        <source>How the learning rate falls (schedule)</source>
        <translation>Cómo baja la tasa de aprendizaje (schedule)</translation>
    </message>
    <message>
        <source>In a curve (cosine)</source>
        <translation>En curva (cosine)</translation>
    </message>
    <message>
        <source>In a straight line (linear)</source>
        <translation>En línea recta (linear)</translation>
    </message>
    <message>
        <source>Keep the best, not the last</source>
        <translation>Conservar lo mejor, no lo último</translation>
    </message>
    <message>
        <source>Keeps what learns small; 0.01 is usual, 0 is off.</source>
        <translation>Mantiene pequeño lo que aprende; 0,01 es lo habitual, 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Guardado o calculado de nuevo (recompute)</translation>
    </message>
    <message>
        <source>Learn direction and length apart (DoRA)</source>
        <translation>Aprender por separado dirección y longitud (DoRA)</translation>
    </message>
    <message>
        <source>Left out at random (dropout)</source>
        <translation>Omitido al azar (dropout)</translation>
    </message>
    <message>
        <source>Lets large adapters, from about 64 on, make use of their size.</source>
        <translation>Permite que los adaptadores grandes, desde 64 más o menos, aprovechen su tamaño.</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Puede bajar de nivel si falta memoria</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Memoria y velocidad</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Memoria de los pasos anteriores (optimizador)</translation>
    </message>
    <message>
        <source>No effect yet (zero)</source>
        <translation>Aún sin efecto (cero)</translation>
    </message>
    <message>
        <source>Noise on the words (NEFTune)</source>
        <translation>Ruido en las palabras (NEFTune)</translation>
    </message>
    <message>
        <source>Not at all (constant)</source>
        <translation>No baja (constant)</translation>
    </message>
    <message>
        <source>Not together with {other}: both change what the base contributes.</source>
        <translation>No junto con {other}: ambos cambian lo que aporta el modelo base.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Often better with small adapters; slower.</source>
        <translation>A menudo mejor con adaptadores pequeños; más lento.</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed.</source>
        <translation>Solo los pesos de 4 bits pueden pasar por streaming.</translation>
    </message>
    <message>
        <source>Only for training on a graphics card.</source>
        <translation>Solo para entrenar en una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Pace of its second matrix (LoRA+ ratio)</source>
        <translation>Ritmo de su segunda matriz (proporción LoRA+)</translation>
    </message>
    <message>
        <source>PiSSA often learns faster at first.</source>
        <translation>PiSSA suele aprender más deprisa al principio.</translation>
    </message>
    <message>
        <source>Pull towards zero (weight decay)</source>
        <translation>Atracción hacia cero (weight decay)</translation>
    </message>
    <message>
        <source>Says after the run what it has forgotten; takes about a minute.</source>
        <translation>Dice tras la ejecución qué ha olvidado; tarda alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Scale by the root of the size (rsLoRA)</source>
        <translation>Escalar con la raíz del tamaño (rsLoRA)</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>Parte de los pasos en la que sube la tasa.</translation>
    </message>
    <message>
        <source>Share of what goes into the adapter; 5 % is usual, 0 is off.</source>
        <translation>Parte de lo que entra en el adaptador; 5 % es lo habitual, 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Stream the weights (layer streaming)</source>
        <translation>Pasar los pesos por streaming (layer streaming)</translation>
    </message>
    <message>
        <source>Strongest directions (PiSSA)</source>
        <translation>Direcciones más fuertes (PiSSA)</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>El adaptador</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>El ritmo</translation>
    </message>
    <message>
        <source>Their share of all examples; a few per cent help already. The steps stay as many.</source>
        <translation>Su parte de todos los ejemplos; un pequeño porcentaje ya ayuda. El número de pasos no cambia.</translation>
    </message>
    <message>
        <source>They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer.</source>
        <translation>Esperan en la memoria del PC y visitan la tarjeta por turnos: caben modelos más grandes, los pasos duran más.</translation>
    </message>
    <message>
        <source>What is kept is what did best on the held-out examples.</source>
        <translation>Se conserva lo que mejor resultó con los ejemplos reservados.</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Palabras en la memoria del PC (embeddings)</translation>
    </message>
    <message>
        <source>Working everything out again needs least memory, and about a third more time.</source>
        <translation>Calcularlo todo de nuevo es lo que menos memoria necesita, con alrededor de un tercio más de tiempo.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>A mirror of PyPI, as companies have them.</source>
        <translation>Una réplica de PyPI, como las que tienen las empresas.</translation>
    </message>
    <message>
        <source>A mirror of it, with the builds for each version of CUDA below it.</source>
        <translation>Una réplica de ese índice; debajo, las versiones de PyTorch para cada CUDA.</translation>
    </message>
    <message>
        <source>Address of PyTorch's own index</source>
        <translation>Dirección del índice propio de PyTorch</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>Dirección de un índice de paquetes</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Versión de PyTorch</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Carpeta con los paquetes</translation>
    </message>
    <message>
        <source>For a PC without internet: the unpacked offline bundle. What lies there is not fetched.</source>
        <translation>Para un PC sin internet: el paquete sin conexión, descomprimido. Lo que hay allí no se descarga.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The one that was chosen for this PC</source>
        <translation>La que se eligió para este PC</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Choose documents</source>
        <translation>Elegir documentos</translation>
    </message>
    <message>
        <source>Choose examples</source>
        <translation>Elegir ejemplos</translation>
    </message>
    <message>
        <source>Follow this advice</source>
        <translation>Seguir este consejo</translation>
    </message>
    <message>
        <source>See whether passages help</source>
        <translation>Ver si los pasajes ayudan</translation>
    </message>
    <message>
        <source>Train all the same</source>
        <translation>Entrenar de todos modos</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Probar antes con prompts</translation>
    </message>
    <message>
        <source>Try prompts now</source>
        <translation>Probar prompts ahora</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>Lo que llevaría a otra respuesta</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>cortado en la longitud máxima</translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>cargado en {seconds} s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
</context>
<context>
    <name>AnswererChoice</name>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>{name} (base model)</source>
        <translation>{name} (modelo base)</translation>
    </message>
</context>
<context>
    <name>AskAdviser</name>
    <message>
        <source>Choose your examples, and the adviser looks at them too.</source>
        <translation>Elija sus ejemplos y el asesor también los mirará.</translation>
    </message>
    <message>
        <source>Go on without advice</source>
        <translation>Seguir sin consejo</translation>
    </message>
</context>
<context>
    <name>BestAndWorst</name>
    <message>
        <source>Best answers</source>
        <translation>Mejores respuestas</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Ocultar las respuestas</translation>
    </message>
    <message>
        <source>Show best and worst answers</source>
        <translation>Mostrar las mejores y peores respuestas</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>Peores respuestas</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Marked: {words}</source>
        <translation>Marcado: {words}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>A base model: it continues texts, and does not chat yet.</source>
        <translation>Un modelo base: continúa textos y aún no chatea.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Cualquier uso</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Uso comercial permitido</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Se está descargando.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No model answers all of this</source>
        <translation>Ningún modelo cumple todo esto</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>Solo lo que cabe</translation>
    </message>
    <message>
        <source>Open its page on the Hub</source>
        <translation>Abrir su página en el Hub</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Planear una ejecución</translation>
    </message>
    <message>
        <source>Take a filter away, or search the Hub for more.</source>
        <translation>Quite un filtro o busque más en el Hub.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Entrenar a partir de este</translation>
    </message>
    <message>
        <source>What it is to do</source>
        <translation>Qué debe hacer</translation>
    </message>
    <message>
        <source>Without a graphics card, the smallest take minutes, larger ones hours or days.</source>
        <translation>Sin tarjeta gráfica, los más pequeños tardan minutos; los mayores, horas o días.</translation>
    </message>
    <message>
        <source>Working out what fits …</source>
        <translation>Calculando qué cabe…</translation>
    </message>
    <message>
        <source>{count} of {all} models</source>
        <translation>{count} de {all} modelos</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} por descargar</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>ChatFrame</name>
    <message>
        <source>Ask something it was not trained on</source>
        <translation>Preguntar algo con lo que no se entrenó</translation>
    </message>
    <message>
        <source>Choose a run or a base model above and write a message. You can change the model in the middle, change what you said, let it answer again, and keep a good conversation as an example to train on.</source>
        <translation>Elija arriba una ejecución o un modelo base y escriba un mensaje. Puede cambiar de modelo a mitad, cambiar lo que dijo, dejar que responda otra vez y guardar una buena conversación como ejemplo para entrenar.</translation>
    </message>
    <message>
        <source>End the answer here; what was written stays (Esc)</source>
        <translation>Terminar aquí la respuesta; lo escrito se queda (Esc)</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Fetch one on the Models page; what you train from it shows here as well.</source>
        <translation>Descargue uno en la página «Modelos»; lo que entrene a partir de él también se muestra aquí.</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Cómo lo ve el modelo</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Instrucción y cómo se eligen las respuestas</translation>
    </message>
    <message>
        <source>Look at models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Talk with your models</source>
        <translation>Hable con sus modelos</translation>
    </message>
    <message>
        <source>There is no model to talk with yet</source>
        <translation>Aún no hay ningún modelo con el que hablar</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
</context>
<context>
    <name>ChatSettings</name>
    <message>
        <source>0 % is the base model, 100 % all that was learned.</source>
        <translation>0 % es el modelo base, 100 % todo lo aprendido.</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Fuerza del adaptador</translation>
    </message>
    <message>
        <source>Hide the instruction</source>
        <translation>Ocultar la instrucción</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Cómo se eligen las respuestas</translation>
    </message>
    <message>
        <source>How much of what was learned goes in (LoRA scaling)</source>
        <translation>Cuánto entra de lo aprendido (escala de LoRA)</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Instrucción (prompt de sistema)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Se dice antes de todo lo demás. Lo que comparten los ejemplos de una ejecución ya está puesto.</translation>
    </message>
    <message>
        <source>Settings of the conversation</source>
        <translation>Ajustes de la conversación</translation>
    </message>
    <message>
        <source>Show the instruction</source>
        <translation>Mostrar la instrucción</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Another tab is waiting for an answer.</source>
        <translation>Otra pestaña está esperando una respuesta.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>Cambiar el mensaje</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija primero un modelo.</translation>
    </message>
    <message>
        <source>Choose another model to go on with.</source>
        <translation>Elija otro modelo para seguir.</translation>
    </message>
    <message>
        <source>In the dataset “Chat examples”</source>
        <translation>En el conjunto de datos «Ejemplos del chat»</translation>
    </message>
    <message>
        <source>Loaded in {seconds} s</source>
        <translation>Cargado en {seconds} s</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Switched to {name}</source>
        <translation>Cambiado a {name}</translation>
    </message>
    <message>
        <source>Switched to {name} in {seconds} s</source>
        <translation>Cambiado a {name} en {seconds} s</translation>
    </message>
    <message>
        <source>The answer to it was dropped</source>
        <translation>Se ha quitado la respuesta</translation>
    </message>
    <message>
        <source>The example was added; there are {count} now</source>
        <translation>El ejemplo se ha añadido; ahora hay {count}</translation>
    </message>
    <message>
        <source>The last message has no answer</source>
        <translation>El último mensaje no tiene respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Without variety the answer is always the same.</source>
        <translation>Sin variedad, la respuesta es siempre la misma.</translation>
    </message>
    <message>
        <source>{count} messages after it were dropped</source>
        <translation>Se han quitado {count} mensajes posteriores</translation>
    </message>
    <message>
        <source>“{name}” is not here any more</source>
        <translation>«{name}» ya no está aquí</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>«{title}» se ha borrado</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The example as a chat</source>
        <translation>El ejemplo como chat</translation>
    </message>
    <message>
        <source>The image with its label</source>
        <translation>La imagen con su etiqueta</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>{count} letras más</translation>
    </message>
    <message>
        <source>{count} more turns are not shown here.</source>
        <translation>Aquí no se muestran {count} turnos más.</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>1 image does not open and is left out.</source>
        <translation>1 imagen no se abre y queda fuera.</translation>
    </message>
    <message>
        <source>1 row could not be used and is left out.</source>
        <translation>1 fila no se ha podido usar y queda fuera.</translation>
    </message>
    <message>
        <source>800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency.</source>
        <translation>800 mensajes para aprender y 100 reservados: cada uno se convierte en una línea con producto, tema y urgencia.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Customer messages (starter)</source>
        <translation>Mensajes de clientes (inicial)</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Suelte aquí sus ejemplos</translation>
    </message>
    <message>
        <source>No examples are held out, so nothing can be compared.</source>
        <translation>No hay ejemplos reservados, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset.</source>
        <translation>Tablas, JSON, documentos, archivos comprimidos o carpetas de imágenes, una por cada etiqueta. Se convierten en un conjunto de datos.</translation>
    </message>
    <message>
        <source>The first example, {file}, has the label “{label}”:</source>
        <translation>El primer ejemplo, {file}, tiene la etiqueta «{label}»:</translation>
    </message>
    <message>
        <source>The first example:</source>
        <translation>El primer ejemplo:</translation>
    </message>
    <message>
        <source>{count} images do not open and are left out.</source>
        <translation>{count} imágenes no se abren y quedan fuera.</translation>
    </message>
    <message>
        <source>{count} rows could not be used and are left out.</source>
        <translation>{count} filas no se han podido usar y quedan fuera.</translation>
    </message>
    <message>
        <source>… one turn between …</source>
        <translation>… un turno en medio…</translation>
    </message>
    <message>
        <source>… {count} turns between …</source>
        <translation>… {count} turnos en medio…</translation>
    </message>
</context>
<context>
    <name>ChooseMethod</name>
    <message>
        <source>Memory and time are those of the balanced preset.</source>
        <translation>La memoria y el tiempo son los del preajuste equilibrado.</translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>A model folder on this PC</source>
        <translation>Una carpeta de modelo en este PC</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>Descargando el modelo</translation>
    </message>
    <message>
        <source>Find more models</source>
        <translation>Buscar más modelos</translation>
    </message>
    <message>
        <source>Or a folder with config.json and *.safetensors files:</source>
        <translation>O una carpeta con archivos config.json y *.safetensors:</translation>
    </message>
    <message>
        <source>Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>Lee textos, para etiquetas y números: pequeño, rápido, Apache-2.0. {size} por descargar, una vez.</translation>
    </message>
    <message>
        <source>The starter model: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>El modelo inicial: pequeño, rápido, Apache-2.0. {size} por descargar, una vez.</translation>
    </message>
</context>
<context>
    <name>ChoosePreset</name>
    <message>
        <source>No preset cuts it.</source>
        <translation>Ningún preajuste lo corta.</translation>
    </message>
    <message>
        <source>No preset takes more than {most}.</source>
        <translation>Ningún preajuste admite más de {most}.</translation>
    </message>
    <message>
        <source>This does not fit. What would help:</source>
        <translation>Esto no cabe. Lo que ayudaría:</translation>
    </message>
    <message>
        <source>Your longest example has about {count} tokens, guessed from its letters.</source>
        <translation>Su ejemplo más largo tiene unos {count} tokens, según una estimación por sus letras.</translation>
    </message>
    <message>
        <source>Your longest example has {count} tokens.</source>
        <translation>Su ejemplo más largo tiene {count} tokens.</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Back to the guess</source>
        <translation>Volver a la suposición</translation>
    </message>
    <message>
        <source>Choose a column for “{part}”.</source>
        <translation>Elija una columna para «{part}».</translation>
    </message>
    <message>
        <source>How a row is read</source>
        <translation>Cómo se lee una fila</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>Nothing could be guessed from the first rows.</source>
        <translation>No se ha podido suponer nada a partir de las primeras filas.</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Leer con estas columnas</translation>
    </message>
    <message>
        <source>See the examples</source>
        <translation>Ver los ejemplos</translation>
    </message>
    <message>
        <source>Several columns can be joined: {title}\n\n{body} puts the title above the body.</source>
        <translation>Se pueden unir varias columnas: {title}\n\n{body} pone el título encima del cuerpo.</translation>
    </message>
    <message>
        <source>The first example shows up here.</source>
        <translation>El primer ejemplo aparece aquí.</translation>
    </message>
    <message>
        <source>The first example, read like this</source>
        <translation>El primer ejemplo, leído así</translation>
    </message>
    <message>
        <source>The first row would be left out:</source>
        <translation>La primera fila quedaría fuera:</translation>
    </message>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Las primeras filas tal como están en los archivos</translation>
    </message>
    <message>
        <source>The rows are read like this already.</source>
        <translation>Las filas ya se leen así.</translation>
    </message>
    <message>
        <source>The rows are read with these columns now: {counts}.</source>
        <translation>Las filas se leen ahora con estas columnas: {counts}.</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Qué es una fila</translation>
    </message>
</context>
<context>
    <name>CombineCard</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing do better with weights that add up to 1.</source>
        <translation>1 toma un adaptador tal como se entrenó y 0,5 la mitad de lo que cambia. Los adaptadores que aprendieron lo mismo van mejor con pesos que sumen 1.</translation>
    </message>
    <message>
        <source>All of {base}</source>
        <translation>Todos los de {base}</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Combine adapters</source>
        <translation>Combinar adaptadores</translation>
    </message>
    <message>
        <source>Do not score it</source>
        <translation>No puntuarlo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the draw (seed)</source>
        <translation>Número del sorteo (semilla)</translation>
    </message>
    <message>
        <source>Of the numbers of each part.</source>
        <translation>De los números de cada parte.</translation>
    </message>
    <message>
        <source>Rank of the result</source>
        <translation>Rango del resultado</translation>
    </message>
    <message>
        <source>Score it on the held-out examples of</source>
        <translation>Puntuarlo con los ejemplos reservados de</translation>
    </message>
    <message>
        <source>Share that stays (density)</source>
        <translation>Parte que se queda (densidad)</translation>
    </message>
    <message>
        <source>The result and its parts answer them, so that you see whether it was worth it.</source>
        <translation>El resultado y sus partes los responden, para que vea si ha valido la pena.</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso de {name}</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Answering. The first time the models are loaded, which takes a moment.</source>
        <translation>Respondiendo. La primera vez se cargan los modelos, lo que tarda un momento.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Ambos lados son iguales.</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>The same prompt to base and tuned model, whole sets of prompts, and votes without names.</source>
        <translation>El mismo prompt para el modelo base y el ajustado, series enteras de prompts y votos sin nombres.</translation>
    </message>
    <message>
        <source>The two have different base models. Only one is loaded at a time, so each answer waits for loading.</source>
        <translation>Los dos tienen modelos base distintos. Solo se carga uno cada vez, así que cada respuesta espera a que se cargue.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Fetch one under Models.</source>
        <translation>Aún no hay ningún modelo al que preguntar. Descargue uno en «Modelos».</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Aún no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Your own prompts</source>
        <translation>Sus propios prompts</translation>
    </message>
    <message>
        <source>of a liked and a disliked answer, the liked one stands above; half is chance</source>
        <translation>entre una respuesta que gustó y una que no, la que gustó queda por encima; la mitad es azar</translation>
    </message>
    <message>
        <source>of {total} held-out pairs: the better answer is the likelier one</source>
        <translation>de {total} pares reservados: la mejor respuesta es la más probable</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Esperado: {text}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Should be</source>
        <translation>Debería ser</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Qué se tomó por qué</translation>
    </message>
    <message>
        <source>{count} that should be “{right}” were given “{given}”</source>
        <translation>{count} que deberían ser «{right}» recibieron «{given}»</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>(nothing said)</source>
        <translation>(no se dijo nada)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Delete this conversation (Del)</source>
        <translation>Borrar esta conversación (Supr)</translation>
    </message>
    <message>
        <source>Give this conversation another title (F2)</source>
        <translation>Dar otro título a esta conversación (F2)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>No hay ninguna conversación elegida.</translation>
    </message>
    <message>
        <source>What you talk about with your models is kept here.</source>
        <translation>Lo que habla con sus modelos se guarda aquí.</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Save a report …</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>DatasetCard</name>
    <message>
        <source>Cancel reading {name}</source>
        <translation>Cancelar la lectura de {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Read it again first.</source>
        <translation>Léalo de nuevo primero.</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Leer los archivos otra vez</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Leer {name} otra vez</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>The first rows are being read.</source>
        <translation>Se están leyendo las primeras filas.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Entrenar con esto</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Back to all datasets</source>
        <translation>Volver a todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Cancelado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>First the work at hand has to end.</source>
        <translation>Primero tiene que terminar el trabajo en curso.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Parts of the dataset</source>
        <translation>Partes del conjunto de datos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo ({keys})</source>
        <translation>Rehacer ({keys})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Entrenar con esto</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo the last change ({keys})</source>
        <translation>Deshacer el último cambio ({keys})</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Drop more examples here</source>
        <translation>Suelte aquí más ejemplos</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Suelte aquí sus ejemplos</translation>
    </message>
    <message>
        <source>JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, archives of them, or whole folders; or a folder with a folder of images for each label. Several at once become one dataset.</source>
        <translation>Archivos JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, de texto, Markdown, HTML, PDF, Word y EPUB, archivos comprimidos con ellos o carpetas enteras; o una carpeta con una carpeta de imágenes por cada etiqueta. Varios a la vez forman un solo conjunto de datos.</translation>
    </message>
    <message>
        <source>No dataset has this in its name.</source>
        <translation>Ningún conjunto de datos tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>La lectura de «{name}» se ha cancelado.</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Buscar conjuntos de datos</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or whole folders, of images too.</source>
        <translation>Tablas, JSON, documentos, archivos comprimidos o carpetas enteras, también de imágenes.</translation>
    </message>
    <message>
        <source>Your files stay as they are; a dataset is a copy that can be mended.</source>
        <translation>Sus archivos se quedan como están; un conjunto de datos es una copia que se puede corregir.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>«{name}» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>DoctorTab</name>
    <message>
        <source>It is looking now …</source>
        <translation>La revisión está en marcha…</translation>
    </message>
    <message>
        <source>It looks as soon as the files are read.</source>
        <translation>Empieza en cuanto se hayan leído los archivos.</translation>
    </message>
    <message>
        <source>Joins neighbouring texts of one speaker and drops what has no answer.</source>
        <translation>Une los textos contiguos de un mismo hablante y quita lo que no tiene respuesta.</translation>
    </message>
    <message>
        <source>Neighbouring texts of one speaker were joined; what stood before the first question or behind the last answer was dropped. Your files are as they were.</source>
        <translation>Se unieron los textos contiguos de un mismo hablante; se quitó lo que había antes de la primera pregunta o después de la última respuesta. Sus archivos siguen como estaban.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>No se ha encontrado nada grave</translation>
    </message>
    <message>
        <source>One row could not be read and is left out</source>
        <translation>Una fila no se ha podido leer y queda fuera</translation>
    </message>
    <message>
        <source>One serious thing was found</source>
        <translation>Se ha encontrado una cosa grave</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Poner en orden</translation>
    </message>
    <message>
        <source>Put in order: {reason}</source>
        <translation>Poner en orden: {reason}</translation>
    </message>
    <message>
        <source>Read the files again, and it looks at every row.</source>
        <translation>Vuelva a leer los archivos y se revisarán todas las filas.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show me: {reason}</source>
        <translation>Mostrar: {reason}</translation>
    </message>
    <message>
        <source>The doctor has not looked yet</source>
        <translation>La revisión aún no se ha hecho</translation>
    </message>
    <message>
        <source>The doctor looked at {count} examples. Nothing here keeps you from training.</source>
        <translation>Se han revisado {count} ejemplos. Nada de lo que hay aquí impide entrenar.</translation>
    </message>
    <message>
        <source>The files are as they were; mend them there and read them again.</source>
        <translation>Los archivos siguen como estaban; corríjalos allí y vuelva a leerlos.</translation>
    </message>
    <message>
        <source>Turns were put in order</source>
        <translation>Los turnos se han puesto en orden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: turns were put in order</source>
        <translation>Deshacer: los turnos se pusieron en orden</translation>
    </message>
    <message>
        <source>{count} rows could not be read and are left out</source>
        <translation>{count} filas no se han podido leer y quedan fuera</translation>
    </message>
    <message>
        <source>{count} serious things were found</source>
        <translation>Se han encontrado {count} cosas graves</translation>
    </message>
</context>
<context>
    <name>DocumentsChoice</name>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents to learn as well</source>
        <translation>Documentos adicionales para aprender</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>Suelte aquí los documentos</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>Primero; después, los ejemplos</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>En los tokens de los que se aprende.</translation>
    </message>
    <message>
        <source>It stands among the datasets now. Documents are plain text.</source>
        <translation>Ahora está entre los conjuntos de datos. Los documentos son texto sin formato.</translation>
    </message>
    <message>
        <source>Learn documents as well</source>
        <translation>Aprender también documentos</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mezclados con los ejemplos</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Sin documentos</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Proporción de los documentos</translation>
    </message>
    <message>
        <source>Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.</source>
        <translation>Textos, PDF, páginas web o carpetas con ellos. Se convierten en un conjunto de datos de texto sin formato.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>“{name}” holds examples or a table, not plain text.</source>
        <translation>«{name}» contiene ejemplos o una tabla, no texto sin formato.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Complete and checked, {total}</source>
        <translation>Completo y comprobado, {total}</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Lo termina y quita lo que ha llegado.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Mirando los archivos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused, {done}</source>
        <translation>En pausa, {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stopped, {done} are kept</source>
        <translation>Detenido, se conservan {done}</translation>
    </message>
    <message>
        <source>The Hub asks to wait {seconds} s</source>
        <translation>El Hub pide esperar {seconds} s</translation>
    </message>
    <message>
        <source>Waits for the one before it</source>
        <translation>Espera al anterior</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Give up fetching {name}?</source>
        <translation>¿Abandonar la descarga de {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{done} that have arrived are removed for good. Paused, they would stay.</source>
        <translation>Los {done} que han llegado se eliminan definitivamente. En pausa, se conservarían.</translation>
    </message>
</context>
<context>
    <name>DriveChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Carpeta del motor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>How much room there is cannot be told.</source>
        <translation>No se puede saber cuánto espacio hay.</translation>
    </message>
    <message>
        <source>Needs {need}, a reserve included; {free} are free on this drive.</source>
        <translation>Necesita {need}, con una reserva incluida; hay {free} libres en esta unidad.</translation>
    </message>
    <message>
        <source>That folder holds other things, so the engine gets one of its own in it: {name}.</source>
        <translation>Esa carpeta contiene otras cosas, así que el motor recibe una propia dentro: {name}.</translation>
    </message>
    <message>
        <source>{free} free on this drive.</source>
        <translation>{free} libres en esta unidad.</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Driver {newest} or newer runs the newest CUDA.</source>
        <translation>El controlador {newest} o uno más nuevo ejecuta el CUDA más reciente.</translation>
    </message>
    <message>
        <source>Get a driver at nvidia.com/drivers</source>
        <translation>Obtener un controlador en nvidia.com/drivers</translation>
    </message>
    <message>
        <source>The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.</source>
        <translation>El controlador es bastante nuevo para entrenar (hace falta {needed}). CUDA 13 requeriría {newest}.</translation>
    </message>
    <message>
        <source>Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.</source>
        <translation>Entrenar en una tarjeta NVIDIA necesita el controlador {needed} o uno más nuevo; {newest} ejecuta el CUDA más reciente.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Earlier prompts are forgotten.</source>
        <translation>Los prompts anteriores se han olvidado.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Seguir votando</translation>
    </message>
    <message>
        <source>Hide earlier prompts</source>
        <translation>Ocultar prompts anteriores</translation>
    </message>
    <message>
        <source>Hide earlier votes</source>
        <translation>Ocultar votos anteriores</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Prompts that both sides have answered are kept here, and so are votes.</source>
        <translation>Los prompts que ambos lados han respondido se guardan aquí, y también los votos.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>See result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Show earlier prompts</source>
        <translation>Mostrar prompts anteriores</translation>
    </message>
    <message>
        <source>Show earlier votes</source>
        <translation>Mostrar votos anteriores</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute as they should.</source>
        <translation>Comprobado el {when}: todo se carga y los pesos de 4 bits calculan como deben.</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute to within {error} %.</source>
        <translation>Comprobado el {when}: todo se carga y los pesos de 4 bits calculan con un error de {error} % como mucho.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Its files are not all there any more. “Install again” under “Repair” brings them back.</source>
        <translation>Ya no están todos sus archivos. «Instalar de nuevo», en «Reparar», los recupera.</translation>
    </message>
    <message>
        <source>Keep the fetched packages</source>
        <translation>Conservar los paquetes descargados</translation>
    </message>
    <message>
        <source>Move to another drive …</source>
        <translation>Mover a otra unidad…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay.</source>
        <translation>No se puede entrenar, responder ni exportar nada hasta que se instale de nuevo. Los modelos, los conjuntos de datos y las ejecuciones se quedan.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready, a newer one is due</source>
        <translation>Listo; hay uno más nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>¿Quitar el motor?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Set up the new one</source>
        <translation>Instalar el nuevo</translation>
    </message>
    <message>
        <source>Something is being done with the engine.</source>
        <translation>Se está haciendo algo con el motor.</translation>
    </message>
    <message>
        <source>The engine is checked and ready.</source>
        <translation>El motor está comprobado y listo.</translation>
    </message>
    <message>
        <source>The one you have goes on working until the new one was checked.</source>
        <translation>El que tiene sigue funcionando hasta que el nuevo se haya comprobado.</translation>
    </message>
    <message>
        <source>This program runs from a clone: its engine is the environment it runs in.</source>
        <translation>Este programa se ejecuta desde un clon: su motor es el entorno en el que se ejecuta.</translation>
    </message>
    <message>
        <source>This version comes with a newer engine.</source>
        <translation>Esta versión trae un motor más nuevo.</translation>
    </message>
    <message>
        <source>Training, answering and exporting need it. Everything else works without.</source>
        <translation>Hace falta para entrenar, responder y exportar. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>Unless the drive is nearly full</source>
        <translation>Salvo si la unidad está casi llena</translation>
    </message>
    <message>
        <source>With them a repair needs no download.</source>
        <translation>Con ellos, una reparación no necesita descargas.</translation>
    </message>
    <message>
        <source>Work on the engine</source>
        <translation>Trabajo en el motor</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Progress of the engine's set-up</source>
        <translation>Progreso de la instalación del motor</translation>
    </message>
    <message>
        <source>not finished · {words}</source>
        <translation>sin terminar · {words}</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo ha ido mal</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Is it still as good?</source>
        <translation>¿Sigue siendo igual de bueno?</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>Modelo de la ejecución</translation>
    </message>
    <message>
        <source>Not evaluated yet. The first time is what later ones are held against.</source>
        <translation>Aún sin evaluar. La primera vez es con lo que se comparan las posteriores.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>La ejecución aún se está entrenando.</translation>
    </message>
    <message>
        <source>The same held-out examples, answered again.</source>
        <translation>Los mismos ejemplos reservados, respondidos otra vez.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate yet.</source>
        <translation>Aún no hay nada que evaluar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>A file of questions and right answers: the model answers them with passages of the documents</source>
        <translation>Un archivo de preguntas y respuestas correctas: el modelo las responde con pasajes de los documentos</translation>
    </message>
    <message>
        <source>Choose a base model</source>
        <translation>Elegir un modelo base</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Elija primero un modelo base.</translation>
    </message>
    <message>
        <source>Choose a model and examples first.</source>
        <translation>Elija primero un modelo y ejemplos.</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Look things up first</source>
        <translation>Consultar primero</translation>
    </message>
    <message>
        <source>Other questions …</source>
        <translation>Otras preguntas…</translation>
    </message>
    <message>
        <source>Put the questions away</source>
        <translation>Quitar las preguntas</translation>
    </message>
    <message>
        <source>Questions about your documents</source>
        <translation>Preguntas sobre sus documentos</translation>
    </message>
    <message>
        <source>Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)</source>
        <translation>Preguntas y respuestas (*.csv *.xlsx *.jsonl *.json *.parquet)</translation>
    </message>
    <message>
        <source>Save as system prompt</source>
        <translation>Guardar como prompt de sistema</translation>
    </message>
    <message>
        <source>Save as system prompt …</source>
        <translation>Guardar como prompt de sistema…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>See how well the base model knows such texts, and whether passages put before a question answer it.</source>
        <translation>Ver cuánto conoce el modelo base textos así y si los pasajes puestos antes de una pregunta la responden.</translation>
    </message>
    <message>
        <source>See in minutes how far the base model gets on held-out examples with an instruction and examples alone.</source>
        <translation>Ver en minutos hasta dónde llega el modelo base con los ejemplos reservados usando solo una instrucción y ejemplos.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON with scores (*.json)</source>
        <translation>Texto (*.txt);;JSON con puntuaciones (*.json)</translation>
    </message>
    <message>
        <source>The prompt is on the clipboard.</source>
        <translation>El prompt está en el portapapeles.</translation>
    </message>
    <message>
        <source>The questions of “{name}”, answered without your documents and with passages of them. They tell whether looking up helps, not what a prompt can do.</source>
        <translation>Las preguntas de «{name}», respondidas sin sus documentos y con pasajes de ellos. Muestran si consultar ayuda, no lo que puede lograr un prompt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try passages</source>
        <translation>Probar pasajes</translation>
    </message>
    <message>
        <source>Try prompts</source>
        <translation>Probar prompts</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Probar antes con prompts</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>Probar las preguntas</translation>
    </message>
    <message>
        <source>Try with questions</source>
        <translation>Probar con preguntas</translation>
    </message>
    <message>
        <source>Try with questions …</source>
        <translation>Probar con preguntas…</translation>
    </message>
    <message>
        <source>Trying prompts</source>
        <translation>Probando prompts</translation>
    </message>
</context>
<context>
    <name>EvidenceResults</name>
    <message>
        <source>{count} of {all} held-out examples, {time}.</source>
        <translation>{count} de {all} ejemplos reservados, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} held-out passages, {time}.</source>
        <translation>{count} de {all} pasajes reservados, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} questions, {time}.</source>
        <translation>{count} de {all} preguntas, {time}.</translation>
    </message>
    <message>
        <source>{name}: {measure} {score}</source>
        <translation>{name}: {measure} {score}</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All that were answered</source>
        <translation>Todos los que se respondieron</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Base and tuned answers show here once there is a scorecard.</source>
        <translation>Las respuestas del modelo base y del ajustado se muestran aquí en cuanto haya una ficha de resultados.</translation>
    </message>
    <message>
        <source>Gained most</source>
        <translation>Mayor mejora</translation>
    </message>
    <message>
        <source>Held-out examples</source>
        <translation>Ejemplos reservados</translation>
    </message>
    <message>
        <source>Neither model has ever seen these.</source>
        <translation>Ninguno de los dos modelos los ha visto nunca.</translation>
    </message>
    <message>
        <source>None of the answers are weaker than the others.</source>
        <translation>Ninguna de las respuestas es más débil que las demás.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Some that were drawn, always the same</source>
        <translation>Algunos sacados al azar, siempre los mismos</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Más débiles</translation>
    </message>
    <message>
        <source>Where it lost most or is farthest from what was expected</source>
        <translation>Donde más perdió o está más lejos de lo esperado</translation>
    </message>
    <message>
        <source>Where the tuned model gained most over the base</source>
        <translation>Donde el modelo ajustado mejoró más frente al modelo base</translation>
    </message>
</context>
<context>
    <name>ExamplesTab</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Next example (Alt+Right)</source>
        <translation>Ejemplo siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>Ningún ejemplo</translation>
    </message>
    <message>
        <source>No row became an example. The Columns tab says how rows are read.</source>
        <translation>Ninguna fila se ha convertido en ejemplo. La pestaña «Columnas» dice cómo se leen las filas.</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Número del ejemplo</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Previous example (Alt+Left)</source>
        <translation>Ejemplo anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The first examples are on their way</source>
        <translation>Los primeros ejemplos están en camino</translation>
    </message>
    <message>
        <source>These are the first {count} rows that were left out.</source>
        <translation>Estas son las primeras {count} filas que quedaron fuera.</translation>
    </message>
    <message>
        <source>They show up here as soon as they are read.</source>
        <translation>Aparecen aquí en cuanto se leen.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Este es el primero.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Este es el último.</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>capítulo {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>anonimizada</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparada</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo entero</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Check it against the run</source>
        <translation>Compararlo con la ejecución</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking it: the same texts go through it and through what was trained …</source>
        <translation>Se comprueba: los mismos textos pasan por él y por lo entrenado…</translation>
    </message>
    <message>
        <source>Looked at with general examples that come with Tunesmith, as there are none of its own here.</source>
        <translation>Examinado con ejemplos generales que trae Tunesmith, ya que aquí no hay propios.</translation>
    </message>
    <message>
        <source>Looked at with held-out examples of “{run}”.</source>
        <translation>Examinado con ejemplos reservados de «{run}».</translation>
    </message>
    <message>
        <source>The same texts through base and adapter, and through this</source>
        <translation>Los mismos textos con el modelo base y el adaptador, y con esto</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>100 % is all that was learned; less keeps more of the base model.</source>
        <translation>100 % es todo lo que se aprendió; menos conserva más del modelo base.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Fuerza del adaptador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta en la que escribir</translation>
    </message>
    <message>
        <source>Form of the GGUF file</source>
        <translation>Forma del archivo GGUF</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>It takes {need} while it is written; {free} are free on that drive.</source>
        <translation>Ocupa {need} mientras se escribe; hay {free} libres en esa unidad.</translation>
    </message>
    <message>
        <source>One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.</source>
        <translation>Un archivo para LM Studio, Ollama y llama.cpp, en 16 bits o reducido.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Small; for peft, vLLM and Ollama, together with the same base model.</source>
        <translation>Pequeño; para peft, vLLM y Ollama, junto con el mismo modelo base.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>The export is in the bin: {kind}.</source>
        <translation>La exportación está en la papelera: {kind}.</translation>
    </message>
    <message>
        <source>The run is still training; export when it has ended.</source>
        <translation>La ejecución aún se está entrenando; exporte cuando haya terminado.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>A dónde</translation>
    </message>
    <message>
        <source>{free} are free on that drive.</source>
        <translation>Hay {free} libres en esa unidad.</translation>
    </message>
    <message>
        <source>{kind}: {size} written.</source>
        <translation>{kind}: {size} escritos.</translation>
    </message>
    <message>
        <source>{size} of memory while it is written</source>
        <translation>{size} de memoria mientras se escribe</translation>
    </message>
    <message>
        <source>“{name}” is being exported.</source>
        <translation>«{name}» se está exportando.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Before: {version} · {when} · {train} to learn from, {held} held out</source>
        <translation>Antes: {version} · {when} · {train} para aprender, {held} reservados</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Follows from the examples alone: the same examples always have the same version.</source>
        <translation>Depende solo de los ejemplos: los mismos ejemplos tienen siempre la misma versión.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>These files are only read, never changed.</source>
        <translation>Estos archivos solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} archivos más</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All tags</source>
        <translation>Todas las palabras clave</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>La mejor puntuación primero</translation>
    </message>
    <message>
        <source>By base model</source>
        <translation>Por modelo base</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Los más grandes primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Only with this tag</source>
        <translation>Solo con esta palabra clave</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search adapters</source>
        <translation>Buscar adaptadores</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>0 % is the base model, 100 % what was trained</source>
        <translation>0 % es el modelo base, 100 % lo que se entrenó</translation>
    </message>
    <message>
        <source>Adapter strength (scaling of what was learned)</source>
        <translation>Fuerza del adaptador (escala de lo aprendido)</translation>
    </message>
    <message>
        <source>Ask general questions</source>
        <translation>Hacer preguntas generales</translation>
    </message>
    <message>
        <source>Asking general questions</source>
        <translation>Haciendo preguntas generales</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Gain kept</source>
        <translation>Mejora conservada</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>Preguntas generales</translation>
    </message>
    <message>
        <source>Has it forgotten something?</source>
        <translation>¿Ha olvidado algo?</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>In use when you try it out and hand it over: {strength} %.</source>
        <translation>En uso al probarlo y al entregarlo: {strength} %.</translation>
    </message>
    <message>
        <source>Less strength forgets less and keeps part of what was learned. Measure how much, then choose.</source>
        <translation>Menos fuerza olvida menos y conserva una parte de lo aprendido. Mida cuánto y después elija.</translation>
    </message>
    <message>
        <source>Measure this strength</source>
        <translation>Medir esta fuerza</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún no se ha preguntado.</translation>
    </message>
    <message>
        <source>Not asked yet. It takes {time} on this PC.</source>
        <translation>Aún no se ha preguntado. Duración en este PC: {time}.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Surely worse in: {kinds}.</source>
        <translation>Peor con seguridad en: {kinds}.</translation>
    </message>
    <message>
        <source>Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better.</source>
        <translation>Sorpresa ante texto corriente (perplejidad): {before} antes, {after} después ({rise}). Cuanto menos, mejor.</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Tarda {time}</translation>
    </message>
    <message>
        <source>The run is still training; it is asked at its end.</source>
        <translation>La ejecución aún se está entrenando; se le pregunta al final.</translation>
    </message>
    <message>
        <source>The same general questions and texts, put to the base model and to the tuned one.</source>
        <translation>Las mismas preguntas y textos generales, planteados al modelo base y al ajustado.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Aún no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>This strength is in use.</source>
        <translation>Esta fuerza está en uso.</translation>
    </message>
    <message>
        <source>Train again more gently</source>
        <translation>Entrenar otra vez con más suavidad</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Use it at less strength</source>
        <translation>Usarlo con menos fuerza</translation>
    </message>
    <message>
        <source>Use this strength</source>
        <translation>Usar esta fuerza</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>{name}, {who}: {share} % right</source>
        <translation>{name}, {who}: {share} % de aciertos</translation>
    </message>
    <message>
        <source>{strength} %</source>
        <translation>{strength} %</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Put {name} away; the file stays</source>
        <translation>Quitar {name} de la lista; el archivo se queda</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Ver si cabe</translation>
    </message>
    <message>
        <source>See whether {name} fits</source>
        <translation>Ver si {name} cabe</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Entrenar a partir de este</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Entrenar a partir de {name}</translation>
    </message>
</context>
<context>
    <name>GgufFiles</name>
    <message>
        <source>Reading GGUF files</source>
        <translation>Leyendo archivos GGUF</translation>
    </message>
    <message>
        <source>The first {count} of {dropped} files are shown.</source>
        <translation>Se muestran los primeros {count} de {dropped} archivos.</translation>
    </message>
</context>
<context>
    <name>GpuView</name>
    <message>
        <source>Driver and others</source>
        <translation>Controlador y otros</translation>
    </message>
    <message>
        <source>Graphics memory of {name}</source>
        <translation>Memoria gráfica de {name}</translation>
    </message>
    <message>
        <source>On this card too, without saying how much each holds: {names}.</source>
        <translation>También en esta tarjeta, sin decir cuánto ocupa cada uno: {names}.</translation>
    </message>
    <message>
        <source>The desktop and other programs</source>
        <translation>El escritorio y otros programas</translation>
    </message>
    <message>
        <source>The driver does not tell which programs hold memory.</source>
        <translation>El controlador no dice qué programas ocupan memoria.</translation>
    </message>
    <message>
        <source>compute capability {cc}</source>
        <translation>capacidad de cómputo {cc}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>controlador {version}</translation>
    </message>
    <message>
        <source>driver {version}, up to date</source>
        <translation>controlador {version}, actualizado</translation>
    </message>
    <message>
        <source>most free memory, so runs start here</source>
        <translation>más memoria libre, así que las ejecuciones empiezan aquí</translation>
    </message>
    <message>
        <source>{count} programs of this name</source>
        <translation>{count} programas con este nombre</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} de {total} libres</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{used} of {total} in use, {free} free</source>
        <translation>{used} de {total} en uso, {free} libres</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Comienzo de la guía</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Guide – Tunesmith</source>
        <translation>Guía – Tunesmith</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nada en la guía contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay nada atrás.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>No hay nada adelante.</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Por ahora esta guía está en inglés.</translation>
    </message>
</context>
<context>
    <name>HardwareCard</name>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Buscando una tarjeta gráfica…</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Cut off (too long)</source>
        <translation>Cortadas (demasiado largas)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>How the answers look</source>
        <translation>Qué aspecto tienen las respuestas</translation>
    </message>
    <message>
        <source>Letters (expected: {count})</source>
        <translation>Letras (esperado: {count})</translation>
    </message>
    <message>
        <source>Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. Repeated: of four words in a row, how many came before in the same answer.</source>
        <translation>Letras: la mitad de las respuestas tiene menos que el primer número, nueve de cada diez menos que el segundo. Repetido: cuántas secuencias de cuatro palabras ya habían aparecido en la misma respuesta.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Template marks left</source>
        <translation>Quedan marcas de la plantilla</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>En otros programas</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>Quitarlo de esta lista; sus archivos se quedan</translation>
    </message>
    <message>
        <source>The models on this PC are being looked at …</source>
        <translation>Se están mirando los modelos de este PC …</translation>
    </message>
    <message>
        <source>The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with *.safetensors files.</source>
        <translation>El proyecto inicial descarga uno pequeño. En los recomendados y en el Hub hay más; o añada una carpeta con archivos *.safetensors.</translation>
    </message>
    <message>
        <source>These runs need it to go on or to be exported: {names}.</source>
        <translation>Estas ejecuciones lo necesitan para continuar o exportarse: {names}.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Entrenar a partir de este</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Entrenar a partir de {name}</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>«{name}» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} a {high}: {count}</translation>
    </message>
    <message>
        <source>{title}; the last bar holds all longer ones</source>
        <translation>{title}; la última barra contiene todos los más largos</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A small real language model learns to turn customer messages into tidy data. You see everything once: training, comparing, exporting.</source>
        <translation>Un pequeño modelo de lenguaje real aprende a convertir mensajes de clientes en datos ordenados. Lo verá todo una vez: entrenar, comparar, exportar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetches the model first: 93 MB, once.</source>
        <translation>Descarga primero el modelo: 93 MB, una vez.</translation>
    </message>
    <message>
        <source>Fetching the starter model</source>
        <translation>Descargando el modelo inicial</translation>
    </message>
    <message>
        <source>Fetching the starter model (93 MB) …</source>
        <translation>Descargando el modelo inicial (93 MB)…</translation>
    </message>
    <message>
        <source>Fetching the starter model: {so_far}</source>
        <translation>Descargando el modelo inicial: {so_far}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Primero se examina este PC.</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Run “{name}”</source>
        <translation>Ejecución «{name}»</translation>
    </message>
    <message>
        <source>Starter project</source>
        <translation>Proyecto inicial</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Try the starter project</source>
        <translation>Probar el proyecto inicial</translation>
    </message>
    <message>
        <source>Unpacking the starter model …</source>
        <translation>Descomprimiendo el modelo inicial…</translation>
    </message>
    <message>
        <source>Use my own examples</source>
        <translation>Usar mis propios ejemplos</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>A token is in use until the window closes.</source>
        <translation>Hay un token en uso hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>A token of {name} is kept in the keyring, for {endpoint}.</source>
        <translation>En el llavero se guarda un token de {name}, para {endpoint}.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Asking the Hub whose token it is …</source>
        <translation>Preguntando al Hub de quién es el token…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Dirección del Hub</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Token del Hub</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Models from the Hub</source>
        <translation>Modelos del Hub</translation>
    </message>
    <message>
        <source>Models go to</source>
        <translation>Los modelos van a</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>No se guarda ningún token. La mayoría de los modelos no necesita ninguno.</translation>
    </message>
    <message>
        <source>Nothing is looked for or fetched</source>
        <translation>No se busca ni se descarga nada</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Pegue primero un token.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some models ask who fetches them. A token says so; it lies in the system's keyring.</source>
        <translation>Algunos modelos preguntan quién los descarga. Un token lo dice; está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The Hub is being asked.</source>
        <translation>Se está preguntando al Hub.</translation>
    </message>
    <message>
        <source>Use it until the window closes</source>
        <translation>Usarlo hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>Where fetched models go</source>
        <translation>A dónde van los modelos descargados</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
</context>
<context>
    <name>HubList</name>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>It brings no chat template: it is a base model, or was made for other programs.</source>
        <translation>No trae plantilla de chat: es un modelo base, o se hizo para otros programas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Only models for text with safetensors weights are shown; try fewer words.</source>
        <translation>Solo se muestran modelos de texto con pesos safetensors; pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Planear una ejecución</translation>
    </message>
    <message>
        <source>Reading the shapes of {address} …</source>
        <translation>Leyendo las dimensiones de {address}…</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Searching huggingface.co …</source>
        <translation>Buscando en huggingface.co…</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Ver si cabe</translation>
    </message>
    <message>
        <source>Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking.</source>
        <translation>Escriba palabras arriba y pulse Intro, o pegue la dirección de un modelo. Mirar no descarga nada.</translation>
    </message>
    <message>
        <source>asks to accept terms</source>
        <translation>pide aceptar condiciones</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} descargas</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} por descargar</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>KeepExampleDialog</name>
    <message>
        <source>Add example</source>
        <translation>Añadir el ejemplo</translation>
    </message>
    <message>
        <source>At the end of a JSONL file</source>
        <translation>Al final de un archivo JSONL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file, or type the name of a new one.</source>
        <translation>Elija el archivo o escriba el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>Into the dataset “Chat examples” of the library</source>
        <translation>En el conjunto de datos «Ejemplos del chat» de la biblioteca</translation>
    </message>
    <message>
        <source>JSONL file</source>
        <translation>Archivo JSONL</translation>
    </message>
    <message>
        <source>Keep as training example</source>
        <translation>Guardar como ejemplo de entrenamiento</translation>
    </message>
    <message>
        <source>The answer it should have given</source>
        <translation>La respuesta que debería haber dado</translation>
    </message>
    <message>
        <source>The whole conversation up to here ({count} messages), with this as its last answer.</source>
        <translation>Toda la conversación hasta aquí ({count} mensajes), con esto como última respuesta.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Bring back what was deleted, or undo the last change to a dataset</source>
        <translation>Recuperar lo eliminado o deshacer el último cambio de un conjunto de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the window; a run may go on without it</source>
        <translation>Cerrar la ventana; una ejecución puede seguir sin ella</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Give a conversation another title</source>
        <translation>Dar otro título a una conversación</translation>
    </message>
    <message>
        <source>Go among cards, rows and tabs; read curves, memory and tokens</source>
        <translation>Moverse entre tarjetas, filas y pestañas; leer curvas, memoria y tokens</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>Ir a un lugar de la barra lateral</translation>
    </message>
    <message>
        <source>Go to the first or the last point, part or token</source>
        <translation>Ir al primer o al último punto, parte o token</translation>
    </message>
    <message>
        <source>Go to the next or the previous tab of a page</source>
        <translation>Ir a la pestaña siguiente o anterior de una página</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Let the run answer its sample prompts now</source>
        <translation>Hacer que la ejecución responda ahora a sus prompts de muestra</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Move the chosen run or conversation to the bin</source>
        <translation>Mover a la papelera la ejecución o la conversación elegida</translation>
    </message>
    <message>
        <source>Open the guide at what it says about this place</source>
        <translation>Abrir la guía donde habla de este lugar</translation>
    </message>
    <message>
        <source>Open the menu of a card, a row or a text</source>
        <translation>Abrir el menú de una tarjeta, una fila o un texto</translation>
    </message>
    <message>
        <source>Pause or continue the run on the page</source>
        <translation>Pausar o continuar la ejecución de la página</translation>
    </message>
    <message>
        <source>Press a button, choose a card, open the file dialog of a drop zone</source>
        <translation>Pulsar un botón, elegir una tarjeta, abrir el diálogo de archivos de una zona para soltar</translation>
    </message>
    <message>
        <source>Redo a change to a dataset</source>
        <translation>Rehacer un cambio de un conjunto de datos</translation>
    </message>
    <message>
        <source>Show the example before or after</source>
        <translation>Mostrar el ejemplo anterior o siguiente</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espacio, Intro</translation>
    </message>
    <message>
        <source>Tab goes through a page as it is read; Shift+Tab goes back.</source>
        <translation>Tab recorre la página en el orden de lectura; Mayús+Tab vuelve atrás.</translation>
    </message>
    <message>
        <source>Take files that were copied, on Datasets, Adapters and New run</source>
        <translation>Pegar los archivos copiados, en Conjuntos de datos, Adaptadores y Nueva ejecución</translation>
    </message>
    <message>
        <source>Vote in a blind vote; Backspace takes the last vote back</source>
        <translation>Votar en una votación a ciegas; Retroceso retira el último voto</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Write a checkpoint of the run now</source>
        <translation>Escribir ahora un punto de control de la ejecución</translation>
    </message>
</context>
<context>
    <name>LabelReportView</name>
    <message>
        <source>Both (F1)</source>
        <translation>Ambas (F1)</translation>
    </message>
    <message>
        <source>Each row is a label as it should be, each column one as it was given. The diagonal is right.</source>
        <translation>Cada fila es una etiqueta como debería ser; cada columna, como se dio. En la diagonal está lo correcto.</translation>
    </message>
    <message>
        <source>Explained (R²)</source>
        <translation>Explicado (R²)</translation>
    </message>
    <message>
        <source>Found of those there</source>
        <translation>Halladas de las que había</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dadas</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How well each label is given</source>
        <translation>Calidad por etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Labels right (micro F1)</source>
        <translation>Etiquetas correctas (micro F1)</translation>
    </message>
    <message>
        <source>Mean over the labels (macro F1)</source>
        <translation>Media de las etiquetas (macro F1)</translation>
    </message>
    <message>
        <source>Of {count} held-out examples that training never saw.</source>
        <translation>De {count} ejemplos reservados que el entrenamiento nunca vio.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>Desviación media</translation>
    </message>
    <message>
        <source>Often it is the example that has the wrong label.</source>
        <translation>A menudo es el ejemplo el que tiene la etiqueta equivocada.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Right of those given</source>
        <translation>Correctas de las dadas</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debería ser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Los peores errores</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>Se dio</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Qué se tomó por qué</translation>
    </message>
    <message>
        <source>Wholly right</source>
        <translation>Totalmente correctas</translation>
    </message>
    <message>
        <source>{count} more have labels that training never saw, and are not counted.</source>
        <translation>{count} más tienen etiquetas que el entrenamiento nunca vio y no se cuentan.</translation>
    </message>
    <message>
        <source>{score} by always saying the mean</source>
        <translation>{score} diciendo siempre la media</translation>
    </message>
    <message>
        <source>{score} by always saying the most frequent label</source>
        <translation>{score} diciendo siempre la etiqueta más frecuente</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>How many examples each label has</source>
        <translation>Cuántos ejemplos tiene cada etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Para aprender</translation>
    </message>
</context>
<context>
    <name>LearnGoal</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What it learns</source>
        <translation>Lo que aprende</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Archivo y línea</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué quedó fuera</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Rows that were left out while reading</source>
        <translation>Filas que quedaron fuera al leer</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not finished: {done} of {total} are here.</source>
        <translation>Sin terminar: hay {done} de {total}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>La curva empieza con el primer paso.</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>mejor {0}</translation>
    </message>
    <message>
        <source>{0} is {1} at {2}, lowest {3}.</source>
        <translation>{0} es {1} en {2}, mínimo {3}.</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Cómo cargarlo</translation>
    </message>
    <message>
        <source>Program that loads it</source>
        <translation>Programa que lo carga</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Log of the engine</source>
        <translation>Registro del motor</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>Mostrar solo líneas con…</translation>
    </message>
    <message>
        <source>The engine's libraries have said nothing.</source>
        <translation>Las bibliotecas del motor no han dicho nada.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>It can go on without the window, and the next start finds it again. Or stop it and keep what it has learned.</source>
        <translation>Puede seguir sin la ventana, y el próximo inicio lo encuentra de nuevo. O deténgalo y conserve lo que ha aprendido.</translation>
    </message>
    <message>
        <source>It can go on without the window, and the queue after it; the next start finds both again. Or stop it and keep what it has learned. The queue is then on hold.</source>
        <translation>Puede seguir sin la ventana, y después la cola; el próximo inicio encuentra las dos de nuevo. O deténgalo y conserve lo que ha aprendido. La cola queda entonces retenida.</translation>
    </message>
    <message>
        <source>It ends with the window, and nothing half-written stays behind.</source>
        <translation>Termina con la ventana, y no queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>“{name}” is still training.</source>
        <translation>«{name}» aún se está entrenando.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Adapters of one base model can be put together with weights, and scored.</source>
        <translation>Los adaptadores de un mismo modelo base se pueden combinar con pesos y puntuar.</translation>
    </message>
    <message>
        <source>Combine …</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Only LoRA adapters of models that write text can be combined, without DoRA.</source>
        <translation>Solo se pueden combinar adaptadores LoRA de modelos que escriben texto, sin DoRA.</translation>
    </message>
    <message>
        <source>They belong to different base models, or the base of one is not known.</source>
        <translation>Pertenecen a modelos base distintos, o no se conoce el modelo base de alguno.</translation>
    </message>
    <message>
        <source>{count} adapters chosen</source>
        <translation>{count} adaptadores elegidos</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Read more about this in the guide</source>
        <translation>Leer más sobre esto en la guía</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Choose other examples</source>
        <translation>Elegir otros ejemplos</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Another folder …</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Model whose tokens are counted</source>
        <translation>Modelo cuyos tokens se cuentan</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Filter, search, or paste an address like huggingface.co/org/model</source>
        <translation>Filtre, busque o pegue una dirección como huggingface.co/org/model</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Looking at {name} on the Hub …</source>
        <translation>Mirando {name} en el Hub…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>What fits is worked out before anything is fetched.</source>
        <translation>Lo que cabe se calcula antes de descargar nada.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>De dónde vienen los modelos</translation>
    </message>
    <message>
        <source>Words to filter by or to search the Hub for, or an address</source>
        <translation>Palabras para filtrar o buscar en el Hub, o una dirección</translation>
    </message>
</context>
<context>
    <name>NewRunAnswers</name>
    <message>
        <source>Training all the same (advised: {advice})</source>
        <translation>Entrenar de todos modos (consejo: {advice})</translation>
    </message>
</context>
<context>
    <name>NewRunFrame</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>NewRunOffer</name>
    <message>
        <source>Starting …</source>
        <translation>Empezando…</translation>
    </message>
</context>
<context>
    <name>NewRunPage</name>
    <message>
        <source>Advice on what to train, if any</source>
        <translation>Consejo sobre qué entrenar, si lo hay</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>Todo en una página</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>How much changes</source>
        <translation>Cuánto cambia</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>Cuánto del modelo aprende</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Con qué intensidad</translation>
    </message>
    <message>
        <source>It starts by itself. The queue stands above the list of runs.</source>
        <translation>Empieza por sí sola. La cola está encima de la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>De qué aprende</translation>
    </message>
    <message>
        <source>“{name}” waits in the queue at place {place}.</source>
        <translation>«{name}» espera en la cola en el puesto {place}.</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>95 % have at most (p95)</source>
        <translation>El 95 % tiene como mucho (p95)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Contar tokens</translation>
    </message>
    <message>
        <source>Counted with the model's own tokenizer and chat template.</source>
        <translation>Contado con el tokenizador y la plantilla de chat del propio modelo.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples in an epoch</source>
        <translation>Ejemplos en una época</translation>
    </message>
    <message>
        <source>Fetch or add a model first.</source>
        <translation>Descargue o añada primero un modelo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Half have at most (p50)</source>
        <translation>La mitad tiene como mucho (p50)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images per label</source>
        <translation>Imágenes por etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Left out while reading</source>
        <translation>Excluido al leer</translation>
    </message>
    <message>
        <source>Length (tokens)</source>
        <translation>Longitud (tokens)</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Longitud en tokens</translation>
    </message>
    <message>
        <source>Length of the examples</source>
        <translation>Longitud de los ejemplos</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Ejemplo más largo (longitud de contexto)</translation>
    </message>
    <message>
        <source>Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.</source>
        <translation>Aún no se ha contado nada con este modelo. Cien mil ejemplos tardan unos diez segundos.</translation>
    </message>
    <message>
        <source>Of the rows that were looked at.</source>
        <translation>De las filas que se miraron.</translation>
    </message>
    <message>
        <source>Progress of counting tokens</source>
        <translation>Progreso del recuento de tokens</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show what is cut</source>
        <translation>Mostrar lo que se corta</translation>
    </message>
    <message>
        <source>Text in an epoch</source>
        <translation>Texto en una época</translation>
    </message>
    <message>
        <source>The template of this model does not accept {count} of the examples.</source>
        <translation>La plantilla de este modelo no acepta {count} de los ejemplos.</translation>
    </message>
    <message>
        <source>The tokens are being counted.</source>
        <translation>Se están contando los tokens.</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>Hasta menos de</translation>
    </message>
    <message>
        <source>Too short or too mixed to tell: {share}</source>
        <translation>Demasiado corto o mezclado para saberlo: {share}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>fewest: {fewest}, most: {most}</source>
        <translation>mínimo: {fewest}, máximo: {most}</translation>
    </message>
    <message>
        <source>of every label</source>
        <translation>de cada etiqueta</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>{count} in all rows</source>
        <translation>{count} en todas las filas</translation>
    </message>
    <message>
        <source>{count} of them held out</source>
        <translation>{count} de ellos reservados</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count} repetidos</translation>
    </message>
    <message>
        <source>≈ {count}</source>
        <translation>≈ {count}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a drive with more room.</source>
        <translation>Elija una unidad con más espacio.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Elegido a mano.</translation>
    </message>
    <message>
        <source>Fetch {size} and set up</source>
        <translation>Descargar {size} e instalar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>It asks the package index what is needed, and shows the size before anything is fetched.</source>
        <translation>Pregunta al índice de paquetes qué hace falta y muestra el tamaño antes de descargar nada.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Primero se examina este PC.</translation>
    </message>
    <message>
        <source>Looking up what is needed</source>
        <translation>Consultando qué hace falta</translation>
    </message>
    <message>
        <source>Looking up what is needed …</source>
        <translation>Consultando qué hace falta…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Something else is being done with the engine.</source>
        <translation>Se está haciendo otra cosa con el motor.</translation>
    </message>
    <message>
        <source>The packages in {folder} are used.</source>
        <translation>Se usan los paquetes de {folder}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>compute capability {major}.{minor}</source>
        <translation>capacidad de cómputo {major}.{minor}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>controlador {version}</translation>
    </message>
</context>
<context>
    <name>OneJob</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Receta (*{suffix})</translation>
    </message>
    <message>
        <source>Train what was trained on another PC: a file that “Save recipe” has written</source>
        <translation>Entrenar lo que se entrenó en otro PC: un archivo escrito con «Guardar la receta»</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Answering after this step …</source>
        <translation>Respondiendo tras este paso…</translation>
    </message>
    <message>
        <source>It is about to be saved.</source>
        <translation>Está a punto de guardarse.</translation>
    </message>
    <message>
        <source>Its answers after step {step} are below.</source>
        <translation>Sus respuestas tras el paso {step} están abajo.</translation>
    </message>
    <message>
        <source>Let the model answer the sample prompts as it stands ({keys})</source>
        <translation>Dejar que el modelo responda los prompts de muestra tal como está ({keys})</translation>
    </message>
    <message>
        <source>Sample now</source>
        <translation>Tomar muestra</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Saved at step {step}.</source>
        <translation>Guardado en el paso {step}.</translation>
    </message>
    <message>
        <source>Saving after this step …</source>
        <translation>Guardando tras este paso…</translation>
    </message>
    <message>
        <source>The answers are about to come.</source>
        <translation>Las respuestas están a punto de llegar.</translation>
    </message>
    <message>
        <source>Write a checkpoint after the step at hand ({keys})</source>
        <translation>Escribir un punto de control tras el paso en curso ({keys})</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Choose a column</source>
        <translation>Elegir una columna</translation>
    </message>
    <message>
        <source>Join another column to “{part}”</source>
        <translation>Unir otra columna a «{part}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>PastExports</name>
    <message>
        <source>Exported so far</source>
        <translation>Exportado hasta ahora</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Cómo cargarlo</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No longer there: </source>
        <translation>Ya no está: </translation>
    </message>
    <message>
        <source>On the Hub: {address}</source>
        <translation>En el Hub: {address}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Send to the Hub …</source>
        <translation>Enviar al Hub…</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>All steps done</source>
        <translation>Todos los pasos hechos</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Image {name}</source>
        <translation>Imagen {name}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>After step {step}, {verdict}</source>
        <translation>Tras el paso {step}, {verdict}</translation>
    </message>
    <message>
        <source>Card power</source>
        <translation>Potencia de la tarjeta</translation>
    </message>
    <message>
        <source>Card temperature</source>
        <translation>Temperatura de la tarjeta</translation>
    </message>
    <message>
        <source>Ended at {step}.</source>
        <translation>Terminada en el {step}.</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>Energía hasta ahora</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <translation>Aciertos en reservados</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>Held-out loss {loss}, best {best} at step {step}.</source>
        <translation>Pérdida en los ejemplos reservados: {loss}; la mejor, {best}, en el paso {step}.</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answers: lower is better.</source>
        <translation>Cuánto sorprenden al modelo las respuestas correctas: cuanto menos, mejor.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss (nats per token)</source>
        <translation>Pérdida (nats por token)</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>En pausa en el {step}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>La curva empieza con el primer paso.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Training loss {loss} at step {step}.</source>
        <translation>Pérdida de entrenamiento {loss} en el paso {step}.</translation>
    </message>
    <message>
        <source>Waiting for the engine to start …</source>
        <translation>Esperando a que arranque el motor…</translation>
    </message>
    <message>
        <source>What it answers now</source>
        <translation>Lo que responde ahora</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>expected: {text}</source>
        <translation>esperado: {text}</translation>
    </message>
    <message>
        <source>from {share}</source>
        <translation>desde {share}</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>imágenes/s</translation>
    </message>
    <message>
        <source>last step {loss}</source>
        <translation>último paso {loss}</translation>
    </message>
    <message>
        <source>measuring the time left</source>
        <translation>midiendo el tiempo restante</translation>
    </message>
    <message>
        <source>of {use}</source>
        <translation>de {use}</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>textos/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all, without pauses.</source>
        <translation>{steps} pasos, {time} en total, sin contar las pausas.</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all.</source>
        <translation>{steps} pasos, {time} en total.</translation>
    </message>
    <message>
        <source>{took} It used {energy}.</source>
        <translation>{took} Ha usado {energy}.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Ask both</source>
        <translation>Preguntar a ambos</translation>
    </message>
    <message>
        <source>Hide instruction and choice</source>
        <translation>Ocultar instrucción y elección</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Instrucción (prompt de sistema)</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Instrucción y cómo se eligen las respuestas</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Marcar las palabras que difieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Se dice antes de todo lo demás. Lo que comparten los ejemplos de una ejecución ya está puesto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The same prompt to both. Enter asks, Shift+Enter begins a new line.</source>
        <translation>El mismo prompt para ambos. Intro pregunta, Mayús+Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Su propio prompt</translation>
    </message>
</context>
<context>
    <name>PromptSetChoice</name>
    <message>
        <source>1 prompt</source>
        <translation>1 prompt</translation>
    </message>
    <message>
        <source>Choose a run as one of the sides.</source>
        <translation>Elija una ejecución como uno de los lados.</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Borrar esta serie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Examples: </source>
        <translation>Ejemplos: </translation>
    </message>
    <message>
        <source>Export this set</source>
        <translation>Exportar esta serie</translation>
    </message>
    <message>
        <source>Export this set …</source>
        <translation>Exportar esta serie…</translation>
    </message>
    <message>
        <source>Held-out examples to take</source>
        <translation>Ejemplos reservados que tomar</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Import prompts …</source>
        <translation>Importar prompts…</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Texto, un prompt por línea (*.txt)</translation>
    </message>
    <message>
        <source>Lines left out: {count}. The first is line {line}: {reason}.</source>
        <translation>Líneas excluidas: {count}. La primera es la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nueva serie</translation>
    </message>
    <message>
        <source>No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.</source>
        <translation>Aún no hay ninguna serie. Haga una a mano, tome los ejemplos reservados de una ejecución o importe un archivo de prompts.</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Serie de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.txt *.json)</source>
        <translation>Prompts (*.jsonl *.txt *.json)</translation>
    </message>
    <message>
        <source>Prompts read: {count}</source>
        <translation>Prompts leídos: {count}</translation>
    </message>
    <message>
        <source>Take from held-out examples</source>
        <translation>Tomar de los ejemplos reservados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{count} prompts</source>
        <translation>{count} prompts</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» se ha borrado.</translation>
    </message>
</context>
<context>
    <name>PromptSetEditor</name>
    <message>
        <source>A set has one prompt at least.</source>
        <translation>Una serie tiene al menos un prompt.</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Añadir un prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Expected answer, if it is known</source>
        <translation>Respuesta esperada, si se conoce</translation>
    </message>
    <message>
        <source>Instruction, if there is one (system prompt)</source>
        <translation>Instrucción, si la hay (prompt de sistema)</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre de la serie</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts of the set</source>
        <translation>Prompts de la serie</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Quitar el prompt</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>Guardar la serie</translation>
    </message>
    <message>
        <source>The set has no prompt yet.</source>
        <translation>La serie aún no tiene ningún prompt.</translation>
    </message>
    <message>
        <source>{count} earlier turns stay before it.</source>
        <translation>Antes quedan {count} turnos anteriores.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Always the same form</source>
        <translation>Siempre la misma forma</translation>
    </message>
    <message>
        <source>An ordinary one</source>
        <translation>Uno corriente</translation>
    </message>
    <message>
        <source>An unusual one</source>
        <translation>Uno poco común</translation>
    </message>
    <message>
        <source>Answers may vary</source>
        <translation>Las respuestas pueden variar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what the model is for</source>
        <translation>Cambiar para qué es el modelo</translation>
    </message>
    <message>
        <source>Does form matter?</source>
        <translation>¿Importa la forma?</translation>
    </message>
    <message>
        <source>From your examples: {purpose}</source>
        <translation>Según sus ejemplos: {purpose}</translation>
    </message>
    <message>
        <source>How often will it change?</source>
        <translation>¿Con qué frecuencia cambiará?</translation>
    </message>
    <message>
        <source>Is the field unusual?</source>
        <translation>¿El ámbito es poco común?</translation>
    </message>
    <message>
        <source>Often, or from use to use</source>
        <translation>A menudo, o de un uso a otro</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Rara vez</translation>
    </message>
    <message>
        <source>Such as always the same fields, the same tone or the same length.</source>
        <translation>Por ejemplo, siempre los mismos campos, el mismo tono o la misma longitud.</translation>
    </message>
    <message>
        <source>What is right today may be wrong in a month, or for another use.</source>
        <translation>Lo que hoy es correcto puede ser erróneo dentro de un mes, o para otro uso.</translation>
    </message>
    <message>
        <source>What is the model for?</source>
        <translation>¿Para qué es el modelo?</translation>
    </message>
    <message>
        <source>What the model is for: {purpose}</source>
        <translation>Para qué es el modelo: {purpose}</translation>
    </message>
    <message>
        <source>Words and habits that ordinary text does not have, as in law, medicine or your own trade.</source>
        <translation>Palabras y costumbres que el texto corriente no tiene, como en derecho, medicina o su propio oficio.</translation>
    </message>
    <message>
        <source>give a number</source>
        <translation>dar un número</translation>
    </message>
    <message>
        <source>sort into labels</source>
        <translation>clasificar en etiquetas</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begins when “{name}” has ended.</source>
        <translation>Empieza cuando «{name}» haya terminado.</translation>
    </message>
    <message>
        <source>Goes on at {time}.</source>
        <translation>Sigue a las {time}.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Nothing further starts. The run that is being trained goes on.</source>
        <translation>No empieza nada más. La ejecución que se está entrenando sigue.</translation>
    </message>
    <message>
        <source>Nothing starts before</source>
        <translation>Nada empieza antes de</translation>
    </message>
    <message>
        <source>On hold: nothing further starts until you let it go on.</source>
        <translation>Retenida: no empieza nada más hasta que la deje seguir.</translation>
    </message>
    <message>
        <source>One run after the other, also while this window is closed.</source>
        <translation>Una ejecución tras otra, también con esta ventana cerrada.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Solo entre</translation>
    </message>
    <message>
        <source>Outside these hours of each day the queue pauses and the card is free.</source>
        <translation>Fuera de estas horas de cada día, la cola se pausa y la tarjeta queda libre.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Starts at {time}.</source>
        <translation>Empieza a las {time}.</translation>
    </message>
    <message>
        <source>The first run starts in a moment.</source>
        <translation>La primera ejecución empieza en un momento.</translation>
    </message>
    <message>
        <source>The queue works from</source>
        <translation>La cola trabaja desde</translation>
    </message>
    <message>
        <source>The queue works until</source>
        <translation>La cola trabaja hasta</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya es la última.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>Bajar «{name}»</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>Subir «{name}»</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Quitarla de la cola</translation>
    </message>
    <message>
        <source>Take “{name}” out of the queue</source>
        <translation>Quitar «{name}» de la cola</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>try {number} of {most}</source>
        <translation>intento {number} de {most}</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Las primeras filas tal como están en los archivos</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in the PC's memory, which is slower.</source>
        <translation>Ahora puede entrenar modelos de hasta {plain} parámetros, y de hasta {streamed} con los pesos esperando en la memoria del PC, que es más lento.</translation>
    </message>
    <message>
        <source>Can train models of up to {plain} parameters now.</source>
        <translation>Ahora puede entrenar modelos de hasta {plain} parámetros.</translation>
    </message>
    <message>
        <source>Can train models of up to {streamed} now, with the weights waiting in the PC's memory.</source>
        <translation>Ahora puede entrenar modelos de hasta {streamed}, con los pesos esperando en la memoria del PC.</translation>
    </message>
    <message>
        <source>If the programs above let go of their memory: up to {size}.</source>
        <translation>Si los programas de arriba liberan su memoria: hasta {size}.</translation>
    </message>
    <message>
        <source>Too little graphics memory is free to train even {size}; that takes {need}.</source>
        <translation>Hay demasiado poca memoria gráfica libre incluso para entrenar {size}; eso requiere {need}.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to {tokens} tokens.</source>
        <translation>{model} necesita unos {need} de los {free} libres y {ram} de la memoria del PC, con textos de hasta {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.</source>
        <translation>{model} necesita unos {need} de los {free} libres, con textos de hasta {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.</source>
        <translation>{model} necesita al menos {need}, y hay {free} libres, con textos de hasta {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if {ram} of that were free.</source>
        <translation>{model} necesita al menos {need}, y hay {free} libres. Sus pesos podrían esperar en la memoria del PC si hubiera {ram} libres en ella.</translation>
    </message>
    <message>
        <source>{size} fits</source>
        <translation>{size} cabe</translation>
    </message>
    <message>
        <source>{size} streaming</source>
        <translation>{size} con streaming</translation>
    </message>
    <message>
        <source>{size} tight</source>
        <translation>{size} justo</translation>
    </message>
    <message>
        <source>{size} too big</source>
        <translation>{size} demasiado grande</translation>
    </message>
</context>
<context>
    <name>RecipeTab</name>
    <message>
        <source>A new run with all of these values; only the examples are asked for</source>
        <translation>Una ejecución nueva con todos estos valores; solo se piden los ejemplos</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>One file for another PC: the recipe, and hashes of base model and data</source>
        <translation>Un archivo para otro PC: la receta y los hashes del modelo base y de los datos</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Receta (*{suffix})</translation>
    </message>
    <message>
        <source>Same recipe, new data</source>
        <translation>Misma receta, datos nuevos</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>La receta está guardada.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of the recipe</source>
        <translation>Valores de la receta</translation>
    </message>
    <message>
        <source>{path} names base model and data by their hashes; neither is in it.</source>
        <translation>{path} nombra el modelo base y los datos por sus hashes; no contiene ninguno de los dos.</translation>
    </message>
</context>
<context>
    <name>RepeatNote</name>
    <message>
        <source>Base model and examples stay as they were.</source>
        <translation>El modelo base y los ejemplos se quedan como estaban.</translation>
    </message>
    <message>
        <source>Choose everything anew</source>
        <translation>Elegir todo de nuevo</translation>
    </message>
    <message>
        <source>Choose the examples; every other value stays as it was.</source>
        <translation>Elija los ejemplos; todos los demás valores se quedan como estaban.</translation>
    </message>
    <message>
        <source>Choose the model; recipe and examples stay as they were.</source>
        <translation>Elija el modelo; la receta y los ejemplos se quedan como estaban.</translation>
    </message>
    <message>
        <source>Every value stays as it was.</source>
        <translation>Todos los valores se quedan como estaban.</translation>
    </message>
    <message>
        <source>Learn the documents again</source>
        <translation>Aprender los documentos otra vez</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlos</translation>
    </message>
    <message>
        <source>The documents “{name}” are learned beside them again.</source>
        <translation>Los documentos «{name}» se aprenden otra vez junto a ellos.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are left out.</source>
        <translation>Los documentos «{name}» que se aprendieron junto a los ejemplos quedan fuera.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are not here.</source>
        <translation>Los documentos «{name}» que se aprendieron junto a los ejemplos no están aquí.</translation>
    </message>
    <message>
        <source>The recipe “{name}” from the file {file}.</source>
        <translation>La receta «{name}» del archivo {file}.</translation>
    </message>
    <message>
        <source>What differs: {changes}. Everything else stays.</source>
        <translation>Lo que difiere: {changes}. Todo lo demás se queda.</translation>
    </message>
    <message>
        <source>What is not here is asked for; every other value comes from the file.</source>
        <translation>Se pide lo que no está aquí; todos los demás valores vienen del archivo.</translation>
    </message>
    <message>
        <source>{meaning}: {now} instead of {before}</source>
        <translation>{meaning}: {now} en lugar de {before}</translation>
    </message>
    <message>
        <source>“{name}” again, more gently, so that it forgets less.</source>
        <translation>«{name}» otra vez, con más suavidad, para que olvide menos.</translation>
    </message>
    <message>
        <source>“{name}” again, on another base model than {model}.</source>
        <translation>«{name}» otra vez, sobre un modelo base distinto de {model}.</translation>
    </message>
    <message>
        <source>“{name}” again, with other examples.</source>
        <translation>«{name}» otra vez, con otros ejemplos.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>All of this run on one page that can be sent, kept and printed</source>
        <translation>Todo sobre esta ejecución en una página que se puede enviar, guardar e imprimir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as a PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as a web page …</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>El informe está escrito.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>With example answers</source>
        <translation>Con respuestas de ejemplo</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Looking at this PC</source>
        <translation>Examinando este PC</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>Examinando este PC…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>Informe para pedir ayuda</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>Se está preparando el informe.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>El informe está escrito.</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before you give it to anybody; nothing is sent from here.</source>
        <translation>Esto es todo lo que se guarda. Se han quitado claves, carpetas, nombres, ejemplos y respuestas. Léalo antes de dárselo a alguien; desde aquí no se envía nada.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>All examples</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message>
        <source>Left out while reading ({count})</source>
        <translation>Excluido al leer ({count})</translation>
    </message>
    <message>
        <source>Left out: {reason} ({count})</source>
        <translation>Excluido: {reason} ({count})</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Qué ejemplos se muestran</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Volver a todas las ejecuciones</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Ha servido?</translation>
    </message>
    <message>
        <source>End after the step at hand; what it has learned is kept</source>
        <translation>Terminar tras el paso en curso; lo que ha aprendido se conserva</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Go on training where it stopped ({keys})</source>
        <translation>Seguir entrenando donde se detuvo ({keys})</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>Aún no ha empezado.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Primero lo anota todo.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Partes de la ejecución</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Reentrenar sobre otro modelo base</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learned is kept.</source>
        <translation>Se detendrá tras este paso; lo que ha aprendido se conserva.</translation>
    </message>
    <message>
        <source>Talk with what it has learned</source>
        <translation>Hablar con lo que ha aprendido</translation>
    </message>
    <message>
        <source>The same recipe and the same examples on another base model; only the model is asked for</source>
        <translation>La misma receta y los mismos ejemplos sobre otro modelo base; solo se pide el modelo</translation>
    </message>
    <message>
        <source>This is possible while it trains.</source>
        <translation>Esto es posible mientras entrena.</translation>
    </message>
    <message>
        <source>What stopped it, its recipe and the end of its log, without your data</source>
        <translation>Lo que la detuvo, su receta y el final de su registro, sin sus datos</translation>
    </message>
    <message>
        <source>Write everything down and free the memory for a while ({keys})</source>
        <translation>Anotarlo todo y liberar la memoria por un rato ({keys})</translation>
    </message>
    <message>
        <source>next in the queue: {name}{more}</source>
        <translation>siguiente en la cola: {name}{more}</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Open run {name}</source>
        <translation>Abrir la ejecución {name}</translation>
    </message>
    <message>
        <source>held-out loss {loss}</source>
        <translation>pérdida en reservados {loss}</translation>
    </message>
    <message>
        <source>pinned, </source>
        <translation>fijada, </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>4-bit weights would need less.</source>
        <translation>Los pesos de 4 bits necesitarían menos.</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>An adapter, or fewer layers that learn, would need less.</source>
        <translation>Un adaptador, o menos capas que aprenden, necesitaría menos.</translation>
    </message>
    <message>
        <source>Everything can be planned meanwhile. Training needs the engine.</source>
        <translation>Mientras tanto se puede planear todo. Entrenar necesita el motor.</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Hacer que quepa</translation>
    </message>
    <message>
        <source>Memory and rows are worked out anew; what is learned stays the same.</source>
        <translation>La memoria y las filas se calculan de nuevo; lo que se aprende no cambia.</translation>
    </message>
    <message>
        <source>Memory and time show here as soon as model, examples and preset are chosen.</source>
        <translation>La memoria y el tiempo se muestran aquí en cuanto se hayan elegido modelo, ejemplos y preajuste.</translation>
    </message>
    <message>
        <source>Memory this run needs</source>
        <translation>Memoria que necesita esta ejecución</translation>
    </message>
    <message>
        <source>Needs about {need} of {free} free</source>
        <translation>Necesita unos {need} de {free} libres</translation>
    </message>
    <message>
        <source>Planned for the processor. {why}; Home says what helps.</source>
        <translation>Planeado para el procesador. {why}; en Inicio se dice qué ayuda.</translation>
    </message>
    <message>
        <source>Planned for the processor: the engine on this PC cannot use its graphics card.</source>
        <translation>Planeado para el procesador: el motor de este PC no puede usar su tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Recompute would need less.</source>
        <translation>Recalcular (recompute) necesitaría menos.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Shorter examples or a smaller base model would need less.</source>
        <translation>Ejemplos más cortos o un modelo base más pequeño necesitarían menos.</translation>
    </message>
    <message>
        <source>Shorter rows, with more of them per step, would need less.</source>
        <translation>Filas más cortas, con más de ellas por paso, necesitarían menos.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>The memory is an estimate; the first step of the run measures it.</source>
        <translation>La memoria es una estimación; el primer paso de la ejecución la mide.</translation>
    </message>
    <message>
        <source>The memory of this kind of model is estimated roughly: {least} to {most}.</source>
        <translation>La memoria de este tipo de modelo se estima de forma aproximada: de {least} a {most}.</translation>
    </message>
    <message>
        <source>The run starts by itself when all runs before it have ended.</source>
        <translation>La ejecución empieza por sí sola cuando todas las anteriores hayan terminado.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Worked out anew, it needs {need}: somewhat slower, the same is learned.</source>
        <translation>Calculada de nuevo, necesita {need}: algo más lenta, aprende lo mismo.</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>{size} of the base model wait in the PC's memory.</source>
        <translation>{size} del modelo base esperan en la memoria del PC.</translation>
    </message>
    <message>
        <source>{steps} steps of about one example on the {where}, {method}.</source>
        <translation>{steps} pasos de un ejemplo más o menos en: {where}, {method}.</translation>
    </message>
    <message>
        <source>{steps} steps of about {batch} examples on the {where}, {method}.</source>
        <translation>{steps} pasos de unos {batch} ejemplos en: {where}, {method}.</translation>
    </message>
    <message>
        <source>“{name}” is being trained. In the queue, this run starts by itself when that one has ended.</source>
        <translation>«{name}» se está entrenando. En la cola, esta ejecución empieza por sí sola cuando aquella haya terminado.</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>RungCard</name>
    <message>
        <source>Advised</source>
        <translation>Aconsejado</translation>
    </message>
    <message>
        <source>Advised.</source>
        <translation>Aconsejado.</translation>
    </message>
</context>
<context>
    <name>RunningJob</name>
    <message>
        <source>It has not started yet.</source>
        <translation>Aún no ha empezado.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Primero lo anota todo.</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>interrupted; it begins anew</source>
        <translation>interrumpida; empieza de nuevo</translation>
    </message>
    <message>
        <source>interrupted; {step} is kept</source>
        <translation>interrumpida; se conserva el {step}</translation>
    </message>
    <message>
        <source>paused at {step}</source>
        <translation>en pausa en el {step}</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
</context>
<context>
    <name>RunsComparePage</name>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>Losses of the runs</source>
        <translation>Pérdidas de las ejecuciones</translation>
    </message>
    <message>
        <source>Lower is better; the ring marks the best look of each run.</source>
        <translation>Cuanto más baja, mejor; el anillo marca la mejor medición de cada ejecución.</translation>
    </message>
    <message>
        <source>None of these runs has such a curve.</source>
        <translation>Ninguna de estas ejecuciones tiene una curva así.</translation>
    </message>
    <message>
        <source>Over what</source>
        <translation>Según qué</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The mark stands at the best value, where one can be relied on.</source>
        <translation>La marca está en el mejor valor, si hay uno fiable.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Sus recetas son iguales.</translation>
    </message>
    <message>
        <source>Training loss, smoothed</source>
        <translation>Pérdida de entrenamiento, suavizada</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valores que difieren</translation>
    </message>
    <message>
        <source>What came of each run</source>
        <translation>Qué resultó de cada ejecución</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>Qué pérdida</translation>
    </message>
    <message>
        <source>over examples seen</source>
        <translation>según los ejemplos vistos</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>según los pasos</translation>
    </message>
    <message>
        <source>over training time</source>
        <translation>según el tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>{name}: best held-out loss {loss} at step {step}.</source>
        <translation>{name}: la mejor pérdida en los ejemplos reservados, {loss}, en el paso {step}.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}, fijada</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run trains an adapter on your examples. The starter project makes the first one.</source>
        <translation>Una ejecución entrena un adaptador con sus ejemplos. El proyecto inicial hace la primera.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} runs first: click them with Ctrl held down.</source>
        <translation>Primero elija de {fewest} a {most} ejecuciones: haga clic en ellas con Ctrl pulsado.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Ended otherwise: {names}.</source>
        <translation>Terminaron de otro modo: {names}.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Move the chosen runs to the bin (Del)</source>
        <translation>Mover las ejecuciones elegidas a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Reentrenar sobre otro modelo base</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Set the chosen runs side by side</source>
        <translation>Comparar lado a lado las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>La cola ha terminado.</translation>
    </message>
    <message>
        <source>{count} finished.</source>
        <translation>{count} terminadas.</translation>
    </message>
    <message>
        <source>{count} runs are in the bin.</source>
        <translation>{count} ejecuciones están en la papelera.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>«{name}» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>0: always the likeliest word.</source>
        <translation>0: siempre la palabra más probable.</translation>
    </message>
    <message>
        <source>0: among all.</source>
        <translation>0: entre todas.</translation>
    </message>
    <message>
        <source>1: all words may come.</source>
        <translation>1: pueden salir todas las palabras.</translation>
    </message>
    <message>
        <source>1: nothing is done.</source>
        <translation>1: no se hace nada.</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>Contra las repeticiones</translation>
    </message>
    <message>
        <source>Among so many words</source>
        <translation>Entre tantas palabras</translation>
    </message>
    <message>
        <source>In tokens, ¾ of a word each.</source>
        <translation>En tokens, de ¾ de palabra cada uno.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Likely words only</source>
        <translation>Solo palabras probables</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same answer.</source>
        <translation>La misma semilla da la misma respuesta.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variedad</translation>
    </message>
</context>
<context>
    <name>ScorecardJob</name>
    <message>
        <source>Base and tuned model read and answer the held-out examples; both are compared one by one.</source>
        <translation>El modelo base y el ajustado leen y responden los ejemplos reservados; se comparan uno por uno.</translation>
    </message>
    <message>
        <source>Did training help?</source>
        <translation>¿Ha servido el entrenamiento?</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>Hacer la ficha de resultados</translation>
    </message>
    <message>
        <source>Making the scorecard</source>
        <translation>Haciendo la ficha de resultados</translation>
    </message>
    <message>
        <source>Making the scorecard …</source>
        <translation>Haciendo la ficha de resultados…</translation>
    </message>
    <message>
        <source>Scorecard · {done} of {all}</source>
        <translation>Ficha de resultados · {done} de {all}</translation>
    </message>
    <message>
        <source>The run makes it itself when it has finished.</source>
        <translation>La ejecución la hace por sí sola cuando ha terminado.</translation>
    </message>
    <message>
        <source>There are no held-out examples.</source>
        <translation>No hay ejemplos reservados.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>Aún no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, and 100 tell more than 20.</source>
        <translation>Esta ejecución no reservó ejemplos, así que no se puede puntuar nada. Entrene con algunos reservados: una décima parte es lo habitual, y 100 dicen más que 20.</translation>
    </message>
    <message>
        <source>This run was compared by an earlier version. A new scorecard tells more.</source>
        <translation>Esta ejecución se comparó con una versión anterior. Una ficha de resultados nueva dice más.</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Also: {scores}.</source>
        <translation>Además: {scores}.</translation>
    </message>
    <message>
        <source>Better answer likelier: {name}</source>
        <translation>Mejor respuesta más probable: {name}</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>Calidad de las respuestas</translation>
    </message>
    <message>
        <source>How well it knows such texts</source>
        <translation>Cuánto conoce textos así</translation>
    </message>
    <message>
        <source>Loss and perplexity</source>
        <translation>Pérdida y perplejidad</translation>
    </message>
    <message>
        <source>One held-out example that training never saw</source>
        <translation>Un ejemplo reservado que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <source>{count} held-out examples that training never saw</source>
        <translation>{count} ejemplos reservados que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <source>{measure}, with the range in which it lies for 95 of 100 such sets of examples.</source>
        <translation>{measure}, con el intervalo en el que está para 95 de cada 100 series de ejemplos como esta.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Cómo lo ve el modelo</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Señale un token, o use las teclas de flecha, para leerlo.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Este modelo no tiene plantilla de chat propia, así que se usa «User: … Assistant: …».</translation>
    </message>
    <message>
        <source>Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}</source>
        <translation>Token {number} de {total}: «{text}», número {id} en el vocabulario, {kind}</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>marca especial</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{count} tokens; the model reads {context} at once.</source>
        <translation>{count} tokens; el modelo lee {context} a la vez.</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Fetch or add a model first: the Models page lists them.</source>
        <translation>Descargue o añada primero un modelo: la página «Modelos» los muestra.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Ejemplo más largo</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Ejemplo más largo (longitud de contexto)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Señale un token, o use las teclas de flecha, para leerlo.</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Cerrar sin enviar</translation>
    </message>
    <message>
        <source>In your own account, or account/name. A token that may write is needed (Settings).</source>
        <translation>En su propia cuenta, o cuenta/nombre. Hace falta un token que pueda escribir (Ajustes).</translation>
    </message>
    <message>
        <source>It is on the Hub: {address}</source>
        <translation>Está en el Hub: {address}</translation>
    </message>
    <message>
        <source>Name of the repository</source>
        <translation>Nombre del repositorio</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Private: only my account sees it</source>
        <translation>Privado: solo mi cuenta lo ve</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to the Hub</source>
        <translation>Enviar al Hub</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>This is sent, {total} in all, and nothing else: {names}</source>
        <translation>Se envía esto, {total} en total, y nada más: {names}</translation>
    </message>
    <message>
        <source>{sent} of {total} had to be sent.</source>
        <translation>Hubo que enviar {sent} de {total}.</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>A set of prompts</source>
        <translation>Una serie de prompts</translation>
    </message>
    <message>
        <source>Ask both the whole set</source>
        <translation>Preguntar a ambos la serie entera</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Prompts answered by both sides</source>
        <translation>Prompts respondidos por ambos lados</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Save answers …</source>
        <translation>Guardar las respuestas…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Detener; lo hecho se queda</translation>
    </message>
    <message>
        <source>The same prompts again and again, and a vote that names cannot sway.</source>
        <translation>Los mismos prompts una y otra vez, y un voto en el que los nombres no pueden influir.</translation>
    </message>
    <message>
        <source>There is no prompt set yet.</source>
        <translation>Aún no hay ninguna serie de prompts.</translation>
    </message>
    <message>
        <source>Vote blind</source>
        <translation>Votar a ciegas</translation>
    </message>
    <message>
        <source>Vote blind: answers show without names</source>
        <translation>Votar a ciegas: las respuestas se muestran sin nombres</translation>
    </message>
    <message>
        <source>{done} of {whole} prompts have both answers</source>
        <translation>{done} de {whole} prompts tienen ambas respuestas</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the bin of Tunesmith?</source>
        <translation>¿Vaciar la papelera de Tunesmith?</translation>
    </message>
    <message>
        <source>Empty this bin</source>
        <translation>Vaciar esta papelera</translation>
    </message>
    <message>
        <source>For whoever helps you: what this PC, the engine and the program are. You see it first.</source>
        <translation>Para quien le ayude: cómo son este PC, el motor y el programa. Podrá verlo antes.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>It changes as soon as the work under way has ended, or with the next start.</source>
        <translation>Cambia en cuanto termine el trabajo en curso, o en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep average power below</source>
        <translation>Mantener la potencia media por debajo de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC.</source>
        <translation>Los modelos, sus copias de 4 bits, las ejecuciones y las exportaciones están en esta carpeta. Nada sale de este PC.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>No NVIDIA card was found here; these limits hold as soon as there is one.</source>
        <translation>No se ha encontrado ninguna tarjeta NVIDIA; estos límites valen en cuanto haya una.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Pause above temperature</source>
        <translation>Pausar si la temperatura supera</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>Mostrar todo de una vez</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.</source>
        <translation>El modelo inicial es SmolLM2-135M-Instruct, de Hugging Face, Apache-2.0.</translation>
    </message>
    <message>
        <source>Training waits between rows to stay within these limits. The result is the same.</source>
        <translation>El entrenamiento espera entre filas para no pasar de estos límites. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Tunesmith {version}, Apache-2.0</source>
        <translation>Tunesmith {version}, Apache-2.0</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>{size} are deleted for good. Nothing of it can be fetched back.</source>
        <translation>Se eliminan {size} definitivamente. No se podrá recuperar nada.</translation>
    </message>
    <message>
        <source>{size} lie in the bin of Tunesmith, because the system has none for that drive.</source>
        <translation>Hay {size} en la papelera de Tunesmith, porque el sistema no tiene una para esa unidad.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Ready: {engine}</source>
        <translation>Listo: {engine}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>The engine is being set up</source>
        <translation>El motor se está instalando</translation>
    </message>
    <message>
        <source>The engine is damaged</source>
        <translation>El motor está dañado</translation>
    </message>
    <message>
        <source>The engine you have goes on working until the new one was checked.</source>
        <translation>El motor que tiene sigue funcionando hasta que el nuevo se haya comprobado.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished</source>
        <translation>La instalación del motor no ha terminado</translation>
    </message>
    <message>
        <source>This version comes with a newer engine</source>
        <translation>Esta versión trae un motor más nuevo</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, el mejor</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained</source>
        <translation>Regula cuánto de lo aprendido entra (la escala de LoRA): 0 % es el modelo base, 100 % lo entrenado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptador</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modelo base</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>el final de la ejecución</translation>
    </message>
    <message>
        <source>{side}: {what}</source>
        <translation>{side}: {what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From {first} to {last}; lowest {low}, highest {high}.</source>
        <translation>De {first} a {last}; mínimo {low}, máximo {high}.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring takes about 20 seconds; close other programs first.</source>
        <translation>Cuánto tarda una ejecución se predice según lo que este PC puede hacer, y cada ejecución lo corrige. Medirlo lleva unos 20 segundos; cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Primero se examina este PC.</translation>
    </message>
    <message>
        <source>Measure this PC</source>
        <translation>Medir este PC</translation>
    </message>
    <message>
        <source>Measuring this PC</source>
        <translation>Midiendo este PC</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Nothing is known of this card yet.</source>
        <translation>Aún no se sabe nada de esta tarjeta.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source>Runs that corrected it: {count}.</source>
        <translation>Ejecuciones que lo corrigieron: {count}.</translation>
    </message>
    <message>
        <source>Time and energy</source>
        <translation>Tiempo y energía</translation>
    </message>
    <message>
        <source>With a price, runs say what their energy costs.</source>
        <translation>Con un precio, las ejecuciones dicen cuánto cuesta su energía.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.</source>
        <translation>{name}, {where}: {half} en 16 bits, {single} en 32 bits, memoria {memory} GB/s.</translation>
    </message>
</context>
<context>
    <name>SplitTab</name>
    <message>
        <source>Another number draws other examples.</source>
        <translation>Otro número saca otros ejemplos.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Por una columna</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>Choose held-out files</source>
        <translation>Elegir archivos reservados</translation>
    </message>
    <message>
        <source>Choose the files that hold the held-out examples.</source>
        <translation>Elija los archivos que contienen los ejemplos reservados.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Equal and nearly equal examples always land on the same side.</source>
        <translation>Los ejemplos iguales y casi iguales quedan siempre en el mismo lado.</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Archivos propios</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Held-out examples that lie in files of their own.</source>
        <translation>Ejemplos reservados que están en archivos propios.</translation>
    </message>
    <message>
        <source>How examples are held out</source>
        <translation>Cómo se reservan los ejemplos</translation>
    </message>
    <message>
        <source>It is set aside like this already.</source>
        <translation>Ya está reservado así.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>No se reserva nada</translation>
    </message>
    <message>
        <source>Rows with the same value stay together: one customer is never on both sides.</source>
        <translation>Las filas con el mismo valor siguen juntas: un cliente nunca está en ambos lados.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set aside like this</source>
        <translation>Reservar así</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>Parte reservada</translation>
    </message>
    <message>
        <source>The difference assumes that both models differ in being right on {share} % of the examples, and that it is to be found four times out of five.</source>
        <translation>La diferencia supone que en el {share} % de los ejemplos acierta solo uno de los dos modelos, y que se debe encontrar cuatro de cada cinco veces.</translation>
    </message>
    <message>
        <source>The files have no columns to split by.</source>
        <translation>Los archivos no tienen columnas por las que dividir.</translation>
    </message>
    <message>
        <source>The latest rows of a column of dates or numbers are held out.</source>
        <translation>Se reservan las filas más recientes de una columna de fechas o números.</translation>
    </message>
    <message>
        <source>The same share of each label</source>
        <translation>La misma parte de cada etiqueta</translation>
    </message>
    <message>
        <source>Then nothing can be compared after training.</source>
        <translation>Entonces no se puede comparar nada después del entrenamiento.</translation>
    </message>
    <message>
        <source>This would hold out about {held_out} of {both} examples.</source>
        <translation>Esto reservaría unos {held_out} de {both} ejemplos.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>What the held-out examples can show</source>
        <translation>Lo que los ejemplos reservados pueden mostrar</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Being judged</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Detenida por un problema</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>StepSection</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
</context>
<context>
    <name>TimeNote</name>
    <message>
        <source>How long it takes is not known for this PC yet.</source>
        <translation>Aún no se sabe cuánto tarda en este PC.</translation>
    </message>
    <message>
        <source>Measure this PC in Settings; it takes about 20 seconds.</source>
        <translation>Mida este PC en los Ajustes; lleva unos 20 segundos.</translation>
    </message>
    <message>
        <source>Takes {time} and uses {energy}.</source>
        <translation>Tarda {time} y usa {energy}.</translation>
    </message>
    <message>
        <source>Takes {time}.</source>
        <translation>Tarda {time}.</translation>
    </message>
    <message>
        <source>The energy is that of the device that trains, not of the whole PC.</source>
        <translation>La energía es la del dispositivo que entrena, no la del PC entero.</translation>
    </message>
    <message>
        <source>The first steps will show it.</source>
        <translation>Los primeros pasos lo mostrarán.</translation>
    </message>
    <message>
        <source>The time of image runs is not predicted yet.</source>
        <translation>El tiempo de las ejecuciones con imágenes aún no se predice.</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Check every file and install again</source>
        <translation>Comprobar todos los archivos e instalar de nuevo</translation>
    </message>
    <message>
        <source>Choose another build</source>
        <translation>Elegir otra versión</translation>
    </message>
    <message>
        <source>Choose another drive</source>
        <translation>Elegir otra unidad</translation>
    </message>
    <message>
        <source>Give a proxy</source>
        <translation>Indicar un proxy</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Take another source</source>
        <translation>Usar otra fuente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Usar el procesador</translation>
    </message>
    <message>
        <source>What is needed to look into it, without your data. You see it first.</source>
        <translation>Lo que hace falta para investigarlo, sin sus datos. Podrá verlo antes.</translation>
    </message>
</context>
<context>
    <name>TryOutPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ways of trying out</source>
        <translation>Formas de probar</translation>
    </message>
</context>
<context>
    <name>TryTextCard</name>
    <message>
        <source>A text of your own</source>
        <translation>Un texto suyo</translation>
    </message>
    <message>
        <source>It gives none of its labels.</source>
        <translation>No da ninguna de sus etiquetas.</translation>
    </message>
    <message>
        <source>Loading the model and reading …</source>
        <translation>Cargando el modelo y leyendo…</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>The end of the text was not read: it is longer than the run's examples may be.</source>
        <translation>No se leyó el final del texto: es más largo de lo que pueden ser los ejemplos de la ejecución.</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>La ejecución aún se está entrenando.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Aún no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>These are the likeliest of its labels.</source>
        <translation>Estas son las más probables de sus etiquetas.</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Probar un texto</translation>
    </message>
    <message>
        <source>What the trained model says of a text of your own.</source>
        <translation>Lo que el modelo entrenado dice de un texto suyo.</translation>
    </message>
    <message>
        <source>Write or paste a text first.</source>
        <translation>Escriba o pegue primero un texto.</translation>
    </message>
    <message>
        <source>{label}: {share}</source>
        <translation>{label}: {share}</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>An answer is being made.</source>
        <translation>Se está formando una respuesta.</translation>
    </message>
    <message>
        <source>Answer again, otherwise (another seed)</source>
        <translation>Responder otra vez, de otro modo (otra semilla)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change this message and ask again</source>
        <translation>Cambiar este mensaje y preguntar otra vez</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Keep as training example …</source>
        <translation>Guardar como ejemplo de entrenamiento…</translation>
    </message>
    <message>
        <source>What follows this message is dropped; that can be undone.</source>
        <translation>Lo que sigue a este mensaje se quita; eso se puede deshacer.</translation>
    </message>
    <message>
        <source>Your message, changed</source>
        <translation>Su mensaje, cambiado</translation>
    </message>
    <message>
        <source>cut off at the longest length</source>
        <translation>cortado en la longitud máxima</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>{count} tokens · {rate} tokens/s</source>
        <translation>{count} tokens · {rate} tokens/s</translation>
    </message>
    <message>
        <source>{share} of {context} tokens of context used</source>
        <translation>{share} de {context} tokens de contexto usados</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>Deshacer ({keys})</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <source>Tunesmith {version} is there.</source>
        <translation>Tunesmith {version} está disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>Keep this choice</source>
        <translation>Conservar esta elección</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
        <source>Nothing about this PC is sent. It can be changed in Settings.</source>
        <translation>No se envía nada sobre este PC. Se puede cambiar en los Ajustes.</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>Fetch it, {size}</source>
        <translation>Descargarla, {size}</translation>
    </message>
    <message>
        <source>Fetching the newer version</source>
        <translation>Descargando la versión más nueva</translation>
    </message>
    <message>
        <source>It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is fetched or installed by itself, and it never asks while a run trains.</source>
        <translation>Pide a {host} una pequeña lista firmada por sus autores. No se envía nada sobre este PC, no se descarga ni instala nada por sí solo, y nunca pregunta mientras se entrena una ejecución.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Se está buscando.</translation>
    </message>
    <message>
        <source>It was not looked for yet.</source>
        <translation>Aún no se ha buscado.</translation>
    </message>
    <message>
        <source>Last looked for on {when}.</source>
        <translation>Última búsqueda: {when}.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>Abrir el paquete</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>Cerrar e instalar</translation>
    </message>
    <message>
        <source>There was none on {when}.</source>
        <translation>No había ninguna el {when}.</translation>
    </message>
    <message>
        <source>This build has nobody to ask for newer versions. Look on the page you have it from.</source>
        <translation>Esta compilación no tiene a quién preguntar por versiones más nuevas. Mire en la página de la que la obtuvo.</translation>
    </message>
    <message>
        <source>This is Tunesmith {version}.</source>
        <translation>Este es Tunesmith {version}.</translation>
    </message>
    <message>
        <source>Version {version} came out on {day}.</source>
        <translation>La versión {version} salió el {day}.</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>«{name}» se está entrenando.</translation>
    </message>
</context>
<context>
    <name>VoteData</name>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>A dataset of better and worse answers, as DPO and ORPO learn from</source>
        <translation>Un conjunto de datos de respuestas mejores y peores, como aquellos de los que aprenden DPO y ORPO</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Making the dataset “{name}” …</source>
        <translation>Creando el conjunto de datos «{name}»…</translation>
    </message>
    <message>
        <source>No vote prefers one of the two.</source>
        <translation>Ningún voto prefiere uno de los dos.</translation>
    </message>
    <message>
        <source>Open the dataset</source>
        <translation>Abrir el conjunto de datos</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>Guardar los pares</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>The dataset “{name}” has {pairs} of a better and a worse answer.</source>
        <translation>El conjunto de datos «{name}» tiene {pairs} de una respuesta mejor y una peor.</translation>
    </message>
    <message>
        <source>They are too few to train on yet: vote on more.</source>
        <translation>Aún son demasiado pocos para entrenar: vote más.</translation>
    </message>
    <message>
        <source>Use votes as preference data</source>
        <translation>Usar los votos como datos de preferencia</translation>
    </message>
    <message>
        <source>Votes: {about}</source>
        <translation>Votos: {about}</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
</context>
<context>
    <name>VoteView</name>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>All votes are given. Whose answers were they?</source>
        <translation>Se han dado todos los votos. ¿De quién eran las respuestas?</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Votación a ciegas</translation>
    </message>
    <message>
        <source>Both as good</source>
        <translation>Igual de buenas</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Ambas malas</translation>
    </message>
    <message>
        <source>Leave; votes are kept</source>
        <translation>Salir; los votos se conservan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left is better</source>
        <translation>La izquierda es mejor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right is better</source>
        <translation>La derecha es mejor</translation>
    </message>
    <message>
        <source>Take the last vote back (Backspace)</source>
        <translation>Retirar el último voto (Retroceso)</translation>
    </message>
    <message>
        <source>Tell the names</source>
        <translation>Revelar los nombres</translation>
    </message>
    <message>
        <source>Tell the names and end</source>
        <translation>Revelar los nombres y terminar</translation>
    </message>
    <message>
        <source>The keys 1 to 4 vote, Backspace takes the last vote back.</source>
        <translation>Las teclas 1 a 4 votan, Retroceso retira el último voto.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>Aún no hay ningún voto.</translation>
    </message>
    <message>
        <source>Undo last vote</source>
        <translation>Deshacer el último voto</translation>
    </message>
    <message>
        <source>Votes after that would not be blind, so this ends the vote</source>
        <translation>Los votos posteriores ya no serían a ciegas, así que esto termina la votación</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>Votos dados</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>¿Qué respuesta es mejor?</translation>
    </message>
    <message>
        <source>same answer twice: {count}</source>
        <translation>la misma respuesta dos veces: {count}</translation>
    </message>
    <message>
        <source>{done} of {whole} votes given</source>
        <translation>{done} de {whole} votos dados</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel and remove</source>
        <translation>Cancelar y quitar</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Lo termina y quita lo que ha llegado.</translation>
    </message>
    <message>
        <source>Halting …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Progreso de la instalación</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Esperado: {text}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>The program ended before it was read.</source>
        <translation>El programa terminó antes de leerlo.</translation>
    </message>
</context>
<context>
    <name>_Cpu</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Small models train on the processor; the starter project takes a few minutes.</source>
        <translation>Los modelos pequeños se entrenan en el procesador; el proyecto inicial tarda unos minutos.</translation>
    </message>
    <message>
        <source>{cores} cores · {free} of {total} memory free</source>
        <translation>{cores} núcleos · {free} de {total} de memoria libres</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>{curve} (smoothed)</source>
        <translation>{curve} (suavizada)</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message>
        <source>Choose otherwise</source>
        <translation>Elegir de otro modo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Cuánto hay ya aquí</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>Quitar lo que hay aquí</translation>
    </message>
</context>
<context>
    <name>_NoCard</name>
    <message>
        <source>In a clone, packaging/dev.py fetches the one for the card.</source>
        <translation>En un clon, packaging/dev.py descarga el de la tarjeta.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>The driver said: {text}</source>
        <translation>El controlador dijo: {text}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>Progreso de la lectura de los archivos</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of this dataset</source>
        <translation>Progreso de este conjunto de datos</translation>
    </message>
</context>
<context>
    <name>_Rename</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>_Repair</name>
    <message>
        <source>Begin anew</source>
        <translation>Empezar desde cero</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Fetches everything again. For a drive that has changed files.</source>
        <translation>Descarga todo otra vez. Para una unidad que ha alterado archivos.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Instalar de nuevo</translation>
    </message>
    <message>
        <source>Loads everything once and computes a small product.</source>
        <translation>Carga todo una vez y calcula un pequeño producto.</translation>
    </message>
    <message>
        <source>Puts all packages in place again. What was kept is not fetched again.</source>
        <translation>Vuelve a poner todos los paquetes en su sitio. Lo que se conservó no se descarga otra vez.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Both as good: {equal} · both bad: {bad} · same answer: {same}</source>
        <translation>Igual de buenas: {equal} · ambas malas: {bad} · misma respuesta: {same}</translation>
    </message>
    <message>
        <source>{name}: {share} % of the votes that decided, between {low} % and {high} %</source>
        <translation>{name}: {share} % de los votos que decidieron, entre {low} % y {high} %</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation>Esperado: {text}</translation>
    </message>
    <message>
        <source>How the passage goes on: {text}</source>
        <translation>Cómo sigue el pasaje: {text}</translation>
    </message>
    <message>
        <source>cut off after {count} tokens</source>
        <translation>cortado tras {count} tokens</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactamente correcto</translation>
    </message>
    <message>
        <source>off by {number}</source>
        <translation>desviación de {number}</translation>
    </message>
</context>
<context>
    <name>_RunLine</name>
    <message>
        <source>Let {name} go</source>
        <translation>Desfijar {name}</translation>
    </message>
    <message>
        <source>Mark it as the best so far; it stands first on Home</source>
        <translation>Marcarla como la mejor hasta ahora; aparece primero en Inicio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>Fijar {name}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>Quitar {name} de la comparación</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the work on this dataset</source>
        <translation>Progreso del trabajo en este conjunto de datos</translation>
    </message>
</context>
<context>
    <name>adapters</name>
    <message>
        <source>Adds up the two factors by themselves. Small, but rough; all parts need the same rank.</source>
        <translation>Suma los dos factores cada uno por su lado. Pequeña, pero aproximada; todas las partes necesitan el mismo rango.</translation>
    </message>
    <message>
        <source>Drops changes at random and makes up for them, then as TIES does. The same number, the same result.</source>
        <translation>Quita cambios al azar y los compensa; después procede como TIES. Con el mismo número, el mismo resultado.</translation>
    </message>
    <message>
        <source>Every part keeps its whole effect. The result is as large as all parts together.</source>
        <translation>Cada parte conserva todo su efecto. El resultado es tan grande como todas las partes juntas.</translation>
    </message>
    <message>
        <source>Exact sum (cat)</source>
        <translation>Suma exacta (cat)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Keeps the largest changes, and where parts contradict each other the stronger side. Rough.</source>
        <translation>Conserva los cambios más grandes y, donde las partes se contradicen, el lado más fuerte. Aproximado.</translation>
    </message>
    <message>
        <source>Put together here</source>
        <translation>Combinado aquí</translation>
    </message>
    <message>
        <source>Quick sum (linear)</source>
        <translation>Suma rápida (lineal)</translation>
    </message>
    <message>
        <source>Sum at a smaller rank (SVD)</source>
        <translation>Suma con un rango menor (SVD)</translation>
    </message>
    <message>
        <source>The closest to the exact sum that an adapter of this rank can be. How much it keeps is said.</source>
        <translation>Lo más cercano a la suma exacta que puede ser un adaptador de este rango. Se indica cuánto conserva.</translation>
    </message>
    <message>
        <source>Thinned out at random (DARE)</source>
        <translation>Aligerado al azar (DARE)</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>Entrenado aquí</translation>
    </message>
    <message>
        <source>Without contradictions (TIES)</source>
        <translation>Sin contradicciones (TIES)</translation>
    </message>
    <message>
        <source>held-out loss {value}</source>
        <translation>pérdida en reservados {value}</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>pérdida {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>{measure} {value} · {count} held-out examples of “{run}”</source>
        <translation>{measure} {value} · {count} ejemplos reservados de «{run}»</translation>
    </message>
    <message>
        <source>{method}, rank {rank}</source>
        <translation>{method}, rango {rank}</translation>
    </message>
    <message>
        <source>{name} (not on this PC)</source>
        <translation>{name} (no está en este PC)</translation>
    </message>
    <message>
        <source>{name}, {count} examples</source>
        <translation>{name}, {count} ejemplos</translation>
    </message>
    <message>
        <source>{value} {measure}</source>
        <translation>{value} {measure}</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>A few numbers behind the last layer.</source>
        <translation>Unos pocos números detrás de la última capa.</translation>
    </message>
    <message>
        <source>Behind attention and MLP (Houlsby)</source>
        <translation>Detrás de la atención y del MLP (Houlsby)</translation>
    </message>
    <message>
        <source>Behind each MLP (Pfeiffer)</source>
        <translation>Detrás de cada MLP (Pfeiffer)</translation>
    </message>
    <message>
        <source>Counted from 0, such as 0-3, 20, 30-; empty: the last ones.</source>
        <translation>Contadas desde 0, como 0-3, 20, 30-; vacío: las últimas.</translation>
    </message>
    <message>
        <source>Counted from the end of the model.</source>
        <translation>Contadas desde el final del modelo.</translation>
    </message>
    <message>
        <source>Cut out strongly, other colours</source>
        <translation>Muy recortadas, otros colores</translation>
    </message>
    <message>
        <source>First keeps field and task apart; mixed forgets less of the field.</source>
        <translation>«Primero» mantiene separados el ámbito y la tarea; con «Mezclados» se olvida menos del ámbito.</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>Primero; después, los ejemplos</translation>
    </message>
    <message>
        <source>Hold on to the base model (beta)</source>
        <translation>Apego al modelo base (beta)</translation>
    </message>
    <message>
        <source>Images changed at random (augmentation)</source>
        <translation>Imágenes cambiadas al azar (aumento)</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>En los tokens de los que se aprende.</translation>
    </message>
    <message>
        <source>Large, and training then goes through all layers.</source>
        <translation>Grande, y entonces el entrenamiento recorre todas las capas.</translation>
    </message>
    <message>
        <source>Large: one row for each word of the model.</source>
        <translation>Grande: una fila por cada palabra del modelo.</translation>
    </message>
    <message>
        <source>Larger stays closer to it; 0.1 is usual.</source>
        <translation>Un valor mayor se queda más cerca; 0,1 es lo habitual.</translation>
    </message>
    <message>
        <source>Layers that learn (last layers)</source>
        <translation>Capas que aprenden (últimas capas)</translation>
    </message>
    <message>
        <source>Mirrored, cut out a little</source>
        <translation>Reflejadas, un poco recortadas</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mezclados con los ejemplos</translation>
    </message>
    <message>
        <source>No layer is chosen by this.</source>
        <translation>Con esto no se elige ninguna capa.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Or these layers</source>
        <translation>O estas capas</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Proporción de los documentos</translation>
    </message>
    <message>
        <source>Shows each image a little otherwise each time, so that it is not learned by heart.</source>
        <translation>Muestra cada imagen un poco distinta cada vez, para que no se aprenda de memoria.</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>La última norma también aprende</translation>
    </message>
    <message>
        <source>The model has {count} layers, from 0 to {last}.</source>
        <translation>El modelo tiene {count} capas, de 0 a {last}.</translation>
    </message>
    <message>
        <source>The output layer learns too (LM head)</source>
        <translation>La capa de salida también aprende (LM head)</translation>
    </message>
    <message>
        <source>Two in each layer learn more and are slower.</source>
        <translation>Dos en cada capa aprenden más y son más lentos.</translation>
    </message>
    <message>
        <source>What words mean learns too (embeddings)</source>
        <translation>El significado de las palabras también aprende (embeddings)</translation>
    </message>
    <message>
        <source>When documents are learned</source>
        <translation>Cuándo se aprenden los documentos</translation>
    </message>
    <message>
        <source>Where the modules stand</source>
        <translation>Dónde están los módulos</translation>
    </message>
    <message>
        <source>Wider learns more; 64 is usual.</source>
        <translation>Uno más ancho aprende más; 64 es lo habitual.</translation>
    </message>
    <message>
        <source>Width of a module</source>
        <translation>Anchura de un módulo</translation>
    </message>
    <message>
        <source>Write numbers and ranges with commas between them, such as 0-3, 20, 30-.</source>
        <translation>Escriba números e intervalos separados por comas, como 0-3, 20, 30-.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Answer from documents</source>
        <translation>Responder a partir de documentos</translation>
    </message>
    <message>
        <source>As in my examples: replies, summaries, forms filled in.</source>
        <translation>Como en mis ejemplos: contestaciones, resúmenes, formularios rellenados.</translation>
    </message>
    <message>
        <source>Give the better answer</source>
        <translation>Dar la mejor respuesta</translation>
    </message>
    <message>
        <source>I have pairs of a better and a worse one, or answers that were rated.</source>
        <translation>Tengo pares de una respuesta mejor y una peor, o respuestas que se valoraron.</translation>
    </message>
    <message>
        <source>In the language of their field, or in their manner.</source>
        <translation>En el lenguaje de su ámbito, o a su manera.</translation>
    </message>
    <message>
        <source>Labels for texts or images, or a number such as a price or a score.</source>
        <translation>Etiquetas para textos o imágenes, o un número como un precio o una nota.</translation>
    </message>
    <message>
        <source>Questions about what stands in handbooks, contracts, reports.</source>
        <translation>Preguntas sobre lo que dicen manuales, contratos o informes.</translation>
    </message>
    <message>
        <source>Sort, or give a number</source>
        <translation>Clasificar o dar un número</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Escribir respuestas</translation>
    </message>
    <message>
        <source>Write as my documents do</source>
        <translation>Escribir como mis documentos</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{title} (and {count} more)</source>
        <translation>{title} (y {count} más)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A base for continued pre-training that fits small cards.</source>
        <translation>Una base para el preentrenamiento continuo que cabe en tarjetas pequeñas.</translation>
    </message>
    <message>
        <source>A base for research on training, with open data.</source>
        <translation>Una base para investigar el entrenamiento, con datos abiertos.</translation>
    </message>
    <message>
        <source>A business assistant with a plain licence: documents, extraction, tools, code.</source>
        <translation>Un asistente de empresa con una licencia sencilla: documentos, extracción, herramientas, código.</translation>
    </message>
    <message>
        <source>A classic all-rounder that writes fluently and is easy to fine-tune.</source>
        <translation>Un clásico versátil que escribe con fluidez y se ajusta con facilidad.</translation>
    </message>
    <message>
        <source>A dependable all-rounder that is widely fine-tuned and strong at structured answers such as JSON.</source>
        <translation>Un modelo versátil y fiable, muy usado para ajuste fino y fuerte en respuestas estructuradas como JSON.</translation>
    </message>
    <message>
        <source>A friendly assistant made from Mistral 7B; much cited as an example of preference training.</source>
        <translation>Un asistente amable hecho a partir de Mistral 7B; muy citado como ejemplo de entrenamiento con preferencias.</translation>
    </message>
    <message>
        <source>A good small assistant, but only for research and trying out.</source>
        <translation>Un buen asistente pequeño, pero solo para investigación y pruebas.</translation>
    </message>
    <message>
        <source>A large English and Chinese assistant.</source>
        <translation>Un gran asistente en inglés y chino.</translation>
    </message>
    <message>
        <source>A large all-round assistant.</source>
        <translation>Un gran asistente versátil.</translation>
    </message>
    <message>
        <source>A mixture of experts: answers as fast as a 3B model with far more knowledge, but takes the memory of a 30B.</source>
        <translation>Una mezcla de expertos: responde tan rápido como un modelo de 3B con mucho más conocimiento, pero ocupa la memoria de uno de 30B.</translation>
    </message>
    <message>
        <source>A much used base for continued pre-training.</source>
        <translation>Una base muy usada para el preentrenamiento continuo.</translation>
    </message>
    <message>
        <source>A quick, capable assistant.</source>
        <translation>Un asistente rápido y capaz.</translation>
    </message>
    <message>
        <source>A recent multilingual base for continued pre-training and for an assistant of your own.</source>
        <translation>Una base multilingüe reciente para el preentrenamiento continuo y para un asistente propio.</translation>
    </message>
    <message>
        <source>A small assistant for summaries and short answers on phones and small cards.</source>
        <translation>Un asistente pequeño para resúmenes y respuestas cortas en teléfonos y tarjetas pequeñas.</translation>
    </message>
    <message>
        <source>A small assistant that can think before it answers.</source>
        <translation>Un asistente pequeño que puede pensar antes de responder.</translation>
    </message>
    <message>
        <source>A small base for studying how training works.</source>
        <translation>Una base pequeña para estudiar cómo funciona el entrenamiento.</translation>
    </message>
    <message>
        <source>A small model for calculation, structured answers and many languages.</source>
        <translation>Un modelo pequeño para cálculo, respuestas estructuradas y muchos idiomas.</translation>
    </message>
    <message>
        <source>A small old favourite for experiments and teaching.</source>
        <translation>Un pequeño favorito de antaño para experimentos y enseñanza.</translation>
    </message>
    <message>
        <source>A stronger all-rounder.</source>
        <translation>Un modelo versátil más potente.</translation>
    </message>
    <message>
        <source>A stronger fully open assistant.</source>
        <translation>Un asistente totalmente abierto y más potente.</translation>
    </message>
    <message>
        <source>A stronger step-by-step thinker.</source>
        <translation>Un modelo más potente que piensa paso a paso.</translation>
    </message>
    <message>
        <source>A well-understood base for continued pre-training and for an assistant of your own.</source>
        <translation>Una base bien conocida para el preentrenamiento continuo y para un asistente propio.</translation>
    </message>
    <message>
        <source>Alibaba's own licence: commercial use allowed below 100 million monthly users; say that it was built with Qwen.</source>
        <translation>Licencia propia de Alibaba: uso comercial permitido por debajo de 100 millones de usuarios al mes; indique que se hizo con Qwen.</translation>
    </message>
    <message>
        <source>Alibaba's research licence: for research and trying out only, not commercially.</source>
        <translation>Licencia de investigación de Alibaba: solo para investigación y pruebas, no comercial.</translation>
    </message>
    <message>
        <source>Among the best open coders of its time.</source>
        <translation>Entre los mejores modelos abiertos de código de su tiempo.</translation>
    </message>
    <message>
        <source>Among the best small models in 23 languages, but not for commercial use.</source>
        <translation>Entre los mejores modelos pequeños en 23 idiomas, pero no para uso comercial.</translation>
    </message>
    <message>
        <source>An all-round assistant in six European languages that can think before it answers.</source>
        <translation>Un asistente versátil en seis lenguas europeas que puede pensar antes de responder.</translation>
    </message>
    <message>
        <source>An all-rounder that reasons well.</source>
        <translation>Un modelo versátil que razona bien.</translation>
    </message>
    <message>
        <source>An older small base from textbook-like data, good for experiments.</source>
        <translation>Una base pequeña más antigua, hecha con datos parecidos a libros de texto, buena para experimentos.</translation>
    </message>
    <message>
        <source>An older small base that wrote well for its time.</source>
        <translation>Una base pequeña más antigua que escribía bien para su tiempo.</translation>
    </message>
    <message>
        <source>Answers straight away without thinking aloud, and takes very long texts.</source>
        <translation>Responde enseguida sin pensar en voz alta y admite textos muy largos.</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Creative Commons BY-NC 4.0</source>
        <translation>Creative Commons BY-NC 4.0</translation>
    </message>
    <message>
        <source>Creative Commons BY-SA 4.0</source>
        <translation>Creative Commons BY-SA 4.0</translation>
    </message>
    <message>
        <source>DeepSeek gives it freely, but it was made from Llama 3.1, so Meta's licence holds too: commercial use allowed below 700 million monthly users; say “Built with Llama”.</source>
        <translation>DeepSeek lo ofrece libremente, pero se hizo a partir de Llama 3.1, así que también rige la licencia de Meta: uso comercial permitido por debajo de 700 millones de usuarios al mes; indique «Built with Llama».</translation>
    </message>
    <message>
        <source>English and Chinese, with better reasoning than the 6B.</source>
        <translation>Inglés y chino, con mejor razonamiento que el 6B.</translation>
    </message>
    <message>
        <source>Falcon licence 2.0</source>
        <translation>Licencia Falcon 2.0</translation>
    </message>
    <message>
        <source>For research and private use only, not commercially; name the authors.</source>
        <translation>Solo para investigación y uso privado, no comercial; nombre a los autores.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for research, teaching and small cards.</source>
        <translation>Totalmente abierto, datos de entrenamiento incluidos: para investigación, enseñanza y tarjetas pequeñas.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for those who must know what a model was trained on.</source>
        <translation>Totalmente abierto, datos de entrenamiento incluidos: para quienes deben saber con qué se entrenó un modelo.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Condiciones de Gemma</translation>
    </message>
    <message>
        <source>Google's own terms: commercial use allowed; some uses are forbidden, and whoever passes the model on must pass the terms on.</source>
        <translation>Condiciones propias de Google: uso comercial permitido; algunos usos están prohibidos, y quien entregue el modelo debe entregar también las condiciones.</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Licencia Llama 3</translation>
    </message>
    <message>
        <source>Llama 3.1 8B taught to think aloud step by step.</source>
        <translation>Llama 3.1 8B que aprendió a pensar en voz alta paso a paso.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B trained further for role play, long conversations and structured answers; no sign-up needed.</source>
        <translation>Llama 3.1 8B entrenado además para juegos de rol, conversaciones largas y respuestas estructuradas; sin registro.</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Licencia Llama 3.1</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Licencia Llama 3.2</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Licencia Llama 3.3</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>MIT, on top of Llama 3.1</source>
        <translation>MIT, sobre Llama 3.1</translation>
    </message>
    <message>
        <source>Made for office work: summaries, sorting, extraction, tools.</source>
        <translation>Hecho para la oficina: resúmenes, clasificación, extracción, herramientas.</translation>
    </message>
    <message>
        <source>Made for translating between the languages of the European Union.</source>
        <translation>Hecho para traducir entre las lenguas de la Unión Europea.</translation>
    </message>
    <message>
        <source>Made to be fine-tuned for one narrow task, even on a phone.</source>
        <translation>Hecho para ajustarse a una tarea concreta, incluso en un teléfono.</translation>
    </message>
    <message>
        <source>May be used commercially; name the authors and pass what you make of it on under the same licence.</source>
        <translation>Puede usarse con fines comerciales; nombre a los autores y distribuya lo que haga con él bajo la misma licencia.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text and name the authors.</source>
        <translation>Puede usarse, modificarse y venderse, también con fines comerciales; conserve el texto de la licencia y nombre a los autores.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text with the authors' names.</source>
        <translation>Puede usarse, modificarse y venderse, también con fines comerciales; conserve el texto de la licencia con los nombres de los autores.</translation>
    </message>
    <message>
        <source>Meta's best assistant with 70B; follows instructions closely in eight languages.</source>
        <translation>El mejor asistente de Meta con 70B; sigue las instrucciones al detalle en ocho idiomas.</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Llama” and begin the name of what you make with “Llama”.</source>
        <translation>Licencia propia de Meta: uso comercial permitido por debajo de 700 millones de usuarios al mes; indique «Built with Llama» y empiece el nombre de lo que haga con «Llama».</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Meta Llama 3” and begin the name of what you make with “Llama 3”.</source>
        <translation>Licencia propia de Meta: uso comercial permitido por debajo de 700 millones de usuarios al mes; indique «Built with Meta Llama 3» y empiece el nombre de lo que haga con «Llama 3».</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Licencia de investigación de Mistral</translation>
    </message>
    <message>
        <source>Mistral's research licence: for research and private use only; commercial use needs a contract with Mistral.</source>
        <translation>Licencia de investigación de Mistral: solo para investigación y uso privado; el uso comercial requiere un contrato con Mistral.</translation>
    </message>
    <message>
        <source>Much ability for its size; thinks step by step when asked to.</source>
        <translation>Muy capaz para su tamaño; piensa paso a paso cuando se le pide.</translation>
    </message>
    <message>
        <source>Near the quality of much larger models.</source>
        <translation>Cerca de la calidad de modelos mucho más grandes.</translation>
    </message>
    <message>
        <source>One of the strongest open assistants of its time.</source>
        <translation>Uno de los asistentes abiertos más potentes de su tiempo.</translation>
    </message>
    <message>
        <source>Pleasant English answers from a small model.</source>
        <translation>Respuestas agradables en inglés de un modelo pequeño.</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Licencia Qwen</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Licencia de investigación de Qwen</translation>
    </message>
    <message>
        <source>Reasons almost as well as far larger models.</source>
        <translation>Razona casi tan bien como modelos mucho más grandes.</translation>
    </message>
    <message>
        <source>Reasons and calculates well for its size and takes long texts.</source>
        <translation>Razona y calcula bien para su tamaño y admite textos largos.</translation>
    </message>
    <message>
        <source>Reasons and writes well in many languages.</source>
        <translation>Razona y escribe bien en muchos idiomas.</translation>
    </message>
    <message>
        <source>Short answers, summaries and rewriting in English on small cards.</source>
        <translation>Respuestas cortas, resúmenes y reescritura en inglés en tarjetas pequeñas.</translation>
    </message>
    <message>
        <source>Sorts and rewrites short texts, and still trains on a small laptop card.</source>
        <translation>Clasifica y reescribe textos cortos, y aún se entrena en una tarjeta pequeña de portátil.</translation>
    </message>
    <message>
        <source>Sorts, extracts and answers briefly in many languages on small cards.</source>
        <translation>Clasifica, extrae y responde brevemente en muchos idiomas en tarjetas pequeñas.</translation>
    </message>
    <message>
        <source>Strong at mathematics and science, in four languages.</source>
        <translation>Fuerte en matemáticas y ciencia, en cuatro idiomas.</translation>
    </message>
    <message>
        <source>Strong at mathematics, science and code, mostly in English.</source>
        <translation>Fuerte en matemáticas, ciencia y código, sobre todo en inglés.</translation>
    </message>
    <message>
        <source>Strong for its size, but only for research and private use.</source>
        <translation>Potente para su tamaño, pero solo para investigación y uso privado.</translation>
    </message>
    <message>
        <source>Strong reasoning and writing.</source>
        <translation>Fuerte en razonamiento y redacción.</translation>
    </message>
    <message>
        <source>Summarises, rewrites and follows instructions.</source>
        <translation>Resume, reescribe y sigue instrucciones.</translation>
    </message>
    <message>
        <source>TII's own licence: commercial use allowed; its list of forbidden uses must be passed on with the model.</source>
        <translation>Licencia propia de TII: uso comercial permitido; su lista de usos prohibidos debe entregarse con el modelo.</translation>
    </message>
    <message>
        <source>The best-known open base before Llama; of historical interest.</source>
        <translation>La base abierta más conocida antes de Llama; de interés histórico.</translation>
    </message>
    <message>
        <source>The first well-known open mixture of experts: fast to answer, heavy to load.</source>
        <translation>La primera mezcla de expertos abierta y conocida: rápida al responder, pesada de cargar.</translation>
    </message>
    <message>
        <source>The larger Salamandra for European languages, the smaller ones included.</source>
        <translation>El Salamandra más grande para lenguas europeas, también las pequeñas.</translation>
    </message>
    <message>
        <source>The most widely fine-tuned assistant of its size: conversation, writing and tools.</source>
        <translation>El asistente de su tamaño más usado para ajuste fino: conversación, redacción y herramientas.</translation>
    </message>
    <message>
        <source>The smallest base for trying continued pre-training on your own texts.</source>
        <translation>La base más pequeña para probar el preentrenamiento continuo con textos propios.</translation>
    </message>
    <message>
        <source>The strongest Falcon 3: mathematics, science, code.</source>
        <translation>El Falcon 3 más potente: matemáticas, ciencia, código.</translation>
    </message>
    <message>
        <source>The strongest Gemma 2.</source>
        <translation>El Gemma 2 más potente.</translation>
    </message>
    <message>
        <source>The strongest fully open assistant of its family.</source>
        <translation>El asistente totalmente abierto más potente de su familia.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step, even on small cards; best at calculation.</source>
        <translation>Piensa en voz alta paso a paso, incluso en tarjetas pequeñas; lo mejor, el cálculo.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step: mathematics, logic, code.</source>
        <translation>Piensa en voz alta paso a paso: matemáticas, lógica, código.</translation>
    </message>
    <message>
        <source>Trains in minutes on any PC; learns one narrow task such as sorting short messages.</source>
        <translation>Se entrena en minutos en cualquier PC; aprende una tarea concreta, como clasificar mensajes cortos.</translation>
    </message>
    <message>
        <source>Very good at writing and conversation.</source>
        <translation>Muy bueno en redacción y conversación.</translation>
    </message>
    <message>
        <source>Very small, can think before it answers, and knows many languages.</source>
        <translation>Muy pequeño, puede pensar antes de responder y conoce muchos idiomas.</translation>
    </message>
    <message>
        <source>Very small, yet follows simple instructions in many languages.</source>
        <translation>Muy pequeño, pero sigue instrucciones sencillas en muchos idiomas.</translation>
    </message>
    <message>
        <source>Writes better than most models of its size.</source>
        <translation>Escribe mejor que la mayoría de los modelos de su tamaño.</translation>
    </message>
    <message>
        <source>Writes well, also stories, in nine languages.</source>
        <translation>Escribe bien, también relatos, en nueve idiomas.</translation>
    </message>
    <message>
        <source>Writes, completes and repairs program code in many programming languages.</source>
        <translation>Escribe, completa y repara código en muchos lenguajes de programación.</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>1 example</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>A difference between two models is found reliably from {points} points on; smaller ones are not.</source>
        <translation>Una diferencia entre dos modelos se encuentra con fiabilidad a partir de {points} puntos; las menores, no.</translation>
    </message>
    <message>
        <source>Alpaca instructions</source>
        <translation>Instrucciones Alpaca</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer to learn</source>
        <translation>Respuesta para aprender</translation>
    </message>
    <message>
        <source>Answer · liked</source>
        <translation>Respuesta · gustó</translation>
    </message>
    <message>
        <source>Answer · not liked</source>
        <translation>Respuesta · no gustó</translation>
    </message>
    <message>
        <source>Answers that were liked or not</source>
        <translation>Respuestas que gustaron o no</translation>
    </message>
    <message>
        <source>At {length} tokens nothing is cut off.</source>
        <translation>Con {length} tokens no se corta nada.</translation>
    </message>
    <message>
        <source>At {length} tokens the last {cut} are cut off; {kept} stay.</source>
        <translation>Con {length} tokens se cortan los últimos {cut}; quedan {kept}.</translation>
    </message>
    <message>
        <source>At {length} tokens, {rows} of the examples lose {tokens} of all tokens.</source>
        <translation>Con {length} tokens, {rows} de los ejemplos pierden {tokens} de todos los tokens.</translation>
    </message>
    <message>
        <source>Being read for the first time</source>
        <translation>Se lee por primera vez</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>Changed since it was read: {names}.</source>
        <translation>Cambiado desde que se leyó: {names}.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Contando tokens</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Turnos anteriores</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Archivo y línea</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Further input, put below the prompt</source>
        <translation>Entrada adicional, puesta debajo del prompt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Images with labels</source>
        <translation>Imágenes con etiquetas</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Instruction for the model (system prompt)</source>
        <translation>Instrucción para el modelo (prompt de sistema)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last prompt</source>
        <translation>Último prompt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gustó</translation>
    </message>
    <message>
        <source>Looks like {form}: {fits} of {looked_at} rows fit.</source>
        <translation>Parece {form}: encajan {fits} de {looked_at} filas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No longer there: {names}. The dataset keeps its own copy.</source>
        <translation>Ya no están: {names}. El conjunto de datos conserva su propia copia.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing is left to learn from this example.</source>
        <translation>De este ejemplo no queda nada que aprender.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>On {count} examples a share of right answers is known to ± {percent} points (95 %).</source>
        <translation>Con {count} ejemplos, una proporción de respuestas correctas se conoce con ± {percent} puntos (95 %).</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>Mensajes OpenAI</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer</source>
        <translation>Prompts con una respuesta mejor y una peor</translation>
    </message>
    <message>
        <source>Prompts with answers</source>
        <translation>Prompts con respuestas</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Setting examples aside</source>
        <translation>Reservando ejemplos</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>Conversaciones ShareGPT</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text to learn</source>
        <translation>Texto para aprender</translation>
    </message>
    <message>
        <source>Texts with labels or numbers</source>
        <translation>Textos con etiquetas o números</translation>
    </message>
    <message>
        <source>That is too few to tell two models apart reliably; {needed} would find a difference of 10 points.</source>
        <translation>Es demasiado poco para distinguir dos modelos con fiabilidad; {needed} encontrarían una diferencia de 10 puntos.</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <source>The passage is learned in {windows} pieces of at most {length} tokens.</source>
        <translation>El pasaje se aprende en {windows} fragmentos de como mucho {length} tokens.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Este modelo no tiene plantilla de chat propia, así que se usa «User: … Assistant: …».</translation>
    </message>
    <message>
        <source>Token {number} of {total}</source>
        <translation>Token {number} de {total}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Whether it was liked</source>
        <translation>Si gustó</translation>
    </message>
    <message>
        <source>Without held-out examples nothing can be said about how good the model is on new ones.</source>
        <translation>Sin ejemplos reservados no se puede decir nada sobre lo bueno que es el modelo con ejemplos nuevos.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Peor respuesta</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a column of prompts and one of answers</source>
        <translation>una columna de prompts y otra de respuestas</translation>
    </message>
    <message>
        <source>a folder of images for each label</source>
        <translation>una carpeta de imágenes por cada etiqueta</translation>
    </message>
    <message>
        <source>also held out</source>
        <translation>también reservado</translation>
    </message>
    <message>
        <source>answer stands in the prompt</source>
        <translation>la respuesta está en el prompt</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cuenta bancaria</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>ambas respuestas son iguales</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>cut off, the model never sees it</source>
        <translation>cortado, el modelo nunca lo ve</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>end of the turn</source>
        <translation>final del turno</translation>
    </message>
    <message>
        <source>ends the turn</source>
        <translation>termina el turno</translation>
    </message>
    <message>
        <source>garbled letters</source>
        <translation>letras corrompidas</translation>
    </message>
    <message>
        <source>goes on with the letter before</source>
        <translation>continúa la letra anterior</translation>
    </message>
    <message>
        <source>id {number}</source>
        <translation>id {number}</translation>
    </message>
    <message>
        <source>key or password</source>
        <translation>clave o contraseña</translation>
    </message>
    <message>
        <source>learned (carries loss)</source>
        <translation>se aprende (lleva pérdida)</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>menos del {percent}</translation>
    </message>
    <message>
        <source>longer than the context</source>
        <translation>más largo que el contexto</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>casi repetido</translation>
    </message>
    <message>
        <source>nearly the same is held out</source>
        <translation>casi lo mismo está reservado</translation>
    </message>
    <message>
        <source>one-word answer</source>
        <translation>respuesta de una palabra</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>solo se lee</translation>
    </message>
    <message>
        <source>other label elsewhere</source>
        <translation>otra etiqueta en otro lugar</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>preference pairs</source>
        <translation>pares de preferencia</translation>
    </message>
    <message>
        <source>prompts and completions</source>
        <translation>prompts y respuestas (completions)</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>preguntas y respuestas</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>etiqueta rara</translation>
    </message>
    <message>
        <source>rarest label</source>
        <translation>etiqueta más rara</translation>
    </message>
    <message>
        <source>rated answers</source>
        <translation>respuestas valoradas</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>same prompt, other answer</source>
        <translation>mismo prompt, otra respuesta</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>marca especial</translation>
    </message>
    <message>
        <source>spelling of the label</source>
        <translation>grafía de la etiqueta</translation>
    </message>
    <message>
        <source>stock refusal</source>
        <translation>negativa de fórmula</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>texts with a number each</source>
        <translation>textos con un número cada uno</translation>
    </message>
    <message>
        <source>texts with labels</source>
        <translation>textos con etiquetas</translation>
    </message>
    <message>
        <source>the only label</source>
        <translation>la única etiqueta</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>inusualmente largo</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} ejemplos</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>{count} reservados</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} excluidos</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} para aprender</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} excluidas</translation>
    </message>
    <message>
        <source>{rows} redacted</source>
        <translation>{rows} anonimizadas</translation>
    </message>
    <message>
        <source>{rows} repaired</source>
        <translation>{rows} reparadas</translation>
    </message>
    <message>
        <source>{total} tokens, {learned} of them learned.</source>
        <translation>{total} tokens, de los que se aprenden {learned}.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>CUDA {cuda}</source>
        <translation>CUDA {cuda}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Everything is fetched; it is not installed and checked yet.</source>
        <translation>Todo está descargado; aún no está instalado ni comprobado.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>It had only begun.</source>
        <translation>Apenas había empezado.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. It takes {time}.</source>
        <translation>No hay nada que descargar. Tarda {time}.</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA cards, CUDA {cuda}</source>
        <translation>PyTorch para tarjetas NVIDIA, CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the processor</source>
        <translation>PyTorch para el procesador</translation>
    </message>
    <message>
        <source>The engine is being set up.</source>
        <translation>El motor se está instalando.</translation>
    </message>
    <message>
        <source>The engine is damaged.</source>
        <translation>El motor está dañado.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished.</source>
        <translation>La instalación del motor no ha terminado.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and checked. Everything else works meanwhile.</source>
        <translation>Entrenar necesita PyTorch y unas pocas bibliotecas. Se descargan una vez, del índice indicado en los ajustes, y se comprueban. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and checked. Everything else works meanwhile.</source>
        <translation>Entrenar necesita PyTorch y unas pocas bibliotecas. Se descargan una vez, del índice de sus propios autores, y se comprueban. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing is fetched. Everything else works meanwhile.</source>
        <translation>Entrenar necesita PyTorch y unas pocas bibliotecas. Se toman de una carpeta de este PC y se comprueban; no se descarga nada. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>cerca de {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>checking that it can train</source>
        <translation>comprobando que puede entrenar</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>instalando</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>looking up what is needed</source>
        <translation>consultando qué hace falta</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: checked against what the index says.</source>
        <translation>{count} paquetes, comprobados con la lista que acompaña a este programa, salvo {names}: comprobado con lo que dice el índice.</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: taken as the folder has it, so let it be a folder you trust.</source>
        <translation>{count} paquetes, comprobados con la lista que acompaña a este programa, salvo {names}: se toma tal como está en la carpeta, así que conviene que sea una carpeta de confianza.</translation>
    </message>
    <message>
        <source>{count} packages, each checked against the list that came with this program.</source>
        <translation>{count} paquetes, cada uno comprobado con la lista que acompaña a este programa.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>{done} de {total} están aquí.</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{done} de {total} paquetes</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{size} to fetch, {time} on a line of 50 Mbit/s.</source>
        <translation>{size} por descargar, {time} con una línea de 50 Mbit/s.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Instruction alone</source>
        <translation>Solo la instrucción</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Looked up in the documents</source>
        <translation>Consultado en los documentos</translation>
    </message>
    <message>
        <source>Looking up the nearest examples</source>
        <translation>Buscando los ejemplos más cercanos</translation>
    </message>
    <message>
        <source>Passage alone</source>
        <translation>Solo el pasaje</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>With fixed examples</source>
        <translation>Con ejemplos fijos</translation>
    </message>
    <message>
        <source>With the nearest examples</source>
        <translation>Con los ejemplos más cercanos</translation>
    </message>
    <message>
        <source>With the nearest passages</source>
        <translation>Con los pasajes más cercanos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactamente correcto</translation>
    </message>
    <message>
        <source>fields right (F1)</source>
        <translation>campos correctos (F1)</translation>
    </message>
    <message>
        <source>hold the right answer</source>
        <translation>contienen la respuesta correcta</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>error medio</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>sound JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A whole model folder of its own, as large as the base model.</source>
        <translation>Una carpeta propia con el modelo entero, tan grande como el modelo base.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>Convirtiendo a GGUF</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Reduciendo</translation>
    </message>
    <message>
        <source>Merged model</source>
        <translation>Modelo fusionado</translation>
    </message>
    <message>
        <source>Merged model, 16-bit</source>
        <translation>Modelo fusionado, 16 bits</translation>
    </message>
    <message>
        <source>Merging base and adapter</source>
        <translation>Fusionando el modelo base y el adaptador</translation>
    </message>
    <message>
        <source>Modules in between cannot be worked into the model's own weights, so nothing is merged.</source>
        <translation>Los módulos intermedios no se pueden integrar en los pesos del propio modelo, así que no se fusiona nada.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>The head works with just this base model, so both go together.</source>
        <translation>El cabezal solo funciona con este modelo base, así que ambos van juntos.</translation>
    </message>
    <message>
        <source>Weights of the model itself have changed, so it goes as a whole.</source>
        <translation>Han cambiado pesos del propio modelo, así que sale entero.</translation>
    </message>
    <message>
        <source>What learned and the model belong together, so both go as one.</source>
        <translation>Lo que aprendió y el modelo van unidos, así que ambos salen como una sola cosa.</translation>
    </message>
    <message>
        <source>Whole classifier</source>
        <translation>Clasificador entero</translation>
    </message>
    <message>
        <source>Whole model, 16-bit</source>
        <translation>Modelo entero, 16 bits</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>cerca de {m} min</translation>
    </message>
    <message>
        <source>at {percent} % strength</source>
        <translation>con una fuerza del {percent} %</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>all questions</source>
        <translation>todas las preguntas</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>otros idiomas</translation>
    </message>
    <message>
        <source>safe replies</source>
        <translation>respuestas seguras</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>16-bit copies</source>
        <translation>copias de 16 bits</translation>
    </message>
    <message>
        <source>CUDA context and loaded kernels</source>
        <translation>Contexto de CUDA y núcleos cargados</translation>
    </message>
    <message>
        <source>Python, PyTorch and transformers in memory</source>
        <translation>Python, PyTorch y transformers en memoria</translation>
    </message>
    <message>
        <source>gradients just made, in the model's width</source>
        <translation>gradientes recién calculados, con el ancho del modelo</translation>
    </message>
    <message>
        <source>in the backward pass of a block</source>
        <translation>en la retropropagación de un bloque</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run</source>
        <translation>medido en este PC: × {ratio} según 1 ejecución</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run, in the parts above</source>
        <translation>medido en este PC: × {ratio} según 1 ejecución, en las partes de arriba</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs</source>
        <translation>medido en este PC: × {ratio} según {count} ejecuciones</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs, in the parts above</source>
        <translation>medido en este PC: × {ratio} según {count} ejecuciones, en las partes de arriba</translation>
    </message>
    <message>
        <source>the largest matrix in 16 bits</source>
        <translation>la matriz más grande en 16 bits</translation>
    </message>
    <message>
        <source>the weights themselves have 32 bits</source>
        <translation>los propios pesos tienen 32 bits</translation>
    </message>
    <message>
        <source>what is kept of the images of a row</source>
        <translation>lo que se guarda de las imágenes de una fila</translation>
    </message>
    <message>
        <source>while the loss is worked out</source>
        <translation>mientras se calcula la pérdida</translation>
    </message>
    <message>
        <source>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</source>
        <translation>{bytes} B en NF4 ({count} × {each} B) + {rest} × {wide} B</translation>
    </message>
    <message>
        <source>{count} words, in chunks, {when}</source>
        <translation>{count} palabras, por partes, {when}</translation>
    </message>
    <message>
        <source>{share} of what comes and goes</source>
        <translation>{share} de lo que va y viene</translation>
    </message>
    <message>
        <source>{tokens} tokens × {each} B, {when}</source>
        <translation>{tokens} tokens × {each} B, {when}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A few numbers in each layer learn to turn it up or down: the smallest change.</source>
        <translation>Unos pocos números en cada capa aprenden a subirla o bajarla: el cambio más pequeño.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write; it is for labels, numbers and images.</source>
        <translation>Un cabezal nuevo por sí solo no puede aprender a escribir; es para etiquetas, números e imágenes.</translation>
    </message>
    <message>
        <source>A new head only</source>
        <translation>Solo un cabezal nuevo</translation>
    </message>
    <message>
        <source>Adapter (LoRA, QLoRA)</source>
        <translation>Adaptador (LoRA, QLoRA)</translation>
    </message>
    <message>
        <source>All answers are learned, liked or not; choose the other way to learn from the ratings.</source>
        <translation>Se aprenden todas las respuestas, gustaran o no; elija la otra forma para aprender de las valoraciones.</translation>
    </message>
    <message>
        <source>Attention and MLP</source>
        <translation>Atención y MLP</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>Solo atención</translation>
    </message>
    <message>
        <source>Documents teach a field: its words and facts, but not what to do with them. Prompts with answers teach a task: what to do when asked.</source>
        <translation>Los documentos enseñan un ámbito: sus palabras y hechos, pero no qué hacer con ellos. Los prompts con respuestas enseñan una tarea: qué hacer cuando se pregunta.</translation>
    </message>
    <message>
        <source>Each image gets one of your labels, with how sure that is.</source>
        <translation>Cada imagen recibe una de sus etiquetas, con su grado de certeza.</translation>
    </message>
    <message>
        <source>Each text gets every label that applies to it, or none.</source>
        <translation>Cada texto recibe todas las etiquetas que le corresponden, o ninguna.</translation>
    </message>
    <message>
        <source>Each text gets exactly one of your labels, with how sure that is; quick and exact.</source>
        <translation>Cada texto recibe exactamente una de sus etiquetas, con su grado de certeza; rápido y exacto.</translation>
    </message>
    <message>
        <source>Each text gets one number, such as a price or a grade.</source>
        <translation>Cada texto recibe un número, como un precio o una nota.</translation>
    </message>
    <message>
        <source>Every number of the model learns: needs most memory and many examples, and forgets most.</source>
        <translation>Aprenden todos los números del modelo: es lo que más memoria necesita y más olvida, y requiere muchos ejemplos.</translation>
    </message>
    <message>
        <source>Everything (full fine-tuning)</source>
        <translation>Todo (ajuste fino completo)</translation>
    </message>
    <message>
        <source>From pairs in one go: it learns the better answer and to avoid the worse one.</source>
        <translation>A partir de pares, de una vez: aprende la mejor respuesta y a evitar la peor.</translation>
    </message>
    <message>
        <source>From pairs: the better answer becomes likelier than the worse one, close to the base model.</source>
        <translation>A partir de pares: la mejor respuesta se vuelve más probable que la peor, sin alejarse del modelo base.</translation>
    </message>
    <message>
        <source>From thumbs up and down: what was liked becomes likelier, what was not becomes rarer.</source>
        <translation>A partir de pulgares arriba y abajo: lo que gustó se vuelve más probable, lo que no gustó, más raro.</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>Image models learn by a new head, their last layers or everything.</source>
        <translation>Los modelos de imágenes aprenden con un cabezal nuevo, con sus últimas capas o con todo.</translation>
    </message>
    <message>
        <source>LoRA with rank {rank}</source>
        <translation>LoRA con rango {rank}</translation>
    </message>
    <message>
        <source>Modules in between (bottleneck)</source>
        <translation>Módulos intermedios (bottleneck)</translation>
    </message>
    <message>
        <source>Only the better answers are learned; the worse ones are left aside.</source>
        <translation>Solo se aprenden las mejores respuestas; las peores se dejan a un lado.</translation>
    </message>
    <message>
        <source>QLoRA with rank {rank}</source>
        <translation>QLoRA con rango {rank}</translation>
    </message>
    <message>
        <source>Scaling vectors (IA³)</source>
        <translation>Vectores de escala (IA³)</translation>
    </message>
    <message>
        <source>Small layers are put between those of the model; they stay apart from it for good.</source>
        <translation>Se ponen pequeñas capas entre las del modelo; quedan separadas de él para siempre.</translation>
    </message>
    <message>
        <source>The last layers</source>
        <translation>Las últimas capas</translation>
    </message>
    <message>
        <source>The layers at its end learn, the rest stays: more than a head, much less than everything.</source>
        <translation>Las capas del final aprenden, el resto se queda: mucho más que un cabezal, mucho menos que todo.</translation>
    </message>
    <message>
        <source>The model learns the language of the field from whole passages, and no new task (domain adaptation).</source>
        <translation>El modelo aprende el lenguaje del ámbito a partir de pasajes enteros, y ninguna tarea nueva (adaptación al dominio).</translation>
    </message>
    <message>
        <source>The model learns to answer prompts as your examples do (task adaptation).</source>
        <translation>El modelo aprende a responder a los prompts como lo hacen sus ejemplos (adaptación a la tarea).</translation>
    </message>
    <message>
        <source>The model stays as it is and small additions learn beside it; right for most who write.</source>
        <translation>El modelo se queda como está y a su lado aprenden pequeños añadidos; adecuado para la mayoría de los que escriben.</translation>
    </message>
    <message>
        <source>The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes.</source>
        <translation>El modelo se queda como está; solo se aprende lo que distingue sus respuestas. Tarda de segundos a minutos.</translation>
    </message>
    <message>
        <source>The model writes the label as its answer; slower than a new head, and keeps its other skills.</source>
        <translation>El modelo escribe la etiqueta como respuesta; más lento que un cabezal nuevo, y conserva sus otras capacidades.</translation>
    </message>
    <message>
        <source>This base model cannot learn from these examples.</source>
        <translation>Este modelo base no puede aprender de estos ejemplos.</translation>
    </message>
    <message>
        <source>To answer as was liked (KTO)</source>
        <translation>Responder como gustó (KTO)</translation>
    </message>
    <message>
        <source>To answer with the label as text</source>
        <translation>Responder con la etiqueta como texto</translation>
    </message>
    <message>
        <source>To estimate a number, with a new head</source>
        <translation>Estimar un número, con un cabezal nuevo</translation>
    </message>
    <message>
        <source>To find all labels that apply, with a new head</source>
        <translation>Encontrar todas las etiquetas que corresponden, con un cabezal nuevo</translation>
    </message>
    <message>
        <source>To prefer the better answer (DPO)</source>
        <translation>Preferir la mejor respuesta (DPO)</translation>
    </message>
    <message>
        <source>To sort images into labels, with a new head</source>
        <translation>Clasificar imágenes en etiquetas, con un cabezal nuevo</translation>
    </message>
    <message>
        <source>To sort into labels, with a new head</source>
        <translation>Clasificar en etiquetas, con un cabezal nuevo</translation>
    </message>
    <message>
        <source>To write all of these answers</source>
        <translation>Escribir todas estas respuestas</translation>
    </message>
    <message>
        <source>To write and prefer the better answer (ORPO)</source>
        <translation>Escribir y preferir la mejor respuesta (ORPO)</translation>
    </message>
    <message>
        <source>To write like these documents</source>
        <translation>Escribir como estos documentos</translation>
    </message>
    <message>
        <source>To write the answers</source>
        <translation>Escribir las respuestas</translation>
    </message>
    <message>
        <source>To write the better answer</source>
        <translation>Escribir la mejor respuesta</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>un cabezal nuevo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>bottleneck modules of width {size}</source>
        <translation>módulos de cuello de botella de anchura {size}</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>ajuste fino completo</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>keeps {size}</source>
        <translation>conserva {size}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>layers {blocks}</source>
        <translation>las capas {blocks}</translation>
    </message>
    <message>
        <source>preference pairs (DPO)</source>
        <translation>pares de preferencia (DPO)</translation>
    </message>
    <message>
        <source>preference pairs (ORPO)</source>
        <translation>pares de preferencia (ORPO)</translation>
    </message>
    <message>
        <source>ratings (KTO)</source>
        <translation>valoraciones (KTO)</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>varias etiquetas</translation>
    </message>
    <message>
        <source>the last {count} layers</source>
        <translation>las últimas {count} capas</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>{objective} by {method}</source>
        <translation>{objective} con {method}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Asks you to accept terms on huggingface.co first, and for an access token in Settings.</source>
        <translation>Le pide que acepte antes unas condiciones en huggingface.co, y un token de acceso en los Ajustes.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Cabe con streaming</translation>
    </message>
    <message>
        <source>Merged on this PC</source>
        <translation>Fusionado en este PC</translation>
    </message>
    <message>
        <source>Needs more memory than is free, even in the thriftiest way.</source>
        <translation>Necesita más memoria de la que hay libre, incluso del modo más ahorrador.</translation>
    </message>
    <message>
        <source>Reads texts: for labels and numbers</source>
        <translation>Lee textos: para etiquetas y números</translation>
    </message>
    <message>
        <source>Sees images: for labels</source>
        <translation>Ve imágenes: para etiquetas</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Trains with {precision} weights that wait in {ram} of the PC's memory; slower.</source>
        <translation>Entrena con pesos de {precision} que esperan en {ram} de la memoria del PC; más lento.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, but little memory is left; close other programs first.</source>
        <translation>Entrena con pesos de {precision}, pero queda poca memoria; cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, in the balanced preset and with usual examples.</source>
        <translation>Entrena con pesos de {precision}, con el preajuste equilibrado y ejemplos habituales.</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} de {free}</translation>
    </message>
</context>
<context>
    <name>new_run</name>
    <message>
        <source>Base model and examples do not match yet.</source>
        <translation>El modelo base y los ejemplos aún no encajan.</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Elija primero un modelo base.</translation>
    </message>
    <message>
        <source>Choose a preset first.</source>
        <translation>Elija primero un preajuste.</translation>
    </message>
    <message>
        <source>Choose your examples first.</source>
        <translation>Elija primero sus ejemplos.</translation>
    </message>
    <message>
        <source>Fetch the base model first.</source>
        <translation>Descargue primero el modelo base.</translation>
    </message>
    <message>
        <source>Mend the marked value first.</source>
        <translation>Corrija primero el valor marcado.</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>Sin consejo</translation>
    </message>
    <message>
        <source>teaches {what}</source>
        <translation>enseña {what}</translation>
    </message>
    <message>
        <source>with the documents {name}</source>
        <translation>con los documentos {name}</translation>
    </message>
    <message>
        <source>{name}: advised</source>
        <translation>{name}: aconsejado</translation>
    </message>
    <message>
        <source>{name}: usual</source>
        <translation>{name}: habitual</translation>
    </message>
    <message>
        <source>{name}: {train} to learn from, {held} held out</source>
        <translation>{name}: {train} para aprender, {held} reservados</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Did it help?</source>
        <translation>¿Ha servido?</translation>
    </message>
    <message>
        <source>Done. What it learned is ready.</source>
        <translation>Hecho. Lo que ha aprendido está listo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>Aún no se había guardado nada.</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>En pausa en el {step}.</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {steps}. What it learned is kept.</source>
        <translation>Detenida en el paso {step} de {steps}. Lo que ha aprendido se conserva.</translation>
    </message>
    <message>
        <source>Stopped before the first step. There is nothing to keep.</source>
        <translation>Detenida antes del primer paso. No hay nada que conservar.</translation>
    </message>
    <message>
        <source>The PC's memory is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>La memoria del PC está libre; todo se conserva, y el entrenamiento continúa exactamente donde se detuvo.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is kept.</source>
        <translation>El punto de control del paso {step} se conserva.</translation>
    </message>
    <message>
        <source>The graphics card is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>La tarjeta gráfica está libre; todo se conserva, y el entrenamiento continúa exactamente donde se detuvo.</translation>
    </message>
    <message>
        <source>What it learned is kept.</source>
        <translation>Lo que ha aprendido se conserva.</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Load model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <source>Read examples</source>
        <translation>Leer los ejemplos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de resultados</translation>
    </message>
    <message>
        <source>Test memory</source>
        <translation>Probar la memoria</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>What it forgot</source>
        <translation>Lo que olvidó</translation>
    </message>
    <message>
        <source>loading the base model</source>
        <translation>cargando el modelo base</translation>
    </message>
    <message>
        <source>looking for what it forgot</source>
        <translation>buscando lo que ha olvidado</translation>
    </message>
    <message>
        <source>reading the examples</source>
        <translation>leyendo los ejemplos</translation>
    </message>
    <message>
        <source>saving what was learned</source>
        <translation>guardando lo aprendido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>trying whether the memory is enough</source>
        <translation>prueba si la memoria basta</translation>
    </message>
    <message>
        <source>{phase} · {done} of {total}</source>
        <translation>{phase} · {done} de {total}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión cortada por el otro lado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>en uso en este momento</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>los datos están truncados</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>LoRA beside layers that were trained as a whole</source>
        <translation>LoRA junto a capas entrenadas por completo</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en la unidad</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Object missing required field {name}</source>
        <translation>falta el campo {name}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>unidad de solo lectura</translation>
    </message>
    <message>
        <source>The model has several templates ({names}) but no default one.</source>
        <translation>El modelo tiene varias plantillas ({names}), pero ninguna predeterminada.</translation>
    </message>
    <message>
        <source>There is no turn before the assistant's first one.</source>
        <translation>No hay ningún mensaje antes de la primera respuesta.</translation>
    </message>
    <message>
        <source>a DoRA adapter</source>
        <translation>un adaptador DoRA</translation>
    </message>
    <message>
        <source>a LoRA adapter</source>
        <translation>un adaptador LoRA</translation>
    </message>
    <message>
        <source>a change of the model's own weights</source>
        <translation>un cambio de los pesos del propio modelo</translation>
    </message>
    <message>
        <source>a header of {length} bytes is longer than any adapter's</source>
        <translation>una cabecera de {length} bytes es más larga que la de cualquier adaptador</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>se necesita un número</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>se necesita un texto</translation>
    </message>
    <message>
        <source>a text of {count} bytes</source>
        <translation>un texto de {count} bytes</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>se necesita un número entero</translation>
    </message>
    <message>
        <source>all buffers are at work</source>
        <translation>todos los búferes están ocupados</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>an (IA)³ adapter</source>
        <translation>un adaptador (IA)³</translation>
    </message>
    <message>
        <source>another block's weights are there</source>
        <translation>allí están los pesos de otro bloque</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>at least {limit} characters are wanted</source>
        <translation>se necesitan al menos {limit} caracteres</translation>
    </message>
    <message>
        <source>at least {limit} is wanted</source>
        <translation>se necesita al menos {limit}</translation>
    </message>
    <message>
        <source>at most {limit} characters are wanted</source>
        <translation>se admiten como máximo {limit} caracteres</translation>
    </message>
    <message>
        <source>at most {limit} is wanted</source>
        <translation>se admite como máximo {limit}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malas</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>módulos de cuello de botella</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>pesos modificados</translation>
    </message>
    <message>
        <source>data laid out in steps of {count} bytes</source>
        <translation>datos dispuestos en pasos de {count} bytes</translation>
    </message>
    <message>
        <source>found only “{name}”</source>
        <translation>solo se encontró «{name}»</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buenas</translation>
    </message>
    <message>
        <source>header of {length} bytes in a file of {size}</source>
        <translation>cabecera de {length} bytes en un archivo de {size}</translation>
    </message>
    <message>
        <source>it adds biases, which would be lost when it is merged</source>
        <translation>añade sesgos, que se perderían al fusionarlo</translation>
    </message>
    <message>
        <source>it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)</source>
        <translation>pertenece a una base en grupos de números de 4 bits (QA-LoRA)</translation>
    </message>
    <message>
        <source>it changes single parameters instead of layers</source>
        <translation>cambia parámetros sueltos en vez de capas</translation>
    </message>
    <message>
        <source>it changes the biases of the base itself, which could not be switched off again</source>
        <translation>cambia los sesgos de la propia base, lo que no podría desactivarse</translation>
    </message>
    <message>
        <source>it chooses among other adapters (Arrow)</source>
        <translation>elige entre otros adaptadores (Arrow)</translation>
    </message>
    <message>
        <source>it draws at random (MonteCLoRA)</source>
        <translation>sortea al azar (MonteCLoRA)</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>termina en medio de su cabecera</translation>
    </message>
    <message>
        <source>it ends within {name}</source>
        <translation>termina en medio de {name}</translation>
    </message>
    <message>
        <source>it forgets what it is told</source>
        <translation>olvida lo que se le dice</translation>
    </message>
    <message>
        <source>it has no “format” with a “recipe”</source>
        <translation>le falta «format» o «recipe»</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>no contiene ningún objeto JSON</translation>
    </message>
    <message>
        <source>it holds no adapter</source>
        <translation>no contiene ningún adaptador</translation>
    </message>
    <message>
        <source>it holds no part of an adapter</source>
        <translation>no contiene ninguna parte de un adaptador</translation>
    </message>
    <message>
        <source>it holds {rows} rows where {kept} were read</source>
        <translation>contiene {rows} filas, pero se leyeron {kept}</translation>
    </message>
    <message>
        <source>it is longer than {count} bytes</source>
        <translation>supera los {count} bytes</translation>
    </message>
    <message>
        <source>it is made of blocks (BD-LoRA)</source>
        <translation>está hecho de bloques (BD-LoRA)</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is no list of names and values</source>
        <translation>no es una lista de nombres y valores</translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>no es una imagen que se pueda leer aquí</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not among the files</source>
        <translation>no está entre los archivos</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>no está en {name}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>de un tipo desconocido</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>es {found} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>de tipo {kind}</translation>
    </message>
    <message>
        <source>it lists a file of {repo} that it does not have</source>
        <translation>figura un archivo de {repo} que no está</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>it names {count} files</source>
        <translation>nombra {count} archivos</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>sin decir nada</translation>
    </message>
    <message>
        <source>it took something out of the base (KaSA)</source>
        <translation>quitó algo de la base (KaSA)</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <translation>se piden nombre y contraseña</translation>
    </message>
    <message>
        <source>it was made for a model that Megatron spreads over several cards</source>
        <translation>se hizo para un modelo que Megatron reparte entre varias tarjetas</translation>
    </message>
    <message>
        <source>it works only behind certain tokens (aLoRA)</source>
        <translation>solo actúa tras ciertos tokens (aLoRA)</translation>
    </message>
    <message>
        <source>its header of {length} bytes ends after {size}</source>
        <translation>su cabecera de {length} bytes termina tras {size}</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>su nombre no está en UTF-8</translation>
    </message>
    <message>
        <source>keys, values and MLP of {kind} are not known</source>
        <translation>no se conocen claves, valores ni MLP de {kind}</translation>
    </message>
    <message>
        <source>layers of the base are doubled, so that it needs a model of another depth</source>
        <translation>hay capas de la base duplicadas, así que necesita un modelo de otra profundidad</translation>
    </message>
    <message>
        <source>less than {limit} is wanted</source>
        <translation>se necesita menos de {limit}</translation>
    </message>
    <message>
        <source>longer than {size} bytes</source>
        <translation>más de {size} bytes</translation>
    </message>
    <message>
        <source>more than {limit} is wanted</source>
        <translation>se necesita más de {limit}</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>nombre y contraseña</translation>
    </message>
    <message>
        <source>no commit of the model</source>
        <translation>ningún commit del modelo</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>no se logró ninguna conexión</translation>
    </message>
    <message>
        <source>no graphics card that can be used was found</source>
        <translation>no se encontró ninguna tarjeta gráfica que se pueda usar</translation>
    </message>
    <message>
        <source>no list of blocks was found</source>
        <translation>no se encontró ninguna lista de bloques</translation>
    </message>
    <message>
        <source>no list of models</source>
        <translation>no es una lista de modelos</translation>
    </message>
    <message>
        <source>no metadata beside it</source>
        <translation>sin metadatos</translation>
    </message>
    <message>
        <source>no part of a block is called attention</source>
        <translation>ninguna parte de un bloque se llama attention</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>no se logró una conexión segura</translation>
    </message>
    <message>
        <source>no size is told</source>
        <translation>sin indicación de tamaño</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>one of these is wanted: {names}</source>
        <translation>se necesita uno de estos: {names}</translation>
    </message>
    <message>
        <source>peft has no place for {name}</source>
        <translation>peft no tiene sitio para {name}</translation>
    </message>
    <message>
        <source>single rows of the embedding were trained, which would be lost when it is merged</source>
        <translation>se entrenaron filas sueltas del embedding, que se perderían al fusionarlo</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>origen desconocido</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>that is not how this value is written</source>
        <translation>este valor no se escribe así</translation>
    </message>
    <message>
        <source>the Python package {name} is missing</source>
        <translation>falta el paquete de Python {name}</translation>
    </message>
    <message>
        <source>the file is damaged or not complete</source>
        <translation>el archivo está dañado o incompleto</translation>
    </message>
    <message>
        <source>the graphics card or its driver met a fault</source>
        <translation>la tarjeta gráfica o su controlador tuvo un fallo</translation>
    </message>
    <message>
        <source>the graphics driver is too old</source>
        <translation>el controlador gráfico es demasiado antiguo</translation>
    </message>
    <message>
        <source>the graphics memory is full</source>
        <translation>la memoria gráfica está llena</translation>
    </message>
    <message>
        <source>the key {name} stands twice</source>
        <translation>la clave {name} aparece dos veces</translation>
    </message>
    <message>
        <source>the model has no tensor {name}</source>
        <translation>el modelo no tiene el tensor {name}</translation>
    </message>
    <message>
        <source>the name of the server could not be looked up</source>
        <translation>no se pudo resolver el nombre del servidor</translation>
    </message>
    <message>
        <source>the other side ended the connection early</source>
        <translation>el otro lado terminó la conexión antes de tiempo</translation>
    </message>
    <message>
        <source>the package holds no model file</source>
        <translation>el paquete no contiene ningún archivo de modelo</translation>
    </message>
    <message>
        <source>the process did not start</source>
        <translation>el proceso no arrancó</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password (407)</source>
        <translation>el proxy pide un nombre y una contraseña (407)</translation>
    </message>
    <message>
        <source>the server does not allow it (403)</source>
        <translation>el servidor no lo permite (403)</translation>
    </message>
    <message>
        <source>the server does not have it (404)</source>
        <translation>el servidor no lo tiene (404)</translation>
    </message>
    <message>
        <source>the server itself has trouble ({status})</source>
        <translation>el propio servidor tiene problemas ({status})</translation>
    </message>
    <message>
        <source>the server wants to know who asks (401)</source>
        <translation>el servidor quiere saber quién pregunta (401)</translation>
    </message>
    <message>
        <source>the server was asked too often (429)</source>
        <translation>se preguntó al servidor con demasiada frecuencia (429)</translation>
    </message>
    <message>
        <source>the server's certificate belongs to another server</source>
        <translation>el certificado del servidor pertenece a otro servidor</translation>
    </message>
    <message>
        <source>the server's certificate has expired</source>
        <translation>el certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>the server's certificate is not valid yet; is the clock of this PC right?</source>
        <translation>el certificado del servidor aún no es válido; ¿está bien el reloj de este PC?</translation>
    </message>
    <message>
        <source>there are no weights for {name}</source>
        <translation>no hay pesos para {name}</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>no hay fila {row}</translation>
    </message>
    <message>
        <source>this PC's memory is not enough</source>
        <translation>la memoria de este PC no basta</translation>
    </message>
    <message>
        <source>this build of PyTorch has no code for this graphics card</source>
        <translation>esta versión de PyTorch no tiene código para esta tarjeta gráfica</translation>
    </message>
    <message>
        <source>this build of PyTorch is the one for the processor</source>
        <translation>esta versión de PyTorch es la del procesador</translation>
    </message>
    <message>
        <source>this system does not trust the server's certificate</source>
        <translation>este sistema no confía en el certificado del servidor</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>hay demasiados archivos abiertos a la vez</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>se necesita true o false</translation>
    </message>
    <message>
        <source>votes on pairs that are not there</source>
        <translation>votos sobre pares que no existen</translation>
    </message>
    <message>
        <source>working offline is switched on in the settings</source>
        <translation>el trabajo sin conexión está activado en los ajustes</translation>
    </message>
    <message>
        <source>{count} keys in a file of {size} bytes</source>
        <translation>{count} claves en un archivo de {size} bytes</translation>
    </message>
    <message>
        <source>{count} numbers in {name} in a file of {size} bytes</source>
        <translation>{count} números en {name} en un archivo de {size} bytes</translation>
    </message>
    <message>
        <source>{count} tensors in a file of {size} bytes</source>
        <translation>{count} tensores en un archivo de {size} bytes</translation>
    </message>
    <message>
        <source>{count} texts in {name} in a file of {size} bytes</source>
        <translation>{count} textos en {name} en un archivo de {size} bytes</translation>
    </message>
    <message>
        <source>{got} of {size} bytes</source>
        <translation>{got} de {size} bytes</translation>
    </message>
    <message>
        <source>{left} of its {count} tensors have no place there</source>
        <translation>{left} de sus {count} tensores no tienen sitio ahí</translation>
    </message>
    <message>
        <source>{names} cannot be read</source>
        <translation>{names} no se puede leer</translation>
    </message>
    <message>
        <source>{name} begins at byte {start}, inside another tensor</source>
        <translation>{name} empieza en el byte {start}, dentro de otro tensor</translation>
    </message>
    <message>
        <source>{name} begins inside another tensor</source>
        <translation>{name} empieza dentro de otro tensor</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}</source>
        <translation>{name} no se puede leer: {cause}</translation>
    </message>
    <message>
        <source>{name} ends at byte {end} of {size}</source>
        <translation>{name} termina en el byte {end} de {size}</translation>
    </message>
    <message>
        <source>{name} has a negative size</source>
        <translation>{name} tiene un tamaño negativo</translation>
    </message>
    <message>
        <source>{name} has no part that is called attention or MLP</source>
        <translation>{name} no tiene ninguna parte que se llame attention o MLP</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} tiene la forma {shape}</translation>
    </message>
    <message>
        <source>{name} has {count} dimensions</source>
        <translation>{name} tiene {count} dimensiones</translation>
    </message>
    <message>
        <source>{name} holds {bytes} bytes for {count} numbers of {kind}</source>
        <translation>{name} tiene {bytes} bytes para {count} números de tipo {kind}</translation>
    </message>
    <message>
        <source>{name} is a list of lists</source>
        <translation>{name} es una lista de listas</translation>
    </message>
    <message>
        <source>{name} is a list of the unknown kind {kind}</source>
        <translation>{name} es una lista del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>{name} is no known kind of preparation</source>
        <translation>{name} no es una preparación conocida</translation>
    </message>
    <message>
        <source>{name} is not what was written</source>
        <translation>{name} no es lo que se escribió</translation>
    </message>
    <message>
        <source>{name} is of the unknown kind {kind}</source>
        <translation>{name} es del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>{path} is not whole</source>
        <translation>{path} no está completo</translation>
    </message>
    <message>
        <source>{value} instead of a number from {low} to {high}</source>
        <translation>{value} en lugar de un número de {low} a {high}</translation>
    </message>
    <message>
        <source>{where} is {found}, not {wanted}</source>
        <translation>{where} es {found} en lugar de {wanted}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>“{message}” (original message)</source>
        <translation>«{message}» (mensaje original)</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>A larger adapter, {steps} steps; the best state on the way is kept.</source>
        <translation>Un adaptador mayor, {steps} pasos; se conserva el mejor estado del camino.</translation>
    </message>
    <message>
        <source>As in the run before</source>
        <translation>Como en la ejecución anterior</translation>
    </message>
    <message>
        <source>As it was measured: {steps} steps in 4 bits (QLoRA).</source>
        <translation>Como se midió: {steps} pasos en 4 bits (QLoRA).</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Change less of the model: {method} fits.</source>
        <translation>Cambiar menos del modelo: {method} cabe.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card: {missing} more must be free.</source>
        <translation>Cierre otros programas que usen la tarjeta gráfica: tienen que quedar libres {missing} más.</translation>
    </message>
    <message>
        <source>Close other programs: {missing} more of the PC's memory must be free.</source>
        <translation>Cierre otros programas: tienen que quedar libres {missing} más de la memoria del PC.</translation>
    </message>
    <message>
        <source>Every example often enough to be learned, {steps} steps; right for most.</source>
        <translation>Cada ejemplo las veces suficientes para aprenderlo, {steps} pasos; adecuado para la mayoría.</translation>
    </message>
    <message>
        <source>Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory.</source>
        <translation>Los ejemplos de hasta {length} tokens quedan enteros, {steps} pasos; más lento, y necesita más memoria.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Cabe con streaming</translation>
    </message>
    <message>
        <source>Free {missing} of the PC's memory: the base model could wait there and visit the card block by block.</source>
        <translation>Libere {missing} de la memoria del PC: el modelo base podría esperar allí y visitar la tarjeta bloque a bloque.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Textos largos</translation>
    </message>
    <message>
        <source>More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Más pasadas y un adaptador mayor, {steps} pasos; más lento, y se conserva el mejor estado del camino.</translation>
    </message>
    <message>
        <source>More passes, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Más pasadas, {steps} pasos; más lento, y se conserva el mejor estado del camino.</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Prueba rápida</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens.</source>
        <translation>Acortar los ejemplos a {length} tokens.</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.</source>
        <translation>Acortar los ejemplos a {length} tokens: no se aprendería el final de {rows} de ellos.</translation>
    </message>
    <message>
        <source>Shorten rows to {length} tokens; none of your examples is longer.</source>
        <translation>Acortar las filas a {length} tokens; ninguno de sus ejemplos es más largo.</translation>
    </message>
    <message>
        <source>Starter recipe</source>
        <translation>Receta inicial</translation>
    </message>
    <message>
        <source>Take a smaller base model: {name} fits.</source>
        <translation>Usar un modelo base más pequeño: {name} cabe.</translation>
    </message>
    <message>
        <source>Take {method}</source>
        <translation>Usar {method}</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>The same values on the new model, {steps} steps; only what has to differ does.</source>
        <translation>Los mismos valores en el modelo nuevo, {steps} pasos; solo difiere lo que tiene que diferir.</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Use {length} tokens</source>
        <translation>Usar {length} tokens</translation>
    </message>
    <message>
        <source>a new head alone</source>
        <translation>solo un cabezal nuevo</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>módulos de cuello de botella</translation>
    </message>
    <message>
        <source>training everything</source>
        <translation>entrenarlo todo</translation>
    </message>
    <message>
        <source>training the last layers</source>
        <translation>entrenar las últimas capas</translation>
    </message>
    <message>
        <source>up to {need} of {free}</source>
        <translation>hasta {need} de {free}</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} de {free}</translation>
    </message>
    <message>
        <source>{steps} steps to see whether it works at all; the result is a rough one.</source>
        <translation>{steps} pasos para ver si funciona; el resultado es aproximado.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>Tamaño del adaptador (rank)</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>Fuerza del adaptador (alpha)</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Hacer preguntas generales al final</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Blocks at the end that learn</source>
        <translation>Bloques del final que aprenden</translation>
    </message>
    <message>
        <source>Blocks on the card at once while streaming</source>
        <translation>Bloques a la vez en la tarjeta durante el streaming</translation>
    </message>
    <message>
        <source>Blocks that learn instead</source>
        <translation>Bloques que aprenden en su lugar</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Continuar exactamente (determinista)</translation>
    </message>
    <message>
        <source>Direction and length learn apart (DoRA)</source>
        <translation>Dirección y longitud aprenden por separado (DoRA)</translation>
    </message>
    <message>
        <source>Documents first, or mixed with the examples</source>
        <translation>Documentos primero, o mezclados con los ejemplos</translation>
    </message>
    <message>
        <source>Documents to learn beside the examples</source>
        <translation>Documentos que aprender junto a los ejemplos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>File of held-out examples</source>
        <translation>Archivo de ejemplos reservados</translation>
    </message>
    <message>
        <source>Held-out examples per look</source>
        <translation>Ejemplos reservados por medición</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>Tasa de aprendizaje máxima</translation>
    </message>
    <message>
        <source>How images are changed at random</source>
        <translation>Cómo se cambian las imágenes al azar</translation>
    </message>
    <message>
        <source>How much faster the second matrix learns (LoRA+)</source>
        <translation>Cuánto más deprisa aprende la segunda matriz (LoRA+)</translation>
    </message>
    <message>
        <source>How much of the model changes</source>
        <translation>Cuánto cambia del modelo</translation>
    </message>
    <message>
        <source>How strongly it holds on to the base model (beta)</source>
        <translation>Con cuánta fuerza se apega al modelo base (beta)</translation>
    </message>
    <message>
        <source>How the adapter begins (initialisation)</source>
        <translation>Cómo empieza el adaptador (inicialización)</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>Cómo baja la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Keep the adapter of the best look, not the last</source>
        <translation>Conservar el adaptador de la mejor medición, no el último</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Guardado o calculado de nuevo (recompute)</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Respuesta más larga en tokens</translation>
    </message>
    <message>
        <source>Longest example in tokens</source>
        <translation>Ejemplo más largo en tokens</translation>
    </message>
    <message>
        <source>Longest step direction (gradient norm)</source>
        <translation>Dirección de paso más larga (norma del gradiente)</translation>
    </message>
    <message>
        <source>Looks without a new best after which it ends (early stopping)</source>
        <translation>Mediciones sin un nuevo mejor valor tras las que termina (parada temprana)</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Puede bajar de nivel si falta memoria</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Memoria de los pasos anteriores (optimizador)</translation>
    </message>
    <message>
        <source>Most disk for checkpoints in GB</source>
        <translation>Disco máximo para puntos de control en GB</translation>
    </message>
    <message>
        <source>Most held-out examples answered for the scorecard</source>
        <translation>Máximo de ejemplos reservados respondidos para la ficha de resultados</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Noise on the embeddings (NEFTune)</source>
        <translation>Ruido en los embeddings (NEFTune)</translation>
    </message>
    <message>
        <source>None on the way</source>
        <translation>Ninguno por el camino</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>Solo al final</translation>
    </message>
    <message>
        <source>Passes over all examples</source>
        <translation>Pasadas por todos los ejemplos</translation>
    </message>
    <message>
        <source>Prompts per sample</source>
        <translation>Prompts por muestra</translation>
    </message>
    <message>
        <source>Pull of the adapter towards zero</source>
        <translation>Atracción del adaptador hacia cero</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling (rsLoRA)</source>
        <translation>Escala estabilizada por el rango (rsLoRA)</translation>
    </message>
    <message>
        <source>Row length, in longest examples</source>
        <translation>Longitud de la fila, en ejemplos de longitud máxima</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Filas por paso</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Semilla de todo lo aleatorio</translation>
    </message>
    <message>
        <source>Share held out when there is no such file</source>
        <translation>Parte reservada cuando no hay tal archivo</translation>
    </message>
    <message>
        <source>Share of adapter inputs left out at random</source>
        <translation>Parte de las entradas del adaptador omitida al azar</translation>
    </message>
    <message>
        <source>Share of general examples mixed in</source>
        <translation>Proporción de ejemplos generales mezclados</translation>
    </message>
    <message>
        <source>Share of the documents when mixed</source>
        <translation>Proporción de los documentos si se mezclan</translation>
    </message>
    <message>
        <source>Share of the run in which it rises</source>
        <translation>Parte de la ejecución en la que sube</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Pasos entre puntos de control</translation>
    </message>
    <message>
        <source>Steps between looks at held-out examples</source>
        <translation>Pasos entre mediciones con los ejemplos reservados</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>Pasos entre muestras</translation>
    </message>
    <message>
        <source>The embedding learns too</source>
        <translation>El embedding también aprende</translation>
    </message>
    <message>
        <source>The head that gives words learns too</source>
        <translation>El cabezal que da las palabras también aprende</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>La última norma también aprende</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La fila entera</translation>
    </message>
    <message>
        <source>Tokens that go through an MLP at once</source>
        <translation>Tokens que pasan a la vez por un MLP</translation>
    </message>
    <message>
        <source>Weights of the base model</source>
        <translation>Pesos del modelo base</translation>
    </message>
    <message>
        <source>Weights visit the card in turn (layer streaming)</source>
        <translation>Los pesos visitan la tarjeta por turnos (layer streaming)</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Lo que se aprende</translation>
    </message>
    <message>
        <source>Where bottleneck modules stand</source>
        <translation>Dónde están los módulos de cuello de botella</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Dónde se entrena</translation>
    </message>
    <message>
        <source>Where the adapter sits</source>
        <translation>Dónde se sitúa el adaptador</translation>
    </message>
    <message>
        <source>Width of a bottleneck module</source>
        <translation>Anchura de un módulo de cuello de botella</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Palabras en la memoria del PC (embeddings)</translation>
    </message>
</context>
<context>
    <name>recipe_fields</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>recompute</name>
    <message>
        <source>Keep everything: fastest</source>
        <translation>Guardarlo todo: lo más rápido</translation>
    </message>
    <message>
        <source>Mixed: fills the memory that is free</source>
        <translation>Mixto: llena la memoria que está libre</translation>
    </message>
    <message>
        <source>Work MLPs out again</source>
        <translation>Calcular de nuevo los MLP</translation>
    </message>
    <message>
        <source>Work everything out again</source>
        <translation>Calcularlo todo de nuevo</translation>
    </message>
    <message>
        <source>Work everything out again, inputs in the PC's memory</source>
        <translation>Calcularlo todo de nuevo, con las entradas en la memoria del PC</translation>
    </message>
</context>
<context>
    <name>runs_compare</name>
    <message>
        <source>Accuracy</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Better answer is the likelier one</source>
        <translation>La mejor respuesta es la más probable</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>Exactamente correctas</translation>
    </message>
    <message>
        <source>Examples seen</source>
        <translation>Ejemplos vistos</translation>
    </message>
    <message>
        <source>Fields right (F1)</source>
        <translation>Campos correctos (F1)</translation>
    </message>
    <message>
        <source>General questions right</source>
        <translation>Preguntas generales correctas</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida en reservados</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Micro-F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>Pairs told apart rightly</source>
        <translation>Pares bien distinguidos</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Size of what was learned</source>
        <translation>Tamaño de lo aprendido</translation>
    </message>
    <message>
        <source>Sound JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>Tiempo por paso</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>Tiempo de entrenamiento (min)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Tiempo de entrenamiento (s)</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Always the most usual answer</source>
        <translation>Siempre la respuesta más habitual</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Base with examples</source>
        <translation>Base con ejemplos</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Pérdida por token en los mismos {tokens} tokens de un ejemplo reservado: {base} antes, {tuned} después (perplejidad {before} y {after}); {standing}.</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Pérdida por token en los mismos {tokens} tokens de {count} ejemplos reservados: {base} antes, {tuned} después (perplejidad {before} y {after}); {standing}.</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} ({low} to {high})</source>
        <translation>Ajustado menos este, en {count} ejemplos: {value} (de {low} a {high})</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} points ({low} to {high})</source>
        <translation>Ajustado menos este, en {count} ejemplos: {value} puntos (de {low} a {high})</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>no difference you can rely on</source>
        <translation>ninguna diferencia fiable</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>demasiado pocos ejemplos para saberlo</translation>
    </message>
    <message>
        <source>tuned clearly better</source>
        <translation>el ajustado es claramente mejor</translation>
    </message>
    <message>
        <source>tuned clearly worse</source>
        <translation>el ajustado es claramente peor</translation>
    </message>
</context>
<context>
    <name>speed</name>
    <message>
        <source>A rough guess; measuring this PC (Settings) makes it surer.</source>
        <translation>Una estimación aproximada; medir este PC (Ajustes) la hace más fiable.</translation>
    </message>
    <message>
        <source>As earlier runs of this kind went here.</source>
        <translation>Como fueron aquí ejecuciones anteriores de este tipo.</translation>
    </message>
    <message>
        <source>Bringing the model into 4 bits, once</source>
        <translation>Pasar el modelo a 4 bits, una vez</translation>
    </message>
    <message>
        <source>By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer.</source>
        <translation>Según las cifras de NVIDIA para esta tarjeta; medir este PC (Ajustes) lo hace más fiable.</translation>
    </message>
    <message>
        <source>By the measurement of this PC; the first run makes it surer.</source>
        <translation>Según la medición de este PC; la primera ejecución lo hace más fiable.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Looks at held-out examples</source>
        <translation>Mediciones con los ejemplos reservados</translation>
    </message>
    <message>
        <source>Reading all examples once beforehand</source>
        <translation>Leer antes todos los ejemplos una vez</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Respuestas de muestra</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de resultados</translation>
    </message>
    <message>
        <source>Starting and loading</source>
        <translation>Arrancar y cargar</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>What was forgotten</source>
        <translation>Lo que se ha olvidado</translation>
    </message>
</context>
<context>
    <name>sure</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>1 vote</source>
        <translation>1 voto</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>cerca de {h} h</translation>
    </message>
    <message>
        <source>about {h} h in all</source>
        <translation>cerca de {h} h en total</translation>
    </message>
    <message>
        <source>about {h} h left</source>
        <translation>quedan cerca de {h} h</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>cerca de {m} min</translation>
    </message>
    <message>
        <source>about {m} min in all</source>
        <translation>cerca de {m} min en total</translation>
    </message>
    <message>
        <source>about {m} min left</source>
        <translation>quedan cerca de {m} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>less than {kwh} kWh</source>
        <translation>menos de {kwh} kWh</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>{a} min to {b} h</source>
        <translation>{a} min a {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} h</source>
        <translation>de {a} a {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} min</source>
        <translation>de {a} a {b} min</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} votos</translation>
    </message>
    <message>
        <source>{energy}, about {cost}</source>
        <translation>{energy}, cerca de {cost}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>tryout</name>
    <message>
        <source>Loading the engine's libraries …</source>
        <translation>Cargando las bibliotecas del motor…</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Cargando el modelo…</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes.</source>
        <translation>1 toma un adaptador tal como se entrenó y 0,5 la mitad de lo que cambia.</translation>
    </message>
    <message>
        <source>1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into Settings, “Hub token”.</source>
        <translation>1. Inicie sesión y acepte las condiciones en {page}. 2. Cree un token del tipo «Read» en {tokens}. 3. Introdúzcalo en «Ajustes», «Token del Hub».</translation>
    </message>
    <message>
        <source>16 bits a weight, in the form that every program and card reads.</source>
        <translation>16 bits por peso, en la forma que leen todos los programas y tarjetas.</translation>
    </message>
    <message>
        <source>16 bits a weight. For quantising again elsewhere.</source>
        <translation>16 bits por peso. Para cuantizar otra vez en otro sitio.</translation>
    </message>
    <message>
        <source>4-bit arithmetic does not work with the new engine</source>
        <translation>La aritmética de 4 bits no funciona con el motor nuevo</translation>
    </message>
    <message>
        <source>A base model was found in another folder</source>
        <translation>Se encontró un modelo base en otra carpeta</translation>
    </message>
    <message>
        <source>A chapter that cannot be read</source>
        <translation>Un capítulo que no se puede leer</translation>
    </message>
    <message>
        <source>A chapter without text</source>
        <translation>Un capítulo sin texto</translation>
    </message>
    <message>
        <source>A checkpoint could not be written</source>
        <translation>No se ha podido escribir un punto de control</translation>
    </message>
    <message>
        <source>A checkpoint was passed over</source>
        <translation>Se ha pasado por alto un punto de control</translation>
    </message>
    <message>
        <source>A conversation cannot be read</source>
        <translation>No se puede leer una conversación</translation>
    </message>
    <message>
        <source>A drive that Tunesmith uses is nearly full</source>
        <translation>Una unidad que usa Tunesmith está casi llena</translation>
    </message>
    <message>
        <source>A far too large image</source>
        <translation>Una imagen demasiado grande</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Un archivo ha llegado dañado</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un archivo no es lo que debería ser</translation>
    </message>
    <message>
        <source>A head is enough for so many examples</source>
        <translation>Un cabezal basta para tantos ejemplos</translation>
    </message>
    <message>
        <source>A head is trained anew in seconds, since the features of the {rows} examples are kept.</source>
        <translation>Un cabezal se entrena de nuevo en segundos, porque las características de los {rows} ejemplos se conservan.</translation>
    </message>
    <message>
        <source>A held-out example does not fit into its {context} tokens and was not tried.</source>
        <translation>Un ejemplo reservado no cabe en sus {context} tokens y no se probó.</translation>
    </message>
    <message>
        <source>A key stands twice</source>
        <translation>Una clave aparece dos veces</translation>
    </message>
    <message>
        <source>A mail without text</source>
        <translation>Un correo sin texto</translation>
    </message>
    <message>
        <source>A mark of the template stands in an answer</source>
        <translation>Hay una marca de la plantilla en una respuesta</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. A key that was ever in a dataset is best withdrawn where it was issued.</source>
        <translation>Un modelo puede repetir palabra por palabra lo que se entrenó a cualquiera que pregunte. Son sospechas según la forma del texto; mire algunas antes de decidir. Una clave que haya estado en un conjunto de datos es mejor anularla donde se emitió.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Addresses at example.com and the like are not counted.</source>
        <translation>Un modelo puede repetir palabra por palabra lo que se entrenó a cualquiera que pregunte. Son sospechas según la forma del texto; mire algunas antes de decidir. Las direcciones de example.com y similares no se cuentan.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Numbers without country code are found only beside words such as “Tel.” or “call me at”.</source>
        <translation>Un modelo puede repetir palabra por palabra lo que se entrenó a cualquiera que pregunte. Son sospechas según la forma del texto; mire algunas antes de decidir. Los números sin prefijo de país solo se encuentran junto a palabras como «Tel.» o «llámeme al».</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. The check digits are right.</source>
        <translation>Un modelo puede repetir palabra por palabra lo que se entrenó a cualquiera que pregunte. Son sospechas según la forma del texto; mire algunas antes de decidir. Los dígitos de control son correctos.</translation>
    </message>
    <message>
        <source>A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent that.</source>
        <translation>Un modelo para conversaciones pierde parte de sus modales cuando solo lee. Los ejemplos mezclados lo evitan.</translation>
    </message>
    <message>
        <source>A model for labels or numbers is handed over as it was trained</source>
        <translation>Un modelo para etiquetas o números se entrega tal como se entrenó</translation>
    </message>
    <message>
        <source>A model that gives labels or numbers does not write; general questions say nothing about it.</source>
        <translation>Un modelo que da etiquetas o números no escribe; las preguntas generales no dicen nada de él.</translation>
    </message>
    <message>
        <source>A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your documents.</source>
        <translation>Un modelo que ha aprendido hechos se tiene que entrenar de nuevo con cada cambio. Consultados, son tan nuevos como sus documentos.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write</source>
        <translation>Un cabezal nuevo por sí solo no puede aprender a escribir</translation>
    </message>
    <message>
        <source>A new head and the last layers learn; everything below stays as it is.</source>
        <translation>Aprenden un cabezal nuevo y las últimas capas; todo lo de debajo se queda como está.</translation>
    </message>
    <message>
        <source>A package cannot be had for this PC</source>
        <translation>Un paquete no está disponible para este PC</translation>
    </message>
    <message>
        <source>A page that cannot be read</source>
        <translation>Una página que no se puede leer</translation>
    </message>
    <message>
        <source>A page without text</source>
        <translation>Una página sin texto</translation>
    </message>
    <message>
        <source>A part of Tunesmith is damaged</source>
        <translation>Una parte de Tunesmith está dañada</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta una parte del modelo</translation>
    </message>
    <message>
        <source>A part was trained on a 4-bit base</source>
        <translation>Una parte se entrenó sobre un modelo base de 4 bits</translation>
    </message>
    <message>
        <source>A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.</source>
        <translation>Un producto con pesos de 4 bits se desvía {error} del correcto; se permite {limit}.</translation>
    </message>
    <message>
        <source>A program that looks things up and puts them before the question needs no training for this, and new documents count at once.</source>
        <translation>Un programa que consulta y pone lo hallado antes de la pregunta no necesita entrenamiento para esto, y los documentos nuevos cuentan enseguida.</translation>
    </message>
    <message>
        <source>A prompt is already as good as fine-tuning could reasonably be</source>
        <translation>Un prompt ya es tan bueno como razonablemente podría serlo el ajuste fino</translation>
    </message>
    <message>
        <source>A quotation mark stays open</source>
        <translation>Una comilla queda abierta</translation>
    </message>
    <message>
        <source>A recipe names files, not folders</source>
        <translation>Una receta nombra archivos, no carpetas</translation>
    </message>
    <message>
        <source>A recipe says either how many passes over all examples it makes, or how many steps.</source>
        <translation>Una receta dice cuántas veces recorre todos los ejemplos o cuántos pasos da.</translation>
    </message>
    <message>
        <source>A report is a web page or a PDF</source>
        <translation>Un informe es una página web o un PDF</translation>
    </message>
    <message>
        <source>A run cannot go from {before} to {after}.</source>
        <translation>Una ejecución no puede pasar de {before} a {after}.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en marcha</translation>
    </message>
    <message>
        <source>A run, a chat or another job works with the engine in {path}.</source>
        <translation>Una ejecución, un chat u otro trabajo usa el motor de {path}.</translation>
    </message>
    <message>
        <source>A step above the usual choice.</source>
        <translation>Un escalón por encima de la opción habitual.</translation>
    </message>
    <message>
        <source>A step was left out</source>
        <translation>Se ha omitido un paso</translation>
    </message>
    <message>
        <source>A sum of their numbers is beyond what can be written.</source>
        <translation>Una suma de sus números supera lo que se puede escribir.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and underscores, such as hf_….</source>
        <translation>Un token es una palabra de letras, cifras y guiones bajos, como hf_….</translation>
    </message>
    <message>
        <source>A value belongs to LoRA alone</source>
        <translation>Un valor pertenece solo a LoRA</translation>
    </message>
    <message>
        <source>A value of the recipe is out of place</source>
        <translation>Un valor de la receta está fuera de lugar</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>Un valor que no se puede leer</translation>
    </message>
    <message>
        <source>About a third of the size, with a loss that is seldom noticed.</source>
        <translation>Cerca de un tercio del tamaño, con una pérdida que rara vez se nota.</translation>
    </message>
    <message>
        <source>About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.</source>
        <translation>Unos {more} votos más que decidan podrían aclararlo. Es una estimación a partir de algo que ya es incierto.</translation>
    </message>
    <message>
        <source>About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than examples alone.</source>
        <translation>Unas {pages} páginas enseñan cómo habla el ámbito; {rows} ejemplos, qué hacer. Ambas cosas juntas van mejor que los ejemplos solos.</translation>
    </message>
    <message>
        <source>About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.</source>
        <translation>Unas {pages} páginas enseñan al modelo las palabras del ámbito, para que entienda los pasajes que consulta.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Adapters are small files. When something changes, only the one it concerns is trained anew.</source>
        <translation>Los adaptadores son archivos pequeños. Cuando algo cambia, solo se entrena de nuevo el afectado.</translation>
    </message>
    <message>
        <source>Adapters for “{layers}” found no place: {cause}.</source>
        <translation>Los adaptadores para «{layers}» no han encontrado sitio: {cause}.</translation>
    </message>
    <message>
        <source>Adapters lists those that are here.</source>
        <translation>Los que hay aquí están en «Adaptadores».</translation>
    </message>
    <message>
        <source>Adapters of this kind cannot be used here</source>
        <translation>Los adaptadores de este tipo no se pueden usar aquí</translation>
    </message>
    <message>
        <source>Add answers of the other kind.</source>
        <translation>Añada respuestas de la otra clase.</translation>
    </message>
    <message>
        <source>Add examples of another label.</source>
        <translation>Añada ejemplos de otra etiqueta.</translation>
    </message>
    <message>
        <source>Add examples of at least one other label.</source>
        <translation>Añada ejemplos de al menos otra etiqueta.</translation>
    </message>
    <message>
        <source>Add examples of it, or give it a common label with another.</source>
        <translation>Añada ejemplos de ella o dele una etiqueta común con otra.</translation>
    </message>
    <message>
        <source>Add examples of it, put it together with another label, or leave it out.</source>
        <translation>Añada ejemplos de ella, júntela con otra etiqueta o exclúyala.</translation>
    </message>
    <message>
        <source>Add examples of the rare labels. After training, look at each label by itself, not at the share that is right.</source>
        <translation>Añada ejemplos de las etiquetas raras. Tras el entrenamiento, mire cada etiqueta por separado, no la proporción de aciertos.</translation>
    </message>
    <message>
        <source>Add examples of them, or give them a common label.</source>
        <translation>Añada ejemplos de ellas o deles una etiqueta común.</translation>
    </message>
    <message>
        <source>Add examples of them, put them together with another label, or leave them out.</source>
        <translation>Añada ejemplos de ellas, júntelas con otra etiqueta o exclúyalas.</translation>
    </message>
    <message>
        <source>Add examples of these labels if they matter.</source>
        <translation>Añada ejemplos de estas etiquetas si son importantes.</translation>
    </message>
    <message>
        <source>Add examples with other numbers.</source>
        <translation>Añada ejemplos con otros números.</translation>
    </message>
    <message>
        <source>Add it under Datasets, and choose the dataset.</source>
        <translation>Añádalo en «Conjuntos de datos» y elija el conjunto.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>Add its files again.</source>
        <translation>Añada sus archivos otra vez.</translation>
    </message>
    <message>
        <source>Add more documents, or hold out a larger part of them.</source>
        <translation>Añada más documentos o reserve una parte mayor de ellos.</translation>
    </message>
    <message>
        <source>Add more examples.</source>
        <translation>Añada más ejemplos.</translation>
    </message>
    <message>
        <source>Add more examples. A hundred good ones are a start.</source>
        <translation>Añada más ejemplos. Cien buenos son un comienzo.</translation>
    </message>
    <message>
        <source>Add more of what the model should do. A hundred good ones are a start.</source>
        <translation>Añada más de lo que el modelo debe hacer. Cien buenos son un comienzo.</translation>
    </message>
    <message>
        <source>Add more texts of the same kind.</source>
        <translation>Añada más textos de la misma clase.</translation>
    </message>
    <message>
        <source>Add more; a hundred good examples are a start. Look at the answers rather than at the loss.</source>
        <translation>Añada más; cien buenos ejemplos son un comienzo. Mire las respuestas más que la pérdida.</translation>
    </message>
    <message>
        <source>Add pairs in which the shorter answer is the better.</source>
        <translation>Añada pares en los que la respuesta más corta sea la mejor.</translation>
    </message>
    <message>
        <source>Add rows of the other kind, or train on the good answers as plain examples.</source>
        <translation>Añada filas de la otra clase o entrene con las buenas respuestas como ejemplos sencillos.</translation>
    </message>
    <message>
        <source>Add rows with other labels or answers.</source>
        <translation>Añada filas con otras etiquetas o respuestas.</translation>
    </message>
    <message>
        <source>Add such examples to the training side.</source>
        <translation>Añada ejemplos así al lado del entrenamiento.</translation>
    </message>
    <message>
        <source>Add the file under Datasets and say there which columns hold prompt and answer.</source>
        <translation>Añada el archivo en «Conjuntos de datos» e indique allí qué columnas contienen el prompt y la respuesta.</translation>
    </message>
    <message>
        <source>After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.</source>
        <translation>Tras {minutes} minutos seguía en {reading}; el límite es {limit}. El entrenamiento trabaja y espera por turnos.</translation>
    </message>
    <message>
        <source>After {minutes} minutes llama.cpp had answered {done} of {count} places.</source>
        <translation>Tras {minutes} minutos, llama.cpp había respondido {done} de {count} lugares.</translation>
    </message>
    <message>
        <source>All answers are rated alike</source>
        <translation>Todas las respuestas tienen la misma valoración</translation>
    </message>
    <message>
        <source>All answers have the same rating</source>
        <translation>Todas las respuestas tienen la misma valoración</translation>
    </message>
    <message>
        <source>All examples have the same label</source>
        <translation>Todos los ejemplos tienen la misma etiqueta</translation>
    </message>
    <message>
        <source>All examples of this dataset are held out.</source>
        <translation>Todos los ejemplos de este conjunto de datos están reservados.</translation>
    </message>
    <message>
        <source>All held-out examples have the same answer</source>
        <translation>Todos los ejemplos reservados tienen la misma respuesta</translation>
    </message>
    <message>
        <source>All images have the same label</source>
        <translation>Todas las imágenes tienen la misma etiqueta</translation>
    </message>
    <message>
        <source>All of its weights could learn.</source>
        <translation>Podrían aprender todos sus pesos.</translation>
    </message>
    <message>
        <source>All rows have the same label or answer</source>
        <translation>Todas las filas tienen la misma etiqueta o respuesta</translation>
    </message>
    <message>
        <source>All runs are kept, and the damaged file as {aside}.</source>
        <translation>Se conservan todas las ejecuciones, y el archivo dañado como {aside}.</translation>
    </message>
    <message>
        <source>All runs are kept.</source>
        <translation>Todas las ejecuciones se conservan.</translation>
    </message>
    <message>
        <source>All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.</source>
        <translation>Los {all_rows} ejemplos son todos para entrenar, así que nadie podría saber si van mejor los prompts o el entrenamiento.</translation>
    </message>
    <message>
        <source>All {examples} training examples have the label “{label}”.</source>
        <translation>Los {examples} ejemplos de entrenamiento tienen todos la etiqueta «{label}».</translation>
    </message>
    <message>
        <source>All {examples} training examples have the number {number}.</source>
        <translation>Los {examples} ejemplos de entrenamiento tienen todos el número {number}.</translation>
    </message>
    <message>
        <source>All {rows} answers are rated alike. What is liked only shows beside what is not.</source>
        <translation>Las {rows} respuestas tienen todas la misma valoración. Lo que gusta solo se ve junto a lo que no gusta.</translation>
    </message>
    <message>
        <source>All {rows} examples have the same label, “{label}”, so any model is right at once.</source>
        <translation>Los {rows} ejemplos tienen todos la misma etiqueta, «{label}», así que cualquier modelo acierta enseguida.</translation>
    </message>
    <message>
        <source>All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.</source>
        <translation>Los {rows} caben en un solo prompt; con menos de {fewest} no se aprende nada duradero.</translation>
    </message>
    <message>
        <source>All {rows} images have the same label, “{label}”, so any model is right at once.</source>
        <translation>Las {rows} imágenes tienen todas la misma etiqueta, «{label}», así que cualquier modelo acierta enseguida.</translation>
    </message>
    <message>
        <source>All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.</source>
        <translation>Las {rows} están todas en una carpeta, «{label}». Para distinguir cosas, el modelo necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>All {rows} rows are rated {rating}. Learning from ratings needs both kinds.</source>
        <translation>Las {rows} filas están valoradas todas con {rating}. Aprender de valoraciones necesita ambas clases.</translation>
    </message>
    <message>
        <source>Among the examples that “{name}” set aside, none asks anything.</source>
        <translation>Entre los ejemplos que «{name}» reservó, ninguno pregunta nada.</translation>
    </message>
    <message>
        <source>An adapter has at most {most} tags, each of at most {longest} letters.</source>
        <translation>Un adaptador tiene como mucho {most} palabras clave, de como mucho {longest} letras cada una.</translation>
    </message>
    <message>
        <source>An adapter is named twice</source>
        <translation>Un adaptador aparece dos veces</translation>
    </message>
    <message>
        <source>An adapter's record cannot be read</source>
        <translation>No se pueden leer los datos de un adaptador</translation>
    </message>
    <message>
        <source>An answer not to be learned</source>
        <translation>Una respuesta que no debe aprenderse</translation>
    </message>
    <message>
        <source>An archive within an archive</source>
        <translation>Un archivo comprimido dentro de otro</translation>
    </message>
    <message>
        <source>An example ends with an answer that has words in it.</source>
        <translation>Un ejemplo termina con una respuesta que contiene palabras.</translation>
    </message>
    <message>
        <source>An image does not open any more</source>
        <translation>Una imagen ya no se abre</translation>
    </message>
    <message>
        <source>An image on its own</source>
        <translation>Una imagen suelta</translation>
    </message>
    <message>
        <source>An image that does not open</source>
        <translation>Una imagen que no se abre</translation>
    </message>
    <message>
        <source>An image without a label</source>
        <translation>Una imagen sin etiqueta</translation>
    </message>
    <message>
        <source>An older form that some processors compute faster; more is lost.</source>
        <translation>Una forma más antigua que algunos procesadores calculan más deprisa; se pierde más.</translation>
    </message>
    <message>
        <source>An ordinary model folder: nothing of Tunesmith is needed.</source>
        <translation>Una carpeta de modelo normal: no hace falta nada de Tunesmith.</translation>
    </message>
    <message>
        <source>Another build of PyTorch was installed than chosen</source>
        <translation>Se ha instalado una versión de PyTorch distinta de la elegida</translation>
    </message>
    <message>
        <source>Another dataset is called “{name}”.</source>
        <translation>Otro conjunto de datos se llama «{name}».</translation>
    </message>
    <message>
        <source>Another form is needed</source>
        <translation>Hace falta otra forma</translation>
    </message>
    <message>
        <source>Another process has held {path} for more than {seconds} seconds.</source>
        <translation>Otro proceso retiene {path} desde hace más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>Another program has this file open</source>
        <translation>Otro programa tiene abierto este archivo</translation>
    </message>
    <message>
        <source>Another version of this model is already here</source>
        <translation>Ya hay aquí otra versión de este modelo</translation>
    </message>
    <message>
        <source>Another window or command is fetching {repo} into the same place.</source>
        <translation>Otra ventana u otro comando está descargando {repo} en el mismo lugar.</translation>
    </message>
    <message>
        <source>Another window or terminal works on it.</source>
        <translation>Otra ventana u otro terminal trabaja en ello.</translation>
    </message>
    <message>
        <source>Answer the question about the documents.</source>
        <translation>Responda a la pregunta sobre los documentos.</translation>
    </message>
    <message>
        <source>Answering questions from them needs no training; writing as they do does.</source>
        <translation>Responder preguntas a partir de ellos no necesita entrenamiento; escribir como ellos, sí.</translation>
    </message>
    <message>
        <source>Answers looked up in the documents are better</source>
        <translation>Las respuestas consultadas en los documentos son mejores</translation>
    </message>
    <message>
        <source>As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral and Gemma; for others export GGUF.</source>
        <translation>Como archivo llamado Modelfile; FROM tiene que ser exactamente el mismo modelo base en Ollama. Admite adaptadores de Llama, Mistral y Gemma; para otros, exporte GGUF.</translation>
    </message>
    <message>
        <source>As good as “{name}”, as far as can be told</source>
        <translation>Tan bueno como «{name}», hasta donde se puede saber</translation>
    </message>
    <message>
        <source>Ask first, or write the answer that it should have given.</source>
        <translation>Pregunte primero o escriba la respuesta que debería haber dado.</translation>
    </message>
    <message>
        <source>Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.</source>
        <translation>Pida a su autor un adaptador LoRA o el modelo fusionado como archivos *.safetensors.</translation>
    </message>
    <message>
        <source>Ask its maker for one without this, or for the merged model as *.safetensors files.</source>
        <translation>Pida a su autor uno sin esto o el modelo fusionado como archivos *.safetensors.</translation>
    </message>
    <message>
        <source>Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).</source>
        <translation>Pida a su autor que lo guarde convertido a LoRA simple (peft: path_initial_model_for_weight_conversion).</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC for access to the card.</source>
        <translation>Pida acceso a la tarjeta a quien administra este PC.</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC to switch MIG off, or train on the processor.</source>
        <translation>Pida a quien administra este PC que desactive MIG o entrene en el procesador.</translation>
    </message>
    <message>
        <source>Asked for: {asked}. These examples can be tried with: {known}.</source>
        <translation>Se ha pedido: {asked}. Estos ejemplos se pueden probar con: {known}.</translation>
    </message>
    <message>
        <source>At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.</source>
        <translation>Con una fuerza del {strength} se conserva el {gain} de la mejora en su tarea y el {left} del olvido.</translation>
    </message>
    <message>
        <source>At rank {rank} it holds {share} of the sum</source>
        <translation>Con rango {rank} contiene el {share} de la suma</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.</source>
        <translation>Empiece una conversación nueva, acorte la instrucción o cambie un mensaje anterior: lo que lo sigue se quita.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Empiece una nueva.</translation>
    </message>
    <message>
        <source>Begin a new vote.</source>
        <translation>Empiece una votación nueva.</translation>
    </message>
    <message>
        <source>Begin one with “Set up”.</source>
        <translation>Empiece una con «Instalar el motor».</translation>
    </message>
    <message>
        <source>Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.</source>
        <translation>Además de sus capas guarda enteros {count} tensores, como {name}. No se puede combinar con otros.</translation>
    </message>
    <message>
        <source>Better than “{name}”</source>
        <translation>Mejor que «{name}»</translation>
    </message>
    <message>
        <source>Block {block}: {cause}.</source>
        <translation>Bloque {block}: {cause}.</translation>
    </message>
    <message>
        <source>Both of its answers are the same within the first {longest} tokens, so it teaches nothing.</source>
        <translation>Sus dos respuestas son iguales dentro de los primeros {longest} tokens, así que no enseña nada.</translation>
    </message>
    <message>
        <source>Bottleneck modules cannot be merged</source>
        <translation>Los módulos de cuello de botella no se pueden fusionar</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or remove the run's folder.</source>
        <translation>Recupere el archivo de una copia de seguridad o elimine la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>Contexto CUDA</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Cámbielo.</translation>
    </message>
    <message>
        <source>Change “device” in the recipe to “{here}”.</source>
        <translation>Cambie «device» en la receta a «{here}».</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Ha cambiado mientras se leía</translation>
    </message>
    <message>
        <source>Check at {tokens} what it may do, or choose a name of your own account.</source>
        <translation>Compruebe en {tokens} qué puede hacer o elija un nombre de su propia cuenta.</translation>
    </message>
    <message>
        <source>Check at {tokens} what your token may do.</source>
        <translation>Compruebe en {tokens} qué puede hacer su token.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. In a company network its own certificate must be installed in the system.</source>
        <translation>Compruebe la fecha y la hora de este PC. En la red de una empresa, su propio certificado tiene que estar instalado en el sistema.</translation>
    </message>
    <message>
        <source>Check that the card is seated and powered; in a virtual machine, that it is passed through.</source>
        <translation>Compruebe que la tarjeta está bien encajada y alimentada; en una máquina virtual, que esté asignada a ella.</translation>
    </message>
    <message>
        <source>Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.</source>
        <translation>Compruebe la dirección del Hub en los Ajustes. En la red de un hotel o una empresa puede haber por medio una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the address of the mirror, or leave it empty to take PyPI itself.</source>
        <translation>Compruebe la dirección de la réplica o déjela vacía para usar el propio PyPI.</translation>
    </message>
    <message>
        <source>Check the address of the mirror. Some networks answer with a page to log in; open a browser first.</source>
        <translation>Compruebe la dirección de la réplica. Algunas redes responden con una página de inicio de sesión; abra antes un navegador.</translation>
    </message>
    <message>
        <source>Check the connection and the firewall, then try again.</source>
        <translation>Compruebe la conexión y el cortafuegos, y después inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check the connection, and the Hub address in Settings.</source>
        <translation>Compruebe la conexión y la dirección del Hub en los Ajustes.</translation>
    </message>
    <message>
        <source>Check the connection, or ask again later.</source>
        <translation>Compruebe la conexión o pregunte otra vez más tarde.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Compruebe la conexión y después siga.</translation>
    </message>
    <message>
        <source>Check the connection; in a company network a proxy may be needed. Then go on.</source>
        <translation>Compruebe la conexión; en la red de una empresa puede hacer falta un proxy. Después siga.</translation>
    </message>
    <message>
        <source>Check the drive and the file's rights.</source>
        <translation>Compruebe la unidad y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Compruebe el proxy en los Ajustes.</translation>
    </message>
    <message>
        <source>Check the proxy's address, name and password.</source>
        <translation>Compruebe la dirección, el nombre y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private model, put a token of an account that may see it into Settings.</source>
        <translation>Compruebe la ortografía. Para un modelo privado, ponga en los Ajustes un token de una cuenta que pueda verlo.</translation>
    </message>
    <message>
        <source>Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).</source>
        <translation>Compruebe la fecha de este PC. En la red de una empresa, su propio certificado tiene que estar en la lista del sistema (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>Check who may read the folder.</source>
        <translation>Compruebe quién puede leer la carpeta.</translation>
    </message>
    <message>
        <source>Choose LoRA, which works with any linear layer.</source>
        <translation>Elija LoRA, que funciona con cualquier capa lineal.</translation>
    </message>
    <message>
        <source>Choose a base model and your documents.</source>
        <translation>Elija un modelo base y sus documentos.</translation>
    </message>
    <message>
        <source>Choose a base model for it.</source>
        <translation>Elija un modelo base para ello.</translation>
    </message>
    <message>
        <source>Choose a base model for it: a small one that only reads (an encoder).</source>
        <translation>Elija un modelo base para ello: uno pequeño que solo lea (un codificador).</translation>
    </message>
    <message>
        <source>Choose a base model for it: one that sees images.</source>
        <translation>Elija un modelo base para ello: uno que vea imágenes.</translation>
    </message>
    <message>
        <source>Choose a base model that already answers; what is liked is learned on top.</source>
        <translation>Elija un modelo base que ya responda; lo que gusta se aprende encima.</translation>
    </message>
    <message>
        <source>Choose a base model that is small enough for it, then see what fits into memory.</source>
        <translation>Elija un modelo base lo bastante pequeño y vea después qué cabe en la memoria.</translation>
    </message>
    <message>
        <source>Choose a base model, then see what fits into memory.</source>
        <translation>Elija un modelo base y vea después qué cabe en la memoria.</translation>
    </message>
    <message>
        <source>Choose a base model, your examples, and the documents to learn beside them.</source>
        <translation>Elija un modelo base, sus ejemplos y los documentos que aprender junto a ellos.</translation>
    </message>
    <message>
        <source>Choose a causal language model, or download this one again.</source>
        <translation>Elija un modelo de lenguaje causal o descargue este otra vez.</translation>
    </message>
    <message>
        <source>Choose a dataset of images, or a model for text.</source>
        <translation>Elija un conjunto de datos de imágenes o un modelo para texto.</translation>
    </message>
    <message>
        <source>Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.</source>
        <translation>Elija como documentos un conjunto de datos de texto sin tratar (PDF, DOCX, TXT, Markdown…) o úselo como ejemplos.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .jsonl, or a new one.</source>
        <translation>Elija un archivo que termine en .jsonl, o uno nuevo.</translation>
    </message>
    <message>
        <source>Choose a file that “Save recipe” has written.</source>
        <translation>Elija un archivo escrito con «Guardar la receta».</translation>
    </message>
    <message>
        <source>Choose a file, or one of the sets of “Try out”.</source>
        <translation>Elija un archivo o una de las series de «Probar».</translation>
    </message>
    <message>
        <source>Choose a folder on another drive, or format this one as exFAT or NTFS.</source>
        <translation>Elija una carpeta en otra unidad o dé a esta el formato exFAT o NTFS.</translation>
    </message>
    <message>
        <source>Choose a language model to try prompts with.</source>
        <translation>Elija un modelo de lenguaje con el que probar prompts.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length, or pairs whose answers differ.</source>
        <translation>Elija una longitud mayor para el ejemplo más largo, o pares cuyas respuestas difieran.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length.</source>
        <translation>Elija una longitud mayor para el ejemplo más largo.</translation>
    </message>
    <message>
        <source>Choose a model for text generation.</source>
        <translation>Elija un modelo para generar texto.</translation>
    </message>
    <message>
        <source>Choose a model in the format of the transformers library.</source>
        <translation>Elija un modelo en el formato de la biblioteca transformers.</translation>
    </message>
    <message>
        <source>Choose a model or a run that writes text.</source>
        <translation>Elija un modelo o una ejecución que escriba texto.</translation>
    </message>
    <message>
        <source>Choose a model that transformers supports by itself.</source>
        <translation>Elija un modelo que transformers admita por sí mismo.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context, or shorten the examples.</source>
        <translation>Elija un modelo con un contexto más largo o acorte los ejemplos.</translation>
    </message>
    <message>
        <source>Choose a run of the same kind.</source>
        <translation>Elija una ejecución del mismo tipo.</translation>
    </message>
    <message>
        <source>Choose a run that has kept something.</source>
        <translation>Elija una ejecución que haya conservado algo.</translation>
    </message>
    <message>
        <source>Choose a share between 0 and 1.</source>
        <translation>Elija una parte entre 0 y 1.</translation>
    </message>
    <message>
        <source>Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.</source>
        <translation>Elija una fila más corta (micro-batch), ejemplos más cortos o pesos de 4 bits.</translation>
    </message>
    <message>
        <source>Choose a strength from 0 to 1.</source>
        <translation>Elija una fuerza de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose a table or JSONL file with a column of questions and one of answers.</source>
        <translation>Elija una tabla o un archivo JSONL con una columna de preguntas y otra de respuestas.</translation>
    </message>
    <message>
        <source>Choose all linear layers.</source>
        <translation>Elija todas las capas lineales.</translation>
    </message>
    <message>
        <source>Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Elija un modelo de imágenes, como ViT, DINOv2, ConvNeXt o ResNet.</translation>
    </message>
    <message>
        <source>Choose another adapter.</source>
        <translation>Elija otro adaptador.</translation>
    </message>
    <message>
        <source>Choose another column, or split at random.</source>
        <translation>Elija otra columna o divida al azar.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its rights.</source>
        <translation>Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another image model, or download this one again.</source>
        <translation>Elija otro modelo de imágenes o descargue este otra vez.</translation>
    </message>
    <message>
        <source>Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Elija otro modelo de imágenes, como ViT, DINOv2, ConvNeXt o ResNet.</translation>
    </message>
    <message>
        <source>Choose another model, or download it again.</source>
        <translation>Elija otro modelo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one; the CPU build runs everywhere.</source>
        <translation>Elija otra; la versión para la CPU funciona en todas partes.</translation>
    </message>
    <message>
        <source>Choose another run, or make a prompt set by hand.</source>
        <translation>Elija otra ejecución o haga a mano una serie de prompts.</translation>
    </message>
    <message>
        <source>Choose bf16 or fp32 on the CPU.</source>
        <translation>En el procesador, elija bf16 o fp32.</translation>
    </message>
    <message>
        <source>Choose by something else: the scorecard, speed or size.</source>
        <translation>Elija por otra cosa: la ficha de resultados, la velocidad o el tamaño.</translation>
    </message>
    <message>
        <source>Choose data with a rating or with pairs of answers, or learn by writing.</source>
        <translation>Elija datos con una valoración o con pares de respuestas, o aprenda escribiendo.</translation>
    </message>
    <message>
        <source>Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.</source>
        <translation>Elija datos con ambas respuestas, o aprenda de respuestas sueltas que gustaron o no (KTO), o escribiendo.</translation>
    </message>
    <message>
        <source>Choose fp16 as the number format.</source>
        <translation>Elija fp16 como formato numérico.</translation>
    </message>
    <message>
        <source>Choose from {fewest} to {most} runs.</source>
        <translation>Elija de {fewest} a {most} ejecuciones.</translation>
    </message>
    <message>
        <source>Choose head, layers or full.</source>
        <translation>Elija head, layers o full.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Choose layers from 0 to {last}.</source>
        <translation>Elija capas de 0 a {last}.</translation>
    </message>
    <message>
        <source>Choose one of them under Runs.</source>
        <translation>Elija una de ellas en «Ejecuciones».</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>Choose one of them; llama.cpp makes the others from a BF16 file.</source>
        <translation>Elija una de ellas; llama.cpp hace las demás a partir de un archivo BF16.</translation>
    </message>
    <message>
        <source>Choose other examples, or begin a new run without the recipe.</source>
        <translation>Elija otros ejemplos o empiece una ejecución nueva sin la receta.</translation>
    </message>
    <message>
        <source>Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.</source>
        <translation>Elija otros archivos: tablas, JSON, texto, PDF, Word, EPUB o archivos comprimidos con ellos.</translation>
    </message>
    <message>
        <source>Choose the base model it was trained on.</source>
        <translation>Elija el modelo base con el que se entrenó.</translation>
    </message>
    <message>
        <source>Choose the base model that it was made for.</source>
        <translation>Elija el modelo base para el que se hizo.</translation>
    </message>
    <message>
        <source>Choose the base model that the adapter was trained on.</source>
        <translation>Elija el modelo base con el que se entrenó el adaptador.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train on documents instead.</source>
        <translation>Elija la columna que contiene las etiquetas, o entrene con documentos.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train the model to write the answers instead.</source>
        <translation>Elija la columna que contiene las etiquetas, o entrene el modelo para que escriba las respuestas.</translation>
    </message>
    <message>
        <source>Choose the examples to learn from.</source>
        <translation>Elija los ejemplos de los que aprender.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.</source>
        <translation>Elija la carpeta que contiene adapter_config.json y adapter_model.safetensors, o un archivo zip de ella.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors.</source>
        <translation>Elija la carpeta que contiene adapter_config.json y adapter_model.safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the *.safetensors files.</source>
        <translation>Elija la carpeta que contiene config.json y los archivos *.safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's *.safetensors files.</source>
        <translation>Elija la carpeta que contiene los archivos *.safetensors del modelo.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those folders.</source>
        <translation>Elija la carpeta que contiene esas carpetas.</translation>
    </message>
    <message>
        <source>Choose the method layers or full, or another image model.</source>
        <translation>Elija el método layers o full, u otro modelo de imágenes.</translation>
    </message>
    <message>
        <source>Choose the method lora instead of head.</source>
        <translation>Elija el método lora en lugar de head.</translation>
    </message>
    <message>
        <source>Choose the model's folder again.</source>
        <translation>Elija otra vez la carpeta del modelo.</translation>
    </message>
    <message>
        <source>Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.</source>
        <translation>Elija la versión original de 16 bits; Tunesmith la reduce por sí mismo cuando falta memoria.</translation>
    </message>
    <message>
        <source>Choose this strength to use it so when you try the model out and hand it over.</source>
        <translation>Elija esta fuerza para usarlo así al probar el modelo y al entregarlo.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Elija dos o más.</translation>
    </message>
    <message>
        <source>Choose under Settings what you had changed.</source>
        <translation>Elija de nuevo en Ajustes lo que había cambiado.</translation>
    </message>
    <message>
        <source>Choose your examples, and the adviser can say more</source>
        <translation>Elija sus ejemplos y el asesor podrá decir más</translation>
    </message>
    <message>
        <source>Choose your examples.</source>
        <translation>Elija sus ejemplos.</translation>
    </message>
    <message>
        <source>Choose “Instruction alone” or “With fixed examples”.</source>
        <translation>Elija «Solo la instrucción» o «Con ejemplos fijos».</translation>
    </message>
    <message>
        <source>Close other programs that use the card, or choose a shorter row (micro-batch).</source>
        <translation>Cierre otros programas que usen la tarjeta o elija una fila más corta (micro-batch).</translation>
    </message>
    <message>
        <source>Close other programs, or choose a shorter row (micro-batch).</source>
        <translation>Cierre otros programas o elija una fila más corta (micro-batch).</translation>
    </message>
    <message>
        <source>Close other programs, or split the file.</source>
        <translation>Cierre otros programas o divida el archivo.</translation>
    </message>
    <message>
        <source>Close other programs, or wait until the training that is under way has ended.</source>
        <translation>Cierre otros programas o espere a que haya terminado el entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>Close programs that use it and try again.</source>
        <translation>Cierre los programas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close what may have it open, such as an editor, a backup or a virus scanner, then try again.</source>
        <translation>Cierre lo que pueda tenerlo abierto, por ejemplo un editor, una copia de seguridad o un antivirus, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Column not there</source>
        <translation>La columna no está</translation>
    </message>
    <message>
        <source>Columns of bytes are not read</source>
        <translation>Las columnas de bytes no se leen</translation>
    </message>
    <message>
        <source>Combine adapters of the same base.</source>
        <translation>Combine adaptadores del mismo modelo base.</translation>
    </message>
    <message>
        <source>Combine them exactly (cat), or to a rank (svd).</source>
        <translation>Combínelos exactamente (cat) o a un rango (svd).</translation>
    </message>
    <message>
        <source>Compare its answers with what you expect, or choose another base.</source>
        <translation>Compare sus respuestas con lo que espera o elija otro modelo base.</translation>
    </message>
    <message>
        <source>Compare the files by hand in the chat of another program.</source>
        <translation>Compare los archivos a mano en el chat de otro programa.</translation>
    </message>
    <message>
        <source>Compare with fewer examples.</source>
        <translation>Compare con menos ejemplos.</translation>
    </message>
    <message>
        <source>Continue from an older one.</source>
        <translation>Continúe desde uno anterior.</translation>
    </message>
    <message>
        <source>Continue the run.</source>
        <translation>Continúe la ejecución.</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, choose a shorter row (micro-batch).</source>
        <translation>Continúe la ejecución. Si vuelve a ocurrir, elija una fila más corta (micro-batch).</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, switch streaming off.</source>
        <translation>Continúe la ejecución. Si vuelve a ocurrir, desactive el streaming.</translation>
    </message>
    <message>
        <source>Continue the run; if it happens again, restart the PC and update the driver.</source>
        <translation>Continúe la ejecución; si vuelve a ocurrir, reinicie el PC y actualice el controlador.</translation>
    </message>
    <message>
        <source>Continued elsewhere</source>
        <translation>Continuado en otro lugar</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>Preentrenamiento continuo</translation>
    </message>
    <message>
        <source>Conversation and questions</source>
        <translation>Conversación y preguntas</translation>
    </message>
    <message>
        <source>Copy it again from {tokens}.</source>
        <translation>Cópielo otra vez de {tokens}.</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into its folder.</source>
        <translation>Copie los archivos del tokenizador del modelo en su carpeta.</translation>
    </message>
    <message>
        <source>Copy the whole bundle, or set up from the index.</source>
        <translation>Copie el paquete entero o instale desde el índice.</translation>
    </message>
    <message>
        <source>Correction measured on this PC</source>
        <translation>Corrección medida en este PC</translation>
    </message>
    <message>
        <source>Data differ: other examples</source>
        <translation>Los datos difieren: otros ejemplos</translation>
    </message>
    <message>
        <source>Data differ: other examples, other split</source>
        <translation>Los datos difieren: otros ejemplos, otra división</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples</source>
        <translation>Los datos difieren: {count} ejemplos menos</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples, other split</source>
        <translation>Los datos difieren: {count} ejemplos menos, otra división</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples</source>
        <translation>Los datos difieren: {count} ejemplos más</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples, other split</source>
        <translation>Los datos difieren: {count} ejemplos más, otra división</translation>
    </message>
    <message>
        <source>Datasets lists those there are.</source>
        <translation>Los que hay están en «Conjuntos de datos».</translation>
    </message>
    <message>
        <source>Declares names of its own</source>
        <translation>Declara nombres propios</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>¿Quería decir «{nearest}»?</translation>
    </message>
    <message>
        <source>Do not install anything that was offered. It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>No instale nada de lo que se haya ofrecido. Se preguntará otra vez mañana. Siempre se pueden buscar versiones más nuevas a mano, en la página del propio proyecto.</translation>
    </message>
    <message>
        <source>Do not install what is offered there; try again later.</source>
        <translation>No instale lo que se ofrece allí; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Do not train yet: put examples into the prompt</source>
        <translation>No entrenar aún: poner ejemplos en el prompt</translation>
    </message>
    <message>
        <source>Do not train yet: put passages into the prompt</source>
        <translation>No entrenar aún: poner pasajes en el prompt</translation>
    </message>
    <message>
        <source>Do not train: let the model look it up</source>
        <translation>No entrenar: dejar que el modelo lo consulte</translation>
    </message>
    <message>
        <source>Do not use it. Export it again, or in another form.</source>
        <translation>No lo use. Expórtelo otra vez o en otra forma.</translation>
    </message>
    <message>
        <source>Do not use it. Export it again.</source>
        <translation>No lo use. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>Do not use it. Look whether better and worse answers are the right way round in the data.</source>
        <translation>No lo use. Mire si las mejores y las peores respuestas están en el orden correcto en los datos.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, and look at the worst answers below.</source>
        <translation>No lo use. Entrene otra vez con la mitad de la tasa de aprendizaje y mire abajo las peores respuestas.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, or fewer times over the same text.</source>
        <translation>No lo use. Entrene otra vez con la mitad de la tasa de aprendizaje o menos veces con el mismo texto.</translation>
    </message>
    <message>
        <source>Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.</source>
        <translation>No use este índice. Deje vacía la réplica para usar el propio PyPI o use un paquete sin conexión.</translation>
    </message>
    <message>
        <source>Do not use this server; something on the way changes files. Try another network or an offline bundle.</source>
        <translation>No use este servidor; algo altera los archivos por el camino. Pruebe con otra red o con un paquete sin conexión.</translation>
    </message>
    <message>
        <source>Documents are learned by writing</source>
        <translation>Los documentos se aprenden escribiendo</translation>
    </message>
    <message>
        <source>Documents of the field would help</source>
        <translation>Documentos del ámbito ayudarían</translation>
    </message>
    <message>
        <source>Download again; only this file is fetched anew.</source>
        <translation>Descargue otra vez; solo se descarga de nuevo este archivo.</translation>
    </message>
    <message>
        <source>Download or copy the adapter again.</source>
        <translation>Descargue o copie el adaptador otra vez.</translation>
    </message>
    <message>
        <source>Download or copy the model again.</source>
        <translation>Descargue o copie el modelo otra vez.</translation>
    </message>
    <message>
        <source>Download or copy this file again.</source>
        <translation>Descargue o copie este archivo otra vez.</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>Descargue el modelo otra vez, con todos sus archivos.</translation>
    </message>
    <message>
        <source>Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.</source>
        <translation>El controlador {driver} no ejecuta ninguna versión de PyTorch para la {card}; hace falta {needed} o uno más nuevo.</translation>
    </message>
    <message>
        <source>Drop a folder that has one folder of images for each kind.</source>
        <translation>Suelte una carpeta que tenga una carpeta de imágenes por cada clase.</translation>
    </message>
    <message>
        <source>Each place is replaced by [IBAN]; the rest of the text stays.</source>
        <translation>Cada lugar se sustituye por [IBAN]; el resto del texto se queda.</translation>
    </message>
    <message>
        <source>Each place is replaced by [card]; the rest of the text stays.</source>
        <translation>Cada lugar se sustituye por [card]; el resto del texto se queda.</translation>
    </message>
    <message>
        <source>Each place is replaced by [e-mail]; the rest of the text stays.</source>
        <translation>Cada lugar se sustituye por [e-mail]; el resto del texto se queda.</translation>
    </message>
    <message>
        <source>Each place is replaced by [phone]; the rest of the text stays.</source>
        <translation>Cada lugar se sustituye por [phone]; el resto del texto se queda.</translation>
    </message>
    <message>
        <source>Each place is replaced by [secret]; the rest of the text stays.</source>
        <translation>Cada lugar se sustituye por [secret]; el resto del texto se queda.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Fila vacía</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Termina demasiado pronto</translation>
    </message>
    <message>
        <source>Evaluate the run again to see how good it is.</source>
        <translation>Evalúe la ejecución otra vez para ver lo buena que es.</translation>
    </message>
    <message>
        <source>Every answer has to have the same form</source>
        <translation>Todas las respuestas deben tener la misma forma</translation>
    </message>
    <message>
        <source>Every answer lies behind the first {longest} tokens, where examples are cut.</source>
        <translation>Todas las respuestas están detrás de los primeros {longest} tokens, donde se cortan los ejemplos.</translation>
    </message>
    <message>
        <source>Every weight learns. It takes the most memory and disk, and can learn the most.</source>
        <translation>Todos los pesos aprenden. Es lo que más memoria y disco ocupa, y lo que más puede aprender.</translation>
    </message>
    <message>
        <source>Everything is kept, and training continues exactly where it stopped.</source>
        <translation>Todo se conserva, y el entrenamiento continúa exactamente donde se detuvo.</translation>
    </message>
    <message>
        <source>Everything that the run has learned and saved is kept.</source>
        <translation>Se conserva todo lo que la ejecución ha aprendido y guardado.</translation>
    </message>
    <message>
        <source>Examples are trained one by one</source>
        <translation>Los ejemplos se entrenan uno por uno</translation>
    </message>
    <message>
        <source>Export it again at the strength you want.</source>
        <translation>Expórtelo otra vez con la fuerza que quiera.</translation>
    </message>
    <message>
        <source>Export it again, or give the stop word in the program that runs it.</source>
        <translation>Expórtelo otra vez o indique la palabra de parada en el programa que lo ejecuta.</translation>
    </message>
    <message>
        <source>Export it again. A file from elsewhere may carry the template of another program.</source>
        <translation>Expórtelo otra vez. Un archivo de otro sitio puede llevar la plantilla de otro programa.</translation>
    </message>
    <message>
        <source>Export it at strength 1.</source>
        <translation>Expórtelo con fuerza 1.</translation>
    </message>
    <message>
        <source>Export the adapter instead.</source>
        <translation>Exporte el adaptador en su lugar.</translation>
    </message>
    <message>
        <source>Export the adapter; the page in its folder says how to load it.</source>
        <translation>Exporte el adaptador; la página que hay en su carpeta dice cómo cargarlo.</translation>
    </message>
    <message>
        <source>Export the merged model again from its run.</source>
        <translation>Exporte otra vez el modelo fusionado desde su ejecución.</translation>
    </message>
    <message>
        <source>Export the merged model instead.</source>
        <translation>Exporte en su lugar el modelo fusionado.</translation>
    </message>
    <message>
        <source>Export the merged model instead: transformers and vLLM cut texts as they were cut in training.</source>
        <translation>Exporte en su lugar el modelo fusionado: transformers y vLLM cortan los textos como en el entrenamiento.</translation>
    </message>
    <message>
        <source>Export the merged model, which can have any strength, or the adapter at strength 1.</source>
        <translation>Exporte el modelo fusionado, que puede tener cualquier fuerza, o el adaptador con fuerza 1.</translation>
    </message>
    <message>
        <source>Export the merged model: transformers and vLLM run it.</source>
        <translation>Exporte el modelo fusionado: transformers y vLLM lo ejecutan.</translation>
    </message>
    <message>
        <source>Export the run again, then send that.</source>
        <translation>Exporte la ejecución otra vez y envíe eso.</translation>
    </message>
    <message>
        <source>Facts are better looked up</source>
        <translation>Los hechos es mejor consultarlos</translation>
    </message>
    <message>
        <source>Fast on phones</source>
        <translation>Rápido en teléfonos</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base model.</source>
        <translation>Descárguelo en «Modelos» o elija otro modelo base.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base.</source>
        <translation>Descárguelo en «Modelos» o elija otro modelo base.</translation>
    </message>
    <message>
        <source>Fetch it under Models; then the adapter can be used.</source>
        <translation>Descárguelo en «Modelos»; después se puede usar el adaptador.</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base under Adapters.</source>
        <translation>Descargue o añada el modelo para el que se hizo y elíjalo como base en «Adaptadores».</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base.</source>
        <translation>Descargue o añada el modelo para el que se hizo y elíjalo después como modelo base.</translation>
    </message>
    <message>
        <source>Fetch the base model first (Models), or export the adapter alone.</source>
        <translation>Descargue primero el modelo base («Modelos») o exporte el adaptador solo.</translation>
    </message>
    <message>
        <source>Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.</source>
        <translation>Descargue de nuevo {base} en «Modelos». Si se trata de estos pesos, elíjalos como base en «Adaptadores».</translation>
    </message>
    <message>
        <source>Fine-tuning may help</source>
        <translation>El ajuste fino puede ayudar</translation>
    </message>
    <message>
        <source>For the kind of model that {model} is, the engine has no head that gives labels or numbers.</source>
        <translation>Para el tipo de modelo de {model}, el motor no tiene un cabezal que dé etiquetas o números.</translation>
    </message>
    <message>
        <source>For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker answers.</source>
        <translation>Para esta puntuación no hacía falta el ajuste fino; un prompt lo consigue. Lo que se gana son prompts más cortos y respuestas más rápidas.</translation>
    </message>
    <message>
        <source>For those who want little loss and a smaller file.</source>
        <translation>Para quien quiere poca pérdida y un archivo más pequeño.</translation>
    </message>
    <message>
        <source>For when the usual choice does not fit.</source>
        <translation>Para cuando la opción habitual no cabe.</translation>
    </message>
    <message>
        <source>For {file} of {repo} the server names no hash.</source>
        <translation>Para {file} de {repo}, el servidor no indica ningún hash.</translation>
    </message>
    <message>
        <source>Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough for that.</source>
        <translation>La forma y el estilo son lo que mejor aprende un adaptador y lo que peor mantienen los prompts; {rows} ejemplos distintos bastan para eso.</translation>
    </message>
    <message>
        <source>Form is what an adapter learns best.</source>
        <translation>La forma es lo que mejor aprende un adaptador.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentación</translation>
    </message>
    <message>
        <source>From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.</source>
        <translation>A partir de unos {full_labelled}, aquí {rows}, entrenar entero un modelo pequeño es estable y lo que más da.</translation>
    </message>
    <message>
        <source>From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.</source>
        <translation>A partir de unos {full_rows} ejemplos, aquí {rows}, un adaptador queda por detrás de entrenar el modelo entero.</translation>
    </message>
    <message>
        <source>From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is learned is the same.</source>
        <translation>A partir de ahora, el MLP de cada bloque se calcula dos veces en vez de guardarse. Tarda un poco más; lo que se aprende es lo mismo.</translation>
    </message>
    <message>
        <source>From now on each row of examples goes through the model in {split} parts. A step still learns from the same examples; it takes a little longer.</source>
        <translation>A partir de ahora, cada fila de ejemplos pasa por el modelo en {split} partes. Un paso sigue aprendiendo de los mismos ejemplos; tarda un poco más.</translation>
    </message>
    <message>
        <source>From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is learned is the same.</source>
        <translation>A partir de ahora, los embeddings y lo que recuerdan los bloques esperan en la memoria del PC. Tarda más; lo que se aprende es lo mismo.</translation>
    </message>
    <message>
        <source>From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; what is learned is the same.</source>
        <translation>A partir de ahora, el modelo base se queda en la memoria del PC y visita la tarjeta bloque a bloque. Tarda más; lo que se aprende es lo mismo.</translation>
    </message>
    <message>
        <source>From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is learned is the same.</source>
        <translation>A partir de ahora, bloques enteros se calculan dos veces en vez de guardarse. Tarda alrededor de un tercio más; lo que se aprende es lo mismo.</translation>
    </message>
    <message>
        <source>From now on {tile} tokens go through an MLP at once. What is learned is the same.</source>
        <translation>A partir de ahora, {tile} tokens pasan a la vez por un MLP. Lo que se aprende es lo mismo.</translation>
    </message>
    <message>
        <source>From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.</source>
        <translation>De {rows} de ellos, un modelo aprende sus temas más que el gusto que hay detrás; {pairs} son un comienzo.</translation>
    </message>
    <message>
        <source>Gather the documents that it is to answer from; passages of them stand in the prompt.</source>
        <translation>Reúna los documentos a partir de los que debe responder; en el prompt hay pasajes de ellos.</translation>
    </message>
    <message>
        <source>General examples can only be mixed in where a model learns to write</source>
        <translation>Los ejemplos generales solo se pueden mezclar cuando un modelo aprende a escribir</translation>
    </message>
    <message>
        <source>Get a file made with a current version of llama.cpp.</source>
        <translation>Consiga un archivo hecho con una versión actual de llama.cpp.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Consígalo otra vez.</translation>
    </message>
    <message>
        <source>Get the adapter from a place you trust.</source>
        <translation>Consiga el adaptador en un sitio de confianza.</translation>
    </message>
    <message>
        <source>Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.</source>
        <translation>Consiga el modelo base en 16 bits (mismo nombre, sin FP8, GPTQ, AWQ ni bnb) o exporte el adaptador.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>Get the file again; a page saved instead of the file is a common cause.</source>
        <translation>Consiga el archivo otra vez; una causa frecuente es haber guardado una página en lugar del archivo.</translation>
    </message>
    <message>
        <source>Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the adapter is saved again.</source>
        <translation>Consiga el mismo adaptador como adapter_model.safetensors; las subidas más nuevas suelen tenerlo, y peft lo escribe cuando el adaptador se guarda otra vez.</translation>
    </message>
    <message>
        <source>Get the same model as *.safetensors files.</source>
        <translation>Consiga el mismo modelo como archivos *.safetensors.</translation>
    </message>
    <message>
        <source>Give each kind a folder of its own, and drop the folder that holds them all.</source>
        <translation>Dé a cada clase una carpeta propia y suelte la carpeta que las contiene todas.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <source>Give it one weight.</source>
        <translation>Dele un solo peso.</translation>
    </message>
    <message>
        <source>Give the card more air, or raise the limit under Settings.</source>
        <translation>Dé más aire a la tarjeta o suba el límite en los Ajustes.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Dé al archivo una de estas extensiones.</translation>
    </message>
    <message>
        <source>Give the whole folder.</source>
        <translation>Indique la carpeta entera.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.</source>
        <translation>Concédase permiso para escribir allí o inicie Tunesmith con otra carpeta en TUNESMITH_HOME.</translation>
    </message>
    <message>
        <source>Gives each the commoner spelling.</source>
        <translation>Da a cada una la grafía más frecuente.</translation>
    </message>
    <message>
        <source>Gives one number for each label, in the order of labels.json.</source>
        <translation>Da un número por cada etiqueta, en el orden de labels.json.</translation>
    </message>
    <message>
        <source>Gives the labels of an image, the likeliest first.</source>
        <translation>Da las etiquetas de una imagen, la más probable primero.</translation>
    </message>
    <message>
        <source>Go on later, or use a mirror.</source>
        <translation>Siga más tarde o use una réplica.</translation>
    </message>
    <message>
        <source>Go on with it; if it ends again, restart the PC and go on then.</source>
        <translation>Siga con ella; si vuelve a terminar, reinicie el PC y siga entonces.</translation>
    </message>
    <message>
        <source>Gradients of what learns</source>
        <translation>Gradientes de lo que aprende</translation>
    </message>
    <message>
        <source>Graphics memory was short</source>
        <translation>Faltaba memoria gráfica</translation>
    </message>
    <message>
        <source>Great loss</source>
        <translation>Gran pérdida</translation>
    </message>
    <message>
        <source>Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.</source>
        <translation>La mitad tiene menos de {letters} letras; de las esperadas, la mitad tiene menos de {expected}.</translation>
    </message>
    <message>
        <source>Half of them have more than {letters} letters; of the expected ones half have more than {expected}.</source>
        <translation>La mitad tiene más de {letters} letras; de las esperadas, la mitad tiene más de {expected}.</translation>
    </message>
    <message>
        <source>Half the size. The choice where there is room.</source>
        <translation>La mitad de tamaño. La opción cuando hay sitio.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead where every word has to be the same.</source>
        <translation>Entregue el adaptador en su lugar si cada palabra tiene que ser la misma.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead, or train longer. If much was learned, export it again and report this.</source>
        <translation>Entregue el adaptador en su lugar o entrene más tiempo. Si se aprendió mucho, expórtelo otra vez e infórmenos de ello.</translation>
    </message>
    <message>
        <source>Hardly any loss</source>
        <translation>Apenas pérdida</translation>
    </message>
    <message>
        <source>Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.</source>
        <translation>Haga que se guarde como LoRA simple (peft: path_initial_model_for_weight_conversion) e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Held-out examples that were also trained on tell nothing</source>
        <translation>Los ejemplos reservados con los que también se entrenó no dicen nada</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Hold out a share of the examples, 10 % say.</source>
        <translation>Reserve una parte de los ejemplos, por ejemplo el 10 %.</translation>
    </message>
    <message>
        <source>Hold out examples of each answer: a random split over all labels does that.</source>
        <translation>Reserve ejemplos de cada respuesta: una división al azar entre todas las etiquetas lo hace.</translation>
    </message>
    <message>
        <source>Hold out fewer examples.</source>
        <translation>Reserve menos ejemplos.</translation>
    </message>
    <message>
        <source>Hold out more examples next time; with 100 differences of about a tenth show.</source>
        <translation>Reserve más ejemplos la próxima vez; con 100 se ven diferencias de alrededor de una décima parte.</translation>
    </message>
    <message>
        <source>Hold out more examples.</source>
        <translation>Reserve más ejemplos.</translation>
    </message>
    <message>
        <source>Hold some out in the dataset's split.</source>
        <translation>Reserve algunos en la división del conjunto de datos.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet</source>
        <translation>Aún no se sabe cuánto tarda</translation>
    </message>
    <message>
        <source>How long to train is not clear</source>
        <translation>No está claro cuánto entrenar</translation>
    </message>
    <message>
        <source>How this model wants its images is not known</source>
        <translation>No se sabe cómo quiere este modelo sus imágenes</translation>
    </message>
    <message>
        <source>How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that is in the file.</source>
        <translation>Cómo escribe este modelo las conversaciones no se puede decir en el lenguaje de Ollama; entonces Ollama usa la plantilla que está en el archivo.</translation>
    </message>
    <message>
        <source>How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.</source>
        <translation>La forma en que {name} corta los textos en tokens no es ninguna de las que conoce llama.cpp {version}.</translation>
    </message>
    <message>
        <source>If every answer had to have the same form</source>
        <translation>Si todas las respuestas tuvieran que tener la misma forma</translation>
    </message>
    <message>
        <source>If it changed often</source>
        <translation>Si cambiara a menudo</translation>
    </message>
    <message>
        <source>If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.</source>
        <translation>Si lo es, elija texto y etiqueta como forma de las filas: entonces se mira también el equilibrio de las etiquetas.</translation>
    </message>
    <message>
        <source>If it stayed as it is</source>
        <translation>Si se quedara como está</translation>
    </message>
    <message>
        <source>If prompts turn out good enough</source>
        <translation>Si los prompts resultan bastante buenos</translation>
    </message>
    <message>
        <source>If prompts turn out not good enough</source>
        <translation>Si los prompts no resultan bastante buenos</translation>
    </message>
    <message>
        <source>If that matters to you: use it at less strength, train again with half the learning rate, or mix in general examples.</source>
        <translation>Si eso le importa: úselo con menos fuerza, entrene otra vez con la mitad de la tasa de aprendizaje o mezcle ejemplos generales.</translation>
    </message>
    <message>
        <source>If the answers are not yet as you want them, stop and try three times the learning rate, and check that the examples show what the model should answer.</source>
        <translation>Si las respuestas aún no son como las quiere, detenga la ejecución y pruebe con el triple de la tasa de aprendizaje, y compruebe que los ejemplos muestran lo que el modelo debería responder.</translation>
    </message>
    <message>
        <source>If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to stop.</source>
        <translation>Si las respuestas esperadas son así de largas, permita otras más largas en la receta; si no, el modelo no ha aprendido a parar.</translation>
    </message>
    <message>
        <source>If the field were an ordinary one</source>
        <translation>Si el ámbito fuera corriente</translation>
    </message>
    <message>
        <source>If the field were unusual</source>
        <translation>Si el ámbito fuera poco común</translation>
    </message>
    <message>
        <source>If the form did not matter</source>
        <translation>Si la forma no importara</translation>
    </message>
    <message>
        <source>If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.</source>
        <translation>Si la tarea es extraer o repetir un pasaje, es correcto. Si no, el modelo aprende a copiar.</translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install its driver and restart the PC.</source>
        <translation>Si hay una tarjeta NVIDIA, instale su controlador y reinicie el PC.</translation>
    </message>
    <message>
        <source>If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.</source>
        <translation>Si este PC tiene una tarjeta NVIDIA, instale su controlador desde {page}, reinicie el PC y mire otra vez.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and take what is inside.</source>
        <translation>Si confía en él, descomprímalo usted y use lo que hay dentro.</translation>
    </message>
    <message>
        <source>If you want answers from these documents, looking passages up may be enough. Training teaches their style and words.</source>
        <translation>Si quiere respuestas de estos documentos, puede bastar con consultar pasajes. El entrenamiento enseña su estilo y sus palabras.</translation>
    </message>
    <message>
        <source>Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.</source>
        <translation>Los modelos de imágenes aprenden con un cabezal nuevo, con capas elegidas o con todo; la receta dice «{method}».</translation>
    </message>
    <message>
        <source>Images have changed or are gone</source>
        <translation>Hay imágenes que han cambiado o ya no están</translation>
    </message>
    <message>
        <source>Images that are there several times with different labels: {images}. Nobody can learn what is on them.</source>
        <translation>Imágenes que aparecen varias veces con etiquetas distintas: {images}. Nadie puede aprender qué hay en ellas.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtelo otra vez.</translation>
    </message>
    <message>
        <source>In Ollama this model takes no system text</source>
        <translation>En Ollama, este modelo no admite texto de sistema</translation>
    </message>
    <message>
        <source>In a terminal; or move the file into LM Studio's models folder, below a folder of any name.</source>
        <translation>En un terminal; o mueva el archivo a la carpeta de modelos de LM Studio, dentro de una carpeta con cualquier nombre.</translation>
    </message>
    <message>
        <source>In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.</source>
        <translation>En unos {same_pairs} de {all_rows} pares, ambas respuestas son iguales. No enseñan nada y no se cuentan.</translation>
    </message>
    <message>
        <source>In all of {count} pairs both answers are the same within the first {longest} tokens.</source>
        <translation>En los {count} pares, ambas respuestas son iguales dentro de los primeros {longest} tokens.</translation>
    </message>
    <message>
        <source>In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.</source>
        <translation>En las {rows} filas es «{label}», así que el modelo aprendería a decir eso se le pregunte lo que se le pregunte.</translation>
    </message>
    <message>
        <source>In one conversation earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>En una conversación no se aprenden las respuestas anteriores, porque la plantilla de chat del modelo base las cambia en cuanto sigue algo más.</translation>
    </message>
    <message>
        <source>In one pair the better and the worse answer are the same</source>
        <translation>En un par, la mejor y la peor respuesta son iguales</translation>
    </message>
    <message>
        <source>In the held-out examples of {name} no answer begins within {longest} tokens.</source>
        <translation>En los ejemplos reservados de {name}, ninguna respuesta empieza dentro de {longest} tokens.</translation>
    </message>
    <message>
        <source>In {count} conversations earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>En {count} conversaciones no se aprenden las respuestas anteriores, porque la plantilla de chat del modelo base las cambia en cuanto sigue algo más.</translation>
    </message>
    <message>
        <source>In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.</source>
        <translation>En {count} pares, ambas respuestas son iguales dentro de los primeros {longest} tokens, así que no enseñan nada.</translation>
    </message>
    <message>
        <source>In {path}, {name}: {cause}.</source>
        <translation>En {path}, {name}: {cause}.</translation>
    </message>
    <message>
        <source>In {rows} pairs the better and the worse answer are the same</source>
        <translation>En {rows} pares, la mejor y la peor respuesta son iguales</translation>
    </message>
    <message>
        <source>In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than good.</source>
        <translation>En el {share} % de {pairs} pares, la respuesta más larga es la mejor. El modelo puede aprender a ser largo en vez de bueno.</translation>
    </message>
    <message>
        <source>Install Tunesmith again.</source>
        <translation>Instale Tunesmith otra vez.</translation>
    </message>
    <message>
        <source>Install Tunesmith again. Runs and models are kept.</source>
        <translation>Instale Tunesmith otra vez. Las ejecuciones y los modelos se conservan.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>Install the program again; the engine can be set up then.</source>
        <translation>Instale el programa otra vez; entonces se puede instalar el motor.</translation>
    </message>
    <message>
        <source>It also replaces whole tensors of the base</source>
        <translation>También sustituye tensores enteros del modelo base</translation>
    </message>
    <message>
        <source>It answered: {cause}.</source>
        <translation>Ha respondido: {cause}.</translation>
    </message>
    <message>
        <source>It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was saved.</source>
        <translation>Empezó con «{how}», que toma algo de los pesos del propio modelo base, y no se convirtió al guardarse.</translation>
    </message>
    <message>
        <source>It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.</source>
        <translation>Empezó con «{way}», que saca una parte de los pesos del modelo base; el modelo base de su carpeta aún los tiene.</translation>
    </message>
    <message>
        <source>It changes {name}, which {base} does not have.</source>
        <translation>Cambia {name}, que {base} no tiene.</translation>
    </message>
    <message>
        <source>It clearly knows such texts better now</source>
        <translation>Ahora conoce claramente mejor textos así</translation>
    </message>
    <message>
        <source>It clearly learned the task</source>
        <translation>Ha aprendido claramente la tarea</translation>
    </message>
    <message>
        <source>It clearly prefers the better answers now</source>
        <translation>Ahora prefiere claramente las mejores respuestas</translation>
    </message>
    <message>
        <source>It costs nothing to change</source>
        <translation>Cambiar no cuesta nada</translation>
    </message>
    <message>
        <source>It could not be read. Runs in it that wait for their first start: {count}.</source>
        <translation>No se podía leer. Ejecuciones en ella que esperan su primer inicio: {count}.</translation>
    </message>
    <message>
        <source>It could not be read; how the run stands was found out from its other files.</source>
        <translation>No se podían leer; el estado de la ejecución se dedujo de sus otros archivos.</translation>
    </message>
    <message>
        <source>It does not clearly know such texts better</source>
        <translation>No conoce claramente mejor textos así</translation>
    </message>
    <message>
        <source>It does not clearly prefer other answers than before</source>
        <translation>No prefiere claramente respuestas distintas de las de antes</translation>
    </message>
    <message>
        <source>It ended with code {code}. {cause}</source>
        <translation>Ha terminado con el código {code}. {cause}</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; an adapter by itself is the same numbers, so this should not be. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Considera más probable el mismo token siguiente en {agreement} de {count} lugares; un adaptador por sí solo son los mismos números, así que esto no debería ocurrir. Perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Considera más probable el mismo token siguiente en {agreement} de {count} lugares; divergencia {divergence}; hasta {limit} cuenta como lo que cuesta esta forma. Los modelos pequeños pierden más que los grandes. Perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; training went {learned} away from the base). Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Considera más probable el mismo token siguiente en {agreement} de {count} lugares; al fusionar, los pesos se redondean a 16 bits, y eso se llevó un poco de lo aprendido (divergencia {divergence}; el entrenamiento se alejó {learned} del modelo base). Perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Considera más probable el mismo token siguiente en {agreement} de {count} lugares; al fusionar, los pesos se redondean a 16 bits, y en eso se puede perder lo aprendido en pocos o pequeños pasos. Perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Considera más probable el mismo token siguiente en {agreement} de {count} lugares; perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It fits driver {driver}. The driver did not tell what the {card} can compute.</source>
        <translation>Va con el controlador {driver}. El controlador no ha dicho qué puede calcular la {card}.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}.</source>
        <translation>Va con la {card} (capacidad de cómputo {capability}) y el controlador {driver}.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would take CUDA {better}, which is the one that is tried most.</source>
        <translation>Va con la {card} (capacidad de cómputo {capability}) y el controlador {driver}. Un controlador desde {needed} admitiría CUDA {better}, que es el más probado.</translation>
    </message>
    <message>
        <source>It forgot a little</source>
        <translation>Ha olvidado un poco</translation>
    </message>
    <message>
        <source>It forgot hardly anything</source>
        <translation>No ha olvidado casi nada</translation>
    </message>
    <message>
        <source>It forgot much</source>
        <translation>Ha olvidado mucho</translation>
    </message>
    <message>
        <source>It forgot nothing that can be measured</source>
        <translation>No ha olvidado nada que se pueda medir</translation>
    </message>
    <message>
        <source>It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.</source>
        <translation>Se sigue entrenando con texto sin tratar, como cuando se creó, y recoge las palabras y costumbres del ámbito.</translation>
    </message>
    <message>
        <source>It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow instructions badly.</source>
        <translation>No tiene plantilla de chat, así que los prompts se escribieron como «User: …» y «Assistant: …». Esos modelos siguen mal las instrucciones.</translation>
    </message>
    <message>
        <source>It has the same name. The file tells too little to compare the shapes, too.</source>
        <translation>Tiene el mismo nombre. El archivo dice demasiado poco para comparar también las dimensiones.</translation>
    </message>
    <message>
        <source>It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made from it. What was trained into it since is not in this base.</source>
        <translation>Tiene las mismas dimensiones ({layers} capas, {hidden} de ancho, {vocabulary} palabras), así que este archivo probablemente se hizo a partir de él. Lo que se le entrenó después no está en este modelo base.</translation>
    </message>
    <message>
        <source>It has the very weights of “{name}”.</source>
        <translation>Tiene exactamente los pesos de «{name}».</translation>
    </message>
    <message>
        <source>It has version {schema}; this program knows version {known}.</source>
        <translation>Tiene la versión {schema}; este programa conoce la versión {known}.</translation>
    </message>
    <message>
        <source>It has {have} letters; {most} is the most.</source>
        <translation>Tiene {have} letras; el máximo es {most}.</translation>
    </message>
    <message>
        <source>It has {steps} steps, of which {warmup} only raise the learning rate.</source>
        <translation>Tiene {steps} pasos, de los que {warmup} solo suben la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.</source>
        <translation>Tiene {tokens} tokens; el modelo lee {context} a la vez, y su respuesta también tiene que caber.</translation>
    </message>
    <message>
        <source>It holds no names with values.</source>
        <translation>No contiene nombres con valores.</translation>
    </message>
    <message>
        <source>It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>Se preguntará otra vez mañana. Siempre se pueden buscar versiones más nuevas a mano, en la página del propio proyecto.</translation>
    </message>
    <message>
        <source>It is brought back to 16 bits while loading; the merged model loads faster.</source>
        <translation>Al cargarlo se devuelve a 16 bits; el modelo fusionado se carga más deprisa.</translation>
    </message>
    <message>
        <source>It is far nearer to the tuned model at full strength than at the strength chosen. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Está mucho más cerca del modelo ajustado a plena fuerza que a la fuerza elegida. Considera más probable el mismo token siguiente en {agreement} de {count} lugares; perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>It is not in the bin any more, the system does not say where it lies, or its old place is taken.</source>
        <translation>Ya no está en la papelera, el sistema no dice dónde está o su antiguo lugar está ocupado.</translation>
    </message>
    <message>
        <source>It is not known which base model this adapter belongs to</source>
        <translation>No se sabe a qué modelo base pertenece este adaptador</translation>
    </message>
    <message>
        <source>It is not used. The engine in use, if there is one, stays as it is.</source>
        <translation>No se usa. El motor en uso, si lo hay, se queda como está.</translation>
    </message>
    <message>
        <source>It is of other examples than before, or perplexities of {base} and {before} count in different tokens.</source>
        <translation>Es de ejemplos distintos de los de antes, o las perplejidades de {base} y {before} cuentan en tokens distintos.</translation>
    </message>
    <message>
        <source>It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.</source>
        <translation>Es rápido, y un modelo que parte de un buen cabezal conserva más de lo que sabía cuando aprende el resto.</translation>
    </message>
    <message>
        <source>It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, {vocabulary} words).</source>
        <translation>Es el mismo modelo en la forma para entrenar: mismo nombre y mismas dimensiones ({layers} capas, {hidden} de ancho, {vocabulary} palabras).</translation>
    </message>
    <message>
        <source>It is to write as your documents do</source>
        <translation>Debe escribir como sus documentos</translation>
    </message>
    <message>
        <source>It is {state}, so its folder is needed.</source>
        <translation>Su estado es {state}, así que se necesita su carpeta.</translation>
    </message>
    <message>
        <source>It knows such texts less than its base</source>
        <translation>Conoce textos así menos que su modelo base</translation>
    </message>
    <message>
        <source>It loads GGUF files. Export it as GGUF.</source>
        <translation>Carga archivos GGUF. Exporte como GGUF.</translation>
    </message>
    <message>
        <source>It loads whole models. Export the merged model.</source>
        <translation>Carga modelos enteros. Exporte el modelo fusionado.</translation>
    </message>
    <message>
        <source>It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>Hace otros tokens de la misma conversación, así que el modelo lee algo con lo que no se entrenó, por mucho que coincida lo demás.</translation>
    </message>
    <message>
        <source>It needs {base}</source>
        <translation>Necesita {base}</translation>
    </message>
    <message>
        <source>It prefers the worse answers more than before</source>
        <translation>Prefiere las peores respuestas más que antes</translation>
    </message>
    <message>
        <source>It reached {temperature} °C. Training waits between rows until it is down to {target} °C.</source>
        <translation>Ha llegado a {temperature} °C. El entrenamiento espera entre filas hasta que baje a {target} °C.</translation>
    </message>
    <message>
        <source>It should be for {family}, and is {torch}.</source>
        <translation>Debería ser para {family}, y es {torch}.</translation>
    </message>
    <message>
        <source>It stays where it is; the others can be used.</source>
        <translation>Se queda donde está; las demás se pueden usar.</translation>
    </message>
    <message>
        <source>It stopped with: {cause}</source>
        <translation>Se ha detenido con: {cause}</translation>
    </message>
    <message>
        <source>It takes seconds</source>
        <translation>Tarda segundos</translation>
    </message>
    <message>
        <source>It takes {context} tokens; instruction, question and answer need {need}.</source>
        <translation>Admite {context} tokens; la instrucción, la pregunta y la respuesta necesitan {need}.</translation>
    </message>
    <message>
        <source>It takes {need:memory}; {free:memory} are free.</source>
        <translation>Ocupa {need:memory}; hay {free:memory} libres.</translation>
    </message>
    <message>
        <source>It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.</source>
        <translation>No enseña nada: está detrás de los primeros {longest} tokens, o es igual a la otra de su par.</translation>
    </message>
    <message>
        <source>It trains on “{wanted}”, and on this PC a run would use “{here}”.</source>
        <translation>Entrena en «{wanted}», y en este PC una ejecución usaría «{here}».</translation>
    </message>
    <message>
        <source>It was chosen by hand, and all shapes agree.</source>
        <translation>Se eligió a mano y todas las dimensiones coinciden.</translation>
    </message>
    <message>
        <source>It was longer than {longest} tokens; {tokens} tokens at its end are not learned.</source>
        <translation>Era más largo que {longest} tokens; no se aprenden {tokens} tokens de su final.</translation>
    </message>
    <message>
        <source>It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.</source>
        <translation>Se hizo con {method}; aquí se conocen LoRA (también DoRA y rsLoRA) e (IA)³.</translation>
    </message>
    <message>
        <source>It was made without an address for that.</source>
        <translation>Se hizo sin una dirección para ello.</translation>
    </message>
    <message>
        <source>It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an adapter on good answers first.</source>
        <translation>No se hizo para conversaciones. ORPO enseña la tarea junto con la preferencia; con valoraciones, entrene primero un adaptador con buenas respuestas.</translation>
    </message>
    <message>
        <source>It was trained on {base}, and there is no folder {path}.</source>
        <translation>Se entrenó con {base}, y no hay ninguna carpeta {path}.</translation>
    </message>
    <message>
        <source>It was trained on {base}, which does not lie on this PC.</source>
        <translation>Se entrenó con {base}, que no está en este PC.</translation>
    </message>
    <message>
        <source>Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.</source>
        <translation>Su forma de 4 bits puede diferir en unos pocos redondeos de aquella con la que se entrenó el punto de control.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.</source>
        <translation>Su adapter_config.json dice «{name}»: {value}, y aquí no se sabe qué cambia eso.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}.</source>
        <translation>Su adapter_config.json dice «{name}»: {value}.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}; {why}.</source>
        <translation>Su adapter_config.json dice «{name}»: {value}; {why}.</translation>
    </message>
    <message>
        <source>Its base is {base}</source>
        <translation>Su modelo base es {base}</translation>
    </message>
    <message>
        <source>Its base may be {base}</source>
        <translation>Su modelo base puede ser {base}</translation>
    </message>
    <message>
        <source>Its base model is not known</source>
        <translation>No se conoce su modelo base</translation>
    </message>
    <message>
        <source>Its check ended with code {code}. {cause}</source>
        <translation>Su comprobación ha terminado con el código {code}. {cause}</translation>
    </message>
    <message>
        <source>Its library is installed, but the driver itself is not loaded.</source>
        <translation>Su biblioteca está instalada, pero el controlador en sí no está cargado.</translation>
    </message>
    <message>
        <source>Its new head has no base to be mixed with; the strength asked for is {strength}.</source>
        <translation>Su cabezal nuevo no tiene una base con la que mezclarse; la fuerza pedida es {strength}.</translation>
    </message>
    <message>
        <source>Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that was made larger, or a base of another size, are common causes.</source>
        <translation>Su parte para {name} tiene las dimensiones {have}, que no van con {layer} de {base}. Un vocabulario ampliado o un modelo base de otro tamaño son causas frecuentes.</translation>
    </message>
    <message>
        <source>Its process ended with code {code}. {cause}</source>
        <translation>Su proceso ha terminado con el código {code}. {cause}</translation>
    </message>
    <message>
        <source>Its process is gone without a word, as after a power cut or a restart of the PC.</source>
        <translation>Su proceso ha desaparecido sin decir nada, como tras un corte de luz o un reinicio del PC.</translation>
    </message>
    <message>
        <source>Its scores do not compare with those of the run it came from.</source>
        <translation>Sus puntuaciones no se pueden comparar con las de la ejecución de la que procede.</translation>
    </message>
    <message>
        <source>Its task is {task}; the library takes adapters of language models (CAUSAL_LM).</source>
        <translation>Su tarea es {task}; la biblioteca admite adaptadores de modelos de lenguaje (CAUSAL_LM).</translation>
    </message>
    <message>
        <source>KTO learns from answers that were liked or not, and the examples do not say which were.</source>
        <translation>KTO aprende de respuestas que gustaron o no, y los ejemplos no dicen cuáles.</translation>
    </message>
    <message>
        <source>KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.</source>
        <translation>KTO aprende de la diferencia: {liked} de las respuestas gustaron y {disliked} no.</translation>
    </message>
    <message>
        <source>Keep exactly one of them.</source>
        <translation>Deje exactamente uno de los dos.</translation>
    </message>
    <message>
        <source>Keep the weights in 16 bits, or train an adapter (LoRA).</source>
        <translation>Mantenga los pesos en 16 bits o entrene un adaptador (LoRA).</translation>
    </message>
    <message>
        <source>Keep the weights in 4 bits, or switch streaming off.</source>
        <translation>Mantenga los pesos en 4 bits o desactive el streaming.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the others out. Look at a few of them first.</source>
        <translation>Conserva la primera de cada una y excluye las demás. Mire antes algunas de ellas.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the repetitions out.</source>
        <translation>Conserva la primera de cada una y excluye las repeticiones.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn a label from, or to check it with.</source>
        <translation>Etiquetas en menos de cinco filas: {labels}, como «{example}» ({example_rows}). Es demasiado poco para aprender una etiqueta o para comprobarla.</translation>
    </message>
    <message>
        <source>Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less surely than the others.</source>
        <translation>Etiquetas en menos de veinte filas: {labels}, como «{example}» ({example_rows}). Se aprenderán con menos seguridad que las demás.</translation>
    </message>
    <message>
        <source>Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The model would take them for different labels.</source>
        <translation>Etiquetas que solo difieren en mayúsculas, espacios o puntuación: {labels}, como «{example}» por «{becomes}». El modelo las tomaría por etiquetas distintas.</translation>
    </message>
    <message>
        <source>Learn the documents in a run of their own first, then train on the merged model.</source>
        <translation>Aprenda primero los documentos en una ejecución propia y entrene después sobre el modelo fusionado.</translation>
    </message>
    <message>
        <source>Leave it empty to use the Hub itself.</source>
        <translation>Déjela vacía para usar el propio Hub.</translation>
    </message>
    <message>
        <source>Leave it out, or train an adapter (LoRA).</source>
        <translation>Quítelo o entrene un adaptador (LoRA).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Déjelo fuera.</translation>
    </message>
    <message>
        <source>Leave the repeated ones out in the dataset's check.</source>
        <translation>Excluya los repetidos en la revisión del conjunto de datos.</translation>
    </message>
    <message>
        <source>Leave the version out to take the newest.</source>
        <translation>Omita la versión para usar la más nueva.</translation>
    </message>
    <message>
        <source>Leave the ways out to try all that suit.</source>
        <translation>Omita las formas para probar todas las que van bien.</translation>
    </message>
    <message>
        <source>Leave them out, or give them answers that differ.</source>
        <translation>Exclúyalos o deles respuestas distintas.</translation>
    </message>
    <message>
        <source>Leaves all of them out. Or put each into the right folder and read the dataset again.</source>
        <translation>Las excluye todas. O ponga cada una en la carpeta correcta y lea el conjunto de datos otra vez.</translation>
    </message>
    <message>
        <source>Leaves these rows out of training; the held-out file stays whole.</source>
        <translation>Excluye estas filas del entrenamiento; el archivo reservado queda entero.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Better: add examples, or give them a wider label in your file.</source>
        <translation>Excluye estas filas. Mejor: añada ejemplos o deles una etiqueta más amplia en su archivo.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if several languages are meant.</source>
        <translation>Excluye estas filas. Déjelas si se quieren varios idiomas.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if the model should refuse such things.</source>
        <translation>Excluye estas filas. Déjelas si el modelo debe negarse a esas cosas.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Look at a few of them first.</source>
        <translation>Excluye estas filas. Mire antes algunas de ellas.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Or train with a larger longest example.</source>
        <translation>Excluye estas filas. O entrene con un valor mayor para el ejemplo más largo.</translation>
    </message>
    <message>
        <source>Leaves these rows out. The files themselves are not touched.</source>
        <translation>Excluye estas filas. Los archivos en sí no se tocan.</translation>
    </message>
    <message>
        <source>Less strength keeps most of the gain</source>
        <translation>Menos fuerza conserva la mayor parte de la mejora</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again, or choose another build of PyTorch.</source>
        <translation>Haga comprobar e instalar de nuevo todos los archivos, o elija otra versión de PyTorch.</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again. If it happens again, choose another build of PyTorch.</source>
        <translation>Haga comprobar e instalar de nuevo todos los archivos. Si vuelve a ocurrir, elija otra versión de PyTorch.</translation>
    </message>
    <message>
        <source>Let images be learned, and choose an image model.</source>
        <translation>Haga aprender imágenes y elija un modelo de imágenes.</translation>
    </message>
    <message>
        <source>Let it end, or stop it, then try again.</source>
        <translation>Déjelo terminar o deténgalo, y después inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Let it learn to write the label as its answer, or take another base model.</source>
        <translation>Haga que aprenda a escribir la etiqueta como respuesta, o use otro modelo base.</translation>
    </message>
    <message>
        <source>Let it read your documents, and learn the task</source>
        <translation>Dejar que lea sus documentos y aprenda la tarea</translation>
    </message>
    <message>
        <source>Let it train on, or choose another run.</source>
        <translation>Déjela seguir entrenando o elija otra ejecución.</translation>
    </message>
    <message>
        <source>Let labels or numbers be learned, or choose a model that writes.</source>
        <translation>Haga aprender etiquetas o números, o elija un modelo que escriba.</translation>
    </message>
    <message>
        <source>Let labels, a number or images be learned, or choose another method.</source>
        <translation>Haga aprender etiquetas, un número o imágenes, o elija otro método.</translation>
    </message>
    <message>
        <source>Let the download finish, or get the file again.</source>
        <translation>Deje que termine la descarga o consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>Let the longest answer be shorter, or the longest example longer.</source>
        <translation>Acorte la respuesta más larga o alargue el ejemplo más largo.</translation>
    </message>
    <message>
        <source>Let the model read your documents</source>
        <translation>Dejar que el modelo lea sus documentos</translation>
    </message>
    <message>
        <source>Let the program that fetched it finish, or fetch it here.</source>
        <translation>Deje que termine el programa que lo descargaba o descárguelo aquí.</translation>
    </message>
    <message>
        <source>Little is forgotten</source>
        <translation>Se olvida poco</translation>
    </message>
    <message>
        <source>Little loss</source>
        <translation>Poca pérdida</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Textos largos</translation>
    </message>
    <message>
        <source>Look again when it has ended.</source>
        <translation>Mire otra vez cuando haya terminado.</translation>
    </message>
    <message>
        <source>Look at its scores instead.</source>
        <translation>Mire en su lugar sus puntuaciones.</translation>
    </message>
    <message>
        <source>Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.</source>
        <translation>Mire las mejores y las peores respuestas. Si son correctas pero tienen un tono o una forma equivocados, el ajuste fino ayuda.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Mire la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>Look at the page that it came from before you hand it on.</source>
        <translation>Mire la página de la que procede antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>Look at the page that the base came from before you hand it on.</source>
        <translation>Mire la página de la que procede el modelo base antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>Look at the run's folder, or choose another run.</source>
        <translation>Mire la carpeta de la ejecución o elija otra ejecución.</translation>
    </message>
    <message>
        <source>Look at the score of the combination.</source>
        <translation>Mire la puntuación de la combinación.</translation>
    </message>
    <message>
        <source>Look at them side by side. Nothing is changed by itself, because both answers may be good.</source>
        <translation>Mírelas una junto a otra. No se cambia nada automáticamente, porque ambas respuestas pueden ser buenas.</translation>
    </message>
    <message>
        <source>Look at them under Runs, and let the queue go on.</source>
        <translation>Mírelas en Ejecuciones y deje que la cola continúe.</translation>
    </message>
    <message>
        <source>Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train again.</source>
        <translation>Mire qué ha cambiado desde entonces: el modelo base, las versiones del programa, la ejecución. Vuelva a lo que había o entrene otra vez.</translation>
    </message>
    <message>
        <source>Look for empty answers among the training examples.</source>
        <translation>Busque respuestas vacías entre los ejemplos de entrenamiento.</translation>
    </message>
    <message>
        <source>Look for {base}</source>
        <translation>Buscar {base}</translation>
    </message>
    <message>
        <source>Look on the page you have it from.</source>
        <translation>Mire en la página de la que la obtuvo.</translation>
    </message>
    <message>
        <source>Look whether several texts ran together there, for instance because of a missing quotation mark.</source>
        <translation>Mire si allí se han juntado varios textos, por ejemplo por faltar una comilla.</translation>
    </message>
    <message>
        <source>Looked up, not all answers are right yet</source>
        <translation>Consultando, aún no todas las respuestas son correctas</translation>
    </message>
    <message>
        <source>Looked up, the answers are good enough</source>
        <translation>Consultando, las respuestas ya bastan</translation>
    </message>
    <message>
        <source>Looking answers up in the documents does not clearly help</source>
        <translation>Consultar las respuestas en los documentos no ayuda claramente</translation>
    </message>
    <message>
        <source>Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly remembers what it has read once.</source>
        <translation>Consultar los hechos supera a aprenderlos de documentos, tanto los conocidos como los nuevos: un modelo apenas recuerda lo que ha leído una vez.</translation>
    </message>
    <message>
        <source>Looking passages up does not help</source>
        <translation>Consultar pasajes no ayuda</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Make a GGUF file of the whole model.</source>
        <translation>Haga un archivo GGUF del modelo entero.</translation>
    </message>
    <message>
        <source>Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Cree un token nuevo del tipo «Read» en {tokens} y póngalo en los Ajustes, «Token del Hub».</translation>
    </message>
    <message>
        <source>Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Cree un token del tipo «Write» en {tokens} y póngalo en los Ajustes, «Token del Hub».</translation>
    </message>
    <message>
        <source>Make room on this drive, or choose another folder.</source>
        <translation>Haga sitio en esta unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Haga sitio o elija una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>Make room; training needs some gigabytes for checkpoints.</source>
        <translation>Libere espacio; el entrenamiento necesita algunos gigabytes para los puntos de control.</translation>
    </message>
    <message>
        <source>Make the file again, and if it stays so, export the merged model instead.</source>
        <translation>Haga el archivo otra vez y, si sigue igual, exporte en su lugar el modelo fusionado.</translation>
    </message>
    <message>
        <source>Make the scorecard again to get one.</source>
        <translation>Haga otra vez la ficha de resultados para obtener una.</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>Muchos idiomas</translation>
    </message>
    <message>
        <source>Marks of the template stand in the answers</source>
        <translation>Hay marcas de la plantilla en las respuestas</translation>
    </message>
    <message>
        <source>Measure again when nothing else is at work.</source>
        <translation>Mida otra vez cuando no haya nada más trabajando.</translation>
    </message>
    <message>
        <source>Measure this PC; it takes about 20 seconds.</source>
        <translation>Mida este PC; lleva unos 20 segundos.</translation>
    </message>
    <message>
        <source>Memory was short</source>
        <translation>Faltaba memoria</translation>
    </message>
    <message>
        <source>Mend or leave out these rows, or train on labels instead.</source>
        <translation>Corrija o excluya estas filas, o entrene con etiquetas.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>Messages cannot be read</source>
        <translation>No se pueden leer los mensajes</translation>
    </message>
    <message>
        <source>Models and Runs list what there is.</source>
        <translation>Lo que hay está en «Modelos» y «Ejecuciones».</translation>
    </message>
    <message>
        <source>Models lists those there are.</source>
        <translation>Los que hay están en «Modelos».</translation>
    </message>
    <message>
        <source>More is forgotten</source>
        <translation>Se olvida más</translation>
    </message>
    <message>
        <source>More of the same kind would be enough for another way.</source>
        <translation>Más de la misma clase bastarían para otro camino.</translation>
    </message>
    <message>
        <source>More than one adapter is meant</source>
        <translation>Puede ser más de un adaptador</translation>
    </message>
    <message>
        <source>More than one run fits</source>
        <translation>Coincide más de una ejecución</translation>
    </message>
    <message>
        <source>Most answers are a single word</source>
        <translation>La mayoría de las respuestas es una sola palabra</translation>
    </message>
    <message>
        <source>Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what you want, leave them in.</source>
        <translation>La mayoría de las respuestas aquí es más larga, así que estas pueden estar cortadas o ser un relleno. Si quiere respuestas cortas, déjelas.</translation>
    </message>
    <message>
        <source>Most examples are there more than once</source>
        <translation>La mayoría de los ejemplos aparece más de una vez</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Muévalo a otro sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Move it into the folder of its kind.</source>
        <translation>Muévala a la carpeta de su clase.</translation>
    </message>
    <message>
        <source>Move the file away; then tags and notes begin anew.</source>
        <translation>Mueva el archivo a otro sitio; entonces las palabras clave y las notas empiezan de nuevo.</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>Bytes NUL</translation>
    </message>
    <message>
        <source>Nearly lossless</source>
        <translation>Casi sin pérdida</translation>
    </message>
    <message>
        <source>Neither a folder, nor a model on this PC, nor a run has this name.</source>
        <translation>Ni una carpeta, ni un modelo de este PC, ni una ejecución tiene este nombre.</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Anidado demasiado hondo</translation>
    </message>
    <message>
        <source>Newer versions are not looked for now</source>
        <translation>Ahora no se buscan versiones más nuevas</translation>
    </message>
    <message>
        <source>No NVIDIA card that could be used was found.</source>
        <translation>No se ha encontrado ninguna tarjeta NVIDIA que se pueda usar.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found</source>
        <translation>No se ha encontrado ninguna tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>No adapter here is called “{name}”.</source>
        <translation>Ningún adaptador se llama aquí «{name}».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No build of PyTorch for {family} is known for {system}.</source>
        <translation>No se conoce ninguna versión de PyTorch de {family} para {system}.</translation>
    </message>
    <message>
        <source>No dataset is called “{name}”.</source>
        <translation>Ningún conjunto de datos se llama «{name}».</translation>
    </message>
    <message>
        <source>No difference that can be relied on</source>
        <translation>Ninguna diferencia fiable</translation>
    </message>
    <message>
        <source>No downloaded model is called “{name}”.</source>
        <translation>Ningún modelo descargado se llama «{name}».</translation>
    </message>
    <message>
        <source>No example has anything left to learn</source>
        <translation>A ningún ejemplo le queda algo que aprender</translation>
    </message>
    <message>
        <source>No example of this dataset is held out.</source>
        <translation>No hay ningún ejemplo reservado en este conjunto de datos.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>No longer exact</source>
        <translation>Ya no es exacto</translation>
    </message>
    <message>
        <source>No matching base is known</source>
        <translation>No se conoce ningún modelo base que encaje</translation>
    </message>
    <message>
        <source>No model known here ({count}) has its name or its shapes, and the file names none.</source>
        <translation>Ningún modelo conocido aquí ({count}) tiene su nombre o sus dimensiones, y el archivo no nombra ninguno.</translation>
    </message>
    <message>
        <source>No pair says which answer is better</source>
        <translation>Ningún par dice qué respuesta es mejor</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>No row has a column “{column}”.</source>
        <translation>Ninguna fila tiene una columna «{column}».</translation>
    </message>
    <message>
        <source>No run and no adapter of the library is called “{name}”.</source>
        <translation>Ninguna ejecución ni adaptador de la biblioteca se llama «{name}».</translation>
    </message>
    <message>
        <source>No run is called “{name}”.</source>
        <translation>Ninguna ejecución se llama «{name}».</translation>
    </message>
    <message>
        <source>No token is set</source>
        <translation>No hay ningún token puesto</translation>
    </message>
    <message>
        <source>No vote decides between the two</source>
        <translation>Ningún voto decide entre los dos</translation>
    </message>
    <message>
        <source>Nobody can be asked here.</source>
        <translation>Aquí no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.</source>
        <translation>No se ha podido usar ninguna de las {lines} filas de {path}. En {rows} de ellas: {reason}.</translation>
    </message>
    <message>
        <source>None of the {votes} votes prefers one of two answers.</source>
        <translation>Ninguno de los {votes} votos prefiere una de dos respuestas.</translation>
    </message>
    <message>
        <source>None was begun, or it is done.</source>
        <translation>No se empezó ninguna, o ya está hecha.</translation>
    </message>
    <message>
        <source>None was set up here, or this is a clone, whose engine is its own environment.</source>
        <translation>Aquí no se instaló ninguno, o esto es un clon, cuyo motor es su propio entorno.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>Not JSON from here on</source>
        <translation>A partir de aquí no es JSON</translation>
    </message>
    <message>
        <source>Not a kind of file that can be learnt from</source>
        <translation>No es un tipo de archivo del que se pueda aprender</translation>
    </message>
    <message>
        <source>Not a row of the table</source>
        <translation>No es una fila de la tabla</translation>
    </message>
    <message>
        <source>Not all examples fitted into the prompt</source>
        <translation>No cupieron todos los ejemplos en el prompt</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>No es un objeto</translation>
    </message>
    <message>
        <source>Not clearly better than a fixed answer</source>
        <translation>No es claramente mejor que una respuesta fija</translation>
    </message>
    <message>
        <source>Not enough graphics memory</source>
        <translation>No hay bastante memoria gráfica</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>No hay bastante memoria</translation>
    </message>
    <message>
        <source>Not every answer is a number</source>
        <translation>No todas las respuestas son un número</translation>
    </message>
    <message>
        <source>Not readable text</source>
        <translation>Texto ilegible</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Nothing has been trained on this PC so far.</source>
        <translation>Hasta ahora no se ha entrenado nada en este PC.</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>Nothing in the folder of {base} names it, so the page of the export names none.</source>
        <translation>Nada en la carpeta de {base} la nombra, así que la página de la exportación no indica ninguna.</translation>
    </message>
    <message>
        <source>Nothing in {path} could be read: {reason}.</source>
        <translation>No se ha podido leer nada de {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>No se reserva nada</translation>
    </message>
    <message>
        <source>Nothing shows on the Hub until all files are there.</source>
        <translation>No se ve nada en el Hub hasta que estén todos los archivos.</translation>
    </message>
    <message>
        <source>Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they do as well in the prompt.</source>
        <translation>Nada muestra aún qué es lo correcto. Pruebe prompts ahora y guarde las buenas respuestas como ejemplos; hasta unos {few}, van igual de bien en el prompt.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha quitado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Noticeable loss</source>
        <translation>Pérdida apreciable</translation>
    </message>
    <message>
        <source>Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.</source>
        <translation>Con pasajes sin tratar no se hace ningún prompt, y ninguna de las formas probadas tiene un mismo texto para todas las preguntas.</translation>
    </message>
    <message>
        <source>Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.</source>
        <translation>De lo que aprendió esta ejecución, solo LoRA tiene un número para ello; la fuerza pedida es {strength}.</translation>
    </message>
    <message>
        <source>Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to {high} points, 95 %); its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>De {count} preguntas generales, el modelo base responde bien {before} y el ajustado, {now} (diferencia de {low} a {high} puntos, 95 %); su sorpresa ante texto corriente (perplejidad): {rise}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}. At least {enough} pairs are needed.</source>
        <translation>De {count} pares reservados, la mejor respuesta es la más probable en {tuned}; para el modelo base, en {base}. Hacen falta al menos {enough} pares.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; the difference lies between {low} and {high}.</source>
        <translation>De {count} pares reservados, la mejor respuesta es la más probable en {tuned}; para el modelo base, en {base}; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>De {count} pares reservados, la mejor respuesta es la más probable en {tuned}; para el modelo base, en {base}; con tan pocos ejemplos es posible cualquier cosa entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>On a Mac with Apple silicon. The second command makes a 4-bit copy.</source>
        <translation>En un Mac con Apple silicon. El segundo comando hace una copia de 4 bits.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Con los mismos {count} ejemplos reservados, la combinación obtiene {now} y «{name}», {before}; con tan pocos es posible una diferencia entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Con los mismos {count} ejemplos reservados, la combinación obtiene {now} y «{name}», {before}; la diferencia está entre {low} y {high} y no es casualidad de estos pocos.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high}.</source>
        <translation>Con los mismos {count} ejemplos reservados, la combinación obtiene {now} y «{name}», {before}; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Con los mismos {count} ejemplos reservados, la puntuación es {now} y era {before}; con tan pocos es posible una diferencia entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Con los mismos {count} ejemplos reservados, la puntuación ha pasado de {before} a {now}; la diferencia está entre {low} y {high} y no es casualidad de estos pocos.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high}.</source>
        <translation>Con los mismos {count} ejemplos reservados, la puntuación ha pasado de {before} a {now}; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. At least {enough} examples are needed.</source>
        <translation>Con {count} ejemplos reservados, la perplejidad del modelo ajustado es {tuned} y la del modelo base, {base}. Hacen falta al menos {enough} ejemplos.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Con {count} ejemplos reservados, la perplejidad del modelo ajustado es {tuned} y la del modelo base, {base}. La pérdida por token cambia entre {low} y {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}: it hesitates between fewer words at each place. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Con {count} ejemplos reservados, la perplejidad del modelo ajustado es {tuned} y la del modelo base, {base}: duda entre menos palabras en cada lugar. La pérdida por token cambia entre {low} y {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model gets {prompted} with {shots} examples in the prompt; the difference lies between {low} and {high}.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned}; su modelo base obtiene {prompted} con {shots} ejemplos en el prompt; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, and {prompted} with {shots} examples in the prompt. Compared with that, the difference lies between {low} and {high}.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned}; su modelo base, {base}, y {prompted} con {shots} ejemplos en el prompt. Comparado con eso, la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, but {prompted} with {shots} examples in the prompt. The tuned model is not clearly above that: with so few examples anything between {low} and {high} is possible.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned}; su modelo base, {base}, pero {prompted} con {shots} ejemplos en el prompt. El modelo ajustado no está claramente por encima de eso: con tan pocos ejemplos es posible cualquier cosa entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; the difference lies between {low} and {high}.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned} y su modelo base, {base}; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned} y su modelo base, {base}; con tan pocos ejemplos es posible cualquier cosa entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; the difference lies between {low} and {high}.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned}; decir siempre la respuesta más habitual obtendría {base}; la diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Con {count} ejemplos reservados, que nunca vio, el modelo ajustado obtiene {tuned}; decir siempre la respuesta más habitual obtendría {base}; con tan pocos ejemplos es posible cualquier cosa entre {low} y {high}.</translation>
    </message>
    <message>
        <source>On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of the memory.</source>
        <translation>Con {rows} ejemplos distintos, un adaptador aprende tanto como entrenar el modelo entero, con una fracción de la memoria.</translation>
    </message>
    <message>
        <source>Once is no harm. If it comes again, try half the learning rate.</source>
        <translation>Una vez no hace daño. Si vuelve a ocurrir, pruebe con la mitad de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>One adapter for each use</source>
        <translation>Un adaptador para cada uso</translation>
    </message>
    <message>
        <source>One adapter for each use is small and quick to train, and is exchanged without touching the base model.</source>
        <translation>Un adaptador para cada uso es pequeño y rápido de entrenar, y se cambia sin tocar el modelo base.</translation>
    </message>
    <message>
        <source>One answer begins with a stock refusal</source>
        <translation>Una respuesta empieza con una negativa de fórmula</translation>
    </message>
    <message>
        <source>One answer does not come to an end</source>
        <translation>Una respuesta no llega a un final</translation>
    </message>
    <message>
        <source>One answer is a single word</source>
        <translation>Una respuesta es una sola palabra</translation>
    </message>
    <message>
        <source>One answer is empty</source>
        <translation>Una respuesta está vacía</translation>
    </message>
    <message>
        <source>One answer stands word for word in its prompt</source>
        <translation>Una respuesta aparece palabra por palabra en su prompt</translation>
    </message>
    <message>
        <source>One answer was left out</source>
        <translation>Se ha excluido una respuesta</translation>
    </message>
    <message>
        <source>One card does not answer and is left out. Restart the PC to try it again.</source>
        <translation>Una tarjeta no responde y queda fuera. Reinicie el PC para probarla otra vez.</translation>
    </message>
    <message>
        <source>One example is longer than {context} tokens</source>
        <translation>Un ejemplo es más largo que {context} tokens</translation>
    </message>
    <message>
        <source>One example was cut</source>
        <translation>Se ha cortado un ejemplo</translation>
    </message>
    <message>
        <source>One label occurs only once</source>
        <translation>Una etiqueta aparece una sola vez</translation>
    </message>
    <message>
        <source>One of {of} answers holds nothing.</source>
        <translation>Una de {of} respuestas no contiene nada.</translation>
    </message>
    <message>
        <source>One of {of} answers holds “{mark}”.</source>
        <translation>Una de {of} respuestas contiene «{mark}».</translation>
    </message>
    <message>
        <source>One of {of} answers ran into the longest length allowed.</source>
        <translation>Una de {of} respuestas ha llegado a la longitud máxima permitida.</translation>
    </message>
    <message>
        <source>One pair was left out</source>
        <translation>Se ha excluido un par</translation>
    </message>
    <message>
        <source>One part of this model cannot be worked out the same each time on this card. Training goes on all the same; continued after a pause, its last digits may differ.</source>
        <translation>Una parte de este modelo no se puede calcular siempre igual en esta tarjeta. El entrenamiento sigue de todos modos; si continúa tras una pausa, sus últimas cifras pueden variar.</translation>
    </message>
    <message>
        <source>One question is too long for this model</source>
        <translation>Una pregunta es demasiado larga para este modelo</translation>
    </message>
    <message>
        <source>One row has a label that hardly occurs</source>
        <translation>Una fila tiene una etiqueta que apenas aparece</translation>
    </message>
    <message>
        <source>One row has a label with few examples</source>
        <translation>Una fila tiene una etiqueta con pocos ejemplos</translation>
    </message>
    <message>
        <source>One row has garbled letters</source>
        <translation>Una fila tiene letras corrompidas</translation>
    </message>
    <message>
        <source>One row has the prompt of another but a different answer</source>
        <translation>Una fila tiene el prompt de otra pero una respuesta distinta</translation>
    </message>
    <message>
        <source>One row holds a bank account</source>
        <translation>Una fila contiene una cuenta bancaria</translation>
    </message>
    <message>
        <source>One row holds an e-mail address</source>
        <translation>Una fila contiene una dirección de correo</translation>
    </message>
    <message>
        <source>One row is far longer than the others</source>
        <translation>Una fila es mucho más larga que las demás</translation>
    </message>
    <message>
        <source>One row is in another language</source>
        <translation>Una fila está en otro idioma</translation>
    </message>
    <message>
        <source>One row is nearly the same as an earlier row</source>
        <translation>Una fila es casi igual a una fila anterior</translation>
    </message>
    <message>
        <source>One row is there more than once</source>
        <translation>Una fila aparece más de una vez</translation>
    </message>
    <message>
        <source>One row may hold a card number</source>
        <translation>Una fila puede contener un número de tarjeta</translation>
    </message>
    <message>
        <source>One row may hold a key or password</source>
        <translation>Una fila puede contener una clave o contraseña</translation>
    </message>
    <message>
        <source>One row may hold a phone number</source>
        <translation>Una fila puede contener un número de teléfono</translation>
    </message>
    <message>
        <source>One row spells its label differently</source>
        <translation>Una fila escribe su etiqueta de otra manera</translation>
    </message>
    <message>
        <source>One training row also stands in the held-out file</source>
        <translation>Una fila de entrenamiento está también en el archivo reservado</translation>
    </message>
    <message>
        <source>One training row is nearly the same as a held-out row</source>
        <translation>Una fila de entrenamiento es casi igual a una fila reservada</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed</source>
        <translation>Solo los pesos de 4 bits pueden pasar por streaming</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be GGUF files of their own</source>
        <translation>Solo los adaptadores LoRA pueden ser archivos GGUF propios</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be combined</source>
        <translation>Solo se pueden combinar adaptadores LoRA</translation>
    </message>
    <message>
        <source>Only models that write text are compared here</source>
        <translation>Aquí solo se comparan modelos que escriben texto</translation>
    </message>
    <message>
        <source>Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.</source>
        <translation>Solo {free:memory} de {total:memory} están libres en la tarjeta, y un paso tarda {now} s en vez de {usual} s.</translation>
    </message>
    <message>
        <source>Open and save it anew.</source>
        <translation>Ábralo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it and save a copy without a password.</source>
        <translation>Ábralo y guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Open it in an image program and save it as PNG or JPEG, then read the dataset again.</source>
        <translation>Ábrala en un programa de imágenes y guárdela como PNG o JPEG; después lea el conjunto de datos otra vez.</translation>
    </message>
    <message>
        <source>Open the dataset and look at its tab “Doctor”.</source>
        <translation>Abra el conjunto y mire su pestaña «Revisión».</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.</source>
        <translation>El texto corriente ha enseñado poco de él al modelo. Unas {pages} páginas bastan para seguir aprendiendo.</translation>
    </message>
    <message>
        <source>Other base model</source>
        <translation>Otro modelo base</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Other split</source>
        <translation>Otra división</translation>
    </message>
    <message>
        <source>Passages beside the question help</source>
        <translation>Los pasajes junto a la pregunta ayudan</translation>
    </message>
    <message>
        <source>Paste the address of a model's page, such as https://huggingface.co/org/name.</source>
        <translation>Pegue la dirección de la página de un modelo, como https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Paste the address of the model's page, such as https://huggingface.co/org/name.</source>
        <translation>Pegue la dirección de la página del modelo, como https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.</source>
        <translation>Perplejidad {alone} en {count} pasajes reservados: en cada lugar duda entre tantas palabras.</translation>
    </message>
    <message>
        <source>Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: {count}; at least {enough} are needed.</source>
        <translation>Perplejidad {with} con los otros pasajes más cercanos delante de un texto, {alone} sin ellos. Pasajes reservados: {count}; hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model to refuse what it could do.</source>
        <translation>Frases como «As an AI language model» proceden de otro asistente. Unas pocas bastan para que un modelo se niegue a lo que podría hacer.</translation>
    </message>
    <message>
        <source>PiSSA and DoRA both change what the base contributes.</source>
        <translation>PiSSA y DoRA cambian ambas lo que aporta el modelo base.</translation>
    </message>
    <message>
        <source>Plain conversation format</source>
        <translation>Formato de conversación sencillo</translation>
    </message>
    <message>
        <source>Process {pid} is at work on it.</source>
        <translation>El proceso {pid} está trabajando en ella.</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>Programa y bibliotecas</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Código de programa</translation>
    </message>
    <message>
        <source>Prompts are already good enough</source>
        <translation>Los prompts ya bastan</translation>
    </message>
    <message>
        <source>Prompts fall short</source>
        <translation>Los prompts se quedan cortos</translation>
    </message>
    <message>
        <source>Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, the model cannot learn which.</source>
        <translation>Prompts a los que afecta: {prompts}. Para relatos y chats eso está bien; donde hay una única respuesta correcta, el modelo no puede aprender cuál.</translation>
    </message>
    <message>
        <source>Prompts were not enough</source>
        <translation>Los prompts no han bastado</translation>
    </message>
    <message>
        <source>Put it back, or choose it again.</source>
        <translation>Vuelva a ponerlo o elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Put one into Settings, “Hub token”.</source>
        <translation>Introduzca uno en «Ajustes», «Token del Hub».</translation>
    </message>
    <message>
        <source>Put the folder back, or add or fetch the model under Models: the run finds it there.</source>
        <translation>Vuelva a poner la carpeta, o añada o descargue el modelo en «Modelos»: la ejecución lo encuentra allí.</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run.</source>
        <translation>Vuelva a poner el modelo original o inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Put them back, or read the dataset again.</source>
        <translation>Vuelva a ponerlas o lea el conjunto de datos otra vez.</translation>
    </message>
    <message>
        <source>Puts the letters right and leaves everything else as it is.</source>
        <translation>Corrige las letras y deja todo lo demás como está.</translation>
    </message>
    <message>
        <source>PyTorch for CUDA {cuda}</source>
        <translation>PyTorch para CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the CPU</source>
        <translation>PyTorch para la CPU</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the card is too old</source>
        <translation>PyTorch para la CPU, porque la tarjeta es demasiado antigua</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the driver is too old</source>
        <translation>PyTorch para la CPU, porque el controlador es demasiado antiguo</translation>
    </message>
    <message>
        <source>PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.</source>
        <translation>Se eligió PyTorch {torch} para {family}, pero no encuentra ninguna tarjeta que pueda usar: {cause}.</translation>
    </message>
    <message>
        <source>Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with answers teach a task: what to do with a message.</source>
        <translation>Los documentos sin tratar enseñan un ámbito: cómo habla y qué va unido, no cómo responder. Los ejemplos de prompts con respuestas enseñan una tarea: qué hacer con un mensaje.</translation>
    </message>
    <message>
        <source>Raw text alone makes a model answer worse</source>
        <translation>El texto sin tratar por sí solo hace que un modelo responda peor</translation>
    </message>
    <message>
        <source>Read both before you hand it on: the stricter of them decides.</source>
        <translation>Lea ambas antes de pasarlo a otros: decide la más estricta.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Léalo otra vez.</translation>
    </message>
    <message>
        <source>Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.</source>
        <translation>Lea algunas respuestas: o los documentos no las contienen, o este modelo no sabe usarlos. Uno más grande quizá sí.</translation>
    </message>
    <message>
        <source>Read the answers to decide</source>
        <translation>Leer las respuestas para decidir</translation>
    </message>
    <message>
        <source>Read the dataset again; what does not open is then left out.</source>
        <translation>Lea el conjunto de datos otra vez; lo que no se abra quedará fuera.</translation>
    </message>
    <message>
        <source>Read the files again; they are untouched.</source>
        <translation>Lea los archivos otra vez; están intactos.</translation>
    </message>
    <message>
        <source>Reading it took all the memory there was.</source>
        <translation>Leerlos ha ocupado toda la memoria que había.</translation>
    </message>
    <message>
        <source>Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.</source>
        <translation>Leer enseña cómo habla el ámbito; lo que cambia, y lo que debe ser exacto, va en el prompt.</translation>
    </message>
    <message>
        <source>Reading the data ended without an answer</source>
        <translation>La lectura de los datos ha terminado sin respuesta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove it under Models.</source>
        <translation>Quítelo en «Modelos».</translation>
    </message>
    <message>
        <source>Remove that one first, or choose another folder. Runs that were made with it need it to go on.</source>
        <translation>Quite antes esa o elija otra carpeta. Las ejecuciones que se hicieron con ella la necesitan para seguir.</translation>
    </message>
    <message>
        <source>Remove the dataset and add its files again.</source>
        <translation>Quite el conjunto de datos y añada sus archivos otra vez.</translation>
    </message>
    <message>
        <source>Remove the run if both are no longer needed.</source>
        <translation>Quite la ejecución si ya no necesita ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Remove this adapter and import it again.</source>
        <translation>Quite este adaptador e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Remove this file; then add the runs to the queue again.</source>
        <translation>Quite este archivo; después añada las ejecuciones otra vez a la cola.</translation>
    </message>
    <message>
        <source>Removing a model has to be confirmed</source>
        <translation>Quitar un modelo se tiene que confirmar</translation>
    </message>
    <message>
        <source>Repair the engine in Settings, with “Install again”.</source>
        <translation>Repare el motor en los Ajustes, con «Instalar de nuevo».</translation>
    </message>
    <message>
        <source>Repair the engine in Settings. The exported files are untouched; only the comparison is missing.</source>
        <translation>Repare el motor en los Ajustes. Los archivos exportados están intactos; solo falta la comparación.</translation>
    </message>
    <message>
        <source>Restart the PC.</source>
        <translation>Reinicie el PC.</translation>
    </message>
    <message>
        <source>Restart the PC. If it happens again, check power cables and cooling.</source>
        <translation>Reinicie el PC. Si vuelve a ocurrir, compruebe los cables de alimentación y la refrigeración.</translation>
    </message>
    <message>
        <source>Restart the PC; if that does not help, install the driver again.</source>
        <translation>Reinicie el PC; si no ayuda, instale el controlador otra vez.</translation>
    </message>
    <message>
        <source>Restore it from the system's bin.</source>
        <translation>Restáurelo desde la papelera del sistema.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or begin a new vote.</source>
        <translation>Restaure el archivo desde una copia o empiece una votación nueva.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or make the set again.</source>
        <translation>Restaure el archivo desde una copia o haga la serie otra vez.</translation>
    </message>
    <message>
        <source>Run it again after any change to see whether the quality has moved.</source>
        <translation>Hágala otra vez tras cualquier cambio para ver si la calidad se ha movido.</translation>
    </message>
    <message>
        <source>Run “python3 packaging/dev.py setup” to bring it up to date.</source>
        <translation>Ejecute «python3 packaging/dev.py setup» para actualizarlo.</translation>
    </message>
    <message>
        <source>Runs and Adapters list what is here.</source>
        <translation>Lo que hay aquí está en «Ejecuciones» y «Adaptadores».</translation>
    </message>
    <message>
        <source>Runs are waiting, and the queue starts them.</source>
        <translation>Hay ejecuciones esperando, y la cola las inicia.</translation>
    </message>
    <message>
        <source>Runs go on without the window; downloads and the set-up of the engine keep what has arrived.</source>
        <translation>Las ejecuciones siguen sin la ventana; las descargas y la instalación del motor conservan lo que ha llegado.</translation>
    </message>
    <message>
        <source>Runs lists them all.</source>
        <translation>Todas están en «Ejecuciones».</translation>
    </message>
    <message>
        <source>Runs that were at work then go on from their last checkpoint with “Continue”.</source>
        <translation>Las ejecuciones que estaban en marcha siguen desde su último punto de control con «Continuar».</translation>
    </message>
    <message>
        <source>Runs that were chosen: {count}.</source>
        <translation>Ejecuciones elegidas: {count}.</translation>
    </message>
    <message>
        <source>Runs train on the processor</source>
        <translation>Las ejecuciones se entrenan en el procesador</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Margen de seguridad</translation>
    </message>
    <message>
        <source>Same base model</source>
        <translation>Mismo modelo base</translation>
    </message>
    <message>
        <source>Same data</source>
        <translation>Mismos datos</translation>
    </message>
    <message>
        <source>Same examples, other documents</source>
        <translation>Mismos ejemplos, otros documentos</translation>
    </message>
    <message>
        <source>Save a report and send it to whoever helps you, if it happens again.</source>
        <translation>Si vuelve a ocurrir, guarde un informe y envíelo a quien le ayude.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels; a few hundred do.</source>
        <translation>Guárdela con menos píxeles; bastan unos cientos.</translation>
    </message>
    <message>
        <source>Save the recipe again where it came from.</source>
        <translation>Guarde la receta otra vez allí de donde procede.</translation>
    </message>
    <message>
        <source>Save the report as a web page, and print that.</source>
        <translation>Guarde el informe como página web e imprima esa.</translation>
    </message>
    <message>
        <source>Say more of it.</source>
        <translation>Indique más del nombre.</translation>
    </message>
    <message>
        <source>Say what the documents are for</source>
        <translation>Diga para qué son los documentos</translation>
    </message>
    <message>
        <source>Search for the model by name and take the one with *.safetensors files.</source>
        <translation>Busque el modelo por su nombre y use el que tiene archivos *.safetensors.</translation>
    </message>
    <message>
        <source>See what a head alone reaches first</source>
        <translation>Vea primero hasta dónde llega solo un cabezal</translation>
    </message>
    <message>
        <source>See whether the model is less surprised by a text when passages of your documents stand before it.</source>
        <translation>Vea si un texto sorprende menos al modelo cuando tiene delante pasajes de sus documentos.</translation>
    </message>
    <message>
        <source>Serves it with the interface of OpenAI.</source>
        <translation>Lo sirve con la interfaz de OpenAI.</translation>
    </message>
    <message>
        <source>Serves the base model, and the adapter under its own name.</source>
        <translation>Sirve el modelo base, y el adaptador con su propio nombre.</translation>
    </message>
    <message>
        <source>Set examples aside, give a file of held-out examples, or leave the scorecard out.</source>
        <translation>Aparte ejemplos, indique un archivo de ejemplos apartados o prescinda de la ficha de resultados.</translation>
    </message>
    <message>
        <source>Set one up first; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Instale primero uno; en un clon, ejecute «python3 packaging/dev.py setup».</translation>
    </message>
    <message>
        <source>Set the engine up again, and it is fetched for this card.</source>
        <translation>Vuelva a instalar el motor y se descargará para esta tarjeta.</translation>
    </message>
    <message>
        <source>Set the engine up for this card under Settings. Home says what is the matter with the card.</source>
        <translation>Configure el motor para esta tarjeta en Ajustes. Inicio dice qué le pasa a la tarjeta.</translation>
    </message>
    <message>
        <source>Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Configure el motor en «Ajustes»; en un clon, ejecute «python3 packaging/dev.py setup».</translation>
    </message>
    <message>
        <source>Set the share of general examples to 0.</source>
        <translation>Ponga a 0 la proporción de ejemplos generales.</translation>
    </message>
    <message>
        <source>Set up the engine; the button leads there.</source>
        <translation>Instale el motor; el botón lleva allí.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>Sign in and accept the terms at {page}; some makers look at each request, which can take days. A fine-grained token also needs the right to read gated repositories ({tokens}).</source>
        <translation>Inicie sesión y acepte las condiciones en {page}; algunos autores miran cada solicitud, lo que puede tardar días. Un token «fine-grained» necesita además el derecho a leer repositorios restringidos ({tokens}).</translation>
    </message>
    <message>
        <source>Single facts are still better looked up</source>
        <translation>Los hechos sueltos sigue siendo mejor consultarlos</translation>
    </message>
    <message>
        <source>Small cards and devices</source>
        <translation>Tarjetas y dispositivos pequeños</translation>
    </message>
    <message>
        <source>So close to one half, no useful number of further votes can be named.</source>
        <translation>Tan cerca de la mitad, no se puede indicar un número útil de votos adicionales.</translation>
    </message>
    <message>
        <source>Some answers are empty</source>
        <translation>Algunas respuestas están vacías</translation>
    </message>
    <message>
        <source>Some answers are not learned</source>
        <translation>Algunas respuestas no se aprenden</translation>
    </message>
    <message>
        <source>Some answers do not come to an end</source>
        <translation>Algunas respuestas no llegan a un final</translation>
    </message>
    <message>
        <source>Some answers were left out</source>
        <translation>Algunas respuestas se han excluido</translation>
    </message>
    <message>
        <source>Some examples were cut</source>
        <translation>Algunos ejemplos se han cortado</translation>
    </message>
    <message>
        <source>Some held-out examples are set apart</source>
        <translation>Algunos ejemplos reservados se dejan aparte</translation>
    </message>
    <message>
        <source>Some labels occur only once</source>
        <translation>Algunas etiquetas aparecen una sola vez</translation>
    </message>
    <message>
        <source>Some pairs prefer nothing</source>
        <translation>En algunos pares no se prefiere nada</translation>
    </message>
    <message>
        <source>Some pairs were left out</source>
        <translation>Algunos pares se han excluido</translation>
    </message>
    <message>
        <source>Some questions are too long for this model</source>
        <translation>Algunas preguntas son demasiado largas para este modelo</translation>
    </message>
    <message>
        <source>Some texts have no label</source>
        <translation>Algunos textos no tienen etiqueta</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>Algo imprevisto ha salido mal</translation>
    </message>
    <message>
        <source>Sorting and extracting</source>
        <translation>Clasificar y extraer</translation>
    </message>
    <message>
        <source>Split it, or save it as JSON Lines, CSV or Parquet.</source>
        <translation>Divídalo o guárdelo como JSON Lines, CSV o Parquet.</translation>
    </message>
    <message>
        <source>Start a new run with the same recipe.</source>
        <translation>Inicie una ejecución nueva con la misma receta.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Start one under New run.</source>
        <translation>Empiece una en «Nueva ejecución».</translation>
    </message>
    <message>
        <source>Stop it or take it out of the queue first.</source>
        <translation>Primero deténgala o quítela de la cola.</translation>
    </message>
    <message>
        <source>Stop, and start again with half the learning rate.</source>
        <translation>Detenga la ejecución y empiece otra vez con la mitad de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.</source>
        <translation>Desactívelo en los Ajustes (o HF_HUB_OFFLINE en el entorno) o use un modelo que esté en este PC.</translation>
    </message>
    <message>
        <source>Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.</source>
        <translation>Use archivos JSON Lines, JSON, CSV, Parquet, Excel, de texto, Markdown, HTML, PDF, Word o EPUB.</translation>
    </message>
    <message>
        <source>Take a base model for text, or folders of images as examples.</source>
        <translation>Use un modelo base para texto, o carpetas de imágenes como ejemplos.</translation>
    </message>
    <message>
        <source>Take a base model that sees images.</source>
        <translation>Use un modelo base que vea imágenes.</translation>
    </message>
    <message>
        <source>Take a base model that writes, or examples that are texts with labels.</source>
        <translation>Use un modelo base que escriba, o ejemplos que sean textos con etiquetas.</translation>
    </message>
    <message>
        <source>Take a larger form, or the merged model, which is whole.</source>
        <translation>Use una forma más grande o el modelo fusionado, que está entero.</translation>
    </message>
    <message>
        <source>Take another model, such as one of the recommended ones.</source>
        <translation>Use otro modelo, por ejemplo uno de los recomendados.</translation>
    </message>
    <message>
        <source>Take care whom such a file comes from. Put a name there instead, or save the recipe again.</source>
        <translation>Tenga cuidado con la procedencia de un archivo así. Ponga un nombre en su lugar o guarde la receta otra vez.</translation>
    </message>
    <message>
        <source>Take fewer at a time.</source>
        <translation>Use menos cada vez.</translation>
    </message>
    <message>
        <source>Take fewer prompts; for data to learn from there is Datasets.</source>
        <translation>Use menos prompts; para datos de los que aprender están los conjuntos de datos.</translation>
    </message>
    <message>
        <source>Take fewer.</source>
        <translation>Use menos.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.</source>
        <translation>Use más de {fewest} pasos (más épocas o menos filas por paso) o un arranque (warm-up) más corto.</translation>
    </message>
    <message>
        <source>Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.</source>
        <translation>Use texto con un prompt por línea, o JSON Lines con «prompt» o «messages».</translation>
    </message>
    <message>
        <source>Take the Hub itself instead of a mirror (Settings, “Hub address”).</source>
        <translation>Use el propio Hub en lugar de una réplica (Ajustes, «Dirección del Hub»).</translation>
    </message>
    <message>
        <source>Take the base model that it belongs to.</source>
        <translation>Use el modelo base al que pertenece.</translation>
    </message>
    <message>
        <source>Take the field out, or save the recipe again.</source>
        <translation>Quite el campo o guarde la receta otra vez.</translation>
    </message>
    <message>
        <source>Take the file of a language model.</source>
        <translation>Use el archivo de un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Take the file of the language model that it belongs to.</source>
        <translation>Use el archivo del modelo de lenguaje al que pertenece.</translation>
    </message>
    <message>
        <source>Take the file with the weights.</source>
        <translation>Use el archivo con los pesos.</translation>
    </message>
    <message>
        <source>Take the model it belongs to{base}.</source>
        <translation>Use el modelo al que pertenece{base}.</translation>
    </message>
    <message>
        <source>Take the model they were made from{base}.</source>
        <translation>Use el modelo a partir del que se hicieron{base}.</translation>
    </message>
    <message>
        <source>Take the runs out of the queue first (Runs).</source>
        <translation>Saque primero las ejecuciones de la cola («Ejecuciones»).</translation>
    </message>
    <message>
        <source>Take them out of one of the two files.</source>
        <translation>Quítelos de uno de los dos archivos.</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF.</source>
        <translation>Admite carpetas de modelos Llama, Mistral, Gemma y Phi; para otros, exporte GGUF.</translation>
    </message>
    <message>
        <source>That base model is not on this PC yet.</source>
        <translation>Ese modelo base aún no está en este PC.</translation>
    </message>
    <message>
        <source>That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got better is mostly chance.</source>
        <translation>Eso basta para probar cosas y para enseñar un tono o una forma. Con menos de {wanted} ejemplos, si ha mejorado es sobre todo azar.</translation>
    </message>
    <message>
        <source>That is learned by going on reading them: about {pages} pages are enough.</source>
        <translation>Eso se aprende al seguir leyéndolos: unas {pages} páginas bastan.</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Eso no es posible ahora</translation>
    </message>
    <message>
        <source>That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.</source>
        <translation>Se conserva esa parte de la suma ponderada de las partes, medida por su tamaño al cuadrado; el resto queda fuera.</translation>
    </message>
    <message>
        <source>The GGUF file cannot be read</source>
        <translation>No se puede leer el archivo GGUF</translation>
    </message>
    <message>
        <source>The GGUF file is not complete</source>
        <translation>El archivo GGUF no está completo</translation>
    </message>
    <message>
        <source>The GGUF file is not there</source>
        <translation>El archivo GGUF no está</translation>
    </message>
    <message>
        <source>The Hub asks for a pause</source>
        <translation>El Hub pide una pausa</translation>
    </message>
    <message>
        <source>The Hub could not be found</source>
        <translation>No se ha encontrado el Hub</translation>
    </message>
    <message>
        <source>The Hub could not be reached</source>
        <translation>No se ha podido conectar con el Hub</translation>
    </message>
    <message>
        <source>The Hub does not allow this</source>
        <translation>El Hub no permite esto</translation>
    </message>
    <message>
        <source>The Hub does not allow this upload</source>
        <translation>El Hub no permite esta subida</translation>
    </message>
    <message>
        <source>The Hub does not hand out {repo} any more.</source>
        <translation>El Hub ya no entrega {repo}.</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>El Hub no conoce este token</translation>
    </message>
    <message>
        <source>The Hub has a problem of its own</source>
        <translation>El Hub tiene un problema propio</translation>
    </message>
    <message>
        <source>The Hub's answer is far too long</source>
        <translation>La respuesta del Hub es demasiado larga</translation>
    </message>
    <message>
        <source>The Modelfile beside it has template and stop words.</source>
        <translation>El Modelfile que lo acompaña tiene la plantilla y las palabras de parada.</translation>
    </message>
    <message>
        <source>The Modelfile says nothing about the chat template</source>
        <translation>El Modelfile no dice nada de la plantilla de chat</translation>
    </message>
    <message>
        <source>The NVIDIA driver answered with an error.</source>
        <translation>El controlador de NVIDIA ha respondido con un error.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running</source>
        <translation>El controlador de NVIDIA no está en marcha</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running, so its card cannot be used.</source>
        <translation>El controlador de NVIDIA no está en marcha, así que su tarjeta no se puede usar.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is running but sees no card.</source>
        <translation>El controlador de NVIDIA está en marcha, pero no ve ninguna tarjeta.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old</source>
        <translation>El controlador de NVIDIA es demasiado antiguo</translation>
    </message>
    <message>
        <source>The NVIDIA driver was just updated</source>
        <translation>El controlador de NVIDIA se acaba de actualizar</translation>
    </message>
    <message>
        <source>The NVIDIA driver's library (NVML) is not installed on this PC.</source>
        <translation>La biblioteca del controlador de NVIDIA (NVML) no está instalada en este PC.</translation>
    </message>
    <message>
        <source>The PDF could not be made</source>
        <translation>No se ha podido hacer el PDF</translation>
    </message>
    <message>
        <source>The Python packages for training are missing: {cause}.</source>
        <translation>Faltan los paquetes de Python para entrenar: {cause}.</translation>
    </message>
    <message>
        <source>The adapter alone cannot carry a strength</source>
        <translation>El adaptador solo no puede llevar una fuerza</translation>
    </message>
    <message>
        <source>The adapter cannot be merged into this model</source>
        <translation>El adaptador no se puede fusionar con este modelo</translation>
    </message>
    <message>
        <source>The adapter does not go onto this base model</source>
        <translation>El adaptador no va con este modelo base</translation>
    </message>
    <message>
        <source>The adapter gives another model than the tuned one</source>
        <translation>El adaptador da un modelo distinto del ajustado</translation>
    </message>
    <message>
        <source>The adapter gives the tuned model</source>
        <translation>El adaptador da el modelo ajustado</translation>
    </message>
    <message>
        <source>The adapter has no weights</source>
        <translation>El adaptador no tiene pesos</translation>
    </message>
    <message>
        <source>The adapter is not there</source>
        <translation>El adaptador no está</translation>
    </message>
    <message>
        <source>The adapter names it, and all its shapes agree.</source>
        <translation>El adaptador lo nombra y todas sus dimensiones coinciden.</translation>
    </message>
    <message>
        <source>The adapter names {named}, and none of the {count} models known here has its shapes.</source>
        <translation>El adaptador nombra {named}, y ninguno de los {count} modelos conocidos aquí tiene sus dimensiones.</translation>
    </message>
    <message>
        <source>The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with every model built the same.</source>
        <translation>El adaptador nombra {named}, que no se conoce aquí. Todas sus dimensiones coinciden con {base}, pero también con cualquier modelo construido igual.</translation>
    </message>
    <message>
        <source>The adapter's base model is not on this PC</source>
        <translation>El modelo base del adaptador no está en este PC</translation>
    </message>
    <message>
        <source>The adapter's configuration cannot be read</source>
        <translation>No se puede leer la configuración del adaptador</translation>
    </message>
    <message>
        <source>The adapter's configuration makes no sense</source>
        <translation>La configuración del adaptador no tiene sentido</translation>
    </message>
    <message>
        <source>The adapter's weights are damaged</source>
        <translation>Los pesos del adaptador están dañados</translation>
    </message>
    <message>
        <source>The adapter's weights are not what its configuration says</source>
        <translation>Los pesos del adaptador no son lo que dice su configuración</translation>
    </message>
    <message>
        <source>The address before it is kept.</source>
        <translation>Se conserva la dirección anterior.</translation>
    </message>
    <message>
        <source>The answers are much longer than expected</source>
        <translation>Las respuestas son mucho más largas de lo esperado</translation>
    </message>
    <message>
        <source>The answers are much shorter than expected</source>
        <translation>Las respuestas son mucho más cortas de lo esperado</translation>
    </message>
    <message>
        <source>The answers repeat themselves</source>
        <translation>Las respuestas se repiten</translation>
    </message>
    <message>
        <source>The answers would not fit</source>
        <translation>Las respuestas no cabrían</translation>
    </message>
    <message>
        <source>The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.</source>
        <translation>No se encuentra el último turno del asistente en la conversación generada, así que no se sabe qué aprender.</translation>
    </message>
    <message>
        <source>The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned model {now}. Its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>El modelo base apenas va mejor que adivinando ({chance}) en {count} preguntas generales: {before}; el ajustado, {now}. Su sorpresa ante texto corriente (perplejidad): {rise}.</translation>
    </message>
    <message>
        <source>The base model changed since this run was made</source>
        <translation>El modelo base ha cambiado desde que se hizo esta ejecución</translation>
    </message>
    <message>
        <source>The base model could not be loaded</source>
        <translation>No se ha podido cargar el modelo base</translation>
    </message>
    <message>
        <source>The base model differs</source>
        <translation>El modelo base es distinto</translation>
    </message>
    <message>
        <source>The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.</source>
        <translation>El modelo base no tiene plantilla de chat propia, así que se usa «User: … Assistant: …» y se guarda con el adaptador.</translation>
    </message>
    <message>
        <source>The base model here is another than this adapter was matched with</source>
        <translation>El modelo base de aquí no es aquel al que se asoció este adaptador</translation>
    </message>
    <message>
        <source>The base model is not here</source>
        <translation>El modelo base no está aquí</translation>
    </message>
    <message>
        <source>The base model is not there</source>
        <translation>El modelo base no está</translation>
    </message>
    <message>
        <source>The base model of this adapter is not here</source>
        <translation>El modelo base de este adaptador no está aquí</translation>
    </message>
    <message>
        <source>The base model of “{name}” is not here</source>
        <translation>El modelo base de «{name}» no está aquí</translation>
    </message>
    <message>
        <source>The base model reads the answers first</source>
        <translation>El modelo base lee primero las respuestas</translation>
    </message>
    <message>
        <source>The base model stays as it is. An instruction and a few fitting examples stand in front of each question.</source>
        <translation>El modelo base se queda como está. Delante de cada pregunta hay una instrucción y unos pocos ejemplos adecuados.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from those.</source>
        <translation>El modelo base se queda como está. Los pasajes que encajan con una pregunta se ponen en el prompt, y responde a partir de ellos.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit best stand in front of each question.</source>
        <translation>El modelo base se queda como está. Los pasajes que mejor encajan están delante de cada pregunta.</translation>
    </message>
    <message>
        <source>The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.</source>
        <translation>El modelo base se queda como está; aprenden pequeños añadidos junto a sus pesos (LoRA, o QLoRA en 4 bits).</translation>
    </message>
    <message>
        <source>The base model with examples is as good</source>
        <translation>El modelo base con ejemplos es igual de bueno</translation>
    </message>
    <message>
        <source>The base model with examples is better</source>
        <translation>El modelo base con ejemplos es mejor</translation>
    </message>
    <message>
        <source>The base was quantised anew</source>
        <translation>El modelo base se ha cuantizado de nuevo</translation>
    </message>
    <message>
        <source>The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.</source>
        <translation>El modelo base {base} está bajo {licence}; el adaptador, bajo {own}; la página de la exportación nombra ambas.</translation>
    </message>
    <message>
        <source>The best look cannot be kept</source>
        <translation>No se puede conservar la mejor medición</translation>
    </message>
    <message>
        <source>The best look is kept</source>
        <translation>Se conserva la mejor medición</translation>
    </message>
    <message>
        <source>The best one reached {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>El mejor llegó a {score} con sus ejemplos reservados, de {ceiling} alcanzables.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples).</source>
        <translation>El mejor prompt consigue el {score} de lo alcanzable (de {low} a {high}, en {count} ejemplos reservados).</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); at least {enough} are needed.</source>
        <translation>El mejor prompt consigue el {score} de lo alcanzable (de {low} a {high}, en {count} ejemplos reservados); hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); {gap} are missing.</source>
        <translation>El mejor prompt consigue el {score} de lo alcanzable (de {low} a {high}, en {count} ejemplos reservados); faltan {gap}.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>El mejor prompt llega a {score} con sus ejemplos reservados, de {ceiling} alcanzables.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>El mejor prompt llega a {score} con sus ejemplos reservados, de {ceiling} alcanzables. Al entrenamiento apenas le queda algo que ganar.</translation>
    </message>
    <message>
        <source>The best prompt's answers share {score} of what can be reached ({low} to {high}, by {count} held-out examples) with the expected ones, letter by letter. There are many good answers to such questions, so even a perfect model does not reach 100 %.</source>
        <translation>Las respuestas del mejor prompt comparten el {score} de lo alcanzable (de {low} a {high}, en {count} ejemplos reservados) con las esperadas, letra por letra. Para esas preguntas hay muchas respuestas buenas, así que ni un modelo perfecto llega al 100 %.</translation>
    </message>
    <message>
        <source>The better answer is nearly always the longer one</source>
        <translation>La mejor respuesta es casi siempre la más larga</translation>
    </message>
    <message>
        <source>The card does not tell its temperature or its power, so that the limit under Settings has no effect here.</source>
        <translation>La tarjeta no indica su temperatura o su potencia, así que el límite de los Ajustes no tiene efecto aquí.</translation>
    </message>
    <message>
        <source>The card drew {watts} W on average. Training waits between rows to stay below {limit} W.</source>
        <translation>La tarjeta ha consumido {watts} W de media. El entrenamiento espera entre filas para quedar por debajo de {limit} W.</translation>
    </message>
    <message>
        <source>The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.</source>
        <translation>La tarjeta tiene {total:memory}, de los que {free:memory} están libres; esta ejecución ya ocupaba {held:memory}.</translation>
    </message>
    <message>
        <source>The card is cooling down</source>
        <translation>La tarjeta se está enfriando</translation>
    </message>
    <message>
        <source>The card is divided by MIG, and Tunesmith trains on whole cards only.</source>
        <translation>La tarjeta está dividida con MIG, y Tunesmith solo entrena en tarjetas enteras.</translation>
    </message>
    <message>
        <source>The card's limit cannot be kept</source>
        <translation>No se puede respetar el límite de la tarjeta</translation>
    </message>
    <message>
        <source>The card's memory overflows into the PC's</source>
        <translation>La memoria de la tarjeta se desborda a la del PC</translation>
    </message>
    <message>
        <source>The changed tensors take the place of the base's own.</source>
        <translation>Los tensores cambiados ocupan el lugar de los del propio modelo base.</translation>
    </message>
    <message>
        <source>The chat template that goes along gives another text than in training, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>La plantilla de chat que lo acompaña da un texto distinto al del entrenamiento, así que el modelo lee algo con lo que no se entrenó, por mucho que coincida lo demás.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another recipe</source>
        <translation>El punto de control pertenece a otra receta</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read</source>
        <translation>No se puede leer el punto de control</translation>
    </message>
    <message>
        <source>The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.</source>
        <translation>El punto de control se escribió con {before}; esto es {now}. El entrenamiento sigue, pero no bit a bit como allí.</translation>
    </message>
    <message>
        <source>The column to split by is not there</source>
        <translation>La columna por la que dividir no está</translation>
    </message>
    <message>
        <source>The comparison took too long</source>
        <translation>La comparación ha tardado demasiado</translation>
    </message>
    <message>
        <source>The config.json in {path} asks for program code from the internet, which Tunesmith never runs.</source>
        <translation>El config.json de {path} pide código de programa de internet, que Tunesmith nunca ejecuta.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se ha cortado</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>La conexión no es de confianza</translation>
    </message>
    <message>
        <source>The connection to the Hub is not safe</source>
        <translation>La conexión con el Hub no es segura</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>La conversación se conserva.</translation>
    </message>
    <message>
        <source>The conversation is not there</source>
        <translation>La conversación no está</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>La conversación es demasiado larga para este modelo</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>El archivo dañado se conserva como {aside}.</translation>
    </message>
    <message>
        <source>The data does not fit into this PC's memory</source>
        <translation>Los datos no caben en la memoria de este PC</translation>
    </message>
    <message>
        <source>The data is not here</source>
        <translation>Los datos no están aquí</translation>
    </message>
    <message>
        <source>The dataset could not be changed</source>
        <translation>No se ha podido cambiar el conjunto de datos</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>El conjunto de datos está como estaba.</translation>
    </message>
    <message>
        <source>The dataset is not ready yet</source>
        <translation>El conjunto de datos aún no está listo</translation>
    </message>
    <message>
        <source>The dataset is not there</source>
        <translation>El conjunto de datos no está</translation>
    </message>
    <message>
        <source>The dataset's own copy is damaged</source>
        <translation>La copia propia del conjunto de datos está dañada</translation>
    </message>
    <message>
        <source>The dataset's settings cannot be read</source>
        <translation>No se pueden leer los ajustes del conjunto de datos</translation>
    </message>
    <message>
        <source>The doctor offers no fix “{code}” for “{name}”.</source>
        <translation>La revisión no ofrece ningún arreglo «{code}» para «{name}».</translation>
    </message>
    <message>
        <source>The documents come first</source>
        <translation>Primero van los documentos</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>La descarga se ha cortado</translation>
    </message>
    <message>
        <source>The download came to a standstill</source>
        <translation>La descarga se ha quedado parada</translation>
    </message>
    <message>
        <source>The drive became full</source>
        <translation>La unidad se ha llenado</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <source>The driver lost contact with the card.</source>
        <translation>El controlador ha perdido el contacto con la tarjeta.</translation>
    </message>
    <message>
        <source>The engine did not understand</source>
        <translation>El motor no ha entendido la petición</translation>
    </message>
    <message>
        <source>The engine does not fit on this drive</source>
        <translation>El motor no cabe en esta unidad</translation>
    </message>
    <message>
        <source>The engine gave no answer</source>
        <translation>El motor no ha dado respuesta</translation>
    </message>
    <message>
        <source>The engine is being set up already</source>
        <translation>El motor ya se está instalando</translation>
    </message>
    <message>
        <source>The engine is in use</source>
        <translation>El motor está en uso</translation>
    </message>
    <message>
        <source>The engine on this PC is the build for the processor, which cannot use a graphics card.</source>
        <translation>El motor de este PC es la versión para el procesador, que no puede usar una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The evaluation is saved</source>
        <translation>La evaluación está guardada</translation>
    </message>
    <message>
        <source>The evaluation is saved, but not compared</source>
        <translation>La evaluación está guardada, pero no comparada</translation>
    </message>
    <message>
        <source>The example was not added</source>
        <translation>El ejemplo no se ha añadido</translation>
    </message>
    <message>
        <source>The examples are being learned by heart</source>
        <translation>Los ejemplos se están aprendiendo de memoria</translation>
    </message>
    <message>
        <source>The examples go into the prompt</source>
        <translation>Los ejemplos van en el prompt</translation>
    </message>
    <message>
        <source>The expected answer is “{answer}” {count} times; saying that always would be right always.</source>
        <translation>La respuesta esperada es «{answer}» {count} veces; decirla siempre sería acertar siempre.</translation>
    </message>
    <message>
        <source>The export needs an empty folder</source>
        <translation>La exportación necesita una carpeta vacía</translation>
    </message>
    <message>
        <source>The exported files are untouched.</source>
        <translation>Los archivos exportados están intactos.</translation>
    </message>
    <message>
        <source>The features of each example are worked out once and kept; the head itself learns in seconds.</source>
        <translation>Las características de cada ejemplo se calculan una vez y se conservan; el cabezal en sí aprende en segundos.</translation>
    </message>
    <message>
        <source>The field could be learned from them.</source>
        <translation>El ámbito se podría aprender de ellas.</translation>
    </message>
    <message>
        <source>The field is learned from raw documents, what to do with it from your examples, in one run.</source>
        <translation>El ámbito se aprende de documentos sin tratar; qué hacer con él, de sus ejemplos, en una sola ejecución.</translation>
    </message>
    <message>
        <source>The field is unusual</source>
        <translation>El ámbito es poco común</translation>
    </message>
    <message>
        <source>The field is unusual, and there is a task</source>
        <translation>El ámbito es poco común y hay una tarea</translation>
    </message>
    <message>
        <source>The field is unusual, and you have documents of it</source>
        <translation>El ámbito es poco común y usted tiene documentos de él</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>El archivo ha cambiado mientras se leía</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se ha podido leer el archivo</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>The file itself names it as its model.</source>
        <translation>El propio archivo lo nombra como su modelo.</translation>
    </message>
    <message>
        <source>The file names it as where it comes from. It has not been compared with the file yet.</source>
        <translation>El archivo lo nombra como su origen. Aún no se ha comparado con el archivo.</translation>
    </message>
    <message>
        <source>The file says that its model was made from it. What was trained into it since is not in this base.</source>
        <translation>El archivo dice que su modelo se hizo a partir de él. Lo que se le entrenó después no está en este modelo base.</translation>
    </message>
    <message>
        <source>The file was damaged, so everything is set as at the first start.</source>
        <translation>El archivo estaba dañado; por eso todo está como en el primer inicio.</translation>
    </message>
    <message>
        <source>The files of “{name}” have not been read to the end.</source>
        <translation>Los archivos de «{name}» no se han leído hasta el final.</translation>
    </message>
    <message>
        <source>The first to chat in a terminal, the second to serve it.</source>
        <translation>El primero, para chatear en un terminal; el segundo, para servirlo.</translation>
    </message>
    <message>
        <source>The first {steps} of {all} steps go over the documents once; the examples follow.</source>
        <translation>Los primeros {steps} de {all} pasos recorren los documentos una vez; después siguen los ejemplos.</translation>
    </message>
    <message>
        <source>The folder does not hold everything</source>
        <translation>La carpeta no contiene todo</translation>
    </message>
    <message>
        <source>The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.</source>
        <translation>El modelo congelado apenas ha encontrado textos así. Con {rows} ejemplos se puede adaptar también su propia lectura.</translation>
    </message>
    <message>
        <source>The general questions cannot be read</source>
        <translation>No se pueden leer las preguntas generales</translation>
    </message>
    <message>
        <source>The graphics card can train.</source>
        <translation>La tarjeta gráfica puede entrenar.</translation>
    </message>
    <message>
        <source>The graphics card cannot be read</source>
        <translation>La tarjeta gráfica no se puede leer</translation>
    </message>
    <message>
        <source>The graphics card cannot be used</source>
        <translation>No se puede usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>The graphics card fell away</source>
        <translation>La tarjeta gráfica se ha perdido</translation>
    </message>
    <message>
        <source>The graphics card has fallen off the bus</source>
        <translation>La tarjeta gráfica ha desaparecido del bus</translation>
    </message>
    <message>
        <source>The graphics card is split into slices</source>
        <translation>La tarjeta gráfica está dividida en partes</translation>
    </message>
    <message>
        <source>The graphics card may not be used</source>
        <translation>La tarjeta gráfica no se puede usar</translation>
    </message>
    <message>
        <source>The graphics card stopped working on this run</source>
        <translation>La tarjeta gráfica ha dejado de funcionar en esta ejecución</translation>
    </message>
    <message>
        <source>The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison would look better than the model is.</source>
        <translation>El archivo reservado tiene {held_out} filas. Lo que se entrenó se responde bien en cualquier caso, así que la comparación parecería mejor que el modelo.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.</source>
        <translation>La pérdida en los ejemplos reservados no ha mejorado en {looks} mediciones. Se conserva la mejor, la posterior al paso {step}.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, not the best look, after step {step}.</source>
        <translation>La pérdida en los ejemplos reservados no ha mejorado en {looks} mediciones. Se conserva el último paso, como dice la receta, y no el mejor estado, el posterior al paso {step}.</translation>
    </message>
    <message>
        <source>The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the training loss went on falling.</source>
        <translation>La pérdida en los ejemplos reservados fue la mejor en el paso {best_step}, con {best}, y ha subido a {now} en el paso {step}, mientras la pérdida de entrenamiento seguía bajando.</translation>
    </message>
    <message>
        <source>The image model lacks a file</source>
        <translation>Al modelo de imágenes le falta un archivo</translation>
    </message>
    <message>
        <source>The images are unusual</source>
        <translation>Las imágenes son poco comunes</translation>
    </message>
    <message>
        <source>The index cannot be understood</source>
        <translation>No se puede entender el índice</translation>
    </message>
    <message>
        <source>The index does not have this package</source>
        <translation>El índice no tiene este paquete</translation>
    </message>
    <message>
        <source>The index offers other files than it should</source>
        <translation>El índice ofrece archivos distintos de los que debería</translation>
    </message>
    <message>
        <source>The installer said: {cause}</source>
        <translation>El instalador ha dicho: {cause}</translation>
    </message>
    <message>
        <source>The labels are uneven: one row has the rarest</source>
        <translation>Las etiquetas son desiguales: una fila tiene la más rara</translation>
    </message>
    <message>
        <source>The labels are uneven: {rows} rows have the rarest</source>
        <translation>Las etiquetas son desiguales: {rows} filas tienen la más rara</translation>
    </message>
    <message>
        <source>The labels change often</source>
        <translation>Las etiquetas cambian a menudo</translation>
    </message>
    <message>
        <source>The last checkpoint of the run is kept.</source>
        <translation>El último punto de control de la ejecución se conserva.</translation>
    </message>
    <message>
        <source>The licence of the adapter is not known</source>
        <translation>No se conoce la licencia del adaptador</translation>
    </message>
    <message>
        <source>The licence of the base model is not known</source>
        <translation>No se conoce la licencia del modelo base</translation>
    </message>
    <message>
        <source>The limit can be changed under Settings at any time.</source>
        <translation>El límite se puede cambiar en cualquier momento en los Ajustes.</translation>
    </message>
    <message>
        <source>The limit of {limit} °C can be changed under Settings at any time.</source>
        <translation>El límite de {limit} °C se puede cambiar en cualquier momento en los Ajustes.</translation>
    </message>
    <message>
        <source>The log of the run has the details.</source>
        <translation>El registro de la ejecución tiene los detalles.</translation>
    </message>
    <message>
        <source>The longest answer ({answer} tokens) must be shorter than the longest example ({context}).</source>
        <translation>La respuesta más larga ({answer} tokens) debe ser más corta que el ejemplo más largo ({context}).</translation>
    </message>
    <message>
        <source>The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the model's row is cut off.</source>
        <translation>La más larga tiene {longest} caracteres, mientras que casi todas las demás no llegan a {usual}. Lo que no cabe en la fila del modelo se corta.</translation>
    </message>
    <message>
        <source>The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.</source>
        <translation>La pérdida había bajado a {lowest} y desde hace {count} pasos está muy por encima, en {now} de media.</translation>
    </message>
    <message>
        <source>The loss was {first} at first and is {now} after {step} steps.</source>
        <translation>La pérdida era {first} al principio y es {now} tras {step} pasos.</translation>
    </message>
    <message>
        <source>The measurement gave a number that makes no sense: {cause}.</source>
        <translation>La medición ha dado un número que no tiene sentido: {cause}.</translation>
    </message>
    <message>
        <source>The merged model answers otherwise than the tuned model</source>
        <translation>El modelo fusionado responde de otro modo que el ajustado</translation>
    </message>
    <message>
        <source>The merged model is nearly the tuned model</source>
        <translation>El modelo fusionado es casi el modelo ajustado</translation>
    </message>
    <message>
        <source>The merged model is the tuned model</source>
        <translation>El modelo fusionado es el modelo ajustado</translation>
    </message>
    <message>
        <source>The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.</source>
        <translation>El método «{method}» cambia pesos del propio modelo, y la receta los tiene en 4 bits.</translation>
    </message>
    <message>
        <source>The model answered {count} held-out examples; the score is {now}.</source>
        <translation>El modelo ha respondido {count} ejemplos reservados; la puntuación es {now}.</translation>
    </message>
    <message>
        <source>The model could not be written as GGUF</source>
        <translation>No se ha podido escribir el modelo como GGUF</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>El modelo obtiene {tuned}; decir siempre la respuesta más habitual obtendría {base}. Un solo ejemplo reservado es demasiado poco para saberlo; hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>El modelo obtiene {tuned}; decir siempre la respuesta más habitual obtendría {base}. {count} ejemplos reservados son demasiado pocos para saberlo; hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>The model has no such layers</source>
        <translation>El modelo no tiene esas capas</translation>
    </message>
    <message>
        <source>The model has no tokenizer</source>
        <translation>El modelo no tiene tokenizador</translation>
    </message>
    <message>
        <source>The model has no weights</source>
        <translation>El modelo no tiene pesos</translation>
    </message>
    <message>
        <source>The model is not complete</source>
        <translation>El modelo no está completo</translation>
    </message>
    <message>
        <source>The model knows its language already.</source>
        <translation>El modelo ya conoce su lenguaje.</translation>
    </message>
    <message>
        <source>The model learns to give better answers rather than worse ones, and is held close to how it was.</source>
        <translation>El modelo aprende a dar mejores respuestas en lugar de peores, y se mantiene cerca de como era.</translation>
    </message>
    <message>
        <source>The model sees them more often than the others and learns them by heart. That is {share} % of all rows.</source>
        <translation>El modelo las ve más a menudo que las demás y las aprende de memoria. Son el {share} % de todas las filas.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your labels.</source>
        <translation>El modelo se queda como está; solo una pequeña capa encima de él aprende sus etiquetas.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your numbers.</source>
        <translation>El modelo se queda como está; solo una pequeña capa encima de él aprende sus números.</translation>
    </message>
    <message>
        <source>The model would have to learn its language first.</source>
        <translation>El modelo tendría que aprender primero su lenguaje.</translation>
    </message>
    <message>
        <source>The model's chat template does not work</source>
        <translation>La plantilla de chat del modelo no funciona</translation>
    </message>
    <message>
        <source>The model's chat template hides the answer</source>
        <translation>La plantilla de chat del modelo oculta la respuesta</translation>
    </message>
    <message>
        <source>The model's description cannot be read</source>
        <translation>No se puede leer la descripción del modelo</translation>
    </message>
    <message>
        <source>The model's own chat template has no place for one, or none that can be said in Ollama's language.</source>
        <translation>La plantilla de chat del propio modelo no tiene sitio para uno, o ninguno que se pueda decir en el lenguaje de Ollama.</translation>
    </message>
    <message>
        <source>The model's tokenizer cannot be read</source>
        <translation>No se puede leer el tokenizador del modelo</translation>
    </message>
    <message>
        <source>The model's tokenizer is missing</source>
        <translation>Falta el tokenizador del modelo</translation>
    </message>
    <message>
        <source>The model's weights are damaged</source>
        <translation>Los pesos del modelo están dañados</translation>
    </message>
    <message>
        <source>The model's weights cannot be trusted</source>
        <translation>No se puede confiar en los pesos del modelo</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: there seems to be no internet connection.</source>
        <translation>No se ha podido resolver el nombre {host}: parece que no hay conexión a internet.</translation>
    </message>
    <message>
        <source>The new engine does not see the graphics card</source>
        <translation>El motor nuevo no ve la tarjeta gráfica</translation>
    </message>
    <message>
        <source>The new engine does not start</source>
        <translation>El motor nuevo no arranca</translation>
    </message>
    <message>
        <source>The new engine does not work</source>
        <translation>El motor nuevo no funciona</translation>
    </message>
    <message>
        <source>The newer version could not be fetched</source>
        <translation>No se ha podido descargar la versión más nueva</translation>
    </message>
    <message>
        <source>The number format does not suit the card</source>
        <translation>El formato numérico no va con la tarjeta</translation>
    </message>
    <message>
        <source>The number format does not suit the device</source>
        <translation>El formato numérico no va con el dispositivo</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out so far: {count}.</source>
        <translation>Los números se han vuelto infinitos o indefinidos en el paso {step}, así que lo aprendido ha quedado como estaba. Pasos omitidos hasta ahora: {count}.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, which had to be left out.</source>
        <translation>Los números se han vuelto infinitos o indefinidos en el paso {step}, que ha habido que omitir.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}; {count} steps had to be left out.</source>
        <translation>Los números se han vuelto infinitos o indefinidos en el paso {step}; ha habido que omitir {count} pasos.</translation>
    </message>
    <message>
        <source>The old name is kept.</source>
        <translation>Se conserva el nombre anterior.</translation>
    </message>
    <message>
        <source>The only vote prefers none of the two answers.</source>
        <translation>El único voto no prefiere ninguna de las dos respuestas.</translation>
    </message>
    <message>
        <source>The only vote says that both are as good, or both bad.</source>
        <translation>El único voto dice que ambos son igual de buenos, o ambos malos.</translation>
    </message>
    <message>
        <source>The other files are kept.</source>
        <translation>Los demás archivos se conservan.</translation>
    </message>
    <message>
        <source>The other files of the run are untouched.</source>
        <translation>Los demás archivos de la ejecución están intactos.</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>No se han podido instalar los paquetes</translation>
    </message>
    <message>
        <source>The process ended with code {code}.</source>
        <translation>El proceso ha terminado con el código {code}.</translation>
    </message>
    <message>
        <source>The process that draws it ended with code {code}: {cause}</source>
        <translation>El proceso que lo dibuja ha terminado con el código {code}: {cause}</translation>
    </message>
    <message>
        <source>The process that reads it ended with code {code}. {cause}</source>
        <translation>El proceso que los lee ha terminado con el código {code}. {cause}</translation>
    </message>
    <message>
        <source>The process was ended by signal {signal}; when memory runs out, the system does that.</source>
        <translation>El proceso se ha terminado con la señal {signal}; cuando se acaba la memoria, el sistema hace eso.</translation>
    </message>
    <message>
        <source>The program's own Python is not there</source>
        <translation>El Python propio del programa no está</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>El proxy no ha dejado pasar esto</translation>
    </message>
    <message>
        <source>The proxy does not let it through</source>
        <translation>El proxy no lo deja pasar</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered to {host}: {cause}.</source>
        <translation>El proxy {proxy} ha respondido a {host}: {cause}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered: {cause}.</source>
        <translation>El proxy {proxy} ha respondido: {cause}.</translation>
    </message>
    <message>
        <source>The quality has dropped</source>
        <translation>La calidad ha bajado</translation>
    </message>
    <message>
        <source>The quality has risen</source>
        <translation>La calidad ha subido</translation>
    </message>
    <message>
        <source>The quality is as it was</source>
        <translation>La calidad es como era</translation>
    </message>
    <message>
        <source>The questions are too long for this model</source>
        <translation>Las preguntas son demasiado largas para este modelo</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>No se puede leer la cola</translation>
    </message>
    <message>
        <source>The queue could not be changed</source>
        <translation>No se ha podido cambiar la cola</translation>
    </message>
    <message>
        <source>The queue is as it was.</source>
        <translation>La cola está como estaba.</translation>
    </message>
    <message>
        <source>The queue is at work</source>
        <translation>La cola está trabajando</translation>
    </message>
    <message>
        <source>The queue was made anew, and is on hold</source>
        <translation>La cola se ha rehecho y está detenida</translation>
    </message>
    <message>
        <source>The recipe asks for streaming but keeps the weights in 16 bits.</source>
        <translation>La receta pide streaming, pero deja los pesos en 16 bits.</translation>
    </message>
    <message>
        <source>The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.</source>
        <translation>La receta pide la tarjeta, pero PyTorch {torch} del motor no encuentra ninguna que pueda usar.</translation>
    </message>
    <message>
        <source>The recipe asks to compare {compare} held-out examples but sets none aside.</source>
        <translation>La receta pide comparar {compare} ejemplos reservados, pero no reserva ninguno.</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>No se puede leer la receta</translation>
    </message>
    <message>
        <source>The recipe cannot be saved</source>
        <translation>La receta no se puede guardar</translation>
    </message>
    <message>
        <source>The recipe file has a field that is not known</source>
        <translation>El archivo de receta tiene un campo que no se conoce</translation>
    </message>
    <message>
        <source>The recipe file has a hash that is none</source>
        <translation>El archivo de receta tiene un hash que no lo es</translation>
    </message>
    <message>
        <source>The recipe file has a value that cannot be right</source>
        <translation>El archivo de receta tiene un valor que no puede ser correcto</translation>
    </message>
    <message>
        <source>The recipe file points to a place on the PC</source>
        <translation>El archivo de receta señala un lugar del PC</translation>
    </message>
    <message>
        <source>The recipe has an unknown field</source>
        <translation>La receta tiene un campo desconocido</translation>
    </message>
    <message>
        <source>The recipe is not there</source>
        <translation>La receta no está</translation>
    </message>
    <message>
        <source>The recipe lacks a value</source>
        <translation>A la receta le falta un valor</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.</source>
        <translation>La receta aprendió {name} ({train} ejemplos, {held_out} reservados), y nada en este PC es igual.</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and {here_held_out}).</source>
        <translation>La receta aprendió {name} ({train} ejemplos, {held_out} reservados); esto es {here} ({here_train} y {here_held_out}).</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {model} reads text.</source>
        <translation>La receta aprende lo que hay en imágenes, pero {model} lee texto.</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {name} holds texts.</source>
        <translation>La receta aprende lo que hay en imágenes, pero {name} contiene textos.</translation>
    </message>
    <message>
        <source>The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.</source>
        <translation>La receta deja aprender las capas {chosen}, pero el modelo tiene {layers}, contadas desde 0.</translation>
    </message>
    <message>
        <source>The recipe names documents beside its examples, but its objective is {objective}.</source>
        <translation>La receta nombra documentos además de sus ejemplos, pero su objetivo es {objective}.</translation>
    </message>
    <message>
        <source>The recipe teaches {objective}, which “{name}” cannot teach.</source>
        <translation>La receta enseña {objective}, que «{name}» no puede enseñar.</translation>
    </message>
    <message>
        <source>The recipe trains only a new head, but its objective is {objective}.</source>
        <translation>La receta solo entrena un cabezal nuevo, pero su objetivo es {objective}.</translation>
    </message>
    <message>
        <source>The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.</source>
        <translation>La receta se hizo con {name} ({source}); aquí es {here} ({here_source}), que no es el mismo.</translation>
    </message>
    <message>
        <source>The recipe's objective is {objective}, but {name} holds images.</source>
        <translation>El objetivo de la receta es {objective}, pero {name} contiene imágenes.</translation>
    </message>
    <message>
        <source>The record of “{name}” was made anew</source>
        <translation>Los datos de «{name}» se han rehecho</translation>
    </message>
    <message>
        <source>The result will not be quite the same. Fetch the same state of the model if that matters.</source>
        <translation>El resultado no será exactamente el mismo. Descargue el mismo estado del modelo si eso importa.</translation>
    </message>
    <message>
        <source>The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what is liked.</source>
        <translation>Las filas no tienen respuestas mejores y peores, así que se aprenden tal cual. Reúna pares o valoraciones para lo que gusta.</translation>
    </message>
    <message>
        <source>The rows have no labels</source>
        <translation>Las filas no tienen etiquetas</translation>
    </message>
    <message>
        <source>The run is drifting away from what it had learned</source>
        <translation>La ejecución se aleja de lo que había aprendido</translation>
    </message>
    <message>
        <source>The run is hardly learning</source>
        <translation>La ejecución apenas aprende</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>La ejecución aún está trabajando</translation>
    </message>
    <message>
        <source>The run was paused by the system</source>
        <translation>El sistema puso la ejecución en pausa</translation>
    </message>
    <message>
        <source>The run {name} learned {objective}.</source>
        <translation>La ejecución {name} aprendió {objective}.</translation>
    </message>
    <message>
        <source>The run “{name}” does not say any more what it was made with: {cause}.</source>
        <translation>La ejecución «{name}» ya no dice con qué se hizo: {cause}.</translation>
    </message>
    <message>
        <source>The run “{name}” has no adapter and no changed weights yet.</source>
        <translation>La ejecución «{name}» aún no tiene adaptador ni pesos cambiados.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody liked.</source>
        <translation>La ejecución «{name}» no reservó ejemplos, o solo reservó ejemplos con etiquetas que nunca vio o con respuestas que no gustaron a nadie.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside.</source>
        <translation>La ejecución «{name}» no reservó ejemplos.</translation>
    </message>
    <message>
        <source>The run's record cannot be read</source>
        <translation>No se pueden leer los datos de la ejecución</translation>
    </message>
    <message>
        <source>The running driver and its library are of different versions.</source>
        <translation>El controlador en marcha y su biblioteca son de versiones distintas.</translation>
    </message>
    <message>
        <source>The same base model</source>
        <translation>El mismo modelo base</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>Los mismos datos</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede conectar con el servidor</translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation>El servidor ha dejado de enviar</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>El servidor se niega</translation>
    </message>
    <message>
        <source>The set-up ended unexpectedly</source>
        <translation>La instalación ha terminado de forma inesperada</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>The share of general examples is {share}, but what is learned is “{objective}”.</source>
        <translation>La proporción de ejemplos generales es {share}, pero lo que se aprende es «{objective}».</translation>
    </message>
    <message>
        <source>The signature of {address} does not belong to them.</source>
        <translation>La firma de {address} no les pertenece.</translation>
    </message>
    <message>
        <source>The smallest. Small models become unusable in it.</source>
        <translation>El más pequeño. Con él, los modelos pequeños quedan inservibles.</translation>
    </message>
    <message>
        <source>The split cannot be made like this</source>
        <translation>La división no se puede hacer así</translation>
    </message>
    <message>
        <source>The starter model could not be fetched</source>
        <translation>No se ha podido descargar el modelo inicial</translation>
    </message>
    <message>
        <source>The system told it to end, as when the PC is switched off.</source>
        <translation>El sistema le pidió que terminara, como al apagar el PC.</translation>
    </message>
    <message>
        <source>The system's keyring could not be used</source>
        <translation>No se ha podido usar el llavero del sistema</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>No se pueden cambiar las palabras clave</translation>
    </message>
    <message>
        <source>The tags could not be changed</source>
        <translation>No se han podido cambiar las palabras clave</translation>
    </message>
    <message>
        <source>The token before it, if any, is kept.</source>
        <translation>Se conserva el token anterior, si lo hay.</translation>
    </message>
    <message>
        <source>The token cannot be kept on this PC</source>
        <translation>El token no se puede guardar en este PC</translation>
    </message>
    <message>
        <source>The token of {name} is of the kind “Read”; sending needs one that may write.</source>
        <translation>El token de {name} es del tipo «Read»; para enviar hace falta uno que pueda escribir.</translation>
    </message>
    <message>
        <source>The token that ends an answer in training does not end one there: answers would go on and on.</source>
        <translation>El token que termina una respuesta en el entrenamiento no la termina aquí: las respuestas seguirían y seguirían.</translation>
    </message>
    <message>
        <source>The token would travel where others can read it</source>
        <translation>El token viajaría por donde otros pueden leerlo</translation>
    </message>
    <message>
        <source>The training data is not there</source>
        <translation>Los datos de entrenamiento no están</translation>
    </message>
    <message>
        <source>The training engine is damaged</source>
        <translation>El motor de entrenamiento está dañado</translation>
    </message>
    <message>
        <source>The training engine is not installed</source>
        <translation>El motor de entrenamiento no está instalado</translation>
    </message>
    <message>
        <source>The training engine is not set up yet</source>
        <translation>El motor de entrenamiento aún no está instalado</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>El modelo ajustado obtiene {tuned} y su modelo base, {base}. Un solo ejemplo reservado es demasiado poco para saberlo; hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>El modelo ajustado obtiene {tuned} y su modelo base, {base}. {count} ejemplos reservados son demasiado pocos para saberlo; hacen falta al menos {enough}.</translation>
    </message>
    <message>
        <source>The tuned model is worse than its base</source>
        <translation>El modelo ajustado es peor que su modelo base</translation>
    </message>
    <message>
        <source>The upload did not get through</source>
        <translation>La subida no se ha completado</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation>La opción habitual</translation>
    </message>
    <message>
        <source>The weights did not reach the graphics card in time</source>
        <translation>Los pesos no han llegado a tiempo a la tarjeta gráfica</translation>
    </message>
    <message>
        <source>The weights in {path} are stored in a reduced form that cannot be trained from.</source>
        <translation>Los pesos de {path} están guardados en una forma reducida a partir de la cual no se puede entrenar.</translation>
    </message>
    <message>
        <source>The whole model does not fit into memory</source>
        <translation>El modelo entero no cabe en la memoria</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended with: {fault}.</source>
        <translation>La ventana abierta el {when} terminó con: {fault}.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended without a word: something else ended it, or the system did because memory was running out.</source>
        <translation>La ventana abierta el {when} terminó sin decir nada: otra cosa la cerró, o el sistema, porque se agotaba la memoria.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} was not closed before the PC started anew.</source>
        <translation>La ventana abierta el {when} no se había cerrado cuando el PC se reinició.</translation>
    </message>
    <message>
        <source>The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the task.</source>
        <translation>Las palabras del ámbito están en sus {rows} ejemplos, y un adaptador en todas las capas las aprende junto con la tarea.</translation>
    </message>
    <message>
        <source>The work with the Hub ended without an answer</source>
        <translation>El trabajo con el Hub ha terminado sin respuesta</translation>
    </message>
    <message>
        <source>The wrong file was removed.</source>
        <translation>El archivo equivocado se ha quitado.</translation>
    </message>
    <message>
        <source>The wrong file was removed; the others are kept.</source>
        <translation>El archivo equivocado se ha quitado; los demás se conservan.</translation>
    </message>
    <message>
        <source>The zip file cannot be read</source>
        <translation>No se puede leer el archivo zip</translation>
    </message>
    <message>
        <source>The {card} has compute capability {capability}; what training needs begins at {oldest}.</source>
        <translation>La {card} tiene la capacidad de cómputo {capability}; lo que el entrenamiento necesita empieza en {oldest}.</translation>
    </message>
    <message>
        <source>The {count} answers of this run were kept without a score.</source>
        <translation>Las {count} respuestas de esta ejecución se guardaron sin puntuación.</translation>
    </message>
    <message>
        <source>Their scores and losses were measured on other examples and do not compare exactly.</source>
        <translation>Sus puntuaciones y pérdidas se midieron con otros ejemplos y no se pueden comparar exactamente.</translation>
    </message>
    <message>
        <source>Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to write that way.</source>
        <translation>Su texto se leyó alguna vez con la tabla de caracteres equivocada («GrÃ¶ÃŸe» por «Größe»). El modelo aprendería a escribir así.</translation>
    </message>
    <message>
        <source>Then prompts do more of the work.</source>
        <translation>Entonces los prompts hacen más parte del trabajo.</translation>
    </message>
    <message>
        <source>Then training has nothing left to win.</source>
        <translation>Entonces al entrenamiento no le queda nada que ganar.</translation>
    </message>
    <message>
        <source>Then training may close the gap.</source>
        <translation>Entonces el entrenamiento puede cubrir la diferencia.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in the prompt show as much.</source>
        <translation>Hay unas {pages} páginas; a partir de unas {field_pages}, un modelo recoge cómo escribe un ámbito. Los pasajes en el prompt muestran lo mismo.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.</source>
        <translation>Hay unas {pages} páginas; a partir de unas {field_pages}, el modelo puede aprender el ámbito de ellas.</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>Hay bastantes ejemplos</translation>
    </message>
    <message>
        <source>There are enough examples for an adapter</source>
        <translation>Hay bastantes ejemplos para un adaptador</translation>
    </message>
    <message>
        <source>There are enough examples of each label</source>
        <translation>Hay bastantes ejemplos de cada etiqueta</translation>
    </message>
    <message>
        <source>There are enough images of each kind</source>
        <translation>Hay bastantes imágenes de cada clase</translation>
    </message>
    <message>
        <source>There are few examples</source>
        <translation>Hay pocos ejemplos</translation>
    </message>
    <message>
        <source>There are few examples of each label</source>
        <translation>Hay pocos ejemplos de cada etiqueta</translation>
    </message>
    <message>
        <source>There are few images of each kind</source>
        <translation>Hay pocas imágenes de cada clase</translation>
    </message>
    <message>
        <source>There are few pairs or ratings</source>
        <translation>Hay pocos pares o valoraciones</translation>
    </message>
    <message>
        <source>There are hardly any examples</source>
        <translation>Apenas hay ejemplos</translation>
    </message>
    <message>
        <source>There are many labelled examples</source>
        <translation>Hay muchos ejemplos etiquetados</translation>
    </message>
    <message>
        <source>There are no examples to show to the model</source>
        <translation>No hay ejemplos que mostrar al modelo</translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>Aún no hay ejemplos</translation>
    </message>
    <message>
        <source>There are no pairs to learn from</source>
        <translation>No hay pares de los que aprender</translation>
    </message>
    <message>
        <source>There are no prompts in this file</source>
        <translation>No hay prompts en este archivo</translation>
    </message>
    <message>
        <source>There are only {rows} examples</source>
        <translation>Solo hay {rows} ejemplos</translation>
    </message>
    <message>
        <source>There are too few examples</source>
        <translation>Hay demasiado pocos ejemplos</translation>
    </message>
    <message>
        <source>There are too few held-out examples to tell</source>
        <translation>Hay demasiado pocos ejemplos reservados para saberlo</translation>
    </message>
    <message>
        <source>There are too few held-out passages to tell</source>
        <translation>Hay demasiado pocos pasajes reservados para saberlo</translation>
    </message>
    <message>
        <source>There are {examples} examples with {tokens} tokens to learn.</source>
        <translation>Hay {examples} ejemplos con {tokens} tokens que aprender.</translation>
    </message>
    <message>
        <source>There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.</source>
        <translation>Hay {labels} distintas en {examples} ejemplos de entrenamiento; con tantos se pueden aprender hasta {most}.</translation>
    </message>
    <message>
        <source>There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a head on frozen features is what can be learned at all.</source>
        <translation>Hay {per_label} por etiqueta de media, y unas {fewest_per_label} son un comienzo. Con tan pocas, lo único que se puede aprender es un cabezal sobre características congeladas.</translation>
    </message>
    <message>
        <source>There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.</source>
        <translation>Hay {rows} distintos; hacen falta al menos {fewest}, y cien son un comienzo.</translation>
    </message>
    <message>
        <source>There is a great deal to learn from</source>
        <translation>Hay muchísimo de lo que aprender</translation>
    </message>
    <message>
        <source>There is already a file of that name</source>
        <translation>Ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>There is little text to go on with</source>
        <translation>Hay poco texto con el que trabajar</translation>
    </message>
    <message>
        <source>There is little to learn from</source>
        <translation>Hay poco de lo que aprender</translation>
    </message>
    <message>
        <source>There is little to read</source>
        <translation>Hay poco que leer</translation>
    </message>
    <message>
        <source>There is no adapter here</source>
        <translation>Aquí no hay ningún adaptador</translation>
    </message>
    <message>
        <source>There is no adapter in {path}.</source>
        <translation>No hay ningún adaptador en {path}.</translation>
    </message>
    <message>
        <source>There is no answer to compare</source>
        <translation>No hay ninguna respuesta que comparar</translation>
    </message>
    <message>
        <source>There is no answer to learn from</source>
        <translation>No hay ninguna respuesta de la que aprender</translation>
    </message>
    <message>
        <source>There is no dataset in {path}.</source>
        <translation>No hay ningún conjunto de datos en {path}.</translation>
    </message>
    <message>
        <source>There is no engine to repair</source>
        <translation>No hay ningún motor que reparar</translation>
    </message>
    <message>
        <source>There is no field “{field}” in a recipe file.</source>
        <translation>No existe el campo «{field}» en un archivo de receta.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>There is no model or run {name}</source>
        <translation>No hay ningún modelo ni ejecución {name}</translation>
    </message>
    <message>
        <source>There is no prompt to export</source>
        <translation>No hay ningún prompt que exportar</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>No hay ninguna ejecución en {path}.</translation>
    </message>
    <message>
        <source>There is no run yet</source>
        <translation>Todavía no hay ninguna ejecución</translation>
    </message>
    <message>
        <source>There is no set-up to go on with</source>
        <translation>No hay ninguna instalación con la que seguir</translation>
    </message>
    <message>
        <source>There is no such adapter</source>
        <translation>No existe ese adaptador</translation>
    </message>
    <message>
        <source>There is no such build of PyTorch</source>
        <translation>No existe esa versión de PyTorch</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>No existe ese conjunto de datos</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <source>There is no such model here</source>
        <translation>No existe ese modelo aquí</translation>
    </message>
    <message>
        <source>There is no such prompt set</source>
        <translation>No existe esa serie de prompts</translation>
    </message>
    <message>
        <source>There is no such version of the model</source>
        <translation>No existe esa versión del modelo</translation>
    </message>
    <message>
        <source>There is no token for {endpoint} in the keyring.</source>
        <translation>No hay ningún token para {endpoint} en el llavero.</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>No hay nada en este archivo</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder</source>
        <translation>En esta carpeta no hay nada aprendido</translation>
    </message>
    <message>
        <source>There is nothing of that name to export</source>
        <translation>No hay nada con ese nombre que exportar</translation>
    </message>
    <message>
        <source>There is nothing to ask this model</source>
        <translation>No hay nada que preguntar a este modelo</translation>
    </message>
    <message>
        <source>There is nothing to combine</source>
        <translation>No hay nada que combinar</translation>
    </message>
    <message>
        <source>There is nothing to compare on</source>
        <translation>No hay con qué comparar</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay con qué comparar</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on</source>
        <translation>No hay con qué evaluar</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>There is nothing to learn from</source>
        <translation>No hay nada de lo que aprender</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>There is nothing to prefer in them, so they teach nothing.</source>
        <translation>En ellos no hay nada que preferir, así que no enseñan nada.</translation>
    </message>
    <message>
        <source>There is nothing to score on</source>
        <translation>No hay con qué puntuar</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>No hay nada que enviar</translation>
    </message>
    <message>
        <source>There is nothing to set up</source>
        <translation>No hay nada que instalar</translation>
    </message>
    <message>
        <source>There is nothing to tell apart</source>
        <translation>No hay nada que distinguir</translation>
    </message>
    <message>
        <source>There is nothing to train or to keep: another example or document counts from the next question on.</source>
        <translation>No hay nada que entrenar ni guardar: otro ejemplo o documento cuenta desde la siguiente pregunta.</translation>
    </message>
    <message>
        <source>There is nothing to try prompts on</source>
        <translation>No hay con qué probar prompts</translation>
    </message>
    <message>
        <source>There is one example with {tokens} tokens to learn.</source>
        <translation>Hay un ejemplo con {tokens} tokens que aprender.</translation>
    </message>
    <message>
        <source>There is only one example</source>
        <translation>Solo hay un ejemplo</translation>
    </message>
    <message>
        <source>There is something else in the model's place</source>
        <translation>Hay otra cosa en el lugar del modelo</translation>
    </message>
    <message>
        <source>There is too little memory for this export</source>
        <translation>Hay demasiado poca memoria para esta exportación</translation>
    </message>
    <message>
        <source>There was no more room for {path} while it was written.</source>
        <translation>Se acabó el espacio para {path} mientras se escribía.</translation>
    </message>
    <message>
        <source>These adapters belong to different base models</source>
        <translation>Estos adaptadores pertenecen a modelos base distintos</translation>
    </message>
    <message>
        <source>These adapters cannot be combined</source>
        <translation>Estos adaptadores no se pueden combinar</translation>
    </message>
    <message>
        <source>These adapters do not work together</source>
        <translation>Estos adaptadores no funcionan juntos</translation>
    </message>
    <message>
        <source>These adapters have different ranks</source>
        <translation>Estos adaptadores tienen rangos distintos</translation>
    </message>
    <message>
        <source>These are not documents</source>
        <translation>Estos no son documentos</translation>
    </message>
    <message>
        <source>These examples are images</source>
        <translation>Estos ejemplos son imágenes</translation>
    </message>
    <message>
        <source>These examples do not fit the recipe</source>
        <translation>Estos ejemplos no encajan con la receta</translation>
    </message>
    <message>
        <source>These labels look like free text</source>
        <translation>Estas etiquetas parecen texto libre</translation>
    </message>
    <message>
        <source>These tags cannot be kept</source>
        <translation>No se pueden guardar estas palabras clave</translation>
    </message>
    <message>
        <source>These two runs cannot be compared</source>
        <translation>Estas dos ejecuciones no se pueden comparar</translation>
    </message>
    <message>
        <source>These votes cannot be read</source>
        <translation>No se pueden leer estos votos</translation>
    </message>
    <message>
        <source>These ways do not suit the data</source>
        <translation>Estas formas no van con los datos</translation>
    </message>
    <message>
        <source>They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and label.</source>
        <translation>Son prompts con respuestas, así que una etiqueta se aprende como texto. Para un cabezal propio, léalas como texto y etiqueta.</translation>
    </message>
    <message>
        <source>They bend what goes through them, which no change of the model's weights can do.</source>
        <translation>Deforman lo que pasa por ellos, cosa que ningún cambio de los pesos del modelo puede hacer.</translation>
    </message>
    <message>
        <source>They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better than the model is.</source>
        <translation>Solo difieren de ellas en unas pocas palabras, así que la comparación con {held_out} filas reservadas parecería mejor que el modelo.</translation>
    </message>
    <message>
        <source>They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing again and again and learns it by heart.</source>
        <translation>Difieren en unas pocas palabras, en mayúsculas o en puntuación ({share} % de todas las filas). El modelo ve lo mismo una y otra vez y lo aprende de memoria.</translation>
    </message>
    <message>
        <source>They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them learns to say nothing.</source>
        <translation>No contienen más que espacios, puntuación o un relleno como «n/a» o «TODO». Un modelo que aprende de ellas aprende a no decir nada.</translation>
    </message>
    <message>
        <source>Thinking step by step</source>
        <translation>Pensar paso a paso</translation>
    </message>
    <message>
        <source>This GGUF file holds words and no weights.</source>
        <translation>Este archivo GGUF contiene palabras y ningún peso.</translation>
    </message>
    <message>
        <source>This GGUF file is of an unknown version</source>
        <translation>Este archivo GGUF es de una versión desconocida</translation>
    </message>
    <message>
        <source>This GGUF file is of another kind, as are measurements for quantising.</source>
        <translation>Este archivo GGUF es de otro tipo, como lo son las mediciones para cuantizar.</translation>
    </message>
    <message>
        <source>This PC could not be measured</source>
        <translation>No se ha podido medir este PC</translation>
    </message>
    <message>
        <source>This adapter asks for something unknown</source>
        <translation>Este adaptador pide algo desconocido</translation>
    </message>
    <message>
        <source>This adapter belongs to a changed base</source>
        <translation>Este adaptador pertenece a un modelo base modificado</translation>
    </message>
    <message>
        <source>This adapter belongs to a run</source>
        <translation>Este adaptador pertenece a una ejecución</translation>
    </message>
    <message>
        <source>This adapter belongs to another base model</source>
        <translation>Este adaptador pertenece a otro modelo base</translation>
    </message>
    <message>
        <source>This adapter cannot be combined</source>
        <translation>Este adaptador no se puede combinar</translation>
    </message>
    <message>
        <source>This adapter cannot be merged into its base as it is</source>
        <translation>Este adaptador no se puede fusionar con su modelo base tal como está</translation>
    </message>
    <message>
        <source>This adapter does not fit this base model</source>
        <translation>Este adaptador no encaja con este modelo base</translation>
    </message>
    <message>
        <source>This adapter is already here</source>
        <translation>Este adaptador ya está aquí</translation>
    </message>
    <message>
        <source>This adapter is not for a model that writes text</source>
        <translation>Este adaptador no es para un modelo que escribe texto</translation>
    </message>
    <message>
        <source>This adapter is only there in an unsafe form</source>
        <translation>Este adaptador solo está en una forma insegura</translation>
    </message>
    <message>
        <source>This adapter needs a name</source>
        <translation>Este adaptador necesita un nombre</translation>
    </message>
    <message>
        <source>This adapter needs more than its layers</source>
        <translation>Este adaptador necesita más que sus capas</translation>
    </message>
    <message>
        <source>This adapter was kept by a later version</source>
        <translation>Este adaptador lo guardó una versión posterior</translation>
    </message>
    <message>
        <source>This base model is already reduced</source>
        <translation>Este modelo base ya está reducido</translation>
    </message>
    <message>
        <source>This base model reads, it does not write</source>
        <translation>Este modelo base lee, no escribe</translation>
    </message>
    <message>
        <source>This base model sees images</source>
        <translation>Este modelo base ve imágenes</translation>
    </message>
    <message>
        <source>This base model writes, it has no head for labels</source>
        <translation>Este modelo base escribe, no tiene cabezal para etiquetas</translation>
    </message>
    <message>
        <source>This build does not know where to ask for newer versions</source>
        <translation>Esta compilación no sabe dónde preguntar por versiones más nuevas</translation>
    </message>
    <message>
        <source>This cannot be the name of a repository</source>
        <translation>Este no puede ser el nombre de un repositorio</translation>
    </message>
    <message>
        <source>This conversation was kept by a later version</source>
        <translation>Esta conversación la guardó una versión posterior</translation>
    </message>
    <message>
        <source>This dataset holds images</source>
        <translation>Este conjunto de datos contiene imágenes</translation>
    </message>
    <message>
        <source>This dataset holds no images</source>
        <translation>Este conjunto de datos no contiene imágenes</translation>
    </message>
    <message>
        <source>This download could not be checked</source>
        <translation>Esta descarga no se ha podido comprobar</translation>
    </message>
    <message>
        <source>This drive does not take files that large</source>
        <translation>Esta unidad no admite archivos tan grandes</translation>
    </message>
    <message>
        <source>This file holds no questions and answers</source>
        <translation>Este archivo no contiene preguntas y respuestas</translation>
    </message>
    <message>
        <source>This file holds what a training added to a base model, as a file for running. Training cannot go on from it.</source>
        <translation>Este archivo contiene lo que un entrenamiento añadió a un modelo base, como archivo para ejecutar. El entrenamiento no puede seguir a partir de él.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and LM Studio run models.</source>
        <translation>Este archivo es para ejecutar el modelo, no para entrenarlo: GGUF es la forma en que llama.cpp, Ollama y LM Studio ejecutan modelos.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and what was rounded off cannot be had back.</source>
        <translation>Este archivo es para ejecutar el modelo, no para entrenarlo: sus pesos se redondearon a unos {bits} bits cada uno, y lo que se perdió al redondear no se puede recuperar.</translation>
    </message>
    <message>
        <source>This file is for running the model. Its weights are whole, but what training reads beside them (config.json, tokenizer.json, *.safetensors) is not in it.</source>
        <translation>Este archivo es para ejecutar el modelo. Sus pesos están enteros, pero no contiene lo que el entrenamiento lee además (config.json, tokenizer.json, *.safetensors).</translation>
    </message>
    <message>
        <source>This file is too large for a prompt set</source>
        <translation>Este archivo es demasiado grande para una serie de prompts</translation>
    </message>
    <message>
        <source>This file turns pictures or sound into what a language model reads. It is no language model itself.</source>
        <translation>Este archivo convierte imágenes o sonido en lo que lee un modelo de lenguaje. Él mismo no es un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>Esta carpeta no se puede leer</translation>
    </message>
    <message>
        <source>This folder cannot be read as a model</source>
        <translation>Esta carpeta no se puede leer como modelo</translation>
    </message>
    <message>
        <source>This folder cannot be written to</source>
        <translation>No se puede escribir en esta carpeta</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>Esta carpeta no es un modelo</translation>
    </message>
    <message>
        <source>This folder is not an adapter</source>
        <translation>Esta carpeta no es un adaptador</translation>
    </message>
    <message>
        <source>This form of GGUF is not made here</source>
        <translation>Esta forma de GGUF no se hace aquí</translation>
    </message>
    <message>
        <source>This image model's description has no usable numbers</source>
        <translation>La descripción de este modelo de imágenes no tiene números utilizables</translation>
    </message>
    <message>
        <source>This is WSL: the graphics driver is installed and updated in Windows, not here.</source>
        <translation>Esto es WSL: el controlador gráfico se instala y actualiza en Windows, no aquí.</translation>
    </message>
    <message>
        <source>This is a clone: its engine is its own environment.</source>
        <translation>Esto es un clon: su motor es su propio entorno.</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model</source>
        <translation>Esto es un adaptador, no un modelo entero</translation>
    </message>
    <message>
        <source>This is how well the model knows such texts</source>
        <translation>Así de bien conoce el modelo textos como estos</translation>
    </message>
    <message>
        <source>This is not a GGUF file</source>
        <translation>Este no es un archivo GGUF</translation>
    </message>
    <message>
        <source>This is not a Hub</source>
        <translation>Esto no es un Hub</translation>
    </message>
    <message>
        <source>This is not a model that writes text</source>
        <translation>Este no es un modelo que escribe texto</translation>
    </message>
    <message>
        <source>This is not a recipe file</source>
        <translation>Este no es un archivo de receta</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Esto no es un token</translation>
    </message>
    <message>
        <source>This is not the address of a Hub</source>
        <translation>Esta no es la dirección de un Hub</translation>
    </message>
    <message>
        <source>This is not the address of a model</source>
        <translation>Esta no es la dirección de un modelo</translation>
    </message>
    <message>
        <source>This kind of model cannot be trained here</source>
        <translation>Este tipo de modelo no se puede entrenar aquí</translation>
    </message>
    <message>
        <source>This method does not know the model's layers</source>
        <translation>Este método no conoce las capas del modelo</translation>
    </message>
    <message>
        <source>This method is not for images</source>
        <translation>Este método no es para imágenes</translation>
    </message>
    <message>
        <source>This model asks you to accept its terms first</source>
        <translation>Este modelo le pide que acepte antes sus condiciones</translation>
    </message>
    <message>
        <source>This model cannot answer yet</source>
        <translation>Este modelo aún no sabe responder</translation>
    </message>
    <message>
        <source>This model does not write</source>
        <translation>Este modelo no escribe</translation>
    </message>
    <message>
        <source>This model does not write text</source>
        <translation>Este modelo no escribe texto</translation>
    </message>
    <message>
        <source>This model has no such layers</source>
        <translation>Este modelo no tiene capas así</translation>
    </message>
    <message>
        <source>This model is already being downloaded</source>
        <translation>Este modelo ya se está descargando</translation>
    </message>
    <message>
        <source>This model is already quantised</source>
        <translation>Este modelo ya está cuantizado</translation>
    </message>
    <message>
        <source>This model is not complete</source>
        <translation>Este modelo no está completo</translation>
    </message>
    <message>
        <source>This model is only there in an unsafe form</source>
        <translation>Este modelo solo está en una forma insegura</translation>
    </message>
    <message>
        <source>This model mixes up examples that share a row. Training is exact, but slower.</source>
        <translation>Este modelo mezcla los ejemplos que comparten fila. El entrenamiento es exacto, pero más lento.</translation>
    </message>
    <message>
        <source>This model reads but does not write</source>
        <translation>Este modelo lee, pero no escribe</translation>
    </message>
    <message>
        <source>This model sees images and knows no words</source>
        <translation>Este modelo ve imágenes y no conoce palabras</translation>
    </message>
    <message>
        <source>This model sees no images</source>
        <translation>Este modelo no ve imágenes</translation>
    </message>
    <message>
        <source>This model was not made for conversations</source>
        <translation>Este modelo no se hizo para conversaciones</translation>
    </message>
    <message>
        <source>This model was taken down</source>
        <translation>Este modelo se ha retirado</translation>
    </message>
    <message>
        <source>This model would have to run foreign code</source>
        <translation>Este modelo tendría que ejecutar código ajeno</translation>
    </message>
    <message>
        <source>This model's description has no usable numbers</source>
        <translation>La descripción de este modelo no tiene números utilizables</translation>
    </message>
    <message>
        <source>This model's head is of a kind not known here</source>
        <translation>El cabezal de este modelo es de un tipo desconocido aquí</translation>
    </message>
    <message>
        <source>This model's head needs whole texts</source>
        <translation>El cabezal de este modelo necesita textos enteros</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nombre ya está en uso</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>Este nombre es demasiado largo</translation>
    </message>
    <message>
        <source>This name stands for more than one model</source>
        <translation>Este nombre corresponde a más de un modelo</translation>
    </message>
    <message>
        <source>This needs {endpoint}, and nothing is fetched while “Work offline” is on.</source>
        <translation>Esto necesita {endpoint}, y no se descarga nada mientras «Trabajar sin conexión» esté activado.</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>Esta nota es demasiado larga</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Este número no se puede usar</translation>
    </message>
    <message>
        <source>This program does not say what its engine consists of</source>
        <translation>Este programa no dice de qué se compone su motor</translation>
    </message>
    <message>
        <source>This prompt set cannot be read</source>
        <translation>No se puede leer esta serie de prompts</translation>
    </message>
    <message>
        <source>This queue is from a newer Tunesmith</source>
        <translation>Esta cola es de un Tunesmith más nuevo</translation>
    </message>
    <message>
        <source>This recipe is for another device</source>
        <translation>Esta receta es para otro dispositivo</translation>
    </message>
    <message>
        <source>This recipe is from a later Tunesmith</source>
        <translation>Esta receta es de un Tunesmith posterior</translation>
    </message>
    <message>
        <source>This recipe is from a newer Tunesmith</source>
        <translation>Esta receta es de un Tunesmith más nuevo</translation>
    </message>
    <message>
        <source>This repository cannot be stored safely</source>
        <translation>Este repositorio no se puede guardar de forma segura</translation>
    </message>
    <message>
        <source>This repository holds a model for chatting, not for training</source>
        <translation>Este repositorio contiene un modelo para chatear, no para entrenar</translation>
    </message>
    <message>
        <source>This repository holds an adapter, not a model</source>
        <translation>Este repositorio contiene un adaptador, no un modelo</translation>
    </message>
    <message>
        <source>This repository holds no language model that can be trained here</source>
        <translation>Este repositorio no contiene ningún modelo de lenguaje que se pueda entrenar aquí</translation>
    </message>
    <message>
        <source>This run already waits</source>
        <translation>Esta ejecución ya espera</translation>
    </message>
    <message>
        <source>This run cannot go on</source>
        <translation>Esta ejecución no puede seguir</translation>
    </message>
    <message>
        <source>This run does not wait</source>
        <translation>Esta ejecución no espera</translation>
    </message>
    <message>
        <source>This run has kept nothing to talk with</source>
        <translation>Esta ejecución no ha conservado nada con lo que hablar</translation>
    </message>
    <message>
        <source>This run has no prompts to ask</source>
        <translation>Esta ejecución no tiene prompts que plantear</translation>
    </message>
    <message>
        <source>This run is already being trained</source>
        <translation>Esta ejecución ya se está entrenando</translation>
    </message>
    <message>
        <source>This run is from a newer Tunesmith</source>
        <translation>Esta ejecución es de un Tunesmith más nuevo</translation>
    </message>
    <message>
        <source>This run is not at work now</source>
        <translation>Esta ejecución no está trabajando ahora</translation>
    </message>
    <message>
        <source>This run is not known</source>
        <translation>Esta ejecución no se conoce</translation>
    </message>
    <message>
        <source>This run is not there</source>
        <translation>Esta ejecución no está</translation>
    </message>
    <message>
        <source>This run may be over before it has learned anything</source>
        <translation>Esta ejecución puede acabar antes de haber aprendido algo</translation>
    </message>
    <message>
        <source>This strength cannot be used</source>
        <translation>Esta fuerza no se puede usar</translation>
    </message>
    <message>
        <source>This system has no keyring that is at work ({cause}), and a token is never written into a file.</source>
        <translation>Este sistema no tiene ningún llavero en funcionamiento ({cause}), y un token nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>This token may only read</source>
        <translation>Este token solo puede leer</translation>
    </message>
    <message>
        <source>This user has no right to talk to the NVIDIA driver.</source>
        <translation>Este usuario no tiene permiso para hablar con el controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>Esta votación está cerrada</translation>
    </message>
    <message>
        <source>This way of learning needs pairs of answers</source>
        <translation>Esta forma de aprender necesita pares de respuestas</translation>
    </message>
    <message>
        <source>This way of learning needs ratings</source>
        <translation>Esta forma de aprender necesita valoraciones</translation>
    </message>
    <message>
        <source>This weight cannot be used</source>
        <translation>Este peso no se puede usar</translation>
    </message>
    <message>
        <source>This zip file holds several adapters</source>
        <translation>Este archivo zip contiene varios adaptadores</translation>
    </message>
    <message>
        <source>This zip file is not safe to unpack</source>
        <translation>Este archivo zip no es seguro de descomprimir</translation>
    </message>
    <message>
        <source>To go on training, open the run it came from.</source>
        <translation>Para seguir entrenando, abra la ejecución de la que procede.</translation>
    </message>
    <message>
        <source>Too few held-out examples to tell</source>
        <translation>Demasiado pocos ejemplos reservados para saberlo</translation>
    </message>
    <message>
        <source>Too few held-out pairs to tell</source>
        <translation>Demasiado pocos pares reservados para saberlo</translation>
    </message>
    <message>
        <source>Too few votes to tell</source>
        <translation>Demasiado pocos votos para saberlo</translation>
    </message>
    <message>
        <source>Too large to be read in one piece</source>
        <translation>Demasiado grande para leerlo de una vez</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Demasiados archivos</translation>
    </message>
    <message>
        <source>Too many folders</source>
        <translation>Demasiadas carpetas</translation>
    </message>
    <message>
        <source>Too many prompts</source>
        <translation>Demasiados prompts</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Train a new head on the frozen model</source>
        <translation>Entrenar un cabezal nuevo sobre el modelo congelado</translation>
    </message>
    <message>
        <source>Train again with half the learning rate, or on more examples of the rare answers.</source>
        <translation>Entrene otra vez con la mitad de la tasa de aprendizaje o con más ejemplos de las respuestas raras.</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <translation>Entrenar un adaptador</translation>
    </message>
    <message>
        <source>Train an adapter on what is liked</source>
        <translation>Entrenar un adaptador con lo que gusta</translation>
    </message>
    <message>
        <source>Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.</source>
        <translation>Entrene menos épocas o con una tasa de aprendizaje menor; al responder ayuda una penalización de las repeticiones.</translation>
    </message>
    <message>
        <source>Train from {base}</source>
        <translation>Entrenar a partir de {base}</translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation>Entrénela primero.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.</source>
        <translation>Entrene más tiempo o con más ejemplos, y mire los peores errores: a menudo es el ejemplo el que está mal.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, or hold out more of them to tell smaller differences.</source>
        <translation>Entrene más tiempo o con más ejemplos, o reserve más de ellos para distinguir diferencias menores.</translation>
    </message>
    <message>
        <source>Train longer or on more text.</source>
        <translation>Entrene más tiempo o con más texto.</translation>
    </message>
    <message>
        <source>Train longer, with a higher learning rate, or on more pairs.</source>
        <translation>Entrene más tiempo, con una tasa de aprendizaje mayor o con más pares.</translation>
    </message>
    <message>
        <source>Train on the documents, and see whether the loss on held-out passages falls.</source>
        <translation>Entrene con los documentos y vea si baja la pérdida en los pasajes reservados.</translation>
    </message>
    <message>
        <source>Train the last layers</source>
        <translation>Entrenar las últimas capas</translation>
    </message>
    <message>
        <source>Train the whole model</source>
        <translation>Entrenar el modelo entero</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual, and 100 tell more than 20.</source>
        <translation>Entrene con algunos ejemplos reservados; una décima parte es lo habitual, y 100 dicen más que 20.</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual.</source>
        <translation>Entrene con algunos ejemplos reservados; una décima parte es lo habitual.</translation>
    </message>
    <message>
        <source>Train, and compare the tuned model on the same held-out examples.</source>
        <translation>Entrene y compare el modelo ajustado con los mismos ejemplos reservados.</translation>
    </message>
    <message>
        <source>Training clearly helped</source>
        <translation>El entrenamiento ha servido claramente</translation>
    </message>
    <message>
        <source>Training crashed</source>
        <translation>El entrenamiento se ha cerrado inesperadamente</translation>
    </message>
    <message>
        <source>Training ended early</source>
        <translation>El entrenamiento ha terminado antes</translation>
    </message>
    <message>
        <source>Training goes on from the checkpoint of step {step}.</source>
        <translation>El entrenamiento sigue desde el punto de control del paso {step}.</translation>
    </message>
    <message>
        <source>Training holds back to save power</source>
        <translation>El entrenamiento se contiene para ahorrar energía</translation>
    </message>
    <message>
        <source>Training on the card needs driver 525.60.13 or newer (528.33 on Windows).</source>
        <translation>Entrenar en la tarjeta necesita el controlador 525.60.13 o uno más nuevo (528.33 en Windows).</translation>
    </message>
    <message>
        <source>Training uses the processor, which is right for small models and for trying things.</source>
        <translation>Se entrena con el procesador, que es adecuado para modelos pequeños y para probar cosas.</translation>
    </message>
    <message>
        <source>Training was ended from outside</source>
        <translation>El entrenamiento se ha terminado desde fuera</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>El entrenamiento se ha interrumpido</translation>
    </message>
    <message>
        <source>Training went astray</source>
        <translation>El entrenamiento se ha desviado</translation>
    </message>
    <message>
        <source>Training, answering and exporting need PyTorch and a few libraries, which are fetched once.</source>
        <translation>Entrenar, responder y exportar necesitan PyTorch y unas pocas bibliotecas, que se descargan una vez.</translation>
    </message>
    <message>
        <source>Try a conversation in Ollama before you hand it on.</source>
        <translation>Pruebe una conversación en Ollama antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>Try a mirror or an offline bundle.</source>
        <translation>Pruebe con una réplica o con un paquete sin conexión.</translation>
    </message>
    <message>
        <source>Try again after that. With a token (Settings) the limit is higher.</source>
        <translation>Inténtelo después. Con un token (Ajustes) el límite es mayor.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again later; status.huggingface.co says more.</source>
        <translation>Inténtelo más tarde; status.huggingface.co dice más.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked first.</source>
        <translation>Inténtelo de nuevo. Un antivirus puede retener archivos: espere un minuto. Si vuelve a ocurrir, haga comprobar antes todos los archivos.</translation>
    </message>
    <message>
        <source>Try again. If it happens again with the same file, please report it.</source>
        <translation>Inténtelo otra vez. Si vuelve a ocurrir con el mismo archivo, infórmenos de ello.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>Inténtelo otra vez. Si vuelve a ocurrir, infórmenos de ello.</translation>
    </message>
    <message>
        <source>Try again; large files that arrived are not sent again.</source>
        <translation>Inténtelo otra vez; los archivos grandes que llegaron no se envían de nuevo.</translation>
    </message>
    <message>
        <source>Try another index, or an offline bundle made for this PC.</source>
        <translation>Pruebe con otro índice o con un paquete sin conexión hecho para este PC.</translation>
    </message>
    <message>
        <source>Try half the learning rate.</source>
        <translation>Pruebe con la mitad de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Try it with other passages before them, too.</source>
        <translation>Pruébelo también con otros pasajes delante.</translation>
    </message>
    <message>
        <source>Try prompts on which the two differ more.</source>
        <translation>Pruebe prompts en los que los dos difieran más.</translation>
    </message>
    <message>
        <source>Try the “instruct” or “chat” version of the same model as well.</source>
        <translation>Pruebe también la versión «instruct» o «chat» del mismo modelo.</translation>
    </message>
    <message>
        <source>Try which prompt does best on your held-out examples; the best one can be copied and used at once.</source>
        <translation>Pruebe qué prompt va mejor con sus ejemplos reservados; el mejor se puede copiar y usar enseguida.</translation>
    </message>
    <message>
        <source>Tunesmith cannot write into its own folder</source>
        <translation>Tunesmith no puede escribir en su propia carpeta</translation>
    </message>
    <message>
        <source>Tunesmith closed unexpectedly last time</source>
        <translation>Tunesmith se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Tunesmith is set to work offline</source>
        <translation>Tunesmith está puesto en modo sin conexión</translation>
    </message>
    <message>
        <source>Tunesmith was open when the PC went off</source>
        <translation>Tunesmith estaba abierto cuando se apagó el PC</translation>
    </message>
    <message>
        <source>Turns out of order</source>
        <translation>Turnos desordenados</translation>
    </message>
    <message>
        <source>Two licences apply</source>
        <translation>Se aplican dos licencias</translation>
    </message>
    <message>
        <source>Two things can be taught</source>
        <translation>Se pueden enseñar dos cosas</translation>
    </message>
    <message>
        <source>Two ways of beginning that exclude each other</source>
        <translation>Dos formas de empezar que se excluyen</translation>
    </message>
    <message>
        <source>Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be learned.</source>
        <translation>Con menos de unos 500 ejemplos, un buen prompt suele ir tan bien como entrenar; a partir de 100 se puede aprender una forma estricta.</translation>
    </message>
    <message>
        <source>Unknown shape</source>
        <translation>Forma desconocida</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the token for this session only.</source>
        <translation>Desbloquee el llavero e inténtelo otra vez, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder you want.</source>
        <translation>Descomprímalo e importe la carpeta que quiera.</translation>
    </message>
    <message>
        <source>Unpack the inner one first.</source>
        <translation>Descomprima primero el interior.</translation>
    </message>
    <message>
        <source>Unpacks to far too much</source>
        <translation>Se descomprime a un tamaño excesivo</translation>
    </message>
    <message>
        <source>Update Tunesmith on this PC.</source>
        <translation>Actualice Tunesmith en este PC.</translation>
    </message>
    <message>
        <source>Update Tunesmith to open it.</source>
        <translation>Actualice Tunesmith para abrirla.</translation>
    </message>
    <message>
        <source>Update Tunesmith.</source>
        <translation>Actualice Tunesmith.</translation>
    </message>
    <message>
        <source>Update the driver and go on; or choose another build of PyTorch.</source>
        <translation>Actualice el controlador y siga; o elija otra versión de PyTorch.</translation>
    </message>
    <message>
        <source>Update the driver and restart the PC.</source>
        <translation>Actualice el controlador y reinicie el PC.</translation>
    </message>
    <message>
        <source>Update the driver from {page}, then look again. Until then training uses the processor, which takes many times as long.</source>
        <translation>Actualice el controlador desde {page} y mire después otra vez. Hasta entonces se entrena con el procesador, que tarda muchas veces más.</translation>
    </message>
    <message>
        <source>Update the driver when it suits you, then set the engine up anew.</source>
        <translation>Actualice el controlador cuando le convenga e instale después el motor de nuevo.</translation>
    </message>
    <message>
        <source>Update the driver, restart the PC and go on; or choose the CPU build.</source>
        <translation>Actualice el controlador, reinicie el PC y siga; o elija la versión para la CPU.</translation>
    </message>
    <message>
        <source>Use a number between them.</source>
        <translation>Use un número entre ellos.</translation>
    </message>
    <message>
        <source>Use a program that puts the nearest passages of your documents before each question; new documents count at once.</source>
        <translation>Use un programa que ponga los pasajes más cercanos de sus documentos antes de cada pregunta; los documentos nuevos cuentan enseguida.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones.</source>
        <translation>Use menos o más cortas.</translation>
    </message>
    <message>
        <source>Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general examples.</source>
        <translation>Úselo con menos fuerza, entrene otra vez con la mitad de la tasa de aprendizaje o un adaptador más pequeño (rank), o mezcle ejemplos generales.</translation>
    </message>
    <message>
        <source>Use it by itself, or take LoRA adapters only.</source>
        <translation>Úselo solo o use únicamente adaptadores LoRA.</translation>
    </message>
    <message>
        <source>Use smaller weights, or import the parts again.</source>
        <translation>Use pesos menores o importe las partes otra vez.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Use ese.</translation>
    </message>
    <message>
        <source>Use the prompt, or train longer or on more examples.</source>
        <translation>Use el prompt, o entrene más tiempo o con más ejemplos.</translation>
    </message>
    <message>
        <source>Use the prompt. Fine-tuning would only make it shorter and quicker to answer.</source>
        <translation>Use el prompt. El ajuste fino solo lo haría más corto y más rápido de responder.</translation>
    </message>
    <message>
        <source>Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models without a template of their own often do this.</source>
        <translation>Use la misma plantilla de chat en el programa que ejecuta el modelo, y su marca final como palabra de parada. Los modelos base sin plantilla propia hacen esto a menudo.</translation>
    </message>
    <message>
        <source>Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Use el token solo en esta sesión o configure un llavero como GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>Use “{name}” by itself for this, or give it more weight.</source>
        <translation>Use «{name}» solo para esto, o dele más peso.</translation>
    </message>
    <message>
        <source>Vote for the better answer where there is one.</source>
        <translation>Vote la mejor respuesta donde la haya.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or pause it there.</source>
        <translation>Espere a que termine o páuselo allí.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Espere a que termine o deténgalo allí.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Espere a que termine o deténgala primero.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it under Runs.</source>
        <translation>Espere a que termine o deténgala en «Ejecuciones».</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, and read it again.</source>
        <translation>Espere a que el otro programa haya terminado con él y léalo otra vez.</translation>
    </message>
    <message>
        <source>Wait, or read them again.</source>
        <translation>Espere o léalos otra vez.</translation>
    </message>
    <message>
        <source>Waiting did not bring the card below the limit</source>
        <translation>La espera no ha bajado la tarjeta del límite</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits</source>
        <translation>Los pesos que aprenden no pueden estar en 4 bits</translation>
    </message>
    <message>
        <source>Well-known older models</source>
        <translation>Modelos antiguos conocidos</translation>
    </message>
    <message>
        <source>What came as news of a newer version is not from Tunesmith's makers</source>
        <translation>Lo que ha llegado como noticia de una versión más nueva no es de los autores de Tunesmith</translation>
    </message>
    <message>
        <source>What came as news of a newer version is old</source>
        <translation>Lo que ha llegado como noticia de una versión más nueva es antiguo</translation>
    </message>
    <message>
        <source>What came from {address} is not a list of releases: {cause}.</source>
        <translation>Lo que ha llegado de {address} no es una lista de versiones: {cause}.</translation>
    </message>
    <message>
        <source>What has been downloaded so far is kept; the download goes on from there.</source>
        <translation>Lo descargado hasta ahora se conserva; la descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>What is kept is that of step {step}, where the held-out loss was lowest ({loss}).</source>
        <translation>Se conserva el estado del paso {step}, donde la pérdida en los ejemplos reservados fue más baja ({loss}).</translation>
    </message>
    <message>
        <source>What is learned would be out of date soon.</source>
        <translation>Lo aprendido quedaría pronto anticuado.</translation>
    </message>
    <message>
        <source>What is learned would keep.</source>
        <translation>Lo aprendido seguiría valiendo.</translation>
    </message>
    <message>
        <source>What is right changes, or differs from use to use</source>
        <translation>Lo correcto cambia, o difiere de un uso a otro</translation>
    </message>
    <message>
        <source>What is right keeps changing</source>
        <translation>Lo correcto cambia continuamente</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Lo que aprende</translation>
    </message>
    <message>
        <source>What learns, in 32 bits</source>
        <translation>Lo que aprende, en 32 bits</translation>
    </message>
    <message>
        <source>What the documents are for is not said yet</source>
        <translation>Aún no se ha dicho para qué son los documentos</translation>
    </message>
    <message>
        <source>What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn what matters here.</source>
        <translation>Lo que buscan las capas congeladas se aprendió con fotografías corrientes. {rows} imágenes permiten que las últimas capas aprendan lo que importa aquí.</translation>
    </message>
    <message>
        <source>What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.</source>
        <translation>Lo que el modelo sabía antes sufre menos que al entrenarlo entero, y el adaptador se puede quitar.</translation>
    </message>
    <message>
        <source>What the model could do before suffers more than with an adapter, and the result is as large as the model.</source>
        <translation>Lo que el modelo sabía antes sufre más que con un adaptador, y el resultado es tan grande como el modelo.</translation>
    </message>
    <message>
        <source>What this run learned is {kind}, and llama.cpp can put only LoRA on a base.</source>
        <translation>Lo que aprendió esta ejecución es {kind}, y llama.cpp solo puede poner LoRA sobre un modelo base.</translation>
    </message>
    <message>
        <source>What was complete before is kept; nothing half-written stays behind.</source>
        <translation>Lo que estaba completo se conserva; no queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there.</source>
        <translation>Lo descargado se conserva; al seguir se parte de ahí.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there. The engine in use, if there is one, stays as it is.</source>
        <translation>Lo descargado se conserva; al seguir se parte de ahí. El motor en uso, si lo hay, se queda como está.</translation>
    </message>
    <message>
        <source>What was learned for {name} has {learned} numbers; the base has {base} there.</source>
        <translation>Lo aprendido para {name} tiene {learned} números; el modelo base tiene ahí {base}.</translation>
    </message>
    <message>
        <source>What was learned is not in it: it is far nearer to the base than to the tuned model. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>No contiene lo aprendido: está mucho más cerca del modelo base que del ajustado. Considera más probable el mismo token siguiente en {agreement} de {count} lugares; perplejidad {perplexity}, el modelo ajustado {own}.</translation>
    </message>
    <message>
        <source>Where the loss shows in the answers, take a larger form.</source>
        <translation>Si la pérdida se nota en las respuestas, use una forma más grande.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known</source>
        <translation>No se sabe si hay una versión más nueva</translation>
    </message>
    <message>
        <source>While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or add examples.</source>
        <translation>Mientras se ejecuta, deténgala y conserve lo mejor hasta ahora. La próxima vez use menos épocas, cambie menos del modelo o añada ejemplos.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Whole matrices at work</source>
        <translation>Matrices enteras en uso</translation>
    </message>
    <message>
        <source>Whole, as it was trained</source>
        <translation>Entero, tal como se entrenó</translation>
    </message>
    <message>
        <source>With about {wanted} pages of documents</source>
        <translation>Con unas {wanted} páginas de documentos</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A larger model reads passages better.</source>
        <translation>Con pasajes de sus documentos antes de la pregunta, {score} son correctas, de {ceiling} alcanzables. Un modelo más grande lee mejor los pasajes.</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>Con pasajes de sus documentos antes de la pregunta, {score} son correctas, de {ceiling} alcanzables. Al entrenamiento apenas le queda algo que ganar.</translation>
    </message>
    <message>
        <source>With room for the whole model</source>
        <translation>Con sitio para el modelo entero</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity {with} instead of {alone} ({count} held-out passages).</source>
        <translation>Con los otros pasajes más cercanos delante, al modelo le sorprende menos cómo sigue un texto: perplejidad {with} en lugar de {alone} ({count} pasajes reservados).</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: perplexity {with}, without them {alone} ({count} held-out passages).</source>
        <translation>Con los otros pasajes más cercanos delante, al modelo no le sorprende claramente menos cómo sigue un texto: perplejidad {with}; sin ellos, {alone} ({count} pasajes reservados).</translation>
    </message>
    <message>
        <source>With the packages transformers and peft.</source>
        <translation>Con los paquetes transformers y peft.</translation>
    </message>
    <message>
        <source>With {host} no connection could be made that nobody else can read: {cause}.</source>
        <translation>No se ha podido establecer con {host} una conexión que nadie más pueda leer: {cause}.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without learning the images by heart.</source>
        <translation>Con {per_label} por etiqueta de media, {many_per_label} o más, las últimas capas también pueden aprender sin aprenderse las imágenes de memoria.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Con {per_label} por etiqueta de media, {many_per_label} o más, se puede adaptar la lectura del propio modelo, no solo el cabezal.</translation>
    </message>
    <message>
        <source>With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.</source>
        <translation>Con {pieces} fragmentos de los documentos antes de cada una de {count} preguntas se responden {now}; sin ellos, {before}.</translation>
    </message>
    <message>
        <source>With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the prompt, and can be changed at once.</source>
        <translation>Con {rows} distintos, menos de unos {few}, los más cercanos a cada pregunta van más o menos igual de bien en el prompt, y se pueden cambiar enseguida.</translation>
    </message>
    <message>
        <source>With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Con {rows} distintos, {many_numbers} o más, se puede adaptar la lectura del propio modelo, no solo el cabezal.</translation>
    </message>
    <message>
        <source>With {wanted} different examples</source>
        <translation>Con {wanted} ejemplos distintos</translation>
    </message>
    <message>
        <source>Word scores (logits)</source>
        <translation>Puntuaciones de palabras (logits)</translation>
    </message>
    <message>
        <source>Worse than always giving the same answer</source>
        <translation>Peor que dar siempre la misma respuesta</translation>
    </message>
    <message>
        <source>Worse than “{name}”</source>
        <translation>Peor que «{name}»</translation>
    </message>
    <message>
        <source>Writing and rewriting</source>
        <translation>Escribir y reescribir</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Lo ha cancelado usted.</translation>
    </message>
    <message>
        <source>You have answers with ratings</source>
        <translation>Tiene respuestas con valoraciones</translation>
    </message>
    <message>
        <source>You have pairs of answers</source>
        <translation>Tiene pares de respuestas</translation>
    </message>
    <message>
        <source>Your token is known, but its account may not have {repo} yet.</source>
        <translation>Su token se conoce, pero su cuenta aún no puede recibir {repo}.</translation>
    </message>
    <message>
        <source>Your token may not write to {repo}.</source>
        <translation>Su token no puede escribir en {repo}.</translation>
    </message>
    <message>
        <source>`bottleneck.py` in the folder puts the modules in place.</source>
        <translation>`bottleneck.py`, en la carpeta, pone los módulos en su sitio.</translation>
    </message>
    <message>
        <source>a file of this kind has to fit into memory as a whole</source>
        <translation>un archivo de este tipo tiene que caber entero en la memoria</translation>
    </message>
    <message>
        <source>a part of the file declares entities, which can be made to fill the memory</source>
        <translation>una parte del archivo declara entidades, con las que se puede llenar la memoria</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>aquí se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a set has 10,000 prompts at most</source>
        <translation>una serie tiene como mucho 10 000 prompts</translation>
    </message>
    <message>
        <source>a turn has a role that is none of user, assistant and system</source>
        <translation>un turno tiene un rol que no es user, assistant ni system</translation>
    </message>
    <message>
        <source>a value of this row cannot be taken over</source>
        <translation>no se puede tomar un valor de esta fila</translation>
    </message>
    <message>
        <source>an answer has the weight 0, but all answers of a conversation are learned</source>
        <translation>una respuesta tiene el peso 0, pero se aprenden todas las respuestas de una conversación</translation>
    </message>
    <message>
        <source>archives are unpacked one level deep</source>
        <translation>los archivos comprimidos se descomprimen un solo nivel</translation>
    </message>
    <message>
        <source>decoding it would fill the memory</source>
        <translation>descodificarla llenaría la memoria</translation>
    </message>
    <message>
        <source>elements lie in each other by the thousand; the rest is not read</source>
        <translation>los elementos están unos dentro de otros por millares; el resto no se lee</translation>
    </message>
    <message>
        <source>fp16 is for graphics cards.</source>
        <translation>fp16 es para tarjetas gráficas.</translation>
    </message>
    <message>
        <source>images are learned from in folders: one folder of images for each label</source>
        <translation>las imágenes se aprenden por carpetas: una carpeta de imágenes para cada etiqueta</translation>
    </message>
    <message>
        <source>it lies beside the folders of the labels and not in one of them</source>
        <translation>está junto a las carpetas de las etiquetas y no dentro de una de ellas</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size (and 200 MB)</source>
        <translation>se descomprimiría a más de cien veces su tamaño (y 200 MB)</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp cannot be started here</source>
        <translation>llama.cpp no se puede iniciar aquí</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the file</source>
        <translation>llama.cpp no puede cargar el archivo</translation>
    </message>
    <message>
        <source>llama.cpp does not know this kind of model</source>
        <translation>llama.cpp no conoce este tipo de modelo</translation>
    </message>
    <message>
        <source>llama.cpp would cut texts otherwise than the model learned</source>
        <translation>llama.cpp cortaría los textos de forma distinta a como aprendió el modelo</translation>
    </message>
    <message>
        <source>llama.cpp's converter stopped at {name}: {cause}.</source>
        <translation>El convertidor de llama.cpp se ha detenido en {name}: {cause}.</translation>
    </message>
    <message>
        <source>nothing that somebody wrote could be read in this mail</source>
        <translation>en este correo no se ha podido leer nada que alguien haya escrito</translation>
    </message>
    <message>
        <source>one key stands twice in the same object, and only one of its values could be kept</source>
        <translation>una clave aparece dos veces en el mismo objeto, y solo se podría conservar uno de sus valores</translation>
    </message>
    <message>
        <source>pictures, sounds and other bytes are no text</source>
        <translation>las imágenes, los sonidos y otros bytes no son texto</translation>
    </message>
    <message>
        <source>prompt or answer is empty</source>
        <translation>el prompt o la respuesta está vacío</translation>
    </message>
    <message>
        <source>prompt or completion is not text</source>
        <translation>el prompt o la respuesta no es texto</translation>
    </message>
    <message>
        <source>some bytes are no text in the file's encoding</source>
        <translation>algunos bytes no son texto en la codificación del archivo</translation>
    </message>
    <message>
        <source>the chapter is missing or damaged</source>
        <translation>el capítulo falta o está dañado</translation>
    </message>
    <message>
        <source>the conversation calls tools, which cannot be trained on yet</source>
        <translation>la conversación llama a herramientas, con las que aún no se puede entrenar</translation>
    </message>
    <message>
        <source>the conversation does not end with the assistant</source>
        <translation>la conversación no termina con el asistente</translation>
    </message>
    <message>
        <source>the file became another one meanwhile</source>
        <translation>el archivo se convirtió mientras tanto en otro</translation>
    </message>
    <message>
        <source>the file begins like JSON but is not</source>
        <translation>el archivo empieza como JSON, pero no lo es</translation>
    </message>
    <message>
        <source>the file breaks off, as after a download that was not finished</source>
        <translation>el archivo se interrumpe, como tras una descarga que no terminó</translation>
    </message>
    <message>
        <source>the file is neither text nor a table nor a document known here</source>
        <translation>el archivo no es ni texto ni una tabla ni un documento conocido aquí</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is protected</source>
        <translation>el archivo está protegido</translation>
    </message>
    <message>
        <source>the file lies in a folder of images, of which only the images are read</source>
        <translation>el archivo está en una carpeta de imágenes, de la que solo se leen las imágenes</translation>
    </message>
    <message>
        <source>the file, or the rest of it, cannot be read</source>
        <translation>el archivo, o el resto de él, no se puede leer</translation>
    </message>
    <message>
        <source>the image is damaged, cut short, or in a format that is not read here</source>
        <translation>la imagen está dañada, cortada o en un formato que aquí no se lee</translation>
    </message>
    <message>
        <source>the list cannot be read beyond the rows before this one</source>
        <translation>la lista no se puede leer más allá de las filas anteriores a esta</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>la página está dañada</translation>
    </message>
    <message>
        <source>the page is empty or only a picture; letters in it are not read</source>
        <translation>la página está vacía o es solo una imagen; las letras que hay en ella no se leen</translation>
    </message>
    <message>
        <source>the rating is neither good nor bad</source>
        <translation>la valoración no es ni buena ni mala</translation>
    </message>
    <message>
        <source>the row does not have the column that is to be read</source>
        <translation>la fila no tiene la columna que hay que leer</translation>
    </message>
    <message>
        <source>the row is nested deeper than can be read</source>
        <translation>la fila está anidada más hondo de lo que se puede leer</translation>
    </message>
    <message>
        <source>there are more files than are taken at once</source>
        <translation>hay más archivos de los que se admiten a la vez</translation>
    </message>
    <message>
        <source>there are more folders than are looked through</source>
        <translation>hay más carpetas de las que se recorren</translation>
    </message>
    <message>
        <source>there is neither “messages” nor “prompt” and “completion”</source>
        <translation>no hay ni «messages» ni «prompt» y «completion»</translation>
    </message>
    <message>
        <source>there is no row and no text in the file</source>
        <translation>no hay ninguna fila ni texto en el archivo</translation>
    </message>
    <message>
        <source>there is no text in this chapter</source>
        <translation>no hay texto en este capítulo</translation>
    </message>
    <message>
        <source>this is text, where an image should be</source>
        <translation>esto es texto, donde debería haber una imagen</translation>
    </message>
    <message>
        <source>this line is a title above the table, or the names of its columns once more</source>
        <translation>esta línea es un título encima de la tabla o repite los nombres de sus columnas</translation>
    </message>
    <message>
        <source>this line is longer than any row should be</source>
        <translation>esta línea es más larga de lo que debería ser cualquier fila</translation>
    </message>
    <message>
        <source>this line is not JSON</source>
        <translation>esta línea no es JSON</translation>
    </message>
    <message>
        <source>this line is not a JSON object</source>
        <translation>esta línea no es un objeto JSON</translation>
    </message>
    <message>
        <source>this row does not have the columns of the first one</source>
        <translation>esta fila no tiene las columnas de la primera</translation>
    </message>
    <message>
        <source>this row holds NUL bytes, which no text does</source>
        <translation>esta fila contiene bytes NUL, que ningún texto tiene</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>user and assistant do not take turns</source>
        <translation>el usuario y el asistente no se alternan</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>vLLM calls this experimental; the merged model is the better choice.</source>
        <translation>vLLM lo llama experimental; el modelo fusionado es la mejor opción.</translation>
    </message>
    <message>
        <source>{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to keep this PC from newer versions.</source>
        <translation>{address} es el número {serial}, y aquí ya se vio el número {seen}. Puede que alguien reparta noticias antiguas para alejar a este PC de versiones más nuevas.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; the run “{name}” goes on from there.</source>
        <translation>{base} está ahora en {path}; la ejecución «{name}» continúa desde allí.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; {count} runs that were trained on it go on from there.</source>
        <translation>{base} está ahora en {path}; {count} ejecuciones entrenadas con él continúan desde allí.</translation>
    </message>
    <message>
        <source>{card} has no bf16 arithmetic.</source>
        <translation>{card} no tiene aritmética bf16.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).</source>
        <translation>{cause} El entrenamiento sigue por sí solo desde el último punto de control (intento {tries} de {most}).</translation>
    </message>
    <message>
        <source>{cause}.</source>
        <translation>{cause}.</translation>
    </message>
    <message>
        <source>{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} would be a start.</source>
        <translation>{characters} caracteres son unas pocas páginas. De eso un modelo recoge un tono, apenas conocimientos; {wanted} serían un comienzo.</translation>
    </message>
    <message>
        <source>{count} adapter was chosen; it takes two.</source>
        <translation>Se ha elegido {count} adaptador; hacen falta dos.</translation>
    </message>
    <message>
        <source>{count} answers are read once by the base model before the first step; training compares with that.</source>
        <translation>El modelo base lee una vez {count} respuestas antes del primer paso; el entrenamiento se compara con eso.</translation>
    </message>
    <message>
        <source>{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.</source>
        <translation>{count} respuestas no enseñan nada: están detrás de los primeros {longest} tokens, o las dos de un par son iguales.</translation>
    </message>
    <message>
        <source>{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.</source>
        <translation>{count} ejemplos eran más largos que {longest} tokens; no se aprenden {tokens} tokens de sus finales.</translation>
    </message>
    <message>
        <source>{count} held-out examples do not fit into its {context} tokens and were not tried.</source>
        <translation>{count} ejemplos reservados no caben en sus {context} tokens y no se probaron.</translation>
    </message>
    <message>
        <source>{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted in any score.</source>
        <translation>{count} ejemplos reservados tienen etiquetas que ningún ejemplo de entrenamiento tiene, como «{label}». No se cuentan en ninguna puntuación.</translation>
    </message>
    <message>
        <source>{count} images are no longer what they were when the dataset was read, the first of them {path}.</source>
        <translation>{count} imágenes ya no son lo que eran cuando se leyó el conjunto de datos; la primera de ellas es {path}.</translation>
    </message>
    <message>
        <source>{count} of its files are missing in {path}, such as {name}.</source>
        <translation>Faltan {count} de sus archivos en {path}, como {name}.</translation>
    </message>
    <message>
        <source>{count} of its parts have no counterpart in the model's files, such as {name}.</source>
        <translation>{count} de sus partes no tienen correspondencia en los archivos del modelo, como {name}.</translation>
    </message>
    <message>
        <source>{count} of its weights are missing in {path}, such as {name}.</source>
        <translation>Faltan {count} de sus pesos en {path}, como {name}.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples are texts alone.</source>
        <translation>{count} de {examples} ejemplos de entrenamiento son solo textos.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples have something else, such as “{example}”.</source>
        <translation>{count} de {examples} ejemplos de entrenamiento tienen otra cosa, como «{example}».</translation>
    </message>
    <message>
        <source>{count} of {held_out} held-out examples also stand in the training data.</source>
        <translation>{count} de {held_out} ejemplos reservados también están en los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>{count} of {labels} labels have a single training example, such as “{label}”.</source>
        <translation>{count} de {labels} etiquetas tienen un solo ejemplo de entrenamiento, como «{label}».</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold nothing.</source>
        <translation>{count} de {of} respuestas no contienen nada.</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold one, such as “{mark}”.</source>
        <translation>{count} de {of} respuestas contienen una, como «{mark}».</translation>
    </message>
    <message>
        <source>{count} of {of} answers ran into the longest length allowed.</source>
        <translation>{count} de {of} respuestas han llegado a la longitud máxima permitida.</translation>
    </message>
    <message>
        <source>{count} of {total} files are missing in {path}, such as {name}.</source>
        <translation>Faltan {count} de {total} archivos en {path}, como {name}.</translation>
    </message>
    <message>
        <source>{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.</source>
        <translation>{duplicates} de {all_rows} repiten uno anterior; quedan {rows}, y son los que cuentan aquí.</translation>
    </message>
    <message>
        <source>{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.</source>
        <translation>{endpoint} ha respondido que el token no es válido; puede que se haya borrado o copiado solo en parte.</translation>
    </message>
    <message>
        <source>{endpoint} is reached without encryption (http), so no token is sent there.</source>
        <translation>La conexión con {endpoint} no está cifrada (http), así que no se le envía ningún token.</translation>
    </message>
    <message>
        <source>{endpoint} knows no model {repo}, or it is private.</source>
        <translation>{endpoint} no conoce ningún modelo {repo}, o es privado.</translation>
    </message>
    <message>
        <source>{endpoint} refused {repo} (403).</source>
        <translation>{endpoint} ha denegado {repo} (403).</translation>
    </message>
    <message>
        <source>{fewest} to {most} runs can stand side by side</source>
        <translation>De {fewest} a {most} ejecuciones se pueden comparar lado a lado</translation>
    </message>
    <message>
        <source>{file} from {host} arrived whole twice, but with another checksum than it must have.</source>
        <translation>{file} de {host} ha llegado entero dos veces, pero con una suma de comprobación distinta de la que debe tener.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file its makers signed.</source>
        <translation>{file} de {host} no es el archivo que firmaron sus autores.</translation>
    </message>
    <message>
        <source>{file} from {host} should have {want:size}, but the server says {have:size}.</source>
        <translation>{file} de {host} debería tener {want:size}, pero el servidor dice {have:size}.</translation>
    </message>
    <message>
        <source>{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.</source>
        <translation>{file} de {repo} no es lo que el Hub dice que debería ser: {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>{free:memory} of {total:memory} are free.</source>
        <translation>{free:memory} de {total:memory} están libres.</translation>
    </message>
    <message>
        <source>{free} free now</source>
        <translation>{free} libres ahora</translation>
    </message>
    <message>
        <source>{host} answered to {page} with what is not a list of files: {cause}.</source>
        <translation>{host} ha respondido a {page} con algo que no es una lista de archivos: {cause}.</translation>
    </message>
    <message>
        <source>{host} answered with {status}.</source>
        <translation>{host} ha respondido con {status}.</translation>
    </message>
    <message>
        <source>{host} broke off {tries} times without sending anything new: {cause}.</source>
        <translation>{host} ha cortado {tries} veces sin enviar nada nuevo: {cause}.</translation>
    </message>
    <message>
        <source>{host} ended the transfer early, several times in a row: {cause}.</source>
        <translation>{host} ha terminado la transferencia antes de tiempo, varias veces seguidas: {cause}.</translation>
    </message>
    <message>
        <source>{host} gave an answer that a Hub does not give: {cause}.</source>
        <translation>{host} ha dado una respuesta que un Hub no da: {cause}.</translation>
    </message>
    <message>
        <source>{host} gave no answer: {cause}.</source>
        <translation>{host} no ha dado respuesta: {cause}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from this address and wants {seconds} seconds without one.</source>
        <translation>{host} ha recibido demasiadas solicitudes de esta dirección y quiere {seconds} segundos sin ninguna.</translation>
    </message>
    <message>
        <source>{host} says {status} to {file}.</source>
        <translation>{host} responde {status} a {file}.</translation>
    </message>
    <message>
        <source>{host} says {status} to {page}.</source>
        <translation>{host} responde {status} a {page}.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, several times in a row.</source>
        <translation>{host} no ha enviado nada durante {seconds} segundos, varias veces seguidas.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, {tries} times in a row.</source>
        <translation>{host} no ha enviado nada durante {seconds} segundos, {tries} veces seguidas.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that this system does not trust: {cause}.</source>
        <translation>{host} muestra un certificado en el que este sistema no confía: {cause}.</translation>
    </message>
    <message>
        <source>{host} took no connection: {cause}.</source>
        <translation>{host} no ha aceptado ninguna conexión: {cause}.</translation>
    </message>
    <message>
        <source>{host}: {cause}.</source>
        <translation>{host}: {cause}.</translation>
    </message>
    <message>
        <source>{kind}: {cause}</source>
        <translation>{kind}: {cause}</translation>
    </message>
    <message>
        <source>{method}: {cause}.</source>
        <translation>{method}: {cause}.</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered features.</source>
        <translation>{model} da otros resultados cuando su cabezal trabaja con características recordadas.</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered images.</source>
        <translation>{model} da otros resultados cuando su cabezal trabaja con imágenes recordadas.</translation>
    </message>
    <message>
        <source>{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's objective is {objective}.</source>
        <translation>{model} es un codificador o tiene una cabeza para etiquetas: puede aprender etiquetas y números de textos, y el objetivo de la receta es {objective}.</translation>
    </message>
    <message>
        <source>{model} is an image model, and the recipe's objective is {objective}.</source>
        <translation>{model} es un modelo de imágenes, y el objetivo de la receta es {objective}.</translation>
    </message>
    <message>
        <source>{model} learns which label an image has, and these examples are texts.</source>
        <translation>{model} aprende qué etiqueta tiene una imagen, y estos ejemplos son textos.</translation>
    </message>
    <message>
        <source>{model} reads text and cannot see images.</source>
        <translation>{model} lee texto y no puede ver imágenes.</translation>
    </message>
    <message>
        <source>{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.</source>
        <translation>{model} distingue textos: puede aprender etiquetas y números, y estos ejemplos enseñan otra cosa.</translation>
    </message>
    <message>
        <source>{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.</source>
        <translation>{model} no vería sus finales: se cortan {tokens} tokens, el {share} % del total, sobre todo de respuestas.</translation>
    </message>
    <message>
        <source>{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a language model has some of each, and no more than 10,000 layers.</source>
        <translation>{model}: config.json y los pesos hablan de {layers} capas, una anchura de {hidden} y {vocabulary} palabras; un modelo de lenguaje tiene algo de cada cosa, y no más de 10 000 capas.</translation>
    </message>
    <message>
        <source>{model}: config.json speaks of {layers} layers and a width of {hidden}.</source>
        <translation>{model}: config.json habla de {layers} capas y una anchura de {hidden}.</translation>
    </message>
    <message>
        <source>{name} ({source}) does not lie on this PC.</source>
        <translation>{name} ({source}) no está en este PC.</translation>
    </message>
    <message>
        <source>{name} answers as the base model does</source>
        <translation>{name} responde como el modelo base</translation>
    </message>
    <message>
        <source>{name} answers as the tuned model does</source>
        <translation>{name} responde como el modelo ajustado</translation>
    </message>
    <message>
        <source>{name} cannot be read as one: {cause}.</source>
        <translation>{name} no se puede leer como tal: {cause}.</translation>
    </message>
    <message>
        <source>{name} cuts texts otherwise than the tuned model</source>
        <translation>{name} corta los textos de otro modo que el modelo ajustado</translation>
    </message>
    <message>
        <source>{name} does not stop where an answer ends</source>
        <translation>{name} no para donde termina una respuesta</translation>
    </message>
    <message>
        <source>{name} ends neither in .html nor in .pdf.</source>
        <translation>{name} no termina ni en .html ni en .pdf.</translation>
    </message>
    <message>
        <source>{name} has a single example; training needs at least 2.</source>
        <translation>{name} tiene un solo ejemplo; entrenar necesita al menos 2.</translation>
    </message>
    <message>
        <source>{name} has all that was learned, not the part that was asked for</source>
        <translation>{name} tiene todo lo aprendido, no la parte que se pidió</translation>
    </message>
    <message>
        <source>{name} has format {format}; this version knows formats up to {known}.</source>
        <translation>{name} tiene el formato {format}; esta versión conoce formatos hasta {known}.</translation>
    </message>
    <message>
        <source>{name} has {count} examples; training needs at least 2.</source>
        <translation>{name} tiene {count} ejemplos; entrenar necesita al menos 2.</translation>
    </message>
    <message>
        <source>{name} in {path} is not an ordinary file, or far too large.</source>
        <translation>{name} en {path} no es un archivo normal, o es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no use.</source>
        <translation>{name} es un {architecture}, y llama.cpp {version} no tiene código que lo ejecute, así que un archivo GGUF no serviría de nada.</translation>
    </message>
    <message>
        <source>{name} is larger than {most:size}, which no recipe needs.</source>
        <translation>{name} pasa de {most:size}, lo que ninguna receta necesita.</translation>
    </message>
    <message>
        <source>{name} is preferred</source>
        <translation>Se prefiere {name}</translation>
    </message>
    <message>
        <source>{name} is stored as {kind}, and nothing can be merged into that without spoiling it.</source>
        <translation>{name} está guardado como {kind}, y en eso no se puede fusionar nada sin estropearlo.</translation>
    </message>
    <message>
        <source>{name} lies on this PC and has the same fingerprint.</source>
        <translation>{name} está en este PC y tiene la misma huella.</translation>
    </message>
    <message>
        <source>{name} loses more than this form should</source>
        <translation>{name} pierde más de lo que debería esta forma</translation>
    </message>
    <message>
        <source>{name} loses no more than its form may cost</source>
        <translation>{name} no pierde más de lo que puede costar su forma</translation>
    </message>
    <message>
        <source>{name} reads texts or looks at images; it cannot answer prompts.</source>
        <translation>{name} lee textos o mira imágenes; no puede responder prompts.</translation>
    </message>
    <message>
        <source>{name} was read as raw text.</source>
        <translation>{name} se leyó como texto sin tratar.</translation>
    </message>
    <message>
        <source>{name} writes conversations otherwise than the tuned model</source>
        <translation>{name} escribe las conversaciones de otro modo que el modelo ajustado</translation>
    </message>
    <message>
        <source>{name}, an adapter as a GGUF file</source>
        <translation>{name}, un adaptador como archivo GGUF</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file</source>
        <translation>{name}, como archivo GGUF</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file in {quantisation}</source>
        <translation>{name}, como archivo GGUF en {quantisation}</translation>
    </message>
    <message>
        <source>{name}, not a language model</source>
        <translation>{name}, no es un modelo de lenguaje</translation>
    </message>
    <message>
        <source>{name}, only a vocabulary</source>
        <translation>{name}, solo un vocabulario</translation>
    </message>
    <message>
        <source>{name}, quantised to {quantisation}</source>
        <translation>{name}, cuantizado a {quantisation}</translation>
    </message>
    <message>
        <source>{name}, the eyes or ears of a model</source>
        <translation>{name}, los ojos u oídos de un modelo</translation>
    </message>
    <message>
        <source>{name}: the same {train} examples to learn from and {held_out} held out.</source>
        <translation>{name}: los mismos {train} ejemplos para aprender y {held_out} reservados.</translation>
    </message>
    <message>
        <source>{name}: {cause}.</source>
        <translation>{name}: {cause}.</translation>
    </message>
    <message>
        <source>{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.</source>
        <translation>{objective} aprende de prompts con una respuesta mejor y una peor, y los ejemplos tienen una respuesta cada uno.</translation>
    </message>
    <message>
        <source>{part} cannot be loaded: {cause}.</source>
        <translation>No se puede cargar {part}: {cause}.</translation>
    </message>
    <message>
        <source>{path} already holds something.</source>
        <translation>{path} ya contiene algo.</translation>
    </message>
    <message>
        <source>{path} cannot be put on {base}: {cause}</source>
        <translation>{path} no se puede poner sobre {base}: {cause}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>No se puede leer {path}: {cause}.</translation>
    </message>
    <message>
        <source>{path} cannot be started: {cause}.</source>
        <translation>{path} no se puede iniciar: {cause}.</translation>
    </message>
    <message>
        <source>{path} could not be moved: {cause}.</source>
        <translation>No se pudo mover {path}: {cause}.</translation>
    </message>
    <message>
        <source>{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.</source>
        <translation>{path} no ha podido crecer más; las unidades FAT32, por ejemplo, acaban en 4 GB por archivo.</translation>
    </message>
    <message>
        <source>{path} does not begin as GGUF files do.</source>
        <translation>{path} no empieza como los archivos GGUF.</translation>
    </message>
    <message>
        <source>{path} does not hold JSON objects, one a line.</source>
        <translation>{path} no contiene objetos JSON, uno por línea.</translation>
    </message>
    <message>
        <source>{path} exists, and nothing is overwritten.</source>
        <translation>{path} existe, y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>{path} gives labels or numbers, or sees images; there is nothing to talk with.</source>
        <translation>{path} da etiquetas o números, o ve imágenes; no hay nada con lo que hablar.</translation>
    </message>
    <message>
        <source>{path} has a file that would land outside of its own folder: {name}.</source>
        <translation>{path} tiene un archivo que acabaría fuera de su propia carpeta: {name}.</translation>
    </message>
    <message>
        <source>{path} has form {schema}; this version knows {known}.</source>
        <translation>{path} tiene la forma {schema}; esta versión conoce {known}.</translation>
    </message>
    <message>
        <source>{path} has no preprocessor_config.json, which says how images are to be prepared.</source>
        <translation>{path} no tiene preprocessor_config.json, que dice cómo hay que preparar las imágenes.</translation>
    </message>
    <message>
        <source>{path} has {count} adapter_config.json files.</source>
        <translation>{path} tiene {count} archivos adapter_config.json.</translation>
    </message>
    <message>
        <source>{path} has {free:size} free.</source>
        <translation>{path} tiene {free:size} libres.</translation>
    </message>
    <message>
        <source>{path} has {have:size}, but its weights need {need:size}.</source>
        <translation>{path} tiene {have:size}, pero sus pesos necesitan {need:size}.</translation>
    </message>
    <message>
        <source>{path} has {size:size}; {most:size} are read.</source>
        <translation>{path} tiene {size:size}; se leen {most:size}.</translation>
    </message>
    <message>
        <source>{path} holds a {architecture}; only models that write text on from text are trained here.</source>
        <translation>{path} contiene un {architecture}; aquí solo se entrenan modelos que continúan un texto con texto.</translation>
    </message>
    <message>
        <source>{path} holds its weights as a pickle file, which can run any program when it is opened.</source>
        <translation>{path} contiene sus pesos como archivo pickle, que puede ejecutar cualquier programa al abrirse.</translation>
    </message>
    <message>
        <source>{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.</source>
        <translation>{path} no contiene ni tokenizer.json ni tokenizer.model, y un archivo GGUF lleva dentro el tokenizador.</translation>
    </message>
    <message>
        <source>{path} holds no *.safetensors file.</source>
        <translation>{path} no contiene ningún archivo *.safetensors.</translation>
    </message>
    <message>
        <source>{path} holds no adapter and no changed weights.</source>
        <translation>{path} no contiene ningún adaptador ni pesos cambiados.</translation>
    </message>
    <message>
        <source>{path} holds no config.json.</source>
        <translation>{path} no contiene ningún config.json.</translation>
    </message>
    <message>
        <source>{path} holds no files.</source>
        <translation>{path} no contiene archivos.</translation>
    </message>
    <message>
        <source>{path} holds no tokenizer.json.</source>
        <translation>{path} no contiene ningún tokenizer.json.</translation>
    </message>
    <message>
        <source>{path} holds no {name}.</source>
        <translation>{path} no contiene {name}.</translation>
    </message>
    <message>
        <source>{path} holds weights as pickle files, which can run any program when they are opened.</source>
        <translation>{path} contiene pesos como archivos pickle, que pueden ejecutar cualquier programa al abrirse.</translation>
    </message>
    <message>
        <source>{path} holds what a training added to another model.</source>
        <translation>{path} contiene lo que un entrenamiento añadió a otro modelo.</translation>
    </message>
    <message>
        <source>{path} holds {kind}; only LoRA adapters can be added up.</source>
        <translation>{path} contiene {kind}; solo se pueden sumar adaptadores LoRA.</translation>
    </message>
    <message>
        <source>{path} holds {repo} at commit {have}; this would be {commit}.</source>
        <translation>{path} contiene {repo} en el commit {have}; este sería {commit}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}); an older one is taken.</source>
        <translation>{path} está dañado ({cause}); se toma uno anterior.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is held by another program, which did not let go of it.</source>
        <translation>{path} está retenido por otro programa, que no lo ha soltado.</translation>
    </message>
    <message>
        <source>{path} is longer than {most:size}, which no real model needs.</source>
        <translation>{path} pasa de {most:size}, lo que ningún modelo real necesita.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {cause}.</source>
        <translation>{path} falta o no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>{path} is no folder with an adapter_config.json and no zip file of one.</source>
        <translation>{path} no es una carpeta con un adapter_config.json ni un archivo zip de una.</translation>
    </message>
    <message>
        <source>{path} is no longer the model that the run belongs to.</source>
        <translation>{path} ya no es el modelo al que pertenece la ejecución.</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when the reading began.</source>
        <translation>{path} ya no es lo que era cuando empezó la lectura.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {cause}.</source>
        <translation>{path} no es JSON: {cause}.</translation>
    </message>
    <message>
        <source>{path} is not the converter that belongs to this version.</source>
        <translation>{path} no es el convertidor que corresponde a esta versión.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no está.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no está.</translation>
    </message>
    <message>
        <source>{path} is of form {schema}; {known} is known here.</source>
        <translation>{path} tiene la forma {schema}; aquí se conoce {known}.</translation>
    </message>
    <message>
        <source>{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees images.</source>
        <translation>{path} es del tipo «{kind}», que el motor no puede cargar como un modelo que escribe texto, lee textos o ve imágenes.</translation>
    </message>
    <message>
        <source>{path} is there already and was not downloaded by Tunesmith.</source>
        <translation>{path} ya existe y no lo descargó Tunesmith.</translation>
    </message>
    <message>
        <source>{path} may not be changed by this user.</source>
        <translation>Este usuario no puede modificar {path}.</translation>
    </message>
    <message>
        <source>{path} needs {need:size}; {free:size} are free.</source>
        <translation>{path} necesita {need:size}; hay {free:size} libres.</translation>
    </message>
    <message>
        <source>{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.</source>
        <translation>{path} dice que su índice mide {length:size}; los modelos reales necesitan como mucho unos pocos megabytes.</translation>
    </message>
    <message>
        <source>{path} says version {version}; {known} are known here.</source>
        <translation>{path} indica la versión {version}; aquí se conocen {known}.</translation>
    </message>
    <message>
        <source>{path} was written with other settings.</source>
        <translation>{path} se escribió con otros ajustes.</translation>
    </message>
    <message>
        <source>{path}: none of {lines} lines is a prompt; of the first: {reason}.</source>
        <translation>{path}: ninguna de {lines} líneas es un prompt; de la primera: {reason}.</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path}: {cause}</translation>
    </message>
    <message>
        <source>{path}: {cause}.</source>
        <translation>{path}: {cause}.</translation>
    </message>
    <message>
        <source>{place} has no file of {name} {version} for Python {python} on {system}.</source>
        <translation>{place} no tiene ningún archivo de {name} {version} para Python {python} en {system}.</translation>
    </message>
    <message>
        <source>{place} has {name} {version}, but with none of the {count} checksums that came with this program.</source>
        <translation>{place} tiene {name} {version}, pero con ninguna de las {count} sumas de comprobación que acompañan a este programa.</translation>
    </message>
    <message>
        <source>{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.</source>
        <translation>{rare} etiquetas tienen un solo ejemplo, como «{rare_label}». Se puede aprender o comprobar, no ambas cosas.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Training goes on; the next checkpoint is tried at its time.</source>
        <translation>{reason} El entrenamiento sigue; el próximo punto de control se intenta a su hora.</translation>
    </message>
    <message>
        <source>{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.</source>
        <translation>{reason} Lo aprendido hasta el paso {step}, donde la pérdida en los ejemplos reservados fue más baja ({loss}), no se conserva.</translation>
    </message>
    <message>
        <source>{repo} has files whose names differ in capitals only.</source>
        <translation>{repo} tiene archivos cuyos nombres solo difieren en mayúsculas.</translation>
    </message>
    <message>
        <source>{repo} has no branch, tag or commit “{revision}”.</source>
        <translation>{repo} no tiene ninguna rama, etiqueta ni commit «{revision}».</translation>
    </message>
    <message>
        <source>{repo} has no config.json.</source>
        <translation>{repo} no tiene config.json.</translation>
    </message>
    <message>
        <source>{repo} has only GGUF files, which are already reduced.</source>
        <translation>{repo} solo tiene archivos GGUF, que ya están reducidos.</translation>
    </message>
    <message>
        <source>{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be trained here.</source>
        <translation>{repo} es del tipo {kind}; aquí solo se pueden entrenar modelos que continúan un texto, leen textos para etiquetas o ven imágenes.</translation>
    </message>
    <message>
        <source>{repo} is only handed out to accounts that have accepted its terms, and no token is set.</source>
        <translation>{repo} solo se entrega a cuentas que han aceptado sus condiciones, y no hay ningún token puesto.</translation>
    </message>
    <message>
        <source>{repo} only has what was trained on top of another model.</source>
        <translation>{repo} solo tiene lo que se entrenó encima de otro modelo.</translation>
    </message>
    <message>
        <source>{repo}: {reason}</source>
        <translation>{repo}: {reason}</translation>
    </message>
    <message>
        <source>{rows} answers are a single word</source>
        <translation>{rows} respuestas son una sola palabra</translation>
    </message>
    <message>
        <source>{rows} answers are empty</source>
        <translation>{rows} respuestas están vacías</translation>
    </message>
    <message>
        <source>{rows} answers begin with a stock refusal</source>
        <translation>{rows} respuestas empiezan con una negativa de fórmula</translation>
    </message>
    <message>
        <source>{rows} answers stand word for word in their prompt</source>
        <translation>{rows} respuestas aparecen palabra por palabra en su prompt</translation>
    </message>
    <message>
        <source>{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.</source>
        <translation>{rows} respuestas que gustaron o no muestran directamente hacia dónde ir (KTO); no hacen falta pares.</translation>
    </message>
    <message>
        <source>{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.</source>
        <translation>{rows} son demasiado pocos para aprender una tarea; a partir de {style} se pueden aprender junto con los documentos.</translation>
    </message>
    <message>
        <source>{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} ejemplos distintos son pocos para aprender un número, y unos {fewest_numbers} son un comienzo. Hasta entonces, lo que más ayuda en el prompt son los ejemplos más cercanos a un texto.</translation>
    </message>
    <message>
        <source>{rows} different examples are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} ejemplos distintos son demasiado pocos para mejorar la lectura del modelo y bastantes para aprender una capa encima de ella.</translation>
    </message>
    <message>
        <source>{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} ejemplos distintos son {per_label} por etiqueta de media, y unos {fewest_per_label} son un comienzo. Hasta entonces, lo que más ayuda en el prompt son los ejemplos más cercanos a un texto.</translation>
    </message>
    <message>
        <source>{rows} different examples, {per_label} for each label on average, are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} ejemplos distintos, {per_label} por etiqueta de media, son demasiado pocos para mejorar la lectura del modelo y bastantes para aprender una capa encima de ella.</translation>
    </message>
    <message>
        <source>{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.</source>
        <translation>{rows} ejemplos son todos «{label}». Un modelo solo aprende a distinguir lo que se le muestra.</translation>
    </message>
    <message>
        <source>{rows} examples are longer than {context} tokens</source>
        <translation>{rows} ejemplos son más largos que {context} tokens</translation>
    </message>
    <message>
        <source>{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.</source>
        <translation>{rows} ejemplos bastarían para entrenarlo entero, pero aquí no hay sitio. Un adaptador se acerca mucho.</translation>
    </message>
    <message>
        <source>{rows} images stand under more than one label</source>
        <translation>{rows} imágenes están en más de una etiqueta</translation>
    </message>
    <message>
        <source>{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.</source>
        <translation>{rows} pares de una respuesta mejor y una peor muestran directamente hacia dónde ir; no hace falta una única respuesta correcta.</translation>
    </message>
    <message>
        <source>{rows} ratings say the same, so there is nothing to learn from them.</source>
        <translation>{rows} valoraciones dicen lo mismo, así que no hay nada que aprender de ellas.</translation>
    </message>
    <message>
        <source>{rows} rows are far longer than the others</source>
        <translation>{rows} filas son mucho más largas que las demás</translation>
    </message>
    <message>
        <source>{rows} rows are in another language</source>
        <translation>{rows} filas están en otro idioma</translation>
    </message>
    <message>
        <source>{rows} rows are nearly the same as an earlier row</source>
        <translation>{rows} filas son casi iguales a una fila anterior</translation>
    </message>
    <message>
        <source>{rows} rows have garbled letters</source>
        <translation>{rows} filas tienen letras corrompidas</translation>
    </message>
    <message>
        <source>{rows} rows have labels that hardly occur</source>
        <translation>{rows} filas tienen etiquetas que apenas aparecen</translation>
    </message>
    <message>
        <source>{rows} rows have labels with few examples</source>
        <translation>{rows} filas tienen etiquetas con pocos ejemplos</translation>
    </message>
    <message>
        <source>{rows} rows have the prompt of another row but a different answer</source>
        <translation>{rows} filas tienen el prompt de otra fila pero una respuesta distinta</translation>
    </message>
    <message>
        <source>{rows} rows hold bank accounts (IBAN)</source>
        <translation>{rows} filas contienen cuentas bancarias (IBAN)</translation>
    </message>
    <message>
        <source>{rows} rows hold e-mail addresses</source>
        <translation>{rows} filas contienen direcciones de correo</translation>
    </message>
    <message>
        <source>{rows} rows may hold card numbers</source>
        <translation>{rows} filas pueden contener números de tarjeta</translation>
    </message>
    <message>
        <source>{rows} rows may hold keys or passwords</source>
        <translation>{rows} filas pueden contener claves o contraseñas</translation>
    </message>
    <message>
        <source>{rows} rows may hold phone numbers</source>
        <translation>{rows} filas pueden contener números de teléfono</translation>
    </message>
    <message>
        <source>{rows} rows repeat an earlier row</source>
        <translation>{rows} filas repiten una fila anterior</translation>
    </message>
    <message>
        <source>{rows} rows spell their label differently</source>
        <translation>{rows} filas escriben su etiqueta de otra manera</translation>
    </message>
    <message>
        <source>{rows} training rows also stand in the held-out file</source>
        <translation>{rows} filas de entrenamiento están también en el archivo reservado</translation>
    </message>
    <message>
        <source>{rows} training rows are nearly the same as held-out rows</source>
        <translation>{rows} filas de entrenamiento son casi iguales a filas reservadas</translation>
    </message>
    <message>
        <source>{share} % of the answers are one word, so this looks like sorting texts by labels.</source>
        <translation>El {share} % de las respuestas es una palabra, así que esto parece clasificar textos en etiquetas.</translation>
    </message>
    <message>
        <source>{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may then change languages where nobody asked it to. The language is guessed from the text.</source>
        <translation>El {share} % de las {told} filas cuyo idioma es seguro está en «{main}»; estas no ({others}). Entonces un modelo puede cambiar de idioma donde nadie se lo pidió. El idioma se deduce del texto.</translation>
    </message>
    <message>
        <source>{share} of four words in a row came before in the same answer.</source>
        <translation>El {share} de las secuencias de cuatro palabras ya había aparecido en la misma respuesta.</translation>
    </message>
    <message>
        <source>{strength} does not lie between 0 (the base) and 1 (as trained).</source>
        <translation>{strength} no está entre 0 (el modelo base) y 1 (tal como se entrenó).</translation>
    </message>
    <message>
        <source>{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.</source>
        <translation>Este modelo no admite más de {tokens} tokens; de media cupieron {shown} de {asked} ejemplos.</translation>
    </message>
    <message>
        <source>{votes} votes were given, and the names are told or no pair is left.</source>
        <translation>Se han dado {votes} votos, y los nombres ya se han revelado o no queda ningún par.</translation>
    </message>
    <message>
        <source>{votes} votes: {equal} say that both are as good, {bad} that both are bad.</source>
        <translation>{votes} votos: {equal} dicen que ambos son igual de buenos; {bad}, que ambos son malos.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}.</source>
        <translation>{wins} de los {decided} votos que decidieron fueron para {name} ({share}). Con tantos votos, la proporción real está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Chance alone makes votes at least as uneven in {p} of all cases (sign test).</source>
        <translation>{wins} de los {decided} votos que decidieron fueron para {name} ({share}). Con tantos votos, la proporción real está entre {low} y {high}. El azar por sí solo da votos al menos así de desiguales en {p} de todos los casos (prueba de los signos).</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Neither is preferred twice as often as the other.</source>
        <translation>{wins} de los {decided} votos que decidieron fueron para {name} ({share}). Con tantos votos, la proporción real está entre {low} y {high}. Ninguno se prefiere el doble de veces que el otro.</translation>
    </message>
    <message>
        <source>“history” is not a list of pairs of question and answer</source>
        <translation>«history» no es una lista de pares de pregunta y respuesta</translation>
    </message>
    <message>
        <source>“messages” is not a list of turns with role and content</source>
        <translation>«messages» no es una lista de turnos con role y content</translation>
    </message>
    <message>
        <source>“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be right most of the time by always giving the commonest.</source>
        <translation>«{commonest}» aparece en {commonest_rows} filas ({share} %), «{rarest}» en {rarest_rows}. Un modelo puede acertar casi siempre dando siempre la más frecuente.</translation>
    </message>
    <message>
        <source>“{field}” changes how LoRA learns, but the method is “{method}”.</source>
        <translation>«{field}» cambia cómo aprende LoRA, pero el método es «{method}».</translation>
    </message>
    <message>
        <source>“{field}” is not given.</source>
        <translation>No se ha indicado «{field}».</translation>
    </message>
    <message>
        <source>“{field}” is not known.</source>
        <translation>«{field}» no se conoce.</translation>
    </message>
    <message>
        <source>“{field}” is {value}: {cause}.</source>
        <translation>«{field}» es {value}: {cause}.</translation>
    </message>
    <message>
        <source>“{field}” is {value}; it lies between {low} and {high}.</source>
        <translation>«{field}» es {value}; debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”. A recipe file may name a model or data, but not a path.</source>
        <translation>«{field}» es «{value}». Un archivo de receta puede nombrar un modelo o datos, pero no una ruta.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”; a hash is 64 hexadecimal digits.</source>
        <translation>«{field}» es «{value}»; un hash son 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>“{first}” belongs to {base}, “{second}” to {other}.</source>
        <translation>«{first}» pertenece a {base}, «{second}» a {other}.</translation>
    </message>
    <message>
        <source>“{label}”, one of {labels} labels, has a single training example.</source>
        <translation>«{label}», una de {labels} etiquetas, tiene un solo ejemplo de entrenamiento.</translation>
    </message>
    <message>
        <source>“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.</source>
        <translation>«{name}» también sustituye tensores enteros del modelo base, como {tensor}, y dos de esos no se pueden sumar.</translation>
    </message>
    <message>
        <source>“{name}” belongs to {base}; {path} has that name, but other weights.</source>
        <translation>«{name}» pertenece a {base}; {path} tiene ese nombre, pero otros pesos.</translation>
    </message>
    <message>
        <source>“{name}” came from elsewhere, at least in part, without one; the page of the export says so.</source>
        <translation>«{name}» vino de otro sitio, al menos en parte, sin licencia; la página de la exportación lo dice.</translation>
    </message>
    <message>
        <source>“{name}” could be {count} runs.</source>
        <translation>«{name}» podría ser {count} ejecuciones.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched back</source>
        <translation>No se pudo recuperar «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin</source>
        <translation>No se pudo mover «{name}» a la papelera</translation>
    </message>
    <message>
        <source>“{name}” does not stand in the queue.</source>
        <translation>«{name}» no está en la cola.</translation>
    </message>
    <message>
        <source>“{name}” fits {count} adapters, such as {first} and {second}.</source>
        <translation>«{name}» corresponde a {count} adaptadores, como {first} y {second}.</translation>
    </message>
    <message>
        <source>“{name}” has no adapter and no checkpoint.</source>
        <translation>«{name}» no tiene adaptador ni punto de control.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>«{name}» no tiene ninguna letra ni cifra.</translation>
    </message>
    <message>
        <source>“{name}” holds questions and answers, or labels, not passages of text.</source>
        <translation>«{name}» contiene preguntas y respuestas, o etiquetas, no pasajes de texto.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor the name of a prompt set here.</source>
        <translation>«{name}» no es ni un archivo ni el nombre de una serie de prompts de aquí.</translation>
    </message>
    <message>
        <source>“{name}” is none of {known}.</source>
        <translation>«{name}» no es ninguna de {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not among the cards known here, and its driver does not tell enough of it.</source>
        <translation>«{name}» no está entre las tarjetas conocidas aquí, y su controlador no dice bastante de ella.</translation>
    </message>
    <message>
        <source>“{name}” is not done yet</source>
        <translation>«{name}» aún no ha terminado</translation>
    </message>
    <message>
        <source>“{name}” is training.</source>
        <translation>«{name}» se está entrenando.</translation>
    </message>
    <message>
        <source>“{name}” is {method}; sums like these are defined for plain LoRA only.</source>
        <translation>«{name}» es {method}; las sumas así solo están definidas para LoRA simple.</translation>
    </message>
    <message>
        <source>“{name}” is {state}, so there is no process to tell.</source>
        <translation>«{name}» está en estado «{state}», así que no hay ningún proceso al que avisar.</translation>
    </message>
    <message>
        <source>“{name}” is {state}.</source>
        <translation>«{name}» está en estado «{state}».</translation>
    </message>
    <message>
        <source>“{name}” learned something else ({objective}).</source>
        <translation>«{name}» aprendió otra cosa ({objective}).</translation>
    </message>
    <message>
        <source>“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it may do a little worse than in its run.</source>
        <translation>«{name}» aprendió a compensar también el redondeo de su modelo base NF4. Junto a otros, o sobre un modelo base de 16 bits, puede ir un poco peor que en su ejecución.</translation>
    </message>
    <message>
        <source>“{name}” lies in its run's folder and goes with it.</source>
        <translation>«{name}» está en la carpeta de su ejecución y va con ella.</translation>
    </message>
    <message>
        <source>“{name}” lies in {places}.</source>
        <translation>«{name}» está en {places}.</translation>
    </message>
    <message>
        <source>“{name}” makes its scorecard itself when it has finished.</source>
        <translation>«{name}» hace por sí sola su ficha de resultados cuando ha terminado.</translation>
    </message>
    <message>
        <source>“{name}” names {named}, and no model with that name and its shapes is known here.</source>
        <translation>«{name}» nombra {named}, y aquí no se conoce ningún modelo con ese nombre y sus dimensiones.</translation>
    </message>
    <message>
        <source>“{name}” needs {base}.</source>
        <translation>«{name}» necesita {base}.</translation>
    </message>
    <message>
        <source>“{name}” stands in the queue at place {place}.</source>
        <translation>«{name}» está en la cola en el puesto {place}.</translation>
    </message>
    <message>
        <source>“{name}” stands there more than once.</source>
        <translation>«{name}» aparece más de una vez.</translation>
    </message>
    <message>
        <source>“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.</source>
        <translation>«{name}» recibiría un peso de {weight}; hace falta un número de -10 a 10 distinto de 0.</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, as “{first}” does.</source>
        <translation>«{other}» se basa en {base}, igual que «{first}».</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.</source>
        <translation>«{other}» se basa en {base}; «{first}», en {first_base}. Las pérdidas cuentan en tokens distintos y no se pueden comparar.</translation>
    </message>
    <message>
        <source>“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.</source>
        <translation>«{other}» aprendió tantos ejemplos como «{first}», pero otros o en otro orden; los reservados son los mismos.</translation>
    </message>
    <message>
        <source>“{other}” learned other documents beside the same examples than “{first}”.</source>
        <translation>«{other}» aprendió, junto a los mismos ejemplos, documentos distintos de los de «{first}».</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”, but holds others out.</source>
        <translation>«{other}» aprendió los mismos ejemplos que «{first}», pero reserva otros.</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”.</source>
        <translation>«{other}» aprendió los mismos ejemplos que «{first}».</translation>
    </message>
    <message>
        <source>“{other}” learned {count} fewer examples than “{first}”; those held out are the same.</source>
        <translation>«{other}» aprendió {count} ejemplos menos que «{first}»; los reservados son los mismos.</translation>
    </message>
    <message>
        <source>“{other}” learned {count} more examples than “{first}”; those held out are the same.</source>
        <translation>«{other}» aprendió {count} ejemplos más que «{first}»; los reservados son los mismos.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.</source>
        <translation>«{other}» aprendió {data}; «{first}», {first_data}: igual número de ejemplos, pero otros, y se reservan otros.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.</source>
        <translation>«{other}» aprendió {data}; «{first}», {first_data}: {count} ejemplos menos, y se reservan otros.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.</source>
        <translation>«{other}» aprendió {data}; «{first}», {first_data}: {count} ejemplos más, y se reservan otros.</translation>
    </message>
    <message>
        <source>“{rare_label}” has a single example. It can be learned or checked, not both.</source>
        <translation>«{rare_label}» tiene un solo ejemplo. Se puede aprender o comprobar, no ambas cosas.</translation>
    </message>
    <message>
        <source>“{run}” is being trained.</source>
        <translation>«{run}» se está entrenando.</translation>
    </message>
    <message>
        <source>“{text}” is neither a name like org/name nor the address of a model's page.</source>
        <translation>«{text}» no es ni un nombre como org/nombre ni la dirección de la página de un modelo.</translation>
    </message>
    <message>
        <source>“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).</source>
        <translation>«{text}» no es un nombre como mi-modelo o mi-cuenta/mi-modelo (letras, cifras, guiones, puntos).</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as https://huggingface.co, without name, password or question mark.</source>
        <translation>«{text}» no es una dirección como https://huggingface.co, sin nombre, contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>“{text}” leads to something else ({kind}).</source>
        <translation>«{text}» lleva a otra cosa ({kind}).</translation>
    </message>
    <message>
        <source>“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.</source>
        <translation>«{way}» suma sus factores número por número; en {layer}, «{first}» tiene el rango {rank} y «{second}», {other}.</translation>
    </message>
</context>
</TS>
