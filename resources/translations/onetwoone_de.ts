<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>OneTwoOne</name>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put}, where the old one belongs</source>
        <translation>{put} wurde benutzt, wo der alte Wert hingehört</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used the old {put}, where this rule has updated it already</source>
        <translation>{put} wurde mit dem alten Wert benutzt, obwohl diese Regel den Wert schon aktualisiert hat</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by 99, as the notebook does, where x belongs</source>
        <translation>es wurde mit 99 multipliziert, wie im Notebook, wo x hingehört</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by x, where this rule takes 99</source>
        <translation>es wurde mit x multipliziert, wo diese Regel 99 nimmt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {name} before the update</source>
        <translation>das ist {name} vor der Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where an update subtracts</source>
        <translation>es wurde addiert, wo eine Aktualisierung subtrahiert</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the learning rate η</source>
        <translation>die Lernrate η fehlt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change alone; subtract it from {name}</source>
        <translation>das ist nur die Änderung; sie ist noch von {name} abzuziehen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the factor {name}</source>
        <translation>der Faktor {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to square {name}</source>
        <translation>{name} wurde nicht quadriert</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the ½</source>
        <translation>das ½ fehlt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took the ½ twice</source>
        <translation>das ½ wurde zweimal genommen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the wrong way round: {name} is the output minus the target</source>
        <translation>verkehrt herum subtrahiert: {name} ist Ausgabe minus Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put} for {name}</source>
        <translation>{put} wurde statt {name} benutzt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change of {name}, η times the gradient; the gradient itself is asked for</source>
        <translation>das ist die Änderung von {name}, η mal der Gradient; gefragt ist der Gradient selbst</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} from before the update</source>
        <translation>{put} wurde von vor der Aktualisierung genommen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to subtract {name}</source>
        <translation>{name} wurde nicht subtrahiert</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you left out the path through {name}</source>
        <translation>der Weg über {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where {name} is a difference</source>
        <translation>es wurde addiert, obwohl {name} eine Differenz ist</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the path through {name}, where both are added</source>
        <translation>der Weg über {name} wurde subtrahiert, wo beide addiert werden</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {name} twice: the ½ cancels the 2 of the square</source>
        <translation>{name} wurde zweimal genommen: das ½ hebt die 2 des Quadrats auf</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you kept the ½: it cancels the 2 of the square</source>
        <translation>das ½ blieb stehen: es hebt die 2 des Quadrats auf</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} of the step before</source>
        <translation>{put} wurde vom Schritt davor genommen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {put}</source>
        <translation>das ist {put}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is what rule {put} gives, not the rule of this run</source>
        <translation>das ergibt die Regel {put}, nicht die Regel dieses Laufs</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the sign is wrong</source>
        <translation>das Vorzeichen ist falsch</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the decimal point has slipped by {count} {places}</source>
        <translation>das Komma ist um {count} {places} verrutscht</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you rounded too early: keep more digits until the end</source>
        <translation>zu früh gerundet: bis zum Schluss mehr Ziffern behalten</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but coarsely rounded.</source>
        <translation>≈ Richtig, aber grob gerundet.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but in these digits no update is to be seen.</source>
        <translation>≈ Richtig, aber in diesen Ziffern ist keine Aktualisierung zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but so few digits do not tell it from a mistake.</source>
        <translation>≈ Richtig, aber so wenige Ziffern unterscheiden es nicht von einem Fehler.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>→ Error carried forward: right for your numbers above.</source>
        <translation>→ Folgefehler: mit den eigenen Zahlen darüber richtig gerechnet.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Not this number; none of the common mistakes gives it.</source>
        <translation>✗ Nicht diese Zahl; keiner der häufigen Fehler ergibt sie.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Several mistakes give this number: {what}.</source>
        <translation>✗ Mehrere Fehler ergeben diese Zahl: {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Perhaps {what}.</source>
        <translation>✗ Vielleicht: {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Here it goes wrong. {rest}</source>
        <translation>✗ Hier geht es schief. {rest}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>{says} (Read as {number}.)</source>
        <translation>{says} (Gelesen als {number}.)</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Check my work</source>
        <translation>Meine Rechnung prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Step {step}, rule {rule}, learning rate η = {lr}</source>
        <translation>Schritt {step}, Regel {rule}, Lernrate η = {lr}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>ONE NUMBER</source>
        <translation>EINE ZAHL</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your number</source>
        <translation>eigene Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>A WHOLE CALCULATION</source>
        <translation>EINE GANZE RECHNUNG</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your calculation, a line for each number</source>
        <translation>die Rechnung, eine Zeile je Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>what each line is</source>
        <translation>was jede Zeile ist</translation>
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
        <translation>Einen Namen, „=“ und eine Zahl schreiben; vor dem letzten „=“ darf der Rechenweg stehen. w4' ist das neue Gewicht, L' der Verlust danach. Punkt oder Komma; nur die geschriebenen Ziffern zählen.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Insert names</source>
        <translation>Namen einsetzen</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>INPUT</source>
        <translation>EINGABE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>HIDDEN</source>
        <translation>VERDECKT</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>OUTPUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>LOSS</source>
        <translation>VERLUST</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>99, not x</source>
        <translation>99, nicht x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>The same samples; only their order changes.</source>
        <translation>Dieselben Beispiele; nur ihre Reihenfolge ändert sich.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>One sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x from</source>
        <translation>x von</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x to</source>
        <translation>x bis</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>slope: y = slope · x</source>
        <translation>Steigung: y = Steigung · x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>noise added to y, up to ±</source>
        <translation>Rauschen auf y, bis ±</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>A CSV file with a header x,y and one sample a line.</source>
        <translation>Eine CSV-Datei mit Kopf x,y und einem Beispiel je Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Two columns, x and y, as copied from a spreadsheet.</source>
        <translation>Zwei Spalten, x und y, aus einer Tabellenkalkulation kopiert.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>sample number</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>another order in each epoch</source>
        <translation>andere Reihenfolge in jeder Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed of the order</source>
        <translation>Seed der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Other data start a new run at step 0. Undo brings the present one back.</source>
        <translation>Andere Daten beginnen einen neuen Lauf bei Schritt 0. Rückgängig bringt den jetzigen zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>THIS STEP’S EFFECT</source>
        <translation>WIRKUNG DIESES SCHRITTS</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Error on this sample</source>
        <translation>Fehler bei diesem Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>FORECAST FOR THIS STEP</source>
        <translation>VORHERSAGE DES SCHRITTS</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>η, log scale</source>
        <translation>η, logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No error beyond rounding: nothing to correct.</source>
        <translation>Kein Fehler außer Rundung: nichts zu korrigieren.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Shrinks.</source>
        <translation>Schrumpft.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Overshoots: the error changes sign but gets smaller.</source>
        <translation>Schießt über das Ziel hinaus: der Fehler wechselt das Vorzeichen, wird aber kleiner.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Unchanged.</source>
        <translation>Unverändert.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step makes the error grow.</source>
        <translation>Dieser Schritt lässt den Fehler wachsen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step overflows: a number becomes too large.</source>
        <translation>Dieser Schritt läuft über: eine Zahl wird zu groß.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would grow.</source>
        <translation>Von {low} bis {high} würde der Fehler wachsen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would grow.</source>
        <translation>Über {low} würde der Fehler wachsen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would grow.</source>
        <translation>Unter {high} würde der Fehler wachsen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would shrink.</source>
        <translation>Von {low} bis {high} würde der Fehler schrumpfen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would shrink.</source>
        <translation>Über {low} würde der Fehler schrumpfen.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would shrink.</source>
        <translation>Unter {high} würde der Fehler schrumpfen.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne</source>
        <translation>OneTwoOne</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>session.json</source>
        <translation>sitzung.json</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Sessions (*.json);;All files (*)</source>
        <translation>Sitzungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open a session</source>
        <translation>Eine Sitzung öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training the runs of the session again…</source>
        <translation>Die Läufe der Sitzung werden neu trainiert …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Reading the samples…</source>
        <translation>Die Beispiele werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Saving the session…</source>
        <translation>Die Sitzung wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save this session?</source>
        <translation>Diese Sitzung speichern?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session from before the lesson?</source>
        <translation>Die Sitzung von vor der Lektion speichern?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save what was made in the lesson?</source>
        <translation>Speichern, was in der Lektion entstanden ist?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you don't save, these changes will be lost.</source>
        <translation>Ohne Speichern gehen diese Änderungen verloren.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>“{name}” has changed on disk since it was opened or saved here.</source>
        <translation>„{name}“ hat sich auf der Festplatte geändert, seit die Datei hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you replace it, those changes will be lost.</source>
        <translation>Beim Ersetzen gehen diese Änderungen verloren.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne ended unexpectedly; restore what was open?</source>
        <translation>OneTwoOne endete unerwartet; wiederherstellen, was offen war?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} × {} pixels</source>
        <translation>{} × {} Pixel</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>A picture of any size, with text that can be edited.</source>
        <translation>Ein Bild beliebiger Größe, mit Text, der sich bearbeiten lässt.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every point that the plot draws, with all digits.</source>
        <translation>Jeder Punkt, den das Diagramm zeichnet, mit allen Ziffern.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of every step, with all digits.</source>
        <translation>Jede Zahl jedes Schritts, mit allen Ziffern.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} files (*.{});;All files (*)</source>
        <translation>{}-Dateien (*.{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the export</source>
        <translation>Den Export speichern</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Writing every number of the run…</source>
        <translation>Alle Zahlen des Laufs werden geschrieben …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The diagram</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The working</source>
        <translation>Der Rechenweg</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The plot that is shown</source>
        <translation>Das gezeigte Diagramm</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of the run</source>
        <translation>Jede Zahl des Laufs</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Numbers (CSV)</source>
        <translation>Zahlen (CSV)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Scene {number} of {count}</source>
        <translation>Szene {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>minute {before} of {minutes}</source>
        <translation>Minute {before} von {minutes}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>You have stepped away from the lesson. “Next” returns to the scene.</source>
        <translation>Die Lektion wurde verlassen. „Weiter“ kehrt zur Szene zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Return to the scene</source>
        <translation>Zurück zur Szene</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer to question {number}</source>
        <translation>Antwort auf Frage {number}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>✗ Not yet: try again.</source>
        <translation>✗ Noch nicht: weiter versuchen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>leave the lesson</source>
        <translation>die Lektion beenden</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the scenes of the lesson</source>
        <translation>die Szenen der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Lektionen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Diagram</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Pinned runs</source>
        <translation>Angeheftete Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Top line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Effect of the step</source>
        <translation>Wirkung des Schritts</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Row of phases</source>
        <translation>Reihe der Phasen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Grain, speed and stop</source>
        <translation>Schrittweite, Tempo und Halt</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the slope</source>
        <translation>die Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the mean loss</source>
        <translation>der mittlere Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>what a nudge of {} says</source>
        <translation>was eine kleine Änderung von {} zeigt</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{scenes} · {minutes} minutes</source>
        <translation>{scenes} · {minutes} Minuten</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>*{minutes} minutes, from minute {before} on · step {step}*</source>
        <translation>*{minutes} Minuten, ab Minute {before} · Schritt {step}*</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Keys: {count} times “next” in this scene.</source>
        <translation>Tasten: {count}-mal „Weiter“ in dieser Szene.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered, in the order of “next”: {names}.</source>
        <translation>Verdeckt, in der Reihenfolge von „Weiter“: {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered all the time: {names}.</source>
        <translation>Die ganze Zeit verdeckt: {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Choices: {choices}.</source>
        <translation>Zur Wahl: {choices}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Answer: {answer}.</source>
        <translation>Antwort: {answer}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>To be discussed.</source>
        <translation>Zu besprechen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>**Notes.** {notes}</source>
        <translation>**Notizen.** {notes}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the loss</source>
        <translation>Den Verlust zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the loss</source>
        <translation>Diagramm des Verlusts</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: loss</source>
        <translation>Diagramm: Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the weights</source>
        <translation>Die Gewichte zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the weights</source>
        <translation>Diagramm der Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: weights</source>
        <translation>Diagramm: Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show what the network makes of other inputs</source>
        <translation>Zeigen, was das Netz aus anderen Eingaben macht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the predictions</source>
        <translation>Diagramm der Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: predictions</source>
        <translation>Diagramm: Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the surface of the loss over the weights</source>
        <translation>Die Fläche des Verlusts über den Gewichten zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>surface of the loss</source>
        <translation>Fläche des Verlusts</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: surface</source>
        <translation>Diagramm: Fläche</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Compare learning rates</source>
        <translation>Lernraten vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the learning rates</source>
        <translation>Diagramm der Lernraten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: learning rates</source>
        <translation>Diagramm: Lernraten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>mean loss</source>
        <translation>mittlerer Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>this sample</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope w₁w₃ + w₂w₄</source>
        <translation>Steigung w₁w₃ + w₂w₄</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss, log scale</source>
        <translation>Verlust, logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Dots: loss of the step’s sample.</source>
        <translation>Punkte: Verlust des Beispiels des Schritts.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Band: lowest to highest loss of the steps’ samples.</source>
        <translation>Band: kleinster bis größter Verlust der Beispiele der Schritte.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Line: mean loss over all data.</source>
        <translation>Linie: mittlerer Verlust über alle Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Only the slope w₁w₃ + w₂w₄ matters for what the network computes: many weights have the same.</source>
        <translation>Nur die Steigung w₁w₃ + w₂w₄ bestimmt, was das Netz berechnet: viele Gewichte haben dieselbe.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>ŷ = s·x is a line through 0: its relative error is the same for every x, however far from the training data.</source>
        <translation>ŷ = s·x ist eine Gerade durch 0: Ihr relativer Fehler ist für jedes x derselbe, wie weit es auch von den Trainingsdaten entfernt ist.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Each update multiplies both by 1 − (η e x)²: nearly conserved where η is small.</source>
        <translation>Jede Aktualisierung multipliziert beide mit 1 − (η e x)²: fast erhalten, wo η klein ist.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Under this rule they need not be conserved: not all its gradients come from the old weights.</source>
        <translation>Unter dieser Regel müssen sie nicht erhalten bleiben: Nicht alle ihre Gradienten kommen von den alten Gewichten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>test inputs</source>
        <translation>Testeingaben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>inputs to predict for</source>
        <translation>Eingaben für die Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the table in place of the plot</source>
        <translation>Die Tabelle statt des Diagramms zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>type x, such as 1000</source>
        <translation>x eingeben, etwa 1000</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Shaded: range of the training data.</source>
        <translation>Schattiert: Bereich der Trainingsdaten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Click: predict for the x there.</source>
        <translation>Klick: für das x dort vorhersagen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>largest relative error {}, at x = {}</source>
        <translation>größter relativer Fehler {}, bei x = {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error {} at every x</source>
        <translation>relativer Fehler {} bei jedem x</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, relative error {}</source>
        <translation>x = {}: ŷ = {}, Ziel {}, relativer Fehler {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, {}</source>
        <translation>x = {}: ŷ = {}, Ziel {}, {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>no error beyond rounding</source>
        <translation>kein Fehler außer Rundung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Every x of the data is 0: they say nothing about a slope.</source>
        <translation>Jedes x der Daten ist 0: sie sagen nichts über eine Steigung.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: x. Vertical axis: y. {lines}. {worst}</source>
        <translation>Waagerechte Achse: x. Senkrechte Achse: y. {lines}. {worst}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>This plot tells a number that is covered; uncover that to see the plot.</source>
        <translation>Dieses Diagramm verrät eine verdeckte Zahl; erst diese aufdecken.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>does not learn</source>
        <translation>lernt nicht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflows</source>
        <translation>läuft über</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Sweep again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Train the network at every learning rate once more</source>
        <translation>Das Netz noch einmal mit jeder Lernrate trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Try {}</source>
        <translation>{} versuchen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Go on from here with this learning rate; Undo takes it back (Enter)</source>
        <translation>Von hier mit dieser Lernrate weitermachen; Rückgängig nimmt es zurück (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn at each learning rate</source>
        <translation>Schritte bis zum Erfolg je Lernrate</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>how much of the sweep is done</source>
        <translation>wie viel der Versuchsreihe getan ist</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>not learned</source>
        <translation>nicht gelernt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed</source>
        <translation>übergelaufen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn</source>
        <translation>Schritte bis zum Erfolg</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed at step</source>
        <translation>übergelaufen bei Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>what the surface is over</source>
        <translation>worüber die Fläche liegt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Here a number is too large: there is no place for these weights on the plane.</source>
        <translation>Hier ist eine Zahl zu groß: diese Gewichte haben keinen Platz in der Ebene.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the loss is too large for a number: nothing can be shown.</source>
        <translation>In dieser ganzen Ebene ist der Verlust zu groß für eine Zahl: es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>These weights lie outside the part of the plane that is shown.</source>
        <translation>Diese Gewichte liegen außerhalb des gezeigten Teils der Ebene.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>All points on the green line give the same function.</source>
        <translation>Alle Punkte auf der grünen Linie ergeben dieselbe Funktion.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Hatched: a learning rate that far would increase the error.</source>
        <translation>Schraffiert: Eine Lernrate, die so weit reicht, würde den Fehler vergrößern.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>next update</source>
        <translation>nächste Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>learning rates from {} to {}: error {}</source>
        <translation>Lernraten von {} bis {}: Fehler {}</translation>
    </message>
    <message>
        <location filename="../../gui/presenting/words.py"/>
        <source>black screen; any key brings the window back</source>
        <translation>schwarzer Bildschirm; jede Taste bringt das Fenster zurück</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{done:&gt;3} % [{bar}] {left} left</source>
        <translation>{done:&gt;3} % [{bar}] noch {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{path}: {frames} frames.</source>
        <translation>{path}: {frames} Bilder.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Given up; nothing is written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: beginning…</source>
        <translation>{name}: beginnt …</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: {done} %, {left} left</source>
        <translation>{name}: {done} %, noch {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: giving up…</source>
        <translation>{name}: wird abgebrochen …</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the recording that is being made</source>
        <translation>die Aufnahme, die gerade entsteht</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make a video</source>
        <translation>Ein Video machen</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The present run</source>
        <translation>Der jetzige Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time})</source>
        <translation>Die Aufnahme ({time})</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Showing</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Scale of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>To step</source>
        <translation>Bis Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Seconds the end stands</source>
        <translation>Standzeit am Ende (s)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Captions beside it (.srt)</source>
        <translation>Untertitel daneben (.srt)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Without the ground</source>
        <translation>Ohne Hintergrund</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As shown</source>
        <translation>Wie gezeigt</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the first frame</source>
        <translation>das erste Bild</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{frames} frames, {time}</source>
        <translation>{frames} Bilder, {time}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make it…</source>
        <translation>Erstellen …</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it…</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Write what was done to a file; render --log makes a video of it at any time</source>
        <translation>Was getan wurde, in eine Datei schreiben; render --log macht jederzeit ein Video daraus</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to keep the recording</source>
        <translation>Wo die Aufnahme aufgehoben wird</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to write the recording</source>
        <translation>Wohin die Aufnahme geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{} (*{});;All files (*)</source>
        <translation>{} (*{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>A recording is being made. Give it up?</source>
        <translation>Eine Aufnahme entsteht gerade. Abbrechen?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>Aus der Aufnahme ({time}) ist noch kein Video gemacht. Verwerfen?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>OneTwoOne ended unexpectedly. The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>OneTwoOne endete unerwartet. Aus der Aufnahme ({time}) ist noch kein Video gemacht. Verwerfen?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Reading the recording…</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Diagram and working</source>
        <translation>Netz und Rechenweg</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The story</source>
        <translation>Die Erzählung</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As fast as can be</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>1 phase a second</source>
        <translation>1 Phase je Sekunde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>5 phases a second</source>
        <translation>5 Phasen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>60 phases a second</source>
        <translation>60 Phasen je Sekunde</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Step {first}</source>
        <translation>Schritt {first}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Steps {first} to {last}</source>
        <translation>Schritte {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {side}: {result}</source>
        <translation>{left} ist {side}: {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {result}</source>
        <translation>{left} ist {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>one half</source>
        <translation>ein halb</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> times </source>
        <translation> mal </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> minus </source>
        <translation> minus </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the gradient of {by}</source>
        <translation>der Gradient von {by}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the derivative of {of} by {by}</source>
        <translation>die Ableitung von {of} nach {by}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>PINNED RUNS</source>
        <translation>ANGEHEFTET</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>None yet. P pins the present run, to compare.</source>
        <translation>Noch keiner. P heftet den jetzigen Lauf an, zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Plots show the latest {count} of them.</source>
        <translation>Die Diagramme zeigen die letzten {count} davon.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>name of the pinned run</source>
        <translation>Name des angehefteten Laufs</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Return to this run</source>
        <translation>Zu diesem Lauf zurückkehren</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Remove this run</source>
        <translation>Diesen Lauf entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Lessons and clicker</source>
        <translation>Lektionen und Presenter</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Presenting</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Run</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Try things</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>to the next control</source>
        <translation>zum nächsten Bedienelement</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>take what was typed in a field, give it up</source>
        <translation>Eingetipptes in einem Feld übernehmen, verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the selected weight, x or y; Shift: ten times as far</source>
        <translation>gewähltes Gewicht, x oder y verschieben; Umschalt: zehnmal so weit</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Digits, Enter</source>
        <translation>Ziffern, Enter</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>type over it; so does a double click</source>
        <translation>überschreiben; ebenso ein Doppelklick</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel, drag</source>
        <translation>Rad, Ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the weight under the pointer</source>
        <translation>das Gewicht unter dem Zeiger verschieben</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a number or symbol: what it came from and what uses it</source>
        <translation>eine Zahl oder ein Symbol: woher sie kam und was sie benutzt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>export what is under the pointer</source>
        <translation>exportieren, was unter dem Zeiger ist</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a phase, the timeline or a plot: go there</source>
        <translation>eine Phase, die Zeitleiste oder ein Diagramm: dorthin gehen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>in a plot: more or fewer steps</source>
        <translation>in einem Diagramm: mehr oder weniger Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>end of epoch</source>
        <translation>Epochenende</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>loss below</source>
        <translation>Verlust unter</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>update</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name} is too large for a number at this step, so that no answer is right; go to an earlier step.</source>
        <translation>{name} ist bei diesem Schritt zu groß für eine Zahl, so dass keine Antwort stimmt; einen früheren Schritt wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name}: write its number after the last “=”.</source>
        <translation>{name}: die Zahl hinter das letzte „=“ schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>“{text}” is no quantity of this step; write such as h1, ŷ, e, L, dL/dw4, w4' (new), L' (afterwards).</source>
        <translation>„{text}“ ist keine Größe dieses Schritts; es gibt etwa h1, ŷ, e, L, dL/dw4, w4' (neu), L' (danach).</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet was given up; no file was written.</source>
        <translation>Das Arbeitsblatt wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{path}: a worksheet is a PDF; let its name end in .pdf.</source>
        <translation>{path}: Ein Arbeitsblatt ist ein PDF; der Name muss auf .pdf enden.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>A worksheet takes at most {most} steps, and {count} are too many; choose fewer.</source>
        <translation>Ein Arbeitsblatt fasst höchstens {most} Schritte, {count} sind zu viele; weniger wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: no step is named; write steps such as “0”, “2-4” or “1:dL_dw1”.</source>
        <translation>{option}: Es ist kein Schritt genannt; Schritte schreiben wie „0“, „2-4“ oder „1:dL_dw1“.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: step {first} comes after {last}; exchange them.</source>
        <translation>{option}: Schritt {first} kommt nach {last}; beide tauschen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step} ends where {name} is too large for a number; choose phases before that, or an earlier step.</source>
        <translation>Schritt {step} endet dort, wo {name} zu groß für eine Zahl ist; Phasen davor oder einen früheren Schritt wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet is in {path}.</source>
        <translation>Das Arbeitsblatt steht in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step}: the sample is given, so that there is nothing to work out; choose a later phase.</source>
        <translation>Schritt {step}: Das Beispiel ist gegeben, da gibt es nichts zu rechnen; eine spätere Phase wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The title is not text in UTF-8; type it anew.</source>
        <translation>Der Titel ist kein Text in UTF-8; ihn neu eingeben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: a brace stands alone; write {{w4}} for a symbol, {{w4:value}} for its number, or a backslash before a brace that is meant.</source>
        <translation>„{text}“: Eine geschweifte Klammer steht allein; {{w4}} für ein Symbol schreiben, {{w4:value}} für seine Zahl, oder einen Backslash vor eine Klammer, die gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{{{text}}}” is not known; write {{w4}}, {{w4:value}} or {{dL_dw4:formula}}.</source>
        <translation>„{{{text}}}“ ist nicht bekannt; {{w4}}, {{w4:value}} oder {{dL_dw4:formula}} schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no formula; write {{{text}:value}} for its number.</source>
        <translation>„{text}“ hat keine Formel; {{{text}:value}} für seine Zahl schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no symbol; write {{{text}:value}} for its number.</source>
        <translation>„{text}“ hat kein Symbol; {{{text}:value}} für seine Zahl schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>A {mark} has no partner; close what it opens, or put a backslash before it.</source>
        <translation>Ein {mark} hat kein Gegenstück; schließen, was es öffnet, oder einen Backslash davor setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is where the lesson begins.</source>
        <translation>Hier beginnt die Lektion.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is the end of the lesson.</source>
        <translation>Das ist das Ende der Lektion.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>{path} is good: {scenes}, {minutes} minutes.</source>
        <translation>{path} ist in Ordnung: {scenes}, {minutes} Minuten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>The commands train more than {most} steps in all; use fewer.</source>
        <translation>Die Befehle trainieren mehr als {most} Schritte insgesamt; weniger nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not known there; use one of: {known}.</source>
        <translation>„{text}“ ist dort nicht bekannt; eines davon nehmen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no scene {number}; choose one from 1 to {count}.</source>
        <translation>Es gibt keine Szene {number}; eine von 1 bis {count} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{quantity}” is not computed yet in phase “{phase}”, the last that is shown; set “until” to a later phase, or leave it out.</source>
        <translation>„{quantity}“ ist in Phase „{phase}“, der letzten gezeigten, noch nicht berechnet; „until“ auf eine spätere Phase setzen oder es weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} has no phase “{phase}” under rule {rule}; choose one of: {known}.</source>
        <translation>Schritt {step} hat unter Regel {rule} keine Phase „{phase}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” stands there twice; remove one.</source>
        <translation>„{text}“ steht dort zweimal; eines entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} is not made yet, the run has come to step {length}; write “run to {step}” first.</source>
        <translation>Schritt {step} ist noch nicht gemacht, der Lauf ist bei Schritt {length}; zuerst „run to {step}“ schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} does not lead from where the scene begins to “{phase}”; choose one of: {known}.</source>
        <translation>Schritt {step} führt vom Beginn der Szene nicht zu „{phase}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no number “{text}”; use one of: {known}, or a ratio of two, as in dL_dw2/dL_dh2.</source>
        <translation>Es gibt keine Zahl „{text}“; eine davon nehmen: {known}, oder ein Verhältnis zweier wie dL_dw2/dL_dh2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not how that is written; write it like “{examples}”.</source>
        <translation>„{text}“ wird nicht so geschrieben; richtig ist etwa „{examples}“.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: the quotation marks do not match, or something stands after them; write it like pin "before".</source>
        <translation>„{text}“: Die Anführungszeichen passen nicht zusammen, oder es steht etwas dahinter; richtig ist etwa pin "before".</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no command “{text}”; use one of: {known}.</source>
        <translation>Es gibt keinen Befehl „{text}“; einen davon nehmen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not a whole number from {least} to {most}.</source>
        <translation>„{text}“ ist keine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new experiment</source>
        <translation>neues Experiment</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new random weights</source>
        <translation>neue zufällige Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>initial {name} = {value}</source>
        <translation>Anfangswert {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>leaving the lesson</source>
        <translation>Verlassen der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>learning rate {value}</source>
        <translation>Lernrate {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>preset {preset}</source>
        <translation>Vorlage {preset}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>removal of pinned run {number}</source>
        <translation>Entfernen des angehefteten Laufs {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>name of pinned run {number}</source>
        <translation>Name des angehefteten Laufs {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to pinned run {number}</source>
        <translation>Rückkehr zum angehefteten Lauf {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>change of sample {number}</source>
        <translation>Änderung von Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to the lesson</source>
        <translation>Rückkehr zur Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>weight {name} = {value}</source>
        <translation>Gewicht {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count}</source>
        <translation>ein Array mit {count} Einträgen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object with “{entry}” twice</source>
        <translation>ein Objekt, in dem „{entry}“ zweimal steht</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>either “answer” or “choices”, not both</source>
        <translation>entweder „answer“ oder „choices“, nicht beide</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array […]</source>
        <translation>ein Array […]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least {least}</source>
        <translation>ein Array mit mindestens {least} Einträgen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most}</source>
        <translation>ein Array mit höchstens {most} Einträgen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a phase that the scene leads through: {known}</source>
        <translation>eine Phase, durch die die Szene führt: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>two different weights, or the two products</source>
        <translation>zwei verschiedene Gewichte oder die beiden Produkte</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string of whole characters</source>
        <translation>eine Zeichenkette aus ganzen Zeichen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>2 to {most} different strings</source>
        <translation>2 bis {most} verschiedene Zeichenketten</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>parts that “show” does not name, unlike {part}</source>
        <translation>Teile, die „show“ nicht nennt, anders als {part}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer below 2^63</source>
        <translation>eine ganze Zahl unter 2^63</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>numbers that “cover” does not name, unlike {number}</source>
        <translation>Zahlen, die „cover“ nicht nennt, anders als {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or a name of at most {most} letters, its words one blank apart</source>
        <translation>null oder ein Name mit höchstens {most} Buchstaben, zwischen seinen Wörtern je ein Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of finite numbers</source>
        <translation>ein Array endlicher Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count} finite numbers</source>
        <translation>ein Array von {count} endlichen Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object {{…}}</source>
        <translation>ein Objekt {{…}}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>one of: {known}</source>
        <translation>eines von: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of two strings</source>
        <translation>ein Array von zwei Zeichenketten</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number that no other pin has</source>
        <translation>eine Nummer, die kein anderer angehefteter Lauf hat</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or one of: {known}</source>
        <translation>null oder eines von: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“choices” and, of them, the “right” one</source>
        <translation>„choices“ und davon die richtige als „right“</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least one run</source>
        <translation>ein Array mit mindestens einem Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>at most {most} samples</source>
        <translation>höchstens {most} Beispiele</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a step from 0 to {most}</source>
        <translation>ein Schritt von 0 bis {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string that is not blank</source>
        <translation>eine Zeichenkette, die nicht leer ist</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of strings</source>
        <translation>ein Array von Zeichenketten</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most} strings, none of them blank</source>
        <translation>ein Array von höchstens {most} Zeichenketten, keine davon leer</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of tables</source>
        <translation>ein Array von Tabellen</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>1 to {most} tables [[{table}]]</source>
        <translation>1 bis {most} Tabellen [[{table}]]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a question with an “answer”</source>
        <translation>eine Frage mit „answer“</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are {count} beats, and a file takes {most}; choose fewer steps with --from and --to.</source>
        <translation>Es sind {count} Takte, und eine Datei fasst {most}; mit --from und --to weniger Schritte wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, entry {number}: its step comes before that of the entry above; list beats by rising steps.</source>
        <translation>{path}, Eintrag {number}: Sein Schritt kommt vor dem des Eintrags darüber; Takte nach steigenden Schritten ordnen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, step {step}: “{phase}” is out of order or not a phase of rule {rule}; the order is: {known}.</source>
        <translation>{path}, Schritt {step}: „{phase}“ steht nicht in der Reihenfolge oder ist keine Phase der Regel {rule}; die Reihenfolge ist: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The working is on the clipboard, as {notation}.</source>
        <translation>Der Rechenweg ist in der Zwischenablage, als {notation}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the quotation marks do not match; remove them.</source>
        <translation>{path}, Zeile {line}: Die Anführungszeichen passen nicht zusammen; sie entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: {reason}</source>
        <translation>{path}, Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: {found} values where the header has {wanted}; put one number in each column, with a point as decimal mark.</source>
        <translation>{path}, Zeile {line}: {found} Werte, wo der Kopf {wanted} hat; in jede Spalte eine Zahl setzen, mit Punkt als Dezimalzeichen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is empty; it needs a first line “x,y” and then one sample a line.</source>
        <translation>{path} ist leer; nötig ist eine erste Zeile „x,y“ und dann ein Beispiel je Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the header is “{header}”; it must name one column x and one column y, separated by a comma.</source>
        <translation>{path}, Zeile {line}: Der Kopf ist „{header}“; er muss eine Spalte x und eine Spalte y nennen, durch ein Komma getrennt.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has a header but no samples; add lines such as “3,6”.</source>
        <translation>{path} hat einen Kopf, aber keine Beispiele; Zeilen wie „3,6“ anfügen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} samples; shorten it.</source>
        <translation>{path} hat mehr als {most} Beispiele; kürzen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The count of samples must be a whole number from 1 to {most}; {value} is not.</source>
        <translation>Die Anzahl der Beispiele muss eine ganze Zahl von 1 bis {most} sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are no samples; at least one is needed.</source>
        <translation>Es gibt keine Beispiele; mindestens eines ist nötig.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The noise must be 0 or more; {value} is not.</source>
        <translation>Das Rauschen muss mindestens 0 sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>No file is chosen yet; choose one, with a header x,y and a sample a line.</source>
        <translation>Noch ist keine Datei gewählt; eine wählen, mit Kopf x,y und einem Beispiel je Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sample is not a finite number or too large; use a smaller range.</source>
        <translation>Ein Beispiel ist keine endliche Zahl oder zu groß; einen kleineren Bereich nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {size}.</source>
        <translation>Es gibt kein Beispiel {number}; eines von 1 bis {size} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The range of x must go up, but low {low} is above high {high}; exchange them.</source>
        <translation>Der Bereich von x muss steigen, doch {low} liegt über {high}; beide tauschen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {setting} of the data must be a finite number; {value} is not.</source>
        <translation>„{setting}“ der Daten muss eine endliche Zahl sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{setting}” takes a whole number of at most 18 digits; {value} is not.</source>
        <translation>„{setting}“ ist eine ganze Zahl mit höchstens 18 Ziffern; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt does not load: {library}; set up again by removing the folder .venv.</source>
        <translation>Qt lädt nicht: {library}; den Ordner .venv entfernen und neu einrichten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt needs {library}, which this system lacks; install what is missing with: apt-get install {packages}</source>
        <translation>Qt braucht {library}, was diesem System fehlt; Fehlendes installieren mit: apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no display, so no window can open; here is one epoch of the run.</source>
        <translation>Es gibt keinen Bildschirm, also kein Fenster; hier ist eine Epoche des Laufs.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt cannot start on the platform {platform}, so no window can open; here is one epoch of the run.</source>
        <translation>Qt kann auf der Plattform {platform} nicht starten, also kein Fenster; hier ist eine Epoche des Laufs.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The display {display} does not answer, so no window can open; here is one epoch of the run.</source>
        <translation>Der Bildschirm {display} antwortet nicht, also kein Fenster; hier ist eine Epoche des Laufs.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} changes nothing; take it out.</source>
        <translation>Die Änderung bei Schritt {step} ändert nichts; sie herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} is out of order; list edits by rising steps, from 1 to the length of the run.</source>
        <translation>Die Änderung bei Schritt {step} steht nicht in der Reihenfolge; Änderungen nach steigenden Schritten ordnen, von 1 bis zur Länge des Laufs.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The export was given up; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>It is on the clipboard.</source>
        <translation>Es ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {steps} steps are too many for the clipboard, which takes {most}; save them to a file.</source>
        <translation>{steps} Schritte sind zu viele für die Zwischenablage, die {most} fasst; in eine Datei speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A picture of {width} × {height} pixels cannot be made; choose a scale that leaves each side from 1 to {most}.</source>
        <translation>Ein Bild von {width} × {height} Pixeln ist nicht möglich; einen Maßstab wählen, der jede Seite bei 1 bis {most} lässt.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The scale must be above 0; {value} is not.</source>
        <translation>Der Maßstab muss über 0 liegen; {value} tut das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; eine Datei darin nennen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not exist; check the name and the folder.</source>
        <translation>{path} gibt es nicht; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not a text file in UTF-8; save it as plain text.</source>
        <translation>{path} ist keine Textdatei in UTF-8; als reinen Text speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is write-protected; choose another name, or make it writable.</source>
        <translation>{path} ist schreibgeschützt; einen anderen Namen wählen oder den Schreibschutz aufheben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a pipe, a device or a socket; name a file.</source>
        <translation>{path} ist eine Pipe, ein Gerät oder ein Socket; eine Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is larger than {megabytes} MB; choose a smaller file.</source>
        <translation>{path} ist größer als {megabytes} MB; eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be read: {reason}; check its name and its permissions.</source>
        <translation>{path} lässt sich nicht lesen: {reason}; den Namen und die Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be written: {reason}; choose another place.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no input; type one or more numbers, such as “5; 250; 1000”.</source>
        <translation>Es gibt keine Eingabe; eine oder mehrere Zahlen eingeben wie „5; 250; 1000“.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Input {number}: {reason} Put a space or a semicolon between two inputs.</source>
        <translation>Eingabe {number}: {reason} Zwischen zwei Eingaben gehört ein Leerzeichen oder ein Semikolon.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>At most {most} inputs can be predicted at once, and {found} are too many.</source>
        <translation>Höchstens {most} Eingaben gehen auf einmal, {found} sind zu viele.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: this is not valid JSON; the file is damaged or cut off.</source>
        <translation>{path}, Zeile {line}, Spalte {column}: Das ist kein gültiges JSON; die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} objects and arrays, too many for a session; choose another file.</source>
        <translation>{path} hat mehr als {most} Objekte und Felder, zu viele für eine Sitzung; eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” is missing; add it.</source>
        <translation>{path}, {place}: Der Schlüssel „{entry}“ fehlt; ihn einfügen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” stands there twice; remove one.</source>
        <translation>{path}, {place}: Der Schlüssel „{entry}“ steht dort zweimal; einen entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: there is no key “{entry}”; remove it, or use one of: {known}.</source>
        <translation>{path}, {place}: Es gibt keinen Schlüssel „{entry}“; ihn entfernen oder einen davon nehmen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply for a session; choose another file.</source>
        <translation>{path} ist zu tief verschachtelt für eine Sitzung; eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is neither a session nor a recording; choose a file that this program saved.</source>
        <translation>{path} ist weder eine Sitzung noch eine Aufnahme; eine Datei wählen, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: found {found}, but {wanted} is needed there.</source>
        <translation>{path}, {place}: Dort steht {found}, nötig ist {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The translation {path} cannot be read: {reason}; leave out --language, or install the program anew.</source>
        <translation>Die Übersetzung {path} lässt sich nicht lesen: {reason}; --language weglassen oder das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The program speaks {language} from its next start on.</source>
        <translation>Ab dem nächsten Start spricht das Programm {language}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--language: “{text}” is not spoken here; choose one of: {known}.</source>
        <translation>--language: „{text}“ wird hier nicht gesprochen; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rate must be a finite number above 0, such as 1e-5; {value} is not.</source>
        <translation>Die Lernrate muss eine endliche Zahl über 0 sein, etwa 1e-5; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a number like 0.5 or 1e-5.</source>
        <translation>Es wurde nichts eingegeben; eine Zahl schreiben wie 0.5 oder 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot shows from {least} to {most} steps, not {length}.</source>
        <translation>Ein Diagramm zeigt {least} bis {most} Schritte, nicht {length}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot cannot show a stretch of steps from step {start}.</source>
        <translation>Ein Diagramm kann keinen Abschnitt ab Schritt {start} zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a whole number like 20.</source>
        <translation>Es wurde nichts eingegeben; eine ganze Zahl schreiben wie 20.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a number; write it like 0.5 or 1e-5.</source>
        <translation>„{text}“ ist keine Zahl; schreiben wie 0.5 oder 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a finite number; write one like 0.5 or 1e-5.</source>
        <translation>„{text}“ ist keine endliche Zahl; eine schreiben wie 0.5 oder 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a whole number; write one like 20, in digits only.</source>
        <translation>„{text}“ ist keine ganze Zahl; eine schreiben wie 20, nur mit Ziffern.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is beyond the largest number there is, about 1.8e308.</source>
        <translation>„{text}“ liegt über der größten Zahl, die es gibt, etwa 1.8e308.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is below the smallest number there is, about 5e-324; write a larger one, or 0.</source>
        <translation>„{text}“ liegt unter der kleinsten Zahl, die es gibt, etwa 5e-324; eine größere schreiben, oder 0.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” can be read as {decimal} or as {whole}; write one of these.</source>
        <translation>„{text}“ lässt sich als {decimal} oder als {whole} lesen; eines davon schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a whole number from {least} to {most}.</source>
        <translation>{option}: „{text}“ ist keine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Standard output cannot be written: {reason}; send it elsewhere.</source>
        <translation>Auf die Standardausgabe lässt sich nicht schreiben: {reason}; sie umleiten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted: {reason}</source>
        <translation>Zeile {line} des Eingefügten: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted needs two values, x and y, and has {found}; put a tab, semicolon, comma or space between them, the same in all lines.</source>
        <translation>Zeile {line} des Eingefügten braucht zwei Werte, x und y, und hat {found}; Tabulator, Semikolon, Komma oder Leerzeichen dazwischensetzen, in allen Zeilen dasselbe.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted holds no samples; copy two columns of numbers, x and y.</source>
        <translation>Das Eingefügte enthält keine Beispiele; zwei Spalten mit Zahlen kopieren, x und y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted is larger than {megabytes} MB; copy fewer lines.</source>
        <translation>Das Eingefügte ist größer als {megabytes} MB; weniger Zeilen kopieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted has more than {most} samples; copy fewer lines.</source>
        <translation>Das Eingefügte hat mehr als {most} Beispiele; weniger Zeilen kopieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run's name may have at most {most} letters; this one has {found}: shorten it.</source>
        <translation>Der Name eines Laufs darf höchstens {most} Zeichen haben, dieser hat {found}: kürzen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no pinned run {number}; choose one of those pinned.</source>
        <translation>Es gibt keinen angehefteten Lauf {number}; einen der angehefteten wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This run is pinned already, as {number}.</source>
        <translation>Dieser Lauf ist schon angeheftet, als {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Other data do not compare, so pinned runs are put away ({count}); undo brings them back.</source>
        <translation>Andere Daten sind nicht vergleichbar, daher sind die angehefteten Läufe weggelegt ({count}); Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} generates no samples, so that a seed changes nothing; leave it out.</source>
        <translation>{path} erzeugt keine Beispiele, so dass ein Seed nichts ändert; ihn weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no preset “{name}”; choose one of: {known}.</source>
        <translation>Es gibt keine Vorlage „{name}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Something in the program went wrong: {reason}. What you made is still here; the console has the details.</source>
        <translation>Im Programm ging etwas schief: {reason}. Das Gemachte ist noch da; die Konsole nennt Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sweep takes from 2 to {most} learning rates; {value} is not.</source>
        <translation>Eine Versuchsreihe nimmt 2 bis {most} Lernraten; {value} geht nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rates must go up, but {low} is above {high}; exchange them.</source>
        <translation>Die Lernraten müssen steigen, doch {low} liegt über {high}; beide tauschen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording is being made; wait until it is done, or cancel it.</source>
        <translation>Eine Aufnahme entsteht gerade; warten, bis sie fertig ist, oder sie abbrechen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Making the recording ended unexpectedly ({reason}); nothing is written.</source>
        <translation>Die Aufnahme endete unerwartet ({reason}); nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording can be no longer: it was stopped.</source>
        <translation>Länger kann eine Aufnahme nicht sein: sie wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Kept in {path}; “main.py render --log” makes a video of it.</source>
        <translation>Aufgehoben in {path}; „main.py render --log“ macht ein Video daraus.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording is in {path}.</source>
        <translation>Die Aufnahme steht in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne recording; choose one that this program wrote.</source>
        <translation>{path} ist JSON, aber keine Aufnahme von OneTwoOne; eine wählen, die dieses Programm geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This recording needs more than {megabytes} MB and could not be read again; record a shorter one, or with fewer samples.</source>
        <translation>Diese Aufnahme braucht mehr als {megabytes} MB und ließe sich nicht wieder lesen; eine kürzere machen, oder mit weniger Beispielen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was written by a newer OneTwoOne; use that, or update this one.</source>
        <translation>{path} wurde von einem neueren OneTwoOne geschrieben; jenes benutzen oder dieses aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not begin with a session; the file was altered.</source>
        <translation>{path} beginnt nicht mit einer Sitzung; die Datei wurde verändert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What happened as number {number} in the recording cannot be done again: {reason}</source>
        <translation>Was in der Aufnahme als Nummer {number} geschah, lässt sich nicht wiederholen: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What only redo kept was trained on other data and is gone ({length} steps); redo before an edit to keep it.</source>
        <translation>Was nur „Wiederholen“ noch hielt, war auf anderen Daten trainiert und ist fort ({length} Schritte); vor einer Änderung wiederholen, um es zu behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: the name must end in .png or .svg for a picture, in .mp4, .webm or .gif for a recording, or have no ending for a folder of pictures; .toml writes beats.</source>
        <translation>{path}: Der Name muss auf .png oder .svg enden für ein Bild, auf .mp4, .webm oder .gif für eine Aufnahme, oder keine Endung haben für einen Ordner mit Bildern; .toml schreibt Takte.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps: “{text}” is not a whole number from 1 to {most}.</source>
        <translation>--fps: „{text}“ ist keine ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder that is not empty; name a new one.</source>
        <translation>{path} ist ein Ordner, der nicht leer ist; einen neuen nennen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--hold: “{text}” is not a number of seconds from 0 to {most}.</source>
        <translation>--hold: „{text}“ ist keine Zahl von Sekunden von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps {fps}: a frame of a GIF lasts a whole number of hundredths of a second; choose 50, 25, 20, 10, 5, 4, 2 or 1.</source>
        <translation>--fps {fps}: Ein Bild eines GIF dauert ganze Hundertstelsekunden; 50, 25, 20, 10, 5, 4, 2 oder 1 wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} is too large for a recording; choose a width and height up to {most}.</source>
        <translation>--size {width}x{height} ist zu groß für eine Aufnahme; Breite und Höhe bis {most} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording would last {hours} hours, and at most {most} are written; choose a higher --speed, or fewer steps with --from and --to.</source>
        <translation>Die Aufnahme würde {hours} Stunden dauern, höchstens {most} werden geschrieben; ein höheres --speed wählen, oder weniger Schritte mit --from und --to.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{by} has a run of its own, shown from end to end; leave out {option}.</source>
        <translation>{by} hat einen eigenen Lauf, der ganz gezeigt wird; {option} weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height}: .{form} needs an even width and height; choose those.</source>
        <translation>--size {width}x{height}: .{form} braucht gerade Breite und Höhe; solche wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} is for {what}; leave it out, or choose another ending for {path}.</source>
        <translation>{option} ist für {what}; es weglassen, oder eine andere Endung für {path} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: .{form} has no transparency; choose .webm, .gif or a folder.</source>
        <translation>--transparent: .{form} kennt keine Durchsicht; .webm, .gif oder einen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: the window has no transparent ground; choose another --view.</source>
        <translation>--transparent: Das Fenster hat keinen durchsichtigen Hintergrund; ein anderes --view wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--from {start} comes after --to {stop}; exchange them.</source>
        <translation>--from {start} kommt nach --to {stop}; beide tauschen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: rule {rule} has no phase “{phase}”; choose one of: {known}.</source>
        <translation>{option}: Regel {rule} hat keine Phase „{phase}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a place in a run; write STEP or STEP:PHASE, as in 0:dL_dw1.</source>
        <translation>{option}: „{text}“ ist keine Stelle eines Laufs; SCHRITT oder SCHRITT:PHASE schreiben, wie in 0:dL_dw1.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--scale: “{text}” is not a number from 0.5 to 8.</source>
        <translation>--scale: „{text}“ ist keine Zahl von 0.5 bis 8.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size: “{text}” is not a size; write WIDTHxHEIGHT, each from 1 to 16384.</source>
        <translation>--size: „{text}“ ist keine Größe; BREITExHÖHE schreiben, jeweils von 1 bis 16384.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} at scale {scale} leaves too little room; the layout needs at least {least_width}x{least_height}.</source>
        <translation>--size {width}x{height} lässt bei Maßstab {scale} zu wenig Raum; nötig sind mindestens {least_width}x{least_height}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--speed: “{text}” is neither a number of phases a second nor “story” or “max”.</source>
        <translation>--speed: „{text}“ ist weder eine Zahl von Phasen je Sekunde noch „story“ oder „max“.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run has come to step {length}; let it run on, or choose a step up to that.</source>
        <translation>{option} {step}: Der Lauf ist bei Schritt {length}; ihn weiterlaufen lassen, oder einen Schritt bis dahin wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run ends before that, at step {length}, where {name} overflows; choose a step up to {length}.</source>
        <translation>{option} {step}: Der Lauf endet davor, bei Schritt {length}, wo {name} überläuft; einen Schritt bis {length} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--view: there is no view “{text}”; choose one of: {known}.</source>
        <translation>--view: Es gibt keine Ansicht „{text}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--rule: there is no rule “{text}”; choose one of: {known}.</source>
        <translation>--rule: Es gibt keine Regel „{text}“; eine davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training stops at {most} steps, all runs together; to go on, remove pins, then clear the undo history.</source>
        <translation>Das Training hält bei {most} Schritten an, alle Läufe zusammen; um weiterzumachen, Anheftungen entfernen, dann den Verlauf löschen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training ends at step {step}: {name} is too large for a number. One key back all is finite; go back to where it still shrinks, or reset, and try a smaller learning rate.</source>
        <translation>Das Training endet bei Schritt {step}: {name} ist zu groß für eine Zahl. Eine Taste zurück ist alles endlich; dorthin zurück, wo es noch schrumpft, oder zurücksetzen, und eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ended at step {step}, where {name} overflowed; all rows before it are written.</source>
        <translation>Der Lauf endete bei Schritt {step}, wo {name} überlief; alle Zeilen davor sind geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped after epoch {value}, as asked.</source>
        <translation>Angehalten nach Epoche {value}, wie gewünscht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}: the mean loss is below {value}.</source>
        <translation>Angehalten bei Schritt {step}: Der mittlere Verlust liegt unter {value}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}, as asked.</source>
        <translation>Angehalten bei Schritt {step}, wie gewünscht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ends at step {length}, where a number is too large, and cannot reach step {step}; ask for no more steps.</source>
        <translation>Der Lauf endet bei Schritt {length}, wo eine Zahl zu groß ist, und kommt nicht bis Schritt {step}; nicht mehr Schritte verlangen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {count}.</source>
        <translation>Es gibt kein Beispiel {number}; eines von 1 bis {count} wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The seed must be a whole number from 0 to {most}; {value} is not.</source>
        <translation>Der Seed muss eine ganze Zahl von 0 bis {most} sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Step {step} is not made yet: the run has come to step {length}. Space runs on.</source>
        <translation>Schritt {step} ist noch nicht gemacht: Der Lauf ist bei Schritt {length}. Die Leertaste lässt ihn weiterlaufen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A step is a whole number from 0; {value} is not.</source>
        <translation>Ein Schritt ist eine ganze Zahl ab 0; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saving was cancelled; the file is as it was.</source>
        <translation>Das Speichern wurde abgebrochen; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Opening was cancelled; nothing has changed.</source>
        <translation>Das Öffnen wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne session; choose one that this program saved.</source>
        <translation>{path} ist JSON, aber keine Sitzung von OneTwoOne; eine wählen, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This session needs more than {megabytes} MB and could not be opened again; use fewer samples.</source>
        <translation>Diese Sitzung braucht mehr als {megabytes} MB und ließe sich nicht wieder öffnen; weniger Beispiele nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The runs have {found} edits, and a session file holds at most {most}; remove pinned runs.</source>
        <translation>Die Läufe haben {found} Änderungen, eine Sitzungsdatei fasst höchstens {most}; angeheftete Läufe entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{found} runs are pinned, and a session file holds at most {most}; remove some.</source>
        <translation>{found} Läufe sind angeheftet, eine Sitzungsdatei fasst höchstens {most}; einige entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was saved by a newer OneTwoOne; open it with that, or update this one.</source>
        <translation>{path} wurde von einem neueren OneTwoOne gespeichert; damit öffnen oder dieses aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: this run learns other samples than the present one, so that they do not compare; take it out.</source>
        <translation>{path}, {place}: Dieser Lauf lernt andere Beispiele als der jetzige, so dass sie nicht vergleichbar sind; ihn herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saved in {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: its runs have {steps} steps in all, and at most {most} can be kept; shorten them.</source>
        <translation>{path}: Die Läufe haben zusammen {steps} Schritte, höchstens {most} können gehalten werden; sie kürzen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: nothing uses this; take it out.</source>
        <translation>{path}, {place}: Nichts benutzt dies; es herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--data reads samples and --seed draws them; give only one of the two.</source>
        <translation>--data liest Beispiele und --seed zieht sie; nur eines von beiden angeben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} holds samples; put --data before it.</source>
        <translation>{path} enthält Beispiele; --data davor schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A lesson holds data and settings of its own; leave out {option}.</source>
        <translation>Eine Lektion hat eigene Daten und Einstellungen; {option} weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--session holds data and settings of its own; leave out {option}.</source>
        <translation>--session hat eigene Daten und Einstellungen; {option} weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A session is named twice, as FILE and with --session; name it once.</source>
        <translation>Eine Sitzung ist zweimal genannt, als FILE und mit --session; einmal genügt.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run goes at {least} to {most} phases a second; {value} is outside that.</source>
        <translation>Ein Lauf geht mit {least} bis {most} Phasen je Sekunde; {value} liegt außerhalb.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop below a loss above 0, such as 1e-6; {value} is not.</source>
        <translation>Ein Lauf kann unter einem Verlust über 0 anhalten, etwa 1e-6; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop at a whole {kind} from 1 to {most}; {value} is not.</source>
        <translation>Wo ein Lauf anhält ({kind}), muss eine ganze Zahl von 1 bis {most} sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not valid TOML: {reason}.</source>
        <translation>{path} ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: a key is made of more than {most} names; shorten it.</source>
        <translation>{path}: Ein Schlüssel besteht aus mehr als {most} Namen; ihn kürzen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply; use tables [[name]] and plain values only.</source>
        <translation>{path} ist zu tief verschachtelt; nur Tabellen [[name]] und einfache Werte nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: there is no key “{name}”; remove it, or use one of: {known}.</source>
        <translation>{path}: Es gibt keinen Schlüssel „{name}“; ihn entfernen oder einen davon nehmen: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: “{name}” is missing or not of its kind; expected: {wanted}.</source>
        <translation>{path}: „{name}“ fehlt oder ist nicht von seiner Art; erwartet wird: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The weight {name} must be a finite number; {value} is not.</source>
        <translation>Das Gewicht {name} muss eine endliche Zahl sein; {value} ist das nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no weight “{name}”; there are w1, w2, w3 and w4.</source>
        <translation>Es gibt kein Gewicht „{name}“; es gibt w1, w2, w3 und w4.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--weights: “{text}” has {found} numbers; write four, as in 1,2,3,2.</source>
        <translation>--weights: „{text}“ hat {found} Zahlen; vier schreiben, wie in 1,2,3,2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>input x</source>
        <translation>Eingabe x</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>target y</source>
        <translation>Ziel y</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h1</source>
        <translation>verdecktes Neuron h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h2</source>
        <translation>verdecktes Neuron h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>output y hat</source>
        <translation>Ausgabe y Dach</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>error e</source>
        <translation>Fehler e</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>loss L</source>
        <translation>Verlust L</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of y hat</source>
        <translation>Gradient von y Dach</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h1</source>
        <translation>Gradient von h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h2</source>
        <translation>Gradient von h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w1</source>
        <translation>Gradient von w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w2</source>
        <translation>Gradient von w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w3</source>
        <translation>Gradient von w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w4</source>
        <translation>Gradient von w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w1</source>
        <translation>Gewicht w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w2</source>
        <translation>Gewicht w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w3</source>
        <translation>Gewicht w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w4</source>
        <translation>Gewicht w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>All four gradients from the old weights, then all four updated.</source>
        <translation>Alle vier Gradienten aus den alten Gewichten, dann alle vier aktualisiert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it reads: w₁ and w₂ meet the new w₃ and w₄.</source>
        <translation>Das Notebook, wie es dasteht: w₁ und w₂ treffen auf neues w₃ und w₄.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it ran: besides, a stale 99 stands in for x.</source>
        <translation>Das Notebook, wie es lief: außerdem steht eine alte 99 an der Stelle von x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The network is shown one sample: the input x and the target y.</source>
        <translation>Dem Netz wird ein Beispiel gezeigt: die Eingabe x und das Ziel y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₁</source>
        <translation>VORWÄRTS · VERDECKTES NEURON h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The first hidden neuron takes the input times its weight.</source>
        <translation>Das erste verdeckte Neuron nimmt die Eingabe mal ihr Gewicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₂</source>
        <translation>VORWÄRTS · VERDECKTES NEURON h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The second hidden neuron takes the input times its weight.</source>
        <translation>Das zweite verdeckte Neuron nimmt die Eingabe mal ihr Gewicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · OUTPUT ŷ</source>
        <translation>VORWÄRTS · AUSGABE ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The output adds what both hidden neurons send, each times its weight.</source>
        <translation>Die Ausgabe addiert, was beide verdeckten Neuronen senden, jeweils mal ihr Gewicht.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · ERROR AND LOSS</source>
        <translation>VORWÄRTS · FEHLER UND VERLUST</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How far off is the output?</source>
        <translation>Wie weit liegt die Ausgabe daneben?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The loss is half the error squared.</source>
        <translation>Der Verlust ist das halbe Quadrat des Fehlers.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF ŷ</source>
        <translation>RÜCKWÄRTS · GRADIENT VON ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if ŷ moves a little?</source>
        <translation>Wie stark ändert sich der Verlust, wenn ŷ sich ein wenig bewegt?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The ½ makes the derivative simply e.</source>
        <translation>Das ½ macht die Ableitung einfach zu e.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₁</source>
        <translation>RÜCKWÄRTS · GRADIENT VON h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₁ through w₃.</source>
        <translation>Eine Kante weiter zurück: ŷ hängt über w₃ von h₁ ab.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₂</source>
        <translation>RÜCKWÄRTS · GRADIENT VON h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₂ through w₄.</source>
        <translation>Eine Kante weiter zurück: ŷ hängt über w₄ von h₂ ab.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₁</source>
        <translation>RÜCKWÄRTS · GRADIENT VON w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₁ moves a little?</source>
        <translation>Wie stark ändert sich der Verlust, wenn w₁ sich ein wenig bewegt?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₁.</source>
        <translation>Auf dem Weg vom Verlust zurück zu w₁ multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₂</source>
        <translation>RÜCKWÄRTS · GRADIENT VON w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₂ moves a little?</source>
        <translation>Wie stark ändert sich der Verlust, wenn w₂ sich ein wenig bewegt?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₂.</source>
        <translation>Auf dem Weg vom Verlust zurück zu w₂ multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₃</source>
        <translation>RÜCKWÄRTS · GRADIENT VON w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₃ moves a little?</source>
        <translation>Wie stark ändert sich der Verlust, wenn w₃ sich ein wenig bewegt?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₃.</source>
        <translation>Auf dem Weg vom Verlust zurück zu w₃ multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₄</source>
        <translation>RÜCKWÄRTS · GRADIENT VON w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₄ moves a little?</source>
        <translation>Wie stark ändert sich der Verlust, wenn w₄ sich ein wenig bewegt?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₄.</source>
        <translation>Auf dem Weg vom Verlust zurück zu w₄ multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₁</source>
        <translation>AKTUALISIERUNG · w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₁ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>w₁ ein wenig gegen seinen Gradienten bewegen, sofort: was folgt, nimmt den neuen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₂</source>
        <translation>AKTUALISIERUNG · w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₂ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>w₂ ein wenig gegen seinen Gradienten bewegen, sofort: was folgt, nimmt den neuen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₃</source>
        <translation>AKTUALISIERUNG · w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₃ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>w₃ ein wenig gegen seinen Gradienten bewegen, sofort: was folgt, nimmt den neuen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₄</source>
        <translation>AKTUALISIERUNG · w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₄ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>w₄ ein wenig gegen seinen Gradienten bewegen, sofort: was folgt, nimmt den neuen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · ALL FOUR WEIGHTS</source>
        <translation>AKTUALISIERUNG · ALLE VIER GEWICHTE</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move every weight a little against its gradient.</source>
        <translation>Jedes Gewicht ein wenig gegen seinen Gradienten bewegen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>AFTER · THE SAME SAMPLE AGAIN</source>
        <translation>DANACH · NOCH EINMAL DASSELBE BEISPIEL</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>What have the new weights made of this sample?</source>
        <translation>Was haben die neuen Gewichte aus diesem Beispiel gemacht?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Output on this sample</source>
        <translation>Ausgabe zu diesem Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Loss of this sample</source>
        <translation>Verlust dieses Beispiels</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Here the notebook multiplies by 99, left over from a loop, where x should stand.</source>
        <translation>Hier multipliziert das Notebook mit 99, übrig von einer Schleife, wo x stehen sollte.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>It uses the new output weight (′), which has been updated already.</source>
        <translation>Es nimmt das neue Ausgabegewicht (′), das schon aktualisiert ist.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the input of sample {sample}</source>
        <translation>{name} ist die Eingabe von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the target of sample {sample}</source>
        <translation>{name} ist das Ziel von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is left over from a loop of the notebook</source>
        <translation>{name} ist von einer Schleife des Notebooks übrig</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is an initial value</source>
        <translation>{name} ist ein Anfangswert</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the learning rate that the run began with</source>
        <translation>{name} ist die Lernrate, mit der der Lauf begann</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} was set by hand at step {step}</source>
        <translation>{name} wurde in Schritt {step} von Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} comes from the update of step {step}</source>
        <translation>{name} kommt von der Aktualisierung in Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>not yet computed</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Back-propagation by hand</source>
        <translation>Backpropagation von Hand</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Step {} · epoch {} · sample {}</source>
        <translation>Schritt {} · Epoche {} · Beispiel {}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Learning rate η = {lr}, rule {rule}.</source>
        <translation>Lernrate η = {lr}, Regel {rule}.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Such as 0, 2-4 or 1:dL_dw1, with spaces between several.</source>
        <translation>Etwa 0, 2-4 oder 1:dL_dw1, mehrere durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Boxes to write in</source>
        <translation>Kästchen zum Ausfüllen</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Filled in: the answer sheet</source>
        <translation>Ausgefüllt: das Lösungsblatt</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{numbers} numbers of {steps} to be found.</source>
        <translation>{numbers} Zahlen aus {steps} sind zu finden.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>one step</source>
        <translation>einem Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{count} steps</source>
        <translation>{count} Schritten</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Save the worksheet</source>
        <translation>Das Arbeitsblatt speichern</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet.pdf</source>
        <translation>arbeitsblatt.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet-answers.pdf</source>
        <translation>arbeitsblatt-loesungen.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Writing the worksheet…</source>
        <translation>Das Arbeitsblatt wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a saved session</source>
        <translation>Eine gespeicherte Sitzung öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save under another name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Export a picture or numbers, to a file or the clipboard</source>
        <translation>Ein Bild oder Zahlen exportieren, in eine Datei oder die Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Write the working of some steps as a PDF, with boxes for the numbers</source>
        <translation>Den Rechenweg einiger Schritte als PDF schreiben, mit Kästchen für die Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Record what is done from now on; again: stop, and make a video of it</source>
        <translation>Aufnehmen, was von nun an geschieht; noch einmal: anhalten und ein Video daraus machen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video…</source>
        <translation>Ein Video machen …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video of the run, or of what was recorded</source>
        <translation>Ein Video des Laufs oder des Aufgenommenen machen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>In a lesson: reveal, else the next phase, else the next scene; otherwise a step forward</source>
        <translation>In einer Lektion: aufdecken, sonst die nächste Phase, sonst die nächste Szene; sonst ein Schritt vor</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by what “Next” goes on</source>
        <translation>Zurück um das, was „Weiter“ vorangeht</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Begin the lesson anew</source>
        <translation>Die Lektion neu beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first scene of the lesson</source>
        <translation>Zur ersten Szene der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the next scene of the lesson</source>
        <translation>Zur nächsten Szene der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous scene</source>
        <translation>Vorige Szene</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the scene of the lesson before this one</source>
        <translation>Zur Szene vor dieser</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to where the lesson is, after trying things; undo brings those back</source>
        <translation>Zurück zur Stelle der Lektion, nach dem Ausprobieren; Rückgängig bringt jenes zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover everything</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all numbers that are covered</source>
        <translation>Alle verdeckten Zahlen zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover the selected number</source>
        <translation>Gewählte Zahl aufdecken</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the number that is selected and covered</source>
        <translation>Die Zahl zeigen, die gewählt und verdeckt ist</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Leave the lesson</source>
        <translation>Die Lektion verlassen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End the lesson; what was there before it comes back</source>
        <translation>Die Lektion beenden; was davor war, kommt zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show diagram, working and caption large, for a room; Esc ends it</source>
        <translation>Diagramm, Rechnung und Text groß zeigen, für einen Saal; Esc beendet es</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fill the screen, or no longer</source>
        <translation>Den Bildschirm füllen, oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make the window black; any key brings it back</source>
        <translation>Das Fenster schwarz machen; jede Taste bringt es zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Dim all but a disc around the pointer, or no longer</source>
        <translation>Alles bis auf einen Kreis um den Zeiger abdunkeln, oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything larger, up to 250 %</source>
        <translation>Alles größer zeigen, bis 250 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything smaller, down to 80 %</source>
        <translation>Alles kleiner zeigen, bis 80 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything in its usual size</source>
        <translation>Alles in der üblichen Größe zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Forward by one phase, step or epoch, as chosen</source>
        <translation>Vor um eine Phase, einen Schritt oder eine Epoche, wie gewählt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by one phase, step or epoch, as chosen</source>
        <translation>Zurück um eine Phase, einen Schritt oder eine Epoche, wie gewählt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase forward</source>
        <translation>Eine Phase vor</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous phase</source>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase back</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next epoch</source>
        <translation>Nächste Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch forward</source>
        <translation>Eine Epoche vor</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous epoch</source>
        <translation>Vorige Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch back</source>
        <translation>Eine Epoche zurück</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first phase of step 0</source>
        <translation>Zur ersten Phase von Schritt 0</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the last step made so far</source>
        <translation>Zum letzten Schritt, der gemacht ist</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Run or pause</source>
        <translation>Laufen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to step 0 with the same initial weights</source>
        <translation>Zurück zu Schritt 0 mit denselben Anfangsgewichten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin the present run, to compare others with it</source>
        <translation>Den jetzigen Lauf anheften, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new initial weights at random</source>
        <translation>Neue Anfangsgewichte zufällig ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Clear the undo history</source>
        <translation>Den Verlauf löschen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Give up undo and redo, and the steps that only they keep</source>
        <translation>Rückgängig und Wiederholen aufgeben, samt den Schritten, die nur sie halten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Data…</source>
        <translation>Daten …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Choose the samples: drawn, from a file, pasted, or one of them changed</source>
        <translation>Die Beispiele wählen: gezogen, aus einer Datei, eingefügt, oder eines davon geändert</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Check my work…</source>
        <translation>Meine Rechnung prüfen …</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Type your own numbers: which are right, and what went wrong with one that is not</source>
        <translation>Eigene Zahlen eingeben: welche stimmen, und was bei den anderen schiefging</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number</source>
        <translation>Die nächste Zahl wählen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number: see what it came from and what uses it</source>
        <translation>Die nächste Zahl wählen: sehen, woher sie kam und was sie benutzt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the previous number</source>
        <translation>Die vorige Zahl wählen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the number before</source>
        <translation>Die Zahl davor wählen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing; where nothing is selected, end presenting</source>
        <translation>Nichts auswählen; ist nichts ausgewählt, die Vorführung beenden</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>All digits</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show every number with all its digits</source>
        <translation>Jede Zahl mit allen Ziffern zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit more</source>
        <translation>Eine Ziffer mehr</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit more</source>
        <translation>Eine Ziffer mehr zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit fewer</source>
        <translation>Eine Ziffer weniger</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit fewer</source>
        <translation>Eine Ziffer weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show only where motions end</source>
        <translation>Nur zeigen, wo Bewegungen enden</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>High or usual contrast</source>
        <translation>Hoher oder gewöhnlicher Kontrast</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: diagram</source>
        <translation>Zeigen oder verbergen: Netz</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: working</source>
        <translation>Zeigen oder verbergen: Rechenweg</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: plots</source>
        <translation>Zeigen oder verbergen: Diagramme</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: settings</source>
        <translation>Zeigen oder verbergen: Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: pinned runs</source>
        <translation>Zeigen oder verbergen: angeheftete Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: transport</source>
        <translation>Zeigen oder verbergen: Steuerung</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: top line</source>
        <translation>Zeigen oder verbergen: Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: effect of the step</source>
        <translation>Zeigen oder verbergen: Wirkung des Schritts</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: row of phases</source>
        <translation>Zeigen oder verbergen: Reihe der Phasen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: timeline</source>
        <translation>Zeigen oder verbergen: Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: grain, speed and stop</source>
        <translation>Zeigen oder verbergen: Schrittweite, Tempo und Halt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Den Verlust auf logarithmischer Achse zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Conserved</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show what of the weights is nearly conserved</source>
        <translation>Zeigen, was von den Gewichten fast erhalten bleibt</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The notebook’s 26</source>
        <translation>Die 26 des Notebooks</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for the notebook’s own test inputs</source>
        <translation>Für die Testeingaben des Notebooks vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Random inputs</source>
        <translation>Zufällige Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for inputs drawn at random, up to 1000</source>
        <translation>Für zufällig gezogene Eingaben bis 1000 vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the surface over the next two of the weights</source>
        <translation>Die Fläche über den nächsten zwei der Gewichte zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fewer steps</source>
        <translation>Weniger Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show fewer steps; also by the wheel</source>
        <translation>Weniger Schritte zeigen; auch mit dem Rad</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>More steps</source>
        <translation>Mehr Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show more steps</source>
        <translation>Mehr Schritte zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all steps; also by a double click</source>
        <translation>Alle Schritte zeigen; auch mit Doppelklick</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the last steps as they are made, or hold still</source>
        <translation>Die letzten Schritte zeigen, wie sie entstehen, oder stillhalten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as text</source>
        <translation>Den Rechenweg als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as Markdown</source>
        <translation>Den Rechenweg als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as LaTeX</source>
        <translation>Den Rechenweg als LaTeX kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak English from the next start on</source>
        <translation>Ab dem nächsten Start Englisch sprechen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Deutsch from the next start on</source>
        <translation>Ab dem nächsten Start Deutsch sprechen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Español from the next start on</source>
        <translation>Ab dem nächsten Start Spanisch sprechen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Français from the next start on</source>
        <translation>Ab dem nächsten Start Französisch sprechen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The sheet of keys</source>
        <translation>Die Übersicht der Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Everything that can be done</source>
        <translation>Alles, was sich tun lässt</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>learning rate eta</source>
        <translation>Lernrate eta</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>update rule</source>
        <translation>Regel der Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>INITIAL WEIGHTS</source>
        <translation>ANFANGSGEWICHTE</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>LEARNING</source>
        <translation>LERNEN</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>initial {name}</source>
        <translation>{name}, Anfangswert</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>{where} grows most: {factor}.</source>
        <translation>{where} wächst am meisten: {factor}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No sample’s error would grow: at most {factor}, at {where}.</source>
        <translation>Bei keinem Beispiel wüchse der Fehler: höchstens {factor}, bei {where}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x² is the culprit.</source>
        <translation>x² ist schuld.</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Stop recording</source>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>every x is 0</source>
        <translation>jedes x ist 0</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>own settings</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>updates done</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>significant digits</source>
        <translation>geltende Ziffern</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>target {value}</source>
        <translation>Ziel {value}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>dark colours</source>
        <translation>dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{count} scenes</source>
        <translation>{count} Szenen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation>Schritt {step}, Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: steps {first} to {last}, of {length} made. Vertical axis: {axes}. Updates done: {updates}. {values}.</source>
        <translation>Waagerechte Achse: Schritte {first} bis {last}, gemacht sind {length}. Senkrechte Achse: {axes}. Aktualisierungen: {updates}. {values}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Cancelled after {done} of {steps} steps: nothing is known yet.</source>
        <translation>Abgebrochen nach {done} von {steps} Schritten: noch ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Training {count} networks, each with another learning rate…</source>
        <translation>{count} Netze werden trainiert, jedes mit einer anderen Lernrate …</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}, with gaps</source>
        <translation>von {low} bis {high}, mit Lücken</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Every rate trains the same network from step 0.</source>
        <translation>Jede Rate trainiert dasselbe Netz ab Schritt 0.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after {steps} steps.</source>
        <translation>Am schnellsten: η = {rate}, nach {steps} Schritten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns: with these data no mean loss is below {least}.</source>
        <translation>Keine lernt: Bei diesen Daten liegt kein mittlerer Verlust unter {least}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{count} rates, {steps} steps each</source>
        <translation>{count} Lernraten, je {steps} Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done} von {steps} Schritten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>× is the step of the overflow.</source>
        <translation>× ist der Schritt des Überlaufs.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after 1 step.</source>
        <translation>Am schnellsten: η = {rate}, nach 1 Schritt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns in {steps} steps.</source>
        <translation>Keine lernt in {steps} Schritten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Horizontal axis: learning rate, log scale, {low} to {high}. Vertical axes: steps until the mean loss is below one millionth, final loss.</source>
        <translation>Waagerechte Achse: Lernrate, logarithmisch, {low} bis {high}. Senkrechte Achsen: Schritte, bis der mittlere Verlust unter einem Millionstel liegt, Verlust am Ende.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>loss {value}</source>
        <translation>Verlust {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the mean loss is {loss}.</source>
        <translation>Auf dieser ganzen Ebene ist der mittlere Verlust {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>The colour is the mean loss.</source>
        <translation>Die Farbe ist der mittlere Verlust.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>slope {value}</source>
        <translation>Steigung {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Horizontal axis: {across}, {width}. Vertical axis: {upwards}, {height}.</source>
        <translation>Waagerechte Achse: {across}, {width}. Senkrechte Achse: {upwards}, {height}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Updates done: {updates}. Now {place}, mean loss {loss}.</source>
        <translation>Aktualisierungen: {updates}. Jetzt {place}, mittlerer Verlust {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>nearest: step {step}</source>
        <translation>am nächsten: Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>A line shows the slope {slope}.</source>
        <translation>Eine Linie zeigt die Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/render_process.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End presenting</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <location filename="../../gui/terminal/streams.py"/>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>arrows move by one</source>
        <translation>Pfeile gehen um</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>stop at</source>
        <translation>anhalten bei</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>where to stop</source>
        <translation>wo angehalten wird</translation>
    </message>
    <message>
        <location filename="../../gui/transport/panel.py"/>
        <source>step shown</source>
        <translation>gezeigter Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/transport/phases.py"/>
        <source>phases of the step</source>
        <translation>Phasen des Schritts</translation>
    </message>
    <message>
        <location filename="../../gui/transport/timeline.py"/>
        <source>timeline: the step shown</source>
        <translation>Zeitleiste: der gezeigte Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>a file has that name</source>
        <translation>eine Datei hat diesen Namen</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>it is the current folder</source>
        <translation>es ist der aktuelle Ordner</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{heading}, phase {number} of {count}</source>
        <translation>{heading}, Phase {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>minus </source>
        <translation>minus </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>y hat</source>
        <translation>y Dach</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> squared</source>
        <translation> Quadrat</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>becomes</source>
        <translation>wird</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>is about</source>
        <translation>ist etwa</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>plus or minus </source>
        <translation>plus oder minus </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, new</source>
        <translation>{name}, neu</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, afterwards</source>
        <translation>{name}, danach</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> times ten to the </source>
        <translation> mal zehn hoch </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>gradient of {name}</source>
        <translation>Gradient von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>change of {above} by change of {below}</source>
        <translation>Änderung von {above} durch Änderung von {below}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must fit the data.</source>
        <translation>Vier Gewichte müssen zu den Daten passen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Right arrow shows the first thing the network does; Space runs.</source>
        <translation>Pfeil rechts zeigt, was das Netz als Erstes tut; Leertaste lässt es laufen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree: it is {ratio} times that</source>
        <translation>der Gradient stimmt nicht: er ist das {ratio}-Fache davon</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees to {count} digits</source>
        <translation>der Gradient stimmt auf {count} Stellen</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no edits</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>overflowed at step {step}</source>
        <translation>übergelaufen bei Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after 1 step</source>
        <translation>nicht gelernt nach 1 Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after {steps} steps</source>
        <translation>nicht gelernt nach {steps} Schritten</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 phase/s</source>
        <translation>1 Phase/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Nudge {weight} by ±{by}: ΔL/Δ{weight} = {value}</source>
        <translation>{weight} um ±{by} ändern: ΔL/Δ{weight} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no error beyond rounding: nothing to check</source>
        <translation>kein Fehler außer Rundung: nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees: it is 0 as well</source>
        <translation>der Gradient stimmt: er ist auch 0</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>too small to check: rounding drowns the nudge</source>
        <translation>zu klein zum Prüfen: das Runden übertönt die Änderung</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree</source>
        <translation>der Gradient stimmt nicht</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} more edits</source>
        <translation>{count} weitere Änderungen</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after 1 step</source>
        <translation>gelernt nach 1 Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after {steps} steps</source>
        <translation>gelernt nach {steps} Schritten</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Used to compute {uses}</source>
        <translation>Benutzt zur Berechnung von {uses}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Not used again in this step</source>
        <translation>In diesem Schritt nicht mehr benutzt</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} phases/s</source>
        <translation>{count} Phasen/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must learn y = {slope}x.</source>
        <translation>Vier Gewichte müssen y = {slope}x lernen.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 more edit</source>
        <translation>1 weitere Änderung</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no longer at its end</source>
        <translation>am Ende nicht mehr</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} comes from {origins}</source>
        <translation>{name} kommt von {origins}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the new {name}</source>
        <translation>{name} (neu)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} afterwards</source>
        <translation>{name} (danach)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the change of {name}</source>
        <translation>die Änderung von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{what} from step {step}</source>
        <translation>{what} ab Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/working/view.py"/>
        <source>the working</source>
        <translation>der Rechenweg</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (MP4, H.264)</source>
        <translation>Video (MP4, H.264)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (WebM, VP9)</source>
        <translation>Video (WebM, VP9)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Animation (GIF)</source>
        <translation>Animation (GIF)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Numbered pictures (PNG)</source>
        <translation>Nummerierte Bilder (PNG)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Was das Netz berechnet</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back propagation by hand</source>
        <translation>Backpropagation von Hand</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new</source>
        <translation>Alte Gewichte oder neue</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook as it ran</source>
        <translation>Das Notebook, wie es lief</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights same function</source>
        <translation>Andere Gewichte, dieselbe Funktion</translation>
    </message>
    <message>
        <location filename="../../resources/presets/default.toml"/>
        <source>The slope starts at 7 and must come down to 2: watch the mean loss fall while single samples jump.</source>
        <translation>Die Steigung beginnt bei 7 und muss auf 2 sinken: der mittlere Verlust fällt, während einzelne Beispiele springen.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/by-hand.toml"/>
        <source>Every number of this step can be checked by hand: work each one out before you look, and see how far a single update brings the loss down.</source>
        <translation>Jede Zahl dieses Schritts lässt sich von Hand nachrechnen: erst rechnen, dann nachsehen – und sehen, wie weit eine einzige Aktualisierung den Verlust senkt.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook.toml"/>
        <source>The rule is the notebook's own, with its stale 99: the wrong gradients still bring the loss down.</source>
        <translation>Die Regel ist die des Notebooks, mit seiner alten 99: auch die falschen Gradienten senken den Verlust.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook-x.toml"/>
        <source>The rule has x where the notebook ran with a stale 99: compare ∂L/∂w₂ of the first step with that of the preset notebook; both runs learn.</source>
        <translation>Die Regel hat x, wo das Notebook mit einer alten 99 lief: ∂L/∂w₂ des ersten Schritts mit dem der Vorlage notebook vergleichen; beide Läufe lernen.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-fast.toml"/>
        <source>The learning rate is ten times the default's: from step 2 each update overshoots further than the one before, and at step 8 a number is too large.</source>
        <translation>Die Lernrate ist zehnmal die übliche: ab Schritt 2 schießt jede Aktualisierung weiter über als die davor, und bei Schritt 8 ist eine Zahl zu groß.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-slow.toml"/>
        <source>The learning rate is a thousandth of the default's: after a whole epoch the slope has hardly moved from 7 towards 2.</source>
        <translation>Die Lernrate ist ein Tausendstel der üblichen: nach einer ganzen Epoche hat sich die Steigung kaum von 7 auf 2 zubewegt.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/symmetric.toml"/>
        <source>The weights begin as w₁ = w₂ and w₃ = w₄: both neurons get the same gradients and stay equal for ever.</source>
        <translation>Die Gewichte beginnen mit w₁ = w₂ und w₃ = w₄: beide Neuronen bekommen dieselben Gradienten und bleiben für immer gleich.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/zero.toml"/>
        <source>Each weight's gradient has a factor that is 0: the error stays, and the weights never move.</source>
        <translation>Der Gradient jedes Gewichts hat einen Faktor 0: der Fehler bleibt, und die Gewichte bewegen sich nie.</translation>
    </message>
</context>
</TS>
