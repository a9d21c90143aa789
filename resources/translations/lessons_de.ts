<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Was das Netz berechnet</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights, one number: the slope</source>
        <translation>Vier Gewichte, eine Zahl: die Steigung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights</source>
        <translation>Vier Gewichte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One **input**, two **hidden neurons**, one **output**. Each edge carries a **weight** and multiplies what passes along it. Each neuron adds what arrives.

That is all. There is no bias and no activation function; we shall ask why.

The input is {x} = {x:value}. The **target** is {y} = {y:value}: what the output ought to be. Nobody has told the network so yet.</source>
        <translation>Eine **Eingabe**, zwei **verdeckte Neuronen**, eine **Ausgabe**. Jede Kante trägt ein **Gewicht** und multipliziert damit, was über sie läuft. Jedes Neuron addiert, was ankommt.

Das ist alles. Es gibt keinen Bias und keine Aktivierungsfunktion; warum, das klären wir noch.

Die Eingabe ist {x} = {x:value}. Das **Ziel** ist {y} = {y:value}: so groß sollte die Ausgabe sein. Dem Netz hat das noch niemand gesagt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>How many numbers does this network have to learn?</source>
        <translation>Wie viele Zahlen muss dieses Netz lernen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One weight on each edge: {w1}, {w2}, {w3} and {w4}.</source>
        <translation>Ein Gewicht an jeder Kante: {w1}, {w2}, {w3} und {w4}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Let the class find the words first: which circles are neurons, which boxes are weights. The target stands below the loss, on the right. Do not explain learning yet: this lesson is about what the network computes before it learns anything.</source>
        <translation>Zuerst die Klasse die Wörter zuordnen lassen: welche Kreise Neuronen sind, welche Kästchen Gewichte. Das Ziel steht rechts unter dem Verlust. Das Lernen noch nicht erklären: in dieser Lektion geht es darum, was das Netz berechnet, bevor es irgendetwas lernt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The forward pass</source>
        <translation>Der Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Values travel from left to right: the **forward pass**. Work out each number before it is shown.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</source>
        <translation>Die Werte laufen von links nach rechts: das ist der **Vorwärtsdurchlauf**. Jede Zahl erst selbst ausrechnen, dann wird sie gezeigt.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The first hidden neuron: what is {h1}?</source>
        <translation>Das erste verdeckte Neuron: wie groß ist {h1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {x:value}.</source>
        <translation>{w1:value} mal {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The second: what is {h2}?</source>
        <translation>Das zweite: wie groß ist {h2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w2:value} times {x:value}.</source>
        <translation>{w2:value} mal {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>And the output {y_hat}?</source>
        <translation>Und die Ausgabe {y_hat}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w3:value} times {h1:value}, plus {w4:value} times {h2:value}.</source>
        <translation>{w3:value} mal {h1:value} plus {w4:value} mal {h2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask for each number before you go on; the clicker goes on to the next phase, then uncovers its number. If somebody says 30 for the output, they have added the two hidden values and forgotten the output weights.</source>
        <translation>Jede Zahl erfragen, bevor es weitergeht; der Presenter geht zur nächsten Phase und deckt dann ihre Zahl auf. Wer für die Ausgabe 30 sagt, hat die beiden verdeckten Werte addiert und die Gewichte zur Ausgabe vergessen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Seven times x</source>
        <translation>Sieben mal x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The output is {y_hat:value} and the input {x:value}. Divide one by the other.

The result is no accident. Along the upper path {x} is multiplied by {w1} and then by {w3}; along the lower one by {w2} and then by {w4}. The output adds both paths. So whatever {x} is, the network multiplies it by **one number**: {w1} times {w3} plus {w2} times {w4}. We call it the **slope**: the graph of {y_hat} against {x} is a straight line through 0, and this number is its slope.</source>
        <translation>Die Ausgabe ist {y_hat:value}, die Eingabe {x:value}. Was ergibt das eine, geteilt durch das andere?

Das Ergebnis ist kein Zufall. Auf dem oberen Weg wird {x} erst mit {w1} und dann mit {w3} multipliziert, auf dem unteren mit {w2} und dann mit {w4}. Die Ausgabe addiert beide Wege. Wie groß {x} auch ist, das Netz multipliziert es also mit **einer einzigen Zahl**: {w1} mal {w3} plus {w2} mal {w4}. Wir nennen sie die **Steigung**: trägt man {y_hat} über {x} auf, so entsteht eine Gerade durch 0, und diese Zahl ist ihre Steigung.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope of this network?</source>
        <translation>Wie groß ist die Steigung dieses Netzes?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}.</source>
        <translation>{w1:value} mal {w3:value} plus {w2:value} mal {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The header shows the slope once it is uncovered. Write w1 w3 + w2 w4 on the board and put the numbers in: 1·3 + 2·2.</source>
        <translation>Sobald die Steigung aufgedeckt ist, steht sie in der Kopfzeile. w1 w3 + w2 w4 an die Tafel schreiben und die Zahlen einsetzen: 1·3 + 2·2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Another input</source>
        <translation>Eine andere Eingabe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are the same; the input is now {x} = {x:value}.

Predict the output **without** working out the hidden neurons.</source>
        <translation>Die Gewichte sind dieselben; die Eingabe ist jetzt {x} = {x:value}.

Die Ausgabe vorhersagen, **ohne** die verdeckten Neuronen auszurechnen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} now?</source>
        <translation>Wie groß ist {y_hat} jetzt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The slope {slope:value} times {x:value}. The hidden neurons need not be known.</source>
        <translation>Die Steigung {slope:value} mal {x:value}. Die verdeckten Neuronen braucht man dafür nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Everybody should answer this one at once. If somebody needs the hidden values, go back one scene: there is only one number to know.</source>
        <translation>Das sollten alle sofort beantworten können. Wer die verdeckten Werte braucht, geht eine Szene zurück: es gibt nur eine Zahl, die man kennen muss.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The line</source>
        <translation>Die Gerade</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The plot shows the output for every input at once: a line through 0 with slope {slope:value}.

The other line is the **target**: it has slope {target_slope:value}. To learn means to turn the first line into the second.</source>
        <translation>Das Diagramm zeigt die Ausgabe für alle Eingaben auf einmal: eine Gerade durch 0 mit der Steigung {slope:value}.

Die andere Gerade ist das **Ziel**: ihre Steigung ist {target_slope:value}. Lernen heißt, aus der ersten Geraden die zweite zu machen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Where do the two lines meet, whatever the weights?</source>
        <translation>Wo treffen sich die beiden Geraden, wie immer die Gewichte sind?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>at x = 0</source>
        <translation>bei x = 0</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>at x = 1</source>
        <translation>bei x = 1</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 both neurons are 0, and so is the output.</source>
        <translation>Bei {x} = 0 sind beide Neuronen 0, und damit auch die Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Point at the gap between the two lines: it grows with x. That matters in the lesson about the learning rate.</source>
        <translation>Auf die Lücke zwischen den Geraden zeigen: sie wächst mit x. Das wird in der Lektion über die Lernrate wichtig.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Other weights, the same slope</source>
        <translation>Andere Gewichte, dieselbe Steigung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are different now: {w1:value}, {w2:value}, {w3:value} and {w4:value}.

What does this network compute?</source>
        <translation>Die Gewichte sind jetzt andere: {w1:value}, {w2:value}, {w3:value} und {w4:value}.

Was berechnet dieses Netz?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope now?</source>
        <translation>Wie groß ist die Steigung jetzt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}: the same function as before, from other weights.</source>
        <translation>{w1:value} mal {w3:value} plus {w2:value} mal {w4:value}: dieselbe Funktion wie zuvor, aus anderen Gewichten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Find four weights of your own with slope 7. One of them is to be negative.</source>
        <translation>Vier eigene Gewichte mit der Steigung 7 finden. Eines davon soll negativ sein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>There are as many as you like: for instance −1, 2, 3 and 5, since −3 + 10 = 7. Two products with the sum 7 are enough.</source>
        <translation>Es gibt beliebig viele: zum Beispiel −1, 2, 3 und 5, denn −3 + 10 = 7. Zwei Produkte mit der Summe 7 genügen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>1·4 + 1·3 is 7 again. Then let them find their own four numbers: double click a weight on the diagram and type. Negative numbers and zeros are allowed. The next key returns to this scene exactly as it was.</source>
        <translation>1·4 + 1·3 ist wieder 7. Danach alle ihre eigenen vier Zahlen finden lassen: Doppelklick auf ein Gewicht im Netz, dann tippen. Negative Zahlen und Nullen sind erlaubt. Die nächste Taste kehrt zu dieser Szene zurück, genau wie sie war.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no bias?</source>
        <translation>Warum kein Bias?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The input is now {x} = {x:value}, and the target {y} = {y:value}.

A **bias** is a number that a neuron adds, whatever arrives. This network has none.</source>
        <translation>Die Eingabe ist jetzt {x} = {x:value} und das Ziel {y} = {y:value}.

Ein **Bias** ist eine Zahl, die ein Neuron immer dazuzählt, was auch ankommt. Dieses Netz hat keinen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} for the input 0?</source>
        <translation>Wie groß ist {y_hat} für die Eingabe 0?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Every product is 0. Without a bias the line always goes through 0, and so does y = 2x: none is needed.</source>
        <translation>Jedes Produkt ist 0. Ohne Bias geht die Gerade immer durch 0, und y = 2x auch: hier braucht es keinen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = 2x + 1?</source>
        <translation>Könnte dieses Netz y = 2x + 1 lernen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 the output would have to be 1, and it is always 0.</source>
        <translation>Bei {x} = 0 müsste die Ausgabe 1 sein, und sie ist immer 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>With x = 0 every product is 0. A bias would move the line up or down; y = 2x needs no such thing, since it goes through 0 as well.</source>
        <translation>Mit x = 0 ist jedes Produkt 0. Ein Bias würde die Gerade nach oben oder unten verschieben; y = 2x braucht das nicht, denn auch diese Gerade geht durch 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no activation?</source>
        <translation>Warum keine Aktivierung?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>In most networks a neuron bends what it passes on, with an **activation function**. Here a neuron passes on the sum as it is.

What this costs: two layers of multiplying are one multiplication. However many neurons we add, the network only ever draws a line through 0.

What it gives: every number can be worked out by hand. The rules of learning are the same.</source>
        <translation>In den meisten Netzen verbiegt ein Neuron die Summe mit einer **Aktivierungsfunktion**. Hier gibt es sie weiter, wie sie ist.

Was das kostet: zwei Schichten Multiplizieren sind eine Multiplikation. Wie viele Neuronen auch dazukommen, das Netz zeichnet immer nur eine Gerade durch 0.

Was es bringt: alles lässt sich von Hand rechnen. Die Regeln des Lernens sind dieselben.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = x · x, with the right weights?</source>
        <translation>Könnte das Netz mit passenden Gewichten y = x · x lernen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>It can only multiply {x} by a fixed number.</source>
        <translation>Es kann {x} nur mit einer festen Zahl multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>This is the honest limit of the example: it is here to show how learning works, not what networks can do. With an activation function the chain rule gets one more factor for each neuron, and nothing else changes.</source>
        <translation>Das ist die ehrliche Grenze des Beispiels: es soll zeigen, wie Lernen geht, nicht, was Netze alles können. Mit einer Aktivierungsfunktion bekommt die Kettenregel für jedes Neuron einen Faktor mehr, sonst ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What learning has to do</source>
        <translation>Was das Lernen leisten muss</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The network starts with slope {slope:value}. The data have slope {target_slope:value}.

**Learning** changes the four weights a little at a time, until the slope is right. How it knows which weight to change, and in which direction, is **back-propagation**: the next lesson.</source>
        <translation>Das Netz beginnt mit der Steigung {slope:value}. Die Daten haben die Steigung {target_slope:value}.

**Lernen** ändert die vier Gewichte immer ein wenig, bis die Steigung stimmt. Woher das Netz weiß, welches Gewicht es ändern muss und in welche Richtung, das ist **Backpropagation**: die nächste Lektion.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask which weights they would change, and which way. Any answer that lowers one of the two products is right, which is the trouble: we need a rule that decides.</source>
        <translation>Fragen, welche Gewichte man ändern würde und in welche Richtung. Jede Antwort ist richtig, die eines der beiden Produkte kleiner macht, und gerade das ist das Problem: es braucht eine Regel, die entscheidet.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back-propagation by hand</source>
        <translation>Backpropagation von Hand</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample, every number predicted before it is shown</source>
        <translation>Ein Beispiel, jede Zahl vorhergesagt, bevor sie gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample: {x} = {x:value}, target {y} = {y:value}. The weights are small whole numbers, so that all of this can be done on paper.

The **error** is {error:formula}, with its sign. The **loss** is {loss:formula}: never negative, and 0 only if the output is right.</source>
        <translation>Ein Beispiel: {x} = {x:value}, Ziel {y} = {y:value}. Die Gewichte sind kleine ganze Zahlen, damit sich alles auf Papier rechnen lässt.

Der **Fehler** ist {error:formula}, mit Vorzeichen. Der **Verlust** ist {loss:formula}: nie negativ, und nur dann 0, wenn die Ausgabe stimmt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} = ? Mind the sign of {w4}.</source>
        <translation>{y_hat} = ? Auf das Vorzeichen von {w4} achten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the error {error}? Mind its sign.</source>
        <translation>Wie groß ist der Fehler {error}? Auf das Vorzeichen achten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And what is the loss {loss}?</source>
        <translation>Und wie groß ist der Verlust {loss}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Half of the square of {error:value}.</source>
        <translation>Die Hälfte des Quadrats von {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Paper and pencil for everybody. The clicker goes on to a number, then uncovers it. If the class knows the forward pass, go through it quickly.</source>
        <translation>Papier und Bleistift für alle. Der Presenter geht zu einer Zahl und deckt sie dann auf. Kennt die Klasse den Vorwärtsdurchlauf schon, kann es hier schnell gehen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Nudge one weight</source>
        <translation>Ein Gewicht ein wenig ändern</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which weight is to blame for the loss, and how much? Try it: make {w1} a little larger and see what happens to the loss.

{w1} was 4; now it is {w1:value}. The loss was 18.</source>
        <translation>Welches Gewicht ist schuld am Verlust, und wie sehr? Probieren wir es: {w1} ein wenig größer machen und sehen, was mit dem Verlust geschieht.

{w1} war 4; jetzt ist es {w1:value}. Der Verlust war 18.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Will the loss fall or rise?</source>
        <translation>Wird der Verlust fallen oder steigen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it falls</source>
        <translation>er fällt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it rises</source>
        <translation>er steigt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it stays the same</source>
        <translation>er bleibt gleich</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{h1} grows, {w3} is positive, so the output grows, and it was too large already.</source>
        <translation>{h1} wächst, {w3} ist positiv, also wächst die Ausgabe, und die war schon zu groß.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The loss has risen from 18 to what is shown, for a nudge of 0.01. How much is that per unit of {w1}?</source>
        <translation>Der Verlust ist von 18 auf den gezeigten Wert gestiegen, bei einer Änderung um 0.01. Wie viel ist das pro Einheit von {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>0.2408 divided by 0.01. The smaller the nudge, the nearer to 24: that limit is the **gradient** of {w1}.</source>
        <translation>0.2408 geteilt durch 0.01. Je kleiner die Änderung, desto näher kommt man an 24: dieser Grenzwert ist der **Gradient** von {w1}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>They should predict the direction first: w1 larger makes h1 larger, w3 is positive, so the output rises, away from the target. Then the numbers: 10.04, 6.04, 18.24. The loss rose by 0.2408 for a nudge of 0.01. That ratio is the thing to remember: about 24.</source>
        <translation>Zuerst die Richtung vorhersagen lassen: ein größeres w1 macht h1 größer, w3 ist positiv, also steigt die Ausgabe, weg vom Ziel. Dann die Zahlen: 10.04, 6.04, 18.24. Der Verlust stieg um 0.2408 bei einer Änderung um 0.01. Dieses Verhältnis soll man sich merken: etwa 24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Four weights, four nudges?</source>
        <translation>Vier Gewichte, vier Änderungen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1} is back at {w1:value}. A very small nudge, up and down, says {nudge_w1:value}.

To get all four gradients this way, we would need two forward passes for each weight, each time. A network with a million weights would need two million.

**Back-propagation** finds all of them in *one* pass, from the loss back to the input.</source>
        <translation>{w1} ist wieder {w1:value}. Eine sehr kleine Änderung, nach oben und nach unten, ergibt {nudge_w1:value}.

Um alle vier Gradienten so zu finden, bräuchte es jedes Mal zwei Vorwärtsdurchläufe für jedes Gewicht. Bei einem Netz mit einer Million Gewichten wären das zwei Millionen.

**Backpropagation** findet sie alle in *einem* Durchlauf, vom Verlust zurück zur Eingabe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>This is the reason why back-propagation matters: not that it is exact, but that it is cheap. Keep 24 on the board: it comes back in a few minutes.</source>
        <translation>Darum ist Backpropagation wichtig: nicht weil sie genau ist, sondern weil sie billig ist. Die 24 an der Tafel stehen lassen: in ein paar Minuten kommt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Begin at the loss</source>
        <translation>Beim Verlust beginnen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First question on the way back: how much does the loss change if the *output* moves a little?

The loss is half the error squared, and the ½ was put there so that this derivative is simple: {dL_dy_hat:formula}.</source>
        <translation>Die erste Frage auf dem Rückweg: wie stark ändert sich der Verlust, wenn sich die *Ausgabe* ein wenig ändert?

Der Verlust ist die Hälfte des Fehlers im Quadrat, und das ½ steht da, damit diese Ableitung einfach wird: {dL_dy_hat:formula}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>It is the error itself.</source>
        <translation>Es ist der Fehler selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The derivative of one half e squared is e. No more calculus than this is needed.</source>
        <translation>Die Ableitung von einhalb e Quadrat ist e. Mehr Analysis braucht es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The output weights</source>
        <translation>Die Gewichte zur Ausgabe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} contains {w4} times {h2}. So if {w4} moves by a little, {y_hat} moves by {h2} times that, and the loss by {dL_dy_hat} times that again. Multiply along the path: this is the **chain rule**.

The gradient of a weight is *what comes back* times *what went in*.</source>
        <translation>In {y_hat} steckt {w4} mal {h2}. Ändert sich {w4} ein wenig, so ändert sich {y_hat} um das {h2}-Fache davon, und der Verlust um das {dL_dy_hat}-Fache davon. Den Weg entlang wird multipliziert: das ist die **Kettenregel**.

Der Gradient eines Gewichts ist *was zurückkommt* mal *was hineinging*.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h2:value} went in.</source>
        <translation>{dL_dy_hat:value} kommt zurück, {h2:value} ging hinein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h1:value} went in.</source>
        <translation>{dL_dy_hat:value} kommt zurück, {h1:value} ging hinein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The sentence in italics is worth saying twice. It holds for a weight on any edge of any network. Where one weight is used on several edges (shared weights, as in a convolution), its gradient is the sum over these edges.</source>
        <translation>Den Satz mit den kursiven Worten ruhig zweimal sagen. Er gilt für ein Gewicht an jeder Kante jedes Netzes. Wo dasselbe Gewicht an mehreren Kanten steht (geteilte Gewichte, etwa bei einer Faltung), ist sein Gradient die Summe über diese Kanten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back to the hidden neurons</source>
        <translation>Zurück zu den verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>To reach the first weights we must pass the hidden neurons. What comes back to a neuron is what came back to the output, times the weight between.

It is the forward pass, read the other way round.</source>
        <translation>Der Weg zu den ersten Gewichten führt durch die verdeckten Neuronen. Was bei einem Neuron zurückkommt, ist das, was bei der Ausgabe zurückkam, mal dem Gewicht dazwischen.

Es ist der Vorwärtsdurchlauf, andersherum gelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2} = ? Mind the sign.</source>
        <translation>{dL_dh2} = ? Auf das Vorzeichen achten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w4:value}.</source>
        <translation>{dL_dy_hat:value} mal {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w3:value}.</source>
        <translation>{dL_dy_hat:value} mal {w3:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Watch the sign: w4 is negative, so what comes back to h2 is negative. If h2 grew, the output would fall, and so would the loss.</source>
        <translation>Auf das Vorzeichen achten: w4 ist negativ, also ist auch negativ, was bei h2 zurückkommt. Würde h2 größer, fiele die Ausgabe und damit der Verlust.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The input weights</source>
        <translation>Die Gewichte der Eingabe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same rule again: what comes back to the neuron, times what went in. What went in is {x}.</source>
        <translation>Noch einmal dieselbe Regel: was beim Neuron zurückkommt, mal was hineinging. Hinein ging {x}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2:value} times {x:value}.</source>
        <translation>{dL_dh2:value} mal {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dw1} = ? What did the nudge say?</source>
        <translation>{dL_dw1} = ? Was hat die kleine Änderung ergeben?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh1:value} times {x:value}. The nudge said {nudge_w1:value}: they agree, and this took one pass for all four weights.</source>
        <translation>{dL_dh1:value} mal {x:value}. Die kleine Änderung ergab {nudge_w1:value}: beides stimmt überein, und hier genügte ein Durchlauf für alle vier Gewichte.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>When 24 appears, point at the board: the nudge said so. The line under the formula says that nudge and gradient agree.</source>
        <translation>Wenn die 24 erscheint, auf die Tafel zeigen: so groß war sie auch bei der kleinen Änderung. Die Zeile unter der Formel sagt, dass beides übereinstimmt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The update</source>
        <translation>Die Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight moves **against** its gradient: {new_w1:formula}, and so do the others.

The **learning rate** {eta} = {eta:value} says how far. All four gradients were found with the old weights; only now does anything change.</source>
        <translation>Jedes Gewicht bewegt sich **gegen** seinen Gradienten: {new_w1:formula}, und die anderen ebenso.

Die **Lernrate** {eta} = {eta:value} sagt, wie weit. Alle vier Gradienten wurden mit den alten Gewichten gefunden; erst jetzt ändert sich etwas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which of the weights will grow?</source>
        <translation>Welches der Gewichte wird wachsen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Only {w2} has a negative gradient, {dL_dw2:value}. The others become smaller.</source>
        <translation>Nur {w2} hat einen negativen Gradienten, {dL_dw2:value}. Die anderen werden kleiner.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the new {w1}?</source>
        <translation>Wie groß ist das neue {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1:value} minus {eta:value} times {dL_dw1:value}.</source>
        <translation>{w1:value} minus {eta:value} mal {dL_dw1:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the new {w2}? Mind the sign of its gradient.</source>
        <translation>Und das neue {w2}? Auf das Vorzeichen seines Gradienten achten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w2:value} minus {eta:value} times {dL_dw2:value}.</source>
        <translation>{w2:value} minus {eta:value} mal {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First ask which weights will grow. Against the gradient means: a positive gradient makes the weight smaller. The other two new weights are uncovered in turn; let them be said first.</source>
        <translation>Zuerst fragen, welche Gewichte wachsen werden. Gegen den Gradienten heißt: ein positiver Gradient macht das Gewicht kleiner. Die beiden anderen neuen Gewichte werden der Reihe nach aufgedeckt; vorher sagen lassen, wie groß sie sind.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the loss?</source>
        <translation>Und der Verlust?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same sample once more, with the new weights. The loss was {loss:value}.</source>
        <translation>Noch einmal dasselbe Beispiel, mit den neuen Gewichten. Der Verlust war {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Falls or rises?</source>
        <translation>Fällt er oder steigt er?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight has moved so that the loss falls, and not too far. The next number shows by how much.</source>
        <translation>Jedes Gewicht hat sich so bewegt, dass der Verlust fällt, und nicht zu weit. Die nächste Zahl zeigt, um wie viel.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The new loss is…</source>
        <translation>Der neue Verlust ist …</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The error went from {error:value} to {after_error:value}, so the loss fell to {after_loss/loss:value} of what it was. That was **one step** of learning.</source>
        <translation>Der Fehler ging von {error:value} auf {after_error:value}, der Verlust fiel also auf das {after_loss/loss:value}-Fache. Das war **ein Schritt** des Lernens.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Let them guess before anything is uncovered. If there is time, let them work out the new output: 1.76 times 7.76 plus −1.18 times 6.12.</source>
        <translation>Erst raten lassen, dann aufdecken. Wenn Zeit ist, die neue Ausgabe ausrechnen lassen: 1.76 mal 7.76 plus −1.18 mal 6.12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One number decides whether anything is learned at all</source>
        <translation>Eine Zahl entscheidet, ob überhaupt etwas gelernt wird</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>How far is a step?</source>
        <translation>Wie weit geht ein Schritt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The gradient says in which *direction* each weight should move. The **learning rate** {eta} = {eta:value} says how *far*.

In the data, {x} lies between 1 and 100. In this step it is {x:value}, and the error is {error:value}.</source>
        <translation>Der Gradient sagt, in welche *Richtung* sich jedes Gewicht bewegen soll. Die **Lernrate** {eta} = {eta:value} sagt, wie *weit*.

In den Daten liegt {x} zwischen 1 und 100. In diesem Schritt ist es {x:value}, und der Fehler ist {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What will happen to the error on this sample?</source>
        <translation>Was geschieht mit dem Fehler bei diesem Beispiel?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it shrinks</source>
        <translation>er schrumpft</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it changes its sign and shrinks</source>
        <translation>er wechselt das Vorzeichen und schrumpft</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it grows</source>
        <translation>er wächst</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied?</source>
        <translation>Mit welchem Faktor wird der Fehler multipliziert?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>From {error:value} to {after_error:value}: a factor of {after_error/error:value}.</source>
        <translation>Von {error:value} auf {after_error:value}: der Faktor ist {after_error/error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate looks absurdly small. Ask why it has to be: the answer comes in the fourth scene. Do not give it away.</source>
        <translation>Die Lernrate sieht lächerlich klein aus. Fragen, warum sie so klein sein muss: die Antwort kommt in der vierten Szene. Noch nichts verraten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times the rate</source>
        <translation>Die zehnfache Lernrate</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same sample, the same weights, the same gradients. Only {eta} is ten times as large: {eta:value}.</source>
        <translation>Dasselbe Beispiel, dieselben Gewichte, dieselben Gradienten. Nur {eta} ist zehnmal so groß: {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>And now?</source>
        <translation>Und jetzt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The update overshoots.</source>
        <translation>Die Aktualisierung schießt über.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied this time?</source>
        <translation>Mit welchem Faktor wird der Fehler diesmal multipliziert?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{after_error/error:value}: it is below 0, so the update overshoots; its size is below 1, so the error shrinks.</source>
        <translation>{after_error/error:value}: unter 0, also schießt die Aktualisierung über das Ziel hinaus; dem Betrag nach unter 1, also schrumpft der Fehler.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes too far: the output lands on the other side of the target. Still, the error is smaller than it was.</source>
        <translation>Der Schritt geht zu weit: die Ausgabe landet auf der anderen Seite des Ziels. Der Fehler ist trotzdem kleiner als zuvor.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Twenty times</source>
        <translation>Die zwanzigfache</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} is now {eta:value}.

On the left there is an axis of learning rates for this step: plain where the error would shrink, striped where it would grow. It will say what it knows when the error is uncovered.</source>
        <translation>{eta} ist jetzt {eta:value}.

Links gibt es eine Achse der Lernraten für diesen Schritt: glatt, wo der Fehler schrumpfen würde, gestreift, wo er wachsen würde. Was sie weiß, sagt sie, sobald der Fehler aufgedeckt ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes so far beyond the target that it ends further away than it began.</source>
        <translation>Der Schritt geht so weit über das Ziel hinaus, dass er weiter weg endet, als er begonnen hat.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Here the error grows, and each step would make it grow further. Point at the axis on the left once it shows: there is a second plain stretch beyond the striped one, since the factor is a parabola in the learning rate. A curiosity, not a place to stay.</source>
        <translation>Hier wächst der Fehler, und mit jedem Schritt würde er weiter wachsen. Auf die Achse links zeigen, sobald sie da ist: hinter dem gestreiften Stück kommt ein zweites glattes, denn der Faktor ist eine Parabel in der Lernrate. Eine Kuriosität, kein Ort zum Bleiben.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The culprit</source>
        <translation>Der Schuldige</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Why must {eta} be so small? Look at {w1}: {dL_dw1:formula}.

The gradient contains {x}. And when {w1} moves, the output moves by {x} times {w3} times that: {x} **again**. So the **share of the error** that a small step takes away is proportional to {x} · {x}.

From {x} = 1 to {x} = 100 it grows by a factor of 10 000. A rate that suits a small {x} is far too large for a large one.</source>
        <translation>Warum muss {eta} so klein sein? Zum Beispiel {w1}: {dL_dw1:formula}.

Darin steckt {x}. Und ändert sich {w1}, so ändert sich die Ausgabe um das {x}-Fache mal {w3} davon: **noch einmal** {x}. Der **Anteil des Fehlers**, den ein kleiner Schritt wegnimmt, ist also proportional zu {x} · {x}.

Von {x} = 1 bis {x} = 100 wächst er um den Faktor 10 000. Was zu einem kleinen {x} passt, ist für ein großes viel zu viel.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The input of another sample is three times as large. How many times as large is the share of its error that a small step takes away?</source>
        <translation>Die Eingabe eines anderen Beispiels ist dreimal so groß. Wievielmal so groß ist der Anteil seines Fehlers, den ein kleiner Schritt wegnimmt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Per unit of the error, the gradient is 3 times as large, and so is what the weight then does to the output. (The error itself is 3 times as large, too, so the output changes 27 times as much.)</source>
        <translation>Pro Einheit des Fehlers ist der Gradient 3-mal so groß, und was das Gewicht dann an der Ausgabe bewirkt, ist es auch. (Der Fehler selbst ist ebenfalls 3-mal so groß, die Ausgabe ändert sich also 27-mal so stark.)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>On this sample the error begins to grow above a rate of 0.00017; on the one with the largest x, 96.9, already above 0.000017. The small hollow triangle over the axis belongs to the sample whose error this step would multiply by most: at this rate none would grow, and that is the one with the smallest x, so the triangle is far to the right. The remedy in practice: scale the inputs, so that they are all about 1.</source>
        <translation>Bei diesem Beispiel beginnt der Fehler über einer Lernrate von 0.00017 zu wachsen, bei dem mit dem größten x, 96.9, schon über 0.000017. Das kleine leere Dreieck über der Achse gehört zu dem Beispiel, dessen Fehler dieser Schritt mit der größten Zahl multiplizieren würde: bei dieser Rate wächst keiner, und so ist es das mit dem kleinsten x; darum steht das Dreieck weit rechts. Abhilfe in der Praxis: die Eingaben skalieren, sodass sie alle bei 1 liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Far too slow</source>
        <translation>Viel zu langsam</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One pass over all 100 samples with {eta} = {eta:value}. The slope began at 7 and should come to {target_slope:value}.

It has come to {slope:value}. Nothing is wrong; it only takes very long.</source>
        <translation>Ein Durchgang durch alle 100 Beispiele mit {eta} = {eta:value}. Die Steigung begann bei 7 und soll auf {target_slope:value} kommen.

Sie ist auf {slope:value} gekommen. Falsch ist daran nichts; es dauert nur sehr lange.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>After the whole pass, how far has the slope come on its way from 7 to 2?</source>
        <translation>Wie weit ist die Steigung nach dem ganzen Durchgang auf ihrem Weg von 7 nach 2 gekommen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about a twentieth of the way</source>
        <translation>etwa ein Zwanzigstel des Weges</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about half of it</source>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>all of it</source>
        <translation>den ganzen Weg</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The line in the plot is the mean loss, the dots are single samples. Ask how many passes it would take. Each pass takes away a part of what is left, at first about a twentieth, so 20 are not enough: after them the slope is 3.90. It takes 314.</source>
        <translation>Die Linie im Diagramm ist der mittlere Verlust, die Punkte sind einzelne Beispiele. Fragen, wie viele Durchgänge es braucht. Jeder nimmt einen Teil dessen weg, was noch fehlt, anfangs etwa ein Zwanzigstel; 20 genügen also nicht: nach ihnen ist die Steigung 3.90. Es braucht 314.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times as fast, and ten times again</source>
        <translation>Zehnmal so schnell, und noch mehr</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Two more runs from the same start: ten times the rate, and ten times that. They are pinned, so that they can be compared.

The last one, with {eta} = {eta:value}, has come to the slope {slope:value}.</source>
        <translation>Zwei weitere Läufe vom selben Anfang: mit der zehnfachen Lernrate, und noch einmal der zehnfachen. Sie sind angeheftet, damit man sie vergleichen kann.

Der letzte, mit {eta} = {eta:value}, ist auf die Steigung {slope:value} gekommen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Each factor of ten brings the curve down sooner. It looks as if faster were always better: let somebody say so.</source>
        <translation>Jeder Faktor zehn bringt die Kurve früher herunter. Es sieht aus, als wäre schneller immer besser: warten, bis das jemand sagt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Just right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}: the slope is {slope:value} after one pass. The list on the right says which of the runs have learned, and after how many steps.

Some dots lie *above* those before. That is no fault of the step: the next sample may be a harder one.</source>
        <translation>{eta} = {eta:value}: nach einem Durchgang ist die Steigung {slope:value}. Die Liste rechts sagt, welche Läufe gelernt haben und nach wie vielen Schritten.

Manche Punkte liegen *über* denen davor. Der Schritt ist nicht schuld daran: das nächste Beispiel ist vielleicht schwerer.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Once more ten times the rate: what will happen?</source>
        <translation>Noch einmal die zehnfache Lernrate: was wird geschehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns in two or three steps</source>
        <translation>es lernt in zwei oder drei Schritten</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns, but not faster</source>
        <translation>es lernt, aber nicht schneller</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it does not learn at all</source>
        <translation>es lernt überhaupt nicht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>It had learned after 25 steps. Ask for a prediction before you go on: ten times as fast again?</source>
        <translation>Nach 25 Schritten hatte es gelernt. Erst vorhersagen lassen, dann weitergehen: noch einmal zehnmal so schnell?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}. The first step still made its error smaller. But the next sample has a larger {x}, and there the same rate makes the error **grow**. At step {step:value} the slope is {slope:value}.

A few steps later the numbers are too large for a computer. The run ends there: this is **overflow**. In a program that does not look, it is where the loss becomes `nan`.</source>
        <translation>{eta} = {eta:value}. Der erste Schritt hat seinen Fehler noch kleiner gemacht. Aber das nächste Beispiel hat ein größeres {x}, und dort lässt dieselbe Lernrate den Fehler **wachsen**. Bei Schritt {step:value} ist die Steigung {slope:value}.

Ein paar Schritte später sind die Zahlen zu groß für einen Computer. Dort endet der Lauf: das ist der **Überlauf**. In einem Programm, das nicht hinsieht, wird der Verlust an dieser Stelle zu `nan`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The run ends at step 8. Step through it with the right arrow if there is time: error, gradients and weights take turns in making each other larger.</source>
        <translation>Der Lauf endet bei Schritt 8. Wenn Zeit ist, ihn mit der Pfeiltaste nach rechts durchgehen: Fehler, Gradienten und Gewichte machen einander abwechselnd größer.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>All rates at once</source>
        <translation>Alle Lernraten auf einmal</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same network, trained with more than a thousand learning rates: after how many steps it learns, or that it overflows.

Far to the left nothing is learned within 2 000 steps. Then it learns sooner and sooner. Then, within less than a factor of ten of the best rates, it does not learn at all.</source>
        <translation>Dasselbe Netz, mit mehr als tausend Lernraten trainiert: nach wie vielen Schritten es lernt, oder dass es überläuft.

Weit links wird innerhalb von 2 000 Schritten nichts gelernt. Dann lernt es immer früher. Und dann, nicht einmal einen Faktor zehn über den besten Lernraten, lernt es überhaupt nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Click a place on the axis and try that rate; the next key comes back here. Let them find the rate that learns in the fewest steps, and see how near it is to the cliff.</source>
        <translation>Eine Stelle auf der Achse anklicken und diese Lernrate probieren; die nächste Taste kommt hierher zurück. Die Lernrate suchen lassen, die in den wenigsten Schritten lernt, und sehen, wie nah sie am Abgrund liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What to take home</source>
        <translation>Was zu merken ist</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>- Too small: right, but slow.
- Too large: each step undoes more than it mends, and the numbers overflow.
- How large is too large depends on the data: here on {x} squared.
- When a network does not learn, change the learning rate by a factor of ten **first**.</source>
        <translation>- Zu klein: richtig, aber langsam.
- Zu groß: jeder Schritt macht mehr kaputt als gut, und die Zahlen laufen über.
- Wie groß zu groß ist, hängt von den Daten ab: hier von {x} im Quadrat.
- Wenn ein Netz nicht lernt, **zuerst** die Lernrate um einen Faktor zehn ändern.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The notebook that this comes from says: try a different learning rate if the model is not working. Now they know why.</source>
        <translation>Im Notebook, aus dem das alles stammt, steht: eine andere Lernrate probieren, wenn das Modell nicht funktioniert. Jetzt ist klar, warum.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new?</source>
        <translation>Alte Gewichte oder neue?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>A small shortcut, and how to find out that it is wrong</source>
        <translation>Eine kleine Abkürzung, und wie man merkt, dass sie falsch ist</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The gradients of {w4} and {w3} are known: {dL_dw4:value} and {dL_dw3:value}. The next ones need {w4} and {w3} themselves, to go back to the hidden neurons.

Should we update {w4} and {w3} **now**, or wait until all four gradients are known?</source>
        <translation>Die Gradienten von {w4} und {w3} sind bekannt: {dL_dw4:value} und {dL_dw3:value}. Die nächsten brauchen {w4} und {w3} selbst, um zu den verdeckten Neuronen zurückzukommen.

Sollen wir {w4} und {w3} **jetzt** aktualisieren, oder warten, bis alle vier Gradienten bekannt sind?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Update at once, or wait?</source>
        <translation>Sofort aktualisieren oder warten?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Keep your answer. We shall try both, and let the loss itself decide.</source>
        <translation>Die eigene Antwort merken. Wir probieren beides und lassen den Verlust selbst entscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Take a vote and write it down. Many programs written by beginners update at once, because the line of code stands there so naturally. The notebook that this program comes from does.</source>
        <translation>Abstimmen lassen und das Ergebnis notieren. Viele Programme von Anfängern aktualisieren sofort, weil die Zeile im Code dort so natürlich steht. Das Notebook, aus dem dieses Programm stammt, tut es auch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>First: wait</source>
        <translation>Zuerst: warten</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>All weights are still old: {w4} = {w4:value}. Go back to {h2} with it, and then on to {w2}.</source>
        <translation>Noch sind alle Gewichte alt: {w4} = {w4:value}. Damit zurück zu {h2} und von dort weiter zu {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2}?</source>
        <translation>Was kommt bei {h2} zurück?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the old {w4}, {w4:value}.</source>
        <translation>{dL_dy_hat:value} mal dem alten {w4}, {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>And the gradient of {w2}?</source>
        <translation>Und der Gradient von {w2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The other hidden neuron comes between; its gradient is shown without a question. Write the result for w2 on the board: −12.</source>
        <translation>Dazwischen kommt das andere verdeckte Neuron; sein Gradient wird ohne Frage gezeigt. Das Ergebnis für w2 an die Tafel schreiben: −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Now: at once</source>
        <translation>Jetzt: sofort</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The same step under another rule: each weight is updated as soon as its gradient is known.

The gradient of {w4} is the same, {dL_dw4:value}, since nothing has changed before it. The learning rate is {eta:value}.</source>
        <translation>Derselbe Schritt nach einer anderen Regel: jedes Gewicht wird aktualisiert, sobald sein Gradient bekannt ist.

Der Gradient von {w4} ist derselbe, {dL_dw4:value}, denn davor hat sich nichts geändert. Die Lernrate ist {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the new {w4}?</source>
        <translation>Wie groß ist das neue {w4}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The old one minus {eta:value} times {dL_dw4:value}.</source>
        <translation>Das alte minus {eta:value} mal {dL_dw4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The row of phases has changed: each gradient is followed by its update. This is how the notebook's code reads.</source>
        <translation>Die Reihe der Phasen sieht jetzt anders aus: auf jeden Gradienten folgt seine Aktualisierung. So liest sich der Code des Notebooks.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Back with the new weight</source>
        <translation>Zurück mit dem neuen Gewicht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{w4} is {new_w4:value} by now, and the way back to {h2} leads through it. The error is still the one that the **old** weights made.</source>
        <translation>{w4} ist jetzt {new_w4:value}, und der Weg zurück zu {h2} führt darüber. Der Fehler ist noch der, den die **alten** Gewichte gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2} now?</source>
        <translation>Was kommt jetzt bei {h2} zurück?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the new weight, {new_w4:value}.</source>
        <translation>{dL_dy_hat:value} mal dem neuen Gewicht, {new_w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dh2:value} times {x:value}. With the old weight it was −12.</source>
        <translation>{dL_dh2:value} mal {x:value}. Mit dem alten Gewicht waren es −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>One factor of the product comes from before the update, the other from after it. Let them say what they would expect the gradient of w2 to be before they work it out.</source>
        <translation>Der eine Faktor des Produkts stammt aus der Zeit vor der Aktualisierung, der andere aus der danach. Vor dem Ausrechnen sagen lassen, welcher Gradient von w2 zu erwarten ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Ask the loss</source>
        <translation>Den Verlust fragen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>−12 or {dL_dw2:value}? We need not argue. A gradient says how much the loss changes if {w2} moves a little. So **nudge** {w2}, and look.</source>
        <translation>−12 oder {dL_dw2:value}? Darüber müssen wir nicht streiten. Ein Gradient sagt, wie stark sich der Verlust ändert, wenn sich {w2} ein wenig ändert. Also {w2} **ein wenig ändern** und nachsehen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What will the nudge say?</source>
        <translation>Was wird die kleine Änderung ergeben?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The loss changes by {nudge_w2:value} per unit of {w2}. Only the old weights agree with that.</source>
        <translation>Der Verlust ändert sich um {nudge_w2:value} pro Einheit von {w2}. Nur die alten Gewichte stimmen damit überein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The nudge is made at the weights with which the step began: that is where the loss was measured. It shows the gradient at this one point; such a gradient check can be made for any network, of any size.</source>
        <translation>Die kleine Änderung geschieht bei den Gewichten, mit denen der Schritt begann: dort wurde der Verlust gemessen. Sie zeigt den Gradienten an diesem einen Punkt; eine solche Gradientenprüfung geht bei jedem Netz, wie groß es auch ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>But it learns!</source>
        <translation>Aber es lernt doch!</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does the shortcut do harm? All four weights are updated now, two of them by gradients that are wrong. The loss was {loss:value}.</source>
        <translation>Schadet die Abkürzung? Alle vier Gewichte sind jetzt aktualisiert, zwei davon mit falschen Gradienten. Der Verlust war {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two of the gradients are wrong in size, but all four are right in sign.</source>
        <translation>Zwei der Gradienten haben die falsche Größe, aber alle vier das richtige Vorzeichen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the loss afterwards?</source>
        <translation>Wie groß ist der Verlust danach?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{after_loss:value}. When we waited it was 2.967: hardly a difference.</source>
        <translation>{after_loss:value}. Mit Warten war er 2.967: kaum ein Unterschied.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>This is the point of the lesson: the loss falls all the same. Whoever looks at the loss alone will never notice.</source>
        <translation>Darum geht es in dieser Lektion: der Verlust fällt trotzdem. Wer nur auf den Verlust sieht, merkt es nie.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Both ways, over a whole run</source>
        <translation>Beide Regeln, über einen ganzen Lauf</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>after waiting</source>
        <translation>nach dem Warten</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two runs from the same start, on the same data, one with each rule. **Both learn** y = 2x. Here the wrong gradients even learn sooner.

With a small learning rate, old and new weights are nearly the same, and so are the gradients. The larger the step, the more they differ.</source>
        <translation>Zwei Läufe vom selben Anfang mit denselben Daten, je einer nach jeder Regel. **Beide lernen** y = 2x. Die falschen Gradienten lernen hier sogar früher.

Bei kleiner Lernrate sind alte und neue Gewichte fast gleich, und die Gradienten auch. Je größer der Schritt, desto mehr unterscheiden sie sich.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does a falling loss prove that the gradients are right?</source>
        <translation>Beweist ein fallender Verlust, dass die Gradienten richtig sind?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>It only shows that the steps lead downhill. A nudge shows more: whether a gradient is right at one point. It proves nothing about the others.</source>
        <translation>Er zeigt nur, dass die Schritte bergab führen. Eine kleine Änderung zeigt mehr: ob ein Gradient an einem Punkt richtig ist. Über die anderen Punkte beweist sie nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The list on the right says after how many steps each had learned. That the wrong one is quicker here is luck: its first two steps are both smaller, so it overshoots less: from the slope 7 it comes to 1.664, the right one to 1.113, and the target is 2.</source>
        <translation>Die Liste rechts sagt, nach wie vielen Schritten jeder gelernt hatte. Dass der falsche hier schneller ist, ist Glück: seine ersten zwei Schritte sind beide kleiner, darum schießt er weniger über das Ziel hinaus: von der Steigung 7 kommt er auf 1.664, der richtige auf 1.113, und das Ziel ist 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old</source>
        <translation>Alte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>**Old.** A gradient belongs to *one* point: the weights with which the loss was computed. All four are found there, and only then does anything move.

Whoever updates at once mixes two points, and follows the gradient of neither.</source>
        <translation>**Alte.** Ein Gradient gehört zu *einem* Punkt: zu den Gewichten, mit denen der Verlust berechnet wurde. Alle vier werden dort gefunden, und erst dann bewegt sich etwas.

Wer sofort aktualisiert, mischt zwei Punkte und folgt dem Gradienten von keinem.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Go back to the vote from the beginning. In code: compute all gradients, keep them in variables, then update.</source>
        <translation>Auf die Abstimmung vom Anfang zurückkommen. Im Code: alle Gradienten berechnen, in Variablen aufheben, dann aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook, exactly as it ran</source>
        <translation>Das Notebook, genau wie es lief</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A program that learns, with gradients that are wrong</source>
        <translation>Ein Programm, das lernt, mit Gradienten, die falsch sind</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody wrote this network in a notebook, trained it and printed the outputs. This is that run, number by number.

After {step:value} steps the slope is {slope:value}. The predictions came out right to many digits.</source>
        <translation>Jemand hat dieses Netz in einem Notebook geschrieben, trainiert und sich die Ergebnisse ausgeben lassen. Das hier ist jener Lauf, Zahl für Zahl.

Nach {step:value} Schritten ist die Steigung {slope:value}. Die Vorhersagen stimmten auf viele Stellen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The loss falls quickly, and the predictions are right. Are the gradients right?</source>
        <translation>Der Verlust fällt schnell, und die Vorhersagen stimmen. Sind auch die Gradienten richtig?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So it seems. Let us look at the very first step.</source>
        <translation>Es scheint so. Sehen wir uns den allerersten Schritt an.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook is real, and what is shown here agrees with what it printed in all 21 steps, the outputs to 15 digits. Ask the class what they would conclude.</source>
        <translation>Das Notebook gibt es wirklich, und was hier gezeigt wird, stimmt in allen 21 Schritten mit dem überein, was es ausgegeben hat, die Ausgaben auf 15 Stellen. Die Klasse fragen, was sie daraus schließen würde.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The first step</source>
        <translation>Der erste Schritt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>This is what the notebook used as the gradient of {w2}: {dL_dw2:value}.

A nudge of {w2} shows what the loss really does.</source>
        <translation>Das hat das Notebook als Gradienten von {w2} genommen: {dL_dw2:value}.

Eine kleine Änderung von {w2} zeigt, was der Verlust wirklich tut.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Error {error:value}, {w4} = {w4:value} before the step, {x} = {x:value}. What should the gradient of {w2} be?</source>
        <translation>Fehler {error:value}, {w4} = {w4:value} vor dem Schritt, {x} = {x:value}. Wie groß müsste der Gradient von {w2} sein?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. The notebook used {dL_dw2/nudge_w2:value} times that.</source>
        <translation>Die kleine Änderung ergibt {nudge_w2:value}. Das Notebook hat das {dL_dw2/nudge_w2:value}-Fache davon genommen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Let them work out the right gradient from the diagram: what comes back to the output, 156.2, times the old w4, 2, times x, 31.24.</source>
        <translation>Den richtigen Gradienten aus dem Netz ausrechnen lassen: was bei der Ausgabe zurückkommt, 156.2, mal dem alten w4, 2, mal x, 31.24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>One mistake we know</source>
        <translation>Ein Fehler, den wir kennen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook updates {w4} before it goes back through it: the shortcut from the lesson before. But that makes little difference.

With that mistake **alone**, the gradient of {w2} is {dL_dw2:value}. The nudge says {nudge_w2:value}. So there must be another mistake, and a larger one.</source>
        <translation>Das Notebook aktualisiert {w4}, bevor es den Weg darüber zurückgeht: das ist die Abkürzung aus der vorigen Lektion. Aber die macht nur wenig aus.

Mit diesem Fehler **allein** ist der Gradient von {w2} {dL_dw2:value}. Die kleine Änderung ergibt {nudge_w2:value}. Es muss also noch einen anderen Fehler geben, und einen größeren.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>If the class has not had the lesson on old and new weights: the rule here uses the new w4 where the old one belongs, which is wrong by a few per cent.</source>
        <translation>Falls die Klasse die Lektion über alte und neue Gewichte nicht hatte: die Regel hier nimmt das neue w4, wo das alte hingehört; das ist um ein paar Prozent falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A gradient is *what comes back* times *what went in*. Here {dL_dh2:value} comes back to {h2}, and the gradient was {dL_dw2:value}.</source>
        <translation>Ein Gradient ist *was zurückkommt* mal *was hineinging*. Hier kommt {dL_dh2:value} bei {h2} zurück, und der Gradient war {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So what did the notebook take for what went in?</source>
        <translation>Was also hat das Notebook für das gehalten, was hineinging?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>{dL_dw2:value} divided by {dL_dh2:value} is {dL_dw2/dL_dh2:value}. But the input was {x:value}.</source>
        <translation>{dL_dw2:value} geteilt durch {dL_dh2:value} ist {dL_dw2/dL_dh2:value}. Die Eingabe war aber {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Divide: 29 416 by 297.1. Only then compare with the input that the diagram shows.</source>
        <translation>Teilen: 29 416 durch 297.1. Erst danach mit der Eingabe vergleichen, die das Netz zeigt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Another sample</source>
        <translation>Ein anderes Beispiel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The next sample: {x} = {x:value}, and {dL_dh2:value} comes back to {h2}.</source>
        <translation>Das nächste Beispiel: {x} = {x:value}, und {dL_dh2:value} kommt bei {h2} zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What will the notebook's gradient of {w2} be?</source>
        <translation>Wie groß wird der Gradient von {w2} im Notebook sein?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>99 times what comes back. The ratio is **always** {dL_dw2/dL_dh2:value}, whatever the input is.</source>
        <translation>99 mal das, was zurückkommt. Das Verhältnis ist **immer** {dL_dw2/dL_dh2:value}, wie die Eingabe auch ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody will suspect by now that it is the same number again. Let them compute the gradient on that suspicion.</source>
        <translation>Inzwischen wird jemand vermuten, dass es wieder dieselbe Zahl ist. Den Gradienten mit dieser Vermutung ausrechnen lassen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Find the loop</source>
        <translation>Die Schleife suchen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where does 99 come from? These are lines of the notebook, in their order:

1. `for i in range(100):` draws the samples, at the top of the notebook.
2. `i = [x]` stands in `forward_propogation`, which uses `i` as the input.
3. `error_w2 = loss*self.w4*i` stands in `backward_propogation`.</source>
        <translation>Woher kommt 99? Das sind Zeilen des Notebooks, in ihrer Reihenfolge:

1. `for i in range(100):` zieht die Beispiele, ganz oben im Notebook.
2. `i = [x]` steht in `forward_propogation`, wo `i` die Eingabe ist.
3. `error_w2 = loss*self.w4*i` steht in `backward_propogation`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is `i` in the third line?</source>
        <translation>Was ist `i` in der dritten Zeile?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>the input x</source>
        <translation>die Eingabe x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>an error: there is no i</source>
        <translation>eine Fehlermeldung: es gibt kein i</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The last value of the loop in the first line. The `i` of the second line is local to its function; the third line sees the **global** one. That is why the code looks right.</source>
        <translation>Der letzte Wert der Schleife aus der ersten Zeile. Das `i` der zweiten Zeile gibt es nur in seiner Funktion; die dritte Zeile sieht das **globale**. Darum sieht der Code richtig aus.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Give them time. A name that is assigned in a function is local to it: the i of the forward pass is gone when that function returns. In the backward pass nothing assigns i, so Python looks outside, and finds what the loop at the top has left behind.</source>
        <translation>Zeit lassen. Ein Name, dem in einer Funktion etwas zugewiesen wird, gilt nur dort: das i des Vorwärtsdurchlaufs ist weg, wenn jene Funktion endet. Im Rückwärtsdurchlauf weist niemand i etwas zu, also sucht Python außerhalb und findet, was die Schleife oben übrig gelassen hat.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Faster, though wrong</source>
        <translation>Schneller, obwohl falsch</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with x</source>
        <translation>mit x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with 99</source>
        <translation>mit 99</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The same run with {x} and with 99, both pinned. The wrong one learned **sooner**.

Every {x} lies between 1 and 100. So 99 has the right sign and is only too large: it acts as a larger learning rate for {w1} and {w2}, and here a larger one does no harm.</source>
        <translation>Derselbe Lauf einmal mit {x} und einmal mit 99, beide angeheftet. Der falsche hat **früher** gelernt.

Jedes {x} liegt zwischen 1 und 100. Darum hat 99 das richtige Vorzeichen und ist nur zu groß: es wirkt wie eine größere Lernrate für {w1} und {w2}, und eine größere schadet hier nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The list says after how many steps each had learned. This is why the mistake was never noticed: everything that was looked at got better.</source>
        <translation>Die Liste sagt, nach wie vielen Schritten jeder gelernt hatte. Darum ist der Fehler nie aufgefallen: alles, was man sich ansah, wurde besser.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where it would fail</source>
        <translation>Wo es scheitern würde</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Change one thing: let the input be negative, {x} = {x:value}. The notebook still takes 99, and calls {dL_dw2:value} the gradient of {w2}.</source>
        <translation>Nur eines ändern: die Eingabe sei negativ, {x} = {x:value}. Das Notebook nimmt trotzdem 99 und hält {dL_dw2:value} für den Gradienten von {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is wrong with it now?</source>
        <translation>Was ist jetzt daran falsch?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>only its size</source>
        <translation>nur die Größe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>its sign</source>
        <translation>das Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. With a negative input the notebook goes **uphill**.</source>
        <translation>Die kleine Änderung ergibt {nudge_w2:value}. Mit einer negativen Eingabe geht das Notebook **bergauf**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Now the mistake becomes dangerous: w1 and w2 move in the wrong direction for every negative input. Whether it still learns depends on luck.</source>
        <translation>Jetzt wird der Fehler gefährlich: bei jeder negativen Eingabe bewegen sich w1 und w2 in die falsche Richtung. Ob trotzdem noch gelernt wird, ist Glückssache.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>- A falling loss does **not** prove that the gradients are right.
- A nudge shows it **at one point**, by two forward passes and one line of code: here gradient and nudge agree. It does not prove it everywhere.
- Whenever you write gradients yourself, check a few of them by nudges, at several points.</source>
        <translation>- Ein fallender Verlust beweist **nicht**, dass die Gradienten richtig sind.
- Eine kleine Änderung zeigt es **an einem Punkt**, mit zwei Vorwärtsdurchläufen und einer Zeile Code: hier stimmen Gradient und Änderung überein. Überall beweist sie es nicht.
- Wer Gradienten selbst programmiert, prüft einige davon durch kleine Änderungen, an mehreren Punkten.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The line under the formula is the check. It is there at every gradient of every step of this program. One point is not enough: for an input of 99 the 99 would not have shown.</source>
        <translation>Die Zeile unter der Formel ist diese Prüfung. Sie steht in diesem Programm bei jedem Gradienten jedes Schritts. Ein Punkt genügt nicht: bei einer Eingabe von 99 wäre die 99 nicht aufgefallen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights, same function</source>
        <translation>Andere Gewichte, dieselbe Funktion</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The valley, symmetry, the zeros, and why x = 1000 works</source>
        <translation>Das Tal, die Symmetrie, die Nullen, und warum x = 1000 gelingt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The surface of the loss</source>
        <translation>Die Fläche des Verlusts</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network computes {y_hat} = slope · {x}, and the slope is the sum of two products: {w1} · {w3} and {w2} · {w4}. The plot has one of them on each axis; its colour is the mean loss.

Now the products are {w1:value} · {w3:value} and {w2:value} · {w4:value}.</source>
        <translation>Das Netz berechnet {y_hat} = Steigung · {x}, und die Steigung ist die Summe zweier Produkte: {w1} · {w3} und {w2} · {w4}. Im Diagramm ist auf jeder Achse eines davon; die Farbe ist der mittlere Verlust.

Jetzt sind die Produkte {w1:value} · {w3:value} und {w2:value} · {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Where is the loss 0?</source>
        <translation>Wo ist der Verlust 0?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>at one point</source>
        <translation>in einem Punkt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a straight line</source>
        <translation>auf einer Geraden</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a circle</source>
        <translation>auf einem Kreis</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Wherever the two products add up to {target_slope:value}. We call this line the **valley**.</source>
        <translation>Überall dort, wo die Summe der beiden Produkte {target_slope:value} ist. Wir nennen diese Gerade das **Tal**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Let them read the picture: where is the network now, where is the loss small? The line of least loss is where the two products add up to 2.</source>
        <translation>Das Bild lesen lassen: wo ist das Netz jetzt, wo ist der Verlust klein? Die Linie des kleinsten Verlusts liegt dort, wo die Summe der beiden Produkte 2 ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Down into the valley</source>
        <translation>Hinunter ins Tal</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Thirty steps of training. The path leads down into the valley and stays there: the slope is {slope:value}.

The weights are now {w1:value}, {w2:value}, {w3:value} and {w4:value}. Nothing about y = 2x asks for just these.</source>
        <translation>Dreißig Schritte Training. Der Weg führt ins Tal hinunter und bleibt dort: die Steigung ist {slope:value}.

Die Gewichte sind jetzt {w1:value}, {w2:value}, {w3:value} und {w4:value}. Nichts an y = 2x verlangt gerade diese.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The first steps are so large that the path crosses the valley and comes back. It ends on the floor: there the gradients are 0, and the weights no longer change.</source>
        <translation>Die ersten Schritte sind so groß, dass der Weg das Tal überquert und zurückkommt. Er endet auf dem Grund: dort sind die Gradienten 0, und die Gewichte ändern sich nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Another start, another end</source>
        <translation>Ein anderer Anfang, ein anderes Ende</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>from 1, 2, 3, 2</source>
        <translation>von 1, 2, 3, 2</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>A second run starts from 3, 1, 1 and 4: the slope is 7 as well, the same function. It ends at {w1:value}, {w2:value}, {w3:value} and {w4:value}.

The slope there is {slope:value}. **Different weights, the same function**: no input can tell the two networks apart.</source>
        <translation>Ein zweiter Lauf beginnt bei 3, 1, 1 und 4: auch hier ist die Steigung 7, es ist dieselbe Funktion. Er endet bei {w1:value}, {w2:value}, {w3:value} und {w4:value}.

Dort ist die Steigung {slope:value}. **Andere Gewichte, dieselbe Funktion**: keine Eingabe kann die beiden Netze unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How many different sets of four weights compute y = 2x?</source>
        <translation>Mit wie vielen verschiedenen Sätzen von vier Gewichten kommt y = 2x heraus?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>one</source>
        <translation>mit einem</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a few</source>
        <translation>mit einigen wenigen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>infinitely many</source>
        <translation>mit unendlich vielen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Choose three of the four as you like, none of them 0, and the last can be chosen so that the slope is 2.</source>
        <translation>Drei der vier beliebig wählen, keines davon 0; das letzte lässt sich dann so wählen, dass die Steigung 2 ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>If two people train the same network from different starts, they will not get the same weights. That is no mistake, and it is so in large networks too. From the same start, with the same samples in the same order, they do get the same.</source>
        <translation>Wenn zwei Leute dasselbe Netz von verschiedenen Anfängen aus trainieren, bekommen sie nicht dieselben Gewichte. Das ist kein Fehler, und bei großen Netzen ist es auch so. Vom selben Anfang aus, mit denselben Beispielen in derselben Reihenfolge, bekommen sie dieselben.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What training leaves alone</source>
        <translation>Was das Training unverändert lässt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What decides *where* in the valley a run ends? Two numbers hardly change in training: {w1} · {w1} − {w3} · {w3}, and {w2} · {w2} − {w4} · {w4}.

So a run slides along a curve on which both are nearly fixed, and ends where that curve meets the valley.</source>
        <translation>Was entscheidet, *wo* im Tal ein Lauf endet? Zwei Zahlen ändern sich beim Training kaum: {w1} · {w1} − {w3} · {w3} und {w2} · {w2} − {w4} · {w4}.

Ein Lauf gleitet also auf einer Kurve, auf der beide fast fest sind, und endet, wo sie das Tal trifft.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The smaller the learning rate, the less they change. Here the first steps are large, and so one of them moves from −8 to −7; the other is 0 exactly, since w2 and w4 begin alike and stay alike.</source>
        <translation>Je kleiner die Lernrate, desto weniger ändern sie sich. Hier sind die ersten Schritte groß, darum geht die eine von −8 auf −7; die andere ist genau 0, denn w2 und w4 beginnen gleich und bleiben gleich.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Now both hidden neurons begin alike: {w1} = {w2} = {w1:value} and {w3} = {w4} = {w3:value}.

The gradient of {w2} is {dL_dw2:value}.</source>
        <translation>Jetzt beginnen beide verdeckten Neuronen gleich: {w1} = {w2} = {w1:value} und {w3} = {w4} = {w3:value}.

Der Gradient von {w2} ist {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w1}?</source>
        <translation>Wie groß ist der Gradient von {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The same: both paths carry the same numbers, forward and back.</source>
        <translation>Genauso groß: beide Wege tragen dieselben Zahlen, vorwärts und zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>No calculation is needed: the two paths are the same in every respect.</source>
        <translation>Zu rechnen gibt es nichts: die beiden Wege sind in allem gleich.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins for ever</source>
        <translation>Zwillinge für immer</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Fifty steps later: {w1:value} and {w2:value}, {w3:value} and {w4:value}. Equal gradients keep equal weights equal, to the last digit.

It learns, but two neurons do the work of one. This is why networks start from **random** weights: to break the symmetry.</source>
        <translation>Fünfzig Schritte später: {w1:value} und {w2:value}, {w3:value} und {w4:value}. Gleiche Gradienten lassen gleiche Gewichte gleich, bis zur letzten Stelle.

Gelernt wird, aber zwei Neuronen tun die Arbeit von einem. Darum beginnen Netze mit **zufälligen** Gewichten: um die Symmetrie zu brechen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Press A to see all seventeen digits. In a large network that started so, a layer of a thousand neurons would be worth one.</source>
        <translation>A drücken, um alle siebzehn Stellen zu sehen. In einem großen Netz, das so begänne, wäre eine Schicht von tausend Neuronen so viel wert wie ein einziges.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The zeros that never learn</source>
        <translation>Die Nullen, die nie lernen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Going further: all weights are 0. The output is {y_hat:value}, the error {error:value}, so there is much to learn.</source>
        <translation>Gehen wir noch weiter: alle Gewichte sind 0. Die Ausgabe ist {y_hat:value}, der Fehler {error:value}, zu lernen gäbe es also genug.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w4}?</source>
        <translation>Wie groß ist der Gradient von {w4}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What came in from {h2} is 0.</source>
        <translation>Von {h2} kam 0 herein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>And that of {w1}?</source>
        <translation>Und der von {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What comes back through {w3} is 0. **All four are 0: nothing ever moves.**</source>
        <translation>Durch {w3} kommt 0 zurück. **Alle vier sind 0: nichts bewegt sich je.**</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Would it learn if only {w1} and {w2} were 0?</source>
        <translation>Würde es lernen, wenn nur {w1} und {w2} 0 wären?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Then something comes back through {w3} and {w4}: {w1} and {w2} move in the first step, and from then on all four do.</source>
        <translation>Dann kommt durch {w3} und {w4} etwas zurück: {w1} und {w2} bewegen sich im ersten Schritt, und von da an alle vier.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What went in to the last weights is 0, since the first weights are 0. What comes back to the first is 0, since the last are 0. Each layer waits for the other.</source>
        <translation>In die letzten Gewichte ging 0 hinein, denn die ersten Gewichte sind 0. Zu den ersten kommt 0 zurück, denn die letzten sind 0. Jede Schicht wartet auf die andere.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Far outside</source>
        <translation>Weit draußen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network has learned from inputs up to 100. Here it is asked about inputs up to **1000**, ten times as far out, after ten steps, with slope {slope:value}.</source>
        <translation>Das Netz hat aus Eingaben bis 100 gelernt. Hier wird es nach Eingaben bis **1000** gefragt, zehnmal so weit draußen, nach zehn Schritten, mit der Steigung {slope:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How large is the error at x = 1000, in proportion to the target, compared with that at x = 10?</source>
        <translation>Wie groß ist der Fehler bei x = 1000, im Verhältnis zum Zielwert, verglichen mit dem bei x = 10?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>the same</source>
        <translation>genauso groß</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>ten times as large</source>
        <translation>zehnmal so groß</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a hundred times as large</source>
        <translation>hundertmal so groß</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The graph of the network is a line through 0, and so is that of the true function. So the error is the same share of the target everywhere.</source>
        <translation>Der Graph des Netzes ist eine Gerade durch 0, und der der wahren Funktion auch. Der Fehler ist also überall derselbe Anteil des Zielwerts.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>These are the notebook's own 26 test inputs. In most networks such questions go badly wrong: what a network learns, it learns where the data are.</source>
        <translation>Das sind die 26 Testeingaben aus dem Notebook selbst. Bei den meisten Netzen gehen solche Fragen schlimm aus: was ein Netz lernt, das lernt es dort, wo die Daten sind.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>- Many weights compute the same function; training finds one of them, and the start decides which.
- Neurons that begin alike stay alike; weights that begin at 0 may never move. So: start at random.
- x = 1000 works because the network can only draw a line through 0, and the graph of the true function is one, too. That is luck of the example, not a rule.</source>
        <translation>- Viele Gewichte berechnen dieselbe Funktion; das Training findet einen Satz davon, und der Anfang entscheidet, welchen.
- Neuronen, die gleich beginnen, bleiben gleich; Gewichte, die bei 0 beginnen, bewegen sich vielleicht nie. Also: zufällig beginnen.
- x = 1000 gelingt, weil das Netz nur eine Gerade durch 0 zeichnen kann und der Graph der wahren Funktion auch eine ist. Das ist das Glück dieses Beispiels, keine Regel.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Close with the question what a network with an activation function would do at x = 1000. There is no reason why it should be right.</source>
        <translation>Mit der Frage schließen, was ein Netz mit Aktivierungsfunktion bei x = 1000 täte. Es gibt keinen Grund, warum es recht haben sollte.</translation>
    </message>
</context>
</TS>
