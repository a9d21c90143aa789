<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Ce que calcule le réseau</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights, one number: the slope</source>
        <translation>Quatre poids, un nombre : la pente</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights</source>
        <translation>Quatre poids</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One **input**, two **hidden neurons**, one **output**. Each edge carries a **weight** and multiplies what passes along it. Each neuron adds what arrives.

That is all. There is no bias and no activation function; we shall ask why.

The input is {x} = {x:value}. The **target** is {y} = {y:value}: what the output ought to be. Nobody has told the network so yet.</source>
        <translation>Une **entrée**, deux **neurones cachés**, une **sortie**. Chaque arête porte un **poids** et multiplie par lui ce qui passe. Chaque neurone additionne ce qui arrive.

C’est tout. Il n’y a ni biais ni fonction d’activation ; nous verrons pourquoi.

L’entrée est {x} = {x:value}. La **cible** est {y} = {y:value} : ce que la sortie devrait être. Personne ne l’a encore dit au réseau.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>How many numbers does this network have to learn?</source>
        <translation>Combien de nombres ce réseau doit-il apprendre ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One weight on each edge: {w1}, {w2}, {w3} and {w4}.</source>
        <translation>Un poids sur chaque arête : {w1}, {w2}, {w3} et {w4}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Let the class find the words first: which circles are neurons, which boxes are weights. The target stands below the loss, on the right. Do not explain learning yet: this lesson is about what the network computes before it learns anything.</source>
        <translation>D’abord laisser la classe trouver les mots : quels cercles sont des neurones, quels cadres des poids. La cible se trouve à droite, sous la perte. Ne pas encore expliquer l’apprentissage : cette leçon porte sur ce que le réseau calcule avant d’apprendre quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The forward pass</source>
        <translation>La passe avant</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Values travel from left to right: the **forward pass**. Work out each number before it is shown.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</source>
        <translation>Les valeurs vont de gauche à droite : c’est la **passe avant**. Calculer chaque nombre avant qu’il soit montré.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The first hidden neuron: what is {h1}?</source>
        <translation>Le premier neurone caché : que vaut {h1} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {x:value}.</source>
        <translation>{w1:value} fois {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The second: what is {h2}?</source>
        <translation>Le second : que vaut {h2} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w2:value} times {x:value}.</source>
        <translation>{w2:value} fois {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>And the output {y_hat}?</source>
        <translation>Et la sortie {y_hat} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w3:value} times {h1:value}, plus {w4:value} times {h2:value}.</source>
        <translation>{w3:value} fois {h1:value}, plus {w4:value} fois {h2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask for each number before you go on; the clicker goes on to the next phase, then uncovers its number. If somebody says 30 for the output, they have added the two hidden values and forgotten the output weights.</source>
        <translation>Demander chaque nombre avant de continuer ; la télécommande passe à la phase suivante, puis dévoile son nombre. Qui répond 30 pour la sortie a additionné les deux valeurs cachées et oublié les poids de sortie.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Seven times x</source>
        <translation>Sept fois x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The output is {y_hat:value} and the input {x:value}. Divide one by the other.

The result is no accident. Along the upper path {x} is multiplied by {w1} and then by {w3}; along the lower one by {w2} and then by {w4}. The output adds both paths. So whatever {x} is, the network multiplies it by **one number**: {w1} times {w3} plus {w2} times {w4}. We call it the **slope**: the graph of {y_hat} against {x} is a straight line through 0, and this number is its slope.</source>
        <translation>La sortie est {y_hat:value} et l’entrée {x:value}. Diviser l’une par l’autre.

Le résultat n’est pas un hasard. Sur le chemin du haut, {x} est multiplié par {w1} puis par {w3} ; sur celui du bas, par {w2} puis par {w4}. La sortie additionne les deux chemins. Quel que soit {x}, le réseau le multiplie donc par **un seul nombre** : {w1} fois {w3} plus {w2} fois {w4}. Nous l’appelons la **pente** : le graphique de {y_hat} en fonction de {x} est une droite passant par 0, et ce nombre est sa pente.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope of this network?</source>
        <translation>Quelle est la pente de ce réseau ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}.</source>
        <translation>{w1:value} fois {w3:value}, plus {w2:value} fois {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The header shows the slope once it is uncovered. Write w1 w3 + w2 w4 on the board and put the numbers in: 1·3 + 2·2.</source>
        <translation>L’en-tête montre la pente dès qu’elle est découverte. Écrire w1 w3 + w2 w4 au tableau et y mettre les nombres : 1·3 + 2·2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Another input</source>
        <translation>Une autre entrée</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are the same; the input is now {x} = {x:value}.

Predict the output **without** working out the hidden neurons.</source>
        <translation>Les poids sont les mêmes ; l’entrée est maintenant {x} = {x:value}.

Prédire la sortie **sans** calculer les neurones cachés.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} now?</source>
        <translation>Que vaut {y_hat} maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The slope {slope:value} times {x:value}. The hidden neurons need not be known.</source>
        <translation>La pente {slope:value} fois {x:value}. Pas besoin de connaître les neurones cachés.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Everybody should answer this one at once. If somebody needs the hidden values, go back one scene: there is only one number to know.</source>
        <translation>Tout le monde devrait répondre aussitôt. Si quelqu’un a besoin des valeurs cachées, revenir d’une scène : il n’y a qu’un nombre à connaître.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The line</source>
        <translation>La droite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The plot shows the output for every input at once: a line through 0 with slope {slope:value}.

The other line is the **target**: it has slope {target_slope:value}. To learn means to turn the first line into the second.</source>
        <translation>Le graphique montre la sortie pour toutes les entrées à la fois : une droite passant par 0, de pente {slope:value}.

L’autre droite est la **cible** : sa pente est {target_slope:value}. Apprendre, c’est transformer la première droite en la seconde.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Where do the two lines meet, whatever the weights?</source>
        <translation>Où les deux droites se coupent-elles, quels que soient les poids ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>at x = 0</source>
        <translation>en x = 0</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>at x = 1</source>
        <translation>en x = 1</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 both neurons are 0, and so is the output.</source>
        <translation>En {x} = 0 les deux neurones valent 0, et la sortie aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Point at the gap between the two lines: it grows with x. That matters in the lesson about the learning rate.</source>
        <translation>Montrer l’écart entre les deux droites : il grandit avec x. Cela comptera dans la leçon sur le taux d’apprentissage.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Other weights, the same slope</source>
        <translation>D’autres poids, la même pente</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are different now: {w1:value}, {w2:value}, {w3:value} and {w4:value}.

What does this network compute?</source>
        <translation>Maintenant les poids sont différents : {w1:value}, {w2:value}, {w3:value} et {w4:value}.

Que calcule ce réseau ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope now?</source>
        <translation>Quelle est la pente maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}: the same function as before, from other weights.</source>
        <translation>{w1:value} fois {w3:value}, plus {w2:value} fois {w4:value} : la même fonction qu’avant, avec d’autres poids.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Find four weights of your own with slope 7. One of them is to be negative.</source>
        <translation>Trouver quatre poids à soi, de pente 7. L’un d’eux doit être négatif.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>There are as many as you like: for instance −1, 2, 3 and 5, since −3 + 10 = 7. Two products with the sum 7 are enough.</source>
        <translation>Il y en a autant qu’on veut : par exemple −1, 2, 3 et 5, puisque −3 + 10 = 7. Deux produits de somme 7 suffisent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>1·4 + 1·3 is 7 again. Then let them find their own four numbers: double click a weight on the diagram and type. Negative numbers and zeros are allowed. The next key returns to this scene exactly as it was.</source>
        <translation>1·4 + 1·3 fait encore 7. Laisser ensuite chacun trouver ses quatre nombres : double-cliquer sur un poids du réseau et taper. Les nombres négatifs et les zéros sont permis. La touche suivante revient à cette scène exactement comme elle était.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no bias?</source>
        <translation>Pourquoi pas de biais ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The input is now {x} = {x:value}, and the target {y} = {y:value}.

A **bias** is a number that a neuron adds, whatever arrives. This network has none.</source>
        <translation>L’entrée est maintenant {x} = {x:value}, et la cible {y} = {y:value}.

Un **biais** est un nombre qu’un neurone ajoute toujours, quoi qu’il arrive. Ce réseau n’en a pas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} for the input 0?</source>
        <translation>Que vaut {y_hat} pour l’entrée 0 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Every product is 0. Without a bias the line always goes through 0, and so does y = 2x: none is needed.</source>
        <translation>Tous les produits valent 0. Sans biais la droite passe toujours par 0, et y = 2x aussi : ici il n’en faut pas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = 2x + 1?</source>
        <translation>Ce réseau pourrait-il apprendre y = 2x + 1 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 the output would have to be 1, and it is always 0.</source>
        <translation>En {x} = 0 la sortie devrait valoir 1, et elle vaut toujours 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>With x = 0 every product is 0. A bias would move the line up or down; y = 2x needs no such thing, since it goes through 0 as well.</source>
        <translation>Avec x = 0 tous les produits valent 0. Un biais déplacerait la droite vers le haut ou vers le bas ; y = 2x n’en a pas besoin, car elle passe aussi par 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no activation?</source>
        <translation>Pourquoi pas d’activation ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>In most networks a neuron bends what it passes on, with an **activation function**. Here a neuron passes on the sum as it is.

What this costs: two layers of multiplying are one multiplication. However many neurons we add, the network only ever draws a line through 0.

What it gives: every number can be worked out by hand. The rules of learning are the same.</source>
        <translation>Dans la plupart des réseaux, un neurone déforme ce qu’il transmet par une **fonction d’activation**. Ici il transmet la somme telle quelle.

Ce que cela coûte : deux couches qui multiplient font une seule multiplication. Même avec plus de neurones, le réseau ne trace qu’une droite passant par 0.

Ce que cela apporte : tout se calcule à la main. Les règles de l’apprentissage sont les mêmes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = x · x, with the right weights?</source>
        <translation>Avec les bons poids, ce réseau pourrait-il apprendre y = x · x ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>It can only multiply {x} by a fixed number.</source>
        <translation>Il ne peut que multiplier {x} par un nombre fixe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>This is the honest limit of the example: it is here to show how learning works, not what networks can do. With an activation function the chain rule gets one more factor for each neuron, and nothing else changes.</source>
        <translation>C’est l’honnête limite de l’exemple : il montre comment on apprend, pas ce dont les réseaux sont capables. Avec une fonction d’activation, la règle de la chaîne prend un facteur de plus par neurone, et rien d’autre ne change.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What learning has to do</source>
        <translation>Ce que l’apprentissage doit faire</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The network starts with slope {slope:value}. The data have slope {target_slope:value}.

**Learning** changes the four weights a little at a time, until the slope is right. How it knows which weight to change, and in which direction, is **back-propagation**: the next lesson.</source>
        <translation>Le réseau commence avec la pente {slope:value}. Les données ont la pente {target_slope:value}.

**Apprendre**, c’est changer peu à peu les quatre poids jusqu’à ce que la pente soit la bonne. Comment le réseau sait quel poids changer, et dans quel sens, c’est la **rétropropagation** : la leçon suivante.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask which weights they would change, and which way. Any answer that lowers one of the two products is right, which is the trouble: we need a rule that decides.</source>
        <translation>Demander quels poids on changerait, et dans quel sens. Toute réponse qui diminue l’un des deux produits est bonne, et c’est bien le problème : il faut une règle qui décide.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back-propagation by hand</source>
        <translation>Rétropropagation à la main</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample, every number predicted before it is shown</source>
        <translation>Un exemple, chaque nombre prédit avant d’être montré</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample: {x} = {x:value}, target {y} = {y:value}. The weights are small whole numbers, so that all of this can be done on paper.

The **error** is {error:formula}, with its sign. The **loss** is {loss:formula}: never negative, and 0 only if the output is right.</source>
        <translation>Un exemple : {x} = {x:value}, cible {y} = {y:value}. Les poids sont de petits nombres entiers, pour que tout puisse se faire sur papier.

L’**erreur** est {error:formula}, avec son signe. La **perte** est {loss:formula} : jamais négative, et 0 seulement si la sortie est juste.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} = ? Mind the sign of {w4}.</source>
        <translation>{y_hat} = ? Attention au signe de {w4}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the error {error}? Mind its sign.</source>
        <translation>Que vaut l’erreur {error} ? Attention à son signe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And what is the loss {loss}?</source>
        <translation>Et que vaut la perte {loss} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Half of the square of {error:value}.</source>
        <translation>La moitié du carré de {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Paper and pencil for everybody. The clicker goes on to a number, then uncovers it. If the class knows the forward pass, go through it quickly.</source>
        <translation>Papier et crayon pour tout le monde. La télécommande va jusqu’à un nombre, puis le dévoile. Si la classe connaît la passe avant, la parcourir vite.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Nudge one weight</source>
        <translation>Changer un peu un poids</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which weight is to blame for the loss, and how much? Try it: make {w1} a little larger and see what happens to the loss.

{w1} was 4; now it is {w1:value}. The loss was 18.</source>
        <translation>Quel poids est responsable de la perte, et à quel point ? Essayons : rendre {w1} un peu plus grand et voir ce que devient la perte.

{w1} valait 4 ; maintenant il vaut {w1:value}. La perte était 18.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Will the loss fall or rise?</source>
        <translation>La perte va-t-elle baisser ou monter ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it falls</source>
        <translation>elle baisse</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it rises</source>
        <translation>elle monte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it stays the same</source>
        <translation>elle reste la même</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{h1} grows, {w3} is positive, so the output grows, and it was too large already.</source>
        <translation>{h1} grandit, {w3} est positif, donc la sortie grandit, et elle était déjà trop grande.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The loss has risen from 18 to what is shown, for a nudge of 0.01. How much is that per unit of {w1}?</source>
        <translation>La perte est passée de 18 à ce qui est affiché, pour un changement de 0.01. Combien cela fait-il par unité de {w1} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>0.2408 divided by 0.01. The smaller the nudge, the nearer to 24: that limit is the **gradient** of {w1}.</source>
        <translation>0.2408 divisé par 0.01. Plus le changement est petit, plus on s’approche de 24 : cette limite est le **gradient** de {w1}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>They should predict the direction first: w1 larger makes h1 larger, w3 is positive, so the output rises, away from the target. Then the numbers: 10.04, 6.04, 18.24. The loss rose by 0.2408 for a nudge of 0.01. That ratio is the thing to remember: about 24.</source>
        <translation>Faire d’abord prédire le sens : un w1 plus grand rend h1 plus grand, w3 est positif, donc la sortie monte et s’éloigne de la cible. Puis les nombres : 10.04, 6.04, 18.24. La perte a monté de 0.2408 pour un changement de 0.01. C’est ce rapport qu’il faut retenir : environ 24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Four weights, four nudges?</source>
        <translation>Quatre poids, quatre changements ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1} is back at {w1:value}. A very small nudge, up and down, says {nudge_w1:value}.

To get all four gradients this way, we would need two forward passes for each weight, each time. A network with a million weights would need two million.

**Back-propagation** finds all of them in *one* pass, from the loss back to the input.</source>
        <translation>{w1} vaut de nouveau {w1:value}. Un très petit changement, vers le haut et vers le bas, donne {nudge_w1:value}.

Pour trouver ainsi les quatre gradients, il faudrait chaque fois deux passes avant par poids. Un réseau d’un million de poids en demanderait deux millions.

La **rétropropagation** les trouve tous en *une* passe, de la perte jusqu’à l’entrée.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>This is the reason why back-propagation matters: not that it is exact, but that it is cheap. Keep 24 on the board: it comes back in a few minutes.</source>
        <translation>Voilà pourquoi la rétropropagation compte : non pas parce qu’elle est exacte, mais parce qu’elle est bon marché. Garder 24 au tableau : il revient dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Begin at the loss</source>
        <translation>Commencer par la perte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First question on the way back: how much does the loss change if the *output* moves a little?

The loss is half the error squared, and the ½ was put there so that this derivative is simple: {dL_dy_hat:formula}.</source>
        <translation>Première question sur le chemin du retour : de combien change la perte si la *sortie* change un peu ?

La perte est la moitié de l’erreur au carré, et le ½ est là pour que cette dérivée soit simple : {dL_dy_hat:formula}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>It is the error itself.</source>
        <translation>C’est l’erreur elle-même.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The derivative of one half e squared is e. No more calculus than this is needed.</source>
        <translation>La dérivée d’un demi de e au carré est e. Il n’en faut pas plus en fait d’analyse.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The output weights</source>
        <translation>Les poids de sortie</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} contains {w4} times {h2}. So if {w4} moves by a little, {y_hat} moves by {h2} times that, and the loss by {dL_dy_hat} times that again. Multiply along the path: this is the **chain rule**.

The gradient of a weight is *what comes back* times *what went in*.</source>
        <translation>{y_hat} contient {w4} fois {h2}. Si {w4} change un peu, {y_hat} change de {h2} fois autant, et la perte encore de {dL_dy_hat} fois autant. On multiplie le long du chemin : c’est la **règle de la chaîne**.

Le gradient d’un poids est *ce qui revient* fois *ce qui est entré*.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h2:value} went in.</source>
        <translation>{dL_dy_hat:value} revient, {h2:value} est entré.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h1:value} went in.</source>
        <translation>{dL_dy_hat:value} revient, {h1:value} est entré.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The sentence in italics is worth saying twice. It holds for a weight on any edge of any network. Where one weight is used on several edges (shared weights, as in a convolution), its gradient is the sum over these edges.</source>
        <translation>La phrase aux mots en italique mérite d’être dite deux fois. Elle vaut pour un poids sur toute arête de tout réseau. Quand un même poids sert sur plusieurs arêtes (poids partagés, comme dans une convolution), son gradient est la somme sur ces arêtes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back to the hidden neurons</source>
        <translation>Retour aux neurones cachés</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>To reach the first weights we must pass the hidden neurons. What comes back to a neuron is what came back to the output, times the weight between.

It is the forward pass, read the other way round.</source>
        <translation>Pour atteindre les premiers poids, il faut passer par les neurones cachés. Ce qui revient à un neurone est ce qui est revenu à la sortie, fois le poids qui les sépare.

C’est la passe avant, lue dans l’autre sens.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2} = ? Mind the sign.</source>
        <translation>{dL_dh2} = ? Attention au signe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w4:value}.</source>
        <translation>{dL_dy_hat:value} fois {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w3:value}.</source>
        <translation>{dL_dy_hat:value} fois {w3:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Watch the sign: w4 is negative, so what comes back to h2 is negative. If h2 grew, the output would fall, and so would the loss.</source>
        <translation>Attention au signe : w4 est négatif, donc ce qui revient à h2 est négatif. Si h2 grandissait, la sortie baisserait, et la perte aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The input weights</source>
        <translation>Les poids d’entrée</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same rule again: what comes back to the neuron, times what went in. What went in is {x}.</source>
        <translation>Encore la même règle : ce qui revient au neurone, fois ce qui est entré. Ce qui est entré, c’est {x}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2:value} times {x:value}.</source>
        <translation>{dL_dh2:value} fois {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dw1} = ? What did the nudge say?</source>
        <translation>{dL_dw1} = ? Qu’a donné le petit changement ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh1:value} times {x:value}. The nudge said {nudge_w1:value}: they agree, and this took one pass for all four weights.</source>
        <translation>{dL_dh1:value} fois {x:value}. Le petit changement a donné {nudge_w1:value} : les deux s’accordent, et ici une seule passe a suffi pour les quatre poids.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>When 24 appears, point at the board: the nudge said so. The line under the formula says that nudge and gradient agree.</source>
        <translation>Quand 24 apparaît, montrer le tableau : le petit changement l’avait dit. La ligne sous la formule dit que les deux s’accordent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight moves **against** its gradient: {new_w1:formula}, and so do the others.

The **learning rate** {eta} = {eta:value} says how far. All four gradients were found with the old weights; only now does anything change.</source>
        <translation>Chaque poids va **contre** son gradient : {new_w1:formula}, et les autres de même.

Le **taux d’apprentissage** {eta} = {eta:value} dit de combien. Les quatre gradients ont été trouvés avec les anciens poids ; c’est seulement maintenant que quelque chose change.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which of the weights will grow?</source>
        <translation>Lequel des poids va grandir ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Only {w2} has a negative gradient, {dL_dw2:value}. The others become smaller.</source>
        <translation>Seul {w2} a un gradient négatif, {dL_dw2:value}. Les autres diminuent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the new {w1}?</source>
        <translation>Que vaut le nouveau {w1} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1:value} minus {eta:value} times {dL_dw1:value}.</source>
        <translation>{w1:value} moins {eta:value} fois {dL_dw1:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the new {w2}? Mind the sign of its gradient.</source>
        <translation>Et le nouveau {w2} ? Attention au signe de son gradient.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w2:value} minus {eta:value} times {dL_dw2:value}.</source>
        <translation>{w2:value} moins {eta:value} fois {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First ask which weights will grow. Against the gradient means: a positive gradient makes the weight smaller. The other two new weights are uncovered in turn; let them be said first.</source>
        <translation>Demander d’abord quels poids vont grandir. Contre le gradient veut dire : un gradient positif rend le poids plus petit. Les deux autres nouveaux poids sont dévoilés l’un après l’autre ; les faire dire d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the loss?</source>
        <translation>Et la perte ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same sample once more, with the new weights. The loss was {loss:value}.</source>
        <translation>Le même exemple encore une fois, avec les nouveaux poids. La perte était {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Falls or rises?</source>
        <translation>Baisse-t-elle ou monte-t-elle ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight has moved so that the loss falls, and not too far. The next number shows by how much.</source>
        <translation>Chaque poids a bougé de façon que la perte baisse, et pas trop loin. Le nombre suivant montre de combien.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The new loss is…</source>
        <translation>La nouvelle perte est…</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The error went from {error:value} to {after_error:value}, so the loss fell to {after_loss/loss:value} of what it was. That was **one step** of learning.</source>
        <translation>L’erreur est passée de {error:value} à {after_error:value}, et la perte est tombée à {after_loss/loss:value} de ce qu’elle était. C’était **un pas** d’apprentissage.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Let them guess before anything is uncovered. If there is time, let them work out the new output: 1.76 times 7.76 plus −1.18 times 6.12.</source>
        <translation>Laisser deviner avant de dévoiler quoi que ce soit. S’il reste du temps, faire calculer la nouvelle sortie : 1.76 fois 7.76 plus −1.18 fois 6.12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>Le taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One number decides whether anything is learned at all</source>
        <translation>Un nombre décide si l’on apprend quoi que ce soit</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>How far is a step?</source>
        <translation>Jusqu’où va un pas ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The gradient says in which *direction* each weight should move. The **learning rate** {eta} = {eta:value} says how *far*.

In the data, {x} lies between 1 and 100. In this step it is {x:value}, and the error is {error:value}.</source>
        <translation>Le gradient dit dans quelle *direction* chaque poids doit bouger. Le **taux d’apprentissage** {eta} = {eta:value} dit *de combien*.

Dans les données, {x} est compris entre 1 et 100. Dans ce pas il vaut {x:value}, et l’erreur est {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What will happen to the error on this sample?</source>
        <translation>Que deviendra l’erreur sur cet exemple ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it shrinks</source>
        <translation>elle diminue</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it changes its sign and shrinks</source>
        <translation>elle change de signe et diminue</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it grows</source>
        <translation>elle grandit</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied?</source>
        <translation>Par quel facteur l’erreur est-elle multipliée ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>From {error:value} to {after_error:value}: a factor of {after_error/error:value}.</source>
        <translation>De {error:value} à {after_error:value} : un facteur de {after_error/error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate looks absurdly small. Ask why it has to be: the answer comes in the fourth scene. Do not give it away.</source>
        <translation>Le taux d’apprentissage paraît ridiculement petit. Demander pourquoi il doit l’être : la réponse vient dans la quatrième scène. Ne pas la dévoiler.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times the rate</source>
        <translation>Dix fois le taux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same sample, the same weights, the same gradients. Only {eta} is ten times as large: {eta:value}.</source>
        <translation>Le même exemple, les mêmes poids, les mêmes gradients. Seul {eta} est dix fois plus grand : {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>And now?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The update overshoots.</source>
        <translation>La mise à jour va trop loin.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied this time?</source>
        <translation>Par quel facteur l’erreur est-elle multipliée cette fois ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{after_error/error:value}: it is below 0, so the update overshoots; its size is below 1, so the error shrinks.</source>
        <translation>{after_error/error:value} : c’est au-dessous de 0, donc la mise à jour dépasse la cible ; en valeur absolue c’est au-dessous de 1, donc l’erreur diminue.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes too far: the output lands on the other side of the target. Still, the error is smaller than it was.</source>
        <translation>Le pas va trop loin : la sortie tombe de l’autre côté de la cible. L’erreur est pourtant plus petite qu’avant.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Twenty times</source>
        <translation>Vingt fois</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} is now {eta:value}.

On the left there is an axis of learning rates for this step: plain where the error would shrink, striped where it would grow. It will say what it knows when the error is uncovered.</source>
        <translation>{eta} vaut maintenant {eta:value}.

À gauche se trouve un axe des taux d’apprentissage pour ce pas : uni là où l’erreur diminuerait, rayé là où elle grandirait. Il dira ce qu’il sait quand l’erreur sera découverte.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes so far beyond the target that it ends further away than it began.</source>
        <translation>Le pas va si loin au-delà de la cible qu’il finit plus loin qu’il n’avait commencé.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Here the error grows, and each step would make it grow further. Point at the axis on the left once it shows: there is a second plain stretch beyond the striped one, since the factor is a parabola in the learning rate. A curiosity, not a place to stay.</source>
        <translation>Ici l’erreur grandit, et chaque pas la ferait grandir encore. Montrer l’axe de gauche quand il apparaît : derrière la partie rayée il y en a une seconde, unie, car le facteur est une parabole en fonction du taux d’apprentissage. Une curiosité, pas un endroit où rester.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The culprit</source>
        <translation>Le coupable</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Why must {eta} be so small? Look at {w1}: {dL_dw1:formula}.

The gradient contains {x}. And when {w1} moves, the output moves by {x} times {w3} times that: {x} **again**. So the **share of the error** that a small step takes away is proportional to {x} · {x}.

From {x} = 1 to {x} = 100 it grows by a factor of 10 000. A rate that suits a small {x} is far too large for a large one.</source>
        <translation>Pourquoi {eta} doit-il être si petit ? Prenons {w1} : {dL_dw1:formula}.

Le gradient contient {x}. Et quand {w1} change, la sortie change de {x} fois {w3} fois autant : {x} **encore**. La **part de l’erreur** qu’un petit pas enlève est donc proportionnelle à {x} · {x}.

De {x} = 1 à {x} = 100, elle croît d’un facteur 10 000. Un taux qui convient à un petit {x} est bien trop grand pour un grand.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The input of another sample is three times as large. How many times as large is the share of its error that a small step takes away?</source>
        <translation>L’entrée d’un autre exemple est trois fois plus grande. Combien de fois plus grande est la part de son erreur qu’un petit pas enlève ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Per unit of the error, the gradient is 3 times as large, and so is what the weight then does to the output. (The error itself is 3 times as large, too, so the output changes 27 times as much.)</source>
        <translation>Par unité d’erreur, le gradient est 3 fois plus grand, et ce que le poids fait ensuite à la sortie l’est aussi. (L’erreur elle-même est aussi 3 fois plus grande : la sortie change donc 27 fois plus.)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>On this sample the error begins to grow above a rate of 0.00017; on the one with the largest x, 96.9, already above 0.000017. The small hollow triangle over the axis belongs to the sample whose error this step would multiply by most: at this rate none would grow, and that is the one with the smallest x, so the triangle is far to the right. The remedy in practice: scale the inputs, so that they are all about 1.</source>
        <translation>Sur cet exemple l’erreur commence à grandir au-dessus d’un taux de 0.00017 ; sur celui dont x est le plus grand, 96.9, dès 0.000017. Le petit triangle creux au-dessus de l’axe appartient à l’exemple dont ce pas multiplierait le plus l’erreur : à ce taux aucune ne grandirait, et c’est celui dont x est le plus petit ; le triangle est donc loin à droite. Le remède en pratique : mettre les entrées à l’échelle, pour qu’elles soient toutes proches de 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Far too slow</source>
        <translation>Beaucoup trop lent</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One pass over all 100 samples with {eta} = {eta:value}. The slope began at 7 and should come to {target_slope:value}.

It has come to {slope:value}. Nothing is wrong; it only takes very long.</source>
        <translation>Un passage sur les 100 exemples avec {eta} = {eta:value}. La pente était 7 au début et devrait arriver à {target_slope:value}.

Elle est arrivée à {slope:value}. Rien n’est faux ; c’est seulement très long.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>After the whole pass, how far has the slope come on its way from 7 to 2?</source>
        <translation>Après tout le passage, quel chemin la pente a-t-elle fait de 7 vers 2 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about a twentieth of the way</source>
        <translation>environ un vingtième du chemin</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about half of it</source>
        <translation>environ la moitié</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>all of it</source>
        <translation>tout le chemin</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The line in the plot is the mean loss, the dots are single samples. Ask how many passes it would take. Each pass takes away a part of what is left, at first about a twentieth, so 20 are not enough: after them the slope is 3.90. It takes 314.</source>
        <translation>La ligne du graphique est la perte moyenne, les points sont des exemples isolés. Demander combien de passages il faut. Chacun enlève une partie de ce qui reste, au début environ un vingtième, donc 20 ne suffisent pas : après eux la pente vaut 3.90. Il en faut 314.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times as fast, and ten times again</source>
        <translation>Dix fois plus vite, et encore dix fois</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Two more runs from the same start: ten times the rate, and ten times that. They are pinned, so that they can be compared.

The last one, with {eta} = {eta:value}, has come to the slope {slope:value}.</source>
        <translation>Deux autres exécutions du même départ : avec dix fois le taux, et encore dix fois. Elles sont épinglées, pour qu’on puisse les comparer.

La dernière, avec {eta} = {eta:value}, est arrivée à la pente {slope:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Each factor of ten brings the curve down sooner. It looks as if faster were always better: let somebody say so.</source>
        <translation>Chaque facteur dix fait descendre la courbe plus tôt. On dirait que plus vite est toujours mieux : laisser quelqu’un le dire.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Just right</source>
        <translation>Juste ce qu’il faut</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}: the slope is {slope:value} after one pass. The list on the right says which of the runs have learned, and after how many steps.

Some dots lie *above* those before. That is no fault of the step: the next sample may be a harder one.</source>
        <translation>{eta} = {eta:value} : la pente est {slope:value} après un passage. La liste de droite dit quelles exécutions ont appris, et après combien de pas.

Certains points sont *au-dessus* des précédents. Le pas n’y est pour rien : l’exemple suivant peut être plus difficile.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Once more ten times the rate: what will happen?</source>
        <translation>Encore une fois dix fois le taux : que va-t-il se passer ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns in two or three steps</source>
        <translation>il apprend en deux ou trois pas</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns, but not faster</source>
        <translation>il apprend, mais pas plus vite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it does not learn at all</source>
        <translation>il n’apprend rien du tout</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>It had learned after 25 steps. Ask for a prediction before you go on: ten times as fast again?</source>
        <translation>Il avait appris après 25 pas. Demander une prédiction avant de continuer : encore dix fois plus vite ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Too fast</source>
        <translation>Trop vite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}. The first step still made its error smaller. But the next sample has a larger {x}, and there the same rate makes the error **grow**. At step {step:value} the slope is {slope:value}.

A few steps later the numbers are too large for a computer. The run ends there: this is **overflow**. In a program that does not look, it is where the loss becomes `nan`.</source>
        <translation>{eta} = {eta:value}. Le premier pas a encore réduit son erreur. Mais l’exemple suivant a un {x} plus grand, et là le même taux fait **grandir** l’erreur. Au pas {step:value} la pente est {slope:value}.

Quelques pas plus loin, les nombres sont trop grands pour un ordinateur. L’exécution s’arrête là : c’est le **dépassement**. Dans un programme qui ne regarde pas, c’est là que la perte devient `nan`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The run ends at step 8. Step through it with the right arrow if there is time: error, gradients and weights take turns in making each other larger.</source>
        <translation>L’exécution finit au pas 8. S’il reste du temps, la parcourir avec la flèche droite : erreur, gradients et poids se font grandir tour à tour.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>All rates at once</source>
        <translation>Tous les taux à la fois</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same network, trained with more than a thousand learning rates: after how many steps it learns, or that it overflows.

Far to the left nothing is learned within 2 000 steps. Then it learns sooner and sooner. Then, within less than a factor of ten of the best rates, it does not learn at all.</source>
        <translation>Le même réseau, entraîné avec plus de mille taux d’apprentissage : après combien de pas il apprend, ou s’il y a dépassement de capacité.

Tout à gauche, rien n’est appris en 2 000 pas. Puis il apprend de plus en plus tôt. Puis, à moins d’un facteur dix des meilleurs taux, il n’apprend plus rien du tout.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Click a place on the axis and try that rate; the next key comes back here. Let them find the rate that learns in the fewest steps, and see how near it is to the cliff.</source>
        <translation>Cliquer un endroit de l’axe et essayer ce taux ; la touche suivante revient ici. Faire chercher le taux qui apprend en le moins de pas, et voir comme il est près du précipice.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What to take home</source>
        <translation>Ce qu’il faut retenir</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>- Too small: right, but slow.
- Too large: each step undoes more than it mends, and the numbers overflow.
- How large is too large depends on the data: here on {x} squared.
- When a network does not learn, change the learning rate by a factor of ten **first**.</source>
        <translation>- Trop petit : juste, mais lent.
- Trop grand : chaque pas abîme plus qu’il ne répare, et les nombres dépassent.
- À partir d’où c’est trop grand dépend des données : ici de {x} au carré.
- Quand un réseau n’apprend pas, changer **d’abord** le taux d’apprentissage d’un facteur dix.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The notebook that this comes from says: try a different learning rate if the model is not working. Now they know why.</source>
        <translation>Le notebook d’où vient tout ceci dit : essayer un autre taux d’apprentissage si le modèle ne marche pas. On sait maintenant pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new?</source>
        <translation>Anciens poids ou nouveaux ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>A small shortcut, and how to find out that it is wrong</source>
        <translation>Un petit raccourci, et comment découvrir qu’il est faux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The gradients of {w4} and {w3} are known: {dL_dw4:value} and {dL_dw3:value}. The next ones need {w4} and {w3} themselves, to go back to the hidden neurons.

Should we update {w4} and {w3} **now**, or wait until all four gradients are known?</source>
        <translation>Les gradients de {w4} et {w3} sont connus : {dL_dw4:value} et {dL_dw3:value}. Les suivants ont besoin de {w4} et {w3} eux-mêmes, pour revenir aux neurones cachés.

Faut-il mettre à jour {w4} et {w3} **maintenant**, ou attendre que les quatre gradients soient connus ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Update at once, or wait?</source>
        <translation>Mettre à jour tout de suite, ou attendre ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Keep your answer. We shall try both, and let the loss itself decide.</source>
        <translation>Chacun garde sa réponse. Nous allons essayer les deux, et laisser la perte elle-même décider.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Take a vote and write it down. Many programs written by beginners update at once, because the line of code stands there so naturally. The notebook that this program comes from does.</source>
        <translation>Faire voter et noter le résultat. Beaucoup de programmes de débutants mettent à jour tout de suite, parce que la ligne de code se place là si naturellement. Le notebook d’où vient ce programme le fait.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>First: wait</source>
        <translation>D’abord : attendre</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>All weights are still old: {w4} = {w4:value}. Go back to {h2} with it, and then on to {w2}.</source>
        <translation>Tous les poids sont encore les anciens : {w4} = {w4:value}. Revenir avec lui à {h2}, puis aller jusqu’à {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2}?</source>
        <translation>Qu’est-ce qui revient à {h2} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the old {w4}, {w4:value}.</source>
        <translation>{dL_dy_hat:value} fois l’ancien {w4}, {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>And the gradient of {w2}?</source>
        <translation>Et le gradient de {w2} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The other hidden neuron comes between; its gradient is shown without a question. Write the result for w2 on the board: −12.</source>
        <translation>L’autre neurone caché vient entre les deux ; son gradient est montré sans question. Écrire au tableau le résultat pour w2 : −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Now: at once</source>
        <translation>Maintenant : tout de suite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The same step under another rule: each weight is updated as soon as its gradient is known.

The gradient of {w4} is the same, {dL_dw4:value}, since nothing has changed before it. The learning rate is {eta:value}.</source>
        <translation>Le même pas sous une autre règle : chaque poids est mis à jour dès que son gradient est connu.

Le gradient de {w4} est le même, {dL_dw4:value}, puisque rien n’a changé avant lui. Le taux d’apprentissage est {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the new {w4}?</source>
        <translation>Que vaut le nouveau {w4} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The old one minus {eta:value} times {dL_dw4:value}.</source>
        <translation>L’ancien moins {eta:value} fois {dL_dw4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The row of phases has changed: each gradient is followed by its update. This is how the notebook's code reads.</source>
        <translation>La rangée des phases a changé : chaque gradient est suivi de sa mise à jour. C’est ainsi que se lit le code du notebook.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Back with the new weight</source>
        <translation>Retour avec le nouveau poids</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{w4} is {new_w4:value} by now, and the way back to {h2} leads through it. The error is still the one that the **old** weights made.</source>
        <translation>{w4} vaut maintenant {new_w4:value}, et le chemin du retour vers {h2} passe par lui. L’erreur est encore celle qu’ont faite les **anciens** poids.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2} now?</source>
        <translation>Qu’est-ce qui revient à {h2} maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the new weight, {new_w4:value}.</source>
        <translation>{dL_dy_hat:value} fois le nouveau poids, {new_w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dh2:value} times {x:value}. With the old weight it was −12.</source>
        <translation>{dL_dh2:value} fois {x:value}. Avec l’ancien poids c’était −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>One factor of the product comes from before the update, the other from after it. Let them say what they would expect the gradient of w2 to be before they work it out.</source>
        <translation>Un facteur du produit vient d’avant la mise à jour et l’autre d’après. Faire dire quel gradient de w2 on attend avant de le calculer.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Ask the loss</source>
        <translation>Demander à la perte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>−12 or {dL_dw2:value}? We need not argue. A gradient says how much the loss changes if {w2} moves a little. So **nudge** {w2}, and look.</source>
        <translation>−12 ou {dL_dw2:value} ? Inutile de discuter. Un gradient dit de combien change la perte si {w2} change un peu. Donc **changeons un peu** {w2}, et regardons.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What will the nudge say?</source>
        <translation>Que va donner le petit changement ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The loss changes by {nudge_w2:value} per unit of {w2}. Only the old weights agree with that.</source>
        <translation>La perte change de {nudge_w2:value} par unité de {w2}. Seuls les anciens poids s’accordent avec cela.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The nudge is made at the weights with which the step began: that is where the loss was measured. It shows the gradient at this one point; such a gradient check can be made for any network, of any size.</source>
        <translation>Le petit changement se fait aux poids avec lesquels le pas a commencé : c’est là que la perte a été mesurée. Il montre le gradient en ce seul point ; une telle vérification du gradient peut se faire pour tout réseau, de toute taille.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>But it learns!</source>
        <translation>Mais il apprend !</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does the shortcut do harm? All four weights are updated now, two of them by gradients that are wrong. The loss was {loss:value}.</source>
        <translation>Le raccourci fait-il du mal ? Les quatre poids sont maintenant à jour, deux d’entre eux par des gradients faux. La perte était {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two of the gradients are wrong in size, but all four are right in sign.</source>
        <translation>Deux des gradients sont faux en taille, mais tous les quatre sont justes en signe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the loss afterwards?</source>
        <translation>Que vaut la perte ensuite ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{after_loss:value}. When we waited it was 2.967: hardly a difference.</source>
        <translation>{after_loss:value}. En attendant, elle était de 2.967 : presque aucune différence.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>This is the point of the lesson: the loss falls all the same. Whoever looks at the loss alone will never notice.</source>
        <translation>C’est là tout le sujet de la leçon : la perte baisse quand même. Qui ne regarde que la perte ne s’en apercevra jamais.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Both ways, over a whole run</source>
        <translation>Deux façons, toute une exécution</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>after waiting</source>
        <translation>après avoir attendu</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two runs from the same start, on the same data, one with each rule. **Both learn** y = 2x. Here the wrong gradients even learn sooner.

With a small learning rate, old and new weights are nearly the same, and so are the gradients. The larger the step, the more they differ.</source>
        <translation>Deux exécutions à partir du même départ, sur les mêmes données, une avec chaque règle. **Les deux apprennent** y = 2x. Ici les gradients faux apprennent même plus tôt.

Avec un petit taux d’apprentissage, anciens et nouveaux poids sont presque les mêmes, et les gradients aussi. Plus le pas est grand, plus ils diffèrent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does a falling loss prove that the gradients are right?</source>
        <translation>Une perte qui baisse prouve-t-elle que les gradients sont justes ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>It only shows that the steps lead downhill. A nudge shows more: whether a gradient is right at one point. It proves nothing about the others.</source>
        <translation>Elle montre seulement que les pas descendent la pente. Un petit changement montre plus : si un gradient est juste en un point. Il ne prouve rien pour les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The list on the right says after how many steps each had learned. That the wrong one is quicker here is luck: its first two steps are both smaller, so it overshoots less: from the slope 7 it comes to 1.664, the right one to 1.113, and the target is 2.</source>
        <translation>La liste de droite dit après combien de pas chacune avait appris. Que la fausse soit ici plus rapide est une chance : ses deux premiers pas sont plus petits, elle dépasse donc moins la cible : de la pente 7 elle arrive à 1.664, la juste à 1.113, et la cible est 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old</source>
        <translation>Les anciens</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>**Old.** A gradient belongs to *one* point: the weights with which the loss was computed. All four are found there, and only then does anything move.

Whoever updates at once mixes two points, and follows the gradient of neither.</source>
        <translation>**Les anciens.** Un gradient appartient à *un* point : les poids avec lesquels la perte a été calculée. Les quatre se trouvent là, et c’est seulement ensuite que quelque chose bouge.

Qui met à jour tout de suite mélange deux points, et ne suit le gradient d’aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Go back to the vote from the beginning. In code: compute all gradients, keep them in variables, then update.</source>
        <translation>Revenir au vote du début. En code : calculer tous les gradients, les garder dans des variables, puis mettre à jour.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook, exactly as it ran</source>
        <translation>Le notebook, exactement tel qu’il a tourné</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A program that learns, with gradients that are wrong</source>
        <translation>Un programme qui apprend, avec des gradients faux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>It works</source>
        <translation>Ça marche</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody wrote this network in a notebook, trained it and printed the outputs. This is that run, number by number.

After {step:value} steps the slope is {slope:value}. The predictions came out right to many digits.</source>
        <translation>Quelqu’un a écrit ce réseau dans un notebook, l’a entraîné et a imprimé les sorties. Voici cette exécution, nombre par nombre.

Après {step:value} pas la pente est {slope:value}. Les prédictions étaient justes à beaucoup de chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The loss falls quickly, and the predictions are right. Are the gradients right?</source>
        <translation>La perte baisse vite, et les prédictions sont justes. Les gradients le sont-ils ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So it seems. Let us look at the very first step.</source>
        <translation>On le dirait. Regardons le tout premier pas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook is real, and what is shown here agrees with what it printed in all 21 steps, the outputs to 15 digits. Ask the class what they would conclude.</source>
        <translation>Le notebook est réel, et ce qui est montré ici s’accorde avec ce qu’il a imprimé dans les 21 pas, les sorties à 15 chiffres. Demander à la classe ce qu’elle en conclurait.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The first step</source>
        <translation>Le premier pas</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>This is what the notebook used as the gradient of {w2}: {dL_dw2:value}.

A nudge of {w2} shows what the loss really does.</source>
        <translation>Voici ce que le notebook a pris pour gradient de {w2} : {dL_dw2:value}.

Un petit changement de {w2} montre ce que la perte fait vraiment.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Error {error:value}, {w4} = {w4:value} before the step, {x} = {x:value}. What should the gradient of {w2} be?</source>
        <translation>Erreur {error:value}, {w4} = {w4:value} avant le pas, {x} = {x:value}. Que devrait être le gradient de {w2} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. The notebook used {dL_dw2/nudge_w2:value} times that.</source>
        <translation>Le petit changement donne {nudge_w2:value}. Le notebook a pris {dL_dw2/nudge_w2:value} fois cela.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Let them work out the right gradient from the diagram: what comes back to the output, 156.2, times the old w4, 2, times x, 31.24.</source>
        <translation>Faire calculer le bon gradient d’après le réseau : ce qui revient à la sortie, 156.2, fois l’ancien w4, 2, fois x, 31.24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>One mistake we know</source>
        <translation>Une faute que nous connaissons</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook updates {w4} before it goes back through it: the shortcut from the lesson before. But that makes little difference.

With that mistake **alone**, the gradient of {w2} is {dL_dw2:value}. The nudge says {nudge_w2:value}. So there must be another mistake, and a larger one.</source>
        <translation>Le notebook met à jour {w4} avant de revenir par lui : c’est le raccourci de la leçon précédente. Mais cela change peu de chose.

Avec cette faute **seule**, le gradient de {w2} est {dL_dw2:value}. Le petit changement donne {nudge_w2:value}. Il doit donc y avoir une autre faute, et plus grande.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>If the class has not had the lesson on old and new weights: the rule here uses the new w4 where the old one belongs, which is wrong by a few per cent.</source>
        <translation>Si la classe n’a pas eu la leçon sur les anciens et les nouveaux poids : la règle utilise ici le nouveau w4 là où il faut l’ancien, ce qui est faux de quelques pour cent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A gradient is *what comes back* times *what went in*. Here {dL_dh2:value} comes back to {h2}, and the gradient was {dL_dw2:value}.</source>
        <translation>Un gradient est *ce qui revient* fois *ce qui est entré*. Ici {dL_dh2:value} revient à {h2}, et le gradient était {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So what did the notebook take for what went in?</source>
        <translation>Qu’est-ce que le notebook a donc pris pour ce qui est entré ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>{dL_dw2:value} divided by {dL_dh2:value} is {dL_dw2/dL_dh2:value}. But the input was {x:value}.</source>
        <translation>{dL_dw2:value} divisé par {dL_dh2:value} donne {dL_dw2/dL_dh2:value}. Mais l’entrée était {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Divide: 29 416 by 297.1. Only then compare with the input that the diagram shows.</source>
        <translation>Diviser : 29 416 par 297.1. Ne comparer qu’ensuite avec l’entrée que montre le réseau.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Another sample</source>
        <translation>Un autre exemple</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The next sample: {x} = {x:value}, and {dL_dh2:value} comes back to {h2}.</source>
        <translation>L’exemple suivant : {x} = {x:value}, et {dL_dh2:value} revient à {h2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What will the notebook's gradient of {w2} be?</source>
        <translation>Que sera le gradient de {w2} dans le notebook ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>99 times what comes back. The ratio is **always** {dL_dw2/dL_dh2:value}, whatever the input is.</source>
        <translation>99 fois ce qui revient. Le rapport est **toujours** {dL_dw2/dL_dh2:value}, quelle que soit l’entrée.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody will suspect by now that it is the same number again. Let them compute the gradient on that suspicion.</source>
        <translation>Quelqu’un soupçonnera maintenant que c’est encore le même nombre. Faire calculer le gradient sur ce soupçon.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Find the loop</source>
        <translation>Trouver la boucle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where does 99 come from? These are lines of the notebook, in their order:

1. `for i in range(100):` draws the samples, at the top of the notebook.
2. `i = [x]` stands in `forward_propogation`, which uses `i` as the input.
3. `error_w2 = loss*self.w4*i` stands in `backward_propogation`.</source>
        <translation>D’où vient 99 ? Voici des lignes du notebook, dans leur ordre :

1. `for i in range(100):` tire les exemples, tout en haut du notebook.
2. `i = [x]` se trouve dans `forward_propogation`, qui prend `i` comme entrée.
3. `error_w2 = loss*self.w4*i` se trouve dans `backward_propogation`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is `i` in the third line?</source>
        <translation>Qu’est-ce que `i` dans la troisième ligne ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>the input x</source>
        <translation>l’entrée x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>an error: there is no i</source>
        <translation>une erreur : il n’y a pas de i</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The last value of the loop in the first line. The `i` of the second line is local to its function; the third line sees the **global** one. That is why the code looks right.</source>
        <translation>La dernière valeur de la boucle de la première ligne. Le `i` de la deuxième ligne est local à sa fonction ; la troisième ligne voit le **global**. Voilà pourquoi le code a l’air juste.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Give them time. A name that is assigned in a function is local to it: the i of the forward pass is gone when that function returns. In the backward pass nothing assigns i, so Python looks outside, and finds what the loop at the top has left behind.</source>
        <translation>Laisser du temps. Un nom auquel on affecte quelque chose dans une fonction lui est local : le i de la passe avant disparaît quand cette fonction se termine. Dans la passe arrière rien n’affecte i, donc Python cherche au-dehors, et trouve ce que la boucle du haut a laissé.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Faster, though wrong</source>
        <translation>Plus vite, quoique faux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with x</source>
        <translation>avec x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with 99</source>
        <translation>avec 99</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The same run with {x} and with 99, both pinned. The wrong one learned **sooner**.

Every {x} lies between 1 and 100. So 99 has the right sign and is only too large: it acts as a larger learning rate for {w1} and {w2}, and here a larger one does no harm.</source>
        <translation>La même exécution avec {x} et avec 99, toutes deux épinglées. La fausse a appris **plus tôt**.

Chaque {x} est compris entre 1 et 100. Donc 99 a le bon signe et n’est que trop grand : il agit comme un taux d’apprentissage plus grand pour {w1} et {w2}, et ici un plus grand ne fait pas de mal.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The list says after how many steps each had learned. This is why the mistake was never noticed: everything that was looked at got better.</source>
        <translation>La liste dit après combien de pas chacune avait appris. Voilà pourquoi la faute n’a jamais été remarquée : tout ce qu’on regardait s’améliorait.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where it would fail</source>
        <translation>Où cela échouerait</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Change one thing: let the input be negative, {x} = {x:value}. The notebook still takes 99, and calls {dL_dw2:value} the gradient of {w2}.</source>
        <translation>Ne changer qu’une chose : rendre l’entrée négative, {x} = {x:value}. Le notebook prend toujours 99, et appelle {dL_dw2:value} le gradient de {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is wrong with it now?</source>
        <translation>Qu’a-t-il de faux maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>only its size</source>
        <translation>seulement sa taille</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>its sign</source>
        <translation>son signe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. With a negative input the notebook goes **uphill**.</source>
        <translation>Le petit changement donne {nudge_w2:value}. Avec une entrée négative le notebook **remonte la pente**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Now the mistake becomes dangerous: w1 and w2 move in the wrong direction for every negative input. Whether it still learns depends on luck.</source>
        <translation>Maintenant le bug se fait sentir : pour chaque entrée négative, w1 et w2 vont dans le mauvais sens. Si le réseau apprend quand même, c’est par chance.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>- A falling loss does **not** prove that the gradients are right.
- A nudge shows it **at one point**, by two forward passes and one line of code: here gradient and nudge agree. It does not prove it everywhere.
- Whenever you write gradients yourself, check a few of them by nudges, at several points.</source>
        <translation>- Une perte qui baisse ne prouve **pas** que les gradients sont justes.
- Un petit changement le montre **en un point**, avec deux passes avant et une ligne de code : ici gradient et changement s’accordent. Il ne le prouve pas partout.
- Quand on programme des gradients, toujours en vérifier quelques-uns par de petits changements, en plusieurs points.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The line under the formula is the check. It is there at every gradient of every step of this program. One point is not enough: for an input of 99 the 99 would not have shown.</source>
        <translation>La ligne sous la formule est cette vérification. Elle est là à chaque gradient de chaque pas de ce programme. Un seul point ne suffit pas : pour une entrée de 99, le 99 ne se serait pas vu.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights, same function</source>
        <translation>Autres poids, même fonction</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The valley, symmetry, the zeros, and why x = 1000 works</source>
        <translation>La vallée, la symétrie, les zéros, et pourquoi x = 1000 marche</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The surface of the loss</source>
        <translation>La surface de la perte</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network computes {y_hat} = slope · {x}, and the slope is the sum of two products: {w1} · {w3} and {w2} · {w4}. The plot has one of them on each axis; its colour is the mean loss.

Now the products are {w1:value} · {w3:value} and {w2:value} · {w4:value}.</source>
        <translation>Le réseau calcule {y_hat} = pente · {x}, et la pente est la somme de deux produits : {w1} · {w3} et {w2} · {w4}. Le graphique en a un sur chaque axe ; sa couleur est la perte moyenne.

Les produits sont maintenant {w1:value} · {w3:value} et {w2:value} · {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Where is the loss 0?</source>
        <translation>Où la perte vaut-elle 0 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>at one point</source>
        <translation>en un point</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a straight line</source>
        <translation>sur une droite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a circle</source>
        <translation>sur un cercle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Wherever the two products add up to {target_slope:value}. We call this line the **valley**.</source>
        <translation>Partout où la somme des deux produits est {target_slope:value}. Nous appelons cette droite la **vallée**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Let them read the picture: where is the network now, where is the loss small? The line of least loss is where the two products add up to 2.</source>
        <translation>Faire lire l’image : où est le réseau maintenant, où la perte est-elle petite ? La ligne de moindre perte est là où la somme des deux produits est 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Down into the valley</source>
        <translation>Descendre dans la vallée</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Thirty steps of training. The path leads down into the valley and stays there: the slope is {slope:value}.

The weights are now {w1:value}, {w2:value}, {w3:value} and {w4:value}. Nothing about y = 2x asks for just these.</source>
        <translation>Trente pas d’entraînement. Le chemin descend dans la vallée et y reste : la pente est {slope:value}.

Les poids sont maintenant {w1:value}, {w2:value}, {w3:value} et {w4:value}. Rien dans y = 2x n’exige justement ceux-là.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The first steps are so large that the path crosses the valley and comes back. It ends on the floor: there the gradients are 0, and the weights no longer change.</source>
        <translation>Les premiers pas sont si grands que le chemin traverse la vallée et revient. Il finit au fond : là les gradients valent 0, et les poids ne changent plus.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Another start, another end</source>
        <translation>Un autre départ, une autre arrivée</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>from 1, 2, 3, 2</source>
        <translation>depuis 1, 2, 3, 2</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>A second run starts from 3, 1, 1 and 4: the slope is 7 as well, the same function. It ends at {w1:value}, {w2:value}, {w3:value} and {w4:value}.

The slope there is {slope:value}. **Different weights, the same function**: no input can tell the two networks apart.</source>
        <translation>Une deuxième exécution part de 3, 1, 1 et 4 : la pente est aussi 7, c’est la même fonction. Elle finit à {w1:value}, {w2:value}, {w3:value} et {w4:value}.

La pente y est {slope:value}. **D’autres poids, la même fonction** : aucune entrée ne peut distinguer les deux réseaux.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How many different sets of four weights compute y = 2x?</source>
        <translation>Combien de jeux différents de quatre poids calculent y = 2x ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a few</source>
        <translation>quelques-uns</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>infinitely many</source>
        <translation>une infinité</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Choose three of the four as you like, none of them 0, and the last can be chosen so that the slope is 2.</source>
        <translation>En choisir trois sur les quatre à volonté, aucun d’eux égal à 0 ; le dernier peut alors être choisi pour que la pente soit 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>If two people train the same network from different starts, they will not get the same weights. That is no mistake, and it is so in large networks too. From the same start, with the same samples in the same order, they do get the same.</source>
        <translation>Si deux personnes entraînent le même réseau à partir de départs différents, elles n’obtiendront pas les mêmes poids. Ce n’est pas une faute, et il en va de même dans les grands réseaux. À partir du même départ, avec les mêmes exemples dans le même ordre, elles obtiennent les mêmes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What training leaves alone</source>
        <translation>Ce que l’entraînement laisse en paix</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What decides *where* in the valley a run ends? Two numbers hardly change in training: {w1} · {w1} − {w3} · {w3}, and {w2} · {w2} − {w4} · {w4}.

So a run slides along a curve on which both are nearly fixed, and ends where that curve meets the valley.</source>
        <translation>Qu’est-ce qui décide *où*, dans la vallée, une exécution finit ? Deux nombres changent à peine à l’entraînement : {w1} · {w1} − {w3} · {w3}, et {w2} · {w2} − {w4} · {w4}.

Une exécution glisse donc le long d’une courbe où tous deux sont presque fixes, et finit là où cette courbe rencontre la vallée.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The smaller the learning rate, the less they change. Here the first steps are large, and so one of them moves from −8 to −7; the other is 0 exactly, since w2 and w4 begin alike and stay alike.</source>
        <translation>Plus le taux d’apprentissage est petit, moins ils changent. Ici les premiers pas sont grands, et l’un d’eux passe donc de −8 à −7 ; l’autre vaut exactement 0, puisque w2 et w4 commencent égaux et le restent.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins</source>
        <translation>Jumeaux</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Now both hidden neurons begin alike: {w1} = {w2} = {w1:value} and {w3} = {w4} = {w3:value}.

The gradient of {w2} is {dL_dw2:value}.</source>
        <translation>Maintenant les deux neurones cachés commencent pareils : {w1} = {w2} = {w1:value} et {w3} = {w4} = {w3:value}.

Le gradient de {w2} est {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w1}?</source>
        <translation>Quel est le gradient de {w1} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The same: both paths carry the same numbers, forward and back.</source>
        <translation>Le même : les deux chemins portent les mêmes nombres, à l’aller et au retour.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>No calculation is needed: the two paths are the same in every respect.</source>
        <translation>Aucun calcul n’est nécessaire : les deux chemins sont les mêmes à tous égards.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins for ever</source>
        <translation>Jumeaux pour toujours</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Fifty steps later: {w1:value} and {w2:value}, {w3:value} and {w4:value}. Equal gradients keep equal weights equal, to the last digit.

It learns, but two neurons do the work of one. This is why networks start from **random** weights: to break the symmetry.</source>
        <translation>Cinquante pas plus tard : {w1:value} et {w2:value}, {w3:value} et {w4:value}. Des gradients égaux gardent égaux des poids égaux, jusqu’au dernier chiffre.

Il apprend, mais deux neurones font le travail d’un seul. Voilà pourquoi les réseaux commencent par des poids **aléatoires** : pour rompre la symétrie.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Press A to see all seventeen digits. In a large network that started so, a layer of a thousand neurons would be worth one.</source>
        <translation>Appuyer sur A pour voir les dix-sept chiffres. Dans un grand réseau qui commencerait ainsi, une couche de mille neurones n’en vaudrait qu’un.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The zeros that never learn</source>
        <translation>Les zéros qui n’apprennent jamais</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Going further: all weights are 0. The output is {y_hat:value}, the error {error:value}, so there is much to learn.</source>
        <translation>Allons plus loin : tous les poids valent 0. La sortie est {y_hat:value}, l’erreur {error:value}, il y a donc beaucoup à apprendre.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w4}?</source>
        <translation>Quel est le gradient de {w4} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What came in from {h2} is 0.</source>
        <translation>Ce qui est entré depuis {h2} vaut 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>And that of {w1}?</source>
        <translation>Et celui de {w1} ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What comes back through {w3} is 0. **All four are 0: nothing ever moves.**</source>
        <translation>Ce qui revient par {w3} vaut 0. **Les quatre valent 0 : rien ne bouge jamais.**</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Would it learn if only {w1} and {w2} were 0?</source>
        <translation>Apprendrait-il si seuls {w1} et {w2} valaient 0 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Then something comes back through {w3} and {w4}: {w1} and {w2} move in the first step, and from then on all four do.</source>
        <translation>Alors quelque chose revient par {w3} et {w4} : {w1} et {w2} bougent au premier pas, et dès lors tous les quatre.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What went in to the last weights is 0, since the first weights are 0. What comes back to the first is 0, since the last are 0. Each layer waits for the other.</source>
        <translation>Ce qui est entré dans les derniers poids vaut 0, puisque les premiers poids valent 0. Ce qui revient aux premiers vaut 0, puisque les derniers valent 0. Chaque couche attend l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Far outside</source>
        <translation>Loin dehors</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network has learned from inputs up to 100. Here it is asked about inputs up to **1000**, ten times as far out, after ten steps, with slope {slope:value}.</source>
        <translation>Le réseau a appris sur des entrées jusqu’à 100. Ici on l’interroge sur des entrées jusqu’à **1000**, dix fois plus loin, après dix pas, avec la pente {slope:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How large is the error at x = 1000, in proportion to the target, compared with that at x = 10?</source>
        <translation>Quelle est l’erreur en x = 1000, en proportion de la cible, comparée à celle en x = 10 ?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>ten times as large</source>
        <translation>dix fois plus grande</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a hundred times as large</source>
        <translation>cent fois plus grande</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The graph of the network is a line through 0, and so is that of the true function. So the error is the same share of the target everywhere.</source>
        <translation>Le graphe du réseau est une droite passant par 0, et celui de la vraie fonction aussi. L’erreur est donc partout la même part de la cible.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>These are the notebook's own 26 test inputs. In most networks such questions go badly wrong: what a network learns, it learns where the data are.</source>
        <translation>Ce sont les 26 entrées de test du notebook lui-même. Dans la plupart des réseaux, de telles questions tournent mal : ce qu’un réseau apprend, il l’apprend là où sont les données.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>- Many weights compute the same function; training finds one of them, and the start decides which.
- Neurons that begin alike stay alike; weights that begin at 0 may never move. So: start at random.
- x = 1000 works because the network can only draw a line through 0, and the graph of the true function is one, too. That is luck of the example, not a rule.</source>
        <translation>- Beaucoup de poids calculent la même fonction ; l’entraînement en trouve un jeu, et le départ décide lequel.
- Des neurones qui commencent pareils le restent ; des poids qui commencent à 0 peuvent ne jamais bouger. Donc : commencer au hasard.
- x = 1000 marche parce que le réseau ne peut tracer qu’une droite passant par 0, et que le graphe de la vraie fonction en est une aussi. C’est la chance de l’exemple, pas une règle.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Close with the question what a network with an activation function would do at x = 1000. There is no reason why it should be right.</source>
        <translation>Finir par la question de ce que ferait en x = 1000 un réseau avec fonction d’activation. Il n’y a aucune raison pour qu’il ait juste.</translation>
    </message>
</context>
</TS>
