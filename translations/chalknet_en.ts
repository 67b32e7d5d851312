<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccuracyPlots</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
</context>
<context>
    <name>AccuracyTexts</name>
    <message>
        <source>The accuracy has slope **0** here: it is the same from %1 to %2.</source>
        <translation>The accuracy has slope **0** here: it is the same from %1 to %2.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: it is the same from %1 on.</source>
        <translation>The accuracy has slope **0** here: it is the same from %1 on.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: it is the same up to %1.</source>
        <translation>The accuracy has slope **0** here: it is the same up to %1.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: no value of this weight changes it.</source>
        <translation>The accuracy has slope **0** here: no value of this weight changes it.</translation>
    </message>
    <message>
        <source>accuracy: **no change**</source>
        <translation>accuracy: **no change**</translation>
    </message>
    <message>
        <source>accuracy: **%1 of %2**</source>
        <translation>accuracy: **%1 of %2**</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR blobs</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Two moons</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Two blobs</translation>
    </message>
    <message>
        <source>%1 nudged by +0.01: loss %2, %3.</source>
        <translation>%1 nudged by +0.01: loss %2, %3.</translation>
    </message>
    <message>
        <source>Slope of the loss: %1.</source>
        <translation>Slope of the loss: %1.</translation>
    </message>
    <message>
        <source>What is wanted in the end are right answers. Why, then, does a network not learn from its **accuracy**, but from a **loss**?</source>
        <translation>What is wanted in the end are right answers. Why, then, does a network not learn from its **accuracy**, but from a **loss**?</translation>
    </message>
    <message>
        <source>The accuracy counts answers. Move one weight a little, and almost always no answer changes: a point keeps its side of the boundary. So the accuracy is a **staircase**. Its slope is 0 on every step and does not exist at the jumps. Gradient descent would get no hint which way to go:</source>
        <translation>The accuracy counts answers. Move one weight a little, and almost always no answer changes: a point keeps its side of the boundary. So the accuracy is a **staircase**. Its slope is 0 on every step and does not exist at the jumps. Gradient descent would get no hint which way to go:</translation>
    </message>
    <message>
        <source>The loss asks of every row **how sure** the right answer is. Each output counts and moves with the weight, so the loss is a smooth curve with a slope everywhere. Here it is the binary cross-entropy, the mean over the rows:</source>
        <translation>The loss asks of every row **how sure** the right answer is. Each output counts and moves with the weight, so the loss is a smooth curve with a slope everywhere. Here it is the binary cross-entropy, the mean over the rows:</translation>
    </message>
    <message>
        <source>The two need not agree: the loss may fall because many right answers become surer while a few near the boundary turn wrong. That is why both are watched while a network learns.</source>
        <translation>The two need not agree: the loss may fall because many right answers become surer while a few near the boundary turn wrong. That is why both are watched while a network learns.</translation>
    </message>
    <message>
        <source>Now: $%1 = \num{%2}$, $E \approx \num{%3}$, %4 of %5 right (%6), slope of the loss about %7.</source>
        <translation>Now: $%1 = \num{%2}$, $E \approx \num{%3}$, %4 of %5 right (%6), slope of the loss about %7.</translation>
    </message>
    <message>
        <source>Move a weight by at least 0.05 so that the loss falls while the accuracy stays the same.</source>
        <translation>Move a weight by at least 0.05 so that the loss falls while the accuracy stays the same.</translation>
    </message>
    <message>
        <source>The close-up shows the steps. Downhill on the upper curve, without leaving the shaded piece. “Compare from here” sets the mark to the present value.</source>
        <translation>The close-up shows the steps. Downhill on the upper curve, without leaving the shaded piece. “Compare from here” sets the mark to the present value.</translation>
    </message>
    <message>
        <source>Find a value at which the loss is **lower** than at the mark, and the accuracy is lower too.</source>
        <translation>Find a value at which the loss is **lower** than at the mark, and the accuracy is lower too.</translation>
    </message>
    <message>
        <source>With $%1$ and the mark at %2: for example from %3 to %4.</source>
        <translation>With $%1$ and the mark at %2: for example from %3 to %4.</translation>
    </message>
    <message>
        <source>With $%1$ and the mark at %2 there is no such place. The first network has one.</source>
        <translation>With $%1$ and the mark at %2 there is no such place. The first network has one.</translation>
    </message>
    <message>
        <source>First network</source>
        <translation>First network</translation>
    </message>
</context>
<context>
    <name>ActivationExplanation</name>
    <message>
        <source>The sum goes on unchanged. Good for the output of a regression, but layers of it collapse into a single layer.</source>
        <translation>The sum goes on unchanged. Good for the output of a regression, but layers of it collapse into a single layer.</translation>
    </message>
    <message>
        <source>The perceptron&apos;s all-or-nothing answer. Its slope is 0 everywhere it exists, so gradient descent gets no hint which way to go.</source>
        <translation>The perceptron&apos;s all-or-nothing answer. Its slope is 0 everywhere it exists, so gradient descent gets no hint which way to go.</translation>
    </message>
    <message>
        <source>A smooth step from 0 to 1 that can be read as a probability. Its slope is never above 0.25 and fades on both sides, so deep layers learn slowly.</source>
        <translation>A smooth step from 0 to 1 that can be read as a probability. Its slope is never above 0.25 and fades on both sides, so deep layers learn slowly.</translation>
    </message>
    <message>
        <source>A sigmoid stretched to −1 … 1. Its outputs lie around 0, which helps the next layer, but it saturates as well.</source>
        <translation>A sigmoid stretched to −1 … 1. Its outputs lie around 0, which helps the next layer, but it saturates as well.</translation>
    </message>
    <message>
        <source>Cheap, and never flat for positive inputs: it made deep networks trainable. A unit whose input stays negative has slope 0 and never learns again.</source>
        <translation>Cheap, and never flat for positive inputs: it made deep networks trainable. A unit whose input stays negative has slope 0 and never learns again.</translation>
    </message>
    <message>
        <source>A small slope $s$ for negative inputs, so that no unit can die. The slope has to be chosen by hand.</source>
        <translation>A small slope $s$ for negative inputs, so that no unit can die. The slope has to be chosen by hand.</translation>
    </message>
    <message>
        <source>Negative inputs bend softly towards $-\alpha$, which keeps the mean output near 0. It costs an exponential, and far to the left it saturates.</source>
        <translation>Negative inputs bend softly towards $-\alpha$, which keeps the mean output near 0. It costs an exponential, and far to the left it saturates.</translation>
    </message>
    <message>
        <source>An ELU with constants chosen so that mean 0 and variance 1 reproduce themselves from layer to layer. It needs LeCun&apos;s initialisation and plain layers.</source>
        <translation>An ELU with constants chosen so that mean 0 and variance 1 reproduce themselves from layer to layer. It needs LeCun&apos;s initialisation and plain layers.</translation>
    </message>
    <message>
        <source>The largest of several straight pieces wins; the unit learns its own shape. It has as many times more weights as it has pieces.</source>
        <translation>The largest of several straight pieces wins; the unit learns its own shape. It has as many times more weights as it has pieces.</translation>
    </message>
    <message>
        <source>A ReLU without the corner, always positive. Its derivative is the sigmoid. Far to the left it saturates.</source>
        <translation>A ReLU without the corner, always positive. Its derivative is the sigmoid. Far to the left it saturates.</translation>
    </message>
    <message>
        <source>The input times the share of a normal distribution below it. Usual in transformers. It falls a little before it rises.</source>
        <translation>The input times the share of a normal distribution below it. Usual in transformers. It falls a little before it rises.</translation>
    </message>
    <message>
        <source>The input times its sigmoid; found once by reasoning and once by automatic search. Smooth, and like GELU not monotonic.</source>
        <translation>The input times its sigmoid; found once by reasoning and once by automatic search. Smooth, and like GELU not monotonic.</translation>
    </message>
    <message>
        <source>The input times the tanh of its softplus: close to SiLU, a little smoother, and more costly to compute.</source>
        <translation>The input times the tanh of its softplus: close to SiLU, a little smoother, and more costly to compute.</translation>
    </message>
    <message>
        <source>A sigmoid from three straight lines, cheap on small devices. Outside of −3 … 3 its slope is exactly 0.</source>
        <translation>A sigmoid from three straight lines, cheap on small devices. Outside of −3 … 3 its slope is exactly 0.</translation>
    </message>
    <message>
        <source>Turns a whole layer into probabilities that add up to 1. It stands at the output of classifiers, together with the cross-entropy.</source>
        <translation>Turns a whole layer into probabilities that add up to 1. It stands at the output of classifiers, together with the cross-entropy.</translation>
    </message>
    <message>
        <source>Now: at %1 there is no tangent. The slope is %2 at the left and %3 at the right; the program takes %4.</source>
        <translation>Now: at %1 there is no tangent. The slope is %2 at the left and %3 at the right; the program takes %4.</translation>
    </message>
    <message>
        <source>Now: at %1 the value is %2 and the slope %3, so the function is saturated: a gradient that comes back through this unit almost vanishes.</source>
        <translation>Now: at %1 the value is %2 and the slope %3, so the function is saturated: a gradient that comes back through this unit almost vanishes.</translation>
    </message>
    <message>
        <source>Now: at %1 the value is %2 and the slope %3. A gradient that comes back through this unit is multiplied by %3.</source>
        <translation>Now: at %1 the value is %2 and the slope %3. A gradient that comes back through this unit is multiplied by %3.</translation>
    </message>
    <message>
        <source>A unit adds up its inputs and sends the sum $x$ through an activation function $f$. Learning needs its derivative: on the way back each gradient is multiplied by $f′(x)$.</source>
        <translation>A unit adds up its inputs and sends the sum $x$ through an activation function $f$. Learning needs its derivative: on the way back each gradient is multiplied by $f′(x)$.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Where $|f′(x)| &lt; 0.05$ the ground is shaded: the function is **saturated** and the weights before it hardly learn.</source>
        <translation>Where $|f′(x)| &lt; 0.05$ the ground is shaded: the function is **saturated** and the weights before it hardly learn.</translation>
    </message>
    <message>
        <source>A linear layer multiplies: $h(x) = c\,x$. Three of them multiply three times, and that is one multiplication:</source>
        <translation>A linear layer multiplies: $h(x) = c\,x$. Three of them multiply three times, and that is one multiplication:</translation>
    </message>
    <message>
        <source>With matrices it is the same: $W_3 W_2 W_1$ is one matrix. However many linear layers are stacked, the network can do no more than **one** layer, and its decision boundary stays a straight line.</source>
        <translation>With matrices it is the same: $W_3 W_2 W_1$ is one matrix. However many linear layers are stacked, the network can do no more than **one** layer, and its decision boundary stays a straight line.</translation>
    </message>
    <message>
        <source>With tanh or ReLU between the layers no single layer does the same: the chain bends, and so does the boundary.</source>
        <translation>With tanh or ReLU between the layers no single layer does the same: the chain bends, and so does the boundary.</translation>
    </message>
    <message>
        <source>On the way back through a layer the gradient is multiplied by its weight and by the slope of its activation function. Through $L$ layers these factors multiply:</source>
        <translation>On the way back through a layer the gradient is multiplied by its weight and by the slope of its activation function. Through $L$ layers these factors multiply:</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope is at most 0.25. Ten layers with $w = 1$ leave at most $0.25^{10}$, less than a millionth: the first layers hardly learn. That is the **vanishing gradient**.</source>
        <translation>The sigmoid&apos;s slope is at most 0.25. Ten layers with $w = 1$ leave at most $0.25^{10}$, less than a millionth: the first layers hardly learn. That is the **vanishing gradient**.</translation>
    </message>
    <message>
        <source>ReLU passes the gradient on with slope 1 where its input is positive. Weights that are too large do the opposite: the product explodes. A good initialisation keeps the factors near 1.</source>
        <translation>ReLU passes the gradient on with slope 1 where its input is positive. Weights that are too large do the opposite: the product explodes. A good initialisation keeps the factors near 1.</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope $\alpha$ is learnt with the weights, one for each unit. On little data it can overfit.</source>
        <translation>A leaky ReLU whose slope $\alpha$ is learnt with the weights, one for each unit. On little data it can overfit.</translation>
    </message>
</context>
<context>
    <name>ActivationFormulas</name>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>winner</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 or 1</translation>
    </message>
</context>
<context>
    <name>ActivationTasks</name>
    <message>
        <source>Choose the sigmoid and move the cursor to where it is steepest. How steep is it there?</source>
        <translation>Choose the sigmoid and move the cursor to where it is steepest. How steep is it there?</translation>
    </message>
    <message>
        <source>The curve of $f′(x)$ is highest there.</source>
        <translation>The curve of $f′(x)$ is highest there.</translation>
    </message>
    <message>
        <source>Now the slope</source>
        <translation>Now the slope</translation>
    </message>
    <message>
        <source>Find the place</source>
        <translation>Find the place</translation>
    </message>
    <message>
        <source>Choose a function that bends and is saturated nowhere: $|f′(x)| \ge 0.05$ for every $x$ from −6 to 6.</source>
        <translation>Choose a function that bends and is saturated nowhere: $|f′(x)| \ge 0.05$ for every $x$ from −6 to 6.</translation>
    </message>
    <message>
        <source>On both sides it must keep rising or falling. A parameter may help.</source>
        <translation>On both sides it must keep rising or falling. A parameter may help.</translation>
    </message>
    <message>
        <source>Show ReLU and GELU together and move the cursor to where they differ most.</source>
        <translation>Show ReLU and GELU together and move the cursor to where they differ most.</translation>
    </message>
    <message>
        <source>Compare the two numbers in the table: their distance is about 0.17 there.</source>
        <translation>Compare the two numbers in the table: their distance is about 0.17 there.</translation>
    </message>
    <message>
        <source>Now the place</source>
        <translation>Now the place</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Raise $x_1$, or change $T$ while $x_1$ is the largest.</source>
        <translation>Raise $x_1$, or change $T$ while $x_1$ is the largest.</translation>
    </message>
    <message>
        <source>Why non-linear: let $a$ stand still, choose another $c$, and find the one layer $a\,x$ that does what all three do.</source>
        <translation>Why non-linear: let $a$ stand still, choose another $c$, and find the one layer $a\,x$ that does what all three do.</translation>
    </message>
    <message>
        <source>$c$ multiplied by itself three times. Or train the two deep networks below and see which boundary stays straight.</source>
        <translation>$c$ multiplied by itself three times. Or train the two deep networks below and see which boundary stays straight.</translation>
    </message>
    <message>
        <source>Why gradients vanish: bring A&apos;s product below $10^{-6}$. Then, with at least 8 layers, bring it back between 0.1 and 10.</source>
        <translation>Why gradients vanish: bring A&apos;s product below $10^{-6}$. Then, with at least 8 layers, bring it back between 0.1 and 10.</translation>
    </message>
    <message>
        <source>Many sigmoid layers make it vanish. Another function or weight keeps it alive.</source>
        <translation>Many sigmoid layers make it vanish. Another function or weight keeps it alive.</translation>
    </message>
    <message>
        <source>Softmax: bring the first of at least three probabilities to one half (0.495 to 0.505), by a logit or by the temperature.</source>
        <translation>Softmax: bring the first of at least three probabilities to one half (0.495 to 0.505), by a logit or by the temperature.</translation>
    </message>
</context>
<context>
    <name>BackpropExplanation</name>
    <message>
        <source>How much does the loss $E$ change when one weight changes a little? That number is the **gradient** of the weight. Backpropagation finds the gradients of all weights in one pass from the loss to the input.</source>
        <translation>How much does the loss $E$ change when one weight changes a little? That number is the **gradient** of the weight. Backpropagation finds the gradients of all weights in one pass from the loss to the input.</translation>
    </message>
    <message>
        <source>A weight acts on the loss only through its unit. So its gradient is a product of three factors, each of which can be read off the diagram:</source>
        <translation>A weight acts on the loss only through its unit. So its gradient is a product of three factors, each of which can be read off the diagram:</translation>
    </message>
    <message>
        <source>The last factor is what came in on this edge. A hidden unit acts on the loss through every unit of the next layer, so its share is the sum over all these paths:</source>
        <translation>The last factor is what came in on this edge. A hidden unit acts on the loss through every unit of the next layer, so its share is the sum over all these paths:</translation>
    </message>
    <message>
        <source>Then every weight moves a little against its gradient, so that the loss falls:</source>
        <translation>Then every weight moves a little against its gradient, so that the loss falls:</translation>
    </message>
    <message>
        <source>Nobody has to believe this: the check moves each weight to both sides, calculates the loss twice and compares.</source>
        <translation>Nobody has to believe this: the check moves each weight to both sides, calculates the loss twice and compares.</translation>
    </message>
    <message>
        <source>Now the signal has come to a unit of layer %1: $%2 = %3$.</source>
        <translation>Now the signal has come to a unit of layer %1: $%2 = %3$.</translation>
    </message>
    <message>
        <source>Now $%1 = %2$: the loss %3 when this weighted sum grows.</source>
        <translation>Now $%1 = %2$: the loss %3 when this weighted sum grows.</translation>
    </message>
    <message>
        <source>Now: which sign does $%1$ have?</source>
        <translation>Now: which sign does $%1$ have?</translation>
    </message>
    <message>
        <source>Now $%1 = %2$: the loss %3 when this weight grows.</source>
        <translation>Now $%1 = %2$: the loss %3 when this weight grows.</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>rises</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>does not change</translation>
    </message>
    <message>
        <source>Now $t - y = %1$ and the loss is $E = %2$.</source>
        <translation>Now $t - y = %1$ and the loss is $E = %2$.</translation>
    </message>
    <message>
        <source>Now the loss of all %1 outputs together is $E = %2$.</source>
        <translation>Now the loss of all %1 outputs together is $E = %2$.</translation>
    </message>
    <message>
        <source>Now: what is the new value of $%1$?</source>
        <translation>Now: what is the new value of $%1$?</translation>
    </message>
    <message>
        <source>Now, with $\eta = %1$, $%2$ becomes $%3$.</source>
        <translation>Now, with $\eta = %1$, $%2$ becomes $%3$.</translation>
    </message>
    <message>
        <source>Now: has the loss fallen?</source>
        <translation>Now: has the loss fallen?</translation>
    </message>
    <message>
        <source>Now the loss was $%1$ and is $%2$.</source>
        <translation>Now the loss was $%1$ and is $%2$.</translation>
    </message>
    <message>
        <source>It has risen: the step was too large.</source>
        <translation>It has risen: the step was too large.</translation>
    </message>
    <message>
        <source>The unit $%1$ is saturated: its slope is only $%2$, so hardly anything of the error comes through it.</source>
        <translation>The unit $%1$ is saturated: its slope is only $%2$, so hardly anything of the error comes through it.</translation>
    </message>
    <message>
        <source>The unit $%1$ is dead: its slope is 0 for every example, so its weights never change.</source>
        <translation>The unit $%1$ is dead: its slope is 0 for every example, so its weights never change.</translation>
    </message>
    <message>
        <source>The unit $%1$ is off for this example: its slope is 0, so nothing comes through it.</source>
        <translation>The unit $%1$ is off for this example: its slope is 0, so nothing comes through it.</translation>
    </message>
</context>
<context>
    <name>BackpropQuestion</name>
    <message>
        <source>The update is %1. Will %2 rise or fall?</source>
        <translation>The update is %1. Will %2 rise or fall?</translation>
    </message>
    <message>
        <source>A step against this gradient is %1. Would %2 rise or fall?</source>
        <translation>A step against this gradient is %1. Would %2 rise or fall?</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>It rises</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>It falls</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>It stays the same</translation>
    </message>
    <message>
        <source>%1 is negative, so something positive is added: %2 rises.</source>
        <translation>%1 is negative, so something positive is added: %2 rises.</translation>
    </message>
    <message>
        <source>%1 is positive, so something is taken away: %2 falls.</source>
        <translation>%1 is positive, so something is taken away: %2 falls.</translation>
    </message>
    <message>
        <source>%1: nothing is taken away, so %2 stays the same.</source>
        <translation>%1: nothing is taken away, so %2 stays the same.</translation>
    </message>
    <message numerus="yes">
        <source>%1. What is the new value, to %n decimal(s)?</source>
        <translation>
            <numerusform>%1. What is the new value, to %n decimal?</numerusform>
            <numerusform>%1. What is the new value, to %n decimals?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to these decimals %2 stays the same.</source>
        <translation>%1: to these decimals %2 stays the same.</translation>
    </message>
    <message numerus="yes">
        <source>%1, to %n decimal(s) %2.</source>
        <translation>
            <numerusform>%1, to %n decimal %2.</numerusform>
            <numerusform>%1, to %n decimals %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the update %1. Will the loss be smaller after it, written with %n decimal(s)?</source>
        <translation>
            <numerusform>Before the update %1. Will the loss be smaller after it, written with %n decimal?</numerusform>
            <numerusform>Before the update %1. Will the loss be smaller after it, written with %n decimals?</numerusform>
        </translation>
    </message>
    <message>
        <source>$E$ falls from %1 to %2.</source>
        <translation>$E$ falls from %1 to %2.</translation>
    </message>
    <message>
        <source>$E$ rises from %1 to %2: this step made it worse.</source>
        <translation>$E$ rises from %1 to %2: this step made it worse.</translation>
    </message>
    <message>
        <source>As it is written, $E$ is %1 before and after.</source>
        <translation>As it is written, $E$ is %1 before and after.</translation>
    </message>
</context>
<context>
    <name>BackpropTexts</name>
    <message>
        <source>Unit **%1** / %2</source>
        <translation>Unit **%1** / %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Error signal **%1** / %2</source>
        <translation>Error signal **%1** / %2</translation>
    </message>
    <message>
        <source>Gradient **%1** / %2</source>
        <translation>Gradient **%1** / %2</translation>
    </message>
    <message>
        <source>New value **%1** / %2</source>
        <translation>New value **%1** / %2</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>After the update</translation>
    </message>
    <message>
        <source>sigmoid σ</source>
        <translation>sigmoid σ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>stage</comment>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>stage %1 / 4</source>
        <translation>stage %1 / 4</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>update %1</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n example(s)</source>
        <translation>
            <numerusform>mean of %n example</numerusform>
            <numerusform>mean of %n examples</numerusform>
        </translation>
    </message>
    <message>
        <source>one example at a time</source>
        <translation>one example at a time</translation>
    </message>
    <message>
        <source>Show matrices</source>
        <translation>Show matrices</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Show the check</translation>
    </message>
    <message>
        <source>Show one weight</source>
        <translation>Show one weight</translation>
    </message>
    <message>
        <source>Show “what if”</source>
        <translation>Show “what if”</translation>
    </message>
</context>
<context>
    <name>BasinExplanation</name>
    <message>
        <source>Gradient descent only sees the slope where it stands. So the start decides in which valley it ends. All starts that end in one minimum are its **basin**: on the map they have its colour.</source>
        <translation>Gradient descent only sees the slope where it stands. So the start decides in which valley it ends. All starts that end in one minimum are its **basin**: on the map they have its colour.</translation>
    </message>
    <message>
        <source>A **local minimum** is lower than everything near it, the **global minimum** lower than everything. At a **saddle point** the slope is zero too, but in one direction the loss bends up and in another down: descent slows down there and then leaves.</source>
        <translation>A **local minimum** is lower than everything near it, the **global minimum** lower than everything. At a **saddle point** the slope is zero too, but in one direction the loss bends up and in another down: descent slows down there and then leaves.</translation>
    </message>
    <message>
        <source>With a small $\eta$ descent follows the slope, and the borders are smooth. A large $\eta$ jumps over ridges, and momentum rolls through flat valleys: both move the borders, and some starts diverge. Zoom into a border with the wheel.</source>
        <translation>With a small $\eta$ descent follows the slope, and the borders are smooth. A large $\eta$ jumps over ridges, and momentum rolls through flat valleys: both move the borders, and some starts diverge. Zoom into a border with the wheel.</translation>
    </message>
    <message>
        <source>Now %1: the map is being worked out.</source>
        <translation>Now %1: the map is being worked out.</translation>
    </message>
    <message>
        <source>minimum %1: %2</source>
        <translation>minimum %1: %2</translation>
    </message>
    <message>
        <source>on the way: %1</source>
        <translation>on the way: %1</translation>
    </message>
    <message>
        <source>diverged: %1</source>
        <translation>diverged: %1</translation>
    </message>
    <message>
        <source>Now %1, %2 updates: of %3 starts on the map %4.</source>
        <translation>Now %1, %2 updates: of %3 starts on the map %4.</translation>
    </message>
    <message>
        <source>A network has as many directions as parameters. A place with gradient zero is a minimum only if the loss bends up in every one of them. Dauphin et al. (2014) found that in large networks places with high loss are nearly all saddles, and that those with low loss bend down in few directions. The card measures it on a small network.</source>
        <translation>A network has as many directions as parameters. A place with gradient zero is a minimum only if the loss bends up in every one of them. Dauphin et al. (2014) found that in large networks places with high loss are nearly all saddles, and that those with low loss bend down in few directions. The card measures it on a small network.</translation>
    </message>
    <message>
        <source>Found now: **%1**.</source>
        <translation>Found now: **%1**.</translation>
    </message>
    <message>
        <source>In a network</source>
        <translation>In a network</translation>
    </message>
    <message>
        <source>On the surface with several minima, find settings with which more than %1 of all starts end in the lowest minimum.</source>
        <translation>On the surface with several minima, find settings with which more than %1 of all starts end in the lowest minimum.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Larger steps jump out of the narrow valleys at the sides. Too large ones diverge.</source>
        <translation>Larger steps jump out of the narrow valleys at the sides. Too large ones diverge.</translation>
    </message>
    <message>
        <source>Find a saddle of the network: look for critical points and choose one where the loss bends down in at least one direction.</source>
        <translation>Find a saddle of the network: look for critical points and choose one where the loss bends down in at least one direction.</translation>
    </message>
    <message>
        <source>Saddles are crosses; they stand right of 0 %.</source>
        <translation>Saddles are crosses; they stand right of 0 %.</translation>
    </message>
</context>
<context>
    <name>BatchPictures</name>
    <message>
        <source>\text{epochs}</source>
        <translation>\text{epochs}</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, still to come</translation>
    </message>
    <message>
        <source>\text{ms per epoch}</source>
        <translation>\text{ms per epoch}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
</context>
<context>
    <name>BatchTexts</name>
    <message>
        <source>Batch **%1** of %2 in epoch %3: %4 rows by chance.</source>
        <translation>Batch **%1** of %2 in epoch %3: %4 rows by chance.</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Rows %1</translation>
    </message>
    <message>
        <source>All rows would say:</source>
        <translation>All rows would say:</translation>
    </message>
    <message>
        <source>Loss over all rows: about %1 → %2.</source>
        <translation>Loss over all rows: about %1 → %2.</translation>
    </message>
    <message>
        <source>The path diverges here: the learning rate is too large.</source>
        <translation>The path diverges here: the learning rate is too large.</translation>
    </message>
    <message>
        <source>Every row was used once: **epoch %1 is over.**</source>
        <translation>Every row was used once: **epoch %1 is over.**</translation>
    </message>
    <message>
        <source>%1 of %2 updates of this epoch are done.</source>
        <translation>%1 of %2 updates of this epoch are done.</translation>
    </message>
    <message>
        <source>Full batch</source>
        <translation>Full batch</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-batch</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>One example</translation>
    </message>
    <message>
        <source>Draw a batch</source>
        <translation>Draw a batch</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>The mean over the batch&apos;s rows.</source>
        <translation>The mean over the batch&apos;s rows.</translation>
    </message>
    <message>
        <source>One step against this gradient.</source>
        <translation>One step against this gradient.</translation>
    </message>
    <message>
        <source>With the next batch, until every row was used.</source>
        <translation>With the next batch, until every row was used.</translation>
    </message>
    <message>
        <source>updates per epoch: **%1**</source>
        <translation>updates per epoch: **%1**</translation>
    </message>
    <message>
        <source>**diverges** after %1 updates</source>
        <translation>**diverges** after %1 updates</translation>
    </message>
    <message>
        <source>loss at the end: $\num{%1}$</source>
        <translation>loss at the end: $\num{%1}$</translation>
    </message>
    <message>
        <source>noise: $\sigma_g %1$</source>
        <translation>noise: $\sigma_g %1$</translation>
    </message>
    <message>
        <source>The true gradient is a mean over all rows. A mean over a few rows drawn by chance points about the same way and costs much less, so many more steps can be made with the same work:</source>
        <translation>The true gradient is a mean over all rows. A mean over a few rows drawn by chance points about the same way and costs much less, so many more steps can be made with the same work:</translation>
    </message>
    <message>
        <source>Means of $m$ independent rows would have the noise of one row divided by $\sqrt{m}$. Rows are drawn without putting them back, so with large batches it is somewhat less.</source>
        <translation>Means of $m$ independent rows would have the noise of one row divided by $\sqrt{m}$. Rows are drawn without putting them back, so with large batches it is somewhat less.</translation>
    </message>
    <message>
        <source>Real time decides too: a device works on all rows of a batch at once, so few large batches make a fast epoch and many small ones a slow epoch. “Time and noise” measures both for a real network on this machine.</source>
        <translation>Real time decides too: a device works on all rows of a batch at once, so few large batches make a fast epoch and many small ones a slow epoch. “Time and noise” measures both for a real network on this machine.</translation>
    </message>
    <message>
        <source>Now: batch %1 of %2 in epoch %3. With $\eta = %4$ and %5 epochs the loss ends at about $%6$ (full batch), $%7$ (mini-batch) and $%8$ (one example).</source>
        <translation>Now: batch %1 of %2 in epoch %3. With $\eta = %4$ and %5 epochs the loss ends at about $%6$ (full batch), $%7$ (mini-batch) and $%8$ (one example).</translation>
    </message>
    <message>
        <source>One pass over all $n$ rows is an **epoch**. With the batch size $m$ it has this many updates (rounded up):</source>
        <translation>One pass over all $n$ rows is an **epoch**. With the batch size $m$ it has this many updates (rounded up):</translation>
    </message>
    <message>
        <source>The price is **noise**: every batch says something a little different. It is measured here at the start, over the $K$ whole batches of 100 shuffled epochs, as the standard deviation of the batch gradients around the gradient of all rows:</source>
        <translation>The price is **noise**: every batch says something a little different. It is measured here at the start, over the $K$ whole batches of 100 shuffled epochs, as the standard deviation of the batch gradients around the gradient of all rows:</translation>
    </message>
</context>
<context>
    <name>ChainRuleText</name>
    <message>
        <source>Chain rule</source>
        <translation>Chain rule</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>slope of the loss</translation>
    </message>
    <message>
        <source>error carried back</source>
        <translation>error carried back</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>slope of the activation</translation>
    </message>
    <message>
        <source>error of this unit</source>
        <translation>error of this unit</translation>
    </message>
    <message>
        <source>value on this edge</source>
        <translation>value on this edge</translation>
    </message>
    <message>
        <source>what α is multiplied by</source>
        <translation>what α is multiplied by</translation>
    </message>
    <message>
        <source>$%1$ is short for $%2$.</source>
        <translation>$%1$ is short for $%2$.</translation>
    </message>
    <message>
        <source>Here the product of the two slopes is simply output minus target.</source>
        <translation>Here the product of the two slopes is simply output minus target.</translation>
    </message>
    <message>
        <source>Only the largest piece gets the error; for the others it is 0.</source>
        <translation>Only the largest piece gets the error; for the others it is 0.</translation>
    </message>
    <message>
        <source>The step function is flat everywhere, so no error comes through and nothing is learnt.</source>
        <translation>The step function is flat everywhere, so no error comes through and nothing is learnt.</translation>
    </message>
    <message>
        <source>$%1\le 0$, where ReLU is flat: no error comes through.</source>
        <translation>$%1\le 0$, where ReLU is flat: no error comes through.</translation>
    </message>
    <message>
        <source>$|%1|\ge 3$, where the function is flat: no error comes through.</source>
        <translation>$|%1|\ge 3$, where the function is flat: no error comes through.</translation>
    </message>
    <message>
        <source>Another piece is larger, so this one gets no error.</source>
        <translation>Another piece is larger, so this one gets no error.</translation>
    </message>
    <message>
        <source>The activation is flat here: no error comes through.</source>
        <translation>The activation is flat here: no error comes through.</translation>
    </message>
    <message>
        <source>Saturated: with a slope of $%1$ hardly any error comes through.</source>
        <translation>Saturated: with a slope of $%1$ hardly any error comes through.</translation>
    </message>
    <message>
        <source>No error arrives here, so nothing changes.</source>
        <translation>No error arrives here, so nothing changes.</translation>
    </message>
    <message>
        <source>The value on this edge is 0, so the weight has no part in the error.</source>
        <translation>The value on this edge is 0, so the weight has no part in the error.</translation>
    </message>
    <message>
        <source>Wrong on purpose: $\partial a/\partial z$ is left out, as if it were 1.</source>
        <translation>Wrong on purpose: $\partial a/\partial z$ is left out, as if it were 1.</translation>
    </message>
    <message>
        <source>Wrong on purpose: the error has the opposite sign, $t-y$ instead of $y-t$.</source>
        <translation>Wrong on purpose: the error has the opposite sign, $t-y$ instead of $y-t$.</translation>
    </message>
    <message>
        <source>Wrong on purpose: the bias is forgotten, its gradient is taken as 0.</source>
        <translation>Wrong on purpose: the bias is forgotten, its gradient is taken as 0.</translation>
    </message>
    <message>
        <source>Weighted sum and activation</source>
        <translation>Weighted sum and activation</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Weighted sum</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>$\Phi$ is the distribution function of the normal distribution.</source>
        <translation>$\Phi$ is the distribution function of the normal distribution.</translation>
    </message>
    <message>
        <source>An output with target $t=0$ adds nothing to the cross-entropy.</source>
        <translation>An output with target $t=0$ adds nothing to the cross-entropy.</translation>
    </message>
    <message>
        <source>The loss has fallen: before %1, now %2.</source>
        <translation>The loss has fallen: before %1, now %2.</translation>
    </message>
    <message>
        <source>The loss has risen: before %1, now %2.</source>
        <translation>The loss has risen: before %1, now %2.</translation>
    </message>
    <message>
        <source>The loss is the same as before: %1.</source>
        <translation>The loss is the same as before: %1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss after the update</source>
        <translation>Loss after the update</translation>
    </message>
    <message>
        <source>What the update will make of it ($\eta=%1$)</source>
        <translation>What the update will make of it ($\eta=%1$)</translation>
    </message>
    <message>
        <source>Layer %1 as matrices</source>
        <translation>Layer %1 as matrices</translation>
    </message>
    <message>
        <source>The loss of all outputs:</source>
        <translation>The loss of all outputs:</translation>
    </message>
    <message>
        <source>Its slope at each output:</source>
        <translation>Its slope at each output:</translation>
    </message>
    <message>
        <source>Every output depends on $%1$, because all share one denominator ($\delta_{i%2}$ is 1 for $i=%2$, else 0):</source>
        <translation>Every output depends on $%1$, because all share one denominator ($\delta_{i%2}$ is 1 for $i=%2$, else 0):</translation>
    </message>
    <message>
        <source>All paths together:</source>
        <translation>All paths together:</translation>
    </message>
    <message>
        <source>$%1$ cancels:</source>
        <translation>$%1$ cancels:</translation>
    </message>
    <message>
        <source>The targets add up to 1:</source>
        <translation>The targets add up to 1:</translation>
    </message>
    <message>
        <source>Here the targets do not add up to 1, so their sum stays:</source>
        <translation>Here the targets do not add up to 1, so their sum stays:</translation>
    </message>
    <message>
        <source>The loss of this output:</source>
        <translation>The loss of this output:</translation>
    </message>
    <message>
        <source>Its slope, with one denominator:</source>
        <translation>Its slope, with one denominator:</translation>
    </message>
    <message>
        <source>The slope of the sigmoid:</source>
        <translation>The slope of the sigmoid:</translation>
    </message>
    <message>
        <source>In the product $%1$ cancels:</source>
        <translation>In the product $%1$ cancels:</translation>
    </message>
    <message>
        <source>Update with gradient descent</source>
        <translation>Update with gradient descent</translation>
    </message>
    <message>
        <source>Update with momentum</source>
        <translation>Update with momentum</translation>
    </message>
    <message>
        <source>Update with Nesterov momentum</source>
        <translation>Update with Nesterov momentum</translation>
    </message>
    <message>
        <source>Update with AdaGrad</source>
        <translation>Update with AdaGrad</translation>
    </message>
    <message>
        <source>Update with RMSProp</source>
        <translation>Update with RMSProp</translation>
    </message>
    <message>
        <source>Update with Adam</source>
        <translation>Update with Adam</translation>
    </message>
    <message>
        <source>Update with AdamW</source>
        <translation>Update with AdamW</translation>
    </message>
    <message>
        <source>The gradient is 0: $%1$ stays as it is.</source>
        <translation>The gradient is 0: $%1$ stays as it is.</translation>
    </message>
    <message>
        <source>The gradient is negative: $%1$ rises.</source>
        <translation>The gradient is negative: $%1$ rises.</translation>
    </message>
    <message>
        <source>The gradient is positive: $%1$ falls.</source>
        <translation>The gradient is positive: $%1$ falls.</translation>
    </message>
    <message>
        <source>Earlier gradients weigh more than the present one: $%1$ goes on in the old direction.</source>
        <translation>Earlier gradients weigh more than the present one: $%1$ goes on in the old direction.</translation>
    </message>
    <message>
        <source>The step was too large.</source>
        <translation>The step was too large.</translation>
    </message>
    <message>
        <source>$%1$, and $\ln 0$ has no value: at least $2^{-126}$ is taken.</source>
        <translation>$%1$, and $\ln 0$ has no value: at least $2^{-126}$ is taken.</translation>
    </message>
    <message>
        <source>The output is too close to %1 to be written down; the loss is calculated from the weighted sum: %2.</source>
        <translation>The output is too close to %1 to be written down; the loss is calculated from the weighted sum: %2.</translation>
    </message>
</context>
<context>
    <name>ClassDigits</name>
    <message>
        <source>Hand %1</source>
        <translation>Hand %1</translation>
    </message>
    <message>
        <source>Simulated hand %1</source>
        <translation>Simulated hand %1</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Student %1</translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>%1 is no file of class digits: choose a file that Chalknet has exported.</source>
        <translation>%1 is no file of class digits: choose a file that Chalknet has exported.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Chalknet.</source>
        <translation>%1 was written by a newer version of Chalknet.</translation>
    </message>
    <message>
        <source>%1 is damaged at digit %2; nothing was taken from it.</source>
        <translation>%1 is damaged at digit %2; nothing was taken from it.</translation>
    </message>
    <message>
        <source>%1 has more than %2 digits; nothing was taken from it.</source>
        <translation>%1 has more than %2 digits; nothing was taken from it.</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Now the wall is empty. Write the first digit, or add simulated hands to see how it works.</source>
        <translation>Now the wall is empty. Write the first digit, or add simulated hands to see how it works.</translation>
    </message>
    <message>
        <source>Now %1 of %2 digits on the wall are read right: **%3**.</source>
        <translation>Now %1 of %2 digits on the wall are read right: **%3**.</translation>
    </message>
    <message>
        <source>Learning from the class changed the share of the writers who were left out from %1 to %2.</source>
        <translation>Learning from the class changed the share of the writers who were left out from %1 to %2.</translation>
    </message>
    <message>
        <source>Of %1 writers %2 would be left out of learning.</source>
        <translation>Of %1 writers %2 would be left out of learning.</translation>
    </message>
    <message>
        <source>A test set says how a network reads the hands it was collected from. **Your** hands are others: other pens, other habits, another country. The wall shows what the network makes of them, digit by digit.</source>
        <translation>A test set says how a network reads the hands it was collected from. **Your** hands are others: other pens, other habits, another country. The wall shows what the network makes of them, digit by digit.</translation>
    </message>
    <message>
        <source>Our own data</source>
        <translation>Our own data</translation>
    </message>
    <message>
        <source>Every digit is kept with its **label**, so that learning can use it. A wrong label teaches the wrong thing: look at the mistakes and correct labels that are wrong. Students are numbers; no names are kept.</source>
        <translation>Every digit is kept with its **label**, so that learning can use it. A wrong label teaches the wrong thing: look at the mistakes and correct labels that are wrong. Students are numbers; no names are kept.</translation>
    </message>
    <message>
        <source>Why some writers are left out</source>
        <translation>Why some writers are left out</translation>
    </message>
    <message>
        <source>After learning a hand the network reads **this** hand better. Whether it reads **people** better can only be seen with people whose digits it has never learned. So every third writer is left out and only measures: a dashed frame marks their numbers.</source>
        <translation>After learning a hand the network reads **this** hand better. Whether it reads **people** better can only be seen with people whose digits it has never learned. So every third writer is left out and only measures: a dashed frame marks their numbers.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>right digits</source>
        <translation>right digits</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>all digits</translation>
    </message>
    <message>
        <source>If pictures of one writer stood on both sides, the network would be tested on hands it knows, and the share would look too good.</source>
        <translation>If pictures of one writer stood on both sides, the network would be tested on hands it knows, and the share would look too good.</translation>
    </message>
    <message>
        <source>Learning on without forgetting</source>
        <translation>Learning on without forgetting</translation>
    </message>
    <message>
        <source>Learning starts from the present weights, with a small learning rate (Adam, $\eta = 0.0003$). Each digit comes with 4 changed copies: turned, slanted, moved, stretched, others in every epoch. Three times as many pictures of the training data are mixed in; without them the network would forget what it knew. The test share before and after shows whether it did.</source>
        <translation>Learning starts from the present weights, with a small learning rate (Adam, $\eta = 0.0003$). Each digit comes with 4 changed copies: turned, slanted, moved, stretched, others in every epoch. Three times as many pictures of the training data are mixed in; without them the network would forget what it knew. The test share before and after shows whether it did.</translation>
    </message>
    <message>
        <source>Our class: keep ten digits of one student, one of each.</source>
        <translation>Our class: keep ten digits of one student, one of each.</translation>
    </message>
    <message>
        <source>%1 of 10 digits</source>
        <translation>%1 of 10 digits</translation>
    </message>
    <message>
        <source>Write on the canvas at the right and press Enter. The next digit is asked for by itself.</source>
        <translation>Write on the canvas at the right and press Enter. The next digit is asked for by itself.</translation>
    </message>
    <message>
        <source>Our class: let the network learn from the class, and see whether it reads the writers who were left out better than before.</source>
        <translation>Our class: let the network learn from the class, and see whether it reads the writers who were left out better than before.</translation>
    </message>
    <message>
        <source>Learn our class</source>
        <translation>Learn our class</translation>
    </message>
    <message>
        <source>It needs at least two writers. The menu of the wall adds digits of simulated hands.</source>
        <translation>It needs at least two writers. The menu of the wall adds digits of simulated hands.</translation>
    </message>
</context>
<context>
    <name>ContrastExplanation</name>
    <message>
        <source>Now, after %1 updates: squared error has %2 because of %3, cross-entropy has %4.</source>
        <translation>Now, after %1 updates: squared error has %2 because of %3, cross-entropy has %4.</translation>
    </message>
    <message>
        <source>From this start with $\eta=\num{%1}$ squared error needs **%2** updates and cross-entropy **%3**.</source>
        <translation>From this start with $\eta=\num{%1}$ squared error needs **%2** updates and cross-entropy **%3**.</translation>
    </message>
    <message>
        <source>One sigmoid unit $y=\sigma(z)$, $z=w x+b$ with $x=\num{1}$, learns one example. It begins **certain and wrong**. Both losses start at the same place and use the same $\eta$.</source>
        <translation>One sigmoid unit $y=\sigma(z)$, $z=w x+b$ with $x=\num{1}$, learns one example. It begins **certain and wrong**. Both losses start at the same place and use the same $\eta$.</translation>
    </message>
    <message>
        <source>Squared error ½(y − t)² goes back through the sigmoid and is multiplied by its slope:</source>
        <translation>Squared error ½(y − t)² goes back through the sigmoid and is multiplied by its slope:</translation>
    </message>
    <message>
        <source>Where the sigmoid is flat, $\sigma′(z)$ is almost 0. The error is large, and yet the unit hardly moves: it is stuck on a plateau.</source>
        <translation>Where the sigmoid is flat, $\sigma′(z)$ is almost 0. The error is large, and yet the unit hardly moves: it is stuck on a plateau.</translation>
    </message>
    <message>
        <source>The cross-entropy has $\frac{1}{y}$ or $\frac{1}{1-y}$ in its derivative, and that cancels $\sigma′(z)=y(1-y)$ exactly:</source>
        <translation>The cross-entropy has $\frac{1}{y}$ or $\frac{1}{1-y}$ in its derivative, and that cancels $\sigma′(z)=y(1-y)$ exactly:</translation>
    </message>
    <message>
        <source>The more wrong, the steeper. $\sigma′(z)$ is at most $\num{0.25}$, so at the same place the slope of squared error never is more than a quarter of the other. A larger $\eta$ makes up for a constant factor, but not for one that fades.</source>
        <translation>The more wrong, the steeper. $\sigma′(z)$ is at most $\num{0.25}$, so at the same place the slope of squared error never is more than a quarter of the other. A larger $\eta$ makes up for a constant factor, but not for one that fades.</translation>
    </message>
    <message>
        <source>Both $w$ and $b$ take a step, so $z$ moves by twice $-\eta$ times the slope. A run ends when $|y-t|&lt;\num{0.1}$.</source>
        <translation>Both $w$ and $b$ take a step, so $z$ moves by twice $-\eta$ times the slope. A run ends when $|y-t|&lt;\num{0.1}$.</translation>
    </message>
</context>
<context>
    <name>ContrastPlots</name>
    <message>
        <source>Tangent</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Squared error</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Answer first: then both runs are shown here.</source>
        <translation>Answer first: then both runs are shown here.</translation>
    </message>
</context>
<context>
    <name>ContrastQuestion</name>
    <message>
        <source>Squared error</source>
        <translation>Squared error</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Updates needed: squared error %1, cross-entropy %2.</source>
        <translation>Updates needed: squared error %1, cross-entropy %2.</translation>
    </message>
    <message>
        <source>Which learns faster by more than 20 %? $y%1$, $t=\num{%2}$, $\eta=\num{%3}$.</source>
        <translation>Which learns faster by more than 20 %? $y%1$, $t=\num{%2}$, $\eta=\num{%3}$.</translation>
    </message>
    <message>
        <source>About equal</source>
        <translation>About equal</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>slope at left</source>
        <translation>slope at left</translation>
    </message>
    <message>
        <source>slope at right</source>
        <translation>slope at right</translation>
    </message>
    <message>
        <source>the program uses</source>
        <translation>the program uses</translation>
    </message>
    <message>
        <source>tangent slope</source>
        <translation>tangent slope</translation>
    </message>
</context>
<context>
    <name>CurvePicture</name>
    <message>
        <source>loss E(θ)</source>
        <translation>loss E(θ)</translation>
    </message>
    <message>
        <source>down to the curve</source>
        <translation>down to the curve</translation>
    </message>
    <message>
        <source>step −η · slope</source>
        <translation>step −η · slope</translation>
    </message>
    <message>
        <source>the rest of the path</source>
        <translation>the rest of the path</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangent</translation>
    </message>
    <message>
        <source>loss still to come</source>
        <translation>loss still to come</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
</context>
<context>
    <name>CurveQuestion</name>
    <message>
        <source>Not within 30 updates: the steps are too small</source>
        <translation>Not within 30 updates: the steps are too small</translation>
    </message>
    <message>
        <source>Yes, to the lowest minimum</source>
        <translation>Yes, to the lowest minimum</translation>
    </message>
    <message>
        <source>Yes, straight</source>
        <translation>Yes, straight</translation>
    </message>
    <message>
        <source>Yes, in a zigzag</source>
        <translation>Yes, in a zigzag</translation>
    </message>
    <message>
        <source>Only to the local minimum</source>
        <translation>Only to the local minimum</translation>
    </message>
    <message>
        <source>No, it jumps around for ever</source>
        <translation>No, it jumps around for ever</translation>
    </message>
    <message>
        <source>No, it diverges</source>
        <translation>No, it diverges</translation>
    </message>
    <message>
        <source>Will gradient descent converge from $\theta_0 = %1$ with the learning rate $\eta = %2$?</source>
        <translation>Will gradient descent converge from $\theta_0 = %1$ with the learning rate $\eta = %2$?</translation>
    </message>
</context>
<context>
    <name>CurveTexts</name>
    <message>
        <source>But this is only a local minimum: $E \approx %1$ here, $E \approx %2$ at the lowest.</source>
        <translation>But this is only a local minimum: $E \approx %1$ here, $E \approx %2$ at the lowest.</translation>
    </message>
    <message>
        <source>**On the plateau:** at the start the slope is only about %1 and the step only about %2. After %3 updates the minimum is still %4 away.</source>
        <translation>**On the plateau:** at the start the slope is only about %1 and the step only about %2. After %3 updates the minimum is still %4 away.</translation>
    </message>
    <message>
        <source>**Too small:** after %1 updates the minimum is still %2 away.</source>
        <translation>**Too small:** after %1 updates the minimum is still %2 away.</translation>
    </message>
    <message>
        <source>**Zigzag:** every step changes the side, and the distance shrinks by the factor %1.</source>
        <translation>**Zigzag:** every step changes the side, and the distance shrinks by the factor %1.</translation>
    </message>
    <message>
        <source>**Zigzag:** from update %1 on every step changes the side. Near the minimum the distance shrinks by about the factor %2.</source>
        <translation>**Zigzag:** from update %1 on every step changes the side. Near the minimum the distance shrinks by about the factor %2.</translation>
    </message>
    <message>
        <source>**On the limit:** the distance stays the same for ever, because %1.</source>
        <translation>**On the limit:** the distance stays the same for ever, because %1.</translation>
    </message>
    <message>
        <source>**Does not settle:** at the nearest minimum %1, so a small distance grows, but further out it is thrown back.</source>
        <translation>**Does not settle:** at the nearest minimum %1, so a small distance grows, but further out it is thrown back.</translation>
    </message>
    <message>
        <source>**Does not settle:** it jumps between places that are %1 or less from 0.</source>
        <translation>**Does not settle:** it jumps between places that are %1 or less from 0.</translation>
    </message>
    <message>
        <source>**At rest:** at the start the slope is 0, so no step leads away.</source>
        <translation>**At rest:** at the start the slope is 0, so no step leads away.</translation>
    </message>
    <message>
        <source>**Converges:** after %1 updates the minimum is %2 away.</source>
        <translation>**Converges:** after %1 updates the minimum is %2 away.</translation>
    </message>
    <message>
        <source>**Converges:** after %1 updates the minimum is less than 0.01 away.</source>
        <translation>**Converges:** after %1 updates the minimum is less than 0.01 away.</translation>
    </message>
    <message>
        <source>**Diverges:** every step multiplies the distance by %1, and that is above 1.</source>
        <translation>**Diverges:** every step multiplies the distance by %1, and that is above 1.</translation>
    </message>
    <message>
        <source>**Diverges:** the steps throw $\theta$ ever further out, where the curve is steeper still. After %1 updates $|\theta| \approx %2$.</source>
        <translation>**Diverges:** the steps throw $\theta$ ever further out, where the curve is steeper still. After %1 updates $|\theta| \approx %2$.</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Too small</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>Zigzag</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Diverging</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Jumping</translation>
    </message>
    <message>
        <source>A kink has no curvature to go by: the step is always as long as the learning rate</source>
        <translation>A kink has no curvature to go by: the step is always as long as the learning rate</translation>
    </message>
    <message>
        <source>%1 / E″ at the minimum of this valley, or the nearest learning rate that does what the button says</source>
        <translation>%1 / E″ at the minimum of this valley, or the nearest learning rate that does what the button says</translation>
    </message>
    <message>
        <source>Gradient descent asks only one thing of the loss $E$: its slope at the present place. Where the slope is above 0, $E$ falls to the left, so $\theta$ goes left; below 0 it goes right:</source>
        <translation>Gradient descent asks only one thing of the loss $E$: its slope at the present place. Where the slope is above 0, $E$ falls to the left, so $\theta$ goes left; below 0 it goes right:</translation>
    </message>
    <message>
        <source>The learning rate $\eta$ says how far. The tangent knows nothing of the curve&apos;s bend: a long step may land on the other side, even higher than before.</source>
        <translation>The learning rate $\eta$ says how far. The tangent knows nothing of the curve&apos;s bend: a long step may land on the other side, even higher than before.</translation>
    </message>
    <message>
        <source>Near a minimum the slope is about $E&apos;&apos;$ times the distance, so a step multiplies the distance by $1 - \eta E&apos;&apos;$:</source>
        <translation>Near a minimum the slope is about $E&apos;&apos;$ times the distance, so a step multiplies the distance by $1 - \eta E&apos;&apos;$:</translation>
    </message>
    <message>
        <source>Below 0 the side changes with every step, below −1 the distance grows. That gives the limit $\eta &lt; 2 / E&apos;&apos;$.</source>
        <translation>Below 0 the side changes with every step, below −1 the distance grows. That gives the limit $\eta &lt; 2 / E&apos;&apos;$.</translation>
    </message>
    <message>
        <source>Everywhere $E&apos;&apos; = 1$, so the factor is the same at every distance.</source>
        <translation>Everywhere $E&apos;&apos; = 1$, so the factor is the same at every distance.</translation>
    </message>
    <message>
        <source>Two minima, and descent ends in one of them: the slope does not say which is lower. The start and the learning rate decide.</source>
        <translation>Two minima, and descent ends in one of them: the slope does not say which is lower. The start and the learning rate decide.</translation>
    </message>
    <message>
        <source>Far from the minimum the curve is almost flat. A small slope gives a small step, however far the way still is.</source>
        <translation>Far from the minimum the curve is almost flat. A small slope gives a small step, however far the way still is.</translation>
    </message>
    <message>
        <source>The slope is −1 or 1 and does not become smaller towards the minimum, so the steps do not either. Exactly at 0 there is no slope; the program takes 0.</source>
        <translation>The slope is −1 or 1 and does not become smaller towards the minimum, so the steps do not either. Exactly at 0 there is no slope; the program takes 0.</translation>
    </message>
    <message>
        <source>Now: $\eta = %1$, and after %2 updates $\theta \approx %3$ with the slope $%4$, so the next step is about $%5$.</source>
        <translation>Now: $\eta = %1$, and after %2 updates $\theta \approx %3$ with the slope $%4$, so the next step is about $%5$.</translation>
    </message>
    <message>
        <source>**Jumps around the minimum for ever:** the slope is −1 or 1 on either side, so every step is %1 long, however near the minimum is.</source>
        <translation>**Jumps around the minimum for ever:** the slope is −1 or 1 on either side, so every step is %1 long, however near the minimum is.</translation>
    </message>
</context>
<context>
    <name>DescentNames</name>
    <message>
        <source>Linear regression</source>
        <translation>Linear regression</translation>
    </message>
    <message>
        <source>Ravine</source>
        <translation>Ravine</translation>
    </message>
    <message>
        <source>Curved valley</source>
        <translation>Curved valley</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Saddle</translation>
    </message>
    <message>
        <source>Several minima</source>
        <translation>Several minima</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabola</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Two valleys</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Kink</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
        <translation>Host · processor, double precision</translation>
    </message>
</context>
<context>
    <name>DifferencePlots</name>
    <message>
        <source>Tangent</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Theory</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
</context>
<context>
    <name>DifferenceQuestion</name>
    <message>
        <source>Now $h = %1$. With $h$ **ten times smaller**: what happens to the error of the central difference?</source>
        <translation>Now $h = %1$. With $h$ **ten times smaller**: what happens to the error of the central difference?</translation>
    </message>
    <message>
        <source>about ÷ 100</source>
        <translation>about ÷ 100</translation>
    </message>
    <message>
        <source>about ÷ 10</source>
        <translation>about ÷ 10</translation>
    </message>
    <message>
        <source>not smaller</source>
        <translation>not smaller</translation>
    </message>
    <message>
        <source>The error goes from %1 to %2.</source>
        <translation>The error goes from %1 to %2.</translation>
    </message>
    <message>
        <source>It falls with $h^{2}$.</source>
        <translation>It falls with $h^{2}$.</translation>
    </message>
    <message>
        <source>Rounding begins to be felt.</source>
        <translation>Rounding begins to be felt.</translation>
    </message>
    <message>
        <source>Rounding wins: too few digits are left.</source>
        <translation>Rounding wins: too few digits are left.</translation>
    </message>
</context>
<context>
    <name>DifferenceTexts</name>
    <message>
        <source>Numbers of this size lie about %1 apart in the computer: both are the same number, and nothing is left.</source>
        <translation>Numbers of this size lie about %1 apart in the computer: both are the same number, and nothing is left.</translation>
    </message>
    <message>
        <source>Numbers of this size lie about %1 apart in the computer: the difference is %2 such steps.</source>
        <translation>Numbers of this size lie about %1 apart in the computer: the difference is %2 such steps.</translation>
    </message>
    <message>
        <source>For $x^{2}$ the central secant is parallel to the tangent at every width: all that is left is rounding.</source>
        <translation>For $x^{2}$ the central secant is parallel to the tangent at every width: all that is left is rounding.</translation>
    </message>
    <message>
        <source>**Too wide:** the curve bends between the two points. A tenth of $h$ makes this error about a hundredth.</source>
        <translation>**Too wide:** the curve bends between the two points. A tenth of $h$ makes this error about a hundredth.</translation>
    </message>
    <message>
        <source>**Best width:** bending and rounding are about the same.</source>
        <translation>**Best width:** bending and rounding are about the same.</translation>
    </message>
    <message>
        <source>**Too narrow:** nearly equal numbers are subtracted, and the rounding of their last digit is divided by $2h$.</source>
        <translation>**Too narrow:** nearly equal numbers are subtracted, and the rounding of their last digit is divided by $2h$.</translation>
    </message>
    <message>
        <source>Error: central %1</source>
        <translation>Error: central %1</translation>
    </message>
    <message>
        <source>Error: forward %1</source>
        <translation>Error: forward %1</translation>
    </message>
    <message>
        <source>Error: central %1, forward %2</source>
        <translation>Error: central %1, forward %2</translation>
    </message>
    <message>
        <source>Of %1 digits **%2** are left after the subtraction.</source>
        <translation>Of %1 digits **%2** are left after the subtraction.</translation>
    </message>
    <message>
        <source>So as small an $h$ as possible? No. A computer keeps about 16 digits. The two values become nearly equal, their leading digits cancel, and only the last ones are left, which are rounded. This error is divided by $h$ and **grows** as $h$ shrinks, about like this:</source>
        <translation>So as small an $h$ as possible? No. A computer keeps about 16 digits. The two values become nearly equal, their leading digits cancel, and only the last ones are left, which are rounded. This error is divided by $h$ and **grows** as $h$ shrinks, about like this:</translation>
    </message>
    <message>
        <source>Best is where both are about equal: where $f$ and $f&apos;&apos;&apos;$ are near 1, at $(\num{2}^{\num{−53}})^{\num{1}/\num{3}}$, a few millionths (Nocedal and Wright 2006, section 8.1). Backpropagation has neither error and needs one pass for all weights; the numerical derivative is used to **check** it, as in lesson 8.</source>
        <translation>Best is where both are about equal: where $f$ and $f&apos;&apos;&apos;$ are near 1, at $(\num{2}^{\num{−53}})^{\num{1}/\num{3}}$, a few millionths (Nocedal and Wright 2006, section 8.1). Backpropagation has neither error and needs one pass for all weights; the numerical derivative is used to **check** it, as in lesson 8.</translation>
    </message>
    <message>
        <source>The guide lines in the right plot are these two formulas. For the loss, $f&apos;&apos;&apos;$ itself is measured. Errors of exactly 0 are drawn on the lower edge, at $\num{10}^{\num{−17}}$.</source>
        <translation>The guide lines in the right plot are these two formulas. For the loss, $f&apos;&apos;&apos;$ itself is measured. Errors of exactly 0 are drawn on the lower edge, at $\num{10}^{\num{−17}}$.</translation>
    </message>
    <message>
        <source>Now: $h = %1$, the central difference errs by about $%2$, the forward one by about $%3$. The best $h$ measured here is about $%4$.</source>
        <translation>Now: $h = %1$, the central difference errs by about $%2$, the forward one by about $%3$. The best $h$ measured here is about $%4$.</translation>
    </message>
    <message>
        <source>Bring $h$ to where the central difference is most exact (to a factor of 3), for the loss or $e^{x}$.</source>
        <translation>Bring $h$ to where the central difference is most exact (to a factor of 3), for the loss or $e^{x}$.</translation>
    </message>
    <message>
        <source>$x^{2}$ does not count: its central difference has no error but rounding.</source>
        <translation>$x^{2}$ does not count: its central difference has no error but rounding.</translation>
    </message>
    <message>
        <source>At the foot of the violet curve on the right, about $h = %1$.</source>
        <translation>At the foot of the violet curve on the right, about $h = %1$.</translation>
    </message>
    <message>
        <source>Make $h$ so small that the central difference is wrong by more than 1 %.</source>
        <translation>Make $h$ so small that the central difference is wrong by more than 1 %.</translation>
    </message>
    <message>
        <source>Far to the left on the right plot. Look at the digits that the subtraction leaves.</source>
        <translation>Far to the left on the right plot. Look at the digits that the subtraction leaves.</translation>
    </message>
    <message>
        <source>A slope can be **measured**: take the function a little to the left and a little to the right and divide the rise by the distance. That is the slope of a secant. The narrower it is, the closer it comes to the tangent:</source>
        <translation>A slope can be **measured**: take the function a little to the left and a little to the right and divide the rise by the distance. That is the slope of a secant. The narrower it is, the closer it comes to the tangent:</translation>
    </message>
    <message>
        <source>The error of the **central** difference shrinks with $h^{2}$, that of the **forward** difference only with $h$: its secant begins at the place itself and leans to one side.</source>
        <translation>The error of the **central** difference shrinks with $h^{2}$, that of the **forward** difference only with $h$: its secant begins at the place itself and leans to one side.</translation>
    </message>
</context>
<context>
    <name>DigitsData</name>
    <message>
        <source>generated digits</source>
        <translation>generated digits</translation>
    </message>
    <message>
        <source>%1 and our class</source>
        <translation>%1 and our class</translation>
    </message>
</context>
<context>
    <name>DigitsExplanation</name>
    <message>
        <source>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</source>
        <translation>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</source>
        <translation>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</translation>
    </message>
    <message>
        <source>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</source>
        <translation>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</translation>
    </message>
    <message>
        <source>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</source>
        <translation>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</translation>
    </message>
    <message>
        <source>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</source>
        <translation>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</translation>
    </message>
    <message>
        <source>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</source>
        <translation>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</translation>
    </message>
    <message>
        <source>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</source>
        <translation>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</translation>
    </message>
    <message>
        <source>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</source>
        <translation>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</source>
        <translation>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</translation>
    </message>
    <message>
        <source>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</source>
        <translation>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</translation>
    </message>
    <message>
        <source>Pictures with answers</source>
        <translation>Pictures with answers</translation>
    </message>
    <message>
        <source>Learning from examples</source>
        <translation>Learning from examples</translation>
    </message>
    <message>
        <source>From ink to an answer</source>
        <translation>From ink to an answer</translation>
    </message>
    <message>
        <source>**Class means:** the mean of all sevens still looks like a seven, but blurred: it is dark where most of them have ink. A network could do worse than compare a picture with the ten means; but a seven with a bar, or one that leans the other way, is far from the mean. $m_i$ is the mean of pixel $i$ over all $n_k$ pictures of the class $k$.</source>
        <translation>**Class means:** the mean of all sevens still looks like a seven, but blurred: it is dark where most of them have ink. A network could do worse than compare a picture with the ten means; but a seven with a bar, or one that leans the other way, is far from the mean. $m_i$ is the mean of pixel $i$ over all $n_k$ pictures of the class $k$.</translation>
    </message>
    <message>
        <source>**Variations:** turned, slanted, moved, stretched or bent a little, a digit stays the same digit, and the label can be kept. Such copies make many examples from few and teach the network what does not matter. Too much of it, and a 6 becomes a 9.</source>
        <translation>**Variations:** turned, slanted, moved, stretched or bent a little, a digit stays the same digit, and the label can be kept. Such copies make many examples from few and teach the network what does not matter. Too much of it, and a 6 becomes a 9.</translation>
    </message>
    <message>
        <source>**Wrong only** shows what the present network reads wrong, also among the pictures it has learned from. Some of these labels are doubtful: data made by people have mistakes, too.</source>
        <translation>**Wrong only** shows what the present network reads wrong, also among the pictures it has learned from. Some of these labels are doubtful: data made by people have mistakes, too.</translation>
    </message>
    <message>
        <source>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same. Fitting also brings the pen to the thickness that MNIST&apos;s pens have: a small digit in a thick line would be a blot.</source>
        <translation>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same. Fitting also brings the pen to the thickness that MNIST&apos;s pens have: a small digit in a thick line would be a blot.</translation>
    </message>
    <message>
        <source>Each stage has a switch. Turn **Centre** off and write in a corner: the ink is the same, but other inputs get it, and their weights were never trained for it.</source>
        <translation>Each stage has a switch. Turn **Centre** off and write in a corner: the ink is the same, but other inputs get it, and their weights were never trained for it.</translation>
    </message>
    <message>
        <source>**First layer** shows the weights themselves: each unit has 784, one for every pixel, so they are a picture. Blue means that ink there raises the unit&apos;s sum, orange that it lowers it. At the start it is noise.</source>
        <translation>**First layer** shows the weights themselves: each unit has 784, one for every pixel, so they are a picture. Blue means that ink there raises the unit&apos;s sum, orange that it lowers it. At the start it is noise.</translation>
    </message>
    <message>
        <source>If the loss on training pictures keeps falling while the loss on other pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty, a smaller network or more pictures help.</source>
        <translation>If the loss on training pictures keeps falling while the loss on other pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty, a smaller network or more pictures help.</translation>
    </message>
    <message>
        <source>**Validation and test:** whoever chooses settings by the test pictures fits them to the test, and its result becomes too good. So a part of the training pictures is put aside: these validation pictures say when to stop and which settings are better. The test is for the end, for the network that was chosen.</source>
        <translation>**Validation and test:** whoever chooses settings by the test pictures fits them to the test, and its result becomes too good. So a part of the training pictures is put aside: these validation pictures say when to stop and which settings are better. The test is for the end, for the network that was chosen.</translation>
    </message>
    <message>
        <source>**Early stopping** (Prechelt 1998): when the validation loss has not become better for some epochs, learning ends, and the network goes back to the epoch with the lowest one. Too little patience stops at a chance bump, too much costs time.</source>
        <translation>**Early stopping** (Prechelt 1998): when the validation loss has not become better for some epochs, learning ends, and the network goes back to the epoch with the lowest one. Too little patience stops at a chance bump, too much costs time.</translation>
    </message>
    <message>
        <source>**Distorted copies** (augmentation) make many examples of few. They are made of the pictures that are learned from only: a copy of a validation picture among them would give its answer away.</source>
        <translation>**Distorted copies** (augmentation) make many examples of few. They are made of the pictures that are learned from only: a copy of a validation picture among them would give its answer away.</translation>
    </message>
</context>
<context>
    <name>FashionClass</name>
    <message>
        <source>T-shirt/top</source>
        <translation>T-shirt/top</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>Trouser</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>Pullover</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Dress</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>Coat</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Sandal</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Shirt</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>Sneaker</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>Ankle boot</translation>
    </message>
</context>
<context>
    <name>ForwardExplanation</name>
    <message>
        <source>The signal runs from the input to the output, one layer after another. Each unit multiplies its inputs by its weights, adds the products and its bias, and sends the sum through its activation:</source>
        <translation>The signal runs from the input to the output, one layer after another. Each unit multiplies its inputs by its weights, adds the products and its bias, and sends the sum through its activation:</translation>
    </message>
    <message>
        <source>All units of a layer at once are one product of a row and a matrix:</source>
        <translation>All units of a layer at once are one product of a row and a matrix:</translation>
    </message>
    <message>
        <source>Column $j$ of $W_1$ belongs to unit $j$. Most libraries write it so, because many rows of data can stand below each other in $X$. With columns it is $z = \Theta a$: the same numbers, the matrix turned over.</source>
        <translation>Column $j$ of $W_1$ belongs to unit $j$. Most libraries write it so, because many rows of data can stand below each other in $X$. With columns it is $z = \Theta a$: the same numbers, the matrix turned over.</translation>
    </message>
    <message>
        <source>The bias $\theta_{i0}$ is the weight of an input that is always 1: $a_0 = 1$. All units of a layer at once are one product of a matrix and a column:</source>
        <translation>The bias $\theta_{i0}$ is the weight of an input that is always 1: $a_0 = 1$. All units of a layer at once are one product of a matrix and a column:</translation>
    </message>
    <message>
        <source>Row $i$ of $\Theta$ belongs to unit $i$. With rows it is $x W + b$: the same numbers, the matrix turned over and the bias apart.</source>
        <translation>Row $i$ of $\Theta$ belongs to unit $i$. With rows it is $x W + b$: the same numbers, the matrix turned over and the bias apart.</translation>
    </message>
    <message>
        <source>Now the inputs are $%1$.</source>
        <translation>Now the inputs are $%1$.</translation>
    </message>
    <message>
        <source>What is $%1$?</source>
        <translation>What is $%1$?</translation>
    </message>
    <message>
        <source>The next layer waits for the signal.</source>
        <translation>The next layer waits for the signal.</translation>
    </message>
    <message>
        <source>Without an activation (identity) two layers are no more than one: their matrices multiply to a single one. It takes something that bends, such as ReLU, to make a second layer worth its while.</source>
        <translation>Without an activation (identity) two layers are no more than one: their matrices multiply to a single one. It takes something that bends, such as ReLU, to make a second layer worth its while.</translation>
    </message>
    <message>
        <source>The forward pass is the first half of every step of learning: then the loss is measured, the gradient runs back, and the weights are updated (“Whole algorithm”).</source>
        <translation>The forward pass is the first half of every step of learning: then the loss is measured, the gradient runs back, and the weights are updated (“Whole algorithm”).</translation>
    </message>
    <message>
        <source>%1: $%2 %3$.</source>
        <translation>%1: $%2 %3$.</translation>
    </message>
</context>
<context>
    <name>ForwardNames</name>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>Hidden %1</translation>
    </message>
    <message>
        <source>1-layer network · no hidden layer</source>
        <translation>1-layer network · no hidden layer</translation>
    </message>
    <message>
        <source>2-layer network · 1 hidden layer</source>
        <translation>2-layer network · 1 hidden layer</translation>
    </message>
    <message>
        <source>%1-layer network · %2 hidden layers</source>
        <translation>%1-layer network · %2 hidden layers</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>Multiplications %1</source>
        <translation>Multiplications %1</translation>
    </message>
</context>
<context>
    <name>ForwardQuestion</name>
    <message>
        <source>The calculation stands at the left.</source>
        <translation>The calculation stands at the left.</translation>
    </message>
    <message>
        <source>%1; after %2: $%3$</source>
        <translation>%1; after %2: $%3$</translation>
    </message>
    <message>
        <source>Next: %1. Which number will $%2$ be?</source>
        <translation>Next: %1. Which number will $%2$ be?</translation>
    </message>
</context>
<context>
    <name>ForwardScene</name>
    <message>
        <source>$%1 &lt; \num{0}$, so $%2 = \num{0}$</source>
        <translation>$%1 &lt; \num{0}$, so $%2 = \num{0}$</translation>
    </message>
</context>
<context>
    <name>ForwardTasks</name>
    <message>
        <source>Calculate three numbers by hand before they are shown.</source>
        <translation>Calculate three numbers by hand before they are shown.</translation>
    </message>
    <message>
        <source>Switch on “Predict first”. Multiply each input by its weight, add the products and the bias, then apply the activation.</source>
        <translation>Switch on “Predict first”. Multiply each input by its weight, add the products and the bias, then apply the activation.</translation>
    </message>
    <message>
        <source>Change a single weight of the ready-made network so that $y_1 = 0$.</source>
        <translation>Change a single weight of the ready-made network so that $y_1 = 0$.</translation>
    </message>
    <message>
        <source>$y_1$ is 2 too large. Which weight is multiplied by 4?</source>
        <translation>$y_1$ is 2 too large. Which weight is multiplied by 4?</translation>
    </message>
    <message>
        <source>Its sum is $z_3 = -2$. A larger bias, weight or input can lift it above 0.</source>
        <translation>Its sum is $z_3 = -2$. A larger bias, weight or input can lift it above 0.</translation>
    </message>
    <message>
        <source>In the ready-made network with ReLU, point at $y_2$. Which product adds nothing, and why?</source>
        <translation>In the ready-made network with ReLU, point at $y_2$. Which product adds nothing, and why?</translation>
    </message>
    <message>
        <source>Look at the three edges that light up, and at what comes out of the three hidden units.</source>
        <translation>Look at the three edges that light up, and at what comes out of the three hidden units.</translation>
    </message>
    <message>
        <source>With identity everywhere both layers are one. Find the one layer that gives the same.</source>
        <translation>With identity everywhere both layers are one. Find the one layer that gives the same.</translation>
    </message>
    <message>
        <source>$(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)$ with $W_1 = \begin{bmatrix}1&amp;1&amp;-1\\1&amp;0.5&amp;-1\\1&amp;1&amp;1\end{bmatrix}$ and $W_2 = \begin{bmatrix}1&amp;0.5\\-1&amp;0.5\\0&amp;1\end{bmatrix}$, $B_1 = 0$, $B_2 = \begin{bmatrix}1&amp;-0.5\end{bmatrix}$.</source>
        <translation>$(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)$ with $W_1 = \begin{bmatrix}1&amp;1&amp;-1\\1&amp;0.5&amp;-1\\1&amp;1&amp;1\end{bmatrix}$ and $W_2 = \begin{bmatrix}1&amp;0.5\\-1&amp;0.5\\0&amp;1\end{bmatrix}$, $B_1 = 0$, $B_2 = \begin{bmatrix}1&amp;-0.5\end{bmatrix}$.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 of %2 numbers</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Ready-made network</source>
        <translation>Ready-made network</translation>
    </message>
    <message>
        <source>$a_1 w_{12}$: its weight is 0.</source>
        <translation>$a_1 w_{12}$: its weight is 0.</translation>
    </message>
    <message>
        <source>$a_2 w_{22}$: it cancels the bias.</source>
        <translation>$a_2 w_{22}$: it cancels the bias.</translation>
    </message>
    <message>
        <source>$a_3 w_{32}$: ReLU makes $a_3$ 0.</source>
        <translation>$a_3 w_{32}$: ReLU makes $a_3$ 0.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 of %2 entries</translation>
    </message>
    <message>
        <source>One layer to fill in</source>
        <translation>One layer to fill in</translation>
    </message>
    <message>
        <source>With ReLU hidden unit 3 is off. Switch it on: $a_3 &gt; 0$.</source>
        <translation>With ReLU hidden unit 3 is off. Switch it on: $a_3 &gt; 0$.</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>tangent</source>
        <translation>tangent</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturated</translation>
    </message>
</context>
<context>
    <name>GateNames</name>
    <message>
        <source>always 1</source>
        <translation>always 1</translation>
    </message>
    <message>
        <source>always 0</source>
        <translation>always 0</translation>
    </message>
</context>
<context>
    <name>LabExplanation</name>
    <message>
        <source>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</source>
        <translation>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</translation>
    </message>
    <message>
        <source>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</source>
        <translation>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</translation>
    </message>
    <message>
        <source>Filled points are used for training, hollow ones only for testing. If the training loss falls while the test loss rises, the network learns the noise by heart: it overfits.</source>
        <translation>Filled points are used for training, hollow ones only for testing. If the training loss falls while the test loss rises, the network learns the noise by heart: it overfits.</translation>
    </message>
    <message>
        <source>Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. Add one hidden layer with two or more units and train again.</source>
        <translation>Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. Add one hidden layer with two or more units and train again.</translation>
    </message>
    <message>
        <source>Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move.</source>
        <translation>Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move.</translation>
    </message>
    <message>
        <source>Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.</source>
        <translation>Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.</translation>
    </message>
    <message>
        <source>Try it by hand: click a weight or the dot of a bias and type a value, or drag it up and down; with the right button it is frozen or cut. Drag a unit up or down to change its place, sideways to move its layer. Plus and cross appear under the pointer. With the keyboard: arrows choose a unit, E goes through its bias and weights, Enter types, F freezes, X cuts.</source>
        <translation>Try it by hand: click a weight or the dot of a bias and type a value, or drag it up and down; with the right button it is frozen or cut. Drag a unit up or down to change its place, sideways to move its layer. Plus and cross appear under the pointer. With the keyboard: arrows choose a unit, E goes through its bias and weights, Enter types, F freezes, X cuts.</translation>
    </message>
    <message>
        <source>Try the time machine: train for a while, then drag along the loss curve. Everything goes back to that step. Branch there and change the optimiser: both runs share their past and can be compared.</source>
        <translation>Try the time machine: train for a while, then drag along the loss curve. Everything goes back to that step. Branch there and change the optimiser: both runs share their past and can be compared.</translation>
    </message>
    <message>
        <source>A number is to be learned for every place (regression). The output $y$ is not squeezed between 0 and 1; the scale beside the plane says which colour is which value, and a point in the colour of its ground is predicted well. Contour lines (the panel of the output card) join places of equal output.</source>
        <translation>A number is to be learned for every place (regression). The output $y$ is not squeezed between 0 and 1; the scale beside the plane says which colour is which value, and a point in the colour of its ground is predicted well. Contour lines (the panel of the output card) join places of equal output.</translation>
    </message>
    <message>
        <source>The thick line in the output plane is the decision boundary, where $y = 0.5$. On one side class 1 (blue circles) is predicted, on the other class 0.</source>
        <translation>The thick line in the output plane is the decision boundary, where $y = 0.5$. On one side class 1 (blue circles) is predicted, on the other class 0.</translation>
    </message>
    <message>
        <source>There are %1 classes, and an output for each of them. Softmax turns the sums into probabilities that add up to 1; each place of the plane has the colour of the class with the largest one, and the lines lie where two classes are equally likely. Point at an output in the diagram to see its class alone.</source>
        <translation>There are %1 classes, and an output for each of them. Softmax turns the sums into probabilities that add up to 1; each place of the plane has the colour of the class with the largest one, and the lines lie where two classes are equally likely. Point at an output in the diagram to see its class alone.</translation>
    </message>
    <message>
        <source>These are your own points: set, spray, move and erase them in the plane; the keys 1 to 6 choose the class. With the keyboard: arrows move the cross, Enter uses the tool, Delete erases. Points of a third class give the network a third output. The data card saves them as a CSV file.</source>
        <translation>These are your own points: set, spray, move and erase them in the plane; the keys 1 to 6 choose the class. With the keyboard: arrows move the cross, Enter uses the tool, Delete erases. Points of a third class give the network a third output. The data card saves them as a CSV file.</translation>
    </message>
    <message>
        <source>The rows come from a table.</source>
        <translation>The rows come from a table.</translation>
    </message>
    <message>
        <source>The plane shows two of its %1 inputs; the others are held at the values of their sliders in the panel of the data card. Points are drawn where their two inputs are, whatever the others are: so some seem to lie on the wrong side.</source>
        <translation>The plane shows two of its %1 inputs; the others are held at the values of their sliders in the panel of the data card. Points are drawn where their two inputs are, whatever the others are: so some seem to lie on the wrong side.</translation>
    </message>
    <message>
        <source>The network gets them standardised, with mean 0 and standard deviation 1; the plane keeps the units of the table.</source>
        <translation>The network gets them standardised, with mean 0 and standard deviation 1; the plane keeps the units of the table.</translation>
    </message>
    <message>
        <source>Training moves every weight step by step against the gradient of the loss $E$:</source>
        <translation>Training moves every weight step by step against the gradient of the loss $E$:</translation>
    </message>
    <message>
        <source>Other data: “Own” on the data card lets you set your own points, its settings button opens a table (CSV) and gives the network more inputs, such as $x_1 x_2$ or $x_1^2$, which bend the boundary without any hidden layer.</source>
        <translation>Other data: “Own” on the data card lets you set your own points, its settings button opens a table (CSV) and gives the network more inputs, such as $x_1 x_2$ or $x_1^2$, which bend the boundary without any hidden layer.</translation>
    </message>
</context>
<context>
    <name>LabNames</name>
    <message>
        <source>identity</source>
        <translation>identity</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>All zero</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Half squared error</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Squared error</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mean squared error</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binary cross-entropy</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Moons</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>XOR clouds</source>
        <translation>XOR clouds</translation>
    </message>
    <message>
        <source>3 rings</source>
        <translation>3 rings</translation>
    </message>
    <message>
        <source>4 clouds</source>
        <translation>4 clouds</translation>
    </message>
    <message>
        <source>5 blades</source>
        <translation>5 blades</translation>
    </message>
    <message>
        <source>6 clouds</source>
        <translation>6 clouds</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plane</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hills</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Own points</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
</context>
<context>
    <name>LabProject</name>
    <message>
        <source>%1: the value at %2 is none that the lab can keep; correct it.</source>
        <translation>%1: the value at %2 is none that the lab can keep; correct it.</translation>
    </message>
    <message>
        <source>%1 is no Chalknet project; choose a file that was saved in the lab.</source>
        <translation>%1 is no Chalknet project; choose a file that was saved in the lab.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Chalknet (file version %2); update the program to open it.</source>
        <translation>%1 was saved by a newer Chalknet (file version %2); update the program to open it.</translation>
    </message>
    <message>
        <source>%1: the network at %2 is not the one at %3; correct one of them.</source>
        <translation>%1: the network at %2 is not the one at %3; correct one of them.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; choose a smaller project.</source>
        <translation>%1 is larger than %2 MB; choose a smaller project.</translation>
    </message>
</context>
<context>
    <name>LabRuns</name>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>run %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>noise %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>points no. %1</source>
        <translation>points no. %1</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 inputs</translation>
    </message>
    <message>
        <source>%1 for training</source>
        <translation>%1 for training</translation>
    </message>
</context>
<context>
    <name>LayersExplanation</name>
    <message>
        <source>One straight line cannot divide ● from ▲ for XOR. Two units draw two lines, and a third unit combines their answers:</source>
        <translation>One straight line cannot divide ● from ▲ for XOR. Two units draw two lines, and a third unit combines their answers:</translation>
    </message>
    <message>
        <source>Each hidden unit answers 1 on one side of its line. OR and NAND are both 1 only between the two lines, and there AND gives 1.</source>
        <translation>Each hidden unit answers 1 on one side of its line. OR and NAND are both 1 only between the two lines, and there AND gives 1.</translation>
    </message>
    <message>
        <source>Now $h_1$ is %1, $h_2$ is %2 and $y$ is %3. The point (%4, %5) moves to (%6, %7), and the network answers %8. %9 of 4 rows are right.</source>
        <translation>Now $h_1$ is %1, $h_2$ is %2 and $y$ is %3. The point (%4, %5) moves to (%6, %7), and the network answers %8. %9 of 4 rows are right.</translation>
    </message>
    <message>
        <source>Nobody has to know OR and NAND: gradient descent can find the nine weights itself. It needs slopes, so smooth units take the place of steps:</source>
        <translation>Nobody has to know OR and NAND: gradient descent can find the nine weights itself. It needs slopes, so smooth units take the place of steps:</translation>
    </message>
    <message>
        <source>Measured with cross-entropy and η = 2 on XOR: about 67 % of the starts succeed with sigmoid units, about 43 % with tanh units. More hidden units help: the lab shows it.</source>
        <translation>Measured with cross-entropy and η = 2 on XOR: about 67 % of the starts succeed with sigmoid units, about 43 % with tanh units. More hidden units help: the lab shows it.</translation>
    </message>
    <message>
        <source>Names: the input layer is not counted, so this is a **2-layer network** with **1 hidden layer**. With one hidden layer a network is shallow, with more it is deep. Signals run only forward: it is a **feedforward** network.</source>
        <translation>Names: the input layer is not counted, so this is a **2-layer network** with **1 hidden layer**. With one hidden layer a network is shallow, with more it is deep. Signals run only forward: it is a **feedforward** network.</translation>
    </message>
    <message>
        <source>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**. With OR and NAND, (0, 1) and (1, 0) meet at (1, 1). Three places are left, and one line divides them. That is what a hidden layer does: it moves the points so that the last unit has an easy task.</source>
        <translation>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**. With OR and NAND, (0, 1) and (1, 0) meet at (1, 1). Three places are left, and one line divides them. That is what a hidden layer does: it moves the points so that the last unit has an easy task.</translation>
    </message>
    <message>
        <source>The initial weights are drawn at random from a start number. From many starts the points part; from others training stops in a **local minimum**: two points of different classes have come together in the hidden space, and every small change makes the loss larger.</source>
        <translation>The initial weights are drawn at random from a start number. From many starts the points part; from others training stops in a **local minimum**: two points of different classes have come together in the hidden space, and every small change makes the loss larger.</translation>
    </message>
    <message>
        <source>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**.</source>
        <translation>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handwritten digits</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>Network lab</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Activation functions</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>More layers</source>
        <translation>More layers</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perceptron</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predictor</translation>
    </message>
    <message>
        <source>A model with one parameter</source>
        <translation>A model with one parameter</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Forward pass</translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation>Backprop</translation>
    </message>
    <message>
        <source>Backpropagation, one step at a time</source>
        <translation>Backpropagation, one step at a time</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Descent</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradient descent</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss functions</source>
        <translation>Loss functions</translation>
    </message>
</context>
<context>
    <name>LossCurve</name>
    <message>
        <source>Tangent</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binary cross-entropy</translation>
    </message>
</context>
<context>
    <name>LossExplanation</name>
    <message>
        <source>**Limit reached:** a probability is smaller than $\num{2}^{\num{−126}}$, and the logarithm of 0 would be infinite. The program takes $\ln \num{2}^{\num{−126}}\approx \num{−87.34}$ instead.</source>
        <translation>**Limit reached:** a probability is smaller than $\num{2}^{\num{−126}}$, and the logarithm of 0 would be infinite. The program takes $\ln \num{2}^{\num{−126}}\approx \num{−87.34}$ instead.</translation>
    </message>
    <message>
        <source>For **regression**: outputs are any numbers. Squaring makes every error count as positive and large errors count most. The ½ cancels the 2 of the derivative: what is left is $y_k-t_k$.</source>
        <translation>For **regression**: outputs are any numbers. Squaring makes every error count as positive and large errors count most. The ½ cancels the 2 of the derivative: what is left is $y_k-t_k$.</translation>
    </message>
    <message>
        <source>For **regression**, divided by the number $n$ of outputs: the loss keeps its size when outputs are added. The factor $\frac{1}{n}$ also divides every slope, so the steps of learning become smaller.</source>
        <translation>For **regression**, divided by the number $n$ of outputs: the loss keeps its size when outputs are added. The factor $\frac{1}{n}$ also divides every slope, so the steps of learning become smaller.</translation>
    </message>
    <message>
        <source>For **regression** with one output $a$. Without the ½ a factor 2 stays in the derivative: the same as half the loss with twice the learning rate.</source>
        <translation>For **regression** with one output $a$. Without the ½ a factor 2 stays in the derivative: the same as half the loss with twice the learning rate.</translation>
    </message>
    <message>
        <source>For **classification** with softmax: exactly one class is right. Only the probability of the right class counts; the smaller it is, the steeper the loss, without limit towards 0.</source>
        <translation>For **classification** with softmax: exactly one class is right. Only the probability of the right class counts; the smaller it is, the steeper the loss, without limit towards 0.</translation>
    </message>
    <message>
        <source>For **yes-or-no questions**, each with its own sigmoid: several outputs may be 1 at once. A certain, wrong answer costs without limit.</source>
        <translation>For **yes-or-no questions**, each with its own sigmoid: several outputs may be 1 at once. A certain, wrong answer costs without limit.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. This output gives learning nothing to do.</source>
        <translation>Now: %1 and %2. This output gives learning nothing to do.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. The slope is positive, so learning makes $%3$ smaller.</source>
        <translation>Now: %1 and %2. The slope is positive, so learning makes $%3$ smaller.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. The slope is negative, so learning makes $%3$ larger.</source>
        <translation>Now: %1 and %2. The slope is negative, so learning makes $%3$ larger.</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binary cross-entropy</translation>
    </message>
    <message>
        <source>**Flat:** $E$ contains only $y_%1$, the probability of the right class, and not $y_%2$. Over $z_%2$ it is not flat: softmax ties all outputs together.</source>
        <translation>**Flat:** $E$ contains only $y_%1$, the probability of the right class, and not $y_%2$. Over $z_%2$ it is not flat: softmax ties all outputs together.</translation>
    </message>
    <message>
        <source>A loss function says with **one number** $E$ how wrong the outputs $y$ are, compared with the targets $t$. Learning makes this number smaller.</source>
        <translation>A loss function says with **one number** $E$ how wrong the outputs $y$ are, compared with the targets $t$. Learning makes this number smaller.</translation>
    </message>
    <message>
        <source>Learning needs the slope of $E$: it says in which direction, and how strongly, an output should change.</source>
        <translation>Learning needs the slope of $E$: it says in which direction, and how strongly, an output should change.</translation>
    </message>
    <message>
        <source>The output comes from a sum $z$. Softmax with cross-entropy, and sigmoid with binary cross-entropy, fit together: nothing but the error is left.</source>
        <translation>The output comes from a sum $z$. Softmax with cross-entropy, and sigmoid with binary cross-entropy, fit together: nothing but the error is left.</translation>
    </message>
    <message>
        <source>At $y = 0$ for a right class the loss would be infinite. The program takes logarithms of $\num{2}^{\num{−126}}$ at least, so one output never costs more than 87.34.</source>
        <translation>At $y = 0$ for a right class the loss would be infinite. The program takes logarithms of $\num{2}^{\num{−126}}$ at least, so one output never costs more than 87.34.</translation>
    </message>
    <message>
        <source>A constant factor such as ½ or $\frac{1}{n}$ does not move the minimum. It scales every slope, as a different learning rate would.</source>
        <translation>A constant factor such as ½ or $\frac{1}{n}$ does not move the minimum. It scales every slope, as a different learning rate would.</translation>
    </message>
</context>
<context>
    <name>ManyStarts</name>
    <message>
        <source>One after the other on the processor: with at most %1 points in a batch all train at once.</source>
        <translation>One after the other on the processor: with at most %1 points in a batch all train at once.</translation>
    </message>
    <message>
        <source>One after the other on the processor: with fewer Maxout pieces all train at once.</source>
        <translation>One after the other on the processor: with fewer Maxout pieces all train at once.</translation>
    </message>
</context>
<context>
    <name>MistakePanel</name>
    <message>
        <source>All %1 gradients agree.</source>
        <translation>All %1 gradients agree.</translation>
    </message>
    <message numerus="yes">
        <source>%n gradient(s) at a kink left out.</source>
        <translation>
            <numerusform>%n gradient at a kink left out.</numerusform>
            <numerusform>%n gradients at a kink left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 gradients agree; the largest difference is %2.</source>
        <translation>All %1 gradients agree; the largest difference is %2.</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ.</source>
        <translation>%1 of %2 gradients differ.</translation>
    </message>
    <message>
        <source>Most of all %1: rule %2, nudged %3.</source>
        <translation>Most of all %1: rule %2, nudged %3.</translation>
    </message>
    <message>
        <source>Every sign is turned, so the update climbs.</source>
        <translation>Every sign is turned, so the update climbs.</translation>
    </message>
    <message>
        <source>Only biases: the loss would still fall, and nobody would notice.</source>
        <translation>Only biases: the loss would still fall, and nobody would notice.</translation>
    </message>
    <message>
        <source>That is %1 times too large.</source>
        <translation>That is %1 times too large.</translation>
    </message>
    <message>
        <source>Here every gradient is 0, so the mistake changes nothing.</source>
        <translation>Here every gradient is 0, so the mistake changes nothing.</translation>
    </message>
    <message>
        <source>Here every bias has the gradient 0 anyway. Another example would show the mistake.</source>
        <translation>Here every bias has the gradient 0 anyway. Another example would show the mistake.</translation>
    </message>
    <message>
        <source>Here every slope that counts is 1, so leaving it out changes nothing.</source>
        <translation>Here every slope that counts is 1, so leaving it out changes nothing.</translation>
    </message>
    <message>
        <source>Here the mistake changes nothing.</source>
        <translation>Here the mistake changes nothing.</translation>
    </message>
    <message>
        <source>But the units %1 of layer %2 have the same weights and get the same gradients (biases: %3), so they stay twins.</source>
        <translation>But the units %1 of layer %2 have the same weights and get the same gradients (biases: %3), so they stay twins.</translation>
    </message>
    <message>
        <source>But every gradient is 0: nothing is learnt.</source>
        <translation>But every gradient is 0: nothing is learnt.</translation>
    </message>
    <message>
        <source>But only the biases of the output learn: every other gradient is 0.</source>
        <translation>But only the biases of the output learn: every other gradient is 0.</translation>
    </message>
    <message>
        <source>But before the last layer all of them are 0.</source>
        <translation>But before the last layer all of them are 0.</translation>
    </message>
    <message>
        <source>And the hidden units stay twins: %1 and its neighbours all get %2.</source>
        <translation>And the hidden units stay twins: %1 and its neighbours all get %2.</translation>
    </message>
</context>
<context>
    <name>MistakesExplanation</name>
    <message>
        <source>Now the most frequent mistake is: actual **%1**, answer **%2**, %3 times.</source>
        <translation>Now the most frequent mistake is: actual **%1**, answer **%2**, %3 times.</translation>
    </message>
    <message>
        <source>The lowest F1 has **%1**:</source>
        <translation>The lowest F1 has **%1**:</translation>
    </message>
    <message>
        <source>Where it goes wrong</source>
        <translation>Where it goes wrong</translation>
    </message>
    <message>
        <source>A row of the matrix is the actual digit, a column the answer of the network. On the diagonal it is right; every other cell is one kind of mistake. Click a cell to see its pictures.</source>
        <translation>A row of the matrix is the actual digit, a column the answer of the network. On the diagonal it is right; every other cell is one kind of mistake. Click a cell to see its pictures.</translation>
    </message>
    <message>
        <source>**Accuracy** is the diagonal&apos;s share of all $N$ pictures.</source>
        <translation>**Accuracy** is the diagonal&apos;s share of all $N$ pictures.</translation>
    </message>
    <message>
        <source>One number for all digits hides which ones are hard. **Precision** $P$: of the pictures that got the answer $k$, how many are a $k$? That is a column. **Recall** $R$: of the pictures that are a $k$, how many were found? That is a row.</source>
        <translation>One number for all digits hides which ones are hard. **Precision** $P$: of the pictures that got the answer $k$, how many are a $k$? That is a column. **Recall** $R$: of the pictures that are a $k$, how many were found? That is a row.</translation>
    </message>
    <message>
        <source>Whoever says 4 to every picture finds every 4, but hardly any of the answers is right. $F_1$, the harmonic mean, is high only if both are.</source>
        <translation>Whoever says 4 to every picture finds every 4, but hardly any of the answers is right. $F_1$, the harmonic mean, is high only if both are.</translation>
    </message>
    <message>
        <source>The gallery begins with the mistakes of which the network is surest. Look at them: which would you have read right, and where would you doubt the label, too? Softmax has no answer for “I do not know”: a strange picture often gets a high probability as well.</source>
        <translation>The gallery begins with the mistakes of which the network is surest. Look at them: which would you have read right, and where would you doubt the label, too? Softmax has no answer for “I do not know”: a strange picture often gets a high probability as well.</translation>
    </message>
    <message>
        <source>Compare test and training pictures: if it makes far fewer mistakes on those it has learned from, it has learned them by heart.</source>
        <translation>Compare test and training pictures: if it makes far fewer mistakes on those it has learned from, it has learned them by heart.</translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>There is no address to download from; choose a folder with the four MNIST files instead.</source>
        <translation>There is no address to download from; choose a folder with the four MNIST files instead.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</source>
        <translation>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</translation>
    </message>
    <message>
        <source>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</source>
        <translation>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</source>
        <translation>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</translation>
    </message>
    <message>
        <source>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</source>
        <translation>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2); check the permissions of the folder.</source>
        <translation>Nothing can be written to %1 (%2); check the permissions of the folder.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); is the disk full?</source>
        <translation>%1 could not be written (%2); is the disk full?</translation>
    </message>
</context>
<context>
    <name>PerceptronExplanation</name>
    <message>
        <source>Every input is multiplied by its weight. The neuron adds the products and the bias:</source>
        <translation>Every input is multiplied by its weight. The neuron adds the products and the bias:</translation>
    </message>
    <message>
        <source>It answers 1 when $z \ge 0$ and 0 otherwise. The points with $z = 0$ form a straight line, the boundary. The arrow $(w_1, w_2)$ is perpendicular to it and points to class 1.</source>
        <translation>It answers 1 when $z \ge 0$ and 0 otherwise. The points with $z = 0$ form a straight line, the boundary. The arrow $(w_1, w_2)$ is perpendicular to it and points to class 1.</translation>
    </message>
    <message>
        <source>A nerve cell is silent until the sum of its signals reaches a threshold. So is this neuron: it answers 1 when</source>
        <translation>A nerve cell is silent until the sum of its signals reaches a threshold. So is this neuron: it answers 1 when</translation>
    </message>
    <message>
        <source>Now: what will the example $%1$ change?</source>
        <translation>Now: what will the example $%1$ change?</translation>
    </message>
    <message>
        <source>Now the answer for $%1$ is right, $t - y = 0$: no weight moves.</source>
        <translation>Now the answer for $%1$ is right, $t - y = 0$: no weight moves.</translation>
    </message>
    <message>
        <source>Now, for $%1$, $t - y = \num{%2}$: the bias changes by $\num{%3}$.</source>
        <translation>Now, for $%1$, $t - y = \num{%2}$: the bias changes by $\num{%3}$.</translation>
    </message>
    <message>
        <source>Input $x_%1$ is 1: $w_%1$ changes by $\num{%2}$.</source>
        <translation>Input $x_%1$ is 1: $w_%1$ changes by $\num{%2}$.</translation>
    </message>
    <message>
        <source>Input $x_%1$ is 0: $w_%1$ stays.</source>
        <translation>Input $x_%1$ is 0: $w_%1$ stays.</translation>
    </message>
    <message>
        <source>A wrong answer moves every weight whose input is not zero:</source>
        <translation>A wrong answer moves every weight whose input is not zero:</translation>
    </message>
    <message>
        <source>This gate is not linearly separable. %1 With a fixed order the weights come back to where they were and go round for ever. Two layers can do it.</source>
        <translation>This gate is not linearly separable. %1 With a fixed order the weights come back to where they were and go round for ever. Two layers can do it.</translation>
    </message>
    <message>
        <source>If some straight line divides ● from ▲, the rule finds one after finitely many steps (Rosenblatt, Novikoff 1962).</source>
        <translation>If some straight line divides ● from ▲, the rule finds one after finitely many steps (Rosenblatt, Novikoff 1962).</translation>
    </message>
    <message>
        <source>With $w_0 = -\theta$ this is the same as $w_0 + w_1 x_1 + w_2 x_2 \ge 0$: the bias is the threshold on the other side of the inequality. It can be learnt like a weight.</source>
        <translation>With $w_0 = -\theta$ this is the same as $w_0 + w_1 x_1 + w_2 x_2 \ge 0$: the bias is the threshold on the other side of the inequality. It can be learnt like a weight.</translation>
    </message>
</context>
<context>
    <name>PerceptronPrediction</name>
    <message>
        <source>Which way does $w_%1$ move?</source>
        <translation>Which way does $w_%1$ move?</translation>
    </message>
    <message>
        <source>$%1$ and $%2$, so $%3$.</source>
        <translation>$%1$ and $%2$, so $%3$.</translation>
    </message>
    <message>
        <source>Is the neuron&apos;s answer for $%1$ right?</source>
        <translation>Is the neuron&apos;s answer for $%1$ right?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>$%1$, so $%2$; the target is $%3$.</source>
        <translation>$%1$, so $%2$; the target is $%3$.</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Rises</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Falls</translation>
    </message>
</context>
<context>
    <name>PerceptronText</name>
    <message>
        <source>Own</source>
        <comment>gate</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Order of the table</translation>
    </message>
    <message>
        <source>Reversed order</source>
        <translation>Reversed order</translation>
    </message>
    <message>
        <source>Shuffled once</source>
        <translation>Shuffled once</translation>
    </message>
    <message>
        <source>Start at zero</source>
        <translation>Start at zero</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Random start</translation>
    </message>
    <message>
        <source>Start as set</source>
        <translation>Start as set</translation>
    </message>
    <message>
        <source>No straight line has %1 and %2 on one side and %3 and %4 on the other.</source>
        <translation>No straight line has %1 and %2 on one side and %3 and %4 on the other.</translation>
    </message>
    <message>
        <source>New each epoch</source>
        <translation>New each epoch</translation>
    </message>
</context>
<context>
    <name>PictureRequest</name>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
</context>
<context>
    <name>PredictorExplanation</name>
    <message>
        <source>Now %1, no step is made yet.</source>
        <translation>Now %1, no step is made yet.</translation>
    </message>
    <message>
        <source>Now it is your turn: predict before the step is made.</source>
        <translation>Now it is your turn: predict before the step is made.</translation>
    </message>
    <message>
        <source>Now the model predicts %1; the target is %2.</source>
        <translation>Now the model predicts %1; the target is %2.</translation>
    </message>
    <message>
        <source>Now the error is known: %1.</source>
        <translation>Now the error is known: %1.</translation>
    </message>
    <message>
        <source>Now $x = 0$: %1, but the step left $A$ as it was: %2.</source>
        <translation>Now $x = 0$: %1, but the step left $A$ as it was: %2.</translation>
    </message>
    <message>
        <source>Now %1, after a step with %2 and %3.</source>
        <translation>Now %1, after a step with %2 and %3.</translation>
    </message>
    <message>
        <source>How a thing works is often unknown, but examples of it can be measured: $t$ at $x$. So one builds a **model** with a parameter that can be adjusted, here the slope $A$ of a line:</source>
        <translation>How a thing works is often unknown, but examples of it can be measured: $t$ at $x$. So one builds a **model** with a parameter that can be adjusted, here the slope $A$ of a line:</translation>
    </message>
    <message>
        <source>The error of a prediction is $E = t - y$. Had the slope been $A + \Delta A$, the prediction would have been right:</source>
        <translation>The error of a prediction is $E = t - y$. Had the slope been $A + \Delta A$, the prediction would have been right:</translation>
    </message>
    <message>
        <source>So $\Delta A = E / x$ corrects the whole error. But the examples are noisy: the line then jumps to the last example and forgets the others. The **learning rate** $L$ corrects only a share:</source>
        <translation>So $\Delta A = E / x$ corrects the whole error. But the examples are noisy: the line then jumps to the last example and forgets the others. The **learning rate** $L$ corrects only a share:</translation>
    </message>
    <message>
        <source>A small $L$ averages the noise away but needs many steps; a large one is quick but never rests.</source>
        <translation>A small $L$ averages the noise away but needs many steps; a large one is quick but never rests.</translation>
    </message>
    <message>
        <source>At $x = 0$ the prediction is 0 whatever $A$ is, and dividing by $x$ is impossible: such an example says nothing about $A$. Near 0 the correction becomes very large.</source>
        <translation>At $x = 0$ the prediction is 0 whatever $A$ is, and dividing by $x$ is impossible: such an example says nothing about $A$. Near 0 the correction becomes very large.</translation>
    </message>
</context>
<context>
    <name>PredictorPlane</name>
    <message>
        <source>least squares</source>
        <translation>least squares</translation>
    </message>
</context>
<context>
    <name>PredictorQuestion</name>
    <message>
        <source>The example at %1 is next. What will happen to $A$?</source>
        <translation>The example at %1 is next. What will happen to $A$?</translation>
    </message>
    <message>
        <source>On which side of the example at %1 will the line pass after this step?</source>
        <translation>On which side of the example at %1 will the line pass after this step?</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>It grows</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>It stays the same</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>It shrinks</translation>
    </message>
    <message>
        <source>Above the example</source>
        <translation>Above the example</translation>
    </message>
    <message>
        <source>Through the example</source>
        <translation>Through the example</translation>
    </message>
    <message>
        <source>Below the example</source>
        <translation>Below the example</translation>
    </message>
    <message>
        <source>At $x = 0$ the prediction is 0 whatever $A$ is, so the step leaves the line as it is.</source>
        <translation>At $x = 0$ the prediction is 0 whatever $A$ is, so the step leaves the line as it is.</translation>
    </message>
    <message>
        <source>%1 has the sign of the error, so %2.</source>
        <translation>%1 has the sign of the error, so %2.</translation>
    </message>
    <message>
        <source>The line went through the example already: %1.</source>
        <translation>The line went through the example already: %1.</translation>
    </message>
    <message>
        <source>With %1 the whole error is corrected.</source>
        <translation>With %1 the whole error is corrected.</translation>
    </message>
    <message>
        <source>%1: only this share of the error %2 is corrected, so the line stays on the side where it was.</source>
        <translation>%1: only this share of the error %2 is corrected, so the line stays on the side where it was.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>There is no file %1; check the path.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); choose another file.</source>
        <translation>%1 cannot be read (%2); choose another file.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another location.</source>
        <translation>%1 cannot be written (%2); choose another location.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</source>
        <translation>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</translation>
    </message>
    <message>
        <source>%1 is empty; choose a file with data.</source>
        <translation>%1 is empty; choose a file with data.</translation>
    </message>
    <message>
        <source>%1 is a damaged or incomplete gzip file; download it again.</source>
        <translation>%1 is a damaged or incomplete gzip file; download it again.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</source>
        <translation>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 is cut short (%2 bytes expected, %3 found); download it again.</translation>
    </message>
    <message>
        <source>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</translation>
    </message>
    <message>
        <source>%1 has %2 images but %3 has %4 labels; use files that belong together.</source>
        <translation>%1 has %2 images but %3 has %4 labels; use files that belong together.</translation>
    </message>
    <message>
        <source>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</source>
        <translation>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</translation>
    </message>
    <message>
        <source>%1 is not a readable PNG image (%2); save it as PNG and try again.</source>
        <translation>%1 is not a readable PNG image (%2); save it as PNG and try again.</translation>
    </message>
    <message>
        <source>%1 is blank; choose an image with a digit on it.</source>
        <translation>%1 is blank; choose an image with a digit on it.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</source>
        <translation>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</source>
        <translation>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no input; add columns whose names begin with x.</source>
        <translation>%1, line 1: there is no input; add columns whose names begin with x.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows; add at least one row of numbers.</source>
        <translation>%1 has a header but no rows; add at least one row of numbers.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</source>
        <translation>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</source>
        <translation>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</translation>
    </message>
    <message>
        <source>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</source>
        <translation>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</translation>
    </message>
    <message>
        <source>%1 has too many rows (the limit is %2); use a part of them.</source>
        <translation>%1 has too many rows (the limit is %2); use a part of them.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</source>
        <translation>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 appears twice; rename one of them.</source>
        <translation>%1, line 1: the column %2 appears twice; rename one of them.</translation>
    </message>
    <message>
        <source>%1, line 1: there are both t columns and a class column; keep one kind.</source>
        <translation>%1, line 1: there are both t columns and a class column; keep one kind.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the cell is empty; fill it in.</source>
        <translation>%1, line %2, column %3: the cell is empty; fill it in.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is never closed; add the second one.</source>
        <translation>%1, line %2: a quotation mark is never closed; add the second one.</translation>
    </message>
    <message>
        <source>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</source>
        <translation>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</source>
        <translation>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</translation>
    </message>
    <message>
        <source>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</source>
        <translation>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</translation>
    </message>
    <message>
        <source>%1 has version %2 but this program reads version 1; use a newer Chalknet.</source>
        <translation>%1 has version %2 but this program reads version 1; use a newer Chalknet.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; add it.</source>
        <translation>%1: %2 is missing; add it.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3; correct it.</source>
        <translation>%1: %2 must be %3; correct it.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</source>
        <translation>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number; correct it.</source>
        <translation>%1: %2 is not a finite number; correct it.</translation>
    </message>
    <message>
        <source>%1: %2 has %3 entries where %4 are needed; correct the shape.</source>
        <translation>%1: %2 has %3 entries where %4 are needed; correct the shape.</translation>
    </message>
    <message>
        <source>%1: %2 is %3; it must be %4.</source>
        <translation>%1: %2 is %3; it must be %4.</translation>
    </message>
    <message>
        <source>%1: the field %2 is unknown; use one of: %3.</source>
        <translation>%1: the field %2 is unknown; use one of: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this number is not finite; correct it.</source>
        <translation>%1, line %2, column %3: this number is not finite; correct it.</translation>
    </message>
    <message>
        <source>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</source>
        <translation>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</translation>
    </message>
    <message>
        <source>%1 has more than %2 values; use a smaller file.</source>
        <translation>%1 has more than %2 values; use a smaller file.</translation>
    </message>
    <message>
        <source>The network has no layer; add at least an output layer.</source>
        <translation>The network has no layer; add at least an output layer.</translation>
    </message>
    <message>
        <source>%1 layers are too many; use at most %2.</source>
        <translation>%1 layers are too many; use at most %2.</translation>
    </message>
    <message>
        <source>The network has %1 inputs; use 1 to %2.</source>
        <translation>The network has %1 inputs; use 1 to %2.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; use 1 to %3.</source>
        <translation>Layer %1 has %2 units; use 1 to %3.</translation>
    </message>
    <message>
        <source>The network would have %1 parameters; use fewer units, so that there are at most %2.</source>
        <translation>The network would have %1 parameters; use fewer units, so that there are at most %2.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax, which only the last layer may; choose another activation.</source>
        <translation>Layer %1 uses softmax, which only the last layer may; choose another activation.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</source>
        <translation>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</translation>
    </message>
    <message>
        <source>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</source>
        <translation>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</translation>
    </message>
    <message>
        <source>Layer %1 has dropout %2; use a rate from 0 to less than 1.</source>
        <translation>Layer %1 has dropout %2; use a rate from 0 to less than 1.</translation>
    </message>
    <message>
        <source>The last layer has dropout, which would delete answers; set it to 0 there.</source>
        <translation>The last layer has dropout, which would delete answers; set it to 0 there.</translation>
    </message>
    <message>
        <source>Layer %1 has maxout with %2 pieces; use 2 to 16.</source>
        <translation>Layer %1 has maxout with %2 pieces; use 2 to 16.</translation>
    </message>
    <message>
        <source>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</source>
        <translation>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</translation>
    </message>
    <message>
        <source>The initialisation range is %1; use a number above 0 and up to 1000.</source>
        <translation>The initialisation range is %1; use a number above 0 and up to 1000.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 is %2; it must be %3.</translation>
    </message>
    <message>
        <source>The network has %1 inputs but the data have %2; make them equal.</source>
        <translation>The network has %1 inputs but the data have %2; make them equal.</translation>
    </message>
    <message>
        <source>The network has %1 outputs but the data need %2; change the last layer.</source>
        <translation>The network has %1 outputs but the data need %2; change the last layer.</translation>
    </message>
    <message>
        <source>The data have %1 rows; at least one is needed.</source>
        <translation>The data have %1 rows; at least one is needed.</translation>
    </message>
    <message>
        <source>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</source>
        <translation>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</translation>
    </message>
    <message>
        <source>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</source>
        <translation>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</translation>
    </message>
    <message>
        <source>There is no device %1; use one of: %2.</source>
        <translation>There is no device %1; use one of: %2.</translation>
    </message>
    <message>
        <source>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</source>
        <translation>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</translation>
    </message>
    <message>
        <source>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</source>
        <translation>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</translation>
    </message>
    <message>
        <source>%1 stopped answering (%2); choose another device.</source>
        <translation>%1 stopped answering (%2); choose another device.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</source>
        <translation>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</source>
        <translation>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</translation>
    </message>
    <message>
        <source>This computer has no memory left for that; use a smaller network or fewer data.</source>
        <translation>This computer has no memory left for that; use a smaller network or fewer data.</translation>
    </message>
    <message>
        <source>Training stopped for a reason that was not foreseen (%1); your network is kept. Choose another device or reset.</source>
        <translation>Training stopped for a reason that was not foreseen (%1); your network is kept. Choose another device or reset.</translation>
    </message>
    <message>
        <source>%1, column class: there are more than %2 different values; use t columns for numbers to be learnt.</source>
        <translation>%1, column class: there are more than %2 different values; use t columns for numbers to be learnt.</translation>
    </message>
    <message>
        <source>%1 has the wrong content (%2 instead of %3); %4</source>
        <translation>%1 has the wrong content (%2 instead of %3); %4</translation>
    </message>
    <message>
        <source>%1 is not a whole MNIST set (%2%3); choose the folder that holds the four files train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or the same as .gz).</source>
        <translation>%1 is not a whole MNIST set (%2%3); choose the folder that holds the four files train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or the same as .gz).</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>input or output failed</source>
        <translation>input or output failed</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>it cannot be opened</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8</source>
        <translation>it is UTF-16 text; save it as UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>it is not a text file</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>it is not a regular file</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>are images and labels swapped?</source>
        <translation>are images and labels swapped?</translation>
    </message>
    <message>
        <source>choose the original MNIST file.</source>
        <translation>choose the original MNIST file.</translation>
    </message>
    <message>
        <source>choose images of the expected size.</source>
        <translation>choose images of the expected size.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>it is not a folder</translation>
    </message>
    <message>
        <source>none of its files is there</source>
        <translation>none of its files is there</translation>
    </message>
    <message>
        <source>not there:</source>
        <translation>not there:</translation>
    </message>
</context>
<context>
    <name>RaceExplanation</name>
    <message>
        <source>The loss is a landscape over the parameters. The gradient points uphill; every update goes a step of length $\eta$ times the gradient the other way.</source>
        <translation>The loss is a landscape over the parameters. The gradient points uphill; every update goes a step of length $\eta$ times the gradient the other way.</translation>
    </message>
    <message>
        <source>If $\eta$ is too small, the path creeps. If it is too large, each step lands higher on the opposite slope than the one before: the path diverges.</source>
        <translation>If $\eta$ is too small, the path creeps. If it is too large, each step lands higher on the opposite slope than the one before: the path diverges.</translation>
    </message>
    <message>
        <source>A mini-batch in four steps</source>
        <translation>A mini-batch in four steps</translation>
    </message>
    <message>
        <source>**1** Draw a batch of $m$ rows. **2** Compute the gradient of its mean loss. **3** Update the parameters. **4** Repeat; when all $n$ rows were used once, an epoch is over.</source>
        <translation>**1** Draw a batch of $m$ rows. **2** Compute the gradient of its mean loss. **3** Update the parameters. **4** Repeat; when all $n$ rows were used once, an epoch is over.</translation>
    </message>
    <message>
        <source>A small batch is cheap but its gradient is only nearly right: the path trembles. With all rows in one batch it is calm.</source>
        <translation>A small batch is cheap but its gradient is only nearly right: the path trembles. With all rows in one batch it is calm.</translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>With memory</translation>
    </message>
    <message>
        <source>**Momentum** keeps a velocity: steps in the same direction add up, steps to and fro cancel. It rolls along a ravine, and past the minimum too. **Nesterov** looks ahead by one step.</source>
        <translation>**Momentum** keeps a velocity: steps in the same direction add up, steps to and fro cancel. It rolls along a ravine, and past the minimum too. **Nesterov** looks ahead by one step.</translation>
    </message>
    <message>
        <source>A step for each parameter</source>
        <translation>A step for each parameter</translation>
    </message>
    <message>
        <source>**AdaGrad** divides each step by the root of all squared gradients so far: steep directions get shorter steps, and all steps get shorter with time. **RMSProp** forgets old squares, so it does not come to rest.</source>
        <translation>**AdaGrad** divides each step by the root of all squared gradients so far: steep directions get shorter steps, and all steps get shorter with time. **RMSProp** forgets old squares, so it does not come to rest.</translation>
    </message>
    <message>
        <source>**Adam** joins both: a running mean $m$ of the gradients over the root of a running mean $v$ of their squares, each corrected for its start at 0. **AdamW** also shrinks the weights a little.</source>
        <translation>**Adam** joins both: a running mean $m$ of the gradients over the root of a running mean $v$ of their squares, each corrected for its start at 0. **AdamW** also shrinks the weights a little.</translation>
    </message>
    <message>
        <source>The rule of %1</source>
        <translation>The rule of %1</translation>
    </message>
    <message>
        <source>Now: update %1 of %2</source>
        <translation>Now: update %1 of %2</translation>
    </message>
    <message>
        <source>, epoch %1, batches of %2 rows, %3 updates in every epoch</source>
        <translation>, epoch %1, batches of %2 rows, %3 updates in every epoch</translation>
    </message>
    <message>
        <source>%1 $E \approx \num{%2}$</source>
        <translation>%1 $E \approx \num{%2}$</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>RaceQuestion</name>
    <message>
        <source>%1 diverged at update %2</source>
        <translation>%1 diverged at update %2</translation>
    </message>
    <message>
        <source>%1 at update %2</source>
        <translation>%1 at update %2</translation>
    </message>
    <message>
        <source>%1 not at all</source>
        <translation>%1 not at all</translation>
    </message>
    <message>
        <source>Within %1 updates nobody stays there: %2.</source>
        <translation>Within %1 updates nobody stays there: %2.</translation>
    </message>
    <message>
        <source>Several arrive with the same update: %1.</source>
        <translation>Several arrive with the same update: %1.</translation>
    </message>
    <message>
        <source>They arrive: %1.</source>
        <translation>They arrive: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Which optimiser arrives first? Arrived is who comes within $\num{%1}$ of a minimum and stays there until update %2.</source>
        <translation>Which optimiser arrives first? Arrived is who comes within $\num{%1}$ of a minimum and stays there until update %2.</translation>
    </message>
</context>
<context>
    <name>RaceTasks</name>
    <message>
        <source>momentum arrives at update %1</source>
        <translation>momentum arrives at update %1</translation>
    </message>
    <message>
        <source>momentum does not arrive yet</source>
        <translation>momentum does not arrive yet</translation>
    </message>
    <message>
        <source>η = %1</source>
        <translation>η = %1</translation>
    </message>
    <message>
        <source>it has climbed</source>
        <translation>it has climbed</translation>
    </message>
    <message>
        <source>Across the ravine the curvature is 2. Each step multiplies the distance by $\num{1} - \num{2}\,\eta$: when is that larger than 1 in size?</source>
        <translation>Across the ravine the curvature is 2. Each step multiplies the distance by $\num{1} - \num{2}\,\eta$: when is that larger than 1 in size?</translation>
    </message>
    <message>
        <source>On the ravine, from its usual start, let momentum arrive within %1 updates and before SGD, both with the same $\eta$.</source>
        <translation>On the ravine, from its usual start, let momentum arrive within %1 updates and before SGD, both with the same $\eta$.</translation>
    </message>
    <message>
        <source>With $\beta = \num{0.9}$ it swings past the minimum for too long. Try a smaller $\beta$ (in the settings), and a larger $\eta$.</source>
        <translation>With $\beta = \num{0.9}$ it swings past the minimum for too long. Try a smaller $\beta$ (in the settings), and a larger $\eta$.</translation>
    </message>
    <message>
        <source>On the linear regression, choose the batch size so that every epoch has exactly %1 updates.</source>
        <translation>On the linear regression, choose the batch size so that every epoch has exactly %1 updates.</translation>
    </message>
    <message>
        <source>now %1 updates in an epoch</source>
        <translation>now %1 updates in an epoch</translation>
    </message>
    <message>
        <source>$n$ rows in batches of $m$ give $n / m$ updates; a remainder is one more, with fewer rows.</source>
        <translation>$n$ rows in batches of $m$ give $n / m$ updates; a remainder is one more, with fewer rows.</translation>
    </message>
    <message>
        <source>To the regression</source>
        <translation>To the regression</translation>
    </message>
    <message>
        <source>To the ravine</source>
        <translation>To the ravine</translation>
    </message>
    <message>
        <source>On the ravine, find the largest $\eta$ with which SGD still goes down (to within %1). First let it climb once.</source>
        <translation>On the ravine, find the largest $\eta$ with which SGD still goes down (to within %1). First let it climb once.</translation>
    </message>
</context>
<context>
    <name>RaceTexts</name>
    <message>
        <source>**%1 diverged at update %2:** its steps overshoot. Choose a smaller $\eta$, here below about $\num{%3}$.</source>
        <translation>**%1 diverged at update %2:** its steps overshoot. Choose a smaller $\eta$, here below about $\num{%3}$.</translation>
    </message>
    <message>
        <source>**%1 diverged at update %2:** its steps overshoot more and more. Choose a smaller $\eta$.</source>
        <translation>**%1 diverged at update %2:** its steps overshoot more and more. Choose a smaller $\eta$.</translation>
    </message>
    <message>
        <source>Nobody is racing. Switch on an optimiser beside the loss.</source>
        <translation>Nobody is racing. Switch on an optimiser beside the loss.</translation>
    </message>
    <message>
        <source>Predict first: the paths stay hidden until you answer.</source>
        <translation>Predict first: the paths stay hidden until you answer.</translation>
    </message>
    <message>
        <source>Drag the start or move $\eta$: every path follows at once. Play walks along them.</source>
        <translation>Drag the start or move $\eta$: every path follows at once. Play walks along them.</translation>
    </message>
    <message>
        <source>All $x$ are equal: a whole line of parameters is equally good.</source>
        <translation>All $x$ are equal: a whole line of parameters is equally good.</translation>
    </message>
    <message>
        <source>After update %1, %2 is nearest to a minimum: distance $\num{%3}$.</source>
        <translation>After update %1, %2 is nearest to a minimum: distance $\num{%3}$.</translation>
    </message>
    <message>
        <source>diverged at %1</source>
        <translation>diverged at %1</translation>
    </message>
    <message>
        <source>%1: diverged at update %2</source>
        <translation>%1: diverged at update %2</translation>
    </message>
    <message>
        <source>all %1 rows, per update, log scale</source>
        <translation>all %1 rows, per update, log scale</translation>
    </message>
    <message>
        <source>per update, log scale</source>
        <translation>per update, log scale</translation>
    </message>
    <message>
        <source>height above the lowest (%1), log scale</source>
        <translation>height above the lowest (%1), log scale</translation>
    </message>
</context>
<context>
    <name>SliceTexts</name>
    <message>
        <source>The loss of a network has one axis for each of its parameters. A picture has two. So it shows a plane through the parameters: a slice.</source>
        <translation>The loss of a network has one axis for each of its parameters. A picture has two. So it shows a plane through the parameters: a slice.</translation>
    </message>
    <message>
        <source>The network at hand has **%1** parameters.</source>
        <translation>The network at hand has **%1** parameters.</translation>
    </message>
    <message>
        <source>$\theta_0$ is a place, $d_1$ and $d_2$ are two directions; each holds one number for every parameter. Each point of the picture is a whole network, and its height is that network’s loss over all training rows.</source>
        <translation>$\theta_0$ is a place, $d_1$ and $d_2$ are two directions; each holds one number for every parameter. Each point of the picture is a whole network, and its height is that network’s loss over all training rows.</translation>
    </message>
    <message>
        <source>Three kinds of directions</source>
        <translation>Three kinds of directions</translation>
    </message>
    <message>
        <source>**Two weights:** both axes are weights of the network; all others keep their present values. While training moves them, the slice itself changes.</source>
        <translation>**Two weights:** both axes are weights of the network; all others keep their present values. While training moves them, the slice itself changes.</translation>
    </message>
    <message>
        <source>**Random:** two random directions. Those of each unit are scaled to the length of its weights, so that pictures of different networks can be compared (Li, Xu, Taylor, Studer, Goldstein: Visualizing the loss landscape of neural nets, 2018).</source>
        <translation>**Random:** two random directions. Those of each unit are scaled to the length of its weights, so that pictures of different networks can be compared (Li, Xu, Taylor, Studer, Goldstein: Visualizing the loss landscape of neural nets, 2018).</translation>
    </message>
    <message>
        <source>**Of the path:** the two directions in which the path of training spreads most, its first two principal components.</source>
        <translation>**Of the path:** the two directions in which the path of training spreads most, its first two principal components.</translation>
    </message>
    <message>
        <source>What a slice does not show</source>
        <translation>What a slice does not show</translation>
    </message>
    <message>
        <source>The path lies outside of most planes; what is drawn is the nearest place in the plane. How far away the network really is stands beside the picture, and so do both losses where they differ.</source>
        <translation>The path lies outside of most planes; what is drawn is the nearest place in the plane. How far away the network really is stands beside the picture, and so do both losses where they differ.</translation>
    </message>
    <message>
        <source>A slice looks smoother and simpler than the loss is. A minimum of the slice is a minimum along two directions only: along others the loss may still fall. With many parameters such places are mostly saddle points.</source>
        <translation>A slice looks smoother and simpler than the loss is. A minimum of the slice is a minimum along two directions only: along others the loss may still fall. With many parameters such places are mostly saddle points.</translation>
    </message>
    <message>
        <source>The lab has no network yet.</source>
        <translation>The lab has no network yet.</translation>
    </message>
    <message>
        <source>This network is too large for slices: at most %1 parameters, and at most %2 for parameters times rows.</source>
        <translation>This network is too large for slices: at most %1 parameters, and at most %2 for parameters times rows.</translation>
    </message>
    <message>
        <source>No path yet: let the network train for a moment.</source>
        <translation>No path yet: let the network train for a moment.</translation>
    </message>
    <message>
        <source>No two directions: the network has too few parameters that are not 0.</source>
        <translation>No two directions: the network has too few parameters that are not 0.</translation>
    </message>
    <message>
        <source>Training diverged: a number is no longer finite.</source>
        <translation>Training diverged: a number is no longer finite.</translation>
    </message>
    <message>
        <source>No device could compute this slice.</source>
        <translation>No device could compute this slice.</translation>
    </message>
    <message>
        <source>These are all the parameters there are: the picture shows the whole loss.</source>
        <translation>These are all the parameters there are: the picture shows the whole loss.</translation>
    </message>
    <message>
        <source>The other parameters (%1) keep their present values; while training moves them, the slice changes.</source>
        <translation>The other parameters (%1) keep their present values; while training moves them, the slice changes.</translation>
    </message>
    <message>
        <source>$\alpha = \beta = 0$ is the network when the plane was laid through it.</source>
        <translation>$\alpha = \beta = 0$ is the network when the plane was laid through it.</translation>
    </message>
    <message>
        <source>Principal components of the path, each of length 1. This plane shows **%1** of the path’s spread.</source>
        <translation>Principal components of the path, each of length 1. This plane shows **%1** of the path’s spread.</translation>
    </message>
    <message>
        <source>The path is %1 away from this plane here.</source>
        <translation>The path is %1 away from this plane here.</translation>
    </message>
    <message>
        <source>The path is %1 away from this plane here: the slice has the loss %2 there, the network %3.</source>
        <translation>The path is %1 away from this plane here: the slice has the loss %2 there, the network %3.</translation>
    </message>
    <message>
        <source>%1 × %2 losses in %3 ms</source>
        <translation>%1 × %2 losses in %3 ms</translation>
    </message>
</context>
<context>
    <name>SlopeQuestion</name>
    <message>
        <source>Is $f$ saturated at %1, so that $|f′(x)| &lt; 0.05$?</source>
        <translation>Is $f$ saturated at %1, so that $|f′(x)| &lt; 0.05$?</translation>
    </message>
    <message>
        <source>The cursor moves right to %1. What happens to $f′(x)$?</source>
        <translation>The cursor moves right to %1. What happens to $f′(x)$?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>larger</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>smaller</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Here $f′(x)$ is %1.</source>
        <translation>Here $f′(x)$ is %1.</translation>
    </message>
    <message>
        <source>$f′(x)$ stays at %1.</source>
        <translation>$f′(x)$ stays at %1.</translation>
    </message>
    <message>
        <source>$f′(x)$ goes from %1 to %2.</source>
        <translation>$f′(x)$ goes from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>There is no hidden layer. Add one in the lab.</source>
        <translation>There is no hidden layer. Add one in the lab.</translation>
    </message>
    <message>
        <source>Choose Momentum or Nesterov as optimiser in the lab.</source>
        <translation>Choose Momentum or Nesterov as optimiser in the lab.</translation>
    </message>
    <message>
        <source>Only the built-in data have noise to choose.</source>
        <translation>Only the built-in data have noise to choose.</translation>
    </message>
    <message>
        <source>The number of these points cannot be chosen.</source>
        <translation>The number of these points cannot be chosen.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Hidden nodes</source>
        <translation>Hidden nodes</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Initial weights</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Number of points</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>%1 lies outside of %2 to %3.</source>
        <translation>%1 lies outside of %2 to %3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 is not a whole number.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Write at least one value.</translation>
    </message>
    <message>
        <source>At most %1 values; these are %2.</source>
        <translation>At most %1 values; these are %2.</translation>
    </message>
</context>
<context>
    <name>TraceNetwork</name>
    <message>
        <source>The network has %1 layers after the input; up to %2 can be shown step by step.</source>
        <translation>The network has %1 layers after the input; up to %2 can be shown step by step.</translation>
    </message>
    <message>
        <source>The network has %1 inputs; up to %2 can be shown step by step.</source>
        <translation>The network has %1 inputs; up to %2 can be shown step by step.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; up to %3 can be shown step by step.</source>
        <translation>Layer %1 has %2 units; up to %3 can be shown step by step.</translation>
    </message>
    <message>
        <source>The maxout units of layer %1 have %2 pieces; up to %3 can be shown step by step.</source>
        <translation>The maxout units of layer %1 have %2 pieces; up to %3 can be shown step by step.</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Input layer</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Output layer</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Hidden layer</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Hidden layer %1</translation>
    </message>
    <message>
        <source>The lab has no network yet: open it once.</source>
        <translation>The lab has no network yet: open it once.</translation>
    </message>
</context>
<context>
    <name>TracePreset</name>
    <message>
        <source>One neuron (2-1)</source>
        <translation>One neuron (2-1)</translation>
    </message>
    <message>
        <source>Worked example (2-2-1)</source>
        <translation>Worked example (2-2-1)</translation>
    </message>
    <message>
        <source>XOR (2-2-1)</source>
        <translation>XOR (2-2-1)</translation>
    </message>
    <message>
        <source>Three classes (2-3-3)</source>
        <translation>Three classes (2-3-3)</translation>
    </message>
    <message>
        <source>Four layers (2-3-3-3-1)</source>
        <translation>Four layers (2-3-3-3-1)</translation>
    </message>
    <message>
        <source>Simple numbers, identity (3-3-2)</source>
        <translation>Simple numbers, identity (3-3-2)</translation>
    </message>
    <message>
        <source>Simple numbers, ReLU (3-3-2)</source>
        <translation>Simple numbers, ReLU (3-3-2)</translation>
    </message>
</context>
<context>
    <name>TraceScene</name>
    <message>
        <source>saturated</source>
        <translation>saturated</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>input layer</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>output layer</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>hidden layer</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>hidden layer %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>target $t_{%1} = \num{1}$
others $\num{0}$</source>
        <translation>target $t_{%1} = \num{1}$
others $\num{0}$</translation>
    </message>
    <message>
        <source>slope 0 for this example</source>
        <translation>slope 0 for this example</translation>
    </message>
    <message>
        <source>dead: slope always 0</source>
        <translation>dead: slope always 0</translation>
    </message>
</context>
<context>
    <name>TwoLanguages</name>
    <message>
        <source>en</source>
        <comment>the language of this translation: ko or en</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>WeightCurvePanel</name>
    <message>
        <source>The curve is flat: what comes in over %1 is 0, so whatever it is, $E$ stays at %2.</source>
        <translation>The curve is flat: what comes in over %1 is 0, so whatever it is, $E$ stays at %2.</translation>
    </message>
    <message>
        <source>The curve is flat: nothing passes on behind %1, so whatever it is, $E$ stays at %2.</source>
        <translation>The curve is flat: nothing passes on behind %1, so whatever it is, $E$ stays at %2.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is as large as now. Esc goes back.</source>
        <translation>With %1 at %2, $E$ is as large as now. Esc goes back.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is smaller by %3. Esc goes back.</source>
        <translation>With %1 at %2, $E$ is smaller by %3. Esc goes back.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is larger by %3. Esc goes back.</source>
        <translation>With %1 at %2, $E$ is larger by %3. Esc goes back.</translation>
    </message>
    <message>
        <source>A corner: the slope is %1 on the left and %2 on the right. The rule takes %3.</source>
        <translation>A corner: the slope is %1 on the left and %2 on the right. The rule takes %3.</translation>
    </message>
    <message>
        <source>By the rule the slope is %1, but the curve has %2 here: the line is no tangent.</source>
        <translation>By the rule the slope is %1, but the curve has %2 here: the line is no tangent.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ stays the same: the curve is flat, and jumps where a unit switches.</source>
        <translation>Raise %1 by %2 and $E$ stays the same: the curve is flat, and jumps where a unit switches.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ stays the same: here the curve is flat.</source>
        <translation>Raise %1 by %2 and $E$ stays the same: here the curve is flat.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ falls by about %3.</source>
        <translation>Raise %1 by %2 and $E$ falls by about %3.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ rises by about %3.</source>
        <translation>Raise %1 by %2 and $E$ rises by about %3.</translation>
    </message>
    <message>
        <source>The update leaves it as it is.</source>
        <translation>The update leaves it as it is.</translation>
    </message>
    <message>
        <source>The update goes to %1; by itself, this does not change $E$.</source>
        <translation>The update goes to %1; by itself, this does not change $E$.</translation>
    </message>
    <message>
        <source>The update goes to %1, too far: by itself, this raises $E$ by %2.</source>
        <translation>The update goes to %1, too far: by itself, this raises $E$ by %2.</translation>
    </message>
    <message>
        <source>The update goes to %1; by itself, this lowers $E$ by %2.</source>
        <translation>The update goes to %1; by itself, this lowers $E$ by %2.</translation>
    </message>
    <message>
        <source>Drag the point to try other values of %1. The slope is shown after your answer.</source>
        <translation>Drag the point to try other values of %1. The slope is shown after your answer.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>slope</translation>
    </message>
</context>
<context>
    <name>WhyExplanation</name>
    <message>
        <source>Softmax turns ten logits $z_0 \dots z_9$ into probabilities. The class with the largest logit wins, so the question is: which pixels make it large?</source>
        <translation>Softmax turns ten logits $z_0 \dots z_9$ into probabilities. The class with the largest logit wins, so the question is: which pixels make it large?</translation>
    </message>
    <message>
        <source>The gradient $\partial z_k / \partial x_i$ says how fast the logit grows with the ink of pixel $i$. Times the ink $x_i$ it is what the pixel adds: **gradient × input**. Backpropagation gives all 784 slopes in one pass.</source>
        <translation>The gradient $\partial z_k / \partial x_i$ says how fast the logit grows with the ink of pixel $i$. Times the ink $x_i$ it is what the pixel adds: **gradient × input**. Backpropagation gives all 784 slopes in one pass.</translation>
    </message>
    <message>
        <source>With ReLU the network is made of straight pieces, so pixels and biases together are exactly the logit. With sigmoid or tanh the pieces are bent and a rest remains; it is written too.</source>
        <translation>With ReLU the network is made of straight pieces, so pixels and biases together are exactly the logit. With sigmoid or tanh the pieces are bent and a rest remains; it is written too.</translation>
    </message>
    <message>
        <source>A white pixel has $x_i = 0$ and adds nothing, although its gap may matter. The third map shows that: it is the gradient alone, so it also says where ink is **missing**.</source>
        <translation>A white pixel has $x_i = 0$ and adds nothing, although its gap may matter. The third map shows that: it is the gradient alone, so it also says where ink is **missing**.</translation>
    </message>
    <message>
        <source>Towards the edge its colours are hardly more than noise: a pixel that is white in all examples gives its weights no gradient, so they still stand where they began.</source>
        <translation>Towards the edge its colours are hardly more than noise: a pixel that is white in all examples gives its weights no gradient, so they still stand where they began.</translation>
    </message>
    <message>
        <source>The maps say how this network calculates, not how people read. A few well chosen pixels can turn its answer although you still see the same digit.</source>
        <translation>The maps say how this network calculates, not how people read. A few well chosen pixels can turn its answer although you still see the same digit.</translation>
    </message>
    <message>
        <source>Now the pixels add $\num{%1}$ for %2 and the biases $\num{%3}$.</source>
        <translation>Now the pixels add $\num{%1}$ for %2 and the biases $\num{%3}$.</translation>
    </message>
</context>
<context>
    <name>WhyFormulas</name>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>biases</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>rest</translation>
    </message>
    <message>
        <source>**%1:** $x%2$, $\partial z_%3/\partial x%4$, adds $x \, \partial z_%3/\partial x %5 %6$</source>
        <extracomment>a pixel and what it adds to a logit; the formulas are put in</extracomment>
        <translation>**%1:** $x%2$, $\partial z_%3/\partial x%4$, adds $x \, \partial z_%3/\partial x %5 %6$</translation>
    </message>
    <message>
        <source>**%1:** $x%2$, $\partial(z_%3 - z_%4)/\partial x%5$</source>
        <translation>**%1:** $x%2$, $\partial(z_%3 - z_%4)/\partial x%5$</translation>
    </message>
</context>
<context>
    <name>WorksheetAccess</name>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Points, noise, share and inputs</source>
        <translation>Points, noise, share and inputs</translation>
    </message>
    <message>
        <source>Number of hidden layers</source>
        <translation>Number of hidden layers</translation>
    </message>
    <message>
        <source>Units of each layer</source>
        <translation>Units of each layer</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Activation functions</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate and schedule</source>
        <translation>Learning rate and schedule</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Initialisation and start seed</source>
        <translation>Initialisation and start seed</translation>
    </message>
    <message>
        <source>L1, L2 and dropout</source>
        <translation>L1, L2 and dropout</translation>
    </message>
    <message>
        <source>Locked by the worksheet: %1</source>
        <translation>Locked by the worksheet: %1</translation>
    </message>
</context>
<context>
    <name>WorksheetGoals</name>
    <message>
        <source>Test accuracy ≥ %1</source>
        <translation>Test accuracy ≥ %1</translation>
    </message>
    <message>
        <source>Training accuracy ≥ %1</source>
        <translation>Training accuracy ≥ %1</translation>
    </message>
    <message>
        <source>Test loss &lt; %1</source>
        <translation>Test loss &lt; %1</translation>
    </message>
    <message>
        <source>Training loss &lt; %1</source>
        <translation>Training loss &lt; %1</translation>
    </message>
    <message>
        <source>Hidden units ≤ %1</source>
        <translation>Hidden units ≤ %1</translation>
    </message>
    <message>
        <source>Hidden layers ≤ %1</source>
        <translation>Hidden layers ≤ %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AccuracyTab</name>
    <message>
        <source>Loss or accuracy</source>
        <translation>Loss or accuracy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>data set</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>new start</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>choice of the weight</source>
        <translation>choice of the weight</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>extent of the plots</source>
        <translation>extent of the plots</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>One weight moves: the loss follows, the accuracy jumps</source>
        <translation>One weight moves: the loss follows, the accuracy jumps</translation>
    </message>
    <message>
        <source>Why a loss and not the accuracy</source>
        <translation>Why a loss and not the accuracy</translation>
    </message>
    <message>
        <source>%1, %2 rows, seed %3, epoch %4</source>
        <translation>%1, %2 rows, seed %3, epoch %4</translation>
    </message>
    <message>
        <source>first network</source>
        <translation>first network</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>Its answers</translation>
    </message>
    <message>
        <source>Loss and accuracy over one weight</source>
        <translation>Loss and accuracy over one weight</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data set: 40 points of two classes</source>
        <translation>Data set: 40 points of two classes</translation>
    </message>
    <message>
        <source>New start: other first weights</source>
        <translation>New start: other first weights</translation>
    </message>
    <message>
        <source>Train %1 epochs</source>
        <translation>Train %1 epochs</translation>
    </message>
    <message>
        <source>All weights learn for 20 epochs, then are rounded to two decimals</source>
        <translation>All weights learn for 20 epochs, then are rounded to two decimals</translation>
    </message>
    <message>
        <source>Diagram: choose the weight that moves</source>
        <translation>Diagram: choose the weight that moves</translation>
    </message>
    <message>
        <source>Wrong ones are ringed</source>
        <translation>Wrong ones are ringed</translation>
    </message>
    <message>
        <source>Output plane</source>
        <translation>Output plane</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Close-up</translation>
    </message>
    <message>
        <source>Part of the curves</source>
        <translation>Part of the curves</translation>
    </message>
    <message>
        <source>Nudge the weight down</source>
        <translation>Nudge the weight down</translation>
    </message>
    <message>
        <source>Nudge the weight up</source>
        <translation>Nudge the weight up</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Compare from here</translation>
    </message>
    <message>
        <source>Sets the mark (ring) to the present value</source>
        <translation>Sets the mark (ring) to the present value</translation>
    </message>
    <message>
        <source>Loss over the weight</source>
        <translation>Loss over the weight</translation>
    </message>
    <message>
        <source>Accuracy over the weight</source>
        <translation>Accuracy over the weight</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ActivationController</name>
    <message>
        <source>function</source>
        <translation>function</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>overlay</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cursor</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>number of pieces</source>
        <translation>number of pieces</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>what is shown</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ActivationPage</name>
    <message>
        <source>Drag the cursor to read value and slope</source>
        <translation>Drag the cursor to read value and slope</translation>
    </message>
    <message>
        <source>Why non-linear</source>
        <translation>Why non-linear</translation>
    </message>
    <message>
        <source>Why gradients vanish</source>
        <translation>Why gradients vanish</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Activation functions</translation>
    </message>
    <message>
        <source>Same scale on both axes</source>
        <translation>Same scale on both axes</translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation>Parts of the lesson</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AlgorithmFlow</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>inputs and targets</translation>
    </message>
    <message>
        <source>the forward pass</source>
        <translation>the forward pass</translation>
    </message>
    <message>
        <source>how wrong the output is</source>
        <translation>how wrong the output is</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>backpropagation</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>gradient descent</translation>
    </message>
    <message>
        <source>next data, until the loss no longer falls</source>
        <translation>next data, until the loss no longer falls</translation>
    </message>
    <message>
        <source>Lesson %1 · you are here</source>
        <translation>Lesson %1 · you are here</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lesson %1</translation>
    </message>
    <message>
        <source>%1: this lesson</source>
        <translation>%1: this lesson</translation>
    </message>
    <message>
        <source>%1: opens lesson %2</source>
        <translation>%1: opens lesson %2</translation>
    </message>
    <message>
        <source>%1: lesson %2 is not part of this version yet</source>
        <translation>%1: lesson %2 is not part of this version yet</translation>
    </message>
    <message>
        <source>The whole algorithm</source>
        <translation>The whole algorithm</translation>
    </message>
    <message>
        <source>Present box: %1.</source>
        <translation>Present box: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AnswerButton</name>
    <message>
        <source>%1: your answer, right</source>
        <translation>%1: your answer, right</translation>
    </message>
    <message>
        <source>%1: your answer, wrong</source>
        <translation>%1: your answer, wrong</translation>
    </message>
    <message>
        <source>%1: this was right</source>
        <translation>%1: this was right</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AnswerView</name>
    <message>
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
    <message>
        <source>actual %1, answer %2</source>
        <translation>actual %1, answer %2</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AugmentationPanel</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Slant</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Stretching</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Bend</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Sideways shift for each pixel of height</source>
        <translation>Sideways shift for each pixel of height</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every pixel, in grey values from 0 to 255</source>
        <translation>Standard deviation of the noise on every pixel, in grey values from 0 to 255</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Nine other random changes within the same limits</source>
        <translation>Nine other random changes within the same limits</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>The values that the command line uses</source>
        <translation>The values that the command line uses</translation>
    </message>
    <message>
        <source>A preview. On the tab Train, such copies of every picture can be learned from, too; on the command line, “chalknet-cli train --augment N” adds N of them.</source>
        <translation>A preview. On the tab Train, such copies of every picture can be learned from, too; on the command line, “chalknet-cli train --augment N” adds N of them.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropController</name>
    <message>
        <source>Change a weight</source>
        <translation>Change a weight</translation>
    </message>
    <message>
        <source>Change an input</source>
        <translation>Change an input</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>Change a target</translation>
    </message>
    <message>
        <source>All weights zero</source>
        <translation>All weights zero</translation>
    </message>
    <message>
        <source>All weights the same</source>
        <translation>All weights the same</translation>
    </message>
    <message>
        <source>Choose an example</source>
        <translation>Choose an example</translation>
    </message>
    <message>
        <source>What if it were wrong</source>
        <translation>What if it were wrong</translation>
    </message>
    <message>
        <source>Choose what comes after the update</source>
        <translation>Choose what comes after the update</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropPage</name>
    <message>
        <source>Each weight’s share of the error</source>
        <translation>Each weight’s share of the error</translation>
    </message>
    <message>
        <source>How the error comes back</source>
        <translation>How the error comes back</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>waiting for your answer</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Network diagram</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>Chain rule</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Before a gradient, a new value and the new loss you are asked what comes</source>
        <translation>Before a gradient, a new value and the new loss you are asked what comes</translation>
    </message>
    <message>
        <source>Why y − t?</source>
        <translation>Why y − t?</translation>
    </message>
    <message>
        <source>Where the short form of the error signal comes from</source>
        <translation>Where the short form of the error signal comes from</translation>
    </message>
    <message>
        <source>next example</source>
        <translation>next example</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>the same again</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>After the update</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Your prediction</translation>
    </message>
    <message>
        <source>Nothing is asked at this step. Go on with **→**: the next question is about a gradient, a new value or the new loss.</source>
        <translation>Nothing is asked at this step. Go on with **→**: the next question is about a gradient, a new value or the new loss.</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>Take the lab&apos;s network</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Another network</translation>
    </message>
    <message>
        <source>From here on the numbers are too large to calculate with: the weights have run away. Nothing is lost. Go back and choose a smaller learning rate or smaller weights.</source>
        <translation>From here on the numbers are too large to calculate with: the weights have run away. Nothing is lost. Go back and choose a smaller learning rate or smaller weights.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Predict the signs of three gradients in a row.</source>
        <translation>Predict the signs of three gradients in a row.</translation>
    </message>
    <message>
        <source>Follow the edges from the loss back to the weight. Every factor brings its own sign; the slope of a sigmoid is always positive.</source>
        <translation>Follow the edges from the loss back to the weight. Every factor brings its own sign; the slope of a sigmoid is always positive.</translation>
    </message>
    <message>
        <source>Find the weight or bias whose increase lowers the loss most. Raise it.</source>
        <translation>Find the weight or bias whose increase lowers the loss most. Raise it.</translation>
    </message>
    <message>
        <source>The gradient says how fast the loss changes. Find the most negative one, then double-click the number on its edge.</source>
        <translation>The gradient says how fast the loss changes. Find the most negative one, then double-click the number on its edge.</translation>
    </message>
    <message>
        <source>Make an update after which the loss is larger than before.</source>
        <translation>Make an update after which the loss is larger than before.</translation>
    </message>
    <message>
        <source>The gradient holds only close by. Choose a large learning rate in the settings, go on to the end of the update, and again.</source>
        <translation>The gradient holds only close by. Choose a large learning rate in the settings, go on to the end of the update, and again.</translation>
    </message>
    <message>
        <source>Take XOR</source>
        <translation>Take XOR</translation>
    </message>
    <message>
        <source>Switch a mistake on. Click a gradient that the check exposes.</source>
        <translation>Switch a mistake on. Click a gradient that the check exposes.</translation>
    </message>
    <message>
        <source>“What if?” stands beside the chain rule. Then open the check: the rows that differ are marked.</source>
        <translation>“What if?” stands beside the chain rule. Then open the check: the rows that differ are marked.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Make a hidden unit saturate, and look at a gradient that has to come through it.</source>
        <translation>Make a hidden unit saturate, and look at a gradient that has to come through it.</translation>
    </message>
    <message>
        <source>A sigmoid is flat where $|z|$ is large. Double-click a bias of the hidden layer and make it large.</source>
        <translation>A sigmoid is flat where $|z|$ is large. Double-click a bias of the hidden layer and make it large.</translation>
    </message>
    <message>
        <source>With softmax and cross-entropy the error signal is $y - t$. Find out where that comes from.</source>
        <translation>With softmax and cross-entropy the error signal is $y - t$. Find out where that comes from.</translation>
    </message>
    <message>
        <source>Go to the first error signal of the output layer and press “Why y − t?”.</source>
        <translation>Go to the first error signal of the output layer and press “Why y − t?”.</translation>
    </message>
    <message>
        <source>Take three classes</source>
        <translation>Take three classes</translation>
    </message>
    <message>
        <source>%1 of %2 in a row</source>
        <translation>%1 of %2 in a row</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropSettings</name>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Choose the optimiser</source>
        <translation>Choose the optimiser</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Choose the batch</translation>
    </message>
    <message>
        <source>Settings of learning</source>
        <translation>Settings of learning</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>Decay ρ</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>Weight decay λ</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>L1 penalty λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>L2 penalty λ₂</translation>
    </message>
    <message>
        <source>One update learns from</source>
        <translation>One update learns from</translation>
    </message>
    <message>
        <source>one example</source>
        <translation>one example</translation>
    </message>
    <message>
        <source>the mean of all</source>
        <translation>the mean of all</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>After the update</translation>
    </message>
    <message>
        <source>next example</source>
        <translation>next example</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>the same again</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimals</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>fractions</translation>
    </message>
    <message>
        <source>Where a number is a small fraction exactly</source>
        <translation>Where a number is a small fraction exactly</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>Digits after the point</translation>
    </message>
    <message>
        <source>One digit less</source>
        <translation>One digit less</translation>
    </message>
    <message>
        <source>One digit more</source>
        <translation>One digit more</translation>
    </message>
    <message>
        <source>y − t at once, where the loss allows it</source>
        <translation>y − t at once, where the loss allows it</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>Momentum β</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BasinTab</name>
    <message>
        <source>Valleys and saddles</source>
        <translation>Valleys and saddles</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiser</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>updates</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>small network</translation>
    </message>
    <message>
        <source>The start decides in which valley descent ends</source>
        <translation>The start decides in which valley descent ends</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>saddle</translation>
    </message>
    <message>
        <source>%1 × %2 starts. Arrived: at most %3 from the minimum after %4 updates.</source>
        <translation>%1 × %2 starts. Arrived: at most %3 from the minimum after %4 updates.</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>update %1 of %2</translation>
    </message>
    <message>
        <source>One start only</source>
        <translation>One start only</translation>
    </message>
    <message>
        <source>Release %1 starts</source>
        <translation>Release %1 starts</translation>
    </message>
    <message>
        <source>Where descent ends</source>
        <translation>Where descent ends</translation>
    </message>
    <message>
        <source>All starts</source>
        <translation>All starts</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Loss of the surface</source>
        <translation>Loss of the surface</translation>
    </message>
    <message>
        <source>Map of the loss and of the basins</source>
        <translation>Map of the loss and of the basins</translation>
    </message>
    <message>
        <source>Ends of all starts</source>
        <translation>Ends of all starts</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>A grid of %1 × %1 starts rolls down at once</source>
        <translation>A grid of %1 × %1 starts rolls down at once</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BasinTable</name>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>diverged</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>mean updates until arrival: %1</source>
        <translation>mean updates until arrival: %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Share of starts</source>
        <translation>Share of starts</translation>
    </message>
    <message>
        <source>Mean updates</source>
        <translation>Mean updates</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BatchTab</name>
    <message>
        <source>Mini-batches</source>
        <translation>Mini-batches</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>batch size</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epochs</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>epoch %1 · update %2 of %3</source>
        <translation>epoch %1 · update %2 of %3</translation>
    </message>
    <message>
        <source>Over all rows; as many epochs for all three. Thin: still to come.</source>
        <translation>Over all rows; as many epochs for all three. Thin: still to come.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Measure on this machine</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Measuring …</translation>
    </message>
    <message>
        <source>Nothing measured yet. Press “Measure on this machine”.</source>
        <translation>Nothing measured yet. Press “Measure on this machine”.</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 batch sizes done.</source>
        <translation>Measuring: %1 of %2 batch sizes done.</translation>
    </message>
    <message>
        <source>Trains a 2-16-16-1 network for single epochs on 1,000 rows with batches of 1, 10, 100 and 1,000.</source>
        <translation>Trains a 2-16-16-1 network for single epochs on 1,000 rows with batches of 1, 10, 100 and 1,000.</translation>
    </message>
    <message>
        <source>$m = \num{%1}$: about %2 ms</source>
        <translation>$m = \num{%1}$: about %2 ms</translation>
    </message>
    <message>
        <source>2-16-16-1, 1,000 rows, on %1</source>
        <translation>2-16-16-1, 1,000 rows, on %1</translation>
    </message>
    <message>
        <source>100 rows, batch size %1, η = %2 · update %3 of %4</source>
        <translation>100 rows, batch size %1, η = %2 · update %3 of %4</translation>
    </message>
    <message>
        <source>Choose the batch size so that an epoch has exactly 20 updates, and go through one epoch.</source>
        <translation>Choose the batch size so that an epoch has exactly 20 updates, and go through one epoch.</translation>
    </message>
    <message>
        <source>100 rows divided by the batch size gives the updates of an epoch.</source>
        <translation>100 rows divided by the batch size gives the updates of an epoch.</translation>
    </message>
    <message>
        <source>%1 of %2 updates</source>
        <translation>%1 of %2 updates</translation>
    </message>
    <message>
        <source>How does the noise change when the batch is four times as large? Compare two such sizes, for example 5 and 20.</source>
        <translation>How does the noise change when the batch is four times as large? Compare two such sizes, for example 5 and 20.</translation>
    </message>
    <message>
        <source>The noise stands under the picture of the mini-batch. Set one size, read it, set the other.</source>
        <translation>The noise stands under the picture of the mini-batch. Set one size, read it, set the other.</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>about a quarter</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>about half</translation>
    </message>
    <message>
        <source>it stays the same</source>
        <translation>it stays the same</translation>
    </message>
    <message>
        <source>about double</source>
        <translation>about double</translation>
    </message>
    <message>
        <source>Not quite. Read the noise of both sizes under the mini-batch and divide one by the other.</source>
        <translation>Not quite. Read the noise of both sizes under the mini-batch and divide one by the other.</translation>
    </message>
    <message>
        <source>Four steps, again and again</source>
        <translation>Four steps, again and again</translation>
    </message>
    <message>
        <source>Batch size m</source>
        <translation>Batch size m</translation>
    </message>
    <message>
        <source>Smaller batch</source>
        <translation>Smaller batch</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <translation>Larger batch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>One epoch less</source>
        <translation>One epoch less</translation>
    </message>
    <message>
        <source>One epoch more</source>
        <translation>One epoch more</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Rows in the order of the epoch</source>
        <translation>Rows in the order of the epoch</translation>
    </message>
    <message>
        <source>row %1: x = %2, t = %3</source>
        <translation>row %1: x = %2, t = %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Time and noise</source>
        <translation>Time and noise</translation>
    </message>
    <message>
        <source>A few rows for each update: more steps, but noisier ones</source>
        <translation>A few rows for each update: more steps, but noisier ones</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BiologicalNeuron</name>
    <message>
        <source>Biological neuron</source>
        <translation>Biological neuron</translation>
    </message>
    <message>
        <source>Whether the cell fires is asked for.</source>
        <translation>Whether the cell fires is asked for.</translation>
    </message>
    <message>
        <source>The sum of the signals reaches the threshold: the cell fires.</source>
        <translation>The sum of the signals reaches the threshold: the cell fires.</translation>
    </message>
    <message>
        <source>The sum of the signals stays below the threshold: the cell is silent.</source>
        <translation>The sum of the signals stays below the threshold: the cell is silent.</translation>
    </message>
    <message>
        <source>synapse: input</source>
        <translation>synapse: input</translation>
    </message>
    <message>
        <source>dendrite: weight</source>
        <translation>dendrite: weight</translation>
    </message>
    <message>
        <source>soma: sum</source>
        <translation>soma: sum</translation>
    </message>
    <message>
        <source>axon hillock: threshold</source>
        <translation>axon hillock: threshold</translation>
    </message>
    <message>
        <source>axon: output</source>
        <translation>axon: output</translation>
    </message>
    <message>
        <source>synapse</source>
        <translation>synapse</translation>
    </message>
    <message>
        <source>dendrite</source>
        <translation>dendrite</translation>
    </message>
    <message>
        <source>soma</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>axon hillock</source>
        <translation>axon hillock</translation>
    </message>
    <message>
        <source>axon</source>
        <translation>axon</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CalculationStrip</name>
    <message>
        <source>Calculation of the chosen number</source>
        <translation>Calculation of the chosen number</translation>
    </message>
    <message>
        <source>Activation of the chosen unit</source>
        <translation>Activation of the chosen unit</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CardPictures</name>
    <message>
        <source>Copy picture of the whole card</source>
        <translation>Copy picture of the whole card</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Save picture of the whole card…</source>
        <translation>Save picture of the whole card…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Picture of this card: copy or save</source>
        <translation>Picture of this card: copy or save</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainPanel</name>
    <message>
        <source>Three linear layers are **one** linear layer: $h(h(h(x))) = c^3 x = %1 \cdot x$ with $a = c^3 = %2^3 = %1$.</source>
        <translation>Three linear layers are **one** linear layer: $h(h(h(x))) = c^3 x = %1 \cdot x$ with $a = c^3 = %2^3 = %1$.</translation>
    </message>
    <message>
        <source>Some single layer $a x$ does the same as all three. Move $a$ until the dashed line covers the chain.</source>
        <translation>Some single layer $a x$ does the same as all three. Move $a$ until the dashed line covers the chain.</translation>
    </message>
    <message>
        <source>With this $c$ nothing gets through: the chain gives 0 for every $x$.</source>
        <translation>With this $c$ nothing gets through: the chain gives 0 for every $x$.</translation>
    </message>
    <message>
        <source>**No line covers it.** For $x = %1$ the chain gives $%2$, so a line would give $%3$ for $x = %4$. The chain gives $%5$.</source>
        <translation>**No line covers it.** For $x = %1$ the chain gives $%2$, so a line would give $%3$ for $x = %4$. The chain gives $%5$.</translation>
    </message>
    <message>
        <source>**No line covers it.** For $x = %1$ the chain gives about $%2$; a line would give twice as much for $x = %3$. The chain gives about $%4$.</source>
        <translation>**No line covers it.** For $x = %1$ the chain gives about $%2$; a line would give twice as much for $x = %3$. The chain gives about $%4$.</translation>
    </message>
    <message>
        <source>Three layers in a chain</source>
        <translation>Three layers in a chain</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>What a layer does with c·x</source>
        <translation>What a layer does with c·x</translation>
    </message>
    <message>
        <source>Factor c</source>
        <translation>Factor c</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Input x</translation>
    </message>
    <message>
        <source>Slope a</source>
        <translation>Slope a</translation>
    </message>
    <message>
        <source>The single layer follows c</source>
        <translation>The single layer follows c</translation>
    </message>
    <message>
        <source>Chain of three layers, input x</source>
        <translation>Chain of three layers, input x</translation>
    </message>
    <message>
        <source>Drag in the first plot to change x</source>
        <translation>Drag in the first plot to change x</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainRuleView</name>
    <message>
        <source>Formulas of this step</source>
        <translation>Formulas of this step</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copy as LaTeX</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainView</name>
    <message>
        <source>x = %1, after layer 1: %2, after layer 2: %3, after layer 3: %4. One layer a·x gives %5.</source>
        <translation>x = %1, after layer 1: %2, after layer 2: %3, after layer 3: %4. One layer a·x gives %5.</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>Layer 1</translation>
    </message>
    <message>
        <source>Layer 2</source>
        <translation>Layer 2</translation>
    </message>
    <message>
        <source>Layer 3</source>
        <translation>Layer 3</translation>
    </message>
    <message>
        <source>All three · one layer a x</source>
        <translation>All three · one layer a x</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChartCard</name>
    <message>
        <source>Show f(x)</source>
        <translation>Show f(x)</translation>
    </message>
    <message>
        <source>Show f′(x)</source>
        <translation>Show f′(x)</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Where |f′(x)| &lt; 0.05 the weights hardly learn</source>
        <translation>Where |f′(x)| &lt; 0.05 the weights hardly learn</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>First view</translation>
    </message>
    <message>
        <source>Chart of the function</source>
        <translation>Chart of the function</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChartsPanel</name>
    <message>
        <source>train %1</source>
        <translation>train %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Compare runs</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuracy</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Loss over epochs</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>Accuracy over epochs</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Accuracy on the training points</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Accuracy on the test points</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>train loss</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmic loss axis</translation>
    </message>
    <message>
        <source>The loss in powers of ten: small losses stay apart</source>
        <translation>The loss in powers of ten: small losses stay apart</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>smooth</translation>
    </message>
    <message>
        <source>Smooth curves</source>
        <translation>Smooth curves</translation>
    </message>
    <message>
        <source>An exponential moving average; the curve itself stays faint behind it</source>
        <translation>An exponential moving average; the curve itself stays faint behind it</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Time machine: go back to any moment</source>
        <translation>Time machine: go back to any moment</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Loss and accuracy</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassAnswerView</name>
    <message>
        <source>Label %1, answer %2</source>
        <translation>Label %1, answer %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nothing selected</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassCapturePanel</name>
    <message>
        <source>Keep as %1</source>
        <translation>Keep as %1</translation>
    </message>
    <message>
        <source>%1 has all ten digits.</source>
        <translation>%1 has all ten digits.</translation>
    </message>
    <message>
        <source>%1 has %2 of 10 digits.</source>
        <translation>%1 has %2 of 10 digits.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 digits.</source>
        <translation>There is no room for more than %1 digits.</translation>
    </message>
    <message>
        <source>Kept as %1, the network reads %2.</source>
        <translation>Kept as %1, the network reads %2.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Kept as %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Student&apos;s number</source>
        <translation>Student&apos;s number</translation>
    </message>
    <message>
        <source>Previous student</source>
        <translation>Previous student</translation>
    </message>
    <message>
        <source>Next student</source>
        <translation>Next student</translation>
    </message>
    <message>
        <source>Write this digit:</source>
        <translation>Write this digit:</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>Order of the digits</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Asks for 0 to 9, one after another</source>
        <translation>Asks for 0 to 9, one after another</translation>
    </message>
    <message>
        <source>Asks for the missing digits in no order</source>
        <translation>Asks for the missing digits in no order</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>Label of the drawing</translation>
    </message>
    <message>
        <source>The drawing is a %1 (key %1)</source>
        <translation>The drawing is a %1 (key %1)</translation>
    </message>
    <message>
        <source>Canvas of the class</source>
        <translation>Canvas of the class</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Enter keeps the drawing. Keyboard: arrows move, Space sets the pen down or lifts it</source>
        <translation>Enter keeps the drawing. Keyboard: arrows move, Space sets the pen down or lifts it</translation>
    </message>
    <message>
        <source>Keep the drawing with this label (Enter)</source>
        <translation>Keep the drawing with this label (Enter)</translation>
    </message>
    <message>
        <source>Take from “Draw”</source>
        <translation>Take from “Draw”</translation>
    </message>
    <message>
        <source>Copies the drawing of the tab “Draw” to this canvas</source>
        <translation>Copies the drawing of the tab “Draw” to this canvas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassChips</name>
    <message>
        <source>Tool and class</source>
        <translation>Tool and class</translation>
    </message>
    <message>
        <source>Tool for own points</source>
        <translation>Tool for own points</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>Set points</translation>
    </message>
    <message>
        <source>Spray points</source>
        <translation>Spray points</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Move points</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Erase points</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Class %1 (in the plane: key %2)</source>
        <translation>Class %1 (in the plane: key %2)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassDigitBars</name>
    <message>
        <source>digit %1: none yet</source>
        <translation>digit %1: none yet</translation>
    </message>
    <message>
        <source>digit %1: %2 of %3 right</source>
        <translation>digit %1: %2 of %3 right</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassDigitPanel</name>
    <message>
        <source>Selected digit</source>
        <translation>Selected digit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Written on %1</translation>
    </message>
    <message>
        <source>Answer to the selected digit</source>
        <translation>Answer to the selected digit</translation>
    </message>
    <message>
        <source>Select a digit on the wall: here stand the three best answers of the network, and why.</source>
        <translation>Select a digit on the wall: here stand the three best answers of the network, and why.</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>Why this answer</translation>
    </message>
    <message>
        <source>Which pixels speak for this answer (Enter)</source>
        <translation>Which pixels speak for this answer (Enter)</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Draw it</translation>
    </message>
    <message>
        <source>Opens the strokes in the tab “Draw”, to change them and watch the answer</source>
        <translation>Opens the strokes in the tab “Draw”, to change them and watch the answer</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Another label</translation>
    </message>
    <message>
        <source>Give the digit another label</source>
        <translation>Give the digit another label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Delete the digit</source>
        <translation>Delete the digit</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassLegend</name>
    <message>
        <source>wrong → the network&apos;s answer</source>
        <translation>wrong → the network&apos;s answer</translation>
    </message>
    <message>
        <source>left out of learning</source>
        <translation>left out of learning</translation>
    </message>
    <message>
        <source>simulated hand</source>
        <translation>simulated hand</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassShareView</name>
    <message>
        <source>Test data (%1) %2</source>
        <translation>Test data (%1) %2</translation>
    </message>
    <message>
        <source>no digits yet</source>
        <translation>no digits yet</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassStore</name>
    <message>
        <source>It was put aside as %1.</source>
        <translation>It was put aside as %1.</translation>
    </message>
    <message>
        <source>Digits written to %2: %1.</source>
        <translation>Digits written to %2: %1.</translation>
    </message>
    <message>
        <source>Folder %1: %2 digits to learn from, %3 of the writers left out to test.</source>
        <translation>Folder %1: %2 digits to learn from, %3 of the writers left out to test.</translation>
    </message>
    <message>
        <source>Folder %1: %2 digits to learn from.</source>
        <translation>Folder %1: %2 digits to learn from.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassTab</name>
    <message>
        <source>Our class</source>
        <translation>Our class</translation>
    </message>
    <message>
        <source>keep a digit</source>
        <translation>keep a digit</translation>
    </message>
    <message>
        <source>simulated hands</source>
        <translation>simulated hands</translation>
    </message>
    <message>
        <source>delete a digit</source>
        <translation>delete a digit</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>another label</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Digits added: %1. Already here: %2.</source>
        <translation>Digits added: %1. Already here: %2.</translation>
    </message>
    <message>
        <source>There was no room for %1.</source>
        <translation>There was no room for %1.</translation>
    </message>
    <message>
        <source>of %1 each</source>
        <translation>of %1 each</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Wrong %1</source>
        <translation>Wrong %1</translation>
    </message>
    <message>
        <source>%1: no %2 yet</source>
        <translation>%1: no %2 yet</translation>
    </message>
    <message>
        <source>%1: label %2</source>
        <translation>%1: label %2</translation>
    </message>
    <message>
        <source>%1: label %2, answer %3 (%4)</source>
        <translation>%1: label %2, answer %3 (%4)</translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 student</translation>
    </message>
    <message>
        <source>%1 students</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>1 simulated hand</source>
        <translation>1 simulated hand</translation>
    </message>
    <message>
        <source>%1 simulated hands</source>
        <translation>%1 simulated hands</translation>
    </message>
    <message>
        <source>1 digit</source>
        <translation>1 digit</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 digits</translation>
    </message>
    <message>
        <source>The network is tested on our own handwriting</source>
        <translation>The network is tested on our own handwriting</translation>
    </message>
    <message>
        <source>Our own data</source>
        <translation>Our own data</translation>
    </message>
    <message>
        <source>Our class %1</source>
        <translation>Our class %1</translation>
    </message>
    <message>
        <source>delete simulated hands</source>
        <translation>delete simulated hands</translation>
    </message>
    <message>
        <source>delete a writer</source>
        <translation>delete a writer</translation>
    </message>
    <message>
        <source>delete all</source>
        <translation>delete all</translation>
    </message>
    <message>
        <source>Add 160 generated digits of 16 simulated hands</source>
        <translation>Add 160 generated digits of 16 simulated hands</translation>
    </message>
    <message>
        <source>Delete the simulated hands</source>
        <translation>Delete the simulated hands</translation>
    </message>
    <message>
        <source>Delete all digits: %1</source>
        <translation>Delete all digits: %1</translation>
    </message>
    <message>
        <source>Delete all digits of a writer</source>
        <translation>Delete all digits of a writer</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>All writers</source>
        <translation>All writers</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>All digits</translation>
    </message>
    <message>
        <source>Digit %1</source>
        <translation>Digit %1</translation>
    </message>
    <message>
        <source>Import the digits of another machine</source>
        <translation>Import the digits of another machine</translation>
    </message>
    <message>
        <source>Class digits (*.json)</source>
        <translation>Class digits (*.json)</translation>
    </message>
    <message>
        <source>Export the digits</source>
        <translation>Export the digits</translation>
    </message>
    <message>
        <source>Where shall a new folder with IDX files be made?</source>
        <translation>Where shall a new folder with IDX files be made?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Digits of our class</source>
        <translation>Digits of our class</translation>
    </message>
    <message>
        <source>Wall of digits</source>
        <translation>Wall of digits</translation>
    </message>
    <message>
        <source>Writers on the wall</source>
        <translation>Writers on the wall</translation>
    </message>
    <message>
        <source>Digits on the wall</source>
        <translation>Digits on the wall</translation>
    </message>
    <message>
        <source>All digits, or those that are read wrong</source>
        <translation>All digits, or those that are read wrong</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>How well does it read us?</source>
        <translation>How well does it read us?</translation>
    </message>
    <message>
        <source>Write your own digits: they hang here, test the network and can teach it. Students are numbers; names are not asked.</source>
        <translation>Write your own digits: they hang here, test the network and can teach it. Students are numbers; names are not asked.</translation>
    </message>
    <message>
        <source>Write the first digit</source>
        <translation>Write the first digit</translation>
    </message>
    <message>
        <source>Drawn by the program with sixteen invented manners of writing, to show how this page works</source>
        <translation>Drawn by the program with sixteen invented manners of writing, to show how this page works</translation>
    </message>
    <message>
        <source>What is beside the wall</source>
        <translation>What is beside the wall</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Test and learn</source>
        <translation>Test and learn</translation>
    </message>
    <message>
        <source>Right in our class</source>
        <translation>Right in our class</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Share of right answers</translation>
    </message>
    <message>
        <source>Right per digit</source>
        <translation>Right per digit</translation>
    </message>
    <message>
        <source>Right answers per digit</source>
        <translation>Right answers per digit</translation>
    </message>
    <message>
        <source>Adds the digits of another machine&apos;s file; a file can also be dropped here</source>
        <translation>Adds the digits of another machine&apos;s file; a file can also be dropped here</translation>
    </message>
    <message>
        <source>For another machine, or as IDX files for other programs</source>
        <translation>For another machine, or as IDX files for other programs</translation>
    </message>
    <message>
        <source>One file for another machine…</source>
        <translation>One file for another machine…</translation>
    </message>
    <message>
        <source>IDX files as of MNIST…</source>
        <translation>IDX files as of MNIST…</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 right</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassTuningPanel</name>
    <message>
        <source>The device is being prepared…</source>
        <translation>The device is being prepared…</translation>
    </message>
    <message>
        <source>At least two students must have written: one is left out of learning.</source>
        <translation>At least two students must have written: one is left out of learning.</translation>
    </message>
    <message>
        <source>The pictures are being prepared…</source>
        <translation>The pictures are being prepared…</translation>
    </message>
    <message>
        <source>Learned from %1 writers, measured on %2 others.</source>
        <translation>Learned from %1 writers, measured on %2 others.</translation>
    </message>
    <message>
        <source>Learns from %1 writers, measured on %2 others.</source>
        <translation>Learns from %1 writers, measured on %2 others.</translation>
    </message>
    <message>
        <source>Test data (%1): %2 → %3</source>
        <translation>Test data (%1): %2 → %3</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>Digits of the writers who are left out: %1 of %3 right before, %2 of %3 after</source>
        <translation>Digits of the writers who are left out: %1 of %3 right before, %2 of %3 after</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>epoch %1 of %2</translation>
    </message>
    <message>
        <source>%1 epochs, %2 s</source>
        <translation>%1 epochs, %2 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Learn again</translation>
    </message>
    <message>
        <source>Learn our class</source>
        <translation>Learn our class</translation>
    </message>
    <message>
        <source>Network before</source>
        <translation>Network before</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>The network from before this learning reads again</source>
        <translation>The network from before this learning reads again</translation>
    </message>
    <message>
        <source>Keeps the network as it was</source>
        <translation>Keeps the network as it was</translation>
    </message>
    <message>
        <source>Learn from our class</source>
        <translation>Learn from our class</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progress of learning</translation>
    </message>
    <message>
        <source>Some seconds of learning with changed copies of the digits and three times as many pictures of the training data</source>
        <translation>Some seconds of learning with changed copies of the digits and three times as many pictures of the training data</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Use this network</translation>
    </message>
    <message>
        <source>From now on the tuned network reads in every tab</source>
        <translation>From now on the tuned network reads in every tab</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassWall</name>
    <message>
        <source>%1, digit %2: not written yet</source>
        <translation>%1, digit %2: not written yet</translation>
    </message>
    <message>
        <source>%1, digit %2</source>
        <translation>%1, digit %2</translation>
    </message>
    <message>
        <source>%1, digit %2: wrong, read as %3</source>
        <translation>%1, digit %2: wrong, read as %3</translation>
    </message>
    <message>
        <source>%1, digit %2: right</source>
        <translation>%1, digit %2: right</translation>
    </message>
    <message>
        <source>no digits yet</source>
        <translation>no digits yet</translation>
    </message>
    <message>
        <source>%1 digits, %2 of them wrong</source>
        <translation>%1 digits, %2 of them wrong</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ComparisonTable</name>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Right answers of %1</source>
        <translation>Right answers of %1</translation>
    </message>
    <message>
        <source>The ring in the plots; “Compare from here” moves it</source>
        <translation>The ring in the plots; “Compare from here” moves it</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ConfusionMatrix</name>
    <message>
        <source>actual %1, answer %2: %3 of %4 pictures of the row, %5</source>
        <translation>actual %1, answer %2: %3 of %4 pictures of the row, %5</translation>
    </message>
    <message>
        <source>actual %1: %2 of %3 right</source>
        <translation>actual %1: %2 of %3 right</translation>
    </message>
    <message>
        <source>answer %1: %2 of %3 right</source>
        <translation>answer %1: %2 of %3 right</translation>
    </message>
    <message>
        <source>all: %1 of %2 right</source>
        <translation>all: %1 of %2 right</translation>
    </message>
    <message>
        <source>answer of the network</source>
        <translation>answer of the network</translation>
    </message>
    <message>
        <source>actual digit</source>
        <translation>actual digit</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>in % of the row</source>
        <translation>in % of the row</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContrastStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Update ?</source>
        <translation>Update ?</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>Update %1 of %2</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>One update back</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>One update</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Start w</source>
        <translation>Start w</translation>
    </message>
    <message>
        <source>Start b</source>
        <translation>Start b</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Target t</source>
        <translation>Target t</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContrastTab</name>
    <message>
        <source>Wrong and certain</source>
        <translation>Wrong and certain</translation>
    </message>
    <message>
        <source>start w</source>
        <translation>start w</translation>
    </message>
    <message>
        <source>start b</source>
        <translation>start b</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>target t</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>start of a question</source>
        <translation>start of a question</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>Loss over the updates</translation>
    </message>
    <message>
        <source>Output over the updates</source>
        <translation>Output over the updates</translation>
    </message>
    <message>
        <source>The counts come after your answer.</source>
        <translation>The counts come after your answer.</translation>
    </message>
    <message>
        <source>The output is at its target already.</source>
        <translation>The output is at its target already.</translation>
    </message>
    <message>
        <source>About equal: the start is mild and the steps are large.</source>
        <translation>About equal: the start is mild and the steps are large.</translation>
    </message>
    <message>
        <source>Squared error over z</source>
        <translation>Squared error over z</translation>
    </message>
    <message>
        <source>Cross-entropy over z</source>
        <translation>Cross-entropy over z</translation>
    </message>
    <message>
        <source>Loss with the numbers</source>
        <translation>Loss with the numbers</translation>
    </message>
    <message>
        <source>Slope with the numbers</source>
        <translation>Slope with the numbers</translation>
    </message>
    <message>
        <source>Step of z with the numbers</source>
        <translation>Step of z with the numbers</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Both runs over the updates</source>
        <translation>Both runs over the updates</translation>
    </message>
    <message>
        <source>Updates until |y − t| &lt; 0.1</source>
        <translation>Updates until |y − t| &lt; 0.1</translation>
    </message>
    <message>
        <source>Updates needed</source>
        <translation>Updates needed</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Find a start from which squared error needs more than 10 times as many updates as cross-entropy.</source>
        <translation>Find a start from which squared error needs more than 10 times as many updates as cross-entropy.</translation>
    </message>
    <message>
        <source>Make the wrong answer more certain: move the start further away from 0 on the wrong side.</source>
        <translation>Make the wrong answer more certain: move the start further away from 0 on the wrong side.</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <translation>now %1 to %2</translation>
    </message>
    <message>
        <source>Go to a moment where the output is wrong and certain: which factor makes the slope of squared error small?</source>
        <translation>Go to a moment where the output is wrong and certain: which factor makes the slope of squared error small?</translation>
    </message>
    <message>
        <source>$|y-t|$ must be above $\num{0.5}$ and $\sigma′(z)$ below $\num{0.1}$.</source>
        <translation>$|y-t|$ must be above $\num{0.5}$ and $\sigma′(z)$ below $\num{0.1}$.</translation>
    </message>
    <message>
        <source>Which factor makes the slope of squared error small here?</source>
        <translation>Which factor makes the slope of squared error small here?</translation>
    </message>
    <message>
        <source>Look at the two numbers of the product at the left.</source>
        <translation>Look at the two numbers of the product at the left.</translation>
    </message>
    <message>
        <source>The same wrong answer, two losses: one learns slowly</source>
        <translation>The same wrong answer, two losses: one learns slowly</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Squared error %1, cross-entropy %2 updates</source>
        <translation>Squared error %1, cross-entropy %2 updates</translation>
    </message>
    <message>
        <source>Squared error takes about **%1 times** as many updates as cross-entropy.</source>
        <translation>Squared error takes about **%1 times** as many updates as cross-entropy.</translation>
    </message>
    <message>
        <source>Not quite. Compare the two numbers of the product at the left: one is near 1, the other near 0.</source>
        <translation>Not quite. Compare the two numbers of the product at the left: one is near 1, the other near 0.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionLegend</name>
    <message>
        <source>raises the probability</source>
        <translation>raises the probability</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>lowers it</translation>
    </message>
    <message>
        <source>thicker: larger contribution</source>
        <translation>thicker: larger contribution</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionMap</name>
    <message>
        <source>row %1, column %2</source>
        <translation>row %1, column %2</translation>
    </message>
    <message>
        <source>most for it: %1</source>
        <translation>most for it: %1</translation>
    </message>
    <message>
        <source>most against it: %1</source>
        <translation>most against it: %1</translation>
    </message>
    <message>
        <source>no pixel counts</source>
        <translation>no pixel counts</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionScaleBar</name>
    <message>
        <source>from %1, %2, to %3, %4</source>
        <translation>from %1, %2, to %3, %4</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CopyPreview</name>
    <message>
        <source>no pictures yet</source>
        <translation>no pictures yet</translation>
    </message>
    <message numerus="yes">
        <source>a written %1 and %n of its copies</source>
        <translation>
            <numerusform>a written %1 and %n of its copies</numerusform>
            <numerusform>a written %1 and %n of its copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CriticalCard</name>
    <message>
        <source>minima: %1</source>
        <translation>minima: %1</translation>
    </message>
    <message>
        <source>flat: %1</source>
        <translation>flat: %1</translation>
    </message>
    <message>
        <source>saddles: %1</source>
        <translation>saddles: %1</translation>
    </message>
    <message>
        <source>A network with %1 parameters learns %2 rows. From %3 random starts the search walks to a place where $|\nabla E| \le \num{10}^{\num{−8}}$.</source>
        <translation>A network with %1 parameters learns %2 rows. From %3 random starts the search walks to a place where $|\nabla E| \le \num{10}^{\num{−8}}$.</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Nothing found yet.</translation>
    </message>
    <message>
        <source>No start led to a place with gradient zero. Choose another network.</source>
        <translation>No start led to a place with gradient zero. Choose another network.</translation>
    </message>
    <message>
        <source>Choose a point: a cross is a saddle, a ring is flat in some direction, a plus is a minimum.</source>
        <translation>Choose a point: a cross is a saddle, a ring is flat in some direction, a plus is a minimum.</translation>
    </message>
    <message>
        <source>$E%1$. Of %2 directions %3 bend down, %4 are flat, %5 bend up. Curvatures: %6</source>
        <translation>$E%1$. Of %2 directions %3 bend down, %4 are flat, %5 bend up. Curvatures: %6</translation>
    </message>
    <message>
        <source>Stop (%1 of %2)</source>
        <translation>Stop (%1 of %2)</translation>
    </message>
    <message>
        <source>Look for critical points</source>
        <translation>Look for critical points</translation>
    </message>
    <message>
        <source>Where the slope is zero</source>
        <translation>Where the slope is zero</translation>
    </message>
    <message>
        <source>Rows of the small network</source>
        <translation>Rows of the small network</translation>
    </message>
    <message>
        <source>%1 rows with noise of deviation %2</source>
        <translation>%1 rows with noise of deviation %2</translation>
    </message>
    <message>
        <source>Units of the small network</source>
        <translation>Units of the small network</translation>
    </message>
    <message>
        <source>Activation of the hidden units</source>
        <translation>Activation of the hidden units</translation>
    </message>
    <message>
        <source>Critical points: share of directions that bend down, and loss</source>
        <translation>Critical points: share of directions that bend down, and loss</translation>
    </message>
    <message>
        <source>From %1 random starts, to places where the gradient is zero</source>
        <translation>From %1 random starts, to places where the gradient is zero</translation>
    </message>
    <message>
        <source>Critical points found</source>
        <translation>Critical points found</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CriticalPlot</name>
    <message>
        <source>\text{bends down}</source>
        <translation>\text{bends down}</translation>
    </message>
    <message>
        <source>Here stand the places where the gradient is zero, once they have been looked for.</source>
        <translation>Here stand the places where the gradient is zero, once they have been looked for.</translation>
    </message>
    <message numerus="yes">
        <source>%n critical point(s)</source>
        <translation>
            <numerusform>%n critical point</numerusform>
            <numerusform>%n critical points</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen: loss %1, %2 of the directions bend down</source>
        <translation>chosen: loss %1, %2 of the directions bend down</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CsvDialog</name>
    <message>
        <source>Choose at least one column as input.</source>
        <translation>Choose at least one column as input.</translation>
    </message>
    <message>
        <source>The lab takes up to %1 inputs; leave some columns out.</source>
        <translation>The lab takes up to %1 inputs; leave some columns out.</translation>
    </message>
    <message>
        <source>Choose exactly one column as class or as number to be learned.</source>
        <translation>Choose exactly one column as class or as number to be learned.</translation>
    </message>
    <message>
        <source>The file has %1 rows; these are taken evenly from all of them.</source>
        <translation>The file has %1 rows; these are taken evenly from all of them.</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>Data from %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>The cells are separated by %1. Choose what each column means; the first rows are shown.</source>
        <translation>The cells are separated by %1. Choose what each column means; the first rows are shown.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Number to be learned</source>
        <translation>Number to be learned</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Meaning of the column %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Inputs of very different sizes make training slow. The plane keeps the units of the table.</source>
        <translation>Inputs of very different sizes make training slow. The plane keeps the units of the table.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The column %1 has more than %2 different values; take it as a number to be learned.</source>
        <translation>The column %1 has more than %2 different values; take it as a number to be learned.</translation>
    </message>
    <message>
        <source>The column %1 has more than %2 different words; the lab tells up to %2 classes apart. Choose another column.</source>
        <translation>The column %1 has more than %2 different words; the lab tells up to %2 classes apart. Choose another column.</translation>
    </message>
    <message>
        <source>The column %1 is left out. %2</source>
        <translation>The column %1 is left out. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2, %3 classes.</source>
        <translation>%1 rows, %2, %3 classes.</translation>
    </message>
    <message>
        <source>%1 rows, %2, one number to be learned: %3.</source>
        <translation>%1 rows, %2, one number to be learned: %3.</translation>
    </message>
    <message>
        <source>Standardise: inputs, and a number to be learned, get mean 0 and standard deviation 1</source>
        <translation>Standardise: inputs, and a number to be learned, get mean 0 and standard deviation 1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CursorCard</name>
    <message>
        <source>At the cursor</source>
        <translation>At the cursor</translation>
    </message>
    <message>
        <source>x at the cursor</source>
        <translation>x at the cursor</translation>
    </message>
    <message>
        <source>Type a number, or drag the cursor in the chart</source>
        <translation>Type a number, or drag the cursor in the chart</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>Values at the cursor</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>A question about the slope before it is shown</source>
        <translation>A question about the slope before it is shown</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTab</name>
    <message>
        <source>One parameter</source>
        <translation>One parameter</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curve</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>From this start no learning rate up to 3 does that. Move the start.</source>
        <translation>From this start no learning rate up to 3 does that. Move the start.</translation>
    </message>
    <message>
        <source>Only curve, start and learning rate are shown until you have answered.</source>
        <translation>Only curve, start and learning rate are shown until you have answered.</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>update %1 of %2</translation>
    </message>
    <message>
        <source>A step against the slope, as long as the learning rate says</source>
        <translation>A step against the slope, as long as the learning rate says</translation>
    </message>
    <message>
        <source>%1, η = %2, θ₀ = %3</source>
        <translation>%1, η = %2, θ₀ = %3</translation>
    </message>
    <message>
        <source>On the parabola, find the largest learning rate (two digits) that still converges, and play it to the end.</source>
        <translation>On the parabola, find the largest learning rate (two digits) that still converges, and play it to the end.</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabola</translation>
    </message>
    <message>
        <source>The distance is multiplied by $1 - \eta$ in every step. How large may $\eta$ be before it no longer shrinks?</source>
        <translation>The distance is multiplied by $1 - \eta$ in every step. How large may $\eta$ be before it no longer shrinks?</translation>
    </message>
    <message>
        <source>Two valleys, start in the right one: reach the lower minimum by the learning rate alone, and play it to the end.</source>
        <translation>Two valleys, start in the right one: reach the lower minimum by the learning rate alone, and play it to the end.</translation>
    </message>
    <message>
        <source>Start at θ = 3</source>
        <translation>Start at θ = 3</translation>
    </message>
    <message>
        <source>The first step must carry over the hill, and the following ones must still settle: near the lower minimum $E&apos;&apos; \approx \num{3.6}$.</source>
        <translation>The first step must carry over the hill, and the following ones must still settle: near the lower minimum $E&apos;&apos; \approx \num{3.6}$.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Down the slope</source>
        <translation>Down the slope</translation>
    </message>
    <message>
        <source>Length of the steps</source>
        <translation>Length of the steps</translation>
    </message>
    <message>
        <source>Loss after each update</source>
        <translation>Loss after each update</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>How far a step goes for each unit of slope</source>
        <translation>How far a step goes for each unit of slope</translation>
    </message>
    <message>
        <source>Will it converge? Predict</source>
        <translation>Will it converge? Predict</translation>
    </message>
    <message>
        <source>Draws a start and a learning rate; you say what becomes of it</source>
        <translation>Draws a start and a learning rate; you say what becomes of it</translation>
    </message>
    <message>
        <source>Curve with start, tangent and step</source>
        <translation>Curve with start, tangent and step</translation>
    </message>
    <message>
        <source>Loss at the present place</source>
        <translation>Loss at the present place</translation>
    </message>
    <message>
        <source>Slope at the present place</source>
        <translation>Slope at the present place</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTable</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTableModel</name>
    <message>
        <source>update k</source>
        <translation>update k</translation>
    </message>
    <message>
        <source>place θ</source>
        <translation>place θ</translation>
    </message>
    <message>
        <source>slope dE/dθ</source>
        <translation>slope dE/dθ</translation>
    </message>
    <message>
        <source>step −η · slope</source>
        <translation>step −η · slope</translation>
    </message>
    <message>
        <source>loss E</source>
        <translation>loss E</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataBrowser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The network is reading the pictures…</source>
        <translation>The network is reading the pictures…</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>No picture is like that.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>mean of label %1</source>
        <translation>mean of label %1</translation>
    </message>
    <message>
        <source>number %1, label %2</source>
        <translation>number %1, label %2</translation>
    </message>
    <message>
        <source>%1, varied</source>
        <translation>%1, varied</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>Kind of view</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Class means</source>
        <translation>Class means</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>The mean grey value of every pixel over all pictures of a class</source>
        <translation>The mean grey value of every pixel over all pictures of a class</translation>
    </message>
    <message>
        <source>The selected picture, turned, moved, bent … by chance</source>
        <translation>The selected picture, turned, moved, bent … by chance</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Part of the data</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Digits that are shown</source>
        <translation>Digits that are shown</translation>
    </message>
    <message>
        <source>Answers of the network that are shown</source>
        <translation>Answers of the network that are shown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>Wrong only</translation>
    </message>
    <message>
        <source>Only pictures that the network reads wrong</source>
        <translation>Only pictures that the network reads wrong</translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation>Pictures of digits</translation>
    </message>
    <message>
        <source>Means of the classes</source>
        <translation>Means of the classes</translation>
    </message>
    <message>
        <source>Variations of the selected picture</source>
        <translation>Variations of the selected picture</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>The pictures are being read…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataCard</name>
    <message>
        <source>Fashion-MNIST (package %1)</source>
        <translation>Fashion-MNIST (package %1)</translation>
    </message>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>Folder with the four MNIST files</translation>
    </message>
    <message>
        <source>IDX file with the pictures</source>
        <translation>IDX file with the pictures</translation>
    </message>
    <message>
        <source>IDX file with their labels</source>
        <translation>IDX file with their labels</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>The pictures are being read…</translation>
    </message>
    <message>
        <source>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</source>
        <translation>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</translation>
    </message>
    <message>
        <source>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</source>
        <translation>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</translation>
    </message>
    <message>
        <source>Clothes instead of digits, in the same format: H. Xiao, K. Rasul and R. Vollgraf, Zalando Research. The same network learns them, but less well.</source>
        <translation>Clothes instead of digits, in the same format: H. Xiao, K. Rasul and R. Vollgraf, Zalando Research. The same network learns them, but less well.</translation>
    </message>
    <message>
        <source>Pictures from %1.</source>
        <translation>Pictures from %1.</translation>
    </message>
    <message>
        <source>Pictures from %1; one in %2 is kept for the test.</source>
        <translation>Pictures from %1; one in %2 is kept for the test.</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to test</source>
        <translation>%1 to learn from, %2 to test</translation>
    </message>
    <message>
        <source>Data in use</source>
        <translation>Data in use</translation>
    </message>
    <message>
        <source>Pictures per digit</source>
        <translation>Pictures per digit</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation>Other pictures</translation>
    </message>
    <message>
        <source>A folder with the four MNIST files, or one file of pictures and one of labels, can also be dropped on this page.</source>
        <translation>A folder with the four MNIST files, or one file of pictures and one of labels, can also be dropped on this page.</translation>
    </message>
    <message>
        <source>Generated digits</source>
        <translation>Generated digits</translation>
    </message>
    <message>
        <source>Folder with the four files…</source>
        <translation>Folder with the four files…</translation>
    </message>
    <message>
        <source>Two IDX files…</source>
        <translation>Two IDX files…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataGallery</name>
    <message>
        <source>Two classes</source>
        <translation>Two classes</translation>
    </message>
    <message>
        <source>Several classes</source>
        <translation>Several classes</translation>
    </message>
    <message>
        <source>Numbers to be learned (regression)</source>
        <translation>Numbers to be learned (regression)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataOptions</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>A gate without noise has its four corners.</source>
        <translation>A gate without noise has its four corners.</translation>
    </message>
    <message>
        <source>Inputs −1 and 1 in place of 0 and 1</source>
        <translation>Inputs −1 and 1 in place of 0 and 1</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>Inputs of the network</translation>
    </message>
    <message>
        <source>Shown in the plane; the other inputs are held</source>
        <translation>Shown in the plane; the other inputs are held</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Upwards</translation>
    </message>
    <message>
        <source>Input across</source>
        <translation>Input across</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <translation>Input upwards</translation>
    </message>
    <message>
        <source>Erase all points</source>
        <translation>Erase all points</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Open CSV…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Save CSV…</translation>
    </message>
    <message>
        <source>A table with a header; its columns are chosen afterwards. Files can also be dropped on the page.</source>
        <translation>A table with a header; its columns are chosen afterwards. Files can also be dropped on the page.</translation>
    </message>
    <message>
        <source>All points or rows, before they are split</source>
        <translation>All points or rows, before they are split</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataPanel</name>
    <message>
        <source>All four corners are used for training. Add noise to get more points.</source>
        <translation>All four corners are used for training. Add noise to get more points.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Train share</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Data seed</translation>
    </message>
    <message>
        <source>Start seed</source>
        <translation>Start seed</translation>
    </message>
    <message>
        <source>The same number gives the same points.</source>
        <translation>The same number gives the same points.</translation>
    </message>
    <message>
        <source>The same number gives the same initial weights and the same order of the points.</source>
        <translation>The same number gives the same initial weights and the same order of the points.</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>New points</translation>
    </message>
    <message>
        <source>New start: other initial weights</source>
        <translation>New start: other initial weights</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Train %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Set points of your own in the output plane</source>
        <translation>Set points of your own in the output plane</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation>All data sets</translation>
    </message>
    <message>
        <source>Points, inputs and files</source>
        <translation>Points, inputs and files</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>points</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Many starts: the same network from up to 1,000 seeds at once</source>
        <translation>Many starts: the same network from up to 1,000 seeds at once</translation>
    </message>
    <message>
        <source>Many starts</source>
        <translation>Many starts</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataTab</name>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels of the selected picture</source>
        <translation>Pixels of the selected picture</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Every picture, every grey value</source>
        <translation>Every picture, every grey value</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DeviceMenu</name>
    <message>
        <source>Automatic: the fastest device</source>
        <translation>Automatic: the fastest device</translation>
    </message>
    <message>
        <source>No OpenCL device was found</source>
        <translation>No OpenCL device was found</translation>
    </message>
    <message>
        <source>Looking for OpenCL devices…</source>
        <translation>Looking for OpenCL devices…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DifferenceTab</name>
    <message>
        <source>Numerical derivative</source>
        <translation>Numerical derivative</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Loss of the small network of “Loss or accuracy” over one of its weights</source>
        <translation>Loss of the small network of “Loss or accuracy” over one of its weights</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>The weight that the loss is a function of</source>
        <translation>The weight that the loss is a function of</translation>
    </message>
    <message>
        <source>Zoom with h</source>
        <translation>Zoom with h</translation>
    </message>
    <message>
        <source>The plot is six steps wide, whatever the step: its axes count in h</source>
        <translation>The plot is six steps wide, whatever the step: its axes count in h</translation>
    </message>
    <message>
        <source>Step h</source>
        <translation>Step h</translation>
    </message>
    <message>
        <source>A tenth of h</source>
        <translation>A tenth of h</translation>
    </message>
    <message>
        <source>Ten times h</source>
        <translation>Ten times h</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Secant</source>
        <translation>Secant</translation>
    </message>
    <message>
        <source>Curve with secants</source>
        <translation>Curve with secants</translation>
    </message>
    <message>
        <source>Slope of the secant</source>
        <translation>Slope of the secant</translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation>Central difference</translation>
    </message>
    <message>
        <source>Forward difference</source>
        <translation>Forward difference</translation>
    </message>
    <message>
        <source>Analytic slope</source>
        <translation>Analytic slope</translation>
    </message>
    <message>
        <source>Error over h</source>
        <translation>Error over h</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>A question about the error before it is shown</source>
        <translation>A question about the error before it is shown</translation>
    </message>
    <message>
        <source>Error over the step</source>
        <translation>Error over the step</translation>
    </message>
    <message>
        <source>What the subtraction leaves</source>
        <translation>What the subtraction leaves</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>Subtraction</translation>
    </message>
    <message>
        <source>function</source>
        <translation>function</translation>
    </message>
    <message>
        <source>choice of the weight</source>
        <translation>choice of the weight</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>secant</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>step h</source>
        <translation>step h</translation>
    </message>
    <message>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>forward</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangent</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>A secant shrinks towards the tangent, until the digits run out</source>
        <translation>A secant shrinks towards the tangent, until the digits run out</translation>
    </message>
    <message>
        <source>Measuring a slope</source>
        <translation>Measuring a slope</translation>
    </message>
    <message>
        <source>step h = %1</source>
        <translation>step h = %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitCanvas</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>pen down</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitGrid</name>
    <message>
        <source>no pictures</source>
        <translation>no pictures</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>picture %1 of %2: digit %3</source>
        <translation>picture %1 of %2: digit %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitsPage</name>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 examples/s</translation>
    </message>
    <message>
        <source>inference %1 ms</source>
        <translation>inference %1 ms</translation>
    </message>
    <message>
        <source>Network that reads</source>
        <translation>Network that reads</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Read the drawing with the network that comes with the program</source>
        <translation>Read the drawing with the network that comes with the program</translation>
    </message>
    <message>
        <source>Read the drawing with the network that was trained here</source>
        <translation>Read the drawing with the network that was trained here</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>Digit canvas</translation>
    </message>
    <message>
        <source>Write a digit here</source>
        <translation>Write a digit here</translation>
    </message>
    <message>
        <source>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes</source>
        <translation>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>28 × 28 pixels</source>
        <translation>28 × 28 pixels</translation>
    </message>
    <message>
        <source>Pixels that the network sees</source>
        <translation>Pixels that the network sees</translation>
    </message>
    <message>
        <source>Activations of the network</source>
        <translation>Activations of the network</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Layers of the network</translation>
    </message>
    <message>
        <source>Softmax probabilities</source>
        <translation>Softmax probabilities</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Write a digit and the network reads it at once</source>
        <translation>Write a digit and the network reads it at once</translation>
    </message>
    <message>
        <source>Stages of preprocessing</source>
        <translation>Stages of preprocessing</translation>
    </message>
    <message>
        <source>as MNIST was made</source>
        <translation>as MNIST was made</translation>
    </message>
    <message>
        <source>all on: %1</source>
        <translation>all on: %1</translation>
    </message>
    <message>
        <source>%1; with all on: %2</source>
        <translation>%1; with all on: %2</translation>
    </message>
    <message>
        <source>Now turn it on</source>
        <translation>Now turn it on</translation>
    </message>
    <message>
        <source>Write something that is no digit and still gets at least 99 %. Then say what it was.</source>
        <translation>Write something that is no digit and still gets at least 99 %. Then say what it was.</translation>
    </message>
    <message>
        <source>A letter, a face, a scribble: the ten numbers always add up to 100 %, and softmax knows no &quot;none of them&quot;.</source>
        <translation>A letter, a face, a scribble: the ten numbers always add up to 100 %, and softmax knows no &quot;none of them&quot;.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Reach 99 %</source>
        <translation>Reach 99 %</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>A digit</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>No digit</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>All on</translation>
    </message>
    <message>
        <source>Prepare the drawing as the digits of MNIST were</source>
        <translation>Prepare the drawing as the digits of MNIST were</translation>
    </message>
    <message>
        <source>Turn “Centre” off and write a 0, 6, 8 or 9 in a corner: it is read as another digit. Then turn “Centre” on again.</source>
        <translation>Turn “Centre” off and write a 0, 6, 8 or 9 in a corner: it is read as another digit. Then turn “Centre” on again.</translation>
    </message>
    <message>
        <source>Not every digit is misread everywhere: a 1 often stays a 1. The line above the pictures says what would be read with all stages on.</source>
        <translation>Not every digit is misread everywhere: a 1 often stays a 1. The line above the pictures says what would be read with all stages on.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Turn it off</translation>
    </message>
    <message>
        <source>Write in a corner</source>
        <translation>Write in a corner</translation>
    </message>
    <message>
        <source>Still a %1: try another digit</source>
        <translation>Still a %1: try another digit</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTools</name>
    <message>
        <source>Pen thickness: %1 of the %2 units of the canvas&apos;s side</source>
        <translation>Pen thickness: %1 of the %2 units of the canvas&apos;s side</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pen thickness</source>
        <translation>Pen thickness</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ErrorBars</name>
    <message>
        <source>Wrong examples in each epoch</source>
        <translation>Wrong examples in each epoch</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>No epoch yet.</translation>
    </message>
    <message>
        <source>Wrong examples by epoch: %1.</source>
        <translation>Wrong examples by epoch: %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExampleCard</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Example %1: %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Each shows one idea: open it and press play. It opens as a copy; change whatever you like.</source>
        <translation>Each shows one idea: open it and press play. It opens as a copy; change whatever you like.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExamplesCard</name>
    <message>
        <source>Change the noise</source>
        <translation>Change the noise</translation>
    </message>
    <message>
        <source>New examples</source>
        <translation>New examples</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Change the order</translation>
    </message>
    <message>
        <source>Line of least squares, A = %1</source>
        <translation>Line of least squares, A = %1</translation>
    </message>
    <message>
        <source>Line of least squares</source>
        <translation>Line of least squares</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <translation>Order of the examples</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Shuffled</translation>
    </message>
    <message>
        <source>Every pass in the same order</source>
        <translation>Every pass in the same order</translation>
    </message>
    <message>
        <source>Every pass in a new order</source>
        <translation>Every pass in a new order</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Standard deviation of t around 1.1 · x; makes the examples anew</source>
        <translation>Standard deviation of t around 1.1 · x; makes the examples anew</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Other examples around the line of slope 1.1</source>
        <translation>Other examples around the line of slope 1.1</translation>
    </message>
    <message>
        <source>The line with the least sum of squared errors over all examples</source>
        <translation>The line with the least sum of squared errors over all examples</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExplanationDrawer</name>
    <message>
        <source>Close the explanation</source>
        <translation>Close the explanation</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FormulaCard</name>
    <message>
        <source>Formulas</source>
        <translation>Formulas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Put the numbers in for the letters</source>
        <translation>Put the numbers in for the letters</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FormulaStrip</name>
    <message>
        <source>Prediction</source>
        <translation>Prediction</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Correction of A</source>
        <translation>Correction of A</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>New A</translation>
    </message>
    <message>
        <source>%1, with numbers</source>
        <translation>%1, with numbers</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copy as LaTeX</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardController</name>
    <message>
        <source>Change an input</source>
        <translation>Change an input</translation>
    </message>
    <message>
        <source>Change a bias</source>
        <translation>Change a bias</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>Change a weight</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Change the activation</translation>
    </message>
    <message>
        <source>Draw new inputs</source>
        <translation>Draw new inputs</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardDiagramCard</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activation of layer %1</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>Activation of: %1</translation>
    </message>
    <message>
        <source>Choose, build or take over a network; change its inputs</source>
        <translation>Choose, build or take over a network; change its inputs</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagram of the network</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardMatrixCard</name>
    <message>
        <source>As matrices</source>
        <translation>As matrices</translation>
    </message>
    <message>
        <source>Whole algorithm</source>
        <translation>Whole algorithm</translation>
    </message>
    <message>
        <source>Data, layers, loss, gradient, update, and again: each box opens its lesson</source>
        <translation>Data, layers, loss, gradient, update, and again: each box opens its lesson</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Before each layer you are asked for one of its numbers</source>
        <translation>Before each layer you are asked for one of its numbers</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Example %1 of %2</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Previous example</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Next example</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardMatrixView</name>
    <message>
        <source>The forward pass as matrices</source>
        <translation>The forward pass as matrices</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>not calculated yet</translation>
    </message>
    <message>
        <source>input %1: %2</source>
        <translation>input %1: %2</translation>
    </message>
    <message>
        <source>layer %1, weight from %2 to %3: %4</source>
        <translation>layer %1, weight from %2 to %3: %4</translation>
    </message>
    <message>
        <source>layer %1, bias of unit %2: %3</source>
        <translation>layer %1, bias of unit %2: %3</translation>
    </message>
    <message>
        <source>constant input of the biases: 1</source>
        <translation>constant input of the biases: 1</translation>
    </message>
    <message>
        <source>layer %1, input %2: %3</source>
        <translation>layer %1, input %2: %3</translation>
    </message>
    <message>
        <source>layer %1, sum of unit %2: %3</source>
        <translation>layer %1, sum of unit %2: %3</translation>
    </message>
    <message>
        <source>layer %1, output of unit %2: %3</source>
        <translation>layer %1, output of unit %2: %3</translation>
    </message>
    <message>
        <source>Present cell: %1.</source>
        <translation>Present cell: %1.</translation>
    </message>
    <message>
        <source>Earlier layers</source>
        <translation>Earlier layers</translation>
    </message>
    <message>
        <source>Later layers</source>
        <translation>Later layers</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copy as LaTeX</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardPage</name>
    <message>
        <source>The signal goes from the input layer to the output, layer by layer</source>
        <translation>The signal goes from the input layer to the output, layer by layer</translation>
    </message>
    <message>
        <source>How a network calculates</source>
        <translation>How a network calculates</translation>
    </message>
    <message>
        <source>One layer to fill in</source>
        <translation>One layer to fill in</translation>
    </message>
    <message>
        <source>Ready-made network</source>
        <translation>Ready-made network</translation>
    </message>
    <message>
        <source>Not quite. Point at y₂ and read the three products on its edges.</source>
        <translation>Not quite. Point at y₂ and read the three products on its edges.</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>Take the lab&apos;s network</translation>
    </message>
    <message>
        <source>This is the lab&apos;s network, its numbers rounded to two decimals.</source>
        <translation>This is the lab&apos;s network, its numbers rounded to two decimals.</translation>
    </message>
    <message>
        <source>Take over a network</source>
        <translation>Take over a network</translation>
    </message>
    <message>
        <source>The numbers stand ready at the input. “Next” sends them into the first layer.</source>
        <translation>The numbers stand ready at the input. “Next” sends them into the first layer.</translation>
    </message>
    <message>
        <source>The signal is on its way: %1.</source>
        <translation>The signal is on its way: %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data + layers</source>
        <translation>Data + layers</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Every product</translation>
    </message>
    <message>
        <source>Only the numbers that flow from layer to layer</source>
        <translation>Only the numbers that flow from layer to layer</translation>
    </message>
    <message>
        <source>Also the matrices of the layers</source>
        <translation>Also the matrices of the layers</translation>
    </message>
    <message>
        <source>Also every single multiplication</source>
        <translation>Also every single multiplication</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Level of detail</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Columns: the matrix stands left of the vector, the bias is a weight of the input 1</source>
        <translation>Columns: the matrix stands left of the vector, the bias is a weight of the input 1</translation>
    </message>
    <message>
        <source>Rows: the vector stands left of the matrix, the bias is added, as in most libraries</source>
        <translation>Rows: the vector stands left of the matrix, the bias is added, as in most libraries</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Speed of playing</translation>
    </message>
    <message>
        <source>Back to the input</source>
        <translation>Back to the input</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>One layer back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>One layer on (→)</source>
        <translation>One layer on (→)</translation>
    </message>
    <message>
        <source>Plays the forward pass layer by layer (Space)</source>
        <translation>Plays the forward pass layer by layer (Space)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionList</name>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionPlot</name>
    <message>
        <source>%1 at x = %2: f(x) is %3.</source>
        <translation>%1 at x = %2: f(x) is %3.</translation>
    </message>
    <message>
        <source>The slope f′(x) is %1.</source>
        <translation>The slope f′(x) is %1.</translation>
    </message>
    <message>
        <source>Saturated here.</source>
        <translation>Saturated here.</translation>
    </message>
    <message>
        <source>Not saturated here.</source>
        <translation>Not saturated here.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionsTab</name>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>overlay</translation>
    </message>
    <message>
        <source>Up to six functions at once</source>
        <translation>Up to six functions at once</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GoalMark</name>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>not met yet</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>goal, state, value</comment>
        <translation>%1: %2, now %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientBars</name>
    <message>
        <source>%1, layer %2: z = %3, a = %4, derivative %5, factor %6, product so far %7.</source>
        <translation>%1, layer %2: z = %3, a = %4, derivative %5, factor %6, product so far %7.</translation>
    </message>
    <message>
        <source>Running product, logarithmic axis from the floor %1</source>
        <translation>Running product, logarithmic axis from the floor %1</translation>
    </message>
    <message>
        <source>Layer l</source>
        <translation>Layer l</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckModel</name>
    <message>
        <source>after you</source>
        <translation>after you</translation>
    </message>
    <message>
        <source>kink: two slopes</source>
        <translation>kink: two slopes</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>kink</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Between θ − ε and θ + ε a unit switches: the slope is not the same on both sides.</source>
        <translation>Between θ − ε and θ + ε a unit switches: the slope is not the same on both sides.</translation>
    </message>
    <message>
        <source>Rule %1, nudged %2</source>
        <translation>Rule %1, nudged %2</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>nudged</source>
        <translation>nudged</translation>
    </message>
    <message>
        <source>differ by</source>
        <translation>differ by</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckPanel</name>
    <message numerus="yes">
        <source>, but for %n at a kink</source>
        <translation>
            <numerusform>, but for %n at a kink</numerusform>
            <numerusform>, but for %n at a kink</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 checked</source>
        <translation>0 of %1 checked</translation>
    </message>
    <message>
        <source>%1 of %2 differ: something is wrong</source>
        <translation>%1 of %2 differ: something is wrong</translation>
    </message>
    <message>
        <source>%1 of %2 checked, %3 differ: something is wrong</source>
        <translation>%1 of %2 checked, %3 differ: something is wrong</translation>
    </message>
    <message>
        <source>%1 of %2 checked, all agree</source>
        <translation>%1 of %2 checked, all agree</translation>
    </message>
    <message>
        <source>The weight is moved by ε to both sides; the loss is calculated at both places.</source>
        <translation>The weight is moved by ε to both sides; the loss is calculated at both places.</translation>
    </message>
    <message>
        <source>ε: by how much the weight of the present row is moved</source>
        <translation>ε: by how much the weight of the present row is moved</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckTable</name>
    <message>
        <source>Gradient check</source>
        <translation>Gradient check</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientTab</name>
    <message>
        <source>depth</source>
        <translation>depth</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>weight w</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>input x</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>initial weights</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>**Dead:** with %1 some $f&apos;(z)$ is 0, so the whole product is 0. No gradient comes through.</source>
        <translation>**Dead:** with %1 some $f&apos;(z)$ is 0, so the whole product is 0. No gradient comes through.</translation>
    </message>
    <message>
        <source>**Exploding:** with %1 most factors $w f&apos;(z)$ exceed 1, because $w &gt; 1/f&apos;(z)$. The product grows to $%2$.</source>
        <translation>**Exploding:** with %1 most factors $w f&apos;(z)$ exceed 1, because $w &gt; 1/f&apos;(z)$. The product grows to $%2$.</translation>
    </message>
    <message>
        <source>%1: $f&apos;(z)$ is at most $\num{%2}$, so the product is at most $(w \cdot \num{%2})^{%3} \approx %4$.</source>
        <translation>%1: $f&apos;(z)$ is at most $\num{%2}$, so the product is at most $(w \cdot \num{%2})^{%3} \approx %4$.</translation>
    </message>
    <message>
        <source>**Vanishing:** with %1 factors below 1 multiply to $%2$. The first layers learn next to nothing.</source>
        <translation>**Vanishing:** with %1 factors below 1 multiply to $%2$. The first layers learn next to nothing.</translation>
    </message>
    <message>
        <source>%1: the product of %2 factors is about $%3$.</source>
        <translation>%1: the product of %2 factors is about $%3$.</translation>
    </message>
    <message>
        <source>A chain of single units</source>
        <translation>A chain of single units</translation>
    </message>
    <message>
        <source>Layers L</source>
        <translation>Layers L</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Weight w</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Input x</translation>
    </message>
    <message>
        <source>Activation of A</source>
        <translation>Activation of A</translation>
    </message>
    <message>
        <source>Activation of B</source>
        <translation>Activation of B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Product of A</source>
        <translation>Product of A</translation>
    </message>
    <message>
        <source>Product of B</source>
        <translation>Product of B</translation>
    </message>
    <message>
        <source>Chosen layer of A</source>
        <translation>Chosen layer of A</translation>
    </message>
    <message>
        <source>Chosen layer of B</source>
        <translation>Chosen layer of B</translation>
    </message>
    <message>
        <source>Layers of the chain</source>
        <translation>Layers of the chain</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::HistoryView</name>
    <message>
        <source>Step %1 of %2, loss %3</source>
        <translation>Step %1 of %2, loss %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::InkFrames</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>+%n pixel(s)</source>
        <translation>
            <numerusform>+%n pixel</numerusform>
            <numerusform>+%n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>the first that wins</source>
        <translation>the first that wins</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::JacobianView</name>
    <message>
        <source>Derivative of y%1 by x%2: %3. Every row sums to 0.</source>
        <translation>Derivative of y%1 by x%2: %3. Every row sums to 0.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabController</name>
    <message>
        <source>name of a run</source>
        <translation>name of a run</translation>
    </message>
    <message>
        <source>remove a run</source>
        <translation>remove a run</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>worksheet</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabPage</name>
    <message>
        <source>Back to the last good step</source>
        <translation>Back to the last good step</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>Compute on the processor</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>Network lab</translation>
    </message>
    <message>
        <source>%1-layer / %2-hidden-layer network</source>
        <translation>%1-layer / %2-hidden-layer network</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>batch size</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiser</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>train share</source>
        <translation>train share</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>new start</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>data seed</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation>output activation</translation>
    </message>
    <message>
        <source>A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.</source>
        <translation>A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.</translation>
    </message>
    <message>
        <source>Training diverged: a number is no longer finite. The learning rate is probably too large.</source>
        <translation>Training diverged: a number is no longer finite. The learning rate is probably too large.</translation>
    </message>
    <message>
        <source>Stack layers and units; watch the decision boundary take shape</source>
        <translation>Stack layers and units; watch the decision boundary take shape</translation>
    </message>
    <message>
        <source>A number is to be learned: the output is now %1, the loss %2.</source>
        <translation>A number is to be learned: the output is now %1, the loss %2.</translation>
    </message>
    <message>
        <source>Two classes: one output with %1, the loss %2.</source>
        <translation>Two classes: one output with %1, the loss %2.</translation>
    </message>
    <message>
        <source>%1 classes: one output each with %2, the loss %3.</source>
        <translation>%1 classes: one output each with %2, the loss %3.</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>own points</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>number of points</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>inputs</translation>
    </message>
    <message>
        <source>plane of the table</source>
        <translation>plane of the table</translation>
    </message>
    <message>
        <source>erase all points</source>
        <translation>erase all points</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>Save the points</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>coding of the inputs</source>
        <translation>coding of the inputs</translation>
    </message>
    <message>
        <source>The corners are now at −1 and 1. An input of 0 gave its weights no gradient; an input of −1 does.</source>
        <translation>The corners are now at −1 and 1. An input of 0 gave its weights no gradient; an input of −1 does.</translation>
    </message>
    <message>
        <source>The corners are at 0 and 1. A weight whose input is 0 gets no gradient from that corner.</source>
        <translation>The corners are at 0 and 1. A weight whose input is 0 gets no gradient from that corner.</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>new point</translation>
    </message>
    <message>
        <source>sprayed points</source>
        <translation>sprayed points</translation>
    </message>
    <message>
        <source>moved point</source>
        <translation>moved point</translation>
    </message>
    <message>
        <source>erased points</source>
        <translation>erased points</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Open a table</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>schedule</translation>
    </message>
    <message>
        <source>stop rules</source>
        <translation>stop rules</translation>
    </message>
    <message>
        <source>as it was at step %1</source>
        <translation>as it was at step %1</translation>
    </message>
    <message>
        <source>%1 moments kept · %2 MB</source>
        <translation>%1 moments kept · %2 MB</translation>
    </message>
    <message>
        <source>Stopped: the training loss is below %1.</source>
        <translation>Stopped: the training loss is below %1.</translation>
    </message>
    <message>
        <source>Stopped: the training loss has not fallen for %1 epochs.</source>
        <translation>Stopped: the training loss has not fallen for %1 epochs.</translation>
    </message>
    <message>
        <source>Stopped: %1 epochs are done.</source>
        <translation>Stopped: %1 epochs are done.</translation>
    </message>
    <message>
        <source>The same network from many different starts</source>
        <translation>The same network from many different starts</translation>
    </message>
    <message>
        <source>open a start</source>
        <translation>open a start</translation>
    </message>
    <message>
        <source>Reached: %1, step %2</source>
        <translation>Reached: %1, step %2</translation>
    </message>
    <message>
        <source>Two settings, every combination from several starts</source>
        <translation>Two settings, every combination from several starts</translation>
    </message>
    <message>
        <source>This is the best moment, epoch %1.</source>
        <translation>This is the best moment, epoch %1.</translation>
    </message>
    <message>
        <source>That was at epoch %1.</source>
        <translation>That was at epoch %1.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>preparing the device …</source>
        <translation>preparing the device …</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerActivationView</name>
    <message>
        <source>output %1: %2</source>
        <translation>output %1: %2</translation>
    </message>
    <message>
        <source>hidden layer %1, unit %2: activation %3</source>
        <translation>hidden layer %1, unit %2: activation %3</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>no example</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units active</source>
        <translation>hidden layer %1: %2 of %3 units active</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>input %1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>hidden %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerControl</name>
    <message>
        <source>Remove a unit from hidden layer %1</source>
        <translation>Remove a unit from hidden layer %1</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>Add a unit to hidden layer %1</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Activation of hidden layer %1</translation>
    </message>
    <message>
        <source>Hidden layer %1: %2 units, %3</source>
        <translation>Hidden layer %1: %2 units, %3</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout of hidden layer %1</source>
        <translation>Dropout of hidden layer %1</translation>
    </message>
    <message>
        <source>Share of this layer&apos;s outputs that is left out at random in each update, in per cent</source>
        <translation>Share of this layer&apos;s outputs that is left out at random in each update, in per cent</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerHeader</name>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerHistograms</name>
    <message>
        <source>%1 of %2 dead</source>
        <translation>%1 of %2 dead</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>%1 saturated</translation>
    </message>
    <message>
        <source>Layer %1: activations from %2 to %3; gradients of the weights up to %4</source>
        <translation>Layer %1: activations from %2 to %3; gradients of the weights up to %4</translation>
    </message>
    <message>
        <source>; for %1 of %2 units the slope is 0 on every row: they do not learn</source>
        <translation>; for %1 of %2 units the slope is 0 on every row: they do not learn</translation>
    </message>
    <message>
        <source>; in %1 of all cases a unit is saturated: its slope is below 0.05</source>
        <translation>; in %1 of all cases a unit is saturated: its slope is below 0.05</translation>
    </message>
    <message>
        <source>; no unit is saturated or dead</source>
        <translation>; no unit is saturated or dead</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayersDiagram</name>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagram of the network</translation>
    </message>
    <message>
        <source>Input x%1</source>
        <translation>Input x%1</translation>
    </message>
    <message>
        <source>Input x%1: click to change it between 0 and 1</source>
        <translation>Input x%1: click to change it between 0 and 1</translation>
    </message>
    <message>
        <source>Bias %1 of %2</source>
        <translation>Bias %1 of %2</translation>
    </message>
    <message>
        <source>Weight %1 from %2 to %3</source>
        <translation>Weight %1 from %2 to %3</translation>
    </message>
    <message>
        <source>What the network computes</source>
        <translation>What the network computes</translation>
    </message>
    <message>
        <source>Calculation of the chosen unit</source>
        <translation>Calculation of the chosen unit</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2; h₁ (%3) = %4, h₂ (%5) = %6; y (%7) = %8.</source>
        <translation>x₁ = %1, x₂ = %2; h₁ (%3) = %4, h₂ (%5) = %6; y (%7) = %8.</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>input layer</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>hidden layer</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>output layer</translation>
    </message>
    <message>
        <source>%1: set by training</source>
        <translation>%1: set by training</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayersPage</name>
    <message>
        <source>Two lines and one more unit solve XOR</source>
        <translation>Two lines and one more unit solve XOR</translation>
    </message>
    <message>
        <source>Weights found by training</source>
        <translation>Weights found by training</translation>
    </message>
    <message>
        <source>What a hidden layer does</source>
        <translation>What a hidden layer does</translation>
    </message>
    <message>
        <source>%1 of 4 rows right</source>
        <translation>%1 of 4 rows right</translation>
    </message>
    <message>
        <source>2-layer network = 1 hidden layer</source>
        <translation>2-layer network = 1 hidden layer</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Click the targets in the truth table</source>
        <translation>Click the targets in the truth table</translation>
    </message>
    <message>
        <source>Wanted gate</source>
        <translation>Wanted gate</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How the weights are found</source>
        <translation>How the weights are found</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>Truth table</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>XOR weights</source>
        <translation>XOR weights</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>new start</translation>
    </message>
    <message>
        <source>Click the targets in the truth table.</source>
        <translation>Click the targets in the truth table.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>by training</source>
        <translation>by training</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>scramble</source>
        <translation>scramble</translation>
    </message>
    <message>
        <source>The four points move to $(h_1, h_2)$. How many **different** points are there then?</source>
        <translation>The four points move to $(h_1, h_2)$. How many **different** points are there then?</translation>
    </message>
    <message>
        <source>What one line could not do: two lines and one more unit get all four rows right.</source>
        <translation>What one line could not do: two lines and one more unit get all four rows right.</translation>
    </message>
    <message>
        <source>Three units instead of one: find weights that get all four rows right.</source>
        <translation>Three units instead of one: find weights that get all four rows right.</translation>
    </message>
    <message>
        <source>Scramble the weights. Then make $h_1$ compute OR and $h_2$ compute NAND.</source>
        <translation>Scramble the weights. Then make $h_1$ compute OR and $h_2$ compute NAND.</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Scramble</translation>
    </message>
    <message>
        <source>The weights $(w_1, w_2)$ of a unit point to the side on which it answers 1. The bias moves the line.</source>
        <translation>The weights $(w_1, w_2)$ of a unit point to the side on which it answers 1. The bias moves the line.</translation>
    </message>
    <message>
        <source>%1 of 2 units</source>
        <translation>%1 of 2 units</translation>
    </message>
    <message>
        <source>Where is the point (0, 1) in the hidden space? Click it there, or answer here.</source>
        <translation>Where is the point (0, 1) in the hidden space? Click it there, or answer here.</translation>
    </message>
    <message>
        <source>Read $h_1$ and $h_2$ of the row (0, 1) in the truth table.</source>
        <translation>Read $h_1$ and $h_2$ of the row (0, 1) in the truth table.</translation>
    </message>
    <message>
        <source>Solve XNOR by hand. Changing the output unit is enough.</source>
        <translation>Solve XNOR by hand. Changing the output unit is enough.</translation>
    </message>
    <message>
        <source>Choose XNOR</source>
        <translation>Choose XNOR</translation>
    </message>
    <message>
        <source>XNOR is the opposite of XOR. What happens to NAND if all its weights change their sign?</source>
        <translation>XNOR is the opposite of XOR. What happens to NAND if all its weights change their sign?</translation>
    </message>
    <message>
        <source>%1 of 4 rows</source>
        <translation>%1 of 4 rows</translation>
    </message>
    <message>
        <source>Find a start from which training gets stuck. Why does it not learn any more?</source>
        <translation>Find a start from which training gets stuck. Why does it not learn any more?</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Try 20 starts and open one with a cross. Then play, and look at the hidden space.</source>
        <translation>Try 20 starts and open one with a cross. Then play, and look at the hidden space.</translation>
    </message>
    <message>
        <source>No line divides the classes in the hidden space</source>
        <translation>No line divides the classes in the hidden space</translation>
    </message>
    <message>
        <source>A line could divide them, but the units are saturated</source>
        <translation>A line could divide them, but the units are saturated</translation>
    </message>
    <message>
        <source>It still learns</source>
        <translation>It still learns</translation>
    </message>
    <message>
        <source>Predict how many different points there are in the hidden space.</source>
        <translation>Predict how many different points there are in the hidden space.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Work out $h_1$ and $h_2$ for all four rows.</source>
        <translation>Work out $h_1$ and $h_2$ for all four rows.</translation>
    </message>
    <message>
        <source>Not there. Choose the row (0, 1) and read its hidden values.</source>
        <translation>Not there. Choose the row (0, 1) and read its hidden values.</translation>
    </message>
    <message>
        <source>Training is not stuck now. Find a start that gets stuck first.</source>
        <translation>Training is not stuck now. Find a start that gets stuck first.</translation>
    </message>
    <message>
        <source>Look at the hidden space again: can a straight line divide the classes?</source>
        <translation>Look at the hidden space again: can a straight line divide the classes?</translation>
    </message>
    <message>
        <source>Training sets the weights here. Choose Hand to change them yourself.</source>
        <translation>Training sets the weights here. Choose Hand to change them yourself.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LearningStrip</name>
    <message>
        <source>The device is being prepared…</source>
        <translation>The device is being prepared…</translation>
    </message>
    <message>
        <source>Learning: epoch %1 of %2 · test %3</source>
        <translation>Learning: epoch %1 of %2 · test %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused · test %1</source>
        <translation>Paused · test %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation>Diverged: choose a smaller learning rate</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation>The device failed: choose another one</translation>
    </message>
    <message>
        <source>The pictures are being prepared…</source>
        <translation>The pictures are being prepared…</translation>
    </message>
    <message>
        <source>Not trained yet: the answers are guesses</source>
        <translation>Not trained yet: the answers are guesses</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Train now</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Trained on %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>Ready-made, trained on %1</source>
        <translation>Ready-made, trained on %1</translation>
    </message>
    <message>
        <source>Train our own</source>
        <translation>Train our own</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · test %3</source>
        <translation>Epoch %1 of %2 · test %3</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Not trained yet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LinePlane</name>
    <message>
        <source>%1, class %2</source>
        <translation>%1, class %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>There is no line: both weights are 0.</source>
        <translation>There is no line: both weights are 0.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Line %1.</translation>
    </message>
    <message>
        <source>%1: line %2.</source>
        <translation>%1: line %2.</translation>
    </message>
    <message>
        <source>Point %1, class %2, is the present example.</source>
        <translation>Point %1, class %2, is the present example.</translation>
    </message>
    <message>
        <source>Point %1, class %2.</source>
        <translation>Point %1, class %2.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LogitBars</name>
    <message>
        <source>%1: z = %2, %3</source>
        <translation>%1: z = %2, %3</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
    <message>
        <source>compared: %1 and %2</source>
        <translation>compared: %1 and %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossBars</name>
    <message>
        <source>Diverged</source>
        <translation>Diverged</translation>
    </message>
    <message>
        <source>Loss above %1</source>
        <translation>Loss above %1</translation>
    </message>
    <message>
        <source>Loss %1 to %2</source>
        <translation>Loss %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>mostly: %1</translation>
    </message>
    <message>
        <source>no networks</source>
        <translation>no networks</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them solved</source>
        <translation>%1 of them solved</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossChart</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>%1 %2 at epoch %3</source>
        <translation>%1 %2 at epoch %3</translation>
    </message>
    <message>
        <source>(mean %1)</source>
        <translation>(mean %1)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossFunctionsTab</name>
    <message>
        <source>Loss functions</source>
        <translation>Loss functions</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>outputs</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axis</translation>
    </message>
    <message>
        <source>other losses</source>
        <translation>other losses</translation>
    </message>
    <message>
        <source>sum z</source>
        <translation>sum z</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>loss function</translation>
    </message>
    <message>
        <source>output y</source>
        <translation>output y</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>target t</translation>
    </message>
    <message>
        <source>over y</source>
        <translation>over y</translation>
    </message>
    <message>
        <source>over z</source>
        <translation>over z</translation>
    </message>
    <message>
        <source>Loss over the sum</source>
        <translation>Loss over the sum</translation>
    </message>
    <message>
        <source>Loss over the output</source>
        <translation>Loss over the output</translation>
    </message>
    <message>
        <source>Choose ½Σ(y−t)² with two outputs or more. Make $E$ exactly 0.5 while no output is exactly right.</source>
        <translation>Choose ½Σ(y−t)² with two outputs or more. Make $E$ exactly 0.5 while no output is exactly right.</translation>
    </message>
    <message>
        <source>The squares of the errors must add up to 1: $\num{0.6}^2+\num{0.8}^2=\num{1}$.</source>
        <translation>The squares of the errors must add up to 1: $\num{0.6}^2+\num{0.8}^2=\num{1}$.</translation>
    </message>
    <message>
        <source>Choose the cross-entropy. Give a wrong class more than 90 % and make $E$ larger than 3. Then click the target of that class: what becomes of $E$?</source>
        <translation>Choose the cross-entropy. Give a wrong class more than 90 % and make $E$ larger than 3. Then click the target of that class: what becomes of $E$?</translation>
    </message>
    <message>
        <source>Raise $z$ of one wrong class and lower $z$ of the right one.</source>
        <translation>Raise $z$ of one wrong class and lower $z$ of the right one.</translation>
    </message>
    <message>
        <source>now the other target</source>
        <translation>now the other target</translation>
    </message>
    <message>
        <source>first certain and wrong</source>
        <translation>first certain and wrong</translation>
    </message>
    <message>
        <source>One number says how wrong the outputs are</source>
        <translation>One number says how wrong the outputs are</translation>
    </message>
    <message>
        <source>Loss function</source>
        <translation>Loss function</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Remove an output</source>
        <translation>Remove an output</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Add an output</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Horizontal axis</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Other losses</translation>
    </message>
    <message>
        <source>Draws what other losses make of the same outputs and targets</source>
        <translation>Draws what other losses make of the same outputs and targets</translation>
    </message>
    <message>
        <source>Curve of the loss</source>
        <translation>Curve of the loss</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>Formula of the loss</translation>
    </message>
    <message>
        <source>Loss of the chosen output with the numbers</source>
        <translation>Loss of the chosen output with the numbers</translation>
    </message>
    <message>
        <source>Loss with the numbers</source>
        <translation>Loss with the numbers</translation>
    </message>
    <message>
        <source>Derivative with the numbers</source>
        <translation>Derivative with the numbers</translation>
    </message>
    <message>
        <source>Derivative by the sum with the numbers</source>
        <translation>Derivative by the sum with the numbers</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossStage</name>
    <message>
        <source>Bar of sum z%1</source>
        <translation>Bar of sum z%1</translation>
    </message>
    <message>
        <source>Drag to change z%1</source>
        <translation>Drag to change z%1</translation>
    </message>
    <message>
        <source>Sum z%1</source>
        <translation>Sum z%1</translation>
    </message>
    <message>
        <source>Bar of output y%1</source>
        <translation>Bar of output y%1</translation>
    </message>
    <message>
        <source>Output y%1</source>
        <translation>Output y%1</translation>
    </message>
    <message>
        <source>Bar of target t%1</source>
        <translation>Bar of target t%1</translation>
    </message>
    <message>
        <source>Target t%1</source>
        <translation>Target t%1</translation>
    </message>
    <message>
        <source>output y</source>
        <translation>output y</translation>
    </message>
    <message>
        <source>target t: click a class</source>
        <translation>target t: click a class</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>target t</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MainWindow</name>
    <message>
        <source>Looking for devices…</source>
        <translation>Looking for devices…</translation>
    </message>
    <message>
        <source>The device %1 is not there; the fastest one is used instead.</source>
        <translation>The device %1 is not there; the fastest one is used instead.</translation>
    </message>
    <message>
        <source>tasks: %1 of %2 done</source>
        <translation>tasks: %1 of %2 done</translation>
    </message>
    <message>
        <source>Task done: %1 of %2.</source>
        <translation>Task done: %1 of %2.</translation>
    </message>
    <message>
        <source>The formulas are on the clipboard.</source>
        <translation>The formulas are on the clipboard.</translation>
    </message>
    <message>
        <source>autosaved</source>
        <translation>autosaved</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>New lab project</source>
        <translation>New lab project</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Open lab project…</source>
        <translation>Open lab project…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>Recent lab projects</source>
        <translation>Recent lab projects</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Save project</translation>
    </message>
    <message>
        <source>Save lab project</source>
        <translation>Save lab project</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Save project as…</translation>
    </message>
    <message>
        <source>Save lab project as…</source>
        <translation>Save lab project as…</translation>
    </message>
    <message>
        <source>Examples…</source>
        <translation>Examples…</translation>
    </message>
    <message>
        <source>Lab examples…</source>
        <translation>Lab examples…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Worksheet…</translation>
    </message>
    <message>
        <source>Lab worksheet…</source>
        <translation>Lab worksheet…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsLegend</name>
    <message>
        <source>not solved</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>chosen network</source>
        <translation>chosen network</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsPanel</name>
    <message>
        <source>One after the other on the processor: an OpenCL processor trains all at once.</source>
        <translation>One after the other on the processor: an OpenCL processor trains all at once.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>Solved %1</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Not solved %1</source>
        <translation>Not solved %1</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Not solved</translation>
    </message>
    <message>
        <source>There are no points yet. Set some in the lab.</source>
        <translation>There are no points yet. Set some in the lab.</translation>
    </message>
    <message>
        <source>Drawing the initial weights …</source>
        <translation>Drawing the initial weights …</translation>
    </message>
    <message>
        <source>The same network learns the same data from many different initial weights. How many of them find the answer?</source>
        <translation>The same network learns the same data from many different initial weights. How many of them find the answer?</translation>
    </message>
    <message>
        <source>No network is of this kind.</source>
        <translation>No network is of this kind.</translation>
    </message>
    <message>
        <source>Seeds %1 – %2</source>
        <translation>Seeds %1 – %2</translation>
    </message>
    <message>
        <source>not the lab&apos;s settings</source>
        <translation>not the lab&apos;s settings</translation>
    </message>
    <message>
        <source>Share solved</source>
        <translation>Share solved</translation>
    </message>
    <message>
        <source>Median of the final losses</source>
        <translation>Median of the final losses</translation>
    </message>
    <message>
        <source>Decision boundaries</source>
        <translation>Decision boundaries</translation>
    </message>
    <message>
        <source>Wall of networks</source>
        <translation>Wall of networks</translation>
    </message>
    <message>
        <source>Which networks</source>
        <translation>Which networks</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>By seed</translation>
    </message>
    <message>
        <source>By loss</source>
        <translation>By loss</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Final loss</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>networks</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>Final losses</translation>
    </message>
    <message>
        <source>A click on a bar shows its networks on the wall.</source>
        <translation>A click on a bar shows its networks on the wall.</translation>
    </message>
    <message>
        <source>Heat map of the sweep</source>
        <translation>Heat map of the sweep</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>What the cells show</translation>
    </message>
    <message>
        <source>Median loss</source>
        <translation>Median loss</translation>
    </message>
    <message>
        <source>Every combination of two settings learns from the same starts. Where do most of them find the answer?</source>
        <translation>Every combination of two settings learns from the same starts. Where do most of them find the answer?</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>Chosen seed %1</source>
        <translation>Chosen seed %1</translation>
    </message>
    <message>
        <source>%1 networks at once · %2 s</source>
        <translation>%1 networks at once · %2 s</translation>
    </message>
    <message>
        <source>%1 networks one after the other · %2 s</source>
        <translation>%1 networks one after the other · %2 s</translation>
    </message>
    <message>
        <source>The same network learns the same data many times. Only its initial weights differ: each start draws them anew from its seed. The order of the points is the same for all.</source>
        <translation>The same network learns the same data many times. Only its initial weights differ: each start draws them anew from its seed. The order of the points is the same for all.</translation>
    </message>
    <message>
        <source>Gradient descent goes downhill from where it begins. So one start finds the answer, and another ends where the slope is flat although points are still wrong. The histogram shows where they end.</source>
        <translation>Gradient descent goes downhill from where it begins. So one start finds the answer, and another ends where the slope is flat although points are still wrong. The histogram shows where they end.</translation>
    </message>
    <message>
        <source>Now **%1 of %2** starts have solved it (%3).</source>
        <translation>Now **%1 of %2** starts have solved it (%3).</translation>
    </message>
    <message>
        <source>With more nodes than the answer needs, it is more likely that some of them begin where they are needed. “By hidden nodes” measures how much that helps.</source>
        <translation>With more nodes than the answer needs, it is more likely that some of them begin where they are needed. “By hidden nodes” measures how much that helps.</translation>
    </message>
    <message>
        <source>A sweep varies two settings and trains some starts of every combination. One good run proves little: a setting is good if most starts succeed with it.</source>
        <translation>A sweep varies two settings and trains some starts of every combination. One good run proves little: a setting is good if most starts succeed with it.</translation>
    </message>
    <message>
        <source>A sweep varies two settings of the lab and trains some starts of every combination. Everything else stays as it is in the lab.</source>
        <translation>A sweep varies two settings of the lab and trains some starts of every combination. Everything else stays as it is in the lab.</translation>
    </message>
    <message>
        <source>One good run proves little: a setting is good if most starts succeed with it. So a cell shows the share of its starts that have solved it, or the loss in the middle of them.</source>
        <translation>One good run proves little: a setting is good if most starts succeed with it. So a cell shows the share of its starts that have solved it, or the loss in the middle of them.</translation>
    </message>
    <message>
        <source>“Show its starts” trains the networks of the chosen cell again on the wall. “Open in the lab” takes its settings there.</source>
        <translation>“Show its starts” trains the networks of the chosen cell again on the wall. “Open in the lab” takes its settings there.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsStrip</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Train %1 × %2</source>
        <translation>Train %1 × %2</translation>
    </message>
    <message>
        <source>Train %1 others</source>
        <translation>Train %1 others</translation>
    </message>
    <message>
        <source>Train %1 starts</source>
        <translation>Train %1 starts</translation>
    </message>
    <message>
        <source>There are no points yet. Set some in the lab.</source>
        <translation>There are no points yet. Set some in the lab.</translation>
    </message>
    <message>
        <source>Every combination of the two settings, each from the same starts</source>
        <translation>Every combination of the two settings, each from the same starts</translation>
    </message>
    <message>
        <source>Seeds %1 to %2</source>
        <translation>Seeds %1 to %2</translation>
    </message>
    <message>
        <source>Cells done</source>
        <translation>Cells done</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Networks trained</source>
        <translation>Networks trained</translation>
    </message>
    <message>
        <source>To the lab</source>
        <translation>To the lab</translation>
    </message>
    <message>
        <source>Back to the one network. The wall stays as it is. Key: Esc</source>
        <translation>Back to the one network. The wall stays as it is. Key: Esc</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Stop training</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>One network from many different starts</source>
        <translation>One network from many different starts</translation>
    </message>
    <message>
        <source>Two settings with several values each, from some starts</source>
        <translation>Two settings with several values each, from some starts</translation>
    </message>
    <message>
        <source>Starts or sweep</source>
        <translation>Starts or sweep</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <translation>Number of starts</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Every network learns for so many epochs; stop rules of the lab do not count here.</source>
        <translation>Every network learns for so many epochs; stop rules of the lab do not count here.</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varies</translation>
    </message>
    <message>
        <source>Stopped at epoch</source>
        <translation>Stopped at epoch</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>how many</comment>
        <translation>Starts</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsWall</name>
    <message>
        <source>not trained yet</source>
        <translation>not trained yet</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>diverged</translation>
    </message>
    <message numerus="yes">
        <source>%n points wrong</source>
        <translation>
            <numerusform>%n point wrong</numerusform>
            <numerusform>%n points wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points undecided</source>
        <translation>
            <numerusform>%n point undecided</numerusform>
            <numerusform>%n points undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>loss %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>accuracy %1</translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>Seed %1: %2</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 networks</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 of %2. %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MapsStage</name>
    <message>
        <source>Point at a pixel to read its numbers, or use the arrow keys.</source>
        <translation>Point at a pixel to read its numbers, or use the arrow keys.</translation>
    </message>
    <message>
        <source>ink: **%1** over %2</source>
        <translation>ink: **%1** over %2</translation>
    </message>
    <message>
        <source>more ink here: **%1** over %2</source>
        <translation>more ink here: **%1** over %2</translation>
    </message>
    <message>
        <source>What each pixel adds to %1</source>
        <translation>What each pixel adds to %1</translation>
    </message>
    <message>
        <source>Where more ink favours %1 over %2</source>
        <translation>Where more ink favours %1 over %2</translation>
    </message>
    <message>
        <source>blue: more ink favours **%1**</source>
        <translation>blue: more ink favours **%1**</translation>
    </message>
    <message numerus="yes">
        <source>framed: %n pixel(s) that turn it into **%1**</source>
        <translation>
            <numerusform>framed: the pixel that turns it into **%1**</numerusform>
            <numerusform>framed: the %n pixels that turn it into **%1**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>framed: %n pixel(s) added for **%1**</source>
        <translation>
            <numerusform>framed: %n pixel added for **%1**</numerusform>
            <numerusform>framed: %n pixels added for **%1**</numerusform>
        </translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>What each pixel adds</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Colours of the contributions</source>
        <translation>Colours of the contributions</translation>
    </message>
    <message>
        <source>Colours of the gradient</source>
        <translation>Colours of the gradient</translation>
    </message>
    <message>
        <source>adds to</source>
        <translation>adds to</translation>
    </message>
    <message>
        <source>The class that is explained</source>
        <translation>The class that is explained</translation>
    </message>
    <message>
        <source>The class it is compared with</source>
        <translation>The class it is compared with</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MatrixLegend</name>
    <message>
        <source>editable</source>
        <translation>editable</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculated</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MaxoutPanel</name>
    <message>
        <source>wins</source>
        <translation>wins</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Remove a piece</source>
        <translation>Remove a piece</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Add a piece</translation>
    </message>
    <message>
        <source>Weight of piece %1</source>
        <translation>Weight of piece %1</translation>
    </message>
    <message>
        <source>Bias of piece %1</source>
        <translation>Bias of piece %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MeasuredBars</name>
    <message>
        <source>first hidden layer %1, last %2</source>
        <translation>first hidden layer %1, last %2</translation>
    </message>
    <message>
        <source>A: %1.</source>
        <translation>A: %1.</translation>
    </message>
    <message>
        <source>B: %1.</source>
        <translation>B: %1.</translation>
    </message>
    <message>
        <source>Hidden layer (input side → output side)</source>
        <translation>Hidden layer (input side → output side)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MeasuredPanel</name>
    <message>
        <source>first / last %1</source>
        <translation>first / last %1</translation>
    </message>
    <message>
        <source>In a real network</source>
        <translation>In a real network</translation>
    </message>
    <message>
        <source>Initial weights of A</source>
        <translation>Initial weights of A</translation>
    </message>
    <message>
        <source>Initial weights of B</source>
        <translation>Initial weights of B</translation>
    </message>
    <message>
        <source>Measured gradients by layer</source>
        <translation>Measured gradients by layer</translation>
    </message>
    <message>
        <source>Mean of $\left|\partial E/\partial z\right|$ over %1 units and %2 random inputs, measured.</source>
        <translation>Mean of $\left|\partial E/\partial z\right|$ over %1 units and %2 random inputs, measured.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MiniBatchView</name>
    <message>
        <source>**1 row**, one update</source>
        <translation>**1 row**, one update</translation>
    </message>
    <message>
        <source>**%1 rows**, one update</source>
        <translation>**%1 rows**, one update</translation>
    </message>
    <message>
        <source>update in every epoch</source>
        <translation>update in every epoch</translation>
    </message>
    <message>
        <source>updates in every epoch</source>
        <translation>updates in every epoch</translation>
    </message>
    <message>
        <source>updates in every epoch, the last with 1 row</source>
        <translation>updates in every epoch, the last with 1 row</translation>
    </message>
    <message>
        <source>updates in every epoch, the last with %1 rows</source>
        <translation>updates in every epoch, the last with %1 rows</translation>
    </message>
    <message>
        <source>every update uses all rows</source>
        <translation>every update uses all rows</translation>
    </message>
    <message>
        <source>rows reshuffled each epoch</source>
        <translation>rows reshuffled each epoch</translation>
    </message>
    <message>
        <source>rows always in the same order</source>
        <translation>rows always in the same order</translation>
    </message>
    <message>
        <source>%1 rows, batches of %2: %3 updates in every epoch; %4 done.</source>
        <translation>%1 rows, batches of %2: %3 updates in every epoch; %4 done.</translation>
    </message>
    <message>
        <source>Batch %1 is drawn.</source>
        <translation>Batch %1 is drawn.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 per batch</source>
        <translation>%1 per batch</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MissingStage</name>
    <message>
        <source>Nothing is missing: the answer is **%1** already.</source>
        <translation>Nothing is missing: the answer is **%1** already.</translation>
    </message>
    <message>
        <source>No pixel beside the ink would help **%1**.</source>
        <translation>No pixel beside the ink would help **%1**.</translation>
    </message>
    <message numerus="yes">
        <source>Not even %n added pixel(s) make it **%1**.</source>
        <translation>
            <numerusform>Not even %n added pixel makes it **%1**.</numerusform>
            <numerusform>Not even %n added pixels make it **%1**.</numerusform>
        </translation>
    </message>
    <message>
        <source>best other</source>
        <translation>best other</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Add the pixels one after another</source>
        <translation>Add the pixels one after another</translation>
    </message>
    <message>
        <source>What is missing to be a</source>
        <translation>What is missing to be a</translation>
    </message>
    <message>
        <source>probability over added pixels</source>
        <translation>probability over added pixels</translation>
    </message>
    <message>
        <source>Digit that it should become</source>
        <translation>Digit that it should become</translation>
    </message>
    <message>
        <source>Pictures with added pixels</source>
        <translation>Pictures with added pixels</translation>
    </message>
    <message>
        <source>Probability over added pixels</source>
        <translation>Probability over added pixels</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Use this picture</translation>
    </message>
    <message>
        <source>Puts the added pixels into your digit; can be undone</source>
        <translation>Puts the added pixels into your digit; can be undone</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakePanel</name>
    <message>
        <source>No mistake</source>
        <translation>No mistake</translation>
    </message>
    <message>
        <source>The rule as it should be.</source>
        <translation>The rule as it should be.</translation>
    </message>
    <message>
        <source>g′ left out</source>
        <translation>g′ left out</translation>
    </message>
    <message>
        <source>%1 is taken as 1 everywhere.</source>
        <translation>%1 is taken as 1 everywhere.</translation>
    </message>
    <message>
        <source>Wrong sign</source>
        <translation>Wrong sign</translation>
    </message>
    <message>
        <source>%1 is written instead of %2.</source>
        <translation>%1 is written instead of %2.</translation>
    </message>
    <message>
        <source>Bias forgotten</source>
        <translation>Bias forgotten</translation>
    </message>
    <message>
        <source>The gradient of every bias is taken as 0.</source>
        <translation>The gradient of every bias is taken as 0.</translation>
    </message>
    <message>
        <source>All weights 0</source>
        <translation>All weights 0</translation>
    </message>
    <message>
        <source>Sets every weight and bias to 0, to see what is learnt from there</source>
        <translation>Sets every weight and bias to 0, to see what is learnt from there</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakePlane</name>
    <message>
        <source>%1 of %2 points right</source>
        <translation>%1 of %2 points right</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakesTab</name>
    <message>
        <source>Mistakes</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>accuracy %1</translation>
    </message>
    <message>
        <source>mistakes %1</source>
        <translation>mistakes %1</translation>
    </message>
    <message>
        <source>Reading all pictures took %1 s.</source>
        <translation>Reading all pictures took %1 s.</translation>
    </message>
    <message>
        <source>This network has learned nothing yet: its answers are chance.</source>
        <translation>This network has learned nothing yet: its answers are chance.</translation>
    </message>
    <message>
        <source>The network has learned from %1; these are %2.</source>
        <translation>The network has learned from %1; these are %2.</translation>
    </message>
    <message>
        <source>It has learned from these pictures.</source>
        <translation>It has learned from these pictures.</translation>
    </message>
    <message>
        <source>It has never learned from these pictures.</source>
        <translation>It has never learned from these pictures.</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>The pictures are being read…</translation>
    </message>
    <message>
        <source>The network is reading the pictures…</source>
        <translation>The network is reading the pictures…</translation>
    </message>
    <message>
        <source>No mistakes: every picture is read right.</source>
        <translation>No mistakes: every picture is read right.</translation>
    </message>
    <message>
        <source>No pictures here.</source>
        <translation>No pictures here.</translation>
    </message>
    <message>
        <source>Actual %1, answer %2</source>
        <translation>Actual %1, answer %2</translation>
    </message>
    <message>
        <source>Actual %1, wrong answers</source>
        <translation>Actual %1, wrong answers</translation>
    </message>
    <message>
        <source>Wrongly called %1</source>
        <translation>Wrongly called %1</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Surest mistakes</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation>%1 mistakes</translation>
    </message>
    <message>
        <source>%1 of %2 mistakes</source>
        <translation>%1 of %2 mistakes</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Which digit is taken for which other one most often? Click that cell of the confusion matrix.</source>
        <translation>Which digit is taken for which other one most often? Click that cell of the confusion matrix.</translation>
    </message>
    <message>
        <source>Look for the strongest orange beside the diagonal. If there are no mistakes at all, train a smaller network.</source>
        <translation>Look for the strongest orange beside the diagonal. If there are no mistakes at all, train a smaller network.</translation>
    </message>
    <message>
        <source>Open the mistake of which the network is surest, and ask why it answered so.</source>
        <translation>Open the mistake of which the network is surest, and ask why it answered so.</translation>
    </message>
    <message>
        <source>Show all mistakes: the first picture is the surest one. Then press “Why this answer”. Would you have doubted its label, too?</source>
        <translation>Show all mistakes: the first picture is the surest one. Then press “Why this answer”. Would you have doubted its label, too?</translation>
    </message>
    <message>
        <source>Which digits it confuses, and how sure it is</source>
        <translation>Which digits it confuses, and how sure it is</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>Pictures that are read</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Matrix or scores</source>
        <translation>Matrix or scores</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Numbers in the cells</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Row shares</source>
        <translation>Row shares</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Confusion matrix</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of every digit</source>
        <translation>Precision, recall and F1 of every digit</translation>
    </message>
    <message>
        <source>Scores of every digit</source>
        <translation>Scores of every digit</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Actual digit</source>
        <translation>Actual digit</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Answer of the network</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Show all mistakes</translation>
    </message>
    <message>
        <source>Pictures of the chosen cells</source>
        <translation>Pictures of the chosen cells</translation>
    </message>
    <message>
        <source>Selected picture</source>
        <translation>Selected picture</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>Why this answer</translation>
    </message>
    <message>
        <source>What each pixel adds to the answer (double click or Enter on the picture)</source>
        <translation>What each pixel adds to the answer (double click or Enter on the picture)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloadPanel</name>
    <message>
        <source>The download was stopped; what has arrived is kept and the next download goes on from there.</source>
        <translation>The download was stopped; what has arrived is kept and the next download goes on from there.</translation>
    </message>
    <message>
        <source>%1: checking</source>
        <translation>%1: checking</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MiB</source>
        <translation>%1: %2 of %3 MiB</translation>
    </message>
    <message>
        <source>file %1 of %2, %3 of %4 MiB in all</source>
        <translation>file %1 of %2, %3 of %4 MiB in all</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>Download MNIST</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progress of the file</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progress of the download</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloader</name>
    <message>
        <source>no permission to write</source>
        <translation>no permission to write</translation>
    </message>
    <message>
        <source>the file cannot be renamed</source>
        <translation>the file cannot be renamed</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MoreMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Copy formulas as LaTeX</source>
        <translation>Copy formulas as LaTeX</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NamesPanel</name>
    <message>
        <source>1-layer network = no hidden layer: a perceptron.</source>
        <translation>1-layer network = no hidden layer: a perceptron.</translation>
    </message>
    <message>
        <source>2-layer network = 1 hidden layer: shallow.</source>
        <translation>2-layer network = 1 hidden layer: shallow.</translation>
    </message>
    <message>
        <source>%1-layer network = %2 hidden layers: deep.</source>
        <translation>%1-layer network = %2 hidden layers: deep.</translation>
    </message>
    <message>
        <source>Counting layers</source>
        <translation>Counting layers</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>One hidden layer less</source>
        <translation>One hidden layer less</translation>
    </message>
    <message>
        <source>One hidden layer more</source>
        <translation>One hidden layer more</translation>
    </message>
    <message>
        <source>Layers of a network</source>
        <translation>Layers of a network</translation>
    </message>
    <message>
        <source>The input layer computes nothing and is not counted. Signals run only forward: a **feedforward** network.</source>
        <translation>The input layer computes nothing and is not counted. Signals run only forward: a **feedforward** network.</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Scramble</translation>
    </message>
    <message>
        <source>Nine other weights</source>
        <translation>Nine other weights</translation>
    </message>
    <message>
        <source>XOR weights</source>
        <translation>XOR weights</translation>
    </message>
    <message>
        <source>Back to OR, NAND and AND</source>
        <translation>Back to OR, NAND and AND</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predict</translation>
    </message>
    <message>
        <source>Hides the hidden space and asks how many points are in it</source>
        <translation>Hides the hidden space and asks how many points are in it</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NavigationRail</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkDiagram</name>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Hidden layer %1, unit %2</source>
        <translation>Hidden layer %1, unit %2</translation>
    </message>
    <message>
        <source>, bias %1, weights</source>
        <translation>, bias %1, weights</translation>
    </message>
    <message>
        <source>Network with %1 units from input to output.</source>
        <translation>Network with %1 units from input to output.</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Output %1</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>Bias of %1</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>Weight from %1 to %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, gradient %1</source>
        <translation>, gradient %1</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Type a value</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Release this unit</source>
        <translation>Release this unit</translation>
    </message>
    <message>
        <source>Freeze this unit</source>
        <translation>Freeze this unit</translation>
    </message>
    <message>
        <source>Connect this unit again</source>
        <translation>Connect this unit again</translation>
    </message>
    <message>
        <source>Cut this unit</source>
        <translation>Cut this unit</translation>
    </message>
    <message>
        <source>Add a unit here</source>
        <translation>Add a unit here</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>Remove this unit</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Insert a hidden layer before</source>
        <translation>Insert a hidden layer before</translation>
    </message>
    <message>
        <source>Ctrl+Ins</source>
        <translation>Ctrl+Ins</translation>
    </message>
    <message>
        <source>Insert a hidden layer after</source>
        <translation>Insert a hidden layer after</translation>
    </message>
    <message>
        <source>Remove this hidden layer</source>
        <translation>Remove this hidden layer</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Dropout of this layer</source>
        <translation>Dropout of this layer</translation>
    </message>
    <message>
        <source>Copy the map of this unit</source>
        <translation>Copy the map of this unit</translation>
    </message>
    <message>
        <source>Save the map of this unit…</source>
        <translation>Save the map of this unit…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEditor</name>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>%1 parameters: weights + biases</source>
        <translation>%1 parameters: weights + biases</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Add layer</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Units of layer %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Remove layer %1</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 penalty</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEdits</name>
    <message>
        <source>frozen bias</source>
        <translation>frozen bias</translation>
    </message>
    <message>
        <source>frozen weight</source>
        <translation>frozen weight</translation>
    </message>
    <message>
        <source>cut bias</source>
        <translation>cut bias</translation>
    </message>
    <message>
        <source>cut weight</source>
        <translation>cut weight</translation>
    </message>
    <message>
        <source>frozen unit</source>
        <translation>frozen unit</translation>
    </message>
    <message>
        <source>cut unit</source>
        <translation>cut unit</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>hidden layers</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkPanel</name>
    <message>
        <source>Remove a hidden layer</source>
        <translation>Remove a hidden layer</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Add a hidden layer</translation>
    </message>
    <message>
        <source>Shown in the diagram</source>
        <translation>Shown in the diagram</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Network diagram</translation>
    </message>
    <message>
        <source>negative gradient</source>
        <translation>negative gradient</translation>
    </message>
    <message>
        <source>positive gradient</source>
        <translation>positive gradient</translation>
    </message>
    <message>
        <source>negative weight</source>
        <translation>negative weight</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>positive weight</translation>
    </message>
    <message>
        <source>in the units: gradient of the bias</source>
        <translation>in the units: gradient of the bias</translation>
    </message>
    <message>
        <source>in the units: bias</source>
        <translation>in the units: bias</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Forward pass</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>This network step by step</source>
        <translation>This network step by step</translation>
    </message>
    <message>
        <source>Calculate with this network step by step: its weights and training points, rounded to two decimals</source>
        <translation>Calculate with this network step by step: its weights and training points, rounded to two decimals</translation>
    </message>
    <message>
        <source>%1-layer</source>
        <translation>%1-layer</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layer(s)</source>
        <translation>
            <numerusform>%n hidden layer</numerusform>
            <numerusform>%n hidden layers</numerusform>
        </translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Distributions of the layers</source>
        <translation>Distributions of the layers</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NeuronDiagram</name>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Input x1</source>
        <translation>Input x1</translation>
    </message>
    <message>
        <source>Input x2</source>
        <translation>Input x2</translation>
    </message>
    <message>
        <source>Click for the other value</source>
        <translation>Click for the other value</translation>
    </message>
    <message>
        <source>Slider of the bias w0</source>
        <translation>Slider of the bias w0</translation>
    </message>
    <message>
        <source>Slider of the weight w%1</source>
        <translation>Slider of the weight w%1</translation>
    </message>
    <message>
        <source>Bias w0</source>
        <translation>Bias w0</translation>
    </message>
    <message>
        <source>Weight w%1</source>
        <translation>Weight w%1</translation>
    </message>
    <message>
        <source>Type a number, drag it sideways, or turn the wheel</source>
        <translation>Type a number, drag it sideways, or turn the wheel</translation>
    </message>
    <message>
        <source>Threshold θ</source>
        <translation>Threshold θ</translation>
    </message>
    <message>
        <source>Inputs %1; the answer is asked for.</source>
        <translation>Inputs %1; the answer is asked for.</translation>
    </message>
    <message>
        <source>Inputs %1; the weighted sum %2 against the threshold %3 gives the answer %4.</source>
        <translation>Inputs %1; the weighted sum %2 against the threshold %3 gives the answer %4.</translation>
    </message>
    <message>
        <source>Inputs %1; z = %2, so the answer is %3.</source>
        <translation>Inputs %1; z = %2, so the answer is %3.</translation>
    </message>
    <message>
        <source>bias</source>
        <comment>neuron</comment>
        <translation>bias</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NeuronPanel</name>
    <message>
        <source>example &lt;b&gt;%1&lt;/b&gt; / 4</source>
        <translation>example &lt;b&gt;%1&lt;/b&gt; / 4</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Your own gate: change the targets in the truth table</source>
        <translation>Your own gate: change the targets in the truth table</translation>
    </message>
    <message>
        <source>Form of the neuron</source>
        <translation>Form of the neuron</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NonlinearTab</name>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>factor c</source>
        <translation>factor c</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>input x</translation>
    </message>
    <message>
        <source>slope a</source>
        <translation>slope a</translation>
    </message>
    <message>
        <source>a follows c</source>
        <translation>a follows c</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>hidden layers</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>new weights</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NoteBar</name>
    <message>
        <source>Close the note</source>
        <translation>Close the note</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputLine</name>
    <message>
        <source>Weighted sum z of the output unit; threshold 0.</source>
        <translation>Weighted sum z of the output unit; threshold 0.</translation>
    </message>
    <message>
        <source>Output y; threshold 0.5.</source>
        <translation>Output y; threshold 0.5.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputOptions</name>
    <message>
        <source>Test points</source>
        <translation>Test points</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>Contour lines</translation>
    </message>
    <message>
        <source>Probability contours</source>
        <translation>Probability contours</translation>
    </message>
    <message>
        <source>Lines of equal output, with their value</source>
        <translation>Lines of equal output, with their value</translation>
    </message>
    <message>
        <source>Lines of equal probability from 0.1 to 0.9</source>
        <translation>Lines of equal probability from 0.1 to 0.9</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>Flat colours</translation>
    </message>
    <message>
        <source>Only which class wins, not by how much</source>
        <translation>Only which class wins, not by how much</translation>
    </message>
    <message>
        <source>Misclassified points (%1)</source>
        <translation>Misclassified points (%1)</translation>
    </message>
    <message>
        <source>Misclassified points</source>
        <translation>Misclassified points</translation>
    </message>
    <message>
        <source>A ring around every point whose class the network gets wrong</source>
        <translation>A ring around every point whose class the network gets wrong</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputPanel</name>
    <message>
        <source>Test points</source>
        <translation>Test points</translation>
    </message>
    <message>
        <source>Output plane</source>
        <translation>Output plane</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Layer %1, unit %2</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2-D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Output as a plane or as a surface in space</source>
        <translation>Output as a plane or as a surface in space</translation>
    </message>
    <message>
        <source>The plane of the inputs, seen from above</source>
        <translation>The plane of the inputs, seen from above</translation>
    </message>
    <message>
        <source>The output as a surface in space: drag or use the arrow keys to turn it</source>
        <translation>The output as a surface in space: drag or use the arrow keys to turn it</translation>
    </message>
    <message>
        <source>What the plane shows</source>
        <translation>What the plane shows</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>Output surface</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Output %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OverlayTable</name>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterCard</name>
    <message>
        <source>Set A</source>
        <translation>Set A</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Change the start</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>Change the learning rate</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter A</source>
        <translation>Parameter A</translation>
    </message>
    <message>
        <source>Sets the line by hand: this A becomes the start, and the steps begin anew.</source>
        <translation>Sets the line by hand: this A becomes the start, and the steps begin anew.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Learning rate L</source>
        <translation>Learning rate L</translation>
    </message>
    <message>
        <source>The share of the error that one step corrects.</source>
        <translation>The share of the error that one step corrects.</translation>
    </message>
    <message>
        <source>Start value of A</source>
        <translation>Start value of A</translation>
    </message>
    <message>
        <source>A before the first step</source>
        <translation>A before the first step</translation>
    </message>
    <message>
        <source>Start of A</source>
        <translation>Start of A</translation>
    </message>
    <message>
        <source>With or without learning rate</source>
        <translation>With or without learning rate</translation>
    </message>
    <message>
        <source>with L</source>
        <translation>with L</translation>
    </message>
    <message>
        <source>without</source>
        <translation>without</translation>
    </message>
    <message>
        <source>Corrects the share L of the error.</source>
        <translation>Corrects the share L of the error.</translation>
    </message>
    <message>
        <source>Corrects the whole error: L = 1.</source>
        <translation>Corrects the whole error: L = 1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterPanel</name>
    <message>
        <source>Slope c</source>
        <translation>Slope c</translation>
    </message>
    <message>
        <source>Slope s</source>
        <translation>Slope s</translation>
    </message>
    <message>
        <source>0.01 in the paper, 0.1 in some books.</source>
        <translation>0.01 in the paper, 0.1 in some books.</translation>
    </message>
    <message>
        <source>Slope α</source>
        <translation>Slope α</translation>
    </message>
    <message>
        <source>Shape α</source>
        <translation>Shape α</translation>
    </message>
    <message>
        <source>λ and α are fixed: mean 0 and variance 1 keep from layer to layer.</source>
        <translation>λ and α are fixed: mean 0 and variance 1 keep from layer to layer.</translation>
    </message>
    <message>
        <source>α is learnt with the weights.</source>
        <translation>α is learnt with the weights.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterRow</name>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>Parameter, %1</source>
        <translation>Parameter, %1</translation>
    </message>
    <message>
        <source>From layer, %1</source>
        <translation>From layer, %1</translation>
    </message>
    <message>
        <source>To unit, %1</source>
        <translation>To unit, %1</translation>
    </message>
    <message>
        <source>From unit, %1</source>
        <translation>From unit, %1</translation>
    </message>
    <message>
        <source>Layer that the weight comes from (1 is the input)</source>
        <translation>Layer that the weight comes from (1 is the input)</translation>
    </message>
    <message>
        <source>Unit of the next layer that the weight goes to</source>
        <translation>Unit of the next layer that the weight goes to</translation>
    </message>
    <message>
        <source>Unit that the weight comes from; 0 is the bias, −1 the learned slope of PReLU</source>
        <translation>Unit that the weight comes from; 0 is the bias, −1 the learned slope of PReLU</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PerceptronController</name>
    <message>
        <source>Choose the gate</source>
        <translation>Choose the gate</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>Change a target</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Move the line</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>Change a weight</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>Change the learning rate</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Change the order</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Change the form</translation>
    </message>
    <message>
        <source>Train one example</source>
        <translation>Train one example</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>Train one epoch</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Change the initial weights</source>
        <translation>Change the initial weights</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PerceptronPage</name>
    <message>
        <source>Truth table %1</source>
        <translation>Truth table %1</translation>
    </message>
    <message>
        <source>Answers 1 when the weighted sum is at least zero</source>
        <translation>Answers 1 when the weighted sum is at least zero</translation>
    </message>
    <message>
        <source>What a perceptron decides</source>
        <translation>What a perceptron decides</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Set the weights so that AND is right.</source>
        <translation>Set the weights so that AND is right.</translation>
    </message>
    <message>
        <source>Both inputs together must reach the threshold, one alone must not: $w_1$ and $w_2$ alike, and a negative bias between one and two of them.</source>
        <translation>Both inputs together must reach the threshold, one alone must not: $w_1$ and $w_2$ alike, and a negative bias between one and two of them.</translation>
    </message>
    <message>
        <source>Turn AND into OR. Move only the bias.</source>
        <translation>Turn AND into OR. Move only the bias.</translation>
    </message>
    <message>
        <source>First make AND right. Then choose OR: the line has to move in parallel until one input alone is enough.</source>
        <translation>First make AND right. Then choose OR: the line has to move in parallel until one input alone is enough.</translation>
    </message>
    <message>
        <source>Train NAND. Stop when all four rows are right.</source>
        <translation>Train NAND. Stop when all four rows are right.</translation>
    </message>
    <message>
        <source>Press “Run” and watch how each wrong example pulls the line.</source>
        <translation>Press “Run” and watch how each wrong example pulls the line.</translation>
    </message>
    <message>
        <source>Choose XOR and run the training. Why do the weights never come to rest?</source>
        <translation>Choose XOR and run the training. Why do the weights never come to rest?</translation>
    </message>
    <message>
        <source>Run until the program finds that everything repeats. Then look at the plane: where would the line have to be?</source>
        <translation>Run until the program finds that everything repeats. Then look at the plane: where would the line have to be?</translation>
    </message>
    <message>
        <source>Switch on “Predict first”. The sign of $e = t - y$ decides, and whether the input is 0 or 1.</source>
        <translation>Switch on “Predict first”. The sign of $e = t - y$ decides, and whether the input is 0 or 1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>The learning rate is too large.</source>
        <translation>The learning rate is too large.</translation>
    </message>
    <message>
        <source>No straight line divides ● from ▲.</source>
        <translation>No straight line divides ● from ▲.</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Not quite. Try a smaller learning rate: the weights still go round.</source>
        <translation>Not quite. Try a smaller learning rate: the weights still go round.</translation>
    </message>
    <message>
        <source>Truth table of your own gate</source>
        <translation>Truth table of your own gate</translation>
    </message>
    <message>
        <source>Predict correctly three times which way a weight moves.</source>
        <translation>Predict correctly three times which way a weight moves.</translation>
    </message>
    <message>
        <source>%1 of %2 weights right</source>
        <translation>%1 of %2 weights right</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>The initial weights are bad.</source>
        <translation>The initial weights are bad.</translation>
    </message>
    <message>
        <source>Not quite. Try other initial weights: they still go round in the end.</source>
        <translation>Not quite. Try other initial weights: they still go round in the end.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureDesk</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>The picture is on the clipboard.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1; choose another place.</source>
        <translation>The picture could not be saved as %1; choose another place.</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>The picture was saved as %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureDialog</name>
    <message>
        <source>%1 mm; lines and text stay sharp at every size</source>
        <translation>%1 mm; lines and text stay sharp at every size</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 mm at %4 dpi</source>
        <translation>%1 × %2 px, %3 mm at %4 dpi</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG 1×</source>
        <translation>PNG 1×</translation>
    </message>
    <message>
        <source>PNG 2×</source>
        <translation>PNG 2×</translation>
    </message>
    <message>
        <source>PNG 300 dpi</source>
        <translation>PNG 300 dpi</translation>
    </message>
    <message>
        <source>An image with the pixels of the screen</source>
        <translation>An image with the pixels of the screen</translation>
    </message>
    <message>
        <source>An image twice as fine, for slides</source>
        <translation>An image twice as fine, for slides</translation>
    </message>
    <message>
        <source>An image fine enough for print</source>
        <translation>An image fine enough for print</translation>
    </message>
    <message>
        <source>A drawing for web pages and drawing programs</source>
        <translation>A drawing for web pages and drawing programs</translation>
    </message>
    <message>
        <source>A drawing for documents and printing</source>
        <translation>A drawing for documents and printing</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>Paper, for print</source>
        <translation>Paper, for print</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>Title line</translation>
    </message>
    <message>
        <source>Text of the title line</source>
        <translation>Text of the title line</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>To the clipboard, as an image</source>
        <translation>To the clipboard, as an image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureEditor</name>
    <message>
        <source>to learn from</source>
        <translation>to learn from</translation>
    </message>
    <message>
        <source>distorted copies of these</source>
        <translation>distorted copies of these</translation>
    </message>
    <message>
        <source>to watch the learning (validation)</source>
        <translation>to watch the learning (validation)</translation>
    </message>
    <message>
        <source>for the test at the end</source>
        <translation>for the test at the end</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Learn from</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Distorted copies</source>
        <translation>Distorted copies</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early stopping</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>all pictures</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>a sixth</translation>
    </message>
    <message numerus="yes">
        <source>%n of each</source>
        <translation>
            <numerusform>%n of each</numerusform>
            <numerusform>%n of each</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> epochs</translation>
    </message>
    <message>
        <source>Return to the best epoch at the end</source>
        <translation>Return to the best epoch at the end</translation>
    </message>
    <message>
        <source>With few pictures a network soon knows them by heart</source>
        <translation>With few pictures a network soon knows them by heart</translation>
    </message>
    <message>
        <source>This share of the training pictures is put aside: never learned from, it shows when overfitting begins</source>
        <translation>This share of the training pictures is put aside: never learned from, it shows when overfitting begins</translation>
    </message>
    <message>
        <source>Turned, moved and bent a little, made of the pictures that are learned from; validation and test stay as they are</source>
        <translation>Turned, moved and bent a little, made of the pictures that are learned from; validation and test stay as they are</translation>
    </message>
    <message>
        <source>Stops when the validation loss has not become better for so many epochs</source>
        <translation>Stops when the validation loss has not become better for so many epochs</translation>
    </message>
    <message>
        <source>The network that is kept is that of the epoch with the lowest validation loss</source>
        <translation>The network that is kept is that of the epoch with the lowest validation loss</translation>
    </message>
    <message>
        <source>A picture and some of its copies. How far they go is set on the tab Data, under Variations.</source>
        <translation>A picture and some of its copies. How far they go is set on the tab Data, under Variations.</translation>
    </message>
    <message>
        <source>Preview of the distorted copies</source>
        <translation>Preview of the distorted copies</translation>
    </message>
    <message>
        <source>Click for the next picture</source>
        <translation>Click for the next picture</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelEditor</name>
    <message>
        <source>%1: value %2</source>
        <translation>%1: value %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) changed</source>
        <translation>
            <numerusform>%n pixel changed</numerusform>
            <numerusform>%n pixels changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelView</name>
    <message>
        <source>row %1, column %2: value %3</source>
        <translation>row %1, column %2: value %3</translation>
    </message>
    <message>
        <source>pixel values 0–255</source>
        <translation>pixel values 0–255</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>rows %1–%2</translation>
    </message>
    <message>
        <source>columns %1–%2</source>
        <translation>columns %1–%2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>longest side fitted to 20 cells</source>
        <translation>longest side fitted to 20 cells</translation>
    </message>
    <message>
        <source>centre of mass in the middle</source>
        <translation>centre of mass in the middle</translation>
    </message>
    <message>
        <source>fitted to 20 cells</source>
        <translation>fitted to 20 cells</translation>
    </message>
    <message>
        <source>centre of mass</source>
        <translation>centre of mass</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlaneCaption</name>
    <message>
        <source>class %1: %2</source>
        <translation>class %1: %2</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>held: %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlanePanel</name>
    <message>
        <source>View beside the neuron</source>
        <translation>View beside the neuron</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>Decision boundary</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>Nerve cell</translation>
    </message>
    <message>
        <source>Biological neuron</source>
        <translation>Biological neuron</translation>
    </message>
    <message>
        <source>Plane of the inputs</source>
        <translation>Plane of the inputs</translation>
    </message>
    <message>
        <source>Drag a ring to turn the line, drag between the rings to move it</source>
        <translation>Drag a ring to turn the line, drag between the rings to move it</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlaneView</name>
    <message>
        <source>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</source>
        <translation>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message numerus="yes">
        <source>%n misclassified</source>
        <translation>
            <numerusform>%n misclassified</numerusform>
            <numerusform>%n misclassified</numerusform>
        </translation>
    </message>
    <message>
        <source>Across: %1.</source>
        <translation>Across: %1.</translation>
    </message>
    <message>
        <source>Upwards: %1.</source>
        <translation>Upwards: %1.</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>largest %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlotView</name>
    <message>
        <source>%1: last value %2 at %3</source>
        <extracomment>%1 a curve, %2 its last value, %3 the place where that is</extracomment>
        <translation>%1: last value %2 at %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PointTools</name>
    <message>
        <source>Set points</source>
        <translation>Set points</translation>
    </message>
    <message>
        <source>Spray points</source>
        <translation>Spray points</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Move points</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Erase points</translation>
    </message>
    <message>
        <source>%1, class %2, %3 points</source>
        <translation>%1, class %2, %3 points</translation>
    </message>
    <message>
        <source>Own points in the plane</source>
        <translation>Own points in the plane</translation>
    </message>
    <message>
        <source>Click, or press Enter, to set points of the chosen class.</source>
        <translation>Click, or press Enter, to set points of the chosen class.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictionCard</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prediction</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Your prediction</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Shows the result; this does not count</source>
        <translation>Shows the result; this does not count</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorPage</name>
    <message>
        <source>The slope is corrected a little by each error</source>
        <translation>The slope is corrected a little by each error</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Examples: %1</translation>
    </message>
    <message>
        <source>One step shows one example</source>
        <translation>One step shows one example</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Keep traces</source>
        <translation>Keep traces</translation>
    </message>
    <message>
        <source>Leaves earlier lines faintly in the plane</source>
        <translation>Leaves earlier lines faintly in the plane</translation>
    </message>
    <message>
        <source>Examples and line</source>
        <translation>Examples and line</translation>
    </message>
    <message>
        <source>Move an example</source>
        <translation>Move an example</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Add an example</translation>
    </message>
    <message>
        <source>Remove an example</source>
        <translation>Remove an example</translation>
    </message>
    <message>
        <source>At x = 0 the prediction is 0 whatever A is, and dividing by x is impossible: the step leaves A as it is.</source>
        <translation>At x = 0 the prediction is 0 whatever A is, and dividing by x is impossible: the step leaves A as it is.</translation>
    </message>
    <message>
        <source>ΔA = %1: the error is divided by x = %2, so close to 0 the correction becomes very large.</source>
        <translation>ΔA = %1: the error is divided by x = %2, so close to 0 the correction becomes very large.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Learning from the error</source>
        <translation>Learning from the error</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorPlane</name>
    <message>
        <source>The line y = %1 · x and %2 examples.</source>
        <translation>The line y = %1 · x and %2 examples.</translation>
    </message>
    <message>
        <source>Step %1 looks at the example x = %2, t = %3.</source>
        <translation>Step %1 looks at the example x = %2, t = %3.</translation>
    </message>
    <message>
        <source>Example %1 is chosen: x = %2, t = %3.</source>
        <translation>Example %1 is chosen: x = %2, t = %3.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorTasks</name>
    <message>
        <source>Go on step by step until every example was shown once.</source>
        <translation>Go on step by step until every example was shown once.</translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 of %2 examples</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Go on without $L$ and watch: the line fits the last example only.</source>
        <translation>Go on without $L$ and watch: the line fits the last example only.</translation>
    </message>
    <message>
        <source>%1 of %2 lines seen</source>
        <translation>%1 of %2 lines seen</translation>
    </message>
    <message>
        <source>Without L</source>
        <translation>Without L</translation>
    </message>
    <message>
        <source>With $L = 1$ the whole error is corrected. Noise of one example moves the line as far as it can.</source>
        <translation>With $L = 1$ the whole error is corrected. Noise of one example moves the line as far as it can.</translation>
    </message>
    <message>
        <source>Find a learning rate at which the line settles within 20 steps despite the noise.</source>
        <translation>Find a learning rate at which the line settles within 20 steps despite the noise.</translation>
    </message>
    <message>
        <source>More noise, please.</source>
        <translation>More noise, please.</translation>
    </message>
    <message>
        <source>Start further away.</source>
        <translation>Start further away.</translation>
    </message>
    <message>
        <source>One whole pass is needed.</source>
        <translation>One whole pass is needed.</translation>
    </message>
    <message>
        <source>After step %1: swings by ±%2, %3 from least squares</source>
        <translation>After step %1: swings by ±%2, %3 from least squares</translation>
    </message>
    <message>
        <source>Go 20 steps, then move $L$. A large $L$ follows every example, a small one hardly moves. Wanted: swings of at most ±0.05, at most 0.1 from the line of least squares.</source>
        <translation>Go 20 steps, then move $L$. A large $L$ follows every example, a small one hardly moves. Wanted: swings of at most ±0.05, at most 0.1 from the line of least squares.</translation>
    </message>
    <message>
        <source>Drag an example to $x = 0$ and find out what its step does.</source>
        <translation>Drag an example to $x = 0$ and find out what its step does.</translation>
    </message>
    <message>
        <source>No example at x = 0 yet</source>
        <translation>No example at x = 0 yet</translation>
    </message>
    <message>
        <source>Now its step</source>
        <translation>Now its step</translation>
    </message>
    <message>
        <source>The step leaves A as it is.</source>
        <translation>The step leaves A as it is.</translation>
    </message>
    <message>
        <source>Keyboard: Page Down chooses an example, the arrow keys move it, Shift moves it by one.</source>
        <translation>Keyboard: Page Down chooses an example, the arrow keys move it, Shift moves it by one.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>The line goes the share $L$ of the way to the example.</source>
        <translation>The line goes the share $L$ of the way to the example.</translation>
    </message>
    <message>
        <source>Predict three times correctly what the next step will do.</source>
        <translation>Predict three times correctly what the next step will do.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorTransport</name>
    <message>
        <source>step %1 / %2</source>
        <translation>step %1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>Next step (→)</translation>
    </message>
    <message>
        <source>Step after step (space)</source>
        <translation>Step after step (space)</translation>
    </message>
    <message>
        <source>How a step is shown</source>
        <translation>How a step is shown</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>In three parts</source>
        <translation>In three parts</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>One press, one step</source>
        <translation>One press, one step</translation>
    </message>
    <message>
        <source>Prediction, error and correction one after the other</source>
        <translation>Prediction, error and correction one after the other</translation>
    </message>
    <message>
        <source>A question before each correction</source>
        <translation>A question before each correction</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 step per second</translation>
    </message>
    <message>
        <source>%1 steps per second</source>
        <translation>%1 steps per second</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PreprocessStrip</name>
    <message>
        <source>Fit 20 × 20</source>
        <translation>Fit 20 × 20</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Cuts the digit out of the empty paper. Off: the paper around it is scaled along with it, and a small digit stays small.</source>
        <translation>Cuts the digit out of the empty paper. Off: the paper around it is scaled along with it, and a small digit stays small.</translation>
    </message>
    <message>
        <source>Scales the longer side to 20 pixels. Off: a small digit stays small and a large one large; the canvas becomes 28 pixels wide and the pen keeps its thickness.</source>
        <translation>Scales the longer side to 20 pixels. Off: a small digit stays small and a large one large; the canvas becomes 28 pixels wide and the pen keeps its thickness.</translation>
    </message>
    <message>
        <source>Moves the centre of mass to the middle of the 28 × 28 pixels. Off: the digit stays where it was written.</source>
        <translation>Moves the centre of mass to the middle of the 28 × 28 pixels. Off: the digit stays where it was written.</translation>
    </message>
    <message>
        <source>Drawing with the box around the ink</source>
        <translation>Drawing with the box around the ink</translation>
    </message>
    <message>
        <source>Cropped drawing</source>
        <translation>Cropped drawing</translation>
    </message>
    <message>
        <source>Fitted picture with its centre of mass</source>
        <translation>Fitted picture with its centre of mass</translation>
    </message>
    <message>
        <source>Picture with its centre of mass</source>
        <translation>Picture with its centre of mass</translation>
    </message>
    <message>
        <source>What was written; dashed: the smallest box around the ink</source>
        <translation>What was written; dashed: the smallest box around the ink</translation>
    </message>
    <message>
        <source>What is left after cropping</source>
        <translation>What is left after cropping</translation>
    </message>
    <message>
        <source>Grey pixels; +: their centre of mass</source>
        <translation>Grey pixels; +: their centre of mass</translation>
    </message>
    <message>
        <source>What the network gets; +: centre of mass, dashed lines: the middle</source>
        <translation>What the network gets; +: centre of mass, dashed lines: the middle</translation>
    </message>
    <message>
        <source>Stages are off: many digits are read worse</source>
        <translation>Stages are off: many digits are read worse</translation>
    </message>
    <message>
        <source>Cropping is off: a small digit is read worse</source>
        <translation>Cropping is off: a small digit is read worse</translation>
    </message>
    <message>
        <source>Centring is off: a digit at the edge is read worse</source>
        <translation>Centring is off: a digit at the edge is read worse</translation>
    </message>
    <message>
        <source>Fitting is off: small and large digits are read worse</source>
        <translation>Fitting is off: small and large digits are read worse</translation>
    </message>
    <message>
        <source>Stages are off</source>
        <translation>Stages are off</translation>
    </message>
    <message>
        <source>Cropping is off</source>
        <translation>Cropping is off</translation>
    </message>
    <message>
        <source>Centring is off</source>
        <translation>Centring is off</translation>
    </message>
    <message>
        <source>Fitting is off</source>
        <translation>Fitting is off</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PresenterBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next step (→ or Space)</source>
        <translation>Next step (→ or Space)</translation>
    </message>
    <message>
        <source>Leave presenter mode (Esc)</source>
        <translation>Leave presenter mode (Esc)</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Leave presenter mode</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProbabilityBars</name>
    <message>
        <source>nothing written yet</source>
        <translation>nothing written yet</translation>
    </message>
    <message>
        <source>then %1: %2</source>
        <translation>then %1: %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>perhaps %1 or %2</source>
        <translation>perhaps %1 or %2</translation>
    </message>
    <message>
        <source>An answer is called not sure while no digit reaches %1</source>
        <translation>An answer is called not sure while no digit reaches %1</translation>
    </message>
    <message>
        <source>then %1: below %2</source>
        <translation>then %1: below %2</translation>
    </message>
    <message>
        <source>none reaches %1</source>
        <translation>none reaches %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProjectFiles</name>
    <message>
        <source>untitled</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Chalknet projects (*.chalknet)</source>
        <translation>Chalknet projects (*.chalknet)</translation>
    </message>
    <message>
        <source>%1 is not there; it may have been moved, renamed or deleted.</source>
        <translation>%1 is not there; it may have been moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a project file in it.</source>
        <translation>%1 is a folder; choose a project file in it.</translation>
    </message>
    <message>
        <source>%1 may not be read; choose another file.</source>
        <translation>%1 may not be read; choose another file.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; choose a smaller project.</source>
        <translation>%1 is larger than %2 MB; choose a smaller project.</translation>
    </message>
    <message>
        <source>Projects are kept in the network lab; open it first.</source>
        <translation>Projects are kept in the network lab; open it first.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Save project</translation>
    </message>
    <message>
        <source>%1 is a folder; choose another name.</source>
        <translation>%1 is a folder; choose another name.</translation>
    </message>
    <message>
        <source>The folder %1 is not there; choose another place.</source>
        <translation>The folder %1 is not there; choose another place.</translation>
    </message>
    <message>
        <source>The project is larger than %1 MB; remove some of its runs, then save it.</source>
        <translation>The project is larger than %1 MB; remove some of its runs, then save it.</translation>
    </message>
    <message>
        <source>%1 may not be written; choose another place.</source>
        <translation>%1 may not be written; choose another place.</translation>
    </message>
    <message>
        <source>There is no room for %1; free some space or choose another place.</source>
        <translation>There is no room for %1; free some space or choose another place.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; what was there is kept, choose another place.</source>
        <translation>%1 could not be written to the end; what was there is kept, choose another place.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: %1</source>
        <translation>Unsaved work cannot be kept for the case of a crash: %1</translation>
    </message>
    <message>
        <source>Chalknet ended unexpectedly. Unsaved work of the lab from %1 was kept.</source>
        <translation>Chalknet ended unexpectedly. Unsaved work of the lab from %1 was kept.</translation>
    </message>
    <message>
        <source>Chalknet ended unexpectedly. Unsaved work on %1 from %2 was kept.</source>
        <translation>Chalknet ended unexpectedly. Unsaved work on %1 from %2 was kept.</translation>
    </message>
    <message>
        <source>Nothing was saved: the project needs a name.</source>
        <translation>Nothing was saved: the project needs a name.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProjectRecovery</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceChartCard</name>
    <message>
        <source>hidden until you answer</source>
        <translation>hidden until you answer</translation>
    </message>
    <message>
        <source>nobody is racing</source>
        <translation>nobody is racing</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>Loss over the updates</translation>
    </message>
    <message>
        <source>Drag to any update</source>
        <translation>Drag to any update</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceControls</name>
    <message>
        <source>Learning rate η of %1</source>
        <translation>Learning rate η of %1</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Play from the start</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>update %1 / %2</source>
        <translation>update %1 / %2</translation>
    </message>
    <message>
        <source>exact gradient, no rows</source>
        <translation>exact gradient, no rows</translation>
    </message>
    <message>
        <source>epoch %1&amp;nbsp;&amp;nbsp; update %2 / %3</source>
        <translation>epoch %1&amp;nbsp;&amp;nbsp; update %2 / %3</translation>
    </message>
    <message>
        <source>every update uses all rows</source>
        <translation>every update uses all rows</translation>
    </message>
    <message>
        <source>mini-batch %1 of %2 done</source>
        <translation>mini-batch %1 of %2 done</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>One update back</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Settings: momentum, decay, rows, updates</source>
        <translation>Settings: momentum, decay, rows, updates</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predict</translation>
    </message>
    <message>
        <source>Hides the paths and asks who arrives first</source>
        <translation>Hides the paths and asks who arrives first</translation>
    </message>
    <message>
        <source>How long a step is: each update moves by η times what the rule says (no unit)</source>
        <translation>How long a step is: each update moves by η times what the rule says (no unit)</translation>
    </message>
    <message>
        <source>%1 updates per second</source>
        <translation>%1 updates per second</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceDataView</name>
    <message>
        <source>%1 rows.</source>
        <translation>%1 rows.</translation>
    </message>
    <message>
        <source>Line of %1: w = %2, b = %3.</source>
        <translation>Line of %1: w = %2, b = %3.</translation>
    </message>
    <message>
        <source>Best line: w = %1, b = %2.</source>
        <translation>Best line: w = %1, b = %2.</translation>
    </message>
    <message>
        <source>Row %1: x = %2, t = %3.</source>
        <translation>Row %1: x = %2, t = %3.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>best line</source>
        <translation>best line</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceLegend</name>
    <message>
        <source>%1 races</source>
        <translation>%1 races</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceRuleView</name>
    <message>
        <source>**%1**, update %2, parameter %3</source>
        <translation>**%1**, update %2, parameter %3</translation>
    </message>
    <message>
        <source>**%1**, update %2, parameter %3; gradient of 1 row</source>
        <translation>**%1**, update %2, parameter %3; gradient of 1 row</translation>
    </message>
    <message>
        <source>**%1**, update %2, parameter %3; mean gradient of %4 rows</source>
        <translation>**%1**, update %2, parameter %3; mean gradient of %4 rows</translation>
    </message>
    <message>
        <source>Predict first: the numbers stay hidden until you answer.</source>
        <translation>Predict first: the numbers stay hidden until you answer.</translation>
    </message>
    <message>
        <source>**%1** is not racing: switch it on to see its numbers.</source>
        <translation>**%1** is not racing: switch it on to see its numbers.</translation>
    </message>
    <message>
        <source>**%1** has left all bounds: nothing to calculate with.</source>
        <translation>**%1** has left all bounds: nothing to calculate with.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceSettings</name>
    <message>
        <source>Momentum β</source>
        <translation>Momentum β</translation>
    </message>
    <message>
        <source>Decay ρ of RMSProp</source>
        <translation>Decay ρ of RMSProp</translation>
    </message>
    <message>
        <source>β₁ of Adam</source>
        <translation>β₁ of Adam</translation>
    </message>
    <message>
        <source>β₂ of Adam</source>
        <translation>β₂ of Adam</translation>
    </message>
    <message>
        <source>Weight decay λ of AdamW</source>
        <translation>Weight decay λ of AdamW</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Noise of the rows</source>
        <translation>Noise of the rows</translation>
    </message>
    <message>
        <source>Seed of the rows</source>
        <translation>Seed of the rows</translation>
    </message>
    <message>
        <source>Seed of their order</source>
        <translation>Seed of their order</translation>
    </message>
    <message>
        <source>own learning rates</source>
        <translation>own learning rates</translation>
    </message>
    <message>
        <source>order of the rows</source>
        <translation>order of the rows</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>usual settings</translation>
    </message>
    <message>
        <source>Settings of the race</source>
        <translation>Settings of the race</translation>
    </message>
    <message>
        <source>Every optimiser has its own η (the slider moves that of the chosen one)</source>
        <translation>Every optimiser has its own η (the slider moves that of the chosen one)</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Usual start</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Another order</translation>
    </message>
    <message>
        <source>Draws the batches in another order</source>
        <translation>Draws the batches in another order</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Usual settings</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceSideCard</name>
    <message>
        <source>Rows for one update (1 … %1)</source>
        <translation>Rows for one update (1 … %1)</translation>
    </message>
    <message>
        <source>This surface is a formula: it has no rows to draw batches from.</source>
        <translation>This surface is a formula: it has no rows to draw batches from.</translation>
    </message>
    <message>
        <source>This surface is a formula: it has no rows, so every update uses its exact gradient.</source>
        <translation>This surface is a formula: it has no rows, so every update uses its exact gradient.</translation>
    </message>
    <message>
        <source>row %1: x = %2, t = %3</source>
        <translation>row %1: x = %2, t = %3</translation>
    </message>
    <message>
        <source>This surface is a formula: no data belongs to it. Choose linear regression to see rows.</source>
        <translation>This surface is a formula: no data belongs to it. Choose linear regression to see rows.</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>What the card shows</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <translation>Mini-batches</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Optimiser whose numbers are shown</source>
        <translation>Optimiser whose numbers are shown</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>Parameter whose numbers are shown</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>New rows</translation>
    </message>
    <message>
        <source>Rows of this epoch</source>
        <translation>Rows of this epoch</translation>
    </message>
    <message>
        <source>Rows and line</source>
        <translation>Rows and line</translation>
    </message>
    <message>
        <source>Drag a row: surface and paths follow. Keys: Page Up and Page Down choose, arrows move</source>
        <translation>Drag a row: surface and paths follow. Keys: Page Up and Page Down choose, arrows move</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceStage</name>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>saddle point</source>
        <translation>saddle point</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>What the optimisers go down on: linear regression on the rows shown, or a chosen form</source>
        <translation>What the optimisers go down on: linear regression on the rows shown, or a chosen form</translation>
    </message>
    <message>
        <source>Formula of the surface</source>
        <translation>Formula of the surface</translation>
    </message>
    <message>
        <source>darker = larger loss</source>
        <translation>darker = larger loss</translation>
    </message>
    <message>
        <source>Loss surface with the paths</source>
        <translation>Loss surface with the paths</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceTab</name>
    <message>
        <source>Optimisers</source>
        <translation>Optimisers</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>batch size</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>new rows</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>One optimiser rolls down the loss surface</source>
        <translation>One optimiser rolls down the loss surface</translation>
    </message>
    <message>
        <source>%1 optimisers roll down the same loss surface</source>
        <translation>%1 optimisers roll down the same loss surface</translation>
    </message>
    <message>
        <source>How optimisers descend</source>
        <translation>How optimisers descend</translation>
    </message>
    <message>
        <source>linear model, %1 rows · seed %2</source>
        <translation>linear model, %1 rows · seed %2</translation>
    </message>
    <message>
        <source>surface of the task</source>
        <translation>surface of the task</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RatePanel</name>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Learning-rate schedule</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Epochs N</source>
        <translation>Epochs N</translation>
    </message>
    <message>
        <source>Step: every N epochs η is multiplied by the factor; exponential: smoothly so. Cosine: down to η times the factor in N epochs. Warm-up: from η times the factor up to η in N epochs.</source>
        <translation>Step: every N epochs η is multiplied by the factor; exponential: smoothly so. Cosine: down to η times the factor in N epochs. Warm-up: from η times the factor up to η in N epochs.</translation>
    </message>
    <message>
        <source>Learning rate over epochs</source>
        <translation>Learning rate over epochs</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>Momentum β</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>Decay ρ</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosine</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>warm-up</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RulePanel</name>
    <message>
        <source>Epoch %1, example %2: $%3$, $%4$</source>
        <translation>Epoch %1, example %2: $%3$, $%4$</translation>
    </message>
    <message>
        <source>**After %1 epochs some example is still wrong.** In a new order each epoch no fixed cycle repeats, but the weights never come to rest. %2</source>
        <translation>**After %1 epochs some example is still wrong.** In a new order each epoch no fixed cycle repeats, but the weights never come to rest. %2</translation>
    </message>
    <message>
        <source>**After step %1 the same %2 steps, one epoch, repeat for ever.** %3</source>
        <translation>**After step %1 the same %2 steps, one epoch, repeat for ever.** %3</translation>
    </message>
    <message>
        <source>**After step %1 the same %2 steps, %3 epochs, repeat for ever.** %4</source>
        <translation>**After step %1 the same %2 steps, %3 epochs, repeat for ever.** %4</translation>
    </message>
    <message>
        <source>All four rows are right: after step %1 nothing changes any more.</source>
        <translation>All four rows are right: after step %1 nothing changes any more.</translation>
    </message>
    <message>
        <source>Not linearly separable</source>
        <translation>Not linearly separable</translation>
    </message>
    <message>
        <source>Use two layers</source>
        <translation>Use two layers</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Perceptron learning rule</source>
        <translation>Perceptron learning rule</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 step/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <translation>Order of the examples</translation>
    </message>
    <message>
        <source>Where the weights begin; choosing the random start again gives other weights</source>
        <translation>Where the weights begin; choosing the random start again gives other weights</translation>
    </message>
    <message>
        <source>Speed of the run</source>
        <translation>Speed of the run</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Before each step you are asked what it will do</source>
        <translation>Before each step you are asked what it will do</translation>
    </message>
    <message>
        <source>Train one example</source>
        <translation>Train one example</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Learning rate in hundredths</source>
        <translation>Learning rate in hundredths</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Wrong examples in each epoch</source>
        <translation>Wrong examples in each epoch</translation>
    </message>
    <message>
        <source>Not linearly separable: after step %1 the same %2 steps repeat</source>
        <translation>Not linearly separable: after step %1 the same %2 steps repeat</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Initial weights</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>Back to the initial weights</translation>
    </message>
    <message>
        <source>More: order, initial weights, speed</source>
        <translation>More: order, initial weights, speed</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RunRow</name>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Remove the run (can be undone)</source>
        <translation>Remove the run (can be undone)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RunTable</name>
    <message>
        <source>trained for %1</source>
        <translation>trained for %1</translation>
    </message>
    <message>
        <source>On other data: its moments cannot be shown here. %1</source>
        <translation>On other data: its moments cannot be shown here. %1</translation>
    </message>
    <message>
        <source>The present run cannot be removed</source>
        <translation>The present run cannot be removed</translation>
    </message>
    <message>
        <source>Remove the run (can be undone)</source>
        <translation>Remove the run (can be undone)</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>train loss</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Rename the run</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name of the run</translation>
    </message>
    <message>
        <source>Only its curve is kept, not its moments. %1</source>
        <translation>Only its curve is kept, not its moments. %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SampleDigits</name>
    <message>
        <source>Explain this digit, label %1</source>
        <translation>Explain this digit, label %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Nothing is drawn yet</translation>
    </message>
    <message>
        <source>Write a digit: then you see here which of its pixels speak for the answer.</source>
        <translation>Write a digit: then you see here which of its pixels speak for the answer.</translation>
    </message>
    <message>
        <source>Choose one of these digits to see which of its pixels speak for the answer.</source>
        <translation>Choose one of these digits to see which of its pixels speak for the answer.</translation>
    </message>
    <message>
        <source>or write one yourself</source>
        <translation>or write one yourself</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Draw a digit</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SaveQuestion</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Save the changes to %1?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>What is not saved is lost.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ScoreTable</name>
    <message>
        <source>Digit</source>
        <translation>Digit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>sorted by %1, the largest first</source>
        <translation>sorted by %1, the largest first</translation>
    </message>
    <message>
        <source>sorted by %1, the smallest first</source>
        <translation>sorted by %1, the smallest first</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3, F1 %4; %5</source>
        <translation>%1: precision %2, recall %3, F1 %4; %5</translation>
    </message>
    <message>
        <source>in %, bars from %1 to 100</source>
        <translation>in %, bars from %1 to 100</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SettingsStrip</name>
    <message>
        <source>1 step/s</source>
        <translation>1 step/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>One example</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>One batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <source>Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes.</source>
        <translation>Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes.</translation>
    </message>
    <message>
        <source>Adds L1·Σ|w| to the loss: weights that are not needed become zero.</source>
        <translation>Adds L1·Σ|w| to the loss: weights that are not needed become zero.</translation>
    </message>
    <message>
        <source>Adds ½·L2·Σw² to the loss: weights stay small.</source>
        <translation>Adds ½·L2·Σw² to the loss: weights stay small.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch, and the optimiser&apos;s own parameters.</source>
        <translation>How the learning rate changes from epoch to epoch, and the optimiser&apos;s own parameters.</translation>
    </message>
    <message>
        <source>When a run ends by itself: small loss, no more progress, so many epochs.</source>
        <translation>When a run ends by itself: small loss, no more progress, so many epochs.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>Hidden layers differ: %1. A number set here is that of all of them.</source>
        <translation>Hidden layers differ: %1. A number set here is that of all of them.</translation>
    </message>
    <message>
        <source>The share of hidden units that is switched off at random in every step.</source>
        <translation>The share of hidden units that is switched off at random in every step.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SideBySide</name>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>train %1</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>Two runs side by side</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>Left run</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Right run</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SideCard</name>
    <message>
        <source>Gradient check</source>
        <translation>Gradient check</translation>
    </message>
    <message>
        <source>Why y − t?</source>
        <translation>Why y − t?</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>One weight</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>The whole layer at once</source>
        <translation>The whole layer at once</translation>
    </message>
    <message>
        <source>Every gradient beside the slope measured by nudging the weight</source>
        <translation>Every gradient beside the slope measured by nudging the weight</translation>
    </message>
    <message>
        <source>How the loss moves with one weight</source>
        <translation>How the loss moves with one weight</translation>
    </message>
    <message>
        <source>What if the rule were wrong?</source>
        <translation>What if the rule were wrong?</translation>
    </message>
    <message>
        <source>Beside the chain rule</source>
        <translation>Beside the chain rule</translation>
    </message>
    <message>
        <source>Close the derivation</source>
        <translation>Close the derivation</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceDirectionsCard</name>
    <message>
        <source>Directions of the slice</source>
        <translation>Directions of the slice</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Two weights</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Of the path</source>
        <translation>Of the path</translation>
    </message>
    <message>
        <source>Two parameters of the network; all others keep their present values</source>
        <translation>Two parameters of the network; all others keep their present values</translation>
    </message>
    <message>
        <source>Two random directions through all parameters</source>
        <translation>Two random directions through all parameters</translation>
    </message>
    <message>
        <source>The two directions in which the path spreads most (principal components)</source>
        <translation>The two directions in which the path spreads most (principal components)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>to unit</source>
        <translation>to unit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the two directions</source>
        <translation>Seed of the two directions</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Other directions</translation>
    </message>
    <message>
        <source>Normal random numbers, those of each unit scaled to the length of that unit’s weights (Li et al. 2018, section 4).</source>
        <translation>Normal random numbers, those of each unit scaled to the length of that unit’s weights (Li et al. 2018, section 4).</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>Smaller range, %1</source>
        <translation>Smaller range, %1</translation>
    </message>
    <message>
        <source>Larger range, %1</source>
        <translation>Larger range, %1</translation>
    </message>
    <message>
        <source>Centre on the network</source>
        <translation>Centre on the network</translation>
    </message>
    <message>
        <source>A plane through the network as it is now, with the network in the middle</source>
        <translation>A plane through the network as it is now, with the network in the middle</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>Usual range</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceNetworkCard</name>
    <message>
        <source>The lab has no network yet.</source>
        <translation>The lab has no network yet.</translation>
    </message>
    <message>
        <source>Open it once; then its network is here.</source>
        <translation>Open it once; then its network is here.</translation>
    </message>
    <message>
        <source>Whose loss</source>
        <translation>Whose loss</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>The network of the lab, followed while it trains. The buttons below play and pause the lab.</source>
        <translation>The network of the lab, followed while it trains. The buttons below play and pause the lab.</translation>
    </message>
    <message>
        <source>2-8-8-1 with tanh, 500 rows, Adam with η = 0.01, 25 rows per update</source>
        <translation>2-8-8-1 with tanh, 500 rows, Adam with η = 0.01, 25 rows per update</translation>
    </message>
    <message>
        <source>Data of the example</source>
        <translation>Data of the example</translation>
    </message>
    <message>
        <source>Seed of the example</source>
        <translation>Seed of the example</translation>
    </message>
    <message>
        <source>Seed of data, start and order of the rows</source>
        <translation>Seed of data, start and order of the rows</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Another seed</translation>
    </message>
    <message>
        <source>Open the lab</source>
        <translation>Open the lab</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>One update</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceNumbersCard</name>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>No moment yet</source>
        <translation>No moment yet</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>Loss over the updates</translation>
    </message>
    <message>
        <source>loss over the updates, log scale</source>
        <translation>loss over the updates, log scale</translation>
    </message>
    <message>
        <source>Sets the network’s parameters to this place; training goes on from there</source>
        <translation>Sets the network’s parameters to this place; training goes on from there</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceTab</name>
    <message>
        <source>A network&apos;s loss</source>
        <translation>A network&apos;s loss</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>directions</translation>
    </message>
    <message>
        <source>other directions</source>
        <translation>other directions</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>range</source>
        <translation>range</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>usual range</translation>
    </message>
    <message>
        <source>place of the network</source>
        <translation>place of the network</translation>
    </message>
    <message>
        <source>That was another network: it has been replaced since, so its numbers cannot be set.</source>
        <translation>That was another network: it has been replaced since, so its numbers cannot be set.</translation>
    </message>
    <message>
        <source>A plane through all parameters of a network, while it trains</source>
        <translation>A plane through all parameters of a network, while it trains</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>Loss over a plane</translation>
    </message>
    <message>
        <source>Slice through the loss</source>
        <translation>Slice through the loss</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Calculating …</translation>
    </message>
    <message>
        <source>epoch %1   update %2</source>
        <translation>epoch %1   update %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, %2 parameters</translation>
    </message>
    <message>
        <source>%1, %2 parameters, %3 rows</source>
        <translation>%1, %2 parameters, %3 rows</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>new place</translation>
    </message>
    <message>
        <source>Loss $E$</source>
        <translation>Loss $E$</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>At the ring</source>
        <translation>At the ring</translation>
    </message>
    <message>
        <source>In the slice</source>
        <translation>In the slice</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>The loss at the ring is %1 lower than the network’s.</source>
        <translation>The loss at the ring is %1 lower than the network’s.</translation>
    </message>
    <message>
        <source>The loss at the ring is %1 higher than the network’s.</source>
        <translation>The loss at the ring is %1 higher than the network’s.</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Use this place</translation>
    </message>
    <message>
        <source>The device that trains has failed. Reset starts again.</source>
        <translation>The device that trains has failed. Reset starts again.</translation>
    </message>
    <message>
        <source>Back to the last good step</source>
        <translation>Back to the last good step</translation>
    </message>
    <message>
        <source>Let the network train and follow its path in the slice until its loss is half of what it was at the start.</source>
        <translation>Let the network train and follow its path in the slice until its loss is half of what it was at the start.</translation>
    </message>
    <message>
        <source>%1, at the start %2</source>
        <translation>%1, at the start %2</translation>
    </message>
    <message>
        <source>Press play. The end of the line is the network; the line is where it came from.</source>
        <translation>Press play. The end of the line is the network; the line is where it came from.</translation>
    </message>
    <message>
        <source>Pause, drag the ring to a place whose loss is at least 20 % lower, and set the network there with “Use this place”.</source>
        <translation>Pause, drag the ring to a place whose loss is at least 20 % lower, and set the network there with “Use this place”.</translation>
    </message>
    <message>
        <source>Train first and choose “Of the path”. Then reset: the network is back at its start, and the slice still shows the valley where it had been.</source>
        <translation>Train first and choose “Of the path”. Then reset: the network is back at its start, and the slice still shows the valley where it had been.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SoftmaxPanel</name>
    <message>
        <source>temperature</source>
        <translation>temperature</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>number of logits</source>
        <translation>number of logits</translation>
    </message>
    <message>
        <source>add 1 to all</source>
        <translation>add 1 to all</translation>
    </message>
    <message>
        <source>A computer cannot hold these powers: from $e^{710}$ on they are $\infty$, below $e^{-746}$ they are 0. The quotient is no number. **Subtract the maximum** and the result is there.</source>
        <translation>A computer cannot hold these powers: from $e^{710}$ on they are $\infty$, below $e^{-746}$ they are 0. The quotient is no number. **Subtract the maximum** and the result is there.</translation>
    </message>
    <message>
        <source>Every $x$ grew by 1, so every power and their sum grew by the same factor $e^{1/T} \approx %1$. **No probability changed.**</source>
        <translation>Every $x$ grew by 1, so every power and their sum grew by the same factor $e^{1/T} \approx %1$. **No probability changed.**</translation>
    </message>
    <message>
        <source>Fraction above and below are divided by $e^{m/T}$: the result is the same, and no power exceeds 1. So nothing overflows.</source>
        <translation>Fraction above and below are divided by $e^{m/T}$: the result is the same, and no power exceeds 1. So nothing overflows.</translation>
    </message>
    <message>
        <source>Without the subtraction the result is the same while the powers are small. Type 800 for a logit and see.</source>
        <translation>Without the subtraction the result is the same while the powers are small. Type 800 for a logit and see.</translation>
    </message>
    <message>
        <source>Remove a logit</source>
        <translation>Remove a logit</translation>
    </message>
    <message>
        <source>Add a logit</source>
        <translation>Add a logit</translation>
    </message>
    <message>
        <source>Add 1 to all x</source>
        <translation>Add 1 to all x</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>Temperature T</translation>
    </message>
    <message>
        <source>Subtract the maximum first</source>
        <translation>Subtract the maximum first</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>Jacobian</translation>
    </message>
    <message>
        <source>Formula of softmax</source>
        <translation>Formula of softmax</translation>
    </message>
    <message>
        <source>Softmax with the numbers</source>
        <translation>Softmax with the numbers</translation>
    </message>
    <message>
        <source>Formula of the Jacobian</source>
        <translation>Formula of the Jacobian</translation>
    </message>
    <message>
        <source>Jacobian of softmax</source>
        <translation>Jacobian of softmax</translation>
    </message>
    <message>
        <source>Entry of the Jacobian with the numbers</source>
        <translation>Entry of the Jacobian with the numbers</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SoftmaxStage</name>
    <message>
        <source>Bar of logit x%1</source>
        <translation>Bar of logit x%1</translation>
    </message>
    <message>
        <source>Drag to change x%1</source>
        <translation>Drag to change x%1</translation>
    </message>
    <message>
        <source>Logit x%1</source>
        <translation>Logit x%1</translation>
    </message>
    <message>
        <source>Probability y%1</source>
        <translation>Probability y%1</translation>
    </message>
    <message>
        <source>Logits (any numbers)</source>
        <translation>Logits (any numbers)</translation>
    </message>
    <message>
        <source>Probabilities (sum 1)</source>
        <translation>Probabilities (sum 1)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SolvedCard</name>
    <message>
        <source>Solved: the outputs differ from the targets by at most %1 of their range (root of the mean square).</source>
        <translation>Solved: the outputs differ from the targets by at most %1 of their range (root of the mean square).</translation>
    </message>
    <message>
        <source>Solved: every training point on the right side and none undecided (output %1 to %2).</source>
        <translation>Solved: every training point on the right side and none undecided (output %1 to %2).</translation>
    </message>
    <message>
        <source>Solved: every training point in its class and none undecided (less than %1 between the two largest outputs).</source>
        <translation>Solved: every training point in its class and none undecided (less than %1 between the two largest outputs).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Trains the same number of starts with 2, 3, 4, 5, 6 and 8 nodes in the first hidden layer.</source>
        <translation>Trains the same number of starts with 2, 3, 4, 5, 6 and 8 nodes in the first hidden layer.</translation>
    </message>
    <message>
        <source>by hidden nodes, %</source>
        <translation>by hidden nodes, %</translation>
    </message>
    <message>
        <source>Share that solved %1</source>
        <translation>Share that solved %1</translation>
    </message>
    <message>
        <source>By hidden nodes</source>
        <translation>By hidden nodes</translation>
    </message>
    <message>
        <source>Share solved by the number of hidden nodes</source>
        <translation>Share solved by the number of hidden nodes</translation>
    </message>
    <message>
        <source>%1 % solved</source>
        <translation>%1 % solved</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SpacesPanel</name>
    <message>
        <source>How the points move</source>
        <translation>How the points move</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>Input space</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>Hidden space</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Half-plane that is shaded and line that is dragged</source>
        <translation>Half-plane that is shaded and line that is dragged</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message>
        <source>Shade and drag the half-plane of h₁</source>
        <translation>Shade and drag the half-plane of h₁</translation>
    </message>
    <message>
        <source>Shade and drag the half-plane of h₂</source>
        <translation>Shade and drag the half-plane of h₂</translation>
    </message>
    <message>
        <source>Shade where the whole network answers 1</source>
        <translation>Shade where the whole network answers 1</translation>
    </message>
    <message>
        <source>Move the points</source>
        <translation>Move the points</translation>
    </message>
    <message>
        <source>The four points glide from their inputs to their hidden values</source>
        <translation>The four points glide from their inputs to their hidden values</translation>
    </message>
    <message>
        <source>Share of the way from the input space to the hidden space</source>
        <translation>Share of the way from the input space to the hidden space</translation>
    </message>
    <message>
        <source>on the way: drawn, not computed</source>
        <translation>on the way: drawn, not computed</translation>
    </message>
    <message>
        <source>input space</source>
        <translation>input space</translation>
    </message>
    <message>
        <source>hidden space</source>
        <translation>hidden space</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageButton</name>
    <message>
        <source>Stage %1, %2: done</source>
        <translation>Stage %1, %2: done</translation>
    </message>
    <message>
        <source>Stage %1, %2: now</source>
        <translation>Stage %1, %2: now</translation>
    </message>
    <message>
        <source>Stage %1, %2: still to come</source>
        <translation>Stage %1, %2: still to come</translation>
    </message>
    <message>
        <source>Go to the stage “%1” (Page Up and Page Down move by one)</source>
        <translation>Go to the stage “%1” (Page Up and Page Down move by one)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StagePicture</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 units of the canvas</source>
        <translation>%1 × %2 of %3 units of the canvas</translation>
    </message>
    <message>
        <source>%1 × %1 pixels, centre of mass at %2, %3</source>
        <translation>%1 × %1 pixels, centre of mass at %2, %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Network and data</source>
        <translation>Network and data</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>Next step (→)</translation>
    </message>
    <message>
        <source>Step after step (space)</source>
        <translation>Step after step (space)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>The example that is shown</source>
        <translation>The example that is shown</translation>
    </message>
    <message>
        <source>1 step in 2 seconds</source>
        <translation>1 step in 2 seconds</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 step per second</translation>
    </message>
    <message>
        <source>%1 steps per second</source>
        <translation>%1 steps per second</translation>
    </message>
    <message>
        <source>Present step</source>
        <translation>Present step</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageTrack</name>
    <message>
        <source>Stages of the forward pass</source>
        <translation>Stages of the forward pass</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Stage %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StartCard</name>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>A start</source>
        <translation>A start</translation>
    </message>
    <message>
        <source>This start has not been trained yet.</source>
        <translation>This start has not been trained yet.</translation>
    </message>
    <message>
        <source>Choose a network on the wall to see its answers.</source>
        <translation>Choose a network on the wall to see its answers.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Diverged</translation>
    </message>
    <message>
        <source>Dashed: the boundaries of the nodes in the first hidden layer.</source>
        <translation>Dashed: the boundaries of the nodes in the first hidden layer.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Training points</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Training accuracy</translation>
    </message>
    <message>
        <source>Wrong of %1</source>
        <translation>Wrong of %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test accuracy</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Open in the lab</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>At its start</translation>
    </message>
    <message>
        <source>As a new run in the lab, with what this network has learned. The present run stays in the list.</source>
        <translation>As a new run in the lab, with what this network has learned. The present run stays in the list.</translation>
    </message>
    <message>
        <source>As a new run in the lab, with the initial weights of this seed, before any training.</source>
        <translation>As a new run in the lab, with the initial weights of this seed, before any training.</translation>
    </message>
    <message>
        <source>Output plane of the chosen start</source>
        <translation>Output plane of the chosen start</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StartMarks</name>
    <message>
        <source>Start %1: solved after %2 epochs</source>
        <translation>Start %1: solved after %2 epochs</translation>
    </message>
    <message>
        <source>Start %1: not solved in %2 epochs</source>
        <translation>Start %1: not solved in %2 epochs</translation>
    </message>
    <message>
        <source>No start has been tried yet.</source>
        <translation>No start has been tried yet.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StatusLine</name>
    <message>
        <source>Choose the device that computes (Ctrl+D)</source>
        <translation>Choose the device that computes (Ctrl+D)</translation>
    </message>
    <message>
        <source>Choose the device that computes</source>
        <translation>Choose the device that computes</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StepTable</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StepTableModel</name>
    <message>
        <source>At x = 0 the step leaves A as it is.</source>
        <translation>At x = 0 the step leaves A as it is.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StepTransport</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StopPanel</name>
    <message>
        <source>Stop by itself</source>
        <translation>Stop by itself</translation>
    </message>
    <message>
        <source>when the loss is below</source>
        <translation>when the loss is below</translation>
    </message>
    <message>
        <source>when it has not fallen for (epochs)</source>
        <translation>when it has not fallen for (epochs)</translation>
    </message>
    <message>
        <source>after (epochs)</source>
        <translation>after (epochs)</translation>
    </message>
    <message>
        <source>At the end return to the lowest loss</source>
        <translation>At the end return to the lowest loss</translation>
    </message>
    <message>
        <source>The loss on the training data is looked at when an epoch ends.</source>
        <translation>The loss on the training data is looked at when an epoch ends.</translation>
    </message>
    <message>
        <source>plateau %1</source>
        <translation>plateau %1</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 epochs</translation>
    </message>
    <message>
        <source>keep best</source>
        <translation>keep best</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SurfacePlot3d</name>
    <message>
        <source>Surface over the two inputs, heights from %1 to %2, turned by %3° and seen from %4° above.</source>
        <translation>Surface over the two inputs, heights from %1 to %2, turned by %3° and seen from %4° above.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SurfaceView</name>
    <message>
        <source>Start at %1</source>
        <extracomment>%1 as in &quot;w = 0.52, b = 1.10, E = 0.148&quot;</extracomment>
        <translation>Start at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 &quot;minimum&quot;, %2 where it lies</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s), at %2</source>
        <translation>
            <numerusform>%1: %n update, at %2</numerusform>
            <numerusform>%1: %n updates, at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more path(s)</source>
        <translation>
            <numerusform>%n more path</numerusform>
            <numerusform>%n more paths</numerusform>
        </translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepBars</name>
    <message>
        <source>not trained yet</source>
        <translation>not trained yet</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 solved, %2 of %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepCard</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>Settings to vary</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Setting across</source>
        <translation>Setting across</translation>
    </message>
    <message>
        <source>Setting down</source>
        <translation>Setting down</translation>
    </message>
    <message>
        <source>Values across</source>
        <translation>Values across</translation>
    </message>
    <message>
        <source>Values down</source>
        <translation>Values down</translation>
    </message>
    <message>
        <source>Up to %1 numbers, separated by commas</source>
        <translation>Up to %1 numbers, separated by commas</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepCellCard</name>
    <message>
        <source>The sweep trains some starts of every combination of the two settings.</source>
        <translation>The sweep trains some starts of every combination of the two settings.</translation>
    </message>
    <message>
        <source>Choose a cell to see its losses, its starts and its settings.</source>
        <translation>Choose a cell to see its losses, its starts and its settings.</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>not trained yet</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 solved, %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation>
            <numerusform>%n diverged</numerusform>
            <numerusform>%n diverged</numerusform>
        </translation>
    </message>
    <message>
        <source>median loss %1</source>
        <translation>median loss %1</translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>Chosen cell</translation>
    </message>
    <message>
        <source>Show its starts</source>
        <translation>Show its starts</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Open in the lab</translation>
    </message>
    <message>
        <source>Its networks on the wall; they train again, to the same numbers.</source>
        <translation>Its networks on the wall; they train again, to the same numbers.</translation>
    </message>
    <message>
        <source>These settings as a new run in the lab. The present run stays in the list.</source>
        <translation>These settings as a new run in the lab. The present run stays in the list.</translation>
    </message>
    <message>
        <source>Final losses of the cell</source>
        <translation>Final losses of the cell</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepMap</name>
    <message>
        <source>not trained yet</source>
        <translation>not trained yet</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 solved, %2 of %3</translation>
    </message>
    <message>
        <source>median loss %1</source>
        <translation>median loss %1</translation>
    </message>
    <message>
        <source>most of them diverged</source>
        <translation>most of them diverged</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TabbedPage</name>
    <message>
        <source>Parts of the lesson</source>
        <translation>Parts of the lesson</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskCard</name>
    <message>
        <source>Whole task</source>
        <translation>Whole task</translation>
    </message>
    <message>
        <source>Close the remark on this example</source>
        <translation>Close the remark on this example</translation>
    </message>
    <message>
        <source>Unfold the task</source>
        <translation>Unfold the task</translation>
    </message>
    <message>
        <source>Fold the task</source>
        <translation>Fold the task</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Task: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by the worksheet: %1</source>
        <translation>Locked by the worksheet: %1</translation>
    </message>
    <message>
        <source>Locked by the worksheet:</source>
        <translation>Locked by the worksheet:</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Show one</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskRow</name>
    <message>
        <source>Hide the hint</source>
        <translation>Hide the hint</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TimeBar</name>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Back to the end</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Branch from here</translation>
    </message>
    <message>
        <source>You are at step %1 of %2</source>
        <translation>You are at step %1 of %2</translation>
    </message>
    <message>
        <source>Stop the film</source>
        <translation>Stop the film</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Play the film</translation>
    </message>
    <message>
        <source>Play the film backwards</source>
        <translation>Play the film backwards</translation>
    </message>
    <message>
        <source>To the first moment</source>
        <translation>To the first moment</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Next moment</translation>
    </message>
    <message>
        <source>Speed of the film</source>
        <translation>Speed of the film</translation>
    </message>
    <message>
        <source>At 1 × the film of a whole run takes about ten seconds.</source>
        <translation>At 1 × the film of a whole run takes about ten seconds.</translation>
    </message>
    <message>
        <source>Shows the present network again. Nothing is lost.</source>
        <translation>Shows the present network again. Nothing is lost.</translation>
    </message>
    <message>
        <source>A new run goes on from this moment, exactly as it was; the old run stays for comparison.</source>
        <translation>A new run goes on from this moment, exactly as it was; the old run stays for comparison.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TimeCard</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>after now</source>
        <translation>after now</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>Moments of the run</translation>
    </message>
    <message>
        <source>Drag: another moment. ← and →: one moment, Page: a tenth of the run, Space: the film.</source>
        <translation>Drag: another moment. ← and →: one moment, Page: a tenth of the run, Space: the film.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TopBar</name>
    <message>
        <source>Explain F1</source>
        <translation>Explain F1</translation>
    </message>
    <message>
        <source>Show the explanation beside the page (F1)</source>
        <translation>Show the explanation beside the page (F1)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Show only the stage, in large type (F5)</source>
        <translation>Show only the stage, in large type (F5)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Paper: light theme</source>
        <translation>Paper: light theme</translation>
    </message>
    <message>
        <source>Chalkboard: dark theme</source>
        <translation>Chalkboard: dark theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>More: projects, picture, formulas, motion</source>
        <translation>More: projects, picture, formulas, motion</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceDiagram</name>
    <message>
        <source>not yet calculated</source>
        <translation>not yet calculated</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>input %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>output %1</translation>
    </message>
    <message>
        <source>hidden unit %1</source>
        <translation>hidden unit %1</translation>
    </message>
    <message>
        <source>unit %1 of hidden layer %2</source>
        <translation>unit %1 of hidden layer %2</translation>
    </message>
    <message>
        <source>bias unit</source>
        <translation>bias unit</translation>
    </message>
    <message>
        <source>weight from %1 to %2: %3</source>
        <translation>weight from %1 to %2: %3</translation>
    </message>
    <message>
        <source>bias of %1: %2</source>
        <translation>bias of %1: %2</translation>
    </message>
    <message>
        <source>loss: %1</source>
        <translation>loss: %1</translation>
    </message>
    <message>
        <source>weights: %1</source>
        <translation>weights: %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceLayersPanel</name>
    <message>
        <source>%1: one unit less</source>
        <translation>%1: one unit less</translation>
    </message>
    <message>
        <source>%1: one unit more</source>
        <translation>%1: one unit more</translation>
    </message>
    <message>
        <source>%1: activation</source>
        <translation>%1: activation</translation>
    </message>
    <message>
        <source>%1: one piece less</source>
        <translation>%1: one piece less</translation>
    </message>
    <message>
        <source>%1: one piece more</source>
        <translation>%1: one piece more</translation>
    </message>
    <message>
        <source>%1: slope</source>
        <translation>%1: slope</translation>
    </message>
    <message>
        <source>%1: parameter of the activation</source>
        <translation>%1: parameter of the activation</translation>
    </message>
    <message>
        <source>%1: pieces of a unit</source>
        <translation>%1: pieces of a unit</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: remove</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>One input less</source>
        <translation>One input less</translation>
    </message>
    <message>
        <source>One input more</source>
        <translation>One input more</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Add a hidden layer</translation>
    </message>
    <message>
        <source>Before the output, like the last hidden layer</source>
        <translation>Before the output, like the last hidden layer</translation>
    </message>
    <message>
        <source>Up to %1 layers can be shown step by step.</source>
        <translation>Up to %1 layers can be shown step by step.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceNetworkEditor</name>
    <message>
        <source>Change the number of inputs</source>
        <translation>Change the number of inputs</translation>
    </message>
    <message>
        <source>Change the units of a layer</source>
        <translation>Change the units of a layer</translation>
    </message>
    <message>
        <source>Remove a hidden layer</source>
        <translation>Remove a hidden layer</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Change the loss</translation>
    </message>
    <message>
        <source>Draw new weights</source>
        <translation>Draw new weights</translation>
    </message>
    <message>
        <source>Change an input</source>
        <translation>Change an input</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>Change a target</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Change the activation</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Add a hidden layer</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Remove a row</translation>
    </message>
    <message>
        <source>The loss has changed with the output.</source>
        <translation>The loss has changed with the output.</translation>
    </message>
    <message>
        <source>Network and data</source>
        <translation>Network and data</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>Ready-made networks with numbers that can be calculated by hand</source>
        <translation>Ready-made networks with numbers that can be calculated by hand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>Take the lab&apos;s network</translation>
    </message>
    <message>
        <source>The network and the training data of the network lab as they are now</source>
        <translation>The network and the training data of the network lab as they are now</translation>
    </message>
    <message>
        <source>Rows of data  %1</source>
        <translation>Rows of data  %1</translation>
    </message>
    <message>
        <source>Add a row below row %1</source>
        <translation>Add a row below row %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Remove row %1</translation>
    </message>
    <message>
        <source>Choose a ready-made network</source>
        <translation>Choose a ready-made network</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>Other initial weights with two decimals; all biases 0</source>
        <translation>Other initial weights with two decimals; all biases 0</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceRowsModel</name>
    <message>
        <source>Row %1, shown</source>
        <translation>Row %1, shown</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1 of row %2: %3</source>
        <translation>%1 of row %2: %3</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Target of output %1, from 0 to 1 with this loss</source>
        <translation>Target of output %1, from 0 to 1 with this loss</translation>
    </message>
    <message>
        <source>Target of output %1</source>
        <translation>Target of output %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceRowsTable</name>
    <message>
        <source>Rows of data</source>
        <translation>Rows of data</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainTab</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to train on %1</source>
        <translation>Ready to train on %1</translation>
    </message>
    <message>
        <source>The data are being prepared…</source>
        <translation>The data are being prepared…</translation>
    </message>
    <message>
        <source>The device is being prepared…</source>
        <translation>The device is being prepared…</translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>Training on %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>The device failed: choose another one and start over.</source>
        <translation>The device failed: choose another one and start over.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The network being trained is a different one; start over to use these settings.</source>
        <translation>The network being trained is a different one; start over to use these settings.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Train further</source>
        <translation>Train further</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Train now</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Progress of training</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation>examples per second</translation>
    </message>
    <message>
        <source>your drawing, read now</source>
        <translation>your drawing, read now</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>your drawing</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Loss over epochs</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>Accuracy over epochs</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>A network learns to read while you watch</source>
        <translation>A network learns to read while you watch</translation>
    </message>
    <message>
        <source>Train a network of your own that reads more than 90 % of the test pictures.</source>
        <translation>Train a network of your own that reads more than 90 % of the test pictures.</translation>
    </message>
    <message>
        <source>The settings on the left do it. Watch the first layer while it learns: noise turns into strokes.</source>
        <translation>The settings on the left do it. Watch the first layer while it learns: noise turns into strokes.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>First layer</translation>
    </message>
    <message>
        <source>Loss and accuracy over epochs</source>
        <translation>Loss and accuracy over epochs</translation>
    </message>
    <message>
        <source>The weights of the first layer as pictures</source>
        <translation>The weights of the first layer as pictures</translation>
    </message>
    <message>
        <source>Weights of the first layer</source>
        <translation>Weights of the first layer</translation>
    </message>
    <message>
        <source>one picture for each unit; click enlarges</source>
        <translation>one picture for each unit; click enlarges</translation>
    </message>
    <message>
        <source>Blue: ink there raises the unit&apos;s sum; orange: it lowers it</source>
        <translation>Blue: ink there raises the unit&apos;s sum; orange: it lowers it</translation>
    </message>
    <message>
        <source>See overfitting: let a network learn from 500 pictures until early stopping ends it.</source>
        <translation>See overfitting: let a network learn from 500 pictures until early stopping ends it.</translation>
    </message>
    <message>
        <source>On the left under Pictures choose 500 pictures, and many epochs under Network. The training loss goes on falling; the validation loss turns.</source>
        <translation>On the left under Pictures choose 500 pictures, and many epochs under Network. The training loss goes on falling; the validation loss turns.</translation>
    </message>
    <message>
        <source>epoch · best: %1</source>
        <translation>epoch · best: %1</translation>
    </message>
    <message>
        <source>This run learns from other pictures than chosen here; start over to use these settings.</source>
        <translation>This run learns from other pictures than chosen here; start over to use these settings.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Which settings are shown</source>
        <translation>Which settings are shown</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Layers, and how their weights are changed</source>
        <translation>Layers, and how their weights are changed</translation>
    </message>
    <message>
        <source>What is learned from, what is watched, and when learning stops</source>
        <translation>What is learned from, what is watched, and when learning stops</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Stopped early</translation>
    </message>
    <message>
        <source>; back at epoch %1, the best</source>
        <translation>; back at epoch %1, the best</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: no better for %n epoch(s)</source>
        <translation>
            <numerusform>Stopped early: no better for %n epoch</numerusform>
            <numerusform>Stopped early: no better for %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>; the best was epoch %1</source>
        <translation>; the best was epoch %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: all %n epoch(s)</source>
        <translation>
            <numerusform>Finished: its only epoch</numerusform>
            <numerusform>Finished: all %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>The distorted copies are being made: %1</source>
        <translation>The distorted copies are being made: %1</translation>
    </message>
    <message>
        <source>The pictures are being divided…</source>
        <translation>The pictures are being divided…</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>nothing drawn yet</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Back to the last moment at which all numbers were finite</source>
        <translation>Back to the last moment at which all numbers were finite</translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation>Diverged: choose a smaller learning rate</translation>
    </message>
    <message>
        <source>A number grew beyond all bounds: choose a smaller learning rate, then go back.</source>
        <translation>A number grew beyond all bounds: choose a smaller learning rate, then go back.</translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation>The device failed: choose another one</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingCurves</name>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>The curve appears as soon as training runs.</source>
        <translation>The curve appears as soon as training runs.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>lowest validation loss at epoch %1</source>
        <translation>lowest validation loss at epoch %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingPanel</name>
    <message>
        <source>%1 of class %2 and %3 of class %4 lie only %5 apart in the hidden space: the output unit cannot tell them apart.</source>
        <translation>%1 of class %2 and %3 of class %4 lie only %5 apart in the hidden space: the output unit cannot tell them apart.</translation>
    </message>
    <message>
        <source>No straight line divides the classes in the hidden space, and no small change of the weights makes the loss smaller.</source>
        <translation>No straight line divides the classes in the hidden space, and no small change of the weights makes the loss smaller.</translation>
    </message>
    <message>
        <source>A line could divide the classes (distance %1), but %2 of 8 derivatives f′ are below %3: the units are saturated.</source>
        <translation>A line could divide the classes (distance %1), but %2 of 8 derivatives f′ are below %3: the units are saturated.</translation>
    </message>
    <message>
        <source>A line could divide the classes (distance %1), but the steps have become too small.</source>
        <translation>A line could divide the classes (distance %1), but the steps have become too small.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try %1 starts</source>
        <translation>Try %1 starts</translation>
    </message>
    <message>
        <source>%1 of %2 found the gate</source>
        <translation>%1 of %2 found the gate</translation>
    </message>
    <message>
        <source>Press play: gradient descent looks for the nine weights.</source>
        <translation>Press play: gradient descent looks for the nine weights.</translation>
    </message>
    <message>
        <source>**Found.** All four answers are within %1 of their targets; loss %2.</source>
        <translation>**Found.** All four answers are within %1 of their targets; loss %2.</translation>
    </message>
    <message>
        <source>**Stuck** at loss %1, largest slope %2.</source>
        <translation>**Stuck** at loss %1, largest slope %2.</translation>
    </message>
    <message>
        <source>Loss %1; %2 of 4 answers are not yet sure.</source>
        <translation>Loss %1; %2 of 4 answers are not yet sure.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Epochs per second: %1</source>
        <translation>Epochs per second: %1</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>New start</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>cross-entropy</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>squared error</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>fastest</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Activation function of the hidden units</source>
        <translation>Activation function of the hidden units</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Loss over epochs</translation>
    </message>
    <message>
        <source>Starts that were tried</source>
        <translation>Starts that were tried</translation>
    </message>
    <message>
        <source>Loss %1 hardly falls: a **plateau**. Keep training: it will still find the gate.</source>
        <translation>Loss %1 hardly falls: a **plateau**. Keep training: it will still find the gate.</translation>
    </message>
    <message>
        <source>Number from which the initial weights are drawn</source>
        <translation>Number from which the initial weights are drawn</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Size of a step</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TruthTable</name>
    <message>
        <source>Truth table</source>
        <translation>Truth table</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>%1: target %2</source>
        <translation>%1: target %2</translation>
    </message>
    <message>
        <source>%1, the answer is asked for</source>
        <translation>%1, the answer is asked for</translation>
    </message>
    <message>
        <source>%1, z = %2, answer %3, right</source>
        <translation>%1, z = %2, answer %3, right</translation>
    </message>
    <message>
        <source>%1, z = %2, answer %3, wrong</source>
        <translation>%1, z = %2, answer %3, wrong</translation>
    </message>
    <message>
        <source>Present row %1.</source>
        <translation>Present row %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TruthTableView</name>
    <message>
        <source>Truth table</source>
        <translation>Truth table</translation>
    </message>
    <message>
        <source>Click to change the target</source>
        <translation>Click to change the target</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2, h₁ = %3, h₂ = %4, y = %5, target %6</source>
        <translation>x₁ = %1, x₂ = %2, h₁ = %3, h₂ = %4, y = %5, target %6</translation>
    </message>
    <message>
        <source>%1: right</source>
        <translation>%1: right</translation>
    </message>
    <message>
        <source>%1: wrong</source>
        <translation>%1: wrong</translation>
    </message>
    <message>
        <source>Row %1 of 4. %2.</source>
        <translation>Row %1 of 4. %2.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TwinPanel</name>
    <message>
        <source>Epoch %1</source>
        <translation>Epoch %1</translation>
    </message>
    <message>
        <source>A number grew out of all bounds. Reset and choose other weights.</source>
        <translation>A number grew out of all bounds. Reset and choose other weights.</translation>
    </message>
    <message>
        <source>Same weights on both sides. The %1 linear layers equal **one layer** $z = Wx + b$, and its boundary (dashed) is straight at every depth.</source>
        <translation>Same weights on both sides. The %1 linear layers equal **one layer** $z = Wx + b$, and its boundary (dashed) is straight at every depth.</translation>
    </message>
    <message>
        <source>After %1 epochs the line gets %2 right, the bent boundary %3. Training moves and turns the line, but **nothing bends it**.</source>
        <translation>After %1 epochs the line gets %2 right, the bent boundary %3. Training moves and turns the line, but **nothing bends it**.</translation>
    </message>
    <message>
        <source>The same network twice</source>
        <translation>The same network twice</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>Linear layers</translation>
    </message>
    <message>
        <source>tanh layers</source>
        <translation>tanh layers</translation>
    </message>
    <message>
        <source>Output of the linear network</source>
        <translation>Output of the linear network</translation>
    </message>
    <message>
        <source>Output of the tanh network</source>
        <translation>Output of the tanh network</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Remove a hidden layer</source>
        <translation>Remove a hidden layer</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Add a hidden layer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Remove a unit from every hidden layer</source>
        <translation>Remove a unit from every hidden layer</translation>
    </message>
    <message>
        <source>Add a unit to every hidden layer</source>
        <translation>Add a unit to every hidden layer</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>New weights</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR blobs</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>The one layer that the linear network equals</source>
        <translation>The one layer that the linear network equals</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightCurvePanel</name>
    <message>
        <source>Whole curve</source>
        <translation>Whole curve</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>Close up</translation>
    </message>
    <message>
        <source>So near that the step of the update can be seen</source>
        <translation>So near that the step of the update can be seen</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <source>Sets the weight; Esc goes back to the present value</source>
        <translation>Sets the weight; Esc goes back to the present value</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightCurveView</name>
    <message>
        <source>Loss over one weight</source>
        <translation>Loss over one weight</translation>
    </message>
    <message>
        <source>corner at %1</source>
        <translation>corner at %1</translation>
    </message>
    <message>
        <source>jump at %1</source>
        <translation>jump at %1</translation>
    </message>
    <message>
        <source>A corner: from here on a unit passes on another slope.</source>
        <translation>A corner: from here on a unit passes on another slope.</translation>
    </message>
    <message>
        <source>A jump: here a unit switches between 0 and 1.</source>
        <translation>A jump: here a unit switches between 0 and 1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightWall</name>
    <message>
        <source>output for %1</source>
        <translation>output for %1</translation>
    </message>
    <message>
        <source>unit %1 of %2</source>
        <translation>unit %1 of %2</translation>
    </message>
    <message>
        <source>unit %1, piece %2</source>
        <translation>unit %1, piece %2</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>bias %1</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>activation %1</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>nothing drawn yet</translation>
    </message>
    <message>
        <source>colours ±%1</source>
        <translation>colours ±%1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WhyTab</name>
    <message>
        <source>Why this answer</source>
        <translation>Why this answer</translation>
    </message>
    <message>
        <source>missing pixels</source>
        <translation>missing pixels</translation>
    </message>
    <message>
        <source>original picture</source>
        <translation>original picture</translation>
    </message>
    <message>
        <source>back to the drawing</source>
        <translation>back to the drawing</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>then **%1** %2</source>
        <translation>then **%1** %2</translation>
    </message>
    <message>
        <source>Turn the answer into another digit: add or erase at most %1 pixels of the picture by hand.</source>
        <translation>Turn the answer into another digit: add or erase at most %1 pixels of the picture by hand.</translation>
    </message>
    <message>
        <source>These pixels are the program’s</source>
        <translation>These pixels are the program’s</translation>
    </message>
    <message>
        <source>%1 of %2 pixels</source>
        <translation>%1 of %2 pixels</translation>
    </message>
    <message>
        <source>Choose the two classes whose logits are closest to each other.</source>
        <translation>Choose the two classes whose logits are closest to each other.</translation>
    </message>
    <message>
        <source>Read the ten numbers beside the bars. A click chooses the second class, a click with Shift the first.</source>
        <translation>Read the ten numbers beside the bars. A click chooses the second class, a click with Shift the first.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>Back to the original picture</source>
        <translation>Back to the original picture</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Back to the drawing</translation>
    </message>
    <message>
        <source>Digit of the data</source>
        <translation>Digit of the data</translation>
    </message>
    <message>
        <source>Your digit</source>
        <translation>Your digit</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>Every pixel speaks for or against a digit</source>
        <translation>Every pixel speaks for or against a digit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Draw the digit anew in the tab “Draw”</source>
        <translation>Draw the digit anew in the tab “Draw”</translation>
    </message>
    <message>
        <source>Pixels of the digit</source>
        <translation>Pixels of the digit</translation>
    </message>
    <message>
        <source>paint pixels here</source>
        <translation>paint pixels here</translation>
    </message>
    <message>
        <source>Left button: the chosen tool, right button: erase, wheel: darker or lighter. Keyboard: arrows move, Space paints, Del erases, + and − change the grey.</source>
        <translation>Left button: the chosen tool, right button: erase, wheel: darker or lighter. Keyboard: arrows move, Space paints, Del erases, + and − change the grey.</translation>
    </message>
    <message>
        <source>Paint pixels</source>
        <translation>Paint pixels</translation>
    </message>
    <message>
        <source>Erase pixels</source>
        <translation>Erase pixels</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>before softmax</source>
        <translation>before softmax</translation>
    </message>
    <message>
        <source>Logits of the ten digits</source>
        <translation>Logits of the ten digits</translation>
    </message>
    <message>
        <source>A click chooses the class to compare with, a click with Shift the class that is explained</source>
        <translation>A click chooses the class to compare with, a click with Shift the class that is explained</translation>
    </message>
    <message>
        <source>The numbers of this network are no longer finite: the training diverged. Train it anew with a smaller learning rate.</source>
        <translation>The numbers of this network are no longer finite: the training diverged. Train it anew with a smaller learning rate.</translation>
    </message>
    <message>
        <source>Choose the second most probable digit. In the third map, paint where it is deep blue and erase ink where it is deep orange. A digit that the network is less sure of is turned sooner.</source>
        <translation>Choose the second most probable digit. In the third map, paint where it is deep blue and erase ink where it is deep orange. A digit that the network is less sure of is turned sooner.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>Kept in the project file. Everything acts at once and can be undone.</source>
        <translation>Kept in the project file. Everything acts at once and can be undone.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Goal, checked by the program</source>
        <translation>Goal, checked by the program</translation>
    </message>
    <message>
        <source>What students can change</source>
        <translation>What students can change</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>Title in Korean</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Task in Korean</source>
        <translation>Task in Korean</translation>
    </message>
    <message>
        <source>Task in English</source>
        <translation>Task in English</translation>
    </message>
    <message>
        <source>Accuracy at least</source>
        <translation>Accuracy at least</translation>
    </message>
    <message>
        <source>Loss less than</source>
        <translation>Loss less than</translation>
    </message>
    <message>
        <source>Hidden units at most</source>
        <translation>Hidden units at most</translation>
    </message>
    <message>
        <source>Hidden layers at most</source>
        <translation>Hidden layers at most</translation>
    </message>
    <message>
        <source>On the test points if there are any, else on the training points</source>
        <translation>On the test points if there are any, else on the training points</translation>
    </message>
    <message>
        <source>In all hidden layers together</source>
        <translation>In all hidden layers together</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Remove the worksheet</source>
        <translation>Remove the worksheet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
</TS>
