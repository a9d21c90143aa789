<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Lo que calcula la red</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights, one number: the slope</source>
        <translation>Cuatro pesos, un número: la pendiente</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Four weights</source>
        <translation>Cuatro pesos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One **input**, two **hidden neurons**, one **output**. Each edge carries a **weight** and multiplies what passes along it. Each neuron adds what arrives.

That is all. There is no bias and no activation function; we shall ask why.

The input is {x} = {x:value}. The **target** is {y} = {y:value}: what the output ought to be. Nobody has told the network so yet.</source>
        <translation>Una **entrada**, dos **neuronas ocultas**, una **salida**. Cada arista lleva un **peso** y multiplica por él lo que pasa. Cada neurona suma lo que le llega.

Eso es todo. No hay sesgo ni función de activación; ya veremos por qué.

La entrada es {x} = {x:value}. El **objetivo** es {y} = {y:value}: lo que debería salir. A la red nadie se lo ha dicho todavía.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>How many numbers does this network have to learn?</source>
        <translation>¿Cuántos números tiene que aprender esta red?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>One weight on each edge: {w1}, {w2}, {w3} and {w4}.</source>
        <translation>Un peso en cada arista: {w1}, {w2}, {w3} y {w4}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Let the class find the words first: which circles are neurons, which boxes are weights. The target stands below the loss, on the right. Do not explain learning yet: this lesson is about what the network computes before it learns anything.</source>
        <translation>Primero, que la clase encuentre las palabras: qué círculos son neuronas y qué recuadros son pesos. El objetivo está a la derecha, debajo de la pérdida. No explicar todavía el aprendizaje: esta lección trata de lo que calcula la red antes de aprender nada.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The forward pass</source>
        <translation>La propagación hacia adelante</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Values travel from left to right: the **forward pass**. Work out each number before it is shown.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</source>
        <translation>Los valores viajan de izquierda a derecha: es la **propagación hacia adelante**. Calcular cada número antes de que aparezca.

- {h1:formula}
- {h2:formula}
- {y_hat:formula}</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The first hidden neuron: what is {h1}?</source>
        <translation>La primera neurona oculta: ¿cuánto vale {h1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {x:value}.</source>
        <translation>{w1:value} por {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The second: what is {h2}?</source>
        <translation>La segunda: ¿cuánto vale {h2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w2:value} times {x:value}.</source>
        <translation>{w2:value} por {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>And the output {y_hat}?</source>
        <translation>¿Y la salida {y_hat}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w3:value} times {h1:value}, plus {w4:value} times {h2:value}.</source>
        <translation>{w3:value} por {h1:value}, más {w4:value} por {h2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask for each number before you go on; the clicker goes on to the next phase, then uncovers its number. If somebody says 30 for the output, they have added the two hidden values and forgotten the output weights.</source>
        <translation>Preguntar cada número antes de seguir; el mando pasa a la fase siguiente y luego destapa su número. Quien diga 30 para la salida ha sumado los dos valores ocultos y ha olvidado los pesos de salida.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Seven times x</source>
        <translation>Siete por x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The output is {y_hat:value} and the input {x:value}. Divide one by the other.

The result is no accident. Along the upper path {x} is multiplied by {w1} and then by {w3}; along the lower one by {w2} and then by {w4}. The output adds both paths. So whatever {x} is, the network multiplies it by **one number**: {w1} times {w3} plus {w2} times {w4}. We call it the **slope**: the graph of {y_hat} against {x} is a straight line through 0, and this number is its slope.</source>
        <translation>La salida es {y_hat:value} y la entrada {x:value}. Divídase una por otra.

El resultado no es casualidad. Por el camino de arriba, {x} se multiplica por {w1} y luego por {w3}; por el de abajo, por {w2} y luego por {w4}. La salida suma los dos caminos. Así que, valga lo que valga {x}, la red la multiplica por **un solo número**: {w1} por {w3} más {w2} por {w4}. A ese número lo llamamos la **pendiente**: la gráfica de {y_hat} frente a {x} es una recta que pasa por 0, y ese número es su pendiente.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope of this network?</source>
        <translation>¿Cuál es la pendiente de esta red?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}.</source>
        <translation>{w1:value} por {w3:value}, más {w2:value} por {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The header shows the slope once it is uncovered. Write w1 w3 + w2 w4 on the board and put the numbers in: 1·3 + 2·2.</source>
        <translation>La cabecera muestra la pendiente en cuanto se destapa. Escribir w1 w3 + w2 w4 en la pizarra y poner los números: 1·3 + 2·2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Another input</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are the same; the input is now {x} = {x:value}.

Predict the output **without** working out the hidden neurons.</source>
        <translation>Los pesos son los mismos; la entrada es ahora {x} = {x:value}.

Predecir la salida **sin** calcular las neuronas ocultas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} now?</source>
        <translation>¿Cuánto vale {y_hat} ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The slope {slope:value} times {x:value}. The hidden neurons need not be known.</source>
        <translation>La pendiente {slope:value} por {x:value}. Las neuronas ocultas no hacen falta.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Everybody should answer this one at once. If somebody needs the hidden values, go back one scene: there is only one number to know.</source>
        <translation>Esta deberían contestarla todos al momento. Si alguien necesita los valores ocultos, volver una escena atrás: solo hay un número que saber.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The line</source>
        <translation>La recta</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The plot shows the output for every input at once: a line through 0 with slope {slope:value}.

The other line is the **target**: it has slope {target_slope:value}. To learn means to turn the first line into the second.</source>
        <translation>El gráfico muestra la salida para todas las entradas a la vez: una recta que pasa por 0 con pendiente {slope:value}.

La otra recta es el **objetivo**: su pendiente es {target_slope:value}. Aprender es convertir la primera recta en la segunda.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Where do the two lines meet, whatever the weights?</source>
        <translation>¿Dónde se cortan las dos rectas, sean cuales sean los pesos?</translation>
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
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 both neurons are 0, and so is the output.</source>
        <translation>En {x} = 0 las dos neuronas valen 0, y la salida también.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Point at the gap between the two lines: it grows with x. That matters in the lesson about the learning rate.</source>
        <translation>Señalar el hueco entre las dos rectas: crece con x. Eso importará en la lección sobre la tasa de aprendizaje.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Other weights, the same slope</source>
        <translation>Otros pesos, la misma pendiente</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The weights are different now: {w1:value}, {w2:value}, {w3:value} and {w4:value}.

What does this network compute?</source>
        <translation>Ahora los pesos son distintos: {w1:value}, {w2:value}, {w3:value} y {w4:value}.

¿Qué calcula esta red?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is the slope now?</source>
        <translation>¿Cuál es la pendiente ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>{w1:value} times {w3:value}, plus {w2:value} times {w4:value}: the same function as before, from other weights.</source>
        <translation>{w1:value} por {w3:value}, más {w2:value} por {w4:value}: la misma función que antes, con otros pesos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Find four weights of your own with slope 7. One of them is to be negative.</source>
        <translation>Encontrar cuatro pesos propios con pendiente 7. Uno de ellos debe ser negativo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>There are as many as you like: for instance −1, 2, 3 and 5, since −3 + 10 = 7. Two products with the sum 7 are enough.</source>
        <translation>Hay tantos como se quiera: por ejemplo −1, 2, 3 y 5, ya que −3 + 10 = 7. Bastan dos productos que sumen 7.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>1·4 + 1·3 is 7 again. Then let them find their own four numbers: double click a weight on the diagram and type. Negative numbers and zeros are allowed. The next key returns to this scene exactly as it was.</source>
        <translation>1·4 + 1·3 vuelve a ser 7. Después, que cada cual busque sus cuatro números: doble clic sobre un peso de la red y escribir. Se permiten números negativos y ceros. La tecla siguiente vuelve a esta escena exactamente como estaba.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no bias?</source>
        <translation>¿Por qué no hay sesgo?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The input is now {x} = {x:value}, and the target {y} = {y:value}.

A **bias** is a number that a neuron adds, whatever arrives. This network has none.</source>
        <translation>La entrada es ahora {x} = {x:value}, y el objetivo {y} = {y:value}.

Un **sesgo** es un número que la neurona suma siempre, le llegue lo que le llegue. Esta red no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What is {y_hat} for the input 0?</source>
        <translation>¿Cuánto vale {y_hat} para la entrada 0?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Every product is 0. Without a bias the line always goes through 0, and so does y = 2x: none is needed.</source>
        <translation>Todos los productos son 0. Sin sesgo la recta pasa siempre por 0, y también y = 2x: aquí no hace falta ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = 2x + 1?</source>
        <translation>¿Podría esta red aprender y = 2x + 1?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>At {x} = 0 the output would have to be 1, and it is always 0.</source>
        <translation>En {x} = 0 la salida tendría que ser 1, y es siempre 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>With x = 0 every product is 0. A bias would move the line up or down; y = 2x needs no such thing, since it goes through 0 as well.</source>
        <translation>Con x = 0 todos los productos son 0. Un sesgo subiría o bajaría la recta; y = 2x no lo necesita, porque también pasa por 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Why no activation?</source>
        <translation>¿Por qué no hay activación?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>In most networks a neuron bends what it passes on, with an **activation function**. Here a neuron passes on the sum as it is.

What this costs: two layers of multiplying are one multiplication. However many neurons we add, the network only ever draws a line through 0.

What it gives: every number can be worked out by hand. The rules of learning are the same.</source>
        <translation>En la mayoría de las redes la neurona deforma lo que transmite con una **función de activación**. Aquí transmite la suma tal cual.

Lo que cuesta: dos capas que multiplican son una sola multiplicación. Por muchas neuronas que se añadan, la red solo dibuja una recta que pasa por 0.

Lo que da: todo se puede calcular a mano. Las reglas del aprendizaje son las mismas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Could this network learn y = x · x, with the right weights?</source>
        <translation>¿Podría esta red aprender y = x · x con los pesos adecuados?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>It can only multiply {x} by a fixed number.</source>
        <translation>Solo puede multiplicar {x} por un número fijo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>This is the honest limit of the example: it is here to show how learning works, not what networks can do. With an activation function the chain rule gets one more factor for each neuron, and nothing else changes.</source>
        <translation>Este es, con toda honestidad, el límite del ejemplo: está para mostrar cómo se aprende, no lo que las redes pueden hacer. Con una función de activación, la regla de la cadena gana un factor más por cada neurona, y nada más cambia.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What learning has to do</source>
        <translation>Lo que el aprendizaje tiene que hacer</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>The network starts with slope {slope:value}. The data have slope {target_slope:value}.

**Learning** changes the four weights a little at a time, until the slope is right. How it knows which weight to change, and in which direction, is **back-propagation**: the next lesson.</source>
        <translation>La red empieza con pendiente {slope:value}. Los datos tienen pendiente {target_slope:value}.

**Aprender** es cambiar los cuatro pesos poco a poco hasta que la pendiente sea la correcta. Cómo sabe la red qué peso cambiar, y en qué dirección, es la **retropropagación**: la lección siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>Ask which weights they would change, and which way. Any answer that lowers one of the two products is right, which is the trouble: we need a rule that decides.</source>
        <translation>Preguntar qué pesos cambiarían, y en qué sentido. Vale cualquier respuesta que reduzca uno de los dos productos, y ahí está el problema: hace falta una regla que decida.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back-propagation by hand</source>
        <translation>Retropropagación a mano</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample, every number predicted before it is shown</source>
        <translation>Una muestra, y cada número predicho antes de verlo</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>One sample: {x} = {x:value}, target {y} = {y:value}. The weights are small whole numbers, so that all of this can be done on paper.

The **error** is {error:formula}, with its sign. The **loss** is {loss:formula}: never negative, and 0 only if the output is right.</source>
        <translation>Una muestra: {x} = {x:value}, objetivo {y} = {y:value}. Los pesos son números enteros pequeños, para que todo se pueda hacer en papel.

El **error** es {error:formula}, con su signo. La **pérdida** es {loss:formula}: nunca negativa, y 0 solo si la salida es correcta.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} = ? Mind the sign of {w4}.</source>
        <translation>{y_hat} = ? Cuidado con el signo de {w4}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the error {error}? Mind its sign.</source>
        <translation>¿Cuánto vale el error {error}? Ojo con el signo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And what is the loss {loss}?</source>
        <translation>¿Y cuánto vale la pérdida {loss}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Half of the square of {error:value}.</source>
        <translation>La mitad del cuadrado de {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Paper and pencil for everybody. The clicker goes on to a number, then uncovers it. If the class knows the forward pass, go through it quickly.</source>
        <translation>Papel y lápiz para todos. El mando va hasta un número y luego lo destapa. Si la clase ya conoce la propagación hacia adelante, recorrerla deprisa.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Nudge one weight</source>
        <translation>Cambiar un poco un peso</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which weight is to blame for the loss, and how much? Try it: make {w1} a little larger and see what happens to the loss.

{w1} was 4; now it is {w1:value}. The loss was 18.</source>
        <translation>¿Qué peso tiene la culpa de la pérdida, y cuánta? Probemos: hacer {w1} un poco mayor y ver qué pasa con la pérdida.

{w1} era 4; ahora es {w1:value}. La pérdida era 18.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Will the loss fall or rise?</source>
        <translation>¿La pérdida bajará o subirá?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it falls</source>
        <translation>baja</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>it stays the same</source>
        <translation>queda igual</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{h1} grows, {w3} is positive, so the output grows, and it was too large already.</source>
        <translation>{h1} crece, {w3} es positivo, así que la salida crece, y ya era demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The loss has risen from 18 to what is shown, for a nudge of 0.01. How much is that per unit of {w1}?</source>
        <translation>La pérdida ha subido de 18 a lo que se ve, con un cambio de 0.01. ¿Cuánto es eso por unidad de {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>0.2408 divided by 0.01. The smaller the nudge, the nearer to 24: that limit is the **gradient** of {w1}.</source>
        <translation>0.2408 entre 0.01. Cuanto menor es el cambio, más se acerca a 24: ese límite es el **gradiente** de {w1}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>They should predict the direction first: w1 larger makes h1 larger, w3 is positive, so the output rises, away from the target. Then the numbers: 10.04, 6.04, 18.24. The loss rose by 0.2408 for a nudge of 0.01. That ratio is the thing to remember: about 24.</source>
        <translation>Primero, que predigan la dirección: un w1 mayor hace mayor h1, w3 es positivo, así que la salida sube y se aleja del objetivo. Luego los números: 10.04, 6.04, 18.24. La pérdida subió 0.2408 con un cambio de 0.01. Esa razón es lo que hay que recordar: unos 24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Four weights, four nudges?</source>
        <translation>¿Cuatro pesos, cuatro cambios?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1} is back at {w1:value}. A very small nudge, up and down, says {nudge_w1:value}.

To get all four gradients this way, we would need two forward passes for each weight, each time. A network with a million weights would need two million.

**Back-propagation** finds all of them in *one* pass, from the loss back to the input.</source>
        <translation>{w1} vuelve a ser {w1:value}. Un cambio muy pequeño, hacia arriba y hacia abajo, dice {nudge_w1:value}.

Para hallar así los cuatro gradientes harían falta, cada vez, dos propagaciones hacia adelante por cada peso. Una red con un millón de pesos necesitaría dos millones.

La **retropropagación** los halla todos en *una* propagación, de la pérdida a la entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>This is the reason why back-propagation matters: not that it is exact, but that it is cheap. Keep 24 on the board: it comes back in a few minutes.</source>
        <translation>Por esto importa la retropropagación: no porque sea exacta, sino porque es barata. Dejar el 24 en la pizarra: vuelve dentro de unos minutos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Begin at the loss</source>
        <translation>Empezar por la pérdida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First question on the way back: how much does the loss change if the *output* moves a little?

The loss is half the error squared, and the ½ was put there so that this derivative is simple: {dL_dy_hat:formula}.</source>
        <translation>Primera pregunta en el camino de vuelta: ¿cuánto cambia la pérdida si la *salida* cambia un poco?

La pérdida es la mitad del error al cuadrado, y el ½ se puso para que esta derivada sea sencilla: {dL_dy_hat:formula}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>It is the error itself.</source>
        <translation>Es el propio error.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The derivative of one half e squared is e. No more calculus than this is needed.</source>
        <translation>La derivada de un medio de e al cuadrado es e. No hace falta más cálculo que este.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The output weights</source>
        <translation>Los pesos de salida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{y_hat} contains {w4} times {h2}. So if {w4} moves by a little, {y_hat} moves by {h2} times that, and the loss by {dL_dy_hat} times that again. Multiply along the path: this is the **chain rule**.

The gradient of a weight is *what comes back* times *what went in*.</source>
        <translation>{y_hat} contiene {w4} por {h2}. Si {w4} cambia un poco, {y_hat} cambia {h2} veces eso, y la pérdida, a su vez, {dL_dy_hat} veces eso. Se multiplica a lo largo del camino: es la **regla de la cadena**.

El gradiente de un peso es *lo que vuelve* por *lo que entró*.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h2:value} went in.</source>
        <translation>{dL_dy_hat:value} vuelve, {h2:value} entró.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} comes back, {h1:value} went in.</source>
        <translation>{dL_dy_hat:value} vuelve, {h1:value} entró.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The sentence in italics is worth saying twice. It holds for a weight on any edge of any network. Where one weight is used on several edges (shared weights, as in a convolution), its gradient is the sum over these edges.</source>
        <translation>La frase con las palabras en cursiva merece decirse dos veces. Vale para un peso en cualquier arista de cualquier red. Cuando un mismo peso está en varias aristas (pesos compartidos, como en una convolución), su gradiente es la suma sobre esas aristas.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back to the hidden neurons</source>
        <translation>De vuelta a las neuronas ocultas</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>To reach the first weights we must pass the hidden neurons. What comes back to a neuron is what came back to the output, times the weight between.

It is the forward pass, read the other way round.</source>
        <translation>Para llegar a los primeros pesos hay que pasar por las neuronas ocultas. Lo que vuelve a una neurona es lo que volvió a la salida, por el peso que hay entre las dos.

Es la propagación hacia adelante, leída al revés.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2} = ? Mind the sign.</source>
        <translation>{dL_dh2} = ? Cuidado con el signo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w4:value}.</source>
        <translation>{dL_dy_hat:value} por {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dy_hat:value} times {w3:value}.</source>
        <translation>{dL_dy_hat:value} por {w3:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Watch the sign: w4 is negative, so what comes back to h2 is negative. If h2 grew, the output would fall, and so would the loss.</source>
        <translation>Cuidado con el signo: w4 es negativo, así que lo que vuelve a h2 es negativo. Si h2 creciera, la salida bajaría, y la pérdida también.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The input weights</source>
        <translation>Los pesos de entrada</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same rule again: what comes back to the neuron, times what went in. What went in is {x}.</source>
        <translation>Otra vez la misma regla: lo que vuelve a la neurona, por lo que entró. Lo que entró es {x}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh2:value} times {x:value}.</source>
        <translation>{dL_dh2:value} por {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dw1} = ? What did the nudge say?</source>
        <translation>{dL_dw1} = ? ¿Qué dijo el pequeño cambio?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{dL_dh1:value} times {x:value}. The nudge said {nudge_w1:value}: they agree, and this took one pass for all four weights.</source>
        <translation>{dL_dh1:value} por {x:value}. El pequeño cambio dijo {nudge_w1:value}: coinciden, y aquí bastó una pasada para los cuatro pesos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>When 24 appears, point at the board: the nudge said so. The line under the formula says that nudge and gradient agree.</source>
        <translation>Cuando aparezca 24, señalar la pizarra: lo dijo el pequeño cambio. La línea debajo de la fórmula dice que ambos coinciden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight moves **against** its gradient: {new_w1:formula}, and so do the others.

The **learning rate** {eta} = {eta:value} says how far. All four gradients were found with the old weights; only now does anything change.</source>
        <translation>Cada peso se mueve **contra** su gradiente: {new_w1:formula}, y los demás igual.

La **tasa de aprendizaje** {eta} = {eta:value} dice cuánto. Los cuatro gradientes se hallaron con los pesos antiguos; solo ahora cambia algo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Which of the weights will grow?</source>
        <translation>¿Cuál de los pesos crecerá?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Only {w2} has a negative gradient, {dL_dw2:value}. The others become smaller.</source>
        <translation>Solo {w2} tiene un gradiente negativo, {dL_dw2:value}. Los demás disminuyen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>What is the new {w1}?</source>
        <translation>¿Cuánto vale el nuevo {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w1:value} minus {eta:value} times {dL_dw1:value}.</source>
        <translation>{w1:value} menos {eta:value} por {dL_dw1:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the new {w2}? Mind the sign of its gradient.</source>
        <translation>¿Y el nuevo {w2}? Ojo con el signo de su gradiente.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>{w2:value} minus {eta:value} times {dL_dw2:value}.</source>
        <translation>{w2:value} menos {eta:value} por {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>First ask which weights will grow. Against the gradient means: a positive gradient makes the weight smaller. The other two new weights are uncovered in turn; let them be said first.</source>
        <translation>Preguntar primero qué pesos crecerán. En sentido contrario al gradiente quiere decir: un gradiente positivo hace menor el peso. Los otros dos pesos nuevos se destapan uno tras otro; que la clase los diga antes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>And the loss?</source>
        <translation>¿Y la pérdida?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The same sample once more, with the new weights. The loss was {loss:value}.</source>
        <translation>La misma muestra otra vez, con los pesos nuevos. La pérdida era {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Falls or rises?</source>
        <translation>¿Baja o sube?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Each weight has moved so that the loss falls, and not too far. The next number shows by how much.</source>
        <translation>Cada peso se ha movido para que la pérdida baje, y no demasiado lejos. El número siguiente muestra cuánto.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The new loss is…</source>
        <translation>La nueva pérdida es…</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>The error went from {error:value} to {after_error:value}, so the loss fell to {after_loss/loss:value} of what it was. That was **one step** of learning.</source>
        <translation>El error pasó de {error:value} a {after_error:value}, así que la pérdida bajó a {after_loss/loss:value} de lo que era. Eso ha sido **un paso** de aprendizaje.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Let them guess before anything is uncovered. If there is time, let them work out the new output: 1.76 times 7.76 plus −1.18 times 6.12.</source>
        <translation>Que adivinen antes de destapar nada. Si hay tiempo, que calculen la nueva salida: 1.76 por 7.76 más −1.18 por 6.12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>La tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One number decides whether anything is learned at all</source>
        <translation>Un número decide si se llega a aprender algo</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>How far is a step?</source>
        <translation>¿Cuánto avanza un paso?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The gradient says in which *direction* each weight should move. The **learning rate** {eta} = {eta:value} says how *far*.

In the data, {x} lies between 1 and 100. In this step it is {x:value}, and the error is {error:value}.</source>
        <translation>El gradiente dice en qué *dirección* debe moverse cada peso. La **tasa de aprendizaje** {eta} = {eta:value} dice *cuánto*.

En los datos, {x} está entre 1 y 100. En este paso es {x:value}, y el error es {error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What will happen to the error on this sample?</source>
        <translation>¿Qué pasará con el error en esta muestra?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it shrinks</source>
        <translation>se reduce</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it changes its sign and shrinks</source>
        <translation>cambia de signo y se reduce</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it grows</source>
        <translation>crece</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied?</source>
        <translation>¿Por qué factor se multiplica el error?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>From {error:value} to {after_error:value}: a factor of {after_error/error:value}.</source>
        <translation>De {error:value} a {after_error:value}: un factor de {after_error/error:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate looks absurdly small. Ask why it has to be: the answer comes in the fourth scene. Do not give it away.</source>
        <translation>La tasa de aprendizaje parece absurdamente pequeña. Preguntar por qué tiene que serlo: la respuesta llega en la cuarta escena. No desvelarla.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times the rate</source>
        <translation>Diez veces la tasa</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same sample, the same weights, the same gradients. Only {eta} is ten times as large: {eta:value}.</source>
        <translation>La misma muestra, los mismos pesos, los mismos gradientes. Solo {eta} es diez veces mayor: {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>And now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The update overshoots.</source>
        <translation>La actualización se pasa.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>By what factor is the error multiplied this time?</source>
        <translation>¿Por qué factor se multiplica el error esta vez?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{after_error/error:value}: it is below 0, so the update overshoots; its size is below 1, so the error shrinks.</source>
        <translation>{after_error/error:value}: es menor que 0, así que la actualización se pasa de largo; su tamaño es menor que 1, así que el error se reduce.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes too far: the output lands on the other side of the target. Still, the error is smaller than it was.</source>
        <translation>El paso va demasiado lejos: la salida cae al otro lado del objetivo. Aun así, el error es menor que antes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Twenty times</source>
        <translation>Veinte veces</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} is now {eta:value}.

On the left there is an axis of learning rates for this step: plain where the error would shrink, striped where it would grow. It will say what it knows when the error is uncovered.</source>
        <translation>{eta} es ahora {eta:value}.

A la izquierda hay un eje de tasas de aprendizaje para este paso: liso donde el error se reduciría, a rayas donde crecería. Dirá lo que sabe cuando se destape el error.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The step goes so far beyond the target that it ends further away than it began.</source>
        <translation>El paso va tan lejos, más allá del objetivo, que acaba más lejos de lo que empezó.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Here the error grows, and each step would make it grow further. Point at the axis on the left once it shows: there is a second plain stretch beyond the striped one, since the factor is a parabola in the learning rate. A curiosity, not a place to stay.</source>
        <translation>Aquí el error crece, y cada paso lo haría crecer más. Señalar el eje de la izquierda cuando aparezca: detrás del tramo a rayas hay otro liso, porque el factor es una parábola en la tasa de aprendizaje. Una curiosidad, no un lugar donde quedarse.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The culprit</source>
        <translation>La culpable</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Why must {eta} be so small? Look at {w1}: {dL_dw1:formula}.

The gradient contains {x}. And when {w1} moves, the output moves by {x} times {w3} times that: {x} **again**. So the **share of the error** that a small step takes away is proportional to {x} · {x}.

From {x} = 1 to {x} = 100 it grows by a factor of 10 000. A rate that suits a small {x} is far too large for a large one.</source>
        <translation>¿Por qué tiene que ser {eta} tan pequeña? Por ejemplo {w1}: {dL_dw1:formula}.

El gradiente contiene {x}. Y cuando {w1} cambia, la salida cambia {x} por {w3} veces eso: {x} **otra vez**. Así que la **parte del error** que quita un paso pequeño es proporcional a {x} · {x}.

De {x} = 1 a {x} = 100 crece en un factor de 10 000. Una tasa que va bien a una {x} pequeña es demasiado grande para una grande.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The input of another sample is three times as large. How many times as large is the share of its error that a small step takes away?</source>
        <translation>La entrada de otra muestra es tres veces mayor. ¿Cuántas veces mayor es la parte de su error que quita un paso pequeño?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Per unit of the error, the gradient is 3 times as large, and so is what the weight then does to the output. (The error itself is 3 times as large, too, so the output changes 27 times as much.)</source>
        <translation>Por unidad de error, el gradiente es 3 veces mayor, y lo que el peso hace después a la salida también. (El propio error es también 3 veces mayor, así que la salida cambia 27 veces más.)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>On this sample the error begins to grow above a rate of 0.00017; on the one with the largest x, 96.9, already above 0.000017. The small hollow triangle over the axis belongs to the sample whose error this step would multiply by most: at this rate none would grow, and that is the one with the smallest x, so the triangle is far to the right. The remedy in practice: scale the inputs, so that they are all about 1.</source>
        <translation>En esta muestra el error empieza a crecer por encima de una tasa de 0.00017; en la de mayor x, 96.9, ya por encima de 0.000017. El pequeño triángulo hueco sobre el eje pertenece a la muestra cuyo error este paso multiplicaría por más: con esta tasa no crecería ninguno, y esa es la de menor x, por eso el triángulo está muy a la derecha. El remedio en la práctica: escalar las entradas para que todas ronden 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Far too slow</source>
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>One pass over all 100 samples with {eta} = {eta:value}. The slope began at 7 and should come to {target_slope:value}.

It has come to {slope:value}. Nothing is wrong; it only takes very long.</source>
        <translation>Una pasada por las 100 muestras con {eta} = {eta:value}. La pendiente empezó en 7 y debería llegar a {target_slope:value}.

Ha llegado a {slope:value}. No hay nada mal; solo que tarda mucho.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>After the whole pass, how far has the slope come on its way from 7 to 2?</source>
        <translation>Después de toda la pasada, ¿cuánto ha avanzado la pendiente en su camino de 7 a 2?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about a twentieth of the way</source>
        <translation>una vigésima parte, más o menos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>about half of it</source>
        <translation>más o menos la mitad</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The line in the plot is the mean loss, the dots are single samples. Ask how many passes it would take. Each pass takes away a part of what is left, at first about a twentieth, so 20 are not enough: after them the slope is 3.90. It takes 314.</source>
        <translation>La línea del gráfico es la pérdida media; los puntos son muestras sueltas. Preguntar cuántas pasadas hacen falta. Cada una quita una parte de lo que queda, al principio una vigésima parte, más o menos, así que 20 no bastan: tras ellas la pendiente es 3.90. Hacen falta 314.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Ten times as fast, and ten times again</source>
        <translation>Diez veces más, y otras diez</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Two more runs from the same start: ten times the rate, and ten times that. They are pinned, so that they can be compared.

The last one, with {eta} = {eta:value}, has come to the slope {slope:value}.</source>
        <translation>Otras dos ejecuciones desde el mismo comienzo: con diez veces la tasa, y con diez veces esa. Están fijadas, para poder compararlas.

La última, con {eta} = {eta:value}, ha llegado a la pendiente {slope:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Each factor of ten brings the curve down sooner. It looks as if faster were always better: let somebody say so.</source>
        <translation>Cada factor de diez hace bajar antes la curva. Parece que más rápido es siempre mejor: dejar que alguien lo diga.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Just right</source>
        <translation>Justo lo necesario</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}: the slope is {slope:value} after one pass. The list on the right says which of the runs have learned, and after how many steps.

Some dots lie *above* those before. That is no fault of the step: the next sample may be a harder one.</source>
        <translation>{eta} = {eta:value}: la pendiente es {slope:value} después de una pasada. La lista de la derecha dice qué ejecuciones han aprendido y tras cuántos pasos.

Algunos puntos están *por encima* de los anteriores. No es culpa del paso: la muestra siguiente puede ser más difícil.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Once more ten times the rate: what will happen?</source>
        <translation>Una vez más diez veces la tasa: ¿qué pasará?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns in two or three steps</source>
        <translation>aprende en dos o tres pasos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it learns, but not faster</source>
        <translation>aprende, pero no más rápido</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>it does not learn at all</source>
        <translation>no aprende nada</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>It had learned after 25 steps. Ask for a prediction before you go on: ten times as fast again?</source>
        <translation>Había aprendido después de 25 pasos. Pedir una predicción antes de seguir: ¿otra vez diez veces más rápido?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Too fast</source>
        <translation>Demasiado rápido</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>{eta} = {eta:value}. The first step still made its error smaller. But the next sample has a larger {x}, and there the same rate makes the error **grow**. At step {step:value} the slope is {slope:value}.

A few steps later the numbers are too large for a computer. The run ends there: this is **overflow**. In a program that does not look, it is where the loss becomes `nan`.</source>
        <translation>{eta} = {eta:value}. El primer paso aún redujo su error. Pero la muestra siguiente tiene una {x} mayor, y allí la misma tasa hace **crecer** el error. En el paso {step:value} la pendiente es {slope:value}.

Unos pasos después los números son demasiado grandes para un ordenador. La ejecución acaba ahí: es el **desbordamiento**. En un programa que no mira, es donde la pérdida se vuelve `nan`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The run ends at step 8. Step through it with the right arrow if there is time: error, gradients and weights take turns in making each other larger.</source>
        <translation>La ejecución acaba en el paso 8. Si hay tiempo, recorrerla con la flecha derecha: error, gradientes y pesos se turnan para agrandarse unos a otros.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>All rates at once</source>
        <translation>Todas las tasas a la vez</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The same network, trained with more than a thousand learning rates: after how many steps it learns, or that it overflows.

Far to the left nothing is learned within 2 000 steps. Then it learns sooner and sooner. Then, within less than a factor of ten of the best rates, it does not learn at all.</source>
        <translation>La misma red, entrenada con más de mil tasas de aprendizaje: tras cuántos pasos aprende, o que se desborda.

Muy a la izquierda no se aprende nada en 2 000 pasos. Luego aprende cada vez antes. Y después, a menos de un factor de diez de las mejores tasas, no aprende nada.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>Click a place on the axis and try that rate; the next key comes back here. Let them find the rate that learns in the fewest steps, and see how near it is to the cliff.</source>
        <translation>Hacer clic en un lugar del eje y probar esa tasa; la tecla siguiente vuelve aquí. Que busquen la tasa que aprende en menos pasos, y que vean lo cerca que está del precipicio.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>What to take home</source>
        <translation>Lo que hay que recordar</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>- Too small: right, but slow.
- Too large: each step undoes more than it mends, and the numbers overflow.
- How large is too large depends on the data: here on {x} squared.
- When a network does not learn, change the learning rate by a factor of ten **first**.</source>
        <translation>- Demasiado pequeña: bien, pero lenta.
- Demasiado grande: cada paso estropea más de lo que arregla, y los números se desbordan.
- Cuánto es demasiado depende de los datos: aquí, de {x} al cuadrado.
- Cuando una red no aprende, cambiar **primero** la tasa de aprendizaje por un factor de diez.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The notebook that this comes from says: try a different learning rate if the model is not working. Now they know why.</source>
        <translation>El cuaderno del que viene todo esto dice: probar otra tasa de aprendizaje si el modelo no funciona. Ahora ya se sabe por qué.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new?</source>
        <translation>¿Pesos antiguos o nuevos?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>A small shortcut, and how to find out that it is wrong</source>
        <translation>Un pequeño atajo, y cómo descubrir que es incorrecto</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The gradients of {w4} and {w3} are known: {dL_dw4:value} and {dL_dw3:value}. The next ones need {w4} and {w3} themselves, to go back to the hidden neurons.

Should we update {w4} and {w3} **now**, or wait until all four gradients are known?</source>
        <translation>Los gradientes de {w4} y {w3} se conocen: {dL_dw4:value} y {dL_dw3:value}. Los siguientes necesitan los propios {w4} y {w3}, para volver a las neuronas ocultas.

¿Hay que actualizar {w4} y {w3} **ahora**, o esperar a conocer los cuatro gradientes?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Update at once, or wait?</source>
        <translation>¿Actualizar enseguida o esperar?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Keep your answer. We shall try both, and let the loss itself decide.</source>
        <translation>Cada cual guarda su respuesta. Probaremos las dos cosas y dejaremos que decida la propia pérdida.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Take a vote and write it down. Many programs written by beginners update at once, because the line of code stands there so naturally. The notebook that this program comes from does.</source>
        <translation>Votar y apuntar el resultado. Muchos programas de principiantes actualizan enseguida, porque la línea de código queda ahí de lo más natural. El cuaderno del que viene este programa lo hace.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>First: wait</source>
        <translation>Primero: esperar</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>All weights are still old: {w4} = {w4:value}. Go back to {h2} with it, and then on to {w2}.</source>
        <translation>Todos los pesos son todavía los antiguos: {w4} = {w4:value}. Volver con él a {h2}, y de ahí seguir hasta {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2}?</source>
        <translation>¿Qué vuelve a {h2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the old {w4}, {w4:value}.</source>
        <translation>{dL_dy_hat:value} por el antiguo {w4}, {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>And the gradient of {w2}?</source>
        <translation>¿Y el gradiente de {w2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The other hidden neuron comes between; its gradient is shown without a question. Write the result for w2 on the board: −12.</source>
        <translation>Entremedias viene la otra neurona oculta; su gradiente se muestra sin pregunta. Escribir en la pizarra el resultado para w2: −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Now: at once</source>
        <translation>Ahora: enseguida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The same step under another rule: each weight is updated as soon as its gradient is known.

The gradient of {w4} is the same, {dL_dw4:value}, since nothing has changed before it. The learning rate is {eta:value}.</source>
        <translation>El mismo paso con otra regla: cada peso se actualiza en cuanto se conoce su gradiente.

El gradiente de {w4} es el mismo, {dL_dw4:value}, ya que antes de él nada ha cambiado. La tasa de aprendizaje es {eta:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the new {w4}?</source>
        <translation>¿Cuánto vale el nuevo {w4}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The old one minus {eta:value} times {dL_dw4:value}.</source>
        <translation>El antiguo menos {eta:value} por {dL_dw4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The row of phases has changed: each gradient is followed by its update. This is how the notebook's code reads.</source>
        <translation>La fila de fases ha cambiado: a cada gradiente le sigue su actualización. Así se lee el código del cuaderno.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Back with the new weight</source>
        <translation>De vuelta con el peso nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{w4} is {new_w4:value} by now, and the way back to {h2} leads through it. The error is still the one that the **old** weights made.</source>
        <translation>{w4} ya vale {new_w4:value}, y el camino de vuelta a {h2} pasa por él. El error es todavía el que produjeron los pesos **antiguos**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What comes back to {h2} now?</source>
        <translation>¿Qué vuelve ahora a {h2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dy_hat:value} times the new weight, {new_w4:value}.</source>
        <translation>{dL_dy_hat:value} por el peso nuevo, {new_w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{dL_dh2:value} times {x:value}. With the old weight it was −12.</source>
        <translation>{dL_dh2:value} por {x:value}. Con el peso antiguo era −12.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>One factor of the product comes from before the update, the other from after it. Let them say what they would expect the gradient of w2 to be before they work it out.</source>
        <translation>Un factor del producto viene de antes de la actualización y el otro de después. Que digan qué gradiente de w2 esperan antes de calcularlo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Ask the loss</source>
        <translation>Preguntar a la pérdida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>−12 or {dL_dw2:value}? We need not argue. A gradient says how much the loss changes if {w2} moves a little. So **nudge** {w2}, and look.</source>
        <translation>¿−12 o {dL_dw2:value}? No hace falta discutir. Un gradiente dice cuánto cambia la pérdida si {w2} cambia un poco. Así que **cambiemos un poco** {w2}, y a ver.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What will the nudge say?</source>
        <translation>¿Qué dirá el pequeño cambio?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The loss changes by {nudge_w2:value} per unit of {w2}. Only the old weights agree with that.</source>
        <translation>La pérdida cambia {nudge_w2:value} por unidad de {w2}. Solo los pesos antiguos concuerdan con eso.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The nudge is made at the weights with which the step began: that is where the loss was measured. It shows the gradient at this one point; such a gradient check can be made for any network, of any size.</source>
        <translation>El pequeño cambio se hace en los pesos con que empezó el paso: ahí se midió la pérdida. Muestra el gradiente en ese punto, y solo en él; una comprobación de gradientes así puede hacerse en cualquier red, de cualquier tamaño.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>But it learns!</source>
        <translation>¡Pero aprende!</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does the shortcut do harm? All four weights are updated now, two of them by gradients that are wrong. The loss was {loss:value}.</source>
        <translation>¿Hace daño el atajo? Los cuatro pesos están ya actualizados, dos de ellos con gradientes incorrectos. La pérdida era {loss:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two of the gradients are wrong in size, but all four are right in sign.</source>
        <translation>Dos de los gradientes tienen un tamaño incorrecto, pero los cuatro tienen el signo correcto.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>What is the loss afterwards?</source>
        <translation>¿Cuánto vale la pérdida después?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>{after_loss:value}. When we waited it was 2.967: hardly a difference.</source>
        <translation>{after_loss:value}. Esperando era 2.967: apenas hay diferencia.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>This is the point of the lesson: the loss falls all the same. Whoever looks at the loss alone will never notice.</source>
        <translation>Aquí está el meollo de la lección: la pérdida baja de todos modos. Quien solo mire la pérdida no lo notará nunca.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Both ways, over a whole run</source>
        <translation>Ambas formas, toda una ejecución</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>after waiting</source>
        <translation>tras esperar</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Two runs from the same start, on the same data, one with each rule. **Both learn** y = 2x. Here the wrong gradients even learn sooner.

With a small learning rate, old and new weights are nearly the same, and so are the gradients. The larger the step, the more they differ.</source>
        <translation>Dos ejecuciones desde el mismo comienzo y con los mismos datos, una con cada regla. **Las dos aprenden** y = 2x. Aquí los gradientes incorrectos aprenden incluso antes.

Con una tasa de aprendizaje pequeña, los pesos antiguos y los nuevos son casi iguales, y los gradientes también. Cuanto mayor es el paso, más se diferencian.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Does a falling loss prove that the gradients are right?</source>
        <translation>¿Una pérdida que baja demuestra que los gradientes son correctos?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>It only shows that the steps lead downhill. A nudge shows more: whether a gradient is right at one point. It proves nothing about the others.</source>
        <translation>Solo muestra que los pasos van cuesta abajo. Un pequeño cambio muestra más: si un gradiente es correcto en un punto. De los demás no demuestra nada.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>The list on the right says after how many steps each had learned. That the wrong one is quicker here is luck: its first two steps are both smaller, so it overshoots less: from the slope 7 it comes to 1.664, the right one to 1.113, and the target is 2.</source>
        <translation>La lista de la derecha dice tras cuántos pasos había aprendido cada una. Que aquí la incorrecta sea más rápida es suerte: sus dos primeros pasos son más pequeños, así que se pasa menos de largo: de la pendiente 7 llega a 1.664, la correcta a 1.113, y el objetivo es 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old</source>
        <translation>Antiguos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>**Old.** A gradient belongs to *one* point: the weights with which the loss was computed. All four are found there, and only then does anything move.

Whoever updates at once mixes two points, and follows the gradient of neither.</source>
        <translation>**Antiguos.** Un gradiente pertenece a *un* punto: los pesos con los que se calculó la pérdida. Los cuatro se hallan ahí, y solo después se mueve algo.

Quien actualiza enseguida mezcla dos puntos, y no sigue el gradiente de ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Go back to the vote from the beginning. In code: compute all gradients, keep them in variables, then update.</source>
        <translation>Volver a la votación del principio. En código: calcular todos los gradientes, guardarlos en variables y después actualizar.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook, exactly as it ran</source>
        <translation>El cuaderno, exactamente como se ejecutó</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A program that learns, with gradients that are wrong</source>
        <translation>Un programa que aprende, con gradientes incorrectos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody wrote this network in a notebook, trained it and printed the outputs. This is that run, number by number.

After {step:value} steps the slope is {slope:value}. The predictions came out right to many digits.</source>
        <translation>Alguien escribió esta red en un cuaderno, la entrenó e imprimió las salidas. Esta es aquella ejecución, número por número.

Después de {step:value} pasos la pendiente es {slope:value}. Las predicciones salieron bien con muchas cifras.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The loss falls quickly, and the predictions are right. Are the gradients right?</source>
        <translation>La pérdida baja deprisa y las predicciones son correctas. ¿Lo son los gradientes?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So it seems. Let us look at the very first step.</source>
        <translation>Eso parece. Veamos el primer paso de todos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook is real, and what is shown here agrees with what it printed in all 21 steps, the outputs to 15 digits. Ask the class what they would conclude.</source>
        <translation>El cuaderno existe de verdad, y lo que aquí se muestra coincide con lo que imprimió en los 21 pasos; las salidas, con 15 cifras. Preguntar a la clase qué concluiría.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>This is what the notebook used as the gradient of {w2}: {dL_dw2:value}.

A nudge of {w2} shows what the loss really does.</source>
        <translation>Esto es lo que el cuaderno usó como gradiente de {w2}: {dL_dw2:value}.

Un pequeño cambio de {w2} muestra lo que la pérdida hace de verdad.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Error {error:value}, {w4} = {w4:value} before the step, {x} = {x:value}. What should the gradient of {w2} be?</source>
        <translation>Error {error:value}, {w4} = {w4:value} antes del paso, {x} = {x:value}. ¿Cuál debería ser el gradiente de {w2}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. The notebook used {dL_dw2/nudge_w2:value} times that.</source>
        <translation>El pequeño cambio dice {nudge_w2:value}. El cuaderno usó {dL_dw2/nudge_w2:value} veces eso.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Let them work out the right gradient from the diagram: what comes back to the output, 156.2, times the old w4, 2, times x, 31.24.</source>
        <translation>Que calculen el gradiente correcto a partir de la red: lo que vuelve a la salida, 156.2, por el antiguo w4, 2, por x, 31.24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>One mistake we know</source>
        <translation>Un fallo que ya conocemos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook updates {w4} before it goes back through it: the shortcut from the lesson before. But that makes little difference.

With that mistake **alone**, the gradient of {w2} is {dL_dw2:value}. The nudge says {nudge_w2:value}. So there must be another mistake, and a larger one.</source>
        <translation>El cuaderno actualiza {w4} antes de volver por él: el atajo de la lección anterior. Pero eso importa poco.

**Solo** con ese fallo, el gradiente de {w2} es {dL_dw2:value}. El pequeño cambio dice {nudge_w2:value}. Así que tiene que haber otro fallo, y mayor.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>If the class has not had the lesson on old and new weights: the rule here uses the new w4 where the old one belongs, which is wrong by a few per cent.</source>
        <translation>Si la clase no ha visto la lección de los pesos antiguos y nuevos: la regla usa aquí el nuevo w4 donde corresponde el antiguo, lo que se equivoca en un pequeño tanto por ciento.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What went in</source>
        <translation>Lo que entró</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>A gradient is *what comes back* times *what went in*. Here {dL_dh2:value} comes back to {h2}, and the gradient was {dL_dw2:value}.</source>
        <translation>Un gradiente es *lo que vuelve* por *lo que entró*. Aquí vuelve {dL_dh2:value} a {h2}, y el gradiente era {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>So what did the notebook take for what went in?</source>
        <translation>Entonces, ¿qué tomó el cuaderno por lo que entró?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>{dL_dw2:value} divided by {dL_dh2:value} is {dL_dw2/dL_dh2:value}. But the input was {x:value}.</source>
        <translation>{dL_dw2:value} entre {dL_dh2:value} es {dL_dw2/dL_dh2:value}. Pero la entrada era {x:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Divide: 29 416 by 297.1. Only then compare with the input that the diagram shows.</source>
        <translation>Dividir: 29 416 entre 297.1. Solo después, comparar con la entrada que muestra la red.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Another sample</source>
        <translation>Otra muestra</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The next sample: {x} = {x:value}, and {dL_dh2:value} comes back to {h2}.</source>
        <translation>La muestra siguiente: {x} = {x:value}, y vuelve {dL_dh2:value} a {h2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What will the notebook's gradient of {w2} be?</source>
        <translation>¿Cuál será el gradiente de {w2} en el cuaderno?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>99 times what comes back. The ratio is **always** {dL_dw2/dL_dh2:value}, whatever the input is.</source>
        <translation>99 por lo que vuelve. La razón es **siempre** {dL_dw2/dL_dh2:value}, sea cual sea la entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Somebody will suspect by now that it is the same number again. Let them compute the gradient on that suspicion.</source>
        <translation>A estas alturas alguien sospechará que es otra vez el mismo número. Que calculen el gradiente con esa sospecha.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Find the loop</source>
        <translation>Encontrar el bucle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where does 99 come from? These are lines of the notebook, in their order:

1. `for i in range(100):` draws the samples, at the top of the notebook.
2. `i = [x]` stands in `forward_propogation`, which uses `i` as the input.
3. `error_w2 = loss*self.w4*i` stands in `backward_propogation`.</source>
        <translation>¿De dónde sale 99? Estas son líneas del cuaderno, en su orden:

1. `for i in range(100):` sortea las muestras, al principio del cuaderno.
2. `i = [x]` está en `forward_propogation`, que usa `i` como entrada.
3. `error_w2 = loss*self.w4*i` está en `backward_propogation`.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is `i` in the third line?</source>
        <translation>¿Qué es `i` en la tercera línea?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>the input x</source>
        <translation>la entrada x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>an error: there is no i</source>
        <translation>un error: no hay ninguna i</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The last value of the loop in the first line. The `i` of the second line is local to its function; the third line sees the **global** one. That is why the code looks right.</source>
        <translation>El último valor del bucle de la primera línea. La `i` de la segunda línea es local de su función; la tercera línea ve la **global**. Por eso el código parece correcto.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Give them time. A name that is assigned in a function is local to it: the i of the forward pass is gone when that function returns. In the backward pass nothing assigns i, so Python looks outside, and finds what the loop at the top has left behind.</source>
        <translation>Dar tiempo. Un nombre al que se asigna algo dentro de una función es local de ella: la i de la propagación hacia adelante desaparece cuando esa función termina. En la propagación hacia atrás nada asigna i, así que Python busca fuera y encuentra lo que dejó el bucle del principio.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Faster, though wrong</source>
        <translation>Más rápido, aunque incorrecto</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with x</source>
        <translation>con x</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>with 99</source>
        <translation>con 99</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The same run with {x} and with 99, both pinned. The wrong one learned **sooner**.

Every {x} lies between 1 and 100. So 99 has the right sign and is only too large: it acts as a larger learning rate for {w1} and {w2}, and here a larger one does no harm.</source>
        <translation>La misma ejecución con {x} y con 99, ambas fijadas. La incorrecta aprendió **antes**.

Cada {x} está entre 1 y 100. Así que 99 tiene el signo correcto y solo es demasiado grande: actúa como una tasa de aprendizaje mayor para {w1} y {w2}, y aquí una mayor no hace daño.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The list says after how many steps each had learned. This is why the mistake was never noticed: everything that was looked at got better.</source>
        <translation>La lista dice tras cuántos pasos había aprendido cada una. Por esto nunca se notó el fallo: todo lo que se miraba iba a mejor.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Where it would fail</source>
        <translation>Dónde fallaría</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Change one thing: let the input be negative, {x} = {x:value}. The notebook still takes 99, and calls {dL_dw2:value} the gradient of {w2}.</source>
        <translation>Cambiar una sola cosa: que la entrada sea negativa, {x} = {x:value}. El cuaderno sigue tomando 99, y llama a {dL_dw2:value} el gradiente de {w2}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>What is wrong with it now?</source>
        <translation>¿Qué tiene de malo ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>only its size</source>
        <translation>solo su tamaño</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>its sign</source>
        <translation>su signo</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The nudge says {nudge_w2:value}. With a negative input the notebook goes **uphill**.</source>
        <translation>El pequeño cambio dice {nudge_w2:value}. Con una entrada negativa el cuaderno va **cuesta arriba**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>Now the mistake becomes dangerous: w1 and w2 move in the wrong direction for every negative input. Whether it still learns depends on luck.</source>
        <translation>Ahora el fallo hace daño: con cada entrada negativa, w1 y w2 se mueven en la dirección equivocada. Que aun así aprenda es cuestión de suerte.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>- A falling loss does **not** prove that the gradients are right.
- A nudge shows it **at one point**, by two forward passes and one line of code: here gradient and nudge agree. It does not prove it everywhere.
- Whenever you write gradients yourself, check a few of them by nudges, at several points.</source>
        <translation>- Una pérdida que baja **no** demuestra que los gradientes sean correctos.
- Un pequeño cambio lo muestra **en un punto**, con dos propagaciones hacia adelante y una línea de código: aquí gradiente y cambio coinciden. No lo demuestra en todas partes.
- Al programar gradientes, conviene comprobar siempre algunos con pequeños cambios, en varios puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The line under the formula is the check. It is there at every gradient of every step of this program. One point is not enough: for an input of 99 the 99 would not have shown.</source>
        <translation>La línea debajo de la fórmula es la comprobación. Está en cada gradiente de cada paso de este programa. Un punto no basta: con una entrada de 99, el 99 no se habría notado.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights, same function</source>
        <translation>Otros pesos, la misma función</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The valley, symmetry, the zeros, and why x = 1000 works</source>
        <translation>El valle, la simetría, los ceros, y por qué funciona x = 1000</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The surface of the loss</source>
        <translation>La superficie de la pérdida</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network computes {y_hat} = slope · {x}, and the slope is the sum of two products: {w1} · {w3} and {w2} · {w4}. The plot has one of them on each axis; its colour is the mean loss.

Now the products are {w1:value} · {w3:value} and {w2:value} · {w4:value}.</source>
        <translation>La red calcula {y_hat} = pendiente · {x}, y la pendiente es la suma de dos productos: {w1} · {w3} y {w2} · {w4}. El gráfico tiene uno en cada eje; su color es la pérdida media.

Ahora los productos son {w1:value} · {w3:value} y {w2:value} · {w4:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Where is the loss 0?</source>
        <translation>¿Dónde es 0 la pérdida?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>at one point</source>
        <translation>en un punto</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a straight line</source>
        <translation>en una recta</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>on a circle</source>
        <translation>en una circunferencia</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Wherever the two products add up to {target_slope:value}. We call this line the **valley**.</source>
        <translation>Allí donde los dos productos suman {target_slope:value}. A esa recta la llamamos el **valle**.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Let them read the picture: where is the network now, where is the loss small? The line of least loss is where the two products add up to 2.</source>
        <translation>Que lean la imagen: ¿dónde está ahora la red, dónde es pequeña la pérdida? La línea de menor pérdida está donde los dos productos suman 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Down into the valley</source>
        <translation>Bajar al valle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Thirty steps of training. The path leads down into the valley and stays there: the slope is {slope:value}.

The weights are now {w1:value}, {w2:value}, {w3:value} and {w4:value}. Nothing about y = 2x asks for just these.</source>
        <translation>Treinta pasos de entrenamiento. El camino baja al valle y se queda en él: la pendiente es {slope:value}.

Los pesos son ahora {w1:value}, {w2:value}, {w3:value} y {w4:value}. Nada en y = 2x pide justo estos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The first steps are so large that the path crosses the valley and comes back. It ends on the floor: there the gradients are 0, and the weights no longer change.</source>
        <translation>Los primeros pasos son tan grandes que el camino cruza el valle y vuelve. Acaba en el fondo: allí los gradientes son 0, y los pesos ya no cambian.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Another start, another end</source>
        <translation>Otro comienzo, otro final</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>from 1, 2, 3, 2</source>
        <translation>desde 1, 2, 3, 2</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>A second run starts from 3, 1, 1 and 4: the slope is 7 as well, the same function. It ends at {w1:value}, {w2:value}, {w3:value} and {w4:value}.

The slope there is {slope:value}. **Different weights, the same function**: no input can tell the two networks apart.</source>
        <translation>Una segunda ejecución empieza en 3, 1, 1 y 4: la pendiente también es 7, la misma función. Acaba en {w1:value}, {w2:value}, {w3:value} y {w4:value}.

Allí la pendiente es {slope:value}. **Otros pesos, la misma función**: ninguna entrada puede distinguir las dos redes.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How many different sets of four weights compute y = 2x?</source>
        <translation>¿Cuántos juegos distintos de cuatro pesos calculan y = 2x?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a few</source>
        <translation>unos pocos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>infinitely many</source>
        <translation>infinitos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Choose three of the four as you like, none of them 0, and the last can be chosen so that the slope is 2.</source>
        <translation>Se eligen a voluntad tres de los cuatro, ninguno de ellos 0, y el último puede elegirse de modo que la pendiente sea 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>If two people train the same network from different starts, they will not get the same weights. That is no mistake, and it is so in large networks too. From the same start, with the same samples in the same order, they do get the same.</source>
        <translation>Si dos personas entrenan la misma red desde comienzos distintos, no obtendrán los mismos pesos. No es un fallo, y en las redes grandes también es así. Desde el mismo comienzo, con las mismas muestras en el mismo orden, sí obtienen los mismos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What training leaves alone</source>
        <translation>Lo que el entrenamiento no toca</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What decides *where* in the valley a run ends? Two numbers hardly change in training: {w1} · {w1} − {w3} · {w3}, and {w2} · {w2} − {w4} · {w4}.

So a run slides along a curve on which both are nearly fixed, and ends where that curve meets the valley.</source>
        <translation>¿Qué decide en qué *lugar* del valle acaba una ejecución? Dos números apenas cambian al entrenar: {w1} · {w1} − {w3} · {w3}, y {w2} · {w2} − {w4} · {w4}.

Así que la ejecución se desliza por una curva en la que ambos son casi fijos, y acaba donde esa curva llega al valle.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The smaller the learning rate, the less they change. Here the first steps are large, and so one of them moves from −8 to −7; the other is 0 exactly, since w2 and w4 begin alike and stay alike.</source>
        <translation>Cuanto menor es la tasa de aprendizaje, menos cambian. Aquí los primeros pasos son grandes, y por eso uno de ellos pasa de −8 a −7; el otro es exactamente 0, ya que w2 y w4 empiezan iguales y siguen iguales.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins</source>
        <translation>Gemelas</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Now both hidden neurons begin alike: {w1} = {w2} = {w1:value} and {w3} = {w4} = {w3:value}.

The gradient of {w2} is {dL_dw2:value}.</source>
        <translation>Ahora las dos neuronas ocultas empiezan iguales: {w1} = {w2} = {w1:value} y {w3} = {w4} = {w3:value}.

El gradiente de {w2} es {dL_dw2:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w1}?</source>
        <translation>¿Cuál es el gradiente de {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The same: both paths carry the same numbers, forward and back.</source>
        <translation>El mismo: los dos caminos llevan los mismos números, adelante y atrás.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>No calculation is needed: the two paths are the same in every respect.</source>
        <translation>No hace falta ningún cálculo: los dos caminos son iguales en todo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Twins for ever</source>
        <translation>Gemelas para siempre</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Fifty steps later: {w1:value} and {w2:value}, {w3:value} and {w4:value}. Equal gradients keep equal weights equal, to the last digit.

It learns, but two neurons do the work of one. This is why networks start from **random** weights: to break the symmetry.</source>
        <translation>Cincuenta pasos después: {w1:value} y {w2:value}, {w3:value} y {w4:value}. Gradientes iguales mantienen iguales los pesos iguales, hasta la última cifra.

Aprende, pero dos neuronas hacen el trabajo de una. Por esto las redes empiezan con pesos **aleatorios**: para romper la simetría.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Press A to see all seventeen digits. In a large network that started so, a layer of a thousand neurons would be worth one.</source>
        <translation>Pulsar A para ver las diecisiete cifras. En una red grande que empezara así, una capa de mil neuronas valdría por una sola.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The zeros that never learn</source>
        <translation>Los ceros que nunca aprenden</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Going further: all weights are 0. The output is {y_hat:value}, the error {error:value}, so there is much to learn.</source>
        <translation>Yendo más lejos: todos los pesos son 0. La salida es {y_hat:value} y el error {error:value}, así que hay mucho que aprender.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What is the gradient of {w4}?</source>
        <translation>¿Cuál es el gradiente de {w4}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What came in from {h2} is 0.</source>
        <translation>Lo que entró desde {h2} es 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>And that of {w1}?</source>
        <translation>¿Y el de {w1}?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What comes back through {w3} is 0. **All four are 0: nothing ever moves.**</source>
        <translation>Lo que vuelve por {w3} es 0. **Los cuatro son 0: nunca se mueve nada.**</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Would it learn if only {w1} and {w2} were 0?</source>
        <translation>¿Aprendería si solo {w1} y {w2} fueran 0?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Then something comes back through {w3} and {w4}: {w1} and {w2} move in the first step, and from then on all four do.</source>
        <translation>Entonces algo vuelve por {w3} y {w4}: {w1} y {w2} se mueven en el primer paso, y desde ahí los cuatro.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>What went in to the last weights is 0, since the first weights are 0. What comes back to the first is 0, since the last are 0. Each layer waits for the other.</source>
        <translation>Lo que entró en los últimos pesos es 0, porque los primeros son 0. Lo que vuelve a los primeros es 0, porque los últimos son 0. Cada capa espera a la otra.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Far outside</source>
        <translation>Muy afuera</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The network has learned from inputs up to 100. Here it is asked about inputs up to **1000**, ten times as far out, after ten steps, with slope {slope:value}.</source>
        <translation>La red ha aprendido con entradas de hasta 100. Aquí se le pregunta por entradas de hasta **1000**, diez veces más afuera, después de diez pasos, con pendiente {slope:value}.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>How large is the error at x = 1000, in proportion to the target, compared with that at x = 10?</source>
        <translation>¿Cómo es el error en x = 1000, en proporción al objetivo, comparado con el de x = 10?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>ten times as large</source>
        <translation>diez veces mayor</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>a hundred times as large</source>
        <translation>cien veces mayor</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>The graph of the network is a line through 0, and so is that of the true function. So the error is the same share of the target everywhere.</source>
        <translation>La gráfica de la red es una recta que pasa por 0, y la de la función verdadera también. Así que el error es en todas partes la misma parte del objetivo.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>These are the notebook's own 26 test inputs. In most networks such questions go badly wrong: what a network learns, it learns where the data are.</source>
        <translation>Son las 26 entradas de prueba del propio cuaderno. En la mayoría de las redes estas preguntas salen muy mal: lo que una red aprende, lo aprende donde están los datos.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>- Many weights compute the same function; training finds one of them, and the start decides which.
- Neurons that begin alike stay alike; weights that begin at 0 may never move. So: start at random.
- x = 1000 works because the network can only draw a line through 0, and the graph of the true function is one, too. That is luck of the example, not a rule.</source>
        <translation>- Muchos pesos calculan la misma función; el entrenamiento encuentra unos, y el comienzo decide cuáles.
- Las neuronas que empiezan iguales siguen iguales; los pesos que empiezan en 0 quizá no se muevan nunca. Así que: empezar al azar.
- x = 1000 funciona porque la red solo puede dibujar una recta que pasa por 0, y la gráfica de la función verdadera también lo es. Es la suerte del ejemplo, no una regla.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Close with the question what a network with an activation function would do at x = 1000. There is no reason why it should be right.</source>
        <translation>Cerrar con la pregunta de qué haría en x = 1000 una red con función de activación. No hay razón para que acertara.</translation>
    </message>
</context>
</TS>
