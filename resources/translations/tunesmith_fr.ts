<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AbsentModel</name>
    <message>
        <source>Everything here is worked out from its exact shapes. It takes {size} to fetch.</source>
        <translation>Tout ici est calculé d’après ses dimensions exactes. Il faut récupérer {size}.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>The recipe was made with it. Fetch it, or choose another base model.</source>
        <translation>La recette a été faite avec ce modèle. Récupérez-le, ou choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>{name} is being fetched; the run can start when it is here.</source>
        <translation>{name} est en cours de récupération ; la session pourra démarrer quand il sera là.</translation>
    </message>
    <message>
        <source>{name} is not on this PC yet.</source>
        <translation>{name} n’est pas encore sur ce PC.</translation>
    </message>
</context>
<context>
    <name>AdapterDetails</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Choose its base …</source>
        <translation>Choisir sa base…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Fetch its base model</source>
        <translation>Récupérer son modèle de base</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>Mettre {name} à la corbeille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Ouvrir le dossier de {name}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score …</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try out {name}</source>
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Était dans</translation>
    </message>
    <message>
        <source>like: mails, keep, v2</source>
        <translation>par exemple : e-mails, à garder, v2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore noté</translation>
    </message>
</context>
<context>
    <name>AdapterExportPage</name>
    <message>
        <source>Back to all adapters</source>
        <translation>Retour à tous les adaptateurs</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter « {name} »</translation>
    </message>
</context>
<context>
    <name>AdapterTree</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>Tous les adaptateurs</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>AdaptersPage</name>
    <message>
        <source>A folder or zip file in peft's format; safetensors only.</source>
        <translation>Un dossier ou un fichier zip au format de peft ; safetensors seulement.</translation>
    </message>
    <message>
        <source>A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn appears here by itself.</source>
        <translation>Un dossier avec adapter_config.json et adapter_model.safetensors, ou un fichier zip de ce dossier : LoRA, DoRA, rsLoRA ou (IA)³ au format de peft. Il est vérifié, associé à son modèle de base et copié. Ce que vos sessions apprennent s’affiche ici automatiquement.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Checking and copying …</source>
        <translation>Vérification et copie…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a zip file</source>
        <translation>Choisir un fichier zip</translation>
    </message>
    <message>
        <source>Choose several (with Ctrl or Shift) to put them together.</source>
        <translation>Choisissez-en plusieurs (avec Ctrl ou Maj) pour les réunir.</translation>
    </message>
    <message>
        <source>Drop adapters from elsewhere here</source>
        <translation>Déposez ici des adaptateurs venus d’ailleurs</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>It was not scored: {why}.</source>
        <translation>Il n’a pas été noté : {why}.</translation>
    </message>
    <message>
        <source>No adapter has these words and this tag.</source>
        <translation>Aucun adaptateur n’a ces mots et ce mot-clé.</translation>
    </message>
    <message>
        <source>On the held-out examples of “{run}”</source>
        <translation>Sur les exemples mis de côté de « {run} »</translation>
    </message>
    <message>
        <source>Putting together …</source>
        <translation>Combinaison en cours…</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>Notation en cours…</translation>
    </message>
    <message>
        <source>Something else is under way.</source>
        <translation>Autre chose est en cours.</translation>
    </message>
    <message>
        <source>There is no base model on this PC yet</source>
        <translation>Il n’y a pas encore de modèle de base sur ce PC</translation>
    </message>
    <message>
        <source>There is no run yet on whose held-out examples it could be scored.</source>
        <translation>Il n’y a encore aucune session dont les exemples mis de côté permettraient de le noter.</translation>
    </message>
    <message>
        <source>What your runs learned, and adapters from elsewhere. Each belongs to one base model.</source>
        <translation>Ce que vos sessions ont appris, et des adaptateurs venus d’ailleurs. Chacun appartient à un seul modèle de base.</translation>
    </message>
    <message>
        <source>“{name}” answered {count} held-out examples.</source>
        <translation>« {name} » a répondu à {count} exemples mis de côté.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>« {name} » est importé.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>« {name} » est dans la corbeille.</translation>
    </message>
    <message>
        <source>“{name}” is put together.</source>
        <translation>« {name} » est composé.</translation>
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
        <translation>4 bits demandent le moins de mémoire ; 16 bits sont plus rapides si la mémoire suffit.</translation>
    </message>
    <message>
        <source>4-bit (as in QLoRA)</source>
        <translation>4 bits (comme dans QLoRA)</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>Taille de l’adaptateur (rang)</translation>
    </message>
    <message>
        <source>Adapter strength (LoRA alpha)</source>
        <translation>Force de l’adaptateur (LoRA alpha)</translation>
    </message>
    <message>
        <source>As many as one pass takes</source>
        <translation>Autant qu’en demande un passage</translation>
    </message>
    <message>
        <source>As many as {count} passes take</source>
        <translation>Autant qu’en demandent {count} passages</translation>
    </message>
    <message>
        <source>Examples at once (micro-batch)</source>
        <translation>Exemples à la fois (micro-lot)</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>How far each step goes.</source>
        <translation>Ampleur de chaque étape.</translation>
    </message>
    <message>
        <source>How often what learns is improved.</source>
        <translation>Combien de fois ce qui apprend est amélioré.</translation>
    </message>
    <message>
        <source>In longest examples; short ones share a row. Longer needs more memory.</source>
        <translation>En nombre d’exemples les plus longs ; les courts partagent une ligne. Une ligne plus longue demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Larger learns more, and forgets more.</source>
        <translation>Plus il est grand, plus il apprend, mais plus il oublie.</translation>
    </message>
    <message>
        <source>Larger steps without more memory.</source>
        <translation>De plus grandes étapes sans plus de mémoire.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Longer examples are cut and counted.</source>
        <translation>Les exemples plus longs sont coupés et comptés.</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>Exemple le plus long (tokens)</translation>
    </message>
    <message>
        <source>More needs more memory.</source>
        <translation>Plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Row length (micro-batch)</source>
        <translation>Longueur de ligne (micro-lot)</translation>
    </message>
    <message>
        <source>Rows per step (accumulation)</source>
        <translation>Lignes par étape (accumulation)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Times per step (accumulation)</source>
        <translation>Fois par étape (accumulation)</translation>
    </message>
    <message>
        <source>Usually twice the size.</source>
        <translation>D’ordinaire le double de la taille.</translation>
    </message>
    <message>
        <source>Weights of the base model (quantisation)</source>
        <translation>Poids du modèle de base (quantification)</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits.</source>
        <translation>Des poids qui apprennent ne peuvent pas être en 4 bits.</translation>
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
        <translation>8 bits demandent un quart de la mémoire, et sont presque aussi exacts.</translation>
    </message>
    <message>
        <source>8-bit (AdamW 8-bit)</source>
        <translation>8 bits (AdamW 8-bit)</translation>
    </message>
    <message>
        <source>A falling rate lets the result settle; most runs use the curve.</source>
        <translation>Un taux qui baisse laisse le résultat se stabiliser ; la plupart des sessions utilisent la courbe.</translation>
    </message>
    <message>
        <source>After a pause it goes on equal bit for bit, also on the card; somewhat slower.</source>
        <translation>Après une pause, la suite est identique au bit près, aussi sur la carte ; un peu plus lent.</translation>
    </message>
    <message>
        <source>Against forgetting</source>
        <translation>Contre l’oubli</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>Contre l’apprentissage par cœur</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Poser des questions générales à la fin</translation>
    </message>
    <message>
        <source>Blurs what is read a little; 5 is usual, 0 is off.</source>
        <translation>Brouille un peu ce qui est lu ; 5 est courant, 0 désactive.</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Reprendre à l’identique (déterministe)</translation>
    </message>
    <message>
        <source>End and continuing</source>
        <translation>Fin et reprise</translation>
    </message>
    <message>
        <source>End early (patience of early stopping)</source>
        <translation>Finir plus tôt (patience de l’arrêt anticipé)</translation>
    </message>
    <message>
        <source>Ends after so many looks at the held-out examples without a new best.</source>
        <translation>S’arrête après ce nombre de contrôles des exemples mis de côté sans nouveau record.</translation>
    </message>
    <message>
        <source>Frees graphics memory, most with large vocabularies; a little slower.</source>
        <translation>Libère de la mémoire graphique, surtout avec de grands vocabulaires ; un peu plus lent.</translation>
    </message>
    <message>
        <source>General examples mixed in</source>
        <translation>Exemples généraux mêlés</translation>
    </message>
    <message>
        <source>Gentle start (warm-up)</source>
        <translation>Départ en douceur (warm-up)</translation>
    </message>
    <message>
        <source>Goes on in a thriftier, slower way instead of ending; it learns the same.</source>
        <translation>Continue d’une façon plus économe et plus lente au lieu de s’arrêter ; ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>How it begins (initialisation)</source>
        <translation>Comment il commence (initialisation)</translation>
    </message>
    <message>
        <source>How many times faster it learns: 1 is plain LoRA, 16 what the paper advises.</source>
        <translation>Combien de fois plus vite elle apprend : 1 est le LoRA simple, 16 ce que conseille l’article.</translation>
    </message>
    <message>
        <source>How the learning rate falls (schedule)</source>
        <translation>Comment baisse le taux d’apprentissage (schedule)</translation>
    </message>
    <message>
        <source>In a curve (cosine)</source>
        <translation>En courbe (cosinus)</translation>
    </message>
    <message>
        <source>In a straight line (linear)</source>
        <translation>En ligne droite (linéaire)</translation>
    </message>
    <message>
        <source>Keep the best, not the last</source>
        <translation>Garder le meilleur, non le dernier</translation>
    </message>
    <message>
        <source>Keeps what learns small; 0.01 is usual, 0 is off.</source>
        <translation>Garde petit ce qui apprend ; 0,01 est courant, 0 désactive.</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Gardé ou recalculé (recalcul)</translation>
    </message>
    <message>
        <source>Learn direction and length apart (DoRA)</source>
        <translation>Apprendre direction et longueur séparément (DoRA)</translation>
    </message>
    <message>
        <source>Left out at random (dropout)</source>
        <translation>Omis au hasard (dropout)</translation>
    </message>
    <message>
        <source>Lets large adapters, from about 64 on, make use of their size.</source>
        <translation>Permet aux grands adaptateurs, à partir de 64 environ, de tirer parti de leur taille.</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Peut réduire quand la mémoire manque</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Mémoire et vitesse</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Mémoire des étapes passées (optimiseur)</translation>
    </message>
    <message>
        <source>No effect yet (zero)</source>
        <translation>Sans effet d’abord (zéro)</translation>
    </message>
    <message>
        <source>Noise on the words (NEFTune)</source>
        <translation>Bruit sur les mots (NEFTune)</translation>
    </message>
    <message>
        <source>Not at all (constant)</source>
        <translation>Pas du tout (constant)</translation>
    </message>
    <message>
        <source>Not together with {other}: both change what the base contributes.</source>
        <translation>Pas en même temps que {other} : les deux changent ce qu’apporte la base.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Often better with small adapters; slower.</source>
        <translation>Souvent meilleur avec de petits adaptateurs ; plus lent.</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed.</source>
        <translation>Seuls des poids en 4 bits peuvent être chargés en continu.</translation>
    </message>
    <message>
        <source>Only for training on a graphics card.</source>
        <translation>Seulement pour l’entraînement sur une carte graphique.</translation>
    </message>
    <message>
        <source>Pace of its second matrix (LoRA+ ratio)</source>
        <translation>Rythme de sa seconde matrice (rapport LoRA+)</translation>
    </message>
    <message>
        <source>PiSSA often learns faster at first.</source>
        <translation>PiSSA apprend souvent plus vite au début.</translation>
    </message>
    <message>
        <source>Pull towards zero (weight decay)</source>
        <translation>Attraction vers zéro (weight decay)</translation>
    </message>
    <message>
        <source>Says after the run what it has forgotten; takes about a minute.</source>
        <translation>Dit après la session ce qui a été oublié ; prend environ une minute.</translation>
    </message>
    <message>
        <source>Scale by the root of the size (rsLoRA)</source>
        <translation>Échelle selon la racine de la taille (rsLoRA)</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>Part des étapes pendant lesquelles le taux monte.</translation>
    </message>
    <message>
        <source>Share of what goes into the adapter; 5 % is usual, 0 is off.</source>
        <translation>Part de ce qui entre dans l’adaptateur ; 5 % est courant, 0 désactive.</translation>
    </message>
    <message>
        <source>Stream the weights (layer streaming)</source>
        <translation>Charger les poids en continu (layer streaming)</translation>
    </message>
    <message>
        <source>Strongest directions (PiSSA)</source>
        <translation>Directions les plus fortes (PiSSA)</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>L’adaptateur</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Le rythme</translation>
    </message>
    <message>
        <source>Their share of all examples; a few per cent help already. The steps stay as many.</source>
        <translation>Leur part de tous les exemples ; quelques pour cent aident déjà. Le nombre d’étapes reste le même.</translation>
    </message>
    <message>
        <source>They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer.</source>
        <translation>Ils attendent dans la mémoire du PC et passent sur la carte à tour de rôle : de plus grands modèles tiennent, les étapes durent plus longtemps.</translation>
    </message>
    <message>
        <source>What is kept is what did best on the held-out examples.</source>
        <translation>Ce qui est gardé est ce qui a le mieux réussi sur les exemples mis de côté.</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Mots dans la mémoire du PC (embeddings)</translation>
    </message>
    <message>
        <source>Working everything out again needs least memory, and about a third more time.</source>
        <translation>Tout recalculer demande le moins de mémoire, et environ un tiers de temps en plus.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>A mirror of PyPI, as companies have them.</source>
        <translation>Un miroir de PyPI, comme en ont les entreprises.</translation>
    </message>
    <message>
        <source>A mirror of it, with the builds for each version of CUDA below it.</source>
        <translation>Un miroir de celui-ci, avec les versions pour chaque version de CUDA en dessous.</translation>
    </message>
    <message>
        <source>Address of PyTorch's own index</source>
        <translation>Adresse de l’index propre à PyTorch</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>Adresse d’un index de paquets</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme l’indique le système</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Version de PyTorch</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <source>For a PC without internet: the unpacked offline bundle. What lies there is not fetched.</source>
        <translation>Pour un PC sans internet : le paquet hors ligne décompressé. Ce qui s’y trouve n’est pas téléchargé.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The one that was chosen for this PC</source>
        <translation>Celle qui a été choisie pour ce PC</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Choose documents</source>
        <translation>Choisir des documents</translation>
    </message>
    <message>
        <source>Choose examples</source>
        <translation>Choisir des exemples</translation>
    </message>
    <message>
        <source>Follow this advice</source>
        <translation>Suivre ce conseil</translation>
    </message>
    <message>
        <source>See whether passages help</source>
        <translation>Voir si des passages aident</translation>
    </message>
    <message>
        <source>Train all the same</source>
        <translation>Entraîner quand même</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Essayer d’abord des prompts</translation>
    </message>
    <message>
        <source>Try prompts now</source>
        <translation>Essayer des prompts maintenant</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>Ce qui mènerait à une autre réponse</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>(no answer)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>chargé en {seconds} s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
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
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>{name} (base model)</source>
        <translation>{name} (modèle de base)</translation>
    </message>
</context>
<context>
    <name>AskAdviser</name>
    <message>
        <source>Choose your examples, and the adviser looks at them too.</source>
        <translation>Choisissez vos exemples, et le conseiller les examinera aussi.</translation>
    </message>
    <message>
        <source>Go on without advice</source>
        <translation>Continuer sans conseil</translation>
    </message>
</context>
<context>
    <name>BestAndWorst</name>
    <message>
        <source>Best answers</source>
        <translation>Meilleures réponses</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Show best and worst answers</source>
        <translation>Afficher les meilleures et les pires réponses</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>Pires réponses</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Marked: {words}</source>
        <translation>Marqué : {words}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>A base model: it continues texts, and does not chat yet.</source>
        <translation>Un modèle de base : il continue des textes, et ne discute pas encore.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Tout usage</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Usage commercial autorisé</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Il est en cours de récupération.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No model answers all of this</source>
        <translation>Aucun modèle ne répond à tout cela</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>Seulement ce qui tient</translation>
    </message>
    <message>
        <source>Open its page on the Hub</source>
        <translation>Ouvrir sa page sur le Hub</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Préparer une session</translation>
    </message>
    <message>
        <source>Take a filter away, or search the Hub for more.</source>
        <translation>Retirez un filtre, ou cherchez-en d’autres sur le Hub.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>L’entraîner</translation>
    </message>
    <message>
        <source>What it is to do</source>
        <translation>Ce qu’il doit faire</translation>
    </message>
    <message>
        <source>Without a graphics card, the smallest take minutes, larger ones hours or days.</source>
        <translation>Sans carte graphique, les plus petits prennent quelques minutes, les plus grands des heures ou des jours.</translation>
    </message>
    <message>
        <source>Working out what fits …</source>
        <translation>Calcul de ce qui tient…</translation>
    </message>
    <message>
        <source>{count} of {all} models</source>
        <translation>{count} modèles sur {all}</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} à récupérer</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>ChatFrame</name>
    <message>
        <source>Ask something it was not trained on</source>
        <translation>Poser une question inédite</translation>
    </message>
    <message>
        <source>Choose a run or a base model above and write a message. You can change the model in the middle, change what you said, let it answer again, and keep a good conversation as an example to train on.</source>
        <translation>Choisissez ci-dessus une session ou un modèle de base, puis écrivez un message. Vous pouvez changer de modèle en cours de route, modifier ce que vous avez dit, le laisser répondre de nouveau, et garder une bonne conversation comme exemple d’entraînement.</translation>
    </message>
    <message>
        <source>End the answer here; what was written stays (Esc)</source>
        <translation>Finir la réponse ici ; ce qui est écrit reste (Échap)</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Fetch one on the Models page; what you train from it shows here as well.</source>
        <translation>Récupérez-en un sur la page Modèles ; ce que vous en tirez par entraînement s’affiche ici aussi.</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Comment le modèle la voit</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Consigne et choix des réponses</translation>
    </message>
    <message>
        <source>Look at models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modèle qui répond</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Talk with your models</source>
        <translation>Discutez avec vos modèles</translation>
    </message>
    <message>
        <source>There is no model to talk with yet</source>
        <translation>Il n’y a pas encore de modèle avec qui discuter</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>ChatSettings</name>
    <message>
        <source>0 % is the base model, 100 % all that was learned.</source>
        <translation>0 % est le modèle de base, 100 % tout ce qui a été appris.</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Force de l’adaptateur</translation>
    </message>
    <message>
        <source>Hide the instruction</source>
        <translation>Masquer la consigne</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Choix des réponses</translation>
    </message>
    <message>
        <source>How much of what was learned goes in (LoRA scaling)</source>
        <translation>Quelle part de ce qui a été appris intervient (scaling LoRA)</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Consigne (prompt système)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Dite avant tout le reste. Ce que les exemples d’une session ont en commun est rempli d’avance.</translation>
    </message>
    <message>
        <source>Settings of the conversation</source>
        <translation>Réglages de la conversation</translation>
    </message>
    <message>
        <source>Show the instruction</source>
        <translation>Afficher la consigne</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Another tab is waiting for an answer.</source>
        <translation>Un autre onglet attend une réponse.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose another model to go on with.</source>
        <translation>Choisissez un autre modèle pour continuer.</translation>
    </message>
    <message>
        <source>In the dataset “Chat examples”</source>
        <translation>Dans le jeu de données « Chat examples »</translation>
    </message>
    <message>
        <source>Loaded in {seconds} s</source>
        <translation>Chargé en {seconds} s</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Switched to {name}</source>
        <translation>Passage à {name}</translation>
    </message>
    <message>
        <source>Switched to {name} in {seconds} s</source>
        <translation>Passage à {name} en {seconds} s</translation>
    </message>
    <message>
        <source>The answer to it was dropped</source>
        <translation>La réponse à ce message a été retirée</translation>
    </message>
    <message>
        <source>The example was added; there are {count} now</source>
        <translation>L’exemple a été ajouté ; il y en a maintenant {count}</translation>
    </message>
    <message>
        <source>The last message has no answer</source>
        <translation>Le dernier message est sans réponse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without variety the answer is always the same.</source>
        <translation>Sans variété, la réponse est toujours la même.</translation>
    </message>
    <message>
        <source>{count} messages after it were dropped</source>
        <translation>{count} messages qui suivaient ont été retirés</translation>
    </message>
    <message>
        <source>“{name}” is not here any more</source>
        <translation>« {name} » n’est plus ici</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>« {title} » a été supprimée</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The example as a chat</source>
        <translation>L’exemple sous forme de discussion</translation>
    </message>
    <message>
        <source>The image with its label</source>
        <translation>L’image avec son étiquette</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>{count} lettres de plus</translation>
    </message>
    <message>
        <source>{count} more turns are not shown here.</source>
        <translation>{count} autres tours ne sont pas affichés ici.</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>1 image does not open and is left out.</source>
        <translation>1 image ne s’ouvre pas et est écartée.</translation>
    </message>
    <message>
        <source>1 row could not be used and is left out.</source>
        <translation>1 ligne n’a pas pu être utilisée et est écartée.</translation>
    </message>
    <message>
        <source>800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency.</source>
        <translation>800 messages pour apprendre et 100 mis de côté : chacun devient une ligne avec produit, sujet et urgence.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Customer messages (starter)</source>
        <translation>Messages de clients (départ)</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Déposez vos exemples ici</translation>
    </message>
    <message>
        <source>No examples are held out, so nothing can be compared.</source>
        <translation>Aucun exemple n’est mis de côté, donc rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset.</source>
        <translation>Tableaux, JSON, documents, archives, ou dossiers d’images, un par étiquette. Ils deviennent un jeu de données.</translation>
    </message>
    <message>
        <source>The first example, {file}, has the label “{label}”:</source>
        <translation>Le premier exemple, {file}, a l’étiquette « {label} » :</translation>
    </message>
    <message>
        <source>The first example:</source>
        <translation>Le premier exemple :</translation>
    </message>
    <message>
        <source>{count} images do not open and are left out.</source>
        <translation>{count} images ne s’ouvrent pas et sont écartées.</translation>
    </message>
    <message>
        <source>{count} rows could not be used and are left out.</source>
        <translation>{count} lignes n’ont pas pu être utilisées et sont écartées.</translation>
    </message>
    <message>
        <source>… one turn between …</source>
        <translation>… un tour entre les deux…</translation>
    </message>
    <message>
        <source>… {count} turns between …</source>
        <translation>… {count} tours entre les deux…</translation>
    </message>
</context>
<context>
    <name>ChooseMethod</name>
    <message>
        <source>Memory and time are those of the balanced preset.</source>
        <translation>La mémoire et le temps sont ceux du préréglage équilibré.</translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>A model folder on this PC</source>
        <translation>Un dossier de modèle sur ce PC</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>Récupérer {name}</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>Récupération du modèle</translation>
    </message>
    <message>
        <source>Find more models</source>
        <translation>Trouver d’autres modèles</translation>
    </message>
    <message>
        <source>Or a folder with config.json and *.safetensors files:</source>
        <translation>Ou un dossier avec config.json et des fichiers *.safetensors :</translation>
    </message>
    <message>
        <source>Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>Lit des textes, pour des étiquettes et des nombres : petit, rapide, Apache-2.0. {size} à récupérer, une seule fois.</translation>
    </message>
    <message>
        <source>The starter model: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>Le modèle de départ : petit, rapide, Apache-2.0. {size} à récupérer, une seule fois.</translation>
    </message>
</context>
<context>
    <name>ChoosePreset</name>
    <message>
        <source>No preset cuts it.</source>
        <translation>Aucun préréglage ne le coupe.</translation>
    </message>
    <message>
        <source>No preset takes more than {most}.</source>
        <translation>Aucun préréglage n’en prend plus de {most}.</translation>
    </message>
    <message>
        <source>This does not fit. What would help:</source>
        <translation>Cela ne tient pas. Ce qui aiderait :</translation>
    </message>
    <message>
        <source>Your longest example has about {count} tokens, guessed from its letters.</source>
        <translation>Votre exemple le plus long a environ {count} tokens, d’après son nombre de lettres.</translation>
    </message>
    <message>
        <source>Your longest example has {count} tokens.</source>
        <translation>Votre exemple le plus long a {count} tokens.</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Back to the guess</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Choose a column for “{part}”.</source>
        <translation>Choisissez une colonne pour « {part} ».</translation>
    </message>
    <message>
        <source>How a row is read</source>
        <translation>Comment une ligne est lue</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Nothing could be guessed from the first rows.</source>
        <translation>Les premières lignes n’ont rien permis de deviner.</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Lire avec ces colonnes</translation>
    </message>
    <message>
        <source>See the examples</source>
        <translation>Voir les exemples</translation>
    </message>
    <message>
        <source>Several columns can be joined: {title}\n\n{body} puts the title above the body.</source>
        <translation>Plusieurs colonnes peuvent être réunies : {title}\n\n{body} place le titre au-dessus du corps du texte.</translation>
    </message>
    <message>
        <source>The first example shows up here.</source>
        <translation>Le premier exemple s’affiche ici.</translation>
    </message>
    <message>
        <source>The first example, read like this</source>
        <translation>Le premier exemple, lu ainsi</translation>
    </message>
    <message>
        <source>The first row would be left out:</source>
        <translation>La première ligne serait écartée :</translation>
    </message>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Les premières lignes telles qu’elles sont dans les fichiers</translation>
    </message>
    <message>
        <source>The rows are read like this already.</source>
        <translation>Les lignes sont déjà lues ainsi.</translation>
    </message>
    <message>
        <source>The rows are read with these columns now: {counts}.</source>
        <translation>Les lignes sont maintenant lues avec ces colonnes : {counts}.</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Ce qu’est une ligne</translation>
    </message>
</context>
<context>
    <name>CombineCard</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing do better with weights that add up to 1.</source>
        <translation>1 prend un adaptateur tel qu’il a été entraîné, 0,5 la moitié de ce qu’il change. Les adaptateurs qui ont appris la même chose réussissent mieux avec des poids dont la somme fait 1.</translation>
    </message>
    <message>
        <source>All of {base}</source>
        <translation>Tous pour {base}</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Combine adapters</source>
        <translation>Combiner des adaptateurs</translation>
    </message>
    <message>
        <source>Do not score it</source>
        <translation>Ne pas le noter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number of the draw (seed)</source>
        <translation>Numéro du tirage (seed)</translation>
    </message>
    <message>
        <source>Of the numbers of each part.</source>
        <translation>Des nombres de chaque partie.</translation>
    </message>
    <message>
        <source>Rank of the result</source>
        <translation>Rang du résultat</translation>
    </message>
    <message>
        <source>Score it on the held-out examples of</source>
        <translation>Le noter sur les exemples mis de côté de</translation>
    </message>
    <message>
        <source>Share that stays (density)</source>
        <translation>Part qui reste (densité)</translation>
    </message>
    <message>
        <source>The result and its parts answer them, so that you see whether it was worth it.</source>
        <translation>Le résultat et ses parties y répondent ; vous voyez ainsi si cela en valait la peine.</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Poids de {name}</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Answering. The first time the models are loaded, which takes a moment.</source>
        <translation>Réponse en cours. La première fois, les modèles sont chargés, ce qui prend un moment.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Les deux côtés sont identiques.</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>The same prompt to base and tuned model, whole sets of prompts, and votes without names.</source>
        <translation>Le même prompt pour la base et le modèle affiné, des séries entières de prompts, et des votes à l’aveugle.</translation>
    </message>
    <message>
        <source>The two have different base models. Only one is loaded at a time, so each answer waits for loading.</source>
        <translation>Les deux ont des modèles de base différents. Un seul est chargé à la fois ; chaque réponse attend donc le chargement.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Fetch one under Models.</source>
        <translation>Il n’y a pas encore de modèle à interroger. Récupérez-en un sous Modèles.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Il n’y a encore rien à interroger.</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modèle affiné</translation>
    </message>
    <message>
        <source>Your own prompts</source>
        <translation>Vos propres prompts</translation>
    </message>
    <message>
        <source>of a liked and a disliked answer, the liked one stands above; half is chance</source>
        <translation>d’une réponse appréciée et d’une qui ne l’est pas, l’appréciée est devant ; la moitié relève du hasard</translation>
    </message>
    <message>
        <source>of {total} held-out pairs: the better answer is the likelier one</source>
        <translation>sur {total} paires mises de côté : la meilleure réponse est la plus probable</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Attendu : {text}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Should be</source>
        <translation>Devrait être</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Ce qui a été pris pour autre chose</translation>
    </message>
    <message>
        <source>{count} that should be “{right}” were given “{given}”</source>
        <translation>{count} qui devraient être « {right} » ont reçu « {given} »</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>(nothing said)</source>
        <translation>(rien n’a été dit)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Delete this conversation (Del)</source>
        <translation>Supprimer cette conversation (Suppr)</translation>
    </message>
    <message>
        <source>Give this conversation another title (F2)</source>
        <translation>Donner un autre titre à cette conversation (F2)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>Aucune conversation n’est choisie.</translation>
    </message>
    <message>
        <source>What you talk about with your models is kept here.</source>
        <translation>Ce dont vous discutez avec vos modèles est gardé ici.</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Save a report …</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
</context>
<context>
    <name>DatasetCard</name>
    <message>
        <source>Cancel reading {name}</source>
        <translation>Annuler la lecture de {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus d’actions pour {name}</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Read it again first.</source>
        <translation>Relisez-le d’abord.</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Relire les fichiers</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Relire {name}</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>The first rows are being read.</source>
        <translation>Les premières lignes sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Entraîner avec ces données</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Back to all datasets</source>
        <translation>Retour à tous les jeux de données</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Annulé. Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>First the work at hand has to end.</source>
        <translation>Le travail en cours doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Il n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Parts of the dataset</source>
        <translation>Parties du jeu de données</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo ({keys})</source>
        <translation>Rétablir ({keys})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>Entraîner avec ces données</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo the last change ({keys})</source>
        <translation>Annuler la dernière modification ({keys})</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Drop more examples here</source>
        <translation>Déposez d’autres exemples ici</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>Déposez vos exemples ici</translation>
    </message>
    <message>
        <source>JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, archives of them, or whole folders; or a folder with a folder of images for each label. Several at once become one dataset.</source>
        <translation>Fichiers JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, texte, Markdown, HTML, PDF, Word et EPUB, archives de tels fichiers, ou dossiers entiers ; ou un dossier contenant un dossier d’images par étiquette. Plusieurs à la fois deviennent un seul jeu de données.</translation>
    </message>
    <message>
        <source>No dataset has this in its name.</source>
        <translation>Aucun jeu de données n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>La lecture de « {name} » a été annulée.</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Chercher des jeux de données</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or whole folders, of images too.</source>
        <translation>Tableaux, JSON, documents, archives, ou dossiers entiers, d’images aussi.</translation>
    </message>
    <message>
        <source>Your files stay as they are; a dataset is a copy that can be mended.</source>
        <translation>Vos fichiers restent tels quels ; un jeu de données est une copie qui peut être corrigée.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>« {name} » est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>DoctorTab</name>
    <message>
        <source>It is looking now …</source>
        <translation>Diagnostic en cours…</translation>
    </message>
    <message>
        <source>It looks as soon as the files are read.</source>
        <translation>Le diagnostic se fait dès que les fichiers sont lus.</translation>
    </message>
    <message>
        <source>Joins neighbouring texts of one speaker and drops what has no answer.</source>
        <translation>Réunit les textes voisins d’un même interlocuteur et retire ce qui n’a pas de réponse.</translation>
    </message>
    <message>
        <source>Neighbouring texts of one speaker were joined; what stood before the first question or behind the last answer was dropped. Your files are as they were.</source>
        <translation>Les textes voisins d’un même interlocuteur ont été réunis ; ce qui précédait la première question ou suivait la dernière réponse a été retiré. Vos fichiers sont restés tels quels.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>Rien de sérieux n’a été trouvé</translation>
    </message>
    <message>
        <source>One row could not be read and is left out</source>
        <translation>Une ligne n’a pas pu être lue et est écartée</translation>
    </message>
    <message>
        <source>One serious thing was found</source>
        <translation>Un problème sérieux a été trouvé</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Remettre en ordre</translation>
    </message>
    <message>
        <source>Put in order: {reason}</source>
        <translation>Remettre en ordre : {reason}</translation>
    </message>
    <message>
        <source>Read the files again, and it looks at every row.</source>
        <translation>Relisez les fichiers, et le diagnostic examinera chaque ligne.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Show me: {reason}</source>
        <translation>Me montrer : {reason}</translation>
    </message>
    <message>
        <source>The doctor has not looked yet</source>
        <translation>Le diagnostic n’a pas encore été fait</translation>
    </message>
    <message>
        <source>The doctor looked at {count} examples. Nothing here keeps you from training.</source>
        <translation>Le diagnostic a porté sur {count} exemples. Rien ici ne vous empêche d’entraîner.</translation>
    </message>
    <message>
        <source>The files are as they were; mend them there and read them again.</source>
        <translation>Les fichiers sont restés tels quels ; corrigez-les là où ils sont et relisez-les.</translation>
    </message>
    <message>
        <source>Turns were put in order</source>
        <translation>Des tours ont été remis en ordre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: turns were put in order</source>
        <translation>Annuler : des tours ont été remis en ordre</translation>
    </message>
    <message>
        <source>{count} rows could not be read and are left out</source>
        <translation>{count} lignes n’ont pas pu être lues et sont écartées</translation>
    </message>
    <message>
        <source>{count} serious things were found</source>
        <translation>{count} problèmes sérieux ont été trouvés</translation>
    </message>
</context>
<context>
    <name>DocumentsChoice</name>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents to learn as well</source>
        <translation>Documents à apprendre aussi</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>Déposez des documents ici</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>D’abord, puis les exemples</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>Parmi les tokens dont on apprend.</translation>
    </message>
    <message>
        <source>It stands among the datasets now. Documents are plain text.</source>
        <translation>Il est maintenant parmi les jeux de données. Les documents sont du texte simple.</translation>
    </message>
    <message>
        <source>Learn documents as well</source>
        <translation>Apprendre aussi des documents</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mêlés aux exemples</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Part des documents</translation>
    </message>
    <message>
        <source>Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.</source>
        <translation>Textes, PDF, pages web, ou dossiers de ceux-ci. Ils deviennent un jeu de données de texte simple.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>“{name}” holds examples or a table, not plain text.</source>
        <translation>« {name} » contient des exemples ou un tableau, pas du texte simple.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Complete and checked, {total}</source>
        <translation>Complet et vérifié, {total}</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Y met fin et supprime ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused, {done}</source>
        <translation>En pause, {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stopped, {done} are kept</source>
        <translation>Arrêté, {done} sont gardés</translation>
    </message>
    <message>
        <source>The Hub asks to wait {seconds} s</source>
        <translation>Le Hub demande d’attendre {seconds} s</translation>
    </message>
    <message>
        <source>Waits for the one before it</source>
        <translation>Attend le précédent</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Give up fetching {name}?</source>
        <translation>Abandonner la récupération de {name} ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{done} that have arrived are removed for good. Paused, they would stay.</source>
        <translation>{done} déjà arrivés sont supprimés définitivement. En pause, ils resteraient.</translation>
    </message>
</context>
<context>
    <name>DriveChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>How much room there is cannot be told.</source>
        <translation>La place disponible ne peut pas être déterminée.</translation>
    </message>
    <message>
        <source>Needs {need}, a reserve included; {free} are free on this drive.</source>
        <translation>Demande {need}, réserve comprise ; {free} libres sur ce disque.</translation>
    </message>
    <message>
        <source>That folder holds other things, so the engine gets one of its own in it: {name}.</source>
        <translation>Ce dossier contient d’autres choses ; le moteur y reçoit donc son propre dossier : {name}.</translation>
    </message>
    <message>
        <source>{free} free on this drive.</source>
        <translation>{free} libres sur ce disque.</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Driver {newest} or newer runs the newest CUDA.</source>
        <translation>Le pilote {newest} ou plus récent fait tourner le CUDA le plus récent.</translation>
    </message>
    <message>
        <source>Get a driver at nvidia.com/drivers</source>
        <translation>Obtenir un pilote sur nvidia.com/drivers</translation>
    </message>
    <message>
        <source>The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.</source>
        <translation>Le pilote est assez récent pour l’entraînement ({needed} est requis). CUDA 13 demanderait {newest}.</translation>
    </message>
    <message>
        <source>Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.</source>
        <translation>L’entraînement sur une carte NVIDIA demande le pilote {needed} ou plus récent ; {newest} fait tourner le CUDA le plus récent.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier</source>
        <translation>Précédemment</translation>
    </message>
    <message>
        <source>Earlier prompts are forgotten.</source>
        <translation>Les prompts précédents sont oubliés.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Continuer à voter</translation>
    </message>
    <message>
        <source>Hide earlier prompts</source>
        <translation>Masquer les prompts précédents</translation>
    </message>
    <message>
        <source>Hide earlier votes</source>
        <translation>Masquer les votes précédents</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Prompts that both sides have answered are kept here, and so are votes.</source>
        <translation>Les prompts auxquels les deux côtés ont répondu sont gardés ici, ainsi que les votes.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>See result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Show earlier prompts</source>
        <translation>Afficher les prompts précédents</translation>
    </message>
    <message>
        <source>Show earlier votes</source>
        <translation>Afficher les votes précédents</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute as they should.</source>
        <translation>Vérifié ({when}) : tout se charge, et les poids en 4 bits calculent comme il faut.</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute to within {error} %.</source>
        <translation>Vérifié ({when}) : tout se charge, et les poids en 4 bits calculent à {error} % près.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Its files are not all there any more. “Install again” under “Repair” brings them back.</source>
        <translation>Ses fichiers ne sont plus tous là. « Réinstaller », sous « Réparer », les rétablit.</translation>
    </message>
    <message>
        <source>Keep the fetched packages</source>
        <translation>Garder les paquets récupérés</translation>
    </message>
    <message>
        <source>Move to another drive …</source>
        <translation>Déplacer vers un autre disque…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Pas installé</translation>
    </message>
    <message>
        <source>Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay.</source>
        <translation>Plus d’entraînement, de réponses ni d’export tant qu’il n’est pas réinstallé. Les modèles, les jeux de données et les sessions restent.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, a newer one is due</source>
        <translation>Prêt, un plus récent est disponible</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>Supprimer le moteur ?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Set up the new one</source>
        <translation>Installer le nouveau</translation>
    </message>
    <message>
        <source>Something is being done with the engine.</source>
        <translation>Une opération sur le moteur est en cours.</translation>
    </message>
    <message>
        <source>The engine is checked and ready.</source>
        <translation>Le moteur est vérifié et prêt.</translation>
    </message>
    <message>
        <source>The one you have goes on working until the new one was checked.</source>
        <translation>Celui que vous avez continue de fonctionner jusqu’à ce que le nouveau soit vérifié.</translation>
    </message>
    <message>
        <source>This program runs from a clone: its engine is the environment it runs in.</source>
        <translation>Ce programme s’exécute depuis un clone : son moteur est l’environnement dans lequel il tourne.</translation>
    </message>
    <message>
        <source>This version comes with a newer engine.</source>
        <translation>Cette version est fournie avec un moteur plus récent.</translation>
    </message>
    <message>
        <source>Training, answering and exporting need it. Everything else works without.</source>
        <translation>L’entraînement, les réponses et l’export en ont besoin. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>Unless the drive is nearly full</source>
        <translation>Sauf si le disque est presque plein</translation>
    </message>
    <message>
        <source>With them a repair needs no download.</source>
        <translation>Avec eux, une réparation ne demande aucun téléchargement.</translation>
    </message>
    <message>
        <source>Work on the engine</source>
        <translation>Travail sur le moteur</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Progress of the engine's set-up</source>
        <translation>Progression de l’installation du moteur</translation>
    </message>
    <message>
        <source>not finished · {words}</source>
        <translation>pas terminé · {words}</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>un problème est survenu</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Is it still as good?</source>
        <translation>Est-ce toujours aussi bon ?</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>Modèle de la session</translation>
    </message>
    <message>
        <source>Not evaluated yet. The first time is what later ones are held against.</source>
        <translation>Pas encore évalué. La première évaluation sert de repère aux suivantes.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>La session est encore à l’entraînement.</translation>
    </message>
    <message>
        <source>The same held-out examples, answered again.</source>
        <translation>Les mêmes exemples mis de côté, avec de nouvelles réponses.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate yet.</source>
        <translation>Il n’y a encore rien à évaluer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>A file of questions and right answers: the model answers them with passages of the documents</source>
        <translation>Un fichier de questions et de bonnes réponses : le modèle y répond avec des passages des documents</translation>
    </message>
    <message>
        <source>Choose a base model</source>
        <translation>Choisir un modèle de base</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Choisissez d’abord un modèle de base.</translation>
    </message>
    <message>
        <source>Choose a model and examples first.</source>
        <translation>Choisissez d’abord un modèle et des exemples.</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Look things up first</source>
        <translation>Chercher d’abord dans les documents</translation>
    </message>
    <message>
        <source>Other questions …</source>
        <translation>Autres questions…</translation>
    </message>
    <message>
        <source>Put the questions away</source>
        <translation>Retirer les questions</translation>
    </message>
    <message>
        <source>Questions about your documents</source>
        <translation>Questions sur vos documents</translation>
    </message>
    <message>
        <source>Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)</source>
        <translation>Questions et réponses (*.csv *.xlsx *.jsonl *.json *.parquet)</translation>
    </message>
    <message>
        <source>Save as system prompt</source>
        <translation>Enregistrer comme prompt système</translation>
    </message>
    <message>
        <source>Save as system prompt …</source>
        <translation>Enregistrer comme prompt système…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>See how well the base model knows such texts, and whether passages put before a question answer it.</source>
        <translation>Voyez à quel point le modèle de base connaît de tels textes, et si des passages placés avant une question y répondent.</translation>
    </message>
    <message>
        <source>See in minutes how far the base model gets on held-out examples with an instruction and examples alone.</source>
        <translation>Voyez en quelques minutes jusqu’où va le modèle de base sur les exemples mis de côté, avec une consigne et des exemples seulement.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON with scores (*.json)</source>
        <translation>Texte (*.txt);;JSON avec scores (*.json)</translation>
    </message>
    <message>
        <source>The prompt is on the clipboard.</source>
        <translation>Le prompt est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The questions of “{name}”, answered without your documents and with passages of them. They tell whether looking up helps, not what a prompt can do.</source>
        <translation>Les questions de « {name} », avec des réponses données sans vos documents, puis avec des passages de ceux-ci. Elles disent si la recherche aide, non ce qu’un prompt peut faire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try passages</source>
        <translation>Essayer des passages</translation>
    </message>
    <message>
        <source>Try prompts</source>
        <translation>Essayer des prompts</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>Essayer d’abord des prompts</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>Essayer les questions</translation>
    </message>
    <message>
        <source>Try with questions</source>
        <translation>Essayer avec des questions</translation>
    </message>
    <message>
        <source>Try with questions …</source>
        <translation>Essayer avec des questions…</translation>
    </message>
    <message>
        <source>Trying prompts</source>
        <translation>Essai de prompts</translation>
    </message>
</context>
<context>
    <name>EvidenceResults</name>
    <message>
        <source>{count} of {all} held-out examples, {time}.</source>
        <translation>{count} exemples mis de côté sur {all}, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} held-out passages, {time}.</source>
        <translation>{count} passages mis de côté sur {all}, {time}.</translation>
    </message>
    <message>
        <source>{count} of {all} questions, {time}.</source>
        <translation>{count} questions sur {all}, {time}.</translation>
    </message>
    <message>
        <source>{name}: {measure} {score}</source>
        <translation>{name} : {measure} {score}</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All that were answered</source>
        <translation>Tous ceux qui ont reçu une réponse</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Base and tuned answers show here once there is a scorecard.</source>
        <translation>Les réponses de la base et du modèle affiné s’affichent ici dès qu’il y a un bilan.</translation>
    </message>
    <message>
        <source>Gained most</source>
        <translation>Plus gros gains</translation>
    </message>
    <message>
        <source>Held-out examples</source>
        <translation>Exemples mis de côté</translation>
    </message>
    <message>
        <source>Neither model has ever seen these.</source>
        <translation>Aucun des deux modèles ne les a jamais vus.</translation>
    </message>
    <message>
        <source>None of the answers are weaker than the others.</source>
        <translation>Aucune des réponses n’est plus faible que les autres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Some that were drawn, always the same</source>
        <translation>Quelques-uns tirés au sort, toujours les mêmes</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Plus faibles</translation>
    </message>
    <message>
        <source>Where it lost most or is farthest from what was expected</source>
        <translation>Là où il a le plus perdu, ou est le plus loin de ce qui était attendu</translation>
    </message>
    <message>
        <source>Where the tuned model gained most over the base</source>
        <translation>Là où le modèle affiné a le plus gagné sur la base</translation>
    </message>
</context>
<context>
    <name>ExamplesTab</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>Next example (Alt+Right)</source>
        <translation>Exemple suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>Aucun exemple</translation>
    </message>
    <message>
        <source>No row became an example. The Columns tab says how rows are read.</source>
        <translation>Aucune ligne n’est devenue un exemple. L’onglet Colonnes dit comment les lignes sont lues.</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Numéro de l’exemple</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Previous example (Alt+Left)</source>
        <translation>Exemple précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The first examples are on their way</source>
        <translation>Les premiers exemples arrivent</translation>
    </message>
    <message>
        <source>These are the first {count} rows that were left out.</source>
        <translation>Ce sont les {count} premières lignes qui ont été écartées.</translation>
    </message>
    <message>
        <source>They show up here as soon as they are read.</source>
        <translation>Ils s’affichent ici dès qu’ils sont lus.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est le premier.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>C’est le dernier.</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que le modèle voit</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>chapitre {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check it against the run</source>
        <translation>Vérifier par rapport à la session</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking it: the same texts go through it and through what was trained …</source>
        <translation>Vérification : les mêmes textes passent par lui et par ce qui a été entraîné…</translation>
    </message>
    <message>
        <source>Looked at with general examples that come with Tunesmith, as there are none of its own here.</source>
        <translation>Examiné avec des exemples généraux fournis avec Tunesmith, car il n’y en a pas de propres ici.</translation>
    </message>
    <message>
        <source>Looked at with held-out examples of “{run}”.</source>
        <translation>Examiné avec des exemples mis de côté de « {run} ».</translation>
    </message>
    <message>
        <source>The same texts through base and adapter, and through this</source>
        <translation>Les mêmes textes passés par la base et l’adaptateur, puis par ceci</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>100 % is all that was learned; less keeps more of the base model.</source>
        <translation>100 % est tout ce qui a été appris ; moins garde davantage du modèle de base.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>Force de l’adaptateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Form of the GGUF file</source>
        <translation>Forme du fichier GGUF</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>It takes {need} while it is written; {free} are free on that drive.</source>
        <translation>Il faut {need} pendant l’écriture ; {free} libres sur ce disque.</translation>
    </message>
    <message>
        <source>One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.</source>
        <translation>Un seul fichier pour LM Studio, Ollama et llama.cpp, en 16 bits ou réduit.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Small; for peft, vLLM and Ollama, together with the same base model.</source>
        <translation>Petit ; pour peft, vLLM et Ollama, avec le même modèle de base.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The export is in the bin: {kind}.</source>
        <translation>L’export est dans la corbeille : {kind}.</translation>
    </message>
    <message>
        <source>The run is still training; export when it has ended.</source>
        <translation>La session est encore à l’entraînement ; exportez quand elle est terminée.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>{free} are free on that drive.</source>
        <translation>{free} libres sur ce disque.</translation>
    </message>
    <message>
        <source>{kind}: {size} written.</source>
        <translation>{kind} : {size} écrits.</translation>
    </message>
    <message>
        <source>{size} of memory while it is written</source>
        <translation>{size} de mémoire pendant l’écriture</translation>
    </message>
    <message>
        <source>“{name}” is being exported.</source>
        <translation>« {name} » est en cours d’exportation.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Before: {version} · {when} · {train} to learn from, {held} held out</source>
        <translation>Avant : {version} · {when} · {train} pour apprendre, {held} mis de côté</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Follows from the examples alone: the same examples always have the same version.</source>
        <translation>Découle des seuls exemples : les mêmes exemples ont toujours la même version.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’y est plus</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>These files are only read, never changed.</source>
        <translation>Ces fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>pas encore calculée</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>{count} autres fichiers</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All tags</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Le meilleur score d’abord</translation>
    </message>
    <message>
        <source>By base model</source>
        <translation>Par modèle de base</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grands d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Only with this tag</source>
        <translation>Seulement avec ce mot-clé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search adapters</source>
        <translation>Chercher des adaptateurs</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>0 % is the base model, 100 % what was trained</source>
        <translation>0 % est le modèle de base, 100 % ce qui a été entraîné</translation>
    </message>
    <message>
        <source>Adapter strength (scaling of what was learned)</source>
        <translation>Force de l’adaptateur (échelle de ce qui a été appris)</translation>
    </message>
    <message>
        <source>Ask general questions</source>
        <translation>Poser des questions générales</translation>
    </message>
    <message>
        <source>Asking general questions</source>
        <translation>Questions générales en cours</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Questions en cours…</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Gain kept</source>
        <translation>Gain gardé</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>Questions générales</translation>
    </message>
    <message>
        <source>Has it forgotten something?</source>
        <translation>A-t-il oublié quelque chose ?</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>In use when you try it out and hand it over: {strength} %.</source>
        <translation>Utilisée quand vous l’essayez et le transmettez : {strength} %.</translation>
    </message>
    <message>
        <source>Less strength forgets less and keeps part of what was learned. Measure how much, then choose.</source>
        <translation>Avec moins de force, il oublie moins et garde une partie de ce qui a été appris. Mesurez combien, puis choisissez.</translation>
    </message>
    <message>
        <source>Measure this strength</source>
        <translation>Mesurer cette force</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore interrogé.</translation>
    </message>
    <message>
        <source>Not asked yet. It takes {time} on this PC.</source>
        <translation>Pas encore interrogé. Durée sur ce PC : {time}.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Surely worse in: {kinds}.</source>
        <translation>Sûrement moins bon en : {kinds}.</translation>
    </message>
    <message>
        <source>Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better.</source>
        <translation>Surprise devant un texte courant (perplexité) : {before} avant, {after} après ({rise}). Moins vaut mieux.</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Prend {time}</translation>
    </message>
    <message>
        <source>The run is still training; it is asked at its end.</source>
        <translation>La session est encore à l’entraînement ; les questions sont posées à la fin.</translation>
    </message>
    <message>
        <source>The same general questions and texts, put to the base model and to the tuned one.</source>
        <translation>Les mêmes questions et textes généraux, soumis au modèle de base et au modèle affiné.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Il n’y a encore rien à interroger.</translation>
    </message>
    <message>
        <source>This strength is in use.</source>
        <translation>Cette force est utilisée.</translation>
    </message>
    <message>
        <source>Train again more gently</source>
        <translation>Réentraîner plus en douceur</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Use it at less strength</source>
        <translation>L’utiliser avec moins de force</translation>
    </message>
    <message>
        <source>Use this strength</source>
        <translation>Utiliser cette force</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>affiné</translation>
    </message>
    <message>
        <source>{name}, {who}: {share} % right</source>
        <translation>{name}, {who} : {share} % justes</translation>
    </message>
    <message>
        <source>{strength} %</source>
        <translation>{strength} %</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Put {name} away; the file stays</source>
        <translation>Retirer {name} ; le fichier reste</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Voir s’il tient</translation>
    </message>
    <message>
        <source>See whether {name} fits</source>
        <translation>Voir si {name} tient</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>L’entraîner</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Entraîner à partir de {name}</translation>
    </message>
</context>
<context>
    <name>GgufFiles</name>
    <message>
        <source>Reading GGUF files</source>
        <translation>Lecture des fichiers GGUF</translation>
    </message>
    <message>
        <source>The first {count} of {dropped} files are shown.</source>
        <translation>Les {count} premiers fichiers sur {dropped} sont affichés.</translation>
    </message>
</context>
<context>
    <name>GpuView</name>
    <message>
        <source>Driver and others</source>
        <translation>Pilote et autres</translation>
    </message>
    <message>
        <source>Graphics memory of {name}</source>
        <translation>Mémoire graphique de {name}</translation>
    </message>
    <message>
        <source>On this card too, without saying how much each holds: {names}.</source>
        <translation>Aussi sur cette carte, sans que l’on sache ce que chacun occupe : {names}.</translation>
    </message>
    <message>
        <source>The desktop and other programs</source>
        <translation>Le bureau et d’autres programmes</translation>
    </message>
    <message>
        <source>The driver does not tell which programs hold memory.</source>
        <translation>Le pilote ne dit pas quels programmes occupent de la mémoire.</translation>
    </message>
    <message>
        <source>compute capability {cc}</source>
        <translation>capacité de calcul {cc}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>pilote {version}</translation>
    </message>
    <message>
        <source>driver {version}, up to date</source>
        <translation>pilote {version}, à jour</translation>
    </message>
    <message>
        <source>most free memory, so runs start here</source>
        <translation>le plus de mémoire libre : les sessions démarrent ici</translation>
    </message>
    <message>
        <source>{count} programs of this name</source>
        <translation>{count} programmes de ce nom</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{used} of {total} in use, {free} free</source>
        <translation>{used} utilisés sur {total}, {free} libres</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>Début du guide</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Guide – Tunesmith</source>
        <translation>Guide – Tunesmith</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a rien avant.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a rien après.</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Ce guide est pour l’instant en anglais.</translation>
    </message>
</context>
<context>
    <name>HardwareCard</name>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Recherche d’une carte graphique…</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Cut off (too long)</source>
        <translation>Coupées (trop longues)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>How the answers look</source>
        <translation>L’aspect des réponses</translation>
    </message>
    <message>
        <source>Letters (expected: {count})</source>
        <translation>Lettres (attendu : {count})</translation>
    </message>
    <message>
        <source>Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. Repeated: of four words in a row, how many came before in the same answer.</source>
        <translation>Lettres : la moitié des réponses en ont moins que le premier nombre, neuf sur dix moins que le second. Répété : sur quatre mots de suite, combien étaient déjà venus dans la même réponse.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Template marks left</source>
        <translation>Marques du gabarit restées</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Dans d’autres programmes</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>Le retirer de cette liste ; ses fichiers restent</translation>
    </message>
    <message>
        <source>The models on this PC are being looked at …</source>
        <translation>Les modèles de ce PC sont en train d’être regardés …</translation>
    </message>
    <message>
        <source>The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with *.safetensors files.</source>
        <translation>Le projet de départ en récupère un petit. Les modèles recommandés et le Hub en offrent d’autres ; ou ajoutez un dossier avec des fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>These runs need it to go on or to be exported: {names}.</source>
        <translation>Ces sessions en ont besoin pour continuer ou être exportées : {names}.</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>L’entraîner</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>Entraîner à partir de {name}</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>« {name} » est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} à {high} : {count}</translation>
    </message>
    <message>
        <source>{title}; the last bar holds all longer ones</source>
        <translation>{title} ; la dernière barre réunit tous les plus longs</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A small real language model learns to turn customer messages into tidy data. You see everything once: training, comparing, exporting.</source>
        <translation>Un vrai petit modèle de langue apprend à transformer des messages de clients en données bien rangées. Vous voyez tout une fois : entraîner, comparer, exporter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetches the model first: 93 MB, once.</source>
        <translation>Récupère d’abord le modèle : 93 MB, une seule fois.</translation>
    </message>
    <message>
        <source>Fetching the starter model</source>
        <translation>Récupération du modèle de départ</translation>
    </message>
    <message>
        <source>Fetching the starter model (93 MB) …</source>
        <translation>Récupération du modèle de départ (93 MB)…</translation>
    </message>
    <message>
        <source>Fetching the starter model: {so_far}</source>
        <translation>Récupération du modèle de départ : {so_far}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Ce PC est d’abord examiné.</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Sessions récentes</translation>
    </message>
    <message>
        <source>Run “{name}”</source>
        <translation>Session « {name} »</translation>
    </message>
    <message>
        <source>Starter project</source>
        <translation>Projet de départ</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Try the starter project</source>
        <translation>Essayer le projet de départ</translation>
    </message>
    <message>
        <source>Unpacking the starter model …</source>
        <translation>Décompression du modèle de départ…</translation>
    </message>
    <message>
        <source>Use my own examples</source>
        <translation>Utiliser mes propres exemples</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>A token is in use until the window closes.</source>
        <translation>Un jeton est utilisé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>A token of {name} is kept in the keyring, for {endpoint}.</source>
        <translation>Un jeton de {name} est gardé dans le trousseau, pour {endpoint}.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme l’indique le système</translation>
    </message>
    <message>
        <source>Asking the Hub whose token it is …</source>
        <translation>Le Hub est interrogé sur le titulaire du jeton…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse du Hub</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Jeton du Hub</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Models from the Hub</source>
        <translation>Modèles du Hub</translation>
    </message>
    <message>
        <source>Models go to</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>Aucun jeton n’est gardé. La plupart des modèles n’en demandent pas.</translation>
    </message>
    <message>
        <source>Nothing is looked for or fetched</source>
        <translation>Rien n’est cherché ni récupéré</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Collez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some models ask who fetches them. A token says so; it lies in the system's keyring.</source>
        <translation>Certains modèles demandent qui les récupère. Un jeton le dit ; il est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The Hub is being asked.</source>
        <translation>Le Hub est interrogé.</translation>
    </message>
    <message>
        <source>Use it until the window closes</source>
        <translation>L’utiliser jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Where fetched models go</source>
        <translation>Où vont les modèles récupérés</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
</context>
<context>
    <name>HubList</name>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>It brings no chat template: it is a base model, or was made for other programs.</source>
        <translation>Il n’a pas de gabarit de discussion : c’est un modèle de base, ou il a été fait pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Only models for text with safetensors weights are shown; try fewer words.</source>
        <translation>Seuls les modèles de texte avec des poids safetensors sont affichés ; essayez moins de mots.</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Préparer une session</translation>
    </message>
    <message>
        <source>Reading the shapes of {address} …</source>
        <translation>Lecture des dimensions de {address}…</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Chercher sur le Hub</translation>
    </message>
    <message>
        <source>Searching huggingface.co …</source>
        <translation>Recherche sur huggingface.co…</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>Voir s’il tient</translation>
    </message>
    <message>
        <source>Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking.</source>
        <translation>Saisissez des mots ci-dessus puis appuyez sur Entrée, ou collez l’adresse d’un modèle. Regarder ne récupère rien.</translation>
    </message>
    <message>
        <source>asks to accept terms</source>
        <translation>demande d’accepter des conditions</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} téléchargements</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} à récupérer</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>KeepExampleDialog</name>
    <message>
        <source>Add example</source>
        <translation>Ajouter l’exemple</translation>
    </message>
    <message>
        <source>At the end of a JSONL file</source>
        <translation>À la fin d’un fichier JSONL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file, or type the name of a new one.</source>
        <translation>Choisissez le fichier, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>Into the dataset “Chat examples” of the library</source>
        <translation>Dans le jeu de données « Chat examples » de la bibliothèque</translation>
    </message>
    <message>
        <source>JSONL file</source>
        <translation>Fichier JSONL</translation>
    </message>
    <message>
        <source>Keep as training example</source>
        <translation>Garder comme exemple d’entraînement</translation>
    </message>
    <message>
        <source>The answer it should have given</source>
        <translation>La réponse qu’il aurait dû donner</translation>
    </message>
    <message>
        <source>The whole conversation up to here ({count} messages), with this as its last answer.</source>
        <translation>Toute la conversation jusqu’ici ({count} messages), avec ceci comme dernière réponse.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Bring back what was deleted, or undo the last change to a dataset</source>
        <translation>Récupérer ce qui a été supprimé, ou annuler la dernière modification d’un jeu de données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the window; a run may go on without it</source>
        <translation>Fermer la fenêtre ; une session peut continuer sans elle</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Give a conversation another title</source>
        <translation>Donner un autre titre à une conversation</translation>
    </message>
    <message>
        <source>Go among cards, rows and tabs; read curves, memory and tokens</source>
        <translation>Passer entre cartes, lignes et onglets ; lire les courbes, la mémoire et les tokens</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>Aller à un endroit de la barre latérale</translation>
    </message>
    <message>
        <source>Go to the first or the last point, part or token</source>
        <translation>Aller au premier ou au dernier point, élément ou token</translation>
    </message>
    <message>
        <source>Go to the next or the previous tab of a page</source>
        <translation>Aller à l’onglet suivant ou précédent d’une page</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Let the run answer its sample prompts now</source>
        <translation>Faire répondre maintenant la session à ses prompts d’essai</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Move the chosen run or conversation to the bin</source>
        <translation>Mettre à la corbeille la session ou la conversation choisie</translation>
    </message>
    <message>
        <source>Open the guide at what it says about this place</source>
        <translation>Ouvrir le guide là où il parle de cet endroit</translation>
    </message>
    <message>
        <source>Open the menu of a card, a row or a text</source>
        <translation>Ouvrir le menu d’une carte, d’une ligne ou d’un texte</translation>
    </message>
    <message>
        <source>Pause or continue the run on the page</source>
        <translation>Mettre en pause ou continuer la session de la page</translation>
    </message>
    <message>
        <source>Press a button, choose a card, open the file dialog of a drop zone</source>
        <translation>Appuyer sur un bouton, choisir une carte, ouvrir la fenêtre de fichiers d’une zone de dépôt</translation>
    </message>
    <message>
        <source>Redo a change to a dataset</source>
        <translation>Rétablir une modification d’un jeu de données</translation>
    </message>
    <message>
        <source>Show the example before or after</source>
        <translation>Afficher l’exemple précédent ou suivant</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espace, Entrée</translation>
    </message>
    <message>
        <source>Tab goes through a page as it is read; Shift+Tab goes back.</source>
        <translation>Tab parcourt une page dans l’ordre de lecture ; Maj+Tab revient en arrière.</translation>
    </message>
    <message>
        <source>Take files that were copied, on Datasets, Adapters and New run</source>
        <translation>Prendre les fichiers copiés, dans Jeux de données, Adaptateurs et Nouvelle session</translation>
    </message>
    <message>
        <source>Vote in a blind vote; Backspace takes the last vote back</source>
        <translation>Voter dans un vote à l’aveugle ; Retour arrière retire le dernier vote</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Write a checkpoint of the run now</source>
        <translation>Écrire maintenant un point de reprise de la session</translation>
    </message>
</context>
<context>
    <name>LabelReportView</name>
    <message>
        <source>Both (F1)</source>
        <translation>Les deux (F1)</translation>
    </message>
    <message>
        <source>Each row is a label as it should be, each column one as it was given. The diagonal is right.</source>
        <translation>Chaque ligne est une étiquette telle qu’elle devrait être, chaque colonne telle qu’elle a été donnée. La diagonale est juste.</translation>
    </message>
    <message>
        <source>Explained (R²)</source>
        <translation>Part expliquée (R²)</translation>
    </message>
    <message>
        <source>Found of those there</source>
        <translation>Trouvées parmi celles présentes</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How well each label is given</source>
        <translation>Qualité pour chaque étiquette</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <source>Labels right (micro F1)</source>
        <translation>Étiquettes justes (micro F1)</translation>
    </message>
    <message>
        <source>Mean over the labels (macro F1)</source>
        <translation>Moyenne sur les étiquettes (macro F1)</translation>
    </message>
    <message>
        <source>Of {count} held-out examples that training never saw.</source>
        <translation>Sur {count} exemples mis de côté que l’entraînement n’a jamais vus.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>Écart moyen</translation>
    </message>
    <message>
        <source>Often it is the example that has the wrong label.</source>
        <translation>Souvent, c’est l’exemple qui porte la mauvaise étiquette.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right of those given</source>
        <translation>Justes parmi celles données</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Devrait être</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Les pires erreurs</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>A été donnée</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Ce qui a été pris pour autre chose</translation>
    </message>
    <message>
        <source>Wholly right</source>
        <translation>Entièrement juste</translation>
    </message>
    <message>
        <source>{count} more have labels that training never saw, and are not counted.</source>
        <translation>{count} autres ont des étiquettes que l’entraînement n’a jamais vues, et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{score} by always saying the mean</source>
        <translation>{score} en disant toujours la moyenne</translation>
    </message>
    <message>
        <source>{score} by always saying the most frequent label</source>
        <translation>{score} en disant toujours l’étiquette la plus fréquente</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>How many examples each label has</source>
        <translation>Combien d’exemples a chaque étiquette</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Pour apprendre</translation>
    </message>
</context>
<context>
    <name>LearnGoal</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What it learns</source>
        <translation>Ce qu’il apprend</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi elle a été écartée</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Rows that were left out while reading</source>
        <translation>Lignes écartées à la lecture</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not finished: {done} of {total} are here.</source>
        <translation>Pas terminé : {done} sur {total} sont là.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>La courbe commence à la première étape.</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>meilleur {0}</translation>
    </message>
    <message>
        <source>{0} is {1} at {2}, lowest {3}.</source>
        <translation>{0} vaut {1} à {2}, minimum {3}.</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Comment le charger</translation>
    </message>
    <message>
        <source>Program that loads it</source>
        <translation>Programme qui le charge</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Log of the engine</source>
        <translation>Journal du moteur</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>Afficher seulement les lignes avec…</translation>
    </message>
    <message>
        <source>The engine's libraries have said nothing.</source>
        <translation>Les bibliothèques du moteur n’ont rien dit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>It can go on without the window, and the next start finds it again. Or stop it and keep what it has learned.</source>
        <translation>L’entraînement peut continuer sans la fenêtre, et le prochain démarrage le retrouvera. Vous pouvez aussi l’arrêter et garder ce qui a été appris.</translation>
    </message>
    <message>
        <source>It can go on without the window, and the queue after it; the next start finds both again. Or stop it and keep what it has learned. The queue is then on hold.</source>
        <translation>L’entraînement peut continuer sans la fenêtre, puis la file d’attente ; le prochain démarrage retrouvera les deux. Vous pouvez aussi l’arrêter et garder ce qui a été appris. La file d’attente est alors suspendue.</translation>
    </message>
    <message>
        <source>It ends with the window, and nothing half-written stays behind.</source>
        <translation>Cela se termine avec la fenêtre, et rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>“{name}” is still training.</source>
        <translation>« {name} » est encore à l’entraînement.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Adapters of one base model can be put together with weights, and scored.</source>
        <translation>Les adaptateurs d’un même modèle de base peuvent être réunis avec des poids, puis notés.</translation>
    </message>
    <message>
        <source>Combine …</source>
        <translation>Combiner…</translation>
    </message>
    <message>
        <source>Only LoRA adapters of models that write text can be combined, without DoRA.</source>
        <translation>Seuls les adaptateurs LoRA de modèles qui écrivent du texte peuvent être combinés, sans DoRA.</translation>
    </message>
    <message>
        <source>They belong to different base models, or the base of one is not known.</source>
        <translation>Ils appartiennent à des modèles de base différents, ou la base de l’un d’eux est inconnue.</translation>
    </message>
    <message>
        <source>{count} adapters chosen</source>
        <translation>{count} adaptateurs choisis</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Read more about this in the guide</source>
        <translation>En lire plus à ce sujet dans le guide</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Choose other examples</source>
        <translation>Choisir d’autres exemples</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>More about {name}</source>
        <translation>Plus d’actions pour {name}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Another folder …</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Model whose tokens are counted</source>
        <translation>Modèle dont les tokens sont comptés</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <source>Filter, search, or paste an address like huggingface.co/org/model</source>
        <translation>Filtrez, cherchez, ou collez une adresse comme huggingface.co/org/model</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Looking at {name} on the Hub …</source>
        <translation>Examen de {name} sur le Hub…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Chercher sur le Hub</translation>
    </message>
    <message>
        <source>What fits is worked out before anything is fetched.</source>
        <translation>Ce qui tient est calculé avant toute récupération.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>D’où viennent les modèles</translation>
    </message>
    <message>
        <source>Words to filter by or to search the Hub for, or an address</source>
        <translation>Mots pour filtrer ou pour chercher sur le Hub, ou une adresse</translation>
    </message>
</context>
<context>
    <name>NewRunAnswers</name>
    <message>
        <source>Training all the same (advised: {advice})</source>
        <translation>Entraîner quand même (conseil : {advice})</translation>
    </message>
</context>
<context>
    <name>NewRunFrame</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>NewRunOffer</name>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>NewRunPage</name>
    <message>
        <source>Advice on what to train, if any</source>
        <translation>Un conseil sur ce qu’il faut entraîner, s’il le faut</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>Tout sur une page</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>How much changes</source>
        <translation>Quelle part change</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>Quelle part du modèle apprend</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Avec quel soin</translation>
    </message>
    <message>
        <source>It starts by itself. The queue stands above the list of runs.</source>
        <translation>Elle démarre toute seule. La file d’attente se trouve au-dessus de la liste des sessions.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher la session</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>Sur quoi il se fonde</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>De quoi il apprend</translation>
    </message>
    <message>
        <source>“{name}” waits in the queue at place {place}.</source>
        <translation>« {name} » attend dans la file d’attente à la place {place}.</translation>
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
        <translation>95 % en ont au plus (p95)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Compter les tokens</translation>
    </message>
    <message>
        <source>Counted with the model's own tokenizer and chat template.</source>
        <translation>Comptée avec le tokenizer et le gabarit de discussion du modèle lui-même.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples in an epoch</source>
        <translation>Exemples par époque</translation>
    </message>
    <message>
        <source>Fetch or add a model first.</source>
        <translation>Récupérez ou ajoutez d’abord un modèle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Half have at most (p50)</source>
        <translation>La moitié en a au plus (p50)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images per label</source>
        <translation>Images par étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Left out while reading</source>
        <translation>Écartées à la lecture</translation>
    </message>
    <message>
        <source>Length (tokens)</source>
        <translation>Longueur (tokens)</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>Longueur en tokens</translation>
    </message>
    <message>
        <source>Length of the examples</source>
        <translation>Longueur des exemples</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Exemple le plus long (longueur de contexte)</translation>
    </message>
    <message>
        <source>Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.</source>
        <translation>Rien n’a encore été compté avec ce modèle. Cent mille exemples prennent une dizaine de secondes.</translation>
    </message>
    <message>
        <source>Of the rows that were looked at.</source>
        <translation>Des lignes examinées.</translation>
    </message>
    <message>
        <source>Progress of counting tokens</source>
        <translation>Progression du comptage des tokens</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show what is cut</source>
        <translation>Montrer ce qui est coupé</translation>
    </message>
    <message>
        <source>Text in an epoch</source>
        <translation>Texte par époque</translation>
    </message>
    <message>
        <source>The template of this model does not accept {count} of the examples.</source>
        <translation>Le gabarit de ce modèle n’accepte pas {count} des exemples.</translation>
    </message>
    <message>
        <source>The tokens are being counted.</source>
        <translation>Les tokens sont en cours de comptage.</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>À moins de</translation>
    </message>
    <message>
        <source>Too short or too mixed to tell: {share}</source>
        <translation>Trop courts ou trop mêlés pour le dire : {share}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>fewest: {fewest}, most: {most}</source>
        <translation>le moins : {fewest}, le plus : {most}</translation>
    </message>
    <message>
        <source>of every label</source>
        <translation>de chaque étiquette</translation>
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
        <translation>{count} dans toutes les lignes</translation>
    </message>
    <message>
        <source>{count} of them held out</source>
        <translation>dont {count} mis de côté</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count} répétés</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a drive with more room.</source>
        <translation>Choisissez un disque avec plus de place.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Choisi à la main.</translation>
    </message>
    <message>
        <source>Fetch {size} and set up</source>
        <translation>Récupérer {size} et installer</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>It asks the package index what is needed, and shows the size before anything is fetched.</source>
        <translation>Demande à l’index de paquets ce qu’il faut, et affiche la taille avant de récupérer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Ce PC est d’abord examiné.</translation>
    </message>
    <message>
        <source>Looking up what is needed</source>
        <translation>Recherche de ce qu’il faut</translation>
    </message>
    <message>
        <source>Looking up what is needed …</source>
        <translation>Recherche de ce qu’il faut…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Something else is being done with the engine.</source>
        <translation>Une autre opération sur le moteur est en cours.</translation>
    </message>
    <message>
        <source>The packages in {folder} are used.</source>
        <translation>Les paquets de {folder} sont utilisés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>compute capability {major}.{minor}</source>
        <translation>capacité de calcul {major}.{minor}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>pilote {version}</translation>
    </message>
</context>
<context>
    <name>OneJob</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Recette (*{suffix})</translation>
    </message>
    <message>
        <source>Train what was trained on another PC: a file that “Save recipe” has written</source>
        <translation>Entraîner ce qui a été entraîné sur un autre PC : un fichier écrit par « Enregistrer la recette »</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Answering after this step …</source>
        <translation>Réponses après cette étape…</translation>
    </message>
    <message>
        <source>It is about to be saved.</source>
        <translation>L’enregistrement est imminent.</translation>
    </message>
    <message>
        <source>Its answers after step {step} are below.</source>
        <translation>Ses réponses après l’étape {step} sont ci-dessous.</translation>
    </message>
    <message>
        <source>Let the model answer the sample prompts as it stands ({keys})</source>
        <translation>Laisser le modèle, tel qu’il est, répondre aux prompts d’essai ({keys})</translation>
    </message>
    <message>
        <source>Sample now</source>
        <translation>Voir des réponses</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Saved at step {step}.</source>
        <translation>Enregistré à l’étape {step}.</translation>
    </message>
    <message>
        <source>Saving after this step …</source>
        <translation>Enregistrement après cette étape…</translation>
    </message>
    <message>
        <source>The answers are about to come.</source>
        <translation>Les réponses arrivent.</translation>
    </message>
    <message>
        <source>Write a checkpoint after the step at hand ({keys})</source>
        <translation>Écrire un point de reprise après l’étape en cours ({keys})</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Join another column to “{part}”</source>
        <translation>Joindre une autre colonne à « {part} »</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>PastExports</name>
    <message>
        <source>Exported so far</source>
        <translation>Exporté jusqu’ici</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Comment le charger</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No longer there: </source>
        <translation>N’existe plus : </translation>
    </message>
    <message>
        <source>On the Hub: {address}</source>
        <translation>Sur le Hub : {address}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Send to the Hub …</source>
        <translation>Envoyer au Hub…</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>All steps done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1} : {2}</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Image {name}</source>
        <translation>Image {name}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>After step {step}, {verdict}</source>
        <translation>Après l’étape {step}, {verdict}</translation>
    </message>
    <message>
        <source>Card power</source>
        <translation>Puissance de la carte</translation>
    </message>
    <message>
        <source>Card temperature</source>
        <translation>Température de la carte</translation>
    </message>
    <message>
        <source>Ended at {step}.</source>
        <translation>Terminée : {step}.</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>Énergie jusqu’ici</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <translation>Justesse de validation</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Held-out loss {loss}, best {best} at step {step}.</source>
        <translation>Perte de validation {loss}, meilleure {best} à l’étape {step}.</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answers: lower is better.</source>
        <translation>À quel point les bonnes réponses surprennent le modèle : plus bas est mieux.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss (nats per token)</source>
        <translation>Perte (nats par token)</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>En pause : {step}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de la session</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>La courbe commence à la première étape.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Training loss {loss} at step {step}.</source>
        <translation>Perte d’entraînement {loss} à l’étape {step}.</translation>
    </message>
    <message>
        <source>Waiting for the engine to start …</source>
        <translation>Attente du démarrage du moteur…</translation>
    </message>
    <message>
        <source>What it answers now</source>
        <translation>Ce qu’il répond maintenant</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>expected: {text}</source>
        <translation>attendu : {text}</translation>
    </message>
    <message>
        <source>from {share}</source>
        <translation>au départ {share}</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>images/s</translation>
    </message>
    <message>
        <source>last step {loss}</source>
        <translation>dernière étape {loss}</translation>
    </message>
    <message>
        <source>measuring the time left</source>
        <translation>mesure du temps restant</translation>
    </message>
    <message>
        <source>of {use}</source>
        <translation>sur {use}</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>textes/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all, without pauses.</source>
        <translation>{steps} étapes, {time} en tout, sans les pauses.</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all.</source>
        <translation>{steps} étapes, {time} en tout.</translation>
    </message>
    <message>
        <source>{took} It used {energy}.</source>
        <translation>{took} Énergie consommée : {energy}.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Ask both</source>
        <translation>Interroger les deux</translation>
    </message>
    <message>
        <source>Hide instruction and choice</source>
        <translation>Masquer la consigne et le choix</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>Consigne (prompt système)</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>Consigne et choix des réponses</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Marquer les mots qui diffèrent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>Dite avant tout le reste. Ce que les exemples d’une session ont en commun est rempli d’avance.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The same prompt to both. Enter asks, Shift+Enter begins a new line.</source>
        <translation>Le même prompt aux deux. Entrée pose la question, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Votre propre prompt</translation>
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
        <translation>Choisissez une session comme l’un des côtés.</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Supprimer cette série</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Examples: </source>
        <translation>Exemples : </translation>
    </message>
    <message>
        <source>Export this set</source>
        <translation>Exporter cette série</translation>
    </message>
    <message>
        <source>Export this set …</source>
        <translation>Exporter cette série…</translation>
    </message>
    <message>
        <source>Held-out examples to take</source>
        <translation>Exemples mis de côté à prendre</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Import prompts …</source>
        <translation>Importer des prompts…</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;Texte, un prompt par ligne (*.txt)</translation>
    </message>
    <message>
        <source>Lines left out: {count}. The first is line {line}: {reason}.</source>
        <translation>Lignes écartées : {count}. La première est la ligne {line} : {reason}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.</source>
        <translation>Pas encore de série. Faites-en une à la main, prenez les exemples mis de côté d’une session, ou importez un fichier de prompts.</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Série de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.txt *.json)</source>
        <translation>Prompts (*.jsonl *.txt *.json)</translation>
    </message>
    <message>
        <source>Prompts read: {count}</source>
        <translation>Prompts lus : {count}</translation>
    </message>
    <message>
        <source>Take from held-out examples</source>
        <translation>Prendre parmi les exemples mis de côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} prompts</source>
        <translation>{count} prompts</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>« {name} » a été supprimée.</translation>
    </message>
</context>
<context>
    <name>PromptSetEditor</name>
    <message>
        <source>A set has one prompt at least.</source>
        <translation>Une série a au moins un prompt.</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Ajouter un prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Expected answer, if it is known</source>
        <translation>Réponse attendue, si elle est connue</translation>
    </message>
    <message>
        <source>Instruction, if there is one (system prompt)</source>
        <translation>Consigne, s’il y en a une (prompt système)</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom de la série</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts of the set</source>
        <translation>Prompts de la série</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Retirer le prompt</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>Enregistrer la série</translation>
    </message>
    <message>
        <source>The set has no prompt yet.</source>
        <translation>La série n’a pas encore de prompt.</translation>
    </message>
    <message>
        <source>{count} earlier turns stay before it.</source>
        <translation>{count} tours précédents restent avant lui.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Always the same form</source>
        <translation>Toujours la même forme</translation>
    </message>
    <message>
        <source>An ordinary one</source>
        <translation>Un domaine courant</translation>
    </message>
    <message>
        <source>An unusual one</source>
        <translation>Un domaine inhabituel</translation>
    </message>
    <message>
        <source>Answers may vary</source>
        <translation>Les réponses peuvent varier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what the model is for</source>
        <translation>Modifier à quoi sert le modèle</translation>
    </message>
    <message>
        <source>Does form matter?</source>
        <translation>La forme compte-t-elle ?</translation>
    </message>
    <message>
        <source>From your examples: {purpose}</source>
        <translation>D’après vos exemples : {purpose}</translation>
    </message>
    <message>
        <source>How often will it change?</source>
        <translation>À quelle fréquence cela changera-t-il ?</translation>
    </message>
    <message>
        <source>Is the field unusual?</source>
        <translation>Le domaine est-il inhabituel ?</translation>
    </message>
    <message>
        <source>Often, or from use to use</source>
        <translation>Souvent, ou d’un usage à l’autre</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Rarement</translation>
    </message>
    <message>
        <source>Such as always the same fields, the same tone or the same length.</source>
        <translation>Par exemple toujours les mêmes champs, le même ton ou la même longueur.</translation>
    </message>
    <message>
        <source>What is right today may be wrong in a month, or for another use.</source>
        <translation>Ce qui est juste aujourd’hui peut être faux dans un mois, ou pour un autre usage.</translation>
    </message>
    <message>
        <source>What is the model for?</source>
        <translation>À quoi sert le modèle ?</translation>
    </message>
    <message>
        <source>What the model is for: {purpose}</source>
        <translation>À quoi sert le modèle : {purpose}</translation>
    </message>
    <message>
        <source>Words and habits that ordinary text does not have, as in law, medicine or your own trade.</source>
        <translation>Des mots et des usages que le texte courant n’a pas, comme en droit, en médecine ou dans votre métier.</translation>
    </message>
    <message>
        <source>give a number</source>
        <translation>donner un nombre</translation>
    </message>
    <message>
        <source>sort into labels</source>
        <translation>classer par étiquettes</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begins when “{name}” has ended.</source>
        <translation>Commence quand « {name} » est terminée.</translation>
    </message>
    <message>
        <source>Goes on at {time}.</source>
        <translation>Continue à {time}.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Nothing further starts. The run that is being trained goes on.</source>
        <translation>Rien d’autre ne démarre. La session en cours d’entraînement continue.</translation>
    </message>
    <message>
        <source>Nothing starts before</source>
        <translation>Rien ne démarre avant</translation>
    </message>
    <message>
        <source>On hold: nothing further starts until you let it go on.</source>
        <translation>Suspendue : rien d’autre ne démarre tant que vous ne la relancez pas.</translation>
    </message>
    <message>
        <source>One run after the other, also while this window is closed.</source>
        <translation>Une session après l’autre, aussi quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Seulement entre</translation>
    </message>
    <message>
        <source>Outside these hours of each day the queue pauses and the card is free.</source>
        <translation>En dehors de ces heures, chaque jour, la file est en pause et la carte est libre.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Starts at {time}.</source>
        <translation>Démarre à {time}.</translation>
    </message>
    <message>
        <source>The first run starts in a moment.</source>
        <translation>La première session démarre dans un instant.</translation>
    </message>
    <message>
        <source>The queue works from</source>
        <translation>La file travaille à partir de</translation>
    </message>
    <message>
        <source>The queue works until</source>
        <translation>La file travaille jusqu’à</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>C’est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>C’est déjà la dernière.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>Descendre « {name} »</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>Monter « {name} »</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>La retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Take “{name}” out of the queue</source>
        <translation>Retirer « {name} » de la file d’attente</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>try {number} of {most}</source>
        <translation>essai {number} sur {most}</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>Les premières lignes telles qu’elles sont dans les fichiers</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in the PC's memory, which is slower.</source>
        <translation>Peut entraîner maintenant des modèles jusqu’à {plain} de paramètres, et jusqu’à {streamed} avec les poids qui attendent dans la mémoire du PC, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>Can train models of up to {plain} parameters now.</source>
        <translation>Peut entraîner maintenant des modèles jusqu’à {plain} de paramètres.</translation>
    </message>
    <message>
        <source>Can train models of up to {streamed} now, with the weights waiting in the PC's memory.</source>
        <translation>Peut entraîner maintenant des modèles jusqu’à {streamed}, avec les poids qui attendent dans la mémoire du PC.</translation>
    </message>
    <message>
        <source>If the programs above let go of their memory: up to {size}.</source>
        <translation>Si les programmes ci-dessus libèrent leur mémoire : jusqu’à {size}.</translation>
    </message>
    <message>
        <source>Too little graphics memory is free to train even {size}; that takes {need}.</source>
        <translation>Trop peu de mémoire graphique est libre pour entraîner ne serait-ce que {size} ; il faut {need}.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to {tokens} tokens.</source>
        <translation>{model} demande environ {need} sur les {free} libres et {ram} de la mémoire du PC, avec des textes jusqu’à {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.</source>
        <translation>{model} demande environ {need} sur les {free} libres, avec des textes jusqu’à {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.</source>
        <translation>{model} demande au moins {need}, et {free} sont libres, avec des textes jusqu’à {tokens} tokens.</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if {ram} of that were free.</source>
        <translation>{model} demande au moins {need}, et {free} sont libres. Ses poids pourraient attendre dans la mémoire du PC si {ram} y étaient libres.</translation>
    </message>
    <message>
        <source>{size} fits</source>
        <translation>{size} tient</translation>
    </message>
    <message>
        <source>{size} streaming</source>
        <translation>{size} en continu</translation>
    </message>
    <message>
        <source>{size} tight</source>
        <translation>{size} tout juste</translation>
    </message>
    <message>
        <source>{size} too big</source>
        <translation>{size} trop grand</translation>
    </message>
</context>
<context>
    <name>RecipeTab</name>
    <message>
        <source>A new run with all of these values; only the examples are asked for</source>
        <translation>Une nouvelle session avec toutes ces valeurs ; seuls les exemples sont demandés</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>One file for another PC: the recipe, and hashes of base model and data</source>
        <translation>Un fichier pour un autre PC : la recette, et les empreintes du modèle de base et des données</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>Recette (*{suffix})</translation>
    </message>
    <message>
        <source>Same recipe, new data</source>
        <translation>Même recette, nouvelles données</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Afficher toutes les valeurs</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>La recette est enregistrée.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values of the recipe</source>
        <translation>Valeurs de la recette</translation>
    </message>
    <message>
        <source>{path} names base model and data by their hashes; neither is in it.</source>
        <translation>{path} désigne le modèle de base et les données par leurs empreintes ; ni l’un ni les autres n’y sont.</translation>
    </message>
</context>
<context>
    <name>RepeatNote</name>
    <message>
        <source>Base model and examples stay as they were.</source>
        <translation>Le modèle de base et les exemples restent les mêmes.</translation>
    </message>
    <message>
        <source>Choose everything anew</source>
        <translation>Tout choisir de nouveau</translation>
    </message>
    <message>
        <source>Choose the examples; every other value stays as it was.</source>
        <translation>Choisissez les exemples ; toutes les autres valeurs restent les mêmes.</translation>
    </message>
    <message>
        <source>Choose the model; recipe and examples stay as they were.</source>
        <translation>Choisissez le modèle ; la recette et les exemples restent les mêmes.</translation>
    </message>
    <message>
        <source>Every value stays as it was.</source>
        <translation>Toutes les valeurs restent les mêmes.</translation>
    </message>
    <message>
        <source>Learn the documents again</source>
        <translation>Apprendre de nouveau les documents</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>The documents “{name}” are learned beside them again.</source>
        <translation>Les documents « {name} » sont de nouveau appris à côté.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are left out.</source>
        <translation>Les documents « {name} », appris à côté des exemples, sont écartés.</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are not here.</source>
        <translation>Les documents « {name} », appris à côté des exemples, ne sont pas ici.</translation>
    </message>
    <message>
        <source>The recipe “{name}” from the file {file}.</source>
        <translation>La recette « {name} » du fichier {file}.</translation>
    </message>
    <message>
        <source>What differs: {changes}. Everything else stays.</source>
        <translation>Ce qui diffère : {changes}. Tout le reste est inchangé.</translation>
    </message>
    <message>
        <source>What is not here is asked for; every other value comes from the file.</source>
        <translation>Ce qui n’est pas ici est demandé ; toutes les autres valeurs viennent du fichier.</translation>
    </message>
    <message>
        <source>{meaning}: {now} instead of {before}</source>
        <translation>{meaning} : {now} au lieu de {before}</translation>
    </message>
    <message>
        <source>“{name}” again, more gently, so that it forgets less.</source>
        <translation>« {name} » de nouveau, plus en douceur, pour moins d’oubli.</translation>
    </message>
    <message>
        <source>“{name}” again, on another base model than {model}.</source>
        <translation>« {name} » de nouveau, sur un autre modèle de base que {model}.</translation>
    </message>
    <message>
        <source>“{name}” again, with other examples.</source>
        <translation>« {name} » de nouveau, avec d’autres exemples.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>All of this run on one page that can be sent, kept and printed</source>
        <translation>Toute cette session sur une page qui peut être envoyée, gardée et imprimée</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as a PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as a web page …</source>
        <translation>Enregistrer comme page web…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est écrit.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>With example answers</source>
        <translation>Avec des réponses d’exemple</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Looking at this PC</source>
        <translation>Examen de ce PC</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>Examen de ce PC…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>Le rapport est en préparation.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est écrit.</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before you give it to anybody; nothing is sent from here.</source>
        <translation>C’est tout ce qui est enregistré. Clés, dossiers, noms, exemples et réponses ont été retirés. Lisez-le avant de le donner à quelqu’un ; rien n’est envoyé d’ici.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>All examples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>Left out while reading ({count})</source>
        <translation>Écartés à la lecture ({count})</translation>
    </message>
    <message>
        <source>Left out: {reason} ({count})</source>
        <translation>Écartés : {reason} ({count})</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Exemples affichés</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Retour à toutes les sessions</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Cela a-t-il aidé ?</translation>
    </message>
    <message>
        <source>End after the step at hand; what it has learned is kept</source>
        <translation>Finir après l’étape en cours ; ce qui a été appris est gardé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Go on training where it stopped ({keys})</source>
        <translation>Reprendre l’entraînement là où il s’est arrêté ({keys})</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>Elle n’a pas encore démarré.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Tout est d’abord enregistré.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Parties de la session</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Réentraîner sur une autre base</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learned is kept.</source>
        <translation>Arrêt après cette étape ; ce qui a été appris est gardé.</translation>
    </message>
    <message>
        <source>Talk with what it has learned</source>
        <translation>Discuter avec ce qui a été appris</translation>
    </message>
    <message>
        <source>The same recipe and the same examples on another base model; only the model is asked for</source>
        <translation>La même recette et les mêmes exemples sur un autre modèle de base ; seul le modèle est demandé</translation>
    </message>
    <message>
        <source>This is possible while it trains.</source>
        <translation>C’est possible pendant l’entraînement.</translation>
    </message>
    <message>
        <source>What stopped it, its recipe and the end of its log, without your data</source>
        <translation>Ce qui l’a arrêtée, sa recette et la fin de son journal, sans vos données</translation>
    </message>
    <message>
        <source>Write everything down and free the memory for a while ({keys})</source>
        <translation>Tout enregistrer et libérer la mémoire pour un moment ({keys})</translation>
    </message>
    <message>
        <source>next in the queue: {name}{more}</source>
        <translation>prochaine dans la file : {name}{more}</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Open run {name}</source>
        <translation>Ouvrir la session {name}</translation>
    </message>
    <message>
        <source>held-out loss {loss}</source>
        <translation>perte de validation {loss}</translation>
    </message>
    <message>
        <source>pinned, </source>
        <translation>épinglée, </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>4-bit weights would need less.</source>
        <translation>Des poids en 4 bits demanderaient moins.</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Mettre en file d’attente</translation>
    </message>
    <message>
        <source>An adapter, or fewer layers that learn, would need less.</source>
        <translation>Un adaptateur, ou moins de couches qui apprennent, demanderait moins.</translation>
    </message>
    <message>
        <source>Everything can be planned meanwhile. Training needs the engine.</source>
        <translation>Tout peut être préparé entre-temps. L’entraînement demande le moteur.</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Faire tenir</translation>
    </message>
    <message>
        <source>Memory and rows are worked out anew; what is learned stays the same.</source>
        <translation>La mémoire et les lignes sont recalculées ; ce qui est appris reste le même.</translation>
    </message>
    <message>
        <source>Memory and time show here as soon as model, examples and preset are chosen.</source>
        <translation>La mémoire et le temps s’affichent ici dès que le modèle, les exemples et le préréglage sont choisis.</translation>
    </message>
    <message>
        <source>Memory this run needs</source>
        <translation>Mémoire nécessaire à cette session</translation>
    </message>
    <message>
        <source>Needs about {need} of {free} free</source>
        <translation>Demande environ {need} sur {free} libres</translation>
    </message>
    <message>
        <source>Planned for the processor. {why}; Home says what helps.</source>
        <translation>Prévu pour le processeur. {why} ; l’accueil dit ce qui aide.</translation>
    </message>
    <message>
        <source>Planned for the processor: the engine on this PC cannot use its graphics card.</source>
        <translation>Prévu pour le processeur : le moteur de ce PC ne peut pas utiliser sa carte graphique.</translation>
    </message>
    <message>
        <source>Recompute would need less.</source>
        <translation>Le recalcul demanderait moins.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Shorter examples or a smaller base model would need less.</source>
        <translation>Des exemples plus courts ou un modèle de base plus petit demanderaient moins.</translation>
    </message>
    <message>
        <source>Shorter rows, with more of them per step, would need less.</source>
        <translation>Des lignes plus courtes, plus nombreuses par étape, demanderaient moins.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>The memory is an estimate; the first step of the run measures it.</source>
        <translation>La mémoire est une estimation ; la première étape de la session la mesure.</translation>
    </message>
    <message>
        <source>The memory of this kind of model is estimated roughly: {least} to {most}.</source>
        <translation>La mémoire de ce type de modèle est estimée grossièrement : de {least} à {most}.</translation>
    </message>
    <message>
        <source>The run starts by itself when all runs before it have ended.</source>
        <translation>La session démarre toute seule quand toutes celles d’avant sont terminées.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Worked out anew, it needs {need}: somewhat slower, the same is learned.</source>
        <translation>Recalculée, elle demande {need} : un peu plus lente, elle apprend la même chose.</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>{size} of the base model wait in the PC's memory.</source>
        <translation>{size} du modèle de base attendent dans la mémoire du PC.</translation>
    </message>
    <message>
        <source>{steps} steps of about one example on the {where}, {method}.</source>
        <translation>{steps} étapes d’environ un exemple ({where}, {method}).</translation>
    </message>
    <message>
        <source>{steps} steps of about {batch} examples on the {where}, {method}.</source>
        <translation>{steps} étapes d’environ {batch} exemples ({where}, {method}).</translation>
    </message>
    <message>
        <source>“{name}” is being trained. In the queue, this run starts by itself when that one has ended.</source>
        <translation>« {name} » est à l’entraînement. Dans la file d’attente, cette session démarre toute seule quand l’autre est terminée.</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
</context>
<context>
    <name>RungCard</name>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Advised.</source>
        <translation>Conseillé.</translation>
    </message>
</context>
<context>
    <name>RunningJob</name>
    <message>
        <source>It has not started yet.</source>
        <translation>Elle n’a pas encore démarré.</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>Tout est d’abord enregistré.</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>interrupted; it begins anew</source>
        <translation>interrompue ; elle recommence du début</translation>
    </message>
    <message>
        <source>interrupted; {step} is kept</source>
        <translation>interrompue ; {step} gardée</translation>
    </message>
    <message>
        <source>paused at {step}</source>
        <translation>en pause : {step}</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>mise en pause</translation>
    </message>
</context>
<context>
    <name>RunsComparePage</name>
    <message>
        <source>All runs</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des sessions</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Losses of the runs</source>
        <translation>Pertes des sessions</translation>
    </message>
    <message>
        <source>Lower is better; the ring marks the best look of each run.</source>
        <translation>Plus bas est mieux ; l’anneau marque le meilleur contrôle de chaque session.</translation>
    </message>
    <message>
        <source>None of these runs has such a curve.</source>
        <translation>Aucune de ces sessions n’a une telle courbe.</translation>
    </message>
    <message>
        <source>Over what</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>The mark stands at the best value, where one can be relied on.</source>
        <translation>La marque se trouve à la meilleure valeur, quand on peut s’y fier.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Leurs recettes sont les mêmes.</translation>
    </message>
    <message>
        <source>Training loss, smoothed</source>
        <translation>Perte d’entraînement, lissée</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valeurs qui diffèrent</translation>
    </message>
    <message>
        <source>What came of each run</source>
        <translation>Ce qu’a donné chaque session</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’elles ont donné</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>Quelle perte</translation>
    </message>
    <message>
        <source>over examples seen</source>
        <translation>selon les exemples vus</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>selon les étapes</translation>
    </message>
    <message>
        <source>over training time</source>
        <translation>selon le temps d’entraînement</translation>
    </message>
    <message>
        <source>{name}: best held-out loss {loss} at step {step}.</source>
        <translation>{name} : meilleure perte de validation {loss} à l’étape {step}.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}, épinglée</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run trains an adapter on your examples. The starter project makes the first one.</source>
        <translation>Une session entraîne un adaptateur sur vos exemples. Le projet de départ crée la première.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} runs first: click them with Ctrl held down.</source>
        <translation>Choisissez d’abord {fewest} à {most} sessions : cliquez dessus en maintenant Ctrl.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des sessions</translation>
    </message>
    <message>
        <source>Ended otherwise: {names}.</source>
        <translation>Terminées autrement : {names}.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les sessions</translation>
    </message>
    <message>
        <source>Move the chosen runs to the bin (Del)</source>
        <translation>Mettre les sessions choisies à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>Réentraîner sur une autre base</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Set the chosen runs side by side</source>
        <translation>Placer les sessions choisies côte à côte</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>La file d’attente est finie.</translation>
    </message>
    <message>
        <source>{count} finished.</source>
        <translation>{count} terminées.</translation>
    </message>
    <message>
        <source>{count} runs are in the bin.</source>
        <translation>{count} sessions sont dans la corbeille.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>« {name} » est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>0: always the likeliest word.</source>
        <translation>0 : toujours le mot le plus probable.</translation>
    </message>
    <message>
        <source>0: among all.</source>
        <translation>0 : parmi tous.</translation>
    </message>
    <message>
        <source>1: all words may come.</source>
        <translation>1 : tous les mots peuvent venir.</translation>
    </message>
    <message>
        <source>1: nothing is done.</source>
        <translation>1 : sans effet.</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>Contre la répétition</translation>
    </message>
    <message>
        <source>Among so many words</source>
        <translation>Parmi autant de mots</translation>
    </message>
    <message>
        <source>In tokens, ¾ of a word each.</source>
        <translation>En tokens, ¾ de mot chacun.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Likely words only</source>
        <translation>Mots probables seulement</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine (seed)</translation>
    </message>
    <message>
        <source>The same seed gives the same answer.</source>
        <translation>La même graine donne la même réponse.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
</context>
<context>
    <name>ScorecardJob</name>
    <message>
        <source>Base and tuned model read and answer the held-out examples; both are compared one by one.</source>
        <translation>La base et le modèle affiné lisent les exemples mis de côté et y répondent ; les deux sont comparés un par un.</translation>
    </message>
    <message>
        <source>Did training help?</source>
        <translation>L’entraînement a-t-il aidé ?</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>Établir le bilan</translation>
    </message>
    <message>
        <source>Making the scorecard</source>
        <translation>Établissement du bilan</translation>
    </message>
    <message>
        <source>Making the scorecard …</source>
        <translation>Établissement du bilan…</translation>
    </message>
    <message>
        <source>Scorecard · {done} of {all}</source>
        <translation>Bilan · {done} sur {all}</translation>
    </message>
    <message>
        <source>The run makes it itself when it has finished.</source>
        <translation>La session le fait elle-même quand elle est finie.</translation>
    </message>
    <message>
        <source>There are no held-out examples.</source>
        <translation>Il n’y a pas d’exemples mis de côté.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>Il n’y a encore rien à noter.</translation>
    </message>
    <message>
        <source>This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, and 100 tell more than 20.</source>
        <translation>Cette session n’a mis aucun exemple de côté, donc rien ne peut être noté. Entraînez en en mettant de côté : un dixième est courant, et 100 en disent plus que 20.</translation>
    </message>
    <message>
        <source>This run was compared by an earlier version. A new scorecard tells more.</source>
        <translation>Cette session a été comparée par une version antérieure. Un nouveau bilan en dit davantage.</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Also: {scores}.</source>
        <translation>Aussi : {scores}.</translation>
    </message>
    <message>
        <source>Better answer likelier: {name}</source>
        <translation>Meilleure réponse plus probable : {name}</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>La qualité des réponses</translation>
    </message>
    <message>
        <source>How well it knows such texts</source>
        <translation>À quel point il connaît de tels textes</translation>
    </message>
    <message>
        <source>Loss and perplexity</source>
        <translation>Perte et perplexité</translation>
    </message>
    <message>
        <source>One held-out example that training never saw</source>
        <translation>Un exemple mis de côté que l’entraînement n’a jamais vu</translation>
    </message>
    <message>
        <source>{count} held-out examples that training never saw</source>
        <translation>{count} exemples mis de côté que l’entraînement n’a jamais vus</translation>
    </message>
    <message>
        <source>{measure}, with the range in which it lies for 95 of 100 such sets of examples.</source>
        <translation>{measure}, avec l’intervalle où elle se trouve pour 95 séries d’exemples de ce type sur 100.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name} : {score}</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Comment le modèle la voit</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Pointez un token, ou utilisez les flèches, pour le lire en détail.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Ce modèle n’a pas de gabarit de discussion à lui ; « User: … Assistant: … » est donc utilisé.</translation>
    </message>
    <message>
        <source>Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}</source>
        <translation>Token {number} sur {total} : « {text} », numéro {id} du vocabulaire, {kind}</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>marque spéciale</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>{count} tokens; the model reads {context} at once.</source>
        <translation>{count} tokens ; le modèle en lit {context} à la fois.</translation>
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
        <translation>Récupérez ou ajoutez d’abord un modèle : la page Modèles en donne la liste.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Exemple le plus long</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>Exemple le plus long (longueur de contexte)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>Pointez un token, ou utilisez les flèches, pour le lire en détail.</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Fermer sans envoyer</translation>
    </message>
    <message>
        <source>In your own account, or account/name. A token that may write is needed (Settings).</source>
        <translation>Dans votre propre compte, ou compte/nom. Il faut un jeton autorisé à écrire (Réglages).</translation>
    </message>
    <message>
        <source>It is on the Hub: {address}</source>
        <translation>C’est sur le Hub : {address}</translation>
    </message>
    <message>
        <source>Name of the repository</source>
        <translation>Nom du dépôt</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Private: only my account sees it</source>
        <translation>Privé : seul mon compte le voit</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send to the Hub</source>
        <translation>Envoyer au Hub</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>This is sent, {total} in all, and nothing else: {names}</source>
        <translation>Ceci est envoyé, {total} en tout, et rien d’autre : {names}</translation>
    </message>
    <message>
        <source>{sent} of {total} had to be sent.</source>
        <translation>{sent} sur {total} ont dû être envoyés.</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>A set of prompts</source>
        <translation>Une série de prompts</translation>
    </message>
    <message>
        <source>Ask both the whole set</source>
        <translation>Poser toute la série aux deux</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Prompts answered by both sides</source>
        <translation>Prompts auxquels les deux côtés ont répondu</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Save answers …</source>
        <translation>Enregistrer les réponses…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>Arrêter ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>The same prompts again and again, and a vote that names cannot sway.</source>
        <translation>Les mêmes prompts encore et encore, et un vote que les noms ne peuvent pas influencer.</translation>
    </message>
    <message>
        <source>There is no prompt set yet.</source>
        <translation>Il n’y a pas encore de série de prompts.</translation>
    </message>
    <message>
        <source>Vote blind</source>
        <translation>Voter à l’aveugle</translation>
    </message>
    <message>
        <source>Vote blind: answers show without names</source>
        <translation>Voter à l’aveugle : les réponses s’affichent sans noms</translation>
    </message>
    <message>
        <source>{done} of {whole} prompts have both answers</source>
        <translation>{done} prompts sur {whole} ont les deux réponses</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty the bin of Tunesmith?</source>
        <translation>Vider la corbeille de Tunesmith ?</translation>
    </message>
    <message>
        <source>Empty this bin</source>
        <translation>Vider cette corbeille</translation>
    </message>
    <message>
        <source>For whoever helps you: what this PC, the engine and the program are. You see it first.</source>
        <translation>Pour la personne qui vous aide : ce que sont ce PC, le moteur et le programme. Vous le voyez d’abord.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>It changes as soon as the work under way has ended, or with the next start.</source>
        <translation>Elle change dès que le travail en cours est terminé, ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep average power below</source>
        <translation>Garder la puissance moyenne sous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC.</source>
        <translation>Les modèles, leurs copies en 4 bits, les sessions et les exports sont dans ce dossier. Rien ne quitte ce PC.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>No NVIDIA card was found here; these limits hold as soon as there is one.</source>
        <translation>Aucune carte NVIDIA n’a été trouvée ici ; ces limites s’appliquent dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Pause above temperature</source>
        <translation>Pause au-dessus de la température</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>Tout afficher sans animation</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.</source>
        <translation>Le modèle de départ est SmolLM2-135M-Instruct de Hugging Face, Apache-2.0.</translation>
    </message>
    <message>
        <source>Training waits between rows to stay within these limits. The result is the same.</source>
        <translation>L’entraînement attend entre les lignes pour respecter ces limites. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Tunesmith {version}, Apache-2.0</source>
        <translation>Tunesmith {version}, Apache-2.0</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>{size} are deleted for good. Nothing of it can be fetched back.</source>
        <translation>{size} sont supprimés définitivement. Rien ne pourra être récupéré.</translation>
    </message>
    <message>
        <source>{size} lie in the bin of Tunesmith, because the system has none for that drive.</source>
        <translation>{size} se trouvent dans la corbeille de Tunesmith, car le système n’en a pas pour ce disque.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Ready: {engine}</source>
        <translation>Prêt : {engine}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>The engine is being set up</source>
        <translation>Le moteur est en cours d’installation</translation>
    </message>
    <message>
        <source>The engine is damaged</source>
        <translation>Le moteur est endommagé</translation>
    </message>
    <message>
        <source>The engine you have goes on working until the new one was checked.</source>
        <translation>Le moteur que vous avez continue de fonctionner jusqu’à ce que le nouveau soit vérifié.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished</source>
        <translation>L’installation du moteur n’est pas terminée</translation>
    </message>
    <message>
        <source>This version comes with a newer engine</source>
        <translation>Cette version est fournie avec un moteur plus récent</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, la meilleure</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained</source>
        <translation>Règle la part de ce qui a été appris (la mise à l’échelle de LoRA) : 0 % est le modèle de base, 100 % ce qui a été entraîné</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Pris à</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>adaptateur</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modèle de base</translation>
    </message>
    <message>
        <source>run</source>
        <translation>session</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>la fin de la session</translation>
    </message>
    <message>
        <source>{side}: {what}</source>
        <translation>{side} : {what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From {first} to {last}; lowest {low}, highest {high}.</source>
        <translation>De {first} à {last} ; minimum {low}, maximum {high}.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring takes about 20 seconds; close other programs first.</source>
        <translation>La durée d’une session est prévue d’après ce que ce PC sait faire, et corrigée par chaque session. La mesure prend environ 20 secondes ; fermez d’abord les autres programmes.</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>Ce PC est d’abord examiné.</translation>
    </message>
    <message>
        <source>Measure this PC</source>
        <translation>Mesurer ce PC</translation>
    </message>
    <message>
        <source>Measuring this PC</source>
        <translation>Mesure de ce PC</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Nothing is known of this card yet.</source>
        <translation>On ne sait encore rien de cette carte.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source>Runs that corrected it: {count}.</source>
        <translation>Sessions qui l’ont corrigé : {count}.</translation>
    </message>
    <message>
        <source>Time and energy</source>
        <translation>Temps et énergie</translation>
    </message>
    <message>
        <source>With a price, runs say what their energy costs.</source>
        <translation>Avec un prix, les sessions disent ce que coûte leur énergie.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.</source>
        <translation>{name}, {where} : {half} en 16 bits, {single} en 32 bits, mémoire {memory} GB/s.</translation>
    </message>
</context>
<context>
    <name>SplitTab</name>
    <message>
        <source>Another number draws other examples.</source>
        <translation>Un autre nombre tire d’autres exemples.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Selon une colonne</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Selon le temps</translation>
    </message>
    <message>
        <source>Choose held-out files</source>
        <translation>Choisir les fichiers mis de côté</translation>
    </message>
    <message>
        <source>Choose the files that hold the held-out examples.</source>
        <translation>Choisissez les fichiers qui contiennent les exemples mis de côté.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Equal and nearly equal examples always land on the same side.</source>
        <translation>Les exemples égaux ou presque égaux tombent toujours du même côté.</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Fichiers à part</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Held-out examples that lie in files of their own.</source>
        <translation>Des exemples mis de côté qui se trouvent dans des fichiers à part.</translation>
    </message>
    <message>
        <source>How examples are held out</source>
        <translation>Comment les exemples sont mis de côté</translation>
    </message>
    <message>
        <source>It is set aside like this already.</source>
        <translation>C’est déjà mis de côté ainsi.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>Rows with the same value stay together: one customer is never on both sides.</source>
        <translation>Les lignes de même valeur restent ensemble : un client n’est jamais des deux côtés.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine (seed)</translation>
    </message>
    <message>
        <source>Set aside like this</source>
        <translation>Mettre de côté ainsi</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>Part mise de côté</translation>
    </message>
    <message>
        <source>The difference assumes that both models differ in being right on {share} % of the examples, and that it is to be found four times out of five.</source>
        <translation>La différence suppose que les deux modèles diffèrent en justesse sur {share} % des exemples, et qu’elle doit être trouvée quatre fois sur cinq.</translation>
    </message>
    <message>
        <source>The files have no columns to split by.</source>
        <translation>Les fichiers n’ont pas de colonne selon laquelle répartir.</translation>
    </message>
    <message>
        <source>The latest rows of a column of dates or numbers are held out.</source>
        <translation>Les lignes les plus récentes d’une colonne de dates ou de nombres sont mises de côté.</translation>
    </message>
    <message>
        <source>The same share of each label</source>
        <translation>La même part de chaque étiquette</translation>
    </message>
    <message>
        <source>Then nothing can be compared after training.</source>
        <translation>Rien ne pourra alors être comparé après l’entraînement.</translation>
    </message>
    <message>
        <source>This would hold out about {held_out} of {both} examples.</source>
        <translation>Cela mettrait de côté environ {held_out} exemples sur {both}.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <source>What the held-out examples can show</source>
        <translation>Ce que les exemples mis de côté peuvent montrer</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Being judged</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Arrêtée par un problème</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>StepSection</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
</context>
<context>
    <name>TimeNote</name>
    <message>
        <source>How long it takes is not known for this PC yet.</source>
        <translation>La durée n’est pas encore connue pour ce PC.</translation>
    </message>
    <message>
        <source>Measure this PC in Settings; it takes about 20 seconds.</source>
        <translation>Mesurez ce PC dans les Réglages ; cela prend environ 20 secondes.</translation>
    </message>
    <message>
        <source>Takes {time} and uses {energy}.</source>
        <translation>Prend {time} et consomme {energy}.</translation>
    </message>
    <message>
        <source>Takes {time}.</source>
        <translation>Prend {time}.</translation>
    </message>
    <message>
        <source>The energy is that of the device that trains, not of the whole PC.</source>
        <translation>L’énergie est celle de l’appareil qui entraîne, non de tout le PC.</translation>
    </message>
    <message>
        <source>The first steps will show it.</source>
        <translation>Les premières étapes la montreront.</translation>
    </message>
    <message>
        <source>The time of image runs is not predicted yet.</source>
        <translation>La durée des sessions d’images n’est pas encore prévue.</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>What the model sees</source>
        <translation>Ce que le modèle voit</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Check every file and install again</source>
        <translation>Vérifier tous les fichiers et réinstaller</translation>
    </message>
    <message>
        <source>Choose another build</source>
        <translation>Choisir une autre version</translation>
    </message>
    <message>
        <source>Choose another drive</source>
        <translation>Choisir un autre disque</translation>
    </message>
    <message>
        <source>Give a proxy</source>
        <translation>Indiquer un proxy</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Take another source</source>
        <translation>Prendre une autre source</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Utiliser le processeur</translation>
    </message>
    <message>
        <source>What is needed to look into it, without your data. You see it first.</source>
        <translation>Ce qu’il faut pour examiner le problème, sans vos données. Vous le voyez d’abord.</translation>
    </message>
</context>
<context>
    <name>TryOutPage</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Ways of trying out</source>
        <translation>Façons d’essayer</translation>
    </message>
</context>
<context>
    <name>TryTextCard</name>
    <message>
        <source>A text of your own</source>
        <translation>Un texte à vous</translation>
    </message>
    <message>
        <source>It gives none of its labels.</source>
        <translation>Il ne donne aucune de ses étiquettes.</translation>
    </message>
    <message>
        <source>Loading the model and reading …</source>
        <translation>Chargement du modèle et lecture…</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>The end of the text was not read: it is longer than the run's examples may be.</source>
        <translation>La fin du texte n’a pas été lue : il est plus long que ne peuvent l’être les exemples de la session.</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>La session est encore à l’entraînement.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Il n’y a encore rien à interroger.</translation>
    </message>
    <message>
        <source>These are the likeliest of its labels.</source>
        <translation>Ce sont les plus probables de ses étiquettes.</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Essayer un texte</translation>
    </message>
    <message>
        <source>What the trained model says of a text of your own.</source>
        <translation>Ce que le modèle entraîné dit d’un texte à vous.</translation>
    </message>
    <message>
        <source>Write or paste a text first.</source>
        <translation>Écrivez ou collez d’abord un texte.</translation>
    </message>
    <message>
        <source>{label}: {share}</source>
        <translation>{label} : {share}</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>(no answer)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>An answer is being made.</source>
        <translation>Une réponse est en cours.</translation>
    </message>
    <message>
        <source>Answer again, otherwise (another seed)</source>
        <translation>Répondre de nouveau, autrement (autre graine)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change this message and ask again</source>
        <translation>Modifier ce message et redemander</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Keep as training example …</source>
        <translation>Garder comme exemple d’entraînement…</translation>
    </message>
    <message>
        <source>What follows this message is dropped; that can be undone.</source>
        <translation>Ce qui suit ce message est retiré ; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Your message, changed</source>
        <translation>Votre message, modifié</translation>
    </message>
    <message>
        <source>cut off at the longest length</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>{count} tokens · {rate} tokens/s</source>
        <translation>{count} tokens · {rate} tokens/s</translation>
    </message>
    <message>
        <source>{share} of {context} tokens of context used</source>
        <translation>{share} des {context} tokens de contexte utilisés</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>Annuler ({keys})</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <source>Tunesmith {version} is there.</source>
        <translation>Tunesmith {version} est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>Keep this choice</source>
        <translation>Conserver ce choix</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Chercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>Nothing about this PC is sent. It can be changed in Settings.</source>
        <translation>Aucune information sur ce PC n’est envoyée. Ce choix peut être modifié dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Fetch it, {size}</source>
        <translation>La récupérer, {size}</translation>
    </message>
    <message>
        <source>Fetching the newer version</source>
        <translation>Récupération de la version plus récente</translation>
    </message>
    <message>
        <source>It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is fetched or installed by itself, and it never asks while a run trains.</source>
        <translation>Demande à {host} une petite liste signée par ses auteurs. Aucune information sur ce PC n’est envoyée, rien n’est récupéré ni installé tout seul, et rien n’est demandé pendant qu’une session s’entraîne.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>La recherche est en cours.</translation>
    </message>
    <message>
        <source>It was not looked for yet.</source>
        <translation>Aucune recherche n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last looked for on {when}.</source>
        <translation>Dernière recherche : {when}.</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Chercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>Ouvrir le paquet</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>Quitter et installer</translation>
    </message>
    <message>
        <source>There was none on {when}.</source>
        <translation>Rien de plus récent ({when}).</translation>
    </message>
    <message>
        <source>This build has nobody to ask for newer versions. Look on the page you have it from.</source>
        <translation>Cette version n’a nulle part où demander s’il y a plus récent. Regardez sur la page d’où elle vient.</translation>
    </message>
    <message>
        <source>This is Tunesmith {version}.</source>
        <translation>Voici Tunesmith {version}.</translation>
    </message>
    <message>
        <source>Version {version} came out on {day}.</source>
        <translation>La version {version} est parue le {day}.</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>« {name} » est à l’entraînement.</translation>
    </message>
</context>
<context>
    <name>VoteData</name>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>A dataset of better and worse answers, as DPO and ORPO learn from</source>
        <translation>Un jeu de données de réponses meilleures et moins bonnes, dont DPO et ORPO apprennent</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Making the dataset “{name}” …</source>
        <translation>Création du jeu de données « {name} »…</translation>
    </message>
    <message>
        <source>No vote prefers one of the two.</source>
        <translation>Aucun vote ne préfère l’une des deux.</translation>
    </message>
    <message>
        <source>Open the dataset</source>
        <translation>Ouvrir le jeu de données</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>Enregistrer les paires</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>The dataset “{name}” has {pairs} of a better and a worse answer.</source>
        <translation>Le jeu de données « {name} » a {pairs} d’une réponse meilleure et d’une moins bonne.</translation>
    </message>
    <message>
        <source>They are too few to train on yet: vote on more.</source>
        <translation>C’est encore trop peu pour entraîner : votez davantage.</translation>
    </message>
    <message>
        <source>Use votes as preference data</source>
        <translation>Utiliser les votes comme données de préférence</translation>
    </message>
    <message>
        <source>Votes: {about}</source>
        <translation>Votes : {about}</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} paires</translation>
    </message>
</context>
<context>
    <name>VoteView</name>
    <message>
        <source>(no answer)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>All votes are given. Whose answers were they?</source>
        <translation>Tous les votes sont donnés. De qui étaient les réponses ?</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message>
        <source>Both as good</source>
        <translation>Également bonnes</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Toutes deux mauvaises</translation>
    </message>
    <message>
        <source>Leave; votes are kept</source>
        <translation>Quitter ; les votes sont gardés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left is better</source>
        <translation>La gauche est meilleure</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right is better</source>
        <translation>La droite est meilleure</translation>
    </message>
    <message>
        <source>Take the last vote back (Backspace)</source>
        <translation>Retirer le dernier vote (Retour arrière)</translation>
    </message>
    <message>
        <source>Tell the names</source>
        <translation>Révéler les noms</translation>
    </message>
    <message>
        <source>Tell the names and end</source>
        <translation>Révéler les noms et finir</translation>
    </message>
    <message>
        <source>The keys 1 to 4 vote, Backspace takes the last vote back.</source>
        <translation>Les touches 1 à 4 votent, Retour arrière retire le dernier vote.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>Il n’y a pas encore de vote.</translation>
    </message>
    <message>
        <source>Undo last vote</source>
        <translation>Annuler le dernier vote</translation>
    </message>
    <message>
        <source>Votes after that would not be blind, so this ends the vote</source>
        <translation>Les votes suivants ne seraient plus à l’aveugle ; cela met donc fin au vote</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>Votes donnés</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>Quelle réponse est la meilleure ?</translation>
    </message>
    <message>
        <source>same answer twice: {count}</source>
        <translation>deux fois la même réponse : {count}</translation>
    </message>
    <message>
        <source>{done} of {whole} votes given</source>
        <translation>{done} votes donnés sur {whole}</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel and remove</source>
        <translation>Annuler et supprimer</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>Y met fin et supprime ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Halting …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Progression de l’installation</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Expected: {text}</source>
        <translation>Attendu : {text}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The program ended before it was read.</source>
        <translation>Le programme s’est arrêté avant la fin de la lecture.</translation>
    </message>
</context>
<context>
    <name>_Cpu</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Small models train on the processor; the starter project takes a few minutes.</source>
        <translation>De petits modèles s’entraînent sur le processeur ; le projet de départ prend quelques minutes.</translation>
    </message>
    <message>
        <source>{cores} cores · {free} of {total} memory free</source>
        <translation>{cores} cœurs · {free} de mémoire libres sur {total}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>{curve} (smoothed)</source>
        <translation>{curve} (lissée)</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message>
        <source>Choose otherwise</source>
        <translation>Choisir autrement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Ce qui est déjà là</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>Supprimer ce qui est là</translation>
    </message>
</context>
<context>
    <name>_NoCard</name>
    <message>
        <source>In a clone, packaging/dev.py fetches the one for the card.</source>
        <translation>Dans un clone, packaging/dev.py télécharge celui de la carte.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>The driver said: {text}</source>
        <translation>Le pilote a répondu : {text}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>Progression de la lecture des fichiers</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of this dataset</source>
        <translation>Progression de ce jeu de données</translation>
    </message>
</context>
<context>
    <name>_Rename</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>_Repair</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer de zéro</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Fetches everything again. For a drive that has changed files.</source>
        <translation>Récupère tout de nouveau. Pour un disque qui a altéré des fichiers.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <source>Loads everything once and computes a small product.</source>
        <translation>Charge tout une fois et calcule un petit produit.</translation>
    </message>
    <message>
        <source>Puts all packages in place again. What was kept is not fetched again.</source>
        <translation>Remet tous les paquets en place. Ce qui a été gardé n’est pas récupéré de nouveau.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Both as good: {equal} · both bad: {bad} · same answer: {same}</source>
        <translation>Également bonnes : {equal} · toutes deux mauvaises : {bad} · même réponse : {same}</translation>
    </message>
    <message>
        <source>{name}: {share} % of the votes that decided, between {low} % and {high} %</source>
        <translation>{name} : {share} % des votes qui ont tranché, entre {low} % et {high} %</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation>Attendu : {text}</translation>
    </message>
    <message>
        <source>How the passage goes on: {text}</source>
        <translation>Suite du passage : {text}</translation>
    </message>
    <message>
        <source>cut off after {count} tokens</source>
        <translation>coupé après {count} tokens</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactement juste</translation>
    </message>
    <message>
        <source>off by {number}</source>
        <translation>écart de {number}</translation>
    </message>
</context>
<context>
    <name>_RunLine</name>
    <message>
        <source>Let {name} go</source>
        <translation>Détacher {name}</translation>
    </message>
    <message>
        <source>Mark it as the best so far; it stands first on Home</source>
        <translation>La marquer comme la meilleure jusqu’ici ; elle est en premier sur l’Accueil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>Épingler {name}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>Retirer {name} de la comparaison</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the work on this dataset</source>
        <translation>Progression du travail sur ce jeu de données</translation>
    </message>
</context>
<context>
    <name>adapters</name>
    <message>
        <source>Adds up the two factors by themselves. Small, but rough; all parts need the same rank.</source>
        <translation>Additionne les deux facteurs séparément. Petit, mais approximatif ; toutes les parties doivent avoir le même rang.</translation>
    </message>
    <message>
        <source>Drops changes at random and makes up for them, then as TIES does. The same number, the same result.</source>
        <translation>Abandonne des changements au hasard et compense, puis fait comme TIES. Même numéro, même résultat.</translation>
    </message>
    <message>
        <source>Every part keeps its whole effect. The result is as large as all parts together.</source>
        <translation>Chaque partie garde tout son effet. Le résultat est aussi grand que toutes les parties ensemble.</translation>
    </message>
    <message>
        <source>Exact sum (cat)</source>
        <translation>Somme exacte (cat)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Keeps the largest changes, and where parts contradict each other the stronger side. Rough.</source>
        <translation>Garde les changements les plus grands et, là où les parties se contredisent, le côté le plus fort. Approximatif.</translation>
    </message>
    <message>
        <source>Put together here</source>
        <translation>Composé ici</translation>
    </message>
    <message>
        <source>Quick sum (linear)</source>
        <translation>Somme rapide (linear)</translation>
    </message>
    <message>
        <source>Sum at a smaller rank (SVD)</source>
        <translation>Somme à un rang plus petit (SVD)</translation>
    </message>
    <message>
        <source>The closest to the exact sum that an adapter of this rank can be. How much it keeps is said.</source>
        <translation>Le plus proche de la somme exacte qu’un adaptateur de ce rang puisse être. Ce qu’il en garde est indiqué.</translation>
    </message>
    <message>
        <source>Thinned out at random (DARE)</source>
        <translation>Éclairci au hasard (DARE)</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>Entraîné ici</translation>
    </message>
    <message>
        <source>Without contradictions (TIES)</source>
        <translation>Sans contradictions (TIES)</translation>
    </message>
    <message>
        <source>held-out loss {value}</source>
        <translation>perte de validation {value}</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>perte {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{measure} {value} · {count} held-out examples of “{run}”</source>
        <translation>{measure} {value} · {count} exemples mis de côté de « {run} »</translation>
    </message>
    <message>
        <source>{method}, rank {rank}</source>
        <translation>{method}, rang {rank}</translation>
    </message>
    <message>
        <source>{name} (not on this PC)</source>
        <translation>{name} (absent de ce PC)</translation>
    </message>
    <message>
        <source>{name}, {count} examples</source>
        <translation>{name}, {count} exemples</translation>
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
        <translation>Quelques nombres après la dernière couche.</translation>
    </message>
    <message>
        <source>Behind attention and MLP (Houlsby)</source>
        <translation>Après l’attention et le MLP (Houlsby)</translation>
    </message>
    <message>
        <source>Behind each MLP (Pfeiffer)</source>
        <translation>Après chaque MLP (Pfeiffer)</translation>
    </message>
    <message>
        <source>Counted from 0, such as 0-3, 20, 30-; empty: the last ones.</source>
        <translation>Comptées à partir de 0, par exemple 0-3, 20, 30- ; vide : les dernières.</translation>
    </message>
    <message>
        <source>Counted from the end of the model.</source>
        <translation>Comptées depuis la fin du modèle.</translation>
    </message>
    <message>
        <source>Cut out strongly, other colours</source>
        <translation>Fortement recadrées, autres couleurs</translation>
    </message>
    <message>
        <source>First keeps field and task apart; mixed forgets less of the field.</source>
        <translation>« D’abord » sépare le domaine et la tâche ; « Mêlés » oublie moins le domaine.</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>D’abord, puis les exemples</translation>
    </message>
    <message>
        <source>Hold on to the base model (beta)</source>
        <translation>Attache au modèle de base (beta)</translation>
    </message>
    <message>
        <source>Images changed at random (augmentation)</source>
        <translation>Images modifiées au hasard (augmentation)</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>Parmi les tokens dont on apprend.</translation>
    </message>
    <message>
        <source>Large, and training then goes through all layers.</source>
        <translation>Grand, et l’entraînement traverse alors toutes les couches.</translation>
    </message>
    <message>
        <source>Large: one row for each word of the model.</source>
        <translation>Grande : une ligne pour chaque mot du modèle.</translation>
    </message>
    <message>
        <source>Larger stays closer to it; 0.1 is usual.</source>
        <translation>Plus la valeur est grande, plus il en reste proche ; 0,1 est courant.</translation>
    </message>
    <message>
        <source>Layers that learn (last layers)</source>
        <translation>Couches qui apprennent (dernières couches)</translation>
    </message>
    <message>
        <source>Mirrored, cut out a little</source>
        <translation>En miroir, un peu recadrées</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>Mêlés aux exemples</translation>
    </message>
    <message>
        <source>No layer is chosen by this.</source>
        <translation>Aucune couche n’est choisie ainsi.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Or these layers</source>
        <translation>Ou ces couches</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Part des documents</translation>
    </message>
    <message>
        <source>Shows each image a little otherwise each time, so that it is not learned by heart.</source>
        <translation>Montre chaque image un peu différemment à chaque fois, pour qu’elle ne soit pas apprise par cœur.</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>La dernière norme apprend aussi</translation>
    </message>
    <message>
        <source>The model has {count} layers, from 0 to {last}.</source>
        <translation>Le modèle a {count} couches, de 0 à {last}.</translation>
    </message>
    <message>
        <source>The output layer learns too (LM head)</source>
        <translation>La couche de sortie apprend aussi (LM head)</translation>
    </message>
    <message>
        <source>Two in each layer learn more and are slower.</source>
        <translation>Deux par couche apprennent davantage et sont plus lents.</translation>
    </message>
    <message>
        <source>What words mean learns too (embeddings)</source>
        <translation>Le sens des mots apprend aussi (embeddings)</translation>
    </message>
    <message>
        <source>When documents are learned</source>
        <translation>Quand les documents sont appris</translation>
    </message>
    <message>
        <source>Where the modules stand</source>
        <translation>Où sont placés les modules</translation>
    </message>
    <message>
        <source>Wider learns more; 64 is usual.</source>
        <translation>Plus le module est large, plus il apprend ; 64 est courant.</translation>
    </message>
    <message>
        <source>Width of a module</source>
        <translation>Largeur d’un module</translation>
    </message>
    <message>
        <source>Write numbers and ranges with commas between them, such as 0-3, 20, 30-.</source>
        <translation>Écrivez des nombres et des plages séparés par des virgules, par exemple 0-3, 20, 30-.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Answer from documents</source>
        <translation>Répondre à partir de documents</translation>
    </message>
    <message>
        <source>As in my examples: replies, summaries, forms filled in.</source>
        <translation>Comme dans mes exemples : réponses, résumés, formulaires remplis.</translation>
    </message>
    <message>
        <source>Give the better answer</source>
        <translation>Donner la meilleure réponse</translation>
    </message>
    <message>
        <source>I have pairs of a better and a worse one, or answers that were rated.</source>
        <translation>J’ai des paires d’une réponse meilleure et d’une moins bonne, ou des réponses qui ont été évaluées.</translation>
    </message>
    <message>
        <source>In the language of their field, or in their manner.</source>
        <translation>Dans la langue de leur domaine, ou à leur manière.</translation>
    </message>
    <message>
        <source>Labels for texts or images, or a number such as a price or a score.</source>
        <translation>Des étiquettes pour des textes ou des images, ou un nombre comme un prix ou un score.</translation>
    </message>
    <message>
        <source>Questions about what stands in handbooks, contracts, reports.</source>
        <translation>Des questions sur ce que disent des manuels, des contrats, des rapports.</translation>
    </message>
    <message>
        <source>Sort, or give a number</source>
        <translation>Classer, ou donner un nombre</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Écrire des réponses</translation>
    </message>
    <message>
        <source>Write as my documents do</source>
        <translation>Écrire comme mes documents</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{title} (and {count} more)</source>
        <translation>{title} (et {count} de plus)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A base for continued pre-training that fits small cards.</source>
        <translation>Une base pour le préentraînement continu qui tient sur de petites cartes.</translation>
    </message>
    <message>
        <source>A base for research on training, with open data.</source>
        <translation>Une base pour la recherche sur l’entraînement, avec des données ouvertes.</translation>
    </message>
    <message>
        <source>A business assistant with a plain licence: documents, extraction, tools, code.</source>
        <translation>Un assistant professionnel à licence simple : documents, extraction, outils, code.</translation>
    </message>
    <message>
        <source>A classic all-rounder that writes fluently and is easy to fine-tune.</source>
        <translation>Un classique polyvalent qui écrit avec aisance et s’affine facilement.</translation>
    </message>
    <message>
        <source>A dependable all-rounder that is widely fine-tuned and strong at structured answers such as JSON.</source>
        <translation>Un modèle polyvalent et fiable, très souvent affiné, fort en réponses structurées comme le JSON.</translation>
    </message>
    <message>
        <source>A friendly assistant made from Mistral 7B; much cited as an example of preference training.</source>
        <translation>Un assistant aimable issu de Mistral 7B ; souvent cité comme exemple d’entraînement par préférences.</translation>
    </message>
    <message>
        <source>A good small assistant, but only for research and trying out.</source>
        <translation>Un bon petit assistant, mais seulement pour la recherche et les essais.</translation>
    </message>
    <message>
        <source>A large English and Chinese assistant.</source>
        <translation>Un grand assistant anglais et chinois.</translation>
    </message>
    <message>
        <source>A large all-round assistant.</source>
        <translation>Un grand assistant polyvalent.</translation>
    </message>
    <message>
        <source>A mixture of experts: answers as fast as a 3B model with far more knowledge, but takes the memory of a 30B.</source>
        <translation>Un mélange d’experts : répond aussi vite qu’un modèle 3B avec bien plus de connaissances, mais prend la mémoire d’un 30B.</translation>
    </message>
    <message>
        <source>A much used base for continued pre-training.</source>
        <translation>Une base très utilisée pour le préentraînement continu.</translation>
    </message>
    <message>
        <source>A quick, capable assistant.</source>
        <translation>Un assistant rapide et capable.</translation>
    </message>
    <message>
        <source>A recent multilingual base for continued pre-training and for an assistant of your own.</source>
        <translation>Une base multilingue récente pour le préentraînement continu et pour votre propre assistant.</translation>
    </message>
    <message>
        <source>A small assistant for summaries and short answers on phones and small cards.</source>
        <translation>Un petit assistant pour des résumés et de courtes réponses sur téléphones et petites cartes.</translation>
    </message>
    <message>
        <source>A small assistant that can think before it answers.</source>
        <translation>Un petit assistant qui peut réfléchir avant de répondre.</translation>
    </message>
    <message>
        <source>A small base for studying how training works.</source>
        <translation>Une petite base pour étudier comment fonctionne l’entraînement.</translation>
    </message>
    <message>
        <source>A small model for calculation, structured answers and many languages.</source>
        <translation>Un petit modèle pour le calcul, les réponses structurées et de nombreuses langues.</translation>
    </message>
    <message>
        <source>A small old favourite for experiments and teaching.</source>
        <translation>Un petit modèle ancien, apprécié pour les expériences et l’enseignement.</translation>
    </message>
    <message>
        <source>A stronger all-rounder.</source>
        <translation>Un modèle polyvalent plus fort.</translation>
    </message>
    <message>
        <source>A stronger fully open assistant.</source>
        <translation>Un assistant entièrement ouvert, plus fort.</translation>
    </message>
    <message>
        <source>A stronger step-by-step thinker.</source>
        <translation>Un modèle plus fort qui réfléchit pas à pas.</translation>
    </message>
    <message>
        <source>A well-understood base for continued pre-training and for an assistant of your own.</source>
        <translation>Une base bien connue pour le préentraînement continu et pour votre propre assistant.</translation>
    </message>
    <message>
        <source>Alibaba's own licence: commercial use allowed below 100 million monthly users; say that it was built with Qwen.</source>
        <translation>Licence propre à Alibaba : usage commercial permis en dessous de 100 millions d’utilisateurs par mois ; indiquez qu’il a été construit avec Qwen.</translation>
    </message>
    <message>
        <source>Alibaba's research licence: for research and trying out only, not commercially.</source>
        <translation>Licence de recherche d’Alibaba : pour la recherche et les essais seulement, pas commercialement.</translation>
    </message>
    <message>
        <source>Among the best open coders of its time.</source>
        <translation>Parmi les meilleurs modèles de code ouverts de son temps.</translation>
    </message>
    <message>
        <source>Among the best small models in 23 languages, but not for commercial use.</source>
        <translation>Parmi les meilleurs petits modèles en 23 langues, mais pas pour un usage commercial.</translation>
    </message>
    <message>
        <source>An all-round assistant in six European languages that can think before it answers.</source>
        <translation>Un assistant polyvalent en six langues européennes, qui peut réfléchir avant de répondre.</translation>
    </message>
    <message>
        <source>An all-rounder that reasons well.</source>
        <translation>Un modèle polyvalent qui raisonne bien.</translation>
    </message>
    <message>
        <source>An older small base from textbook-like data, good for experiments.</source>
        <translation>Une petite base plus ancienne, issue de données proches de manuels, bonne pour les expériences.</translation>
    </message>
    <message>
        <source>An older small base that wrote well for its time.</source>
        <translation>Une petite base plus ancienne qui écrivait bien pour son temps.</translation>
    </message>
    <message>
        <source>Answers straight away without thinking aloud, and takes very long texts.</source>
        <translation>Répond tout de suite sans réfléchir à voix haute, et accepte des textes très longs.</translation>
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
        <translation>DeepSeek le donne librement, mais il est issu de Llama 3.1, la licence de Meta s’applique donc aussi : usage commercial permis en dessous de 700 millions d’utilisateurs par mois ; indiquez « Built with Llama ».</translation>
    </message>
    <message>
        <source>English and Chinese, with better reasoning than the 6B.</source>
        <translation>Anglais et chinois, avec un meilleur raisonnement que le 6B.</translation>
    </message>
    <message>
        <source>Falcon licence 2.0</source>
        <translation>Licence Falcon 2.0</translation>
    </message>
    <message>
        <source>For research and private use only, not commercially; name the authors.</source>
        <translation>Pour la recherche et l’usage privé seulement, pas commercialement ; nommez les auteurs.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for research, teaching and small cards.</source>
        <translation>Entièrement ouvert, données d’entraînement comprises : pour la recherche, l’enseignement et les petites cartes.</translation>
    </message>
    <message>
        <source>Fully open, training data included: for those who must know what a model was trained on.</source>
        <translation>Entièrement ouvert, données d’entraînement comprises : pour ceux qui doivent savoir sur quoi un modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Conditions Gemma</translation>
    </message>
    <message>
        <source>Google's own terms: commercial use allowed; some uses are forbidden, and whoever passes the model on must pass the terms on.</source>
        <translation>Conditions propres à Google : usage commercial permis ; certains usages sont interdits, et qui transmet le modèle doit transmettre les conditions.</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Licence Llama 3</translation>
    </message>
    <message>
        <source>Llama 3.1 8B taught to think aloud step by step.</source>
        <translation>Llama 3.1 8B qui a appris à réfléchir à voix haute pas à pas.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B trained further for role play, long conversations and structured answers; no sign-up needed.</source>
        <translation>Llama 3.1 8B entraîné davantage pour le jeu de rôle, les longues conversations et les réponses structurées ; sans inscription.</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Licence Llama 3.1</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Licence Llama 3.2</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Licence Llama 3.3</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>MIT, on top of Llama 3.1</source>
        <translation>MIT, sur la base de Llama 3.1</translation>
    </message>
    <message>
        <source>Made for office work: summaries, sorting, extraction, tools.</source>
        <translation>Fait pour le bureau : résumés, tri, extraction, outils.</translation>
    </message>
    <message>
        <source>Made for translating between the languages of the European Union.</source>
        <translation>Fait pour traduire entre les langues de l’Union européenne.</translation>
    </message>
    <message>
        <source>Made to be fine-tuned for one narrow task, even on a phone.</source>
        <translation>Fait pour être affiné pour une tâche étroite, même sur un téléphone.</translation>
    </message>
    <message>
        <source>May be used commercially; name the authors and pass what you make of it on under the same licence.</source>
        <translation>Usage commercial permis ; nommez les auteurs et transmettez ce que vous en faites sous la même licence.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text and name the authors.</source>
        <translation>Peut être utilisé, modifié et vendu, y compris commercialement ; gardez le texte de la licence et nommez les auteurs.</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text with the authors' names.</source>
        <translation>Peut être utilisé, modifié et vendu, y compris commercialement ; gardez le texte de la licence avec les noms des auteurs.</translation>
    </message>
    <message>
        <source>Meta's best assistant with 70B; follows instructions closely in eight languages.</source>
        <translation>Le meilleur assistant de Meta en 70B ; suit de près les consignes, en huit langues.</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Llama” and begin the name of what you make with “Llama”.</source>
        <translation>Licence propre à Meta : usage commercial permis en dessous de 700 millions d’utilisateurs par mois ; indiquez « Built with Llama » et commencez le nom de ce que vous en faites par « Llama ».</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Meta Llama 3” and begin the name of what you make with “Llama 3”.</source>
        <translation>Licence propre à Meta : usage commercial permis en dessous de 700 millions d’utilisateurs par mois ; indiquez « Built with Meta Llama 3 » et commencez le nom de ce que vous en faites par « Llama 3 ».</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Licence de recherche Mistral</translation>
    </message>
    <message>
        <source>Mistral's research licence: for research and private use only; commercial use needs a contract with Mistral.</source>
        <translation>Licence de recherche de Mistral : pour la recherche et l’usage privé seulement ; l’usage commercial demande un contrat avec Mistral.</translation>
    </message>
    <message>
        <source>Much ability for its size; thinks step by step when asked to.</source>
        <translation>Très capable pour sa taille ; réfléchit pas à pas quand on le lui demande.</translation>
    </message>
    <message>
        <source>Near the quality of much larger models.</source>
        <translation>Proche de la qualité de modèles bien plus grands.</translation>
    </message>
    <message>
        <source>One of the strongest open assistants of its time.</source>
        <translation>L’un des meilleurs assistants ouverts de son temps.</translation>
    </message>
    <message>
        <source>Pleasant English answers from a small model.</source>
        <translation>D’agréables réponses en anglais pour un petit modèle.</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Licence Qwen</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Licence de recherche Qwen</translation>
    </message>
    <message>
        <source>Reasons almost as well as far larger models.</source>
        <translation>Raisonne presque aussi bien que des modèles bien plus grands.</translation>
    </message>
    <message>
        <source>Reasons and calculates well for its size and takes long texts.</source>
        <translation>Raisonne et calcule bien pour sa taille et accepte de longs textes.</translation>
    </message>
    <message>
        <source>Reasons and writes well in many languages.</source>
        <translation>Raisonne et écrit bien dans de nombreuses langues.</translation>
    </message>
    <message>
        <source>Short answers, summaries and rewriting in English on small cards.</source>
        <translation>Réponses courtes, résumés et reformulations en anglais sur de petites cartes.</translation>
    </message>
    <message>
        <source>Sorts and rewrites short texts, and still trains on a small laptop card.</source>
        <translation>Trie et reformule de courts textes, et s’entraîne encore sur une petite carte d’ordinateur portable.</translation>
    </message>
    <message>
        <source>Sorts, extracts and answers briefly in many languages on small cards.</source>
        <translation>Trie, extrait et répond brièvement dans de nombreuses langues sur de petites cartes.</translation>
    </message>
    <message>
        <source>Strong at mathematics and science, in four languages.</source>
        <translation>Fort en mathématiques et en sciences, en quatre langues.</translation>
    </message>
    <message>
        <source>Strong at mathematics, science and code, mostly in English.</source>
        <translation>Fort en mathématiques, en sciences et en code, surtout en anglais.</translation>
    </message>
    <message>
        <source>Strong for its size, but only for research and private use.</source>
        <translation>Fort pour sa taille, mais seulement pour la recherche et l’usage privé.</translation>
    </message>
    <message>
        <source>Strong reasoning and writing.</source>
        <translation>Fort en raisonnement et en rédaction.</translation>
    </message>
    <message>
        <source>Summarises, rewrites and follows instructions.</source>
        <translation>Résume, reformule et suit les consignes.</translation>
    </message>
    <message>
        <source>TII's own licence: commercial use allowed; its list of forbidden uses must be passed on with the model.</source>
        <translation>Licence propre à TII : usage commercial permis ; sa liste d’usages interdits doit être transmise avec le modèle.</translation>
    </message>
    <message>
        <source>The best-known open base before Llama; of historical interest.</source>
        <translation>La base ouverte la plus connue avant Llama ; d’intérêt historique.</translation>
    </message>
    <message>
        <source>The first well-known open mixture of experts: fast to answer, heavy to load.</source>
        <translation>Le premier mélange d’experts ouvert bien connu : rapide à répondre, lourd à charger.</translation>
    </message>
    <message>
        <source>The larger Salamandra for European languages, the smaller ones included.</source>
        <translation>Le plus grand Salamandra pour les langues européennes, y compris les plus petites.</translation>
    </message>
    <message>
        <source>The most widely fine-tuned assistant of its size: conversation, writing and tools.</source>
        <translation>L’assistant de sa taille le plus souvent affiné : conversation, rédaction et outils.</translation>
    </message>
    <message>
        <source>The smallest base for trying continued pre-training on your own texts.</source>
        <translation>La plus petite base pour essayer un préentraînement continu sur vos propres textes.</translation>
    </message>
    <message>
        <source>The strongest Falcon 3: mathematics, science, code.</source>
        <translation>Le plus fort des Falcon 3 : mathématiques, sciences, code.</translation>
    </message>
    <message>
        <source>The strongest Gemma 2.</source>
        <translation>Le plus fort des Gemma 2.</translation>
    </message>
    <message>
        <source>The strongest fully open assistant of its family.</source>
        <translation>L’assistant entièrement ouvert le plus fort de sa famille.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step, even on small cards; best at calculation.</source>
        <translation>Réfléchit à voix haute pas à pas, même sur de petites cartes ; excelle surtout en calcul.</translation>
    </message>
    <message>
        <source>Thinks aloud step by step: mathematics, logic, code.</source>
        <translation>Réfléchit à voix haute pas à pas : mathématiques, logique, code.</translation>
    </message>
    <message>
        <source>Trains in minutes on any PC; learns one narrow task such as sorting short messages.</source>
        <translation>S’entraîne en quelques minutes sur n’importe quel PC ; apprend une tâche étroite comme trier de courts messages.</translation>
    </message>
    <message>
        <source>Very good at writing and conversation.</source>
        <translation>Très bon en rédaction et en conversation.</translation>
    </message>
    <message>
        <source>Very small, can think before it answers, and knows many languages.</source>
        <translation>Très petit, il peut réfléchir avant de répondre et connaît de nombreuses langues.</translation>
    </message>
    <message>
        <source>Very small, yet follows simple instructions in many languages.</source>
        <translation>Très petit, il suit pourtant des consignes simples dans de nombreuses langues.</translation>
    </message>
    <message>
        <source>Writes better than most models of its size.</source>
        <translation>Écrit mieux que la plupart des modèles de sa taille.</translation>
    </message>
    <message>
        <source>Writes well, also stories, in nine languages.</source>
        <translation>Écrit bien, des histoires aussi, en neuf langues.</translation>
    </message>
    <message>
        <source>Writes, completes and repairs program code in many programming languages.</source>
        <translation>Écrit, complète et répare du code dans de nombreux langages de programmation.</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>1 example</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>A difference between two models is found reliably from {points} points on; smaller ones are not.</source>
        <translation>Une différence entre deux modèles est trouvée de façon fiable à partir de {points} points ; pas les plus petites.</translation>
    </message>
    <message>
        <source>Alpaca instructions</source>
        <translation>instructions Alpaca</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer to learn</source>
        <translation>Réponse à apprendre</translation>
    </message>
    <message>
        <source>Answer · liked</source>
        <translation>Réponse · appréciée</translation>
    </message>
    <message>
        <source>Answer · not liked</source>
        <translation>Réponse · non appréciée</translation>
    </message>
    <message>
        <source>Answers that were liked or not</source>
        <translation>Réponses appréciées ou non</translation>
    </message>
    <message>
        <source>At {length} tokens nothing is cut off.</source>
        <translation>À {length} tokens, rien n’est coupé.</translation>
    </message>
    <message>
        <source>At {length} tokens the last {cut} are cut off; {kept} stay.</source>
        <translation>À {length} tokens, les {cut} derniers sont coupés ; {kept} restent.</translation>
    </message>
    <message>
        <source>At {length} tokens, {rows} of the examples lose {tokens} of all tokens.</source>
        <translation>À {length} tokens, {rows} des exemples perdent {tokens} de tous les tokens.</translation>
    </message>
    <message>
        <source>Being read for the first time</source>
        <translation>Première lecture en cours</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>Meilleure réponse</translation>
    </message>
    <message>
        <source>Changed since it was read: {names}.</source>
        <translation>Modifiés depuis la lecture : {names}.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Comptage des tokens</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Tours précédents</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Further input, put below the prompt</source>
        <translation>Autre entrée, placée sous le prompt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images with labels</source>
        <translation>Images avec étiquettes</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Instruction for the model (system prompt)</source>
        <translation>Consigne pour le modèle (prompt système)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Last prompt</source>
        <translation>Dernier prompt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Apprécié</translation>
    </message>
    <message>
        <source>Looks like {form}: {fits} of {looked_at} rows fit.</source>
        <translation>Forme probable : {form} ({fits} lignes conviennent sur {looked_at} examinées).</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No longer there: {names}. The dataset keeps its own copy.</source>
        <translation>N’existent plus : {names}. Le jeu de données garde sa propre copie.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is left to learn from this example.</source>
        <translation>Il ne reste rien à apprendre de cet exemple.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>On {count} examples a share of right answers is known to ± {percent} points (95 %).</source>
        <translation>Sur {count} exemples, une part de réponses justes est connue à ± {percent} points (95 %).</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>messages OpenAI</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer</source>
        <translation>Prompts avec une réponse meilleure et une moins bonne</translation>
    </message>
    <message>
        <source>Prompts with answers</source>
        <translation>Prompts avec réponses</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Setting examples aside</source>
        <translation>Mise de côté des exemples</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>conversations ShareGPT</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text to learn</source>
        <translation>Texte à apprendre</translation>
    </message>
    <message>
        <source>Texts with labels or numbers</source>
        <translation>Textes avec étiquettes ou nombres</translation>
    </message>
    <message>
        <source>That is too few to tell two models apart reliably; {needed} would find a difference of 10 points.</source>
        <translation>C’est trop peu pour distinguer deux modèles de façon fiable ; {needed} trouveraient une différence de 10 points.</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Diagnostic en cours</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <source>The passage is learned in {windows} pieces of at most {length} tokens.</source>
        <translation>Le passage est appris en {windows} morceaux d’au plus {length} tokens.</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>Ce modèle n’a pas de gabarit de discussion à lui ; « User: … Assistant: … » est donc utilisé.</translation>
    </message>
    <message>
        <source>Token {number} of {total}</source>
        <translation>Token {number} sur {total}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Whether it was liked</source>
        <translation>Appréciée ou non</translation>
    </message>
    <message>
        <source>Without held-out examples nothing can be said about how good the model is on new ones.</source>
        <translation>Sans exemples mis de côté, on ne peut rien dire de la qualité du modèle sur de nouveaux.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Moins bonne réponse</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a column of prompts and one of answers</source>
        <translation>une colonne de prompts et une de réponses</translation>
    </message>
    <message>
        <source>a folder of images for each label</source>
        <translation>un dossier d’images par étiquette</translation>
    </message>
    <message>
        <source>also held out</source>
        <translation>aussi mis de côté</translation>
    </message>
    <message>
        <source>answer stands in the prompt</source>
        <translation>la réponse est dans le prompt</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>les deux réponses sont identiques</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>cut off, the model never sees it</source>
        <translation>coupé, le modèle ne le voit jamais</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>réponse vide</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>end of the turn</source>
        <translation>fin du tour</translation>
    </message>
    <message>
        <source>ends the turn</source>
        <translation>termine le tour</translation>
    </message>
    <message>
        <source>garbled letters</source>
        <translation>caractères altérés</translation>
    </message>
    <message>
        <source>goes on with the letter before</source>
        <translation>continue la lettre précédente</translation>
    </message>
    <message>
        <source>id {number}</source>
        <translation>id {number}</translation>
    </message>
    <message>
        <source>key or password</source>
        <translation>clé ou mot de passe</translation>
    </message>
    <message>
        <source>learned (carries loss)</source>
        <translation>appris (compte dans la perte)</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>moins de {percent}</translation>
    </message>
    <message>
        <source>longer than the context</source>
        <translation>plus long que le contexte</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>presque répété</translation>
    </message>
    <message>
        <source>nearly the same is held out</source>
        <translation>presque identique à un exemple mis de côté</translation>
    </message>
    <message>
        <source>one-word answer</source>
        <translation>réponse d’un seul mot</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>seulement lu</translation>
    </message>
    <message>
        <source>other label elsewhere</source>
        <translation>autre étiquette ailleurs</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte simple</translation>
    </message>
    <message>
        <source>preference pairs</source>
        <translation>paires de préférence</translation>
    </message>
    <message>
        <source>prompts and completions</source>
        <translation>prompts et complétions</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>questions et réponses</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>étiquette rare</translation>
    </message>
    <message>
        <source>rarest label</source>
        <translation>étiquette la plus rare</translation>
    </message>
    <message>
        <source>rated answers</source>
        <translation>réponses évaluées</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>same prompt, other answer</source>
        <translation>même prompt, autre réponse</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>marque spéciale</translation>
    </message>
    <message>
        <source>spelling of the label</source>
        <translation>orthographe de l’étiquette</translation>
    </message>
    <message>
        <source>stock refusal</source>
        <translation>refus tout fait</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts with a number each</source>
        <translation>textes avec un nombre chacun</translation>
    </message>
    <message>
        <source>texts with labels</source>
        <translation>textes avec étiquettes</translation>
    </message>
    <message>
        <source>the only label</source>
        <translation>la seule étiquette</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>inhabituellement long</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} exemples</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>{count} mis de côté</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} écartés</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} pour apprendre</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} écartées</translation>
    </message>
    <message>
        <source>{rows} redacted</source>
        <translation>{rows} caviardées</translation>
    </message>
    <message>
        <source>{rows} repaired</source>
        <translation>{rows} réparées</translation>
    </message>
    <message>
        <source>{total} tokens, {learned} of them learned.</source>
        <translation>{total} tokens, dont {learned} appris.</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Everything is fetched; it is not installed and checked yet.</source>
        <translation>Tout est récupéré ; ce n’est pas encore installé ni vérifié.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>It had only begun.</source>
        <translation>Cela venait de commencer.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. It takes {time}.</source>
        <translation>Rien n’est à récupérer. Cela prend {time}.</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA cards, CUDA {cuda}</source>
        <translation>PyTorch pour cartes NVIDIA, CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the processor</source>
        <translation>PyTorch pour le processeur</translation>
    </message>
    <message>
        <source>The engine is being set up.</source>
        <translation>Le moteur est en cours d’installation.</translation>
    </message>
    <message>
        <source>The engine is damaged.</source>
        <translation>Le moteur est endommagé.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n’est pas encore installé.</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished.</source>
        <translation>L’installation du moteur n’est pas terminée.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and checked. Everything else works meanwhile.</source>
        <translation>L’entraînement demande PyTorch et quelques bibliothèques. Elles sont récupérées une seule fois, depuis l’index que vous avez indiqué, et vérifiées. Tout le reste fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and checked. Everything else works meanwhile.</source>
        <translation>L’entraînement demande PyTorch et quelques bibliothèques. Elles sont récupérées une seule fois, depuis l’index de leurs auteurs, et vérifiées. Tout le reste fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing is fetched. Everything else works meanwhile.</source>
        <translation>L’entraînement demande PyTorch et quelques bibliothèques. Elles sont prises dans un dossier de ce PC et vérifiées ; rien n’est téléchargé. Tout le reste fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>environ {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>checking that it can train</source>
        <translation>vérification qu’il peut entraîner</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>installation</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>looking up what is needed</source>
        <translation>recherche de ce qu’il faut</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: checked against what the index says.</source>
        <translation>{count} paquets, vérifiés d’après la liste fournie avec ce programme, sauf {names} : vérifié d’après ce que dit l’index.</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: taken as the folder has it, so let it be a folder you trust.</source>
        <translation>{count} paquets, vérifiés d’après la liste fournie avec ce programme, sauf {names} : pris tel que le dossier le contient ; choisissez donc un dossier de confiance.</translation>
    </message>
    <message>
        <source>{count} packages, each checked against the list that came with this program.</source>
        <translation>{count} paquets, chacun vérifié d’après la liste fournie avec ce programme.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>{done} sur {total} sont là.</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{done} paquets sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{size} to fetch, {time} on a line of 50 Mbit/s.</source>
        <translation>{size} à récupérer, {time} sur une ligne à 50 Mbit/s.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Instruction alone</source>
        <translation>Consigne seule</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Looked up in the documents</source>
        <translation>Cherché dans les documents</translation>
    </message>
    <message>
        <source>Looking up the nearest examples</source>
        <translation>Recherche des exemples les plus proches</translation>
    </message>
    <message>
        <source>Passage alone</source>
        <translation>Passage seul</translation>
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
        <translation>Avec des exemples fixes</translation>
    </message>
    <message>
        <source>With the nearest examples</source>
        <translation>Avec les exemples les plus proches</translation>
    </message>
    <message>
        <source>With the nearest passages</source>
        <translation>Avec les passages les plus proches</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>justesse</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactement juste</translation>
    </message>
    <message>
        <source>fields right (F1)</source>
        <translation>champs justes (F1)</translation>
    </message>
    <message>
        <source>hold the right answer</source>
        <translation>contiennent la bonne réponse</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>erreur moyenne</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplexité</translation>
    </message>
    <message>
        <source>sound JSON</source>
        <translation>JSON correct</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A whole model folder of its own, as large as the base model.</source>
        <translation>Un dossier de modèle entier à part, aussi grand que le modèle de base.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>Conversion en GGUF</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Merged model</source>
        <translation>Modèle fusionné</translation>
    </message>
    <message>
        <source>Merged model, 16-bit</source>
        <translation>Modèle fusionné, 16 bits</translation>
    </message>
    <message>
        <source>Merging base and adapter</source>
        <translation>Fusion de la base et de l’adaptateur</translation>
    </message>
    <message>
        <source>Modules in between cannot be worked into the model's own weights, so nothing is merged.</source>
        <translation>Des modules intercalés ne peuvent pas être intégrés aux poids mêmes du modèle ; rien n’est donc fusionné.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>The head works with just this base model, so both go together.</source>
        <translation>La tête ne fonctionne qu’avec ce modèle de base ; les deux partent donc ensemble.</translation>
    </message>
    <message>
        <source>Weights of the model itself have changed, so it goes as a whole.</source>
        <translation>Des poids du modèle lui-même ont changé ; il part donc en entier.</translation>
    </message>
    <message>
        <source>What learned and the model belong together, so both go as one.</source>
        <translation>Ce qui a appris et le modèle vont ensemble ; les deux partent donc d’un bloc.</translation>
    </message>
    <message>
        <source>Whole classifier</source>
        <translation>Classifieur entier</translation>
    </message>
    <message>
        <source>Whole model, 16-bit</source>
        <translation>Modèle entier, 16 bits</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>environ {m} min</translation>
    </message>
    <message>
        <source>at {percent} % strength</source>
        <translation>à {percent} % de force</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>autres langues</translation>
    </message>
    <message>
        <source>safe replies</source>
        <translation>réponses sûres</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>16-bit copies</source>
        <translation>copies en 16 bits</translation>
    </message>
    <message>
        <source>CUDA context and loaded kernels</source>
        <translation>Contexte CUDA et noyaux chargés</translation>
    </message>
    <message>
        <source>Python, PyTorch and transformers in memory</source>
        <translation>Python, PyTorch et transformers en mémoire</translation>
    </message>
    <message>
        <source>gradients just made, in the model's width</source>
        <translation>gradients tout juste calculés, à la largeur du modèle</translation>
    </message>
    <message>
        <source>in the backward pass of a block</source>
        <translation>dans la rétropropagation d’un bloc</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run</source>
        <translation>mesuré sur ce PC : × {ratio} d’après 1 session</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run, in the parts above</source>
        <translation>mesuré sur ce PC : × {ratio} d’après 1 session, dans les parties ci-dessus</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs</source>
        <translation>mesuré sur ce PC : × {ratio} d’après {count} sessions</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs, in the parts above</source>
        <translation>mesuré sur ce PC : × {ratio} d’après {count} sessions, dans les parties ci-dessus</translation>
    </message>
    <message>
        <source>the largest matrix in 16 bits</source>
        <translation>la plus grande matrice en 16 bits</translation>
    </message>
    <message>
        <source>the weights themselves have 32 bits</source>
        <translation>les poids eux-mêmes ont 32 bits</translation>
    </message>
    <message>
        <source>what is kept of the images of a row</source>
        <translation>ce qui est gardé des images d’une ligne</translation>
    </message>
    <message>
        <source>while the loss is worked out</source>
        <translation>pendant le calcul de la perte</translation>
    </message>
    <message>
        <source>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</source>
        <translation>{bytes} B en NF4 ({count} × {each} B) + {rest} × {wide} B</translation>
    </message>
    <message>
        <source>{count} words, in chunks, {when}</source>
        <translation>{count} mots, par morceaux, {when}</translation>
    </message>
    <message>
        <source>{share} of what comes and goes</source>
        <translation>{share} de ce qui va et vient</translation>
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
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A few numbers in each layer learn to turn it up or down: the smallest change.</source>
        <translation>Quelques nombres dans chaque couche apprennent à l’amplifier ou à l’atténuer : le plus petit changement.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write; it is for labels, numbers and images.</source>
        <translation>Une nouvelle tête seule ne peut pas apprendre à écrire ; elle sert aux étiquettes, aux nombres et aux images.</translation>
    </message>
    <message>
        <source>A new head only</source>
        <translation>Une nouvelle tête seulement</translation>
    </message>
    <message>
        <source>Adapter (LoRA, QLoRA)</source>
        <translation>Adaptateur (LoRA, QLoRA)</translation>
    </message>
    <message>
        <source>All answers are learned, liked or not; choose the other way to learn from the ratings.</source>
        <translation>Toutes les réponses sont apprises, appréciées ou non ; choisissez l’autre façon pour apprendre des évaluations.</translation>
    </message>
    <message>
        <source>Attention and MLP</source>
        <translation>Attention et MLP</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>Attention seulement</translation>
    </message>
    <message>
        <source>Documents teach a field: its words and facts, but not what to do with them. Prompts with answers teach a task: what to do when asked.</source>
        <translation>Les documents enseignent un domaine : ses mots et ses faits, mais pas ce qu’il faut en faire. Des prompts avec réponses enseignent une tâche : que faire quand on demande.</translation>
    </message>
    <message>
        <source>Each image gets one of your labels, with how sure that is.</source>
        <translation>Chaque image reçoit une de vos étiquettes, avec son degré de certitude.</translation>
    </message>
    <message>
        <source>Each text gets every label that applies to it, or none.</source>
        <translation>Chaque texte reçoit toutes les étiquettes qui lui conviennent, ou aucune.</translation>
    </message>
    <message>
        <source>Each text gets exactly one of your labels, with how sure that is; quick and exact.</source>
        <translation>Chaque texte reçoit exactement une de vos étiquettes, avec son degré de certitude ; rapide et exact.</translation>
    </message>
    <message>
        <source>Each text gets one number, such as a price or a grade.</source>
        <translation>Chaque texte reçoit un nombre, comme un prix ou une note.</translation>
    </message>
    <message>
        <source>Every number of the model learns: needs most memory and many examples, and forgets most.</source>
        <translation>Chaque nombre du modèle apprend : demande le plus de mémoire et beaucoup d’exemples, et oublie le plus.</translation>
    </message>
    <message>
        <source>Everything (full fine-tuning)</source>
        <translation>Tout (affinage complet)</translation>
    </message>
    <message>
        <source>From pairs in one go: it learns the better answer and to avoid the worse one.</source>
        <translation>À partir de paires, en une fois : il apprend la meilleure réponse et à éviter la moins bonne.</translation>
    </message>
    <message>
        <source>From pairs: the better answer becomes likelier than the worse one, close to the base model.</source>
        <translation>À partir de paires : la meilleure réponse devient plus probable que la moins bonne, tout près du modèle de base.</translation>
    </message>
    <message>
        <source>From thumbs up and down: what was liked becomes likelier, what was not becomes rarer.</source>
        <translation>À partir de pouces levés et baissés : ce qui a plu devient plus probable, le reste plus rare.</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>Image models learn by a new head, their last layers or everything.</source>
        <translation>Les modèles d’images apprennent par une nouvelle tête, leurs dernières couches ou tout.</translation>
    </message>
    <message>
        <source>LoRA with rank {rank}</source>
        <translation>LoRA de rang {rank}</translation>
    </message>
    <message>
        <source>Modules in between (bottleneck)</source>
        <translation>Modules intercalés (goulot)</translation>
    </message>
    <message>
        <source>Only the better answers are learned; the worse ones are left aside.</source>
        <translation>Seules les meilleures réponses sont apprises ; les moins bonnes sont ignorées.</translation>
    </message>
    <message>
        <source>QLoRA with rank {rank}</source>
        <translation>QLoRA de rang {rank}</translation>
    </message>
    <message>
        <source>Scaling vectors (IA³)</source>
        <translation>Vecteurs d’échelle (IA³)</translation>
    </message>
    <message>
        <source>Small layers are put between those of the model; they stay apart from it for good.</source>
        <translation>De petites couches sont placées entre celles du modèle ; elles en restent séparées pour toujours.</translation>
    </message>
    <message>
        <source>The last layers</source>
        <translation>Les dernières couches</translation>
    </message>
    <message>
        <source>The layers at its end learn, the rest stays: more than a head, much less than everything.</source>
        <translation>Les couches de la fin apprennent, le reste ne change pas : bien plus qu’une tête, bien moins que tout.</translation>
    </message>
    <message>
        <source>The model learns the language of the field from whole passages, and no new task (domain adaptation).</source>
        <translation>Le modèle apprend la langue du domaine à partir de passages entiers, et aucune nouvelle tâche (adaptation au domaine).</translation>
    </message>
    <message>
        <source>The model learns to answer prompts as your examples do (task adaptation).</source>
        <translation>Le modèle apprend à répondre aux prompts comme le font vos exemples (adaptation à la tâche).</translation>
    </message>
    <message>
        <source>The model stays as it is and small additions learn beside it; right for most who write.</source>
        <translation>Le modèle reste tel quel et de petits ajouts apprennent à côté ; convient à la plupart de ceux qui font écrire.</translation>
    </message>
    <message>
        <source>The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes.</source>
        <translation>Le modèle reste tel quel ; seul ce qui distingue ses réponses est appris. Prend de quelques secondes à quelques minutes.</translation>
    </message>
    <message>
        <source>The model writes the label as its answer; slower than a new head, and keeps its other skills.</source>
        <translation>Le modèle écrit l’étiquette comme réponse ; plus lent qu’une nouvelle tête, et il garde ses autres capacités.</translation>
    </message>
    <message>
        <source>This base model cannot learn from these examples.</source>
        <translation>Ce modèle de base ne peut pas apprendre de ces exemples.</translation>
    </message>
    <message>
        <source>To answer as was liked (KTO)</source>
        <translation>Répondre comme il a plu (KTO)</translation>
    </message>
    <message>
        <source>To answer with the label as text</source>
        <translation>Répondre par l’étiquette en texte</translation>
    </message>
    <message>
        <source>To estimate a number, with a new head</source>
        <translation>Estimer un nombre, avec une nouvelle tête</translation>
    </message>
    <message>
        <source>To find all labels that apply, with a new head</source>
        <translation>Trouver toutes les étiquettes qui conviennent, avec une nouvelle tête</translation>
    </message>
    <message>
        <source>To prefer the better answer (DPO)</source>
        <translation>Préférer la meilleure réponse (DPO)</translation>
    </message>
    <message>
        <source>To sort images into labels, with a new head</source>
        <translation>Classer des images par étiquettes, avec une nouvelle tête</translation>
    </message>
    <message>
        <source>To sort into labels, with a new head</source>
        <translation>Classer par étiquettes, avec une nouvelle tête</translation>
    </message>
    <message>
        <source>To write all of these answers</source>
        <translation>Écrire toutes ces réponses</translation>
    </message>
    <message>
        <source>To write and prefer the better answer (ORPO)</source>
        <translation>Écrire et préférer la meilleure réponse (ORPO)</translation>
    </message>
    <message>
        <source>To write like these documents</source>
        <translation>Écrire comme ces documents</translation>
    </message>
    <message>
        <source>To write the answers</source>
        <translation>Écrire les réponses</translation>
    </message>
    <message>
        <source>To write the better answer</source>
        <translation>Écrire la meilleure réponse</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>une nouvelle tête</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>bottleneck modules of width {size}</source>
        <translation>modules à goulot de largeur {size}</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>affinage complet</translation>
    </message>
    <message>
        <source>images</source>
        <translation>des images</translation>
    </message>
    <message>
        <source>keeps {size}</source>
        <translation>garde {size}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>des étiquettes</translation>
    </message>
    <message>
        <source>layers {blocks}</source>
        <translation>couches {blocks}</translation>
    </message>
    <message>
        <source>preference pairs (DPO)</source>
        <translation>des paires de préférence (DPO)</translation>
    </message>
    <message>
        <source>preference pairs (ORPO)</source>
        <translation>des paires de préférence (ORPO)</translation>
    </message>
    <message>
        <source>ratings (KTO)</source>
        <translation>des évaluations (KTO)</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>plusieurs étiquettes</translation>
    </message>
    <message>
        <source>the last {count} layers</source>
        <translation>les {count} dernières couches</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>l’écriture</translation>
    </message>
    <message>
        <source>{objective} by {method}</source>
        <translation>{objective} par {method}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Asks you to accept terms on huggingface.co first, and for an access token in Settings.</source>
        <translation>Vous demande d’accepter d’abord des conditions sur huggingface.co, et un jeton d’accès dans les Réglages.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Tient en chargement continu</translation>
    </message>
    <message>
        <source>Merged on this PC</source>
        <translation>Fusionné sur ce PC</translation>
    </message>
    <message>
        <source>Needs more memory than is free, even in the thriftiest way.</source>
        <translation>Demande plus de mémoire qu’il n’y en a de libre, même de la façon la plus économe.</translation>
    </message>
    <message>
        <source>Reads texts: for labels and numbers</source>
        <translation>Lit des textes : pour des étiquettes et des nombres</translation>
    </message>
    <message>
        <source>Sees images: for labels</source>
        <translation>Voit des images : pour des étiquettes</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tout juste</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Trains with {precision} weights that wait in {ram} of the PC's memory; slower.</source>
        <translation>S’entraîne avec des poids {precision} qui attendent dans {ram} de la mémoire du PC ; plus lent.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, but little memory is left; close other programs first.</source>
        <translation>S’entraîne avec des poids {precision}, mais il reste peu de mémoire ; fermez d’autres programmes d’abord.</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, in the balanced preset and with usual examples.</source>
        <translation>S’entraîne avec des poids {precision}, avec le préréglage équilibré et des exemples ordinaires.</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} Md</translation>
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
        <translation>{need} sur {free}</translation>
    </message>
</context>
<context>
    <name>new_run</name>
    <message>
        <source>Base model and examples do not match yet.</source>
        <translation>Le modèle de base et les exemples ne vont pas encore ensemble.</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>Choisissez d’abord un modèle de base.</translation>
    </message>
    <message>
        <source>Choose a preset first.</source>
        <translation>Choisissez d’abord un préréglage.</translation>
    </message>
    <message>
        <source>Choose your examples first.</source>
        <translation>Choisissez d’abord vos exemples.</translation>
    </message>
    <message>
        <source>Fetch the base model first.</source>
        <translation>Récupérez d’abord le modèle de base.</translation>
    </message>
    <message>
        <source>Mend the marked value first.</source>
        <translation>Corrigez d’abord la valeur marquée.</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>Sans conseil</translation>
    </message>
    <message>
        <source>teaches {what}</source>
        <translation>enseigne {what}</translation>
    </message>
    <message>
        <source>with the documents {name}</source>
        <translation>avec les documents {name}</translation>
    </message>
    <message>
        <source>{name}: advised</source>
        <translation>{name} : conseillé</translation>
    </message>
    <message>
        <source>{name}: usual</source>
        <translation>{name} : courant</translation>
    </message>
    <message>
        <source>{name}: {train} to learn from, {held} held out</source>
        <translation>{name} : {train} pour apprendre, {held} mis de côté</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Did it help?</source>
        <translation>Cela a-t-il aidé ?</translation>
    </message>
    <message>
        <source>Done. What it learned is ready.</source>
        <translation>Terminé. Ce qui a été appris est prêt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>Rien n’avait encore été enregistré.</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>En pause : {step}.</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {steps}. What it learned is kept.</source>
        <translation>Arrêtée à l’étape {step} sur {steps}. Ce qui a été appris est gardé.</translation>
    </message>
    <message>
        <source>Stopped before the first step. There is nothing to keep.</source>
        <translation>Arrêtée avant la première étape. Il n’y a rien à garder.</translation>
    </message>
    <message>
        <source>The PC's memory is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>La mémoire du PC est libre ; tout est gardé, et l’entraînement reprend exactement là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is kept.</source>
        <translation>Le point de reprise de l’étape {step} est gardé.</translation>
    </message>
    <message>
        <source>The graphics card is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>La carte graphique est libre ; tout est gardé, et l’entraînement reprend exactement là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>What it learned is kept.</source>
        <translation>Ce qui a été appris est gardé.</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Load model</source>
        <translation>Charger le modèle</translation>
    </message>
    <message>
        <source>Read examples</source>
        <translation>Lire les exemples</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Test memory</source>
        <translation>Tester la mémoire</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>What it forgot</source>
        <translation>Ce qu'il a oublié</translation>
    </message>
    <message>
        <source>loading the base model</source>
        <translation>chargement du modèle de base</translation>
    </message>
    <message>
        <source>looking for what it forgot</source>
        <translation>recherche de ce qui a été oublié</translation>
    </message>
    <message>
        <source>reading the examples</source>
        <translation>lecture des exemples</translation>
    </message>
    <message>
        <source>saving what was learned</source>
        <translation>enregistrement de ce qui a été appris</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>trying whether the memory is enough</source>
        <translation>vérifie si la mémoire suffit</translation>
    </message>
    <message>
        <source>{phase} · {done} of {total}</source>
        <translation>{phase} · {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion coupée par l’autre côté</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>déjà en cours d’utilisation</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>les données sont tronquées</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>LoRA beside layers that were trained as a whole</source>
        <translation>du LoRA à côté de couches entraînées en entier</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>Object missing required field {name}</source>
        <translation>le champ {name} manque</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>The model has several templates ({names}) but no default one.</source>
        <translation>Le modèle a plusieurs gabarits ({names}), mais aucun par défaut.</translation>
    </message>
    <message>
        <source>There is no turn before the assistant's first one.</source>
        <translation>Aucun message ne précède la première réponse.</translation>
    </message>
    <message>
        <source>a DoRA adapter</source>
        <translation>un adaptateur DoRA</translation>
    </message>
    <message>
        <source>a LoRA adapter</source>
        <translation>un adaptateur LoRA</translation>
    </message>
    <message>
        <source>a change of the model's own weights</source>
        <translation>une modification des poids du modèle lui-même</translation>
    </message>
    <message>
        <source>a header of {length} bytes is longer than any adapter's</source>
        <translation>un en-tête de {length} octets est plus long que celui de tout adaptateur</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>a text of {count} bytes</source>
        <translation>un texte de {count} octets</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>all buffers are at work</source>
        <translation>tous les tampons sont occupés</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>an (IA)³ adapter</source>
        <translation>un adaptateur (IA)³</translation>
    </message>
    <message>
        <source>another block's weights are there</source>
        <translation>les poids d’un autre bloc s’y trouvent</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>at least {limit} characters are wanted</source>
        <translation>il faut au moins {limit} caractères</translation>
    </message>
    <message>
        <source>at least {limit} is wanted</source>
        <translation>il faut au moins {limit}</translation>
    </message>
    <message>
        <source>at most {limit} characters are wanted</source>
        <translation>il faut au plus {limit} caractères</translation>
    </message>
    <message>
        <source>at most {limit} is wanted</source>
        <translation>il faut au plus {limit}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvaises</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>modules à goulot</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>des poids modifiés</translation>
    </message>
    <message>
        <source>data laid out in steps of {count} bytes</source>
        <translation>données disposées par pas de {count} octets</translation>
    </message>
    <message>
        <source>found only “{name}”</source>
        <translation>seul « {name} » a été trouvé</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonnes</translation>
    </message>
    <message>
        <source>header of {length} bytes in a file of {size}</source>
        <translation>en-tête de {length} octets dans un fichier de {size}</translation>
    </message>
    <message>
        <source>it adds biases, which would be lost when it is merged</source>
        <translation>il ajoute des biais, qui seraient perdus à la fusion</translation>
    </message>
    <message>
        <source>it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)</source>
        <translation>il va avec une base en groupes de nombres de 4 bits (QA-LoRA)</translation>
    </message>
    <message>
        <source>it changes single parameters instead of layers</source>
        <translation>il modifie des paramètres isolés au lieu de couches</translation>
    </message>
    <message>
        <source>it changes the biases of the base itself, which could not be switched off again</source>
        <translation>il modifie les biais de la base elle-même, ce qu’on ne pourrait plus annuler</translation>
    </message>
    <message>
        <source>it chooses among other adapters (Arrow)</source>
        <translation>il choisit parmi d’autres adaptateurs (Arrow)</translation>
    </message>
    <message>
        <source>it draws at random (MonteCLoRA)</source>
        <translation>il tire au hasard (MonteCLoRA)</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>il s’est terminé</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il s’arrête trop tôt</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>il s’arrête au milieu de son en-tête</translation>
    </message>
    <message>
        <source>it ends within {name}</source>
        <translation>il s’arrête au milieu de {name}</translation>
    </message>
    <message>
        <source>it forgets what it is told</source>
        <translation>il oublie ce qu’on lui confie</translation>
    </message>
    <message>
        <source>it has no “format” with a “recipe”</source>
        <translation>il n’a pas de « format » avec une « recipe »</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>il ne contient aucun objet JSON</translation>
    </message>
    <message>
        <source>it holds no adapter</source>
        <translation>il ne contient aucun adaptateur</translation>
    </message>
    <message>
        <source>it holds no part of an adapter</source>
        <translation>il ne contient aucune partie d’un adaptateur</translation>
    </message>
    <message>
        <source>it holds {rows} rows where {kept} were read</source>
        <translation>il contient {rows} lignes, alors que {kept} ont été lues</translation>
    </message>
    <message>
        <source>it is longer than {count} bytes</source>
        <translation>il dépasse {count} octets</translation>
    </message>
    <message>
        <source>it is made of blocks (BD-LoRA)</source>
        <translation>il est fait de blocs (BD-LoRA)</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>it is no list of names and values</source>
        <translation>ce n’est pas une liste de noms et de valeurs</translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>ce n’est pas une image lisible ici</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not among the files</source>
        <translation>il n’est pas parmi les fichiers</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>il n’est pas dans {name}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>d’un type inconnu</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>c’est {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>de type {kind}</translation>
    </message>
    <message>
        <source>it lists a file of {repo} that it does not have</source>
        <translation>un fichier de {repo} est listé mais absent</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>il ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>it names {count} files</source>
        <translation>il nomme {count} fichiers</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>sans rien dire</translation>
    </message>
    <message>
        <source>it took something out of the base (KaSA)</source>
        <translation>il a retiré quelque chose à la base (KaSA)</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <translation>un nom et un mot de passe sont demandés</translation>
    </message>
    <message>
        <source>it was made for a model that Megatron spreads over several cards</source>
        <translation>il a été fait pour un modèle que Megatron répartit sur plusieurs cartes</translation>
    </message>
    <message>
        <source>it works only behind certain tokens (aLoRA)</source>
        <translation>il n’agit qu’après certains tokens (aLoRA)</translation>
    </message>
    <message>
        <source>its header of {length} bytes ends after {size}</source>
        <translation>son en-tête de {length} octets s’arrête après {size}</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>son nom n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>keys, values and MLP of {kind} are not known</source>
        <translation>les clés, valeurs et MLP de {kind} ne sont pas connus</translation>
    </message>
    <message>
        <source>layers of the base are doubled, so that it needs a model of another depth</source>
        <translation>des couches de la base sont doublées, il faut donc un modèle d’une autre profondeur</translation>
    </message>
    <message>
        <source>less than {limit} is wanted</source>
        <translation>il faut moins de {limit}</translation>
    </message>
    <message>
        <source>longer than {size} bytes</source>
        <translation>plus de {size} octets</translation>
    </message>
    <message>
        <source>more than {limit} is wanted</source>
        <translation>il faut plus de {limit}</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>nom et mot de passe</translation>
    </message>
    <message>
        <source>no commit of the model</source>
        <translation>aucun commit du modèle</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>aucune connexion n’a pu être établie</translation>
    </message>
    <message>
        <source>no graphics card that can be used was found</source>
        <translation>aucune carte graphique utilisable n’a été trouvée</translation>
    </message>
    <message>
        <source>no list of blocks was found</source>
        <translation>aucune liste de blocs n’a été trouvée</translation>
    </message>
    <message>
        <source>no list of models</source>
        <translation>pas une liste de modèles</translation>
    </message>
    <message>
        <source>no metadata beside it</source>
        <translation>sans métadonnées</translation>
    </message>
    <message>
        <source>no part of a block is called attention</source>
        <translation>aucune partie d’un bloc ne s’appelle attention</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>aucune connexion sûre n’a pu être établie</translation>
    </message>
    <message>
        <source>no size is told</source>
        <translation>sans indication de taille</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>du système</translation>
    </message>
    <message>
        <source>one of these is wanted: {names}</source>
        <translation>il faut l’un de ceux-ci : {names}</translation>
    </message>
    <message>
        <source>peft has no place for {name}</source>
        <translation>peft n’a pas de place pour {name}</translation>
    </message>
    <message>
        <source>single rows of the embedding were trained, which would be lost when it is merged</source>
        <translation>des lignes isolées de l’embedding ont été entraînées et seraient perdues à la fusion</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>origine inconnue</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>that is not how this value is written</source>
        <translation>cette valeur ne s’écrit pas ainsi</translation>
    </message>
    <message>
        <source>the Python package {name} is missing</source>
        <translation>le paquet Python {name} manque</translation>
    </message>
    <message>
        <source>the file is damaged or not complete</source>
        <translation>le fichier est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>the graphics card or its driver met a fault</source>
        <translation>la carte graphique ou son pilote a rencontré un défaut</translation>
    </message>
    <message>
        <source>the graphics driver is too old</source>
        <translation>le pilote graphique est trop ancien</translation>
    </message>
    <message>
        <source>the graphics memory is full</source>
        <translation>la mémoire graphique est pleine</translation>
    </message>
    <message>
        <source>the key {name} stands twice</source>
        <translation>la clé {name} figure deux fois</translation>
    </message>
    <message>
        <source>the model has no tensor {name}</source>
        <translation>le modèle n’a pas de tenseur {name}</translation>
    </message>
    <message>
        <source>the name of the server could not be looked up</source>
        <translation>le nom du serveur n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>the other side ended the connection early</source>
        <translation>l’autre côté a mis fin à la connexion trop tôt</translation>
    </message>
    <message>
        <source>the package holds no model file</source>
        <translation>le paquet ne contient aucun fichier de modèle</translation>
    </message>
    <message>
        <source>the process did not start</source>
        <translation>le processus n’a pas démarré</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password (407)</source>
        <translation>le proxy demande un nom et un mot de passe (407)</translation>
    </message>
    <message>
        <source>the server does not allow it (403)</source>
        <translation>le serveur ne l’autorise pas (403)</translation>
    </message>
    <message>
        <source>the server does not have it (404)</source>
        <translation>le serveur ne l’a pas (404)</translation>
    </message>
    <message>
        <source>the server itself has trouble ({status})</source>
        <translation>le serveur lui-même a des difficultés ({status})</translation>
    </message>
    <message>
        <source>the server wants to know who asks (401)</source>
        <translation>le serveur veut savoir qui demande (401)</translation>
    </message>
    <message>
        <source>the server was asked too often (429)</source>
        <translation>le serveur a été sollicité trop souvent (429)</translation>
    </message>
    <message>
        <source>the server's certificate belongs to another server</source>
        <translation>le certificat du serveur appartient à un autre serveur</translation>
    </message>
    <message>
        <source>the server's certificate has expired</source>
        <translation>le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>the server's certificate is not valid yet; is the clock of this PC right?</source>
        <translation>le certificat du serveur n’est pas encore valable ; l’horloge de ce PC est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>there are no weights for {name}</source>
        <translation>il n’y a pas de poids pour {name}</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>il n’y a pas de ligne {row}</translation>
    </message>
    <message>
        <source>this PC's memory is not enough</source>
        <translation>la mémoire de ce PC ne suffit pas</translation>
    </message>
    <message>
        <source>this build of PyTorch has no code for this graphics card</source>
        <translation>cette version de PyTorch n’a pas de code pour cette carte graphique</translation>
    </message>
    <message>
        <source>this build of PyTorch is the one for the processor</source>
        <translation>cette version de PyTorch est celle pour le processeur</translation>
    </message>
    <message>
        <source>this system does not trust the server's certificate</source>
        <translation>ce système ne fait pas confiance au certificat du serveur</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>trop de fichiers sont ouverts à la fois</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>votes on pairs that are not there</source>
        <translation>des votes sur des paires qui n’existent pas</translation>
    </message>
    <message>
        <source>working offline is switched on in the settings</source>
        <translation>le travail hors ligne est activé dans les réglages</translation>
    </message>
    <message>
        <source>{count} keys in a file of {size} bytes</source>
        <translation>{count} clés dans un fichier de {size} octets</translation>
    </message>
    <message>
        <source>{count} numbers in {name} in a file of {size} bytes</source>
        <translation>{count} nombres dans {name} dans un fichier de {size} octets</translation>
    </message>
    <message>
        <source>{count} tensors in a file of {size} bytes</source>
        <translation>{count} tenseurs dans un fichier de {size} octets</translation>
    </message>
    <message>
        <source>{count} texts in {name} in a file of {size} bytes</source>
        <translation>{count} textes dans {name} dans un fichier de {size} octets</translation>
    </message>
    <message>
        <source>{got} of {size} bytes</source>
        <translation>{got} octets sur {size}</translation>
    </message>
    <message>
        <source>{left} of its {count} tensors have no place there</source>
        <translation>{left} de ses {count} tenseurs n’y ont pas de place</translation>
    </message>
    <message>
        <source>{names} cannot be read</source>
        <translation>{names} illisible</translation>
    </message>
    <message>
        <source>{name} begins at byte {start}, inside another tensor</source>
        <translation>{name} commence à l’octet {start}, dans un autre tenseur</translation>
    </message>
    <message>
        <source>{name} begins inside another tensor</source>
        <translation>{name} commence dans un autre tenseur</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}</source>
        <translation>{name} illisible : {cause}</translation>
    </message>
    <message>
        <source>{name} ends at byte {end} of {size}</source>
        <translation>{name} se termine à l’octet {end} sur {size}</translation>
    </message>
    <message>
        <source>{name} has a negative size</source>
        <translation>{name} a une taille négative</translation>
    </message>
    <message>
        <source>{name} has no part that is called attention or MLP</source>
        <translation>{name} n’a aucune partie appelée attention ou MLP</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} a la forme {shape}</translation>
    </message>
    <message>
        <source>{name} has {count} dimensions</source>
        <translation>{name} a {count} dimensions</translation>
    </message>
    <message>
        <source>{name} holds {bytes} bytes for {count} numbers of {kind}</source>
        <translation>{name} a {bytes} octets pour {count} nombres de type {kind}</translation>
    </message>
    <message>
        <source>{name} is a list of lists</source>
        <translation>{name} est une liste de listes</translation>
    </message>
    <message>
        <source>{name} is a list of the unknown kind {kind}</source>
        <translation>{name} est une liste du type inconnu {kind}</translation>
    </message>
    <message>
        <source>{name} is no known kind of preparation</source>
        <translation>{name} n’est pas une préparation connue</translation>
    </message>
    <message>
        <source>{name} is not what was written</source>
        <translation>{name} n’est plus ce qui a été écrit</translation>
    </message>
    <message>
        <source>{name} is of the unknown kind {kind}</source>
        <translation>{name} est du type inconnu {kind}</translation>
    </message>
    <message>
        <source>{path} is not whole</source>
        <translation>{path} n’est pas complet</translation>
    </message>
    <message>
        <source>{value} instead of a number from {low} to {high}</source>
        <translation>{value} au lieu d’un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>{where} is {found}, not {wanted}</source>
        <translation>{where} est {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{message}” (original message)</source>
        <translation>« {message} » (message d’origine)</translation>
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
        <translation>Un adaptateur plus grand, {steps} étapes ; le meilleur état en cours de route est conservé.</translation>
    </message>
    <message>
        <source>As in the run before</source>
        <translation>Comme dans la session d’avant</translation>
    </message>
    <message>
        <source>As it was measured: {steps} steps in 4 bits (QLoRA).</source>
        <translation>Tel que mesuré : {steps} étapes en 4 bits (QLoRA).</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Change less of the model: {method} fits.</source>
        <translation>Modifier une part moindre du modèle : {method} tient.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card: {missing} more must be free.</source>
        <translation>Fermez d’autres programmes qui utilisent la carte graphique : {missing} de plus doivent être libres.</translation>
    </message>
    <message>
        <source>Close other programs: {missing} more of the PC's memory must be free.</source>
        <translation>Fermez d’autres programmes : {missing} de plus de la mémoire du PC doivent être libres.</translation>
    </message>
    <message>
        <source>Every example often enough to be learned, {steps} steps; right for most.</source>
        <translation>Chaque exemple assez souvent pour être appris, {steps} étapes ; convient à la plupart.</translation>
    </message>
    <message>
        <source>Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory.</source>
        <translation>Les exemples jusqu’à {length} tokens restent entiers, {steps} étapes ; plus lent, et demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>Tient en chargement continu</translation>
    </message>
    <message>
        <source>Free {missing} of the PC's memory: the base model could wait there and visit the card block by block.</source>
        <translation>Libérez {missing} de la mémoire du PC : le modèle de base pourrait y attendre et passer sur la carte bloc par bloc.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Textes longs</translation>
    </message>
    <message>
        <source>More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Plus de passages et un adaptateur plus grand, {steps} étapes ; plus lent, et le meilleur état en cours de route est conservé.</translation>
    </message>
    <message>
        <source>More passes, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>Plus de passages, {steps} étapes ; plus lent, et le meilleur état en cours de route est conservé.</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Essai rapide</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens.</source>
        <translation>Raccourcir les exemples à {length} tokens.</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.</source>
        <translation>Raccourcir les exemples à {length} tokens : la fin de {rows} d’entre eux ne serait pas apprise.</translation>
    </message>
    <message>
        <source>Shorten rows to {length} tokens; none of your examples is longer.</source>
        <translation>Raccourcir les lignes à {length} tokens ; aucun de vos exemples n’est plus long.</translation>
    </message>
    <message>
        <source>Starter recipe</source>
        <translation>Recette de départ</translation>
    </message>
    <message>
        <source>Take a smaller base model: {name} fits.</source>
        <translation>Prendre un modèle de base plus petit : {name} tient.</translation>
    </message>
    <message>
        <source>Take {method}</source>
        <translation>Choisir : {method}</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Prendre {name}</translation>
    </message>
    <message>
        <source>The same values on the new model, {steps} steps; only what has to differ does.</source>
        <translation>Les mêmes valeurs sur le nouveau modèle, {steps} étapes ; seul ce qui doit différer diffère.</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tout juste</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Use {length} tokens</source>
        <translation>Prendre {length} tokens</translation>
    </message>
    <message>
        <source>a new head alone</source>
        <translation>une nouvelle tête seule</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>modules à goulot</translation>
    </message>
    <message>
        <source>training everything</source>
        <translation>entraînement de tout</translation>
    </message>
    <message>
        <source>training the last layers</source>
        <translation>entraînement des dernières couches</translation>
    </message>
    <message>
        <source>up to {need} of {free}</source>
        <translation>jusqu’à {need} sur {free}</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} sur {free}</translation>
    </message>
    <message>
        <source>{steps} steps to see whether it works at all; the result is a rough one.</source>
        <translation>{steps} étapes pour voir si cela marche ; le résultat est grossier.</translation>
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
        <translation>Taille de l’adaptateur (rang)</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>Force de l’adaptateur (alpha)</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>Poser des questions générales à la fin</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Blocks at the end that learn</source>
        <translation>Blocs de la fin qui apprennent</translation>
    </message>
    <message>
        <source>Blocks on the card at once while streaming</source>
        <translation>Blocs sur la carte à la fois pendant le chargement en continu</translation>
    </message>
    <message>
        <source>Blocks that learn instead</source>
        <translation>Blocs qui apprennent à la place</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>Reprendre à l’identique (déterministe)</translation>
    </message>
    <message>
        <source>Direction and length learn apart (DoRA)</source>
        <translation>Direction et longueur apprennent séparément (DoRA)</translation>
    </message>
    <message>
        <source>Documents first, or mixed with the examples</source>
        <translation>Documents d’abord, ou mêlés aux exemples</translation>
    </message>
    <message>
        <source>Documents to learn beside the examples</source>
        <translation>Documents à apprendre à côté des exemples</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>File of held-out examples</source>
        <translation>Fichier des exemples mis de côté</translation>
    </message>
    <message>
        <source>Held-out examples per look</source>
        <translation>Exemples mis de côté par contrôle</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>Taux d’apprentissage maximal</translation>
    </message>
    <message>
        <source>How images are changed at random</source>
        <translation>Comment les images sont modifiées au hasard</translation>
    </message>
    <message>
        <source>How much faster the second matrix learns (LoRA+)</source>
        <translation>De combien la seconde matrice apprend plus vite (LoRA+)</translation>
    </message>
    <message>
        <source>How much of the model changes</source>
        <translation>Quelle part du modèle change</translation>
    </message>
    <message>
        <source>How strongly it holds on to the base model (beta)</source>
        <translation>Force de l’attache au modèle de base (beta)</translation>
    </message>
    <message>
        <source>How the adapter begins (initialisation)</source>
        <translation>Comment l’adaptateur commence (initialisation)</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>Comment baisse le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Keep the adapter of the best look, not the last</source>
        <translation>Garder l’adaptateur du meilleur contrôle, non le dernier</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>Gardé ou recalculé (recalcul)</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Réponse la plus longue, en tokens</translation>
    </message>
    <message>
        <source>Longest example in tokens</source>
        <translation>Exemple le plus long, en tokens</translation>
    </message>
    <message>
        <source>Longest step direction (gradient norm)</source>
        <translation>Longueur maximale d’une étape (norme du gradient)</translation>
    </message>
    <message>
        <source>Looks without a new best after which it ends (early stopping)</source>
        <translation>Contrôles sans nouveau record après lesquels il s’arrête (arrêt anticipé)</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>Peut réduire quand la mémoire manque</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>Mémoire des étapes passées (optimiseur)</translation>
    </message>
    <message>
        <source>Most disk for checkpoints in GB</source>
        <translation>Espace disque maximal pour les points de reprise, en GB</translation>
    </message>
    <message>
        <source>Most held-out examples answered for the scorecard</source>
        <translation>Nombre maximal d’exemples mis de côté pour le bilan</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Noise on the embeddings (NEFTune)</source>
        <translation>Bruit sur les embeddings (NEFTune)</translation>
    </message>
    <message>
        <source>None on the way</source>
        <translation>Aucun en cours de route</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format de nombres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>Seulement à la fin</translation>
    </message>
    <message>
        <source>Passes over all examples</source>
        <translation>Passages sur tous les exemples</translation>
    </message>
    <message>
        <source>Prompts per sample</source>
        <translation>Prompts par essai</translation>
    </message>
    <message>
        <source>Pull of the adapter towards zero</source>
        <translation>Attraction de l’adaptateur vers zéro</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling (rsLoRA)</source>
        <translation>Échelle stabilisée selon le rang (rsLoRA)</translation>
    </message>
    <message>
        <source>Row length, in longest examples</source>
        <translation>Longueur de ligne, en exemples les plus longs</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Lignes par étape</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Graine de tout ce qui est aléatoire</translation>
    </message>
    <message>
        <source>Share held out when there is no such file</source>
        <translation>Part mise de côté en l’absence d’un tel fichier</translation>
    </message>
    <message>
        <source>Share of adapter inputs left out at random</source>
        <translation>Part des entrées de l’adaptateur omises au hasard</translation>
    </message>
    <message>
        <source>Share of general examples mixed in</source>
        <translation>Part d’exemples généraux mêlés</translation>
    </message>
    <message>
        <source>Share of the documents when mixed</source>
        <translation>Part des documents s’ils sont mêlés</translation>
    </message>
    <message>
        <source>Share of the run in which it rises</source>
        <translation>Part de la session pendant laquelle il monte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Étapes entre les points de reprise</translation>
    </message>
    <message>
        <source>Steps between looks at held-out examples</source>
        <translation>Étapes entre les contrôles des exemples mis de côté</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>Étapes entre les essais de réponses</translation>
    </message>
    <message>
        <source>The embedding learns too</source>
        <translation>L’embedding apprend aussi</translation>
    </message>
    <message>
        <source>The head that gives words learns too</source>
        <translation>La tête qui donne les mots apprend aussi</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>La dernière norme apprend aussi</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>Tokens that go through an MLP at once</source>
        <translation>Tokens qui traversent un MLP à la fois</translation>
    </message>
    <message>
        <source>Weights of the base model</source>
        <translation>Poids du modèle de base</translation>
    </message>
    <message>
        <source>Weights visit the card in turn (layer streaming)</source>
        <translation>Les poids passent sur la carte à tour de rôle (layer streaming)</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>Where bottleneck modules stand</source>
        <translation>Où sont placés les modules à goulot</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Où il s’entraîne</translation>
    </message>
    <message>
        <source>Where the adapter sits</source>
        <translation>Où se trouve l’adaptateur</translation>
    </message>
    <message>
        <source>Width of a bottleneck module</source>
        <translation>Largeur d’un module à goulot</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>Mots dans la mémoire du PC (embeddings)</translation>
    </message>
</context>
<context>
    <name>recipe_fields</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>recompute</name>
    <message>
        <source>Keep everything: fastest</source>
        <translation>Tout garder : le plus rapide</translation>
    </message>
    <message>
        <source>Mixed: fills the memory that is free</source>
        <translation>Mixte : remplit la mémoire libre</translation>
    </message>
    <message>
        <source>Work MLPs out again</source>
        <translation>Recalculer les MLP</translation>
    </message>
    <message>
        <source>Work everything out again</source>
        <translation>Tout recalculer</translation>
    </message>
    <message>
        <source>Work everything out again, inputs in the PC's memory</source>
        <translation>Tout recalculer, entrées dans la mémoire du PC</translation>
    </message>
</context>
<context>
    <name>runs_compare</name>
    <message>
        <source>Accuracy</source>
        <translation>Justesse</translation>
    </message>
    <message>
        <source>Better answer is the likelier one</source>
        <translation>La meilleure réponse est la plus probable</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>Exactement juste</translation>
    </message>
    <message>
        <source>Examples seen</source>
        <translation>Exemples vus</translation>
    </message>
    <message>
        <source>Fields right (F1)</source>
        <translation>Champs justes (F1)</translation>
    </message>
    <message>
        <source>General questions right</source>
        <translation>Questions générales justes</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Micro-F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>Pairs told apart rightly</source>
        <translation>Paires bien distinguées</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
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
        <translation>Taille de ce qui a été appris</translation>
    </message>
    <message>
        <source>Sound JSON</source>
        <translation>JSON correct</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>Temps par étape</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>Temps d’entraînement (min)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Temps d’entraînement (s)</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Always the most usual answer</source>
        <translation>Toujours la réponse la plus courante</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Base with examples</source>
        <translation>Base avec exemples</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Perte par token sur les mêmes {tokens} tokens d’un exemple mis de côté : {base} avant, {tuned} après (perplexité {before} et {after}) ; {standing}.</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>Perte par token sur les mêmes {tokens} tokens de {count} exemples mis de côté : {base} avant, {tuned} après (perplexité {before} et {after}) ; {standing}.</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} ({low} to {high})</source>
        <translation>Affiné moins celui-ci, sur {count} exemples : {value} ({low} à {high})</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} points ({low} to {high})</source>
        <translation>Affiné moins celui-ci, sur {count} exemples : {value} points ({low} à {high})</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modèle affiné</translation>
    </message>
    <message>
        <source>no difference you can rely on</source>
        <translation>aucune différence fiable</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>trop peu d’exemples pour le dire</translation>
    </message>
    <message>
        <source>tuned clearly better</source>
        <translation>affiné nettement meilleur</translation>
    </message>
    <message>
        <source>tuned clearly worse</source>
        <translation>affiné nettement moins bon</translation>
    </message>
</context>
<context>
    <name>speed</name>
    <message>
        <source>A rough guess; measuring this PC (Settings) makes it surer.</source>
        <translation>Une estimation grossière ; mesurer ce PC (Réglages) la rend plus sûre.</translation>
    </message>
    <message>
        <source>As earlier runs of this kind went here.</source>
        <translation>D’après les sessions de ce type déjà faites ici.</translation>
    </message>
    <message>
        <source>Bringing the model into 4 bits, once</source>
        <translation>Passage du modèle en 4 bits, une seule fois</translation>
    </message>
    <message>
        <source>By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer.</source>
        <translation>D’après les chiffres de NVIDIA pour cette carte ; mesurer ce PC (Réglages) rend cela plus sûr.</translation>
    </message>
    <message>
        <source>By the measurement of this PC; the first run makes it surer.</source>
        <translation>D’après la mesure de ce PC ; la première session rend cela plus sûr.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Looks at held-out examples</source>
        <translation>Contrôles des exemples mis de côté</translation>
    </message>
    <message>
        <source>Reading all examples once beforehand</source>
        <translation>Lecture préalable de tous les exemples, une fois</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>Essais de réponses</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Starting and loading</source>
        <translation>Démarrage et chargement</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Étapes d’entraînement</translation>
    </message>
    <message>
        <source>What was forgotten</source>
        <translation>Ce qui a été oublié</translation>
    </message>
</context>
<context>
    <name>sure</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
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
        <translation>1 vote</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>environ {h} h</translation>
    </message>
    <message>
        <source>about {h} h in all</source>
        <translation>environ {h} h en tout</translation>
    </message>
    <message>
        <source>about {h} h left</source>
        <translation>environ {h} h restantes</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>environ {m} min</translation>
    </message>
    <message>
        <source>about {m} min in all</source>
        <translation>environ {m} min en tout</translation>
    </message>
    <message>
        <source>about {m} min left</source>
        <translation>environ {m} min restantes</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>less than {kwh} kWh</source>
        <translation>moins de {kwh} kWh</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>{a} min to {b} h</source>
        <translation>{a} min à {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} h</source>
        <translation>{a} à {b} h</translation>
    </message>
    <message>
        <source>{a} to {b} min</source>
        <translation>{a} à {b} min</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} votes</translation>
    </message>
    <message>
        <source>{energy}, about {cost}</source>
        <translation>{energy}, environ {cost}</translation>
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
        <translation>Chargement des bibliothèques du moteur…</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle…</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes.</source>
        <translation>1 prend un adaptateur tel qu’il a été entraîné, 0,5 la moitié de ce qu’il change.</translation>
    </message>
    <message>
        <source>1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into Settings, “Hub token”.</source>
        <translation>1. Connectez-vous et acceptez les conditions sur {page}. 2. Créez un jeton de type « Read » sur {tokens}. 3. Saisissez-le sous Réglages, « Jeton du Hub ».</translation>
    </message>
    <message>
        <source>16 bits a weight, in the form that every program and card reads.</source>
        <translation>16 bits par poids, sous la forme que chaque programme et chaque carte lit.</translation>
    </message>
    <message>
        <source>16 bits a weight. For quantising again elsewhere.</source>
        <translation>16 bits par poids. Pour quantifier de nouveau ailleurs.</translation>
    </message>
    <message>
        <source>4-bit arithmetic does not work with the new engine</source>
        <translation>L’arithmétique en 4 bits ne fonctionne pas avec le nouveau moteur</translation>
    </message>
    <message>
        <source>A base model was found in another folder</source>
        <translation>Un modèle de base a été trouvé dans un autre dossier</translation>
    </message>
    <message>
        <source>A chapter that cannot be read</source>
        <translation>Un chapitre qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>A chapter without text</source>
        <translation>Un chapitre sans texte</translation>
    </message>
    <message>
        <source>A checkpoint could not be written</source>
        <translation>Un point de reprise n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>A checkpoint was passed over</source>
        <translation>Un point de reprise a été ignoré</translation>
    </message>
    <message>
        <source>A conversation cannot be read</source>
        <translation>Une conversation ne peut pas être lue</translation>
    </message>
    <message>
        <source>A drive that Tunesmith uses is nearly full</source>
        <translation>Un disque utilisé par Tunesmith est presque plein</translation>
    </message>
    <message>
        <source>A far too large image</source>
        <translation>Une image bien trop grande</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Un fichier est arrivé endommagé</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un fichier n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>A head is enough for so many examples</source>
        <translation>Une tête suffit pour autant d’exemples</translation>
    </message>
    <message>
        <source>A head is trained anew in seconds, since the features of the {rows} examples are kept.</source>
        <translation>Une tête se réentraîne en quelques secondes, car les caractéristiques des {rows} exemples sont gardées.</translation>
    </message>
    <message>
        <source>A held-out example does not fit into its {context} tokens and was not tried.</source>
        <translation>Un exemple mis de côté ne tient pas dans ses {context} tokens et n’a pas été essayé.</translation>
    </message>
    <message>
        <source>A key stands twice</source>
        <translation>Une clé figure deux fois</translation>
    </message>
    <message>
        <source>A mail without text</source>
        <translation>Un e-mail sans texte</translation>
    </message>
    <message>
        <source>A mark of the template stands in an answer</source>
        <translation>Une marque du gabarit figure dans une réponse</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. A key that was ever in a dataset is best withdrawn where it was issued.</source>
        <translation>Un modèle peut répéter mot pour mot ce sur quoi il a été entraîné, à quiconque le demande. Ce sont des soupçons tirés de la forme du texte ; regardez-en quelques-uns avant de décider. Une clé qui a figuré un jour dans un jeu de données est à révoquer là où elle a été émise.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Addresses at example.com and the like are not counted.</source>
        <translation>Un modèle peut répéter mot pour mot ce sur quoi il a été entraîné, à quiconque le demande. Ce sont des soupçons tirés de la forme du texte ; regardez-en quelques-uns avant de décider. Les adresses à example.com et semblables ne sont pas comptées.</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Numbers without country code are found only beside words such as “Tel.” or “call me at”.</source>
        <translation>Un modèle peut répéter mot pour mot ce sur quoi il a été entraîné, à quiconque le demande. Ce sont des soupçons tirés de la forme du texte ; regardez-en quelques-uns avant de décider. Les numéros sans indicatif de pays ne sont trouvés qu’à côté de mots comme « Tél. » ou « appelez-moi au ».</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. The check digits are right.</source>
        <translation>Un modèle peut répéter mot pour mot ce sur quoi il a été entraîné, à quiconque le demande. Ce sont des soupçons tirés de la forme du texte ; regardez-en quelques-uns avant de décider. Les chiffres de contrôle sont justes.</translation>
    </message>
    <message>
        <source>A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent that.</source>
        <translation>Un modèle fait pour la conversation perd de ses manières quand il ne fait que lire. Des exemples mêlés à la lecture l’évitent.</translation>
    </message>
    <message>
        <source>A model for labels or numbers is handed over as it was trained</source>
        <translation>Un modèle d’étiquettes ou de nombres est transmis tel qu’il a été entraîné</translation>
    </message>
    <message>
        <source>A model that gives labels or numbers does not write; general questions say nothing about it.</source>
        <translation>Un modèle qui donne des étiquettes ou des nombres n’écrit pas ; des questions générales ne disent rien de lui.</translation>
    </message>
    <message>
        <source>A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your documents.</source>
        <translation>Un modèle qui a appris des faits doit être réentraîné à chaque changement. Cherchés, ils sont aussi récents que vos documents.</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write</source>
        <translation>Une nouvelle tête seule ne peut pas apprendre à écrire</translation>
    </message>
    <message>
        <source>A new head and the last layers learn; everything below stays as it is.</source>
        <translation>Une nouvelle tête et les dernières couches apprennent ; tout ce qui est en dessous reste tel quel.</translation>
    </message>
    <message>
        <source>A package cannot be had for this PC</source>
        <translation>Un paquet n’existe pas pour ce PC</translation>
    </message>
    <message>
        <source>A page that cannot be read</source>
        <translation>Une page qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>A page without text</source>
        <translation>Une page sans texte</translation>
    </message>
    <message>
        <source>A part of Tunesmith is damaged</source>
        <translation>Une partie de Tunesmith est endommagée</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Une partie du modèle manque</translation>
    </message>
    <message>
        <source>A part was trained on a 4-bit base</source>
        <translation>Une partie a été entraînée sur une base en 4 bits</translation>
    </message>
    <message>
        <source>A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.</source>
        <translation>Un produit avec des poids en 4 bits s’écarte de {error} du bon ; {limit} est admis.</translation>
    </message>
    <message>
        <source>A program that looks things up and puts them before the question needs no training for this, and new documents count at once.</source>
        <translation>Un programme qui cherche et place ce qu’il trouve avant la question n’a besoin d’aucun entraînement pour cela, et de nouveaux documents comptent aussitôt.</translation>
    </message>
    <message>
        <source>A prompt is already as good as fine-tuning could reasonably be</source>
        <translation>Un prompt est déjà aussi bon que l’affinage pourrait raisonnablement l’être</translation>
    </message>
    <message>
        <source>A quotation mark stays open</source>
        <translation>Un guillemet reste ouvert</translation>
    </message>
    <message>
        <source>A recipe names files, not folders</source>
        <translation>Une recette désigne des fichiers, non des dossiers</translation>
    </message>
    <message>
        <source>A recipe says either how many passes over all examples it makes, or how many steps.</source>
        <translation>Une recette dit soit combien de fois elle parcourt tous les exemples, soit combien de pas elle fait.</translation>
    </message>
    <message>
        <source>A report is a web page or a PDF</source>
        <translation>Un rapport est une page web ou un PDF</translation>
    </message>
    <message>
        <source>A run cannot go from {before} to {after}.</source>
        <translation>Une session ne peut pas passer de {before} à {after}.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une session est en cours</translation>
    </message>
    <message>
        <source>A run, a chat or another job works with the engine in {path}.</source>
        <translation>Une session, une discussion ou une autre tâche travaille avec le moteur dans {path}.</translation>
    </message>
    <message>
        <source>A step above the usual choice.</source>
        <translation>Un cran au-dessus du choix courant.</translation>
    </message>
    <message>
        <source>A step was left out</source>
        <translation>Une étape a été écartée</translation>
    </message>
    <message>
        <source>A sum of their numbers is beyond what can be written.</source>
        <translation>Une somme de leurs nombres dépasse ce qui peut être écrit.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and underscores, such as hf_….</source>
        <translation>Un jeton est un seul mot de lettres, chiffres et tirets bas, comme hf_….</translation>
    </message>
    <message>
        <source>A value belongs to LoRA alone</source>
        <translation>Une valeur n’appartient qu’à LoRA</translation>
    </message>
    <message>
        <source>A value of the recipe is out of place</source>
        <translation>Une valeur de la recette ne convient pas</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>Une valeur qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>About a third of the size, with a loss that is seldom noticed.</source>
        <translation>Environ un tiers de la taille, avec une perte rarement remarquée.</translation>
    </message>
    <message>
        <source>About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.</source>
        <translation>Environ {more} votes de plus qui tranchent pourraient décider. C’est une estimation tirée de ce qui est lui-même incertain.</translation>
    </message>
    <message>
        <source>About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than examples alone.</source>
        <translation>Environ {pages} pages enseignent comment parle le domaine, {rows} exemples ce qu’il faut faire. Les deux ensemble réussissent mieux que les exemples seuls.</translation>
    </message>
    <message>
        <source>About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.</source>
        <translation>Environ {pages} pages enseignent au modèle les mots du domaine, pour qu’il comprenne les passages qu’il cherche.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Adapters are small files. When something changes, only the one it concerns is trained anew.</source>
        <translation>Les adaptateurs sont de petits fichiers. Quand quelque chose change, seul celui que cela concerne est réentraîné.</translation>
    </message>
    <message>
        <source>Adapters for “{layers}” found no place: {cause}.</source>
        <translation>Les adaptateurs pour « {layers} » n’ont trouvé aucune place : {cause}.</translation>
    </message>
    <message>
        <source>Adapters lists those that are here.</source>
        <translation>Ceux qui sont ici se trouvent sous Adaptateurs.</translation>
    </message>
    <message>
        <source>Adapters of this kind cannot be used here</source>
        <translation>Les adaptateurs de ce type ne peuvent pas être utilisés ici</translation>
    </message>
    <message>
        <source>Add answers of the other kind.</source>
        <translation>Ajoutez des réponses de l’autre sorte.</translation>
    </message>
    <message>
        <source>Add examples of another label.</source>
        <translation>Ajoutez des exemples d’une autre étiquette.</translation>
    </message>
    <message>
        <source>Add examples of at least one other label.</source>
        <translation>Ajoutez des exemples d’au moins une autre étiquette.</translation>
    </message>
    <message>
        <source>Add examples of it, or give it a common label with another.</source>
        <translation>Ajoutez-en des exemples, ou donnez-lui une étiquette commune avec une autre.</translation>
    </message>
    <message>
        <source>Add examples of it, put it together with another label, or leave it out.</source>
        <translation>Ajoutez-en des exemples, réunissez-la avec une autre étiquette, ou écartez-la.</translation>
    </message>
    <message>
        <source>Add examples of the rare labels. After training, look at each label by itself, not at the share that is right.</source>
        <translation>Ajoutez des exemples des étiquettes rares. Après l’entraînement, regardez chaque étiquette séparément, non la part qui est juste.</translation>
    </message>
    <message>
        <source>Add examples of them, or give them a common label.</source>
        <translation>Ajoutez-en des exemples, ou donnez-leur une étiquette commune.</translation>
    </message>
    <message>
        <source>Add examples of them, put them together with another label, or leave them out.</source>
        <translation>Ajoutez-en des exemples, réunissez-les avec une autre étiquette, ou écartez-les.</translation>
    </message>
    <message>
        <source>Add examples of these labels if they matter.</source>
        <translation>Ajoutez des exemples de ces étiquettes si elles comptent.</translation>
    </message>
    <message>
        <source>Add examples with other numbers.</source>
        <translation>Ajoutez des exemples avec d’autres nombres.</translation>
    </message>
    <message>
        <source>Add it under Datasets, and choose the dataset.</source>
        <translation>Ajoutez-le sous Jeux de données, puis choisissez le jeu de données.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>Add its files again.</source>
        <translation>Ajoutez de nouveau ses fichiers.</translation>
    </message>
    <message>
        <source>Add more documents, or hold out a larger part of them.</source>
        <translation>Ajoutez des documents, ou mettez-en une plus grande partie de côté.</translation>
    </message>
    <message>
        <source>Add more examples.</source>
        <translation>Ajoutez des exemples.</translation>
    </message>
    <message>
        <source>Add more examples. A hundred good ones are a start.</source>
        <translation>Ajoutez des exemples. Une centaine de bons est un début.</translation>
    </message>
    <message>
        <source>Add more of what the model should do. A hundred good ones are a start.</source>
        <translation>Ajoutez d’autres exemples de ce que le modèle doit faire. Une centaine de bons est un début.</translation>
    </message>
    <message>
        <source>Add more texts of the same kind.</source>
        <translation>Ajoutez d’autres textes de la même sorte.</translation>
    </message>
    <message>
        <source>Add more; a hundred good examples are a start. Look at the answers rather than at the loss.</source>
        <translation>Ajoutez-en ; une centaine de bons exemples est un début. Regardez les réponses plutôt que la perte.</translation>
    </message>
    <message>
        <source>Add pairs in which the shorter answer is the better.</source>
        <translation>Ajoutez des paires où la réponse la plus courte est la meilleure.</translation>
    </message>
    <message>
        <source>Add rows of the other kind, or train on the good answers as plain examples.</source>
        <translation>Ajoutez des lignes de l’autre sorte, ou entraînez sur les bonnes réponses comme simples exemples.</translation>
    </message>
    <message>
        <source>Add rows with other labels or answers.</source>
        <translation>Ajoutez des lignes avec d’autres étiquettes ou réponses.</translation>
    </message>
    <message>
        <source>Add such examples to the training side.</source>
        <translation>Ajoutez de tels exemples du côté de l’entraînement.</translation>
    </message>
    <message>
        <source>Add the file under Datasets and say there which columns hold prompt and answer.</source>
        <translation>Ajoutez le fichier sous Jeux de données et indiquez-y quelles colonnes contiennent prompt et réponse.</translation>
    </message>
    <message>
        <source>After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.</source>
        <translation>Après {minutes} minutes, elle était encore à {reading} ; la limite est {limit}. L’entraînement travaille et attend tour à tour.</translation>
    </message>
    <message>
        <source>After {minutes} minutes llama.cpp had answered {done} of {count} places.</source>
        <translation>Après {minutes} minutes, llama.cpp avait répondu à {done} endroits sur {count}.</translation>
    </message>
    <message>
        <source>All answers are rated alike</source>
        <translation>Toutes les réponses ont la même évaluation</translation>
    </message>
    <message>
        <source>All answers have the same rating</source>
        <translation>Toutes les réponses ont la même évaluation</translation>
    </message>
    <message>
        <source>All examples have the same label</source>
        <translation>Tous les exemples ont la même étiquette</translation>
    </message>
    <message>
        <source>All examples of this dataset are held out.</source>
        <translation>Tous les exemples de ce jeu de données sont mis de côté.</translation>
    </message>
    <message>
        <source>All held-out examples have the same answer</source>
        <translation>Tous les exemples mis de côté ont la même réponse</translation>
    </message>
    <message>
        <source>All images have the same label</source>
        <translation>Toutes les images ont la même étiquette</translation>
    </message>
    <message>
        <source>All of its weights could learn.</source>
        <translation>Tous ses poids pourraient apprendre.</translation>
    </message>
    <message>
        <source>All rows have the same label or answer</source>
        <translation>Toutes les lignes ont la même étiquette ou la même réponse</translation>
    </message>
    <message>
        <source>All runs are kept, and the damaged file as {aside}.</source>
        <translation>Toutes les sessions sont gardées, et le fichier endommagé aussi : {aside}.</translation>
    </message>
    <message>
        <source>All runs are kept.</source>
        <translation>Toutes les sessions sont gardées.</translation>
    </message>
    <message>
        <source>All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.</source>
        <translation>Les {all_rows} exemples servent tous à l’entraînement ; personne ne pourrait donc dire qui, des prompts ou de l’entraînement, réussit mieux.</translation>
    </message>
    <message>
        <source>All {examples} training examples have the label “{label}”.</source>
        <translation>Les {examples} exemples d’entraînement ont tous l’étiquette « {label} ».</translation>
    </message>
    <message>
        <source>All {examples} training examples have the number {number}.</source>
        <translation>Les {examples} exemples d’entraînement ont tous le nombre {number}.</translation>
    </message>
    <message>
        <source>All {rows} answers are rated alike. What is liked only shows beside what is not.</source>
        <translation>Les {rows} réponses ont toutes la même évaluation. Ce qui plaît ne se voit qu’à côté de ce qui ne plaît pas.</translation>
    </message>
    <message>
        <source>All {rows} examples have the same label, “{label}”, so any model is right at once.</source>
        <translation>Les {rows} exemples ont tous la même étiquette, « {label} » ; n’importe quel modèle a donc aussitôt raison.</translation>
    </message>
    <message>
        <source>All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.</source>
        <translation>Les {rows} tiennent tous dans un seul prompt ; en dessous de {fewest}, rien de durable ne s’apprend.</translation>
    </message>
    <message>
        <source>All {rows} images have the same label, “{label}”, so any model is right at once.</source>
        <translation>Les {rows} images ont toutes la même étiquette, « {label} » ; n’importe quel modèle a donc aussitôt raison.</translation>
    </message>
    <message>
        <source>All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.</source>
        <translation>Les {rows} se trouvent toutes dans un seul dossier, « {label} ». Pour distinguer, il faut au modèle au moins deux sortes.</translation>
    </message>
    <message>
        <source>All {rows} rows are rated {rating}. Learning from ratings needs both kinds.</source>
        <translation>Les {rows} lignes sont toutes évaluées {rating}. Apprendre des évaluations demande les deux sortes.</translation>
    </message>
    <message>
        <source>Among the examples that “{name}” set aside, none asks anything.</source>
        <translation>Parmi les exemples que « {name} » a mis de côté, aucun ne demande quoi que ce soit.</translation>
    </message>
    <message>
        <source>An adapter has at most {most} tags, each of at most {longest} letters.</source>
        <translation>Un adaptateur a au plus {most} mots-clés, chacun d’au plus {longest} lettres.</translation>
    </message>
    <message>
        <source>An adapter is named twice</source>
        <translation>Un adaptateur est nommé deux fois</translation>
    </message>
    <message>
        <source>An adapter's record cannot be read</source>
        <translation>La fiche d’un adaptateur ne peut pas être lue</translation>
    </message>
    <message>
        <source>An answer not to be learned</source>
        <translation>Une réponse à ne pas apprendre</translation>
    </message>
    <message>
        <source>An archive within an archive</source>
        <translation>Une archive dans une archive</translation>
    </message>
    <message>
        <source>An example ends with an answer that has words in it.</source>
        <translation>Un exemple se termine par une réponse qui contient des mots.</translation>
    </message>
    <message>
        <source>An image does not open any more</source>
        <translation>Une image ne s’ouvre plus</translation>
    </message>
    <message>
        <source>An image on its own</source>
        <translation>Une image isolée</translation>
    </message>
    <message>
        <source>An image that does not open</source>
        <translation>Une image qui ne s’ouvre pas</translation>
    </message>
    <message>
        <source>An image without a label</source>
        <translation>Une image sans étiquette</translation>
    </message>
    <message>
        <source>An older form that some processors compute faster; more is lost.</source>
        <translation>Une forme plus ancienne que certains processeurs calculent plus vite ; la perte est plus grande.</translation>
    </message>
    <message>
        <source>An ordinary model folder: nothing of Tunesmith is needed.</source>
        <translation>Un dossier de modèle ordinaire : rien de Tunesmith n’est nécessaire.</translation>
    </message>
    <message>
        <source>Another build of PyTorch was installed than chosen</source>
        <translation>Une autre version de PyTorch que celle choisie a été installée</translation>
    </message>
    <message>
        <source>Another dataset is called “{name}”.</source>
        <translation>Un autre jeu de données s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Another form is needed</source>
        <translation>Il faut une autre forme</translation>
    </message>
    <message>
        <source>Another process has held {path} for more than {seconds} seconds.</source>
        <translation>Un autre processus tient {path} depuis plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Another program has this file open</source>
        <translation>Un autre programme a ouvert ce fichier</translation>
    </message>
    <message>
        <source>Another version of this model is already here</source>
        <translation>Une autre version de ce modèle est déjà ici</translation>
    </message>
    <message>
        <source>Another window or command is fetching {repo} into the same place.</source>
        <translation>Une autre fenêtre ou commande récupère {repo} au même endroit.</translation>
    </message>
    <message>
        <source>Another window or terminal works on it.</source>
        <translation>Une autre fenêtre ou un autre terminal y travaille.</translation>
    </message>
    <message>
        <source>Answer the question about the documents.</source>
        <translation>Répondez à la question sur les documents.</translation>
    </message>
    <message>
        <source>Answering questions from them needs no training; writing as they do does.</source>
        <translation>Répondre à des questions à partir d’eux ne demande aucun entraînement ; écrire comme eux en demande un.</translation>
    </message>
    <message>
        <source>Answers looked up in the documents are better</source>
        <translation>Les réponses cherchées dans les documents sont meilleures</translation>
    </message>
    <message>
        <source>As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral and Gemma; for others export GGUF.</source>
        <translation>Dans un fichier nommé Modelfile ; FROM doit être exactement le même modèle de base dans Ollama. Accepte les adaptateurs de Llama, Mistral et Gemma ; pour les autres, exportez en GGUF.</translation>
    </message>
    <message>
        <source>As good as “{name}”, as far as can be told</source>
        <translation>Aussi bon que « {name} », autant qu’on puisse en juger</translation>
    </message>
    <message>
        <source>Ask first, or write the answer that it should have given.</source>
        <translation>Posez d’abord une question, ou écrivez la réponse qu’il aurait dû donner.</translation>
    </message>
    <message>
        <source>Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.</source>
        <translation>Demandez à son auteur un adaptateur LoRA, ou le modèle fusionné en fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>Ask its maker for one without this, or for the merged model as *.safetensors files.</source>
        <translation>Demandez à son auteur un adaptateur sans cela, ou le modèle fusionné en fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).</source>
        <translation>Demandez à son auteur de l’enregistrer converti en LoRA simple (peft : path_initial_model_for_weight_conversion).</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC for access to the card.</source>
        <translation>Demandez l’accès à la carte à la personne qui gère ce PC.</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC to switch MIG off, or train on the processor.</source>
        <translation>Demandez à la personne qui gère ce PC de désactiver MIG, ou entraînez sur le processeur.</translation>
    </message>
    <message>
        <source>Asked for: {asked}. These examples can be tried with: {known}.</source>
        <translation>Demandé : {asked}. Ces exemples peuvent être essayés avec : {known}.</translation>
    </message>
    <message>
        <source>At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.</source>
        <translation>À une force de {strength}, il reste {gain} du gain sur votre tâche, et {left} de l’oubli.</translation>
    </message>
    <message>
        <source>At rank {rank} it holds {share} of the sum</source>
        <translation>Au rang {rank}, il contient {share} de la somme</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.</source>
        <translation>Commencez une nouvelle conversation, raccourcissez la consigne, ou modifiez un message antérieur : ce qui le suit est retiré.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Begin a new vote.</source>
        <translation>Commencez un nouveau vote.</translation>
    </message>
    <message>
        <source>Begin one with “Set up”.</source>
        <translation>Commencez-en un avec « Installer ».</translation>
    </message>
    <message>
        <source>Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.</source>
        <translation>Outre ses couches, il garde {count} tenseurs entiers, par exemple {name}. Il ne peut pas être combiné avec d’autres.</translation>
    </message>
    <message>
        <source>Better than “{name}”</source>
        <translation>Meilleur que « {name} »</translation>
    </message>
    <message>
        <source>Block {block}: {cause}.</source>
        <translation>Bloc {block} : {cause}.</translation>
    </message>
    <message>
        <source>Both of its answers are the same within the first {longest} tokens, so it teaches nothing.</source>
        <translation>Ses deux réponses sont identiques dans les {longest} premiers tokens ; elle n’enseigne donc rien.</translation>
    </message>
    <message>
        <source>Bottleneck modules cannot be merged</source>
        <translation>Les modules à goulot ne peuvent pas être fusionnés</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or remove the run's folder.</source>
        <translation>Récupérez le fichier d’une sauvegarde, ou supprimez le dossier de la session.</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>Contexte CUDA</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Modifiez-la.</translation>
    </message>
    <message>
        <source>Change “device” in the recipe to “{here}”.</source>
        <translation>Changez « device » dans la recette en « {here} ».</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Modifié pendant la lecture</translation>
    </message>
    <message>
        <source>Check at {tokens} what it may do, or choose a name of your own account.</source>
        <translation>Vérifiez sur {tokens} ce qu’il a le droit de faire, ou choisissez un nom de votre propre compte.</translation>
    </message>
    <message>
        <source>Check at {tokens} what your token may do.</source>
        <translation>Vérifiez sur {tokens} ce que votre jeton a le droit de faire.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. In a company network its own certificate must be installed in the system.</source>
        <translation>Vérifiez la date et l’heure de ce PC. Dans un réseau d’entreprise, son propre certificat doit être installé dans le système.</translation>
    </message>
    <message>
        <source>Check that the card is seated and powered; in a virtual machine, that it is passed through.</source>
        <translation>Vérifiez que la carte est bien enfichée et alimentée ; dans une machine virtuelle, qu’elle lui est transmise.</translation>
    </message>
    <message>
        <source>Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.</source>
        <translation>Vérifiez l’adresse du Hub dans les Réglages. Dans un hôtel ou une entreprise, une page de connexion peut s’interposer.</translation>
    </message>
    <message>
        <source>Check the address of the mirror, or leave it empty to take PyPI itself.</source>
        <translation>Vérifiez l’adresse du miroir, ou laissez-la vide pour prendre PyPI même.</translation>
    </message>
    <message>
        <source>Check the address of the mirror. Some networks answer with a page to log in; open a browser first.</source>
        <translation>Vérifiez l’adresse du miroir. Certains réseaux répondent par une page de connexion ; ouvrez d’abord un navigateur.</translation>
    </message>
    <message>
        <source>Check the connection and the firewall, then try again.</source>
        <translation>Vérifiez la connexion et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Check the connection, and the Hub address in Settings.</source>
        <translation>Vérifiez la connexion, et l’adresse du Hub dans les Réglages.</translation>
    </message>
    <message>
        <source>Check the connection, or ask again later.</source>
        <translation>Vérifiez la connexion, ou demandez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Vérifiez la connexion, puis continuez.</translation>
    </message>
    <message>
        <source>Check the connection; in a company network a proxy may be needed. Then go on.</source>
        <translation>Vérifiez la connexion ; dans un réseau d’entreprise, un proxy peut être nécessaire. Puis continuez.</translation>
    </message>
    <message>
        <source>Check the drive and the file's rights.</source>
        <translation>Vérifiez le disque et les droits du fichier.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Vérifiez le proxy dans les Réglages.</translation>
    </message>
    <message>
        <source>Check the proxy's address, name and password.</source>
        <translation>Vérifiez l’adresse, le nom et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private model, put a token of an account that may see it into Settings.</source>
        <translation>Vérifiez l’orthographe. Pour un modèle privé, mettez dans les Réglages le jeton d’un compte qui peut le voir.</translation>
    </message>
    <message>
        <source>Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).</source>
        <translation>Vérifiez la date de ce PC. Dans un réseau d’entreprise, son propre certificat doit être dans la liste du système (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>Check who may read the folder.</source>
        <translation>Vérifiez qui a le droit de lire le dossier.</translation>
    </message>
    <message>
        <source>Choose LoRA, which works with any linear layer.</source>
        <translation>Choisissez LoRA, qui fonctionne avec toute couche linéaire.</translation>
    </message>
    <message>
        <source>Choose a base model and your documents.</source>
        <translation>Choisissez un modèle de base et vos documents.</translation>
    </message>
    <message>
        <source>Choose a base model for it.</source>
        <translation>Choisissez un modèle de base pour cela.</translation>
    </message>
    <message>
        <source>Choose a base model for it: a small one that only reads (an encoder).</source>
        <translation>Choisissez un modèle de base pour cela : un petit qui ne fait que lire (un encodeur).</translation>
    </message>
    <message>
        <source>Choose a base model for it: one that sees images.</source>
        <translation>Choisissez un modèle de base pour cela : un qui voit des images.</translation>
    </message>
    <message>
        <source>Choose a base model that already answers; what is liked is learned on top.</source>
        <translation>Choisissez un modèle de base qui répond déjà ; ce qui plaît s’apprend par-dessus.</translation>
    </message>
    <message>
        <source>Choose a base model that is small enough for it, then see what fits into memory.</source>
        <translation>Choisissez un modèle de base assez petit pour cela, puis voyez ce qui tient en mémoire.</translation>
    </message>
    <message>
        <source>Choose a base model, then see what fits into memory.</source>
        <translation>Choisissez un modèle de base, puis voyez ce qui tient en mémoire.</translation>
    </message>
    <message>
        <source>Choose a base model, your examples, and the documents to learn beside them.</source>
        <translation>Choisissez un modèle de base, vos exemples, et les documents à apprendre à côté.</translation>
    </message>
    <message>
        <source>Choose a causal language model, or download this one again.</source>
        <translation>Choisissez un modèle de langue causal, ou téléchargez de nouveau celui-ci.</translation>
    </message>
    <message>
        <source>Choose a dataset of images, or a model for text.</source>
        <translation>Choisissez un jeu de données d’images, ou un modèle de texte.</translation>
    </message>
    <message>
        <source>Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.</source>
        <translation>Choisissez comme documents un jeu de données de texte brut (PDF, DOCX, TXT, Markdown…), ou utilisez celui-ci comme exemples.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .jsonl, or a new one.</source>
        <translation>Choisissez un fichier qui finit par .jsonl, ou un nouveau.</translation>
    </message>
    <message>
        <source>Choose a file that “Save recipe” has written.</source>
        <translation>Choisissez un fichier écrit par « Enregistrer la recette ».</translation>
    </message>
    <message>
        <source>Choose a file, or one of the sets of “Try out”.</source>
        <translation>Choisissez un fichier, ou une des séries de « Essayer ».</translation>
    </message>
    <message>
        <source>Choose a folder on another drive, or format this one as exFAT or NTFS.</source>
        <translation>Choisissez un dossier sur un autre disque, ou formatez celui-ci en exFAT ou NTFS.</translation>
    </message>
    <message>
        <source>Choose a language model to try prompts with.</source>
        <translation>Choisissez un modèle de langue avec lequel essayer des prompts.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length, or pairs whose answers differ.</source>
        <translation>Choisissez une plus grande longueur pour l’exemple le plus long, ou des paires dont les réponses diffèrent.</translation>
    </message>
    <message>
        <source>Choose a larger longest example length.</source>
        <translation>Choisissez une plus grande longueur pour l’exemple le plus long.</translation>
    </message>
    <message>
        <source>Choose a model for text generation.</source>
        <translation>Choisissez un modèle de génération de texte.</translation>
    </message>
    <message>
        <source>Choose a model in the format of the transformers library.</source>
        <translation>Choisissez un modèle au format de la bibliothèque transformers.</translation>
    </message>
    <message>
        <source>Choose a model or a run that writes text.</source>
        <translation>Choisissez un modèle ou une session qui écrit du texte.</translation>
    </message>
    <message>
        <source>Choose a model that transformers supports by itself.</source>
        <translation>Choisissez un modèle que transformers prend en charge de lui-même.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context, or shorten the examples.</source>
        <translation>Choisissez un modèle au contexte plus long, ou raccourcissez les exemples.</translation>
    </message>
    <message>
        <source>Choose a run of the same kind.</source>
        <translation>Choisissez une session de la même sorte.</translation>
    </message>
    <message>
        <source>Choose a run that has kept something.</source>
        <translation>Choisissez une session qui a gardé quelque chose.</translation>
    </message>
    <message>
        <source>Choose a share between 0 and 1.</source>
        <translation>Choisissez une part entre 0 et 1.</translation>
    </message>
    <message>
        <source>Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.</source>
        <translation>Choisissez une ligne plus courte (micro-lot), des exemples plus courts, ou des poids en 4 bits.</translation>
    </message>
    <message>
        <source>Choose a strength from 0 to 1.</source>
        <translation>Choisissez une force de 0 à 1.</translation>
    </message>
    <message>
        <source>Choose a table or JSONL file with a column of questions and one of answers.</source>
        <translation>Choisissez un tableau ou un fichier JSONL avec une colonne de questions et une de réponses.</translation>
    </message>
    <message>
        <source>Choose all linear layers.</source>
        <translation>Choisissez toutes les couches linéaires.</translation>
    </message>
    <message>
        <source>Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Choisissez un modèle d’images, comme ViT, DINOv2, ConvNeXt ou ResNet.</translation>
    </message>
    <message>
        <source>Choose another adapter.</source>
        <translation>Choisissez un autre adaptateur.</translation>
    </message>
    <message>
        <source>Choose another column, or split at random.</source>
        <translation>Choisissez une autre colonne, ou répartissez au hasard.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its rights.</source>
        <translation>Choisissez un autre dossier, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another image model, or download this one again.</source>
        <translation>Choisissez un autre modèle d’images, ou téléchargez de nouveau celui-ci.</translation>
    </message>
    <message>
        <source>Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>Choisissez un autre modèle d’images, comme ViT, DINOv2, ConvNeXt ou ResNet.</translation>
    </message>
    <message>
        <source>Choose another model, or download it again.</source>
        <translation>Choisissez un autre modèle, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one; the CPU build runs everywhere.</source>
        <translation>Choisissez-en une autre ; la version pour processeur fonctionne partout.</translation>
    </message>
    <message>
        <source>Choose another run, or make a prompt set by hand.</source>
        <translation>Choisissez une autre session, ou faites une série de prompts à la main.</translation>
    </message>
    <message>
        <source>Choose bf16 or fp32 on the CPU.</source>
        <translation>Sur le processeur, choisissez bf16 ou fp32.</translation>
    </message>
    <message>
        <source>Choose by something else: the scorecard, speed or size.</source>
        <translation>Choisissez d’après autre chose : le bilan, la vitesse ou la taille.</translation>
    </message>
    <message>
        <source>Choose data with a rating or with pairs of answers, or learn by writing.</source>
        <translation>Choisissez des données avec une évaluation ou avec des paires de réponses, ou apprenez en écrivant.</translation>
    </message>
    <message>
        <source>Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.</source>
        <translation>Choisissez des données avec les deux réponses, ou apprenez de réponses seules appréciées ou non (KTO), ou en écrivant.</translation>
    </message>
    <message>
        <source>Choose fp16 as the number format.</source>
        <translation>Choisissez fp16 comme format de nombres.</translation>
    </message>
    <message>
        <source>Choose from {fewest} to {most} runs.</source>
        <translation>Choisissez de {fewest} à {most} sessions.</translation>
    </message>
    <message>
        <source>Choose head, layers or full.</source>
        <translation>Choisissez head, layers ou full.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose layers from 0 to {last}.</source>
        <translation>Choisissez des couches de 0 à {last}.</translation>
    </message>
    <message>
        <source>Choose one of them under Runs.</source>
        <translation>Choisissez-en une sous Sessions.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose one of them; llama.cpp makes the others from a BF16 file.</source>
        <translation>Choisissez-en une ; llama.cpp fait les autres à partir d’un fichier BF16.</translation>
    </message>
    <message>
        <source>Choose other examples, or begin a new run without the recipe.</source>
        <translation>Choisissez d’autres exemples, ou commencez une nouvelle session sans la recette.</translation>
    </message>
    <message>
        <source>Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.</source>
        <translation>Choisissez d’autres fichiers : tableaux, JSON, texte, PDF, Word, EPUB ou archives de ceux-ci.</translation>
    </message>
    <message>
        <source>Choose the base model it was trained on.</source>
        <translation>Choisissez le modèle de base sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>Choose the base model that it was made for.</source>
        <translation>Choisissez le modèle de base pour lequel il a été fait.</translation>
    </message>
    <message>
        <source>Choose the base model that the adapter was trained on.</source>
        <translation>Choisissez le modèle de base sur lequel l’adaptateur a été entraîné.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train on documents instead.</source>
        <translation>Choisissez la colonne qui contient les étiquettes, ou entraînez plutôt sur des documents.</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train the model to write the answers instead.</source>
        <translation>Choisissez la colonne qui contient les étiquettes, ou entraînez plutôt le modèle à écrire les réponses.</translation>
    </message>
    <message>
        <source>Choose the examples to learn from.</source>
        <translation>Choisissez les exemples dont apprendre.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.</source>
        <translation>Choisissez le dossier qui contient adapter_config.json et adapter_model.safetensors, ou un fichier zip de celui-ci.</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors.</source>
        <translation>Choisissez le dossier qui contient adapter_config.json et adapter_model.safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the *.safetensors files.</source>
        <translation>Choisissez le dossier qui contient config.json et les fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's *.safetensors files.</source>
        <translation>Choisissez le dossier qui contient les fichiers *.safetensors du modèle.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those folders.</source>
        <translation>Choisissez le dossier qui contient ces dossiers.</translation>
    </message>
    <message>
        <source>Choose the method layers or full, or another image model.</source>
        <translation>Choisissez la méthode layers ou full, ou un autre modèle d’images.</translation>
    </message>
    <message>
        <source>Choose the method lora instead of head.</source>
        <translation>Choisissez la méthode lora au lieu de head.</translation>
    </message>
    <message>
        <source>Choose the model's folder again.</source>
        <translation>Choisissez de nouveau le dossier du modèle.</translation>
    </message>
    <message>
        <source>Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.</source>
        <translation>Choisissez la version d’origine en 16 bits ; Tunesmith la réduit lui-même quand la mémoire manque.</translation>
    </message>
    <message>
        <source>Choose this strength to use it so when you try the model out and hand it over.</source>
        <translation>Choisissez cette force pour l’utiliser ainsi quand vous essayez le modèle et le transmettez.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>Choose under Settings what you had changed.</source>
        <translation>Choisissez à nouveau dans Réglages ce que vous aviez changé.</translation>
    </message>
    <message>
        <source>Choose your examples, and the adviser can say more</source>
        <translation>Choisissez vos exemples, et le conseiller pourra en dire plus</translation>
    </message>
    <message>
        <source>Choose your examples.</source>
        <translation>Choisissez vos exemples.</translation>
    </message>
    <message>
        <source>Choose “Instruction alone” or “With fixed examples”.</source>
        <translation>Choisissez « Consigne seule » ou « Avec des exemples fixes ».</translation>
    </message>
    <message>
        <source>Close other programs that use the card, or choose a shorter row (micro-batch).</source>
        <translation>Fermez d’autres programmes qui utilisent la carte, ou choisissez une ligne plus courte (micro-lot).</translation>
    </message>
    <message>
        <source>Close other programs, or choose a shorter row (micro-batch).</source>
        <translation>Fermez d’autres programmes, ou choisissez une ligne plus courte (micro-lot).</translation>
    </message>
    <message>
        <source>Close other programs, or split the file.</source>
        <translation>Fermez d’autres programmes, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Close other programs, or wait until the training that is under way has ended.</source>
        <translation>Fermez d’autres programmes, ou attendez que l’entraînement en cours soit terminé.</translation>
    </message>
    <message>
        <source>Close programs that use it and try again.</source>
        <translation>Fermez les programmes qui l’utilisent et réessayez.</translation>
    </message>
    <message>
        <source>Close what may have it open, such as an editor, a backup or a virus scanner, then try again.</source>
        <translation>Fermez ce qui peut l’avoir ouvert, par exemple un éditeur, une sauvegarde ou un antivirus, puis réessayez.</translation>
    </message>
    <message>
        <source>Column not there</source>
        <translation>Colonne absente</translation>
    </message>
    <message>
        <source>Columns of bytes are not read</source>
        <translation>Les colonnes d’octets ne sont pas lues</translation>
    </message>
    <message>
        <source>Combine adapters of the same base.</source>
        <translation>Combinez des adaptateurs de la même base.</translation>
    </message>
    <message>
        <source>Combine them exactly (cat), or to a rank (svd).</source>
        <translation>Combinez-les exactement (cat), ou à un rang donné (svd).</translation>
    </message>
    <message>
        <source>Compare its answers with what you expect, or choose another base.</source>
        <translation>Comparez ses réponses à ce que vous attendez, ou choisissez une autre base.</translation>
    </message>
    <message>
        <source>Compare the files by hand in the chat of another program.</source>
        <translation>Comparez les fichiers à la main dans la discussion d’un autre programme.</translation>
    </message>
    <message>
        <source>Compare with fewer examples.</source>
        <translation>Comparez avec moins d’exemples.</translation>
    </message>
    <message>
        <source>Continue from an older one.</source>
        <translation>Continuez à partir d’un plus ancien.</translation>
    </message>
    <message>
        <source>Continue the run.</source>
        <translation>Continuez la session.</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, choose a shorter row (micro-batch).</source>
        <translation>Continuez la session. Si cela se reproduit, choisissez une ligne plus courte (micro-lot).</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, switch streaming off.</source>
        <translation>Continuez la session. Si cela se reproduit, désactivez le chargement en continu.</translation>
    </message>
    <message>
        <source>Continue the run; if it happens again, restart the PC and update the driver.</source>
        <translation>Continuez la session ; si cela se reproduit, redémarrez le PC et mettez le pilote à jour.</translation>
    </message>
    <message>
        <source>Continued elsewhere</source>
        <translation>Continué ailleurs</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>Préentraînement continu</translation>
    </message>
    <message>
        <source>Conversation and questions</source>
        <translation>Conversation et questions</translation>
    </message>
    <message>
        <source>Copy it again from {tokens}.</source>
        <translation>Copiez-le de nouveau depuis {tokens}.</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into its folder.</source>
        <translation>Copiez les fichiers du tokenizer du modèle dans son dossier.</translation>
    </message>
    <message>
        <source>Copy the whole bundle, or set up from the index.</source>
        <translation>Copiez le paquet entier, ou installez depuis l’index.</translation>
    </message>
    <message>
        <source>Correction measured on this PC</source>
        <translation>Correction mesurée sur ce PC</translation>
    </message>
    <message>
        <source>Data differ: other examples</source>
        <translation>Données différentes : autres exemples</translation>
    </message>
    <message>
        <source>Data differ: other examples, other split</source>
        <translation>Données différentes : autres exemples, autre répartition</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples</source>
        <translation>Données différentes : {count} exemples de moins</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples, other split</source>
        <translation>Données différentes : {count} exemples de moins, autre répartition</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples</source>
        <translation>Données différentes : {count} exemples de plus</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples, other split</source>
        <translation>Données différentes : {count} exemples de plus, autre répartition</translation>
    </message>
    <message>
        <source>Datasets lists those there are.</source>
        <translation>Ceux qui existent se trouvent sous Jeux de données.</translation>
    </message>
    <message>
        <source>Declares names of its own</source>
        <translation>Déclare ses propres noms</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>Vouliez-vous dire « {nearest} » ?</translation>
    </message>
    <message>
        <source>Do not install anything that was offered. It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>N’installez rien de ce qui a été proposé. La question sera reposée demain. Les versions plus récentes peuvent toujours être cherchées à la main, sur la page du projet.</translation>
    </message>
    <message>
        <source>Do not install what is offered there; try again later.</source>
        <translation>N’installez pas ce qui y est proposé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Do not train yet: put examples into the prompt</source>
        <translation>Ne pas entraîner encore : mettre des exemples dans le prompt</translation>
    </message>
    <message>
        <source>Do not train yet: put passages into the prompt</source>
        <translation>Ne pas entraîner encore : mettre des passages dans le prompt</translation>
    </message>
    <message>
        <source>Do not train: let the model look it up</source>
        <translation>Ne pas entraîner : laisser le modèle chercher dans les documents</translation>
    </message>
    <message>
        <source>Do not use it. Export it again, or in another form.</source>
        <translation>Ne l’utilisez pas. Exportez-le de nouveau, ou sous une autre forme.</translation>
    </message>
    <message>
        <source>Do not use it. Export it again.</source>
        <translation>Ne l’utilisez pas. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Do not use it. Look whether better and worse answers are the right way round in the data.</source>
        <translation>Ne l’utilisez pas. Voyez si meilleures et moins bonnes réponses sont dans le bon sens dans les données.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, and look at the worst answers below.</source>
        <translation>Ne l’utilisez pas. Réentraînez avec la moitié du taux d’apprentissage, et regardez les pires réponses ci-dessous.</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, or fewer times over the same text.</source>
        <translation>Ne l’utilisez pas. Réentraînez avec la moitié du taux d’apprentissage, ou moins de fois sur le même texte.</translation>
    </message>
    <message>
        <source>Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.</source>
        <translation>N’utilisez pas cet index. Laissez le miroir vide pour prendre PyPI même, ou utilisez un paquet hors ligne.</translation>
    </message>
    <message>
        <source>Do not use this server; something on the way changes files. Try another network or an offline bundle.</source>
        <translation>N’utilisez pas ce serveur ; quelque chose en chemin modifie des fichiers. Essayez un autre réseau ou un paquet hors ligne.</translation>
    </message>
    <message>
        <source>Documents are learned by writing</source>
        <translation>Les documents s’apprennent en écrivant</translation>
    </message>
    <message>
        <source>Documents of the field would help</source>
        <translation>Des documents du domaine aideraient</translation>
    </message>
    <message>
        <source>Download again; only this file is fetched anew.</source>
        <translation>Téléchargez de nouveau ; seul ce fichier est récupéré encore une fois.</translation>
    </message>
    <message>
        <source>Download or copy the adapter again.</source>
        <translation>Téléchargez ou copiez de nouveau l’adaptateur.</translation>
    </message>
    <message>
        <source>Download or copy the model again.</source>
        <translation>Téléchargez ou copiez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Download or copy this file again.</source>
        <translation>Téléchargez ou copiez de nouveau ce fichier.</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>Téléchargez de nouveau le modèle, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.</source>
        <translation>Le pilote {driver} ne fait tourner aucune version de PyTorch pour la carte {card} ; il faut {needed} ou plus récent.</translation>
    </message>
    <message>
        <source>Drop a folder that has one folder of images for each kind.</source>
        <translation>Déposez un dossier qui a un dossier d’images pour chaque sorte.</translation>
    </message>
    <message>
        <source>Each place is replaced by [IBAN]; the rest of the text stays.</source>
        <translation>Chaque endroit est remplacé par [IBAN] ; le reste du texte demeure.</translation>
    </message>
    <message>
        <source>Each place is replaced by [card]; the rest of the text stays.</source>
        <translation>Chaque endroit est remplacé par [card] ; le reste du texte demeure.</translation>
    </message>
    <message>
        <source>Each place is replaced by [e-mail]; the rest of the text stays.</source>
        <translation>Chaque endroit est remplacé par [e-mail] ; le reste du texte demeure.</translation>
    </message>
    <message>
        <source>Each place is replaced by [phone]; the rest of the text stays.</source>
        <translation>Chaque endroit est remplacé par [phone] ; le reste du texte demeure.</translation>
    </message>
    <message>
        <source>Each place is replaced by [secret]; the rest of the text stays.</source>
        <translation>Chaque endroit est remplacé par [secret] ; le reste du texte demeure.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Finit trop tôt</translation>
    </message>
    <message>
        <source>Evaluate the run again to see how good it is.</source>
        <translation>Évaluez de nouveau la session pour voir ce qu’elle vaut.</translation>
    </message>
    <message>
        <source>Every answer has to have the same form</source>
        <translation>Chaque réponse doit avoir la même forme</translation>
    </message>
    <message>
        <source>Every answer lies behind the first {longest} tokens, where examples are cut.</source>
        <translation>Chaque réponse se trouve après les {longest} premiers tokens, là où les exemples sont coupés.</translation>
    </message>
    <message>
        <source>Every weight learns. It takes the most memory and disk, and can learn the most.</source>
        <translation>Chaque poids apprend. Cela prend le plus de mémoire et de disque, et peut apprendre le plus.</translation>
    </message>
    <message>
        <source>Everything is kept, and training continues exactly where it stopped.</source>
        <translation>Tout est gardé, et l’entraînement reprend exactement là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Everything that the run has learned and saved is kept.</source>
        <translation>Tout ce que la session a appris et enregistré est gardé.</translation>
    </message>
    <message>
        <source>Examples are trained one by one</source>
        <translation>Les exemples sont entraînés un par un</translation>
    </message>
    <message>
        <source>Export it again at the strength you want.</source>
        <translation>Exportez-le de nouveau à la force voulue.</translation>
    </message>
    <message>
        <source>Export it again, or give the stop word in the program that runs it.</source>
        <translation>Exportez-le de nouveau, ou indiquez le mot d’arrêt dans le programme qui le fait tourner.</translation>
    </message>
    <message>
        <source>Export it again. A file from elsewhere may carry the template of another program.</source>
        <translation>Exportez-le de nouveau. Un fichier venu d’ailleurs peut porter le gabarit d’un autre programme.</translation>
    </message>
    <message>
        <source>Export it at strength 1.</source>
        <translation>Exportez-le à la force 1.</translation>
    </message>
    <message>
        <source>Export the adapter instead.</source>
        <translation>Exportez plutôt l’adaptateur.</translation>
    </message>
    <message>
        <source>Export the adapter; the page in its folder says how to load it.</source>
        <translation>Exportez l’adaptateur ; la page dans son dossier dit comment le charger.</translation>
    </message>
    <message>
        <source>Export the merged model again from its run.</source>
        <translation>Exportez de nouveau le modèle fusionné depuis sa session.</translation>
    </message>
    <message>
        <source>Export the merged model instead.</source>
        <translation>Exportez plutôt le modèle fusionné.</translation>
    </message>
    <message>
        <source>Export the merged model instead: transformers and vLLM cut texts as they were cut in training.</source>
        <translation>Exportez plutôt le modèle fusionné : transformers et vLLM découpent les textes comme à l’entraînement.</translation>
    </message>
    <message>
        <source>Export the merged model, which can have any strength, or the adapter at strength 1.</source>
        <translation>Exportez le modèle fusionné, qui peut avoir n’importe quelle force, ou l’adaptateur à la force 1.</translation>
    </message>
    <message>
        <source>Export the merged model: transformers and vLLM run it.</source>
        <translation>Exportez le modèle fusionné : transformers et vLLM le font tourner.</translation>
    </message>
    <message>
        <source>Export the run again, then send that.</source>
        <translation>Exportez de nouveau la session, puis envoyez cela.</translation>
    </message>
    <message>
        <source>Facts are better looked up</source>
        <translation>Mieux vaut chercher les faits</translation>
    </message>
    <message>
        <source>Fast on phones</source>
        <translation>Rapide sur téléphone</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base model.</source>
        <translation>Récupérez-le sous Modèles, ou choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base.</source>
        <translation>Récupérez-la sous Modèles, ou choisissez une autre base.</translation>
    </message>
    <message>
        <source>Fetch it under Models; then the adapter can be used.</source>
        <translation>Récupérez-le sous Modèles ; l’adaptateur pourra alors être utilisé.</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base under Adapters.</source>
        <translation>Récupérez ou ajoutez le modèle pour lequel il a été fait, puis choisissez-le comme base sous Adaptateurs.</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base.</source>
        <translation>Récupérez ou ajoutez le modèle pour lequel il a été fait, puis choisissez-le comme base.</translation>
    </message>
    <message>
        <source>Fetch the base model first (Models), or export the adapter alone.</source>
        <translation>Récupérez d’abord le modèle de base (Modèles), ou exportez l’adaptateur seul.</translation>
    </message>
    <message>
        <source>Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.</source>
        <translation>Récupérez de nouveau {base} sous Modèles. Si ce sont ces poids-là, choisissez-les comme base sous Adaptateurs.</translation>
    </message>
    <message>
        <source>Fine-tuning may help</source>
        <translation>L’affinage peut aider</translation>
    </message>
    <message>
        <source>For the kind of model that {model} is, the engine has no head that gives labels or numbers.</source>
        <translation>Pour le type de modèle de {model}, le moteur n’a pas de tête qui donne des étiquettes ou des nombres.</translation>
    </message>
    <message>
        <source>For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker answers.</source>
        <translation>Pour ce score, l’affinage n’était pas nécessaire ; un prompt suffit. Vous y gagnez des prompts plus courts et des réponses plus rapides.</translation>
    </message>
    <message>
        <source>For those who want little loss and a smaller file.</source>
        <translation>Pour qui veut peu de perte et un fichier plus petit.</translation>
    </message>
    <message>
        <source>For when the usual choice does not fit.</source>
        <translation>Quand le choix courant ne tient pas.</translation>
    </message>
    <message>
        <source>For {file} of {repo} the server names no hash.</source>
        <translation>Pour {file} de {repo}, le serveur n’indique aucune empreinte.</translation>
    </message>
    <message>
        <source>Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough for that.</source>
        <translation>La forme et le style sont ce qu’un adaptateur apprend le mieux et ce que les prompts tiennent le moins bien ; {rows} exemples différents suffisent pour cela.</translation>
    </message>
    <message>
        <source>Form is what an adapter learns best.</source>
        <translation>La forme est ce qu’un adaptateur apprend le mieux.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentation</translation>
    </message>
    <message>
        <source>From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.</source>
        <translation>À partir d’environ {full_labelled}, ici {rows}, entraîner tout un petit modèle est stable et donne le plus.</translation>
    </message>
    <message>
        <source>From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.</source>
        <translation>À partir d’environ {full_rows} exemples, ici {rows}, un adaptateur reste derrière l’entraînement du modèle entier.</translation>
    </message>
    <message>
        <source>From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is learned is the same.</source>
        <translation>Désormais, le MLP de chaque bloc est calculé deux fois au lieu d’être gardé. Cela prend un peu plus de temps ; ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>From now on each row of examples goes through the model in {split} parts. A step still learns from the same examples; it takes a little longer.</source>
        <translation>Désormais, chaque ligne d’exemples traverse le modèle en {split} parties. Une étape apprend toujours des mêmes exemples ; cela prend un peu plus de temps.</translation>
    </message>
    <message>
        <source>From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is learned is the same.</source>
        <translation>Désormais, les embeddings et ce que retiennent les blocs attendent dans la mémoire du PC. Cela prend plus de temps ; ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; what is learned is the same.</source>
        <translation>Désormais, le modèle de base reste dans la mémoire du PC et passe sur la carte bloc par bloc. Cela prend plus de temps ; ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is learned is the same.</source>
        <translation>Désormais, des blocs entiers sont calculés deux fois au lieu d’être gardés. Cela prend environ un tiers de temps en plus ; ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>From now on {tile} tokens go through an MLP at once. What is learned is the same.</source>
        <translation>Désormais, {tile} tokens traversent un MLP à la fois. Ce qui est appris est le même.</translation>
    </message>
    <message>
        <source>From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.</source>
        <translation>De {rows} d’entre elles, un modèle apprend leurs sujets plutôt que le goût qui les sous-tend ; {pairs} sont un début.</translation>
    </message>
    <message>
        <source>Gather the documents that it is to answer from; passages of them stand in the prompt.</source>
        <translation>Rassemblez les documents à partir desquels il doit répondre ; des passages de ceux-ci figurent dans le prompt.</translation>
    </message>
    <message>
        <source>General examples can only be mixed in where a model learns to write</source>
        <translation>Des exemples généraux ne peuvent être mêlés que là où un modèle apprend à écrire</translation>
    </message>
    <message>
        <source>Get a file made with a current version of llama.cpp.</source>
        <translation>Procurez-vous un fichier fait avec une version actuelle de llama.cpp.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>Get the adapter from a place you trust.</source>
        <translation>Procurez-vous l’adaptateur auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.</source>
        <translation>Procurez-vous le modèle de base en 16 bits (même nom, sans FP8, GPTQ, AWQ ni bnb), ou exportez l’adaptateur.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Get the file again; a page saved instead of the file is a common cause.</source>
        <translation>Récupérez de nouveau le fichier ; une page enregistrée à sa place est une cause courante.</translation>
    </message>
    <message>
        <source>Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the adapter is saved again.</source>
        <translation>Procurez-vous le même adaptateur en adapter_model.safetensors ; les envois récents l’ont le plus souvent, et peft l’écrit quand l’adaptateur est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Get the same model as *.safetensors files.</source>
        <translation>Procurez-vous le même modèle en fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>Give each kind a folder of its own, and drop the folder that holds them all.</source>
        <translation>Donnez à chaque sorte son propre dossier, et déposez le dossier qui les contient tous.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give it one weight.</source>
        <translation>Donnez-lui un seul poids.</translation>
    </message>
    <message>
        <source>Give the card more air, or raise the limit under Settings.</source>
        <translation>Aérez davantage la carte, ou relevez la limite dans les Réglages.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Donnez au fichier l’une de ces terminaisons.</translation>
    </message>
    <message>
        <source>Give the whole folder.</source>
        <translation>Donnez le dossier complet.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.</source>
        <translation>Donnez-vous le droit d’y écrire, ou démarrez avec un autre dossier dans TUNESMITH_HOME.</translation>
    </message>
    <message>
        <source>Gives each the commoner spelling.</source>
        <translation>Donne à chacune l’orthographe la plus courante.</translation>
    </message>
    <message>
        <source>Gives one number for each label, in the order of labels.json.</source>
        <translation>Donne un nombre pour chaque étiquette, dans l’ordre de labels.json.</translation>
    </message>
    <message>
        <source>Gives the labels of an image, the likeliest first.</source>
        <translation>Donne les étiquettes d’une image, la plus probable d’abord.</translation>
    </message>
    <message>
        <source>Go on later, or use a mirror.</source>
        <translation>Continuez plus tard, ou utilisez un miroir.</translation>
    </message>
    <message>
        <source>Go on with it; if it ends again, restart the PC and go on then.</source>
        <translation>Continuez-la ; si elle s’arrête de nouveau, redémarrez le PC, puis continuez.</translation>
    </message>
    <message>
        <source>Gradients of what learns</source>
        <translation>Gradients de ce qui apprend</translation>
    </message>
    <message>
        <source>Graphics memory was short</source>
        <translation>La mémoire graphique a manqué</translation>
    </message>
    <message>
        <source>Great loss</source>
        <translation>Grande perte</translation>
    </message>
    <message>
        <source>Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.</source>
        <translation>La moitié d’entre elles ont moins de {letters} lettres ; la moitié de celles attendues en ont moins de {expected}.</translation>
    </message>
    <message>
        <source>Half of them have more than {letters} letters; of the expected ones half have more than {expected}.</source>
        <translation>La moitié d’entre elles ont plus de {letters} lettres ; la moitié de celles attendues en ont plus de {expected}.</translation>
    </message>
    <message>
        <source>Half the size. The choice where there is room.</source>
        <translation>La moitié de la taille. Le choix quand il y a de la place.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead where every word has to be the same.</source>
        <translation>Transmettez plutôt l’adaptateur si chaque mot doit être le même.</translation>
    </message>
    <message>
        <source>Hand over the adapter instead, or train longer. If much was learned, export it again and report this.</source>
        <translation>Transmettez plutôt l’adaptateur, ou entraînez plus longtemps. Si beaucoup a été appris, exportez de nouveau et signalez-le.</translation>
    </message>
    <message>
        <source>Hardly any loss</source>
        <translation>Presque aucune perte</translation>
    </message>
    <message>
        <source>Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.</source>
        <translation>Faites-le enregistrer en LoRA simple (peft : path_initial_model_for_weight_conversion), puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Held-out examples that were also trained on tell nothing</source>
        <translation>Des exemples mis de côté qui ont aussi servi à l’entraînement ne disent rien</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Hold out a share of the examples, 10 % say.</source>
        <translation>Mettez de côté une part des exemples, disons 10 %.</translation>
    </message>
    <message>
        <source>Hold out examples of each answer: a random split over all labels does that.</source>
        <translation>Mettez de côté des exemples de chaque réponse : une répartition au hasard sur toutes les étiquettes le fait.</translation>
    </message>
    <message>
        <source>Hold out fewer examples.</source>
        <translation>Mettez moins d’exemples de côté.</translation>
    </message>
    <message>
        <source>Hold out more examples next time; with 100 differences of about a tenth show.</source>
        <translation>Mettez plus d’exemples de côté la prochaine fois ; avec 100, des différences d’environ un dixième se voient.</translation>
    </message>
    <message>
        <source>Hold out more examples.</source>
        <translation>Mettez plus d’exemples de côté.</translation>
    </message>
    <message>
        <source>Hold some out in the dataset's split.</source>
        <translation>Mettez-en de côté dans la répartition du jeu de données.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet</source>
        <translation>La durée n’est pas encore connue</translation>
    </message>
    <message>
        <source>How long to train is not clear</source>
        <translation>La durée de l’entraînement n’est pas claire</translation>
    </message>
    <message>
        <source>How this model wants its images is not known</source>
        <translation>On ne sait pas comment ce modèle veut ses images</translation>
    </message>
    <message>
        <source>How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that is in the file.</source>
        <translation>La façon dont ce modèle écrit les conversations ne peut pas se dire dans le langage d’Ollama ; Ollama prend alors le gabarit qui est dans le fichier.</translation>
    </message>
    <message>
        <source>How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.</source>
        <translation>La façon dont {name} découpe les textes en tokens n’est aucune de celles que connaît llama.cpp {version}.</translation>
    </message>
    <message>
        <source>If every answer had to have the same form</source>
        <translation>Si chaque réponse devait avoir la même forme</translation>
    </message>
    <message>
        <source>If it changed often</source>
        <translation>Si cela changeait souvent</translation>
    </message>
    <message>
        <source>If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.</source>
        <translation>Si c’en est un, choisissez texte et étiquette comme forme des lignes : l’équilibre des étiquettes est alors examiné aussi.</translation>
    </message>
    <message>
        <source>If it stayed as it is</source>
        <translation>Si cela restait ainsi</translation>
    </message>
    <message>
        <source>If prompts turn out good enough</source>
        <translation>Si les prompts se révèlent suffisants</translation>
    </message>
    <message>
        <source>If prompts turn out not good enough</source>
        <translation>Si les prompts se révèlent insuffisants</translation>
    </message>
    <message>
        <source>If that matters to you: use it at less strength, train again with half the learning rate, or mix in general examples.</source>
        <translation>Si cela compte pour vous : utilisez-le avec moins de force, réentraînez avec la moitié du taux d’apprentissage, ou mêlez des exemples généraux.</translation>
    </message>
    <message>
        <source>If the answers are not yet as you want them, stop and try three times the learning rate, and check that the examples show what the model should answer.</source>
        <translation>Si les réponses ne sont pas encore comme vous les voulez, arrêtez et essayez trois fois le taux d’apprentissage, et vérifiez que les exemples montrent ce que le modèle doit répondre.</translation>
    </message>
    <message>
        <source>If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to stop.</source>
        <translation>Si les réponses attendues sont aussi longues, permettez-en de plus longues dans la recette ; sinon, le modèle n’a pas appris à s’arrêter.</translation>
    </message>
    <message>
        <source>If the field were an ordinary one</source>
        <translation>Si le domaine était courant</translation>
    </message>
    <message>
        <source>If the field were unusual</source>
        <translation>Si le domaine était inhabituel</translation>
    </message>
    <message>
        <source>If the form did not matter</source>
        <translation>Si la forme ne comptait pas</translation>
    </message>
    <message>
        <source>If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.</source>
        <translation>Si la tâche est de relever ou de répéter un passage, c’est juste. Sinon, le modèle apprend à copier.</translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install its driver and restart the PC.</source>
        <translation>S’il y a une carte NVIDIA, installez son pilote et redémarrez le PC.</translation>
    </message>
    <message>
        <source>If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.</source>
        <translation>Si ce PC a une carte NVIDIA, installez son pilote depuis {page}, redémarrez le PC, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and take what is inside.</source>
        <translation>Si vous lui faites confiance, décompressez-le vous-même et prenez ce qu’il contient.</translation>
    </message>
    <message>
        <source>If you want answers from these documents, looking passages up may be enough. Training teaches their style and words.</source>
        <translation>Si vous voulez des réponses tirées de ces documents, chercher des passages peut suffire. L’entraînement enseigne leur style et leurs mots.</translation>
    </message>
    <message>
        <source>Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.</source>
        <translation>Les modèles d’images apprennent par une nouvelle tête, des couches choisies ou tout ; la recette dit « {method} ».</translation>
    </message>
    <message>
        <source>Images have changed or are gone</source>
        <translation>Des images ont changé ou disparu</translation>
    </message>
    <message>
        <source>Images that are there several times with different labels: {images}. Nobody can learn what is on them.</source>
        <translation>Images qui figurent plusieurs fois avec des étiquettes différentes : {images}. Personne ne peut apprendre ce qui est dessus.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>In Ollama this model takes no system text</source>
        <translation>Dans Ollama, ce modèle ne prend pas de texte système</translation>
    </message>
    <message>
        <source>In a terminal; or move the file into LM Studio's models folder, below a folder of any name.</source>
        <translation>Dans un terminal ; ou déplacez le fichier dans le dossier des modèles de LM Studio, dans un sous-dossier au nom quelconque.</translation>
    </message>
    <message>
        <source>In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.</source>
        <translation>Dans environ {same_pairs} paires sur {all_rows}, les deux réponses sont identiques. Elles n’enseignent rien et ne comptent pas.</translation>
    </message>
    <message>
        <source>In all of {count} pairs both answers are the same within the first {longest} tokens.</source>
        <translation>Dans les {count} paires, les deux réponses sont toujours identiques dans les {longest} premiers tokens.</translation>
    </message>
    <message>
        <source>In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.</source>
        <translation>Dans les {rows} lignes, c’est « {label} » ; le modèle apprendrait donc à le dire quoi qu’on lui demande.</translation>
    </message>
    <message>
        <source>In one conversation earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>Dans une conversation, les réponses antérieures ne sont pas apprises, car le gabarit de discussion du modèle de base les modifie dès qu’une suite vient.</translation>
    </message>
    <message>
        <source>In one pair the better and the worse answer are the same</source>
        <translation>Dans une paire, la meilleure et la moins bonne réponse sont identiques</translation>
    </message>
    <message>
        <source>In the held-out examples of {name} no answer begins within {longest} tokens.</source>
        <translation>Dans les exemples mis de côté de {name}, aucune réponse ne commence avant {longest} tokens.</translation>
    </message>
    <message>
        <source>In {count} conversations earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>Dans {count} conversations, les réponses antérieures ne sont pas apprises, car le gabarit de discussion du modèle de base les modifie dès qu’une suite vient.</translation>
    </message>
    <message>
        <source>In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.</source>
        <translation>Dans {count} paires, les deux réponses sont identiques dans les {longest} premiers tokens ; elles n’enseignent donc rien.</translation>
    </message>
    <message>
        <source>In {path}, {name}: {cause}.</source>
        <translation>Dans {path}, {name} : {cause}.</translation>
    </message>
    <message>
        <source>In {rows} pairs the better and the worse answer are the same</source>
        <translation>Dans {rows} paires, la meilleure et la moins bonne réponse sont identiques</translation>
    </message>
    <message>
        <source>In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than good.</source>
        <translation>Dans {share} % des {pairs} paires, la réponse la plus longue est la meilleure. Le modèle peut apprendre à être long plutôt que bon.</translation>
    </message>
    <message>
        <source>Install Tunesmith again.</source>
        <translation>Réinstallez Tunesmith.</translation>
    </message>
    <message>
        <source>Install Tunesmith again. Runs and models are kept.</source>
        <translation>Réinstallez Tunesmith. Les sessions et les modèles sont gardés.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Install the program again; the engine can be set up then.</source>
        <translation>Réinstallez le programme ; le moteur pourra alors être installé.</translation>
    </message>
    <message>
        <source>It also replaces whole tensors of the base</source>
        <translation>Il remplace aussi des tenseurs entiers de la base</translation>
    </message>
    <message>
        <source>It answered: {cause}.</source>
        <translation>Il a répondu : {cause}.</translation>
    </message>
    <message>
        <source>It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was saved.</source>
        <translation>Il a commencé par « {how} », qui retire quelque chose des poids mêmes de la base, et n’a pas été converti à l’enregistrement.</translation>
    </message>
    <message>
        <source>It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.</source>
        <translation>Il a commencé par « {way} », qui retire une partie des poids de la base ; la base dans son dossier les a encore.</translation>
    </message>
    <message>
        <source>It changes {name}, which {base} does not have.</source>
        <translation>Il change {name}, que {base} n’a pas.</translation>
    </message>
    <message>
        <source>It clearly knows such texts better now</source>
        <translation>Il connaît maintenant nettement mieux de tels textes</translation>
    </message>
    <message>
        <source>It clearly learned the task</source>
        <translation>Il a nettement appris la tâche</translation>
    </message>
    <message>
        <source>It clearly prefers the better answers now</source>
        <translation>Il préfère maintenant nettement les meilleures réponses</translation>
    </message>
    <message>
        <source>It costs nothing to change</source>
        <translation>Changer ne coûte rien</translation>
    </message>
    <message>
        <source>It could not be read. Runs in it that wait for their first start: {count}.</source>
        <translation>Elle ne pouvait pas être lue. Sessions qui y attendent leur premier démarrage : {count}.</translation>
    </message>
    <message>
        <source>It could not be read; how the run stands was found out from its other files.</source>
        <translation>Elle ne pouvait pas être lue ; l’état de la session a été retrouvé à partir de ses autres fichiers.</translation>
    </message>
    <message>
        <source>It does not clearly know such texts better</source>
        <translation>Il ne connaît pas nettement mieux de tels textes</translation>
    </message>
    <message>
        <source>It does not clearly prefer other answers than before</source>
        <translation>Il ne préfère pas nettement d’autres réponses qu’avant</translation>
    </message>
    <message>
        <source>It ended with code {code}. {cause}</source>
        <translation>Il s’est terminé avec le code {code}. {cause}</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; an adapter by itself is the same numbers, so this should not be. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; un adaptateur seul, ce sont les mêmes nombres, donc cela ne devrait pas être. Perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; divergence {divergence} ; jusqu’à {limit}, c’est ce que coûte cette forme. Les petits modèles perdent plus que les grands. Perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; training went {learned} away from the base). Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; la fusion arrondit les poids à 16 bits, ce qui a enlevé un peu de ce qui a été appris (divergence {divergence} ; l’entraînement s’est éloigné de {learned} du modèle de base). Perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; la fusion arrondit les poids à 16 bits, et ce qui a été appris en peu d’étapes ou en petites étapes peut s’y perdre. Perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It fits driver {driver}. The driver did not tell what the {card} can compute.</source>
        <translation>Convient au pilote {driver}. Le pilote n’a pas dit ce que la carte {card} peut calculer.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}.</source>
        <translation>Convient à la carte {card} (capacité de calcul {capability}) et au pilote {driver}.</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would take CUDA {better}, which is the one that is tried most.</source>
        <translation>Convient à la carte {card} (capacité de calcul {capability}) et au pilote {driver}. Un pilote à partir de {needed} permettrait CUDA {better}, qui est le plus éprouvé.</translation>
    </message>
    <message>
        <source>It forgot a little</source>
        <translation>Il a un peu oublié</translation>
    </message>
    <message>
        <source>It forgot hardly anything</source>
        <translation>Il n’a presque rien oublié</translation>
    </message>
    <message>
        <source>It forgot much</source>
        <translation>Il a beaucoup oublié</translation>
    </message>
    <message>
        <source>It forgot nothing that can be measured</source>
        <translation>Il n’a rien oublié de mesurable</translation>
    </message>
    <message>
        <source>It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.</source>
        <translation>L’entraînement continue sur du texte brut, comme à sa création, et le modèle prend les mots et les usages du domaine.</translation>
    </message>
    <message>
        <source>It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow instructions badly.</source>
        <translation>Il n’a pas de gabarit de discussion ; les prompts ont donc été écrits sous la forme « User: … » et « Assistant: … ». De tels modèles suivent mal les consignes.</translation>
    </message>
    <message>
        <source>It has the same name. The file tells too little to compare the shapes, too.</source>
        <translation>Il a le même nom. Le fichier en dit trop peu pour comparer aussi les dimensions.</translation>
    </message>
    <message>
        <source>It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made from it. What was trained into it since is not in this base.</source>
        <translation>Il a les mêmes dimensions ({layers} couches, largeur {hidden}, {vocabulary} mots) ; ce fichier en a donc probablement été tiré. Ce qui y a été entraîné depuis n’est pas dans cette base.</translation>
    </message>
    <message>
        <source>It has the very weights of “{name}”.</source>
        <translation>Il a exactement les poids de « {name} ».</translation>
    </message>
    <message>
        <source>It has version {schema}; this program knows version {known}.</source>
        <translation>Elle a la version {schema} ; ce programme connaît la version {known}.</translation>
    </message>
    <message>
        <source>It has {have} letters; {most} is the most.</source>
        <translation>Elle a {have} lettres ; {most} est le maximum.</translation>
    </message>
    <message>
        <source>It has {steps} steps, of which {warmup} only raise the learning rate.</source>
        <translation>Elle a {steps} étapes, dont {warmup} ne font qu’augmenter le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.</source>
        <translation>Elle a {tokens} tokens ; le modèle en lit {context} à la fois, et sa réponse doit y tenir aussi.</translation>
    </message>
    <message>
        <source>It holds no names with values.</source>
        <translation>Il ne contient pas de noms avec des valeurs.</translation>
    </message>
    <message>
        <source>It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>La question sera reposée demain. Les versions plus récentes peuvent toujours être cherchées à la main, sur la page du projet.</translation>
    </message>
    <message>
        <source>It is brought back to 16 bits while loading; the merged model loads faster.</source>
        <translation>Il est ramené à 16 bits au chargement ; le modèle fusionné se charge plus vite.</translation>
    </message>
    <message>
        <source>It is far nearer to the tuned model at full strength than at the strength chosen. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Il est bien plus proche du modèle affiné à pleine force qu’à la force choisie. Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>It is not in the bin any more, the system does not say where it lies, or its old place is taken.</source>
        <translation>Il n’est plus dans la corbeille, le système n’indique pas où il se trouve, ou son ancien emplacement est pris.</translation>
    </message>
    <message>
        <source>It is not known which base model this adapter belongs to</source>
        <translation>On ne sait pas à quel modèle de base appartient cet adaptateur</translation>
    </message>
    <message>
        <source>It is not used. The engine in use, if there is one, stays as it is.</source>
        <translation>Il n’est pas utilisé. Le moteur utilisé, s’il y en a un, reste tel quel.</translation>
    </message>
    <message>
        <source>It is of other examples than before, or perplexities of {base} and {before} count in different tokens.</source>
        <translation>Elle porte sur d’autres exemples qu’avant, ou bien les perplexités de {base} et {before} comptent en tokens différents.</translation>
    </message>
    <message>
        <source>It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.</source>
        <translation>C’est rapide, et un modèle qui part d’une bonne tête garde plus de ce qu’il savait quand le reste apprend.</translation>
    </message>
    <message>
        <source>It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, {vocabulary} words).</source>
        <translation>C’est le même modèle sous la forme faite pour l’entraînement : même nom et mêmes dimensions ({layers} couches, largeur {hidden}, {vocabulary} mots).</translation>
    </message>
    <message>
        <source>It is to write as your documents do</source>
        <translation>Il doit écrire comme vos documents</translation>
    </message>
    <message>
        <source>It is {state}, so its folder is needed.</source>
        <translation>État : {state}. Son dossier est donc nécessaire.</translation>
    </message>
    <message>
        <source>It knows such texts less than its base</source>
        <translation>Il connaît de tels textes moins bien que sa base</translation>
    </message>
    <message>
        <source>It loads GGUF files. Export it as GGUF.</source>
        <translation>Il charge des fichiers GGUF. Exportez en GGUF.</translation>
    </message>
    <message>
        <source>It loads whole models. Export the merged model.</source>
        <translation>Il charge des modèles entiers. Exportez le modèle fusionné.</translation>
    </message>
    <message>
        <source>It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>Il tire d’autres tokens de la même conversation ; le modèle lit donc ce sur quoi il n’a pas été entraîné, même si tout le reste concorde.</translation>
    </message>
    <message>
        <source>It needs {base}</source>
        <translation>Il lui faut {base}</translation>
    </message>
    <message>
        <source>It prefers the worse answers more than before</source>
        <translation>Il préfère les moins bonnes réponses plus qu’avant</translation>
    </message>
    <message>
        <source>It reached {temperature} °C. Training waits between rows until it is down to {target} °C.</source>
        <translation>Elle a atteint {temperature} °C. L’entraînement attend entre les lignes jusqu’à ce qu’elle soit redescendue à {target} °C.</translation>
    </message>
    <message>
        <source>It should be for {family}, and is {torch}.</source>
        <translation>Elle devrait être pour {family}, et c’est {torch}.</translation>
    </message>
    <message>
        <source>It stays where it is; the others can be used.</source>
        <translation>Elle reste où elle est ; les autres peuvent être utilisées.</translation>
    </message>
    <message>
        <source>It stopped with: {cause}</source>
        <translation>Il s’est arrêté avec : {cause}</translation>
    </message>
    <message>
        <source>It takes seconds</source>
        <translation>Cela prend quelques secondes</translation>
    </message>
    <message>
        <source>It takes {context} tokens; instruction, question and answer need {need}.</source>
        <translation>Il prend {context} tokens ; consigne, question et réponse en demandent {need}.</translation>
    </message>
    <message>
        <source>It takes {need:memory}; {free:memory} are free.</source>
        <translation>Il faut {need:memory} ; {free:memory} sont libres.</translation>
    </message>
    <message>
        <source>It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.</source>
        <translation>Elle n’enseigne rien : elle se trouve après les {longest} premiers tokens, ou est identique à l’autre de sa paire.</translation>
    </message>
    <message>
        <source>It trains on “{wanted}”, and on this PC a run would use “{here}”.</source>
        <translation>Elle entraîne sur « {wanted} », et sur ce PC une session utiliserait « {here} ».</translation>
    </message>
    <message>
        <source>It was chosen by hand, and all shapes agree.</source>
        <translation>Elle a été choisie à la main, et toutes les dimensions concordent.</translation>
    </message>
    <message>
        <source>It was longer than {longest} tokens; {tokens} tokens at its end are not learned.</source>
        <translation>Il était plus long que {longest} tokens ; {tokens} tokens à sa fin ne sont pas appris.</translation>
    </message>
    <message>
        <source>It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.</source>
        <translation>Il a été fait avec {method} ; LoRA (aussi DoRA et rsLoRA) et (IA)³ sont connus ici.</translation>
    </message>
    <message>
        <source>It was made without an address for that.</source>
        <translation>Elle a été faite sans adresse pour cela.</translation>
    </message>
    <message>
        <source>It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an adapter on good answers first.</source>
        <translation>Il n’a pas été fait pour la conversation. ORPO enseigne la tâche avec la préférence ; avec des évaluations, entraînez d’abord un adaptateur sur de bonnes réponses.</translation>
    </message>
    <message>
        <source>It was trained on {base}, and there is no folder {path}.</source>
        <translation>L’entraînement s’est fait sur {base}, et il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>It was trained on {base}, which does not lie on this PC.</source>
        <translation>Il a été entraîné sur {base}, qui n’est pas sur ce PC.</translation>
    </message>
    <message>
        <source>Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.</source>
        <translation>Sa forme en 4 bits peut différer par quelques arrondis de celle sur laquelle le point de reprise a été entraîné.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.</source>
        <translation>Son adapter_config.json indique « {name} » : {value}, et personne ici ne sait ce que cela change.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}.</source>
        <translation>Son adapter_config.json indique « {name} » : {value}.</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}; {why}.</source>
        <translation>Son adapter_config.json indique « {name} » : {value} ; {why}.</translation>
    </message>
    <message>
        <source>Its base is {base}</source>
        <translation>Sa base est {base}</translation>
    </message>
    <message>
        <source>Its base may be {base}</source>
        <translation>Sa base est peut-être {base}</translation>
    </message>
    <message>
        <source>Its base model is not known</source>
        <translation>Son modèle de base n’est pas connu</translation>
    </message>
    <message>
        <source>Its check ended with code {code}. {cause}</source>
        <translation>Sa vérification s’est terminée avec le code {code}. {cause}</translation>
    </message>
    <message>
        <source>Its library is installed, but the driver itself is not loaded.</source>
        <translation>Sa bibliothèque est installée, mais le pilote lui-même n’est pas chargé.</translation>
    </message>
    <message>
        <source>Its new head has no base to be mixed with; the strength asked for is {strength}.</source>
        <translation>Sa nouvelle tête n’a pas de base à laquelle se mêler ; la force demandée est {strength}.</translation>
    </message>
    <message>
        <source>Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that was made larger, or a base of another size, are common causes.</source>
        <translation>Sa partie pour {name} a une forme de {have}, qui ne va pas avec celle de {base}, {layer}. Un vocabulaire agrandi, ou une base d’une autre taille, en sont des causes courantes.</translation>
    </message>
    <message>
        <source>Its process ended with code {code}. {cause}</source>
        <translation>Son processus s’est terminé avec le code {code}. {cause}</translation>
    </message>
    <message>
        <source>Its process is gone without a word, as after a power cut or a restart of the PC.</source>
        <translation>Son processus a disparu sans un mot, comme après une coupure de courant ou un redémarrage du PC.</translation>
    </message>
    <message>
        <source>Its scores do not compare with those of the run it came from.</source>
        <translation>Ses scores ne se comparent pas à ceux de la session d’où elle vient.</translation>
    </message>
    <message>
        <source>Its task is {task}; the library takes adapters of language models (CAUSAL_LM).</source>
        <translation>Sa tâche est {task} ; la bibliothèque accepte les adaptateurs de modèles de langue (CAUSAL_LM).</translation>
    </message>
    <message>
        <source>KTO learns from answers that were liked or not, and the examples do not say which were.</source>
        <translation>KTO apprend de réponses appréciées ou non, et les exemples ne disent pas lesquelles l’ont été.</translation>
    </message>
    <message>
        <source>KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.</source>
        <translation>KTO apprend de la différence : {liked} des réponses ont plu et {disliked} non.</translation>
    </message>
    <message>
        <source>Keep exactly one of them.</source>
        <translation>Gardez exactement l’un des deux.</translation>
    </message>
    <message>
        <source>Keep the weights in 16 bits, or train an adapter (LoRA).</source>
        <translation>Gardez les poids en 16 bits, ou entraînez un adaptateur (LoRA).</translation>
    </message>
    <message>
        <source>Keep the weights in 4 bits, or switch streaming off.</source>
        <translation>Gardez les poids en 4 bits, ou désactivez le streaming.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the others out. Look at a few of them first.</source>
        <translation>Garde la première de chaque et écarte les autres. Regardez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the repetitions out.</source>
        <translation>Garde la première de chaque et écarte les répétitions.</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn a label from, or to check it with.</source>
        <translation>Étiquettes dans moins de cinq lignes : {labels}, comme « {example} » ({example_rows}). C’est trop peu pour apprendre une étiquette, ou pour la vérifier.</translation>
    </message>
    <message>
        <source>Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less surely than the others.</source>
        <translation>Étiquettes dans moins de vingt lignes : {labels}, comme « {example} » ({example_rows}). Elles seront apprises moins sûrement que les autres.</translation>
    </message>
    <message>
        <source>Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The model would take them for different labels.</source>
        <translation>Étiquettes qui ne diffèrent que par la casse, les blancs ou la ponctuation : {labels}, comme « {example} » pour « {becomes} ». Le modèle les prendrait pour des étiquettes différentes.</translation>
    </message>
    <message>
        <source>Learn the documents in a run of their own first, then train on the merged model.</source>
        <translation>Apprenez d’abord les documents dans une session à part, puis entraînez sur le modèle fusionné.</translation>
    </message>
    <message>
        <source>Leave it empty to use the Hub itself.</source>
        <translation>Laissez le champ vide pour utiliser le Hub lui-même.</translation>
    </message>
    <message>
        <source>Leave it out, or train an adapter (LoRA).</source>
        <translation>Omettez-la, ou entraînez un adaptateur (LoRA).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Retirez-le de la sélection.</translation>
    </message>
    <message>
        <source>Leave the repeated ones out in the dataset's check.</source>
        <translation>Écartez les répétitions dans le diagnostic du jeu de données.</translation>
    </message>
    <message>
        <source>Leave the version out to take the newest.</source>
        <translation>N’indiquez pas de version pour prendre la plus récente.</translation>
    </message>
    <message>
        <source>Leave the ways out to try all that suit.</source>
        <translation>N’indiquez pas de façon pour essayer toutes celles qui conviennent.</translation>
    </message>
    <message>
        <source>Leave them out, or give them answers that differ.</source>
        <translation>Écartez-les, ou donnez-leur des réponses différentes.</translation>
    </message>
    <message>
        <source>Leaves all of them out. Or put each into the right folder and read the dataset again.</source>
        <translation>Les écarte toutes. Ou bien placez chacune dans le bon dossier et relisez le jeu de données.</translation>
    </message>
    <message>
        <source>Leaves these rows out of training; the held-out file stays whole.</source>
        <translation>Écarte ces lignes de l’entraînement ; le fichier mis de côté reste entier.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Better: add examples, or give them a wider label in your file.</source>
        <translation>Écarte ces lignes. Mieux : ajoutez des exemples, ou donnez-leur une étiquette plus large dans votre fichier.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if several languages are meant.</source>
        <translation>Écarte ces lignes. Gardez-les si plusieurs langues sont voulues.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if the model should refuse such things.</source>
        <translation>Écarte ces lignes. Gardez-les si le modèle doit refuser de telles choses.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Look at a few of them first.</source>
        <translation>Écarte ces lignes. Regardez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>Leaves these rows out. Or train with a larger longest example.</source>
        <translation>Écarte ces lignes. Ou bien entraînez avec une longueur d’exemple maximale plus grande.</translation>
    </message>
    <message>
        <source>Leaves these rows out. The files themselves are not touched.</source>
        <translation>Écarte ces lignes. Les fichiers eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Less strength keeps most of the gain</source>
        <translation>Moins de force garde la plus grande part du gain</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again, or choose another build of PyTorch.</source>
        <translation>Faites vérifier et réinstaller tous les fichiers, ou choisissez une autre version de PyTorch.</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again. If it happens again, choose another build of PyTorch.</source>
        <translation>Faites vérifier et réinstaller tous les fichiers. Si cela se reproduit, choisissez une autre version de PyTorch.</translation>
    </message>
    <message>
        <source>Let images be learned, and choose an image model.</source>
        <translation>Faites apprendre des images, et choisissez un modèle d’images.</translation>
    </message>
    <message>
        <source>Let it end, or stop it, then try again.</source>
        <translation>Laissez-la finir, ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Let it learn to write the label as its answer, or take another base model.</source>
        <translation>Faites-lui apprendre à écrire l’étiquette comme réponse, ou prenez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Let it read your documents, and learn the task</source>
        <translation>Le laisser lire vos documents et apprendre la tâche</translation>
    </message>
    <message>
        <source>Let it train on, or choose another run.</source>
        <translation>Laissez-la s’entraîner encore, ou choisissez une autre session.</translation>
    </message>
    <message>
        <source>Let labels or numbers be learned, or choose a model that writes.</source>
        <translation>Faites apprendre des étiquettes ou des nombres, ou choisissez un modèle qui écrit.</translation>
    </message>
    <message>
        <source>Let labels, a number or images be learned, or choose another method.</source>
        <translation>Faites apprendre des étiquettes, un nombre ou des images, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Let the download finish, or get the file again.</source>
        <translation>Laissez le téléchargement se terminer, ou récupérez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Let the longest answer be shorter, or the longest example longer.</source>
        <translation>Raccourcissez la réponse la plus longue, ou allongez l’exemple le plus long.</translation>
    </message>
    <message>
        <source>Let the model read your documents</source>
        <translation>Laisser le modèle lire vos documents</translation>
    </message>
    <message>
        <source>Let the program that fetched it finish, or fetch it here.</source>
        <translation>Laissez finir le programme qui l’a récupéré, ou récupérez-le ici.</translation>
    </message>
    <message>
        <source>Little is forgotten</source>
        <translation>Peu est oublié</translation>
    </message>
    <message>
        <source>Little loss</source>
        <translation>Peu de perte</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Textes longs</translation>
    </message>
    <message>
        <source>Look again when it has ended.</source>
        <translation>Regardez de nouveau quand elle est terminée.</translation>
    </message>
    <message>
        <source>Look at its scores instead.</source>
        <translation>Regardez plutôt ses scores.</translation>
    </message>
    <message>
        <source>Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.</source>
        <translation>Regardez les meilleures et les pires réponses. Si elles sont justes mais de mauvais ton ou de mauvaise forme, l’affinage aide.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Regardez la liste des sessions.</translation>
    </message>
    <message>
        <source>Look at the page that it came from before you hand it on.</source>
        <translation>Regardez la page d’où il vient avant de le transmettre.</translation>
    </message>
    <message>
        <source>Look at the page that the base came from before you hand it on.</source>
        <translation>Regardez la page d’où vient la base avant de transmettre le tout.</translation>
    </message>
    <message>
        <source>Look at the run's folder, or choose another run.</source>
        <translation>Regardez le dossier de la session, ou choisissez une autre session.</translation>
    </message>
    <message>
        <source>Look at the score of the combination.</source>
        <translation>Regardez le score de la combinaison.</translation>
    </message>
    <message>
        <source>Look at them side by side. Nothing is changed by itself, because both answers may be good.</source>
        <translation>Regardez-les côte à côte. Rien n’est changé tout seul, car les deux réponses peuvent être bonnes.</translation>
    </message>
    <message>
        <source>Look at them under Runs, and let the queue go on.</source>
        <translation>Regardez-les dans Sessions, puis laissez la file continuer.</translation>
    </message>
    <message>
        <source>Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train again.</source>
        <translation>Regardez ce qui a changé depuis : le modèle de base, les versions du programme, la session. Revenez à ce qui était, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Look for empty answers among the training examples.</source>
        <translation>Cherchez des réponses vides parmi les exemples d’entraînement.</translation>
    </message>
    <message>
        <source>Look for {base}</source>
        <translation>Chercher {base}</translation>
    </message>
    <message>
        <source>Look on the page you have it from.</source>
        <translation>Regardez sur la page d’où elle vient.</translation>
    </message>
    <message>
        <source>Look whether several texts ran together there, for instance because of a missing quotation mark.</source>
        <translation>Voyez si plusieurs textes s’y sont collés, par exemple à cause d’un guillemet manquant.</translation>
    </message>
    <message>
        <source>Looked up, not all answers are right yet</source>
        <translation>Avec la recherche, toutes les réponses ne sont pas encore justes</translation>
    </message>
    <message>
        <source>Looked up, the answers are good enough</source>
        <translation>Avec la recherche dans les documents, les réponses suffisent</translation>
    </message>
    <message>
        <source>Looking answers up in the documents does not clearly help</source>
        <translation>Chercher les réponses dans les documents n’aide pas nettement</translation>
    </message>
    <message>
        <source>Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly remembers what it has read once.</source>
        <translation>Chercher les faits vaut mieux que les apprendre dans des documents, pour les faits connus comme pour les nouveaux : un modèle retient à peine ce qu’il a lu une fois.</translation>
    </message>
    <message>
        <source>Looking passages up does not help</source>
        <translation>Chercher des passages n’aide pas</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Make a GGUF file of the whole model.</source>
        <translation>Faites un fichier GGUF du modèle entier.</translation>
    </message>
    <message>
        <source>Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Créez un nouveau jeton du type « Read » sur {tokens} et mettez-le dans Réglages, « Jeton du Hub ».</translation>
    </message>
    <message>
        <source>Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>Créez un jeton du type « Write » sur {tokens} et mettez-le dans Réglages, « Jeton du Hub ».</translation>
    </message>
    <message>
        <source>Make room on this drive, or choose another folder.</source>
        <translation>Faites de la place sur ce disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Faites de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Make room; training needs some gigabytes for checkpoints.</source>
        <translation>Faites de la place ; l’entraînement a besoin de quelques gigaoctets pour les points de reprise.</translation>
    </message>
    <message>
        <source>Make the file again, and if it stays so, export the merged model instead.</source>
        <translation>Refaites le fichier et, si cela persiste, exportez plutôt le modèle fusionné.</translation>
    </message>
    <message>
        <source>Make the scorecard again to get one.</source>
        <translation>Établissez de nouveau le bilan pour en obtenir un.</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>Nombreuses langues</translation>
    </message>
    <message>
        <source>Marks of the template stand in the answers</source>
        <translation>Des marques du gabarit figurent dans les réponses</translation>
    </message>
    <message>
        <source>Measure again when nothing else is at work.</source>
        <translation>Mesurez de nouveau quand rien d’autre ne travaille.</translation>
    </message>
    <message>
        <source>Measure this PC; it takes about 20 seconds.</source>
        <translation>Mesurez ce PC ; cela prend environ 20 secondes.</translation>
    </message>
    <message>
        <source>Memory was short</source>
        <translation>La mémoire a manqué</translation>
    </message>
    <message>
        <source>Mend or leave out these rows, or train on labels instead.</source>
        <translation>Corrigez ou écartez ces lignes, ou entraînez plutôt sur des étiquettes.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>Messages cannot be read</source>
        <translation>Les messages ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Models and Runs list what there is.</source>
        <translation>Ce qui existe se trouve sous Modèles et Sessions.</translation>
    </message>
    <message>
        <source>Models lists those there are.</source>
        <translation>Ceux qui existent se trouvent sous Modèles.</translation>
    </message>
    <message>
        <source>More is forgotten</source>
        <translation>Plus est oublié</translation>
    </message>
    <message>
        <source>More of the same kind would be enough for another way.</source>
        <translation>Davantage de la même sorte suffiraient pour une autre façon.</translation>
    </message>
    <message>
        <source>More than one adapter is meant</source>
        <translation>Plusieurs adaptateurs correspondent</translation>
    </message>
    <message>
        <source>More than one run fits</source>
        <translation>Plusieurs sessions correspondent</translation>
    </message>
    <message>
        <source>Most answers are a single word</source>
        <translation>La plupart des réponses sont d’un seul mot</translation>
    </message>
    <message>
        <source>Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what you want, leave them in.</source>
        <translation>La plupart des réponses ici sont plus longues ; celles-ci ont donc pu être coupées ou servir de remplissage. Si vous voulez des réponses courtes, laissez-les.</translation>
    </message>
    <message>
        <source>Most examples are there more than once</source>
        <translation>La plupart des exemples figurent plus d’une fois</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Move it into the folder of its kind.</source>
        <translation>Déplacez-la dans le dossier de sa sorte.</translation>
    </message>
    <message>
        <source>Move the file away; then tags and notes begin anew.</source>
        <translation>Déplacez le fichier ; mots-clés et remarques repartent alors de zéro.</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>Octets NUL</translation>
    </message>
    <message>
        <source>Nearly lossless</source>
        <translation>Presque sans perte</translation>
    </message>
    <message>
        <source>Neither a folder, nor a model on this PC, nor a run has this name.</source>
        <translation>Ni un dossier, ni un modèle de ce PC, ni une session ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Imbriqué trop profondément</translation>
    </message>
    <message>
        <source>Newer versions are not looked for now</source>
        <translation>Les versions plus récentes ne sont pas cherchées maintenant</translation>
    </message>
    <message>
        <source>No NVIDIA card that could be used was found.</source>
        <translation>Aucune carte NVIDIA utilisable n’a été trouvée.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found</source>
        <translation>Aucune carte graphique NVIDIA trouvée</translation>
    </message>
    <message>
        <source>No adapter here is called “{name}”.</source>
        <translation>Aucun adaptateur ici ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No build of PyTorch for {family} is known for {system}.</source>
        <translation>Aucune version de PyTorch pour {family} n’est connue pour {system}.</translation>
    </message>
    <message>
        <source>No dataset is called “{name}”.</source>
        <translation>Aucun jeu de données ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No difference that can be relied on</source>
        <translation>Aucune différence fiable</translation>
    </message>
    <message>
        <source>No downloaded model is called “{name}”.</source>
        <translation>Aucun modèle téléchargé ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No example has anything left to learn</source>
        <translation>Aucun exemple n’a plus rien à apprendre</translation>
    </message>
    <message>
        <source>No example of this dataset is held out.</source>
        <translation>Aucun exemple de ce jeu de données n’est mis de côté.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Ce n’est pas une image</translation>
    </message>
    <message>
        <source>No longer exact</source>
        <translation>Plus exactement reproductible</translation>
    </message>
    <message>
        <source>No matching base is known</source>
        <translation>Aucune base qui convienne n’est connue</translation>
    </message>
    <message>
        <source>No model known here ({count}) has its name or its shapes, and the file names none.</source>
        <translation>Aucun modèle connu ici ({count}) n’a son nom ou ses dimensions, et le fichier n’en nomme aucun.</translation>
    </message>
    <message>
        <source>No pair says which answer is better</source>
        <translation>Aucune paire ne dit quelle réponse est meilleure</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Pas de préférence</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Pas d’évaluation</translation>
    </message>
    <message>
        <source>No row has a column “{column}”.</source>
        <translation>Aucune ligne n’a de colonne « {column} ».</translation>
    </message>
    <message>
        <source>No run and no adapter of the library is called “{name}”.</source>
        <translation>Aucune session et aucun adaptateur de la bibliothèque ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No run is called “{name}”.</source>
        <translation>Aucune session ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No token is set</source>
        <translation>Aucun jeton n’est enregistré</translation>
    </message>
    <message>
        <source>No vote decides between the two</source>
        <translation>Aucun vote ne tranche entre les deux</translation>
    </message>
    <message>
        <source>Nobody can be asked here.</source>
        <translation>Personne ne peut être interrogé ici.</translation>
    </message>
    <message>
        <source>None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.</source>
        <translation>Aucune des {lines} lignes de {path} n’a pu être utilisée. Pour {rows} d’entre elles : {reason}.</translation>
    </message>
    <message>
        <source>None of the {votes} votes prefers one of two answers.</source>
        <translation>Aucun des {votes} votes ne préfère l’une de deux réponses.</translation>
    </message>
    <message>
        <source>None was begun, or it is done.</source>
        <translation>Aucune n’a été commencée, ou elle est finie.</translation>
    </message>
    <message>
        <source>None was set up here, or this is a clone, whose engine is its own environment.</source>
        <translation>Aucun n’a été installé ici, ou ceci est un clone, dont le moteur est son propre environnement.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>Not JSON from here on</source>
        <translation>Plus du JSON à partir d’ici</translation>
    </message>
    <message>
        <source>Not a kind of file that can be learnt from</source>
        <translation>Pas un type de fichier dont on puisse apprendre</translation>
    </message>
    <message>
        <source>Not a row of the table</source>
        <translation>Pas une ligne du tableau</translation>
    </message>
    <message>
        <source>Not all examples fitted into the prompt</source>
        <translation>Tous les exemples n’ont pas tenu dans le prompt</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Ce n’est pas une image</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>Pas un objet</translation>
    </message>
    <message>
        <source>Not clearly better than a fixed answer</source>
        <translation>Pas nettement mieux qu’une réponse fixe</translation>
    </message>
    <message>
        <source>Not enough graphics memory</source>
        <translation>Pas assez de mémoire graphique</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Pas assez de mémoire</translation>
    </message>
    <message>
        <source>Not every answer is a number</source>
        <translation>Toutes les réponses ne sont pas des nombres</translation>
    </message>
    <message>
        <source>Not readable text</source>
        <translation>Texte illisible</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Pas du texte</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Nothing has been trained on this PC so far.</source>
        <translation>Rien n’a encore été entraîné sur ce PC.</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Rien dedans</translation>
    </message>
    <message>
        <source>Nothing in the folder of {base} names it, so the page of the export names none.</source>
        <translation>Rien dans le dossier de {base} ne la nomme ; la page de l’export n’en nomme donc aucune.</translation>
    </message>
    <message>
        <source>Nothing in {path} could be read: {reason}.</source>
        <translation>Rien dans {path} n’a pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>Nothing shows on the Hub until all files are there.</source>
        <translation>Rien n’apparaît sur le Hub tant que tous les fichiers n’y sont pas.</translation>
    </message>
    <message>
        <source>Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they do as well in the prompt.</source>
        <translation>Rien ne montre encore ce qui est juste. Essayez des prompts maintenant, et gardez les bonnes réponses comme exemples ; jusqu’à environ {few}, ils font aussi bien dans le prompt.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Noticeable loss</source>
        <translation>Perte sensible</translation>
    </message>
    <message>
        <source>Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.</source>
        <translation>De passages bruts on ne fait pas de prompt, et aucune des façons essayées n’a un seul texte pour toutes les questions.</translation>
    </message>
    <message>
        <source>Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.</source>
        <translation>De ce que cette session a appris, seul LoRA a un nombre pour cela ; la force demandée est {strength}.</translation>
    </message>
    <message>
        <source>Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to {high} points, 95 %); its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>Sur {count} questions générales, la base en réussit {before} et le modèle affiné {now} (différence {low} à {high} points, 95 %) ; sa surprise devant un texte courant (perplexité) : {rise}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}. At least {enough} pairs are needed.</source>
        <translation>Sur {count} paires mises de côté, la meilleure réponse est la plus probable dans {tuned} ; pour le modèle de base dans {base}. Il faut au moins {enough} paires.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; the difference lies between {low} and {high}.</source>
        <translation>Sur {count} paires mises de côté, la meilleure réponse est la plus probable dans {tuned} ; pour le modèle de base dans {base} ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Sur {count} paires mises de côté, la meilleure réponse est la plus probable dans {tuned} ; pour le modèle de base dans {base} ; avec si peu d’exemples, tout entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>On a Mac with Apple silicon. The second command makes a 4-bit copy.</source>
        <translation>Sur un Mac avec Apple silicon. La seconde commande fait une copie en 4 bits.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, la combinaison obtient {now}, « {name} » {before} ; avec si peu, une différence entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, la combinaison obtient {now}, « {name} » {before} ; la différence se situe entre {low} et {high}, et n’est pas un hasard dû à ce petit nombre.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high}.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, la combinaison obtient {now}, « {name} » {before} ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, le score est {now}, et il était {before} ; avec si peu, une différence entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, le score est passé de {before} à {now} ; la différence se situe entre {low} et {high}, et n’est pas un hasard dû à ce petit nombre.</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high}.</source>
        <translation>Sur les mêmes {count} exemples mis de côté, le score est passé de {before} à {now} ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. At least {enough} examples are needed.</source>
        <translation>Sur {count} exemples mis de côté, la perplexité du modèle affiné est {tuned}, celle du modèle de base {base}. Il faut au moins {enough} exemples.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Sur {count} exemples mis de côté, la perplexité du modèle affiné est {tuned}, celle du modèle de base {base}. La perte par token change de {low} à {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}: it hesitates between fewer words at each place. The loss per token changes by between {low} and {high} nats.</source>
        <translation>Sur {count} exemples mis de côté, la perplexité du modèle affiné est {tuned}, celle du modèle de base {base} : il hésite entre moins de mots à chaque endroit. La perte par token change de {low} à {high} nats.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model gets {prompted} with {shots} examples in the prompt; the difference lies between {low} and {high}.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned}, son modèle de base obtient {prompted} avec {shots} exemples dans le prompt ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, and {prompted} with {shots} examples in the prompt. Compared with that, the difference lies between {low} and {high}.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned}, son modèle de base {base}, et {prompted} avec {shots} exemples dans le prompt. Par rapport à cela, la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, but {prompted} with {shots} examples in the prompt. The tuned model is not clearly above that: with so few examples anything between {low} and {high} is possible.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned}, son modèle de base {base}, mais {prompted} avec {shots} exemples dans le prompt. Le modèle affiné n’est pas nettement au-dessus : avec si peu d’exemples, tout entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; the difference lies between {low} and {high}.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned}, son modèle de base {base} ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned}, son modèle de base {base} ; avec si peu d’exemples, tout entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; the difference lies between {low} and {high}.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned} ; dire toujours la réponse la plus courante obtiendrait {base} ; la différence se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>Sur {count} exemples mis de côté, jamais vus, le modèle affiné obtient {tuned} ; dire toujours la réponse la plus courante obtiendrait {base} ; avec si peu d’exemples, tout entre {low} et {high} est possible.</translation>
    </message>
    <message>
        <source>On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of the memory.</source>
        <translation>Sur {rows} exemples différents, un adaptateur apprend autant que l’entraînement du modèle entier, avec une fraction de la mémoire.</translation>
    </message>
    <message>
        <source>Once is no harm. If it comes again, try half the learning rate.</source>
        <translation>Une fois ne fait pas de mal. Si cela revient, essayez la moitié du taux d’apprentissage.</translation>
    </message>
    <message>
        <source>One adapter for each use</source>
        <translation>Un adaptateur par usage</translation>
    </message>
    <message>
        <source>One adapter for each use is small and quick to train, and is exchanged without touching the base model.</source>
        <translation>Un adaptateur par usage est petit, vite entraîné, et s’échange sans toucher au modèle de base.</translation>
    </message>
    <message>
        <source>One answer begins with a stock refusal</source>
        <translation>Une réponse commence par un refus tout fait</translation>
    </message>
    <message>
        <source>One answer does not come to an end</source>
        <translation>Une réponse ne se termine pas</translation>
    </message>
    <message>
        <source>One answer is a single word</source>
        <translation>Une réponse est d’un seul mot</translation>
    </message>
    <message>
        <source>One answer is empty</source>
        <translation>Une réponse est vide</translation>
    </message>
    <message>
        <source>One answer stands word for word in its prompt</source>
        <translation>Une réponse figure mot pour mot dans son prompt</translation>
    </message>
    <message>
        <source>One answer was left out</source>
        <translation>Une réponse a été écartée</translation>
    </message>
    <message>
        <source>One card does not answer and is left out. Restart the PC to try it again.</source>
        <translation>Une carte ne répond pas et est écartée. Redémarrez le PC pour la réessayer.</translation>
    </message>
    <message>
        <source>One example is longer than {context} tokens</source>
        <translation>Un exemple est plus long que {context} tokens</translation>
    </message>
    <message>
        <source>One example was cut</source>
        <translation>Un exemple a été coupé</translation>
    </message>
    <message>
        <source>One label occurs only once</source>
        <translation>Une étiquette n’apparaît qu’une fois</translation>
    </message>
    <message>
        <source>One of {of} answers holds nothing.</source>
        <translation>Une réponse sur {of} ne contient rien.</translation>
    </message>
    <message>
        <source>One of {of} answers holds “{mark}”.</source>
        <translation>Une réponse sur {of} contient « {mark} ».</translation>
    </message>
    <message>
        <source>One of {of} answers ran into the longest length allowed.</source>
        <translation>Une réponse sur {of} a atteint la longueur maximale permise.</translation>
    </message>
    <message>
        <source>One pair was left out</source>
        <translation>Une paire a été écartée</translation>
    </message>
    <message>
        <source>One part of this model cannot be worked out the same each time on this card. Training goes on all the same; continued after a pause, its last digits may differ.</source>
        <translation>Une partie de ce modèle ne peut pas être calculée à l’identique à chaque fois sur cette carte. L’entraînement continue malgré tout ; repris après une pause, ses dernières décimales peuvent différer.</translation>
    </message>
    <message>
        <source>One question is too long for this model</source>
        <translation>Une question est trop longue pour ce modèle</translation>
    </message>
    <message>
        <source>One row has a label that hardly occurs</source>
        <translation>Une ligne a une étiquette qui n’apparaît presque pas</translation>
    </message>
    <message>
        <source>One row has a label with few examples</source>
        <translation>Une ligne a une étiquette avec peu d’exemples</translation>
    </message>
    <message>
        <source>One row has garbled letters</source>
        <translation>Une ligne a des caractères altérés</translation>
    </message>
    <message>
        <source>One row has the prompt of another but a different answer</source>
        <translation>Une ligne a le prompt d’une autre mais une réponse différente</translation>
    </message>
    <message>
        <source>One row holds a bank account</source>
        <translation>Une ligne contient un compte bancaire</translation>
    </message>
    <message>
        <source>One row holds an e-mail address</source>
        <translation>Une ligne contient une adresse e-mail</translation>
    </message>
    <message>
        <source>One row is far longer than the others</source>
        <translation>Une ligne est bien plus longue que les autres</translation>
    </message>
    <message>
        <source>One row is in another language</source>
        <translation>Une ligne est dans une autre langue</translation>
    </message>
    <message>
        <source>One row is nearly the same as an earlier row</source>
        <translation>Une ligne est presque identique à une ligne antérieure</translation>
    </message>
    <message>
        <source>One row is there more than once</source>
        <translation>Une ligne figure plus d’une fois</translation>
    </message>
    <message>
        <source>One row may hold a card number</source>
        <translation>Une ligne contient peut-être un numéro de carte</translation>
    </message>
    <message>
        <source>One row may hold a key or password</source>
        <translation>Une ligne contient peut-être une clé ou un mot de passe</translation>
    </message>
    <message>
        <source>One row may hold a phone number</source>
        <translation>Une ligne contient peut-être un numéro de téléphone</translation>
    </message>
    <message>
        <source>One row spells its label differently</source>
        <translation>Une ligne écrit son étiquette autrement</translation>
    </message>
    <message>
        <source>One training row also stands in the held-out file</source>
        <translation>Une ligne d’entraînement figure aussi dans le fichier mis de côté</translation>
    </message>
    <message>
        <source>One training row is nearly the same as a held-out row</source>
        <translation>Une ligne d’entraînement est presque identique à une ligne mise de côté</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed</source>
        <translation>Seuls des poids en 4 bits peuvent être chargés en continu</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be GGUF files of their own</source>
        <translation>Seuls des adaptateurs LoRA peuvent être des fichiers GGUF à part</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be combined</source>
        <translation>Seuls des adaptateurs LoRA peuvent être combinés</translation>
    </message>
    <message>
        <source>Only models that write text are compared here</source>
        <translation>Seuls les modèles qui écrivent du texte sont comparés ici</translation>
    </message>
    <message>
        <source>Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.</source>
        <translation>Seuls {free:memory} sur {total:memory} sont libres sur la carte, et une étape prend {now} s au lieu de {usual} s.</translation>
    </message>
    <message>
        <source>Open and save it anew.</source>
        <translation>Ouvrez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it and save a copy without a password.</source>
        <translation>Ouvrez-le et enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in an image program and save it as PNG or JPEG, then read the dataset again.</source>
        <translation>Ouvrez-la dans un programme d’images et enregistrez-la en PNG ou JPEG, puis relisez le jeu de données.</translation>
    </message>
    <message>
        <source>Open the dataset and look at its tab “Doctor”.</source>
        <translation>Ouvrez le jeu de données et regardez son onglet « Diagnostic ».</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.</source>
        <translation>Les textes courants en ont peu appris au modèle. Environ {pages} pages suffisent pour continuer à apprendre.</translation>
    </message>
    <message>
        <source>Other base model</source>
        <translation>Autre modèle de base</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>D’autres données</translation>
    </message>
    <message>
        <source>Other split</source>
        <translation>Autre répartition</translation>
    </message>
    <message>
        <source>Passages beside the question help</source>
        <translation>Des passages à côté de la question aident</translation>
    </message>
    <message>
        <source>Paste the address of a model's page, such as https://huggingface.co/org/name.</source>
        <translation>Collez l’adresse de la page d’un modèle, par exemple https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Paste the address of the model's page, such as https://huggingface.co/org/name.</source>
        <translation>Collez l’adresse de la page du modèle, par exemple https://huggingface.co/org/name.</translation>
    </message>
    <message>
        <source>Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.</source>
        <translation>Perplexité {alone} sur {count} passages mis de côté : il hésite entre autant de mots à chaque endroit.</translation>
    </message>
    <message>
        <source>Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: {count}; at least {enough} are needed.</source>
        <translation>Perplexité {with} avec les autres passages les plus proches avant un texte, {alone} sans eux. Passages mis de côté : {count} ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model to refuse what it could do.</source>
        <translation>Des phrases comme « En tant que modèle de langue » viennent d’un autre assistant. Quelques-unes suffisent pour qu’un modèle refuse ce qu’il saurait faire.</translation>
    </message>
    <message>
        <source>PiSSA and DoRA both change what the base contributes.</source>
        <translation>PiSSA et DoRA changent tous deux ce qu’apporte la base.</translation>
    </message>
    <message>
        <source>Plain conversation format</source>
        <translation>Format de conversation simple</translation>
    </message>
    <message>
        <source>Process {pid} is at work on it.</source>
        <translation>Le processus {pid} y travaille.</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>Programme et bibliothèques</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Code de programmation</translation>
    </message>
    <message>
        <source>Prompts are already good enough</source>
        <translation>Les prompts suffisent déjà</translation>
    </message>
    <message>
        <source>Prompts fall short</source>
        <translation>Les prompts ne suffisent pas</translation>
    </message>
    <message>
        <source>Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, the model cannot learn which.</source>
        <translation>Prompts concernés : {prompts}. Pour des récits et des discussions, c’est bienvenu ; quand il y a une seule bonne réponse, le modèle ne peut pas apprendre laquelle.</translation>
    </message>
    <message>
        <source>Prompts were not enough</source>
        <translation>Les prompts n’ont pas suffi</translation>
    </message>
    <message>
        <source>Put it back, or choose it again.</source>
        <translation>Remettez-le, ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Put one into Settings, “Hub token”.</source>
        <translation>Saisissez-en un sous Réglages, « Jeton du Hub ».</translation>
    </message>
    <message>
        <source>Put the folder back, or add or fetch the model under Models: the run finds it there.</source>
        <translation>Remettez le dossier en place, ou ajoutez ou récupérez le modèle sous Modèles : l’exécution l’y trouvera.</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run.</source>
        <translation>Remettez le modèle d’origine, ou démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>Put them back, or read the dataset again.</source>
        <translation>Remettez-les, ou relisez le jeu de données.</translation>
    </message>
    <message>
        <source>Puts the letters right and leaves everything else as it is.</source>
        <translation>Rétablit les caractères et laisse tout le reste tel quel.</translation>
    </message>
    <message>
        <source>PyTorch for CUDA {cuda}</source>
        <translation>PyTorch pour CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the CPU</source>
        <translation>PyTorch pour le processeur</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the card is too old</source>
        <translation>PyTorch pour le processeur, car la carte est trop ancienne</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the driver is too old</source>
        <translation>PyTorch pour le processeur, car le pilote est trop ancien</translation>
    </message>
    <message>
        <source>PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.</source>
        <translation>PyTorch {torch} a été choisi pour {family}, mais ne trouve aucune carte qu’il puisse utiliser : {cause}.</translation>
    </message>
    <message>
        <source>Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with answers teach a task: what to do with a message.</source>
        <translation>Des documents bruts enseignent un domaine : comment il parle et ce qui va ensemble, non comment répondre. Des exemples de prompts avec réponses enseignent une tâche : que faire d’un message.</translation>
    </message>
    <message>
        <source>Raw text alone makes a model answer worse</source>
        <translation>Du texte brut seul fait moins bien répondre un modèle</translation>
    </message>
    <message>
        <source>Read both before you hand it on: the stricter of them decides.</source>
        <translation>Lisez les deux avant de transmettre : la plus stricte l’emporte.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Relisez-le.</translation>
    </message>
    <message>
        <source>Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.</source>
        <translation>Lisez quelques réponses : soit les documents ne les contiennent pas, soit ce modèle ne sait pas s’en servir. Un plus grand le pourrait peut-être.</translation>
    </message>
    <message>
        <source>Read the answers to decide</source>
        <translation>Lisez les réponses pour décider</translation>
    </message>
    <message>
        <source>Read the dataset again; what does not open is then left out.</source>
        <translation>Relisez le jeu de données ; ce qui ne s’ouvre pas est alors écarté.</translation>
    </message>
    <message>
        <source>Read the files again; they are untouched.</source>
        <translation>Relisez les fichiers ; ils sont intacts.</translation>
    </message>
    <message>
        <source>Reading it took all the memory there was.</source>
        <translation>Leur lecture a pris toute la mémoire disponible.</translation>
    </message>
    <message>
        <source>Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.</source>
        <translation>La lecture enseigne comment parle le domaine ; ce qui change, et ce qui doit être exact, a sa place dans le prompt.</translation>
    </message>
    <message>
        <source>Reading the data ended without an answer</source>
        <translation>La lecture des données s’est terminée sans réponse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Remove it under Models.</source>
        <translation>Supprimez-le sous Modèles.</translation>
    </message>
    <message>
        <source>Remove that one first, or choose another folder. Runs that were made with it need it to go on.</source>
        <translation>Supprimez-la d’abord, ou choisissez un autre dossier. Les sessions faites avec elle en ont besoin pour continuer.</translation>
    </message>
    <message>
        <source>Remove the dataset and add its files again.</source>
        <translation>Supprimez le jeu de données et ajoutez de nouveau ses fichiers.</translation>
    </message>
    <message>
        <source>Remove the run if both are no longer needed.</source>
        <translation>Supprimez la session si ni l’un ni l’autre ne sert plus.</translation>
    </message>
    <message>
        <source>Remove this adapter and import it again.</source>
        <translation>Supprimez cet adaptateur et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove this file; then add the runs to the queue again.</source>
        <translation>Supprimez ce fichier ; ajoutez ensuite de nouveau les sessions à la file d’attente.</translation>
    </message>
    <message>
        <source>Removing a model has to be confirmed</source>
        <translation>Supprimer un modèle doit être confirmé</translation>
    </message>
    <message>
        <source>Repair the engine in Settings, with “Install again”.</source>
        <translation>Réparez le moteur dans les Réglages, avec « Réinstaller ».</translation>
    </message>
    <message>
        <source>Repair the engine in Settings. The exported files are untouched; only the comparison is missing.</source>
        <translation>Réparez le moteur dans les Réglages. Les fichiers exportés sont intacts ; seule la comparaison manque.</translation>
    </message>
    <message>
        <source>Restart the PC.</source>
        <translation>Redémarrez le PC.</translation>
    </message>
    <message>
        <source>Restart the PC. If it happens again, check power cables and cooling.</source>
        <translation>Redémarrez le PC. Si cela se reproduit, vérifiez les câbles d’alimentation et le refroidissement.</translation>
    </message>
    <message>
        <source>Restart the PC; if that does not help, install the driver again.</source>
        <translation>Redémarrez le PC ; si cela n’aide pas, réinstallez le pilote.</translation>
    </message>
    <message>
        <source>Restore it from the system's bin.</source>
        <translation>Restaurez-le depuis la corbeille du système.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or begin a new vote.</source>
        <translation>Restaurez le fichier à partir d’une copie, ou commencez un nouveau vote.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or make the set again.</source>
        <translation>Restaurez le fichier à partir d’une copie, ou refaites la série.</translation>
    </message>
    <message>
        <source>Run it again after any change to see whether the quality has moved.</source>
        <translation>Refaites-la après tout changement pour voir si la qualité a bougé.</translation>
    </message>
    <message>
        <source>Run “python3 packaging/dev.py setup” to bring it up to date.</source>
        <translation>Exécutez « python3 packaging/dev.py setup » pour le mettre à jour.</translation>
    </message>
    <message>
        <source>Runs and Adapters list what is here.</source>
        <translation>Ce qui est ici se trouve sous Sessions et Adaptateurs.</translation>
    </message>
    <message>
        <source>Runs are waiting, and the queue starts them.</source>
        <translation>Des sessions attendent, et la file d’attente les démarre.</translation>
    </message>
    <message>
        <source>Runs go on without the window; downloads and the set-up of the engine keep what has arrived.</source>
        <translation>Les sessions continuent sans la fenêtre ; les téléchargements et l’installation du moteur gardent ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Runs lists them all.</source>
        <translation>Toutes se trouvent sous Sessions.</translation>
    </message>
    <message>
        <source>Runs that were at work then go on from their last checkpoint with “Continue”.</source>
        <translation>Les sessions qui travaillaient reprennent à leur dernier point de reprise avec « Continuer ».</translation>
    </message>
    <message>
        <source>Runs that were chosen: {count}.</source>
        <translation>Sessions choisies : {count}.</translation>
    </message>
    <message>
        <source>Runs train on the processor</source>
        <translation>Les sessions s’entraînent sur le processeur</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Marge de sécurité</translation>
    </message>
    <message>
        <source>Same base model</source>
        <translation>Même modèle de base</translation>
    </message>
    <message>
        <source>Same data</source>
        <translation>Mêmes données</translation>
    </message>
    <message>
        <source>Same examples, other documents</source>
        <translation>Mêmes exemples, autres documents</translation>
    </message>
    <message>
        <source>Save a report and send it to whoever helps you, if it happens again.</source>
        <translation>Si cela se reproduit, enregistrez un rapport et envoyez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels; a few hundred do.</source>
        <translation>Enregistrez-la avec moins de pixels ; quelques centaines suffisent.</translation>
    </message>
    <message>
        <source>Save the recipe again where it came from.</source>
        <translation>Enregistrez de nouveau la recette là d’où elle vient.</translation>
    </message>
    <message>
        <source>Save the report as a web page, and print that.</source>
        <translation>Enregistrez le rapport comme page web, et imprimez celle-ci.</translation>
    </message>
    <message>
        <source>Say more of it.</source>
        <translation>Donnez-en davantage.</translation>
    </message>
    <message>
        <source>Say what the documents are for</source>
        <translation>Dites à quoi servent les documents</translation>
    </message>
    <message>
        <source>Search for the model by name and take the one with *.safetensors files.</source>
        <translation>Cherchez le modèle par son nom et prenez celui qui a des fichiers *.safetensors.</translation>
    </message>
    <message>
        <source>See what a head alone reaches first</source>
        <translation>Voyez d’abord ce qu’atteint une tête seule</translation>
    </message>
    <message>
        <source>See whether the model is less surprised by a text when passages of your documents stand before it.</source>
        <translation>Voyez si un texte surprend moins le modèle quand des passages de vos documents le précèdent.</translation>
    </message>
    <message>
        <source>Serves it with the interface of OpenAI.</source>
        <translation>Le sert avec l’interface d’OpenAI.</translation>
    </message>
    <message>
        <source>Serves the base model, and the adapter under its own name.</source>
        <translation>Sert le modèle de base, et l’adaptateur sous son propre nom.</translation>
    </message>
    <message>
        <source>Set examples aside, give a file of held-out examples, or leave the scorecard out.</source>
        <translation>Mettez des exemples de côté, donnez un fichier d’exemples réservés, ou renoncez au bilan.</translation>
    </message>
    <message>
        <source>Set one up first; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Installez-en un d’abord ; dans un clone, exécutez « python3 packaging/dev.py setup ».</translation>
    </message>
    <message>
        <source>Set the engine up again, and it is fetched for this card.</source>
        <translation>Installez de nouveau le moteur : il sera téléchargé pour cette carte.</translation>
    </message>
    <message>
        <source>Set the engine up for this card under Settings. Home says what is the matter with the card.</source>
        <translation>Installez le moteur pour cette carte dans les Paramètres. L’Accueil dit ce qui ne va pas avec la carte.</translation>
    </message>
    <message>
        <source>Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>Installez le moteur sous Réglages ; dans un clone, lancez « python3 packaging/dev.py setup ».</translation>
    </message>
    <message>
        <source>Set the share of general examples to 0.</source>
        <translation>Mettez la part d’exemples généraux à 0.</translation>
    </message>
    <message>
        <source>Set up the engine; the button leads there.</source>
        <translation>Installez le moteur ; le bouton y mène.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Sign in and accept the terms at {page}; some makers look at each request, which can take days. A fine-grained token also needs the right to read gated repositories ({tokens}).</source>
        <translation>Connectez-vous et acceptez les conditions sur {page} ; certains auteurs examinent chaque demande, ce qui peut prendre des jours. Un jeton à droits détaillés (fine-grained) a aussi besoin du droit de lire les dépôts à accès contrôlé ({tokens}).</translation>
    </message>
    <message>
        <source>Single facts are still better looked up</source>
        <translation>Mieux vaut toujours chercher les faits isolés</translation>
    </message>
    <message>
        <source>Small cards and devices</source>
        <translation>Petites cartes et petits appareils</translation>
    </message>
    <message>
        <source>So close to one half, no useful number of further votes can be named.</source>
        <translation>Si près de la moitié, aucun nombre utile de votes supplémentaires ne peut être indiqué.</translation>
    </message>
    <message>
        <source>Some answers are empty</source>
        <translation>Certaines réponses sont vides</translation>
    </message>
    <message>
        <source>Some answers are not learned</source>
        <translation>Certaines réponses ne sont pas apprises</translation>
    </message>
    <message>
        <source>Some answers do not come to an end</source>
        <translation>Certaines réponses ne se terminent pas</translation>
    </message>
    <message>
        <source>Some answers were left out</source>
        <translation>Certaines réponses ont été écartées</translation>
    </message>
    <message>
        <source>Some examples were cut</source>
        <translation>Des exemples ont été coupés</translation>
    </message>
    <message>
        <source>Some held-out examples are set apart</source>
        <translation>Certains exemples mis de côté sont traités à part</translation>
    </message>
    <message>
        <source>Some labels occur only once</source>
        <translation>Certaines étiquettes n’apparaissent qu’une fois</translation>
    </message>
    <message>
        <source>Some pairs prefer nothing</source>
        <translation>Dans certaines paires, rien n’est préféré</translation>
    </message>
    <message>
        <source>Some pairs were left out</source>
        <translation>Certaines paires ont été écartées</translation>
    </message>
    <message>
        <source>Some questions are too long for this model</source>
        <translation>Certaines questions sont trop longues pour ce modèle</translation>
    </message>
    <message>
        <source>Some texts have no label</source>
        <translation>Certains textes n’ont pas d’étiquette</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>Un problème imprévu est survenu</translation>
    </message>
    <message>
        <source>Sorting and extracting</source>
        <translation>Classer et extraire</translation>
    </message>
    <message>
        <source>Split it, or save it as JSON Lines, CSV or Parquet.</source>
        <translation>Divisez-le, ou enregistrez-le en JSON Lines, CSV ou Parquet.</translation>
    </message>
    <message>
        <source>Start a new run with the same recipe.</source>
        <translation>Démarrez une nouvelle session avec la même recette.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>Start one under New run.</source>
        <translation>Commencez-en une sous « Nouvelle session ».</translation>
    </message>
    <message>
        <source>Stop it or take it out of the queue first.</source>
        <translation>Arrêtez-la ou retirez-la d’abord de la file d’attente.</translation>
    </message>
    <message>
        <source>Stop, and start again with half the learning rate.</source>
        <translation>Arrêtez, et recommencez avec la moitié du taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.</source>
        <translation>Désactivez-le dans les Réglages (ou HF_HUB_OFFLINE dans l’environnement), ou utilisez un modèle présent sur ce PC.</translation>
    </message>
    <message>
        <source>Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.</source>
        <translation>Prenez des fichiers JSON Lines, JSON, CSV, Parquet, Excel, texte, Markdown, HTML, PDF, Word ou EPUB.</translation>
    </message>
    <message>
        <source>Take a base model for text, or folders of images as examples.</source>
        <translation>Prenez un modèle de base pour le texte, ou des dossiers d’images comme exemples.</translation>
    </message>
    <message>
        <source>Take a base model that sees images.</source>
        <translation>Prenez un modèle de base qui voit des images.</translation>
    </message>
    <message>
        <source>Take a base model that writes, or examples that are texts with labels.</source>
        <translation>Prenez un modèle de base qui écrit, ou des exemples qui sont des textes avec étiquettes.</translation>
    </message>
    <message>
        <source>Take a larger form, or the merged model, which is whole.</source>
        <translation>Prenez une forme plus grande, ou le modèle fusionné, qui est entier.</translation>
    </message>
    <message>
        <source>Take another model, such as one of the recommended ones.</source>
        <translation>Prenez un autre modèle, par exemple l’un des modèles recommandés.</translation>
    </message>
    <message>
        <source>Take care whom such a file comes from. Put a name there instead, or save the recipe again.</source>
        <translation>Soyez attentif à l’origine d’un tel fichier. Mettez-y un nom à la place, ou enregistrez de nouveau la recette.</translation>
    </message>
    <message>
        <source>Take fewer at a time.</source>
        <translation>Prenez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Take fewer prompts; for data to learn from there is Datasets.</source>
        <translation>Prenez moins de prompts ; pour des données dont apprendre, il y a Jeux de données.</translation>
    </message>
    <message>
        <source>Take fewer.</source>
        <translation>Prenez-en moins.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.</source>
        <translation>Prenez plus de {fewest} étapes (plus d’époques, ou moins de lignes par étape), ou un départ en douceur plus court.</translation>
    </message>
    <message>
        <source>Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.</source>
        <translation>Prenez du texte avec un prompt par ligne, ou du JSON Lines avec « prompt » ou « messages ».</translation>
    </message>
    <message>
        <source>Take the Hub itself instead of a mirror (Settings, “Hub address”).</source>
        <translation>Utilisez le Hub lui-même au lieu d’un miroir (Réglages, « Adresse du Hub »).</translation>
    </message>
    <message>
        <source>Take the base model that it belongs to.</source>
        <translation>Prenez le modèle de base auquel il appartient.</translation>
    </message>
    <message>
        <source>Take the field out, or save the recipe again.</source>
        <translation>Retirez le champ, ou enregistrez de nouveau la recette.</translation>
    </message>
    <message>
        <source>Take the file of a language model.</source>
        <translation>Prenez le fichier d’un modèle de langue.</translation>
    </message>
    <message>
        <source>Take the file of the language model that it belongs to.</source>
        <translation>Prenez le fichier du modèle de langue auquel il appartient.</translation>
    </message>
    <message>
        <source>Take the file with the weights.</source>
        <translation>Prenez le fichier avec les poids.</translation>
    </message>
    <message>
        <source>Take the model it belongs to{base}.</source>
        <translation>Prenez le modèle auquel il appartient{base}.</translation>
    </message>
    <message>
        <source>Take the model they were made from{base}.</source>
        <translation>Prenez le modèle dont ils ont été tirés{base}.</translation>
    </message>
    <message>
        <source>Take the runs out of the queue first (Runs).</source>
        <translation>Retirez d’abord les sessions de la file d’attente (Sessions).</translation>
    </message>
    <message>
        <source>Take them out of one of the two files.</source>
        <translation>Retirez-les de l’un des deux fichiers.</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF.</source>
        <translation>Accepte les dossiers de modèles Llama, Mistral, Gemma et Phi ; pour les autres, exportez en GGUF.</translation>
    </message>
    <message>
        <source>That base model is not on this PC yet.</source>
        <translation>Ce modèle de base n’est pas encore sur ce PC.</translation>
    </message>
    <message>
        <source>That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got better is mostly chance.</source>
        <translation>Cela suffit pour essayer, et pour enseigner un ton ou une forme. En dessous de {wanted} exemples, savoir si c’est devenu meilleur relève surtout du hasard.</translation>
    </message>
    <message>
        <source>That is learned by going on reading them: about {pages} pages are enough.</source>
        <translation>Cela s’apprend en continuant à les lire : environ {pages} pages suffisent.</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.</source>
        <translation>Cette part de la somme pondérée des parties, mesurée par le carré de sa taille, est gardée ; le reste est écarté.</translation>
    </message>
    <message>
        <source>The GGUF file cannot be read</source>
        <translation>Le fichier GGUF ne peut pas être lu</translation>
    </message>
    <message>
        <source>The GGUF file is not complete</source>
        <translation>Le fichier GGUF n’est pas complet</translation>
    </message>
    <message>
        <source>The GGUF file is not there</source>
        <translation>Le fichier GGUF n’est pas là</translation>
    </message>
    <message>
        <source>The Hub asks for a pause</source>
        <translation>Le Hub demande une pause</translation>
    </message>
    <message>
        <source>The Hub could not be found</source>
        <translation>Le Hub n’a pas été trouvé</translation>
    </message>
    <message>
        <source>The Hub could not be reached</source>
        <translation>Le Hub n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The Hub does not allow this</source>
        <translation>Le Hub ne permet pas cela</translation>
    </message>
    <message>
        <source>The Hub does not allow this upload</source>
        <translation>Le Hub ne permet pas cet envoi</translation>
    </message>
    <message>
        <source>The Hub does not hand out {repo} any more.</source>
        <translation>Le Hub ne distribue plus {repo}.</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Le Hub ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>The Hub has a problem of its own</source>
        <translation>Le Hub a lui-même un problème</translation>
    </message>
    <message>
        <source>The Hub's answer is far too long</source>
        <translation>La réponse du Hub est bien trop longue</translation>
    </message>
    <message>
        <source>The Modelfile beside it has template and stop words.</source>
        <translation>Le Modelfile à côté contient le gabarit et les mots d’arrêt.</translation>
    </message>
    <message>
        <source>The Modelfile says nothing about the chat template</source>
        <translation>Le Modelfile ne dit rien du gabarit de discussion</translation>
    </message>
    <message>
        <source>The NVIDIA driver answered with an error.</source>
        <translation>Le pilote NVIDIA a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running</source>
        <translation>Le pilote NVIDIA ne fonctionne pas</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running, so its card cannot be used.</source>
        <translation>Le pilote NVIDIA ne fonctionne pas ; sa carte ne peut donc pas être utilisée.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is running but sees no card.</source>
        <translation>Le pilote NVIDIA fonctionne mais ne voit aucune carte.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old</source>
        <translation>Le pilote NVIDIA est trop ancien</translation>
    </message>
    <message>
        <source>The NVIDIA driver was just updated</source>
        <translation>Le pilote NVIDIA vient d’être mis à jour</translation>
    </message>
    <message>
        <source>The NVIDIA driver's library (NVML) is not installed on this PC.</source>
        <translation>La bibliothèque du pilote NVIDIA (NVML) n’est pas installée sur ce PC.</translation>
    </message>
    <message>
        <source>The PDF could not be made</source>
        <translation>Le PDF n’a pas pu être fait</translation>
    </message>
    <message>
        <source>The Python packages for training are missing: {cause}.</source>
        <translation>Il manque les paquets Python pour l’entraînement : {cause}.</translation>
    </message>
    <message>
        <source>The adapter alone cannot carry a strength</source>
        <translation>L’adaptateur seul ne peut pas porter de force</translation>
    </message>
    <message>
        <source>The adapter cannot be merged into this model</source>
        <translation>L’adaptateur ne peut pas être fusionné dans ce modèle</translation>
    </message>
    <message>
        <source>The adapter does not go onto this base model</source>
        <translation>L’adaptateur ne va pas sur ce modèle de base</translation>
    </message>
    <message>
        <source>The adapter gives another model than the tuned one</source>
        <translation>L’adaptateur donne un autre modèle que le modèle affiné</translation>
    </message>
    <message>
        <source>The adapter gives the tuned model</source>
        <translation>L’adaptateur donne le modèle affiné</translation>
    </message>
    <message>
        <source>The adapter has no weights</source>
        <translation>L’adaptateur n’a pas de poids</translation>
    </message>
    <message>
        <source>The adapter is not there</source>
        <translation>L’adaptateur n’est pas là</translation>
    </message>
    <message>
        <source>The adapter names it, and all its shapes agree.</source>
        <translation>L’adaptateur la nomme, et toutes ses dimensions concordent.</translation>
    </message>
    <message>
        <source>The adapter names {named}, and none of the {count} models known here has its shapes.</source>
        <translation>L’adaptateur nomme {named}, et aucun des {count} modèles connus ici n’a ses dimensions.</translation>
    </message>
    <message>
        <source>The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with every model built the same.</source>
        <translation>L’adaptateur nomme {named}, qui n’est pas connu ici. Toutes ses dimensions concordent avec {base}, mais aussi avec tout modèle bâti de même.</translation>
    </message>
    <message>
        <source>The adapter's base model is not on this PC</source>
        <translation>Le modèle de base de l’adaptateur n’est pas sur ce PC</translation>
    </message>
    <message>
        <source>The adapter's configuration cannot be read</source>
        <translation>La configuration de l’adaptateur ne peut pas être lue</translation>
    </message>
    <message>
        <source>The adapter's configuration makes no sense</source>
        <translation>La configuration de l’adaptateur n’a pas de sens</translation>
    </message>
    <message>
        <source>The adapter's weights are damaged</source>
        <translation>Les poids de l’adaptateur sont endommagés</translation>
    </message>
    <message>
        <source>The adapter's weights are not what its configuration says</source>
        <translation>Les poids de l’adaptateur ne sont pas ce que dit sa configuration</translation>
    </message>
    <message>
        <source>The address before it is kept.</source>
        <translation>L’adresse d’avant est gardée.</translation>
    </message>
    <message>
        <source>The answers are much longer than expected</source>
        <translation>Les réponses sont bien plus longues qu’attendu</translation>
    </message>
    <message>
        <source>The answers are much shorter than expected</source>
        <translation>Les réponses sont bien plus courtes qu’attendu</translation>
    </message>
    <message>
        <source>The answers repeat themselves</source>
        <translation>Les réponses se répètent</translation>
    </message>
    <message>
        <source>The answers would not fit</source>
        <translation>Les réponses ne tiendraient pas</translation>
    </message>
    <message>
        <source>The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.</source>
        <translation>Le dernier tour de l’assistant est introuvable dans la conversation mise en forme ; on ne sait donc pas quoi apprendre.</translation>
    </message>
    <message>
        <source>The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned model {now}. Its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>La base fait à peine mieux que le hasard ({chance}) sur {count} questions générales : {before}, et le modèle affiné {now}. Sa surprise devant un texte courant (perplexité) : {rise}.</translation>
    </message>
    <message>
        <source>The base model changed since this run was made</source>
        <translation>Le modèle de base a changé depuis la création de cette session</translation>
    </message>
    <message>
        <source>The base model could not be loaded</source>
        <translation>Le modèle de base n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The base model differs</source>
        <translation>Le modèle de base diffère</translation>
    </message>
    <message>
        <source>The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.</source>
        <translation>Le modèle de base n’a pas de gabarit de discussion à lui ; « User: … Assistant: … » est donc utilisé et enregistré avec l’adaptateur.</translation>
    </message>
    <message>
        <source>The base model here is another than this adapter was matched with</source>
        <translation>Le modèle de base ici n’est pas celui auquel cet adaptateur a été associé</translation>
    </message>
    <message>
        <source>The base model is not here</source>
        <translation>Le modèle de base n’est pas ici</translation>
    </message>
    <message>
        <source>The base model is not there</source>
        <translation>Le modèle de base n’est pas là</translation>
    </message>
    <message>
        <source>The base model of this adapter is not here</source>
        <translation>Le modèle de base de cet adaptateur n’est pas ici</translation>
    </message>
    <message>
        <source>The base model of “{name}” is not here</source>
        <translation>Le modèle de base de « {name} » n’est pas ici</translation>
    </message>
    <message>
        <source>The base model reads the answers first</source>
        <translation>Le modèle de base lit d’abord les réponses</translation>
    </message>
    <message>
        <source>The base model stays as it is. An instruction and a few fitting examples stand in front of each question.</source>
        <translation>Le modèle de base reste tel quel. Une consigne et quelques exemples adaptés précèdent chaque question.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from those.</source>
        <translation>Le modèle de base reste tel quel. Les passages qui conviennent à une question sont mis dans le prompt, et il répond à partir d’eux.</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit best stand in front of each question.</source>
        <translation>Le modèle de base reste tel quel. Les passages qui conviennent le mieux précèdent chaque question.</translation>
    </message>
    <message>
        <source>The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.</source>
        <translation>Le modèle de base reste tel quel ; de petits ajouts à côté de ses poids (LoRA, ou QLoRA en 4 bits) apprennent.</translation>
    </message>
    <message>
        <source>The base model with examples is as good</source>
        <translation>Le modèle de base avec des exemples est aussi bon</translation>
    </message>
    <message>
        <source>The base model with examples is better</source>
        <translation>Le modèle de base avec des exemples est meilleur</translation>
    </message>
    <message>
        <source>The base was quantised anew</source>
        <translation>La base a été quantifiée de nouveau</translation>
    </message>
    <message>
        <source>The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.</source>
        <translation>La base {base} est sous {licence}, l’adaptateur sous {own} ; la page de l’export nomme les deux.</translation>
    </message>
    <message>
        <source>The best look cannot be kept</source>
        <translation>Le meilleur état ne peut pas être gardé</translation>
    </message>
    <message>
        <source>The best look is kept</source>
        <translation>Le meilleur état est gardé</translation>
    </message>
    <message>
        <source>The best one reached {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>Le meilleur a atteint {score} sur vos exemples mis de côté, pour {ceiling} atteignables.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples).</source>
        <translation>Le meilleur prompt obtient {score} de ce qui est atteignable ({low} à {high}, sur {count} exemples mis de côté).</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); at least {enough} are needed.</source>
        <translation>Le meilleur prompt obtient {score} de ce qui est atteignable ({low} à {high}, sur {count} exemples mis de côté) ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); {gap} are missing.</source>
        <translation>Le meilleur prompt obtient {score} de ce qui est atteignable ({low} à {high}, sur {count} exemples mis de côté) ; il manque {gap}.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>Le meilleur prompt atteint {score} sur vos exemples mis de côté, pour {ceiling} atteignables.</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>Le meilleur prompt atteint {score} sur vos exemples mis de côté, pour {ceiling} atteignables. L’entraînement n’a presque plus rien à gagner.</translation>
    </message>
    <message>
        <source>The best prompt's answers share {score} of what can be reached ({low} to {high}, by {count} held-out examples) with the expected ones, letter by letter. There are many good answers to such questions, so even a perfect model does not reach 100 %.</source>
        <translation>Les réponses du meilleur prompt partagent {score} de ce qui est atteignable ({low} à {high}, sur {count} exemples mis de côté) avec celles attendues, lettre par lettre. De telles questions ont beaucoup de bonnes réponses ; même un modèle parfait n’atteint donc pas 100 %.</translation>
    </message>
    <message>
        <source>The better answer is nearly always the longer one</source>
        <translation>La meilleure réponse est presque toujours la plus longue</translation>
    </message>
    <message>
        <source>The card does not tell its temperature or its power, so that the limit under Settings has no effect here.</source>
        <translation>La carte n’indique ni sa température ni sa puissance ; la limite des Réglages n’a donc aucun effet ici.</translation>
    </message>
    <message>
        <source>The card drew {watts} W on average. Training waits between rows to stay below {limit} W.</source>
        <translation>La carte a consommé {watts} W en moyenne. L’entraînement attend entre les lignes pour rester sous {limit} W.</translation>
    </message>
    <message>
        <source>The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.</source>
        <translation>La carte a {total:memory}, dont {free:memory} libres ; cette session en occupait déjà {held:memory}.</translation>
    </message>
    <message>
        <source>The card is cooling down</source>
        <translation>La carte refroidit</translation>
    </message>
    <message>
        <source>The card is divided by MIG, and Tunesmith trains on whole cards only.</source>
        <translation>La carte est divisée par MIG, et Tunesmith n’entraîne que sur des cartes entières.</translation>
    </message>
    <message>
        <source>The card's limit cannot be kept</source>
        <translation>La limite de la carte ne peut pas être respectée</translation>
    </message>
    <message>
        <source>The card's memory overflows into the PC's</source>
        <translation>La mémoire de la carte déborde dans celle du PC</translation>
    </message>
    <message>
        <source>The changed tensors take the place of the base's own.</source>
        <translation>Les tenseurs modifiés prennent la place de ceux de la base.</translation>
    </message>
    <message>
        <source>The chat template that goes along gives another text than in training, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>Le gabarit de discussion qui l’accompagne donne un autre texte qu’à l’entraînement ; le modèle lit donc ce sur quoi il n’a pas été entraîné, même si tout le reste concorde.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another recipe</source>
        <translation>Le point de reprise appartient à une autre recette</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read</source>
        <translation>Le point de reprise ne peut pas être lu</translation>
    </message>
    <message>
        <source>The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.</source>
        <translation>Le point de reprise a été écrit avec {before} ; ici, c’est {now}. L’entraînement continue, mais pas au bit près comme là-bas.</translation>
    </message>
    <message>
        <source>The column to split by is not there</source>
        <translation>La colonne selon laquelle répartir n’est pas là</translation>
    </message>
    <message>
        <source>The comparison took too long</source>
        <translation>La comparaison a pris trop de temps</translation>
    </message>
    <message>
        <source>The config.json in {path} asks for program code from the internet, which Tunesmith never runs.</source>
        <translation>Le config.json de {path} demande du code venu d’internet, que Tunesmith n’exécute jamais.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connexion s’est interrompue</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>La connexion n’est pas reconnue comme sûre</translation>
    </message>
    <message>
        <source>The connection to the Hub is not safe</source>
        <translation>La connexion au Hub n’est pas sûre</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>La conversation est gardée.</translation>
    </message>
    <message>
        <source>The conversation is not there</source>
        <translation>La conversation n’est pas là</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>La conversation est trop longue pour ce modèle</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>Le fichier endommagé est gardé : {aside}.</translation>
    </message>
    <message>
        <source>The data does not fit into this PC's memory</source>
        <translation>Les données ne tiennent pas dans la mémoire de ce PC</translation>
    </message>
    <message>
        <source>The data is not here</source>
        <translation>Les données ne sont pas ici</translation>
    </message>
    <message>
        <source>The dataset could not be changed</source>
        <translation>Le jeu de données n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>Le jeu de données est resté tel quel.</translation>
    </message>
    <message>
        <source>The dataset is not ready yet</source>
        <translation>Le jeu de données n’est pas encore prêt</translation>
    </message>
    <message>
        <source>The dataset is not there</source>
        <translation>Le jeu de données n’est pas là</translation>
    </message>
    <message>
        <source>The dataset's own copy is damaged</source>
        <translation>La copie propre au jeu de données est endommagée</translation>
    </message>
    <message>
        <source>The dataset's settings cannot be read</source>
        <translation>Les réglages du jeu de données ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The doctor offers no fix “{code}” for “{name}”.</source>
        <translation>Le diagnostic ne propose aucune correction « {code} » pour « {name} ».</translation>
    </message>
    <message>
        <source>The documents come first</source>
        <translation>Les documents viennent d’abord</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>Le téléchargement s’est interrompu</translation>
    </message>
    <message>
        <source>The download came to a standstill</source>
        <translation>Le téléchargement s’est immobilisé</translation>
    </message>
    <message>
        <source>The drive became full</source>
        <translation>Le disque s’est rempli</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The driver lost contact with the card.</source>
        <translation>Le pilote a perdu le contact avec la carte.</translation>
    </message>
    <message>
        <source>The engine did not understand</source>
        <translation>Le moteur n’a pas compris</translation>
    </message>
    <message>
        <source>The engine does not fit on this drive</source>
        <translation>Le moteur ne tient pas sur ce disque</translation>
    </message>
    <message>
        <source>The engine gave no answer</source>
        <translation>Le moteur n’a pas répondu</translation>
    </message>
    <message>
        <source>The engine is being set up already</source>
        <translation>Le moteur est déjà en cours d’installation</translation>
    </message>
    <message>
        <source>The engine is in use</source>
        <translation>Le moteur est utilisé</translation>
    </message>
    <message>
        <source>The engine on this PC is the build for the processor, which cannot use a graphics card.</source>
        <translation>Le moteur de ce PC est la version pour le processeur, qui ne peut pas utiliser de carte graphique.</translation>
    </message>
    <message>
        <source>The evaluation is saved</source>
        <translation>L’évaluation est enregistrée</translation>
    </message>
    <message>
        <source>The evaluation is saved, but not compared</source>
        <translation>L’évaluation est enregistrée, mais pas comparée</translation>
    </message>
    <message>
        <source>The example was not added</source>
        <translation>L’exemple n’a pas été ajouté</translation>
    </message>
    <message>
        <source>The examples are being learned by heart</source>
        <translation>Les exemples sont appris par cœur</translation>
    </message>
    <message>
        <source>The examples go into the prompt</source>
        <translation>Les exemples vont dans le prompt</translation>
    </message>
    <message>
        <source>The expected answer is “{answer}” {count} times; saying that always would be right always.</source>
        <translation>La réponse attendue est « {answer} » {count} fois ; la dire toujours serait toujours juste.</translation>
    </message>
    <message>
        <source>The export needs an empty folder</source>
        <translation>L’export demande un dossier vide</translation>
    </message>
    <message>
        <source>The exported files are untouched.</source>
        <translation>Les fichiers exportés sont intacts.</translation>
    </message>
    <message>
        <source>The features of each example are worked out once and kept; the head itself learns in seconds.</source>
        <translation>Les caractéristiques de chaque exemple sont calculées une fois et gardées ; la tête elle-même apprend en quelques secondes.</translation>
    </message>
    <message>
        <source>The field could be learned from them.</source>
        <translation>Le domaine pourrait en être appris.</translation>
    </message>
    <message>
        <source>The field is learned from raw documents, what to do with it from your examples, in one run.</source>
        <translation>Le domaine s’apprend de documents bruts, ce qu’il faut en faire de vos exemples, en une seule session.</translation>
    </message>
    <message>
        <source>The field is unusual</source>
        <translation>Le domaine est inhabituel</translation>
    </message>
    <message>
        <source>The field is unusual, and there is a task</source>
        <translation>Le domaine est inhabituel, et il y a une tâche</translation>
    </message>
    <message>
        <source>The field is unusual, and you have documents of it</source>
        <translation>Le domaine est inhabituel, et vous en avez des documents</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>Le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file itself names it as its model.</source>
        <translation>Le fichier lui-même le nomme comme son modèle.</translation>
    </message>
    <message>
        <source>The file names it as where it comes from. It has not been compared with the file yet.</source>
        <translation>Le fichier le nomme comme son origine. Il n’a pas encore été comparé au fichier.</translation>
    </message>
    <message>
        <source>The file says that its model was made from it. What was trained into it since is not in this base.</source>
        <translation>Le fichier dit que son modèle en a été tiré. Ce qui y a été entraîné depuis n’est pas dans cette base.</translation>
    </message>
    <message>
        <source>The file was damaged, so everything is set as at the first start.</source>
        <translation>Le fichier était endommagé ; tout est donc réglé comme au premier démarrage.</translation>
    </message>
    <message>
        <source>The files of “{name}” have not been read to the end.</source>
        <translation>Les fichiers de « {name} » n’ont pas été lus jusqu’au bout.</translation>
    </message>
    <message>
        <source>The first to chat in a terminal, the second to serve it.</source>
        <translation>La première pour discuter dans un terminal, la seconde pour le servir.</translation>
    </message>
    <message>
        <source>The first {steps} of {all} steps go over the documents once; the examples follow.</source>
        <translation>Les {steps} premières étapes sur {all} parcourent les documents une fois ; les exemples suivent.</translation>
    </message>
    <message>
        <source>The folder does not hold everything</source>
        <translation>Le dossier ne contient pas tout</translation>
    </message>
    <message>
        <source>The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.</source>
        <translation>Le modèle figé n’a guère rencontré de tels textes. Avec {rows} exemples, sa lecture même peut être adaptée.</translation>
    </message>
    <message>
        <source>The general questions cannot be read</source>
        <translation>Les questions générales ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The graphics card can train.</source>
        <translation>La carte graphique peut entraîner.</translation>
    </message>
    <message>
        <source>The graphics card cannot be read</source>
        <translation>La carte graphique ne peut pas être lue</translation>
    </message>
    <message>
        <source>The graphics card cannot be used</source>
        <translation>La carte graphique ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The graphics card fell away</source>
        <translation>La carte graphique a décroché</translation>
    </message>
    <message>
        <source>The graphics card has fallen off the bus</source>
        <translation>La carte graphique s’est détachée du bus</translation>
    </message>
    <message>
        <source>The graphics card is split into slices</source>
        <translation>La carte graphique est découpée en tranches</translation>
    </message>
    <message>
        <source>The graphics card may not be used</source>
        <translation>La carte graphique ne peut pas être utilisée par ce compte</translation>
    </message>
    <message>
        <source>The graphics card stopped working on this run</source>
        <translation>La carte graphique a cessé de fonctionner pendant cette session</translation>
    </message>
    <message>
        <source>The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison would look better than the model is.</source>
        <translation>Le fichier mis de côté a {held_out} lignes. Ce qui a servi à l’entraînement reçoit de toute façon de bonnes réponses ; la comparaison paraîtrait donc meilleure que le modèle.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.</source>
        <translation>La perte de validation ne s’est pas améliorée pendant {looks} contrôles. Le meilleur état, après l’étape {step}, est gardé.</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, not the best look, after step {step}.</source>
        <translation>La perte de validation ne s’est pas améliorée pendant {looks} contrôles. C’est la dernière étape qui est gardée, comme le dit la recette, et non le meilleur état, après l’étape {step}.</translation>
    </message>
    <message>
        <source>The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the training loss went on falling.</source>
        <translation>La perte de validation était la meilleure à l’étape {best_step} avec {best} et elle est remontée à {now} à l’étape {step}, pendant que la perte d’entraînement continuait de baisser.</translation>
    </message>
    <message>
        <source>The image model lacks a file</source>
        <translation>Il manque un fichier au modèle d’images</translation>
    </message>
    <message>
        <source>The images are unusual</source>
        <translation>Les images sont inhabituelles</translation>
    </message>
    <message>
        <source>The index cannot be understood</source>
        <translation>L’index ne peut pas être compris</translation>
    </message>
    <message>
        <source>The index does not have this package</source>
        <translation>L’index n’a pas ce paquet</translation>
    </message>
    <message>
        <source>The index offers other files than it should</source>
        <translation>L’index propose d’autres fichiers que prévu</translation>
    </message>
    <message>
        <source>The installer said: {cause}</source>
        <translation>L’installateur a répondu : {cause}</translation>
    </message>
    <message>
        <source>The labels are uneven: one row has the rarest</source>
        <translation>Les étiquettes sont inégales : une ligne a la plus rare</translation>
    </message>
    <message>
        <source>The labels are uneven: {rows} rows have the rarest</source>
        <translation>Les étiquettes sont inégales : {rows} lignes ont la plus rare</translation>
    </message>
    <message>
        <source>The labels change often</source>
        <translation>Les étiquettes changent souvent</translation>
    </message>
    <message>
        <source>The last checkpoint of the run is kept.</source>
        <translation>Le dernier point de reprise de la session est gardé.</translation>
    </message>
    <message>
        <source>The licence of the adapter is not known</source>
        <translation>La licence de l’adaptateur n’est pas connue</translation>
    </message>
    <message>
        <source>The licence of the base model is not known</source>
        <translation>La licence du modèle de base n’est pas connue</translation>
    </message>
    <message>
        <source>The limit can be changed under Settings at any time.</source>
        <translation>La limite peut être modifiée à tout moment dans les Réglages.</translation>
    </message>
    <message>
        <source>The limit of {limit} °C can be changed under Settings at any time.</source>
        <translation>La limite de {limit} °C peut être modifiée à tout moment dans les Réglages.</translation>
    </message>
    <message>
        <source>The log of the run has the details.</source>
        <translation>Le journal de la session contient les détails.</translation>
    </message>
    <message>
        <source>The longest answer ({answer} tokens) must be shorter than the longest example ({context}).</source>
        <translation>La réponse la plus longue ({answer} tokens) doit être plus courte que l’exemple le plus long ({context}).</translation>
    </message>
    <message>
        <source>The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the model's row is cut off.</source>
        <translation>La plus longue a {longest} caractères, alors que presque toutes les autres restent sous {usual}. Ce qui ne tient pas dans la ligne du modèle est coupé.</translation>
    </message>
    <message>
        <source>The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.</source>
        <translation>La perte était descendue à {lowest} et elle est bien au-dessus depuis {count} étapes, à {now} en moyenne.</translation>
    </message>
    <message>
        <source>The loss was {first} at first and is {now} after {step} steps.</source>
        <translation>La perte était de {first} au début et elle est de {now} après {step} étapes.</translation>
    </message>
    <message>
        <source>The measurement gave a number that makes no sense: {cause}.</source>
        <translation>La mesure a donné un nombre qui n’a pas de sens : {cause}.</translation>
    </message>
    <message>
        <source>The merged model answers otherwise than the tuned model</source>
        <translation>Le modèle fusionné répond autrement que le modèle affiné</translation>
    </message>
    <message>
        <source>The merged model is nearly the tuned model</source>
        <translation>Le modèle fusionné est presque le modèle affiné</translation>
    </message>
    <message>
        <source>The merged model is the tuned model</source>
        <translation>Le modèle fusionné est le modèle affiné</translation>
    </message>
    <message>
        <source>The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.</source>
        <translation>La méthode « {method} » change des poids du modèle lui-même, et la recette les garde en 4 bits.</translation>
    </message>
    <message>
        <source>The model answered {count} held-out examples; the score is {now}.</source>
        <translation>Le modèle a répondu à {count} exemples mis de côté ; le score est {now}.</translation>
    </message>
    <message>
        <source>The model could not be written as GGUF</source>
        <translation>Le modèle n’a pas pu être écrit en GGUF</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>Le modèle obtient {tuned} ; dire toujours la réponse la plus courante obtiendrait {base}. Un seul exemple mis de côté est trop peu pour le dire ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>Le modèle obtient {tuned} ; dire toujours la réponse la plus courante obtiendrait {base}. {count} exemples mis de côté sont trop peu pour le dire ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>The model has no such layers</source>
        <translation>Le modèle n’a pas de telles couches</translation>
    </message>
    <message>
        <source>The model has no tokenizer</source>
        <translation>Le modèle n’a pas de tokenizer</translation>
    </message>
    <message>
        <source>The model has no weights</source>
        <translation>Le modèle n’a pas de poids</translation>
    </message>
    <message>
        <source>The model is not complete</source>
        <translation>Le modèle n’est pas complet</translation>
    </message>
    <message>
        <source>The model knows its language already.</source>
        <translation>Le modèle connaît déjà sa langue.</translation>
    </message>
    <message>
        <source>The model learns to give better answers rather than worse ones, and is held close to how it was.</source>
        <translation>Le modèle apprend à donner de meilleures réponses plutôt que de moins bonnes, et est tenu proche de ce qu’il était.</translation>
    </message>
    <message>
        <source>The model sees them more often than the others and learns them by heart. That is {share} % of all rows.</source>
        <translation>Le modèle les voit plus souvent que les autres et les apprend par cœur. Cela fait {share} % de toutes les lignes.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your labels.</source>
        <translation>Le modèle reste tel quel ; seule une petite couche au-dessus de lui apprend vos étiquettes.</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your numbers.</source>
        <translation>Le modèle reste tel quel ; seule une petite couche au-dessus de lui apprend vos nombres.</translation>
    </message>
    <message>
        <source>The model would have to learn its language first.</source>
        <translation>Le modèle devrait d’abord apprendre sa langue.</translation>
    </message>
    <message>
        <source>The model's chat template does not work</source>
        <translation>Le gabarit de discussion du modèle ne fonctionne pas</translation>
    </message>
    <message>
        <source>The model's chat template hides the answer</source>
        <translation>Le gabarit de discussion du modèle cache la réponse</translation>
    </message>
    <message>
        <source>The model's description cannot be read</source>
        <translation>La description du modèle ne peut pas être lue</translation>
    </message>
    <message>
        <source>The model's own chat template has no place for one, or none that can be said in Ollama's language.</source>
        <translation>Le gabarit de discussion du modèle n’a pas de place pour un tel texte, ou aucune qui puisse se dire dans le langage d’Ollama.</translation>
    </message>
    <message>
        <source>The model's tokenizer cannot be read</source>
        <translation>Le tokenizer du modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>The model's tokenizer is missing</source>
        <translation>Le tokenizer du modèle manque</translation>
    </message>
    <message>
        <source>The model's weights are damaged</source>
        <translation>Les poids du modèle sont endommagés</translation>
    </message>
    <message>
        <source>The model's weights cannot be trusted</source>
        <translation>Les poids du modèle ne sont pas dignes de confiance</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: there seems to be no internet connection.</source>
        <translation>Le nom {host} n’a pas pu être résolu : il semble ne pas y avoir de connexion internet.</translation>
    </message>
    <message>
        <source>The new engine does not see the graphics card</source>
        <translation>Le nouveau moteur ne voit pas la carte graphique</translation>
    </message>
    <message>
        <source>The new engine does not start</source>
        <translation>Le nouveau moteur ne démarre pas</translation>
    </message>
    <message>
        <source>The new engine does not work</source>
        <translation>Le nouveau moteur ne fonctionne pas</translation>
    </message>
    <message>
        <source>The newer version could not be fetched</source>
        <translation>La version plus récente n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>The number format does not suit the card</source>
        <translation>Le format de nombres ne convient pas à la carte</translation>
    </message>
    <message>
        <source>The number format does not suit the device</source>
        <translation>Le format de nombres ne convient pas à l’appareil</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out so far: {count}.</source>
        <translation>Les nombres sont devenus infinis ou indéfinis à l’étape {step} ; ce qui est appris est donc resté tel quel. Étapes écartées jusqu’ici : {count}.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, which had to be left out.</source>
        <translation>Les nombres sont devenus infinis ou indéfinis à l’étape {step}, qui a dû être écartée.</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}; {count} steps had to be left out.</source>
        <translation>Les nombres sont devenus infinis ou indéfinis à l’étape {step} ; {count} étapes ont dû être écartées.</translation>
    </message>
    <message>
        <source>The old name is kept.</source>
        <translation>L’ancien nom est gardé.</translation>
    </message>
    <message>
        <source>The only vote prefers none of the two answers.</source>
        <translation>Le seul vote ne préfère aucune des deux réponses.</translation>
    </message>
    <message>
        <source>The only vote says that both are as good, or both bad.</source>
        <translation>Le seul vote dit que les deux se valent, ou que les deux sont mauvaises.</translation>
    </message>
    <message>
        <source>The other files are kept.</source>
        <translation>Les autres fichiers sont gardés.</translation>
    </message>
    <message>
        <source>The other files of the run are untouched.</source>
        <translation>Les autres fichiers de la session sont intacts.</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>Les paquets n’ont pas pu être installés</translation>
    </message>
    <message>
        <source>The process ended with code {code}.</source>
        <translation>Le processus s’est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>The process that draws it ended with code {code}: {cause}</source>
        <translation>Le processus qui le dessine s’est terminé avec le code {code} : {cause}</translation>
    </message>
    <message>
        <source>The process that reads it ended with code {code}. {cause}</source>
        <translation>Le processus qui les lit s’est terminé avec le code {code}. {cause}</translation>
    </message>
    <message>
        <source>The process was ended by signal {signal}; when memory runs out, the system does that.</source>
        <translation>Le processus a été arrêté par le signal {signal} ; le système fait cela quand la mémoire s’épuise.</translation>
    </message>
    <message>
        <source>The program's own Python is not there</source>
        <translation>Le Python du programme n’est pas là</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>Le proxy a bloqué cette connexion</translation>
    </message>
    <message>
        <source>The proxy does not let it through</source>
        <translation>Le proxy bloque la connexion</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered to {host}: {cause}.</source>
        <translation>Le proxy {proxy} a répondu pour {host} : {cause}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered: {cause}.</source>
        <translation>Le proxy {proxy} a répondu : {cause}.</translation>
    </message>
    <message>
        <source>The quality has dropped</source>
        <translation>La qualité a baissé</translation>
    </message>
    <message>
        <source>The quality has risen</source>
        <translation>La qualité a monté</translation>
    </message>
    <message>
        <source>The quality is as it was</source>
        <translation>La qualité est restée la même</translation>
    </message>
    <message>
        <source>The questions are too long for this model</source>
        <translation>Les questions sont trop longues pour ce modèle</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>La file d’attente ne peut pas être lue</translation>
    </message>
    <message>
        <source>The queue could not be changed</source>
        <translation>La file d’attente n’a pas pu être modifiée</translation>
    </message>
    <message>
        <source>The queue is as it was.</source>
        <translation>La file d’attente est restée telle quelle.</translation>
    </message>
    <message>
        <source>The queue is at work</source>
        <translation>La file d’attente est active</translation>
    </message>
    <message>
        <source>The queue was made anew, and is on hold</source>
        <translation>La file d’attente a été refaite et est suspendue</translation>
    </message>
    <message>
        <source>The recipe asks for streaming but keeps the weights in 16 bits.</source>
        <translation>La recette demande le chargement en continu mais garde les poids en 16 bits.</translation>
    </message>
    <message>
        <source>The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.</source>
        <translation>La recette demande la carte, mais PyTorch {torch} du moteur n’en trouve aucune qu’il puisse utiliser.</translation>
    </message>
    <message>
        <source>The recipe asks to compare {compare} held-out examples but sets none aside.</source>
        <translation>La recette demande de comparer {compare} exemples mis de côté mais n’en met aucun de côté.</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>La recette ne peut pas être lue</translation>
    </message>
    <message>
        <source>The recipe cannot be saved</source>
        <translation>La recette ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>The recipe file has a field that is not known</source>
        <translation>Le fichier de recette a un champ qui n’est pas connu</translation>
    </message>
    <message>
        <source>The recipe file has a hash that is none</source>
        <translation>Le fichier de recette a une empreinte qui n’en est pas une</translation>
    </message>
    <message>
        <source>The recipe file has a value that cannot be right</source>
        <translation>Le fichier de recette a une valeur qui ne peut pas être juste</translation>
    </message>
    <message>
        <source>The recipe file points to a place on the PC</source>
        <translation>Le fichier de recette renvoie à un endroit du PC</translation>
    </message>
    <message>
        <source>The recipe has an unknown field</source>
        <translation>La recette a un champ inconnu</translation>
    </message>
    <message>
        <source>The recipe is not there</source>
        <translation>La recette n’est pas là</translation>
    </message>
    <message>
        <source>The recipe lacks a value</source>
        <translation>Il manque une valeur à la recette</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.</source>
        <translation>La recette a appris {name} ({train} exemples, {held_out} mis de côté), et rien sur ce PC n’est identique.</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and {here_held_out}).</source>
        <translation>La recette a appris {name} ({train} exemples, {held_out} mis de côté) ; ceci est {here} ({here_train} et {here_held_out}).</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {model} reads text.</source>
        <translation>La recette apprend ce qui est sur des images, mais {model} lit du texte.</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {name} holds texts.</source>
        <translation>La recette apprend ce qui est sur des images, mais {name} contient des textes.</translation>
    </message>
    <message>
        <source>The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.</source>
        <translation>La recette fait apprendre les couches {chosen}, mais le modèle en a {layers}, comptées à partir de 0.</translation>
    </message>
    <message>
        <source>The recipe names documents beside its examples, but its objective is {objective}.</source>
        <translation>La recette nomme des documents à côté de ses exemples, mais son objectif est {objective}.</translation>
    </message>
    <message>
        <source>The recipe teaches {objective}, which “{name}” cannot teach.</source>
        <translation>La recette enseigne {objective}, ce que « {name} » ne peut pas enseigner.</translation>
    </message>
    <message>
        <source>The recipe trains only a new head, but its objective is {objective}.</source>
        <translation>La recette n’entraîne qu’une nouvelle tête, mais son objectif est {objective}.</translation>
    </message>
    <message>
        <source>The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.</source>
        <translation>La recette a été faite avec {name} ({source}) ; ici, c’est {here} ({here_source}), qui n’est pas le même.</translation>
    </message>
    <message>
        <source>The recipe's objective is {objective}, but {name} holds images.</source>
        <translation>L’objectif de la recette est {objective}, mais {name} contient des images.</translation>
    </message>
    <message>
        <source>The record of “{name}” was made anew</source>
        <translation>La fiche de « {name} » a été refaite</translation>
    </message>
    <message>
        <source>The result will not be quite the same. Fetch the same state of the model if that matters.</source>
        <translation>Le résultat ne sera pas tout à fait le même. Récupérez le même état du modèle si cela compte.</translation>
    </message>
    <message>
        <source>The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what is liked.</source>
        <translation>Les lignes n’ont pas de réponses meilleures et moins bonnes ; elles sont donc apprises telles quelles. Recueillez des paires ou des évaluations de ce qui plaît.</translation>
    </message>
    <message>
        <source>The rows have no labels</source>
        <translation>Les lignes n’ont pas d’étiquettes</translation>
    </message>
    <message>
        <source>The run is drifting away from what it had learned</source>
        <translation>La session s’éloigne de ce qu’elle avait appris</translation>
    </message>
    <message>
        <source>The run is hardly learning</source>
        <translation>La session n’apprend presque rien</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>La session est encore au travail</translation>
    </message>
    <message>
        <source>The run was paused by the system</source>
        <translation>Le système a mis la session en pause</translation>
    </message>
    <message>
        <source>The run {name} learned {objective}.</source>
        <translation>La session {name} a appris {objective}.</translation>
    </message>
    <message>
        <source>The run “{name}” does not say any more what it was made with: {cause}.</source>
        <translation>La session « {name} » ne dit plus avec quoi elle a été faite : {cause}.</translation>
    </message>
    <message>
        <source>The run “{name}” has no adapter and no changed weights yet.</source>
        <translation>La session « {name} » n’a encore ni adaptateur ni poids modifiés.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody liked.</source>
        <translation>La session « {name} » n’a mis aucun exemple de côté, ou seulement des exemples dont elle n’a jamais vu l’étiquette ou dont la réponse n’a plu à personne.</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside.</source>
        <translation>La session « {name} » n’a mis aucun exemple de côté.</translation>
    </message>
    <message>
        <source>The run's record cannot be read</source>
        <translation>La fiche de la session ne peut pas être lue</translation>
    </message>
    <message>
        <source>The running driver and its library are of different versions.</source>
        <translation>Le pilote en service et sa bibliothèque sont de versions différentes.</translation>
    </message>
    <message>
        <source>The same base model</source>
        <translation>Le même modèle de base</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>Les mêmes données</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation>Le serveur a cessé d’envoyer</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Le serveur refuse</translation>
    </message>
    <message>
        <source>The set-up ended unexpectedly</source>
        <translation>L’installation s’est terminée de façon inattendue</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The share of general examples is {share}, but what is learned is “{objective}”.</source>
        <translation>La part d’exemples généraux est de {share}, mais ce qui est appris est « {objective} ».</translation>
    </message>
    <message>
        <source>The signature of {address} does not belong to them.</source>
        <translation>La signature de {address} n’est pas la leur.</translation>
    </message>
    <message>
        <source>The smallest. Small models become unusable in it.</source>
        <translation>La plus petite. De petits modèles en deviennent inutilisables.</translation>
    </message>
    <message>
        <source>The split cannot be made like this</source>
        <translation>La répartition ne peut pas se faire ainsi</translation>
    </message>
    <message>
        <source>The starter model could not be fetched</source>
        <translation>Le modèle de départ n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>The system told it to end, as when the PC is switched off.</source>
        <translation>Le système lui a demandé de se terminer, comme quand on éteint le PC.</translation>
    </message>
    <message>
        <source>The system's keyring could not be used</source>
        <translation>Le trousseau du système n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>Les mots-clés ne peuvent pas être modifiés</translation>
    </message>
    <message>
        <source>The tags could not be changed</source>
        <translation>Les mots-clés n’ont pas pu être modifiés</translation>
    </message>
    <message>
        <source>The token before it, if any, is kept.</source>
        <translation>Le jeton d’avant, s’il y en a un, est gardé.</translation>
    </message>
    <message>
        <source>The token cannot be kept on this PC</source>
        <translation>Le jeton ne peut pas être gardé sur ce PC</translation>
    </message>
    <message>
        <source>The token of {name} is of the kind “Read”; sending needs one that may write.</source>
        <translation>Le jeton de {name} est du type « Read » ; l’envoi en demande un qui puisse écrire.</translation>
    </message>
    <message>
        <source>The token that ends an answer in training does not end one there: answers would go on and on.</source>
        <translation>Le token qui termine une réponse à l’entraînement n’en termine aucune ici : les réponses continueraient sans fin.</translation>
    </message>
    <message>
        <source>The token would travel where others can read it</source>
        <translation>Le jeton voyagerait là où d’autres peuvent le lire</translation>
    </message>
    <message>
        <source>The training data is not there</source>
        <translation>Les données d’entraînement ne sont pas là</translation>
    </message>
    <message>
        <source>The training engine is damaged</source>
        <translation>Le moteur d’entraînement est endommagé</translation>
    </message>
    <message>
        <source>The training engine is not installed</source>
        <translation>Le moteur d’entraînement n’est pas installé</translation>
    </message>
    <message>
        <source>The training engine is not set up yet</source>
        <translation>Le moteur d’entraînement n’est pas encore installé</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>Le modèle affiné obtient {tuned}, son modèle de base {base}. Un seul exemple mis de côté est trop peu pour le dire ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>Le modèle affiné obtient {tuned}, son modèle de base {base}. {count} exemples mis de côté sont trop peu pour le dire ; il en faut au moins {enough}.</translation>
    </message>
    <message>
        <source>The tuned model is worse than its base</source>
        <translation>Le modèle affiné est moins bon que sa base</translation>
    </message>
    <message>
        <source>The upload did not get through</source>
        <translation>L’envoi n’a pas abouti</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation>Le choix courant</translation>
    </message>
    <message>
        <source>The weights did not reach the graphics card in time</source>
        <translation>Les poids ne sont pas arrivés à temps à la carte graphique</translation>
    </message>
    <message>
        <source>The weights in {path} are stored in a reduced form that cannot be trained from.</source>
        <translation>Les poids de {path} sont stockés sous une forme réduite à partir de laquelle on ne peut pas entraîner.</translation>
    </message>
    <message>
        <source>The whole model does not fit into memory</source>
        <translation>Le modèle entier ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended with: {fault}.</source>
        <translation>La fenêtre ouverte le {when} s’est terminée par : {fault}.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended without a word: something else ended it, or the system did because memory was running out.</source>
        <translation>La fenêtre ouverte le {when} s’est terminée sans un mot : autre chose l’a arrêtée, ou le système, parce que la mémoire manquait.</translation>
    </message>
    <message>
        <source>The window that was opened on {when} was not closed before the PC started anew.</source>
        <translation>La fenêtre ouverte le {when} n’était pas fermée quand le PC a redémarré.</translation>
    </message>
    <message>
        <source>The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the task.</source>
        <translation>Les mots du domaine sont dans vos {rows} exemples, et un adaptateur sur toutes les couches les apprend avec la tâche.</translation>
    </message>
    <message>
        <source>The work with the Hub ended without an answer</source>
        <translation>Le travail avec le Hub s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>The wrong file was removed.</source>
        <translation>Le mauvais fichier a été supprimé.</translation>
    </message>
    <message>
        <source>The wrong file was removed; the others are kept.</source>
        <translation>Le mauvais fichier a été supprimé ; les autres sont gardés.</translation>
    </message>
    <message>
        <source>The zip file cannot be read</source>
        <translation>Le fichier zip ne peut pas être lu</translation>
    </message>
    <message>
        <source>The {card} has compute capability {capability}; what training needs begins at {oldest}.</source>
        <translation>La carte {card} a la capacité de calcul {capability} ; ce dont l’entraînement a besoin commence à {oldest}.</translation>
    </message>
    <message>
        <source>The {count} answers of this run were kept without a score.</source>
        <translation>Les {count} réponses de cette session ont été gardées sans score.</translation>
    </message>
    <message>
        <source>Their scores and losses were measured on other examples and do not compare exactly.</source>
        <translation>Leurs scores et leurs pertes ont été mesurés sur d’autres exemples et ne se comparent pas exactement.</translation>
    </message>
    <message>
        <source>Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to write that way.</source>
        <translation>Leur texte a été lu un jour avec la mauvaise table de caractères (« GrÃ¶ÃŸe » pour « Größe »). Le modèle apprendrait à écrire ainsi.</translation>
    </message>
    <message>
        <source>Then prompts do more of the work.</source>
        <translation>Alors les prompts font une plus grande part du travail.</translation>
    </message>
    <message>
        <source>Then training has nothing left to win.</source>
        <translation>Alors l’entraînement n’a plus rien à gagner.</translation>
    </message>
    <message>
        <source>Then training may close the gap.</source>
        <translation>Alors l’entraînement peut combler l’écart.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in the prompt show as much.</source>
        <translation>Il y a environ {pages} pages ; à partir d’environ {field_pages}, un modèle saisit comment un domaine écrit. Des passages dans le prompt en montrent autant.</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.</source>
        <translation>Il y a environ {pages} pages ; à partir d’environ {field_pages}, le modèle peut en apprendre le domaine.</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>Il y a assez d’exemples</translation>
    </message>
    <message>
        <source>There are enough examples for an adapter</source>
        <translation>Il y a assez d’exemples pour un adaptateur</translation>
    </message>
    <message>
        <source>There are enough examples of each label</source>
        <translation>Il y a assez d’exemples de chaque étiquette</translation>
    </message>
    <message>
        <source>There are enough images of each kind</source>
        <translation>Il y a assez d’images de chaque sorte</translation>
    </message>
    <message>
        <source>There are few examples</source>
        <translation>Il y a peu d’exemples</translation>
    </message>
    <message>
        <source>There are few examples of each label</source>
        <translation>Il y a peu d’exemples de chaque étiquette</translation>
    </message>
    <message>
        <source>There are few images of each kind</source>
        <translation>Il y a peu d’images de chaque sorte</translation>
    </message>
    <message>
        <source>There are few pairs or ratings</source>
        <translation>Il y a peu de paires ou d’évaluations</translation>
    </message>
    <message>
        <source>There are hardly any examples</source>
        <translation>Il n’y a presque pas d’exemples</translation>
    </message>
    <message>
        <source>There are many labelled examples</source>
        <translation>Il y a beaucoup d’exemples étiquetés</translation>
    </message>
    <message>
        <source>There are no examples to show to the model</source>
        <translation>Il n’y a pas d’exemples à montrer au modèle</translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>Il n’y a pas encore d’exemples</translation>
    </message>
    <message>
        <source>There are no pairs to learn from</source>
        <translation>Il n’y a pas de paires dont apprendre</translation>
    </message>
    <message>
        <source>There are no prompts in this file</source>
        <translation>Il n’y a pas de prompts dans ce fichier</translation>
    </message>
    <message>
        <source>There are only {rows} examples</source>
        <translation>Il n’y a que {rows} exemples</translation>
    </message>
    <message>
        <source>There are too few examples</source>
        <translation>Il y a trop peu d’exemples</translation>
    </message>
    <message>
        <source>There are too few held-out examples to tell</source>
        <translation>Il y a trop peu d’exemples mis de côté pour le dire</translation>
    </message>
    <message>
        <source>There are too few held-out passages to tell</source>
        <translation>Il y a trop peu de passages mis de côté pour le dire</translation>
    </message>
    <message>
        <source>There are {examples} examples with {tokens} tokens to learn.</source>
        <translation>Il y a {examples} exemples avec {tokens} tokens à apprendre.</translation>
    </message>
    <message>
        <source>There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.</source>
        <translation>Il y en a {labels} différentes dans {examples} exemples d’entraînement ; jusqu’à {most} peuvent être apprises d’autant d’exemples.</translation>
    </message>
    <message>
        <source>There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a head on frozen features is what can be learned at all.</source>
        <translation>Il y en a {per_label} par étiquette en moyenne, alors qu’environ {fewest_per_label} sont un début. Avec si peu, une tête sur des caractéristiques figées est tout ce qui peut s’apprendre.</translation>
    </message>
    <message>
        <source>There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.</source>
        <translation>Il y en a {rows} différents ; il en faut au moins {fewest}, et une centaine est un début.</translation>
    </message>
    <message>
        <source>There is a great deal to learn from</source>
        <translation>Il y a amplement de quoi apprendre</translation>
    </message>
    <message>
        <source>There is already a file of that name</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>There is little text to go on with</source>
        <translation>Il y a peu de texte d’où partir</translation>
    </message>
    <message>
        <source>There is little to learn from</source>
        <translation>Il n’y a guère de quoi apprendre</translation>
    </message>
    <message>
        <source>There is little to read</source>
        <translation>Il y a peu à lire</translation>
    </message>
    <message>
        <source>There is no adapter here</source>
        <translation>Il n’y a pas d’adaptateur ici</translation>
    </message>
    <message>
        <source>There is no adapter in {path}.</source>
        <translation>Il n’y a pas d’adaptateur dans {path}.</translation>
    </message>
    <message>
        <source>There is no answer to compare</source>
        <translation>Il n’y a pas de réponse à comparer</translation>
    </message>
    <message>
        <source>There is no answer to learn from</source>
        <translation>Il n’y a pas de réponse à apprendre</translation>
    </message>
    <message>
        <source>There is no dataset in {path}.</source>
        <translation>Il n’y a pas de jeu de données dans {path}.</translation>
    </message>
    <message>
        <source>There is no engine to repair</source>
        <translation>Il n’y a pas de moteur à réparer</translation>
    </message>
    <message>
        <source>There is no field “{field}” in a recipe file.</source>
        <translation>Il n’y a pas de champ « {field} » dans un fichier de recette.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>There is no model or run {name}</source>
        <translation>Il n’y a ni modèle ni session {name}</translation>
    </message>
    <message>
        <source>There is no prompt to export</source>
        <translation>Il n’y a pas de prompt à exporter</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>Il n’y a pas de session dans {path}.</translation>
    </message>
    <message>
        <source>There is no run yet</source>
        <translation>Il n’y a pas encore de session</translation>
    </message>
    <message>
        <source>There is no set-up to go on with</source>
        <translation>Il n’y a pas d’installation à continuer</translation>
    </message>
    <message>
        <source>There is no such adapter</source>
        <translation>Cet adaptateur n’existe pas</translation>
    </message>
    <message>
        <source>There is no such build of PyTorch</source>
        <translation>Cette version de PyTorch n’existe pas</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>Ce jeu de données n’existe pas</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>There is no such model here</source>
        <translation>Ce modèle n’est pas ici</translation>
    </message>
    <message>
        <source>There is no such prompt set</source>
        <translation>Cette série de prompts n’existe pas</translation>
    </message>
    <message>
        <source>There is no such version of the model</source>
        <translation>Cette version du modèle n’existe pas</translation>
    </message>
    <message>
        <source>There is no token for {endpoint} in the keyring.</source>
        <translation>Il n’y a pas de jeton pour {endpoint} dans le trousseau.</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>Il n’y a rien dans ce fichier</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder</source>
        <translation>Il n’y a rien d’appris dans ce dossier</translation>
    </message>
    <message>
        <source>There is nothing of that name to export</source>
        <translation>Il n’y a rien de ce nom à exporter</translation>
    </message>
    <message>
        <source>There is nothing to ask this model</source>
        <translation>Il n’y a rien à demander à ce modèle</translation>
    </message>
    <message>
        <source>There is nothing to combine</source>
        <translation>Il n’y a rien à combiner</translation>
    </message>
    <message>
        <source>There is nothing to compare on</source>
        <translation>Il n’y a rien sur quoi comparer</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Il n’y a rien à quoi comparer</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on</source>
        <translation>Il n’y a rien sur quoi évaluer</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Il n’y a encore rien à exporter</translation>
    </message>
    <message>
        <source>There is nothing to learn from</source>
        <translation>Il n’y a rien à apprendre</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>Il n’y a rien à corriger</translation>
    </message>
    <message>
        <source>There is nothing to prefer in them, so they teach nothing.</source>
        <translation>Il n’y a rien à y préférer ; elles n’enseignent donc rien.</translation>
    </message>
    <message>
        <source>There is nothing to score on</source>
        <translation>Il n’y a rien sur quoi noter</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Il n’y a rien à envoyer</translation>
    </message>
    <message>
        <source>There is nothing to set up</source>
        <translation>Il n’y a rien à installer</translation>
    </message>
    <message>
        <source>There is nothing to tell apart</source>
        <translation>Il n’y a rien à distinguer</translation>
    </message>
    <message>
        <source>There is nothing to train or to keep: another example or document counts from the next question on.</source>
        <translation>Il n’y a rien à entraîner ni à garder : un autre exemple ou document compte dès la question suivante.</translation>
    </message>
    <message>
        <source>There is nothing to try prompts on</source>
        <translation>Il n’y a rien sur quoi essayer des prompts</translation>
    </message>
    <message>
        <source>There is one example with {tokens} tokens to learn.</source>
        <translation>Il y a un seul exemple avec {tokens} tokens à apprendre.</translation>
    </message>
    <message>
        <source>There is only one example</source>
        <translation>Il n’y a qu’un seul exemple</translation>
    </message>
    <message>
        <source>There is something else in the model's place</source>
        <translation>Il y a autre chose à la place du modèle</translation>
    </message>
    <message>
        <source>There is too little memory for this export</source>
        <translation>Il y a trop peu de mémoire pour cet export</translation>
    </message>
    <message>
        <source>There was no more room for {path} while it was written.</source>
        <translation>Il n’y avait plus de place pour {path} pendant son écriture.</translation>
    </message>
    <message>
        <source>These adapters belong to different base models</source>
        <translation>Ces adaptateurs appartiennent à des modèles de base différents</translation>
    </message>
    <message>
        <source>These adapters cannot be combined</source>
        <translation>Ces adaptateurs ne peuvent pas être combinés</translation>
    </message>
    <message>
        <source>These adapters do not work together</source>
        <translation>Ces adaptateurs ne fonctionnent pas ensemble</translation>
    </message>
    <message>
        <source>These adapters have different ranks</source>
        <translation>Ces adaptateurs ont des rangs différents</translation>
    </message>
    <message>
        <source>These are not documents</source>
        <translation>Ce ne sont pas des documents</translation>
    </message>
    <message>
        <source>These examples are images</source>
        <translation>Ces exemples sont des images</translation>
    </message>
    <message>
        <source>These examples do not fit the recipe</source>
        <translation>Ces exemples ne conviennent pas à la recette</translation>
    </message>
    <message>
        <source>These labels look like free text</source>
        <translation>Ces étiquettes ressemblent à du texte libre</translation>
    </message>
    <message>
        <source>These tags cannot be kept</source>
        <translation>Ces mots-clés ne peuvent pas être gardés</translation>
    </message>
    <message>
        <source>These two runs cannot be compared</source>
        <translation>Ces deux sessions ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>These votes cannot be read</source>
        <translation>Ces votes ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>These ways do not suit the data</source>
        <translation>Ces façons ne conviennent pas aux données</translation>
    </message>
    <message>
        <source>They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and label.</source>
        <translation>Ce sont des prompts avec réponses ; une étiquette est donc apprise comme texte. Pour une tête propre, lisez-les comme texte et étiquette.</translation>
    </message>
    <message>
        <source>They bend what goes through them, which no change of the model's weights can do.</source>
        <translation>Ils infléchissent ce qui les traverse, ce qu’aucun changement des poids du modèle ne peut faire.</translation>
    </message>
    <message>
        <source>They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better than the model is.</source>
        <translation>Elles n’en diffèrent que par quelques mots ; la comparaison sur {held_out} lignes mises de côté paraîtrait donc meilleure que le modèle.</translation>
    </message>
    <message>
        <source>They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing again and again and learns it by heart.</source>
        <translation>Elles diffèrent par quelques mots, par la casse ou par la ponctuation ({share} % de toutes les lignes). Le modèle voit sans cesse la même chose et l’apprend par cœur.</translation>
    </message>
    <message>
        <source>They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them learns to say nothing.</source>
        <translation>Elles ne contiennent que des blancs, de la ponctuation ou un remplissage comme « n/a » ou « TODO ». Un modèle qui en apprend apprend à ne rien dire.</translation>
    </message>
    <message>
        <source>Thinking step by step</source>
        <translation>Réfléchir pas à pas</translation>
    </message>
    <message>
        <source>This GGUF file holds words and no weights.</source>
        <translation>Ce fichier GGUF contient des mots et aucun poids.</translation>
    </message>
    <message>
        <source>This GGUF file is of an unknown version</source>
        <translation>Ce fichier GGUF est d’une version inconnue</translation>
    </message>
    <message>
        <source>This GGUF file is of another kind, as are measurements for quantising.</source>
        <translation>Ce fichier GGUF est d’un autre type, comme le sont des mesures pour la quantification.</translation>
    </message>
    <message>
        <source>This PC could not be measured</source>
        <translation>Ce PC n’a pas pu être mesuré</translation>
    </message>
    <message>
        <source>This adapter asks for something unknown</source>
        <translation>Cet adaptateur demande quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>This adapter belongs to a changed base</source>
        <translation>Cet adaptateur appartient à une base modifiée</translation>
    </message>
    <message>
        <source>This adapter belongs to a run</source>
        <translation>Cet adaptateur appartient à une session</translation>
    </message>
    <message>
        <source>This adapter belongs to another base model</source>
        <translation>Cet adaptateur appartient à un autre modèle de base</translation>
    </message>
    <message>
        <source>This adapter cannot be combined</source>
        <translation>Cet adaptateur ne peut pas être combiné</translation>
    </message>
    <message>
        <source>This adapter cannot be merged into its base as it is</source>
        <translation>Cet adaptateur ne peut pas être fusionné tel quel dans sa base</translation>
    </message>
    <message>
        <source>This adapter does not fit this base model</source>
        <translation>Cet adaptateur ne va pas avec ce modèle de base</translation>
    </message>
    <message>
        <source>This adapter is already here</source>
        <translation>Cet adaptateur est déjà ici</translation>
    </message>
    <message>
        <source>This adapter is not for a model that writes text</source>
        <translation>Cet adaptateur n’est pas pour un modèle qui écrit du texte</translation>
    </message>
    <message>
        <source>This adapter is only there in an unsafe form</source>
        <translation>Cet adaptateur n’existe que sous une forme peu sûre</translation>
    </message>
    <message>
        <source>This adapter needs a name</source>
        <translation>Cet adaptateur a besoin d’un nom</translation>
    </message>
    <message>
        <source>This adapter needs more than its layers</source>
        <translation>Cet adaptateur demande plus que ses couches</translation>
    </message>
    <message>
        <source>This adapter was kept by a later version</source>
        <translation>Cet adaptateur a été gardé par une version plus récente</translation>
    </message>
    <message>
        <source>This base model is already reduced</source>
        <translation>Ce modèle de base est déjà réduit</translation>
    </message>
    <message>
        <source>This base model reads, it does not write</source>
        <translation>Ce modèle de base lit, il n’écrit pas</translation>
    </message>
    <message>
        <source>This base model sees images</source>
        <translation>Ce modèle de base voit des images</translation>
    </message>
    <message>
        <source>This base model writes, it has no head for labels</source>
        <translation>Ce modèle de base écrit, il n’a pas de tête pour des étiquettes</translation>
    </message>
    <message>
        <source>This build does not know where to ask for newer versions</source>
        <translation>Cette version ne sait pas où demander des versions plus récentes</translation>
    </message>
    <message>
        <source>This cannot be the name of a repository</source>
        <translation>Ceci ne peut pas être le nom d’un dépôt</translation>
    </message>
    <message>
        <source>This conversation was kept by a later version</source>
        <translation>Cette conversation a été gardée par une version plus récente</translation>
    </message>
    <message>
        <source>This dataset holds images</source>
        <translation>Ce jeu de données contient des images</translation>
    </message>
    <message>
        <source>This dataset holds no images</source>
        <translation>Ce jeu de données ne contient pas d’images</translation>
    </message>
    <message>
        <source>This download could not be checked</source>
        <translation>Ce téléchargement n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>This drive does not take files that large</source>
        <translation>Ce disque n’accepte pas des fichiers aussi grands</translation>
    </message>
    <message>
        <source>This file holds no questions and answers</source>
        <translation>Ce fichier ne contient pas de questions et réponses</translation>
    </message>
    <message>
        <source>This file holds what a training added to a base model, as a file for running. Training cannot go on from it.</source>
        <translation>Ce fichier contient ce qu’un entraînement a ajouté à un modèle de base, sous une forme faite pour tourner. L’entraînement ne peut pas continuer à partir de lui.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and LM Studio run models.</source>
        <translation>Ce fichier sert à faire tourner le modèle, non à l’entraîner : GGUF est la forme dans laquelle llama.cpp, Ollama et LM Studio font tourner des modèles.</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and what was rounded off cannot be had back.</source>
        <translation>Ce fichier sert à faire tourner le modèle, non à l’entraîner : ses poids ont été arrondis à environ {bits} bits chacun, et ce qui a été perdu à l’arrondi ne revient pas.</translation>
    </message>
    <message>
        <source>This file is for running the model. Its weights are whole, but what training reads beside them (config.json, tokenizer.json, *.safetensors) is not in it.</source>
        <translation>Ce fichier sert à faire tourner le modèle. Ses poids sont entiers, mais ce que l’entraînement lit à côté (config.json, tokenizer.json, *.safetensors) n’y est pas.</translation>
    </message>
    <message>
        <source>This file is too large for a prompt set</source>
        <translation>Ce fichier est trop grand pour une série de prompts</translation>
    </message>
    <message>
        <source>This file turns pictures or sound into what a language model reads. It is no language model itself.</source>
        <translation>Ce fichier transforme des images ou du son en ce que lit un modèle de langue. Il n’est pas lui-même un modèle de langue.</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>Ce dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>This folder cannot be read as a model</source>
        <translation>Ce dossier ne peut pas être lu comme un modèle</translation>
    </message>
    <message>
        <source>This folder cannot be written to</source>
        <translation>On ne peut pas écrire dans ce dossier</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>Ce dossier n’est pas un modèle</translation>
    </message>
    <message>
        <source>This folder is not an adapter</source>
        <translation>Ce dossier n’est pas un adaptateur</translation>
    </message>
    <message>
        <source>This form of GGUF is not made here</source>
        <translation>Cette forme de GGUF n’est pas faite ici</translation>
    </message>
    <message>
        <source>This image model's description has no usable numbers</source>
        <translation>La description de ce modèle d’images n’a pas de nombres utilisables</translation>
    </message>
    <message>
        <source>This is WSL: the graphics driver is installed and updated in Windows, not here.</source>
        <translation>Ceci est WSL : le pilote graphique s’installe et se met à jour dans Windows, pas ici.</translation>
    </message>
    <message>
        <source>This is a clone: its engine is its own environment.</source>
        <translation>Ceci est un clone : son moteur est son propre environnement.</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model</source>
        <translation>C’est un adaptateur, non un modèle entier</translation>
    </message>
    <message>
        <source>This is how well the model knows such texts</source>
        <translation>Voilà à quel point le modèle connaît de tels textes</translation>
    </message>
    <message>
        <source>This is not a GGUF file</source>
        <translation>Ce n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>This is not a Hub</source>
        <translation>Ce n’est pas un Hub</translation>
    </message>
    <message>
        <source>This is not a model that writes text</source>
        <translation>Ce n’est pas un modèle qui écrit du texte</translation>
    </message>
    <message>
        <source>This is not a recipe file</source>
        <translation>Ce n’est pas un fichier de recette</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Ce n’est pas un jeton</translation>
    </message>
    <message>
        <source>This is not the address of a Hub</source>
        <translation>Ce n’est pas l’adresse d’un Hub</translation>
    </message>
    <message>
        <source>This is not the address of a model</source>
        <translation>Ce n’est pas l’adresse d’un modèle</translation>
    </message>
    <message>
        <source>This kind of model cannot be trained here</source>
        <translation>Ce type de modèle ne peut pas être entraîné ici</translation>
    </message>
    <message>
        <source>This method does not know the model's layers</source>
        <translation>Cette méthode ne connaît pas les couches du modèle</translation>
    </message>
    <message>
        <source>This method is not for images</source>
        <translation>Cette méthode n’est pas pour les images</translation>
    </message>
    <message>
        <source>This model asks you to accept its terms first</source>
        <translation>Ce modèle vous demande d’accepter d’abord ses conditions</translation>
    </message>
    <message>
        <source>This model cannot answer yet</source>
        <translation>Ce modèle ne sait pas encore répondre</translation>
    </message>
    <message>
        <source>This model does not write</source>
        <translation>Ce modèle n’écrit pas</translation>
    </message>
    <message>
        <source>This model does not write text</source>
        <translation>Ce modèle n’écrit pas de texte</translation>
    </message>
    <message>
        <source>This model has no such layers</source>
        <translation>Ce modèle n’a pas de telles couches</translation>
    </message>
    <message>
        <source>This model is already being downloaded</source>
        <translation>Ce modèle est déjà en cours de téléchargement</translation>
    </message>
    <message>
        <source>This model is already quantised</source>
        <translation>Ce modèle est déjà quantifié</translation>
    </message>
    <message>
        <source>This model is not complete</source>
        <translation>Ce modèle n’est pas complet</translation>
    </message>
    <message>
        <source>This model is only there in an unsafe form</source>
        <translation>Ce modèle n’existe que sous une forme peu sûre</translation>
    </message>
    <message>
        <source>This model mixes up examples that share a row. Training is exact, but slower.</source>
        <translation>Ce modèle mélange les exemples qui partagent une ligne. L’entraînement est exact, mais plus lent.</translation>
    </message>
    <message>
        <source>This model reads but does not write</source>
        <translation>Ce modèle lit mais n’écrit pas</translation>
    </message>
    <message>
        <source>This model sees images and knows no words</source>
        <translation>Ce modèle voit des images et ne connaît pas de mots</translation>
    </message>
    <message>
        <source>This model sees no images</source>
        <translation>Ce modèle ne voit pas d’images</translation>
    </message>
    <message>
        <source>This model was not made for conversations</source>
        <translation>Ce modèle n’a pas été fait pour la conversation</translation>
    </message>
    <message>
        <source>This model was taken down</source>
        <translation>Ce modèle a été retiré</translation>
    </message>
    <message>
        <source>This model would have to run foreign code</source>
        <translation>Ce modèle devrait exécuter du code étranger</translation>
    </message>
    <message>
        <source>This model's description has no usable numbers</source>
        <translation>La description de ce modèle n’a pas de nombres utilisables</translation>
    </message>
    <message>
        <source>This model's head is of a kind not known here</source>
        <translation>La tête de ce modèle est d’un type inconnu ici</translation>
    </message>
    <message>
        <source>This model's head needs whole texts</source>
        <translation>La tête de ce modèle a besoin de textes entiers</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Ce nom est pris</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>Ce nom est trop long</translation>
    </message>
    <message>
        <source>This name stands for more than one model</source>
        <translation>Ce nom désigne plusieurs modèles</translation>
    </message>
    <message>
        <source>This needs {endpoint}, and nothing is fetched while “Work offline” is on.</source>
        <translation>Ceci a besoin de {endpoint}, et rien n’est récupéré tant que « Travailler hors ligne » est activé.</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>Cette remarque est trop longue</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Ce nombre ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This program does not say what its engine consists of</source>
        <translation>Ce programme ne dit pas de quoi se compose son moteur</translation>
    </message>
    <message>
        <source>This prompt set cannot be read</source>
        <translation>Cette série de prompts ne peut pas être lue</translation>
    </message>
    <message>
        <source>This queue is from a newer Tunesmith</source>
        <translation>Cette file d’attente vient d’un Tunesmith plus récent</translation>
    </message>
    <message>
        <source>This recipe is for another device</source>
        <translation>Cette recette est faite pour un autre appareil</translation>
    </message>
    <message>
        <source>This recipe is from a later Tunesmith</source>
        <translation>Cette recette vient d’un Tunesmith plus récent</translation>
    </message>
    <message>
        <source>This recipe is from a newer Tunesmith</source>
        <translation>Cette recette vient d’un Tunesmith plus récent</translation>
    </message>
    <message>
        <source>This repository cannot be stored safely</source>
        <translation>Ce dépôt ne peut pas être stocké sans risque</translation>
    </message>
    <message>
        <source>This repository holds a model for chatting, not for training</source>
        <translation>Ce dépôt contient un modèle fait pour discuter, non pour entraîner</translation>
    </message>
    <message>
        <source>This repository holds an adapter, not a model</source>
        <translation>Ce dépôt contient un adaptateur, non un modèle</translation>
    </message>
    <message>
        <source>This repository holds no language model that can be trained here</source>
        <translation>Ce dépôt ne contient aucun modèle de langue qui puisse être entraîné ici</translation>
    </message>
    <message>
        <source>This run already waits</source>
        <translation>Cette session attend déjà</translation>
    </message>
    <message>
        <source>This run cannot go on</source>
        <translation>Cette session ne peut pas continuer</translation>
    </message>
    <message>
        <source>This run does not wait</source>
        <translation>Cette session n’attend pas</translation>
    </message>
    <message>
        <source>This run has kept nothing to talk with</source>
        <translation>Cette session n’a rien gardé avec quoi discuter</translation>
    </message>
    <message>
        <source>This run has no prompts to ask</source>
        <translation>Cette session n’a pas de prompts à poser</translation>
    </message>
    <message>
        <source>This run is already being trained</source>
        <translation>Cette session est déjà à l’entraînement</translation>
    </message>
    <message>
        <source>This run is from a newer Tunesmith</source>
        <translation>Cette session vient d’un Tunesmith plus récent</translation>
    </message>
    <message>
        <source>This run is not at work now</source>
        <translation>Cette session n’est pas en cours</translation>
    </message>
    <message>
        <source>This run is not known</source>
        <translation>Cette session n’est pas connue</translation>
    </message>
    <message>
        <source>This run is not there</source>
        <translation>Cette session n’est pas là</translation>
    </message>
    <message>
        <source>This run may be over before it has learned anything</source>
        <translation>Cette session pourrait finir avant d’avoir appris quoi que ce soit</translation>
    </message>
    <message>
        <source>This strength cannot be used</source>
        <translation>Cette force ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This system has no keyring that is at work ({cause}), and a token is never written into a file.</source>
        <translation>Ce système n’a pas de trousseau en service ({cause}), et un jeton n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>This token may only read</source>
        <translation>Ce jeton ne peut que lire</translation>
    </message>
    <message>
        <source>This user has no right to talk to the NVIDIA driver.</source>
        <translation>Cet utilisateur n’a pas le droit de s’adresser au pilote NVIDIA.</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>Ce vote est clos</translation>
    </message>
    <message>
        <source>This way of learning needs pairs of answers</source>
        <translation>Cette façon d’apprendre demande des paires de réponses</translation>
    </message>
    <message>
        <source>This way of learning needs ratings</source>
        <translation>Cette façon d’apprendre demande des évaluations</translation>
    </message>
    <message>
        <source>This weight cannot be used</source>
        <translation>Ce poids ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This zip file holds several adapters</source>
        <translation>Ce fichier zip contient plusieurs adaptateurs</translation>
    </message>
    <message>
        <source>This zip file is not safe to unpack</source>
        <translation>Ce fichier zip n’est pas sûr à décompresser</translation>
    </message>
    <message>
        <source>To go on training, open the run it came from.</source>
        <translation>Pour continuer l’entraînement, ouvrez la session d’où il vient.</translation>
    </message>
    <message>
        <source>Too few held-out examples to tell</source>
        <translation>Trop peu d’exemples mis de côté pour le dire</translation>
    </message>
    <message>
        <source>Too few held-out pairs to tell</source>
        <translation>Trop peu de paires mises de côté pour le dire</translation>
    </message>
    <message>
        <source>Too few votes to tell</source>
        <translation>Trop peu de votes pour le dire</translation>
    </message>
    <message>
        <source>Too large to be read in one piece</source>
        <translation>Trop grand pour être lu d’un bloc</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop longue</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Trop de fichiers</translation>
    </message>
    <message>
        <source>Too many folders</source>
        <translation>Trop de dossiers</translation>
    </message>
    <message>
        <source>Too many prompts</source>
        <translation>Trop de prompts</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Train a new head on the frozen model</source>
        <translation>Entraîner une nouvelle tête sur le modèle figé</translation>
    </message>
    <message>
        <source>Train again with half the learning rate, or on more examples of the rare answers.</source>
        <translation>Réentraînez avec la moitié du taux d’apprentissage, ou sur plus d’exemples des réponses rares.</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <translation>Entraîner un adaptateur</translation>
    </message>
    <message>
        <source>Train an adapter on what is liked</source>
        <translation>Entraîner un adaptateur sur ce qui plaît</translation>
    </message>
    <message>
        <source>Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.</source>
        <translation>Entraînez moins d’époques ou avec un taux d’apprentissage plus bas ; une pénalité de répétition aide à la réponse.</translation>
    </message>
    <message>
        <source>Train from {base}</source>
        <translation>Entraîner à partir de {base}</translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation>Entraînez d’abord.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.</source>
        <translation>Entraînez plus longtemps ou sur plus d’exemples, et regardez les pires erreurs : souvent, c’est l’exemple qui est faux.</translation>
    </message>
    <message>
        <source>Train longer or on more examples, or hold out more of them to tell smaller differences.</source>
        <translation>Entraînez plus longtemps ou sur plus d’exemples, ou mettez-en plus de côté pour voir de plus petites différences.</translation>
    </message>
    <message>
        <source>Train longer or on more text.</source>
        <translation>Entraînez plus longtemps ou sur plus de texte.</translation>
    </message>
    <message>
        <source>Train longer, with a higher learning rate, or on more pairs.</source>
        <translation>Entraînez plus longtemps, avec un taux d’apprentissage plus élevé, ou sur plus de paires.</translation>
    </message>
    <message>
        <source>Train on the documents, and see whether the loss on held-out passages falls.</source>
        <translation>Entraînez sur les documents, et voyez si la perte sur les passages mis de côté baisse.</translation>
    </message>
    <message>
        <source>Train the last layers</source>
        <translation>Entraîner les dernières couches</translation>
    </message>
    <message>
        <source>Train the whole model</source>
        <translation>Entraîner le modèle entier</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual, and 100 tell more than 20.</source>
        <translation>Entraînez en mettant des exemples de côté ; un dixième est courant, et 100 en disent plus que 20.</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual.</source>
        <translation>Entraînez en mettant des exemples de côté ; un dixième est courant.</translation>
    </message>
    <message>
        <source>Train, and compare the tuned model on the same held-out examples.</source>
        <translation>Entraînez, et comparez le modèle affiné sur les mêmes exemples mis de côté.</translation>
    </message>
    <message>
        <source>Training clearly helped</source>
        <translation>L’entraînement a nettement aidé</translation>
    </message>
    <message>
        <source>Training crashed</source>
        <translation>L’entraînement s’est arrêté brutalement</translation>
    </message>
    <message>
        <source>Training ended early</source>
        <translation>L’entraînement s’est terminé plus tôt</translation>
    </message>
    <message>
        <source>Training goes on from the checkpoint of step {step}.</source>
        <translation>L’entraînement continue à partir du point de reprise de l’étape {step}.</translation>
    </message>
    <message>
        <source>Training holds back to save power</source>
        <translation>L’entraînement ralentit pour économiser l’énergie</translation>
    </message>
    <message>
        <source>Training on the card needs driver 525.60.13 or newer (528.33 on Windows).</source>
        <translation>L’entraînement sur la carte demande le pilote 525.60.13 ou plus récent (528.33 sous Windows).</translation>
    </message>
    <message>
        <source>Training uses the processor, which is right for small models and for trying things.</source>
        <translation>L’entraînement utilise le processeur, ce qui convient aux petits modèles et aux essais.</translation>
    </message>
    <message>
        <source>Training was ended from outside</source>
        <translation>L’entraînement a été interrompu de l’extérieur</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>L’entraînement a été interrompu</translation>
    </message>
    <message>
        <source>Training went astray</source>
        <translation>L’entraînement a divergé</translation>
    </message>
    <message>
        <source>Training, answering and exporting need PyTorch and a few libraries, which are fetched once.</source>
        <translation>L’entraînement, les réponses et l’export demandent PyTorch et quelques bibliothèques, récupérées une seule fois.</translation>
    </message>
    <message>
        <source>Try a conversation in Ollama before you hand it on.</source>
        <translation>Essayez une conversation dans Ollama avant de le transmettre.</translation>
    </message>
    <message>
        <source>Try a mirror or an offline bundle.</source>
        <translation>Essayez un miroir ou un paquet hors ligne.</translation>
    </message>
    <message>
        <source>Try again after that. With a token (Settings) the limit is higher.</source>
        <translation>Réessayez ensuite. Avec un jeton (Réglages), la limite est plus haute.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; status.huggingface.co says more.</source>
        <translation>Réessayez plus tard ; status.huggingface.co en dit plus.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked first.</source>
        <translation>Réessayez. Un antivirus retient peut-être des fichiers : attendez une minute. Si cela se reproduit, faites d’abord vérifier tous les fichiers.</translation>
    </message>
    <message>
        <source>Try again. If it happens again with the same file, please report it.</source>
        <translation>Réessayez. Si cela se reproduit avec le même fichier, merci de le signaler.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>Try again; large files that arrived are not sent again.</source>
        <translation>Réessayez ; les grands fichiers déjà arrivés ne sont pas renvoyés.</translation>
    </message>
    <message>
        <source>Try another index, or an offline bundle made for this PC.</source>
        <translation>Essayez un autre index, ou un paquet hors ligne fait pour ce PC.</translation>
    </message>
    <message>
        <source>Try half the learning rate.</source>
        <translation>Essayez la moitié du taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Try it with other passages before them, too.</source>
        <translation>Essayez aussi avec d’autres passages avant eux.</translation>
    </message>
    <message>
        <source>Try prompts on which the two differ more.</source>
        <translation>Essayez des prompts sur lesquels les deux diffèrent davantage.</translation>
    </message>
    <message>
        <source>Try the “instruct” or “chat” version of the same model as well.</source>
        <translation>Essayez aussi la version « instruct » ou « chat » du même modèle.</translation>
    </message>
    <message>
        <source>Try which prompt does best on your held-out examples; the best one can be copied and used at once.</source>
        <translation>Essayez quel prompt réussit le mieux sur vos exemples mis de côté ; le meilleur peut être copié et utilisé aussitôt.</translation>
    </message>
    <message>
        <source>Tunesmith cannot write into its own folder</source>
        <translation>Tunesmith ne peut pas écrire dans son propre dossier</translation>
    </message>
    <message>
        <source>Tunesmith closed unexpectedly last time</source>
        <translation>Tunesmith s’est fermé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Tunesmith is set to work offline</source>
        <translation>Tunesmith est réglé pour travailler hors ligne</translation>
    </message>
    <message>
        <source>Tunesmith was open when the PC went off</source>
        <translation>Tunesmith était ouvert quand le PC s’est éteint</translation>
    </message>
    <message>
        <source>Turns out of order</source>
        <translation>Tours dans le désordre</translation>
    </message>
    <message>
        <source>Two licences apply</source>
        <translation>Deux licences s’appliquent</translation>
    </message>
    <message>
        <source>Two things can be taught</source>
        <translation>Deux choses peuvent être enseignées</translation>
    </message>
    <message>
        <source>Two ways of beginning that exclude each other</source>
        <translation>Deux façons de commencer qui s’excluent</translation>
    </message>
    <message>
        <source>Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be learned.</source>
        <translation>En dessous de 500 exemples environ, un bon prompt fait souvent aussi bien que l’entraînement ; à partir de 100, une forme stricte peut être apprise.</translation>
    </message>
    <message>
        <source>Unknown shape</source>
        <translation>Forme inconnue</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Interlocuteur inconnu</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the token for this session only.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou utilisez le jeton seulement jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder you want.</source>
        <translation>Décompressez-le et importez le dossier voulu.</translation>
    </message>
    <message>
        <source>Unpack the inner one first.</source>
        <translation>Décompressez d’abord celle de l’intérieur.</translation>
    </message>
    <message>
        <source>Unpacks to far too much</source>
        <translation>Bien trop gros une fois décompressé</translation>
    </message>
    <message>
        <source>Update Tunesmith on this PC.</source>
        <translation>Mettez Tunesmith à jour sur ce PC.</translation>
    </message>
    <message>
        <source>Update Tunesmith to open it.</source>
        <translation>Mettez Tunesmith à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Update Tunesmith.</source>
        <translation>Mettez Tunesmith à jour.</translation>
    </message>
    <message>
        <source>Update the driver and go on; or choose another build of PyTorch.</source>
        <translation>Mettez le pilote à jour et continuez ; ou choisissez une autre version de PyTorch.</translation>
    </message>
    <message>
        <source>Update the driver and restart the PC.</source>
        <translation>Mettez le pilote à jour et redémarrez le PC.</translation>
    </message>
    <message>
        <source>Update the driver from {page}, then look again. Until then training uses the processor, which takes many times as long.</source>
        <translation>Mettez le pilote à jour depuis {page}, puis relancez la recherche. D’ici là, l’entraînement utilise le processeur, ce qui est bien des fois plus long.</translation>
    </message>
    <message>
        <source>Update the driver when it suits you, then set the engine up anew.</source>
        <translation>Mettez le pilote à jour quand cela vous convient, puis installez de nouveau le moteur.</translation>
    </message>
    <message>
        <source>Update the driver, restart the PC and go on; or choose the CPU build.</source>
        <translation>Mettez le pilote à jour, redémarrez le PC et continuez ; ou choisissez la version pour processeur.</translation>
    </message>
    <message>
        <source>Use a number between them.</source>
        <translation>Prenez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>Use a program that puts the nearest passages of your documents before each question; new documents count at once.</source>
        <translation>Utilisez un programme qui place les passages les plus proches de vos documents avant chaque question ; de nouveaux documents comptent aussitôt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones.</source>
        <translation>Prenez-en moins ou de plus courts.</translation>
    </message>
    <message>
        <source>Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general examples.</source>
        <translation>Utilisez-le avec moins de force, réentraînez avec la moitié du taux d’apprentissage ou un adaptateur plus petit (rang), ou mêlez des exemples généraux.</translation>
    </message>
    <message>
        <source>Use it by itself, or take LoRA adapters only.</source>
        <translation>Utilisez-le seul, ou ne prenez que des adaptateurs LoRA.</translation>
    </message>
    <message>
        <source>Use smaller weights, or import the parts again.</source>
        <translation>Prenez des poids plus petits, ou importez de nouveau les parties.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Utilisez celui-là.</translation>
    </message>
    <message>
        <source>Use the prompt, or train longer or on more examples.</source>
        <translation>Utilisez le prompt, ou entraînez plus longtemps ou sur plus d’exemples.</translation>
    </message>
    <message>
        <source>Use the prompt. Fine-tuning would only make it shorter and quicker to answer.</source>
        <translation>Utilisez le prompt. L’affinage ne ferait que le raccourcir et accélérer les réponses.</translation>
    </message>
    <message>
        <source>Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models without a template of their own often do this.</source>
        <translation>Utilisez le même gabarit de discussion dans le programme qui fait tourner le modèle, et sa marque de fin comme mot d’arrêt. Les modèles de base sans gabarit à eux font souvent cela.</translation>
    </message>
    <message>
        <source>Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Utilisez le jeton pour cette session seulement, ou installez un trousseau comme GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>Use “{name}” by itself for this, or give it more weight.</source>
        <translation>Utilisez « {name} » seul pour cela, ou donnez-lui plus de poids.</translation>
    </message>
    <message>
        <source>Vote for the better answer where there is one.</source>
        <translation>Votez pour la meilleure réponse quand il y en a une.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or pause it there.</source>
        <translation>Attendez la fin, ou mettez-la en pause là-bas.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Attendez qu’elle ait fini, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Attendez sa fin, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it under Runs.</source>
        <translation>Attendez qu’elle se termine, ou arrêtez-la sous Sessions.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, and read it again.</source>
        <translation>Attendez que l’autre programme en ait fini, puis relisez-le.</translation>
    </message>
    <message>
        <source>Wait, or read them again.</source>
        <translation>Attendez, ou relisez-les.</translation>
    </message>
    <message>
        <source>Waiting did not bring the card below the limit</source>
        <translation>L’attente n’a pas ramené la carte sous la limite</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits</source>
        <translation>Des poids qui apprennent ne peuvent pas être en 4 bits</translation>
    </message>
    <message>
        <source>Well-known older models</source>
        <translation>Modèles plus anciens bien connus</translation>
    </message>
    <message>
        <source>What came as news of a newer version is not from Tunesmith's makers</source>
        <translation>L’annonce reçue d’une version plus récente ne vient pas des auteurs de Tunesmith</translation>
    </message>
    <message>
        <source>What came as news of a newer version is old</source>
        <translation>L’annonce reçue d’une version plus récente est ancienne</translation>
    </message>
    <message>
        <source>What came from {address} is not a list of releases: {cause}.</source>
        <translation>Ce qui est venu de {address} n’est pas une liste de versions : {cause}.</translation>
    </message>
    <message>
        <source>What has been downloaded so far is kept; the download goes on from there.</source>
        <translation>Ce qui a été téléchargé jusqu’ici est gardé ; le téléchargement reprend à partir de là.</translation>
    </message>
    <message>
        <source>What is kept is that of step {step}, where the held-out loss was lowest ({loss}).</source>
        <translation>Ce qui est gardé est l’état de l’étape {step}, où la perte de validation était la plus basse ({loss}).</translation>
    </message>
    <message>
        <source>What is learned would be out of date soon.</source>
        <translation>Ce qui est appris serait bientôt dépassé.</translation>
    </message>
    <message>
        <source>What is learned would keep.</source>
        <translation>Ce qui est appris resterait valable.</translation>
    </message>
    <message>
        <source>What is right changes, or differs from use to use</source>
        <translation>Ce qui est juste change, ou diffère d’un usage à l’autre</translation>
    </message>
    <message>
        <source>What is right keeps changing</source>
        <translation>Ce qui est juste change sans cesse</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Ce qui apprend</translation>
    </message>
    <message>
        <source>What learns, in 32 bits</source>
        <translation>Ce qui apprend, en 32 bits</translation>
    </message>
    <message>
        <source>What the documents are for is not said yet</source>
        <translation>Il n’est pas encore dit à quoi servent les documents</translation>
    </message>
    <message>
        <source>What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn what matters here.</source>
        <translation>Ce que cherchent les couches figées a été appris sur des photos ordinaires. {rows} images permettent aux dernières couches d’apprendre ce qui compte ici.</translation>
    </message>
    <message>
        <source>What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.</source>
        <translation>Ce que le modèle savait faire avant en souffre moins que si tout est entraîné, et l’adaptateur peut être retiré.</translation>
    </message>
    <message>
        <source>What the model could do before suffers more than with an adapter, and the result is as large as the model.</source>
        <translation>Ce que le modèle savait faire avant en souffre plus qu’avec un adaptateur, et le résultat est aussi grand que le modèle.</translation>
    </message>
    <message>
        <source>What this run learned is {kind}, and llama.cpp can put only LoRA on a base.</source>
        <translation>Ce que cette session a appris est {kind}, et llama.cpp ne peut poser que LoRA sur une base.</translation>
    </message>
    <message>
        <source>What was complete before is kept; nothing half-written stays behind.</source>
        <translation>Ce qui était complet avant est gardé ; rien d’à moitié écrit ne reste.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there.</source>
        <translation>Ce qui a été récupéré est gardé ; la suite repart de là.</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there. The engine in use, if there is one, stays as it is.</source>
        <translation>Ce qui a été récupéré est gardé ; la suite repart de là. Le moteur utilisé, s’il y en a un, reste tel quel.</translation>
    </message>
    <message>
        <source>What was learned for {name} has {learned} numbers; the base has {base} there.</source>
        <translation>Ce qui a été appris pour {name} a {learned} nombres ; la base en a {base} à cet endroit.</translation>
    </message>
    <message>
        <source>What was learned is not in it: it is far nearer to the base than to the tuned model. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>Ce qui a été appris n’y est pas : il est bien plus proche de la base que du modèle affiné. Il trouve le même token suivant le plus probable à {agreement} endroits sur {count} ; perplexité {perplexity}, le modèle affiné {own}.</translation>
    </message>
    <message>
        <source>Where the loss shows in the answers, take a larger form.</source>
        <translation>Si la perte se voit dans les réponses, prenez une forme plus grande.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known</source>
        <translation>On ne sait pas s’il existe une version plus récente</translation>
    </message>
    <message>
        <source>While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or add examples.</source>
        <translation>Tant que la session tourne, arrêtez-la et gardez le meilleur jusqu’ici. La prochaine fois, prenez moins d’époques, changez moins du modèle, ou ajoutez des exemples.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Whole matrices at work</source>
        <translation>Matrices entières en cours de calcul</translation>
    </message>
    <message>
        <source>Whole, as it was trained</source>
        <translation>Entier, tel qu’il a été entraîné</translation>
    </message>
    <message>
        <source>With about {wanted} pages of documents</source>
        <translation>Avec environ {wanted} pages de documents</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A larger model reads passages better.</source>
        <translation>Avec des passages de vos documents avant la question, {score} sont justes, pour {ceiling} atteignables. Un modèle plus grand lit mieux les passages.</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>Avec des passages de vos documents avant la question, {score} sont justes, pour {ceiling} atteignables. L’entraînement n’a presque plus rien à gagner.</translation>
    </message>
    <message>
        <source>With room for the whole model</source>
        <translation>Avec la place pour le modèle entier</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity {with} instead of {alone} ({count} held-out passages).</source>
        <translation>Avec les autres passages les plus proches avant lui, la suite d’un texte surprend moins le modèle : perplexité {with} au lieu de {alone} ({count} passages mis de côté).</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: perplexity {with}, without them {alone} ({count} held-out passages).</source>
        <translation>Avec les autres passages les plus proches avant lui, la suite d’un texte ne surprend pas nettement moins le modèle : perplexité {with}, sans eux {alone} ({count} passages mis de côté).</translation>
    </message>
    <message>
        <source>With the packages transformers and peft.</source>
        <translation>Avec les paquets transformers et peft.</translation>
    </message>
    <message>
        <source>With {host} no connection could be made that nobody else can read: {cause}.</source>
        <translation>Avec {host}, aucune connexion que personne d’autre ne puisse lire n’a pu être établie : {cause}.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without learning the images by heart.</source>
        <translation>Avec {per_label} par étiquette en moyenne, {many_per_label} ou plus, les dernières couches peuvent apprendre aussi, sans apprendre les images par cœur.</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Avec {per_label} par étiquette en moyenne, {many_per_label} ou plus, la lecture même du modèle peut être adaptée, et non la tête seule.</translation>
    </message>
    <message>
        <source>With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.</source>
        <translation>Avec {pieces} extraits des documents avant chacune des {count} questions, {now} ont une réponse, sans eux {before}.</translation>
    </message>
    <message>
        <source>With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the prompt, and can be changed at once.</source>
        <translation>Avec {rows} exemples différents, moins d’environ {few}, ceux qui sont les plus proches de chaque question font à peu près aussi bien dans le prompt, et peuvent être changés aussitôt.</translation>
    </message>
    <message>
        <source>With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>Avec {rows} exemples différents, {many_numbers} ou plus, la lecture même du modèle peut être adaptée, et non la tête seule.</translation>
    </message>
    <message>
        <source>With {wanted} different examples</source>
        <translation>Avec {wanted} exemples différents</translation>
    </message>
    <message>
        <source>Word scores (logits)</source>
        <translation>Scores des mots (logits)</translation>
    </message>
    <message>
        <source>Worse than always giving the same answer</source>
        <translation>Moins bon que de donner toujours la même réponse</translation>
    </message>
    <message>
        <source>Worse than “{name}”</source>
        <translation>Moins bon que « {name} »</translation>
    </message>
    <message>
        <source>Writing and rewriting</source>
        <translation>Écrire et reformuler</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>You have answers with ratings</source>
        <translation>Vous avez des réponses avec évaluations</translation>
    </message>
    <message>
        <source>You have pairs of answers</source>
        <translation>Vous avez des paires de réponses</translation>
    </message>
    <message>
        <source>Your token is known, but its account may not have {repo} yet.</source>
        <translation>Votre jeton est connu, mais son compte n’a pas encore droit à {repo}.</translation>
    </message>
    <message>
        <source>Your token may not write to {repo}.</source>
        <translation>Votre jeton n’a pas le droit d’écrire dans {repo}.</translation>
    </message>
    <message>
        <source>`bottleneck.py` in the folder puts the modules in place.</source>
        <translation>`bottleneck.py` dans le dossier met les modules en place.</translation>
    </message>
    <message>
        <source>a file of this kind has to fit into memory as a whole</source>
        <translation>un fichier de ce type doit tenir entier en mémoire</translation>
    </message>
    <message>
        <source>a part of the file declares entities, which can be made to fill the memory</source>
        <translation>une partie du fichier déclare des entités, qui peuvent servir à remplir la mémoire</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>un guillemet est ouvert ici et jamais fermé</translation>
    </message>
    <message>
        <source>a set has 10,000 prompts at most</source>
        <translation>une série a 10 000 prompts au plus</translation>
    </message>
    <message>
        <source>a turn has a role that is none of user, assistant and system</source>
        <translation>un tour a un rôle qui n’est ni user, ni assistant, ni system</translation>
    </message>
    <message>
        <source>a value of this row cannot be taken over</source>
        <translation>une valeur de cette ligne ne peut pas être reprise</translation>
    </message>
    <message>
        <source>an answer has the weight 0, but all answers of a conversation are learned</source>
        <translation>une réponse a le poids 0, mais toutes les réponses d’une conversation sont apprises</translation>
    </message>
    <message>
        <source>archives are unpacked one level deep</source>
        <translation>les archives sont décompressées sur un seul niveau</translation>
    </message>
    <message>
        <source>decoding it would fill the memory</source>
        <translation>la décoder remplirait la mémoire</translation>
    </message>
    <message>
        <source>elements lie in each other by the thousand; the rest is not read</source>
        <translation>des éléments sont imbriqués par milliers ; le reste n’est pas lu</translation>
    </message>
    <message>
        <source>fp16 is for graphics cards.</source>
        <translation>fp16 est fait pour les cartes graphiques.</translation>
    </message>
    <message>
        <source>images are learned from in folders: one folder of images for each label</source>
        <translation>les images s’apprennent à partir de dossiers : un dossier d’images pour chaque étiquette</translation>
    </message>
    <message>
        <source>it lies beside the folders of the labels and not in one of them</source>
        <translation>elle se trouve à côté des dossiers d’étiquettes et dans aucun d’eux</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size (and 200 MB)</source>
        <translation>décompressé, il dépasserait cent fois sa taille (et 200 MB)</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp cannot be started here</source>
        <translation>llama.cpp ne peut pas être démarré ici</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the file</source>
        <translation>llama.cpp ne peut pas charger le fichier</translation>
    </message>
    <message>
        <source>llama.cpp does not know this kind of model</source>
        <translation>llama.cpp ne connaît pas ce type de modèle</translation>
    </message>
    <message>
        <source>llama.cpp would cut texts otherwise than the model learned</source>
        <translation>llama.cpp découperait les textes autrement que le modèle ne l’a appris</translation>
    </message>
    <message>
        <source>llama.cpp's converter stopped at {name}: {cause}.</source>
        <translation>Le convertisseur de llama.cpp s’est arrêté à {name} : {cause}.</translation>
    </message>
    <message>
        <source>nothing that somebody wrote could be read in this mail</source>
        <translation>rien de ce que quelqu’un a écrit n’a pu être lu dans cet e-mail</translation>
    </message>
    <message>
        <source>one key stands twice in the same object, and only one of its values could be kept</source>
        <translation>une clé figure deux fois dans le même objet, et une seule de ses valeurs pourrait être gardée</translation>
    </message>
    <message>
        <source>pictures, sounds and other bytes are no text</source>
        <translation>des images, des sons et d’autres octets ne sont pas du texte</translation>
    </message>
    <message>
        <source>prompt or answer is empty</source>
        <translation>le prompt ou la réponse est vide</translation>
    </message>
    <message>
        <source>prompt or completion is not text</source>
        <translation>le prompt ou la complétion n’est pas du texte</translation>
    </message>
    <message>
        <source>some bytes are no text in the file's encoding</source>
        <translation>certains octets ne sont pas du texte dans le codage du fichier</translation>
    </message>
    <message>
        <source>the chapter is missing or damaged</source>
        <translation>le chapitre manque ou est endommagé</translation>
    </message>
    <message>
        <source>the conversation calls tools, which cannot be trained on yet</source>
        <translation>la conversation appelle des outils, sur lesquels on ne peut pas encore entraîner</translation>
    </message>
    <message>
        <source>the conversation does not end with the assistant</source>
        <translation>la conversation ne se termine pas par l’assistant</translation>
    </message>
    <message>
        <source>the file became another one meanwhile</source>
        <translation>le fichier est entre-temps devenu un autre</translation>
    </message>
    <message>
        <source>the file begins like JSON but is not</source>
        <translation>le fichier commence comme du JSON mais n’en est pas</translation>
    </message>
    <message>
        <source>the file breaks off, as after a download that was not finished</source>
        <translation>le fichier s’interrompt, comme après un téléchargement inachevé</translation>
    </message>
    <message>
        <source>the file is neither text nor a table nor a document known here</source>
        <translation>le fichier n’est ni du texte, ni un tableau, ni un document connu ici</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>the file is protected</source>
        <translation>le fichier est protégé</translation>
    </message>
    <message>
        <source>the file lies in a folder of images, of which only the images are read</source>
        <translation>le fichier se trouve dans un dossier d’images, dont seules les images sont lues</translation>
    </message>
    <message>
        <source>the file, or the rest of it, cannot be read</source>
        <translation>le fichier, ou sa suite, ne peut pas être lu</translation>
    </message>
    <message>
        <source>the image is damaged, cut short, or in a format that is not read here</source>
        <translation>l’image est endommagée, tronquée, ou dans un format qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>the list cannot be read beyond the rows before this one</source>
        <translation>la liste ne peut pas être lue au-delà des lignes précédentes</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>la page est endommagée</translation>
    </message>
    <message>
        <source>the page is empty or only a picture; letters in it are not read</source>
        <translation>la page est vide ou n’est qu’une image ; les lettres qu’elle contient ne sont pas lues</translation>
    </message>
    <message>
        <source>the rating is neither good nor bad</source>
        <translation>l’évaluation n’est ni bonne ni mauvaise</translation>
    </message>
    <message>
        <source>the row does not have the column that is to be read</source>
        <translation>la ligne n’a pas la colonne qui doit être lue</translation>
    </message>
    <message>
        <source>the row is nested deeper than can be read</source>
        <translation>la ligne est imbriquée plus profondément que ce qui peut être lu</translation>
    </message>
    <message>
        <source>there are more files than are taken at once</source>
        <translation>il y a plus de fichiers qu’on n’en prend à la fois</translation>
    </message>
    <message>
        <source>there are more folders than are looked through</source>
        <translation>il y a plus de dossiers qu’on n’en parcourt</translation>
    </message>
    <message>
        <source>there is neither “messages” nor “prompt” and “completion”</source>
        <translation>il n’y a ni « messages », ni « prompt » et « completion »</translation>
    </message>
    <message>
        <source>there is no row and no text in the file</source>
        <translation>il n’y a ni ligne ni texte dans le fichier</translation>
    </message>
    <message>
        <source>there is no text in this chapter</source>
        <translation>il n’y a pas de texte dans ce chapitre</translation>
    </message>
    <message>
        <source>this is text, where an image should be</source>
        <translation>c’est du texte, là où devrait être une image</translation>
    </message>
    <message>
        <source>this line is a title above the table, or the names of its columns once more</source>
        <translation>cette ligne est un titre au-dessus du tableau, ou répète les noms de ses colonnes</translation>
    </message>
    <message>
        <source>this line is longer than any row should be</source>
        <translation>cette ligne est plus longue que ne devrait l’être une ligne</translation>
    </message>
    <message>
        <source>this line is not JSON</source>
        <translation>cette ligne n’est pas du JSON</translation>
    </message>
    <message>
        <source>this line is not a JSON object</source>
        <translation>cette ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>this row does not have the columns of the first one</source>
        <translation>cette ligne n’a pas les colonnes de la première</translation>
    </message>
    <message>
        <source>this row holds NUL bytes, which no text does</source>
        <translation>cette ligne contient des octets NUL, ce qu’aucun texte ne fait</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>user and assistant do not take turns</source>
        <translation>l’utilisateur et l’assistant ne parlent pas à tour de rôle</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>vLLM calls this experimental; the merged model is the better choice.</source>
        <translation>vLLM qualifie cela d’expérimental ; le modèle fusionné est le meilleur choix.</translation>
    </message>
    <message>
        <source>{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to keep this PC from newer versions.</source>
        <translation>{address} porte le numéro {serial}, et le numéro {seen} a déjà été vu ici. Quelqu’un distribue peut-être d’anciennes annonces pour priver ce PC de versions plus récentes.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; the run “{name}” goes on from there.</source>
        <translation>{base} se trouve maintenant dans {path} ; l’exécution « {name} » continue à partir de là.</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; {count} runs that were trained on it go on from there.</source>
        <translation>{base} se trouve maintenant dans {path} ; {count} exécutions entraînées sur lui continuent à partir de là.</translation>
    </message>
    <message>
        <source>{card} has no bf16 arithmetic.</source>
        <translation>{card} n’a pas d’arithmétique bf16.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).</source>
        <translation>{cause} L’entraînement continue tout seul à partir du dernier point de reprise (essai {tries} sur {most}).</translation>
    </message>
    <message>
        <source>{cause}.</source>
        <translation>{cause}.</translation>
    </message>
    <message>
        <source>{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} would be a start.</source>
        <translation>{characters} caractères font quelques pages. Un modèle y prend un ton, presque aucun savoir ; {wanted} seraient un début.</translation>
    </message>
    <message>
        <source>{count} adapter was chosen; it takes two.</source>
        <translation>{count} adaptateur a été choisi ; il en faut deux.</translation>
    </message>
    <message>
        <source>{count} answers are read once by the base model before the first step; training compares with that.</source>
        <translation>{count} réponses sont lues une fois par le modèle de base avant la première étape ; l’entraînement s’y compare.</translation>
    </message>
    <message>
        <source>{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.</source>
        <translation>{count} réponses n’enseignent rien : elles se trouvent après les {longest} premiers tokens, ou les deux d’une paire sont identiques.</translation>
    </message>
    <message>
        <source>{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.</source>
        <translation>{count} exemples étaient plus longs que {longest} tokens ; {tokens} tokens à leur fin ne sont pas appris.</translation>
    </message>
    <message>
        <source>{count} held-out examples do not fit into its {context} tokens and were not tried.</source>
        <translation>{count} exemples mis de côté ne tiennent pas dans ses {context} tokens et n’ont pas été essayés.</translation>
    </message>
    <message>
        <source>{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted in any score.</source>
        <translation>{count} exemples mis de côté ont des étiquettes qu’aucun exemple d’entraînement n’a, comme « {label} ». Ils ne comptent dans aucun score.</translation>
    </message>
    <message>
        <source>{count} images are no longer what they were when the dataset was read, the first of them {path}.</source>
        <translation>{count} images ne sont plus ce qu’elles étaient à la lecture du jeu de données, la première étant {path}.</translation>
    </message>
    <message>
        <source>{count} of its files are missing in {path}, such as {name}.</source>
        <translation>{count} de ses fichiers manquent dans {path}, par exemple {name}.</translation>
    </message>
    <message>
        <source>{count} of its parts have no counterpart in the model's files, such as {name}.</source>
        <translation>{count} de ses parties n’ont pas d’équivalent dans les fichiers du modèle, par exemple {name}.</translation>
    </message>
    <message>
        <source>{count} of its weights are missing in {path}, such as {name}.</source>
        <translation>{count} de ses poids manquent dans {path}, par exemple {name}.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples are texts alone.</source>
        <translation>{count} des {examples} exemples d’entraînement sont des textes seuls.</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples have something else, such as “{example}”.</source>
        <translation>{count} des {examples} exemples d’entraînement ont autre chose, comme « {example} ».</translation>
    </message>
    <message>
        <source>{count} of {held_out} held-out examples also stand in the training data.</source>
        <translation>{count} des {held_out} exemples mis de côté sont aussi dans les données d’entraînement.</translation>
    </message>
    <message>
        <source>{count} of {labels} labels have a single training example, such as “{label}”.</source>
        <translation>{count} étiquettes sur {labels} ont un seul exemple d’entraînement, comme « {label} ».</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold nothing.</source>
        <translation>{count} réponses sur {of} ne contiennent rien.</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold one, such as “{mark}”.</source>
        <translation>{count} réponses sur {of} en contiennent, comme « {mark} ».</translation>
    </message>
    <message>
        <source>{count} of {of} answers ran into the longest length allowed.</source>
        <translation>{count} réponses sur {of} ont atteint la longueur maximale permise.</translation>
    </message>
    <message>
        <source>{count} of {total} files are missing in {path}, such as {name}.</source>
        <translation>{count} fichiers sur {total} manquent dans {path}, par exemple {name}.</translation>
    </message>
    <message>
        <source>{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.</source>
        <translation>{duplicates} sur {all_rows} répètent un exemple antérieur ; il en reste {rows}, et ce sont eux qui comptent ici.</translation>
    </message>
    <message>
        <source>{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.</source>
        <translation>{endpoint} a répondu que le jeton n’est pas valable ; il a pu être supprimé, ou copié seulement en partie.</translation>
    </message>
    <message>
        <source>{endpoint} is reached without encryption (http), so no token is sent there.</source>
        <translation>{endpoint} est joint sans chiffrement (http) ; aucun jeton n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>{endpoint} knows no model {repo}, or it is private.</source>
        <translation>{endpoint} ne connaît pas de modèle {repo}, ou il est privé.</translation>
    </message>
    <message>
        <source>{endpoint} refused {repo} (403).</source>
        <translation>{endpoint} a refusé {repo} (403).</translation>
    </message>
    <message>
        <source>{fewest} to {most} runs can stand side by side</source>
        <translation>{fewest} à {most} sessions peuvent être côte à côte</translation>
    </message>
    <message>
        <source>{file} from {host} arrived whole twice, but with another checksum than it must have.</source>
        <translation>{file} de {host} est arrivé entier deux fois, mais avec une autre somme de contrôle que celle requise.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file its makers signed.</source>
        <translation>{file} de {host} n’est pas le fichier que ses auteurs ont signé.</translation>
    </message>
    <message>
        <source>{file} from {host} should have {want:size}, but the server says {have:size}.</source>
        <translation>{file} de {host} devrait faire {want:size}, mais le serveur annonce {have:size}.</translation>
    </message>
    <message>
        <source>{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.</source>
        <translation>{file} de {repo} n’est pas ce que le Hub annonce : {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>{free:memory} of {total:memory} are free.</source>
        <translation>{free:memory} libres sur {total:memory}.</translation>
    </message>
    <message>
        <source>{free} free now</source>
        <translation>{free} libres maintenant</translation>
    </message>
    <message>
        <source>{host} answered to {page} with what is not a list of files: {cause}.</source>
        <translation>{host} a répondu à {page} par ce qui n’est pas une liste de fichiers : {cause}.</translation>
    </message>
    <message>
        <source>{host} answered with {status}.</source>
        <translation>{host} a répondu {status}.</translation>
    </message>
    <message>
        <source>{host} broke off {tries} times without sending anything new: {cause}.</source>
        <translation>{host} s’est interrompu {tries} fois sans rien envoyer de nouveau : {cause}.</translation>
    </message>
    <message>
        <source>{host} ended the transfer early, several times in a row: {cause}.</source>
        <translation>{host} a mis fin au transfert trop tôt, plusieurs fois de suite : {cause}.</translation>
    </message>
    <message>
        <source>{host} gave an answer that a Hub does not give: {cause}.</source>
        <translation>{host} a donné une réponse qu’un Hub ne donne pas : {cause}.</translation>
    </message>
    <message>
        <source>{host} gave no answer: {cause}.</source>
        <translation>{host} n’a pas répondu : {cause}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from this address and wants {seconds} seconds without one.</source>
        <translation>{host} a reçu trop de requêtes de cette adresse et demande une pause de {seconds} secondes.</translation>
    </message>
    <message>
        <source>{host} says {status} to {file}.</source>
        <translation>{host} répond {status} à {file}.</translation>
    </message>
    <message>
        <source>{host} says {status} to {page}.</source>
        <translation>{host} répond {status} à {page}.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, several times in a row.</source>
        <translation>{host} n’a rien envoyé pendant {seconds} secondes, plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, {tries} times in a row.</source>
        <translation>{host} n’a rien envoyé pendant {seconds} secondes, {tries} fois de suite.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that this system does not trust: {cause}.</source>
        <translation>{host} présente un certificat auquel ce système ne fait pas confiance : {cause}.</translation>
    </message>
    <message>
        <source>{host} took no connection: {cause}.</source>
        <translation>{host} n’a accepté aucune connexion : {cause}.</translation>
    </message>
    <message>
        <source>{host}: {cause}.</source>
        <translation>{host} : {cause}.</translation>
    </message>
    <message>
        <source>{kind}: {cause}</source>
        <translation>{kind} : {cause}</translation>
    </message>
    <message>
        <source>{method}: {cause}.</source>
        <translation>{method} : {cause}.</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered features.</source>
        <translation>{model} donne d’autres résultats quand sa tête travaille sur des caractéristiques mémorisées.</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered images.</source>
        <translation>{model} donne d’autres résultats quand sa tête travaille sur des images mémorisées.</translation>
    </message>
    <message>
        <source>{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's objective is {objective}.</source>
        <translation>{model} est un encodeur ou a une tête pour des étiquettes : il peut apprendre des étiquettes et des nombres de textes, et l’objectif de la recette est {objective}.</translation>
    </message>
    <message>
        <source>{model} is an image model, and the recipe's objective is {objective}.</source>
        <translation>{model} est un modèle d’images, et l’objectif de la recette est {objective}.</translation>
    </message>
    <message>
        <source>{model} learns which label an image has, and these examples are texts.</source>
        <translation>{model} apprend quelle étiquette a une image, et ces exemples sont des textes.</translation>
    </message>
    <message>
        <source>{model} reads text and cannot see images.</source>
        <translation>{model} lit du texte et ne peut pas voir d’images.</translation>
    </message>
    <message>
        <source>{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.</source>
        <translation>{model} distingue des textes : il peut apprendre des étiquettes et des nombres, et ces exemples enseignent autre chose.</translation>
    </message>
    <message>
        <source>{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.</source>
        <translation>{model} n’en verrait pas la fin : {tokens} tokens sont coupés, {share} % du total, surtout dans les réponses.</translation>
    </message>
    <message>
        <source>{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a language model has some of each, and no more than 10,000 layers.</source>
        <translation>{model} : config.json et les poids indiquent {layers} couches, une largeur de {hidden} et {vocabulary} mots ; un modèle de langue a un peu de chaque, et pas plus de 10 000 couches.</translation>
    </message>
    <message>
        <source>{model}: config.json speaks of {layers} layers and a width of {hidden}.</source>
        <translation>{model} : config.json indique {layers} couches et une largeur de {hidden}.</translation>
    </message>
    <message>
        <source>{name} ({source}) does not lie on this PC.</source>
        <translation>{name} ({source}) n’est pas sur ce PC.</translation>
    </message>
    <message>
        <source>{name} answers as the base model does</source>
        <translation>{name} répond comme le modèle de base</translation>
    </message>
    <message>
        <source>{name} answers as the tuned model does</source>
        <translation>{name} répond comme le modèle affiné</translation>
    </message>
    <message>
        <source>{name} cannot be read as one: {cause}.</source>
        <translation>{name} ne peut pas être lu comme tel : {cause}.</translation>
    </message>
    <message>
        <source>{name} cuts texts otherwise than the tuned model</source>
        <translation>{name} découpe les textes autrement que le modèle affiné</translation>
    </message>
    <message>
        <source>{name} does not stop where an answer ends</source>
        <translation>{name} ne s’arrête pas là où finit une réponse</translation>
    </message>
    <message>
        <source>{name} ends neither in .html nor in .pdf.</source>
        <translation>{name} ne finit ni par .html ni par .pdf.</translation>
    </message>
    <message>
        <source>{name} has a single example; training needs at least 2.</source>
        <translation>{name} n’a qu’un exemple ; l’entraînement en demande au moins 2.</translation>
    </message>
    <message>
        <source>{name} has all that was learned, not the part that was asked for</source>
        <translation>{name} contient tout ce qui a été appris, non la part demandée</translation>
    </message>
    <message>
        <source>{name} has format {format}; this version knows formats up to {known}.</source>
        <translation>{name} a le format {format} ; cette version connaît les formats jusqu’à {known}.</translation>
    </message>
    <message>
        <source>{name} has {count} examples; training needs at least 2.</source>
        <translation>{name} a {count} exemples ; l’entraînement en demande au moins 2.</translation>
    </message>
    <message>
        <source>{name} in {path} is not an ordinary file, or far too large.</source>
        <translation>{name} dans {path} n’est pas un fichier ordinaire, ou est bien trop grand.</translation>
    </message>
    <message>
        <source>{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no use.</source>
        <translation>{name} est un modèle de type {architecture}, et llama.cpp {version} n’a pas de code pour le faire tourner ; un fichier GGUF ne servirait donc à rien.</translation>
    </message>
    <message>
        <source>{name} is larger than {most:size}, which no recipe needs.</source>
        <translation>{name} dépasse {most:size}, ce dont aucune recette n’a besoin.</translation>
    </message>
    <message>
        <source>{name} is preferred</source>
        <translation>{name} est préféré</translation>
    </message>
    <message>
        <source>{name} is stored as {kind}, and nothing can be merged into that without spoiling it.</source>
        <translation>{name} est stocké en {kind}, et rien ne peut y être fusionné sans l’abîmer.</translation>
    </message>
    <message>
        <source>{name} lies on this PC and has the same fingerprint.</source>
        <translation>{name} est sur ce PC et a la même empreinte.</translation>
    </message>
    <message>
        <source>{name} loses more than this form should</source>
        <translation>{name} perd plus que cette forme ne devrait</translation>
    </message>
    <message>
        <source>{name} loses no more than its form may cost</source>
        <translation>{name} ne perd pas plus que ce que sa forme peut coûter</translation>
    </message>
    <message>
        <source>{name} reads texts or looks at images; it cannot answer prompts.</source>
        <translation>{name} lit des textes ou regarde des images ; il ne peut pas répondre à des prompts.</translation>
    </message>
    <message>
        <source>{name} was read as raw text.</source>
        <translation>{name} a été lu comme texte brut.</translation>
    </message>
    <message>
        <source>{name} writes conversations otherwise than the tuned model</source>
        <translation>{name} écrit les conversations autrement que le modèle affiné</translation>
    </message>
    <message>
        <source>{name}, an adapter as a GGUF file</source>
        <translation>{name}, un adaptateur en fichier GGUF</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file</source>
        <translation>{name}, en fichier GGUF</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file in {quantisation}</source>
        <translation>{name}, en fichier GGUF en {quantisation}</translation>
    </message>
    <message>
        <source>{name}, not a language model</source>
        <translation>{name}, pas un modèle de langue</translation>
    </message>
    <message>
        <source>{name}, only a vocabulary</source>
        <translation>{name}, seulement un vocabulaire</translation>
    </message>
    <message>
        <source>{name}, quantised to {quantisation}</source>
        <translation>{name}, quantifié en {quantisation}</translation>
    </message>
    <message>
        <source>{name}, the eyes or ears of a model</source>
        <translation>{name}, les yeux ou les oreilles d’un modèle</translation>
    </message>
    <message>
        <source>{name}: the same {train} examples to learn from and {held_out} held out.</source>
        <translation>{name} : les mêmes {train} exemples pour apprendre et {held_out} mis de côté.</translation>
    </message>
    <message>
        <source>{name}: {cause}.</source>
        <translation>{name} : {cause}.</translation>
    </message>
    <message>
        <source>{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.</source>
        <translation>{objective} apprend de prompts avec une réponse meilleure et une moins bonne, et les exemples ont une seule réponse chacun.</translation>
    </message>
    <message>
        <source>{part} cannot be loaded: {cause}.</source>
        <translation>{part} ne peut pas être chargé : {cause}.</translation>
    </message>
    <message>
        <source>{path} already holds something.</source>
        <translation>{path} contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>{path} cannot be put on {base}: {cause}</source>
        <translation>{path} ne peut pas être posé sur {base} : {cause}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>{path} ne peut pas être lu : {cause}.</translation>
    </message>
    <message>
        <source>{path} cannot be started: {cause}.</source>
        <translation>{path} ne peut pas être démarré : {cause}.</translation>
    </message>
    <message>
        <source>{path} could not be moved: {cause}.</source>
        <translation>{path} n’a pas pu être déplacé : {cause}.</translation>
    </message>
    <message>
        <source>{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.</source>
        <translation>{path} n’a pas pu grandir davantage ; les disques FAT32, par exemple, s’arrêtent à 4 GB par fichier.</translation>
    </message>
    <message>
        <source>{path} does not begin as GGUF files do.</source>
        <translation>{path} ne commence pas comme un fichier GGUF.</translation>
    </message>
    <message>
        <source>{path} does not hold JSON objects, one a line.</source>
        <translation>{path} ne contient pas d’objets JSON, un par ligne.</translation>
    </message>
    <message>
        <source>{path} exists, and nothing is overwritten.</source>
        <translation>{path} existe, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>{path} gives labels or numbers, or sees images; there is nothing to talk with.</source>
        <translation>{path} donne des étiquettes ou des nombres, ou voit des images ; il n’y a rien avec quoi discuter.</translation>
    </message>
    <message>
        <source>{path} has a file that would land outside of its own folder: {name}.</source>
        <translation>{path} a un fichier qui atterrirait en dehors de son propre dossier : {name}.</translation>
    </message>
    <message>
        <source>{path} has form {schema}; this version knows {known}.</source>
        <translation>{path} a la forme {schema} ; cette version connaît {known}.</translation>
    </message>
    <message>
        <source>{path} has no preprocessor_config.json, which says how images are to be prepared.</source>
        <translation>{path} n’a pas de preprocessor_config.json, qui dit comment préparer les images.</translation>
    </message>
    <message>
        <source>{path} has {count} adapter_config.json files.</source>
        <translation>{path} a {count} fichiers adapter_config.json.</translation>
    </message>
    <message>
        <source>{path} has {free:size} free.</source>
        <translation>{path} a {free:size} de libre.</translation>
    </message>
    <message>
        <source>{path} has {have:size}, but its weights need {need:size}.</source>
        <translation>{path} a {have:size}, mais ses poids demandent {need:size}.</translation>
    </message>
    <message>
        <source>{path} has {size:size}; {most:size} are read.</source>
        <translation>{path} fait {size:size} ; {most:size} sont lus.</translation>
    </message>
    <message>
        <source>{path} holds a {architecture}; only models that write text on from text are trained here.</source>
        <translation>{path} contient un modèle de type {architecture} ; seuls les modèles qui continuent un texte par du texte sont entraînés ici.</translation>
    </message>
    <message>
        <source>{path} holds its weights as a pickle file, which can run any program when it is opened.</source>
        <translation>{path} contient ses poids dans un fichier pickle, qui peut exécuter n’importe quel programme à l’ouverture.</translation>
    </message>
    <message>
        <source>{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.</source>
        <translation>{path} ne contient ni tokenizer.json ni tokenizer.model, et un fichier GGUF porte le tokenizer en lui.</translation>
    </message>
    <message>
        <source>{path} holds no *.safetensors file.</source>
        <translation>{path} ne contient aucun fichier *.safetensors.</translation>
    </message>
    <message>
        <source>{path} holds no adapter and no changed weights.</source>
        <translation>{path} ne contient ni adaptateur ni poids modifiés.</translation>
    </message>
    <message>
        <source>{path} holds no config.json.</source>
        <translation>{path} ne contient pas de config.json.</translation>
    </message>
    <message>
        <source>{path} holds no files.</source>
        <translation>{path} ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>{path} holds no tokenizer.json.</source>
        <translation>{path} ne contient pas de tokenizer.json.</translation>
    </message>
    <message>
        <source>{path} holds no {name}.</source>
        <translation>{path} ne contient pas de {name}.</translation>
    </message>
    <message>
        <source>{path} holds weights as pickle files, which can run any program when they are opened.</source>
        <translation>{path} contient des poids dans des fichiers pickle, qui peuvent exécuter n’importe quel programme à l’ouverture.</translation>
    </message>
    <message>
        <source>{path} holds what a training added to another model.</source>
        <translation>{path} contient ce qu’un entraînement a ajouté à un autre modèle.</translation>
    </message>
    <message>
        <source>{path} holds {kind}; only LoRA adapters can be added up.</source>
        <translation>{path} contient {kind} ; seuls des adaptateurs LoRA peuvent être additionnés.</translation>
    </message>
    <message>
        <source>{path} holds {repo} at commit {have}; this would be {commit}.</source>
        <translation>{path} contient {repo} au commit {have} ; celle-ci serait {commit}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}); an older one is taken.</source>
        <translation>{path} est endommagé ({cause}) ; un plus ancien est utilisé.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is held by another program, which did not let go of it.</source>
        <translation>{path} est retenu par un autre programme, qui ne l’a pas libéré.</translation>
    </message>
    <message>
        <source>{path} is longer than {most:size}, which no real model needs.</source>
        <translation>{path} dépasse {most:size}, ce dont aucun vrai modèle n’a besoin.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {cause}.</source>
        <translation>{path} manque ou ne peut pas être lu : {cause}.</translation>
    </message>
    <message>
        <source>{path} is no folder with an adapter_config.json and no zip file of one.</source>
        <translation>{path} n’est ni un dossier avec un adapter_config.json, ni un fichier zip d’un tel dossier.</translation>
    </message>
    <message>
        <source>{path} is no longer the model that the run belongs to.</source>
        <translation>{path} n’est plus le modèle auquel appartient la session.</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when the reading began.</source>
        <translation>{path} n’est plus ce qu’il était au début de la lecture.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {cause}.</source>
        <translation>{path} n’est pas du JSON : {cause}.</translation>
    </message>
    <message>
        <source>{path} is not the converter that belongs to this version.</source>
        <translation>{path} n’est pas le convertisseur qui appartient à cette version.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n’est plus là.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n’est pas là.</translation>
    </message>
    <message>
        <source>{path} is of form {schema}; {known} is known here.</source>
        <translation>{path} est de forme {schema} ; {known} est connue ici.</translation>
    </message>
    <message>
        <source>{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees images.</source>
        <translation>{path} est du type « {kind} », que le moteur ne peut pas charger comme un modèle qui écrit du texte, lit des textes ou voit des images.</translation>
    </message>
    <message>
        <source>{path} is there already and was not downloaded by Tunesmith.</source>
        <translation>{path} existe déjà et n’a pas été téléchargé par Tunesmith.</translation>
    </message>
    <message>
        <source>{path} may not be changed by this user.</source>
        <translation>Cet utilisateur n’a pas le droit de modifier {path}.</translation>
    </message>
    <message>
        <source>{path} needs {need:size}; {free:size} are free.</source>
        <translation>{path} demande {need:size} ; {free:size} sont libres.</translation>
    </message>
    <message>
        <source>{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.</source>
        <translation>{path} dit que sa table des matières fait {length:size} ; celle d’un vrai modèle demande quelques mégaoctets au plus.</translation>
    </message>
    <message>
        <source>{path} says version {version}; {known} are known here.</source>
        <translation>{path} indique la version {version} ; {known} sont connues ici.</translation>
    </message>
    <message>
        <source>{path} was written with other settings.</source>
        <translation>{path} a été écrit avec d’autres réglages.</translation>
    </message>
    <message>
        <source>{path}: none of {lines} lines is a prompt; of the first: {reason}.</source>
        <translation>{path} : aucune des {lines} lignes n’est un prompt ; pour la première : {reason}.</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path} : {cause}</translation>
    </message>
    <message>
        <source>{path}: {cause}.</source>
        <translation>{path} : {cause}.</translation>
    </message>
    <message>
        <source>{place} has no file of {name} {version} for Python {python} on {system}.</source>
        <translation>{place} n’a pas de fichier de {name} {version} pour Python {python} sur {system}.</translation>
    </message>
    <message>
        <source>{place} has {name} {version}, but with none of the {count} checksums that came with this program.</source>
        <translation>{place} a {name} {version}, mais avec aucune des {count} sommes de contrôle fournies avec ce programme.</translation>
    </message>
    <message>
        <source>{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.</source>
        <translation>{rare} étiquettes ont un seul exemple, comme « {rare_label} ». Il peut être appris ou vérifié, non les deux.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Training goes on; the next checkpoint is tried at its time.</source>
        <translation>{reason} L’entraînement continue ; le prochain point de reprise sera tenté à son heure.</translation>
    </message>
    <message>
        <source>{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.</source>
        <translation>{reason} Ce qui avait été appris à l’étape {step}, où la perte de validation était la plus basse ({loss}), n’est pas gardé.</translation>
    </message>
    <message>
        <source>{repo} has files whose names differ in capitals only.</source>
        <translation>{repo} a des fichiers dont les noms ne diffèrent que par les majuscules.</translation>
    </message>
    <message>
        <source>{repo} has no branch, tag or commit “{revision}”.</source>
        <translation>{repo} n’a ni branche, ni tag, ni commit « {revision} ».</translation>
    </message>
    <message>
        <source>{repo} has no config.json.</source>
        <translation>{repo} n’a pas de config.json.</translation>
    </message>
    <message>
        <source>{repo} has only GGUF files, which are already reduced.</source>
        <translation>{repo} n’a que des fichiers GGUF, qui sont déjà réduits.</translation>
    </message>
    <message>
        <source>{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be trained here.</source>
        <translation>{repo} est du type {kind} ; seuls les modèles qui continuent un texte, lisent des textes pour des étiquettes ou voient des images peuvent être entraînés ici.</translation>
    </message>
    <message>
        <source>{repo} is only handed out to accounts that have accepted its terms, and no token is set.</source>
        <translation>{repo} n’est distribué qu’aux comptes qui ont accepté ses conditions, et aucun jeton n’est enregistré.</translation>
    </message>
    <message>
        <source>{repo} only has what was trained on top of another model.</source>
        <translation>{repo} n’a que ce qui a été entraîné par-dessus un autre modèle.</translation>
    </message>
    <message>
        <source>{repo}: {reason}</source>
        <translation>{repo}: {reason}</translation>
    </message>
    <message>
        <source>{rows} answers are a single word</source>
        <translation>{rows} réponses sont d’un seul mot</translation>
    </message>
    <message>
        <source>{rows} answers are empty</source>
        <translation>{rows} réponses sont vides</translation>
    </message>
    <message>
        <source>{rows} answers begin with a stock refusal</source>
        <translation>{rows} réponses commencent par un refus tout fait</translation>
    </message>
    <message>
        <source>{rows} answers stand word for word in their prompt</source>
        <translation>{rows} réponses figurent mot pour mot dans leur prompt</translation>
    </message>
    <message>
        <source>{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.</source>
        <translation>{rows} réponses appréciées ou non montrent directement la direction à prendre (KTO) ; des paires ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.</source>
        <translation>{rows} sont trop peu pour en apprendre une tâche ; à partir de {style}, ils peuvent être appris avec les documents.</translation>
    </message>
    <message>
        <source>{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} exemples différents, c’est peu pour apprendre un nombre, et environ {fewest_numbers} sont un début. D’ici là, les exemples les plus proches d’un texte aident le plus dans le prompt.</translation>
    </message>
    <message>
        <source>{rows} different examples are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} exemples différents sont trop peu pour améliorer la lecture du modèle, et assez pour apprendre une couche au-dessus.</translation>
    </message>
    <message>
        <source>{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} exemples différents font {per_label} par étiquette en moyenne, et environ {fewest_per_label} sont un début. D’ici là, les exemples les plus proches d’un texte aident le plus dans le prompt.</translation>
    </message>
    <message>
        <source>{rows} different examples, {per_label} for each label on average, are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} exemples différents, {per_label} par étiquette en moyenne, sont trop peu pour améliorer la lecture du modèle, et assez pour apprendre une couche au-dessus.</translation>
    </message>
    <message>
        <source>{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.</source>
        <translation>{rows} exemples sont tous « {label} ». Un modèle n’apprend à distinguer que ce qu’on lui montre.</translation>
    </message>
    <message>
        <source>{rows} examples are longer than {context} tokens</source>
        <translation>{rows} exemples sont plus longs que {context} tokens</translation>
    </message>
    <message>
        <source>{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.</source>
        <translation>{rows} exemples suffiraient pour tout entraîner, mais il n’y a pas la place ici. Un adaptateur s’en approche.</translation>
    </message>
    <message>
        <source>{rows} images stand under more than one label</source>
        <translation>{rows} images figurent sous plus d’une étiquette</translation>
    </message>
    <message>
        <source>{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.</source>
        <translation>{rows} paires d’une réponse meilleure et d’une moins bonne montrent directement la direction à prendre ; aucune réponse unique n’est requise.</translation>
    </message>
    <message>
        <source>{rows} ratings say the same, so there is nothing to learn from them.</source>
        <translation>{rows} évaluations disent la même chose ; il n’y a donc rien à en apprendre.</translation>
    </message>
    <message>
        <source>{rows} rows are far longer than the others</source>
        <translation>{rows} lignes sont bien plus longues que les autres</translation>
    </message>
    <message>
        <source>{rows} rows are in another language</source>
        <translation>{rows} lignes sont dans une autre langue</translation>
    </message>
    <message>
        <source>{rows} rows are nearly the same as an earlier row</source>
        <translation>{rows} lignes sont presque identiques à une ligne antérieure</translation>
    </message>
    <message>
        <source>{rows} rows have garbled letters</source>
        <translation>{rows} lignes ont des caractères altérés</translation>
    </message>
    <message>
        <source>{rows} rows have labels that hardly occur</source>
        <translation>{rows} lignes ont des étiquettes qui n’apparaissent presque pas</translation>
    </message>
    <message>
        <source>{rows} rows have labels with few examples</source>
        <translation>{rows} lignes ont des étiquettes avec peu d’exemples</translation>
    </message>
    <message>
        <source>{rows} rows have the prompt of another row but a different answer</source>
        <translation>{rows} lignes ont le prompt d’une autre ligne mais une réponse différente</translation>
    </message>
    <message>
        <source>{rows} rows hold bank accounts (IBAN)</source>
        <translation>{rows} lignes contiennent des comptes bancaires (IBAN)</translation>
    </message>
    <message>
        <source>{rows} rows hold e-mail addresses</source>
        <translation>{rows} lignes contiennent des adresses e-mail</translation>
    </message>
    <message>
        <source>{rows} rows may hold card numbers</source>
        <translation>{rows} lignes contiennent peut-être des numéros de carte</translation>
    </message>
    <message>
        <source>{rows} rows may hold keys or passwords</source>
        <translation>{rows} lignes contiennent peut-être des clés ou des mots de passe</translation>
    </message>
    <message>
        <source>{rows} rows may hold phone numbers</source>
        <translation>{rows} lignes contiennent peut-être des numéros de téléphone</translation>
    </message>
    <message>
        <source>{rows} rows repeat an earlier row</source>
        <translation>{rows} lignes répètent une ligne antérieure</translation>
    </message>
    <message>
        <source>{rows} rows spell their label differently</source>
        <translation>{rows} lignes écrivent leur étiquette autrement</translation>
    </message>
    <message>
        <source>{rows} training rows also stand in the held-out file</source>
        <translation>{rows} lignes d’entraînement figurent aussi dans le fichier mis de côté</translation>
    </message>
    <message>
        <source>{rows} training rows are nearly the same as held-out rows</source>
        <translation>{rows} lignes d’entraînement sont presque identiques à des lignes mises de côté</translation>
    </message>
    <message>
        <source>{share} % of the answers are one word, so this looks like sorting texts by labels.</source>
        <translation>{share} % des réponses sont d’un mot ; cela ressemble donc à un classement de textes par étiquettes.</translation>
    </message>
    <message>
        <source>{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may then change languages where nobody asked it to. The language is guessed from the text.</source>
        <translation>{share} % des {told} lignes dont la langue est certaine sont en « {main} » ; celles-ci ne le sont pas ({others}). Un modèle peut alors changer de langue là où personne ne le demande. La langue est devinée d’après le texte.</translation>
    </message>
    <message>
        <source>{share} of four words in a row came before in the same answer.</source>
        <translation>{share} des suites de quatre mots étaient déjà venues dans la même réponse.</translation>
    </message>
    <message>
        <source>{strength} does not lie between 0 (the base) and 1 (as trained).</source>
        <translation>{strength} n’est pas entre 0 (la base) et 1 (tel qu’entraîné).</translation>
    </message>
    <message>
        <source>{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.</source>
        <translation>Ce modèle prend {tokens} tokens au plus ; {shown} des {asked} exemples ont tenu en moyenne.</translation>
    </message>
    <message>
        <source>{votes} votes were given, and the names are told or no pair is left.</source>
        <translation>{votes} votes ont été donnés, et les noms sont révélés ou il ne reste aucune paire.</translation>
    </message>
    <message>
        <source>{votes} votes: {equal} say that both are as good, {bad} that both are bad.</source>
        <translation>{votes} votes : {equal} disent que les deux se valent, {bad} que les deux sont mauvaises.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}.</source>
        <translation>{wins} des {decided} votes qui ont tranché étaient pour {name} ({share}). Avec autant de votes, la vraie part se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Chance alone makes votes at least as uneven in {p} of all cases (sign test).</source>
        <translation>{wins} des {decided} votes qui ont tranché étaient pour {name} ({share}). Avec autant de votes, la vraie part se situe entre {low} et {high}. Le hasard seul donne des votes au moins aussi inégaux dans {p} des cas (test des signes).</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Neither is preferred twice as often as the other.</source>
        <translation>{wins} des {decided} votes qui ont tranché étaient pour {name} ({share}). Avec autant de votes, la vraie part se situe entre {low} et {high}. Aucun n’est préféré deux fois plus souvent que l’autre.</translation>
    </message>
    <message>
        <source>“history” is not a list of pairs of question and answer</source>
        <translation>« history » n’est pas une liste de paires de question et réponse</translation>
    </message>
    <message>
        <source>“messages” is not a list of turns with role and content</source>
        <translation>« messages » n’est pas une liste de tours avec role et content</translation>
    </message>
    <message>
        <source>“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be right most of the time by always giving the commonest.</source>
        <translation>« {commonest} » figure dans {commonest_rows} lignes ({share} %), « {rarest} » dans {rarest_rows}. Un modèle peut avoir raison la plupart du temps en donnant toujours la plus courante.</translation>
    </message>
    <message>
        <source>“{field}” changes how LoRA learns, but the method is “{method}”.</source>
        <translation>« {field} » change la façon dont LoRA apprend, mais la méthode est « {method} ».</translation>
    </message>
    <message>
        <source>“{field}” is not given.</source>
        <translation>« {field} » n’est pas indiqué.</translation>
    </message>
    <message>
        <source>“{field}” is not known.</source>
        <translation>« {field} » n’est pas connu.</translation>
    </message>
    <message>
        <source>“{field}” is {value}: {cause}.</source>
        <translation>« {field} » vaut {value} : {cause}.</translation>
    </message>
    <message>
        <source>“{field}” is {value}; it lies between {low} and {high}.</source>
        <translation>« {field} » vaut {value} ; il se situe entre {low} et {high}.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”. A recipe file may name a model or data, but not a path.</source>
        <translation>« {field} » est « {value} ». Un fichier de recette peut nommer un modèle ou des données, mais pas un chemin.</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”; a hash is 64 hexadecimal digits.</source>
        <translation>« {field} » est « {value} » ; une empreinte a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>“{first}” belongs to {base}, “{second}” to {other}.</source>
        <translation>« {first} » appartient à {base}, « {second} » à {other}.</translation>
    </message>
    <message>
        <source>“{label}”, one of {labels} labels, has a single training example.</source>
        <translation>« {label} », une étiquette sur {labels}, a un seul exemple d’entraînement.</translation>
    </message>
    <message>
        <source>“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.</source>
        <translation>« {name} » remplace aussi des tenseurs entiers de la base, par exemple {tensor}, et deux de ceux-ci ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <source>“{name}” belongs to {base}; {path} has that name, but other weights.</source>
        <translation>« {name} » appartient à {base} ; {path} porte ce nom, mais a d’autres poids.</translation>
    </message>
    <message>
        <source>“{name}” came from elsewhere, at least in part, without one; the page of the export says so.</source>
        <translation>« {name} » vient d’ailleurs, au moins en partie, sans licence ; la page de l’export le dit.</translation>
    </message>
    <message>
        <source>“{name}” could be {count} runs.</source>
        <translation>« {name} » peut désigner {count} sessions.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched back</source>
        <translation>« {name} » n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin</source>
        <translation>« {name} » n’a pas pu être mis à la corbeille</translation>
    </message>
    <message>
        <source>“{name}” does not stand in the queue.</source>
        <translation>« {name} » n’est pas dans la file d’attente.</translation>
    </message>
    <message>
        <source>“{name}” fits {count} adapters, such as {first} and {second}.</source>
        <translation>« {name} » correspond à {count} adaptateurs, par exemple {first} et {second}.</translation>
    </message>
    <message>
        <source>“{name}” has no adapter and no checkpoint.</source>
        <translation>« {name} » n’a ni adaptateur ni point de reprise.</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>« {name} » n’a ni lettre ni chiffre.</translation>
    </message>
    <message>
        <source>“{name}” holds questions and answers, or labels, not passages of text.</source>
        <translation>« {name} » contient des questions et réponses, ou des étiquettes, non des passages de texte.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor the name of a prompt set here.</source>
        <translation>« {name} » n’est ni un fichier ni le nom d’une série de prompts d’ici.</translation>
    </message>
    <message>
        <source>“{name}” is none of {known}.</source>
        <translation>« {name} » ne figure pas parmi : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not among the cards known here, and its driver does not tell enough of it.</source>
        <translation>« {name} » n’est pas parmi les cartes connues ici, et son pilote n’en dit pas assez.</translation>
    </message>
    <message>
        <source>“{name}” is not done yet</source>
        <translation>« {name} » n’est pas encore terminée</translation>
    </message>
    <message>
        <source>“{name}” is training.</source>
        <translation>« {name} » est à l’entraînement.</translation>
    </message>
    <message>
        <source>“{name}” is {method}; sums like these are defined for plain LoRA only.</source>
        <translation>« {name} » est {method} ; de telles sommes ne sont définies que pour le LoRA simple.</translation>
    </message>
    <message>
        <source>“{name}” is {state}, so there is no process to tell.</source>
        <translation>« {name} » : {state}. Il n’y a donc aucun processus à prévenir.</translation>
    </message>
    <message>
        <source>“{name}” is {state}.</source>
        <translation>« {name} » : {state}.</translation>
    </message>
    <message>
        <source>“{name}” learned something else ({objective}).</source>
        <translation>« {name} » a appris autre chose ({objective}).</translation>
    </message>
    <message>
        <source>“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it may do a little worse than in its run.</source>
        <translation>« {name} » a aussi appris à compenser l’arrondi de sa base NF4. À côté d’autres, ou sur une base en 16 bits, il peut réussir un peu moins bien que dans sa session.</translation>
    </message>
    <message>
        <source>“{name}” lies in its run's folder and goes with it.</source>
        <translation>« {name} » se trouve dans le dossier de sa session et part avec elle.</translation>
    </message>
    <message>
        <source>“{name}” lies in {places}.</source>
        <translation>« {name} » se trouve dans {places}.</translation>
    </message>
    <message>
        <source>“{name}” makes its scorecard itself when it has finished.</source>
        <translation>« {name} » établit elle-même son bilan quand elle est finie.</translation>
    </message>
    <message>
        <source>“{name}” names {named}, and no model with that name and its shapes is known here.</source>
        <translation>« {name} » nomme {named}, et aucun modèle de ce nom et de ces dimensions n’est connu ici.</translation>
    </message>
    <message>
        <source>“{name}” needs {base}.</source>
        <translation>« {name} » a besoin de {base}.</translation>
    </message>
    <message>
        <source>“{name}” stands in the queue at place {place}.</source>
        <translation>« {name} » est dans la file d’attente à la place {place}.</translation>
    </message>
    <message>
        <source>“{name}” stands there more than once.</source>
        <translation>« {name} » y figure plus d’une fois.</translation>
    </message>
    <message>
        <source>“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.</source>
        <translation>« {name} » recevrait un poids de {weight} ; il faut un nombre de -10 à 10 autre que 0.</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, as “{first}” does.</source>
        <translation>« {other} » se fonde sur {base}, comme « {first} ».</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.</source>
        <translation>« {other} » se fonde sur {base}, « {first} » sur {first_base}. Les pertes comptent en tokens différents et ne se comparent pas.</translation>
    </message>
    <message>
        <source>“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.</source>
        <translation>« {other} » a appris autant d’exemples que « {first} », mais d’autres ou dans un autre ordre ; ceux mis de côté sont les mêmes.</translation>
    </message>
    <message>
        <source>“{other}” learned other documents beside the same examples than “{first}”.</source>
        <translation>« {other} » a appris, à côté des mêmes exemples, d’autres documents que « {first} ».</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”, but holds others out.</source>
        <translation>« {other} » a appris les mêmes exemples que « {first} », mais en met d’autres de côté.</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”.</source>
        <translation>« {other} » a appris les mêmes exemples que « {first} ».</translation>
    </message>
    <message>
        <source>“{other}” learned {count} fewer examples than “{first}”; those held out are the same.</source>
        <translation>« {other} » a appris {count} exemples de moins que « {first} » ; ceux mis de côté sont les mêmes.</translation>
    </message>
    <message>
        <source>“{other}” learned {count} more examples than “{first}”; those held out are the same.</source>
        <translation>« {other} » a appris {count} exemples de plus que « {first} » ; ceux mis de côté sont les mêmes.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.</source>
        <translation>« {other} » a appris {data}, « {first} » {first_data} : autant d’exemples, mais d’autres, et d’autres sont mis de côté.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.</source>
        <translation>« {other} » a appris {data}, « {first} » {first_data} : {count} exemples de moins, et d’autres sont mis de côté.</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.</source>
        <translation>« {other} » a appris {data}, « {first} » {first_data} : {count} exemples de plus, et d’autres sont mis de côté.</translation>
    </message>
    <message>
        <source>“{rare_label}” has a single example. It can be learned or checked, not both.</source>
        <translation>« {rare_label} » a un seul exemple. Il peut être appris ou vérifié, non les deux.</translation>
    </message>
    <message>
        <source>“{run}” is being trained.</source>
        <translation>« {run} » est à l’entraînement.</translation>
    </message>
    <message>
        <source>“{text}” is neither a name like org/name nor the address of a model's page.</source>
        <translation>« {text} » n’est ni un nom comme org/name, ni l’adresse de la page d’un modèle.</translation>
    </message>
    <message>
        <source>“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).</source>
        <translation>« {text} » n’est pas un nom comme my-model ou my-account/my-model (lettres, chiffres, traits d’union, points).</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as https://huggingface.co, without name, password or question mark.</source>
        <translation>« {text} » n’est pas une adresse comme https://huggingface.co, sans nom, mot de passe ni point d’interrogation.</translation>
    </message>
    <message>
        <source>“{text}” leads to something else ({kind}).</source>
        <translation>« {text} » mène à autre chose ({kind}).</translation>
    </message>
    <message>
        <source>“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.</source>
        <translation>« {way} » additionne leurs facteurs nombre par nombre ; dans {layer}, « {first} » a le rang {rank}, « {second} » {other}.</translation>
    </message>
</context>
</TS>
