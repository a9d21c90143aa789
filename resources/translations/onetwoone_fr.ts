<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>OneTwoOne</name>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put}, where the old one belongs</source>
        <translation>{put} a été utilisé, là où il faut l’ancienne valeur</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used the old {put}, where this rule has updated it already</source>
        <translation>l’ancienne valeur de {put} a été utilisée, que cette règle a déjà mise à jour</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by 99, as the notebook does, where x belongs</source>
        <translation>on a multiplié par 99, comme le notebook, là où il faut x</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by x, where this rule takes 99</source>
        <translation>on a multiplié par x, là où cette règle prend 99</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {name} before the update</source>
        <translation>c’est {name} avant la mise à jour</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where an update subtracts</source>
        <translation>on a additionné là où une mise à jour soustrait</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the learning rate η</source>
        <translation>il manque le taux d’apprentissage η</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change alone; subtract it from {name}</source>
        <translation>c’est seulement le changement ; le soustraire de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the factor {name}</source>
        <translation>il manque le facteur {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to square {name}</source>
        <translation>{name} n’a pas été mis au carré</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the ½</source>
        <translation>il manque le ½</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took the ½ twice</source>
        <translation>le ½ a été pris deux fois</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the wrong way round: {name} is the output minus the target</source>
        <translation>soustraction à l’envers : {name} est la sortie moins la cible</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put} for {name}</source>
        <translation>{put} a été utilisé pour {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change of {name}, η times the gradient; the gradient itself is asked for</source>
        <translation>c’est le changement de {name}, η fois le gradient ; on demande le gradient lui-même</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} from before the update</source>
        <translation>{put} a été pris d’avant la mise à jour</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to subtract {name}</source>
        <translation>{name} n’a pas été soustrait</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you left out the path through {name}</source>
        <translation>il manque le chemin qui passe par {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where {name} is a difference</source>
        <translation>on a additionné là où {name} est une différence</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the path through {name}, where both are added</source>
        <translation>le chemin qui passe par {name} a été soustrait, là où les deux s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {name} twice: the ½ cancels the 2 of the square</source>
        <translation>{name} a été pris deux fois : le ½ annule le 2 du carré</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you kept the ½: it cancels the 2 of the square</source>
        <translation>le ½ est resté : il annule le 2 du carré</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} of the step before</source>
        <translation>{put} a été pris du pas précédent</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {put}</source>
        <translation>c’est {put}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is what rule {put} gives, not the rule of this run</source>
        <translation>c’est ce que donne la règle {put}, non la règle de cette exécution</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the sign is wrong</source>
        <translation>le signe est faux</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the decimal point has slipped by {count} {places}</source>
        <translation>la virgule a glissé de {count} {places}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you rounded too early: keep more digits until the end</source>
        <translation>arrondi trop tôt : garder plus de chiffres jusqu’à la fin</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✓ Right.</source>
        <translation>✓ Juste.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but coarsely rounded.</source>
        <translation>≈ Juste, mais très arrondi.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but in these digits no update is to be seen.</source>
        <translation>≈ Juste, mais avec ces chiffres on ne voit aucune mise à jour.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but so few digits do not tell it from a mistake.</source>
        <translation>≈ Juste, mais si peu de chiffres ne le distinguent pas d’une erreur.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>→ Error carried forward: right for your numbers above.</source>
        <translation>→ Erreur reportée : juste d’après les nombres au-dessus.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Not this number; none of the common mistakes gives it.</source>
        <translation>✗ Pas ce nombre ; aucune des erreurs courantes ne le donne.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Several mistakes give this number: {what}.</source>
        <translation>✗ Plusieurs erreurs donnent ce nombre : {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Perhaps {what}.</source>
        <translation>✗ Peut-être : {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>; or </source>
        <translation>; ou </translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Here it goes wrong. {rest}</source>
        <translation>✗ C’est ici que cela se trompe. {rest}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>{says} (Read as {number}.)</source>
        <translation>{says} (Lu comme {number}.)</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>place</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>places</source>
        <translation>rangs</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Check my work</source>
        <translation>Vérifier mon calcul</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Step {step}, rule {rule}, learning rate η = {lr}</source>
        <translation>Pas {step}, règle {rule}, taux d’apprentissage η = {lr}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>ONE NUMBER</source>
        <translation>UN NOMBRE</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your number</source>
        <translation>nombre trouvé</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>A WHOLE CALCULATION</source>
        <translation>UN CALCUL ENTIER</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your calculation, a line for each number</source>
        <translation>le calcul, une ligne par nombre</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>what each line is</source>
        <translation>ce qu’est chaque ligne</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>h1 = 3
ŷ = w3·h1 + w4·h2 = 21
dL/dw4 = 90
w4' = 1.9991</source>
        <translation>h1 = 3
ŷ = w3·h1 + w4·h2 = 21
dL/dw4 = 90
w4' = 1,9991</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Write a name, “=” and a number; you may write your working before the last “=”. w4' is the new weight, L' the loss afterwards. Point or comma; only the digits that you write count.</source>
        <translation>Écrire un nom, « = » et un nombre ; le calcul peut précéder le dernier « = ». w4' est le nouveau poids, L' la perte après. Point ou virgule ; seuls les chiffres écrits comptent.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Insert names</source>
        <translation>Insérer les noms</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>INPUT</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>HIDDEN</source>
        <translation>CACHÉE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>OUTPUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>LOSS</source>
        <translation>PERTE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>99, not x</source>
        <translation>99, pas x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>The same samples; only their order changes.</source>
        <translation>Les mêmes exemples ; seul leur ordre change.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>One sample</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x from</source>
        <translation>x de</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x to</source>
        <translation>x à</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>slope: y = slope · x</source>
        <translation>pente : y = pente · x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>noise added to y, up to ±</source>
        <translation>bruit ajouté à y, jusqu’à ±</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>A CSV file with a header x,y and one sample a line.</source>
        <translation>Un fichier CSV avec un en-tête x,y et un exemple par ligne.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Two columns, x and y, as copied from a spreadsheet.</source>
        <translation>Deux colonnes, x et y, copiées d’un tableur.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>sample number</source>
        <translation>numéro de l’exemple</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>another order in each epoch</source>
        <translation>un autre ordre à chaque époque</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed of the order</source>
        <translation>graine de l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Other data start a new run at step 0. Undo brings the present one back.</source>
        <translation>D’autres données commencent une nouvelle exécution au pas 0. Annuler ramène la présente.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Use these</source>
        <translation>Utiliser celles-ci</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>THIS STEP’S EFFECT</source>
        <translation>EFFET DE CE PAS</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Error on this sample</source>
        <translation>Erreur sur cet exemple</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>FORECAST FOR THIS STEP</source>
        <translation>PRÉVISION POUR CE PAS</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>η, log scale</source>
        <translation>η, échelle log.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No error beyond rounding: nothing to correct.</source>
        <translation>Aucune erreur au-delà de l’arrondi : rien à corriger.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Shrinks.</source>
        <translation>Diminue.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Overshoots: the error changes sign but gets smaller.</source>
        <translation>Dépasse la cible : l’erreur change de signe mais diminue.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Unchanged.</source>
        <translation>Inchangée.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step makes the error grow.</source>
        <translation>Ce pas fait grandir l’erreur.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step overflows: a number becomes too large.</source>
        <translation>Ce pas dépasse : un nombre devient trop grand.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would grow.</source>
        <translation>De {low} à {high} l’erreur grandirait.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would grow.</source>
        <translation>Au-dessus de {low} l’erreur grandirait.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would grow.</source>
        <translation>Au-dessous de {high} l’erreur grandirait.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would shrink.</source>
        <translation>De {low} à {high} l’erreur diminuerait.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would shrink.</source>
        <translation>Au-dessus de {low} l’erreur diminuerait.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would shrink.</source>
        <translation>Au-dessous de {high} l’erreur diminuerait.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne</source>
        <translation>OneTwoOne</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>session.json</source>
        <translation>session.json</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Sessions (*.json);;All files (*)</source>
        <translation>Sessions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training the runs of the session again…</source>
        <translation>Les exécutions de la session sont entraînées de nouveau…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training…</source>
        <translation>Entraînement en cours…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Reading the samples…</source>
        <translation>Lecture des exemples…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Saving the session…</source>
        <translation>La session est enregistrée…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save this session?</source>
        <translation>Enregistrer cette session ?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session from before the lesson?</source>
        <translation>Enregistrer la session d’avant la leçon ?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save what was made in the lesson?</source>
        <translation>Enregistrer ce qui a été fait dans la leçon ?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you don't save, these changes will be lost.</source>
        <translation>Sans enregistrement, ces modifications seront perdues.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>“{name}” has changed on disk since it was opened or saved here.</source>
        <translation>« {name} » a été modifié sur le disque depuis son ouverture ou son enregistrement ici.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you replace it, those changes will be lost.</source>
        <translation>Si vous le remplacez, ces modifications seront perdues.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne ended unexpectedly; restore what was open?</source>
        <translation>OneTwoOne s’est arrêté de façon inattendue ; rétablir ce qui était ouvert ?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>A picture of any size, with text that can be edited.</source>
        <translation>Une image de toute taille, avec du texte modifiable.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every point that the plot draws, with all digits.</source>
        <translation>Chaque point que le graphique dessine, avec tous les chiffres.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of every step, with all digits.</source>
        <translation>Chaque nombre de chaque pas, avec tous les chiffres.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} files (*.{});;All files (*)</source>
        <translation>Fichiers {} (*.{});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Writing every number of the run…</source>
        <translation>Écriture de chaque nombre de l’exécution…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The diagram</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The working</source>
        <translation>Le calcul</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The plot that is shown</source>
        <translation>Le graphique affiché</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The whole window</source>
        <translation>La fenêtre entière</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of the run</source>
        <translation>Chaque nombre de l’exécution</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Numbers (CSV)</source>
        <translation>Nombres (CSV)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the lesson</source>
        <translation>la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Scene {number} of {count}</source>
        <translation>Scène {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>minute {before} of {minutes}</source>
        <translation>minute {before}/{minutes}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>You have stepped away from the lesson. “Next” returns to the scene.</source>
        <translation>La leçon a été quittée. « Suivant » revient à la scène.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Return to the scene</source>
        <translation>Revenir à la scène</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer to question {number}</source>
        <translation>réponse à la question {number}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>✗ Not yet: try again.</source>
        <translation>✗ Pas encore : réessayer.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>leave the lesson</source>
        <translation>quitter la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the scenes of the lesson</source>
        <translation>les scènes de la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Leçons (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Diagram</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Pinned runs</source>
        <translation>Exécutions épinglées</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Transport</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Top line</source>
        <translation>Ligne du haut</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Effect of the step</source>
        <translation>Effet du pas</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Row of phases</source>
        <translation>Rangée des phases</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Grain, speed and stop</source>
        <translation>Pas, vitesse et arrêt</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the slope</source>
        <translation>la pente</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the mean loss</source>
        <translation>la perte moyenne</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>what a nudge of {} says</source>
        <translation>ce que montre un petit changement de {}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{scenes} · {minutes} minutes</source>
        <translation>{scenes} · {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>*{minutes} minutes, from minute {before} on · step {step}*</source>
        <translation>*{minutes} minutes, à partir de la minute {before} · pas {step}*</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Keys: {count} times “next” in this scene.</source>
        <translation>Touches : {count} fois « Suivant » dans cette scène.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered, in the order of “next”: {names}.</source>
        <translation>Caché, dans l’ordre de « Suivant » : {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered all the time: {names}.</source>
        <translation>Caché tout le temps : {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Choices: {choices}.</source>
        <translation>Choix : {choices}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Answer: {answer}.</source>
        <translation>Réponse : {answer}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>To be discussed.</source>
        <translation>À discuter.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>**Notes.** {notes}</source>
        <translation>**Notes.** {notes}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the loss</source>
        <translation>Montrer la perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the loss</source>
        <translation>graphique de la perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: loss</source>
        <translation>Graphique : perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the weights</source>
        <translation>Montrer les poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the weights</source>
        <translation>graphique des poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: weights</source>
        <translation>Graphique : poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show what the network makes of other inputs</source>
        <translation>Montrer ce que le réseau fait d’autres entrées</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the predictions</source>
        <translation>graphique des prédictions</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: predictions</source>
        <translation>Graphique : prédictions</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the surface of the loss over the weights</source>
        <translation>Montrer la surface de la perte sur les poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>surface of the loss</source>
        <translation>surface de la perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: surface</source>
        <translation>Graphique : surface</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Learning rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Compare learning rates</source>
        <translation>Comparer des taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the learning rates</source>
        <translation>graphique des taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: learning rates</source>
        <translation>Graphique : taux</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot</source>
        <translation>graphique</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>mean loss</source>
        <translation>perte moyenne</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>this sample</source>
        <translation>cet exemple</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope w₁w₃ + w₂w₄</source>
        <translation>pente w₁w₃ + w₂w₄</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>overflow</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss, log scale</source>
        <translation>perte, échelle log.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Dots: loss of the step’s sample.</source>
        <translation>Points : perte de l’exemple de l’étape.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Band: lowest to highest loss of the steps’ samples.</source>
        <translation>Bande : de la plus petite à la plus grande perte des exemples des étapes.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Line: mean loss over all data.</source>
        <translation>Ligne : perte moyenne sur toutes les données.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Only the slope w₁w₃ + w₂w₄ matters for what the network computes: many weights have the same.</source>
        <translation>Seule la pente w₁w₃ + w₂w₄ compte pour ce que calcule le réseau : beaucoup de poids ont la même.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>ŷ = s·x is a line through 0: its relative error is the same for every x, however far from the training data.</source>
        <translation>ŷ = s·x est une droite passant par 0 : son erreur relative est la même pour tout x, aussi loin qu’il soit des données d’entraînement.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Each update multiplies both by 1 − (η e x)²: nearly conserved where η is small.</source>
        <translation>Chaque mise à jour multiplie les deux par 1 − (η e x)² : presque conservées là où η est petit.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Under this rule they need not be conserved: not all its gradients come from the old weights.</source>
        <translation>Avec cette règle elles ne sont pas forcément conservées : ses gradients ne viennent pas tous des anciens poids.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error</source>
        <translation>erreur relative</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>test inputs</source>
        <translation>entrées de test</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>inputs to predict for</source>
        <translation>entrées à prédire</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the table in place of the plot</source>
        <translation>Montrer la table à la place du graphique</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>type x, such as 1000</source>
        <translation>taper x, par ex. 1000</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Shaded: range of the training data.</source>
        <translation>Grisé : plage des données d’entraînement.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Click: predict for the x there.</source>
        <translation>Clic : prédire pour le x à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>largest relative error {}, at x = {}</source>
        <translation>plus grande erreur relative {}, à x = {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error {} at every x</source>
        <translation>erreur relative {} pour tout x</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, relative error {}</source>
        <translation>x = {} : ŷ = {}, cible {}, erreur relative {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, {}</source>
        <translation>x = {} : ŷ = {}, cible {}, {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>no error beyond rounding</source>
        <translation>aucune erreur au-delà de l’arrondi</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Every x of the data is 0: they say nothing about a slope.</source>
        <translation>Tout x des données est 0 : elles ne disent rien d’une pente.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: x. Vertical axis: y. {lines}. {worst}</source>
        <translation>Axe horizontal : x. Axe vertical : y. {lines}. {worst}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>This plot tells a number that is covered; uncover that to see the plot.</source>
        <translation>Ce graphique révèle un nombre caché ; le découvrir pour voir le graphique.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>too slow</source>
        <translation>trop lent</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>does not learn</source>
        <translation>n’apprend pas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflows</source>
        <translation>dépasse</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>final loss</source>
        <translation>perte finale</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Sweep again</source>
        <translation>Balayer encore</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Train the network at every learning rate once more</source>
        <translation>Entraîner encore une fois le réseau à chaque taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Try {}</source>
        <translation>Essayer {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Go on from here with this learning rate; Undo takes it back (Enter)</source>
        <translation>Continuer d’ici avec ce taux d’apprentissage ; Annuler le reprend (Entrée)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn at each learning rate</source>
        <translation>pas pour apprendre à chaque taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>how much of the sweep is done</source>
        <translation>part du balayage déjà faite</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>not learned</source>
        <translation>non appris</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learning rate</source>
        <translation>taux d’​apprentissage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn</source>
        <translation>pas pour apprendre</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed at step</source>
        <translation>dépassé au pas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>what the surface is over</source>
        <translation>sur quoi est la surface</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Here a number is too large: there is no place for these weights on the plane.</source>
        <translation>Ici un nombre est trop grand : ces poids n’ont pas de place dans le plan.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the loss is too large for a number: nothing can be shown.</source>
        <translation>Sur tout ce plan la perte est trop grande pour un nombre : il n’y a rien à montrer.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>These weights lie outside the part of the plane that is shown.</source>
        <translation>Ces poids sont hors de la partie du plan qui est montrée.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>All points on the green line give the same function.</source>
        <translation>Tous les points de la ligne verte donnent la même fonction.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Hatched: a learning rate that far would increase the error.</source>
        <translation>Hachuré : un taux d’apprentissage allant jusque-là augmenterait l’erreur.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>valley</source>
        <translation>vallée</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>next update</source>
        <translation>prochaine mise à jour</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>learning rates from {} to {}: error {}</source>
        <translation>taux d’apprentissage de {} à {} : erreur {}</translation>
    </message>
    <message>
        <location filename="../../gui/presenting/words.py"/>
        <source>black screen; any key brings the window back</source>
        <translation>écran noir ; toute touche ramène la fenêtre</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{done:&gt;3} % [{bar}] {left} left</source>
        <translation>{done:&gt;3} % [{bar}] reste {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{path}: {frames} frames.</source>
        <translation>{path} : {frames} images.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Given up; nothing is written.</source>
        <translation>Abandonné ; rien n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: beginning…</source>
        <translation>{name} : début…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: {done} %, {left} left</source>
        <translation>{name} : {done} %, reste {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: giving up…</source>
        <translation>{name} : abandon…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the recording that is being made</source>
        <translation>l’enregistrement en cours</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make a video</source>
        <translation>Faire une vidéo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The present run</source>
        <translation>L’exécution présente</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time})</source>
        <translation>L’enregistrement ({time})</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Showing</source>
        <translation>Montre</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Scale of type</source>
        <translation>Échelle du texte</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>From step</source>
        <translation>Du pas</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>To step</source>
        <translation>Au pas</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Seconds the end stands</source>
        <translation>Secondes de fin fixe</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Captions beside it (.srt)</source>
        <translation>Sous-titres à côté (.srt)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Without the ground</source>
        <translation>Sans le fond</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the first frame</source>
        <translation>la première image</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{frames} frames, {time}</source>
        <translation>{frames} images, {time}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make it…</source>
        <translation>La faire…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it…</source>
        <translation>La garder…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Write what was done to a file; render --log makes a video of it at any time</source>
        <translation>Écrire ce qui a été fait dans un fichier ; render --log en fait une vidéo à tout moment</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to keep the recording</source>
        <translation>Où garder l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to write the recording</source>
        <translation>Où écrire l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{} (*{});;All files (*)</source>
        <translation>{} (*{});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>A recording is being made. Give it up?</source>
        <translation>Un enregistrement est en cours. L’abandonner ?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>L’enregistrement ({time}) n’est pas devenu une vidéo. L’abandonner ?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>OneTwoOne ended unexpectedly. The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>OneTwoOne s’est arrêté de façon inattendue. L’enregistrement ({time}) n’est pas devenu une vidéo. L’abandonner ?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Reading the recording…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Diagram and working</source>
        <translation>Réseau et calcul</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The story</source>
        <translation>Le récit</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As fast as can be</source>
        <translation>Le plus vite possible</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>1 phase a second</source>
        <translation>1 phase par seconde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>5 phases a second</source>
        <translation>5 phases par seconde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>60 phases a second</source>
        <translation>60 phases par seconde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Step {first}</source>
        <translation>Pas {first}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Steps {first} to {last}</source>
        <translation>Pas {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {side}: {result}</source>
        <translation>{left} est {side} : {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {result}</source>
        <translation>{left} est {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>one half</source>
        <translation>un demi</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> times </source>
        <translation> fois </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> minus </source>
        <translation> moins </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the gradient of {by}</source>
        <translation>le gradient de {by}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the derivative of {of} by {by}</source>
        <translation>la dérivée de {of} par rapport à {by}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>PINNED RUNS</source>
        <translation>ÉPINGLÉES</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>None yet. P pins the present run, to compare.</source>
        <translation>Aucune encore. P épingle l’exécution présente, pour comparer.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Plots show the latest {count} of them.</source>
        <translation>Les graphiques montrent les {count} dernières.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Now:</source>
        <translation>Maintenant :</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>name of the pinned run</source>
        <translation>nom de l’exécution épinglée</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Return to this run</source>
        <translation>Revenir à cette exécution</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Remove this run</source>
        <translation>Enlever cette exécution</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Lessons and clicker</source>
        <translation>Leçons et télécommande</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Presenting</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Try things</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>to the next control</source>
        <translation>au contrôle suivant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Enter, Esc</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>take what was typed in a field, give it up</source>
        <translation>prendre ce qui est tapé dans un champ, y renoncer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the selected weight, x or y; Shift: ten times as far</source>
        <translation>pousser le poids choisi, x ou y ; Maj : dix fois plus</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Digits, Enter</source>
        <translation>Chiffres, Entrée</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>type over it; so does a double click</source>
        <translation>taper par-dessus ; un double clic aussi</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel, drag</source>
        <translation>Molette, glisser</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the weight under the pointer</source>
        <translation>pousser le poids sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a number or symbol: what it came from and what uses it</source>
        <translation>un nombre ou symbole : d’où il vient et qui l’utilise</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>export what is under the pointer</source>
        <translation>exporter ce qui est sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a phase, the timeline or a plot: go there</source>
        <translation>une phase, la ligne du temps ou un graphique : y aller</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>in a plot: more or fewer steps</source>
        <translation>dans un graphique : plus ou moins de pas</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>end of epoch</source>
        <translation>fin d’époque</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>loss below</source>
        <translation>perte &lt;</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>update</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name} is too large for a number at this step, so that no answer is right; go to an earlier step.</source>
        <translation>{name} est trop grand pour un nombre à ce pas : aucune réponse n’est juste ; aller à un pas antérieur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name}: write its number after the last “=”.</source>
        <translation>{name} : écrire son nombre après le dernier « = ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>“{text}” is no quantity of this step; write such as h1, ŷ, e, L, dL/dw4, w4' (new), L' (afterwards).</source>
        <translation>« {text} » n’est pas une grandeur de ce pas ; écrire par exemple h1, ŷ, e, L, dL/dw4, w4' (nouveau), L' (après).</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet was given up; no file was written.</source>
        <translation>La feuille d’exercices a été abandonnée ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{path}: a worksheet is a PDF; let its name end in .pdf.</source>
        <translation>{path} : une feuille d’exercices est un PDF ; son nom doit finir par .pdf.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>A worksheet takes at most {most} steps, and {count} are too many; choose fewer.</source>
        <translation>Une feuille d’exercices prend au plus {most} pas, et {count} sont trop ; en choisir moins.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: no step is named; write steps such as “0”, “2-4” or “1:dL_dw1”.</source>
        <translation>{option} : aucun pas n’est nommé ; écrire des pas comme « 0 », « 2-4 » ou « 1:dL_dw1 ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: step {first} comes after {last}; exchange them.</source>
        <translation>{option} : le pas {first} vient après {last} ; les échanger.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step} ends where {name} is too large for a number; choose phases before that, or an earlier step.</source>
        <translation>Le pas {step} finit là où {name} est trop grand pour un nombre ; choisir des phases avant, ou un pas antérieur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet is in {path}.</source>
        <translation>La feuille d’exercices est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step}: the sample is given, so that there is nothing to work out; choose a later phase.</source>
        <translation>Pas {step} : l’exemple est donné, il n’y a rien à calculer ; choisir une phase plus loin.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The title is not text in UTF-8; type it anew.</source>
        <translation>Le titre n’est pas du texte en UTF-8 ; le taper de nouveau.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: a brace stands alone; write {{w4}} for a symbol, {{w4:value}} for its number, or a backslash before a brace that is meant.</source>
        <translation>« {text} » : une accolade est seule ; écrire {{w4}} pour un symbole, {{w4:value}} pour son nombre, ou une barre oblique inverse devant une accolade voulue.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{{{text}}}” is not known; write {{w4}}, {{w4:value}} or {{dL_dw4:formula}}.</source>
        <translation>« {{{text}}} » n’est pas connu ; écrire {{w4}}, {{w4:value}} ou {{dL_dw4:formula}}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no formula; write {{{text}:value}} for its number.</source>
        <translation>« {text} » n’a pas de formule ; écrire {{{text}:value}} pour son nombre.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no symbol; write {{{text}:value}} for its number.</source>
        <translation>« {text} » n’a pas de symbole ; écrire {{{text}:value}} pour son nombre.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>A {mark} has no partner; close what it opens, or put a backslash before it.</source>
        <translation>Un {mark} n’a pas de pendant ; fermer ce qu’il ouvre, ou mettre une barre oblique inverse devant.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is where the lesson begins.</source>
        <translation>C’est ici que commence la leçon.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is the end of the lesson.</source>
        <translation>C’est la fin de la leçon.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>{path} is good: {scenes}, {minutes} minutes.</source>
        <translation>{path} est bon : {scenes}, {minutes} minutes.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>The commands train more than {most} steps in all; use fewer.</source>
        <translation>Les commandes entraînent plus de {most} pas en tout ; en utiliser moins.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not known there; use one of: {known}.</source>
        <translation>« {text} » n’est pas connu là ; utiliser l’un de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no scene {number}; choose one from 1 to {count}.</source>
        <translation>Il n’y a pas de scène {number} ; en choisir une de 1 à {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{quantity}” is not computed yet in phase “{phase}”, the last that is shown; set “until” to a later phase, or leave it out.</source>
        <translation>« {quantity} » n’est pas encore calculé dans la phase « {phase} », la dernière affichée ; mettre « until » à une phase plus loin, ou l’omettre.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} has no phase “{phase}” under rule {rule}; choose one of: {known}.</source>
        <translation>Le pas {step} n’a pas de phase « {phase} » sous la règle {rule} ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” stands there twice; remove one.</source>
        <translation>« {text} » y est deux fois ; en enlever une.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} is not made yet, the run has come to step {length}; write “run to {step}” first.</source>
        <translation>Le pas {step} n’est pas encore fait, l’exécution en est au pas {length} ; écrire d’abord « run to {step} ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} does not lead from where the scene begins to “{phase}”; choose one of: {known}.</source>
        <translation>Le pas {step} ne mène pas du début de la scène à « {phase} » ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no number “{text}”; use one of: {known}, or a ratio of two, as in dL_dw2/dL_dh2.</source>
        <translation>Il n’y a pas de nombre « {text} » ; utiliser l’un de : {known}, ou un rapport de deux, comme dL_dw2/dL_dh2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not how that is written; write it like “{examples}”.</source>
        <translation>« {text} » ne s’écrit pas ainsi ; l’écrire comme « {examples} ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: the quotation marks do not match, or something stands after them; write it like pin "before".</source>
        <translation>« {text} » : les guillemets ne vont pas ensemble, ou quelque chose les suit ; l’écrire comme pin "before".</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no command “{text}”; use one of: {known}.</source>
        <translation>Il n’y a pas de commande « {text} » ; utiliser l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not a whole number from {least} to {most}.</source>
        <translation>« {text} » n’est pas un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new experiment</source>
        <translation>nouvelle expérience</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>other data</source>
        <translation>autres données</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new random weights</source>
        <translation>nouveaux poids au hasard</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>initial {name} = {value}</source>
        <translation>valeur initiale {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>leaving the lesson</source>
        <translation>quitter la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>learning rate {value}</source>
        <translation>taux d’apprentissage {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>pin</source>
        <translation>épingle</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>preset {preset}</source>
        <translation>préréglage {preset}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>removal of pinned run {number}</source>
        <translation>retrait de l’exécution épinglée {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>name of pinned run {number}</source>
        <translation>nom de l’exécution épinglée {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>reset</source>
        <translation>remise à zéro</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to pinned run {number}</source>
        <translation>retour à l’exécution épinglée {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>rule {rule}</source>
        <translation>règle {rule}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>change of sample {number}</source>
        <translation>changement de l’exemple {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to the lesson</source>
        <translation>retour à la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>weight {name} = {value}</source>
        <translation>poids {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count}</source>
        <translation>un tableau de {count} éléments</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object with “{entry}” twice</source>
        <translation>un objet où « {entry} » figure deux fois</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>top level</source>
        <translation>niveau supérieur</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>either “answer” or “choices”, not both</source>
        <translation>soit « answer », soit « choices », pas les deux</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array […]</source>
        <translation>un tableau […]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least {least}</source>
        <translation>un tableau d’au moins {least} éléments</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most}</source>
        <translation>un tableau de {most} éléments au plus</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a phase that the scene leads through: {known}</source>
        <translation>une phase par laquelle passe la scène : {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>two different weights, or the two products</source>
        <translation>deux poids différents, ou les deux produits</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string of whole characters</source>
        <translation>une chaîne de caractères entiers</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>2 to {most} different strings</source>
        <translation>de 2 à {most} chaînes différentes</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>parts that “show” does not name, unlike {part}</source>
        <translation>des parties que « show » ne nomme pas, contrairement à {part}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer below 2^63</source>
        <translation>un nombre entier inférieur à 2^63</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>numbers that “cover” does not name, unlike {number}</source>
        <translation>des nombres que « cover » ne nomme pas, contrairement à {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or a name of at most {most} letters, its words one blank apart</source>
        <translation>null ou un nom de {most} lettres au plus, ses mots séparés par une seule espace</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of finite numbers</source>
        <translation>un tableau de nombres finis</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count} finite numbers</source>
        <translation>un tableau de {count} nombres finis</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object {{…}}</source>
        <translation>un objet {{…}}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>one of: {known}</source>
        <translation>un de ceux-ci : {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of two strings</source>
        <translation>un tableau de deux chaînes</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number that no other pin has</source>
        <translation>un numéro qu’aucune autre exécution épinglée ne porte</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or one of: {known}</source>
        <translation>null ou un de ceux-ci : {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“choices” and, of them, the “right” one</source>
        <translation>« choices » et, parmi eux, le bon comme « right »</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least one run</source>
        <translation>un tableau d’au moins une exécution</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>at most {most} samples</source>
        <translation>{most} exemples au plus</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a step from 0 to {most}</source>
        <translation>un pas de 0 à {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string that is not blank</source>
        <translation>une chaîne qui ne soit pas vide</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of strings</source>
        <translation>un tableau de chaînes</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most} strings, none of them blank</source>
        <translation>un tableau de {most} chaînes au plus, aucune vide</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of tables</source>
        <translation>un tableau de tables</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>1 to {most} tables [[{table}]]</source>
        <translation>de 1 à {most} tables [[{table}]]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a question with an “answer”</source>
        <translation>une question avec « answer »</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are {count} beats, and a file takes {most}; choose fewer steps with --from and --to.</source>
        <translation>Il y a {count} temps, et un fichier en prend {most} ; choisir moins de pas avec --from et --to.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, entry {number}: its step comes before that of the entry above; list beats by rising steps.</source>
        <translation>{path}, entrée {number} : son pas vient avant celui de l’entrée au-dessus ; ranger les temps par pas croissants.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, step {step}: “{phase}” is out of order or not a phase of rule {rule}; the order is: {known}.</source>
        <translation>{path}, pas {step} : « {phase} » n’est pas à sa place ou n’est pas une phase de la règle {rule} ; l’ordre est : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The working is on the clipboard, as {notation}.</source>
        <translation>Le calcul est dans le presse-papiers, comme {notation}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the quotation marks do not match; remove them.</source>
        <translation>{path}, ligne {line} : les guillemets ne vont pas ensemble ; les enlever.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: {reason}</source>
        <translation>{path}, ligne {line}, colonne {column} : {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: {found} values where the header has {wanted}; put one number in each column, with a point as decimal mark.</source>
        <translation>{path}, ligne {line} : {found} valeurs là où l’en-tête en a {wanted} ; mettre un nombre par colonne, avec un point décimal.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is empty; it needs a first line “x,y” and then one sample a line.</source>
        <translation>{path} est vide ; il faut une première ligne « x,y » puis un exemple par ligne.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the header is “{header}”; it must name one column x and one column y, separated by a comma.</source>
        <translation>{path}, ligne {line} : l’en-tête est « {header} » ; il doit nommer une colonne x et une colonne y, séparées par une virgule.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has a header but no samples; add lines such as “3,6”.</source>
        <translation>{path} a un en-tête mais pas d’exemples ; ajouter des lignes comme « 3,6 ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} samples; shorten it.</source>
        <translation>{path} a plus de {most} exemples ; le raccourcir.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The count of samples must be a whole number from 1 to {most}; {value} is not.</source>
        <translation>Le nombre d’exemples doit être un entier de 1 à {most} ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are no samples; at least one is needed.</source>
        <translation>Il n’y a pas d’exemples ; il en faut au moins un.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The noise must be 0 or more; {value} is not.</source>
        <translation>Le bruit doit être 0 ou plus ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>No file is chosen yet; choose one, with a header x,y and a sample a line.</source>
        <translation>Aucun fichier n’est encore choisi ; en choisir un, avec un en-tête x,y et un exemple par ligne.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sample is not a finite number or too large; use a smaller range.</source>
        <translation>Un exemple n’est pas un nombre fini ou est trop grand ; prendre un intervalle plus petit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {size}.</source>
        <translation>Il n’y a pas d’exemple {number} ; en choisir un de 1 à {size}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The range of x must go up, but low {low} is above high {high}; exchange them.</source>
        <translation>L’intervalle de x doit monter, mais {low} dépasse {high} ; les échanger.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {setting} of the data must be a finite number; {value} is not.</source>
        <translation>« {setting} » des données doit être un nombre fini ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{setting}” takes a whole number of at most 18 digits; {value} is not.</source>
        <translation>« {setting} » prend un nombre entier d’au plus 18 chiffres ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt does not load: {library}; set up again by removing the folder .venv.</source>
        <translation>Qt ne se charge pas : {library} ; réinstaller en enlevant le dossier .venv.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt needs {library}, which this system lacks; install what is missing with: apt-get install {packages}</source>
        <translation>Qt a besoin de {library}, qui manque à ce système ; installer ce qui manque avec : apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no display, so no window can open; here is one epoch of the run.</source>
        <translation>Il n’y a pas d’écran, donc pas de fenêtre ; voici une époque de l’exécution.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt cannot start on the platform {platform}, so no window can open; here is one epoch of the run.</source>
        <translation>Qt ne peut pas démarrer sur la plateforme {platform}, donc pas de fenêtre ; voici une époque de l’exécution.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The display {display} does not answer, so no window can open; here is one epoch of the run.</source>
        <translation>L’écran {display} ne répond pas, donc pas de fenêtre ; voici une époque de l’exécution.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} changes nothing; take it out.</source>
        <translation>La modification au pas {step} ne change rien ; l’enlever.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} is out of order; list edits by rising steps, from 1 to the length of the run.</source>
        <translation>La modification au pas {step} n’est pas à sa place ; ranger les modifications par pas croissants, de 1 à la longueur de l’exécution.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The export was given up; no file was written.</source>
        <translation>L’export a été abandonné ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>It is on the clipboard.</source>
        <translation>C’est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {steps} steps are too many for the clipboard, which takes {most}; save them to a file.</source>
        <translation>{steps} pas sont trop pour le presse-papiers, qui en prend {most} ; les enregistrer dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A picture of {width} × {height} pixels cannot be made; choose a scale that leaves each side from 1 to {most}.</source>
        <translation>Une image de {width} × {height} pixels est impossible ; choisir une échelle qui laisse chaque côté de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Exported to {path}.</source>
        <translation>Exporté vers {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The scale must be above 0; {value} is not.</source>
        <translation>L’échelle doit être au-dessus de 0 ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} est un dossier ; nommer un fichier dedans.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not exist; check the name and the folder.</source>
        <translation>{path} n’existe pas ; vérifier le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not a text file in UTF-8; save it as plain text.</source>
        <translation>{path} n’est pas un fichier texte en UTF-8 ; l’enregistrer comme texte brut.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is write-protected; choose another name, or make it writable.</source>
        <translation>{path} est protégé en écriture ; choisir un autre nom ou lever la protection.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a pipe, a device or a socket; name a file.</source>
        <translation>{path} est un tube, un périphérique ou un socket ; nommer un fichier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is larger than {megabytes} MB; choose a smaller file.</source>
        <translation>{path} dépasse {megabytes} Mo ; choisir un fichier plus petit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be read: {reason}; check its name and its permissions.</source>
        <translation>{path} ne peut être lu : {reason} ; vérifier son nom et ses droits.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be written: {reason}; choose another place.</source>
        <translation>{path} ne peut être écrit : {reason} ; choisir un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no input; type one or more numbers, such as “5; 250; 1000”.</source>
        <translation>Il n’y a pas d’entrée ; taper un ou plusieurs nombres, comme « 5; 250; 1000 ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Input {number}: {reason} Put a space or a semicolon between two inputs.</source>
        <translation>Entrée {number} : {reason} Mettre une espace ou un point-virgule entre deux entrées.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>At most {most} inputs can be predicted at once, and {found} are too many.</source>
        <translation>On peut prédire au plus {most} entrées à la fois, et {found} sont trop.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: this is not valid JSON; the file is damaged or cut off.</source>
        <translation>{path}, ligne {line}, colonne {column} : ce n’est pas du JSON valide ; le fichier est abîmé ou coupé.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} objects and arrays, too many for a session; choose another file.</source>
        <translation>{path} a plus de {most} objets et tableaux, trop pour une session ; choisir un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” is missing; add it.</source>
        <translation>{path}, {place} : il manque la clé « {entry} » ; l’ajouter.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” stands there twice; remove one.</source>
        <translation>{path}, {place} : la clé « {entry} » y est deux fois ; en enlever une.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: there is no key “{entry}”; remove it, or use one of: {known}.</source>
        <translation>{path}, {place} : il n’y a pas de clé « {entry} » ; l’enlever, ou utiliser l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply for a session; choose another file.</source>
        <translation>{path} est trop imbriqué pour une session ; choisir un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is neither a session nor a recording; choose a file that this program saved.</source>
        <translation>{path} n’est ni une session ni un enregistrement ; choisir un fichier enregistré par ce programme.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: found {found}, but {wanted} is needed there.</source>
        <translation>{path}, {place} : trouvé {found}, mais il y faut {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The translation {path} cannot be read: {reason}; leave out --language, or install the program anew.</source>
        <translation>La traduction {path} ne se lit pas : {reason} ; omettre --language ou réinstaller le programme.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The program speaks {language} from its next start on.</source>
        <translation>Le programme parlera {language} à partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--language: “{text}” is not spoken here; choose one of: {known}.</source>
        <translation>--language : « {text} » n’est pas parlé ici ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rate must be a finite number above 0, such as 1e-5; {value} is not.</source>
        <translation>Le taux d’apprentissage doit être un nombre fini au-dessus de 0, comme 1e-5 ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a number like 0.5 or 1e-5.</source>
        <translation>Rien n’a été tapé ; écrire un nombre comme 0.5 ou 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot shows from {least} to {most} steps, not {length}.</source>
        <translation>Un graphique montre de {least} à {most} pas, non {length}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot cannot show a stretch of steps from step {start}.</source>
        <translation>Un graphique ne peut montrer un tronçon à partir du pas {start}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a whole number like 20.</source>
        <translation>Rien n’a été tapé ; écrire un nombre entier comme 20.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a number; write it like 0.5 or 1e-5.</source>
        <translation>« {text} » n’est pas un nombre ; l’écrire comme 0.5 ou 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a finite number; write one like 0.5 or 1e-5.</source>
        <translation>« {text} » n’est pas un nombre fini ; en écrire un comme 0.5 ou 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a whole number; write one like 20, in digits only.</source>
        <translation>« {text} » n’est pas un nombre entier ; en écrire un comme 20, en chiffres seulement.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is beyond the largest number there is, about 1.8e308.</source>
        <translation>« {text} » dépasse le plus grand nombre qui soit, environ 1.8e308.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is below the smallest number there is, about 5e-324; write a larger one, or 0.</source>
        <translation>« {text} » est au-dessous du plus petit nombre qui soit, environ 5e-324 ; en écrire un plus grand, ou 0.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” can be read as {decimal} or as {whole}; write one of these.</source>
        <translation>« {text} » peut se lire {decimal} ou {whole} ; écrire l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a whole number from {least} to {most}.</source>
        <translation>{option} : « {text} » n’est pas un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Standard output cannot be written: {reason}; send it elsewhere.</source>
        <translation>Impossible d’écrire sur la sortie standard : {reason} ; la rediriger.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted: {reason}</source>
        <translation>Ligne {line} de ce qui a été collé : {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted needs two values, x and y, and has {found}; put a tab, semicolon, comma or space between them, the same in all lines.</source>
        <translation>La ligne {line} de ce qui a été collé demande deux valeurs, x et y, et en a {found} ; mettre une tabulation, un point-virgule, une virgule ou une espace entre elles, la même chose dans toutes les lignes.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted holds no samples; copy two columns of numbers, x and y.</source>
        <translation>Ce qui a été collé ne contient pas d’exemples ; copier deux colonnes de nombres, x et y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted is larger than {megabytes} MB; copy fewer lines.</source>
        <translation>Ce qui a été collé dépasse {megabytes} Mo ; copier moins de lignes.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted has more than {most} samples; copy fewer lines.</source>
        <translation>Ce qui a été collé a plus de {most} exemples ; copier moins de lignes.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run's name may have at most {most} letters; this one has {found}: shorten it.</source>
        <translation>Le nom d’une exécution peut avoir au plus {most} lettres ; celui-ci en a {found} : le raccourcir.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no pinned run {number}; choose one of those pinned.</source>
        <translation>Il n’y a pas d’exécution épinglée {number} ; en choisir une parmi celles qui le sont.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This run is pinned already, as {number}.</source>
        <translation>Cette exécution est déjà épinglée, sous {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Other data do not compare, so pinned runs are put away ({count}); undo brings them back.</source>
        <translation>D’autres données ne se comparent pas : les exécutions épinglées sont mises de côté ({count}) ; Annuler les ramène.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} generates no samples, so that a seed changes nothing; leave it out.</source>
        <translation>{path} ne produit pas d’exemples, une graine n’y change rien ; l’omettre.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no preset “{name}”; choose one of: {known}.</source>
        <translation>Il n’y a pas de préréglage « {name} » ; choisir l’un de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Something in the program went wrong: {reason}. What you made is still here; the console has the details.</source>
        <translation>Quelque chose a échoué dans le programme : {reason}. Ce qui a été fait est toujours là ; la console a les détails.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sweep takes from 2 to {most} learning rates; {value} is not.</source>
        <translation>Un balayage prend de 2 à {most} taux d’apprentissage ; {value} non.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rates must go up, but {low} is above {high}; exchange them.</source>
        <translation>Les taux d’apprentissage doivent monter, mais {low} dépasse {high} ; les échanger.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording is being made; wait until it is done, or cancel it.</source>
        <translation>Un enregistrement est en cours ; attendre qu’il soit fait, ou l’annuler.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Making the recording ended unexpectedly ({reason}); nothing is written.</source>
        <translation>L’enregistrement s’est arrêté de façon inattendue ({reason}) ; rien n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording can be no longer: it was stopped.</source>
        <translation>Un enregistrement ne peut être plus long : il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Kept in {path}; “main.py render --log” makes a video of it.</source>
        <translation>Gardé dans {path} ; « main.py render --log » en fait une vidéo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording is in {path}.</source>
        <translation>L’enregistrement est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne recording; choose one that this program wrote.</source>
        <translation>{path} est du JSON mais pas un enregistrement de OneTwoOne ; en choisir un écrit par ce programme.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This recording needs more than {megabytes} MB and could not be read again; record a shorter one, or with fewer samples.</source>
        <translation>Cet enregistrement demande plus de {megabytes} Mo et ne pourrait être relu ; en faire un plus court, ou avec moins d’exemples.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was written by a newer OneTwoOne; use that, or update this one.</source>
        <translation>{path} a été écrit par un OneTwoOne plus récent ; utiliser celui-là, ou mettre celui-ci à jour.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not begin with a session; the file was altered.</source>
        <translation>{path} ne commence pas par une session ; le fichier a été modifié.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What happened as number {number} in the recording cannot be done again: {reason}</source>
        <translation>Ce qui s’est passé comme numéro {number} dans l’enregistrement ne peut être refait : {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What only redo kept was trained on other data and is gone ({length} steps); redo before an edit to keep it.</source>
        <translation>Ce que seul Rétablir gardait était entraîné sur d’autres données et est perdu ({length} pas) ; rétablir avant une modification pour le garder.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: the name must end in .png or .svg for a picture, in .mp4, .webm or .gif for a recording, or have no ending for a folder of pictures; .toml writes beats.</source>
        <translation>{path} : le nom doit finir par .png ou .svg pour une image, par .mp4, .webm ou .gif pour un enregistrement, ou n’avoir pas d’extension pour un dossier d’images ; .toml écrit les temps.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps: “{text}” is not a whole number from 1 to {most}.</source>
        <translation>--fps : « {text} » n’est pas un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder that is not empty; name a new one.</source>
        <translation>{path} est un dossier qui n’est pas vide ; en nommer un nouveau.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--hold: “{text}” is not a number of seconds from 0 to {most}.</source>
        <translation>--hold : « {text} » n’est pas un nombre de secondes de 0 à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps {fps}: a frame of a GIF lasts a whole number of hundredths of a second; choose 50, 25, 20, 10, 5, 4, 2 or 1.</source>
        <translation>--fps {fps} : une image d’un GIF dure un nombre entier de centièmes de seconde ; choisir 50, 25, 20, 10, 5, 4, 2 ou 1.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} is too large for a recording; choose a width and height up to {most}.</source>
        <translation>--size {width}x{height} est trop grand pour un enregistrement ; choisir une largeur et une hauteur jusqu’à {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording would last {hours} hours, and at most {most} are written; choose a higher --speed, or fewer steps with --from and --to.</source>
        <translation>L’enregistrement durerait {hours} heures, et on en écrit au plus {most} ; choisir un --speed plus grand, ou moins de pas avec --from et --to.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{by} has a run of its own, shown from end to end; leave out {option}.</source>
        <translation>{by} a sa propre exécution, montrée d’un bout à l’autre ; omettre {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height}: .{form} needs an even width and height; choose those.</source>
        <translation>--size {width}x{height} : .{form} demande une largeur et une hauteur paires ; les choisir ainsi.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} is for {what}; leave it out, or choose another ending for {path}.</source>
        <translation>{option} est pour {what} ; l’omettre, ou choisir une autre extension pour {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: .{form} has no transparency; choose .webm, .gif or a folder.</source>
        <translation>--transparent : .{form} n’a pas de transparence ; choisir .webm, .gif ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: the window has no transparent ground; choose another --view.</source>
        <translation>--transparent : la fenêtre n’a pas de fond transparent ; choisir un autre --view.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--from {start} comes after --to {stop}; exchange them.</source>
        <translation>--from {start} vient après --to {stop} ; les échanger.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: rule {rule} has no phase “{phase}”; choose one of: {known}.</source>
        <translation>{option} : la règle {rule} n’a pas de phase « {phase} » ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a place in a run; write STEP or STEP:PHASE, as in 0:dL_dw1.</source>
        <translation>{option} : « {text} » n’est pas un endroit d’une exécution ; écrire PAS ou PAS:PHASE, comme dans 0:dL_dw1.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--scale: “{text}” is not a number from 0.5 to 8.</source>
        <translation>--scale : « {text} » n’est pas un nombre de 0.5 à 8.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size: “{text}” is not a size; write WIDTHxHEIGHT, each from 1 to 16384.</source>
        <translation>--size : « {text} » n’est pas une taille ; écrire LARGEURxHAUTEUR, chacune de 1 à 16384.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} at scale {scale} leaves too little room; the layout needs at least {least_width}x{least_height}.</source>
        <translation>--size {width}x{height} à l’échelle {scale} laisse trop peu de place ; il faut au moins {least_width}x{least_height}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--speed: “{text}” is neither a number of phases a second nor “story” or “max”.</source>
        <translation>--speed : « {text} » n’est ni un nombre de phases par seconde ni « story » ou « max ».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run has come to step {length}; let it run on, or choose a step up to that.</source>
        <translation>{option} {step} : l’exécution en est au pas {length} ; la laisser continuer, ou choisir un pas jusque-là.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run ends before that, at step {length}, where {name} overflows; choose a step up to {length}.</source>
        <translation>{option} {step} : l’exécution finit avant, au pas {length}, où {name} dépasse ; choisir un pas jusqu’à {length}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--view: there is no view “{text}”; choose one of: {known}.</source>
        <translation>--view : il n’y a pas de vue « {text} » ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--rule: there is no rule “{text}”; choose one of: {known}.</source>
        <translation>--rule : il n’y a pas de règle « {text} » ; choisir l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training stops at {most} steps, all runs together; to go on, remove pins, then clear the undo history.</source>
        <translation>L’entraînement s’arrête à {most} pas, toutes les exécutions ensemble ; pour continuer, enlever des épingles, puis effacer l’historique.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training ends at step {step}: {name} is too large for a number. One key back all is finite; go back to where it still shrinks, or reset, and try a smaller learning rate.</source>
        <translation>L’entraînement finit au pas {step} : {name} est trop grand pour un nombre. Une touche en arrière tout est fini ; revenir là où cela diminue encore, ou remettre à zéro, et essayer un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ended at step {step}, where {name} overflowed; all rows before it are written.</source>
        <translation>L’exécution a fini au pas {step}, où {name} a dépassé ; toutes les lignes avant sont écrites.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped after epoch {value}, as asked.</source>
        <translation>Arrêté après l’époque {value}, comme demandé.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}: the mean loss is below {value}.</source>
        <translation>Arrêté au pas {step} : la perte moyenne est au-dessous de {value}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}, as asked.</source>
        <translation>Arrêté au pas {step}, comme demandé.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ends at step {length}, where a number is too large, and cannot reach step {step}; ask for no more steps.</source>
        <translation>L’exécution finit au pas {length}, où un nombre est trop grand, et ne peut atteindre le pas {step} ; ne pas demander plus de pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {count}.</source>
        <translation>Il n’y a pas d’exemple {number} ; en choisir un de 1 à {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The seed must be a whole number from 0 to {most}; {value} is not.</source>
        <translation>La graine doit être un nombre entier de 0 à {most} ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Step {step} is not made yet: the run has come to step {length}. Space runs on.</source>
        <translation>Le pas {step} n’est pas encore fait : l’exécution en est au pas {length}. Espace la fait continuer.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A step is a whole number from 0; {value} is not.</source>
        <translation>Un pas est un nombre entier à partir de 0 ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saving was cancelled; the file is as it was.</source>
        <translation>L’enregistrement a été annulé ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Opening was cancelled; nothing has changed.</source>
        <translation>L’ouverture a été annulée ; rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne session; choose one that this program saved.</source>
        <translation>{path} est du JSON mais pas une session de OneTwoOne ; en choisir une enregistrée par ce programme.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This session needs more than {megabytes} MB and could not be opened again; use fewer samples.</source>
        <translation>Cette session demande plus de {megabytes} Mo et ne pourrait être rouverte ; utiliser moins d’exemples.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The runs have {found} edits, and a session file holds at most {most}; remove pinned runs.</source>
        <translation>Les exécutions ont {found} modifications, et un fichier de session en garde au plus {most} ; enlever des exécutions épinglées.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{found} runs are pinned, and a session file holds at most {most}; remove some.</source>
        <translation>{found} exécutions sont épinglées, et un fichier de session en garde au plus {most} ; en enlever.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was saved by a newer OneTwoOne; open it with that, or update this one.</source>
        <translation>{path} a été enregistré par un OneTwoOne plus récent ; l’ouvrir avec celui-là, ou mettre celui-ci à jour.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: this run learns other samples than the present one, so that they do not compare; take it out.</source>
        <translation>{path}, {place} : cette exécution apprend d’autres exemples que la présente et ne s’y compare pas ; l’enlever.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saved in {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: its runs have {steps} steps in all, and at most {most} can be kept; shorten them.</source>
        <translation>{path} : ses exécutions ont {steps} pas en tout, et on peut en garder au plus {most} ; les raccourcir.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: nothing uses this; take it out.</source>
        <translation>{path}, {place} : rien n’utilise cela ; l’enlever.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--data reads samples and --seed draws them; give only one of the two.</source>
        <translation>--data lit des exemples et --seed les tire ; ne donner que l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} holds samples; put --data before it.</source>
        <translation>{path} contient des exemples ; écrire --data devant.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A lesson holds data and settings of its own; leave out {option}.</source>
        <translation>Une leçon a ses propres données et réglages ; omettre {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--session holds data and settings of its own; leave out {option}.</source>
        <translation>--session a ses propres données et réglages ; omettre {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A session is named twice, as FILE and with --session; name it once.</source>
        <translation>Une session est nommée deux fois, comme FILE et avec --session ; la nommer une fois.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run goes at {least} to {most} phases a second; {value} is outside that.</source>
        <translation>Une exécution va de {least} à {most} phases par seconde ; {value} est en dehors.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop below a loss above 0, such as 1e-6; {value} is not.</source>
        <translation>Une exécution peut s’arrêter sous une perte au-dessus de 0, comme 1e-6 ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop at a whole {kind} from 1 to {most}; {value} is not.</source>
        <translation>Là où une exécution s’arrête ({kind}) doit être un nombre entier de 1 à {most} ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not valid TOML: {reason}.</source>
        <translation>{path} n’est pas du TOML valide : {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: a key is made of more than {most} names; shorten it.</source>
        <translation>{path} : une clé est faite de plus de {most} noms ; la raccourcir.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply; use tables [[name]] and plain values only.</source>
        <translation>{path} est trop imbriqué ; n’utiliser que des tables [[name]] et des valeurs simples.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: there is no key “{name}”; remove it, or use one of: {known}.</source>
        <translation>{path} : il n’y a pas de clé « {name} » ; l’enlever, ou utiliser l’une de : {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: “{name}” is missing or not of its kind; expected: {wanted}.</source>
        <translation>{path} : « {name} » manque ou n’est pas de son genre ; attendu : {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The weight {name} must be a finite number; {value} is not.</source>
        <translation>Le poids {name} doit être un nombre fini ; {value} ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no weight “{name}”; there are w1, w2, w3 and w4.</source>
        <translation>Il n’y a pas de poids « {name} » ; il y a w1, w2, w3 et w4.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--weights: “{text}” has {found} numbers; write four, as in 1,2,3,2.</source>
        <translation>--weights : « {text} » a {found} nombres ; en écrire quatre, comme dans 1,2,3,2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>input x</source>
        <translation>entrée x</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>target y</source>
        <translation>cible y</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h1</source>
        <translation>neurone caché h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h2</source>
        <translation>neurone caché h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>output y hat</source>
        <translation>sortie y chapeau</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>error e</source>
        <translation>erreur e</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>loss L</source>
        <translation>perte L</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of y hat</source>
        <translation>gradient de y chapeau</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h1</source>
        <translation>gradient de h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h2</source>
        <translation>gradient de h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w1</source>
        <translation>gradient de w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w2</source>
        <translation>gradient de w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w3</source>
        <translation>gradient de w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w4</source>
        <translation>gradient de w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w1</source>
        <translation>poids w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w2</source>
        <translation>poids w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w3</source>
        <translation>poids w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w4</source>
        <translation>poids w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>All four gradients from the old weights, then all four updated.</source>
        <translation>Les quatre gradients avec les anciens poids, puis les quatre mis à jour.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it reads: w₁ and w₂ meet the new w₃ and w₄.</source>
        <translation>Le notebook tel qu’il se lit : w₁ et w₂ rencontrent w₃ et w₄ nouveaux.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it ran: besides, a stale 99 stands in for x.</source>
        <translation>Le notebook tel qu’il a tourné : de plus, un 99 oublié tient la place de x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The network is shown one sample: the input x and the target y.</source>
        <translation>On montre un exemple au réseau : l’entrée x et la cible y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₁</source>
        <translation>AVANT · NEURONE CACHÉ h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The first hidden neuron takes the input times its weight.</source>
        <translation>Le premier neurone caché prend l’entrée fois son poids.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₂</source>
        <translation>AVANT · NEURONE CACHÉ h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The second hidden neuron takes the input times its weight.</source>
        <translation>Le second neurone caché prend l’entrée fois son poids.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · OUTPUT ŷ</source>
        <translation>AVANT · SORTIE ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The output adds what both hidden neurons send, each times its weight.</source>
        <translation>La sortie additionne ce qu’envoient les deux neurones cachés, chacun fois son poids.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · ERROR AND LOSS</source>
        <translation>AVANT · ERREUR ET PERTE</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How far off is the output?</source>
        <translation>De combien la sortie est-elle à côté ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The loss is half the error squared.</source>
        <translation>La perte est la moitié du carré de l’erreur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF ŷ</source>
        <translation>ARRIÈRE · GRADIENT DE ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if ŷ moves a little?</source>
        <translation>De combien la perte change-t-elle si ŷ bouge un peu ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The ½ makes the derivative simply e.</source>
        <translation>Le ½ fait que la dérivée est simplement e.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₁</source>
        <translation>ARRIÈRE · GRADIENT DE h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₁ through w₃.</source>
        <translation>Une arête plus en arrière : ŷ dépend de h₁ par w₃.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₂</source>
        <translation>ARRIÈRE · GRADIENT DE h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₂ through w₄.</source>
        <translation>Une arête plus en arrière : ŷ dépend de h₂ par w₄.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₁</source>
        <translation>ARRIÈRE · GRADIENT DE w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₁ moves a little?</source>
        <translation>De combien la perte change-t-elle si w₁ bouge un peu ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₁.</source>
        <translation>Multiplier le long du chemin de la perte à w₁.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₂</source>
        <translation>ARRIÈRE · GRADIENT DE w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₂ moves a little?</source>
        <translation>De combien la perte change-t-elle si w₂ bouge un peu ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₂.</source>
        <translation>Multiplier le long du chemin de la perte à w₂.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₃</source>
        <translation>ARRIÈRE · GRADIENT DE w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₃ moves a little?</source>
        <translation>De combien la perte change-t-elle si w₃ bouge un peu ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₃.</source>
        <translation>Multiplier le long du chemin de la perte à w₃.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₄</source>
        <translation>ARRIÈRE · GRADIENT DE w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₄ moves a little?</source>
        <translation>De combien la perte change-t-elle si w₄ bouge un peu ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₄.</source>
        <translation>Multiplier le long du chemin de la perte à w₄.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₁</source>
        <translation>MISE À JOUR · w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₁ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Bouger w₁ un peu contre son gradient, tout de suite : la suite utilise la nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₂</source>
        <translation>MISE À JOUR · w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₂ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Bouger w₂ un peu contre son gradient, tout de suite : la suite utilise la nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₃</source>
        <translation>MISE À JOUR · w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₃ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Bouger w₃ un peu contre son gradient, tout de suite : la suite utilise la nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₄</source>
        <translation>MISE À JOUR · w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₄ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Bouger w₄ un peu contre son gradient, tout de suite : la suite utilise la nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · ALL FOUR WEIGHTS</source>
        <translation>MISE À JOUR · LES QUATRE POIDS</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move every weight a little against its gradient.</source>
        <translation>Bouger chaque poids un peu contre son gradient.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>AFTER · THE SAME SAMPLE AGAIN</source>
        <translation>APRÈS · LE MÊME EXEMPLE ENCORE</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>What have the new weights made of this sample?</source>
        <translation>Qu’ont fait les nouveaux poids de cet exemple ?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Output on this sample</source>
        <translation>Sortie sur cet exemple</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Loss of this sample</source>
        <translation>Perte de cet exemple</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Mean loss</source>
        <translation>Perte moyenne</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Here the notebook multiplies by 99, left over from a loop, where x should stand.</source>
        <translation>Ici le notebook multiplie par 99, reste d’une boucle, là où x devrait être.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>It uses the new output weight (′), which has been updated already.</source>
        <translation>Elle utilise le nouveau poids de sortie (′), déjà mis à jour.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the input of sample {sample}</source>
        <translation>{name} est l’entrée de l’exemple {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the target of sample {sample}</source>
        <translation>{name} est la cible de l’exemple {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is left over from a loop of the notebook</source>
        <translation>{name} reste d’une boucle du notebook</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is an initial value</source>
        <translation>{name} est une valeur initiale</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the learning rate that the run began with</source>
        <translation>{name} est le taux d’apprentissage du début de l’exécution</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} was set by hand at step {step}</source>
        <translation>{name} a été fixé à la main au pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} comes from the update of step {step}</source>
        <translation>{name} vient de la mise à jour du pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>not yet computed</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>covered</source>
        <translation>caché</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Back-propagation by hand</source>
        <translation>Rétropropagation à la main</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet</source>
        <translation>feuille d’exercices</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Step {} · epoch {} · sample {}</source>
        <translation>Pas {} · époque {} · exemple {}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Learning rate η = {lr}, rule {rule}.</source>
        <translation>Taux d’apprentissage η = {lr}, règle {rule}.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Worksheet</source>
        <translation>Feuille d’exercices</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Such as 0, 2-4 or 1:dL_dw1, with spaces between several.</source>
        <translation>Comme 0, 2-4 ou 1:dL_dw1, séparés par des espaces.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Boxes to write in</source>
        <translation>Cases à remplir</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Filled in: the answer sheet</source>
        <translation>Remplie : la feuille de réponses</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{numbers} numbers of {steps} to be found.</source>
        <translation>{numbers} nombres de {steps} à trouver.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>one step</source>
        <translation>un pas</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{count} steps</source>
        <translation>{count} pas</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Save the worksheet</source>
        <translation>Enregistrer la feuille d’exercices</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet.pdf</source>
        <translation>feuille.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet-answers.pdf</source>
        <translation>feuille-reponses.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Writing the worksheet…</source>
        <translation>Écriture de la feuille d’exercices…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a saved session</source>
        <translation>Ouvrir une session enregistrée</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save under another name</source>
        <translation>Enregistrer sous un autre nom</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Export a picture or numbers, to a file or the clipboard</source>
        <translation>Exporter une image ou des nombres, vers un fichier ou le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Worksheet…</source>
        <translation>Feuille d’exercices…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Write the working of some steps as a PDF, with boxes for the numbers</source>
        <translation>Écrire le calcul de quelques pas en PDF, avec des cases pour les nombres</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Record what is done from now on; again: stop, and make a video of it</source>
        <translation>Enregistrer ce qui se fait à partir de maintenant ; encore : arrêter, et en faire une vidéo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video…</source>
        <translation>Faire une vidéo…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video of the run, or of what was recorded</source>
        <translation>Faire une vidéo de l’exécution, ou de ce qui a été enregistré</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson from a file</source>
        <translation>Ouvrir une leçon d’un fichier</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>In a lesson: reveal, else the next phase, else the next scene; otherwise a step forward</source>
        <translation>Dans une leçon : découvrir, sinon la phase suivante, sinon la scène suivante ; ailleurs un pas en avant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by what “Next” goes on</source>
        <translation>En arrière de ce dont « Suivant » avance</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Begin the lesson anew</source>
        <translation>Recommencer la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first scene of the lesson</source>
        <translation>À la première scène de la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next scene</source>
        <translation>Scène suivante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the next scene of the lesson</source>
        <translation>À la scène suivante de la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous scene</source>
        <translation>Scène précédente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the scene of the lesson before this one</source>
        <translation>À la scène avant celle-ci</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to where the lesson is, after trying things; undo brings those back</source>
        <translation>Revenir où en est la leçon, après des essais ; Annuler les ramène</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover everything</source>
        <translation>Tout découvrir</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all numbers that are covered</source>
        <translation>Montrer tous les nombres cachés</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover the selected number</source>
        <translation>Découvrir le nombre sélectionné</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the number that is selected and covered</source>
        <translation>Montrer le nombre qui est sélectionné et caché</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End the lesson; what was there before it comes back</source>
        <translation>Finir la leçon ; ce qui était là avant revient</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show diagram, working and caption large, for a room; Esc ends it</source>
        <translation>Afficher en grand le réseau, le calcul et le texte de la leçon, pour une salle ; Échap y met fin</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fill the screen, or no longer</source>
        <translation>Remplir l’écran, ou ne plus le faire</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make the window black; any key brings it back</source>
        <translation>Rendre la fenêtre noire ; toute touche la ramène</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Spotlight</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Dim all but a disc around the pointer, or no longer</source>
        <translation>Assombrir tout sauf un disque autour du pointeur, ou ne plus le faire</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything larger, up to 250 %</source>
        <translation>Tout afficher plus grand, jusqu’à 250 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything smaller, down to 80 %</source>
        <translation>Tout afficher plus petit, jusqu’à 80 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything in its usual size</source>
        <translation>Tout afficher à la taille habituelle</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Forward by one phase, step or epoch, as chosen</source>
        <translation>En avant d’une phase, d’un pas ou d’une époque, au choix</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by one phase, step or epoch, as chosen</source>
        <translation>En arrière d’une phase, d’un pas ou d’une époque, au choix</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next phase</source>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase forward</source>
        <translation>Une phase en avant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous phase</source>
        <translation>Phase précédente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase back</source>
        <translation>Une phase en arrière</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next step</source>
        <translation>Pas suivant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step forward</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous step</source>
        <translation>Pas précédent</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next epoch</source>
        <translation>Époque suivante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch forward</source>
        <translation>Une époque en avant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous epoch</source>
        <translation>Époque précédente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch back</source>
        <translation>Une époque en arrière</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first phase of step 0</source>
        <translation>À la première phase du pas 0</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the last step made so far</source>
        <translation>Au dernier pas fait jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Run or pause</source>
        <translation>Lancer ou mettre en pause</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to step 0 with the same initial weights</source>
        <translation>Retour au pas 0 avec les mêmes poids initiaux</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Take back the last edit</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin the present run, to compare others with it</source>
        <translation>Épingler l’exécution présente, pour en comparer d’autres</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new initial weights at random</source>
        <translation>Tirer de nouveaux poids initiaux au hasard</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Clear the undo history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Give up undo and redo, and the steps that only they keep</source>
        <translation>Renoncer à annuler et rétablir, et aux pas qu’eux seuls gardent</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Data…</source>
        <translation>Données…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Choose the samples: drawn, from a file, pasted, or one of them changed</source>
        <translation>Choisir les exemples : tirés, d’un fichier, collés, ou l’un d’eux changé</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Check my work…</source>
        <translation>Vérifier mon calcul…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Type your own numbers: which are right, and what went wrong with one that is not</source>
        <translation>Taper ses propres nombres : lesquels sont justes, et ce qui a manqué aux autres</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number</source>
        <translation>Choisir le nombre suivant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number: see what it came from and what uses it</source>
        <translation>Choisir le nombre suivant : voir d’où il vient et qui l’utilise</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the previous number</source>
        <translation>Choisir le nombre précédent</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the number before</source>
        <translation>Choisir le nombre d’avant</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing; where nothing is selected, end presenting</source>
        <translation>Ne rien sélectionner ; si rien n’est sélectionné, terminer la présentation</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>All digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show every number with all its digits</source>
        <translation>Montrer chaque nombre avec tous ses chiffres</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit more</source>
        <translation>Un chiffre de plus</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit more</source>
        <translation>Montrer un chiffre de plus</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit fewer</source>
        <translation>Un chiffre de moins</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit fewer</source>
        <translation>Montrer un chiffre de moins</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reduced motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show only where motions end</source>
        <translation>Montrer seulement où finissent les mouvements</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>High or usual contrast</source>
        <translation>Contraste élevé ou ordinaire</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: diagram</source>
        <translation>Montrer ou cacher : réseau</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: working</source>
        <translation>Montrer ou cacher : calcul</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: plots</source>
        <translation>Montrer ou cacher : graphiques</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: settings</source>
        <translation>Montrer ou cacher : réglages</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: pinned runs</source>
        <translation>Montrer ou cacher : exécutions épinglées</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: transport</source>
        <translation>Montrer ou cacher : commandes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: top line</source>
        <translation>Afficher ou masquer : ligne du haut</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: effect of the step</source>
        <translation>Afficher ou masquer : effet du pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: row of phases</source>
        <translation>Afficher ou masquer : rangée des phases</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: timeline</source>
        <translation>Afficher ou masquer : ligne de temps</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: grain, speed and stop</source>
        <translation>Afficher ou masquer : pas, vitesse et arrêt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Log scale</source>
        <translation>Échelle log.</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Montrer la perte sur une échelle logarithmique</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Conserved</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show what of the weights is nearly conserved</source>
        <translation>Montrer ce qui se conserve presque des poids</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The notebook’s 26</source>
        <translation>Les 26 du notebook</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for the notebook’s own test inputs</source>
        <translation>Prédire pour les entrées de test du notebook</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Random inputs</source>
        <translation>Entrées aléatoires</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for inputs drawn at random, up to 1000</source>
        <translation>Prédire pour des entrées tirées au hasard, jusqu’à 1000</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the surface over the next two of the weights</source>
        <translation>Montrer la surface sur les deux poids suivants</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fewer steps</source>
        <translation>Moins de pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show fewer steps; also by the wheel</source>
        <translation>Montrer moins de pas ; aussi à la molette</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>More steps</source>
        <translation>Plus de pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show more steps</source>
        <translation>Montrer plus de pas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Whole run</source>
        <translation>Exécution entière</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all steps; also by a double click</source>
        <translation>Montrer tous les pas ; aussi par un double clic</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Follow the end</source>
        <translation>Suivre la fin</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the last steps as they are made, or hold still</source>
        <translation>Montrer les derniers pas à mesure, ou rester immobile</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as text</source>
        <translation>Copier le calcul comme texte</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as Markdown</source>
        <translation>Copier le calcul comme Markdown</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as LaTeX</source>
        <translation>Copier le calcul comme LaTeX</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak English from the next start on</source>
        <translation>Parler anglais à partir du prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Deutsch from the next start on</source>
        <translation>Parler allemand à partir du prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Español from the next start on</source>
        <translation>Parler espagnol à partir du prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Français from the next start on</source>
        <translation>Parler français à partir du prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The sheet of keys</source>
        <translation>La feuille des touches</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Everything that can be done</source>
        <translation>Tout ce qui peut se faire</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>recordings</source>
        <translation>des enregistrements</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>pictures</source>
        <translation>des images</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>learning rate eta</source>
        <translation>taux d’apprentissage êta</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>update rule</source>
        <translation>règle de mise à jour</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>INITIAL WEIGHTS</source>
        <translation>POIDS INITIAUX</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>LEARNING</source>
        <translation>APPRENTISSAGE</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>DATA</source>
        <translation>DONNÉES</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>initial {name}</source>
        <translation>{name}, valeur initiale</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>{where} grows most: {factor}.</source>
        <translation>{where} grandit le plus : {factor}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No sample’s error would grow: at most {factor}, at {where}.</source>
        <translation>Sur aucun exemple l’erreur ne grandirait : au plus {factor}, à {where}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x² is the culprit.</source>
        <translation>x² est le coupable.</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Stop recording</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Record</source>
        <translation>Filmer</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>every x is 0</source>
        <translation>tout x est 0</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>own settings</source>
        <translation>propres</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>updates done</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>significant digits</source>
        <translation>chiffres significatifs</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>target {value}</source>
        <translation>cible {value}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>dark colours</source>
        <translation>couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>1 scene</source>
        <translation>1 scène</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{count} scenes</source>
        <translation>{count} scènes</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation>pas {step}, époque {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: steps {first} to {last}, of {length} made. Vertical axis: {axes}. Updates done: {updates}. {values}.</source>
        <translation>Axe horizontal : étapes {first} à {last}, sur {length} faites. Axe vertical : {axes}. Mises à jour : {updates}. {values}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Cancelled after {done} of {steps} steps: nothing is known yet.</source>
        <translation>Annulé après {done} sur {steps} pas : rien n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Training {count} networks, each with another learning rate…</source>
        <translation>Entraînement de {count} réseaux, chacun avec un autre taux d’apprentissage…</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}, with gaps</source>
        <translation>de {low} à {high}, avec des trous</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Every rate trains the same network from step 0.</source>
        <translation>Chaque taux entraîne le même réseau depuis l’étape 0.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after {steps} steps.</source>
        <translation>Le plus rapide : η = {rate}, après {steps} pas.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns: with these data no mean loss is below {least}.</source>
        <translation>Aucun n’apprend : avec ces données aucune perte moyenne n’est inférieure à {least}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{count} rates, {steps} steps each</source>
        <translation>{count} taux, {steps} pas chacun</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done} sur {steps} pas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>× is the step of the overflow.</source>
        <translation>× est l’étape du dépassement de capacité.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after 1 step.</source>
        <translation>Le plus rapide : η = {rate}, après 1 étape.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns in {steps} steps.</source>
        <translation>Aucun n’apprend en {steps} pas.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Horizontal axis: learning rate, log scale, {low} to {high}. Vertical axes: steps until the mean loss is below one millionth, final loss.</source>
        <translation>Axe horizontal : taux d’apprentissage, échelle logarithmique, de {low} à {high}. Axes verticaux : étapes jusqu’à ce que la perte moyenne soit inférieure à un millionième, perte finale.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>loss {value}</source>
        <translation>perte {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the mean loss is {loss}.</source>
        <translation>Sur tout ce plan la perte moyenne est {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>The colour is the mean loss.</source>
        <translation>La couleur est la perte moyenne.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>slope {value}</source>
        <translation>pente {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Horizontal axis: {across}, {width}. Vertical axis: {upwards}, {height}.</source>
        <translation>Axe horizontal : {across}, {width}. Axe vertical : {upwards}, {height}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Updates done: {updates}. Now {place}, mean loss {loss}.</source>
        <translation>Mises à jour : {updates}. Maintenant {place}, perte moyenne {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>nearest: step {step}</source>
        <translation>le plus proche : pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>A line shows the slope {slope}.</source>
        <translation>Une ligne montre la pente {slope}.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/render_process.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End presenting</source>
        <translation>Terminer la présentation</translation>
    </message>
    <message>
        <location filename="../../gui/terminal/streams.py"/>
        <source>it is closed</source>
        <translation>elle est fermée</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>arrows move by one</source>
        <translation>avancer de</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>stop at</source>
        <translation>arrêt à</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>where to stop</source>
        <translation>où s’arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/transport/panel.py"/>
        <source>step shown</source>
        <translation>pas affiché</translation>
    </message>
    <message>
        <location filename="../../gui/transport/phases.py"/>
        <source>phases of the step</source>
        <translation>phases du pas</translation>
    </message>
    <message>
        <location filename="../../gui/transport/timeline.py"/>
        <source>timeline: the step shown</source>
        <translation>ligne du temps : le pas affiché</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>a file has that name</source>
        <translation>un fichier a ce nom</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>it is the current folder</source>
        <translation>c’est le dossier courant</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{heading}, phase {number} of {count}</source>
        <translation>{heading}, phase {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>minus </source>
        <translation>moins </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>y hat</source>
        <translation>y chapeau</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>eta</source>
        <translation>êta</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> squared</source>
        <translation> au carré</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>is about</source>
        <translation>vaut environ</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>equals</source>
        <translation>égale</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>plus or minus </source>
        <translation>plus ou moins </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, new</source>
        <translation>{name}, nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, afterwards</source>
        <translation>{name}, après</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>Step {step}</source>
        <translation>Pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> times ten to the </source>
        <translation> fois dix puissance </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>gradient of {name}</source>
        <translation>gradient de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>change of {above} by change of {below}</source>
        <translation>variation de {above} sur variation de {below}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must fit the data.</source>
        <translation>Quatre poids doivent s’ajuster aux données.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Right arrow shows the first thing the network does; Space runs.</source>
        <translation>Flèche droite montre la première chose que fait le réseau ; Espace le lance.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree: it is {ratio} times that</source>
        <translation>le gradient ne concorde pas : il vaut {ratio} fois cela</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees to {count} digits</source>
        <translation>le gradient concorde à {count} chiffres près</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 sample</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no edits</source>
        <translation>sans modification</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>overflowed at step {step}</source>
        <translation>dépassé au pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after 1 step</source>
        <translation>pas appris après 1 étape</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after {steps} steps</source>
        <translation>pas appris après {steps} étapes</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>story</source>
        <translation>récit</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 phase/s</source>
        <translation>1 phase/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Nudge {weight} by ±{by}: ΔL/Δ{weight} = {value}</source>
        <translation>Changer {weight} de ±{by} : ΔL/Δ{weight} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no error beyond rounding: nothing to check</source>
        <translation>aucune erreur au-delà de l’arrondi : rien à vérifier</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees: it is 0 as well</source>
        <translation>le gradient concorde : il est 0 aussi</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>too small to check: rounding drowns the nudge</source>
        <translation>trop petit pour vérifier : l’arrondi le noie</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree</source>
        <translation>le gradient ne concorde pas</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>shuffled</source>
        <translation>mélangés</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} samples</source>
        <translation>{count} exemples</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>run {number}</source>
        <translation>exécution {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} more edits</source>
        <translation>{count} autres modifications</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after 1 step</source>
        <translation>appris après 1 étape</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after {steps} steps</source>
        <translation>appris après {steps} étapes</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Used to compute {uses}</source>
        <translation>Utilisé pour calculer {uses}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Not used again in this step</source>
        <translation>Plus utilisé dans ce pas</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} phases/s</source>
        <translation>{count} phases/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must learn y = {slope}x.</source>
        <translation>Quatre poids doivent apprendre y = {slope}x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 more edit</source>
        <translation>1 autre modification</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no longer at its end</source>
        <translation>plus à la fin</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} comes from {origins}</source>
        <translation>{name} vient de {origins}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the new {name}</source>
        <translation>{name} (nouveau)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} afterwards</source>
        <translation>{name} (après)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the change of {name}</source>
        <translation>le changement de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{what} from step {step}</source>
        <translation>{what} à partir du pas {step}</translation>
    </message>
    <message>
        <location filename="../../gui/working/view.py"/>
        <source>the working</source>
        <translation>le calcul</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (MP4, H.264)</source>
        <translation>Vidéo (MP4, H.264)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (WebM, VP9)</source>
        <translation>Vidéo (WebM, VP9)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Animation (GIF)</source>
        <translation>Animation (GIF)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Numbered pictures (PNG)</source>
        <translation>Images numérotées (PNG)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Ce que calcule le réseau</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back propagation by hand</source>
        <translation>Rétropropagation à la main</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>Le taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new</source>
        <translation>Anciens poids ou nouveaux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook as it ran</source>
        <translation>Le notebook, tel qu’il a tourné</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights same function</source>
        <translation>Autres poids, même fonction</translation>
    </message>
    <message>
        <location filename="../../resources/presets/default.toml"/>
        <source>The slope starts at 7 and must come down to 2: watch the mean loss fall while single samples jump.</source>
        <translation>La pente commence à 7 et doit descendre à 2 : la perte moyenne tombe tandis que des exemples sautent.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/by-hand.toml"/>
        <source>Every number of this step can be checked by hand: work each one out before you look, and see how far a single update brings the loss down.</source>
        <translation>Chaque nombre de ce pas se vérifie à la main : calculez chacun avant de regarder, et voyez de combien une seule mise à jour fait baisser la perte.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook.toml"/>
        <source>The rule is the notebook's own, with its stale 99: the wrong gradients still bring the loss down.</source>
        <translation>La règle est celle du notebook, avec son 99 oublié : les gradients faux font aussi baisser la perte.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook-x.toml"/>
        <source>The rule has x where the notebook ran with a stale 99: compare ∂L/∂w₂ of the first step with that of the preset notebook; both runs learn.</source>
        <translation>La règle a x là où le notebook tournait avec un 99 oublié : comparez ∂L/∂w₂ du premier pas avec celui du préréglage notebook ; les deux exécutions apprennent.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-fast.toml"/>
        <source>The learning rate is ten times the default's: from step 2 each update overshoots further than the one before, and at step 8 a number is too large.</source>
        <translation>Le taux d’apprentissage est dix fois l’habituel : dès le pas 2 chaque mise à jour va trop loin plus que la précédente, et au pas 8 un nombre est trop grand.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-slow.toml"/>
        <source>The learning rate is a thousandth of the default's: after a whole epoch the slope has hardly moved from 7 towards 2.</source>
        <translation>Le taux d’apprentissage est un millième de l’habituel : après une époque entière la pente a à peine bougé de 7 vers 2.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/symmetric.toml"/>
        <source>The weights begin as w₁ = w₂ and w₃ = w₄: both neurons get the same gradients and stay equal for ever.</source>
        <translation>Les poids commencent par w₁ = w₂ et w₃ = w₄ : les deux neurones reçoivent les mêmes gradients et restent égaux pour toujours.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/zero.toml"/>
        <source>Each weight's gradient has a factor that is 0: the error stays, and the weights never move.</source>
        <translation>Le gradient de chaque poids a un facteur 0 : l’erreur reste, et les poids ne bougent jamais.</translation>
    </message>
</context>
</TS>
