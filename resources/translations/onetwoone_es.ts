<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>OneTwoOne</name>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put}, where the old one belongs</source>
        <translation>se usó {put}, donde corresponde el valor antiguo</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used the old {put}, where this rule has updated it already</source>
        <translation>se usó el valor antiguo de {put}, que esta regla ya ha actualizado</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by 99, as the notebook does, where x belongs</source>
        <translation>se multiplicó por 99, como hace el cuaderno, donde corresponde x</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you multiplied by x, where this rule takes 99</source>
        <translation>se multiplicó por x, donde esta regla toma 99</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {name} before the update</source>
        <translation>eso es {name} antes de la actualización</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where an update subtracts</source>
        <translation>se sumó donde una actualización resta</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the learning rate η</source>
        <translation>falta la tasa de aprendizaje η</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change alone; subtract it from {name}</source>
        <translation>eso es solo el cambio; hay que restarlo de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the factor {name}</source>
        <translation>falta el factor {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to square {name}</source>
        <translation>falta elevar {name} al cuadrado</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot the ½</source>
        <translation>falta el ½</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took the ½ twice</source>
        <translation>se tomó el ½ dos veces</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the wrong way round: {name} is the output minus the target</source>
        <translation>se restó al revés: {name} es la salida menos el objetivo</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you used {put} for {name}</source>
        <translation>se usó {put} en lugar de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is the change of {name}, η times the gradient; the gradient itself is asked for</source>
        <translation>eso es el cambio de {name}, η por el gradiente; se pide el gradiente mismo</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} from before the update</source>
        <translation>se tomó {put} de antes de la actualización</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you forgot to subtract {name}</source>
        <translation>faltó restar {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you left out the path through {name}</source>
        <translation>falta el camino que pasa por {name}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you added where {name} is a difference</source>
        <translation>se sumó donde {name} es una diferencia</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you subtracted the path through {name}, where both are added</source>
        <translation>se restó el camino que pasa por {name}, donde ambos se suman</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {name} twice: the ½ cancels the 2 of the square</source>
        <translation>se tomó {name} dos veces: el ½ anula el 2 del cuadrado</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you kept the ½: it cancels the 2 of the square</source>
        <translation>quedó el ½: anula el 2 del cuadrado</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you took {put} of the step before</source>
        <translation>se tomó {put} del paso anterior</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is {put}</source>
        <translation>eso es {put}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>that is what rule {put} gives, not the rule of this run</source>
        <translation>eso da la regla {put}, no la regla de esta ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the sign is wrong</source>
        <translation>el signo es incorrecto</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>the decimal point has slipped by {count} {places}</source>
        <translation>la coma se ha corrido {count} {places}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>you rounded too early: keep more digits until the end</source>
        <translation>se redondeó demasiado pronto: conservar más cifras hasta el final</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but coarsely rounded.</source>
        <translation>≈ Correcto, pero muy redondeado.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but in these digits no update is to be seen.</source>
        <translation>≈ Correcto, pero con estas cifras no se ve ninguna actualización.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>≈ Right, but so few digits do not tell it from a mistake.</source>
        <translation>≈ Correcto, pero tan pocas cifras no lo distinguen de un error.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>→ Error carried forward: right for your numbers above.</source>
        <translation>→ Error arrastrado: correcto con tus números de arriba.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Not this number; none of the common mistakes gives it.</source>
        <translation>✗ No es este número; ninguno de los errores frecuentes lo da.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Several mistakes give this number: {what}.</source>
        <translation>✗ Varios errores dan este número: {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Perhaps {what}.</source>
        <translation>✗ Quizás {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>; or </source>
        <translation>; o </translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>✗ Here it goes wrong. {rest}</source>
        <translation>✗ Aquí falla. {rest}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>{says} (Read as {number}.)</source>
        <translation>{says} (Leído como {number}.)</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Check my work</source>
        <translation>Comprobar mi cálculo</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Step {step}, rule {rule}, learning rate η = {lr}</source>
        <translation>Paso {step}, regla {rule}, tasa de aprendizaje η = {lr}</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>ONE NUMBER</source>
        <translation>UN NÚMERO</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your number</source>
        <translation>número propio</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>A WHOLE CALCULATION</source>
        <translation>UN CÁLCULO COMPLETO</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>your calculation, a line for each number</source>
        <translation>el cálculo, una línea por número</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>what each line is</source>
        <translation>qué es cada línea</translation>
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
        <translation>Escribe un nombre, «=» y un número; antes del último «=» puede ir el desarrollo. w4' es el peso nuevo, L' la pérdida después. Punto o coma; solo cuentan las cifras escritas.</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Insert names</source>
        <translation>Insertar los nombres</translation>
    </message>
    <message>
        <location filename="../../gui/answers/words.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>INPUT</source>
        <translation>ENTRADA</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>HIDDEN</source>
        <translation>OCULTA</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>OUTPUT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>LOSS</source>
        <translation>PÉRDIDA</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/words.py"/>
        <source>99, not x</source>
        <translation>99, no x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>As they are</source>
        <translation>Como están</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>The same samples; only their order changes.</source>
        <translation>Las mismas muestras; solo cambia su orden.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>One sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x from</source>
        <translation>x desde</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x to</source>
        <translation>x hasta</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>slope: y = slope · x</source>
        <translation>pendiente: y = pendiente · x</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>noise added to y, up to ±</source>
        <translation>ruido sumado a y, hasta ±</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>A CSV file with a header x,y and one sample a line.</source>
        <translation>Un archivo CSV con cabecera x,y y una muestra por línea.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Two columns, x and y, as copied from a spreadsheet.</source>
        <translation>Dos columnas, x e y, copiadas de una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>sample number</source>
        <translation>número de muestra</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>another order in each epoch</source>
        <translation>otro orden en cada época</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>seed of the order</source>
        <translation>semilla del orden</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Other data start a new run at step 0. Undo brings the present one back.</source>
        <translation>Otros datos empiezan una ejecución nueva en el paso 0. Deshacer trae de vuelta la actual.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>THIS STEP’S EFFECT</source>
        <translation>EFECTO DE ESTE PASO</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Error on this sample</source>
        <translation>Error con esta muestra</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>FORECAST FOR THIS STEP</source>
        <translation>PREVISIÓN DE ESTE PASO</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>η, log scale</source>
        <translation>η, escala log.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No error beyond rounding: nothing to correct.</source>
        <translation>Sin error más allá del redondeo: nada que corregir.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Shrinks.</source>
        <translation>Se reduce.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Overshoots: the error changes sign but gets smaller.</source>
        <translation>Se pasa de largo: el error cambia de signo, pero disminuye.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Unchanged.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step makes the error grow.</source>
        <translation>Este paso hace crecer el error.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>This step overflows: a number becomes too large.</source>
        <translation>Este paso se desborda: un número se hace demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would grow.</source>
        <translation>De {low} a {high} el error crecería.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would grow.</source>
        <translation>Por encima de {low} el error crecería.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would grow.</source>
        <translation>Por debajo de {high} el error crecería.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>From {low} to {high} the error would shrink.</source>
        <translation>De {low} a {high} el error se reduciría.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Above {low} the error would shrink.</source>
        <translation>Por encima de {low} el error se reduciría.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>Below {high} the error would shrink.</source>
        <translation>Por debajo de {high} el error se reduciría.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne</source>
        <translation>OneTwoOne</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>session.json</source>
        <translation>sesion.json</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Sessions (*.json);;All files (*)</source>
        <translation>Sesiones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training the runs of the session again…</source>
        <translation>Entrenando de nuevo las ejecuciones de la sesión…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Reading the samples…</source>
        <translation>Leyendo las muestras…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Saving the session…</source>
        <translation>Guardando la sesión…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios en «{name}»?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save this session?</source>
        <translation>¿Guardar esta sesión?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the session from before the lesson?</source>
        <translation>¿Guardar la sesión anterior a la lección?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save what was made in the lesson?</source>
        <translation>¿Guardar lo que se ha hecho en la lección?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you don't save, these changes will be lost.</source>
        <translation>Si no se guardan, estos cambios se perderán.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>“{name}” has changed on disk since it was opened or saved here.</source>
        <translation>«{name}» ha cambiado en el disco desde que se abrió o se guardó aquí.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>If you replace it, those changes will be lost.</source>
        <translation>Si lo reemplaza, esos cambios se perderán.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>OneTwoOne ended unexpectedly; restore what was open?</source>
        <translation>OneTwoOne terminó de forma inesperada; ¿restaurar lo que estaba abierto?</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} × {} pixels</source>
        <translation>{} × {} píxeles</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>A picture of any size, with text that can be edited.</source>
        <translation>Una imagen de cualquier tamaño, con texto que se puede editar.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every point that the plot draws, with all digits.</source>
        <translation>Cada punto que dibuja el gráfico, con todas las cifras.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of every step, with all digits.</source>
        <translation>Cada número de cada paso, con todas las cifras.</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>{} files (*.{});;All files (*)</source>
        <translation>Archivos {} (*.{});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Writing every number of the run…</source>
        <translation>Escribiendo cada número de la ejecución…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The diagram</source>
        <translation>La red</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The working</source>
        <translation>El desarrollo</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The plot that is shown</source>
        <translation>El gráfico que se muestra</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>The whole window</source>
        <translation>La ventana entera</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Every number of the run</source>
        <translation>Cada número de la ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <location filename="../../gui/files/words.py"/>
        <source>Numbers (CSV)</source>
        <translation>Números (CSV)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Scene {number} of {count}</source>
        <translation>Escena {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>minute {before} of {minutes}</source>
        <translation>minuto {before}/{minutes}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>You have stepped away from the lesson. “Next” returns to the scene.</source>
        <translation>Se ha salido de la lección. «Siguiente» vuelve a la escena.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Return to the scene</source>
        <translation>Volver a la escena</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer to question {number}</source>
        <translation>respuesta a la pregunta {number}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>your answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>✗ Not yet: try again.</source>
        <translation>✗ Todavía no: intentarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>leave the lesson</source>
        <translation>salir de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the scenes of the lesson</source>
        <translation>las escenas de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>Lecciones (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Diagram</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Working</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Pinned runs</source>
        <translation>Ejecuciones fijadas</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Transport</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Top line</source>
        <translation>Línea superior</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Effect of the step</source>
        <translation>Efecto del paso</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Row of phases</source>
        <translation>Fila de fases</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Grain, speed and stop</source>
        <translation>Paso, velocidad y parada</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the slope</source>
        <translation>la pendiente</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>the mean loss</source>
        <translation>la pérdida media</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>what a nudge of {} says</source>
        <translation>lo que dice un pequeño cambio de {}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{scenes} · {minutes} minutes</source>
        <translation>{scenes} · {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>*{minutes} minutes, from minute {before} on · step {step}*</source>
        <translation>*{minutes} minutos, desde el minuto {before} · paso {step}*</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Keys: {count} times “next” in this scene.</source>
        <translation>Teclas: {count} veces «Siguiente» en esta escena.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered, in the order of “next”: {names}.</source>
        <translation>Tapado, en el orden de «Siguiente»: {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Covered all the time: {names}.</source>
        <translation>Tapado todo el tiempo: {names}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Choices: {choices}.</source>
        <translation>Opciones: {choices}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>Answer: {answer}.</source>
        <translation>Respuesta: {answer}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>To be discussed.</source>
        <translation>Para comentar.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>**Notes.** {notes}</source>
        <translation>**Notas.** {notes}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the loss</source>
        <translation>Mostrar la pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the loss</source>
        <translation>gráfico de la pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: loss</source>
        <translation>Gráfico: pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the weights</source>
        <translation>Mostrar los pesos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the weights</source>
        <translation>gráfico de los pesos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: weights</source>
        <translation>Gráfico: pesos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show what the network makes of other inputs</source>
        <translation>Mostrar lo que hace la red con otras entradas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the predictions</source>
        <translation>gráfico de las predicciones</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: predictions</source>
        <translation>Gráfico: predicciones</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the surface of the loss over the weights</source>
        <translation>Mostrar la superficie de la pérdida sobre los pesos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>surface of the loss</source>
        <translation>superficie de la pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: surface</source>
        <translation>Gráfico: superficie</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Learning rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Compare learning rates</source>
        <translation>Comparar tasas de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot of the learning rates</source>
        <translation>gráfico de las tasas de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Plot: learning rates</source>
        <translation>Gráfico: tasas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>plot</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>mean loss</source>
        <translation>pérdida media</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>this sample</source>
        <translation>esta muestra</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope w₁w₃ + w₂w₄</source>
        <translation>pendiente w₁w₃ + w₂w₄</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>overflow</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss, log scale</source>
        <translation>pérdida, escala log.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Dots: loss of the step’s sample.</source>
        <translation>Puntos: pérdida de la muestra del paso.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Band: lowest to highest loss of the steps’ samples.</source>
        <translation>Banda: de la menor a la mayor pérdida de las muestras de los pasos.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Line: mean loss over all data.</source>
        <translation>Línea: pérdida media sobre todos los datos.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Only the slope w₁w₃ + w₂w₄ matters for what the network computes: many weights have the same.</source>
        <translation>Solo la pendiente w₁w₃ + w₂w₄ importa para lo que calcula la red: muchos pesos tienen la misma.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>ŷ = s·x is a line through 0: its relative error is the same for every x, however far from the training data.</source>
        <translation>ŷ = s·x es una recta que pasa por 0: su error relativo es el mismo para todo x, por lejos que esté de los datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Each update multiplies both by 1 − (η e x)²: nearly conserved where η is small.</source>
        <translation>Cada actualización multiplica ambas por 1 − (η e x)²: casi se conservan donde η es pequeña.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Under this rule they need not be conserved: not all its gradients come from the old weights.</source>
        <translation>Con esta regla no tienen por qué conservarse: no todos sus gradientes vienen de los pesos antiguos.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>test inputs</source>
        <translation>entradas de prueba</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>inputs to predict for</source>
        <translation>entradas para predecir</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Show the table in place of the plot</source>
        <translation>Mostrar la tabla en lugar del gráfico</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>type x, such as 1000</source>
        <translation>escribir x, p. ej. 1000</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Shaded: range of the training data.</source>
        <translation>Sombreado: rango de los datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Click: predict for the x there.</source>
        <translation>Clic: predecir para la x de ese lugar.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>largest relative error {}, at x = {}</source>
        <translation>mayor error relativo {}, en x = {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>relative error {} at every x</source>
        <translation>error relativo {} en todo x</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, relative error {}</source>
        <translation>x = {}: ŷ = {}, objetivo {}, error relativo {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>x = {}: ŷ = {}, target {}, {}</source>
        <translation>x = {}: ŷ = {}, objetivo {}, {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>no error beyond rounding</source>
        <translation>sin error aparte del redondeo</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Every x of the data is 0: they say nothing about a slope.</source>
        <translation>Todas las x de los datos son 0: no dicen nada de una pendiente.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: x. Vertical axis: y. {lines}. {worst}</source>
        <translation>Eje horizontal: x. Eje vertical: y. {lines}. {worst}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>This plot tells a number that is covered; uncover that to see the plot.</source>
        <translation>Este gráfico revela un número tapado; destaparlo para ver el gráfico.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>too slow</source>
        <translation>muy lenta</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>does not learn</source>
        <translation>no aprende</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflows</source>
        <translation>se desborda</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>final loss</source>
        <translation>pérdida final</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Sweep again</source>
        <translation>Barrer de nuevo</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Train the network at every learning rate once more</source>
        <translation>Entrenar la red otra vez con cada tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Try {}</source>
        <translation>Probar {}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Go on from here with this learning rate; Undo takes it back (Enter)</source>
        <translation>Seguir desde aquí con esta tasa de aprendizaje; Deshacer la quita (Intro)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn at each learning rate</source>
        <translation>pasos para aprender con cada tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>how much of the sweep is done</source>
        <translation>cuánto del barrido está hecho</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>not learned</source>
        <translation>no aprendido</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed</source>
        <translation>desbordado</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>steps to learn</source>
        <translation>pasos para aprender</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>overflowed at step</source>
        <translation>desbordado en el paso</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>what the surface is over</source>
        <translation>sobre qué está la superficie</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Here a number is too large: there is no place for these weights on the plane.</source>
        <translation>Aquí un número es demasiado grande: estos pesos no tienen lugar en el plano.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the loss is too large for a number: nothing can be shown.</source>
        <translation>En todo este plano la pérdida es demasiado grande para un número: no hay nada que mostrar.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>These weights lie outside the part of the plane that is shown.</source>
        <translation>Estos pesos están fuera de la parte del plano que se muestra.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>All points on the green line give the same function.</source>
        <translation>Todos los puntos de la línea verde dan la misma función.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Hatched: a learning rate that far would increase the error.</source>
        <translation>Rayado: una tasa de aprendizaje que llegara hasta ahí aumentaría el error.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>valley</source>
        <translation>valle</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>path</source>
        <translation>camino</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>next update</source>
        <translation>próxima actualización</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>learning rates from {} to {}: error {}</source>
        <translation>tasas de aprendizaje de {} a {}: error {}</translation>
    </message>
    <message>
        <location filename="../../gui/presenting/words.py"/>
        <source>black screen; any key brings the window back</source>
        <translation>pantalla negra; cualquier tecla trae de vuelta la ventana</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{done:&gt;3} % [{bar}] {left} left</source>
        <translation>{done:&gt;3} % [{bar}] quedan {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{path}: {frames} frames.</source>
        <translation>{path}: {frames} fotogramas.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Given up; nothing is written.</source>
        <translation>Abandonado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: beginning…</source>
        <translation>{name}: empezando…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: {done} %, {left} left</source>
        <translation>{name}: {done} %, quedan {left}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{name}: giving up…</source>
        <translation>{name}: abandonando…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the recording that is being made</source>
        <translation>la grabación que se está haciendo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make a video</source>
        <translation>Hacer un vídeo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The present run</source>
        <translation>La ejecución actual</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time})</source>
        <translation>La grabación ({time})</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Showing</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Scale of type</source>
        <translation>Escala del texto</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>From step</source>
        <translation>Desde el paso</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>To step</source>
        <translation>Hasta el paso</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Seconds the end stands</source>
        <translation>Segundos del final fijo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Captions beside it (.srt)</source>
        <translation>Subtítulos aparte (.srt)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Without the ground</source>
        <translation>Sin fondo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As shown</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the first frame</source>
        <translation>el primer fotograma</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{frames} frames, {time}</source>
        <translation>{frames} fotogramas, {time}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Make it…</source>
        <translation>Hacerlo…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Write what was done to a file; render --log makes a video of it at any time</source>
        <translation>Escribir lo hecho en un archivo; render --log hace un vídeo de ello en cualquier momento</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to keep the recording</source>
        <translation>Dónde conservar la grabación</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Where to write the recording</source>
        <translation>Dónde escribir la grabación</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{} (*{});;All files (*)</source>
        <translation>{} (*{});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>recording</source>
        <translation>grabacion</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>A recording is being made. Give it up?</source>
        <translation>Se está haciendo una grabación. ¿Abandonarla?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>La grabación ({time}) no se ha convertido en vídeo. ¿Abandonarla?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>OneTwoOne ended unexpectedly. The recording ({time}) has not been made into a video. Give it up?</source>
        <translation>OneTwoOne terminó de forma inesperada. La grabación ({time}) no se ha convertido en vídeo. ¿Abandonarla?</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Diagram and working</source>
        <translation>Red y desarrollo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>The story</source>
        <translation>El relato</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>As fast as can be</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>1 phase a second</source>
        <translation>1 fase por segundo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>5 phases a second</source>
        <translation>5 fases por segundo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>60 phases a second</source>
        <translation>60 fases por segundo</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Step {first}</source>
        <translation>Paso {first}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>Steps {first} to {last}</source>
        <translation>Pasos {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {side}: {result}</source>
        <translation>{left} es {side}: {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>{left} is {result}</source>
        <translation>{left} es {result}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>one half</source>
        <translation>un medio</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> times </source>
        <translation> por </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> plus </source>
        <translation> más </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source> minus </source>
        <translation> menos </translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the gradient of {by}</source>
        <translation>el gradiente de {by}</translation>
    </message>
    <message>
        <location filename="../../gui/recording/words.py"/>
        <source>the derivative of {of} by {by}</source>
        <translation>la derivada de {of} respecto a {by}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>PINNED RUNS</source>
        <translation>FIJADAS</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>None yet. P pins the present run, to compare.</source>
        <translation>Ninguna aún. P fija la ejecución actual, para comparar.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Plots show the latest {count} of them.</source>
        <translation>Los gráficos muestran las últimas {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>name of the pinned run</source>
        <translation>nombre de la ejecución fijada</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Return to this run</source>
        <translation>Volver a esta ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/runs/words.py"/>
        <source>Remove this run</source>
        <translation>Quitar esta ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Lessons and clicker</source>
        <translation>Lecciones y mando</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Presenting</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Try things</source>
        <translation>Probar cosas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>to the next control</source>
        <translation>al control siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Enter, Esc</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>take what was typed in a field, give it up</source>
        <translation>tomar lo escrito en un campo, dejarlo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the selected weight, x or y; Shift: ten times as far</source>
        <translation>mover el peso elegido, x o y; Mayús: diez veces más</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Digits, Enter</source>
        <translation>Cifras, Intro</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>type over it; so does a double click</source>
        <translation>escribir encima; también un doble clic</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel, drag</source>
        <translation>Rueda, arrastrar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>nudge the weight under the pointer</source>
        <translation>mover el peso bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a number or symbol: what it came from and what uses it</source>
        <translation>un número o símbolo: de qué vino y qué lo usa</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>export what is under the pointer</source>
        <translation>exportar lo que está bajo el puntero</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>a phase, the timeline or a plot: go there</source>
        <translation>una fase, la línea de tiempo o un gráfico: ir allí</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../gui/shell/words.py"/>
        <source>in a plot: more or fewer steps</source>
        <translation>en un gráfico: más o menos pasos</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>end of epoch</source>
        <translation>fin de época</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>loss below</source>
        <translation>pérdida &lt;</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>update</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../gui/transport/words.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name} is too large for a number at this step, so that no answer is right; go to an earlier step.</source>
        <translation>{name} es demasiado grande para un número en este paso, así que ninguna respuesta es correcta; ir a un paso anterior.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{name}: write its number after the last “=”.</source>
        <translation>{name}: escribir su número después del último «=».</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>“{text}” is no quantity of this step; write such as h1, ŷ, e, L, dL/dw4, w4' (new), L' (afterwards).</source>
        <translation>«{text}» no es una magnitud de este paso; escribir por ejemplo h1, ŷ, e, L, dL/dw4, w4' (nuevo), L' (después).</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet was given up; no file was written.</source>
        <translation>Se abandonó la hoja de ejercicios; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{path}: a worksheet is a PDF; let its name end in .pdf.</source>
        <translation>{path}: una hoja de ejercicios es un PDF; el nombre debe acabar en .pdf.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>A worksheet takes at most {most} steps, and {count} are too many; choose fewer.</source>
        <translation>Una hoja de ejercicios admite como mucho {most} pasos, y {count} son demasiados; elegir menos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: no step is named; write steps such as “0”, “2-4” or “1:dL_dw1”.</source>
        <translation>{option}: no se nombra ningún paso; escribir pasos como «0», «2-4» o «1:dL_dw1».</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>{option}: step {first} comes after {last}; exchange them.</source>
        <translation>{option}: el paso {first} viene después de {last}; intercambiarlos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step} ends where {name} is too large for a number; choose phases before that, or an earlier step.</source>
        <translation>El paso {step} termina donde {name} es demasiado grande para un número; elegir fases anteriores, o un paso anterior.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The worksheet is in {path}.</source>
        <translation>La hoja de ejercicios está en {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>Step {step}: the sample is given, so that there is nothing to work out; choose a later phase.</source>
        <translation>Paso {step}: la muestra está dada, así que no hay nada que calcular; elegir una fase posterior.</translation>
    </message>
    <message>
        <location filename="../../gui/words/answer_sentences.py"/>
        <source>The title is not text in UTF-8; type it anew.</source>
        <translation>El título no es texto en UTF-8; escribirlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: a brace stands alone; write {{w4}} for a symbol, {{w4:value}} for its number, or a backslash before a brace that is meant.</source>
        <translation>«{text}»: una llave está sola; escribir {{w4}} para un símbolo, {{w4:value}} para su número, o una barra inversa ante una llave que se quiere mostrar.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{{{text}}}” is not known; write {{w4}}, {{w4:value}} or {{dL_dw4:formula}}.</source>
        <translation>«{{{text}}}» no se conoce; escribir {{w4}}, {{w4:value}} o {{dL_dw4:formula}}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no formula; write {{{text}:value}} for its number.</source>
        <translation>«{text}» no tiene fórmula; escribir {{{text}:value}} para su número.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” has no symbol; write {{{text}:value}} for its number.</source>
        <translation>«{text}» no tiene símbolo; escribir {{{text}:value}} para su número.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>A {mark} has no partner; close what it opens, or put a backslash before it.</source>
        <translation>Un {mark} no tiene pareja; cerrar lo que abre, o poner una barra inversa delante.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is where the lesson begins.</source>
        <translation>Aquí empieza la lección.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>This is the end of the lesson.</source>
        <translation>Este es el final de la lección.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>{path} is good: {scenes}, {minutes} minutes.</source>
        <translation>{path} está bien: {scenes}, {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>The commands train more than {most} steps in all; use fewer.</source>
        <translation>Las órdenes entrenan más de {most} pasos en total; usar menos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not known there; use one of: {known}.</source>
        <translation>«{text}» no se conoce ahí; usar una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no scene {number}; choose one from 1 to {count}.</source>
        <translation>No hay escena {number}; elegir una de 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{quantity}” is not computed yet in phase “{phase}”, the last that is shown; set “until” to a later phase, or leave it out.</source>
        <translation>«{quantity}» aún no está calculado en la fase «{phase}», la última que se muestra; poner «until» en una fase posterior, o quitarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} has no phase “{phase}” under rule {rule}; choose one of: {known}.</source>
        <translation>El paso {step} no tiene fase «{phase}» con la regla {rule}; elegir una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” stands there twice; remove one.</source>
        <translation>«{text}» está dos veces; quitar una.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} is not made yet, the run has come to step {length}; write “run to {step}” first.</source>
        <translation>El paso {step} aún no está hecho, la ejecución ha llegado al paso {length}; escribir antes «run to {step}».</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>Step {step} does not lead from where the scene begins to “{phase}”; choose one of: {known}.</source>
        <translation>El paso {step} no lleva desde donde empieza la escena hasta «{phase}»; elegir una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no number “{text}”; use one of: {known}, or a ratio of two, as in dL_dw2/dL_dh2.</source>
        <translation>No hay número «{text}»; usar uno de: {known}, o una razón de dos, como dL_dw2/dL_dh2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not how that is written; write it like “{examples}”.</source>
        <translation>«{text}» no se escribe así; escribirlo como «{examples}».</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}”: the quotation marks do not match, or something stands after them; write it like pin "before".</source>
        <translation>«{text}»: las comillas no casan, o hay algo después; escribirlo como pin "before".</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>There is no command “{text}”; use one of: {known}.</source>
        <translation>No hay orden «{text}»; usar una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/lesson_sentences.py"/>
        <source>“{text}” is not a whole number from {least} to {most}.</source>
        <translation>«{text}» no es un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new experiment</source>
        <translation>nuevo experimento</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>other data</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>new random weights</source>
        <translation>nuevos pesos al azar</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>initial {name} = {value}</source>
        <translation>valor inicial {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>leaving the lesson</source>
        <translation>salir de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>learning rate {value}</source>
        <translation>tasa de aprendizaje {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>pin</source>
        <translation>fijar</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>preset {preset}</source>
        <translation>preajuste {preset}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>removal of pinned run {number}</source>
        <translation>quitar la ejecución fijada {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>name of pinned run {number}</source>
        <translation>nombre de la ejecución fijada {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>reset</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to pinned run {number}</source>
        <translation>vuelta a la ejecución fijada {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>rule {rule}</source>
        <translation>regla {rule}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>change of sample {number}</source>
        <translation>cambio de la muestra {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>return to the lesson</source>
        <translation>vuelta a la lección</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>weight {name} = {value}</source>
        <translation>peso {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count}</source>
        <translation>un array de {count} elementos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object with “{entry}” twice</source>
        <translation>un objeto con «{entry}» dos veces</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>top level</source>
        <translation>nivel superior</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>either “answer” or “choices”, not both</source>
        <translation>o bien «answer» o bien «choices», no ambos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array […]</source>
        <translation>un array […]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least {least}</source>
        <translation>un array de al menos {least} elementos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most}</source>
        <translation>un array de {most} elementos como máximo</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a phase that the scene leads through: {known}</source>
        <translation>una fase por la que pasa la escena: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>two different weights, or the two products</source>
        <translation>dos pesos distintos, o los dos productos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string of whole characters</source>
        <translation>una cadena de caracteres completos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>2 to {most} different strings</source>
        <translation>de 2 a {most} cadenas distintas</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>parts that “show” does not name, unlike {part}</source>
        <translation>partes que «show» no nombra, a diferencia de {part}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an integer below 2^63</source>
        <translation>un número entero menor que 2^63</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>numbers that “cover” does not name, unlike {number}</source>
        <translation>números que «cover» no nombra, a diferencia de {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or a name of at most {most} letters, its words one blank apart</source>
        <translation>null o un nombre de {most} letras como máximo, con un solo espacio entre palabras</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of finite numbers</source>
        <translation>un array de números finitos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of {count} finite numbers</source>
        <translation>un array de {count} números finitos</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an object {{…}}</source>
        <translation>un objeto {{…}}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>one of: {known}</source>
        <translation>uno de: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of two strings</source>
        <translation>un array de dos cadenas</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number that no other pin has</source>
        <translation>un número que no tenga ninguna otra ejecución fijada</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>null or one of: {known}</source>
        <translation>null o uno de: {known}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“choices” and, of them, the “right” one</source>
        <translation>«choices» y, de ellas, la correcta como «right»</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at least one run</source>
        <translation>un array de al menos una ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>at most {most} samples</source>
        <translation>{most} muestras como máximo</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a step from 0 to {most}</source>
        <translation>un paso de 0 a {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string that is not blank</source>
        <translation>una cadena que no esté en blanco</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of strings</source>
        <translation>un array de cadenas</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of at most {most} strings, none of them blank</source>
        <translation>un array de {most} cadenas como máximo, ninguna en blanco</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>an array of tables</source>
        <translation>un array de tablas</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>1 to {most} tables [[{table}]]</source>
        <translation>de 1 a {most} tablas [[{table}]]</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a question with an “answer”</source>
        <translation>una pregunta con «answer»</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are {count} beats, and a file takes {most}; choose fewer steps with --from and --to.</source>
        <translation>Hay {count} tiempos, y un archivo admite {most}; elegir menos pasos con --from y --to.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, entry {number}: its step comes before that of the entry above; list beats by rising steps.</source>
        <translation>{path}, entrada {number}: su paso viene antes que el de la entrada anterior; ordenar los tiempos por pasos crecientes.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, step {step}: “{phase}” is out of order or not a phase of rule {rule}; the order is: {known}.</source>
        <translation>{path}, paso {step}: «{phase}» está fuera de orden o no es una fase de la regla {rule}; el orden es: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The working is on the clipboard, as {notation}.</source>
        <translation>El desarrollo está en el portapapeles, como {notation}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the quotation marks do not match; remove them.</source>
        <translation>{path}, línea {line}: las comillas no casan; quitarlas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: {reason}</source>
        <translation>{path}, línea {line}, columna {column}: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: {found} values where the header has {wanted}; put one number in each column, with a point as decimal mark.</source>
        <translation>{path}, línea {line}: {found} valores donde la cabecera tiene {wanted}; poner un número en cada columna, con punto decimal.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is empty; it needs a first line “x,y” and then one sample a line.</source>
        <translation>{path} está vacío; necesita una primera línea «x,y» y luego una muestra por línea.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}: the header is “{header}”; it must name one column x and one column y, separated by a comma.</source>
        <translation>{path}, línea {line}: la cabecera es «{header}»; debe nombrar una columna x y una columna y, separadas por una coma.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has a header but no samples; add lines such as “3,6”.</source>
        <translation>{path} tiene cabecera pero no muestras; añadir líneas como «3,6».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} samples; shorten it.</source>
        <translation>{path} tiene más de {most} muestras; acortarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The count of samples must be a whole number from 1 to {most}; {value} is not.</source>
        <translation>La cantidad de muestras debe ser un número entero de 1 a {most}; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There are no samples; at least one is needed.</source>
        <translation>No hay muestras; hace falta al menos una.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The noise must be 0 or more; {value} is not.</source>
        <translation>El ruido debe ser 0 o más; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>No file is chosen yet; choose one, with a header x,y and a sample a line.</source>
        <translation>Aún no se ha elegido archivo; elegir uno, con cabecera x,y y una muestra por línea.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sample is not a finite number or too large; use a smaller range.</source>
        <translation>Una muestra no es un número finito o es demasiado grande; usar un intervalo menor.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {size}.</source>
        <translation>No hay muestra {number}; elegir una de 1 a {size}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The range of x must go up, but low {low} is above high {high}; exchange them.</source>
        <translation>El intervalo de x debe subir, pero {low} es mayor que {high}; intercambiarlos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {setting} of the data must be a finite number; {value} is not.</source>
        <translation>«{setting}» de los datos debe ser un número finito; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{setting}” takes a whole number of at most 18 digits; {value} is not.</source>
        <translation>«{setting}» admite un número entero de 18 cifras como mucho; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt does not load: {library}; set up again by removing the folder .venv.</source>
        <translation>Qt no se carga: {library}; instalar de nuevo quitando la carpeta .venv.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt needs {library}, which this system lacks; install what is missing with: apt-get install {packages}</source>
        <translation>Qt necesita {library}, que falta en este sistema; instalar lo que falta con: apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no display, so no window can open; here is one epoch of the run.</source>
        <translation>No hay pantalla, así que no se puede abrir una ventana; aquí va una época de la ejecución.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Qt cannot start on the platform {platform}, so no window can open; here is one epoch of the run.</source>
        <translation>Qt no puede iniciarse en la plataforma {platform}, así que no se puede abrir una ventana; aquí va una época de la ejecución.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The display {display} does not answer, so no window can open; here is one epoch of the run.</source>
        <translation>La pantalla {display} no responde, así que no se puede abrir una ventana; aquí va una época de la ejecución.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} changes nothing; take it out.</source>
        <translation>La modificación en el paso {step} no cambia nada; quitarla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The edit at step {step} is out of order; list edits by rising steps, from 1 to the length of the run.</source>
        <translation>La modificación en el paso {step} está fuera de orden; ordenarlas por pasos crecientes, de 1 a la longitud de la ejecución.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The export was given up; no file was written.</source>
        <translation>Se abandonó la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>It is on the clipboard.</source>
        <translation>Está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The {steps} steps are too many for the clipboard, which takes {most}; save them to a file.</source>
        <translation>{steps} pasos son demasiados para el portapapeles, que admite {most}; guardarlos en un archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A picture of {width} × {height} pixels cannot be made; choose a scale that leaves each side from 1 to {most}.</source>
        <translation>No se puede hacer una imagen de {width} × {height} píxeles; elegir una escala que deje cada lado entre 1 y {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The scale must be above 0; {value} is not.</source>
        <translation>La escala debe ser mayor que 0; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} es una carpeta; nombrar un archivo en ella.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not exist; check the name and the folder.</source>
        <translation>{path} no existe; comprobar el nombre y la carpeta.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not a text file in UTF-8; save it as plain text.</source>
        <translation>{path} no es un archivo de texto en UTF-8; guardarlo como texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is write-protected; choose another name, or make it writable.</source>
        <translation>{path} está protegido contra escritura; elegir otro nombre o quitar la protección.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a pipe, a device or a socket; name a file.</source>
        <translation>{path} es una tubería, un dispositivo o un socket; nombrar un archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is larger than {megabytes} MB; choose a smaller file.</source>
        <translation>{path} ocupa más de {megabytes} MB; elegir un archivo menor.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be read: {reason}; check its name and its permissions.</source>
        <translation>{path} no se puede leer: {reason}; comprobar su nombre y sus permisos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} cannot be written: {reason}; choose another place.</source>
        <translation>{path} no se puede escribir: {reason}; elegir otro lugar.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no input; type one or more numbers, such as “5; 250; 1000”.</source>
        <translation>No hay entrada; escribir uno o más números, como «5; 250; 1000».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Input {number}: {reason} Put a space or a semicolon between two inputs.</source>
        <translation>Entrada {number}: {reason} Poner un espacio o un punto y coma entre dos entradas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>At most {most} inputs can be predicted at once, and {found} are too many.</source>
        <translation>Se pueden predecir como mucho {most} entradas a la vez, y {found} son demasiadas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, line {line}, column {column}: this is not valid JSON; the file is damaged or cut off.</source>
        <translation>{path}, línea {line}, columna {column}: esto no es JSON válido; el archivo está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} has more than {most} objects and arrays, too many for a session; choose another file.</source>
        <translation>{path} tiene más de {most} objetos y listas, demasiados para una sesión; elegir otro archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” is missing; add it.</source>
        <translation>{path}, {place}: falta la clave «{entry}»; añadirla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: the key “{entry}” stands there twice; remove one.</source>
        <translation>{path}, {place}: la clave «{entry}» está dos veces; quitar una.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: there is no key “{entry}”; remove it, or use one of: {known}.</source>
        <translation>{path}, {place}: no hay clave «{entry}»; quitarla, o usar una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply for a session; choose another file.</source>
        <translation>{path} está anidado demasiado hondo para una sesión; elegir otro archivo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is neither a session nor a recording; choose a file that this program saved.</source>
        <translation>{path} no es ni una sesión ni una grabación; elegir un archivo guardado por este programa.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: found {found}, but {wanted} is needed there.</source>
        <translation>{path}, {place}: se encontró {found}, pero ahí hace falta {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The translation {path} cannot be read: {reason}; leave out --language, or install the program anew.</source>
        <translation>La traducción {path} no se puede leer: {reason}; omitir --language o volver a instalar el programa.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The program speaks {language} from its next start on.</source>
        <translation>El programa hablará {language} desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--language: “{text}” is not spoken here; choose one of: {known}.</source>
        <translation>--language: «{text}» no se habla aquí; elegir uno de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rate must be a finite number above 0, such as 1e-5; {value} is not.</source>
        <translation>La tasa de aprendizaje debe ser un número finito mayor que 0, como 1e-5; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a number like 0.5 or 1e-5.</source>
        <translation>No se escribió nada; escribir un número como 0.5 o 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot shows from {least} to {most} steps, not {length}.</source>
        <translation>Un gráfico muestra de {least} a {most} pasos, no {length}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A plot cannot show a stretch of steps from step {start}.</source>
        <translation>Un gráfico no puede mostrar un tramo desde el paso {start}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Nothing was typed; write a whole number like 20.</source>
        <translation>No se escribió nada; escribir un número entero como 20.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a number; write it like 0.5 or 1e-5.</source>
        <translation>«{text}» no es un número; escribirlo como 0.5 o 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a finite number; write one like 0.5 or 1e-5.</source>
        <translation>«{text}» no es un número finito; escribir uno como 0.5 o 1e-5.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is not a whole number; write one like 20, in digits only.</source>
        <translation>«{text}» no es un número entero; escribir uno como 20, solo con cifras.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is beyond the largest number there is, about 1.8e308.</source>
        <translation>«{text}» supera el mayor número que hay, cerca de 1.8e308.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” is below the smallest number there is, about 5e-324; write a larger one, or 0.</source>
        <translation>«{text}» es menor que el menor número que hay, cerca de 5e-324; escribir uno mayor, o 0.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>“{text}” can be read as {decimal} or as {whole}; write one of these.</source>
        <translation>«{text}» se puede leer como {decimal} o como {whole}; escribir uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a whole number from {least} to {most}.</source>
        <translation>{option}: «{text}» no es un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Standard output cannot be written: {reason}; send it elsewhere.</source>
        <translation>No se puede escribir en la salida estándar: {reason}; redirigirla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted: {reason}</source>
        <translation>Línea {line} de lo pegado: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Line {line} of what was pasted needs two values, x and y, and has {found}; put a tab, semicolon, comma or space between them, the same in all lines.</source>
        <translation>La línea {line} de lo pegado necesita dos valores, x e y, y tiene {found}; poner un tabulador, punto y coma, coma o espacio entre ellos, lo mismo en todas las líneas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted holds no samples; copy two columns of numbers, x and y.</source>
        <translation>Lo pegado no contiene muestras; copiar dos columnas de números, x e y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted is larger than {megabytes} MB; copy fewer lines.</source>
        <translation>Lo pegado ocupa más de {megabytes} MB; copiar menos líneas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What was pasted has more than {most} samples; copy fewer lines.</source>
        <translation>Lo pegado tiene más de {most} muestras; copiar menos líneas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run's name may have at most {most} letters; this one has {found}: shorten it.</source>
        <translation>El nombre de una ejecución puede tener como mucho {most} letras; este tiene {found}: acortarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no pinned run {number}; choose one of those pinned.</source>
        <translation>No hay ejecución fijada {number}; elegir una de las fijadas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This run is pinned already, as {number}.</source>
        <translation>Esta ejecución ya está fijada, como {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Other data do not compare, so pinned runs are put away ({count}); undo brings them back.</source>
        <translation>Otros datos no se comparan, así que se apartan las ejecuciones fijadas ({count}); Deshacer las trae de vuelta.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} generates no samples, so that a seed changes nothing; leave it out.</source>
        <translation>{path} no genera muestras, así que una semilla no cambia nada; quitarla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no preset “{name}”; choose one of: {known}.</source>
        <translation>No hay preajuste «{name}»; elegir uno de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Something in the program went wrong: {reason}. What you made is still here; the console has the details.</source>
        <translation>Algo falló en el programa: {reason}. Lo hecho sigue aquí; la consola tiene los detalles.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A sweep takes from 2 to {most} learning rates; {value} is not.</source>
        <translation>Un barrido admite de 2 a {most} tasas de aprendizaje; {value} no.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The learning rates must go up, but {low} is above {high}; exchange them.</source>
        <translation>Las tasas de aprendizaje deben subir, pero {low} es mayor que {high}; intercambiarlas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording is being made; wait until it is done, or cancel it.</source>
        <translation>Se está haciendo una grabación; esperar a que termine, o cancelarla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Making the recording ended unexpectedly ({reason}); nothing is written.</source>
        <translation>La grabación terminó de forma inesperada ({reason}); no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A recording can be no longer: it was stopped.</source>
        <translation>Una grabación no puede ser más larga: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Kept in {path}; “main.py render --log” makes a video of it.</source>
        <translation>Conservada en {path}; «main.py render --log» hace un vídeo de ella.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording is in {path}.</source>
        <translation>La grabación está en {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne recording; choose one that this program wrote.</source>
        <translation>{path} es JSON pero no una grabación de OneTwoOne; elegir una escrita por este programa.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This recording needs more than {megabytes} MB and could not be read again; record a shorter one, or with fewer samples.</source>
        <translation>Esta grabación necesita más de {megabytes} MB y no se podría leer de nuevo; grabar una más corta, o con menos muestras.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was written by a newer OneTwoOne; use that, or update this one.</source>
        <translation>{path} fue escrito por un OneTwoOne más nuevo; usar ese, o actualizar este.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} does not begin with a session; the file was altered.</source>
        <translation>{path} no empieza con una sesión; el archivo fue alterado.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What happened as number {number} in the recording cannot be done again: {reason}</source>
        <translation>Lo que ocurrió como número {number} en la grabación no se puede repetir: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>What only redo kept was trained on other data and is gone ({length} steps); redo before an edit to keep it.</source>
        <translation>Lo que solo conservaba Rehacer se entrenó con otros datos y se ha perdido ({length} pasos); rehacer antes de una modificación para conservarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: the name must end in .png or .svg for a picture, in .mp4, .webm or .gif for a recording, or have no ending for a folder of pictures; .toml writes beats.</source>
        <translation>{path}: el nombre debe acabar en .png o .svg para una imagen, en .mp4, .webm o .gif para una grabación, o no tener extensión para una carpeta de imágenes; .toml escribe tiempos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps: “{text}” is not a whole number from 1 to {most}.</source>
        <translation>--fps: «{text}» no es un número entero de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is a folder that is not empty; name a new one.</source>
        <translation>{path} es una carpeta que no está vacía; nombrar una nueva.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--hold: “{text}” is not a number of seconds from 0 to {most}.</source>
        <translation>--hold: «{text}» no es un número de segundos de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--fps {fps}: a frame of a GIF lasts a whole number of hundredths of a second; choose 50, 25, 20, 10, 5, 4, 2 or 1.</source>
        <translation>--fps {fps}: un fotograma de un GIF dura un número entero de centésimas de segundo; elegir 50, 25, 20, 10, 5, 4, 2 o 1.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} is too large for a recording; choose a width and height up to {most}.</source>
        <translation>--size {width}x{height} es demasiado grande para una grabación; elegir anchura y altura hasta {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The recording would last {hours} hours, and at most {most} are written; choose a higher --speed, or fewer steps with --from and --to.</source>
        <translation>La grabación duraría {hours} horas, y se escriben como mucho {most}; elegir un --speed mayor, o menos pasos con --from y --to.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{by} has a run of its own, shown from end to end; leave out {option}.</source>
        <translation>{by} tiene una ejecución propia, que se muestra entera; quitar {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height}: .{form} needs an even width and height; choose those.</source>
        <translation>--size {width}x{height}: .{form} necesita anchura y altura pares; elegirlas así.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} is for {what}; leave it out, or choose another ending for {path}.</source>
        <translation>{option} es para {what}; quitarlo, o elegir otra extensión para {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: .{form} has no transparency; choose .webm, .gif or a folder.</source>
        <translation>--transparent: .{form} no tiene transparencia; elegir .webm, .gif o una carpeta.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--transparent: the window has no transparent ground; choose another --view.</source>
        <translation>--transparent: la ventana no tiene fondo transparente; elegir otro --view.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--from {start} comes after --to {stop}; exchange them.</source>
        <translation>--from {start} viene después de --to {stop}; intercambiarlos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: rule {rule} has no phase “{phase}”; choose one of: {known}.</source>
        <translation>{option}: la regla {rule} no tiene fase «{phase}»; elegir una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option}: “{text}” is not a place in a run; write STEP or STEP:PHASE, as in 0:dL_dw1.</source>
        <translation>{option}: «{text}» no es un lugar de una ejecución; escribir PASO o PASO:FASE, como en 0:dL_dw1.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--scale: “{text}” is not a number from 0.5 to 8.</source>
        <translation>--scale: «{text}» no es un número de 0.5 a 8.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size: “{text}” is not a size; write WIDTHxHEIGHT, each from 1 to 16384.</source>
        <translation>--size: «{text}» no es un tamaño; escribir ANCHOxALTO, cada uno de 1 a 16384.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--size {width}x{height} at scale {scale} leaves too little room; the layout needs at least {least_width}x{least_height}.</source>
        <translation>--size {width}x{height} a escala {scale} deja poco sitio; hacen falta al menos {least_width}x{least_height}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--speed: “{text}” is neither a number of phases a second nor “story” or “max”.</source>
        <translation>--speed: «{text}» no es ni un número de fases por segundo ni «story» o «max».</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run has come to step {length}; let it run on, or choose a step up to that.</source>
        <translation>{option} {step}: la ejecución ha llegado al paso {length}; dejarla seguir, o elegir un paso hasta ese.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{option} {step}: the run ends before that, at step {length}, where {name} overflows; choose a step up to {length}.</source>
        <translation>{option} {step}: la ejecución termina antes, en el paso {length}, donde {name} se desborda; elegir un paso hasta {length}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--view: there is no view “{text}”; choose one of: {known}.</source>
        <translation>--view: no hay vista «{text}»; elegir una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--rule: there is no rule “{text}”; choose one of: {known}.</source>
        <translation>--rule: no hay regla «{text}»; elegir una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training stops at {most} steps, all runs together; to go on, remove pins, then clear the undo history.</source>
        <translation>El entrenamiento se detiene a los {most} pasos, todas las ejecuciones juntas; para seguir, quitar fijaciones y luego borrar el historial.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Training ends at step {step}: {name} is too large for a number. One key back all is finite; go back to where it still shrinks, or reset, and try a smaller learning rate.</source>
        <translation>El entrenamiento termina en el paso {step}: {name} es demasiado grande para un número. Una tecla atrás todo es finito; volver a donde aún se reduce, o reiniciar, y probar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ended at step {step}, where {name} overflowed; all rows before it are written.</source>
        <translation>La ejecución terminó en el paso {step}, donde {name} se desbordó; todas las filas anteriores están escritas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped after epoch {value}, as asked.</source>
        <translation>Detenido tras la época {value}, como se pidió.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}: the mean loss is below {value}.</source>
        <translation>Detenido en el paso {step}: la pérdida media es menor que {value}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Stopped at step {step}, as asked.</source>
        <translation>Detenido en el paso {step}, como se pidió.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The run ends at step {length}, where a number is too large, and cannot reach step {step}; ask for no more steps.</source>
        <translation>La ejecución termina en el paso {length}, donde un número es demasiado grande, y no puede llegar al paso {step}; no pedir más pasos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no sample {number}; choose one from 1 to {count}.</source>
        <translation>No hay muestra {number}; elegir una de 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The seed must be a whole number from 0 to {most}; {value} is not.</source>
        <translation>La semilla debe ser un número entero de 0 a {most}; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Step {step} is not made yet: the run has come to step {length}. Space runs on.</source>
        <translation>El paso {step} aún no está hecho: la ejecución ha llegado al paso {length}. Espacio la hace seguir.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A step is a whole number from 0; {value} is not.</source>
        <translation>Un paso es un número entero desde 0; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saving was cancelled; the file is as it was.</source>
        <translation>Se canceló el guardado; el archivo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Opening was cancelled; nothing has changed.</source>
        <translation>Se canceló la apertura; nada ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is JSON but no OneTwoOne session; choose one that this program saved.</source>
        <translation>{path} es JSON pero no una sesión de OneTwoOne; elegir una guardada por este programa.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>This session needs more than {megabytes} MB and could not be opened again; use fewer samples.</source>
        <translation>Esta sesión necesita más de {megabytes} MB y no se podría abrir de nuevo; usar menos muestras.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The runs have {found} edits, and a session file holds at most {most}; remove pinned runs.</source>
        <translation>Las ejecuciones tienen {found} modificaciones, y un archivo de sesión admite como mucho {most}; quitar ejecuciones fijadas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{found} runs are pinned, and a session file holds at most {most}; remove some.</source>
        <translation>Hay {found} ejecuciones fijadas, y un archivo de sesión admite como mucho {most}; quitar algunas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} was saved by a newer OneTwoOne; open it with that, or update this one.</source>
        <translation>{path} fue guardado por un OneTwoOne más nuevo; abrirlo con ese, o actualizar este.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: this run learns other samples than the present one, so that they do not compare; take it out.</source>
        <translation>{path}, {place}: esta ejecución aprende otras muestras que la actual, así que no se comparan; quitarla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>Saved in {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: its runs have {steps} steps in all, and at most {most} can be kept; shorten them.</source>
        <translation>{path}: sus ejecuciones tienen {steps} pasos en total, y se pueden conservar como mucho {most}; acortarlas.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}, {place}: nothing uses this; take it out.</source>
        <translation>{path}, {place}: nada usa esto; quitarlo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--data reads samples and --seed draws them; give only one of the two.</source>
        <translation>--data lee muestras y --seed las sortea; dar solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} holds samples; put --data before it.</source>
        <translation>{path} contiene muestras; anteponerle --data.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A lesson holds data and settings of its own; leave out {option}.</source>
        <translation>Una lección tiene datos y ajustes propios; quitar {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--session holds data and settings of its own; leave out {option}.</source>
        <translation>--session tiene datos y ajustes propios; quitar {option}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A session is named twice, as FILE and with --session; name it once.</source>
        <translation>Una sesión se nombra dos veces, como FILE y con --session; nombrarla una vez.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run goes at {least} to {most} phases a second; {value} is outside that.</source>
        <translation>Una ejecución va de {least} a {most} fases por segundo; {value} queda fuera.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop below a loss above 0, such as 1e-6; {value} is not.</source>
        <translation>Una ejecución puede detenerse bajo una pérdida mayor que 0, como 1e-6; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>A run can stop at a whole {kind} from 1 to {most}; {value} is not.</source>
        <translation>Donde se detiene una ejecución ({kind}) debe ser un número entero de 1 a {most}; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is not valid TOML: {reason}.</source>
        <translation>{path} no es TOML válido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: a key is made of more than {most} names; shorten it.</source>
        <translation>{path}: una clave consta de más de {most} nombres; acortarla.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path} is nested too deeply; use tables [[name]] and plain values only.</source>
        <translation>{path} está anidado demasiado hondo; usar solo tablas [[name]] y valores simples.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: there is no key “{name}”; remove it, or use one of: {known}.</source>
        <translation>{path}: no hay clave «{name}»; quitarla, o usar una de: {known}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>{path}: “{name}” is missing or not of its kind; expected: {wanted}.</source>
        <translation>{path}: «{name}» falta o no es de su tipo; se espera: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>The weight {name} must be a finite number; {value} is not.</source>
        <translation>El peso {name} debe ser un número finito; {value} no lo es.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>There is no weight “{name}”; there are w1, w2, w3 and w4.</source>
        <translation>No hay peso «{name}»; hay w1, w2, w3 y w4.</translation>
    </message>
    <message>
        <location filename="../../gui/words/sentences.py"/>
        <source>--weights: “{text}” has {found} numbers; write four, as in 1,2,3,2.</source>
        <translation>--weights: «{text}» tiene {found} números; escribir cuatro, como en 1,2,3,2.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>input x</source>
        <translation>entrada x</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>target y</source>
        <translation>objetivo y</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h1</source>
        <translation>neurona oculta h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>hidden neuron h2</source>
        <translation>neurona oculta h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>output y hat</source>
        <translation>salida y estimada</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>error e</source>
        <translation>error e</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>loss L</source>
        <translation>pérdida L</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of y hat</source>
        <translation>gradiente de y estimada</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h1</source>
        <translation>gradiente de h1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of h2</source>
        <translation>gradiente de h2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w1</source>
        <translation>gradiente de w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w2</source>
        <translation>gradiente de w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w3</source>
        <translation>gradiente de w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>gradient of w4</source>
        <translation>gradiente de w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w1</source>
        <translation>peso w1</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w2</source>
        <translation>peso w2</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w3</source>
        <translation>peso w3</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>weight w4</source>
        <translation>peso w4</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>All four gradients from the old weights, then all four updated.</source>
        <translation>Los cuatro gradientes con los pesos antiguos, luego se actualizan los cuatro.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it reads: w₁ and w₂ meet the new w₃ and w₄.</source>
        <translation>El cuaderno como se lee: w₁ y w₂ encuentran w₃ y w₄ nuevos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The notebook as it ran: besides, a stale 99 stands in for x.</source>
        <translation>El cuaderno como se ejecutó: además, un 99 olvidado ocupa el lugar de x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>SAMPLE</source>
        <translation>MUESTRA</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The network is shown one sample: the input x and the target y.</source>
        <translation>Se muestra a la red una muestra: la entrada x y el objetivo y.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₁</source>
        <translation>ADELANTE · NEURONA OCULTA h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The first hidden neuron takes the input times its weight.</source>
        <translation>La primera neurona oculta toma la entrada por su peso.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · HIDDEN NEURON h₂</source>
        <translation>ADELANTE · NEURONA OCULTA h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The second hidden neuron takes the input times its weight.</source>
        <translation>La segunda neurona oculta toma la entrada por su peso.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · OUTPUT ŷ</source>
        <translation>ADELANTE · SALIDA ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The output adds what both hidden neurons send, each times its weight.</source>
        <translation>La salida suma lo que envían ambas neuronas ocultas, cada una por su peso.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>FORWARD · ERROR AND LOSS</source>
        <translation>ADELANTE · ERROR Y PÉRDIDA</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How far off is the output?</source>
        <translation>¿Cuánto se desvía la salida?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The loss is half the error squared.</source>
        <translation>La pérdida es la mitad del error al cuadrado.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF ŷ</source>
        <translation>ATRÁS · GRADIENTE DE ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if ŷ moves a little?</source>
        <translation>¿Cuánto cambia la pérdida si ŷ se mueve un poco?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>The ½ makes the derivative simply e.</source>
        <translation>El ½ hace que la derivada sea simplemente e.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₁</source>
        <translation>ATRÁS · GRADIENTE DE h₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₁ through w₃.</source>
        <translation>Una arista más atrás: ŷ depende de h₁ a través de w₃.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF h₂</source>
        <translation>ATRÁS · GRADIENTE DE h₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Go one edge further back: ŷ depends on h₂ through w₄.</source>
        <translation>Una arista más atrás: ŷ depende de h₂ a través de w₄.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₁</source>
        <translation>ATRÁS · GRADIENTE DE w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₁ moves a little?</source>
        <translation>¿Cuánto cambia la pérdida si w₁ se mueve un poco?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₁.</source>
        <translation>Multiplicar por el camino desde la pérdida hasta w₁.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₂</source>
        <translation>ATRÁS · GRADIENTE DE w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₂ moves a little?</source>
        <translation>¿Cuánto cambia la pérdida si w₂ se mueve un poco?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₂.</source>
        <translation>Multiplicar por el camino desde la pérdida hasta w₂.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₃</source>
        <translation>ATRÁS · GRADIENTE DE w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₃ moves a little?</source>
        <translation>¿Cuánto cambia la pérdida si w₃ se mueve un poco?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₃.</source>
        <translation>Multiplicar por el camino desde la pérdida hasta w₃.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>BACKWARD · GRADIENT OF w₄</source>
        <translation>ATRÁS · GRADIENTE DE w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>How much does the loss change if w₄ moves a little?</source>
        <translation>¿Cuánto cambia la pérdida si w₄ se mueve un poco?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Multiply along the way back from the loss to w₄.</source>
        <translation>Multiplicar por el camino desde la pérdida hasta w₄.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₁</source>
        <translation>ACTUALIZAR · w₁</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₁ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Mover w₁ un poco contra su gradiente, enseguida: lo que sigue usa el valor nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₂</source>
        <translation>ACTUALIZAR · w₂</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₂ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Mover w₂ un poco contra su gradiente, enseguida: lo que sigue usa el valor nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₃</source>
        <translation>ACTUALIZAR · w₃</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₃ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Mover w₃ un poco contra su gradiente, enseguida: lo que sigue usa el valor nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · w₄</source>
        <translation>ACTUALIZAR · w₄</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move w₄ a little against its gradient, at once: what follows uses the new value.</source>
        <translation>Mover w₄ un poco contra su gradiente, enseguida: lo que sigue usa el valor nuevo.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>UPDATE · ALL FOUR WEIGHTS</source>
        <translation>ACTUALIZAR · LOS CUATRO PESOS</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Move every weight a little against its gradient.</source>
        <translation>Mover cada peso un poco contra su gradiente.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>AFTER · THE SAME SAMPLE AGAIN</source>
        <translation>DESPUÉS · LA MISMA MUESTRA OTRA VEZ</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>What have the new weights made of this sample?</source>
        <translation>¿Qué han hecho los pesos nuevos de esta muestra?</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Output on this sample</source>
        <translation>Salida con esta muestra</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Loss of this sample</source>
        <translation>Pérdida de esta muestra</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Mean loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Here the notebook multiplies by 99, left over from a loop, where x should stand.</source>
        <translation>Aquí el cuaderno multiplica por 99, que quedó de un bucle, donde debería estar x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>It uses the new output weight (′), which has been updated already.</source>
        <translation>Usa el peso de salida nuevo (′), que ya se ha actualizado.</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Undo {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>Redo {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the input of sample {sample}</source>
        <translation>{name} es la entrada de la muestra {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the target of sample {sample}</source>
        <translation>{name} es el objetivo de la muestra {sample}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is left over from a loop of the notebook</source>
        <translation>{name} quedó de un bucle del cuaderno</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is an initial value</source>
        <translation>{name} es un valor inicial</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} is the learning rate that the run began with</source>
        <translation>{name} es la tasa de aprendizaje con la que empezó la ejecución</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} was set by hand at step {step}</source>
        <translation>{name} se fijó a mano en el paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>{name} comes from the update of step {step}</source>
        <translation>{name} viene de la actualización del paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>not yet computed</source>
        <translation>aún no calculado</translation>
    </message>
    <message>
        <location filename="../../gui/words/texts.py"/>
        <source>covered</source>
        <translation>tapado</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Back-propagation by hand</source>
        <translation>Retropropagación a mano</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet</source>
        <translation>hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Step {} · epoch {} · sample {}</source>
        <translation>Paso {} · época {} · muestra {}</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Learning rate η = {lr}, rule {rule}.</source>
        <translation>Tasa de aprendizaje η = {lr}, regla {rule}.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Such as 0, 2-4 or 1:dL_dw1, with spaces between several.</source>
        <translation>Como 0, 2-4 o 1:dL_dw1, con espacios entre varios.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Boxes to write in</source>
        <translation>Casillas para escribir</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Filled in: the answer sheet</source>
        <translation>Rellenada: la hoja de respuestas</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{numbers} numbers of {steps} to be found.</source>
        <translation>{numbers} números de {steps} por hallar.</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>one step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet.pdf</source>
        <translation>hoja.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>worksheet-answers.pdf</source>
        <translation>hoja-respuestas.pdf</translation>
    </message>
    <message>
        <location filename="../../gui/worksheets/words.py"/>
        <source>Writing the worksheet…</source>
        <translation>Escribiendo la hoja de ejercicios…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a saved session</source>
        <translation>Abrir una sesión guardada</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Save under another name</source>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Export a picture or numbers, to a file or the clipboard</source>
        <translation>Exportar una imagen o números, a un archivo o al portapapeles</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Worksheet…</source>
        <translation>Hoja de ejercicios…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Write the working of some steps as a PDF, with boxes for the numbers</source>
        <translation>Escribir el desarrollo de algunos pasos como PDF, con casillas para los números</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Record what is done from now on; again: stop, and make a video of it</source>
        <translation>Grabar lo que se haga desde ahora; otra vez: parar, y hacer un vídeo de ello</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video…</source>
        <translation>Hacer un vídeo…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make a video of the run, or of what was recorded</source>
        <translation>Hacer un vídeo de la ejecución, o de lo grabado</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Open a lesson from a file</source>
        <translation>Abrir una lección de un archivo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>In a lesson: reveal, else the next phase, else the next scene; otherwise a step forward</source>
        <translation>En una lección: destapar, si no la fase siguiente, si no la escena siguiente; fuera, un paso adelante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by what “Next” goes on</source>
        <translation>Atrás lo que «Siguiente» avanza</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Begin the lesson anew</source>
        <translation>Empezar de nuevo la lección</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first scene of the lesson</source>
        <translation>A la primera escena de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next scene</source>
        <translation>Escena siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the next scene of the lesson</source>
        <translation>A la escena siguiente de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous scene</source>
        <translation>Escena anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the scene of the lesson before this one</source>
        <translation>A la escena anterior a esta</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to where the lesson is, after trying things; undo brings those back</source>
        <translation>Volver a donde está la lección, tras probar cosas; Deshacer las trae de vuelta</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover everything</source>
        <translation>Destapar todo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all numbers that are covered</source>
        <translation>Mostrar todos los números tapados</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Uncover the selected number</source>
        <translation>Destapar el número seleccionado</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the number that is selected and covered</source>
        <translation>Mostrar el número que está seleccionado y tapado</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End the lesson; what was there before it comes back</source>
        <translation>Terminar la lección; vuelve lo que había antes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show diagram, working and caption large, for a room; Esc ends it</source>
        <translation>Mostrar en grande la red, el desarrollo y el texto de la lección, para una sala; Esc lo termina</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fill the screen, or no longer</source>
        <translation>Llenar la pantalla, o dejar de hacerlo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make the window black; any key brings it back</source>
        <translation>Poner la ventana en negro; cualquier tecla la trae de vuelta</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Dim all but a disc around the pointer, or no longer</source>
        <translation>Oscurecer todo menos un círculo alrededor del puntero, o dejar de hacerlo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything larger, up to 250 %</source>
        <translation>Mostrar todo más grande, hasta 250 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything smaller, down to 80 %</source>
        <translation>Mostrar todo más pequeño, hasta 80 %</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show everything in its usual size</source>
        <translation>Mostrar todo en su tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Forward by one phase, step or epoch, as chosen</source>
        <translation>Adelante una fase, un paso o una época, según se elija</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back by one phase, step or epoch, as chosen</source>
        <translation>Atrás una fase, un paso o una época, según se elija</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next phase</source>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase forward</source>
        <translation>Una fase adelante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous phase</source>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One phase back</source>
        <translation>Una fase atrás</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step forward</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Next epoch</source>
        <translation>Época siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch forward</source>
        <translation>Una época adelante</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Previous epoch</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One epoch back</source>
        <translation>Una época atrás</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the first phase of step 0</source>
        <translation>A la primera fase del paso 0</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>To the last step made so far</source>
        <translation>Al último paso hecho hasta ahora</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Run or pause</source>
        <translation>Ejecutar o pausar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Back to step 0 with the same initial weights</source>
        <translation>De vuelta al paso 0 con los mismos pesos iniciales</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Take back the last edit</source>
        <translation>Quitar la última modificación</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Make it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pin the present run, to compare others with it</source>
        <translation>Fijar la ejecución actual, para comparar otras con ella</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Draw new initial weights at random</source>
        <translation>Sortear nuevos pesos iniciales</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Clear the undo history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Give up undo and redo, and the steps that only they keep</source>
        <translation>Renunciar a deshacer y rehacer, y a los pasos que solo ellos conservan</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Data…</source>
        <translation>Datos…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Choose the samples: drawn, from a file, pasted, or one of them changed</source>
        <translation>Elegir las muestras: sorteadas, de un archivo, pegadas, o una de ellas cambiada</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Check my work…</source>
        <translation>Comprobar mi cálculo…</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Type your own numbers: which are right, and what went wrong with one that is not</source>
        <translation>Escribir números propios: cuáles son correctos, y qué falló en los demás</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number</source>
        <translation>Elegir el número siguiente</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the next number: see what it came from and what uses it</source>
        <translation>Elegir el número siguiente: ver de qué vino y qué lo usa</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the previous number</source>
        <translation>Elegir el número anterior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select the number before</source>
        <translation>Elegir el número de antes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing; where nothing is selected, end presenting</source>
        <translation>No seleccionar nada; si no hay nada seleccionado, terminar la presentación</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>All digits</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show every number with all its digits</source>
        <translation>Mostrar cada número con todas sus cifras</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit more</source>
        <translation>Una cifra más</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit more</source>
        <translation>Mostrar una cifra más</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>One digit fewer</source>
        <translation>Una cifra menos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show one digit fewer</source>
        <translation>Mostrar una cifra menos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show only where motions end</source>
        <translation>Mostrar solo dónde terminan los movimientos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>High or usual contrast</source>
        <translation>Contraste alto o normal</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: diagram</source>
        <translation>Mostrar u ocultar: red</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: working</source>
        <translation>Mostrar u ocultar: desarrollo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: plots</source>
        <translation>Mostrar u ocultar: gráficos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: settings</source>
        <translation>Mostrar u ocultar: ajustes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: pinned runs</source>
        <translation>Mostrar u ocultar: ejecuciones fijadas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: transport</source>
        <translation>Mostrar u ocultar: controles</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: top line</source>
        <translation>Mostrar u ocultar: línea superior</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: effect of the step</source>
        <translation>Mostrar u ocultar: efecto del paso</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: row of phases</source>
        <translation>Mostrar u ocultar: fila de fases</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: timeline</source>
        <translation>Mostrar u ocultar: línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show or hide: grain, speed and stop</source>
        <translation>Mostrar u ocultar: paso, velocidad y parada</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Log scale</source>
        <translation>Escala log.</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Mostrar la pérdida en escala logarítmica</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Conserved</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show what of the weights is nearly conserved</source>
        <translation>Mostrar lo que casi se conserva de los pesos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The notebook’s 26</source>
        <translation>Las 26 del cuaderno</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for the notebook’s own test inputs</source>
        <translation>Predecir para las entradas de prueba del cuaderno</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Random inputs</source>
        <translation>Entradas aleatorias</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Predict for inputs drawn at random, up to 1000</source>
        <translation>Predecir para entradas sorteadas, hasta 1000</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Other weights</source>
        <translation>Otros pesos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the surface over the next two of the weights</source>
        <translation>Mostrar la superficie sobre los dos pesos siguientes</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Fewer steps</source>
        <translation>Menos pasos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show fewer steps; also by the wheel</source>
        <translation>Mostrar menos pasos; también con la rueda</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>More steps</source>
        <translation>Más pasos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show more steps</source>
        <translation>Mostrar más pasos</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Whole run</source>
        <translation>Ejecución entera</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show all steps; also by a double click</source>
        <translation>Mostrar todos los pasos; también con doble clic</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Follow the end</source>
        <translation>Seguir el final</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Show the last steps as they are made, or hold still</source>
        <translation>Mostrar los últimos pasos según se hacen, o quedarse quieto</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as text</source>
        <translation>Copiar el desarrollo como texto</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as Markdown</source>
        <translation>Copiar el desarrollo como Markdown</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Copy the working as LaTeX</source>
        <translation>Copiar el desarrollo como LaTeX</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak English from the next start on</source>
        <translation>Hablar inglés desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Deutsch from the next start on</source>
        <translation>Hablar alemán desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Español from the next start on</source>
        <translation>Hablar español desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Speak Français from the next start on</source>
        <translation>Hablar francés desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>The sheet of keys</source>
        <translation>La hoja de teclas</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Everything that can be done</source>
        <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <location filename="../../gui/cli/render_command.py"/>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>learning rate eta</source>
        <translation>tasa de aprendizaje eta</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>update rule</source>
        <translation>regla de actualización</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>INITIAL WEIGHTS</source>
        <translation>PESOS INICIALES</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>LEARNING</source>
        <translation>APRENDIZAJE</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/panel.py"/>
        <source>initial {name}</source>
        <translation>{name}, valor inicial</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>{where} grows most: {factor}.</source>
        <translation>{where} crece más: {factor}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>No sample’s error would grow: at most {factor}, at {where}.</source>
        <translation>En ninguna muestra crecería el error: como mucho {factor}, en {where}.</translation>
    </message>
    <message>
        <location filename="../../gui/experiment/words.py"/>
        <source>x² is the culprit.</source>
        <translation>x² es la culpable.</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Stop recording</source>
        <translation>Parar grabación</translation>
    </message>
    <message>
        <location filename="../../gui/files/entries.py"/>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>every x is 0</source>
        <translation>toda x es 0</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>own settings</source>
        <translation>propios</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>updates done</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>significant digits</source>
        <translation>cifras significativas</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>target {value}</source>
        <translation>objetivo {value}</translation>
    </message>
    <message>
        <location filename="../../gui/header/header.py"/>
        <source>dark colours</source>
        <translation>colores oscuros</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>1 scene</source>
        <translation>1 escena</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/words.py"/>
        <source>{count} scenes</source>
        <translation>{count} escenas</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation>paso {step}, época {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base/words.py"/>
        <source>Horizontal axis: steps {first} to {last}, of {length} made. Vertical axis: {axes}. Updates done: {updates}. {values}.</source>
        <translation>Eje horizontal: pasos {first} a {last}, de {length} hechos. Eje vertical: {axes}. Actualizaciones: {updates}. {values}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Cancelled after {done} of {steps} steps: nothing is known yet.</source>
        <translation>Cancelado tras {done} de {steps} pasos: aún no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Training {count} networks, each with another learning rate…</source>
        <translation>Entrenando {count} redes, cada una con otra tasa de aprendizaje…</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}, with gaps</source>
        <translation>de {low} a {high}, con huecos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Every rate trains the same network from step 0.</source>
        <translation>Cada tasa entrena la misma red desde el paso 0.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after {steps} steps.</source>
        <translation>La más rápida: η = {rate}, tras {steps} pasos.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns: with these data no mean loss is below {least}.</source>
        <translation>Ninguna aprende: con estos datos ninguna pérdida media baja de {least}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{count} rates, {steps} steps each</source>
        <translation>{count} tasas, {steps} pasos cada una</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done} de {steps} pasos</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>× is the step of the overflow.</source>
        <translation>× es el paso del desbordamiento.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Quickest: η = {rate}, after 1 step.</source>
        <translation>La más rápida: η = {rate}, tras 1 paso.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>None learns in {steps} steps.</source>
        <translation>Ninguna aprende en {steps} pasos.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>Horizontal axis: learning rate, log scale, {low} to {high}. Vertical axes: steps until the mean loss is below one millionth, final loss.</source>
        <translation>Eje horizontal: tasa de aprendizaje, escala logarítmica, de {low} a {high}. Ejes verticales: pasos hasta que la pérdida media baja de una millonésima, pérdida final.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/rates/words.py"/>
        <source>loss {value}</source>
        <translation>pérdida {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>On all of this plane the mean loss is {loss}.</source>
        <translation>En todo este plano la pérdida media es {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>The colour is the mean loss.</source>
        <translation>El color es la pérdida media.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>slope {value}</source>
        <translation>pendiente {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Horizontal axis: {across}, {width}. Vertical axis: {upwards}, {height}.</source>
        <translation>Eje horizontal: {across}, {width}. Eje vertical: {upwards}, {height}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>Updates done: {updates}. Now {place}, mean loss {loss}.</source>
        <translation>Actualizaciones: {updates}. Ahora {place}, pérdida media {loss}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>nearest: step {step}</source>
        <translation>más cercano: paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface/words.py"/>
        <source>A line shows the slope {slope}.</source>
        <translation>Una línea muestra la pendiente {slope}.</translation>
    </message>
    <message>
        <location filename="../../gui/recording/render_process.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>Select nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <location filename="../../gui/shell/entries.py"/>
        <source>End presenting</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <location filename="../../gui/terminal/streams.py"/>
        <source>it is closed</source>
        <translation>está cerrada</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>arrows move by one</source>
        <translation>flechas avanzan</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>stop at</source>
        <translation>parar en</translation>
    </message>
    <message>
        <location filename="../../gui/transport/choices.py"/>
        <source>where to stop</source>
        <translation>dónde parar</translation>
    </message>
    <message>
        <location filename="../../gui/transport/panel.py"/>
        <source>step shown</source>
        <translation>paso mostrado</translation>
    </message>
    <message>
        <location filename="../../gui/transport/phases.py"/>
        <source>phases of the step</source>
        <translation>fases del paso</translation>
    </message>
    <message>
        <location filename="../../gui/transport/timeline.py"/>
        <source>timeline: the step shown</source>
        <translation>línea de tiempo: el paso mostrado</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>a file has that name</source>
        <translation>un archivo tiene ese nombre</translation>
    </message>
    <message>
        <location filename="../../gui/video/write_video.py"/>
        <source>it is the current folder</source>
        <translation>es la carpeta actual</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{heading}, phase {number} of {count}</source>
        <translation>{heading}, fase {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>minus </source>
        <translation>menos </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>y hat</source>
        <translation>y estimada</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> squared</source>
        <translation> al cuadrado</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>times</source>
        <translation>por</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>becomes</source>
        <translation>pasa a</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>is about</source>
        <translation>es aproximadamente</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>equals</source>
        <translation>igual a</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>plus or minus </source>
        <translation>más o menos </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, new</source>
        <translation>{name}, nuevo</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>{name}, afterwards</source>
        <translation>{name}, después</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source> times ten to the </source>
        <translation> por diez elevado a </translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>gradient of {name}</source>
        <translation>gradiente de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/spoken.py"/>
        <source>change of {above} by change of {below}</source>
        <translation>cambio de {above} entre cambio de {below}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must fit the data.</source>
        <translation>Cuatro pesos deben ajustarse a los datos.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Right arrow shows the first thing the network does; Space runs.</source>
        <translation>Flecha derecha muestra lo primero que hace la red; Espacio ejecuta.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree: it is {ratio} times that</source>
        <translation>el gradiente no coincide: es {ratio} veces eso</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees to {count} digits</source>
        <translation>el gradiente coincide en {count} cifras</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no edits</source>
        <translation>sin modificaciones</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>overflowed at step {step}</source>
        <translation>desbordado en el paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after 1 step</source>
        <translation>no aprendido tras 1 paso</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>not learned after {steps} steps</source>
        <translation>no aprendido tras {steps} pasos</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>story</source>
        <translation>relato</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>full speed</source>
        <translation>al máximo</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 phase/s</source>
        <translation>1 fase/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Nudge {weight} by ±{by}: ΔL/Δ{weight} = {value}</source>
        <translation>Cambiar {weight} en ±{by}: ΔL/Δ{weight} = {value}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no error beyond rounding: nothing to check</source>
        <translation>sin error más allá del redondeo: nada que comprobar</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient agrees: it is 0 as well</source>
        <translation>el gradiente coincide: también es 0</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>too small to check: rounding drowns the nudge</source>
        <translation>demasiado pequeño para comprobarlo: el redondeo lo ahoga</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the gradient does not agree</source>
        <translation>el gradiente no coincide</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>shuffled</source>
        <translation>barajadas</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} samples</source>
        <translation>{count} muestras</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>run {number}</source>
        <translation>ejecución {number}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} more edits</source>
        <translation>{count} modificaciones más</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after 1 step</source>
        <translation>aprendido tras 1 paso</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>learned after {steps} steps</source>
        <translation>aprendido tras {steps} pasos</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Used to compute {uses}</source>
        <translation>Se usa para calcular {uses}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Not used again in this step</source>
        <translation>No se usa más en este paso</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{count} phases/s</source>
        <translation>{count} fases/s</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>Four weights must learn y = {slope}x.</source>
        <translation>Cuatro pesos deben aprender y = {slope}x.</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>1 more edit</source>
        <translation>1 modificación más</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>no longer at its end</source>
        <translation>ya no al final</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} comes from {origins}</source>
        <translation>{name} viene de {origins}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the new {name}</source>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{name} afterwards</source>
        <translation>{name} (después)</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>the change of {name}</source>
        <translation>el cambio de {name}</translation>
    </message>
    <message>
        <location filename="../../gui/words/wording.py"/>
        <source>{what} from step {step}</source>
        <translation>{what} desde el paso {step}</translation>
    </message>
    <message>
        <location filename="../../gui/working/view.py"/>
        <source>the working</source>
        <translation>el desarrollo</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (MP4, H.264)</source>
        <translation>Vídeo (MP4, H.264)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Video (WebM, VP9)</source>
        <translation>Vídeo (WebM, VP9)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Animation (GIF)</source>
        <translation>Animación (GIF)</translation>
    </message>
    <message>
        <location filename="../../gui/video/formats.py"/>
        <source>Numbered pictures (PNG)</source>
        <translation>Imágenes numeradas (PNG)</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-what-the-network-computes.toml"/>
        <source>What the network computes</source>
        <translation>Lo que calcula la red</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-back-propagation-by-hand.toml"/>
        <source>Back propagation by hand</source>
        <translation>Retropropagación a mano</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-the-learning-rate.toml"/>
        <source>The learning rate</source>
        <translation>La tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-old-weights-or-new.toml"/>
        <source>Old weights or new</source>
        <translation>Pesos antiguos o nuevos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-the-notebook-as-it-ran.toml"/>
        <source>The notebook as it ran</source>
        <translation>El cuaderno, como se ejecutó</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-different-weights-same-function.toml"/>
        <source>Different weights same function</source>
        <translation>Otros pesos, la misma función</translation>
    </message>
    <message>
        <location filename="../../resources/presets/default.toml"/>
        <source>The slope starts at 7 and must come down to 2: watch the mean loss fall while single samples jump.</source>
        <translation>La pendiente empieza en 7 y debe bajar a 2: la pérdida media cae mientras muestras sueltas saltan.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/by-hand.toml"/>
        <source>Every number of this step can be checked by hand: work each one out before you look, and see how far a single update brings the loss down.</source>
        <translation>Cada número de este paso se puede comprobar a mano: calcula cada uno antes de mirarlo y mira cuánto baja la pérdida una sola actualización.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook.toml"/>
        <source>The rule is the notebook's own, with its stale 99: the wrong gradients still bring the loss down.</source>
        <translation>La regla es la del cuaderno, con su 99 olvidado: los gradientes erróneos también bajan la pérdida.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/notebook-x.toml"/>
        <source>The rule has x where the notebook ran with a stale 99: compare ∂L/∂w₂ of the first step with that of the preset notebook; both runs learn.</source>
        <translation>La regla tiene x donde el cuaderno usó un 99 olvidado: compara ∂L/∂w₂ del primer paso con el del preajuste notebook; ambas ejecuciones aprenden.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-fast.toml"/>
        <source>The learning rate is ten times the default's: from step 2 each update overshoots further than the one before, and at step 8 a number is too large.</source>
        <translation>La tasa de aprendizaje es diez veces la usual: desde el paso 2 cada actualización se pasa más que la anterior, y en el paso 8 un número es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/too-slow.toml"/>
        <source>The learning rate is a thousandth of the default's: after a whole epoch the slope has hardly moved from 7 towards 2.</source>
        <translation>La tasa de aprendizaje es una milésima de la usual: tras una época entera la pendiente apenas se ha movido de 7 hacia 2.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/symmetric.toml"/>
        <source>The weights begin as w₁ = w₂ and w₃ = w₄: both neurons get the same gradients and stay equal for ever.</source>
        <translation>Los pesos empiezan con w₁ = w₂ y w₃ = w₄: ambas neuronas reciben los mismos gradientes y quedan iguales para siempre.</translation>
    </message>
    <message>
        <location filename="../../resources/presets/zero.toml"/>
        <source>Each weight's gradient has a factor that is 0: the error stays, and the weights never move.</source>
        <translation>El gradiente de cada peso tiene un factor 0: el error queda, y los pesos nunca se mueven.</translation>
    </message>
</context>
</TS>
