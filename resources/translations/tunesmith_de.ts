<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AbsentModel</name>
    <message>
        <source>Everything here is worked out from its exact shapes. It takes {size} to fetch.</source>
        <translation>Alles hier ist aus seinen genauen Maßen berechnet. {size} sind zu laden.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The recipe was made with it. Fetch it, or choose another base model.</source>
        <translation>Das Rezept wurde damit gemacht. Das Modell laden oder ein anderes Basismodell wählen.</translation>
    </message>
    <message>
        <source>{name} is being fetched; the run can start when it is here.</source>
        <translation>{name} wird heruntergeladen; der Lauf kann starten, wenn es da ist.</translation>
    </message>
    <message>
        <source>{name} is not on this PC yet.</source>
        <translation>{name} ist noch nicht auf diesem PC.</translation>
    </message>
</context>
<context>
    <name>AdapterDetails</name>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Choose its base …</source>
        <translation>Zugehörige Basis wählen …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Fetch its base model</source>
        <translation>Zugehöriges Basismodell laden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Den Ordner von {name} öffnen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Score …</source>
        <translation>Bewerten …</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try out {name}</source>
        <translation>{name} ausprobieren</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Lag in</translation>
    </message>
    <message>
        <source>like: mails, keep, v2</source>
        <translation>etwa: E-Mails, behalten, v2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
</context>
<context>
    <name>AdapterExportPage</name>
    <message>
        <source>Back to all adapters</source>
        <translation>Zurück zu allen Adaptern</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
</context>
<context>
    <name>AdapterTree</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>Alle Adapter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>AdaptersPage</name>
    <message>
        <source>A folder or zip file in peft's format; safetensors only.</source>
        <translation>Ein Ordner oder eine Zip-Datei im Format von peft; nur safetensors.</translation>
    </message>
    <message>
        <source>A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn appears here by itself.</source>
        <translation>Ein Ordner mit adapter_config.json und adapter_model.safetensors oder eine Zip-Datei davon: LoRA, DoRA, rsLoRA oder (IA)³ im Format von peft. Er wird geprüft, seinem Basismodell zugeordnet und kopiert. Was Ihre Läufe lernen, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Checking and copying …</source>
        <translation>Wird geprüft und kopiert …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a zip file</source>
        <translation>Zip-Datei wählen</translation>
    </message>
    <message>
        <source>Choose several (with Ctrl or Shift) to put them together.</source>
        <translation>Mehrere wählen (mit Strg oder Umschalt), um sie zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Drop adapters from elsewhere here</source>
        <translation>Adapter von anderswo hier ablegen</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>It was not scored: {why}.</source>
        <translation>Es wurde nicht bewertet: {why}.</translation>
    </message>
    <message>
        <source>No adapter has these words and this tag.</source>
        <translation>Kein Adapter hat diese Wörter und dieses Schlagwort.</translation>
    </message>
    <message>
        <source>On the held-out examples of “{run}”</source>
        <translation>Mit den zurückgehaltenen Beispielen von „{run}“</translation>
    </message>
    <message>
        <source>Putting together …</source>
        <translation>Wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>Wird bewertet …</translation>
    </message>
    <message>
        <source>Something else is under way.</source>
        <translation>Etwas anderes ist gerade im Gang.</translation>
    </message>
    <message>
        <source>There is no base model on this PC yet</source>
        <translation>Auf diesem PC ist noch kein Basismodell</translation>
    </message>
    <message>
        <source>There is no run yet on whose held-out examples it could be scored.</source>
        <translation>Es gibt noch keinen Lauf, mit dessen zurückgehaltenen Beispielen er bewertet werden könnte.</translation>
    </message>
    <message>
        <source>What your runs learned, and adapters from elsewhere. Each belongs to one base model.</source>
        <translation>Was Ihre Läufe gelernt haben, und Adapter von anderswo. Jeder gehört zu einem Basismodell.</translation>
    </message>
    <message>
        <source>“{name}” answered {count} held-out examples.</source>
        <translation>„{name}“ hat {count} zurückgehaltene Beispiele beantwortet.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>„{name}“ ist importiert.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>“{name}” is put together.</source>
        <translation>„{name}“ ist zusammengesetzt.</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>4 bits need least memory; 16 bits are faster where they fit.</source>
        <translation>4 Bit brauchen am wenigsten Speicher; 16 Bit sind schneller, wo sie passen.</translation>
    </message>
    <message>
        <source>4-bit (as in QLoRA)</source>
        <translation>4 Bit (wie bei QLoRA)</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>Größe des Adapters (Rang)</translation>
    </message>
    <message>
        <source>Adapter strength (LoRA alpha)</source>
        <translation>Stärke des Adapters (LoRA-Alpha)</translation>
    </message>
    <message>
        <source>As many as one pass takes</source>
        <translation>So viele, wie ein Durchgang braucht</translation>
    </message>
    <message>
        <source>As many as {count} passes take</source>
        <translation>So viele, wie {count} Durchgänge brauchen</translation>
    </message>
    <message>
        <source>Examples at once (micro-batch)</source>
        <translation>Beispiele auf einmal (Micro-Batch)</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>How far each step goes.</source>
        <translation>Wie weit jeder Schritt geht.</translation>
    </message>
    <message>
        <source>How often what learns is improved.</source>
        <translation>Wie oft das, was lernt, verbessert wird.</translation>
    </message>
    <message>
        <source>In longest examples; short ones share a row. Longer needs more memory.</source>
        <translation>Als Vielfaches des längsten Beispiels; kurze teilen sich eine Zeile. Länger braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Larger learns more, and forgets more.</source>
        <translation>Größer lernt mehr und vergisst mehr.</translation>
    </message>
    <message>
        <source>Larger steps without more memory.</source>
        <translation>Größere Schritte ohne mehr Speicher.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Longer examples are cut and counted.</source>
        <translation>Längere Beispiele werden gekürzt und gezählt.</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Längstes Beispiel (Tokens)</translation>
    </message>
    <message>
        <source>More needs more memory.</source>
        <translation>Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Row length (micro-batch)</source>
        <translation>Zeilenlänge (Micro-Batch)</translation>
    </message>
    <message>
        <source>Rows per step (accumulation)</source>
        <translation>Zeilen je Schritt (Akkumulation)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Times per step (accumulation)</source>
        <translation>Wie oft je Schritt (Akkumulation)</translation>
    </message>
    <message>
        <source>Usually twice the size.</source>
        <translation>Meist das Doppelte der Größe.</translation>
    </message>
    <message>
        <source>Weights of the base model (quantisation)</source>
        <translation>Gewichte des Basismodells (Quantisierung)</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits.</source>
        <translation>Gewichte, die lernen, können nicht in 4 Bit vorliegen.</translation>
    </message>
</context>
<context>
    <name>AdjustMore</name>
    <message>
        <source>32-bit (AdamW)</source>
        <translation>32 Bit (AdamW)</translation>
    </message>
    <message>
        <source>8 bits need a quarter of the memory, and are nearly as exact.</source>
        <translation>8 Bit brauchen ein Viertel des Speichers und sind fast so genau.</translation>
    </message>
    <message>
        <source>8-bit (AdamW 8-bit)</source>
        <translation>8 Bit (AdamW 8-bit)</translation>
    </message>
    <message>
        <source>A falling rate lets the result settle; most runs use the curve.</source>
        <translation>Eine sinkende Rate lässt das Ergebnis zur Ruhe kommen; die meisten Läufe nehmen die Kurve.</translation>
    </message>
    <message>
        <source>After a pause it goes on equal bit for bit, also on the card; somewhat slower.</source>
        <translation>Nach einer Pause geht es Bit für Bit gleich weiter, auch auf der Karte; etwas langsamer.</translation>
    </message>
    <message>
        <source>Against forgetting</source>
        <translation>Gegen Vergessen</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Am Ende allgemeine Fragen stellen</translation>
    </message>
    <message>
        <source>Blurs what is read a little; 5 is usual, 0 is off.</source>
        <translation>Verwischt das Gelesene ein wenig; 5 ist üblich, 0 ist aus.</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Genau fortsetzen (deterministisch)</translation>
    </message>
    <message>
        <source>End and continuing</source>
        <translation>Ende und Fortsetzen</translation>
    </message>
    <message>
        <source>End early (patience of early stopping)</source>
        <translation>Früher enden (Geduld des Early Stopping)</translation>
    </message>
    <message>
        <source>Ends after so many looks at the held-out examples without a new best.</source>
        <translation>Endet nach so vielen Blicken auf die zurückgehaltenen Beispiele ohne neuen Bestwert.</translation>
    </message>
    <message>
        <source>Frees graphics memory, most with large vocabularies; a little slower.</source>
        <translation>Macht Grafikspeicher frei, am meisten bei großem Wortschatz; etwas langsamer.</translation>
    </message>
    <message>
        <source>General examples mixed in</source>
        <translation>Allgemeine Beispiele beigemischt</translation>
    </message>
    <message>
        <source>Gentle start (warm-up)</source>
        <translation>Sanfter Beginn (Warm-up)</translation>
    </message>
    <message>
        <source>Goes on in a thriftier, slower way instead of ending; it learns the same.</source>
        <translation>Macht sparsamer und langsamer weiter, statt zu enden; es lernt dasselbe.</translation>
    </message>
    <message>
        <source>How it begins (initialisation)</source>
        <translation>Wie er beginnt (Initialisierung)</translation>
    </message>
    <message>
        <source>How many times faster it learns: 1 is plain LoRA, 16 what the paper advises.</source>
        <translation>Wievielmal so schnell sie lernt: 1 ist einfaches LoRA, 16 empfiehlt der Fachartikel.</translation>
    </message>
    <message>
        <source>How the learning rate falls (schedule)</source>
        <translation>Wie die Lernrate sinkt (Verlauf)</translation>
    </message>
    <message>
        <source>In a curve (cosine)</source>
        <translation>In einer Kurve (Kosinus)</translation>
    </message>
    <message>
        <source>In a straight line (linear)</source>
        <translation>In gerader Linie (linear)</translation>
    </message>
    <message>
        <source>Keep the best, not the last</source>
        <translation>Den besten Stand behalten, nicht den letzten</translation>
    </message>
    <message>
        <source>Keeps what learns small; 0.01 is usual, 0 is off.</source>
        <translation>Hält klein, was lernt; 0,01 ist üblich, 0 ist aus.</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Behalten oder neu berechnet (Recompute)</translation>
    </message>
    <message>
        <source>Learn direction and length apart (DoRA)</source>
        <translation>Richtung und Länge getrennt lernen (DoRA)</translation>
    </message>
    <message>
        <source>Left out at random (dropout)</source>
        <translation>Zufällig weggelassen (Dropout)</translation>
    </message>
    <message>
        <source>Lets large adapters, from about 64 on, make use of their size.</source>
        <translation>Lässt große Adapter, ab etwa 64, ihre Größe ausnutzen.</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Darf herunterschalten, wenn der Speicher knapp ist</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Speicher und Geschwindigkeit</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Gedächtnis früherer Schritte (Optimierer)</translation>
    </message>
    <message>
        <source>No effect yet (zero)</source>
        <translation>Noch ohne Wirkung (Null)</translation>
    </message>
    <message>
        <source>Noise on the words (NEFTune)</source>
        <translation>Rauschen auf den Wörtern (NEFTune)</translation>
    </message>
    <message>
        <source>Not at all (constant)</source>
        <translation>Gar nicht (konstant)</translation>
    </message>
    <message>
        <source>Not together with {other}: both change what the base contributes.</source>
        <translation>Nicht zusammen mit {other}: Beide ändern, was die Basis beiträgt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Often better with small adapters; slower.</source>
        <translation>Mit kleinen Adaptern oft besser; langsamer.</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed.</source>
        <translation>Nur 4-Bit-Gewichte lassen sich streamen.</translation>
    </message>
    <message>
        <source>Only for training on a graphics card.</source>
        <translation>Nur für das Training auf einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Pace of its second matrix (LoRA+ ratio)</source>
        <translation>Tempo seiner zweiten Matrix (LoRA+-Verhältnis)</translation>
    </message>
    <message>
        <source>PiSSA often learns faster at first.</source>
        <translation>PiSSA lernt anfangs oft schneller.</translation>
    </message>
    <message>
        <source>Pull towards zero (weight decay)</source>
        <translation>Zug zur Null (Weight Decay)</translation>
    </message>
    <message>
        <source>Says after the run what it has forgotten; takes about a minute.</source>
        <translation>Sagt nach dem Lauf, was vergessen wurde; dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Scale by the root of the size (rsLoRA)</source>
        <translation>Mit der Wurzel der Größe skalieren (rsLoRA)</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>Anteil der Schritte, in denen die Rate steigt.</translation>
    </message>
    <message>
        <source>Share of what goes into the adapter; 5 % is usual, 0 is off.</source>
        <translation>Anteil dessen, was in den Adapter geht; 5 % sind üblich, 0 ist aus.</translation>
    </message>
    <message>
        <source>Stream the weights (layer streaming)</source>
        <translation>Gewichte streamen (Layer-Streaming)</translation>
    </message>
    <message>
        <source>Strongest directions (PiSSA)</source>
        <translation>Stärkste Richtungen (PiSSA)</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>Der Adapter</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Das Tempo</translation>
    </message>
    <message>
        <source>Their share of all examples; a few per cent help already. The steps stay as many.</source>
        <translation>Ihr Anteil an allen Beispielen; wenige Prozent helfen schon. Die Zahl der Schritte bleibt.</translation>
    </message>
    <message>
        <source>They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer.</source>
        <translation>Sie warten im Arbeitsspeicher und kommen der Reihe nach auf die Karte: Größere Modelle passen, Schritte dauern länger.</translation>
    </message>
    <message>
        <source>What is kept is what did best on the held-out examples.</source>
        <translation>Behalten wird, was bei den zurückgehaltenen Beispielen am besten war.</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Wörter im Arbeitsspeicher (Embeddings)</translation>
    </message>
    <message>
        <source>Working everything out again needs least memory, and about a third more time.</source>
        <translation>Alles neu zu berechnen braucht am wenigsten Speicher und etwa ein Drittel mehr Zeit.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>A mirror of PyPI, as companies have them.</source>
        <translation>Ein Spiegel von PyPI, wie ihn Firmen haben.</translation>
    </message>
    <message>
        <source>A mirror of it, with the builds for each version of CUDA below it.</source>
        <translation>Ein Spiegel davon, mit den Ausgaben für jede Version von CUDA darunter.</translation>
    </message>
    <message>
        <source>Address of PyTorch's own index</source>
        <translation>Adresse von PyTorchs eigenem Verzeichnis</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>Adresse eines Paketverzeichnisses</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>PyTorch-Ausgabe</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Ordner mit den Paketen</translation>
    </message>
    <message>
        <source>For a PC without internet: the unpacked offline bundle. What lies there is not fetched.</source>
        <translation>Für einen PC ohne Internet: das entpackte Offline-Paket. Was darin liegt, wird nicht geladen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The one that was chosen for this PC</source>
        <translation>Der für diesen PC gewählte</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Choose documents</source>
        <translation>Dokumente wählen</translation>
    </message>
    <message>
        <source>Choose examples</source>
        <translation>Beispiele wählen</translation>
    </message>
    <message>
        <source>Follow this advice</source>
        <translation>Diesem Rat folgen</translation>
    </message>
    <message>
        <source>See whether passages help</source>
        <translation>Prüfen, ob Textstellen helfen</translation>
    </message>
    <message>
        <source>Train all the same</source>
        <translation>Trotzdem trainieren</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Erst Prompts testen</translation>
    </message>
    <message>
        <source>Try prompts now</source>
        <translation>Jetzt Prompts testen</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>Was zu einer anderen Antwort führen würde</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>bei der größten Länge abgeschnitten</translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>in {seconds} s geladen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Tokens</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Tokens/s</translation>
    </message>
</context>
<context>
    <name>AnswererChoice</name>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>{name} (base model)</source>
        <translation>{name} (Basismodell)</translation>
    </message>
</context>
<context>
    <name>AskAdviser</name>
    <message>
        <source>Choose your examples, and the adviser looks at them too.</source>
        <translation>Beispiele wählen, dann sieht der Ratgeber auch sie an.</translation>
    </message>
    <message>
        <source>Go on without advice</source>
        <translation>Ohne Rat weitermachen</translation>
    </message>
</context>
<context>
    <name>BestAndWorst</name>
    <message>
        <source>Best answers</source>
        <translation>Beste Antworten</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Antworten ausblenden</translation>
    </message>
    <message>
        <source>Show best and worst answers</source>
        <translation>Beste und schlechteste Antworten zeigen</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>Schlechteste Antworten</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Marked: {words}</source>
        <translation>Markiert: {words}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>A base model: it continues texts, and does not chat yet.</source>
        <translation>Ein Basismodell: Es setzt Texte fort und führt noch keine Gespräche.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Jede Nutzung</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Gewerbliche Nutzung erlaubt</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Es wird gerade heruntergeladen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No model answers all of this</source>
        <translation>Kein Modell erfüllt all das</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>Nur was passt</translation>
    </message>
    <message>
        <source>Open its page on the Hub</source>
        <translation>Seine Seite im Hub öffnen</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Lauf planen</translation>
    </message>
    <message>
        <source>Take a filter away, or search the Hub for more.</source>
        <translation>Einen Filter wegnehmen oder im Hub nach mehr suchen.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Darauf trainieren</translation>
    </message>
    <message>
        <source>What it is to do</source>
        <translation>Was es tun soll</translation>
    </message>
    <message>
        <source>Without a graphics card, the smallest take minutes, larger ones hours or days.</source>
        <translation>Ohne Grafikkarte brauchen die kleinsten Minuten, größere Stunden oder Tage.</translation>
    </message>
    <message>
        <source>Working out what fits …</source>
        <translation>Es wird berechnet, was passt …</translation>
    </message>
    <message>
        <source>{count} of {all} models</source>
        <translation>{count} von {all} Modellen</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} zu laden</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} bei {1}</translation>
    </message>
</context>
<context>
    <name>ChatFrame</name>
    <message>
        <source>Ask something it was not trained on</source>
        <translation>Etwas fragen, wofür es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>Choose a run or a base model above and write a message. You can change the model in the middle, change what you said, let it answer again, and keep a good conversation as an example to train on.</source>
        <translation>Oben einen Lauf oder ein Basismodell wählen und eine Nachricht schreiben. Sie können das Modell mittendrin wechseln, ändern, was Sie gesagt haben, noch einmal antworten lassen und ein gutes Gespräch als Trainingsbeispiel behalten.</translation>
    </message>
    <message>
        <source>End the answer here; what was written stays (Esc)</source>
        <translation>Die Antwort hier beenden; was geschrieben ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Fetch one on the Models page; what you train from it shows here as well.</source>
        <translation>Auf der Seite „Modelle“ eines laden; was Sie daraus trainieren, erscheint auch hier.</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Wie das Modell es sieht</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Anweisung und wie Antworten gewählt werden</translation>
    </message>
    <message>
        <source>Look at models</source>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modell, das antwortet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Talk with your models</source>
        <translation>Mit Ihren Modellen sprechen</translation>
    </message>
    <message>
        <source>There is no model to talk with yet</source>
        <translation>Es gibt noch kein Modell, mit dem Sie sprechen können</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>ChatSettings</name>
    <message>
        <source>0 % is the base model, 100 % all that was learned.</source>
        <translation>0 % ist das Basismodell, 100 % alles, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Stärke des Adapters</translation>
    </message>
    <message>
        <source>Hide the instruction</source>
        <translation>Anweisung ausblenden</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Wie Antworten gewählt werden</translation>
    </message>
    <message>
        <source>How much of what was learned goes in (LoRA scaling)</source>
        <translation>Wie viel vom Gelernten einfließt (LoRA-Skalierung)</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Anweisung (Systemprompt)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Wird vor allem anderen gesagt. Was den Beispielen eines Laufs gemeinsam ist, ist eingetragen.</translation>
    </message>
    <message>
        <source>Settings of the conversation</source>
        <translation>Einstellungen des Gesprächs</translation>
    </message>
    <message>
        <source>Show the instruction</source>
        <translation>Anweisung zeigen</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Another tab is waiting for an answer.</source>
        <translation>Ein anderer Reiter wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>Die Nachricht ändern</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Erst ein Modell wählen.</translation>
    </message>
    <message>
        <source>Choose another model to go on with.</source>
        <translation>Ein anderes Modell wählen, um fortzufahren.</translation>
    </message>
    <message>
        <source>In the dataset “Chat examples”</source>
        <translation>Im Datensatz „Chat examples“</translation>
    </message>
    <message>
        <source>Loaded in {seconds} s</source>
        <translation>In {seconds} s geladen</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Switched to {name}</source>
        <translation>Zu {name} gewechselt</translation>
    </message>
    <message>
        <source>Switched to {name} in {seconds} s</source>
        <translation>In {seconds} s zu {name} gewechselt</translation>
    </message>
    <message>
        <source>The answer to it was dropped</source>
        <translation>Die Antwort darauf wurde weggelassen</translation>
    </message>
    <message>
        <source>The example was added; there are {count} now</source>
        <translation>Das Beispiel wurde hinzugefügt; jetzt sind es {count}</translation>
    </message>
    <message>
        <source>The last message has no answer</source>
        <translation>Die letzte Nachricht hat keine Antwort</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without variety the answer is always the same.</source>
        <translation>Ohne Vielfalt ist die Antwort immer dieselbe.</translation>
    </message>
    <message>
        <source>{count} messages after it were dropped</source>
        <translation>{count} Nachrichten danach wurden weggelassen</translation>
    </message>
    <message>
        <source>“{name}” is not here any more</source>
        <translation>„{name}“ ist nicht mehr hier</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>„{title}“ wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The example as a chat</source>
        <translation>Das Beispiel als Chat</translation>
    </message>
    <message>
        <source>The image with its label</source>
        <translation>Das Bild mit seinem Label</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>{count} weitere Zeichen</translation>
    </message>
    <message>
        <source>{count} more turns are not shown here.</source>
        <translation>{count} weitere Beiträge werden hier nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>1 image does not open and is left out.</source>
        <translation>1 Bild lässt sich nicht öffnen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>1 row could not be used and is left out.</source>
        <translation>1 Zeile war nicht brauchbar und wird ausgelassen.</translation>
    </message>
    <message>
        <source>800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency.</source>
        <translation>800 Nachrichten zum Lernen und 100 zurückgehalten: Aus jeder wird eine Zeile mit Produkt, Thema und Dringlichkeit.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Customer messages (starter)</source>
        <translation>Kundennachrichten (Starter)</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Beispiele hier ablegen</translation>
    </message>
    <message>
        <source>No examples are held out, so nothing can be compared.</source>
        <translation>Es sind keine Beispiele zurückgehalten, darum lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset.</source>
        <translation>Tabellen, JSON, Dokumente, Archive oder Ordner mit Bildern, einer für jedes Label. Sie werden ein Datensatz.</translation>
    </message>
    <message>
        <source>The first example, {file}, has the label “{label}”:</source>
        <translation>Das erste Beispiel, {file}, hat das Label „{label}“:</translation>
    </message>
    <message>
        <source>The first example:</source>
        <translation>Das erste Beispiel:</translation>
    </message>
    <message>
        <source>{count} images do not open and are left out.</source>
        <translation>{count} Bilder lassen sich nicht öffnen und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} rows could not be used and are left out.</source>
        <translation>{count} Zeilen waren nicht brauchbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>… one turn between …</source>
        <translation>… ein Beitrag dazwischen …</translation>
    </message>
    <message>
        <source>… {count} turns between …</source>
        <translation>… {count} Beiträge dazwischen …</translation>
    </message>
</context>
<context>
    <name>ChooseMethod</name>
    <message>
        <source>Memory and time are those of the balanced preset.</source>
        <translation>Speicher und Zeit sind die der ausgewogenen Voreinstellung.</translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>A model folder on this PC</source>
        <translation>Ein Modellordner auf diesem PC</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>{name} laden</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>Modell wird heruntergeladen</translation>
    </message>
    <message>
        <source>Find more models</source>
        <translation>Mehr Modelle finden</translation>
    </message>
    <message>
        <source>Or a folder with config.json and *.safetensors files:</source>
        <translation>Oder ein Ordner mit config.json und *.safetensors-Dateien:</translation>
    </message>
    <message>
        <source>Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>Liest Texte, für Labels und Zahlen: klein, schnell, Apache-2.0. {size} zu laden, einmalig.</translation>
    </message>
    <message>
        <source>The starter model: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>Das Startermodell: klein, schnell, Apache-2.0. {size} zu laden, einmalig.</translation>
    </message>
</context>
<context>
    <name>ChoosePreset</name>
    <message>
        <source>No preset cuts it.</source>
        <translation>Keine Voreinstellung kürzt es.</translation>
    </message>
    <message>
        <source>No preset takes more than {most}.</source>
        <translation>Keine Voreinstellung nimmt mehr als {most}.</translation>
    </message>
    <message>
        <source>This does not fit. What would help:</source>
        <translation>Das passt nicht. Was helfen würde:</translation>
    </message>
    <message>
        <source>Your longest example has about {count} tokens, guessed from its letters.</source>
        <translation>Ihr längstes Beispiel hat etwa {count} Tokens, geschätzt nach seinen Zeichen.</translation>
    </message>
    <message>
        <source>Your longest example has {count} tokens.</source>
        <translation>Ihr längstes Beispiel hat {count} Tokens.</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Back to the guess</source>
        <translation>Zurück zur Vermutung</translation>
    </message>
    <message>
        <source>Choose a column for “{part}”.</source>
        <translation>Eine Spalte für „{part}“ wählen.</translation>
    </message>
    <message>
        <source>How a row is read</source>
        <translation>Wie eine Zeile gelesen wird</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Dateien werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing could be guessed from the first rows.</source>
        <translation>Aus den ersten Zeilen ließ sich nichts erraten.</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Mit diesen Spalten lesen</translation>
    </message>
    <message>
        <source>See the examples</source>
        <translation>Beispiele ansehen</translation>
    </message>
    <message>
        <source>Several columns can be joined: {title}\n\n{body} puts the title above the body.</source>
        <translation>Mehrere Spalten lassen sich verbinden: {title}\n\n{body} setzt den Titel über den Text.</translation>
    </message>
    <message>
        <source>The first example shows up here.</source>
        <translation>Hier erscheint das erste Beispiel.</translation>
    </message>
    <message>
        <source>The first example, read like this</source>
        <translation>Das erste Beispiel, so gelesen</translation>
    </message>
    <message>
        <source>The first row would be left out:</source>
        <translation>Die erste Zeile würde ausgelassen:</translation>
    </message>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Die ersten Zeilen, wie sie in den Dateien stehen</translation>
    </message>
    <message>
        <source>The rows are read like this already.</source>
        <translation>Die Zeilen werden schon so gelesen.</translation>
    </message>
    <message>
        <source>The rows are read with these columns now: {counts}.</source>
        <translation>Die Zeilen werden jetzt mit diesen Spalten gelesen: {counts}.</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Was eine Zeile ist</translation>
    </message>
</context>
<context>
    <name>CombineCard</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing do better with weights that add up to 1.</source>
        <translation>1 nimmt einen Adapter, wie er trainiert wurde, 0,5 die Hälfte dessen, was er ändert. Adapter, die dasselbe gelernt haben, sind mit Gewichten besser, die zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>All of {base}</source>
        <translation>Alle von {base}</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Kombinieren</translation>
    </message>
    <message>
        <source>Combine adapters</source>
        <translation>Adapter kombinieren</translation>
    </message>
    <message>
        <source>Do not score it</source>
        <translation>Nicht bewerten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of the draw (seed)</source>
        <translation>Nummer der Ziehung (Seed)</translation>
    </message>
    <message>
        <source>Of the numbers of each part.</source>
        <translation>Von den Zahlen jedes Teils.</translation>
    </message>
    <message>
        <source>Rank of the result</source>
        <translation>Rang des Ergebnisses</translation>
    </message>
    <message>
        <source>Score it on the held-out examples of</source>
        <translation>Bewerten mit den zurückgehaltenen Beispielen von</translation>
    </message>
    <message>
        <source>Share that stays (density)</source>
        <translation>Anteil, der bleibt (Dichte)</translation>
    </message>
    <message>
        <source>The result and its parts answer them, so that you see whether it was worth it.</source>
        <translation>Das Ergebnis und seine Teile beantworten sie, damit Sie sehen, ob es sich gelohnt hat.</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Answering. The first time the models are loaded, which takes a moment.</source>
        <translation>Wird beantwortet. Beim ersten Mal werden die Modelle geladen, das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>The same prompt to base and tuned model, whole sets of prompts, and votes without names.</source>
        <translation>Derselbe Prompt an Basismodell und angepasstes Modell, ganze Sätze von Prompts und Abstimmungen ohne Namen.</translation>
    </message>
    <message>
        <source>The two have different base models. Only one is loaded at a time, so each answer waits for loading.</source>
        <translation>Die beiden haben verschiedene Basismodelle. Geladen ist immer nur eines, darum wartet jede Antwort auf das Laden.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Fetch one under Models.</source>
        <translation>Es gibt noch kein Modell, das Sie fragen könnten. Unter „Modelle“ eines laden.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Es gibt noch nichts zu fragen.</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Angepasstes Modell</translation>
    </message>
    <message>
        <source>Your own prompts</source>
        <translation>Eigene Prompts</translation>
    </message>
    <message>
        <source>of a liked and a disliked answer, the liked one stands above; half is chance</source>
        <translation>von einer Antwort, die gefiel, und einer, die nicht gefiel, steht die erste höher; die Hälfte wäre Zufall</translation>
    </message>
    <message>
        <source>of {total} held-out pairs: the better answer is the likelier one</source>
        <translation>von {total} zurückgehaltenen Paaren: die bessere Antwort ist die wahrscheinlichere</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Erwartet: {text}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Should be</source>
        <translation>Sollte sein</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>{count} that should be “{right}” were given “{given}”</source>
        <translation>{count}, die „{right}“ sein sollten, bekamen „{given}“</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>(nothing said)</source>
        <translation>(nichts gesagt)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Delete this conversation (Del)</source>
        <translation>Dieses Gespräch löschen (Entf)</translation>
    </message>
    <message>
        <source>Give this conversation another title (F2)</source>
        <translation>Diesem Gespräch einen anderen Titel geben (F2)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>Kein Gespräch ist gewählt.</translation>
    </message>
    <message>
        <source>What you talk about with your models is kept here.</source>
        <translation>Was Sie mit Ihren Modellen besprechen, wird hier aufgehoben.</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Save a report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>DatasetCard</name>
    <message>
        <source>Cancel reading {name}</source>
        <translation>Lesen von {name} abbrechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr über {name}</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Read it again first.</source>
        <translation>Erst neu einlesen.</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien erneut lesen</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>{name} erneut lesen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>The first rows are being read.</source>
        <translation>Die ersten Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Damit trainieren</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Back to all datasets</source>
        <translation>Zurück zu allen Datensätzen</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First the work at hand has to end.</source>
        <translation>Erst muss die laufende Arbeit enden.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Er wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Parts of the dataset</source>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo ({keys})</source>
        <translation>Wiederholen ({keys})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change ({keys})</source>
        <translation>Letzte Änderung rückgängig machen ({keys})</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Drop more examples here</source>
        <translation>Weitere Beispiele hier ablegen</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Beispiele hier ablegen</translation>
    </message>
    <message>
        <source>JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, archives of them, or whole folders; or a folder with a folder of images for each label. Several at once become one dataset.</source>
        <translation>Dateien in JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, Text, Markdown, HTML, PDF, Word und EPUB, Archive davon oder ganze Ordner; oder ein Ordner mit einem Bilderordner für jedes Label. Mehrere auf einmal werden ein Datensatz.</translation>
    </message>
    <message>
        <source>No dataset has this in its name.</source>
        <translation>Kein Datensatz hat das im Namen.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>Das Lesen von „{name}“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or whole folders, of images too.</source>
        <translation>Tabellen, JSON, Dokumente, Archive oder ganze Ordner, auch mit Bildern.</translation>
    </message>
    <message>
        <source>Your files stay as they are; a dataset is a copy that can be mended.</source>
        <translation>Ihre Dateien bleiben, wie sie sind; ein Datensatz ist eine Kopie, die sich ausbessern lässt.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>DoctorTab</name>
    <message>
        <source>It is looking now …</source>
        <translation>Die Prüfung läuft …</translation>
    </message>
    <message>
        <source>It looks as soon as the files are read.</source>
        <translation>Geprüft wird, sobald die Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>Joins neighbouring texts of one speaker and drops what has no answer.</source>
        <translation>Verbindet benachbarte Texte desselben Sprechers und lässt weg, was keine Antwort hat.</translation>
    </message>
    <message>
        <source>Neighbouring texts of one speaker were joined; what stood before the first question or behind the last answer was dropped. Your files are as they were.</source>
        <translation>Benachbarte Texte desselben Sprechers wurden verbunden; was vor der ersten Frage oder hinter der letzten Antwort stand, wurde weggelassen. Ihre Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>Nichts Ernstes gefunden</translation>
    </message>
    <message>
        <source>One row could not be read and is left out</source>
        <translation>Eine Zeile ist nicht lesbar und wird ausgelassen</translation>
    </message>
    <message>
        <source>One serious thing was found</source>
        <translation>Ein ernstes Problem wurde gefunden</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Put in order: {reason}</source>
        <translation>Ordnen: {reason}</translation>
    </message>
    <message>
        <source>Read the files again, and it looks at every row.</source>
        <translation>Dateien erneut lesen, dann wird jede Zeile geprüft.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show me: {reason}</source>
        <translation>Zeigen: {reason}</translation>
    </message>
    <message>
        <source>The doctor has not looked yet</source>
        <translation>Die Prüfung steht noch aus</translation>
    </message>
    <message>
        <source>The doctor looked at {count} examples. Nothing here keeps you from training.</source>
        <translation>{count} Beispiele wurden geprüft. Nichts davon hindert Sie am Training.</translation>
    </message>
    <message>
        <source>The files are as they were; mend them there and read them again.</source>
        <translation>Die Dateien sind, wie sie waren; dort berichtigen und erneut lesen.</translation>
    </message>
    <message>
        <source>Turns were put in order</source>
        <translation>Beiträge wurden geordnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: turns were put in order</source>
        <translation>Rückgängig: Beiträge wurden geordnet</translation>
    </message>
    <message>
        <source>{count} rows could not be read and are left out</source>
        <translation>{count} Zeilen sind nicht lesbar und werden ausgelassen</translation>
    </message>
    <message>
        <source>{count} serious things were found</source>
        <translation>{count} ernste Probleme wurden gefunden</translation>
    </message>
</context>
<context>
    <name>DocumentsChoice</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents to learn as well</source>
        <translation>Dokumente, die auch gelernt werden</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>Dokumente hier ablegen</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>Zuerst, dann die Beispiele</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>An den Tokens, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>It stands among the datasets now. Documents are plain text.</source>
        <translation>Er steht jetzt bei den Datensätzen. Dokumente sind reiner Text.</translation>
    </message>
    <message>
        <source>Learn documents as well</source>
        <translation>Auch Dokumente lernen</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mit den Beispielen gemischt</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Keine Dokumente</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Anteil der Dokumente</translation>
    </message>
    <message>
        <source>Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.</source>
        <translation>Texte, PDFs, Webseiten oder Ordner davon. Sie werden ein Datensatz aus reinem Text.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>“{name}” holds examples or a table, not plain text.</source>
        <translation>„{name}“ enthält Beispiele oder eine Tabelle, keinen reinen Text.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Complete and checked, {total}</source>
        <translation>Vollständig und geprüft, {total}</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Beendet es und entfernt, was angekommen ist.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused, {done}</source>
        <translation>Pausiert, {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopped, {done} are kept</source>
        <translation>Gestoppt, {done} bleiben erhalten</translation>
    </message>
    <message>
        <source>The Hub asks to wait {seconds} s</source>
        <translation>Der Hub bittet um {seconds} s Geduld</translation>
    </message>
    <message>
        <source>Waits for the one before it</source>
        <translation>Wartet auf den Download davor</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Give up fetching {name}?</source>
        <translation>Das Laden von {name} aufgeben?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{done} that have arrived are removed for good. Paused, they would stay.</source>
        <translation>{done}, die angekommen sind, werden endgültig gelöscht. Beim Pausieren blieben sie erhalten.</translation>
    </message>
</context>
<context>
    <name>DriveChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Ordner der Engine</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>How much room there is cannot be told.</source>
        <translation>Wie viel Platz dort ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Needs {need}, a reserve included; {free} are free on this drive.</source>
        <translation>Braucht {need}, eine Reserve eingerechnet; auf diesem Laufwerk sind {free} frei.</translation>
    </message>
    <message>
        <source>That folder holds other things, so the engine gets one of its own in it: {name}.</source>
        <translation>Dieser Ordner enthält anderes, darum bekommt die Engine darin einen eigenen: {name}.</translation>
    </message>
    <message>
        <source>{free} free on this drive.</source>
        <translation>{free} frei auf diesem Laufwerk.</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Driver {newest} or newer runs the newest CUDA.</source>
        <translation>Treiber {newest} oder neuer führt das neueste CUDA aus.</translation>
    </message>
    <message>
        <source>Get a driver at nvidia.com/drivers</source>
        <translation>Treiber von nvidia.com/drivers holen</translation>
    </message>
    <message>
        <source>The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.</source>
        <translation>Der Treiber ist neu genug für das Training (nötig ist {needed}). CUDA 13 bräuchte {newest}.</translation>
    </message>
    <message>
        <source>Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.</source>
        <translation>Das Training auf einer NVIDIA-Karte braucht Treiber {needed} oder neuer; {newest} führt das neueste CUDA aus.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier prompts are forgotten.</source>
        <translation>Frühere Prompts sind vergessen.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Weiter abstimmen</translation>
    </message>
    <message>
        <source>Hide earlier prompts</source>
        <translation>Frühere Prompts ausblenden</translation>
    </message>
    <message>
        <source>Hide earlier votes</source>
        <translation>Frühere Stimmen ausblenden</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Prompts that both sides have answered are kept here, and so are votes.</source>
        <translation>Prompts, die beide Seiten beantwortet haben, werden hier aufgehoben, ebenso Stimmen.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>Alle speichern …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>See result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Show earlier prompts</source>
        <translation>Frühere Prompts zeigen</translation>
    </message>
    <message>
        <source>Show earlier votes</source>
        <translation>Frühere Stimmen zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute as they should.</source>
        <translation>Geprüft {when}: Alles lässt sich laden, und 4-Bit-Gewichte rechnen, wie sie sollen.</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute to within {error} %.</source>
        <translation>Geprüft {when}: Alles lässt sich laden, und 4-Bit-Gewichte rechnen auf {error} % genau.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Its files are not all there any more. “Install again” under “Repair” brings them back.</source>
        <translation>Ihre Dateien sind nicht mehr alle da. „Neu installieren“ unter „Reparieren“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Keep the fetched packages</source>
        <translation>Geladene Pakete behalten</translation>
    </message>
    <message>
        <source>Move to another drive …</source>
        <translation>Auf ein anderes Laufwerk verschieben …</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay.</source>
        <translation>Bis sie wieder eingerichtet ist, lässt sich nichts trainieren, beantworten oder exportieren. Modelle, Datensätze und Läufe bleiben.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, a newer one is due</source>
        <translation>Bereit, eine neuere steht an</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>Die Engine entfernen?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Set up the new one</source>
        <translation>Die neue einrichten</translation>
    </message>
    <message>
        <source>Something is being done with the engine.</source>
        <translation>An der Engine wird gerade etwas getan.</translation>
    </message>
    <message>
        <source>The engine is checked and ready.</source>
        <translation>Die Engine ist geprüft und bereit.</translation>
    </message>
    <message>
        <source>The one you have goes on working until the new one was checked.</source>
        <translation>Die vorhandene arbeitet weiter, bis die neue geprüft ist.</translation>
    </message>
    <message>
        <source>This program runs from a clone: its engine is the environment it runs in.</source>
        <translation>Dieses Programm läuft aus einem Klon: Seine Engine ist die Umgebung, in der es läuft.</translation>
    </message>
    <message>
        <source>This version comes with a newer engine.</source>
        <translation>Zu dieser Version gehört eine neuere Engine.</translation>
    </message>
    <message>
        <source>Training, answering and exporting need it. Everything else works without.</source>
        <translation>Trainieren, Antworten und Exportieren brauchen sie. Alles andere geht ohne.</translation>
    </message>
    <message>
        <source>Unless the drive is nearly full</source>
        <translation>Außer wenn das Laufwerk fast voll ist</translation>
    </message>
    <message>
        <source>With them a repair needs no download.</source>
        <translation>Mit ihnen braucht eine Reparatur keinen Download.</translation>
    </message>
    <message>
        <source>Work on the engine</source>
        <translation>Arbeit an der Engine</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Progress of the engine's set-up</source>
        <translation>Fortschritt der Einrichtung der Engine</translation>
    </message>
    <message>
        <source>not finished · {words}</source>
        <translation>nicht fertig · {words}</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ging schief</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Wird ausgewertet …</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Is it still as good?</source>
        <translation>Ist es noch genauso gut?</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>Modell des Laufs</translation>
    </message>
    <message>
        <source>Not evaluated yet. The first time is what later ones are held against.</source>
        <translation>Noch nicht ausgewertet. Am ersten Mal werden die späteren gemessen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>Der Lauf trainiert noch.</translation>
    </message>
    <message>
        <source>The same held-out examples, answered again.</source>
        <translation>Dieselben zurückgehaltenen Beispiele, noch einmal beantwortet.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate yet.</source>
        <translation>Es gibt noch nichts auszuwerten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>A file of questions and right answers: the model answers them with passages of the documents</source>
        <translation>Eine Datei mit Fragen und richtigen Antworten: Das Modell beantwortet sie mit Stellen aus den Dokumenten</translation>
    </message>
    <message>
        <source>Choose a base model</source>
        <translation>Ein Basismodell wählen</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Erst ein Basismodell wählen.</translation>
    </message>
    <message>
        <source>Choose a model and examples first.</source>
        <translation>Erst ein Modell und Beispiele wählen.</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Look things up first</source>
        <translation>Erst nachschlagen</translation>
    </message>
    <message>
        <source>Other questions …</source>
        <translation>Andere Fragen …</translation>
    </message>
    <message>
        <source>Put the questions away</source>
        <translation>Fragen beiseitelegen</translation>
    </message>
    <message>
        <source>Questions about your documents</source>
        <translation>Fragen zu Ihren Dokumenten</translation>
    </message>
    <message>
        <source>Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)</source>
        <translation>Fragen und Antworten (*.csv *.xlsx *.jsonl *.json *.parquet)</translation>
    </message>
    <message>
        <source>Save as system prompt</source>
        <translation>Als Systemprompt speichern</translation>
    </message>
    <message>
        <source>Save as system prompt …</source>
        <translation>Als Systemprompt speichern …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>See how well the base model knows such texts, and whether passages put before a question answer it.</source>
        <translation>Sehen, wie gut das Basismodell solche Texte kennt und ob Textstellen vor einer Frage sie beantworten.</translation>
    </message>
    <message>
        <source>See in minutes how far the base model gets on held-out examples with an instruction and examples alone.</source>
        <translation>In Minuten sehen, wie weit das Basismodell bei zurückgehaltenen Beispielen allein mit Anweisung und Beispielen kommt.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON with scores (*.json)</source>
        <translation>Text (*.txt);;JSON mit Wertungen (*.json)</translation>
    </message>
    <message>
        <source>The prompt is on the clipboard.</source>
        <translation>Der Prompt liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The questions of “{name}”, answered without your documents and with passages of them. They tell whether looking up helps, not what a prompt can do.</source>
        <translation>Die Fragen aus „{name}“, beantwortet ohne Ihre Dokumente und mit Stellen daraus. Sie zeigen, ob Nachschlagen hilft, nicht, was ein Prompt leisten kann.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try passages</source>
        <translation>Textstellen testen</translation>
    </message>
    <message>
        <source>Try prompts</source>
        <translation>Prompts testen</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Erst Prompts testen</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>Die Fragen testen</translation>
    </message>
    <message>
        <source>Try with questions</source>
        <translation>Mit Fragen testen</translation>
    </message>
    <message>
        <source>Try with questions …</source>
        <translation>Mit Fragen testen …</translation>
    </message>
    <message>
        <source>Trying prompts</source>
        <translation>Prompts werden getestet</translation>
    </message>
</context>
<context>
    <name>EvidenceResults</name>
    <message>
        <source>{count} of {all} held-out examples, {time}.</source>
        <translation>{count} von {all} zurückgehaltenen Beispielen, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} held-out passages, {time}.</source>
        <translation>{count} von {all} zurückgehaltenen Textstellen, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} questions, {time}.</source>
        <translation>{count} von {all} Fragen, {time}.</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>All that were answered</source>
        <translation>Alle, die beantwortet wurden</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Base and tuned answers show here once there is a scorecard.</source>
        <translation>Antworten von Basis und angepasstem Modell erscheinen hier, sobald es ein Zeugnis gibt.</translation>
    </message>
    <message>
        <source>Gained most</source>
        <translation>Am meisten gewonnen</translation>
    </message>
    <message>
        <source>Held-out examples</source>
        <translation>Zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Neither model has ever seen these.</source>
        <translation>Keines der beiden Modelle hat diese je gesehen.</translation>
    </message>
    <message>
        <source>None of the answers are weaker than the others.</source>
        <translation>Keine der Antworten ist schwächer als die anderen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Some that were drawn, always the same</source>
        <translation>Einige zufällig gezogene, immer dieselben</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Am schwächsten</translation>
    </message>
    <message>
        <source>Where it lost most or is farthest from what was expected</source>
        <translation>Wo es am meisten verloren hat oder am weitesten vom Erwarteten entfernt ist</translation>
    </message>
    <message>
        <source>Where the tuned model gained most over the base</source>
        <translation>Wo das angepasste Modell gegenüber der Basis am meisten gewonnen hat</translation>
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
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Next example (Alt+Right)</source>
        <translation>Nächstes Beispiel (Alt+Rechts)</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>Keine Beispiele</translation>
    </message>
    <message>
        <source>No row became an example. The Columns tab says how rows are read.</source>
        <translation>Aus keiner Zeile wurde ein Beispiel. Der Reiter „Spalten“ sagt, wie Zeilen gelesen werden.</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Previous example (Alt+Left)</source>
        <translation>Voriges Beispiel (Alt+Links)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The first examples are on their way</source>
        <translation>Die ersten Beispiele sind unterwegs</translation>
    </message>
    <message>
        <source>These are the first {count} rows that were left out.</source>
        <translation>Das sind die ersten {count} Zeilen, die ausgelassen wurden.</translation>
    </message>
    <message>
        <source>They show up here as soon as they are read.</source>
        <translation>Sie erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist das erste.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist das letzte.</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check it against the run</source>
        <translation>Mit dem Lauf abgleichen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking it: the same texts go through it and through what was trained …</source>
        <translation>Wird geprüft: dieselben Texte, hiermit und mit dem Trainierten …</translation>
    </message>
    <message>
        <source>Looked at with general examples that come with Tunesmith, as there are none of its own here.</source>
        <translation>Geprüft mit allgemeinen Beispielen, die Tunesmith mitbringt, da hier keine eigenen sind.</translation>
    </message>
    <message>
        <source>Looked at with held-out examples of “{run}”.</source>
        <translation>Geprüft mit zurückgehaltenen Beispielen von „{run}“.</translation>
    </message>
    <message>
        <source>The same texts through base and adapter, and through this</source>
        <translation>Dieselben Texte einmal durch Basis und Adapter, einmal durch diesen Export</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>100 % is all that was learned; less keeps more of the base model.</source>
        <translation>100 % ist alles, was gelernt wurde; weniger behält mehr vom Basismodell.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Stärke des Adapters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Form of the GGUF file</source>
        <translation>Form der GGUF-Datei</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>It takes {need} while it is written; {free} are free on that drive.</source>
        <translation>Während des Schreibens sind {need} nötig; auf diesem Laufwerk sind {free} frei.</translation>
    </message>
    <message>
        <source>One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.</source>
        <translation>Eine Datei für LM Studio, Ollama und llama.cpp, in 16 Bit oder kleiner gemacht.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Small; for peft, vLLM and Ollama, together with the same base model.</source>
        <translation>Klein; für peft, vLLM und Ollama, zusammen mit demselben Basismodell.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>The export is in the bin: {kind}.</source>
        <translation>Der Export liegt im Papierkorb: {kind}.</translation>
    </message>
    <message>
        <source>The run is still training; export when it has ended.</source>
        <translation>Der Lauf trainiert noch; exportieren, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>{free} are free on that drive.</source>
        <translation>Auf diesem Laufwerk sind {free} frei.</translation>
    </message>
    <message>
        <source>{kind}: {size} written.</source>
        <translation>{kind}: {size} geschrieben.</translation>
    </message>
    <message>
        <source>{size} of memory while it is written</source>
        <translation>{size} Speicher während des Schreibens</translation>
    </message>
    <message>
        <source>“{name}” is being exported.</source>
        <translation>„{name}“ wird gerade exportiert.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Before: {version} · {when} · {train} to learn from, {held} held out</source>
        <translation>Zuvor: {version} · {when} · {train} zum Lernen, {held} zurückgehalten</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Follows from the examples alone: the same examples always have the same version.</source>
        <translation>Folgt allein aus den Beispielen: Gleiche Beispiele haben immer dieselbe Version.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>These files are only read, never changed.</source>
        <translation>Diese Dateien werden nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} weitere Dateien</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Beste Wertung zuerst</translation>
    </message>
    <message>
        <source>By base model</source>
        <translation>Nach Basismodell</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Only with this tag</source>
        <translation>Nur mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search adapters</source>
        <translation>Adapter suchen</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>0 % is the base model, 100 % what was trained</source>
        <translation>0 % ist das Basismodell, 100 % das Trainierte</translation>
    </message>
    <message>
        <source>Adapter strength (scaling of what was learned)</source>
        <translation>Stärke des Adapters (Skalierung des Gelernten)</translation>
    </message>
    <message>
        <source>Ask general questions</source>
        <translation>Allgemeine Fragen stellen</translation>
    </message>
    <message>
        <source>Asking general questions</source>
        <translation>Allgemeine Fragen werden gestellt</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Gain kept</source>
        <translation>Gewinn behalten</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>Allgemeine Fragen</translation>
    </message>
    <message>
        <source>Has it forgotten something?</source>
        <translation>Hat es etwas vergessen?</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Prüfverlust</translation>
    </message>
    <message>
        <source>In use when you try it out and hand it over: {strength} %.</source>
        <translation>Beim Ausprobieren und Weitergeben in Gebrauch: {strength} %.</translation>
    </message>
    <message>
        <source>Less strength forgets less and keeps part of what was learned. Measure how much, then choose.</source>
        <translation>Weniger Stärke vergisst weniger und behält einen Teil des Gelernten. Erst messen, wie viel, dann wählen.</translation>
    </message>
    <message>
        <source>Measure this strength</source>
        <translation>Diese Stärke messen</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Not asked yet. It takes {time} on this PC.</source>
        <translation>Noch nicht gefragt. Dauer auf diesem PC: {time}.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Surely worse in: {kinds}.</source>
        <translation>Eindeutig schlechter bei: {kinds}.</translation>
    </message>
    <message>
        <source>Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better.</source>
        <translation>Überraschung bei gewöhnlichem Text (Perplexität): vorher {before}, nachher {after} ({rise}). Weniger ist besser.</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Dauert {time}</translation>
    </message>
    <message>
        <source>The run is still training; it is asked at its end.</source>
        <translation>Der Lauf trainiert noch; gefragt wird an seinem Ende.</translation>
    </message>
    <message>
        <source>The same general questions and texts, put to the base model and to the tuned one.</source>
        <translation>Dieselben allgemeinen Fragen und Texte, dem Basismodell und dem angepassten gestellt.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Es gibt noch nichts zu fragen.</translation>
    </message>
    <message>
        <source>This strength is in use.</source>
        <translation>Diese Stärke ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Train again more gently</source>
        <translation>Sanfter neu trainieren</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Use it at less strength</source>
        <translation>Mit weniger Stärke benutzen</translation>
    </message>
    <message>
        <source>Use this strength</source>
        <translation>Diese Stärke benutzen</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>{name}, {who}: {share} % right</source>
        <translation>{name}, {who}: {share} % richtig</translation>
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
        <translation>{name} weglegen; die Datei bleibt</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Sehen, ob es passt</translation>
    </message>
    <message>
        <source>See whether {name} fits</source>
        <translation>Sehen, ob {name} passt</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Darauf trainieren</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Auf {name} trainieren</translation>
    </message>
</context>
<context>
    <name>GgufFiles</name>
    <message>
        <source>Reading GGUF files</source>
        <translation>GGUF-Dateien werden gelesen</translation>
    </message>
    <message>
        <source>The first {count} of {dropped} files are shown.</source>
        <translation>Gezeigt werden die ersten {count} von {dropped} Dateien.</translation>
    </message>
</context>
<context>
    <name>GpuView</name>
    <message>
        <source>Driver and others</source>
        <translation>Treiber und andere</translation>
    </message>
    <message>
        <source>Graphics memory of {name}</source>
        <translation>Grafikspeicher von {name}</translation>
    </message>
    <message>
        <source>On this card too, without saying how much each holds: {names}.</source>
        <translation>Auch auf dieser Karte, ohne Angabe, wie viel sie belegen: {names}.</translation>
    </message>
    <message>
        <source>The desktop and other programs</source>
        <translation>Desktop und andere Programme</translation>
    </message>
    <message>
        <source>The driver does not tell which programs hold memory.</source>
        <translation>Der Treiber sagt nicht, welche Programme Speicher belegen.</translation>
    </message>
    <message>
        <source>compute capability {cc}</source>
        <translation>Compute Capability {cc}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>Treiber {version}</translation>
    </message>
    <message>
        <source>driver {version}, up to date</source>
        <translation>Treiber {version}, aktuell</translation>
    </message>
    <message>
        <source>most free memory, so runs start here</source>
        <translation>am meisten freier Speicher, darum starten Läufe hier</translation>
    </message>
    <message>
        <source>{count} programs of this name</source>
        <translation>{count} Programme dieses Namens</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{used} of {total} in use, {free} free</source>
        <translation>{used} von {total} belegt, {free} frei</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Anfang der Anleitung</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Guide – Tunesmith</source>
        <translation>Anleitung – Tunesmith</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts in der Anleitung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Weiter zurück geht es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Weiter vor geht es nicht.</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Diese Anleitung gibt es bisher auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HardwareCard</name>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Eine Grafikkarte wird gesucht …</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Cut off (too long)</source>
        <translation>Abgeschnitten (zu lang)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>How the answers look</source>
        <translation>Wie die Antworten aussehen</translation>
    </message>
    <message>
        <source>Letters (expected: {count})</source>
        <translation>Zeichen (erwartet: {count})</translation>
    </message>
    <message>
        <source>Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. Repeated: of four words in a row, how many came before in the same answer.</source>
        <translation>Zeichen: Die Hälfte der Antworten hat weniger als die erste Zahl, neun von zehn weniger als die zweite. Wiederholt: wie viele von je vier Wörtern hintereinander schon früher in derselben Antwort standen.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Template marks left</source>
        <translation>Reste der Vorlage</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>In anderen Programmen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>Von dieser Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>The models on this PC are being looked at …</source>
        <translation>Die Modelle auf diesem PC werden angesehen …</translation>
    </message>
    <message>
        <source>The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with *.safetensors files.</source>
        <translation>Das Starterprojekt lädt ein kleines. Mehr gibt es unter „Empfohlen“ und im Hub; oder einen Ordner mit *.safetensors-Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>These runs need it to go on or to be exported: {names}.</source>
        <translation>Diese Läufe brauchen es, um weiterzugehen oder exportiert zu werden: {names}.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>Darauf trainieren</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Auf {name} trainieren</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} bis {high}: {count}</translation>
    </message>
    <message>
        <source>{title}; the last bar holds all longer ones</source>
        <translation>{title}; der letzte Balken enthält alle längeren</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Found in the guide</source>
        <translation>In der Anleitung gefunden</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A small real language model learns to turn customer messages into tidy data. You see everything once: training, comparing, exporting.</source>
        <translation>Ein kleines, echtes Sprachmodell lernt, aus Kundennachrichten geordnete Daten zu machen. Sie sehen alles einmal: trainieren, vergleichen, exportieren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetches the model first: 93 MB, once.</source>
        <translation>Lädt erst das Modell: 93 MB, einmalig.</translation>
    </message>
    <message>
        <source>Fetching the starter model</source>
        <translation>Startermodell wird heruntergeladen</translation>
    </message>
    <message>
        <source>Fetching the starter model (93 MB) …</source>
        <translation>Startermodell wird heruntergeladen (93 MB) …</translation>
    </message>
    <message>
        <source>Fetching the starter model: {so_far}</source>
        <translation>Startermodell wird heruntergeladen: {so_far}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Erst wird dieser PC untersucht.</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Run “{name}”</source>
        <translation>Lauf „{name}“</translation>
    </message>
    <message>
        <source>Starter project</source>
        <translation>Starterprojekt</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Try the starter project</source>
        <translation>Starterprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Unpacking the starter model …</source>
        <translation>Startermodell wird entpackt …</translation>
    </message>
    <message>
        <source>Use my own examples</source>
        <translation>Eigene Beispiele benutzen</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>A token is in use until the window closes.</source>
        <translation>Ein Token ist in Gebrauch, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>A token of {name} is kept in the keyring, for {endpoint}.</source>
        <translation>Im Schlüsselbund liegt ein Token von {name}, für {endpoint}.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Asking the Hub whose token it is …</source>
        <translation>Der Hub wird gefragt, wem das Token gehört …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Hub-Token</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Models from the Hub</source>
        <translation>Modelle aus dem Hub</translation>
    </message>
    <message>
        <source>Models go to</source>
        <translation>Speicherort der Modelle</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>Es ist kein Token gespeichert. Die meisten Modelle brauchen keines.</translation>
    </message>
    <message>
        <source>Nothing is looked for or fetched</source>
        <translation>Nichts wird gesucht oder geladen</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Erst ein Token einfügen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some models ask who fetches them. A token says so; it lies in the system's keyring.</source>
        <translation>Manche Modelle fragen, wer sie lädt. Ein Token sagt es; es liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The Hub is being asked.</source>
        <translation>Der Hub wird gefragt.</translation>
    </message>
    <message>
        <source>Use it until the window closes</source>
        <translation>Bis zum Schließen des Fensters benutzen</translation>
    </message>
    <message>
        <source>Where fetched models go</source>
        <translation>Wohin geladene Modelle kommen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
</context>
<context>
    <name>HubList</name>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>It brings no chat template: it is a base model, or was made for other programs.</source>
        <translation>Es bringt keine Chatvorlage mit: Es ist ein Basismodell oder für andere Programme gemacht.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Only models for text with safetensors weights are shown; try fewer words.</source>
        <translation>Gezeigt werden nur Textmodelle mit Gewichten in safetensors; versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Lauf planen</translation>
    </message>
    <message>
        <source>Reading the shapes of {address} …</source>
        <translation>Die Maße von {address} werden gelesen …</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Im Hub suchen</translation>
    </message>
    <message>
        <source>Searching huggingface.co …</source>
        <translation>Suche auf huggingface.co …</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Sehen, ob es passt</translation>
    </message>
    <message>
        <source>Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking.</source>
        <translation>Oben Wörter eingeben und Enter drücken oder die Adresse eines Modells einfügen. Durch Ansehen wird nichts geladen.</translation>
    </message>
    <message>
        <source>asks to accept terms</source>
        <translation>verlangt Zustimmung zu Bedingungen</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} zu laden</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>KeepExampleDialog</name>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>At the end of a JSONL file</source>
        <translation>Ans Ende einer JSONL-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file, or type the name of a new one.</source>
        <translation>Die Datei wählen oder den Namen einer neuen eingeben.</translation>
    </message>
    <message>
        <source>Into the dataset “Chat examples” of the library</source>
        <translation>In den Datensatz „Chat examples“ der Bibliothek</translation>
    </message>
    <message>
        <source>JSONL file</source>
        <translation>JSONL-Datei</translation>
    </message>
    <message>
        <source>Keep as training example</source>
        <translation>Als Trainingsbeispiel behalten</translation>
    </message>
    <message>
        <source>The answer it should have given</source>
        <translation>Die Antwort, die es hätte geben sollen</translation>
    </message>
    <message>
        <source>The whole conversation up to here ({count} messages), with this as its last answer.</source>
        <translation>Das ganze Gespräch bis hierher ({count} Nachrichten), mit dieser als letzter Antwort.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Bring back what was deleted, or undo the last change to a dataset</source>
        <translation>Gelöschtes zurückholen oder die letzte Änderung an einem Datensatz rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the window; a run may go on without it</source>
        <translation>Das Fenster schließen; ein Lauf kann ohne es weitergehen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Give a conversation another title</source>
        <translation>Einem Gespräch einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Go among cards, rows and tabs; read curves, memory and tokens</source>
        <translation>Zwischen Karten, Zeilen und Reitern gehen; Kurven, Speicher und Tokens ablesen</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>Zu einem Ort der Seitenleiste gehen</translation>
    </message>
    <message>
        <source>Go to the first or the last point, part or token</source>
        <translation>Zum ersten oder letzten Punkt, Teil oder Token gehen</translation>
    </message>
    <message>
        <source>Go to the next or the previous tab of a page</source>
        <translation>Zum nächsten oder vorigen Reiter einer Seite gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Let the run answer its sample prompts now</source>
        <translation>Den Lauf jetzt seine Probeprompts beantworten lassen</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Move the chosen run or conversation to the bin</source>
        <translation>Den gewählten Lauf oder das Gespräch in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Open the guide at what it says about this place</source>
        <translation>Die Anleitung dort öffnen, wo sie über diese Stelle spricht</translation>
    </message>
    <message>
        <source>Open the menu of a card, a row or a text</source>
        <translation>Das Menü einer Karte, einer Zeile oder eines Textes öffnen</translation>
    </message>
    <message>
        <source>Pause or continue the run on the page</source>
        <translation>Den Lauf auf der Seite pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Press a button, choose a card, open the file dialog of a drop zone</source>
        <translation>Einen Knopf drücken, eine Karte wählen, den Dateidialog einer Ablagefläche öffnen</translation>
    </message>
    <message>
        <source>Redo a change to a dataset</source>
        <translation>Eine Änderung an einem Datensatz wiederholen</translation>
    </message>
    <message>
        <source>Show the example before or after</source>
        <translation>Das Beispiel davor oder danach zeigen</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Tab goes through a page as it is read; Shift+Tab goes back.</source>
        <translation>Tab geht durch eine Seite, wie man sie liest; Umschalt+Tab geht zurück.</translation>
    </message>
    <message>
        <source>Take files that were copied, on Datasets, Adapters and New run</source>
        <translation>Kopierte Dateien einfügen, auf „Datensätze“, „Adapter“ und „Neuer Lauf“</translation>
    </message>
    <message>
        <source>Vote in a blind vote; Backspace takes the last vote back</source>
        <translation>In einer blinden Abstimmung abstimmen; die Rücktaste nimmt die letzte Stimme zurück</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Write a checkpoint of the run now</source>
        <translation>Jetzt einen Checkpoint des Laufs schreiben</translation>
    </message>
</context>
<context>
    <name>LabelReportView</name>
    <message>
        <source>Both (F1)</source>
        <translation>Beides (F1)</translation>
    </message>
    <message>
        <source>Each row is a label as it should be, each column one as it was given. The diagonal is right.</source>
        <translation>Jede Zeile ist ein Label, wie es sein sollte, jede Spalte eines, wie es vergeben wurde. Die Diagonale ist richtig.</translation>
    </message>
    <message>
        <source>Explained (R²)</source>
        <translation>Erklärt (R²)</translation>
    </message>
    <message>
        <source>Found of those there</source>
        <translation>Gefunden von den vorhandenen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How well each label is given</source>
        <translation>Wie gut jedes Label vergeben wird</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <source>Labels right (micro F1)</source>
        <translation>Richtige Labels (Micro-F1)</translation>
    </message>
    <message>
        <source>Mean over the labels (macro F1)</source>
        <translation>Mittel über die Labels (Macro-F1)</translation>
    </message>
    <message>
        <source>Of {count} held-out examples that training never saw.</source>
        <translation>Von {count} zurückgehaltenen Beispielen, die das Training nie gesehen hat.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>Abweichung im Mittel</translation>
    </message>
    <message>
        <source>Often it is the example that has the wrong label.</source>
        <translation>Oft hat das Beispiel das falsche Label.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right of those given</source>
        <translation>Richtig von den vergebenen</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Sollte sein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Die schlimmsten Fehler</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>Vergeben wurde</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>Wholly right</source>
        <translation>Ganz richtig</translation>
    </message>
    <message>
        <source>{count} more have labels that training never saw, and are not counted.</source>
        <translation>{count} weitere haben Labels, die das Training nie gesehen hat, und zählen nicht.</translation>
    </message>
    <message>
        <source>{score} by always saying the mean</source>
        <translation>{score}, wenn immer der Mittelwert gesagt würde</translation>
    </message>
    <message>
        <source>{score} by always saying the most frequent label</source>
        <translation>{score}, wenn immer das häufigste Label gesagt würde</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>How many examples each label has</source>
        <translation>Wie viele Beispiele jedes Label hat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
</context>
<context>
    <name>LearnGoal</name>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>What it learns</source>
        <translation>Was es lernt</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Rows that were left out while reading</source>
        <translation>Zeilen, die beim Lesen ausgelassen wurden</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Not finished: {done} of {total} are here.</source>
        <translation>Nicht fertig: {done} von {total} sind da.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>Die Kurve beginnt mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>bester {0}</translation>
    </message>
    <message>
        <source>{0} is {1} at {2}, lowest {3}.</source>
        <translation>{0} ist {1} bei {2}, niedrigster Wert {3}.</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Wie man es lädt</translation>
    </message>
    <message>
        <source>Program that loads it</source>
        <translation>Programm, das es lädt</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Log of the engine</source>
        <translation>Protokoll der Engine</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>Nur Zeilen zeigen mit …</translation>
    </message>
    <message>
        <source>The engine's libraries have said nothing.</source>
        <translation>Die Bibliotheken der Engine haben nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>It can go on without the window, and the next start finds it again. Or stop it and keep what it has learned.</source>
        <translation>Das Training kann ohne das Fenster weitergehen, und der nächste Start findet es wieder. Oder stoppen und behalten, was gelernt ist.</translation>
    </message>
    <message>
        <source>It can go on without the window, and the queue after it; the next start finds both again. Or stop it and keep what it has learned. The queue is then on hold.</source>
        <translation>Das Training kann ohne das Fenster weitergehen, und danach die Warteschlange; der nächste Start findet beide wieder. Oder stoppen und behalten, was gelernt ist. Die Warteschlange ist dann angehalten.</translation>
    </message>
    <message>
        <source>It ends with the window, and nothing half-written stays behind.</source>
        <translation>Das endet mit dem Fenster, und nichts halb Geschriebenes bleibt zurück.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>“{name}” is still training.</source>
        <translation>„{name}“ wird noch trainiert.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Adapters of one base model can be put together with weights, and scored.</source>
        <translation>Adapter eines Basismodells lassen sich mit Gewichten zusammensetzen und bewerten.</translation>
    </message>
    <message>
        <source>Combine …</source>
        <translation>Kombinieren …</translation>
    </message>
    <message>
        <source>Only LoRA adapters of models that write text can be combined, without DoRA.</source>
        <translation>Nur LoRA-Adapter von Modellen, die Text schreiben, lassen sich kombinieren, ohne DoRA.</translation>
    </message>
    <message>
        <source>They belong to different base models, or the base of one is not known.</source>
        <translation>Sie gehören zu verschiedenen Basismodellen, oder die Basis von einem ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{count} adapters chosen</source>
        <translation>{count} Adapter gewählt</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Read more about this in the guide</source>
        <translation>In der Anleitung mehr darüber lesen</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Choose other examples</source>
        <translation>Andere Beispiele wählen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>More about {name}</source>
        <translation>Mehr über {name}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Another folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Model whose tokens are counted</source>
        <translation>Modell, dessen Tokens gezählt werden</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Filter, search, or paste an address like huggingface.co/org/model</source>
        <translation>Filtern, suchen oder eine Adresse wie huggingface.co/org/model einfügen</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Looking at {name} on the Hub …</source>
        <translation>{name} wird im Hub nachgeschlagen …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Auf diesem PC</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Im Hub suchen</translation>
    </message>
    <message>
        <source>What fits is worked out before anything is fetched.</source>
        <translation>Was passt, wird berechnet, bevor etwas geladen wird.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>Woher Modelle kommen</translation>
    </message>
    <message>
        <source>Words to filter by or to search the Hub for, or an address</source>
        <translation>Wörter zum Filtern oder für die Suche im Hub, oder eine Adresse</translation>
    </message>
</context>
<context>
    <name>NewRunAnswers</name>
    <message>
        <source>Training all the same (advised: {advice})</source>
        <translation>Trotzdem trainieren (Rat: {advice})</translation>
    </message>
</context>
<context>
    <name>NewRunFrame</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>NewRunOffer</name>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
</context>
<context>
    <name>NewRunPage</name>
    <message>
        <source>Advice on what to train, if any</source>
        <translation>Rat, was zu trainieren ist, wenn überhaupt etwas</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>Alles auf einer Seite</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How much changes</source>
        <translation>Wie viel sich ändert</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>Wie viel vom Modell lernt</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Wie gründlich</translation>
    </message>
    <message>
        <source>It starts by itself. The queue stands above the list of runs.</source>
        <translation>Er startet von selbst. Die Warteschlange steht über der Liste der Läufe.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>Worauf es aufbaut</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Woraus es lernt</translation>
    </message>
    <message>
        <source>“{name}” waits in the queue at place {place}.</source>
        <translation>„{name}“ wartet in der Warteschlange auf Platz {place}.</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>95 % have at most (p95)</source>
        <translation>95 % haben höchstens (p95)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Tokens zählen</translation>
    </message>
    <message>
        <source>Counted with the model's own tokenizer and chat template.</source>
        <translation>Gezählt mit Tokenizer und Chatvorlage des Modells selbst.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples in an epoch</source>
        <translation>Beispiele je Epoche</translation>
    </message>
    <message>
        <source>Fetch or add a model first.</source>
        <translation>Erst ein Modell laden oder hinzufügen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Half have at most (p50)</source>
        <translation>Die Hälfte hat höchstens (p50)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images per label</source>
        <translation>Bilder je Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Left out while reading</source>
        <translation>Beim Lesen ausgelassen</translation>
    </message>
    <message>
        <source>Length (tokens)</source>
        <translation>Länge (Tokens)</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Länge in Tokens</translation>
    </message>
    <message>
        <source>Length of the examples</source>
        <translation>Länge der Beispiele</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstes</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Längstes Beispiel (Kontextlänge)</translation>
    </message>
    <message>
        <source>Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.</source>
        <translation>Mit diesem Modell wurde noch nichts gezählt. Hunderttausend Beispiele brauchen etwa zehn Sekunden.</translation>
    </message>
    <message>
        <source>Of the rows that were looked at.</source>
        <translation>Von den Zeilen, die angesehen wurden.</translation>
    </message>
    <message>
        <source>Progress of counting tokens</source>
        <translation>Fortschritt beim Zählen der Tokens</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show what is cut</source>
        <translation>Zeigen, was gekürzt wird</translation>
    </message>
    <message>
        <source>Text in an epoch</source>
        <translation>Text je Epoche</translation>
    </message>
    <message>
        <source>The template of this model does not accept {count} of the examples.</source>
        <translation>Die Vorlage dieses Modells nimmt {count} der Beispiele nicht an.</translation>
    </message>
    <message>
        <source>The tokens are being counted.</source>
        <translation>Die Tokens werden gezählt.</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>Bis unter</translation>
    </message>
    <message>
        <source>Too short or too mixed to tell: {share}</source>
        <translation>Zu kurz oder zu gemischt, um es zu sagen: {share}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>fewest: {fewest}, most: {most}</source>
        <translation>am wenigsten: {fewest}, am meisten: {most}</translation>
    </message>
    <message>
        <source>of every label</source>
        <translation>von jedem Label</translation>
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
        <translation>Tokens</translation>
    </message>
    <message>
        <source>{count} in all rows</source>
        <translation>{count} in allen Zeilen</translation>
    </message>
    <message>
        <source>{count} of them held out</source>
        <translation>{count} davon zurückgehalten</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count} wiederholt</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a drive with more room.</source>
        <translation>Ein Laufwerk mit mehr Platz wählen.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>Fetch {size} and set up</source>
        <translation>{size} laden und einrichten</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>It asks the package index what is needed, and shows the size before anything is fetched.</source>
        <translation>Fragt beim Paketverzeichnis nach, was nötig ist, und zeigt die Größe, bevor etwas geladen wird.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Erst wird dieser PC untersucht.</translation>
    </message>
    <message>
        <source>Looking up what is needed</source>
        <translation>Es wird nachgesehen, was nötig ist</translation>
    </message>
    <message>
        <source>Looking up what is needed …</source>
        <translation>Es wird nachgesehen, was nötig ist …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Something else is being done with the engine.</source>
        <translation>An der Engine wird gerade etwas anderes getan.</translation>
    </message>
    <message>
        <source>The packages in {folder} are used.</source>
        <translation>Die Pakete in {folder} werden benutzt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>compute capability {major}.{minor}</source>
        <translation>Compute Capability {major}.{minor}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>Treiber {version}</translation>
    </message>
</context>
<context>
    <name>OneJob</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Rezept (*{suffix})</translation>
    </message>
    <message>
        <source>Train what was trained on another PC: a file that “Save recipe” has written</source>
        <translation>Trainieren, was auf einem anderen PC trainiert wurde: eine Datei, die „Rezept speichern“ geschrieben hat</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Answering after this step …</source>
        <translation>Antwortet nach diesem Schritt …</translation>
    </message>
    <message>
        <source>It is about to be saved.</source>
        <translation>Es wird gleich gespeichert.</translation>
    </message>
    <message>
        <source>Its answers after step {step} are below.</source>
        <translation>Die Antworten nach Schritt {step} stehen unten.</translation>
    </message>
    <message>
        <source>Let the model answer the sample prompts as it stands ({keys})</source>
        <translation>Das Modell auf seinem jetzigen Stand die Probeprompts beantworten lassen ({keys})</translation>
    </message>
    <message>
        <source>Sample now</source>
        <translation>Jetzt Probe nehmen</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Saved at step {step}.</source>
        <translation>Gespeichert bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Saving after this step …</source>
        <translation>Wird nach diesem Schritt gespeichert …</translation>
    </message>
    <message>
        <source>The answers are about to come.</source>
        <translation>Die Antworten kommen gleich.</translation>
    </message>
    <message>
        <source>Write a checkpoint after the step at hand ({keys})</source>
        <translation>Nach dem laufenden Schritt einen Checkpoint schreiben ({keys})</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Join another column to “{part}”</source>
        <translation>Eine weitere Spalte mit „{part}“ verbinden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PastExports</name>
    <message>
        <source>Exported so far</source>
        <translation>Bisher exportiert</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Wie man es lädt</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No longer there: </source>
        <translation>Nicht mehr da: </translation>
    </message>
    <message>
        <source>On the Hub: {address}</source>
        <translation>Im Hub: {address}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Send to the Hub …</source>
        <translation>An den Hub senden …</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>All steps done</source>
        <translation>Alle Schritte fertig</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Image {name}</source>
        <translation>Bild {name}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>After step {step}, {verdict}</source>
        <translation>Nach Schritt {step}, {verdict}</translation>
    </message>
    <message>
        <source>Card power</source>
        <translation>Leistung der Karte</translation>
    </message>
    <message>
        <source>Card temperature</source>
        <translation>Temperatur der Karte</translation>
    </message>
    <message>
        <source>Ended at {step}.</source>
        <translation>Beendet bei {step}.</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>Energie bisher</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <translation>Genauigkeit (zurückgehalten)</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Prüfverlust</translation>
    </message>
    <message>
        <source>Held-out loss {loss}, best {best} at step {step}.</source>
        <translation>Prüfverlust {loss}, bester {best} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answers: lower is better.</source>
        <translation>Wie sehr die richtigen Antworten das Modell überraschen: Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss (nats per token)</source>
        <translation>Verlust (nats je Token)</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>Pausiert bei {step}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>Die Kurve beginnt mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training loss {loss} at step {step}.</source>
        <translation>Trainingsverlust {loss} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Waiting for the engine to start …</source>
        <translation>Die Engine startet …</translation>
    </message>
    <message>
        <source>What it answers now</source>
        <translation>Was es jetzt antwortet</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>expected: {text}</source>
        <translation>erwartet: {text}</translation>
    </message>
    <message>
        <source>from {share}</source>
        <translation>anfangs {share}</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>last step {loss}</source>
        <translation>letzter Schritt {loss}</translation>
    </message>
    <message>
        <source>measuring the time left</source>
        <translation>die übrige Zeit wird gemessen</translation>
    </message>
    <message>
        <source>of {use}</source>
        <translation>von {use}</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>Texte/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all, without pauses.</source>
        <translation>{steps} Schritte, insgesamt {time} ohne Pausen.</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all.</source>
        <translation>{steps} Schritte, insgesamt {time}.</translation>
    </message>
    <message>
        <source>{took} It used {energy}.</source>
        <translation>{took} Verbrauch: {energy}.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Ask both</source>
        <translation>Beide fragen</translation>
    </message>
    <message>
        <source>Hide instruction and choice</source>
        <translation>Anweisung und Wahl ausblenden</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Anweisung (Systemprompt)</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Anweisung und wie Antworten gewählt werden</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Abweichende Wörter markieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Wird vor allem anderen gesagt. Was den Beispielen eines Laufs gemeinsam ist, ist eingetragen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The same prompt to both. Enter asks, Shift+Enter begins a new line.</source>
        <translation>Derselbe Prompt an beide. Enter fragt, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Ihr eigener Prompt</translation>
    </message>
</context>
<context>
    <name>PromptSetChoice</name>
    <message>
        <source>1 prompt</source>
        <translation>1 Prompt</translation>
    </message>
    <message>
        <source>Choose a run as one of the sides.</source>
        <translation>Als eine der Seiten einen Lauf wählen.</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Diesen Satz löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Examples: </source>
        <translation>Beispiele: </translation>
    </message>
    <message>
        <source>Export this set</source>
        <translation>Diesen Satz exportieren</translation>
    </message>
    <message>
        <source>Export this set …</source>
        <translation>Diesen Satz exportieren …</translation>
    </message>
    <message>
        <source>Held-out examples to take</source>
        <translation>Zurückgehaltene Beispiele, die übernommen werden</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Import prompts …</source>
        <translation>Prompts importieren …</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Text, ein Prompt je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>Lines left out: {count}. The first is line {line}: {reason}.</source>
        <translation>Ausgelassene Zeilen: {count}. Die erste ist Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.</source>
        <translation>Noch kein Satz. Von Hand einen anlegen, zurückgehaltene Beispiele eines Laufs nehmen oder eine Datei mit Prompts importieren.</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Promptsatz</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.txt *.json)</source>
        <translation>Prompts (*.jsonl *.txt *.json)</translation>
    </message>
    <message>
        <source>Prompts read: {count}</source>
        <translation>Gelesene Prompts: {count}</translation>
    </message>
    <message>
        <source>Take from held-out examples</source>
        <translation>Aus zurückgehaltenen Beispielen nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{count} prompts</source>
        <translation>{count} Prompts</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>PromptSetEditor</name>
    <message>
        <source>A set has one prompt at least.</source>
        <translation>Ein Satz hat mindestens einen Prompt.</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Expected answer, if it is known</source>
        <translation>Erwartete Antwort, falls sie bekannt ist</translation>
    </message>
    <message>
        <source>Instruction, if there is one (system prompt)</source>
        <translation>Anweisung, falls es eine gibt (Systemprompt)</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Satzes</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts of the set</source>
        <translation>Prompts des Satzes</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>Satz speichern</translation>
    </message>
    <message>
        <source>The set has no prompt yet.</source>
        <translation>Der Satz hat noch keinen Prompt.</translation>
    </message>
    <message>
        <source>{count} earlier turns stay before it.</source>
        <translation>{count} frühere Beiträge bleiben davor.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Always the same form</source>
        <translation>Immer dieselbe Form</translation>
    </message>
    <message>
        <source>An ordinary one</source>
        <translation>Ein gewöhnliches</translation>
    </message>
    <message>
        <source>An unusual one</source>
        <translation>Ein ungewöhnliches</translation>
    </message>
    <message>
        <source>Answers may vary</source>
        <translation>Antworten dürfen variieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what the model is for</source>
        <translation>Ändern, wofür das Modell da ist</translation>
    </message>
    <message>
        <source>Does form matter?</source>
        <translation>Kommt es auf die Form an?</translation>
    </message>
    <message>
        <source>From your examples: {purpose}</source>
        <translation>Aus Ihren Beispielen: {purpose}</translation>
    </message>
    <message>
        <source>How often will it change?</source>
        <translation>Wie oft wird es sich ändern?</translation>
    </message>
    <message>
        <source>Is the field unusual?</source>
        <translation>Ist das Fachgebiet ungewöhnlich?</translation>
    </message>
    <message>
        <source>Often, or from use to use</source>
        <translation>Oft, oder von Zweck zu Zweck</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Such as always the same fields, the same tone or the same length.</source>
        <translation>Etwa immer dieselben Felder, derselbe Ton oder dieselbe Länge.</translation>
    </message>
    <message>
        <source>What is right today may be wrong in a month, or for another use.</source>
        <translation>Was heute richtig ist, kann in einem Monat oder für einen anderen Zweck falsch sein.</translation>
    </message>
    <message>
        <source>What is the model for?</source>
        <translation>Wofür ist das Modell da?</translation>
    </message>
    <message>
        <source>What the model is for: {purpose}</source>
        <translation>Wofür das Modell da ist: {purpose}</translation>
    </message>
    <message>
        <source>Words and habits that ordinary text does not have, as in law, medicine or your own trade.</source>
        <translation>Wörter und Gewohnheiten, die gewöhnlicher Text nicht hat, wie in Recht, Medizin oder Ihrem eigenen Fach.</translation>
    </message>
    <message>
        <source>give a number</source>
        <translation>eine Zahl angeben</translation>
    </message>
    <message>
        <source>sort into labels</source>
        <translation>nach Labels sortieren</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begins when “{name}” has ended.</source>
        <translation>Beginnt, wenn „{name}“ beendet ist.</translation>
    </message>
    <message>
        <source>Goes on at {time}.</source>
        <translation>Geht weiter um {time}.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weitergehen lassen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Nothing further starts. The run that is being trained goes on.</source>
        <translation>Nichts Weiteres startet. Der Lauf, der gerade trainiert wird, geht weiter.</translation>
    </message>
    <message>
        <source>Nothing starts before</source>
        <translation>Nichts startet vor</translation>
    </message>
    <message>
        <source>On hold: nothing further starts until you let it go on.</source>
        <translation>Angehalten: Nichts Weiteres startet, bis Sie die Warteschlange weitergehen lassen.</translation>
    </message>
    <message>
        <source>One run after the other, also while this window is closed.</source>
        <translation>Ein Lauf nach dem anderen, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Nur zwischen</translation>
    </message>
    <message>
        <source>Outside these hours of each day the queue pauses and the card is free.</source>
        <translation>Außerhalb dieser Stunden jedes Tages pausiert die Warteschlange, und die Karte ist frei.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Starts at {time}.</source>
        <translation>Startet um {time}.</translation>
    </message>
    <message>
        <source>The first run starts in a moment.</source>
        <translation>Der erste Lauf startet gleich.</translation>
    </message>
    <message>
        <source>The queue works from</source>
        <translation>Die Warteschlange arbeitet ab</translation>
    </message>
    <message>
        <source>The queue works until</source>
        <translation>Die Warteschlange arbeitet bis</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Er ist schon der erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Er ist schon der letzte.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>„{name}“ nach unten</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>„{name}“ nach oben</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Take “{name}” out of the queue</source>
        <translation>„{name}“ aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>try {number} of {most}</source>
        <translation>Versuch {number} von {most}</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Die ersten Zeilen, wie sie in den Dateien stehen</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in the PC's memory, which is slower.</source>
        <translation>Kann jetzt Modelle mit bis zu {plain} Parametern trainieren und bis zu {streamed}, wenn die Gewichte im Arbeitsspeicher warten, was langsamer ist.</translation>
    </message>
    <message>
        <source>Can train models of up to {plain} parameters now.</source>
        <translation>Kann jetzt Modelle mit bis zu {plain} Parametern trainieren.</translation>
    </message>
    <message>
        <source>Can train models of up to {streamed} now, with the weights waiting in the PC's memory.</source>
        <translation>Kann jetzt Modelle mit bis zu {streamed} Parametern trainieren, wenn die Gewichte im Arbeitsspeicher warten.</translation>
    </message>
    <message>
        <source>If the programs above let go of their memory: up to {size}.</source>
        <translation>Wenn die Programme oben ihren Speicher freigeben: bis zu {size}.</translation>
    </message>
    <message>
        <source>Too little graphics memory is free to train even {size}; that takes {need}.</source>
        <translation>Selbst für {size} ist zu wenig Grafikspeicher frei; nötig sind {need}.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to {tokens} tokens.</source>
        <translation>{model} braucht bei Texten von bis zu {tokens} Tokens etwa {need} der freien {free} und {ram} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.</source>
        <translation>{model} braucht bei Texten von bis zu {tokens} Tokens etwa {need}; frei sind {free}.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.</source>
        <translation>{model} braucht bei Texten von bis zu {tokens} Tokens mindestens {need}, und frei sind {free}.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if {ram} of that were free.</source>
        <translation>{model} braucht mindestens {need}; frei sind {free}. Die Gewichte könnten im Arbeitsspeicher warten, wenn dort {ram} frei wären.</translation>
    </message>
    <message>
        <source>{size} fits</source>
        <translation>{size} passt</translation>
    </message>
    <message>
        <source>{size} streaming</source>
        <translation>{size} mit Streaming</translation>
    </message>
    <message>
        <source>{size} tight</source>
        <translation>{size} knapp</translation>
    </message>
    <message>
        <source>{size} too big</source>
        <translation>{size} zu groß</translation>
    </message>
</context>
<context>
    <name>RecipeTab</name>
    <message>
        <source>A new run with all of these values; only the examples are asked for</source>
        <translation>Ein neuer Lauf mit all diesen Werten; nur die Beispiele werden erfragt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>One file for another PC: the recipe, and hashes of base model and data</source>
        <translation>Eine Datei für einen anderen PC: das Rezept und Hashes von Basismodell und Daten</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Rezept (*{suffix})</translation>
    </message>
    <message>
        <source>Same recipe, new data</source>
        <translation>Gleiches Rezept, neue Daten</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>Das Rezept ist gespeichert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of the recipe</source>
        <translation>Werte des Rezepts</translation>
    </message>
    <message>
        <source>{path} names base model and data by their hashes; neither is in it.</source>
        <translation>{path} nennt Basismodell und Daten mit ihren Hashes; beide sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>RepeatNote</name>
    <message>
        <source>Base model and examples stay as they were.</source>
        <translation>Basismodell und Beispiele bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Choose everything anew</source>
        <translation>Alles neu wählen</translation>
    </message>
    <message>
        <source>Choose the examples; every other value stays as it was.</source>
        <translation>Die Beispiele wählen; jeder andere Wert bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Choose the model; recipe and examples stay as they were.</source>
        <translation>Das Modell wählen; Rezept und Beispiele bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Every value stays as it was.</source>
        <translation>Jeder Wert bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Learn the documents again</source>
        <translation>Die Dokumente wieder lernen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The documents “{name}” are learned beside them again.</source>
        <translation>Die Dokumente „{name}“ werden wieder mitgelernt.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are left out.</source>
        <translation>Die Dokumente „{name}“, die mit den Beispielen gelernt wurden, bleiben weg.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are not here.</source>
        <translation>Die Dokumente „{name}“, die mit den Beispielen gelernt wurden, sind nicht hier.</translation>
    </message>
    <message>
        <source>The recipe “{name}” from the file {file}.</source>
        <translation>Das Rezept „{name}“ aus der Datei {file}.</translation>
    </message>
    <message>
        <source>What differs: {changes}. Everything else stays.</source>
        <translation>Was anders ist: {changes}. Alles andere bleibt.</translation>
    </message>
    <message>
        <source>What is not here is asked for; every other value comes from the file.</source>
        <translation>Was nicht hier ist, wird erfragt; jeder andere Wert kommt aus der Datei.</translation>
    </message>
    <message>
        <source>{meaning}: {now} instead of {before}</source>
        <translation>{meaning}: {now} statt {before}</translation>
    </message>
    <message>
        <source>“{name}” again, more gently, so that it forgets less.</source>
        <translation>„{name}“ noch einmal, sanfter, damit weniger vergessen wird.</translation>
    </message>
    <message>
        <source>“{name}” again, on another base model than {model}.</source>
        <translation>„{name}“ noch einmal, auf einem anderen Basismodell als {model}.</translation>
    </message>
    <message>
        <source>“{name}” again, with other examples.</source>
        <translation>„{name}“ noch einmal, mit anderen Beispielen.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>All of this run on one page that can be sent, kept and printed</source>
        <translation>Alles von diesem Lauf auf einer Seite zum Senden, Aufheben und Drucken</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as a PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as a web page …</source>
        <translation>Als Webseite speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>With example answers</source>
        <translation>Mit Beispielantworten</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Looking at this PC</source>
        <translation>Dieser PC wird untersucht</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>Dieser PC wird untersucht …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>Bericht für Hilfe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>Der Bericht wird zusammengestellt.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before you give it to anybody; nothing is sent from here.</source>
        <translation>Das ist alles, was gespeichert wird. Schlüssel, Ordner, Namen, Beispiele und Antworten wurden herausgenommen. Lesen Sie ihn, bevor Sie ihn weitergeben; von hier aus wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Left out while reading ({count})</source>
        <translation>Beim Lesen ausgelassen ({count})</translation>
    </message>
    <message>
        <source>Left out: {reason} ({count})</source>
        <translation>Ausgelassen: {reason} ({count})</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Welche Beispiele gezeigt werden</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Zurück zu allen Läufen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>End after the step at hand; what it has learned is kept</source>
        <translation>Nach dem laufenden Schritt enden; was es gelernt hat, bleibt erhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Go on training where it stopped ({keys})</source>
        <translation>Dort weitertrainieren, wo es aufhörte ({keys})</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>Er hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Erst wird alles aufgeschrieben.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Auf anderer Basis neu trainieren</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learned is kept.</source>
        <translation>Stoppt nach diesem Schritt; was es gelernt hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Talk with what it has learned</source>
        <translation>Mit dem sprechen, was es gelernt hat</translation>
    </message>
    <message>
        <source>The same recipe and the same examples on another base model; only the model is asked for</source>
        <translation>Dasselbe Rezept und dieselben Beispiele auf einem anderen Basismodell; nur das Modell wird erfragt</translation>
    </message>
    <message>
        <source>This is possible while it trains.</source>
        <translation>Das geht, während er trainiert.</translation>
    </message>
    <message>
        <source>What stopped it, its recipe and the end of its log, without your data</source>
        <translation>Was ihn angehalten hat, sein Rezept und das Ende seines Protokolls, ohne Ihre Daten</translation>
    </message>
    <message>
        <source>Write everything down and free the memory for a while ({keys})</source>
        <translation>Alles aufschreiben und den Speicher eine Weile frei machen ({keys})</translation>
    </message>
    <message>
        <source>next in the queue: {name}{more}</source>
        <translation>als Nächstes in der Warteschlange: {name}{more}</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Open run {name}</source>
        <translation>Lauf {name} öffnen</translation>
    </message>
    <message>
        <source>held-out loss {loss}</source>
        <translation>Prüfverlust {loss}</translation>
    </message>
    <message>
        <source>pinned, </source>
        <translation>angeheftet, </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>4-bit weights would need less.</source>
        <translation>4-Bit-Gewichte bräuchten weniger.</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>An adapter, or fewer layers that learn, would need less.</source>
        <translation>Ein Adapter oder weniger lernende Schichten bräuchten weniger.</translation>
    </message>
    <message>
        <source>Everything can be planned meanwhile. Training needs the engine.</source>
        <translation>Alles lässt sich inzwischen planen. Das Training braucht die Engine.</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>Memory and rows are worked out anew; what is learned stays the same.</source>
        <translation>Speicher und Zeilen werden neu berechnet; gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>Memory and time show here as soon as model, examples and preset are chosen.</source>
        <translation>Speicher und Zeit erscheinen hier, sobald Modell, Beispiele und Voreinstellung gewählt sind.</translation>
    </message>
    <message>
        <source>Memory this run needs</source>
        <translation>Speicher, den dieser Lauf braucht</translation>
    </message>
    <message>
        <source>Needs about {need} of {free} free</source>
        <translation>Braucht etwa {need}, frei sind {free}</translation>
    </message>
    <message>
        <source>Planned for the processor. {why}; Home says what helps.</source>
        <translation>Für den Prozessor geplant. {why}; unter „Start“ steht, was hilft.</translation>
    </message>
    <message>
        <source>Planned for the processor: the engine on this PC cannot use its graphics card.</source>
        <translation>Für den Prozessor geplant: Die Engine auf diesem PC kann seine Grafikkarte nicht benutzen.</translation>
    </message>
    <message>
        <source>Recompute would need less.</source>
        <translation>Neu zu berechnen (Recompute) bräuchte weniger.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Shorter examples or a smaller base model would need less.</source>
        <translation>Kürzere Beispiele oder ein kleineres Basismodell bräuchten weniger.</translation>
    </message>
    <message>
        <source>Shorter rows, with more of them per step, would need less.</source>
        <translation>Kürzere Zeilen, mehr davon je Schritt, bräuchten weniger.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>The memory is an estimate; the first step of the run measures it.</source>
        <translation>Der Speicher ist eine Schätzung; der erste Schritt des Laufs misst ihn.</translation>
    </message>
    <message>
        <source>The memory of this kind of model is estimated roughly: {least} to {most}.</source>
        <translation>Der Speicher dieser Art von Modell ist grob geschätzt: {least} bis {most}.</translation>
    </message>
    <message>
        <source>The run starts by itself when all runs before it have ended.</source>
        <translation>Der Lauf startet von selbst, wenn alle Läufe vor ihm beendet sind.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Worked out anew, it needs {need}: somewhat slower, the same is learned.</source>
        <translation>Neu berechnet braucht er {need}: etwas langsamer, gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{size} of the base model wait in the PC's memory.</source>
        <translation>{size} des Basismodells warten im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{steps} steps of about one example on the {where}, {method}.</source>
        <translation>{steps} Schritte mit etwa einem Beispiel, {where}, {method}.</translation>
    </message>
    <message>
        <source>{steps} steps of about {batch} examples on the {where}, {method}.</source>
        <translation>{steps} Schritte mit etwa {batch} Beispielen, {where}, {method}.</translation>
    </message>
    <message>
        <source>“{name}” is being trained. In the queue, this run starts by itself when that one has ended.</source>
        <translation>„{name}“ wird gerade trainiert. In der Warteschlange startet dieser Lauf von selbst, wenn jener beendet ist.</translation>
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
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Advised.</source>
        <translation>Empfohlen.</translation>
    </message>
</context>
<context>
    <name>RunningJob</name>
    <message>
        <source>It has not started yet.</source>
        <translation>Er hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Erst wird alles aufgeschrieben.</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>interrupted; it begins anew</source>
        <translation>unterbrochen; beginnt von vorn</translation>
    </message>
    <message>
        <source>interrupted; {step} is kept</source>
        <translation>unterbrochen; {step} ist gesichert</translation>
    </message>
    <message>
        <source>paused at {step}</source>
        <translation>pausiert bei {step}</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird angehalten</translation>
    </message>
</context>
<context>
    <name>RunsComparePage</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Prüfverlust</translation>
    </message>
    <message>
        <source>Losses of the runs</source>
        <translation>Verluste der Läufe</translation>
    </message>
    <message>
        <source>Lower is better; the ring marks the best look of each run.</source>
        <translation>Niedriger ist besser; der Ring markiert den besten Stand jedes Laufs.</translation>
    </message>
    <message>
        <source>None of these runs has such a curve.</source>
        <translation>Keiner dieser Läufe hat eine solche Kurve.</translation>
    </message>
    <message>
        <source>Over what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The mark stands at the best value, where one can be relied on.</source>
        <translation>Die Marke steht beim besten Wert, wo einer verlässlich ist.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Ihre Rezepte sind gleich.</translation>
    </message>
    <message>
        <source>Training loss, smoothed</source>
        <translation>Trainingsverlust, geglättet</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Werte, die sich unterscheiden</translation>
    </message>
    <message>
        <source>What came of each run</source>
        <translation>Was aus jedem Lauf wurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>Welcher Verlust</translation>
    </message>
    <message>
        <source>over examples seen</source>
        <translation>über gesehene Beispiele</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>über Schritte</translation>
    </message>
    <message>
        <source>over training time</source>
        <translation>über Trainingszeit</translation>
    </message>
    <message>
        <source>{name}: best held-out loss {loss} at step {step}.</source>
        <translation>{name}: bester Prüfverlust {loss} bei Schritt {step}.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Prüfverlust</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}, angeheftet</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run trains an adapter on your examples. The starter project makes the first one.</source>
        <translation>Ein Lauf trainiert einen Adapter mit Ihren Beispielen. Das Starterprojekt macht den ersten.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} runs first: click them with Ctrl held down.</source>
        <translation>Erst {fewest} bis {most} Läufe wählen: bei gedrückter Strg-Taste anklicken.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Ended otherwise: {names}.</source>
        <translation>Anders ausgegangen: {names}.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Move the chosen runs to the bin (Del)</source>
        <translation>Die gewählten Läufe in den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Auf anderer Basis neu trainieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Set the chosen runs side by side</source>
        <translation>Gewählte Läufe nebeneinanderstellen</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>Die Warteschlange ist fertig.</translation>
    </message>
    <message>
        <source>{count} finished.</source>
        <translation>{count} fertig.</translation>
    </message>
    <message>
        <source>{count} runs are in the bin.</source>
        <translation>{count} Läufe liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>0: always the likeliest word.</source>
        <translation>0: immer das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>0: among all.</source>
        <translation>0: unter allen.</translation>
    </message>
    <message>
        <source>1: all words may come.</source>
        <translation>1: Alle Wörter dürfen kommen.</translation>
    </message>
    <message>
        <source>1: nothing is done.</source>
        <translation>1: ohne Wirkung.</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>Gegen Wiederholung</translation>
    </message>
    <message>
        <source>Among so many words</source>
        <translation>Unter so vielen Wörtern</translation>
    </message>
    <message>
        <source>In tokens, ¾ of a word each.</source>
        <translation>In Tokens, je etwa ¾ eines Worts.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Likely words only</source>
        <translation>Nur wahrscheinliche Wörter</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl (Seed)</translation>
    </message>
    <message>
        <source>The same seed gives the same answer.</source>
        <translation>Die gleiche Startzahl ergibt die gleiche Antwort.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
</context>
<context>
    <name>ScorecardJob</name>
    <message>
        <source>Base and tuned model read and answer the held-out examples; both are compared one by one.</source>
        <translation>Basismodell und angepasstes Modell lesen und beantworten die zurückgehaltenen Beispiele; verglichen wird Beispiel für Beispiel.</translation>
    </message>
    <message>
        <source>Did training help?</source>
        <translation>Hat das Training geholfen?</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>Zeugnis erstellen</translation>
    </message>
    <message>
        <source>Making the scorecard</source>
        <translation>Zeugnis wird erstellt</translation>
    </message>
    <message>
        <source>Making the scorecard …</source>
        <translation>Das Zeugnis wird erstellt …</translation>
    </message>
    <message>
        <source>Scorecard · {done} of {all}</source>
        <translation>Zeugnis · {done} von {all}</translation>
    </message>
    <message>
        <source>The run makes it itself when it has finished.</source>
        <translation>Der Lauf erstellt es selbst, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>There are no held-out examples.</source>
        <translation>Es gibt keine zurückgehaltenen Beispiele.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>Es gibt noch nichts zu bewerten.</translation>
    </message>
    <message>
        <source>This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, and 100 tell more than 20.</source>
        <translation>Dieser Lauf hat keine Beispiele zurückgehalten, darum lässt sich nichts bewerten. Trainieren Sie mit einigen zurückgehaltenen: Ein Zehntel ist üblich, und 100 sagen mehr als 20.</translation>
    </message>
    <message>
        <source>This run was compared by an earlier version. A new scorecard tells more.</source>
        <translation>Dieser Lauf wurde von einer früheren Version verglichen. Ein neues Zeugnis sagt mehr.</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Also: {scores}.</source>
        <translation>Außerdem: {scores}.</translation>
    </message>
    <message>
        <source>Better answer likelier: {name}</source>
        <translation>Bessere Antwort wahrscheinlicher: {name}</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>Wie gut die Antworten sind</translation>
    </message>
    <message>
        <source>How well it knows such texts</source>
        <translation>Wie gut es solche Texte kennt</translation>
    </message>
    <message>
        <source>Loss and perplexity</source>
        <translation>Verlust und Perplexität</translation>
    </message>
    <message>
        <source>One held-out example that training never saw</source>
        <translation>Ein zurückgehaltenes Beispiel, das das Training nie gesehen hat</translation>
    </message>
    <message>
        <source>{count} held-out examples that training never saw</source>
        <translation>{count} zurückgehaltene Beispiele, die das Training nie gesehen hat</translation>
    </message>
    <message>
        <source>{measure}, with the range in which it lies for 95 of 100 such sets of examples.</source>
        <translation>{measure}, mit dem Bereich, in dem der Wert bei 95 von 100 solchen Sätzen von Beispielen liegt.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Wie das Modell es sieht</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Auf ein Token zeigen oder die Pfeiltasten benutzen, um es abzulesen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Gezeigt werden die ersten {count}.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Dieses Modell hat keine eigene Chatvorlage, darum wird „User: … Assistant: …“ benutzt.</translation>
    </message>
    <message>
        <source>Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}</source>
        <translation>Token {number} von {total}: „{text}“, Nummer {id} im Wortschatz, {kind}</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>Sondertoken</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{count} tokens; the model reads {context} at once.</source>
        <translation>{count} Tokens; das Modell liest {context} auf einmal.</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>Fetch or add a model first: the Models page lists them.</source>
        <translation>Erst ein Modell laden oder hinzufügen: Die Seite „Modelle“ führt sie auf.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Längstes Beispiel (Kontextlänge)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Auf ein Token zeigen oder die Pfeiltasten benutzen, um es abzulesen.</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Schließen, ohne zu senden</translation>
    </message>
    <message>
        <source>In your own account, or account/name. A token that may write is needed (Settings).</source>
        <translation>In Ihrem eigenen Konto, oder Konto/Name. Nötig ist ein Token, das schreiben darf (Einstellungen).</translation>
    </message>
    <message>
        <source>It is on the Hub: {address}</source>
        <translation>Es ist im Hub: {address}</translation>
    </message>
    <message>
        <source>Name of the repository</source>
        <translation>Name des Repositorys</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Private: only my account sees it</source>
        <translation>Privat: Nur mein Konto sieht es</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to the Hub</source>
        <translation>An den Hub senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>This is sent, {total} in all, and nothing else: {names}</source>
        <translation>Das wird gesendet, zusammen {total}, und nichts anderes: {names}</translation>
    </message>
    <message>
        <source>{sent} of {total} had to be sent.</source>
        <translation>{sent} von {total} mussten gesendet werden.</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>A set of prompts</source>
        <translation>Ein Satz von Prompts</translation>
    </message>
    <message>
        <source>Ask both the whole set</source>
        <translation>Beiden den ganzen Satz stellen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Prompts answered by both sides</source>
        <translation>Von beiden Seiten beantwortete Prompts</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save answers …</source>
        <translation>Antworten speichern …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Stoppen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>The same prompts again and again, and a vote that names cannot sway.</source>
        <translation>Immer wieder dieselben Prompts und eine Abstimmung, die Namen nicht beeinflussen können.</translation>
    </message>
    <message>
        <source>There is no prompt set yet.</source>
        <translation>Es gibt noch keinen Promptsatz.</translation>
    </message>
    <message>
        <source>Vote blind</source>
        <translation>Blind abstimmen</translation>
    </message>
    <message>
        <source>Vote blind: answers show without names</source>
        <translation>Blind abstimmen: Antworten erscheinen ohne Namen</translation>
    </message>
    <message>
        <source>{done} of {whole} prompts have both answers</source>
        <translation>{done} von {whole} Prompts haben beide Antworten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the bin of Tunesmith?</source>
        <translation>Papierkorb von Tunesmith leeren?</translation>
    </message>
    <message>
        <source>Empty this bin</source>
        <translation>Diesen Papierkorb leeren</translation>
    </message>
    <message>
        <source>For whoever helps you: what this PC, the engine and the program are. You see it first.</source>
        <translation>Für die Person, die Ihnen hilft: was dieser PC, die Engine und das Programm sind. Sie sehen ihn zuerst.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>It changes as soon as the work under way has ended, or with the next start.</source>
        <translation>Sie ändert sich, sobald die laufende Arbeit beendet ist, oder beim nächsten Start.</translation>
    </message>
    <message>
        <source>Keep average power below</source>
        <translation>Mittlere Leistung halten unter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC.</source>
        <translation>Modelle, ihre 4-Bit-Kopien, Läufe und Exporte sind in diesem Ordner. Nichts verlässt diesen PC.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No NVIDIA card was found here; these limits hold as soon as there is one.</source>
        <translation>Hier wurde keine NVIDIA-Karte gefunden; diese Grenzen gelten, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pause above temperature</source>
        <translation>Pausieren über Temperatur</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>Alles auf einmal zeigen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.</source>
        <translation>Das Startermodell ist SmolLM2-135M-Instruct von Hugging Face, Apache-2.0.</translation>
    </message>
    <message>
        <source>Training waits between rows to stay within these limits. The result is the same.</source>
        <translation>Das Training wartet zwischen Zeilen, um in diesen Grenzen zu bleiben. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Tunesmith {version}, Apache-2.0</source>
        <translation>Tunesmith {version}, Apache-2.0</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>{size} are deleted for good. Nothing of it can be fetched back.</source>
        <translation>{size} werden endgültig gelöscht. Nichts davon lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>{size} lie in the bin of Tunesmith, because the system has none for that drive.</source>
        <translation>{size} liegen im Papierkorb von Tunesmith, weil das System für dieses Laufwerk keinen hat.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Ready: {engine}</source>
        <translation>Bereit: {engine}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>The engine is being set up</source>
        <translation>Die Engine wird eingerichtet</translation>
    </message>
    <message>
        <source>The engine is damaged</source>
        <translation>Die Engine ist beschädigt</translation>
    </message>
    <message>
        <source>The engine you have goes on working until the new one was checked.</source>
        <translation>Die vorhandene Engine arbeitet weiter, bis die neue geprüft ist.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished</source>
        <translation>Die Einrichtung der Engine ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>This version comes with a newer engine</source>
        <translation>Zu dieser Version gehört eine neuere Engine</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, der beste</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained</source>
        <translation>Stellt ein, wie viel vom Gelernten eingeht (die Skalierung von LoRA): 0 % ist das Basismodell, 100 % das Trainierte</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Genommen von</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>das Ende des Laufs</translation>
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
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From {first} to {last}; lowest {low}, highest {high}.</source>
        <translation>Von {first} bis {last}; niedrigster Wert {low}, höchster {high}.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring takes about 20 seconds; close other programs first.</source>
        <translation>Wie lange ein Lauf dauert, wird aus dem vorhergesagt, was dieser PC kann, und von jedem Lauf berichtigt. Die Messung dauert etwa 20 Sekunden; erst andere Programme schließen.</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Erst wird dieser PC untersucht.</translation>
    </message>
    <message>
        <source>Measure this PC</source>
        <translation>Diesen PC messen</translation>
    </message>
    <message>
        <source>Measuring this PC</source>
        <translation>Dieser PC wird gemessen</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Nothing is known of this card yet.</source>
        <translation>Über diese Karte ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>Runs that corrected it: {count}.</source>
        <translation>Läufe, die es berichtigt haben: {count}.</translation>
    </message>
    <message>
        <source>Time and energy</source>
        <translation>Zeit und Energie</translation>
    </message>
    <message>
        <source>With a price, runs say what their energy costs.</source>
        <translation>Mit einem Preis sagen Läufe, was ihre Energie kostet.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.</source>
        <translation>{name}, {where}: {half} in 16 Bit, {single} in 32 Bit, Speicher {memory} GB/s.</translation>
    </message>
</context>
<context>
    <name>SplitTab</name>
    <message>
        <source>Another number draws other examples.</source>
        <translation>Eine andere Zahl zieht andere Beispiele.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Nach einer Spalte</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Choose held-out files</source>
        <translation>Zurückzuhaltende Dateien wählen</translation>
    </message>
    <message>
        <source>Choose the files that hold the held-out examples.</source>
        <translation>Die Dateien mit den zurückzuhaltenden Beispielen wählen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Equal and nearly equal examples always land on the same side.</source>
        <translation>Gleiche und fast gleiche Beispiele landen immer auf derselben Seite.</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held-out examples that lie in files of their own.</source>
        <translation>Zurückgehaltene Beispiele, die in eigenen Dateien liegen.</translation>
    </message>
    <message>
        <source>How examples are held out</source>
        <translation>Wie Beispiele zurückgehalten werden</translation>
    </message>
    <message>
        <source>It is set aside like this already.</source>
        <translation>Es ist schon so aufgeteilt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Rows with the same value stay together: one customer is never on both sides.</source>
        <translation>Zeilen mit demselben Wert bleiben zusammen: Ein Kunde ist nie auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl (Seed)</translation>
    </message>
    <message>
        <source>Set aside like this</source>
        <translation>So zurückhalten</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>Anteil zurückgehalten</translation>
    </message>
    <message>
        <source>The difference assumes that both models differ in being right on {share} % of the examples, and that it is to be found four times out of five.</source>
        <translation>Der Unterschied setzt voraus, dass die beiden Modelle bei {share} % der Beispiele verschieden richtig liegen und dass er in vier von fünf Fällen gefunden werden soll.</translation>
    </message>
    <message>
        <source>The files have no columns to split by.</source>
        <translation>Die Dateien haben keine Spalten, nach denen sich aufteilen ließe.</translation>
    </message>
    <message>
        <source>The latest rows of a column of dates or numbers are held out.</source>
        <translation>Die spätesten Zeilen nach einer Spalte mit Datumsangaben oder Zahlen werden zurückgehalten.</translation>
    </message>
    <message>
        <source>The same share of each label</source>
        <translation>Von jedem Label derselbe Anteil</translation>
    </message>
    <message>
        <source>Then nothing can be compared after training.</source>
        <translation>Dann lässt sich nach dem Training nichts vergleichen.</translation>
    </message>
    <message>
        <source>This would hold out about {held_out} of {both} examples.</source>
        <translation>Damit würden etwa {held_out} von {both} Beispielen zurückgehalten.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>What the held-out examples can show</source>
        <translation>Was die zurückgehaltenen Beispiele zeigen können</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Being judged</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Bereitet vor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Durch ein Problem gestoppt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>StepSection</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
</context>
<context>
    <name>TimeNote</name>
    <message>
        <source>How long it takes is not known for this PC yet.</source>
        <translation>Wie lange es dauert, ist für diesen PC noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Measure this PC in Settings; it takes about 20 seconds.</source>
        <translation>Diesen PC in den Einstellungen messen; es dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>Takes {time} and uses {energy}.</source>
        <translation>Dauert {time} und verbraucht {energy}.</translation>
    </message>
    <message>
        <source>Takes {time}.</source>
        <translation>Dauert {time}.</translation>
    </message>
    <message>
        <source>The energy is that of the device that trains, not of the whole PC.</source>
        <translation>Die Energie ist die des Geräts, das trainiert, nicht die des ganzen PCs.</translation>
    </message>
    <message>
        <source>The first steps will show it.</source>
        <translation>Die ersten Schritte werden es zeigen.</translation>
    </message>
    <message>
        <source>The time of image runs is not predicted yet.</source>
        <translation>Die Dauer von Läufen mit Bildern wird noch nicht vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Check every file and install again</source>
        <translation>Alle Dateien prüfen und neu installieren</translation>
    </message>
    <message>
        <source>Choose another build</source>
        <translation>Eine andere Ausgabe wählen</translation>
    </message>
    <message>
        <source>Choose another drive</source>
        <translation>Anderes Laufwerk wählen</translation>
    </message>
    <message>
        <source>Give a proxy</source>
        <translation>Einen Proxy angeben</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Take another source</source>
        <translation>Eine andere Quelle nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Prozessor benutzen</translation>
    </message>
    <message>
        <source>What is needed to look into it, without your data. You see it first.</source>
        <translation>Was gebraucht wird, um es zu untersuchen, ohne Ihre Daten. Sie sehen ihn zuerst.</translation>
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
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Ways of trying out</source>
        <translation>Arten des Ausprobierens</translation>
    </message>
</context>
<context>
    <name>TryTextCard</name>
    <message>
        <source>A text of your own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>It gives none of its labels.</source>
        <translation>Es vergibt keines seiner Labels.</translation>
    </message>
    <message>
        <source>Loading the model and reading …</source>
        <translation>Modell wird geladen, Text wird gelesen …</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Der Text wird gelesen</translation>
    </message>
    <message>
        <source>The end of the text was not read: it is longer than the run's examples may be.</source>
        <translation>Das Ende des Texts wurde nicht gelesen: Er ist länger, als die Beispiele des Laufs sein dürfen.</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>Der Lauf trainiert noch.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Es gibt noch nichts zu fragen.</translation>
    </message>
    <message>
        <source>These are the likeliest of its labels.</source>
        <translation>Das sind die wahrscheinlichsten seiner Labels.</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Einen Text testen</translation>
    </message>
    <message>
        <source>What the trained model says of a text of your own.</source>
        <translation>Was das trainierte Modell zu einem eigenen Text sagt.</translation>
    </message>
    <message>
        <source>Write or paste a text first.</source>
        <translation>Erst einen Text schreiben oder einfügen.</translation>
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
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>An answer is being made.</source>
        <translation>Eine Antwort entsteht gerade.</translation>
    </message>
    <message>
        <source>Answer again, otherwise (another seed)</source>
        <translation>Noch einmal antworten, anders (andere Startzahl)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this message and ask again</source>
        <translation>Diese Nachricht ändern und noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Keep as training example …</source>
        <translation>Als Trainingsbeispiel behalten …</translation>
    </message>
    <message>
        <source>What follows this message is dropped; that can be undone.</source>
        <translation>Was auf diese Nachricht folgt, wird weggelassen; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Your message, changed</source>
        <translation>Ihre Nachricht, geändert</translation>
    </message>
    <message>
        <source>cut off at the longest length</source>
        <translation>bei der größten Länge abgeschnitten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>{count} tokens · {rate} tokens/s</source>
        <translation>{count} Tokens · {rate} Tokens/s</translation>
    </message>
    <message>
        <source>{share} of {context} tokens of context used</source>
        <translation>{share} von {context} Tokens Kontext benutzt</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>Rückgängig ({keys})</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <source>Tunesmith {version} is there.</source>
        <translation>Tunesmith {version} ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>Keep this choice</source>
        <translation>Wahl speichern</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Nothing about this PC is sent. It can be changed in Settings.</source>
        <translation>Nichts über diesen PC wird gesendet. In den Einstellungen lässt es sich ändern.</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Fetch it, {size}</source>
        <translation>Laden, {size}</translation>
    </message>
    <message>
        <source>Fetching the newer version</source>
        <translation>Neuere Version wird heruntergeladen</translation>
    </message>
    <message>
        <source>It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is fetched or installed by itself, and it never asks while a run trains.</source>
        <translation>Dabei wird {host} nach einer kleinen Liste gefragt, die die Hersteller signiert haben. Nichts über diesen PC wird gesendet, nichts wird von selbst geladen oder installiert, und nie wird gefragt, während ein Lauf trainiert.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Es wird gerade gesucht.</translation>
    </message>
    <message>
        <source>It was not looked for yet.</source>
        <translation>Es wurde noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Last looked for on {when}.</source>
        <translation>Zuletzt nachgesehen am {when}.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>Beenden und installieren</translation>
    </message>
    <message>
        <source>There was none on {when}.</source>
        <translation>Am {when} gab es keine.</translation>
    </message>
    <message>
        <source>This build has nobody to ask for newer versions. Look on the page you have it from.</source>
        <translation>Diese Ausgabe hat niemanden, den sie nach neueren Versionen fragen kann. Sehen Sie auf der Seite nach, von der Sie sie haben.</translation>
    </message>
    <message>
        <source>This is Tunesmith {version}.</source>
        <translation>Das ist Tunesmith {version}.</translation>
    </message>
    <message>
        <source>Version {version} came out on {day}.</source>
        <translation>Version {version} erschien am {day}.</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>„{name}“ wird gerade trainiert.</translation>
    </message>
</context>
<context>
    <name>VoteData</name>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>A dataset of better and worse answers, as DPO and ORPO learn from</source>
        <translation>Ein Datensatz aus besseren und schlechteren Antworten, aus dem DPO und ORPO lernen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Making the dataset “{name}” …</source>
        <translation>Der Datensatz „{name}“ wird angelegt …</translation>
    </message>
    <message>
        <source>No vote prefers one of the two.</source>
        <translation>Keine Stimme zieht eine der beiden vor.</translation>
    </message>
    <message>
        <source>Open the dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>Paare speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>The dataset “{name}” has {pairs} of a better and a worse answer.</source>
        <translation>Der Datensatz „{name}“ enthält {pairs} aus einer besseren und einer schlechteren Antwort.</translation>
    </message>
    <message>
        <source>They are too few to train on yet: vote on more.</source>
        <translation>Zum Trainieren sind es noch zu wenige: weiter abstimmen.</translation>
    </message>
    <message>
        <source>Use votes as preference data</source>
        <translation>Stimmen als Präferenzdaten benutzen</translation>
    </message>
    <message>
        <source>Votes: {about}</source>
        <translation>Stimmen: {about}</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} Paare</translation>
    </message>
</context>
<context>
    <name>VoteView</name>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>All votes are given. Whose answers were they?</source>
        <translation>Alle Stimmen sind abgegeben. Von wem waren die Antworten?</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Blinde Abstimmung</translation>
    </message>
    <message>
        <source>Both as good</source>
        <translation>Beide gleich gut</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>Leave; votes are kept</source>
        <translation>Verlassen; Stimmen bleiben erhalten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left is better</source>
        <translation>Links ist besser</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right is better</source>
        <translation>Rechts ist besser</translation>
    </message>
    <message>
        <source>Take the last vote back (Backspace)</source>
        <translation>Die letzte Stimme zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Tell the names</source>
        <translation>Namen aufdecken</translation>
    </message>
    <message>
        <source>Tell the names and end</source>
        <translation>Namen aufdecken und beenden</translation>
    </message>
    <message>
        <source>The keys 1 to 4 vote, Backspace takes the last vote back.</source>
        <translation>Die Tasten 1 bis 4 stimmen ab, die Rücktaste nimmt die letzte Stimme zurück.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>Es gibt noch keine Stimme.</translation>
    </message>
    <message>
        <source>Undo last vote</source>
        <translation>Letzte Stimme rückgängig machen</translation>
    </message>
    <message>
        <source>Votes after that would not be blind, so this ends the vote</source>
        <translation>Stimmen danach wären nicht mehr blind, darum endet damit die Abstimmung</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>Abgegebene Stimmen</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>Welche Antwort ist besser?</translation>
    </message>
    <message>
        <source>same answer twice: {count}</source>
        <translation>zweimal dieselbe Antwort: {count}</translation>
    </message>
    <message>
        <source>{done} of {whole} votes given</source>
        <translation>{done} von {whole} Stimmen abgegeben</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel and remove</source>
        <translation>Abbrechen und entfernen</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Beendet es und entfernt, was angekommen ist.</translation>
    </message>
    <message>
        <source>Halting …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Fortschritt der Einrichtung</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Erwartet: {text}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The program ended before it was read.</source>
        <translation>Das Programm endete, bevor alles gelesen war.</translation>
    </message>
</context>
<context>
    <name>_Cpu</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Small models train on the processor; the starter project takes a few minutes.</source>
        <translation>Kleine Modelle trainieren auf dem Prozessor; das Starterprojekt dauert einige Minuten.</translation>
    </message>
    <message>
        <source>{cores} cores · {free} of {total} memory free</source>
        <translation>{cores} Kerne · {free} von {total} Speicher frei</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>{curve} (smoothed)</source>
        <translation>{curve} (geglättet)</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message>
        <source>Choose otherwise</source>
        <translation>Anders wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Wie viel schon da ist</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>Vorhandenes entfernen</translation>
    </message>
</context>
<context>
    <name>_NoCard</name>
    <message>
        <source>In a clone, packaging/dev.py fetches the one for the card.</source>
        <translation>In einem Klon holt packaging/dev.py die für die Karte.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>The driver said: {text}</source>
        <translation>Der Treiber meldete: {text}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>Fortschritt beim Lesen der Dateien</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of this dataset</source>
        <translation>Fortschritt dieses Datensatzes</translation>
    </message>
</context>
<context>
    <name>_Rename</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>_Repair</name>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Fetches everything again. For a drive that has changed files.</source>
        <translation>Lädt alles noch einmal. Für ein Laufwerk, das Dateien verändert hat.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <source>Loads everything once and computes a small product.</source>
        <translation>Lädt alles einmal und berechnet ein kleines Produkt.</translation>
    </message>
    <message>
        <source>Puts all packages in place again. What was kept is not fetched again.</source>
        <translation>Setzt alle Pakete wieder an ihren Platz. Was behalten wurde, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Both as good: {equal} · both bad: {bad} · same answer: {same}</source>
        <translation>Beide gleich gut: {equal} · beide schlecht: {bad} · gleiche Antwort: {same}</translation>
    </message>
    <message>
        <source>{name}: {share} % of the votes that decided, between {low} % and {high} %</source>
        <translation>{name}: {share} % der entscheidenden Stimmen, zwischen {low} % und {high} %</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation>Erwartet: {text}</translation>
    </message>
    <message>
        <source>How the passage goes on: {text}</source>
        <translation>Wie die Textstelle weitergeht: {text}</translation>
    </message>
    <message>
        <source>cut off after {count} tokens</source>
        <translation>nach {count} Tokens abgeschnitten</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>off by {number}</source>
        <translation>Abweichung {number}</translation>
    </message>
</context>
<context>
    <name>_RunLine</name>
    <message>
        <source>Let {name} go</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>Mark it as the best so far; it stands first on Home</source>
        <translation>Als bisher besten markieren; er steht auf der Startseite vorn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>{name} anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>{name} aus dem Vergleich nehmen</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the work on this dataset</source>
        <translation>Fortschritt der Arbeit an diesem Datensatz</translation>
    </message>
</context>
<context>
    <name>adapters</name>
    <message>
        <source>Adds up the two factors by themselves. Small, but rough; all parts need the same rank.</source>
        <translation>Addiert die beiden Faktoren für sich. Klein, aber grob; alle Teile brauchen denselben Rang.</translation>
    </message>
    <message>
        <source>Drops changes at random and makes up for them, then as TIES does. The same number, the same result.</source>
        <translation>Lässt zufällig Änderungen weg und gleicht sie aus, dann wie bei TIES. Gleiche Nummer, gleiches Ergebnis.</translation>
    </message>
    <message>
        <source>Every part keeps its whole effect. The result is as large as all parts together.</source>
        <translation>Jeder Teil behält seine ganze Wirkung. Das Ergebnis ist so groß wie alle Teile zusammen.</translation>
    </message>
    <message>
        <source>Exact sum (cat)</source>
        <translation>Genaue Summe (cat)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Keeps the largest changes, and where parts contradict each other the stronger side. Rough.</source>
        <translation>Behält die größten Änderungen und, wo Teile einander widersprechen, die stärkere Seite. Grob.</translation>
    </message>
    <message>
        <source>Put together here</source>
        <translation>Hier zusammengesetzt</translation>
    </message>
    <message>
        <source>Quick sum (linear)</source>
        <translation>Schnelle Summe (linear)</translation>
    </message>
    <message>
        <source>Sum at a smaller rank (SVD)</source>
        <translation>Summe mit kleinerem Rang (SVD)</translation>
    </message>
    <message>
        <source>The closest to the exact sum that an adapter of this rank can be. How much it keeps is said.</source>
        <translation>So nahe an der genauen Summe, wie es ein Adapter dieses Rangs sein kann. Wie viel davon bleibt, wird angegeben.</translation>
    </message>
    <message>
        <source>Thinned out at random (DARE)</source>
        <translation>Zufällig ausgedünnt (DARE)</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>Hier trainiert</translation>
    </message>
    <message>
        <source>Without contradictions (TIES)</source>
        <translation>Ohne Widersprüche (TIES)</translation>
    </message>
    <message>
        <source>held-out loss {value}</source>
        <translation>Prüfverlust {value}</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>Verlust {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{measure} {value} · {count} held-out examples of “{run}”</source>
        <translation>{measure} {value} · {count} zurückgehaltene Beispiele von „{run}“</translation>
    </message>
    <message>
        <source>{method}, rank {rank}</source>
        <translation>{method}, Rang {rank}</translation>
    </message>
    <message>
        <source>{name} (not on this PC)</source>
        <translation>{name} (nicht auf diesem PC)</translation>
    </message>
    <message>
        <source>{name}, {count} examples</source>
        <translation>{name}, {count} Beispiele</translation>
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
        <translation>Ein paar Zahlen hinter der letzten Schicht.</translation>
    </message>
    <message>
        <source>Behind attention and MLP (Houlsby)</source>
        <translation>Hinter Attention und MLP (Houlsby)</translation>
    </message>
    <message>
        <source>Behind each MLP (Pfeiffer)</source>
        <translation>Hinter jedem MLP (Pfeiffer)</translation>
    </message>
    <message>
        <source>Counted from 0, such as 0-3, 20, 30-; empty: the last ones.</source>
        <translation>Ab 0 gezählt, etwa 0-3, 20, 30-; leer: die letzten.</translation>
    </message>
    <message>
        <source>Counted from the end of the model.</source>
        <translation>Vom Ende des Modells gezählt.</translation>
    </message>
    <message>
        <source>Cut out strongly, other colours</source>
        <translation>Stark beschnitten, andere Farben</translation>
    </message>
    <message>
        <source>First keeps field and task apart; mixed forgets less of the field.</source>
        <translation>„Zuerst“ hält Fachgebiet und Aufgabe getrennt; gemischt wird weniger vom Fachgebiet vergessen.</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>Zuerst, dann die Beispiele</translation>
    </message>
    <message>
        <source>Hold on to the base model (beta)</source>
        <translation>Am Basismodell festhalten (Beta)</translation>
    </message>
    <message>
        <source>Images changed at random (augmentation)</source>
        <translation>Bilder zufällig verändert (Augmentation)</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>An den Tokens, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Large, and training then goes through all layers.</source>
        <translation>Groß, und das Training geht dann durch alle Schichten.</translation>
    </message>
    <message>
        <source>Large: one row for each word of the model.</source>
        <translation>Groß: eine Zeile für jedes Wort des Modells.</translation>
    </message>
    <message>
        <source>Larger stays closer to it; 0.1 is usual.</source>
        <translation>Größer bleibt näher daran; 0,1 ist üblich.</translation>
    </message>
    <message>
        <source>Layers that learn (last layers)</source>
        <translation>Schichten, die lernen (letzte Schichten)</translation>
    </message>
    <message>
        <source>Mirrored, cut out a little</source>
        <translation>Gespiegelt, etwas beschnitten</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mit den Beispielen gemischt</translation>
    </message>
    <message>
        <source>No layer is chosen by this.</source>
        <translation>Damit ist keine Schicht gewählt.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Or these layers</source>
        <translation>Oder diese Schichten</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Anteil der Dokumente</translation>
    </message>
    <message>
        <source>Shows each image a little otherwise each time, so that it is not learned by heart.</source>
        <translation>Zeigt jedes Bild jedes Mal etwas anders, damit es nicht auswendig gelernt wird.</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>Die letzte Norm lernt auch</translation>
    </message>
    <message>
        <source>The model has {count} layers, from 0 to {last}.</source>
        <translation>Das Modell hat {count} Schichten, von 0 bis {last}.</translation>
    </message>
    <message>
        <source>The output layer learns too (LM head)</source>
        <translation>Die Ausgabeschicht lernt auch (LM-Kopf)</translation>
    </message>
    <message>
        <source>Two in each layer learn more and are slower.</source>
        <translation>Zwei in jeder Schicht lernen mehr und sind langsamer.</translation>
    </message>
    <message>
        <source>What words mean learns too (embeddings)</source>
        <translation>Was Wörter bedeuten, lernt auch (Embeddings)</translation>
    </message>
    <message>
        <source>When documents are learned</source>
        <translation>Wann Dokumente gelernt werden</translation>
    </message>
    <message>
        <source>Where the modules stand</source>
        <translation>Wo die Module stehen</translation>
    </message>
    <message>
        <source>Wider learns more; 64 is usual.</source>
        <translation>Breiter lernt mehr; 64 ist üblich.</translation>
    </message>
    <message>
        <source>Width of a module</source>
        <translation>Breite eines Moduls</translation>
    </message>
    <message>
        <source>Write numbers and ranges with commas between them, such as 0-3, 20, 30-.</source>
        <translation>Zahlen und Bereiche durch Kommas getrennt schreiben, etwa 0-3, 20, 30-.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Answer from documents</source>
        <translation>Aus Dokumenten antworten</translation>
    </message>
    <message>
        <source>As in my examples: replies, summaries, forms filled in.</source>
        <translation>Wie in meinen Beispielen: Antworten, Zusammenfassungen, ausgefüllte Formulare.</translation>
    </message>
    <message>
        <source>Give the better answer</source>
        <translation>Die bessere Antwort geben</translation>
    </message>
    <message>
        <source>I have pairs of a better and a worse one, or answers that were rated.</source>
        <translation>Ich habe Paare aus einer besseren und einer schlechteren Antwort, oder bewertete Antworten.</translation>
    </message>
    <message>
        <source>In the language of their field, or in their manner.</source>
        <translation>In der Sprache ihres Fachs oder in ihrer Art.</translation>
    </message>
    <message>
        <source>Labels for texts or images, or a number such as a price or a score.</source>
        <translation>Labels für Texte oder Bilder, oder eine Zahl wie ein Preis oder eine Note.</translation>
    </message>
    <message>
        <source>Questions about what stands in handbooks, contracts, reports.</source>
        <translation>Fragen zu dem, was in Handbüchern, Verträgen, Berichten steht.</translation>
    </message>
    <message>
        <source>Sort, or give a number</source>
        <translation>Sortieren oder eine Zahl angeben</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Antworten schreiben</translation>
    </message>
    <message>
        <source>Write as my documents do</source>
        <translation>Schreiben wie meine Dokumente</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{title} (and {count} more)</source>
        <translation>{title} (und {count} weitere)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A base for continued pre-training that fits small cards.</source>
        <translation>Eine Basis für das fortgesetzte Vortraining, die auf kleine Karten passt.</translation>
    </message>
    <message>
        <source>A base for research on training, with open data.</source>
        <translation>Eine Basis für die Forschung am Training, mit offenen Daten.</translation>
    </message>
    <message>
        <source>A business assistant with a plain licence: documents, extraction, tools, code.</source>
        <translation>Ein Assistent fürs Geschäft mit einfacher Lizenz: Dokumente, Herauslesen, Werkzeuge, Code.</translation>
    </message>
    <message>
        <source>A classic all-rounder that writes fluently and is easy to fine-tune.</source>
        <translation>Ein klassischer Allrounder, der flüssig schreibt und sich leicht feinabstimmen lässt.</translation>
    </message>
    <message>
        <source>A dependable all-rounder that is widely fine-tuned and strong at structured answers such as JSON.</source>
        <translation>Ein verlässlicher Allrounder, der oft feinabgestimmt wird und stark in strukturierten Antworten wie JSON ist.</translation>
    </message>
    <message>
        <source>A friendly assistant made from Mistral 7B; much cited as an example of preference training.</source>
        <translation>Ein freundlicher Assistent aus Mistral 7B; viel zitiert als Beispiel für das Training mit Präferenzen.</translation>
    </message>
    <message>
        <source>A good small assistant, but only for research and trying out.</source>
        <translation>Ein guter kleiner Assistent, aber nur für Forschung und zum Ausprobieren.</translation>
    </message>
    <message>
        <source>A large English and Chinese assistant.</source>
        <translation>Ein großer englischer und chinesischer Assistent.</translation>
    </message>
    <message>
        <source>A large all-round assistant.</source>
        <translation>Ein großer vielseitiger Assistent.</translation>
    </message>
    <message>
        <source>A mixture of experts: answers as fast as a 3B model with far more knowledge, but takes the memory of a 30B.</source>
        <translation>Eine Mischung von Experten: antwortet so schnell wie ein 3B-Modell mit weit mehr Wissen, braucht aber den Speicher eines 30B-Modells.</translation>
    </message>
    <message>
        <source>A much used base for continued pre-training.</source>
        <translation>Eine viel benutzte Basis für das fortgesetzte Vortraining.</translation>
    </message>
    <message>
        <source>A quick, capable assistant.</source>
        <translation>Ein schneller, fähiger Assistent.</translation>
    </message>
    <message>
        <source>A recent multilingual base for continued pre-training and for an assistant of your own.</source>
        <translation>Eine neuere mehrsprachige Basis für das fortgesetzte Vortraining und für einen eigenen Assistenten.</translation>
    </message>
    <message>
        <source>A small assistant for summaries and short answers on phones and small cards.</source>
        <translation>Ein kleiner Assistent für Zusammenfassungen und kurze Antworten auf Smartphones und kleinen Karten.</translation>
    </message>
    <message>
        <source>A small assistant that can think before it answers.</source>
        <translation>Ein kleiner Assistent, der nachdenken kann, bevor er antwortet.</translation>
    </message>
    <message>
        <source>A small base for studying how training works.</source>
        <translation>Eine kleine Basis, um zu untersuchen, wie Training abläuft.</translation>
    </message>
    <message>
        <source>A small model for calculation, structured answers and many languages.</source>
        <translation>Ein kleines Modell für Rechnen, strukturierte Antworten und viele Sprachen.</translation>
    </message>
    <message>
        <source>A small old favourite for experiments and teaching.</source>
        <translation>Ein kleiner alter Liebling für Versuche und Lehre.</translation>
    </message>
    <message>
        <source>A stronger all-rounder.</source>
        <translation>Ein stärkerer Allrounder.</translation>
    </message>
    <message>
        <source>A stronger fully open assistant.</source>
        <translation>Ein stärkerer, ganz offener Assistent.</translation>
    </message>
    <message>
        <source>A stronger step-by-step thinker.</source>
        <translation>Ein stärkeres Modell, das Schritt für Schritt denkt.</translation>
    </message>
    <message>
        <source>A well-understood base for continued pre-training and for an assistant of your own.</source>
        <translation>Eine gut verstandene Basis für das fortgesetzte Vortraining und für einen eigenen Assistenten.</translation>
    </message>
    <message>
        <source>Alibaba's own licence: commercial use allowed below 100 million monthly users; say that it was built with Qwen.</source>
        <translation>Eigene Lizenz von Alibaba: gewerblicher Gebrauch erlaubt unter 100 Millionen Nutzern im Monat; angeben, dass es mit Qwen gebaut wurde.</translation>
    </message>
    <message>
        <source>Alibaba's research licence: for research and trying out only, not commercially.</source>
        <translation>Forschungslizenz von Alibaba: nur für Forschung und zum Ausprobieren, nicht gewerblich.</translation>
    </message>
    <message>
        <source>Among the best open coders of its time.</source>
        <translation>Eines der besten offenen Modelle für Programmcode seiner Zeit.</translation>
    </message>
    <message>
        <source>Among the best small models in 23 languages, but not for commercial use.</source>
        <translation>Eines der besten kleinen Modelle in 23 Sprachen, aber nicht für gewerblichen Gebrauch.</translation>
    </message>
    <message>
        <source>An all-round assistant in six European languages that can think before it answers.</source>
        <translation>Ein vielseitiger Assistent in sechs europäischen Sprachen, der nachdenken kann, bevor er antwortet.</translation>
    </message>
    <message>
        <source>An all-rounder that reasons well.</source>
        <translation>Ein Allrounder, der gut schlussfolgert.</translation>
    </message>
    <message>
        <source>An older small base from textbook-like data, good for experiments.</source>
        <translation>Eine ältere kleine Basis aus lehrbuchartigen Daten, gut für Versuche.</translation>
    </message>
    <message>
        <source>An older small base that wrote well for its time.</source>
        <translation>Eine ältere kleine Basis, die für ihre Zeit gut schrieb.</translation>
    </message>
    <message>
        <source>Answers straight away without thinking aloud, and takes very long texts.</source>
        <translation>Antwortet sofort, ohne laut nachzudenken, und nimmt sehr lange Texte an.</translation>
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
        <translation>DeepSeek gibt es frei weiter, es wurde aber aus Llama 3.1 gemacht, deshalb gilt auch die Lizenz von Meta: gewerblicher Gebrauch erlaubt unter 700 Millionen Nutzern im Monat; „Built with Llama“ angeben.</translation>
    </message>
    <message>
        <source>English and Chinese, with better reasoning than the 6B.</source>
        <translation>Englisch und Chinesisch, schlussfolgert besser als das 6B.</translation>
    </message>
    <message>
        <source>Falcon licence 2.0</source>
        <translation>Falcon-Lizenz 2.0</translation>
    </message>
    <message>
        <source>For research and private use only, not commercially; name the authors.</source>
        <translation>Nur für Forschung und privaten Gebrauch, nicht gewerblich; die Urheber nennen.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for research, teaching and small cards.</source>
        <translation>Ganz offen, samt Trainingsdaten: für Forschung, Lehre und kleine Karten.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for those who must know what a model was trained on.</source>
        <translation>Ganz offen, samt Trainingsdaten: für alle, die wissen müssen, womit ein Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Gemma-Bedingungen</translation>
    </message>
    <message>
        <source>Google's own terms: commercial use allowed; some uses are forbidden, and whoever passes the model on must pass the terms on.</source>
        <translation>Eigene Bedingungen von Google: gewerblicher Gebrauch erlaubt; manche Verwendungen sind verboten, und wer das Modell weitergibt, muss die Bedingungen mitgeben.</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama-3-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.1 8B taught to think aloud step by step.</source>
        <translation>Llama 3.1 8B, das gelernt hat, laut Schritt für Schritt zu denken.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B trained further for role play, long conversations and structured answers; no sign-up needed.</source>
        <translation>Llama 3.1 8B, weitertrainiert für Rollenspiel, lange Gespräche und strukturierte Antworten; ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama-3.1-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama-3.2-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama-3.3-Lizenz</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>MIT, on top of Llama 3.1</source>
        <translation>MIT, auf Grundlage von Llama 3.1</translation>
    </message>
    <message>
        <source>Made for office work: summaries, sorting, extraction, tools.</source>
        <translation>Gemacht für Büroarbeit: Zusammenfassen, Sortieren, Herauslesen, Werkzeuge.</translation>
    </message>
    <message>
        <source>Made for translating between the languages of the European Union.</source>
        <translation>Gemacht zum Übersetzen zwischen den Sprachen der Europäischen Union.</translation>
    </message>
    <message>
        <source>Made to be fine-tuned for one narrow task, even on a phone.</source>
        <translation>Dafür gemacht, für eine enge Aufgabe feinabgestimmt zu werden, selbst auf einem Smartphone.</translation>
    </message>
    <message>
        <source>May be used commercially; name the authors and pass what you make of it on under the same licence.</source>
        <translation>Darf gewerblich benutzt werden; die Urheber nennen und, was daraus entsteht, unter derselben Lizenz weitergeben.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text and name the authors.</source>
        <translation>Darf benutzt, verändert und verkauft werden, auch gewerblich; den Lizenztext beibehalten und die Urheber nennen.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text with the authors' names.</source>
        <translation>Darf benutzt, verändert und verkauft werden, auch gewerblich; den Lizenztext mit den Namen der Urheber beibehalten.</translation>
    </message>
    <message>
        <source>Meta's best assistant with 70B; follows instructions closely in eight languages.</source>
        <translation>Metas bester Assistent mit 70B; folgt Anweisungen genau, in acht Sprachen.</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Llama” and begin the name of what you make with “Llama”.</source>
        <translation>Eigene Lizenz von Meta: gewerblicher Gebrauch erlaubt unter 700 Millionen Nutzern im Monat; „Built with Llama“ angeben und den Namen dessen, was Sie daraus machen, mit „Llama“ beginnen.</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Meta Llama 3” and begin the name of what you make with “Llama 3”.</source>
        <translation>Eigene Lizenz von Meta: gewerblicher Gebrauch erlaubt unter 700 Millionen Nutzern im Monat; „Built with Meta Llama 3“ angeben und den Namen dessen, was Sie daraus machen, mit „Llama 3“ beginnen.</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral-Forschungslizenz</translation>
    </message>
    <message>
        <source>Mistral's research licence: for research and private use only; commercial use needs a contract with Mistral.</source>
        <translation>Forschungslizenz von Mistral: nur für Forschung und privaten Gebrauch; gewerblicher Gebrauch braucht einen Vertrag mit Mistral.</translation>
    </message>
    <message>
        <source>Much ability for its size; thinks step by step when asked to.</source>
        <translation>Kann viel für seine Größe; denkt auf Wunsch Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Near the quality of much larger models.</source>
        <translation>Nahe an der Güte viel größerer Modelle.</translation>
    </message>
    <message>
        <source>One of the strongest open assistants of its time.</source>
        <translation>Einer der stärksten offenen Assistenten seiner Zeit.</translation>
    </message>
    <message>
        <source>Pleasant English answers from a small model.</source>
        <translation>Angenehme englische Antworten von einem kleinen Modell.</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen-Lizenz</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen-Forschungslizenz</translation>
    </message>
    <message>
        <source>Reasons almost as well as far larger models.</source>
        <translation>Schlussfolgert fast so gut wie weit größere Modelle.</translation>
    </message>
    <message>
        <source>Reasons and calculates well for its size and takes long texts.</source>
        <translation>Schlussfolgert und rechnet gut für seine Größe und nimmt lange Texte an.</translation>
    </message>
    <message>
        <source>Reasons and writes well in many languages.</source>
        <translation>Schlussfolgert und schreibt gut in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Short answers, summaries and rewriting in English on small cards.</source>
        <translation>Kurze Antworten, Zusammenfassen und Umschreiben auf Englisch, auf kleinen Karten.</translation>
    </message>
    <message>
        <source>Sorts and rewrites short texts, and still trains on a small laptop card.</source>
        <translation>Sortiert und formuliert kurze Texte um und lässt sich noch auf einer kleinen Notebook-Karte trainieren.</translation>
    </message>
    <message>
        <source>Sorts, extracts and answers briefly in many languages on small cards.</source>
        <translation>Sortiert, liest Angaben heraus und antwortet knapp in vielen Sprachen, auf kleinen Karten.</translation>
    </message>
    <message>
        <source>Strong at mathematics and science, in four languages.</source>
        <translation>Stark in Mathematik und Wissenschaft, in vier Sprachen.</translation>
    </message>
    <message>
        <source>Strong at mathematics, science and code, mostly in English.</source>
        <translation>Stark in Mathematik, Wissenschaft und Code, vor allem auf Englisch.</translation>
    </message>
    <message>
        <source>Strong for its size, but only for research and private use.</source>
        <translation>Stark für seine Größe, aber nur für Forschung und privaten Gebrauch.</translation>
    </message>
    <message>
        <source>Strong reasoning and writing.</source>
        <translation>Stark im Schlussfolgern und Schreiben.</translation>
    </message>
    <message>
        <source>Summarises, rewrites and follows instructions.</source>
        <translation>Fasst zusammen, formuliert um und folgt Anweisungen.</translation>
    </message>
    <message>
        <source>TII's own licence: commercial use allowed; its list of forbidden uses must be passed on with the model.</source>
        <translation>Eigene Lizenz von TII: gewerblicher Gebrauch erlaubt; die Liste verbotener Verwendungen muss mit dem Modell weitergegeben werden.</translation>
    </message>
    <message>
        <source>The best-known open base before Llama; of historical interest.</source>
        <translation>Die bekannteste offene Basis vor Llama; von geschichtlichem Interesse.</translation>
    </message>
    <message>
        <source>The first well-known open mixture of experts: fast to answer, heavy to load.</source>
        <translation>Die erste bekannte offene Mischung von Experten: antwortet schnell, ist aber schwer zu laden.</translation>
    </message>
    <message>
        <source>The larger Salamandra for European languages, the smaller ones included.</source>
        <translation>Das größere Salamandra für europäische Sprachen, auch die kleineren.</translation>
    </message>
    <message>
        <source>The most widely fine-tuned assistant of its size: conversation, writing and tools.</source>
        <translation>Der am häufigsten feinabgestimmte Assistent seiner Größe: Gespräch, Schreiben und Werkzeuge.</translation>
    </message>
    <message>
        <source>The smallest base for trying continued pre-training on your own texts.</source>
        <translation>Die kleinste Basis, um das fortgesetzte Vortraining mit eigenen Texten auszuprobieren.</translation>
    </message>
    <message>
        <source>The strongest Falcon 3: mathematics, science, code.</source>
        <translation>Das stärkste Falcon 3: Mathematik, Wissenschaft, Code.</translation>
    </message>
    <message>
        <source>The strongest Gemma 2.</source>
        <translation>Das stärkste Gemma 2.</translation>
    </message>
    <message>
        <source>The strongest fully open assistant of its family.</source>
        <translation>Der stärkste ganz offene Assistent seiner Familie.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step, even on small cards; best at calculation.</source>
        <translation>Denkt laut Schritt für Schritt, selbst auf kleinen Karten; am besten im Rechnen.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step: mathematics, logic, code.</source>
        <translation>Denkt laut Schritt für Schritt: Mathematik, Logik, Code.</translation>
    </message>
    <message>
        <source>Trains in minutes on any PC; learns one narrow task such as sorting short messages.</source>
        <translation>Trainiert auf jedem PC in Minuten; lernt eine enge Aufgabe wie das Sortieren kurzer Nachrichten.</translation>
    </message>
    <message>
        <source>Very good at writing and conversation.</source>
        <translation>Sehr gut im Schreiben und im Gespräch.</translation>
    </message>
    <message>
        <source>Very small, can think before it answers, and knows many languages.</source>
        <translation>Sehr klein, kann nachdenken, bevor es antwortet, und kennt viele Sprachen.</translation>
    </message>
    <message>
        <source>Very small, yet follows simple instructions in many languages.</source>
        <translation>Sehr klein, folgt aber einfachen Anweisungen in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Writes better than most models of its size.</source>
        <translation>Schreibt besser als die meisten Modelle seiner Größe.</translation>
    </message>
    <message>
        <source>Writes well, also stories, in nine languages.</source>
        <translation>Schreibt gut, auch Geschichten, in neun Sprachen.</translation>
    </message>
    <message>
        <source>Writes, completes and repairs program code in many programming languages.</source>
        <translation>Schreibt, ergänzt und repariert Programmcode in vielen Programmiersprachen.</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>A difference between two models is found reliably from {points} points on; smaller ones are not.</source>
        <translation>Ein Unterschied zwischen zwei Modellen wird ab {points} Punkten verlässlich gefunden; kleinere nicht.</translation>
    </message>
    <message>
        <source>Alpaca instructions</source>
        <translation>Alpaca-Anweisungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to learn</source>
        <translation>Zu lernende Antwort</translation>
    </message>
    <message>
        <source>Answer · liked</source>
        <translation>Antwort · gefiel</translation>
    </message>
    <message>
        <source>Answer · not liked</source>
        <translation>Antwort · gefiel nicht</translation>
    </message>
    <message>
        <source>Answers that were liked or not</source>
        <translation>Antworten, die gefielen oder nicht</translation>
    </message>
    <message>
        <source>At {length} tokens nothing is cut off.</source>
        <translation>Bei {length} Tokens wird nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>At {length} tokens the last {cut} are cut off; {kept} stay.</source>
        <translation>Bei {length} Tokens werden die letzten {cut} abgeschnitten; {kept} bleiben.</translation>
    </message>
    <message>
        <source>At {length} tokens, {rows} of the examples lose {tokens} of all tokens.</source>
        <translation>Bei {length} Tokens verlieren {rows} der Beispiele {tokens} aller Tokens.</translation>
    </message>
    <message>
        <source>Being read for the first time</source>
        <translation>Wird zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Bessere Antwort</translation>
    </message>
    <message>
        <source>Changed since it was read: {names}.</source>
        <translation>Seit dem Lesen geändert: {names}.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Tokens werden gezählt</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Frühere Beiträge</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Further input, put below the prompt</source>
        <translation>Weitere Eingabe, unter den Prompt gesetzt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Images with labels</source>
        <translation>Bilder mit Labels</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Instruction for the model (system prompt)</source>
        <translation>Anweisung an das Modell (Systemprompt)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last prompt</source>
        <translation>Letzter Prompt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gefiel</translation>
    </message>
    <message>
        <source>Looks like {form}: {fits} of {looked_at} rows fit.</source>
        <translation>Sieht so aus: {form}. {fits} von {looked_at} Zeilen passen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No longer there: {names}. The dataset keeps its own copy.</source>
        <translation>Nicht mehr da: {names}. Der Datensatz behält seine eigene Kopie.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is left to learn from this example.</source>
        <translation>Von diesem Beispiel bleibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts auszubessern</translation>
    </message>
    <message>
        <source>On {count} examples a share of right answers is known to ± {percent} points (95 %).</source>
        <translation>Bei {count} Beispielen ist ein Anteil richtiger Antworten auf ± {percent} Punkte genau bekannt (95 %).</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>OpenAI-Nachrichten</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer</source>
        <translation>Prompts mit einer besseren und einer schlechteren Antwort</translation>
    </message>
    <message>
        <source>Prompts with answers</source>
        <translation>Prompts mit Antworten</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Setting examples aside</source>
        <translation>Beispiele werden zurückgehalten</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>ShareGPT-Gespräche</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text to learn</source>
        <translation>Zu lernender Text</translation>
    </message>
    <message>
        <source>Texts with labels or numbers</source>
        <translation>Texte mit Labels oder Zahlen</translation>
    </message>
    <message>
        <source>That is too few to tell two models apart reliably; {needed} would find a difference of 10 points.</source>
        <translation>Das ist zu wenig, um zwei Modelle verlässlich zu unterscheiden; {needed} fänden einen Unterschied von 10 Punkten.</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Gezeigt werden die ersten {count}.</translation>
    </message>
    <message>
        <source>The passage is learned in {windows} pieces of at most {length} tokens.</source>
        <translation>Die Textstelle wird in {windows} Stücken von höchstens {length} Tokens gelernt.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Dieses Modell hat keine eigene Chatvorlage, darum wird „User: … Assistant: …“ benutzt.</translation>
    </message>
    <message>
        <source>Token {number} of {total}</source>
        <translation>Token {number} von {total}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Whether it was liked</source>
        <translation>Ob sie gefiel</translation>
    </message>
    <message>
        <source>Without held-out examples nothing can be said about how good the model is on new ones.</source>
        <translation>Ohne zurückgehaltene Beispiele lässt sich nichts darüber sagen, wie gut das Modell bei neuen ist.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Schlechtere Antwort</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a column of prompts and one of answers</source>
        <translation>eine Spalte mit Prompts und eine mit Antworten</translation>
    </message>
    <message>
        <source>a folder of images for each label</source>
        <translation>ein Ordner mit Bildern für jedes Label</translation>
    </message>
    <message>
        <source>also held out</source>
        <translation>auch zurückgehalten</translation>
    </message>
    <message>
        <source>answer stands in the prompt</source>
        <translation>Antwort steht im Prompt</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>beide Antworten sind gleich</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>cut off, the model never sees it</source>
        <translation>abgeschnitten, das Modell sieht es nie</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>leere Antwort</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>end of the turn</source>
        <translation>Ende des Beitrags</translation>
    </message>
    <message>
        <source>ends the turn</source>
        <translation>beendet den Beitrag</translation>
    </message>
    <message>
        <source>garbled letters</source>
        <translation>verstümmelte Buchstaben</translation>
    </message>
    <message>
        <source>goes on with the letter before</source>
        <translation>setzt den Buchstaben davor fort</translation>
    </message>
    <message>
        <source>id {number}</source>
        <translation>ID {number}</translation>
    </message>
    <message>
        <source>key or password</source>
        <translation>Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>learned (carries loss)</source>
        <translation>gelernt (zählt zum Verlust)</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>weniger als {percent}</translation>
    </message>
    <message>
        <source>longer than the context</source>
        <translation>länger als der Kontext</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>fast wiederholt</translation>
    </message>
    <message>
        <source>nearly the same is held out</source>
        <translation>fast Gleiches ist zurückgehalten</translation>
    </message>
    <message>
        <source>one-word answer</source>
        <translation>Antwort aus einem Wort</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>nur gelesen</translation>
    </message>
    <message>
        <source>other label elsewhere</source>
        <translation>anderswo anderes Label</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>preference pairs</source>
        <translation>Präferenzpaare</translation>
    </message>
    <message>
        <source>prompts and completions</source>
        <translation>Prompts und Ergänzungen</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>seltenes Label</translation>
    </message>
    <message>
        <source>rarest label</source>
        <translation>seltenstes Label</translation>
    </message>
    <message>
        <source>rated answers</source>
        <translation>bewertete Antworten</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>same prompt, other answer</source>
        <translation>gleicher Prompt, andere Antwort</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>Sondertoken</translation>
    </message>
    <message>
        <source>spelling of the label</source>
        <translation>Schreibweise des Labels</translation>
    </message>
    <message>
        <source>stock refusal</source>
        <translation>Standardablehnung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts with a number each</source>
        <translation>Texte mit je einer Zahl</translation>
    </message>
    <message>
        <source>texts with labels</source>
        <translation>Texte mit Labels</translation>
    </message>
    <message>
        <source>the only label</source>
        <translation>das einzige Label</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>ungewöhnlich lang</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>{count} zurückgehalten</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} zum Lernen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} ausgelassen</translation>
    </message>
    <message>
        <source>{rows} redacted</source>
        <translation>{rows} geschwärzt</translation>
    </message>
    <message>
        <source>{rows} repaired</source>
        <translation>{rows} repariert</translation>
    </message>
    <message>
        <source>{total} tokens, {learned} of them learned.</source>
        <translation>{total} Tokens, davon {learned} gelernt.</translation>
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
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Everything is fetched; it is not installed and checked yet.</source>
        <translation>Alles ist geladen; es ist noch nicht installiert und geprüft.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>It had only begun.</source>
        <translation>Es hatte erst begonnen.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. It takes {time}.</source>
        <translation>Es ist nichts zu laden. Dauer: {time}.</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA cards, CUDA {cuda}</source>
        <translation>PyTorch für NVIDIA-Karten, CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the processor</source>
        <translation>PyTorch für den Prozessor</translation>
    </message>
    <message>
        <source>The engine is being set up.</source>
        <translation>Die Engine wird gerade eingerichtet.</translation>
    </message>
    <message>
        <source>The engine is damaged.</source>
        <translation>Die Engine ist beschädigt.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Die Engine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished.</source>
        <translation>Die Einrichtung der Engine ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and checked. Everything else works meanwhile.</source>
        <translation>Das Training braucht PyTorch und einige Bibliotheken. Sie werden einmal geladen, aus dem von Ihnen angegebenen Verzeichnis, und geprüft. Alles andere geht inzwischen.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and checked. Everything else works meanwhile.</source>
        <translation>Das Training braucht PyTorch und einige Bibliotheken. Sie werden einmal geladen, aus dem Verzeichnis ihrer Hersteller, und geprüft. Alles andere geht inzwischen.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing is fetched. Everything else works meanwhile.</source>
        <translation>Das Training braucht PyTorch und einige Bibliotheken. Sie werden aus einem Ordner auf diesem PC genommen und geprüft; heruntergeladen wird nichts. Alles andere geht inzwischen.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>checking that it can train</source>
        <translation>prüft, ob sie trainieren kann</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>looking up what is needed</source>
        <translation>sieht nach, was nötig ist</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: checked against what the index says.</source>
        <translation>{count} Pakete, mit der mitgelieferten Liste abgeglichen, außer {names}: abgeglichen mit dem, was das Verzeichnis sagt.</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: taken as the folder has it, so let it be a folder you trust.</source>
        <translation>{count} Pakete, mit der mitgelieferten Liste abgeglichen, außer {names}: so genommen, wie der Ordner es hat; nehmen Sie also einen Ordner, dem Sie trauen.</translation>
    </message>
    <message>
        <source>{count} packages, each checked against the list that came with this program.</source>
        <translation>{count} Pakete, jedes mit der mitgelieferten Liste abgeglichen.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>{done} von {total} sind da.</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{done} von {total} Paketen</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>{size} to fetch, {time} on a line of 50 Mbit/s.</source>
        <translation>{size} zu laden, {time} bei einer Leitung mit 50 Mbit/s.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Instruction alone</source>
        <translation>Nur Anweisung</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Looked up in the documents</source>
        <translation>In den Dokumenten nachgeschlagen</translation>
    </message>
    <message>
        <source>Looking up the nearest examples</source>
        <translation>Nächstliegende Beispiele werden gesucht</translation>
    </message>
    <message>
        <source>Passage alone</source>
        <translation>Nur Textstelle</translation>
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
        <translation>Mit festen Beispielen</translation>
    </message>
    <message>
        <source>With the nearest examples</source>
        <translation>Mit den nächstliegenden Beispielen</translation>
    </message>
    <message>
        <source>With the nearest passages</source>
        <translation>Mit den nächstliegenden Textstellen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>fields right (F1)</source>
        <translation>Felder richtig (F1)</translation>
    </message>
    <message>
        <source>hold the right answer</source>
        <translation>enthalten die richtige Antwort</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>mittlerer Fehler</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>sound JSON</source>
        <translation>gültiges JSON</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A whole model folder of its own, as large as the base model.</source>
        <translation>Ein eigener, ganzer Modellordner, so groß wie das Basismodell.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>Wird in GGUF umgewandelt</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Wird verkleinert</translation>
    </message>
    <message>
        <source>Merged model</source>
        <translation>Zusammengeführtes Modell</translation>
    </message>
    <message>
        <source>Merged model, 16-bit</source>
        <translation>Zusammengeführtes Modell, 16 Bit</translation>
    </message>
    <message>
        <source>Merging base and adapter</source>
        <translation>Basis und Adapter werden zusammengeführt</translation>
    </message>
    <message>
        <source>Modules in between cannot be worked into the model's own weights, so nothing is merged.</source>
        <translation>Module dazwischen lassen sich nicht in die Gewichte des Modells einarbeiten, darum wird nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Modell wird gelesen</translation>
    </message>
    <message>
        <source>The head works with just this base model, so both go together.</source>
        <translation>Der Kopf funktioniert nur mit diesem Basismodell, darum gehen beide zusammen.</translation>
    </message>
    <message>
        <source>Weights of the model itself have changed, so it goes as a whole.</source>
        <translation>Gewichte des Modells selbst haben sich geändert, darum geht es als Ganzes.</translation>
    </message>
    <message>
        <source>What learned and the model belong together, so both go as one.</source>
        <translation>Was gelernt hat und das Modell gehören zusammen, darum gehen beide als eines.</translation>
    </message>
    <message>
        <source>Whole classifier</source>
        <translation>Ganzer Klassifikator</translation>
    </message>
    <message>
        <source>Whole model, 16-bit</source>
        <translation>Ganzes Modell, 16 Bit</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>etwa {m} min</translation>
    </message>
    <message>
        <source>at {percent} % strength</source>
        <translation>mit {percent} % Stärke</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>all questions</source>
        <translation>alle Fragen</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>andere Sprachen</translation>
    </message>
    <message>
        <source>safe replies</source>
        <translation>sichere Antworten</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>16-bit copies</source>
        <translation>16-Bit-Kopien</translation>
    </message>
    <message>
        <source>CUDA context and loaded kernels</source>
        <translation>CUDA-Kontext und geladene Kernel</translation>
    </message>
    <message>
        <source>Python, PyTorch and transformers in memory</source>
        <translation>Python, PyTorch und transformers im Speicher</translation>
    </message>
    <message>
        <source>gradients just made, in the model's width</source>
        <translation>eben entstandene Gradienten, in der Breite des Modells</translation>
    </message>
    <message>
        <source>in the backward pass of a block</source>
        <translation>im Rückwärtsgang eines Blocks</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run</source>
        <translation>auf diesem PC gemessen: × {ratio} aus 1 Lauf</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run, in the parts above</source>
        <translation>auf diesem PC gemessen: × {ratio} aus 1 Lauf, in den Teilen darüber</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs</source>
        <translation>auf diesem PC gemessen: × {ratio} aus {count} Läufen</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs, in the parts above</source>
        <translation>auf diesem PC gemessen: × {ratio} aus {count} Läufen, in den Teilen darüber</translation>
    </message>
    <message>
        <source>the largest matrix in 16 bits</source>
        <translation>die größte Matrix in 16 Bit</translation>
    </message>
    <message>
        <source>the weights themselves have 32 bits</source>
        <translation>die Gewichte haben selbst 32 Bit</translation>
    </message>
    <message>
        <source>what is kept of the images of a row</source>
        <translation>was von den Bildern einer Zeile behalten wird</translation>
    </message>
    <message>
        <source>while the loss is worked out</source>
        <translation>während der Verlust berechnet wird</translation>
    </message>
    <message>
        <source>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</source>
        <translation>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</translation>
    </message>
    <message>
        <source>{count} words, in chunks, {when}</source>
        <translation>{count} Wörter, in Stücken, {when}</translation>
    </message>
    <message>
        <source>{share} of what comes and goes</source>
        <translation>{share} von dem, was kommt und geht</translation>
    </message>
    <message>
        <source>{tokens} tokens × {each} B, {when}</source>
        <translation>{tokens} Tokens × {each} B, {when}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
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
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A few numbers in each layer learn to turn it up or down: the smallest change.</source>
        <translation>Ein paar Zahlen in jeder Schicht lernen, sie stärker oder schwächer zu stellen: die kleinste Änderung.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write; it is for labels, numbers and images.</source>
        <translation>Ein neuer Kopf allein kann nicht schreiben lernen; er ist für Labels, Zahlen und Bilder.</translation>
    </message>
    <message>
        <source>A new head only</source>
        <translation>Nur ein neuer Kopf</translation>
    </message>
    <message>
        <source>Adapter (LoRA, QLoRA)</source>
        <translation>Adapter (LoRA, QLoRA)</translation>
    </message>
    <message>
        <source>All answers are learned, liked or not; choose the other way to learn from the ratings.</source>
        <translation>Alle Antworten werden gelernt, ob sie gefielen oder nicht; die andere Art wählen, um aus den Bewertungen zu lernen.</translation>
    </message>
    <message>
        <source>Attention and MLP</source>
        <translation>Attention und MLP</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>Nur Attention</translation>
    </message>
    <message>
        <source>Documents teach a field: its words and facts, but not what to do with them. Prompts with answers teach a task: what to do when asked.</source>
        <translation>Dokumente lehren ein Fachgebiet: seine Wörter und Fakten, aber nicht, was damit zu tun ist. Prompts mit Antworten lehren eine Aufgabe: was zu tun ist, wenn gefragt wird.</translation>
    </message>
    <message>
        <source>Each image gets one of your labels, with how sure that is.</source>
        <translation>Jedes Bild bekommt eines Ihrer Labels, mit der Angabe, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Each text gets every label that applies to it, or none.</source>
        <translation>Jeder Text bekommt jedes zutreffende Label oder keines.</translation>
    </message>
    <message>
        <source>Each text gets exactly one of your labels, with how sure that is; quick and exact.</source>
        <translation>Jeder Text bekommt genau eines Ihrer Labels, mit der Angabe, wie sicher das ist; schnell und genau.</translation>
    </message>
    <message>
        <source>Each text gets one number, such as a price or a grade.</source>
        <translation>Jeder Text bekommt eine Zahl, etwa einen Preis oder eine Note.</translation>
    </message>
    <message>
        <source>Every number of the model learns: needs most memory and many examples, and forgets most.</source>
        <translation>Jede Zahl des Modells lernt: braucht den meisten Speicher und viele Beispiele und vergisst am meisten.</translation>
    </message>
    <message>
        <source>Everything (full fine-tuning)</source>
        <translation>Alles (volle Feinabstimmung)</translation>
    </message>
    <message>
        <source>From pairs in one go: it learns the better answer and to avoid the worse one.</source>
        <translation>Aus Paaren in einem Zug: Es lernt die bessere Antwort und meidet die schlechtere.</translation>
    </message>
    <message>
        <source>From pairs: the better answer becomes likelier than the worse one, close to the base model.</source>
        <translation>Aus Paaren: Die bessere Antwort wird wahrscheinlicher als die schlechtere, nah am Basismodell.</translation>
    </message>
    <message>
        <source>From thumbs up and down: what was liked becomes likelier, what was not becomes rarer.</source>
        <translation>Aus Daumen hoch und runter: Was gefiel, wird wahrscheinlicher, was nicht, seltener.</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>Image models learn by a new head, their last layers or everything.</source>
        <translation>Bildmodelle lernen mit einem neuen Kopf, mit ihren letzten Schichten oder mit allem.</translation>
    </message>
    <message>
        <source>LoRA with rank {rank}</source>
        <translation>LoRA mit Rang {rank}</translation>
    </message>
    <message>
        <source>Modules in between (bottleneck)</source>
        <translation>Module dazwischen (Bottleneck)</translation>
    </message>
    <message>
        <source>Only the better answers are learned; the worse ones are left aside.</source>
        <translation>Nur die besseren Antworten werden gelernt; die schlechteren bleiben beiseite.</translation>
    </message>
    <message>
        <source>QLoRA with rank {rank}</source>
        <translation>QLoRA mit Rang {rank}</translation>
    </message>
    <message>
        <source>Scaling vectors (IA³)</source>
        <translation>Skalierungsvektoren (IA³)</translation>
    </message>
    <message>
        <source>Small layers are put between those of the model; they stay apart from it for good.</source>
        <translation>Kleine Schichten kommen zwischen die des Modells; sie bleiben auf Dauer davon getrennt.</translation>
    </message>
    <message>
        <source>The last layers</source>
        <translation>Die letzten Schichten</translation>
    </message>
    <message>
        <source>The layers at its end learn, the rest stays: more than a head, much less than everything.</source>
        <translation>Die Schichten am Ende lernen, der Rest bleibt: mehr als ein Kopf, viel weniger als alles.</translation>
    </message>
    <message>
        <source>The model learns the language of the field from whole passages, and no new task (domain adaptation).</source>
        <translation>Das Modell lernt die Sprache des Fachgebiets aus ganzen Textstellen und keine neue Aufgabe (Domänenanpassung).</translation>
    </message>
    <message>
        <source>The model learns to answer prompts as your examples do (task adaptation).</source>
        <translation>Das Modell lernt, Prompts zu beantworten wie Ihre Beispiele (Aufgabenanpassung).</translation>
    </message>
    <message>
        <source>The model stays as it is and small additions learn beside it; right for most who write.</source>
        <translation>Das Modell bleibt, wie es ist, und kleine Zusätze lernen daneben; richtig für die meisten, die schreiben.</translation>
    </message>
    <message>
        <source>The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes.</source>
        <translation>Das Modell bleibt, wie es ist; gelernt wird nur, was seine Antworten unterscheidet. Dauert Sekunden bis Minuten.</translation>
    </message>
    <message>
        <source>The model writes the label as its answer; slower than a new head, and keeps its other skills.</source>
        <translation>Das Modell schreibt das Label als Antwort; langsamer als ein neuer Kopf, behält aber seine anderen Fähigkeiten.</translation>
    </message>
    <message>
        <source>This base model cannot learn from these examples.</source>
        <translation>Dieses Basismodell kann aus diesen Beispielen nicht lernen.</translation>
    </message>
    <message>
        <source>To answer as was liked (KTO)</source>
        <translation>So antworten, wie es gefiel (KTO)</translation>
    </message>
    <message>
        <source>To answer with the label as text</source>
        <translation>Mit dem Label als Text antworten</translation>
    </message>
    <message>
        <source>To estimate a number, with a new head</source>
        <translation>Eine Zahl schätzen, mit neuem Kopf</translation>
    </message>
    <message>
        <source>To find all labels that apply, with a new head</source>
        <translation>Alle zutreffenden Labels finden, mit neuem Kopf</translation>
    </message>
    <message>
        <source>To prefer the better answer (DPO)</source>
        <translation>Die bessere Antwort vorziehen (DPO)</translation>
    </message>
    <message>
        <source>To sort images into labels, with a new head</source>
        <translation>Bilder nach Labels sortieren, mit neuem Kopf</translation>
    </message>
    <message>
        <source>To sort into labels, with a new head</source>
        <translation>Nach Labels sortieren, mit neuem Kopf</translation>
    </message>
    <message>
        <source>To write all of these answers</source>
        <translation>Alle diese Antworten schreiben</translation>
    </message>
    <message>
        <source>To write and prefer the better answer (ORPO)</source>
        <translation>Die bessere Antwort schreiben und vorziehen (ORPO)</translation>
    </message>
    <message>
        <source>To write like these documents</source>
        <translation>Schreiben wie diese Dokumente</translation>
    </message>
    <message>
        <source>To write the answers</source>
        <translation>Die Antworten schreiben</translation>
    </message>
    <message>
        <source>To write the better answer</source>
        <translation>Die bessere Antwort schreiben</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>ein neuer Kopf</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>bottleneck modules of width {size}</source>
        <translation>Engpassmodule der Breite {size}</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>volle Feinabstimmung</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>keeps {size}</source>
        <translation>speichert {size}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>layers {blocks}</source>
        <translation>Schichten {blocks}</translation>
    </message>
    <message>
        <source>preference pairs (DPO)</source>
        <translation>Präferenzpaare (DPO)</translation>
    </message>
    <message>
        <source>preference pairs (ORPO)</source>
        <translation>Präferenzpaare (ORPO)</translation>
    </message>
    <message>
        <source>ratings (KTO)</source>
        <translation>Bewertungen (KTO)</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>mehrere Labels</translation>
    </message>
    <message>
        <source>the last {count} layers</source>
        <translation>die letzten {count} Schichten</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{objective} by {method}</source>
        <translation>{objective}: {method}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Asks you to accept terms on huggingface.co first, and for an access token in Settings.</source>
        <translation>Verlangt erst die Zustimmung zu Bedingungen auf huggingface.co und ein Zugriffstoken in den Einstellungen.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Passt mit Streaming</translation>
    </message>
    <message>
        <source>Merged on this PC</source>
        <translation>Auf diesem PC zusammengeführt</translation>
    </message>
    <message>
        <source>Needs more memory than is free, even in the thriftiest way.</source>
        <translation>Braucht selbst auf die sparsamste Art mehr Speicher, als frei ist.</translation>
    </message>
    <message>
        <source>Reads texts: for labels and numbers</source>
        <translation>Liest Texte: für Labels und Zahlen</translation>
    </message>
    <message>
        <source>Sees images: for labels</source>
        <translation>Sieht Bilder: für Labels</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Trains with {precision} weights that wait in {ram} of the PC's memory; slower.</source>
        <translation>Trainiert mit {precision}-Gewichten, die in {ram} des Arbeitsspeichers warten; langsamer.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, but little memory is left; close other programs first.</source>
        <translation>Trainiert mit {precision}-Gewichten, aber es bleibt wenig Speicher; erst andere Programme schließen.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, in the balanced preset and with usual examples.</source>
        <translation>Trainiert mit {precision}-Gewichten, mit der ausgewogenen Voreinstellung und üblichen Beispielen.</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Tokens</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} von {free}</translation>
    </message>
</context>
<context>
    <name>new_run</name>
    <message>
        <source>Base model and examples do not match yet.</source>
        <translation>Basismodell und Beispiele passen noch nicht zusammen.</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Erst ein Basismodell wählen.</translation>
    </message>
    <message>
        <source>Choose a preset first.</source>
        <translation>Erst eine Voreinstellung wählen.</translation>
    </message>
    <message>
        <source>Choose your examples first.</source>
        <translation>Erst die Beispiele wählen.</translation>
    </message>
    <message>
        <source>Fetch the base model first.</source>
        <translation>Erst das Basismodell laden.</translation>
    </message>
    <message>
        <source>Mend the marked value first.</source>
        <translation>Erst den markierten Wert berichtigen.</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>Ohne Rat</translation>
    </message>
    <message>
        <source>teaches {what}</source>
        <translation>lehrt {what}</translation>
    </message>
    <message>
        <source>with the documents {name}</source>
        <translation>mit den Dokumenten {name}</translation>
    </message>
    <message>
        <source>{name}: advised</source>
        <translation>{name}: empfohlen</translation>
    </message>
    <message>
        <source>{name}: usual</source>
        <translation>{name}: üblich</translation>
    </message>
    <message>
        <source>{name}: {train} to learn from, {held} held out</source>
        <translation>{name}: {train} zum Lernen, {held} zurückgehalten</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>Done. What it learned is ready.</source>
        <translation>Fertig. Was es gelernt hat, ist bereit.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>Noch war nichts gespeichert.</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>Pausiert bei {step}.</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {steps}. What it learned is kept.</source>
        <translation>Gestoppt bei Schritt {step} von {steps}. Was es gelernt hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped before the first step. There is nothing to keep.</source>
        <translation>Vor dem ersten Schritt gestoppt. Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>The PC's memory is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>Der Arbeitsspeicher ist frei; alles bleibt erhalten, und das Training geht genau dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is kept.</source>
        <translation>Der Checkpoint von Schritt {step} bleibt erhalten.</translation>
    </message>
    <message>
        <source>The graphics card is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>Die Grafikkarte ist frei; alles bleibt erhalten, und das Training geht genau dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>What it learned is kept.</source>
        <translation>Was es gelernt hat, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Load model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Read examples</source>
        <translation>Beispiele lesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Test memory</source>
        <translation>Speicher testen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>What it forgot</source>
        <translation>Vergessenes</translation>
    </message>
    <message>
        <source>loading the base model</source>
        <translation>lädt das Basismodell</translation>
    </message>
    <message>
        <source>looking for what it forgot</source>
        <translation>sucht, was vergessen wurde</translation>
    </message>
    <message>
        <source>reading the examples</source>
        <translation>liest die Beispiele</translation>
    </message>
    <message>
        <source>saving what was learned</source>
        <translation>speichert, was gelernt ist</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>trying whether the memory is enough</source>
        <translation>prüft, ob der Speicher reicht</translation>
    </message>
    <message>
        <source>{phase} · {done} of {total}</source>
        <translation>{phase} · {done} von {total}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>wird gerade verwendet</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>die Daten enden zu früh</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>LoRA beside layers that were trained as a whole</source>
        <translation>LoRA neben ganz trainierten Schichten</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Laufwerk</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Object missing required field {name}</source>
        <translation>das Feld {name} fehlt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The model has several templates ({names}) but no default one.</source>
        <translation>Das Modell hat mehrere Vorlagen ({names}), aber keine voreingestellte.</translation>
    </message>
    <message>
        <source>There is no turn before the assistant's first one.</source>
        <translation>Vor der ersten Antwort steht keine Nachricht.</translation>
    </message>
    <message>
        <source>a DoRA adapter</source>
        <translation>einen DoRA-Adapter</translation>
    </message>
    <message>
        <source>a LoRA adapter</source>
        <translation>einen LoRA-Adapter</translation>
    </message>
    <message>
        <source>a change of the model's own weights</source>
        <translation>eine Änderung der Gewichte des Modells selbst</translation>
    </message>
    <message>
        <source>a header of {length} bytes is longer than any adapter's</source>
        <translation>ein Kopf von {length} Byte ist länger als der jedes Adapters</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>gebraucht wird eine Zahl</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>gebraucht wird ein Text</translation>
    </message>
    <message>
        <source>a text of {count} bytes</source>
        <translation>ein Text von {count} Byte</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>gebraucht wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>all buffers are at work</source>
        <translation>alle Puffer sind in Gebrauch</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>allen Schichten</translation>
    </message>
    <message>
        <source>an (IA)³ adapter</source>
        <translation>einen (IA)³-Adapter</translation>
    </message>
    <message>
        <source>another block's weights are there</source>
        <translation>die Gewichte eines anderen Blocks sind dort</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm benutzt die Datei gerade</translation>
    </message>
    <message>
        <source>at least {limit} characters are wanted</source>
        <translation>gebraucht werden mindestens {limit} Zeichen</translation>
    </message>
    <message>
        <source>at least {limit} is wanted</source>
        <translation>gebraucht wird mindestens {limit}</translation>
    </message>
    <message>
        <source>at most {limit} characters are wanted</source>
        <translation>höchstens {limit} Zeichen sind möglich</translation>
    </message>
    <message>
        <source>at most {limit} is wanted</source>
        <translation>höchstens {limit} ist möglich</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>Engpassmodule</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>geänderte Gewichte</translation>
    </message>
    <message>
        <source>data laid out in steps of {count} bytes</source>
        <translation>Daten in Schritten von {count} Byte</translation>
    </message>
    <message>
        <source>found only “{name}”</source>
        <translation>nur „{name}“ gefunden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>header of {length} bytes in a file of {size}</source>
        <translation>Kopf von {length} Byte in einer Datei von {size}</translation>
    </message>
    <message>
        <source>it adds biases, which would be lost when it is merged</source>
        <translation>er fügt Bias-Werte hinzu, die beim Zusammenführen verloren gingen</translation>
    </message>
    <message>
        <source>it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)</source>
        <translation>er gehört zu einer Basis in Gruppen von 4-Bit-Zahlen (QA-LoRA)</translation>
    </message>
    <message>
        <source>it changes single parameters instead of layers</source>
        <translation>er ändert einzelne Parameter statt Schichten</translation>
    </message>
    <message>
        <source>it changes the biases of the base itself, which could not be switched off again</source>
        <translation>er ändert die Bias-Werte der Basis selbst, was sich nicht wieder abschalten ließe</translation>
    </message>
    <message>
        <source>it chooses among other adapters (Arrow)</source>
        <translation>er wählt unter anderen Adaptern (Arrow)</translation>
    </message>
    <message>
        <source>it draws at random (MonteCLoRA)</source>
        <translation>er zieht zufällig (MonteCLoRA)</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>zu Ende gegangen</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>zu früh zu Ende</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>Ende mitten im Kopf</translation>
    </message>
    <message>
        <source>it ends within {name}</source>
        <translation>Ende mitten in {name}</translation>
    </message>
    <message>
        <source>it forgets what it is told</source>
        <translation>er vergisst, was man ihm sagt</translation>
    </message>
    <message>
        <source>it has no “format” with a “recipe”</source>
        <translation>es fehlt „format“ oder „recipe“</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>kein JSON-Objekt darin</translation>
    </message>
    <message>
        <source>it holds no adapter</source>
        <translation>kein Adapter darin</translation>
    </message>
    <message>
        <source>it holds no part of an adapter</source>
        <translation>kein Teil eines Adapters darin</translation>
    </message>
    <message>
        <source>it holds {rows} rows where {kept} were read</source>
        <translation>{rows} Zeilen darin, gelesen wurden {kept}</translation>
    </message>
    <message>
        <source>it is longer than {count} bytes</source>
        <translation>länger als {count} Byte</translation>
    </message>
    <message>
        <source>it is made of blocks (BD-LoRA)</source>
        <translation>er besteht aus Blöcken (BD-LoRA)</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>er fehlt</translation>
    </message>
    <message>
        <source>it is no list of names and values</source>
        <translation>keine Liste von Namen und Werten</translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>es ist kein Bild, das sich hier lesen lässt</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not among the files</source>
        <translation>nicht unter den Dateien</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>nicht in {name}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>von keiner bekannten Art</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>es ist {found} statt {wanted}</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>von der Art {kind}</translation>
    </message>
    <message>
        <source>it lists a file of {repo} that it does not have</source>
        <translation>eine Datei von {repo} ist aufgeführt, aber nicht da</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>es werden keine Dateien genannt</translation>
    </message>
    <message>
        <source>it names {count} files</source>
        <translation>es werden {count} Dateien genannt</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>ohne ein Wort</translation>
    </message>
    <message>
        <source>it took something out of the base (KaSA)</source>
        <translation>er hat der Basis etwas entnommen (KaSA)</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <translation>Name und Passwort werden verlangt</translation>
    </message>
    <message>
        <source>it was made for a model that Megatron spreads over several cards</source>
        <translation>er wurde für ein Modell gemacht, das Megatron über mehrere Karten verteilt</translation>
    </message>
    <message>
        <source>it works only behind certain tokens (aLoRA)</source>
        <translation>er wirkt nur hinter bestimmten Token (aLoRA)</translation>
    </message>
    <message>
        <source>its header of {length} bytes ends after {size}</source>
        <translation>der Kopf von {length} Byte endet nach {size}</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>sein Name ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>keys, values and MLP of {kind} are not known</source>
        <translation>Keys, Values und MLP von {kind} sind nicht bekannt</translation>
    </message>
    <message>
        <source>layers of the base are doubled, so that it needs a model of another depth</source>
        <translation>Schichten der Basis sind verdoppelt, sodass er ein Modell anderer Tiefe braucht</translation>
    </message>
    <message>
        <source>less than {limit} is wanted</source>
        <translation>gebraucht wird weniger als {limit}</translation>
    </message>
    <message>
        <source>longer than {size} bytes</source>
        <translation>länger als {size} Byte</translation>
    </message>
    <message>
        <source>more than {limit} is wanted</source>
        <translation>gebraucht wird mehr als {limit}</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>Name und Passwort</translation>
    </message>
    <message>
        <source>no commit of the model</source>
        <translation>kein Commit des Modells</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no graphics card that can be used was found</source>
        <translation>es wurde keine brauchbare Grafikkarte gefunden</translation>
    </message>
    <message>
        <source>no list of blocks was found</source>
        <translation>es wurde keine Liste von Blöcken gefunden</translation>
    </message>
    <message>
        <source>no list of models</source>
        <translation>keine Liste von Modellen</translation>
    </message>
    <message>
        <source>no metadata beside it</source>
        <translation>ohne Metadaten dazu</translation>
    </message>
    <message>
        <source>no part of a block is called attention</source>
        <translation>kein Teil eines Blocks heißt Attention</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>no size is told</source>
        <translation>ohne Angabe der Größe</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
    <message>
        <source>one of these is wanted: {names}</source>
        <translation>möglich sind: {names}</translation>
    </message>
    <message>
        <source>peft has no place for {name}</source>
        <translation>peft hat keinen Platz für {name}</translation>
    </message>
    <message>
        <source>single rows of the embedding were trained, which would be lost when it is merged</source>
        <translation>einzelne Zeilen der Einbettung wurden trainiert, die beim Zusammenführen verloren gingen</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>Herkunft unbekannt</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>that is not how this value is written</source>
        <translation>so wird dieser Wert nicht geschrieben</translation>
    </message>
    <message>
        <source>the Python package {name} is missing</source>
        <translation>das Python-Paket {name} fehlt</translation>
    </message>
    <message>
        <source>the file is damaged or not complete</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>the graphics card or its driver met a fault</source>
        <translation>in der Grafikkarte oder ihrem Treiber trat ein Fehler auf</translation>
    </message>
    <message>
        <source>the graphics driver is too old</source>
        <translation>der Grafiktreiber ist zu alt</translation>
    </message>
    <message>
        <source>the graphics memory is full</source>
        <translation>der Grafikspeicher ist voll</translation>
    </message>
    <message>
        <source>the key {name} stands twice</source>
        <translation>der Schlüssel {name} steht zweimal da</translation>
    </message>
    <message>
        <source>the model has no tensor {name}</source>
        <translation>das Modell hat keinen Tensor {name}</translation>
    </message>
    <message>
        <source>the name of the server could not be looked up</source>
        <translation>der Name des Servers ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>the other side ended the connection early</source>
        <translation>die Gegenseite hat die Verbindung vorzeitig beendet</translation>
    </message>
    <message>
        <source>the package holds no model file</source>
        <translation>keine Modelldatei im Paket</translation>
    </message>
    <message>
        <source>the process did not start</source>
        <translation>der Prozess ist nicht gestartet</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password (407)</source>
        <translation>der Proxy will Name und Passwort (407)</translation>
    </message>
    <message>
        <source>the server does not allow it (403)</source>
        <translation>der Server erlaubt es nicht (403)</translation>
    </message>
    <message>
        <source>the server does not have it (404)</source>
        <translation>der Server hat es nicht (404)</translation>
    </message>
    <message>
        <source>the server itself has trouble ({status})</source>
        <translation>der Server selbst hat Schwierigkeiten ({status})</translation>
    </message>
    <message>
        <source>the server wants to know who asks (401)</source>
        <translation>der Server will wissen, wer fragt (401)</translation>
    </message>
    <message>
        <source>the server was asked too often (429)</source>
        <translation>der Server wurde zu oft gefragt (429)</translation>
    </message>
    <message>
        <source>the server's certificate belongs to another server</source>
        <translation>das Zertifikat des Servers gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>the server's certificate has expired</source>
        <translation>das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>the server's certificate is not valid yet; is the clock of this PC right?</source>
        <translation>das Zertifikat des Servers gilt noch nicht; geht die Uhr dieses PCs richtig?</translation>
    </message>
    <message>
        <source>there are no weights for {name}</source>
        <translation>es gibt keine Gewichte für {name}</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>es gibt keine Zeile {row}</translation>
    </message>
    <message>
        <source>this PC's memory is not enough</source>
        <translation>der Arbeitsspeicher dieses PCs reicht nicht</translation>
    </message>
    <message>
        <source>this build of PyTorch has no code for this graphics card</source>
        <translation>dieser Build von PyTorch hat keinen Code für diese Grafikkarte</translation>
    </message>
    <message>
        <source>this build of PyTorch is the one for the processor</source>
        <translation>dieser Build von PyTorch ist der für den Prozessor</translation>
    </message>
    <message>
        <source>this system does not trust the server's certificate</source>
        <translation>dieses System vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>zu viele Dateien sind zugleich offen</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>gebraucht wird true oder false</translation>
    </message>
    <message>
        <source>votes on pairs that are not there</source>
        <translation>Stimmen zu Paaren, die es nicht gibt</translation>
    </message>
    <message>
        <source>working offline is switched on in the settings</source>
        <translation>in den Einstellungen ist „offline arbeiten“ an</translation>
    </message>
    <message>
        <source>{count} keys in a file of {size} bytes</source>
        <translation>{count} Schlüssel in einer Datei von {size} Byte</translation>
    </message>
    <message>
        <source>{count} numbers in {name} in a file of {size} bytes</source>
        <translation>{count} Zahlen in {name} in einer Datei von {size} Byte</translation>
    </message>
    <message>
        <source>{count} tensors in a file of {size} bytes</source>
        <translation>{count} Tensoren in einer Datei von {size} Byte</translation>
    </message>
    <message>
        <source>{count} texts in {name} in a file of {size} bytes</source>
        <translation>{count} Texte in {name} in einer Datei von {size} Byte</translation>
    </message>
    <message>
        <source>{got} of {size} bytes</source>
        <translation>{got} von {size} Byte</translation>
    </message>
    <message>
        <source>{left} of its {count} tensors have no place there</source>
        <translation>{left} der {count} Tensoren haben dort keinen Platz</translation>
    </message>
    <message>
        <source>{names} cannot be read</source>
        <translation>{names} nicht lesbar</translation>
    </message>
    <message>
        <source>{name} begins at byte {start}, inside another tensor</source>
        <translation>{name} beginnt bei Byte {start}, in einem anderen Tensor</translation>
    </message>
    <message>
        <source>{name} begins inside another tensor</source>
        <translation>{name} beginnt in einem anderen Tensor</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}</source>
        <translation>{name} nicht lesbar: {cause}</translation>
    </message>
    <message>
        <source>{name} ends at byte {end} of {size}</source>
        <translation>{name} endet bei Byte {end} von {size}</translation>
    </message>
    <message>
        <source>{name} has a negative size</source>
        <translation>{name} hat eine negative Größe</translation>
    </message>
    <message>
        <source>{name} has no part that is called attention or MLP</source>
        <translation>{name} hat keinen Teil, der Attention oder MLP heißt</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} hat die Form {shape}</translation>
    </message>
    <message>
        <source>{name} has {count} dimensions</source>
        <translation>{name} hat {count} Dimensionen</translation>
    </message>
    <message>
        <source>{name} holds {bytes} bytes for {count} numbers of {kind}</source>
        <translation>{name} hat {bytes} Byte für {count} Zahlen der Art {kind}</translation>
    </message>
    <message>
        <source>{name} is a list of lists</source>
        <translation>{name} ist eine Liste von Listen</translation>
    </message>
    <message>
        <source>{name} is a list of the unknown kind {kind}</source>
        <translation>{name} ist eine Liste der unbekannten Art {kind}</translation>
    </message>
    <message>
        <source>{name} is no known kind of preparation</source>
        <translation>{name} ist keine bekannte Art der Aufbereitung</translation>
    </message>
    <message>
        <source>{name} is not what was written</source>
        <translation>{name} ist nicht mehr, was geschrieben wurde</translation>
    </message>
    <message>
        <source>{name} is of the unknown kind {kind}</source>
        <translation>{name} ist von der unbekannten Art {kind}</translation>
    </message>
    <message>
        <source>{path} is not whole</source>
        <translation>{path} ist nicht vollständig</translation>
    </message>
    <message>
        <source>{value} instead of a number from {low} to {high}</source>
        <translation>{value} statt einer Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>{where} is {found}, not {wanted}</source>
        <translation>{where} ist {found} statt {wanted}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>“{message}” (original message)</source>
        <translation>„{message}“ (Originalmeldung)</translation>
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
        <translation>Ein größerer Adapter, {steps} Schritte; der beste Stand unterwegs bleibt erhalten.</translation>
    </message>
    <message>
        <source>As in the run before</source>
        <translation>Wie im Lauf davor</translation>
    </message>
    <message>
        <source>As it was measured: {steps} steps in 4 bits (QLoRA).</source>
        <translation>Wie gemessen: {steps} Schritte in 4 Bit (QLoRA).</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Change less of the model: {method} fits.</source>
        <translation>Weniger vom Modell ändern: {method} passt.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card: {missing} more must be free.</source>
        <translation>Andere Programme schließen, die die Grafikkarte benutzen: {missing} mehr müssen frei sein.</translation>
    </message>
    <message>
        <source>Close other programs: {missing} more of the PC's memory must be free.</source>
        <translation>Andere Programme schließen: {missing} Arbeitsspeicher mehr müssen frei sein.</translation>
    </message>
    <message>
        <source>Every example often enough to be learned, {steps} steps; right for most.</source>
        <translation>Jedes Beispiel oft genug, um gelernt zu werden, {steps} Schritte; richtig für die meisten.</translation>
    </message>
    <message>
        <source>Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory.</source>
        <translation>Beispiele mit bis zu {length} Tokens bleiben ganz, {steps} Schritte; langsamer, und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Passt mit Streaming</translation>
    </message>
    <message>
        <source>Free {missing} of the PC's memory: the base model could wait there and visit the card block by block.</source>
        <translation>{missing} Arbeitsspeicher frei machen: Das Basismodell könnte dort warten und Block für Block auf die Karte kommen.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Lange Texte</translation>
    </message>
    <message>
        <source>More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Mehr Durchgänge und ein größerer Adapter, {steps} Schritte; langsamer, und der beste Stand unterwegs bleibt erhalten.</translation>
    </message>
    <message>
        <source>More passes, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Mehr Durchgänge, {steps} Schritte; langsamer, und der beste Stand unterwegs bleibt erhalten.</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Schnelltest</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens.</source>
        <translation>Beispiele auf {length} Tokens kürzen.</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.</source>
        <translation>Beispiele auf {length} Tokens kürzen: Bei {rows} davon würde das Ende nicht gelernt.</translation>
    </message>
    <message>
        <source>Shorten rows to {length} tokens; none of your examples is longer.</source>
        <translation>Zeilen auf {length} Tokens kürzen; keines Ihrer Beispiele ist länger.</translation>
    </message>
    <message>
        <source>Starter recipe</source>
        <translation>Starterrezept</translation>
    </message>
    <message>
        <source>Take a smaller base model: {name} fits.</source>
        <translation>Ein kleineres Basismodell nehmen: {name} passt.</translation>
    </message>
    <message>
        <source>Take {method}</source>
        <translation>Wählen: {method}</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>{name} nehmen</translation>
    </message>
    <message>
        <source>The same values on the new model, {steps} steps; only what has to differ does.</source>
        <translation>Dieselben Werte auf dem neuen Modell, {steps} Schritte; anders ist nur, was anders sein muss.</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Use {length} tokens</source>
        <translation>{length} Tokens nehmen</translation>
    </message>
    <message>
        <source>a new head alone</source>
        <translation>nur ein neuer Kopf</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>Engpassmodule</translation>
    </message>
    <message>
        <source>training everything</source>
        <translation>Training von allem</translation>
    </message>
    <message>
        <source>training the last layers</source>
        <translation>Training der letzten Schichten</translation>
    </message>
    <message>
        <source>up to {need} of {free}</source>
        <translation>bis zu {need} von {free}</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} von {free}</translation>
    </message>
    <message>
        <source>{steps} steps to see whether it works at all; the result is a rough one.</source>
        <translation>{steps} Schritte, um zu sehen, ob es überhaupt geht; das Ergebnis ist grob.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>Größe des Adapters (Rang)</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>Stärke des Adapters (Alpha)</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Am Ende allgemeine Fragen stellen</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Blocks at the end that learn</source>
        <translation>Blöcke am Ende, die lernen</translation>
    </message>
    <message>
        <source>Blocks on the card at once while streaming</source>
        <translation>Blöcke beim Streaming gleichzeitig auf der Karte</translation>
    </message>
    <message>
        <source>Blocks that learn instead</source>
        <translation>Blöcke, die stattdessen lernen</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Genau fortsetzen (deterministisch)</translation>
    </message>
    <message>
        <source>Direction and length learn apart (DoRA)</source>
        <translation>Richtung und Länge lernen getrennt (DoRA)</translation>
    </message>
    <message>
        <source>Documents first, or mixed with the examples</source>
        <translation>Dokumente zuerst oder mit den Beispielen gemischt</translation>
    </message>
    <message>
        <source>Documents to learn beside the examples</source>
        <translation>Dokumente, die neben den Beispielen gelernt werden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>File of held-out examples</source>
        <translation>Datei mit zurückgehaltenen Beispielen</translation>
    </message>
    <message>
        <source>Held-out examples per look</source>
        <translation>Zurückgehaltene Beispiele je Blick</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>Höchste Lernrate</translation>
    </message>
    <message>
        <source>How images are changed at random</source>
        <translation>Wie Bilder zufällig verändert werden</translation>
    </message>
    <message>
        <source>How much faster the second matrix learns (LoRA+)</source>
        <translation>Wie viel schneller die zweite Matrix lernt (LoRA+)</translation>
    </message>
    <message>
        <source>How much of the model changes</source>
        <translation>Wie viel vom Modell sich ändert</translation>
    </message>
    <message>
        <source>How strongly it holds on to the base model (beta)</source>
        <translation>Wie stark es am Basismodell festhält (Beta)</translation>
    </message>
    <message>
        <source>How the adapter begins (initialisation)</source>
        <translation>Wie der Adapter beginnt (Initialisierung)</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>Wie die Lernrate sinkt</translation>
    </message>
    <message>
        <source>Keep the adapter of the best look, not the last</source>
        <translation>Den Adapter des besten Stands behalten, nicht den letzten</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Behalten oder neu berechnet (Recompute)</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Längste Antwort in Tokens</translation>
    </message>
    <message>
        <source>Longest example in tokens</source>
        <translation>Längstes Beispiel in Tokens</translation>
    </message>
    <message>
        <source>Longest step direction (gradient norm)</source>
        <translation>Größte Länge der Schrittrichtung (Gradientennorm)</translation>
    </message>
    <message>
        <source>Looks without a new best after which it ends (early stopping)</source>
        <translation>Blicke ohne neuen Bestwert, nach denen er endet (Early Stopping)</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Darf herunterschalten, wenn der Speicher knapp ist</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Gedächtnis früherer Schritte (Optimierer)</translation>
    </message>
    <message>
        <source>Most disk for checkpoints in GB</source>
        <translation>Größter Plattenplatz für Checkpoints in GB</translation>
    </message>
    <message>
        <source>Most held-out examples answered for the scorecard</source>
        <translation>Höchstzahl zurückgehaltener Beispiele für das Zeugnis</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Noise on the embeddings (NEFTune)</source>
        <translation>Rauschen auf den Embeddings (NEFTune)</translation>
    </message>
    <message>
        <source>None on the way</source>
        <translation>Unterwegs keine</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>Nur am Ende</translation>
    </message>
    <message>
        <source>Passes over all examples</source>
        <translation>Durchgänge über alle Beispiele</translation>
    </message>
    <message>
        <source>Prompts per sample</source>
        <translation>Prompts je Probe</translation>
    </message>
    <message>
        <source>Pull of the adapter towards zero</source>
        <translation>Zug des Adapters zur Null</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling (rsLoRA)</source>
        <translation>Rangstabilisierte Skalierung (rsLoRA)</translation>
    </message>
    <message>
        <source>Row length, in longest examples</source>
        <translation>Zeilenlänge (Vielfaches des längsten Beispiels)</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Startzahl für alles Zufällige</translation>
    </message>
    <message>
        <source>Share held out when there is no such file</source>
        <translation>Anteil zurückgehalten, wenn es keine solche Datei gibt</translation>
    </message>
    <message>
        <source>Share of adapter inputs left out at random</source>
        <translation>Anteil zufällig weggelassener Eingaben des Adapters</translation>
    </message>
    <message>
        <source>Share of general examples mixed in</source>
        <translation>Anteil beigemischter allgemeiner Beispiele</translation>
    </message>
    <message>
        <source>Share of the documents when mixed</source>
        <translation>Anteil der Dokumente, wenn gemischt</translation>
    </message>
    <message>
        <source>Share of the run in which it rises</source>
        <translation>Anteil des Laufs, in dem sie steigt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Schritte zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Steps between looks at held-out examples</source>
        <translation>Schritte zwischen Blicken auf zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>Schritte zwischen Proben</translation>
    </message>
    <message>
        <source>The embedding learns too</source>
        <translation>Das Embedding lernt auch</translation>
    </message>
    <message>
        <source>The head that gives words learns too</source>
        <translation>Der Kopf, der Wörter ausgibt, lernt auch</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>Die letzte Norm lernt auch</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>Tokens that go through an MLP at once</source>
        <translation>Tokens, die auf einmal durch ein MLP gehen</translation>
    </message>
    <message>
        <source>Weights of the base model</source>
        <translation>Gewichte des Basismodells</translation>
    </message>
    <message>
        <source>Weights visit the card in turn (layer streaming)</source>
        <translation>Gewichte kommen der Reihe nach auf die Karte (Layer-Streaming)</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>Where bottleneck modules stand</source>
        <translation>Wo Engpassmodule stehen</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Wo es trainiert</translation>
    </message>
    <message>
        <source>Where the adapter sits</source>
        <translation>Wo der Adapter sitzt</translation>
    </message>
    <message>
        <source>Width of a bottleneck module</source>
        <translation>Breite eines Engpassmoduls</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Wörter im Arbeitsspeicher (Embeddings)</translation>
    </message>
</context>
<context>
    <name>recipe_fields</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>recompute</name>
    <message>
        <source>Keep everything: fastest</source>
        <translation>Alles behalten: am schnellsten</translation>
    </message>
    <message>
        <source>Mixed: fills the memory that is free</source>
        <translation>Gemischt: nutzt den freien Speicher aus</translation>
    </message>
    <message>
        <source>Work MLPs out again</source>
        <translation>MLPs neu berechnen</translation>
    </message>
    <message>
        <source>Work everything out again</source>
        <translation>Alles neu berechnen</translation>
    </message>
    <message>
        <source>Work everything out again, inputs in the PC's memory</source>
        <translation>Alles neu berechnen, Eingaben im Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>runs_compare</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Better answer is the likelier one</source>
        <translation>Bessere Antwort ist die wahrscheinlichere</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Examples seen</source>
        <translation>Gesehene Beispiele</translation>
    </message>
    <message>
        <source>Fields right (F1)</source>
        <translation>Felder richtig (F1)</translation>
    </message>
    <message>
        <source>General questions right</source>
        <translation>Allgemeine Fragen richtig</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Prüfverlust</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Micro-F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>Pairs told apart rightly</source>
        <translation>Paare richtig unterschieden</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
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
        <translation>Größe des Gelernten</translation>
    </message>
    <message>
        <source>Sound JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Zeit bei der Arbeit</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>Zeit für einen Schritt</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>Trainingszeit (min)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Always the most usual answer</source>
        <translation>Immer die üblichste Antwort</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Base with examples</source>
        <translation>Basis mit Beispielen</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Verlust je Token auf denselben {tokens} Tokens eines zurückgehaltenen Beispiels: vorher {base}, nachher {tuned} (Perplexität {before} und {after}); {standing}.</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Verlust je Token auf denselben {tokens} Tokens von {count} zurückgehaltenen Beispielen: vorher {base}, nachher {tuned} (Perplexität {before} und {after}); {standing}.</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} ({low} to {high})</source>
        <translation>Angepasst minus dies, mit {count} Beispielen: {value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} points ({low} to {high})</source>
        <translation>Angepasst minus dies, mit {count} Beispielen: {value} Punkte ({low} bis {high})</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Angepasstes Modell</translation>
    </message>
    <message>
        <source>no difference you can rely on</source>
        <translation>kein verlässlicher Unterschied</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>zu wenige Beispiele für eine Aussage</translation>
    </message>
    <message>
        <source>tuned clearly better</source>
        <translation>angepasst deutlich besser</translation>
    </message>
    <message>
        <source>tuned clearly worse</source>
        <translation>angepasst deutlich schlechter</translation>
    </message>
</context>
<context>
    <name>speed</name>
    <message>
        <source>A rough guess; measuring this PC (Settings) makes it surer.</source>
        <translation>Grob geschätzt; diesen PC zu messen (Einstellungen) macht es genauer.</translation>
    </message>
    <message>
        <source>As earlier runs of this kind went here.</source>
        <translation>Wie frühere Läufe dieser Art hier liefen.</translation>
    </message>
    <message>
        <source>Bringing the model into 4 bits, once</source>
        <translation>Das Modell in 4 Bit bringen, einmalig</translation>
    </message>
    <message>
        <source>By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer.</source>
        <translation>Nach NVIDIAs Angaben zu dieser Karte; diesen PC zu messen (Einstellungen) macht es genauer.</translation>
    </message>
    <message>
        <source>By the measurement of this PC; the first run makes it surer.</source>
        <translation>Nach der Messung dieses PCs; der erste Lauf macht es genauer.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Looks at held-out examples</source>
        <translation>Blicke auf zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Reading all examples once beforehand</source>
        <translation>Alle Beispiele vorher einmal lesen</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Probeantworten</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Starting and loading</source>
        <translation>Starten und Laden</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>What was forgotten</source>
        <translation>Was vergessen wurde</translation>
    </message>
</context>
<context>
    <name>sure</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
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
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>etwa {h} h</translation>
    </message>
    <message>
        <source>about {h} h in all</source>
        <translation>insgesamt etwa {h} h</translation>
    </message>
    <message>
        <source>about {h} h left</source>
        <translation>noch etwa {h} h</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>etwa {m} min</translation>
    </message>
    <message>
        <source>about {m} min in all</source>
        <translation>insgesamt etwa {m} min</translation>
    </message>
    <message>
        <source>about {m} min left</source>
        <translation>noch etwa {m} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>less than {kwh} kWh</source>
        <translation>weniger als {kwh} kWh</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>{a} min to {b} h</source>
        <translation>{a} min bis {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} h</source>
        <translation>{a} bis {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} min</source>
        <translation>{a} bis {b} min</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} Stimmen</translation>
    </message>
    <message>
        <source>{energy}, about {cost}</source>
        <translation>{energy}, etwa {cost}</translation>
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
        <translation>Bibliotheken der Engine werden geladen …</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Modell wird geladen …</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes.</source>
        <translation>1 nimmt einen Adapter, wie er trainiert wurde, 0,5 die Hälfte dessen, was er ändert.</translation>
    </message>
    <message>
        <source>1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into Settings, “Hub token”.</source>
        <translation>1. Unter {page} anmelden und die Bedingungen annehmen. 2. Unter {tokens} ein Token der Art „Read“ anlegen. 3. Es unter „Einstellungen“ bei „Hub-Token“ eintragen.</translation>
    </message>
    <message>
        <source>16 bits a weight, in the form that every program and card reads.</source>
        <translation>16 Bit je Gewicht, in der Form, die jedes Programm und jede Karte liest.</translation>
    </message>
    <message>
        <source>16 bits a weight. For quantising again elsewhere.</source>
        <translation>16 Bit je Gewicht. Um anderswo noch einmal zu quantisieren.</translation>
    </message>
    <message>
        <source>4-bit arithmetic does not work with the new engine</source>
        <translation>Mit der neuen Engine geht das Rechnen in 4 Bit nicht</translation>
    </message>
    <message>
        <source>A base model was found in another folder</source>
        <translation>Ein Basismodell wurde in einem anderen Ordner gefunden</translation>
    </message>
    <message>
        <source>A chapter that cannot be read</source>
        <translation>Ein Kapitel, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>A chapter without text</source>
        <translation>Ein Kapitel ohne Text</translation>
    </message>
    <message>
        <source>A checkpoint could not be written</source>
        <translation>Ein Checkpoint ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>A checkpoint was passed over</source>
        <translation>Ein Checkpoint wurde übergangen</translation>
    </message>
    <message>
        <source>A conversation cannot be read</source>
        <translation>Ein Gespräch ist nicht lesbar</translation>
    </message>
    <message>
        <source>A drive that Tunesmith uses is nearly full</source>
        <translation>Ein Laufwerk, das Tunesmith benutzt, ist fast voll</translation>
    </message>
    <message>
        <source>A far too large image</source>
        <translation>Ein viel zu großes Bild</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Eine Datei kam beschädigt an</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Eine Datei ist nicht, was sie sein sollte</translation>
    </message>
    <message>
        <source>A head is enough for so many examples</source>
        <translation>Für so viele Beispiele reicht ein Kopf</translation>
    </message>
    <message>
        <source>A head is trained anew in seconds, since the features of the {rows} examples are kept.</source>
        <translation>Ein Kopf ist in Sekunden neu trainiert, da die Merkmale der {rows} Beispiele behalten werden.</translation>
    </message>
    <message>
        <source>A held-out example does not fit into its {context} tokens and was not tried.</source>
        <translation>Ein zurückgehaltenes Beispiel passt nicht in seine {context} Tokens und wurde nicht getestet.</translation>
    </message>
    <message>
        <source>A key stands twice</source>
        <translation>Ein Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>A mail without text</source>
        <translation>Eine E-Mail ohne Text</translation>
    </message>
    <message>
        <source>A mark of the template stands in an answer</source>
        <translation>In einer Antwort steht eine Marke der Vorlage</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. A key that was ever in a dataset is best withdrawn where it was issued.</source>
        <translation>Ein Modell kann wörtlich wiederholen, womit es trainiert wurde, gegenüber jedem, der fragt. Das sind Vermutungen nach der Form des Textes; sehen Sie sich einige an, bevor Sie entscheiden. Ein Schlüssel, der je in einem Datensatz stand, wird am besten dort zurückgezogen, wo er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Addresses at example.com and the like are not counted.</source>
        <translation>Ein Modell kann wörtlich wiederholen, womit es trainiert wurde, gegenüber jedem, der fragt. Das sind Vermutungen nach der Form des Textes; sehen Sie sich einige an, bevor Sie entscheiden. Adressen bei example.com und Ähnliche zählen nicht.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Numbers without country code are found only beside words such as “Tel.” or “call me at”.</source>
        <translation>Ein Modell kann wörtlich wiederholen, womit es trainiert wurde, gegenüber jedem, der fragt. Das sind Vermutungen nach der Form des Textes; sehen Sie sich einige an, bevor Sie entscheiden. Nummern ohne Ländervorwahl werden nur neben Worten wie „Tel.“ oder „erreichen Sie mich unter“ gefunden.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. The check digits are right.</source>
        <translation>Ein Modell kann wörtlich wiederholen, womit es trainiert wurde, gegenüber jedem, der fragt. Das sind Vermutungen nach der Form des Textes; sehen Sie sich einige an, bevor Sie entscheiden. Die Prüfziffern stimmen.</translation>
    </message>
    <message>
        <source>A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent that.</source>
        <translation>Ein Modell für Gespräche verliert etwas von seinen Umgangsformen, wenn es nur liest. Dazwischen gemischte Beispiele verhindern das.</translation>
    </message>
    <message>
        <source>A model for labels or numbers is handed over as it was trained</source>
        <translation>Ein Modell für Labels oder Zahlen wird so weitergegeben, wie es trainiert wurde</translation>
    </message>
    <message>
        <source>A model that gives labels or numbers does not write; general questions say nothing about it.</source>
        <translation>Ein Modell, das Labels oder Zahlen gibt, schreibt nicht; allgemeine Fragen sagen nichts darüber.</translation>
    </message>
    <message>
        <source>A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your documents.</source>
        <translation>Ein Modell, das Fakten gelernt hat, muss mit jeder Änderung neu trainiert werden. Nachgeschlagen sind sie so neu wie Ihre Dokumente.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write</source>
        <translation>Ein neuer Kopf allein kann nicht schreiben lernen</translation>
    </message>
    <message>
        <source>A new head and the last layers learn; everything below stays as it is.</source>
        <translation>Ein neuer Kopf und die letzten Schichten lernen; alles darunter bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A package cannot be had for this PC</source>
        <translation>Ein Paket ist für diesen PC nicht zu bekommen</translation>
    </message>
    <message>
        <source>A page that cannot be read</source>
        <translation>Eine Seite, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>A page without text</source>
        <translation>Eine Seite ohne Text</translation>
    </message>
    <message>
        <source>A part of Tunesmith is damaged</source>
        <translation>Ein Teil von Tunesmith ist beschädigt</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Ein Teil des Modells fehlt</translation>
    </message>
    <message>
        <source>A part was trained on a 4-bit base</source>
        <translation>Ein Teil wurde auf einer 4-Bit-Basis trainiert</translation>
    </message>
    <message>
        <source>A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.</source>
        <translation>Ein Produkt mit 4-Bit-Gewichten weicht um {error} vom richtigen ab; erlaubt ist {limit}.</translation>
    </message>
    <message>
        <source>A program that looks things up and puts them before the question needs no training for this, and new documents count at once.</source>
        <translation>Ein Programm, das nachschlägt und das Gefundene vor die Frage setzt, braucht dafür kein Training, und neue Dokumente gelten sofort.</translation>
    </message>
    <message>
        <source>A prompt is already as good as fine-tuning could reasonably be</source>
        <translation>Ein Prompt ist schon so gut, wie es Feinabstimmung vernünftigerweise sein könnte</translation>
    </message>
    <message>
        <source>A quotation mark stays open</source>
        <translation>Ein Anführungszeichen bleibt offen</translation>
    </message>
    <message>
        <source>A recipe names files, not folders</source>
        <translation>Ein Rezept nennt Dateien, keine Ordner</translation>
    </message>
    <message>
        <source>A recipe says either how many passes over all examples it makes, or how many steps.</source>
        <translation>Ein Rezept sagt entweder, wie oft es alle Beispiele durchgeht, oder wie viele Schritte es macht.</translation>
    </message>
    <message>
        <source>A report is a web page or a PDF</source>
        <translation>Ein Bericht ist eine Webseite oder ein PDF</translation>
    </message>
    <message>
        <source>A run cannot go from {before} to {after}.</source>
        <translation>Ein Lauf kann nicht von {before} zu {after} wechseln.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>A run, a chat or another job works with the engine in {path}.</source>
        <translation>Ein Lauf, ein Gespräch oder eine andere Arbeit benutzt die Engine in {path}.</translation>
    </message>
    <message>
        <source>A step above the usual choice.</source>
        <translation>Eine Stufe über der üblichen Wahl.</translation>
    </message>
    <message>
        <source>A step was left out</source>
        <translation>Ein Schritt wurde ausgelassen</translation>
    </message>
    <message>
        <source>A sum of their numbers is beyond what can be written.</source>
        <translation>Eine Summe ihrer Zahlen ist größer, als sich schreiben lässt.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and underscores, such as hf_….</source>
        <translation>Ein Token ist ein Wort aus Buchstaben, Ziffern und Unterstrichen, etwa hf_….</translation>
    </message>
    <message>
        <source>A value belongs to LoRA alone</source>
        <translation>Ein Wert gehört nur zu LoRA</translation>
    </message>
    <message>
        <source>A value of the recipe is out of place</source>
        <translation>Ein Wert des Rezepts passt nicht</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>Ein Wert, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>About a third of the size, with a loss that is seldom noticed.</source>
        <translation>Etwa ein Drittel der Größe, mit einem Verlust, der selten auffällt.</translation>
    </message>
    <message>
        <source>About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.</source>
        <translation>Etwa {more} weitere entscheidende Stimmen könnten es klären. Das ist eine Schätzung aus etwas, was selbst unsicher ist.</translation>
    </message>
    <message>
        <source>About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than examples alone.</source>
        <translation>Etwa {pages} Seiten lehren, wie das Fachgebiet spricht, {rows} Beispiele, was zu tun ist. Beides zusammen ist besser als Beispiele allein.</translation>
    </message>
    <message>
        <source>About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.</source>
        <translation>Etwa {pages} Seiten lehren das Modell die Wörter des Fachgebiets, sodass es die Textstellen versteht, die es nachschlägt.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Adapters are small files. When something changes, only the one it concerns is trained anew.</source>
        <translation>Adapter sind kleine Dateien. Wenn sich etwas ändert, wird nur der neu trainiert, den es betrifft.</translation>
    </message>
    <message>
        <source>Adapters for “{layers}” found no place: {cause}.</source>
        <translation>Adapter für „{layers}“ fanden keinen Platz: {cause}.</translation>
    </message>
    <message>
        <source>Adapters lists those that are here.</source>
        <translation>Die hier vorhandenen stehen unter „Adapter“.</translation>
    </message>
    <message>
        <source>Adapters of this kind cannot be used here</source>
        <translation>Adapter dieser Art lassen sich hier nicht benutzen</translation>
    </message>
    <message>
        <source>Add answers of the other kind.</source>
        <translation>Antworten der anderen Art hinzufügen.</translation>
    </message>
    <message>
        <source>Add examples of another label.</source>
        <translation>Beispiele mit einem anderen Label hinzufügen.</translation>
    </message>
    <message>
        <source>Add examples of at least one other label.</source>
        <translation>Beispiele mit mindestens einem anderen Label hinzufügen.</translation>
    </message>
    <message>
        <source>Add examples of it, or give it a common label with another.</source>
        <translation>Beispiele dafür hinzufügen oder ihm mit einem anderen ein gemeinsames Label geben.</translation>
    </message>
    <message>
        <source>Add examples of it, put it together with another label, or leave it out.</source>
        <translation>Beispiele dafür hinzufügen, es mit einem anderen Label zusammenlegen oder auslassen.</translation>
    </message>
    <message>
        <source>Add examples of the rare labels. After training, look at each label by itself, not at the share that is right.</source>
        <translation>Beispiele der seltenen Labels hinzufügen. Nach dem Training jedes Label für sich ansehen, nicht den Anteil, der richtig ist.</translation>
    </message>
    <message>
        <source>Add examples of them, or give them a common label.</source>
        <translation>Beispiele dafür hinzufügen oder ihnen ein gemeinsames Label geben.</translation>
    </message>
    <message>
        <source>Add examples of them, put them together with another label, or leave them out.</source>
        <translation>Beispiele dafür hinzufügen, sie mit einem anderen Label zusammenlegen oder auslassen.</translation>
    </message>
    <message>
        <source>Add examples of these labels if they matter.</source>
        <translation>Beispiele dieser Labels hinzufügen, wenn es auf sie ankommt.</translation>
    </message>
    <message>
        <source>Add examples with other numbers.</source>
        <translation>Beispiele mit anderen Zahlen hinzufügen.</translation>
    </message>
    <message>
        <source>Add it under Datasets, and choose the dataset.</source>
        <translation>Unter „Datensätze“ hinzufügen und den Datensatz wählen.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ihn ergänzen.</translation>
    </message>
    <message>
        <source>Add its files again.</source>
        <translation>Seine Dateien neu hinzufügen.</translation>
    </message>
    <message>
        <source>Add more documents, or hold out a larger part of them.</source>
        <translation>Mehr Dokumente hinzufügen oder einen größeren Teil von ihnen zurückhalten.</translation>
    </message>
    <message>
        <source>Add more examples.</source>
        <translation>Mehr Beispiele hinzufügen.</translation>
    </message>
    <message>
        <source>Add more examples. A hundred good ones are a start.</source>
        <translation>Mehr Beispiele hinzufügen. Hundert gute sind ein Anfang.</translation>
    </message>
    <message>
        <source>Add more of what the model should do. A hundred good ones are a start.</source>
        <translation>Mehr von dem hinzufügen, was das Modell tun soll. Hundert gute sind ein Anfang.</translation>
    </message>
    <message>
        <source>Add more texts of the same kind.</source>
        <translation>Mehr Texte derselben Art hinzufügen.</translation>
    </message>
    <message>
        <source>Add more; a hundred good examples are a start. Look at the answers rather than at the loss.</source>
        <translation>Mehr hinzufügen; hundert gute Beispiele sind ein Anfang. Eher auf die Antworten sehen als auf den Verlust.</translation>
    </message>
    <message>
        <source>Add pairs in which the shorter answer is the better.</source>
        <translation>Paare hinzufügen, in denen die kürzere Antwort die bessere ist.</translation>
    </message>
    <message>
        <source>Add rows of the other kind, or train on the good answers as plain examples.</source>
        <translation>Zeilen der anderen Art hinzufügen oder mit den guten Antworten als einfachen Beispielen trainieren.</translation>
    </message>
    <message>
        <source>Add rows with other labels or answers.</source>
        <translation>Zeilen mit anderen Labels oder Antworten hinzufügen.</translation>
    </message>
    <message>
        <source>Add such examples to the training side.</source>
        <translation>Solche Beispiele auf der Trainingsseite hinzufügen.</translation>
    </message>
    <message>
        <source>Add the file under Datasets and say there which columns hold prompt and answer.</source>
        <translation>Die Datei unter „Datensätze“ hinzufügen und dort angeben, welche Spalten Prompt und Antwort enthalten.</translation>
    </message>
    <message>
        <source>After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.</source>
        <translation>Nach {minutes} Minuten stand sie noch bei {reading}; die Grenze ist {limit}. Das Training arbeitet und wartet im Wechsel.</translation>
    </message>
    <message>
        <source>After {minutes} minutes llama.cpp had answered {done} of {count} places.</source>
        <translation>Nach {minutes} Minuten hatte llama.cpp {done} von {count} Stellen beantwortet.</translation>
    </message>
    <message>
        <source>All answers are rated alike</source>
        <translation>Alle Antworten sind gleich bewertet</translation>
    </message>
    <message>
        <source>All answers have the same rating</source>
        <translation>Alle Antworten haben dieselbe Bewertung</translation>
    </message>
    <message>
        <source>All examples have the same label</source>
        <translation>Alle Beispiele haben dasselbe Label</translation>
    </message>
    <message>
        <source>All examples of this dataset are held out.</source>
        <translation>Alle Beispiele dieses Datensatzes sind zurückgehalten.</translation>
    </message>
    <message>
        <source>All held-out examples have the same answer</source>
        <translation>Alle zurückgehaltenen Beispiele haben dieselbe Antwort</translation>
    </message>
    <message>
        <source>All images have the same label</source>
        <translation>Alle Bilder haben dasselbe Label</translation>
    </message>
    <message>
        <source>All of its weights could learn.</source>
        <translation>Alle seine Gewichte könnten lernen.</translation>
    </message>
    <message>
        <source>All rows have the same label or answer</source>
        <translation>Alle Zeilen haben dasselbe Label oder dieselbe Antwort</translation>
    </message>
    <message>
        <source>All runs are kept, and the damaged file as {aside}.</source>
        <translation>Alle Läufe bleiben erhalten, und die beschädigte Datei als {aside}.</translation>
    </message>
    <message>
        <source>All runs are kept.</source>
        <translation>Alle Läufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.</source>
        <translation>Alle {all_rows} Beispiele sind zum Trainieren, darum könnte niemand sagen, ob Prompts oder Training besser sind.</translation>
    </message>
    <message>
        <source>All {examples} training examples have the label “{label}”.</source>
        <translation>Alle {examples} Trainingsbeispiele haben das Label „{label}“.</translation>
    </message>
    <message>
        <source>All {examples} training examples have the number {number}.</source>
        <translation>Alle {examples} Trainingsbeispiele haben die Zahl {number}.</translation>
    </message>
    <message>
        <source>All {rows} answers are rated alike. What is liked only shows beside what is not.</source>
        <translation>Alle {rows} Antworten sind gleich bewertet. Was gefällt, zeigt sich nur neben dem, was nicht gefällt.</translation>
    </message>
    <message>
        <source>All {rows} examples have the same label, “{label}”, so any model is right at once.</source>
        <translation>Alle {rows} Beispiele haben dasselbe Label, „{label}“, darum liegt jedes Modell sofort richtig.</translation>
    </message>
    <message>
        <source>All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.</source>
        <translation>Alle {rows} passen in einen Prompt; aus weniger als {fewest} wird nichts gelernt, was bleibt.</translation>
    </message>
    <message>
        <source>All {rows} images have the same label, “{label}”, so any model is right at once.</source>
        <translation>Alle {rows} Bilder haben dasselbe Label, „{label}“, darum liegt jedes Modell sofort richtig.</translation>
    </message>
    <message>
        <source>All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.</source>
        <translation>Alle {rows} liegen in einem Ordner, „{label}“. Um etwas zu unterscheiden, braucht das Modell mindestens zwei Arten.</translation>
    </message>
    <message>
        <source>All {rows} rows are rated {rating}. Learning from ratings needs both kinds.</source>
        <translation>Alle {rows} Zeilen sind mit {rating} bewertet. Lernen aus Bewertungen braucht beide Arten.</translation>
    </message>
    <message>
        <source>Among the examples that “{name}” set aside, none asks anything.</source>
        <translation>Unter den Beispielen, die „{name}“ zurückgehalten hat, fragt keines etwas.</translation>
    </message>
    <message>
        <source>An adapter has at most {most} tags, each of at most {longest} letters.</source>
        <translation>Ein Adapter hat höchstens {most} Schlagwörter mit je höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>An adapter is named twice</source>
        <translation>Ein Adapter ist zweimal genannt</translation>
    </message>
    <message>
        <source>An adapter's record cannot be read</source>
        <translation>Die Aufzeichnung eines Adapters ist nicht lesbar</translation>
    </message>
    <message>
        <source>An answer not to be learned</source>
        <translation>Eine Antwort, die nicht gelernt werden soll</translation>
    </message>
    <message>
        <source>An archive within an archive</source>
        <translation>Ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>An example ends with an answer that has words in it.</source>
        <translation>Ein Beispiel endet mit einer Antwort, die Wörter enthält.</translation>
    </message>
    <message>
        <source>An image does not open any more</source>
        <translation>Ein Bild lässt sich nicht mehr öffnen</translation>
    </message>
    <message>
        <source>An image on its own</source>
        <translation>Ein Bild für sich allein</translation>
    </message>
    <message>
        <source>An image that does not open</source>
        <translation>Ein Bild, das sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>An image without a label</source>
        <translation>Ein Bild ohne Label</translation>
    </message>
    <message>
        <source>An older form that some processors compute faster; more is lost.</source>
        <translation>Eine ältere Form, die manche Prozessoren schneller rechnen; es geht mehr verloren.</translation>
    </message>
    <message>
        <source>An ordinary model folder: nothing of Tunesmith is needed.</source>
        <translation>Ein gewöhnlicher Modellordner: Nichts von Tunesmith ist nötig.</translation>
    </message>
    <message>
        <source>Another build of PyTorch was installed than chosen</source>
        <translation>Es wurde eine andere PyTorch-Ausgabe installiert als gewählt</translation>
    </message>
    <message>
        <source>Another dataset is called “{name}”.</source>
        <translation>Ein anderer Datensatz heißt „{name}“.</translation>
    </message>
    <message>
        <source>Another form is needed</source>
        <translation>Eine andere Form ist nötig</translation>
    </message>
    <message>
        <source>Another process has held {path} for more than {seconds} seconds.</source>
        <translation>Ein anderer Prozess hält {path} seit mehr als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Another program has this file open</source>
        <translation>Ein anderes Programm hat diese Datei geöffnet</translation>
    </message>
    <message>
        <source>Another version of this model is already here</source>
        <translation>Eine andere Version dieses Modells ist schon hier</translation>
    </message>
    <message>
        <source>Another window or command is fetching {repo} into the same place.</source>
        <translation>Ein anderes Fenster oder ein Befehl lädt {repo} an denselben Platz.</translation>
    </message>
    <message>
        <source>Another window or terminal works on it.</source>
        <translation>Ein anderes Fenster oder Terminal arbeitet daran.</translation>
    </message>
    <message>
        <source>Answer the question about the documents.</source>
        <translation>Die Frage zu den Dokumenten beantworten.</translation>
    </message>
    <message>
        <source>Answering questions from them needs no training; writing as they do does.</source>
        <translation>Fragen daraus zu beantworten braucht kein Training; so zu schreiben wie sie, schon.</translation>
    </message>
    <message>
        <source>Answers looked up in the documents are better</source>
        <translation>In den Dokumenten nachgeschlagene Antworten sind besser</translation>
    </message>
    <message>
        <source>As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral and Gemma; for others export GGUF.</source>
        <translation>Als Datei namens Modelfile; FROM muss in Ollama genau dasselbe Basismodell sein. Nimmt Adapter von Llama, Mistral und Gemma; für andere GGUF exportieren.</translation>
    </message>
    <message>
        <source>As good as “{name}”, as far as can be told</source>
        <translation>So gut wie „{name}“, soweit sich das sagen lässt</translation>
    </message>
    <message>
        <source>Ask first, or write the answer that it should have given.</source>
        <translation>Erst fragen oder die Antwort schreiben, die es hätte geben sollen.</translation>
    </message>
    <message>
        <source>Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.</source>
        <translation>Den Hersteller um einen LoRA-Adapter bitten oder um das zusammengeführte Modell als *.safetensors-Dateien.</translation>
    </message>
    <message>
        <source>Ask its maker for one without this, or for the merged model as *.safetensors files.</source>
        <translation>Den Hersteller um einen ohne dies bitten oder um das zusammengeführte Modell als *.safetensors-Dateien.</translation>
    </message>
    <message>
        <source>Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).</source>
        <translation>Den Hersteller bitten, ihn in einfaches LoRA umgewandelt zu speichern (peft: path_initial_model_for_weight_conversion).</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC for access to the card.</source>
        <translation>Wer diesen PC betreut, kann Zugang zur Karte geben.</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC to switch MIG off, or train on the processor.</source>
        <translation>Wer diesen PC betreut, kann MIG ausschalten; oder auf dem Prozessor trainieren.</translation>
    </message>
    <message>
        <source>Asked for: {asked}. These examples can be tried with: {known}.</source>
        <translation>Gewünscht: {asked}. Diese Beispiele lassen sich testen mit: {known}.</translation>
    </message>
    <message>
        <source>At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.</source>
        <translation>Bei einer Stärke von {strength} bleiben {gain} vom Gewinn bei Ihrer Aufgabe und {left} vom Vergessen.</translation>
    </message>
    <message>
        <source>At rank {rank} it holds {share} of the sum</source>
        <translation>Mit Rang {rank} enthält er {share} der Summe</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.</source>
        <translation>Ein neues Gespräch beginnen, die Anweisung kürzen oder eine frühere Nachricht ändern: Was darauf folgt, wird weggelassen.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Ein neues beginnen.</translation>
    </message>
    <message>
        <source>Begin a new vote.</source>
        <translation>Eine neue Abstimmung beginnen.</translation>
    </message>
    <message>
        <source>Begin one with “Set up”.</source>
        <translation>Mit „Einrichten“ eine beginnen.</translation>
    </message>
    <message>
        <source>Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.</source>
        <translation>Neben seinen Schichten enthält er {count} ganze Tensoren, etwa {name}. Mit anderen lässt er sich nicht kombinieren.</translation>
    </message>
    <message>
        <source>Better than “{name}”</source>
        <translation>Besser als „{name}“</translation>
    </message>
    <message>
        <source>Block {block}: {cause}.</source>
        <translation>Block {block}: {cause}.</translation>
    </message>
    <message>
        <source>Both of its answers are the same within the first {longest} tokens, so it teaches nothing.</source>
        <translation>Seine beiden Antworten sind innerhalb der ersten {longest} Tokens gleich, darum lehrt es nichts.</translation>
    </message>
    <message>
        <source>Bottleneck modules cannot be merged</source>
        <translation>Engpassmodule lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or remove the run's folder.</source>
        <translation>Die Datei aus einer Sicherung zurückholen oder den Ordner des Laufs entfernen.</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA-Kontext</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Ihn ändern.</translation>
    </message>
    <message>
        <source>Change “device” in the recipe to “{here}”.</source>
        <translation>„device“ im Rezept auf „{here}“ ändern.</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Beim Lesen verändert</translation>
    </message>
    <message>
        <source>Check at {tokens} what it may do, or choose a name of your own account.</source>
        <translation>Unter {tokens} prüfen, was es darf, oder einen Namen aus Ihrem eigenen Konto wählen.</translation>
    </message>
    <message>
        <source>Check at {tokens} what your token may do.</source>
        <translation>Unter {tokens} prüfen, was Ihr Token darf.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. In a company network its own certificate must be installed in the system.</source>
        <translation>Datum und Uhrzeit dieses PCs prüfen. In einem Firmennetz muss dessen eigenes Zertifikat im System installiert sein.</translation>
    </message>
    <message>
        <source>Check that the card is seated and powered; in a virtual machine, that it is passed through.</source>
        <translation>Prüfen, ob die Karte richtig sitzt und Strom hat; in einer virtuellen Maschine, ob sie durchgereicht wird.</translation>
    </message>
    <message>
        <source>Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.</source>
        <translation>Die Adresse des Hubs in den Einstellungen prüfen. In einem Hotel- oder Firmennetz steht vielleicht eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>Check the address of the mirror, or leave it empty to take PyPI itself.</source>
        <translation>Die Adresse des Spiegels prüfen oder leer lassen, um PyPI selbst zu nehmen.</translation>
    </message>
    <message>
        <source>Check the address of the mirror. Some networks answer with a page to log in; open a browser first.</source>
        <translation>Die Adresse des Spiegels prüfen. Manche Netze antworten mit einer Anmeldeseite; erst einen Browser öffnen.</translation>
    </message>
    <message>
        <source>Check the connection and the firewall, then try again.</source>
        <translation>Verbindung und Firewall prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Die Verbindung prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the connection, and the Hub address in Settings.</source>
        <translation>Die Verbindung prüfen und die Adresse des Hubs in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the connection, or ask again later.</source>
        <translation>Die Verbindung prüfen oder später noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Die Verbindung prüfen, dann fortfahren.</translation>
    </message>
    <message>
        <source>Check the connection; in a company network a proxy may be needed. Then go on.</source>
        <translation>Die Verbindung prüfen; in einem Firmennetz ist vielleicht ein Proxy nötig. Dann fortfahren.</translation>
    </message>
    <message>
        <source>Check the drive and the file's rights.</source>
        <translation>Das Laufwerk und die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Den Proxy in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy's address, name and password.</source>
        <translation>Adresse, Name und Passwort des Proxys prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private model, put a token of an account that may see it into Settings.</source>
        <translation>Die Schreibweise prüfen. Für ein privates Modell in den Einstellungen das Token eines Kontos eintragen, das es sehen darf.</translation>
    </message>
    <message>
        <source>Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).</source>
        <translation>Das Datum dieses PCs prüfen. In einem Firmennetz muss dessen eigenes Zertifikat in der Liste des Systems stehen (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>Check who may read the folder.</source>
        <translation>Prüfen, wer den Ordner lesen darf.</translation>
    </message>
    <message>
        <source>Choose LoRA, which works with any linear layer.</source>
        <translation>LoRA wählen, das mit jeder linearen Schicht funktioniert.</translation>
    </message>
    <message>
        <source>Choose a base model and your documents.</source>
        <translation>Ein Basismodell und Ihre Dokumente wählen.</translation>
    </message>
    <message>
        <source>Choose a base model for it.</source>
        <translation>Ein Basismodell dafür wählen.</translation>
    </message>
    <message>
        <source>Choose a base model for it: a small one that only reads (an encoder).</source>
        <translation>Ein Basismodell dafür wählen: ein kleines, das nur liest (ein Encoder).</translation>
    </message>
    <message>
        <source>Choose a base model for it: one that sees images.</source>
        <translation>Ein Basismodell dafür wählen: eines, das Bilder sieht.</translation>
    </message>
    <message>
        <source>Choose a base model that already answers; what is liked is learned on top.</source>
        <translation>Ein Basismodell wählen, das schon antwortet; was gefällt, wird darauf aufbauend gelernt.</translation>
    </message>
    <message>
        <source>Choose a base model that is small enough for it, then see what fits into memory.</source>
        <translation>Ein Basismodell wählen, das klein genug dafür ist, und dann sehen, was in den Speicher passt.</translation>
    </message>
    <message>
        <source>Choose a base model, then see what fits into memory.</source>
        <translation>Ein Basismodell wählen und dann sehen, was in den Speicher passt.</translation>
    </message>
    <message>
        <source>Choose a base model, your examples, and the documents to learn beside them.</source>
        <translation>Ein Basismodell, Ihre Beispiele und die Dokumente wählen, die daneben gelernt werden.</translation>
    </message>
    <message>
        <source>Choose a causal language model, or download this one again.</source>
        <translation>Ein kausales Sprachmodell wählen oder dieses neu herunterladen.</translation>
    </message>
    <message>
        <source>Choose a dataset of images, or a model for text.</source>
        <translation>Einen Datensatz mit Bildern wählen oder ein Modell für Text.</translation>
    </message>
    <message>
        <source>Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.</source>
        <translation>Einen Datensatz mit rohem Text (PDF, DOCX, TXT, Markdown …) als Dokumente wählen oder diesen als Beispiele benutzen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .jsonl, or a new one.</source>
        <translation>Eine Datei wählen, die auf .jsonl endet, oder eine neue.</translation>
    </message>
    <message>
        <source>Choose a file that “Save recipe” has written.</source>
        <translation>Eine Datei wählen, die „Rezept speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file, or one of the sets of “Try out”.</source>
        <translation>Eine Datei wählen oder einen der Sätze unter „Ausprobieren“.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive, or format this one as exFAT or NTFS.</source>
        <translation>Einen Ordner auf einem anderen Laufwerk wählen oder dieses als exFAT oder NTFS formatieren.</translation>
    </message>
    <message>
        <source>Choose a language model to try prompts with.</source>
        <translation>Ein Sprachmodell wählen, um Prompts zu testen.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length, or pairs whose answers differ.</source>
        <translation>Den Wert „Längstes Beispiel“ erhöhen oder Paare wählen, deren Antworten sich unterscheiden.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length.</source>
        <translation>Den Wert „Längstes Beispiel“ erhöhen.</translation>
    </message>
    <message>
        <source>Choose a model for text generation.</source>
        <translation>Ein Modell zur Texterzeugung wählen.</translation>
    </message>
    <message>
        <source>Choose a model in the format of the transformers library.</source>
        <translation>Ein Modell im Format der Bibliothek transformers wählen.</translation>
    </message>
    <message>
        <source>Choose a model or a run that writes text.</source>
        <translation>Ein Modell oder einen Lauf wählen, der Text schreibt.</translation>
    </message>
    <message>
        <source>Choose a model that transformers supports by itself.</source>
        <translation>Ein Modell wählen, das transformers von sich aus unterstützt.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context, or shorten the examples.</source>
        <translation>Ein Modell mit längerem Kontext wählen oder die Beispiele kürzen.</translation>
    </message>
    <message>
        <source>Choose a run of the same kind.</source>
        <translation>Einen Lauf derselben Art wählen.</translation>
    </message>
    <message>
        <source>Choose a run that has kept something.</source>
        <translation>Einen Lauf wählen, der etwas behalten hat.</translation>
    </message>
    <message>
        <source>Choose a share between 0 and 1.</source>
        <translation>Einen Anteil zwischen 0 und 1 wählen.</translation>
    </message>
    <message>
        <source>Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.</source>
        <translation>Eine kürzere Zeile (Micro-Batch), kürzere Beispiele oder 4-Bit-Gewichte wählen.</translation>
    </message>
    <message>
        <source>Choose a strength from 0 to 1.</source>
        <translation>Eine Stärke von 0 bis 1 wählen.</translation>
    </message>
    <message>
        <source>Choose a table or JSONL file with a column of questions and one of answers.</source>
        <translation>Eine Tabelle oder JSONL-Datei mit einer Spalte Fragen und einer Spalte Antworten wählen.</translation>
    </message>
    <message>
        <source>Choose all linear layers.</source>
        <translation>Alle linearen Schichten wählen.</translation>
    </message>
    <message>
        <source>Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Ein Bildmodell wählen, etwa ViT, DINOv2, ConvNeXt oder ResNet.</translation>
    </message>
    <message>
        <source>Choose another adapter.</source>
        <translation>Einen anderen Adapter wählen.</translation>
    </message>
    <message>
        <source>Choose another column, or split at random.</source>
        <translation>Eine andere Spalte wählen oder zufällig aufteilen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its rights.</source>
        <translation>Einen anderen Ordner wählen oder seine Rechte ändern.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another image model, or download this one again.</source>
        <translation>Ein anderes Bildmodell wählen oder dieses neu herunterladen.</translation>
    </message>
    <message>
        <source>Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Ein anderes Bildmodell wählen, etwa ViT, DINOv2, ConvNeXt oder ResNet.</translation>
    </message>
    <message>
        <source>Choose another model, or download it again.</source>
        <translation>Ein anderes Modell wählen oder es neu herunterladen.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another one; the CPU build runs everywhere.</source>
        <translation>Eine andere wählen; die Ausgabe für den Prozessor läuft überall.</translation>
    </message>
    <message>
        <source>Choose another run, or make a prompt set by hand.</source>
        <translation>Einen anderen Lauf wählen oder von Hand einen Promptsatz anlegen.</translation>
    </message>
    <message>
        <source>Choose bf16 or fp32 on the CPU.</source>
        <translation>Auf dem Prozessor bf16 oder fp32 wählen.</translation>
    </message>
    <message>
        <source>Choose by something else: the scorecard, speed or size.</source>
        <translation>Nach etwas anderem wählen: Zeugnis, Geschwindigkeit oder Größe.</translation>
    </message>
    <message>
        <source>Choose data with a rating or with pairs of answers, or learn by writing.</source>
        <translation>Daten mit einer Bewertung oder mit Paaren von Antworten wählen oder durch Schreiben lernen.</translation>
    </message>
    <message>
        <source>Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.</source>
        <translation>Daten mit beiden Antworten wählen oder aus einzelnen Antworten lernen, die gefielen oder nicht (KTO), oder durch Schreiben.</translation>
    </message>
    <message>
        <source>Choose fp16 as the number format.</source>
        <translation>Als Zahlenformat fp16 wählen.</translation>
    </message>
    <message>
        <source>Choose from {fewest} to {most} runs.</source>
        <translation>{fewest} bis {most} Läufe wählen.</translation>
    </message>
    <message>
        <source>Choose head, layers or full.</source>
        <translation>head, layers oder full wählen.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Sie neu wählen.</translation>
    </message>
    <message>
        <source>Choose layers from 0 to {last}.</source>
        <translation>Schichten von 0 bis {last} wählen.</translation>
    </message>
    <message>
        <source>Choose one of them under Runs.</source>
        <translation>Unter „Läufe“ einen davon wählen.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <source>Choose one of them; llama.cpp makes the others from a BF16 file.</source>
        <translation>Eine davon wählen; llama.cpp macht die anderen aus einer BF16-Datei.</translation>
    </message>
    <message>
        <source>Choose other examples, or begin a new run without the recipe.</source>
        <translation>Andere Beispiele wählen oder einen neuen Lauf ohne das Rezept beginnen.</translation>
    </message>
    <message>
        <source>Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.</source>
        <translation>Andere Dateien wählen: Tabellen, JSON, Text, PDF, Word, EPUB oder Archive davon.</translation>
    </message>
    <message>
        <source>Choose the base model it was trained on.</source>
        <translation>Das Basismodell wählen, auf dem er trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose the base model that it was made for.</source>
        <translation>Das Basismodell wählen, für das er gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose the base model that the adapter was trained on.</source>
        <translation>Das Basismodell wählen, auf dem der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train on documents instead.</source>
        <translation>Die Spalte wählen, die die Labels enthält, oder stattdessen mit Dokumenten trainieren.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train the model to write the answers instead.</source>
        <translation>Die Spalte wählen, die die Labels enthält, oder das Modell stattdessen trainieren, die Antworten zu schreiben.</translation>
    </message>
    <message>
        <source>Choose the examples to learn from.</source>
        <translation>Die Beispiele wählen, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.</source>
        <translation>Den Ordner wählen, der adapter_config.json und adapter_model.safetensors enthält, oder eine Zip-Datei davon.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors.</source>
        <translation>Den Ordner wählen, der adapter_config.json und adapter_model.safetensors enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the *.safetensors files.</source>
        <translation>Den Ordner wählen, der config.json und die *.safetensors-Dateien enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's *.safetensors files.</source>
        <translation>Den Ordner wählen, der die *.safetensors-Dateien des Modells enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those folders.</source>
        <translation>Den Ordner wählen, der diese Ordner enthält.</translation>
    </message>
    <message>
        <source>Choose the method layers or full, or another image model.</source>
        <translation>Das Verfahren layers oder full wählen oder ein anderes Bildmodell.</translation>
    </message>
    <message>
        <source>Choose the method lora instead of head.</source>
        <translation>Das Verfahren lora statt head wählen.</translation>
    </message>
    <message>
        <source>Choose the model's folder again.</source>
        <translation>Den Ordner des Modells neu wählen.</translation>
    </message>
    <message>
        <source>Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.</source>
        <translation>Die ursprüngliche 16-Bit-Fassung wählen; Tunesmith verkleinert sie selbst, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Choose this strength to use it so when you try the model out and hand it over.</source>
        <translation>Diese Stärke wählen, um das Modell so auszuprobieren und weiterzugeben.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Zwei oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose under Settings what you had changed.</source>
        <translation>Unter Einstellungen neu wählen, was geändert war.</translation>
    </message>
    <message>
        <source>Choose your examples, and the adviser can say more</source>
        <translation>Beispiele wählen, dann kann der Ratgeber mehr sagen</translation>
    </message>
    <message>
        <source>Choose your examples.</source>
        <translation>Beispiele wählen.</translation>
    </message>
    <message>
        <source>Choose “Instruction alone” or “With fixed examples”.</source>
        <translation>„Nur Anweisung“ oder „Mit festen Beispielen“ wählen.</translation>
    </message>
    <message>
        <source>Close other programs that use the card, or choose a shorter row (micro-batch).</source>
        <translation>Andere Programme schließen, die die Karte benutzen, oder eine kürzere Zeile (Micro-Batch) wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a shorter row (micro-batch).</source>
        <translation>Andere Programme schließen oder eine kürzere Zeile (Micro-Batch) wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or split the file.</source>
        <translation>Andere Programme schließen oder die Datei teilen.</translation>
    </message>
    <message>
        <source>Close other programs, or wait until the training that is under way has ended.</source>
        <translation>Andere Programme schließen oder warten, bis das laufende Training beendet ist.</translation>
    </message>
    <message>
        <source>Close programs that use it and try again.</source>
        <translation>Programme schließen, die es benutzen, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close what may have it open, such as an editor, a backup or a virus scanner, then try again.</source>
        <translation>Schließen, was sie geöffnet haben könnte, etwa ein Textprogramm, eine Datensicherung oder einen Virenscanner, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Column not there</source>
        <translation>Spalte nicht da</translation>
    </message>
    <message>
        <source>Columns of bytes are not read</source>
        <translation>Spalten mit Bytes werden nicht gelesen</translation>
    </message>
    <message>
        <source>Combine adapters of the same base.</source>
        <translation>Adapter derselben Basis kombinieren.</translation>
    </message>
    <message>
        <source>Combine them exactly (cat), or to a rank (svd).</source>
        <translation>Sie genau kombinieren (cat) oder auf einen Rang (svd).</translation>
    </message>
    <message>
        <source>Compare its answers with what you expect, or choose another base.</source>
        <translation>Seine Antworten mit dem Erwarteten vergleichen oder eine andere Basis wählen.</translation>
    </message>
    <message>
        <source>Compare the files by hand in the chat of another program.</source>
        <translation>Die Dateien von Hand im Chat eines anderen Programms vergleichen.</translation>
    </message>
    <message>
        <source>Compare with fewer examples.</source>
        <translation>Mit weniger Beispielen vergleichen.</translation>
    </message>
    <message>
        <source>Continue from an older one.</source>
        <translation>Von einem älteren aus fortsetzen.</translation>
    </message>
    <message>
        <source>Continue the run.</source>
        <translation>Den Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, choose a shorter row (micro-batch).</source>
        <translation>Den Lauf fortsetzen. Wenn es wieder geschieht, eine kürzere Zeile (Micro-Batch) wählen.</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, switch streaming off.</source>
        <translation>Den Lauf fortsetzen. Wenn es wieder geschieht, Streaming ausschalten.</translation>
    </message>
    <message>
        <source>Continue the run; if it happens again, restart the PC and update the driver.</source>
        <translation>Den Lauf fortsetzen; wenn es wieder geschieht, den PC neu starten und den Treiber aktualisieren.</translation>
    </message>
    <message>
        <source>Continued elsewhere</source>
        <translation>Anderswo fortgesetzt</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>Fortgesetztes Vortraining</translation>
    </message>
    <message>
        <source>Conversation and questions</source>
        <translation>Gespräch und Fragen</translation>
    </message>
    <message>
        <source>Copy it again from {tokens}.</source>
        <translation>Es noch einmal von {tokens} kopieren.</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into its folder.</source>
        <translation>Die Tokenizer-Dateien des Modells in seinen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Copy the whole bundle, or set up from the index.</source>
        <translation>Das ganze Offline-Paket kopieren oder aus dem Verzeichnis einrichten.</translation>
    </message>
    <message>
        <source>Correction measured on this PC</source>
        <translation>Auf diesem PC gemessene Korrektur</translation>
    </message>
    <message>
        <source>Data differ: other examples</source>
        <translation>Daten unterscheiden sich: andere Beispiele</translation>
    </message>
    <message>
        <source>Data differ: other examples, other split</source>
        <translation>Daten unterscheiden sich: andere Beispiele, andere Aufteilung</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples</source>
        <translation>Daten unterscheiden sich: {count} Beispiele weniger</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples, other split</source>
        <translation>Daten unterscheiden sich: {count} Beispiele weniger, andere Aufteilung</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples</source>
        <translation>Daten unterscheiden sich: {count} Beispiele mehr</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples, other split</source>
        <translation>Daten unterscheiden sich: {count} Beispiele mehr, andere Aufteilung</translation>
    </message>
    <message>
        <source>Datasets lists those there are.</source>
        <translation>Die vorhandenen stehen unter „Datensätze“.</translation>
    </message>
    <message>
        <source>Declares names of its own</source>
        <translation>Deklariert eigene Namen</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>War „{nearest}“ gemeint?</translation>
    </message>
    <message>
        <source>Do not install anything that was offered. It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>Nichts installieren, was angeboten wurde. Morgen wird wieder nachgesehen. Neuere Versionen lassen sich immer von Hand suchen, auf der eigenen Seite des Projekts.</translation>
    </message>
    <message>
        <source>Do not install what is offered there; try again later.</source>
        <translation>Nicht installieren, was dort angeboten wird; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Do not train yet: put examples into the prompt</source>
        <translation>Noch nicht trainieren: Beispiele in den Prompt setzen</translation>
    </message>
    <message>
        <source>Do not train yet: put passages into the prompt</source>
        <translation>Noch nicht trainieren: Textstellen in den Prompt setzen</translation>
    </message>
    <message>
        <source>Do not train: let the model look it up</source>
        <translation>Nicht trainieren: das Modell nachschlagen lassen</translation>
    </message>
    <message>
        <source>Do not use it. Export it again, or in another form.</source>
        <translation>Nicht benutzen. Neu exportieren oder in einer anderen Form.</translation>
    </message>
    <message>
        <source>Do not use it. Export it again.</source>
        <translation>Nicht benutzen. Neu exportieren.</translation>
    </message>
    <message>
        <source>Do not use it. Look whether better and worse answers are the right way round in the data.</source>
        <translation>Nicht benutzen. Nachsehen, ob bessere und schlechtere Antworten in den Daten richtig herum stehen.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, and look at the worst answers below.</source>
        <translation>Nicht benutzen. Mit der halben Lernrate neu trainieren und unten die schlechtesten Antworten ansehen.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, or fewer times over the same text.</source>
        <translation>Nicht benutzen. Mit der halben Lernrate neu trainieren oder weniger oft über denselben Text.</translation>
    </message>
    <message>
        <source>Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.</source>
        <translation>Dieses Verzeichnis nicht benutzen. Den Spiegel leer lassen, um PyPI selbst zu nehmen, oder ein Offline-Paket benutzen.</translation>
    </message>
    <message>
        <source>Do not use this server; something on the way changes files. Try another network or an offline bundle.</source>
        <translation>Diesen Server nicht benutzen; unterwegs ändert etwas die Dateien. Ein anderes Netz oder ein Offline-Paket versuchen.</translation>
    </message>
    <message>
        <source>Documents are learned by writing</source>
        <translation>Dokumente werden durch Schreiben gelernt</translation>
    </message>
    <message>
        <source>Documents of the field would help</source>
        <translation>Dokumente aus dem Fachgebiet würden helfen</translation>
    </message>
    <message>
        <source>Download again; only this file is fetched anew.</source>
        <translation>Noch einmal herunterladen; nur diese Datei wird neu geladen.</translation>
    </message>
    <message>
        <source>Download or copy the adapter again.</source>
        <translation>Den Adapter neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Download or copy the model again.</source>
        <translation>Das Modell neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Download or copy this file again.</source>
        <translation>Diese Datei neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>Das Modell neu herunterladen, mit allen seinen Dateien.</translation>
    </message>
    <message>
        <source>Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.</source>
        <translation>Treiber {driver} führt keine PyTorch-Ausgabe für die {card} aus; nötig ist {needed} oder neuer.</translation>
    </message>
    <message>
        <source>Drop a folder that has one folder of images for each kind.</source>
        <translation>Einen Ordner ablegen, der für jede Art einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>Each place is replaced by [IBAN]; the rest of the text stays.</source>
        <translation>Jede Stelle wird durch [IBAN] ersetzt; der übrige Text bleibt.</translation>
    </message>
    <message>
        <source>Each place is replaced by [card]; the rest of the text stays.</source>
        <translation>Jede Stelle wird durch [card] ersetzt; der übrige Text bleibt.</translation>
    </message>
    <message>
        <source>Each place is replaced by [e-mail]; the rest of the text stays.</source>
        <translation>Jede Stelle wird durch [e-mail] ersetzt; der übrige Text bleibt.</translation>
    </message>
    <message>
        <source>Each place is replaced by [phone]; the rest of the text stays.</source>
        <translation>Jede Stelle wird durch [phone] ersetzt; der übrige Text bleibt.</translation>
    </message>
    <message>
        <source>Each place is replaced by [secret]; the rest of the text stays.</source>
        <translation>Jede Stelle wird durch [secret] ersetzt; der übrige Text bleibt.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Endet zu früh</translation>
    </message>
    <message>
        <source>Evaluate the run again to see how good it is.</source>
        <translation>Den Lauf neu auswerten, um zu sehen, wie gut er ist.</translation>
    </message>
    <message>
        <source>Every answer has to have the same form</source>
        <translation>Jede Antwort muss dieselbe Form haben</translation>
    </message>
    <message>
        <source>Every answer lies behind the first {longest} tokens, where examples are cut.</source>
        <translation>Jede Antwort liegt hinter den ersten {longest} Tokens, wo Beispiele gekürzt werden.</translation>
    </message>
    <message>
        <source>Every weight learns. It takes the most memory and disk, and can learn the most.</source>
        <translation>Jedes Gewicht lernt. Es braucht am meisten Speicher und Plattenplatz und kann am meisten lernen.</translation>
    </message>
    <message>
        <source>Everything is kept, and training continues exactly where it stopped.</source>
        <translation>Alles bleibt erhalten, und das Training geht genau dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Everything that the run has learned and saved is kept.</source>
        <translation>Alles, was der Lauf gelernt und gespeichert hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Examples are trained one by one</source>
        <translation>Beispiele werden einzeln trainiert</translation>
    </message>
    <message>
        <source>Export it again at the strength you want.</source>
        <translation>Mit der gewünschten Stärke neu exportieren.</translation>
    </message>
    <message>
        <source>Export it again, or give the stop word in the program that runs it.</source>
        <translation>Neu exportieren oder das Stoppwort in dem Programm angeben, das es ausführt.</translation>
    </message>
    <message>
        <source>Export it again. A file from elsewhere may carry the template of another program.</source>
        <translation>Neu exportieren. Eine Datei von anderswo trägt vielleicht die Vorlage eines anderen Programms.</translation>
    </message>
    <message>
        <source>Export it at strength 1.</source>
        <translation>Es mit Stärke 1 exportieren.</translation>
    </message>
    <message>
        <source>Export the adapter instead.</source>
        <translation>Stattdessen den Adapter exportieren.</translation>
    </message>
    <message>
        <source>Export the adapter; the page in its folder says how to load it.</source>
        <translation>Den Adapter exportieren; die Seite in seinem Ordner sagt, wie man ihn lädt.</translation>
    </message>
    <message>
        <source>Export the merged model again from its run.</source>
        <translation>Das zusammengeführte Modell noch einmal aus seinem Lauf exportieren.</translation>
    </message>
    <message>
        <source>Export the merged model instead.</source>
        <translation>Stattdessen das zusammengeführte Modell exportieren.</translation>
    </message>
    <message>
        <source>Export the merged model instead: transformers and vLLM cut texts as they were cut in training.</source>
        <translation>Stattdessen das zusammengeführte Modell exportieren: transformers und vLLM zerlegen Texte wie im Training.</translation>
    </message>
    <message>
        <source>Export the merged model, which can have any strength, or the adapter at strength 1.</source>
        <translation>Das zusammengeführte Modell exportieren, das jede Stärke haben kann, oder den Adapter mit Stärke 1.</translation>
    </message>
    <message>
        <source>Export the merged model: transformers and vLLM run it.</source>
        <translation>Das zusammengeführte Modell exportieren: transformers und vLLM führen es aus.</translation>
    </message>
    <message>
        <source>Export the run again, then send that.</source>
        <translation>Den Lauf neu exportieren und dann das senden.</translation>
    </message>
    <message>
        <source>Facts are better looked up</source>
        <translation>Fakten schlägt man besser nach</translation>
    </message>
    <message>
        <source>Fast on phones</source>
        <translation>Schnell auf Smartphones</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base model.</source>
        <translation>Unter „Modelle“ laden oder ein anderes Basismodell wählen.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base.</source>
        <translation>Unter „Modelle“ laden oder eine andere Basis wählen.</translation>
    </message>
    <message>
        <source>Fetch it under Models; then the adapter can be used.</source>
        <translation>Unter „Modelle“ laden; dann lässt sich der Adapter benutzen.</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base under Adapters.</source>
        <translation>Das Modell laden oder hinzufügen, für das er gemacht wurde, und es unter „Adapter“ als Basis wählen.</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base.</source>
        <translation>Das Modell laden oder hinzufügen, für das er gemacht wurde, und es dann als Basis wählen.</translation>
    </message>
    <message>
        <source>Fetch the base model first (Models), or export the adapter alone.</source>
        <translation>Erst das Basismodell laden („Modelle“) oder nur den Adapter exportieren.</translation>
    </message>
    <message>
        <source>Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.</source>
        <translation>{base} unter „Modelle“ erneut laden. Sind diese Gewichte gemeint, sie unter „Adapter“ als Basis wählen.</translation>
    </message>
    <message>
        <source>Fine-tuning may help</source>
        <translation>Feinabstimmung kann helfen</translation>
    </message>
    <message>
        <source>For the kind of model that {model} is, the engine has no head that gives labels or numbers.</source>
        <translation>Für die Art von Modell, zu der {model} gehört, hat die Engine keinen Kopf, der Labels oder Zahlen gibt.</translation>
    </message>
    <message>
        <source>For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker answers.</source>
        <translation>Für diese Wertung war Feinabstimmung nicht nötig; ein Prompt leistet es. Was Sie gewinnen, sind kürzere Prompts und schnellere Antworten.</translation>
    </message>
    <message>
        <source>For those who want little loss and a smaller file.</source>
        <translation>Für alle, die wenig Verlust und eine kleinere Datei wollen.</translation>
    </message>
    <message>
        <source>For when the usual choice does not fit.</source>
        <translation>Wenn die übliche Wahl nicht passt.</translation>
    </message>
    <message>
        <source>For {file} of {repo} the server names no hash.</source>
        <translation>Für {file} von {repo} nennt der Server keinen Hash.</translation>
    </message>
    <message>
        <source>Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough for that.</source>
        <translation>Form und Stil lernt ein Adapter am besten, und Prompts halten sie am schlechtesten ein; {rows} verschiedene Beispiele reichen dafür.</translation>
    </message>
    <message>
        <source>Form is what an adapter learns best.</source>
        <translation>Form lernt ein Adapter am besten.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentierung</translation>
    </message>
    <message>
        <source>From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.</source>
        <translation>Ab etwa {full_labelled}, hier {rows}, ist das Training eines ganzen kleinen Modells stabil und bringt am meisten.</translation>
    </message>
    <message>
        <source>From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.</source>
        <translation>Ab etwa {full_rows} Beispielen, hier {rows}, fällt ein Adapter hinter das Training des ganzen Modells zurück.</translation>
    </message>
    <message>
        <source>From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is learned is the same.</source>
        <translation>Von jetzt an wird das MLP jedes Blocks zweimal berechnet, statt behalten zu werden. Es dauert etwas länger; gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>From now on each row of examples goes through the model in {split} parts. A step still learns from the same examples; it takes a little longer.</source>
        <translation>Von jetzt an geht jede Zeile von Beispielen in {split} Teilen durch das Modell. Ein Schritt lernt weiter aus denselben Beispielen; es dauert etwas länger.</translation>
    </message>
    <message>
        <source>From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is learned is the same.</source>
        <translation>Von jetzt an warten Embeddings und das, was die Blöcke sich merken, im Arbeitsspeicher. Es dauert länger; gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; what is learned is the same.</source>
        <translation>Von jetzt an bleibt das Basismodell im Arbeitsspeicher und kommt Block für Block auf die Karte. Es dauert länger; gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is learned is the same.</source>
        <translation>Von jetzt an werden ganze Blöcke zweimal berechnet, statt behalten zu werden. Es dauert etwa ein Drittel länger; gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>From now on {tile} tokens go through an MLP at once. What is learned is the same.</source>
        <translation>Von jetzt an gehen {tile} Tokens auf einmal durch ein MLP. Gelernt wird dasselbe.</translation>
    </message>
    <message>
        <source>From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.</source>
        <translation>Aus {rows} davon lernt ein Modell eher ihre Themen als den Geschmack dahinter; {pairs} sind ein Anfang.</translation>
    </message>
    <message>
        <source>Gather the documents that it is to answer from; passages of them stand in the prompt.</source>
        <translation>Die Dokumente sammeln, aus denen es antworten soll; Stellen daraus stehen im Prompt.</translation>
    </message>
    <message>
        <source>General examples can only be mixed in where a model learns to write</source>
        <translation>Allgemeine Beispiele lassen sich nur beimischen, wo ein Modell schreiben lernt</translation>
    </message>
    <message>
        <source>Get a file made with a current version of llama.cpp.</source>
        <translation>Eine Datei holen, die mit einer aktuellen Version von llama.cpp gemacht wurde.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Sie neu holen.</translation>
    </message>
    <message>
        <source>Get the adapter from a place you trust.</source>
        <translation>Den Adapter von einem Ort holen, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.</source>
        <translation>Das Basismodell in 16 Bit holen (gleicher Name, ohne FP8, GPTQ, AWQ oder bnb darin) oder den Adapter exportieren.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Die Datei neu holen.</translation>
    </message>
    <message>
        <source>Get the file again; a page saved instead of the file is a common cause.</source>
        <translation>Die Datei neu holen; eine häufige Ursache ist, dass statt der Datei eine Webseite gespeichert wurde.</translation>
    </message>
    <message>
        <source>Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the adapter is saved again.</source>
        <translation>Denselben Adapter als adapter_model.safetensors holen; neuere Uploads haben sie meist, und peft schreibt sie, wenn der Adapter neu gespeichert wird.</translation>
    </message>
    <message>
        <source>Get the same model as *.safetensors files.</source>
        <translation>Dasselbe Modell als *.safetensors-Dateien holen.</translation>
    </message>
    <message>
        <source>Give each kind a folder of its own, and drop the folder that holds them all.</source>
        <translation>Jeder Art einen eigenen Ordner geben und den Ordner ablegen, der sie alle enthält.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ihm einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give it one weight.</source>
        <translation>Ihm ein einziges Gewicht geben.</translation>
    </message>
    <message>
        <source>Give the card more air, or raise the limit under Settings.</source>
        <translation>Die Karte besser belüften oder die Grenze unter „Einstellungen“ erhöhen.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Der Datei eine dieser Endungen geben.</translation>
    </message>
    <message>
        <source>Give the whole folder.</source>
        <translation>Den ganzen Ordner angeben.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.</source>
        <translation>Geben Sie sich das Recht, dort zu schreiben, oder starten Sie mit einem anderen Ordner in TUNESMITH_HOME.</translation>
    </message>
    <message>
        <source>Gives each the commoner spelling.</source>
        <translation>Gibt jedem die häufigere Schreibweise.</translation>
    </message>
    <message>
        <source>Gives one number for each label, in the order of labels.json.</source>
        <translation>Gibt eine Zahl für jedes Label, in der Reihenfolge von labels.json.</translation>
    </message>
    <message>
        <source>Gives the labels of an image, the likeliest first.</source>
        <translation>Gibt die Labels eines Bilds, die wahrscheinlichsten zuerst.</translation>
    </message>
    <message>
        <source>Go on later, or use a mirror.</source>
        <translation>Später fortfahren oder einen Spiegel benutzen.</translation>
    </message>
    <message>
        <source>Go on with it; if it ends again, restart the PC and go on then.</source>
        <translation>Fortfahren; wenn sie wieder endet, den PC neu starten und dann fortfahren.</translation>
    </message>
    <message>
        <source>Gradients of what learns</source>
        <translation>Gradienten dessen, was lernt</translation>
    </message>
    <message>
        <source>Graphics memory was short</source>
        <translation>Der Grafikspeicher war knapp</translation>
    </message>
    <message>
        <source>Great loss</source>
        <translation>Großer Verlust</translation>
    </message>
    <message>
        <source>Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.</source>
        <translation>Die Hälfte davon hat weniger als {letters} Zeichen; von den erwarteten hat die Hälfte weniger als {expected}.</translation>
    </message>
    <message>
        <source>Half of them have more than {letters} letters; of the expected ones half have more than {expected}.</source>
        <translation>Die Hälfte davon hat mehr als {letters} Zeichen; von den erwarteten hat die Hälfte mehr als {expected}.</translation>
    </message>
    <message>
        <source>Half the size. The choice where there is room.</source>
        <translation>Die halbe Größe. Die Wahl, wo Platz ist.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead where every word has to be the same.</source>
        <translation>Stattdessen den Adapter weitergeben, wo jedes Wort gleich sein muss.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead, or train longer. If much was learned, export it again and report this.</source>
        <translation>Stattdessen den Adapter weitergeben oder länger trainieren. Wenn viel gelernt wurde, neu exportieren und dies melden.</translation>
    </message>
    <message>
        <source>Hardly any loss</source>
        <translation>Kaum Verlust</translation>
    </message>
    <message>
        <source>Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.</source>
        <translation>Ihn als einfaches LoRA speichern lassen (peft: path_initial_model_for_weight_conversion), dann neu importieren.</translation>
    </message>
    <message>
        <source>Held-out examples that were also trained on tell nothing</source>
        <translation>Zurückgehaltene Beispiele, mit denen auch trainiert wurde, sagen nichts</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>Verlauf nicht lesbar</translation>
    </message>
    <message>
        <source>Hold out a share of the examples, 10 % say.</source>
        <translation>Einen Teil der Beispiele zurückhalten, etwa 10 %.</translation>
    </message>
    <message>
        <source>Hold out examples of each answer: a random split over all labels does that.</source>
        <translation>Beispiele jeder Antwort zurückhalten: Eine zufällige Aufteilung über alle Labels tut das.</translation>
    </message>
    <message>
        <source>Hold out fewer examples.</source>
        <translation>Weniger Beispiele zurückhalten.</translation>
    </message>
    <message>
        <source>Hold out more examples next time; with 100 differences of about a tenth show.</source>
        <translation>Nächstes Mal mehr Beispiele zurückhalten; mit 100 zeigen sich Unterschiede von etwa einem Zehntel.</translation>
    </message>
    <message>
        <source>Hold out more examples.</source>
        <translation>Mehr Beispiele zurückhalten.</translation>
    </message>
    <message>
        <source>Hold some out in the dataset's split.</source>
        <translation>In der Aufteilung des Datensatzes einige zurückhalten.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet</source>
        <translation>Wie lange es dauert, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>How long to train is not clear</source>
        <translation>Wie lange trainiert wird, ist unklar</translation>
    </message>
    <message>
        <source>How this model wants its images is not known</source>
        <translation>Wie dieses Modell seine Bilder haben will, ist nicht bekannt</translation>
    </message>
    <message>
        <source>How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that is in the file.</source>
        <translation>Wie dieses Modell Gespräche schreibt, lässt sich in der Sprache von Ollama nicht sagen; Ollama nimmt dann die Vorlage, die in der Datei ist.</translation>
    </message>
    <message>
        <source>How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.</source>
        <translation>Wie {name} Texte in Tokens zerlegt, ist keine der Arten, die llama.cpp {version} kennt.</translation>
    </message>
    <message>
        <source>If every answer had to have the same form</source>
        <translation>Wenn jede Antwort dieselbe Form haben müsste</translation>
    </message>
    <message>
        <source>If it changed often</source>
        <translation>Wenn es sich oft änderte</translation>
    </message>
    <message>
        <source>If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.</source>
        <translation>Wenn es so ist, Text und Label als Form der Zeilen wählen: Dann wird auch angesehen, wie ausgewogen die Labels sind.</translation>
    </message>
    <message>
        <source>If it stayed as it is</source>
        <translation>Wenn es bliebe, wie es ist</translation>
    </message>
    <message>
        <source>If prompts turn out good enough</source>
        <translation>Wenn sich Prompts als gut genug erweisen</translation>
    </message>
    <message>
        <source>If prompts turn out not good enough</source>
        <translation>Wenn sich Prompts als nicht gut genug erweisen</translation>
    </message>
    <message>
        <source>If that matters to you: use it at less strength, train again with half the learning rate, or mix in general examples.</source>
        <translation>Wenn Ihnen das wichtig ist: mit weniger Stärke benutzen, mit der halben Lernrate neu trainieren oder allgemeine Beispiele beimischen.</translation>
    </message>
    <message>
        <source>If the answers are not yet as you want them, stop and try three times the learning rate, and check that the examples show what the model should answer.</source>
        <translation>Wenn die Antworten noch nicht sind, wie Sie sie wollen: stoppen, die dreifache Lernrate versuchen und nachsehen, ob die Beispiele zeigen, was das Modell antworten soll.</translation>
    </message>
    <message>
        <source>If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to stop.</source>
        <translation>Wenn die erwarteten Antworten so lang sind, im Rezept längere erlauben; sonst hat das Modell nicht gelernt aufzuhören.</translation>
    </message>
    <message>
        <source>If the field were an ordinary one</source>
        <translation>Wenn das Fachgebiet ein gewöhnliches wäre</translation>
    </message>
    <message>
        <source>If the field were unusual</source>
        <translation>Wenn das Fachgebiet ungewöhnlich wäre</translation>
    </message>
    <message>
        <source>If the form did not matter</source>
        <translation>Wenn es auf die Form nicht ankäme</translation>
    </message>
    <message>
        <source>If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.</source>
        <translation>Wenn die Aufgabe ist, eine Textstelle herauszusuchen oder zu wiederholen, ist das richtig. Sonst lernt das Modell abzuschreiben.</translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install its driver and restart the PC.</source>
        <translation>Wenn es eine NVIDIA-Karte gibt, ihren Treiber installieren und den PC neu starten.</translation>
    </message>
    <message>
        <source>If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.</source>
        <translation>Wenn dieser PC eine NVIDIA-Karte hat, ihren Treiber von {page} installieren, den PC neu starten und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and take what is inside.</source>
        <translation>Wenn Sie ihr vertrauen, selbst entpacken und nehmen, was darin ist.</translation>
    </message>
    <message>
        <source>If you want answers from these documents, looking passages up may be enough. Training teaches their style and words.</source>
        <translation>Wenn Sie Antworten aus diesen Dokumenten wollen, reicht es vielleicht, Textstellen nachzuschlagen. Training lehrt ihren Stil und ihre Wörter.</translation>
    </message>
    <message>
        <source>Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.</source>
        <translation>Bildmodelle lernen mit einem neuen Kopf, gewählten Schichten oder mit allem; das Rezept sagt „{method}“.</translation>
    </message>
    <message>
        <source>Images have changed or are gone</source>
        <translation>Bilder haben sich geändert oder sind weg</translation>
    </message>
    <message>
        <source>Images that are there several times with different labels: {images}. Nobody can learn what is on them.</source>
        <translation>Bilder, die mehrmals mit verschiedenen Labels da sind: {images}. Niemand kann lernen, was darauf ist.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Ihn neu importieren.</translation>
    </message>
    <message>
        <source>In Ollama this model takes no system text</source>
        <translation>In Ollama nimmt dieses Modell keinen Systemtext</translation>
    </message>
    <message>
        <source>In a terminal; or move the file into LM Studio's models folder, below a folder of any name.</source>
        <translation>In einem Terminal; oder verschieben Sie die Datei in den Modellordner von LM Studio, in einen Unterordner beliebigen Namens.</translation>
    </message>
    <message>
        <source>In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.</source>
        <translation>In etwa {same_pairs} von {all_rows} Paaren sind beide Antworten gleich. Sie lehren nichts und zählen nicht.</translation>
    </message>
    <message>
        <source>In all of {count} pairs both answers are the same within the first {longest} tokens.</source>
        <translation>In allen {count} Paaren sind beide Antworten innerhalb der ersten {longest} Tokens gleich.</translation>
    </message>
    <message>
        <source>In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.</source>
        <translation>In allen {rows} Zeilen ist es „{label}“; das Modell würde also lernen, das zu sagen, was man auch fragt.</translation>
    </message>
    <message>
        <source>In one conversation earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>In einer Unterhaltung werden frühere Antworten nicht gelernt, weil die Chatvorlage des Basismodells sie ändert, sobald mehr folgt.</translation>
    </message>
    <message>
        <source>In one pair the better and the worse answer are the same</source>
        <translation>In einem Paar sind die bessere und die schlechtere Antwort gleich</translation>
    </message>
    <message>
        <source>In the held-out examples of {name} no answer begins within {longest} tokens.</source>
        <translation>In den zurückgehaltenen Beispielen von {name} beginnt innerhalb von {longest} Tokens keine Antwort.</translation>
    </message>
    <message>
        <source>In {count} conversations earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>In {count} Unterhaltungen werden frühere Antworten nicht gelernt, weil die Chatvorlage des Basismodells sie ändert, sobald mehr folgt.</translation>
    </message>
    <message>
        <source>In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.</source>
        <translation>In {count} Paaren sind beide Antworten innerhalb der ersten {longest} Tokens gleich, darum lehren sie nichts.</translation>
    </message>
    <message>
        <source>In {path}, {name}: {cause}.</source>
        <translation>In {path}, {name}: {cause}.</translation>
    </message>
    <message>
        <source>In {rows} pairs the better and the worse answer are the same</source>
        <translation>In {rows} Paaren sind die bessere und die schlechtere Antwort gleich</translation>
    </message>
    <message>
        <source>In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than good.</source>
        <translation>In {share} % von {pairs} Paaren ist die längere Antwort die bessere. Das Modell lernt vielleicht eher, lang zu sein als gut.</translation>
    </message>
    <message>
        <source>Install Tunesmith again.</source>
        <translation>Tunesmith neu installieren.</translation>
    </message>
    <message>
        <source>Install Tunesmith again. Runs and models are kept.</source>
        <translation>Tunesmith neu installieren. Läufe und Modelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Install the program again; the engine can be set up then.</source>
        <translation>Das Programm neu installieren; dann lässt sich die Engine einrichten.</translation>
    </message>
    <message>
        <source>It also replaces whole tensors of the base</source>
        <translation>Er ersetzt auch ganze Tensoren der Basis</translation>
    </message>
    <message>
        <source>It answered: {cause}.</source>
        <translation>Er antwortete: {cause}.</translation>
    </message>
    <message>
        <source>It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was saved.</source>
        <translation>Er begann mit „{how}“, was den Gewichten der Basis selbst etwas entnimmt, und wurde beim Speichern nicht umgewandelt.</translation>
    </message>
    <message>
        <source>It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.</source>
        <translation>Er begann mit „{way}“, was einen Teil der Gewichte der Basis herausnimmt; die Basis in ihrem Ordner hat sie noch.</translation>
    </message>
    <message>
        <source>It changes {name}, which {base} does not have.</source>
        <translation>Er ändert {name}; das hat {base} nicht.</translation>
    </message>
    <message>
        <source>It clearly knows such texts better now</source>
        <translation>Es kennt solche Texte jetzt deutlich besser</translation>
    </message>
    <message>
        <source>It clearly learned the task</source>
        <translation>Es hat die Aufgabe deutlich gelernt</translation>
    </message>
    <message>
        <source>It clearly prefers the better answers now</source>
        <translation>Es zieht jetzt deutlich die besseren Antworten vor</translation>
    </message>
    <message>
        <source>It costs nothing to change</source>
        <translation>Ändern kostet nichts</translation>
    </message>
    <message>
        <source>It could not be read. Runs in it that wait for their first start: {count}.</source>
        <translation>Sie war nicht lesbar. Läufe darin, die auf ihren ersten Start warten: {count}.</translation>
    </message>
    <message>
        <source>It could not be read; how the run stands was found out from its other files.</source>
        <translation>Sie war nicht lesbar; wie der Lauf steht, ergab sich aus seinen anderen Dateien.</translation>
    </message>
    <message>
        <source>It does not clearly know such texts better</source>
        <translation>Es kennt solche Texte nicht deutlich besser</translation>
    </message>
    <message>
        <source>It does not clearly prefer other answers than before</source>
        <translation>Es zieht nicht deutlich andere Antworten vor als vorher</translation>
    </message>
    <message>
        <source>It ended with code {code}. {cause}</source>
        <translation>Sie endete mit Code {code}. {cause}</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; an adapter by itself is the same numbers, so this should not be. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; ein Adapter für sich sind dieselben Zahlen, darum sollte das nicht sein. Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; Divergenz {divergence}; bis {limit} gilt als das, was diese Form kostet. Kleine Modelle verlieren mehr als große. Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; training went {learned} away from the base). Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; beim Zusammenführen werden die Gewichte auf 16 Bit gerundet, und das hat ein wenig von dem genommen, was gelernt wurde (Divergenz {divergence}; das Training führte {learned} vom Basismodell weg). Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; beim Zusammenführen werden die Gewichte auf 16 Bit gerundet, und was in wenigen oder kleinen Schritten gelernt wurde, kann dabei verloren gehen. Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It fits driver {driver}. The driver did not tell what the {card} can compute.</source>
        <translation>Es passt zu Treiber {driver}. Der Treiber sagte nicht, was die {card} rechnen kann.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}.</source>
        <translation>Es passt zur {card} (Compute Capability {capability}) und zu Treiber {driver}.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would take CUDA {better}, which is the one that is tried most.</source>
        <translation>Es passt zur {card} (Compute Capability {capability}) und zu Treiber {driver}. Ein Treiber ab {needed} nähme CUDA {better}, das am meisten erprobt ist.</translation>
    </message>
    <message>
        <source>It forgot a little</source>
        <translation>Es hat ein wenig vergessen</translation>
    </message>
    <message>
        <source>It forgot hardly anything</source>
        <translation>Es hat kaum etwas vergessen</translation>
    </message>
    <message>
        <source>It forgot much</source>
        <translation>Es hat viel vergessen</translation>
    </message>
    <message>
        <source>It forgot nothing that can be measured</source>
        <translation>Es hat nichts Messbares vergessen</translation>
    </message>
    <message>
        <source>It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.</source>
        <translation>Es wird mit rohem Text weitertrainiert, wie bei seiner Entstehung, und nimmt Wörter und Gewohnheiten des Fachgebiets auf.</translation>
    </message>
    <message>
        <source>It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow instructions badly.</source>
        <translation>Es hat keine Chatvorlage, darum wurden Prompts als „User: …“ und „Assistant: …“ geschrieben. Solche Modelle folgen Anweisungen schlecht.</translation>
    </message>
    <message>
        <source>It has the same name. The file tells too little to compare the shapes, too.</source>
        <translation>Es hat denselben Namen. Die Datei sagt zu wenig, um auch die Maße zu vergleichen.</translation>
    </message>
    <message>
        <source>It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made from it. What was trained into it since is not in this base.</source>
        <translation>Es hat dieselben Maße ({layers} Schichten, {hidden} breit, {vocabulary} Wörter), darum wurde diese Datei wahrscheinlich daraus gemacht. Was seither hineintrainiert wurde, ist nicht in dieser Basis.</translation>
    </message>
    <message>
        <source>It has the very weights of “{name}”.</source>
        <translation>Er hat genau die Gewichte von „{name}“.</translation>
    </message>
    <message>
        <source>It has version {schema}; this program knows version {known}.</source>
        <translation>Gespeichert ist Version {schema}; dieses Programm kennt Version {known}.</translation>
    </message>
    <message>
        <source>It has {have} letters; {most} is the most.</source>
        <translation>Es sind {have} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>It has {steps} steps, of which {warmup} only raise the learning rate.</source>
        <translation>Er hat {steps} Schritte, von denen {warmup} nur die Lernrate anheben.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.</source>
        <translation>Es hat {tokens} Tokens; das Modell liest {context} auf einmal, und seine Antwort muss auch hineinpassen.</translation>
    </message>
    <message>
        <source>It holds no names with values.</source>
        <translation>Sie enthält keine Namen mit Werten.</translation>
    </message>
    <message>
        <source>It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>Morgen wird wieder nachgesehen. Neuere Versionen lassen sich immer von Hand suchen, auf der eigenen Seite des Projekts.</translation>
    </message>
    <message>
        <source>It is brought back to 16 bits while loading; the merged model loads faster.</source>
        <translation>Beim Laden wird es auf 16 Bit zurückgebracht; das zusammengeführte Modell lädt schneller.</translation>
    </message>
    <message>
        <source>It is far nearer to the tuned model at full strength than at the strength chosen. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Es ist dem angepassten Modell mit voller Stärke weit näher als dem mit der gewählten. Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>It is not in the bin any more, the system does not say where it lies, or its old place is taken.</source>
        <translation>Es liegt nicht mehr im Papierkorb, das System sagt nicht, wo es liegt, oder sein alter Platz ist belegt.</translation>
    </message>
    <message>
        <source>It is not known which base model this adapter belongs to</source>
        <translation>Es ist nicht bekannt, zu welchem Basismodell dieser Adapter gehört</translation>
    </message>
    <message>
        <source>It is not used. The engine in use, if there is one, stays as it is.</source>
        <translation>Sie wird nicht benutzt. Die benutzte Engine, falls es eine gibt, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It is of other examples than before, or perplexities of {base} and {before} count in different tokens.</source>
        <translation>Sie betrifft andere Beispiele als vorher, oder die Perplexitäten von {base} und {before} zählen in verschiedenen Tokens.</translation>
    </message>
    <message>
        <source>It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.</source>
        <translation>Das geht schnell, und ein Modell, das mit einem guten Kopf beginnt, behält mehr von dem, was es wusste, wenn der Rest lernt.</translation>
    </message>
    <message>
        <source>It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, {vocabulary} words).</source>
        <translation>Es ist dasselbe Modell in der Form zum Trainieren: gleicher Name und gleiche Maße ({layers} Schichten, {hidden} breit, {vocabulary} Wörter).</translation>
    </message>
    <message>
        <source>It is to write as your documents do</source>
        <translation>Es soll schreiben wie Ihre Dokumente</translation>
    </message>
    <message>
        <source>It is {state}, so its folder is needed.</source>
        <translation>Der Lauf hat den Status „{state}“, darum wird sein Ordner gebraucht.</translation>
    </message>
    <message>
        <source>It knows such texts less than its base</source>
        <translation>Es kennt solche Texte weniger als seine Basis</translation>
    </message>
    <message>
        <source>It loads GGUF files. Export it as GGUF.</source>
        <translation>Es lädt GGUF-Dateien. Als GGUF exportieren.</translation>
    </message>
    <message>
        <source>It loads whole models. Export the merged model.</source>
        <translation>Es lädt ganze Modelle. Das zusammengeführte Modell exportieren.</translation>
    </message>
    <message>
        <source>It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>Es macht aus demselben Gespräch andere Tokens, darum liest das Modell, womit es nicht trainiert wurde, auch wenn alles andere übereinstimmt.</translation>
    </message>
    <message>
        <source>It needs {base}</source>
        <translation>Er braucht {base}</translation>
    </message>
    <message>
        <source>It prefers the worse answers more than before</source>
        <translation>Es zieht die schlechteren Antworten mehr vor als vorher</translation>
    </message>
    <message>
        <source>It reached {temperature} °C. Training waits between rows until it is down to {target} °C.</source>
        <translation>Sie erreichte {temperature} °C. Das Training wartet zwischen Zeilen, bis sie auf {target} °C ist.</translation>
    </message>
    <message>
        <source>It should be for {family}, and is {torch}.</source>
        <translation>Sie sollte für {family} sein und ist {torch}.</translation>
    </message>
    <message>
        <source>It stays where it is; the others can be used.</source>
        <translation>Es bleibt, wo es ist; die anderen sind benutzbar.</translation>
    </message>
    <message>
        <source>It stopped with: {cause}</source>
        <translation>Sie hörte auf mit: {cause}</translation>
    </message>
    <message>
        <source>It takes seconds</source>
        <translation>Es dauert Sekunden</translation>
    </message>
    <message>
        <source>It takes {context} tokens; instruction, question and answer need {need}.</source>
        <translation>Es nimmt {context} Tokens; Anweisung, Frage und Antwort brauchen {need}.</translation>
    </message>
    <message>
        <source>It takes {need:memory}; {free:memory} are free.</source>
        <translation>Nötig sind {need:memory}; {free:memory} sind frei.</translation>
    </message>
    <message>
        <source>It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.</source>
        <translation>Sie lehrt nichts: Sie liegt hinter den ersten {longest} Tokens oder ist gleich der anderen ihres Paars.</translation>
    </message>
    <message>
        <source>It trains on “{wanted}”, and on this PC a run would use “{here}”.</source>
        <translation>Es trainiert auf „{wanted}“, und auf diesem PC würde ein Lauf „{here}“ benutzen.</translation>
    </message>
    <message>
        <source>It was chosen by hand, and all shapes agree.</source>
        <translation>Sie wurde von Hand gewählt, und alle Maße stimmen.</translation>
    </message>
    <message>
        <source>It was longer than {longest} tokens; {tokens} tokens at its end are not learned.</source>
        <translation>Es war länger als {longest} Tokens; {tokens} Tokens an seinem Ende werden nicht gelernt.</translation>
    </message>
    <message>
        <source>It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.</source>
        <translation>Er wurde mit {method} gemacht; bekannt sind hier LoRA (auch DoRA und rsLoRA) und (IA)³.</translation>
    </message>
    <message>
        <source>It was made without an address for that.</source>
        <translation>Sie wurde ohne eine Adresse dafür gemacht.</translation>
    </message>
    <message>
        <source>It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an adapter on good answers first.</source>
        <translation>Es wurde nicht für Gespräche gemacht. ORPO lehrt die Aufgabe zusammen mit der Vorliebe; mit Bewertungen erst einen Adapter auf gute Antworten trainieren.</translation>
    </message>
    <message>
        <source>It was trained on {base}, and there is no folder {path}.</source>
        <translation>Er wurde auf {base} trainiert, und es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>It was trained on {base}, which does not lie on this PC.</source>
        <translation>Er wurde auf {base} trainiert, das nicht auf diesem PC liegt.</translation>
    </message>
    <message>
        <source>Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.</source>
        <translation>Ihre 4-Bit-Form kann in einigen Rundungen von der abweichen, auf der der Checkpoint trainiert wurde.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.</source>
        <translation>Seine adapter_config.json sagt „{name}“: {value}, und hier ist nicht bekannt, was das ändert.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}.</source>
        <translation>Seine adapter_config.json sagt „{name}“: {value}.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}; {why}.</source>
        <translation>Seine adapter_config.json sagt „{name}“: {value}; {why}.</translation>
    </message>
    <message>
        <source>Its base is {base}</source>
        <translation>Seine Basis ist {base}</translation>
    </message>
    <message>
        <source>Its base may be {base}</source>
        <translation>Seine Basis ist vielleicht {base}</translation>
    </message>
    <message>
        <source>Its base model is not known</source>
        <translation>Sein Basismodell ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its check ended with code {code}. {cause}</source>
        <translation>Ihre Prüfung endete mit Code {code}. {cause}</translation>
    </message>
    <message>
        <source>Its library is installed, but the driver itself is not loaded.</source>
        <translation>Seine Bibliothek ist installiert, aber der Treiber selbst ist nicht geladen.</translation>
    </message>
    <message>
        <source>Its new head has no base to be mixed with; the strength asked for is {strength}.</source>
        <translation>Sein neuer Kopf hat keine Basis, mit der er sich mischen ließe; verlangt ist die Stärke {strength}.</translation>
    </message>
    <message>
        <source>Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that was made larger, or a base of another size, are common causes.</source>
        <translation>Sein Teil für {name} hat die Maße {have}, was nicht zu {layer} von {base} passt. Häufige Ursachen sind ein vergrößerter Wortschatz oder eine Basis anderer Größe.</translation>
    </message>
    <message>
        <source>Its process ended with code {code}. {cause}</source>
        <translation>Ihr Prozess endete mit Code {code}. {cause}</translation>
    </message>
    <message>
        <source>Its process is gone without a word, as after a power cut or a restart of the PC.</source>
        <translation>Sein Prozess ist ohne ein Wort verschwunden, wie nach einem Stromausfall oder Neustart des PCs.</translation>
    </message>
    <message>
        <source>Its scores do not compare with those of the run it came from.</source>
        <translation>Seine Wertungen sind mit denen des Laufs, aus dem es stammt, nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Its task is {task}; the library takes adapters of language models (CAUSAL_LM).</source>
        <translation>Seine Aufgabe ist {task}; die Bibliothek nimmt Adapter von Sprachmodellen (CAUSAL_LM).</translation>
    </message>
    <message>
        <source>KTO learns from answers that were liked or not, and the examples do not say which were.</source>
        <translation>KTO lernt aus Antworten, die gefielen oder nicht, und die Beispiele sagen nicht, welche es waren.</translation>
    </message>
    <message>
        <source>KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.</source>
        <translation>KTO lernt aus dem Unterschied: {liked} der Antworten gefielen und {disliked} nicht.</translation>
    </message>
    <message>
        <source>Keep exactly one of them.</source>
        <translation>Genau eines davon behalten.</translation>
    </message>
    <message>
        <source>Keep the weights in 16 bits, or train an adapter (LoRA).</source>
        <translation>Die Gewichte in 16 Bit halten oder einen Adapter (LoRA) trainieren.</translation>
    </message>
    <message>
        <source>Keep the weights in 4 bits, or switch streaming off.</source>
        <translation>Die Gewichte in 4 Bit halten oder das Streaming ausschalten.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the others out. Look at a few of them first.</source>
        <translation>Behält jeweils die erste und lässt die anderen aus. Erst einige davon ansehen.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the repetitions out.</source>
        <translation>Behält jeweils die erste und lässt die Wiederholungen aus.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn a label from, or to check it with.</source>
        <translation>Labels in weniger als fünf Zeilen: {labels}, etwa „{example}“ ({example_rows}). Das ist zu wenig, um ein Label daraus zu lernen oder daran zu prüfen.</translation>
    </message>
    <message>
        <source>Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less surely than the others.</source>
        <translation>Labels in weniger als zwanzig Zeilen: {labels}, etwa „{example}“ ({example_rows}). Sie werden weniger sicher gelernt als die anderen.</translation>
    </message>
    <message>
        <source>Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The model would take them for different labels.</source>
        <translation>Labels, die sich nur in Groß- und Kleinschreibung, Leerzeichen oder Satzzeichen unterscheiden: {labels}, etwa „{example}“ für „{becomes}“. Das Modell würde sie für verschiedene Labels halten.</translation>
    </message>
    <message>
        <source>Learn the documents in a run of their own first, then train on the merged model.</source>
        <translation>Die Dokumente erst in einem eigenen Lauf lernen, dann auf dem zusammengeführten Modell trainieren.</translation>
    </message>
    <message>
        <source>Leave it empty to use the Hub itself.</source>
        <translation>Leer lassen, um den Hub selbst zu benutzen.</translation>
    </message>
    <message>
        <source>Leave it out, or train an adapter (LoRA).</source>
        <translation>Weglassen oder einen Adapter (LoRA) trainieren.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Ihn weglassen.</translation>
    </message>
    <message>
        <source>Leave the repeated ones out in the dataset's check.</source>
        <translation>Die wiederholten in der Prüfung des Datensatzes auslassen.</translation>
    </message>
    <message>
        <source>Leave the version out to take the newest.</source>
        <translation>Die Version weglassen, um die neueste zu nehmen.</translation>
    </message>
    <message>
        <source>Leave the ways out to try all that suit.</source>
        <translation>Keine Wege angeben, um alle passenden zu testen.</translation>
    </message>
    <message>
        <source>Leave them out, or give them answers that differ.</source>
        <translation>Diese Paare auslassen oder ihnen verschiedene Antworten geben.</translation>
    </message>
    <message>
        <source>Leaves all of them out. Or put each into the right folder and read the dataset again.</source>
        <translation>Lässt alle aus. Oder jedes in den richtigen Ordner legen und den Datensatz neu lesen.</translation>
    </message>
    <message>
        <source>Leaves these rows out of training; the held-out file stays whole.</source>
        <translation>Lässt diese Zeilen beim Training aus; die zurückgehaltene Datei bleibt ganz.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Better: add examples, or give them a wider label in your file.</source>
        <translation>Lässt diese Zeilen aus. Besser: Beispiele hinzufügen oder ihnen in Ihrer Datei ein weiter gefasstes Label geben.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if several languages are meant.</source>
        <translation>Lässt diese Zeilen aus. Behalten, wenn mehrere Sprachen gewollt sind.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if the model should refuse such things.</source>
        <translation>Lässt diese Zeilen aus. Behalten, wenn das Modell so etwas ablehnen soll.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Look at a few of them first.</source>
        <translation>Lässt diese Zeilen aus. Erst einige davon ansehen.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Or train with a larger longest example.</source>
        <translation>Lässt diese Zeilen aus. Oder mit größerem „Längstes Beispiel“ trainieren.</translation>
    </message>
    <message>
        <source>Leaves these rows out. The files themselves are not touched.</source>
        <translation>Lässt diese Zeilen aus. Die Dateien selbst werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Less strength keeps most of the gain</source>
        <translation>Weniger Stärke behält das meiste vom Gewinn</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again, or choose another build of PyTorch.</source>
        <translation>Alle Dateien prüfen und neu installieren lassen oder eine andere Ausgabe von PyTorch wählen.</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again. If it happens again, choose another build of PyTorch.</source>
        <translation>Alle Dateien prüfen und neu installieren lassen. Wenn es wieder geschieht, eine andere Ausgabe von PyTorch wählen.</translation>
    </message>
    <message>
        <source>Let images be learned, and choose an image model.</source>
        <translation>Bilder lernen lassen und ein Bildmodell wählen.</translation>
    </message>
    <message>
        <source>Let it end, or stop it, then try again.</source>
        <translation>Enden lassen oder stoppen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Let it learn to write the label as its answer, or take another base model.</source>
        <translation>Es lernen lassen, das Label als Antwort zu schreiben, oder ein anderes Basismodell nehmen.</translation>
    </message>
    <message>
        <source>Let it read your documents, and learn the task</source>
        <translation>Das Modell Ihre Dokumente lesen und die Aufgabe lernen lassen</translation>
    </message>
    <message>
        <source>Let it train on, or choose another run.</source>
        <translation>Ihn weitertrainieren lassen oder einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>Let labels or numbers be learned, or choose a model that writes.</source>
        <translation>Labels oder Zahlen lernen lassen oder ein Modell wählen, das schreibt.</translation>
    </message>
    <message>
        <source>Let labels, a number or images be learned, or choose another method.</source>
        <translation>Labels, eine Zahl oder Bilder lernen lassen oder eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>Let the download finish, or get the file again.</source>
        <translation>Den Download zu Ende laufen lassen oder die Datei neu holen.</translation>
    </message>
    <message>
        <source>Let the longest answer be shorter, or the longest example longer.</source>
        <translation>Die längste Antwort kürzer oder das längste Beispiel länger sein lassen.</translation>
    </message>
    <message>
        <source>Let the model read your documents</source>
        <translation>Das Modell Ihre Dokumente lesen lassen</translation>
    </message>
    <message>
        <source>Let the program that fetched it finish, or fetch it here.</source>
        <translation>Das Programm, das es geladen hat, zu Ende laden lassen oder es hier laden.</translation>
    </message>
    <message>
        <source>Little is forgotten</source>
        <translation>Wenig wird vergessen</translation>
    </message>
    <message>
        <source>Little loss</source>
        <translation>Wenig Verlust</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Mit Passwort gesperrt</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Lange Texte</translation>
    </message>
    <message>
        <source>Look again when it has ended.</source>
        <translation>Nachsehen, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Look at its scores instead.</source>
        <translation>Stattdessen seine Wertungen ansehen.</translation>
    </message>
    <message>
        <source>Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.</source>
        <translation>Die besten und die schlechtesten Antworten ansehen. Wenn sie richtig sind, aber im falschen Ton oder in der falschen Form, hilft Feinabstimmung.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Die Liste der Läufe ansehen.</translation>
    </message>
    <message>
        <source>Look at the page that it came from before you hand it on.</source>
        <translation>Vor dem Weitergeben die Seite ansehen, von der er kam.</translation>
    </message>
    <message>
        <source>Look at the page that the base came from before you hand it on.</source>
        <translation>Vor dem Weitergeben die Seite ansehen, von der die Basis kam.</translation>
    </message>
    <message>
        <source>Look at the run's folder, or choose another run.</source>
        <translation>Den Ordner des Laufs ansehen oder einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>Look at the score of the combination.</source>
        <translation>Die Wertung der Kombination ansehen.</translation>
    </message>
    <message>
        <source>Look at them side by side. Nothing is changed by itself, because both answers may be good.</source>
        <translation>Sie nebeneinander ansehen. Von selbst wird nichts geändert, weil beide Antworten gut sein können.</translation>
    </message>
    <message>
        <source>Look at them under Runs, and let the queue go on.</source>
        <translation>Unter Läufe ansehen und die Warteschlange weitergehen lassen.</translation>
    </message>
    <message>
        <source>Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train again.</source>
        <translation>Nachsehen, was sich seither geändert hat: das Basismodell, die Versionen des Programms, der Lauf. Zum Früheren zurückkehren oder neu trainieren.</translation>
    </message>
    <message>
        <source>Look for empty answers among the training examples.</source>
        <translation>Unter den Trainingsbeispielen nach leeren Antworten suchen.</translation>
    </message>
    <message>
        <source>Look for {base}</source>
        <translation>Nach {base} suchen</translation>
    </message>
    <message>
        <source>Look on the page you have it from.</source>
        <translation>Auf der Seite nachsehen, von der Sie sie haben.</translation>
    </message>
    <message>
        <source>Look whether several texts ran together there, for instance because of a missing quotation mark.</source>
        <translation>Nachsehen, ob dort mehrere Texte ineinandergelaufen sind, etwa wegen eines fehlenden Anführungszeichens.</translation>
    </message>
    <message>
        <source>Looked up, not all answers are right yet</source>
        <translation>Nachgeschlagen sind noch nicht alle Antworten richtig</translation>
    </message>
    <message>
        <source>Looked up, the answers are good enough</source>
        <translation>Nachgeschlagen sind die Antworten gut genug</translation>
    </message>
    <message>
        <source>Looking answers up in the documents does not clearly help</source>
        <translation>Antworten in den Dokumenten nachzuschlagen hilft nicht deutlich</translation>
    </message>
    <message>
        <source>Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly remembers what it has read once.</source>
        <translation>Fakten nachzuschlagen ist besser, als sie aus Dokumenten zu lernen, bei bekannten wie bei neuen: Ein Modell behält kaum, was es einmal gelesen hat.</translation>
    </message>
    <message>
        <source>Looking passages up does not help</source>
        <translation>Textstellen nachzuschlagen hilft nicht</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Make a GGUF file of the whole model.</source>
        <translation>Eine GGUF-Datei des ganzen Modells machen.</translation>
    </message>
    <message>
        <source>Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Unter {tokens} ein neues Token der Art „Read“ anlegen und in den Einstellungen bei „Hub-Token“ eintragen.</translation>
    </message>
    <message>
        <source>Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Unter {tokens} ein Token der Art „Write“ anlegen und in den Einstellungen bei „Hub-Token“ eintragen.</translation>
    </message>
    <message>
        <source>Make room on this drive, or choose another folder.</source>
        <translation>Auf diesem Laufwerk Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>Make room; training needs some gigabytes for checkpoints.</source>
        <translation>Platz schaffen; das Training braucht einige Gigabyte für Checkpoints.</translation>
    </message>
    <message>
        <source>Make the file again, and if it stays so, export the merged model instead.</source>
        <translation>Die Datei neu machen, und wenn es so bleibt, stattdessen das zusammengeführte Modell exportieren.</translation>
    </message>
    <message>
        <source>Make the scorecard again to get one.</source>
        <translation>Das Zeugnis neu erstellen, um eine zu bekommen.</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>Viele Sprachen</translation>
    </message>
    <message>
        <source>Marks of the template stand in the answers</source>
        <translation>In den Antworten stehen Marken der Vorlage</translation>
    </message>
    <message>
        <source>Measure again when nothing else is at work.</source>
        <translation>Noch einmal messen, wenn nichts anderes arbeitet.</translation>
    </message>
    <message>
        <source>Measure this PC; it takes about 20 seconds.</source>
        <translation>Diesen PC messen; es dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>Memory was short</source>
        <translation>Der Speicher war knapp</translation>
    </message>
    <message>
        <source>Mend or leave out these rows, or train on labels instead.</source>
        <translation>Diese Zeilen berichtigen oder auslassen oder stattdessen mit Labels trainieren.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Die Datei berichtigen.</translation>
    </message>
    <message>
        <source>Messages cannot be read</source>
        <translation>Nachrichten nicht lesbar</translation>
    </message>
    <message>
        <source>Models and Runs list what there is.</source>
        <translation>Was es gibt, steht unter „Modelle“ und „Läufe“.</translation>
    </message>
    <message>
        <source>Models lists those there are.</source>
        <translation>Die vorhandenen stehen unter „Modelle“.</translation>
    </message>
    <message>
        <source>More is forgotten</source>
        <translation>Mehr wird vergessen</translation>
    </message>
    <message>
        <source>More of the same kind would be enough for another way.</source>
        <translation>Mehr von derselben Art würde für einen anderen Weg reichen.</translation>
    </message>
    <message>
        <source>More than one adapter is meant</source>
        <translation>Mehr als ein Adapter ist gemeint</translation>
    </message>
    <message>
        <source>More than one run fits</source>
        <translation>Mehr als ein Lauf passt</translation>
    </message>
    <message>
        <source>Most answers are a single word</source>
        <translation>Die meisten Antworten sind ein einziges Wort</translation>
    </message>
    <message>
        <source>Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what you want, leave them in.</source>
        <translation>Die meisten Antworten hier sind länger, darum sind diese vielleicht abgeschnitten oder Platzhalter. Wenn Sie kurze Antworten wollen, darin lassen.</translation>
    </message>
    <message>
        <source>Most examples are there more than once</source>
        <translation>Die meisten Beispiele sind mehrmals da</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Es woandershin verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Move it into the folder of its kind.</source>
        <translation>Es in den Ordner seiner Art verschieben.</translation>
    </message>
    <message>
        <source>Move the file away; then tags and notes begin anew.</source>
        <translation>Die Datei woandershin verschieben; dann beginnen Schlagwörter und Notizen neu.</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL-Bytes</translation>
    </message>
    <message>
        <source>Nearly lossless</source>
        <translation>Fast verlustfrei</translation>
    </message>
    <message>
        <source>Neither a folder, nor a model on this PC, nor a run has this name.</source>
        <translation>Weder ein Ordner noch ein Modell auf diesem PC noch ein Lauf hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Newer versions are not looked for now</source>
        <translation>Nach neueren Versionen wird jetzt nicht gesucht</translation>
    </message>
    <message>
        <source>No NVIDIA card that could be used was found.</source>
        <translation>Es wurde keine benutzbare NVIDIA-Karte gefunden.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found</source>
        <translation>Keine NVIDIA-Grafikkarte gefunden</translation>
    </message>
    <message>
        <source>No adapter here is called “{name}”.</source>
        <translation>Kein Adapter hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No build of PyTorch for {family} is known for {system}.</source>
        <translation>Für {system} ist keine PyTorch-Ausgabe für {family} bekannt.</translation>
    </message>
    <message>
        <source>No dataset is called “{name}”.</source>
        <translation>Kein Datensatz heißt „{name}“.</translation>
    </message>
    <message>
        <source>No difference that can be relied on</source>
        <translation>Kein verlässlicher Unterschied</translation>
    </message>
    <message>
        <source>No downloaded model is called “{name}”.</source>
        <translation>Kein heruntergeladenes Modell heißt „{name}“.</translation>
    </message>
    <message>
        <source>No example has anything left to learn</source>
        <translation>In keinem Beispiel bleibt etwas zu lernen</translation>
    </message>
    <message>
        <source>No example of this dataset is held out.</source>
        <translation>Von diesem Datensatz ist kein Beispiel zurückgehalten.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No longer exact</source>
        <translation>Nicht mehr exakt</translation>
    </message>
    <message>
        <source>No matching base is known</source>
        <translation>Keine passende Basis ist bekannt</translation>
    </message>
    <message>
        <source>No model known here ({count}) has its name or its shapes, and the file names none.</source>
        <translation>Kein hier bekanntes Modell ({count}) hat ihren Namen oder ihre Maße, und die Datei nennt keines.</translation>
    </message>
    <message>
        <source>No pair says which answer is better</source>
        <translation>Kein Paar sagt, welche Antwort besser ist</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine Vorliebe</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>No row has a column “{column}”.</source>
        <translation>Keine Zeile hat eine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>No run and no adapter of the library is called “{name}”.</source>
        <translation>Kein Lauf und kein Adapter der Bibliothek heißt „{name}“.</translation>
    </message>
    <message>
        <source>No run is called “{name}”.</source>
        <translation>Kein Lauf heißt „{name}“.</translation>
    </message>
    <message>
        <source>No token is set</source>
        <translation>Es ist kein Token eingetragen</translation>
    </message>
    <message>
        <source>No vote decides between the two</source>
        <translation>Keine Stimme entscheidet zwischen den beiden</translation>
    </message>
    <message>
        <source>Nobody can be asked here.</source>
        <translation>Hier lässt sich niemand fragen.</translation>
    </message>
    <message>
        <source>None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.</source>
        <translation>Keine der {lines} Zeilen von {path} war brauchbar. Bei {rows} davon: {reason}.</translation>
    </message>
    <message>
        <source>None of the {votes} votes prefers one of two answers.</source>
        <translation>Keine der {votes} Stimmen zieht eine von zwei Antworten vor.</translation>
    </message>
    <message>
        <source>None was begun, or it is done.</source>
        <translation>Es wurde keine begonnen, oder sie ist fertig.</translation>
    </message>
    <message>
        <source>None was set up here, or this is a clone, whose engine is its own environment.</source>
        <translation>Hier wurde keine eingerichtet, oder das ist ein Klon, dessen Engine seine eigene Umgebung ist.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Not JSON from here on</source>
        <translation>Ab hier kein JSON</translation>
    </message>
    <message>
        <source>Not a kind of file that can be learnt from</source>
        <translation>Keine Art von Datei, aus der sich lernen lässt</translation>
    </message>
    <message>
        <source>Not a row of the table</source>
        <translation>Keine Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Not all examples fitted into the prompt</source>
        <translation>Nicht alle Beispiele passten in den Prompt</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>Kein Objekt</translation>
    </message>
    <message>
        <source>Not clearly better than a fixed answer</source>
        <translation>Nicht deutlich besser als eine feste Antwort</translation>
    </message>
    <message>
        <source>Not enough graphics memory</source>
        <translation>Nicht genug Grafikspeicher</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Not every answer is a number</source>
        <translation>Nicht jede Antwort ist eine Zahl</translation>
    </message>
    <message>
        <source>Not readable text</source>
        <translation>Kein lesbarer Text</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Nothing has been trained on this PC so far.</source>
        <translation>Auf diesem PC wurde bisher nichts trainiert.</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>Nothing in the folder of {base} names it, so the page of the export names none.</source>
        <translation>Im Ordner von {base} ist keine Lizenz genannt, darum nennt die Seite des Exports keine.</translation>
    </message>
    <message>
        <source>Nothing in {path} could be read: {reason}.</source>
        <translation>In {path} war nichts lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing shows on the Hub until all files are there.</source>
        <translation>Im Hub erscheint nichts, bis alle Dateien da sind.</translation>
    </message>
    <message>
        <source>Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they do as well in the prompt.</source>
        <translation>Noch zeigt nichts, was richtig ist. Jetzt Prompts testen und gute Antworten als Beispiele behalten; bis etwa {few} sind sie im Prompt ebenso gut.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Noticeable loss</source>
        <translation>Merklicher Verlust</translation>
    </message>
    <message>
        <source>Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.</source>
        <translation>Aus rohen Textstellen wird kein Prompt gemacht, und keiner der getesteten Wege hat einen Text für alle Fragen.</translation>
    </message>
    <message>
        <source>Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.</source>
        <translation>Von dem, was dieser Lauf gelernt hat, hat nur LoRA eine Zahl dafür; verlangt ist die Stärke {strength}.</translation>
    </message>
    <message>
        <source>Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to {high} points, 95 %); its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>Von {count} allgemeinen Fragen beantwortet die Basis {before} richtig und das angepasste Modell {now} (Unterschied {low} bis {high} Punkte, 95 %); seine Überraschung bei gewöhnlichem Text (Perplexität): {rise}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}. At least {enough} pairs are needed.</source>
        <translation>Von {count} zurückgehaltenen Paaren ist bei {tuned} die bessere Antwort die wahrscheinlichere; beim Basismodell bei {base}. Mindestens {enough} Paare sind nötig.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; the difference lies between {low} and {high}.</source>
        <translation>Von {count} zurückgehaltenen Paaren ist bei {tuned} die bessere Antwort die wahrscheinlichere; beim Basismodell bei {base}; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Von {count} zurückgehaltenen Paaren ist bei {tuned} die bessere Antwort die wahrscheinlichere; beim Basismodell bei {base}; bei so wenigen Beispielen ist alles zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>On a Mac with Apple silicon. The second command makes a 4-bit copy.</source>
        <translation>Auf einem Mac mit Apple-Chip. Der zweite Befehl macht eine 4-Bit-Kopie.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen erreicht die Kombination {now}, „{name}“ {before}; bei so wenigen ist ein Unterschied zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen erreicht die Kombination {now}, „{name}“ {before}; der Unterschied liegt zwischen {low} und {high} und ist kein Zufall dieser wenigen.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high}.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen erreicht die Kombination {now}, „{name}“ {before}; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen ist die Wertung {now} und war {before}; bei so wenigen ist ein Unterschied zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen ging die Wertung von {before} auf {now}; der Unterschied liegt zwischen {low} und {high} und ist kein Zufall dieser wenigen.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high}.</source>
        <translation>Bei denselben {count} zurückgehaltenen Beispielen ging die Wertung von {before} auf {now}; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. At least {enough} examples are needed.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen ist die Perplexität des angepassten Modells {tuned}, die des Basismodells {base}. Mindestens {enough} Beispiele sind nötig.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen ist die Perplexität des angepassten Modells {tuned}, die des Basismodells {base}. Der Verlust je Token ändert sich um {low} bis {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}: it hesitates between fewer words at each place. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen ist die Perplexität des angepassten Modells {tuned}, die des Basismodells {base}: Es schwankt an jeder Stelle zwischen weniger Wörtern. Der Verlust je Token ändert sich um {low} bis {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model gets {prompted} with {shots} examples in the prompt; the difference lies between {low} and {high}.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}, sein Basismodell {prompted} mit {shots} Beispielen im Prompt; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, and {prompted} with {shots} examples in the prompt. Compared with that, the difference lies between {low} and {high}.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}, sein Basismodell {base}, und {prompted} mit {shots} Beispielen im Prompt. Damit verglichen liegt der Unterschied zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, but {prompted} with {shots} examples in the prompt. The tuned model is not clearly above that: with so few examples anything between {low} and {high} is possible.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}, sein Basismodell {base}, aber {prompted} mit {shots} Beispielen im Prompt. Das angepasste Modell liegt nicht deutlich darüber: Bei so wenigen Beispielen ist alles zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; the difference lies between {low} and {high}.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}, sein Basismodell {base}; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}, sein Basismodell {base}; bei so wenigen Beispielen ist alles zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; the difference lies between {low} and {high}.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}; wer immer die üblichste Antwort gäbe, erreichte {base}; der Unterschied liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Bei {count} zurückgehaltenen Beispielen, die es nie gesehen hat, erreicht das angepasste Modell {tuned}; wer immer die üblichste Antwort gäbe, erreichte {base}; bei so wenigen Beispielen ist alles zwischen {low} und {high} möglich.</translation>
    </message>
    <message>
        <source>On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of the memory.</source>
        <translation>Mit {rows} verschiedenen Beispielen lernt ein Adapter so viel, wie es das Training des ganzen Modells täte, mit einem Bruchteil des Speichers.</translation>
    </message>
    <message>
        <source>Once is no harm. If it comes again, try half the learning rate.</source>
        <translation>Einmal schadet nicht. Wenn es wiederkommt, die halbe Lernrate versuchen.</translation>
    </message>
    <message>
        <source>One adapter for each use</source>
        <translation>Ein Adapter für jeden Zweck</translation>
    </message>
    <message>
        <source>One adapter for each use is small and quick to train, and is exchanged without touching the base model.</source>
        <translation>Ein Adapter für jeden Zweck ist klein, schnell trainiert und wird ausgetauscht, ohne das Basismodell zu berühren.</translation>
    </message>
    <message>
        <source>One answer begins with a stock refusal</source>
        <translation>Eine Antwort beginnt mit einer Standardablehnung</translation>
    </message>
    <message>
        <source>One answer does not come to an end</source>
        <translation>Eine Antwort kommt nicht zum Ende</translation>
    </message>
    <message>
        <source>One answer is a single word</source>
        <translation>Eine Antwort ist ein einziges Wort</translation>
    </message>
    <message>
        <source>One answer is empty</source>
        <translation>Eine Antwort ist leer</translation>
    </message>
    <message>
        <source>One answer stands word for word in its prompt</source>
        <translation>Eine Antwort steht Wort für Wort in ihrem Prompt</translation>
    </message>
    <message>
        <source>One answer was left out</source>
        <translation>Eine Antwort wurde ausgelassen</translation>
    </message>
    <message>
        <source>One card does not answer and is left out. Restart the PC to try it again.</source>
        <translation>Eine Karte antwortet nicht und bleibt außer Betracht. Den PC neu starten, um sie wieder zu versuchen.</translation>
    </message>
    <message>
        <source>One example is longer than {context} tokens</source>
        <translation>Ein Beispiel ist länger als {context} Tokens</translation>
    </message>
    <message>
        <source>One example was cut</source>
        <translation>Ein Beispiel wurde gekürzt</translation>
    </message>
    <message>
        <source>One label occurs only once</source>
        <translation>Ein Label kommt nur einmal vor</translation>
    </message>
    <message>
        <source>One of {of} answers holds nothing.</source>
        <translation>Eine von {of} Antworten enthält nichts.</translation>
    </message>
    <message>
        <source>One of {of} answers holds “{mark}”.</source>
        <translation>Eine von {of} Antworten enthält „{mark}“.</translation>
    </message>
    <message>
        <source>One of {of} answers ran into the longest length allowed.</source>
        <translation>Eine von {of} Antworten lief in die größte erlaubte Länge.</translation>
    </message>
    <message>
        <source>One pair was left out</source>
        <translation>Ein Paar wurde ausgelassen</translation>
    </message>
    <message>
        <source>One part of this model cannot be worked out the same each time on this card. Training goes on all the same; continued after a pause, its last digits may differ.</source>
        <translation>Ein Teil dieses Modells lässt sich auf dieser Grafikkarte nicht jedes Mal gleich berechnen. Das Training geht trotzdem weiter; nach einer Pause fortgesetzt, können die letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>One question is too long for this model</source>
        <translation>Eine Frage ist zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>One row has a label that hardly occurs</source>
        <translation>Eine Zeile hat ein Label, das kaum vorkommt</translation>
    </message>
    <message>
        <source>One row has a label with few examples</source>
        <translation>Eine Zeile hat ein Label mit wenigen Beispielen</translation>
    </message>
    <message>
        <source>One row has garbled letters</source>
        <translation>Eine Zeile hat verstümmelte Buchstaben</translation>
    </message>
    <message>
        <source>One row has the prompt of another but a different answer</source>
        <translation>Eine Zeile hat den Prompt einer anderen, aber eine andere Antwort</translation>
    </message>
    <message>
        <source>One row holds a bank account</source>
        <translation>Eine Zeile enthält ein Bankkonto</translation>
    </message>
    <message>
        <source>One row holds an e-mail address</source>
        <translation>Eine Zeile enthält eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>One row is far longer than the others</source>
        <translation>Eine Zeile ist weit länger als die anderen</translation>
    </message>
    <message>
        <source>One row is in another language</source>
        <translation>Eine Zeile ist in einer anderen Sprache</translation>
    </message>
    <message>
        <source>One row is nearly the same as an earlier row</source>
        <translation>Eine Zeile gleicht fast einer früheren</translation>
    </message>
    <message>
        <source>One row is there more than once</source>
        <translation>Eine Zeile ist mehr als einmal da</translation>
    </message>
    <message>
        <source>One row may hold a card number</source>
        <translation>Eine Zeile enthält vielleicht eine Kartennummer</translation>
    </message>
    <message>
        <source>One row may hold a key or password</source>
        <translation>Eine Zeile enthält vielleicht einen Schlüssel oder ein Passwort</translation>
    </message>
    <message>
        <source>One row may hold a phone number</source>
        <translation>Eine Zeile enthält vielleicht eine Telefonnummer</translation>
    </message>
    <message>
        <source>One row spells its label differently</source>
        <translation>Eine Zeile schreibt ihr Label anders</translation>
    </message>
    <message>
        <source>One training row also stands in the held-out file</source>
        <translation>Eine Trainingszeile steht auch in der zurückgehaltenen Datei</translation>
    </message>
    <message>
        <source>One training row is nearly the same as a held-out row</source>
        <translation>Eine Trainingszeile gleicht fast einer zurückgehaltenen</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed</source>
        <translation>Nur 4-Bit-Gewichte lassen sich streamen</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be GGUF files of their own</source>
        <translation>Nur LoRA-Adapter können eigene GGUF-Dateien sein</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be combined</source>
        <translation>Nur LoRA-Adapter lassen sich kombinieren</translation>
    </message>
    <message>
        <source>Only models that write text are compared here</source>
        <translation>Hier werden nur Modelle verglichen, die Text schreiben</translation>
    </message>
    <message>
        <source>Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.</source>
        <translation>Auf der Karte sind nur {free:memory} von {total:memory} frei, und ein Schritt dauert {now} s statt {usual} s.</translation>
    </message>
    <message>
        <source>Open and save it anew.</source>
        <translation>Sie öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>Open it and save a copy without a password.</source>
        <translation>Sie öffnen und eine Kopie ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Open it in an image program and save it as PNG or JPEG, then read the dataset again.</source>
        <translation>Es in einem Bildprogramm öffnen und als PNG oder JPEG speichern, dann den Datensatz neu lesen.</translation>
    </message>
    <message>
        <source>Open the dataset and look at its tab “Doctor”.</source>
        <translation>Den Datensatz öffnen und in den Reiter „Prüfung“ sehen.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.</source>
        <translation>Gewöhnlicher Text hat das Modell wenig davon gelehrt. Etwa {pages} Seiten reichen, um daraus weiterzulernen.</translation>
    </message>
    <message>
        <source>Other base model</source>
        <translation>Anderes Basismodell</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>Other split</source>
        <translation>Andere Aufteilung</translation>
    </message>
    <message>
        <source>Passages beside the question help</source>
        <translation>Textstellen neben der Frage helfen</translation>
    </message>
    <message>
        <source>Paste the address of a model's page, such as https://huggingface.co/org/name.</source>
        <translation>Die Adresse einer Modellseite einfügen, etwa https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Paste the address of the model's page, such as https://huggingface.co/org/name.</source>
        <translation>Die Adresse der Modellseite einfügen, etwa https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.</source>
        <translation>Perplexität {alone} bei {count} zurückgehaltenen Textstellen: Zwischen so vielen Wörtern schwankt es an jeder Stelle.</translation>
    </message>
    <message>
        <source>Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: {count}; at least {enough} are needed.</source>
        <translation>Perplexität {with} mit den nächstliegenden anderen Textstellen vor einem Text, {alone} ohne sie. Zurückgehaltene Textstellen: {count}; mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model to refuse what it could do.</source>
        <translation>Wendungen wie „Als KI-Sprachmodell“ kommen von einem anderen Assistenten. Wenige davon reichen, damit ein Modell ablehnt, was es könnte.</translation>
    </message>
    <message>
        <source>PiSSA and DoRA both change what the base contributes.</source>
        <translation>PiSSA und DoRA ändern beide, was die Basis beiträgt.</translation>
    </message>
    <message>
        <source>Plain conversation format</source>
        <translation>Einfaches Gesprächsformat</translation>
    </message>
    <message>
        <source>Process {pid} is at work on it.</source>
        <translation>Prozess {pid} arbeitet daran.</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>Programm und Bibliotheken</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>Prompts are already good enough</source>
        <translation>Prompts sind schon gut genug</translation>
    </message>
    <message>
        <source>Prompts fall short</source>
        <translation>Prompts reichen nicht aus</translation>
    </message>
    <message>
        <source>Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, the model cannot learn which.</source>
        <translation>Prompts, die es betrifft: {prompts}. Bei Geschichten und Gesprächen ist das willkommen; wo es eine richtige Antwort gibt, kann das Modell nicht lernen, welche.</translation>
    </message>
    <message>
        <source>Prompts were not enough</source>
        <translation>Prompts reichten nicht</translation>
    </message>
    <message>
        <source>Put it back, or choose it again.</source>
        <translation>Sie zurücklegen oder neu wählen.</translation>
    </message>
    <message>
        <source>Put one into Settings, “Hub token”.</source>
        <translation>Unter „Einstellungen“ bei „Hub-Token“ eines eintragen.</translation>
    </message>
    <message>
        <source>Put the folder back, or add or fetch the model under Models: the run finds it there.</source>
        <translation>Den Ordner zurücklegen, oder das Modell unter „Modelle“ hinzufügen oder laden: Der Lauf findet es dort.</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run.</source>
        <translation>Das ursprüngliche Modell zurücklegen oder einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Put them back, or read the dataset again.</source>
        <translation>Sie zurücklegen oder den Datensatz neu lesen.</translation>
    </message>
    <message>
        <source>Puts the letters right and leaves everything else as it is.</source>
        <translation>Stellt die Buchstaben richtig und lässt alles andere, wie es ist.</translation>
    </message>
    <message>
        <source>PyTorch for CUDA {cuda}</source>
        <translation>PyTorch für CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the CPU</source>
        <translation>PyTorch für den Prozessor</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the card is too old</source>
        <translation>PyTorch für den Prozessor, weil die Karte zu alt ist</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the driver is too old</source>
        <translation>PyTorch für den Prozessor, weil der Treiber zu alt ist</translation>
    </message>
    <message>
        <source>PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.</source>
        <translation>PyTorch {torch} wurde für {family} gewählt, findet aber keine benutzbare Karte: {cause}.</translation>
    </message>
    <message>
        <source>Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with answers teach a task: what to do with a message.</source>
        <translation>Rohe Dokumente lehren ein Fachgebiet: wie es spricht und was zusammengehört, nicht, wie zu antworten ist. Beispiele von Prompts mit Antworten lehren eine Aufgabe: was mit einer Nachricht zu tun ist.</translation>
    </message>
    <message>
        <source>Raw text alone makes a model answer worse</source>
        <translation>Roher Text allein lässt ein Modell schlechter antworten</translation>
    </message>
    <message>
        <source>Read both before you hand it on: the stricter of them decides.</source>
        <translation>Vor dem Weitergeben beide lesen: Die strengere entscheidet.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Sie neu lesen.</translation>
    </message>
    <message>
        <source>Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.</source>
        <translation>Einige Antworten lesen: Entweder stehen sie nicht in den Dokumenten, oder dieses Modell kann sie nicht nutzen. Ein größeres vielleicht.</translation>
    </message>
    <message>
        <source>Read the answers to decide</source>
        <translation>Die Antworten lesen, um zu entscheiden</translation>
    </message>
    <message>
        <source>Read the dataset again; what does not open is then left out.</source>
        <translation>Den Datensatz neu lesen; was sich nicht öffnen lässt, wird dann ausgelassen.</translation>
    </message>
    <message>
        <source>Read the files again; they are untouched.</source>
        <translation>Die Dateien neu lesen; sie sind unberührt.</translation>
    </message>
    <message>
        <source>Reading it took all the memory there was.</source>
        <translation>Das Lesen brauchte allen vorhandenen Speicher.</translation>
    </message>
    <message>
        <source>Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.</source>
        <translation>Lesen lehrt, wie das Fachgebiet spricht; was sich ändert und was genau sein muss, gehört in den Prompt.</translation>
    </message>
    <message>
        <source>Reading the data ended without an answer</source>
        <translation>Das Lesen der Daten endete ohne Antwort</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Remove it under Models.</source>
        <translation>Es unter „Modelle“ entfernen.</translation>
    </message>
    <message>
        <source>Remove that one first, or choose another folder. Runs that were made with it need it to go on.</source>
        <translation>Erst jene entfernen oder einen anderen Ordner wählen. Läufe, die damit gemacht wurden, brauchen sie zum Weitermachen.</translation>
    </message>
    <message>
        <source>Remove the dataset and add its files again.</source>
        <translation>Den Datensatz entfernen und seine Dateien neu hinzufügen.</translation>
    </message>
    <message>
        <source>Remove the run if both are no longer needed.</source>
        <translation>Den Lauf entfernen, wenn beide nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Remove this adapter and import it again.</source>
        <translation>Diesen Adapter entfernen und neu importieren.</translation>
    </message>
    <message>
        <source>Remove this file; then add the runs to the queue again.</source>
        <translation>Diese Datei entfernen; dann die Läufe wieder in die Warteschlange stellen.</translation>
    </message>
    <message>
        <source>Removing a model has to be confirmed</source>
        <translation>Das Entfernen eines Modells muss bestätigt werden</translation>
    </message>
    <message>
        <source>Repair the engine in Settings, with “Install again”.</source>
        <translation>Die Engine in den Einstellungen reparieren, mit „Neu installieren“.</translation>
    </message>
    <message>
        <source>Repair the engine in Settings. The exported files are untouched; only the comparison is missing.</source>
        <translation>Die Engine in den Einstellungen reparieren. Die exportierten Dateien sind unberührt; nur der Vergleich fehlt.</translation>
    </message>
    <message>
        <source>Restart the PC.</source>
        <translation>Den PC neu starten.</translation>
    </message>
    <message>
        <source>Restart the PC. If it happens again, check power cables and cooling.</source>
        <translation>Den PC neu starten. Wenn es wieder geschieht, Stromkabel und Kühlung prüfen.</translation>
    </message>
    <message>
        <source>Restart the PC; if that does not help, install the driver again.</source>
        <translation>Den PC neu starten; wenn das nicht hilft, den Treiber neu installieren.</translation>
    </message>
    <message>
        <source>Restore it from the system's bin.</source>
        <translation>Aus dem Papierkorb des Systems wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or begin a new vote.</source>
        <translation>Die Datei aus einer Kopie wiederherstellen oder eine neue Abstimmung beginnen.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or make the set again.</source>
        <translation>Die Datei aus einer Kopie wiederherstellen oder den Satz neu anlegen.</translation>
    </message>
    <message>
        <source>Run it again after any change to see whether the quality has moved.</source>
        <translation>Nach jeder Änderung noch einmal auswerten, um zu sehen, ob sich die Qualität verändert hat.</translation>
    </message>
    <message>
        <source>Run “python3 packaging/dev.py setup” to bring it up to date.</source>
        <translation>„python3 packaging/dev.py setup“ ausführen, um sie auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>Runs and Adapters list what is here.</source>
        <translation>Was hier ist, steht unter „Läufe“ und „Adapter“.</translation>
    </message>
    <message>
        <source>Runs are waiting, and the queue starts them.</source>
        <translation>Läufe warten, und die Warteschlange startet sie.</translation>
    </message>
    <message>
        <source>Runs go on without the window; downloads and the set-up of the engine keep what has arrived.</source>
        <translation>Läufe gehen ohne das Fenster weiter; Downloads und die Einrichtung der Engine behalten, was angekommen ist.</translation>
    </message>
    <message>
        <source>Runs lists them all.</source>
        <translation>Alle stehen unter „Läufe“.</translation>
    </message>
    <message>
        <source>Runs that were at work then go on from their last checkpoint with “Continue”.</source>
        <translation>Läufe, die gerade arbeiteten, gehen mit „Fortsetzen“ von ihrem letzten Checkpoint aus weiter.</translation>
    </message>
    <message>
        <source>Runs that were chosen: {count}.</source>
        <translation>Gewählte Läufe: {count}.</translation>
    </message>
    <message>
        <source>Runs train on the processor</source>
        <translation>Läufe trainieren auf dem Prozessor</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Sicherheitsabstand</translation>
    </message>
    <message>
        <source>Same base model</source>
        <translation>Gleiches Basismodell</translation>
    </message>
    <message>
        <source>Same data</source>
        <translation>Gleiche Daten</translation>
    </message>
    <message>
        <source>Same examples, other documents</source>
        <translation>Gleiche Beispiele, andere Dokumente</translation>
    </message>
    <message>
        <source>Save a report and send it to whoever helps you, if it happens again.</source>
        <translation>Wenn es wieder geschieht, einen Bericht speichern und an die Person schicken, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels; a few hundred do.</source>
        <translation>Es mit weniger Pixeln speichern; ein paar Hundert reichen.</translation>
    </message>
    <message>
        <source>Save the recipe again where it came from.</source>
        <translation>Das Rezept dort neu speichern, wo es herkam.</translation>
    </message>
    <message>
        <source>Save the report as a web page, and print that.</source>
        <translation>Den Bericht als Webseite speichern und diese drucken.</translation>
    </message>
    <message>
        <source>Say more of it.</source>
        <translation>Mehr davon angeben.</translation>
    </message>
    <message>
        <source>Say what the documents are for</source>
        <translation>Angeben, wofür die Dokumente sind</translation>
    </message>
    <message>
        <source>Search for the model by name and take the one with *.safetensors files.</source>
        <translation>Nach dem Namen des Modells suchen und das mit *.safetensors-Dateien nehmen.</translation>
    </message>
    <message>
        <source>See what a head alone reaches first</source>
        <translation>Erst sehen, was ein Kopf allein erreicht</translation>
    </message>
    <message>
        <source>See whether the model is less surprised by a text when passages of your documents stand before it.</source>
        <translation>Sehen, ob ein Text das Modell weniger überrascht, wenn Stellen aus Ihren Dokumenten davor stehen.</translation>
    </message>
    <message>
        <source>Serves it with the interface of OpenAI.</source>
        <translation>Stellt es mit der Schnittstelle von OpenAI bereit.</translation>
    </message>
    <message>
        <source>Serves the base model, and the adapter under its own name.</source>
        <translation>Stellt das Basismodell bereit und den Adapter unter seinem eigenen Namen.</translation>
    </message>
    <message>
        <source>Set examples aside, give a file of held-out examples, or leave the scorecard out.</source>
        <translation>Beispiele zurücklegen, eine Datei mit zurückgelegten Beispielen angeben oder auf das Zeugnis verzichten.</translation>
    </message>
    <message>
        <source>Set one up first; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Erst eine einrichten; in einem Klon „python3 packaging/dev.py setup“ ausführen.</translation>
    </message>
    <message>
        <source>Set the engine up again, and it is fetched for this card.</source>
        <translation>Die Engine neu einrichten, dann wird sie für diese Karte geholt.</translation>
    </message>
    <message>
        <source>Set the engine up for this card under Settings. Home says what is the matter with the card.</source>
        <translation>Richten Sie die Engine in den Einstellungen für diese Karte ein. „Start“ sagt, was mit der Karte ist.</translation>
    </message>
    <message>
        <source>Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Die Engine unter „Einstellungen“ einrichten; in einem Klon „python3 packaging/dev.py setup“ ausführen.</translation>
    </message>
    <message>
        <source>Set the share of general examples to 0.</source>
        <translation>Den Anteil allgemeiner Beispiele auf 0 setzen.</translation>
    </message>
    <message>
        <source>Set up the engine; the button leads there.</source>
        <translation>Die Engine einrichten; der Knopf führt dorthin.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>Sign in and accept the terms at {page}; some makers look at each request, which can take days. A fine-grained token also needs the right to read gated repositories ({tokens}).</source>
        <translation>Unter {page} anmelden und den Bedingungen zustimmen; manche Hersteller sehen sich jede Anfrage an, was Tage dauern kann. Ein Token mit einzelnen Rechten („fine-grained“) braucht auch das Recht, zugangsbeschränkte Repositorys zu lesen ({tokens}).</translation>
    </message>
    <message>
        <source>Single facts are still better looked up</source>
        <translation>Einzelne Fakten schlägt man weiterhin besser nach</translation>
    </message>
    <message>
        <source>Small cards and devices</source>
        <translation>Kleine Karten und Geräte</translation>
    </message>
    <message>
        <source>So close to one half, no useful number of further votes can be named.</source>
        <translation>So nahe an der Hälfte lässt sich keine brauchbare Zahl weiterer Stimmen nennen.</translation>
    </message>
    <message>
        <source>Some answers are empty</source>
        <translation>Einige Antworten sind leer</translation>
    </message>
    <message>
        <source>Some answers are not learned</source>
        <translation>Einige Antworten werden nicht gelernt</translation>
    </message>
    <message>
        <source>Some answers do not come to an end</source>
        <translation>Einige Antworten kommen nicht zum Ende</translation>
    </message>
    <message>
        <source>Some answers were left out</source>
        <translation>Einige Antworten wurden ausgelassen</translation>
    </message>
    <message>
        <source>Some examples were cut</source>
        <translation>Einige Beispiele wurden gekürzt</translation>
    </message>
    <message>
        <source>Some held-out examples are set apart</source>
        <translation>Einige zurückgehaltene Beispiele bleiben beiseite</translation>
    </message>
    <message>
        <source>Some labels occur only once</source>
        <translation>Manche Labels kommen nur einmal vor</translation>
    </message>
    <message>
        <source>Some pairs prefer nothing</source>
        <translation>In manchen Paaren ist nichts vorzuziehen</translation>
    </message>
    <message>
        <source>Some pairs were left out</source>
        <translation>Einige Paare wurden ausgelassen</translation>
    </message>
    <message>
        <source>Some questions are too long for this model</source>
        <translation>Einige Fragen sind zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>Some texts have no label</source>
        <translation>Manche Texte haben kein Label</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Sorting and extracting</source>
        <translation>Sortieren und Herauslesen</translation>
    </message>
    <message>
        <source>Split it, or save it as JSON Lines, CSV or Parquet.</source>
        <translation>Sie teilen oder als JSON Lines, CSV oder Parquet speichern.</translation>
    </message>
    <message>
        <source>Start a new run with the same recipe.</source>
        <translation>Einen neuen Lauf mit demselben Rezept starten.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Start one under New run.</source>
        <translation>Beginnen Sie einen unter „Neuer Lauf“.</translation>
    </message>
    <message>
        <source>Stop it or take it out of the queue first.</source>
        <translation>Ihn erst stoppen oder aus der Warteschlange nehmen.</translation>
    </message>
    <message>
        <source>Stop, and start again with half the learning rate.</source>
        <translation>Stoppen und mit der halben Lernrate neu starten.</translation>
    </message>
    <message>
        <source>Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.</source>
        <translation>In den Einstellungen ausschalten (oder HF_HUB_OFFLINE in der Umgebung) oder ein Modell auf diesem PC benutzen.</translation>
    </message>
    <message>
        <source>Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.</source>
        <translation>Dateien in JSON Lines, JSON, CSV, Parquet, Excel, Text, Markdown, HTML, PDF, Word oder EPUB nehmen.</translation>
    </message>
    <message>
        <source>Take a base model for text, or folders of images as examples.</source>
        <translation>Ein Basismodell für Text nehmen oder Ordner mit Bildern als Beispiele.</translation>
    </message>
    <message>
        <source>Take a base model that sees images.</source>
        <translation>Ein Basismodell nehmen, das Bilder sieht.</translation>
    </message>
    <message>
        <source>Take a base model that writes, or examples that are texts with labels.</source>
        <translation>Ein Basismodell nehmen, das schreibt, oder Beispiele, die Texte mit Labels sind.</translation>
    </message>
    <message>
        <source>Take a larger form, or the merged model, which is whole.</source>
        <translation>Eine größere Form nehmen oder das zusammengeführte Modell, das ganz ist.</translation>
    </message>
    <message>
        <source>Take another model, such as one of the recommended ones.</source>
        <translation>Ein anderes Modell nehmen, etwa eines der empfohlenen.</translation>
    </message>
    <message>
        <source>Take care whom such a file comes from. Put a name there instead, or save the recipe again.</source>
        <translation>Darauf achten, von wem eine solche Datei kommt. Dort einen Namen eintragen oder das Rezept neu speichern.</translation>
    </message>
    <message>
        <source>Take fewer at a time.</source>
        <translation>Weniger auf einmal nehmen.</translation>
    </message>
    <message>
        <source>Take fewer prompts; for data to learn from there is Datasets.</source>
        <translation>Weniger Prompts nehmen; für Daten zum Lernen gibt es „Datensätze“.</translation>
    </message>
    <message>
        <source>Take fewer.</source>
        <translation>Weniger nehmen.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Es herausnehmen.</translation>
    </message>
    <message>
        <source>Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.</source>
        <translation>Mehr als {fewest} Schritte nehmen (mehr Epochen oder weniger Zeilen je Schritt) oder ein kürzeres Warm-up.</translation>
    </message>
    <message>
        <source>Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.</source>
        <translation>Text mit einem Prompt je Zeile nehmen oder JSON Lines mit „prompt“ oder „messages“.</translation>
    </message>
    <message>
        <source>Take the Hub itself instead of a mirror (Settings, “Hub address”).</source>
        <translation>Statt eines Spiegels den Hub selbst nehmen (Einstellungen, „Adresse des Hubs“).</translation>
    </message>
    <message>
        <source>Take the base model that it belongs to.</source>
        <translation>Das Basismodell nehmen, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Take the field out, or save the recipe again.</source>
        <translation>Das Feld herausnehmen oder das Rezept neu speichern.</translation>
    </message>
    <message>
        <source>Take the file of a language model.</source>
        <translation>Die Datei eines Sprachmodells nehmen.</translation>
    </message>
    <message>
        <source>Take the file of the language model that it belongs to.</source>
        <translation>Die Datei des Sprachmodells nehmen, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Take the file with the weights.</source>
        <translation>Die Datei mit den Gewichten nehmen.</translation>
    </message>
    <message>
        <source>Take the model it belongs to{base}.</source>
        <translation>Das Modell nehmen, zu dem er gehört{base}.</translation>
    </message>
    <message>
        <source>Take the model they were made from{base}.</source>
        <translation>Das Modell nehmen, aus dem sie gemacht wurden{base}.</translation>
    </message>
    <message>
        <source>Take the runs out of the queue first (Runs).</source>
        <translation>Erst die Läufe aus der Warteschlange nehmen („Läufe“).</translation>
    </message>
    <message>
        <source>Take them out of one of the two files.</source>
        <translation>Sie aus einer der beiden Dateien herausnehmen.</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF.</source>
        <translation>Nimmt Ordner von Llama-, Mistral-, Gemma- und Phi-Modellen; für andere GGUF exportieren.</translation>
    </message>
    <message>
        <source>That base model is not on this PC yet.</source>
        <translation>Dieses Basismodell ist noch nicht auf diesem PC.</translation>
    </message>
    <message>
        <source>That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got better is mostly chance.</source>
        <translation>Das reicht, um etwas auszuprobieren und um einen Ton oder eine Form zu lehren. Unter {wanted} Beispielen ist es meist Zufall, ob es besser wurde.</translation>
    </message>
    <message>
        <source>That is learned by going on reading them: about {pages} pages are enough.</source>
        <translation>Das lernt es, indem es sie weiterliest: Etwa {pages} Seiten reichen.</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Das ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.</source>
        <translation>Dieser Anteil der gewichteten Summe der Teile, gemessen an ihrer quadrierten Größe, bleibt; der Rest fällt weg.</translation>
    </message>
    <message>
        <source>The GGUF file cannot be read</source>
        <translation>Die GGUF-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The GGUF file is not complete</source>
        <translation>Die GGUF-Datei ist nicht vollständig</translation>
    </message>
    <message>
        <source>The GGUF file is not there</source>
        <translation>Die GGUF-Datei ist nicht da</translation>
    </message>
    <message>
        <source>The Hub asks for a pause</source>
        <translation>Der Hub bittet um eine Pause</translation>
    </message>
    <message>
        <source>The Hub could not be found</source>
        <translation>Der Hub war nicht zu finden</translation>
    </message>
    <message>
        <source>The Hub could not be reached</source>
        <translation>Der Hub war nicht erreichbar</translation>
    </message>
    <message>
        <source>The Hub does not allow this</source>
        <translation>Der Hub erlaubt das nicht</translation>
    </message>
    <message>
        <source>The Hub does not allow this upload</source>
        <translation>Der Hub erlaubt diesen Upload nicht</translation>
    </message>
    <message>
        <source>The Hub does not hand out {repo} any more.</source>
        <translation>Der Hub gibt {repo} nicht mehr heraus.</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Der Hub kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>The Hub has a problem of its own</source>
        <translation>Der Hub hat selbst ein Problem</translation>
    </message>
    <message>
        <source>The Hub's answer is far too long</source>
        <translation>Die Antwort des Hubs ist viel zu lang</translation>
    </message>
    <message>
        <source>The Modelfile beside it has template and stop words.</source>
        <translation>Das Modelfile daneben enthält Vorlage und Stoppwörter.</translation>
    </message>
    <message>
        <source>The Modelfile says nothing about the chat template</source>
        <translation>Das Modelfile sagt nichts über die Chatvorlage</translation>
    </message>
    <message>
        <source>The NVIDIA driver answered with an error.</source>
        <translation>Der NVIDIA-Treiber antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running</source>
        <translation>Der NVIDIA-Treiber läuft nicht</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running, so its card cannot be used.</source>
        <translation>Der NVIDIA-Treiber läuft nicht, darum ist seine Karte nicht benutzbar.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is running but sees no card.</source>
        <translation>Der NVIDIA-Treiber läuft, sieht aber keine Karte.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old</source>
        <translation>Der NVIDIA-Treiber ist zu alt</translation>
    </message>
    <message>
        <source>The NVIDIA driver was just updated</source>
        <translation>Der NVIDIA-Treiber wurde gerade aktualisiert</translation>
    </message>
    <message>
        <source>The NVIDIA driver's library (NVML) is not installed on this PC.</source>
        <translation>Die Bibliothek des NVIDIA-Treibers (NVML) ist auf diesem PC nicht installiert.</translation>
    </message>
    <message>
        <source>The PDF could not be made</source>
        <translation>Das PDF ließ sich nicht erstellen</translation>
    </message>
    <message>
        <source>The Python packages for training are missing: {cause}.</source>
        <translation>Die Python-Pakete zum Trainieren fehlen: {cause}.</translation>
    </message>
    <message>
        <source>The adapter alone cannot carry a strength</source>
        <translation>Der Adapter allein kann keine Stärke tragen</translation>
    </message>
    <message>
        <source>The adapter cannot be merged into this model</source>
        <translation>Der Adapter lässt sich nicht in dieses Modell einarbeiten</translation>
    </message>
    <message>
        <source>The adapter does not go onto this base model</source>
        <translation>Der Adapter passt nicht auf dieses Basismodell</translation>
    </message>
    <message>
        <source>The adapter gives another model than the tuned one</source>
        <translation>Der Adapter ergibt ein anderes Modell als das angepasste</translation>
    </message>
    <message>
        <source>The adapter gives the tuned model</source>
        <translation>Der Adapter ergibt das angepasste Modell</translation>
    </message>
    <message>
        <source>The adapter has no weights</source>
        <translation>Der Adapter hat keine Gewichte</translation>
    </message>
    <message>
        <source>The adapter is not there</source>
        <translation>Der Adapter ist nicht da</translation>
    </message>
    <message>
        <source>The adapter names it, and all its shapes agree.</source>
        <translation>Der Adapter nennt sie, und alle seine Maße stimmen.</translation>
    </message>
    <message>
        <source>The adapter names {named}, and none of the {count} models known here has its shapes.</source>
        <translation>Der Adapter nennt {named}, und keines der {count} hier bekannten Modelle hat seine Maße.</translation>
    </message>
    <message>
        <source>The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with every model built the same.</source>
        <translation>Der Adapter nennt {named}, was hier nicht bekannt ist. Alle seine Maße stimmen mit {base} überein, aber das tun sie mit jedem gleich gebauten Modell.</translation>
    </message>
    <message>
        <source>The adapter's base model is not on this PC</source>
        <translation>Das Basismodell des Adapters ist nicht auf diesem PC</translation>
    </message>
    <message>
        <source>The adapter's configuration cannot be read</source>
        <translation>Die Konfiguration des Adapters ist nicht lesbar</translation>
    </message>
    <message>
        <source>The adapter's configuration makes no sense</source>
        <translation>Die Konfiguration des Adapters ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The adapter's weights are damaged</source>
        <translation>Die Gewichte des Adapters sind beschädigt</translation>
    </message>
    <message>
        <source>The adapter's weights are not what its configuration says</source>
        <translation>Die Gewichte des Adapters sind nicht, was seine Konfiguration sagt</translation>
    </message>
    <message>
        <source>The address before it is kept.</source>
        <translation>Die vorige Adresse bleibt.</translation>
    </message>
    <message>
        <source>The answers are much longer than expected</source>
        <translation>Die Antworten sind viel länger als erwartet</translation>
    </message>
    <message>
        <source>The answers are much shorter than expected</source>
        <translation>Die Antworten sind viel kürzer als erwartet</translation>
    </message>
    <message>
        <source>The answers repeat themselves</source>
        <translation>Die Antworten wiederholen sich</translation>
    </message>
    <message>
        <source>The answers would not fit</source>
        <translation>Die Antworten würden nicht passen</translation>
    </message>
    <message>
        <source>The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.</source>
        <translation>Der letzte Beitrag des Assistenten ist im fertigen Gespräch nicht zu finden, darum ist unbekannt, was zu lernen ist.</translation>
    </message>
    <message>
        <source>The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned model {now}. Its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>Die Basis ist bei {count} allgemeinen Fragen kaum besser als Raten ({chance}): {before}, und das angepasste Modell {now}. Seine Überraschung bei gewöhnlichem Text (Perplexität): {rise}.</translation>
    </message>
    <message>
        <source>The base model changed since this run was made</source>
        <translation>Das Basismodell hat sich geändert, seit dieser Lauf entstand</translation>
    </message>
    <message>
        <source>The base model could not be loaded</source>
        <translation>Das Basismodell ließ sich nicht laden</translation>
    </message>
    <message>
        <source>The base model differs</source>
        <translation>Das Basismodell ist ein anderes</translation>
    </message>
    <message>
        <source>The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.</source>
        <translation>Das Basismodell hat keine eigene Chatvorlage, darum wird „User: … Assistant: …“ benutzt und mit dem Adapter gespeichert.</translation>
    </message>
    <message>
        <source>The base model here is another than this adapter was matched with</source>
        <translation>Das Basismodell hier ist ein anderes als das, dem dieser Adapter zugeordnet wurde</translation>
    </message>
    <message>
        <source>The base model is not here</source>
        <translation>Das Basismodell ist nicht hier</translation>
    </message>
    <message>
        <source>The base model is not there</source>
        <translation>Das Basismodell ist nicht da</translation>
    </message>
    <message>
        <source>The base model of this adapter is not here</source>
        <translation>Das Basismodell dieses Adapters ist nicht hier</translation>
    </message>
    <message>
        <source>The base model of “{name}” is not here</source>
        <translation>Das Basismodell von „{name}“ ist nicht hier</translation>
    </message>
    <message>
        <source>The base model reads the answers first</source>
        <translation>Das Basismodell liest die Antworten zuerst</translation>
    </message>
    <message>
        <source>The base model stays as it is. An instruction and a few fitting examples stand in front of each question.</source>
        <translation>Das Basismodell bleibt, wie es ist. Vor jeder Frage stehen eine Anweisung und einige passende Beispiele.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from those.</source>
        <translation>Das Basismodell bleibt, wie es ist. Die Textstellen, die zu einer Frage passen, kommen in den Prompt, und es antwortet daraus.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit best stand in front of each question.</source>
        <translation>Das Basismodell bleibt, wie es ist. Vor jeder Frage stehen die Textstellen, die am besten passen.</translation>
    </message>
    <message>
        <source>The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.</source>
        <translation>Das Basismodell bleibt, wie es ist; kleine Zusätze neben seinen Gewichten (LoRA, oder QLoRA in 4 Bit) lernen.</translation>
    </message>
    <message>
        <source>The base model with examples is as good</source>
        <translation>Das Basismodell mit Beispielen ist ebenso gut</translation>
    </message>
    <message>
        <source>The base model with examples is better</source>
        <translation>Das Basismodell mit Beispielen ist besser</translation>
    </message>
    <message>
        <source>The base was quantised anew</source>
        <translation>Die Basis wurde neu quantisiert</translation>
    </message>
    <message>
        <source>The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.</source>
        <translation>Die Basis {base} steht unter {licence}, der Adapter unter {own}; die Seite des Exports nennt beide.</translation>
    </message>
    <message>
        <source>The best look cannot be kept</source>
        <translation>Der beste Stand lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>The best look is kept</source>
        <translation>Der beste Stand wird behalten</translation>
    </message>
    <message>
        <source>The best one reached {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>Der beste erreichte bei Ihren zurückgehaltenen Beispielen {score}, von {ceiling} erreichbaren.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples).</source>
        <translation>Der beste Prompt erreicht {score} des Erreichbaren ({low} bis {high}, mit {count} zurückgehaltenen Beispielen).</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); at least {enough} are needed.</source>
        <translation>Der beste Prompt erreicht {score} des Erreichbaren ({low} bis {high}, mit {count} zurückgehaltenen Beispielen); mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); {gap} are missing.</source>
        <translation>Der beste Prompt erreicht {score} des Erreichbaren ({low} bis {high}, mit {count} zurückgehaltenen Beispielen); {gap} fehlen.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>Der beste Prompt erreicht bei Ihren zurückgehaltenen Beispielen {score}, von {ceiling} erreichbaren.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>Der beste Prompt erreicht bei Ihren zurückgehaltenen Beispielen {score}, von {ceiling} erreichbaren. Training hat kaum noch etwas zu gewinnen.</translation>
    </message>
    <message>
        <source>The best prompt's answers share {score} of what can be reached ({low} to {high}, by {count} held-out examples) with the expected ones, letter by letter. There are many good answers to such questions, so even a perfect model does not reach 100 %.</source>
        <translation>Die Antworten des besten Prompts haben Buchstabe für Buchstabe {score} des Erreichbaren ({low} bis {high}, mit {count} zurückgehaltenen Beispielen) mit den erwarteten gemeinsam. Auf solche Fragen gibt es viele gute Antworten, darum erreicht selbst ein vollkommenes Modell keine 100 %.</translation>
    </message>
    <message>
        <source>The better answer is nearly always the longer one</source>
        <translation>Die bessere Antwort ist fast immer die längere</translation>
    </message>
    <message>
        <source>The card does not tell its temperature or its power, so that the limit under Settings has no effect here.</source>
        <translation>Die Karte nennt weder Temperatur noch Leistung, sodass die Grenze unter „Einstellungen“ hier nicht wirkt.</translation>
    </message>
    <message>
        <source>The card drew {watts} W on average. Training waits between rows to stay below {limit} W.</source>
        <translation>Die Karte nahm im Mittel {watts} W auf. Das Training wartet zwischen Zeilen, um unter {limit} W zu bleiben.</translation>
    </message>
    <message>
        <source>The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.</source>
        <translation>Die Karte hat {total:memory}, davon sind {free:memory} frei; dieser Lauf belegte schon {held:memory}.</translation>
    </message>
    <message>
        <source>The card is cooling down</source>
        <translation>Die Karte kühlt ab</translation>
    </message>
    <message>
        <source>The card is divided by MIG, and Tunesmith trains on whole cards only.</source>
        <translation>Die Karte ist durch MIG geteilt, und Tunesmith trainiert nur auf ganzen Karten.</translation>
    </message>
    <message>
        <source>The card's limit cannot be kept</source>
        <translation>Die Grenze der Karte lässt sich nicht einhalten</translation>
    </message>
    <message>
        <source>The card's memory overflows into the PC's</source>
        <translation>Der Speicher der Karte läuft in den Arbeitsspeicher über</translation>
    </message>
    <message>
        <source>The changed tensors take the place of the base's own.</source>
        <translation>Die geänderten Tensoren treten an die Stelle der eigenen der Basis.</translation>
    </message>
    <message>
        <source>The chat template that goes along gives another text than in training, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>Die mitgegebene Chatvorlage ergibt einen anderen Text als im Training, darum liest das Modell, womit es nicht trainiert wurde, auch wenn alles andere übereinstimmt.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another recipe</source>
        <translation>Der Checkpoint gehört zu einem anderen Rezept</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read</source>
        <translation>Der Checkpoint ist nicht lesbar</translation>
    </message>
    <message>
        <source>The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.</source>
        <translation>Der Checkpoint wurde mit {before} geschrieben; hier ist {now}. Das Training geht weiter, aber nicht Bit für Bit wie dort.</translation>
    </message>
    <message>
        <source>The column to split by is not there</source>
        <translation>Die Spalte zum Aufteilen ist nicht da</translation>
    </message>
    <message>
        <source>The comparison took too long</source>
        <translation>Der Vergleich dauerte zu lange</translation>
    </message>
    <message>
        <source>The config.json in {path} asks for program code from the internet, which Tunesmith never runs.</source>
        <translation>Die config.json in {path} verlangt Programmcode aus dem Internet; den führt Tunesmith nie aus.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>Der Verbindung wird nicht vertraut</translation>
    </message>
    <message>
        <source>The connection to the Hub is not safe</source>
        <translation>Die Verbindung zum Hub ist nicht sicher</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>Das Gespräch bleibt erhalten.</translation>
    </message>
    <message>
        <source>The conversation is not there</source>
        <translation>Das Gespräch ist nicht da</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>Das Gespräch ist zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>Die beschädigte Datei bleibt als {aside} erhalten.</translation>
    </message>
    <message>
        <source>The data does not fit into this PC's memory</source>
        <translation>Die Daten passen nicht in den Arbeitsspeicher dieses PCs</translation>
    </message>
    <message>
        <source>The data is not here</source>
        <translation>Die Daten sind nicht hier</translation>
    </message>
    <message>
        <source>The dataset could not be changed</source>
        <translation>Der Datensatz ließ sich nicht ändern</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>Der Datensatz ist, wie er war.</translation>
    </message>
    <message>
        <source>The dataset is not ready yet</source>
        <translation>Der Datensatz ist noch nicht bereit</translation>
    </message>
    <message>
        <source>The dataset is not there</source>
        <translation>Der Datensatz ist nicht da</translation>
    </message>
    <message>
        <source>The dataset's own copy is damaged</source>
        <translation>Die eigene Kopie des Datensatzes ist beschädigt</translation>
    </message>
    <message>
        <source>The dataset's settings cannot be read</source>
        <translation>Die Einstellungen des Datensatzes sind nicht lesbar</translation>
    </message>
    <message>
        <source>The doctor offers no fix “{code}” for “{name}”.</source>
        <translation>Die Prüfung bietet für „{name}“ keine Reparatur „{code}“ an.</translation>
    </message>
    <message>
        <source>The documents come first</source>
        <translation>Die Dokumente kommen zuerst</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>Der Download brach ab</translation>
    </message>
    <message>
        <source>The download came to a standstill</source>
        <translation>Der Download kam zum Stillstand</translation>
    </message>
    <message>
        <source>The drive became full</source>
        <translation>Das Laufwerk ist voll geworden</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The driver lost contact with the card.</source>
        <translation>Der Treiber hat den Kontakt zur Karte verloren.</translation>
    </message>
    <message>
        <source>The engine did not understand</source>
        <translation>Die Engine hat nicht verstanden</translation>
    </message>
    <message>
        <source>The engine does not fit on this drive</source>
        <translation>Die Engine passt nicht auf dieses Laufwerk</translation>
    </message>
    <message>
        <source>The engine gave no answer</source>
        <translation>Die Engine gab keine Antwort</translation>
    </message>
    <message>
        <source>The engine is being set up already</source>
        <translation>Die Engine wird schon eingerichtet</translation>
    </message>
    <message>
        <source>The engine is in use</source>
        <translation>Die Engine ist in Gebrauch</translation>
    </message>
    <message>
        <source>The engine on this PC is the build for the processor, which cannot use a graphics card.</source>
        <translation>Die Engine auf diesem PC ist die Ausgabe für den Prozessor, die keine Grafikkarte benutzen kann.</translation>
    </message>
    <message>
        <source>The evaluation is saved</source>
        <translation>Die Auswertung ist gespeichert</translation>
    </message>
    <message>
        <source>The evaluation is saved, but not compared</source>
        <translation>Die Auswertung ist gespeichert, aber nicht verglichen</translation>
    </message>
    <message>
        <source>The example was not added</source>
        <translation>Das Beispiel wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The examples are being learned by heart</source>
        <translation>Die Beispiele werden auswendig gelernt</translation>
    </message>
    <message>
        <source>The examples go into the prompt</source>
        <translation>Die Beispiele kommen in den Prompt</translation>
    </message>
    <message>
        <source>The expected answer is “{answer}” {count} times; saying that always would be right always.</source>
        <translation>Die erwartete Antwort ist {count}-mal „{answer}“; wer das immer sagt, hat immer recht.</translation>
    </message>
    <message>
        <source>The export needs an empty folder</source>
        <translation>Der Export braucht einen leeren Ordner</translation>
    </message>
    <message>
        <source>The exported files are untouched.</source>
        <translation>Die exportierten Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>The features of each example are worked out once and kept; the head itself learns in seconds.</source>
        <translation>Die Merkmale jedes Beispiels werden einmal berechnet und behalten; der Kopf selbst lernt in Sekunden.</translation>
    </message>
    <message>
        <source>The field could be learned from them.</source>
        <translation>Das Fachgebiet ließe sich daraus lernen.</translation>
    </message>
    <message>
        <source>The field is learned from raw documents, what to do with it from your examples, in one run.</source>
        <translation>Das Fachgebiet wird aus rohen Dokumenten gelernt, was damit zu tun ist, aus Ihren Beispielen, in einem Lauf.</translation>
    </message>
    <message>
        <source>The field is unusual</source>
        <translation>Das Fachgebiet ist ungewöhnlich</translation>
    </message>
    <message>
        <source>The field is unusual, and there is a task</source>
        <translation>Das Fachgebiet ist ungewöhnlich, und es gibt eine Aufgabe</translation>
    </message>
    <message>
        <source>The field is unusual, and you have documents of it</source>
        <translation>Das Fachgebiet ist ungewöhnlich, und Sie haben Dokumente daraus</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file itself names it as its model.</source>
        <translation>Die Datei selbst nennt es als ihr Modell.</translation>
    </message>
    <message>
        <source>The file names it as where it comes from. It has not been compared with the file yet.</source>
        <translation>Die Datei nennt es als ihre Herkunft. Es wurde noch nicht mit der Datei verglichen.</translation>
    </message>
    <message>
        <source>The file says that its model was made from it. What was trained into it since is not in this base.</source>
        <translation>Die Datei sagt, dass ihr Modell daraus gemacht wurde. Was seither hineintrainiert wurde, ist nicht in dieser Basis.</translation>
    </message>
    <message>
        <source>The file was damaged, so everything is set as at the first start.</source>
        <translation>Die Datei war beschädigt; deshalb ist alles wie beim ersten Start eingestellt.</translation>
    </message>
    <message>
        <source>The files of “{name}” have not been read to the end.</source>
        <translation>Die Dateien von „{name}“ sind noch nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The first to chat in a terminal, the second to serve it.</source>
        <translation>Der erste zum Chatten in einem Terminal, der zweite zum Bereitstellen.</translation>
    </message>
    <message>
        <source>The first {steps} of {all} steps go over the documents once; the examples follow.</source>
        <translation>Die ersten {steps} von {all} Schritten gehen einmal über die Dokumente; die Beispiele folgen.</translation>
    </message>
    <message>
        <source>The folder does not hold everything</source>
        <translation>Der Ordner enthält nicht alles</translation>
    </message>
    <message>
        <source>The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.</source>
        <translation>Das eingefrorene Modell kennt solche Texte kaum. Mit {rows} Beispielen lässt sich auch sein eigenes Lesen anpassen.</translation>
    </message>
    <message>
        <source>The general questions cannot be read</source>
        <translation>Die allgemeinen Fragen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The graphics card can train.</source>
        <translation>Die Grafikkarte kann trainieren.</translation>
    </message>
    <message>
        <source>The graphics card cannot be read</source>
        <translation>Die Grafikkarte lässt sich nicht auslesen</translation>
    </message>
    <message>
        <source>The graphics card cannot be used</source>
        <translation>Die Grafikkarte ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The graphics card fell away</source>
        <translation>Die Grafikkarte fiel aus</translation>
    </message>
    <message>
        <source>The graphics card has fallen off the bus</source>
        <translation>Die Grafikkarte ist nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>The graphics card is split into slices</source>
        <translation>Die Grafikkarte ist in Teile aufgeteilt</translation>
    </message>
    <message>
        <source>The graphics card may not be used</source>
        <translation>Die Grafikkarte darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>The graphics card stopped working on this run</source>
        <translation>Die Grafikkarte hat bei diesem Lauf aufgehört zu arbeiten</translation>
    </message>
    <message>
        <source>The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison would look better than the model is.</source>
        <translation>Die zurückgehaltene Datei hat {held_out} Zeilen. Womit trainiert wurde, wird auf jeden Fall gut beantwortet, darum sähe der Vergleich besser aus, als das Modell ist.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.</source>
        <translation>Der Prüfverlust ist seit {looks} Blicken nicht besser geworden. Der beste Stand, nach Schritt {step}, wird behalten.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, not the best look, after step {step}.</source>
        <translation>Der Prüfverlust ist seit {looks} Blicken nicht besser geworden. Behalten wird der letzte Schritt, wie das Rezept es sagt, nicht der beste Stand, nach Schritt {step}.</translation>
    </message>
    <message>
        <source>The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the training loss went on falling.</source>
        <translation>Der Prüfverlust war bei Schritt {best_step} mit {best} am besten und ist bis Schritt {step} auf {now} gestiegen, während der Trainingsverlust weiter sank.</translation>
    </message>
    <message>
        <source>The image model lacks a file</source>
        <translation>Dem Bildmodell fehlt eine Datei</translation>
    </message>
    <message>
        <source>The images are unusual</source>
        <translation>Die Bilder sind ungewöhnlich</translation>
    </message>
    <message>
        <source>The index cannot be understood</source>
        <translation>Das Verzeichnis ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>The index does not have this package</source>
        <translation>Das Verzeichnis hat dieses Paket nicht</translation>
    </message>
    <message>
        <source>The index offers other files than it should</source>
        <translation>Das Verzeichnis bietet andere Dateien an, als es sollte</translation>
    </message>
    <message>
        <source>The installer said: {cause}</source>
        <translation>Das Installationsprogramm meldete: {cause}</translation>
    </message>
    <message>
        <source>The labels are uneven: one row has the rarest</source>
        <translation>Die Labels sind ungleich verteilt: Eine Zeile hat das seltenste</translation>
    </message>
    <message>
        <source>The labels are uneven: {rows} rows have the rarest</source>
        <translation>Die Labels sind ungleich verteilt: {rows} Zeilen haben das seltenste</translation>
    </message>
    <message>
        <source>The labels change often</source>
        <translation>Die Labels ändern sich oft</translation>
    </message>
    <message>
        <source>The last checkpoint of the run is kept.</source>
        <translation>Der letzte Checkpoint des Laufs bleibt erhalten.</translation>
    </message>
    <message>
        <source>The licence of the adapter is not known</source>
        <translation>Die Lizenz des Adapters ist nicht bekannt</translation>
    </message>
    <message>
        <source>The licence of the base model is not known</source>
        <translation>Die Lizenz des Basismodells ist nicht bekannt</translation>
    </message>
    <message>
        <source>The limit can be changed under Settings at any time.</source>
        <translation>Die Grenze lässt sich jederzeit unter „Einstellungen“ ändern.</translation>
    </message>
    <message>
        <source>The limit of {limit} °C can be changed under Settings at any time.</source>
        <translation>Die Grenze von {limit} °C lässt sich jederzeit unter „Einstellungen“ ändern.</translation>
    </message>
    <message>
        <source>The log of the run has the details.</source>
        <translation>Das Protokoll des Laufs hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>The longest answer ({answer} tokens) must be shorter than the longest example ({context}).</source>
        <translation>Die längste Antwort ({answer} Token) muss kürzer sein als das längste Beispiel ({context}).</translation>
    </message>
    <message>
        <source>The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the model's row is cut off.</source>
        <translation>Die längste hat {longest} Zeichen, während fast alle anderen unter {usual} bleiben. Was nicht in die Zeile des Modells passt, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.</source>
        <translation>Der Verlust war auf {lowest} gesunken und liegt nun seit {count} Schritten weit darüber, im Mittel bei {now}.</translation>
    </message>
    <message>
        <source>The loss was {first} at first and is {now} after {step} steps.</source>
        <translation>Der Verlust war anfangs {first} und ist nach {step} Schritten {now}.</translation>
    </message>
    <message>
        <source>The measurement gave a number that makes no sense: {cause}.</source>
        <translation>Die Messung ergab eine Zahl ohne Sinn: {cause}.</translation>
    </message>
    <message>
        <source>The merged model answers otherwise than the tuned model</source>
        <translation>Das zusammengeführte Modell antwortet anders als das angepasste Modell</translation>
    </message>
    <message>
        <source>The merged model is nearly the tuned model</source>
        <translation>Das zusammengeführte Modell ist nahezu das angepasste Modell</translation>
    </message>
    <message>
        <source>The merged model is the tuned model</source>
        <translation>Das zusammengeführte Modell ist das angepasste Modell</translation>
    </message>
    <message>
        <source>The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.</source>
        <translation>Das Verfahren „{method}“ ändert Gewichte des Modells selbst, und das Rezept hält sie in 4 Bit.</translation>
    </message>
    <message>
        <source>The model answered {count} held-out examples; the score is {now}.</source>
        <translation>Das Modell hat {count} zurückgehaltene Beispiele beantwortet; die Wertung ist {now}.</translation>
    </message>
    <message>
        <source>The model could not be written as GGUF</source>
        <translation>Das Modell ließ sich nicht als GGUF schreiben</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>Das Modell erreicht {tuned}; wer immer die üblichste Antwort gäbe, erreichte {base}. Ein zurückgehaltenes Beispiel ist zu wenig für eine Aussage; mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>Das Modell erreicht {tuned}; wer immer die üblichste Antwort gäbe, erreichte {base}. {count} zurückgehaltene Beispiele sind zu wenige für eine Aussage; mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>The model has no such layers</source>
        <translation>Das Modell hat keine solchen Schichten</translation>
    </message>
    <message>
        <source>The model has no tokenizer</source>
        <translation>Das Modell hat keinen Tokenizer</translation>
    </message>
    <message>
        <source>The model has no weights</source>
        <translation>Das Modell hat keine Gewichte</translation>
    </message>
    <message>
        <source>The model is not complete</source>
        <translation>Das Modell ist nicht vollständig</translation>
    </message>
    <message>
        <source>The model knows its language already.</source>
        <translation>Das Modell kennt seine Sprache schon.</translation>
    </message>
    <message>
        <source>The model learns to give better answers rather than worse ones, and is held close to how it was.</source>
        <translation>Das Modell lernt, eher bessere als schlechtere Antworten zu geben, und wird nahe an seinem alten Stand gehalten.</translation>
    </message>
    <message>
        <source>The model sees them more often than the others and learns them by heart. That is {share} % of all rows.</source>
        <translation>Das Modell sieht sie öfter als die anderen und lernt sie auswendig. Das sind {share} % aller Zeilen.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your labels.</source>
        <translation>Das Modell bleibt, wie es ist; nur eine kleine Schicht darüber lernt Ihre Labels.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your numbers.</source>
        <translation>Das Modell bleibt, wie es ist; nur eine kleine Schicht darüber lernt Ihre Zahlen.</translation>
    </message>
    <message>
        <source>The model would have to learn its language first.</source>
        <translation>Das Modell müsste erst seine Sprache lernen.</translation>
    </message>
    <message>
        <source>The model's chat template does not work</source>
        <translation>Die Chatvorlage des Modells funktioniert nicht</translation>
    </message>
    <message>
        <source>The model's chat template hides the answer</source>
        <translation>Die Chatvorlage des Modells verbirgt die Antwort</translation>
    </message>
    <message>
        <source>The model's description cannot be read</source>
        <translation>Die Beschreibung des Modells ist nicht lesbar</translation>
    </message>
    <message>
        <source>The model's own chat template has no place for one, or none that can be said in Ollama's language.</source>
        <translation>Die eigene Chatvorlage des Modells hat keinen Platz dafür oder keinen, der sich in der Sprache von Ollama sagen lässt.</translation>
    </message>
    <message>
        <source>The model's tokenizer cannot be read</source>
        <translation>Der Tokenizer des Modells ist nicht lesbar</translation>
    </message>
    <message>
        <source>The model's tokenizer is missing</source>
        <translation>Der Tokenizer des Modells fehlt</translation>
    </message>
    <message>
        <source>The model's weights are damaged</source>
        <translation>Die Gewichte des Modells sind beschädigt</translation>
    </message>
    <message>
        <source>The model's weights cannot be trusted</source>
        <translation>Den Gewichten des Modells ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: there seems to be no internet connection.</source>
        <translation>Der Name {host} ließ sich nicht auflösen: Es scheint keine Internetverbindung zu geben.</translation>
    </message>
    <message>
        <source>The new engine does not see the graphics card</source>
        <translation>Die neue Engine sieht die Grafikkarte nicht</translation>
    </message>
    <message>
        <source>The new engine does not start</source>
        <translation>Die neue Engine startet nicht</translation>
    </message>
    <message>
        <source>The new engine does not work</source>
        <translation>Die neue Engine funktioniert nicht</translation>
    </message>
    <message>
        <source>The newer version could not be fetched</source>
        <translation>Die neuere Version ließ sich nicht laden</translation>
    </message>
    <message>
        <source>The number format does not suit the card</source>
        <translation>Das Zahlenformat passt nicht zur Karte</translation>
    </message>
    <message>
        <source>The number format does not suit the device</source>
        <translation>Das Zahlenformat passt nicht zum Gerät</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out so far: {count}.</source>
        <translation>Die Zahlen wurden bei Schritt {step} unendlich oder undefiniert, darum blieb das Gelernte, wie es war. Bisher ausgelassene Schritte: {count}.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, which had to be left out.</source>
        <translation>Die Zahlen wurden bei Schritt {step} unendlich oder undefiniert; er musste ausgelassen werden.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}; {count} steps had to be left out.</source>
        <translation>Die Zahlen wurden bei Schritt {step} unendlich oder undefiniert; {count} Schritte mussten ausgelassen werden.</translation>
    </message>
    <message>
        <source>The old name is kept.</source>
        <translation>Der alte Name bleibt.</translation>
    </message>
    <message>
        <source>The only vote prefers none of the two answers.</source>
        <translation>Die einzige Stimme zieht keine der beiden Antworten vor.</translation>
    </message>
    <message>
        <source>The only vote says that both are as good, or both bad.</source>
        <translation>Die einzige Stimme sagt, dass beide gleich gut sind oder beide schlecht.</translation>
    </message>
    <message>
        <source>The other files are kept.</source>
        <translation>Die anderen Dateien bleiben.</translation>
    </message>
    <message>
        <source>The other files of the run are untouched.</source>
        <translation>Die anderen Dateien des Laufs sind unberührt.</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>Die Pakete ließen sich nicht installieren</translation>
    </message>
    <message>
        <source>The process ended with code {code}.</source>
        <translation>Der Prozess endete mit Code {code}.</translation>
    </message>
    <message>
        <source>The process that draws it ended with code {code}: {cause}</source>
        <translation>Der Prozess, der es zeichnet, endete mit Code {code}: {cause}</translation>
    </message>
    <message>
        <source>The process that reads it ended with code {code}. {cause}</source>
        <translation>Der Prozess, der sie liest, endete mit Code {code}. {cause}</translation>
    </message>
    <message>
        <source>The process was ended by signal {signal}; when memory runs out, the system does that.</source>
        <translation>Der Prozess wurde durch Signal {signal} beendet; das tut das System, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>The program's own Python is not there</source>
        <translation>Das eigene Python des Programms ist nicht da</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>Der Proxy ließ das nicht durch</translation>
    </message>
    <message>
        <source>The proxy does not let it through</source>
        <translation>Der Proxy lässt es nicht durch</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered to {host}: {cause}.</source>
        <translation>Der Proxy {proxy} antwortete auf die Anfrage an {host}: {cause}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered: {cause}.</source>
        <translation>Der Proxy {proxy} antwortete: {cause}.</translation>
    </message>
    <message>
        <source>The quality has dropped</source>
        <translation>Die Qualität ist gesunken</translation>
    </message>
    <message>
        <source>The quality has risen</source>
        <translation>Die Qualität ist gestiegen</translation>
    </message>
    <message>
        <source>The quality is as it was</source>
        <translation>Die Qualität ist, wie sie war</translation>
    </message>
    <message>
        <source>The questions are too long for this model</source>
        <translation>Die Fragen sind zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>Die Warteschlange ist nicht lesbar</translation>
    </message>
    <message>
        <source>The queue could not be changed</source>
        <translation>Die Warteschlange ließ sich nicht ändern</translation>
    </message>
    <message>
        <source>The queue is as it was.</source>
        <translation>Die Warteschlange ist, wie sie war.</translation>
    </message>
    <message>
        <source>The queue is at work</source>
        <translation>Die Warteschlange arbeitet</translation>
    </message>
    <message>
        <source>The queue was made anew, and is on hold</source>
        <translation>Die Warteschlange wurde neu erstellt und ist angehalten</translation>
    </message>
    <message>
        <source>The recipe asks for streaming but keeps the weights in 16 bits.</source>
        <translation>Das Rezept verlangt Streaming, behält die Gewichte aber in 16 Bit.</translation>
    </message>
    <message>
        <source>The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.</source>
        <translation>Das Rezept verlangt die Karte, aber PyTorch {torch} der Engine findet keine, die es benutzen kann.</translation>
    </message>
    <message>
        <source>The recipe asks to compare {compare} held-out examples but sets none aside.</source>
        <translation>Das Rezept will {compare} zurückgehaltene Beispiele vergleichen, hält aber keine zurück.</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>Das Rezept ist nicht lesbar</translation>
    </message>
    <message>
        <source>The recipe cannot be saved</source>
        <translation>Das Rezept lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The recipe file has a field that is not known</source>
        <translation>Die Rezeptdatei hat ein Feld, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>The recipe file has a hash that is none</source>
        <translation>Die Rezeptdatei hat einen Hash, der keiner ist</translation>
    </message>
    <message>
        <source>The recipe file has a value that cannot be right</source>
        <translation>Die Rezeptdatei hat einen Wert, der nicht stimmen kann</translation>
    </message>
    <message>
        <source>The recipe file points to a place on the PC</source>
        <translation>Die Rezeptdatei zeigt auf einen Ort auf dem PC</translation>
    </message>
    <message>
        <source>The recipe has an unknown field</source>
        <translation>Das Rezept hat ein unbekanntes Feld</translation>
    </message>
    <message>
        <source>The recipe is not there</source>
        <translation>Das Rezept ist nicht da</translation>
    </message>
    <message>
        <source>The recipe lacks a value</source>
        <translation>Dem Rezept fehlt ein Wert</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.</source>
        <translation>Das Rezept lernte {name} ({train} Beispiele, {held_out} zurückgehalten), und nichts auf diesem PC ist dasselbe.</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and {here_held_out}).</source>
        <translation>Das Rezept lernte {name} ({train} Beispiele, {held_out} zurückgehalten); das hier ist {here} ({here_train} und {here_held_out}).</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {model} reads text.</source>
        <translation>Das Rezept lernt, was auf Bildern ist, aber {model} liest Text.</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {name} holds texts.</source>
        <translation>Das Rezept lernt, was auf Bildern ist, aber {name} enthält Texte.</translation>
    </message>
    <message>
        <source>The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.</source>
        <translation>Das Rezept lässt die Schichten {chosen} lernen, aber das Modell hat {layers}, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The recipe names documents beside its examples, but its objective is {objective}.</source>
        <translation>Das Rezept nennt Dokumente neben seinen Beispielen, aber sein Ziel ist {objective}.</translation>
    </message>
    <message>
        <source>The recipe teaches {objective}, which “{name}” cannot teach.</source>
        <translation>Das Rezept lehrt {objective}; das kann „{name}“ nicht lehren.</translation>
    </message>
    <message>
        <source>The recipe trains only a new head, but its objective is {objective}.</source>
        <translation>Das Rezept trainiert nur einen neuen Kopf, aber sein Ziel ist {objective}.</translation>
    </message>
    <message>
        <source>The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.</source>
        <translation>Das Rezept wurde mit {name} ({source}) gemacht; hier ist es {here} ({here_source}), was nicht dasselbe ist.</translation>
    </message>
    <message>
        <source>The recipe's objective is {objective}, but {name} holds images.</source>
        <translation>Das Ziel des Rezepts ist {objective}, aber {name} enthält Bilder.</translation>
    </message>
    <message>
        <source>The record of “{name}” was made anew</source>
        <translation>Die Aufzeichnung von „{name}“ wurde neu erstellt</translation>
    </message>
    <message>
        <source>The result will not be quite the same. Fetch the same state of the model if that matters.</source>
        <translation>Das Ergebnis wird nicht ganz dasselbe sein. Denselben Stand des Modells laden, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what is liked.</source>
        <translation>Die Zeilen haben keine besseren und schlechteren Antworten, darum werden sie gelernt, wie sie sind. Paare oder Bewertungen sammeln für das, was gefällt.</translation>
    </message>
    <message>
        <source>The rows have no labels</source>
        <translation>Die Zeilen haben keine Labels</translation>
    </message>
    <message>
        <source>The run is drifting away from what it had learned</source>
        <translation>Der Lauf entfernt sich von dem, was er gelernt hatte</translation>
    </message>
    <message>
        <source>The run is hardly learning</source>
        <translation>Der Lauf lernt kaum</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>Der Lauf arbeitet noch</translation>
    </message>
    <message>
        <source>The run was paused by the system</source>
        <translation>Das System hat den Lauf pausiert</translation>
    </message>
    <message>
        <source>The run {name} learned {objective}.</source>
        <translation>Der Lauf {name} hat {objective} gelernt.</translation>
    </message>
    <message>
        <source>The run “{name}” does not say any more what it was made with: {cause}.</source>
        <translation>Der Lauf „{name}“ sagt nicht mehr, womit er gemacht wurde: {cause}.</translation>
    </message>
    <message>
        <source>The run “{name}” has no adapter and no changed weights yet.</source>
        <translation>Der Lauf „{name}“ hat noch keinen Adapter und keine geänderten Gewichte.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody liked.</source>
        <translation>Der Lauf „{name}“ hat keine Beispiele zurückgehalten oder nur solche mit Labels, die er nie gesehen hat, oder mit Antworten, die niemand mochte.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside.</source>
        <translation>Der Lauf „{name}“ hat keine Beispiele zurückgehalten.</translation>
    </message>
    <message>
        <source>The run's record cannot be read</source>
        <translation>Die Aufzeichnung des Laufs ist nicht lesbar</translation>
    </message>
    <message>
        <source>The running driver and its library are of different versions.</source>
        <translation>Der laufende Treiber und seine Bibliothek haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>The same base model</source>
        <translation>Dasselbe Basismodell</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>Dieselben Daten</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation>Der Server sendet nichts mehr</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Der Server verweigert es</translation>
    </message>
    <message>
        <source>The set-up ended unexpectedly</source>
        <translation>Die Einrichtung endete unerwartet</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>The share of general examples is {share}, but what is learned is “{objective}”.</source>
        <translation>Der Anteil allgemeiner Beispiele ist {share}, gelernt wird aber „{objective}“.</translation>
    </message>
    <message>
        <source>The signature of {address} does not belong to them.</source>
        <translation>Die Signatur von {address} gehört ihnen nicht.</translation>
    </message>
    <message>
        <source>The smallest. Small models become unusable in it.</source>
        <translation>Die kleinste. Kleine Modelle werden darin unbrauchbar.</translation>
    </message>
    <message>
        <source>The split cannot be made like this</source>
        <translation>So lässt sich nicht aufteilen</translation>
    </message>
    <message>
        <source>The starter model could not be fetched</source>
        <translation>Das Startermodell ließ sich nicht laden</translation>
    </message>
    <message>
        <source>The system told it to end, as when the PC is switched off.</source>
        <translation>Das System wollte, dass er endet, wie beim Ausschalten des PCs.</translation>
    </message>
    <message>
        <source>The system's keyring could not be used</source>
        <translation>Der Schlüsselbund des Systems war nicht benutzbar</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>Die Schlagwörter lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>The tags could not be changed</source>
        <translation>Die Schlagwörter ließen sich nicht ändern</translation>
    </message>
    <message>
        <source>The token before it, if any, is kept.</source>
        <translation>Das vorige Token bleibt, falls es eines gab.</translation>
    </message>
    <message>
        <source>The token cannot be kept on this PC</source>
        <translation>Das Token lässt sich auf diesem PC nicht aufbewahren</translation>
    </message>
    <message>
        <source>The token of {name} is of the kind “Read”; sending needs one that may write.</source>
        <translation>Das Token von {name} ist von der Art „Read“; zum Senden ist eines nötig, das schreiben darf.</translation>
    </message>
    <message>
        <source>The token that ends an answer in training does not end one there: answers would go on and on.</source>
        <translation>Das Token, das im Training eine Antwort beendet, beendet dort keine: Antworten gingen immer weiter.</translation>
    </message>
    <message>
        <source>The token would travel where others can read it</source>
        <translation>Das Token würde unterwegs mitlesbar sein</translation>
    </message>
    <message>
        <source>The training data is not there</source>
        <translation>Die Trainingsdaten sind nicht da</translation>
    </message>
    <message>
        <source>The training engine is damaged</source>
        <translation>Die Engine zum Trainieren ist beschädigt</translation>
    </message>
    <message>
        <source>The training engine is not installed</source>
        <translation>Die Engine zum Trainieren ist nicht installiert</translation>
    </message>
    <message>
        <source>The training engine is not set up yet</source>
        <translation>Die Engine zum Trainieren ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>Das angepasste Modell erreicht {tuned}, sein Basismodell {base}. Ein zurückgehaltenes Beispiel ist zu wenig für eine Aussage; mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>Das angepasste Modell erreicht {tuned}, sein Basismodell {base}. {count} zurückgehaltene Beispiele sind zu wenige für eine Aussage; mindestens {enough} sind nötig.</translation>
    </message>
    <message>
        <source>The tuned model is worse than its base</source>
        <translation>Das angepasste Modell ist schlechter als seine Basis</translation>
    </message>
    <message>
        <source>The upload did not get through</source>
        <translation>Der Upload kam nicht durch</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation>Die übliche Wahl</translation>
    </message>
    <message>
        <source>The weights did not reach the graphics card in time</source>
        <translation>Die Gewichte kamen nicht rechtzeitig auf die Grafikkarte</translation>
    </message>
    <message>
        <source>The weights in {path} are stored in a reduced form that cannot be trained from.</source>
        <translation>Die Gewichte in {path} sind in einer verkleinerten Form gespeichert, von der aus sich nicht trainieren lässt.</translation>
    </message>
    <message>
        <source>The whole model does not fit into memory</source>
        <translation>Das ganze Modell passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended with: {fault}.</source>
        <translation>Das Fenster, das am {when} geöffnet wurde, endete mit: {fault}.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended without a word: something else ended it, or the system did because memory was running out.</source>
        <translation>Das Fenster, das am {when} geöffnet wurde, endete ohne ein Wort: Etwas anderes hat es beendet, oder das System, weil der Speicher knapp wurde.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} was not closed before the PC started anew.</source>
        <translation>Das Fenster, das am {when} geöffnet wurde, war nicht geschlossen, als der PC neu startete.</translation>
    </message>
    <message>
        <source>The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the task.</source>
        <translation>Die Wörter des Fachgebiets stehen in Ihren {rows} Beispielen, und ein Adapter auf allen Schichten lernt sie mit der Aufgabe zusammen.</translation>
    </message>
    <message>
        <source>The work with the Hub ended without an answer</source>
        <translation>Die Arbeit mit dem Hub endete ohne Antwort</translation>
    </message>
    <message>
        <source>The wrong file was removed.</source>
        <translation>Die falsche Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>The wrong file was removed; the others are kept.</source>
        <translation>Die falsche Datei wurde entfernt; die anderen bleiben.</translation>
    </message>
    <message>
        <source>The zip file cannot be read</source>
        <translation>Die Zip-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The {card} has compute capability {capability}; what training needs begins at {oldest}.</source>
        <translation>Die {card} hat Compute Capability {capability}; was das Training braucht, beginnt bei {oldest}.</translation>
    </message>
    <message>
        <source>The {count} answers of this run were kept without a score.</source>
        <translation>Die {count} Antworten dieses Laufs wurden ohne Wertung gespeichert.</translation>
    </message>
    <message>
        <source>Their scores and losses were measured on other examples and do not compare exactly.</source>
        <translation>Ihre Wertungen und Verluste wurden mit anderen Beispielen gemessen und sind nicht genau vergleichbar.</translation>
    </message>
    <message>
        <source>Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to write that way.</source>
        <translation>Ihr Text wurde einmal mit der falschen Zeichentabelle gelesen („GrÃ¶ÃŸe“ statt „Größe“). Das Modell würde lernen, so zu schreiben.</translation>
    </message>
    <message>
        <source>Then prompts do more of the work.</source>
        <translation>Dann leisten Prompts mehr von der Arbeit.</translation>
    </message>
    <message>
        <source>Then training has nothing left to win.</source>
        <translation>Dann hat Training nichts mehr zu gewinnen.</translation>
    </message>
    <message>
        <source>Then training may close the gap.</source>
        <translation>Dann kann Training die Lücke schließen.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in the prompt show as much.</source>
        <translation>Es sind etwa {pages} Seiten; ab etwa {field_pages} nimmt ein Modell auf, wie ein Fachgebiet schreibt. Textstellen im Prompt zeigen ebenso viel.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.</source>
        <translation>Es sind etwa {pages} Seiten; ab etwa {field_pages} kann das Modell daraus das Fachgebiet lernen.</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>Es sind genug Beispiele</translation>
    </message>
    <message>
        <source>There are enough examples for an adapter</source>
        <translation>Für einen Adapter gibt es genug Beispiele</translation>
    </message>
    <message>
        <source>There are enough examples of each label</source>
        <translation>Es gibt genug Beispiele für jedes Label</translation>
    </message>
    <message>
        <source>There are enough images of each kind</source>
        <translation>Es gibt genug Bilder jeder Art</translation>
    </message>
    <message>
        <source>There are few examples</source>
        <translation>Es gibt wenige Beispiele</translation>
    </message>
    <message>
        <source>There are few examples of each label</source>
        <translation>Es gibt wenige Beispiele für jedes Label</translation>
    </message>
    <message>
        <source>There are few images of each kind</source>
        <translation>Es gibt wenige Bilder jeder Art</translation>
    </message>
    <message>
        <source>There are few pairs or ratings</source>
        <translation>Es gibt wenige Paare oder Bewertungen</translation>
    </message>
    <message>
        <source>There are hardly any examples</source>
        <translation>Es gibt kaum Beispiele</translation>
    </message>
    <message>
        <source>There are many labelled examples</source>
        <translation>Es gibt viele Beispiele mit Labels</translation>
    </message>
    <message>
        <source>There are no examples to show to the model</source>
        <translation>Es gibt keine Beispiele, die sich dem Modell zeigen ließen</translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>Es gibt noch keine Beispiele</translation>
    </message>
    <message>
        <source>There are no pairs to learn from</source>
        <translation>Es gibt keine Paare, aus denen zu lernen wäre</translation>
    </message>
    <message>
        <source>There are no prompts in this file</source>
        <translation>In dieser Datei sind keine Prompts</translation>
    </message>
    <message>
        <source>There are only {rows} examples</source>
        <translation>Es sind nur {rows} Beispiele</translation>
    </message>
    <message>
        <source>There are too few examples</source>
        <translation>Es sind zu wenige Beispiele</translation>
    </message>
    <message>
        <source>There are too few held-out examples to tell</source>
        <translation>Zu wenige zurückgehaltene Beispiele für eine Aussage</translation>
    </message>
    <message>
        <source>There are too few held-out passages to tell</source>
        <translation>Zu wenige zurückgehaltene Textstellen für eine Aussage</translation>
    </message>
    <message>
        <source>There are {examples} examples with {tokens} tokens to learn.</source>
        <translation>Es gibt {examples} Beispiele mit {tokens} zu lernenden Tokens.</translation>
    </message>
    <message>
        <source>There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.</source>
        <translation>Es sind {labels} verschiedene in {examples} Trainingsbeispielen; aus so vielen lassen sich bis zu {most} lernen.</translation>
    </message>
    <message>
        <source>There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a head on frozen features is what can be learned at all.</source>
        <translation>Es sind im Mittel {per_label} für jedes Label, wo etwa {fewest_per_label} ein Anfang sind. Mit so wenigen lässt sich überhaupt nur ein Kopf auf eingefrorenen Merkmalen lernen.</translation>
    </message>
    <message>
        <source>There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.</source>
        <translation>Es sind {rows} verschiedene; mindestens {fewest} sind nötig, und hundert sind ein Anfang.</translation>
    </message>
    <message>
        <source>There is a great deal to learn from</source>
        <translation>Es gibt sehr viel, woraus zu lernen ist</translation>
    </message>
    <message>
        <source>There is already a file of that name</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>There is little text to go on with</source>
        <translation>Es gibt wenig Text, von dem auszugehen ist</translation>
    </message>
    <message>
        <source>There is little to learn from</source>
        <translation>Es gibt wenig, woraus zu lernen ist</translation>
    </message>
    <message>
        <source>There is little to read</source>
        <translation>Es gibt wenig zu lesen</translation>
    </message>
    <message>
        <source>There is no adapter here</source>
        <translation>Hier ist kein Adapter</translation>
    </message>
    <message>
        <source>There is no adapter in {path}.</source>
        <translation>In {path} ist kein Adapter.</translation>
    </message>
    <message>
        <source>There is no answer to compare</source>
        <translation>Es gibt keine Antwort zum Vergleichen</translation>
    </message>
    <message>
        <source>There is no answer to learn from</source>
        <translation>Es gibt keine Antwort, aus der zu lernen wäre</translation>
    </message>
    <message>
        <source>There is no dataset in {path}.</source>
        <translation>In {path} ist kein Datensatz.</translation>
    </message>
    <message>
        <source>There is no engine to repair</source>
        <translation>Es gibt keine Engine, die zu reparieren wäre</translation>
    </message>
    <message>
        <source>There is no field “{field}” in a recipe file.</source>
        <translation>In einer Rezeptdatei gibt es kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no model or run {name}</source>
        <translation>Es gibt kein Modell und keinen Lauf {name}</translation>
    </message>
    <message>
        <source>There is no prompt to export</source>
        <translation>Es gibt keinen Prompt zum Exportieren</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>In {path} ist kein Lauf.</translation>
    </message>
    <message>
        <source>There is no run yet</source>
        <translation>Es gibt noch keinen Lauf</translation>
    </message>
    <message>
        <source>There is no set-up to go on with</source>
        <translation>Es gibt keine Einrichtung, mit der fortzufahren wäre</translation>
    </message>
    <message>
        <source>There is no such adapter</source>
        <translation>Einen solchen Adapter gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such build of PyTorch</source>
        <translation>Eine solche PyTorch-Ausgabe gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>Einen solchen Datensatz gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Ein solches Modell gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such model here</source>
        <translation>Ein solches Modell ist nicht hier</translation>
    </message>
    <message>
        <source>There is no such prompt set</source>
        <translation>Einen solchen Promptsatz gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such version of the model</source>
        <translation>Eine solche Version des Modells gibt es nicht</translation>
    </message>
    <message>
        <source>There is no token for {endpoint} in the keyring.</source>
        <translation>Im Schlüsselbund ist kein Token für {endpoint}.</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>In dieser Datei ist nichts</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder</source>
        <translation>In diesem Ordner ist nichts Gelerntes</translation>
    </message>
    <message>
        <source>There is nothing of that name to export</source>
        <translation>Unter diesem Namen gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>There is nothing to ask this model</source>
        <translation>Es gibt nichts, was sich dieses Modell fragen ließe</translation>
    </message>
    <message>
        <source>There is nothing to combine</source>
        <translation>Es gibt nichts zu kombinieren</translation>
    </message>
    <message>
        <source>There is nothing to compare on</source>
        <translation>Es gibt nichts, woran sich vergleichen ließe</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Es gibt noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on</source>
        <translation>Es gibt nichts, womit sich auswerten ließe</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Es gibt noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>There is nothing to learn from</source>
        <translation>Es gibt nichts, woraus zu lernen wäre</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>Es gibt nichts auszubessern</translation>
    </message>
    <message>
        <source>There is nothing to prefer in them, so they teach nothing.</source>
        <translation>Darin ist nichts vorzuziehen, darum lehren sie nichts.</translation>
    </message>
    <message>
        <source>There is nothing to score on</source>
        <translation>Es gibt nichts, woran sich bewerten ließe</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Es gibt nichts zu senden</translation>
    </message>
    <message>
        <source>There is nothing to set up</source>
        <translation>Es gibt nichts einzurichten</translation>
    </message>
    <message>
        <source>There is nothing to tell apart</source>
        <translation>Es gibt nichts zu unterscheiden</translation>
    </message>
    <message>
        <source>There is nothing to train or to keep: another example or document counts from the next question on.</source>
        <translation>Es gibt nichts zu trainieren oder aufzuheben: Ein anderes Beispiel oder Dokument gilt ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>There is nothing to try prompts on</source>
        <translation>Es gibt nichts, woran sich Prompts testen ließen</translation>
    </message>
    <message>
        <source>There is one example with {tokens} tokens to learn.</source>
        <translation>Es gibt ein Beispiel mit {tokens} zu lernenden Tokens.</translation>
    </message>
    <message>
        <source>There is only one example</source>
        <translation>Es gibt nur ein Beispiel</translation>
    </message>
    <message>
        <source>There is something else in the model's place</source>
        <translation>Am Platz des Modells liegt etwas anderes</translation>
    </message>
    <message>
        <source>There is too little memory for this export</source>
        <translation>Für diesen Export ist zu wenig Speicher da</translation>
    </message>
    <message>
        <source>There was no more room for {path} while it was written.</source>
        <translation>Während {path} geschrieben wurde, ging der Platz aus.</translation>
    </message>
    <message>
        <source>These adapters belong to different base models</source>
        <translation>Diese Adapter gehören zu verschiedenen Basismodellen</translation>
    </message>
    <message>
        <source>These adapters cannot be combined</source>
        <translation>Diese Adapter lassen sich nicht kombinieren</translation>
    </message>
    <message>
        <source>These adapters do not work together</source>
        <translation>Diese Adapter arbeiten nicht zusammen</translation>
    </message>
    <message>
        <source>These adapters have different ranks</source>
        <translation>Diese Adapter haben verschiedene Ränge</translation>
    </message>
    <message>
        <source>These are not documents</source>
        <translation>Das sind keine Dokumente</translation>
    </message>
    <message>
        <source>These examples are images</source>
        <translation>Diese Beispiele sind Bilder</translation>
    </message>
    <message>
        <source>These examples do not fit the recipe</source>
        <translation>Diese Beispiele passen nicht zum Rezept</translation>
    </message>
    <message>
        <source>These labels look like free text</source>
        <translation>Diese Labels sehen nach freiem Text aus</translation>
    </message>
    <message>
        <source>These tags cannot be kept</source>
        <translation>Diese Schlagwörter lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>These two runs cannot be compared</source>
        <translation>Diese beiden Läufe lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>These votes cannot be read</source>
        <translation>Diese Stimmen sind nicht lesbar</translation>
    </message>
    <message>
        <source>These ways do not suit the data</source>
        <translation>Diese Wege passen nicht zu den Daten</translation>
    </message>
    <message>
        <source>They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and label.</source>
        <translation>Es sind Prompts mit Antworten, darum wird ein Label als Text gelernt. Für einen eigenen Kopf als Text und Label lesen.</translation>
    </message>
    <message>
        <source>They bend what goes through them, which no change of the model's weights can do.</source>
        <translation>Sie verformen, was durch sie hindurchgeht; das kann keine Änderung der Gewichte des Modells.</translation>
    </message>
    <message>
        <source>They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better than the model is.</source>
        <translation>Sie unterscheiden sich davon nur in wenigen Wörtern, darum sähe der Vergleich mit {held_out} zurückgehaltenen Zeilen besser aus, als das Modell ist.</translation>
    </message>
    <message>
        <source>They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing again and again and learns it by heart.</source>
        <translation>Sie unterscheiden sich in wenigen Wörtern, in Groß- und Kleinschreibung oder in Satzzeichen ({share} % aller Zeilen). Das Modell sieht immer wieder dasselbe und lernt es auswendig.</translation>
    </message>
    <message>
        <source>They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them learns to say nothing.</source>
        <translation>Sie enthalten nur Leerzeichen, Satzzeichen oder einen Platzhalter wie „n/a“ oder „TODO“. Ein Modell, das daraus lernt, lernt, nichts zu sagen.</translation>
    </message>
    <message>
        <source>Thinking step by step</source>
        <translation>Schritt für Schritt denken</translation>
    </message>
    <message>
        <source>This GGUF file holds words and no weights.</source>
        <translation>Diese GGUF-Datei enthält Wörter und keine Gewichte.</translation>
    </message>
    <message>
        <source>This GGUF file is of an unknown version</source>
        <translation>Diese GGUF-Datei hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>This GGUF file is of another kind, as are measurements for quantising.</source>
        <translation>Diese GGUF-Datei ist von anderer Art, etwa Messwerte zum Quantisieren.</translation>
    </message>
    <message>
        <source>This PC could not be measured</source>
        <translation>Dieser PC ließ sich nicht messen</translation>
    </message>
    <message>
        <source>This adapter asks for something unknown</source>
        <translation>Dieser Adapter verlangt etwas Unbekanntes</translation>
    </message>
    <message>
        <source>This adapter belongs to a changed base</source>
        <translation>Dieser Adapter gehört zu einer veränderten Basis</translation>
    </message>
    <message>
        <source>This adapter belongs to a run</source>
        <translation>Dieser Adapter gehört zu einem Lauf</translation>
    </message>
    <message>
        <source>This adapter belongs to another base model</source>
        <translation>Dieser Adapter gehört zu einem anderen Basismodell</translation>
    </message>
    <message>
        <source>This adapter cannot be combined</source>
        <translation>Dieser Adapter lässt sich nicht kombinieren</translation>
    </message>
    <message>
        <source>This adapter cannot be merged into its base as it is</source>
        <translation>Dieser Adapter lässt sich nicht, wie er ist, in seine Basis einarbeiten</translation>
    </message>
    <message>
        <source>This adapter does not fit this base model</source>
        <translation>Dieser Adapter passt nicht zu diesem Basismodell</translation>
    </message>
    <message>
        <source>This adapter is already here</source>
        <translation>Dieser Adapter ist schon hier</translation>
    </message>
    <message>
        <source>This adapter is not for a model that writes text</source>
        <translation>Dieser Adapter ist nicht für ein Modell, das Text schreibt</translation>
    </message>
    <message>
        <source>This adapter is only there in an unsafe form</source>
        <translation>Diesen Adapter gibt es nur in unsicherer Form</translation>
    </message>
    <message>
        <source>This adapter needs a name</source>
        <translation>Dieser Adapter braucht einen Namen</translation>
    </message>
    <message>
        <source>This adapter needs more than its layers</source>
        <translation>Dieser Adapter braucht mehr als seine Schichten</translation>
    </message>
    <message>
        <source>This adapter was kept by a later version</source>
        <translation>Dieser Adapter wurde von einer späteren Version gespeichert</translation>
    </message>
    <message>
        <source>This base model is already reduced</source>
        <translation>Dieses Basismodell ist schon verkleinert</translation>
    </message>
    <message>
        <source>This base model reads, it does not write</source>
        <translation>Dieses Basismodell liest, es schreibt nicht</translation>
    </message>
    <message>
        <source>This base model sees images</source>
        <translation>Dieses Basismodell sieht Bilder</translation>
    </message>
    <message>
        <source>This base model writes, it has no head for labels</source>
        <translation>Dieses Basismodell schreibt, es hat keinen Kopf für Labels</translation>
    </message>
    <message>
        <source>This build does not know where to ask for newer versions</source>
        <translation>Diese Ausgabe weiß nicht, wo sie nach neueren Versionen fragen soll</translation>
    </message>
    <message>
        <source>This cannot be the name of a repository</source>
        <translation>So kann ein Repository nicht heißen</translation>
    </message>
    <message>
        <source>This conversation was kept by a later version</source>
        <translation>Dieses Gespräch wurde von einer späteren Version gespeichert</translation>
    </message>
    <message>
        <source>This dataset holds images</source>
        <translation>Dieser Datensatz enthält Bilder</translation>
    </message>
    <message>
        <source>This dataset holds no images</source>
        <translation>Dieser Datensatz enthält keine Bilder</translation>
    </message>
    <message>
        <source>This download could not be checked</source>
        <translation>Dieser Download ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>This drive does not take files that large</source>
        <translation>Dieses Laufwerk nimmt so große Dateien nicht</translation>
    </message>
    <message>
        <source>This file holds no questions and answers</source>
        <translation>Diese Datei enthält keine Fragen und Antworten</translation>
    </message>
    <message>
        <source>This file holds what a training added to a base model, as a file for running. Training cannot go on from it.</source>
        <translation>Diese Datei enthält, was ein Training einem Basismodell hinzugefügt hat, als Datei zum Ausführen. Von ihr aus kann das Training nicht weitergehen.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and LM Studio run models.</source>
        <translation>Diese Datei ist zum Ausführen des Modells, nicht zum Trainieren: GGUF ist die Form, in der llama.cpp, Ollama und LM Studio Modelle ausführen.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and what was rounded off cannot be had back.</source>
        <translation>Diese Datei ist zum Ausführen des Modells, nicht zum Trainieren: Ihre Gewichte wurden auf je etwa {bits} Bit gerundet, und was weggerundet wurde, ist nicht zurückzuholen.</translation>
    </message>
    <message>
        <source>This file is for running the model. Its weights are whole, but what training reads beside them (config.json, tokenizer.json, *.safetensors) is not in it.</source>
        <translation>Diese Datei ist zum Ausführen des Modells. Ihre Gewichte sind ganz, aber was das Training daneben liest (config.json, tokenizer.json, *.safetensors), ist nicht darin.</translation>
    </message>
    <message>
        <source>This file is too large for a prompt set</source>
        <translation>Diese Datei ist zu groß für einen Promptsatz</translation>
    </message>
    <message>
        <source>This file turns pictures or sound into what a language model reads. It is no language model itself.</source>
        <translation>Diese Datei macht aus Bildern oder Ton, was ein Sprachmodell liest. Sie ist selbst kein Sprachmodell.</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>Dieser Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>This folder cannot be read as a model</source>
        <translation>Dieser Ordner ist nicht als Modell lesbar</translation>
    </message>
    <message>
        <source>This folder cannot be written to</source>
        <translation>In diesen Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>Dieser Ordner ist kein Modell</translation>
    </message>
    <message>
        <source>This folder is not an adapter</source>
        <translation>Dieser Ordner ist kein Adapter</translation>
    </message>
    <message>
        <source>This form of GGUF is not made here</source>
        <translation>Diese Form von GGUF wird hier nicht gemacht</translation>
    </message>
    <message>
        <source>This image model's description has no usable numbers</source>
        <translation>Die Beschreibung dieses Bildmodells hat keine brauchbaren Zahlen</translation>
    </message>
    <message>
        <source>This is WSL: the graphics driver is installed and updated in Windows, not here.</source>
        <translation>Das ist WSL: Der Grafiktreiber wird in Windows installiert und aktualisiert, nicht hier.</translation>
    </message>
    <message>
        <source>This is a clone: its engine is its own environment.</source>
        <translation>Das ist ein Klon: Seine Engine ist seine eigene Umgebung.</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model</source>
        <translation>Das ist ein Adapter, kein ganzes Modell</translation>
    </message>
    <message>
        <source>This is how well the model knows such texts</source>
        <translation>So gut kennt das Modell solche Texte</translation>
    </message>
    <message>
        <source>This is not a GGUF file</source>
        <translation>Das ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>This is not a Hub</source>
        <translation>Das ist kein Hub</translation>
    </message>
    <message>
        <source>This is not a model that writes text</source>
        <translation>Das ist kein Modell, das Text schreibt</translation>
    </message>
    <message>
        <source>This is not a recipe file</source>
        <translation>Das ist keine Rezeptdatei</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Das ist kein Token</translation>
    </message>
    <message>
        <source>This is not the address of a Hub</source>
        <translation>Das ist nicht die Adresse eines Hubs</translation>
    </message>
    <message>
        <source>This is not the address of a model</source>
        <translation>Das ist nicht die Adresse eines Modells</translation>
    </message>
    <message>
        <source>This kind of model cannot be trained here</source>
        <translation>Diese Art von Modell lässt sich hier nicht trainieren</translation>
    </message>
    <message>
        <source>This method does not know the model's layers</source>
        <translation>Dieses Verfahren kennt die Schichten des Modells nicht</translation>
    </message>
    <message>
        <source>This method is not for images</source>
        <translation>Dieses Verfahren ist nicht für Bilder</translation>
    </message>
    <message>
        <source>This model asks you to accept its terms first</source>
        <translation>Dieses Modell verlangt erst Zustimmung zu seinen Bedingungen</translation>
    </message>
    <message>
        <source>This model cannot answer yet</source>
        <translation>Dieses Modell kann noch nicht antworten</translation>
    </message>
    <message>
        <source>This model does not write</source>
        <translation>Dieses Modell schreibt nicht</translation>
    </message>
    <message>
        <source>This model does not write text</source>
        <translation>Dieses Modell schreibt keinen Text</translation>
    </message>
    <message>
        <source>This model has no such layers</source>
        <translation>Dieses Modell hat keine solchen Schichten</translation>
    </message>
    <message>
        <source>This model is already being downloaded</source>
        <translation>Dieses Modell wird schon heruntergeladen</translation>
    </message>
    <message>
        <source>This model is already quantised</source>
        <translation>Dieses Modell ist schon quantisiert</translation>
    </message>
    <message>
        <source>This model is not complete</source>
        <translation>Dieses Modell ist nicht vollständig</translation>
    </message>
    <message>
        <source>This model is only there in an unsafe form</source>
        <translation>Dieses Modell gibt es nur in unsicherer Form</translation>
    </message>
    <message>
        <source>This model mixes up examples that share a row. Training is exact, but slower.</source>
        <translation>Dieses Modell bringt Beispiele durcheinander, die sich eine Zeile teilen. Das Training ist genau, aber langsamer.</translation>
    </message>
    <message>
        <source>This model reads but does not write</source>
        <translation>Dieses Modell liest, schreibt aber nicht</translation>
    </message>
    <message>
        <source>This model sees images and knows no words</source>
        <translation>Dieses Modell sieht Bilder und kennt keine Wörter</translation>
    </message>
    <message>
        <source>This model sees no images</source>
        <translation>Dieses Modell sieht keine Bilder</translation>
    </message>
    <message>
        <source>This model was not made for conversations</source>
        <translation>Dieses Modell wurde nicht für Gespräche gemacht</translation>
    </message>
    <message>
        <source>This model was taken down</source>
        <translation>Dieses Modell wurde zurückgezogen</translation>
    </message>
    <message>
        <source>This model would have to run foreign code</source>
        <translation>Dieses Modell müsste fremden Code ausführen</translation>
    </message>
    <message>
        <source>This model's description has no usable numbers</source>
        <translation>Die Beschreibung dieses Modells hat keine brauchbaren Zahlen</translation>
    </message>
    <message>
        <source>This model's head is of a kind not known here</source>
        <translation>Der Kopf dieses Modells ist von einer hier unbekannten Art</translation>
    </message>
    <message>
        <source>This model's head needs whole texts</source>
        <translation>Der Kopf dieses Modells braucht ganze Texte</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Dieser Name ist vergeben</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>Dieser Name ist zu lang</translation>
    </message>
    <message>
        <source>This name stands for more than one model</source>
        <translation>Dieser Name steht für mehr als ein Modell</translation>
    </message>
    <message>
        <source>This needs {endpoint}, and nothing is fetched while “Work offline” is on.</source>
        <translation>Dafür ist {endpoint} nötig, und solange „Offline arbeiten“ an ist, wird nichts geladen.</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>Diese Notiz ist zu lang</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Diese Zahl ist nicht benutzbar</translation>
    </message>
    <message>
        <source>This program does not say what its engine consists of</source>
        <translation>Dieses Programm sagt nicht, woraus seine Engine besteht</translation>
    </message>
    <message>
        <source>This prompt set cannot be read</source>
        <translation>Dieser Promptsatz ist nicht lesbar</translation>
    </message>
    <message>
        <source>This queue is from a newer Tunesmith</source>
        <translation>Diese Warteschlange ist von einem neueren Tunesmith</translation>
    </message>
    <message>
        <source>This recipe is for another device</source>
        <translation>Dieses Rezept ist für ein anderes Gerät</translation>
    </message>
    <message>
        <source>This recipe is from a later Tunesmith</source>
        <translation>Dieses Rezept ist von einem späteren Tunesmith</translation>
    </message>
    <message>
        <source>This recipe is from a newer Tunesmith</source>
        <translation>Dieses Rezept ist von einem neueren Tunesmith</translation>
    </message>
    <message>
        <source>This repository cannot be stored safely</source>
        <translation>Dieses Repository lässt sich nicht sicher speichern</translation>
    </message>
    <message>
        <source>This repository holds a model for chatting, not for training</source>
        <translation>Dieses Repository enthält ein Modell zum Ausführen, nicht zum Trainieren</translation>
    </message>
    <message>
        <source>This repository holds an adapter, not a model</source>
        <translation>Dieses Repository enthält einen Adapter, kein Modell</translation>
    </message>
    <message>
        <source>This repository holds no language model that can be trained here</source>
        <translation>Dieses Repository enthält kein Sprachmodell, das sich hier trainieren lässt</translation>
    </message>
    <message>
        <source>This run already waits</source>
        <translation>Dieser Lauf wartet schon</translation>
    </message>
    <message>
        <source>This run cannot go on</source>
        <translation>Dieser Lauf kann nicht weitergehen</translation>
    </message>
    <message>
        <source>This run does not wait</source>
        <translation>Dieser Lauf wartet nicht</translation>
    </message>
    <message>
        <source>This run has kept nothing to talk with</source>
        <translation>Dieser Lauf hat nichts behalten, womit sich sprechen ließe</translation>
    </message>
    <message>
        <source>This run has no prompts to ask</source>
        <translation>Dieser Lauf hat keine Prompts zum Fragen</translation>
    </message>
    <message>
        <source>This run is already being trained</source>
        <translation>Dieser Lauf wird schon trainiert</translation>
    </message>
    <message>
        <source>This run is from a newer Tunesmith</source>
        <translation>Dieser Lauf ist von einem neueren Tunesmith</translation>
    </message>
    <message>
        <source>This run is not at work now</source>
        <translation>Dieser Lauf arbeitet gerade nicht</translation>
    </message>
    <message>
        <source>This run is not known</source>
        <translation>Dieser Lauf ist nicht bekannt</translation>
    </message>
    <message>
        <source>This run is not there</source>
        <translation>Dieser Lauf ist nicht da</translation>
    </message>
    <message>
        <source>This run may be over before it has learned anything</source>
        <translation>Dieser Lauf ist vielleicht vorbei, bevor er etwas gelernt hat</translation>
    </message>
    <message>
        <source>This strength cannot be used</source>
        <translation>Diese Stärke ist nicht benutzbar</translation>
    </message>
    <message>
        <source>This system has no keyring that is at work ({cause}), and a token is never written into a file.</source>
        <translation>Dieses System hat keinen arbeitenden Schlüsselbund ({cause}), und ein Token wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>This token may only read</source>
        <translation>Dieses Token darf nur lesen</translation>
    </message>
    <message>
        <source>This user has no right to talk to the NVIDIA driver.</source>
        <translation>Dieser Benutzer hat kein Recht, den NVIDIA-Treiber anzusprechen.</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>Diese Abstimmung ist geschlossen</translation>
    </message>
    <message>
        <source>This way of learning needs pairs of answers</source>
        <translation>Diese Art zu lernen braucht Paare von Antworten</translation>
    </message>
    <message>
        <source>This way of learning needs ratings</source>
        <translation>Diese Art zu lernen braucht Bewertungen</translation>
    </message>
    <message>
        <source>This weight cannot be used</source>
        <translation>Dieses Gewicht ist nicht benutzbar</translation>
    </message>
    <message>
        <source>This zip file holds several adapters</source>
        <translation>Diese Zip-Datei enthält mehrere Adapter</translation>
    </message>
    <message>
        <source>This zip file is not safe to unpack</source>
        <translation>Diese Zip-Datei ist nicht sicher zu entpacken</translation>
    </message>
    <message>
        <source>To go on training, open the run it came from.</source>
        <translation>Um weiterzutrainieren, den Lauf öffnen, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Too few held-out examples to tell</source>
        <translation>Zu wenige zurückgehaltene Beispiele für eine Aussage</translation>
    </message>
    <message>
        <source>Too few held-out pairs to tell</source>
        <translation>Zu wenige zurückgehaltene Paare für eine Aussage</translation>
    </message>
    <message>
        <source>Too few votes to tell</source>
        <translation>Zu wenige Stimmen für eine Aussage</translation>
    </message>
    <message>
        <source>Too large to be read in one piece</source>
        <translation>Zu groß, um in einem Stück gelesen zu werden</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Zu viele Dateien</translation>
    </message>
    <message>
        <source>Too many folders</source>
        <translation>Zu viele Ordner</translation>
    </message>
    <message>
        <source>Too many prompts</source>
        <translation>Zu viele Prompts</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Train a new head on the frozen model</source>
        <translation>Einen neuen Kopf auf dem eingefrorenen Modell trainieren</translation>
    </message>
    <message>
        <source>Train again with half the learning rate, or on more examples of the rare answers.</source>
        <translation>Mit der halben Lernrate neu trainieren oder mit mehr Beispielen der seltenen Antworten.</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <translation>Einen Adapter trainieren</translation>
    </message>
    <message>
        <source>Train an adapter on what is liked</source>
        <translation>Einen Adapter auf das trainieren, was gefällt</translation>
    </message>
    <message>
        <source>Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.</source>
        <translation>Weniger Epochen oder mit niedrigerer Lernrate trainieren; beim Antworten hilft eine Strafe für Wiederholung.</translation>
    </message>
    <message>
        <source>Train from {base}</source>
        <translation>Auf {base} trainieren</translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation>Erst trainieren.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.</source>
        <translation>Länger oder mit mehr Beispielen trainieren und die schlimmsten Fehler ansehen: Oft ist es das Beispiel, das falsch ist.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, or hold out more of them to tell smaller differences.</source>
        <translation>Länger oder mit mehr Beispielen trainieren oder mehr davon zurückhalten, um kleinere Unterschiede zu erkennen.</translation>
    </message>
    <message>
        <source>Train longer or on more text.</source>
        <translation>Länger oder mit mehr Text trainieren.</translation>
    </message>
    <message>
        <source>Train longer, with a higher learning rate, or on more pairs.</source>
        <translation>Länger, mit höherer Lernrate oder mit mehr Paaren trainieren.</translation>
    </message>
    <message>
        <source>Train on the documents, and see whether the loss on held-out passages falls.</source>
        <translation>Mit den Dokumenten trainieren und sehen, ob der Verlust bei zurückgehaltenen Textstellen sinkt.</translation>
    </message>
    <message>
        <source>Train the last layers</source>
        <translation>Die letzten Schichten trainieren</translation>
    </message>
    <message>
        <source>Train the whole model</source>
        <translation>Das ganze Modell trainieren</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual, and 100 tell more than 20.</source>
        <translation>Mit einigen zurückgehaltenen Beispielen trainieren; ein Zehntel ist üblich, und 100 sagen mehr als 20.</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual.</source>
        <translation>Mit einigen zurückgehaltenen Beispielen trainieren; ein Zehntel ist üblich.</translation>
    </message>
    <message>
        <source>Train, and compare the tuned model on the same held-out examples.</source>
        <translation>Trainieren und das angepasste Modell bei denselben zurückgehaltenen Beispielen vergleichen.</translation>
    </message>
    <message>
        <source>Training clearly helped</source>
        <translation>Das Training hat deutlich geholfen</translation>
    </message>
    <message>
        <source>Training crashed</source>
        <translation>Das Training ist abgestürzt</translation>
    </message>
    <message>
        <source>Training ended early</source>
        <translation>Das Training endete früher</translation>
    </message>
    <message>
        <source>Training goes on from the checkpoint of step {step}.</source>
        <translation>Das Training geht vom Checkpoint bei Schritt {step} weiter.</translation>
    </message>
    <message>
        <source>Training holds back to save power</source>
        <translation>Das Training hält sich zurück, um Strom zu sparen</translation>
    </message>
    <message>
        <source>Training on the card needs driver 525.60.13 or newer (528.33 on Windows).</source>
        <translation>Das Training auf der Karte braucht Treiber 525.60.13 oder neuer (528.33 unter Windows).</translation>
    </message>
    <message>
        <source>Training uses the processor, which is right for small models and for trying things.</source>
        <translation>Das Training benutzt den Prozessor, was für kleine Modelle und zum Ausprobieren richtig ist.</translation>
    </message>
    <message>
        <source>Training was ended from outside</source>
        <translation>Das Training wurde von außen beendet</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>Das Training wurde unterbrochen</translation>
    </message>
    <message>
        <source>Training went astray</source>
        <translation>Das Training ist entgleist</translation>
    </message>
    <message>
        <source>Training, answering and exporting need PyTorch and a few libraries, which are fetched once.</source>
        <translation>Trainieren, Antworten und Exportieren brauchen PyTorch und einige Bibliotheken, die einmal geladen werden.</translation>
    </message>
    <message>
        <source>Try a conversation in Ollama before you hand it on.</source>
        <translation>Vor dem Weitergeben ein Gespräch in Ollama ausprobieren.</translation>
    </message>
    <message>
        <source>Try a mirror or an offline bundle.</source>
        <translation>Einen Spiegel oder ein Offline-Paket versuchen.</translation>
    </message>
    <message>
        <source>Try again after that. With a token (Settings) the limit is higher.</source>
        <translation>Danach noch einmal versuchen. Mit einem Token (Einstellungen) ist die Grenze höher.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again later; status.huggingface.co says more.</source>
        <translation>Später noch einmal versuchen; status.huggingface.co sagt mehr.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked first.</source>
        <translation>Noch einmal versuchen. Ein Virenscanner hält vielleicht Dateien fest: eine Minute warten. Wenn es wieder geschieht, zuerst alle Dateien prüfen lassen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again with the same file, please report it.</source>
        <translation>Noch einmal versuchen. Wenn es mit derselben Datei wieder geschieht, bitte melden.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>Noch einmal versuchen. Wenn es wieder geschieht, bitte melden.</translation>
    </message>
    <message>
        <source>Try again; large files that arrived are not sent again.</source>
        <translation>Noch einmal versuchen; große Dateien, die angekommen sind, werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Try another index, or an offline bundle made for this PC.</source>
        <translation>Ein anderes Verzeichnis versuchen oder ein für diesen PC gemachtes Offline-Paket.</translation>
    </message>
    <message>
        <source>Try half the learning rate.</source>
        <translation>Die halbe Lernrate versuchen.</translation>
    </message>
    <message>
        <source>Try it with other passages before them, too.</source>
        <translation>Auch mit anderen Textstellen davor testen.</translation>
    </message>
    <message>
        <source>Try prompts on which the two differ more.</source>
        <translation>Prompts nehmen, bei denen sich die beiden mehr unterscheiden.</translation>
    </message>
    <message>
        <source>Try the “instruct” or “chat” version of the same model as well.</source>
        <translation>Auch die „Instruct“- oder „Chat“-Fassung desselben Modells versuchen.</translation>
    </message>
    <message>
        <source>Try which prompt does best on your held-out examples; the best one can be copied and used at once.</source>
        <translation>Testen, welcher Prompt bei Ihren zurückgehaltenen Beispielen am besten ist; der beste lässt sich kopieren und sofort benutzen.</translation>
    </message>
    <message>
        <source>Tunesmith cannot write into its own folder</source>
        <translation>Tunesmith kann nicht in seinen eigenen Ordner schreiben</translation>
    </message>
    <message>
        <source>Tunesmith closed unexpectedly last time</source>
        <translation>Tunesmith wurde das letzte Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Tunesmith is set to work offline</source>
        <translation>Tunesmith ist auf Offline-Arbeit gestellt</translation>
    </message>
    <message>
        <source>Tunesmith was open when the PC went off</source>
        <translation>Tunesmith war offen, als der PC ausging</translation>
    </message>
    <message>
        <source>Turns out of order</source>
        <translation>Beiträge nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>Two licences apply</source>
        <translation>Zwei Lizenzen gelten</translation>
    </message>
    <message>
        <source>Two things can be taught</source>
        <translation>Zweierlei lässt sich lehren</translation>
    </message>
    <message>
        <source>Two ways of beginning that exclude each other</source>
        <translation>Zwei Arten zu beginnen, die einander ausschließen</translation>
    </message>
    <message>
        <source>Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be learned.</source>
        <translation>Unter etwa 500 Beispielen ist ein guter Prompt oft so gut wie Training; ab 100 lässt sich eine strenge Form lernen.</translation>
    </message>
    <message>
        <source>Unknown shape</source>
        <translation>Unbekannte Form</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the token for this session only.</source>
        <translation>Den Schlüsselbund entsperren und noch einmal versuchen oder das Token nur für diese Sitzung benutzen.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder you want.</source>
        <translation>Sie entpacken und den gewünschten Ordner importieren.</translation>
    </message>
    <message>
        <source>Unpack the inner one first.</source>
        <translation>Erst das innere entpacken.</translation>
    </message>
    <message>
        <source>Unpacks to far too much</source>
        <translation>Wird entpackt viel zu groß</translation>
    </message>
    <message>
        <source>Update Tunesmith on this PC.</source>
        <translation>Tunesmith auf diesem PC aktualisieren.</translation>
    </message>
    <message>
        <source>Update Tunesmith to open it.</source>
        <translation>Tunesmith aktualisieren, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Update Tunesmith.</source>
        <translation>Tunesmith aktualisieren.</translation>
    </message>
    <message>
        <source>Update the driver and go on; or choose another build of PyTorch.</source>
        <translation>Den Treiber aktualisieren und fortfahren; oder eine andere PyTorch-Ausgabe wählen.</translation>
    </message>
    <message>
        <source>Update the driver and restart the PC.</source>
        <translation>Den Treiber aktualisieren und den PC neu starten.</translation>
    </message>
    <message>
        <source>Update the driver from {page}, then look again. Until then training uses the processor, which takes many times as long.</source>
        <translation>Den Treiber von {page} aktualisieren, dann noch einmal nachsehen. Bis dahin benutzt das Training den Prozessor, was um ein Vielfaches länger dauert.</translation>
    </message>
    <message>
        <source>Update the driver when it suits you, then set the engine up anew.</source>
        <translation>Den Treiber bei Gelegenheit aktualisieren und dann die Engine neu einrichten.</translation>
    </message>
    <message>
        <source>Update the driver, restart the PC and go on; or choose the CPU build.</source>
        <translation>Den Treiber aktualisieren, den PC neu starten und fortfahren; oder die Ausgabe für den Prozessor wählen.</translation>
    </message>
    <message>
        <source>Use a number between them.</source>
        <translation>Eine Zahl dazwischen nehmen.</translation>
    </message>
    <message>
        <source>Use a program that puts the nearest passages of your documents before each question; new documents count at once.</source>
        <translation>Ein Programm benutzen, das vor jede Frage die nächstliegenden Stellen Ihrer Dokumente setzt; neue Dokumente gelten sofort.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Eine Adresse benutzen, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones.</source>
        <translation>Weniger oder kürzere nehmen.</translation>
    </message>
    <message>
        <source>Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general examples.</source>
        <translation>Mit weniger Stärke benutzen, mit der halben Lernrate oder einem kleineren Adapter (Rang) neu trainieren oder allgemeine Beispiele beimischen.</translation>
    </message>
    <message>
        <source>Use it by itself, or take LoRA adapters only.</source>
        <translation>Ihn allein benutzen oder nur LoRA-Adapter nehmen.</translation>
    </message>
    <message>
        <source>Use smaller weights, or import the parts again.</source>
        <translation>Kleinere Gewichte nehmen oder die Teile neu importieren.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Diesen benutzen.</translation>
    </message>
    <message>
        <source>Use the prompt, or train longer or on more examples.</source>
        <translation>Den Prompt benutzen oder länger oder mit mehr Beispielen trainieren.</translation>
    </message>
    <message>
        <source>Use the prompt. Fine-tuning would only make it shorter and quicker to answer.</source>
        <translation>Den Prompt benutzen. Feinabstimmung würde ihn nur kürzer und die Antworten schneller machen.</translation>
    </message>
    <message>
        <source>Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models without a template of their own often do this.</source>
        <translation>In dem Programm, das das Modell ausführt, dieselbe Chatvorlage benutzen und ihre Endmarke als Stoppwort. Basismodelle ohne eigene Vorlage tun das oft.</translation>
    </message>
    <message>
        <source>Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Das Token nur für diese Sitzung verwenden oder einen Schlüsselbund wie GNOME Keyring, KWallet oder KeePassXC einrichten.</translation>
    </message>
    <message>
        <source>Use “{name}” by itself for this, or give it more weight.</source>
        <translation>Dafür „{name}“ allein benutzen oder ihm mehr Gewicht geben.</translation>
    </message>
    <message>
        <source>Vote for the better answer where there is one.</source>
        <translation>Für die bessere Antwort stimmen, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or pause it there.</source>
        <translation>Das Ende abwarten oder dort pausieren.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Darauf warten oder es dort stoppen.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Auf sein Ende warten oder ihn erst stoppen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it under Runs.</source>
        <translation>Warten, bis er zu Ende ist, oder ihn unter „Läufe“ stoppen.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, and read it again.</source>
        <translation>Warten, bis das andere Programm damit fertig ist, und sie neu lesen.</translation>
    </message>
    <message>
        <source>Wait, or read them again.</source>
        <translation>Warten oder sie neu lesen.</translation>
    </message>
    <message>
        <source>Waiting did not bring the card below the limit</source>
        <translation>Warten brachte die Karte nicht unter die Grenze</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits</source>
        <translation>Gewichte, die lernen, können nicht in 4 Bit vorliegen</translation>
    </message>
    <message>
        <source>Well-known older models</source>
        <translation>Bekannte ältere Modelle</translation>
    </message>
    <message>
        <source>What came as news of a newer version is not from Tunesmith's makers</source>
        <translation>Was als Nachricht von einer neueren Version kam, ist nicht von den Herstellern von Tunesmith</translation>
    </message>
    <message>
        <source>What came as news of a newer version is old</source>
        <translation>Was als Nachricht von einer neueren Version kam, ist alt</translation>
    </message>
    <message>
        <source>What came from {address} is not a list of releases: {cause}.</source>
        <translation>Was von {address} kam, ist keine Liste von Veröffentlichungen: {cause}.</translation>
    </message>
    <message>
        <source>What has been downloaded so far is kept; the download goes on from there.</source>
        <translation>Was bisher geladen ist, bleibt erhalten; der Download geht dort weiter.</translation>
    </message>
    <message>
        <source>What is kept is that of step {step}, where the held-out loss was lowest ({loss}).</source>
        <translation>Behalten wird der Stand von Schritt {step}, wo der Prüfverlust am niedrigsten war ({loss}).</translation>
    </message>
    <message>
        <source>What is learned would be out of date soon.</source>
        <translation>Was gelernt ist, wäre bald veraltet.</translation>
    </message>
    <message>
        <source>What is learned would keep.</source>
        <translation>Was gelernt ist, bliebe gültig.</translation>
    </message>
    <message>
        <source>What is right changes, or differs from use to use</source>
        <translation>Was richtig ist, ändert sich oder ist von Zweck zu Zweck verschieden</translation>
    </message>
    <message>
        <source>What is right keeps changing</source>
        <translation>Was richtig ist, ändert sich immer wieder</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Was lernt</translation>
    </message>
    <message>
        <source>What learns, in 32 bits</source>
        <translation>Was lernt, in 32 Bit</translation>
    </message>
    <message>
        <source>What the documents are for is not said yet</source>
        <translation>Wofür die Dokumente sind, ist noch nicht gesagt</translation>
    </message>
    <message>
        <source>What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn what matters here.</source>
        <translation>Wonach die eingefrorenen Schichten suchen, wurde an gewöhnlichen Fotos gelernt. {rows} Bilder lassen die letzten Schichten lernen, worauf es hier ankommt.</translation>
    </message>
    <message>
        <source>What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.</source>
        <translation>Was das Modell vorher konnte, leidet weniger als beim Training von allem, und der Adapter lässt sich abnehmen.</translation>
    </message>
    <message>
        <source>What the model could do before suffers more than with an adapter, and the result is as large as the model.</source>
        <translation>Was das Modell vorher konnte, leidet mehr als mit einem Adapter, und das Ergebnis ist so groß wie das Modell.</translation>
    </message>
    <message>
        <source>What this run learned is {kind}, and llama.cpp can put only LoRA on a base.</source>
        <translation>Was dieser Lauf gelernt hat, ist {kind}, und llama.cpp kann nur LoRA auf eine Basis setzen.</translation>
    </message>
    <message>
        <source>What was complete before is kept; nothing half-written stays behind.</source>
        <translation>Was vorher fertig war, bleibt erhalten; nichts halb Geschriebenes bleibt zurück.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there.</source>
        <translation>Was geladen wurde, bleibt erhalten; es geht von dort weiter.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there. The engine in use, if there is one, stays as it is.</source>
        <translation>Was geladen wurde, bleibt erhalten; es geht von dort weiter. Die benutzte Engine, falls es eine gibt, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What was learned for {name} has {learned} numbers; the base has {base} there.</source>
        <translation>Was für {name} gelernt wurde, hat {learned} Zahlen; die Basis hat dort {base}.</translation>
    </message>
    <message>
        <source>What was learned is not in it: it is far nearer to the base than to the tuned model. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Was gelernt wurde, ist nicht darin: Es ist der Basis weit näher als dem angepassten Modell. Es hält an {agreement} von {count} Stellen dasselbe nächste Token für das wahrscheinlichste; Perplexität {perplexity}, das angepasste Modell {own}.</translation>
    </message>
    <message>
        <source>Where the loss shows in the answers, take a larger form.</source>
        <translation>Wo sich der Verlust in den Antworten zeigt, eine größere Form nehmen.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known</source>
        <translation>Ob es eine neuere Version gibt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or add examples.</source>
        <translation>Solange er läuft, stoppen und den bisher besten Stand behalten. Nächstes Mal weniger Epochen nehmen, weniger vom Modell ändern oder Beispiele hinzufügen.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Whole matrices at work</source>
        <translation>Ganze Matrizen beim Rechnen</translation>
    </message>
    <message>
        <source>Whole, as it was trained</source>
        <translation>Ganz, wie trainiert</translation>
    </message>
    <message>
        <source>With about {wanted} pages of documents</source>
        <translation>Mit etwa {wanted} Seiten Dokumenten</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A larger model reads passages better.</source>
        <translation>Mit Stellen aus Ihren Dokumenten vor der Frage sind {score} richtig, von {ceiling} erreichbaren. Ein größeres Modell liest Textstellen besser.</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>Mit Stellen aus Ihren Dokumenten vor der Frage sind {score} richtig, von {ceiling} erreichbaren. Training hat kaum noch etwas zu gewinnen.</translation>
    </message>
    <message>
        <source>With room for the whole model</source>
        <translation>Mit Platz für das ganze Modell</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity {with} instead of {alone} ({count} held-out passages).</source>
        <translation>Mit den nächstliegenden anderen Textstellen davor überrascht das Modell weniger, wie ein Text weitergeht: Perplexität {with} statt {alone} ({count} zurückgehaltene Textstellen).</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: perplexity {with}, without them {alone} ({count} held-out passages).</source>
        <translation>Mit den nächstliegenden anderen Textstellen davor überrascht das Modell nicht deutlich weniger, wie ein Text weitergeht: Perplexität {with}, ohne sie {alone} ({count} zurückgehaltene Textstellen).</translation>
    </message>
    <message>
        <source>With the packages transformers and peft.</source>
        <translation>Mit den Paketen transformers und peft.</translation>
    </message>
    <message>
        <source>With {host} no connection could be made that nobody else can read: {cause}.</source>
        <translation>Mit {host} kam keine Verbindung zustande, die niemand sonst lesen kann: {cause}.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without learning the images by heart.</source>
        <translation>Mit im Mittel {per_label} für jedes Label, {many_per_label} oder mehr, können auch die letzten Schichten lernen, ohne die Bilder auswendig zu lernen.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Mit im Mittel {per_label} für jedes Label, {many_per_label} oder mehr, lässt sich das Lesen des Modells selbst anpassen, nicht nur der Kopf.</translation>
    </message>
    <message>
        <source>With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.</source>
        <translation>Mit {pieces} Stücken der Dokumente vor jeder von {count} Fragen sind {now} beantwortet, ohne sie {before}.</translation>
    </message>
    <message>
        <source>With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the prompt, and can be changed at once.</source>
        <translation>Bei {rows} verschiedenen, weniger als etwa {few}, sind die jeder Frage nächstliegenden im Prompt etwa ebenso gut und lassen sich sofort ändern.</translation>
    </message>
    <message>
        <source>With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Mit {rows} verschiedenen, {many_numbers} oder mehr, lässt sich das Lesen des Modells selbst anpassen, nicht nur der Kopf.</translation>
    </message>
    <message>
        <source>With {wanted} different examples</source>
        <translation>Mit {wanted} verschiedenen Beispielen</translation>
    </message>
    <message>
        <source>Word scores (logits)</source>
        <translation>Wortwertungen (Logits)</translation>
    </message>
    <message>
        <source>Worse than always giving the same answer</source>
        <translation>Schlechter, als immer dieselbe Antwort zu geben</translation>
    </message>
    <message>
        <source>Worse than “{name}”</source>
        <translation>Schlechter als „{name}“</translation>
    </message>
    <message>
        <source>Writing and rewriting</source>
        <translation>Schreiben und Umschreiben</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben es abgebrochen.</translation>
    </message>
    <message>
        <source>You have answers with ratings</source>
        <translation>Sie haben Antworten mit Bewertungen</translation>
    </message>
    <message>
        <source>You have pairs of answers</source>
        <translation>Sie haben Paare von Antworten</translation>
    </message>
    <message>
        <source>Your token is known, but its account may not have {repo} yet.</source>
        <translation>Ihr Token ist bekannt, aber sein Konto darf {repo} noch nicht haben.</translation>
    </message>
    <message>
        <source>Your token may not write to {repo}.</source>
        <translation>Ihr Token darf nicht nach {repo} schreiben.</translation>
    </message>
    <message>
        <source>`bottleneck.py` in the folder puts the modules in place.</source>
        <translation>`bottleneck.py` im Ordner setzt die Module an ihren Platz.</translation>
    </message>
    <message>
        <source>a file of this kind has to fit into memory as a whole</source>
        <translation>eine Datei dieser Art muss als Ganzes in den Arbeitsspeicher passen</translation>
    </message>
    <message>
        <source>a part of the file declares entities, which can be made to fill the memory</source>
        <translation>ein Teil der Datei deklariert Entitäten, mit denen sich der Speicher füllen lässt</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>ein Anführungszeichen wird hier geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a set has 10,000 prompts at most</source>
        <translation>ein Satz hat höchstens 10.000 Prompts</translation>
    </message>
    <message>
        <source>a turn has a role that is none of user, assistant and system</source>
        <translation>ein Beitrag hat eine Rolle, die weder user noch assistant noch system ist</translation>
    </message>
    <message>
        <source>a value of this row cannot be taken over</source>
        <translation>ein Wert dieser Zeile lässt sich nicht übernehmen</translation>
    </message>
    <message>
        <source>an answer has the weight 0, but all answers of a conversation are learned</source>
        <translation>eine Antwort hat das Gewicht 0, gelernt werden aber alle Antworten eines Gesprächs</translation>
    </message>
    <message>
        <source>archives are unpacked one level deep</source>
        <translation>Archive werden eine Ebene tief entpackt</translation>
    </message>
    <message>
        <source>decoding it would fill the memory</source>
        <translation>es zu dekodieren würde den Speicher füllen</translation>
    </message>
    <message>
        <source>elements lie in each other by the thousand; the rest is not read</source>
        <translation>Elemente liegen zu Tausenden ineinander; der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>fp16 is for graphics cards.</source>
        <translation>fp16 ist für Grafikkarten.</translation>
    </message>
    <message>
        <source>images are learned from in folders: one folder of images for each label</source>
        <translation>Bilder werden aus Ordnern gelernt: ein Ordner mit Bildern für jedes Label</translation>
    </message>
    <message>
        <source>it lies beside the folders of the labels and not in one of them</source>
        <translation>es liegt neben den Ordnern der Labels und nicht in einem davon</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size (and 200 MB)</source>
        <translation>entpackt wäre sie mehr als hundertmal so groß (und über 200 MB)</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp cannot be started here</source>
        <translation>llama.cpp lässt sich hier nicht starten</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the file</source>
        <translation>llama.cpp kann die Datei nicht laden</translation>
    </message>
    <message>
        <source>llama.cpp does not know this kind of model</source>
        <translation>llama.cpp kennt diese Art von Modell nicht</translation>
    </message>
    <message>
        <source>llama.cpp would cut texts otherwise than the model learned</source>
        <translation>llama.cpp würde Texte anders zerlegen, als es das Modell gelernt hat</translation>
    </message>
    <message>
        <source>llama.cpp's converter stopped at {name}: {cause}.</source>
        <translation>Der Umwandler von llama.cpp hörte bei {name} auf: {cause}.</translation>
    </message>
    <message>
        <source>nothing that somebody wrote could be read in this mail</source>
        <translation>in dieser E-Mail ließ sich nichts lesen, das jemand geschrieben hat</translation>
    </message>
    <message>
        <source>one key stands twice in the same object, and only one of its values could be kept</source>
        <translation>ein Schlüssel steht zweimal im selben Objekt, und nur einer seiner Werte könnte bleiben</translation>
    </message>
    <message>
        <source>pictures, sounds and other bytes are no text</source>
        <translation>Bilder, Töne und andere Bytes sind kein Text</translation>
    </message>
    <message>
        <source>prompt or answer is empty</source>
        <translation>Prompt oder Antwort ist leer</translation>
    </message>
    <message>
        <source>prompt or completion is not text</source>
        <translation>Prompt oder Ergänzung ist kein Text</translation>
    </message>
    <message>
        <source>some bytes are no text in the file's encoding</source>
        <translation>einige Bytes sind in der Kodierung der Datei kein Text</translation>
    </message>
    <message>
        <source>the chapter is missing or damaged</source>
        <translation>das Kapitel fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the conversation calls tools, which cannot be trained on yet</source>
        <translation>das Gespräch ruft Werkzeuge auf, womit sich noch nicht trainieren lässt</translation>
    </message>
    <message>
        <source>the conversation does not end with the assistant</source>
        <translation>das Gespräch endet nicht mit dem Assistenten</translation>
    </message>
    <message>
        <source>the file became another one meanwhile</source>
        <translation>die Datei wurde inzwischen eine andere</translation>
    </message>
    <message>
        <source>the file begins like JSON but is not</source>
        <translation>die Datei beginnt wie JSON, ist aber keines</translation>
    </message>
    <message>
        <source>the file breaks off, as after a download that was not finished</source>
        <translation>die Datei bricht ab, wie nach einem nicht beendeten Download</translation>
    </message>
    <message>
        <source>the file is neither text nor a table nor a document known here</source>
        <translation>die Datei ist weder Text noch eine Tabelle noch ein hier bekanntes Dokument</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file is protected</source>
        <translation>die Datei ist geschützt</translation>
    </message>
    <message>
        <source>the file lies in a folder of images, of which only the images are read</source>
        <translation>die Datei liegt in einem Ordner mit Bildern, von dem nur die Bilder gelesen werden</translation>
    </message>
    <message>
        <source>the file, or the rest of it, cannot be read</source>
        <translation>die Datei oder ihr Rest ist nicht lesbar</translation>
    </message>
    <message>
        <source>the image is damaged, cut short, or in a format that is not read here</source>
        <translation>das Bild ist beschädigt, abgeschnitten oder in einem Format, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>the list cannot be read beyond the rows before this one</source>
        <translation>die Liste ist über die Zeilen vor dieser hinaus nicht lesbar</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>die Seite ist beschädigt</translation>
    </message>
    <message>
        <source>the page is empty or only a picture; letters in it are not read</source>
        <translation>die Seite ist leer oder nur ein Bild; Buchstaben darin werden nicht gelesen</translation>
    </message>
    <message>
        <source>the rating is neither good nor bad</source>
        <translation>die Bewertung ist weder gut noch schlecht</translation>
    </message>
    <message>
        <source>the row does not have the column that is to be read</source>
        <translation>die Zeile hat die Spalte nicht, die gelesen werden soll</translation>
    </message>
    <message>
        <source>the row is nested deeper than can be read</source>
        <translation>die Zeile ist tiefer verschachtelt, als sich lesen lässt</translation>
    </message>
    <message>
        <source>there are more files than are taken at once</source>
        <translation>es sind mehr Dateien, als auf einmal genommen werden</translation>
    </message>
    <message>
        <source>there are more folders than are looked through</source>
        <translation>es sind mehr Ordner, als durchgesehen werden</translation>
    </message>
    <message>
        <source>there is neither “messages” nor “prompt” and “completion”</source>
        <translation>es gibt weder „messages“ noch „prompt“ und „completion“</translation>
    </message>
    <message>
        <source>there is no row and no text in the file</source>
        <translation>in der Datei ist keine Zeile und kein Text</translation>
    </message>
    <message>
        <source>there is no text in this chapter</source>
        <translation>in diesem Kapitel ist kein Text</translation>
    </message>
    <message>
        <source>this is text, where an image should be</source>
        <translation>hier ist Text, wo ein Bild sein sollte</translation>
    </message>
    <message>
        <source>this line is a title above the table, or the names of its columns once more</source>
        <translation>diese Zeile ist ein Titel über der Tabelle oder nennt noch einmal die Namen ihrer Spalten</translation>
    </message>
    <message>
        <source>this line is longer than any row should be</source>
        <translation>diese Zeile ist länger, als irgendeine Zeile sein sollte</translation>
    </message>
    <message>
        <source>this line is not JSON</source>
        <translation>diese Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>this line is not a JSON object</source>
        <translation>diese Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>this row does not have the columns of the first one</source>
        <translation>diese Zeile hat nicht die Spalten der ersten</translation>
    </message>
    <message>
        <source>this row holds NUL bytes, which no text does</source>
        <translation>diese Zeile enthält NUL-Bytes, die es in keinem Text gibt</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>user and assistant do not take turns</source>
        <translation>Nutzer und Assistent wechseln sich nicht ab</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>vLLM calls this experimental; the merged model is the better choice.</source>
        <translation>vLLM nennt das experimentell; das zusammengeführte Modell ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to keep this PC from newer versions.</source>
        <translation>{address} ist Nummer {serial}, und Nummer {seen} wurde hier schon gesehen. Vielleicht gibt jemand alte Nachrichten aus, um diesen PC von neueren Versionen fernzuhalten.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; the run “{name}” goes on from there.</source>
        <translation>{base} liegt jetzt in {path}; der Lauf „{name}“ geht von dort weiter.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; {count} runs that were trained on it go on from there.</source>
        <translation>{base} liegt jetzt in {path}; {count} Läufe, die darauf trainiert wurden, gehen von dort weiter.</translation>
    </message>
    <message>
        <source>{card} has no bf16 arithmetic.</source>
        <translation>{card} kann nicht mit bf16 rechnen.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).</source>
        <translation>{cause} Das Training geht vom letzten Checkpoint von selbst weiter (Versuch {tries} von {most}).</translation>
    </message>
    <message>
        <source>{cause}.</source>
        <translation>{cause}.</translation>
    </message>
    <message>
        <source>{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} would be a start.</source>
        <translation>{characters} Zeichen sind ein paar Seiten. Ein Modell nimmt daraus einen Ton auf, kaum Wissen; {wanted} wären ein Anfang.</translation>
    </message>
    <message>
        <source>{count} adapter was chosen; it takes two.</source>
        <translation>{count} Adapter wurde gewählt; nötig sind zwei.</translation>
    </message>
    <message>
        <source>{count} answers are read once by the base model before the first step; training compares with that.</source>
        <translation>{count} Antworten werden vor dem ersten Schritt einmal vom Basismodell gelesen; das Training vergleicht damit.</translation>
    </message>
    <message>
        <source>{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.</source>
        <translation>{count} Antworten lehren nichts: Sie liegen hinter den ersten {longest} Tokens, oder beide eines Paars sind gleich.</translation>
    </message>
    <message>
        <source>{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.</source>
        <translation>{count} Beispiele waren länger als {longest} Tokens; {tokens} Tokens an ihren Enden werden nicht gelernt.</translation>
    </message>
    <message>
        <source>{count} held-out examples do not fit into its {context} tokens and were not tried.</source>
        <translation>{count} zurückgehaltene Beispiele passen nicht in seine {context} Tokens und wurden nicht getestet.</translation>
    </message>
    <message>
        <source>{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted in any score.</source>
        <translation>{count} zurückgehaltene Beispiele haben Labels, die kein Trainingsbeispiel hat, etwa „{label}“. Sie zählen in keiner Wertung.</translation>
    </message>
    <message>
        <source>{count} images are no longer what they were when the dataset was read, the first of them {path}.</source>
        <translation>{count} Bilder sind nicht mehr, was sie beim Lesen des Datensatzes waren, das erste davon {path}.</translation>
    </message>
    <message>
        <source>{count} of its files are missing in {path}, such as {name}.</source>
        <translation>{count} seiner Dateien fehlen in {path}, etwa {name}.</translation>
    </message>
    <message>
        <source>{count} of its parts have no counterpart in the model's files, such as {name}.</source>
        <translation>{count} seiner Teile haben in den Dateien des Modells kein Gegenstück, etwa {name}.</translation>
    </message>
    <message>
        <source>{count} of its weights are missing in {path}, such as {name}.</source>
        <translation>{count} seiner Gewichte fehlen in {path}, etwa {name}.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples are texts alone.</source>
        <translation>{count} von {examples} Trainingsbeispielen sind nur Texte.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples have something else, such as “{example}”.</source>
        <translation>{count} von {examples} Trainingsbeispielen haben etwas anderes, etwa „{example}“.</translation>
    </message>
    <message>
        <source>{count} of {held_out} held-out examples also stand in the training data.</source>
        <translation>{count} von {held_out} zurückgehaltenen Beispielen stehen auch in den Trainingsdaten.</translation>
    </message>
    <message>
        <source>{count} of {labels} labels have a single training example, such as “{label}”.</source>
        <translation>{count} von {labels} Labels haben ein einziges Trainingsbeispiel, etwa „{label}“.</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold nothing.</source>
        <translation>{count} von {of} Antworten enthalten nichts.</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold one, such as “{mark}”.</source>
        <translation>{count} von {of} Antworten enthalten eine, etwa „{mark}“.</translation>
    </message>
    <message>
        <source>{count} of {of} answers ran into the longest length allowed.</source>
        <translation>{count} von {of} Antworten liefen in die größte erlaubte Länge.</translation>
    </message>
    <message>
        <source>{count} of {total} files are missing in {path}, such as {name}.</source>
        <translation>{count} von {total} Dateien fehlen in {path}, etwa {name}.</translation>
    </message>
    <message>
        <source>{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.</source>
        <translation>{duplicates} von {all_rows} wiederholen ein früheres; {rows} bleiben, und die zählen hier.</translation>
    </message>
    <message>
        <source>{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.</source>
        <translation>{endpoint} antwortete, dass das Token nicht gilt; vielleicht wurde es gelöscht oder nur zum Teil kopiert.</translation>
    </message>
    <message>
        <source>{endpoint} is reached without encryption (http), so no token is sent there.</source>
        <translation>{endpoint} wird ohne Verschlüsselung erreicht (http), darum wird kein Token dorthin gesendet.</translation>
    </message>
    <message>
        <source>{endpoint} knows no model {repo}, or it is private.</source>
        <translation>{endpoint} kennt kein Modell {repo}, oder es ist privat.</translation>
    </message>
    <message>
        <source>{endpoint} refused {repo} (403).</source>
        <translation>{endpoint} hat {repo} verweigert (403).</translation>
    </message>
    <message>
        <source>{fewest} to {most} runs can stand side by side</source>
        <translation>{fewest} bis {most} Läufe können nebeneinanderstehen</translation>
    </message>
    <message>
        <source>{file} from {host} arrived whole twice, but with another checksum than it must have.</source>
        <translation>{file} von {host} kam zweimal ganz an, aber mit einer anderen Prüfsumme, als sie haben muss.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file its makers signed.</source>
        <translation>{file} von {host} ist nicht die Datei, die die Hersteller signiert haben.</translation>
    </message>
    <message>
        <source>{file} from {host} should have {want:size}, but the server says {have:size}.</source>
        <translation>{file} von {host} sollte {want:size} haben, aber der Server nennt {have:size}.</translation>
    </message>
    <message>
        <source>{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.</source>
        <translation>{file} von {repo} ist nicht, was sie laut Hub sein soll: {found} statt {expected}.</translation>
    </message>
    <message>
        <source>{free:memory} of {total:memory} are free.</source>
        <translation>{free:memory} von {total:memory} sind frei.</translation>
    </message>
    <message>
        <source>{free} free now</source>
        <translation>{free} jetzt frei</translation>
    </message>
    <message>
        <source>{host} answered to {page} with what is not a list of files: {cause}.</source>
        <translation>{host} antwortete auf {page} mit etwas, was keine Liste von Dateien ist: {cause}.</translation>
    </message>
    <message>
        <source>{host} answered with {status}.</source>
        <translation>{host} antwortete mit {status}.</translation>
    </message>
    <message>
        <source>{host} broke off {tries} times without sending anything new: {cause}.</source>
        <translation>{host} brach {tries}-mal ab, ohne Neues zu senden: {cause}.</translation>
    </message>
    <message>
        <source>{host} ended the transfer early, several times in a row: {cause}.</source>
        <translation>{host} beendete die Übertragung zu früh, mehrmals hintereinander: {cause}.</translation>
    </message>
    <message>
        <source>{host} gave an answer that a Hub does not give: {cause}.</source>
        <translation>{host} gab eine Antwort, die ein Hub nicht gibt: {cause}.</translation>
    </message>
    <message>
        <source>{host} gave no answer: {cause}.</source>
        <translation>{host} gab keine Antwort: {cause}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from this address and wants {seconds} seconds without one.</source>
        <translation>{host} hat zu viele Anfragen von dieser Adresse bekommen und will {seconds} Sekunden lang keine.</translation>
    </message>
    <message>
        <source>{host} says {status} to {file}.</source>
        <translation>{host} antwortet mit {status} auf {file}.</translation>
    </message>
    <message>
        <source>{host} says {status} to {page}.</source>
        <translation>{host} antwortet mit {status} auf {page}.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, several times in a row.</source>
        <translation>{host} hat {seconds} Sekunden lang nichts gesendet, mehrmals hintereinander.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, {tries} times in a row.</source>
        <translation>{host} hat {seconds} Sekunden lang nichts gesendet, {tries}-mal hintereinander.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that this system does not trust: {cause}.</source>
        <translation>{host} zeigt ein Zertifikat, dem dieses System nicht vertraut: {cause}.</translation>
    </message>
    <message>
        <source>{host} took no connection: {cause}.</source>
        <translation>{host} nahm keine Verbindung an: {cause}.</translation>
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
        <translation>{model} gibt andere Ergebnisse, wenn sein Kopf mit gemerkten Merkmalen arbeitet.</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered images.</source>
        <translation>{model} gibt andere Ergebnisse, wenn sein Kopf mit gemerkten Bildern arbeitet.</translation>
    </message>
    <message>
        <source>{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's objective is {objective}.</source>
        <translation>{model} ist ein Encoder oder hat einen Kopf für Labels: Es kann Labels und Zahlen zu Texten lernen, und das Ziel des Rezepts ist {objective}.</translation>
    </message>
    <message>
        <source>{model} is an image model, and the recipe's objective is {objective}.</source>
        <translation>{model} ist ein Bildmodell, und das Ziel des Rezepts ist {objective}.</translation>
    </message>
    <message>
        <source>{model} learns which label an image has, and these examples are texts.</source>
        <translation>{model} lernt, welches Label ein Bild hat, und diese Beispiele sind Texte.</translation>
    </message>
    <message>
        <source>{model} reads text and cannot see images.</source>
        <translation>{model} liest Text und kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.</source>
        <translation>{model} unterscheidet Texte: Es kann Labels und Zahlen lernen, und diese Beispiele lehren etwas anderes.</translation>
    </message>
    <message>
        <source>{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.</source>
        <translation>{model} sähe ihre Enden nicht: {tokens} Tokens werden abgeschnitten, {share} % von allen, meist von Antworten.</translation>
    </message>
    <message>
        <source>{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a language model has some of each, and no more than 10,000 layers.</source>
        <translation>{model}: config.json und Gewichte nennen {layers} Schichten, eine Breite von {hidden} und {vocabulary} Wörter; ein Sprachmodell hat von allem etwas und höchstens 10.000 Schichten.</translation>
    </message>
    <message>
        <source>{model}: config.json speaks of {layers} layers and a width of {hidden}.</source>
        <translation>{model}: config.json nennt {layers} Schichten und eine Breite von {hidden}.</translation>
    </message>
    <message>
        <source>{name} ({source}) does not lie on this PC.</source>
        <translation>{name} ({source}) liegt nicht auf diesem PC.</translation>
    </message>
    <message>
        <source>{name} answers as the base model does</source>
        <translation>{name} antwortet wie das Basismodell</translation>
    </message>
    <message>
        <source>{name} answers as the tuned model does</source>
        <translation>{name} antwortet wie das angepasste Modell</translation>
    </message>
    <message>
        <source>{name} cannot be read as one: {cause}.</source>
        <translation>{name} ist nicht als solche lesbar: {cause}.</translation>
    </message>
    <message>
        <source>{name} cuts texts otherwise than the tuned model</source>
        <translation>{name} zerlegt Texte anders als das angepasste Modell</translation>
    </message>
    <message>
        <source>{name} does not stop where an answer ends</source>
        <translation>{name} hört nicht auf, wo eine Antwort endet</translation>
    </message>
    <message>
        <source>{name} ends neither in .html nor in .pdf.</source>
        <translation>{name} endet weder auf .html noch auf .pdf.</translation>
    </message>
    <message>
        <source>{name} has a single example; training needs at least 2.</source>
        <translation>{name} hat ein einziges Beispiel; das Training braucht mindestens 2.</translation>
    </message>
    <message>
        <source>{name} has all that was learned, not the part that was asked for</source>
        <translation>{name} hat alles Gelernte, nicht den verlangten Teil</translation>
    </message>
    <message>
        <source>{name} has format {format}; this version knows formats up to {known}.</source>
        <translation>{name} hat Format {format}; diese Version kennt Formate bis {known}.</translation>
    </message>
    <message>
        <source>{name} has {count} examples; training needs at least 2.</source>
        <translation>{name} hat {count} Beispiele; das Training braucht mindestens 2.</translation>
    </message>
    <message>
        <source>{name} in {path} is not an ordinary file, or far too large.</source>
        <translation>{name} in {path} ist keine gewöhnliche Datei oder viel zu groß.</translation>
    </message>
    <message>
        <source>{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no use.</source>
        <translation>{name} ist von der Art {architecture}, und llama.cpp {version} hat keinen Code, der sie ausführt; eine GGUF-Datei wäre also nutzlos.</translation>
    </message>
    <message>
        <source>{name} is larger than {most:size}, which no recipe needs.</source>
        <translation>{name} ist größer als {most:size}, was kein Rezept braucht.</translation>
    </message>
    <message>
        <source>{name} is preferred</source>
        <translation>{name} wird vorgezogen</translation>
    </message>
    <message>
        <source>{name} is stored as {kind}, and nothing can be merged into that without spoiling it.</source>
        <translation>{name} ist als {kind} gespeichert, und dort lässt sich nichts einarbeiten, ohne es zu verderben.</translation>
    </message>
    <message>
        <source>{name} lies on this PC and has the same fingerprint.</source>
        <translation>{name} liegt auf diesem PC und hat denselben Fingerabdruck.</translation>
    </message>
    <message>
        <source>{name} loses more than this form should</source>
        <translation>{name} verliert mehr, als diese Form sollte</translation>
    </message>
    <message>
        <source>{name} loses no more than its form may cost</source>
        <translation>{name} verliert nicht mehr, als die Form kosten darf</translation>
    </message>
    <message>
        <source>{name} reads texts or looks at images; it cannot answer prompts.</source>
        <translation>{name} liest Texte oder sieht Bilder; es kann keine Prompts beantworten.</translation>
    </message>
    <message>
        <source>{name} was read as raw text.</source>
        <translation>{name} wurde als roher Text gelesen.</translation>
    </message>
    <message>
        <source>{name} writes conversations otherwise than the tuned model</source>
        <translation>{name} schreibt Gespräche anders als das angepasste Modell</translation>
    </message>
    <message>
        <source>{name}, an adapter as a GGUF file</source>
        <translation>{name}, ein Adapter als GGUF-Datei</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file</source>
        <translation>{name}, als GGUF-Datei</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file in {quantisation}</source>
        <translation>{name}, als GGUF-Datei in {quantisation}</translation>
    </message>
    <message>
        <source>{name}, not a language model</source>
        <translation>{name}, kein Sprachmodell</translation>
    </message>
    <message>
        <source>{name}, only a vocabulary</source>
        <translation>{name}, nur ein Wortschatz</translation>
    </message>
    <message>
        <source>{name}, quantised to {quantisation}</source>
        <translation>{name}, quantisiert auf {quantisation}</translation>
    </message>
    <message>
        <source>{name}, the eyes or ears of a model</source>
        <translation>{name}, Augen oder Ohren eines Modells</translation>
    </message>
    <message>
        <source>{name}: the same {train} examples to learn from and {held_out} held out.</source>
        <translation>{name}: dieselben {train} Beispiele zum Lernen und {held_out} zurückgehalten.</translation>
    </message>
    <message>
        <source>{name}: {cause}.</source>
        <translation>{name}: {cause}.</translation>
    </message>
    <message>
        <source>{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.</source>
        <translation>{objective} lernt aus Prompts mit einer besseren und einer schlechteren Antwort, und die Beispiele haben je eine Antwort.</translation>
    </message>
    <message>
        <source>{part} cannot be loaded: {cause}.</source>
        <translation>{part} lässt sich nicht laden: {cause}.</translation>
    </message>
    <message>
        <source>{path} already holds something.</source>
        <translation>{path} enthält schon etwas.</translation>
    </message>
    <message>
        <source>{path} cannot be put on {base}: {cause}</source>
        <translation>{path} lässt sich nicht auf {base} setzen: {cause}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>{path} ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
        <source>{path} cannot be started: {cause}.</source>
        <translation>{path} lässt sich nicht starten: {cause}.</translation>
    </message>
    <message>
        <source>{path} could not be moved: {cause}.</source>
        <translation>{path} ließ sich nicht verschieben: {cause}.</translation>
    </message>
    <message>
        <source>{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.</source>
        <translation>{path} konnte nicht größer werden; FAT32-Laufwerke etwa enden bei 4 GB je Datei.</translation>
    </message>
    <message>
        <source>{path} does not begin as GGUF files do.</source>
        <translation>{path} beginnt nicht wie eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{path} does not hold JSON objects, one a line.</source>
        <translation>{path} enthält keine JSON-Objekte, je eines pro Zeile.</translation>
    </message>
    <message>
        <source>{path} exists, and nothing is overwritten.</source>
        <translation>{path} ist vorhanden, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>{path} gives labels or numbers, or sees images; there is nothing to talk with.</source>
        <translation>{path} gibt Labels oder Zahlen oder sieht Bilder; damit lässt sich nicht sprechen.</translation>
    </message>
    <message>
        <source>{path} has a file that would land outside of its own folder: {name}.</source>
        <translation>{path} enthält eine Datei, die außerhalb ihres eigenen Ordners landen würde: {name}.</translation>
    </message>
    <message>
        <source>{path} has form {schema}; this version knows {known}.</source>
        <translation>{path} hat Form {schema}; diese Version kennt {known}.</translation>
    </message>
    <message>
        <source>{path} has no preprocessor_config.json, which says how images are to be prepared.</source>
        <translation>{path} hat keine preprocessor_config.json, die sagt, wie Bilder vorzubereiten sind.</translation>
    </message>
    <message>
        <source>{path} has {count} adapter_config.json files.</source>
        <translation>{path} hat {count} Dateien adapter_config.json.</translation>
    </message>
    <message>
        <source>{path} has {free:size} free.</source>
        <translation>{path} hat {free:size} frei.</translation>
    </message>
    <message>
        <source>{path} has {have:size}, but its weights need {need:size}.</source>
        <translation>{path} hat {have:size}, aber ihre Gewichte brauchen {need:size}.</translation>
    </message>
    <message>
        <source>{path} has {size:size}; {most:size} are read.</source>
        <translation>{path} hat {size:size}; gelesen werden {most:size}.</translation>
    </message>
    <message>
        <source>{path} holds a {architecture}; only models that write text on from text are trained here.</source>
        <translation>{path} enthält {architecture}; hier werden nur Modelle trainiert, die aus Text weiteren Text schreiben.</translation>
    </message>
    <message>
        <source>{path} holds its weights as a pickle file, which can run any program when it is opened.</source>
        <translation>{path} enthält seine Gewichte als Pickle-Datei, die beim Öffnen jedes Programm ausführen kann.</translation>
    </message>
    <message>
        <source>{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.</source>
        <translation>{path} enthält weder tokenizer.json noch tokenizer.model, und eine GGUF-Datei trägt den Tokenizer in sich.</translation>
    </message>
    <message>
        <source>{path} holds no *.safetensors file.</source>
        <translation>{path} enthält keine *.safetensors-Datei.</translation>
    </message>
    <message>
        <source>{path} holds no adapter and no changed weights.</source>
        <translation>{path} enthält keinen Adapter und keine geänderten Gewichte.</translation>
    </message>
    <message>
        <source>{path} holds no config.json.</source>
        <translation>{path} enthält keine config.json.</translation>
    </message>
    <message>
        <source>{path} holds no files.</source>
        <translation>{path} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{path} holds no tokenizer.json.</source>
        <translation>{path} enthält keine tokenizer.json.</translation>
    </message>
    <message>
        <source>{path} holds no {name}.</source>
        <translation>{path} enthält keine {name}.</translation>
    </message>
    <message>
        <source>{path} holds weights as pickle files, which can run any program when they are opened.</source>
        <translation>{path} enthält Gewichte als Pickle-Dateien, die beim Öffnen jedes Programm ausführen können.</translation>
    </message>
    <message>
        <source>{path} holds what a training added to another model.</source>
        <translation>{path} enthält, was ein Training einem anderen Modell hinzugefügt hat.</translation>
    </message>
    <message>
        <source>{path} holds {kind}; only LoRA adapters can be added up.</source>
        <translation>{path} enthält {kind}; nur LoRA-Adapter lassen sich addieren.</translation>
    </message>
    <message>
        <source>{path} holds {repo} at commit {have}; this would be {commit}.</source>
        <translation>{path} enthält {repo} mit Commit {have}; dies wäre {commit}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}); an older one is taken.</source>
        <translation>{path} ist beschädigt ({cause}); ein älterer wird genommen.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is held by another program, which did not let go of it.</source>
        <translation>{path} wird von einem anderen Programm festgehalten, das die Datei nicht freigegeben hat.</translation>
    </message>
    <message>
        <source>{path} is longer than {most:size}, which no real model needs.</source>
        <translation>{path} ist länger als {most:size}, was kein echtes Modell braucht.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {cause}.</source>
        <translation>{path} fehlt oder ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
        <source>{path} is no folder with an adapter_config.json and no zip file of one.</source>
        <translation>{path} ist weder ein Ordner mit adapter_config.json noch eine Zip-Datei davon.</translation>
    </message>
    <message>
        <source>{path} is no longer the model that the run belongs to.</source>
        <translation>{path} ist nicht mehr das Modell, zu dem der Lauf gehört.</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when the reading began.</source>
        <translation>{path} ist nicht mehr, was es zu Beginn des Lesens war.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {cause}.</source>
        <translation>{path} ist kein JSON: {cause}.</translation>
    </message>
    <message>
        <source>{path} is not the converter that belongs to this version.</source>
        <translation>{path} ist nicht der Umwandler, der zu dieser Version gehört.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is of form {schema}; {known} is known here.</source>
        <translation>{path} hat Form {schema}; hier ist {known} bekannt.</translation>
    </message>
    <message>
        <source>{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees images.</source>
        <translation>{path} ist von der Art „{kind}“, die die Engine nicht als Modell laden kann, das Text schreibt, Texte liest oder Bilder sieht.</translation>
    </message>
    <message>
        <source>{path} is there already and was not downloaded by Tunesmith.</source>
        <translation>{path} ist schon da und wurde nicht von Tunesmith geladen.</translation>
    </message>
    <message>
        <source>{path} may not be changed by this user.</source>
        <translation>{path} darf von diesem Benutzer nicht geändert werden.</translation>
    </message>
    <message>
        <source>{path} needs {need:size}; {free:size} are free.</source>
        <translation>{path} braucht {need:size}; {free:size} sind frei.</translation>
    </message>
    <message>
        <source>{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.</source>
        <translation>{path} gibt an, dass sein Inhaltsverzeichnis {length:size} lang ist; echte Modelle brauchen höchstens einige Megabyte.</translation>
    </message>
    <message>
        <source>{path} says version {version}; {known} are known here.</source>
        <translation>{path} nennt Version {version}; hier sind {known} bekannt.</translation>
    </message>
    <message>
        <source>{path} was written with other settings.</source>
        <translation>{path} wurde mit anderen Einstellungen geschrieben.</translation>
    </message>
    <message>
        <source>{path}: none of {lines} lines is a prompt; of the first: {reason}.</source>
        <translation>{path}: keine von {lines} Zeilen ist ein Prompt; zur ersten: {reason}.</translation>
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
        <translation>{place} hat keine Datei von {name} {version} für Python {python} auf {system}.</translation>
    </message>
    <message>
        <source>{place} has {name} {version}, but with none of the {count} checksums that came with this program.</source>
        <translation>{place} hat {name} {version}, aber mit keiner der {count} Prüfsummen, die mit diesem Programm kamen.</translation>
    </message>
    <message>
        <source>{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.</source>
        <translation>{rare} Labels haben ein einziges Beispiel, etwa „{rare_label}“. Es lässt sich lernen oder prüfen, nicht beides.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Training goes on; the next checkpoint is tried at its time.</source>
        <translation>{reason} Das Training geht weiter; der nächste Checkpoint wird zu seiner Zeit versucht.</translation>
    </message>
    <message>
        <source>{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.</source>
        <translation>{reason} Was bis Schritt {step} gelernt war, wo der Prüfverlust am niedrigsten war ({loss}), wird nicht behalten.</translation>
    </message>
    <message>
        <source>{repo} has files whose names differ in capitals only.</source>
        <translation>{repo} hat Dateien, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden.</translation>
    </message>
    <message>
        <source>{repo} has no branch, tag or commit “{revision}”.</source>
        <translation>{repo} hat keinen Branch, Tag oder Commit „{revision}“.</translation>
    </message>
    <message>
        <source>{repo} has no config.json.</source>
        <translation>{repo} hat keine config.json.</translation>
    </message>
    <message>
        <source>{repo} has only GGUF files, which are already reduced.</source>
        <translation>{repo} hat nur GGUF-Dateien, die schon verkleinert sind.</translation>
    </message>
    <message>
        <source>{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be trained here.</source>
        <translation>{repo} ist von der Art {kind}; hier lassen sich nur Modelle trainieren, die einen Text fortsetzen, Texte für Labels lesen oder Bilder sehen.</translation>
    </message>
    <message>
        <source>{repo} is only handed out to accounts that have accepted its terms, and no token is set.</source>
        <translation>{repo} wird nur an Konten herausgegeben, die seinen Bedingungen zugestimmt haben, und es ist kein Token eingetragen.</translation>
    </message>
    <message>
        <source>{repo} only has what was trained on top of another model.</source>
        <translation>{repo} hat nur, was auf einem anderen Modell aufbauend trainiert wurde.</translation>
    </message>
    <message>
        <source>{repo}: {reason}</source>
        <translation>{repo}: {reason}</translation>
    </message>
    <message>
        <source>{rows} answers are a single word</source>
        <translation>{rows} Antworten sind ein einziges Wort</translation>
    </message>
    <message>
        <source>{rows} answers are empty</source>
        <translation>{rows} Antworten sind leer</translation>
    </message>
    <message>
        <source>{rows} answers begin with a stock refusal</source>
        <translation>{rows} Antworten beginnen mit einer Standardablehnung</translation>
    </message>
    <message>
        <source>{rows} answers stand word for word in their prompt</source>
        <translation>{rows} Antworten stehen Wort für Wort in ihrem Prompt</translation>
    </message>
    <message>
        <source>{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.</source>
        <translation>{rows} Antworten, die gefielen oder nicht, zeigen unmittelbar, wohin es gehen soll (KTO); Paare sind nicht nötig.</translation>
    </message>
    <message>
        <source>{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.</source>
        <translation>{rows} sind zu wenige, um daraus eine Aufgabe zu lernen; ab {style} lassen sie sich mit den Dokumenten zusammen lernen.</translation>
    </message>
    <message>
        <source>{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} verschiedene Beispiele sind wenige, um daraus eine Zahl zu lernen, und etwa {fewest_numbers} sind ein Anfang. Bis dahin helfen die Beispiele, die einem Text am nächsten liegen, am meisten im Prompt.</translation>
    </message>
    <message>
        <source>{rows} different examples are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} verschiedene Beispiele sind zu wenige, um das Lesen des Modells zum Besseren zu ändern, und genug, um eine Schicht darüber zu lernen.</translation>
    </message>
    <message>
        <source>{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} verschiedene Beispiele sind im Mittel {per_label} für jedes Label, und etwa {fewest_per_label} sind ein Anfang. Bis dahin helfen die Beispiele, die einem Text am nächsten liegen, am meisten im Prompt.</translation>
    </message>
    <message>
        <source>{rows} different examples, {per_label} for each label on average, are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} verschiedene Beispiele, im Mittel {per_label} für jedes Label, sind zu wenige, um das Lesen des Modells zum Besseren zu ändern, und genug, um eine Schicht darüber zu lernen.</translation>
    </message>
    <message>
        <source>{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.</source>
        <translation>{rows} Beispiele sind alle „{label}“. Ein Modell lernt nur zu unterscheiden, was ihm gezeigt wird.</translation>
    </message>
    <message>
        <source>{rows} examples are longer than {context} tokens</source>
        <translation>{rows} Beispiele sind länger als {context} Tokens</translation>
    </message>
    <message>
        <source>{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.</source>
        <translation>{rows} Beispiele würden reichen, um alles zu trainieren, aber hier ist kein Platz dafür. Ein Adapter kommt nahe heran.</translation>
    </message>
    <message>
        <source>{rows} images stand under more than one label</source>
        <translation>{rows} Bilder stehen unter mehr als einem Label</translation>
    </message>
    <message>
        <source>{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.</source>
        <translation>{rows} Paare aus einer besseren und einer schlechteren Antwort zeigen unmittelbar, wohin es gehen soll; eine einzig richtige Antwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>{rows} ratings say the same, so there is nothing to learn from them.</source>
        <translation>{rows} Bewertungen sagen dasselbe, darum ist daraus nichts zu lernen.</translation>
    </message>
    <message>
        <source>{rows} rows are far longer than the others</source>
        <translation>{rows} Zeilen sind weit länger als die anderen</translation>
    </message>
    <message>
        <source>{rows} rows are in another language</source>
        <translation>{rows} Zeilen sind in einer anderen Sprache</translation>
    </message>
    <message>
        <source>{rows} rows are nearly the same as an earlier row</source>
        <translation>{rows} Zeilen gleichen fast einer früheren</translation>
    </message>
    <message>
        <source>{rows} rows have garbled letters</source>
        <translation>{rows} Zeilen haben verstümmelte Buchstaben</translation>
    </message>
    <message>
        <source>{rows} rows have labels that hardly occur</source>
        <translation>{rows} Zeilen haben Labels, die kaum vorkommen</translation>
    </message>
    <message>
        <source>{rows} rows have labels with few examples</source>
        <translation>{rows} Zeilen haben Labels mit wenigen Beispielen</translation>
    </message>
    <message>
        <source>{rows} rows have the prompt of another row but a different answer</source>
        <translation>{rows} Zeilen haben den Prompt einer anderen Zeile, aber eine andere Antwort</translation>
    </message>
    <message>
        <source>{rows} rows hold bank accounts (IBAN)</source>
        <translation>{rows} Zeilen enthalten Bankkonten (IBAN)</translation>
    </message>
    <message>
        <source>{rows} rows hold e-mail addresses</source>
        <translation>{rows} Zeilen enthalten E-Mail-Adressen</translation>
    </message>
    <message>
        <source>{rows} rows may hold card numbers</source>
        <translation>{rows} Zeilen enthalten vielleicht Kartennummern</translation>
    </message>
    <message>
        <source>{rows} rows may hold keys or passwords</source>
        <translation>{rows} Zeilen enthalten vielleicht Schlüssel oder Passwörter</translation>
    </message>
    <message>
        <source>{rows} rows may hold phone numbers</source>
        <translation>{rows} Zeilen enthalten vielleicht Telefonnummern</translation>
    </message>
    <message>
        <source>{rows} rows repeat an earlier row</source>
        <translation>{rows} Zeilen wiederholen eine frühere Zeile</translation>
    </message>
    <message>
        <source>{rows} rows spell their label differently</source>
        <translation>{rows} Zeilen schreiben ihr Label anders</translation>
    </message>
    <message>
        <source>{rows} training rows also stand in the held-out file</source>
        <translation>{rows} Trainingszeilen stehen auch in der zurückgehaltenen Datei</translation>
    </message>
    <message>
        <source>{rows} training rows are nearly the same as held-out rows</source>
        <translation>{rows} Trainingszeilen gleichen fast zurückgehaltenen</translation>
    </message>
    <message>
        <source>{share} % of the answers are one word, so this looks like sorting texts by labels.</source>
        <translation>{share} % der Antworten sind ein Wort, darum sieht es nach dem Sortieren von Texten nach Labels aus.</translation>
    </message>
    <message>
        <source>{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may then change languages where nobody asked it to. The language is guessed from the text.</source>
        <translation>{share} % der {told} Zeilen, deren Sprache sicher ist, sind in „{main}“; diese nicht ({others}). Ein Modell wechselt dann vielleicht die Sprache, wo niemand darum bat. Die Sprache ist aus dem Text erraten.</translation>
    </message>
    <message>
        <source>{share} of four words in a row came before in the same answer.</source>
        <translation>{share} von je vier Wörtern hintereinander standen schon früher in derselben Antwort.</translation>
    </message>
    <message>
        <source>{strength} does not lie between 0 (the base) and 1 (as trained).</source>
        <translation>{strength} liegt nicht zwischen 0 (der Basis) und 1 (wie trainiert).</translation>
    </message>
    <message>
        <source>{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.</source>
        <translation>Mehr als {tokens} Tokens nimmt dieses Modell nicht; im Mittel passten {shown} von {asked} Beispielen.</translation>
    </message>
    <message>
        <source>{votes} votes were given, and the names are told or no pair is left.</source>
        <translation>{votes} Stimmen wurden abgegeben, und die Namen sind aufgedeckt oder kein Paar ist übrig.</translation>
    </message>
    <message>
        <source>{votes} votes: {equal} say that both are as good, {bad} that both are bad.</source>
        <translation>{votes} Stimmen: {equal} sagen, dass beide gleich gut sind, {bad}, dass beide schlecht sind.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}.</source>
        <translation>{wins} der {decided} entscheidenden Stimmen waren für {name} ({share}). Bei so vielen Stimmen liegt der wahre Anteil zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Chance alone makes votes at least as uneven in {p} of all cases (sign test).</source>
        <translation>{wins} der {decided} entscheidenden Stimmen waren für {name} ({share}). Bei so vielen Stimmen liegt der wahre Anteil zwischen {low} und {high}. Zufall allein macht Stimmen in {p} aller Fälle mindestens so ungleich (Vorzeichentest).</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Neither is preferred twice as often as the other.</source>
        <translation>{wins} der {decided} entscheidenden Stimmen waren für {name} ({share}). Bei so vielen Stimmen liegt der wahre Anteil zwischen {low} und {high}. Keine Seite wird doppelt so oft vorgezogen wie die andere.</translation>
    </message>
    <message>
        <source>“history” is not a list of pairs of question and answer</source>
        <translation>„history“ ist keine Liste von Paaren aus Frage und Antwort</translation>
    </message>
    <message>
        <source>“messages” is not a list of turns with role and content</source>
        <translation>„messages“ ist keine Liste von Beiträgen mit Rolle und Inhalt</translation>
    </message>
    <message>
        <source>“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be right most of the time by always giving the commonest.</source>
        <translation>„{commonest}“ steht in {commonest_rows} Zeilen ({share} %), „{rarest}“ in {rarest_rows}. Ein Modell kann meistens richtig liegen, indem es immer das häufigste vergibt.</translation>
    </message>
    <message>
        <source>“{field}” changes how LoRA learns, but the method is “{method}”.</source>
        <translation>„{field}“ ändert, wie LoRA lernt, aber das Verfahren ist „{method}“.</translation>
    </message>
    <message>
        <source>“{field}” is not given.</source>
        <translation>„{field}“ ist nicht angegeben.</translation>
    </message>
    <message>
        <source>“{field}” is not known.</source>
        <translation>„{field}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{field}” is {value}: {cause}.</source>
        <translation>„{field}“ ist {value}: {cause}.</translation>
    </message>
    <message>
        <source>“{field}” is {value}; it lies between {low} and {high}.</source>
        <translation>„{field}“ ist {value}; möglich ist {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”. A recipe file may name a model or data, but not a path.</source>
        <translation>„{field}“ ist „{value}“. Eine Rezeptdatei darf ein Modell oder Daten nennen, aber keinen Pfad.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”; a hash is 64 hexadecimal digits.</source>
        <translation>„{field}“ ist „{value}“; ein Hash hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“{first}” belongs to {base}, “{second}” to {other}.</source>
        <translation>„{first}“ gehört zu {base}, „{second}“ zu {other}.</translation>
    </message>
    <message>
        <source>“{label}”, one of {labels} labels, has a single training example.</source>
        <translation>„{label}“, eines von {labels} Labels, hat ein einziges Trainingsbeispiel.</translation>
    </message>
    <message>
        <source>“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.</source>
        <translation>„{name}“ ersetzt auch ganze Tensoren der Basis, etwa {tensor}, und zwei davon lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>“{name}” belongs to {base}; {path} has that name, but other weights.</source>
        <translation>„{name}“ gehört zu {base}; {path} hat diesen Namen, aber andere Gewichte.</translation>
    </message>
    <message>
        <source>“{name}” came from elsewhere, at least in part, without one; the page of the export says so.</source>
        <translation>„{name}“ kam wenigstens zum Teil von anderswo, ohne eine Lizenz; die Seite des Exports sagt es.</translation>
    </message>
    <message>
        <source>“{name}” could be {count} runs.</source>
        <translation>„{name}“ könnten {count} Läufe sein.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched back</source>
        <translation>„{name}“ ließ sich nicht zurückholen</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin</source>
        <translation>„{name}“ ließ sich nicht in den Papierkorb legen</translation>
    </message>
    <message>
        <source>“{name}” does not stand in the queue.</source>
        <translation>„{name}“ steht nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>“{name}” fits {count} adapters, such as {first} and {second}.</source>
        <translation>„{name}“ passt auf {count} Adapter, etwa {first} und {second}.</translation>
    </message>
    <message>
        <source>“{name}” has no adapter and no checkpoint.</source>
        <translation>„{name}“ hat keinen Adapter und keinen Checkpoint.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>„{name}“ hat keinen Buchstaben und keine Ziffer.</translation>
    </message>
    <message>
        <source>“{name}” holds questions and answers, or labels, not passages of text.</source>
        <translation>„{name}“ enthält Fragen und Antworten oder Labels, keine Textstellen.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor the name of a prompt set here.</source>
        <translation>„{name}“ ist weder eine Datei noch der Name eines Promptsatzes hier.</translation>
    </message>
    <message>
        <source>“{name}” is none of {known}.</source>
        <translation>„{name}“ ist keine von {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not among the cards known here, and its driver does not tell enough of it.</source>
        <translation>„{name}“ ist unter den hier bekannten Karten nicht dabei, und ihr Treiber sagt nicht genug darüber.</translation>
    </message>
    <message>
        <source>“{name}” is not done yet</source>
        <translation>„{name}“ ist noch nicht fertig</translation>
    </message>
    <message>
        <source>“{name}” is training.</source>
        <translation>„{name}“ trainiert.</translation>
    </message>
    <message>
        <source>“{name}” is {method}; sums like these are defined for plain LoRA only.</source>
        <translation>„{name}“ ist {method}; solche Summen sind nur für einfaches LoRA definiert.</translation>
    </message>
    <message>
        <source>“{name}” is {state}, so there is no process to tell.</source>
        <translation>„{name}“ hat den Status „{state}“, darum gibt es keinen Prozess, dem etwas zu sagen wäre.</translation>
    </message>
    <message>
        <source>“{name}” is {state}.</source>
        <translation>„{name}“ hat den Status „{state}“.</translation>
    </message>
    <message>
        <source>“{name}” learned something else ({objective}).</source>
        <translation>„{name}“ hat etwas anderes gelernt ({objective}).</translation>
    </message>
    <message>
        <source>“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it may do a little worse than in its run.</source>
        <translation>„{name}“ hat auch gelernt, die Rundung seiner NF4-Basis auszugleichen. Neben anderen oder auf einer Basis in 16 Bit ist er vielleicht etwas schlechter als in seinem Lauf.</translation>
    </message>
    <message>
        <source>“{name}” lies in its run's folder and goes with it.</source>
        <translation>„{name}“ liegt im Ordner seines Laufs und geht mit ihm.</translation>
    </message>
    <message>
        <source>“{name}” lies in {places}.</source>
        <translation>„{name}“ liegt in {places}.</translation>
    </message>
    <message>
        <source>“{name}” makes its scorecard itself when it has finished.</source>
        <translation>„{name}“ erstellt sein Zeugnis selbst, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>“{name}” names {named}, and no model with that name and its shapes is known here.</source>
        <translation>„{name}“ nennt {named}, und hier ist kein Modell mit diesem Namen und seinen Maßen bekannt.</translation>
    </message>
    <message>
        <source>“{name}” needs {base}.</source>
        <translation>„{name}“ braucht {base}.</translation>
    </message>
    <message>
        <source>“{name}” stands in the queue at place {place}.</source>
        <translation>„{name}“ steht in der Warteschlange auf Platz {place}.</translation>
    </message>
    <message>
        <source>“{name}” stands there more than once.</source>
        <translation>„{name}“ steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.</source>
        <translation>„{name}“ bekäme ein Gewicht von {weight}; möglich ist eine Zahl von -10 bis 10 außer 0.</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, as “{first}” does.</source>
        <translation>„{other}“ baut auf {base} auf, wie „{first}“.</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.</source>
        <translation>„{other}“ baut auf {base} auf, „{first}“ auf {first_base}. Verluste zählen in verschiedenen Tokens und sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.</source>
        <translation>„{other}“ lernte so viele Beispiele wie „{first}“, aber andere oder in anderer Reihenfolge; die zurückgehaltenen sind dieselben.</translation>
    </message>
    <message>
        <source>“{other}” learned other documents beside the same examples than “{first}”.</source>
        <translation>„{other}“ lernte neben denselben Beispielen andere Dokumente als „{first}“.</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”, but holds others out.</source>
        <translation>„{other}“ lernte dieselben Beispiele wie „{first}“, hält aber andere zurück.</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”.</source>
        <translation>„{other}“ lernte dieselben Beispiele wie „{first}“.</translation>
    </message>
    <message>
        <source>“{other}” learned {count} fewer examples than “{first}”; those held out are the same.</source>
        <translation>„{other}“ lernte {count} Beispiele weniger als „{first}“; die zurückgehaltenen sind dieselben.</translation>
    </message>
    <message>
        <source>“{other}” learned {count} more examples than “{first}”; those held out are the same.</source>
        <translation>„{other}“ lernte {count} Beispiele mehr als „{first}“; die zurückgehaltenen sind dieselben.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.</source>
        <translation>„{other}“ lernte {data}, „{first}“ {first_data}: so viele Beispiele, aber andere, und andere sind zurückgehalten.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.</source>
        <translation>„{other}“ lernte {data}, „{first}“ {first_data}: {count} Beispiele weniger, und andere sind zurückgehalten.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.</source>
        <translation>„{other}“ lernte {data}, „{first}“ {first_data}: {count} Beispiele mehr, und andere sind zurückgehalten.</translation>
    </message>
    <message>
        <source>“{rare_label}” has a single example. It can be learned or checked, not both.</source>
        <translation>„{rare_label}“ hat ein einziges Beispiel. Es lässt sich lernen oder prüfen, nicht beides.</translation>
    </message>
    <message>
        <source>“{run}” is being trained.</source>
        <translation>„{run}“ wird gerade trainiert.</translation>
    </message>
    <message>
        <source>“{text}” is neither a name like org/name nor the address of a model's page.</source>
        <translation>„{text}“ ist weder ein Name wie org/name noch die Adresse der Seite eines Modells.</translation>
    </message>
    <message>
        <source>“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).</source>
        <translation>„{text}“ ist kein Name wie my-model oder my-account/my-model (Buchstaben, Ziffern, Bindestriche, Punkte).</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as https://huggingface.co, without name, password or question mark.</source>
        <translation>„{text}“ ist keine Adresse wie https://huggingface.co, ohne Namen, Passwort oder Fragezeichen.</translation>
    </message>
    <message>
        <source>“{text}” leads to something else ({kind}).</source>
        <translation>„{text}“ führt zu etwas anderem ({kind}).</translation>
    </message>
    <message>
        <source>“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.</source>
        <translation>„{way}“ addiert ihre Faktoren Zahl für Zahl; in {layer} hat „{first}“ Rang {rank}, „{second}“ {other}.</translation>
    </message>
</context>
</TS>
